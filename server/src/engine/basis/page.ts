import { basisDocuments } from './documents';

/** `docs/basis.md`: every document under its own anchor. */
export function basisPage(): string {
  const parts = basisDocuments.map(
    ({ id, title, gist, inForce }) =>
      `<a id="${id}"></a>\n\n## ${title}\n\n${inForce ? '' : '（已被取代）\n\n'}${gist}`,
  );
  return `# 依据\n\n规则所依据、年报常引的文件。以下是与年报有关的要点，不是原文；以正式文本为准。\n\n${parts.join('\n\n')}\n`;
}
