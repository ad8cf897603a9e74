// Components that show a listing: `<CodeBlock>`, `<Code code={…} />`, `<pre>{…}</pre>`.

import type { Code, RootContent } from 'mdast'
import { lowerContainer } from './block-components.ts'
import { requireValues } from './component-tags.ts'
import {
  createWrapper,
  findAttributeText,
  isEmpty,
  listChildren,
  readBlocksInside,
  readElement,
  readPlainText,
  type MdxElement
} from './mdx-element.ts'

/** Null where it is no listing. */
export function lowerListing(element: MdxElement): RootContent[] | null {
  const { values } = element
  const own = findAttributeText(element, 'code', 'value', 'source', 'codestring')
  if (own !== null) return [createListing(element, own, element)]
  if (isEmpty(element)) {
    requireValues(element, ['code', 'value', 'source', 'codestring'])
    return null
  }
  const inner = findInner(element)
  const value = readPlainText(listChildren(inner ?? element), element.context.scope)
  if (value === null) return null
  return values.size === 0 && element.inline && !value.includes('\n')
    ? [{ type: 'inlineCode', value }]
    : [createListing(element, value, inner ?? element)]
}

/** A listing, or whatever else is in a component that is named after one. */
export function lowerCodeComponent(element: MdxElement): RootContent[] | null {
  const listing = lowerListing(element)
  if (listing !== null || isEmpty(element)) return listing
  if (element.inline) return element.context.lowering.text(listChildren(element))
  return [createWrapper('div', readBlocksInside(element), element)]
}

/** Source of a diagram. */
export function lowerDiagram(element: MdxElement): RootContent[] | null {
  const own = findAttributeText(element, 'chart', 'value', 'code', 'graph', 'definition')
  const value = own ?? readPlainText(listChildren(element), element.context.scope)
  if (value === null || value.trim() === '') return null
  return [{ ...createListing(element, value, element), lang: 'mermaid' }]
}

const COMMANDS: Readonly<Record<string, string>> = {
  add: 'npm i',
  create: 'npm create',
  dlx: 'npx',
  exec: 'npx',
  install: 'npm install',
  remove: 'npm uninstall',
  run: 'npm run'
}

/** A command for each package manager, of which npm's stands for all: `<PackageManagers type="add" pkg="astro" dev />`. */
export function lowerCommands(element: MdxElement): RootContent[] | null {
  const type = findAttributeText(element, 'type') ?? 'add'
  const command = COMMANDS[type]
  if (!isEmpty(element) || command === undefined) return lowerContainer(element)
  const parts = [
    command,
    element.values.get('dev') === true ? '-D' : null,
    findAttributeText(element, 'pkg'),
    findAttributeText(element, 'args')
  ]
  const value = parts.filter(part => part !== null).join(' ')
  return element.values.size === 0
    ? []
    : [{ ...createListing(element, value, element), lang: 'sh' }]
}

/** The one `<code>` inside a `<pre>`. */
function findInner(element: MdxElement): MdxElement | null {
  const children = listChildren(element)
    .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
    .filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = children
  const isElement = only?.type === 'mdxJsxTextElement' || only?.type === 'mdxJsxFlowElement'
  return children.length === 1 && isElement && only.name === 'code'
    ? readElement(only, element.context)
    : null
}

function createListing(element: MdxElement, text: string, inner: MdxElement): Code {
  const named =
    findAttributeText(inner, 'classname', 'class') ??
    findAttributeText(element, 'classname', 'class') ??
    ''
  const lang =
    findAttributeText(element, 'language', 'lang') ??
    /\blang(?:uage)?-(\S+)/.exec(named)?.[1] ??
    null
  const title = findAttributeText(element, 'title', 'filename')
  const { position } = element.node
  return {
    type: 'code',
    lang,
    meta: title === null ? null : `title="${title.replaceAll('"', '')}"`,
    value: trimListing(text.replaceAll('\r\n', '\n')),
    data: { rewritten: true },
    ...(position && { position })
  }
}

/** A listing that begins below its brace is indented as its component is. */
function trimListing(text: string): string {
  const below = /^[ \t]*\n/.exec(text)?.[0] ?? ''
  const lines = text.slice(below.length).trimEnd().split('\n')
  const indents = lines.filter(line => line.trim() !== '').map(measureBlanks)
  const common = below === '' || indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map(line => line.slice(Math.min(common, measureBlanks(line)))).join('\n')
}

function measureBlanks(line: string): number {
  return /^ */.exec(line)?.[0].length ?? 0
}
