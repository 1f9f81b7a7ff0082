import { Link } from "../ui/link.tsx";
import { useTitle } from "../use-title.ts";

/** An address with nothing behind it. */
export function NotFoundPage({ what }: { what?: string }) {
  useTitle("Not found");
  return (
    <div className="plain">
      <h1>Nothing is at this address</h1>
      <p>{what ?? "The page may have moved, or the address may have lost a part on its way here."}</p>
      <p>
        <Link to="/">The dashboard</Link> · <Link to="/events">All events</Link>
      </p>
    </div>
  );
}
