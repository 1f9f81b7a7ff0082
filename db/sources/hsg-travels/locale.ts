/** The cities of a locale, in the order printed; regions in brackets and after a city's comma are dropped. */
export function parseLocale(locale: string, countryId: string): string[] {
  // 54 rows under holy-see leave it empty.
  if (locale === "") return countryId === "holy-see" ? ["Vatican City"] : [];
  return locale
    .replace("Mexico, D.F.", "Mexico City")
    .replace("Montebello, Quebec", "Montebello")
    .replaceAll(/\([^)]*\)/g, "")
    .split(",")
    .map((city) => city.replaceAll(/\s+/g, " ").trim())
    .filter((city) => city !== "");
}
