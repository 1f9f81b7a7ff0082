import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { OpenedPanel } from "../../figures/opened-panel.tsx";
import { findOpenSource } from "../../figures/open-source.ts";
import { useNoKey } from "../../figures/use-no-key.ts";
import type { Query } from "#shared/query.ts";
import { FilterBar } from "../../filters/filter-bar.tsx";
import { followGrain } from "#shared/fit-grain.ts";
import { useSides } from "../../filters/use-sides.ts";
import { usePage } from "../../page-state.ts";
import { ApiFailure } from "../../api.ts";
import { letFirst } from "../../let-first.ts";
import { seriesOptions, totalsOptions, vintageOptions } from "../../queries.ts";
import { formatPage } from "../../query-state.ts";
import { startQuery } from "#shared/start-query.ts";
import { navigate, usePlace } from "../../router.ts";
import { Link } from "../../ui/link.tsx";
import { AddressNotes } from "../../ui/address-notes.tsx";
import { withoutMark } from "../../ui/without-mark.ts";
import { DashboardBody } from "./dashboard-body.tsx";
import { MachineBody } from "./machine-body.tsx";
import { ExploreLine } from "./explore-line.tsx";
import { firstQuery } from "./layout.ts";
import { wholeQuery } from "./whole-query.ts";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { words } from "../../words.ts";

/** The state of a relationship: headline figures, charts, what others counted, and the latest events. */
export function DashboardPage() {
  const { search } = usePlace();
  const page = usePage();
  const client = useQueryClient();
  const sides = useSides(page.query);
  const { data: vintage, error: vintageError } = useQuery(vintageOptions());
  const whole = useQuery(totalsOptions(search === "" ? null : wholeQuery(page.query), page.view.compare));
  const mending = page.refuse(whole.error);
  const { open } = page.view;
  const source = open ? findOpenSource(open, page.query, sides) : null;
  const noKey = useNoKey(open, source);

  useEffect(() => {
    if (search === "" && (vintage ?? vintageError))
      navigate(`/${formatPage(startQuery(vintage?.lastCoveredDay ?? null), page.view, "fitted")}`, "replace");
  }, [search, vintage, vintageError, page.view]);

  if (search === "") return <div className="page-wait" aria-busy="true" />;

  const change = (next: Query): void => {
    const fitted = followGrain(next, page.query);
    const first = firstQuery(fitted);
    // Asked before anything is drawn again: the numbers are on their way meanwhile.
    if (first) letFirst(client.query(seriesOptions(first)));
    page.setQuery(fitted);
  };
  const refusal = whole.error instanceof ApiFailure && whole.error.status === 400 && !mending ? whole.error : null;
  const told = open && !source ? withoutMark(page, open.source) : noKey === null ? page : withoutMark(page, noKey, "key");
  return (
    <>
      <FilterBar query={page.query} grain onChange={change} />
      <AddressNotes page={told} />
      {refusal ? (
        <div className="plain">
          <h1>{said.refused}</h1>
          <p>{refusal.message}</p>
          {typeof refusal.problem?.allowed === "string" ? <p className="muted">{words.ui.allowed(refusal.problem.allowed)}</p> : null}
          <p>
            <Link to="/">{said.again}</Link>
          </p>
        </div>
      ) : (
        <>
          <ExploreLine query={page.query} />
          {page.query.tier === "machine" ? <MachineBody page={page} sides={sides} /> : <DashboardBody page={page} sides={sides} />}
        </>
      )}
      {open && source && noKey === null ? <OpenedPanel open={open} source={source} onClose={() => page.openMark(null)} /> : null}
    </>
  );
}
