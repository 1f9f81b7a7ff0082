/** Advance widths of Inter SemiBold, in thousandths of the size, from the blank to the tilde: the widest of the faces used. */
const WIDTHS = (
  "252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 640 640 319 329 673 673 673 543 999 " +
  "728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 " +
  "574 624 583 624 591 389 625 612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673"
)
  .split(" ")
  .map(Number);
const OTHER = 700;
const WIDE = 1000;

/** How wide a text is drawn, in pixels: rather too much than too little, as the reader's machine may lack the font. */
export function measureText(text: string, sizePx: number): number {
  const sum = Array.from(text).reduce((total, sign) => total + widthOf(sign.codePointAt(0) ?? 0), 0);
  return (sum / 1000) * sizePx;
}

/** Lines of at most a width; what is beyond the last one allowed is cut with an ellipsis. A word too long for a line is broken. */
export function wrapText(text: string, sizePx: number, widthPx: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((each) => breakWord(each, sizePx, widthPx))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(joined, sizePx) <= widthPx) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(" "), sizePx, widthPx)];
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function cutText(text: string, sizePx: number, widthPx: number): string {
  if (measureText(text, sizePx) <= widthPx) return text;
  const signs = Array.from(text);
  while (signs.length > 0 && measureText(`${signs.join("")}…`, sizePx) > widthPx) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

function breakWord(word: string, sizePx: number, widthPx: number): string[] {
  const pieces = [""];
  for (const sign of word) {
    const last = pieces.at(-1) ?? "";
    if (last !== "" && measureText(last + sign, sizePx) > widthPx) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}

function widthOf(code: number): number {
  return WIDTHS[code - 32] ?? (code >= 0x1100 ? (code >= 0x2000 && code <= 0x206f ? OTHER : WIDE) : OTHER);
}
