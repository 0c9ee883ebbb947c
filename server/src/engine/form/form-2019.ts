import { disclosureTable } from './disclosure';
import { disputes } from './disputes';
import type { Form } from './form';
import { requests2019 } from './requests';

const changes = [
  ['lastYear', '上一年项目数量'],
  ['change', '本年增/减'],
] as const;
const decisions = [...changes, ['processed', '处理决定数量']] as const;

export const form2019: Form = {
  id: '2019',
  source: '国办公开办函〔2019〕60号',
  years: { first: 2019, last: 2020 },
  marks: /本年\s*新\s*制作数量|上一年\s*项目数量|政府集中采购(?=\s*[\t|\n])/g,
  tables: {
    disclosure: disclosureTable([
      {
        columns: [
          ['produced', '本年新制作数量'],
          ['disclosed', '本年新公开数量'],
          ['disclosedInAll', '对外公开总数量'],
        ],
        rows: { regulatoryRules: '规章', normativeDocuments: ['规范性文件', '行政规范性文件'] },
      },
      { columns: decisions, rows: { licenses: '行政许可', otherServices: '其他对外管理服务事项' } },
      { columns: decisions, rows: { penalties: '行政处罚', compulsions: '行政强制' } },
      { columns: changes, rows: { fees: '行政事业性收费' } },
      {
        columns: [
          ['projects', '采购项目数量'],
          ['amount', '采购总金额'],
        ],
        rows: { procurement: '政府集中采购' },
      },
    ]),
    requests: requests2019,
    disputes,
  },
};
