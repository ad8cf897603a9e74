// The images of a page that names the folder that they are in.

import { expect, test } from '@jest/globals'
import type { Resolver } from '../../src/content/index.ts'
import { createResolver } from '../../src/publish/evaluate/link-resolver.ts'
import { ledger } from '../ledger/entries.ts'
import { DEFAULTS } from '../article/reading.ts'
import { articleOn, openSite, type SiteFiles } from '../sites/site.ts'
import { NOW, SHA } from './values.ts'

const POST = '_posts/2024-01-31-a.md'

function resolve(config: string, header: string, files: SiteFiles = {}): Resolver {
  const all = {
    '_config.yml': `url: https://blog.example\n${config}`,
    [POST]: `---\ntitle: A\n${header}\n---\nText.\n`,
    ...files
  }
  return createResolver(
    articleOn(all, POST),
    { site: openSite(all).find(POST), isPrivate: () => false },
    {
      changes: { tree: new Map(Object.keys(all).map(path => [path, 'blob'])) },
      readings: new Map(),
      ledger: ledger(),
      ports: { clock: { now: () => NOW, sleep: async () => Promise.resolve(), random: () => 0 } },
      run: {
        repositoryUrl: 'https://github.com/ada/blog',
        sha: SHA,
        settings: { defaults: DEFAULTS }
      }
    }
  )
}

test.each([
  ['media_subpath: /assets/a/', 'assets/a'],
  ['img_path: assets/a', 'assets/a']
])('with %s are looked for in %s first', (header, folder) => {
  expect(resolve('', header).staticRoots[0]).toBe(folder)
})

test('are looked for there, too, where the configuration names the folder', () => {
  const config = 'defaults: [{ scope: { path: "" }, values: { media_subpath: /img } }]'
  expect(resolve(config, '').staticRoots[0]).toBe('img')
})

test.each<[string, string, string, string | null]>([
  ['on the site', '', 'media_subpath: /img', 'https://blog.example/img/x.png'],
  [
    'on another host of the site',
    'cdn: https://cdn.example/b/',
    'media_subpath: /img',
    'https://cdn.example/b/img/x.png'
  ],
  ['by its own address', '', 'media_subpath: https://cdn.example/c', 'https://cdn.example/c/x.png'],
  ['nowhere', '', '', null]
])('that are not in the repository are %s', (_, config, header, url) => {
  expect(resolve(config, header).imageOnSite('x.png')).toBe(url)
})

test('are a slip where the folder has others', () => {
  const { imageOnSite } = resolve('', 'media_subpath: /img', { 'img/y.png': '' })
  expect(imageOnSite('x.png')).toBeNull()
})
