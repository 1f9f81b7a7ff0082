import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { Choice } from "./choice-field.tsx";

interface ChoiceListProps {
  choices: readonly Choice[];
  chosen: string;
  onChoose: (id: string) => void;
}

/** An open list of choices. What is off stays in it, is reached by the keyboard, and says why. */
export function ChoiceList({ choices, chosen, onChoose }: ChoiceListProps) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons, in one place
    <ul ref={list} className="choices" onKeyDown={walk}>
      {choices.map(({ id: choice, label, fault, hint }) => {
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
                if (fault === null) onChoose(choice);
              }}
            >
              {label}
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
  );
}

/** Arrow keys walk the list, as they do in any other. */
function walk(event: KeyboardEvent<HTMLUListElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[(next + buttons.length) % buttons.length]?.focus();
}
