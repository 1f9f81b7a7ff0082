import { formatQuery } from "#shared/query.ts";
import type { PairSearches } from "#shared/pair-searches.ts";
import { joinSearch } from "../../api.ts";
import { FileRow } from "../../take/file-row.tsx";
import { analysesWords } from "../../words/analyses.ts";
import { pairWords as said } from "../../words/pair.ts";
import { useLeadersSearch } from "./use-leaders-search.ts";

interface DossierFilesProps {
  one: string;
  other: string;
  searches: PairSearches;
  /** `asOf` and `knownOn` of the page, as its address has them. */
  look: string;
}

/** A package for all events between the two, and one for each section: its rows, the events behind them, metadata and citation. */
export function DossierFiles({ one, other, searches, look }: DossierFilesProps) {
  const leaders = useLeadersSearch(one, searches.silence);
  const packages = [
    { title: said.allEvents, path: "/events", search: formatQuery(searches.all) },
    { title: said.titles.silence, path: "/silence", search: joinSearch(searches.silence, "limit=500") },
    { title: said.titles.reciprocity, path: "/reciprocity", search: searches.reciprocity },
    { title: said.titles.ladder, path: "/ladder", search: searches.ladder },
    { title: analysesWords.around.section, path: "/around", search: searches.around },
    { title: analysesWords.unfolding.section, path: "/unfolding", search: searches.unfolding },
    { title: said.titles.readouts, path: "/readouts", search: searches.readouts },
    ...(leaders.of.length === 0 ? [] : [{ title: said.leaders, path: "/aligned", search: leaders.search }]),
  ];
  return (
    <div className="downloads">
      <section>
        <p className="muted">{said.packages}</p>
        <FileRow title={said.inOne} path={`/pairs/${one}/${other}/dossier`} search={look} formats={["zip"]} what="rows" rows={null} bom />
        {packages.map(({ title, path, search }) => (
          <FileRow key={path} title={title} path={path} search={search} formats={["zip"]} what="rows" rows={null} bom />
        ))}
      </section>
    </div>
  );
}
