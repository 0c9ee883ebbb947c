/** The commands behind "not here": each writes the configuration or the baseline that holds for a report, or a new one. */
import { type Edited, withAccepted, withRuleOff, withRuleOffIn } from '../workspace/edit';
import { baselineName, configName, type FolderFiles, type WorkspaceFiles } from '../workspace/files';
import { folderOf, relativePath } from '../workspace/uris';
import type { DocumentHost } from './host';

export const commands = {
  accept: 'nianbao.acceptFinding',
  disableInFile: 'nianbao.disableRuleInFile',
  disableInWorkspace: 'nianbao.disableRuleInWorkspace',
} as const;

/** What a command is about. `fingerprint` and `text` are for `accept`. */
export interface Suppression {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly text: string;
}

export interface Place {
  readonly files: WorkspaceFiles;
  readonly host: DocumentHost;
  /** The folder for a new file: the root of the workspace that the document is in. */
  rootOf(uri: string): Promise<string>;
}

/** Rejects, in Chinese, where the file cannot be understood or written; then it is as it was. */
export async function suppress(command: string, { uri, ...finding }: Suppression, place: Place): Promise<void> {
  const { files, host } = place;
  // Another program may have changed them since.
  files.forget();
  const found = await files.of(folderOf(uri) ?? '');
  const name = command === commands.accept ? baselineName : configName;
  const folder = await folderFor(name, found, uri, place);
  const before = await host.readFile(folder + name).catch((error: Error) => refuse(name, error.message));
  const file = relativePath(folder, uri) ?? uri;
  const edited = edit(command, before, { file, ...finding });
  if ('refusal' in edited) return refuse(name, edited.refusal);
  await host.writeFile(folder + name, edited.text).catch((error: Error) => refuse(name, error.message));
  files.forget();
}

const edit = (
  command: string,
  before: string | undefined,
  { file, rule, ...print }: Omit<Suppression, 'uri'> & { file: string },
): Edited => {
  if (command === commands.accept) return withAccepted(before, [{ file, rule, ...print }]);
  return command === commands.disableInFile ? withRuleOffIn(before, rule, file) : withRuleOff(before, rule);
};

async function folderFor(name: string, { config, baseline }: FolderFiles, uri: string, place: Place): Promise<string> {
  const found = name === configName ? config : (baseline ?? config);
  return found?.folder ?? (await place.rootOf(uri));
}

function refuse(name: string, why: string): never {
  throw new Error(`${name} 未改动：${why}`);
}
