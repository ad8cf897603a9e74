// Template tags are found where they mean something, and hidden without moving anything.

import { describe, expect, test } from '@jest/globals'
import { visitParents } from 'unist-util-visit-parents'
import { chooseVeil, maskMarks, type Veil } from '../../src/content/source/marks/mask-marks.ts'
import { parseMarked } from '../../src/content/source/read-source.ts'

const NO_VEIL: Veil = { inline: '', line: '', tail: '' }

function mask(body: string) {
  const { tree, marks, veil } = parseMarked(body, { own: new Map() })
  const masked = maskMarks(body, marks, veil ?? NO_VEIL)
  const tags = marks.flatMap(({ content }) => (content.kind === 'tag' ? [content.tag] : []))
  return { tree, masked, tags, veil: veil ?? NO_VEIL }
}

describe('the tags of a text', () => {
  test.each([
    ['{% link a.md %}', 'liquid-tag', 'link', 'a.md'],
    ['{%- toc -%}', 'liquid-tag', 'toc', ''],
    ['{{ site.url | append: "x" }}', 'liquid-output', 'site.url | append: "x"', ''],
    ['{{{ raw }}}', 'liquid-output', 'raw', ''],
    ['{{< youtube abc >}}', 'shortcode', 'youtube', 'abc'],
    ['{{% /notice %}}', 'shortcode', '/notice', ''],
    ['{{< fig src="a > b" >}}', 'shortcode', 'fig', 'src="a > b"'],
    ['{% highlight ruby linenos %}\nx\n{% endhighlight %}', 'highlight', 'ruby', 'linenos'],
    ['{% comment %} {{ x }} {% endcomment %}', 'comment', '', ''],
    ['{#- nunjucks -#}', 'comment', '', ''],
    ['{{!-- handlebars --}}', 'comment', '', ''],
    ['[[Page name|shown]]', 'wiki-link', 'Page name', 'shown'],
    ['![[picture.png|200]]', 'wiki-embed', 'picture.png', '200'],
    ['{: .class #id}', 'attribute-list', '', '.class #id'],
    ['{#some-id}', 'heading-id', 'some-id', ''],
    ['[[toc]]', 'toc', '', ''],
    ['{{</* shown */>}}', 'literal', '', '']
  ])('%s', (text, kind, name, args) => {
    const { tags } = mask(`a\n\n${text}`)
    expect(tags).toEqual([expect.objectContaining({ kind, name, args, text, start: 3 })])
  })

  test.each([
    ['a code span', '`{{ x }}` and ``{% y %}``'],
    ['a fence', '```\n{% x %}\n```'],
    ['indented code', '    {{ x }}'],
    ['an emphasised footnote', 'a[^1] and [a](b) {curly} and 100%'],
    ['a tag that is never closed', 'a {{ b\n\nc }} and {% d'],
    ['a link in brackets', '[[a](b)] and [[a]: b]']
  ])('are none in %s', (_name, body) => {
    expect(mask(body).tags).toEqual([])
  })

  test('inside raw ones stand for themselves, up to where these end', () => {
    const kinds = (body: string) => mask(body).tags.map(tag => [tag.kind, tag.text])
    expect(kinds('{% raw %}{{ a }}{% endraw %}')).toEqual([
      ['liquid-tag', '{% raw %}'],
      ['literal', '{{ a }}'],
      ['liquid-tag', '{% endraw %}']
    ])
    expect(kinds('{% raw %}{{{% endraw %} }}').map(([, text]) => text)).toEqual([
      '{% raw %}',
      '{% endraw %}'
    ])
  })

  test('one that holds a code span whole is a tag', () => {
    const { tags } = mask('{{< note "`x`" >}}')
    expect(tags.map(({ text }) => text)).toEqual(['{{< note "`x`" >}}'])
  })
})

describe('the masked text', () => {
  const body = '> {% link\n> b.md %} **{{ c }}**\n\n- {% d %}\n  e'
  const { tree, masked, veil } = mask(body)

  test('is as long, with the same line ends', () => {
    expect(masked).toHaveLength(body.length)
    expect([...masked.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
      [...body.matchAll(/\n/g)].map(({ index }) => index)
    )
  })

  test('has a word for each tag in running text and a line for each block', () => {
    expect([...masked.matchAll(new RegExp(`${veil.inline}|${veil.line}`, 'g'))]).toHaveLength(3)
    const inText: (number | undefined)[] = []
    visitParents(tree, 'sourceMark', ({ position }) => {
      inText.push(position?.start.offset)
    })
    expect(inText).toEqual(['{% l', '{{ c', '{% d'].map(tag => body.indexOf(tag)))
  })

  test('shows the parser a link where the author wrote one', () => {
    for (const body of ['[a]({% link b.md %})', '[a]({% link\nb.md %}) c\n\nd']) {
      const [paragraph, next] = mask(body).tree.children
      const [first] = paragraph?.type === 'paragraph' ? paragraph.children : []
      expect(first?.type).toBe('link')
      expect(next?.position?.start.line ?? 4).toBe(4)
    }
  })

  test('keeps quote marks on further lines of a tag', () => {
    expect(masked.split('\n')[1]?.startsWith('> ')).toBe(true)
  })

  test('uses no character that the text has itself', () => {
    expect(chooseVeil('\ue000\ue001 {{ x }}')).toEqual({
      inline: '\ue002',
      line: '\ue003',
      tail: '\ue004'
    })
  })
})

describe('JSX', () => {
  test('is text in an ordinary file, but for imports and attributes', () => {
    expect(mask('{props.value} and <Tabs>').tags).toEqual([])
    expect(mask('<img src={logo}>').tags).toMatchObject([{ kind: 'jsx-attribute', args: 'src' }])
  })
})
