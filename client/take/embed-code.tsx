import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { joinSearch } from "../api.ts";
import { inLanguage } from "../language.ts";
import { embedOptions, vintageOptions } from "../queries.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyText } from "../ui/copy.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { EMBED_LISTENER } from "./embed-listener.ts";
import { takeWords as said } from "../words/take.ts";

interface EmbedCodeProps {
  /** Where the embed is; that of counts where nothing is said. */
  path?: string;
  search: string;
  drawing: string;
}

/** What to paste into another page, for a chart that follows the record or one that stays as it is. */
export function EmbedCode({ path = "/embed", search, drawing }: EmbedCodeProps) {
  const [pinned, setPinned] = useState(false);
  const [follows, setFollows] = useState(true);
  const name = useId();
  const { data: vintage } = useQuery(vintageOptions());
  const already = new URLSearchParams(search).has("asOf");
  const pin = pinned && !already && vintage ? `asOf=${vintage.version}` : "";
  const asked = joinSearch(search, drawing, pin);
  const address = inLanguage(asked === "" ? path : `${path}?${asked}`);
  const { data: embed, error } = useQuery(embedOptions(address));
  const code = embed === undefined ? "" : follows ? `${asWideAsPlace(embed.html)}${EMBED_LISTENER}` : embed.html;
  if (error && !embed) return <ProblemNote error={error} />;
  return (
    <div className="embed-code" aria-busy={embed === undefined}>
      {already ? (
        <p className="muted">{said.stays}</p>
      ) : (
        <div role="radiogroup" aria-label={said.embedRecord}>
          {[false, true].map((choice) => (
            <label key={String(choice)} className="tick">
              <input type="radio" name={name} checked={pinned === choice} onChange={() => setPinned(choice)} />
              <span>{choice ? said.staysAt(vintage?.version ?? "") : said.follows}</span>
            </label>
          ))}
        </div>
      )}
      <label className="tick">
        <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.target.checked)} />
        <span>{said.heightFollows}</span>
      </label>
      <textarea readOnly rows={4} aria-label={said.embedCode} value={code} onFocus={(event) => event.target.select()} />
      <p>
        <CopyButton label={said.copyCode} className="text-button" copy={() => copyText(code)} otherwise={said.selectCode} />
        <a href={address} target="_blank" rel="noopener">
          {said.look}
        </a>
      </p>
    </div>
  );
}

/** A frame that is told its height may be as wide as its place. */
function asWideAsPlace(html: string): string {
  return html.replace(/ width="\d+"/, ' width="100%"');
}
