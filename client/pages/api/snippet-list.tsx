import { SNIPPETS, type Snippet } from "#shared/definitions/snippets.ts";
import { entriesOf } from "#shared/tables.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { TableFrame } from "../../ui/table-frame.tsx";
import { apiWords as said } from "../../words/api.ts";
import { copyText } from "../../ui/copy.ts";

/** One question asked from each of the tools readers use, with the address of this Readout in it. */
export function SnippetList() {
  const site = window.location.origin;
  return (
    <section aria-labelledby="snippets" className="api-section">
      <h2 id="snippets">{said.tools}</h2>
      <p className="lead-sentence">{said.question}</p>
      <div className="snippets">
        {entriesOf<Record<string, Snippet>>(SNIPPETS).map(([id, { label, note, code }]) => (
          <div key={id} className="snippet">
            <h3>{label}</h3>
            <CopyButton label={said.copy} className="text-button" copy={() => copyText(code(site))} otherwise={said.noCopy} />
            {note === "" ? null : (
              <p className="muted" lang="en">
                {note}
              </p>
            )}
            <TableFrame className="snippet-code" label={said.codeOf(label)}>
              <pre>
                <code>{code(site)}</code>
              </pre>
            </TableFrame>
          </div>
        ))}
      </div>
    </section>
  );
}
