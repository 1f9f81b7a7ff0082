import type { PagePath } from "#shared/definitions/page-parameters.ts";
import { describeFault, readWhatCanBe, type ParameterFault } from "#shared/mend-query.ts";
import { queryPairs } from "#shared/query.ts";
import { unknownParameter } from "#shared/query-faults.ts";
import { pageNames, readPageParameters } from "#shared/read-page-parameters.ts";
import { languageFaults } from "./language.ts";

/** Of a page without filters: what its address says that it does not read, and the search text of what it does. */
export function readPlainAddress(
  page: PagePath,
  search: string,
  takes: readonly string[],
): { faults: readonly ParameterFault[]; kept: string } {
  const { own, rest, faults } = readPageParameters(page, new URLSearchParams(search));
  const names = [...pageNames(page), ...takes];
  const strange = rest.filter(([name]) => !takes.includes(name));
  const read = readWhatCanBe(
    rest.filter(([name]) => takes.includes(name)),
    [...languageFaults, ...faults, ...strange.map(([name, value]) => describeFault(unknownParameter(name, value, names)))],
  );
  return { faults: read.faults, kept: new URLSearchParams([...queryPairs(read.query), ...own]).toString() };
}
