import type { Endpoint } from "./endpoint.ts";
import { AS_OF } from "./parameters.ts";

/** A question worth asking first, by the address that answers it; its files, pictures and citations are asked the same. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  "/series": "actor=USA&with=RUS&kind=call,video_call&from=2009-01-20",
  "/matrix": "actor=USA&with=RUS&kind=meeting&from=2009-01-20&split=venue-city",
  "/totals": "actor=USA&with=RUS&from=2017-01-20&to=2021-01-19",
  "/events": "actor=USA&with=RUS&kind=call&order=desc&limit=5",
  "/events/:id/listings": "id=sanction-2022-03-11-usa-rus",
  // All that is announced.
  "/events.ics": "",
  "/silence": "actor=USA&with=RUS&kind=call",
  "/reciprocity": "actor=USA&with=RUS",
  "/ladder": "actor=USA&with=RUS",
  "/readouts": "actor=USA&with=RUS",
  "/network": "level=leaders&from=2021-01-20&to=2025-01-19",
  "/unfolding": "actor=USA&with=RUS",
  "/aligned": "actor=USA&with=RUS&of=barack-obama,donald-trump",
  "/around": "actor=USA&with=RUS&around=expulsion&days=60",
  "/claim": "claim=nine+calls,+2015-2016,+Obama+and+Putin",
  "/periods": "kind=crisis",
  "/tenures": "person=donald-trump",
  "/options/:filter": "search=uni",
  "/changes": "limit=5",
  "/changes/pinned": "actor=USA&with=RUS&kind=call",
};

/** An address that answers, below `/api/v1`: what it requires filled in, and the question of its kind. */
export function exampleOf({ path, parameters }: Endpoint, version: string): string {
  const stem = path.replace(/\.\w+$/, "").replace(/\/(?:citation|pinned)$/, "");
  const asked = new URLSearchParams(EXAMPLES[path] ?? EXAMPLES[stem]);
  const queried = parameters.filter((one) => one.in === "query");
  // What has become of some events is asked since a record.
  const needed = queried.filter(({ name, required }) => required || (name === AS_OF.name && path.endsWith("/pinned")));
  const pairs = new Map([
    ...[...asked].filter(([name]) => queried.some((one) => one.name === name)),
    ...needed.filter(({ name }) => !asked.has(name)).map(({ name, example }) => [name, example.replace("{version}", version)] as const),
  ]);
  const filled = parameters
    .filter((one) => one.in === "path")
    .reduce((text, { name, example }) => text.replace(`:${name}`, encodeURIComponent(asked.get(name) ?? example)), path);
  const search = new URLSearchParams([...pairs]).toString().replaceAll("%2C", ",");
  return search === "" ? filled : `${filled}?${search}`;
}
