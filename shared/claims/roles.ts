import type { ClaimSide, Named, SideRole } from "./claim.ts";
import type { ClaimPart, Unread } from "./parts.ts";
import type { ThingDefinition } from "./things.ts";

const ORDER: readonly SideRole[] = ["by", "to", "party"];
const AIMED = new Set(["to", "against", "on"]);

/**
 * Who acts and who is acted upon, from the words around each side. Of two sides of a measure or journey, the one left unsaid has the
 * role the other leaves.
 */
export function assignRoles(parts: readonly ClaimPart[], thing: ThingDefinition): { sides: ClaimSide[]; refused: Unread[] } {
  const refused: Unread[] = [];
  const named = parts.flatMap((part, index): ClaimSide[] => {
    if (part.is !== "side") return [];
    const { side } = part;
    const role = thing.sides === "alike" ? "party" : readRole(parts, index, thing);
    if (thing.sides !== "measure" || side.kind === "actor" || side.state === null) return [{ ...nameOf(side), role }];
    // The Obama administration's measures are those of the United States, in whatever years the claim says.
    refused.push({
      words: side.label,
      reason: `stands for ${side.state.label}, whose measures are counted; the period is not narrowed to a term`,
    });
    return [{ ...nameOf(side.state), role }];
  });
  const unique = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
  const kept = unique.filter((side, index) => {
    const reason = refuse(side, index, thing);
    if (reason !== null) refused.push({ words: side.label, reason });
    return reason === null;
  });
  return { sides: fillRoles(kept).toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role)), refused };
}

function refuse(side: ClaimSide, index: number, thing: ThingDefinition): string | null {
  if (index > 1) return "is a third side; a claim has at most two";
  if (side.kind === "actor") return null;
  if (thing.sides === "measure") return `is a person; ${thing.noun} are those of states and organisations`;
  return side.role === "to" ? "is a person; a journey goes to a state" : null;
}

function readRole(parts: readonly ClaimPart[], index: number, thing: ThingDefinition): SideRole {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const part = parts[index];
  const own = part?.is === "side" ? part.side : null;
  const word = jointBefore(parts, index);
  if (word === "by") return "by";
  if (AIMED.has(word)) return "to";
  if (word === "of") return thing.of;
  if (after?.is === "thing" && own?.form === "people") return thing.of;
  if (after?.is === "thing" && thing.verbs.includes(after.words)) return "by";
  if (after?.is === "thing" && own?.form === "adjective") return thing.of;
  if (before?.is === "thing" && before.words === "visited") return "to";
  return "party";
}

/** The word before a side, an article left out: `by the United States`. */
function jointBefore(parts: readonly ClaimPart[], index: number): string {
  const before = parts[index - 1];
  if (before?.is !== "joint") return "";
  return ["the", "a", "an"].includes(before.word) ? jointBefore(parts, index - 1) : before.word;
}

function fillRoles(sides: readonly ClaimSide[]): ClaimSide[] {
  const [one, other] = sides;
  if (one === undefined || other === undefined) return [...sides];
  const opposite = { by: "to", to: "by", party: "party" } satisfies Record<SideRole, SideRole>;
  const fill = (side: ClaimSide, against: ClaimSide): ClaimSide => {
    const role: SideRole = opposite[against.role];
    return side.role !== "party" || (role === "to" && side.kind === "person") ? side : { ...side, role };
  };
  return [fill(one, other), fill(other, one)];
}

function nameOf({ kind, id, label, name }: Named): Named {
  return { kind, id, label, name };
}
