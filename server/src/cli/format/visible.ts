/**
 * Text of a file or a file's name, fit for one line of a terminal: line ends and tabs as signs, control and direction characters (which
 * could rewrite the screen or reorder the line) as their code, half a surrogate pair as U+FFFD.
 */
export function visible(text: string): string {
  if (!hidden.test(text)) return text;
  return text.replace(/\r\n|\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/gu, (char) => {
    if (char === '\t') return '⇥';
    if (char === '\r\n' || char === '\n' || char === '\r') return '⏎';
    if (/\p{Cs}/u.test(char)) return '\uFFFD';
    return `<${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** What nearly no text has in it. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
