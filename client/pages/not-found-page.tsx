import { Link } from "../ui/link.tsx";
import { useTitle } from "../use-title.ts";
import { words } from "../words.ts";

/** An address with nothing behind it. */
export function NotFoundPage({ what }: { what?: string }) {
  useTitle(words.ui.missing.title);
  return (
    <div className="plain">
      <h1>{words.ui.missing.heading}</h1>
      <p>{what ?? words.ui.missing.why}</p>
      <p>
        <Link to="/">{words.ui.missing.dashboard}</Link> · <Link to="/events">{words.ui.missing.events}</Link>
      </p>
    </div>
  );
}
