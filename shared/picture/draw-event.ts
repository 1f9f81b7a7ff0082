import type { EventDetail } from "../api.ts";
import { drawCard, PREVIEW_CARD, type CardLook } from "./draw-card.ts";
import type { Picture } from "./frame.ts";
import { madeBy } from "./origin.ts";
import { spokenWords } from "../words/spoken.ts";

const MOST_PARTIES = 4;

/** An event as a card: what, when, who, who says so, and in which version of the record. */
export function drawEvent(event: EventDetail, site: string, look: CardLook = PREVIEW_CARD): Picture {
  const { title, kindLabel, date, end, publishers, vintage } = event;
  const when = end === null || end === date ? date : `${date} – ${end}`;
  const more = publishers.length - 3;
  return drawCard(
    {
      kicker: `${kindLabel} · ${when}`,
      title,
      texts: [partiesOf(event)],
      foot: [andMore(publishers.slice(0, 3), more), madeBy(vintage.version, site)],
    },
    look,
  );
}

function partiesOf({ parties }: EventDetail): string {
  const names = parties.flatMap(({ person, actor }) => {
    if (person && actor) return [`${person.label} (${actor.label})`];
    return (person ?? actor)?.label ?? [];
  });
  const unique = [...new Set(names)];
  const more = unique.length - MOST_PARTIES;
  return andMore(unique.slice(0, MOST_PARTIES), more);
}

function andMore(names: readonly string[], more: number): string {
  return more > 0 ? spokenWords().pictures.more(names.join(", "), more) : names.join(", ");
}
