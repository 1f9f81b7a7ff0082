import { useQuery } from "@tanstack/react-query";
import type { Silence } from "#shared/api.ts";
import { thingAsked } from "#shared/charts/thing-of.ts";
import { showDate } from "../../format.ts";
import { joinSearch } from "../../api.ts";
import { DrawnFigure } from "../../figures/drawn-figure.tsx";
import { silenceFigure } from "#shared/picture/figures/silence.ts";
import { silenceOptions } from "../../analysis-queries.ts";
import { words } from "../../words.ts";
import { StreakLine } from "./streak-line.tsx";
import { Link } from "../../ui/link.tsx";
import { MentionLink } from "./mention-link.tsx";
import { PairSection } from "./pair-section.tsx";
import { PlainTable } from "./plain-table.tsx";
import { pairWords as said } from "../../words/pair.ts";

interface SilenceSectionProps {
  search: string;
  /** How many are listed, here and in the file; without it few here, and all in the file. */
  limit?: number;
  page?: string;
}

type Gap = Silence["silences"][number];

/** `phone calls, video calls; visits 1 Mar 1946 – 4 Jun 1967`: of which kinds nobody can say all along, and of which for some days. */
function describeHoles({ from, to, holes }: Gap): string {
  const byDays = Map.groupBy(holes, (hole) => `${hole.from} ${hole.to}`);
  return words.say.clauses(
    [...byDays.values()].map((same) => {
      const kinds = [...new Set(same.flatMap((hole) => hole.kinds))].map((kind) => words.terms.kinds[kind].plural);
      const [first = { from, to }] = same;
      return said.silence.hole(kinds, first.from === from && first.to === to ? null : showDate(first.from), showDate(first.to));
    }),
  );
}

/** A stretch with a hole is as long as its longest covered part, at least. */
function cellsOf(gap: Gap) {
  const { days, from, to } = gap.known ?? gap;
  return [
    gap.known === null ? said.notCovered : said.silence.days(days, days < gap.days),
    showDate(from),
    showDate(to),
    <MentionLink key="before" mention={gap.previous} />,
    gap.next === null ? goesOn(gap) : <MentionLink key="after" mention={gap.next} />,
    gap.completeness === null
      ? said.notCovered
      : `${said.silence.covered[gap.completeness]}${gap.holes.length === 0 ? "" : said.silence.except(describeHoles(gap))}`,
  ];
}

function goesOn({ holes }: Gap): string {
  return holes.length === 0 ? said.silence.goesOn : said.silence.perhaps;
}

/** The longest stretches without contact, and the one that goes on. */
export function SilenceSection({ search, limit, page }: SilenceSectionProps) {
  const { data, error } = useQuery(silenceOptions(joinSearch(search, `limit=${limit ?? 8}`)));
  const gaps = data ? [...(data.current ? [data.current] : []), ...data.silences] : [];
  const thing = thingAsked(data?.query ?? "");
  return (
    <PairSection
      id="silence"
      title={said.titles.silence}
      answer={data}
      error={error}
      search={joinSearch(search, `limit=${limit ?? 500}`)}
      picture={search}
      {...(page === undefined ? {} : { page })}
    >
      {data ? (
        <>
          <p className="pair-count">
            {data.until === null && data.events === 0 ? (
              said.notCovered
            ) : (
              <Link to={`/events?${data.query}`}>{said.silence.contacts(data.events, thing)}</Link>
            )}
            {data.vague === 0 ? "" : said.silence.vague(data.vague)}
            {data.predecessors
              .filter(({ events }) => events > 0)
              .map(({ events, label }) => said.silence.ofThem(events, label))
              .join("")}
          </p>
          {data.streak === null ? null : <StreakLine streak={data.streak} query={data.query} />}
          <DrawnFigure id="silence" answer={data} figure={silenceFigure} />
          {gaps.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.silence.caption}
              head={said.silence.heads}
              numbers={[0]}
              rows={gaps.map((gap) => ({ key: gap.from, cells: cellsOf(gap) }))}
            />
          )}
          {data.unknown.length === 0 ? null : (
            <PlainTable
              shape="wide"
              caption={said.silence.unknownCaption}
              head={said.silence.unknownHeads}
              numbers={[0]}
              rows={data.unknown.map((gap) => ({
                key: gap.from,
                cells: [said.silence.days(gap.days, false), showDate(gap.from), showDate(gap.to), describeHoles(gap)],
              }))}
            />
          )}
        </>
      ) : null}
    </PairSection>
  );
}
