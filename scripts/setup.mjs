// Makes a fresh clone ready: installs the locked dependencies when they are missing or out of date.
// Plain JavaScript without imports from npm, since it runs before anything is installed, on Node 20 too.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const major = Number(process.versions.node.split('.')[0])
const linuxX64 = process.platform === 'linux' && process.arch === 'x64'

if (major < (linuxX64 ? 20 : 24)) {
  console.error(
    `Node ${process.versions.node} is too old here: install Node 24 or newer (20 is enough on Linux x64, where Node 24 is installed from npm).`
  )
  process.exit(1)
}

if (!isInstalled()) {
  console.log('Installing the locked dependencies (npm ci) …')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: !npm })
  if (status !== 0) process.exit(status ?? 1)
}

/** Whether what is installed, as npm itself notes it, is what the lock file wants here. */
function isInstalled() {
  const installed = readPackages('../node_modules/.package-lock.json')
  const wanted = Object.entries(readPackages('../package-lock.json') ?? {})
  // Optional packages are for other machines, except for those that are there.
  return (
    installed !== null &&
    wanted.every(
      ([path, { version, optional }]) =>
        path === '' ||
        installed[path]?.version === version ||
        (optional === true && installed[path] === undefined)
    )
  )
}

/** @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')).packages
  } catch {
    return null
  }
}
