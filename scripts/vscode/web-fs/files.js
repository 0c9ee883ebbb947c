// A file system in memory, filled once with what the page's server mounts. Two schemes show it: `memory`, a virtual workspace
// like any, and `vscode-vfs`, that of github.dev, which alone among virtual ones VS Code does not trust by itself.
const vscode = require('vscode');

const { FileChangeType, FileSystemError, FileType } = vscode;

exports.activate = async (context) => {
  const mounted = await (await fetch(vscode.Uri.joinPath(context.extensionUri, '../mounted').toString(true))).json();
  for (const scheme of ['memory', 'vscode-vfs']) {
    const files = memory();
    for (const [path, base64] of Object.entries(mounted))
      files.put(
        path,
        Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
      );
    const options = { isCaseSensitive: true };
    context.subscriptions.push(vscode.workspace.registerFileSystemProvider(scheme, files.provider, options));
  }
};

function memory() {
  const root = directory();
  const changed = new vscode.EventEmitter();
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const names = (path) => path.split('/').filter(Boolean);

  const find = (uri) => {
    let node = root;
    for (const name of names(uri.path)) {
      node = node.children?.get(name);
      if (!node) throw FileSystemError.FileNotFound(uri);
    }
    return node;
  };
  /** The folder that a file is in, made where there is none, and the file's name there. */
  const place = (path) => {
    const parts = names(path);
    const name = parts.pop();
    let folder = root;
    for (const part of parts) {
      if (!folder.children.has(part)) folder.children.set(part, directory());
      folder = folder.children.get(part);
    }
    return { folder, name };
  };
  const put = (path, content) => {
    const { folder, name } = place(path);
    const existed = folder.children.has(name);
    folder.children.set(name, { ...stamp(FileType.File, content.length), content });
    return existed;
  };
  const take = (uri) => {
    const node = find(uri);
    const { folder, name } = place(uri.path);
    folder.children.delete(name);
    return node;
  };

  const provider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => {}),
    stat: find,
    readDirectory: (uri) => Array.from(find(uri).children ?? [], ([name, { type }]) => [name, type]),
    createDirectory(uri) {
      const { folder, name } = place(uri.path);
      folder.children.set(name, directory());
      tell(FileChangeType.Created, uri);
    },
    readFile(uri) {
      const { content } = find(uri);
      if (!content) throw FileSystemError.FileIsADirectory(uri);
      return content;
    },
    writeFile(uri, content) {
      tell(put(uri.path, content) ? FileChangeType.Changed : FileChangeType.Created, uri);
    },
    delete(uri) {
      take(uri);
      tell(FileChangeType.Deleted, uri);
    },
    rename(from, to) {
      const node = take(from);
      const { folder, name } = place(to.path);
      folder.children.set(name, node);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
  return { provider, put };
}

const stamp = (type, size) => ({ type, size, ctime: 0, mtime: Date.now() });
const directory = () => ({ ...stamp(FileType.Directory, 0), children: new Map() });
