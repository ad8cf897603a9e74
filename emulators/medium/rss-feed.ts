// The RSS feeds of users and publications, as Medium's are: the newest ten public posts, by Medium's ids.

import { reply, type Reply } from './sandbox-answers.ts'
import { cdata, markup, trusted, type Markup } from './markup.ts'
import { notFoundPage } from './pages/page-layout.ts'
import { profileUrl, userById, type Medium } from './medium-backend.ts'
import { postUrl } from './post-creation.ts'
import { readStory, storyHtml } from './post-story.ts'
import type { Incoming } from './http-exchange.ts'
import { derived } from './stored-people.ts'
import type { StoredPost } from './stored-records.ts'

const NEWEST = 10

type Channel = {
  readonly title: string
  readonly url: string
  readonly posts: readonly StoredPost[]
}

/** Answers `/feed/@user` and `/feed/{publication}`. */
export function answerFeed(medium: Medium, { method, path }: Incoming): Reply {
  const name = path.slice('/feed/'.length)
  const channel = method === 'GET' || method === 'HEAD' ? channelOf(medium, name) : null
  if (channel === null) return notFoundPage(medium, `There is no feed at ${path}.`)
  return reply(200, 'text/xml; charset=utf-8', rss(medium, name, channel).markup)
}

function channelOf(medium: Medium, name: string): Channel | null {
  const { users, publications, posts } = medium.state
  const user = users.find(one => `@${one.username}` === name)
  if (user !== undefined) {
    const own = posts.filter(post => post.authorId === user.id)
    return { title: `Stories by ${user.name} on Medium`, url: profileUrl(medium, user), posts: own }
  }
  const publication = publications.find(one => one.slug === name)
  if (publication === undefined) return null
  const own = posts.filter(post => post.publicationId === publication.id)
  return { title: `${publication.name} - Medium`, url: `${medium.url}/${name}`, posts: own }
}

function rss(medium: Medium, name: string, { title, url, posts }: Channel): Markup {
  const source = `?source=rss-${derived(`feed ${name}`, 12)}------2`
  const newest = newestPublic(medium, posts)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${cdata(title)}</title>
<description>${cdata(title)}</description>
<link>${url}${source}</link>
<generator>Medium sandbox</generator>
<lastBuildDate>${medium.now().toUTCString()}</lastBuildDate>
<atom:link href="${medium.url}/feed/${name}" rel="self" type="application/rss+xml"/>
${newest.map(post => item(medium, post, source))}</channel>
</rss>
`
}

/** What a feed shows of these posts by now. */
function newestPublic(medium: Medium, posts: readonly StoredPost[]): StoredPost[] {
  const shown = medium.now().getTime() - medium.rules.feedDelayMs
  return posts
    .filter(post => post.publishStatus === 'public' && post.createdAt <= shown)
    .reverse()
    .slice(0, NEWEST)
}

function item(medium: Medium, post: StoredPost, source: string): Markup {
  const author = userById(medium, post.authorId)
  const date = new Date(post.publishedAt ?? post.createdAt)
  return markup`<item>
<title>${cdata(post.title)}</title>
<link>${postUrl(medium, post)}${source}</link>
<guid isPermaLink="false">https://medium.com/p/${post.id}</guid>
${post.tags.map(tag => markup`<category>${cdata(tag)}</category>\n`)}<dc:creator>${cdata(author?.name ?? '')}</dc:creator>
<pubDate>${date.toUTCString()}</pubDate>
<atom:updated>${date.toISOString()}</atom:updated>
<content:encoded>${cdata(content(medium, post).markup)}</content:encoded>
</item>
`
}

/** The story without its title, which has an element of its own; a publication adds a line. */
function content(medium: Medium, post: StoredPost): Markup {
  const { subtitle, body } = readStory(post)
  const publication = medium.state.publications.find(one => one.id === post.publicationId)
  return markup`${subtitle !== null && markup`<h4>${subtitle}</h4>`}${trusted(storyHtml(body))}${
    publication !== undefined &&
    markup`<hr><p><a href="${postUrl(medium, post)}">${post.title}</a> was originally published in <a href="${medium.url}/${publication.slug}">${publication.name}</a> on Medium.</p>`
  }`
}
