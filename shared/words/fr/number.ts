const NUMBER = new Intl.NumberFormat("fr-FR");

/** `12 345`, with narrow spaces that do not break: how a whole number stands in a sentence. */
export function number(value: number): string {
  return NUMBER.format(value);
}
