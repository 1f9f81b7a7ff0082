/** Three families carry the page's colours: contact, agreement, coercion. */
export type KindFamily = "contact" | "agreement" | "coercion";

export interface KindDefinition {
  label: string;
  plural: string;
  family: KindFamily;
  /** PLOVER 0.8 event and mode. */
  plover: string;
  /** CAMEO code, as text: leading zeros count. */
  cameo: string;
  /** What `quantity` counts for this kind; null where a quantity has no meaning. */
  unit: UnitId | null;
  description: string;
}

export type UnitId = "persons" | "targets" | "missions" | "positions";

export const UNITS = {
  persons: { label: "persons expelled", one: "person expelled", description: "Diplomats and mission staff sent home." },
  targets: { label: "targets", one: "target", description: "Persons, entities, vessels or aircraft put on or taken off a list." },
  missions: { label: "missions", one: "mission", description: "Embassies, consulates, compounds and other premises." },
  positions: { label: "staff positions", one: "staff position", description: "Posts cut by a ceiling; never added to expulsions." },
} as const satisfies Record<UnitId, { label: string; one: string; description: string }>;

export const KINDS = {
  call: {
    label: "Phone call",
    plural: "phone calls",
    family: "contact",
    plover: "CONSULT/phone",
    cameo: "041",
    unit: null,
    description: "A conversation by telephone between named people.",
  },
  video_call: {
    label: "Video call",
    plural: "video calls",
    family: "contact",
    plover: "CONSULT/phone",
    cameo: "041",
    unit: null,
    description: "A conversation by video between named people.",
  },
  visit: {
    label: "Visit",
    plural: "visits",
    family: "contact",
    plover: "CONSULT/visit",
    cameo: "042",
    unit: null,
    description: "One stop of a leader or foreign minister in another country; 042 for the guest, 043 for the host.",
  },
  meeting: {
    label: "Meeting",
    plural: "meetings",
    family: "contact",
    plover: "CONSULT",
    cameo: "040",
    unit: null,
    description: "A conversation in person; CAMEO 044 when on third ground.",
  },
  summit: {
    label: "Summit",
    plural: "summits",
    family: "contact",
    plover: "CONSULT/multilateral",
    cameo: "040",
    unit: null,
    description: "A multilateral meeting of leaders.",
  },
  negotiation: {
    label: "Negotiation",
    plural: "negotiations",
    family: "contact",
    plover: "CONSULT",
    cameo: "046",
    unit: null,
    description: "A round of talks on an agreed subject.",
  },
  agreement: {
    label: "Agreement",
    plural: "agreements",
    family: "agreement",
    plover: "SUPPORT",
    cameo: "057",
    unit: null,
    description: "A treaty, accord or joint declaration signed or taking effect.",
  },
  relations_established: {
    label: "Relations established",
    plural: "relations established",
    family: "agreement",
    plover: "SUPPORT",
    cameo: "054",
    unit: null,
    description: "Diplomatic relations opened; a recognition alone is not counted.",
  },
  relations_resumed: {
    label: "Relations resumed",
    plural: "relations resumed",
    family: "agreement",
    plover: "SUPPORT",
    cameo: "050",
    unit: null,
    description: "Diplomatic relations taken up again.",
  },
  mission_opened: {
    label: "Mission opened",
    plural: "missions opened",
    family: "agreement",
    plover: "SUPPORT",
    cameo: "050",
    unit: "missions",
    description: "An embassy, legation or consulate opened.",
  },
  ambassador_appointed: {
    label: "Ambassador appointed",
    plural: "ambassadors appointed",
    family: "agreement",
    plover: "SUPPORT",
    cameo: "050",
    unit: null,
    description: "A chief of mission appointed or accredited.",
  },
  sanction_imposed: {
    label: "Sanction imposed",
    plural: "sanction actions",
    family: "coercion",
    plover: "SANCTION/discontinue",
    cameo: "163",
    unit: "targets",
    description: "One issuer's action on one day under one authority; its quantity is the number of targets.",
  },
  sanction_renewed: {
    label: "Sanction renewed",
    plural: "sanction renewals",
    family: "coercion",
    plover: "SANCTION/discontinue",
    cameo: "163",
    unit: "targets",
    description: "A measure prolonged without new targets.",
  },
  sanction_eased: {
    label: "Sanction eased",
    plural: "sanction easings",
    family: "coercion",
    plover: "RETREAT",
    cameo: "085",
    unit: "targets",
    description: "Targets delisted, or a measure waived or ended.",
  },
  expulsion: {
    label: "Expulsion",
    plural: "expulsions",
    family: "coercion",
    plover: "SANCTION/expel",
    cameo: "161",
    unit: "persons",
    description: "Diplomats, an ambassador or mission staff declared unwelcome.",
  },
  mission_closed_by_host: {
    label: "Mission closed by host",
    plural: "missions closed by the host",
    family: "coercion",
    plover: "SANCTION/expel",
    cameo: "161",
    unit: "missions",
    description: "The receiving state closes or seizes premises.",
  },
  mission_closed_by_sender: {
    label: "Mission closed by sender",
    plural: "missions closed by the sender",
    family: "coercion",
    plover: "SANCTION/withdraw",
    cameo: "161",
    unit: "missions",
    description: "A state closes its own premises abroad.",
  },
  ambassador_recalled: {
    label: "Ambassador recalled",
    plural: "ambassadors recalled",
    family: "coercion",
    plover: "SANCTION/withdraw",
    cameo: "161",
    unit: null,
    description: "A state calls its chief of mission home.",
  },
  relations_severed: {
    label: "Relations severed",
    plural: "relations severed",
    family: "coercion",
    plover: "SANCTION/discontinue",
    cameo: "161",
    unit: null,
    description: "Diplomatic relations broken off.",
  },
  staff_cap: {
    label: "Staff ceiling",
    plural: "staff ceilings",
    family: "coercion",
    plover: "SANCTION/discontinue",
    cameo: "161",
    unit: "positions",
    description: "A limit on mission staff, mostly locally employed; never added to expulsions.",
  },
  cancellation: {
    label: "Cancellation",
    plural: "cancellations",
    family: "coercion",
    plover: "REJECT",
    cameo: "120",
    unit: null,
    description: "A treaty, format or process left, suspended or called off.",
  },
} as const satisfies Record<string, KindDefinition>;

export type KindId = keyof typeof KINDS;
