import { useQuery } from "@tanstack/react-query";
import { formatNumber } from "../format.ts";
import { KEYS } from "../keys.ts";
import { vintageOptions } from "../queries.ts";
import { usePlace } from "../router.ts";
import { Link } from "./link.tsx";

/** Which record the page shows. */
export function SiteFooter({ onHelp }: { onHelp: () => void }) {
  const { path, search } = usePlace();
  const { data } = useQuery(vintageOptions());
  return (
    <footer className="site-foot">
      <p>
        {data ? `Record ${data.recordDay} · ${formatNumber(data.counts.events)} events, each with a source · ` : "\u00a0"}
        <Link to="/sources">Sources and licences</Link>
        {" · "}
        <Link to="/api">API</Link>
        {" · "}
        <button type="button" aria-keyshortcuts={KEYS.help} onClick={onHelp}>
          Keyboard
        </button>
      </p>
      <p className="print-only">
        {location.origin}
        {path}
        {search}
      </p>
    </footer>
  );
}
