import type { ReadingId } from "#shared/definitions/readings.ts";
import type { FormId, Look, SortId, Top } from "../../look.ts";
import {
  defaultForm,
  defaultSort,
  defaultTop,
  formFault,
  logFault,
  readingFault,
  sortFault,
  topFault,
  type Shown,
  type Situation,
} from "./forms.ts";
import { exploreWords as said } from "../../words/explore.ts";

/** What is drawn: each choice of the reader where it makes sense, else what the question asks for by itself. */
export interface Drawn {
  form: Shown;
  /** The drawing behind the table. */
  chart: FormId;
  reading: ReadingId;
  sort: SortId;
  top: Top;
  log: boolean;
  /** Choices of the address that make no sense here, and why. */
  notes: readonly string[];
}

export function settleLook(look: Look, table: boolean, situation: Situation): Drawn {
  const { query } = situation;
  const formReason = look.form === null ? null : formFault(look.form, situation);
  const chart = look.form === null || formReason !== null ? defaultForm(situation) : look.form;
  const form = table ? "table" : chart;
  const readingReason = readingFault(look.reading, situation, form);
  const reading = readingReason === null ? look.reading : "amount";
  const sort = look.sort !== null && sortFault(look.sort, form, query) === null ? look.sort : defaultSort(query);
  const top = look.top !== null && topFault(look.top, form, query) === null ? look.top : defaultTop(form, query);
  const logReason = look.log ? logFault(form, reading, situation) : null;
  return {
    form,
    chart,
    reading,
    sort,
    top,
    log: look.log && logReason === null,
    notes: [
      ...(look.form === null || formReason === null ? [] : [said.notDrawnAs(said.forms[look.form], formReason)]),
      ...(readingReason === null ? [] : [said.notShownAs(said.readings[look.reading], readingReason)]),
      ...(logReason === null || table ? [] : [said.noLog(logReason)]),
    ],
  };
}
