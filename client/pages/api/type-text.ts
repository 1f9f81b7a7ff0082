import { referenceWords } from "../../words/reference.ts";
import type { ShapeType } from "./fields.ts";

const { entry: said } = referenceWords;

/** What a field holds, in words: "list of texts or null". */
export function typeText({ of, isList, canBeNull }: ShapeType): string {
  const kinds = of.map((one) => (isList ? said.lists[one] : said.types[one]));
  return [kinds.length === 0 ? said.anything : kinds.join(said.or), ...(canBeNull ? [said.orNull] : [])].join(" ");
}
