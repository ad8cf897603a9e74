// The pages: a post and what was sent, the lists of posts, and that nothing foreign runs in them.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { ask, create, page, pageOfPost, upload, withIds } from './asking.ts'

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox({ now: () => new Date('2026-03-09T12:00:00Z') })
})
afterEach(async () => {
  await medium.close()
})

describe('the page of a post', () => {
  test('has title, subtitle, author, date, tags, licence and where it was first', async () => {
    const html = await pageOfPost(medium, {
      title: 'A <title>',
      content: '<h1>A &lt;title&gt;</h1><h2>A subtitle</h2><p>Text.</p>',
      tags: ['one & two'],
      canonicalUrl: 'https://blog.example.com/a?b&c',
      license: 'cc-40-by'
    })
    for (const part of [
      '<h1>A &lt;title&gt;</h1>',
      '<p class="subtitle">A subtitle</p>',
      '<a href="/@ada">Ada Author</a>',
      '<time datetime="2026-03-09T12:00:00.000Z">9 Mar 2026</time>',
      '<li>one &amp; two</li>',
      '<a href="https://creativecommons.org/licenses/by/4.0/">cc-40-by</a>',
      '<link rel="canonical" href="https://blog.example.com/a?b&amp;c">',
      'Originally published at <a href="https://blog.example.com/a?b&amp;c" rel="canonical">blog.example.com</a>'
    ])
      expect(html).toContain(part)
    expect(html).not.toContain('class="badge"')
    expect(html).not.toContain('class="remark"')
  })

  test('shows to the byte what was sent', async () => {
    const html = await pageOfPost(medium, { content: '<h1>A title</h1><p>"a" &amp; \'b\'</p>' })
    expect(html).toContain('Content (html, 36 characters)')
    expect(html).toContain(
      '<pre>&lt;h1&gt;A title&lt;/h1&gt;&lt;p&gt;&quot;a&quot; &amp;amp; &#39;b&#39;&lt;/p&gt;</pre>'
    )
  })

  test.each([
    ['<p>No title.</p>', 'The content does not begin with a title (h1): readers would see none.'],
    ['<h1>Another</h1>', 'The title that readers see is “Another”.'],
    [
      '<h1>A title</h1><h2>A title</h2><h3>A title</h3>',
      'The title is in the content more than once.'
    ],
    [
      '<h1>A title</h1><table></table><u>a</u>',
      'Not on Medium, at most the text is left: table, u.'
    ],
    [
      '<h1>A title</h1><p><img src="a.png">',
      'at most the text is left: img without an absolute URL.'
    ]
  ])('of %j remarks: %s', async (content, remark) => {
    expect(await pageOfPost(medium, { content })).toContain(`${remark}</p>`)
  })

  test.each(['draft', 'unlisted'])('says that it is %s', async publishStatus => {
    const html = await pageOfPost(medium, { publishStatus })
    expect(html.toLowerCase()).toContain(`<span class="badge">${publishStatus}</span>`)
  })

  test('is at its URL; other paths that end with its id lead there', async () => {
    await create(medium, { title: 'Where it stands' })
    const [post] = medium.posts
    for (const path of [`/@grace/${post!.id}`, `/engineering/old-title-${post!.id}`]) {
      const answer = await ask(medium, 'GET', path)
      expect([answer.status, answer.headers.get('location')]).toEqual([302, post!.url])
    }
    expect((await ask(medium, 'GET', `/@ada/${post!.id}/more`)).status).toBe(404)
    expect((await ask(medium, 'POST', new URL(post!.url).pathname)).status).toBe(404)
  })
})

describe('lists of posts', () => {
  beforeEach(async () => {
    await create(medium, { title: 'Of the profile' })
    const path = withIds(medium, '/v1/publications/ENGINEERING/posts')
    await create(medium, { title: 'Of engineering' }, path)
    await create(medium, { title: 'A draft of it', publishStatus: 'draft' }, path)
    await create(medium, { title: 'An unlisted one', publishStatus: 'unlisted' })
    const [, grace] = medium.users
    const hers = `/v1/users/${grace!.id}/posts`
    await create(medium, { title: 'Of Grace' }, hers, { token: grace!.token })
  })

  test.each([
    ['/', ['Of Grace', 'Of engineering', 'Of the profile']],
    ['/@ada', ['Of engineering', 'Of the profile']],
    ['/@grace', ['Of Grace']],
    ['/engineering', ['Of engineering']],
    ['/weekly', []],
    ['/me/stories/drafts', ['A draft of it', 'An unlisted one']]
  ])('at %s are %j, newest first', async (path, titles) => {
    const html = await page(medium, path)
    const shown = [...html.matchAll(/<h2><a href="[^"]+">([^<]+)<\/a><\/h2>/g)].map(
      ([, one]) => one
    )
    expect(shown).toEqual(titles)
  })

  test('show how each begins, its first image and where it is', async () => {
    const image = 'https://a.example/b.png'
    const text = 'word '.repeat(60)
    await create(medium, { content: `<h1>T</h1><p><img src="${image}"></p><p>${text}</p>` })
    const html = await page(medium, '/@ada')
    expect(html).toContain(`<img src="${image}" alt="" loading="lazy">`)
    expect(html).toMatch(/<p>(word )+…<\/p>/)
    expect(html).toContain('in <a href="/engineering">Engineering Notes</a>')
  })
})

describe('the site', () => {
  test('tells on its first page how to use it, with a token or OAuth', async () => {
    const html = await page(medium, '/')
    expect(html).toContain(`api-url: ${medium.apiUrl}\n  medium-token: ${medium.token}`)
    expect(html).toContain(`medium-refresh-token: &#39;${medium.oauth.refreshToken}&#39;`)
    expect(html).toContain('No post yet.')
    expect(html).toContain('ada follower, grace editor')
  })

  test.each([
    '/nothing',
    '/@nobody',
    '/@ada/nothing',
    '/images/none.png',
    '/avatars/none.svg',
    '/%E0%A4%A'
  ])('has nothing at %s, and says so', async path => {
    const answer = await ask(medium, 'GET', path)
    expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('Nothing here')])
  })

  test.each([
    ['/style.css', 'text/css; charset=utf-8', '--paper'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8', '<svg'],
    ['/avatars/ada.svg', 'image/svg+xml; charset=utf-8', '>AA</text>'],
    ['/avatars/engineering.svg', 'image/svg+xml; charset=utf-8', '>EN</text>']
  ])('has %s of the type %s', async (path, type, part) => {
    const answer = await ask(medium, 'GET', path)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.body).toContain(part)
  })

  test('lets no script run, whatever a post holds', async () => {
    const evil = '"><script>x()</script><img src=x onerror=x()>'
    const fields = { title: evil, tags: ['<b>'], canonicalUrl: 'https://a.example/%22%3E' }
    const html = [
      await pageOfPost(medium, { ...fields, content: evil }),
      await page(medium, '/'),
      await page(medium, '/@ada')
    ]
    for (const one of html) expect(one).not.toMatch(/<script|<[^>]+\sonerror|<li><b>/)
    const { headers } = await ask(medium, 'GET', '/')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('serves an uploaded image by its type only', async () => {
    await upload(medium, Buffer.from('89504e470d0a1a0a3c68746d6c3e', 'hex'), 'image/png')
    const { headers } = await fetch(medium.images[0]!.url)
    expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([
      'image/png',
      'nosniff'
    ])
  })

  test('answers HEAD without a body', async () => {
    const answer = await ask(medium, 'HEAD', '/@ada')
    expect([answer.status, answer.body]).toEqual([200, ''])
  })
})
