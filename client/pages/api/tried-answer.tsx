import { formatBytes } from "../../format.ts";
import { TableFrame } from "../../ui/table-frame.tsx";
import { referenceWords } from "../../words/reference.ts";
import type { Tried } from "./ask-address.ts";
import { JsonText } from "./json-text.tsx";

const { attempt: said } = referenceWords;

/** What an address answered: how, how much, how fast, and how it begins. */
export function TriedAnswer({ tried, address }: { tried: Tried; address: string }) {
  const { status, mediaType, bytes, milliseconds, lines, left } = tried;
  return (
    <div className="tried">
      <p role="status" className="tried-head">
        <strong className={status < 400 ? "tried-good" : "tried-bad"}>{status}</strong> <span lang="en">{mediaType}</span>{" "}
        <span>{formatBytes(bytes)}</span> <span>{said.took(milliseconds)}</span>
      </p>
      {mediaType.startsWith("image/") ? <img src={address} alt={said.answer} /> : null}
      {lines === null ? null : (
        <TableFrame label={said.answer} className="tried-text">
          <pre>
            <code>{mediaType.includes("json") ? <JsonText lines={lines} /> : lines.join("\n")}</code>
          </pre>
        </TableFrame>
      )}
      {lines === null && !mediaType.startsWith("image/") ? <p className="muted">{said.bytesOnly}</p> : null}
      {left === 0 ? null : (
        <p className="tried-left">
          <a href={address}>{said.more(left)}</a>
        </p>
      )}
    </div>
  );
}
