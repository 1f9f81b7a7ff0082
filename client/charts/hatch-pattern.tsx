/** Diagonal hatching: what may be, or what no source covers. Never told by colour alone. */
export function HatchPattern({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
    </pattern>
  );
}
