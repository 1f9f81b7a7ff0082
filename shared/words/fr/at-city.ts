import { inState } from "./in.ts";

/** Where a city is no city. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "la Cité du Vatican": "à la Cité du Vatican",
  "la mer Morte": "à la mer Morte",
  "les Pouilles": "dans les Pouilles",
};

/** « à Genève », « au Caire », « à La Haye », « en Crète »; a joined list keeps the preposition before each of its names. */
export function atCity(names: string): string {
  return names
    .split(/(, | et | ou )/)
    .map((part) => (/^(, | et | ou )$/.test(part) ? part : atOne(part)))
    .join("");
}

function atOne(name: string): string {
  const otherwise = OTHERWISE[name];
  if (otherwise !== undefined) return otherwise;
  if (/^(?:l’île|la base) /.test(name)) return `sur ${name}`;
  if (/^L’|^La |^Les /.test(name)) return `à ${name}`;
  return name.startsWith("Le ") ? `au ${name.slice(3)}` : inState(name);
}
