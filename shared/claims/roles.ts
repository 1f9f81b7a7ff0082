import type { Words } from "../words/en.ts";
import type { ClaimSide, Named, SideRole } from "./claim.ts";
import { LEVEL_WORDS } from "./level-words.ts";
import type { ClaimPart, FoundSide, Unread } from "./parts.ts";
import { PRESIDENTIAL } from "./ranks.ts";
import type { ThingDefinition } from "./things.ts";

const ORDER: readonly SideRole[] = ["by", "to", "party"];
const AIMED = new Set(["to", "against", "on"]);
/** Words before a side of each kind of thing; behind any other it is a place, a subject or a time. */
const BEFORE_SIDES: Readonly<Record<ThingDefinition["sides"], readonly string[]>> = {
  alike: ["", "and", "with", "between", "of", "s", "times"],
  journey: ["", "and", "with", "between", "of", "s", "times", "by", "to", "from"],
  measure: ["", "and", "with", "between", "of", "s", "times", "by", "to", "from", "against", "on"],
};
const SPOKEN_TO = new Set(["speak", "spoke", "spoken", "speaks", "talk", "talked"]);
const EXPELLED = new Set(["diplomats expelled", "persons expelled", "people expelled", "expelled", "expulsion", "expulsions"]);

export interface AssignedRoles {
  sides: ClaimSide[];
  /** A side of a measure that acts and is a person. */
  acting: FoundSide | null;
  /** The rank of those who travel. */
  level: "leaders" | null;
  refused: Unread[];
}

/**
 * Who acts and who is acted upon, from the words around each side. Of two sides of a measure or journey, the one left unsaid has the
 * role the other leaves. What a thing does not keep of its sides, who turned to whom and of what rank each was, is refused.
 */
export function assignRoles(parts: readonly ClaimPart[], thing: ThingDefinition, words: Words): AssignedRoles {
  const said = words.claims.unread;
  const refused: Unread[] = [];
  const named = parts.flatMap((part, index): ClaimSide[] => {
    if (part.is !== "side") return [];
    const { side } = part;
    refused.push(...refuseWords(parts, index, side, thing, words));
    const role = thing.sides === "alike" ? "party" : readRole(parts, index, thing);
    return [{ ...nameOf(side), role }];
  });
  const unique = named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index);
  const twice = thing.sides === "alike" && unique.length === 1 && named.length > 1;
  if (twice) return { sides: [], acting: null, level: null, refused: unique.map(({ label }) => ({ words: label, reason: said.sameSide })) };
  const kept = [...fillRoles(unique.slice(0, 2)), ...unique.slice(2)].filter((side, index) => {
    const reason = refuse(side, index, thing, words);
    if (reason !== null) refused.push({ words: side.label, reason });
    return reason === null;
  });
  const sides = fillRoles(kept).toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const level = readLevel(parts, sides, thing, words);
  return {
    sides,
    acting: thing.sides === "measure" ? findActing(parts, sides) : null,
    level: level.level,
    refused: [...refused, ...level.refused],
  };
}

/** What the words of a side and those before it say that is not counted. */
function refuseWords(parts: readonly ClaimPart[], index: number, side: FoundSide, thing: ThingDefinition, { claims }: Words): Unread[] {
  const said = claims.unread;
  const joint = jointBefore(parts, index);
  const told: Unread[] = [];
  if (side.byway === "house") told.push({ words: side.words, reason: said.house(side.label) });
  if (side.byway === "capital" && thing.sides === "journey") told.push({ words: side.words, reason: said.city });
  const [next, afterNext] = [parts[index + 1], parts[index + 2]];
  const follows = next?.is === "joint" && next.word === "s" ? afterNext : next;
  if (follows?.is === "administration" && thing.sides !== "measure") told.push({ words: side.label, reason: said.administration });
  const unsure = joint === "from" && !isOrigin(parts, index, thing);
  if ((BEFORE_SIDES[thing.sides].includes(joint) && !unsure) || isSpokenTo(parts, index, joint)) return told;
  const turned = thing.sides === "alike" && ["by", "from", "to"].includes(joint);
  return [...told, { words: `${joint} ${side.words}`, reason: turned ? said.direction : said.place(joint, thing.noun) }];
}

function isSpokenTo(parts: readonly ClaimPart[], index: number, joint: string): boolean {
  const before = parts[index - 2];
  return joint === "to" && before?.is === "thing" && SPOKEN_TO.has(before.words);
}

function refuse(side: ClaimSide, index: number, thing: ThingDefinition, { claims }: Words): string | null {
  if (index > 1) return claims.unread.thirdSide;
  if (side.kind === "actor") return null;
  if (thing.sides === "measure") return side.role === "by" ? null : claims.unread.personActs(thing.noun);
  return side.role === "to" ? claims.unread.personHosts : null;
}

function findActing(parts: readonly ClaimPart[], sides: readonly ClaimSide[]): FoundSide | null {
  const person = sides.find(({ kind }) => kind === "person");
  return parts.flatMap((part) => (part.is === "side" && part.side.id === person?.id ? [part.side] : []))[0] ?? null;
}

/** A rank is kept of journeys: of the state that travels. */
function readLevel(
  parts: readonly ClaimPart[],
  sides: readonly ClaimSide[],
  thing: ThingDefinition,
  { claims }: Words,
): Pick<AssignedRoles, "level" | "refused"> {
  const said = claims.unread;
  const refused: Unread[] = [];
  let level: AssignedRoles["level"] = null;
  for (const [index, part] of parts.entries()) {
    if (part.is !== "rank") continue;
    const before = parts[index - 1];
    const beforeThat = before?.is === "joint" && before.word === "s" ? parts[index - 2] : before;
    const whose = beforeThat?.is === "side" ? sides.find(({ id }) => id === beforeThat.side.id) : undefined;
    const atLevel = part.words === LEVEL_WORDS;
    if (thing.sides !== "journey" || (!atLevel && whose?.role !== "by"))
      refused.push({ words: part.words, reason: said.leaders(thing.noun) });
    else if (part.id === "presidents" && !PRESIDENTIAL.includes(whose?.id ?? ""))
      refused.push({ words: part.words, reason: said.president });
    else level = "leaders";
  }
  return { level, refused };
}

function readRole(parts: readonly ClaimPart[], index: number, thing: ThingDefinition): SideRole {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const part = parts[index];
  const own = part?.is === "side" ? part.side : null;
  const word = jointBefore(parts, index);
  if (word === "by") return "by";
  if (word === "from") return isOrigin(parts, index, thing) ? "by" : "party";
  if (AIMED.has(word)) return "to";
  if (word === "of") return thing.of;
  if (after?.is === "thing" && own?.form === "people") return thing.of;
  if (after?.is === "thing" && thing.verbs.includes(after.words)) return "by";
  if (after?.is === "thing" && own?.form === "adjective") return thing.of;
  if (before?.is === "thing" && before.words === "visited") return "to";
  return "party";
}

/** `visits from Russia` are by it, and who is `expelled from Russia` by it too; `diplomats from Russia` are not. */
function isOrigin(parts: readonly ClaimPart[], index: number, thing: ThingDefinition): boolean {
  const expels = parts.slice(0, index).some((part) => part.is === "thing" && EXPELLED.has(part.words));
  return thing.sides === "journey" || thing.of === "by" || expels;
}

/** The word before a side, an article left out: `by the United States`. */
function jointBefore(parts: readonly ClaimPart[], index: number): string {
  const before = parts[index - 1];
  if (before?.is !== "joint") return "";
  return ["the", "a", "an", "both"].includes(before.word) ? jointBefore(parts, index - 1) : before.word;
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
