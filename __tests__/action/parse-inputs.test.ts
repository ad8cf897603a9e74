import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { joinSentences, type Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import {
  InputError,
  parseInputs,
  selectCredentials,
  type Inputs
} from '../../src/action/inputs/index.ts'

type Action = { readonly inputs: Readonly<Record<string, { readonly default?: string }>> }
const ACTION = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as Action
// As the action reads them: the expression evaluated by the runner, all trimmed by @actions/core.
const DEFAULTS = Object.entries(ACTION.inputs).map(
  ([name, field]) =>
    [name, (field.default ?? '').trim().replace('${{ github.token }}', 'ghs_token')] as const
)

type Given = Readonly<Record<string, string>>

function read(given: Given = {}, environment: string | null = null): Inputs {
  return parseInputs(new Map([...DEFAULTS, ...Object.entries(given)]), { environment })
}

/** What is said about each bad input: what is wrong, and where it reads better apart, what to do. */
function problems(given: Given, environment: string | null = null): readonly string[] {
  return diagnose(given, environment).map(joinSentences)
}

function diagnose(given: Given, environment: string | null = null): readonly Diagnostic[] {
  try {
    read(given, environment)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.diagnostics
    throw error
  }
}

describe('the defaults', () => {
  test('are those of action.yml', () => {
    const { files, ...others } = read()
    expect(files).toHaveLength(21)
    expect(files[0]).toBe('posts/**/*.md')
    // Not toEqual: a new input has a test of its own.
    expect(others).toMatchObject({
      mediumToken: '',
      mediumRefreshToken: '',
      mediumClientId: '',
      mediumClientSecret: '',
      githubToken: 'ghs_token',
      select: 'changed',
      branch: null,
      dryRun: false,
      maxPosts: 5,
      publication: null,
      publishStatus: 'public',
      tags: [],
      license: 'all-rights-reserved',
      notifyFollowers: null,
      canonicalUrl: null,
      contentFormat: 'html',
      images: 'upload',
      footer: null,
      site: 'auto',
      policy: new Map(),
      templateTags: new Map(),
      previewPath: null,
      previewUrl: null,
      comment: false,
      ledger: { kind: 'branch', branch: 'medium-ledger' },
      resolve: [],
      apiUrl: 'https://api.medium.com/v1',
      timeoutSeconds: 120
    })
  })

  test('are taken for inputs that are empty, as from a variable that is not set', () => {
    const empty = Object.fromEntries(DEFAULTS.map(([name]) => [name, '']))
    expect(read({ ...empty, 'github-token': 'ghs_token' })).toEqual(read())
  })

  test('are taken for inputs that are not given at all', () => {
    expect(parseInputs(new Map([['github-token', 'ghs_token']]), { environment: null })).toEqual(
      read()
    )
  })

  test('cannot be changed afterwards', () => {
    expect(Object.isFrozen(read())).toBe(true)
  })
})

describe('a value that is allowed', () => {
  test.each<[string, string, keyof Inputs, unknown]>([
    ['select', 'all', 'select', 'all'],
    ['branch', 'live', 'branch', 'live'],
    ['branch', 'refs/heads/live', 'branch', 'live'],
    ['dry-run', 'true', 'dryRun', true],
    ['dry-run', 'TRUE', 'dryRun', true],
    ['dry-run', 'False', 'dryRun', false],
    ['comment', 'true', 'comment', true],
    ['max-posts', '0', 'maxPosts', 0],
    ['max-posts', '100000', 'maxPosts', 100_000],
    ['images', 'link', 'images', 'link'],
    ['images', 'keep', 'images', 'keep'],
    ['footer', '*At {canonical-url}*', 'footer', '*At {canonical-url}*'],
    ['timeout-seconds', '1', 'timeoutSeconds', 1],
    ['timeout-seconds', '300', 'timeoutSeconds', 300],
    ['api-url', 'https://medium.example/v1/', 'apiUrl', 'https://medium.example/v1'],
    ['api-url', 'http://127.0.0.1:8080/v1', 'apiUrl', 'http://127.0.0.1:8080/v1'],
    ['api-url', 'http://localhost/v1', 'apiUrl', 'http://localhost/v1'],
    ['api-url', 'http://[::1]:1/v1', 'apiUrl', 'http://[::1]:1/v1'],
    ['files', 'a/*.md\r\n\n# why\n !a/b.md ', 'files', ['a/*.md', '!a/b.md']],
    ['files', './posts/*.md', 'files', ['./posts/*.md']],
    ['ledger', 'branch:a/b', 'ledger', { kind: 'branch', branch: 'a/b' }],
    ['ledger', 'file:a/ledger.json', 'ledger', { kind: 'file', path: 'a/ledger.json' }]
  ])('%s: %j', (name, value, field, expected) => {
    expect(read({ [name]: value })[field]).toEqual(expected)
  })

  test.each<[string, string, keyof Inputs, unknown]>([
    ['tags', 'One, two\nthree', 'tags', ['One', 'two', 'three']],
    ['tags', ' , ,', 'tags', []],
    ['publication', 'My Paper', 'publication', 'My Paper'],
    ['publish-status', 'draft', 'publishStatus', 'draft'],
    ['publish-status', 'unlisted', 'publishStatus', 'unlisted'],
    ['license', 'cc-40-by-nc-sa', 'license', 'cc-40-by-nc-sa'],
    ['license', 'public-domain', 'license', 'public-domain'],
    ['notify-followers', 'true', 'notifyFollowers', true],
    ['notify-followers', 'false', 'notifyFollowers', false],
    ['content-format', 'markdown', 'contentFormat', 'markdown'],
    ['canonical-url', 'https://a.example/{slug}/', 'canonicalUrl', 'https://a.example/{slug}/']
  ])('%s: %j, as an article’s default', (name, value, field, expected) => {
    expect(read({ [name]: value })[field]).toEqual(expected)
  })

  test('policy and resolve, a line each', () => {
    const { policy, resolve } = read({
      policy: 'table: list\n# why\n',
      resolve: 'posts/a b.md published https://medium.com/p/1\nposts/*.md ignore\nc.md retry t-1'
    })
    expect([...policy]).toEqual([['table', 'list']])
    expect(resolve).toEqual([
      { verb: 'published', path: 'posts/a b.md', url: 'https://medium.com/p/1' },
      { verb: 'ignore', path: 'posts/*.md' },
      { verb: 'retry', path: 'c.md', transaction: 't-1' }
    ])
  })
})

describe('a value that is not allowed', () => {
  const url = 'must be an https URL (or http on loopback) without credentials, query or fragment'
  const relative =
    'must have patterns relative to the root of the repository, such as posts/**/*.md, without a leading "/" or "~"'
  const dots = 'must not use "." or ".." as a folder, except for a leading "./"'
  const place =
    'must be branch:NAME (a branch of the repository) or file:PATH (a path inside the workspace)'
  const whole = (min: number, max: number) => `must be a whole number from ${min} to ${max}`
  const tags = 'must be at most three tags of at most 25 characters each'
  const statuses = 'must be one of public, draft, unlisted'

  test.each<[string, string, string]>([
    ['select', 'new', 'must be one of changed, all'],
    ['branch', 'a..b', 'must be the name of a branch'],
    ['branch', 'two words', 'must be the name of a branch'],
    ['branch', 'refs/heads/', 'must be the name of a branch'],
    ['dry-run', 'yes', 'must be true or false'],
    ['max-posts', '-1', whole(0, 100_000)],
    ['max-posts', '1.5', whole(0, 100_000)],
    ['max-posts', '100001', whole(0, 100_000)],
    ['max-posts', '1e3', whole(0, 100_000)],
    ['timeout-seconds', '0', whole(1, 300)],
    ['timeout-seconds', '301', whole(1, 300)],
    ['timeout-seconds', '2m', whole(1, 300)],
    ['publish-status', 'Public', statuses],
    ['publish-status', 'private', statuses],
    ['content-format', 'md', 'must be one of html, markdown'],
    ['images', 'inline', 'must be one of upload, link, keep'],
    ['notify-followers', 'maybe', 'must be true or false'],
    ['tags', 'a,b,c,d', tags],
    ['tags', 'x'.repeat(26), tags],
    [
      'canonical-url',
      '/{slug}/',
      'must be a web address with placeholders, such as https://blog.example.com/{slug}/'
    ],
    [
      'canonical-url',
      'https://{slug}.example/',
      'must be a web address with placeholders, such as https://blog.example.com/{slug}/'
    ],
    [
      'canonical-url',
      'https://a.example/{name}',
      'must use only the placeholders {path} {dir} {slug} {year} {month} {day} {categories} {section}, not {name}'
    ],
    [
      'canonical-url',
      'https://a.example/',
      'must have a placeholder, as in https://blog.example.com/{slug}/, or all articles would get the same URL'
    ],
    [
      'site',
      'wordpress',
      'must be one of auto, jekyll, hugo, docusaurus, astro, eleventy, zola, hexo, mkdocs, vitepress, next, gatsby, quarto, obsidian, dev.to, none'
    ],
    ['canonical-url', 'https://ada.medium.com/{slug}', 'must lead to your own site, not to Medium'],
    ['files', '!a.md', 'must have at least one glob pattern that includes files'],
    ['files', '/posts/*.md', relative],
    ['files', '~/posts/*.md', relative],
    ['files', 'C:\\posts\\*.md', relative],
    ['files', 'a.md\n!/b.md', relative],
    ['files', '../*.md', dots],
    ['files', 'posts/../*.md', dots],
    ['files', 'posts/./a.md', dots],
    ['files', 'a.md\n!', 'must not have a "!" without a pattern'],
    ['api-url', 'http://api.medium.com/v1', url],
    ['api-url', 'api.medium.com', url],
    ['api-url', 'ftp://127.0.0.1/', url],
    ['api-url', 'https://a.example/v1?x=1', url],
    ['api-url', 'https://a.example/v1#x', url],
    ['api-url', 'http://127.0.0.1.evil.example/v1', url],
    ['ledger', 'medium-ledger', place],
    ['ledger', 'branch:', place],
    ['ledger', 'branch:a..b', place],
    ['ledger', 'branch:-x', place],
    ['ledger', 'branch:a b', place],
    ['ledger', 'branch:x.lock', place],
    ['ledger', 'file:', place],
    ['ledger', 'file:/etc/passwd', place],
    ['ledger', 'file:../ledger.json', place],
    ['ledger', 'file:a/../../ledger.json', place],
    ['ledger', 'file:a\\..\\..\\x', place],
    ['ledger', 'file:folder/', place],
    ['ledger', 'tag:x', place]
  ])('%s: %j', (name, value, rule) => {
    expect(problems({ [name]: value })).toEqual([
      `Input "${name}" ${rule}; got ${JSON.stringify(value)}.`
    ])
  })

  test('license names the nine that are', () => {
    expect(problems({ license: 'MIT' })).toEqual([
      'Input "license" must be one of all-rights-reserved, cc-40-by, cc-40-by-sa, cc-40-by-nd, cc-40-by-nc, cc-40-by-nc-nd, cc-40-by-nc-sa, cc-40-zero, public-domain; got "MIT".'
    ])
  })

  test.each<[string, RegExp]>([
    ['table', /^Input "policy": "table" is not of the form "rule: choice"/],
    ['nonsense: drop', /^Input "policy": "nonsense: drop" does not name a rule; the rules are /],
    ['table: explode', /^Input "policy": "table: explode" is not a choice for table; allowed: /],
    ['table: list\ntable: list', /names the rule table a second time/]
  ])('policy: %j', (value, message) => {
    expect(problems({ policy: value })).toEqual([expect.stringMatching(message)])
  })

  test.each<[string, RegExp]>([
    ['a.md', /^Input "resolve": each line must be .*; got "a\.md"\.$/],
    ['a.md retry', /got "a\.md retry"/],
    ['a.md published /p/1', /must be an absolute http\(s\) URL; got "a\.md published \/p\/1"/]
  ])('resolve: %j', (value, message) => {
    expect(problems({ resolve: value })).toEqual([expect.stringMatching(message)])
  })

  test.each([
    '/tmp/pages',
    '../pages',
    'a/../../b',
    '.',
    './',
    '.git',
    '.git/pages',
    '~/pages',
    'C:\\pages',
    '\\\\host\\pages'
  ])('preview-path, which leads out of the workspace or is all of it: %j', path => {
    expect(problems({ 'preview-path': path })).toEqual([
      `Input "preview-path" must be a folder inside the workspace, by its path there, such as \`medium-preview\`; got ${JSON.stringify(path)}.`
    ])
  })

  test.each([
    'pages',
    'ftp://a.example',
    'https://ada:secret@a.example',
    'https://a.example/?a=b',
    'https://a.example/#a'
  ])('preview-url: %j', url => {
    const [found = ''] = problems({ 'preview-url': url })
    expect(found).toContain('Input "preview-url" must be an http or https URL')
    expect(found).not.toContain('secret')
  })

  test('is reported together with all others', () => {
    const found = problems({
      select: 'x',
      'max-posts': 'many',
      'medium-client-id': 'id',
      policy: 'a\nb',
      comment: 'yes'
    })
    expect(found.map(text => /"([^"]+)"/.exec(text)?.[1])).toEqual([
      'select',
      'max-posts',
      'policy',
      'policy',
      'comment',
      'medium-refresh-token'
    ])
  })

  test('is an error about the run, with the remedy apart', () => {
    expect(diagnose({ 'medium-refresh-token': 'r-1', 'medium-client-id': 'c-1' })).toEqual([
      {
        code: 'run/input',
        severity: 'error',
        message: expect.stringContaining('1 of them is empty.'),
        remedy: 'Set all three or none.',
        place: null
      }
    ])
  })

  test('of the API that holds credentials is not shown with them', () => {
    const [found = ''] = problems({ 'api-url': 'https://ada:secret@a.example/v1' })
    expect(found).toContain('https://***@a.example/v1')
    expect(found).not.toContain('secret')
  })
})

