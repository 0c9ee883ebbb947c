import type picocolors from 'picocolors';

type Paint = ReturnType<typeof picocolors.createColors>;

/** A rule's page for a terminal: headings stand out, examples are indented, and no mark-up is left. */
export function terminalText(markdown: string, paint: Paint): string {
  let fenced = false;
  const lines = markdown.split('\n').flatMap((line) => {
    if (line.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    if (fenced) return [`    ${line}`.trimEnd()];
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) return [paint.bold(heading[1] === '#' ? paint.underline(heading[2] ?? '') : (heading[2] ?? ''))];
    return [inline(line, paint)];
  });
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

const inline = (line: string, paint: Paint): string =>
  line
    .replace(/^\s*[-*] /, '· ')
    .replace(/\*\*(.+?)\*\*/g, (_, words) => paint.bold(words))
    .replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1')
    .replace(/`([^`]+)`/g, (_, words) => paint.cyan(words));
