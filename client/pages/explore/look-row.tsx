import { READINGS } from "#shared/definitions/readings.ts";
import { FORM_IDS, FORMS, READING_IDS, SORT_IDS, SORTS, TOPS, type Look } from "../../look.ts";
import { isWordOf } from "../../vocabulary.ts";
import { ChoiceField } from "./choice-field.tsx";
import type { Drawn } from "./drawn.ts";
import { formFault, logFault, readingFault, sortFault, topFault, type Situation } from "./forms.ts";
import { ToggleRow } from "./toggle-row.tsx";
import { exploreWords as said } from "../../words/explore.ts";

interface LookRowProps {
  look: Look;
  drawn: Drawn;
  situation: Situation;
  onLook: (look: Look, table: boolean) => void;
}

/** How the answer is drawn: the form, what is shown of each number, the order, how many, and the scale. */
export function LookRow({ look, drawn, situation, onLook }: LookRowProps) {
  const { query } = situation;
  const table = drawn.form === "table";
  const forms = FORM_IDS.map((id) => ({ id, label: said.forms[id], fault: formFault(id, situation) }));
  return (
    <div className="look" role="group" aria-label={said.drawing}>
      <ToggleRow
        name={said.form}
        choices={[...forms, { id: "table", label: said.table, fault: null }]}
        chosen={[drawn.form]}
        onChoose={(id) => (isWordOf(FORMS, id) ? onLook({ ...look, form: id }, false) : onLook(look, true))}
      />
      <div className="look-fields">
        <ChoiceField
          name={said.show}
          choices={READING_IDS.map((id) => ({ id, label: said.readings[id], fault: readingFault(id, situation, drawn.form) }))}
          chosen={drawn.reading}
          onChoose={(id) => {
            if (isWordOf(READINGS, id)) onLook({ ...look, reading: id }, table);
          }}
        />
        <ChoiceField
          name={said.sortBy}
          choices={SORT_IDS.map((id) => ({ id, label: said.sorts[id], fault: sortFault(id, drawn.form, query) }))}
          chosen={drawn.sort}
          onChoose={(id) => {
            if (isWordOf(SORTS, id)) onLook({ ...look, sort: id }, table);
          }}
        />
        <ChoiceField
          name={said.top}
          choices={TOPS.map((top) => ({ id: String(top), label: String(top), fault: topFault(top, drawn.form, query) }))}
          chosen={TOPS.some((top) => topFault(top, drawn.form, query) === null) ? String(drawn.top) : said.all}
          onChoose={(id) => onLook({ ...look, top: TOPS.find((top) => String(top) === id) ?? null }, table)}
        />
        <ToggleRow
          name={said.scale}
          choices={[{ id: "log", label: said.log, fault: logFault(drawn.form, drawn.reading, situation) }]}
          chosen={drawn.log ? ["log"] : []}
          onChoose={() => onLook({ ...look, log: !drawn.log }, table)}
        />
      </div>
    </div>
  );
}
