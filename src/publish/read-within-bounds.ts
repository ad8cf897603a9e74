// Reads a file as an article, unless nobody could wait for the end of its conversion. From here on every conversion of an
// article is known to end.

import {
  readArticle,
  toLinkedPage,
  type ArticleDefaults,
  type ArticleReading,
  type SiteRules
} from '../article/index.ts'
import { mayOverloadParser, type ContentReader } from '../content/index.ts'
import { createDiagnostic } from '../diagnostics/diagnostic.ts'
import { doWithParts } from '../time/late-part.ts'
import type { ConversionTrial } from './conversion-trial.ts'
import type { Ports } from './ports.ts'
import type { ConversionSettings } from './prepare-article.ts'
import type { Settings } from './run-facts.ts'

type File = Pick<ConversionTrial, 'path' | 'bytes'> & { readonly site: SiteRules }

/** A text that may overload the parser is tried out first. */
export async function readWithinBounds(
  file: File,
  settings: Settings,
  { tryConversion }: Pick<Ports, 'tryConversion'>,
  { findHeading }: ContentReader
): Promise<ArticleReading> {
  const { path, bytes, site } = file
  const { defaults } = settings
  const read = async () =>
    await doWithParts(() => readArticle({ path, bytes, defaults, findHeading, site }))
  if (!mayOverloadParser(bytes)) return await read()
  const { mdxInMarkdown } = site
  const failure = await tryConversion({
    path,
    bytes,
    mdxInMarkdown,
    settings: pickSettings(settings)
  })
  return failure === null ? await read() : refuseEndless(file, defaults, failure)
}

/** Nothing else of the inputs, among which are tokens, goes to another process. */
function pickSettings(settings: Settings): ConversionSettings {
  const { images, footer, policy, templateTags, defaults } = settings
  const { tags, publication, publishStatus, license } = defaults
  const { notifyFollowers, contentFormat, canonicalUrl } = defaults
  return {
    images,
    footer,
    policy,
    templateTags,
    defaults: {
      tags,
      publication,
      publishStatus,
      license,
      notifyFollowers,
      contentFormat,
      canonicalUrl
    }
  }
}

/** What the front matter alone decides, such as a draft, still holds. */
function refuseEndless(
  { path, bytes, site }: File,
  defaults: ArticleDefaults,
  failure: string
): ArticleReading {
  const reading = readArticle({ path, bytes, defaults, findHeading: () => null, site })
  if (reading.kind === 'skip') return reading
  const title = reading.kind === 'article' ? reading.article.title : reading.title
  const diagnostic = createDiagnostic({
    code: 'medium/conversion',
    severity: 'error',
    message: `The article could not be converted: ${failure}.`,
    remedy:
      'Simplify what is unusually long or deep: a table, nested lists or quotes, or brackets and emphasis without an end. Or split the article.',
    place: { path, line: null, column: null }
  })
  return {
    kind: 'invalid',
    title,
    body: null,
    page: toLinkedPage(reading),
    diagnostics: [diagnostic]
  }
}
