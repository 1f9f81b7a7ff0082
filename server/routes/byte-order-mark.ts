import type { FormatId } from "#shared/definitions/files.ts";
import { givenTwice } from "#shared/query-faults.ts";
import { allowAlso, type ApiRequest, type Parameter } from "../endpoint.ts";
import { optional, readWord } from "../parameters.ts";

const BOM = optional("bom", "1 puts a byte order mark in front, for Excel.", ["0", "1"], "1", { fallback: "0" });

/** What a file takes for its format alone. */
export function formatParameters(format: FormatId): readonly Parameter[] {
  return format === "csv" ? [BOM] : [];
}

/**
 * Reads what a format takes, and the rest by a reader that does not know of it.
 * @throws BadParameter
 */
export function readFormat<T>(
  request: ApiRequest,
  format: FormatId,
  read: (request: ApiRequest) => T,
): { byteOrderMark: boolean; asked: T; request: ApiRequest } {
  const names = formatParameters(format).map(({ name }) => name);
  const [given, second] = request.pairs.filter(([name]) => names.includes(name));
  if (second) throw givenTwice(BOM.name, second[1]);
  const byteOrderMark = readWord(BOM.name, given?.[1], ["0", "1"], "0") === "1";
  const rest = { ...request, pairs: request.pairs.filter(([name]) => !names.includes(name)) };
  return { byteOrderMark, request: rest, asked: allowAlso(names, () => read(rest)) };
}
