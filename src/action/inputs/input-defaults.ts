// action.yml's defaults once more: an input that is given but empty, as from a variable that is not set, means its
// default, and the runner hands it over empty. A test holds the two together.

const FOLDERS = [
  'posts',
  '_posts',
  'content/posts',
  'content/post',
  'content/blog',
  'src/content/blog',
  'blog'
]
const ENDINGS = ['md', 'markdown', 'mdx']

/** Every default of action.yml but the token, which only the runner knows. */
export const DEFAULTS: Readonly<Record<string, string>> = {
  files: FOLDERS.flatMap(folder => ENDINGS.map(ending => `${folder}/**/*.${ending}`)).join('\n'),
  select: 'changed',
  'dry-run': 'false',
  'max-posts': '5',
  'publish-status': 'public',
  license: 'all-rights-reserved',
  'content-format': 'html',
  images: 'upload',
  site: 'auto',
  comment: 'false',
  ledger: 'branch:medium-ledger',
  'api-url': 'https://api.medium.com/v1',
  'timeout-seconds': '120'
}
