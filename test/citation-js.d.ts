declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON; `data` is CSL-JSON. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly CslItem[];
  }

  export interface CslItem {
    readonly title: string;
    readonly type: string;
    readonly author: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly number?: string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
