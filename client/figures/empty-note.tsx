interface EmptyNoteProps {
  what: string;
  covered: boolean;
}

/** Nothing to draw: either the sources cover the period and nothing happened, or they do not cover it. */
export function EmptyNote({ what, covered }: EmptyNoteProps) {
  return (
    <p className="empty">
      {covered
        ? `No ${what} under these filters. Try a longer period, the other side, or more kinds.`
        : `No source of the record covers ${what} here. That is not a zero.`}
    </p>
  );
}
