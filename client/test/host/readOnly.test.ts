import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, faults, pause, problems, reportText, untilProblems } from './support';

/** Texts that some extension shows and that nobody can write. */
describe('a text that is shown only', () => {
  const provided: vscode.Disposable[] = [];
  before(async () => {
    const text = await reportText();
    for (const scheme of ['gitlens', 'archive'])
      provided.push(
        vscode.workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text }),
      );
  });
  afterEach(closeAll);
  after(() => vscode.Disposable.from(...provided).dispose());

  const open = async (scheme: string, language?: string) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(`${scheme}:/${language}/2025.txt`));
    if (language) await vscode.languages.setTextDocumentLanguage(document, language);
    await vscode.window.showTextDocument(document);
    return document;
  };

  it('is not taken for a report by itself', async () => {
    const document = await open('archive');
    await pause(400);
    assert.equal(document.languageId, 'plaintext');
  });

  it('is judged where the user makes it one', async () => {
    const { uri } = await open('archive', 'nianbao');
    await untilProblems(uri, faults);
  });

  it('is not judged where it is a former version of a file', async () => {
    const { uri } = await open('gitlens', 'nianbao');
    const other = await open('archive', 'nianbao');
    await untilProblems(other.uri, faults);
    assert.deepEqual(problems(uri), []);
  });
});
