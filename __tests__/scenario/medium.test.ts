// What goes to Medium: every field of the description, publications and roles, OAuth2, images; and what stays away.

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { VERSION } from '../../src/action/version.ts'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'

const PNG = await readFile(new URL('../../examples/blog/images/posts-a-month.png', import.meta.url))
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')

const world = useWorld()

describe('the request', () => {
  test('carries every field that the article names, and a User-Agent with the version', async () => {
    await world.push({
      'posts/a.md': composeArticle({
        title: 'All fields',
        tags: ['one', 'two', 'three', 'four'],
        canonicalUrl: 'https://blog.example.com/all/',
        publishStatus: 'unlisted',
        license: 'cc-40-by-sa',
        notifyFollowers: false,
        contentFormat: 'markdown',
        body: 'Text with *emphasis*.\n'
      })
    })
    expect(world.creations()).toEqual([
      {
        title: 'All fields',
        contentFormat: 'markdown',
        content: expect.stringMatching(/^# All fields\n\nText with \*emphasis\*\./),
        tags: ['one', 'two', 'three'],
        canonicalUrl: 'https://blog.example.com/all/',
        publishStatus: 'unlisted',
        license: 'cc-40-by-sa',
        notifyFollowers: false
      }
    ])
    for (const { headers } of world.medium.requests)
      expect(headers['user-agent']).toContain(`publish-to-medium/${VERSION}`)
  })

  test('carries the defaults of the inputs where the article is silent', async () => {
    await world.push(
      { 'posts/2026-02-03-hello-world.md': composeArticle({ title: 'Defaults', body: 'Text.\n' }) },
      {
        inputs: {
          'publish-status': 'draft',
          tags: 'red, blue',
          license: 'cc-40-zero',
          'notify-followers': 'true',
          'canonical-url': 'https://blog.example.com/{year}/{month}/{slug}/',
          footer: 'First published at [{title}]({canonical-url}).'
        }
      }
    )
    expect(world.creations()).toEqual([
      {
        title: 'Defaults',
        contentFormat: 'html',
        content: expect.stringContaining(
          'First published at <a href="https://blog.example.com/2026/02/hello-world/">Defaults</a>.'
        ),
        tags: ['red', 'blue'],
        canonicalUrl: 'https://blog.example.com/2026/02/hello-world/',
        publishStatus: 'draft',
        license: 'cc-40-zero',
        notifyFollowers: true
      }
    ])
  })
})

describe('a publication', () => {
  test.each(['engineering', 'Engineering Notes', 'ENGINEERING notes'])(
    'is found by %j, and its editor publishes there',
    async publication => {
      const run = await world.push({
        'posts/a.md': composeArticle({ title: 'A', publication, body: 'Text of it.\n' })
      })
      const { id } = world.medium.publications.find(({ slug }) => slug === 'engineering') ?? {}
      expect(run.told).toEqual(['posts/a.md created/created'])
      expect(run.results[0]?.publicationId).toBe(id)
      expect(world.medium.posts).toEqual([
        expect.objectContaining({ publicationId: id, publishStatus: 'public' })
      ])
    }
  )

  test('is found by its id and by its URL, given as the default', async () => {
    const { id = '', url = '' } = world.medium.publications[0] ?? {}
    const byId = await world.push(
      { 'posts/a.md': composeArticle({ title: 'By id', body: 'First text.\n' }) },
      { inputs: { publication: id } }
    )
    const byUrl = await world.push(
      { 'posts/b.md': composeArticle({ title: 'By URL', body: 'Second text.\n' }) },
      { inputs: { publication: `${url}/` } }
    )
    expect([byId.results[0]?.publicationId, byUrl.results[0]?.publicationId]).toEqual([id, id])
  })

  test('takes only drafts of a writer: the post is a draft, with a warning', async () => {
    const run = await world.push(
      {
        'posts/a.md': composeArticle({ title: 'A', publication: 'weekly', body: 'Text of it.\n' })
      },
      { inputs: { site: 'none' } }
    )
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(run.results[0]).toMatchObject({
      publishStatus: 'draft',
      warnings: [expect.stringContaining('draft')]
    })
    expect(world.medium.posts[0]).toMatchObject({ publishStatus: 'draft' })
    expect(run.annotations.some(({ level }) => level === 'warning')).toBe(true)
  })

  test.each([
    ['elsewhere', 'neither an editor nor a writer'],
    ['no such thing', 'Engineering Notes'],
    ['Field Notes', 'could be any of']
  ])('called %j is failed before anything is created, and says %j', async (publication, text) => {
    const run = await world.push({
      'posts/a.md': composeArticle({ title: 'A', publication, body: 'Text of it.\n' })
    })
    expect(run.told).toEqual(['posts/a.md failed/publication'])
    expect(run.results[0]?.message).toContain(text)
    expect(world.creations()).toEqual([])
  })

  test('whose contributors may not be listed is a warning, and Medium decides', async () => {
    world.medium.fault({
      match: { method: 'GET', path: '/v1/publications/*/contributors' },
      kind: 'status',
      status: 403,
      body: { errors: [{ message: 'Not allowed.', code: 1 }] }
    })
    const run = await world.push(
      {
        'posts/a.md': composeArticle({
          title: 'A',
          publication: 'engineering',
          body: 'Text of it.\n'
        })
      },
      { inputs: { site: 'none' } }
    )
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(run.results[0]?.warnings).toHaveLength(1)
  })
})

describe('OAuth2', () => {
  const article = { 'posts/a.md': composeArticle({ title: 'A', body: 'Text of it.\n' }) }

  test('exchanges the refresh token, and masks the access token before it is used', async () => {
    const { clientId, clientSecret, refreshToken } = world.medium.oauth
    const run = await world.push(article, {
      anonymous: true,
      inputs: {
        'medium-refresh-token': refreshToken,
        'medium-client-id': clientId,
        'medium-client-secret': clientSecret
      }
    })
    expect(run.told).toEqual(['posts/a.md created/created'])
    const [exchange] = world.medium.requests
    expect(exchange).toMatchObject({
      method: 'POST',
      path: '/v1/tokens',
      body: { client_id: clientId, grant_type: 'refresh_token' }
    })
    expect(run.masks).toEqual(expect.arrayContaining([refreshToken, clientSecret]))
    expect(run.masks.length).toBeGreaterThanOrEqual(4)
  })

  test('says nothing of a refresh token that stays the same', async () => {
    const { clientId, clientSecret, refreshToken } = world.medium.oauth
    const run = await world.push(article, {
      anonymous: true,
      inputs: {
        site: 'none',
        'medium-refresh-token': refreshToken,
        'medium-client-id': clientId,
        'medium-client-secret': clientSecret
      }
    })
    expect(run.outputs).not.toHaveProperty('medium-refresh-token')
    expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([])
  })

  test.each([
    ['publishes', 'false', 'created/created'],
    ['plans', 'true', 'planned/would-create']
  ])('offers a new refresh token for a next step to store: a run that %s', async (_, dry, told) => {
    await world.reopen({ sandbox: { rotateRefreshTokens: true } })
    const { clientId, clientSecret, refreshToken } = world.medium.oauth
    const inputs = (token: string) => ({
      site: 'none',
      'medium-refresh-token': token,
      'medium-client-id': clientId,
      'medium-client-secret': clientSecret,
      'dry-run': dry
    })
    const run = await world.push(article, { anonymous: true, inputs: inputs(refreshToken) })
    expect(run.told).toEqual([`posts/a.md ${told}`])
    const next = world.medium.oauth.refreshToken
    expect(next).not.toBe(refreshToken)
    expect(run.outputs['medium-refresh-token']).toBe(next)
    expect(run.masks).toContain(next)
    const said = run.stdout.replace(`::add-mask::${next}`, '') + run.stderr + run.summary
    const others = { ...run.outputs, 'medium-refresh-token': '' }
    expect(said + JSON.stringify(others)).not.toContain(next)
    const warnings = run.annotations.filter(({ level }) => level === 'warning')
    expect(warnings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('docs/oauth.md') as unknown })
    ])
    const other = { 'posts/b.md': composeArticle({ title: 'B', body: 'Text of another.\n' }) }
    const later = await world.push(other, { anonymous: true, inputs: inputs(next) })
    expect(later.exitCode).toBe(0)
    expect(later.told).toContain(`posts/b.md ${told}`)
  })

  test('with a wrong refresh token fails the article and says which input', async () => {
    const { clientId, clientSecret } = world.medium.oauth
    const run = await world.push(article, {
      anonymous: true,
      inputs: {
        'medium-refresh-token': 'wrong-refresh-token',
        'medium-client-id': clientId,
        'medium-client-secret': clientSecret
      }
    })
    expect(run.told).toEqual(['posts/a.md failed/unauthorized'])
    expect(run.results[0]?.message).toContain('medium-refresh-token')
    expect(run.stdout).not.toMatch(/^(?!::add-mask::).*wrong-refresh-token/m)
  })

  test('needs all three inputs', async () => {
    const run = await world.push(article, {
      anonymous: true,
      inputs: { 'medium-refresh-token': 'some-refresh-token' }
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.results).toBe('[]')
    expect(world.medium.requests).toEqual([])
  })
})

