/** Closed word lists of an event's columns. Each word is stored as written here. */

export const STATUSES = {
  held: { label: "held", counted: true },
  in_force: { label: "in force", counted: true },
  lifted: { label: "lifted", counted: false },
  planned: { label: "planned", counted: false },
  reported: { label: "reported", counted: false },
  cancelled: { label: "cancelled", counted: false },
  denied: { label: "denied", counted: false },
  carried_over: { label: "carried over", counted: false },
} as const satisfies Record<string, { label: string; counted: boolean }>;
export type StatusId = keyof typeof STATUSES;

/** Steps a plan or measure goes through; richer than the status it ends in. The phase is where it then stands, the status what a reader of that day knew of it. */
export const STATUS_STEPS = {
  reported: { label: "reported", phase: "reported", status: "reported" },
  discussed: { label: "discussed", phase: "reported", status: "reported" },
  proposed: { label: "proposed", phase: "reported", status: "reported" },
  planned: { label: "planned", phase: "announced", status: "planned" },
  accepted: { label: "accepted", phase: "announced", status: "planned" },
  agreed: { label: "agreed", phase: "announced", status: "planned" },
  agreed_in_principle: { label: "agreed in principle", phase: "announced", status: "planned" },
  confirmed: { label: "confirmed", phase: "confirmed", status: "planned" },
  unconfirmed: { label: "unconfirmed", phase: "doubted", status: "reported" },
  announced: { label: "announced", phase: "announced", status: "planned" },
  notified: { label: "notified", phase: "announced", status: "planned" },
  rescheduled: { label: "rescheduled", phase: "postponed", status: "planned" },
  downgraded: { label: "downgraded", phase: "called_off", status: "planned" },
  superseded: { label: "superseded", phase: "called_off", status: "cancelled" },
  cancelled: { label: "cancelled", phase: "called_off", status: "cancelled" },
  not_held: { label: "not held", phase: "called_off", status: "cancelled" },
  held: { label: "held", phase: "held", status: "held" },
  held_as_brief_contact: { label: "held as brief contact", phase: "held", status: "held" },
  in_force: { label: "in force", phase: "held", status: "in_force" },
  lifted: { label: "lifted", phase: "held", status: "lifted" },
  denied: { label: "denied", phase: "called_off", status: "denied" },
} as const satisfies Record<string, { label: string; phase: string; status: StatusId }>;
export type StatusStep = keyof typeof STATUS_STEPS;

export const FORMATS = {
  bilateral: { label: "bilateral" },
  sidelines: { label: "on the sidelines" },
  summit: { label: "summit" },
  working_visit: { label: "working visit" },
  official_visit: { label: "official visit" },
  state_visit: { label: "state visit" },
  private_visit: { label: "private visit" },
  multilateral: { label: "to a meeting of several states" },
  pull_aside: { label: "brief or unscheduled" },
} as const;
export type FormatId = keyof typeof FORMATS;

/** The level of a contact is the rank of its lower side, so that `leaders` means leaders on both sides. */
export const LEVELS = {
  leaders: { label: "leaders", description: "A head of state or government on every side that is named." },
  ministers: { label: "ministers", description: "A foreign, defence or other minister is the lower side." },
  officials: { label: "officials", description: "An ambassador, adviser, deputy or officer is the lower side." },
} as const;
export type LevelId = keyof typeof LEVELS;

export const MEDIUMS = {
  phone: { label: "by phone" },
  video: { label: "by video" },
  in_person: { label: "in person" },
} as const;
export type MediumId = keyof typeof MEDIUMS;

export const ROLES = {
  participant: { label: "participant" },
  initiator: { label: "initiator" },
  guest: { label: "guest" },
  host: { label: "host" },
  sender: { label: "sender" },
  target: { label: "target" },
  mediator: { label: "mediator" },
} as const;
export type RoleId = keyof typeof ROLES;

export const TARGET_KINDS = {
  persons: { label: "persons", one: "person" },
  entities: { label: "entities", one: "entity" },
  vessels: { label: "vessels", one: "vessel" },
  aircraft: { label: "aircraft", one: "aircraft" },
  mixed: { label: "persons and entities", one: "target" },
} as const;
export type TargetKindId = keyof typeof TARGET_KINDS;

/** What a list did to one target: put on, changed, taken off. */
export const DESIGNATION_ACTIONS = {
  listed: { label: "listed" },
  amended: { label: "amended" },
  delisted: { label: "delisted" },
} as const;
export type DesignationAction = keyof typeof DESIGNATION_ACTIONS;

/** How much of what happened an interval of a source holds. */
export const COMPLETENESS = {
  full: { label: "complete" },
  partial: { label: "incomplete" },
  sample: { label: "a sample" },
} as const;
export type CompletenessId = keyof typeof COMPLETENESS;

/** Kinds of period that stand in a table of their own, each with its source. */
export const NAMED_PERIOD_KINDS = {
  crisis: { label: "Crises", description: "A chain of acts and contacts, from the first to the last the record dates." },
  break: { label: "Relations broken off", description: "From the day diplomatic relations are severed to the day they are resumed." },
  disclosure_gap: {
    label: "Gaps in the sources",
    description: "Days of which a publisher of contacts stopped telling, or whose pages the record does not hold.",
  },
} as const;
export type NamedPeriodKindId = keyof typeof NAMED_PERIOD_KINDS;

/** Kinds of period a reader can choose. */
export const PERIOD_KINDS = {
  term: { label: "Terms of office", description: "The term of the head of state or government that an actor's periods are named after." },
  ...NAMED_PERIOD_KINDS,
} as const;
export type PeriodKindId = keyof typeof PERIOD_KINDS;
