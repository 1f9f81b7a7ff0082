import type { VintageRef } from "../api.ts";

interface CitedAnalysis {
  title: string;
  /** What was found, and which events were looked at, in the answer's own words. */
  finding: string;
  sentence: string;
  vintage: VintageRef;
}

/** One line that cites an analysis, pinned to the record it was made of. */
export function citeAnalysis({ title, finding, sentence, vintage }: CitedAnalysis, address: string): string {
  const pinned = new URL(address);
  pinned.searchParams.set("asOf", vintage.version);
  return `Readout, “${title}”: ${finding} (${sentence.replace(/\.$/, "")}; record ${vintage.version}). ${decodeURI(pinned.href)}`;
}
