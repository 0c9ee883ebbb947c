/** How a row of the tree looks. */
import * as vscode from 'vscode';
import { type Counts, counted, type Group, type Missing, type Node, type Report } from './model';

/** `expanded`: groups are shown with what is in them. */
export function itemOf(node: Node, expanded: boolean): vscode.TreeItem {
  switch (node.kind) {
    case 'report':
      return reportItem(node);
    case 'missing':
      return missingItem(node);
    default:
      return groupItem(node, expanded);
  }
}

function groupItem({ kind, id, label, counts, reports, missing }: Group, expanded: boolean): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, expanded ? Expanded : Collapsed);
  item.id = id;
  item.contextValue = `nianbao.${kind}`;
  const many = kind === 'unread' ? `${reports} 个文件` : `${reports} 份`;
  item.description = [many, missing > 0 ? `缺 ${missing} 年` : '', counted(counts)].filter(Boolean).join(' · ');
  item.iconPath = kind === 'organ' ? new vscode.ThemeIcon('organization') : new vscode.ThemeIcon('question');
  if (kind === 'unread') item.iconPath = new vscode.ThemeIcon('warning', color('problemsWarningIcon.foreground'));
  item.tooltip = `${label}\n${item.description}`;
  item.accessibilityInformation = { label: `${label}，${item.description}` };
  return item;
}

function reportItem({ id, label, place, file }: Report): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const uri = vscode.Uri.parse(file.uri);
  const state = file.unread ?? (counted(file.counts) || '未发现问题');
  item.id = id;
  item.contextValue = file.unread === undefined ? 'nianbao.report' : 'nianbao.unreadable';
  item.description = [file.unread ?? counted(file.counts), place].filter(Boolean).join(' · ');
  item.iconPath = file.unread === undefined ? iconOf(file.counts) : new vscode.ThemeIcon('circle-slash');
  item.tooltip = [file.path, file.year === undefined && file.unread === undefined ? '未能确定年度' : '', state]
    .filter(Boolean)
    .join('\n');
  item.accessibilityInformation = { label: [label, state, place].filter(Boolean).join('，') };
  item.command = { command: 'vscode.open', title: '打开', arguments: [uri] };
  return item;
}

function missingItem({ id, year }: Missing): vscode.TreeItem {
  const item = new vscode.TreeItem(`${year} 年`);
  item.id = id;
  item.contextValue = 'nianbao.missing';
  item.description = '缺';
  item.iconPath = new vscode.ThemeIcon('circle-large-outline', color('disabledForeground'));
  item.tooltip = `工作区中没有 ${year} 年的年报`;
  item.accessibilityInformation = { label: `${year} 年，缺` };
  return item;
}

/** Shapes differ as colours do: high contrast has hardly any colour. */
function iconOf({ errors, warnings, informations }: Counts): vscode.ThemeIcon {
  if (errors > 0) return new vscode.ThemeIcon('error', color('problemsErrorIcon.foreground'));
  if (warnings > 0) return new vscode.ThemeIcon('warning', color('problemsWarningIcon.foreground'));
  if (informations > 0) return new vscode.ThemeIcon('info', color('problemsInfoIcon.foreground'));
  return new vscode.ThemeIcon('pass', color('testing.iconPassed'));
}

const color = (id: string): vscode.ThemeColor => new vscode.ThemeColor(id);
