import { flags, mends, overview, silent } from '../../../../test/check';
import { listComma } from './list-comma';

describe('text/list-comma', () => {
  it('flags a list of quotations and one of titles, each once', () =>
    flags(listComma, overview('开设⟦“网上评议”、“监督投诉”、“依申请公开”⟧等栏目，印发⟦《审核办法》、《保密办法》⟧。'), [
      '并列的引号之间通常不用顿号',
      '并列的书名号之间通常不用顿号',
    ]));

  it('offers to delete the marks between', () =>
    mends(listComma, overview('开设“甲”、“乙”、“丙”三栏。'), overview('开设“甲”“乙”“丙”三栏。'), { safe: false }));

  describe('is silent', () => {
    it('where nothing stands between', () =>
      silent(listComma, overview('开设“甲”“乙”栏目，印发《丙》《丁》，推进“甲”和“乙”。')));
    it('where an item has more than its quotation', () =>
      silent(
        listComma,
        overview('利用“在线访谈”、“政在公开”网上发布会、“民声在线”等渠道，坚持公平、“三公”、“三审”原则。'),
      ));
    it('where a note follows a title', () =>
      silent(
        listComma,
        overview('根据《公开条例》、《年报格式》（国办公开办函〔2021〕30号）编制，印发《甲》（试行）、《乙》。'),
      ));
    it('on a short word in quotation marks between others', () =>
      silent(listComma, overview('“三审”、保密审查、“五公开”。')));
  });
});
