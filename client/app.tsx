import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { KEYS, useKey } from "./keys.ts";
import { usePlace } from "./router.ts";
import { LoadBoundary } from "./ui/load-boundary.tsx";
import { SiteFooter } from "./ui/site-footer.tsx";
import { SiteHeader } from "./ui/site-header.tsx";
import { TierGate } from "./ui/tier-gate.tsx";
import { TroubleNote } from "./ui/trouble-note.tsx";
import { words } from "./words.ts";

// Each page is its own chunk: the list does not load the charts.
const DashboardPage = lazy(() => import("./pages/dashboard/dashboard-page.tsx").then((module) => ({ default: module.DashboardPage })));
const ExplorePage = lazy(() => import("./pages/explore/explore-page.tsx").then((module) => ({ default: module.ExplorePage })));
const ComparePage = lazy(() => import("./pages/compare/compare-page.tsx").then((module) => ({ default: module.ComparePage })));
const PairPage = lazy(() => import("./pages/pair/pair-page.tsx").then((module) => ({ default: module.PairPage })));
const NetworkPage = lazy(() => import("./pages/network/network-page.tsx").then((module) => ({ default: module.NetworkPage })));
const AroundPage = lazy(() => import("./pages/around/around-page.tsx").then((module) => ({ default: module.AroundPage })));
const UnfoldingPage = lazy(() => import("./pages/unfolding/unfolding-page.tsx").then((module) => ({ default: module.UnfoldingPage })));
const SinglePage = lazy(() => import("./pages/single/single-page.tsx").then((module) => ({ default: module.SinglePage })));
const EventsPage = lazy(() => import("./pages/events/events-page.tsx").then((module) => ({ default: module.EventsPage })));
const EventPage = lazy(() => import("./pages/event/event-page.tsx").then((module) => ({ default: module.EventPage })));
const TalliesPage = lazy(() => import("./pages/tallies/tallies-page.tsx").then((module) => ({ default: module.TalliesPage })));
const SourcesPage = lazy(() => import("./pages/sources/sources-page.tsx").then((module) => ({ default: module.SourcesPage })));
const ApiPage = lazy(() => import("./pages/api/api-page.tsx").then((module) => ({ default: module.ApiPage })));
const NotFoundPage = lazy(() => import("./pages/not-found-page.tsx").then((module) => ({ default: module.NotFoundPage })));
const KeyHelp = lazy(() => import("./ui/key-help.tsx").then((module) => ({ default: module.KeyHelp })));

export function App() {
  const { path, search } = usePlace();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(path);
  const [help, setHelp] = useState(false);
  useKey(KEYS.help, () => setHelp(true));
  // Where a page has a field of its own, that hears the key.
  useKey(KEYS.search, () => {
    if (path !== "/events" && path !== "/api") void import("./search-key.ts").then(({ goSearch }) => goSearch(search));
  });
  // A new page is announced by moving the reading position to its start.
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="skip" href="#main">
        {words.frame.toContent}
      </a>
      <SiteHeader />
      <main ref={main} id="main" tabIndex={-1}>
        <LoadBoundary key={path}>
          <Suspense fallback={<div className="page-wait" aria-busy="true" />}>
            <TierGate>{pageOf(path)}</TierGate>
          </Suspense>
        </LoadBoundary>
      </main>
      <TroubleNote />
      <SiteFooter onHelp={() => setHelp(true)} />
      {help ? (
        <LoadBoundary>
          <Suspense fallback={null}>
            <KeyHelp onClose={() => setHelp(false)} />
          </Suspense>
        </LoadBoundary>
      ) : null}
    </>
  );
}

function pageOf(path: string) {
  const event = /^\/events\/([^/]+)$/.exec(path)?.[1];
  if (event !== undefined) return <EventPage key={event} id={safeDecode(event)} />;
  const [pair, one = "", other = ""] = /^\/pairs(?:\/([^/]+))?(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  // Ids of sides are in capitals, and are typed as they come.
  if (pair !== undefined) return <PairPage key={path} one={safeDecode(one).toUpperCase()} other={safeDecode(other).toUpperCase()} />;
  switch (path) {
    case "/":
      return <DashboardPage />;
    case "/explore":
      return <ExplorePage />;
    case "/compare":
      return <ComparePage />;
    case "/network":
      return <NetworkPage />;
    case "/around":
      return <AroundPage />;
    case "/unfolding":
      return <UnfoldingPage />;
    case "/silence":
      return <SinglePage key={path} of="silence" />;
    case "/reciprocity":
      return <SinglePage key={path} of="reciprocity" />;
    case "/ladder":
      return <SinglePage key={path} of="ladder" />;
    case "/readouts":
      return <SinglePage key={path} of="readouts" />;
    case "/events":
      return <EventsPage />;
    case "/tallies":
      return <TalliesPage />;
    case "/sources":
      return <SourcesPage />;
    case "/api":
      return <ApiPage />;
    default:
      return <NotFoundPage />;
  }
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
