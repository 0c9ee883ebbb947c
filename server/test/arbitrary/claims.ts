import type { Facts } from './facts';

/** True sentences about the requests, in words that clerks use. */
export function requestSentences(facts: Facts): readonly string[] {
  const { year, self, received, carriedIn, settled, carriedOut, naturalPerson, business, granted, partial } = facts;
  const onDesk = received + carriedIn;
  const either = [
    `本年度新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${settled}件。`,
    `${year}年共收到政府信息公开申请${received}件，结转下年度继续办理${carriedOut}件。`,
    `全年办理政府信息公开申请${onDesk}件，其中本年新收${received}件，上年结转${carriedIn}件，结转到${year + 1}年办理${carriedOut}件。`,
  ];
  if (onDesk === 0) {
    return [
      ...either,
      `${year}年${self}未收到政府信息公开申请。`,
      '本年度没有收到任何公民、法人或其他组织提出的政府信息公开申请，未产生相关费用。',
      `${year}年，未收到依申请公开事项。`,
      '全年未接到信息公开申请，也未收到对依申请公开工作的投诉。',
      '全年收到政府信息公开申请0件。',
    ];
  }
  if (received === 0) {
    return [...either, `本年度未收到新的政府信息公开申请，上年结转的${carriedIn}件申请依法办理。`];
  }
  return [
    ...either,
    `全年共收到政府信息公开申请${received}件，均按照规定登记、审核、答复。`,
    `${year}年，${self}收到依申请公开${received}宗。`,
    `共收到公民、法人和其他组织提出的政府信息公开申请${received}份，办结${settled}份。`,
    `收到政府信息公开申请${received}件，其中当面提交${Math.floor(received / 3)}件、信函提交${Math.floor(received / 4)}件。`,
    `收到政府信息公开申请${received}件，其中自然人提出${naturalPerson}件、商业企业提出${business}件。`,
    `受理政府信息公开申请${received}件；办结的${settled}件中，予以公开${granted}件，部分公开${partial}件。`,
    `本年度收到政府信息公开申请${received}件，较上年减少3件。`,
    ...(carriedIn > 0
      ? [
          `共受理政府信息公开申请${onDesk}件（含上年度结转${carriedIn}件），答复${settled}件。`,
          `全年收到和处理依申请公开${onDesk}件（新收${received}件、上年结转${carriedIn}件），结转下一年度${carriedOut}件。`,
        ]
      : []),
  ];
}

/** True sentences about reconsiderations and litigations. */
export function disputeSentences(facts: Facts): readonly string[] {
  const { reconsideration, reconsiderationUpheld, litigation, litigationDirect, litigationAfter } = facts;
  const either = [
    `因政府信息公开引发行政复议${reconsideration}件、行政诉讼${litigation}件。`,
    `全年发生涉及政府信息公开的行政复议案件${reconsideration}件，行政诉讼案件${litigation}件。`,
    `因政府信息公开工作被申请行政复议${reconsideration}起，被提起行政诉讼${litigation}起。`,
    `全年共办理各类行政复议案件${reconsideration + 117}件，其中涉及政府信息公开的${reconsideration}件。`,
    `行政复议${reconsideration}件；行政诉讼${litigation}件，其中未经复议直接起诉${litigationDirect}件、复议后起诉${litigationAfter}件。`,
  ];
  if (reconsideration === 0 && litigation === 0) {
    return [
      ...either,
      '未发生因政府信息公开引起的行政复议、行政诉讼。',
      '全年没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
      '无涉及政府信息公开的行政复议和行政诉讼案件。',
      '未发生政府信息公开行政复议案件，未发生行政诉讼案件。',
      '因政府信息公开引起的行政复议、行政诉讼均为0件。',
      '行政复议案件120件（涉信息公开0件），未发生信息公开行政诉讼案件。',
    ];
  }
  if (reconsideration === 0) {
    return [
      ...either,
      `未发生政府信息公开行政复议案件，行政诉讼案件${litigation}件。`,
      `没有因政府信息公开引起的行政复议，因政府信息公开引起的行政诉讼${litigation}件。`,
    ];
  }
  if (litigation === 0) {
    return [
      ...either,
      `因政府信息公开被申请行政复议${reconsideration}件，未发生行政诉讼案件。`,
      `因政府信息公开引起的行政复议${reconsideration}件，无行政诉讼。`,
    ];
  }
  return [
    ...either,
    `因政府信息公开被申请行政复议${reconsideration}件，其中维持${reconsiderationUpheld}件；被提起行政诉讼${litigation}件。`,
  ];
}
