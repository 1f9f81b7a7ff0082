import { useState } from "react";
import { areKeysOn, KEYS, turnKeys } from "../keys.ts";
import { Drawer } from "./drawer.tsx";
import { keysWords as said } from "../words/keys.ts";

interface KeyHelpProps {
  onClose: () => void;
}

interface KeyLine {
  keys: readonly string[];
  does: string;
}

const { names } = said;

const GROUPS: readonly { name: string; lines: readonly KeyLine[] }[] = [
  {
    name: said.page,
    lines: [
      { keys: [KEYS.before], does: said.before },
      { keys: [KEYS.after], does: said.after },
      { keys: [KEYS.clear], does: said.clear },
      { keys: [KEYS.search], does: said.search },
      { keys: [KEYS.help], does: said.help },
      { keys: [names.escape], does: said.escape },
    ],
  },
  {
    name: said.chart,
    lines: [
      { keys: ["←", "→"], does: said.columns },
      { keys: ["↑", "↓"], does: said.pieces },
      { keys: [names.home, names.end], does: said.ends },
      { keys: [names.enter], does: said.openEvents },
    ],
  },
  {
    name: said.table,
    lines: [
      { keys: ["↑", "↓"], does: said.rows },
      { keys: [names.pageUp, names.pageDown], does: said.pages },
      { keys: [names.home, names.end], does: said.rowEnds },
      { keys: [names.enter], does: said.openEvent },
    ],
  },
];

/** Every key, in one box, and the way to turn the single ones off. */
export function KeyHelp({ onClose }: KeyHelpProps) {
  const [on, setOn] = useState(areKeysOn);
  return (
    <Drawer label={said.label} className="key-help" onClose={onClose}>
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
        <span>{said.single}</span>
      </label>
    </Drawer>
  );
}
