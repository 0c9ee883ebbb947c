// Hands on the text of an open editor: where words are on the screen, the mouse over them, Chinese from an input method.
import { setTimeout as delay } from 'node:timers/promises';
import { goTo } from './workbench.mjs';

/** Brings a line of `text`, which the editor shows, into view and puts the caret at its end. `part` is some of the line. */
export async function goToLine(page, text, part) {
  const index = text.indexOf(part);
  if (index < 0) throw new Error(`the text has no “${part}”`);
  await goTo(page, text.slice(0, index).split('\n').length);
}

/** The place on the screen of `words` on the visible line that has `part` in it: the words after `part`, or in it. */
export async function placeOf(page, part, words = part) {
  let before;
  for (let attempt = 0; attempt < 100; attempt++) {
    const place = await page.evaluate(findWords, [part, words]);
    // Lenses and hints move the text when they come.
    if (isSame(place, before)) return place;
    before = place;
    await delay(150);
  }
  throw new Error(`“${words}” of “${part}” is not to be seen`);
}

const isSame = (place, other) => place && other && place.x === other.x && place.y === other.y;

/** Puts the mouse over words, as `placeOf` finds them, and gives the window that opens. */
export async function hoverOver(page, part, words) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const place = await placeOf(page, part, words);
    const hover = await hoverAt(page, place.x, place.y);
    if (isSame(place, await placeOf(page, part, words))) return hover;
    // The text moved under the mouse: that is the window of something else.
    await page.keyboard.press('Escape');
    await page.mouse.move(0, 0);
  }
  throw new Error(`the text around “${part}” does not come to rest`);
}

/** Puts the mouse there and gives the window that opens. */
export async function hoverAt(page, x, y) {
  // The editor's, not those of tabs and breadcrumbs.
  const hover = page.locator('.monaco-hover:not(.workbench-hover):visible').first();
  for (let attempt = 0; attempt < 5 && !(await hover.isVisible()); attempt++) {
    // From afar and not at once: only a mouse that moves, and then rests, opens the window.
    await page.mouse.move(x + 200, y + 60);
    await page.mouse.move(x, y, { steps: 4 });
    await hover.waitFor({ timeout: 4000 }).catch(() => {});
  }
  await hover.waitFor({ timeout: 1000 });
  return hover;
}

/** Clicks on words, as `placeOf` finds them. */
export async function clickOn(page, part, words, options) {
  const { x, y } = await placeOf(page, part, words);
  await page.mouse.click(x, y, options);
}

/** Types as one does with an input method: `[['收到', 'shoudao'], …]`, the letters shown until the words are chosen. */
export async function typeChinese(page, pairs) {
  const devTools = await page.context().newCDPSession(page);
  for (const [words, letters] of pairs) {
    for (let end = 1; end <= letters.length; end++) {
      const text = letters.slice(0, end);
      await devTools.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
      await delay(60);
    }
    // One reads the candidates before one chooses.
    await delay(300);
    await devTools.send('Input.insertText', { text: words });
    await delay(100);
  }
  await devTools.detach();
}

/** Runs in the page. */
function findWords([part, words]) {
  const said = (text) => text.replaceAll('\u00a0', ' ');
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const from = said(line.textContent).indexOf(part);
    if (from < 0) continue;
    const inPart = part.indexOf(words);
    const start = inPart < 0 ? said(line.textContent).indexOf(words, from) : from + inPart;
    if (start < 0) continue;
    const range = document.createRange();
    let seen = 0;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = seen + node.length;
      if (seen <= start && start < end) range.setStart(node, start - seen);
      if (seen < start + words.length && start + words.length <= end) {
        range.setEnd(node, start + words.length - seen);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      seen = end;
    }
  }
  return undefined;
}
