// Content input for tests: a small repository, and everything else at its default.

import {
  loadEveryPart,
  prepareContent,
  type ContentInput,
  type PreparedContent
} from '../../src/content/index.ts'

// A run waits for what an article turns out to need; a test has it all.
await loadEveryPart()

/** A file that readers cannot open. */
const HIDDEN = 'posts/hidden.md'
const FILES = [
  'posts/images/a.png',
  'posts/other.md',
  'src/x.ts',
  'static/b.gif',
  'posts/x.svg',
  HIDDEN
]

export function contentInput(body: string, overrides: Partial<ContentInput> = {}): ContentInput {
  return {
    path: 'posts/a.md',
    title: 'The title',
    subtitle: null,
    cover: null,
    canonicalUrl: 'https://blog.example.com/a/',
    format: 'html',
    body,
    bodyLine: 1,
    footer: null,
    images: 'upload',
    resolver: {
      fileExists: path => FILES.includes(path),
      imageOnSite: () => null,
      whyUnreachable: path => (path === HIDDEN ? 'is not public' : null),
      fileUrl: path =>
        path === 'posts/other.md'
          ? 'https://blog.example.com/other/'
          : FILES.includes(path) && path !== HIDDEN
            ? `https://github.com/ada/blog/blob/0/${path}`
            : null,
      staticRoots: ['', 'static'],
      siteUrl: 'https://blog.example.com'
    },
    policy: new Map(),
    ...overrides
  }
}

export type Made = PreparedContent & {
  readonly content: string
  /** `rule severity line` of each diagnostic, those of the self-check included. */
  readonly told: readonly string[]
}

/** Prepares and renders, each local image at an address of its own. */
export function make(body: string, overrides: Partial<ContentInput> = {}): Made {
  const prepared = prepareContent(contentInput(body, overrides))
  const urls = new Map(prepared.images.map(({ path }) => [path, `https://cdn.example/${path}`]))
  const { content, diagnostics } = prepared.render(urls)
  const told = [...prepared.diagnostics, ...diagnostics].map(
    ({ code, severity, place }) => `${code} ${severity} ${place?.line ?? '-'}`
  )
  return { ...prepared, content, told }
}
