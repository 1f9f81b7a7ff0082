import { lazy, Suspense } from "react";
import type { ParameterFault } from "#shared/mend-query.ts";

// Rare, and no page waits for it.
const FaultNote = lazy(() => import("./fault-note.tsx").then((module) => ({ default: module.FaultNote })));

interface AddressFaultsProps {
  faults: readonly ParameterFault[];
  /** The address without what means nothing. */
  mended: string;
}

/** The parts of an address that mean nothing, said once; nothing where there are none. */
export function AddressFaults({ faults, mended }: AddressFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <FaultNote faults={faults} mended={mended} />
    </Suspense>
  );
}
