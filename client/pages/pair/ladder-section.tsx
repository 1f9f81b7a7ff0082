import { useQuery } from "@tanstack/react-query";
import type { Ladder } from "#shared/api.ts";
import { UNITS } from "#shared/definitions/kinds.ts";
import { formatNumber, showDate } from "../../format.ts";
import { ladderOptions } from "../../analysis-queries.ts";
import { Link } from "../../ui/link.tsx";
import { isWordOf } from "../../vocabulary.ts";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";

type Step = Ladder["ladders"][number][number];

/** Expulsions and closures as act and answer. */
export function LadderSection({ search }: { search: string }) {
  const { data, error } = useQuery(ladderOptions(search));
  return (
    <PairSection id="ladder" title="Act and answer" answer={data} error={error} search={search}>
      {data?.sides ? (
        <>
          <p className="pair-count">
            {data.bySide.map(({ side, query, steps }, index) => (
              <span key={side}>
                {index === 0 ? "" : ", "}
                <Link to={`/events?${query}`}>{nameOf(side, data)}</Link> on {formatNumber(steps)} days
              </span>
            ))}
          </p>
          {data.ladders.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={`Each act, and what answers it within ${formatNumber(data.withinDays)} days`}
              head={["Day", "Who", "What", "Against the act before", "Acts"]}
              rows={data.ladders.flatMap((steps) => steps.map((step) => rowOf(step, data)))}
            />
          )}
        </>
      ) : null}
    </PairSection>
  );
}

function nameOf(side: string, { sides }: Ladder): string {
  return sides?.find(({ id }) => id === side)?.label ?? side;
}

function rowOf(step: Step, ladder: Ladder) {
  return {
    key: `${step.date}-${step.side}`,
    cells: [
      <span key="day" className={step.answers === null ? "rung" : "rung rung-answer"}>
        {showDate(step.date)}
      </span>,
      nameOf(step.side, ladder),
      step.amounts.map(showAmount).join(", "),
      describeAnswer(step),
      <ul key="acts" className="acts">
        {step.acts.map((act) => (
          <li key={act.id}>
            <MentionLink mention={act} />
            {act.posts.length === 0 ? null : (
              <span>
                : {formatNumber(act.quantity ?? 0)} ={" "}
                {act.posts.map(({ amount, where }) => `${formatNumber(amount)}${where === null ? "" : ` ${where}`}`).join(" + ")}
              </span>
            )}
            {act.note === null || act.posts.length > 0 ? null : <span className="muted"> {act.note}</span>}
          </li>
        ))}
      </ul>,
    ],
  };
}

function showAmount({ unit, amount, acts, unstated }: Step["amounts"][number]): string {
  if (unit === null) return `${formatNumber(acts)} ${acts === 1 ? "act" : "acts"}`;
  const { label, one } = isWordOf(UNITS, unit) ? UNITS[unit] : { label: unit, one: unit };
  if (unstated === acts) return `${label}, number not stated`;
  return `${unstated > 0 ? "at least " : ""}${formatNumber(amount)} ${amount === 1 ? one : label}`;
}

function describeAnswer({ answers, answered }: Step): string {
  const after = ANSWERED[answered];
  if (answers === null) return after;
  const ratios = answers.ratios.map(({ unit, ratio }) => `${isWordOf(UNITS, unit) ? UNITS[unit].label : unit} × ${formatNumber(ratio)}`);
  const lag = answers.sameDay
    ? "same day; which came first no source says"
    : `${formatNumber(answers.lagDays)} ${answers.lagDays === 1 ? "day" : "days"} after`;
  return [lag, ...ratios, ...(after === "" ? [] : [after])].join("; ");
}

const ANSWERED = {
  answered: "",
  open: "no answer in time",
  waiting: "the sources end before an answer",
  unknown: "whether it was answered is not covered",
} as const satisfies Record<Step["answered"], string>;
