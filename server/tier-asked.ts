import { sizeOf, type MachineTier } from "#db/machine/tier.ts";
import { refuseMachine } from "#shared/check-tier.ts";
import type { TierId } from "#shared/definitions/tiers.ts";
import type { ApiRequest, Endpoint } from "./endpoint.ts";

const RECORD_ALONE: readonly TierId[] = ["record"];

/**
 * Whether an answer is of the machine-coded reports: because it is asked for, or because the address tells of nothing else.
 * @throws BadParameter where the address does not tell of them
 */
export function readsMachine({ tiers = RECORD_ALONE }: Endpoint, request: ApiRequest): boolean {
  const isMachine = asksMachine(request) || !tiers.includes("record");
  if (isMachine && !tiers.includes("machine")) refuseMachine("machine");
  return isMachine;
}

export function asksMachine({ pairs }: ApiRequest): boolean {
  return pairs.some(([name, value]) => name === "tier" && value === "machine");
}

/** For whoever looks after the process: which reports are served, how many, the memory that all threads share, and what is not served. */
export function describeTier(tier: MachineTier | null, fault: string | null): string {
  const own = tier === null ? "" : `, machine ${tier.columns.version} ${tier.columns.rows}, ${Math.ceil(sizeOf(tier) / 1e6)} MB`;
  return fault === null ? own : `${own}, machine file refused: ${fault.replaceAll(/\s+/g, " ")}`;
}

/** What an address says that plainly asks for machine-coded reports. */
export const PLAIN_TIER = "tier=machine";

/** Names a kept answer by its address; one about machine-coded reports is of one version of them. */
export function addressKey(url: string, machine: string | null): string {
  return url.includes(PLAIN_TIER) ? `${url} machine=${machine ?? "none"}` : url;
}
