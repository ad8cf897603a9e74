// What every page of the sandbox has around its own content, and the headers that let nothing foreign run in it.

import { answerHtml, answerBytes, type SandboxAnswer } from '../sandbox-answers.ts'
import { markup, type Markup } from '../markup.ts'
import type { MediumBackend } from '../medium-backend.ts'

export type PageParts = {
  readonly title: string
  readonly main: Markup
  /** Further elements of the head. */
  readonly head?: Markup
  readonly status?: number
}

const HEADERS = {
  // Posts may show images of any host; everything else is the sandbox's own.
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self' http: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store'
}

export function answerWithPage({ title, main, head, status = 200 }: PageParts): SandboxAnswer {
  const document = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${head ?? null}
</head>
<body>
<header class="bar">
<a class="brand" href="/">${drawMark()}<span>Medium <b>sandbox</b></span></a>
<nav><a href="/">Home</a><a href="/me/stories/drafts">Drafts</a></nav>
</header>
<main>
${main}
</main>
<footer class="foot">A Medium of one’s own on this machine. Nothing here is on medium.com.</footer>
</body>
</html>
`
  return answerHtml(status, document.markup, HEADERS)
}

export function showNotFound(medium: MediumBackend, message: string): SandboxAnswer {
  const main = markup`<div class="column empty"><h1>Nothing here</h1><p>${message}</p><p><a href="${medium.url}/">See what there is</a></p></div>`
  return answerWithPage({ title: 'Nothing here', main, status: 404 })
}

export function answerSvg(image: Markup): SandboxAnswer {
  return answerBytes(200, 'image/svg+xml; charset=utf-8', image.markup, {
    ...HEADERS,
    'cache-control': 'max-age=3600'
  })
}

/** The sandbox's mark: three grains and a line. */
export function drawMark(): Markup {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true"><rect width="32" height="32" rx="8" fill="#0f766e"/><circle cx="10" cy="11" r="3" fill="#fff"/><circle cx="22" cy="11" r="3" fill="#fff"/><circle cx="16" cy="16" r="2.2" fill="#99f6e4"/><path d="M6 22.5c4-2.6 6.5-2.6 10 0s6 2.6 10 0" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/></svg>`
}

/** `25 Nov 2026`, as everywhere in the sandbox in UTC. */
export function formatDay(time: number): Markup {
  const date = new Date(time)
  const text = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    date
  )
  return markup`<time datetime="${date.toISOString()}">${text}</time>`
}
