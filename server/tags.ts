interface Tag {
  name: string;
  description: string;
}

/** What a reader comes for, in the order the document and its page tell of it; each address stands under one. */
export const TAGS = {
  counts: {
    name: "Counts",
    description: "How many, by any dimension and split by any other: the numbers behind every chart, and the same rows as files.",
  },
  events: {
    name: "Events",
    description: "The list behind any number, page by page or whole as a file, and one event with every source that tells of it.",
  },
  analyses: {
    name: "Analyses",
    description:
      "What depends on the order of events: silences, returns, acts and their answers, who told of it first. Each says what it found, or why there is nothing to say.",
  },
  claims: {
    name: "Published counts",
    description:
      "A count in words, or one that others have published, set against the record: what it is understood as, our number, the verdict.",
  },
  record: {
    name: "The record and its words",
    description: "Which record answers and from which sources, and every id, term of office and period that a question can name.",
  },
  changes: {
    name: "Changes of the record",
    description: "What a version of the record added, changed and removed, and what has become of the events that an older answer counted.",
  },
  pictures: {
    name: "Pictures",
    description: "Answers as drawings that stand alone: with what is counted, the key, the sources and the version of the record inside.",
  },
  citations: {
    name: "Citations",
    description: "How to cite an answer, an event or a list, in words and as a file for a reference manager.",
  },
  feeds: {
    name: "Feeds and calendar",
    description: "What is new in the record, for feed readers, and announced events for calendars.",
  },
  scripts: {
    name: "For scripts",
    description: "The types of every answer, and a client that asks by them.",
  },
} as const satisfies Record<string, Tag>;

export type TagId = keyof typeof TAGS;
