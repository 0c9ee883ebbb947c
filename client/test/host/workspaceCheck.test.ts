import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  configure,
  faults,
  inWorkspace,
  pause,
  plainText,
  problems,
  report,
  reportText,
  scratch,
  showReport,
  until,
  untilProblems,
} from './support';

interface Summary {
  readonly files: number;
  readonly done: number;
  readonly reports: number;
  readonly faulty: number;
  readonly unread: number;
}
const check = () => vscode.commands.executeCommand<Summary>('nianbao.checkWorkspace');

describe('checking the workspace', () => {
  const files = scratch('check');
  let text: string;
  before(async () => {
    text = await reportText();
    await closeAll();
  });
  afterEach(closeAll);
  after(() => files.remove());

  it('finds the problems of files that are not open', async () => {
    const summary = await check();
    assert.deepEqual(summary, { ...summary, reports: 2, faulty: 1, unread: 0 });
    await untilProblems(report(), faults);
    assert.deepEqual(problems(inWorkspace('望汐街道2023.txt')), []);
    assert.deepEqual(problems(plainText()), []);
  });

  it('counts every file of two checks at once', async () => {
    const [first, second] = await Promise.all([check(), check()]);
    assert.deepEqual(first, { ...first, done: first.files, reports: 2, faulty: 1, unread: 0 });
    assert.deepEqual(second, first);
  });

  it('hands a report over to the live server when it is opened, and takes it back when it is closed', async () => {
    await check();
    const document = await showReport(report());
    await untilProblems(report(), faults);
    // Still so when both have had their say: they are not told twice.
    await pause(300);
    await untilProblems(report(), faults);
    await vscode.commands.executeCommand('nianbao.fixAll');
    await untilProblems(report(), []);
    await closeAll();
    await until('the file to be closed', () => document.isClosed);
    await untilProblems(report(), faults);
  });

  it('follows a file that is changed or deleted by others', async () => {
    const uri = await files.write('followed.md', text);
    await check();
    await untilProblems(uri, faults);
    await files.write('followed.md', text.replace('4、 政府信息公开', '四、政府信息公开'));
    await untilProblems(uri, ['table/cell-mismatch']);
    await vscode.workspace.fs.delete(uri);
    await untilProblems(uri, []);
  });

  it('takes up a file that is new', async () => {
    await check();
    await untilProblems(await files.write('new.txt', text), faults);
  });

  it('forgets the files of a folder that is deleted', async () => {
    // What comes and goes within one turn of VS Code's file watcher is never told: it has to have seen the folder come.
    const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
    const seen = new Promise((resolve) => watcher.onDidCreate(resolve));
    const uri = await files.write('sub/deep/report.txt', text);
    await check();
    await untilProblems(uri, faults);
    await seen;
    watcher.dispose();
    await vscode.workspace.fs.delete(files.uri('sub'), { recursive: true });
    await untilProblems(uri, []);
  });

  it('follows the settings', async () => {
    await check();
    await untilProblems(report(), faults);
    try {
      await configure('nianbao.severity', { outline: 'off' });
      await untilProblems(report(), ['table/cell-mismatch']);
    } finally {
      await configure('nianbao.severity', undefined);
    }
    await untilProblems(report(), faults);
  });

  it('leaves out what files.exclude hides', async () => {
    const old = vscode.workspace.getConfiguration('files').inspect('exclude')?.globalValue;
    try {
      await configure('files.exclude', { '**/hidden': true });
      const uri = await files.write('hidden/report.txt', text);
      await check();
      assert.deepEqual(problems(uri), []);
    } finally {
      await configure('files.exclude', old);
    }
  });

  it('reads a file in the encoding of the settings, and says so where it cannot', async () => {
    const uri = await files.write('gb18030.txt', await vscode.workspace.encode(text, { encoding: 'gb18030' }));
    const settings = inWorkspace('.vscode', 'settings.json');
    const before = await vscode.workspace.fs.readFile(settings);
    const inFolder = (key: string, value: unknown) => vscode.workspace.getConfiguration('files').update(key, value);
    try {
      await inFolder('autoGuessEncoding', false);
      await check();
      await until('a word on the encoding', () => problems(uri).some(({ message }) => message.includes('GB18030')));
      await inFolder('encoding', 'gb18030');
      await check();
      await untilProblems(uri, faults);
    } finally {
      await vscode.workspace.fs.writeFile(settings, before);
    }
  });
});
