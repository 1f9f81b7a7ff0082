import { useMemo, type MouseEvent } from "react";
import type { Figure } from "#shared/picture/figure.ts";
import { drawInset } from "#shared/picture/draw-inset.ts";
import type { FigureWords } from "#shared/picture/figure-words.ts";
import { useWidth } from "../charts/use-width.ts";
import { inLanguage, withoutLanguage } from "../language.ts";
import { useRecordSearch } from "../record-asked.ts";
import { navigate } from "../router.ts";
import { words } from "../words.ts";
import { drawnWords } from "../words/drawn.ts";
import { pairWords } from "../words/pair.ts";

/** What figures are written with, in the language of the page. */
const WORDS: FigureWords = { drawn: drawnWords, pair: pairWords, say: words.say, terms: words.terms };

interface DrawnFigureProps<Answer> {
  answer: Answer;
  /** The definition its picture is made from, too. */
  figure: (answer: Answer, words: FigureWords) => Figure;
  id: string;
}

/** The chart of an analysis, as its picture draws it, with marks that are links; what it leaves out is said below. */
export function DrawnFigure<Answer>({ answer, figure, id }: DrawnFigureProps<Answer>) {
  const [ref, measured] = useWidth();
  const record = useRecordSearch();
  const made = useMemo(() => figure(answer, WORDS), [answer, figure]);
  const svg = drawInset({
    figure: made,
    width: measured ?? 640,
    id: `${id}-inset`,
    open: (target) => {
      if ("event" in target) return inLanguage(`/events/${encodeURIComponent(target.event)}${record === "" ? "" : `?${record}`}`);
      return target.list === null ? null : inLanguage(`/events?${target.list}`);
    },
  });
  if (svg === null) return null;
  return (
    <div className="drawn" ref={ref}>
      <DrawnMarkup svg={svg} />
      {made.notes.length === 0 ? null : <p className="figure-note">{made.notes.join(" ")}</p>}
    </div>
  );
}

/** The pen of the drawing escapes every text and attribute; its links are followed as those of the page are. */
function DrawnMarkup({ svg }: { svg: string }) {
  return <div onClickCapture={follow} dangerouslySetInnerHTML={{ __html: svg }} />;
}

function follow(event: MouseEvent<HTMLDivElement>): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const href = link?.getAttribute("href") ?? null;
  if (!plain || href === null) return;
  event.preventDefault();
  const [path = "", search = ""] = href.split("?");
  navigate(path + withoutLanguage(search));
}
