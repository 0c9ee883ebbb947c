import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** The text edits of a workspace edit, which must all be for this version of this document. */
export function textEdits(edit: WorkspaceEdit | readonly TextEdit[] | undefined, uri: string, version: number) {
  if (edit === undefined || Array.isArray(edit)) return edit ?? [];
  const { changes, documentChanges } = edit as WorkspaceEdit;
  if (changes) return changes[uri] ?? [];
  return (documentChanges ?? []).flatMap((change) => {
    if (!('edits' in change)) throw new Error('not a text edit');
    const { textDocument, edits } = change;
    if (textDocument.uri !== uri || textDocument.version !== version) throw new Error('edits of another document');
    return edits as TextEdit[];
  });
}
