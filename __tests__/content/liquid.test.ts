// Conditions, loops and filters of Liquid: what they show where all they ask for is known, and one error where it is not.

import { describe, expect, test } from '@jest/globals'
import { loadLiquid, needsLiquid, type ContentInput } from '../../src/content/index.ts'
import { make } from './support.ts'

const liquid = await loadLiquid({ siteUrl: 'https://blog.example.com' })
const KNOWN: Partial<ContentInput> = {
  liquid,
  siteValues: {
    site: {
      repository: 'https://github.com/ada/blog',
      author: { name: 'Ada', posts: '12' },
      beta: 'false',
      posts: ['not these'],
      data: {
        team: [{ name: 'Ada', page: '/ada/', lead: true }, { name: 'Bob' }],
        price: { eur: 10 },
        odd: ['[[gone]] {{ x }}']
      }
    },
    params: { notes: { 'Compose-V2': 'See [`compose`](https://x.example).' } }
  },
  fieldTexts: new Map([
    ['toc', 'false'],
    ['series', 'Part *one*'],
    ['level', '3']
  ])
}

/** The body of the post in HTML, its title left out. */
function html(body: string, overrides: Partial<ContentInput> = {}): string {
  const { content, told } = make(body, { ...KNOWN, ...overrides })
  expect(told.filter(line => /error|self-check/.test(line))).toEqual([])
  return content.replace(/^<h1>.*?<\/h1>\n/, '').trimEnd()
}

describe('a block shows what its site would show', () => {
  test.each([
    [
      'a loop over a file of data',
      '{% for x in site.data.team %}- {{ x.name }}\n{% endfor %}',
      '<ul><li>Ada</li><li>Bob</li></ul>'
    ],
    [
      'links in a loop, where what an entry lacks is empty',
      '{% for x in site.data.team %}{% if x.page %}[{{ x.name }}]({{ x.page }}){% else %}{{ x.name }}{% endif %}, {% endfor %}',
      '<p><a href="https://blog.example.com/ada/">Ada</a>, Bob,</p>'
    ],
    [
      'the blanks at its ends, which part it from what is beside it',
      'By {% for x in site.data.team %}{{ x.name }}, {% endfor %}and{% if page.level > 2 %} you {% endif %}too',
      '<p>By Ada, Bob, and you too</p>'
    ],
    [
      'no blanks inside signs of emphasis',
      'a **{% if page.level > 2 %} b {% endif %}** c',
      '<p>a <strong>b</strong> c</p>'
    ],
    [
      'a condition on the front matter',
      'A {% if page.toc %}yes{% else %}no{% endif %} b.',
      '<p>A no b.</p>'
    ],
    ['a number that is compared', 'A {% if page.level > 2 %}yes{% endif %}.', '<p>A yes.</p>'],
    [
      'a condition on the configuration',
      '{% unless site.beta %}Old.{% endunless %}',
      '<p>Old.</p>'
    ],
    [
      'a choice',
      '{% case site.author.name %}{% when "Bob" %}B{% when "Ada" %}A{% endcase %}',
      '<p>A</p>'
    ],
    [
      'a literal condition that leaves nothing',
      'a\n\n{% if false %}\nb\n{% endif %}\n\nc',
      '<p>a</p>\n<p>c</p>'
    ],
    [
      'blocks in a block',
      '{% for x in site.data.team %}{% if x.lead %}**{{ x.name }}**{% endif %}{% endfor %}',
      '<p><strong>Ada</strong></p>'
    ],
    [
      'a list in HTML',
      '{% assign n = "1|2" | split: "|" %}\n<ul>\n{% for i in n %}\n  <li><a href="{{ site.repository }}/{{ i }}">#{{ i }}</a></li>\n{% endfor %}\n</ul>',
      '<ul><li><a href="https://github.com/ada/blog/1">#1</a></li><li><a href="https://github.com/ada/blog/2">#2</a></li></ul>'
    ],
    [
      'rows of a table',
      '| A | B |\n|---|---|\n{% for x in site.data.team %}| {{ x.name }} | {{ x.page }} |\n{% endfor %}',
      '<pre>A    B\n---  -----\nAda  /ada/\nBob</pre>'
    ],
    [
      'a paragraph below a table of forty rows, which are not its own',
      `| A | B |\n|---|---|\n${'| a | b |\n'.repeat(40)}\nBy\n{% for x in site.data.team %}{{ x.name }}, {% endfor %}`,
      `<pre>A  B\n-  -${'\na  b'.repeat(40)}</pre>\n<p>By</p>\n<p>Ada, Bob,</p>`
    ],
    [
      'a list in a list',
      '- a\n  {% for x in site.data.team %}\n  - {{ x.name }}\n  {% endfor %}\n\nEnd.',
      '<ul><li>a<br>- Ada<br>- Bob</li></ul>\n<p>End.</p>'
    ],
    [
      'a heading, a picture and a link to a file',
      '{% if site.author.name == "Ada" %}\n## H\n\n![x](images/a.png)\n\n[o](other.md)\n{% endif %}',
      '<h1>H</h1>\n<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>\n<p><a href="https://blog.example.com/other/">o</a></p>'
    ]
  ])('%s', (_name, body, expected) => {
    expect(html(body)).toBe(expected)
  })

  test('in Markdown with its blanks, but beside signs of emphasis', () => {
    const body =
      'By {% for x in site.data.team %}{{ x.name }}, {% endfor %}and **{% if page.level > 2 %} you {% endif %}**.'
    const { content, told } = make(body, { ...KNOWN, format: 'markdown' })
    expect(told).toEqual([])
    expect(content).toBe('# The title\n\nBy Ada, Bob, and **you**.\n')
  })

  test('in Markdown as well', () => {
    const body = 'By\n\n{% for x in site.data.team %}- {{ x.name }}\n{% endfor %}\nEnd.'
    const { content, told } = make(body, { ...KNOWN, format: 'markdown' })
    expect(told).toEqual([])
    // How many blank lines there are makes no difference.
    expect(content.split(/\n{2,}/)).toEqual(['# The title', 'By', '- Ada\n- Bob', 'End.\n'])
  })
})

