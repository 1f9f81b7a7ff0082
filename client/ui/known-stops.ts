import type { Unfolding } from "#shared/api.ts";
import { formatDay, parseEdtf, type Day } from "#shared/dates.ts";
import { FIRST_ARTICLES } from "#shared/definitions/articles.ts";
import { UNNAMED } from "#shared/definitions/publishers.ts";
import { DEFAULT_QUERY, formatQuery, type Query } from "#shared/query.ts";
import { nameThen } from "./known-then.ts";
import { words } from "../words.ts";
import { analysesWords } from "../words/analyses.ts";

const said = analysesWords.known;

/** A day on which the record dates a step of something, with every page that told of one. */
export interface Stop {
  day: Day;
  /** The title of a page of later days says what nobody knew. */
  told: { publisher: string; title: string; publishedLater: string | null; what: string; article: boolean; source: string }[];
}

/** Days on which something became known of the sides of a page, in time order; a step known to a month stands on its last day. */
export function stopsOf(plans: Unfolding["plans"]): Stop[] {
  const told = plans.flatMap((plan) =>
    plan.steps.flatMap(({ date, label, phase, source }) => {
      const span = parseEdtf(date);
      if (span === null || source === null) return [];
      const { publisher, title, document, publishedOn } = source;
      const isLater = publishedOn !== null && (parseEdtf(publishedOn)?.latest ?? 0) > span.latest;
      const known = phase === "held" || phase === "called_off";
      const { title: event } = nameThen({ ...plan, status: known ? plan.status : "planned" }, span.latest);
      return [
        {
          day: span.latest,
          publisher,
          title,
          publishedLater: isLater ? publishedOn : null,
          what: words.say.pair(label, event),
          article: FIRST_ARTICLES.includes(document),
          source: publisher === UNNAMED ? said.unnamedPublisher(title) : publisher,
        },
      ];
    }),
  );
  return [...Map.groupBy(told, ({ day }) => day)].toSorted(([a], [b]) => a - b).map(([day, own]) => ({ day, told: own }));
}

/** The stops at which one of the first articles told of something; one without a named publisher by its title. */
export function articleStops(stops: readonly Stop[]): { day: Day; publishers: string[] }[] {
  return stops.flatMap(({ day, told }) => {
    const publishers = [...new Set(told.filter(({ article }) => article).map(({ source }) => source))];
    return publishers.length === 0 ? [] : [{ day, publishers }];
  });
}

/** What the sides of a page are asked of: everything about them, as known today. */
export function stopsSearch({ filters: { actor, with: other, person, withPerson }, asOf }: Query): string {
  const filters = Object.fromEntries(
    Object.entries({ actor, with: other, person, withPerson }).filter(([, values]) => values !== undefined),
  );
  return formatQuery({ ...DEFAULT_QUERY, filters, asOf });
}

/** The list of what was announced, or reported alone, on a day for the period of a page, and had not yet ended. */
export function openSearch(query: Query, day: Day, status: "planned" | "reported"): string {
  const sides = stopsSearch(query);
  const period = [query.from === null ? "" : `from=${formatDay(query.from)}`, query.to === null ? "" : `to=${formatDay(query.to)}`];
  return [sides, ...period, `status=${status}&knownOn=${formatDay(day)}`].filter((part) => part !== "").join("&");
}
