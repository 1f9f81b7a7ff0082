import { TARGET_KINDS, type TargetKindId } from "#shared/definitions/vocabularies.ts";
import type { CompileContext } from "../context.ts";
import { NOT_STATED, type CompiledDesignation, type CompiledEvent } from "../facts.ts";
import type { ListHead, Listing } from "./listing.ts";

/** One event for each programme, day and action, with its listings one by one. */
export interface ListAction {
  event: CompiledEvent;
  designations: CompiledDesignation[];
}

/**
 * Groups the lines of a list to actions. The quantity is the number of targets of the action; a stock carried over is an
 * event of its own, which no count holds.
 */
export function compileActions(head: ListHead, listings: readonly Listing[], context: CompileContext): ListAction[] {
  const groups = new Map<string, Listing[]>();
  for (const listing of listings) {
    const id = actionId(head, listing);
    const group = groups.get(id);
    if (group) group.push(listing);
    else groups.set(id, [listing]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => ({
      event: compileEvent(id, head, group, context),
      designations: group.map((listing) => compileDesignation(id, listing)),
    }));
}

/** What the targets are called in one word: their kind where all have one. */
export function targetKindOf(listings: readonly Pick<Listing, "kind">[]): TargetKindId {
  const [kind, ...others] = new Set(listings.map((listing) => listing.kind));
  return kind === undefined || others.length > 0 ? "mixed" : kind;
}

function actionId({ source }: ListHead, { day, programme, target, action, carriedOver }: Listing): string {
  const aim = target === null ? "" : `-${target.toLowerCase()}`;
  return `${source}-${day}-${programme}${aim}-${carriedOver ? "carried-over" : action}`;
}

function compileEvent(id: string, head: ListHead, group: readonly Listing[], context: CompileContext): CompiledEvent {
  const [first] = group;
  if (!first) throw new RangeError(`${id} has no listing`);
  return {
    ...NOT_STATED,
    id,
    ref: `${first.programme} ${first.day}`,
    kind: first.action === "listed" ? "sanction_imposed" : "sanction_eased",
    start: first.day,
    status: first.carriedOver ? "carried_over" : "in_force",
    title: titleOf(head, first, group, context),
    quantity: group.length,
    unit: "targets",
    targetKind: targetKindOf(group),
    programme: first.programme,
    parties: [
      { role: "sender", actor: head.sender, person: null, office: null, printed: null },
      ...(first.target === null ? [] : [{ role: "target" as const, actor: first.target, person: null, office: null, printed: null }]),
    ],
    citations: [...new Set(group.map(({ document }) => document))],
    confidence: "stated",
  };
}

/** "United States lists 12 targets: North Korea Sanctions" */
function titleOf({ sender }: ListHead, first: Listing, group: readonly Listing[], context: CompileContext): string {
  const kind = targetKindOf(group);
  const many = kind === "mixed" ? "targets" : TARGET_KINDS[kind].label;
  const number = `${group.length.toLocaleString("en")} ${group.length === 1 ? TARGET_KINDS[kind].one : many}`;
  const verb = first.carriedOver ? "carries over" : first.action === "listed" ? "lists" : "delists";
  return `${context.actors.nameOf(sender)} ${verb} ${number}: ${context.programmes.get(first.programme)?.name ?? first.programme}`;
}

function compileDesignation(
  event: string,
  { ref, name, kind, nationality, programme, measure, action, day }: Listing,
): CompiledDesignation {
  return { event, ref, name, kind, nationality, programme, measure, action, day };
}
