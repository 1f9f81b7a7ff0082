import type { ClaimPart, FoundSide, RankId } from "./parts.ts";

const RANKS: Readonly<Record<string, RankId>> = {
  leader: "leaders",
  leaders: "leaders",
  "head of state": "leaders",
  "heads of state": "leaders",
  president: "presidents",
  presidents: "presidents",
};

/** States whose only leader is their president. */
export const PRESIDENTIAL: readonly string[] = ["USA"];

/** The rank that words name, and how many they are. */
export function readRank(words: readonly string[]): { id: RankId; length: number } | null {
  for (const length of [3, 1]) {
    const id = RANKS[words.slice(0, length).join(" ")];
    if (id !== undefined && words.length >= length) return { id, length };
  }
  return null;
}

/**
 * Titles before names count for nothing, nor does the state whose they are: `US President Trump` is Trump. A rank before its state is set
 * behind it: `presidents of the United States`.
 */
export function placeRanks(parts: readonly ClaimPart[]): ClaimPart[] {
  const placed: ClaimPart[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    if (part === undefined) continue;
    const next = parts[index + 1];
    const own = part.is === "rank" ? stateAfter(parts, index + 1) : null;
    if (part.is === "rank" && next?.is === "side" && next.side.kind === "person") {
      const before = placed.at(-1);
      if (before?.is === "side" && before.side.id === next.side.state?.id) placed.pop();
    } else if (own !== null) {
      placed.push(own.part, part);
      index = own.at;
    } else placed.push(part);
  }
  return placed;
}

/** `of the United States`. */
function stateAfter(parts: readonly ClaimPart[], from: number): { part: { is: "side"; side: FoundSide }; at: number } | null {
  const joint = parts[from];
  if (joint?.is !== "joint" || joint.word !== "of") return null;
  const article = parts[from + 1];
  const at = article?.is === "joint" && article.word === "the" ? from + 2 : from + 1;
  const part = parts[at];
  return part?.is === "side" && part.side.kind === "actor" ? { part, at } : null;
}
