/** A document or collection behind what is cited. */
export interface Footnote {
  id: string;
  publisher: string;
  title: string;
  /** Day of publication, as far as it is known. */
  date: string | null;
  url: string | null;
  /** Its licence, or what it says where it differs. */
  note: string | null;
}

/** What every form of a citation is written from. */
export interface Citable {
  /** Names it in a bibliography. */
  id: string;
  title: string;
  /** When it happened; null for counts, which have their period in the statement. */
  when: string | null;
  /** Id in the record; null for counts. */
  event: string | null;
  /** What is said, in one sentence without its full stop. */
  statement: string;
  version: string;
  /** The day the record was compiled to, YYYY-MM-DD. */
  recordDay: string;
  url: string;
  footnotes: readonly Footnote[];
}

/** Who made the record, as a bibliography names it. */
export const CITED_AUTHOR = "Readout";

/** The documents that stand as references of their own beside the citation: those of an event; counts rest on whole collections, whose pages a sentence names where they are few. */
export function citedDocuments({ event, footnotes }: Citable): readonly Footnote[] {
  return event === null ? [] : footnotes;
}
