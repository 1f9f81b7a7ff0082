import { READINGS, type ReadingId } from "#shared/definitions/readings.ts";
import { wordsOf } from "./vocabulary.ts";

/** How numbers are drawn; every one of them is a table too. */
export const FORMS = {
  bars: {},
  columns: {},
  stacked: {},
  lines: {},
  area: {},
  heat: {},
  map: {},
} as const satisfies Record<string, object>;

export const SORTS = {
  amount: {},
  name: {},
  time: {},
} as const satisfies Record<string, object>;

/** How many groups stand on their own before the rest are taken together. */
export const TOPS = [5, 10, 20, 50] as const;

const TOP_WORDS = Object.fromEntries(TOPS.map((top) => [String(top), top]));
const SCALE_WORDS = { linear: {}, log: {} } as const satisfies Record<string, object>;

export type FormId = keyof typeof FORMS;
export type SortId = keyof typeof SORTS;
export type Top = (typeof TOPS)[number];

/** What a reader of Explore chose beside the query; null leaves it to the question. */
export interface Look {
  form: FormId | null;
  reading: ReadingId;
  sort: SortId | null;
  top: Top | null;
  log: boolean;
}

export const PLAIN_LOOK: Look = { form: null, reading: "amount", sort: null, top: null, log: false };

export const LOOK_NAMES = ["form", "as", "sort", "top", "scale"] as const;

/** Reads a look; `word` reads one parameter by the words it may have, and says of any other that it is left to the question. */
export function readLook(word: <Table extends object>(name: string, table: Table) => Extract<keyof Table, string> | null): Look {
  const top = word("top", TOP_WORDS);
  return {
    form: word("form", FORMS),
    reading: word("as", READINGS) ?? PLAIN_LOOK.reading,
    sort: word("sort", SORTS),
    top: top === null ? null : (TOP_WORDS[top] ?? null),
    log: word("scale", SCALE_WORDS) === "log",
  };
}

/** The parameters of a look that differ from what the question asks for by itself. */
export function lookPairs(look: Look): [string, string | null][] {
  return [
    ["form", look.form],
    ["as", look.reading === PLAIN_LOOK.reading ? null : look.reading],
    ["sort", look.sort],
    ["top", look.top === null ? null : String(look.top)],
    ["scale", look.log ? "log" : null],
  ];
}

export const FORM_IDS = wordsOf(FORMS);
export const READING_IDS = wordsOf(READINGS);
export const SORT_IDS = wordsOf(SORTS);
