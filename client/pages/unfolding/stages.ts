import type { Unfolding } from "#shared/api.ts";
import { analysesWords } from "../../words/analyses.ts";

const said = analysesWords.unfolding;

export interface Part {
  label: string;
  count: number;
  colour: string;
  /** Unknown, and drawn hatched. */
  open: boolean;
}

export interface Stage {
  name: string;
  total: number;
  parts: Part[];
}

/** Of those followed, how many were announced; of those announced, what became of them. Parts add up to their stage. */
export function stagesOf({ followed, announced, held, cancelled, denied, pending }: Unfolding): Stage[] {
  const whole = (stage: Stage): Stage => ({ ...stage, parts: stage.parts.filter(({ count }) => count > 0) });
  return [
    whole({
      name: said.followed,
      total: followed,
      parts: [part(said.announced, announced, "var(--meeting)"), part(said.neverAnnounced, followed - announced, "var(--other)")],
    }),
    whole({
      name: said.announcedStage,
      total: announced,
      parts: [
        part(said.held, held, "var(--call)"),
        part(said.cancelled, cancelled, "var(--sanction)"),
        part(said.denied, denied, "var(--expulsion)"),
        part(said.endUnknown, pending, "var(--other)", true),
      ],
    }),
  ].filter(({ total }) => total > 0);
}

function part(label: string, count: number, colour: string, open = false): Part {
  return { label, count, colour, open };
}
