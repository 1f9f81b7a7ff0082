import { useEffect, useRef } from "react";
import { readStored, writeStored } from "./stored.ts";

/** Single keys that act anywhere on a page, outside fields and open boxes; `?` lists them. */
export const KEYS = {
  search: "/",
  before: "[",
  after: "]",
  clear: "c",
  help: "?",
} as const;

const STORED = "readout-keys";

/** Calls a function on a single key, unless the reader types, a box is open, or keys are off. */
export function useKey(key: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key !== key || !isPlain(event) || isEditable(event.target)) return;
      if (document.querySelector("dialog[open]") || !areKeysOn()) return;
      event.preventDefault();
      latest.current();
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [key]);
}

/** Keys are on unless the reader turned them off: who speaks to the computer presses them by chance. */
export function areKeysOn(): boolean {
  return readStored(STORED) !== "off";
}

export function turnKeys(on: boolean): void {
  writeStored(STORED, on ? "on" : "off");
}

let searchAsked = false;

/** The list of events, which opens next, puts the reader into its search. */
export function askForSearch(): void {
  searchAsked = true;
}

/** Whether it was asked for, once. */
export function takeSearchAsked(): boolean {
  const asked = searchAsked;
  searchAsked = false;
  return asked;
}

/** Without Ctrl, Alt or Meta; on some keyboards a bracket needs AltGr, which counts as Ctrl and Alt. */
function isPlain(event: KeyboardEvent): boolean {
  const held = event.ctrlKey || event.altKey;
  return !event.metaKey && !event.repeat && (!held || event.getModifierState("AltGraph"));
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
}
