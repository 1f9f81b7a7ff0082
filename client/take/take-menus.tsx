import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import type { Takeable } from "./takeable.ts";

const DownloadList = lazy(() => import("./download-list.tsx").then((module) => ({ default: module.DownloadList })));
const CiteList = lazy(() => import("./cite-list.tsx").then((module) => ({ default: module.CiteList })));

const MENUS = [
  ["Download", DownloadList],
  ["Cite", CiteList],
] as const;

interface TakeMenusProps {
  takeables: readonly Takeable[];
  /** What they are, for the accessible names. */
  of: string;
  className?: string;
}

/** The files of a chart or a list, and how to cite it; both are asked for when their menu opens. */
export function TakeMenus({ takeables, of, className = "text-button" }: TakeMenusProps) {
  return MENUS.map(([label, List]) => (
    <Popover key={label} label={label} name={`${label} ${of}`} className={className}>
      {() => (
        <Suspense fallback={<p className="muted">Loading …</p>}>
          <List takeables={takeables} />
        </Suspense>
      )}
    </Popover>
  ));
}
