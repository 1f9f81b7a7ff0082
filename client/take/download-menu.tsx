import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import type { Takeable } from "./takeable.ts";

const DownloadList = lazy(() => import("./download-list.tsx").then((module) => ({ default: module.DownloadList })));

interface DownloadMenuProps {
  takeables: readonly Takeable[];
  /** What it is of, for the accessible name. */
  of: string;
  className?: string;
}

/** The files of a chart or a list: each format with its rows and size, asked for when the menu opens. */
export function DownloadMenu({ takeables, of, className = "text-button" }: DownloadMenuProps) {
  return (
    <Popover label="Download" name={`Download ${of}`} boxName={`Files of ${of}`} className={className}>
      {() => (
        <Suspense fallback={<p className="muted">Loading …</p>}>
          <DownloadList takeables={takeables} />
        </Suspense>
      )}
    </Popover>
  );
}
