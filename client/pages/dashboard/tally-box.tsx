import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Query } from "#shared/query.ts";
import { formatNumber, showDate } from "../../format.ts";
import { periodsOptions, talliesOptions } from "../../queries.ts";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TallyVerdict } from "../tallies/tally-verdict.tsx";
import { chooseTallies } from "../tallies/choose-tallies.ts";

const SHOWN = 5;

/** What others published, against the record: those of the page's sides first. */
export function TallyBox({ query }: { query: Query }) {
  const [differs, setDiffers] = useState(false);
  const { data, error } = useQuery(talliesOptions());
  const sides = [...(query.filters.actor ?? []), ...(query.filters.with ?? [])];
  const { data: periods } = useQuery({ ...periodsOptions(sides), enabled: sides.length > 0 });
  const chosen = data ? chooseTallies(data.tallies, query, periods, differs).slice(0, SHOWN) : [];
  return (
    <section className="figure span-4 tally-box" aria-labelledby="tallies-title">
      <header className="figure-head">
        <h2 id="tallies-title">What others counted</h2>
        <div className="views" role="group" aria-label="Which published counts">
          <button type="button" aria-pressed={!differs} onClick={() => setDiffers(false)}>
            Matches
          </button>
          <button type="button" aria-pressed={differs} onClick={() => setDiffers(true)}>
            Differs
          </button>
        </div>
        <p className="figure-subtitle">Published counts against the record</p>
      </header>
      {error ? <ProblemNote error={error} /> : null}
      <ul className="tally-list figure-body">
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
          {data ? `${formatNumber(data.compared)} compared, ${formatNumber(data.matching)} match` : "\u00a0"}
        </p>
        <p className="figure-files">
          <Link to="/tallies">All tallies</Link>
        </p>
      </footer>
    </section>
  );
}
