import type { Db } from "#db/client.ts";
import { queryTenures } from "#db/query/tenures.ts";
import { tenuresSchema } from "#shared/api.ts";
import { parseValues } from "#shared/query.ts";
import { jsonEndpoint, type ApiRequest } from "../endpoint.ts";
import { AS_OF, checkRecordDay, optional, optionalCount, readCount, readQuery } from "../parameters.ts";

const MAX_PAGE = 500;

export const TENURE_FILTERS = [
  optional("actor", "Only offices of these, comma-separated.", null, "USA"),
  optional("accreditedTo", "Only chiefs of mission in these states, comma-separated.", null, "RUS,SUN"),
  optional("person", "Only of these people, comma-separated.", null, "donald-trump"),
];

const PAGING = ["limit", "page"] as const;

export const tenureEndpoint = jsonEndpoint({
  path: "/tenures",
  tag: "record",
  summary: "Terms of office: heads of state and government, ministers, and chiefs of mission abroad.",
  parameters: [
    ...TENURE_FILTERS,
    AS_OF,
    optionalCount("limit", "At most this many", [1, MAX_PAGE], "100", { fallback: "100" }),
    optionalCount("page", "Page of that many", [1, 1000], "1", { fallback: "1" }),
  ],
  schema: tenuresSchema,
  prepare: (db, request) => {
    const filters = readTenures(db, request, PAGING);
    const { own } = readQuery({ ...request, pairs: request.pairs.filter(([name]) => PAGING.some((one) => one === name)) }, PAGING);
    const limit = readCount("limit", own.limit, 100, MAX_PAGE);
    const asked = { ...filters, limit, offset: (readCount("page", own.page, 1, 1000) - 1) * limit };
    return { canonical: JSON.stringify(asked), build: () => queryTenures(db, asked) };
  },
});

/**
 * Whose terms are asked for.
 * @param beside names of parameters the address reads itself
 * @throws BadParameter
 */
export function readTenures(db: Db, request: ApiRequest, beside: readonly string[]) {
  const names = ["actor", "accreditedTo", "person"] as const;
  checkRecordDay(db, request, [...names, ...beside]);
  const { own } = readQuery({ ...request, pairs: request.pairs.filter(([name]) => !beside.includes(name)) }, names);
  const values = (name: (typeof names)[number]): readonly string[] | null =>
    own[name] === undefined ? null : parseValues(name, own[name]);
  return { actors: values("actor"), accreditedTo: values("accreditedTo"), people: values("person") };
}
