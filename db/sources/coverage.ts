import type { KindId } from "#shared/definitions/kinds.ts";
import { CURATED } from "./curated/events.ts";
import { EXPULSIONS } from "./expulsions/adapter.ts";
import type { CompiledEvent, CompiledSource } from "./facts.ts";
import { OFAC, OFAC_FIRST_DAY, OFAC_LAST_DAY } from "./ofac/adapter.ts";
import { ofPair, setOutOfExpulsions, setOutOfTable, spansOfPairs } from "./pair-coverage.ts";
import { sidesOfList } from "./sanctions/sides.ts";
import { UK, UK_LAST_DAY } from "./uk/adapter.ts";
import { UN, UN_LAST_DAY } from "./un/adapter.ts";

export interface CompiledCoverage {
  source: string;
  kind: string;
  actor: string | null;
  /** Of events with this one alone; null: whoever the other side is. */
  partner: string | null;
  role: string | null;
  from: string;
  to: string;
  completeness: "full" | "partial" | "sample";
  note: string | null;
}

/**
 * The intervals in which a source says what happened. The two lists of the Office of the Historian claim to be
 * complete, the sources of contacts only to tell of what they publish. The tables of single events speak of pairs (`spansOfPairs`).
 */
export function compileCoverage(sources: readonly CompiledSource[]): CompiledCoverage[] {
  return [...STATED, ...sources.flatMap((source) => spansOfTable(source, sources)), ...sources.flatMap((source) => spansOfList(source))];
}

function spansOfTable(source: CompiledSource, sources: readonly CompiledSource[]): CompiledCoverage[] {
  const setOut = SET_OUT[source.id];
  if (setOut === undefined) return [];
  const events = toldBy(source, sources);
  return spansOfPairs(source.id, events, setOut(events));
}

const SET_OUT: Readonly<Record<string, typeof setOutOfTable | undefined>> = {
  [CURATED]: setOutOfTable,
  [EXPULSIONS]: setOutOfExpulsions,
};

/** Where the sources of contacts speak. */
const CONTACTS: readonly CompiledCoverage[] = [
  ...(["call", "meeting"] as const).map((kind) =>
    ofPair("clinton-yeltsin", kind, ["RUS", "USA"], "1993-01-20", "2000-06-05", "Contacts of Clinton and Yeltsin only."),
  ),
  ...contact("kremlin", ["call", "meeting", "video_call"], ["RUS"], "2021-10-24", "2022-06-24", "Contacts of the president only."),
  ...contact("kremlin", ["call"], ["RUS"], "2024-12-19", "2025-04-30", "Contacts of the president only."),
  ...contact("kremlin", ["meeting", "video_call"], ["RUS"], "2025-01-23", "2025-04-30", "Contacts of the president only."),
  ...contact("wh-readouts", ["call", "meeting"], ["USA"], "2017-01-20", "2018-06-30", "Titles only; most readouts stop in mid-2018."),
  ...contact(
    "wh-readouts",
    ["call", "meeting", "video_call"],
    ["USA"],
    "2021-01-20",
    "2025-01-20",
    "What the White House chose to announce.",
  ),
];

const STATED: readonly CompiledCoverage[] = [
  visit(
    "hsg-travels",
    "guest",
    "1866-01-09",
    "1906-11-13",
    "partial",
    "Secretaries of state only; no president travelled abroad in office.",
  ),
  visit("hsg-travels", "guest", "1906-11-14", "2024-12-04", "full", "Presidents and secretaries of state."),
  visit(
    "hsg-travels",
    "guest",
    "2024-12-05",
    "2025-02-19",
    "partial",
    "Secretaries of state only; the list of the presidents ends earlier.",
  ),
  visit("hsg-visits", "host", "1874-12-12", "2024-11-12", "full", "Heads of state and government, and a few other guests."),
  ...CONTACTS,
  {
    source: "g7",
    kind: "summit",
    actor: "G7",
    partner: null,
    role: null,
    from: "1975-11-15",
    to: "2026-06-17",
    completeness: "full",
    note: "One annual summit a year; calls and meetings of ministers in between are left out.",
  },
  ...(["relations_established", "relations_resumed", "relations_severed"] as const).map((kind) =>
    united(kind, "2008-12-31", "From the guide to each country, written about 2008; interruptions and recognitions are left out."),
  ),
  ...(["mission_opened", "mission_closed_by_sender"] as const).map((kind) =>
    united(kind, "2012-12-31", "Posts of the United States, most by year; the list calls itself a draft."),
  ),
];

function contact(
  source: string,
  kinds: readonly KindId[],
  actors: readonly string[],
  from: string,
  to: string,
  note: string,
): CompiledCoverage[] {
  return kinds.flatMap((kind) =>
    actors.map((actor) => ({ source, kind, actor, partner: null, role: null, from, to, completeness: "partial" as const, note })),
  );
}

function united(kind: KindId, to: string, note: string): CompiledCoverage {
  return { source: "relations", kind, actor: "USA", partner: null, role: null, from: "1776-07-04", to, completeness: "partial", note };
}

function visit(source: string, role: string, from: string, to: string, completeness: "full" | "partial", note: string): CompiledCoverage {
  return { source, kind: "visit", actor: "USA", partner: null, role, from, to, completeness, note };
}

/**
 * Where a sanctions list speaks: for its keeper and for every state its programmes are aimed at. A snapshot knows its
 * survivors only, back to the first of them.
 */
function spansOfList(source: CompiledSource): CompiledCoverage[] {
  const window = LIST_WINDOWS[source.id];
  const [first] = source.designations.map(({ day }) => day).toSorted();
  if (window === undefined || first === undefined) return [];
  return window.kinds.flatMap((kind) =>
    sidesOfList(window.keeper, source).map(({ actor, role }) => ({
      source: source.id,
      kind,
      actor,
      partner: null,
      role,
      from: window.from ?? first,
      to: window.to,
      completeness: "partial" as const,
      note: window.note,
    })),
  );
}

const LIST_WINDOWS: Readonly<
  Record<string, { keeper: string; kinds: readonly KindId[]; from: string | null; to: string; note: string } | undefined>
> = {
  [OFAC]: {
    keeper: "USA",
    kinds: ["sanction_imposed", "sanction_eased"],
    from: OFAC_FIRST_DAY,
    to: OFAC_LAST_DAY,
    note: "The list of specially designated nationals, complete between these days.",
  },
  [UN]: { keeper: "UN", kinds: ["sanction_imposed"], from: null, to: UN_LAST_DAY, note: "Listings that are still in force." },
  [UK]: { keeper: "GBR", kinds: ["sanction_imposed"], from: null, to: UK_LAST_DAY, note: "Listings that are still in force." },
};

/** The events of a source, and those of others that it tells of too. */
function toldBy(source: CompiledSource, sources: readonly CompiledSource[]): CompiledEvent[] {
  const cited = new Set(source.citations.map(({ event }) => event));
  return sources.flatMap(({ events }) => events.filter((event) => source.events.includes(event) || cited.has(event.id)));
}
