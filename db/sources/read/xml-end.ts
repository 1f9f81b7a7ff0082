import { RecordInvalid } from "#shared/errors.ts";

/**
 * Refuses a document cut short. Parsers close what is left open, so that it would read as a shorter list.
 * @throws RecordInvalid naming the last line there is
 */
export function checkEnd(file: string, text: string, root: string): void {
  if (!text.includes(`<${root}`) || text.trimEnd().endsWith(`</${root}>`)) return;
  throw new RecordInvalid({ file, line: text.split("\n").length, column: "(file)" }, `the file ends before </${root}>`);
}
