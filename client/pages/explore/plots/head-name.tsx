interface HeadNameProps {
  name: string;
  x: number;
  bottom: number;
  /** Width of the column below it. */
  room: number;
}

const LETTER_PX = 6.4;

/** A name over a column of cells, a line for each word, cut where the column is narrow. */
export function HeadName({ name, x, bottom, room }: HeadNameProps) {
  const words = name.split(" ");
  const most = Math.max(3, Math.floor(room / LETTER_PX));
  return (
    <text textAnchor="middle">
      {words.map((word, index) => (
        <tspan key={words.slice(index).join(" ")} x={x} y={bottom - (words.length - 1 - index) * 13}>
          {word.length > most ? `${word.slice(0, most - 1)}…` : word}
        </tspan>
      ))}
    </text>
  );
}
