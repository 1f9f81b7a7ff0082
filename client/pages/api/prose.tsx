import { Fragment } from "react";
import { Marked } from "../../ui/marked.tsx";

interface ProseProps {
  text: string;
  /** Folded words that were searched for. */
  words?: readonly string[];
}

const NO_WORDS: readonly string[] = [];

/** A text of the document, what stands between backticks as code. */
export function Prose({ text, words = NO_WORDS }: ProseProps) {
  return text.split("`").map((part, index) => {
    // Parts do not change places: the text is always split alike.
    const key = `${index} ${part}`;
    return index % 2 === 1 ? (
      <code key={key}>{part}</code>
    ) : (
      <Fragment key={key}>
        <Marked text={part} words={words} />
      </Fragment>
    );
  });
}
