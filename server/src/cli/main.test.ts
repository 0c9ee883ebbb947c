import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { misnumbered } from '../../test/texts';
import { cli, workplace } from './testing';

describe('nianbao', function () {
  this.timeout(30_000);
  const { run, write, path } = workplace();
  /** Some 400 bytes of JSON a line. */
  const littered = misnumbered + '[bookmark: _GoBack]\n'.repeat(3_000);

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const flag of ['--version', '-v']) {
      assert.deepEqual(run([flag]), { code: 0, stdout: `${version}\n`, stderr: '' });
    }
  });

  it('explains itself in Chinese', () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, stdout, stderr } = run(args);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.match(stdout, /用法：nianbao <命令>/);
      assert.match(stdout, /check {6}检查/);
    }
  });

  it('explains each command', () => {
    for (const args of [
      ['check', '--help'],
      ['help', 'check'],
      ['check', 'x.txt', '-h'],
    ]) {
      const { code, stdout } = run(args);
      assert.equal(code, 0);
      for (const flag of ['--format', '--fix', '--year', '--quiet', '--max-warnings'])
        assert.match(stdout, new RegExp(flag));
    }
  });

  it('takes what follows -- for files, --help and --version too', () => {
    write('--help', misnumbered);
    const { code, stdout } = run(['check', '--', '--help']);
    assert.equal(code, 1);
    assert.match(stdout, /outline\/section-misnumbered/);
  });

  it('says what is wrong with the call, in Chinese, and exits with 2', () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /用法/],
      [['inspect'], /没有“inspect”这个命令/],
      [['report.txt'], /检查文件请用 nianbao check/],
      [['toString'], /没有“toString”这个命令/],
      [['help', 'inspect'], /没有“inspect”这个命令/],
      [['--fix'], /没有 --fix 这个选项/],
      [['check', '--fixx'], /没有 --fixx 这个选项/],
      [['check', '-x'], /没有 -x 这个选项/],
      [['check', '--constructor'], /没有 --constructor 这个选项/],
      [['check', '--fix=yes'], /--fix 后面不能写值/],
      [['check', '--format'], /--format 后面要写一个值/],
      [['check', '--year', '--fix'], /--year 后面要写一个值/],
      [['check', '--year='], /--year 后面要写一个值/],
      [['check', '--format', 'xml'], /--format 只能是 pretty、json，不能是“xml”/],
      [['check', '--year', '25'], /--year 要写 2008 到 2099 之间的年份，不能是“25”/],
      [['check', '--year', '二〇二五'], /--year 要写 2008 到/],
      [['check', '--max-warnings', 'many'], /--max-warnings 要写不小于 0 的整数/],
      [['check', '--max-warnings=-1'], /--max-warnings 要写不小于 0 的整数/],
    ];
    for (const [args, message] of wrong) {
      const { code, stdout, stderr } = run(args);
      assert.deepEqual({ args, code, stdout }, { args, code: 2, stdout: '' });
      assert.match(stderr, message);
    }
  });

  it('writes a megabyte into a slow pipe without losing any of it', async () => {
    write('a.txt', littered);
    const child = spawn(process.execPath, [cli, 'check', 'a.txt', '--format', 'json'], { cwd: path('.') });
    let stdout = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      stdout += chunk;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    assert.ok(stdout.length > 1_000_000, `${stdout.length}`);
    assert.ok(JSON.parse(stdout).files[0].findings.length >= 3_000);
  });

  it('ends quietly when nobody reads on', async () => {
    for (const name of ['a.txt', 'b.txt', 'c.txt']) write(name, littered);
    const child = spawn(process.execPath, [cli, 'check', '.'], { cwd: path('.'), stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual({ stderr, code }, { stderr: '', code: 1 });
  });

  it('fails when its output cannot be written', async function () {
    if (process.platform !== 'linux') return this.skip();
    write('a.txt', misnumbered);
    const child = spawn(process.execPath, [cli, 'check', 'a.txt'], {
      cwd: path('.'),
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.equal(code, 2);
    assert.match(stderr, /无法写到标准输出：.*ENOSPC/);
  });
});
