import { UNNAMED } from "#shared/definitions/publishers.ts";

/** Notes of the table in a reader's words: its compiler called the first articles read "seeds". */
export function wordNote(note: string): string | null {
  const worded = note
    .replaceAll(/\bseed-\w+/g, "one article")
    .replaceAll(/\bseed file\b/g, "the article")
    .replaceAll(/\bSeed\b/g, "The article")
    .replaceAll(/\bseed\b/g, "article");
  return worded === "" ? null : worded;
}

/** A page whose publisher could not be seen says so without brackets. */
export function wordPublisher(publisher: string): string {
  return publisher === "(publisher not shown)" ? UNNAMED : publisher;
}
