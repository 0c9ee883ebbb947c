import fc from 'fast-check';
import type { CellRef } from '../../src/engine/report';
import { reports } from '../arbitrary';

/** A report with several faults at once, or cut off. */
export const damaged = reports({ style: { zero: '0' } }).chain(({ data, printed }) =>
  fc
    .record({
      refs: fc.array(fc.constantFrom<CellRef>(...printed.cells.keys()), { maxLength: 3 }),
      value: fc.nat(50),
      swap: fc.constantFrom(
        ['四、', '4、'],
        ['三、', '（三）'],
        ['（二）', '（1）'],
        ['（三）', '（二）'],
        ['二、', '三、'],
        ['五、', ''],
      ),
      year: fc.boolean(),
      residue: fc.constantFrom('', '[bookmark: _GoBack]'),
      page: fc.constantFrom('', '1\n'),
      cut: fc.oneof(
        { arbitrary: fc.constant(1), weight: 3 },
        { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 1 },
      ),
    })
    .map(({ refs, value, swap: [from = '', to = ''], year, residue, page, cut }) => {
      let { text } = printed;
      const places = refs.map((ref) => printed.cells.get(ref)).sort((a, b) => (b?.start ?? 0) - (a?.start ?? 0));
      for (const place of new Set(places)) if (place) text = text.slice(0, place.start) + value + text.slice(place.end);
      text = text.replace(from, to).replace('总体情况\n', `总体情况\n${residue}`);
      if (year) text = text.replace(/\n2\d\d\d年/, '\n2013年');
      text = `${text.trimEnd()}\n${page}`;
      return { text: text.slice(0, Math.ceil(text.length * cut)), year: data.year };
    }),
);
