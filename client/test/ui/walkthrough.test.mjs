// The first report in five steps: the page is there with its pictures, each step's button works beside it, and is ticked off.
import { clickFor, openFile, runCommand } from '../../../scripts/vscode/workbench.mjs';
import { visitVsCode } from './support/visit.mjs';

describe('the walkthrough', () => {
  let page;
  let visit;
  const guide = () => page.locator('.gettingStartedContainer');
  const step = (id) => guide().locator(`.getting-started-step[data-step-id$="#firstReport#${id}"]`);
  const ticked = (id) => step(id).locator('.codicon.complete');
  const open = async (id) => {
    await step(id).click();
    await guide()
      .locator('.getting-started-step.expanded')
      .filter({ has: step(id) })
      .or(step(id))
      .first()
      .waitFor();
  };

  before(async () => {
    visit = await visitVsCode();
    page = visit.page;
    await openFile(page, '普通文本.txt');
    await runCommand(page, 'View: Close All Editors');
  });

  it('opens from the list of walkthroughs, five steps with a picture each', async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill('>Open Walkthrough');
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
    await page.locator('.quick-input-widget .monaco-list-row', { hasText: 'First Report in Five Steps' }).click();
    await step('open').waitFor();
    for (const id of ['open', 'findings', 'fix', 'tables', 'folder']) {
      await open(id);
      const image = guide().locator(`.getting-started-media img`);
      await image.first().waitFor();
      await page.waitForFunction(() => {
        const picture = document.querySelector('.getting-started-media img');
        return picture?.complete && picture.naturalWidth > 300;
      });
      await visit.picture(`walkthrough-${id}`);
    }
  });

  it('opens the sample beside it, and ticks the step off', async () => {
    await open('open');
    await step('open').getByRole('button', { name: 'Open Sample Report' }).click();
    await page.locator('.editor-instance .view-line', { hasText: '望汐街道办事处' }).first().waitFor();
    await page.locator('.editor-instance .squiggly-warning').first().waitFor({ state: 'attached' });
    await ticked('open').waitFor();
    await guide().waitFor();
    await visit.picture('walkthrough-sample');
  });

  it('shows the problems', async () => {
    await open('findings');
    const filter = page.locator('.viewpane-filter input');
    await clickFor(step('findings').getByRole('button', { name: 'View Problems' }), filter);
    // Another visitor may have filtered the panel; and it shows no more than fits.
    await filter.fill('cell-mismatch');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'table/cell-mismatch' }).first().waitFor();
    await ticked('findings').waitFor();
  });

  it('mends the sample from where it is', async () => {
    await open('fix');
    await step('fix').getByRole('button', { name: 'Fix All Safely Fixable Problems' }).click();
    await ticked('fix').waitFor();
  });

  it('shows the tables', async () => {
    await open('tables');
    const button = step('tables').getByRole('button', { name: 'Show Reconciliation' });
    await clickFor(button, page.locator('.tab', { hasText: '勾稽核对表' }).first());
    await ticked('tables').waitFor();
    await visit.picture('walkthrough-tables-open');
  });

  it('checks the folder', async () => {
    await open('folder');
    const button = step('folder').getByRole('button', { name: 'Check All Reports in the Workspace' });
    await clickFor(button, page.locator('.notification-toast', { hasText: '已检查' }).first());
    await ticked('folder').waitFor();
  });

  after(async () => {
    await page.locator('.viewpane-filter input').fill('');
    await runCommand(page, 'Notifications: Clear All Notifications');
    // Nobody is to be asked whether the sample is to be saved.
    await page.locator('.tab.dirty', { hasText: '望汐街道办事处' }).click();
    await runCommand(page, 'View: Revert and Close Editor');
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });
});
