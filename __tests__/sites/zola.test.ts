import { describe, expect, test } from '@jest/globals'
import { articleOn, listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'content/posts/Hello World.md'
const EMPTY = '+++\ntitle = "A"\n+++\nText'

function toml(lines = ''): SiteFiles {
  return { 'zola.toml': `base_url = "https://blog.test"\n${lines}\n` }
}

describe('a Zola site', () => {
  test.each<[string, string[], string[]]>([
    ['by zola.toml', ['zola.toml'], ['zola in /']],
    [
      'by templates',
      ['blog/config.toml', `blog/${POST}`, 'blog/templates/a.html'],
      ['zola in /blog']
    ],
    ['by sass', ['config.toml', POST, 'sass/a.scss'], ['zola in /']],
    ['by its theme', ['config.toml', POST, 'themes/a/templates/b.html'], ['zola in /']],
    ['not where there are layouts', ['config.toml', POST, 'layouts/a', 'sass/b'], ['hugo in /']],
    ['not by a theme of Hugo', ['config.toml', POST, 'themes/a/layouts/b.html'], ['hugo in /']]
  ])('is recognised %s', (_, paths, expected) => {
    expect(listSites(Object.fromEntries(paths.map(path => [path, ''])))).toEqual(expected)
  })

  test('has its articles in the folders of a blog', () => {
    const files = { 'zola.toml': '', [POST]: '', 'content/docs/a.md': '' }
    expect(listPatterns(files)).toContain('content/posts/**/*.md')
    expect(listPatterns(files)).not.toContain('content/**/*.md')
  })

  test('is one where only the configuration tells it from Hugo', () => {
    const files = { 'config.toml': 'base_url = "https://blog.test"' }
    expect(urlOf(files, 'content/posts/2024-01-05-a.md')).toBe('https://blog.test/posts/a/')
  })
})

describe('the address of a page', () => {
  test.each<[string, string, string, string]>([
    ['posts/Hello World.md', '', '', '/posts/hello-world/'],
    ['posts/intro/start.md', '', 'slug: hello-world', '/posts/intro/hello-world/'],
    ['posts/intro/start.md', '', 'path: hello-world', '/hello-world/'],
    ['posts/intro/start.md', '', 'path: /hello-world', '/hello-world/'],
    ['start.md', '', 'slug: hello-&-world', '/hello-world/'],
    [' file with space.md', '', '', '/file-with-space/'],
    ['posts/with-assets/index.md', '', '', '/posts/with-assets/'],
    ['posts/with-assets/index.md', '', 'slug: hey', '/posts/hey/'],
    ['2018-10-08_hello.md', '', '', '/hello/'],
    ['2018-10-08-hello.md', '', '', '/hello/'],
    ['2018-10-08 - hello.md', '', '', '/hello/'],
    ['2018-10-02T15:00:00Z-hello.md', '', '', '/hello/'],
    ['2018-10-08.md', '', '', '/2018-10-08/'],
    ['2018-13-08-hello.md', '', '', '/2018-13-08-hello/'],
    ['2018-10-08-hello/index.md', '', 'date: 2018-09-09', '/hello/'],
    ['2018-10-08-hello.md', '[slugify]\npaths_keep_dates = true', '', '/2018-10-08-hello/'],
    ['posts/Wer weiß, Æsir & Ünïcode…’s.md', '', '', '/posts/wer-weiss-aesir-unicode-s/'],
    ['Привет, большой мир.md', '', '', '/privet-bol-shoi-mir/'],
    ['Єдина ґанок.md', '', '', '/edina-g-anok/'],
    ['Ξένος ξένου ψ.md', '', '', '/ksenos-xenou-ps/'],
    ['½ of 5° × 3² → 7 €.md', '', '', '/1-2-of-5deg-x-32-7-eur/'],
    ['soft\u00adhyphen Cafe\u0301 ấ.md', '', '', '/softhyphen-cafe-a/'],
    ['Sec Tion/A b.md', '', '', '/Sec%20Tion/a-b/'],
    ['posts/c#.md', '[slugify]\npaths = "off"', '', '/posts/c%23/'],
    ['posts/b/other.md', '', '', '/posts/b/other/'],
    ['2024-02-30-no day.md', '', '', '/no-day/'],
    ['日本.md', '[slugify]\npaths = "safe"', '', '/%E6%97%A5%E6%9C%AC/'],
    ['Was? (Nun).md', '[slugify]\npaths = "safe"', '', '/Was%20(Nun)/'],
    ['Hello World.md', '[slugify]\npaths = "off"', '', '/Hello%20World/'],
    ['a.fr.md', '[languages.fr]', '', '/fr/a/'],
    ['posts/b/index.fr.md', '[languages.fr]', '', '/fr/posts/b/'],
    ['posts/b.fr.md', '', '', '/posts/b-fr/']
  ])('%s with "%s" and "%s" is %s', (name, lines, header, expected) => {
    expect(urlOf(toml(lines), `content/${name}`, header)).toBe(`https://blog.test${expected}`)
  })

  test.each([['🎉 party.md'], ['日本.md'], ['Ғылым.md']])(
    'is not known for %s, which Zola writes in words of its own',
    name => {
      expect(urlOf(toml(), `content/${name}`)).toBeNull()
    }
  )

  test('is below the base path', () => {
    const files = { 'config.toml': 'base_url = "https://blog.test/sub/"', 'templates/a.html': '' }
    expect(urlOf(files, POST)).toBe('https://blog.test/sub/posts/hello-world/')
  })

  test('is not known without an address, which is a warning', () => {
    const reading = readOnSite({ 'zola.toml': 'base_url = "/"', [POST]: EMPTY }, POST)
    expect(reading.diagnostics.map(({ message }) => message)).toEqual([
      'The post would have no canonical URL, because the address of the Zola site is not known.'
    ])
  })

  test('has the day of the front matter, else of the file’s name', () => {
    const path = 'content/2018-10-08-hello.md'
    const template = 'https://blog.test/{year}/{month}/{day}/{slug}/'
    const read = (header: string) =>
      readOnSite({ ...toml(), [path]: `---\ntitle: A\n${header}\n---\nText` }, path, template)
    expect(read('')).toMatchObject({
      article: { canonicalUrl: 'https://blog.test/2018/10/08/hello/' }
    })
    expect(read('date: 2018-09-09')).toMatchObject({
      article: { canonicalUrl: 'https://blog.test/2018/09/09/hello/' }
    })
  })
})

test('tags are those of the taxonomies', () => {
  const text = '+++\ntitle = "A"\n[taxonomies]\ntags = ["rust", "web"]\n+++\nText'
  expect(articleOn({ ...toml(), [POST]: text }, POST).tags).toEqual(['rust', 'web'])
})

describe('what is not an article', () => {
  test.each<[string, SiteFiles, string, string, string]>([
    [
      'a translation beside the original',
      { ...toml('[languages.fr]'), 'content/a.md': EMPTY },
      'content/a.fr.md',
      '',
      'The article is a translation of content/a.md.'
    ],
    [
      'a page of lists',
      toml(),
      'content/archive.md',
      'template = "archive.html"',
      'The page shows other pages (`template: archive.html`).'
    ],
    ...(
      [
        ['**/notes/**', 'content/notes/a.md'],
        ['*/a1.md', 'content/posts/a1.md'],
        ['*{a,b}?.md', 'content/posts/b1.md'],
        ['**/[!a-c]1.md', 'content/posts/d1.md']
      ] as const
    ).map(([glob, path]): [string, SiteFiles, string, string, string] => [
      `what the site leaves out by ${glob}`,
      toml(`ignored_content = ["*.tmp", "${glob}"]`),
      path,
      '',
      `The site leaves this file out (\`ignored_content\` has \`${glob}\`).`
    ]),
    [
      'a section',
      toml(),
      'content/posts/_index.md',
      '',
      '_index.md describes its folder, so it is not taken for an article.'
    ]
  ])('%s', (_, files, path, lines, message) => {
    const all = { ...files, [path]: `+++\ntitle = "A"\n${lines}\n+++\nText` }
    expect(readOnSite(all, path)).toMatchObject({ reason: 'not-an-article', message })
  })

  test.each([['content/posts/a*'], ['a1.md'], ['**/Posts/*'], ['**/[bc]1.md']])(
    'nothing is left out by %s, which fits no whole path',
    glob => {
      const path = 'content/posts/a1.md'
      const files = { ...toml(`ignored_content = ["${glob}"]`), [path]: EMPTY }
      expect(readOnSite(files, path)).toMatchObject({ kind: 'article' })
    }
  )

  test.each([
    ['content/posts/_index.md', 'https://blog.test/posts/'],
    ['content/_index.md', 'https://blog.test/'],
    ['content/Sec Tion/_index.fr.md', 'https://blog.test/fr/Sec%20Tion/']
  ])('links to the section %s lead to %s', (path, url) => {
    const files = { ...toml('[languages.fr]'), [path]: EMPTY }
    expect(readOnSite(files, path)).toMatchObject({ kind: 'skip', page: { url } })
  })

  test.each<[string, SiteFiles]>([
    ['that is not rendered', { [POST]: '+++\ntitle = "A"\nrender = false\n+++\nText' }],
    [
      'of a section that is a draft',
      { [POST]: EMPTY, 'content/posts/_index.md': '+++\ndraft = true\n+++\n' }
    ]
  ])('a page %s', (_, files) => {
    expect(readOnSite({ ...toml(), ...files }, POST)).toMatchObject({ reason: 'draft' })
  })
})
