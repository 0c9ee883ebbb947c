import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../workspace/nodeHost';
import { nodeReports } from '../workspace/nodeReports';
import { serve } from './server';

/** Set by the bundler. */
declare const NIANBAO_VERSION: string;

const usage = `用法：nianbao-language-server <连接方式>

政府信息公开工作年度报告的语言服务器（LSP），由编辑器启动。

连接方式：
  --stdio             标准输入输出
  --node-ipc          Node.js 进程间通信
  --socket=<端口>     TCP 端口
  --pipe=<名称>       命名管道

其他：
  --version           显示版本
  --help              显示本说明
`;

run(process.argv.slice(2));

function run(args: readonly string[]): void {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(usage);
  } else if (args.includes('--version')) {
    process.stdout.write(`${NIANBAO_VERSION}\n`);
  } else if (!args.some((arg) => /^--(stdio|node-ipc|socket|pipe)(=|$)/.test(arg))) {
    fail('未指定连接方式。请加 --stdio 运行，或由编辑器启动。');
  } else if (args.includes('--node-ipc') && !process.send) {
    fail('--node-ipc 只能用于由 Node.js 以 IPC 方式启动的进程。');
  } else {
    serve(createConnection(ProposedFeatures.all), { version: NIANBAO_VERSION, files: nodeHost, reports: nodeReports });
  }
}

function fail(message: string): void {
  process.stderr.write(`nianbao-language-server：${message}\n\n${usage}`);
  process.exitCode = 2;
}
