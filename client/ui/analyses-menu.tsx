import { usePlace } from "../router.ts";
import { Link } from "./link.tsx";
import { Popover } from "./popover.tsx";
import { words } from "../words.ts";

const ANALYSES = [
  { to: "/compare", of: "/compare", ...words.frame.analyses.compare },
  { to: "/pairs/USA/RUS", of: "/pairs", ...words.frame.analyses.pair },
  { to: "/network", of: "/network", ...words.frame.analyses.network },
  { to: "/around", of: "/around", ...words.frame.analyses.around },
  { to: "/unfolding", of: "/unfolding", ...words.frame.analyses.unfolding },
  { to: "/tallies", of: "/tallies", ...words.frame.analyses.tallies },
] as const;

/** The pages that answer one question each, one press away on every page. */
export function AnalysesMenu() {
  const { path } = usePlace();
  const here = ANALYSES.some(({ of }) => path.startsWith(of));
  return (
    <Popover label={words.frame.analyses.label} boxName={words.frame.analyses.label} className={here ? "nav-menu nav-here" : "nav-menu"}>
      {(close) => (
        <ul className="nav-list">
          {ANALYSES.map(({ to, of, label, what }) => (
            <li key={to}>
              <Link to={to} aria-current={path.startsWith(of) ? "page" : undefined} onClick={close}>
                {label}
              </Link>
              <span className="muted">{what}</span>
            </li>
          ))}
        </ul>
      )}
    </Popover>
  );
}
