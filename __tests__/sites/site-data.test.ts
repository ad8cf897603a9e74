// Files of data of a site: which are read for an article, and what its template tags find in them.

import { describe, expect, test } from '@jest/globals'
import { addSiteData, listNamedData } from '../../src/sites/index.ts'
import { openSite, type SiteFiles } from './site.ts'

const FILES: SiteFiles = {
  'docs/_config.yml': 'title: A blog\nauthor:\n  name: Ada\nlimit: 07\n',
  'docs/_posts/2024-01-31-a.md': '',
  'docs/_data/team.yml': '- name: Ada\n  since: 2019\n  version: 1.10\n  lead: yes\n  code: "7"\n',
  'docs/_data/prices.csv': 'name,price\n"Tea, green",3\n\n"A ""b""",\n',
  'docs/_data/rows.tsv': 'a\tb\n1\t2',
  'docs/_data/nav.json': '{"top": [{"n": 1}]}',
  'docs/_data/people/ada l.yml': 'city: London',
  'docs/_data/people/bob.yaml': 'city: Rome',
  'docs/_data/broken.yml': 'a: [',
  'docs/_data/readme.txt': 'none'
}

/** What the tags of a text find, and the files that were read for it. */
function readFor(text: string, files: SiteFiles = FILES): { paths: string[]; data: unknown } {
  const [site] = openSite(files).all
  if (site === undefined) throw new Error('no site')
  const named = listNamedData(site, text)
  const texts = named.flatMap(({ path }): [string, string][] => {
    const content = files[path]
    return content === undefined ? [] : [[path, content]]
  })
  const values = addSiteData(site, named, new Map(texts)) as { site?: { data?: unknown } }
  return {
    paths: named.map(({ path }) => path.replace('docs/_data/', '')),
    data: values.site?.data
  }
}

describe('the files of data that an article names', () => {
  test.each<[string, string[]]>([
    ['no data, and a site.database', []],
    ['{{ site.data.team.size }}', ['team.yml']],
    ['{% for x in site.data.people %}', ['people/ada l.yml', 'people/bob.yaml']],
    ['{{ site.data.team }} {{ site.data.nav.top }}', ['nav.json', 'team.yml']],
    ['{{ site.data.gone }}', []]
  ])('%s', (text, paths) => {
    expect(readFor(text).paths.toSorted()).toEqual(paths)
  })

  test('are all of them where the name is not written', () => {
    expect(readFor('{{ site.data[page.x] }}').paths).toHaveLength(7)
  })

  test('are in the folder that the configuration names', () => {
    const files = {
      '_config.yml': 'data_dir: _db',
      '_posts/2024-01-31-a.md': '',
      '_db/x.yml': 'a: b'
    }
    expect(readFor('{{ site.data.x.a }}', files)).toEqual({
      paths: ['_db/x.yml'],
      data: { x: { a: 'b' } }
    })
  })
})

describe('what is in them', () => {
  test.each<[string, unknown]>([
    // A number that would be shown otherwise stays as it is written.
    ['team', { team: [{ name: 'Ada', since: 2019, version: '1.10', lead: true, code: '7' }] }],
    [
      'prices',
      {
        prices: [
          { name: 'Tea, green', price: '3' },
          { name: 'A "b"', price: null }
        ]
      }
    ],
    ['rows', { rows: [{ a: '1', b: '2' }] }],
    ['nav', { nav: { top: [{ n: 1 }] } }],
    ['people', { people: { ada_l: { city: 'London' }, bob: { city: 'Rome' } } }],
    ['broken', { broken: undefined }]
  ])('%s', (name, expected) => {
    expect(readFor(`{{ site.data.${name} }}`).data).toEqual(expected)
  })

  test('one that could not be read takes the others of its folder with it', () => {
    const files = { ...FILES, 'docs/_data/people/eve.yml': 'a: [' }
    expect(readFor('{{ site.data.people }}', files).data).toEqual({ people: undefined })
  })
})

test('the configuration is known to tags as well', () => {
  const [site] = openSite(FILES).all
  expect(site?.values).toEqual({ site: { title: 'A blog', author: { name: 'Ada' }, limit: '07' } })
})

test.each<[string, SiteFiles, string, string[]]>([
  ['its folder', {}, '{{ team.name }} {{ rows[0] }}', ['_data/rows.yml', '_data/team.json']],
  ['nothing without a tag', {}, 'The team.', []],
  ['no script', {}, '{{ build.year }}', []],
  [
    'the folder of the configuration',
    {
      'eleventy.config.js':
        "module.exports = () => ({ dir: { input: 'content', data: '../_data' } })"
    },
    '{{ team.name }}',
    ['_data/team.json']
  ],
  [
    'no folder that is computed',
    { 'eleventy.config.js': 'module.exports = () => ({ dir: { data: folder } })' },
    '{{ team.name }}',
    []
  ]
])('data of Eleventy is known by its own name: %s', (_, config, text, expected) => {
  const files = {
    'eleventy.config.js': 'module.exports = () => ({})',
    '_data/team.json': '{"name":"Ada"}',
    '_data/rows.yml': '- a',
    '_data/build.js': 'module.exports = {}',
    'posts/a.md': '',
    ...config
  }
  const [site] = openSite(files).all
  const named = site === undefined ? [] : listNamedData(site, text)
  expect(named.map(({ path }) => path)).toEqual(expected)
})

test('a value of Eleventy’s data is found below its name', () => {
  const files = {
    'eleventy.config.js': 'module.exports = () => ({})',
    '_data/team.json': '',
    'a.md': ''
  }
  const [site] = openSite(files).all
  if (site === undefined) throw new Error('no site')
  const named = listNamedData(site, '{{ team.name }}')
  expect(addSiteData(site, named, new Map([['_data/team.json', '{"name":"Ada"}']]))).toEqual({
    team: { name: 'Ada' }
  })
  expect(addSiteData(site, named, new Map())).toEqual({ team: undefined })
})

test('what scripts of Eleventy’s data say in literals is known as well', () => {
  const [site] = openSite({
    'eleventy.config.js': 'module.exports = () => ({})',
    '_data/metadata.js': 'module.exports = { title: "A blog", year: new Date() }',
    'other/_data/site.json': '{"title":"Another"}',
    'posts/a.md': ''
  }).all
  expect(site?.values).toEqual({ metadata: { title: 'A blog', year: undefined } })
})

test.each<[string, unknown]>([
  ['plugins: [search, macros]', { version: '2.1', team: { name: 'Ada' } }],
  ['plugins: [search]', {}]
])(
  'what `extra` says is known to tags of MkDocs with the plugin that reads them: %s',
  (line, expected) => {
    const text = `${line}\nextra:\n  version: 2.1\n  team: { name: Ada }\n`
    const [site] = openSite({ 'mkdocs.yml': text, 'docs/blog/posts/a.md': '' }).all
    expect(site?.values).toEqual(expected)
  }
)

test('parameters of Hugo are those of the first language', () => {
  const [site] = openSite({
    'hugo.yaml':
      'params: {a: 1, b: {c: d, e: f}}\nlanguages: {en: {params: {b: {c: x}}}, fr: {params: {a: 2}}}\n',
    'content/blog/a.md': ''
  }).all
  expect(site?.values).toEqual({ params: { a: '1', b: { c: 'x', e: 'f' } } })
})
