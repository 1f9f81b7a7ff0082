import { useState } from "react";
import type { Query } from "#shared/query.ts";
import { Drawer } from "../../ui/drawer.tsx";
import { Facets } from "./facets.tsx";
import { eventsWords as said } from "../../words/events.ts";
import { words } from "../../words.ts";

interface FacetSheetProps {
  query: Query;
  onChange: (query: Query) => void;
}

/** The facets where there is no room beside the list: a button and the sheet it opens. */
export function FacetSheet({ query, onChange }: FacetSheetProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {said.narrow}
      </button>
      {open ? (
        <Drawer label={said.narrowList} className="sheet" leave={words.filters.done} onClose={() => setOpen(false)}>
          <Facets query={query} onChange={onChange} />
        </Drawer>
      ) : null}
    </>
  );
}
