import type { ParameterFault } from "#shared/mend-query.ts";

interface Marked {
  faults: readonly ParameterFault[];
  mended: string;
  /** The address without an open mark. */
  closed: string;
}

/**
 * A page whose address opens a mark that it does not draw: it says so, and leads to itself without one.
 * @param parameter the one that names what is not there
 */
export function withoutMark<Page extends Marked>(page: Page, mark: string, parameter: "open" | "key" = "open"): Page {
  const fault: ParameterFault = { parameter, value: mark, reason: ["noMark"], allowed: "" };
  return { ...page, faults: [...page.faults, fault], mended: page.closed };
}
