import type picocolors from 'picocolors';

type Paint = ReturnType<typeof picocolors.createColors>;

/** A rule's page for a terminal: headings stand out, examples are indented, and no mark-up is left. */
export function terminalText(markdown: string, paint: Paint): string {
  // Between the fences of examples and outside of them, by turns.
  const parts = markdown.split(/^```.*$/m);
  const shown = parts.map((part, i) => (i % 2 === 0 ? prose(part, paint) : part.replace(/^(?=.)/gm, '    ')));
  return shown.join('').replace(/\n{3,}/g, '\n\n');
}

const prose = (text: string, paint: Paint): string =>
  text
    .replace(/^# (.*)$/gm, (_, words) => paint.bold(paint.underline(words)))
    .replace(/^##+ (.*)$/gm, (_, words) => paint.bold(words))
    .replace(/^[ \t]{0,8}[-*] /gm, '· ')
    .replace(/\*\*(.+?)\*\*/g, (_, words) => paint.bold(words))
    .replace(/\[([^\][]+)\]\([^()]*\)/g, '$1')
    .replace(/`([^`\n]+)`/g, (_, words) => paint.cyan(words));
