import { showDate } from "../../format.ts";
import { formatDay, type Day } from "#shared/dates.ts";
import { useKnownOn } from "../../record-asked.ts";
import { inEnglish } from "../../language.ts";
import { talliesWords as said } from "../../words/tallies.ts";
import { countedUntil, type Tally } from "./tally-groups.ts";
import { TallyVerdict } from "./tally-verdict.tsx";
import { TallyWhy } from "./tally-why.tsx";

/** Published counts, each with who published it, until when it counts, both numbers and why they differ. */
export function TallyTable({ tallies }: { tallies: readonly Tally[] }) {
  return (
    <table className="tallies">
      <caption className="visually-hidden">{said.waiting}</caption>
      <thead>
        <tr>
          <th scope="col">{said.claim}</th>
          <th scope="col">{said.publishedBy}</th>
          <th scope="col">{said.until}</th>
          <th scope="col" className="number">
            {said.both}
          </th>
          <th scope="col">{said.why}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => (
          <TallyRow key={tally.id} tally={tally} />
        ))}
      </tbody>
    </table>
  );
}

function TallyRow({ tally }: { tally: Tally }) {
  const { publisher, publishedOn, url } = tally.citation;
  const knownOn = useKnownOn();
  return (
    <tr>
      <th scope="row" {...inEnglish}>
        {tally.claim}
      </th>
      <td>
        {url === null || !/^https?:\/\//.test(url) ? (
          publisher
        ) : (
          <a href={url} rel="noopener noreferrer external" target="_blank">
            {publisher}
          </a>
        )}
        {publishedOn === null ? "" : `, ${showDate(publishedOn)}`}
      </td>
      <td className="tally-until" data-label={said.until}>
        {describeUntil(countedUntil(tally), knownOn)}
      </td>
      <td className="number">
        <TallyVerdict tally={tally} />
      </td>
      <td className="muted">
        <TallyWhy tally={tally} />
      </td>
    </tr>
  );
}

/** Ours ends with the day whose knowledge is told, where that is before the last day published. */
function describeUntil(until: string | null, knownOn: Day | null): string {
  if (until === null) return said.noEnd;
  const known = knownOn === null ? null : formatDay(knownOn);
  return known === null || known >= until ? showDate(until) : said.oursTo(showDate(until), showDate(known));
}
