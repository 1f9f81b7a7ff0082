import type { ComponentProps } from "react";
import { useRecordSearch } from "../record-asked.ts";
import { Link } from "./link.tsx";
import { inEnglish } from "../language.ts";

interface EventLinkProps extends Omit<ComponentProps<typeof Link>, "to"> {
  id: string;
}

/** The way to an event's own page, as the record tells of it that the page in front is pinned to. */
export function EventLink({ id, ...rest }: EventLinkProps) {
  const search = useRecordSearch();
  return <Link to={`/events/${encodeURIComponent(id)}${search === "" ? "" : `?${search}`}`} {...inEnglish} {...rest} />;
}
