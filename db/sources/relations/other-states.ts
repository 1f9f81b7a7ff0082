import type { ToldAct } from "./articles.ts";

/** Headings that speak of another state than their article does. */
const OTHERS: readonly { slug: string; heading: RegExp; actor: string; kind?: ToldAct["kind"] }[] = [
  { slug: "china", heading: /Republic of China, 1979/, actor: "TWN", kind: "relations_severed" },
  { slug: "china", heading: /Embassy at Taipei/, actor: "TWN" },
  { slug: "germany", heading: /German Democratic Republic/, actor: "DDR" },
];

export function findOtherState({ slug, heading, kind }: Pick<ToldAct, "slug" | "heading" | "kind">): string | null {
  const found = OTHERS.find((rule) => rule.slug === slug && rule.heading.test(heading) && (rule.kind ?? kind) === kind);
  return found?.actor ?? null;
}

/** The part of a state that a heading names: the record has no actors for the two Yemens. */
export function noteOf({ slug, heading }: Pick<ToldAct, "slug" | "heading">): string | null {
  const part = slug === "yemen" ? /\b(North|South) Yemen\b/.exec(heading)?.[0] : undefined;
  if (part !== undefined) return part;
  return /\bFederation of Mali\b/.test(heading) ? "Federation of Mali" : null;
}
