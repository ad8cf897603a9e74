// What each field of the front matter means, field by field.

import { describe, expect, test } from '@jest/globals'
import type { Article } from '../../src/article/index.ts'
import { LICENSES } from '../../src/medium/vocabulary.ts'
import { articleOf, places, read, readYaml, refusalOf, type ReadOptions } from './reading.ts'

const X100 = 'x'.repeat(100)
const T25 = 't'.repeat(25)

/** Kind and places of diagnostics of a file that names the title itself. */
function summarizeFile(file: string) {
  const reading = read(file)
  return [reading.kind === 'skip' ? reading.reason : reading.kind, ...places(reading)]
}

function field<K extends keyof Article>(name: K, yaml: string, options?: ReadOptions): Article[K] {
  return articleOf(readYaml(yaml, options))[name]
}

/** Kind and places of diagnostics of YAML that begins on line 3. */
function summarizeYaml(yaml: string, options?: ReadOptions): string[] {
  const reading = readYaml(yaml, options)
  return [reading.kind === 'skip' ? reading.reason : reading.kind, ...places(reading)]
}

describe('title', () => {
  test.each<[string, string, number]>([
    ['---\ntitle: A\n---\n', 'A', 2],
    ['---\nTITLE: A\n---\n', 'A', 2],
    ['---\ntitle: "  A \\n B\\tC "\n---\n', 'A B C', 2],
    ['---\ntitle: 1.10\n---\n', '1.10', 2],
    ['---\ntitle: True\n---\n', 'True', 2],
    ['---\ntitle: 2024-01-31\n---\n', '2024-01-31', 2],
    ['---\nx: y\ntitle: >\n  A\n  B\n---\n', 'A B', 3],
    [
      '---\ntitle: A &ldquo;b&rdquo; &amp; <em>c</em> &#233;&#xe9; &odd;\n---\n',
      'A “b” & c éé &odd;',
      2
    ],
    [
      '---\ntitle: The <details> element &lt;b&gt;, <i> and R&D\n---\n',
      'The <details> element <b>, <i> and R&D',
      2
    ],
    ['---\ntitle: A\nmedium:\n  title: B\n---\n', 'B', 4],
    ['---\ntitle:\nx: y\n---\n\n# From the body\n', 'From the body', 6],
    [`---\ntitle: ${X100}\n---\n`, X100, 2],
    [`---\ntitle: ${'𝒳'.repeat(100)}\n---\n`, '𝒳'.repeat(100), 2],
    ['+++\ntitle = "A \\u00e9"\n+++\n', 'A é', 2],
    ['---json\n{"title":\n"A"}\n---\n', 'A', 2]
  ])('of %j is %j on line %i', (file, title, titleLine) => {
    expect(articleOf(read(file))).toMatchObject({ title, titleLine })
  })

  test.each<[string, string]>([
    [`---\ntitle: ${X100}x\n---\n`, '2:1 error title'],
    [`---\nx: y\n---\n# ${X100}x\n`, '4:- error title'],
    [`---\ntitle: A\nmedium:\n  title: ${X100}x\n---\n`, '4:3 error title'],
    ['---\ntitle: [A]\n---\n', '2:1 error title'],
    ['---\ntitle: {a: b}\n---\n# B\n', '2:1 error title'],
    ['---\nx: y\n---\nNo heading.\n', '1:- error title']
  ])('of %j cannot be used', (file, place) => {
    expect(summarizeFile(file)).toEqual(['invalid', place])
  })

  test('says whether it comes from the body', () => {
    expect(articleOf(read('---\ntitle: A\n---\n# B\n')).titleFromBody).toBe(false)
    expect(articleOf(read('---\nx: y\n---\n# B\n')).titleFromBody).toBe(true)
  })

  test.each([
    ['title: A', null],
    ['title: A\nmedium: {title: B}', 'A'],
    ['title: A\nmedium: {title: A}', null],
    ['medium: {title: B}', 'C']
  ])('of the site is known beside the one for Medium: %j', (yaml, expected) => {
    expect(articleOf(read(`---\n${yaml}\n---\n# C\n`)).siteTitle).toBe(expected)
  })

  test('that is too long is told with its length and a remedy', () => {
    expect(refusalOf(read(`---\ntitle: ${X100}x\n---\n`))).toMatchObject({
      message: `The title "${'x'.repeat(80)}…" has 101 characters; Medium takes at most 100.`,
      remedy: 'Shorten it, or set a shorter one as `medium.title`.'
    })
  })
})

