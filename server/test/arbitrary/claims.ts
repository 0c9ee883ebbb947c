import type { Facts } from './facts';

/** True sentences about the requests, in words that clerks use. */
export function requestSentences(facts: Facts): readonly string[] {
  const { year, self, received, carriedIn, settled, carriedOut, naturalPerson, business, granted, partial } = facts;
  const { denied, unavailable, unprocessed, otherwise } = facts;
  const onDesk = received + carriedIn;
  const either = [
    `本年度新收政府信息公开申请${received}件，上年结转${carriedIn}件，办结${settled}件。`,
    `${year}年共收到政府信息公开申请${received}件，结转下年度继续办理${carriedOut}件。`,
    `本年度新收政府信息公开申请${received}件，办结${settled}件。其中予以公开${granted}件，部分公开${partial}件，不予公开${denied}件，无法提供${unavailable}件，不予处理${unprocessed}件，作其他处理${otherwise}件。`,
    `${year}年共收到依申请公开件${received}件，上年度结转办理件${carriedIn}件，共办结${settled}件，结转到${year + 1}年办理${carriedOut}件。`,
    `办理政府信息公开申请${onDesk}件（含上年度结转申请${carriedIn}件，另有${carriedOut}件申请按照《条例》顺延到下年度答复），予以公开及部分公开${granted + partial}件，不予公开${denied}件。`,
    `依申请公开工作运行平稳。处理结果中，“予以公开”${granted}件，“部分公开”${partial}件，“不予公开”${denied}件，“无法提供”${unavailable}件。`,
    `政府信息公开申请办理顺畅，其中${granted}件予以公开，${denied}件不予公开，剩余${carriedOut}件结转下一年度处理。`,
    `收到政府信息公开申请${received}件。办理网民留言70条，办结68条；承办建议提案34件，答复34件。`,
    `通过网站收到政府信息公开申请${Math.floor(received / 2)}件，办结${Math.floor(received / 3)}件。`,
    `受理政府信息公开申请近百件，答复四十余件。`,
    `${year - 1}年收到政府信息公开申请5件，办结4件；${year}年收到政府信息公开申请${received}件。`,
    `收到各类政府信息公开申请${share(received)}，办结率较上年提高3.5%。`,
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

/** `12件（自然人8件、法人或其他组织4件）` */
const share = (whole: number): string =>
  `${whole}件（自然人${Math.ceil(whole / 3)}件、法人或其他组织${whole - Math.ceil(whole / 3)}件）`;

/** True sentences about what table 2 counts, and about documents of other kinds. */
export function disclosureSentences({ year, self, documents, fees }: Facts): readonly string[] {
  const others = [
    '清理行政规范性文件20件，废止5件，修改2件，继续有效13件。',
    '全年公开行政规范性文件6件、其他文件162件。',
    '上年制发行政规范性文件9件，本年度继续控制数量。',
    '合法性审查行政规范性文件14件，备案行政规范性文件11件。',
    '取消行政事业性收费3项，减免行政事业性收费1.5万元。',
  ];
  if (!documents || fees === undefined) return others;
  const { issued, repealed, inForce } = documents;
  return [
    ...others,
    `${year}年度，以本单位名义制发行政规范性文件${issued}件，废止行政规范性文件${repealed}件，截至${year}年12月31日，现行有效行政规范性文件${inForce}件。`,
    `${self}制定规范性文件${issued}件，废止${repealed}件，现行有效${inForce}件。`,
    `全年行政事业性收费${fees}万元。`,
    `本年度行政事业性收费共计${Math.trunc(fees)}万元。`,
  ];
}

/** True sums within one sentence, whole and partial. */
export const sumSentences: readonly string[] = [
  '县政府网站公开政府信息240条，其中政策文件60条、财政信息80条、其他信息100条。',
  '门户网站发布各类信息3659条，其中政策文件352条，新闻类信息854条，政府会议19条，建议提案办理32条。',
  '举办业务培训8场，分别为集中培训3场、网络培训5场。',
  '制作政策图解119期，其中，县级47期、城区50期、乡镇22期。',
  '收到群众意见建议15条，其中采纳12条，占80%；形成台账3份。',
  '政务新媒体发布信息198条；网站发布信息50条；报刊刊发信息四十余条。',
  '对25件申请收取信息处理费2950元，其中，县公安局15件，收取1500元；县人民政府10件，收取1450元。',
  '公开信息34条，其中组织机构类11条，业务类11条，法规类12条，占比分别为32.4%、32.4%、35.3%。',
  '公开部门文件22条、通知公告16条、人事信息5条，总计公开信息43条。',
  '受理网民留言111条，公开答复41条、电话答复70条，办结率100%。',
];

/** True sentences about reconsiderations and litigations. */
export function disputeSentences(facts: Facts): readonly string[] {
  const { reconsideration, reconsiderationUpheld, litigation, litigationDirect, litigationAfter } = facts;
  const { reconsiderationOther, reconsiderationPending, litigationUpheld } = facts;
  const either = [
    `因政府信息公开引发行政复议${reconsideration}件、行政诉讼${litigation}件。`,
    `因政府信息公开产生行政复议案件${reconsideration}件和行政诉讼案件${litigation}件，其中行政复议结果维持${reconsiderationUpheld}件，尚未审结${reconsiderationPending}件，行政诉讼结果维持${litigationUpheld}件。`,
    `因不服政府信息公开答复引起行政复议${reconsideration}件，${reconsiderationUpheld}件结果维持，${reconsiderationOther}件其他结果。`,
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
  if (reconsideration === reconsiderationUpheld) {
    return [...either, `因政府信息公开被申请行政复议${reconsideration}件，均获维持。`];
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
