// HTML in an article: listings stay whole, and no element takes away what follows it.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

/** The post below its title. */
function html(body: string): string {
  return make(body).content.replace('<h1>The title</h1>\n', '').trimEnd()
}

function listErrors(body: string): string[] {
  return make(body)
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(({ message, place }) => `${place?.line ?? '-'} ${message}`)
}

describe('a listing in HTML', () => {
  test.each<[string, string, string]>([
    [
      'of a highlighter',
      '<div class="highlight"><pre>a:\n  b\n\n  c\n</pre></div>',
      'a:\n  b\n\n  c'
    ],
    ['one line below its element', '<figure>\n<pre>a\n\nb</pre>\n</figure>', 'a\n\nb'],
    [
      'with what Markdown would take for a list',
      '<div><pre>a\n\n- b\n    c</pre></div>',
      'a\n\n- b\n    c'
    ],
    [
      'with what Markdown would take for a fence',
      '<div><pre>a\n\n```\nb</pre></div>',
      'a\n\n```\nb'
    ],
    ['in a quote', '> <div><pre>a\n>\n>   b</pre></div>', 'a\n\n  b'],
    ['in a list', '- <div><pre>a\n\n    b</pre></div>', 'a\n\n  b'],
    ['with Windows line ends', '<div><pre>a\r\n\r\n b</pre></div>', 'a\n\n b'],
    ['right below a text', 'Text\n<div><pre>a\n\n b</pre></div>', 'a\n\n b'],
    ['whose lines end with an element', '<pre>a<br>  b<br/>c</pre>', 'a\n  b\nc']
  ])('%s keeps its lines and its indentation', (_name, body, listing) => {
    const { content, told } = make(`${body}\n\nAfter *it*.`)
    expect(content).toContain(`<pre>${listing}</pre>`)
    expect(content).toContain('<p>After <em>it</em>.</p>')
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })

  test('two of them are two, and Markdown around them is Markdown', () => {
    expect(
      html(
        '<div><pre>a\n\nb</pre></div>\n\n*c*\n\n<div><pre>d\n\n*e*</pre></div>\n\n```\n<div><pre>f\n\ng</pre>\n```'
      )
    ).toBe(
      '<pre>a\n\nb</pre>\n<p><em>c</em></p>\n<pre>d\n\n*e*</pre>\n<pre>&lt;div>&lt;pre>f\n\ng&lt;/pre></pre>'
    )
  })
})

describe('an element that is closed in its own tag', () => {
  test.each<[string, string, string]>([
    [
      'a player',
      'A\n\n<iframe src="https://www.youtube.com/embed/x" />\n\n**B**',
      '<p>A</p>\n<p>https://www.youtube.com/watch?v=x</p>\n<p><strong>B</strong></p>'
    ],
    [
      'a player, with text on the next line',
      '<iframe src="https://www.youtube.com/embed/x" />\nB',
      '<p>https://www.youtube.com/watch?v=x</p>\n<p>B</p>'
    ],
    [
      'a film in a container',
      '<div>\n<video src="https://x.example/f.mp4" controls/>\nB\n</div>\n\nC',
      '<p><a href="https://x.example/f.mp4">https://x.example/f.mp4</a></p>\n<p>B</p>\n<p>C</p>'
    ],
    [
      'a player in a sentence',
      'A <iframe src="https://www.youtube.com/embed/x"/> B',
      '<p>A</p>\n<p>https://www.youtube.com/watch?v=x</p>\n<p>B</p>'
    ],
    ['an anchor', 'A <a name="q" /> B', '<p>A B</p>'],
    ['a container', '<div class="clear" />\n\n# B', '<h1>B</h1>'],
    ['a button and a canvas', 'A <button/> <canvas /> B', '<p>A B</p>']
  ])('takes nothing along: %s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
    expect(listErrors(body)).toEqual([])
  })

  test('is not one whose address ends with a slash', () => {
    expect(html('<p><a href=https://x.example/a/>b</a></p>')).toBe(
      '<p><a href="https://x.example/a/">b</a></p>'
    )
  })
})

test('a frame whose page is written out in its address says what to do instead', () => {
  const body = 'A\n\n<iframe src="data:text/html,%3Cp%3EHi%3C/p%3E"></iframe>'
  expect(listErrors(body)).toEqual([
    '3 This <iframe> has what it shows in its own address (`data:`), which Medium cannot show.'
  ])
})

describe('an element that is never closed', () => {
  test.each<[string, string, string]>([
    ['button', 'A\n\n<button>Press\n\nB', '3'],
    ['video', '<video src="https://x.example/f.mp4">\n\nB', '1'],
    ['noscript', 'A\n\n<noscript>\n\nB', '3'],
    ['object', '<div>\n<object data="x">\n</div>\n\nB', '1'],
    ['select', '<select>\n\nB', '1'],
    ['pre', '<div><pre>\nA\n\nB', '1'],
    ['iframe', '<iframe src="https://x.example/f">\n\nB', '1'],
    ['script', '<script src="x.js" />\n\nB', '1']
  ])('stops the article where it would take the rest: %s', (name, body, line) => {
    expect(listErrors(body)).toContain(
      `${line} <${name}> is never closed, so it would be lost and could take what follows with it.`
    )
  })

  test.each<[string, string]>([
    ['T', '<p>Use List<T> here</p>'],
    ['b', '<p>A `<b>` for bold</p>'],
    ['y', '<details><summary>S</summary>x `<y>` z</details>'],
    ['em', '<ul>\n  <li>Use `<em>` for stress\n  <li>b\n</ul>'],
    ['K', '<table><tr><td>Map<K, V></td><td>x</td></tr></table>']
  ])('stops the article among the words of HTML: <%s>', (name, body) => {
    expect(listErrors(body)).toContain(
      `1 <${name}> is never closed, so it would be lost and could take what follows with it.`
    )
  })

  test.each([
    '<div><span>a</div>',
    '<p>a</p>\n<a name="top">\n\nb',
    '<p>a <a id=b>c</p>',
    '<div>\na <svg><path d="x"><g></svg> b\n</div>',
    '<p>a<br>b <img src="images/a.png"> c</p>'
  ])('is no matter where nothing is lost: %s', body => {
    expect(listErrors(body)).toEqual([])
  })
})

