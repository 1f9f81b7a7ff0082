import { useQuery } from "@tanstack/react-query";
import { countGroups, groupOf, type TallyGroup } from "#shared/claims/tally-group.ts";
import type { Page } from "../../page-state.ts";
import { showDate, showDay } from "../../format.ts";
import { isRefusal } from "../../api.ts";
import { periodsOptions, talliesOptions, totalsOptions } from "../../queries.ts";
import { useRecordSearch } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { COMPARED_GROUPS } from "../tallies/describe-groups.ts";
import { TallyVerdict } from "../tallies/tally-verdict.tsx";
import { chooseTallies, searchOf } from "../tallies/choose-tallies.ts";
import { dashboardWords as said } from "../../words/dashboard.ts";
import { talliesWords } from "../../words/tallies.ts";
import { inEnglish } from "../../language.ts";
import { useLastGood } from "../../use-last-good.ts";
import { words } from "../../words.ts";
import { wholeQuery } from "./whole-query.ts";

const SHOWN = 5;

/** They stay where there is none of them. */
const ALWAYS: ReadonlySet<TallyGroup> = new Set(["match", "differ"]);

interface TallyBoxProps {
  page: Page;
  className: string;
}

/** What others published, against the record: those of the page's sides first. */
export function TallyBox({ page, className }: TallyBoxProps) {
  const { view } = page;
  // They are all here already, but change with the numbers beside them and not before.
  const whole = useQuery(totalsOptions(wholeQuery(page.query), view.compare));
  const failed = whole.error !== null && !isRefusal(whole.error);
  const query = useLastGood(whole.isPlaceholderData || failed ? undefined : page.query) ?? page.query;
  const shown = view.tallies;
  const search = useRecordSearch();
  const { data, error } = useQuery(talliesOptions(search));
  const sides = [...(query.filters.actor ?? []), ...(query.filters.with ?? [])];
  const { data: periods } = useQuery({ ...periodsOptions(sides), enabled: sides.length > 0 });
  const near = data ? chooseTallies(data.tallies, query, periods) : [];
  const numbers = countGroups(near);
  const chosen = near.filter((tally) => groupOf(tally) === shown).slice(0, SHOWN);
  const choices = COMPARED_GROUPS.filter((group) => group === shown || ALWAYS.has(group) || numbers[group] > 0);
  return (
    <section className={`figure ${className} tally-box`} aria-labelledby="tallies-title" aria-busy={!data && !error}>
      <header className="figure-head">
        <h2 id="tallies-title">{said.tallies.title}</h2>
        <div className="views" role="group" aria-label={said.tallies.which}>
          {choices.map((group) => (
            <button key={group} type="button" aria-pressed={shown === group} onClick={() => page.setTallies(group)}>
              {data ? talliesWords.groups[group](numbers[group]) : talliesWords.groupNames[group]}
            </button>
          ))}
        </div>
        <p className="figure-subtitle">
          {query.knownOn === null ? said.tallies.subtitle : said.tallies.subtitleThen(showDay(query.knownOn))}
          {failed ? <strong>{words.figures.notUpdated}</strong> : null}
        </p>
      </header>
      {error ? <ProblemNote error={error} /> : null}
      <ul className="tally-list figure-body">
        {data && chosen.length === 0 ? (
          <li className="empty">{near.length === 0 ? said.tallies.none : said.tallies.noneOf[shown]}</li>
        ) : null}
        {chosen.map((tally) => (
          <li key={tally.id}>
            <span className="tally-claim" {...inEnglish}>
              {tally.claim}
            </span>
            <TallyVerdict tally={tally} />
            {shown === "differ" && tally.reason !== null ? (
              <span className="tally-reason" {...inEnglish}>
                {tally.reason}
              </span>
            ) : null}
            <span className="tally-source">
              {tally.citation.publisher}
              {tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}
            </span>
          </li>
        ))}
      </ul>
      <footer className="figure-foot figure-foot-short">
        <p className="figure-sources">
          {data ? said.tallies.foot(data.compared, data.matching, countGroups(data.tallies).differ) : "\u00a0"}
        </p>
        <p className="figure-files">
          <Link to="/tallies">{said.tallies.all}</Link>
          {chosen.length === 0 ? null : <TableMenus path="/tallies" search={searchOf(chosen, search)} of={said.tallies.title} />}
        </p>
      </footer>
    </section>
  );
}
