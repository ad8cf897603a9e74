// Every code of the catalogue that is about a file is provoked by a small file, and says what happened and what to do.

import { expect, test } from '@jest/globals'
import { ARTICLE_CODES } from '../../src/diagnostics/catalogue/article-codes.ts'
import type { Severity } from '../../src/diagnostics/diagnostic.ts'
import { read } from './reading.ts'

type Case = {
  readonly file: string | Uint8Array
  readonly path?: string
  readonly severity: Severity
  /** `line:column`; `-` where only the line is known. */
  readonly at: string
  readonly message: string
  /** Absent where it is the catalogue's. */
  readonly remedy?: string
}

const CASES: Record<keyof typeof ARTICLE_CODES, Case> = {
  'article/encoding': {
    file: Uint8Array.of(0x23, 0x20, 0xe9, 0x0a),
    severity: 'error',
    at: '1:-',
    message: 'The file is not valid UTF-8, so its text cannot be read safely.'
  },
  'article/lfs': {
    file: `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
    severity: 'error',
    at: '1:-',
    message: 'The repository holds a Git LFS pointer to this file, not its text.'
  },
  'front-matter/fence': {
    file: '------\ntitle: A\n------\n',
    severity: 'error',
    at: '1:1',
    message: 'The file begins like front matter, but its first line is "------".',
    remedy:
      'Begin and end the front matter with exactly three characters: `---` for YAML, `+++` for TOML.'
  },
  'front-matter/language': {
    file: '---js\n{ title: "A" }\n---\n',
    severity: 'error',
    at: '1:4',
    message: 'The front matter is written in "js", which is not read and never run.'
  },
  'front-matter/syntax': {
    file: '---json\n{\n  "title": "A",\n}\n---\n',
    severity: 'error',
    at: '4:1',
    message: 'The front matter is not valid JSON: Expected double-quoted property name.',
    remedy: 'Correct it. JSON allows no comments, and no comma after the last value.'
  },
  'front-matter/size': {
    file: `---\ntitle: ${'x'.repeat(70_000)}\n---\n`,
    severity: 'error',
    at: '1:-',
    message: 'The front matter is 70,007 characters long; at most 65,536 are read.'
  },
  'front-matter/title': {
    file: '---\nslug: a\n---\nNo heading.\n',
    severity: 'error',
    at: '1:-',
    message: 'The article has no title.',
    remedy:
      'Set `title` in the front matter, or begin the body with a heading of level 1 (`# Title`).'
  },
  'front-matter/subtitle': {
    file: fileWith('subtitle: [B]'),
    severity: 'warning',
    at: '3:1',
    message: 'In the front matter, `subtitle` is a list, not a text, so it is ignored.'
  },
  'front-matter/tags': {
    file: fileWith('medium: {tags: [a, b, c, d]}'),
    severity: 'error',
    at: '3:10',
    message:
      'Medium takes at most 3 tags of at most 25 characters, so "d" in `medium.tags` cannot be sent.',
    remedy: 'Shorten or remove it.'
  },
  'front-matter/publication': {
    file: fileWith('publication: [a, b]'),
    severity: 'error',
    at: '3:1',
    message:
      'In the front matter, `publication` is a list, not the id, name, slug or URL of a publication.'
  },
  'front-matter/publishStatus': {
    file: fileWith('publish_status: private'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `publish_status` is "private", not a publish status.'
  },
  'front-matter/license': {
    file: fileWith('license: cc-40-xx'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `license` is "cc-40-xx", not a Medium licence.'
  },
  'front-matter/contentFormat': {
    file: fileWith('contentFormat: md'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `contentFormat` is "md", not a content format.'
  },
  'front-matter/canonicalUrl': {
    file: fileWith('canonicalUrl: /about/'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `canonicalUrl` is "/about/", not a web address.'
  },
  'front-matter/notifyFollowers': {
    file: fileWith('notifyFollowers: perhaps'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `notifyFollowers` is "perhaps", not true or false.'
  },
  'front-matter/draft': {
    file: fileWith('draft: perhaps'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `draft` is "perhaps", not true or false.'
  },
  'front-matter/date': {
    file: fileWith('date: soon'),
    severity: 'warning',
    at: '3:1',
    message: 'In the front matter, `date` is "soon", not a date, so it is ignored.'
  },
  'front-matter/slug': {
    file: fileWith('slug: {en: a}'),
    severity: 'warning',
    at: '3:1',
    message: 'In the front matter, `slug` is a map, not a text, so it is ignored.'
  },
  'front-matter/image': {
    file: fileWith('image: [a.png]'),
    severity: 'warning',
    at: '3:1',
    message:
      'In the front matter, `image` is a list, not the path or URL of an image, so it is ignored.'
  },
  // That two files share an id is found where files are compared, in the room that publishes.
  'front-matter/id': {
    file: fileWith('medium: {id: [a]}'),
    severity: 'error',
    at: '3:10',
    message: 'In the front matter, `medium.id` is a list, not a text.'
  },
  'front-matter/repeated': {
    file: fileWith('sub-title: B\nsubtitle: C'),
    severity: 'warning',
    at: '4:1',
    message:
      'In the front matter, `subtitle` repeats a field that was set above in another spelling, so it is ignored.'
  },
  'front-matter/medium': {
    file: fileWith('medium: perhaps'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `medium` is "perhaps", not a map of fields or false.',
    remedy: 'Set `medium: false` to keep the article off Medium, or remove the field.'
  },
  'front-matter/mediumUrl': {
    file: fileWith('mediumUrl: soon'),
    severity: 'error',
    at: '3:1',
    message: 'In the front matter, `mediumUrl` is "soon", not the web address of a post.'
  }
}

test.each(Object.keys(CASES) as (keyof typeof CASES)[])('a file provokes %s', code => {
  const { file, path = 'posts/a.md', severity, at, message, remedy } = CASES[code]
  const { diagnostics } = read(file, { path })
  expect(diagnostics).toMatchObject([
    { code, severity, message, remedy: remedy ?? ARTICLE_CODES[code].remedy, place: { path } }
  ])
  expect(diagnostics.map(({ place }) => `${place?.line ?? '-'}:${place?.column ?? '-'}`)).toEqual([
    at
  ])
})

test('a misspelt field of the medium map is told with the fields that there are', () => {
  const [diagnostic] = read(fileWith('medium: {tittle: B}')).diagnostics
  expect(diagnostic).toMatchObject({
    code: 'front-matter/medium',
    message: 'Unknown front matter field "medium.tittle".'
  })
  expect(diagnostic?.remedy).toMatch(
    /^Correct the name or remove the field\. The `medium` map takes title, subtitle, tags, .* and mediumUrl\.$/
  )
})

test.each(Object.entries(ARTICLE_CODES))(
  '%s has a meaning and a remedy in sentences',
  (_, entry) => {
    for (const sentence of [entry.meaning, entry.remedy]) expect(sentence).toMatch(/^[A-Z].*\.$/s)
  }
)

/** YAML from line 3 on, below a title. */
function fileWith(yaml: string): string {
  return `---\ntitle: A\n${yaml}\n---\nBody.\n`
}
