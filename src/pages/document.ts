// A whole HTML document: what all pages share. Its policy lets only our own style and script in, so nothing of an article's runs.

import { createHash } from 'node:crypto'
import { hypertext, type Hypertext } from './hypertext.ts'

export type DocumentParts = {
  readonly title: string
  readonly style: string
  readonly script: string
  readonly body: Hypertext
}

export function writeDocument({ title, style, script, body }: DocumentParts): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(style)}`,
    // Where pages are opened from a disk, not every browser takes the page's own folder for 'self'.
    "img-src 'self' file: data:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
  return hypertext`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="publish-to-medium">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ html: style }}</style>
</head>
<body>
${body}<p class="sr" role="status" id="told"></p>
<script>${{ html: script }}</script>
</body>
</html>
`.html
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
