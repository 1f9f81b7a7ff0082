import { lazy, Suspense } from "react";
import { KINDS } from "#shared/definitions/kinds.ts";
import type { Query } from "#shared/query.ts";
import { isWordOf } from "../vocabulary.ts";
import { Popover } from "../ui/popover.tsx";
import { words } from "../words.ts";

const KindList = lazy(() => import("./kind-list.tsx").then((module) => ({ default: module.KindList })));

interface KindFieldProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** What kinds of event count: all, or those ticked. */
export function KindField({ query, onChange }: KindFieldProps) {
  const kinds = query.filters.kind ?? [];
  const label = kinds.length === 0 ? words.filters.all : kinds.length === 1 ? labelOf(kinds[0]) : words.filters.kindCount(kinds.length);
  return (
    <div className="field">
      <span className="field-name">{words.filters.kinds}</span>
      <Popover label={label} name={words.filters.kindsOf(label)} className={kinds.length === 0 ? "button" : "button button-on"}>
        {() => (
          <Suspense fallback={<p className="muted">{words.filters.loadingKinds}</p>}>
            <KindList query={query} onChange={onChange} />
          </Suspense>
        )}
      </Popover>
    </div>
  );
}

function labelOf(id: string | undefined): string {
  return id !== undefined && isWordOf(KINDS, id) ? words.terms.kinds[id].plural : words.filters.all;
}
