import type { Annotations } from "../../../charts/annotations.ts";
import type { Mark } from "../../../charts/mark.ts";
import type { FormId } from "../../../look.ts";
import type { Wording } from "../cell-tip.ts";
import type { Sheet } from "../sheet.ts";

/** What every drawing of Explore is given. */
export interface PlotProps {
  sheet: Sheet;
  form: FormId;
  words: Wording;
  /** The drawing and how to walk it, in words. */
  label: string;
  log: boolean;
  annotations: Annotations | null;
  /** Lines have their names at their ends, where there is room. */
  named: boolean;
  onOpen: (mark: Mark) => void;
}
