import { isSnapshot, LISTS } from "#shared/definitions/lists.ts";
import { Link } from "../ui/link.tsx";
import { isWordOf } from "../vocabulary.ts";
import { words } from "../words.ts";

/** A list known as it is today holds nobody who was taken off: a reader of its past must know. */
export function SnapshotNote({ lists }: { lists: readonly (string | null)[] }) {
  const names = lists.flatMap((id) => (id !== null && isWordOf(LISTS, id) && isSnapshot(id) ? [words.terms.lists[id].label] : []));
  if (names.length === 0) return null;
  return (
    <p className="figure-note">
      {words.figures.snapshot(words.say.list(names, "and"))}
      <Link to="/sources">{words.figures.snapshotLink}</Link>
    </p>
  );
}
