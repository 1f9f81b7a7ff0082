import type { Noun } from "../noun.ts";

function plain(many: string): Noun {
  return { one: many.replace(/^(\w+ )?(\w+?)s\b/, "$1$2"), many };
}

/** What a query counts, in words. */
export const counted = {
  events: plain("events"),
  calls: plain("calls"),
  meetings: plain("meetings"),
  journeys: plain("journeys"),
  units: plain("units"),
  metrics: {
    pairs: plain("pairs"),
    "contact-days": plain("days"),
    listings: plain("targets listed"),
    delistings: plain("targets delisted"),
    reports: { one: "article", many: "articles" },
    stock: plain("targets on the list"),
  },
  perPair: ({ one, many }: Noun): Noun => ({ one: `${one}, per pair`, many: `${many}, per pair` }),
  /** A kind as one of its events is called. */
  kind: ({ label, plural }: { label: string; plural: string }): Noun => ({ one: label.toLowerCase(), many: plural }),
  unit: ({ label, one }: { label: string; one: string }): Noun => ({ one, many: label }),
  /** What is counted of machine-coded reports. */
  reported: ({ one, many }: Noun): Noun => ({ one: `reported ${one}`, many: `reported ${many}` }),
  quantityIn: (unit: string, things: string) => `${unit} in ${things}`,
  reportsOf: (things: string) => `articles on ${things}`,
  pairsOf: (things: string) => `pairs of states or organisations joined by ${things}`,
  daysOf: (things: string) => `days on which ${things} began`,
  targetsCounted: "targets counted, not events",
  eachReport: "each report counted once, not each event",
  knownOn: (day: string) => `as known on ${day}`,
  between: (one: string, other: string) => `between ${one} and ${other}`,
  status: (words: string) => words,
  /** "Phone calls per year, by sender". */
  title: (unit: string, by: string, isTime: boolean, split: string | null) =>
    `${unit} ${isTime ? "per" : "by"} ${by}${split === null ? "" : `, by ${split}`}`,
  /** The same of a level: "Targets on the list at the end of each year, by list". */
  level: (unit: string, bucket: string, split: string | null) =>
    `${unit} at the end of each ${bucket}${split === null ? "" : `, by ${split}`}`,
  /** A title of both sides of a count. */
  bothWays: (title: string) => `${title}, both ways`,
  withStatus: ({ one, many }: Noun, which: string): Noun => ({ one: `${which} ${one}`, many: `${which} ${many}` }),
};
