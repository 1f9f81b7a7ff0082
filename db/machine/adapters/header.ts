import { ReadoutError } from "#shared/errors.ts";

/**
 * Where named columns stand in a header.
 * @throws ReadoutError for a column that is missing or stands there twice
 */
export function placeColumns<Name extends string>(file: string, header: readonly string[], names: readonly Name[]): Record<Name, number> {
  const places = names.map((name) => {
    const at = header.indexOf(name);
    if (at < 0)
      throw new ReadoutError("record-invalid", `${file}:1: there is no column "${name}"; there are ${header.join(", ").slice(0, 400)}`);
    if (header.includes(name, at + 1)) throw new ReadoutError("record-invalid", `${file}:1: the column "${name}" is there twice`);
    return [name, at] as const;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each name
  return Object.fromEntries(places) as Record<Name, number>;
}
