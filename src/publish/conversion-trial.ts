// All that publishing does to the text of an article, done once to see whether it ends: in a process of its own, which
// can be given up without harm.

import { NO_SITE, readArticle } from '../article/index.ts'
import { createContentReader, type Resolver } from '../content/index.ts'
import { openArticle, type ConversionSettings } from './prepare-article.ts'

/** A file, and how it is converted: values that another process can be sent. */
export type ConversionTrial = {
  readonly path: string
  readonly bytes: Uint8Array
  /** Whether its site reads Markdown as MDX: of all rules of a site the one that the parser depends on. */
  readonly mdxInMarkdown: boolean
  readonly settings: ConversionSettings
}

/** On trial every file is there, since what is missing costs less. */
const EVERY_FILE: Resolver = {
  fileExists: () => true,
  fileUrl: path => `https://files.example/${path}`,
  imageOnSite: () => null,
  whyUnreachable: () => null,
  staticRoots: [''],
  siteUrl: 'https://site.example'
}

/** Reads, converts and renders a file. What comes of it does not matter here; a fault shows again where it is told. */
export function tryConversion({ path, bytes, mdxInMarkdown, settings }: ConversionTrial): void {
  const { defaults } = settings
  const reader = createContentReader(settings.templateTags)
  const { findHeading } = reader
  const site = { ...NO_SITE, mdxInMarkdown }
  const reading = readArticle({ path, bytes, defaults, findHeading, site })
  if (reading.kind !== 'article') return
  const { images, render } = openArticle(
    reading.article,
    settings,
    { resolver: EVERY_FILE },
    reader
  ).convert()
  render(new Map(images.map(image => [image.path, `https://images.example/${image.path}`])))
}
