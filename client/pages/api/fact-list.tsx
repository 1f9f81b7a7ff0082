import { apiWords } from "../../words/api.ts";

const { facts: said } = apiWords;

/** What holds at every address. */
export function FactList() {
  return (
    <dl className="api-facts">
      <div>
        <dt>{said.base}</dt>
        <dd>
          <code>{window.location.origin}/api/v1</code>
        </dd>
      </div>
      {[
        [said.access, said.accessIs],
        [said.answers, said.answersAre],
        [said.refusals, said.refusalsAre],
        [said.pinned, said.pinnedIs],
      ].map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
