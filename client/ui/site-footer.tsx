import { useQuery } from "@tanstack/react-query";
import { inLanguage } from "../language.ts";
import { KEYS } from "../keys.ts";
import { vintageOptions } from "../queries.ts";
import { recordSearch, useRecordAsked } from "../record-asked.ts";
import { usePlace } from "../router.ts";
import { words } from "../words.ts";
import { LanguageChoice } from "./language-choice.tsx";
import { Link } from "./link.tsx";

/** Which record the page shows. */
export function SiteFooter({ onHelp }: { onHelp: () => void }) {
  const { path, search } = usePlace();
  const { data } = useQuery(vintageOptions(recordSearch(useRecordAsked())));
  return (
    <footer className="site-foot">
      <p>
        {data ? words.frame.record(data.version, data.counts.events) : "\u00a0"}
        <Link to="/sources">{words.frame.sources}</Link>
        {" · "}
        <Link to="/api">{words.frame.nav.api}</Link>
        {" · "}
        <button type="button" aria-keyshortcuts={KEYS.help} onClick={onHelp}>
          {words.frame.keyboard}
        </button>
        {" · "}
        <LanguageChoice />
      </p>
      <p className="print-only">
        {location.origin}
        {inLanguage(`${path}${search}`)}
      </p>
    </footer>
  );
}
