import { TIERS, type TierId } from "#shared/definitions/tiers.ts";
import type { Refused } from "../refused.ts";

/** Why a parameter is refused, what would be taken in its place, and what is not there. Ids and names of parameters stay as they are. */
export const refusals = {
  reasons: {
    unknownWord: (at: Refused) => `"${at.parameter}" does not know "${at.value ?? ""}"${hint(at)}`,
    unknownParameter: (at: Refused) => `There is no parameter "${at.parameter}" here${hint(at)}`,
    noParameters: (_at: Refused) => "This address takes no parameters.",
    twice: (at: Refused) => `"${at.parameter}" is given twice.`,
    longText: (at: Refused, length: number) => `${named(at)} is ${length} characters long.`,
    emptyValue: (at: Refused) => `${named(at)} has an empty value.`,
    manyValues: (at: Refused, values: number) => `${named(at)} has ${values} values.`,
    longValue: (at: Refused) => `${named(at)} has a value that is too long.`,
    noDay: (at: Refused) => `${named(at)} is not a day.`,
    noId: (at: Refused) => `${named(at)} is not an id.`,
    noRecord: (at: Refused) => `"${at.parameter}" ("${at.value ?? ""}") is neither a day nor a version.`,
    noNumber: (at: Refused, from: number, to: number) => `"${at.parameter}" must be a whole number from ${from} to ${to}.`,
    afterTo: (at: Refused, to: string) => `${named(at)} is after "to" (${to}).`,
    sameAs: (at: Refused, other: string) => `${named(at)} is the same as "${other}".`,
    needsFilter: (at: Refused, filter: string) => `${named(at)} needs the filter "${filter}".`,
    notWithMetric: (at: Refused, metric: string) => `${named(at)} does not go with the metric "${metric}".`,
    runsOn: (at: Refused, metric: string) => `${named(at)} does not go with the metric "${metric}", which runs on along "by".`,
    oneUnit: (at: Refused) => `${named(at)} must name one unit for the metric "quantity".`,
    countsNone: (at: Refused) => `${named(at)} counts none of the kinds asked for.`,
    notOfTier: (at: Refused, tier: TierId) => `${named(at)} is not something the tier "${TIERS[tier].label}" tells.`,
    recordAlone: (_at: Refused) =>
      "Of machine-coded reports there are counts (/series, /matrix, /totals) and lists (/events), with their files and pictures; this address tells of the vetted record alone.",
    longSearch: (at: Refused, length: number) => `${searched(at)} is ${length} characters long.`,
    noWords: (at: Refused) => `${searched(at)} has no letter or digit to search for.`,
    manyWords: (at: Refused, words: number) => `${searched(at)} has ${words} different words.`,
    longBox: (at: Refused) => `"${at.parameter}" is too long.`,
    noOtherSide: (_at: Refused) =>
      'There is no other side here: it needs "guest", "host", "sender" or "target" beside it, or "metric=listings".',
    sidesAlongTime: (_at: Refused) => '"sides=both" stands along time.',
    sidesByList: (_at: Refused) => '"sides=both" is whole or split by list.',
    needsSplit: (_at: Refused) => 'A matrix needs "split".',
    keyNeedsSplit: (at: Refused) => `"${at.parameter}" needs "split".`,
    needsActor: (_at: Refused) => 'The options of "with" need "actor".',
    noPlace: (at: Refused) => `${named(at)} is no place in this list.`,
    notWith: (at: Refused, other: string) => `"${at.parameter}" does not go with "${other}".`,
    alone: (at: Refused, other: string) => `"${at.parameter}" says nothing without "${other}".`,
    noMark: (at: Refused) => `Nothing that can be opened here is "${at.value ?? ""}" ("${at.parameter}").`,
    setHere: (at: Refused) => `"${at.parameter}" does not narrow this analysis, which sets it itself.`,
    daysOfLines: (at: Refused) => `"${at.parameter}" says nothing here: the days are those of the lines.`,
    longClaim: (at: Refused, length: number) => `"${at.parameter}" has ${length} characters.`,
    manyClaims: (at: Refused, claims: number) => `"${at.parameter}" has ${claims} claims.`,
    noAnchor: (at: Refused) => `"${at.parameter}" knows no kind and no event "${at.value ?? ""}".`,
    noTally: (at: Refused) => `There is no published count "${at.value ?? ""}"${hint(at)}`,
    noFilter: (at: Refused) => `There is no filter "${at.value ?? ""}".`,
    noPeriod: (at: Refused) => `No period of the record has the id "${at.value ?? ""}".`,
    noMachineSource: (at: Refused) => `Machine-coded events come from no source "${at.value ?? ""}".`,
    noVersion: (at: Refused) => `This database knows no version "${at.value ?? ""}".`,
    noVersionBefore: (at: Refused) => `This database knows no version "${at.value ?? ""}" before the one asked about.`,
    notKept: (at: Refused) => `The record ${at.value ?? ""} is not kept here.`,
    oldestKept: (_at: Refused, oldest: string) => `The oldest record kept here is of ${oldest}.`,
    notYet: (at: Refused, newest: string) =>
      `${at.value ?? ""} has not come yet (UTC), so no record is of that day. The newest is ${newest}.`,
    noCursor: (at: Refused) => `"${at.parameter}" is not a cursor.`,
    noCursorOfList: (at: Refused) => `"${at.parameter}" is not a cursor of this list.`,
    noCursorOfOrder: (at: Refused) => `"${at.parameter}" is not a cursor of this order.`,
    byDayAlone: (_at: Refused) =>
      "Reports of machines are listed by day: they state no number of persons or targets that they could be ordered by.",
    manyGroups: (_at: Refused, groups: number, most: number) =>
      `This question has ${groups} combinations of groups; at most ${most} are counted.`,
    manyBuckets: (_at: Refused, by: string, rows: number, most: number) =>
      `By ${by}, this period has ${rows} rows; at most ${most} are answered.`,
    manyRows: (_at: Refused, rows: number, most: number) => `This answer would have ${rows} rows; at most ${most} are answered.`,
    largeFile: (_at: Refused, events: number, most: number) => `The file would hold ${events} events; at most ${most} are sent.`,
    longCell: (_at: Refused, length: number, most: number) =>
      `A cell would hold ${length} characters; one of a workbook holds at most ${most}.`,
    largePicture: (_at: Refused, width: number, height: number, mostMillions: number) =>
      `The picture would have ${width} × ${height} pixels; at most ${mostMillions} million are drawn.`,
    quotedInEnglish: (_at: Refused) => "Files of rows and feeds are in English, so that what is quoted of them is the same everywhere.",
    noEmbed: (at: Refused) => `"${at.parameter}" must be the address of an embed of this site.`,
    noPage: (at: Refused) => `"${at.parameter}" must name a page.`,
    notHere: (at: Refused) => `There is no "${at.value ?? ""}" here.`,
  },
  allowed: {
    none: () => "none",
    once: () => "once",
    onceWithCommas: () => "once, with its values separated by commas",
    oneOfTwo: () => "one of the two",
    characters: (most: number) => `at most ${most} characters`,
    values: (most: number) => `at most ${most} values`,
    valuesOf: (most: number) => `values of at most ${most} characters`,
    commas: () => "values separated by single commas",
    words: () => "words or numbers",
    differentWords: (most: number) => `at most ${most} different words`,
    range: (from: number, to: number) => `${from} to ${to}`,
    day: () => "a day as YYYY-MM-DD, from 1700-01-01 to 2199-12-31",
    id: () => "an id of lower-case letters, digits and hyphens",
    firstDay: () => "a first day that is not after the last",
    record: () => "a day as YYYY-MM-DD, or a version as 2026-11-22-1a2b3c4d",
    dayFrom: (oldest: string) => `${oldest} or a later day`,
    versionOrDay: (newest: string, from: string, to: string) => `${newest}, or a day from ${from} to ${to}`,
    comparison: () => 'previous, year, none, or two days as "2009-01-01..2012-12-31"',
    beside: (name: string) => `"${name}" beside it`,
    mark: () => "the address of a mark of the chart",
    bucket: (example: string) => `a bucket of the chart, as ${example}`,
    splitKey: () => '"split" beside it, or its name before the key: "kind:call"',
    otherThan: (name: string) => `another value than "${name}" has`,
    filters: (names: string) => `one of the filters ${names}`,
    leftOut: (usual: string) => `nothing, or what it sets: ${usual}`,
    noText: () => "no words: these events have no text of their own",
    noHistory: () => "no such day: these events have no history",
    noVersion: () => "no version: a file of such events has one",
    noSuch: (name: string) => `no "${name}"`,
    sides: () => '"guest", "host", "sender" or "target" beside it, or "metric=listings"',
    actors: () => "one or more actors",
    lineDays: () => "days as one of `of`, such as of=2009-01-20..2013-01-19",
    lines: () => "people by slug, periods by id from /api/v1/periods, or days as 2009-01-20..2013-01-19",
    place: () => "a day and an event, as 2018-07-16~meeting-2018-07-16-putin-trump",
    lineMark: () => "a line and its day or month, as donald-trump@100",
    sideMark: () => "a side or a pair of sides, as USA or RUS:USA",
    days: () => "two days, as -10..-1",
    window: (days: number) => `two days from -${days} to ${days}, as -10..-1`,
    anchors: () => "kinds, or ids of events",
    claim: (characters: number, claims: number) =>
      `at most ${characters} characters and ${claims} claims, such as: nine calls, 2015-2016, Obama and Putin`,
    tallies: () => "ids of published counts, as /tallies lists them",
    idsFrom: (address: string) => `an id from ${address}`,
    idsOfList: () => "ids of this list",
    next: () => 'the "next" of the page before',
    nextUnder: (name: string) => `the "next" of the page before, under the same "${name}"`,
    lessGroups: () => "a shorter period, a coarser grain or another split",
    lessPairs: () => 'one or more states in "actor", a shorter period, fewer kinds, or "by=actor"',
    coarser: () => 'a shorter period ("from", "to") or a coarser "by"',
    lessEvents: () => "a shorter period or more filters",
    otherFormats: () => "the same rows as CSV, JSON or Parquet",
    smallerPicture: () => "a smaller scale, width or top",
    embed: () => "an address that begins with /embed",
    page: (site: string) => `the address of a page at ${site}, such as ${site}/explore?actor=USA&with=RUS`,
  },
  failures: {
    noEvent: (id: string) => `No event has the id "${id}".`,
    notYet: (event: string, record: string, since: string) =>
      `The event "${event}" is not in the record ${record}: it is in the record since ${since}.`,
    noPageToEmbed: (address: string) => `There is no page to embed at "${address}".`,
    gone: (event: string, version: string, successor: string | null) =>
      `The event "${event}" left the record with the version ${version}.${successor === null ? "" : ` It is now told as "${successor}".`}`,
    machineFileRefused: (why: string, command: string) =>
      `A file of machine-coded events is here, but cannot be served: ${why}. Remove it and import again with: ${command} (or icews, polecat).`,
    noMachineFile: (command: string) => `No file of machine-coded events is served here. Import some with: ${command} (or icews, polecat).`,
    machineFileLoading: () => "The file of machine-coded events is being read, which takes seconds; ask again.",
    machineFileReplaced: () => "The file of machine-coded events was replaced this moment; ask again.",
    olderRecord: (day: string) => `The record of ${day} is kept, but cannot be built again now.`,
    tooSlow: (seconds: number) =>
      `This answer was stopped after ${seconds} s, which is the most one may take. Ask for a shorter period, fewer groups or more filters.`,
    tooMuchMemory: () =>
      "This answer was stopped: it takes more memory than one may. Ask for a shorter period, fewer groups or more filters.",
  },
};

function named({ parameter, value }: Refused): string {
  return value === null ? `"${parameter}"` : `"${parameter}" "${value}"`;
}

function searched({ value }: Refused): string {
  return `The search “${(value ?? "").slice(0, 40)}”`;
}

function hint({ suggestion }: Refused): string {
  return suggestion === null ? "." : `; did you mean "${suggestion}"?`;
}
