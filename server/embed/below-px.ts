import { OUTWARD } from "./frame-html.ts";
import { spokenWords } from "#shared/words/spoken.ts";

/** What stands below the drawing of an embed, in words. */
export interface Below {
  /** Links to the lists behind the whole of it. */
  lists: readonly string[];
  pin: string;
}

/** As the style sheet has it: text of 13 pixels, gaps between what stands side by side and below one another, and the padding. */
const [TEXT_PX, LINE_PX, ACROSS_PX, DOWN_PX, SIDE_PX, FOOT_PX, TABLE_PX] = [13, 18.85, 20, 4, 20, 12, 192];

/** Advance widths of Inter at its regular weight, in thousandths of the size, from the blank to the tilde. */
const WIDTHS = (
  "281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 619 620 288 302 662 662 662 511 966 " +
  "690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 " +
  "612 571 612 583 370 613 591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662"
)
  .split(" ")
  .map(Number);
const OTHER = 700;

/** How high that is in a frame of a width: as many rows as the style sheet breaks it into. */
export function belowPx({ lists, pin }: Below, widthPx: number): number {
  const room = widthPx - 2 * SIDE_PX;
  const leaving = spokenWords().embeds.leave + OUTWARD;
  const last = rowsOf([TABLE_PX, ...(lists.length === 0 ? [pin, leaving].map(widthOf) : [])], room);
  const rows =
    lists.length === 0 ? last : [...last, rowsPx(rowsOf(lists.map(widthOf), room)), ...rowsOf([pin, leaving].map(widthOf), room)];
  return rowsPx(rows) + FOOT_PX;
}

/** Heights of the rows that widths are broken into; what is wider than a row is broken itself. */
function rowsOf(widths: readonly number[], room: number): number[] {
  const rows: number[] = [];
  let free = -1;
  for (const width of widths) {
    if (width + ACROSS_PX <= free) free -= width + ACROSS_PX;
    else {
      rows.push(LINE_PX * Math.max(1, Math.ceil(width / room)));
      free = room - width;
    }
  }
  return rows;
}

function rowsPx(rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + row, 0) + Math.max(0, rows.length - 1) * DOWN_PX;
}

function widthOf(text: string): number {
  const sum = Array.from(text).reduce((total, sign) => total + (WIDTHS[(sign.codePointAt(0) ?? 0) - 32] ?? OTHER), 0);
  return (sum / 1000) * TEXT_PX;
}
