import type { KindId, UnitId } from "#shared/definitions/kinds.ts";
import type { LevelId, TargetKindId } from "#shared/definitions/vocabularies.ts";

/** The table's types as kinds of the record. */
export const TYPES = {
  call: "call",
  meeting: "meeting",
  agreement: "agreement",
  cancellation: "cancellation",
  sanction: "sanction_imposed",
  sanction_relief: "sanction_eased",
  expulsion: "expulsion",
  mission_closure: "mission_closed_by_host",
  staff_cap: "staff_cap",
} as const satisfies Record<string, KindId>;

/** How many characters of a date each precision keeps. */
export const PRECISIONS = { day: 10, month: 7, year: 4 } as const;

/** Printed units. Under a sanction persons are targets, under a ceiling they are positions. */
export const UNITS = {
  diplomats: { unit: "persons", targetKind: null },
  "diplomats and staff": { unit: "persons", targetKind: null },
  "embassy staff": { unit: "persons", targetKind: null },
  persons: { unit: "persons", targetKind: "persons" },
  entities: { unit: "targets", targetKind: "entities" },
  vessels: { unit: "targets", targetKind: "vessels" },
  "persons and entities": { unit: "targets", targetKind: "mixed" },
  "staff positions": { unit: "positions", targetKind: null },
  consulates: { unit: "missions", targetKind: null },
  facilities: { unit: "missions", targetKind: null },
  compounds: { unit: "missions", targetKind: null },
  properties: { unit: "missions", targetKind: null },
} as const satisfies Record<string, { unit: UnitId; targetKind: TargetKindId | null }>;

/** The table's levels follow the higher side; used only where an office is unknown. */
export const LEVELS = {
  head_of_state: "leaders",
  foreign_minister: "ministers",
  defence: "ministers",
  national_security_adviser: "officials",
  military: "officials",
  deputy_minister: "officials",
  ambassador: "officials",
} as const satisfies Record<string, LevelId>;
