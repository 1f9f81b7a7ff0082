import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import type { Takeable } from "./takeable.ts";
import { words } from "../words.ts";

const DownloadList = lazy(() => import("./download-list.tsx").then((module) => ({ default: module.DownloadList })));
const CiteList = lazy(() => import("./cite-list.tsx").then((module) => ({ default: module.CiteList })));

const EmbedList = lazy(() => import("./embed-list.tsx").then((module) => ({ default: module.EmbedList })));

const MENUS = [
  [words.ui.take.download, DownloadList],
  [words.ui.take.cite, CiteList],
] as const;
/** Only counts are drawn, and only those of the record for another page. */
const CHART_MENUS = [...MENUS, [words.ui.take.embed, EmbedList]] as const;

interface TakeMenusProps {
  takeables: readonly Takeable[];
  /** What they are, for the accessible names. */
  of: string;
  className?: string;
}

/** The files of a chart or a list, how to cite it, and a chart for another page; each is asked for when its menu opens. */
export function TakeMenus({ takeables, of, className = "text-button" }: TakeMenusProps) {
  const embeds = takeables.some(({ counts, search }) => counts !== null && new URLSearchParams(search).get("tier") === null);
  const menus = embeds ? CHART_MENUS : MENUS;
  return menus.map(([label, List]) => (
    <Popover key={label} label={label} name={words.ui.take.of(label, of)} className={className}>
      {() => (
        <Suspense fallback={<p className="muted">{words.ui.take.loading}</p>}>
          <List takeables={takeables} />
        </Suspense>
      )}
    </Popover>
  ));
}
