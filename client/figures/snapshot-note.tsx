import { listWords } from "#shared/describe.ts";
import { LISTS } from "#shared/definitions/lists.ts";
import { Link } from "../ui/link.tsx";
import { isWordOf } from "../vocabulary.ts";

/** A list known as it is today holds nobody who was taken off: a reader of its past must know. */
export function SnapshotNote({ lists }: { lists: readonly (string | null)[] }) {
  const names = lists.flatMap((id) => (id !== null && isWordOf(LISTS, id) && LISTS[id].read === "snapshot" ? [LISTS[id].label] : []));
  if (names.length === 0) return null;
  return (
    <p className="figure-note">
      {listWords(names, "and")}: a snapshot. Who was taken off before is not in it, so its past is too low.{" "}
      <Link to="/sources">What each list covers</Link>
    </p>
  );
}
