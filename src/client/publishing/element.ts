/** Makes an element with its attributes, listeners and children in one expression; texts are only ever texts. */
type Child = Node | string | undefined | false;
type Listeners = Readonly<Record<string, (event: Event) => void>>;
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** False and undefined attributes are left out, true ones are empty. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] = [],
  listeners: Listeners = {},
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  for (const child of children) if (child) made.append(child);
  for (const [name, listener] of Object.entries(listeners)) made.addEventListener(name, listener);
  return made;
};

/** A button that does one thing; `quiet` ones are less conspicuous. */
export const button = (text: string, act: () => void, quiet = true, attributes: Attributes = {}): HTMLButtonElement =>
  element('button', { type: 'button', class: quiet ? 'button button-quiet' : 'button', ...attributes }, [text], { click: act });
