import assert from 'node:assert/strict';
import { layoutNames, print, withCell } from '../../../test/print';
import { sample } from '../../../test/sample';
import { composeReport } from '../compose/report';
import { lint } from '../lint';
import { parse } from '../parse/parse';
import type { CellRef } from '../report';
import { gridOf } from './grid';
import { type Sheet, type SheetCell, sheetsOf } from './sheet';

const printed = print(sample, 'tabs');

const sheets = (text: string): readonly Sheet[] => {
  const report = parse(text);
  return sheetsOf(report, lint(report));
};
const sheet = (text: string, id: Sheet['id'] = 'requests'): Sheet => {
  const found = sheets(text).find((candidate) => candidate.id === id);
  assert.ok(found);
  return found;
};
const cellOf = ({ cells }: Sheet, ref: CellRef): SheetCell => {
  const found = cells.find((cell) => cell.ref === ref);
  assert.ok(found, ref);
  return found;
};
/** `属于国家秘密，自然人 culprit` of every cell that is not in order. */
const marked = ({ cells }: Sheet, ...except: readonly SheetCell['mark'][]): readonly string[] =>
  cells.filter(({ mark }) => !['ok', 'free', ...except].includes(mark)).map(({ name, mark }) => `${name} ${mark}`);
/** The later cells first, so that the places of the others hold. */
const withCells = (...changes: readonly (readonly [CellRef, number])[]): string =>
  changes.reduceRight((text, [ref, value]) => withCell({ ...printed, text }, ref, value), printed.text);

describe('a sheet', () => {
  it('is there for each of the three tables, in order', () => {
    assert.deepEqual(
      sheets(printed.text).map(({ name, status, edition, summary }) => [name, status, edition, summary]),
      [
        ['表二', 'read', '2021', '此表没有合计关系'],
        ['表三', 'read', '2021', '39 式相符'],
        ['表四', 'read', '2021', '3 式相符'],
      ],
    );
  });

  for (const form of ['2021', '2019'] as const)
    for (const layout of layoutNames)
      it(`has every value of the text in its place: ${form}, ${layout}`, () => {
        const data = form === '2021' ? sample : { ...sample, form, year: 2020, disclosure: {} };
        const { text, cells } = print(data, layout);
        const found = sheets(text).flatMap((table) => table.cells.map(({ ref, span }) => [ref, span] as const));
        assert.deepEqual(new Map(found), new Map(Array.from(cells, ([ref, { start, end }]) => [ref, { start, end }])));
      });

  it('singles out the culprit, and marks the row and the column that it spoils', () => {
    const found = sheet(withCell(printed, 'requests.granted.naturalPerson', 5));
    const { mark, expected, notes } = cellOf(found, 'requests.granted.naturalPerson');
    assert.deepEqual([mark, expected], ['culprit', 1]);
    assert.match(notes.join(), /应为 1，现为 5/);
    assert.equal(found.summary, '1 处有误，致 2 式不平');
    assert.ok(marked(found).includes('予以公开，总计 failing'));
    assert.ok(marked(found).includes('总计，自然人 failing'));
    assert.ok(!marked(found).some((words) => words.startsWith('部分公开，商业企业')));
  });

  it('singles out two', () => {
    const text = withCells(['requests.granted.naturalPerson', 5], ['requests.partial.business', 4]);
    const found = sheet(text);
    assert.deepEqual(
      found.cells.filter(({ mark }) => mark === 'culprit').map(({ ref, expected }) => `${ref} ${expected}`),
      ['requests.granted.naturalPerson 1', 'requests.partial.business 1'],
    );
    assert.equal(found.summary, '2 处有误，致 4 式不平');
  });

  it('marks a total that nothing explains, with what its items add up to, and claims no more', () => {
    const found = sheet(withCell(printed, 'disputes.reconsideration.total', 4), 'disputes');
    const { mark, expected, sums } = cellOf(found, 'disputes.reconsideration.total');
    assert.deepEqual([mark, expected, sums], ['mismatch', undefined, [1]]);
    assert.equal(cellOf(found, 'disputes.reconsideration.upheld').mark, 'failing');
    assert.equal(found.summary, '1 处不平');
    assert.deepEqual(
      found.equations.map(({ state, text }) => [state, text]),
      [
        ['fails', '✗ 总计 4 ≠ 结果维持 1（左边 4，右边 1）'],
        ['holds', '✓ 总计 2 ＝ 结果维持 2'],
        ['holds', '✓ 总计 0 ＝ 结果维持 0'],
      ],
    );
  });

  it('takes nothing for right that could not be judged', () => {
    const found = sheet(withCell(printed, 'disputes.reconsideration.upheld', ''), 'disputes');
    assert.deepEqual(marked(found), [
      '行政复议，结果维持 unjudged',
      '行政复议，结果纠正 unjudged',
      '行政复议，其他结果 unjudged',
      '行政复议，尚未审结 unjudged',
      '行政复议，总计 unjudged',
    ]);
    assert.equal(cellOf(found, 'disputes.reconsideration.upheld').content, 'blank');
    assert.equal(found.summary, '2 式相符 · 1 式未能判断');
    const empty = print(sample, 'tabs', { zero: '/' });
    assert.equal(sheet(empty.text.replace(/\t\d+\n/g, '\t/\n'), 'disputes').summary, '表中没有数字，未能判断');
  });

  it('takes no equation for right that has a side without numbers', () => {
    const { summary, equations } = sheet(print(sample, 'tabs', { zero: '' }).text, 'disputes');
    assert.deepEqual(
      equations.map(({ state }) => state),
      ['holds', 'holds', 'unknown'],
    );
    assert.equal(summary, '2 式相符 · 1 式未能判断');
    const blank = composeReport({ layout: 'rows', cells: 'blank' }).map((part) =>
      typeof part === 'string' ? part : '',
    );
    const states = sheets(blank.join('')).flatMap((table) => table.equations.map(({ state }) => state));
    assert.deepEqual([states.length, new Set(states)], [42, new Set(['unknown'])]);
  });

  it('says of a cell what other rules find of it, and of prose that speaks against it', () => {
    const doubtful = sheet(withCell(printed, 'disclosure.normativeDocuments.issued', 9), 'disclosure');
    assert.deepEqual(marked(doubtful), ['行政规范性文件，现行有效件数 doubtful']);
    assert.equal(doubtful.summary, '1 格有疑');
    const invalid = sheet(withCell(printed, 'disclosure.penalties.processed', '3O'), 'disclosure');
    assert.deepEqual(marked(invalid), ['行政处罚，本年处理决定数量 doubtful']);
    const claimed = sheet(printed.text.replace('申请3件', '申请4件'));
    assert.match(cellOf(claimed, 'requests.received.total').notes.join(), /^正文：/);
  });

  it('says why a table is not there', () => {
    const start = printed.text.indexOf('\t四、结转下年度');
    const text = printed.text.slice(0, start) + printed.text.slice(printed.text.indexOf('四、政府信息公开行政复议'));
    const { status, why, cells, summary } = sheet(text);
    assert.deepEqual(
      [status, why, cells, summary],
      ['unreadable', '未读全：没有读到“四、结转下年度继续办理”一行的数字', [], '未能读出，未核'],
    );
    const without = printed.text.replace(/\t行政复议\n[\s\S]*?(?=五、)/, '');
    assert.equal(sheet(without, 'disputes').status, 'absent');
  });

  it('does not accuse where the user accepted the finding or switched the rule off', () => {
    const report = parse(withCell(printed, 'requests.granted.naturalPerson', 5));
    const [, found] = sheetsOf(report, []);
    assert.ok(found);
    assert.ok(cellOf(found, 'requests.granted.naturalPerson').isAccepted);
    assert.ok(found.equations.every(({ state, isAccepted }) => state !== 'fails' || isAccepted));
    assert.equal(found.summary, '2 处不平，按设置或基线不报');
  });
});

