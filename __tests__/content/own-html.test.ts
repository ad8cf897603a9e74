// What is read without a parser of HTML is what the parser would read.

import { describe, expect, test } from '@jest/globals'
import { tests } from 'commonmark-spec'
import fc from 'fast-check'
import { loadEveryPart } from '../../src/content/index.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import type { ExpectedFact } from '../../src/content/verify/facts.ts'
import {
  isElement,
  isTextNode,
  parseHtml,
  type HtmlChild,
  type HtmlParent
} from '../../src/content/verify/html-elements.ts'
import { readOwnHtml } from '../../src/content/verify/own-html.ts'
import type { VerifiedSource } from '../../src/content/verify/reading.ts'
import { readSourceFacts } from '../../src/content/verify/source-facts.ts'
import { splitExpected } from '../../src/content/verify/split-words.ts'

await loadEveryPart()

type Shown = string | { readonly name: string; readonly attributes: object; readonly in: Shown[] }

function show(parent: HtmlParent): Shown[] {
  return parent.childNodes.map((node: HtmlChild): Shown => {
    if (isTextNode(node)) return node.value
    if (!isElement(node)) return { name: node.nodeName, attributes: {}, in: [] }
    expect(node.parentNode).toBe(parent)
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return { name: node.tagName, attributes, in: show(node) }
  })
}

function showOwn(html: string): Shown[] | null {
  const own = readOwnHtml(html)
  return own && show(own)
}

describe('a post', () => {
  test.each([
    '',
    '<h1>A title</h1>\n<h2>Below</h2>\n<p>One <strong>two <em>three</em></strong><br>four</p>\n',
    '<p>1 &lt; 2 &amp;&amp; 3 > 2, "so" &amp;lt;</p>',
    '<p><a href="https://a.example/?b=&quot;&amp;c&#x27;&#x60;">a <code>&lt;b></code></a></p>',
    '<ul><li>One</li><li>Two <a href="x">three</a></li></ul><ol><li>One</li></ol><hr>',
    '<pre data-code-block-mode="2" data-code-block-lang="js">\n\none\n two</pre>',
    '<pre>\n</pre><pre></pre><blockquote>A<br>b</blockquote>',
    '<figure><img src="https://a.example/b.png" alt="A > b"><figcaption>C</figcaption></figure>',
    'text <em>outside</em> of blocks',
    '<em><em><em><em>a</em></em></em>b</em>',
    '<blockquote><p>A</p><p>b</p></blockquote>'
  ])('is read as it is: %j', html => {
    expect(showOwn(html)).toEqual(show(parseHtml(html, false)))
  })

  test.each([
    '<p>One',
    '<p>One<p>Two</p></p>',
    '<p>One</p></p>',
    '<p><em>One</p></em>',
    '<p><a href="x">One <a href="y">two</a></a></p>',
    '<h1>One<h2>two</h2></h1>',
    '<p>One <ul><li>two</li></ul></p>',
    '<ul>One<li>two</li></ul>',
    '<li>One</li>',
    '<p>AT&T</p>',
    '<p>&eacute;</p>',
    '<p>&#x41;</p>',
    '<p>&lt</p>',
    '<p class=x>One</p>',
    "<a href='x'>One</a>",
    '<a href="x" href="y">One</a>',
    '<a  href="x">One</a>',
    '<P>One</P>',
    '<p >One</p>',
    '<p/>',
    '<br/>',
    '</br>',
    '<p>One<!-- two --></p>',
    '<div>One</div>',
    '<table><tr><td>One</td></tr></table>',
    '<script>One</script>',
    '<p>One\r\ntwo</p>',
    '<p>One\0</p>',
    '<p>1 < 2</p>'
  ])('is left to the parser: %j', html => {
    expect(readOwnHtml(html)).toBeNull()
  })

  test('is read as by the parser, or not at all, whatever is in it', () => {
    const piece = fc.constantFrom(
      ...'p h1 h4 blockquote ul ol li pre figure img figcaption hr strong em code a br'
        .split(' ')
        .flatMap(name => [`<${name}>`, `<${name}>`, `</${name}>`]),
      '<a href="x&amp;y">',
      '&amp;',
      '&lt;',
      '&',
      'one',
      ' ',
      '\n'
    )
    const nested = fc.letrec<{ readonly html: string }>(tie => ({
      html: fc.oneof(
        { maxDepth: 5 },
        piece,
        fc
          .tuple(
            fc.constantFrom('p', 'em', 'strong', 'a', 'ul', 'li', 'blockquote', 'code', 'pre'),
            fc.array(tie('html'), { maxLength: 3 })
          )
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`)
      )
    })).html
    fc.assert(
      fc.property(fc.array(fc.oneof(nested, piece), { maxLength: 6 }), pieces => {
        const html = pieces.join('')
        const own = showOwn(html)
        if (own !== null) expect(own).toEqual(show(parseHtml(html, false)))
      }),
      { numRuns: 2000 }
    )
  })
})

describe('an article', () => {
  function readFacts(text: string, more: string): readonly ExpectedFact[] {
    const tree = parseMarkdown(text)
    const source: VerifiedSource = {
      text,
      tree: {
        ...tree,
        children: [...tree.children, ...parseMarkdown(more).children]
      },
      findLink: address => address,
      findImage: address => address,
      isTold: () => false,
      unlinksImages: false,
      isTitle: () => false
    }
    const { facts } = readSourceFacts(source, true)
    const placeless = JSON.stringify(facts, (key, value: unknown) => (key === 'at' ? 0 : value))
    return JSON.parse(placeless) as ExpectedFact[]
  }

  const EXTENDED = [
    '| a | *b* |\n| - | - |\n| `c` | [d](e) ![f](g "h") |',
    '- [ ] a\n- [x] b\n\n  c\n\n1. d\n   > e',
    'a[^1] ~~b~~ www.example.org\n\n[^1]: c\n\n    d',
    '> [!note] Title\n> text\n\n> [!tip]\n> a\n> b',
    '$$\na\n$$\n\n::embed[x]{y=z}\n\n```js title="a.js"\nb\n```',
    'a\r\nb  \r\n```\r\nc\r\nd\r\n```\r\n\r\n<!-- more -->\r\n\r\n&#13;x'
  ]

  function expectSame(text: string) {
    // Any element that an author wrote as HTML makes the parser read the whole.
    expect([text, readFacts(text, '<!-- -->')]).toEqual([text, readFacts(text, '<b></b>')])
  }

  test.each(EXTENDED)('says the same as by the parser: %j', expectSame)

  test('says the same as by the parser in all examples of CommonMark', () => {
    for (const { markdown } of tests) expectSame(markdown.replaceAll('→', '\t'))
  })

  test('has its places in its lines, whatever signs are in them', () => {
    const text = 'a & b & c\nd & e\n\nf\n'
    const source: VerifiedSource = {
      text,
      tree: parseMarkdown(text),
      findLink: address => address,
      findImage: address => address,
      isTold: () => false,
      unlinksImages: false,
      isTitle: () => false
    }
    const { facts, findLine } = readSourceFacts(source, true)
    const words = splitExpected(facts)
    const lines = words.map(fact => (fact.kind === 'text' ? [fact.value, findLine(fact.at)] : []))
    expect(lines).toEqual([
      ...['a', '&', 'b', '&', 'c'].map(word => [word, 1]),
      ...['d', '&', 'e'].map(word => [word, 2]),
      ['f', 4]
    ])
  })
})
