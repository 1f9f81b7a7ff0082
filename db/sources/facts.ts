import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import type {
  DesignationAction,
  FormatId,
  LevelId,
  MediumId,
  RoleId,
  StatusId,
  StatusStep,
  TargetKindId,
} from "#shared/definitions/vocabularies.ts";

/** What an adapter makes of its upstream files; `write.ts` turns it into the record. */
export interface CompiledSource {
  id: string;
  events: CompiledEvent[];
  documents: CompiledDocument[];
  /** Citations of events that another source holds. */
  citations: MergedCitation[];
  status: CompiledStatus[];
  tenures: CompiledTenure[];
  tallies: CompiledTally[];
  designations: CompiledDesignation[];
  issues: CompiledIssue[];
  inputHash: string;
  rowsRead: number;
}

export interface Party {
  role: RoleId;
  actor: string | null;
  person: string | null;
  office: string | null;
  /** Name and title as the source prints them. */
  printed: string | null;
}

export interface CompiledEvent {
  id: string;
  /** Id of the row upstream. */
  ref: string;
  kind: KindId;
  start: string;
  end: string | null;
  status: StatusId;
  title: string;
  format: FormatId | null;
  medium: MediumId | null;
  level: LevelId | null;
  initiator: string | null;
  venue: string | null;
  venueCountry: string | null;
  context: string | null;
  /** Id of the event that is the occasion; where the record holds it. */
  contextEvent?: string;
  quantity: number | null;
  unit: UnitId | null;
  unitPrinted: string | null;
  targetKind: TargetKindId | null;
  authority: string | null;
  programme: string | null;
  topics: string[];
  unannounced: boolean;
  parties: Party[];
  /** Documents, the primary one first. */
  citations: string[];
  note: string | null;
  confidence: "stated" | "inferred";
}

/** What an event says where its source does not; an adapter states the rest. */
export const NOT_STATED = {
  end: null,
  format: null,
  medium: null,
  level: null,
  initiator: null,
  venue: null,
  venueCountry: null,
  context: null,
  quantity: null,
  unit: null,
  unitPrinted: null,
  targetKind: null,
  authority: null,
  programme: null,
  topics: [],
  unannounced: false,
  note: null,
} satisfies Partial<CompiledEvent>;

export interface MergedCitation {
  event: string;
  document: string;
  relation: "corroborates" | "conflicts";
  says: string | null;
}

export interface CompiledDocument {
  id: string;
  publisher: string;
  family: string;
  title: string;
  url: string | null;
  publishedOn: string | null;
  kind: string;
  language: string | null;
}

export interface CompiledStatus {
  event: string;
  date: string;
  status: StatusStep;
  document: string | null;
  note: string | null;
}

export interface CompiledTenure {
  id: string;
  person: string;
  office: string;
  actor: string;
  /** The state a chief of mission is accredited to. */
  accreditedTo?: string;
  acting: boolean;
  from: string;
  to: string | null;
  document: string;
  note: string | null;
}

export interface CompiledTally {
  id: string;
  claim: string;
  value: number;
  measure: string;
  query: string | null;
  rule: string;
  reason: string | null;
  document: string;
  /** Events that ours counts and the published count does not. */
  apart: readonly string[];
}

/** One target put on or taken off a list. */
export interface CompiledDesignation {
  /** The event that counts it; another source's where both tell of one action. */
  event: string;
  /** Identifier on the list. */
  ref: string;
  name: string;
  kind: Exclude<TargetKindId, "mixed">;
  nationality: string | null;
  programme: string;
  measure: string | null;
  action: DesignationAction;
  /** Day by the list. */
  day: string;
}

export interface CompiledIssue {
  severity: "reject" | "merge" | "warning";
  file: string;
  locator: string;
  reason: string;
  detail: string;
}

/** How many rows of a source the ledger keeps with a severity. */
export function countIssues({ issues }: Pick<CompiledSource, "issues">, severity: CompiledIssue["severity"]): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

/** A source without rows yet. */
export function emptySource(id: string, inputHash: string): CompiledSource {
  return {
    id,
    events: [],
    documents: [],
    citations: [],
    status: [],
    tenures: [],
    tallies: [],
    designations: [],
    issues: [],
    inputHash,
    rowsRead: 0,
  };
}
