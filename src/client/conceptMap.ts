/** Finds ways between concepts and shows what is around one; both stand in the address, and the drawing grows on demand. */
import type { ConceptNet, NetNode } from '../explorer/conceptNet.ts';
import { conceptPath, type PathStep } from '../explorer/conceptPath.ts';
import { centreOn, growSheet, nextZoom } from './conceptSheet.ts';
import { getJson } from './getJson.ts';

class ConceptMap extends HTMLElement {
  #net: Promise<ConceptNet> | undefined;
  #zoom = 1;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose({ from: this.#field('from')?.value ?? '', to: this.#field('to')?.value ?? '' });
    });
    this.#field('around')?.addEventListener('change', () => this.#choose({ around: this.#field('around')?.value ?? '' }));
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-zoom]') : null;
      if (button) this.#grow(Number(button.dataset['zoom']));
    });
    addEventListener('popstate', () => this.#refresh());
    if (location.search) this.#refresh();
  }

  #field(name: string): HTMLSelectElement | null {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`);
  }

  #choose(next: Readonly<Record<string, string>>): void {
    const state = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(next)) {
      if (value) state.set(name, value);
      else state.delete(name);
    }
    history.pushState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}`);
    this.#refresh();
  }

  /** Zero goes back to the whole sheet. */
  #grow(step: number): void {
    this.#zoom = nextZoom(this.#zoom, step);
    const [sheet, svg] = [this.querySelector('.concept-sheet'), this.querySelector<SVGElement>('.concept-net')];
    if (sheet && svg) growSheet(sheet, svg, this.#zoom);
    for (const button of this.querySelectorAll<HTMLElement>('[data-zoom]'))
      button.setAttribute('aria-disabled', String(nextZoom(this.#zoom, Number(button.dataset['zoom'])) === this.#zoom));
    const said = this.querySelector('[data-zoomed]');
    if (said) said.textContent = (this.dataset['zoomsays'] ?? '').replace('{n}', String(Math.round(this.#zoom * 100)));
  }

  #refresh(): void {
    this.#show().catch(() => {
      const out = this.querySelector('.path-answer');
      if (out) out.textContent = this.dataset['failed'] ?? '';
    });
  }

  async #show(): Promise<void> {
    this.#net ??= getJson<ConceptNet>('net.json').catch((error: unknown) => {
      this.#net = undefined;
      throw error;
    });
    const net = await this.#net;
    const state = new URLSearchParams(location.search);
    for (const name of ['from', 'to', 'around']) {
      const field = this.#field(name);
      if (field) field.value = state.get(name) ?? '';
    }
    const at = (name: string): number => net.nodes.findIndex(({ id }) => id === state.get(name));
    const path = state.has('from') && state.has('to') ? this.#tellPath(net, at('from'), at('to')) : this.#tellPath(net, -1, -1);
    const around = at('around');
    const near = around < 0 ? [] : net.edges.flatMap(([from, to, kind]) => (kind === 'shared' ? [] : from === around ? [to] : to === around ? [from] : []));
    const hint = this.querySelector('[data-around]');
    const said = this.dataset['aroundsays'] ?? '';
    if (hint) hint.textContent = around < 0 ? '' : said.replace('{title}', net.nodes[around]?.title ?? '').replace('{n}', String(new Set(near).size));
    const [sheet, mark] = [this.querySelector('.concept-sheet'), this.querySelector(`[data-node="${around}"]`)];
    if (sheet && mark) centreOn(sheet, mark);
    this.#stress(around >= 0 ? new Set([around, ...near]) : new Set(path.flatMap(({ from, to }) => [from, to])));
  }

  /** Says the way with the reason of each step. */
  #tellPath(net: ConceptNet, from: number, to: number): readonly PathStep[] {
    const out = this.querySelector('.path-answer');
    const [first, last] = [net.nodes[from], net.nodes[to]];
    if (!out) return [];
    out.replaceChildren();
    const state = new URLSearchParams(location.search);
    if (!first || !last) {
      if (state.has('from') || state.has('to')) out.textContent = this.dataset['same'] ?? '';
      return [];
    }
    const path = conceptPath(net.nodes.length, net.edges, from, to);
    if (!path || path.length === 0) {
      out.textContent = (path ? this.dataset['same'] : this.dataset['none']) ?? '';
      return [];
    }
    const head = document.createElement('p');
    head.textContent = (this.dataset['says'] ?? '').replace('{from}', first.title).replace('{to}', last.title).replace('{n}', String(path.length));
    const list = document.createElement('ol');
    list.className = 'path-steps';
    for (const step of path) list.append(this.#stepItem(step, net));
    out.append(head, list);
    return path;
  }

  /** A step as a sentence in which both concepts are links. */
  #stepItem({ from, to, kind, works }: PathStep, { nodes, works: names }: ConceptNet): HTMLElement {
    const item = document.createElement('li');
    const told = works.slice(0, 3).map((work) => names[work] ?? '');
    const sources = `${told.join(', ')}${works.length > told.length ? ` (+${works.length - told.length})` : ''}`;
    for (const piece of (this.dataset[kind] ?? '').split(/(\{[ab]\})/)) {
      const node = piece === '{a}' ? nodes[from] : piece === '{b}' ? nodes[to] : undefined;
      item.append(node ? linkTo(node) : piece.replace('{works}', sources));
    }
    if (kind !== 'shared' && works.length > 0) item.append(` ${(this.dataset['alsoshared'] ?? '').replace('{works}', sources)}`);
    return item;
  }

  /** Lets these concepts and the lines between them stand out; nothing does when there are none. */
  #stress(nodes: ReadonlySet<number>): void {
    this.querySelector('.concept-net')?.classList.toggle('is-stressed', nodes.size > 0);
    for (const node of this.querySelectorAll<SVGElement>('[data-node]')) node.classList.toggle('is-near', nodes.has(Number(node.dataset['node'])));
    for (const line of this.querySelectorAll<SVGElement>('[data-from]'))
      line.classList.toggle('is-near', nodes.has(Number(line.dataset['from'])) && nodes.has(Number(line.dataset['to'])));
  }
}

const linkTo = ({ title, href, lang }: NetNode): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  if (lang) link.lang = lang;
  return link;
};

customElements.define('concept-map', ConceptMap);
