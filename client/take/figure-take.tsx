import { lazy, Suspense } from "react";
import type { FigureId } from "#shared/definitions/figures.ts";
import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { fetchPicture, figurePictureAddress } from "../api.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyLater } from "../ui/copy.ts";
import { Popover } from "../ui/popover.tsx";
import { wordsOf } from "../vocabulary.ts";
import { words } from "../words.ts";

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
  return (
    <>
      <Popover label={said.picture} name={said.of(said.picture, of)} className="text-button">
        {() => (
          <div className="download-row">
            <ul>
              {wordsOf(PICTURE_FORMATS).map((format) => (
                <li key={format}>
                  <a className="button" href={figurePictureAddress(id, format, search)} download>
                    {PICTURE_FORMATS[format].label}
                  </a>
                </li>
              ))}
              <li>
                <CopyButton
                  label={said.copyPicture}
                  className="button"
                  copy={() => copyLater("image/png", fetchPicture(figurePictureAddress(id, "png", search)))}
                  otherwise={said.pictureNotCopied}
                />
              </li>
            </ul>
          </div>
        )}
      </Popover>
      <Popover label={said.embed} name={said.of(said.embed, of)} className="text-button">
        {() => (
          <Suspense fallback={<p className="muted">{said.loading}</p>}>
            <EmbedCode path={`/embed/${id}`} search={search} drawing="" />
          </Suspense>
        )}
      </Popover>
    </>
  );
}
