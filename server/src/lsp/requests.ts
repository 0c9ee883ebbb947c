/** What the server answers beyond LSP of an open document. */
import { type CancellationToken, type Connection, RequestType } from 'vscode-languageserver';
import type { Checked } from './cache';
import { toOffset, toTextEdit } from './convert';
import type { Host } from './editor';
import { fixAllEdits } from './features/fix-all';
import { judgement } from './features/judgement';
import { newReport } from './features/new-report';
import { reconciliation, setCell } from './features/reconciliation';
import { renumberResult } from './features/renumber';
import { tableChoices } from './features/rewrite-tables';
import type {
  FixAllParams,
  FixAllResult,
  JudgementResult,
  PlaceParams,
  ReconciliationResult,
  RenumberResult,
  Requests,
  RewriteTablesResult,
  SetCellParams,
  SetCellResult,
} from './protocol';

const custom = <M extends keyof Requests>(method: M) =>
  new RequestType<Requests[M]['params'], Requests[M]['result'], never>(method);

export function serveRequests(connection: Connection, { onDocument }: Pick<Host, 'onDocument'>): void {
  /** The handler of a request that names its document by `uri`. */
  const onUri = <P extends { readonly uri: string }, R>(
    empty: () => R,
    handler: (checked: Checked, params: P) => R,
  ) => {
    const onAsked = onDocument<{ readonly textDocument: P; readonly asked: P }, R>(empty, (checked, { asked }) =>
      handler(checked, asked),
    );
    return (asked: P, token: CancellationToken) => onAsked({ textDocument: asked, asked }, token);
  };

  connection.onRequest(
    custom('nianbao/fixAll'),
    onUri<FixAllParams, FixAllResult>(
      () => ({ version: -1, edits: [] }),
      (checked) => {
        const { document } = checked;
        return { version: document.version, edits: fixAllEdits(checked).map((edit) => toTextEdit(document, edit)) };
      },
    ),
  );
  connection.onRequest(
    custom('nianbao/judgement'),
    onUri<FixAllParams, JudgementResult>(() => null, judgement),
  );
  connection.onRequest(
    custom('nianbao/reconciliation'),
    onUri<FixAllParams, ReconciliationResult>(() => null, reconciliation),
  );
  connection.onRequest(custom('nianbao/newReport'), newReport);
  connection.onRequest(
    custom('nianbao/renumber'),
    onUri<PlaceParams, RenumberResult>(
      () => ({ version: -1, edits: null, references: [] }),
      ({ document, report }, { position }) => renumberResult(document, report, toOffset(document, position)),
    ),
  );
  connection.onRequest(
    custom('nianbao/rewriteTables'),
    onUri<PlaceParams, RewriteTablesResult>(
      () => ({ version: -1, unread: 0, choices: [] }),
      ({ document, report }, { position }) => tableChoices(document, report, toOffset(document, position)),
    ),
  );
  connection.onRequest(
    custom('nianbao/setCell'),
    onUri<SetCellParams, SetCellResult>(() => ({ version: -1, edit: null, problem: '文件已不在打开状态' }), setCell),
  );
}
