// `node bench/peers/run.ts FOLDER`: other published tools, installed in FOLDER/node_modules, and this action publish the
// same two articles on the sandbox, twice. What each asked for, how long it took, and what went wrong.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRepo, type ImportedFile } from '../../emulators/github/index.ts'
import { startSandbox, type Sandbox } from '../../emulators/medium/index.ts'
import { createPushEvent, runAction } from '../../emulators/runner/index.ts'
import { PEERS, type Peer } from './adapters.ts'

const ARTICLES = join(import.meta.dirname, 'articles')
const TITLES: Readonly<Record<string, string>> = {
  'first.md': 'The first article',
  'second.md': 'The second article'
}
const FILES = Object.keys(TITLES)

const installed = resolve(process.argv[2] ?? '.')
const lines = [await measureAction()]
for (const peer of PEERS) lines.push(await measurePeer(peer))
console.log('| tool | requests | time | posts after two runs | what went wrong |')
console.log('| --- | --- | --- | --- | --- |')
for (const line of lines) console.log(`| ${line} |`)

async function measureAction(): Promise<string> {
  const sandbox = await startSandbox()
  const repo = await createRepo()
  try {
    const before = await repo.fastImport({ 'README.md': '# A blog\n' })
    const files: ImportedFile[] = []
    for (const file of [...FILES, 'images/square.png'])
      files.push({ path: `posts/${file}`, content: await readFile(join(ARTICLES, file)) })
    const after = await repo.fastImport(files)
    const step = {
      event: createPushEvent({ before, after }),
      workspace: repo.dir,
      inputs: {
        'medium-token': sandbox.token,
        'api-url': sandbox.apiUrl,
        ledger: 'file:ledger.json'
      }
    }
    const start = performance.now()
    const { log, exitCode } = await runAction(step)
    const ms = performance.now() - start
    const requests = sandbox.requests.length
    if (exitCode !== 0) throw new Error(log)
    await runAction(step)
    return describe('this action', sandbox, { ms, requests, failures: [] })
  } finally {
    await repo.cleanup()
    await sandbox.close()
  }
}

async function measurePeer(peer: Peer): Promise<string> {
  const sandbox = await startSandbox()
  const pages = await servePages()
  const config = await mkdtemp(join(tmpdir(), 'peer-'))
  try {
    await peer.prepare?.({ config, token: sandbox.token, userId: sandbox.user.id })
    const failures: string[] = []
    const publish = async () => {
      for (const file of FILES) {
        const failure = await runPeer(peer, file, { sandbox, config, pages: pages.url })
        if (failure !== null) failures.push(failure)
      }
    }
    const start = performance.now()
    await publish()
    const ms = performance.now() - start
    const requests = sandbox.requests.length
    await publish()
    return describe(`${peer.name} ${peer.version}`, sandbox, { ms, requests, failures })
  } finally {
    pages.close()
    await sandbox.close()
  }
}

type Surroundings = { readonly sandbox: Sandbox; readonly config: string; readonly pages: string }

/** Why it ended with an error; null when it did not. */
async function runPeer(
  { name, script, listArguments }: Peer,
  file: string,
  { sandbox, config, pages }: Surroundings
): Promise<string | null> {
  const article = {
    file: join(ARTICLES, file),
    title: TITLES[file] ?? '',
    pageUrl: `${pages}/${file}`,
    token: sandbox.token
  }
  const entry = join(installed, 'node_modules', name, script)
  const hook = join(import.meta.dirname, 'redirect.cjs')
  const child = spawn(process.execPath, ['--require', hook, entry, ...listArguments(article)], {
    env: {
      PATH: process.env.PATH,
      HOME: config,
      XDG_CONFIG_HOME: config,
      PEER_API_URL: sandbox.apiUrl
    },
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 60_000
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (process.env.PEER_DEBUG !== undefined) console.error(stderr)
  return code === 0 ? null : `ended with ${String(code)}`
}

type Measured = {
  readonly ms: number
  readonly requests: number
  readonly failures: readonly string[]
}

function describe(name: string, sandbox: Sandbox, { ms, requests, failures }: Measured): string {
  const { posts } = sandbox
  const problems = new Set<string>(failures)
  if (sandbox.requests.some(({ headers }) => headers['user-agent'] === 'none of its own'))
    problems.add('no User-Agent, so Medium may turn it away')
  if (posts.length > FILES.length) problems.add('duplicates on the second run')
  if (posts.length < FILES.length) problems.add('articles missing')
  const texts = posts.map(({ content }) => content)
  if (texts.some(text => /images\/square\.png/.test(text)))
    problems.add('the picture is a path that nobody can open')
  if (posts.length > 0 && !texts.some(text => /square\.png|<img|!\[/.test(text)))
    problems.add('the picture is lost')
  if (texts.some(text => /^tags:/m.test(text))) problems.add('front matter in the post')
  if (texts.some(text => /\(second\.md\)|href="second\.md"/.test(text)))
    problems.add('a link to a file beside it')
  if (texts.some(text => (text.match(/The second article/g) ?? []).length > 1))
    problems.add('the title twice')
  const wrong = problems.size === 0 ? 'nothing' : [...problems].join('; ')
  return [name, requests, `${(ms / 1000).toFixed(1)} s`, posts.length, wrong].join(' | ')
}

/** The articles as the plain web pages that some tools read. */
async function servePages(): Promise<{ readonly url: string; close(): void }> {
  const names = await readdir(ARTICLES)
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1)
    response.setHeader('content-type', 'text/html')
    response.end(names.includes(name) ? toPage(name) : '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}

function toPage(name: string): string {
  const title = TITLES[name] ?? ''
  const body =
    name === 'first.md'
      ? '<p>It has a picture, a table and a link.</p><img src="images/square.png" alt="A red square"><table><tr><td>one</td><td>1</td></tr></table><p>See <a href="second.md">the second one</a>.</p>'
      : "<p>Its title stands in its text, too. Some code:</p><pre><code>console.log('---')</code></pre>"
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1>${body}</article>`
}
