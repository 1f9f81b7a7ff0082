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
import { pairWords as said } from "../../words/pair.ts";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";

type Step = Ladder["ladders"][number][number];

/** Expulsions and closures as act and answer. */
export function LadderSection({ search, page }: { search: string; page?: string }) {
  const { data, error } = useQuery(ladderOptions(search));
  return (
    <PairSection
      id="ladder"
      title={said.titles.ladder}
      answer={data}
      error={error}
      search={search}
      {...(page === undefined ? {} : { page })}
    >
      {data?.sides ? (
        <>
          {isUncovered(data) ? null : (
            <p className="pair-count">
              {data.bySide.map(({ side, query, steps }, index) => (
                <span key={side}>
                  {index === 0 ? "" : ", "}
                  <Link to={`/events?${query}`}>{nameOf(side, data)}</Link>
                  {said.ladder.onDays(steps)}
                </span>
              ))}
            </p>
          )}
          {data.ladders.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.ladder.caption(data.withinDays)}
              head={[said.day, said.ladder.who, said.ladder.what, said.ladder.against, said.ladder.acts]}
              rows={data.ladders.flatMap((steps) => steps.map((step) => rowOf(step, data)))}
            />
          )}
        </>
      ) : null}
    </PairSection>
  );
}

/** Nothing is known, and no source covers it: the finding says so, and a 0 would say otherwise. */
function isUncovered({ bySide, vague, completeness }: Ladder): boolean {
  return completeness === null && vague.length + bySide.reduce((sum, { steps }) => sum + steps, 0) === 0;
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
              <span {...inEnglish}>
                : {formatNumber(act.quantity ?? 0)} ={" "}
                {act.posts.map(({ amount, where }) => `${formatNumber(amount)}${where === null ? "" : ` ${where}`}`).join(" + ")}
              </span>
            )}
            {act.note === null || act.posts.length > 0 ? null : (
              <span className="muted" {...inEnglish}>
                {" "}
                {act.note}
              </span>
            )}
          </li>
        ))}
      </ul>,
    ],
  };
}

function showAmount({ unit, amount, acts, unstated }: Step["amounts"][number]): string {
  if (unit === null) return said.ladder.actCount(acts);
  const { label, one } = isWordOf(UNITS, unit) ? words.terms.units[unit] : { label: unit, one: unit };
  if (unstated === acts) return said.ladder.unstated(label);
  return said.ladder.amount(amount, unstated > 0, amount === 1 ? one : label);
}

function describeAnswer({ answers, answered }: Step): string {
  if (answers === null) return ANSWERED[answered];
  const after = answers.sameDay && answered === "sameDay" ? "" : ANSWERED[answered];
  const ratios = answers.ratios.map(
    ({ unit, ratio }) => `${isWordOf(UNITS, unit) ? words.terms.units[unit].label : unit} × ${formatNumber(ratio)}`,
  );
  const lag = answers.sameDay ? said.ladder.sameDay : said.ladder.lag(answers.lagDays);
  return [lag, ...ratios, ...(after === "" ? [] : [after])].join("; ");
}

const ANSWERED = {
  answered: "",
  sameDay: said.ladder.sameDay,
  open: said.ladder.open,
  waiting: said.ladder.waiting,
  unknown: said.ladder.unknown,
} as const satisfies Record<Step["answered"], string>;
