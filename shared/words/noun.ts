/** What is counted, of one and of many; a language with genders says which. */
export interface Noun {
  one: string;
  many: string;
  feminine?: boolean;
}

/** What groups are told by: one group, and several. */
export interface Axis {
  label: string;
  plural: string;
  feminine?: boolean;
}
