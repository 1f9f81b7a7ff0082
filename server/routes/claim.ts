import type { Db } from "#db/client.ts";
import { queryClaim } from "#db/query/claim.ts";
import { MOST_CLAIMS, splitClaims } from "#shared/claims/split-claims.ts";
import { claimSchema } from "#shared/api.ts";
import type { Day } from "#shared/dates.ts";
import { BadParameter } from "#shared/errors.ts";
import { jsonEndpoint, type ApiRequest } from "../endpoint.ts";
import { AS_OF, KNOWN_ON, optional, readKnownOn } from "../parameters.ts";

const MAX_LENGTH = 900;
export const CLAIM = optional(
  "claim",
  `A published count in words: a number, what is counted, one or two sides and a period; up to ${MOST_CLAIMS} set against each other by semicolons or “a pace equal to”, in English or French; at most ${MAX_LENGTH} characters.`,
  null,
  "nine calls, 2015-2016, Obama and Putin",
);

const AGAINST = optional(
  "against",
  "Another claim, whose pace is set against this one's. What this one does not say is as in that one.",
  null,
  "eight calls, Trump-Putin, since Trump took office, by 15 June 2018",
);

export const claimEndpoints = [
  jsonEndpoint({
    path: "/claim",
    tag: "claims",
    summary: "A count typed in words: what it was understood as, our count under the same rule, and the verdict.",
    description:
      "What is not fully understood is never judged: words that are not read are named with their reason (`unread`), words that can mean several are asked back (`questions`), a claim without a side counts nothing. Several claims in one text, set against each other by semicolons or “a pace equal to”, are answered one by one (`others`), each with the pace of the first against its own; `/catalog` gives the rules of “about” and “roughly equal”.",
    parameters: [CLAIM, AGAINST, KNOWN_ON, AS_OF],
    schema: claimSchema,
    prepare: (db, request) => {
      const knownOn = readKnownOn(db, request, ["claim", "against"]);
      const given = new Map(request.pairs);
      const text = readClaim("claim", given.get("claim") ?? "");
      const against = given.has("against") ? readClaim("against", given.get("against") ?? "") : null;
      return { canonical: JSON.stringify([text, against, knownOn]), build: () => queryClaim(db, text, against, knownOn) };
    },
  }),
];

/** The text of a claim, of an address that takes nothing else but the record and a day of knowledge. @throws BadParameter */
export function readClaimOf(db: Db, request: ApiRequest): { claim: string; knownOn: Day | null } {
  const knownOn = readKnownOn(db, request, [CLAIM.name]);
  return { claim: readClaim("claim", new Map(request.pairs).get("claim") ?? ""), knownOn };
}

function readClaim(parameter: "claim" | "against", given: string): string {
  const text = given.trim().replaceAll(/\s+/g, " ");
  const claims = parameter === "claim" ? splitClaims(text).length : 1;
  if (text.length <= MAX_LENGTH && claims <= MOST_CLAIMS) return text;
  throw new BadParameter({
    parameter,
    value: given,
    reason: text.length > MAX_LENGTH ? ["longClaim", text.length] : ["manyClaims", claims],
    allowed: { shape: ["claim", MAX_LENGTH, MOST_CLAIMS] },
  });
}
