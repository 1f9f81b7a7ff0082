interface GapProps {
  height: number;
  columns: number;
}

/** The room of rows that are out of sight. */
export function Gap({ height, columns }: GapProps) {
  return (
    <tr className="gap" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- empty, and hidden with its row */}
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
