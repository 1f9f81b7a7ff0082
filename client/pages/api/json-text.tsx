import { Fragment } from "react";

/** A name with its colon, a text, or a number or word. */
const PARTS = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\d[\d.eE+-]*/g;

/** Lines of JSON, names, texts and values told apart by colour. */
export function JsonText({ lines }: { lines: readonly string[] }) {
  return partsOf(lines.join("\n")).map(({ text, kind, at }) =>
    kind === null ? (
      <Fragment key={at}>{text}</Fragment>
    ) : (
      <span key={at} className={`json-${kind}`}>
        {text}
      </span>
    ),
  );
}

function partsOf(text: string): { text: string; kind: "name" | "text" | "value" | null; at: number }[] {
  let end = 0;
  const parts = [...text.matchAll(PARTS)].flatMap((match) => {
    const [whole, quoted, colon] = match;
    const before = { text: text.slice(end, match.index), kind: null, at: end };
    end = match.index + whole.length;
    const kind: "name" | "text" | "value" = quoted === undefined ? "value" : colon === undefined ? "text" : "name";
    return [before, { text: whole, kind, at: match.index }].filter((part) => part.text !== "");
  });
  return [...parts, { text: text.slice(end), kind: null, at: end }];
}
