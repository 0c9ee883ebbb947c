/** What the extension and the page of the reconciliation view say to each other. Types only. */
import type { ReconciliationView, TableView } from '../../../server/src/lsp/protocol';

export type TableId = TableView['id'];
export type CellRef = TableView['cells'][number]['ref'];

export type ToView =
  | {
      readonly type: 'report';
      readonly file: FileState;
      readonly view: ReconciliationView;
    }
  /** There is nothing to draw; `canOpen`: the file can be opened again. */
  | { readonly type: 'nothing'; readonly file: FileState; readonly why: string; readonly canOpen: boolean }
  /** The cell of the text that the caret is in. */
  | { readonly type: 'caret'; readonly ref: CellRef | null }
  | { readonly type: 'goTo'; readonly table: TableId }
  /** What became of an edit; `problem`: why it was not made, in Chinese. */
  | { readonly type: 'answer'; readonly ref: CellRef; readonly problem: string | null };

export interface FileState {
  readonly uri: string;
  readonly name: string;
  /** The view stays with this file, whichever becomes the active one. */
  readonly locked: boolean;
}

export type FromView =
  | { readonly type: 'ready' }
  /** `focus`: the caret is to go there, too. */
  | { readonly type: 'reveal'; readonly target: Target; readonly focus: boolean }
  /** `shown`: what the cell said when the user began to type. */
  | { readonly type: 'edit'; readonly ref: CellRef; readonly shown: string; readonly typed: string }
  | { readonly type: 'undo' | 'redo' | 'print' | 'open' }
  | { readonly type: 'lock'; readonly locked: boolean };

export type Target =
  | { readonly kind: 'cell'; readonly ref: CellRef }
  | { readonly kind: 'table'; readonly table: TableId }
  | { readonly kind: 'note'; readonly table: TableId; readonly index: number };

/** What VS Code keeps of the page when it is hidden and over reloads. */
export interface Kept {
  readonly uri: string;
  readonly locked: boolean;
}
