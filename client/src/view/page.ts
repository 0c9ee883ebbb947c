/** The page: tables drawn from what the extension sends, and what the user does with them. */
import type { FileState, FromView, Target, ToView } from '../reconciliation/messages';
import { createCopying } from './copying';
import { element } from './dom';
import { createEditing } from './editing';
import { createFrame } from './frame';
import { cellFrom, rove } from './keyboard';
import { type CellRef, type CellView, type ReconciliationView, shapeOf } from './model';
import { createSheet, type Sheet } from './sheet';
import { createTooltip } from './tooltip';

export interface Page {
  readonly root: HTMLElement;
  receive(message: ToView): void;
}

export function createPage(send: (message: FromView) => void, keep: (file: FileState) => void): Page {
  let sheets: readonly Sheet[] = [];
  let shapes: readonly string[] = [];
  let shown: string | undefined;
  let caret: HTMLElement | undefined;
  const reveal = (target: Target, focus = false) => send({ type: 'reveal', target, focus });
  const tooltip = createTooltip();
  const frame = createFrame({
    lock: (locked) => send({ type: 'lock', locked }),
    print: () => send({ type: 'print' }),
    open: () => send({ type: 'open' }),
    goTo: goToTable,
  });
  frame.overlay.append(tooltip.node);
  const editing = createEditing({
    commit: ({ ref, text }, typed) => send({ type: 'edit', ref, shown: text, typed }),
    done(ref, step) {
      const place = find(ref);
      if (!place) return;
      const key = { stay: '', down: 'ArrowDown', right: 'ArrowRight' }[step];
      focus(place.sheet, cellFrom(place.sheet.cells, place.node, key, false) ?? place.node);
    },
  });
  const copying = createCopying(() => placeOf(document.activeElement)?.cell.text, frame.tell);

  const { main } = frame;
  main.addEventListener('click', ({ target }) => {
    const place = placeOf(target);
    if (!place || place.node.classList.contains('editing')) return;
    focus(place.sheet, place.node);
    if (window.getSelection()?.isCollapsed !== false) reveal({ kind: 'cell', ref: place.cell.ref });
  });
  main.addEventListener('dblclick', ({ target }) => begin(placeOf(target)));
  main.addEventListener('mouseover', ({ target }) => hovered(target, 350));
  main.addEventListener('mouseleave', tooltip.hide);
  main.addEventListener('scroll', tooltip.hide);
  main.addEventListener('focusin', ({ target }) => hovered(target, 0));
  main.addEventListener('focusout', tooltip.hide);
  main.addEventListener('keydown', pressed);

  function hovered(target: EventTarget | null, delay: number): void {
    const place = placeOf(target);
    if (!place || place.node.classList.contains('editing')) tooltip.hide();
    else tooltip.show(place.node, place.sheet.table, place.cell, delay);
  }

  function pressed(event: KeyboardEvent): void {
    const place = placeOf(event.target);
    if (!place || event.isComposing) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    const command = ctrlKey || metaKey;
    const next = altKey ? undefined : cellFrom(place.sheet.cells, place.node, key, command);
    if (next) focus(place.sheet, next);
    else if (command && key.toLowerCase() === 'z') send({ type: event.shiftKey ? 'redo' : 'undo' });
    else if (command && key.toLowerCase() === 'y') send({ type: 'redo' });
    else if (command && key === 'Enter') reveal({ kind: 'cell', ref: place.cell.ref }, true);
    else if (command || altKey) return;
    else if (key === 'Enter' || key === 'F2') begin(place);
    else if (/^[\d０-９]$/.test(key)) begin(place, key);
    else if (key === ' ') reveal({ kind: 'cell', ref: place.cell.ref });
    else if (key === 'Escape') tooltip.hide();
    else return;
    event.preventDefault();
  }

  interface Place {
    readonly sheet: Sheet;
    readonly node: HTMLElement;
    readonly cell: CellView;
  }

  function placeOf(target: EventTarget | null): Place | undefined {
    const node = target instanceof Element ? target.closest<HTMLElement>('td[data-ref]') : null;
    return node ? find(node.dataset.ref as CellRef) : undefined;
  }

  function find(ref: CellRef): Place | undefined {
    for (const sheet of sheets) {
      const node = sheet.cells.get(ref);
      const cell = node && sheet.table.cells.find((candidate) => candidate.ref === ref);
      if (cell) return { sheet, node, cell };
    }
    return undefined;
  }

  function begin(place: Place | undefined, typed?: string): void {
    if (!place || place.node.classList.contains('editing')) return;
    tooltip.hide();
    editing.begin(place.node, place.cell, typed);
  }

  function focus({ cells }: Sheet, node: HTMLElement): void {
    rove(cells, node);
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function goTo(ref: CellRef): void {
    const place = find(ref);
    if (!place) return;
    focus(place.sheet, place.node);
    reveal({ kind: 'cell', ref });
  }

  function goToTable(id: Sheet['table']['id']): void {
    const sheet = sheets.find(({ table }) => table.id === id);
    if (!sheet) return;
    const wrong = firstOf(sheet, 'culprit', 'mismatch', 'doubtful');
    sheet.root.scrollIntoView({ block: 'start' });
    main.scrollLeft = 0;
    if (wrong) goTo(wrong.ref);
  }

  /** What does not add up is what one opens the view for; a caret within a table is heard of later, and goes before. */
  function showFirstWrong(): void {
    for (const sheet of sheets) {
      const wrong = firstOf(sheet, 'culprit', 'mismatch');
      if (!wrong) continue;
      sheet.root.scrollIntoView({ block: 'start' });
      sheet.cells.get(wrong.ref)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      return;
    }
  }

  function light(refs: readonly CellRef[] | undefined): void {
    for (const { cells } of sheets)
      for (const [ref, node] of cells) node.classList.toggle('lit', refs?.includes(ref) === true);
  }

  function draw(view: ReconciliationView, file: FileState): void {
    const found = view.tables.map((table) => `${file.uri}/${shapeOf(table)}`);
    if (found.join() === shapes.join()) {
      for (const [i, table] of view.tables.entries()) sheets[i]?.update(table);
    } else {
      editing.cancel();
      tooltip.hide();
      caret = undefined;
      shapes = found;
      const actions = {
        revealTable: (table: Sheet['table']['id']) => reveal({ kind: 'table', table }),
        revealNote: (table: Sheet['table']['id'], index: number) => reveal({ kind: 'note', table, index }),
        copy: copying.copy,
        light,
        goTo,
      };
      sheets = view.tables.map((table) => createSheet(table, actions));
      for (const { cells } of sheets) for (const node of [...cells.values()].slice(0, 1)) node.tabIndex = 0;
      main.replaceChildren(element('div', { class: 'sheets' }, ...sheets.map(({ root }) => root)));
    }
    if (shown !== file.uri) showFirstWrong();
    shown = file.uri;
    frame.update(view, file);
  }

  function lightCaret(ref: CellRef | null): void {
    const node = ref ? find(ref)?.node : undefined;
    if (node === caret) return;
    caret?.classList.remove('caret');
    caret?.removeAttribute('aria-current');
    caret = node;
    node?.classList.add('caret');
    node?.setAttribute('aria-current', 'true');
    if (node && !main.contains(document.activeElement)) node.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function receive(message: ToView): void {
    switch (message.type) {
      case 'report':
        keep(message.file);
        draw(message.view, message.file);
        break;
      case 'nothing':
        keep(message.file);
        editing.cancel();
        tooltip.hide();
        sheets = [];
        shapes = [];
        shown = undefined;
        frame.nothing(message.why, message.file.name, message.canOpen);
        break;
      case 'caret':
        lightCaret(message.ref);
        break;
      case 'goTo':
        goToTable(message.table);
        break;
      case 'answer':
        editing.answer(message.ref, message.problem);
    }
  }

  return { root: frame.root, receive };
}

const firstOf = ({ table }: Sheet, ...marks: readonly CellView['mark'][]): CellView | undefined =>
  marks.flatMap((mark) => table.cells.find((cell) => cell.mark === mark) ?? [])[0];
