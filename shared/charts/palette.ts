import { KINDS, type KindFamily } from "#shared/definitions/kinds.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import { OTHERS } from "./fold-parts.ts";
import { partColours } from "./colours.ts";
import type { Part } from "./series.ts";
import { hasId } from "#shared/tables.ts";

const CONTACT = ["--call", "--meeting", "--video-call", "--summit", "--visit-back"];
const COERCION = ["--sanction", "--sanction-2", "--expulsion", "--sanction-3", "--sanction-4"];
/** Neighbours differ in hue and in lightness, for every kind of eye. */
const MIXED = ["--call", "--sanction", "--meeting", "--sanction-2", "--summit", "--expulsion"];
/** What a kind looks like whose own colour another kind has already. */
const KIND_SPARE: Record<KindFamily, readonly string[]> = {
  contact: ["--summit", ...CONTACT],
  agreement: ["--match", "--agreement"],
  coercion: ["--closure", ...COERCION.toReversed()],
};
const REST = "var(--other)";

/** Splits whose values have colours of their own everywhere. */
const MEANT: ReadonlySet<string> = new Set(["kind", "list", "sender"]);

/** Names of one colour: a visit looks like a meeting where the two do not meet. */
const SAME: Readonly<Record<string, string>> = { "var(--visit-out)": "var(--meeting)", "var(--visit-back)": "var(--summit)" };

/** A colour for each part: the one it has everywhere where it has one, else the next free one of what is counted. */
export function paletteOf(parts: readonly Part[], query: Query): string[] {
  const meant = query.split !== null && MEANT.has(query.split) ? partColours(parts, query.split) : [];
  const own = parts.map((part, index) => (part.id === OTHERS ? REST : plain(meant[index])));
  const kept = own.map((colour, index) => (own.indexOf(colour) === index ? colour : null));
  const used = new Set(kept.filter((colour) => colour !== null));
  return own.map((colour, index) => {
    if (colour === REST || (colour !== null && kept[index] === colour)) return colour;
    const free = spareOf(parts[index]?.id ?? null, query).find((each) => !used.has(plain(each) ?? each)) ?? REST;
    used.add(plain(free) ?? free);
    return free;
  });
}

function spareOf(id: string | null, query: Query): string[] {
  const kind = query.split === "kind" && id !== null && hasId(KINDS, id) ? KIND_SPARE[KINDS[id].family] : [];
  return [...kind, ...shadesOf(query), ...MIXED].map((name) => `var(${name})`);
}

function shadesOf(query: Query): string[] {
  const families = new Set<KindFamily>(countedKinds(query).map((kind) => KINDS[kind].family));
  if (families.size > 1) return MIXED;
  return families.has("contact") ? CONTACT : families.has("coercion") ? COERCION : ["--agreement", ...MIXED];
}

function plain(colour: string | undefined): string | null {
  return colour === undefined ? null : (SAME[colour] ?? colour);
}
