// action.yml says what the contract says: inputs, defaults, outputs, runtime.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CONTENT_FORMATS, LICENSES, PUBLISH_STATUSES } from '../../src/medium/vocabulary.ts'
import { INPUT_NAMES, parseInputs } from '../../src/action/inputs/index.ts'
import { FIELDS as WIRE } from '../../src/medium/wire.ts'
import { toOutputValues } from '../../src/report/index.ts'
import { ROOT } from './sources.ts'

type Field = {
  readonly description?: string
  readonly required?: boolean
  readonly default?: string
  readonly deprecationMessage?: string
}
type Action = {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly inputs: Readonly<Record<string, Field>>
  readonly outputs: Readonly<Record<string, Field>>
  readonly runs: Readonly<Record<string, string>>
}

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action

const FOLDERS = [
  'posts',
  '_posts',
  'content/posts',
  'content/post',
  'content/blog',
  'src/content/blog',
  'blog'
]
const FILES = FOLDERS.flatMap(folder =>
  ['md', 'markdown', 'mdx'].map(extension => `${folder}/**/*.${extension}\n`)
).join('')

/** Input to default; undefined for none. */
const INPUTS: readonly (readonly [string, string | undefined])[] = [
  ['medium-token', undefined],
  ['medium-refresh-token', undefined],
  ['medium-client-id', undefined],
  ['medium-client-secret', undefined],
  ['github-token', '${{ github.token }}'],
  ['files', FILES],
  ['select', 'changed'],
  ['branch', undefined],
  ['dry-run', 'false'],
  ['max-posts', '5'],
  ['publication', undefined],
  ['publish-status', 'public'],
  ['tags', undefined],
  ['license', 'all-rights-reserved'],
  ['notify-followers', undefined],
  ['canonical-url', undefined],
  ['content-format', 'html'],
  ['images', 'upload'],
  ['footer', undefined],
  ['site', 'auto'],
  ['policy', undefined],
  ['template-tags', undefined],
  ['preview-path', undefined],
  ['preview-url', undefined],
  ['comment', 'false'],
  ['ledger', 'branch:medium-ledger'],
  ['resolve', undefined],
  ['api-url', 'https://api.medium.com/v1'],
  ['timeout-seconds', '120']
]

const OUTPUTS = [
  'outcome',
  'results',
  'url',
  'urls',
  'created-count',
  'planned-count',
  'skipped-count',
  'deferred-count',
  'failed-count',
  'unknown-count',
  'ledger-sha'
]

const FIELDS = [...Object.entries(ACTION.inputs), ...Object.entries(ACTION.outputs)]

describe('the inputs', () => {
  test('are those of the contract, in its order, with its defaults', () => {
    expect(Object.entries(ACTION.inputs).map(([name, input]) => [name, input.default])).toEqual(
      INPUTS
    )
  })

  test('are the names that the code reads', () => {
    expect([...INPUT_NAMES]).toEqual(Object.keys(ACTION.inputs))
  })

  test('are none of them required: a plan needs no token', () => {
    const required = Object.entries(ACTION.inputs).filter(([, input]) => input.required !== false)
    expect(required).toEqual([])
  })

  test('are all text, as the runner hands them over', () => {
    const types = Object.values(ACTION.inputs).map(input => typeof input.default)
    expect(new Set(types)).toEqual(new Set(['string', 'undefined']))
  })

  test('are allowed with nothing but their defaults', () => {
    const raw = new Map(INPUTS.map(([name, value]) => [name, withoutToken(value).trim()]))
    const { files, maxPosts, timeoutMs, ledger, apiUrl } = parseInputs(raw, {
      environment: 'github-hosted'
    })
    expect(files).toEqual(FILES.trim().split('\n'))
    expect({ maxPosts, timeoutMs, ledger, apiUrl }).toEqual({
      maxPosts: 5,
      timeoutMs: 120_000,
      ledger: { kind: 'branch', branch: 'medium-ledger' },
      apiUrl: 'https://api.medium.com/v1'
    })
  })
})

// The rooms of articles and of Medium know nothing of each other, so each has its own list.
describe('the choices of an article', () => {
  test.each([
    ['contentFormat', CONTENT_FORMATS],
    ['publishStatus', PUBLISH_STATUSES],
    ['license', LICENSES]
  ] as const)('%s: those that Medium takes', (field, choices) => {
    expect(choices).toEqual(WIRE.CreatePostRequest[field])
  })
})

describe('the outputs', () => {
  test('are those of the contract, in its order', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(OUTPUTS)
  })

  test.each(['nothing', 'failed'] as const)('are all set for %s, without a result', outcome => {
    const outputs = toOutputValues({
      outcome,
      planOnly: false,
      results: [],
      diagnostics: [
        { code: 'run/ledger', severity: 'error', message: 'No.', remedy: null, place: null }
      ],
      restore: [],
      ledgerSha: null,
      ledger: '',
      repositoryUrl: null,
      sha: ''
    })
    expect(Object.keys(outputs)).toEqual(Object.keys(ACTION.outputs))
  })
})

describe('the action', () => {
  test('runs the bundle on Node 24', () => {
    expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })

  test('has what the marketplace asks for', () => {
    expect(ACTION.name).toBe('Publish to Medium')
    expect(ACTION.description.length).toBeGreaterThan(20)
    expect(ACTION.description.length).toBeLessThan(125)
    expect(ACTION.author).not.toBe('')
    expect(ACTION.branding).toEqual({ icon: 'send', color: 'green' })
  })

  test.each(FIELDS)('describes %s in a sentence', (_name, { description = '' }) => {
    expect(description).toMatch(/^[A-Z`][^\n]{15,}\.$/)
  })

  test('has no field that the runner does not know', () => {
    const known = ['description', 'required', 'default']
    const unknown = FIELDS.flatMap(([, field]) => Object.keys(field)).filter(
      key => !known.includes(key)
    )
    expect(unknown).toEqual([])
  })
})

/** The token is the runner's to fill in. */
function withoutToken(value: string | undefined): string {
  return (value ?? '').replace('${{ github.token }}', '')
}