describe('images', () => {
  test('are uploaded once per content over all runs, under their exact media types', async () => {
    const run = await world.push({
      'posts/images/a.png': PNG,
      'posts/images/copy of a.png': PNG,
      'static/b.gif': GIF,
      'posts/a.md': composeArticle({
        title: 'Pictures',
        image: 'images/a.png',
        body: [
          'Text.',
          '![One](images/a.png "A caption")',
          '![Same](<images/copy of a.png>)',
          '<img src="/b.gif" alt="Raw">',
          '![Reference][r]',
          '`![not](images/none.png)`',
          '[r]: images/a.png\n'
        ].join('\n\n')
      })
    })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(world.uploads().map(({ field, type, md5 }) => [field, type, md5])).toEqual(
      expect.arrayContaining([
        ['image', 'image/png', createHash('md5').update(PNG).digest('hex')],
        ['image', 'image/gif', createHash('md5').update(GIF).digest('hex')]
      ])
    )
    expect(world.uploads()).toHaveLength(2)
    const content = world.medium.posts[0]?.content ?? ''
    const [png, gif] = ['image/png', 'image/gif'].map(
      type => world.medium.images.find(one => one.type === type)?.url ?? 'none'
    )
    expect(content.split(png ?? '-').length - 1).toBe(4)
    expect(content.split(gif ?? '-').length - 1).toBe(1)
    expect(content).toContain('<figcaption>A caption</figcaption>')
    expect(content).toContain('![not](images/none.png)')
    await world.push({
      'posts/b.md': composeArticle({ title: 'Again', body: 'New.\n\n![One](images/a.png)\n' })
    })
    expect(world.uploads()).toHaveLength(2)
    expect(world.medium.posts[1]?.content).toContain(png)
    expect(Object.keys((await world.ledger())?.images ?? {})).toHaveLength(2)
  })

  test.each<[string, string, Buffer | null]>([
    ['missing', 'images/none.png', null],
    ['empty', 'images/x.png', Buffer.alloc(0)],
    ['a WebP', 'images/x.png', Buffer.from('RIFF\0\0\0\0WEBPVP8 ')],
    [
      'a Git LFS pointer',
      'images/x.png',
      Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')
    ]
  ])(
    'that are %s stop that article with file and line, before the network',
    async (_name, path, bytes) => {
      const run = await world.push({
        ...(bytes === null ? {} : { [`posts/${path}`]: bytes }),
        'posts/a.md': composeArticle({ title: 'A', body: `Text.\n\n![x](${path})\n` }),
        'posts/b.md': composeArticle({ title: 'B', body: 'Other text.\n' })
      })
      expect(run.told).toEqual(['posts/a.md failed/image', 'posts/b.md created/created'])
      expect(run.annotations).toContainEqual(
        expect.objectContaining({ level: 'error', file: 'posts/a.md', line: 7 })
      )
      expect(world.uploads()).toEqual([])
    }
  )

  test('whose name says another type are uploaded as what they are, with a notice', async () => {
    const run = await world.push({
      'posts/x.jpg': GIF,
      'posts/a.md': composeArticle({ title: 'A', body: 'Text.\n\n![x](x.jpg)\n' })
    })
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(world.uploads().map(({ type }) => type)).toEqual(['image/gif'])
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        file: 'posts/a.md',
        message: expect.stringContaining('posts/x.jpg is called .jpg but is image/gif')
      })
    )
  })

  test('that Medium refuses fail the article, and a limit puts it off', async () => {
    const files = {
      'posts/x.png': PNG,
      'posts/a.md': composeArticle({ title: 'A', body: 'Text.\n\n![x](x.png)\n' })
    }
    world.medium.fault({
      match: { path: '/v1/images' },
      kind: 'status',
      status: 400,
      body: { errors: [{ message: 'The media is not in a format we understand.', code: -1 }] }
    })
    const run = await world.push(files)
    expect(run.told).toEqual(['posts/a.md failed/image'])
    world.medium.fault({ match: { path: '/v1/images' }, kind: 'rate-limit', times: 9 })
    const limited = await world.run()
    expect(limited.told).toEqual(['posts/a.md deferred/rate-limited'])
    world.medium.clearFaults()
    const next = await world.run()
    expect(next.told).toEqual(['posts/a.md created/created'])
  })

  test('that follow a refused one are not uploaded', async () => {
    const names = Array.from({ length: 20 }, (_, n) => `x${n}.png`)
    const pictures = names.map(name => [`posts/${name}`, Buffer.concat([PNG, Buffer.from(name)])])
    world.medium.fault({
      match: { path: '/v1/images' },
      kind: 'status',
      status: 400,
      body: { errors: [{ message: 'No.', code: -1 }] },
      times: Infinity
    })
    const run = await world.push({
      ...(Object.fromEntries(pictures) as Record<string, Buffer>),
      'posts/a.md': composeArticle({
        title: 'A',
        body: `Text.\n\n${names.map(name => `![x](${name})\n\n`).join('')}`
      })
    })
    expect(run.told).toEqual(['posts/a.md failed/image'])
    const asked = world.medium.requests.filter(({ path }) => path === '/v1/images')
    expect(asked.length).toBeGreaterThan(0)
    // Five are under way when the first answer comes.
    expect(asked.length).toBeLessThanOrEqual(9)
  })

  test.each([
    ['the event says so', { repository: { private: true } }, {}],
    ['GitHub says so', {}, { private: true }]
  ])('with `images: link` are refused for a private repository: %s', async (_, payload, hub) => {
    await world.reopen({ github: hub })
    await world.commit({
      'posts/x.png': PNG,
      'posts/a.md': composeArticle({ title: 'A', body: 'Text.\n\n![x](x.png)\n' })
    })
    const event = { name: 'schedule', ref: 'refs/heads/main', payload }
    const run = await world.run({ event, inputs: { images: 'link', select: 'all' } })
    expect(run.told).toEqual(['posts/a.md failed/image'])
  })

  test('with `images: link` are the raw files of the commit', async () => {
    const run = await world.push(
      {
        'posts/my pic.png': PNG,
        'posts/a.md': composeArticle({ title: 'A', body: 'Text.\n\n![x](<my pic.png>)\n' })
      },
      { inputs: { images: 'link' } }
    )
    const sha = await world.repo.head()
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(world.medium.posts[0]?.content).toContain(
      `https://raw.githubusercontent.com/ada/blog/${sha}/posts/my%20pic.png`
    )
    expect(world.uploads()).toEqual([])
  })
})

