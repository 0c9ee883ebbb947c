import type { CellRef, SectionKind } from '../src/engine/report';
import type { Span } from '../src/engine/span';
import type { Passage, ReportData } from './print/data';
import { disclosureGrid, disputesGrid, type Grid, requestsGrid, type Write } from './print/grids';
import { type Layout, layouts, type Piece } from './print/layouts';

export {
  balance,
  columns,
  disputeColumns,
  disputeGroups,
  type FormId,
  type Items,
  outcomeRows,
  type Passage,
  type ReportData,
  requestRows,
  sum,
} from './print/data';
export { type Layout, layoutNames } from './print/layouts';

/** What may differ between two texts of the same report, apart from the layout of its tables. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  /** Whether `（），：；！？` are written full or half width, throughout. */
  readonly punctuation: 'full' | 'half';
  readonly digits: 'half' | 'full';
  readonly thousands: boolean;
  /** How a zero of the tables is written. An empty one is only readable where cells have their own marks. */
  readonly zero: '0' | '/' | '-' | '';
  /** How a zero in the row 规章 is written. */
  readonly ruleZero: '0' | '/';
  readonly title: 'organ-first' | 'year-first' | 'two-lines' | 'two-lines-year-first' | 'about' | 'none';
  readonly subheadings: 'own-line' | 'run-in';
  /** Whether pipes stand for the columns that a wide cell covers. */
  readonly fillers: boolean;
  /** Whether bare lines break `（三）不予公开` and `商业⏎企业` in two. Used by the layout `lines` alone. */
  readonly splitLabels: boolean;
  /** Breaks prose into lines of so many characters, as a PDF does. Used by the layout `spaces` alone. */
  readonly wrapAt: number | undefined;
}

export const plainStyle: Style = {
  eol: '\n',
  punctuation: 'full',
  digits: 'half',
  thousands: false,
  zero: '0',
  ruleZero: '0',
  title: 'organ-first',
  subheadings: 'own-line',
  fillers: true,
  splitLabels: false,
  wrapAt: undefined,
};

export interface Printed {
  readonly text: string;
  /** Where each value of the tables stands, blank space around it left out. */
  readonly cells: ReadonlyMap<CellRef, Span>;
  /** A number as this text writes it in a cell. */
  readonly write: Write;
}

/** The report as a text in one of the layouts that occur, and the place of each of its values. */
export function print(data: ReportData, layout: Layout, changes: Partial<Style> = {}): Printed {
  const style = { ...plainStyle, ...changes };
  const write = writer(style);
  const wrapAt = layout === 'spaces' ? style.wrapAt : undefined;
  const prose = (lines: readonly string[]): readonly Piece[] => lines.map((line) => `${wrap(line, wrapAt)}\n`);
  const table = (grid: Grid): readonly Piece[] => layouts[layout](grid, style);
  const heading = (kind: SectionKind): string =>
    `${ordinals[kind]}、${data.headings?.[kind] ?? officialHeadings[kind]}`;
  const pieces = [
    ...prose([...titleLines(data, style.title), ...data.preface]),
    ...prose([heading('overview'), ...passages(data.overview, style)]),
    ...prose([heading('disclosure')]),
    ...table(disclosureGrid(data, write)),
    ...prose([heading('requests')]),
    ...table(requestsGrid(data, write)),
    ...prose([heading('disputes')]),
    ...table(disputesGrid(data, write)),
    ...prose([heading('problems'), ...passages(data.problems, style)]),
    ...prose([heading('other'), ...passages(data.other, style)]),
  ];
  return { ...render(pieces, layout, style), write };
}

/** The text with one cell's words replaced. */
export function withCell({ text, cells, write }: Printed, ref: CellRef, value: number | string): string {
  const span = cells.get(ref);
  if (!span) throw new Error(`no cell ${ref}`);
  return text.slice(0, span.start) + (typeof value === 'string' ? value : write(value, ref)) + text.slice(span.end);
}

export const officialHeadings: Readonly<Record<SectionKind, string>> = {
  overview: '总体情况',
  disclosure: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
};

const ordinals: Readonly<Record<SectionKind, string>> = {
  overview: '一',
  disclosure: '二',
  requests: '三',
  disputes: '四',
  problems: '五',
  other: '六',
};

function titleLines({ organ, year }: ReportData, title: Style['title']): readonly string[] {
  switch (title) {
    case 'organ-first':
      return [`${organ}${year}年政府信息公开工作年度报告`];
    case 'year-first':
      return [`${year}年${organ}政府信息公开工作年度报告`];
    case 'two-lines':
      return [organ, `${year}年政府信息公开工作年度报告`];
    case 'two-lines-year-first':
      return [`${year}年${organ}`, '政府信息公开工作年度报告'];
    case 'about':
      return [organ, `关于${year}年度政府信息公开工作的年度报告`];
    case 'none':
      return [];
  }
}

function passages(sections: readonly Passage[], { subheadings }: Style): readonly string[] {
  let number = 0;
  return sections.flatMap(({ heading, paragraphs }) => {
    if (heading === undefined) return paragraphs;
    const line = `（${[...'一二三四五六七八九十'][number++]}）${heading}`;
    const [first = '', ...rest] = paragraphs;
    return subheadings === 'run-in' ? [`${line}。${first}`, ...rest] : [line, ...paragraphs];
  });
}

/** As a PDF does: anywhere, but not within a time of day. */
const wrap = (line: string, width: number | undefined): string =>
  width === undefined ? line : (line.match(new RegExp(`.{1,${width}}(?<!\\d:(?=\\d))`, 'gu')) ?? []).join('\n');

function writer(style: Style): Write {
  return (value, ref) => {
    if (value === 0 && style.zero !== '0') return style.zero;
    if (value === 0 && ref.startsWith('disclosure.regulatoryRules.')) return style.ruleZero;
    const [whole = '', fraction] = String(value).split('.');
    const grouped = style.thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    const number = fraction === undefined ? grouped : `${grouped}.${fraction}`;
    return style.digits === 'full' ? number.replace(/\d/g, toFullWidth) : number;
  };
}

const toFullWidth = (digit: string): string => String.fromCharCode(digit.charCodeAt(0) + 0xfee0);

const halfWidth: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '：': ':',
  '；': ';',
  '！': '!',
  '？': '?',
};

/** Joins the pieces; only here do line ends and punctuation get their final form, so the places recorded hold. */
function render(
  pieces: readonly Piece[],
  layout: Layout,
  { eol, punctuation }: Style,
): Pick<Printed, 'text' | 'cells'> {
  const lineEnd = layout === 'lines' ? eol + eol : eol;
  const cells = new Map<CellRef, Span>();
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      const spelled =
        punctuation === 'half' ? piece.replace(/[（），：；！？]/g, (mark) => halfWidth[mark] ?? mark) : piece;
      text += spelled.replaceAll('\n', lineEnd);
    } else {
      cells.set(piece.ref, { start: text.length, end: text.length + piece.text.length });
      text += piece.text;
    }
  }
  return { text, cells };
}
