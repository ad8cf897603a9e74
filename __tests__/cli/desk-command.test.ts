import { describe, expect, test } from '@jest/globals'
import { readCommand, refuseOldNode, type Command } from '../../src/cli/desk-command.ts'

const NOTHING: Omit<Command, 'name'> = {
  files: [],
  inputs: new Map(),
  port: null,
  out: null,
  once: false
}

describe('a command line', () => {
  test.each<[string, Partial<Command>]>([
    ['', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['preview -h', { name: 'help' }],
    ['plan', { name: 'plan' }],
    ['preview posts/a.md posts/b*.md', { name: 'preview', files: ['posts/a.md', 'posts/b*.md'] }],
    [
      'preview --port 8080 --out pages --once',
      { name: 'preview', port: 8080, out: 'pages', once: true }
    ],
    [
      'plan --site hugo --canonical-url=https://a.example/{slug}/',
      {
        name: 'plan',
        inputs: new Map([
          ['site', 'hugo'],
          ['canonical-url', 'https://a.example/{slug}/']
        ])
      }
    ],
    [
      'sandbox --port 1 --state a.json',
      { name: 'sandbox', files: ['--port', '1', '--state', 'a.json'] }
    ]
  ])('%j', (line, expected) => {
    expect(readCommand(line.split(' ').filter(Boolean))).toEqual({ ...NOTHING, ...expected })
  })

  test.each([
    ['publish', /no command "publish".*`help`/],
    ['preview --port many', /--port must be a number from 0 to 65535; got "many"/],
    ['preview --port 65536', /got "65536"/],
    ['preview --ports 1', /'--ports'.*`help`/]
  ])('%j is refused', (line, message) => {
    expect(() => readCommand(line.split(' '))).toThrow(message)
  })
})

test.each([
  ['20.19.0', 'This needs Node 24 or newer, and this is Node 20.19.0.'],
  ['24.0.0', null],
  ['26.1.2', null]
])('on Node %s the program says %j', (version, refusal) => {
  expect(refuseOldNode(version)).toBe(refusal)
})
