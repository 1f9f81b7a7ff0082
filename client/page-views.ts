import { CHARTS } from "#shared/definitions/charts.ts";
import { LOOK_NAMES } from "./look.ts";
import { wordsOf } from "./vocabulary.ts";

/** What a page with filters shows beside its query. */
export interface PageViews {
  /** The parameters that say so. */
  names: readonly string[];
  /** What can stand open, or as a table. */
  drawn: readonly string[];
}

const MARK = ["open", "key", "part"] as const;

/** By page: a parameter of another one is told as one that nothing here has. */
export const PAGE_VIEWS = {
  "/": { names: [...MARK, "table", "compare", "tallies"], drawn: [...wordsOf(CHARTS), "map"] },
  "/explore": { names: [...MARK, "table", ...LOOK_NAMES], drawn: ["explore"] },
  "/events": { names: ["order", "at"], drawn: [] },
} as const satisfies Record<string, PageViews>;

/** Everything that some page shows. */
export const EVERY_VIEW: PageViews = {
  names: [...new Set(Object.values(PAGE_VIEWS).flatMap(({ names }): readonly string[] => names))],
  drawn: Object.values(PAGE_VIEWS).flatMap(({ drawn }): readonly string[] => drawn),
};
