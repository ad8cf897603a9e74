// What to change by hand on Medium, block by block and word by word.

import type { ChangedWords, PostChange, Result } from '../report/index.ts'
import { countNoun } from '../text/line.ts'
import { hypertext, type Hypertext } from './hypertext.ts'

const KINDS = { added: 'Add', removed: 'Remove', changed: 'Change' } as const
const BLOCKS: Readonly<Record<PostChange['block'], string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
  list: 'list item',
  code: 'code block',
  figure: 'picture',
  embed: 'embedded page',
  rule: 'section break',
  tags: 'tags',
  'canonical URL': 'canonical URL',
  licence: 'licence',
  status: 'status'
}

/** Nothing where it is not known what has changed. */
export function writeChanges(result: Result | null): Hypertext | null {
  const changes = result?.changes
  if (changes === undefined) return null
  return hypertext`<section class="panel" aria-labelledby="changes">
<h2 id="changes">What to change by hand on Medium</h2>
${writeIntroduction(changes.length, result?.postId)}
<ol class="changes">
${changes.map(writeChange)}</ol>
</section>
`
}

function writeIntroduction(count: number, postId: string | undefined): Hypertext {
  const what =
    count === 0
      ? 'The file has changed, but the post would be the same.'
      : `Medium’s API cannot edit a post. ${countNoun(count, 'place')} of the post ${count === 1 ? 'differs' : 'differ'} from the article as it is now.`
  const edit =
    postId === undefined
      ? null
      : hypertext` <a href="https://medium.com/p/${encodeURIComponent(postId)}/edit" rel="noopener noreferrer">Edit the post on Medium</a>`
  return hypertext`<p>${what}${count === 0 ? null : edit}</p>`
}

function writeChange({ kind, block, words }: PostChange): Hypertext {
  return hypertext`<li class="${kind}"><p class="word">${KINDS[kind]} ${BLOCKS[block]}</p>${
    words.length === 0
      ? null
      : hypertext`<div class="words ${block === 'code' ? 'listing' : ''}" dir="auto">${words.map(writeWords)}</div>`
  }</li>\n`
}

function writeWords({ text, change }: ChangedWords): Hypertext {
  switch (change) {
    case 'same':
      return hypertext`${text}`
    case 'added':
      return hypertext`<ins><span class="sr">[added] </span>${text}<span class="sr"> [end]</span></ins>`
    case 'removed':
      return hypertext`<del><span class="sr">[removed] </span>${text}<span class="sr"> [end]</span></del>`
  }
}
