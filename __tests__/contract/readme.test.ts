// README and docs: the tables name what action.yml has, and every link leads somewhere.

import { describe, expect, test } from '@jest/globals'
import GithubSlugger from 'github-slugger'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { parse } from 'yaml'
import { ROOT } from './sources.ts'

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>
  outputs: Record<string, unknown>
}
const README = tree('README.md')
const DOCS = existsSync(join(ROOT, 'docs')) ? readdirSync(join(ROOT, 'docs')) : []
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'examples/workflows/README.md',
  ...DOCS.filter(name => name.endsWith('.md')).map(name => `docs/${name}`)
]

describe('the tables of the README', () => {
  test('inputs: all of them, in order', () => {
    expect(rowsUnder('Inputs').map(([name]) => name)).toEqual(Object.keys(ACTION.inputs))
  })

  test('inputs: with their defaults, where a default is a value', () => {
    const said = rowsUnder('Inputs').filter(([name]) => name !== 'files' && name !== 'branch')
    const defaults = said.map(([name = '']) => [name, ACTION.inputs[name]?.default ?? ''])
    expect(said.map(([name, value]) => [name, value])).toEqual(defaults)
  })

  test('outputs: all of them, in order', () => {
    expect(rowsUnder('Outputs').map(([name]) => name)).toEqual(Object.keys(ACTION.outputs))
  })

  test('every row says what it means', () => {
    const empty = [...rowsUnder('Inputs'), ...rowsUnder('Outputs')].filter(
      row => (row.at(-1) ?? '').length < 5
    )
    expect(empty).toEqual([])
  })
})

describe.each(PAGES)('the links of %s', page => {
  test('lead to files of the repository, and to headings that are there', () => {
    const broken = linksOf(tree(page)).filter(url => !leadsSomewhere(page, url))
    expect(broken).toEqual([])
  })
})

function tree(path: string): Nodes {
  return fromMarkdown(readFileSync(join(ROOT, path), 'utf8'), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()]
  })
}

/** The cells of the first table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const blocks = 'children' in README ? README.children : []
  const start = blocks.findIndex(
    node => node.type === 'heading' && node.depth === 2 && toString(node) === heading
  )
  const table = blocks.slice(start + 1).find(node => node.type === 'table')
  if (start < 0 || table === undefined) throw new Error(`README has no table under ${heading}`)
  return table.children.slice(1).map(row => row.children.map(cell => toString(cell)))
}

function linksOf(node: Nodes): string[] {
  const own =
    node.type === 'link' || node.type === 'image' || node.type === 'definition' ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap(linksOf)] : own
}

function leadsSomewhere(page: string, url: string): boolean {
  if (/^[a-z]+:/.test(url)) return URL.canParse(url)
  const [path = '', fragment] = url.split('#')
  const file = path === '' ? page : posix.join(posix.dirname(page), path)
  if (!existsSync(join(ROOT, file))) return false
  return fragment === undefined || anchorsOf(file).includes(fragment)
}

function anchorsOf(page: string): string[] {
  const slugger = new GithubSlugger()
  const visit = (node: Nodes): string[] => {
    if (node.type === 'heading') return [slugger.slug(toString(node))]
    return 'children' in node ? node.children.flatMap(visit) : []
  }
  return visit(tree(page))
}
