import { usePlace } from "../router.ts";
import { useTitle } from "../use-title.ts";
import { recordAddress } from "./record-address.ts";
import { Link } from "./link.tsx";
import { words } from "../words.ts";

/** What a page says that answers of the vetted record alone, where its address asks for machine-coded reports. */
export function RecordAlone() {
  const place = usePlace();
  useTitle(words.tiers.alone);
  return (
    <div className="plain">
      <h1>{words.tiers.alone}</h1>
      <p>{words.tiers.aloneWhy}</p>
      <p>
        <Link to={recordAddress(place)}>{words.tiers.toRecord}</Link>
      </p>
    </div>
  );
}
