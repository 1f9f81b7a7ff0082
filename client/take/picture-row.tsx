import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { pictureAddress } from "../api.ts";
import { wordsOf } from "../vocabulary.ts";
import { takeWords as said } from "../words/take.ts";

interface PictureRowProps {
  search: string;
  drawing: string;
}

/** The counts as pictures, with what is counted, their key, their sources and their version inside. */
export function PictureRow({ search, drawing }: PictureRowProps) {
  return (
    <div className="download-row">
      <p>{said.picture}</p>
      <ul>
        {wordsOf(PICTURE_FORMATS).map((format) => (
          <li key={format}>
            <a
              className="button"
              href={pictureAddress(format, search, drawing)}
              download
              aria-label={said.pictureAs(PICTURE_FORMATS[format].label)}
            >
              {PICTURE_FORMATS[format].label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