describe('expressions', () => {
  test.each([
    ['{{ site.repository }}/x', 'https://github.com/ada/blog/x'],
    ['{{ site.author.name }} {{ site.author.posts }}', 'Ada 12'],
    ['{{ "ada" | upcase | append: "!" }}', 'ADA!'],
    ['{{ "2024-03-05" | date: "%-d %B %Y" }}', '5 March 2024'],
    ['{{ site.data.price.eur | times: 2 }}', '20'],
    ['{{ site.data.team.size }}', '2'],
    ['{% assign who = "Ada" %}By {{ who }}', 'By Ada'],
    ['{% set who = "Ada" %}By {{ who }}', 'By Ada'],
    ['{% assign title = "Mine" %}{{ title }}', 'Mine'],
    ['{% capture c %}a b{% endcapture %}[{{ c }}]', '[a b]'],
    ['{{ page.series | markdownify }}', 'Part one']
  ])('%s', (body, expected) => {
    expect(html(body).replace(/<[^>]*>/g, '')).toBe(expected)
  })

  test('are addresses where there is one', () => {
    expect(html('[a]({{ site.repository }}/x) [b]({{ "/c" | absolute_url }})')).toBe(
      '<p><a href="https://github.com/ada/blog/x">a</a> <a href="https://blog.example.com/c">b</a></p>'
    )
  })

  test('of Hugo are parameters of the site, without letter case', () => {
    expect(html('{{% param notes.compose-v2 %}}')).toBe(
      '<p>See <a href="https://x.example"><code>compose</code></a>.</p>'
    )
  })
})

describe('one error a block', () => {
  test.each([
    [
      '{% for p in site.posts %}\n- {{ p.title }}\n{% if p.x %}z{% endif %}\n{% endfor %}',
      'The block {% for p in site.posts %}, 4 lines up to its closing tag, asks for `site.posts`, which only the site knows.'
    ],
    [
      '{% if page.gone %}a{% endif %}',
      'The block {% if page.gone %} asks for `page.gone`, which only the site knows.'
    ],
    [
      '{% if site.data.gone %}a{% endif %}',
      'The block {% if site.data.gone %} asks for `site.data.gone`, which only the site knows.'
    ],
    [
      '{% if true %}{% include a.html %}{% endif %}',
      'The block {% if true %} holds the tag `{% include %}`, which the site puts in.'
    ],
    [
      '{% if true %}{{ "a" | shout }}{% endif %}',
      'The block {% if true %} uses the filter `shout`, which only the site knows.'
    ],
    [
      '{% if true %}{{ site.data.odd }}{% endif %}',
      'The block {% if true %} gives template tags or marks that are no plain Markdown.'
    ],
    [
      '{% if true %}{{ "now" | date: "%Y" }}{% endif %}',
      'The block {% if true %} is not Liquid that can be read without the site.'
    ],
    [
      '{% if true and %}{% for %}{% endfor %}{% endif %}',
      'The block {% if true and %} is not Liquid that can be read without the site.'
    ],
    ['{% if true %}a', '{% if true %} is never closed (`{% endif %}`).'],
    ['a {% else %}', '{% else %} belongs to no block that is open.'],
    ['a {% endfor %}', '{% endfor %} belongs to no block that is open.'],
    ['{% assign x = site.posts %}{{ x.size }}', 'Unknown template tag {{ x.size }}.'],
    [
      '{% assign x = "a" %}{% if page.y %}{% assign x = "b" %}{% endif %}',
      'The block {% if page.y %} asks for `page.y`, which only the site knows.'
    ],
    ['{{ "now" | date: "%Y" }}', 'Unknown template tag {{ "now" | date: "%Y" }}.'],
    ['{{ site.posts }}', 'Unknown template tag {{ site.posts }}.'],
    ['{{ site.data.team | sample }}', 'Unknown template tag {{ site.data.team | sample }}.']
  ])('%s', (body, message) => {
    expect(make(`Text.\n\n${body}`, KNOWN).diagnostics.map(one => one.message)).toEqual([message])
  })

  test('what a block may have assigned is not known below it', () => {
    const body =
      '{% assign x = "a" %}{% if page.y %}{% assign x = "b" %}{% endif %}\n\n{{ x | upcase }}'
    expect(make(body, KNOWN).told).toEqual(['medium/template error 1', 'medium/template error 3'])
  })

  test.each([
    ['drop', '<p>a</p>\n<p>b</p>'],
    ['keep', '<p>a</p>\n<p>{% if page.y %}x{% endif %}</p>\n<p>b</p>']
  ])('policy %s', (choice, expected) => {
    const policy = new Map([['template', choice]])
    expect(html('a\n\n{% if page.y %}x{% endif %}\n\nb', { policy })).toBe(expected)
  })

  test('says what the policy would do', () => {
    const [diagnostic] = make('{% if page.y %}x{% endif %}', KNOWN).diagnostics
    expect(diagnostic?.remedy).toBe(
      'Write what it shows in its place. `policy: template: drop` publishes articles without such blocks and all that is in them, and without any other tag that is not known.'
    )
  })

  test('own tags win', () => {
    const templateTags = new Map([['if', '**{1}**']])
    expect(html('{% if "x" %}', { templateTags })).toBe('<p><strong>x</strong></p>')
  })

  test('without Liquid a block stops the article', () => {
    expect(make('{% if true %}x{% endif %}').told).toEqual(['medium/template error 1'])
  })
})

