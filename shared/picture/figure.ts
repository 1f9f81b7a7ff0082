import type { Series } from "../api.ts";
import { drawFrame, type FrameLook, type Ground, type Picture } from "./frame.ts";
import type { KeyItem } from "../charts/key-items.ts";
import { originLines, type Said } from "./origin.ts";
import { spokenWords } from "../words/spoken.ts";

/**
 * What a mark or a number leads to: the list of a query, or one event; where no query says what a mark counts, the mark by its name in the
 * figure, with the nearest list that one does.
 */
export type Target = { list: string } | { event: string } | { mark: string; list: string | null };

/** The address of a target; null where it leads nowhere from there. */
export type Open = (target: Target) => string | null;

export interface FigureCell {
  text: string;
  target?: Target | null;
}

/** The same numbers as rows. */
export interface FigureTable {
  heads: readonly string[];
  /** Places of the columns that hold numbers. */
  numbers: readonly number[];
  rows: readonly (readonly FigureCell[])[];
}

/** The main chart of an analysis: what a picture and an embed of it are made from. */
export interface Figure {
  title: string;
  /** What was found, in the answer's words. */
  finding: string;
  /** Which events were looked at. */
  sentence: string;
  key: readonly KeyItem[];
  /** Null where there is nothing to draw. */
  plot: FigurePlot | null;
  /** What stands in its place where that needs more words than that there is nothing. */
  empty?: string;
  /** What the drawing leaves out. */
  notes: readonly string[];
  table: FigureTable;
  /** Lists behind the whole of it; without a query nobody can list them. */
  lists: readonly { text: string; query: string | null }[];
  vintage: Series["vintage"];
}

export interface FigurePlot {
  naturalPx: (width: number) => number;
  draw: (ground: Ground & { open: Open | null }) => string;
}

interface FigureRequest {
  figure: Figure;
  said: Said;
  look: FrameLook;
  /** Where readers reach the page, without a slash at the end. */
  site: string;
  permalink: string;
  open: Open | null;
  id: string;
}

/** Draws the chart of an analysis as a picture that stands alone. */
export function drawFigure({ figure, said, look, site, permalink, open, id }: FigureRequest): Picture {
  const { title, finding, sentence, key, plot, empty = spokenWords().pictures.nothing, notes, vintage } = figure;
  return drawFrame({
    look,
    id,
    leads: open !== null,
    framed: {
      title,
      statement: finding,
      key: plot === null ? [] : key,
      plot: plot && { naturalPx: plot.naturalPx, draw: (ground) => plot.draw({ ...ground, open }) },
      empty,
      foot: [
        ...(notes.length === 0 || plot === null ? [] : [notes.join(" ")]),
        `${spokenWords().pair.lookedAt(sentence)}.`.replace(/\.\.$/, "."),
        ...originLines({ ...said, events: null }, vintage, site),
      ],
      permalink,
    },
  });
}
