import { fold } from './fold';
import { hasMarks } from './parse/marks';
import { parseTitle } from './parse/title';
import { readLines } from './read/lines';

/** As much of a text as is looked at, in UTF-16 units; a report says what it is long before. */
const searched = 100_000;

/** Whether a text is such a report: by its title, or by two of the marks that such a report bears. Cheap, for any text. */
export function detect(text: string): boolean {
  const folded = fold(text.slice(0, searched));
  return hasMarks(folded) || parseTitle(folded, readLines(folded.slice(0, 5_000)), 3_000) !== undefined;
}
