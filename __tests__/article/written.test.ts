// Front matter means what was written: a value that says less than its line stops the article, and values in the
// spellings of other tools are read.

import { describe, expect, test } from '@jest/globals'
import { NO_SITE, readArticle } from '../../src/article/index.ts'
import { createContentReader, loadEveryPart } from '../../src/content/index.ts'
import { articleOf, DEFAULTS, places, read, readYaml, refusalOf } from './reading.ts'

await loadEveryPart()

const { findHeading } = createContentReader(new Map())

/** The article of YAML whose titles are read by the parser of bodies. */
function readTitled(yaml: string, body = 'Body.\n') {
  const bytes = new TextEncoder().encode(`---\n${yaml}\n---\n${body}`)
  return readArticle({ path: 'posts/a.md', bytes, defaults: DEFAULTS, findHeading })
}

describe('a value that ends before its line does', () => {
  test.each([
    ['title: Kitchen notes #7: bread', '2:1 error title'],
    ['title: Learning C #', '2:1 error title'],
    ['title: Bread # and soup', '2:1 error title'],
    ['title: #7 is the best', '2:1 error title'],
    ['title: One\n  line #2', '2:1 error title'],
    ['title: &quot;Bread&quot; and soup', '2:1 error title'],
    ['title: A\nsubtitle: Part #2', '3:1 error subtitle'],
    ['title: A\ntags: #baking #sourdough', '3:1 error tags'],
    ['title: A\ntags: baking, #bread', '3:1 error tags'],
    ['title: A\ntags:\n  - street food #madrid\n  - bread', '4:5 error tags'],
    ['title: A\nslug: notes #7', '3:1 error slug'],
    ['title: A\nid: notes #7', '3:1 error id'],
    ['title: A\npublication: Ada #1', '3:1 error publication'],
    ['title: A\ncanonical_url: https://a.example/x #part', '3:1 error canonicalUrl'],
    ['title: A\ncover: photo #2.png', '3:1 error image'],
    ['title: A\nmedium: {title: B #2\n  }', '3:10 error title'],
    ['title: A\nmedium:\n  tags: #a', '4:3 error tags']
  ])('%j', (yaml, place) => {
    const reading = read(`---\n${yaml}\n---\n# From the body\n`)
    expect([reading.kind, ...places(reading)]).toEqual(['invalid', place])
  })

  test.each([
    ...['title: "Kitchen notes #7"', 'title: Kitchen notes#7', "title: 'A' # a comment"],
    ...['title: >\n  Notes #7', 'title: # to be written', 'title: &name A\nother: *name'],
    ...['title: A\ntags: [a, b] # the tags', 'title: A\ntags: # the tags\n  - a # first'],
    ...['title: A\nslug: a # never change it', 'title: A\nid: x-1 # never change it'],
    ...['title: A\ncanonical: https://a.example/x # the original', 'title: A\ndraft: false # now'],
    ...['title: A\ncover: a.png # 1600 x 840', 'title: A\ndate: 2024-01-31 # or so'],
    ...['title: A # old\nmedium: {title: B}', 'title: A\ndescription: Part #2']
  ])('does not, or only a comment follows: %j', yaml => {
    const reading = read(`---\n${yaml}\n---\n# From the body\n`)
    expect([reading.kind, ...places(reading)]).toEqual(['article'])
  })

  test('is told with what is lost and how to keep it', () => {
    expect(refusalOf(read('---\ntitle: Kitchen notes #7: bread\n---\n'))).toMatchObject({
      message:
        'In the front matter, `title` is "Kitchen notes": YAML takes "#7: bread" for a comment.',
      remedy:
        'Put the whole value in quotes: "Kitchen notes #7: bread". If it is a comment, move it to a line of its own.'
    })
    expect(refusalOf(read('---\ntitle: &quot;Bread&quot; and soup\n---\n'))).toMatchObject({
      message:
        'In the front matter, `title` is "and soup": YAML takes "&quot;Bread&quot;" for the name of a value.',
      remedy: 'Put the whole value in quotes: "&quot;Bread&quot; and soup".'
    })
  })

  test('the other dialects have quotes anyway', () => {
    expect(articleOf(read('+++\ntitle = "Notes #7" # a comment\n+++\n')).title).toBe('Notes #7')
    expect(articleOf(read('---json\n{"title": "Notes #7"}\n---\n')).title).toBe('Notes #7')
  })
})

describe('templates that nothing fills in', () => {
  test.each([
    ['title: "{{ replace .Name \\"-\\" \\" \\" | title }}"', '2:1 error title'],
    ['title: "{% raw %}"', '2:1 error title'],
    ['title: <% tp.file.title %>', '2:1 error title'],
    ['title: A\nsubtitle: "{{ page.excerpt }}"', '3:1 error subtitle'],
    ['title: A\ntags: ["{{ tag }}", b]', '3:1 error tags'],
    ['title: A\ncanonical_url: "https://a.example/{{ slug }}"', '3:1 error canonicalUrl'],
    ['title: A\nslug: ${name}', '3:1 error slug']
  ])('%j', (yaml, place) => {
    const reading = read(`---\n${yaml}\n---\n`)
    expect([reading.kind, ...places(reading)]).toEqual(['invalid', place])
  })

  test('may be shown as code', () => {
    expect(articleOf(readTitled('title: "Why `{{ name }}` is **late**"')).title).toBe(
      'Why {{ name }} is late'
    )
  })

  test('are told with a remedy', () => {
    expect(refusalOf(read('---\ntitle: "{{ title }}"\n---\n'))).toMatchObject({
      message:
        'In the front matter, `title` has a template expression that nothing fills in: "{{ title }}".',
      remedy:
        'Write out what it stands for. In a title, an expression that is meant to be read goes in backticks.'
    })
  })

  test('in TOML', () => {
    expect(places(read('+++\ntitle = "{{ .Name }}"\n+++\n'))).toEqual(['2:1 error title'])
  })
})

