// Random texts in MDX: whatever they are made of, nothing throws, and every word is in the post, or something stops it.

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { make } from './support.ts'

// The same texts in every run of the suite; FUZZ_RUNS looks at others, and prints the seed of what it finds.
const RUNS = Number(process.env.FUZZ_RUNS ?? '300')
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_RUNS === undefined ? 1 : Date.now()))

/** `@` stands for a word, `%` for running text, `#` for blocks. */
const TEXTS = [
  '@ *@* @',
  '**@** {"@"}',
  '@ {/* gone */} `@`',
  '[@](https://x.example)',
  '<b>%</b> @',
  '<kbd>@</kbd> {`@`}',
  '<Foo>%</Foo> @',
  '<Link to="/about">@</Link>',
  '<>%</> @',
  '@ {<i>@</i>} {["@", 1]}',
  '<Badge text="@" />',
  '@ <br /> <span style={{ a: 1 }}>%</span>',
  '$x_{1}$ @'
]
const BLOCKS = [
  '%',
  '    %',
  '## %',
  '- %\n- %',
  '<div>\n#\n</div>',
  '<Note>\n#\n</Note>',
  '<Unknown a={b}>\n#\n</Unknown>',
  '```js\n@\n  {@}\n```',
  '<Tabs>\n<TabItem label="@">\n#\n</TabItem>\n</Tabs>',
  '<details>\n<summary>%</summary>\n#\n</details>',
  ':::tip\n\n#\n\n:::',
  '<CodeBlock>{`@\n  @`}</CodeBlock>',
  'import A from "a"',
  '{/* gone */}',
  '<figure>\n  <img src="images/a.png" />\n  <figcaption>@ *@*</figcaption>\n</figure>',
  '<ul>\n  <li>%</li>\n  <li>%</li>\n</ul>',
  '<Foo>%</Foo><Foo>%</Foo>',
  '<p>%</p>',
  '<Card title="@" href="https://x.example">%</Card>',
  '<Accordion title="@">%</Accordion>',
  '{<p>@</p>}',
  '| a | b |\n| - | - |\n| @ % | @ |',
  '<a href="https://x.example">\n  %\n</a>'
]

const text = fc.letrec<{ text: string; block: string }>(tie => ({
  text: fillIn(TEXTS, '%', tie('text')),
  block: fillIn(
    BLOCKS.map(block => block.replaceAll('%', '@ <b>@</b>')),
    '#',
    tie('block')
  )
}))

/** One of some patterns, with a sign in it filled in; not without end. */
function fillIn(
  patterns: readonly string[],
  sign: string,
  inner: fc.Arbitrary<string>
): fc.Arbitrary<string> {
  const plain = patterns.filter(pattern => !pattern.includes(sign))
  return fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...plain),
    fc
      .tuple(fc.constantFrom(...patterns), inner, fc.constantFrom('', '  ', '\t'))
      .map(([pattern, filling, indent]) =>
        pattern.replaceAll(sign, () => (sign === '#' ? indentLines(filling, indent) : filling))
      )
  )
}

function indentLines(filling: string, indent: string): string {
  return `\n${filling.replace(/^(?=.)/gm, indent)}\n`
}

/** Gives each word a name of its own. */
function nameWords(body: string): string {
  let count = 0
  return body.replaceAll('@', () => `w${(count += 1)}w`)
}

const body = fc
  .array(fc.oneof(text.block, text.text), { minLength: 1, maxLength: 5 })
  .map(blocks => nameWords(blocks.join('\n\n')))

test.each(['html', 'markdown'] as const)('as %s they lose nothing in silence', format => {
  let sent = 0
  fc.assert(
    fc.property(body, written => {
      const { content, told } = make(written, { path: 'posts/a.mdx', format })
      const errors = told.filter(one => one.includes(' error '))
      expect(errors.filter(one => one.startsWith('medium/self-check'))).toEqual([])
      if (errors.length > 0) return
      sent += 1
      for (const word of written.match(/w\d+w/g) ?? []) expect(content).toContain(word)
      expect(content).not.toMatch(/<\/?(?:Foo|Note|Unknown|Card)|\{["`]/)
    }),
    { numRuns: RUNS, seed: SEED }
  )
  expect(sent).toBeGreaterThan(RUNS / 2)
})
