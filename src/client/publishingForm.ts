/** Loads the form for new entries when it is asked for, or at once when a draft was open: the page itself stays small. */
class PublishingForm extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
    if (this.#wasOpen()) void this.#open();
  }

  #wasOpen(): boolean {
    try {
      return sessionStorage.getItem('publishing:open') !== null;
    } catch {
      return false;
    }
  }

  async #open(): Promise<void> {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset['loading'] ?? '';
    // The content policy forbids code made from texts, which zod would try for speed; it must know before its schemas are made.
    Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
    try {
      const { openForm } = await import('./publishing/openForm.ts');
      await openForm(this);
    } catch (error) {
      if (status) status.textContent = this.dataset['failed'] ?? '';
      throw error;
    }
  }
}

customElements.define('publishing-form', PublishingForm);
