import { inEnglish } from "../../language.ts";
import { apiWords as said } from "../../words/api.ts";
import { referenceWords } from "../../words/reference.ts";
import type { LeftGroup } from "./filter-groups.ts";

/** What there is on the page, in its order. @param left the groups that are shown */
export function PageContents({ left }: { left: readonly LeftGroup[] }) {
  return (
    <nav className="api-contents" aria-label={said.contents}>
      <ul>
        <li>
          <a href="#addresses">{referenceWords.addresses}</a>
          <ul>
            {left.map(({ group: { id, name }, found }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span {...inEnglish}>{name}</span> <span className="muted">{found.length}</span>
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
