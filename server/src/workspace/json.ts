import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { JsonPath, Span } from '../engine';

/** What is wrong in a file, in Chinese, and where. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
}

/** JSON with comments, or the first place where it is none. */
export type Parsed =
  | { readonly root: Node; readonly value: unknown; placeOf(path: JsonPath): Span }
  | { readonly problem: Problem };

export function parseJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowEmptyContent: true });
  const [error] = errors;
  if (error) {
    const { offset, length } = error;
    const reason = reasons[printParseErrorCode(error.error)] ?? '写法有误';
    return { problem: { span: { start: offset, end: offset + length }, message: `不是有效的 JSON：${reason}` } };
  }
  if (!root) return { problem: { span: { start: 0, end: text.length }, message: '文件是空的' } };
  return { root, value: getNodeValue(root), placeOf: (path) => placeOf(root, path) };
}

/** The value's place, or of an object's member the place of its name. */
function placeOf(root: Node, path: JsonPath): Span {
  const node = findNodeAtLocation(root, [...path]) ?? root;
  const { offset, length } = node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
  return { start: offset, end: offset + length };
}

const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: '有不认识的词',
  InvalidNumberFormat: '数字写法有误',
  PropertyNameExpected: '此处应为带双引号的名称（最后一项之后不要写逗号）',
  ValueExpected: '此处应有一个值（最后一项之后不要写逗号）',
  ColonExpected: '此处缺少冒号',
  CommaExpected: '此处缺少逗号',
  CloseBraceExpected: '此处缺少“}”',
  CloseBracketExpected: '此处缺少“]”',
  EndOfFileExpected: '此后不应再有内容',
  InvalidCommentToken: '注释写法有误',
  UnexpectedEndOfComment: '注释没有结束',
  UnexpectedEndOfString: '文字没有以双引号结束',
  UnexpectedEndOfNumber: '数字不完整',
  InvalidUnicode: '\\u 之后应为四位十六进制数',
  InvalidEscapeCharacter: '反斜杠之后的字符有误（路径请用 / 或 \\\\）',
  InvalidCharacter: '有不允许的字符',
};
