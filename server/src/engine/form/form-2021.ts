import { disclosureTable } from './disclosure';
import { disputes } from './disputes';
import type { Form } from './form';
import { requests2021 } from './requests';

const decisions = [['processed', '本年处理决定数量']] as const;

export const form2021: Form = {
  id: '2021',
  source: '国办公开办函〔2021〕30号',
  years: { first: 2021, last: Number.POSITIVE_INFINITY },
  marks: /本年(?:\([^)\n]{0,12}\))?制发件数|本年(?:\([^)\n]{0,12}\))?废止件数|现行有效件数/g,
  tables: {
    disclosure: disclosureTable([
      {
        columns: [
          ['issued', '本年制发件数'],
          ['repealed', '本年废止件数'],
          ['inForce', '现行有效件数'],
        ],
        rows: { regulatoryRules: '规章', normativeDocuments: ['行政规范性文件', '规范性文件'] },
      },
      { columns: decisions, rows: { licenses: '行政许可' } },
      { columns: decisions, rows: { penalties: '行政处罚', compulsions: '行政强制' } },
      { columns: [['amount', '本年收费金额（单位：万元）']], rows: { fees: '行政事业性收费' } },
    ]),
    requests: requests2021,
    disputes,
  },
};
