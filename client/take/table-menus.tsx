import { lazy, Suspense } from "react";
import { Popover } from "../ui/popover.tsx";
import { words } from "../words.ts";

const TableDownloads = lazy(() => import("./table-downloads.tsx").then((module) => ({ default: module.TableDownloads })));
const CiteForms = lazy(() => import("./cite-forms.tsx").then((module) => ({ default: module.CiteForms })));

interface TableMenusProps {
  /** The table, as the API addresses it: `/tallies`, `/silence`. */
  path: string;
  search: string;
  /** What it is, for the accessible names. */
  of: string;
  /** Whether the API cites it. */
  cited?: boolean;
  /** Whether events stand behind its rows. */
  events?: boolean;
  /** What the button says, where there are several on a page. */
  label?: string;
  /** The accessible name of that button, where it is not "Download" of what it is. */
  name?: string;
  /** What the button of the citation says, where there are several on a page; it names itself. */
  citeLabel?: string;
}

/** The files of a table that is no chart, and how to cite it; each is asked for when its menu opens. */
export function TableMenus({ path, search, of, cited = true, events = true, ...given }: TableMenusProps) {
  const { label = words.ui.take.download, name = words.ui.take.of(words.ui.take.download, of) } = given;
  const { citeLabel = words.ui.take.cite } = given;
  const citeName = given.citeLabel ?? words.ui.take.of(words.ui.take.cite, of);
  const wait = <p className="muted">{words.ui.take.loading}</p>;
  return (
    <>
      <Popover label={label} name={name} className="text-button">
        {() => (
          <Suspense fallback={wait}>
            <TableDownloads path={path} search={search} cited={cited} events={events} />
          </Suspense>
        )}
      </Popover>
      {cited ? (
        <Popover label={citeLabel} name={citeName} className="text-button">
          {() => (
            <Suspense fallback={wait}>
              <div className="cite-menu">
                <CiteForms of={path} search={search} />
              </div>
            </Suspense>
          )}
        </Popover>
      ) : null}
    </>
  );
}
