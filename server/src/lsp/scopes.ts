import type { WorkspaceFiles } from '../workspace/files';
import { type Scope, scopeOf } from '../workspace/scope';
import { folderOf } from '../workspace/uris';
import type { DocumentHost } from './host';
import type { Settings } from './protocol';
import type { SettingsSource } from './settings';

/** How a document is to be read and judged, under the settings, the configuration and the baseline of its place. */
export interface DocumentScope extends Scope {
  readonly settings: Settings;
  /** False: it gets no findings. */
  readonly live: boolean;
  /** A finding can be accepted, and a rule switched off, beside it. */
  readonly writable: boolean;
}

export interface Scopes {
  /** The same object until something that it depends on changes. Never rejects. */
  of(uri: string): Promise<DocumentScope>;
  /** Call when the document is closed. */
  forget(uri: string): void;
}

export function documentScopes(settings: SettingsSource, files: WorkspaceFiles, host: DocumentHost): Scopes {
  const known = new Map<string, DocumentScope>();
  return {
    async of(uri) {
      const folder = folderOf(uri);
      const [asked, found] = await Promise.all([settings.of(uri), folder === undefined ? undefined : files.of(folder)]);
      const last = known.get(uri);
      if (last && last.settings === asked && last.files === found) return last;
      const scope = scopeOf(asked, found, uri);
      const live = asked.enable && !scope.ignored;
      const entry: DocumentScope = { ...scope, settings: asked, live, writable: host.serves(uri) };
      known.set(uri, entry);
      return entry;
    },
    forget(uri) {
      known.delete(uri);
      settings.forget(uri);
    },
  };
}
