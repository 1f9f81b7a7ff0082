import type { Words } from "../en.ts";
import type { Refused } from "../refused.ts";
import { number } from "./number.ts";
import { terms } from "./terms.ts";

export const refusals: Words["refusals"] = {
  reasons: {
    unknownWord: (at) => `${quoted(at.parameter)} ne connaît pas ${quoted(at.value)}${hint(at)}`,
    unknownParameter: (at) => `Il n’y a pas de paramètre ${quoted(at.parameter)} ici${hint(at)}`,
    noParameters: () => "Cette adresse ne prend aucun paramètre.",
    twice: (at) => `${quoted(at.parameter)} est donné deux fois.`,
    longText: (at, length) => `${named(at)} fait ${number(length)} caractères.`,
    emptyValue: (at) => `${named(at)} a une valeur vide.`,
    manyValues: (at, values) => `${named(at)} a ${number(values)} valeurs.`,
    longValue: (at) => `${named(at)} a une valeur trop longue.`,
    noDay: (at) => `${named(at)} n’est pas un jour.`,
    noId: (at) => `${named(at)} n’est pas un identifiant.`,
    noRecord: (at) => `${named(at)} n’est ni un jour ni une version.`,
    noNumber: (at, from, to) => `${quoted(at.parameter)} doit être un nombre entier de ${number(from)} à ${number(to)}.`,
    afterTo: (at, to) => `${named(at)} vient après ${quoted("to")} (${to}).`,
    sameAs: (at, other) => `${named(at)} est identique à ${quoted(other)}.`,
    needsFilter: (at, filter) => `${named(at)} demande le filtre ${quoted(filter)}.`,
    notWithMetric: (at, metric) => `${named(at)} ne va pas avec la mesure ${quoted(metric)}.`,
    runsOn: (at, metric) => `${named(at)} ne va pas avec la mesure ${quoted(metric)}, qui court le long de ${quoted("by")}.`,
    oneUnit: (at) => `${named(at)} doit nommer une seule unité pour la mesure ${quoted("quantity")}.`,
    countsNone: (at) => `${named(at)} ne compte aucun des types demandés.`,
    notOfTier: (at, tier) => `${named(at)} ne fait pas partie de ce que dit la base ${quoted(terms.tiers[tier].label)}.`,
    recordAlone: () =>
      "Des dépêches codées par des machines, il existe des décomptes (/series, /matrix, /totals) et des listes (/events), avec leurs fichiers et leurs images\u202F; cette adresse ne parle que de la base vérifiée.",
    longSearch: (at, length) => `${searched(at)} fait ${number(length)} caractères.`,
    noWords: (at) => `${searched(at)} n’a ni lettre ni chiffre à chercher.`,
    manyWords: (at, words) => `${searched(at)} a ${number(words)} mots différents.`,
    longBox: (at) => `${quoted(at.parameter)} est trop long.`,
    noOtherSide: () => `Il n’y a pas d’autre côté ici\u00A0: il demande ${SIDES}.`,
    sidesAlongTime: () => `${quoted("sides=both")} va le long du temps.`,
    sidesByList: () => `${quoted("sides=both")} est entier ou réparti par liste.`,
    needsSplit: () => `Une matrice demande ${quoted("split")}.`,
    keyNeedsSplit: (at) => `${quoted(at.parameter)} demande ${quoted("split")}.`,
    needsActor: () => `Les choix de ${quoted("with")} demandent ${quoted("actor")}.`,
    noPlace: (at) => `${named(at)} n’est pas une place dans cette liste.`,
    notWith: (at, other) => `${quoted(at.parameter)} ne va pas avec ${quoted(other)}.`,
    alone: (at, other) => `${quoted(at.parameter)} ne dit rien sans ${quoted(other)}.`,
    noMark: (at) => `Rien de ce qui s’ouvre ici n’est ${quoted(at.value)} (${quoted(at.parameter)}).`,
    setHere: (at) => `${quoted(at.parameter)} ne restreint pas cette analyse, qui le fixe elle-même.`,
    daysOfLines: (at) => `${quoted(at.parameter)} ne dit rien ici\u00A0: les jours sont ceux des courbes.`,
    longClaim: (at, length) => `${quoted(at.parameter)} a ${number(length)} caractères.`,
    manyClaims: (at, claims) => `${quoted(at.parameter)} a ${number(claims)} affirmations.`,
    noAnchor: (at) => `${quoted(at.parameter)} ne connaît aucun type ni aucun événement ${quoted(at.value)}.`,
    noTally: (at) => `Il n’y a pas de décompte publié ${quoted(at.value)}${hint(at)}`,
    noFilter: (at) => `Il n’y a pas de filtre ${quoted(at.value)}.`,
    noPeriod: (at) => `Aucune période de la base n’a l’identifiant ${quoted(at.value)}.`,
    noMachineSource: (at) => `Aucune source de dépêches codées par des machines ne s’appelle ${quoted(at.value)}.`,
    noVersion: (at) => `Cette base ne connaît pas de version ${quoted(at.value)}.`,
    noVersionBefore: (at) => `Cette base ne connaît pas de version ${quoted(at.value)} avant celle qui est demandée.`,
    notKept: (at) => `L’état ${at.value ?? ""} n’est pas conservé ici.`,
    oldestKept: (_at, oldest) => `Le plus ancien état conservé ici est du ${oldest}.`,
    notYet: (at, newest) =>
      `Le ${at.value ?? ""} n’est pas encore venu (UTC)\u00A0: aucun état n’est de ce jour. Le plus récent est ${newest}.`,
    noCursor: (at) => `${quoted(at.parameter)} n’est pas un curseur.`,
    noCursorOfList: (at) => `${quoted(at.parameter)} n’est pas un curseur de cette liste.`,
    noCursorOfOrder: (at) => `${quoted(at.parameter)} n’est pas un curseur de cet ordre.`,
    byDayAlone: () =>
      "Les dépêches codées par des machines sont listées par jour\u00A0: elles ne donnent pas de nombre de personnes ou de cibles d’après lequel les ranger.",
    manyGroups: (_at, groups, most) =>
      `Cette question a ${number(groups)} combinaisons de groupes\u202F; on en compte au plus ${number(most)}.`,
    manyBuckets: (_at, by, rows, most) =>
      `Par ${quoted(by)}, cette période a ${number(rows)} lignes\u202F; la réponse en a au plus ${number(most)}.`,
    manyRows: (_at, rows, most) => `Cette réponse aurait ${number(rows)} lignes\u202F; elle en a au plus ${number(most)}.`,
    largeFile: (_at, events, most) => `Le fichier aurait ${number(events)} événements\u202F; il en a au plus ${number(most)}.`,
    longCell: (_at, length, most) =>
      `Une cellule aurait ${number(length)} caractères\u202F; une cellule de classeur en a au plus ${number(most)}.`,
    largePicture: (_at, width, height, most) =>
      `L’image aurait ${number(width)} × ${number(height)} pixels\u202F; on en dessine au plus ${number(most)} millions.`,
    quotedInEnglish: () => "Fichiers de données et flux sont en anglais, pour que ce qu’on en cite soit partout le même.",
    noEmbed: (at) => `${quoted(at.parameter)} doit être l’adresse d’un graphique intégré de ce site.`,
    noPage: (at) => `${quoted(at.parameter)} doit nommer une page.`,
    notHere: (at) => `Il n’y a pas de ${quoted(at.value)} ici.`,
  },
  allowed: {
    none: () => "aucun",
    once: () => "une seule fois",
    onceWithCommas: () => "une seule fois, les valeurs séparées par des virgules",
    oneOfTwo: () => "l’un des deux",
    characters: (most) => `au plus ${number(most)} caractères`,
    values: (most) => `au plus ${number(most)} valeurs`,
    valuesOf: (most) => `des valeurs d’au plus ${number(most)} caractères`,
    commas: () => "des valeurs séparées par une seule virgule",
    words: () => "des mots ou des nombres",
    differentWords: (most) => `au plus ${number(most)} mots différents`,
    range: (from, to) => `de ${number(from)} à ${number(to)}`,
    day: () => "un jour de la forme AAAA-MM-JJ, de 1700-01-01 à 2199-12-31",
    id: () => "un identifiant de minuscules, de chiffres et de traits d’union",
    firstDay: () => "un premier jour qui ne vient pas après le dernier",
    record: () => "un jour de la forme AAAA-MM-JJ, ou une version de la forme 2026-11-22-1a2b3c4d",
    dayFrom: (oldest) => `${oldest} ou un jour ultérieur`,
    versionOrDay: (newest, from, to) => `${newest}, ou un jour du ${from} au ${to}`,
    comparison: () => `${quoted("previous")}, ${quoted("year")}, ${quoted("none")}, ou deux jours de la forme 2009-01-01..2012-12-31`,
    beside: (name) => `${quoted(name)} à côté`,
    mark: () => "l’adresse d’un repère du graphique",
    bucket: (example) => `une tranche du graphique, comme ${example}`,
    splitKey: () => `${quoted("split")} à côté, ou son nom devant la clé\u00A0: ${quoted("kind:call")}`,
    otherThan: (name) => `une autre valeur que celle de ${quoted(name)}`,
    filters: (names) => `l’un des filtres ${quoted(names)}`,
    leftOut: (usual) => `rien, ou ce qu’elle fixe\u00A0: ${usual}`,
    noText: () => "aucun mot\u00A0: ces événements n’ont pas de texte à eux",
    noHistory: () => "aucun jour de ce genre\u00A0: ces événements n’ont pas d’histoire",
    noVersion: () => "aucune version\u00A0: c’est un fichier de tels événements qui en a une",
    noSuch: (name) => `pas de ${quoted(name)}`,
    sides: () => SIDES,
    actors: () => "un ou plusieurs acteurs",
    lineDays: () => `des jours comme valeur de ${quoted("of")}, par exemple ${quoted("of=2009-01-20..2013-01-19")}`,
    lines: () =>
      "des personnes par leur identifiant, des périodes par l’identifiant que donne /api/v1/periods, ou des jours de la forme 2009-01-20..2013-01-19",
    place: () => "un jour et un événement, comme 2018-07-16~meeting-2018-07-16-putin-trump",
    lineMark: () => "une courbe et son jour ou son mois, comme donald-trump@100",
    sideMark: () => "un côté ou une paire de côtés, comme USA ou RUS:USA",
    days: () => "deux jours, comme -10..-1",
    window: (days) => `deux jours de -${days} à ${days}, comme -10..-1`,
    anchors: () => "des types, ou des identifiants d’événements",
    claim: (characters, claims) =>
      `au plus ${number(characters)} caractères et ${number(claims)} affirmations, en anglais, comme ${quoted("nine calls, 2015-2016, Obama and Putin")}`,
    tallies: () => "des identifiants de décomptes publiés, tels que /tallies les liste",
    idsFrom: (address) => `un identifiant que donne ${address}`,
    idsOfList: () => "des identifiants de cette liste",
    next: () => `le ${quoted("next")} de la page précédente`,
    nextUnder: (name) => `le ${quoted("next")} de la page précédente, avec le même ${quoted(name)}`,
    lessGroups: () => "une période plus courte, un pas plus large ou une autre répartition",
    lessPairs: () => `un ou plusieurs États dans ${quoted("actor")}, une période plus courte, moins de types, ou ${quoted("by=actor")}`,
    coarser: () => `une période plus courte (${quoted("from")}, ${quoted("to")}) ou un ${quoted("by")} plus large`,
    lessEvents: () => "une période plus courte ou plus de filtres",
    otherFormats: () => "les mêmes lignes en CSV, en JSON ou en Parquet",
    smallerPicture: () => `un ${quoted("scale")}, un ${quoted("width")} ou un ${quoted("top")} plus petit`,
    embed: () => "une adresse qui commence par /embed",
    page: (site) => `l’adresse d’une page de ${site}, comme ${quoted(`${site}/explore?actor=USA&with=RUS`)}`,
  },
  failures: {
    noEvent: (id) => `Aucun événement n’a l’identifiant ${quoted(id)}.`,
    notYet: (event, record, since) =>
      `L’événement ${quoted(event)} n’est pas dans la base ${record}\u00A0: il y figure depuis la version ${since}.`,
    noPageToEmbed: (address) => `Aucune page à intégrer n’est à l’adresse ${quoted(address)}.`,
    gone: (event, version, successor) =>
      `L’événement ${quoted(event)} a quitté la base avec la version ${version}.${successor === null ? "" : ` Il est maintenant raconté sous ${quoted(successor)}.`}`,
    machineFileRefused: (why, command) =>
      `Un fichier de dépêches codées par des machines est là, mais ne peut être servi (${quoted(why)}). Supprimez-le et importez de nouveau\u00A0: ${quoted(command)} (ou icews, polecat).`,
    noMachineFile: (command) =>
      `Aucun fichier de dépêches codées par des machines n’est servi ici. Pour en importer\u00A0: ${quoted(command)} (ou icews, polecat).`,
    machineFileLoading: () =>
      "Le fichier de dépêches codées par des machines est en cours de lecture, pour quelques secondes\u202F; reposez la question.",
    machineFileReplaced: () => "Le fichier de dépêches codées par des machines vient d’être remplacé\u202F; reposez la question.",
    olderRecord: (day) => `L’état du ${day} est conservé, mais ne peut pas être reconstruit à présent.`,
    tooSlow: (seconds) =>
      `Cette réponse a été arrêtée au bout de ${number(seconds)} s, le plus qu’une réponse puisse prendre. Demandez une période plus courte, moins de groupes ou plus de filtres.`,
    tooMuchMemory: () =>
      "Cette réponse a été arrêtée\u00A0: elle prend plus de mémoire qu’il n’est permis. Demandez une période plus courte, moins de groupes ou plus de filtres.",
  },
};

const SIDES = `${quoted("guest")}, ${quoted("host")}, ${quoted("sender")} ou ${quoted("target")} à côté, ou ${quoted("metric=listings")}`;

function quoted(text: string | null): string {
  return `«\u00A0${text ?? ""}\u00A0»`;
}

function named({ parameter, value }: Refused): string {
  return value === null ? quoted(parameter) : quoted(`${parameter}=${value}`);
}

function searched({ value }: Refused): string {
  return `La recherche ${quoted((value ?? "").slice(0, 40))}`;
}

function hint({ suggestion }: Refused): string {
  return suggestion === null ? "." : `\u202F; vouliez-vous dire ${quoted(suggestion)}\u202F?`;
}
