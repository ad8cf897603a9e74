// The expressions of `{{ … }}` whose value is known: the article's title and address, the site's address, and quoted text.

import { findSiteText, hasTemplate, type TemplateValues } from './template-values.ts'

/** What expressions may refer to. */
type OutputContext = {
  readonly title: string
  readonly canonicalUrl: string | null
  readonly siteUrl: string | null
  /** The cover as the front matter names it. */
  readonly cover: string | null
  /** Single values of the front matter by name in lower case. */
  readonly fieldTexts: ReadonlyMap<string, string> | undefined
  readonly fieldLists: ReadonlyMap<string, readonly string[] | null> | undefined
  readonly siteValues: TemplateValues['siteValues']
  /** In an address the site's own is left out: what follows is then resolved like any root-relative address. */
  readonly inAddress: boolean
}

const SITE = new Set([
  'site.url',
  'site.baseurl',
  'site.base_url',
  'site.github.url',
  'base_path',
  'baseurl',
  'page.baseurl'
])
const KEEPING = new Set([
  'escape',
  'escape_once',
  'xml_escape',
  'strip',
  'url_escape',
  'safe',
  'safeURL'
])
const RELATIVE = new Set(['url', 'relative_url', 'relURL', 'pathprefix'])
const ABSOLUTE = new Set(['absolute_url', 'absURL', 'toAbsoluteUrl'])

/** The text an expression stands for; null when it is not known. */
export function evaluateOutput(expression: string, context: OutputContext): string | null {
  const [first = '', ...filters] = splitFilters(expression)
  let value = evaluateOperand(first, context)
  for (const filter of filters) value = value === null ? null : applyFilter(value, filter, context)
  return value
}

function splitFilters(expression: string): string[] {
  const parts = expression.match(/(?:"[^"]*"|'[^']*'|[^|"'])+/g) ?? []
  return parts.map(part => part.trim())
}

function evaluateOperand(operand: string, context: OutputContext): string | null {
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(operand)
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? ''
  if (operand === 'page.title' || operand === 'title') return context.title
  if (/^page\.(?:url|permalink|canonical_url)$/.test(operand)) return context.canonicalUrl
  if (/^(?:page\.)?(?:image|cover)$/.test(operand)) return context.cover
  if (!SITE.has(operand)) return findFieldText(operand, context) ?? findSiteText(operand, context)
  if (context.inAddress) return ''
  return operand === 'site.url' ? context.siteUrl : ''
}

/** Jekyll's and Eleventy's `page.author`, VitePress's `$frontmatter.author`. */
function findFieldText(operand: string, { fieldTexts }: OutputContext): string | null {
  const name = /^(?:page|\$?frontmatter)\.([\w-]+)$/.exec(operand)?.[1]
  const text = name === undefined ? undefined : fieldTexts?.get(name.toLowerCase())
  return text === undefined || hasTemplate(text) ? null : text
}

function applyFilter(value: string, filter: string, context: OutputContext): string | null {
  const [, name = '', argument] = /^([\w.]+)\s*(?::\s*([\s\S]*))?$/.exec(filter) ?? []
  if (KEEPING.has(name)) return value
  if (RELATIVE.has(name)) return addLeadingSlash(value)
  if (ABSOLUTE.has(name)) return joinSite(value, context)
  if (name !== 'prepend' && name !== 'append') return null
  const added = evaluateOperand(argument ?? '', context)
  if (added === null) return null
  return name === 'prepend' ? added + value : value + added
}

function addLeadingSlash(value: string): string {
  return /^(?:[a-z]+:|\/|#)/i.test(value) ? value : `/${value}`
}

function joinSite(value: string, { siteUrl, inAddress }: OutputContext): string | null {
  if (/^[a-z]+:/i.test(value)) return value
  if (inAddress) return addLeadingSlash(value)
  return siteUrl === null ? null : siteUrl.replace(/\/$/, '') + addLeadingSlash(value)
}
