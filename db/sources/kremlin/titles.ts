import type { Countries } from "../leaders/countries.ts";
import { parseLeaders, type Leader } from "../leaders/grammar.ts";

export type Medium = "call" | "meeting";

/** The contacts one title of the site tells of: each with those who took part beside the president. */
export type Told = { medium: Medium; groups: Leader[][] } | { reason: string };

const CALLS = /^Telephone conversations? with (.+)$/;
const MEETINGS = /^(?:Meeting|Talks|Conversation|Working meeting) with (.+)$/;
const BETWEEN = /^Telephone conversation between Vladimir Putin, (.+)$/;
const TALKS = /^Russian?[-‒–]\S.* talks$/;
const LEADERS = new Set([
  "president",
  "prime_minister",
  "chancellor",
  "king",
  "sultan",
  "emir",
  "secretary_general",
  "european_council_president",
  "commission_president",
  "crown_prince",
  "pope",
  "president_elect",
]);

/**
 * Reads an English title. "Conversation with A and B" is one talk of three; "conversations with A and B" is one talk with each.
 * Where the title names states only ("Russian-Greek talks"), the summary names the guest.
 */
export function readTitle(title: string, summary: string, countries: Countries): Told {
  if (BETWEEN.test(title)) return { reason: "the title names several people without their offices" };
  const call = CALLS.exec(title);
  const meeting = MEETINGS.exec(title);
  const named = TALKS.test(title) ? findGuest(summary) : (call?.[1] ?? meeting?.[1] ?? null);
  if (named === null) return { reason: TALKS.test(title) ? "the title names no person" : "no call or meeting" };
  const leaders = parseLeaders(
    named.replace(/^UN Secretary-General/, "UN Secretary General").replace(/^African Union Chairperson, (?=President )/, ""),
    countries,
  );
  if (leaders === null || leaders.some(({ actor }) => actor === null || actor === "RUS"))
    return { reason: "not with a leader of a state we know" };
  if (leaders.some(({ office }) => office === null || !LEADERS.has(office)))
    return { reason: "the other side is no head of state, government or organisation" };
  const apart = title.startsWith("Telephone conversations") && leaders.length > 1;
  return { medium: call ? "call" : "meeting", groups: apart ? leaders.map((leader) => [leader]) : [leaders] };
}

/** "Vladimir Putin held talks with Prime Minister of India Narendra Modi in New Delhi." */
function findGuest(summary: string): string | null {
  const found =
    /\b(?:with|met with|and) ((?:the )?(?:Prime Minister|President|Emir|Sultan) of .+?)(?:,| in | at | who | on | made |\.|$)/.exec(
      summary,
    );
  return found?.[1] ?? null;
}
