interface ColumnDefinition {
  needed: boolean;
  says: string;
}

/** The columns of an own list, as `db/own/README.md` describes them; a list may leave out what is not needed. */
export const LIST_COLUMNS = {
  id: { needed: false, says: "your own id of the event, which stays the same over every import" },
  date: { needed: true, says: "first day: YYYY-MM-DD, YYYY-MM or YYYY" },
  end: { needed: false, says: "last day, where it lasts longer" },
  kind: { needed: true, says: "call, visit, meeting …" },
  participants: { needed: true, says: "USA/Joe Biden@president; POL" },
  venue: { needed: false, says: "Geneva, CHE, or the id of a venue" },
  venue_country: { needed: false, says: "the state the place lay in on the day" },
  quantity: { needed: false, says: "a whole number" },
  unit: { needed: false, says: "what it counts; the kind says it" },
  status: { needed: false, says: "held, in_force, planned …; the kind has a usual one" },
  confidence: { needed: false, says: "stated or inferred" },
  source_title: { needed: true, says: "title of the page or paper that says so" },
  source_publisher: { needed: true, says: "who published it" },
  source_url: { needed: false, says: "its address, http or https" },
  source_published_on: { needed: false, says: "its date" },
  note: { needed: false, says: "a remark" },
  same_as: { needed: false, says: "the event of the record that this is, or none" },
} as const satisfies Record<string, ColumnDefinition>;

export type ListColumn = keyof typeof LIST_COLUMNS;
