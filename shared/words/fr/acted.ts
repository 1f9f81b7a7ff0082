/** « a » ou « ont », d’après un nom avec son article. */
export function has(name: string): string {
  return name.startsWith("les ") ? "ont" : "a";
}

/** Quand l’un ou l’autre a agi : « à une seule date », « à 8 dates ». */
export function onDates(count: number): string {
  return count === 1 ? "à une seule date" : `à ${count} dates`;
}

export function ofDates(count: number): string {
  return count === 1 ? "d’une date" : `de ${count} dates`;
}

/** Le même texte avec une majuscule. */
export function big(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
