import { ANSWER_DAYS } from "#shared/definitions/analysis-rules.ts";
import { pairWords } from "../../words/pair.ts";

const said = pairWords.ladder;

/** What is offered; another number may stand in an address. */
const OFFERED = [14, 30, 60, 90, 180, 365];

interface WithinFieldProps {
  /** As the address has it. */
  within: string | undefined;
  onChange: (days: string | null) => void;
}

/** How many days an answer has. */
export function WithinField({ within, onChange }: WithinFieldProps) {
  const chosen = within === undefined ? ANSWER_DAYS : Number(within);
  const offered = OFFERED.includes(chosen) ? OFFERED : [...OFFERED, chosen].toSorted((a, b) => a - b);
  return (
    <label className="field within-field">
      <span className="field-name">{said.within}</span>
      <select
        className="button"
        value={chosen}
        onChange={({ target: { value } }) => onChange(Number(value) === ANSWER_DAYS ? null : value)}
      >
        {offered.map((days) => (
          <option key={days} value={days}>
            {said.days(days)}
          </option>
        ))}
      </select>
    </label>
  );
}
