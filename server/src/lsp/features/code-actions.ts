import { type CodeAction, type CodeActionContext, CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { entryOf, type Finding, isInternal, rules, type Span, touches } from '../../engine';
import type { Checked } from '../cache';
import { type Client, fixAllKind } from '../capabilities';
import { source, toCodeAction, toDiagnostic } from '../convert';
import { commands, type Suppression } from '../suppressions';
import { fixAllEdits, safeFix, safeFixes, union } from './fix-all';
import { renumbering } from './renumber';
import { tableRewrites } from './rewrite-tables';

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
  const wantsRewrite = wanted(only, CodeActionKind.RefactorRewrite);
  const rewrite = only ? wantsRewrite : context.triggerKind === CodeActionTriggerKind.Invoked;
  if (!quick && !whole && !wantsRewrite) return [];
  const touched = checked.findings.filter(({ span }) => touches(span, selection));
  return [
    ...(quick ? quickFixes(checked, named(touched, context), client) : []),
    ...(wantsRewrite ? renumbered(checked, selection, client) : []),
    ...(rewrite ? rewrites(checked, selection, client) : []),
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
  return [...single, ...ids.flatMap((id) => fixRule(checked, id, client)), ...suppressions(checked, findings, client)];
}

/** "Not here": after the mends, never preferred. Offered where there is a folder to write it down in. */
function suppressions(checked: Checked, touched: readonly Finding[], client: Client): CodeAction[] {
  const { document, report, scope } = checked;
  if (!scope.writable) return [];
  const findings = touched.filter(({ rule }) => !isInternal(rule));
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const action = (title: string, command: string, finding: Finding): CodeAction => {
    const { rule, fingerprint, text } = entryOf(report, finding, '');
    const named = ids.length > 1 ? `${title}：${titleOf(rule)}` : title;
    const argument: Suppression = { uri: document.uri, rule, fingerprint, text };
    return {
      title: named,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(document, finding, client)],
      command: { title: named, command, arguments: [argument] },
    };
  };
  const firsts = ids.flatMap((id) => findings.find(({ rule }) => rule === id) ?? []);
  return [
    ...findings.map((finding) => action('接受此处（写入基线）', commands.accept, finding)),
    ...firsts.map((finding) => action('在此文件停用此规则', commands.disableInFile, finding)),
    ...firsts.map((finding) => action('在工作区停用此规则', commands.disableInWorkspace, finding)),
  ];
}

const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;

function fixRule({ document, findings }: Checked, id: string, client: Client): CodeAction[] {
  const same = findings.filter((finding) => finding.rule === id && safeFix(finding));
  if (same.length < 2) return [];
  const action = {
    title: `修正全部同类问题：${titleOf(id)}（${same.length} 处）`,
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

/** Cheap, and of use right after a heading was put in: offered unasked, too. */
function renumbered({ document, report }: Checked, selection: Span, client: Client): CodeAction[] {
  const action = renumbering(report, selection.start);
  if (!action) return [];
  return [toCodeAction(document, { ...action, kind: CodeActionKind.RefactorRewrite, findings: [] }, client)];
}

/** The table under the selection, and all of them, in another layout. */
const rewrites = ({ document, report }: Checked, selection: Span, client: Client): CodeAction[] =>
  tableRewrites(report, selection.start).map(({ title, edits }) =>
    toCodeAction(document, { title, kind: CodeActionKind.RefactorRewrite, findings: [], edits }, client),
  );

/** A client that names diagnostics of ours asks about those rules only. */
function named(findings: readonly Finding[], { diagnostics }: CodeActionContext): readonly Finding[] {
  const codes = new Set(diagnostics.filter((diagnostic) => diagnostic.source === source).map(({ code }) => code));
  return codes.size === 0 ? findings : findings.filter(({ rule }) => codes.has(rule));
}

/** Kinds are hierarchical: who asks for `source.fixAll` asks for `source.fixAll.nianbao` too. */
const wanted = (only: readonly string[] | undefined, kind: string): boolean =>
  only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
