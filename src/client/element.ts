/** Makes an element with a class and content. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

/** A link with a text. */
export const linkElement = (className: string, href: string, text: string): HTMLAnchorElement => {
  const made = element('a', className, text);
  made.href = href;
  return made;
};
