import { SNIPPETS, type Snippet } from "#shared/definitions/snippets.ts";
import { entriesOf } from "#shared/tables.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { TableFrame } from "../../ui/table-frame.tsx";
import { copyText } from "../../ui/copy.ts";

/** One question asked from each of the tools readers use, with the address of this Readout in it. */
export function SnippetList() {
  const site = window.location.origin;
  return (
    <section aria-labelledby="snippets" className="api-section">
      <h2 id="snippets">From your own tools</h2>
      <p className="lead-sentence">
        One question in each: the calls between Putin and Trump, year by year. The answer is 6, 2, 3, 8, and none in the last days.
      </p>
      <div className="snippets">
        {entriesOf<Record<string, Snippet>>(SNIPPETS).map(([id, { label, note, code }]) => (
          <div key={id} className="snippet">
            <h3>{label}</h3>
            <CopyButton label="Copy" className="text-button" copy={() => copyText(code(site))} otherwise="Select the code to copy it" />
            {note === "" ? null : <p className="muted">{note}</p>}
            <TableFrame className="snippet-code" label={`${label}: code`}>
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
