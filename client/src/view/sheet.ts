/** One table on the page: built once for its shape, then only what differs is written. */
import { element, setClass, setText } from './dom';
import {
  type CellRef,
  type CellView,
  type Equation,
  stateOf,
  type TableView,
  totalsOf,
  verdictOf,
  verdictSigns,
} from './model';
import { badgeOf, equationLine, labelOf } from './words';

export interface Sheet {
  readonly root: HTMLElement;
  readonly table: TableView;
  /** The place of each value on the page, in the order of the form. */
  readonly cells: ReadonlyMap<CellRef, HTMLElement>;
  update(table: TableView): void;
}

export interface SheetActions {
  /** Goes to the text. */
  revealTable(table: TableView['id']): void;
  revealNote(table: TableView['id'], index: number): void;
  copy(table: TableView): void;
  /** Shows on the page which cells an equation is about; undefined: none. */
  light(refs: readonly CellRef[] | undefined): void;
  goTo(ref: CellRef): void;
}

export function createSheet(first: TableView, actions: SheetActions): Sheet {
  let table = first;
  const { id, name, title, status, why } = first;
  const titleId = `title-${id}`;
  const verdict = element('span', { class: 'verdict' });
  const heading = element('h2', { text: `${name}　${title}`, attributes: { id: titleId } });
  const copy = element('button', {
    text: '复制表格',
    title: '可粘贴到 Word、Excel',
    onClick: () => actions.copy(table),
  });
  const bar = element('div', { class: 'bar' }, heading, verdict, ...(status === 'read' ? [copy] : []));
  const lists = element('div', { class: 'lists' });
  const cells = new Map<CellRef, HTMLElement>();
  const headers: { readonly node: HTMLElement; readonly sign: HTMLElement; readonly equations: readonly number[] }[] =
    [];
  const root = element(
    'section',
    { class: 'sheet', attributes: { id: `sheet-${id}`, 'aria-labelledby': titleId } },
    bar,
  );

  if (status === 'read') root.append(tableOf());
  else root.append(absence());
  root.append(lists);

  function absence(): HTMLElement {
    const words = element('p', { text: why ?? '' });
    const box = element('div', { class: 'absence' }, words);
    if (first.range) box.append(element('button', { text: '到正文中查看', onClick: () => actions.revealTable(id) }));
    return box;
  }

  function tableOf(): HTMLElement {
    const [head, body] = [element('thead'), element('tbody')];
    first.rows.forEach((row, y) => {
      const line = element('tr');
      for (const field of row) {
        if (field.kind === 'value') {
          const node = element('td', { attributes: { role: 'gridcell', tabindex: -1, 'data-ref': field.ref } });
          if (field.colSpan > 1) node.colSpan = field.colSpan;
          node.append(element('span', { class: 'value' }), element('span', { class: 'badge' }));
          cells.set(field.ref, node);
          line.append(node);
        } else {
          const sign = element('span', { class: 'sign' });
          const { text, scope, colSpan, rowSpan, equations } = field;
          const node = element('th', { attributes: { scope } }, element('span', { text }), sign);
          if (colSpan > 1) node.colSpan = colSpan;
          if (rowSpan > 1) node.rowSpan = rowSpan;
          if (scope === 'rowgroup' && rowSpan > 8) node.classList.add('upright');
          if (equations.length > 0) headers.push({ node, sign, equations });
          line.append(node);
        }
      }
      (y < first.head ? head : body).append(line);
    });
    const caption = element('caption', { text: `${name} ${title}` });
    return element('table', { attributes: { role: 'grid', 'aria-labelledby': titleId } }, caption, head, body);
  }

  const signatures = new Map<CellRef, string>();
  let listed = '';

  function update(next: TableView): void {
    table = next;
    const overall = verdictOf(next);
    root.dataset.verdict = overall;
    setText(verdict, `${verdictSigns[overall]} ${next.summary}`.trim());
    for (const cell of next.cells) {
      const node = cells.get(cell.ref);
      if (!node) continue;
      const badge = badgeOf(next, cell);
      const signature = [cell.text, badge, classOf(next, cell), labelOf(cell)].join('\n');
      if (signatures.get(cell.ref) === signature) continue;
      signatures.set(cell.ref, signature);
      paint(node, next, cell, badge);
    }
    for (const { node, sign, equations } of headers) {
      const state = stateOf(equations.flatMap((i) => next.equations[i] ?? []));
      node.dataset.state = state;
      setText(sign, { fails: ' ✗', accepted: ' ≠', unknown: ' ？', holds: '', none: '' }[state]);
    }
    list(next);
  }

  /** What does not hold, what could not be judged, and what else is said of the table. */
  function list(next: TableView): void {
    const open = next.equations.filter(({ state }) => state !== 'holds');
    const now = JSON.stringify([open.map(({ text }) => text), next.notes.map(({ text }) => text)]);
    if (now === listed) return;
    listed = now;
    const lines = (equations: readonly Equation[]) =>
      equations.map((equation) => {
        const refs = [...equation.left, ...equation.right];
        const button = element('button', { class: 'line', text: equationLine(equation), onClick: () => go(equation) });
        for (const event of ['mouseenter', 'focus']) button.addEventListener(event, () => actions.light(refs));
        for (const event of ['mouseleave', 'blur']) button.addEventListener(event, () => actions.light(undefined));
        return element('li', {}, button);
      });
    const failing = open.filter(({ state }) => state === 'fails');
    const unknown = open.filter(({ state }) => state === 'unknown');
    const notes = next.notes.map(({ text }, index) =>
      element('li', {}, element('button', { class: 'line', text, onClick: () => actions.revealNote(id, index) })),
    );
    lists.replaceChildren(
      ...section('不平的等式', lines(failing), 'fails'),
      ...section('未能判断的等式', lines(unknown), 'unknown'),
      ...section('本表的其他问题', notes, 'notes'),
    );
  }

  const go = ({ left, right }: Equation): void => {
    const culprit = [...left, ...right].find((ref) => cells.get(ref)?.classList.contains('culprit'));
    const ref = culprit ?? left[0];
    if (ref) actions.goTo(ref);
  };

  update(first);
  return {
    root,
    cells,
    update,
    get table() {
      return table;
    },
  };
}

