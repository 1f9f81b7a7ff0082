import type { MachineReport } from "#shared/api.ts";
import { kindColour } from "#shared/charts/colours.ts";
import { showDate } from "../format.ts";
import { OuterLink } from "../pages/sources/outer-link.tsx";
import { words } from "../words.ts";

const said = words.tiers;

/** One report: when, who towards whom, what the code says, how often it was told, and where it stands in which file. */
export function ReportRow({ report }: { report: MachineReport }) {
  const { day, kind, kindLabel, senders, targets, venueCountry, reports, source, scheme, code, upstreamId, url, file, line } = report;
  const place = venueCountry === null ? [] : [said.inCountry(venueCountry.label)];
  return (
    <li className="event-row report-row">
      <time className="event-date" dateTime={day}>
        {showDate(day)}
      </time>
      <div>
        <p className="event-title">
          <i className="swatch" style={{ background: kindColour(kind) }} aria-hidden="true" />
          {said.sides(namesOf(senders), namesOf(targets))}
        </p>
        <p className="event-parties">{[kindLabel, said.code(scheme, code), ...place, said.articles(reports)].join(" · ")}</p>
        <p className="event-publishers">
          {said.upstream(source.label, upstreamId)} · {said.line(file, line)}
          {url === null ? null : (
            <>
              {" · "}
              <OuterLink to={url} text={said.article(hostOf(url))} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function namesOf(actors: readonly { label: string }[]): string {
  return actors.length === 0 ? said.unnamed : actors.map(({ label }) => label).join(", ");
}

/** The site of an address; the address itself where it is none. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
