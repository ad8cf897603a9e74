// How a person publishes an article, in the order of what keeps the canonical link right. What nobody has tried on Medium
// itself is said to be so.

import type { Block } from '../content/index.ts'
import { cleanLine } from '../text/line.ts'
import { writeCopyField, writeCopyFields } from './copy-field.ts'
import { hypertext, type Hypertext } from './hypertext.ts'
import type { PageArticle } from './page-article.ts'
import { toWebUrl } from './page-links.ts'
import { writeLink } from './post-inline.ts'
import { readBlockText } from './reading-time.ts'

export type ByHand = {
  readonly article: PageArticle
  readonly blocks: readonly Block[]
  /** The file at the commit; empty when unknown. */
  readonly fileUrl: string
  /** The page made for the importer, where it is served; null when it is not. */
  readonly importUrl: string | null
}

export function writeByHand(given: ByHand): Hypertext {
  return hypertext`<ol class="ways">
<li>
${writeImport(given)}</li>
<li>
${writeCopy(given)}</li>
<li>
${writeRecord(given)}</li>
</ol>
<p class="untried">None of this could be tried on Medium itself: what happens to an import or to what is pasted, and where Medium keeps its settings, is told from reports. Look the story over before you publish it.</p>
`
}

function writeImport({ article, importUrl }: ByHand): Hypertext {
  const own = toWebUrl(article.canonicalUrl)
  const first =
    own === null
      ? hypertext`<p>The article names no page of its own (<code>canonicalUrl</code>), and Medium can only import a page that is on the web.</p>`
      : writeCopyField({
          label: 'Address of your own page',
          value: own,
          hint: 'It has to be online. Medium is reported to set the canonical link to the address that you import, so this one keeps yours the original.'
        })
  const second =
    importUrl === null
      ? null
      : writeCopyField({
          label: own === null ? 'Address of a page made for it' : 'Or the page made for it',
          value: importUrl,
          hint:
            own === null
              ? 'The canonical link would then be the address of this page: remove it in the story’s settings if the page is not meant to last.'
              : 'If your own page is not online yet, or imports badly. The canonical link would then be the address of this page: set your own, as below.'
        })
  return hypertext`<h3>Import it</h3>
<p>Paste the address at ${writeLink('https://medium.com/p/import', 'medium.com/p/import')}. An imported story is said to have the date of its page, and a line at its end that links to it.</p>
${first}${second}`
}

function writeCopy({ article, blocks }: ByHand): Hypertext {
  return hypertext`<h3>Or copy and paste it</h3>
<p><button type="button" class="main" id="copy-story" hidden>Copy the story</button><noscript>Select the post and copy it;</noscript> then paste it at ${writeLink('https://medium.com/new-story', 'medium.com/new-story')}.</p>
${writeMissingPictures(blocks, article)}${writeSettings(article)}`
}

function writeSettings(article: PageArticle): Hypertext | null {
  const fields = [
    ...listFields(article.canonicalUrl, {
      label: 'Canonical link',
      hint: 'Story settings › Advanced settings › Customize canonical link.'
    }),
    ...listFields(article.subtitle, {
      label: 'Subtitle',
      hint: 'In the dialog that “Publish” opens. Medium is said to take it from the line under the title.'
    }),
    ...(article.tags.length === 0
      ? []
      : [
          writeCopyFields(article.tags, {
            label: article.tags.length === 1 ? 'Tag' : 'Tags',
            hint: 'In the dialog that “Publish” opens.'
          })
        ]),
    ...listFields(article.publication, {
      label: 'Publication',
      hint: 'In the same dialog, or “Add to publication” in the menu of the story.'
    })
  ]
  return fields.length === 0 ? null : hypertext`<p>Then set what cannot be pasted:</p>\n${fields}`
}

function listFields(
  value: string | null,
  field: { readonly label: string; readonly hint: string }
): readonly Hypertext[] {
  return value === null ? [] : [writeCopyField({ ...field, value })]
}

/** The clipboard holds no files, so a picture that is nowhere on the web cannot be pasted. */
function writeMissingPictures(
  blocks: readonly Block[],
  { pictures }: PageArticle
): Hypertext | null {
  const items = blocks.flatMap((block, index) => {
    if (block.type !== 'figure' || block.image.kind !== 'file') return []
    const { path } = block.image
    if (toWebUrl(pictures.get(path)?.url ?? null) !== null) return []
    return [hypertext`<li><code>${path}</code>${writePosition(blocks.slice(0, index))}</li>\n`]
  })
  if (items.length === 0) return null
  return hypertext`<p>These pictures are nowhere on the web, so they are not copied. Insert them by hand:</p>
<ul>
${items}</ul>
`
}

/** Enough words to find the place by. */
const POSITION_LENGTH = 60

function writePosition(before: readonly Block[]): Hypertext | null {
  const last = before.findLast(block => readBlockText(block).trim() !== '')
  if (last === undefined) return null
  const end = cleanLine(readBlockText(last), { invisible: 'keep' })
  return hypertext` after “<bdi>${cutBeginning(end)}</bdi>”`
}

/** Neither half a word nor half a character. */
function cutBeginning(text: string): string {
  if (text.length <= POSITION_LENGTH) return text
  return `…${text.slice(-POSITION_LENGTH).replace(/^[\udc00-\udfff]|^\S*\s/, '')}`
}

const RECORD_LINES = {
  yaml: 'mediumUrl: https://medium.com/…',
  toml: 'mediumUrl = "https://medium.com/…"',
  json: '"mediumUrl": "https://medium.com/…",'
} as const

function writeRecord({ article, fileUrl }: ByHand): Hypertext {
  const file = writeLink(fileUrl, article.path)
  return hypertext`<h3>Afterwards, write it down</h3>
${writeCopyField({
  label: 'Front matter',
  value: RECORD_LINES[article.header ?? 'yaml'],
  hint: hypertext`Add this line to ${file}, with the address of your story in place of the dots. Then the article counts as published, and no run ever offers or posts it again.`
})}`
}
