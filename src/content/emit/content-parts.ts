// What an article is made of once it is read, for both formats.

import type { ContentInput } from '../content-input.ts'
import type { LocalImage } from '../prepared-content.ts'
import type { References } from '../references/content-references.ts'
import type { DiagnosticCollector } from '../diagnostic-collector.ts'
import type { ContentSource } from '../source/read-source.ts'
import type { ArticleTitles } from '../titles/repeated-titles.ts'

export type ContentParts = {
  readonly input: ContentInput
  readonly source: ContentSource
  readonly titles: ArticleTitles
  readonly diagnostics: DiagnosticCollector
  readonly references: References
  readonly images: Map<string, LocalImage>
}
