import { Figure } from "./figure.tsx";

const USUAL_PX = 330;

/** The place of a figure whose code is on its way, as high as the figure will be. */
export function FigureWait({ className }: { className: string }) {
  return (
    <Figure id={null} title={null} subtitle={"\u00a0"} className={className} view={null} minHeight={USUAL_PX}>
      {null}
    </Figure>
  );
}