describe('a grid', () => {
  const definitions = [...sheets(printed.text), ...sheets(print({ ...sample, form: '2019', year: 2020 }, 'tabs').text)];

  it('is whole: every place of every row is covered once', () => {
    for (const { id, edition, grid } of definitions) {
      const covered: number[] = [];
      const width = id === 'disputes' ? 15 : id === 'requests' ? 10 : 4;
      grid.rows.forEach((row, y) => {
        let below = 0;
        for (const cell of row) {
          const rowSpan = cell.kind === 'words' ? cell.rowSpan : 1;
          for (let i = 0; i < rowSpan; i += 1) covered[y + i] = (covered[y + i] ?? 0) + cell.colSpan;
          below += cell.colSpan;
        }
        assert.ok(below > 0);
      });
      assert.deepEqual(
        covered,
        grid.rows.map(() => width),
        `${id} ${edition}`,
      );
    }
  });

  it('groups the outcomes as the form does', () => {
    const [, requests] = definitions;
    const groups = requests?.grid.rows
      .flat()
      .flatMap((cell) => (cell.kind === 'words' && cell.scope === 'rowgroup' ? [`${cell.text} ${cell.rowSpan}`] : []));
    assert.deepEqual(groups, [
      '三、本年度办理结果 22',
      '（三）不予公开 8',
      '（四）无法提供 3',
      '（五）不予处理 5',
      '（六）其他处理 3',
    ]);
  });

  it('tells which values a header is of', () => {
    const [, requests] = definitions;
    assert.ok(requests);
    const heads = gridOf(parse(printed.text).tables[1]?.definition ?? assert.fail()).rows.flat();
    const total = heads.find((cell) => cell.kind === 'words' && cell.text === '（七）总计');
    assert.ok(total?.kind === 'words');
    assert.deepEqual(total.heads.map((ref) => ref.split('.').at(-1)).at(-1), 'total');
  });
});
