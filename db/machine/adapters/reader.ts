import type { Day } from "#shared/dates.ts";
import type { Draft, Fault, Line } from "../draft.ts";
import type { MachineFormatId } from "../format.ts";
import type { States } from "../states.ts";

/** What every reader needs: the states, and the words that grow with what is read. */
export interface ReaderParts {
  states: States;
  codes: string[];
  kinds: string[];
  /** A row dated later is refused: the day after the import's, for where it is tomorrow already. */
  lastDay: Day;
}

/** Reads the rows of one format. */
export interface RowReader {
  readonly format: MachineFormatId;
  /** How many columns a row must have. */
  readonly columns: number;
  /** The first line names the columns. */
  readonly hasHeader: boolean;
  /** Fills the draft from a line of the right length. @returns why the row is not taken, or null */
  read: (line: Line, draft: Draft) => Fault | null;
}
