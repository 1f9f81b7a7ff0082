import { Fragment } from "react";
import { findMatches } from "#shared/search-words.ts";

interface MarkedProps {
  text: string;
  /** Folded words, as `searchWords` gives them. */
  words: readonly string[];
}

/** A text with what was searched for marked, accents and case aside. */
export function Marked({ text, words }: MarkedProps) {
  const matches = words.length === 0 ? [] : findMatches(text, words);
  if (matches.length === 0) return text;
  const ends = [0, ...matches.map(({ to }) => to)];
  return (
    <>
      {matches.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
