import { useQuery } from "@tanstack/react-query";
import type { Tallies } from "#shared/api.ts";
import type { Page } from "../../page-state.ts";
import { showDate, showDay } from "../../format.ts";
import { periodsOptions, talliesOptions } from "../../queries.ts";
import { useRecordSearch } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { TallyVerdict } from "../tallies/tally-verdict.tsx";
import { chooseTallies } from "../tallies/choose-tallies.ts";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { inEnglish } from "../../language.ts";

const SHOWN = 5;

interface TallyBoxProps {
  page: Page;
  className: string;
}

/** What others published, against the record: those of the page's sides first. */
export function TallyBox({ page, className }: TallyBoxProps) {
  const { query, view } = page;
  const { differs } = view;
  const search = useRecordSearch();
  const { data, error } = useQuery(talliesOptions(search));
  const sides = [...(query.filters.actor ?? []), ...(query.filters.with ?? [])];
  const { data: periods } = useQuery({ ...periodsOptions(sides), enabled: sides.length > 0 });
  const near = data ? chooseTallies(data.tallies, query, periods) : [];
  const same = near.filter(agrees);
  const other = near.filter((tally) => !agrees(tally));
  const chosen = (differs ? other : same).slice(0, SHOWN);
  return (
    <section className={`figure ${className} tally-box`} aria-labelledby="tallies-title" aria-busy={!data && !error}>
      <header className="figure-head">
        <h2 id="tallies-title">{said.tallies.title}</h2>
        <div className="views" role="group" aria-label={said.tallies.which}>
          <button type="button" aria-pressed={!differs} onClick={() => page.setDiffers(false)}>
            {data ? said.tallies.matchCount(same.length) : said.tallies.match}
          </button>
          <button type="button" aria-pressed={differs} onClick={() => page.setDiffers(true)}>
            {data ? said.tallies.differCount(other.length) : said.tallies.differ}
          </button>
        </div>
        <p className="figure-subtitle">
          {query.knownOn === null ? said.tallies.subtitle : said.tallies.subtitleThen(showDay(query.knownOn))}
        </p>
      </header>
      {error ? <ProblemNote error={error} /> : null}
      <ul className="tally-list figure-body">
        {data && chosen.length === 0 ? (
          <li className="empty">{near.length === 0 ? said.tallies.none : differs ? said.tallies.noneDiffer : said.tallies.noneMatch}</li>
        ) : null}
        {chosen.map((tally) => (
          <li key={tally.id}>
            <span className="tally-claim" {...inEnglish}>
              {tally.claim}
            </span>
            <TallyVerdict tally={tally} />
            <span className="tally-source">
              {tally.citation.publisher}
              {tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}
            </span>
          </li>
        ))}
      </ul>
      <footer className="figure-foot figure-foot-short">
        <p className="figure-sources">{data ? said.tallies.foot(data.compared, data.matching) : "\u00a0"}</p>
        <p className="figure-files">
          <Link to="/tallies">{said.tallies.all}</Link>
          {data ? <TableMenus path="/tallies" search={search} of={said.tallies.title} /> : null}
        </p>
      </footer>
    </section>
  );
}

function agrees({ verdict }: Tallies["tallies"][number]): boolean {
  return verdict === "matches" || verdict === "agrees";
}
