/** The parts of Citation.js and citeproc that we use; neither ships types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(name: '@csl'): { styles: { get(name: string): string } };
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
    output: { format(name: 'bibtex' | 'ris', items: readonly unknown[]): string };
    /** CSL-JSON items; throws when the text can't be read. */
    input: { chain(text: string, options: { forceType: '@biblatex/text' | '@ris/file'; generateGraph: boolean }): unknown[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  namespace CSL {
    interface System {
      retrieveItem(id: string): unknown;
      retrieveLocale(lang: string): string;
    }
    class Engine {
      constructor(system: System, style: string, lang: string, forceLang: boolean);
      opt: { development_extensions: { wrap_url_and_doi: boolean } };
      updateItems(ids: readonly string[]): void;
      makeBibliography(): [{ entry_ids: string[][] }, string[]];
      makeCitationCluster(items: readonly { id: string; locator?: string; label?: string }[]): string;
    }
  }
  export default CSL;
}
