import type { Words } from "./en.ts";
import { against } from "./fr/against.ts";
import { analyses } from "./fr/analyses.ts";
import { api } from "./fr/api.ts";
import { cite } from "./fr/cite.ts";
import { claims } from "./fr/claims.ts";
import { compare } from "./fr/compare.ts";
import { counted } from "./fr/counted.ts";
import { dashboard } from "./fr/dashboard.ts";
import { drawn } from "./fr/drawn.ts";
import { embeds } from "./fr/embeds.ts";
import { event } from "./fr/event.ts";
import { events } from "./fr/events.ts";
import { explore } from "./fr/explore.ts";
import { figures } from "./fr/figures.ts";
import { filters } from "./fr/filters.ts";
import { findings } from "./fr/findings.ts";
import { frame } from "./fr/frame.ts";
import { headlines } from "./fr/headlines.ts";
import { keys } from "./fr/keys.ts";
import { marks } from "./fr/marks.ts";
import { pair } from "./fr/pair.ts";
import { pictures } from "./fr/pictures.ts";
import { previews } from "./fr/previews.ts";
import { problems } from "./fr/problems.ts";
import { record } from "./fr/record.ts";
import { reference } from "./fr/reference.ts";
import { refusals } from "./fr/refusals.ts";
import { saved } from "./fr/saved.ts";
import { say } from "./fr/say.ts";
import { sources } from "./fr/sources.ts";
import { spans } from "./fr/spans.ts";
import { stated } from "./fr/stated.ts";
import { take } from "./fr/take.ts";
import { tallies } from "./fr/tallies.ts";
import { terms } from "./fr/terms.ts";
import { tiers } from "./fr/tiers.ts";
import { ui } from "./fr/ui.ts";

/** The French catalogue: a text it lacks does not compile. */
export const fr: Words = {
  against,
  analyses,
  api,
  cite,
  claims,
  compare,
  counted,
  dashboard,
  drawn,
  embeds,
  event,
  events,
  explore,
  figures,
  filters,
  findings,
  frame,
  headlines,
  keys,
  marks,
  pair,
  pictures,
  previews,
  problems,
  record,
  reference,
  refusals,
  saved,
  say,
  sources,
  spans,
  stated,
  take,
  tallies,
  terms,
  tiers,
  ui,
};
