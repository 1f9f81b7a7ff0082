import type { Unfolding } from "../api.ts";

type StageId = "followed" | "announcedStage";
export type PartId = "announced" | "neverAnnounced" | "held" | "brief" | "cancelled" | "denied" | "notHeld" | "endUnknown";

interface Part {
  id: PartId;
  count: number;
  colour: string;
  /** Unknown, and drawn hatched. */
  open: boolean;
}

export interface Stage {
  id: StageId;
  total: number;
  parts: Part[];
}

/** Of those followed, how many were announced; of those announced, what became of them. Parts add up to their stage. */
export function stagesOf({ followed, announced, held, brief, cancelled, denied, notHeld, pending }: Unfolding): Stage[] {
  const whole = (stage: Stage): Stage => ({ ...stage, parts: stage.parts.filter(({ count }) => count > 0) });
  return [
    whole({
      id: "followed",
      total: followed,
      parts: [part("announced", announced, "var(--meeting)"), part("neverAnnounced", followed - announced, "var(--other)")],
    }),
    whole({
      id: "announcedStage",
      total: announced,
      parts: [
        part("held", held, "var(--call)"),
        part("brief", brief, "var(--video-call)"),
        part("cancelled", cancelled, "var(--sanction)"),
        part("denied", denied, "var(--expulsion)"),
        part("notHeld", notHeld, "var(--muted)"),
        part("endUnknown", pending, "var(--other)", true),
      ],
    }),
  ].filter(({ total }) => total > 0);
}

/** The contacts of a part. */
export function plansOf({ plans }: Unfolding, id: PartId): Unfolding["plans"] {
  const announced = plans.filter((plan) => plan.announced !== null);
  if (id === "announced") return announced;
  if (id === "neverAnnounced") return plans.filter((plan) => plan.announced === null);
  if (id !== "endUnknown") return announced.filter(({ status }) => status === (id === "notHeld" ? "not_held" : id));
  return announced.filter(({ status }) => !["held", "brief", "cancelled", "denied", "not_held"].includes(status));
}

function part(id: PartId, count: number, colour: string, open = false): Part {
  return { id, count, colour, open };
}
