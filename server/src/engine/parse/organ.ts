/** Where a preface is looked for, in characters. */
const searched = 2_000;

const verb = '(?:(?:编制|公布|公开|发布|制作|形成|现将)[了和并、《]{0,2}){1,3}';
const report = '(?:政府)?信息公开(?:工作)?的?(?:年度报告|年报)';
const named: readonly RegExp[] = [
  new RegExp(`${verb}([\\u4e00-\\u9fff()·]{2,40}?)20\\d\\d年度?${report}`),
  new RegExp(`${verb}20\\d\\d年度?([\\u4e00-\\u9fff()·]{2,40}?)${report}`),
  /本(?:年度)?(?:报告|年报)由([\u4e00-\u9fff()·]{2,40}?)(?:负责|组织)?编制/,
];
/** What stands there when it is no name. */
const nameless = /^政府$|^(?:我|本|全|该|各|年|度|关于)|要求|根据|规定|通知|格式|报告|政府信息|公开工作/;

/** The organ that a preface names: `编制清溪区教育局2025年政府信息公开工作年度报告`. */
export function parseOrgan(folded: string): string | undefined {
  const head = folded.slice(0, searched);
  if (!/编制|公布|公开|发布|制作|形成|现将/.test(head)) return undefined;
  for (const pattern of named) {
    const organ = pattern.exec(head)?.[1];
    if (organ && !nameless.test(organ)) return withGovernment(organ);
  }
  return undefined;
}

/** In `清溪县人民政府信息公开…` one 政府 stands for two: the organ's and that of the information. */
export const withGovernment = (organ: string): string => (organ.endsWith('人民') ? `${organ}政府` : organ);
