import type { Words } from "../words/en.ts";

/** One direction of a chart: who acts and who is acted on, in words; null for whoever it is. */
interface Way {
  travels: boolean;
  from: string | null;
  to: string | null;
}

/** How a direction is called: by where it leads where somebody travels, else by who acts. */
export function phraseWay({ travels, from, to }: Way, ways: Words["headlines"]["ways"]): string {
  if (travels) return to === null ? ways.abroadBy(from ?? ways.anyone) : ways.to(to);
  return from === null ? ways.byOthers : ways.by(from);
}