describe('a ledger file', () => {
  const file = { ledger: 'file:ledger.json' }

  test('is refused on a GitHub-hosted runner', () => {
    expect(problems(file, 'github-hosted')).toEqual([
      'Input "ledger" must be branch:NAME on a GitHub-hosted runner, whose disk is gone after the job; got "file:ledger.json".'
    ])
  })

  test.each([
    ['a self-hosted runner', 'self-hosted', {}],
    ['one’s own machine', null, {}],
    [
      'a GitHub-hosted runner with a Medium of its own',
      'github-hosted',
      { 'api-url': 'http://127.0.0.1:1/v1' }
    ],
    [
      'a GitHub-hosted runner with one over https',
      'github-hosted',
      { 'api-url': 'https://localhost/v1' }
    ]
  ])('is allowed on %s', (_, environment, more) => {
    expect(problems({ ...file, ...more }, environment)).toEqual([])
  })
})

describe('credentials', () => {
  const oauth = {
    'medium-refresh-token': 'r',
    'medium-client-id': 'c',
    'medium-client-secret': 's'
  }
  const refresh = { kind: 'refresh', refreshToken: 'r', clientId: 'c', clientSecret: 's' }

  test.each<[string, Given, unknown]>([
    ['none', {}, { kind: 'none' }],
    ['a token', { 'medium-token': 't' }, { kind: 'token', token: 't' }],
    ['the three of OAuth2', oauth, refresh],
    ['the three before a token', { ...oauth, 'medium-token': 't' }, refresh]
  ])('are %s', (_, given, expected) => {
    expect(selectCredentials(read(given))).toEqual(expected)
  })

  test.each<[string, Given, string]>([
    ['one of three', { 'medium-client-id': 'c' }, '2 of them are empty'],
    ['two of three', { 'medium-client-id': 'c', 'medium-client-secret': 's' }, '1 of them is empty']
  ])('are not %s', (_, given, end) => {
    expect(problems(given)).toEqual([
      `Inputs "medium-refresh-token", "medium-client-id" and "medium-client-secret" belong together, and ${end}. Set all three or none.`
    ])
  })

  test.each([
    'medium-token',
    'medium-refresh-token',
    'medium-client-id',
    'medium-client-secret',
    'github-token'
  ])('that are not one line of ASCII are refused unseen: %s', name => {
    for (const value of ['secret\nsecret', 'sec ret', 'sécret', 'secret\u0000']) {
      const found = problems({ ...oauth, [name]: value })
      expect(found).toEqual([
        `Input "${name}" must be one line of visible ASCII characters without spaces; its value is not shown here.`
      ])
    }
  })
})
