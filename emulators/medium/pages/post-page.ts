// A post as a reader of Medium would see it, and below it, for its author, what was sent and what Medium left out.

import type { ElementContent } from 'hast'
import type { SandboxAnswer } from '../sandbox-answers.ts'
import { markup, trustMarkup, type Markup } from '../markup.ts'
import { findUser, type MediumBackend } from '../medium-backend.ts'
import { toLicenseUrl } from '../post-creation.ts'
import { readStory, formatStory, collectText, type Story } from '../post-story.ts'
import { showBadge } from './listing-pages.ts'
import { formatDay, answerWithPage } from './page-layout.ts'
import type { StoredPost } from '../stored-records.ts'

const WORDS_A_MINUTE = 265

export function showPost(medium: MediumBackend, post: StoredPost): SandboxAnswer {
  const story = readStory(post)
  const canonical =
    post.canonicalUrl !== null && markup`<link rel="canonical" href="${post.canonicalUrl}">`
  const main = markup`<article class="story">
${showKicker(medium, post)}
${story.title !== null && markup`<h1>${story.title}</h1>`}
${story.subtitle !== null && markup`<p class="subtitle">${story.subtitle}</p>`}
${showAuthor(medium, post, story)}
<div class="body">
${story.body.map(showBlock)}
</div>
${showEnding(post)}
</article>
${showSource(post, story)}`
  return answerWithPage({ title: post.title, main, head: markup`${canonical}` })
}

function showKicker(medium: MediumBackend, post: StoredPost): Markup | null {
  const publication = medium.state.publications.find(({ id }) => id === post.publicationId)
  if (publication === undefined) return null
  const { slug, name } = publication
  return markup`<p class="kicker"><img src="/avatars/${slug}.svg" alt="" width="24" height="24"><a href="/${slug}">${name}</a></p>`
}

function showAuthor(medium: MediumBackend, post: StoredPost, story: Story): Markup {
  const author = findUser(medium, post.authorId)
  const username = author?.username ?? ''
  const words = story.body.map(collectText).join(' ').split(/\s+/).length
  const minutes = Math.max(1, Math.ceil(words / WORDS_A_MINUTE))
  return markup`<div class="byline"><img src="/avatars/${username}.svg" alt="" width="44" height="44">
<div><a href="/@${username}">${author?.name ?? 'Somebody'}</a>${showBadge(post)}
<p class="quiet">${minutes} min read · ${formatDay(post.publishedAt ?? post.createdAt)}</p></div></div>`
}

/** A block of the story; the address of another site on a line of its own is shown as the card it would become. */
function showBlock(node: ElementContent): Markup {
  const address = node.type === 'element' && node.tagName === 'p' ? collectText(node).trim() : ''
  if (!/^https?:\/\/\S+$/.test(address) || !URL.canParse(address))
    return trustMarkup(`${formatStory([node])}\n`)
  const { host, pathname, search } = new URL(address)
  return markup`<p class="embed"><a href="${address}"><b>${host}</b><span>${pathname + search}</span><small>Medium shows an embed here</small></a></p>`
}

function showEnding(post: StoredPost): Markup {
  const { tags, license, canonicalUrl } = post
  const host = canonicalUrl !== null && URL.canParse(canonicalUrl) ? new URL(canonicalUrl).host : ''
  return markup`<footer class="ending">
${tags.length > 0 && markup`<ul class="tags">${tags.map(tag => markup`<li>${tag}</li>`)}</ul>`}
${canonicalUrl !== null && markup`<p>Originally published at <a href="${canonicalUrl}" rel="canonical">${host}</a>.</p>`}
<p class="quiet">Licence: <a href="${toLicenseUrl(license)}">${license}</a></p>
</footer>`
}

function showSource(post: StoredPost, story: Story): Markup {
  const { content, contentFormat, publishStatus, notifyFollowers, canonicalUrl, id } = post
  const rows: [string, string][] = [
    ['id', id],
    ['title', post.title],
    ['publishStatus', publishStatus],
    ['contentFormat', contentFormat],
    ['tags', post.tags.join(', ')],
    ['canonicalUrl', canonicalUrl ?? ''],
    ['license', post.license],
    ['notifyFollowers', notifyFollowers === null ? '' : String(notifyFollowers)]
  ]
  return markup`<aside class="sent"><h2>What was sent</h2>
${showRemarks(post, story).map(text => markup`<p class="remark">${text}</p>`)}
<dl>${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value === '' ? markup`<i>not set</i>` : value}</dd></div>`)}</dl>
<details><summary>Content (${contentFormat}, ${content.length} characters)</summary><pre>${content}</pre></details></aside>`
}

/** What the author of this post would want to know before it goes to Medium. */
function showRemarks(post: StoredPost, story: Story): string[] {
  const { title, body, lost } = story
  const again = body.some(
    node => node.type === 'element' && /^h[34]$/.test(node.tagName) && collectText(node) === title
  )
  return [
    title === null ? 'The content does not begin with a title (h1): readers would see none.' : '',
    title !== null && title !== post.title ? `The title that readers see is “${title}”.` : '',
    again ? 'The title is in the content more than once.' : '',
    lost.length > 0 ? `Not on Medium, at most the text is left: ${lost.join(', ')}.` : ''
  ].filter(text => text !== '')
}
