/** The sample report as the tests of server and command line write it: as it is, and with one fault. */
import { print, withCell } from './print';
import { sample } from './sample';

export const printed = print(sample, 'tabs');
export const faultless = printed.text;
/** One error with a safe fix: `4、` for `四、`. Mended, it is `faultless`. */
export const misnumbered = faultless.replace('四、政府', '4、政府');
/** The one problem of `misnumbered`, as a `TestDocument` tells it. */
export const problem = 'error outline/section-misnumbered 4、';
/** One error with a safe fix: a cell of table 3. Mended, it is `faultless`. */
export const wrongCell = withCell(printed, 'requests.received.naturalPerson', 8);
/** One warning and no error: 4 requests in the prose, 3 in the table. */
export const contradicted = faultless.replace('申请3件', '申请4件');
