import { API_CHANGES, API_PROMISE } from "#shared/definitions/api-promise.ts";
import { apiWords as said } from "../../words/api.ts";

/** What a script may rely on, and what the API has gained. */
export function ApiPromise() {
  return (
    <section aria-labelledby="promise" className="api-section api-promise">
      <h2 id="promise">{said.stays}</h2>
      <ul lang="en">
        {API_PROMISE.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 id="changes">{said.changes}</h2>
      <ul lang="en">
        {API_CHANGES.map(({ day, change }) => (
          <li key={change}>
            <time dateTime={day}>{day}</time>: {change}
          </li>
        ))}
      </ul>
    </section>
  );
}
