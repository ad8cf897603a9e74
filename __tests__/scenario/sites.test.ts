// The action put into an existing blog without an input: it finds the site, its articles, and where their originals are.

import { describe, expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { createPushEvent, createSchedule } from '../../emulators/runner/index.ts'
import { hashPatterns } from '../../src/ledger/index.ts'
import { DEFAULT_FILES } from '../../src/action/inputs/files-input.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const POST = 'docs/_posts/2024-01-31-hello.md'
const HELLO = composeArticle({ title: 'Hello' })

function listMessages(run: {
  annotations: readonly { level: string; message: string }[]
}): string[] {
  return run.annotations
    .filter(({ message }) => !message.startsWith('Published.'))
    .map(({ level, message }) => `${level}: ${message}`)
}

describe('a site that is recognised', () => {
  test('has its folders looked at, and its address on each post', async () => {
    const config = 'url: https://blog.example\nbaseurl: /b\npermalink: pretty\n'
    await world.commit({ 'docs/_config.yml': config })
    const run = await world.push({ [POST]: HELLO })
    expect(run.told).toEqual([`${POST} created/created`])
    expect(run.results[0]?.canonicalUrl).toBe('https://blog.example/b/2024/01/31/hello/')
    expect(world.medium.posts.map(({ canonicalUrl }) => canonicalUrl)).toEqual([
      'https://blog.example/b/2024/01/31/hello/'
    ])
    expect(run.log).toContain('Site: Jekyll in docs/.')
    // Whatever the site adds, the watermark is that of the default.
    const ledger = await world.ledger()
    expect(Object.keys(ledger?.watermarks ?? {})).toEqual([
      await hashPatterns(DEFAULT_FILES.split('\n'))
    ])
  })

  test('has the folder looked at that its configuration names, outside of its own', async () => {
    const config = (path: string) =>
      `module.exports = { url: 'https://a.example', baseUrl: '/', presets: [['classic', { blog: { path: '${path}' } }]] }`
    const file = 'website/docusaurus.config.js'
    await world.commit({ [file]: config('../articles'), 'blog/a.md': HELLO, 'old/a.md': HELLO })
    expect((await world.run()).told).toEqual([])
    const run = await world.push({ 'articles/b.md': composeArticle({ title: 'New' }) })
    expect(run.told).toEqual(['articles/b.md created/created'])
    expect(run.results[0]?.canonicalUrl).toBe('https://a.example/blog/b')
    expect((await world.run()).told).toEqual([])
    // The watermark is that of the default, and only what has come since is new to a folder that is named later.
    const ledger = await world.ledger()
    expect(Object.keys(ledger?.watermarks ?? {})).toEqual([
      await hashPatterns(DEFAULT_FILES.split('\n'))
    ])
    expect((await world.push({ [file]: config('../old') })).told).toEqual([])
    const later = await world.push({ 'texts/c.md': composeArticle({ title: 'Late' }) })
    expect(later.told).toEqual([])
    expect((await world.push({ [file]: config('../texts') })).told).toEqual([
      'texts/c.md created/created'
    ])
    // A name that changes with the folder is no other article.
    const moved = { 'articles/b.md': null, 'texts/b.md': composeArticle({ title: 'New' }) }
    expect((await world.push(moved)).told).toEqual(['texts/b.md skipped/already-published'])
  })

  test('has the second of its blogs looked at beside the first', async () => {
    await world.commit({
      'docusaurus.config.js':
        "module.exports = { url: 'https://a.example', baseUrl: '/', presets: [['classic', {}]], plugins: [['@docusaurus/plugin-content-blog', { id: 'r', path: './releases', routeBasePath: 'r' }]] }"
    })
    const release = composeArticle({ title: 'Release', body: 'Words about a release.' })
    const run = await world.push({ 'blog/a.md': HELLO, 'releases/b.md': release })
    expect(run.told).toEqual(['blog/a.md created/created', 'releases/b.md created/created'])
    expect(run.results.map(({ canonicalUrl }) => canonicalUrl)).toEqual([
      'https://a.example/blog/a',
      'https://a.example/r/b'
    ])
  })

  test('without an address is the first thing told, with the line to set', async () => {
    const run = await world.push({ [POST]: HELLO, 'docs/_config.yml': 'title: A blog\n' })
    expect(run.told).toEqual([`${POST} created/created`])
    expect(listMessages(run)).toEqual([
      "warning: The site is made with Jekyll in docs/, but its address is not known, so posts get no canonical URL, which Medium cannot add later. An address that is computed, or a starter's such as https://example.com, does not count. Set `url: https://YOUR-SITE` in `_config.yml`, or the input `canonical-url: https://YOUR-SITE/blog/{slug}/` with the path that your articles have.",
      'warning: The post would have no canonical URL, because the address of the Jekyll site is not known. Set `canonicalUrl` in the front matter, or see the first warning of this run.'
    ])
  })

  test('is not asked where the input says `none`', async () => {
    const config = 'url: https://blog.example\n'
    const run = await world.push(
      { '_posts/2024-01-31-hello.md': HELLO, '_config.yml': config },
      { inputs: { site: 'none' } }
    )
    expect(run.results.map(({ canonicalUrl }) => canonicalUrl)).toEqual([undefined])
  })

  test('is missed where none is, once a run and on each article', async () => {
    const articles = {
      'posts/a.md': HELLO,
      'posts/b.md': composeArticle({ title: 'Of another kind' })
    }
    const run = await world.push(articles)
    expect(run.told).toEqual(['posts/a.md created/created', 'posts/b.md created/created'])
    const missing =
      'warning: The post would have no canonical URL, because no site is recognised that the article is on. Set `canonicalUrl` in the front matter, or see the first warning of this run.'
    expect(listMessages(run)).toEqual([
      'warning: No site is recognised that posts/a.md is on, so posts get no canonical URL, which Medium cannot add later. If the articles are on a site, set the input `canonical-url: https://YOUR-SITE/blog/{slug}/` with the path that they have there. If they are on Medium alone, set `site: none`.',
      missing,
      missing
    ])
    // Nothing is to be created any more.
    expect(listMessages(await world.run()).filter(one => one.includes('No site'))).toEqual([])
  })

  test.each([
    ['the input says that there is none', '', { site: 'none' }],
    ['the article names its own', 'canonicalUrl: https://a.example/b', {}],
    ['there is a template', '', { 'canonical-url': 'https://a.example/{slug}/' }]
  ])('is not missed where %s', async (_, line, inputs) => {
    const text = HELLO.replace('---\n', `---\n${line}\n`)
    const run = await world.push({ 'posts/a.md': text }, { inputs })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(listMessages(run)).toEqual([])
  })

  test('and a template that leads elsewhere are told apart once', async () => {
    const run = await world.push(
      {
        [POST]: HELLO,
        'docs/_posts/2024-02-01-b.md': composeArticle({ title: 'Of another kind' }),
        'docs/_config.yml': 'url: https://blog.example\n'
      },
      { inputs: { 'canonical-url': 'https://other.example/{slug}/' } }
    )
    expect(run.results.map(({ canonicalUrl }) => canonicalUrl)).toEqual([
      'https://other.example/hello/',
      'https://other.example/b/'
    ])
    expect(listMessages(run)).toEqual([
      `notice: The input \`canonical-url\` gives https://other.example/hello/ for ${POST}, the rule of its site https://blog.example/2024/01/31/hello.html. The input is used, for this and all other articles. If the rule is right, remove the input.`
    ])
  })
})

describe('a link', () => {
  const CONFIG = { '_config.yml': 'url: https://blog.example\n' }
  const LINKS = `[post](2024-02-01-b.md) [draft](2024-02-02-c.md) [tool](../tool.py) [page](/docs/intro) [own]({{ site.url }}/x)`

  test.each([
    ['public', false],
    ['private', true]
  ])(
    'leads to the site, and to files of a %s repository only where readers can open them',
    async (_, isPrivate) => {
      await world.commit({
        ...CONFIG,
        '_posts/2024-02-01-b.md': composeArticle({ title: 'Another one' }),
        '_posts/2024-02-02-c.md': composeArticle({ title: 'Not ready', published: false }),
        'tool.py': 'print()'
      })
      const before = await world.repo.head()
      const sha = await world.commit({
        '_posts/2024-01-31-a.md': composeArticle({ title: 'Links', body: LINKS })
      })
      const event = createPushEvent({ before, after: sha, private: isPrivate })
      const run = await world.run({ before, sha, event })
      const content = world.medium.posts[0]?.content ?? ''
      expect(content).toContain('<a href="https://blog.example/2024/02/01/b.html">post</a> draft ')
      expect(content).toContain('<a href="https://blog.example/docs/intro">page</a>')
      expect(content).toContain('<a href="https://blog.example/x">own</a>')
      expect(content.includes('/tool.py">tool</a>')).toBe(!isPrivate)
      const told = listMessages(run).filter(text => text.includes('tool.py'))
      expect(told).toEqual(
        isPrivate
          ? [
              'warning: The link ../tool.py leads to tool.py, which is a file of a private repository. Only its text was kept. Remove the link, or link to a page that everybody can open.'
            ]
          : []
      )
    }
  )
})

test('Markdown of a site that reads it as MDX is read so', async () => {
  const body = 'import Tabs from "./tabs"\n\n<Note>Words with a [link](https://a.example)</Note>\n'
  const run = await world.push({
    'website/docusaurus.config.js':
      "module.exports = { url: 'https://a.example', baseUrl: '/', presets: [['classic', {}]] }\n",
    'website/blog/2024-01-31-a.md': composeArticle({ title: 'Components', body })
  })
  expect(run.told).toEqual(['website/blog/2024-01-31-a.md created/created'])
  const [post] = world.medium.posts
  expect(post?.canonicalUrl).toBe('https://a.example/blog/2024/01/31/a')
  expect(post?.content).not.toContain('import')
  expect(post?.content).toContain('<a href="https://a.example">link</a>')
})

test('a picture that is on the known site alone is shown from there, unless its folder is in the repository', async () => {
  const body = '![one](/img/one.png)\n\nWords.\n'
  const run = await world.push({
    '_config.yml': 'url: https://blog.example\nbaseurl: /b\n',
    'assets/other.png': 'x',
    '_posts/2024-01-31-a.md': composeArticle({ title: 'A picture elsewhere', body }),
    '_posts/2024-02-01-b.md': composeArticle({
      title: 'A slip',
      body: '![two](/assets/two.png)\n\nOther words.\n'
    })
  })
  expect(run.told).toEqual([
    '_posts/2024-01-31-a.md created/created',
    '_posts/2024-02-01-b.md failed/image'
  ])
  expect(world.medium.posts[0]?.content).toContain('src="https://blog.example/b/img/one.png"')
  expect(listMessages(run)).toContain(
    'warning: The image /img/one.png is not in the repository, so Medium is given its address on your site, https://blog.example/b/img/one.png. Check the published post, or add the file to the repository.'
  )
})

test('values of the configuration and of files of data are shown where an article names them', async () => {
  const body =
    '{{ site.title }} has\n\n{% for one in site.data.team %}\n- {{ one.name }}\n{% endfor %}\n'
  const run = await world.push({
    '_config.yml': 'url: https://blog.example\ntitle: A blog\n',
    '_data/team.yml': '- name: Ada\n- name: Grace\n',
    '_posts/2024-01-31-a.md': composeArticle({ title: 'The team', body })
  })
  expect(run.told).toEqual(['_posts/2024-01-31-a.md created/created'])
  const content = world.medium.posts[0]?.content ?? ''
  expect(content).toContain('<p>A blog has</p>')
  expect(content.replace(/<\/ul>\s*<ul>/g, '')).toContain('<li>Ada</li><li>Grace</li>')
})

test('notes of a vault that nobody wants public are not named as articles that were there', async () => {
  await world.commit({
    '.obsidian/app.json': '{}',
    'Diary.md': '---\nmood: fine\n---\nWords.\n',
    'Shown.md': '---\npublish: true\n---\nOther words.\n'
  })
  const run = await world.push({ 'README.md': '# Vault\n' })
  const [told] = listMessages(run).filter(text => text.includes('first run'))
  expect(told).toContain('1 article was there already: Shown.md')
})

test('an article waits for GitHub to say whether the repository is private; it is not at fault', async () => {
  await world.commit({ 'posts/tool.py': 'print()' })
  const sha = await world.commit({
    'posts/a.md': composeArticle({ title: 'A', body: '[tool](tool.py)\n' })
  })
  const path = /\/repos\/[^/]+\/[^/]+$/
  world.github.fault({
    match: { method: 'GET', path },
    kind: 'status',
    status: 502,
    times: Infinity
  })
  const choice = { sha, event: createSchedule(), hurried: true }
  const inputs = { branch: 'main', select: 'all', site: 'none' }
  const run = await world.run({ ...choice, inputs })
  expect(run.exitCode).toBe(1)
  expect(run.told).toEqual([])
  expect(listMessages(run).join('\n')).toContain('Could not read the repository: 502')
  expect(listMessages(run).join('\n')).not.toContain('fault of the action')
  world.github.clearFaults()
  expect((await world.run({ ...choice, inputs })).told).toEqual(['posts/a.md created/created'])
})
