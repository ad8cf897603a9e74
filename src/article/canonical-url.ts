// Where an article's original is: what the author says, else what the inputs say, else what the site's generator makes of it.

import { fillCanonicalTemplate } from './canonical-template.ts'
import { addError, addWarning, refuseValue, type FieldReader } from './field-reader.ts'
import { FIRST_LINE } from './file-diagnostic.ts'
import { findField, readScalar, type HeaderField } from './header-fields.ts'
import { toSitePage } from './site-page.ts'
import { readTextField } from './text-field.ts'
import type { SitePage, SiteRules } from './site-rules.ts'
import { parseWebUrl } from './web-url.ts'

export type CanonicalUrl = {
  readonly canonicalUrl: string | null
  /** Whether the author wrote it for this very purpose. */
  readonly declaresCanonicalUrl: boolean
  /** What the site's rule gives where the template gave another one; else null. */
  readonly siteUrl: string | null
}

/** Wrong ones would be wrong for good, so what is written for this purpose is strict. */
export function readCanonicalUrl(
  reader: FieldReader,
  text: Pick<SitePage, 'title' | 'opening'>,
  template: string | null
): CanonicalUrl {
  const field = findField(reader.fields, 'canonicalUrl', 'canonical')
  if (field !== null)
    return {
      canonicalUrl: readAuthorsUrl(reader, field),
      declaresCanonicalUrl: true,
      siteUrl: null
    }
  return findSitesUrl(reader, text, template)
}

/**
 * Where links lead to an article that is stopped, or is on Medium already: its canonical URL, as far as that can be read, else
 * its page. Complains of nothing.
 */
export function locateArticle(
  reader: FieldReader,
  text: Pick<SitePage, 'title' | 'opening'>,
  template: string | null
): string | null {
  const quiet = { ...reader, diagnostics: [] }
  const { canonicalUrl } = readCanonicalUrl(quiet, text, template)
  return canonicalUrl ?? findSitesUrl(quiet, text, template).canonicalUrl
}

/** What the author's fields for the site, the input and the site's rules say together. */
function findSitesUrl(
  reader: FieldReader,
  text: Pick<SitePage, 'title' | 'opening'>,
  template: string | null
): CanonicalUrl {
  const slug = readSlug(reader)
  const page = toSitePage(reader.path, text, reader.fields, reader.site)
  const own = findOwnUrl(reader, page, template)
  if (own !== null) return { canonicalUrl: own, declaresCanonicalUrl: false, siteUrl: null }
  const ruled = findRuledUrl(reader, page)
  if (template === null) {
    if (ruled === null) warnOfNone(reader)
    return { canonicalUrl: ruled, declaresCanonicalUrl: false, siteUrl: null }
  }
  const filled = fillTemplate(reader, { page, slug, template })
  const differs = ruled !== null && filled !== null && !isSamePage(filled, ruled)
  return {
    canonicalUrl: filled,
    declaresCanonicalUrl: false,
    siteUrl: differs ? ruled : null
  }
}

/** Where a page that is no article is on its site; null when not known. */
export function findPageUrl(site: SiteRules, page: SitePage): string | null {
  const path = site.findOwnAddress(page) ?? site.buildPath(page)
  if (path === null) return null
  return parseWebUrl(path)?.href ?? joinUrl(site.address, path)
}

/** What the article asks for in its generator's sense, on the site's address or the template's origin. */
function findOwnUrl(reader: FieldReader, page: SitePage, template: string | null): string | null {
  const { site } = reader
  const own = site.findOwnAddress(page)
  if (own === null) return null
  if (parseWebUrl(own) !== null) return own
  const origin = template === null ? null : /^https?:\/\/[^/?#]+/i.exec(template)?.[0]
  return joinUrl(site.address ?? origin ?? null, own)
}

function findRuledUrl({ site }: FieldReader, page: SitePage): string | null {
  const path = site.address === null ? null : site.buildPath(page)
  return path === null ? null : joinUrl(site.address, path)
}

function joinUrl(address: string | null, path: string): string | null {
  if (address === null) return null
  const tidy = `/${path}`.replace(/\/{2,}/g, '/').replace(/[?#]/g, encodeURIComponent)
  const url = parseWebUrl(address.replace(/\/+$/, '') + tidy)
  return url === null ? null : url.href
}

function isSamePage(one: string, other: string): boolean {
  const tidy = (url: string) => url.replace(/(?:\/|\/index\.html|\.html)$/, '')
  return tidy(one) === tidy(other)
}

function fillTemplate(
  reader: FieldReader,
  {
    page,
    slug,
    template
  }: { readonly page: SitePage; readonly slug: string | null; readonly template: string }
): string | null {
  const filled = fillCanonicalTemplate(template, {
    path: page.path,
    slug,
    siteDay: reader.site.findDay(page),
    date: page.dayIn(null),
    categories: listCategories(page)
  })
  if (filled === null)
    addError(reader, {
      code: 'front-matter/canonicalUrl',
      position: FIRST_LINE,
      message: `The \`canonical-url\` input (\`${template}\`) needs a date, but neither the front matter nor the path has one.`,
      remedy: 'Set `date` or `canonicalUrl` in the front matter.'
    })
  return filled
}

function readSlug(reader: FieldReader): string | null {
  const slug = readTextField(reader, 'slug')?.text.replace(/^\/+|\/+$/g, '') ?? ''
  return slug === '' ? null : slug
}

function listCategories(page: SitePage): readonly string[] {
  const names = [...page.list('category'), ...page.list('categories')]
  return names.map(name => name.trim().toLowerCase().replace(/\s+/g, '-'))
}

/** A post without one cannot be given one later. */
function warnOfNone(reader: FieldReader): void {
  const { generator, address, asksForAddress } = reader.site
  if (!asksForAddress) return
  addWarning(reader, {
    code: 'front-matter/canonicalUrl',
    position: FIRST_LINE,
    message:
      generator === null
        ? 'The post would have no canonical URL, because no site is recognised that the article is on.'
        : address === null
          ? `The post would have no canonical URL, because the address of the ${generator} site is not known.`
          : `The post would have no canonical URL, because the address that ${generator} gives this page is not known: its rule may need a date or a name that the file does not have, or code of the site.`,
    remedy:
      address === null
        ? `Set \`canonicalUrl\` in the front matter, or see the first warning of this run.`
        : 'Set `canonicalUrl` in the front matter, or the input `canonical-url`.'
  })
}

function readAuthorsUrl(reader: FieldReader, field: HeaderField): string | null {
  const text = (readScalar(field) ?? '').trim()
  const url = parseWebUrl(text)
  if (url === null) {
    refuseValue(reader, { code: 'front-matter/canonicalUrl', field, wanted: 'a web address' })
    return null
  }
  // As written where that is a URL already; else percent-encoded.
  return /^[\x21-\x7e]+$/.test(text) ? text : url.href
}