describe('what takes too long, or gives too much', () => {
  const TOO_MUCH = /gives more text than an article has, or takes too long\.$/

  test.each([
    ['an endless range', '{% for i in (1..1000000000) %}x{% endfor %}'],
    [
      'loops in loops',
      '{% for a in (1..9999) %}{% for b in (1..9999) %}{% for c in (1..9999) %}{% endfor %}{% endfor %}{% endfor %}'
    ],
    ['a long text', '{% for a in (1..50000) %}words {% endfor %}'],
    ['a text that overloads the parser', '{% for a in (1..3000) %}[{% endfor %}'],
    [
      'a text that doubles',
      '{% assign t = "xxxxxxxxxx" %}{% for a in (1..60) %}{% assign t = t | append: t %}{% endfor %}{% if true %}{{ t }}{% endif %}'
    ]
  ])('%s', (_name, body) => {
    expect(make(body, KNOWN).diagnostics[0]?.message).toMatch(TOO_MUCH)
  })

  test('the blocks of an article share the bound', () => {
    const body = '{% for a in (1..9999) %}{% endfor %}\n\n'.repeat(300)
    expect(make(body, KNOWN).told.filter(line => / error /.test(line)).length).toBeGreaterThan(50)
  })

  test('blocks nested a thousand deep', () => {
    const body = `${'{% if true %}'.repeat(1000)}x${'{% endif %}'.repeat(1000)}`
    expect(make(body, KNOWN).told.filter(line => / error /.test(line)).length).toBeLessThan(2)
  })
})

describe('Liquid is loaded only for an article that needs it', () => {
  test.each([
    ['{% if x %}', true],
    ['{%- for x in y -%}', true],
    ['{% assign x = 1 %}', true],
    ['{{ "a" | upcase }}', true],
    ['{{ site.title }}', false],
    ['{% youtube abc %}', false],
    ['| a | b |', false]
  ])('%s', (body, expected) => {
    expect(needsLiquid(body)).toBe(expected)
  })
})

describe('the line to paste for a tag that is not known', () => {
  test.each([
    ['{% image_with_class "a.png" "wide" "A picture" %}', 'image_with_class: ![{3}]({1})'],
    ['{% card https://x.example "The text" %}', 'card: [{2}]({1})'],
    ['{% card https://x.example %}', 'card: {1}'],
    ['{% badge one two %}', 'badge: {1} {2}'],
    ['{% endbadge %}', 'badge: …'],
    ['{{< blog/badge >}}', 'blog/badge: …'],
    ['{{< grid "x" />}}', 'grid: {1}'],
    ['{{ "x" | embed: "y" }}', 'embed: {1} {2}'],
    ['{{ site.gone }}', 'site.gone: …']
  ])('%s', (body, line) => {
    expect(make(body).diagnostics[0]?.remedy).toBe(
      `Define it in \`template-tags\` (\`${line}\`), drop such tags with \`policy: template: drop\`, or use Markdown.`
    )
  })

  test.each(['{{ a + b }}', '{% $x %}'])('%s has none', body => {
    expect(make(body).diagnostics[0]?.remedy).toBe(
      'Define it in `template-tags`, drop such tags with `policy: template: drop`, or use Markdown.'
    )
  })
})

test('a parameter that nobody has set is named, and is not to be defined as a tag', () => {
  const [diagnostic] = make('{{% param notes.compose %}}').diagnostics
  expect(diagnostic).toMatchObject({
    message:
      "{{% param notes.compose %}} asks for `notes.compose`, which neither the front matter nor the site's configuration defines.",
    remedy: 'Define it there, or write out its value.'
  })
  expect(diagnostic).not.toHaveProperty('definition')
})
