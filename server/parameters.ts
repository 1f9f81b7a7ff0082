import type { Db } from "#db/client.ts";
import { checkAsOf } from "#db/query/versions.ts";
import type { Day } from "#shared/dates.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterDefinition, type FilterId } from "#shared/definitions/filters.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { ORDERS } from "#shared/definitions/orders.ts";
import { TIERS } from "#shared/definitions/tiers.ts";
import { SEARCH } from "#shared/definitions/search.ts";
import { BadParameter } from "#shared/errors.ts";
import { DEFAULT_QUERY, parseQuery, type Query } from "#shared/query.ts";
import { givenTwice, unknownParameter, unknownWord } from "#shared/query-faults.ts";
import { entriesOf, hasId, idsOf } from "#shared/tables.ts";
import { DEFAULT_LANGUAGE, LANGUAGES, type LanguageId } from "#shared/words/language.ts";
import { LANG, type ApiRequest, type Parameter } from "./endpoint.ts";

const EXAMPLES: Readonly<Record<FilterId, string>> = {
  actor: "USA",
  with: "RUS",
  person: "donald-trump",
  withPerson: "vladimir-putin",
  guest: "USA",
  host: "RUS",
  sender: "USA",
  target: "RUS",
  kind: "call,video_call",
  status: "cancelled",
  format: "summit",
  level: "leaders",
  medium: "phone",
  topic: "Syria",
  programme: "us-rushar",
  authority: "EO 14024",
  list: "ofac",
  unit: "persons",
  targetKind: "entities",
  venueCountry: "CHE",
  venue: "geneva-che",
  source: "curated",
};

/** For addresses that answer for an older record too. */
export const AS_OF = optional(
  "asOf",
  "The record of this version, as citations name it; or of a day, YYYY-MM-DD: the last record of that day or before, in UTC. A day can come to mean a later record of the same day, a version cannot. `vintage.version` and the header X-Record-Version say which record answers.",
  null,
  "{version}",
);

export const KNOWN_ON = optional(
  "knownOn",
  "What was known at the end of this day, YYYY-MM-DD: each event with the status it then had, later ones left out.",
  null,
  "2018-06-15",
);

/** The parameters of a query, from the definitions; a new filter is a new parameter. */
export const QUERY_PARAMETER_LIST: readonly Parameter[] = [
  optional(
    "tier",
    "Where the events come from: the vetted record, or files of machine-coded reports, which some addresses refuse.",
    Object.keys(TIERS),
    "record",
    { fallback: DEFAULT_QUERY.tier },
  ),
  optional("metric", "What is counted.", Object.keys(METRICS), "events", { fallback: DEFAULT_QUERY.metric }),
  optional("by", "Groups of the answer.", Object.keys(DIMENSIONS), "year", { fallback: DEFAULT_QUERY.by }),
  optional("split", "A second grouping inside the first.", Object.keys(DIMENSIONS), "kind"),
  optional("count", "Counting rule.", Object.keys(COUNTING_RULES), "formal", { fallback: DEFAULT_QUERY.count }),
  optional("from", "First day, inclusive, YYYY-MM-DD.", null, "2017-01-20"),
  optional("to", "Last day, inclusive, YYYY-MM-DD.", null, "2018-06-15"),
  optional("period", "Id of a term of office or named period, from /periods.", null, "usa-president-donald-trump-2017"),
  AS_OF,
  KNOWN_ON,
  optional("q", `${SEARCH.description} At most ${SEARCH.maxWords} words in ${SEARCH.maxLength} characters.`, null, "new start"),
  ...entriesOf<Readonly<Record<FilterId, FilterDefinition>>>(FILTERS).map(([id, filter]) =>
    optional(id, `${filter.description} Any of, comma-separated.`, filter.vocabulary ? Object.keys(filter.vocabulary) : null, EXAMPLES[id]),
  ),
];

/** The same for addresses that lay two groupings across each other. */
export const MATRIX_PARAMETER_LIST: readonly Parameter[] = QUERY_PARAMETER_LIST.map((parameter) =>
  parameter.name === "split" ? { ...parameter, required: true, description: "The grouping across the other one." } : parameter,
);

export const EVENT_ID: Parameter = {
  name: "id",
  in: "path",
  required: true,
  description: "Event id.",
  values: null,
  example: "meeting-2018-07-16-putin-trump",
};

export const ORDER_IDS = idsOf(ORDERS);

/** What narrows a list to one row of the series, and orders it. */
export const GROUP_PARAMETERS: readonly Parameter[] = [
  optional("key", "Key of one row of the series: only its events.", null, "2017"),
  optional(
    "splitKey",
    "Key of one split of that row; where `split` does not say of which, with its name before the key.",
    null,
    "kind:call",
  ),
  optional("order", "By day, or by the number that a source gives.", ORDER_IDS, "desc", { fallback: "asc" }),
];

/** A query parameter that may be left out. */
export function optional(
  name: string,
  description: string,
  values: readonly string[] | null,
  example: string,
  more: Pick<Parameter, "fallback"> = {},
): Parameter {
  return { name, in: "query", required: false, description, values, example, ...more };
}

/** A whole number within bounds, which may be left out. */
export function optionalCount(
  name: string,
  description: string,
  range: readonly [number, number],
  example: string,
  more: Pick<Parameter, "fallback"> = {},
): Parameter {
  return { ...optional(name, `${description}, ${range[0]} to ${range[1]}.`, null, example, more), range };
}

