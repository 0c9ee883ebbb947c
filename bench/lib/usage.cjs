// Loaded into a measured process: tells, at its end, what it used.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 };
    writeFileSync(process.env.NIANBAO_BENCH_USAGE, JSON.stringify(usage));
  });
}
