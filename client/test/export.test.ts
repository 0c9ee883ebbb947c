/** What the reconciliation view gives to Word, Excel and the printer. */
import assert from 'node:assert/strict';
import { connect } from '../../server/test/client';
import { print, withCell } from '../../server/test/print';
import { sample } from '../../server/test/sample';
import { printable, tableHtml, tableText } from '../src/view/export';
import type { ReconciliationView, TableView } from '../src/view/model';

async function viewOf(text: string): Promise<ReconciliationView> {
  const { open, request } = await connect();
  const view = await request('nianbao/reconciliation', { uri: open(text).uri });
  assert.ok(view);
  return view;
}

const table = ({ tables }: ReconciliationView, id: TableView['id']): TableView =>
  tables.find((candidate) => candidate.id === id) ?? assert.fail(id);

const printed = print(sample, 'tabs');

describe('a table for the clipboard', () => {
  it('is text with every cell in its column', async () => {
    const view = await viewOf(printed.text);
    const lines = tableText(table(view, 'requests')).split('\r\n');
    assert.ok(lines.every((line) => line.split('\t').length === 10));
    assert.equal(lines.at(3), '一、本年新收政府信息公开申请数量\t\t\t2\t1\t0\t0\t0\t0\t3');
    assert.equal(lines.at(7), '\t（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0');
    assert.equal(tableText(table(view, 'disclosure')).split('\r\n').at(5), '信息内容\t本年处理决定数量\t\t');
  });

  it('is a table with the merged cells of the form, and the numbers as they are', async () => {
    const view = await viewOf(withCell(printed, 'requests.granted.naturalPerson', 5));
    const html = tableHtml(table(view, 'requests'), { marks: false });
    assert.match(html, /<th scope="rowgroup" rowspan="8">（三）不予公开<\/th>/);
    assert.match(html, /（一）予以公开<\/th><td class="culprit">5<\/td>/);
    assert.doesNotMatch(html, /应为/);
  });
});

describe('a page for the printer', () => {
  it('says beside the number what is wrong', async () => {
    const page = printable(await viewOf(withCell(printed, 'requests.granted.naturalPerson', 5)), '年报.txt');
    assert.match(page, /<td class="culprit">5 <small>应为 1<\/small><\/td>/);
    assert.match(page, /✗ 1 处有误，致 2 式不平/);
  });

  it('takes no word of a report for markup', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const text = withCell(printed, 'requests.granted.naturalPerson', '<b>1</b>');
    const view = await viewOf(text);
    const page = printable({ ...view, organ: hostile }, `"'${hostile}.txt`);
    assert.doesNotMatch(page, /<(?:img|b|script)\b/);
    assert.match(page, /&#60;img src=x onerror=alert\(1\)&#62;/);
    assert.match(page, /&#60;b&#62;1&#60;\/b&#62;/);
    assert.match(page, /default-src 'none'/);
  });
});
