/** Lets a reader choose areas and years, see an index or counts per inhabitant, and read values by hovering or with the keyboard; the state stands in the address. */
import type { Drawing, Mark } from '../charts/chartData.ts';
import { type Choice, type FigureData, nextMark } from './figureData.ts';

type Drawer = typeof import('./figureDrawing.ts');

class IndicatorFigure extends HTMLElement {
  #figure: FigureData | undefined;
  #drawer: Promise<Drawer> | undefined;
  #drawings: Drawing[] = [];
  #at: Mark | undefined;

  connectedCallback(): void {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    const [form, frame] = [this.querySelector('form'), this.querySelector<HTMLElement>('.chart-frame')];
    if (!text || !form || !frame) return;
    this.#figure = JSON.parse(text);
    form.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const input of form.querySelectorAll('input')) input.checked = state.getAll(input.name).includes(input.value);
    for (const select of form.querySelectorAll('select')) {
      const wanted = state.get(select.name);
      if (wanted !== null && [...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    form.addEventListener('change', () => void this.#draw(true));
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => void this.#draw(true)));
    frame.tabIndex = 0;
    frame.setAttribute('role', 'group');
    frame.setAttribute('aria-label', this.querySelector<HTMLElement>('.read-out')?.dataset['hint'] ?? '');
    frame.addEventListener('pointermove', (event) => void this.#point(event));
    frame.addEventListener('keydown', (event) => this.#key(event));
    frame.addEventListener('focus', () => void this.#draw(false));
    if (['a', 'i', 'p', 'from', 'to'].some((name) => state.has(name))) void this.#draw(false);
  }

  get #choice(): Choice {
    const state = new FormData(this.querySelector('form') ?? undefined);
    const [from, to] = [String(state.get('from') ?? ''), String(state.get('to') ?? '')];
    // Years chosen the wrong way round mean the same stretch.
    const [first, last] = from && to && from > to ? [to, from] : [from, to];
    return { areas: state.getAll('a').map(String), index: state.has('i'), per: state.has('p'), from: first, to: last };
  }

  async #draw(remember: boolean): Promise<void> {
    const [figure, frame, choice] = [this.#figure, this.querySelector('.chart-frame'), this.#choice];
    if (!figure || !frame) return;
    this.#drawer ??= import('./figureDrawing.ts');
    const { drawFigure } = await this.#drawer;
    this.#drawings = drawFigure(figure, choice, this.dataset['figure'] ?? 'chart');
    frame.innerHTML = this.#drawings.map(({ svg }) => svg).join('');
    if (!remember) return;
    this.#at = undefined;
    const out = this.querySelector('[role=status]');
    if (out) out.textContent = '';
    const state = new URLSearchParams([
      ...choice.areas.map((area): [string, string] => ['a', area]),
      ...(choice.index ? [['i', '1'] as [string, string]] : []),
      ...(choice.per ? [['p', '1'] as [string, string]] : []),
      ...(['from', 'to'] as const).flatMap((name): [string, string][] => (choice[name] ? [[name, choice[name]]] : [])),
    ]);
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}${location.hash}`);
  }

  /** The drawing that shows at this width, with its element. */
  #shown(): { drawing: Drawing; svg: SVGSVGElement } | undefined {
    const all = [...this.querySelectorAll<SVGSVGElement>('.chart-frame > svg')];
    const at = all.findIndex((svg) => svg.getClientRects().length > 0);
    const [drawing, svg] = [this.#drawings[at], all[at]];
    return drawing && svg ? { drawing, svg } : undefined;
  }

  async #point(event: PointerEvent): Promise<void> {
    if (this.#drawings.length === 0) await this.#draw(false);
    const shown = this.#shown();
    if (!shown) return;
    const box = shown.svg.getBoundingClientRect();
    const scale = shown.drawing.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const nearest = [...shown.drawing.marks].sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0];
    if (nearest && nearest !== this.#at) void this.#tell(nearest);
  }

  #key(event: KeyboardEvent): void {
    const shown = this.#shown();
    if (!shown || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].includes(event.key)) return;
    event.preventDefault();
    const here = shown.drawing.marks.find(({ area, period }) => area === this.#at?.area && period === this.#at.period);
    const next = nextMark(shown.drawing.marks, here, event.key);
    if (next) void this.#tell(next);
  }

  async #tell(mark: Mark): Promise<void> {
    this.#at = mark;
    const [figure, out, shown] = [this.#figure, this.querySelector('[role=status]'), this.#shown()];
    if (!figure || !out || !this.#drawer || !shown) return;
    const { readOut } = await this.#drawer;
    out.textContent = readOut(figure, this.#choice, mark);
    shown.svg.querySelector('.pointer')?.remove();
    const pointer = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
    for (const [name, value] of Object.entries({ class: 'pointer', cx: mark.x, cy: mark.y, r: 8 })) pointer.setAttribute(name, String(value));
    shown.svg.append(pointer);
  }
}

customElements.define('indicator-figure', IndicatorFigure);
