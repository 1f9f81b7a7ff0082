import { useQuery } from "@tanstack/react-query";
import { formatDay } from "#shared/dates.ts";
import { DEFAULT_QUERY } from "#shared/query.ts";
import { KnownField } from "../../filters/known-field.tsx";
import { showDate } from "../../format.ts";
import { talliesOptions } from "../../queries.ts";
import { useKnownOn, useRecordSearch } from "../../record-asked.ts";
import { navigate, usePlace } from "../../router.ts";
import { TableMenus } from "../../take/table-menus.tsx";
import { PlainAddressNote } from "../../ui/plain-address-note.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { RecordNote } from "../../ui/record-note.tsx";
import { useTitle } from "../../use-title.ts";
import { talliesWords as said } from "../../words/tallies.ts";
import { ClaimBox } from "./claim-box.tsx";
import { countGroups, groupOf, TALLY_GROUPS, type TallyGroup } from "#shared/claims/tally-group.ts";
import { groupAddress, groupShown, knownAddress, type Tally } from "./tally-groups.ts";
import { TallyTable } from "./tally-table.tsx";

/** Every published count against the record's own, with the reason where they differ; those of one kind where the address says so. */
export function TalliesPage() {
  useTitle(said.title);
  const { search: address } = usePlace();
  const search = useRecordSearch();
  const { data, error } = useQuery(talliesOptions(search));
  const shown = groupShown(address);
  const known = useKnownOn();
  const knownOn = known === null ? null : formatDay(known);
  const ordered = data?.tallies.toSorted((a, b) => TALLY_GROUPS.indexOf(groupOf(a)) - TALLY_GROUPS.indexOf(groupOf(b))) ?? [];
  return (
    <>
      <PlainAddressNote page="/tallies" takes={["asOf", "knownOn"]} />
      <RecordNote today="/tallies" counted={() => ({ by: "/tallies", search })} />
      <div className="lead">
        <h1>{data ? said.heading(data.matching, data.compared, data.bounded) : said.waiting}</h1>
        <p className="lead-sentence">{knownOn === null ? said.lead : said.leadThen(showDate(knownOn))}</p>
      </div>
      <div className="known-line">
        <KnownField
          key={knownOn}
          query={{ ...DEFAULT_QUERY, knownOn: known }}
          onChange={(query) => navigate(knownAddress(address, query.knownOn))}
        />
      </div>
      <ClaimBox />
      {error ? <ProblemNote error={error} /> : null}
      <div className="figure table-wide">
        <GroupChoice tallies={ordered} shown={shown} onShow={(group) => navigate(groupAddress(address, group))} />
        <TallyTable tallies={shown === null ? ordered : ordered.filter((tally) => groupOf(tally) === shown)} />
        <footer className="figure-foot">
          <div className="figure-files">
            <TableMenus path="/tallies" search={search} of={said.title} />
          </div>
        </footer>
      </div>
    </>
  );
}

interface GroupChoiceProps {
  tallies: readonly Tally[];
  shown: TallyGroup | null;
  onShow: (group: TallyGroup | null) => void;
}

/** Which of the counts the table holds, each with how many. */
function GroupChoice({ tallies, shown, onShow }: GroupChoiceProps) {
  const numbers = countGroups(tallies);
  return (
    <div className="views tally-groups" role="group" aria-label={said.which}>
      <button type="button" aria-pressed={shown === null} onClick={() => onShow(null)}>
        {said.groups.all(tallies.length)}
      </button>
      {GROUPS_SHOWN.map((group) => (
        <button key={group} type="button" aria-pressed={shown === group} onClick={() => onShow(group)}>
          {said.groups[group](numbers[group])}
        </button>
      ))}
    </div>
  );
}

const GROUPS_SHOWN = ["match", "bound", "possible", "differ", "none"] as const satisfies readonly TallyGroup[];
