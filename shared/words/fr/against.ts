import type { Words } from "../en.ts";
import { number } from "./number.ts";
import { of } from "./of.ts";
import { say } from "./say.ts";

export const against: Words["against"] = {
  notCovered: "période non couverte par les sources",
  noFirstDay: "la période n’a pas de premier jour d’où comparer",
  otherUncovered: (other) => `${other}\u00A0: non couvert par les sources`,
  to: (day) => `au ${day}\u00A0: `,
  samePart: (other) => `la même partie ${of(other)}`,
  numberIn: (value, other) => `${number(value)} pour ${other}`,
  coveredSince: (when, isDay) => `, couverte seulement depuis ${isDay ? "le " : ""}${when}`,
  coveredTo: (day) => `, couverte seulement jusqu’au ${day}`,
  ownSince: (when, isDay) => `\u202F; celle-ci n’est couverte que depuis ${isDay ? "le " : ""}${when}`,
  otherSources: ", en partie d’après d’autres sources",
  uneven: (kinds) =>
    kinds === null
      ? "\u202F; tous les types ne sont pas couverts de la même façon dans les deux"
      : `\u202F; la couverture n’est pas la même dans les deux pour ${say.list(kinds, "and")}`,
  monthly: (now, months, before, other, whole) => `${now} par mois sur ${months}, contre ${before} pour ${other} (${whole})`,
  inMonths: (value, months) => `${number(value)} en ${months}`,
  months: (text) => `${text} mois`,
  none: (other) => `rien pour ${other}`,
  fresh: (other) => `nouveau\u00A0: rien pour ${other}`,
  change: (change, before, other) => `${change} sur ${number(before)} pour ${other}`,
  others: { previous: "la période précédente", year: "les mêmes jours un an plus tôt", none: "rien" },
  unknownWithin: (within) => `\u202F; aucune source ne couvre la même chose ${within}`,
  against: (value, within) => `, contre ${value === 0 ? "aucun" : number(value)} ${within}`,
  limitedSince: (day) => `, période couverte seulement depuis le ${day}`,
  limitedTo: (day) => `, période couverte seulement jusqu’au ${day}`,
  singleEvents: ", qu’aucune source ne couvre",
  thisSince: (day) => `\u202F; la présente période n’est couverte que depuis le ${day}`,
  unknownCalls: (when, who) => `${when}, aucune source ne couvre les appels ${of(who)}\u00A0: leur nombre est inconnu, il n’est pas nul.`,
  unknown: (when, what, among) => `${when}, aucune source ne couvre les ${what}${among}\u00A0: leur nombre est inconnu, il n’est pas nul.`,
  record: "La base compte",
  recordIn: (when) => `${when}, la base compte`,
  noCall: (has, who, rest) => `${negated(has)} aucun appel ${of(who)}${rest}.`,
  spoke: (when, who, how, times, rest) => `${when}, ${who} se sont parlé ${number(times)} fois ${how}${rest}.`,
  counted: (has, what, rest) => `${/^aucune? /.test(what) ? negated(has) : has} ${what}${rest}.`,
  leaders: "les dirigeants",
  andOthers: (one) => `${one} et d’autres dirigeants`,
  both: (one, other) => `${one} et ${other}`,
  leadersOf: (names) => `les dirigeants ${of(names)}`,
  theLeaders: (one, other) => `les dirigeants ${of(one)} et ${of(other)} eux-mêmes`,
  how: { video: "par vidéo", either: "par téléphone ou par vidéo", phone: "par téléphone" },
  perhaps: (more) => `, et peut-être ${number(more)} de plus`,
};

function negated(has: string): string {
  return has.replace(/compte$/, "ne compte");
}
