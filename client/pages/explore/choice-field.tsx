import { Popover } from "../../ui/popover.tsx";
import { words } from "../../words.ts";
import { ChoiceList } from "./choice-list.tsx";

export interface Choice {
  id: string;
  label: string;
  /** Why it cannot be chosen; null where it can. */
  fault: string | null;
  hint?: string;
}

interface ChoiceFieldProps {
  name: string;
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** One of a list, which opens below its name. */
export function ChoiceField({ name, choices, chosen, onChoose }: ChoiceFieldProps) {
  const label = choices.find((choice) => choice.id === chosen)?.label ?? chosen;
  return (
    <div className="field choice-field">
      <span className="field-name" aria-hidden="true">
        {name}
      </span>
      <Popover label={label} name={words.say.pair(name, label)} boxName={name} className="button choice-button">
        {(close) => (
          <ChoiceList
            choices={choices}
            chosen={chosen}
            onChoose={(id) => {
              close();
              if (id !== chosen) onChoose(id);
            }}
          />
        )}
      </Popover>
    </div>
  );
}
