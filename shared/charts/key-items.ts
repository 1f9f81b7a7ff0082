/** What a mark of a key looks like: a colour, or one of the ways in which a number can be uncertain. */
export type Swatch =
  | { fill: string; opacity?: number; stroke?: string; round?: boolean }
  | { line: string; dash?: string }
  | { sign: string }
  | "hatched"
  | "unfinished"
  | "partial"
  | "blank"
  | "band"
  | "gap"
  | "period";

/** One entry of a key, on the page and in a picture alike. */
export interface KeyItem {
  text: string;
  /** Null where words alone say it. */
  swatch: Swatch | null;
}

/** Entries that are shown where their condition holds, in their order. */
export function shownItems(items: readonly (readonly [isShown: boolean, item: KeyItem])[]): KeyItem[] {
  return items.flatMap(([isShown, item]) => (isShown ? [item] : []));
}
