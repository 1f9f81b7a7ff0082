import { capitalise } from "#shared/describe.ts";
import { useQuery } from "@tanstack/react-query";
import type { ClaimAnswer } from "#shared/api.ts";
import { VERDICTS } from "#shared/claims/verdict.ts";
import { claimOptions } from "../../analysis-queries.ts";
import { formatNumber } from "../../format.ts";
import { useRecordAsked } from "../../record-asked.ts";
import { Link } from "../../ui/link.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { ClaimChips } from "./claim-chips.tsx";
import { ClaimRows } from "./claim-rows.tsx";

interface ClaimResultProps {
  text: string;
  /** The claim it is set beside; null for the first. */
  against: string | null;
  /** Asks a corrected claim instead. */
  onChange: (text: string) => void;
}

/** One claim: what it is understood as, what is not, the verdict and the rows counted. */
export function ClaimResult({ text, against, onChange }: ClaimResultProps) {
  const asOf = useRecordAsked();
  const { data, error } = useQuery(claimOptions(text, asOf, against));
  return (
    <div className="claim-result" aria-busy={!data && !error}>
      <p className="claim-typed">“{text}”</p>
      {error ? <ProblemNote error={error} /> : null}
      {data?.understood ? <ClaimChips understood={data.understood} onChange={onChange} /> : null}
      {data ? <ClaimUnread answer={data} /> : null}
      {data?.questions.map(({ words, candidates }) => (
        <div key={words} className="claim-question" role="group" aria-label={`Who is ${words}?`}>
          <span>Who is “{words}”?</span>
          {candidates.map((candidate) => (
            <button key={candidate.id} type="button" className="button" onClick={() => onChange(candidate.claim)}>
              {candidate.label}
              {candidate.hint === null ? "" : `, ${candidate.hint}`}
            </button>
          ))}
        </div>
      ))}
      <p className="claim-finding" role="status">
        {data?.answer ? (
          <strong className={`claim-verdict claim-${data.answer.verdict}`}>{capitalise(VERDICTS[data.answer.verdict].label)}.</strong>
        ) : null}{" "}
        {data?.finding ?? "Counting …"}
        {data?.answer?.rate
          ? ` That is ${data.answer.rate.perMonth.toFixed(2)} a month over ${formatNumber(data.answer.rate.months)} months.`
          : null}
      </p>
      {data?.answer ? (
        <>
          <p className="figure-note">
            Counted: {data.answer.sentence} <Link to={`/?${data.answer.query}`}>The same on the dashboard</Link>
          </p>
          <ClaimRows search={data.answer.query} />
        </>
      ) : null}
    </div>
  );
}

/** Every word that counts for nothing, and what can be said instead. */
function ClaimUnread({ answer: { unread } }: { answer: ClaimAnswer }) {
  if (unread.length === 0) return null;
  return (
    <div className="problem">
      {unread.map(({ words, reason }) => (
        <p key={words}>
          “{words}” {reason}.
        </p>
      ))}
      <p>
        A claim has a number, what is counted, one or two sides by the names of the record, and a period such as 2015–2016 or since March
        2014.
      </p>
    </div>
  );
}
