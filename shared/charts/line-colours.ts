const COLOURS = ["--call", "--sanction", "--meeting", "--expulsion", "--summit", "--sanction-2"];

/** The colour of a line by its place; neighbours differ in hue and lightness. */
export function colourOf(index: number): string {
  return `var(${COLOURS[index % COLOURS.length] ?? "--other"})`;
}

/** Whole for the first lines; dashed for those that have a colour again. */
export function dashOf(index: number): string {
  return index < COLOURS.length ? "none" : "6 3";
}
