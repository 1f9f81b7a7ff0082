/** City and country of a printed place, by the part of it that names one. */
export function findPlace(printed: string): { city: string; country: string } | null {
  const found = PLACES.find(([part]) => printed.includes(part));
  return found ? { city: found[1], country: found[2] } : null;
}

const PLACES: readonly (readonly [part: string, city: string, country: string])[] = [
  ["White House", "Washington", "USA"],
  ["Hyde Park", "Hyde Park", "USA"],
  ["Denver", "Denver", "USA"],
  ["Moscow", "Moscow", "RUS"],
  ["Vancouver", "Vancouver", "CAN"],
  ["Halifax", "Halifax", "CAN"],
  ["Tokyo", "Tokyo", "JPN"],
  ["Naples", "Naples", "ITA"],
  ["Sharm El-Sheikh", "Sharm el-Sheikh", "EGY"],
  ["Helsinki", "Helsinki", "FIN"],
  ["Paris", "Paris", "FRA"],
  ["Birmingham", "Birmingham", "GBR"],
  ["Amman", "Amman", "JOR"],
  ["Cologne", "Cologne", "DEU"],
  ["Istanbul", "Istanbul", "TUR"],
];
