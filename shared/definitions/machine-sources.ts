/** A published file of machine-coded events that Readout reads. Nothing of it is bundled: the reader brings the files. */
interface MachineSource {
  label: string;
  publisher: string;
  url: string;
  /** On what terms the publisher gives the files, as it says itself. */
  terms: string;
  attribution: string;
  /** What one row of it is, and what it does not tell. */
  description: string;
  /** What `reports` of a row counts. */
  reports: string;
}

const GDELT = {
  publisher: "The GDELT Project",
  url: "https://www.gdeltproject.org/",
  terms: "free for any use and without fee; use and redistribution cite the GDELT Project with a link to its site",
  attribution: "The GDELT Project, https://www.gdeltproject.org/",
  reports: "articles the file counts for it (NumArticles)",
} as const;

const DATAVERSE_TERMS = "as the dataset's page at Harvard Dataverse states";

/** Imports such files; the reader brings them. */
export const IMPORT_COMMAND = "npm run readout -- import gdelt FILES";

/** By the format of the file, which is also the source a row is counted under. */
export const MACHINE_SOURCES = {
  gdelt1: {
    ...GDELT,
    label: "GDELT 1.0",
    description:
      "Events coded by a program from news since 1979 in CAMEO: one actor, one target, one code for each event. Addresses of articles since April 2013.",
  },
  gdelt2: {
    ...GDELT,
    label: "GDELT 2.0",
    description:
      "Events coded by a program from news in many languages since February 2015 in CAMEO, every quarter of an hour, each with the address of one article.",
  },
  icews: {
    label: "ICEWS",
    publisher: "Lockheed Martin and Leidos, at Harvard Dataverse",
    url: "https://doi.org/10.7910/DVN/28075",
    terms: DATAVERSE_TERMS,
    attribution: "Boschee et al., ICEWS Coded Event Data, Harvard Dataverse, doi:10.7910/DVN/28075",
    description: "Events coded by a program from news from 1995 to 2023 in CAMEO: one source, one target. No addresses of articles.",
    reports: "1 for each row: the file has one for each sentence that was coded",
  },
  polecat: {
    label: "POLECAT",
    publisher: "The POLECAT project, at Harvard Dataverse",
    url: "https://doi.org/10.7910/DVN/AJGVIT",
    terms: DATAVERSE_TERMS,
    attribution: "POLECAT Weekly Data, Harvard Dataverse, doi:10.7910/DVN/AJGVIT",
    description:
      "Events coded by a program from news since 2018 in PLOVER: actors and recipients, which may be several. No addresses of articles.",
    reports: "1 for each row: the file has one for each event found in a report",
  },
} as const satisfies Record<string, MachineSource>;

export type MachineSourceId = keyof typeof MACHINE_SOURCES;
