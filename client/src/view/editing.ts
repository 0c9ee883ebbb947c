/** Typing a number into a cell: an input over it, until Enter, Escape, or the focus goes elsewhere. */
import { element } from './dom';
import type { CellRef, CellView } from './model';

export interface Editing {
  /** `typed`: what the user has typed already, in the place of what stands there. */
  begin(anchor: HTMLElement, cell: CellView, typed: string | undefined): void;
  /** The server's answer; with a problem the input stays, and says it. */
  answer(ref: CellRef, problem: string | null): void;
  /** The cell is no longer on the page. */
  cancel(): void;
}

export interface EditingActions {
  commit(cell: CellView, typed: string): void;
  /** After Enter, Tab or Escape: the keyboard goes on from this cell. */
  done(ref: CellRef, step: 'stay' | 'down' | 'right'): void;
}

interface Session {
  readonly anchor: HTMLElement;
  readonly cell: CellView;
  readonly input: HTMLInputElement;
  readonly problem: HTMLElement;
  step: 'stay' | 'down' | 'right';
  isSent: boolean;
}

export function createEditing({ commit, done }: EditingActions): Editing {
  let session: Session | undefined;

  const end = (): void => {
    const ended = session;
    session = undefined;
    ended?.input.remove();
    ended?.problem.remove();
    ended?.anchor.classList.remove('editing');
  };

  const finish = (step: Session['step']): void => {
    if (!session || session.isSent) return;
    const { cell, input } = session;
    session.step = step;
    if (input.value.trim() === cell.text) {
      end();
      done(cell.ref, step);
      return;
    }
    session.isSent = true;
    commit(cell, input.value);
  };

  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    // While an input method composes, Enter and Escape are its own.
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'Enter') finish('down');
    else if (key === 'Tab') finish('right');
    else if (key === 'Escape') {
      const ref = session?.cell.ref;
      end();
      if (ref) done(ref, 'stay');
    } else return;
    event.preventDefault();
  };

  return {
    begin(anchor, cell, typed) {
      end();
      const input = element('input', {
        attributes: { type: 'text', inputmode: 'decimal', autocomplete: 'off', 'aria-label': `${cell.name}，填数` },
      });
      const problem = element('div', { class: 'problem', attributes: { role: 'alert' } });
      input.value = typed ?? cell.text;
      input.addEventListener('keydown', pressed);
      input.addEventListener('blur', () => finish('stay'));
      anchor.classList.add('editing');
      anchor.append(input, problem);
      session = { anchor, cell, input, problem, step: 'stay', isSent: false };
      input.focus();
      if (typed === undefined) input.select();
    },
    answer(ref, text) {
      if (session?.cell.ref !== ref) return;
      const { input, problem, step } = session;
      if (text === null) {
        const hadFocus = document.activeElement === input;
        end();
        if (hadFocus) done(ref, step);
        return;
      }
      session.isSent = false;
      problem.textContent = text;
      input.setAttribute('aria-invalid', 'true');
      input.focus();
    },
    cancel: end,
  };
}
