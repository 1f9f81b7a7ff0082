/** City and country of a printed place: the residence at Novo-Ogaryovo stands for itself. */
export function findKremlinPlace(printed: string): { city: string; country: string } | null {
  const found = PLACES.find(([part]) => printed.includes(part));
  return found ? { city: found[1], country: found[2] } : null;
}

const PLACES: readonly (readonly [part: string, city: string, country: string])[] = [
  ["Ogaryovo", "Novo-Ogaryovo", "RUS"],
  ["Ново-Огарёво", "Novo-Ogaryovo", "RUS"],
  ["Moscow", "Moscow", "RUS"],
  ["Москва", "Moscow", "RUS"],
  ["St Petersburg", "St Petersburg", "RUS"],
  ["Санкт-Петербург", "St Petersburg", "RUS"],
  ["Sochi", "Sochi", "RUS"],
  ["Волгоград", "Volgograd", "RUS"],
  ["Beijing", "Beijing", "CHN"],
  ["New Delhi", "New Delhi", "IND"],
];
