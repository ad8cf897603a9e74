// What Liquid makes of a tag of an article.

import type { TemplateTag } from './template-tag.ts'

/** Why nobody can say what is shown, as the end of a sentence. */
export type Unreadable = { readonly why: string }

export type EvaluatedTag =
  | {
      readonly text: string
      /** Whether it shows what the article has assigned itself. */
      readonly assigned: boolean
      /** Whether it is a block of its own, with the text beside it on other lines. */
      readonly block: boolean
    }
  | Unreadable

export type EvaluatedTags = ReadonlyMap<TemplateTag, EvaluatedTag>
