import { ANALYSIS_RULES, type RulesOf } from "#shared/definitions/analysis-rules.ts";
import { COUNTING_RULES, type CountId } from "#shared/definitions/counting.ts";
import { CHARTS, type ChartId } from "#shared/definitions/charts.ts";
import { DIMENSIONS, type DimensionId } from "#shared/definitions/dimensions.ts";
import { FILTERS, type FilterId } from "#shared/definitions/filters.ts";
import { KINDS, UNITS, type KindId, type UnitId } from "#shared/definitions/kinds.ts";
import { LISTS } from "#shared/definitions/lists.ts";
import { METRICS, type MetricId } from "#shared/definitions/metrics.ts";
import { ORDERS, type OrderId } from "#shared/definitions/orders.ts";
import { SEARCH } from "#shared/definitions/search.ts";
import { TIERS, type TierId } from "#shared/definitions/tiers.ts";
import {
  COMPLETENESS,
  DESIGNATION_ACTIONS,
  FORMATS,
  LEVELS,
  MEDIUMS,
  PERIOD_KINDS,
  ROLES,
  STATUS_STEPS,
  STATUSES,
  TARGET_KINDS,
  type CompletenessId,
  type DesignationAction,
  type FormatId,
  type LevelId,
  type MediumId,
  type PeriodKindId,
  type RoleId,
  type StatusId,
  type StatusStep,
  type TargetKindId,
} from "#shared/definitions/vocabularies.ts";

interface Labelled {
  readonly label: string;
}

interface Described extends Labelled {
  readonly description: string;
}

/** The words of every definition: a new one lacks its words in the other languages until they are given. */
interface Terms {
  readonly kinds: Readonly<Record<KindId, Described & { readonly plural: string; readonly feminine?: boolean }>>;
  readonly units: Readonly<Record<UnitId, Described & { readonly one: string; readonly feminine?: boolean }>>;
  readonly metrics: Readonly<Record<MetricId, Described & { readonly unit: string | null; readonly phrase: string | null }>>;
  readonly dimensions: Readonly<Record<DimensionId, Described & { readonly plural: string; readonly feminine?: boolean }>>;
  readonly filters: Readonly<Record<FilterId, Described & { readonly phrase: (values: string) => string }>>;
  readonly counting: Readonly<Record<CountId, Described & { readonly phrase: string }>>;
  readonly rules: RulesOf<Described>;
  readonly statuses: Readonly<Record<StatusId, Labelled>>;
  readonly steps: Readonly<Record<StatusStep, Labelled>>;
  readonly formats: Readonly<Record<FormatId, Labelled>>;
  readonly levels: Readonly<Record<LevelId, Described>>;
  readonly mediums: Readonly<Record<MediumId, Labelled>>;
  readonly roles: Readonly<Record<RoleId, Labelled>>;
  readonly targetKinds: Readonly<Record<TargetKindId, Labelled & { readonly one: string }>>;
  readonly designations: Readonly<Record<DesignationAction, Labelled>>;
  readonly completeness: Readonly<Record<CompletenessId, Labelled>>;
  readonly periodKinds: Readonly<Record<PeriodKindId, Described>>;
  readonly lists: Readonly<Record<keyof typeof LISTS, Labelled>>;
  readonly charts: Readonly<Record<ChartId, Labelled & { readonly note: string | null }>>;
  readonly orders: Readonly<Record<OrderId, Labelled>>;
  readonly tiers: Readonly<Record<TierId, Described & { readonly phrase: string }>>;
  readonly search: { readonly label: string; readonly phrase: (text: string) => string };
}

export const terms: Terms = {
  kinds: KINDS,
  units: UNITS,
  metrics: METRICS,
  dimensions: DIMENSIONS,
  filters: FILTERS,
  counting: COUNTING_RULES,
  rules: ANALYSIS_RULES,
  statuses: STATUSES,
  steps: STATUS_STEPS,
  formats: FORMATS,
  levels: LEVELS,
  mediums: MEDIUMS,
  roles: ROLES,
  targetKinds: TARGET_KINDS,
  designations: DESIGNATION_ACTIONS,
  completeness: COMPLETENESS,
  periodKinds: PERIOD_KINDS,
  lists: LISTS,
  charts: CHARTS,
  orders: ORDERS,
  tiers: TIERS,
  search: SEARCH,
};
