// What Medium's Markdown holds as it stands: blocks that the author's bytes may stay of.

import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent } from 'mdast'
import { withEmoji } from '../html/emoji.ts'
import { isEmbed, pageOf } from '../html/players.ts'
import { codeTitle } from '../html/tree.ts'
import { choiceOf, type Policy } from '../policy.ts'
import type { Group } from './groups.ts'
import type { Targets } from './splice.ts'

/** Whether a group stays, but for its addresses. */
export function isPlain({ nodes }: Group, targets: Targets, policy: Policy): boolean {
  const [node] = nodes
  return node !== undefined && nodes.length === 1 && isPlainBlock(node, { targets, policy })
}

type Rules = { readonly targets: Targets; readonly policy: Policy }

function isPlainBlock(node: RootContent, rules: Rules): boolean {
  switch (node.type) {
    case 'paragraph':
      return isImage(node.children) || node.children.every(one => isPlainText(one, rules))
    case 'heading':
      return node.children.length > 0 && node.children.every(one => isPlainText(one, rules))
    case 'blockquote':
      return node.children.every(
        one => one.type === 'paragraph' && !isCallout(one) && isPlainBlock(one, rules)
      )
    case 'list':
      return isPlainList(node, rules)
    case 'code':
      return codeTitle(node) === null
    case 'thematicBreak':
      return true
    case 'definition':
      return rules.targets.of(node) !== undefined
    default:
      return false
  }
}

function isPlainList({ children, ordered, start }: List, rules: Rules): boolean {
  const renumbered = ordered === true && (start ?? 1) !== 1
  if (renumbered && choiceOf(rules.policy, 'ordered-start') !== 'keep') return false
  return children.every(
    ({ checked, children: blocks }) =>
      typeof checked !== 'boolean' &&
      blocks.length <= 1 &&
      blocks.every(
        one => one.type === 'paragraph' && !isImage(one.children) && isPlainBlock(one, rules)
      )
  )
}

/** An image stands alone on Medium. */
function isImage(children: readonly PhrasingContent[]): boolean {
  const [only] = children
  if (children.length !== 1) return false
  return only?.type === 'image' ? !isEmbed(pageOf(only.url)) : only?.type === 'imageReference'
}

function isPlainText(node: PhrasingContent, rules: Rules): boolean {
  switch (node.type) {
    case 'text':
      return withEmoji(node.value, rules.policy) === node.value
    case 'inlineCode':
    case 'break':
      return true
    case 'emphasis':
    case 'strong':
    case 'link':
      return node.children.every(one => isPlainText(one, rules))
    case 'linkReference':
      return (
        rules.targets.isNamed(node.identifier) &&
        node.children.every(one => isPlainText(one, rules))
      )
    default:
      return false
  }
}

function isCallout(node: BlockContent | DefinitionContent): boolean {
  const [first] = 'children' in node ? node.children : []
  return first?.type === 'text' && first.value.startsWith('[!')
}
