import { parseDay } from "#shared/dates.ts";
import { readCsv } from "../read/csv.ts";
import type { InputFile } from "../upstream.ts";
import { plainTitle, type Page } from "./page.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The index of January 2017 to January 2021: titles and days, no addresses. Only titles that may tell of a contact are pages. */
export function readIndex({ file, text }: InputFile): Page[] {
  return readCsv(file, text, ["title", "date"], "ignore").flatMap((row) => {
    const title = plainTitle(row.cells.title);
    const [, month = "", date = "", year = ""] = /^(\w{3}) (\d+), (\d{4})$/.exec(row.cells.date) ?? [];
    const day = parseDay(`${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${date.padStart(2, "0")}`);
    if (day === null || !/\breadout\b/i.test(title)) return [];
    return [{ file, locator: String(row.line), day, title, url: null, opening: "" }];
  });
}