describe('a word that HTML takes for a tag', () => {
  test.each<[string, string, string]>([
    ['a type in running text', 'A List<String> holds words.', '1 <String>'],
    ['a placeholder', 'Here <your-name> stands for your name.', '1 <your-name>'],
    ['one that begins a line', '<your-name> stands for your name.', '1 <your-name>'],
    ['one alone on its line', 'Type:\n\n<project-id>\n\nDone.', '3 <project-id>'],
    ['a type in a heading', '## Option<T>\n\nText', '1 <T>'],
    ['a type in bold text', 'Use **Map<K>** now.', '1 <K>'],
    ['a type in a list', '- words\n- Vec<u8>', '2 <u8>'],
    ['a type in a table', '| a |\n| - |\n| Vec<u8> |', '3 <u8>'],
    ['a type in a quote', '> Ask for a Set<T>', '1 <T>']
  ])('stops the article at its line, and says it once: %s', (_name, body, told) => {
    expect(listErrors(body)).toEqual([
      `${told} is never closed, so it would be lost and could take what follows with it.`
    ])
    expect(make(body).told.filter(one => one.includes('html-element'))).toHaveLength(1)
  })

  test('is text where it is escaped, or cannot be a tag', () => {
    expect(html('A List\\<String>, a List&lt;T&gt;, Array<number | string> and 3 < 4.')).toBe(
      '<p>A List&lt;String>, a List&lt;T>, Array&lt;number | string> and 3 &lt; 4.</p>'
    )
  })
})

describe('HTML between Markdown', () => {
  const PAGE = `H<sub>2</sub>O, mc<sup>2</sup>

<details><summary>More</summary>

\`\`\`js
const working = true
\`\`\`

</details>

<p align="center">
  <img src="images/a.png" alt="A pot" width="300">
  <br>
  <em>A pot</em>
</p>

<!-- a remark -->

<ul>
<li>one</li>
<li>two<ul><li>inner</li></ul></li>
</ul>`

  test('arrives whole, once and in order', () => {
    expect(html(PAGE)).toBe(
      [
        '<p>H₂O, mc²</p>',
        '<p><strong>More</strong></p>',
        '<pre data-code-block-mode="2" data-code-block-lang="javascript">const working = true</pre>',
        '<figure><img src="https://cdn.example/posts/images/a.png" alt="A pot"></figure>',
        '<p><em>A pot</em></p>',
        '<ul><li>one</li><li>two<br>- inner</li></ul>'
      ].join('\n')
    )
    expect(make(PAGE, { format: 'markdown' }).content).toBe(
      [
        '# The title',
        'H₂O, mc²',
        '**More**',
        '```javascript\nconst working = true\n```',
        '![A pot](https://cdn.example/posts/images/a.png)',
        '*A pot*',
        '- one\n- two  \n  \\- inner\n'
      ].join('\n\n')
    )
  })

  test.each([
    'Mail ann@x.example, or see www.x.example and https://x.example/a_b.',
    'https://x.example/watch?v=a'
  ])('may name addresses without links: %s', text => {
    const made = make(`<div>\n${text}\n</div>`, { format: 'markdown' })
    expect(made.content).toBe(`# The title\n\n${text}\n`)
    expect(made.told).toEqual([])
  })

  test('loses its styles with a notice, since they show nothing', () => {
    expect(make('<style>p { color: red }</style>\n\nText').told).toEqual(['medium/script notice 1'])
  })

  test.each([
    ['2<sup>n</sup>', 'html-element'],
    ['a<sub>ij</sub>', 'html-element'],
    ['e^-x^', 'html-element']
  ])('warns where raised or lowered letters come down: %s', (body, rule) => {
    expect(make(body).told).toEqual([`medium/${rule} warning 1`])
  })

  test.each(['1<sup>st</sup>', '10<sup>-5</sup>', 'A<sup>®</sup>', 'H<sub>2</sub>O'])(
    'does not where that changes nothing: %s',
    body => {
      expect(make(body).told).toEqual([])
    }
  )
})

test('a quotation has the marks that a browser gives it', () => {
  for (const format of ['html', 'markdown'] as const) {
    const { content, told } = make('He said <q>so *it* is</q>.\n\n| a |\n| - |\n| <q>b</q> |', {
      format
    })
    expect(content).toMatch(/He said “so (?:<em>it<\/em>|\*it\*) is”\./)
    expect(content).toContain('“b”')
    expect(told).toEqual(['medium/table notice 3'])
  }
})

test('an element whose end tag is broken is told, and nothing throws', () => {
  const text = `<video src="https://example.com/a.mp4"></video>
<iframe src="https://www.youtube.com/embed/abc123"></ifra'me>
<script src="h{% raw %}ttps://gist.git>hub.com/ada/0123456789abcdejs"><ript>



https:/{%/www.youtube.com/watch?v=abc123
`
  expect(make(text).told.some(told => told.includes(' error '))).toBe(true)
})
