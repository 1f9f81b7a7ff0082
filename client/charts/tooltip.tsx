import type { Mark } from "./mark.ts";

interface TooltipProps {
  mark: Mark | null;
  /** Width of the drawing, to keep the box inside it. */
  width: number;
}

const GAP_PX = 8;
const LEAST_PX = 128;
/** A sentence reads better over two lines than across the drawing. */
const MOST_PX = 384;

/** What a mark says, beside it; the same for pointer and keyboard. Screen readers hear the mark's own label. */
export function Tooltip({ mark, width }: TooltipProps) {
  if (!mark) return null;
  const centre = mark.x + mark.width / 2;
  const side = centre > width / 2 ? "tooltip-left" : "tooltip-right";
  const top = Math.max(0, mark.y);
  const style =
    side === "tooltip-left"
      ? { right: width - mark.x + GAP_PX, top, maxWidth: roomOf(mark.x) }
      : { left: mark.x + mark.width + GAP_PX, top, maxWidth: roomOf(width - mark.x - mark.width) };
  return (
    <div className={`tooltip ${side}`} style={style} aria-hidden="true">
      <strong>{mark.tip.title}</strong>
      {mark.tip.lines.map((line) => (
        <span key={line.label} className="tooltip-line">
          <span>
            {line.colour === null ? null : <i className="swatch" style={{ background: line.colour }} />}
            {line.label}
          </span>
          <b>{line.value}</b>
        </span>
      ))}
      {mark.tip.notes.map((note) => (
        <span key={note} className="tooltip-note">
          {note}
        </span>
      ))}
    </div>
  );
}

function roomOf(free: number): number {
  return Math.min(MOST_PX, Math.max(LEAST_PX, free - GAP_PX));
}
