import type { Unfolding } from "#shared/api.ts";

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
      name: "Followed step by step",
      total: followed,
      parts: [part("announced", announced, "var(--meeting)"), part("never announced", followed - announced, "var(--other)")],
    }),
    whole({
      name: "Announced",
      total: announced,
      parts: [
        part("held", held, "var(--call)"),
        part("cancelled", cancelled, "var(--sanction)"),
        part("denied", denied, "var(--expulsion)"),
        part("end not known", pending, "var(--other)", true),
      ],
    }),
  ].filter(({ total }) => total > 0);
}

function part(label: string, count: number, colour: string, open = false): Part {
  return { label, count, colour, open };
}
