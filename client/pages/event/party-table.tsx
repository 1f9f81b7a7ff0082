import type { Party } from "#shared/api.ts";
import { ROLES } from "#shared/definitions/vocabularies.ts";
import { isWordOf } from "../../vocabulary.ts";
import { eventWords as said } from "../../words/event.ts";
import { words } from "../../words.ts";

/** Everyone named, with the office held on the day and the part taken. */
export function PartyTable({ parties }: { parties: readonly Party[] }) {
  return (
    <table className="parties">
      <caption className="visually-hidden">{said.partiesCaption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{said.who}</th>
          <th scope="col">{said.office}</th>
          <th scope="col">{said.role}</th>
        </tr>
      </thead>
      <tbody>
        {parties.map((party, index) => (
          <tr key={`${party.actor?.id ?? ""}-${party.person?.id ?? ""}-${party.role}-${String(index)}`}>
            <th scope="row">
              {party.person?.label ?? party.actor?.label ?? party.printed}
              {party.printed !== null && party.printed !== party.person?.label && party.printed !== party.actor?.label ? (
                <span className="printed">{said.printed(party.printed)}</span>
              ) : null}
            </th>
            <td>
              {party.office?.label}
              {party.person && party.actor ? `${party.office ? ", " : ""}${party.actor.label}` : ""}
            </td>
            <td className="muted">{isWordOf(ROLES, party.role) ? words.terms.roles[party.role].label : party.role}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
