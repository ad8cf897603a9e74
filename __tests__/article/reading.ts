// Reads one file as an article with defaults that say nothing, and takes the answer apart for assertions.

import {
  readArticle,
  type Article,
  type ArticleDefaults,
  type ArticleReading,
  type FindHeading,
  type SiteRules
} from '../../src/article/index.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'

export const DEFAULTS: ArticleDefaults = {
  tags: [],
  publication: null,
  publishStatus: 'public',
  license: 'all-rights-reserved',
  notifyFollowers: null,
  contentFormat: 'html',
  canonicalUrl: null
}

export type ReadOptions = {
  readonly path?: string
  readonly defaults?: Partial<ArticleDefaults>
  readonly site?: SiteRules
}

export function read(file: string | Uint8Array, options: ReadOptions = {}): ArticleReading {
  return readArticle({
    path: options.path ?? 'posts/a.md',
    bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    defaults: { ...DEFAULTS, ...options.defaults },
    findHeading,
    ...(options.site === undefined ? {} : { site: options.site })
  })
}

/** A reading of YAML front matter, by default under a title on line 2. */
export function readYaml(yaml: string, options: ReadOptions = {}): ArticleReading {
  return read(`---\ntitle: A\n${yaml}\n---\nBody.\n`, options)
}

/** The article of a reading; fails with the reading when it is something else. */
export function articleOf(reading: ArticleReading): Article {
  if (reading.kind !== 'article') throw new Error(`No article: ${JSON.stringify(reading)}`)
  return reading.article
}

/** A reading's diagnostics, short: `line:column severity code`. */
export function places(reading: ArticleReading): string[] {
  return reading.diagnostics.map(
    ({ place, severity, code }) =>
      `${place?.line ?? '-'}:${place?.column ?? '-'} ${severity} ${code.replace('front-matter/', '')}`
  )
}

/** The only diagnostic of a reading that must be invalid. */
export function refusalOf(reading: ArticleReading): Diagnostic {
  const [diagnostic, ...others] = reading.diagnostics
  if (reading.kind !== 'invalid' || diagnostic === undefined || others.length > 0)
    throw new Error(`Not one refusal: ${JSON.stringify(reading)}`)
  return diagnostic
}

/** Instead of the content room's parser: lines that begin with `# `. */
const findHeading: FindHeading = body => {
  const lines = body.split(/\r\n?|\n/)
  const index = lines.findIndex(line => line.startsWith('# '))
  return index < 0 ? null : { text: (lines[index] ?? '').slice(2), line: index + 1 }
}
