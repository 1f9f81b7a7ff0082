import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import type { Query } from "#shared/query.ts";
import { isWordOf } from "../../vocabulary.ts";
import { ChoiceField, type Choice } from "./choice-field.tsx";
import {
  byFault,
  COUNT_IDS,
  countFault,
  DIMENSION_IDS,
  measureFault,
  measureOf,
  MEASURES,
  splitFault,
  withBy,
  withMeasure,
} from "./choices.ts";
import { exploreWords as said } from "../../words/explore.ts";
import { words as common } from "../../words.ts";

interface QuestionRowProps {
  query: Query;
  onChange: (query: Query) => void;
}

const NO_SPLIT = "none";

/** What is asked: a measure, by a dimension, split by another, counted by a rule. */
export function QuestionRow({ query, onChange }: QuestionRowProps) {
  const isMachine = query.tier === "machine";
  const measures = MEASURES.map((measure): Choice => {
    const choice = { id: measure.id, fault: measureFault(measure, query) };
    if (isMachine && measure.metric === "events")
      return { ...choice, label: said.reports.measure.label, hint: said.reports.measure.description };
    const { description } = measure.unit === null ? common.terms.metrics[measure.metric] : common.terms.units[measure.unit];
    return { ...choice, label: measure.label, hint: description };
  });
  return (
    <div className="question" role="group" aria-label={said.question}>
      <ChoiceField
        name={said.count}
        choices={measures}
        chosen={measureOf(query)}
        onChoose={(id) => {
          const measure = MEASURES.find((each) => each.id === id);
          if (measure) onChange(withMeasure(query, measure));
        }}
      />
      <ChoiceField
        name={said.by}
        choices={DIMENSION_IDS.map((id) => dimensionChoice(id, byFault(id, query)))}
        chosen={query.by}
        onChoose={(id) => {
          if (isWordOf(DIMENSIONS, id)) onChange(withBy(query, id));
        }}
      />
      <ChoiceField
        name={said.splitBy}
        choices={[
          { id: NO_SPLIT, label: said.nothing, fault: null },
          ...DIMENSION_IDS.map((id) => dimensionChoice(id, splitFault(id, query))),
        ]}
        chosen={query.split ?? NO_SPLIT}
        onChoose={(id) => onChange({ ...query, split: isWordOf(DIMENSIONS, id) ? id : null })}
      />
      <ChoiceField
        name={said.rule}
        choices={COUNT_IDS.map((id) => {
          const { label, description } = isMachine && id === "event" ? said.reports.rule : common.terms.counting[id];
          return { id, label, fault: countFault(id, query), hint: description };
        })}
        chosen={query.count}
        onChoose={(id) => {
          if (isWordOf(COUNTING_RULES, id)) onChange({ ...query, count: id });
        }}
      />
    </div>
  );
}

function dimensionChoice(id: DimensionId, fault: string | null): Choice {
  return { id, label: common.terms.dimensions[id].label, fault, hint: common.terms.dimensions[id].description };
}
