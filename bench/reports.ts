/** The invented texts that are measured: reports as long as real ones, in every layout, the same in every run. */
import fc from 'fast-check';
import { reports } from '../server/test/arbitrary';
import { factsOf } from '../server/test/arbitrary/facts';
import { innocents } from '../server/test/arbitrary/innocents';
import { organs } from '../server/test/arbitrary/prose';
import { type Passage, print, withCell } from '../server/test/print';
import { sample } from '../server/test/sample';

/** In UTF-16 units: those of five real reports. */
const lengths = [2_958, 2_917, 3_665, 2_358, 3_453];

/** So many reports that differ from each other. Each has a wrong number in table 3 and a wrong section number. */
export function inventedReports(count: number): readonly string[] {
  return fc.sample(reports({ style: { zero: '0' } }), { seed: 5, numRuns: count }).map((drawn, i) => {
    const { data, layout, style } = drawn;
    const length = lengths[i % lengths.length] ?? 0;
    const self = organs.find(([organ]) => organ === data.organ)?.[1] ?? '我县';
    const sentences = innocents(factsOf(data, self));
    const paragraphs: string[] = [];
    let printed = drawn.printed;
    for (let next = i; printed.text.length < length && paragraphs.length < sentences.length; next += 1) {
      paragraphs.push(sentences[next % sentences.length] ?? '');
      printed = print({ ...data, overview: [...data.overview, { paragraphs }] }, layout, style);
    }
    return withCell(printed, 'requests.received.total', 9_876).replace('四、', '4、');
  });
}

/** One report of at least so many UTF-8 bytes: its tables are those of any report, its prose is as long as it takes. */
export function longReport(bytes: number): string {
  const sentences = innocents(factsOf(sample, '我区'));
  const text = (overview: readonly Passage[]) => print({ ...sample, overview }, 'pipe-rows-closed').text;
  const paragraphs: string[] = [];
  const size = (words: string) => 3 * words.length;
  for (let length = size(text(sample.overview)), i = 0; length < bytes; i += 1) {
    const paragraph = [0, 1, 2, 3].map((k) => sentences[(5 * i + k) % sentences.length]).join('');
    paragraphs.push(paragraph);
    length += size(paragraph);
  }
  return text([...sample.overview, { paragraphs }]);
}
