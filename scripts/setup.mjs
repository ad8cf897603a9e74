// Makes a fresh clone ready: installs the locked dependencies when they are missing or out of date.
// Plain JavaScript without imports from npm, since it runs before anything is installed, on Node 20 too.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = new URL('../node_modules/.publish-to-medium-setup', import.meta.url)
const major = Number(process.versions.node.split('.')[0])
const linuxX64 = process.platform === 'linux' && process.arch === 'x64'

if (major < (linuxX64 ? 20 : 24)) {
  console.error(
    `Node ${process.versions.node} is too old here: install Node 24 or newer (20 is enough on Linux x64, where Node 24 is installed from npm).`
  )
  process.exit(1)
}

const wanted = createHash('sha256')
  .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing the locked dependencies (npm ci) …')
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']]
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: !npm })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(stamp, wanted)
}
