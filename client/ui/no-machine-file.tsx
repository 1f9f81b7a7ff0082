import { usePlace } from "../router.ts";
import { useTitle } from "../use-title.ts";
import { recordAddress } from "./record-address.ts";
import { Link } from "./link.tsx";
import { words } from "../words.ts";

/** How machine-coded files come to be served, where an address asks for them and none are. */
export function NoMachineFile({ command }: { command: string }) {
  const place = usePlace();
  useTitle(words.tiers.none);
  return (
    <div className="plain">
      <h1>{words.tiers.none}</h1>
      <p>{words.tiers.noneWhy}</p>
      <pre className="tier-command">
        <code>{command}</code>
      </pre>
      <p>{words.tiers.noneThen}</p>
      <p>
        <Link to={recordAddress(place)}>{words.tiers.toRecord}</Link>
      </p>
    </div>
  );
}
