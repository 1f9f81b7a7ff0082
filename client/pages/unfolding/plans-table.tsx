import type { Unfolding } from "#shared/api.ts";
import { parseEdtf, type Day } from "#shared/dates.ts";
import { formatNumber, showDate } from "../../format.ts";
import { useKnownOn } from "../../record-asked.ts";
import { nameThen } from "../../ui/known-then.ts";
import { PagesThen } from "../../ui/pages-then.tsx";
import { MentionLink } from "../pair/mention-link.tsx";
import { PlainTable } from "../pair/plain-table.tsx";
import { STATUS_STEPS, STATUSES } from "#shared/definitions/vocabularies.ts";
import { isWordOf } from "../../vocabulary.ts";
import { namePublisher } from "../../ui/name-publisher.ts";
import { words } from "../../words.ts";
import { inEnglish } from "../../language.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

type Plan = Unfolding["plans"][number];

/** Every plan with its steps, each with its day and who said so. */
export function PlansTable({ plans }: { plans: readonly Plan[] }) {
  const knownOn = useKnownOn();
  const named = plans.toReversed().map((plan) => ({ plan, ...nameThen(plan, knownOn) }));
  return (
    <PlainTable
      shape="wide"
      caption={said.caption}
      head={said.heads}
      numbers={[4]}
      rows={named.map(({ plan, title, date }) => ({
        key: plan.id,
        cells: [
          date,
          <span key="event">
            <MentionLink mention={{ id: plan.id, title }} />
            <PagesThen told={plan.toldThen} />
            {plan.replaces === null ? null : (
              <span className="plan-replaces">
                {said.replaces} <MentionLink mention={plan.replaces} />
                {plan.slipDays === null ? "" : said.later(plan.slipDays)}
              </span>
            )}
          </span>,
          <ul key="steps" className="acts">
            {plan.steps.map((step) => (
              <li key={`${step.date} ${step.status} ${step.source?.document ?? ""}`}>
                {showDate(step.date)}{" "}
                <strong>{isWordOf(STATUS_STEPS, step.status) ? words.terms.steps[step.status].label : step.label}</strong>{" "}
                <StepSource step={step} knownOn={knownOn} />
                <ToldLater step={step} knownOn={knownOn} />
                {step.note === null ? null : (
                  <span className="muted" {...inEnglish}>
                    {" "}
                    {step.note}
                  </span>
                )}
              </li>
            ))}
          </ul>,
          describeEnd(plan),
          plan.leadDays === null ? "–" : formatNumber(plan.leadDays),
        ],
      }))}
    />
  );
}

function describeEnd({ status, endedBy }: Plan): string {
  return `${nameEnd(status)}${endedBy === "record" ? said.ends.byRecord : ""}`;
}

function nameEnd(status: string): string {
  if (status === "brief") return said.ends.brief;
  if (status === "not_held") return words.terms.steps.not_held.label;
  return isWordOf(STATUSES, status) ? words.terms.statuses[status].label : status;
}

function StepSource({ step: { source }, knownOn }: { step: Plan["steps"][number]; knownOn: Day | null }) {
  if (source === null) return <span className="muted">{said.noPage}</span>;
  if (source.url === null || !/^https?:\/\//.test(source.url)) return <span className="muted">{namePublisher(source.publisher)}</span>;
  return (
    <a
      href={source.url}
      rel="noopener noreferrer external"
      target="_blank"
      {...(isLater(source, knownOn) ? {} : { title: source.title })}
      {...inEnglish}
    >
      {namePublisher(source.publisher)}
    </a>
  );
}

function ToldLater({ step: { source }, knownOn }: { step: Plan["steps"][number]; knownOn: Day | null }) {
  if (source === null || source.publishedOn === null || !isLater(source, knownOn)) return null;
  return <span className="muted"> ({said.laterPage(showDate(source.publishedOn))})</span>;
}

/** A page of later days: its title says what nobody knew, and it is said that only later a page told of the step. */
function isLater({ publishedOn }: NonNullable<Plan["steps"][number]["source"]>, knownOn: Day | null): boolean {
  return knownOn !== null && publishedOn !== null && (parseEdtf(publishedOn)?.latest ?? knownOn) > knownOn;
}
