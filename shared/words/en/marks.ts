import { number } from "./number.ts";

/** What drawings say: tooltips, labels inside them, their keys. */
export const marks = {
  notCovered: "not covered",
  noSource: "No source of the record covers it",
  unstated: (value: number) => `${number(value)} more without a stated number`,
  spread: (value: number, when: string) => `${number(value)} more in ${when}, day not known`,
  possible: (value: number) => `${number(value)} more possible: the date is not exact`,
  asOf: (day: string) => `As of ${day}`,
  only: (from: string, to: string) => `Only ${from} – ${to}`,
  coveredInPart: "Covered in part",
  sample: "A sample, not a complete record",
  unknownParts: (parts: string) => `Not covered: ${parts}`,
  compared: (label: string, amount: string) => `Compared with ${label}: ${amount}`,
  titled: (label: string, amount: string) => `${label}: ${amount}`,
  noEnd: "no end known",
  choosePeriod: "Choose it to make it the period",
  more: (value: number) => `and ${number(value)} more`,
  brush: (label: string) => `${label} Shift with arrows chooses a stretch as the period.`,
  brushKeys: ". Enter makes it the period, Escape leaves it",
  map: { size: "Size of the map", larger: "Larger", smaller: "Smaller", whole: "Whole map" },
  others: (count: number) => `${count} others`,
  /** The line of a licence that gives a bare name. */
  key: {
    possible: "possible, date not exact",
    lastKnown: (bucket: string) => `last known before the ${bucket} ends`,
    partOf: (bucket: string) => `only part of the ${bucket}`,
    partial: "sources cover it in part",
    crisis: "crisis",
    crisisOrBreak: "crisis or broken relations",
    gap: "gap in the sources",
    notExact: "date not exact",
    home: { one: "at home", two: "at home of either side" },
    away: { one: "abroad", two: "in third states" },
    mapPossible: "possible: the date is not exact",
    area: "The area of a circle is the number of events",
  },
};
