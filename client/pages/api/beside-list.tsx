import { apiWords as said } from "../../words/api.ts";

const ROUTES = [
  { path: "/embed?actor=USA&kind=call,video_call&with=RUS", what: said.routes.embed },
  { path: "/oembed?url=/explore%3Factor%3DUSA%26kind%3Dcall%26with%3DRUS", what: said.routes.oembed },
] as const;

/** The addresses for pages of others, which stand beside the API and are not of its document. */
export function BesideList() {
  return (
    <section aria-labelledby="beside" className="api-section">
      <h2 id="beside">{said.beside}</h2>
      <p className="lead-sentence">{said.besideLead}</p>
      <ul className="beside">
        {ROUTES.map(({ path, what }) => (
          <li key={path}>
            <a href={path} lang="en">
              {path}
            </a>
            <span>{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
