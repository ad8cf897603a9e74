// Loaded into a measured process: as it ends, it writes down the processor time and the memory that it took.

const { appendFileSync, readFileSync } = require('node:fs')
const process = require('node:process')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const usage = {
    processorMs: (userCPUTime + systemCPUTime) / 1000,
    peakKb: readPeakKb() ?? maxRSS
  }
  appendFileSync(process.env.BENCH_USAGE_FILE, `${JSON.stringify(usage)}\n`)
})

/** Linux counts in `maxRSS` what the process that started this one held; here it does not. */
function readPeakKb() {
  try {
    const [, peak] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return peak === undefined ? null : Number(peak)
  } catch {
    return null
  }
}
