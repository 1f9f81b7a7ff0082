import "../../styles/explore.css";
import "../../styles/pair.css";
import "../../styles/network.css";
import { isContact, thingOf } from "#shared/charts/thing-of.ts";
import { KINDS } from "#shared/definitions/kinds.ts";
import { START_ANALYSES } from "#shared/start-analyses.ts";
import { idsOf } from "#shared/tables.ts";
import { TwiceNote } from "../analysis/twice-note.tsx";
import { AnalysisFrame } from "../analysis/analysis-frame.tsx";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { ToggleRow } from "../explore/toggle-row.tsx";
import { isWordOf } from "../../vocabulary.ts";
import { Popover } from "../../ui/popover.tsx";
import { AnchorChips } from "./anchor-chips.tsx";
import { AnchorField } from "./anchor-field.tsx";
import { WindowPanel } from "./window-panel.tsx";
import { AroundSection } from "./around-section.tsx";
import { words } from "../../words.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.around;

const EVENTS = idsOf(KINDS)
  .filter((kind) => KINDS[kind].family !== "contact")
  .map((id) => ({ id, label: words.terms.kinds[id].plural, fault: null }));
const REACHES = ["30", "60", "90", "180"].map((id) => ({ id, label: said.days(id), fault: null }));

/** Contacts in the days before and after chosen events, beside what chance gives. */
export function AroundPage() {
  const page = useAnalysis("/around", START_ANALYSES.around);
  const { own, setOwn, asked: search } = page;
  const opened = own.get("window");
  const thing = thingOf(page.query.filters.kind);
  const chosen = (own.get("around") ?? "").split(",").filter((word) => word !== "");
  const single = chosen.filter((word) => !isWordOf(KINDS, word));
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((word) => word !== id) : [...chosen, id].toSorted();
    setOwn("around", next.length === 0 ? null : next.join(","));
  };
  return (
    <AnalysisFrame
      title={said.title[thing]}
      about={said.about(thing)}
      note={<TwiceNote query={page.query} />}
      page={page}
      counted={{ by: "/around", search }}
      controls={
        <div className="explore-controls analysis-controls">
          <span className="field-name">{said.around}</span>
          <ToggleRow name={said.around} choices={choicesOf(chosen)} chosen={chosen} onChoose={toggle} />
          {single.length === 0 ? null : <AnchorChips search={search} chosen={single} onRemove={toggle} />}
          <Popover label={said.add.label}>
            {() => (
              <AnchorField query={page.query} kinds={chosen.filter((word) => isWordOf(KINDS, word))} chosen={single} onToggle={toggle} />
            )}
          </Popover>
          <span className="field-name">{said.reach}</span>
          <ToggleRow name={said.reach} choices={REACHES} chosen={[own.get("days") ?? "30"]} onChoose={(id) => setOwn("days", id)} />
        </div>
      }
    >
      <AroundSection
        search={search}
        table={own.has("table")}
        onTable={(table) => setOwn("table", table ? "1" : null)}
        onOpen={(window) => setOwn("window", window)}
      />
      {opened === undefined ? null : <WindowPanel search={search} window={opened} onClose={() => setOwn("window", null)} />}
    </AnalysisFrame>
  );
}

/** The kinds looked around most, and what else the address names, so that it can be taken away. */
function choicesOf(chosen: readonly string[]): readonly (typeof EVENTS)[number][] {
  const named = idsOf(KINDS).filter((kind) => chosen.includes(kind) && isContact(kind));
  return [...EVENTS, ...named.map((id) => ({ id, label: words.terms.kinds[id].plural, fault: null }))];
}
