import type { Words } from "../en.ts";
import { BIG, THINGS } from "./things.ts";
import { number } from "./number.ts";
import { say } from "./say.ts";

export const analyses: Words["analyses"] = {
  showAs: "Afficher sous forme de",
  around: {
    inWindow: (contacts, listed, thing) =>
      `${number(contacts)} ${THINGS[thing]}${contacts < 2 ? " compté" : "s comptés"}${listed < contacts ? `\u202F; les ${number(listed)} premiers` : ""}`,
    nearDay: (offset, day) =>
      offset === 0
        ? `le ${day} même`
        : `${number(Math.abs(offset))} ${Math.abs(offset) < 2 ? "jour" : "jours"} ${offset < 0 ? "avant" : "après"} le ${day}`,
    title: { contact: "Contacts autour d’événements", event: "Événements autour d’événements" },
    about: (thing) =>
      `Combien ${thing === "contact" ? "de contacts" : "d’événements des types choisis"} tombent dans les jours qui précèdent et suivent des événements choisis, en moyenne des jours où il y en a un. La marge est ce que donnent les mêmes événements quand tous sont décalés au hasard dans le calendrier.`,
    section: "Autour des événements",
    around: "Autour de",
    add: {
      label: "Ajouter des événements",
      words: "Chercher des événements par mots",
      latest: "Les derniers de ces acteurs et types, connus au jour près\u00A0:",
      found: (shown, all) =>
        all === 0 ? "Aucun événement n’a ces mots." : `Les ${number(shown)} derniers connus au jour près, sur ${number(all)}\u00A0:`,
      chosen: "Événements choisis un à un",
    },
    reach: "Avant et après",
    days: (value) => `${value} jours`,
    bar: (thing) => ` ${THINGS[thing]}s dans la fenêtre, en moyenne\u202F; celle du jour même dure un jour`,
    band: " ce que donnent 95 décalages au hasard sur 100",
    chart: (finding, thing) => `${BIG[thing]} selon les jours depuis l’événement. ${finding}`,
    middle: "jour",
    axis: "jours depuis l’événement",
    mark: (window, mean, n, chance) => `${window}\u00A0: ${mean} en moyenne (n = ${n})\u202F; hasard ${chance}`,
    allBefore: (days) => `les ${number(days)} jours précédents`,
    allAfter: (days) => `les ${number(days)} jours suivants`,
    caption: (thing) => `${BIG[thing]} dans chaque fenêtre, en moyenne des n jours dont la fenêtre est entièrement couverte`,
    heads: (thing) => ["Fenêtre", BIG[thing], "n", "Moyenne", "95 décalages au hasard sur 100", "La moyenne est"],
    against: { within: "dedans", above: "au-dessus", below: "au-dessous" },
    lookedAround: (shown, all) =>
      `${number(shown)} ${shown < 2 ? "événement examiné" : "événements examinés"}${shown < all ? ` sur ${number(all)}` : ""}`,
    allAsList: "Tous, sous forme de liste",
    inReach: (value, thing) => `${number(value)} ${THINGS[thing]}${value < 2 ? "" : "s"} à portée`,
    uncovered: (value) => `${number(value)} à des jours non couverts pour chaque type`,
    vague: (value) => `${number(value)} connus au mois ou à l’année près seulement`,
    leftOut: (parts) => `Laissés de côté\u00A0: ${parts}. `,
    noBand: "Aucune marge de hasard ne peut être dessinée.",
    chance: (shifts, all, from, to) =>
      `Hasard\u00A0: ${all ? "l’ensemble des " : ""}${number(shifts)} décalages sur les jours couverts du ${from} au ${to}\u202F; sur vingt fenêtres, une sort de la marge par hasard.`,
    itself: "le jour même",
    day: (offset) => `jour ${offset}`,
    window: (from, to) => `jours ${from} à ${to}`,
    between: (low, high) => `${low} à ${high}`,
  },
  network: {
    title: { contact: "Qui rencontre qui", event: "Les événements par paires" },
    about: {
      event:
        "Les événements des types choisis, par paires d’États et d’organisations, face à la période précédente. Un événement à trois compte dans chacune de ses paires. Les acteurs affichés sont ceux qui en ont le plus.",
      contact:
        "Les contacts d’une période par paires d’États et d’organisations, face à la période précédente. Un contact à trois compte dans chacune de ses paires\u202F; un sommet dont seuls un groupe et son hôte sont nommés n’est d’aucune. Les acteurs affichés sont ceux qui ont le plus de contacts.",
    },
    section: "Le réseau",
    shown: { matrix: "Matrice", graph: "Graphe", table: "Tableau" },
    sidesShown: "Acteurs affichés",
    opens: "un nombre ouvre ses événements",
    zero: "0\u00A0: couvert, aucun connu",
    notCoveredPair: " non couvert pour cette paire",
    least: (events) => `au moins ${number(events)}`,
    leastPair: " au moins\u00A0: couvert en partie",
    leftOutPair: " –\u00A0: exclue par le filtre",
    leftOut: (pair) => `${pair}\u00A0: exclue par le filtre`,
    contactsBetween: (thing) => `${BIG[thing]} entre acteurs`,
    side: "Acteur",
    pair: (one, other) => `${one} et ${other}`,
    notCovered: (pair) => `${pair}\u00A0: non couvert`,
    cell: (pair, events, least, before) =>
      `${pair}\u00A0: ${least ? "au moins " : ""}${number(events)}${before === null ? "" : `, ${number(before)} dans la période précédente`}`,
    ring: (sides, finding) => `Le réseau en anneau de ${sides} acteurs. ${finding}`,
    ringNote: (thing) =>
      `Un trait est une paire, d’autant plus épais qu’elle a ${thing === "contact" ? "de contacts" : "d’événements"}\u202F; un point est un acteur, d’autant plus grand qu’il a de partenaires. Les paires qu’aucune source ne couvre n’ont pas non plus de trait.`,
    node: (who, partners, contacts, others, thing) =>
      [
        `${who}\u00A0: ${number(partners)} ${partners < 2 ? "partenaire" : "partenaires"}, ${number(contacts)} ${THINGS[thing]}${contacts < 2 ? "" : "s"}`,
        ...others,
      ].join(", "),
    with: (events, who) => `${number(events)} avec ${who}`,
    sides: "Acteurs",
    sideHeads: (thing) => ["Acteur", "Partenaires", "Avant", "Évolution", BIG[thing], `${BIG[thing]} avant`],
    pairs: "Paires",
    pairHeads: (thing) => ["Paire", BIG[thing], "Avant", "Évolution"],
  },
  unfolding: {
    title: "De la première mention à l’issue",
    about:
      "Rencontres et appels dont la base date les étapes\u00A0: rapportés, annoncés, confirmés, puis tenus, reportés, annulés ou démentis. La plupart des contacts ne sont connus que par leur issue et ne figurent pas ici.",
    section: "Au fil des étapes",
    heldShare: "Ont eu lieu, parmi les annoncés dont l’issue est connue",
    noneKnown: "aucune n’est connue",
    heldOf: (held, known) => `${number(held)} sur ${number(known)}`,
    lead: "Annonce avant le jour dit, en médiane",
    notKnown: "inconnu",
    days: (value) => `${number(value)} ${value < 2 ? "jour" : "jours"}`,
    slip: "Retard sur le jour d’abord prévu",
    slipOf: (days, plans) => {
      if (days === null) return "aucun retard connu";
      const count = `${number(days)} ${days < 2 ? "jour" : "jours"}`;
      return plans === 1 ? `1 retard connu\u00A0: ${count}` : `${number(plans)} retards connus\u00A0: ${count} en médiane`;
    },
    unmoved: (plans) =>
      plans === 0
        ? ""
        : `\u202F; ${number(plans)} ${plans === 1 ? "projet qu’aucune source ne dit déplacé" : "projets qu’aucune source ne dit déplacés"}`,
    ends: { brief: "bref contact", byRecord: " (aucune étape datée ne le dit)" },
    articles: "À lire au fil des premiers articles, chacun à son jour\u00A0:",
    caption: "Chaque contact, étape par étape",
    replaces: "à la place de",
    later: (days) => `, ${number(days)} ${days < 2 ? "jour" : "jours"} plus tard`,
    heads: ["Jour", "Contact", "Étapes", "Dernier état connu", "Jours depuis l’annonce"],
    laterPage: (day) => `dit par une page ultérieure, du ${day}`,
    noPage: "sans page",
    stage: (name, total) => `${name}, ${number(total)}`,
    stageTold: (name, total, parts) => `${name}, ${number(total)}\u00A0: ${parts}`,
    followed: "Suivis étape par étape",
    announcedStage: "Annoncés",
    announced: "annoncés",
    neverAnnounced: "jamais annoncés",
    held: "ont eu lieu",
    brief: "bref contact seulement",
    cancelled: "annulés",
    denied: "démentis",
    notHeld: "n’ont pas eu lieu",
    endUnknown: "issue inconnue",
  },
  single: {
    silence:
      "Les plus longues périodes sans événement du choix, et celle qui dure encore. Ce qu’aucune source ne couvre n’est pas un silence.",
    reciprocity: "Qui est allé chez qui et si la visite a été rendue, qui a appelé, et chez qui les deux parties se sont rencontrées.",
    ladder: "Expulsions et fermetures entre deux parties, en chaînes d’acte et de réponse, avec leur ampleur et leur délai.",
    readouts: "Laquelle des deux parties a rendu compte de leurs contacts, laquelle seule, et qui d’autre en parle.",
  },
  known: {
    label: "Ce que l’on savait alors",
    on: (day) => `Ce que l’on savait le ${day}.`,
    unnamed: (kind, sides, place) => `${kind}, ${say.list(sides, "and")}${place === null ? "" : `, ${place}`}`,
    side: (side, persons) => (persons.length === 0 ? side : `${side} (${say.list(persons, "and")})`),
    undated: "la base ne garde pas le jour prévu",
    told: "Dit jusque-là\u00A0:",
    laterPage: (day) => `dit par une page ultérieure, du ${day}`,
    explains:
      " Chaque événement a le statut de ce jour, et la suite est laissée de côté. Un événement sans étapes datées compte dès son propre jour, quel que soit celui où le monde l’apprit\u00A0: de même un appel dont le compte rendu fut publié des années plus tard. Ce qui n’était pas achevé est nommé par son type et ses côtés, avec les personnes et le lieu que portent les titres des pages publiées jusque-là, et sans jour, si son jour était à venir\u00A0: la base ne garde pas le jour prévu. Les autres titres, et tous les noms, sont ceux d’aujourd’hui. ",
    today: "Afficher ce que l’on sait aujourd’hui",
    before: "Étape précédente",
    next: "Étape suivante",
    none: "Aucune étape de ces acteurs n’est datée jusque-là.",
    nothingOpen: "Rien de ces acteurs n’était alors annoncé ou rapporté sans issue connue.",
    noEndThen: "Sans issue connue alors\u00A0:",
    longPast: (value) => `${number(value)} dont le jour était passé depuis plus d’un an, et dont la base ne connaît pas l’issue`,
    announcedOpen: (value) => `${number(value)} ${value < 2 ? "annoncé" : "annoncés"}`,
    reportedOpen: (value) => `${number(value)} ${value < 2 ? "rapporté" : "rapportés"} sans annonce`,
    stepless: (value) =>
      `. Pour ${number(value)} d’entre eux, aucune étape n’est datée\u202F: ${value < 2 ? "il n’est pas" : "ils ne sont pas"} parmi ceux suivis pas à pas`,
    unnamedPublisher: (title) => `«\u00A0${title}\u00A0» (éditeur non nommé)`,
    asOf: (status, day) => `${status}, ${day}`,
  },
};
