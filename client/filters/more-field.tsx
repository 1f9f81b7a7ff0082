import { lazy, Suspense } from "react";
import type { Query } from "#shared/query.ts";
import { Popover } from "../ui/popover.tsx";

interface MoreFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

const MoreList = lazy(() => import("./more-list.tsx").then((module) => ({ default: module.MoreList })));

/** The filters asked for less often: level, format, medium, status and the counting rule. */
export function MoreField({ query, onChange }: MoreFieldProps) {
  return (
    <Popover label="More filters">
      {() => (
        <Suspense fallback={<p className="muted">Loading the filters …</p>}>
          <MoreList query={query} onChange={onChange} />
        </Suspense>
      )}
    </Popover>
  );
}
