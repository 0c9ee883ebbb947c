/** Tables to the clipboard, as HTML and as text: Word takes the one, Excel either. */
import { tableHtml, tableText } from './export';
import type { TableView } from './model';

export interface Copying {
  copy(table: TableView): void;
}

/**
 * `chosen`: what Ctrl+C means where no words are selected. Goes by the page's own copy event, which needs no permission and takes
 * both forms at once.
 */
export function createCopying(chosen: () => string | undefined, told: (words: string) => void): Copying {
  let pending: TableView | undefined;

  document.addEventListener('copy', (event) => {
    const { clipboardData } = event;
    if (!clipboardData || event.target instanceof HTMLInputElement) return;
    if (pending) {
      clipboardData.setData('text/html', tableHtml(pending, { marks: false }));
      clipboardData.setData('text/plain', tableText(pending));
    } else {
      const selected = selectedRows();
      const cell = selected.length > 0 ? undefined : chosen();
      if (selected.length === 0 && (cell === undefined || !window.getSelection()?.isCollapsed)) return;
      clipboardData.setData('text/plain', cell ?? selected.map((row) => row.join('\t')).join('\r\n'));
    }
    event.preventDefault();
  });

  return {
    copy(table) {
      pending = table;
      const isDone = document.execCommand('copy');
      pending = undefined;
      told(isDone ? `已复制${table.name}，可粘贴到 Word、Excel` : '未能复制');
    },
  };
}

/** The values and labels in the selection, row by row, without badges; empty where it is within one cell. */
function selectedRows(): readonly (readonly string[])[] {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed) return [];
  const rows = [...document.querySelectorAll('tr')].filter((row) => selection.containsNode(row, true));
  const texts = rows.map((row) =>
    [...row.cells]
      .filter((cell) => selection.containsNode(cell, true))
      .map((cell) => cell.firstElementChild?.textContent ?? ''),
  );
  return texts.flat().length > 1 ? texts : [];
}
