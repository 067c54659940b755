type Child = Node | string;
type Attributes = Readonly<Record<string, string | number | (() => void)>>;

/** Makes an element; functions become click listeners. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener('click', value);
    else element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
};

const svg = 'http://www.w3.org/2000/svg';

export const icon = (name: string): SVGElement => {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('class', 'icon');
  element.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#i-${name}`);
  element.append(use);
  return element;
};

/** An element of index.html; a missing one is a mistake in the page. */
export const byId = <T extends HTMLElement = HTMLElement>(id: string): T => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no #${id}`);
  return element as T;
};