describe('subtitle and id', () => {
  test.each<[string, string | null]>([
    ['', null],
    ['subtitle:', null],
    ['subtitle: ""', null],
    ['subtitle: " a\\nb "', 'a b'],
    ['subtitle: a <code>b</code> &amp; c', 'a b & c'],
    ['SubTitle: 7', '7'],
    ['subtitle: a\nmedium: {subtitle: b}', 'b'],
    ['subtitle: a\nmedium: {subtitle: }', 'a']
  ])('%j gives the subtitle %j', (yaml, expected) => {
    expect(field('subtitle', yaml)).toBe(expected)
  })

  test('an id is kept with its line', () => {
    expect(articleOf(readYaml('x: y\nid: 0042'))).toMatchObject({ id: '0042', idLine: 4 })
    expect(articleOf(readYaml('x: y'))).toMatchObject({ id: null, idLine: null })
  })

  test.each([
    ['subtitle: [a]', ['article', '3:1 warning subtitle']],
    ['medium: {subtitle: [a]}', ['invalid', '3:10 error subtitle']],
    ['id: {a: b}', ['article', '3:1 warning id']],
    ['medium: {id: [a]}', ['invalid', '3:10 error id']]
  ])('%j is not a text', (yaml, expected) => {
    expect(summarizeYaml(yaml)).toEqual(expected)
  })
})

describe('tags', () => {
  test.each<[string, string[]]>([
    ['tags: [a, b]', ['a', 'b']],
    ['tags: a, b ,c', ['a', 'b', 'c']],
    ['tags:\n  - a b\n  - "#c"', ['a b', 'c']],
    ['tags: [1.10, true, 2024]', ['1.10', 'true', '2024']],
    ['tags: [a, A, " a "]', ['a']],
    ['tags: [{label: a}, {name: b}]', ['a', 'b']],
    [`tags: [${T25}]`, [T25]],
    ['categories: [c]', ['c']],
    ['keywords: k, l', ['k', 'l']],
    ['categories: [c]\ntags: [t]\nkeywords: k', ['t']],
    ['tags: []\nkeywords: k', ['k']],
    ['tags:\ncategories: c', ['c']],
    ['tags: [a]\nmedium: {tags: [b, c]}', ['b', 'c']],
    ['tags: [a]\nmedium: {keywords: k}', ['k']],
    ['taxonomies: {tags: [a, b]}', ['a', 'b']]
  ])('%j are %j', (yaml, expected) => {
    expect(field('tags', yaml)).toEqual(expected)
    expect(summarizeYaml(yaml)).toEqual(['article'])
  })

  test('are the input’s where the article names none', () => {
    const options = { defaults: { tags: ['d'] } }
    expect(field('tags', 'tags: []', options)).toEqual(['d'])
    expect(field('tags', 'tags: [a]', options)).toEqual(['a'])
  })

  test.each<[string, string[], string]>([
    ['tags: [a, b, c, d, e]', ['a', 'b', 'c'], '"d" and "e" in `tags` are'],
    [`tags: [a, ${T25}x, b, c]`, ['a', 'b', 'c'], `"${T25}x" in \`tags\` is`],
    ['keywords: a, b, c, d', ['a', 'b', 'c'], '"d" in `keywords` is']
  ])('%j are cut to those that fit, with a warning', (yaml, expected, dropped) => {
    const reading = readYaml(yaml)
    expect(articleOf(reading).tags).toEqual(expected)
    expect(places(reading)).toEqual(['3:1 warning tags'])
    expect(reading.diagnostics[0]?.message).toBe(
      `Medium takes at most 3 tags of at most 25 characters, so ${dropped} left out.`
    )
  })

  test.each(['[a, b, c, d]', `[${T25}x]`, 'a, b, c, d'])('medium.tags: %s are too many', value => {
    expect(summarizeYaml(`medium:\n  tags: ${value}`)).toEqual(['invalid', '4:3 error tags'])
  })

  test('that are neither a list nor text are ignored, or refused for Medium', () => {
    expect(summarizeYaml('tags: {a: b}')).toEqual(['article', '3:1 warning tags'])
    expect(summarizeYaml('medium: {tags: {a: b}}')).toEqual(['invalid', '3:10 error tags'])
  })
})

