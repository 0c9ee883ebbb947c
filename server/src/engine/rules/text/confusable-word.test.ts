import { flags, mends, overview, silent } from '../../../../test/check';
import { confusableWord } from './confusable-word';

const told = (wrong: string, right: string) => `“${wrong}”应为“${right}”`;

describe('text/confusable-word', () => {
  it('flags words that are wrong where they stand', () =>
    flags(
      confusableWord,
      overview(
        '政府网站实现一号⟦登陆⟧，规范⟦帐号⟧管理，统一⟦布署⟧，把公开⟦做为⟧重点，公开⟦其它⟧信息。',
        '上年⟦转结⟧1件，⟦己经⟧办结，建立⟦建立建全⟧机制，⟦部份⟧栏目。'.replace('建立⟦', '⟦'),
      ),
      [
        told('登陆', '登录'),
        told('帐号', '账号'),
        told('布署', '部署'),
        told('做为', '作为'),
        told('其它', '其他'),
        told('转结', '结转'),
        told('己经', '已经'),
        told('建立建全', '建立健全'),
        told('部份', '部分'),
      ],
    ));

  it('offers the right word', () =>
    mends(confusableWord, overview('登陆政府网站查阅。'), overview('登录政府网站查阅。'), { safe: false }));

  it('takes words of the user, and leaves the right word that holds a wrong one alone', () => {
    const confusables = { 政务公开办: '政务公开办公室', 清河县: '清溪县' };
    flags(
      confusableWord,
      overview('⟦清河县⟧⟦政务公开办⟧印发，政务公开办公室落实。'),
      [told('清河县', '清溪县'), told('政务公开办', '政务公开办公室')],
      { confusables },
    );
  });

  it('is silent on the same characters in other words', () =>
    silent(
      confusableWord,
      overview(
        '台风登陆前发布预警，登录平台查阅，部署、作为、其他。',
        '做为民服务的实事，自己经营，全部份额，结转下年度1件，转结果公示。',
        '通过政府网站发布台风登陆、暴雨洪涝等预警信息，在报纸发布署名文章，印发干部暑期培训资料。',
        '文字已经转结案，以经济建设为中心，上年度结转结余资金，直升机平台、登陆点。',
      ),
    ));
});
