import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { joinSearch } from "../api.ts";
import { embedOptions, vintageOptions } from "../queries.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyText } from "../ui/copy.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { takeWords as said } from "../words/take.ts";

interface EmbedCodeProps {
  search: string;
  drawing: string;
}

/** What to paste into another page, for a chart that follows the record or one that stays as it is. */
export function EmbedCode({ search, drawing }: EmbedCodeProps) {
  const [pinned, setPinned] = useState(false);
  const name = useId();
  const { data: vintage } = useQuery(vintageOptions());
  const already = new URLSearchParams(search).has("asOf");
  const pin = pinned && !already && vintage ? `asOf=${vintage.version}` : "";
  const address = `/embed?${joinSearch(search, drawing, pin)}`;
  const { data: embed, error } = useQuery(embedOptions(address));
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
      <textarea readOnly rows={4} aria-label={said.embedCode} value={embed?.html ?? ""} onFocus={(event) => event.target.select()} />
      <p>
        <CopyButton label={said.copyCode} className="text-button" copy={() => copyText(embed?.html ?? "")} otherwise={said.selectCode} />
        <a href={address} target="_blank" rel="noopener">
          {said.look}
        </a>
      </p>
    </div>
  );
}
