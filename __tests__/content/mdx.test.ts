// MDX by its own grammar: what is inside components is Markdown, what is written out is shown, and what nobody knows stops.

import { describe, expect, test } from '@jest/globals'
import { contentInput, make } from './support.ts'
import { prepareContent } from '../../src/content/index.ts'
import type { ContentInput } from '../../src/content/index.ts'
import { findLostWord } from '../../src/content/verify/lost-words.ts'

const path = 'posts/a.mdx'

function html(body: string, overrides: Partial<ContentInput> = {}): string {
  return make(body, { path, ...overrides })
    .content.replace('<h1>The title</h1>\n', '')
    .trim()
}

function tell(body: string, overrides: Partial<ContentInput> = {}) {
  return prepareContent(contentInput(body, { path, ...overrides })).diagnostics.filter(
    ({ severity }) => severity !== 'notice'
  )
}

const PICTURE = '<figure><img src="https://cdn.example/posts/images/a.png"'

describe('what is written out is shown', () => {
  test.each([
    ['{"a"} {\'b\'} {`c`} {1} {-2}', '<p>a b c 1 -2</p>'],
    ['{"a" + 1}', '<p>a1</p>'],
    ['a{" "}\nb{" "} c', '<p>a b c</p>'],
    ['export const x = "y"\n\n{x} and {`${x}z`}', '<p>y and yz</p>'],
    ['export const x = { y: "z" }\n\n# {x.y}', '<h1>z</h1>'],
    ['a {frontMatter.title} {frontmatter.title}', '<p>a The title The title</p>'],
    ['a {true} {null} {undefined} b', '<p>a b</p>'],
    ['{["a", " ", <b>b</b>]}', '<p>a <strong>b</strong></p>'],
    ['{<p>a <em>b</em> {"c"}</p>}', '<p>a <em>b</em> c</p>'],
    ['a {/* gone */}\nb', '<p>a b</p>'],
    ['{/* gone */}\n\na', '<p>a</p>'],
    ['import x from "y"\nexport const z = 1\n\na', '<p>a</p>'],
    ['a \\{b} \\<c>', '<p>a {b} &#x3C;c></p>']
  ])('%s', (body, expected) => {
    expect(html(body).replaceAll('&lt;', '&#x3C;').replaceAll('&gt;', '>')).toBe(expected)
  })
})

describe('what is inside an element is Markdown', () => {
  test.each([
    ['<div>*a*</div>', '<p><em>a</em></p>'],
    ['<div>\n\t*a*\n</div>', '<p><em>a</em></p>'],
    ['<div>\n\n    *a*\n\n</div>', '<p><em>a</em></p>'],
    ['    *a*', '<p><em>a</em></p>'],
    ['a <b>*b*</b>', '<p>a <strong><em>b</em></strong></p>'],
    ['- <b>a</b>\n- b', '<ul><li><strong>a</strong></li><li>b</li></ul>'],
    ['> <b>a</b>', '<blockquote><strong>a</strong></blockquote>'],
    ['<a\n  href="https://x.example"\n>\n  b\n</a>', '<p><a href="https://x.example">b</a></p>'],
    ['<h2>a</h2>', '<h1>a</h1>'],
    ['<ul>\n  <li>*a*</li>\n  <li>b</li>\n</ul>', '<ul><li><em>a</em></li><li>b</li></ul>'],
    ['<p style={{ color: "red" }}>a</p>', '<p>a</p>'],
    ['<iframe src="https://www.youtube.com/embed/abc">*a* b</iframe>', /youtube.com\/watch\?v=abc/],
    ['<video><source src="https://x.example/a.mp4" /><p>a</p></video>', /x.example\/a.mp4/],
    ['<pre>{`a\n  {b}`}</pre>', '<pre>a\n  {b}</pre>'],
    ['<pre><code className="language-js">{`a`}</code></pre>', /data-code-block-lang="javascript"/],
    ['<code>{"{a}"}</code>', '<p><code>{a}</code></p>'],
    ['<code>[a](https://x.example)</code>', /<a href="https:\/\/x.example"><code>a<\/code><\/a>/]
  ])('%s', (body, expected) => {
    if (typeof expected === 'string') expect(html(body)).toBe(expected)
    else expect(html(body)).toMatch(expected)
    expect(make(body, { path, format: 'markdown' }).told.join()).not.toContain('self-check')
  })
})

