import type { CompileContext } from "../context.ts";
import type { CompiledSource } from "../facts.ts";
import { compileActions } from "./actions.ts";
import type { Listing } from "./listing.ts";
import { mergeActions, type ToldEvent } from "./twins.ts";

interface ListFacts {
  /** The state or organisation that keeps the list. */
  sender: string;
  /** Events that pages tell of, perhaps of the same actions. */
  told: readonly ToldEvent[];
  /** Where the ledger finds the merges. */
  file: string;
  /** How many days after its action the list may first show it. */
  lateDays: number;
}

/** Puts the lines of a list into its source: an event for each action, or a citation of the event a page tells of. */
export function addListings(
  listings: readonly Listing[],
  source: CompiledSource,
  { sender, told, file, lateDays }: ListFacts,
  context: CompileContext,
): void {
  mergeActions(compileActions({ source: source.id, sender }, listings, context), told, source, { file, lateDays });
  for (const { id } of source.events) context.ids.take(id);
}
