/** Everything that an editor may ask of a document, and what holds for the answers on any text whatever. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  DocumentSymbol,
  FoldingRange,
  PrepareRenameResult,
  Range,
  SelectionRange,
  SemanticTokens,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { parse, type Report } from '../../src/engine';
import { connect, type TestClient, type TestDocument, vscode } from '../client';
import { textEdits } from '../edits';
import { type Places, parted, placesIn } from './places';

/** Where a document is asked about. */
interface Place extends TestClient {
  readonly document: TestDocument;
  readonly places: Places;
  readonly at: number;
  readonly range: Range;
}

type Asked = (place: Place) => Promise<unknown>;

const options = { tabSize: 2, insertSpaces: true };

const ofDocument =
  (method: string, more: object = {}): Asked =>
  ({ document }) =>
    document.ask(method, more);

const ofRange =
  (method: string, more: object = {}): Asked =>
  ({ document, range }) =>
    document.ask(method, { range, ...more });

const ofPlace =
  <R>(method: string, check: (answer: R, place: Place) => void = () => {}, more: object = {}): Asked =>
  async (place) => {
    const position = place.places.positionAt(place.at);
    const answer = await place.document.ask<R>(method, { position, ...more });
    check(answer, place);
    return answer;
  };

/** By the capability that offers it; a test holds that none is left out. */
export const features: Readonly<Record<string, readonly Asked[]>> = {
  hoverProvider: [ofPlace('hover')],
  definitionProvider: [ofPlace('definition')],
  referencesProvider: [ofPlace('references', () => {}, { context: { includeDeclaration: true } })],
  documentHighlightProvider: [ofPlace('documentHighlight')],
  documentLinkProvider: [ofDocument('documentLink')],
  codeLensProvider: [ofDocument('codeLens')],
  inlayHintProvider: [ofRange('inlayHint')],
  workspaceSymbolProvider: [({ connection }) => connection.sendRequest('workspace/symbol', { query: '情况' })],
  foldingRangeProvider: [folds],
  selectionRangeProvider: [selections],
  documentSymbolProvider: [symbols],
  semanticTokensProvider: [
    async (place) => tokens(place, await place.document.ask('semanticTokens/full')),
    async (place) => tokens(place, await place.document.ask('semanticTokens/range', { range: place.range })),
  ],
  completionProvider: [ofPlace<CompletionItem[]>('completion', completed)],
  documentFormattingProvider: [formatted],
  documentRangeFormattingProvider: [ofRange('rangeFormatting', { options })],
  renameProvider: [
    ofPlace<PrepareRenameResult | null>('prepareRename'),
    ofPlace<WorkspaceEdit | null>(
      'rename',
      (edit, { document, places }) => {
        if (edit) places.after(textEdits(edit, document.uri, document.version()));
      },
      { newName: '2026' },
    ),
  ],
  codeActionProvider: [acted],
  diagnosticProvider: [({ document }) => document.diagnostics()],
};

/** Custom requests, by method. */
export const further: readonly Asked[] = [
  async ({ request, document, places }) => {
    const { edits } = await request('nianbao/fixAll', { uri: document.uri });
    places.after(edits);
    return edits;
  },
  ({ request, document }) => request('nianbao/judgement', { uri: document.uri }),
  ({ request, document }) => request('nianbao/reconciliation', { uri: document.uri }),
  async ({ request, document, places, at }) => {
    const answer = await request('nianbao/renumber', { uri: document.uri, position: places.positionAt(at) });
    places.after(answer.edits ?? []);
    return answer;
  },
  async ({ request, document, places, at }) => {
    const answer = await request('nianbao/rewriteTables', { uri: document.uri, position: places.positionAt(at) });
    const valuesOf = (text: string) =>
      parse(text).tables.map(({ id, status, cells }) => [id, status, numbersOf(cells)]);
    const before = valuesOf(places.text);
    for (const { edits, layout } of answer.choices) assert.deepEqual(valuesOf(places.after(edits)), before, layout);
    return answer;
  },
];

const numbersOf = (cells: Report['tables'][number]['cells']) => Array.from(cells, ([ref, { value }]) => [ref, value]);

export const connected = (): Promise<TestClient> =>
  connect({ capabilities: vscode, settings: { nianbao: { inlayHints: 'all' } } });

