import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { type Finding, rules, type Span, touches } from '../../engine';
import type { Checked } from '../cache';
import { type Client, fixAllKind } from '../capabilities';
import { source, toCodeAction } from '../convert';
import { fixAllEdits, safeFix, safeFixes, union } from './fix-all';

/** What the lightbulb offers for a selection, recomputed from the report: nothing is remembered from the client. */
export function codeActions(
  checked: Checked,
  selection: Span,
  context: CodeActionContext,
  client: Client,
): CodeAction[] {
  const { only } = context;
  const quick = wanted(only, CodeActionKind.QuickFix);
  // Unasked, an action on the whole file is listed only when a person opens the menu.
  const whole = only ? wanted(only, fixAllKind) : context.triggerKind === CodeActionTriggerKind.Invoked;
  if (!quick && !whole) return [];
  const touched = checked.findings.filter(({ span }) => touches(span, selection));
  return [
    ...(quick ? quickFixes(checked, named(touched, context), client) : []),
    ...(whole ? fixAll(checked, client) : []),
  ];
}

function quickFixes(checked: Checked, findings: readonly Finding[], client: Client): CodeAction[] {
  const { document } = checked;
  const single = findings.flatMap((finding) => {
    const preferred = safeFix(finding);
    return finding.fixes.map((fix) => ({
      ...toCodeAction(document, { ...fix, kind: CodeActionKind.QuickFix, findings: [finding] }, client),
      ...(fix === preferred && { isPreferred: true }),
    }));
  });
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  return [...single, ...ids.flatMap((id) => fixRule(checked, id, client))];
}

function fixRule({ document, findings }: Checked, id: string, client: Client): CodeAction[] {
  const same = findings.filter((finding) => finding.rule === id && safeFix(finding));
  if (same.length < 2) return [];
  const title = rules.find((rule) => rule.id === id)?.title ?? id;
  const action = {
    title: `修正全部同类问题：${title}（${same.length} 处）`,
    kind: CodeActionKind.QuickFix,
    findings: same,
    edits: union(safeFixes(same)),
  };
  return [toCodeAction(document, action, client)];
}

function fixAll(checked: Checked, client: Client): CodeAction[] {
  const findings = checked.findings.filter(safeFix);
  const edits = fixAllEdits(checked);
  if (edits.length === 0) return [];
  const title = `修正全部可安全修正的问题（${findings.length} 处）`;
  return [toCodeAction(checked.document, { title, kind: fixAllKind, findings, edits }, client)];
}

/** A client that names diagnostics of ours asks about those rules only. */
function named(findings: readonly Finding[], { diagnostics }: CodeActionContext): readonly Finding[] {
  const codes = new Set(diagnostics.filter((diagnostic) => diagnostic.source === source).map(({ code }) => code));
  return codes.size === 0 ? findings : findings.filter(({ rule }) => codes.has(rule));
}

/** Kinds are hierarchical: who asks for `source.fixAll` asks for `source.fixAll.nianbao` too. */
const wanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
