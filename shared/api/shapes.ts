import type {
  Cite,
  EventDetail,
  Events,
  Listings,
  Machine,
  Options,
  Periods,
  PinnedChanges,
  Series,
  Sources,
  Tallies,
  Totals,
  Vintage,
} from "../api.ts";
import type { Shape } from "./shape.ts";

const HEAD = {
  query: "value",
  sentence: "value",
  metric: "value",
  metricLabel: "value",
  unit: "value",
  by: "value",
  split: "value",
  period: "object",
  vintage: "object",
} as const;

// What each answer has at least, as its schema says.
export const SERIES: Shape<Series> = {
  ...HEAD,
  rows: "list",
  spread: "list",
  wholes: "list",
  total: "object",
  events: "value",
  sources: "list",
  publishers: "value",
  places: "list",
  attributions: "list",
};

export const TOTALS: Shape<Totals> = {
  ...HEAD,
  reach: "value",
  predecessors: "list",
  current: "object",
  elapsed: "value",
  previous: "value",
  uneven: "list",
  otherSources: "list",
  change: "value",
  rate: "value",
  perMonth: "value",
  events: "value",
};

export const EVENTS: Shape<Events> = {
  query: "value",
  sentence: "value",
  key: "value",
  keyLabel: "value",
  splitKey: "value",
  splitLabel: "value",
  total: "value",
  certain: "value",
  sum: "value",
  unit: "value",
  start: "value",
  events: "list",
  reports: "value",
  next: "value",
  attributions: "list",
  vintage: "object",
};

export const EVENT_DETAIL: Shape<EventDetail> = {
  id: "value",
  kind: "value",
  kindLabel: "value",
  title: "value",
  date: "value",
  end: "value",
  precision: "value",
  earliest: "value",
  latest: "value",
  certain: "value",
  status: "value",
  format: "value",
  level: "value",
  medium: "value",
  initiator: "value",
  venue: "value",
  context: "value",
  quantity: "value",
  unit: "value",
  targetKind: "value",
  programme: "value",
  authority: "value",
  listings: "value",
  topics: "list",
  unannounced: "value",
  parties: "list",
  citations: "value",
  publishers: "list",
  summary: "value",
  note: "value",
  confidence: "value",
  plover: "value",
  cameo: "value",
  journey: "value",
  statusHistory: "list",
  documents: "list",
  earlier: "list",
  later: "list",
  linked: "list",
  vintage: "object",
};

export const LISTINGS: Shape<Listings> = {
  event: "value",
  total: "value",
  listings: "list",
  next: "value",
  vintage: "object",
};

export const PINNED_CHANGES: Shape<PinnedChanges> = {
  pinned: "object",
  events: "object",
  added: "value",
  changed: "value",
  removed: "value",
  coverageChanged: "value",
  changes: "list",
  vintage: "object",
};

export const OPTIONS: Shape<Options> = {
  filter: "value",
  query: "value",
  options: "list",
  more: "value",
  vintage: "object",
};

export const PERIODS: Shape<Periods> = {
  periods: "list",
  vintage: "object",
};

export const TALLIES: Shape<Tallies> = {
  tallies: "list",
  matching: "value",
  bounded: "value",
  compared: "value",
  vintage: "object",
};

export const SOURCES: Shape<Sources> = {
  sources: "list",
  vintage: "object",
};

export const MACHINE: Shape<Machine> = {
  served: "value",
  command: "value",
};

export const VINTAGE: Shape<Vintage> = {
  version: "value",
  recordDay: "value",
  contentHash: "value",
  lastEventDay: "value",
  lastCoveredDay: "value",
  counts: "object",
  sources: "list",
};

export const CITE: Shape<Cite> = {
  permalink: "value",
  line: "value",
  full: "value",
  bibtex: "value",
  ris: "value",
  csl: "list",
  quote: "object",
  vintage: "object",
};
