// The server of pages, over real requests on this machine.

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder, type FolderServer } from '../../src/cli/serve-folder.ts'

let outside: string
let server: FolderServer

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'served-'))
  await writeFile(join(outside, 'secret.html'), 'secret')
  const folder = join(outside, 'pages')
  await mkdir(join(folder, 'posts'), { recursive: true })
  await writeFile(join(folder, 'index.html'), 'index')
  await writeFile(join(folder, 'posts/a b.html'), 'page')
  await writeFile(join(folder, 'posts/a.png'), 'png')
  await symlink('index.html', join(folder, 'linked.html'))
  server = await serveFolder(folder, 0)
})

afterAll(async () => {
  await server.close()
  await rm(outside, { recursive: true })
})

type Answer = { readonly status: number; readonly type: string; readonly body: string }

/** The path as it is, which `fetch` would tidy up. */
async function ask(path: string, host?: string): Promise<Answer> {
  const { port } = new URL(server.url)
  return await new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host }
    request({ host: '127.0.0.1', port, path, headers }, response => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body
        })
      )
    })
      .on('error', reject)
      .end()
  })
}

test.each([
  ['/', 'text/html; charset=utf-8', 'index'],
  ['/index.html?a=b', 'text/html; charset=utf-8', 'index'],
  ['/posts/a%20b.html', 'text/html; charset=utf-8', 'page'],
  ['/posts/a.png', 'image/png', 'png']
])('%s is served', async (path, type, body) => {
  expect(await ask(path)).toEqual({ status: 200, type, body })
})

test.each([
  '/gone.html',
  '/../secret.html',
  '/%2e%2e/secret.html',
  '/posts/..%2f..%2fsecret.html',
  '/posts/..%5c..%5csecret.html',
  '/%00',
  '/%ff'
])('%s is not', async path => {
  expect(await ask(path)).toMatchObject({ status: 404 })
})

test('a page elsewhere whose name leads to this machine gets nothing', async () => {
  expect(await ask('/', 'evil.example:80')).toMatchObject({ status: 404 })
})

test('a port that is taken is refused where it was asked for', async () => {
  const { port } = new URL(server.url)
  await expect(serveFolder(outside, Number(port))).rejects.toThrow('EADDRINUSE')
})
