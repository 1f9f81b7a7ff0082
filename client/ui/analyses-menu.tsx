import { usePlace } from "../router.ts";
import { Link } from "./link.tsx";
import { Popover } from "./popover.tsx";

const ANALYSES = [
  { to: "/compare", of: "/compare", label: "Compare", what: "leaders and periods from day 0" },
  { to: "/pairs/USA/RUS", of: "/pairs", label: "A pair", what: "one relationship on one page" },
  { to: "/network", of: "/network", label: "Network", what: "who meets whom" },
  { to: "/around", of: "/around", label: "Around events", what: "contacts before and after" },
  { to: "/unfolding", of: "/unfolding", label: "Unfolding", what: "from the first report to the end" },
  { to: "/tallies", of: "/tallies", label: "Tallies", what: "published counts, and yours, against the record" },
] as const;

/** The pages that answer one question each, one press away on every page. */
export function AnalysesMenu() {
  const { path } = usePlace();
  const here = ANALYSES.some(({ of }) => path.startsWith(of));
  return (
    <Popover label="Analyses" boxName="Analyses" className={here ? "nav-menu nav-here" : "nav-menu"}>
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
