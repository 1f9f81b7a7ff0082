import type { Words } from "./words/en.ts";
import type { Refused } from "./words/refused.ts";

type Catalogue = Words["refusals"];
type Text = (...parts: never[]) => string;
/** One text of a table with what stands in it: its key and its parts. */
type Told<Table extends Record<string, Text>> = {
  [Key in keyof Table]: readonly [key: Key, ...parts: Parameters<Table[Key]>];
}[keyof Table];
type Rest<Parts extends readonly unknown[]> = Parts extends readonly [unknown, ...infer Others] ? Others : [];

/** Why a parameter is refused: the key of its sentence, and what the sentence says beside the parameter and its value. */
export type Reason = {
  [Key in keyof Catalogue["reasons"]]: readonly [key: Key, ...parts: Rest<Parameters<Catalogue["reasons"][Key]>>];
}[keyof Catalogue["reasons"]];

/** What would be accepted: the words of a closed list, or a shape, by the key of what it is called. */
export type Allowed = readonly string[] | { shape: Told<Catalogue["allowed"]> };

/** Why something is not there, by the key of its sentence. */
export type FailureReason = Told<Catalogue["failures"]>;

/** A parameter that is refused, in no language yet. */
export interface RefusedParameter extends Refused {
  reason: Reason;
  allowed: Allowed;
}

export function sayReason({ reason, ...at }: Refused & { reason: Reason }, { reasons }: Catalogue): string {
  const [key, ...parts] = reason;
  return say(reasons, key, [at, ...parts]);
}

export function sayAllowed(allowed: Allowed, { allowed: shapes }: Catalogue): readonly string[] | string {
  if (!("shape" in allowed)) return allowed;
  const [key, ...parts] = allowed.shape;
  return say(shapes, key, parts);
}

export function sayFailure([key, ...parts]: FailureReason, { failures }: Catalogue): string {
  return say(failures, key, parts);
}

function say<Table extends object>(table: Table, key: keyof Table, parts: readonly unknown[]): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the types above tie a key to the parts of its text
  return (table[key] as (...given: readonly unknown[]) => string)(...parts);
}
