/** All around the tables: whose they are, how they stand, and what can be done with them. */
import { element, setText } from './dom';
import { type ReconciliationView, type TableView, verdictOf, verdictSigns } from './model';
import { legend } from './words';

export interface Frame {
  readonly root: HTMLElement;
  /** Where the tables go. */
  readonly main: HTMLElement;
  readonly overlay: HTMLElement;
  update(view: ReconciliationView, file: { readonly name: string; readonly locked: boolean }): void;
  nothing(why: string, name: string, canOpen: boolean): void;
  /** Says something once, to the eye and to a screen reader. */
  tell(words: string): void;
}

export interface FrameActions {
  lock(locked: boolean): void;
  print(): void;
  open(): void;
  /** Goes to a table, or to the first cell of it that is wrong. */
  goTo(table: TableView['id']): void;
}

export function createFrame(actions: FrameActions): Frame {
  const name = element('strong');
  const chips = element('div', { class: 'chips' });
  const status = element('div', { class: 'status', attributes: { role: 'status', 'aria-live': 'polite' } });
  let locked = false;
  const lock = element('button', { onClick: () => actions.lock(!locked) });
  const print = element('button', { text: '打印…', title: '用浏览器打开后打印', onClick: actions.print });
  const tools = element('div', { class: 'tools' }, lock, print);
  const head = element(
    'header',
    {},
    element('div', { class: 'name' }, name, tools),
    element('div', { class: 'chips' }, chips, status),
  );
  const main = element('main');
  const overlay = element('div');
  const root = element('div', { class: 'frame' }, head, main, key(), overlay);
  let said = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (words: string): void => {
    setText(status, words);
    clearTimeout(timer);
    timer = setTimeout(() => setText(status, ''), 6000);
  };

  return {
    root,
    main,
    overlay,
    tell,
    update({ organ, year, tables }, file) {
      root.dataset.state = 'report';
      const isSame = name.title === file.name;
      setText(name, [organ ?? file.name, year === null ? '' : `${year} 年`].filter((word) => word !== '').join('　'));
      name.title = file.name;
      locked = file.locked;
      setText(lock, locked ? '已固定' : '固定');
      lock.title = locked ? '不再固定：随当前年报切换' : '固定在这份年报，不随当前文件切换';
      lock.setAttribute('aria-pressed', String(locked));
      const summaries = tables.map((table) => `${table.name}：${table.summary}`);
      const now = summaries.join('；');
      if (now === said) return;
      if (said !== '' && isSame)
        tell(
          tables
            .filter((_table, i) => !said.includes(summaries[i] ?? ''))
            .map(wordsOf)
            .join('；'),
        );
      said = now;
      chips.replaceChildren(...tables.map((table) => chip(table, actions.goTo)));
    },
    nothing(why, file, canOpen) {
      root.dataset.state = 'nothing';
      said = '';
      setText(name, file);
      chips.replaceChildren();
      const words = element('p', { text: why });
      const open = element('button', { text: '打开文件', onClick: actions.open });
      main.replaceChildren(element('div', { class: 'absence' }, words, ...(canOpen ? [open] : [])));
    },
  };
}

const wordsOf = ({ name, summary }: TableView): string => `${name}：${summary}`;

function chip(table: TableView, goTo: FrameActions['goTo']): HTMLElement {
  const verdict = verdictOf(table);
  const button = element('button', {
    class: 'chip',
    text: `${table.name} ${verdictSigns[verdict]} ${table.summary}`.replace(/ {2}/, ' '),
    title: verdict === 'wrong' ? '到第一处错误' : '到此表',
    onClick: () => goTo(table.id),
  });
  button.dataset.verdict = verdict;
  return button;
}

function key(): HTMLElement {
  const items = legend.map(([className, sample, words]) =>
    element(
      'li',
      {},
      element('span', { class: `sample ${className}`, text: sample, attributes: { 'aria-hidden': 'true' } }),
      element('span', { text: words }),
    ),
  );
  return element('footer', {}, element('ul', { class: 'legend', attributes: { 'aria-label': '图例' } }, ...items));
}
