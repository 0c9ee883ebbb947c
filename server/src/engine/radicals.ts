/**
 * Kangxi and CJK radicals (U+2E80–2FD5), which PDF conversions put in place of the ideographs they look like. Unicode's own
 * NFKC maps the Kangxi block but not the supplement, and maps two radicals to forms that no simplified text uses.
 */
const supplement =
  '⺁厂⺄乙⺅亻⺆冂⺊卜⺌小⺎兀⺏尢⺓幺⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺲罒⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹' +
  '⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const exceptions = '⼾户⾭青';

/** Radical → ideograph, both as UTF-16 code units. */
export const radicals: ReadonlyMap<number, number> = new Map([
  ...Array.from({ length: 0x2fd6 - 0x2f00 }, (_, i): [number, number] => [
    0x2f00 + i,
    String.fromCharCode(0x2f00 + i)
      .normalize('NFKC')
      .charCodeAt(0),
  ]),
  ...pairs(supplement),
  ...pairs(exceptions),
]);

function pairs(list: string): [number, number][] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list.charCodeAt(2 * i), list.charCodeAt(2 * i + 1)]);
}
