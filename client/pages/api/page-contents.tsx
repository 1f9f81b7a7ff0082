import { inEnglish } from "../../language.ts";
import { apiWords as said } from "../../words/api.ts";
import { referenceWords } from "../../words/reference.ts";
import type { Group } from "./group-operations.ts";

/** What there is on the page, in its order. */
export function PageContents({ groups }: { groups: readonly Group[] }) {
  return (
    <nav className="api-contents" aria-label={said.contents}>
      <ul>
        <li>
          <a href="#addresses">{referenceWords.addresses}</a>
          <ul>
            {groups.map(({ id, name, entries }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span {...inEnglish}>{name}</span> <span className="muted">{entries.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
        {[
          { id: "beside", name: said.beside },
          { id: "snippets", name: said.tools },
          { id: "promise", name: said.stays },
          { id: "changes", name: said.changes },
        ].map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
