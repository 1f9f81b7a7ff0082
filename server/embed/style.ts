import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entriesOf } from "#shared/tables.ts";
import { INKS, type Theme } from "#shared/picture/inks.ts";

/** The widths an embed is drawn at; the style sheet shows the one that fits the frame. */
export const EMBED_WIDTHS = { narrow: 360, small: 480, middle: 640, wide: 900 } as const;
export type EmbedSize = keyof typeof EMBED_WIDTHS;

/** A drawing shows from this part of its own width on: none is ever sized by more than a third. */
const SHOWN_FROM = 0.86;

/** The frame is this wide from where a drawing shows. */
export function shownFrom(size: EmbedSize): number {
  return size === "narrow" ? 0 : Math.round(EMBED_WIDTHS[size] * SHOWN_FROM);
}

/** The faces of an embed, by the name they are served under. */
export const EMBED_FONTS = {
  "sans.woff2": readFont(import.meta.resolve("@fontsource-variable/inter/files/inter-latin-wght-normal.woff2")),
  "serif.woff2": readFont(import.meta.resolve("@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2")),
} as const satisfies Record<string, Buffer>;

/** The one style sheet of all embeds: the page's colours, and what shows at which width. */
export function embedStyle(): string {
  return `${FACES}
:root { ${tokensOf("light")} }
@media screen { :root[data-theme="dark"] { ${tokensOf("dark")} } }
@media screen and (prefers-color-scheme: dark) { :root[data-theme="auto"] { ${tokensOf("dark")} } }
${RULES}`;
}

function tokensOf(theme: Theme): string {
  return [`color-scheme: ${theme}`, ...entriesOf(INKS[theme]).map(([name, value]) => `--${name}: ${value}`)].join("; ");
}

function readFont(address: string): Buffer {
  return readFileSync(fileURLToPath(address));
}

const FACES = `@font-face { font-family: "Inter"; font-weight: 100 900; font-display: swap; src: url("/embed/sans.woff2") format("woff2"); }
@font-face { font-family: "Source Serif 4"; font-weight: 200 900; font-display: swap; src: url("/embed/serif.woff2") format("woff2"); }`;

const RULES = `* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; background: var(--paper); color: var(--ink); font: 0.8125rem/1.45 Inter, "Helvetica Neue", Arial, sans-serif; }
figure { margin: 0; }
svg { display: none; width: 100%; height: auto; }
svg.narrow { display: block; }
@media (min-width: ${shownFrom("small")}px) { svg.narrow { display: none; } svg.small { display: block; } }
@media (min-width: ${shownFrom("middle")}px) { svg.small { display: none; } svg.middle { display: block; } }
@media (min-width: ${shownFrom("wide")}px) { svg.middle { display: none; } svg.wide { display: block; } }
a { color: var(--link); }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.mark { cursor: pointer; }
.mark:hover, .mark:focus-visible { opacity: 0.75; outline: none; }
.back { padding: 12px 20px 0; }
.mark:focus-visible > rect, .mark:focus-visible > circle, .mark:focus-visible > path { stroke: var(--ink); stroke-width: 2; stroke-dasharray: none; }
.below { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: baseline; padding: 0 20px 12px; }
.below details { flex: 1 1 12rem; min-width: 0; max-width: 100%; }
.below details[open] { flex-basis: 100%; }
summary { cursor: pointer; color: var(--link); }
.scroll { overflow-x: auto; }
.lists { flex-basis: 100%; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
.list { padding: 16px 20px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
h1 { margin: 0.5rem 0 0.25rem; font: 600 1.25rem/1.3 "Source Serif 4", Georgia, serif; }
p { margin: 0.25rem 0; }
.muted, caption, td.none { color: var(--muted); }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; }
th small { display: block; font-weight: 400; color: var(--muted); }
caption { text-align: left; padding-bottom: 0.35rem; }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
time { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print {
  a { color: inherit; }
  svg.narrow, svg.small, svg.wide { display: none; }
  svg.middle { display: block; }
  details::details-content { content-visibility: visible; display: block; }
  .below details { flex-basis: 100%; }
  summary { display: none; }
  tr, figure { break-inside: avoid; }
}
`;
