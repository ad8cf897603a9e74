// Lists and their items: whether a list is loose makes no difference to what Medium can hold, so items keep their paragraphs.

import type { State } from 'mdast-util-to-hast'
import type { Element, ElementContent } from 'hast'
import type { List, ListItem } from 'mdast'
import { copyPosition, createElement } from '../html-nodes.ts'

export function handleList(state: State, node: List): Element {
  const result = createElement(
    node.ordered === true ? 'ol' : 'ul',
    state.all(node),
    typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {}
  )
  state.patch(node, result)
  return result
}

export function handleListItem(state: State, node: ListItem): Element {
  const children = state.all(node)
  if (typeof node.checked === 'boolean') addCheckbox(children, node, node.checked)
  const result = createElement('li', children)
  state.patch(node, result)
  return result
}

function addCheckbox(children: ElementContent[], node: ListItem, checked: boolean): void {
  const properties = checked ? { type: 'checkbox', checked } : { type: 'checkbox' }
  const box = copyPosition(createElement('input', [], properties), node)
  const [first] = children
  if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(box)
  else children.unshift(createElement('p', [box]))
}
