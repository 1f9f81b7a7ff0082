import { Popover } from "../../ui/popover.tsx";
import { wordsOf } from "../../vocabulary.ts";
import { COLUMNS, type ColumnId } from "./columns.tsx";
import { USUAL_COLUMNS } from "./chosen-columns.ts";

interface ColumnMenuProps {
  columns: readonly ColumnId[];
  onChange: (columns: readonly ColumnId[]) => void;
}

/** Which columns the table shows; the title always stands. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  return (
    <Popover label="Columns" boxName="Columns of the table">
      {() => (
        <div className="column-menu">
          {wordsOf(COLUMNS).map((id) => (
            <label key={id} className="tick">
              <input
                type="checkbox"
                checked={columns.includes(id)}
                onChange={() => onChange(columns.includes(id) ? columns.filter((other) => other !== id) : [...columns, id])}
              />
              <span>{COLUMNS[id].label}</span>
            </label>
          ))}
          <button type="button" className="text-button" onClick={() => onChange(USUAL_COLUMNS)}>
            Usual columns
          </button>
        </div>
      )}
    </Popover>
  );
}
