import { usePlace } from "../../router.ts";
import { Link } from "../../ui/link.tsx";
import { eventWords as said } from "../../words/event.ts";

/** The way back to the list or chart that led here, as it was; to all events where the page was opened by its address. */
export function BackLink() {
  const { from } = usePlace();
  const to = from ?? "/events";
  return (
    <p className="back-link">
      <Link to={to}>
        <span aria-hidden="true">← </span>
        {wordsFor(to)}
      </Link>
    </p>
  );
}

function wordsFor(address: string): string {
  if (address === "/events") return said.back.all;
  if (address.startsWith("/events?")) return said.back.list;
  return /^\/(?:\?|$)/.test(address) ? said.back.dashboard : said.back.plain;
}
