import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReportStatus } from '../../src/reportStatus';
import { closeAll, plainText, report, reportText, scratch, show, showReport, until } from './support';

describe('the status bar', () => {
  const files = scratch('status');
  let status: ReportStatus;
  before(async () => {
    await showReport(report());
    status = (await until('the extension', () => vscode.extensions.getExtension('nianbao.nianbao')?.exports)).status;
  });
  after(async () => {
    await closeAll();
    await files.remove();
  });

  const untilText = (text: string): Promise<unknown> => {
    let seen: string | undefined;
    return until(text, () => {
      seen = status.shown()?.text;
      return seen === text;
    }).catch((error: Error) => {
      throw new Error(`${error.message}; seen: ${seen}`);
    });
  };
  const tooltip = (): string => {
    const { tooltip: shown } = status.shown() ?? assert.fail();
    assert.ok(shown instanceof vscode.MarkdownString);
    return shown.value;
  };

  it('has year, organ and counts of the report that one is in', async () => {
    await showReport(report());
    await untilText('$(error) 2025 年 · 清溪县 · 2 个错误');
    assert.match(tooltip(), /\| 表格勾稽 \| 1 \|\n\| 结构与序号 \| 1 \|/);
    assert.match(tooltip(), /已核 \d+ 项，全部核到/);
  });

  it('has nothing of any other document', async () => {
    await show(plainText());
    await until('it to go', () => status.shown() === undefined);
    await showReport(report());
    await untilText('$(error) 2025 年 · 清溪县 · 2 个错误');
  });

  it('says what could not be judged, and what helps', async () => {
    const text = await reportText();
    const start = text.indexOf('三、收到和处理');
    const end = text.indexOf('4、 政府信息公开');
    assert.ok(start > 0 && end > start);
    const uri = await files.write(
      '缺表.txt',
      `${text.slice(0, start)}三、收到和处理政府信息公开申请情况\n${text.slice(end)}`.replaceAll(/2025年?/g, ''),
    );
    await showReport(uri);
    const shown = await until('the status', () => {
      const now = status.shown();
      return now?.text.includes('年度不明') && now;
    });
    assert.match(shown.text, /^\$\(\w+\) 年度不明 · 清溪县 · .*\d+ 项未能核$/);
    assert.match(tooltip(), /表三.*\[转到该处\]\(command:nianbao\.showPlace\?/);
    assert.match(tooltip(), /\[设置年份…\]\(command:nianbao\.setYear\?/);
    assert.match(tooltip(), /- 正文.*\d.*处数字：相应的表未读全/);
    const [, given = ''] = /表三.*?command:nianbao\.showPlace\?([^)]*)/.exec(tooltip()) ?? [];
    await vscode.commands.executeCommand('nianbao.showPlace', ...JSON.parse(decodeURIComponent(given)));
    const { document, selection } = vscode.window.activeTextEditor ?? assert.fail();
    assert.equal(document.getText(selection), '三、收到和处理政府信息公开申请情况');
  });
});
