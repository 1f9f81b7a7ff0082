import { STATUSES } from "#shared/definitions/vocabularies.ts";
import { isWordOf } from "../vocabulary.ts";
import { words } from "../words.ts";

interface StatusBadgeProps {
  status: string;
  /** Say nothing where the event was simply held or is in force. */
  quiet?: boolean;
}

export function StatusBadge({ status, quiet = false }: StatusBadgeProps) {
  const known = isWordOf(STATUSES, status) ? STATUSES[status] : null;
  if (quiet && known?.counted) return null;
  return (
    <span className={known?.counted ? "badge badge-counted" : "badge badge-not"}>
      {isWordOf(STATUSES, status) ? words.terms.statuses[status].label : status.replaceAll("_", " ")}
    </span>
  );
}
