const NUMBER = new Intl.NumberFormat("en-GB");

/** `12,345`: how a whole number stands in a sentence. */
export function number(value: number): string {
  return NUMBER.format(value);
}
