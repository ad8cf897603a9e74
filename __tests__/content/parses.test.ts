// How often an article is parsed: once, or twice where its code is not where it seemed to be.

import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { collectDiagnostics } from '../../src/content/diagnostic-collector.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { readSource } from '../../src/content/source/read-source.ts'
import { contentInput } from './support.ts'

/** The lengths of all texts that are parsed to read a body. */
function listParses(body: string, path = 'posts/a.md'): number[] {
  const lengths: number[] = []
  readSource(contentInput(body, { path }), collectDiagnostics(path, 1), (text, veil) => {
    lengths.push(text.length)
    return parseMarkdown(text, veil)
  })
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
  test.each(readdirSync(golden).filter(name => name.endsWith('.md')))('once: %s', name => {
    const body = readFileSync(join(golden, name), 'utf8')
    expect(listParses(body).filter(length => length === body.length)).toHaveLength(1)
  })

  test('all of MDX once', () => {
    const body = 'import A from "b"\n\n<details>\n<summary>**S**</summary>\n  *a* {1}\n</details>'
    expect(listParses(body, 'posts/a.mdx')).toEqual([body.length])
  })
})
