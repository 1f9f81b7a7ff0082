import { BadParameter, findNearest } from "./errors.ts";

/** A word that a closed list does not have, with the nearest that it has. */
export function unknownWord(name: string, value: string, allowed: readonly string[]): BadParameter {
  return new BadParameter({ parameter: name, value, reason: ["unknownWord"], allowed, suggestion: findNearest(value, allowed) });
}

/** A parameter that does not exist here, with the nearest that does. */
export function unknownParameter(name: string, value: string, allowed: readonly string[]): BadParameter {
  const suggestion = findNearest(name, allowed);
  return new BadParameter({ parameter: name.slice(0, 80), value, reason: ["unknownParameter"], allowed, suggestion }, "unknown-parameter");
}

/** A parameter that may be given once. */
export function givenTwice(name: string, value: string): BadParameter {
  return new BadParameter({ parameter: name, value, reason: ["twice"], allowed: { shape: ["once"] } });
}
