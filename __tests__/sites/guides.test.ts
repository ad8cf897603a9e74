// The guides of docs/sites are true: what they have to paste is valid, and the sites that they show have the URLs that they
// say. `__tests__/scenario/site-guides.test.ts` runs them.

import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SITE_NAMES } from '../../src/sites/index.ts'
import { ROOT } from '../contract/sources.ts'
import { GUIDES, GUIDES_FOLDER, readGuide, readWorkflow, type Inputs } from '../support/guides.ts'
import { listSites, urlOf } from './site.ts'

const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: Inputs }
const INDEX = readFileSync(join(GUIDES_FOLDER, 'README.md'), 'utf8')

test('there are guides', () => {
  expect(GUIDES.length).toBeGreaterThan(0)
})

describe.each(GUIDES)('the guide %s', file => {
  const { workflows, files: config, rows } = readGuide(file)
  const name = file.replace(/\.md$/, '')

  test('is called like the value of the input, and listed', () => {
    expect(SITE_NAMES).toContain(name)
    expect(INDEX).toContain(`](${file})`)
  })

  test('has one workflow of at most 20 lines', () => {
    expect(workflows).toHaveLength(1)
    expect(workflows[0]?.split('\n').length).toBeLessThanOrEqual(20)
  })

  test('has a workflow with inputs that there are', () => {
    const { permissions, inputs } = readWorkflow(workflows[0] ?? '')
    expect(permissions).toMatchObject({ contents: 'write' })
    expect(Object.keys(ACTION.inputs)).toEqual(
      expect.arrayContaining(Object.keys(inputs ?? { missing: true }))
    )
  })

  test('shows a site that has the URLs it says', () => {
    const files = { ...config, ...Object.fromEntries(rows.map(({ path }) => [path, ''])) }
    const found = rows.map(({ path, header }) => urlOf(files, path, header))
    expect(found).toEqual(rows.map(({ url }) => url))
    // A guide without rows says nothing of the kind.
    expect(listSites(files)).toEqual(rows.length > 0 ? [`${name} in /`] : [])
  })
})
