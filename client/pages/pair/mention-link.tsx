import type { Mention } from "#shared/api.ts";
import { Link } from "../../ui/link.tsx";

/** An event by its title, leading to it. */
export function MentionLink({ mention: { id, title } }: { mention: Pick<Mention, "id" | "title"> }) {
  return <Link to={`/events/${encodeURIComponent(id)}`}>{title}</Link>;
}
