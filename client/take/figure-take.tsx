import { lazy, Suspense } from "react";
import type { FigureId } from "#shared/definitions/figures.ts";
import { Popover } from "../ui/popover.tsx";
import { words } from "../words.ts";

const FigurePictures = lazy(() => import("./figure-pictures.tsx").then((module) => ({ default: module.FigurePictures })));
const EmbedCode = lazy(() => import("./embed-code.tsx").then((module) => ({ default: module.EmbedCode })));

interface FigureTakeProps {
  id: FigureId;
  /** What the API is asked for it, and how it is drawn. */
  search: string;
  /** What it is, for the accessible names. */
  of: string;
}

/** The chart of an analysis as a picture, to the clipboard, and for another page. */
export function FigureTake({ id, search, of }: FigureTakeProps) {
  const said = words.ui.take;
  const wait = <p className="muted">{said.loading}</p>;
  return (
    <>
      <Popover label={said.picture} name={said.of(said.picture, of)} className="text-button">
        {() => (
          <Suspense fallback={wait}>
            <FigurePictures id={id} search={search} />
          </Suspense>
        )}
      </Popover>
      <Popover label={said.embed} name={said.of(said.embed, of)} className="text-button">
        {() => (
          <Suspense fallback={wait}>
            <EmbedCode path={`/embed/${id}`} search={search} drawing="" />
          </Suspense>
        )}
      </Popover>
    </>
  );
}
