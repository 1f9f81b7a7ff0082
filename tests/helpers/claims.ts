import { indexNames, type NamedEntry } from "#shared/claims/names.ts";
import { parseDay } from "#shared/dates.ts";

const PLAIN = { aliases: [], hint: null, state: null, familyFirst: false };
const person = (id: string, label: string, more: Partial<NamedEntry> = {}): NamedEntry => ({
  ...PLAIN,
  kind: "person",
  id,
  label,
  inText: label,
  ...more,
});
const actor = (id: string, label: string, aliases: readonly string[] = []): NamedEntry => ({
  ...PLAIN,
  kind: "actor",
  id,
  label,
  inText: id === "USA" ? "the United States" : label,
  aliases,
});

export const ENTRIES = [
  person("donald-trump", "Donald Trump"),
  person("joe-biden", "Joe Biden", { state: "USA" }),
  person("vladimir-putin", "Vladimir Putin"),
  person("barack-obama", "Barack Obama"),
  person("george-w-bush", "George W. Bush", { hint: "United States" }),
  person("george-h-w-bush", "George H. W. Bush"),
  person("xi-jinping", "Xi Jinping", { familyFirst: true }),
  person("recep-tayyip-erdogan", "Recep Tayyip Erdoğan", { aliases: ["Tayyip Erdogan"] }),
  person("theresa-may", "Theresa May"),
  person("peter-pace", "Peter Pace"),
  actor("USA", "United States", ["US", "United States of America"]),
  actor("RUS", "Russia", ["RU", "Russian Federation"]),
  actor("FRA", "France", ["FR"]),
  actor("IND", "India", ["IN"]),
  actor("TTO", "Trinidad and Tobago"),
  actor("EU", "EU", ["European Union"]),
];
export const NAMES = indexNames(ENTRIES);
export const ANCHOR = parseDay("2026-05-15") ?? 0;

const day = (text: string) => parseDay(text) ?? 0;
const term = (who: string, from: string, to: string, office = "USA president") => ({ person: who, office, from: day(from), to: day(to) });
export const TERMS = [
  term("donald-trump", "2025-01-20", "2026-05-15"),
  term("donald-trump", "2017-01-20", "2021-01-19"),
  term("joe-biden", "2021-01-20", "2025-01-19"),
  term("barack-obama", "2009-01-20", "2017-01-19"),
  // Two terms without a day between them are one time in office.
  term("vladimir-putin", "1999-12-31", "2000-05-06", "RUS president"),
  term("vladimir-putin", "2000-05-07", "2008-05-06", "RUS president"),
  term("vladimir-putin", "2012-05-07", "2026-05-15", "RUS president"),
];
