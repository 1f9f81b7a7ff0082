import { useState } from "react";
import { usePlace } from "../router.ts";
import { isStorageBlocked, readStored, writeStored } from "../stored.ts";
import { SaveForm } from "./save-form.tsx";
import { ViewRow } from "./view-row.tsx";
import { readViews, removeView, renameView, saveView, type SavedView } from "./views.ts";

interface ViewListProps {
  onOpen: () => void;
}

const KEY = "readout-views";

const FAULTS = {
  blocked: "Not kept: this browser does not let the page store anything. Copy the link instead.",
  full: "Not kept: this browser has no room left for this page. Delete a view, or copy the link instead.",
};

/** The views kept in this browser: save the page in front, open, rename or delete another. */
export function ViewList({ onOpen }: ViewListProps) {
  const { path, search } = usePlace();
  const [views, setViews] = useState(() => readViews(readStored(KEY)));
  const [said, setSaid] = useState("");
  const [deleted, setDeleted] = useState<readonly SavedView[] | null>(null);
  const [blocked] = useState(isStorageBlocked);
  const here = `${path}${search}`;

  /** What could not be kept is not shown as kept. */
  function keep(next: SavedView[], message: string): void {
    const fault = writeStored(KEY, next);
    setSaid(fault === null ? message : FAULTS[fault]);
    setDeleted(null);
    if (fault === null) setViews(next);
  }

  return (
    <div className="view-list">
      {blocked ? (
        <p>{FAULTS.blocked}</p>
      ) : (
        <SaveForm suggested={document.title.replace(/ · Readout$/, "")} onSave={(name) => keep(saveView(views, name, here), "Saved.")} />
      )}
      {views.length === 0 ? null : (
        <ul>
          {views.map((view) => (
            <ViewRow
              key={view.name}
              view={view}
              here={view.address === here}
              onOpen={onOpen}
              onRename={(name) => {
                const next = renameView(views, view.name, name);
                if (next) keep(next, `Now called “${name.trim()}”.`);
                else setSaid(name.trim() === "" ? "A view needs a name." : `Another view is called “${name.trim()}”.`);
                return next !== null;
              }}
              onDelete={() => {
                keep(removeView(views, view.name), `Deleted “${view.name}”.`);
                setDeleted(views);
              }}
            />
          ))}
        </ul>
      )}
      <p className="view-said" role="status">
        {said}
        {deleted === null ? null : (
          <button type="button" className="text-button" onClick={() => keep([...deleted], "Back again.")}>
            Undo
          </button>
        )}
      </p>
      {blocked ? null : <p className="view-hint">Kept in this browser alone. To share a view, copy its link.</p>}
    </div>
  );
}