describe('the components of', () => {
  const NOTE = '<blockquote><strong>Note</strong><br>a <em>b</em></blockquote>'
  test.each([
    ['Docusaurus', '<Admonition type="note">a *b*</Admonition>', NOTE],
    ['Docusaurus', ':::note\n\na *b*\n\n:::', NOTE],
    ['Docusaurus', '## a {#b}', '<h1>a</h1>'],
    ['Docusaurus', 'a\n\n<!-- truncate -->\n\nb', '<p>a</p>\n<p>b</p>'],
    ['Docusaurus', '```mdx-code-block\n<b>a</b>\n```', '<p><strong>a</strong></p>'],
    [
      'Docusaurus',
      '<Tabs values={[{ label: "A", value: "a" }]}>\n<TabItem value="a">b</TabItem>\n</Tabs>',
      '<p><strong>A</strong></p>\n<p>b</p>'
    ],
    [
      'Docusaurus',
      '<ThemedImage alt="x" sources={{ light: useBaseUrl(\'/posts/images/a.png\') }} />',
      `${PICTURE} alt="x"></figure>`
    ],
    ['Docusaurus', '<TOCInline toc={toc} />\n\na', '<p>a</p>'],
    ['Starlight', '<Aside type="note">a *b*</Aside>', NOTE],
    [
      'Starlight',
      '<LinkCard title="A" href="https://x.example" description="b" />',
      /<a href="https:\/\/x.example">A<\/a>/
    ],
    ['Starlight', '<Code code={`a\nb`} lang="js" />', /<pre[^>]*>a\nb<\/pre>/],
    ['Starlight', '<Icon name="star" /> a <Badge text="b" />', '<p>a b</p>'],
    ['Starlight', '<Steps>\n1. a\n2. b\n</Steps>', '<ol><li>a</li><li>b</li></ol>'],
    ['Nextra', '<Callout emoji="x">a *b*</Callout>', NOTE],
    [
      'Nextra',
      '<Tabs items={["A", "B"]}>\n<Tabs.Tab>a</Tabs.Tab>\n<Tabs.Tab>b</Tabs.Tab>\n</Tabs>',
      '<p><strong>A</strong></p>\n<p>a</p>\n<p><strong>B</strong></p>\n<p>b</p>'
    ],
    ['Nextra', '<Cards>\n<Cards.Card title="A" href="https://x.example" />\n</Cards>', /A<\/a>/],
    ['Mintlify', '<Note>\n  a *b*\n</Note>', NOTE],
    ['Mintlify', '<Accordion title="A">b</Accordion>', '<p><strong>A</strong></p>\n<p>b</p>'],
    ['Mintlify', '<CodeGroup>\n```js a.js\na\n```\n</CodeGroup>', /<pre[^>]*>a<\/pre>/],
    [
      'Mintlify',
      '<Frame caption="b">\n  <img src="images/a.png" />\n</Frame>',
      `${PICTURE}><figcaption>b</figcaption></figure>`
    ],
    [
      'Nextra',
      '<FileTree>\n  <FileTree.Folder name="a">\n    <FileTree.File name="b" />\n  </FileTree.Folder>\n</FileTree>',
      '<ul><li>a<br>- b</li></ul>'
    ],
    [
      'Mintlify',
      '<CodeGroup>\n```js a.js\na\n```\n</CodeGroup>',
      /^<p><em>a.js<\/em><\/p>\n<pre[^>]*>a<\/pre>/
    ],
    ['Mintlify', '<Step title="A">b</Step>', '<p><strong>A</strong></p>\n<p>b</p>'],
    ['Gatsby', '<Tweet tweetLink="ada/status/1" />', '<p>https://twitter.com/ada/status/1</p>'],
    ['Gatsby', '<YouTube youTubeId="abc" />', '<p>https://www.youtube.com/watch?v=abc</p>'],
    ['Gatsby', '<StaticImage src="./images/a.png" alt="x" />', `${PICTURE} alt="x"></figure>`],
    [
      'Fumadocs',
      '<Tabs items={["A"]}>\n<Tab value="A">b</Tab>\n</Tabs>',
      '<p><strong>A</strong></p>\n<p>b</p>'
    ],
    [
      'Fumadocs',
      '<Accordions>\n<Accordion title="A">b</Accordion>\n</Accordions>',
      '<p><strong>A</strong></p>\n<p>b</p>'
    ],
    [
      'Astro',
      'import a from \'./images/a.png\'\n\n<Image src={a} alt="x" />',
      `${PICTURE} alt="x"></figure>`
    ],
    [
      'Next',
      "import a from './images/a.png'\n\n<NextImage src={a.src} alt='x' />",
      `${PICTURE} alt="x"></figure>`
    ],
    [
      'anybody',
      '<Link href="https://x.example">a *b*</Link>',
      '<p><a href="https://x.example">a <em>b</em></a></p>'
    ],
    ['anybody', '<Kbd>a</Kbd> <>b</>', '<p>a b</p>'],
    ['Starlight', '<PackageManagers pkg="astro" />', /<pre[^>]*>npm i astro<\/pre>/],
    ['Starlight', '<PackageManagers type="dlx" pkg="a" args="b" />', /<pre[^>]*>npx a b<\/pre>/],
    ['Starlight', '<PackageManagers dev pkg="a" />', /<pre[^>]*>npm i -D a<\/pre>/],
    ['anybody', '<Section title="A">b</Section>', '<p><strong>A</strong></p>\n<p>b</p>'],
    ['anybody', '<Gallery caption="A">b</Gallery>', '<p>b</p>\n<p>A</p>'],
    ['anybody', '<Layout title="A">b</Layout>', '<p>b</p>'],
    ['anybody', '<Note text="a" />', '<blockquote><strong>Note</strong><br>a</blockquote>'],
    [
      'anybody',
      '<Callout title="A" message="b" />',
      '<blockquote><strong>A</strong><br>b</blockquote>'
    ],
    ['anybody', '<Accordion title="A" content="b" />', '<p><strong>A</strong></p>\n<p>b</p>'],
    ['anybody', '<Box className="a" mt={4} />\n\na <Note />', '<p>a</p>']
  ])('%s: %s', (_name, body, expected) => {
    if (typeof expected === 'string') expect(html(body)).toBe(expected)
    else expect(html(body)).toMatch(expected)
    expect(tell(body).filter(({ code }) => code !== 'medium/details')).toEqual([])
    expect(make(body, { path, format: 'markdown' }).told.join()).not.toContain('self-check')
  })
})

