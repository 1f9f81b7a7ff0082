import type { Unfolding } from "#shared/api.ts";
import { STATUS_STEPS } from "#shared/definitions/vocabularies.ts";
import { isExact, type DatedEvent } from "./dated-events.ts";
import type { DatedStep } from "./status-steps.ts";

type Plan = Unfolding["plans"][number];

/**
 * How a contact ended by its last dated step, where that is an end: superseded is called off whatever the record still calls it, and a brief
 * contact was none of what had been announced, nor was it called off. Else as the record has it, which no step then says.
 */
export function endOf({ status }: DatedEvent, steps: readonly DatedStep[]): Pick<Plan, "status" | "endedBy"> {
  const last = steps.at(-1)?.status;
  const phase = last === undefined ? null : STATUS_STEPS[last].phase;
  if (last === "held_as_brief_contact") return { status: "brief", endedBy: "step" };
  // That a reported contact did not come about is no denial of it, whatever word the record has for the whole.
  if (last === "not_held") return { status: "not_held", endedBy: "step" };
  if (last !== undefined && phase === "held") return { status: STATUS_STEPS[last].status, endedBy: "step" };
  if (last !== undefined && phase === "called_off") {
    const told = status === "cancelled" || status === "denied";
    return { status: told ? status : STATUS_STEPS[last].status === "denied" ? "denied" : "cancelled", endedBy: "step" };
  }
  return { status, endedBy: status === "planned" || status === "reported" ? null : "record" };
}

/**
 * Days from the day planned to the day held, where the record names the plan called off whose place it took. Of any other the record keeps no
 * planned day: its own is the one it was held on.
 * @param replaced a plan called off that the record gives as its occasion; null where there is none
 */
export function slipOf(steps: readonly DatedStep[], replaced: DatedEvent | null): number | null {
  const held = steps.findLast(({ status }) => STATUS_STEPS[status].phase === "held");
  return replaced === null || held === undefined || !isExact(replaced) ? null : held.day - replaced.earliest;
}
