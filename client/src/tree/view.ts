/** The view 年报 in the side bar. */
import * as vscode from 'vscode';
import type { OpenReports } from '../openReports';
import type { WorkspaceCheck } from '../workspaceCheck';
import { reportFiles } from './files';
import { itemOf } from './items';
import { type Filter, type Group, type Node, reportTree, sum } from './model';

const viewId = 'nianbao.reports';

/** What commands get as their argument. */
export interface Row {
  readonly node: Node;
  /** Of a report. */
  readonly resourceUri: vscode.Uri | undefined;
}

/** What `start` gives to tests, and to whoever else extends the extension. */
export interface ReportTree extends vscode.Disposable {
  readonly provider: vscode.TreeDataProvider<Row>;
  readonly view: vscode.TreeView<Row>;
  setFilter(filter: Partial<Filter>): void;
}

/** In milliseconds: problems come in swarms. */
const delay = 150;

/** More organs than these are shown folded. */
const fewOrgans = 12;

export function createReportTree(
  check: WorkspaceCheck,
  open: OpenReports,
  output: vscode.LogOutputChannel,
): ReportTree {
  const changed = new vscode.EventEmitter<undefined>();
  let filter: Filter = { words: '', onlyProblems: false };
  let groups: readonly Group[] = [];
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const provider: vscode.TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: ({ node }) => itemOf(node, groups.length <= fewOrgans),
    getChildren(row) {
      const nodes = row ? ('children' in row.node ? row.node.children : []) : groups;
      return nodes.map(rowOf);
    },
  };
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });

  const update = (): void => {
    timer = undefined;
    const files = reportFiles(check, open);
    groups = reportTree(files, filter);
    const { errors } = sum(files.map(({ counts }) => counts));
    view.badge = errors > 0 ? { value: errors, tooltip: `工作区的年报共有 ${errors} 个错误` } : undefined;
    const shown = groups.reduce((total, { reports }) => total + reports, 0);
    view.message = messageOf(filter, shown, files.length, check.state());
    const isFiltered = filter.words.trim() !== '' || filter.onlyProblems;
    setContext('state', check.state());
    setContext('filtered', isFiltered && files.length > 0);
    setContext('words', filter.words.trim() !== '');
    setContext('onlyProblems', filter.onlyProblems);
    // Rows that are drawn anew are not to be clicked on for a moment.
    const drawn = JSON.stringify(groups);
    if (drawn !== last) changed.fire(undefined);
    last = drawn;
  };
  const soon = (): void => {
    timer ??= setTimeout(update, delay);
  };
  const setFilter = (part: Partial<Filter>): void => {
    filter = { ...filter, ...part };
    update();
  };

  const refresh = async (): Promise<void> => {
    const run = async (): Promise<void> => {
      await check.run(() => {}).catch((error) => output.error(`未能检查工作区：${error}`));
    };
    await vscode.window.withProgress({ location: { viewId } }, run);
  };
  /** To look at the tree is to ask for what is in it, where that costs little. */
  const fill = (): void => {
    if (view.visible && check.state() === 'unchecked' && mayFill()) void refresh();
  };

  const filterByWords = async (): Promise<void> => {
    const words = await vscode.window.showInputBox({
      title: '筛选年报',
      prompt: '机关、年份或文件名，可写几个词，以空格分开',
      placeHolder: '例如：清溪 2025',
      value: filter.words,
    });
    if (words !== undefined) setFilter({ words });
  };

  const command = (name: string, run: (row?: Row) => unknown) =>
    vscode.commands.registerCommand(`${viewId}.${name}`, run);
  const onFile = (name: string, vscodeCommand: string) =>
    command(name, (row) => row?.resourceUri && vscode.commands.executeCommand(vscodeCommand, row.resourceUri));
  const subscriptions = vscode.Disposable.from(
    changed,
    view,
    { dispose: () => clearTimeout(timer) },
    check.onDidChange(soon),
    check.closed.onDidChange(soon),
    open.onDidChange(soon),
    vscode.languages.onDidChangeDiagnostics(soon),
    view.onDidChangeVisibility(fill),
    command('refresh', refresh),
    command('filter', filterByWords),
    command('clearFilter', () => setFilter({ words: '', onlyProblems: false })),
    command('onlyProblems', () => setFilter({ onlyProblems: true })),
    command('all', () => setFilter({ onlyProblems: false })),
    command('showReconciliation', (row) => row?.resourceUri && showReconciliation(row.resourceUri)),
    onFile('reveal', 'revealInExplorer'),
    onFile('copyPath', 'copyFilePath'),
  );
  update();
  fill();
  return { provider, view, setFilter, dispose: () => subscriptions.dispose() };
}

const rowOf = (node: Node): Row => ({
  node,
  resourceUri: node.kind === 'report' ? vscode.Uri.parse(node.file.uri) : undefined,
});

const setContext = (key: string, value: unknown): void =>
  void vscode.commands.executeCommand('setContext', `${viewId}.${key}`, value);

/** Beside its text, which is what a click in the table leads to. */
async function showReconciliation(uri: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('vscode.open', uri);
  await vscode.commands.executeCommand('nianbao.showReconciliation', uri.toString());
}

/** In a virtual workspace every file has to be fetched from afar: then only a command does it. */
function mayFill(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isNear =
    folders.length > 0 && folders.every(({ uri }) => uri.scheme === 'file' || uri.scheme === 'vscode-remote');
  return isNear && vscode.workspace.getConfiguration('nianbao').get('workspaceCheck') !== 'onCommand';
}

function messageOf({ words, onlyProblems }: Filter, shown: number, all: number, state: string): string {
  const parts = [words.trim() && `“${words.trim()}”`, onlyProblems && '仅有问题的'].filter(Boolean);
  if (parts.length > 0 && all > 0) return `筛选：${parts.join('，')}（${shown} / ${all} 份）`;
  return state === 'unchecked' && all > 0 ? '只列出已打开的年报，工作区尚未检查。' : '';
}
