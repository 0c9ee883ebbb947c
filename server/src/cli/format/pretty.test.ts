import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { contradicted, faultless, misnumbered } from '../../../test/texts';
import { parse } from '../../engine';
import type { Checked } from '../check-file';
import { workplace } from '../testing';
import { pretty } from './pretty';

const text = '总计\t5\n其中\t3\n';
const at = (start: number, end: number) => ({ start, end });
const example: Checked = {
  path: '报告/甲.txt',
  text,
  report: { ...parse(text), year: { value: 2025, source: 'title' }, organ: '清溪区人民政府' },
  findings: [
    {
      rule: 'table/total-mismatch',
      severity: 'error',
      message: '总计为 5，各分项之和为 3',
      span: at(3, 4),
      related: [{ span: at(8, 9), message: '分项 3' }],
      fixes: [
        { title: '将总计改为 3', safe: true, edits: [] },
        { title: '将分项改为 5', safe: false, edits: [] },
      ],
    },
    { rule: 'text/wording', severity: 'hint', message: '宜写全称', span: at(5, 7), related: [], fixes: [] },
  ],
  judgement: { judged: 12, notJudged: [] },
  ignored: false,
  accepted: [],
  stale: [],
  fixed: 0,
  error: undefined,
  mendedInput: undefined,
};
const plain = { colors: false, columns: undefined, quiet: false };

describe('--format pretty', () => {
  it('shows the place, the marked line, the other places and the fixes', async () => {
    assert.equal(
      await pretty(plain).file(example),
      `报告/甲.txt  2025 年 · 清溪区人民政府
  1:4  错误  总计为 5，各分项之和为 3  table/total-mismatch
    1 | 总计⇥5
      |      ^
        另见 2:4 分项 3
        可自动修正：将总计改为 3
        可选修正：将分项改为 5
  2:1  提示  宜写全称  text/wording
    2 | 其中⇥3
      | ^^^^

`,
    );
  });

  it('says when year or organ are unknown', async () => {
    const unknown = await pretty(plain).file({ ...example, report: { ...parse(text), organ: undefined } });
    assert.equal(unknown.split('\n')[0], '报告/甲.txt  年份不明');
  });

  it('lists some of many other places and counts the rest', async () => {
    const [finding] = example.findings;
    assert.ok(finding);
    const related = Array.from({ length: 11 }, (_, index) => ({ span: at(0, 0), message: `第 ${index} 处` }));
    const shown = await pretty(plain).file({ ...example, findings: [{ ...finding, related }] });
    assert.equal(shown.match(/另见/g)?.length, 8);
    assert.match(shown, /另有 3 处/);
  });

  it('does not let a text or a name write to the terminal', async () => {
    const hostile = { ...example, path: 'a\u001B[2J\n.txt', text: text.replace('其中', '\u001B]0;x\u0007') };
    assert.doesNotMatch(await pretty(plain).file(hostile), /[^\P{Cc}\n]/u);
  });

  it('colours only when asked to, and the same words', async () => {
    const painted = await pretty({ ...plain, colors: true }).file(example);
    assert.ok(painted.includes('\u001B[31m错误'));
    assert.equal(stripVTControlCharacters(painted), await pretty(plain).file(example));
  });

  it('fits into the terminal', async () => {
    const wide = { ...example, text: `${text.trimEnd()}${'很长'.repeat(200)}` };
    const [finding] = example.findings.slice(1);
    assert.ok(finding);
    const lines = (await pretty({ ...plain, columns: 50 }).file({ ...wide, findings: [finding] })).split('\n');
    assert.equal(lines[2], `    2 | 其中⇥3${'很长'.repeat(8)}很…`);
  });
});

