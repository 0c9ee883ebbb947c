import * as vscode from 'vscode';
import type { NewReportResult, Requests } from '../../../server/src/lsp/protocol';
import { languageId } from '../language';
import type { Server } from '../server';
import { columnForText } from '../tabs';
import { askAll, askPick, askText, back, type Place } from '../wizard';

type Plan = Requests['nianbao/newReport']['params'];

/** Asks for what a report begins with, and opens it to be filled in: nothing is written to the disk. */
export async function newReport(server: Server, memory: vscode.Memento): Promise<vscode.TextEditor | undefined> {
  const plan = await askPlan(memory);
  if (!plan) return undefined;
  await memory.update(organKey, plan.organ);
  return openReport(await server.request('nianbao/newReport', plan));
}

/** Opens the text as an untitled report, its blanks to be gone through with Tab. */
export async function openReport({ name, snippet }: NewReportResult): Promise<vscode.TextEditor> {
  const document = await untitled(name);
  const editor = await vscode.window.showTextDocument(
    await vscode.languages.setTextDocumentLanguage(document, languageId),
    columnForText(),
  );
  // The tabs are the form's, not an indent that may become spaces.
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0), {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  return editor;
}

const organKey = 'organ';

async function askPlan(memory: vscode.Memento): Promise<Plan | undefined> {
  const lastYear = new Date().getFullYear() - 1;
  let plan: Plan = { organ: memory.get(organKey, ''), year: lastYear, layout: 'cells', cells: 'blank' };
  /** A question whose answer, if there is one, becomes a part of the plan. */
  const part =
    <T>(ask: (place: Place) => Promise<T | typeof back | undefined>, keep: (answer: T) => Partial<Plan>) =>
    async (place: Place) => {
      const answer = await ask(place);
      if (answer !== undefined && answer !== back) plan = { ...plan, ...keep(answer) };
      return answer;
    };
  const answered = await askAll('新建年报', [
    part(
      (place) => askText(place, { ...organ, value: plan.organ }),
      (name) => ({ organ: name }),
    ),
    part(
      (place) => askText(place, { ...year, value: String(plan.year) }),
      (digits) => ({ year: Number(digits) }),
    ),
    part(
      (place) => askPick(place, { placeholder: '三张表的写法，以后可随时改写', items: layouts, value: plan.layout }),
      (layout) => ({ layout }),
    ),
    part(
      (place) => askPick(place, { placeholder: '表中各格先填什么', items: fillings, value: plan.cells }),
      (cells) => ({ cells }),
    ),
  ]);
  return answered ? plan : undefined;
}

const organ = {
  prompt: '编制年报的机关全称',
  placeholder: '如：清溪县人民政府、清溪县教育局',
  validate: (name: string) =>
    /^[\p{Script=Han}（）·、]{2,40}$/u.test(name) ? undefined : '请写机关全称，只用汉字，不含年份。',
};

const year = {
  prompt: '报告年度（四位数字）',
  validate: (digits: string) =>
    /^20\d\d$/.test(digits) && Number(digits) >= 2021
      ? undefined
      : '请写四位数字的年份。现行格式用于2021年及以后的年报。',
};

const layouts = [
  {
    value: 'cells' as const,
    label: '一格一行',
    description: '从 Word 粘贴时的样子',
    detail: '按 Tab 键逐格填写；可打开勾稽核对表对照',
  },
  {
    value: 'rows' as const,
    label: '一行一行',
    description: '制表符分隔',
    detail: '每行占一行，可整块粘贴到 Excel 或从 Excel 粘贴',
  },
  {
    value: 'markdown' as const,
    label: 'Markdown 表格',
    description: '竖线分隔',
    detail: '可在 Markdown 预览中看成表格',
  },
];

const fillings = [
  { value: 'blank' as const, label: '留空', detail: '没有填的格会有提示，不会漏填' },
  { value: 'zero' as const, label: '全部填 0', detail: '大多数格为 0 时省事，但漏填的格看不出来' },
];

/** Named for its file where a folder of the machine is open, so that it is saved there; a plain one elsewhere. */
async function untitled(name: string): Promise<vscode.TextDocument> {
  const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (folder?.uri.scheme !== 'file' || others.length > 0) return vscode.workspace.openTextDocument();
  const uri = vscode.Uri.joinPath(folder.uri, name);
  const isTaken =
    (await exists(uri)) || vscode.workspace.textDocuments.some((document) => document.uri.path === uri.path);
  return isTaken
    ? vscode.workspace.openTextDocument()
    : vscode.workspace.openTextDocument(uri.with({ scheme: 'untitled' }));
}

const exists = (uri: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
