import { findNearest } from "#shared/errors.ts";
import type { ParameterFault } from "#shared/mend-query.ts";
import { usePlace } from "../router.ts";
import { AddressFaults } from "./address-faults.tsx";

const NOTHING: readonly string[] = [];

/** Says which parts of an address a page does not read, where it has no query of its own. */
export function PlainAddressNote({ takes = NOTHING }: { takes?: readonly string[] }) {
  const { path, search } = usePlace();
  const given = [...new URLSearchParams(search)];
  const kept = given.filter(([name]) => takes.includes(name));
  const faults = given
    .filter(([name]) => !takes.includes(name))
    .map(([parameter, value]): ParameterFault => ({
      parameter,
      value,
      reason: ["unknownParameter"],
      allowed: takes,
      suggestion: findNearest(parameter, takes),
      unknown: true,
    }));
  const rest = new URLSearchParams(kept).toString();
  return <AddressFaults faults={faults} mended={rest === "" ? path : `${path}?${rest}`} />;
}
