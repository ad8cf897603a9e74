// The footer of a run, filled in for one article.

type FooterValues = { readonly title: string; readonly canonicalUrl: string | null }

/**
 * The footer's Markdown with `{canonical-url}` and `{title}` replaced, both escaped so that they stay text. Null when it
 * asks for a canonical URL that the article does not have: half a sentence of attribution is worse than none.
 */
export function fillFooter(footer: string, { title, canonicalUrl }: FooterValues): string | null {
  if (canonicalUrl === null && footer.includes(CANONICAL)) return null
  return footer
    .replaceAll(CANONICAL, () => asDestination(canonicalUrl ?? ''))
    .replaceAll('{title}', () => escaped(title))
}

const CANONICAL = '{canonical-url}'

// What would end a destination, an autolink or a link text, percent-encoded: the same address for a browser.
function asDestination(url: string): string {
  return url.replace(
    /[\s<>()[\]\\`*|"']/g,
    character => `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
  )
}

function escaped(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)
}
