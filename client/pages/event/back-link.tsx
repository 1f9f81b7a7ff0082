import { usePlace } from "../../router.ts";
import { Link } from "../../ui/link.tsx";

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
  if (address === "/events") return "All events";
  if (address.startsWith("/events?")) return "Back to the list";
  return /^\/(?:\?|$)/.test(address) ? "Back to the dashboard" : "Back";
}
