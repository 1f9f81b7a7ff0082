export interface paths {
    "/": {
        parameters: {
        };
        /** Where the API begins: its document, its page, the record that answers, and an example of every address that answers JSON. */
        get: operations["getEntry"];
    };
    "/aligned": {
        parameters: {
        };
        /**
         * Events by days since taking office, or since the first day of any period, for several side by side.
         * @description - Visit and meeting: A visit and a meeting on it are two contacts.
         *     - Day 0: The first day of a term or period. Totals are compared over as many days as every line has.
         *     - A month: Events over each covered span alone; “at least” where some days are not covered for every kind, and no rate where more than half are not. Months are calendar months from the first day of a span, and the days left over as a part of the month they fall in.
         */
        get: operations["getAligned"];
    };
    "/aligned.csv": {
        parameters: {
        };
        /** The main table of /aligned as a file. Rows as text, RFC 4180. */
        get: operations["getAlignedCsv"];
    };
    "/aligned.json": {
        parameters: {
        };
        /** The main table of /aligned as a file. Rows as objects, with their metadata and columns. */
        get: operations["getAlignedJson"];
    };
    "/aligned.parquet": {
        parameters: {
        };
        /** The main table of /aligned as a file. Rows as typed columns. */
        get: operations["getAlignedParquet"];
    };
    "/aligned.png": {
        parameters: {
        };
        /**
         * Contacts from day 0: the answer of /aligned as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getAlignedPng"];
    };
    "/aligned.svg": {
        parameters: {
        };
        /**
         * Contacts from day 0: the answer of /aligned as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getAlignedSvg"];
    };
    "/aligned.xlsx": {
        parameters: {
        };
        /** The main table of /aligned as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getAlignedXlsx"];
    };
    "/aligned.zip": {
        parameters: {
        };
        /** The main table of /aligned as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getAlignedZip"];
    };
    "/aligned/citation": {
        parameters: {
        };
        /**
         * How to cite what /aligned finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getAlignedCitation"];
    };
    "/aligned/citation.bib": {
        parameters: {
        };
        /** How to cite what /aligned finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getAlignedCitationBib"];
    };
    "/aligned/citation.json": {
        parameters: {
        };
        /** How to cite what /aligned finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getAlignedCitationJson"];
    };
    "/aligned/citation.ris": {
        parameters: {
        };
        /** How to cite what /aligned finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getAlignedCitationRis"];
    };
    "/aligned/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /aligned with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getAlignedEventsCsv"];
    };
    "/aligned/events.json": {
        parameters: {
        };
        /** The events behind the main table of /aligned with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getAlignedEventsJson"];
    };
    "/aligned/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /aligned with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getAlignedEventsParquet"];
    };
    "/aligned/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /aligned with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getAlignedEventsXlsx"];
    };
    "/aligned/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /aligned counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getAlignedPinned"];
    };
    "/around": {
        parameters: {
        };
        /**
         * Contacts in the days before and after events, averaged, beside what random shifts of the events give.
         * @description - Mean: Contacts in the days before and after, averaged over the days with a chosen event whose window is covered whole; n is how many. The chosen events themselves are not counted.
         *     - Visit and meeting: A visit and a meeting on it are two contacts.
         *     - Chance: What 95 of 100 give when all chosen days are moved together along the covered days, around the end to the start.
         */
        get: operations["getAround"];
    };
    "/around.csv": {
        parameters: {
        };
        /** The main table of /around as a file. Rows as text, RFC 4180. */
        get: operations["getAroundCsv"];
    };
    "/around.json": {
        parameters: {
        };
        /** The main table of /around as a file. Rows as objects, with their metadata and columns. */
        get: operations["getAroundJson"];
    };
    "/around.parquet": {
        parameters: {
        };
        /** The main table of /around as a file. Rows as typed columns. */
        get: operations["getAroundParquet"];
    };
    "/around.png": {
        parameters: {
        };
        /**
         * Contacts around events: the answer of /around as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getAroundPng"];
    };
    "/around.svg": {
        parameters: {
        };
        /**
         * Contacts around events: the answer of /around as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getAroundSvg"];
    };
    "/around.xlsx": {
        parameters: {
        };
        /** The main table of /around as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getAroundXlsx"];
    };
    "/around.zip": {
        parameters: {
        };
        /** The main table of /around as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getAroundZip"];
    };
    "/around/citation": {
        parameters: {
        };
        /**
         * How to cite what /around finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getAroundCitation"];
    };
    "/around/citation.bib": {
        parameters: {
        };
        /** How to cite what /around finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getAroundCitationBib"];
    };
    "/around/citation.json": {
        parameters: {
        };
        /** How to cite what /around finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getAroundCitationJson"];
    };
    "/around/citation.ris": {
        parameters: {
        };
        /** How to cite what /around finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getAroundCitationRis"];
    };
    "/around/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /around with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getAroundEventsCsv"];
    };
    "/around/events.json": {
        parameters: {
        };
        /** The events behind the main table of /around with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getAroundEventsJson"];
    };
    "/around/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /around with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getAroundEventsParquet"];
    };
    "/around/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /around with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getAroundEventsXlsx"];
    };
    "/around/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /around counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getAroundPinned"];
    };
    "/catalog": {
        parameters: {
        };
        /** Every metric, dimension, filter, kind, counting rule, chart and source. */
        get: operations["getCatalog"];
    };
    "/changes": {
        parameters: {
        };
        /** Events added, changed and removed since a version of the record, up to the newest or another. */
        get: operations["getChanges"];
    };
    "/changes.atom": {
        parameters: {
        };
        /** Changes of the record as an Atom feed (RFC 4287), an entry for each version. */
        get: operations["getChangesAtom"];
    };
    "/changes.csv": {
        parameters: {
        };
        /** All the changes of /changes, without a limit, as a file. Rows as text, RFC 4180. */
        get: operations["getChangesCsv"];
    };
    "/changes.json": {
        parameters: {
        };
        /** Changes of the record as a JSON feed (jsonfeed.org, version 1.1), an item for each version. */
        get: operations["getChangesJson"];
    };
    "/changes.parquet": {
        parameters: {
        };
        /** All the changes of /changes, without a limit, as a file. Rows as typed columns. */
        get: operations["getChangesParquet"];
    };
    "/changes.xlsx": {
        parameters: {
        };
        /** All the changes of /changes, without a limit, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getChangesXlsx"];
    };
    "/changes.zip": {
        parameters: {
        };
        /** All the changes of /changes, without a limit, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getChangesZip"];
    };
    "/changes/pinned": {
        parameters: {
        };
        /**
         * What has become of the list behind a query.
         * @description Since the record that `asOf` names: the events come, changed and gone.
         */
        get: operations["getChangesPinned"];
    };
    "/claim": {
        parameters: {
        };
        /**
         * A count typed in words: what it was understood as, our count under the same rule, and the verdict.
         * @description What is not fully understood is never judged: words that are not read are named with their reason (`unread`), words that can mean several are asked back (`questions`), a claim without a side counts nothing. Several claims in one text, set against each other by semicolons or “a pace equal to”, are answered one by one (`others`), each with the pace of the first against its own; `/catalog` gives the rules of “about” and “roughly equal”.
         */
        get: operations["getClaim"];
    };
    "/claim.csv": {
        parameters: {
        };
        /** The claims of /claim, one a row, with our number and the verdict, as a file. Rows as text, RFC 4180. */
        get: operations["getClaimCsv"];
    };
    "/claim.json": {
        parameters: {
        };
        /** The claims of /claim, one a row, with our number and the verdict, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getClaimJson"];
    };
    "/claim.parquet": {
        parameters: {
        };
        /** The claims of /claim, one a row, with our number and the verdict, as a file. Rows as typed columns. */
        get: operations["getClaimParquet"];
    };
    "/claim.xlsx": {
        parameters: {
        };
        /** The claims of /claim, one a row, with our number and the verdict, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getClaimXlsx"];
    };
    "/claim.zip": {
        parameters: {
        };
        /** The claims of /claim, one a row, with our number and the verdict, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getClaimZip"];
    };
    "/claim/citation": {
        parameters: {
        };
        /**
         * How to cite a claim in words against the record.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getClaimCitation"];
    };
    "/claim/citation.bib": {
        parameters: {
        };
        /** How to cite a claim in words against the record, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getClaimCitationBib"];
    };
    "/claim/citation.json": {
        parameters: {
        };
        /** How to cite a claim in words against the record, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getClaimCitationJson"];
    };
    "/claim/citation.ris": {
        parameters: {
        };
        /** How to cite a claim in words against the record, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getClaimCitationRis"];
    };
    "/client.ts": {
        parameters: {
        };
        /** A typed client of this API for TypeScript, as one file to put beside a script. */
        get: operations["getClientTs"];
    };
    "/events": {
        parameters: {
        };
        /** The events behind a query, or behind one of its rows. */
        get: operations["getEvents"];
    };
    "/events.csv": {
        parameters: {
        };
        /** All events behind a query or row, with their sources, as a file. Rows as text, RFC 4180. */
        get: operations["getEventsCsv"];
    };
    "/events.ics": {
        parameters: {
        };
        /** Announced events behind a query as a calendar (RFC 5545), from a month before the record's day on; other days and statuses where the query names them. */
        get: operations["getEventsIcs"];
    };
    "/events.json": {
        parameters: {
        };
        /** All events behind a query or row, with their sources, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getEventsJson"];
    };
    "/events.parquet": {
        parameters: {
        };
        /** All events behind a query or row, with their sources, as a file. Rows as typed columns. */
        get: operations["getEventsParquet"];
    };
    "/events.xlsx": {
        parameters: {
        };
        /** All events behind a query or row, with their sources, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getEventsXlsx"];
    };
    "/events.zip": {
        parameters: {
        };
        /** All events behind a query or row, with their sources, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getEventsZip"];
    };
    "/events/{id}": {
        parameters: {
        };
        /** One event: parties with their office at the time, status history, every source. */
        get: operations["getEventsById"];
    };
    "/events/{id}/citation": {
        parameters: {
        };
        /**
         * How to cite an event; its footnotes are the documents that tell of it.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getEventsByIdCitation"];
    };
    "/events/{id}/citation.bib": {
        parameters: {
        };
        /** How to cite an event; its footnotes are the documents that tell of it, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getEventsByIdCitationBib"];
    };
    "/events/{id}/citation.json": {
        parameters: {
        };
        /** How to cite an event; its footnotes are the documents that tell of it, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getEventsByIdCitationJson"];
    };
    "/events/{id}/citation.ris": {
        parameters: {
        };
        /** How to cite an event; its footnotes are the documents that tell of it, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getEventsByIdCitationRis"];
    };
    "/events/{id}/listings": {
        parameters: {
        };
        /** The targets an event put on or took off a sanctions list, one by one. */
        get: operations["getEventsByIdListings"];
    };
    "/events/{id}/listings.csv": {
        parameters: {
        };
        /** All the targets of /events/{id}/listings, without pages, as a file. Rows as text, RFC 4180. */
        get: operations["getEventsByIdListingsCsv"];
    };
    "/events/{id}/listings.json": {
        parameters: {
        };
        /** All the targets of /events/{id}/listings, without pages, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getEventsByIdListingsJson"];
    };
    "/events/{id}/listings.parquet": {
        parameters: {
        };
        /** All the targets of /events/{id}/listings, without pages, as a file. Rows as typed columns. */
        get: operations["getEventsByIdListingsParquet"];
    };
    "/events/{id}/listings.xlsx": {
        parameters: {
        };
        /** All the targets of /events/{id}/listings, without pages, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getEventsByIdListingsXlsx"];
    };
    "/events/{id}/listings.zip": {
        parameters: {
        };
        /** All the targets of /events/{id}/listings, without pages, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getEventsByIdListingsZip"];
    };
    "/events/{id}/preview.png": {
        parameters: {
        };
        /** One event as a card of 1200 × 630 pixels: what, when, who, and who says so. */
        get: operations["getEventsByIdPreviewPng"];
    };
    "/events/citation": {
        parameters: {
        };
        /**
         * How to cite a list of events; its footnotes are the documents that tell of them.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getEventsCitation"];
    };
    "/events/citation.bib": {
        parameters: {
        };
        /** How to cite a list of events; its footnotes are the documents that tell of them, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getEventsCitationBib"];
    };
    "/events/citation.json": {
        parameters: {
        };
        /** How to cite a list of events; its footnotes are the documents that tell of them, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getEventsCitationJson"];
    };
    "/events/citation.ris": {
        parameters: {
        };
        /** How to cite a list of events; its footnotes are the documents that tell of them, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getEventsCitationRis"];
    };
    "/events/preview.png": {
        parameters: {
        };
        /** A list of events as a card of 1200 × 630 pixels: which list it is, how many events it has, and what no source covers. */
        get: operations["getEventsPreviewPng"];
    };
    "/ladder": {
        parameters: {
        };
        /**
         * Expulsions and closures of two sides as chains of act and answer, with ratio and lag.
         * @description - Act: An expulsion, a mission closed, a cap on staff or an ambassador recalled. What one side did on one day is one step; units are never added up.
         *     - Answer: The act that the record names as such, or else the next of the other side within 60 days (another number by within=). One act answers one, the latest before it; of an earlier one it is said for which act the next one counts. That it answers is the order in time, not a finding of why.
         *     - Same day: Both acted on one day and no source says which came first: an answer of neither.
         *     - No answer: All the days an answer had are covered, and none came. Where the sources end before that, have a hole in it, or know an act to a month or a year that may lie in it, that is said instead.
         */
        get: operations["getLadder"];
    };
    "/ladder.csv": {
        parameters: {
        };
        /** The main table of /ladder as a file. Rows as text, RFC 4180. */
        get: operations["getLadderCsv"];
    };
    "/ladder.json": {
        parameters: {
        };
        /** The main table of /ladder as a file. Rows as objects, with their metadata and columns. */
        get: operations["getLadderJson"];
    };
    "/ladder.parquet": {
        parameters: {
        };
        /** The main table of /ladder as a file. Rows as typed columns. */
        get: operations["getLadderParquet"];
    };
    "/ladder.png": {
        parameters: {
        };
        /**
         * Acts and answers: the answer of /ladder as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getLadderPng"];
    };
    "/ladder.svg": {
        parameters: {
        };
        /**
         * Acts and answers: the answer of /ladder as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getLadderSvg"];
    };
    "/ladder.xlsx": {
        parameters: {
        };
        /** The main table of /ladder as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getLadderXlsx"];
    };
    "/ladder.zip": {
        parameters: {
        };
        /** The main table of /ladder as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getLadderZip"];
    };
    "/ladder/citation": {
        parameters: {
        };
        /**
         * How to cite what /ladder finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getLadderCitation"];
    };
    "/ladder/citation.bib": {
        parameters: {
        };
        /** How to cite what /ladder finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getLadderCitationBib"];
    };
    "/ladder/citation.json": {
        parameters: {
        };
        /** How to cite what /ladder finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getLadderCitationJson"];
    };
    "/ladder/citation.ris": {
        parameters: {
        };
        /** How to cite what /ladder finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getLadderCitationRis"];
    };
    "/ladder/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /ladder with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getLadderEventsCsv"];
    };
    "/ladder/events.json": {
        parameters: {
        };
        /** The events behind the main table of /ladder with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getLadderEventsJson"];
    };
    "/ladder/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /ladder with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getLadderEventsParquet"];
    };
    "/ladder/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /ladder with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getLadderEventsXlsx"];
    };
    "/ladder/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /ladder counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getLadderPinned"];
    };
    "/machine": {
        parameters: {
        };
        /** Whether machine-coded reports are served beside the vetted record (`tier=machine`): which, how many, and in how much memory. */
        get: operations["getMachine"];
    };
    "/matrix": {
        parameters: {
        };
        /** Counts by two dimensions as rows, columns and cells. */
        get: operations["getMatrix"];
    };
    "/matrix.csv": {
        parameters: {
        };
        /** The cells of /matrix, one column for each group of `split`, as a file. Rows as text, RFC 4180. */
        get: operations["getMatrixCsv"];
    };
    "/matrix.json": {
        parameters: {
        };
        /** The cells of /matrix, one column for each group of `split`, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getMatrixJson"];
    };
    "/matrix.parquet": {
        parameters: {
        };
        /** The cells of /matrix, one column for each group of `split`, as a file. Rows as typed columns. */
        get: operations["getMatrixParquet"];
    };
    "/matrix.xlsx": {
        parameters: {
        };
        /** The cells of /matrix, one column for each group of `split`, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getMatrixXlsx"];
    };
    "/matrix.zip": {
        parameters: {
        };
        /** The cells of /matrix, one column for each group of `split`, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getMatrixZip"];
    };
    "/matrix/citation": {
        parameters: {
        };
        /**
         * How to cite counts by two dimensions.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getMatrixCitation"];
    };
    "/matrix/citation.bib": {
        parameters: {
        };
        /** How to cite counts by two dimensions, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getMatrixCitationBib"];
    };
    "/matrix/citation.json": {
        parameters: {
        };
        /** How to cite counts by two dimensions, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getMatrixCitationJson"];
    };
    "/matrix/citation.ris": {
        parameters: {
        };
        /** How to cite counts by two dimensions, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getMatrixCitationRis"];
    };
    "/network": {
        parameters: {
        };
        /**
         * Who was in contact with whom: actors, their partners, the links between them, and the change against the period before.
         * @description - Contact of a pair: A contact of three sides is one of each of its pairs inside the filter; in the total it is one.
         *     - Visit and meeting: A visit and a meeting on it are two contacts.
         *     - Partners: Sides one had a contact with, of all sides and not of those shown alone.
         *     - Period before: As many days right before the period; a change can be that of the sources where they do not cover both.
         */
        get: operations["getNetwork"];
    };
    "/network.csv": {
        parameters: {
        };
        /** The main table of /network as a file. Rows as text, RFC 4180. */
        get: operations["getNetworkCsv"];
    };
    "/network.json": {
        parameters: {
        };
        /** The main table of /network as a file. Rows as objects, with their metadata and columns. */
        get: operations["getNetworkJson"];
    };
    "/network.parquet": {
        parameters: {
        };
        /** The main table of /network as a file. Rows as typed columns. */
        get: operations["getNetworkParquet"];
    };
    "/network.png": {
        parameters: {
        };
        /**
         * Who was in contact with whom: the answer of /network as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getNetworkPng"];
    };
    "/network.svg": {
        parameters: {
        };
        /**
         * Who was in contact with whom: the answer of /network as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getNetworkSvg"];
    };
    "/network.xlsx": {
        parameters: {
        };
        /** The main table of /network as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getNetworkXlsx"];
    };
    "/network.zip": {
        parameters: {
        };
        /** The main table of /network as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getNetworkZip"];
    };
    "/network/citation": {
        parameters: {
        };
        /**
         * How to cite what /network finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getNetworkCitation"];
    };
    "/network/citation.bib": {
        parameters: {
        };
        /** How to cite what /network finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getNetworkCitationBib"];
    };
    "/network/citation.json": {
        parameters: {
        };
        /** How to cite what /network finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getNetworkCitationJson"];
    };
    "/network/citation.ris": {
        parameters: {
        };
        /** How to cite what /network finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getNetworkCitationRis"];
    };
    "/network/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /network with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getNetworkEventsCsv"];
    };
    "/network/events.json": {
        parameters: {
        };
        /** The events behind the main table of /network with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getNetworkEventsJson"];
    };
    "/network/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /network with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getNetworkEventsParquet"];
    };
    "/network/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /network with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getNetworkEventsXlsx"];
    };
    "/network/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /network counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getNetworkPinned"];
    };
    "/options/{filter}": {
        parameters: {
        };
        /** Values of a filter, each with the number of events under the other filters. */
        get: operations["getOptionsByFilter"];
    };
    "/pages/api/preview.png": {
        parameters: {
        };
        /** The page /api as a card of 1200 × 630 pixels: what is on it. */
        get: operations["getPagesApiPreviewPng"];
    };
    "/pages/sources/preview.png": {
        parameters: {
        };
        /** The page /sources as a card of 1200 × 630 pixels: what is on it. */
        get: operations["getPagesSourcesPreviewPng"];
    };
    "/pages/tallies/preview.png": {
        parameters: {
        };
        /** The page /tallies as a card of 1200 × 630 pixels: what is on it, or a claim and whether it is met. */
        get: operations["getPagesTalliesPreviewPng"];
    };
    "/pairs/{one}/{other}": {
        parameters: {
        };
        /** The dossier of two sides: each analysis of them, as its own address answers it. */
        get: operations["getPairsByOneByOther"];
    };
    "/pairs/{one}/{other}/citation": {
        parameters: {
        };
        /**
         * How to cite the page of two sides; its footnotes are the documents that tell of the events between them.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getPairsByOneByOtherCitation"];
    };
    "/pairs/{one}/{other}/citation.bib": {
        parameters: {
        };
        /** How to cite the page of two sides; its footnotes are the documents that tell of the events between them, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getPairsByOneByOtherCitationBib"];
    };
    "/pairs/{one}/{other}/citation.json": {
        parameters: {
        };
        /** How to cite the page of two sides; its footnotes are the documents that tell of the events between them, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getPairsByOneByOtherCitationJson"];
    };
    "/pairs/{one}/{other}/citation.ris": {
        parameters: {
        };
        /** How to cite the page of two sides; its footnotes are the documents that tell of the events between them, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getPairsByOneByOtherCitationRis"];
    };
    "/pairs/{one}/{other}/dossier.zip": {
        parameters: {
        };
        /** The packages of all sections of a dossier, and of all events between the two, in a folder each. */
        get: operations["getPairsByOneByOtherDossierZip"];
    };
    "/pairs/{one}/{other}/preview.png": {
        parameters: {
        };
        /** The page of two sides as a card of 1200 × 630 pixels: who they are, and what is on it. */
        get: operations["getPairsByOneByOtherPreviewPng"];
    };
    "/periods": {
        parameters: {
        };
        /** Terms of office, crises, breaks of relations and gaps in the sources, each with its source. */
        get: operations["getPeriods"];
    };
    "/readouts": {
        parameters: {
        };
        /**
         * Which of two sides told of their contacts, which first, who asked for them, and who else tells of them.
         * @description - Told: The record has an account on the side's own site. That a side did not tell is said only where a collection of that site covers the day.
         *     - Witness: A publisher that speaks for no government; those of one family are one.
         */
        get: operations["getReadouts"];
    };
    "/readouts.csv": {
        parameters: {
        };
        /** The main table of /readouts as a file. Rows as text, RFC 4180. */
        get: operations["getReadoutsCsv"];
    };
    "/readouts.json": {
        parameters: {
        };
        /** The main table of /readouts as a file. Rows as objects, with their metadata and columns. */
        get: operations["getReadoutsJson"];
    };
    "/readouts.parquet": {
        parameters: {
        };
        /** The main table of /readouts as a file. Rows as typed columns. */
        get: operations["getReadoutsParquet"];
    };
    "/readouts.png": {
        parameters: {
        };
        /**
         * Who told of contacts: the answer of /readouts as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getReadoutsPng"];
    };
    "/readouts.svg": {
        parameters: {
        };
        /**
         * Who told of contacts: the answer of /readouts as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getReadoutsSvg"];
    };
    "/readouts.xlsx": {
        parameters: {
        };
        /** The main table of /readouts as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getReadoutsXlsx"];
    };
    "/readouts.zip": {
        parameters: {
        };
        /** The main table of /readouts as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getReadoutsZip"];
    };
    "/readouts/citation": {
        parameters: {
        };
        /**
         * How to cite what /readouts finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getReadoutsCitation"];
    };
    "/readouts/citation.bib": {
        parameters: {
        };
        /** How to cite what /readouts finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getReadoutsCitationBib"];
    };
    "/readouts/citation.json": {
        parameters: {
        };
        /** How to cite what /readouts finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getReadoutsCitationJson"];
    };
    "/readouts/citation.ris": {
        parameters: {
        };
        /** How to cite what /readouts finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getReadoutsCitationRis"];
    };
    "/readouts/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /readouts with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getReadoutsEventsCsv"];
    };
    "/readouts/events.json": {
        parameters: {
        };
        /** The events behind the main table of /readouts with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getReadoutsEventsJson"];
    };
    "/readouts/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /readouts with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getReadoutsEventsParquet"];
    };
    "/readouts/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /readouts with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getReadoutsEventsXlsx"];
    };
    "/readouts/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /readouts counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getReadoutsPinned"];
    };
    "/reciprocity": {
        parameters: {
        };
        /**
         * Who went to whom and whether it was returned, who placed the calls, and on whose ground two sides met.
         * @description - Visit: The stops of one journey are one visit. A journey of which the source names nothing but a meeting of several states held there (NATO, G7, UN …), or talks with the host on its sidelines, is none. Visits of every level count, unless the query names one; a kind is refused, as visits, calls and meetings are asked for by themselves.
         *     - Returned: A visit returns the latest visit the other way before it, at the same level, that none has returned: one returns one, by calendar alone. Days run from first day to first day.
         *     - Not returned: No visit returns it up to the last covered day, and all days since are covered. Where they are not, or of other levels than leaders, nobody can say.
         *     - Placed by: The side a source says asked for the call or placed it; where none says so, it is counted as that.
         */
        get: operations["getReciprocity"];
    };
    "/reciprocity.csv": {
        parameters: {
        };
        /** The main table of /reciprocity as a file. Rows as text, RFC 4180. */
        get: operations["getReciprocityCsv"];
    };
    "/reciprocity.json": {
        parameters: {
        };
        /** The main table of /reciprocity as a file. Rows as objects, with their metadata and columns. */
        get: operations["getReciprocityJson"];
    };
    "/reciprocity.parquet": {
        parameters: {
        };
        /** The main table of /reciprocity as a file. Rows as typed columns. */
        get: operations["getReciprocityParquet"];
    };
    "/reciprocity.png": {
        parameters: {
        };
        /**
         * Visits and their returns, calls, meetings: the answer of /reciprocity as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getReciprocityPng"];
    };
    "/reciprocity.svg": {
        parameters: {
        };
        /**
         * Visits and their returns, calls, meetings: the answer of /reciprocity as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getReciprocitySvg"];
    };
    "/reciprocity.xlsx": {
        parameters: {
        };
        /** The main table of /reciprocity as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getReciprocityXlsx"];
    };
    "/reciprocity.zip": {
        parameters: {
        };
        /** The main table of /reciprocity as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getReciprocityZip"];
    };
    "/reciprocity/citation": {
        parameters: {
        };
        /**
         * How to cite what /reciprocity finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getReciprocityCitation"];
    };
    "/reciprocity/citation.bib": {
        parameters: {
        };
        /** How to cite what /reciprocity finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getReciprocityCitationBib"];
    };
    "/reciprocity/citation.json": {
        parameters: {
        };
        /** How to cite what /reciprocity finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getReciprocityCitationJson"];
    };
    "/reciprocity/citation.ris": {
        parameters: {
        };
        /** How to cite what /reciprocity finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getReciprocityCitationRis"];
    };
    "/reciprocity/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /reciprocity with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getReciprocityEventsCsv"];
    };
    "/reciprocity/events.json": {
        parameters: {
        };
        /** The events behind the main table of /reciprocity with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getReciprocityEventsJson"];
    };
    "/reciprocity/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /reciprocity with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getReciprocityEventsParquet"];
    };
    "/reciprocity/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /reciprocity with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getReciprocityEventsXlsx"];
    };
    "/reciprocity/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /reciprocity counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getReciprocityPinned"];
    };
    "/series": {
        parameters: {
        };
        /** Counts by one dimension, split by another. */
        get: operations["getSeries"];
    };
    "/series.csv": {
        parameters: {
        };
        /** The rows of /series, as a file. Rows as text, RFC 4180. */
        get: operations["getSeriesCsv"];
    };
    "/series.json": {
        parameters: {
        };
        /** The rows of /series, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getSeriesJson"];
    };
    "/series.parquet": {
        parameters: {
        };
        /** The rows of /series, as a file. Rows as typed columns. */
        get: operations["getSeriesParquet"];
    };
    "/series.png": {
        parameters: {
        };
        /**
         * The answer of /series as a picture.
         * @description With what is counted, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getSeriesPng"];
    };
    "/series.svg": {
        parameters: {
        };
        /**
         * The answer of /series as a picture.
         * @description With what is counted, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getSeriesSvg"];
    };
    "/series.xlsx": {
        parameters: {
        };
        /** The rows of /series, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getSeriesXlsx"];
    };
    "/series.zip": {
        parameters: {
        };
        /** The rows of /series, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getSeriesZip"];
    };
    "/series/citation": {
        parameters: {
        };
        /**
         * How to cite what a query counts.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getSeriesCitation"];
    };
    "/series/citation.bib": {
        parameters: {
        };
        /** How to cite what a query counts, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getSeriesCitationBib"];
    };
    "/series/citation.json": {
        parameters: {
        };
        /** How to cite what a query counts, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getSeriesCitationJson"];
    };
    "/series/citation.ris": {
        parameters: {
        };
        /** How to cite what a query counts, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getSeriesCitationRis"];
    };
    "/silence": {
        parameters: {
        };
        /**
         * The longest stretches without an event of a query, the one that goes on, and the longest run of months with one each.
         * @description - Silence: The whole days between two contacts known to the day: from the day after the one is over to the day before the next begins. A contact known to a month or a year ends none, and is named where it can lie in one.
         *     - Covered: On a covered day, each kind looked at is covered that some source covers at some time for these sides. A stretch with a hole lasted at least its longest covered part; one without a covered day is no silence.
         *     - As far as partial sources say: A source that holds only some of the contacts: others can lie in the stretch. What is fully covered stands first, then what partial sources say, each by its covered days.
         *     - Usual: The median length of the stretches that ended and are covered all through, by partial sources too.
         */
        get: operations["getSilence"];
    };
    "/silence.csv": {
        parameters: {
        };
        /** The main table of /silence as a file. Rows as text, RFC 4180. */
        get: operations["getSilenceCsv"];
    };
    "/silence.json": {
        parameters: {
        };
        /** The main table of /silence as a file. Rows as objects, with their metadata and columns. */
        get: operations["getSilenceJson"];
    };
    "/silence.parquet": {
        parameters: {
        };
        /** The main table of /silence as a file. Rows as typed columns. */
        get: operations["getSilenceParquet"];
    };
    "/silence.png": {
        parameters: {
        };
        /**
         * Stretches without contact: the answer of /silence as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getSilencePng"];
    };
    "/silence.svg": {
        parameters: {
        };
        /**
         * Stretches without contact: the answer of /silence as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getSilenceSvg"];
    };
    "/silence.xlsx": {
        parameters: {
        };
        /** The main table of /silence as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getSilenceXlsx"];
    };
    "/silence.zip": {
        parameters: {
        };
        /** The main table of /silence as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getSilenceZip"];
    };
    "/silence/citation": {
        parameters: {
        };
        /**
         * How to cite what /silence finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getSilenceCitation"];
    };
    "/silence/citation.bib": {
        parameters: {
        };
        /** How to cite what /silence finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getSilenceCitationBib"];
    };
    "/silence/citation.json": {
        parameters: {
        };
        /** How to cite what /silence finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getSilenceCitationJson"];
    };
    "/silence/citation.ris": {
        parameters: {
        };
        /** How to cite what /silence finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getSilenceCitationRis"];
    };
    "/silence/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /silence with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getSilenceEventsCsv"];
    };
    "/silence/events.json": {
        parameters: {
        };
        /** The events behind the main table of /silence with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getSilenceEventsJson"];
    };
    "/silence/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /silence with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getSilenceEventsParquet"];
    };
    "/silence/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /silence with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getSilenceEventsXlsx"];
    };
    "/silence/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /silence counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getSilencePinned"];
    };
    "/sources": {
        parameters: {
        };
        /** Each source: licence, what it covers, what it is known to lack, what was refused and why. */
        get: operations["getSources"];
    };
    "/sources.csv": {
        parameters: {
        };
        /** The rows of /sources, as a file. Rows as text, RFC 4180. */
        get: operations["getSourcesCsv"];
    };
    "/sources.json": {
        parameters: {
        };
        /** The rows of /sources, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getSourcesJson"];
    };
    "/sources.parquet": {
        parameters: {
        };
        /** The rows of /sources, as a file. Rows as typed columns. */
        get: operations["getSourcesParquet"];
    };
    "/sources.xlsx": {
        parameters: {
        };
        /** The rows of /sources, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getSourcesXlsx"];
    };
    "/sources.zip": {
        parameters: {
        };
        /** The rows of /sources, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getSourcesZip"];
    };
    "/sources/citation": {
        parameters: {
        };
        /**
         * How to cite the sources of the record.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getSourcesCitation"];
    };
    "/sources/citation.bib": {
        parameters: {
        };
        /** How to cite the sources of the record, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getSourcesCitationBib"];
    };
    "/sources/citation.json": {
        parameters: {
        };
        /** How to cite the sources of the record, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getSourcesCitationJson"];
    };
    "/sources/citation.ris": {
        parameters: {
        };
        /** How to cite the sources of the record, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getSourcesCitationRis"];
    };
    "/tallies": {
        parameters: {
        };
        /** Published counts against ours. */
        get: operations["getTallies"];
    };
    "/tallies.csv": {
        parameters: {
        };
        /** The rows of /tallies, as a file. Rows as text, RFC 4180. */
        get: operations["getTalliesCsv"];
    };
    "/tallies.json": {
        parameters: {
        };
        /** The rows of /tallies, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getTalliesJson"];
    };
    "/tallies.parquet": {
        parameters: {
        };
        /** The rows of /tallies, as a file. Rows as typed columns. */
        get: operations["getTalliesParquet"];
    };
    "/tallies.xlsx": {
        parameters: {
        };
        /** The rows of /tallies, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getTalliesXlsx"];
    };
    "/tallies.zip": {
        parameters: {
        };
        /** The rows of /tallies, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getTalliesZip"];
    };
    "/tallies/citation": {
        parameters: {
        };
        /**
         * How to cite published counts against the record.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getTalliesCitation"];
    };
    "/tallies/citation.bib": {
        parameters: {
        };
        /** How to cite published counts against the record, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getTalliesCitationBib"];
    };
    "/tallies/citation.json": {
        parameters: {
        };
        /** How to cite published counts against the record, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getTalliesCitationJson"];
    };
    "/tallies/citation.ris": {
        parameters: {
        };
        /** How to cite published counts against the record, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getTalliesCitationRis"];
    };
    "/tallies/pinned": {
        parameters: {
        };
        /**
         * What has become of the events behind our side of the published counts.
         * @description Since the record that `asOf` names: those come, changed and gone.
         */
        get: operations["getTalliesPinned"];
    };
    "/tenures": {
        parameters: {
        };
        /** Terms of office: heads of state and government, ministers, and chiefs of mission abroad. */
        get: operations["getTenures"];
    };
    "/tenures.csv": {
        parameters: {
        };
        /** All the terms of office of /tenures, without pages, as a file. Rows as text, RFC 4180. */
        get: operations["getTenuresCsv"];
    };
    "/tenures.json": {
        parameters: {
        };
        /** All the terms of office of /tenures, without pages, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getTenuresJson"];
    };
    "/tenures.parquet": {
        parameters: {
        };
        /** All the terms of office of /tenures, without pages, as a file. Rows as typed columns. */
        get: operations["getTenuresParquet"];
    };
    "/tenures.xlsx": {
        parameters: {
        };
        /** All the terms of office of /tenures, without pages, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getTenuresXlsx"];
    };
    "/tenures.zip": {
        parameters: {
        };
        /** All the terms of office of /tenures, without pages, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getTenuresZip"];
    };
    "/tenures/citation": {
        parameters: {
        };
        /**
         * How to cite terms of office.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getTenuresCitation"];
    };
    "/tenures/citation.bib": {
        parameters: {
        };
        /** How to cite terms of office, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getTenuresCitationBib"];
    };
    "/tenures/citation.json": {
        parameters: {
        };
        /** How to cite terms of office, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getTenuresCitationJson"];
    };
    "/tenures/citation.ris": {
        parameters: {
        };
        /** How to cite terms of office, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getTenuresCitationRis"];
    };
    "/totals": {
        parameters: {
        };
        /** One number for the period, compared with another. */
        get: operations["getTotals"];
    };
    "/totals.csv": {
        parameters: {
        };
        /** The numbers of /totals, a row for each period, as a file. Rows as text, RFC 4180. */
        get: operations["getTotalsCsv"];
    };
    "/totals.json": {
        parameters: {
        };
        /** The numbers of /totals, a row for each period, as a file. Rows as objects, with their metadata and columns. */
        get: operations["getTotalsJson"];
    };
    "/totals.parquet": {
        parameters: {
        };
        /** The numbers of /totals, a row for each period, as a file. Rows as typed columns. */
        get: operations["getTotalsParquet"];
    };
    "/totals.xlsx": {
        parameters: {
        };
        /** The numbers of /totals, a row for each period, as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getTotalsXlsx"];
    };
    "/totals.zip": {
        parameters: {
        };
        /** The numbers of /totals, a row for each period, as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getTotalsZip"];
    };
    "/totals/citation": {
        parameters: {
        };
        /**
         * How to cite one number for a period, compared with another.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getTotalsCitation"];
    };
    "/totals/citation.bib": {
        parameters: {
        };
        /** How to cite one number for a period, compared with another, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getTotalsCitationBib"];
    };
    "/totals/citation.json": {
        parameters: {
        };
        /** How to cite one number for a period, compared with another, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getTotalsCitationJson"];
    };
    "/totals/citation.ris": {
        parameters: {
        };
        /** How to cite one number for a period, compared with another, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getTotalsCitationRis"];
    };
    "/unfolding": {
        parameters: {
        };
        /**
         * How contacts went on from the first report to their end: each step, the share of those announced that were held, the lead.
         * @description - Followed: Contacts of which the record dates at least one step; most are known from their end alone.
         *     - As known on a day: A step counts from its own day, as the record dates it, here and in every list. Where the page it is cited from is of a later day than the one asked for, that is said beside the step: another page may have told of it by then, and the record does not hold it.
         *     - Last known: The last dated step, where that is an end; else what the record has, which no dated step says. A superseded plan is cancelled, a brief contact stands by itself.
         *     - Days from announcement: From the first step that announces or confirms it to the day it was held.
         *     - Slip: From the day planned to the day held, of plans whose occasion in the record is a contact called off. Of others the record keeps no planned day; how many no source says were moved is told by itself.
         */
        get: operations["getUnfolding"];
    };
    "/unfolding.csv": {
        parameters: {
        };
        /** The main table of /unfolding as a file. Rows as text, RFC 4180. */
        get: operations["getUnfoldingCsv"];
    };
    "/unfolding.json": {
        parameters: {
        };
        /** The main table of /unfolding as a file. Rows as objects, with their metadata and columns. */
        get: operations["getUnfoldingJson"];
    };
    "/unfolding.parquet": {
        parameters: {
        };
        /** The main table of /unfolding as a file. Rows as typed columns. */
        get: operations["getUnfoldingParquet"];
    };
    "/unfolding.png": {
        parameters: {
        };
        /**
         * Contacts from announcement to end: the answer of /unfolding as a picture.
         * @description With what was found, its key, its sources and its version inside. Pixels, two for each of the drawing unless `scale` says otherwise.
         */
        get: operations["getUnfoldingPng"];
    };
    "/unfolding.svg": {
        parameters: {
        };
        /**
         * Contacts from announcement to end: the answer of /unfolding as a picture.
         * @description With what was found, its key, its sources and its version inside. A drawing of any size, its texts as text.
         */
        get: operations["getUnfoldingSvg"];
    };
    "/unfolding.xlsx": {
        parameters: {
        };
        /** The main table of /unfolding as a file. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getUnfoldingXlsx"];
    };
    "/unfolding.zip": {
        parameters: {
        };
        /** The main table of /unfolding as a file. A Data Package: the rows and the events behind them as CSV, with metadata, licences, citation and sources. */
        get: operations["getUnfoldingZip"];
    };
    "/unfolding/citation": {
        parameters: {
        };
        /**
         * How to cite what /unfolding finds.
         * @description In one line, in full, as BibTeX, RIS and CSL-JSON, and as a sentence with footnotes.
         */
        get: operations["getUnfoldingCitation"];
    };
    "/unfolding/citation.bib": {
        parameters: {
        };
        /** How to cite what /unfolding finds, as a file. An entry of BibTeX, and after that of an event one for each document that tells of it. */
        get: operations["getUnfoldingCitationBib"];
    };
    "/unfolding/citation.json": {
        parameters: {
        };
        /** How to cite what /unfolding finds, as a file. A list of CSL-JSON: an item, and after that of an event one for each document that tells of it. */
        get: operations["getUnfoldingCitationJson"];
    };
    "/unfolding/citation.ris": {
        parameters: {
        };
        /** How to cite what /unfolding finds, as a file. A record of RIS, and after that of an event one for each document that tells of it. */
        get: operations["getUnfoldingCitationRis"];
    };
    "/unfolding/events.csv": {
        parameters: {
        };
        /** The events behind the main table of /unfolding with their sources, each with where it is counted. Rows as text, RFC 4180. */
        get: operations["getUnfoldingEventsCsv"];
    };
    "/unfolding/events.json": {
        parameters: {
        };
        /** The events behind the main table of /unfolding with their sources, each with where it is counted. Rows as objects, with their metadata and columns. */
        get: operations["getUnfoldingEventsJson"];
    };
    "/unfolding/events.parquet": {
        parameters: {
        };
        /** The events behind the main table of /unfolding with their sources, each with where it is counted. Rows as typed columns. */
        get: operations["getUnfoldingEventsParquet"];
    };
    "/unfolding/events.xlsx": {
        parameters: {
        };
        /** The events behind the main table of /unfolding with their sources, each with where it is counted. A workbook: the rows with typed cells, and a sheet that says what they are. */
        get: operations["getUnfoldingEventsXlsx"];
    };
    "/unfolding/pinned": {
        parameters: {
        };
        /**
         * What has become of the events that /unfolding counts.
         * @description Since the record that `asOf` names: those come, changed and gone, at most 1000 by name.
         */
        get: operations["getUnfoldingPinned"];
    };
    "/vintage": {
        parameters: {
        };
        /** Which record this is: version, extent, counts, sources. */
        get: operations["getVintage"];
    };
}
export interface components {
    schemas: {
        Aligned: {
            /** @description Days since day 0 that every line with coverage has. */
            equalDays: number | null;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description Whose terms, and which periods, are left out as they begin after the day of `knownOn`. */
            later: {
                id: string;
                label: string;
            }[];
            lines: {
                /** @description The same of the days that every line has. */
                equal: {
                    /** @description Some of these days are not covered: there may have been more. */
                    atLeast: boolean;
                    coveredDays: number;
                    /** @description The numerator of the rate: events on covered days. */
                    coveredEvents: number;
                    /** @description The denominator of the rate: calendar months in the covered spans, and the days left over as a part of theirs. */
                    coveredMonths: number;
                    /** @description Days since day 0 that are looked at. */
                    days: number;
                    /** @description Null where no day is covered and none is recorded. */
                    events: number | null;
                    /** @description Null where fewer than half of these days are covered. */
                    perMonth: number | null;
                    /** @description Events that may lie in these days or outside them, by what their dates leave open. */
                    possible: number;
                };
                /** @description Days since day 0 without coverage. */
                holes: {
                    from: number;
                    to: number;
                }[];
                id: string;
                label: string;
                /** @description By the calendar, from the day of the month of day 0. */
                months: {
                    /** @description Each of its days is covered. */
                    complete: boolean;
                    days: number;
                    /** @description Null where no source covers it. */
                    events: number | null;
                    from: string;
                    /** @description Months since day 0, from 0. */
                    month: number;
                    to: string;
                }[];
                parts: {
                    /** @description Days since day 0 on which it begins. */
                    day: number;
                    from: string;
                    id: string;
                    label: string;
                    /** @description It has not ended, or goes on after the last covered day. */
                    open: boolean;
                    /** @description The list of its events. */
                    query: string;
                    /** @description Its last day, or the last day that is known of it. */
                    to: string;
                }[];
                /** @description The running count; an event of a vaguer date counts from the last day it can have been. */
                points: {
                    date: string;
                    day: number;
                    id: string;
                    total: number;
                }[];
                whole: {
                    /** @description Some of these days are not covered: there may have been more. */
                    atLeast: boolean;
                    coveredDays: number;
                    /** @description The numerator of the rate: events on covered days. */
                    coveredEvents: number;
                    /** @description The denominator of the rate: calendar months in the covered spans, and the days left over as a part of theirs. */
                    coveredMonths: number;
                    /** @description Days since day 0 that are looked at. */
                    days: number;
                    /** @description Null where no day is covered and none is recorded. */
                    events: number | null;
                    /** @description Null where fewer than half of these days are covered. */
                    perMonth: number | null;
                    /** @description Events that may lie in these days or outside them, by what their dates leave open. */
                    possible: number;
                };
            }[];
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description The finding as a list: one statement for each line, by its id, then remarks, which have none. */
            statements: {
                line: string | null;
                text: string;
            }[];
            /** @enum {string} */
            terms: "apart" | "joined";
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description People who have no term of office in the record. */
            without: {
                id: string;
                label: string;
            }[];
        };
        Around: {
            after: {
                /**
                 * @description Where the mean lies against that band.
                 * @enum {string|null}
                 */
                against: "within" | "above" | "below" | null;
                /** @description What the same windows hold when all events are moved by one random number of days: 95 of 100 lie between. */
                chance: {
                    high: number;
                    low: number;
                    mean: number;
                } | null;
                contacts: number;
                /** @description Days after the event; below zero before it. */
                from: number;
                /** @description Contacts in the window, for each of the n; null where n is 0. */
                mean: number | null;
                /** @description Days with an event around which every day of the window is covered. */
                n: number;
                to: number;
            };
            anchors: {
                /** @description Different days with such an event that are covered: what is averaged over. */
                days: number;
                events: number;
                /** @description Those averaged over, at most 500. */
                list: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
                /** @description Their list; null where they were named one by one. */
                query: string | null;
                /** @description Events on a day without coverage of the contacts: left out. */
                uncovered: number;
                /** @description Events known to a month or a year: left out. */
                vague: number;
            };
            /** @description All days before, without the day itself. */
            before: {
                /**
                 * @description Where the mean lies against that band.
                 * @enum {string|null}
                 */
                against: "within" | "above" | "below" | null;
                /** @description What the same windows hold when all events are moved by one random number of days: 95 of 100 lie between. */
                chance: {
                    high: number;
                    low: number;
                    mean: number;
                } | null;
                contacts: number;
                /** @description Days after the event; below zero before it. */
                from: number;
                /** @description Contacts in the window, for each of the n; null where n is 0. */
                mean: number | null;
                /** @description Days with an event around which every day of the window is covered. */
                n: number;
                to: number;
            };
            bin: number;
            contacts: {
                /**
                 * @description How well the sources cover it; null where none does.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                events: number;
                query: string;
                /** @description Contacts known to a month or a year: in no window. */
                vague: number;
            };
            days: number;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description How chance was drawn: circular shifts over the covered days of this span; null where it was not. */
            method: {
                /** @description Every shift there is, not a draw. */
                all: boolean;
                coveredDays: number;
                from: string;
                seed: number;
                shifts: number;
                to: string;
            } | null;
            /** @description The contacts of the window asked for; null where none is. */
            opened: {
                /** @description As many as the window of these days counts. */
                contacts: number;
                from: number;
                /** @description The first 500, each with the day it is counted for, and how many days after it. */
                list: {
                    around: string;
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    offset: number;
                    title: string;
                }[];
                to: number;
            } | null;
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description In time order; the day itself is one of its own. */
            windows: {
                /**
                 * @description Where the mean lies against that band.
                 * @enum {string|null}
                 */
                against: "within" | "above" | "below" | null;
                /** @description What the same windows hold when all events are moved by one random number of days: 95 of 100 lie between. */
                chance: {
                    high: number;
                    low: number;
                    mean: number;
                } | null;
                contacts: number;
                /** @description Days after the event; below zero before it. */
                from: number;
                /** @description Contacts in the window, for each of the n; null where n is 0. */
                mean: number | null;
                /** @description Days with an event around which every day of the window is covered. */
                n: number;
                to: number;
            }[];
        };
        Catalog: {
            /** @description What the words of each analysis mean, by the last word of its address. */
            analysisRules: {
                id: string;
                label: string;
                rules: {
                    description: string;
                    id: string;
                    label: string;
                }[];
            }[];
            charts: {
                id: string;
                label: string;
                subtitle: string;
            }[];
            countingRules: {
                description: string;
                id: string;
                kinds: string[] | null;
                label: string;
            }[];
            dimensions: {
                description: string;
                id: string;
                kind: string;
                label: string;
                needs: string | null;
                plural: string;
            }[];
            filters: {
                description: string;
                fallback: string[] | null;
                id: string;
                label: string;
                values: {
                    id: string;
                    label: string;
                }[] | null;
            }[];
            /** @description What words of a claim are judged by. */
            judgements: {
                description: string;
                /** @enum {string} */
                id: "roughlyEqual" | "about";
                label: string;
            }[];
            kinds: {
                cameo: string;
                description: string;
                family: string;
                id: string;
                label: string;
                plover: string;
                plural: string;
                unit: string | null;
            }[];
            metrics: {
                description: string;
                id: string;
                label: string;
                rules: string[];
            }[];
            search: {
                description: string;
                /** @enum {string} */
                id: "q";
                label: string;
            };
            sources: {
                attribution: string | null;
                id: string;
                licence: string;
                name: string;
                publisher: string;
                url: string | null;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Changes: {
            changes: {
                /** @enum {string} */
                change: "added" | "changed" | "removed";
                day: string;
                event: string;
                /** @description Of an event that is gone the last it had; null where that record is not kept. */
                title: string | null;
                /** @description The version that last touched the event. */
                version: string;
            }[];
            /** @description The version compared with; null where it is the beginning. */
            since: string | null;
            /** @description All changes, also where the list is cut. */
            total: number;
            /** @description The version compared; the newest where none is asked for. */
            until: string;
            /** @description Every version this database knows, oldest first, with what each did to the one before. */
            versions: {
                added: number;
                changed: number;
                /** @description The day that record was compiled to. */
                day: string;
                /** @description Files of the record that it wrote anew: coverage, terms and published counts change numbers too, and no event. Null where the files of it or of the version before are not kept. */
                files: string[] | null;
                /** @description When it came into this database (UTC); null where that was not noted. */
                received: string | null;
                removed: number;
                version: string;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Cite: {
            bibtex: string;
            /** @description CSL-JSON, as Zotero and Pandoc read it: what is cited, and after an event each document that tells of it. */
            csl: {
                abstract?: string;
                author: {
                    literal: string;
                }[];
                id: string;
                issued?: {
                    "date-parts": [
                        number[]
                    ];
                };
                note?: string;
                publisher: string;
                title: string;
                /** @enum {string} */
                type: "dataset" | "webpage" | "document";
                URL?: string;
                version?: string;
            }[];
            /** @description A reference for a bibliography, with the sources. */
            full: string;
            /** @description One line. */
            line: string;
            /** @description Where it is found again; the fragment names the version of the record. */
            permalink: string;
            /** @description A sentence to quote, with a numbered footnote for the record and for each source. */
            quote: {
                footnotes: string[];
                text: string;
            };
            ris: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Claim: {
            answer: {
                /** @enum {string|null} */
                completeness: "full" | "partial" | "sample" | null;
                difference: number | null;
                /** @description Null where no source covers it and nothing is recorded. */
                ours: number | null;
                /** @description More that imprecise dates leave open. */
                possible: number;
                /** @description Open it to see the events counted. */
                query: string;
                /** @description Null where the claim has no first or no last day. */
                rate: {
                    /** @description Calendar months of the period as far as sources reach, and the days left over as a part of theirs. */
                    months: number;
                    perMonth: number;
                } | null;
                /** @description How words that could be counted in more than one way were read. */
                rules: string[];
                sentence: string;
                unit: string;
                /** @description Events whose number no source states. */
                unstated: number;
                /** @enum {string} */
                verdict: "matches" | "agrees" | "possible" | "differs" | "unknown" | "open";
            } | null;
            /** @description As typed. */
            claim: string;
            finding: string;
            /** @description The claims that the text sets against its first, each with the pace of the first against its own. */
            others: {
                answer: {
                    /** @enum {string|null} */
                    completeness: "full" | "partial" | "sample" | null;
                    difference: number | null;
                    /** @description Null where no source covers it and nothing is recorded. */
                    ours: number | null;
                    /** @description More that imprecise dates leave open. */
                    possible: number;
                    /** @description Open it to see the events counted. */
                    query: string;
                    /** @description Null where the claim has no first or no last day. */
                    rate: {
                        /** @description Calendar months of the period as far as sources reach, and the days left over as a part of theirs. */
                        months: number;
                        perMonth: number;
                    } | null;
                    /** @description How words that could be counted in more than one way were read. */
                    rules: string[];
                    sentence: string;
                    unit: string;
                    /** @description Events whose number no source states. */
                    unstated: number;
                    /** @enum {string} */
                    verdict: "matches" | "agrees" | "possible" | "differs" | "unknown" | "open";
                } | null;
                /** @description As typed. */
                claim: string;
                finding: string;
                /** @description Null for a claim that is set against none. */
                pace: {
                    finding: string;
                    /** @description Its events a month over this one's; null where there are none of these. */
                    ratio: number | null;
                    /** @description What is called roughly equal. */
                    rule: string;
                    /**
                     * @description Of the pace of the first claim against this one's; `misstated` where a number claimed differs from the record's.
                     * @enum {string}
                     */
                    verdict: "equal" | "faster" | "slower" | "misstated" | "unknown";
                } | null;
                /** @description Words that can mean several. */
                questions: {
                    /**
                     * @description Who is meant, or which time in office.
                     * @enum {string}
                     */
                    asks: "who" | "when";
                    candidates: {
                        /** @description The claim with this one named. */
                        claim: string;
                        hint: string | null;
                        id: string;
                        /** @enum {string} */
                        kind: "person" | "actor";
                        label: string;
                        /** @description A name that only this one has. */
                        name: string;
                    }[];
                    words: string;
                }[];
                /** @description What words were read as that do not say it: a person who expels, closes or sanctions is the state they then held office for. */
                readings: string[];
                /** @description Null where the claim does not say what is counted, or a name is that of several. */
                understood: {
                    /**
                     * @description `more than 8` is above, `at least 8` a floor, `fewer than 8` below, `up to 8` a ceiling, `about 8` rounded.
                     * @enum {string}
                     */
                    bound: "exact" | "above" | "floor" | "below" | "ceiling" | "rounded";
                    from: string | null;
                    /**
                     * @description The rank of those who travel; null for any.
                     * @enum {string|null}
                     */
                    level: "leaders" | null;
                    sides: {
                        id: string;
                        /** @enum {string} */
                        kind: "person" | "actor";
                        label: string;
                        /** @description A name that only this one has. */
                        name: string;
                        /** @enum {string} */
                        role: "party" | "by" | "to";
                    }[];
                    /** @description What is counted. */
                    thing: string;
                    to: string | null;
                    value: number | null;
                } | null;
                /** @description Words that count for nothing, and why. */
                unread: {
                    reason: string;
                    words: string;
                }[];
                /** @description The same claim in words that are read back as just this. */
                written: string | null;
            }[];
            /** @description Null for a claim that is set against none. */
            pace: {
                finding: string;
                /** @description Its events a month over this one's; null where there are none of these. */
                ratio: number | null;
                /** @description What is called roughly equal. */
                rule: string;
                /**
                 * @description Of the pace of the first claim against this one's; `misstated` where a number claimed differs from the record's.
                 * @enum {string}
                 */
                verdict: "equal" | "faster" | "slower" | "misstated" | "unknown";
            } | null;
            /** @description Words that can mean several. */
            questions: {
                /**
                 * @description Who is meant, or which time in office.
                 * @enum {string}
                 */
                asks: "who" | "when";
                candidates: {
                    /** @description The claim with this one named. */
                    claim: string;
                    hint: string | null;
                    id: string;
                    /** @enum {string} */
                    kind: "person" | "actor";
                    label: string;
                    /** @description A name that only this one has. */
                    name: string;
                }[];
                words: string;
            }[];
            /** @description What words were read as that do not say it: a person who expels, closes or sanctions is the state they then held office for. */
            readings: string[];
            /** @description Null where the claim does not say what is counted, or a name is that of several. */
            understood: {
                /**
                 * @description `more than 8` is above, `at least 8` a floor, `fewer than 8` below, `up to 8` a ceiling, `about 8` rounded.
                 * @enum {string}
                 */
                bound: "exact" | "above" | "floor" | "below" | "ceiling" | "rounded";
                from: string | null;
                /**
                 * @description The rank of those who travel; null for any.
                 * @enum {string|null}
                 */
                level: "leaders" | null;
                sides: {
                    id: string;
                    /** @enum {string} */
                    kind: "person" | "actor";
                    label: string;
                    /** @description A name that only this one has. */
                    name: string;
                    /** @enum {string} */
                    role: "party" | "by" | "to";
                }[];
                /** @description What is counted. */
                thing: string;
                to: string | null;
                value: number | null;
            } | null;
            /** @description Words that count for nothing, and why. */
            unread: {
                reason: string;
                words: string;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description The same claim in words that are read back as just this. */
            written: string | null;
        };
        Dossier: {
            /** @description The last leaders of the first side; null where the record has no terms of it. */
            aligned: {
                /** @description Days since day 0 that every line with coverage has. */
                equalDays: number | null;
                /** @description What was found, in words, or why there is nothing to say. */
                finding: string;
                /** @description Whose terms, and which periods, are left out as they begin after the day of `knownOn`. */
                later: {
                    id: string;
                    label: string;
                }[];
                lines: {
                    /** @description The same of the days that every line has. */
                    equal: {
                        /** @description Some of these days are not covered: there may have been more. */
                        atLeast: boolean;
                        coveredDays: number;
                        /** @description The numerator of the rate: events on covered days. */
                        coveredEvents: number;
                        /** @description The denominator of the rate: calendar months in the covered spans, and the days left over as a part of theirs. */
                        coveredMonths: number;
                        /** @description Days since day 0 that are looked at. */
                        days: number;
                        /** @description Null where no day is covered and none is recorded. */
                        events: number | null;
                        /** @description Null where fewer than half of these days are covered. */
                        perMonth: number | null;
                        /** @description Events that may lie in these days or outside them, by what their dates leave open. */
                        possible: number;
                    };
                    /** @description Days since day 0 without coverage. */
                    holes: {
                        from: number;
                        to: number;
                    }[];
                    id: string;
                    label: string;
                    /** @description By the calendar, from the day of the month of day 0. */
                    months: {
                        /** @description Each of its days is covered. */
                        complete: boolean;
                        days: number;
                        /** @description Null where no source covers it. */
                        events: number | null;
                        from: string;
                        /** @description Months since day 0, from 0. */
                        month: number;
                        to: string;
                    }[];
                    parts: {
                        /** @description Days since day 0 on which it begins. */
                        day: number;
                        from: string;
                        id: string;
                        label: string;
                        /** @description It has not ended, or goes on after the last covered day. */
                        open: boolean;
                        /** @description The list of its events. */
                        query: string;
                        /** @description Its last day, or the last day that is known of it. */
                        to: string;
                    }[];
                    /** @description The running count; an event of a vaguer date counts from the last day it can have been. */
                    points: {
                        date: string;
                        day: number;
                        id: string;
                        total: number;
                    }[];
                    whole: {
                        /** @description Some of these days are not covered: there may have been more. */
                        atLeast: boolean;
                        coveredDays: number;
                        /** @description The numerator of the rate: events on covered days. */
                        coveredEvents: number;
                        /** @description The denominator of the rate: calendar months in the covered spans, and the days left over as a part of theirs. */
                        coveredMonths: number;
                        /** @description Days since day 0 that are looked at. */
                        days: number;
                        /** @description Null where no day is covered and none is recorded. */
                        events: number | null;
                        /** @description Null where fewer than half of these days are covered. */
                        perMonth: number | null;
                        /** @description Events that may lie in these days or outside them, by what their dates leave open. */
                        possible: number;
                    };
                }[];
                period: {
                    from: string | null;
                    label: string | null;
                    to: string | null;
                };
                /** @description The canonical query text. */
                query: string;
                /** @description Which events are looked at, in words. */
                sentence: string;
                /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
                since?: {
                    added: number;
                    /** @description Events behind the query in the record pinned to. */
                    before: number;
                    /** @description In both, and told otherwise today. */
                    changed: number;
                    /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                    coverageChanged: boolean;
                    /** @description The address that names them. */
                    list: string;
                    /** @description Events behind it today. */
                    now: number;
                    recordDay: string;
                    removed: number;
                    /** @description Today's record. */
                    version: string;
                } | null;
                /** @description The finding as a list: one statement for each line, by its id, then remarks, which have none. */
                statements: {
                    line: string | null;
                    text: string;
                }[];
                /** @enum {string} */
                terms: "apart" | "joined";
                vintage: {
                    lastCoveredDay: string | null;
                    recordDay: string;
                    version: string;
                };
                /** @description People who have no term of office in the record. */
                without: {
                    id: string;
                    label: string;
                }[];
            } | null;
            around: components["schemas"]["Around"];
            ladder: components["schemas"]["Ladder"];
            /** @description The question of each section, by the name of its own address. */
            queries: {
                [key: string]: string;
            };
            readouts: components["schemas"]["Readouts"];
            reciprocity: components["schemas"]["Reciprocity"];
            sides: {
                id: string;
                inText: string;
                label: string;
            }[];
            silence: components["schemas"]["Silence"];
            unfolding: components["schemas"]["Unfolding"];
        };
        Entry: {
            addresses: {
                /** @description A question that it answers. */
                example: string;
                /** @description Below the root, as the document names it. */
                path: string;
                summary: string;
            }[];
            /** @description The OpenAPI document, the page that draws it, the client for scripts, and what has changed. */
            links: {
                changes: string;
                client: string;
                document: string;
                page: string;
            };
            title: string;
            /** @description Of the API; its promise is in the document. */
            version: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Event: {
            /** @description The order, act or resolution, as printed. */
            authority: string | null;
            /** @description False when the date may lie outside the bucket or period asked for. */
            certain: boolean;
            citations: number;
            context: string | null;
            /** @description EDTF: YYYY-MM-DD, YYYY-MM or YYYY. */
            date: string;
            earliest: string;
            /** @description Last day of an event of several days. */
            end: string | null;
            format: string | null;
            id: string;
            initiator: {
                id: string;
                label: string;
            } | null;
            kind: string;
            kindLabel: string;
            latest: string;
            level: string | null;
            /** @description Targets the event put on a sanctions list (taken off: below zero); null where no list names them. */
            listings: number | null;
            medium: string | null;
            parties: {
                actor: {
                    id: string;
                    label: string;
                } | null;
                /** @description The office held on the day of the event. */
                office: {
                    id: string;
                    label: string;
                } | null;
                person: {
                    id: string;
                    label: string;
                } | null;
                /** @description The name as the source prints it, where it differs. */
                printed: string | null;
                role: string;
            }[];
            /** @enum {string} */
            precision: "day" | "month" | "year";
            programme: {
                id: string;
                label: string;
            } | null;
            /** @description Publishers of the documents cited, primary first. */
            publishers: string[];
            quantity: number | null;
            status: string;
            targetKind: string | null;
            title: string;
            /** @description What pages published by the day of `knownOn` told of it, where it had not ended then and its day was still to come. The record keeps no planned day. */
            toldThen?: {
                /** @description The newest three pages published by then, in time order. */
                pages: {
                    document: string;
                    publishedOn: string | null;
                    publisher: string;
                    title: string;
                    url: string | null;
                }[];
                /** @description Those of the event whom a title names. */
                persons: {
                    actor: string | null;
                    id: string;
                    label: string;
                }[];
                /** @description Its place, where a title names it. */
                place: {
                    id: string;
                    label: string;
                } | null;
            } | null;
            topics: string[];
            unannounced: boolean;
            unit: string | null;
            venue: {
                city: string | null;
                country: {
                    id: string;
                    label: string;
                } | null;
                id: string | null;
                latitude: number | null;
                longitude: number | null;
            } | null;
        };
        EventDetail: {
            /** @description The order, act or resolution, as printed. */
            authority: string | null;
            cameo: string;
            /** @description False when the date may lie outside the bucket or period asked for. */
            certain: boolean;
            citations: number;
            confidence: string;
            context: string | null;
            /** @description EDTF: YYYY-MM-DD, YYYY-MM or YYYY. */
            date: string;
            documents: {
                /** @description A line the licence asks for wherever the data shows. */
                attribution: string | null;
                family: string;
                id: string;
                kind: string;
                language: string | null;
                licence: string;
                publishedOn: string | null;
                publisher: string;
                /** @enum {string} */
                relation: "primary" | "corroborates" | "conflicts";
                /** @description What this document says where it differs. */
                says: string | null;
                source: {
                    id: string;
                    label: string;
                };
                title: string;
                url: string | null;
            }[];
            /** @description Up to three contacts of the same sides before this one. */
            earlier: components["schemas"]["Event"][];
            earliest: string;
            /** @description Last day of an event of several days. */
            end: string | null;
            format: string | null;
            id: string;
            initiator: {
                id: string;
                label: string;
            } | null;
            journey: string | null;
            kind: string;
            kindLabel: string;
            later: components["schemas"]["Event"][];
            latest: string;
            level: string | null;
            /** @description The event it follows upon as the record says, and those that follow upon it: an act answers another, a contact takes the place of one called off, or is held at a summit. */
            linked: {
                /** @description As the source gives it: a day, a month or a year. */
                date: string;
                id: string;
                kind: string;
                /** @enum {string} */
                relation: "answers" | "answered-by" | "replaces" | "replaced-by" | "takes-place-at" | "beside";
                title: string;
            }[];
            /** @description Targets the event put on a sanctions list (taken off: below zero); null where no list names them. */
            listings: number | null;
            medium: string | null;
            note: string | null;
            parties: {
                actor: {
                    id: string;
                    label: string;
                } | null;
                /** @description The office held on the day of the event. */
                office: {
                    id: string;
                    label: string;
                } | null;
                person: {
                    id: string;
                    label: string;
                } | null;
                /** @description The name as the source prints it, where it differs. */
                printed: string | null;
                role: string;
            }[];
            plover: string;
            /** @enum {string} */
            precision: "day" | "month" | "year";
            programme: {
                id: string;
                label: string;
            } | null;
            /** @description Publishers of the documents cited, primary first. */
            publishers: string[];
            quantity: number | null;
            /** @description What has become of the event since; only where `asOf` names an older record. */
            since?: {
                /** @enum {string} */
                change: "none" | "changed" | "removed";
                recordDay: string;
                /** @description What stands for one that is removed. */
                successor: {
                    id: string;
                    title: string;
                } | null;
                /** @description Today's record. */
                version: string;
            };
            status: string;
            statusHistory: {
                citation: {
                    /** @description A line the licence asks for wherever the data shows. */
                    attribution: string | null;
                    family: string;
                    id: string;
                    kind: string;
                    language: string | null;
                    licence: string;
                    publishedOn: string | null;
                    publisher: string;
                    /** @enum {string} */
                    relation: "primary" | "corroborates" | "conflicts";
                    /** @description What this document says where it differs. */
                    says: string | null;
                    source: {
                        id: string;
                        label: string;
                    };
                    title: string;
                    url: string | null;
                } | null;
                date: string;
                note: string | null;
                status: string;
            }[];
            summary: string;
            targetKind: string | null;
            title: string;
            /** @description What pages published by the day of `knownOn` told of it, where it had not ended then and its day was still to come. The record keeps no planned day. */
            toldThen?: {
                /** @description The newest three pages published by then, in time order. */
                pages: {
                    document: string;
                    publishedOn: string | null;
                    publisher: string;
                    title: string;
                    url: string | null;
                }[];
                /** @description Those of the event whom a title names. */
                persons: {
                    actor: string | null;
                    id: string;
                    label: string;
                }[];
                /** @description Its place, where a title names it. */
                place: {
                    id: string;
                    label: string;
                } | null;
            } | null;
            topics: string[];
            unannounced: boolean;
            unit: string | null;
            venue: {
                city: string | null;
                country: {
                    id: string;
                    label: string;
                } | null;
                id: string | null;
                latitude: number | null;
                longitude: number | null;
            } | null;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Events: {
            /** @description Lines that licences of the sources ask for wherever the data shows. */
            attributions: string[];
            certain: number;
            /** @description Events of the vetted record; none where machine-coded reports are asked for. */
            events: components["schemas"]["Event"][];
            key: string | null;
            /** @description The key in words: a year, a city, a term of office. */
            keyLabel: string | null;
            /** @description Cursor of the next page; give it as `after`. */
            next: string | null;
            query: string;
            /** @description Reports of `tier=machine`; null for the record. */
            reports: components["schemas"]["MachineReport"][] | null;
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            splitKey: string | null;
            splitLabel: string | null;
            /** @description How many of them stand before the first of this page. */
            start: number;
            /** @description What the certain events add up to, for a metric that sums; null for one that counts. */
            sum: number | null;
            /** @description All events of the query and key, on every page. */
            total: number;
            /** @description What one unit of the metric is. */
            unit: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        /** @description A null is unknown or not covered, never zero. */
        JsonFile: {
            columns: {
                description: string;
                name: string;
                /** @enum {string} */
                type: "string" | "integer" | "number" | "boolean" | "date";
                /** @description What one unit of a number is. */
                unit?: string;
            }[];
            metadata: {
                citation: string;
                permalink: string;
                rowCount: number;
                sentence: string;
                title: string;
                /** @description Data version. */
                version: string;
            } & {
                [key: string]: unknown;
            };
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
        };
        Ladder: {
            bySide: {
                /** @description Its answers by whether they were more, as many or fewer than the act. */
                against: {
                    fewer: number;
                    more: number;
                    same: number;
                    unit: string;
                }[];
                /** @description Of the acts known to the day, which are those of the steps. */
                amounts: {
                    acts: number;
                    /** @description Null where no source states the number of any of the acts. */
                    amount: number | null;
                    /** @description Persons, missions, positions …; null for acts that count nothing. Units are never added up. */
                    unit: string | null;
                    /** @description Acts whose number no source states: the amount is at least this. */
                    unstated: number;
                }[];
                answers: number;
                /** @description Days of acts of the other side which it did not answer, after which its next act is counted for a later one, which an act known to a month or a year may answer, for which the sources end too early, or which are not covered. */
                left: {
                    open: number;
                    passed: number;
                    possible: number;
                    unknown: number;
                    waiting: number;
                };
                medianLagDays: number | null;
                /** @description The list of its acts. */
                query: string;
                side: string;
                steps: number;
                /** @description Of the acts known to a month or a year. */
                vague: {
                    acts: number;
                    /** @description Null where no source states the number of any of the acts. */
                    amount: number | null;
                    /** @description Persons, missions, positions …; null for acts that count nothing. Units are never added up. */
                    unit: string | null;
                    /** @description Acts whose number no source states: the amount is at least this. */
                    unstated: number;
                }[];
            }[];
            /**
             * @description How well the sources cover it; null where none does.
             * @enum {string|null}
             */
            completeness: "full" | "partial" | "sample" | null;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description Chains of an act and its answers, in time order; one step alone was not answered. */
            ladders: {
                acts: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    note: string | null;
                    /** @description What the number is made up of, by post, where the record says so: 60 is 48 and 12. */
                    posts: {
                        amount: number;
                        where: string | null;
                    }[];
                    quantity: number | null;
                    title: string;
                    unit: string | null;
                }[];
                amounts: {
                    acts: number;
                    /** @description Null where no source states the number of any of the acts. */
                    amount: number | null;
                    /** @description Persons, missions, positions …; null for acts that count nothing. Units are never added up. */
                    unit: string | null;
                    /** @description Acts whose number no source states: the amount is at least this. */
                    unstated: number;
                }[];
                /**
                 * @description SameDay: both acted on one day, and which came first no source says. Passed: the next act of the other side is in time, and is counted for a later act. Possible: an act known to a month or a year may be the answer. Open: no answer in time. Waiting: the sources end before the time is over. Unknown: they have a hole in it.
                 * @enum {string}
                 */
                answered: "answered" | "sameDay" | "passed" | "possible" | "open" | "waiting" | "unknown";
                answers: {
                    date: string;
                    lagDays: number;
                    /**
                     * @description The record names the act as its occasion, or it only follows in time.
                     * @enum {string}
                     */
                    link: "stated" | "time";
                    /** @description This step over the one it answers, where both are stated and it is known to be the answer. */
                    ratios: {
                        ratio: number;
                        unit: string;
                    }[];
                    /** @description Which of the two came first the record does not say. */
                    sameDay: boolean;
                } | null;
                date: string;
                /** @description Of an act without an answer, the next of the other side in time: one act answers the latest before it alone. */
                passed: {
                    /** @description The day of the act it is counted for. */
                    answers: string;
                    date: string;
                    lagDays: number;
                } | null;
                /** @description Acts of the other side known to a month or a year that may be its answer. */
                possible: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
                side: string;
            }[][];
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            /** @description Days on which both acted: an answer of neither side. */
            sameDays: number;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description The two sides, in the order asked; null where the query does not name one state on each side. */
            sides: [
                {
                    id: string;
                    inText: string;
                    label: string;
                },
                {
                    id: string;
                    inText: string;
                    label: string;
                }
            ] | null;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description Acts known to a month or a year: on no ladder. */
            vague: {
                /** @description As the source gives it: a day, a month or a year. */
                date: string;
                id: string;
                kind: string;
                side: string;
                title: string;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            withinDays: number;
        };
        Listings: {
            event: string;
            listings: {
                /** @enum {string} */
                action: "listed" | "amended" | "delisted";
                /** @description The day by the list. */
                day: string;
                /** @enum {string} */
                kind: "persons" | "entities" | "vessels" | "aircraft";
                list: {
                    id: string;
                    label: string;
                };
                measure: string | null;
                name: string;
                nationality: {
                    id: string;
                    label: string;
                } | null;
                programme: {
                    id: string;
                    label: string;
                } | null;
                /** @description Identifier of the target on the list. */
                ref: string;
                /** @description The target on the list's own site, where that has such pages. */
                url: string | null;
            }[];
            /** @description Cursor of the next page; give it as `after`. */
            next: string | null;
            total: number;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        /** @description The machine-coded reports served beside the vetted record, which `tier=machine` asks. */
        Machine: {
            /** @description What imports such files. */
            command: string;
            /** @description Null where no machine-coded file is served. */
            served: {
                /** @description Memory that the counted columns take. */
                bytes: number;
                /** @description How many files it was imported from. */
                files: number;
                firstDay: string;
                importedOn: string;
                lastDay: string;
                reports: number;
                sources: {
                    id: string;
                    label: string;
                }[];
                /** @description Of the file, by what it holds. */
                version: string;
            } | null;
        };
        /** @description What a program took for an event in news reports: not vetted, and often a repetition. */
        MachineReport: {
            /** @description The code of the scheme, as the file has it. */
            code: string;
            day: string;
            /** @description The file it was read from. */
            file: string;
            /** @description The source and its id; of ICEWS with the day, where ids repeat from year to year. */
            id: string;
            kind: string;
            kindLabel: string;
            /** @description Its line there, from 1. */
            line: number;
            /** @description Its place among the reports of its day, from 0. */
            ordinal: number;
            /** @description How many articles the source counts for it; 1 where it does not count. */
            reports: number;
            /** @enum {string} */
            scheme: "CAMEO" | "PLOVER";
            senders: {
                id: string;
                label: string;
            }[];
            source: {
                id: string;
                label: string;
            };
            targets: {
                id: string;
                label: string;
            }[];
            upstreamId: string;
            /** @description Address of one article, where the source gives one. */
            url: string | null;
            venueCountry: {
                id: string;
                label: string;
            } | null;
        };
        Matrix: {
            by: string;
            cells: {
                column: string;
                events: number;
                possible: number;
                row: string;
                value: number | null;
            }[];
            columns: {
                key: string;
                label: string;
            }[];
            events: number;
            metric: string;
            metricLabel: string;
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            rows: {
                key: string;
                label: string;
            }[];
            /** @description What is counted, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            split: string | null;
            total: {
                covered: boolean;
                overlap: boolean;
                possible: number;
                unstated: number;
                value: number | null;
            };
            /** @description What one unit of a value is. */
            unit: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Network: {
            /** @description Pairs of listed nodes that a source covers and that had no contact; of pairs that are in none of the lists nobody can say. */
            apart: [
                string,
                string
            ][];
            /**
             * @description How well the sources cover it; null where none does.
             * @enum {string|null}
             */
            completeness: "full" | "partial" | "sample" | null;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description Pairs of listed nodes that the filter leaves out: with `actor=RUS` those of two others. */
            leftOut: [
                string,
                string
            ][];
            /** @description Between the nodes listed; a contact of three sides is one of each of its pairs. */
            links: {
                a: string;
                b: string;
                /** @description Sources reach these two throughout the period; else there may have been more. */
                covered: boolean;
                events: number;
                /** @description Of the period before; null where none is recorded and sources do not reach throughout. */
                previous: number | null;
                query: string;
            }[];
            /** @description Most contacts first, then most partners. */
            nodes: {
                contacts: number;
                id: string;
                label: string;
                /** @description How many others it was in contact with: its degree. */
                partners: number;
                previous: {
                    contacts: number;
                    partners: number;
                } | null;
                query: string;
            }[];
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The period before, of the same length; null where the query has no first day. */
            previous: {
                /**
                 * @description How well the sources cover it; null where none does.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                from: string;
                to: string;
            } | null;
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            totals: {
                actors: number;
                events: number;
                lostPairs: number | null;
                /** @description In contact now and, as sources reach throughout, not in the period before; null where that is not covered. */
                newPairs: number | null;
                /** @description In contact in one of the two periods, and of the other nobody can say, as sources do not reach throughout. */
                openPairs: number | null;
                pairs: number;
            };
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Options: {
            filter: string;
            more: boolean;
            options: {
                /** @description Events under the other filters. */
                events: number;
                /** @description Life span of a former state, country of a person or venue. */
                hint: string | null;
                id: string;
                /** @description How a sentence names it: with the article English wants. */
                inText: string;
                label: string;
            }[];
            query: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Periods: {
            periods: {
                /** @description Whose period it is; of a term, the one it is held for. */
                actors: {
                    id: string;
                    label: string;
                }[];
                /** @description The same; null where the source states no end. */
                end: string | null;
                /** @description Events of the record that begin, fill and end it, in time order. */
                events: {
                    id: string;
                    start: string;
                    title: string;
                }[];
                /** @description First day to use. */
                from: string;
                id: string;
                /** @enum {string} */
                kind: "term" | "crisis" | "break" | "disclosure_gap";
                label: string;
                office: {
                    id: string;
                    label: string;
                } | null;
                /** @description Who holds the office of a term. */
                person: {
                    id: string;
                    label: string;
                } | null;
                /** @description Last day to use: the stated end, the successor's eve, or the last covered day. */
                shownTo: string;
                source: {
                    publisher: string;
                    /** @description What it says of the period, in our words. */
                    says: string | null;
                    title: string;
                    url: string | null;
                } | null;
                /** @description As the source dates it: YYYY-MM-DD, YYYY-MM or YYYY. */
                start: string;
                /** @description Last day; null where the source states no end. */
                to: string | null;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        PinnedChanges: {
            /** @description In the list now and not then. */
            added: number;
            /** @description In the list then and now, and told otherwise by the record now. */
            changed: number;
            changes: {
                /** @enum {string} */
                change: "added" | "changed" | "removed";
                date: string;
                event: string;
                title: string;
            }[];
            /** @description The sources are said to cover it otherwise: what was zero can be unknown, or the reverse. */
            coverageChanged: boolean;
            /** @description Events in the list behind the query, in the record pinned to and in today's. */
            events: {
                before: number;
                now: number;
            };
            pinned: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description In the list then and not now. */
            removed: number;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            allowed?: string[] | string;
            detail: string;
            /** @description Of an event that left the record. */
            gone?: {
                event: string;
                /** @description The version that held it last: as `asOf` it still answers. Null where it is not kept. */
                last: string | null;
                /** @description The record without it. */
                removed: {
                    day: string;
                    version: string;
                };
                /** @description The event its account was joined to, or its new id; null where none is known. */
                successor: {
                    id: string;
                    title: string;
                } | null;
                /** @description As it was told last; null where that record is not kept. */
                title: string | null;
            };
            parameter?: string;
            status: number;
            suggestion?: string | null;
            title: string;
            /** @description One address per cause; it names the cause and can be opened. */
            type: string;
            value?: string | null;
        };
        Readouts: {
            both: number;
            /** @description Contacts it told of, or of whose day a collection of its site could have shown its account. */
            covered: [
                number,
                number
            ];
            events: number;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description Of those both told of: whose account is dated earlier. */
            first: {
                before: [
                    number,
                    number
                ];
                notSaid: number;
                sameDay: number;
            };
            /** @description Who placed the calls, by whose account the record has of them. It keeps one answer for a call, and not which of its sources gave it. */
            initiators: {
                /** @description Calls a source says the first, and the second side placed or asked for. */
                initiator: [
                    number,
                    number
                ];
                notSaid: number;
                others: number;
                /** @enum {string} */
                toldBy: "both" | "first" | "second" | "neither";
            }[];
            /** @description Collections of both sites cover the day and have none; others tell of it. */
            neither: number;
            /** @description Contacts with an account of one side, and none in the collection of the other's site. */
            oneSided: {
                /** @description As the source gives it: a day, a month or a year. */
                date: string;
                id: string;
                kind: string;
                states: [
                    "told" | "absent" | "unknown",
                    "told" | "absent" | "unknown"
                ];
                title: string;
                toldBy: string;
            }[];
            /** @description Told by one side; the collection of the other's site covers the day and has none. */
            only: [
                number,
                number
            ];
            /** @description Not known for a side, because no collection of its site covers the day. */
            open: number;
            /** @description Where one actor is named and no counterpart: each pair it is in, those with the most known of both sides first. */
            pairs: {
                both: number;
                events: number;
                /** @description Collections of both sites cover the day and have none; others tell of it. */
                neither: number;
                /** @description Told by one side; the collection of the other's site covers the day and has none. */
                only: [
                    number,
                    number
                ];
                /** @description Not known for a side, because no collection of its site covers the day. */
                open: number;
                /** @description The list of these contacts. */
                query: string;
                /** @description Whom it was in contact with; `only` is first of the one asked for, then of this side. */
                side: {
                    id: string;
                    inText: string;
                    label: string;
                };
                years: {
                    both: number;
                    /** @description False in a year of no known contact that no source covers. */
                    covered: boolean;
                    /** @description Collections of both sites cover the day and have none; others tell of it. */
                    neither: number;
                    /** @description Told by one side; the collection of the other's site covers the day and has none. */
                    only: [
                        number,
                        number
                    ];
                    /** @description Not known for a side, because no collection of its site covers the day. */
                    open: number;
                    year: number;
                }[];
            }[];
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description The two sides, in the order asked; null where the query does not name one state on each side. */
            sides: [
                {
                    id: string;
                    inText: string;
                    label: string;
                },
                {
                    id: string;
                    inText: string;
                    label: string;
                }
            ] | null;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description Contacts each side told of in an account of its own. */
            told: [
                number,
                number
            ];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description Contacts by how many publisher families independent of both sides tell of them. */
            witnesses: {
                events: number;
                families: number;
            }[];
            years: {
                both: number;
                /** @description False in a year of no known contact that no source covers. */
                covered: boolean;
                /** @description Collections of both sites cover the day and have none; others tell of it. */
                neither: number;
                /** @description Told by one side; the collection of the other's site covers the day and has none. */
                only: [
                    number,
                    number
                ];
                /** @description Not known for a side, because no collection of its site covers the day. */
                open: number;
                year: number;
            }[];
        };
        Reciprocity: {
            calls: {
                /**
                 * @description How well the sources cover it; null where none does.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                notSaid: number;
                /** @description Placed by a third side. */
                others: number;
                /** @description Calls a source says a side placed or asked for. */
                placed: [
                    number,
                    number
                ];
                query: string;
                total: number;
                years: {
                    notSaid: number;
                    others: number;
                    placed: [
                        number,
                        number
                    ];
                    year: number;
                }[];
            };
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            meetings: {
                /**
                 * @description How well the sources cover it; null where none does.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                countries: {
                    country: {
                        id: string;
                        label: string;
                    };
                    meetings: number;
                    query: string;
                }[];
                /** @description On the ground of the first side, and of the second. */
                home: [
                    number,
                    number
                ];
                neutral: number;
                notSaid: number;
                query: string;
                total: number;
                /** @description On the ground of one of the two, and in none of the visits listed: their sources end before, or lack it. */
                withoutVisit: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
            };
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description The canonical query text. */
            query: string;
            returns: {
                /** @description The visit the other way that returns it; none returns two. */
                back: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                } | null;
                guest: string;
                lagDays: number | null;
                level: string | null;
                /** @enum {string} */
                state: "returned" | "open" | "unknown";
                visit: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                };
            }[];
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description The two sides, in the order asked; null where the query does not name one state on each side. */
            sides: [
                {
                    id: string;
                    inText: string;
                    label: string;
                },
                {
                    id: string;
                    inText: string;
                    label: string;
                }
            ] | null;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description Visits of the first side to the second, and the other way. */
            ways: {
                /**
                 * @description How well the sources cover it; null where none does.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                /** @description Journeys for a meeting of several states held there and nothing else the source names; not among the visits. */
                gatherings: {
                    journeys: number;
                    query: string;
                };
                guest: {
                    id: string;
                    inText: string;
                    label: string;
                };
                host: {
                    id: string;
                    inText: string;
                    label: string;
                };
                /** @description From the first day of a visit to the first day of its return; median. */
                medianLagDays: number | null;
                /** @description Not returned by the last covered day, and covered all the way. */
                open: number;
                /** @description The list of these visits. */
                query: string;
                returned: number;
                /** @description Whether they were returned, or when, is not known: the sources have a hole after them. */
                unknown: number;
                /** @description The last day for which returns can be spoken for. */
                until: string | null;
                /** @description Visits known to a month or a year. */
                vague: number;
                /** @description Known to the day; the stops of one journey are one visit. Those of `gatherings` are none. */
                visits: number;
            }[];
            /** @description Visits by year, known to the year, to the last year the record covers. */
            years: {
                /** @description Visits of the first side less those of the second; null where one is not known, and where others than leaders are asked for. */
                balance: number | null;
                /** @description The balances added up to this year, of the years covered both ways; null in any other. */
                running: number | null;
                /** @description Each way; null where no source covers it. */
                visits: (number | null)[];
                year: number;
            }[];
        };
        Row: {
            /** @description False for a bucket cut by the period, or not yet ended on the last covered day. */
            complete: boolean;
            /** @enum {string|null} */
            completeness: "full" | "partial" | "sample" | null;
            covered: boolean;
            /** @description Events the list behind this row holds: certain and possible. */
            events: number;
            /** @description First day of a time bucket inside the period. */
            first: string | null;
            /** @description Bucket key, code or slug; `unknown` where the sources do not say. */
            key: string;
            label: string;
            last: string | null;
            /** @description What imprecise dates may add. */
            possible: number;
            split: string | null;
            splitLabel: string | null;
            /** @description Of them, events of a sum whose number no source states: the value is then a floor. */
            unstated: number;
            /** @description Certain count; null where nothing is covered, 0 where covered and nothing happened. */
            value: number | null;
        };
        Series: {
            /** @description Lines that licences of the sources ask for wherever the data shows. */
            attributions: string[];
            by: string;
            events: number;
            metric: string;
            metricLabel: string;
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description Where the groups of `by=venue-city` and `by=venue-country` lie: a city by its degrees, a state by its number. A group without a known place is left out; for other groups the list is empty. */
            places: {
                /** @description ISO 3166-1 number of a state. */
                isoNumeric: string | null;
                key: string;
                latitude: number | null;
                longitude: number | null;
            }[];
            publishers: number;
            /** @description The canonical query text. */
            query: string;
            rows: components["schemas"]["Row"][];
            /** @description What is counted, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description Publishers cited by the events counted, most cited first. */
            sources: {
                events: number;
                id: string;
                label: string;
            }[];
            split: string | null;
            /** @description Of `by=day`: events known only to a longer stretch, once for the stretch. Each is also in `possible` of every day it may lie on. */
            spread: {
                events: number;
                first: string;
                last: string;
                possible: number;
                split: string | null;
            }[];
            total: {
                /** @description Whether any source covers any of the period. */
                covered: boolean;
                /** @description True when an event can fall in several rows. */
                overlap: boolean;
                possible: number;
                unstated: number;
                /** @description Distinct events (or their sum): can be less than the sum of rows. Null where nothing is covered. */
                value: number | null;
            };
            /** @description What one unit of a value is. */
            unit: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
            /** @description Of a split along time: how sources cover each bucket whatever the part. Parts without an event have no rows, so that every row of a covered bucket can be of a part nobody covers. */
            wholes: {
                /** @enum {string|null} */
                completeness: "full" | "partial" | "sample" | null;
                covered: boolean;
                key: string;
            }[];
        };
        Silence: {
            /** @description What goes on at that day; null where an event is on it, or there is none. */
            current: {
                /**
                 * @description How well the sources cover the known part, or all of it where no part is known.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                days: number;
                /** @description The day after an event was over. */
                from: string;
                /** @description Stretches of it in which these kinds are not covered. */
                holes: {
                    from: string;
                    kinds: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
                    to: string;
                }[];
                /** @description The longest part of it that is covered: the silence lasted at least this long. Null where no day is. */
                known: {
                    days: number;
                    from: string;
                    to: string;
                } | null;
                /** @description Null for the gap that goes on. */
                next: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                } | null;
                /** @description Events of a vaguer date that can lie in it. */
                possible: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
                previous: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                };
                /** @description The day before the next began. */
                to: string;
            } | null;
            /** @description Events known to the day: they alone end a gap. */
            events: number;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description States looked at too because they stood before one asked for, with their last day, and how many of the events are theirs. */
            predecessors: {
                events: number;
                id: string;
                label: string;
                of: string;
                until: string;
            }[];
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description Gaps that ended and are covered, in part at least: those with full coverage first, then those partial sources speak of; each longest known part first. */
            silences: {
                /**
                 * @description How well the sources cover the known part, or all of it where no part is known.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                days: number;
                /** @description The day after an event was over. */
                from: string;
                /** @description Stretches of it in which these kinds are not covered. */
                holes: {
                    from: string;
                    kinds: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
                    to: string;
                }[];
                /** @description The longest part of it that is covered: the silence lasted at least this long. Null where no day is. */
                known: {
                    days: number;
                    from: string;
                    to: string;
                } | null;
                /** @description Null for the gap that goes on. */
                next: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                } | null;
                /** @description Events of a vaguer date that can lie in it. */
                possible: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
                previous: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                };
                /** @description The day before the next began. */
                to: string;
            }[];
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description The longest run of calendar months with an event each. */
            streak: {
                events: number;
                from: string;
                months: number;
                to: string;
            } | null;
            /** @description Kinds no source covers for these sides: of their silence nothing is known. */
            uncovered: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
            /** @description Gaps no day of which is covered: nobody knows whether they are silences. */
            unknown: {
                /**
                 * @description How well the sources cover the known part, or all of it where no part is known.
                 * @enum {string|null}
                 */
                completeness: "full" | "partial" | "sample" | null;
                days: number;
                /** @description The day after an event was over. */
                from: string;
                /** @description Stretches of it in which these kinds are not covered. */
                holes: {
                    from: string;
                    kinds: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
                    to: string;
                }[];
                /** @description The longest part of it that is covered: the silence lasted at least this long. Null where no day is. */
                known: {
                    days: number;
                    from: string;
                    to: string;
                } | null;
                /** @description Null for the gap that goes on. */
                next: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                } | null;
                /** @description Events of a vaguer date that can lie in it. */
                possible: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                }[];
                previous: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                };
                /** @description The day before the next began. */
                to: string;
            }[];
            /** @description The last day that can be spoken for. */
            until: string | null;
            /** @description Median length of the gaps that ended and are covered all through. */
            usualDays: number | null;
            /** @description Events known to a month or a year. */
            vague: number;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Sources: {
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            sources: {
                /** @description A line the licence asks for wherever the data shows. */
                attribution: string | null;
                coverage: {
                    from: string;
                    /** @description As the source states them; a null actor is every actor. */
                    intervals: {
                        actor: {
                            id: string;
                            label: string;
                        } | null;
                        /** @enum {string} */
                        completeness: "full" | "partial" | "sample";
                        from: string;
                        note: string | null;
                        partner: {
                            id: string;
                            label: string;
                        } | null;
                        role: string | null;
                        to: string;
                    }[];
                    kind: {
                        id: string;
                        label: string;
                    };
                    /** @description The same, whatever the actor: joined where they touch, the most complete in front. */
                    spans: {
                        /** @enum {string} */
                        completeness: "full" | "partial" | "sample";
                        from: string;
                        to: string;
                    }[];
                    to: string;
                }[];
                description: string;
                events: {
                    /** @description Events that cite it, its own among them. */
                    cited: number;
                    /** @description Events this source brought. */
                    own: number;
                };
                /** @description What it is known not to hold. */
                gaps: string[];
                id: string;
                /** @description Rows refused, joined or doubted, by reason, most frequent first. */
                issues: {
                    reason: string;
                    rows: number;
                    /** @enum {string} */
                    severity: "reject" | "merge" | "warning";
                }[];
                /** @description Last day of its coverage; null where it covers no kind of event. */
                lastCoveredDay: string | null;
                licence: string;
                licenceUrl: string | null;
                /** @description Targets a sanctions list put on, took off, and had before its days begin; null for other sources. */
                listings: {
                    carriedOver: number;
                    delisted: number;
                    listed: number;
                } | null;
                name: string;
                publisher: string;
                rows: {
                    accepted: number;
                    /** @description Rows that became citations of another event. */
                    merged: number;
                    read: number;
                    rejected: number;
                };
                /** @enum {string} */
                tier: "vetted" | "machine";
                url: string | null;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Tallies: {
            /** @description Those that name a bound, such as `more than 800`, which ours meets. */
            bounded: number;
            /** @description Those the record has a count of. */
            compared: number;
            /** @description Those whose number is ours, or is near it where it is rounded. */
            matching: number;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            tallies: {
                /** @description Events that ours counts and the published count does not; null where none is known. */
                apart: {
                    events: {
                        /** @description What it counts as. */
                        counts: number;
                        /** @description As the source gives it: a day, a month or a year. */
                        date: string;
                        id: string;
                        kind: string;
                        title: string;
                    }[];
                    /** @description What is left of the difference without them, and not explained; 0 where the two then agree. */
                    remainder: number;
                    /** @description Ours without them. */
                    rest: number;
                } | null;
                /**
                 * @description How the number is meant: `over 800` is more than that.
                 * @enum {string}
                 */
                bound: "exact" | "above" | "floor" | "below" | "ceiling" | "rounded";
                citation: {
                    /** @description A line the licence asks for wherever the data shows. */
                    attribution: string | null;
                    family: string;
                    id: string;
                    kind: string;
                    language: string | null;
                    licence: string;
                    publishedOn: string | null;
                    publisher: string;
                    /** @enum {string} */
                    relation: "primary" | "corroborates" | "conflicts";
                    /** @description What this document says where it differs. */
                    says: string | null;
                    source: {
                        id: string;
                        label: string;
                    };
                    title: string;
                    url: string | null;
                };
                claim: string;
                difference: number | null;
                id: string;
                measure: string;
                /** @description Null where the record has no such measure, or no source reaches it. */
                ours: number | null;
                possible: number;
                published: number;
                /** @description The query that answers the claim; open it to see the events. */
                query: string | null;
                /** @description Why there is no count of ours, or why it differs. */
                reason: string | null;
                rule: string;
                /** @description Events of ours whose number no source states: ours is then a least. */
                unstated: number;
                /**
                 * @description `agrees`: ours meets a bound, with and without what it leaves out, or is near a rounded number; `possible`: with what imprecise dates leave open it can be right.
                 * @enum {string|null}
                 */
                verdict: "matches" | "agrees" | "possible" | "differs" | "unknown" | "open" | null;
            }[];
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Tenures: {
            tenures: {
                /** @description The state a chief of mission is accredited to; null for an office at home. */
                accreditedTo: {
                    id: string;
                    label: string;
                } | null;
                acting: boolean;
                /** @description Whose office it is. */
                actor: {
                    id: string;
                    label: string;
                };
                /** @description Null where the source states no end, which need not mean still in office. */
                end: string | null;
                id: string;
                office: {
                    id: string;
                    label: string;
                };
                person: {
                    id: string;
                    label: string;
                };
                source: {
                    publisher: string;
                    title: string;
                    url: string | null;
                } | null;
                /** @description As the source dates it: YYYY-MM-DD, YYYY-MM or YYYY. */
                start: string;
            }[];
            total: number;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Totals: {
            by: string;
            /** @description `current`, or `elapsed` where there is one, less `previous`; null unless sources cover both from end to end, and alike. */
            change: number | null;
            current: {
                covered: boolean;
                /** @description First day of the period that a source covers. */
                coveredFrom: string | null;
                /** @description Last day of the period that a source covers. */
                coveredTo: string | null;
                from: string | null;
                possible: number;
                to: string | null;
                unstated: number;
                value: number | null;
            };
            /** @description The part of the period until the sources end, where that is before its last day: it alone is compared. */
            elapsed: {
                covered: boolean;
                /** @description First day of the period that a source covers. */
                coveredFrom: string | null;
                /** @description Last day of the period that a source covers. */
                coveredTo: string | null;
                from: string | null;
                possible: number;
                to: string | null;
                unstated: number;
                value: number | null;
            } | null;
            events: number;
            metric: string;
            metricLabel: string;
            /** @description Kinds known in part in both periods, by other sources in each: a change is told, and no rate. */
            otherSources: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            /** @description Both by month, and how many months each has; null where the two are equally long. */
            perMonth: {
                current: number;
                months: number;
                previous: number;
                previousMonths: number;
            } | null;
            /** @description States that stood before those of `actor` and `with` and reach into the period. They are counted under their own id, so they are not in these numbers; before its first day a state that had one is not covered. */
            predecessors: {
                /**
                 * @description Where the query names the state asked for.
                 * @enum {string}
                 */
                filter: "actor" | "with";
                id: string;
                /** @description Its name inside a sentence. */
                inText: string;
                label: string;
                /** @description The state asked for. */
                of: string;
                /** @description Its last day. */
                until: string;
            }[];
            /** @description What `compare` asks for, by default the window of the same length just before; null where the period has no first day. */
            previous: {
                covered: boolean;
                /** @description First day of the period that a source covers. */
                coveredFrom: string | null;
                /** @description Last day of the period that a source covers. */
                coveredTo: string | null;
                from: string | null;
                possible: number;
                to: string | null;
                unstated: number;
                value: number | null;
            } | null;
            /** @description The canonical query text. */
            query: string;
            /** @description Change over previous; null when previous is zero or not covered, or told by other sources. */
            rate: number | null;
            /** @description First and last day any source covers what is counted, whatever the period; null where none does. */
            reach: {
                from: string;
                to: string;
            } | null;
            /** @description What is counted, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            split: string | null;
            /** @description Kinds that the sources do not cover alike in the two periods, or in neither from end to end: no change is told then. */
            uneven: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
            /** @description What one unit of a value is. */
            unit: string;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Unfolding: {
            /** @description Of these, announced, planned or confirmed at some time. */
            announced: number;
            /** @description Announced, and held as a brief contact alone. */
            brief: number;
            cancelled: number;
            denied: number;
            /** @description What was found, in words, or why there is nothing to say. */
            finding: string;
            /** @description Events of which the record has dated steps. */
            followed: number;
            held: number;
            /** @description Of these, those of which the event alone says so, and no dated step. */
            heldByRecord: number;
            /** @description Held, of the announced ones whose end is known; null where there is none. */
            heldShare: number | null;
            medianLeadDays: number | null;
            /** @description Of these alone. */
            medianSlipDays: number | null;
            /** @description Announced, and said later not to have taken place, by nobody's cancelling or denying. */
            notHeld: number;
            /** @description Announced, and the record does not know yet what became of it. */
            pending: number;
            period: {
                from: string | null;
                label: string | null;
                to: string | null;
            };
            plans: {
                /** @description The first day it was announced, planned or confirmed. */
                announced: string | null;
                /** @description As the source gives it: a day, a month or a year. */
                date: string;
                /**
                 * @description What says so: its last dated step, or the event alone, without a step; null where no end is known.
                 * @enum {string|null}
                 */
                endedBy: "step" | "record" | null;
                id: string;
                kind: string;
                /** @description From that day to the day it was held. */
                leadDays: number | null;
                postponed: boolean;
                /** @description The contact called off whose place it took, where the record gives it as the occasion. */
                replaces: {
                    /** @description As the source gives it: a day, a month or a year. */
                    date: string;
                    id: string;
                    kind: string;
                    title: string;
                } | null;
                /** @description The states and organisations that take part. */
                sides: {
                    id: string;
                    label: string;
                }[];
                /** @description From the day planned for the one it replaces to the day held; null where it replaces none, or one of the two is not known to the day. */
                slipDays: number | null;
                /** @description How it ended, as far as the record knows; `brief`: a brief contact in place of what was announced; `not_held`: its last step says that it did not take place. */
                status: string;
                steps: {
                    date: string;
                    label: string;
                    note: string | null;
                    /** @enum {string} */
                    phase: "reported" | "announced" | "confirmed" | "doubted" | "postponed" | "called_off" | "held";
                    source: {
                        document: string;
                        publishedOn: string | null;
                        publisher: string;
                        title: string;
                        url: string | null;
                    } | null;
                    status: string;
                }[];
                title: string;
                /** @description What pages published by the day of `knownOn` told of it, where it had not ended then and its day was still to come. The record keeps no planned day. */
                toldThen: {
                    /** @description The newest three pages published by then, in time order. */
                    pages: {
                        document: string;
                        publishedOn: string | null;
                        publisher: string;
                        title: string;
                        url: string | null;
                    }[];
                    /** @description Those of the event whom a title names. */
                    persons: {
                        actor: string | null;
                        id: string;
                        label: string;
                    }[];
                    /** @description Its place, where a title names it. */
                    place: {
                        id: string;
                        label: string;
                    } | null;
                } | null;
            }[];
            postponed: number;
            /** @description The canonical query text. */
            query: string;
            /** @description Which events are looked at, in words. */
            sentence: string;
            /** @description What has become of these events since; only where `asOf` names an older record. Null where today's record no longer knows an id of the query. */
            since?: {
                added: number;
                /** @description Events behind the query in the record pinned to. */
                before: number;
                /** @description In both, and told otherwise today. */
                changed: number;
                /** @description The sources are said to cover it otherwise today: what was zero can be unknown, or the reverse. */
                coverageChanged: boolean;
                /** @description The address that names them. */
                list: string;
                /** @description Events behind it today. */
                now: number;
                recordDay: string;
                removed: number;
                /** @description Today's record. */
                version: string;
            } | null;
            /** @description Plans held in place of one called off, of which both days are known. */
            slips: number;
            /** @description Announced and held, and no source says they were moved; the record keeps no planned day. */
            unmoved: number;
            vintage: {
                lastCoveredDay: string | null;
                recordDay: string;
                version: string;
            };
        };
        Vintage: {
            /** @description SHA-256 of the compiled record. */
            contentHash: string;
            counts: {
                actors: number;
                /** @description Events held or in force. */
                counted: number;
                documents: number;
                events: number;
                persons: number;
                rejects: number;
            };
            /** @description Latest day any source covers; presets end here. */
            lastCoveredDay: string | null;
            lastEventDay: string | null;
            /** @description The day the record was compiled to, YYYY-MM-DD. */
            recordDay: string;
            sources: {
                events: number;
                id: string;
                lastCoveredDay: string | null;
                licence: string;
                name: string;
                publisher: string;
                rejects: number;
                url: string | null;
            }[];
            /** @description Data version: the record's day and the head of its content hash. */
            version: string;
        };
    };
    responses: {
        /** @description Unknown parameter; Bad parameter; Answer too large */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not found; No machine-coded events */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not acceptable */
        Problem406: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Gone */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description File too large; Took too long */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description States and organisations in any role, by ISO 3166 alpha-3 code, former states included. Any of, comma-separated.
         * @example USA
         */
        actor: string;
        /**
         * @description The record of this version, as citations name it; or of a day, YYYY-MM-DD: the last record of that day or before, in UTC. A day can come to mean a later record of the same day, a version cannot. `vintage.version` and the header X-Record-Version say which record answers.
         * @example 2026-11-22-1a2b3c4d
         */
        asOf: string;
        /**
         * @description The order, act or resolution a measure rests on, as printed. Any of, comma-separated.
         * @example EO 14024
         */
        authority: string;
        /**
         * @description Groups of the answer.
         * @example year
         */
        by: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
        /**
         * @description Counting rule.
         * @example formal
         */
        count: "event" | "pair" | "stop" | "journey" | "bilateral" | "formal";
        /**
         * @description Summit, sidelines, working visit … Any of, comma-separated.
         * @example [
         *       "summit"
         *     ]
         */
        format: ("bilateral" | "sidelines" | "summit" | "working_visit" | "official_visit" | "state_visit" | "private_visit" | "multilateral" | "pull_aside")[];
        /**
         * @description First day, inclusive, YYYY-MM-DD.
         * @example 2017-01-20
         */
        from: string;
        /**
         * @description The state whose leader or minister travels. Any of, comma-separated.
         * @example USA
         */
        guest: string;
        /**
         * @description The state visited. Any of, comma-separated.
         * @example RUS
         */
        host: string;
        /**
         * @description What happened. Any of, comma-separated.
         * @example [
         *       "call",
         *       "video_call"
         *     ]
         */
        kind: ("call" | "video_call" | "visit" | "meeting" | "summit" | "negotiation" | "agreement" | "relations_established" | "relations_resumed" | "mission_opened" | "ambassador_appointed" | "sanction_imposed" | "sanction_renewed" | "sanction_eased" | "expulsion" | "mission_closed_by_host" | "mission_closed_by_sender" | "ambassador_recalled" | "relations_severed" | "staff_cap" | "cancellation")[];
        /**
         * @description What was known at the end of this day, YYYY-MM-DD: each event with the status it then had, later ones left out.
         * @example 2018-06-15
         */
        knownOn: string;
        /**
         * @description The language of sentences and labels. People, places and titles stay as the sources spell them; files of rows are in English.
         * @example fr
         */
        lang: "en" | "fr";
        /**
         * @description The rank of the lower side. Any of, comma-separated.
         * @example [
         *       "leaders"
         *     ]
         */
        level: ("leaders" | "ministers" | "officials")[];
        /**
         * @description Sanctions lists that name the targets of the measure one by one. Any of, comma-separated.
         * @example ofac
         */
        list: "ofac" | "un" | "uk" | "own-eu";
        /**
         * @description By phone, by video or in person. Any of, comma-separated.
         * @example [
         *       "phone"
         *     ]
         */
        medium: ("phone" | "video" | "in_person")[];
        /**
         * @description What is counted.
         * @example events
         */
        metric: "events" | "quantity" | "reports" | "pairs" | "contact-days" | "listings" | "delistings" | "stock";
        /**
         * @description Id of a term of office or named period, from /periods.
         * @example usa-president-donald-trump-2017
         */
        period: string;
        /**
         * @description People in any role, by slug. Any of, comma-separated.
         * @example donald-trump
         */
        person: string;
        /**
         * @description The sanctions programme of a measure. Any of, comma-separated.
         * @example us-rushar
         */
        programme: string;
        /**
         * @description Words that must all be found in an event's title, summary, parties (as named, also known as, as printed), venue, occasion, topics, programme, authority or listed targets. Each finds the words that begin with it; case, accents and punctuation do not matter. French names of cities and people (hambourg, poutine) find what the record calls otherwise. At most 16 words in 200 characters.
         * @example new start
         */
        q: string;
        /**
         * @description The side that takes a measure. Any of, comma-separated.
         * @example USA
         */
        sender: string;
        /**
         * @description Collections of the record that cite the event. Any of, comma-separated.
         * @example curated
         */
        source: string;
        /**
         * @description A second grouping inside the first.
         * @example kind
         */
        split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
        /**
         * @description Only what was held or in force counts unless other statuses are asked for. Any of, comma-separated.
         * @example [
         *       "cancelled"
         *     ]
         */
        status: ("held" | "in_force" | "lifted" | "planned" | "reported" | "cancelled" | "denied" | "carried_over")[];
        /**
         * @description The side a measure is aimed at. Any of, comma-separated.
         * @example RUS
         */
        target: string;
        /**
         * @description Persons, entities, vessels or mixed. Any of, comma-separated.
         * @example [
         *       "entities"
         *     ]
         */
        targetKind: ("persons" | "entities" | "vessels" | "aircraft" | "mixed")[];
        /**
         * @description Where the events come from: the vetted record, or files of machine-coded reports, which some addresses refuse.
         * @example record
         */
        tier: "record" | "machine";
        /**
         * @description Last day, inclusive, YYYY-MM-DD.
         * @example 2018-06-15
         */
        to: string;
        /**
         * @description Subjects the sources name. Any of, comma-separated.
         * @example Syria
         */
        topic: string;
        /**
         * @description What the quantity counts; the metric `quantity` needs exactly one. Any of, comma-separated.
         * @example [
         *       "persons"
         *     ]
         */
        unit: ("persons" | "targets" | "missions" | "positions")[];
        /**
         * @description The city, by its slug. Any of, comma-separated.
         * @example geneva-che
         */
        venue: string;
        /**
         * @description The country on whose ground it was. Any of, comma-separated.
         * @example CHE
         */
        venueCountry: string;
        /**
         * @description States and organisations on another side than `actor`; without `actor`, the same as it. Any of, comma-separated.
         * @example RUS
         */
        with: string;
        /**
         * @description People named in the same event beside `person`; without `person`, the same as it. Any of, comma-separated.
         * @example vladimir-putin
         */
        withPerson: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getEntry: {
        parameters: {
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAligned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Aligned"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                /**
                 * @description How it is drawn.
                 * @example month
                 */
                show?: "total" | "month";
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description How it is drawn.
                 * @example month
                 */
                show?: "total" | "month";
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAlignedPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Compare the first days only; as many as every line has without it, 1 to 20000.
                 * @example 100
                 */
                days?: number;
                format?: components["parameters"]["format"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most 12 people, periods, or days as `2009-01-20..2013-01-19`, comma-separated.
                 * @example donald-trump
                 */
                of?: string;
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Terms of one person each from day 0, or one after another.
                 * @example joined
                 */
                terms?: "apart" | "joined";
                tier?: components["parameters"]["tier"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAround: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Around"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getAroundPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description The events looked around, comma-separated: kinds, for those of the same sides and the period, or ids of single events.
                 * @example sanction_imposed,expulsion
                 */
                around?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Days of one window, at most `days`, 1 to 365.
                 * @example 10
                 */
                bin?: number;
                /**
                 * @description Days before and after, 1 to 365.
                 * @example 30
                 */
                days?: number;
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description List the contacts in these days after the events, such as -10..-1 for the ten days before them.
                 * @example -10..-1
                 */
                window?: string;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getCatalog: {
        parameters: {
            query?: {
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalog"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                lang?: components["parameters"]["lang"];
                /**
                 * @description At most this many, 1 to 5000.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description A version of the record; without it, the one before `until`.
                 * @example 2026-11-22-1a2b3c4d
                 */
                since?: string;
                /**
                 * @description A later version; without it, the newest.
                 * @example 2026-11-22-1a2b3c4d
                 */
                until?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesAtom: {
        parameters: {
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesCsv: {
        parameters: {
            query?: {
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description A version of the record; without it, the one before `until`.
                 * @example 2026-11-22-1a2b3c4d
                 */
                since?: string;
                /**
                 * @description A later version; without it, the newest.
                 * @example 2026-11-22-1a2b3c4d
                 */
                until?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesJson: {
        parameters: {
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesParquet: {
        parameters: {
            query?: {
                /**
                 * @description A version of the record; without it, the one before `until`.
                 * @example 2026-11-22-1a2b3c4d
                 */
                since?: string;
                /**
                 * @description A later version; without it, the newest.
                 * @example 2026-11-22-1a2b3c4d
                 */
                until?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesXlsx: {
        parameters: {
            query?: {
                /**
                 * @description A version of the record; without it, the one before `until`.
                 * @example 2026-11-22-1a2b3c4d
                 */
                since?: string;
                /**
                 * @description A later version; without it, the newest.
                 * @example 2026-11-22-1a2b3c4d
                 */
                until?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesZip: {
        parameters: {
            query?: {
                /**
                 * @description A version of the record; without it, the one before `until`.
                 * @example 2026-11-22-1a2b3c4d
                 */
                since?: string;
                /**
                 * @description A later version; without it, the newest.
                 * @example 2026-11-22-1a2b3c4d
                 */
                until?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getChangesPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many events, 1 to 5000.
                 * @example 100
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaim: {
        parameters: {
            query?: {
                /**
                 * @description Another claim, whose pace is set against this one's. What this one does not say is as in that one.
                 * @example eight calls, Trump-Putin, since Trump took office, by 15 June 2018
                 */
                against?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimCsv: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimParquet: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimXlsx: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimZip: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimCitation: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimCitationBib: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimCitationJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClaimCitationRis: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getClientTs: {
        parameters: {
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEvents: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description Cursor: the `next` of the page before.
                 * @example 2018-07-16~meeting-2018-07-16-putin-trump
                 */
                after?: string;
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description Events a page, 1 to 500.
                 * @example 50
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description Events to pass over, for a jump without a cursor, 0 to 999999.
                 * @example 0
                 */
                skip?: number;
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Events"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsIcs: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsById: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventDetail"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdCitation: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdCitationBib: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdCitationJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdCitationRis: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListings: {
        parameters: {
            query?: {
                /**
                 * @description Cursor: the `next` of the page before.
                 * @example 1
                 */
                after?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description Targets a page, 1 to 500.
                 * @example 50
                 */
                limit?: number;
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Listings"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListingsCsv: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListingsJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListingsParquet: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListingsXlsx: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdListingsZip: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsByIdPreviewPng: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Event id.
                 * @example meeting-2018-07-16-putin-trump
                 */
                id: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            410: components["responses"]["Problem410"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Key of one row of the series: only its events.
                 * @example 2017
                 */
                key?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                /**
                 * @description By day, or by the number that a source gives.
                 * @example desc
                 */
                order?: "desc" | "asc" | "largest";
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                /**
                 * @description Key of one split of that row; where `split` does not say of which, with its name before the key.
                 * @example kind:call
                 */
                splitKey?: string;
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getEventsPreviewPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadder: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ladder"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getLadderPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                /**
                 * @description An act of the other side within so many days is an answer, 1 to 365.
                 * @example 60
                 */
                within?: number;
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMachine: {
        parameters: {
            query?: {
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrix: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matrix"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixCsv: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixJson: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixParquet: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixXlsx: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixZip: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixCitation: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixCitationBib: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixCitationJson: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getMatrixCitationRis: {
        parameters: {
            query: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                /**
                 * @description The grouping across the other one.
                 * @example kind
                 */
                split: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetwork: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most this many actors, 1 to 30.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most this many actors, 1 to 30.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                /**
                 * @description How it is drawn.
                 * @example graph
                 */
                show?: "matrix" | "graph";
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most this many actors, 1 to 30.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description How it is drawn.
                 * @example graph
                 */
                show?: "matrix" | "graph";
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description The pairs of at most so many actors, covered ones without a contact too; without it every pair with a contact, 1 to 400.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getNetworkPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                /**
                 * @description At most this many actors, 1 to 30.
                 * @example 12
                 */
                nodes?: number;
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getOptionsByFilter: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                /**
                 * @description Only these ids, comma-separated.
                 * @example USA,RUS
                 */
                id?: string;
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Only values with these words in their id, name or aliases.
                 * @example russ
                 */
                search?: string;
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
            path: {
                /**
                 * @description A filter's id.
                 * @example actor
                 */
                filter: "actor" | "with" | "person" | "withPerson" | "guest" | "host" | "sender" | "target" | "kind" | "status" | "format" | "level" | "medium" | "topic" | "programme" | "authority" | "list" | "unit" | "targetKind" | "source" | "venueCountry" | "venue";
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Options"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPagesApiPreviewPng: {
        parameters: {
            query?: {
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPagesSourcesPreviewPng: {
        parameters: {
            query?: {
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPagesTalliesPreviewPng: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description A published count in words: a number, what is counted, one or two sides and a period; up to 4 set against each other by semicolons or “a pace equal to”, in English or French; at most 900 characters.
                 * @example nine calls, 2015-2016, Obama and Putin
                 */
                claim?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOther: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherCitation: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherCitationBib: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherCitationJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherCitationRis: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherDossierZip: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                knownOn?: components["parameters"]["knownOn"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getPairsByOneByOtherPreviewPng: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
            path: {
                /**
                 * @description Id of a state or organisation.
                 * @example USA
                 */
                one: string;
                /**
                 * @description Id of a state or organisation.
                 * @example RUS
                 */
                other: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getPeriods: {
        parameters: {
            query?: {
                /**
                 * @description Only periods of any of these actors, comma-separated.
                 * @example USA,RUS
                 */
                actor?: string;
                /**
                 * @description Only these kinds, comma-separated.
                 * @example [
                 *       "crisis",
                 *       "break"
                 *     ]
                 */
                kind?: ("term" | "crisis" | "break" | "disclosure_gap")[];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Periods"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadouts: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readouts"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReadoutsPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocity: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reciprocity"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocitySvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getReciprocityPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeries: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Series"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description What is shown of each number; where that makes no sense, the number itself.
                 * @example share
                 */
                as?: "amount" | "share" | "cumulative" | "rolling-3m" | "rolling-12m" | "rolling-3y" | "rolling-12y";
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Scale of the numbers; lines above zero have a logarithmic one.
                 * @example log
                 */
                axis?: "linear" | "log";
                /**
                 * @description Groups of the answer; left out, days, months, quarters or years, as fits the period.
                 * @example year
                 */
                by?: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                count?: components["parameters"]["count"];
                /**
                 * @description Marks; where they do not suit the question, those that do. Columns are stacked, and `stacked` is another name of them.
                 * @example lines
                 */
                form?: "columns" | "lines" | "grouped" | "area" | "heat" | "lanes" | "map" | "ladder" | "bars" | "stacked";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                /**
                 * @description Groups that have a bar of their own, or parts along time that are kept apart: by colour at most 5, the others taken together; rows of a heat map. A map and lanes show all, 1 to 50.
                 * @example 5
                 */
                top?: number;
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                /**
                 * @description What is shown of each number; where that makes no sense, the number itself.
                 * @example share
                 */
                as?: "amount" | "share" | "cumulative" | "rolling-3m" | "rolling-12m" | "rolling-3y" | "rolling-12y";
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description Scale of the numbers; lines above zero have a logarithmic one.
                 * @example log
                 */
                axis?: "linear" | "log";
                /**
                 * @description Groups of the answer; left out, days, months, quarters or years, as fits the period.
                 * @example year
                 */
                by?: "year" | "quarter" | "month" | "day" | "tenure" | "kind" | "status" | "format" | "level" | "medium" | "actor" | "counterpart" | "person" | "pair" | "initiator" | "venue-city" | "venue-country" | "context" | "guest" | "host" | "sender" | "target" | "list" | "programme" | "authority" | "target-kind" | "unit" | "topic" | "source" | "publisher-family";
                count?: components["parameters"]["count"];
                /**
                 * @description Marks; where they do not suit the question, those that do. Columns are stacked, and `stacked` is another name of them.
                 * @example lines
                 */
                form?: "columns" | "lines" | "grouped" | "area" | "heat" | "lanes" | "map" | "ladder" | "bars" | "stacked";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                /**
                 * @description Groups that have a bar of their own, or parts along time that are kept apart: by colour at most 5, the others taken together; rows of a heat map. A map and lanes show all, 1 to 50.
                 * @example 5
                 */
                top?: number;
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSeriesCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                /**
                 * @description `both` holds the other side of the count too: `guest` and `host` or `sender` and `target` exchanged, of targets listed those delisted.
                 * @example one
                 */
                sides?: "one" | "both";
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilence: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each list, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Silence"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilencePng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each list, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each list, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilenceEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each state; all without it, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSilencePinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                /**
                 * @description At most this many of each list, 1 to 500.
                 * @example 20
                 */
                limit?: number;
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSources: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sources"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesCsv: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesParquet: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesXlsx: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesZip: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesCitation: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesCitationBib: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesCitationJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getSourcesCitationRis: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTallies: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tallies"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesCsv: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesParquet: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesXlsx: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesZip: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesCitation: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesCitationBib: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesCitationJson: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesCitationRis: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTalliesPinned: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only these published counts, comma-separated.
                 * @example tally-tass-calls-t1,tally-tass-meetings-t1
                 */
                id?: string;
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenures: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description At most this many, 1 to 500.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Page of that many, 1 to 1000.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenures"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresCsv: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresJson: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresParquet: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresXlsx: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresZip: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresCitation: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresCitationBib: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresCitationJson: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTenuresCitationRis: {
        parameters: {
            query?: {
                /**
                 * @description Only chiefs of mission in these states, comma-separated.
                 * @example RUS,SUN
                 */
                accreditedTo?: string;
                /**
                 * @description Only offices of these, comma-separated.
                 * @example USA
                 */
                actor?: string;
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
                /**
                 * @description Only of these people, comma-separated.
                 * @example donald-trump
                 */
                person?: string;
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotals: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Totals"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getTotalsCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                by?: components["parameters"]["by"];
                /**
                 * @description What the period is compared with: `previous` (default), `year`, `none`, or any period as `2009-01-01..2012-12-31`.
                 * @example year
                 */
                compare?: string;
                count?: components["parameters"]["count"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                metric?: components["parameters"]["metric"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                split?: components["parameters"]["split"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfolding: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unfolding"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingPng: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                /**
                 * @description Pixels of the file for each of the drawing.
                 * @example 1
                 */
                scale?: "1" | "1.5" | "2";
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingSvg: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                /**
                 * @description Height in pixels, as high as it needs to be where it is left out, 240 to 1600.
                 * @example 420
                 */
                height?: number;
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                /**
                 * @description Paper.
                 * @example dark
                 */
                theme?: "light" | "dark";
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                /**
                 * @description Width in pixels, 240 to 1600.
                 * @example 800
                 */
                width?: number;
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingZip: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingCitation: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cite"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingCitationBib: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-bibtex": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingCitationJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingCitationRis: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-research-info-systems": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingEventsCsv: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                /**
                 * @description 1 puts a byte order mark in front, for Excel.
                 * @example 1
                 */
                bom?: "0" | "1";
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingEventsJson: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JsonFile"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingEventsParquet: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingEventsXlsx: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    getUnfoldingPinned: {
        parameters: {
            query?: {
                actor?: components["parameters"]["actor"];
                asOf?: components["parameters"]["asOf"];
                authority?: components["parameters"]["authority"];
                format?: components["parameters"]["format"];
                from?: components["parameters"]["from"];
                guest?: components["parameters"]["guest"];
                host?: components["parameters"]["host"];
                kind?: components["parameters"]["kind"];
                knownOn?: components["parameters"]["knownOn"];
                lang?: components["parameters"]["lang"];
                level?: components["parameters"]["level"];
                list?: components["parameters"]["list"];
                medium?: components["parameters"]["medium"];
                period?: components["parameters"]["period"];
                person?: components["parameters"]["person"];
                programme?: components["parameters"]["programme"];
                q?: components["parameters"]["q"];
                sender?: components["parameters"]["sender"];
                source?: components["parameters"]["source"];
                status?: components["parameters"]["status"];
                target?: components["parameters"]["target"];
                targetKind?: components["parameters"]["targetKind"];
                tier?: components["parameters"]["tier"];
                to?: components["parameters"]["to"];
                topic?: components["parameters"]["topic"];
                unit?: components["parameters"]["unit"];
                venue?: components["parameters"]["venue"];
                venueCountry?: components["parameters"]["venueCountry"];
                with?: components["parameters"]["with"];
                withPerson?: components["parameters"]["withPerson"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PinnedChanges"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
    getVintage: {
        parameters: {
            query?: {
                asOf?: components["parameters"]["asOf"];
                lang?: components["parameters"]["lang"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vintage"];
                };
            };
            /** @description Unchanged since the ETag given. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            406: components["responses"]["Problem406"];
            429: components["responses"]["Problem429"];
        };
    };
}
