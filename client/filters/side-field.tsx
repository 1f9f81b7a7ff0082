import { lazy, Suspense } from "react";
import type { Query } from "#shared/query.ts";
import { rememberSide } from "../saved/recent.ts";
import { Popover } from "../ui/popover.tsx";
import { addToSide, removeFromSide, sideValues, type Slot } from "./sides.ts";
import { useNames } from "./use-names.ts";
import { words } from "../words.ts";

interface SideFieldProps {
  query: Query;
  slot: Slot;
  onChange: (query: Query) => void;
}

const loadPicker = () => import("./side-picker.tsx");
const SidePicker = lazy(() => loadPicker().then((module) => ({ default: module.SidePicker })));

/** One side of the relationship: who is on it as chips, and a search for more. */
export function SideField({ query, slot, onChange }: SideFieldProps) {
  const values = sideValues(query, slot);
  const nameOf = useNames(values);
  const empty = values.length === 0;
  return (
    <>
      {values.map((value) => (
        <span key={`${value.filter}-${value.id}`} className="chip">
          {nameOf(value.id).label}
          <button
            type="button"
            aria-label={words.filters.remove(nameOf(value.id).label)}
            onClick={(event) => {
              keepFocus(event.currentTarget);
              onChange(removeFromSide(query, value));
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      <Popover
        label={empty ? words.filters.sides.anyone : "+"}
        name={slot === "first" ? words.filters.sides.chooseFirst(empty) : words.filters.sides.chooseSecond(empty)}
        className={empty ? "button button-open" : "button button-round"}
        onIntent={() => void loadPicker().catch(() => undefined)}
      >
        {(close) => (
          <Suspense fallback={<p className="muted">{words.filters.sides.loading}</p>}>
            <SidePicker
              query={query}
              slot={slot}
              onPick={(what, id) => {
                rememberSide({ what, id });
                onChange(addToSide(query, slot, what, id));
                close();
              }}
            />
          </Suspense>
        )}
      </Popover>
    </>
  );
}

/** The button pressed goes with its chip; the focus stays in the field, on the next thing that can be done there. */
function keepFocus(pressed: HTMLElement): void {
  const field = pressed.closest(".field-row");
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) field?.querySelector<HTMLElement>("button")?.focus();
  });
}
