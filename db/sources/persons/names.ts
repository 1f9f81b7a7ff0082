import type { CompiledPerson } from "./registry.ts";
import { OWN_SHORT } from "./short-names.ts";

/** A short name for everybody; two people of one state who would share it get their initial, or the whole name where that is shared too. */
export function shortNames(everybody: readonly CompiledPerson[]): Map<string, string> {
  // Thousands of envoys, who are on no axis, would take the family names of those who are: they keep their whole names.
  const people = everybody.filter(({ source }) => source !== "envoys");
  const family = people.map((person) => ({ person, short: shortNameOf(person) }));
  const withInitial = family.map(({ person, short }) => ({
    person,
    short: isAlone(person, short, family) ? short : addInitial(person, short),
  }));
  const whole = everybody.map(({ id, name }) => [id, name] as const);
  return new Map([
    ...whole,
    ...withInitial.map(({ person, short }) => [person.id, isAlone(person, short, withInitial) ? short : person.name] as const),
  ]);
}

interface Named {
  person: CompiledPerson;
  short: string;
}

function isAlone(person: CompiledPerson, short: string, all: readonly Named[]): boolean {
  return (
    Object.hasOwn(OWN_SHORT, person.id) ||
    !all.some((other) => other.person.id !== person.id && other.short === short && other.person.actor === person.actor)
  );
}

function addInitial({ name }: CompiledPerson, short: string): string {
  return name.startsWith(short) ? name : `${name.slice(0, 1)}. ${short}`;
}

/** The family name; the whole name where a person is known by it. */
function shortNameOf({ id, name, actor }: CompiledPerson): string {
  const own = OWN_SHORT[id];
  if (own !== undefined) return own;
  if (actor !== null && WHOLE_NAME_ACTORS.has(actor)) return name;
  if (/^(King|Prince|Lord|Viscount|Earl) |\b(bin|ibn|ould|al|el|of)\b/i.test(name) || /\b[IVX]+$/.test(name)) return name;
  const words = name.replace(/,? (Jr\.?|3rd)$/, "").split(" ");
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  return particle > 0 ? words.slice(particle).join(" ") : (words.at(-1) ?? name);
}

const PARTICLES = new Set(["de", "De", "van", "Van", "von", "der", "den", "du", "da", "dos", "di", "Di", "la", "Le", "le", "Ben", "St."]);
/** Family name first, or no family name. */
const WHOLE_NAME_ACTORS = new Set([
  "CHN",
  "TWN",
  "KOR",
  "PRK",
  "VNM",
  "COW-RVN",
  "KHM",
  "LAO",
  "MMR",
  "SGP",
  "IDN",
  "ISL",
  "THA",
  "MYS",
  "BTN",
  "ETH",
]);
