import { lazy, Suspense } from "react";
import type { Query } from "#shared/query.ts";
import { Popover } from "../ui/popover.tsx";
import { words } from "../words.ts";

interface MoreFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

const MoreList = lazy(() => import("./more-list.tsx").then((module) => ({ default: module.MoreList })));

/** The filters asked for less often: level, format, medium, status and the counting rule. */
export function MoreField({ query, onChange }: MoreFieldProps) {
  return (
    <Popover label={words.filters.more}>
      {() => (
        <Suspense fallback={<p className="muted">{words.filters.loadingFilters}</p>}>
          <MoreList query={query} onChange={onChange} />
        </Suspense>
      )}
    </Popover>
  );
}
