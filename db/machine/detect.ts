import { ReadoutError } from "#shared/errors.ts";
import { GDELT_LAYOUTS, GdeltReader } from "./adapters/gdelt.ts";
import { ICEWS_COLUMNS, IcewsReader } from "./adapters/icews.ts";
import { POLECAT_COLUMNS, PolecatReader } from "./adapters/polecat.ts";
import type { ReaderParts, RowReader } from "./adapters/reader.ts";

/** What a user may say a file is. */
export const FAMILIES = ["auto", "gdelt", "icews", "polecat"] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * The reader of a file, from its first line: a header with the names of ICEWS or POLECAT, or as many columns as GDELT has.
 * @throws ReadoutError for a file of none of them, or of another than `family` says
 */
export function detectReader(file: string, first: readonly string[], family: Family, parts: ReaderParts): RowReader {
  const header = first.map((name, index) => (index === 0 ? name.replace(/^\u{FEFF}/u, "") : name).trim());
  const found = familyOf(header);
  if (found === null) {
    const quoted = familyOf(header.map((name) => name.replaceAll(/^"|"$/g, ""))) !== null;
    const shown = header.slice(0, 3).map((name) => `"${name.slice(0, 30)}"`);
    throw refuse(
      file,
      quoted
        ? "its cells stand in quotes; get the file in its original format, tab-separated without quotes"
        : `its first line has ${header.length} columns (${shown.join(", ")} …) and is none of GDELT (57, 58 or 61 columns, no header), ICEWS or POLECAT (tab-separated, with the header they are published with)`,
    );
  }
  if (family !== "auto" && family !== found) throw refuse(file, `this is a file of ${NAMES[found]}, not of ${NAMES[family]}`);
  if (found === "gdelt") return new GdeltReader(header.length, parts);
  return found === "icews" ? new IcewsReader(file, header, parts) : new PolecatReader(file, header, parts);
}

const NAMES = { gdelt: "GDELT", icews: "ICEWS", polecat: "POLECAT" } as const;

function familyOf(header: readonly string[]): keyof typeof NAMES | null {
  const has = (names: readonly string[]): boolean => names.filter((name) => header.includes(name)).length > names.length / 2;
  // Both have `Event ID`, `Event Date` and `Country`; what only one of them has decides.
  if (has(POLECAT_COLUMNS) && header.includes("Event Type")) return "polecat";
  if (has(ICEWS_COLUMNS) && header.includes("CAMEO Code")) return "icews";
  const isGdelt = GDELT_LAYOUTS[header.length] !== undefined && /^\d+$/.test(header[0] ?? "") && /^\d{8}$/.test(header[1] ?? "");
  return isGdelt ? "gdelt" : null;
}

function refuse(file: string, reason: string): ReadoutError {
  return new ReadoutError("record-invalid", `${file}:1: ${reason}; nothing of it is kept`);
}
