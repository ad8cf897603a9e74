// The guides of docs/sites are true: what they have to paste is valid, and the sites that they show have the URLs that they
// say.

import { describe, expect, test } from '@jest/globals'
import type { Code, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SITE_NAMES } from '../../src/sites/index.ts'
import { ROOT } from '../contract/sources.ts'
import { listSites, urlOf, type SiteFiles } from './site.ts'

type Inputs = Readonly<Record<string, unknown>>
type Workflow = {
  readonly permissions: Inputs
  readonly jobs: Record<string, { steps: { uses?: string; with?: Inputs }[] }>
}

const FOLDER = join(ROOT, 'docs/sites')
const GUIDES = readdirSync(FOLDER).filter(name => name.endsWith('.md') && name !== 'README.md')
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Inputs }
const INDEX = readFileSync(join(FOLDER, 'README.md'), 'utf8')

test('there are guides', () => {
  expect(GUIDES.length).toBeGreaterThan(0)
})

describe.each(GUIDES)('the guide %s', file => {
  const text = readFileSync(join(FOLDER, file), 'utf8')
  const name = file.replace(/\.md$/, '')
  const blocks = fromMarkdown(text).children.filter(isCode)
  const workflows = blocks.filter(({ lang, meta }) => lang === 'yaml' && !meta)

  test('is called like the value of the input, and listed', () => {
    expect(SITE_NAMES).toContain(name)
    expect(INDEX).toContain(`](${file})`)
  })

  test('has one workflow of at most 20 lines', () => {
    expect(workflows).toHaveLength(1)
    expect(workflows[0]?.value.split('\n').length).toBeLessThanOrEqual(20)
  })

  test('has a workflow with inputs that there are', () => {
    const { permissions, jobs } = parse(workflows[0]?.value ?? '') as Workflow
    const steps = Object.values(jobs).flatMap(job => job.steps)
    const [step] = steps.filter(({ uses = '' }) => uses.startsWith('publish-to-medium/action@'))
    expect(permissions).toMatchObject({ contents: 'write' })
    expect(Object.keys(ACTION.inputs)).toEqual(
      expect.arrayContaining(Object.keys(step?.with ?? { missing: true }))
    )
  })

  test('shows a site that has the URLs it says', () => {
    const rows = readRows(blocks)
    const files = { ...readConfig(blocks), ...listFiles(rows) }
    const found = rows.map(({ path, header }) => urlOf(files, path, header))
    expect(found).toEqual(rows.map(({ url }) => url))
    // A guide without rows says nothing of the kind.
    expect(listSites(files)).toEqual(rows.length > 0 ? [`${name} in /`] : [])
  })
})

function isCode(node: Nodes): node is Code {
  return node.type === 'code'
}

/** A block that names a file is that file. */
function readConfig(blocks: readonly Code[]): SiteFiles {
  const files = blocks.filter(({ meta }) => /^[\w./[\]-]+\.\w+$/.test(meta ?? ''))
  return Object.fromEntries(files.map(({ meta, value }) => [meta ?? '', value]))
}

type UrlRow = { readonly path: string; readonly url: string | null; readonly header: string }

/** Each line of the block `text urls` is a path, its URL or `-` for none, and front matter if there is any. */
function readRows(blocks: readonly Code[]): readonly UrlRow[] {
  const lines = blocks
    .filter(({ meta }) => meta === 'urls')
    .flatMap(block => block.value.split('\n'))
  return lines.map(line => {
    const [path = '', url = '', header = ''] = line.trim().split(/\s{2,}/)
    return { path, url: url === '-' ? null : url, header }
  })
}

function listFiles(rows: readonly UrlRow[]): SiteFiles {
  return Object.fromEntries(rows.map(({ path }) => [path, '']))
}
