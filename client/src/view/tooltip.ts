/** What is known of a cell, beside it while the mouse or the keyboard is on it. */
import { element } from './dom';
import type { CellView, TableView } from './model';
import { equationLine, valueWords } from './words';

export interface Tooltip {
  readonly node: HTMLElement;
  show(anchor: HTMLElement, table: TableView, cell: CellView, delay: number): void;
  hide(): void;
}

const id = 'tooltip';

export function createTooltip(): Tooltip {
  const node = element('div', { class: 'tooltip', attributes: { id, role: 'tooltip', hidden: '' } });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let described: HTMLElement | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    node.hidden = true;
    described?.removeAttribute('aria-describedby');
    described = undefined;
  };

  return {
    node,
    hide,
    show(anchor, table, cell, delay) {
      hide();
      timer = setTimeout(() => {
        if (!anchor.isConnected) return;
        node.replaceChildren(...content(table, cell));
        node.hidden = false;
        described = anchor;
        anchor.setAttribute('aria-describedby', id);
        place(node, anchor.getBoundingClientRect());
      }, delay);
    },
  };
}

function content({ equations }: TableView, cell: CellView): readonly HTMLElement[] {
  const lines = cell.equations.flatMap((i) => {
    const equation = equations[i];
    return equation ? [element('li', { class: equation.state, text: equationLine(equation) })] : [];
  });
  const should = cell.expected === null ? '' : `，应为 ${cell.expected}`;
  return [
    element('strong', { text: `${cell.name}：${valueWords(cell)}${should}` }),
    ...(lines.length > 0 ? [element('ul', {}, ...lines)] : []),
    ...cell.notes.map((text) => element('p', { class: 'note', text })),
    element('p', { class: 'hint', text: '单击到正文 · 双击或按 Enter 修改' }),
  ];
}

/** Under the cell, or over it where there is no room; never out of the window. */
function place(node: HTMLElement, anchor: DOMRect): void {
  const { width, height } = node.getBoundingClientRect();
  const gap = 4;
  const left = Math.max(gap, Math.min(anchor.left, window.innerWidth - width - gap));
  const below = anchor.bottom + gap;
  const top = below + height < window.innerHeight ? below : Math.max(gap, anchor.top - height - gap);
  node.style.left = `${left}px`;
  node.style.top = `${top}px`;
}
