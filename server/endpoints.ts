import type { Endpoint } from "./endpoint.ts";
import { analysisEndpoints } from "./routes/analyses.ts";
import { claimEndpoints } from "./routes/claim.ts";
import { citationEndpoints, listCitationEndpoints } from "./routes/citations.ts";
import { dossierEndpoints } from "./routes/dossier.ts";
import { pairCitationEndpoints } from "./routes/pairs.ts";
import { entryEndpoint } from "./routes/entry.ts";
import { eventEndpoints } from "./routes/events.ts";
import { feedEndpoints } from "./routes/feeds.ts";
import { fileEndpoints } from "./routes/files.ts";
import { figurePictureEndpoints } from "./routes/figure-pictures.ts";
import { machineEndpoint } from "./routes/machine.ts";
import { listPictureEndpoints, pictureEndpoints } from "./routes/pictures.ts";
import { referenceEndpoints } from "./routes/reference.ts";
import { scriptClientEndpoint } from "./routes/script-client.ts";
import { seriesEndpoints } from "./routes/series.ts";
import { tableEndpoints } from "./routes/tables.ts";

const BELOW: readonly Endpoint[] = [
  ...seriesEndpoints,
  ...listCitationEndpoints,
  ...listPictureEndpoints,
  ...eventEndpoints,
  ...fileEndpoints,
  ...pictureEndpoints,
  ...figurePictureEndpoints,
  ...citationEndpoints,
  ...pairCitationEndpoints,
  ...claimEndpoints,
  ...referenceEndpoints,
  ...analysisEndpoints,
  ...dossierEndpoints,
  ...feedEndpoints,
  machineEndpoint,
  ...tableEndpoints,
  scriptClientEndpoint,
];

/** Every address under `/api/v1` but that of the document, which is written from them. */
export const ENDPOINTS: readonly Endpoint[] = [entryEndpoint(BELOW), ...BELOW];
