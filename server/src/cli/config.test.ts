import assert from 'node:assert/strict';
import { contradicted, faultless, misnumbered, wrongCell } from '../../test/texts';
import { workplace } from './testing';

describe('nianbao check, with nianbao.config.json', function () {
  this.timeout(30_000);
  const { run, json, write, read } = workplace();
  const config = (content: unknown, folder = '') =>
    write(`${folder}nianbao.config.json`, typeof content === 'string' ? content : JSON.stringify(content));
  const rulesOf = (args: readonly string[]) =>
    Object.fromEntries(json(args).files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule).join()]));

  it('takes severities from the nearest file upwards, whole', () => {
    for (const path of ['a.txt', '甲/a.txt', '甲/乙/a.txt']) write(path, misnumbered.replace('申请3件', '申请4件'));
    config('// 说明\n{ "severity": { "outline": "off", /* 组 */ "claim": "error" } }');
    config({ severity: { claim: 'off' } }, '甲/');
    assert.deepEqual(rulesOf(['.']), {
      'a.txt': 'claim/table-mismatch',
      '甲/a.txt': 'outline/section-misnumbered',
      '甲/乙/a.txt': 'outline/section-misnumbered',
    });
    assert.equal(json(['a.txt']).files[0]?.findings[0]?.severity, 'error');
  });

  it('takes overrides for some files', () => {
    write('a.txt', misnumbered);
    write('旧/a.txt', misnumbered);
    config({ overrides: [{ files: ['旧/**'], severity: { outline: 'hint' } }] });
    const [a, old] = json(['.']).files;
    assert.deepEqual([a?.findings[0]?.severity, old?.findings[0]?.severity], ['error', 'hint']);
  });

  it('takes year and organ, and lets --year go first', () => {
    write('a.txt', faultless.replace(/^.*\n/, ''));
    config({ reportYear: 2024, organ: '桐岭区人民政府' });
    assert.deepEqual(json(['a.txt']).files[0]?.report, { year: 2024, organ: '桐岭区人民政府' });
    assert.equal(json(['a.txt', '--year', '2025']).files[0]?.report?.year, 2025);
  });

  it('does not check what is to be ignored, nor mend it, and says so', () => {
    write('a.txt', faultless);
    write('草稿/b.txt', misnumbered);
    config({ ignore: ['草稿'] });
    const { code, files } = json(['.', '--fix']);
    assert.equal(code, 0);
    assert.deepEqual(files[1], {
      path: '草稿/b.txt',
      report: null,
      findings: [],
      judged: 0,
      notJudged: [],
      ignored: true,
    });
    assert.equal(read('草稿/b.txt').toString(), misnumbered);
    const { stdout } = run(['check', '.']);
    assert.match(stdout, /^草稿\/b\.txt {2}按配置不检查\n/);
    assert.match(stdout, /\n1 个文件按配置不检查\n/);
  });

  it('holds for the standard input too', () => {
    config({ severity: { outline: 'off' } });
    assert.deepEqual(rulesOf(['-']), { '-': '' });
    assert.equal(run(['check', '-'], { input: misnumbered }).code, 0);
  });

  it('says where it is wrong, mends nothing under it and exits with 2', () => {
    write('a.txt', misnumbered);
    write('甲/a.txt', misnumbered);
    config('{\n  "severity": { "text": "loud" },\n  "ignroe": []\n}', '甲/');
    const { code, stdout, stderr } = run(['check', '.', '--fix', '--format', 'json']);
    assert.equal(code, 2);
    assert.equal(
      stderr,
      'nianbao：甲/nianbao.config.json:3:3: 没有“ignroe”这一项\nnianbao：甲/nianbao.config.json:2:17: 级别应为 error、warning、information、hint、off 之一\n',
    );
    const [a, b] = JSON.parse(stdout).files;
    assert.deepEqual([a.error, b.error], [undefined, '甲/nianbao.config.json 有误，未检查']);
    assert.equal(read('甲/a.txt').toString(), misnumbered);
  });

  it('says why it cannot be read', () => {
    write('a.txt', misnumbered);
    for (const [content, message] of [
      ['{ "severity": { }', /nianbao\.config\.json:1:18: 不是有效的 JSON：此处缺少“}”/],
      ['', /nianbao\.config\.json:1:1: 文件是空的/],
      [Buffer.from([0x7b, 0xc4, 0xea, 0x7d]), /nianbao\.config\.json:1:1: 无法读取：不是 UTF-8 编码/],
    ] as const) {
      write('nianbao.config.json', content);
      const { code, stderr } = run(['check', '.']);
      assert.equal(code, 2);
      assert.match(stderr, message);
    }
  });

  it('reads one that Windows saved', () => {
    write('a.txt', misnumbered);
    config('\uFEFF{\r\n"severity": { "outline": "off" } }');
    assert.equal(run(['check', '.']).code, 0);
  });
});

