import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, type ReactNode } from "react";
import { machineOptions } from "../queries.ts";
import { usePlace } from "../router.ts";

const RecordAlone = lazy(() => import("./record-alone.tsx").then((module) => ({ default: module.RecordAlone })));
const NoMachineFile = lazy(() => import("./no-machine-file.tsx").then((module) => ({ default: module.NoMachineFile })));

/** Pages that answer of machine-coded reports. */
const ANSWERING: ReadonlySet<string> = new Set(["/", "/explore", "/events"]);
/** Pages whose address asks nothing of a tier. */
const UNASKED = /^\/(?:sources|api|events\/[^/]+)$/;

/** A page, or why it has nothing to say of the tier that its address asks for. */
export function TierGate({ children }: { children: ReactNode }) {
  const { path, search } = usePlace();
  const asked = new URLSearchParams(search).get("tier") === "machine" && !UNASKED.test(path);
  const { data, isPending } = useQuery({ ...machineOptions(), enabled: asked });
  if (!asked) return children;
  if (!ANSWERING.has(path)) {
    return (
      <Suspense fallback={null}>
        <RecordAlone />
      </Suspense>
    );
  }
  // Nothing is asked of a tier before it is known that it is there.
  if (isPending) return <div className="page-wait" aria-busy="true" />;
  return data?.served === null ? (
    <Suspense fallback={null}>
      <NoMachineFile command={data.command} />
    </Suspense>
  ) : (
    children
  );
}
