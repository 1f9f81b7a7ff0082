import type { OneClaim } from "#shared/api.ts";
import { capitalise } from "#shared/describe.ts";
import { formatDecimal, formatNumber, showDate } from "../../format.ts";
import { claimWords } from "../../words/claims.ts";
import { Link } from "../../ui/link.tsx";

/** The paces of claims set against that of the first: number, days and rate of each, what is called roughly equal, and the judgement. */
export function ClaimPace({ answers }: { answers: readonly OneClaim[] }) {
  const told = answers.filter(({ answer, understood, written }) => answer && understood && written !== null);
  const paces = answers.flatMap(({ pace, claim }, index) => (pace ? [{ ...pace, claim, place: index + 1 }] : []));
  const [rule] = paces;
  if (rule === undefined) return null;
  return (
    <section className="claim-result claim-pace" aria-labelledby="pace-title">
      <h3 id="pace-title">The claims set against each other</h3>
      {paces.map(({ finding, verdict, claim, place }) => (
        <p key={claim} className="claim-finding" role="status">
          {answers.length > 2 ? `Claim 1 against claim ${place}: ` : null}
          <strong className={`claim-verdict claim-pace-${verdict}`}>{capitalise(claimWords.paces[verdict])}.</strong> {finding}
        </p>
      ))}
      <p className="figure-note">{rule.rule}</p>
      <div className="table-wide">
        <table className="claim-paces">
          <caption className="visually-hidden">Number, days and rate of each claim</caption>
          <thead>
            <tr>
              <th scope="col">What is counted</th>
              <th scope="col">From – to</th>
              <th scope="col" className="number">
                Claimed
              </th>
              <th scope="col" className="number">
                Record
              </th>
              <th scope="col" className="number">
                Months
              </th>
              <th scope="col" className="number">
                A month
              </th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ claim, written, understood, answer }) => (
              <tr key={claim}>
                <th scope="row">{written}</th>
                <td>
                  {understood?.from && understood.to ? `${showDate(understood.from)} – ${showDate(understood.to)}` : "no first or last day"}
                </td>
                <td className="number">
                  {understood?.value === null || understood?.value === undefined ? "–" : formatNumber(understood.value)}
                </td>
                <td className="number">
                  {answer ? (
                    <Link to={`/events?${answer.query}`}>{answer.completeness === null ? "not covered" : formatNumber(answer.ours)}</Link>
                  ) : null}
                </td>
                <td className="number">{answer?.rate ? formatDecimal(answer.rate.months) : "–"}</td>
                <td className="number">{answer?.rate ? formatDecimal(answer.rate.perMonth) : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
