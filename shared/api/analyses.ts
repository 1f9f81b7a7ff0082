/** Answers of the analyses: questions about an order in time that no count answers. */
export * from "./analyses/aligned.ts";
export * from "./analyses/around.ts";
export * from "./analyses/claim.ts";
export * from "./analyses/ladder.ts";
export * from "./analyses/network.ts";
export * from "./analyses/parts.ts";
export * from "./analyses/readouts.ts";
export * from "./analyses/reciprocity.ts";
export * from "./analyses/silence.ts";
export * from "./analyses/unfolding.ts";