describe('markup in titles', () => {
  test.each([
    ['What `map` *really* does', 'What map really does'],
    ['**Bold**, __strong__x and _soft_', 'Bold, __strong__x and soft'],
    ['The [link](https://a.example) and ![](a.png)the image', 'The link and the image'],
    ['`<b>x</b>` &amp; <em>y</em> in `a_b*c*`', '<b>x</b> & y in a_b*c*'],
    ['The <details> element', 'The <details> element'],
    ['About __init__ and snake_case_names', 'About __init__ and snake_case_names'],
    ['2*3*4, *args and **kwargs', '2*3*4, *args and **kwargs'],
    ['[WIP] Learn C#', '[WIP] Learn C#'],
    ['Not \\*this\\*', 'Not *this*'],
    ['Ends with `code` #', 'Ends with code #'],
    ['**', '**'],
    ['1. *First*', '1. First']
  ])('%j is %j', (written, title) => {
    const yaml = `title: ${JSON.stringify(written)}\nsubtitle: ${JSON.stringify(written)}`
    expect(articleOf(readTitled(yaml))).toMatchObject({ title, subtitle: title })
  })

  test('a title from the body has neither markup nor footnote', () => {
    const body = '# My _second_ attempt with `sed`[^why]\n\nWell.\n\n[^why]: The first failed.\n'
    expect(articleOf(readTitled('tags: [notes]', body)).title).toBe('My second attempt with sed')
  })

  test('a footnote of the body cannot be in a title of the front matter', () => {
    const body = 'Well.\n\n[^why]: The first failed.\n'
    expect(refusalOf(readTitled('title: "Twice[^why]"', body))).toMatchObject({
      code: 'front-matter/title',
      message:
        'The title "Twice[^why]" has a footnote, [^why], which Medium\'s titles cannot have.',
      remedy: 'Put the mark of the footnote into the text.'
    })
    expect(articleOf(readTitled('title: "The class [^a-z]"')).title).toBe('The class [^a-z]')
  })
})

describe('covers in the spellings of other tools', () => {
  test.each<[string, string, string]>([
    ['banner: "![](top.png)"', 'top.png', ''],
    ['cover: "![A top](<a b.png> \\"Title\\")"', 'a b.png', 'A top'],
    ['cover: "[A top](top.png)"', 'top.png', 'A top'],
    ['cover: "[[top.png]]"', 'top.png', ''],
    ['cover: [[top.png]]', 'top.png', ''],
    ['cover: "![[a b.png|400x300]]"', 'a b.png', ''],
    ['cover: "![[top.png|A top]]"', 'top.png', 'A top'],
    ['image: <https://a.example/top.png>', 'https://a.example/top.png', ''],
    ['image: url("top.png")', 'top.png', ''],
    ['image: \'<img src="top.png" alt="A top">\'', 'top.png', 'A top'],
    ['image: {src: "![](top.png)", alt: A top}', 'top.png', 'A top']
  ])('%j', (yaml, src, alt) => {
    const reading = readYaml(yaml)
    expect(articleOf(reading).cover).toEqual({ src, alt, line: 3 })
    expect(places(reading)).toEqual([])
  })
})

describe('tags in the spellings of other tools', () => {
  test.each<[string, string[]]>([
    ['tags: "#street #food"', ['street', 'food']],
    ['tags: travel; food', ['travel', 'food']],
    ['tags: "[[Travel]], [[Food|street food]]"', ['Travel', 'street food']],
    ['tags: ["[Travel](/tags/travel)"]', ['Travel']],
    ['categories: [[Sports, Baseball], Play]', ['Sports', 'Baseball', 'Play']],
    ['tags: [{slug: travel}]', ['travel']],
    ['categories: Street food', ['Street food']]
  ])('%j are %j', (yaml, tags) => {
    const reading = readYaml(yaml)
    expect(articleOf(reading).tags).toEqual(tags)
    expect(places(reading)).toEqual([])
  })

  test('in one text are several to Jekyll, and one, with a warning, elsewhere', () => {
    const yaml = 'tags: travel food spain'
    const jekyll = readYaml(yaml, { site: { ...NO_SITE, tagSeparator: 'blank' } })
    expect([articleOf(jekyll).tags, places(jekyll)]).toEqual([['travel', 'food', 'spain'], []])
    for (const path of ['posts/a.md', 'source/_posts/a.md']) {
      const { diagnostics, ...reading } = readYaml(yaml, { path })
      expect(reading).toMatchObject({ article: { tags: ['travel food spain'] } })
      expect(diagnostics).toMatchObject([
        {
          severity: 'warning',
          message: 'In the front matter, `tags` is one text, so "travel food spain" is one tag.',
          remedy: 'To have several, write a list: `[travel, food, spain]`.'
        }
      ])
    }
    const list = readYaml('tags: [travel, street food]', { path: '_posts/2024-05-02-porto.md' })
    expect(articleOf(list).tags).toEqual(['travel', 'street food'])
  })
})
