// What a value says about who may read an article: open to everybody, held back, or something that is not understood.

import { parseDate } from './article-date.ts'
import { parseFlag, type HeaderField } from './header-fields.ts'
import type { HeaderNode } from './header-tree.ts'
import type { VisibilityKind, VisibilityRow } from './visibility-keys.ts'

/** Null where the value is about something else. */
export type Visibility = 'open' | 'held' | 'unclear' | null

type Value = HeaderField['node']

export function readVisibility({ kind, certain }: VisibilityRow, node: Value): Visibility {
  const found = READERS[kind](node, certain)
  return found === 'unclear' && !certain ? null : found
}

type Reader = (node: Value, certain: boolean) => Visibility

const READERS: Readonly<Record<VisibilityKind, Reader>> = {
  public: readPublic,
  private: readPrivate,
  status: (node, certain) => readStatus(listTexts(node), certain),
  label: node => (listTexts(node).some(text => DRAFT.has(toWords(text))) ? 'held' : null),
  secret: node => (isFalse(node) ? null : 'held'),
  robots: node => (listTexts(node).some(text => /noindex|\bnone\b/i.test(text)) ? 'held' : null),
  build: readBuild,
  targets: readTargets,
  sites: node => (namesSite(node) ? readTargets(node) : null),
  audience: node => (listTexts(node).some(text => CLOSED.has(toWords(text))) ? 'held' : null),
  wait: readWait,
  end: readWait
}

function readPublic(node: Value, certain: boolean): Visibility {
  if (node.kind !== 'scalar') return certain ? readTargets(node) : null
  const flag = parseFlag(node.text)
  if (flag !== null) return flag ? 'open' : 'held'
  // `published: 2024-01-31` is a date, as in Hugo.
  if (parseDate(node.text) !== null) return null
  if (!certain) return CLOSED.has(toWords(node.text)) ? 'held' : null
  const status = readStatus([node.text], true)
  // What tries to be a date is complained of with the other dates.
  return status === 'unclear' && /\b(?:19|20)\d\d\b/.test(node.text) ? null : status
}

function readPrivate(node: Value): Visibility {
  const flag = node.kind === 'scalar' ? parseFlag(node.text) : null
  return flag === null ? 'unclear' : flag ? 'held' : 'open'
}

function readWait(node: Value): Visibility {
  if (node.kind !== 'scalar') return 'unclear'
  const flag = parseFlag(node.text)
  if (flag !== null) return flag ? 'held' : null
  return parseDate(node.text) === null ? 'unclear' : null
}

const DRAFT = new Set([
  ...['draft', 'drafts', 'auto draft', 'entwurf', 'brouillon', 'borrador', 'bozza', 'rascunho'],
  ...['szkic', 'utkast', 'taslak', 'черновик', '草稿', '下書き', '초안']
])
/** Words that mean the same wherever they are. */
const CLOSED = new Set([
  ...DRAFT,
  ...['private', 'hidden', 'unlisted', 'unpublished', 'secret', 'internal', 'confidential'],
  ...['member', 'members', 'members only', 'paid', 'paid members', 'premium', 'subscriber'],
  ...['only paid', 'only free', 'only founding', 'founding', 'founding members', 'paying members'],
  ...['patrons', 'patrons only', 'supporters only', 'sponsors only', 'paid subscribers'],
  ...['subscribers', 'subscribers only', 'protected', 'restricted', 'password'],
  ...['nobody', 'trash', 'trashed', 'deleted', 'privat', 'privé'],
  ...['privado', 'privato', 'приватно', '私有', '非公開', '비공개']
])
/** Those whom it is restricted to, unless it is only written for them. */
const GROUPS = new Set(['followers', 'friends', 'family', 'team', 'staff', 'company'])
/** Words that mean it as a status, and may be anything elsewhere. */
const UNFINISHED = new Set([
  ...['pending', 'review', 'reviewing', 'in review', 'needs review', 'for review', 'idea', 'ideas'],
  ...['todo', 'to do', 'wip', 'work in progress', 'in progress', 'writing', 'editing', 'outline'],
  ...['backlog', 'planned', 'scheduled', 'future', 'queued', 'waiting', 'on hold', 'hold'],
  ...['archived', 'archive', 'expired', 'retired'],
  ...['withdrawn', 'rejected', 'cancelled', 'canceled'],
  ...['none', 'concept', 'inherit', 'embargoed', 'incomplete'],
  ...['unfinished', 'rough', 'not started', 'inbox'],
  ...['proposed', 'unreleased', 'tiers', 'specific tiers', 'sent', 'not ready', 'inactive', 'off']
])
const OPEN = new Set([
  ...['published', 'publish', 'public', 'live', 'released'],
  ...['posted', 'online', 'visible', 'listed'],
  ...['everyone', 'everybody', 'anyone', 'all', 'open', 'world', 'veröffentlicht', 'öffentlich'],
  ...['publié', 'publique', 'publicado', 'público', 'pubblicato', 'pubblico', 'gepubliceerd'],
  ...['opublikowany', 'опубликовано', '公開', '公开', '已发布', '发布', '已發布', '공개']
])
const DENIAL = /(?:^| )(?:not?|never|un|non|isn t|won t)(?: |$)/

