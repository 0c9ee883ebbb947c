import assert from 'node:assert/strict';
import { contradicted, faultless, misnumbered, wrongCell } from '../../../test/texts';
import { workplace } from '../testing';

describe('nianbao check', function () {
  this.timeout(30_000);
  const { run, json, write } = workplace();
  const binary = Buffer.from([1, 0, 2, 0]);

  describe('exits with', () => {
    it('0 when nothing is wrong', () => {
      write('a.txt', faultless);
      assert.equal(run(['check', 'a.txt']).code, 0);
    });

    it('1 when there is an error', () => {
      write('a.txt', misnumbered);
      assert.equal(run(['check', 'a.txt']).code, 1);
      assert.equal(run(['check', 'a.txt', '--format', 'json']).code, 1);
    });

    it('0 when there are only warnings', () => {
      write('a.txt', contradicted);
      assert.equal(run(['check', 'a.txt']).code, 0);
    });

    it('1 when there are more warnings than --max-warnings, and says so', () => {
      write('a.txt', contradicted);
      write('b.txt', contradicted);
      assert.equal(run(['check', '.', '--max-warnings', '2']).code, 0);
      const { code, stderr } = run(['check', '.', '--max-warnings', '1']);
      assert.equal(code, 1);
      assert.match(stderr, /警告共 2 个，超过 --max-warnings 1/);
    });

    it('0 for a text that is no such report', () => {
      write('a.txt', '今天天气很好。\n');
      assert.equal(run(['check', 'a.txt']).code, 0);
    });

    it('2 when a file could not be read, and still checks the others', () => {
      write('a.txt', binary);
      write('b.txt', misnumbered);
      const { code, files } = json(['.']);
      assert.equal(code, 2);
      assert.match(files[0]?.error ?? '', /不是文本文件/);
      assert.equal(files[1]?.findings.length, 1);
    });
  });

  describe('--format json', () => {
    it('is the contract, field by field', () => {
      write('a.txt', misnumbered);
      const { code, ...output } = json(['a.txt']);
      const line = misnumbered.split('\n').findIndex((text) => text.startsWith('4、'));
      const [finding] = output.files[0]?.findings ?? [];
      assert.equal(code, 1);
      assert.ok(finding);
      assert.deepEqual(output, {
        version: 1,
        files: [
          {
            path: 'a.txt',
            report: { year: 2025, organ: '清溪区人民政府' },
            findings: [
              {
                rule: 'outline/section-misnumbered',
                severity: 'error',
                message: finding.message,
                range: { start: { line, character: 0 }, end: { line, character: 2 } },
                fixes: finding.fixes,
                related: finding.related,
              },
            ],
            judged: output.files[0]?.judged,
            notJudged: [],
          },
        ],
        summary: { files: 1, errors: 1, warnings: 0, informations: 0, hints: 0, fixed: 0, accepted: 0, stale: 0 },
      });
      assert.equal(typeof finding.message, 'string');
      for (const fix of finding.fixes) {
        assert.deepEqual(Object.keys(fix), ['title', 'safe', 'edits']);
        for (const edit of fix.edits) assert.deepEqual(Object.keys(edit), ['range', 'newText']);
      }
      assert.equal(
        finding.fixes.some(({ safe }) => safe),
        true,
      );
    });

    it('points at the other places', () => {
      write('a.txt', contradicted);
      const [finding] = json(['a.txt']).files[0]?.findings ?? [];
      assert.equal(finding?.rule, 'claim/table-mismatch');
      assert.equal(finding.severity, 'warning');
      assert.ok(finding.related.length > 0);
      for (const other of finding.related) {
        assert.deepEqual(Object.keys(other), ['range', 'message']);
        assert.ok(other.range.start.line > finding.range.start.line);
      }
    });

    it('has null for a text that is no report, and for one without year or organ', () => {
      write('a.md', '# 说明\n');
      write(
        'b.txt',
        faultless
          .slice(faultless.indexOf('\n') + 1)
          .replaceAll('2025年', '本年')
          .replaceAll('清溪区', '本区'),
      );
      const [a, b] = json(['.']).files;
      assert.deepEqual(a, { path: 'a.md', report: null, findings: [], judged: 0, notJudged: [] });
      assert.equal(b?.report?.year, null);
      assert.equal(b?.report?.organ, null);
    });

    const nothing = { report: null, findings: [], judged: 0, notJudged: [] };

    it('carries an error for what could not be read', () => {
      write('a.txt', '');
      assert.deepEqual(json(['a.txt']).files, [{ path: 'a.txt', ...nothing, error: '文件是空的' }]);
    });

    it('is whole when there is nothing to say', () => {
      assert.deepEqual(json([]), {
        code: 2,
        version: 1,
        files: [{ path: '.', ...nothing, error: '文件夹里没有 .txt 或 .md 文件' }],
        summary: { files: 1, errors: 0, warnings: 0, informations: 0, hints: 0, fixed: 0, accepted: 0, stale: 0 },
      });
    });

    it('counts lines as LSP does, and characters in UTF-16', () => {
      const lines = faultless.split('\n');
      const heading = lines.findIndex((line) => line.startsWith('四、'));
      const prefix = '\u3000';
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        write(
          'a.txt',
          lines
            .map((line, index) => (index === heading ? `${prefix}${line.replace('四、', '4、')}` : line))
            .join(lineEnd),
        );
        const range = json(['a.txt']).files[0]?.findings[0]?.range;
        assert.deepEqual(range?.start, { line: heading, character: prefix.length }, JSON.stringify(lineEnd));
      }
    });

    it('does not count the byte order mark', () => {
      write('a.txt', `\uFEFF${misnumbered}`);
      write('b.txt', misnumbered);
      const [a, b] = json(['.']).files;
      assert.deepEqual(a?.findings, b?.findings);
    });
  });

  describe('--quiet', () => {
    it('shows and counts errors only', () => {
      write('a.txt', contradicted);
      write('b.txt', wrongCell);
      const loud = json(['.']);
      const quiet = json(['.', '--quiet']);
      assert.equal(loud.summary.warnings, 1);
      assert.equal(quiet.summary.warnings, 0);
      assert.deepEqual(quiet.files[0]?.findings, []);
      assert.deepEqual(
        quiet.files[1]?.findings,
        loud.files[1]?.findings.filter(({ severity }) => severity === 'error'),
      );
      assert.equal(quiet.summary.errors, loud.summary.errors);
    });

    it('still holds to --max-warnings', () => {
      write('a.txt', contradicted);
      assert.equal(run(['check', '.', '--quiet', '--max-warnings', '0']).code, 1);
    });
  });

  it('takes the year from --year', () => {
    write('a.txt', faultless);
    const { files } = json(['a.txt', '--year', '2024']);
    assert.equal(files[0]?.report?.year, 2024);
    assert.ok(files[0].findings.some(({ rule }) => rule === 'year/mismatch'));
  });

  describe('-', () => {
    it('reads the standard input', () => {
      const { code, files } = json(['-'], { input: misnumbered });
      assert.equal(code, 1);
      assert.equal(files[0]?.path, '-');
      assert.equal(files[0].findings.length, 1);
    });

    it('reads any encoding, and refuses what is no text', () => {
      assert.equal(json(['-'], { input: Buffer.from(`\uFEFF${misnumbered}`, 'utf16le') }).files[0]?.findings.length, 1);
      assert.match(json(['-'], { input: binary }).files[0]?.error ?? '', /不是文本文件/);
      assert.equal(json(['-'], { input: '' }).files[0]?.error, '文件是空的');
    });

    it('with --fix writes the mended text, and the findings to stderr', () => {
      const { code, stdout, stderr } = run(['check', '--fix', '-'], { input: misnumbered.replaceAll('\n', '\r\n') });
      assert.equal(stdout, faultless.replaceAll('\n', '\r\n'));
      assert.match(stderr, /已自动修正 1 个问题/);
      assert.equal(code, 0);
    });

    it('with --fix passes on a text that needs no mending', () => {
      for (const input of [faultless, contradicted, '今天天气很好。']) {
        assert.equal(run(['check', '--fix', '--format', 'json', '-'], { input }).stdout, input);
      }
    });
  });
});
