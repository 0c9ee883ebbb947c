import { isBlank, type Line } from '../read/lines';
import type { Title } from '../report';
import { type Span, span } from '../span';
import { withGovernment } from './organ';

/** How many lines a title may stand on, and how long it may be without blank space. */
const maxLines = 4;
const maxLength = 70;
/** Where to look: page furniture may come before the title, but not this much. */
const maxSearched = 40;

const name = /^(.*?)(政府|政务)?信息公开(?:工作)?的?(20\d\d年?)?(?:年度工作报告|年度报告|年报)(?:\(.{1,12}\))?$/;
/** The ends of sentences and of letters, and the words of a page. */
const notTitle =
  /[。:;!?>【】]|〔20\d\d〕|\d月\d{1,2}日$|^\([^()]*\)$|二维码|分享|返回|首页|无障碍|适老|配色|收藏|登录|打印/;
/** All of a title on one line. */
const complete = /^[\u4e00-\u9fff]{3,30}20\d\d年度?(?:政府|政务)信息公开(?:工作)?年度报告$/;
/** Others that publish a report by that name, in forms of their own, and what else is disclosed: `2022年环境信息公开年度报告`. */
const ofOthers =
  /(?:公司|集团|银行|医院|卫生院|保健院|大学|学院|学校|中学|小学|幼儿园|协会|基金会|红十字会|环境|院务|校务|厂务|村务|党务|财务|财政|预算|决算|企业|事业单位)(?:20\d\d年度?)?$/;
/** Universities report by the school year, from September to August. */
const bySchoolYear = /学年|20\d\d年?[-—–~至]{1,2}20\d\d/;

/**
 * The title in the lines before the first section, though it stand on several lines, even broken inside a word. `until` is the
 * offset of the first section.
 */
export function parseTitle(folded: string, lines: readonly Line[], until: number): Title | undefined {
  const searched: Line[] = [];
  for (const line of lines) {
    if (line.from >= until || searched.length === maxSearched) break;
    if (!isBlank(line)) searched.push(line);
  }
  for (const [i, line] of searched.entries()) {
    if (line.pipes > 0) continue;
    const found = titleFrom(folded, searched, i);
    if (found === 'of others') return undefined;
    if (found) return found;
  }
  return undefined;
}

/** Without Markdown's marks, and without the book marks around all of it. */
function bareTitle(line: string): string {
  const words = line.replace(/^[#*]{1,9}/, '').replace(/(?<!\*)\*{1,3}$/, '');
  return words.startsWith('《') && words.endsWith('》') ? words.slice(1, -1) : words;
}

function titleFrom(folded: string, lines: readonly Line[], first: number): Title | 'of others' | undefined {
  let text = '';
  for (const [i, line] of lines.slice(first, first + maxLines).entries()) {
    const part = bareTitle(folded.slice(line.from, line.to).replace(/\s+/g, ''));
    text += part;
    // A title is no sentence; page furniture (`发布日期:…`), the end of a letter and a notice's number before it are no part of one.
    if (text.length > maxLength || notTitle.test(part)) return undefined;
    const match = name.exec(text);
    if (!match) continue;
    // A line that says all by itself, apart from those before it: they are the page's, `登录 注册`.
    if (i > 0 && complete.test(part) && isApart(folded, lines[first + i - 1] as Line, line))
      return titleFrom(folded, lines, first + i);
    const whole = span((lines[first] as Line).from, line.to);
    const [, before = '', government, inside] = match;
    if (bySchoolYear.test(before) || (!government && ofOthers.test(before))) return 'of others';
    const year = /(20\d\d)年度?/.exec(before) ?? /(20\d\d)年?/.exec(inside ?? '') ?? /\((20\d\d)年度?\)$/.exec(text);
    const organ = before.replace(year?.[0] ?? '', '').replace(/^关于|关于$|[《》“”\s]/g, '');
    return {
      span: whole,
      year: year ? Number(year[1]) : undefined,
      yearSpan: year ? find(folded, whole, year[1] as string) : undefined,
      organ:
        /^[\u4e00-\u9fff()、·]{2,40}$/.test(organ) && !/^(?:政府|关于)$/.test(organ)
          ? withGovernment(organ)
          : undefined,
    };
  }
  return undefined;
}

/** Behind a blank line, or behind words that are parted themselves; a title that was wrapped inside a name is neither. */
const isApart = (folded: string, before: Line, { from }: Line): boolean =>
  /\n[^\S\n]*\n/.test(folded.slice(before.to, from)) || /\S\s+\S/.test(folded.slice(before.from, before.to));

function find(folded: string, within: Span, text: string): Span | undefined {
  const at = folded.indexOf(text, within.start);
  return at >= 0 && at < within.end ? span(at, at + text.length) : undefined;
}
