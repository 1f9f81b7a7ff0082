import { lazy, Suspense } from "react";
import type { ParameterFault } from "#shared/mend-query.ts";
import { usePlace } from "../router.ts";
import { apiWords as said } from "../words/api.ts";

// Rare, and no page waits for it.
const FaultNote = lazy(() => import("./fault-note.tsx").then((module) => ({ default: module.FaultNote })));

const NOTHING: readonly string[] = [];

/** Says which parts of an address a page does not read, where it has no query of its own. */
export function PlainAddressNote({ takes = NOTHING }: { takes?: readonly string[] }) {
  const { path, search } = usePlace();
  const given = [...new URLSearchParams(search)];
  const kept = given.filter(([name]) => takes.includes(name));
  if (kept.length === given.length) return null;
  const faults = given
    .filter(([name]) => !takes.includes(name))
    .map(([parameter, value]): ParameterFault => ({
      parameter,
      value,
      message: said.notRead(parameter.slice(0, 80)),
      allowed: takes,
    }));
  const rest = new URLSearchParams(kept).toString();
  return (
    <Suspense fallback={null}>
      <FaultNote faults={faults} mended={rest === "" ? path : `${path}?${rest}`} />
    </Suspense>
  );
}
