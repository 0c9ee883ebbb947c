/** What the server does about the files beside reports: it watches them, tells what is wrong in them, and writes them on command. */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type ExecuteCommandParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { baselineName, configName, type FolderFiles } from '../workspace/files';
import { folderOf } from '../workspace/uris';
import type { Client } from './capabilities';
import { toProblem } from './convert';
import { commands, type Place, type Suppression, suppress } from './suppressions';

/** Has the client tell when a configuration or a baseline changes. */
export const watch = (connection: Connection): Promise<unknown> =>
  connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [configName, baselineName].map((name) => ({ globPattern: `**/${name}` })),
  });

/** Shows what is wrong in a configuration or a baseline, in that file. */
export function problemsShown(connection: Connection) {
  /** The text that they were told of, by URI. */
  const shown = new Map<string, string>();
  return {
    show({ config, baseline }: FolderFiles): void {
      for (const { uri, text, problems } of [config, baseline].filter((file) => file !== undefined)) {
        if (problems.length === 0 ? !shown.has(uri) : shown.get(uri) === text) continue;
        if (problems.length === 0) shown.delete(uri);
        else shown.set(uri, text);
        const document = TextDocument.create(uri, 'jsonc', 0, text);
        const diagnostics = problems.map((problem) => toProblem(document, problem));
        void connection.sendDiagnostics({ uri, diagnostics });
      }
    },
    clear(): void {
      for (const uri of shown.keys()) void connection.sendDiagnostics({ uri, diagnostics: [] });
      shown.clear();
    },
  };
}

/** Runs the commands one after the other: each reads what the last one wrote. `changed` is called after each. */
export function serveCommands(connection: Connection, place: () => Place, changed: () => void): void {
  let last: Promise<void> = Promise.resolve();
  const run = async ({ command, arguments: [argument] = [] }: ExecuteCommandParams): Promise<void> => {
    try {
      if (!isCommand(command) || !isSuppression(argument)) return;
      await suppress(command, argument, place());
      changed();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    }
  };
  connection.onExecuteCommand(async (params) => {
    last = last.then(() => run(params));
    await last;
    return null;
  });
}

const isCommand = (command: string): boolean => Object.values<string>(commands).includes(command);

const isSuppression = (value: unknown): value is Suppression => {
  const { uri, rule, fingerprint, text } = (value ?? {}) as Record<string, unknown>;
  return (
    [uri, rule, fingerprint, text].every((part) => typeof part === 'string') && folderOf(uri as string) !== undefined
  );
};

/** The root of the workspace that a document is in, or else its folder. */
export async function rootOf(connection: Connection, client: Client, uri: string): Promise<string> {
  const roots = (await foldersOf(connection, client)).filter((root) => uri.startsWith(root));
  return roots.sort((a, b) => b.length - a.length)[0] ?? (folderOf(uri) as string);
}

/** The folders of the workspace, each with a slash at its end. */
export async function foldersOf(connection: Connection, client: Client): Promise<readonly string[]> {
  const folders = client.folders ? await connection.workspace.getWorkspaceFolders().catch(() => null) : client.roots;
  return (folders ?? []).map(({ uri }) => uri.replace(/\/?$/, '/'));
}