test('own template tags and the policy say what stands for what', async () => {
  const run = await world.push(
    { 'posts/a.md': composeArticle({ title: 'A', body: 'By {% author "Ada" %}. ~~old~~\n' }) },
    { inputs: { 'template-tags': 'author: **{1}**', policy: 'strikethrough: unicode' } }
  )
  expect(run.told).toEqual(['posts/a.md created/created'])
  expect(world.medium.posts[0]?.content).toContain('By <strong>Ada</strong>. o\u0336l\u0336d\u0336')
})

test('links between articles lead to their pages, and a link that leads nowhere stops the article', async () => {
  const run = await world.push({
    'posts/a.md': composeArticle({
      title: 'A',
      canonicalUrl: 'https://blog.example.com/a/',
      body: 'Text of a, with [b](b.md) and [code](../src/x.ts).\n'
    }),
    'posts/b.md': composeArticle({
      title: 'B',
      canonicalUrl: 'https://blog.example.com/bee/',
      body: 'Text of b.\n'
    }),
    'posts/c.md': composeArticle({ title: 'C', body: 'Text of c, with [nothing](nothing.md).\n' }),
    'src/x.ts': 'export {}\n'
  })
  const sha = await world.repo.head()
  expect(run.told).toEqual([
    'posts/a.md created/created',
    'posts/b.md created/created',
    'posts/c.md failed/invalid'
  ])
  expect(world.medium.posts[0]?.content).toContain('href="https://blog.example.com/bee/"')
  expect(world.medium.posts[0]?.content).toContain(
    `href="https://github.com/ada/blog/blob/${sha}/src/x.ts"`
  )
})
