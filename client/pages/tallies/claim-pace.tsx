import type { OneClaim } from "#shared/api.ts";
import { capitalise } from "#shared/describe.ts";
import { formatDecimal, formatNumber, showDate } from "../../format.ts";
import { claimWords } from "../../words/claims.ts";
import { Link } from "../../ui/link.tsx";

const said = claimWords.box;

/** The paces of claims set against that of the first: number, days and rate of each, what is called roughly equal, and the judgement. */
export function ClaimPace({ answers }: { answers: readonly OneClaim[] }) {
  const told = answers.filter(({ answer, understood, written }) => answer && understood && written !== null);
  const paces = answers.flatMap(({ pace, claim }, index) => (pace ? [{ ...pace, claim, place: index + 1 }] : []));
  const [rule] = paces;
  if (rule === undefined) return null;
  return (
    <section className="claim-result claim-pace" aria-labelledby="pace-title">
      <h3 id="pace-title">{said.against}</h3>
      {paces.map(({ finding, verdict, claim, place }) => (
        <p key={claim} className="claim-finding" role="status">
          {answers.length > 2 ? `${said.place(place)} ` : null}
          <strong className={`claim-verdict claim-pace-${verdict}`}>{capitalise(claimWords.paces[verdict])}.</strong> {finding}
        </p>
      ))}
      <p className="figure-note">{rule.rule}</p>
      <div className="table-wide">
        <table className="claim-paces">
          <caption className="visually-hidden">{said.paces}</caption>
          <thead>
            <tr>
              <th scope="col">{said.thing}</th>
              <th scope="col">{said.days}</th>
              <th scope="col" className="number">
                {said.claimed}
              </th>
              <th scope="col" className="number">
                {said.record}
              </th>
              <th scope="col" className="number">
                {said.months}
              </th>
              <th scope="col" className="number">
                {said.month}
              </th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ claim, written, understood, answer }) => (
              <tr key={claim}>
                <th scope="row">{written}</th>
                <td>{understood?.from && understood.to ? `${showDate(understood.from)} – ${showDate(understood.to)}` : said.noDays}</td>
                <td className="number">
                  {understood?.value === null || understood?.value === undefined ? "–" : formatNumber(understood.value)}
                </td>
                <td className="number">
                  {answer ? (
                    <Link to={`/events?${answer.query}`}>{answer.ours === null ? said.notCovered : formatNumber(answer.ours)}</Link>
                  ) : null}
                </td>
                <td className="number">{answer?.rate ? showMonths(answer.rate.months) : "–"}</td>
                <td className="number">{answer?.rate ? formatDecimal(answer.rate.perMonth) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Whole months are said whole. */
function showMonths(months: number): string {
  return Number.isInteger(months) ? formatNumber(months) : formatDecimal(months);
}
