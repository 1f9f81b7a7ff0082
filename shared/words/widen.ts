/** The shape of a catalogue without its wording: another language gives other texts and functions of the same arguments. */
export type Widen<Entry> = Entry extends string
  ? string
  : Entry extends (...parts: infer Parts) => infer Text
    ? (...parts: Parts) => Widen<Text>
    : Entry extends object
      ? { readonly [Key in keyof Entry]: Widen<Entry[Key]> }
      : Entry;
