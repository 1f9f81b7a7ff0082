import { capitalise } from "#shared/describe.ts";
import type { OneClaim } from "#shared/api.ts";
import { claimWords } from "../../words/claims.ts";
import { Link } from "../../ui/link.tsx";
import { ClaimChips } from "./claim-chips.tsx";
import { ClaimRows } from "./claim-rows.tsx";

const said = claimWords.box;

interface ClaimResultProps {
  text: string;
  /** Undefined while it is counted. */
  answer: OneClaim | undefined;
  /** Asks a corrected claim instead. */
  onChange: (text: string) => void;
}

/** One claim: what it is understood as, what is not, the verdict and the rows counted. */
export function ClaimResult({ text, answer: data, onChange }: ClaimResultProps) {
  return (
    <div className="claim-result" aria-busy={data === undefined}>
      <p className="claim-typed">“{text}”</p>
      {data?.understood ? <ClaimChips understood={data.understood} onChange={onChange} /> : null}
      {data?.readings.map((reading) => (
        <p key={reading} className="figure-note">
          {reading}.
        </p>
      ))}
      {data ? <ClaimUnread answer={data} /> : null}
      {data?.questions.map(({ asks, words, candidates }) => (
        <div key={words} className="claim-question" role="group" aria-label={said[asks](words)}>
          <span>{said[asks](words)}</span>
          {candidates.map((candidate) => (
            <button key={candidate.claim} type="button" className="button" onClick={() => onChange(candidate.claim)}>
              {candidate.label}
              {candidate.hint === null ? "" : `, ${candidate.hint}`}
            </button>
          ))}
        </div>
      ))}
      <p className="claim-finding" role="status">
        {data?.answer ? (
          <strong className={`claim-verdict claim-${data.answer.verdict}`}>{capitalise(claimWords.verdicts[data.answer.verdict])}.</strong>
        ) : null}{" "}
        {data?.finding ?? said.counting}
        {data?.answer?.rate ? ` ${claimWords.finding.rate(data.answer.rate.perMonth, data.answer.rate.months)}` : null}
      </p>
      {data?.answer ? (
        <>
          <p className="figure-note">
            {said.counted} {data.answer.sentence} {data.answer.rules.join(" ")} <Link to={`/?${data.answer.query}`}>{said.dashboard}</Link>
          </p>
          <ClaimRows search={data.answer.query} />
        </>
      ) : null}
    </div>
  );
}

/** Every word that counts for nothing, and what can be said instead. */
function ClaimUnread({ answer: { unread } }: { answer: OneClaim }) {
  if (unread.length === 0) return null;
  return (
    <div className="problem">
      {unread.map(({ words, reason }) => (
        <p key={words}>
          “{words}” {reason}.
        </p>
      ))}
      <p>{said.takes}</p>
    </div>
  );
}
