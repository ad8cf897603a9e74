// Which page stands at which path of the site.

import { reply, type Reply } from '../sandbox-answers.ts'
import { imageFile } from '../image-uploads.ts'
import type { Medium } from '../medium-backend.ts'
import { postUrl } from '../post-creation.ts'
import type { Incoming } from '../http-exchange.ts'
import { avatar } from './avatar-image.ts'
import { answerConsent } from './consent-page.ts'
import { homePage } from './home-page.ts'
import { mark, notFoundPage, svg } from './page-layout.ts'
import { draftsPage, profilePage, publicationPage } from './listing-pages.ts'
import { postPage } from './post-page.ts'
import { STYLE } from './page-style.ts'
import type { StoredPost } from '../stored-records.ts'

/** Answers a request for anything but the API, the feeds and the controls. */
export function answerPage(medium: Medium, incoming: Incoming): Reply {
  const { method, path, query } = incoming
  const found = method === 'GET' || method === 'HEAD' ? find(medium, decoded(path), query) : null
  return found ?? notFoundPage(medium, `There is no ${method} ${path}.`)
}

function find(medium: Medium, path: string, query: string): Reply | null {
  switch (path) {
    case '/':
      return homePage(medium)
    case '/style.css':
      return reply(200, 'text/css; charset=utf-8', STYLE)
    case '/icon.svg':
      return svg(mark())
    case '/me/stories/drafts':
      return draftsPage(medium)
    default:
      return path.startsWith('/m/oauth/')
        ? answerConsent(medium, path, new URLSearchParams(query))
        : findNamed(medium, path)
  }
}

function findNamed(medium: Medium, path: string): Reply | null {
  const [, first = '', second, more] = path.split('/')
  if (more !== undefined) return null
  if (second === undefined) return ownerPage(medium, first)
  if (first === 'images') return imageFile(medium, second)
  if (first === 'avatars' && second.endsWith('.svg')) {
    const image = avatar(medium, second.slice(0, -'.svg'.length))
    return image === null ? null : svg(image)
  }
  const post = medium.state.posts.find(one => second === one.id || second.endsWith(`-${one.id}`))
  return post === undefined ? null : atItsUrl(medium, post, path)
}

function ownerPage(medium: Medium, name: string): Reply | null {
  const user = medium.state.users.find(one => `@${one.username}` === name)
  if (user !== undefined) return profilePage(medium, user)
  const publication = medium.state.publications.find(one => one.slug === name)
  return publication === undefined ? null : publicationPage(medium, publication)
}

/** As on Medium, any path that ends with the post's id leads to it. */
function atItsUrl(medium: Medium, post: StoredPost, path: string): Reply {
  const url = postUrl(medium, post)
  if (new URL(url).pathname === path) return postPage(medium, post)
  return reply(302, 'text/plain; charset=utf-8', '', { location: url })
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
