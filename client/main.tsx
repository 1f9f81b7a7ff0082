import "@fontsource-variable/inter/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/filters.css";
import "./styles/figures.css";
import "./styles/compare.css";
import "./styles/map.css";
import "./styles/events.css";
import "./styles/events-table.css";
import "./styles/saved.css";
import "./styles/media.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiFailure, isRefusal } from "./api.ts";
import { App } from "./app.tsx";
import { language } from "./language.ts";
import { applyTheme, findTheme } from "./theme.ts";

document.documentElement.lang = language;
applyTheme(findTheme());

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // The record changes with an import, not while somebody reads.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      // Offline is an answer too: it is said, with a way to try again, instead of waiting unseen.
      networkMode: "always",
      // What the API refuses it will refuse again, and a server that names a time is not asked before it; anything else may pass.
      retry: (failures, error) =>
        failures < 1 && !isRefusal(error) && !(error instanceof ApiFailure && (error.silent || error.retryAt !== null)),
    },
  },
});

const root = document.querySelector("#root");
if (!root) throw new Error("the page has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
