/** What the tests in the extension host share. They use VS Code's own API only, as any other extension could. */
import * as vscode from 'vscode';

/** The first value that is neither undefined nor false, asked for again and again. */
export async function until<T>(
  what: string,
  probe: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await pause(30);
  }
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A file of the workspace that VS Code was opened on. */
export function inWorkspace(...path: string[]): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Do the tests run in the extension host of a browser? */
export const inBrowser = typeof process === 'undefined';

/** The folder of all that VS Code may be opened on in tests. In a browser it is a file system in memory. */
export const files = (...path: string[]) =>
  vscode.Uri.joinPath(vscode.Uri.parse(inBrowser ? 'memory:/' : (process.env.NIANBAO_HOST_FILES ?? '')), ...path);

export const report = () => inWorkspace('清溪县2025.txt');
export const plainText = () => inWorkspace('普通文本.txt');

/** A report with the two faults that `report()` has. */
export async function reportText(): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(report()));
}

/** Opens a file as a click in the explorer does; a document that an extension opens itself stays open for minutes. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return until(`an editor of ${uri.path}`, () => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.toString() === uri.toString() && document;
  });
}

/** Shows a report and waits until it is one. */
export async function showReport(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await show(uri);
  await until('the language', () => document.languageId === 'nianbao');
  return document;
}

export const problems = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === '年报');

export const ruleOf = ({ code }: vscode.Diagnostic): unknown =>
  typeof code === 'object' && code !== null ? code.value : code;

/** Waits until a file has just these problems, in any order. */
export const untilProblems = (uri: vscode.Uri, rules: readonly string[]): Promise<vscode.Diagnostic[]> => {
  const wanted = [...rules].sort().join(' ');
  let seen = '';
  return until(`problems ${wanted}`, () => {
    const found = problems(uri);
    seen = found.map(ruleOf).sort().join(' ');
    return seen === wanted && found;
  }).catch((error: Error) => {
    throw new Error(`${error.message}; seen: ${seen}`);
  });
};

export const faults = ['outline/section-misnumbered', 'table/cell-mismatch'];

/** The problem of the misnumbered heading. */
export const fault = (uri: vscode.Uri): Promise<vscode.Diagnostic> =>
  until('the misnumbered heading', () => problems(uri).find((one) => ruleOf(one) === 'outline/section-misnumbered'));

export const quickFixes = (uri: vscode.Uri, { range }: vscode.Diagnostic): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, vscode.CodeActionKind.QuickFix.value);

/** Chooses the quick fix of the misnumbered heading that is a command of this title. */
export async function choose(title: string, uri: vscode.Uri): Promise<vscode.CodeAction> {
  const problem = await fault(uri);
  const action = await until(title, async () => (await quickFixes(uri, problem)).find((one) => one.title === title));
  if (!action.command) throw new Error(`${title} has no command`);
  await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  return action;
}

export const acceptMisnumbered = (uri: vscode.Uri) => choose('接受此处（写入基线）', uri);

export const json = async (uri: vscode.Uri) =>
  JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));

/** Closes all editors, changed ones too, and leaves the files as they are on disk. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Sets a user setting until `undefined` is set. */
export const configure = (section: string, value: unknown) =>
  vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Global);

/** A folder in the workspace for files that a suite writes. */
export function scratch(name: string) {
  const folder = inWorkspace(`scratch-${name}`);
  return {
    uri: (file: string) => vscode.Uri.joinPath(folder, file),
    async write(file: string, content: string | Uint8Array): Promise<vscode.Uri> {
      const uri = vscode.Uri.joinPath(folder, file);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await vscode.workspace.fs.writeFile(uri, bytes);
      return uri;
    },
    async remove(): Promise<void> {
      await vscode.workspace.fs.delete(folder, { recursive: true, useTrash: false }).then(undefined, () => {});
    },
  };
}
