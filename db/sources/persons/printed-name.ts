/**
 * A name as it tells people apart within one state: without the title in front, middle initials, and the comma before a
 * suffix. "Sheikh Hasina" is a name, so a title goes only where two words follow.
 */
export function plainName(printed: string): string {
  return printed
    .replace(/^(?:Dr\.|Sheikh?) (?=\S+ \S)/, "")
    .replaceAll(/(?<=\S )\p{Lu}\. (?=\S)/gu, "")
    .replace(/, (?=(?:Jr|3rd)\b)/, " ");
}
