import type { Db } from "#db/client.ts";
import type { TalliesRequest } from "#db/query/tallies.ts";
import { listTallyIds } from "#db/query/tally-rows.ts";
import { formatDay } from "#shared/dates.ts";
import { BadParameter, findNearest } from "#shared/errors.ts";
import { parseValues } from "#shared/query.ts";
import type { ApiRequest, Parameter } from "../endpoint.ts";
import { AS_OF, KNOWN_ON, optional, readKnownOn } from "../parameters.ts";

const MOST = 500;
const ID = optional("id", "Only these published counts, comma-separated.", null, "tally-tass-calls-t1,tally-tass-meetings-t1");

export const TALLY_PARAMETERS: readonly Parameter[] = [ID, KNOWN_ON, AS_OF];

/**
 * Which published counts are asked for, as known when.
 * @throws BadParameter for an id that no published count of the record has
 */
export function readTallies(db: Db, request: ApiRequest): { asked: TalliesRequest; canonical: string } {
  const knownOn = readKnownOn(db, request, [ID.name]);
  const given = new Map(request.pairs).get(ID.name);
  const ids = given === undefined ? null : parseValues(ID.name, given, MOST);
  refuseUnknown(db, ids ?? []);
  return { asked: { ids, knownOn }, canonical: `id=${ids?.join(",") ?? ""} knownOn=${knownOn === null ? "" : formatDay(knownOn)}` };
}

function refuseUnknown(db: Db, ids: readonly string[]): void {
  const known = listTallyIds(db);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new BadParameter({
    parameter: ID.name,
    value: unknown,
    reason: ["noTally"],
    allowed: { shape: ["tallies"] },
    suggestion: findNearest(unknown, known),
  });
}
