import type { KindId } from "#shared/definitions/kinds.ts";

export type MissionLevel = "embassy" | "legation" | "consulate" | "mission";

/** What a heading of the guide says was done; one heading can name two acts. */
export interface Act {
  kind: KindId;
  /** Who acts: the United States, the other state, or both together. */
  by: "usa" | "other" | "both";
  mission: MissionLevel | null;
  /** A name after "at" or "in"; it may be a city or the country. */
  place: string | null;
  again: boolean;
}

export interface Heading {
  acts: Act[];
  /** Why there is no act. */
  reason: string | null;
}

/** Reads a heading, without its year. */
export function parseHeading(text: string): Heading {
  const acts = [...relationsActs(text), ...missionActs(text)];
  return acts.length > 0 ? { acts, reason: null } : { acts, reason: reasonOf(text) };
}

const RELATIONS = /\bRelations/;
const NOT_DIPLOMATIC = /^No |\bAnniversary\b|\bRelations Ended\b|\b(?:Consular|Ambassadorial|Commercial) Relations/i;
const AGAIN = /\b(?:Re-?establish|Resum|Restor|Re-?open)|\bRelations Normalized/i;
const BREAK = /\bSever(?:ed|s|ing|ance)\b|\bTerminati(?:on|ng)\b|\bTerminated\b/i;

function relationsActs(text: string): Act[] {
  if (!RELATIONS.test(text) || NOT_DIPLOMATIC.test(text)) return [];
  const act = { mission: null, place: null, again: false } as const;
  if (BREAK.test(text)) return [{ ...act, kind: "relations_severed", by: breakerOf(text) }];
  if (AGAIN.test(text)) return [{ ...act, kind: "relations_resumed", by: "both" }];
  const established = /\bEstablish(?:ment|ed)\b/i.test(text) && /\bDiplomatic Relations/i.test(text);
  return established ? [{ ...act, kind: "relations_established", by: "both" }] : [];
}

function breakerOf(text: string): Act["by"] {
  if (/\bUnited States Severs\b|\bby the United States\b/i.test(text)) return "usa";
  return /\bSevered by\b/i.test(text) ? "other" : "both";
}

const MISSION = /\b(Embassy|Legation|Consulate(?! Generals)|Consular Post|Diplomatic Mission|American Mission|U\.S\. Mission)\b(?!s)/i;
const LEVELS: Readonly<Record<string, MissionLevel>> = {
  embassy: "embassy",
  legation: "legation",
  consulate: "consulate",
  "consular post": "consulate",
};
/** A mission of the other state in the United States. */
const ABROAD = /\bin (?:the United States|the U\.S\.|Washington)\b|\b(?!American\b)\p{Lu}\p{L}+(?:an|ese|ish|ch) (?:Embassy|Legation)\b/u;
const NOT_AN_OPENING =
  /\bElevat|\bRais|\bMove|\bReturn|\bRelocation|\bbecomes\b|\bOperations\b|\bto Embassy\b|\bDowngrad|\bInterests? Section|\bLiaison/i;

function missionActs(text: string): Act[] {
  const [, word] = MISSION.exec(text) ?? [];
  if (word === undefined || NOT_AN_OPENING.test(text)) return [];
  const opened = /\bEstablish|\bOpen(?:ed|ing|s)\b|\bRe-?open|\bRe-?establish|^Resumption of Diplomatic Relations and\b/i.test(text);
  const closed = /\bClos(?:ed|ing|ure)\b/i.test(text);
  // A legation closed here and opened there has moved; a heading that names neither act says nothing of one.
  if (closed && /\bOpen(?:ed|ing)\b/i.test(text)) return [];
  if (!opened && !closed) return [];
  const mission = LEVELS[word.toLowerCase()] ?? "mission";
  const by = ABROAD.test(text) ? "other" : "usa";
  const kind = closed ? "mission_closed_by_sender" : "mission_opened";
  return [{ kind, by, mission, place: placeOf(text.slice(text.indexOf(word))), again: !closed && AGAIN.test(text) }];
}

/** The name after "at", "in", "Embassy" or "Legation". */
function placeOf(text: string): string | null {
  const named = /(?:\b(?:at|in|to)|^Embassy|^Legation) (?:the )?(\p{Lu}[\p{L}’'‘.\- ]*?)(?= \(| and |[,;]|$)/u.exec(text)?.[1];
  return named === undefined || /^(?:Closed|Opened|Reopen|Re-open|Establish)/.test(named)
    ? null
    : named.replace(/ (?:Closed|Opened|Reopened|Reopens|Re-opened|Reestablished)$/, "");
}

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^$/, "the entry has no heading"],
  [/\b(?:Treaty|Convention|Agreement|Accession|Arrangement|Compact)\b/i, "a treaty or agreement"],
  [/\bRecogni|\bRecogntion/i, "a recognition of a state or government, not the opening of relations"],
  [/\bInterests? Section|\bLiaison|\bSpecial Representative/i, "an office below the rank of a mission"],
  [/\bOperations\b/i, "a mission whose work was suspended or resumed, not closed or opened"],
  [/\bElevat|\bRais|\bto Embassy\b|\bDowngrad/i, "a mission raised or lowered in rank"],
  [/\bMove|\bReturn|\bRelocation|\bClosure of .* and Opening\b|\bChange from\b/i, "a mission moved"],
  [/\bConsular Relations\b/i, "consular relations, not diplomatic ones"],
  [
    /\bRelations\b.*\b(?:Interrupt|Suspen|Ended|Altered)|\b(?:Interruption|Cessation|Suspension) of\b/i,
    "relations interrupted or lapsed; the heading names nobody who broke them off",
  ],
  [/\bAmbassador|\bMinister\b|\bEnvoy\b|\bInstallation\b/i, "about an envoy, not a mission"],
  [/\bConsul|\bLegations\b/i, "a consul, or posts without a word of opening or closing"],
];

function reasonOf(text: string): string {
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? "a heading that names no act between the two states";
}
