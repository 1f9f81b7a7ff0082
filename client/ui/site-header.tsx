import { usePlace } from "../router.ts";
import { ViewsMenu } from "../saved/views-menu.tsx";
import { AnalysesMenu } from "./analyses-menu.tsx";
import { CopyLink } from "./copy-link.tsx";
import { Link } from "./link.tsx";
import { ThemeToggle } from "./theme-toggle.tsx";
import { words } from "../words.ts";

const { nav } = words.frame;

const PAGES = [
  { to: "/", label: nav.dashboard },
  { to: "/explore", label: nav.explore },
  { to: "/events", label: nav.events },
] as const;

/** The name of the paper, its sections, and the light. */
export function SiteHeader() {
  const { path } = usePlace();
  return (
    <header className="site-head">
      <Link to="/" className="site-name">
        Readout
      </Link>
      <nav aria-label={words.frame.pages}>
        <ul>
          {PAGES.map((page) => {
            const here = page.to === "/" ? path === "/" : path.startsWith(page.to);
            return (
              <li key={page.to}>
                <Link to={page.to} aria-current={here ? "page" : undefined}>
                  {page.label}
                </Link>
              </li>
            );
          })}
          <li>
            <AnalysesMenu />
          </li>
          <li>
            <Link to="/sources" aria-current={path.startsWith("/sources") ? "page" : undefined}>
              {nav.sources}
            </Link>
          </li>
        </ul>
      </nav>
      <div className="site-tools">
        <ViewsMenu />
        <CopyLink className="site-tool" />
        <ThemeToggle />
      </div>
    </header>
  );
}