describe('publication', () => {
  test('is taken as written, with its line, before the input’s', () => {
    const options = { defaults: { publication: 'Other' } }
    expect(articleOf(readYaml('publication: My  Paper', options))).toMatchObject({
      publication: 'My Paper',
      publicationLine: 3
    })
    expect(articleOf(readYaml('medium: {publication: https://medium.com/p}'))).toMatchObject({
      publication: 'https://medium.com/p'
    })
    expect(articleOf(readYaml('publication:', options))).toMatchObject({
      publication: 'Other',
      publicationLine: null
    })
  })

  test('that is not a text is refused, for Medium and for the site', () => {
    expect(summarizeYaml('publication: [a, b]')).toEqual(['invalid', '3:1 error publication'])
    expect(summarizeYaml('medium: {publication: {a: b}}')).toEqual([
      'invalid',
      '3:10 error publication'
    ])
  })
})

describe('what the API lets one choose', () => {
  test.each<[string, keyof Article, unknown]>([
    ['publishStatus: draft', 'publishStatus', 'draft'],
    ['publish_status: Unlisted', 'publishStatus', 'unlisted'],
    ['publish-status: public', 'publishStatus', 'public'],
    ['medium: {status: draft}', 'publishStatus', 'draft'],
    ['status: Published', 'publishStatus', 'public'],
    ['publishStatus: draft\nmedium: {status: unlisted}', 'publishStatus', 'unlisted'],
    ['contentFormat: markdown', 'contentFormat', 'markdown'],
    ['medium: {content_format: HTML}', 'contentFormat', 'html'],
    ['notifyFollowers: true', 'notifyFollowers', true],
    ['notify_followers: "no"', 'notifyFollowers', false],
    ['notifyFollowers:', 'notifyFollowers', null],
    ['x: y', 'notifyFollowers', null]
  ])('%j gives %s %j', (yaml, name, expected) => {
    expect(field(name, yaml)).toBe(expected)
  })

  test('is the input’s where the article is silent', () => {
    const defaults = {
      publishStatus: 'unlisted',
      license: 'cc-40-by',
      contentFormat: 'markdown',
      notifyFollowers: false
    } as const
    expect(articleOf(readYaml('x: y', { defaults }))).toMatchObject(defaults)
  })

  test.each([
    ['publishStatus: private', '3:1 error publishStatus'],
    ['publishStatus: [draft]', '3:1 error publishStatus'],
    ['medium: {status: published}', '3:10 error publishStatus'],
    ['contentFormat: md', '3:1 error contentFormat'],
    ['notifyFollowers: perhaps', '3:1 error notifyFollowers'],
    ['notifyFollowers: [true]', '3:1 error notifyFollowers']
  ])('%j is refused', (yaml, place) => {
    expect(summarizeYaml(yaml)).toEqual(['invalid', place])
  })

  test('is refused with the values that are allowed', () => {
    expect(refusalOf(readYaml('publishStatus: private'))).toMatchObject({
      message: 'In the front matter, `publishStatus` is "private", not a publish status.',
      remedy: 'Set it to `public`, `draft` or `unlisted`, or remove the field.'
    })
  })
})