describe('a known component that shows only what is in its attributes stops the article', () => {
  test.each([
    '<Gallery images={["a.png"]} />',
    '<ImageGallery images={photos} />',
    '<Grid items={items} />',
    '<Cards data={data} />',
    '<Steps steps={["a", "b"]} />',
    '<Tabs items={items} />',
    '<FileTree tree={tree} />',
    '<CodeGroup files={files} />',
    '<Box text="a" />',
    '<Layout title="a" />',
    '<PackageManagers commands={commands} type="x" />',
    '<Alert id="a" messageKey="b" />'
  ])('%s', body => {
    expect(tell(`a\n\n${body}\n\nb`)).toMatchObject([
      { code: 'medium/component', severity: 'error', place: { line: 3 } }
    ])
  })
})

test('what a page says to search engines is left out with a warning', () => {
  const body = '<JsonLd\n  metadata={{ title: "a" }}\n/>\n\nb'
  expect(html(body)).toBe('<p>b</p>')
  expect(tell(body)).toMatchObject([{ code: 'medium/script', severity: 'warning' }])
})

describe('a component that is not known', () => {
  test('leaves its contents, with a warning', () => {
    expect(html('<Foo>\n\n*a* <Bar>b</Bar>\n\n</Foo>')).toBe('<p><em>a</em> b</p>')
    expect(tell('<Foo>\n\n*a*\n\n</Foo>')).toMatchObject([
      { code: 'medium/component', severity: 'warning', place: { line: 1 } }
    ])
  })

  test('stops the article where it has none, naming it and what to do', () => {
    expect(tell('a\n\n<Chart\n  data={d}\n/>')).toMatchObject([
      {
        code: 'medium/component',
        severity: 'error',
        message: 'The component <Chart data={d} /> is unknown and has no contents to show.',
        remedy:
          'Define what it stands for in `template-tags` (`Chart: …`, where `{1}` is its first attribute), or use Markdown.',
        place: { line: 3 }
      }
    ])
  })

  test('is one that the article defines itself, whatever its name', () => {
    const body = 'export const Note = () => <b>a</b>\n\n<Note />'
    expect(tell(body)).toMatchObject([{ code: 'medium/component', severity: 'error' }])
  })

  test('may be another file of the site', () => {
    const [first] = tell("import Intro from './_intro.mdx'\n\n<Intro />")
    expect(first?.remedy).toBe(
      'Put the text of ./_intro.mdx in its place, or define it in `template-tags`.'
    )
  })

  test('may be defined by the author, and so may a name between braces', () => {
    const templateTags = new Map([
      ['Chart', '![{2}]({1})'],
      ['site.name', 'My *site*'],
      ['Note', 'A note:']
    ])
    expect(html('<Chart src="images/a.png" alt="x" />', { templateTags })).toBe(
      `${PICTURE} alt="x"></figure>`
    )
    expect(html('a {site.name}', { templateTags })).toBe('<p>a My <em>site</em></p>')
    expect(html('<Note>a</Note>', { templateTags })).toBe('<p>A note:</p>\n<p>a</p>')
  })
})

