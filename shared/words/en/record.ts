/** What of the record has a word of its own on a page: closed or nearly closed lists that its events are written with. */
export const record = {
  topic: (text: string): string => text,
  /** What a contact took place at, and what the record remarks of an event; as it is written where there is no word for it. */
  occasion: (text: string): string => text,
  remark: (text: string): string => text,
  /** The kind of a document. */
  document: (kind: string): string => kind.replaceAll("_", " "),
  /** Of a licence that asks for a bare name. */
  credit: (name: string): string => `Credit: ${name}.`,
  /** What a page in another language says of titles; nothing in theirs. */
  titles: "",
};
