import type { PagePath } from "#shared/definitions/page-parameters.ts";
import { readPlainAddress } from "../plain-address.ts";
import { usePlace } from "../router.ts";
import { AddressFaults } from "./address-faults.tsx";

interface PlainAddressNoteProps {
  page: PagePath;
  /** Parameters of a query that the page reads: the record, and the day of knowledge. */
  takes?: readonly ("asOf" | "knownOn")[];
}

const NOTHING: readonly ("asOf" | "knownOn")[] = [];

/** Says which parts of an address a page does not read, where it has no query of its own. */
export function PlainAddressNote({ page, takes = NOTHING }: PlainAddressNoteProps) {
  const { path, search } = usePlace();
  const { faults, kept } = readPlainAddress(page, search, takes);
  return <AddressFaults faults={faults} mended={kept === "" ? path : `${path}?${kept}`} />;
}