describe('nianbao check --format pretty', function () {
  this.timeout(30_000);
  const { run, json, write } = workplace();
  const line = (text: string, start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

  it('is the same for a folder as written here', () => {
    write('a.txt', misnumbered);
    write('b.txt', faultless);
    write('c.md', '# 说明\n');
    write('d.txt', '');
    const [finding] = json(['a.txt']).files[0]?.findings ?? [];
    const judged = json(['.']).files.reduce((sum, file) => sum + file.judged, 0);
    const number = line(misnumbered, '4、');
    const margin = ' '.repeat(4 + String(number).length);
    const { code, stdout, stderr } = run(['check', '.']);
    assert.equal(
      stdout,
      `a.txt  2025 年 · 清溪区人民政府
  ${number}:1  错误  ${finding?.message}  outline/section-misnumbered
    ${number} | 4、政府信息公开行政复议、行政诉讼情况
${margin} | ^^^
${margin}   可自动修正：${finding?.fixes[0]?.title}

c.md  不是政府信息公开工作年度报告，未检查

d.txt
  无法处理：文件是空的

共 4 个文件：1 个错误
已核 ${judged} 项
1 个可用 --fix 自动修正
1 个文件未发现问题
1 个文件不是政府信息公开工作年度报告，未检查
1 个文件无法读取或写入
`,
    );
    assert.deepEqual({ code, stderr }, { code: 2, stderr: '' });
  });

  it('says only how much was judged when all is well', () => {
    write('a.txt', faultless);
    const [file] = json(['a.txt']).files;
    const judged = `已核 ${file?.judged} 项`;
    assert.equal(run(['check', '.']).stdout, `共 1 个文件：未发现问题\n${judged}\n`);
    write('b.txt', '今天天气很好。');
    assert.equal(
      run(['check', '.', '--quiet']).stdout,
      `共 2 个文件：未发现错误\n${judged}\n1 个文件未发现错误\n1 个文件不是政府信息公开工作年度报告，未检查\n`,
    );
    assert.match(run(['check', 'b.txt']).stdout, /共 1 个文件：没有可检查的年度报告/);
  });

  it('says what could not be judged, and why, though nothing else be wrong', () => {
    const [before, after] = [faultless.indexOf('三、收到'), faultless.indexOf('四、政府')];
    write(
      'a.txt',
      `${faultless.slice(0, before)}三、收到和处理政府信息公开申请情况\n（见图片）\n${faultless.slice(after)}`,
    );
    write('b.txt', faultless);
    const { stdout } = run(['check', '.']);
    assert.match(
      stdout,
      /^a\.txt {2}2025 年 · 清溪区人民政府\n {2}已核 \d+ 项，未能核 \d+ 项：表三（文中没有读到这张表（可能是图片））/,
    );
    assert.match(stdout, /共 2 个文件：未发现问题\n已核 \d+ 项，未能核 \d+ 项\n/);
    const { judged, notJudged } = json(['a.txt']).files[0] ?? assert.fail();
    assert.ok(judged > 0);
    assert.deepEqual(notJudged[0], { what: '表三', why: '文中没有读到这张表（可能是图片）' });
  });

  it('says what was mended', () => {
    write('a.txt', misnumbered.replace('申请3件', '申请4件'));
    const { stdout } = run(['check', '--fix', '.']);
    assert.match(stdout, /^a\.txt {2}2025 年 · 清溪区人民政府\n {2}已自动修正 1 处\n/);
    assert.match(stdout, /共 1 个文件：1 个警告\n已核 \d+ 项\n已自动修正 1 个问题\n/);
  });

  it('hides what is not an error under --quiet', () => {
    write('a.txt', contradicted);
    assert.match(run(['check', '.', '--quiet']).stdout, /^共 1 个文件：未发现错误\n已核 \d+ 项\n$/);
  });

  it('has colours only in a terminal, or by FORCE_COLOR, and never under NO_COLOR', () => {
    write('a.txt', misnumbered);
    const colored = (env: Readonly<Record<string, string>>) => run(['check', '.'], { env }).stdout.includes('\u001B[');
    assert.equal(colored({ CI: 'true' }), false);
    assert.equal(colored({ FORCE_COLOR: '1' }), true);
    assert.equal(colored({ FORCE_COLOR: '0' }), false);
    assert.equal(colored({ FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  });
});
