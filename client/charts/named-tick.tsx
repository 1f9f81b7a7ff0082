interface NamedTickProps {
  names: ReadonlyMap<string, string>;
  x?: number | string;
  y?: number | string;
  payload?: { value: string };
  width?: number;
}

const LETTER_PX = 6.9;

/** A category's name beside its bar, cut with an ellipsis where the column is narrow. */
export function NamedTick({ names, x = 0, y = 0, payload, width = 120 }: NamedTickProps) {
  const name = names.get(payload?.value ?? "") ?? payload?.value ?? "";
  const room = Math.floor(width / LETTER_PX);
  return (
    <text x={Number(x) - 2} y={y} dy="0.35em" textAnchor="end" className="name">
      {name.length > room ? `${name.slice(0, Math.max(3, room - 1)).trimEnd()}…` : name}
    </text>
  );
}
