// Citation.js comes without types; this is the part of it that tests read citations with.

declare module "@citation-js/core" {
  export class Cite {
    constructor(data: string);
    /** CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
