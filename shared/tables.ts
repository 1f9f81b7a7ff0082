/** The ids of a closed table of `definitions/`, in the order they are written. */
export function idsOf<Table extends object>(table: Table): (keyof Table & string)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a table literal has no keys but those of its type
  return Object.keys(table) as (keyof Table & string)[];
}

/** Ids and entries of a closed table, in the order they are written. */
export function entriesOf<Table extends object>(table: Table): [keyof Table & string, Table[keyof Table & string]][] {
  return idsOf(table).map((id) => [id, table[id]]);
}

/** Whether a text is an id of a closed table. */
export function hasId<Table extends object>(table: Table, id: string): id is keyof Table & string {
  return Object.hasOwn(table, id);
}
