import type { Mark } from "./mark.ts";

interface TooltipProps {
  mark: Mark | null;
  /** Width of the drawing, to keep the box inside it. */
  width: number;
}

/** What a mark says, beside it; the same for pointer and keyboard. Screen readers hear the mark's own label. */
export function Tooltip({ mark, width }: TooltipProps) {
  if (!mark) return null;
  const centre = mark.x + mark.width / 2;
  const side = centre > width / 2 ? "tooltip-left" : "tooltip-right";
  const style =
    side === "tooltip-left"
      ? { right: width - mark.x + 8, top: Math.max(0, mark.y) }
      : { left: mark.x + mark.width + 8, top: Math.max(0, mark.y) };
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
