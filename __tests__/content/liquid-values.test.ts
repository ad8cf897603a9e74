// What Liquid finds in lists of the front matter, and in data of a site that has no name around it.

import { expect, test } from '@jest/globals'
import { loadLiquid, type ContentInput } from '../../src/content/index.ts'
import { make } from './support.ts'

const liquid = await loadLiquid({ siteUrl: 'https://blog.example.com' })
const KNOWN: Partial<ContentInput> = {
  liquid,
  siteValues: {
    crew: [{ name: 'Eve' }],
    meta: { title: 'The site', year: 2024 },
    level: { name: 'of the site' },
    rows: { name: 'of the site' }
  },
  fieldTexts: new Map([
    ['level', '3'],
    ['tags', 'a b']
  ]),
  fieldLists: new Map<string, readonly string[] | null>([
    ['topics', ['one', '*two*', '3']],
    ['odd', ['{{ x }}']],
    ['categories', ['a']],
    ['rows', null]
  ])
}

test.each([
  [
    'a list of the front matter',
    '{% for t in page.topics %}{{ t }};{% endfor %} and {{ page.topics | join: "/" }}.',
    '<p>one;<em>two</em>;3; and one/<em>two</em>/3.</p>'
  ],
  ['its size', 'A {% if page.topics.size == 3 %}yes{% endif %}.', '<p>A yes.</p>'],
  ['data of the site, in a loop', '{% for x in crew %}{{ x.name }}{% endfor %}.', '<p>Eve.</p>'],
  ['data of the site', '{{ meta.title }}, {{ meta.year }}', '<p>The site, 2024</p>']
])('shows %s', (_, body, expected) => {
  const { content, told } = make(body, KNOWN)
  expect(told).toEqual([])
  expect(content.replace(/^<h1>.*?<\/h1>\n/, '').trimEnd()).toBe(expected)
})

test.each([
  ['a text that Jekyll makes a list of', '{% for t in page.tags %}{{ t }}{% endfor %}'],
  ['what Jekyll adds to', '{% for t in page.categories %}{{ t }}{% endfor %}'],
  ['a list with a tag in it', '{% for t in page.odd %}{{ t }}{% endfor %}'],
  ['a list of more than texts', '{% for t in page.rows %}{{ t.a }}{% endfor %}'],
  ['what the page has itself', '{{ level.name }}'],
  ['what the page has itself, in a list', '{{ rows.name }}'],
  ['what no data has', '{{ meta.gone }}']
])('does not guess %s', (_, body) => {
  expect(make(body, KNOWN).told).toEqual(['medium/template error 1'])
})
