// Serves a folder on this machine alone.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { isLoopback } from '../text/urls.ts'
import { extensionOf } from '../text/paths.ts'

export type FolderServer = { readonly url: string; readonly close: () => Promise<void> }

const USUAL_PORT = 4391
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff'
}

/** @param port null for the usual one, or where that is taken, any other */
export async function serveFolder(folder: string, port: number | null): Promise<FolderServer> {
  const server = createServer((request, response) => {
    void answer(folder, request, response)
  })
  try {
    await listen(server, port ?? USUAL_PORT)
  } catch (error) {
    if (port !== null) throw error
    await listen(server, 0)
  }
  const address = server.address()
  const bound = address !== null && typeof address === 'object' ? address.port : 0
  return {
    url: `http://127.0.0.1:${bound}/index.html`,
    close: async () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const file = await findFile(folder, request)
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n')
    return
  }
  const type = TYPES[extensionOf(file)] ?? 'application/octet-stream'
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff'
  })
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response)
}

/** Only for a browser that asks for this machine by its own name: a page elsewhere could have its name lead here. */
async function findFile(folder: string, request: IncomingMessage): Promise<string | null> {
  const base = `http://${request.headers.host ?? ''}`
  if (!URL.canParse(request.url ?? '/', base)) return null
  const url = new URL(request.url ?? '/', base)
  if (!isLoopback(url)) return null
  try {
    // The parser of URLs has taken `..` out; an encoded slash or backslash could bring it back.
    const parts = url.pathname.split('/').map(decodeURIComponent)
    if (parts.some(part => part === '..' || /[/\\\0]/.test(part))) return null
    const path = join(folder, ...parts)
    const found = await stat(path)
    return found.isDirectory() ? join(path, 'index.html') : path
  } catch {
    return null
  }
}
