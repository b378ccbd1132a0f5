/** The search page's element; what drives it is loaded after the page stands there. */
class SiteSearch extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const { SearchPage } = await import('./searchPage.ts');
    new SearchPage(this);
  }
}

customElements.define('site-search', SiteSearch);
