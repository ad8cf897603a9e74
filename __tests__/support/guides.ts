// The guides of docs/sites, taken apart: the workflow to paste, the site that each shows, and the URLs that it says.

import type { Code, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export type Inputs = Readonly<Record<string, unknown>>

type Workflow = {
  readonly permissions: Inputs
  readonly jobs: Record<string, { steps: { uses?: string; with?: Inputs }[] }>
}

/** A path, its URL or null for none, and the lines of front matter that it has besides a title. */
export type UrlRow = { readonly path: string; readonly url: string | null; readonly header: string }

export type Guide = {
  /** Its blocks that are a workflow to paste: one. */
  readonly workflows: readonly string[]
  /** The files of the site that it shows. */
  readonly files: Readonly<Record<string, string>>
  readonly rows: readonly UrlRow[]
}

export const GUIDES_FOLDER = fileURLToPath(new URL('../../docs/sites/', import.meta.url))
/** Names of their files. */
export const GUIDES = readdirSync(GUIDES_FOLDER).filter(
  name => name.endsWith('.md') && name !== 'README.md'
)

export function readGuide(name: string): Guide {
  const text = readFileSync(join(GUIDES_FOLDER, name), 'utf8')
  const blocks = fromMarkdown(text).children.filter(isCode)
  return {
    workflows: blocks
      .filter(({ lang, meta }) => lang === 'yaml' && !meta)
      .map(({ value }) => value),
    files: readFiles(blocks),
    rows: blocks.filter(({ meta }) => meta === 'urls').flatMap(readRows)
  }
}

/** What a workflow allows, and the inputs of its step that is ours; undefined where it has none. */
export function readWorkflow(text: string): { permissions: Inputs; inputs: Inputs | undefined } {
  const { permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap(job => job.steps)
  const [step] = steps.filter(({ uses = '' }) => uses.startsWith('publish-to-medium/action@'))
  return { permissions, inputs: step?.with }
}

function isCode(node: Nodes): node is Code {
  return node.type === 'code'
}

/** A block that names a file is that file. */
function readFiles(blocks: readonly Code[]): Readonly<Record<string, string>> {
  const files = blocks.filter(({ meta }) => /^[\w./[\]-]+\.\w+$/.test(meta ?? ''))
  return Object.fromEntries(files.map(({ meta, value }) => [meta ?? '', value]))
}

/** Each line of the block `text urls` is a path, its URL or `-` for none, and front matter if there is any. */
function readRows({ value }: Code): readonly UrlRow[] {
  return value.split('\n').map(line => {
    const [path = '', url = '', header = ''] = line.trim().split(/\s{2,}/)
    return { path, url: url === '-' ? null : url, header }
  })
}
