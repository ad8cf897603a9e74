// Images of the next article are uploaded while a post is being created; the protocol does not change by that.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { createNumberedPng } from '../../scripts/bench/png.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const UPLOAD = '/v1/images'
const isPost = (path: string) => path.endsWith('/posts')

function listFiles(names: readonly string[]): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {}
  for (const [index, name] of names.entries()) {
    const body = `Text of ${name}.\n\n![x](${name}.png)\n`
    files[`posts/${name}.png`] = createNumberedPng(index)
    files[`posts/${name}.md`] = composeArticle({ title: name, body })
  }
  return files
}

test('the next article’s images are asked for before the post before it, each once', async () => {
  await world.push(listFiles(['a', 'b', 'c']))
  const paths = world.medium.requests.map(({ path }) => path).filter(path => path !== '/v1/me')
  expect(paths.filter(path => path === UPLOAD)).toHaveLength(3)
  expect(paths.filter(isPost)).toHaveLength(3)
  expect(paths.slice(0, 2)).toEqual([UPLOAD, UPLOAD])
})

test('an image that was uploaded for nothing is known to the ledger, and not uploaded again', async () => {
  world.medium.fault({ match: { path: /\/posts$/ }, kind: 'status', status: 401, times: 1 })
  await world.push(listFiles(['a', 'b']))
  const uploads = () => world.medium.requests.filter(({ path }) => path === UPLOAD).length
  expect(world.medium.posts).toEqual([])
  expect(uploads()).toBe(2)
  await world.run()
  expect(uploads()).toBe(2)
  expect(world.medium.posts).toHaveLength(2)
})
