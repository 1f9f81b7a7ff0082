import type { KindId } from "./kinds.ts";

interface CodeMeaning {
  kind: KindId;
  /** The code names the host first; Readout names the guest first. */
  turned?: true;
}

/** The vocabulary that the codes of a format are words of. */
export function schemeOf(format: string): "CAMEO" | "PLOVER" {
  return format === "polecat" ? "PLOVER" : "CAMEO";
}

/**
 * CAMEO codes (codebook 1.1b3) and the one kind of Readout that each is counted as; a machine's code is not read further than its
 * codebook goes. Three are wider than their kind: 040 is a consultation whose form is not said, 054 the recognition of a state, and 164
 * talks that were halted.
 */
export const CAMEO_KINDS: Readonly<Record<string, CodeMeaning>> = {
  "040": { kind: "meeting" },
  "041": { kind: "call" },
  "042": { kind: "visit" },
  "043": { kind: "visit", turned: true },
  "044": { kind: "meeting" },
  "046": { kind: "negotiation" },
  "054": { kind: "relations_established" },
  "057": { kind: "agreement" },
  "085": { kind: "sanction_eased" },
  "163": { kind: "sanction_imposed" },
  "164": { kind: "cancellation" },
};

/** PLOVER events with their mode (0.8) that mean one kind of Readout. */
export const PLOVER_KINDS: Readonly<Record<string, CodeMeaning>> = {
  CONSULT: { kind: "meeting" },
  "CONSULT/phone": { kind: "call" },
  "CONSULT/visit": { kind: "visit" },
  "CONSULT/third-party": { kind: "meeting" },
  "CONSULT/multilateral": { kind: "summit" },
  "SANCTION/expel": { kind: "expulsion" },
};

/** Codes that are several kinds of Readout at once, so that no row of them says which one it is. */
export const AMBIGUOUS_CODES: Readonly<Record<string, string>> = {
  "050": "relations resumed, a mission opened or an ambassador appointed",
  "161": "an expulsion, a mission closed, an ambassador recalled, relations severed or a visit called off",
  SUPPORT: "an agreement, relations established or resumed, or a mission opened",
  "SANCTION/withdraw": "an ambassador recalled, a mission closed or talks broken off",
  "SANCTION/discontinue": "a sanction, aid stopped or relations severed",
  RETREAT: "a sanction eased, prisoners released or troops withdrawn",
};
