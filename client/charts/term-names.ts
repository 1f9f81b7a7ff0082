interface TermBox {
  label: string;
  x: number;
  width: number;
}

export interface TermName {
  x: number;
  anchor: "start" | "end";
}

const [LETTER_PX, GAP_PX] = [6.6, 5];

/**
 * Where the names of terms of office stand: inside their bands, or, of a band too narrow for its name, ended at its right edge over the
 * band before, as far as that one's own name leaves room. Null where there is none.
 */
export function placeTermNames(boxes: readonly TermBox[], left: number): (TermName | null)[] {
  let free = left;
  return boxes.map(({ label, x, width }) => {
    const length = label.length * LETTER_PX;
    if (width > length + 2 * GAP_PX) {
      free = x + GAP_PX + length;
      return { x: x + GAP_PX, anchor: "start" };
    }
    const end = x + width - 1;
    if (end - length < free + GAP_PX || end - length / 2 < x) return null;
    free = end;
    return { x: end, anchor: "end" };
  });
}
