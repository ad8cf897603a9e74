// Which blocks Medium's Markdown can hold as the author wrote them.

import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
  RootContent
} from 'mdast'
import { replaceEmojiNames } from '../../blocks/inline/emoji-names.ts'
import { findPlayerPage, isEmbed } from '../../blocks/embed.ts'
import { readCodeTitle } from '../../blocks/tree/code-block.ts'
import { findChoice, type ContentPolicy } from '../../policy/content-policy.ts'
import type { NodeGroup } from '../../blocks/block-groups.ts'
import type { SpliceTargets } from './splice-addresses.ts'

/** Whether a group stays, but for its addresses. */
export function isPlainGroup(
  { nodes }: NodeGroup,
  targets: SpliceTargets,
  policy: ContentPolicy
): boolean {
  const [node] = nodes
  return node !== undefined && nodes.length === 1 && isPlainBlock(node, { targets, policy })
}

type Rules = { readonly targets: SpliceTargets; readonly policy: ContentPolicy }

function isPlainBlock(node: RootContent, rules: Rules): boolean {
  switch (node.type) {
    case 'paragraph':
      return (
        (isImage(node.children) && node.children.every(child => isPlaced(child, rules.targets))) ||
        (!beginsHidden(node) && node.children.every(child => isPlainText(child, rules)))
      )
    case 'heading':
      return !endsWithSign(node) && node.children.every(child => isPlainText(child, rules))
    case 'blockquote':
      return node.children.every(
        child => child.type === 'paragraph' && !isCallout(child) && isPlainBlock(child, rules)
      )
    case 'list':
      return isPlainList(node, rules)
    case 'code':
      return readCodeTitle(node) === null && node.data?.rewritten !== true
    case 'thematicBreak':
      return true
    case 'definition':
      return rules.targets.findTarget(node) !== undefined
    default:
      return false
  }
}

/** A sign that something hidden kept from being the end of the heading's mark; or no text at all. */
function endsWithSign({ children }: Heading): boolean {
  const last = children.at(-1)
  return last === undefined || (last.type === 'text' && last.value.trimEnd().endsWith('#'))
}

/** What is left behind something hidden may begin a heading or a list when it begins the line. */
function beginsHidden({ children, position }: Paragraph): boolean {
  const first = children[0]?.position?.start.offset
  return first !== undefined && first !== position?.start.offset
}

function isPlainList({ children, ordered, start }: List, rules: Rules): boolean {
  const renumbered = ordered === true && (start ?? 1) !== 1
  if (renumbered && findChoice(rules.policy, 'ordered-start') !== 'keep') return false
  return children.every(
    ({ checked, children: blocks }) =>
      typeof checked !== 'boolean' &&
      blocks.length <= 1 &&
      blocks.every(
        block =>
          block.type === 'paragraph' && !isImage(block.children) && isPlainBlock(block, rules)
      )
  )
}

/** An image alone in its paragraph, which is how Medium shows images. */
function isImage(children: readonly PhrasingContent[]): boolean {
  const [only] = children
  if (children.length !== 1) return false
  return only?.type === 'image'
    ? !isEmbed(findPlayerPage(only.url))
    : only?.type === 'imageReference'
}

/** Whether the address is where it can be spliced in, or stays: what a tag's own Markdown names is nowhere in the text. */
function isPlaced(node: PhrasingContent, targets: SpliceTargets): boolean {
  if (node.type !== 'link' && node.type !== 'image') return true
  if (node.data?.destination !== undefined || node.data?.tag !== undefined) return true
  const target = targets.findTarget(node)
  return target?.kind === 'url' && target.url === node.url
}

function isPlainText(node: PhrasingContent, rules: Rules): boolean {
  switch (node.type) {
    case 'text':
      return replaceEmojiNames(node.value, rules.policy) === node.value
    case 'inlineCode':
    case 'break':
      return true
    case 'link':
      return (
        isPlaced(node, rules.targets) && node.children.every(child => isPlainText(child, rules))
      )
    case 'strong':
      return node.data?.loose !== true && node.children.every(child => isPlainText(child, rules))
    case 'emphasis':
      return node.children.every(child => isPlainText(child, rules))
    case 'linkReference':
      return (
        rules.targets.isNamed(node.identifier) &&
        node.children.every(child => isPlainText(child, rules))
      )
    default:
      return false
  }
}

function isCallout(node: BlockContent | DefinitionContent): boolean {
  const [first] = 'children' in node ? node.children : []
  return first?.type === 'text' && first.value.startsWith('[!')
}
