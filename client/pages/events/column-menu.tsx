import { Popover } from "../../ui/popover.tsx";
import { wordsOf } from "../../vocabulary.ts";
import { COLUMNS, type ColumnId } from "./columns.tsx";
import { USUAL_COLUMNS } from "./chosen-columns.ts";
import { eventsWords as said } from "../../words/events.ts";

interface ColumnMenuProps {
  columns: readonly ColumnId[];
  onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns the table shows; the title always stands. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  return (
    <Popover label={said.columnsLabel} boxName={said.columnsName}>
      {() => (
        <div className="column-menu">
          {wordsOf(COLUMNS).map((id) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={columns.includes(id)}
                onChange={() => onChange(columns.includes(id) ? columns.filter((other) => other !== id) : [...columns, id])}
              />
              <span>{said.columns[id]}</span>
            </label>
          ))}
          <button type="button" className="text-button" onClick={() => onChange(USUAL_COLUMNS)}>
            {said.usual}
          </button>
        </div>
      )}
    </Popover>
  );
}
