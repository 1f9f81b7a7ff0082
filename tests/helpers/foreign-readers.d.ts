// These libraries carry no types; the parts the tests use.
declare module "datapackage" {
  interface Resource {
    name: string;
    read: (options: { keyed: true }) => Promise<Record<string, unknown>[]>;
  }
  interface Package {
    valid: boolean;
    errors: readonly Error[];
    resources: readonly Resource[];
  }
  const library: { Package: { load: (descriptor: string | object, options: { basePath: string }) => Promise<Package> } };
  export = library;
}
declare module "@citation-js/core" {
  /** A reference as CSL-JSON has it. */
  interface Reference {
    id: string;
    type: string;
    title: string;
    URL?: string;
    version?: string;
    note?: string;
    author?: { family?: string; literal?: string }[];
    issued?: { "date-parts": number[][] };
  }
  export class Cite {
    constructor(text: string | object);
    data: Reference[];
  }
}
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-bibtex";
