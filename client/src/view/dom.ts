/** Elements without markup: words only ever become text. */

export interface Attributes {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  /** Any other attribute, by its name. */
  readonly attributes?: Readonly<Record<string, string | number>>;
  readonly onClick?: () => void;
}

export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { class: className, text, title, attributes = {}, onClick }: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  if (title) made.title = title;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (onClick) made.addEventListener('click', onClick);
  made.append(...children);
  return made;
}

/** Writes only what differs, so that an update that changes nothing costs no layout. */
export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

export function setClass(node: HTMLElement, className: string): void {
  if (node.className !== className) node.className = className;
}
