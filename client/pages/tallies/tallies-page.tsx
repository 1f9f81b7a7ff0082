import { useQuery } from "@tanstack/react-query";
import type { Tallies } from "#shared/api.ts";
import { showDate } from "../../format.ts";
import { talliesOptions } from "../../queries.ts";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ClaimBox } from "./claim-box.tsx";
import { TallyVerdict } from "./tally-verdict.tsx";
import { useTitle } from "../../use-title.ts";
import { talliesWords as said } from "../../words/tallies.ts";
import { inEnglish } from "../../language.ts";
import { recordSearch, useRecordAsked } from "../../record-asked.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";
import { RecordNote } from "../../ui/record-note.tsx";

/** Every published count against the record's own, with the reason where they differ. */
export function TalliesPage() {
  useTitle(said.title);
  const asOf = useRecordAsked();
  const search = recordSearch(asOf);
  const { data, error } = useQuery(talliesOptions(search));
  const ordered = data?.tallies.toSorted((a, b) => rank(a.verdict) - rank(b.verdict)) ?? [];
  return (
    <>
      <PlainAddressNote takes={["claim", "asOf"]} />
      <RecordNote today="/tallies" counted={() => ({ by: "/tallies", search })} />
      <div className="lead">
        <h1>{data ? said.heading(data.matching, data.compared) : said.waiting}</h1>
        <p className="lead-sentence">{said.lead}</p>
      </div>
      <ClaimBox />
      {error ? <ProblemNote error={error} /> : null}
      <div className="figure table-wide">
        <table className="tallies">
          <caption className="visually-hidden">{said.waiting}</caption>
          <thead>
            <tr>
              <th scope="col">{said.claim}</th>
              <th scope="col">{said.publishedBy}</th>
              <th scope="col" className="number">
                {said.both}
              </th>
              <th scope="col">{said.why}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((tally) => (
              <tr key={tally.id}>
                <th scope="row" {...inEnglish}>
                  {tally.claim}
                </th>
                <td>
                  {tally.citation.url === null || !/^https?:\/\//.test(tally.citation.url) ? (
                    tally.citation.publisher
                  ) : (
                    <a href={tally.citation.url} rel="noopener noreferrer external" target="_blank">
                      {tally.citation.publisher}
                    </a>
                  )}
                  {tally.citation.publishedOn === null ? "" : `, ${showDate(tally.citation.publishedOn)}`}
                </td>
                <td className="number">
                  <TallyVerdict tally={tally} />
                </td>
                <td className="muted">
                  <span {...inEnglish}>{tally.reason ?? ""}</span>
                  {tally.possible > 0 ? said.possible(tally.possible) : ""}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <footer className="figure-foot">
          <div className="figure-files">
            <TableMenus path="/tallies" search={search} of={said.title} />
          </div>
        </footer>
      </div>
    </>
  );
}

/** Differences first: they are what a reader comes for; then what agrees, then what has no count of ours. */
function rank(verdict: Tallies["tallies"][number]["verdict"]): number {
  if (verdict === null) return 2;
  return verdict === "matches" || verdict === "agrees" ? 1 : 0;
}
