// Quarto: https://quarto.org/docs/websites/ and https://quarto.org/docs/projects/quarto-projects.html.

import type { NotAnArticle, SitePage } from '../../article/index.ts'
import { findListPage } from '../article-folders.ts'
import { fitsGlob } from '../config/path-globs.ts'
import { findList, findMap, findText, isMap, toText } from '../config/plain-values.ts'
import type { SiteFacts, SiteProfile, SiteSetup } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { listBlogFolders } from '../urls/blog-folders.ts'
import { pathBelow, splitPagePath } from '../urls/dated-name.ts'
import { readCname, toSiteAddress } from '../urls/site-address.ts'

const CONFIGS = ['_quarto.yml', '_quarto.yaml']

export const QUARTO: SiteProfile = {
  name: 'quarto',
  title: 'Quarto',
  isSite: view => CONFIGS.some(view.hasFile),
  listArticleFolders: view => listBlogFolders(view, ''),
  listConfigFiles: view => [...CONFIGS, 'CNAME', ...listMetadataFiles(view)],
  setUp
}

const MAX_METADATA_FILES = 100

/** Those near the top first. */
function listMetadataFiles(view: SiteView): readonly string[] {
  const depth = (path: string) => path.split('/').length
  return view
    .listFiles('')
    .filter(path => /(?:^|\/)_metadata\.ya?ml$/.test(path))
    .toSorted((a, b) => depth(a) - depth(b))
    .slice(0, MAX_METADATA_FILES)
}

function setUp({ view, configs }: SiteFacts): SiteSetup {
  const config = CONFIGS.map(name => configs.get(name)).find(isMap) ?? {}
  const url = findText(config, 'website', 'site-url') ?? findText(config, 'book', 'site-url')
  const find = (path: string) => pathBelow(path, view.folder) ?? path
  const folders = listBlogFolders(view, '')
  return {
    address: toSiteAddress(url) ?? readCname(configs.get('CNAME')),
    addressLine: `\`site-url: https://YOUR-SITE\` below \`website:\` in \`${CONFIGS.find(view.hasFile) ?? '_quarto.yml'}\``,
    staticFolders: [''],
    pageFolders: [''],
    rules: {
      monthFirst: true,
      findDefaults: path => findDefaults(find(path), configs, config),
      findDay: page => page.dayIn(null),
      findNotAnArticle: page =>
        findNotAnArticle(page, find(page.path), config) ?? findListPage(find(page.path), folders),
      buildPath: page => buildPath(page, find(page.path))
    }
  }
}

/** What `_metadata.yml` says in the folder and in those above, the nearest most; and drafts by their paths. */
function findDefaults(
  path: string,
  configs: ReadonlyMap<string, unknown>,
  config: unknown
): Readonly<Record<string, unknown>> {
  const { folders } = splitPagePath(path)
  const above = ['', ...folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/`)]
  const said = above
    .map(folder => configs.get(`${folder}_metadata.yml`) ?? configs.get(`${folder}_metadata.yaml`))
    .filter(isMap)
  const drafts = findList(config, 'website', 'drafts').map(toText)
  const defaults = Object.assign({}, ...said) as Record<string, unknown>
  delete defaults['execute']
  // The page's own options of cells are merged with these, one by one.
  for (const level of [config, ...said])
    for (const [name, value] of Object.entries(findMap(level, 'execute')))
      defaults[`execute.${name}`] = value
  return drafts.includes(path) ? { ...defaults, draft: true } : defaults
}

function buildPath(page: SitePage, path: string): string | null {
  const { folders, name } = splitPagePath(path)
  if (page.field('output-ext') !== null) return null
  const file = (page.field('output-file') ?? page.field('format.html.output-file') ?? name).replace(
    /\.html?$/i,
    ''
  )
  const parts = [...folders, ...(file === 'index' ? [''] : [`${file}.html`])]
  return `/${parts.join('/')}`
}

/** Formats that are no page of a website. */
const NO_PAGE = /^(?:revealjs|pdf|docx|pptx|beamer|typst|epub|dashboard)$/

function findNotAnArticle(page: SitePage, path: string, config: unknown): NotAnArticle | null {
  if (page.isSet('listing'))
    return { message: 'The page lists other pages (`listing`).', remedy: null }
  if (page.isSet('about'))
    return { message: 'The page is about somebody or something (`about`).', remedy: null }
  const format = page.field('format') ?? ''
  if (NO_PAGE.test(format))
    return { message: `The file is not a page of the site (\`format: ${format}\`).`, remedy: null }
  const reason = findUnrendered(path, config)
  return reason === null
    ? null
    : { message: `The site leaves the file out (${reason}).`, remedy: null }
}

/** As `resolveGlobs` and `projectInputFiles` of Quarto read `render`: where it names files, only those are pages. */
function findUnrendered(path: string, config: unknown): string | null {
  const hidden = path.split('/').find(part => /^[._]/.test(part))
  if (hidden !== undefined) return `\`${hidden}\` begins with \`${hidden.charAt(0)}\``
  const rules = findList(config, 'project', 'render').flatMap(one => toText(one) ?? [])
  const out = rules.find(one => one.startsWith('!') && fitsAnywhere(one.slice(1), path))
  if (out !== undefined) return `\`render: "${out}"\``
  const named = rules.filter(one => !one.startsWith('!'))
  const isNamed = named.some(one =>
    /[*?{[]/.test(one) ? fitsAnywhere(one, path) : fitsWholly(one, path)
  )
  return named.length === 0 || isNamed ? null : '`render` does not name it'
}

/** A folder means all that is in it; only a slash in front ties a pattern to the top. */
function fitsAnywhere(written: string, path: string): boolean {
  const glob = written.replace(/^\.\/+/, '').replace(/\/$/, '')
  const tied = glob.startsWith('/') ? glob.slice(1) : `**/${glob}`
  return fitsGlob(tied, path) || fitsGlob(`${tied}/**`, path)
}

/** A name without signs of a pattern is a path. */
function fitsWholly(written: string, path: string): boolean {
  const whole = written.replace(/^\.?\/+/, '').replace(/\/$/, '')
  return path === whole || path.startsWith(`${whole}/`)
}
