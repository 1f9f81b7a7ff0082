import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { pictureAddress } from "../api.ts";
import { wordsOf } from "../vocabulary.ts";

interface PictureRowProps {
  search: string;
  drawing: string;
  /** Whether the chart shows something else than the counts themselves. */
  differs: boolean;
}

/** The counts as pictures, with what is counted, their key, their sources and their version inside. */
export function PictureRow({ search, drawing, differs }: PictureRowProps) {
  return (
    <div className="download-row">
      <p>{differs ? "Picture of the counts themselves, with key and sources" : "Picture, with key and sources"}</p>
      <ul>
        {wordsOf(PICTURE_FORMATS).map((format) => (
          <li key={format}>
            <a
              className="button"
              href={pictureAddress(format, search, drawing)}
              download
              aria-label={`Download picture as ${PICTURE_FORMATS[format].label}`}
            >
              {PICTURE_FORMATS[format].label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
