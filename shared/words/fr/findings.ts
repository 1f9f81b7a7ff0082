import type { Words } from "../en.ts";
import { THINGS } from "./things.ts";
import { number, rate } from "./number.ts";
import { inState } from "./in.ts";
import { of } from "./of.ts";
import { say } from "./say.ts";
import { big, has, ofDates, onDates } from "./acted.ts";

const many = (value: number, one: string, plural = `${one}s`): string => `${number(value)} ${value < 2 ? one : plural}`;
const decimal = (value: number): string => value.toFixed(2).replace(".", ",");

export const findings: Words["findings"] = {
  needsTwo: "Il faut ici un État ou une organisation comme acteur et un autre comme interlocuteur.",
  notStated: "non indiqué",
  silence: {
    uncovered: "Aucune source ne couvre cela\u202F; on ne peut rien dire des silences.",
    none: "La base n’a aucun événement de cette sorte.",
    vague: "Aucun de ces événements n’est connu au jour près\u202F; aucun silence ne peut être mesuré.",
    noneEnded: "Aucun silence couvert n’a pris fin.",
    longest: (days, atLeast, from, to) =>
      `Le plus long silence a duré ${atLeast ? "au moins " : ""}${many(days, "jour")}, du ${from} au ${to}`,
    partialLongest: (days, atLeast, from, to) =>
      `D’après des sources partielles, le plus long silence a duré ${atLeast ? "au moins " : ""}${many(days, "jour")}, du ${from} au ${to}`,
    partialLonger: (days, atLeast, from, to) =>
      `d’après des sources partielles, un autre a duré ${atLeast ? "au moins " : ""}${many(days, "jour")}, du ${from} au ${to}`,
    longer: "\u202F; ",
    usual: (days) => `\u202F; le silence habituel, ${number(days)}`,
    open: (from, days, to, full) =>
      `${full ? "Un silence" : "D’après des sources partielles, un silence"} est en cours depuis le ${from}\u00A0: ${many(days, "jour")} au ${to}, dernier jour couvert.`,
    noneGoesOn: (day, days, record, thing) =>
      days > 0
        ? `Le dernier ${THINGS[thing]} connu est du ${day}, où les sources s’arrêtent\u00A0: des ${many(days, "jour")} jusqu’à la base, au ${record}, nul ne peut rien dire.`
        : `Aucun silence n’est en cours\u00A0: le dernier jour couvert, le ${day}, a un événement.`,
    noneThen: (day, days, then, thing) =>
      days > 0
        ? `Le dernier ${THINGS[thing]} connu le ${then} est du ${day}, où les sources s’arrêtaient\u00A0: des ${many(days, "jour")} jusqu’à ce jour, nul ne pouvait rien dire.`
        : `Aucun silence n’était en cours\u00A0: le ${day} même a un événement.`,
    lastBeyond: (event, day, days, record, thing) =>
      `Le dernier ${THINGS[thing]} connu est du ${event} ; les sources s’arrêtent le ${day} : des ${many(days, "jour")} jusqu’à la base, au ${record}, nul ne peut dire ce qu’il y eut d’autre.`,
    lastBeyondThen: (event, day, days, then, thing) =>
      `Le dernier ${THINGS[thing]} connu le ${then} est du ${event} ; les sources s’arrêtaient le ${day} : des ${many(days, "jour")} jusqu’à ce jour, nul ne pouvait dire ce qu’il y eut d’autre.`,
    openPart: (days, from, to) => `Seuls ${many(days, "jour")} en sont entièrement couverts, du ${from} au ${to}, sans aucun événement.`,
    openHoles: (from, to) =>
      `Nul ne peut dire si un silence est en cours depuis le ${from}\u00A0: tout n’est pas couvert jusqu’au ${to}, dernier jour couvert.`,
    predecessor: (who, whose, until) =>
      `Jusqu’au ${until}, à la place de l’État actuel (${whose}), il s’agit de son prédécesseur (${who}).`,
    uncoveredKinds: (kinds, count) =>
      `Aucune source ne couvre ici\u00A0: ${kinds === null ? many(count, "type") : say.list(kinds, "and")}\u202F; il a pu y en avoir à tout moment.`,
    holes: (count) =>
      `De ${many(count, "autre intervalle", "autres intervalles")}, nul ne peut rien dire\u00A0: aucun jour n’en est couvert pour tous les types.`,
  },
  reciprocity: {
    notCovered: (guest, host) => `Les visites ${of(guest)} ${inState(host)} ne sont pas couvertes.`,
    none: (guest, host) => `La base n’a aucune visite ${of(guest)} ${inState(host)}.`,
    visits: (count, guest, host) => `${many(count, "visite")} ${of(guest)} ${inState(host)}`,
    returned: (count, days) => `${many(count, "rendue")}, après ${many(days, "jour")} en médiane`,
    open: (count, day) => `${many(count, "non rendue", "non rendues")} au ${day ?? "dernier jour couvert"}`,
    unknown: (count) => `${number(count)} dont nul ne peut dire si elles ont été rendues`,
    told: (visits, returns) => (returns.length === 0 ? `${visits}.` : `${visits}\u00A0: ${say.list(returns, "and")}.`),
    gatherings: (count, guest, host) =>
      count < 2
        ? `Un autre voyage ${of(guest)} ${inState(host)}, pour une réunion de plusieurs États qui s’y tenait, n’est pas compté.`
        : `${number(count)} autres voyages ${of(guest)} ${inState(host)}, pour des réunions de plusieurs États qui s’y tenaient, ne sont pas comptés.`,
    callsUncovered: "Les appels ne sont pas couverts.",
    noCall: "La base n’a aucun appel.",
    calls: (count, parts) => `${many(count, "appel")}\u00A0: ${parts.join(", ")}.`,
    placedFirst: (count, by) => `${count} à l’initiative ${of(by)}`,
    placed: (count, by) => `${count} à celle ${of(by)}`,
    placedOthers: (count) => `${count} à celle d’autres`,
    placedUnknown: (count) => `${count} dont aucune source ne dit l’initiative`,
    meetingsUncovered: "Les rencontres ne sont pas couvertes.",
    noMeeting: "La base n’a aucune rencontre.",
    meetings: (count, parts) => `${many(count, "rencontre")}\u00A0: ${parts.join(", ")}.`,
    inState: (count, state) => `${count} ${inState(state)}`,
    elsewhere: (count) => `${count} ailleurs`,
    withoutVisit: (count) =>
      `${many(count, "rencontre")} sur le sol de l’un des deux ${count < 2 ? "ne figure" : "ne figurent"} dans aucune des visites recensées.`,
    whereUnknown: (count) => `${count} dont aucune source ne dit le lieu`,
  },
  ladder: {
    uncovered: "Aucune source ne couvre les actes de ces deux-là l’un contre l’autre.",
    none: "La base n’a aucun acte de ces deux-là l’un contre l’autre.",
    unplaced: (count, told) =>
      `${
        count === 1
          ? "1 acte connu au mois ou à l’année près seulement ne figure sur aucune échelle, ni dans ces nombres"
          : `${number(count)} actes connus au mois ou à l’année près seulement ne figurent sur aucune échelle, ni dans ces nombres`
      }\u00A0: ${told.join("\u202F; ")}.`,
    unplacedOf: (side, amounts) => `${say.list(amounts, "and")} par ${side}`,
    sameDays: (count) => `${big(onDates(count))}, les deux ont agi, et aucune source ne dit qui a commencé.`,
    nothing: (side) => `La base ne connaît aucun acte ${of(side)}.`,
    did: (side, amounts, days) => `${big(side)} ${has(side)} agi ${onDates(days)}\u00A0: ${say.list(amounts, "and")}.`,
    acts: (count) => many(count, "acte"),
    done: {
      missions: { label: "représentations fermées", one: "représentation fermée" },
      positions: { label: "postes supprimés", one: "poste supprimé" },
    },
    unstated: (unit) => `${unit} dont aucune source n’indique le nombre`,
    amount: (value, atLeast, unit) => `${atLeast ? "au moins " : ""}${number(value)} ${unit}`,
    noAnswer: (side, days) => `${big(side)} n’${has(side)} pas répondu dans les ${many(days, "jour")}.`,
    noAnswerTo: (side, acts, days) => `${big(side)} n’${has(side)} pas répondu dans les ${many(days, "jour")} aux actes ${ofDates(acts)}.`,
    passed: (side, acts) =>
      `Les actes ${ofDates(acts)} ont été suivis à temps d’un acte ${of(side)} qui compte comme réponse à un acte ultérieur.`,
    possible: (side, acts) =>
      `On ne peut dire si ${side} ${has(side)} répondu aux actes ${ofDates(acts)}\u00A0: un acte connu au mois ou à l’année près seulement est peut-être la réponse.`,
    waiting: (side, acts) =>
      `On ne peut dire si ${side} ${has(side)} répondu aux actes ${ofDates(acts)}\u00A0: les sources s’arrêtent avant la fin du délai.`,
    unknown: (side, acts) =>
      `On ne peut dire si ${side} ${has(side)} répondu aux actes ${ofDates(acts)}\u00A0: les actes ${of(side)} ne sont pas couverts aussi longtemps.`,
    sizes: (unit, more, same, fewer) =>
      [
        ...(more > 0 ? [`${more} fois avec davantage ${of(unit)}`] : []),
        ...(same > 0 ? [`${same} fois avec autant ${of(unit)}`] : []),
        ...(fewer > 0 ? [`${fewer} fois avec moins ${of(unit)}`] : []),
      ].join(", "),
    answered: (side, count, days, sizes) =>
      `${big(side)} ${has(side)} répondu ${number(count)} fois, après ${many(days, "jour")}${count === 1 ? "" : " en médiane"}${sizes.length === 0 ? "" : `\u00A0: ${sizes.join(", ")}`}.`,
  },
  readouts: {
    uncovered: (thing) =>
      `La base n’a aucun ${THINGS[thing]} de ces deux-là dont un côté aurait pu rendre compte, et aucune source n’en couvre.`,
    noneOfUncovered: (one, thing) =>
      `La base n’a aucun ${THINGS[thing]} ${of(one)} dont un côté aurait pu rendre compte, et aucune source n’en couvre.`,
    none: (thing) => `La base n’a aucun ${THINGS[thing]} de ces deux-là dont un côté aurait pu rendre compte.`,
    told: (events, one, first, other, second, thing) => {
      const all = `Sur ${many(events, THINGS[thing])}, la base`;
      if (first + second === 0) return `${all} ne connaît aucun compte rendu ${of(one)} ni ${of(other)}.`;
      const [most, least] =
        first === 0
          ? [
              { side: other, count: second },
              { side: one, count: first },
            ]
          : [
              { side: one, count: first },
              { side: other, count: second },
            ];
      return `${all} connaît ${many(most.count, "compte rendu", "comptes rendus")} ${of(most.side)} et ${least.count === 0 ? "aucun" : number(least.count)} ${of(least.side)}.`;
    },
    needs: "Il faut un État ou une organisation, et au plus un autre en face.",
    noneOf: (one, thing) => `La base n’a aucun ${THINGS[thing]} ${of(one)} dont un côté aurait pu rendre compte.`,
    alone: (events, one, partners, told, thing) =>
      `Sur ${many(events, THINGS[thing])} ${of(one)} avec ${many(partners, "autre")}, la base ${told === 0 ? "ne connaît aucun compte rendu" : `connaît ${many(told, "compte rendu", "comptes rendus")}`} ${of(one)}.`,
    incomparable:
      "Pour aucun d’entre eux, on ne sait si chaque côté en a rendu compte\u202F; le compte rendu d’un seul côté ne dit donc rien de l’autre.",
    comparable: (all, both, first, one, second, other, neither) => {
      const parts = [
        `${number(both)} ${both < 2 ? "a été rendu public" : "ont été rendus publics"} par les deux`,
        `${number(first)} par ${one} seulement`,
        `${number(second)} par ${other} seulement`,
        ...(neither === 0 ? [] : [`${number(neither)} par aucun des deux`]),
      ];
      return `Sur ${all < 2 ? "le seul dont" : `les ${number(all)} dont`} on sait si chaque côté en a rendu compte, ${say.list(parts, "and")}.`;
    },
    witnesses: (count, all) =>
      count === 0
        ? "Pour aucun d’entre eux, il n’existe de source indépendante des deux côtés."
        : `${all === 1 ? "Pour lui" : `Pour ${number(count)} des ${number(all)}`}, il existe une source indépendante des deux côtés.`,
    first: (one, before, other, after, sameDay, undated) =>
      `Quand les deux en ont rendu compte, le compte rendu ${of(one)} ${before === 0 ? "n’est jamais le premier" : `est le premier ${number(before)} fois`}, celui ${of(other)} ${after === 0 ? "jamais" : `${number(after)} fois`}, et les deux ${sameDay === 0 ? "ne sont jamais" : "sont"} du même jour${sameDay === 0 ? "" : ` ${number(sameDay)} fois`}${undated === 0 ? "" : `\u202F; ${number(undated)} fois, la base n’a pas de jours à comparer`}.`,
  },
  aligned: {
    termless: (who) => `${who} n’a aucun mandat dans la base.`,
    later: (who) => `Laissé de côté, car cela commence après ce jour et n’était pas connu\u00A0: ${who}.`,
    term: (who, from) => `le mandat ${of(who)} qui commence le ${from}`,
    begin: "Nommez un dirigeant, un mandat ou une période pour partir du jour 0.",
    uncovered: (who) => `${who}\u00A0: couvert par aucune source.`,
    singles: (who, events) => `${who}\u00A0: couvert par aucune source\u00A0; au moins ${number(events)} dans la base.`,
    line: (who, events, possible, atLeast, per) =>
      `${who}\u00A0: ${atLeast ? "au moins " : ""}${number(events)}${possible === 0 ? "" : `, ${number(possible)} de plus ${possible < 2 ? "possible" : "possibles"}`} (${per})`,
    unknown: (who) => `${who}\u00A0: non couvert`,
    rate: (perMonth, months, counted) =>
      `${rate(perMonth)} par mois ${counted === null ? "sur" : `par les ${number(counted)} dans`} ${number(months)} mois ${months < 2 ? "couvert" : "couverts"}`,
    partial: "Les sources ne tiennent qu’une part de ce qui eut lieu : ce qui manque peut n’y manquer qu’à elles.",
    noRate: (covered, days) => `pas de rythme, car ${number(covered)} des ${number(days)} jours sont couverts pour chaque type`,
    told: (days, lines) => `Dans les ${number(days)} premiers jours\u00A0: ${say.list(lines, "and")}.`,
    alone: "Une courbe seule n’est pas une comparaison.",
  },
  around: {
    chosen: (count) => (count === 1 ? "un événement choisi" : `${count} événements choisis`),
    nothing: "Nommez des types d’événements, ou des événements, autour desquels compter les contacts.",
    none: (words) => `La base n’a rien (${words}) autour de quoi regarder.`,
    noneUncovered: (words) => `La base n’a rien (${words}) autour de quoi regarder, et aucune source n’en couvre ici.`,
    vague: "Aucun de ces événements n’est connu au jour près.",
    uncovered: (thing) => `Aux jours de ces événements, les ${THINGS[thing]}s ne sont pas couverts pour chaque type.`,
    nowhere: (days) => `Nulle part ${days} jours avant ou après ne sont entièrement couverts.`,
    told: (days, words, before, after) => `Autour de ${many(days, "jour")} (${words})\u00A0: ${before}, ${after}.`,
    oneDay: "Un seul jour ne fait pas une moyenne et n’a pas de marge de hasard.",
    mean: (mean, n, days, isBefore, thing) => {
      const reach = `les ${many(days, "jour")} ${isBefore ? "précédents" : "suivants"}`;
      return mean === null
        ? `${reach} non couverts entièrement`
        : `${decimal(mean)} ${THINGS[thing]}${mean < 2 ? "" : "s"} en moyenne dans ${reach} (n = ${n})`;
    },
    chance: (isBefore, against, low, high) => {
      const place = { within: "dans", above: "au-dessus de", below: "au-dessous de" }[against];
      return `Le nombre ${isBefore ? "d’avant" : "d’après"} se situe ${place} la marge ${decimal(low)}–${decimal(high)} que donnent 95 décalages au hasard sur 100.`;
    },
  },
  network: {
    uncovered: (thing) => `Aucune source ne couvre ces ${THINGS[thing]}s.`,
    none: (thing) => `La base ne connaît aucun ${THINGS[thing]} de cette sorte.`,
    size: (actors, pairs, events, thing) => `${many(actors, "acteur")} en ${many(pairs, "paire")} par ${many(events, THINGS[thing])}.`,
    partners: (names, sides, partners) =>
      `Le plus de partenaires\u00A0: ${names === null ? many(sides, "acteur") : say.list(names, "and")} avec ${partners}.`,
    closest: (one, other, events, thing) =>
      `Le plus ${thing === "contact" ? "de contacts" : "d’événements"}\u00A0: ${one} et ${other} avec ${events}.`,
    noBefore: "Sans premier jour, il n’y a pas de période précédente.",
    beforeUncovered: (from, to) => `La période précédente, du ${from} au ${to}, n’est pas couverte.`,
    change: (from, to, fresh, lost, thing) =>
      thing === "event"
        ? `Par rapport à la période du ${from} au ${to}\u00A0: ${many(fresh, "paire")} en plus, ${many(lost, "paire")} en moins.`
        : `Par rapport à la période du ${from} au ${to}\u00A0: ${many(fresh, "paire")} ${fresh < 2 ? "est entrée" : "sont entrées"} en contact, ${many(lost, "paire")} ${lost < 2 ? "l’a perdu" : "l’ont perdu"}.`,
    open: (told, pairs) =>
      `${told} De ${number(pairs)} ${pairs < 2 ? "autre paire" : "autres paires"} nul ne peut le dire, faute de sources pour les deux périodes.`,
    doubt: (told) => `${told} Les sources ne couvrent pas entièrement les deux périodes\u202F; un changement peut être le leur.`,
  },
  unfolding: {
    uncovered: "La base n’a aucun contact de cette sorte, et aucune source n’en couvre.",
    none: "La base n’a aucun contact de cette sorte, tenu ou prévu.",
    followedNone: (events) => `Sur ${many(events, "contact")}, la base n’en suit aucun depuis son annonce.`,
    told: (followed, events) => `La base suit ${number(followed)} contacts sur ${number(events)} étape par étape.`,
    noneAnnounced: "Aucun n’a été annoncé.",
    noEnd: (announced) => `Sur les ${number(announced)} annoncés, elle ne connaît l’issue d’aucun.`,
    ends: ({ known, held, cancelled, denied, notHeld }) => {
      const parts = [
        `${number(held)} ${held < 2 ? "a eu lieu" : "ont eu lieu"}`,
        `${number(cancelled)} ${cancelled < 2 ? "a été annulé" : "ont été annulés"}`,
        denied === 0 ? "aucun n’a été démenti" : `${number(denied)} ${denied < 2 ? "a été démenti" : "ont été démentis"}`,
        ...(notHeld === 0 ? [] : [`${number(notHeld)} ${notHeld < 2 ? "n’a pas eu lieu" : "n’ont pas eu lieu"}`]),
      ];
      return `Sur ${number(known)} annoncés dont l’issue est connue, ${say.list(parts, "and")}.`;
    },
    brief: (count) => `${number(count)} ${count < 2 ? "s’est réduit" : "se sont réduits"} à un bref contact.`,
    heldByRecord: (count) => `Pour ${number(count)} de ceux qui ont eu lieu, aucune étape datée ne le dit\u202F; seul l’événement le dit.`,
    lead: (days) => `Ceux qui ont eu lieu avaient été annoncés ${many(days, "jour")} avant, en médiane.`,
    postponed: (count) => `${many(count, "reporté")}\u202F; de quel jour à quel jour, aucune source de la base ne le dit.`,
    pending: (count) => `Pour ${count < 2 ? "un autre" : `${number(count)} autres`}, l’issue n’est pas connue.`,
  },
};
