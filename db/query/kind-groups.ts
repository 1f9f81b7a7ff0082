import type { KindId } from "#shared/definitions/kinds.ts";

/** Kinds that one collection holds alike: who lists calls lists those with a picture, who lists meetings lists summits. */
const ALIKE: readonly (readonly KindId[])[] = [
  ["call", "video_call"],
  ["meeting", "summit"],
];

/** The kinds given, those that are covered together in one group. */
export function groupKinds(kinds: readonly KindId[]): KindId[][] {
  const groups = [...new Set(kinds.map((kind) => ALIKE.find((alike) => alike.includes(kind)) ?? [kind]))];
  return [...new Map(groups.map((group) => [group.join(), group.filter((kind) => kinds.includes(kind))])).values()];
}
