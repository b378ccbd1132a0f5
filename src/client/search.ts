/** The search page's element; what drives it is loaded after the page stands there. */
class SiteSearch extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { SearchApp } = await import('./searchApp.ts');
    new SearchApp(this);
  }
}

customElements.define('site-search', SiteSearch);
