import { BadParameter, findNearest } from "./errors.ts";

/** A word that a closed vocabulary does not have, with the nearest that it has. */
export function unknownWord(name: string, value: string, allowed: readonly string[]): BadParameter {
  const suggestion = findNearest(value, allowed);
  const hint = suggestion ? `; did you mean "${suggestion}"?` : ".";
  return new BadParameter({
    parameter: name,
    value,
    reason: `"${name}" does not know "${value.slice(0, 80)}"${hint}`,
    allowed,
    suggestion,
  });
}

/** A value that makes no sense: the parameter, why, and what would be accepted. */
export function fault(parameter: string, value: string | null, reason: string, allowed: readonly string[] | string): BadParameter {
  const shown = value === null ? "" : ` "${value.slice(0, 80)}"`;
  return new BadParameter({ parameter, value, reason: `"${parameter}"${shown} ${reason}.`, allowed });
}
