import type { Series } from "../api.ts";
import { partColours } from "../charts/colours.ts";
import { shapeBothWays, shapeFlow } from "../charts/mirror.ts";
import { wayColours } from "../charts/way-colours.ts";
import { rolesOf } from "../counter-query.ts";
import { capitalise } from "../describe.ts";
import type { PictureForm } from "../definitions/pictures.ts";
import type { Query } from "../query.ts";
import { COUNTS, undatedNote, type Drawing } from "./choose-drawing.ts";
import { spokenWords } from "../words/spoken.ts";

/** The other side of a count, as a picture draws it. */
export interface Counter {
  query: Query;
  series: Series;
  /** How the two sides are called. */
  names: { one: string; other: string };
}

/** Both sides of a count as one drawing: columns above and below a line, or where asked for and whole a ladder. */
export function chooseMirrored(series: Series, query: Query, { series: other, names }: Counter, form: PictureForm | null): Drawing {
  const { say, terms, pictures } = spokenWords();
  const split = query.split !== null;
  const data = split ? shapeFlow(series, other, say) : shapeBothWays(series, other, { out: names.one, back: names.other }, say);
  const roles = rolesOf(query);
  const ladder = form === "ladder" && !split;
  const grains = terms.dimensions[query.by].plural;
  return {
    form: ladder ? "ladder" : "columns",
    data,
    colours: split ? partColours(data.parts, query.split) : wayColours(roles?.travels ? "visits" : "expulsions", toSides(roles)),
    stacked: true,
    numbers: COUNTS,
    names,
    notes: [
      ...(ladder && data.columns.some(({ events }) => events === 0) ? [pictures.withoutEvent(capitalise(grains))] : []),
      ...undatedNote(data),
    ],
  };
}

function toSides(roles: ReturnType<typeof rolesOf>): Query["filters"] {
  return { actor: roles?.from ?? [], with: roles?.to ?? [] };
}
