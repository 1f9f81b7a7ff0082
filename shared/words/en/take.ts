import { number } from "./number.ts";

const some = (value: number, word: string): string => `${number(value)} ${value === 1 ? word : `${word}s`}`;

/** The menus by which a chart or a list is taken away. */
export const take = {
  forms: { line: "One line", quote: "Sentence", full: "Full", bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  formsLabel: "Form of the citation",
  copyCitation: "Copy citation",
  selectText: "Select the text to copy it",
  clipboard: "To the clipboard",
  copies: { picture: "Copy picture", data: "Copy data", sentence: "Copy sentence" },
  notCopied: "Not copied: take the file",
  counts: (value: number) => some(value, "count"),
  events: (value: number) => `${some(value, "event")}, with sources`,
  eventsOf: (what: string, value: number) => `${what}: ${some(value, "event")}, with sources`,
  withMetadata: "With metadata and citation",
  both: "Both, with metadata and citation",
  bom: "CSV for Excel (with a byte order mark)",
  /** Empty where the page is in the language of the files. */
  filesInEnglish: "",
  stays: "It stays at the record this page shows.",
  embedRecord: "Record of the embed",
  staysAt: (version: string) => `Stays at record ${version}`,
  follows: "Follows the record",
  heightFollows: "Its height follows the chart, by a line of script",
  embedCode: "Code of the embed",
  copyCode: "Copy code",
  selectCode: "Select the code to copy it",
  look: "Look at it",
  about: (size: string) => `about ${size}`,
  tooMany: (format: string) => `${format}: too many rows`,
  rows: (value: number) => some(value, "row"),
  counting: "Rows …",
  countingEvents: "Events, with sources …",
  packaged: "With the events behind them, metadata and citation",
  asFile: "As a file",
  file: (rows: number | null, what: "counts" | "events" | "rows", format: string, size: string) =>
    `Download ${rows === null ? "" : `${number(rows)} `}${what} as ${format}${size === "" ? "" : `, ${size}`}`,
  picture: "Picture, with key and sources",
  pictureAs: (format: string, size: string) => `Download picture as ${format}${size === "" ? "" : `, ${size}`}`,
};
