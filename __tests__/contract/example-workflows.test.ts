// The workflows of examples/workflows and of the README, read by GitHub's own language service against our action.yml.

import { describe, expect, test } from '@jest/globals'
import { validate, type ValidationConfig } from '@actions/languageservice'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { parseInputs } from '../../src/action/inputs/index.ts'
import { ROOT } from './sources.ts'

type Action = Parameters<
  NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']
>[0]
type Metadata = Awaited<
  ReturnType<NonNullable<ValidationConfig['actionsMetadataProvider']>['fetchActionMetadata']>
>
type Step = {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
type Job = {
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
type Workflow = {
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const FOLDER = join(ROOT, 'examples/workflows')
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.yml'))
const OURS = 'publish-to-medium/action@v1'
/** Commits of releases: each action in one version, here and in the workflows of this repository. */
const PINNED = [
  'actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2',
  'actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1',
  'actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0'
]
/** Of the others, those inputs and outputs that are used. */
const OTHERS: Readonly<
  Record<string, { inputs?: readonly string[]; outputs?: readonly string[] }>
> = {
  'actions/checkout': { inputs: ['persist-credentials'] },
  'actions/deploy-pages': { outputs: ['page_url'] },
  'actions/upload-artifact': { inputs: ['name', 'path', 'if-no-files-found', 'retention-days'] },
  'actions/upload-pages-artifact': { inputs: ['path'], outputs: ['artifact_id'] }
}
const OUR_METADATA = parse(readText('action.yml')) as Metadata

let documents = 0

/** `line: message` of each thing that GitHub would say. */
async function check(text: string): Promise<readonly string[]> {
  // Answers are remembered by the document's address.
  documents += 1
  const uri = `file:///repository/.github/workflows/${documents}.yml`
  const document = TextDocument.create(uri, 'yaml', 1, text)
  const found = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } })
  return found.map(({ range, message }) => `${range.start.line + 1}: ${JSON.stringify(message)}`)
}

async function fetchActionMetadata({ owner, name }: Action): Promise<Metadata> {
  const action = `${owner}/${name}`
  if (OURS.startsWith(`${action}@`)) return Promise.resolve(OUR_METADATA)
  const known = OTHERS[action]
  if (known === undefined) throw new Error(`${action} is not known here`)
  const describeAll = (names: readonly string[] = []) =>
    Object.fromEntries(names.map(field => [field, { description: field }]))
  const { inputs, outputs } = known
  const fields = { inputs: describeAll(inputs), outputs: describeAll(outputs) }
  return Promise.resolve({ name, description: action, ...fields })
}

function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function readWorkflow(name: string): { readonly text: string; readonly workflow: Workflow } {
  const text = readText(`examples/workflows/${name}`)
  return { text, workflow: parse(text) as Workflow }
}

describe.each(FILES)('examples/workflows/%s', name => {
  const { text, workflow } = readWorkflow(name)
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(job => job.steps)

  test('has nothing that GitHub would complain about', async () => {
    expect(await check(text)).toEqual([])
  })

  test('would be found to name an input that we do not have', async () => {
    const at = text.indexOf(`uses: ${OURS}`)
    const wrong =
      text.slice(0, at) + text.slice(at).replace('with:\n', 'with:\n          tokn: x\n')
    expect(await check(wrong)).toEqual([
      expect.stringMatching(/^\d+: "Invalid action input 'tokn'"$/)
    ])
  })

  test('runs this action, and those of others at the commit of a release', () => {
    const used = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action)
    expect(used).toContain(OURS)
    for (const action of used) expect([OURS, ...PINNED]).toContain(action)
  })

  test('gives each job what it needs, says why, and ends it', () => {
    expect(workflow.permissions).toEqual({})
    for (const { permissions, 'timeout-minutes': minutes } of jobs) {
      expect(minutes).toBeGreaterThan(0)
      for (const [scope, access] of Object.entries(permissions ?? { none: '' }))
        expect(text).toMatch(new RegExp(`^ +${scope}: ${access} # \\S`, 'm'))
    }
  })

  test('has no two runs at once that would disturb each other', () => {
    expect(workflow.concurrency).toHaveProperty('group')
  })

  test('leaves no credentials behind its checkout, and puts no expression into a script', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false)
    )
    expect(steps.map(({ run = '' }) => run).join('\n')).not.toContain('${{')
  })

  test('gives this action values that it takes', () => {
    const ours = steps.filter(({ uses }) => uses === OURS)
    for (const { with: given = {} } of ours) {
      const values = Object.entries(given).map(([input, value]) => [input, fill(String(value))])
      const inputs = new Map(values as [string, string][])
      expect(() => parseInputs(inputs, { environment: null })).not.toThrow()
    }
  })

  test('uses only outputs that this action has', () => {
    const ids = steps.flatMap(({ id, uses }) => (uses === OURS && id !== undefined ? [id] : []))
    const used = [...text.matchAll(/steps\.(\w+)\.outputs\.([\w-]+)/g)]
    const ours = used.flatMap(([, id = '', output]) => (ids.includes(id) ? [output] : []))
    for (const output of ours) expect(Object.keys(OUR_METADATA?.outputs ?? {})).toContain(output)
  })

  test('is in the list of examples/workflows/README.md', () => {
    expect(readText('examples/workflows/README.md')).toContain(`| [${name}](${name})`)
  })
})

describe('the first workflow of the README', () => {
  const [, text = ''] = /```yaml\n(.*?)```/s.exec(readText('README.md')) ?? []

  test('has twelve lines, and nothing that GitHub would complain about', async () => {
    expect(text.trim().split('\n')).toHaveLength(12)
    expect(text).toContain(OURS)
    expect(await check(text)).toEqual([])
  })
})

test('the language service finds a key that a step does not have', async () => {
  const { text } = readWorkflow('outputs.yml')
  expect(await check(`${text}      - run: echo\n        wth: 1\n`)).toHaveLength(1)
})

/** Expressions as they are in a run: an input of the workflow that nobody filled in, or something of the run's. */
function fill(value: string): string {
  return value
    .replace(/\$\{\{ inputs\.dry-run \}\}/g, 'true')
    .replace(/\$\{\{ inputs\.[\w-]+ \}\}/g, '')
    .replace(/\$\{\{.*?\}\}/g, 'x')
}
