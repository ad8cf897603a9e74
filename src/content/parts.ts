// What an article is made of once it is read, for both formats.

import type { ContentInput, LocalImage } from './document.ts'
import type { References } from './references.ts'
import type { Remarks } from './remarks.ts'
import type { Source } from './source.ts'
import type { Titles } from './title.ts'

export type Parts = {
  readonly input: ContentInput
  readonly source: Source
  readonly titles: Titles
  readonly remarks: Remarks
  readonly references: References
  readonly images: Map<string, LocalImage>
}
