// CommonMark's own examples and random text: never an exception, never a broken self-check, never a byte too many changed.

import { describe, expect, test } from '@jest/globals'
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import MagicString from 'magic-string'
import { visitParents } from 'unist-util-visit-parents'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { make } from './support.ts'

// The same texts in every run of the suite; FUZZ_RUNS looks at others, and prints the seed of what it finds.
const RUNS = Number(process.env.FUZZ_RUNS ?? '500')
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_RUNS === undefined ? 1 : Date.now()))

/** The package writes tabs as arrows. */
const EXAMPLES = tests.map(({ markdown }) => markdown.replaceAll('→', '\t'))

function selfChecks(body: string, format: 'html' | 'markdown'): string[] {
  const { diagnostics, told } = make(body, { format })
  // What is stopped is not sent.
  if (diagnostics.some(({ severity }) => severity === 'error')) return []
  return told.filter(one => one.startsWith('medium/self-check'))
}

/** Without what is another spelling of the same: brackets in addresses, and white space at the end of a block of code. */
function spelledAlike(html: string): string {
  return html
    .replace(/\s+<\/pre>/g, '</pre>')
    .replaceAll('%28', '(')
    .replaceAll('%29', ')')
}

describe('the examples of CommonMark', () => {
  test('are 652, parse, and lose no word in either format', () => {
    expect(EXAMPLES).toHaveLength(652)
    const broken = EXAMPLES.filter(body =>
      (['html', 'markdown'] as const).some(format => selfChecks(body, format).length > 0)
    )
    expect(broken).toEqual([])
  })

  // Where both say the same: captions are HTML's alone, and so are the languages of code.
  test('mean the same in both formats', () => {
    const policy = new Map([
      ['relative-link', 'unlink'],
      ['image', 'drop'],
      ['image-caption', 'none'],
      ['code-language', 'drop']
    ])
    let compared = 0
    for (const body of EXAMPLES) {
      const { content, told } = make(body, { policy })
      if (told.some(one => one.includes(' error '))) continue
      const { content: markdown } = make(body, { policy, format: 'markdown' })
      const readBack = make(markdown, { policy }).content
      expect([body, spelledAlike(readBack)]).toEqual([body, spelledAlike(content)])
      compared += 1
    }
    expect(compared).toBeGreaterThan(570)
  })

  test('re-parse to exactly the destinations that were spliced in', () => {
    for (const body of EXAMPLES) {
      const text = new MagicString(body)
      const wanted: string[] = []
      visitParents(parseMarkdown(body), node => {
        const span =
          'data' in node && node.data && 'destination' in node.data ? node.data.destination : null
        if (!span || span.start === span.end) return
        wanted.push(`https://example.com/${wanted.length}`)
        text.overwrite(span.start, span.end, wanted.at(-1) ?? '')
      })
      const found: string[] = []
      visitParents(parseMarkdown(text.toString()), node => {
        if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
        if (node.data?.destination && node.data.destination.start !== node.data.destination.end)
          found.push(node.url)
      })
      expect([body, found]).toEqual([body, wanted])
    }
  })
})

describe('random text', () => {
  const markup = [
    ...[
      '# ',
      '## ',
      '- ',
      '1. ',
      '> ',
      '`',
      '```\n',
      '**',
      '_',
      '~~',
      '|',
      '\\',
      '\n',
      '\n\n',
      '    '
    ],
    ...[
      '[a](b)',
      '![a](images/a.png)',
      '![b]',
      '[c]',
      '[[a]]',
      '[^1]',
      '[^1]: n\n',
      '| - |\n| a | b |\n'
    ],
    ...[
      '{{',
      '}}',
      '{% x %}',
      ':::note\n',
      ':::\n',
      '$$\n',
      'é',
      '🎉',
      '&amp;',
      'b c',
      '1 ',
      '!',
      '<',
      '>'
    ],
    ...[
      '!!! note\n',
      '=== "t"\n',
      '::: {.tip}\n',
      ': ',
      '==',
      '%%',
      '$',
      '\\(',
      '\\]',
      '^[n]',
      '^2^',
      '{.c}',
      '{width=1}',
      '*[a]: b'
    ]
  ]
  const html = [
    '<div>',
    '<div markdown>',
    '</div>',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<p>',
    '<table>',
    '<td>',
    '<img>'
  ]
  const text = (pieces: readonly string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map(parts => parts.join(''))
  const format = fc.constantFrom('html' as const, 'markdown' as const)

  test('never throws, and says the same twice', () => {
    fc.assert(
      fc.property(text([...markup, ...html]), format, (body, as) => {
        const [one, two] = [make(body, { format: as }), make(body, { format: as })]
        expect(two.content).toBe(one.content)
      }),
      { numRuns: RUNS, seed: SEED }
    )
  })

  // Tags that match nothing may be stopped by the self-check: then nothing is sent.
  test('without stray HTML passes its self-check, or is stopped for a reason of its own', () => {
    fc.assert(
      fc.property(text(markup), format, (body, as) => {
        expect(selfChecks(body, as)).toEqual([])
      }),
      { numRuns: RUNS, seed: SEED }
    )
  })
})
