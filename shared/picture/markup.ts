import { INKS, type Theme } from "./inks.ts";

export type Attributes = Readonly<Record<string, string | number | null>>;

/** Writes one element; the children are markup already, a text becomes it by `escapeText`. */
export type Pen = (name: string, attributes: Attributes, ...children: readonly string[]) => string;

/**
 * A pen that writes markup with every attribute escaped. Colours are named as on the page, `var(--call)`: it writes what they are in
 * a theme, or leaves them to the style sheet of the page around the drawing.
 */
export function createPen(theme: Theme | null): Pen {
  return (name, attributes, ...children) => {
    const written = Object.entries(attributes)
      .flatMap(([key, value]) =>
        value === null ? [] : [` ${key}="${escapeText(typeof value === "number" ? plain(value) : ink(value, theme))}"`],
      )
      .join("");
    return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
  };
}

/** Text as markup holds it; what XML has no place for, and what turns the direction of writing, is left out. */
export function escapeText(text: string): string {
  return text
    .replaceAll(UNWRITABLE, "")
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
    .toWellFormed();
}

// oxlint-disable-next-line no-control-regex -- these are the characters that must not be written
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function ink(value: string, theme: Theme | null): string {
  const name = theme === null ? undefined : /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return theme === null || name === undefined ? value : (INKS[theme][name] ?? INKS[theme]["other"] ?? value);
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