function section(title: string, items: readonly HTMLElement[], className: string): readonly HTMLElement[] {
  if (items.length === 0) return [];
  const summary = element('summary', { text: `${title}（${items.length}）` });
  const details = element('details', { class: className }, summary, element('ul', {}, ...items));
  details.open = className !== 'unknown';
  return [details];
}

function paint(node: HTMLElement, table: TableView, cell: CellView, badge: string): void {
  const [value, note] = node.children;
  if (value) setText(value, cell.content === 'blank' ? '' : cell.text);
  if (note) setText(note, badge);
  const kept = ['caret', 'lit', 'editing'].filter((name) => node.classList.contains(name));
  setClass(node, [classOf(table, cell), ...kept].join(' '));
  node.setAttribute('aria-label', labelOf(cell));
  if (cell.mark === 'culprit' || cell.mark === 'mismatch') node.setAttribute('aria-invalid', 'true');
  else node.removeAttribute('aria-invalid');
}

function classOf(table: TableView, cell: CellView): string {
  const { mark, content, value, isTotal, isAccepted, notes } = cell;
  const isOpen = isTotal && stateOf(totalsOf(table, cell)) === 'unknown';
  return [
    mark,
    ...(isTotal ? ['total'] : []),
    ...(value === 0 ? ['zero'] : []),
    ...(content !== 'number' || isOpen ? ['vague'] : []),
    ...(isAccepted ? ['accepted'] : []),
    ...(notes.length > 0 && !['culprit', 'mismatch', 'doubtful'].includes(mark) ? ['noted'] : []),
  ].join(' ');
}