/**
 * Splits a request into the parameters an endpoint reads itself and the query.
 * @throws BadParameter
 */
export function readQuery<Own extends string>(
  request: ApiRequest,
  own: readonly Own[],
): { query: Query; own: Partial<Record<Own, string>> } {
  const { rest, own: mine } = takeOwn(request, own);
  return readSplitKey(rest, own, mine) ?? { query: parseQuery(rest, own), own: mine };
}

/** `splitKey=kind:call` is `split=kind&splitKey=call`; null where the key does not name its split. */
function readSplitKey<Own extends string>(
  rest: readonly (readonly [string, string])[],
  names: readonly Own[],
  own: Partial<Record<Own, string>>,
) {
  const name = names.find((one) => one === "splitKey");
  const text = name === undefined ? undefined : own[name];
  if (name === undefined || text === undefined) return null;
  const split = text.slice(0, text.indexOf(":"));
  const given = rest.find(([one]) => one === "split")?.[1];
  if (!hasId(DIMENSIONS, split) || (given !== undefined && given !== split)) return null;
  const query = parseQuery(given === undefined ? [...rest, ["split", split]] : rest, names);
  return { query, own: { ...own, [name]: text.slice(split.length + 1) } };
}

/**
 * The parameters of these names, each given once at most, and all others.
 * @throws BadParameter
 */
export function takeOwn<Own extends string>(
  { pairs }: ApiRequest,
  own: readonly Own[],
): { own: Partial<Record<Own, string>>; rest: (readonly [string, string])[] } {
  const mine: Partial<Record<Own, string>> = {};
  const rest: (readonly [string, string])[] = [];
  for (const [name, value] of pairs) {
    const known = own.find((candidate) => candidate === name);
    if (known === undefined) rest.push([name, value]);
    else if (mine[known] === undefined) mine[known] = value;
    else throw givenTwice(name, value);
  }
  return { own: mine, rest };
}

/**
 * The language a request asks for.
 * @throws BadParameter
 */
export function readLanguage(request: ApiRequest): LanguageId {
  const given = request.pairs.filter(([name]) => name === LANG.name);
  const value = given[0]?.[1] ?? DEFAULT_LANGUAGE;
  if (given.length > 1) throw givenTwice(LANG.name, value);
  if (hasId(LANGUAGES, value)) return value;
  throw unknownWord(LANG.name, value, idsOf(LANGUAGES));
}

/**
 * For addresses whose answer is quoted elsewhere, and so is in one language whoever asks.
 * @throws BadParameter where a language is asked for
 */
export function refuseLanguage(request: ApiRequest): void {
  const given = request.pairs.find(([name]) => name === LANG.name);
  if (given === undefined) return;
  throw new BadParameter(
    { parameter: LANG.name, value: given[1], reason: ["quotedInEnglish"], allowed: { shape: ["noSuch", LANG.name] } },
    "unknown-parameter",
  );
}

/** The same request without its language, which is no part of what is asked. */
export function withoutLanguage(request: ApiRequest): ApiRequest {
  return { ...request, pairs: request.pairs.filter(([name]) => name !== LANG.name) };
}

/** The record a request asks for; null where it names none. */
export function readAsOf(request: ApiRequest): string | null {
  return request.pairs.find(([name]) => name === AS_OF.name)?.[1] ?? null;
}

/**
 * For addresses that take the record's day and, beside it, only what they read themselves.
 * @throws BadParameter
 */
export function checkRecordDay(db: Db, request: ApiRequest, own: readonly string[] = []): void {
  refuseParameters(request, [AS_OF.name, ...own]);
  const { asOf } = parseQuery(request.pairs.filter(([name]) => name === AS_OF.name));
  if (asOf !== null) checkAsOf(db, asOf);
}

/**
 * For addresses that take a day of knowledge beside that of the record.
 * @throws BadParameter
 */
export function readKnownOn(db: Db, request: ApiRequest, own: readonly string[] = []): Day | null {
  checkRecordDay(db, request, [KNOWN_ON.name, ...own]);
  return parseQuery(request.pairs.filter(([name]) => name === KNOWN_ON.name)).knownOn;
}

/** For addresses that take no parameters. */
export function refuseParameters(request: ApiRequest, allowed: readonly string[] = []): void {
  const unknown = request.pairs.find(([name]) => !allowed.includes(name));
  if (!unknown) return;
  if (allowed.length > 0) throw unknownParameter(unknown[0], unknown[1], allowed);
  throw new BadParameter(
    { parameter: unknown[0], value: unknown[1], reason: ["noParameters"], allowed: { shape: ["none"] } },
    "unknown-parameter",
  );
}

/** A whole number within bounds. */
export function readCount(name: string, text: string | undefined, fallback: number, max: number): number {
  if (text === undefined) return fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 1 && value <= max) return value;
  throw new BadParameter({
    parameter: name,
    value: text,
    reason: ["noNumber", 1, max],
    allowed: { shape: ["range", 1, max] },
  });
}

/** One word of a closed list. */
export function readWord<Word extends string>(name: string, text: string | undefined, words: readonly Word[], fallback: Word): Word {
  if (text === undefined) return fallback;
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  throw unknownWord(name, text, words);
}
