// action.yml has the inputs of the table and the outputs of the report, and runs the bundle.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { CONTENT_FORMATS, LICENSES, PUBLISH_STATUSES } from '../../src/medium/vocabulary.ts'
import { parseInputs } from '../../src/action/inputs/index.ts'
import { INPUT_TABLE, type InputRow } from '../../src/action/inputs/input-table.ts'
import { SCHEMA_FIELDS as WIRE } from '../../src/medium/api-schemas.ts'
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

const OUTPUTS = [
  'outcome',
  'results',
  'results-file',
  'url',
  'urls',
  'created-count',
  'planned-count',
  'skipped-count',
  'deferred-count',
  'failed-count',
  'unknown-count',
  'ledger-sha',
  'medium-refresh-token'
]

/** Not of the report: set only when there is one, and at once. */
const SECRET_OUTPUTS = ['medium-refresh-token']

const FIELDS = [...Object.entries(ACTION.inputs), ...Object.entries(ACTION.outputs)]

describe('the inputs', () => {
  test('are those of the table, in its order, with its defaults', () => {
    const rows: [string, InputRow][] = Object.entries(INPUT_TABLE)
    expect(
      Object.entries(ACTION.inputs).map(([name, field]) => [name, field.default?.trim()])
    ).toEqual(rows.map(([name, row]) => [name, row.default]))
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
    const raw = Object.entries(ACTION.inputs).map(
      ([name, field]) => [name, fillInToken(field.default ?? '').trim()] as const
    )
    const { files, maxPosts, timeoutSeconds, ledger, apiUrl } = parseInputs(new Map(raw), {
      environment: 'github-hosted'
    })
    expect([files.length, files[0], files.at(-1)]).toEqual([21, 'posts/**/*.md', 'blog/**/*.mdx'])
    expect({ maxPosts, timeoutSeconds, ledger, apiUrl }).toEqual({
      maxPosts: 5,
      timeoutSeconds: 120,
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
  test('are those of the documentation, in its order', () => {
    expect(Object.keys(ACTION.outputs)).toEqual(OUTPUTS)
  })

  test.each(['nothing', 'failed'] as const)('are all set for %s, without a result', outcome => {
    const outputs = toOutputValues({
      outcome,
      planOnly: false,
      byHand: false,
      pages: null,
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
    const always = Object.keys(ACTION.outputs).filter(name => !SECRET_OUTPUTS.includes(name))
    expect(Object.keys(outputs)).toEqual(always)
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

/** As the runner does. */
function fillInToken(value: string): string {
  return value.replace('${{ github.token }}', 'ghs_token')
}
