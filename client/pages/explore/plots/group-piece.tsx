import { OTHERS } from "#shared/charts/fold-parts.ts";
import { PlotPiece } from "./plot-piece.tsx";

/** The rest taken together is no group: it is grey. */
export function GroupPiece(props: Parameters<typeof PlotPiece>[0]) {
  return <PlotPiece {...props} fill={props.payload?.key === OTHERS ? "var(--other)" : (props.fill ?? "var(--call)")} />;
}