/** One part that keeps readers out is enough; Publii and others write several words. */
function readStatus(texts: readonly string[], certain: boolean): Visibility {
  const parts = texts.flatMap(text => text.split(/[,;|]/)).map(toWords)
  if (parts.some(part => CLOSED.has(part) || GROUPS.has(part))) return 'held'
  if (certain && parts.some(part => UNFINISHED.has(part))) return 'held'
  if (!certain) return null
  const flags = parts.map(parseFlag)
  if (flags.includes(false) || parts.some(isHeldPhrase)) return 'held'
  return parts.some(part => OPEN.has(part)) || flags.includes(true) ? 'open' : 'unclear'
}

/** `draft 2`, `not published`, `private (family)`. */
function isHeldPhrase(part: string): boolean {
  return DENIAL.test(part) || part.split(' ').some(word => CLOSED.has(word))
}

function toWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function readBuild(node: Value): Visibility {
  if (node.kind !== 'map') return null
  const isHeld = node.entries.some(
    ([key, value]) =>
      /^(?:render|list)$/i.test(key) &&
      value.kind === 'scalar' &&
      /^(?:never|link|local|false|no)$/i.test(value.text.trim())
  )
  return isHeld ? 'held' : null
}

/** Names of sites; a map says of each whether the article goes there. */
function readTargets(node: Value): Visibility {
  if (node.kind === 'map') {
    const [, medium] = node.entries.find(([key]) => /^medium(?:\.?com)?$/i.test(key)) ?? []
    if (medium?.kind !== 'scalar') return null
    const flag = parseFlag(medium.text)
    return flag === null ? null : flag ? 'open' : 'held'
  }
  if (node.kind === 'scalar') {
    const flag = parseFlag(node.text)
    if (flag !== null) return flag ? 'open' : 'held'
  }
  const names = listTexts(node).flatMap(text => text.split(/[,;|]/))
  // The addresses of posts are no destinations.
  if (names.some(name => /^\s*https?:/i.test(name))) return null
  return names.some(name => /^medium(?: com)?$|^(?:all|everywhere)$/.test(toWords(name)))
    ? 'open'
    : 'held'
}

/** Sites that an article is sent to by the tools that also send to Medium. */
const SITES = /^(?:medium|dev|dev ?to|forem|hash ?node|hacker ?noon|substack)(?: com| dev)?$/

function namesSite(node: Value): boolean {
  const names =
    node.kind === 'map'
      ? node.entries.map(([key]) => key)
      : listTexts(node).flatMap(text => text.split(/[,;|]/))
  return names.some(name => SITES.test(toWords(name)))
}

/** Texts of a value, at any depth of lists. */
export function listTexts(node: HeaderNode): readonly string[] {
  if (node.kind === 'scalar') return [node.text]
  return node.kind === 'list' ? node.items.flatMap(listTexts) : []
}

function isFalse(node: Value): boolean {
  return node.kind === 'scalar' && parseFlag(node.text) === false
}
