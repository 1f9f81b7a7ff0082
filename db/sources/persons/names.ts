/** The family name for axes; the whole name where a person is known by it. */
export function shortNameOf(id: string, name: string, actor: string | null): string {
  const own = OWN_SHORT[id];
  if (own !== undefined) return own;
  if (actor !== null && WHOLE_NAME_ACTORS.has(actor)) return name;
  if (/\b(bin|ibn|ben|ould|al|el|of)\b/i.test(name) || /\b[IVX]+$/.test(name)) return name;
  const words = name.replace(/,? (Jr\.?|3rd)$/, "").split(" ");
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
  return particle > 0 ? words.slice(particle).join(" ") : (words.at(-1) ?? name);
}

const PARTICLES = new Set(["de", "De", "van", "von", "der", "den", "du", "da", "di", "la", "le"]);
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
]);

const OWN_SHORT: Readonly<Record<string, string>> = {
  "george-h-w-bush": "G. H. W. Bush",
  "george-w-bush": "G. W. Bush",
  "franklin-d-roosevelt": "F. D. Roosevelt",
  "theodore-roosevelt": "T. Roosevelt",
  "bill-clinton": "Clinton",
  "hillary-clinton": "H. Clinton",
  "king-salman": "King Salman",
  "charles-de-gaulle": "de Gaulle",
  "mohammed-bin-salman": "Mohammed bin Salman",
};
