import type { Band } from "./bands.ts";

/** The name of a term as there is room for it, and where it stands. */
export interface TermName {
  text: string;
  x: number;
  anchor: "start" | "middle" | "end";
}

interface Along {
  /** Left edge of the first column, and the width of a column. */
  left: number;
  step: number;
  /** How wide a text is. */
  measure: (text: string) => number;
}

const [GAP_PX, TIGHT_PX] = [5, 1.5];

/**
 * Names of terms of office, one for each, the same on pages and in pictures: the holder, else the surname, else its first letter, with
 * the number of the term where the holder has several (`T2`). The name of the last may begin over the term before it, where that leaves
 * room. Null where not even two letters fit.
 */
export function nameTerms(terms: readonly Pick<Band, "label" | "from" | "to">[], { left, step, measure }: Along): (TermName | null)[] {
  let taken = left;
  return terms.map((term, index) => {
    const [from, to] = [left + term.from * step, left + term.to * step];
    const [surname, initial] = [surnameOf(term.label), initialOf(terms, index)];
    const before = (text: string) => (index === terms.length - 1 ? upTo(text, { from, to, taken }, measure) : null);
    const name =
      inside(term.label, from, to, measure) ??
      inside(surname, from, to, measure) ??
      before(surname) ??
      between(initial, from, to, measure) ??
      before(initial);
    if (name !== null) taken = endOf(name, measure);
    return name;
  });
}

/** "Bush" of "G. W. Bush". */
function surnameOf(holder: string): string {
  return holder.replace(/^(?:\p{Lu}\.[\s-]?)+/u, "");
}

/** "T2" of the second of two terms of Trump, "B" of the only one of Bush. */
function initialOf(terms: readonly Pick<Band, "label">[], index: number): string {
  const holder = terms[index]?.label ?? "";
  const own = terms.flatMap(({ label }, at) => (label === holder ? [at] : []));
  const letter = surnameOf(holder).slice(0, 1);
  return own.length === 1 ? letter : `${letter}${own.indexOf(index) + 1}`;
}

function inside(text: string, from: number, to: number, measure: Along["measure"]): TermName | null {
  const room = to - from - measure(text);
  if (room < 2 * TIGHT_PX) return null;
  return { text, x: from + Math.min(GAP_PX, room / 2), anchor: "start" };
}

/** Half of it at least over its own term. */
function upTo(text: string, { from, to, taken }: { from: number; to: number; taken: number }, measure: Along["measure"]): TermName | null {
  const [length, end] = [measure(text), to - TIGHT_PX];
  return end - length >= taken + GAP_PX && end - length / 2 >= from ? { text, x: end, anchor: "end" } : null;
}

function between(text: string, from: number, to: number, measure: Along["measure"]): TermName | null {
  return measure(text) + TIGHT_PX <= to - from ? { text, x: (from + to) / 2, anchor: "middle" } : null;
}

function endOf({ text, x, anchor }: TermName, measure: Along["measure"]): number {
  return anchor === "end" ? x : x + measure(text) / (anchor === "middle" ? 2 : 1);
}
