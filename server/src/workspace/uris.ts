/** Folders of URIs, as strings that end in a slash. Only the path is looked at, so that every scheme of an editor will do. */

/** The folder that a file is in; undefined for what is in none, as `untitled:1`. */
export function folderOf(uri: string): string | undefined {
  const slash = uri.lastIndexOf('/');
  return slash >= 0 && slash >= pathStart(uri) && !uri.startsWith('untitled:') ? uri.slice(0, slash + 1) : undefined;
}

/** The folder and those that it is in, nearest first. */
export function foldersUp(folder: string): readonly string[] {
  const root = pathStart(folder);
  const folders: string[] = [];
  for (let end = folder.length; end > root; end = folder.lastIndexOf('/', end - 2) + 1)
    folders.push(folder.slice(0, end));
  return folders;
}

/** Where the path of a URI begins: at its first slash after `scheme://authority`. */
function pathStart(uri: string): number {
  const scheme = /^[^/?#]*?:(?:\/\/[^/]*)?/.exec(uri);
  return scheme ? scheme[0].length : 0;
}

/** The path of a file from a folder, for people: `2025/报告.txt`. Undefined for a file that is not in it. */
export function relativePath(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(folder)) return undefined;
  const path = uri.slice(folder.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The same for all spellings of a URI: clients differ in what they escape, and in how they write a drive. */
export function uriKey(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A stray percent sign: then it is spelt as it is.
  }
  return plain.replace(/^(file:\/\/\/)([A-Z])(?=:)/, (_, start, drive) => start + drive.toLowerCase());
}
