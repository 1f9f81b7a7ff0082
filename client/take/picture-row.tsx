import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { pictureAddress } from "../api.ts";
import { wordsOf } from "../vocabulary.ts";
import { takeWords as said } from "../words/take.ts";
import { PictureLink } from "./picture-link.tsx";

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
            <PictureLink address={pictureAddress(format, search, drawing)} format={format} />
          </li>
        ))}
      </ul>
    </div>
  );
}