describe('nianbao baseline', function () {
  this.timeout(30_000);
  const { run, json, write, read } = workplace();
  const baseline = (path = 'nianbao.baseline.json') => JSON.parse(read(path).toString());

  it('takes all present findings, and lets new ones be told', () => {
    write('a.txt', misnumbered);
    write('甲/b.txt', contradicted);
    const { code, stdout } = run(['baseline']);
    assert.deepEqual([code, stdout], [0, 'nianbao.baseline.json：已记入 2 个问题\n']);
    assert.deepEqual(baseline().version, 1);
    assert.deepEqual(
      baseline().accepted.map(({ file, rule }: { file: string; rule: string }) => [file, rule]),
      [
        ['a.txt', 'outline/section-misnumbered'],
        ['甲/b.txt', 'claim/table-mismatch'],
      ],
    );
    const checked = run(['check', '.']);
    assert.equal(checked.code, 0);
    assert.match(checked.stdout, /\n2 个问题已在基线中接受，未列出\n/);
    assert.equal(json(['.']).summary.accepted, 2);
    assert.equal(run(['check', '.', '--no-baseline']).code, 1);

    write('a.txt', `${misnumbered}\n[bookmark: _GoBack]\n`);
    assert.deepEqual(
      json(['.']).files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      ['text/residue'],
    );
  });

  it('keeps what is there, and takes nothing twice', () => {
    write('a.txt', misnumbered);
    run(['baseline', 'a.txt']);
    const before = read('nianbao.baseline.json').toString().replace('"version"', '// 已核\n  "version"');
    write('nianbao.baseline.json', before);
    assert.match(run(['baseline']).stdout, /没有新的问题，未改动/);
    assert.equal(read('nianbao.baseline.json').toString(), before);
    write('b.txt', misnumbered);
    run(['baseline']);
    const after = read('nianbao.baseline.json').toString();
    assert.ok(after.startsWith(before.slice(0, before.lastIndexOf('\n  ]'))));
    assert.equal(after.match(/"file"/g)?.length, 2);
  });

  it('is put beside the configuration, and the nearest one upwards is used', () => {
    write('甲/nianbao.config.json', '{}');
    write('甲/乙/a.txt', misnumbered);
    write('b.txt', misnumbered);
    assert.equal(run(['baseline']).code, 0);
    assert.equal(baseline('甲/nianbao.baseline.json').accepted[0].file, '乙/a.txt');
    assert.equal(baseline().accepted[0].file, 'b.txt');
    assert.equal(run(['check', '.']).code, 0);
  });

  it('tells stale entries, and prunes them on request', () => {
    write('a.txt', misnumbered);
    write('b.txt', misnumbered);
    write('c.txt', contradicted);
    run(['baseline']);
    write('a.txt', faultless);
    write('b.txt', '');
    write('d.txt', wrongCell);
    const stale = run(['check', 'a.txt', 'c.txt']);
    assert.match(stale.stdout, /\n基线中有 1 条已没有对应的问题，可用 nianbao baseline --prune 清理\n/);
    assert.equal(json(['a.txt', 'c.txt']).summary.stale, 1);
    const { code, stdout } = run(['baseline', '--prune', 'a.txt', 'c.txt']);
    assert.deepEqual([code, stdout], [0, 'nianbao.baseline.json：已清理 1 条\n']);
    const left = () => baseline().accepted.map(({ file }: { file: string }) => file);
    assert.deepEqual(left(), ['b.txt', 'c.txt'], 'nothing is added, and what was not checked stays');
  });

  it('prunes the entries of files that are gone', () => {
    write('a.txt', misnumbered);
    write('旧.txt', misnumbered);
    run(['baseline']);
    write('nianbao.baseline.json', read('nianbao.baseline.json').toString().replaceAll('旧.txt', '没有.txt'));
    assert.match(run(['baseline', '--prune', 'a.txt']).stdout, /已清理 1 条/);
  });

  it('leaves entries alone whose rule is off', () => {
    write('a.txt', misnumbered);
    run(['baseline']);
    write('nianbao.config.json', '{ "severity": { "outline": "off" } }');
    assert.equal(json(['a.txt']).summary.stale, 0);
    assert.match(run(['baseline', '--prune']).stdout, /没有要清理的条目/);
  });

  it('keeps --fix from what was accepted', () => {
    const text = misnumbered.replace('二、主动', '2、主动');
    write('a.txt', misnumbered);
    run(['baseline']);
    write('a.txt', text);
    const { code, summary } = json(['--fix', 'a.txt']);
    assert.deepEqual([code, summary.fixed, summary.accepted], [0, 1, 1]);
    assert.equal(read('a.txt').toString(), misnumbered);
  });

  it('is not written over when it is broken, and the check says so', () => {
    write('a.txt', misnumbered);
    for (const content of ['{ "version": 1,', '{ "version": 7 }']) {
      write('nianbao.baseline.json', content);
      for (const args of [['baseline'], ['baseline', '--prune'], ['check', '.']]) {
        const { code, stderr } = run(args);
        assert.equal(code, 2);
        assert.match(stderr, /^nianbao：nianbao\.baseline\.json:1:\d+: 不是/);
      }
      assert.equal(read('nianbao.baseline.json').toString(), content);
      assert.equal(run(['check', '.', '--no-baseline']).code, 1);
    }
  });

  it('goes on with the others when a file cannot be read', () => {
    write('a.txt', misnumbered);
    write('b.txt', '');
    const { code, stderr } = run(['baseline']);
    assert.equal(code, 2);
    assert.match(stderr, /b\.txt：文件是空的/);
    assert.equal(baseline().accepted.length, 1);
  });

  it('takes no standard input', () => assert.match(run(['baseline', '-']).stderr, /标准输入没有文件名/));
});
