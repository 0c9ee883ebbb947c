import type { SectionKind } from '../report';

/** The six statutory sections in their order, with the headings of the form. */
export const statutorySections: readonly { readonly kind: SectionKind; readonly title: string }[] = [
  { kind: 'overview', title: '总体情况' },
  { kind: 'disclosure', title: '主动公开政府信息情况' },
  { kind: 'requests', title: '收到和处理政府信息公开申请情况' },
  { kind: 'disputes', title: '政府信息公开行政复议、行政诉讼情况' },
  { kind: 'problems', title: '存在的主要问题及改进情况' },
  { kind: 'other', title: '其他需要报告的事项' },
];

export const statutoryNumber = (kind: SectionKind): number => statutorySections.findIndex((s) => s.kind === kind) + 1;

/** The sections that are one table each. */
export const isTableSection = (kind: SectionKind | undefined): boolean =>
  kind === 'disclosure' || kind === 'requests' || kind === 'disputes';

/** Wordings that can mean only this section, whatever number stands before them. */
const certain: readonly (readonly [SectionKind, RegExp])[] = [
  ['overview', /^(?:(?:20\d\d年度?)?(?:政府信息公开)?(?:工作)?总体(?:工作)?情况|概述)$/],
  ['disclosure', /^(?:行政机关|本年度)?主动公开(?:政府|政务)(?:信息|政府)的?情况(?:统计表)?$/],
  ['requests', /^(?:行政机关|本年度)?收到和?处理(?:政府)?信息公开申请的?情况(?:统计表)?(?:\(.{0,20}\))?$/],
  ['disputes', /^(?:因)?(?:政府信息公开)?(?:工作)?(?:被)?(?:申请)?(?:提起)?行政复议.{0,6}行政诉讼的?情况$/],
  [
    'problems',
    /^(?:政府信息公开)?(?:工作)?存在的?(?:主要)?(?:问题|困难|不足).{0,2}(?:改进|整改|下一步).{0,2}(?:情况|措施|方向|思路|打算|意见|工作|计划)$/,
  ],
  ['other', /^其[他它]需?要?(?:报告|汇报|说明)的?(?:事项|情况|问题)$/],
];

/** Wordings that mean it only as a heading of level 1. */
const likely: readonly (readonly [SectionKind, RegExp])[] = [
  ['overview', /^(?:概述|概况|(?:基本|总体).{0,8}情况|.{0,16}总体情况)$/],
  ['disclosure', /^.{0,8}主动公开.{0,10}情况.{0,8}$/],
  ['requests', /^.{0,6}(?:收到|依申请|处理).{0,10}申请.{0,10}情况.{0,8}$/],
  ['disputes', /^.{0,20}复议.{0,12}诉讼.{0,12}$/],
  ['problems', /^.{0,10}存在.{0,6}(?:问题|不足).{0,14}$/],
  ['other', /^.{0,4}其[他它].{0,8}事项.{0,6}$/],
];

/** Words of which each wording has one. */
const naming = /情况|概[述况]|复议.{0,12}诉讼|存在|其[他它].{0,8}(?:事项|问题)/;

/** The section that a heading names; `title` is folded and without blank space. */
export function sectionKindOf(title: string, asHeading: boolean): SectionKind | undefined {
  if (title.length > 45 || !naming.test(title)) return undefined;
  const bare = title.replace(/(?<![。,.:;、])[。,.:;、]+$/, '').replace(/(?<!\()\([^()]{1,20}\)$/, '');
  const named = ([, pattern]: readonly [SectionKind, RegExp]): boolean => pattern.test(bare);
  return (certain.find(named) ?? (asHeading ? likely.find(named) : undefined))?.[0];
}

/** The official title of a section, or one of the wordings that mean the same to everyone. */
export function isAcceptedTitle(kind: SectionKind, title: string): boolean {
  return sectionKindOf(title, false) === kind || (kind === 'overview' && /^概述$|总体(?:工作)?情况/.test(title));
}
