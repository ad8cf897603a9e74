// How often an article is parsed: once, or twice where its code is not where it seemed to be.

import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readArticle } from '../../src/article/index.ts'
import { createContentReader } from '../../src/content/content-reader.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { openArticle } from '../../src/publish/prepare-article.ts'
import { DEFAULTS } from '../article/reading.ts'
import { contentInput } from './support.ts'

/** A reader, and the lengths of all texts that it parses. */
function createCountingReader(): {
  readonly reader: ReturnType<typeof createContentReader>
  readonly lengths: number[]
} {
  const lengths: number[] = []
  const reader = createContentReader(new Map(), (text, ...syntax) => {
    lengths.push(text.length)
    return parseMarkdown(text, ...syntax)
  })
  return { reader, lengths }
}

/** The lengths of all texts that are parsed to find a body's title and convert it. */
function listParses(body: string, path = 'posts/a.md'): number[] {
  const { reader, lengths } = createCountingReader()
  reader.findHeading(body, path)
  reader.openContent(contentInput(body, { path })).convert().render(new Map())
  return lengths
}

const EVERYTHING = [
  '# Title {#id}',
  'Text with {{ page.title }}, [[other]], ==marks== and a note^[of *its* own]. %% hidden %%',
  '![x](images/a.png){width=50%} `{{ code }}` and $x^2$',
  '{: .class}',
  '!!! tip "A *title*"\n\n    Inside.\n\n    ```js\n    {% raw %}\n    ```',
  '=== "Tab"\n\n    One.',
  ':::note Title\n\n- a\n\n:::',
  '::: {.warning}\nb\n:::',
  'Term\n: Definition',
  '<div markdown="1">\n*c*\n</div>',
  '{% highlight js %}\nlet a = `b`\n{% endhighlight %}',
  '{% note %}\nd\n{% endnote %}',
  '{{< figure src="images/a.png" caption="A *b*" >}}',
  '{% youtube abc %}',
  '| a | {{ page.title }} |\n| - | - |\n| b | [[other|c]] |',
  '> quote with {% link posts/other.md %}',
  '```{note}\nMyST\n```',
  '<!-- a comment -->'
].join('\n\n')

describe('an article is parsed', () => {
  test.each([
    ['without anything special', '# A\n\nText *b* [c](d).\n\n- e\n\n```\n{% f %}\n```'],
    ['with tags', 'a {{ page.title }}\n\n{% youtube x %}\n\n`{% b %}` and <code>{{ c }}</code>'],
    ['with everything', EVERYTHING]
  ])('once: %s', (_name, body) => {
    const [whole, ...snippets] = listParses(body)
    expect(whole).toBe(body.length)
    for (const length of snippets) expect(length).toBeLessThan(20)
  })

  test('twice where a tag is not in the code that it seemed to be in', () => {
    const body = '- a `b\n- c\n\n{% youtube x %}\n\n<b title="`">{{ page.title }}</b> `'
    expect(listParses(body).filter(length => length === body.length).length).toBeLessThanOrEqual(2)
  })

  const golden = join(import.meta.dirname, 'golden')
  test.each(readdirSync(golden).filter(name => /\.mdx?$/.test(name)))('once: %s', name => {
    const body = readFileSync(join(golden, name), 'utf8')
    expect(listParses(body, `posts/${name}`).filter(length => length === body.length)).toHaveLength(
      1
    )
  })

  test('all of MDX once', () => {
    const body = 'import A from "b"\n\n<details>\n<summary>**S**</summary>\n  *a* {1}\n</details>'
    expect(listParses(body, 'posts/a.mdx')).toEqual([body.length])
  })
})

describe('the title of an article is looked for in the parsed body that is converted', () => {
  /** How often the body of a file is parsed, up to its reading and up to its post. */
  function countParses(header: string, body: string): [number, number] {
    const { reader, lengths } = createCountingReader()
    const { findHeading } = reader
    const count = () => lengths.filter(length => length === body.length).length
    const bytes = new TextEncoder().encode(`---\n${header}\n---\n${body}`)
    const reading = readArticle({ path: 'posts/a.md', bytes, defaults: DEFAULTS, findHeading })
    if (reading.kind !== 'article') throw new Error(JSON.stringify(reading))
    const read = count()
    const { images, footer, policy, templateTags } = SETTINGS
    const settings = { images, footer, policy, templateTags, defaults: DEFAULTS }
    const { resolver } = contentInput('')
    openArticle(reading.article, settings, { resolver }, reader).convert().render(new Map())
    return [read, count()]
  }

  const SETTINGS = {
    images: 'keep',
    footer: null,
    policy: new Map<string, string>(),
    templateTags: new Map<string, string>()
  } as const

  test.each<[string, string, string, [number, number]]>([
    ['without a title in the front matter', 'draft: false', '# A\n\nText.', [1, 1]],
    ['with one', 'title: B', '# A\n\nText.', [0, 1]],
    ['with one in Markdown', 'title: "*B*"', '# A\n\nText.', [0, 1]],
    ['with one on the site', 'medium:\n  title: B', '# A\n\nText.', [1, 1]],
    ['with a tag in its heading', 'draft: false', '# A {{ page.title }}\n\nText.', [1, 1]],
    ['with a tag in another heading', 'title: B', '# A {{ page.title }}\n\nText.', [0, 1]],
    ['with everything', 'draft: false', EVERYTHING, [1, 1]]
  ])('%s', (_name, header, body, expected) => {
    expect(countParses(header, body)).toEqual(expected)
  })

  test('also where other articles are read in between', () => {
    const { reader, lengths } = createCountingReader()
    const bodies = Array.from({ length: 20 }, (_, at) => `# Title ${at}\n\nText.`)
    for (const body of bodies) reader.findHeading(body)
    for (const body of bodies) reader.openContent(contentInput(body)).convert()
    expect(lengths).toHaveLength(bodies.length)
  })

  test('but not where too many are, since parsed bodies take memory', () => {
    const { reader, lengths } = createCountingReader()
    const bodies = Array.from(
      { length: 40 },
      (_, at) => `# Title ${at}\n\n${'Text. '.repeat(5_000)}`
    )
    for (const body of bodies) reader.findHeading(body)
    for (const body of bodies.toReversed()) reader.openContent(contentInput(body)).convert()
    expect(lengths).toHaveLength(47)
  })

  test('and its conversion leaves nothing in it for the next search', () => {
    const { reader } = createCountingReader()
    const body = '# A [[b]] <c>\n\nText.'
    const first = reader.findHeading(body)
    reader.openContent(contentInput(body)).convert()
    expect(reader.findHeading(body)).toEqual(first)
  })
})