describe('license', () => {
  test.each(LICENSES.map(license => [license]))('%s is one, in any case and spacing', license => {
    expect(field('license', `license: ${license}`)).toBe(license)
    expect(field('license', `license: ${license.toUpperCase().replaceAll('-', ' ')}`)).toBe(license)
    expect(field('license', `medium: {license: ${license}}`)).toBe(license)
  })

  test.each([
    'cc-40-xx',
    'cc-40',
    'CC-4.0-BY',
    'cc-30-by',
    'cc-2',
    'CC 4.0 BY-SA',
    'cc-by-40',
    'cc-by-sa-40',
    'cc40-by',
    'all-rights',
    'All rights reserved.',
    'publicdomain',
    'public-domain-1'
  ])('%s is spelled like one and refused', license => {
    expect(summarizeYaml(`license: ${license}`)).toEqual(['invalid', '3:1 error license'])
  })

  test.each([
    'MIT',
    'CC BY 4.0',
    'CC-BY-4.0',
    'CC-BY-SA-4.0',
    'CC0-1.0',
    'CC0',
    'cc-by',
    'Apache-2.0',
    'GPL-3.0-or-later',
    'proprietary',
    'https://creativecommons.org/licenses/by/4.0/',
    '[MIT, CC0]'
  ])('%s is the site’s own: ignored with a warning', license => {
    const options = { defaults: { license: 'cc-40-zero' } } as const
    expect(field('license', `license: ${license}`, options)).toBe('cc-40-zero')
    expect(summarizeYaml(`license: ${license}`)).toEqual(['article', '3:1 warning license'])
  })

  test.each([
    ['mit', '"mit" is not a Medium licence; the `license` input is used instead.'],
    ['[MIT]', 'A list is not a Medium licence; the `license` input is used instead.']
  ])('%s is ignored in plain words', (license, message) => {
    const [diagnostic] = readYaml(`license: ${license}`).diagnostics
    expect(diagnostic?.message).toBe(message)
    for (const name of LICENSES) expect(diagnostic?.remedy).toContain(`\`${name}\``)
  })

  test.each(['MIT', 'CC BY 4.0', '[cc-40-by]'])('%s for Medium is refused', license => {
    expect(summarizeYaml(`medium:\n  license: ${license}`)).toEqual([
      'invalid',
      '4:3 error license'
    ])
  })
})

describe('the canonical URL', () => {
  test.each<[string, string]>([
    ['canonicalUrl: https://a.example/x', 'https://a.example/x'],
    ['canonical_url: http://a.example', 'http://a.example'],
    ['canonical: https://a.example/x/', 'https://a.example/x/'],
    ['canonical: https://b.example\ncanonicalUrl: https://a.example', 'https://a.example'],
    [
      'canonicalUrl: https://a.example\nmedium: {canonical: https://c.example}',
      'https://c.example'
    ],
    ['canonicalUrl: https://a.example/é x', 'https://a.example/%C3%A9%20x'],
    ['canonicalUrl: https://notmedium.com/x', 'https://notmedium.com/x']
  ])('%j is %j', (yaml, expected) => {
    expect(field('canonicalUrl', yaml)).toBe(expected)
  })

  test.each([
    '/x',
    'a.example/x',
    'ftp://a.example',
    '"javascript:alert(1)"',
    'https://',
    '//a.example',
    '[https://a.example]',
    'https://u:p@a.example'
  ])('%s is refused', value => {
    expect(summarizeYaml(`canonicalUrl: ${value}`)).toEqual(['invalid', '3:1 error canonicalUrl'])
  })

  test.each(['https://medium.com/@ada/x-1', 'https://ada.medium.com/x', 'https://MEDIUM.com./x'])(
    '%s says that the article is on Medium already',
    value => {
      expect(readYaml(`canonicalUrl: ${value}`)).toMatchObject({
        kind: 'skip',
        reason: 'already-published',
        url: new URL(value).href,
        line: 3
      })
    }
  )
})

