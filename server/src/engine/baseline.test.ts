import assert from 'node:assert/strict';
import { report, requests } from '../../test/check';
import { type Accepted, applyBaseline, entryOf, fingerprint, readBaseline } from './baseline';
import { lint } from './lint';
import { parse } from './parse/parse';
import type { Finding } from './rule';
import { contains } from './span';

/** The findings on a text with what a baseline says of them. */
function judged(text: string) {
  const read = parse(text);
  const findings = lint(read);
  return { read, findings, prints: findings.map((finding) => `${finding.rule} ${fingerprint(read, finding)}`) };
}

const sound = report();
const misnumbered = sound.replace('四、政府', '4、政府');
const bookmark = '[bookmark: _GoBack]';
const twice = sound.replace(/(发布前逐条审核。)/, `$1\n${bookmark}\n${bookmark}`);

describe('fingerprint', () => {
  const same = (before: string, after: string) => {
    assert.ok(judged(before).prints.length > 0);
    assert.deepEqual(judged(after).prints, judged(before).prints);
  };

  it('survives lines moving', () => same(misnumbered, misnumbered.replace('\n', '\n\n　　按照要求，编制本报告。\n')));

  it('survives blank space, full width and other line ends', () => {
    same(misnumbered, misnumbered.replaceAll('\n', '\r\n'));
    same(misnumbered, misnumbered.replace('4、政府信息公开', '　４、 政府信息 公开'));
  });

  it('survives edits elsewhere', () => same(misnumbered, misnumbered.replace('业务培训两次', '业务培训三次')));

  it('tells a cell by its row and column, whatever stands around it', () => {
    const wrong = requests({ 'received.naturalPerson': 8 });
    const moved = requests({ 'received.naturalPerson': 8 }, 'pipe-rows-closed');
    const [finding] = judged(wrong).findings;
    assert.equal(finding?.rule, 'table/cell-mismatch');
    same(wrong, moved);
  });

  it('changes with the words and with the words around', () => {
    const prints = (text: string) => judged(text).prints.join();
    const claim = sound.replace('申请3件', '申请4件');
    assert.notEqual(prints(claim), prints(sound.replace('申请3件', '申请5件')));
    assert.notEqual(prints(claim), prints(claim.replace('均已按期答复', '已全部答复')));
    assert.notEqual(
      prints(requests({ 'received.naturalPerson': 8 })),
      prints(requests({ 'received.naturalPerson': 9 })),
    );
  });

  it('tells what is wrong by the row from what is wrong by the column', () => {
    const read = parse(sound);
    const table = read.tables.find(({ id }) => id === 'requests');
    const cell = (ref: string) => table?.cells.get(ref as never)?.span ?? assert.fail(ref);
    const finding = (other: string): Finding => ({
      rule: 'table/total-mismatch',
      severity: 'error',
      span: cell('requests.total.total'),
      message: '',
      related: [{ span: cell(other), message: '' }],
      fixes: [],
    });
    const prints = ['requests.total.naturalPerson', 'requests.granted.total'].map((ref) =>
      fingerprint(read, finding(ref)),
    );
    assert.notEqual(prints[0], prints[1]);
  });
});

describe('applyBaseline', () => {
  const accept = (text: string): readonly Accepted[] => {
    const { read, findings } = judged(text);
    return findings.map((finding) => entryOf(read, finding, 'a.txt'));
  };
  const apply = (text: string, entries: readonly Accepted[]) => {
    const { read, findings } = judged(text);
    return applyBaseline(read, findings, entries);
  };

  it('leaves nothing of what was accepted', () => {
    const { findings, accepted, stale } = apply(misnumbered, accept(misnumbered));
    assert.deepEqual([findings.length, accepted.length, stale.length], [0, 1, 0]);
  });

  it('accepts one of two that look the same', () => {
    const entries = accept(twice);
    assert.equal(entries.length, 2);
    assert.equal(entries[0]?.fingerprint, entries[1]?.fingerprint);
    assert.equal(apply(twice, entries.slice(1)).findings.length, 1);
    assert.equal(apply(twice, entries).findings.length, 0);
  });

  it('tells the entries that accept nothing', () => {
    const entries = accept(twice);
    assert.deepEqual(apply(sound, entries).stale, entries);
    assert.deepEqual(apply(twice.replace(`\n${bookmark}`, ''), entries).stale.length, 1);
  });

  it('does not mix rules', () => {
    const entries = accept(misnumbered).map((entry) => ({ ...entry, rule: 'text/residue' }));
    assert.equal(apply(misnumbered, entries).findings.length, 1);
  });

  it('keeps the findings in order and as they are', () => {
    const text = twice.replace('四、政府', '4、政府');
    const { findings } = judged(text);
    assert.deepEqual(apply(text, []).findings, findings);
    assert.deepEqual(
      apply(text, accept(misnumbered)).findings,
      findings.filter(({ rule }) => rule !== 'outline/section-misnumbered'),
    );
  });
});

describe('entryOf', () => {
  const textOf = (text: string, words: string) => {
    const { read, findings } = judged(text);
    const at = text.indexOf(words);
    const finding = findings.find(({ span }) => contains({ start: at, end: at + words.length }, span));
    assert.ok(finding, words);
    return entryOf(read, finding, 'a.txt').text;
  };

  it('says what was accepted', () => {
    assert.equal(textOf(misnumbered, '4、政府'), '4、政府信息公开行政复议、行政诉讼情况');
    assert.equal(textOf(twice, bookmark), bookmark);
    assert.match(textOf(sound.replace('申请3件', '申请4件'), '申请4件'), /^共收到政府信息公开申请4件，均已按期答复。$/);
  });

  it('names row and column of a cell', () => {
    const { read, findings } = judged(requests({ 'received.naturalPerson': 8 }));
    assert.match(entryOf(read, findings[0] as Finding, 'a.txt').text, /^一、本年新收.* · 自然人：8$/);
  });
});

describe('readBaseline', () => {
  const entry = { file: 'a.txt', rule: 'text/residue', fingerprint: '0', text: 'x' };

  it('takes what holds and tells the rest', () => {
    assert.deepEqual(readBaseline({ version: 1, accepted: [entry, { ...entry, file: 1 }, 'x'] }), {
      accepted: [entry],
      problems: [1, 2].map((i) => ({ path: ['accepted', i], message: '应有 file、rule、fingerprint、text 四项文字' })),
    });
  });

  for (const json of [undefined, [], {}, { version: 2, accepted: [] }, { version: 1, accepted: {} }])
    it(`takes ${JSON.stringify(json)} for no baseline`, () => {
      const { accepted, problems } = readBaseline(json);
      assert.deepEqual([accepted, problems.length], [[], 1]);
    });
});
