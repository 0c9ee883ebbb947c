/** Finds files of the workspace by their names: as VS Code does, and where it cannot, by a look into every folder. */
import * as vscode from 'vscode';

/**
 * Schemes of folders that nobody searches: who shows one that is on no disk need not offer to, and then VS Code waits for
 * somebody who will, without end.
 */
const unsearched = new Set<string>();

/** How long to wait for a search of what is on no disk, in milliseconds. */
const patience = 2000;

/** As `workspace.findFiles`, of all folders of the workspace. `files.exclude` is respected besides. */
export async function search(
  include: string,
  exclude: string,
  token?: vscode.CancellationToken,
): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.every(isOnDisk)) return vscode.workspace.findFiles(include, exclude, undefined, token);
  const found = await Promise.all(folders.map((folder) => searchIn(folder, include, exclude, token)));
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** Would `search` find this file? */
export async function isFound(uri: vscode.Uri, include: string, exclude: string): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  if (!isOnDisk(folder)) return matches(folder, include, uri) && !isExcluded(folder, exclude, uri);
  const path = vscode.workspace.asRelativePath(uri, false).replace(/[*?[\]{}]/g, '[$&]');
  return (await vscode.workspace.findFiles(new vscode.RelativePattern(folder, path), exclude, 1)).length > 0;
}

const isOnDisk = ({ uri }: vscode.WorkspaceFolder): boolean => uri.scheme === 'file';

async function searchIn(
  folder: vscode.WorkspaceFolder,
  include: string,
  exclude: string,
  token: vscode.CancellationToken | undefined,
): Promise<readonly vscode.Uri[]> {
  const { scheme } = folder.uri;
  if (!unsearched.has(scheme)) {
    const pattern = new vscode.RelativePattern(folder, include);
    const find = (stop: vscode.CancellationToken) => vscode.workspace.findFiles(pattern, exclude, undefined, stop);
    const found = isOnDisk(folder)
      ? await vscode.workspace.findFiles(pattern, exclude, undefined, token)
      : await inTime(find, token);
    if (found || token?.isCancellationRequested) return found ?? [];
    unsearched.add(scheme);
  }
  return walk(folder, include, exclude, token);
}

/** What is found; undefined where that takes too long, or where the user has stopped it. */
async function inTime<T>(
  find: (token: vscode.CancellationToken) => Thenable<T>,
  token: vscode.CancellationToken | undefined,
): Promise<T | undefined> {
  const source = new vscode.CancellationTokenSource();
  const end = new Promise<undefined>((resolve) => source.token.onCancellationRequested(() => resolve(undefined)));
  const timer = setTimeout(() => source.cancel(), patience);
  const stopped = token?.onCancellationRequested(() => source.cancel());
  try {
    return await Promise.race([find(source.token), end]);
  } finally {
    clearTimeout(timer);
    stopped?.dispose();
    source.dispose();
  }
}

async function walk(
  folder: vscode.WorkspaceFolder,
  include: string,
  exclude: string,
  token: vscode.CancellationToken | undefined,
): Promise<readonly vscode.Uri[]> {
  const enter = async (parent: vscode.Uri): Promise<readonly vscode.Uri[]> => {
    if (token?.isCancellationRequested) return [];
    // A folder that cannot be read is as one that is empty: search does the same.
    const entries = await vscode.workspace.fs.readDirectory(parent).then(undefined, () => []);
    const found = entries.map(async ([name, type]): Promise<readonly vscode.Uri[]> => {
      const uri = vscode.Uri.joinPath(parent, name);
      if (isExcluded(folder, exclude, uri)) return [];
      // A link to a folder may lead round in a circle.
      if (type === vscode.FileType.Directory) return enter(uri);
      return type & vscode.FileType.File && matches(folder, include, uri) ? [uri] : [];
    });
    return (await Promise.all(found)).flat();
  };
  return enter(folder.uri);
}

/** Is the file, or a folder that it is in, left out? */
function isExcluded(folder: vscode.WorkspaceFolder, exclude: string, uri: vscode.Uri): boolean {
  const hidden = vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude', {});
  const globs = [exclude, ...Object.keys(hidden).filter((glob) => hidden[glob] === true)];
  const parts = uri.path.slice(folder.uri.path.length).split('/').filter(Boolean);
  const path = parts.map((_, index) => vscode.Uri.joinPath(folder.uri, ...parts.slice(0, index + 1)));
  return globs.some((glob) => path.some((part) => matches(folder, glob, part)));
}

/** By VS Code's own reading of globs, which it offers for documents alone; it looks at their address and language. */
const matches = (folder: vscode.WorkspaceFolder, glob: string, uri: vscode.Uri): boolean =>
  vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, {
    uri,
    languageId: '',
  } as vscode.TextDocument) > 0;
