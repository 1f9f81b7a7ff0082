import { queryClaim } from "#db/query/claim.ts";
import { claimSchema } from "#shared/api.ts";
import { BadParameter } from "#shared/errors.ts";
import { jsonEndpoint } from "../endpoint.ts";
import { AS_OF, checkRecordDay, optional } from "../parameters.ts";

const MAX_LENGTH = 300;
const CLAIM = optional(
  "claim",
  `A published count in words: a number, what is counted, one or two sides and a period; at most ${MAX_LENGTH} characters.`,
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
    summary: "A count typed in words: what it was understood as, our count under the same rule, and the verdict.",
    parameters: [CLAIM, AGAINST, AS_OF],
    schema: claimSchema,
    prepare: (db, request) => {
      checkRecordDay(db, request, ["claim", "against"]);
      const given = new Map(request.pairs);
      const text = readClaim("claim", given.get("claim") ?? "");
      const against = given.has("against") ? readClaim("against", given.get("against") ?? "") : null;
      return { canonical: JSON.stringify([text, against]), build: () => queryClaim(db, text, against) };
    },
  }),
];

function readClaim(parameter: "claim" | "against", given: string): string {
  const text = given.trim().replaceAll(/\s+/g, " ");
  if (text.length <= MAX_LENGTH) return text;
  throw new BadParameter({
    parameter,
    value: given,
    reason: `"${parameter}" has ${text.length} characters.`,
    allowed: `at most ${MAX_LENGTH} characters, such as: nine calls, 2015-2016, Obama and Putin`,
  });
}
