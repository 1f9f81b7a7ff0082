import "../../styles/explore.css";
import "../../styles/pair.css";
import "../../styles/network.css";
import { useQuery } from "@tanstack/react-query";
import { thingOf } from "#shared/charts/thing-of.ts";
import { parseQuery } from "#shared/query.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { networkOptions } from "../../analysis-queries.ts";
import { OpenedPanel } from "../../figures/opened-panel.tsx";
import { TwiceNote } from "../analysis/twice-note.tsx";
import { AnalysisFrame } from "../analysis/analysis-frame.tsx";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { withoutMark } from "../../ui/without-mark.ts";
import { ToggleRow } from "../explore/toggle-row.tsx";
import { findOpened } from "./find-opened.ts";
import { NetworkSection } from "./network-section.tsx";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.network;

const SHOWN = (["matrix", "graph", "table"] as const).map((id) => ({ id, label: said.shown[id], fault: null }));
const SIZES = ["8", "12", "20", "30"].map((id) => ({ id, label: id, fault: null }));

/** Who was in contact with whom in a period, as a matrix, a graph and a table. */
export function NetworkPage() {
  const page = useAnalysis("/network", START_ANALYSES.network);
  const { own, setOwn, asked: search } = page;
  const { data } = useQuery(networkOptions(search));
  const thing = thingOf(page.query.filters.kind);
  const show = own.get("show") ?? "matrix";
  const opened = data && findOpened(data, own.get("open") ?? null);
  return (
    <AnalysisFrame
      title={said.title[thing]}
      about={said.about[thing]}
      note={<TwiceNote query={page.query} />}
      page={data && !opened && own.has("open") ? withoutMark(page, own.get("open") ?? "") : page}
      counted={{ by: "/network", search }}
      controls={
        <div className="explore-controls analysis-controls">
          <ToggleRow
            name={analysesWords.showAs}
            choices={SHOWN}
            chosen={[show]}
            onChoose={(id) => setOwn("show", id === "matrix" ? null : id)}
          />
          <span className="field-name">{said.sidesShown}</span>
          <ToggleRow
            name={said.sidesShown}
            choices={SIZES}
            chosen={[own.get("nodes") ?? "12"]}
            onChoose={(id) => setOwn("nodes", id === "12" ? null : id)}
          />
        </div>
      }
    >
      <NetworkSection search={search} show={show} onOpen={(id) => setOwn("open", id)} />
      {opened ? (
        <OpenedPanel
          open={{ source: "network", key: null, part: null }}
          source={{ query: parseQuery(new URLSearchParams(opened.query)), label: opened.label }}
          onClose={() => setOwn("open", null)}
        />
      ) : null}
    </AnalysisFrame>
  );
}
