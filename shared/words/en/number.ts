const NUMBER = new Intl.NumberFormat("en-GB");

/** `12,345`: how a whole number stands in a sentence. */
export function number(value: number): string {
  return NUMBER.format(value);
}

const RATE = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A rate with two decimals, rounded as its table rounds it: 0.735 is 0.74. */
export function rate(value: number): string {
  return RATE.format(value);
}

const FINE_RATE = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/** A rate with three decimals, where two of them are set against each other: by what is printed, 0.474 is 26% above 0.375. */
export function fineRate(value: number): string {
  return FINE_RATE.format(value);
}
