// Loaded into a measured process: as it ends, it writes down the processor time and the memory that it took.

const { appendFileSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = { processorMs: (userCPUTime + systemCPUTime) / 1000, peakKb: maxRSS }
  appendFileSync(process.env.BENCH_USAGE_FILE, `${JSON.stringify(usage)}\n`)
})
