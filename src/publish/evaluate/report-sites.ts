// What there is to say about the site before any of its articles: an address that nobody knows, and a template that leads
// elsewhere than the site's own rule.

import type { Article } from '../../article/index.ts'
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Site } from '../../sites/index.ts'
import type { RunContext } from '../run-context.ts'

type SiteContext = Pick<RunContext, 'run' | 'sites' | 'readings'>
type Articles = readonly Pick<Article, 'path' | 'canonicalUrl'>[]

/** @param candidates the articles that may become posts */
export async function reportSites(
  context: SiteContext,
  candidates: Articles
): Promise<readonly Diagnostic[]> {
  return [...(await reportAddresses(context, candidates)), ...reportOtherAddress(context)]
}

/** One warning a site whose articles get no canonical URL since nobody knows its address, or which site they are on. */
async function reportAddresses(
  { run, sites }: SiteContext,
  candidates: Articles
): Promise<readonly Diagnostic[]> {
  const lacking = candidates.filter(({ canonicalUrl }) => canonicalUrl === null)
  if (lacking.length === 0) return []
  const { find } = await sites.open()
  const found = new Set(lacking.flatMap(({ path }) => find(path) ?? []))
  const outside = lacking.find(({ path }) => find(path) === null)
  return [
    ...[...found].filter(({ rules }) => rules.address === null).map(reportAddress),
    ...(outside === undefined || run.settings.site === 'none' ? [] : [reportUnknown(outside.path)])
  ]
}

function reportAddress({ title, folder, addressLine }: Site): Diagnostic {
  const place = folder === '' ? '' : ` in ${folder}/`
  return createDiagnostic({
    code: 'run/site',
    severity: 'warning',
    message: `The site is made with ${title}${place}, but its address is not known, so posts get no canonical URL, which Medium cannot add later. An address that is computed, or a starter's such as https://example.com, does not count.`,
    remedy: `Set ${addressLine}, or the input \`canonical-url: https://YOUR-SITE/blog/{slug}/\` with the path that your articles have.`
  })
}

function reportUnknown(path: string): Diagnostic {
  return createDiagnostic({
    code: 'run/site',
    severity: 'warning',
    message: `No site is recognised that ${path} is on, so posts get no canonical URL, which Medium cannot add later.`,
    remedy:
      'If the articles are on a site, set the input `canonical-url: https://YOUR-SITE/blog/{slug}/` with the path that they have there. If they are on Medium alone, set `site: none`.'
  })
}

/** Once a run: the first article whose two addresses differ. */
function reportOtherAddress({ readings }: SiteContext): readonly Diagnostic[] {
  for (const reading of readings.values()) {
    if (reading?.kind !== 'article' || reading.article.siteUrl === null) continue
    const { path, canonicalUrl, siteUrl } = reading.article
    return [
      createDiagnostic({
        code: 'run/canonical-url',
        severity: 'notice',
        message: `The input \`canonical-url\` gives ${canonicalUrl ?? ''} for ${path}, the rule of its site ${siteUrl}. The input is used, for this and all other articles.`,
        remedy: 'If the rule is right, remove the input.'
      })
    ]
  }
  return []
}
