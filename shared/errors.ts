import { sayFailure, sayReason, type Allowed, type FailureReason, type Reason, type RefusedParameter } from "./refusal.ts";
import type { Words } from "./words/en.ts";

let spoken: Words["refusals"] | null = null;

/** Gives the messages of errors their words, where they are logged or printed; a page words what it shows itself, and does without. */
export function wordErrors(words: Words["refusals"]): void {
  spoken = words;
}

export type ProblemCode =
  | "unknown-parameter"
  | "bad-parameter"
  | "too-broad"
  | "file-too-large"
  | "over-budget"
  | "not-implemented"
  | "not-found"
  | "gone"
  | "no-machine-file"
  | "database-refused"
  | "record-invalid"
  | "record-unavailable";

/** A failure with a reason a reader can act on. `server/problems.ts` alone turns a code into an HTTP status. */
export class ReadoutError extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

interface ParameterFault {
  parameter: string;
  /** What was given, cut to 80 characters; null where nothing was. */
  value: string | null;
  reason: Reason;
  allowed: Allowed;
  suggestion?: string | null;
}

/**
 * A query parameter that cannot be understood. Why, and what is allowed, is worded where it is told, in the language of whoever
 * reads it (`shared/refusal.ts`); the message, for logs and the command line, is in English.
 */
export class BadParameter extends ReadoutError implements RefusedParameter {
  readonly parameter: string;
  readonly value: string | null;
  readonly reason: Reason;
  readonly allowed: Allowed;
  readonly suggestion: string | null;

  constructor(
    { parameter, value: given, reason, allowed, suggestion = null }: ParameterFault,
    code: "bad-parameter" | "unknown-parameter" | "too-broad" | "file-too-large" | "not-implemented" = "bad-parameter",
  ) {
    const value = given === null ? null : given.slice(0, 80);
    super(code, spoken === null ? reason[0] : sayReason({ parameter, value, reason, suggestion }, spoken));
    this.parameter = parameter;
    this.value = value;
    this.reason = reason;
    this.allowed = allowed;
    this.suggestion = suggestion;
  }
}

/** Something that is not there, or not now, in no language yet. */
export class Unavailable extends ReadoutError {
  readonly reason: FailureReason;

  constructor(
    code: "not-found" | "gone" | "no-machine-file" | "record-unavailable" | "over-budget",
    reason: FailureReason,
    options?: ErrorOptions,
  ) {
    super(code, spoken === null ? reason[0] : sayFailure(reason, spoken), options);
    this.reason = reason;
  }
}

/** A resource id that the record does not hold. */
export class NotFound extends Unavailable {
  constructor(what: "noEvent" | "noPageToEmbed", id: string) {
    super("not-found", [what, id.slice(0, 80)]);
  }
}

/** An event of a later record than the one asked for. */
export class NotYet extends Unavailable {
  constructor(event: string, record: string, since: string) {
    super("not-found", ["notYet", event.slice(0, 80), record, since]);
  }
}

/** An event that was in the record and left it. */
export interface Departure {
  event: string;
  /** As the last record that held it told it; null where that is not kept. */
  title: string | null;
  /** The version without it, and the day that was compiled to. */
  removed: { version: string; day: string };
  /** The version that held it last; null where that is not kept. */
  last: string | null;
  /** The event its account was joined to, or its new id; null where none is known. */
  successor: { id: string; title: string } | null;
}

/** An id that the record held once. */
export class Gone extends Unavailable {
  readonly departure: Departure;

  constructor(departure: Departure) {
    const { event, removed, successor } = departure;
    super("gone", ["gone", event.slice(0, 80), removed.version, successor?.id ?? null]);
    this.departure = departure;
  }
}

/** Why a database file is refused. `missing` and `outdated` ones can be built anew without losing anything. */
export type Refusal = "missing" | "outdated" | "newer" | "foreign" | "damaged";

/** A database file the process will not serve: missing, corrupt, not ours, or newer than this build. */
export class DatabaseRefused extends ReadoutError {
  readonly path: string;
  readonly kind: Refusal;

  constructor(path: string, kind: Refusal, reason: string) {
    super("database-refused", `${path}: ${reason}`);
    this.path = path;
    this.kind = kind;
  }
}

/** A row of the compiled record that breaks its format; the import stops and the previous database stays. */
export class RecordInvalid extends ReadoutError {
  readonly file: string;
  readonly line: number;
  readonly column: string;

  constructor(at: { file: string; line: number; column: string }, reason: string) {
    super("record-invalid", `${at.file}:${at.line}: column "${at.column}": ${reason}`);
    this.file = at.file;
    this.line = at.line;
    this.column = at.column;
  }
}

/**
 * The entry of `allowed` nearest to `given` by edit distance.
 * @returns null when nothing is near (more than a third of the letters differ)
 */
export function findNearest(given: string, allowed: Iterable<string>): string | null {
  const wanted = given.toLowerCase().slice(0, 60);
  let best: string | null = null;
  // One letter in place of another is no near match of a word of one letter.
  let bestDistance = Math.min(wanted.length, Math.max(1, Math.floor(wanted.length / 3)) + 1);
  for (const candidate of allowed) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, given up once every path exceeds `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? limit;
}
