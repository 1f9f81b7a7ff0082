import { against } from "./en/against.ts";
import { analyses } from "./en/analyses.ts";
import { api } from "./en/api.ts";
import { cite } from "./en/cite.ts";
import { claims } from "./en/claims.ts";
import { compare } from "./en/compare.ts";
import { counted } from "./en/counted.ts";
import { dashboard } from "./en/dashboard.ts";
import { drawn } from "./en/drawn.ts";
import { embeds } from "./en/embeds.ts";
import { event } from "./en/event.ts";
import { events } from "./en/events.ts";
import { explore } from "./en/explore.ts";
import { figures } from "./en/figures.ts";
import { filters } from "./en/filters.ts";
import { findings } from "./en/findings.ts";
import { frame } from "./en/frame.ts";
import { headlines } from "./en/headlines.ts";
import { keys } from "./en/keys.ts";
import { marks } from "./en/marks.ts";
import { pair } from "./en/pair.ts";
import { pictures } from "./en/pictures.ts";
import { previews } from "./en/previews.ts";
import { problems } from "./en/problems.ts";
import { record } from "./en/record.ts";
import { reference } from "./en/reference.ts";
import { refusals } from "./en/refusals.ts";
import { saved } from "./en/saved.ts";
import { say } from "./en/say.ts";
import { sources } from "./en/sources.ts";
import { spans } from "./en/spans.ts";
import { stated } from "./en/stated.ts";
import { take } from "./en/take.ts";
import { tallies } from "./en/tallies.ts";
import { terms } from "./en/terms.ts";
import { tiers } from "./en/tiers.ts";
import { ui } from "./en/ui.ts";
import type { Widen } from "./widen.ts";

/** The English catalogue, which every other is held to. */
export const en = {
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

/** A catalogue: every text of the page, and a function for every sentence made of parts. */
export type Words = Widen<typeof en>;
