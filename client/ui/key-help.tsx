import { useState } from "react";
import { areKeysOn, KEYS, turnKeys } from "../keys.ts";
import { Drawer } from "./drawer.tsx";

interface KeyHelpProps {
  onClose: () => void;
}

interface KeyLine {
  keys: readonly string[];
  does: string;
}

const GROUPS: readonly { name: string; lines: readonly KeyLine[] }[] = [
  {
    name: "Anywhere on a page",
    lines: [
      { keys: [KEYS.before], does: "The period of the same length before" },
      { keys: [KEYS.after], does: "The period of the same length after" },
      { keys: [KEYS.clear], does: "Clear all filters but the period" },
      { keys: [KEYS.search], does: "Search the events, on their page" },
      { keys: [KEYS.help], does: "This list" },
      { keys: ["Esc"], does: "Close what is open; in a date, take back what was typed" },
    ],
  },
  {
    name: "On a chart",
    lines: [
      { keys: ["←", "→"], does: "From column to column" },
      { keys: ["↑", "↓"], does: "From piece to piece, rung to rung, or lane to lane" },
      { keys: ["Home", "End"], does: "The first and the last" },
      { keys: ["Enter"], does: "Open the events" },
    ],
  },
  {
    name: "In the table of events",
    lines: [
      { keys: ["↑", "↓"], does: "From row to row" },
      { keys: ["PgUp", "PgDn"], does: "By the page" },
      { keys: ["Home", "End"], does: "The first and the last row" },
      { keys: ["Enter"], does: "Open the event" },
    ],
  },
];

/** Every key, in one box, and the way to turn the single ones off. */
export function KeyHelp({ onClose }: KeyHelpProps) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <Drawer label="Keyboard" className="key-help" onClose={onClose}>
      {GROUPS.map(({ name, lines }) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl>
            {lines.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="tick">
        <input
          type="checkbox"
          checked={on}
          onChange={() => {
            turnKeys(!on);
            setOn(!on);
          }}
        />
        <span>Single keys act anywhere on a page</span>
      </label>
    </Drawer>
  );
}
