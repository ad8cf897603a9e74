// The language of code in running text, which only highlighters of single sites read: `a(){:js}` of Rehype Pretty Code,
// `#!python a()` and `:::python a()` of Python Markdown.

import type { InlineCode, Nodes } from 'mdast'
import type { LateEdit } from './text-edits.ts'

const LANGUAGE =
  'astro|bash|c|cpp|cs|csharp|css|dart|diff|dockerfile|elixir|elm|fish|go|graphql|haskell|hs|html|java|javascript|js|json|json5|jsx|julia|kotlin|kt|latex|less|lua|make|markdown|md|mdx|nix|objc|ocaml|perl|php|plaintext|powershell|ps1|py|py3|python|r|rb|rs|ruby|rust|sass|scala|scss|sh|shell|sql|svelte|swift|text|toml|ts|tsx|txt|typescript|vue|xml|yaml|yml|zig|zsh'
/** The second form names a token of the theme. Behind more than a name, such a list is an example of one of kramdown. */
const BEHIND = new RegExp(
  String.raw`^(?:[^]*\S(?<language>\{:(?:${LANGUAGE})\})|[\w$-]+(?<token>\{:\.[\w.-]+\}))$`
)
const BEFORE = new RegExp(String.raw`^(?<sign>(?:#!|:::)(?:${LANGUAGE}) +)[^\s-]`)

/** Takes it out of each piece of inline code; returns the same as edits of the text. */
export function dropInlineLanguages(node: Nodes, text: string): readonly LateEdit[] {
  if (node.type === 'inlineCode') return dropLanguage(node, text)
  return 'children' in node ? node.children.flatMap(child => dropInlineLanguages(child, text)) : []
}

function dropLanguage(node: InlineCode, text: string): readonly LateEdit[] {
  const shown = cutLanguage(node.value)
  if (shown === node.value) return []
  const start = node.position?.start.offset ?? 0
  const written = text.slice(start, node.position?.end.offset ?? 0)
  const at = written.indexOf(node.value)
  const edit = { start: start + at, end: start + at + node.value.length, write: () => shown }
  node.value = shown
  // What a tag stands for has no place of its own in the text.
  return at < 0 || !/^(`+)[^]*\1$/.test(written) ? [] : [edit]
}

function cutLanguage(code: string): string {
  const { language, token, sign } = { ...BEFORE.exec(code)?.groups, ...BEHIND.exec(code)?.groups }
  const behind = language ?? token
  return behind === undefined ? code.slice((sign ?? '').length) : code.slice(0, -behind.length)
}
