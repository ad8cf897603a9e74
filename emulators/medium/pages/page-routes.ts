// Which page is at which path of the site.

import { answerBytes, type SandboxAnswer } from '../sandbox-answers.ts'
import { answerImage } from '../image-uploads.ts'
import type { MediumBackend } from '../medium-backend.ts'
import { toPostUrl } from '../post-creation.ts'
import type { IncomingRequest } from '../http-exchange.ts'
import { drawAvatar } from './avatar-image.ts'
import { answerConsent } from './consent-page.ts'
import { showHome } from './home-page.ts'
import { drawMark, showNotFound, answerSvg } from './page-layout.ts'
import { showDrafts, showProfile, showPublicationPage } from './listing-pages.ts'
import { showPost } from './post-page.ts'
import { STYLE } from './page-style.ts'
import type { StoredPost } from '../stored-records.ts'

/** Answers a request for anything but the API, the feeds and the controls. */
export function answerPage(medium: MediumBackend, incoming: IncomingRequest): SandboxAnswer {
  const { method, path, query } = incoming
  const found =
    method === 'GET' || method === 'HEAD' ? findPage(medium, decodePart(path), query) : null
  return found ?? showNotFound(medium, `There is no ${method} ${path}.`)
}

function findPage(medium: MediumBackend, path: string, query: string): SandboxAnswer | null {
  switch (path) {
    case '/':
      return showHome(medium)
    case '/style.css':
      return answerBytes(200, 'text/css; charset=utf-8', STYLE)
    case '/icon.svg':
      return answerSvg(drawMark())
    case '/me/stories/drafts':
      return showDrafts(medium)
    default:
      return path.startsWith('/m/oauth/')
        ? answerConsent(medium, path, new URLSearchParams(query))
        : findNamed(medium, path)
  }
}

function findNamed(medium: MediumBackend, path: string): SandboxAnswer | null {
  const [, first = '', second, more] = path.split('/')
  if (more !== undefined) return null
  if (second === undefined) return showOwner(medium, first)
  if (first === 'images') return answerImage(medium, second)
  if (first === 'avatars' && second.endsWith('.svg')) {
    const image = drawAvatar(medium, second.slice(0, -'.svg'.length))
    return image === null ? null : answerSvg(image)
  }
  const post = medium.state.posts.find(({ id }) => second === id || second.endsWith(`-${id}`))
  return post === undefined ? null : redirectToUrl(medium, post, path)
}

function showOwner(medium: MediumBackend, name: string): SandboxAnswer | null {
  const user = medium.state.users.find(({ username }) => `@${username}` === name)
  if (user !== undefined) return showProfile(medium, user)
  const publication = medium.state.publications.find(({ slug }) => slug === name)
  return publication === undefined ? null : showPublicationPage(medium, publication)
}

/** As on Medium, any path that ends with the post's id leads to it. */
function redirectToUrl(medium: MediumBackend, post: StoredPost, path: string): SandboxAnswer {
  const url = toPostUrl(medium, post)
  if (new URL(url).pathname === path) return showPost(medium, post)
  return answerBytes(302, 'text/plain; charset=utf-8', '', { location: url })
}

function decodePart(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
