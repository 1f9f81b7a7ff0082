import type { ParameterFault } from "#shared/mend-query.ts";

interface Marked {
  faults: readonly ParameterFault[];
  mended: string;
  /** The address without an open mark. */
  closed: string;
}

/** A page whose address opens a mark that it does not draw: it says so, and leads to itself without one. */
export function withoutMark<Page extends Marked>(page: Page, mark: string): Page {
  const fault: ParameterFault = { parameter: "open", value: mark, reason: ["noMark"], allowed: "" };
  return { ...page, faults: [...page.faults, fault], mended: page.closed };
}