describe('what keeps an article off Medium', () => {
  test.each<[string, string, number]>([
    ['draft: true', 'draft', 3],
    ['Draft: "yes"', 'draft', 3],
    ['published: false', 'draft', 3],
    ['medium: {draft: true}', 'draft', 3],
    ['medium:\n  published: false', 'draft', 4],
    ['draft: true\nmedium: {subtitle: B}', 'draft', 3],
    ['medium: false', 'opted-out', 3],
    ['medium: "no"', 'opted-out', 3],
    ['draft: true\nmedium: false', 'opted-out', 4],
    ['medium: {url: https://medium.com/p/1}', 'already-published', 3],
    ['mediumUrl: https://medium.com/p/1', 'already-published', 3],
    ['medium_url: https://blog.example/p/1', 'already-published', 3],
    ['medium: https://medium.com/p/1', 'already-published', 3],
    ['draft: true\nlicense: cc-40-xx', 'draft', 3]
  ])('%j: %s', (yaml, reason, line) => {
    expect(readYaml(yaml)).toMatchObject({
      kind: 'skip',
      reason,
      line,
      title: 'A',
      diagnostics: []
    })
  })

  test.each([
    'draft: false',
    'published: true',
    'draft: true\nmedium: {draft: false}',
    'published: false\nmedium: {published: true}',
    'medium: true',
    'medium: {}',
    'medium:',
    'draft:'
  ])('%j does not', yaml => {
    expect(summarizeYaml(yaml)).toEqual(['article'])
  })

  test.each([
    ['draft: perhaps', '3:1 error draft'],
    ['draft: [true]', '3:1 error draft'],
    ['medium: perhaps', '3:1 error medium'],
    ['medium: [a]', '3:1 error medium'],
    ['medium: {url: soon}', '3:10 error mediumUrl'],
    ['mediumUrl: soon', '3:1 error mediumUrl'],
    ['medium: {tittle: B}', '3:10 error medium']
  ])('%j is neither the one nor the other, and refused', (yaml, place) => {
    expect(summarizeYaml(yaml)).toEqual(['invalid', place])
  })

  test.each<[string, string, string | null]>([
    [
      'draft: true',
      'The front matter says `draft: true`.',
      'Remove that line when the article is ready, or set `medium.status` to `public`, `draft` or `unlisted`.'
    ],
    [
      'medium: {published: "no"}',
      'The front matter says `medium.published: no`.',
      'Remove that line when the article is ready.'
    ],
    ['medium: false', 'The front matter says `medium: false`.', 'To publish it, remove that line.'],
    [
      'medium: {url: https://medium.com/p/1}',
      'The front matter names its post on Medium (`medium.url`).',
      null
    ],
    [
      'canonical: https://ada.medium.com/x',
      'The front matter says that the original is on Medium (`canonical`).',
      null
    ]
  ])('%j is told in a sentence, with what to do', (yaml, message, remedy) => {
    expect(readYaml(yaml)).toMatchObject({ kind: 'skip', message, remedy })
  })

  test.each<[string, string, string, string]>([
    [
      '_drafts/a.md',
      'title: A',
      'The article is in a `_drafts` folder.',
      'Move it out of the folder when it is ready, or set `medium.status` to `public`, `draft` or `unlisted` in its front matter.'
    ],
    [
      'posts/README.md',
      'title: A',
      'README.md describes its folder, so it is not taken for an article.',
      'To publish it, give the file another name.'
    ],
    [
      'posts/index.md',
      'x: y',
      'The index page has no title, so it is taken for a list of other pages.',
      'To publish it, set `title` in its front matter.'
    ]
  ])('so is the place %s with %s', (path, yaml, message, remedy) => {
    expect(read(`---\n${yaml}\n---\n`, { path })).toMatchObject({ message, remedy })
  })

  test('so is a file without front matter', () => {
    expect(read('# A\n')).toMatchObject({
      message: 'The file has no front matter, so it is not taken for an article.',
      remedy: 'To publish it, begin it with front matter that sets a `title`.'
    })
  })

  test('a skipped article still tells its id', () => {
    expect(readYaml('draft: true\nid: mine')).toMatchObject({ kind: 'skip', id: 'mine' })
  })

  test.each([
    ['posts/_drafts/a.md', 'draft'],
    ['_drafts/a.md', 'draft'],
    ['posts/_index.md', 'not-an-article'],
    ['posts/_index.de.md', 'not-an-article'],
    ['posts/README.md', 'not-an-article']
  ])('the place %s: %s', (path, reason) => {
    expect(readYaml('', { path })).toMatchObject({ kind: 'skip', reason, title: 'A' })
  })

  test('an index page without a title is a list, and one with a title an article', () => {
    const path = 'posts/a/index.md'
    expect(read('---\nx: y\n---\nText\n', { path })).toMatchObject({ reason: 'not-an-article' })
    expect(readYaml('', { path }).kind).toBe('article')
  })
})

