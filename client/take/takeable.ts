/** A list of events behind some counts, where there are several. */
interface EventList {
  name: string;
  events: number;
  search: string;
}

/** Something to take away: the counts of a query where there are any, and the events behind it. */
export interface Takeable {
  /** Tells it from another of the same menu; null where it is alone. */
  name: string | null;
  counts: number | null;
  events: number;
  /** The query's text, and for a list the row of the series it stands behind. */
  search: string;
  /** The lists of events behind it, where one side of it is not the other's. */
  lists?: readonly EventList[] | undefined;
  /** How its picture is drawn; absent where that follows from the question. */
  look?: PictureLook | undefined;
}

/** The part of a chart's look that its picture has too. */
export interface PictureLook {
  /** Parameters of the picture. */
  drawing: string;
}

export function drawingOf({ look }: Takeable): string {
  return look?.drawing ?? "";
}
