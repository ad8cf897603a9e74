// The RSS feeds of users and publications, as Medium's are: the newest ten public posts, by Medium's ids.

import { answerBytes, type SandboxAnswer } from './sandbox-answers.ts'
import { toCdata, markup, trustMarkup, type Markup } from './markup.ts'
import { showNotFound } from './pages/page-layout.ts'
import { toProfileUrl, findUser, type MediumBackend } from './medium-backend.ts'
import { toPostUrl } from './post-creation.ts'
import { readStory, formatStory } from './post-story.ts'
import type { IncomingRequest } from './http-exchange.ts'
import { deriveId } from './stored-people.ts'
import type { StoredPost } from './stored-records.ts'

const NEWEST = 10

type Channel = {
  readonly title: string
  readonly url: string
  readonly posts: readonly StoredPost[]
}

/** Answers `/feed/@user` and `/feed/{publication}`. */
export function answerFeed(
  medium: MediumBackend,
  { method, path }: IncomingRequest
): SandboxAnswer {
  const name = path.slice('/feed/'.length)
  const channel = method === 'GET' || method === 'HEAD' ? findChannel(medium, name) : null
  if (channel === null) return showNotFound(medium, `There is no feed at ${path}.`)
  return answerBytes(200, 'text/xml; charset=utf-8', formatChannel(medium, name, channel).markup)
}

function findChannel(medium: MediumBackend, name: string): Channel | null {
  const { users, publications, posts } = medium.state
  const user = users.find(({ username }) => `@${username}` === name)
  if (user !== undefined) {
    const own = posts.filter(post => post.authorId === user.id)
    return {
      title: `Stories by ${user.name} on Medium`,
      url: toProfileUrl(medium, user),
      posts: own
    }
  }
  const publication = publications.find(({ slug }) => slug === name)
  if (publication === undefined) return null
  const own = posts.filter(post => post.publicationId === publication.id)
  return { title: `${publication.name} - Medium`, url: `${medium.url}/${name}`, posts: own }
}

function formatChannel(
  medium: MediumBackend,
  name: string,
  { title, url, posts }: Channel
): Markup {
  const source = `?source=rss-${deriveId(`feed ${name}`, 12)}------2`
  const newest = listNewest(medium, posts)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${toCdata(title)}</title>
<description>${toCdata(title)}</description>
<link>${url}${source}</link>
<generator>Medium sandbox</generator>
<lastBuildDate>${medium.now().toUTCString()}</lastBuildDate>
<atom:link href="${medium.url}/feed/${name}" rel="self" type="application/rss+xml"/>
${newest.map(post => formatItem(medium, post, source))}</channel>
</rss>
`
}

/** What a feed shows of these posts by now. */
function listNewest(medium: MediumBackend, posts: readonly StoredPost[]): StoredPost[] {
  const shown = medium.now().getTime() - medium.rules.feedDelayMs
  return posts
    .filter(post => post.publishStatus === 'public' && post.createdAt <= shown)
    .reverse()
    .slice(0, NEWEST)
}

function formatItem(medium: MediumBackend, post: StoredPost, source: string): Markup {
  const author = findUser(medium, post.authorId)
  const date = new Date(post.publishedAt ?? post.createdAt)
  return markup`<item>
<title>${toCdata(post.title)}</title>
<link>${toPostUrl(medium, post)}${source}</link>
<guid isPermaLink="false">https://medium.com/p/${post.id}</guid>
${post.tags.map(tag => markup`<category>${toCdata(tag)}</category>\n`)}<dc:creator>${toCdata(author?.name ?? '')}</dc:creator>
<pubDate>${date.toUTCString()}</pubDate>
<atom:updated>${date.toISOString()}</atom:updated>
<content:encoded>${toCdata(formatContent(medium, post).markup)}</content:encoded>
</item>
`
}

/** The story without its title, which has an element of its own; a publication adds a line. */
function formatContent(medium: MediumBackend, post: StoredPost): Markup {
  const { subtitle, body } = readStory(post)
  const publication = medium.state.publications.find(({ id }) => id === post.publicationId)
  return markup`${subtitle !== null && markup`<h4>${subtitle}</h4>`}${trustMarkup(formatStory(body))}${
    publication !== undefined &&
    markup`<hr><p><a href="${toPostUrl(medium, post)}">${post.title}</a> was originally published in <a href="${medium.url}/${publication.slug}">${publication.name}</a> on Medium.</p>`
  }`
}
