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
  reason: string;
  /** The values or the shape that would be accepted. */
  allowed: readonly string[] | string;
  suggestion?: string | null;
}

/** A query parameter that cannot be understood; names the parameter and what is allowed. */
export class BadParameter extends ReadoutError {
  readonly parameter: string;
  readonly value: string | null;
  readonly allowed: readonly string[] | string;
  readonly suggestion: string | null;

  constructor(
    fault: ParameterFault,
    code: "bad-parameter" | "unknown-parameter" | "too-broad" | "file-too-large" | "not-implemented" = "bad-parameter",
  ) {
    super(code, fault.reason);
    this.parameter = fault.parameter;
    this.value = fault.value === null ? null : fault.value.slice(0, 80);
    this.allowed = fault.allowed;
    this.suggestion = fault.suggestion ?? null;
  }
}

/** A resource id that the record does not hold. */
export class NotFound extends ReadoutError {
  constructor(what: string, id: string) {
    super("not-found", `No ${what} has the id "${id.slice(0, 80)}".`);
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
export class Gone extends ReadoutError {
  readonly departure: Departure;

  constructor(departure: Departure) {
    const { event, removed, successor } = departure;
    const now = successor === null ? "" : ` It is now told as "${successor.id}".`;
    super("gone", `The event "${event.slice(0, 80)}" left the record with the version ${removed.version}.${now}`);
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
