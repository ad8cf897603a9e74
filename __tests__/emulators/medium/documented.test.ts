// docs/medium-api.md against the description and the tests: nothing is left out, and every test it names is there.

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

type Schema = { readonly properties: Readonly<Record<string, Schema>>; readonly items?: Schema }

const ROOT = new URL('../../../', import.meta.url)
const TEXT = read('docs/medium-api.md')
const ROWS = TEXT.split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
  .map(line =>
    line
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim())
  )
const DESCRIPTION = parse(read('spec/medium-rest-api-openapi.yml')) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { operationId: string }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
const { CreatePostRequest: sent, Error: error, ...readSchemas } = DESCRIPTION.components.schemas

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

/** The rows whose first cells are these. */
function rowsOf(...cells: readonly string[]): number {
  return ROWS.filter(row => cells.every((cell, index) => row[index] === cell)).length
}

const operations = Object.entries(DESCRIPTION.paths).flatMap(([path, item]) =>
  Object.entries(item).map(
    ([verb, one]) => [one.operationId, `${verb.toUpperCase()} ${path}`] as const
  )
)
const fields = [
  ...Object.entries(readSchemas).flatMap(([name, { properties }]) =>
    Object.keys(properties).map(field => [name, field] as const)
  ),
  ...['errors', ...Object.keys(error!.properties.errors!.items!.properties)].map(
    field => ['Error', field] as const
  )
]
const named = ROWS.flatMap(row =>
  row.flatMap((cell, index) => {
    const [, file = '', title = ''] = /^`([\w/-]+\.test\.ts)`: (.+)$/.exec(cell) ?? []
    if (file === '') return []
    const room = index === row.length - 1 ? 'emulators/medium' : 'medium'
    return [
      [file.includes('/') ? `__tests__/${file}` : `__tests__/${room}/${file}`, title] as const
    ]
  })
)

describe('docs/medium-api.md', () => {
  test.each(operations)('has the operation %s, %s', (id, request) => {
    expect(rowsOf(`\`${id}\``, `\`${request}\``)).toBe(1)
  })

  test.each(Object.keys(sent!.properties))('has the field %s that is sent', field => {
    expect(rowsOf(`\`${field}\``)).toBe(1)
  })

  test.each(fields)('has the field %s.%s that is read', (schema, field) => {
    expect(rowsOf(`\`${schema}\``, `\`${field}\``)).toBe(1)
  })

  test('names a test of either side in every row', () => {
    const without = ROWS.filter(row => !row.includes('sandbox')).filter(
      row => row.filter(cell => /^`[\w/-]+\.test\.ts`: /.test(cell)).length !== 2
    )
    expect(without).toEqual([])
  })

  test.each([...new Map(named.map(one => [one.join(), one])).values()])(
    'names a test of %s that is there: %s',
    (file, title) => {
      expect(read(file)).toContain(`'${title}`)
    }
  )
})
