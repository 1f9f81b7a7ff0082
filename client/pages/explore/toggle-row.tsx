import { useId } from "react";
import type { Choice } from "./choice-field.tsx";

interface ToggleRowProps {
  name: string;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChoose: (id: string) => void;
}

/** Choices side by side. One that is off tells the reason where the pointer or the focus is. */
export function ToggleRow({ name, choices, chosen, onChoose }: ToggleRowProps) {
  const id = useId();
  return (
    <div className="toggles" role="group" aria-label={name}>
      {choices.map(({ id: choice, label, fault }) => (
        <span key={choice} className="toggle">
          <button
            type="button"
            aria-pressed={chosen.includes(choice)}
            aria-disabled={fault !== null}
            aria-describedby={fault === null ? undefined : `${id}-${choice}`}
            title={fault ?? undefined}
            onClick={() => {
              if (fault === null) onChoose(choice);
            }}
          >
            {label}
          </button>
          {fault === null ? null : (
            <span id={`${id}-${choice}`} className="toggle-reason" role="tooltip">
              {fault}.
            </span>
          )}
        </span>
      ))}
    </div>
  );
}
