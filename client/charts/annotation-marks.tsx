import { barAt, type Annotations } from "./annotations.ts";
import { bandMark } from "./band-mark.ts";
import { MarkGrid } from "./mark-grid.tsx";
import type { Mark } from "./mark.ts";

interface AnnotationMarksProps {
  annotations: Annotations;
  /** Left edge of the first column, and the width of a column. */
  left: number;
  step: number;
  onTip: (mark: Mark | null) => void;
}

const NAME_PX = 18;

function focusFigure(mark: Element | null): void {
  const title = mark?.closest("section")?.querySelector("h2");
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** Over the terms and bars of a chart: marks that say what each is, and make it the period. */
export function AnnotationMarks({ annotations, left, step, onTip }: AnnotationMarksProps) {
  const place = (row: { y: number; height: number }) => ({ ...row, left, step });
  const rows = [
    annotations.terms.map((band) => bandMark(band, place({ y: 0, height: NAME_PX }))),
    ...annotations.bars.map((row, index) => row.map((band) => bandMark(band, place(barAt(annotations, index))))),
  ].filter((row) => row.length > 0);
  if (rows.length === 0) return null;
  const bands = [...annotations.terms, ...annotations.bars.flat()];
  return (
    <MarkGrid
      rows={rows}
      along="lanes"
      onOpen={({ key }) => {
        const band = bands.find(({ id }) => id === key);
        if (!band) return;
        // The mark goes with the period it chose: whoever walks by keys stays at its chart.
        focusFigure(document.activeElement);
        annotations.onChoose(band);
      }}
      onTip={onTip}
      onIntent={() => undefined}
    />
  );
}
