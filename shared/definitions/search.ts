/** The one text filter of a query; the parameter is `q`. */
export const SEARCH = {
  label: "Words",
  /** How the sentence introduces it. */
  phrase: (text: string) => `with the words “${text}”`,
  maxLength: 200,
  maxWords: 16,
  description:
    "Words that must all be found in an event's title, summary, parties (as named, also known as, as printed), venue, occasion, topics, programme, authority or listed targets. Each finds the words that begin with it; case, accents and punctuation do not matter. French names of cities and people (hambourg, poutine) find what the record calls otherwise.",
} as const;
