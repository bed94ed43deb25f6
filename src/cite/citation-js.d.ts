// Citation.js comes without types; this is the part of it that tests read citations with.

declare module "@citation-js/core" {
  export class Cite {
    /** `forceType` says what it is, where guessing would go wrong. */
    constructor(data: string, options?: { readonly forceType?: "@ris/file" | "@biblatex/text" });
    /** CSL-JSON. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
