import { showDate } from "../../format.ts";
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
  const until = countedUntil(tally);
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
        {until === null ? said.noEnd : showDate(until)}
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
