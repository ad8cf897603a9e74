// What the self-check has to know of an article: where its addresses lead, what has been told, and its titles.

import type { ContentInput } from './content-input.ts'
import type { DiagnosticCollector } from './diagnostic-collector.ts'
import type { References } from './references/content-references.ts'
import type { ImageSource } from './references/image-references.ts'
import type { ContentSource } from './source/read-source.ts'
import type { FramedArticle } from './titles/frame-article.ts'
import { isSameHeading } from './titles/repeated-titles.ts'
import type { ProvenPost } from './verify/prove-post.ts'
import type { VerifiedSource } from './verify/reading.ts'

type ImageUrls = ReadonlyMap<string, string>

type FactParts = {
  readonly input: ContentInput
  readonly source: ContentSource
  readonly framed: FramedArticle
  readonly references: References
  readonly diagnostics: DiagnosticCollector
}

/** What a post has to say once its images have addresses. */
export function expectFacts({
  input,
  source,
  framed,
  references,
  diagnostics
}: FactParts): (urls: ImageUrls) => ProvenPost {
  const { titles, footer } = framed
  const { title, subtitle, known, origin } = titles
  // Where templates have changed the text, lines of HTML are not always the author's.
  const anywhere = source.edits.length > 0
  const unlinksImages = input.policy.get('linked-image') === 'unlink'
  return urls => ({
    title,
    subtitle,
    cover: framed.cover === null ? null : findUrl(framed.cover.source, urls),
    choices: {
      renumbers: input.policy.get('ordered-start') === 'keep',
      alignsTables: input.policy.get('table') === 'code'
    },
    body: {
      ...source,
      ...resolveAddresses(references, urls),
      unlinksImages,
      isTold: (rule, line) =>
        diagnostics.isTold(rule, line) || (anywhere && diagnostics.isTold(rule, null)),
      isTitle: (text, findOffset) =>
        (origin !== null && findOffset() === origin.start) ||
        [...known, subtitle ?? title].some(one => isSameHeading(one, text))
    },
    footer: footer && {
      text: footer.text,
      tree: footer.tree,
      ...resolveAddresses(footer.references, urls),
      unlinksImages,
      // Notices about the footer are given to nobody.
      isTold: () => true,
      isTitle: () => false
    }
  })
}

function resolveAddresses(
  references: References,
  urls: ImageUrls
): Pick<VerifiedSource, 'findLink' | 'findImage'> {
  return {
    findLink: references.recallLink,
    findImage: address => {
      const source = references.recallImage(address)
      return source === null ? null : findUrl(source, urls)
    }
  }
}

function findUrl(source: ImageSource, urls: ImageUrls): string | null {
  return source.kind === 'url' ? source.url : (urls.get(source.path) ?? null)
}
