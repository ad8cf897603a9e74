// Components that are blocks around others: callouts, collapsible sections, tabs, steps.

import type { RootContent } from 'mdast'
import { CALLOUT_KINDS } from '../../callout-kinds.ts'
import { createElementNode } from '../lower/boundary.ts'
import { isInline, trimEdges } from '../lower/split-paragraph.ts'
import {
  createBoldLine,
  createWrapper,
  findAttributeText,
  isEmpty,
  readBlocksInside,
  readTextInside,
  readLabel,
  isBare,
  wrapText,
  type MdxElement,
  type TabLabels
} from './mdx-element.ts'
import type { MdxValue } from './read-value.ts'

type Lowered = RootContent[] | null

/** What generators call a kind of callout that Markdown has another name for. */
const KINDS: Readonly<Record<string, string>> = {
  check: 'success',
  warn: 'warning',
  error: 'danger',
  pitfall: 'warning',
  default: 'note',
  callout: 'note',
  admonition: 'note',
  alert: 'note',
  aside: 'note',
  notice: 'note',
  banner: 'note'
}

/** `<Note>`, `<Callout type="warning" title="…">` */
export function lowerCallout(element: MdxElement): Lowered {
  const named = findAttributeText(element, 'type', 'kind', 'variant', 'status', 'intent', 'level')
  const kind = toKind(named ?? '') ?? toKind(element.key) ?? 'note'
  const title = readLabel(element, 'title', 'heading', 'label')
  const label: RootContent[] =
    title === null
      ? []
      : [
          {
            type: 'paragraph',
            data: { directiveLabel: true },
            children: trimEdges(title.filter(isInline))
          }
        ]
  const children = [...label, ...readText(element)]
  if (children.length === 0) return isBare(element) ? [] : null
  const { position } = element.node
  return [
    {
      type: 'containerDirective',
      name: kind,
      children,
      ...(position && { position })
    } as RootContent
  ]
}

/** What is in it, else what an attribute says: `<Note text="…" />`. */
function readText(element: MdxElement): RootContent[] {
  if (!isEmpty(element)) return readBlocksInside(element)
  return wrapText(
    readLabel(element, 'text', 'message', 'content', 'description', 'body', 'children') ?? []
  )
}

function toKind(name: string): string | null {
  const key = name.toLowerCase()
  const kind = KINDS[key] ?? key
  return CALLOUT_KINDS.has(kind) ? kind : null
}

/** `<Accordion title="…">`: a section that opens. */
export function lowerDetails(element: MdxElement): Lowered {
  const inside = readText(element)
  if (inside.length === 0) return null
  const { position } = element.node
  const label = readLabel(element, 'title', 'summary', 'label', 'heading', 'question', 'header')
  const summary = label === null ? [] : [createElementNode('summary', label, position)]
  return [createWrapper('details', [...summary, ...inside], element)]
}

/** What wraps a whole page, or a part that is not always there: its title is not one of a section. */
const WRAPPERS =
  /^(?:layout|fragment|reactfragment|suspense|browseronly|clientonly|noscript|nossr)$/

/** Blocks that stay as they are below their title: what is around them is only for their looks. */
export function lowerContainer(element: MdxElement): Lowered {
  // What it shows is then in an attribute: `<Gallery images={…} />`.
  if (isEmpty(element)) return isBare(element) ? [] : null
  if (element.inline) return readTextInside(element)
  const { key, node } = element
  const read = (...names: readonly string[]) =>
    WRAPPERS.test(key) ? null : readLabel(element, ...names)
  const title = read('title', 'heading', 'header')
  const line = title === null ? [] : [createBoldLine(title, node.position)]
  const caption = wrapText(read('caption') ?? [])
  return [createWrapper('div', [...line, ...readBlocksInside(element), ...caption], element)]
}

/** A title in bold above what belongs to it: a step, for example. */
export function lowerTitled(element: MdxElement): Lowered {
  const title = readLabel(element, 'title', 'label', 'name', 'heading')
  if (title === null) return isEmpty(element) ? null : lowerContainer(element)
  const line = createBoldLine(title, element.node.position)
  return [createWrapper('div', [line, ...readBlocksInside(element)], element)]
}

/** Tabs know the labels of what is in them. */
export function lowerTabs(element: MdxElement): Lowered {
  const { tabs } = element.context
  tabs.push(readTabLabels(element))
  const lowered = lowerContainer(element)
  tabs.pop()
  return lowered
}

/** `items={['a', 'b']}` of Nextra and Fumadocs, `values={[{ label, value }]}` of Docusaurus. */
function readTabLabels({ values }: MdxElement): TabLabels {
  const inOrder: string[] = []
  const byValue = new Map<string, string>()
  for (const name of ['items', 'labels', 'values', 'tabs']) {
    const list = values.get(name)
    for (const item of Array.isArray(list) ? (list as readonly MdxValue[]) : []) {
      if (typeof item === 'string') inOrder.push(item)
      if (!(item instanceof Map)) continue
      const fields = item as ReadonlyMap<string, MdxValue>
      const label = fields.get('label')
      const value = fields.get('value')
      if (typeof label !== 'string') continue
      inOrder.push(label)
      if (typeof value === 'string') byValue.set(value, label)
    }
  }
  return { inOrder, byValue, next: 0 }
}

export function lowerTab(element: MdxElement): Lowered {
  const line = readTabLabel(element)
  const inside = readBlocksInside(element)
  const shown = line === null ? inside : [createBoldLine(line, element.node.position), ...inside]
  return shown.length === 0 ? [] : [createWrapper('div', shown, element)]
}

function readTabLabel(element: MdxElement): RootContent[] | null {
  const labels = element.context.tabs.at(-1)
  const index = labels?.next ?? 0
  if (labels !== undefined) labels.next += 1
  const own = readLabel(element, 'label', 'title', 'name', 'heading', 'header')
  if (own !== null) return own
  const value = findAttributeText(element, 'value') ?? ''
  const label = labels?.byValue.get(value) ?? labels?.inOrder[index] ?? value
  const { position } = element.node
  return label === '' ? null : [{ type: 'text', value: label, ...(position && { position }) }]
}

/** A word or two in a box. */
export function lowerBadge(element: MdxElement): Lowered {
  const inside = isEmpty(element)
    ? readLabel(element, 'text', 'label', 'title')
    : readTextInside(element)
  return inside
}

/** What has nothing that a reader of a post could use: an icon, a table of contents. */
export function omitElement(element: MdxElement): Lowered {
  return isEmpty(element) ? [] : lowerContainer(element)
}

/** What is meant for browsers and search engines. */
export function omitPageData({ name, node, context }: MdxElement): Lowered {
  context.diagnostics.add(node.position, {
    rule: 'script',
    severity: 'warning',
    message: `<${name}> is about the page and not for its readers, so it was left out with all that is in it.`,
    remedy: null
  })
  return []
}
