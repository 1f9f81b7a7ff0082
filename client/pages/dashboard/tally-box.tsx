import { useQuery } from "@tanstack/react-query";
import type { Tallies } from "#shared/api.ts";
import type { Page } from "../../page-state.ts";
import { formatNumber, showDate } from "../../format.ts";
import { periodsOptions, talliesOptions } from "../../queries.ts";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TallyVerdict } from "../tallies/tally-verdict.tsx";
import { chooseTallies } from "../tallies/choose-tallies.ts";

const SHOWN = 5;

interface TallyBoxProps {
  page: Page;
  className: string;
}

/** What others published, against the record: those of the page's sides first. */
export function TallyBox({ page, className }: TallyBoxProps) {
  const { query, view } = page;
  const { differs } = view;
  const { data, error } = useQuery(talliesOptions());
  const sides = [...(query.filters.actor ?? []), ...(query.filters.with ?? [])];
  const { data: periods } = useQuery({ ...periodsOptions(sides), enabled: sides.length > 0 });
  const near = data ? chooseTallies(data.tallies, query, periods) : [];
  const same = near.filter(agrees);
  const other = near.filter((tally) => !agrees(tally));
  const chosen = (differs ? other : same).slice(0, SHOWN);
  return (
    <section className={`figure ${className} tally-box`} aria-labelledby="tallies-title" aria-busy={!data && !error}>
      <header className="figure-head">
        <h2 id="tallies-title">What others counted</h2>
        <div className="views" role="group" aria-label="Which published counts">
          <button type="button" aria-pressed={!differs} onClick={() => page.setDiffers(false)}>
            {data ? `${formatNumber(same.length)} match` : "Match"}
          </button>
          <button type="button" aria-pressed={differs} onClick={() => page.setDiffers(true)}>
            {data ? `${formatNumber(other.length)} differ` : "Differ"}
          </button>
        </div>
        <p className="figure-subtitle">Published counts of these sides and this period, against the record</p>
      </header>
      {error ? <ProblemNote error={error} /> : null}
      <ul className="tally-list figure-body">
        {data && chosen.length === 0 ? (
          <li className="empty">
            {near.length === 0 ? "No published count about these sides in this period." : `None ${differs ? "differ" : "match"}.`}
          </li>
        ) : null}
        {chosen.map((tally) => (
          <li key={tally.id}>
            <span className="tally-claim">{tally.claim}</span>
            <TallyVerdict tally={tally} />
            <span className="tally-source">
              {tally.citation.publisher}
              {tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}
            </span>
          </li>
        ))}
      </ul>
      <footer className="figure-foot figure-foot-short">
        <p className="figure-sources">
          {data ? `${formatNumber(data.compared)} compared in all, ${formatNumber(data.matching)} match` : "\u00a0"}
        </p>
        <p className="figure-files">
          <Link to="/tallies">All tallies</Link>
        </p>
      </footer>
    </section>
  );
}

function agrees({ verdict }: Tallies["tallies"][number]): boolean {
  return verdict === "matches" || verdict === "agrees";
}
