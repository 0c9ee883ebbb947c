/** Several questions in a row, with a way back. */
import * as vscode from 'vscode';

/** Where a question stands among the others. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export const back = Symbol('back');

/** What was answered; `undefined` where the question was dismissed. */
export type Answer<T> = T | typeof back | undefined;

/** A question; `keep` takes its answer. */
export type Question = (place: Place) => Promise<Answer<unknown>>;

/** Asks one question after the other. False where one was dismissed. */
export async function askAll(title: string, questions: readonly Question[]): Promise<boolean> {
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    const answer = await question({ title, step: at + 1, totalSteps: questions.length });
    if (answer === undefined) return false;
    at = answer === back ? Math.max(0, at - 1) : at + 1;
  }
  return true;
}

interface TextOptions {
  readonly prompt: string;
  readonly placeholder?: string;
  readonly value: string;
  /** What is wrong with the text; `undefined`: nothing. */
  readonly validate: (text: string) => string | undefined;
}

export function askText(place: Place, { prompt, placeholder, value, validate }: TextOptions): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  Object.assign(box, { prompt, value, ...(placeholder && { placeholder }) });
  const accepted = new vscode.EventEmitter<string>();
  const check = (): string | undefined => {
    const problem = validate(box.value.trim());
    box.validationMessage = problem ?? '';
    return problem;
  };
  box.onDidChangeValue(check);
  box.onDidAccept(() => {
    if (check() === undefined) accepted.fire(box.value.trim());
  });
  return shown(place, box, accepted);
}

interface PickOptions<T> {
  readonly placeholder: string;
  readonly items: readonly (vscode.QuickPickItem & { readonly value: T })[];
  /** The one that is chosen already. */
  readonly value: T;
}

export function askPick<T>(place: Place, { placeholder, items, value }: PickOptions<T>): Promise<Answer<T>> {
  const box = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: T }>();
  Object.assign(box, { placeholder, items, activeItems: items.filter((item) => item.value === value) });
  const accepted = new vscode.EventEmitter<T>();
  box.onDidAccept(() => {
    const [item] = box.selectedItems;
    if (item) accepted.fire(item.value);
  });
  return shown(place, box, accepted);
}

type Box = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem & { readonly value: unknown }>;

async function shown<T>(place: Place, box: Box, accepted: vscode.EventEmitter<T>): Promise<Answer<T>> {
  Object.assign(box, place, { ignoreFocusOut: true });
  if (place.step > 1) box.buttons = [vscode.QuickInputButtons.Back];
  try {
    return await new Promise<Answer<T>>((resolve) => {
      accepted.event(resolve);
      box.onDidTriggerButton(() => resolve(back));
      box.onDidHide(() => resolve(undefined));
      box.show();
    });
  } finally {
    accepted.dispose();
    box.dispose();
  }
}
