import { useId, type KeyboardEvent } from "react";
import { Popover } from "../../ui/popover.tsx";

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

/** One of a list. What is off stays in it, is reached by the keyboard, and says why. */
export function ChoiceField({ name, choices, chosen, onChoose }: ChoiceFieldProps) {
  const id = useId();
  const label = choices.find((choice) => choice.id === chosen)?.label ?? chosen;
  return (
    <div className="field choice-field">
      <span className="field-name" aria-hidden="true">
        {name}
      </span>
      <Popover label={label} name={`${name}: ${label}`} boxName={name} className="button choice-button">
        {(close) => (
          <ul className="choices" onKeyDown={walk}>
            {choices.map(({ id: choice, label: words, fault, hint }) => {
              const says = fault ?? hint ?? null;
              return (
                <li key={choice}>
                  <button
                    type="button"
                    aria-pressed={choice === chosen}
                    aria-disabled={fault !== null}
                    aria-describedby={says === null ? undefined : `${id}-${choice}`}
                    title={fault ?? undefined}
                    onClick={() => {
                      if (fault !== null) return;
                      close();
                      if (choice !== chosen) onChoose(choice);
                    }}
                  >
                    {words}
                  </button>
                  {says === null ? null : (
                    <span id={`${id}-${choice}`} className="choice-hint">
                      {says}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </Popover>
    </div>
  );
}

/** Arrow keys walk the list, as they do in any other. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
