import assert from 'node:assert/strict';
import { of2019, report } from '../../../test/check';
import { parse } from './parse';

describe('what the user says of a report', () => {
  it('is the year, whatever the title says', () =>
    assert.deepEqual(parse(report(), { year: 2024 }).year, { value: 2024, source: 'option' }));

  it('is the organ only where the title names none', () => {
    assert.equal(parse(report(), { organ: '桐岭区人民政府' }).organ, '清溪区人民政府');
    const untitled = report().replace(/^.*\n/, '');
    assert.equal(parse(untitled, { organ: '桐岭区人民政府' }).organ, '桐岭区人民政府');
  });

  it('is the edition of the form; tables of another one are still read', () => {
    const read = ({ form, tables }: ReturnType<typeof parse>) => [form.id, tables.map(({ status }) => status).join()];
    const all = 'read,read,read';
    assert.deepEqual(read(parse(report())), ['2021', all]);
    assert.deepEqual(read(parse(report(), { form: '2019' })), ['2019', all]);
    assert.deepEqual(read(parse(report(of2019))), ['2019', all]);
    assert.deepEqual(read(parse(report(of2019), { form: '2021' })), ['2021', all]);
  });

  it('reads on behind a row of the form of 2019 that is called like the last section', () => {
    const text = report({ ...of2019, layout: 'lines' });
    const moved = text.replace(/^一、总体情况\n/m, '').replace(/^五、/m, '一、总体情况\n五、');
    assert.equal(parse(moved).sections.length, 6);
  });

  it('reads nothing of a long text that is no report', () => {
    const text = '一、总体情况\n全年收到政府信息公开申请3件。\n'.repeat(10_000);
    const { isReport, folded, sentences } = parse(text);
    assert.deepEqual([isReport, folded, sentences], [false, text, []]);
  });
});
