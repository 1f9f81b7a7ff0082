import { wordErrors } from "../errors.ts";
import { en, type Words } from "./en.ts";

wordErrors(en.refusals);

let spoken: Words = en;

/**
 * Builds an answer in the words of a language. An answer is built in one go, so that the words need not be handed through every
 * query function that says nothing itself; files are built outside of it, in English.
 */
export function speakIn<Answer>(words: Words, build: () => Answer): Answer {
  const before = spoken;
  spoken = words;
  try {
    return build();
  } finally {
    spoken = before;
  }
}

/** The words of the answer, the picture or the frame being built. */
export function spokenWords(): Words {
  return spoken;
}
