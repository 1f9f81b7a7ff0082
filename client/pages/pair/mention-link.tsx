import type { Mention } from "#shared/api.ts";
import { EventLink } from "../../ui/event-link.tsx";

/** An event by its title, leading to it. */
export function MentionLink({ mention: { id, title } }: { mention: Pick<Mention, "id" | "title"> }) {
  return <EventLink id={id}>{title}</EventLink>;
}
