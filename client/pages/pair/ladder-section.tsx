import { useQuery } from "@tanstack/react-query";
import type { Ladder } from "#shared/api.ts";
import { sayAmounts, sayAnswered, sayAnswering } from "#shared/charts/ladder-words.ts";
import { ladderFigure } from "#shared/picture/figures/ladder.ts";
import { formatNumber, showDate } from "../../format.ts";
import { ladderOptions } from "../../analysis-queries.ts";
import { DrawnFigure } from "../../figures/drawn-figure.tsx";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";

type Step = Ladder["ladders"][number][number];

const WORDS = { pair: said, say: words.say, terms: words.terms };

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
          <DrawnFigure id="ladder" answer={data} figure={ladderFigure} />
          {data.ladders.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.ladder.caption(data.withinDays)}
              head={[said.day, said.ladder.who, said.ladder.what, said.ladder.answering, said.ladder.own, said.ladder.acts]}
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
      sayAmounts(step, WORDS),
      sayAnswering(step, WORDS) || "–",
      <>
        {sayAnswered(step, WORDS) || "–"}
        {step.possible.map((act) => (
          <span key={act.id} className="possible-answer">
            <MentionLink mention={act} />
          </span>
        ))}
      </>,
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
