import { useState } from "react";
import { usePlace } from "../router.ts";
import { isStorageBlocked, readStored, writeStored } from "../stored.ts";
import { SaveForm } from "./save-form.tsx";
import { ViewRow } from "./view-row.tsx";
import { readViews, removeView, renameView, saveView, type SavedView } from "./views.ts";
import { savedWords as words } from "../words/saved.ts";

interface ViewListProps {
  onOpen: () => void;
}

const KEY = "readout-views";

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
    setSaid(fault === null ? message : words[fault]);
    setDeleted(null);
    if (fault === null) setViews(next);
  }

  return (
    <div className="view-list">
      {blocked ? (
        <p>{words.blocked}</p>
      ) : (
        <SaveForm suggested={document.title.replace(/ · Readout$/, "")} onSave={(name) => keep(saveView(views, name, here), words.kept)} />
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
                if (next) keep(next, words.renamed(name.trim()));
                else setSaid(name.trim() === "" ? words.nameless : words.taken(name.trim()));
                return next !== null;
              }}
              onDelete={() => {
                keep(removeView(views, view.name), words.deleted(view.name));
                setDeleted(views);
              }}
            />
          ))}
        </ul>
      )}
      <p className="view-said" role="status">
        {said}
        {deleted === null ? null : (
          <button type="button" className="text-button" onClick={() => keep([...deleted], words.back)}>
            {words.undo}
          </button>
        )}
      </p>
      {blocked ? null : <p className="view-hint">{words.hint}</p>}
    </div>
  );
}
