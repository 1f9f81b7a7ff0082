import { against } from "#shared/words/en/against.ts";
import { counted } from "#shared/words/en/counted.ts";
import { figures } from "#shared/words/en/figures.ts";
import { filters } from "#shared/words/en/filters.ts";
import { frame } from "#shared/words/en/frame.ts";
import { headlines } from "#shared/words/en/headlines.ts";
import { marks } from "#shared/words/en/marks.ts";
import { say } from "#shared/words/en/say.ts";
import { spans } from "#shared/words/en/spans.ts";
import { terms } from "#shared/words/en/terms.ts";
import { tiers } from "#shared/words/en/tiers.ts";
import { ui } from "#shared/words/en/ui.ts";
import { translated } from "./language.ts";

/** The words that every page needs; those of one page stand under `words/`, so that no other loads them. */
export const words = translated ?? { against, counted, figures, filters, frame, headlines, marks, say, spans, terms, tiers, ui };
