import { usePlace } from "../router.ts";
import { Link } from "./link.tsx";
import { Popover } from "./popover.tsx";
import { words } from "../words.ts";

const { analyses, nav } = words.frame;

const ANALYSES = [
  { to: "/compare", of: "/compare", ...analyses.compare },
  { to: "/pairs/USA/RUS", of: "/pairs", ...analyses.pair },
  { to: "/network", of: "/network", ...analyses.network },
  { to: "/around", of: "/around", ...analyses.around },
  { to: "/silence", of: "/silence", ...analyses.silence },
  { to: "/reciprocity", of: "/reciprocity", ...analyses.reciprocity },
  { to: "/ladder", of: "/ladder", ...analyses.ladder },
  { to: "/readouts", of: "/readouts", ...analyses.readouts },
  { to: "/unfolding", of: "/unfolding", ...analyses.unfolding },
  { to: "/tallies", of: "/tallies", ...analyses.tallies },
] as const;

/** The pages that answer one question each, one press away on every page. */
export function AnalysesMenu() {
  const { path } = usePlace();
  const here = ANALYSES.some(({ of }) => path.startsWith(of));
  return (
    <Popover label={nav.analyses} boxName={nav.analyses} className={here ? "nav-menu nav-here" : "nav-menu"}>
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
