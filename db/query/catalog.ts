import { sql } from "drizzle-orm";
import type { Catalog } from "#shared/api.ts";
import { ANALYSIS_RULES, type AnalysisRule } from "#shared/definitions/analysis-rules.ts";
import { CHARTS } from "#shared/definitions/charts.ts";
import { COUNTING_RULES } from "#shared/definitions/counting.ts";
import { DIMENSIONS } from "#shared/definitions/dimensions.ts";
import { FIGURES } from "#shared/definitions/figures.ts";
import { FILTERS, type FilterDefinition } from "#shared/definitions/filters.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { METRICS } from "#shared/definitions/metrics.ts";
import { SEARCH } from "#shared/definitions/search.ts";
import { chartQueries } from "#shared/charts/chart-query.ts";
import { describeChart } from "#shared/charts/describe-chart.ts";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { idsOf } from "#shared/tables.ts";
import type { Db } from "../client.ts";
import { spokenWords } from "#shared/words/spoken.ts";
import { selectAll } from "./statement.ts";
import { queryVintageRef } from "./vintage.ts";

/** Everything that can be asked, from the definitions, and the sources that answer. */
export function queryCatalog(db: Db): Catalog {
  const { claims } = spokenWords();
  return {
    metrics: entries(METRICS).map(([id, { label, description, rules }]) => ({ id, label, description, rules: [...rules] })),
    dimensions: entries(DIMENSIONS).map(([id, { label, plural, kind, needs, description }]) => ({
      id,
      label,
      plural,
      kind,
      needs,
      description,
    })),
    filters: Object.entries<FilterDefinition>(FILTERS).map(([id, { label, description, vocabulary, fallback }]) => ({
      id,
      label,
      description,
      values: vocabulary && Object.entries(vocabulary).map(([value, word]) => ({ id: value, label: word.label })),
      fallback: fallback && [...fallback],
    })),
    search: { id: "q", label: SEARCH.label, description: SEARCH.description },
    kinds: entries(KINDS).map(([id, { label, plural, family, plover, cameo, unit, description }]) => ({
      id,
      label,
      plural,
      family,
      plover,
      cameo,
      unit,
      description,
    })),
    countingRules: entries(COUNTING_RULES).map(([id, { label, description, kinds }]) => ({
      id,
      label,
      description,
      kinds: kinds && [...kinds],
    })),
    analysisRules: idsOf(FIGURES).map((id) => ({
      id,
      label: FIGURES[id].label,
      rules: entries<Record<string, AnalysisRule>>(ANALYSIS_RULES[id]).map(([rule, { label, description }]) => ({
        id: rule,
        label,
        description,
      })),
    })),
    judgements: [
      { id: "roughlyEqual", label: claims.paces.equal, description: claims.pace.rule },
      { id: "about", label: claims.bounds.rounded, description: claims.rules.about },
    ],
    charts: idsOf(CHARTS).map((id) => ({
      id,
      label: CHARTS[id].label,
      subtitle: describeChart(id, chartQueries(id, DEFAULT_QUERY)),
    })),
    sources: selectAll<Catalog["sources"][number]>(db, sql`SELECT id, name, publisher, licence, url, attribution FROM source ORDER BY id`),
    vintage: queryVintageRef(db).ref,
  };
}

function entries<Table extends object>(table: Table): [string, Table[keyof Table]][] {
  return Object.entries(table);
}
