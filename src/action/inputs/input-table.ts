// The one table of inputs: names, defaults, secrets, types and the README's table come from here, and a test holds
// action.yml to it. To add an input, see CONTRIBUTING.md.

import { SITE_NAMES } from '../../sites/index.ts'
import { CONTENT_FORMATS, LICENSES, PUBLISH_STATUSES } from '../../medium/vocabulary.ts'
import { parseApiUrl } from './api-url-input.ts'
import { parseBranch } from './branch-input.ts'
import {
  parseCanonicalUrl,
  parseDefaultTags,
  parseOwnTags,
  parsePolicyLines
} from './content-inputs.ts'
import { parseCredential } from './credentials-inputs.ts'
import { DEFAULT_FILES, parseFiles } from './files-input.ts'
import { parseLedgerPlace, parseResolve } from './ledger-inputs.ts'
import { parsePreviewPath, parsePreviewUrl } from './preview-inputs.ts'
import type { TypedInput } from './typed-input.ts'
import {
  parseChoice,
  parseTrueOrFalse,
  parseOptionalFlag,
  parseOptionalText,
  parseWholeNumber
} from './value-parsers.ts'

export type InputRow = {
  /** As action.yml has it; an expression is filled in by the runner. */
  readonly default?: string
  /** What the README shows instead, where the default is long or is found out in the run. */
  readonly shownDefault?: string
  /** Masked in the log before anything else is done. */
  readonly secret?: true
  /** Markdown for the README. */
  readonly meaning: string
  /** Says what is wrong with the value, and returns what `Inputs` holds. */
  readonly parse: (input: TypedInput) => unknown
}

export const INPUT_TABLE = {
  'medium-token': {
    secret: true,
    meaning:
      'integration token or OAuth2 access token. It may be missing as long as there is nothing to create',
    parse: parseCredential
  },
  'medium-refresh-token': {
    secret: true,
    meaning:
      'OAuth2 refresh token; with the next two it is exchanged for an access token. See [docs/oauth.md](docs/oauth.md)',
    parse: parseCredential
  },
  'medium-client-id': { meaning: 'OAuth2 client id', parse: parseCredential },
  'medium-client-secret': {
    secret: true,
    meaning: 'OAuth2 client secret',
    parse: parseCredential
  },
  'github-token': {
    default: '${{ github.token }}',
    secret: true,
    meaning: 'reads commits, writes the ledger (`contents: write`)',
    parse: parseCredential
  },
  files: {
    default: DEFAULT_FILES,
    shownDefault: 'the usual blog folders',
    meaning: 'glob patterns, one a line, `!` excludes',
    parse: parseFiles
  },
  select: {
    default: 'changed',
    meaning: '`changed`, or `all` for every matching article that no ledger entry knows',
    parse: input => parseChoice(input, ['changed', 'all'])
  },
  branch: {
    shownDefault: 'the default branch',
    meaning: 'publishing branch',
    parse: parseBranch
  },
  'dry-run': { default: 'false', meaning: 'plan only', parse: parseTrueOrFalse },
  'max-posts': {
    default: '5',
    meaning:
      'if a run would create more posts than this, it creates none of them and fails. Articles that were already waiting do not count',
    parse: input => parseWholeNumber(input, { min: 0, max: 100_000 })
  },
  publication: {
    meaning: 'default publication: id, name, slug or URL',
    parse: parseOptionalText
  },
  'publish-status': {
    default: 'public',
    meaning: '`public`, `draft` or `unlisted`',
    parse: input => parseChoice(input, PUBLISH_STATUSES)
  },
  tags: { meaning: 'tags for articles that have none', parse: parseDefaultTags },
  license: {
    default: 'all-rights-reserved',
    meaning: "default licence: one of the API's nine",
    parse: input => parseChoice(input, LICENSES)
  },
  'notify-followers': {
    meaning: 'sent only when set, here or in the front matter',
    parse: parseOptionalFlag
  },
  'canonical-url': {
    meaning:
      'template for articles without one: `{path}` `{dir}` `{slug}` `{year}` `{month}` `{day}` `{categories}` `{section}`. It goes before the rule of your [site](docs/sites/README.md)',
    parse: parseCanonicalUrl
  },
  'content-format': {
    default: 'html',
    meaning: 'what is sent: `html` or `markdown`',
    parse: input => parseChoice(input, CONTENT_FORMATS)
  },
  images: {
    default: 'upload',
    meaning:
      'local images: `upload` to Medium, `link` (raw URL of the commit, public repositories), `keep`',
    parse: input => parseChoice(input, ['upload', 'link', 'keep'])
  },
  footer: {
    meaning: 'Markdown at the end of each post; `{canonical-url}` and `{title}` are filled in',
    parse: parseOptionalText
  },
  site: {
    default: 'auto',
    meaning:
      "which site generator's rules apply: `auto`, its name (`jekyll`, `hugo`, `docusaurus`…; see [docs/sites](docs/sites/README.md)), or `none`",
    parse: input => parseChoice(input, ['auto', ...SITE_NAMES, 'none'])
  },
  policy: {
    meaning: 'overrides of the [construct table](docs/content.md), one `rule: choice` a line',
    parse: parsePolicyLines
  },
  'template-tags': {
    meaning:
      'own template tags, one `name: replacement` a line; see [docs/content.md](docs/content.md)',
    parse: parseOwnTags
  },
  'preview-path': {
    meaning:
      'folder in the workspace to write a page for each article to, and an index; see [docs/preview.md](docs/preview.md)',
    parse: parsePreviewPath
  },
  'preview-url': {
    meaning: 'where that folder is served, for links and for Medium to load pictures from',
    parse: parsePreviewUrl
  },
  comment: {
    default: 'false',
    meaning:
      'keeps one comment with the plan up to date on each pull request; needs `pull-requests: write`',
    parse: parseTrueOrFalse
  },
  ledger: {
    default: 'branch:medium-ledger',
    meaning:
      '`branch:NAME`, or `file:PATH` in the workspace (not on GitHub-hosted runners, nor where a checkout would clean it away)',
    parse: parseLedgerPlace
  },
  resolve: {
    meaning: 'settles articles by hand; see [Settling by hand](#settling-by-hand)',
    parse: parseResolve
  },
  'api-url': {
    default: 'https://api.medium.com/v1',
    meaning: 'https, or loopback',
    parse: parseApiUrl
  },
  'timeout-seconds': {
    default: '120',
    meaning: '1 to 300, for one request that creates a post',
    parse: input => parseWholeNumber(input, { min: 1, max: 300 })
  }
} as const satisfies Readonly<Record<string, InputRow>>

export type InputName = keyof typeof INPUT_TABLE

/** In the order of action.yml and of the README. */
export const INPUT_NAMES = Object.keys(INPUT_TABLE) as InputName[]

export const SECRET_NAMES = INPUT_NAMES.filter(name => isSecret(INPUT_TABLE[name]))

/** What an empty input means. Only the runner can fill in an expression: without a runner it is empty. */
export function getDefaultText({ default: text = '' }: InputRow): string {
  return text.startsWith('${{') ? '' : text
}

function isSecret({ secret }: InputRow): boolean {
  return secret === true
}
