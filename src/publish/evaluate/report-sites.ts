// What there is to say about the site before any of its articles: an address that nobody knows, and a template that leads
// elsewhere than the site's own rule.

import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { Site } from '../../sites/index.ts'
import type { RunContext } from '../run-context.ts'

type SiteContext = Pick<RunContext, 'sites' | 'readings'>

/** What the articles that were read show about their sites. */
export async function reportSites(context: SiteContext): Promise<readonly Diagnostic[]> {
  return [...(await reportAddresses(context)), ...reportOtherAddress(context)]
}

/** One warning a site whose articles get no canonical URL since nobody knows its address. */
async function reportAddresses({ sites, readings }: SiteContext): Promise<readonly Diagnostic[]> {
  const lacking = [...readings].filter(
    ([, reading]) => reading?.kind === 'article' && reading.article.canonicalUrl === null
  )
  if (lacking.length === 0) return []
  const { find } = await sites.open()
  const found = new Set(lacking.flatMap(([path]) => find(path) ?? []))
  return [...found].filter(({ rules }) => rules.address === null).map(reportAddress)
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
