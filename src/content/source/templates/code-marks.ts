// Pairs of template tags whose contents are not Markdown, or that frame a fenced block: code, formulas, buttons.

import { escapeAddress, escapeMarkdown } from '../../escape-markdown.ts'
import { readArguments } from './tag-arguments.ts'
import { createForm, type TagForm } from './tag-form.ts'

const FENCE = String.raw`[\s>]*(?:\x60{3}|~{3})`
const ARGS = String.raw`((?:(?!%\})[\s\S])*?)[-+]?%\}`

export const CODE_MARKS: readonly TagForm[] = [
  // GitBook gives a fenced block its title.
  createForm(String.raw`\{%[-+]?\s*code\b${ARGS}(?=${FENCE})`, ([, args = '']) => {
    const title = readArguments(args).named.get('title') ?? ''
    return title === ''
      ? { kind: 'comment' }
      : { kind: 'dialect', args: 'block', content: `*${escapeMarkdown(title, false)}*` }
  }),
  createForm(
    String.raw`(?<=(?:\x60{3}|~{3})[ \t]*\r?\n[\s>]*)\{%[-+]?\s*endcode\s*[-+]?%\}`,
    () => ({ kind: 'comment' })
  ),
  // DEV's formulas, scripts and buttons.
  createForm(
    String.raw`\{%\s*katex\b${ARGS}([\s\S]*?)\{%\s*endkatex\s*%\}`,
    ([, args = '', tex = '']) => ({
      kind: 'dialect',
      args: args.trim() === 'inline' ? '' : 'block',
      content: `$$${tex.trim()}$$`
    }),
    'endkatex'
  ),
  createForm(
    String.raw`\{%\s*runkit\b${ARGS}([\s\S]*?)\{%\s*endrunkit\s*%\}`,
    ([, , code = '']) => ({ kind: 'highlight', name: 'javascript', content: code }),
    'endrunkit'
  ),
  createForm(
    String.raw`\{%\s*cta\s+(https?:\/\/[^\s%]+)\s*%\}([^{}]*?)\{%\s*endcta\s*%\}`,
    ([, url = '', text = '']) => ({
      kind: 'dialect',
      args: 'block',
      content: `[${text.trim()}](${escapeAddress(url)})`
    }),
    'endcta'
  )
]
