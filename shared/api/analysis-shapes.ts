import type { Aligned, Around, ClaimAnswer, Ladder, Network, Readouts, Reciprocity, Silence, Unfolding } from "../api.ts";
import type { Shape } from "./shape.ts";

// Apart from the others, so that the dashboard does not load them.
const HEAD = { query: "value", sentence: "value", period: "object", vintage: "object", finding: "value" } as const;

export const ALIGNED: Shape<Aligned> = {
  ...HEAD,
  statements: "list",
  terms: "value",
  equalDays: "value",
  lines: "list",
  without: "list",
  later: "list",
};

export const AROUND: Shape<Around> = {
  ...HEAD,
  days: "value",
  bin: "value",
  before: "object",
  after: "object",
  windows: "list",
  anchors: "object",
  contacts: "object",
  opened: "value",
  method: "value",
};

export const LADDER: Shape<Ladder> = {
  ...HEAD,
  sides: "value",
  withinDays: "value",
  bySide: "list",
  sameDays: "value",
  ladders: "list",
  vague: "list",
  completeness: "value",
};

export const NETWORK: Shape<Network> = {
  ...HEAD,
  completeness: "value",
  previous: "value",
  totals: "object",
  nodes: "list",
  links: "list",
  apart: "list",
  leftOut: "list",
};

export const READOUTS: Shape<Readouts> = {
  ...HEAD,
  sides: "value",
  events: "value",
  told: "list",
  covered: "list",
  both: "value",
  only: "list",
  neither: "value",
  open: "value",
  first: "object",
  initiators: "list",
  years: "list",
  witnesses: "list",
  pairs: "list",
  oneSided: "list",
};

export const RECIPROCITY: Shape<Reciprocity> = {
  ...HEAD,
  sides: "value",
  ways: "list",
  years: "list",
  returns: "list",
  calls: "object",
  meetings: "object",
};

export const SILENCE: Shape<Silence> = {
  ...HEAD,
  predecessors: "list",
  uncovered: "list",
  events: "value",
  vague: "value",
  until: "value",
  current: "value",
  usualDays: "value",
  silences: "list",
  unknown: "list",
  streak: "value",
};

export const UNFOLDING: Shape<Unfolding> = {
  ...HEAD,
  followed: "value",
  announced: "value",
  held: "value",
  heldByRecord: "value",
  brief: "value",
  cancelled: "value",
  denied: "value",
  notHeld: "value",
  pending: "value",
  postponed: "value",
  heldShare: "value",
  medianLeadDays: "value",
  slips: "value",
  medianSlipDays: "value",
  unmoved: "value",
  plans: "list",
};

export const CLAIM: Shape<ClaimAnswer> = {
  claim: "value",
  understood: "value",
  written: "value",
  questions: "list",
  readings: "list",
  unread: "list",
  answer: "value",
  finding: "value",
  pace: "value",
  others: "list",
  vintage: "object",
};