describe('date', () => {
  const JAN31 = Date.UTC(2024, 0, 31)

  test.each<[string, number | null, number | null]>([
    ['date: 2024-01-31', JAN31, 3],
    ['date: "2024-01-31"', JAN31, 3],
    ['publishDate: 2024-01-31', JAN31, 3],
    ['pub_date: 2024-01-31', JAN31, 3],
    ['published: 2024-01-31', JAN31, 3],
    ['date: 2020-01-01\npublishDate: 2024-01-31', JAN31, 4],
    ['date: 2024-01-31\npublishDate: 2020-01-01', JAN31, 3],
    ['date: 2030-01-01\nmedium: {date: 2024-01-31}', JAN31, 4],
    ['publishDate: 2030-01-01\nmedium: {date: 2024-01-31}', JAN31, 4],
    ['date: 2020-01-01\nmedium: {date: 2024-01-31}', JAN31, 4],
    ['date:', null, null],
    ['x: y', null, null]
  ])('%j is %j on line %j', (yaml, date, dateLine) => {
    expect(articleOf(readYaml(yaml))).toMatchObject({ date, dateLine })
  })

  test('of TOML is a date of its own', () => {
    const file = (date: string) => `+++\ntitle = "A"\ndate = ${date}\n+++\n`
    expect(articleOf(read(file('2024-01-31'))).date).toBe(JAN31)
    expect(articleOf(read(file('2024-01-31T09:00:00+02:00'))).date).toBe(JAN31 + 7 * 3_600_000)
    expect(articleOf(read(file('2024-01-31 09:00:00'))).date).toBe(JAN31 + 9 * 3_600_000)
  })

  test('that cannot be read is ignored, or refused for Medium', () => {
    expect(field('date', 'date: soon')).toBeNull()
    expect(summarizeYaml('date: soon')).toEqual(['article', '3:1 warning date'])
    expect(summarizeYaml('date: 2024-02-31')).toEqual(['article', '3:1 warning date'])
    expect(summarizeYaml('medium: {date: soon}')).toEqual(['invalid', '3:10 error date'])
  })

  test('that cannot be read gives way to another field’s', () => {
    const reading = readYaml('publishDate: soon\ndate: 2024-01-31')
    expect(articleOf(reading).date).toBe(JAN31)
    expect(places(reading)).toEqual(['3:1 warning date'])
  })
})

describe('the cover', () => {
  test.each<[string, unknown]>([
    ['image: a.png', { src: 'a.png', alt: '', line: 3 }],
    ['cover: a.png', { src: 'a.png', alt: '', line: 3 }],
    ['coverImage: a.png', { src: 'a.png', alt: '', line: 3 }],
    ['hero_image: a.png', { src: 'a.png', alt: '', line: 3 }],
    ['banner: https://a.example/a.png', { src: 'https://a.example/a.png', alt: '', line: 3 }],
    ['image: {src: a.png, alt: " An a "}', { src: 'a.png', alt: 'An a', line: 3 }],
    ['cover:\n  image: a.png\n  alt: A', { src: 'a.png', alt: 'A', line: 3 }],
    ['banner: b.png\nimage: a.png', { src: 'a.png', alt: '', line: 4 }],
    ['image: a.png\nmedium: {banner: b.png}', { src: 'b.png', alt: '', line: 4 }],
    ['image: true\ncover: a.png', { src: 'a.png', alt: '', line: 4 }],
    ['image: a.png\nmedium: {image: false}', null],
    ['image:', null],
    ['x: y', null]
  ])('of %j is %j', (yaml, expected) => {
    expect(field('cover', yaml)).toEqual(expected)
    expect(summarizeYaml(yaml)).toEqual(['article'])
  })

  test('that names no image is ignored, or refused for Medium', () => {
    expect(summarizeYaml('image: [a.png]')).toEqual(['article', '3:1 warning image'])
    expect(summarizeYaml('image: {alt: A}')).toEqual(['article', '3:1 warning image'])
    expect(summarizeYaml('medium: {image: {alt: A}}')).toEqual(['invalid', '3:10 error image'])
  })
})