/** Asks everything at each of the places, twice; throws an error that says what does not hold. */
export async function checkFeatures(client: TestClient, text: string, offsets: readonly number[]): Promise<void> {
  const places = placesIn(text);
  const uri = 'file:///reports/fuzz.txt';
  const answers: unknown[] = [];
  for (let run = 0; run < 2; run += 1) {
    const document = client.open(text, uri);
    const all: unknown[] = [];
    for (const drawn of offsets) {
      const [at, other] = [snapped(text, drawn), snapped(text, (drawn * 7) % (text.length + 1))];
      const ends = [at, other].sort((a, b) => a - b);
      const range = { start: places.positionAt(ends[0] as number), end: places.positionAt(ends[1] as number) };
      const place = { ...client, document, places, at, range };
      for (const ask of [...Object.values(features).flat(), ...further]) {
        const answer = await ask(place);
        rangesHold(answer, places);
        all.push(answer);
      }
    }
    document.close();
    answers.push(all);
  }
  assert.deepEqual(answers[1], answers[0], 'the second run differs');
  assert.deepEqual(client.logged.splice(0), []);
}

/** Editors have no caret within a line end or a surrogate pair. */
const snapped = (text: string, offset: number): number =>
  parted.test(text.slice(Math.max(0, offset - 1), offset + 1)) ? offset - 1 : offset;

async function folds({ document, places }: Place): Promise<unknown> {
  const found = await document.ask<FoldingRange[]>('foldingRange');
  const { line: last } = places.positionAt(places.text.length);
  for (const { startLine, endLine } of found) assert.ok(startLine < endLine && endLine <= last);
  return found;
}

async function selections({ document, places, at }: Place): Promise<unknown> {
  const [found] = await document.ask<SelectionRange[]>('selectionRange', { positions: [places.positionAt(at)] });
  for (let each = found; each; each = each.parent) {
    const { start, end } = places.spanOf(each.range);
    assert.ok(start <= at && at <= end, 'a selection beside the caret');
    const outer = each.parent && places.spanOf(each.parent.range);
    if (outer) assert.ok(outer.start <= start && end <= outer.end, 'a selection sticks out');
  }
  return found;
}

async function symbols({ document, places }: Place): Promise<unknown> {
  const walk = (items: readonly DocumentSymbol[], outer: { readonly start: number; readonly end: number }): void => {
    for (const { name, range, selectionRange, children = [] } of items) {
      const [span, selection] = [places.spanOf(range), places.spanOf(selectionRange)];
      assert.ok(name.trim() !== '', 'a symbol without a name');
      assert.ok(outer.start <= span.start && span.end <= outer.end, `${name} sticks out`);
      assert.ok(span.start <= selection.start && selection.end <= span.end, `${name}: the selection sticks out`);
      walk(children, span);
    }
  };
  const found = await document.symbols();
  walk(found, { start: 0, end: places.text.length });
  return found;
}

function tokens({ places }: Place, { data }: SemanticTokens): unknown {
  let [line, character, last] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
    [line, character] = [line + lines, lines === 0 ? character + characters : characters];
    const start = places.offsetOf({ line, character });
    assert.ok(length > 0 && last <= start, 'tokens overlap');
    last = places.offsetOf({ line, character: character + length });
  }
  return data;
}

/** LSP wants the range on the caret's line, with the caret in it. */
function completed(items: readonly CompletionItem[], { places, at }: Place): void {
  const { line } = places.positionAt(at);
  for (const { label, textEdit } of items) {
    if (!textEdit || !('range' in textEdit)) continue;
    const { start, end } = places.spanOf(textEdit.range);
    assert.ok(start <= at && at <= end, `${label}: beside the caret`);
    assert.deepEqual([textEdit.range.start.line, textEdit.range.end.line], [line, line], label);
  }
}

async function formatted({ document, places }: Place): Promise<unknown> {
  const edits = await document.ask<TextEdit[]>('formatting', { options });
  places.after(edits);
  return edits;
}

async function acted({ document, places, range }: Place): Promise<unknown> {
  const whole = { start: places.positionAt(0), end: places.positionAt(places.text.length) };
  const found: CodeAction[] = [];
  for (const asked of [range, whole]) found.push(...(await document.actions(asked)));
  for (const { edit } of found) if (edit) places.after(textEdits(edit, document.uri, document.version()));
  return found;
}

/** Every range and every position anywhere in an answer is one of the text. */
function rangesHold(answer: unknown, places: Places): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (isPosition(answer)) places.offsetOf(answer);
  else if ('start' in answer && 'end' in answer && isPosition(answer.start)) places.spanOf(answer as Range);
  else for (const part of Object.values(answer)) rangesHold(part, places);
}

const isPosition = (value: unknown): value is Range['start'] =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
