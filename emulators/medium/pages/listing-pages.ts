// Pages that list posts: a user's profile, a publication's front page, everybody's drafts.

import type { SandboxAnswer } from '../sandbox-answers.ts'
import { markup, type Markup } from '../markup.ts'
import { findUser, type MediumBackend } from '../medium-backend.ts'
import { toPostUrl } from '../post-creation.ts'
import { readStory, collectText } from '../post-story.ts'
import type { StoredPublication, StoredUser } from '../stored-people.ts'
import { formatDay, answerWithPage } from './page-layout.ts'
import type { StoredPost } from '../stored-records.ts'

const EXCERPT = 180

export function showProfile(medium: MediumBackend, user: StoredUser): SandboxAnswer {
  const posts = medium.state.posts.filter(
    post => post.authorId === user.id && post.publishStatus === 'public'
  )
  const main = markup`<div class="column">
<header class="owner"><img src="/avatars/${user.username}.svg" alt="" width="72" height="72">
<div><h1>${user.name}</h1><p>@${user.username} · <a href="/feed/@${user.username}">RSS feed</a></p></div></header>
${showPosts(medium, posts, 'No public post yet.')}</div>`
  return answerWithPage({
    title: user.name,
    main,
    head: showFeedLink(user.name, `@${user.username}`)
  })
}

export function showPublicationPage(
  medium: MediumBackend,
  publication: StoredPublication
): SandboxAnswer {
  const { id, slug, name, description, roles } = publication
  const posts = medium.state.posts.filter(
    post => post.publicationId === id && post.publishStatus === 'public'
  )
  const people = Object.entries(roles).filter(([, role]) => role !== 'follower')
  const main = markup`<div class="column">
<header class="owner"><img src="/avatars/${slug}.svg" alt="" width="72" height="72">
<div><h1>${name}</h1><p>${description}</p>
<p class="quiet">${people.map(([username, role]) => markup`<a href="/@${username}">@${username}</a> ${role} · `)}<a href="/feed/${slug}">RSS feed</a></p></div></header>
${showPosts(medium, posts, 'No public post yet.')}</div>`
  return answerWithPage({ title: name, main, head: showFeedLink(name, slug) })
}

export function showDrafts(medium: MediumBackend): SandboxAnswer {
  const drafts = medium.state.posts.filter(post => post.publishStatus === 'draft')
  const unlisted = medium.state.posts.filter(post => post.publishStatus === 'unlisted')
  const main = markup`<div class="column"><h1 class="section">Drafts</h1>
<p class="quiet">Posts that only their author would see. No feed has them.</p>
${showPosts(medium, drafts, 'No draft yet.')}
<h2 class="section">Unlisted</h2>
${showPosts(medium, unlisted, 'No unlisted post yet.')}</div>`
  return answerWithPage({ title: 'Drafts', main })
}

function showFeedLink(title: string, name: string): Markup {
  return markup`<link rel="alternate" type="application/rss+xml" title="${title}" href="/feed/${name}">`
}

/** The posts, newest first, each with the beginning of its text. */
export function showPosts(
  medium: MediumBackend,
  posts: readonly StoredPost[],
  none: string
): Markup {
  if (posts.length === 0) return markup`<p class="none">${none}</p>`
  const rows = posts.toReversed().map(post => showRow(medium, post))
  return markup`<ol class="posts">${rows}</ol>`
}

function showRow(medium: MediumBackend, post: StoredPost): Markup {
  const story = readStory(post)
  const image = story.body
    .flatMap(block => (block.type === 'element' ? block.children : []))
    .find(child => child.type === 'element' && child.tagName === 'img')
  const src = image?.type === 'element' ? image.properties.src : null
  const excerpt = story.subtitle ?? shorten(story.body.map(collectText).join(' '))
  return markup`<li><div>${showByline(medium, post)}
<h2><a href="${toPostUrl(medium, post)}">${post.title}</a></h2>
<p>${excerpt}</p>
<p class="quiet">${formatDay(post.createdAt)}${showBadge(post)}</p></div>
${typeof src === 'string' && markup`<img src="${src}" alt="" loading="lazy">`}</li>`
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length <= EXCERPT ? flat : `${flat.slice(0, EXCERPT).replace(/\s+\S*$/, '')} …`
}

function showByline(medium: MediumBackend, post: StoredPost): Markup {
  const author = findUser(medium, post.authorId)
  const publication = medium.state.publications.find(({ id }) => id === post.publicationId)
  const where = publication && markup` in <a href="/${publication.slug}">${publication.name}</a>`
  return markup`<p class="quiet"><a href="/@${author?.username ?? ''}">${author?.name ?? 'Somebody'}</a>${where ?? null}</p>`
}

export function showBadge(post: StoredPost): Markup | null {
  if (post.publishStatus === 'public') return null
  return markup` <span class="badge">${post.publishStatus === 'draft' ? 'Draft' : 'Unlisted'}</span>`
}
