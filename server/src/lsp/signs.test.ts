import assert from 'node:assert/strict';
import type { CodeLens, InlayHint } from 'vscode-languageserver';
import { connect } from '../../test/client';
import { offsetAt, positionAt } from '../../test/positions';
import { print, withCell } from '../../test/print';
import { sample } from '../../test/sample';
import { printed } from '../../test/texts';

interface Asked {
  readonly inlayHints?: string;
  readonly enable?: boolean;
}

/** The text's lines that have hints, with the hints as they are shown, in brackets. */
async function shown(text: string, settings: Asked = {}): Promise<readonly string[]> {
  const { open } = await connect({ settings: { nianbao: settings } });
  const range = { start: positionAt(text, 0), end: positionAt(text, text.length) };
  const hints = await open(text).ask<InlayHint[]>('inlayHint', { range });
  return hints.map(({ position, label, paddingLeft, paddingRight }) => {
    const at = offsetAt(text, position);
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, text.indexOf('\n', at));
    const column = at - text.lastIndexOf('\n', at - 1) - 1;
    const hint = `${paddingLeft ? ' ' : ''}[${label}]${paddingRight ? ' ' : ''}`;
    return (line.slice(0, column) + hint + line.slice(column)).trim();
  });
}

describe('inlay hints', () => {
  const wrong = withCell(printed, 'disputes.reconsideration.total', 4);

  it('say what a total should be that does not hold, and nothing else by default', async () => {
    assert.deepEqual(await shown(printed.text), []);
    assert.deepEqual(await shown(wrong), ['4 [应为 1]']);
  });

  it('do not say that a total should be otherwise where the prose gives it', async () => {
    const said = wrong.replace('网站栏目运行正常。', '因政府信息公开引起的行政复议4件。');
    assert.notEqual(said, wrong);
    assert.deepEqual(await shown(said), ['4 [分项和 1]']);
  });

  it('say it of the one wrong cell rather than of the totals that it spoils', async () => {
    assert.deepEqual(await shown(withCell(printed, 'requests.granted.naturalPerson', 5)), ['5 [应为 1]']);
  });

  it('name the columns where a cell has a line of its own, when asked to', async () => {
    const found = await shown(printed.text, { inlayHints: 'all' });
    assert.ok(found.includes('[自然人：] 2') && found.includes('[现行有效件数：] 6'));
    // Two rows of three in table 2, whose rows of one cell need none; 25 rows of seven; fifteen in table 4.
    assert.equal(found.length, 2 * 3 + 25 * 7 + 15);
    assert.deepEqual(await shown(print(sample, 'pipe-rows').text, { inlayHints: 'all' }), []);
  });

  it('are none when switched off, or when reports are not checked', async () => {
    assert.deepEqual(await shown(wrong, { inlayHints: 'off' }), []);
    assert.deepEqual(await shown(wrong, { inlayHints: 'all', enable: false }), []);
  });

  it('are asked for again when settings change', async () => {
    const { connection, configure } = await connect({
      capabilities: { workspace: { inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } } },
    });
    const asked = Promise.all(
      ['inlayHint', 'codeLens'].map(
        (kind) =>
          new Promise((resolve) => {
            connection.onRequest(`workspace/${kind}/refresh`, () => {
              resolve(kind);
              return null;
            });
          }),
      ),
    );
    configure({ nianbao: { inlayHints: 'all' } });
    assert.deepEqual(await asked, ['inlayHint', 'codeLens']);
  });
});

describe('code lenses', () => {
  const commands = ['nianbao.fixAll', 'workbench.panel.markers.view.focus'];
  /** `the line under it: title → command`. */
  async function lenses(text: string, options: object = { initializationOptions: { commands } }) {
    const { open } = await connect(options);
    const found = await open(text).ask<CodeLens[]>('codeLens');
    const lines = text.split('\n');
    return found.map(({ range, command }) => {
      const line = lines[range.start.line]?.trim().slice(0, 8);
      return `${line}: ${command?.title}${command?.command ? ` → ${command.command}` : ''}`;
    });
  }

  it('stand over the report and over each table with equations', async () => {
    assert.deepEqual(await lenses(printed.text), [
      '清溪区人民政府2: 2025 年 · 清溪区 · 没有发现问题',
      '（本列数据的勾稽: 勾稽 ✓',
      '行政复议: 勾稽 ✓',
    ]);
  });

  it('count what is wrong, lead to it, and mend what can be mended without asking', async () => {
    assert.deepEqual(await lenses(withCell(printed, 'requests.granted.naturalPerson', 5)), [
      '清溪区人民政府2: 2025 年 · 清溪区 · 1 个错误 → workbench.panel.markers.view.focus',
      '（本列数据的勾稽: 勾稽 ✗ 1 处 → workbench.panel.markers.view.focus',
      '（本列数据的勾稽: 修正 → nianbao.fixAll',
      '行政复议: 勾稽 ✓',
    ]);
    // A total alone has no second witness: nothing is mended without asking.
    const [, , disputes] = await lenses(withCell(printed, 'disputes.reconsideration.total', 4));
    assert.equal(disputes, '行政复议: 勾稽 ✗ 1 处 → workbench.panel.markers.view.focus');
  });

  it('lead to no problems where the settings silence them, and say so', async () => {
    const settings = { nianbao: { severity: { table: 'off' } } };
    const wrong = withCell(printed, 'disputes.reconsideration.total', 4);
    const [, , disputes] = await lenses(wrong, { initializationOptions: { commands }, settings });
    assert.equal(disputes, '行政复议: 勾稽 ✗ 1 处 · 按设置或基线不报');
  });

  it('say what could not be judged', async () => {
    const [report, , disputes] = await lenses(withCell(printed, 'disputes.reconsideration.upheld', '/'));
    assert.match(report ?? '', /· \d 项未能核/);
    assert.equal(disputes, '行政复议: 勾稽 ✓ · 1 式未能判断');
  });

  it('say which table could not be read', async () => {
    const start = printed.text.indexOf('\t四、结转下年度');
    const text = printed.text.slice(0, start) + printed.text.slice(printed.text.indexOf('四、政府信息公开行政复议'));
    const found = await lenses(text);
    assert.ok(found.some((lens) => /未能读出：没有读到“四、结转下年度继续办理”一行的数字$/.test(lens)));
  });

  it('lead nowhere in a client that has no such commands', async () => {
    const found = await lenses(withCell(printed, 'requests.granted.naturalPerson', 5), {});
    assert.ok(found.length > 0 && found.every((lens) => !lens.includes('→')));
  });

  it('are none over other texts', async () => assert.deepEqual(await lenses('会议纪要\n'), []));
});
