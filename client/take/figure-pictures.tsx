import type { FigureId } from "#shared/definitions/figures.ts";
import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { fetchPicture, figurePictureAddress } from "../api.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyLater } from "../ui/copy.ts";
import { wordsOf } from "../vocabulary.ts";
import { words } from "../words.ts";
import { PictureLink } from "./picture-link.tsx";

/** The chart of an analysis as pictures, and to the clipboard. */
export function FigurePictures({ id, search }: { id: FigureId; search: string }) {
  const said = words.ui.take;
  return (
    <div className="download-row">
      <ul>
        {wordsOf(PICTURE_FORMATS).map((format) => (
          <li key={format}>
            <PictureLink address={figurePictureAddress(id, format, search)} format={format} />
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
  );
}
