import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { joinSearch } from "../api.ts";
import { embedOptions, vintageOptions } from "../queries.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyText } from "../ui/copy.ts";
import { ProblemNote } from "../ui/problem-note.tsx";

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
        <p className="muted">It stays at the record this page shows.</p>
      ) : (
        <div role="radiogroup" aria-label="Record of the embed">
          {[false, true].map((choice) => (
            <label key={String(choice)} className="tick">
              <input type="radio" name={name} checked={pinned === choice} onChange={() => setPinned(choice)} />
              <span>{choice ? `Stays at record ${vintage?.version ?? ""}` : "Follows the record"}</span>
            </label>
          ))}
        </div>
      )}
      <textarea readOnly rows={4} aria-label="Code of the embed" value={embed?.html ?? ""} onFocus={(event) => event.target.select()} />
      <p>
        <CopyButton
          label="Copy code"
          className="text-button"
          copy={() => copyText(embed?.html ?? "")}
          otherwise="Select the code to copy it"
        />
        <a href={address} target="_blank" rel="noopener">
          Look at it
        </a>
      </p>
    </div>
  );
}