describe('spellings', () => {
  test('of one key, twice: the first counts, with a warning', () => {
    const reading = readYaml('canonical_url: https://a.example\ncanonicalUrl: https://b.example')
    expect(articleOf(reading).canonicalUrl).toBe('https://a.example')
    expect(places(reading)).toEqual(['4:1 warning repeated'])
  })

  test('of one key, twice in the medium map, are refused', () => {
    expect(summarizeYaml('medium:\n  publish-status: draft\n  publishStatus: public')).toEqual([
      'invalid',
      '5:3 error repeated'
    ])
  })

  test('of keys that nobody reads do not matter', () => {
    expect(summarizeYaml('my_key: 1\nmyKey: 2')).toEqual(['article'])
  })

  test.each(['null', '~', '""', '[]', '{}', '"  "'])('a value %s is unset', value => {
    for (const name of [
      'subtitle',
      'tags',
      'publication',
      'publishStatus',
      'license',
      'canonicalUrl',
      'notifyFollowers',
      'contentFormat',
      'draft',
      'date',
      'image',
      'id',
      'medium',
      'medium-url'
    ])
      expect(summarizeYaml(`${name}: ${value}`)).toEqual(['article'])
  })
})

test('all that is wrong is told together, each at its place', () => {
  const yaml = [
    'date: soon',
    'tags: [a, b, c, d]',
    'canonicalUrl: /x',
    'medium:',
    '  license: MIT',
    '  nonsense: 1'
  ].join('\n')
  expect(summarizeYaml(yaml).sort()).toEqual([
    '3:1 warning date',
    '4:1 warning tags',
    '5:1 error canonicalUrl',
    '7:3 error license',
    '8:3 error medium',
    'invalid'
  ])
})

test.each([
  [
    'TOML',
    '+++\ntitle = "A"\nx = """\ntwo\nlines"""\n[medium]\nlicense = "MIT"\n+++\n',
    '7:1 error license'
  ],
  [
    'JSON',
    '---json\n{\n  "title": "A",\n  "medium": {\n    "license": "MIT"\n  }\n}\n---\n',
    '5:5 error license'
  ],
  ['CRLF', '---\r\ntitle: A\r\nmedium:\r\n  license: MIT\r\n---\r\n', '4:3 error license']
])('%s diagnostics name line and column', (_, file, place) => {
  expect(places(read(file))).toEqual([place])
})

test('single values are kept as texts for tags that show one, by name in lower case', () => {
  const article = articleOf(
    readYaml(
      'eventUrl: https://x.example\nempty:\ndate: 2024-01-01\ntags: [a]\nparams:\n  Author: Ada'
    )
  )
  expect([...article.fieldTexts]).toEqual([
    ['title', 'A'],
    ['eventurl', 'https://x.example'],
    ['params.author', 'Ada'],
    ['author', 'Ada']
  ])
})

test('lists are kept as texts in the same way, and it is known which hold more', () => {
  const article = articleOf(
    readYaml('tags: [a, 2]\nempty: []\nauthors: [{ name: Ada }]\nmedium: { tags: [b] }')
  )
  expect([...article.fieldLists]).toEqual([
    ['tags', ['a', '2']],
    ['authors', null]
  ])
})
