/** True for a word of a closed vocabulary of `shared/definitions`. */
export function isWordOf<Table extends object>(table: Table, word: string): word is Extract<keyof Table, string> {
  return Object.hasOwn(table, word);
}

/** The words of a closed vocabulary, in its order. */
export function wordsOf<Table extends object>(table: Table): Extract<keyof Table, string>[] {
  return Object.keys(table).filter((word) => isWordOf(table, word));
}
