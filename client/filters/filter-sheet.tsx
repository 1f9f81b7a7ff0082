import type { Query } from "#shared/query.ts";
import { Drawer } from "../ui/drawer.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { words } from "../words.ts";

interface FilterSheetProps {
  query: Query;
  grain: boolean;
  onChange: (query: Query) => void;
  onClose: () => void;
}

/** The filters as a sheet for narrow screens; each change takes effect at once. */
export function FilterSheet({ query, grain, onChange, onClose }: FilterSheetProps) {
  return (
    <Drawer label={words.filters.label} className="sheet" leave={words.filters.done} onClose={onClose}>
      <div className="sheet-fields">
        <FilterFields query={query} grain={grain} onChange={onChange} />
      </div>
    </Drawer>
  );
}
