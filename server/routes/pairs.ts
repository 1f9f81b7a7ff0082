import { citePair } from "#db/files/cite.ts";
import { AS_OF, EVENT_ID, KNOWN_ON, readKnownOn } from "../parameters.ts";
import type { Parameter } from "../endpoint.ts";
import { citationsOf } from "./citation.ts";

/** The two sides of an address `/pairs/:one/:other`. */
export const PAIR_SIDES: readonly Parameter[] = [sideOf("one", "USA"), sideOf("other", "RUS")];

function sideOf(name: string, example: string): Parameter {
  return { ...EVENT_ID, name, description: "Id of a state or organisation.", example };
}

/** Citations of the page of two sides. */
export const pairCitationEndpoints = citationsOf({
  path: "/pairs/:one/:other",
  of: "the page of two sides; its footnotes are the documents that tell of the events between them",
  parameters: [...PAIR_SIDES, KNOWN_ON, AS_OF],
  prepare: (db, request, site) => {
    const knownOn = readKnownOn(db, request);
    const { one = "", other = "" } = request.path;
    return { canonical: `${one} ${other} ${knownOn}`, build: () => citePair(db, { one, other, knownOn }, site) };
  },
});
