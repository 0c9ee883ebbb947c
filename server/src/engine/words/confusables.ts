import type { Severity } from '../rule';

/** A word that is written for another one. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  /** Wrong only with one of these words nearby. */
  readonly near?: RegExp;
  /** Right with one of these nearby. */
  readonly notNear?: RegExp;
  /** Right where one of these characters stands before or after. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  readonly severity?: Severity;
}

/** Only words that are wrong for certain where they stand: no list of spellings. */
export const confusables: readonly Confusable[] = [
  {
    wrong: '登陆',
    right: '登录',
    near: /网站|平台|系统|账号|帐号|账户|客户端|网址|网页|小程序|一号|一键|密码|用户/,
    notNear: /台风|飓风|风暴|气旋|热带/,
    notBefore: '点艇舰战场月',
  },
  { wrong: '帐号', right: '账号', severity: 'information' },
  { wrong: '帐户', right: '账户', severity: 'information' },
  { wrong: '其它', right: '其他', severity: 'information' },
  { wrong: '布署', right: '部署', notAfter: '发公颁宣', notBefore: '名' },
  { wrong: '部暑', right: '部署', notBefore: '期假运' },
  { wrong: '做为', right: '作为', notBefore: '民企群老百公人' },
  { wrong: '己经', right: '已经', notAfter: '自知律克' },
  { wrong: '转结', right: '结转', near: /上年|上一年|下年|下一年|年度/, notAfter: '结', notBefore: '果构' },
  { wrong: '行政复意', right: '行政复议' },
  { wrong: '行政覆议', right: '行政复议' },
  { wrong: '行政诉颂', right: '行政诉讼' },
  { wrong: '微信公共号', right: '微信公众号' },
  { wrong: '门户网战', right: '门户网站' },
  { wrong: '政府网战', right: '政府网站' },
  { wrong: '建立建全', right: '建立健全' },
  { wrong: '全复盖', right: '全覆盖' },
  { wrong: '贯澈', right: '贯彻' },
  { wrong: '贯切落实', right: '贯彻落实' },
  { wrong: '时侯', right: '时候' },
  { wrong: '部份', right: '部分', notAfter: '全内外', notBefore: '额' },
  { wrong: '一如继往', right: '一如既往' },
  { wrong: '按步就班', right: '按部就班' },
  { wrong: '再接再励', right: '再接再厉' },
  { wrong: '相辅相承', right: '相辅相成' },
  { wrong: '因地治宜', right: '因地制宜' },
  { wrong: '迫不急待', right: '迫不及待' },
  { wrong: '松驰', right: '松弛' },
  { wrong: '通迅', right: '通讯' },
  { wrong: '幅射', right: '辐射' },
  { wrong: '追朔', right: '追溯' },
];
