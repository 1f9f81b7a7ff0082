import type { Words } from "../en.ts";
import { has, ofDates, onDates } from "./acted.ts";
import { inState } from "./in.ts";
import { number, rate } from "./number.ts";
import { of } from "./of.ts";
import { say } from "./say.ts";
import { THINGS } from "./things.ts";

const RECORD = "La base Readout";

const some = (value: number, one: string, many = `${one}s`): string => `${number(value)} ${value < 2 ? one : many}`;
const least = (isLeast: boolean): string => (isLeast ? "au moins " : "");

/** Un participe au masculin ou au féminin, au singulier ou au pluriel : « 1 rendue », « 15 rendues ». */
const done = (value: number, participle: string): string => `${number(value)} ${participle}${value < 2 ? "" : "s"}`;

export const cite: Words["cite"] = {
  record: RECORD,
  it: "elle",
  recordIn: (version) => `base ${version}`,
  eventIn: (id) => `événement ${id}`,
  source: (text) => `Source\u00A0: ${text}.`,
  sources: (texts) => `Sources\u00A0: ${texts.join("\u202F; ")}.`,
  dataSet: "jeu de données",
  version: (version) => `Version ${version}`,
  versionOf: (version, day) => `Version ${version}, base du ${day}`,
  quoted: (text) => `«\u00A0${text}\u00A0»`,
  says: (text) => `dit\u00A0: ${text}`,
  total: (title) => `${title}\u00A0: total`,
  pairPage: (title) => `${title}, page des deux côtés`,
  day: (day, month, year) => `${day === 1 ? "1er" : day} ${month} ${year}`,
  period: {
    all: ", toutes années confondues",
    until: (day) => ` jusqu’au ${day}`,
    since: (day) => ` depuis le ${day}`,
    on: (day) => ` le ${day}`,
    range: (from, to) => `, du ${from} au ${to}`,
    level: (day) => ` au ${day}`,
    lastLevel: ", là où s’arrêtent ses sources",
  },
  status: (which) => (which === "" ? "" : `au statut «\u00A0${which}\u00A0»`),
  knownOn: (day) => `d’après ce que l’on savait le ${day}`,
  phrases: {
    actor: (values) => `impliquant ${values}`,
    guest: (values) => of(values),
    host: (values) => (/, | ou /.test(values) ? `avec ${values} pour hôte` : inState(values)),
    sender: (values) => `par ${values}`,
    target: (values) => `visant ${values}`,
    person: (values) => `nommant ${values}`,
    format: (values) => `au format «\u00A0${values}\u00A0»`,
    list: (values) => `selon la liste «\u00A0${values}\u00A0»`,
  },
  daysOf: (things) => `jours qui ont vu débuter des ${things}`,
  quantityIn: (unit, things) => `${unit} lors ${of(things)}`,
  listed: {
    listings: "cibles inscrites sur des listes de sanctions",
    delistings: "cibles radiées de listes de sanctions",
    stock: "cibles présentes sur des listes de sanctions",
  },
  kinds: (value, nouns) =>
    value > 1
      ? say.list(
          nouns.map(({ many }) => many),
          "and",
        )
      : say.list(
          nouns.map(({ one }) => one),
          "or",
        ),
  measure: (value, text, { one, many }) =>
    value > 1
      ? text
      : text
          .replace(many, one)
          .replace(/^(\S+) d’États ou d’organisations reliées/, "$1 d’États ou d’organisations reliée")
          .replace(/^jour qui ont vu/, "jour qui a vu")
          .replace(/^cibles (inscrite|radiée|présente)s/, "cible $1"),
  amount: (value, atLeast, { feminine = false }) => (value === 0 ? (feminine ? "aucune" : "aucun") : `${least(atLeast)}${number(value)}`),
  counts: (things, value) => `${RECORD} ${value === 0 ? "ne compte" : "compte"} ${things}`,
  cannotCount: (things) => `${RECORD} ne peut donner le nombre des ${things}, car aucune source ne les couvre`,
  lists: (things, total) => `${RECORD} ${total === 0 ? "ne recense" : "recense"} ${things}`,
  more: (count) => `, et jusqu’à ${number(count)} de plus dont la date n’est pas exacte`,
  doubtful: (count) => `, dont ${number(count)} peut-être en dehors, faute de date exacte`,
  caveat: {
    partial: ", selon des sources partielles",
    someOfIt: " (pour une part selon des sources partielles)",
    inPart: (stretches) => `les sources ne couvrent qu’en partie ${stretches}`,
    uncovered: (stretches) => `aucune source ne couvre ${stretches}`,
    someInPart: "une partie de la période n’est que partiellement couverte",
    someUncovered: "une partie de la période n’est couverte par aucune source",
    none: " (aucune source ne les couvre)",
    all: (parts) => ` (${parts.join(", ")})`,
    before: (day) => `avant le ${day}`,
    after: (day) => `après le ${day}`,
    days: (parts) => ` (aucune source ne couvre les jours ${say.list(parts, "and")})`,
  },
  event: (title, { day, month, year }) => `${RECORD} date «\u00A0${title}\u00A0» ${day === null ? of(month ?? year) : `du ${day}`}`,
  between: (events, one, other) => `${RECORD} recense ${events} entre ${one} et ${other}`,
  tallies: (matching, compared, { isChosen, known, bounded }) =>
    `${number(matching)} des ${number(compared)} décomptes publiés${isChosen ? " choisis" : ""} qui se comparent ${
      matching < 2 ? "concorde" : "concordent"
    } avec la base Readout${known === null ? "" : `, d’après ce que l’on savait le ${known}`}${
      bounded === 0 ? "" : `\u202F; ${number(bounded)} de plus ${bounded === 1 ? "donne" : "donnent"} une borne qu’elle respecte`
    }`,
  talliesTitle: (isChosen, known) =>
    `Décomptes publiés${isChosen ? " choisis" : ""} face à la base${known === null ? "" : `, d’après ce que l’on savait le ${known}`}`,
  claim: (claim, finding) => `L’affirmation «\u00A0${claim}\u00A0» a été soumise à la base Readout. ${finding}`,
  claimTitle: (isOne, known) =>
    `${isOne ? "Une affirmation" : "Des affirmations"} face à la base${known === null ? "" : `, d’après ce que l’on savait le ${known}`}`,
  collections: (count) => `${RECORD} est tirée de ${some(count, "collection")}`,
  sourcesTitle: "Sources de la base",
  tenures: (count, whose) => `${RECORD} recense ${some(count, "mandat")}${whose}`,
  tenuresTitle: (whose) => `Mandats${whose}`,
  tenuresOf: {
    actors: (names) => ` dans des fonctions ${of(names)}`,
    accreditedTo: (names) => ` avec accréditation auprès ${of(names)}`,
    people: (names) => ` exercés par ${names}`,
  },
  analyses: {
    silence: { title: "Intervalles sans contact", things: "contacts" },
    reciprocity: { title: "Visites et visites rendues", things: "visites, appels et rencontres" },
    ladder: { title: "Actes et réponses", things: "actes" },
    readouts: { title: "Qui a rendu compte des contacts", things: "contacts" },
    network: { title: "Contacts entre acteurs", things: "contacts" },
    unfolding: { title: "Contacts, de l’annonce à leur issue", things: "contacts" },
    around: { title: "Contacts autour d’événements", things: "contacts" },
    aligned: { title: "Contacts depuis l’entrée en fonction", things: "événements" },
  },
  parts: (parts) => parts.join("\u202F; "),
  asked: {
    within: (days) => `réponses sous ${days} jours`,
    around: (words) => `autour de\u00A0: ${words}`,
    aroundDays: (days) => `${days} jours avant et après`,
    firstDays: (days) => `les ${days} premiers jours`,
  },
  found: (scope, isPartial, clauses) =>
    `D’après les ${scope}, que recense la base Readout${isPartial ? " à partir de sources partielles" : ""}, ${clauses.join("\u202F; ")}`,
  answered: (scope, finding) => `${RECORD} a été interrogée sur les ${scope}. ${finding}`,
  silence: {
    longest: (days, atLeast, from, to) => `le plus long silence a duré ${least(atLeast)}${some(days, "jour")}, du ${from} au ${to}`,
    longer: (days, atLeast, from, to) =>
      `d’après des sources partielles, un autre a duré ${least(atLeast)}${some(days, "jour")}, du ${from} au ${to}`,
    noneEnded: "aucun silence couvert n’a pris fin",
    usual: (days) => `le silence médian a duré ${some(days, "jour")}`,
    open: (from, days, to) => `un silence durait depuis le ${from}, soit ${some(days, "jour")}, au ${to}, dernier jour couvert`,
    last: (day, thing, days, record) =>
      `le dernier ${THINGS[thing]} connu date du ${day}${days > 0 ? `, et les sources ne disent rien ${days === 1 ? "du jour" : `des ${number(days)} jours`} qui le ${days === 1 ? "sépare" : "séparent"} du ${record}` : ""}`,
    unknown: (from) => `on ne peut dire si un silence dure depuis le ${from}`,
    holes: "d’autres intervalles, on ne peut rien dire, car aucun de leurs jours n’est couvert",
    kinds: (names) => `aucune source ne parle des ${say.list(names, "or")}`,
  },
  reciprocity: {
    visits: (count, guest, host, parts) =>
      `on compte ${some(count, "visite")} ${of(guest)} ${inState(host)}${parts.length === 0 ? "" : `, dont ${say.list(parts, "and")}`}`,
    gatherings: (journeys, count) =>
      `${journeys} (${count < 2 ? "un autre voyage, pour une réunion de plusieurs États, est laissé" : `${number(count)} autres voyages, pour des réunions de plusieurs États, sont laissés`} de côté)`,
    noVisit: (guest, host) => `on ne connaît aucune visite ${of(guest)} ${inState(host)}`,
    uncovered: (guest, host) => `les visites ${of(guest)} ${inState(host)} ne sont pas couvertes`,
    returned: (count, days) => `${done(count, "rendue")} après ${some(days, "jour")} en médiane`,
    open: (count, day) => `${number(count)} non ${count < 2 ? "rendue" : "rendues"} au ${day ?? "dernier jour couvert"}`,
    unknown: (count) => `${number(count)} dont on ne peut dire si elles ont été rendues`,
    calls: (total, placed, others, unknown) => {
      if (placed.length === 0 && others === 0) return `de ${some(total, "appel")}, aucune source ne dit l’initiative`;
      const told = [
        ...placed.map(({ by, count }, index) => `${number(count)} ${index === 0 ? "à l’initiative" : "à celle"} ${of(by)}`),
        ...(others === 0 ? [] : [`${number(others)} ${placed.length === 0 ? "à l’initiative" : "à celle"} d’autres`]),
      ];
      return `on compte ${some(total, "appel")}, dont ${say.list(told, "and")}${
        unknown === 0 ? "" : `, et ${number(unknown)} dont aucune source ne dit l’initiative`
      }`;
    },
    noCall: "on ne connaît aucun appel",
    callsUncovered: "les appels ne sont pas couverts",
    meetings: (total, { one, home, other, away, elsewhere, unknown }) =>
      `on compte ${some(total, "rencontre")}, dont ${number(home)} ${inState(one)}, ${number(away)} ${inState(other)} et ${number(elsewhere)} ailleurs${
        unknown === 0 ? "" : `, et ${number(unknown)} dont aucune source ne dit le lieu`
      }`,
    noMeeting: "on ne connaît aucune rencontre",
    meetingsUncovered: "les rencontres ne sont pas couvertes",
  },
  ladder: {
    did: (side, amounts, days) => `${side} ${has(side)} agi ${onDates(days)} (${say.list(amounts, "and")})`,
    nothing: (side) => `aucun acte ${of(side)} n’est connu au jour près`,
    answered: (side, count, within, lag) =>
      `${side} ${has(side)} répondu ${number(count)} fois dans les ${some(within, "jour")}, après ${some(lag, "jour")}${count === 1 ? "" : " en médiane"}`,
    noAnswer: (side, within) => `${side} n’${has(side)} pas répondu dans les ${some(within, "jour")}`,
    unknown: (side, days) => `on ne peut dire si ${side} ${has(side)} répondu aux actes ${ofDates(days)}`,
    sameDays: (days) => `${onDates(days)}, les deux ont agi, et aucune source ne dit qui a commencé`,
    vague: (count) =>
      `${some(count, "acte connu", "actes connus")} au mois ou à l’année près seulement ${count < 2 ? "ne figure" : "ne figurent"} pas dans ces nombres`,
  },
  readouts: {
    told: (events, one, first, other, second, thing) =>
      `sur ${some(events, THINGS[thing])}, ${one} ${first === 0 ? `n’${has(one)} rendu compte d’aucun` : `${has(one)} rendu compte de ${number(first)}`} et ${other} ${second === 0 ? "d’aucun" : `de ${number(second)}`}`,
    comparable: (all, both, first, one, second, other, neither) => {
      const parts = [
        `${number(both)} ${both < 2 ? "a été rendu public" : "ont été rendus publics"} par les deux`,
        `${number(first)} par ${one} seulement`,
        `${number(second)} par ${other} seulement`,
        ...(neither === 0 ? [] : [`${number(neither)} par aucun des deux`]),
      ];
      return `sur les ${number(all)} dont on sait si chaque côté en a rendu compte, ${say.list(parts, "and")}`;
    },
    incomparable: "pour aucun d’entre eux, on ne sait si chaque côté en a rendu compte",
    witnesses: (count) =>
      count === 0
        ? "pour aucun, il n’existe de source indépendante des deux côtés"
        : `pour ${number(count)}, il existe une source indépendante des deux côtés`,
  },
  network: {
    size: (sides, pairs, events, thing) =>
      `${some(events, THINGS[thing])} ${events < 2 ? "a relié" : "ont relié"} ${some(sides, "État ou organisation", "États ou organisations")} en ${some(pairs, "paire")}`,
    partners: (names, sides, partners) =>
      names === null
        ? `${number(sides)} d’entre eux ont eu le plus de partenaires, soit ${number(partners)} chacun`
        : `le plus grand nombre de partenaires, soit ${number(partners)}, est celui ${of(say.list(names, "and"))}`,
    closest: (one, other, events, thing) => `${one} et ${other} ont eu le plus ${of(`${THINGS[thing]}s`)}, soit ${number(events)}`,
    change: (from, to, fresh, lost) =>
      `par rapport à la période du ${from} au ${to}, ${some(fresh, "paire est nouvelle", "paires sont nouvelles")} et ${
        lost === 0 ? "aucune n’a" : `${number(lost)} ${lost < 2 ? "a" : "ont"}`
      } disparu`,
    doubt: "ce changement peut tenir aux sources, qui ne couvrent pas entièrement les deux périodes",
    open: (pairs) => `pour ${some(pairs, "autre paire", "autres paires")}, on ne peut dire aucun changement`,
    beforeUncovered: (from, to) => `la période précédente, du ${from} au ${to}, n’est pas couverte`,
  },
  unfolding: {
    told: (followed, events) => `${number(followed)} contacts sur ${number(events)} peuvent être suivis étape par étape`,
    noneAnnounced: "aucun d’entre eux n’avait été annoncé",
    noEnd: (announced) => `des ${number(announced)} annoncés, on ne connaît l’issue d’aucun`,
    ends: ({ known, held, brief, cancelled, denied, notHeld }) => {
      const parts = [
        `${number(held)} ${held < 2 ? "a eu lieu" : "ont eu lieu"}`,
        ...(brief === 0 ? [] : [`${number(brief)} ${brief < 2 ? "s’est réduit" : "se sont réduits"} à un bref échange`]),
        `${number(cancelled)} ${cancelled < 2 ? "a été annulé" : "ont été annulés"}`,
        ...(denied === 0 ? [] : [`${number(denied)} ${denied < 2 ? "a été démenti" : "ont été démentis"}`]),
        ...(notHeld === 0 ? [] : [`${number(notHeld)} ${notHeld < 2 ? "n’a pas eu lieu" : "n’ont pas eu lieu"}`]),
      ];
      return `sur ${some(known, "contact annoncé", "contacts annoncés")} dont l’issue est connue, ${say.list(parts, "and")}`;
    },
    lead: (days) => `ceux qui ont eu lieu avaient été annoncés ${some(days, "jour")} auparavant, en médiane`,
    postponed: (count) => `${number(count)} ${count < 2 ? "a été reporté" : "ont été reportés"}`,
    pending: (count) => `pour ${number(count)} de plus, l’issue n’est pas connue`,
  },
  aligned: {
    told: (days, lines) => `les ${number(days)} premiers jours en comptent ${say.list(lines, "and")}`,
    line: (who, events, { atLeast, possible, perMonth }) => {
      const notes = [
        perMonth === null ? "trop peu de jours couverts pour un rythme" : `${rate(perMonth)} par mois`,
        ...(possible === 0 ? [] : [`peut-être ${number(possible)} de plus`]),
      ];
      return `${least(atLeast)}${number(events)} pour ${who} (${notes.join("\u202F; ")})`;
    },
    uncovered: (who) => `aucune source ne couvre ${who}`,
  },
  around: {
    told: (days, words) => `autour de ${some(days, "jour")} avec des ${words}, `,
    before: (mean, days, thing) =>
      `les ${number(days)} jours précédents comptent en moyenne ${mean} ${THINGS[thing]}${/^[01],/.test(mean) ? "" : "s"}`,
    after: (mean, days) => `les ${number(days)} jours suivants ${mean}`,
    beforeUncovered: (days) => `les ${number(days)} jours précédents ne sont pas couverts en entier`,
    afterUncovered: (days) => `les ${number(days)} jours suivants ne sont pas couverts en entier`,
    chance: (isBefore, against, low, high) =>
      `le nombre ${isBefore ? "d’avant" : "d’après"} est ${
        { within: "dans l’intervalle", above: "au-dessus de l’intervalle", below: "au-dessous de l’intervalle" }[against]
      } que donnent 95 décalages au hasard sur 100, de ${low} à ${high}`,
    mean: (value) => value.toFixed(2).replace(".", ","),
  },
};
