import type { KindId } from "#shared/definitions/kinds.ts";
import type { MediumId, RoleId, StatusId } from "#shared/definitions/vocabularies.ts";

export interface Shape {
  /** The role of a party without one; null where each must say it. */
  usual: RoleId | null;
  /** Sets of roles an event of the kind can have; each role of a set at least once, and no other. */
  roles: readonly (readonly RoleId[])[];
  status: StatusId;
  medium: MediumId | null;
}

const BETWEEN = { usual: "participant", roles: [["participant"]], status: "held", medium: null } as const;
const TOWARDS = { usual: null, roles: [["sender", "target"]], status: "held", medium: null } as const;
const MEASURE = { ...TOWARDS, status: "in_force" } as const;

/** Who takes part in an event of each kind, and what is usual of it, as in the record. */
export const SHAPES = {
  call: { ...BETWEEN, medium: "phone" },
  video_call: { ...BETWEEN, medium: "video" },
  visit: { usual: null, roles: [["guest", "host"]], status: "held", medium: "in_person" },
  meeting: { ...BETWEEN, medium: "in_person" },
  summit: { ...BETWEEN, roles: [["participant"], ["participant", "host"]] },
  negotiation: BETWEEN,
  agreement: BETWEEN,
  relations_established: BETWEEN,
  relations_resumed: BETWEEN,
  mission_opened: TOWARDS,
  ambassador_appointed: TOWARDS,
  sanction_imposed: MEASURE,
  sanction_renewed: MEASURE,
  sanction_eased: MEASURE,
  expulsion: MEASURE,
  mission_closed_by_host: MEASURE,
  mission_closed_by_sender: TOWARDS,
  ambassador_recalled: TOWARDS,
  relations_severed: { ...BETWEEN, roles: [["participant"], ["sender", "target"]] },
  staff_cap: MEASURE,
  cancellation: TOWARDS,
} as const satisfies Record<KindId, Shape>;
