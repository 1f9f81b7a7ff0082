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

export const claimEndpoints = [
  jsonEndpoint({
    path: "/claim",
    summary: "A count typed in words: what it was understood as, our count under the same rule, and the verdict.",
    parameters: [CLAIM, AS_OF],
    schema: claimSchema,
    prepare: (db, request) => {
      checkRecordDay(db, request, ["claim"]);
      const text = readClaim(request.pairs.find(([name]) => name === "claim")?.[1] ?? "");
      return { canonical: text, build: () => queryClaim(db, text) };
    },
  }),
];

function readClaim(given: string): string {
  const text = given.trim().replaceAll(/\s+/g, " ");
  if (text.length <= MAX_LENGTH) return text;
  throw new BadParameter({
    parameter: "claim",
    value: given,
    reason: `"claim" has ${text.length} characters.`,
    allowed: `at most ${MAX_LENGTH} characters, such as: nine calls, 2015-2016, Obama and Putin`,
  });
}