describe('an expression that only the site knows stops the article', () => {
  test.each([
    '{a}',
    'a {b.c()} d',
    '{[1].map(x => x)}',
    '<img src={a} />',
    '<a href={b}>c</a>',
    '{{ a: 1 }}'
  ])('%s', body => {
    expect(tell(`a\n\n${body}`)).toMatchObject([
      { code: 'medium/mdx', severity: 'error', place: { line: 3 } }
    ])
  })
})

describe('a text that is not MDX', () => {
  test.each<[string, number, RegExp, RegExp]>([
    ['a\n\nb <!-- c -->', 3, /comments of HTML such as <!-- c -->/, /\{\/\* … \*\/\}/],
    [
      'a\n\nsee <https://x.example/y> b',
      3,
      /<https:\/\/x.example\/y>/,
      /\[text\]\(https:\/\/x.example\/y\)/
    ],
    ['a <b@c.example>', 1, /<b@c.example>/, /mailto:b@c.example/],
    ['a\nb <5 c', 2, /`<` begins an element/, /&lt;/],
    ['a\n\nb {c\n\nd', 3, /the brace `\{` is never closed/, /\\\{/],
    ['a {b c}', 1, /cannot be read/, /\\\{/],
    ['import a frm', 1, /`import`/, /another word/],
    ['a\n\n<A>\n\nb', 3, /<A> is never closed/, /<\/A>/],
    ['<A>b</C>', 1, /<A> is closed by another tag, <\/C>/, /<\/A>/],
    ['a\n\n</A>', 3, /<\/A> closes an element that was never opened/, /Remove it/],
    ['<br>', 1, /<br> is never closed/, /<br \/>/],
    ['List<String> a', 1, /<String> is never closed/, /\\<String>/],
    ['<a href=b>c</a>', 1, /<a href=b>/, /quotes or braces/]
  ])('%s', (body, line, message, remedy) => {
    const told = tell(body)
    expect(told).toHaveLength(1)
    expect(told[0]).toMatchObject({ code: 'medium/mdx', severity: 'error', place: { line } })
    expect(told[0]?.message).toMatch(message)
    expect(told[0]?.remedy).toMatch(remedy)
  })
})

describe('a file that is not called .mdx', () => {
  const body = '<Note>*a*</Note>\n\na {"b"} <!-- c -->'

  test('is plain Markdown', () => {
    expect(html('{"b"}', { path: 'posts/a.md' })).toBe('<p>{"b"}</p>')
  })

  test('is MDX where the caller says so, comments and all', () => {
    expect(html(body, { path: 'posts/a.md', mdx: 'if-it-parses' })).toBe(
      '<blockquote><strong>Note</strong><br><em>a</em></blockquote>\n<p>a b</p>'
    )
  })

  test('is plain Markdown even then where it is not MDX', () => {
    const plain = 'a < b and {c\n\n    code'
    expect(html(plain, { path: 'posts/a.md', mdx: 'if-it-parses' })).toBe(
      html(plain, { path: 'posts/a.md' })
    )
  })
})

describe('a word that is lost before the post is made', () => {
  const read = (value: string, type = 'text') => ({
    type: 'root',
    children: [{ type, value, position: { start: { line: 3 }, end: {} } }]
  })

  test.each([
    ['a b c', 'a c', 'b'],
    ['a a', 'a', 'a'],
    ['a b', 'b a', null]
  ])('of %j in %j is %j', (authored, lowered, word) => {
    const lost = word === null ? null : { word, line: 3 }
    expect(findLostWord(read(authored), read(lowered))).toEqual(lost)
  })

  test('is one between braces, too', () => {
    const literal = { type: 'Literal', value: 'x' }
    const estree = { type: 'Program', body: [{ type: 'ExpressionStatement', expression: literal }] }
    const braces = { type: 'root', children: [{ type: 'mdxTextExpression', data: { estree } }] }
    expect(findLostWord(braces, read('y'))).toEqual({ word: 'x', line: null })
    expect(findLostWord(braces, read('x'))).toBeNull()
  })
})
