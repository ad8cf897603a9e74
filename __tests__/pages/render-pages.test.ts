import { describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createBlock, createText, type Block } from '../../src/content/blocks/block.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { renderPages, type PageArticle, type PageRun } from '../../src/pages/index.ts'
import type { Result } from '../../src/report/index.ts'
import { article, post, run, type BlockParts } from './page-values.ts'

function block(parts: BlockParts, diagnostics: readonly Diagnostic[] = []): Block {
  return { ...(createBlock(parts, null) as Block), diagnostics }
}

function paragraph(text: string, ...diagnostics: readonly Diagnostic[]): Block {
  return block({ type: 'paragraph', children: [createText(text)] }, diagnostics)
}

function diagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  const place = { path: 'posts/a.md', line: 12, column: 1 }
  return {
    code: 'medium/table',
    severity: 'warning',
    message: 'The table became a list.',
    remedy: 'Use a `picture`.',
    place,
    ...overrides
  }
}

function result(overrides: Partial<Result> = {}): Result {
  return {
    path: 'posts/a.md',
    title: 'The title',
    outcome: 'planned',
    reason: 'would-create',
    message: 'Would be created.',
    ...overrides
  }
}

function render(overrides: Partial<PageRun> = {}): ReadonlyMap<string, string> {
  return new Map(renderPages(run(overrides)).map(({ name, text }) => [name, text]))
}

function renderArticle(overrides: Partial<PageArticle> = {}, more: Partial<PageRun> = {}): string {
  return render({ ...more, articles: [article(overrides)] }).get('posts/a.html') ?? ''
}

function renderIndex(overrides: Partial<PageArticle> = {}, more: Partial<PageRun> = {}): string {
  return render({ ...more, articles: [article(overrides)] }).get('index.html') ?? ''
}

/** What a reader sees, on one line, and where links lead. */
function read(html: string): string {
  return html
    .replace(/<(style|script)>.*?<\/\1>|<head>.*?<\/head>/gs, '')
    .replace(/<a [^>]*?href="([^"]*)"[^>]*>/g, '→$1 ')
    .replace(
      /<\/?(?:p|li|ul|ol|h[1-6]|div|summary|details|section|header|nav|main|article)\b[^>]*>/g,
      ' '
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('the files', () => {
  test.each<[string, Partial<PageRun>, string[]]>([
    ['are the index alone without articles', { articles: [] }, ['index.html']],
    [
      'are a page an article',
      { articles: [article(), article({ path: 'b.md' })] },
      ['index.html', 'posts/a.html', 'b.html']
    ],
    [
      'are no page for what could not be converted',
      { articles: [article({ blocks: null })] },
      ['index.html']
    ],
    [
      'are one more for the importer where they are served',
      { previewUrl: 'https://ada.example/p' },
      ['index.html', 'posts/a.html', 'import/posts/a.html']
    ]
  ])('%s', (_, overrides, names) => {
    expect([...render(overrides).keys()]).toEqual(names)
  })

  test('let in the style and the script of ours, and nothing else', () => {
    const articles = [article({ diagnostics: [diagnostic()] })]
    for (const html of render({ articles, kind: 'plan' }).values()) {
      const hash = (tag: string) =>
        createHash('sha256')
          .update(new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(html)?.[1] ?? '')
          .digest('base64')
      const policy = /Content-Security-Policy" content="([^"]*)"/
        .exec(html)?.[1]
        ?.replaceAll('&#39;', "'")
      expect(policy).toBe(
        `default-src 'none'; script-src 'sha256-${hash('script')}'; style-src 'sha256-${hash('style')}'; img-src 'self' file: data:; base-uri 'none'; form-action 'none'`
      )
      expect(html.match(/<(?:script|style|iframe|object|link|base)\b[^>]*>/g)).toEqual([
        '<link rel="icon" href="data:,">',
        '<style>',
        '<script>'
      ])
    }
  })

  test('take no text for markup, wherever it comes from', () => {
    const evil = `<x "y' z>`
    const url = `https://else.example/${evil}`
    const said = diagnostic({
      message: evil,
      remedy: evil,
      place: { path: evil, line: 1, column: 1 }
    })
    const inline = [
      createText(evil),
      { type: 'code', value: evil } as const,
      { type: 'link', url, children: [createText(evil)] } as const
    ]
    const blocks = [
      block({ type: 'heading', level: 1, children: inline }, [said]),
      block({ type: 'heading', level: 2, children: inline }),
      block({ type: 'heading', level: 4, children: inline }),
      block({ type: 'paragraph', children: inline }, [said]),
      block({ type: 'quote', children: inline }),
      block({ type: 'list', ordered: true, items: [inline] }),
      block({ type: 'code', language: evil, value: evil }),
      block({ type: 'figure', image: { kind: 'url', url }, alt: evil, caption: inline }),
      block({ type: 'figure', image: { kind: 'file', path: evil }, alt: evil, caption: inline }),
      block({ type: 'figure', image: { kind: 'file', path: 'lost' }, alt: evil, caption: inline }),
      block({ type: 'embed', url })
    ]
    const decision = {
      advice: evil,
      places: [{ label: evil, url }],
      choices: [{ when: evil, line: evil }]
    }
    const one = article({
      path: `${evil}.md`,
      title: evil,
      subtitle: evil,
      message: evil,
      blocks,
      pictures: new Map([[evil, { file: evil, url }]]),
      diagnostics: [said],
      tags: [evil],
      canonicalUrl: url,
      publication: evil,
      mediumUrl: url,
      result: result({
        url,
        postId: evil,
        decision,
        changes: [{ kind: 'changed', block: 'paragraph', words: [{ text: evil, change: 'added' }] }]
      })
    })
    for (const kind of ['plan', 'published', 'by-hand'] as const) {
      const articles = (['now', 'stopped', 'published'] as const).map(group => ({ ...one, group }))
      const files = render({
        kind,
        articles,
        author: evil,
        previewUrl: url,
        repositoryUrl: url,
        sha: evil
      })
      expect(files.size).toBe(7)
      for (const html of files.values()) {
        expect(html).toContain('&lt;x')
        expect(html).not.toMatch(/<x|"y' z/)
      }
    }
  })
})

describe('the index', () => {
  const groups = ['left-out', 'published', 'later', 'open', 'stopped', 'now'] as const

  test.each<[PageRun['kind'], string]>([
    ['plan', 'Would be published'],
    ['published', 'Published by this run'],
    ['by-hand', 'Changed by this push']
  ])('of a run of kind %s begins with "%s"', (kind, first) => {
    const html =
      render({ kind, articles: groups.map(group => article({ path: `${group}.md`, group })) }).get(
        'index.html'
      ) ?? ''
    expect(
      [...html.matchAll(/<h2[^>]*>(.*?) <span class="count">1/g)].map(([, title]) => title)
    ).toEqual([
      first,
      'Needs your attention',
      'Not on Medium yet',
      'Later',
      'On Medium',
      'Left out'
    ])
  })

  test('keeps the order of the run within a section', () => {
    const articles = ['c', 'a', 'b'].map(title => article({ path: `${title}.md`, title }))
    const html = render({ articles }).get('index.html') ?? ''
    expect([...html.matchAll(/<h3[^>]*><a[^>]*>(.)</g)].map(([, title]) => title)).toEqual([
      'c',
      'a',
      'b'
    ])
  })

  test.each<[PageRun['kind'], string]>([
    ['plan', 'This change touches no article, so a merge would publish nothing.'],
    ['published', 'This run published nothing, and no article waits.'],
    [
      'by-hand',
      'No Markdown file that the input files matches has front matter. Add an article, or correct files.'
    ]
  ])('of a run of kind %s without articles says what that means', (kind, said) => {
    expect(read(render({ kind, articles: [] }).get('index.html') ?? '')).toContain(said)
  })

  test.each<[string, Partial<PageArticle>, string]>([
    ['the title, with a link to the page', {}, '→posts/a.html The title'],
    ['the path of an article without a title', { title: null, blocks: null }, 'posts/a.md'],
    ['the subtitle', { subtitle: 'Below it' }, 'The title Below it'],
    [
      'the first words where there is none',
      { blocks: post(block({ type: 'rule' }), paragraph('First words.'), paragraph('More.')) },
      'The title First words. 1 min read'
    ],
    ['where it goes', { publishStatus: 'draft', publication: 'Notes' }, 'as a draft, in Notes'],
    [
      'its date, its reading time and its tags',
      { date: Date.UTC(2026, 0, 2), tags: ['a', 'b'] },
      'Jan 2, 2026 · 1 min read · a, b'
    ],
    ['no date that no calendar has', { date: 9e15, tags: ['a'] }, 'The title 1 min read · a'],
    [
      'its canonical URL',
      { canonicalUrl: 'https://blog.example/a/' },
      'Canonical: →https://blog.example/a/ https://blog.example/a/'
    ],
    ['that it has none', {}, 'No canonical URL'],
    [
      'no link that could run something',
      { canonicalUrl: 'javascript:alert(1)' },
      'Canonical: javascript:alert(1)'
    ],
    [
      'the file at the commit',
      {},
      `→https://github.com/ada/blog/blob/${'0'.repeat(40)}/posts/a.md posts/a.md`
    ],
    ['the post', { mediumUrl: 'https://medium.com/p/1' }, '→https://medium.com/p/1 On Medium'],
    [
      'the post that it is like',
      {
        result: result({
          outcome: 'failed',
          reason: 'possible-duplicate',
          url: 'https://medium.com/p/1'
        })
      },
      '→https://medium.com/p/1 The similar post'
    ],
    [
      'what became of it',
      { result: result({ outcome: 'unknown', reason: 'no-answer', message: 'It may `exist`.' }) },
      'Outcome unknown public, on the profile'
    ],
    ['why', { message: 'It may `exist`.' }, 'No canonical URL It may exist.'],
    [
      'what there is to say, counted',
      {
        diagnostics: [
          diagnostic(),
          diagnostic({ code: 'medium/callout', severity: 'notice' }),
          diagnostic({ message: 'Again.' })
        ]
      },
      '2 warnings, 1 note'
    ],
    [
      'the first things of it, the worst before the others',
      {
        diagnostics: [
          ...Array.from({ length: 5 }, (_, line) => diagnostic({ message: `Warning ${line}.` })),
          diagnostic({ severity: 'error', message: 'Bad.' })
        ]
      },
      '1 error, 5 warnings Error Bad. Use a picture.'
    ],
    [
      'how many there are besides',
      {
        diagnostics: Array.from({ length: 7 }, (_, line) =>
          diagnostic({ message: `Warning ${line}.` })
        )
      },
      'And 2 more.'
    ],
    [
      'what a person can decide',
      {
        result: result({
          decision: {
            advice: 'Look at `it`.',
            places: [],
            choices: [{ when: 'It is there', line: 'posts/a.md published URL' }]
          }
        })
      },
      'Look at it. It is thereposts/a.md published URL'
    ]
  ])('shows of an article %s', (_, overrides, said) => {
    expect(read(renderIndex(overrides))).toContain(said)
  })

  test('shows the first picture that is a file', () => {
    const picture = (image: { kind: 'url'; url: string } | { kind: 'file'; path: string }) =>
      block({ type: 'figure', image, alt: '', caption: [] })
    const html = renderIndex({
      blocks: post(
        picture({ kind: 'url', url: 'https://else.example/x.png' }),
        picture({ kind: 'file', path: 'lost.png' }),
        picture({ kind: 'file', path: 'b.png' })
      ),
      pictures: new Map([['b.png', { file: 'pictures/b #1.png', url: null }]])
    })
    expect(html.match(/<img[^>]*>/g)).toEqual([
      '<img class="thumb" src="pictures/b%20%231.png" alt="" loading="lazy">'
    ])
  })

  test('does not say an error twice', () => {
    const html = renderIndex({
      group: 'stopped',
      message: 'Bad thing. Mend it.',
      diagnostics: [diagnostic({ severity: 'error', message: 'Bad thing.', remedy: 'Mend it.' })]
    })
    expect(read(html).split('Bad thing.')).toHaveLength(2)
  })
})

describe('the page of an article', () => {
  test.each<[string, Partial<PageArticle>, Partial<PageRun>, string]>([
    ['the way back', {}, {}, '→../index.html ← All articles'],
    [
      'what became of it',
      { result: result() },
      { kind: 'plan' },
      'Would be published public, on the profile Would be created.'
    ],
    [
      'the author, the publication, the time and the date',
      { publication: 'Notes', date: Date.UTC(2025, 11, 31, 23, 59) },
      {},
      'A Ada Lovelace in Notes 1 min read · Dec 31, 2025'
    ],
    [
      'what is said about the article alone',
      {
        diagnostics: [
          diagnostic({ code: 'front-matter/date', message: 'No date.', remedy: null, place: null })
        ]
      },
      {},
      'About the article: 1 warning Warning No date. front-matter/date'
    ],
    [
      'what is said about a place, there',
      { blocks: post(paragraph('Lossy', diagnostic())), diagnostics: [diagnostic()] },
      {},
      `Lossy Warning Medium has no tables. Warning The table became a list. Use a picture. →https://github.com/ada/blog/blob/${'0'.repeat(40)}/posts/a.md?plain=1#L12 Line 12 · medium/table`
    ],
    [
      'several things about a place, the worst first',
      {
        blocks: post(
          paragraph(
            'Lossy',
            diagnostic(),
            diagnostic({ code: 'medium/image', severity: 'error' }),
            diagnostic({ code: 'medium/table', message: 'Another.' })
          )
        )
      },
      {},
      'Lossy Error An image cannot be published as it is. (and 2 more) Error'
    ],
    [
      'one thing that is said of a place many times',
      { blocks: post(paragraph('Lossy', diagnostic(), diagnostic({ message: 'Another.' }))) },
      {},
      'Lossy Warning Medium has no tables. Warning The table'
    ]
  ])('shows %s', (_, overrides, more, said) => {
    expect(read(renderArticle(overrides, more))).toContain(said)
  })

  test.each<[string, Diagnostic[], Diagnostic[]]>([
    ['what a block shows', [diagnostic()], [diagnostic()]],
    [
      'what is said once for several blocks',
      [diagnostic({ message: 'The table became a list. (And 1 more like this.)' })],
      [diagnostic(), diagnostic()]
    ]
  ])('does not repeat at its top %s', (_, diagnostics, ofBlock) => {
    const html = renderArticle({ diagnostics, blocks: post(paragraph('Lossy', ...ofBlock)) })
    expect(read(html)).not.toContain('About the article')
  })

  test('shows blocks as they are on Medium, with headings in order', () => {
    const heading = (level: number, text: string) =>
      block({ type: 'heading', level, children: [createText(text)] })
    const html = renderArticle({
      blocks: [
        heading(1, 'Title'),
        heading(2, 'Subtitle'),
        heading(4, 'Small'),
        heading(1, 'Large'),
        heading(4, 'Smaller'),
        block({ type: 'code', language: 'javascript', value: '\na' }),
        block({ type: 'rule' })
      ]
    })
    const shown = html.split('<article')[1]?.replace(/<div class="byline".*?<\/div><\/div>/s, '')
    expect(shown?.split('</article>')[0]?.split('\n').slice(1)).toEqual([
      '<h1 dir="auto">Title</h1>',
      '<p class="subtitle" dir="auto" data-as="h2">Subtitle</p>',
      '',
      '<h2 dir="auto" class="small" data-as="h4">Small</h2>',
      '<h2 dir="auto" class="large" data-as="h1">Large</h2>',
      '<h3 dir="auto" class="small" data-as="h4">Smaller</h3>',
      '<div class="code"><p class="language" data-ours>javascript</p>',
      '<pre tabindex="0" role="group" aria-label="Code in javascript" data-language="javascript">',
      '',
      'a</pre></div>',
      '<hr>',
      ''
    ])
  })

  test.each<[string, Result['changes'], string]>([
    ['nothing', [], 'The file has changed, but the post would be the same.'],
    [
      'words',
      [
        {
          kind: 'changed',
          block: 'paragraph',
          words: [
            { text: 'It is ', change: 'same' },
            { text: 'old', change: 'removed' },
            { text: 'new', change: 'added' }
          ]
        }
      ],
      'Edit the post on Medium Change paragraph It is [removed] old [end][added] new [end]'
    ],
    [
      'blocks',
      [
        { kind: 'added', block: 'code', words: [{ text: 'a', change: 'added' }] },
        { kind: 'removed', block: 'rule', words: [] }
      ],
      'Add code block [added] a [end] Remove section break'
    ]
  ])('says what to change by hand: %s', (_, changes, said) => {
    const outcome = result({
      outcome: 'skipped',
      reason: 'changed-since-published',
      postId: 'abc',
      ...(changes === undefined ? {} : { changes })
    })
    const text = read(
      renderArticle({ group: 'published', result: outcome }, { kind: 'plan' })
    ).replace('→https://medium.com/p/abc/edit ', '')
    expect(text).toContain(said)
  })

  test('leads to where the post can be edited', () => {
    const changes = [{ kind: 'removed', block: 'rule', words: [] }] as const
    const html = renderArticle({ result: result({ postId: 'a/b', changes }) })
    expect(html).toContain('href="https://medium.com/p/a%2Fb/edit"')
  })
})

describe('what a person does without a token', () => {
  test.each<[string, Partial<PageArticle>, Partial<PageRun>, string[]]>([
    [
      'its own page, then the page made for it',
      { canonicalUrl: 'https://blog.example/a/' },
      { previewUrl: 'https://ada.example' },
      ['Address of your own page', 'Or the page made for it', 'Canonical link', 'Front matter']
    ],
    [
      'its own page alone where no pages are served',
      { canonicalUrl: 'https://blog.example/a/' },
      {},
      ['Address of your own page', 'Canonical link', 'Front matter']
    ],
    [
      'the page made for it where it has no page of its own',
      {},
      { previewUrl: 'https://ada.example' },
      ['Address of a page made for it', 'Front matter']
    ],
    [
      'what cannot be pasted',
      { subtitle: 'S', tags: ['a', 'b', 'c'] },
      {},
      ['Subtitle', 'Tags', 'Front matter']
    ],
    ['one tag', { tags: ['a'] }, {}, ['Tag', 'Front matter']]
  ])('offers %s', (_, overrides, more, labels) => {
    const html = renderArticle(overrides, more)
    expect(
      [...html.matchAll(/<span class="label">(.*?)<\/span>/g)].map(([, label]) => label)
    ).toEqual(labels)
  })

  test('names the page made for the importer by its address', () => {
    const page =
      render({
        articles: [article({ path: 'posts/a b.md' })],
        previewUrl: 'https://ada.example/p/'
      }).get('posts/a b.html') ?? ''
    expect(page).toContain('data-copy="https://ada.example/p/import/posts/a%20b.html"')
  })

  test.each<[string, Block[], string]>([
    ['right under the title', [], 'a.png after “The title”'],
    ['after a paragraph', [paragraph('It is here:')], 'a.png after “It is here:”'],
    [
      'after whole characters',
      [paragraph(`${'😀'.repeat(31)}!`)],
      `a.png after “…${'😀'.repeat(29)}!”`
    ],
    [
      'after the end of a long one',
      [paragraph(`${'word '.repeat(30)}and this is its end.`), block({ type: 'rule' })],
      'a.png after “…word word word word word word word and this is its end.”'
    ]
  ])('says where a picture is to be inserted: %s', (_, before, said) => {
    const figure = block({
      type: 'figure',
      image: { kind: 'file', path: 'a.png' },
      alt: '',
      caption: []
    })
    const pictures = new Map([['a.png', { file: 'a.png', url: null }]])
    expect(read(renderArticle({ blocks: post(...before, figure), pictures }))).toContain(said)
  })

  test.each<[PageRun['kind'], PageArticle['group'], string | null]>([
    ['by-hand', 'now', '<section class="panel guide"'],
    ['by-hand', 'open', '<section class="panel guide"'],
    ['by-hand', 'later', '<section class="panel guide"'],
    ['by-hand', 'published', null],
    ['by-hand', 'stopped', null],
    ['by-hand', 'left-out', null],
    ['plan', 'now', '<details class="panel"'],
    ['plan', 'stopped', null],
    ['published', 'now', null],
    ['published', 'open', null]
  ])('in a run of kind %s is told of an article in %s: %s', (kind, group, opening) => {
    const html = renderArticle({ group }, { kind })
    expect(html.includes('copy-story" hidden')).toBe(opening !== null)
    if (opening !== null) expect(html).toContain(opening)
  })
})

test('the page for the importer is the article and nothing else', () => {
  const figure = (
    image: { kind: 'url'; url: string } | { kind: 'file'; path: string },
    caption = ''
  ) =>
    block({
      type: 'figure',
      image,
      alt: 'alt',
      caption: caption === '' ? [] : [createText(caption)]
    })
  const files = render({
    previewUrl: 'https://ada.example',
    articles: [
      article({
        subtitle: 'Sub & title',
        canonicalUrl: 'https://blog.example/a/?b&c',
        pictures: new Map([
          ['a.png', { file: 'pictures/1.png', url: 'https://ada.example/pictures/1.png' }],
          ['b.png', { file: 'pictures/2.png', url: null }]
        ]),
        blocks: [
          ...post(),
          block({ type: 'heading', level: 2, children: [createText('Sub & title')] }),
          paragraph('One', diagnostic()),
          block({ type: 'heading', level: 4, children: [createText('Small')] }),
          block({ type: 'list', ordered: false, items: [[createText('a')]] }),
          block({ type: 'code', language: 'javascript', value: '\na <b>\n\nc' }),
          figure({ kind: 'file', path: 'a.png' }, 'Caption'),
          figure({ kind: 'file', path: 'b.png' }, 'Its picture is nowhere'),
          figure({ kind: 'file', path: 'b.png' }),
          figure({ kind: 'url', url: 'https://else.example/c.png' }),
          block({ type: 'quote', children: [createText('Quoted')] }),
          block({ type: 'embed', url: 'https://youtu.be/x' }),
          block({ type: 'rule' })
        ]
      })
    ]
  })
  expect(files.get('import/posts/a.html')).toBe(`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The title</title>
<meta name="author" content="Ada Lovelace">
<meta name="description" content="Sub &amp; title">
<link rel="canonical" href="https://blog.example/a/?b&amp;c">
<meta property="og:title" content="The title">
<meta property="og:type" content="article">
</head>
<body>
<article>
<h1>The title</h1>
<h2>Sub &amp; title</h2>
<p>One</p>
<h4>Small</h4>
<ul><li>a</li></ul>
<pre>

a &lt;b&gt;

c</pre>
<figure><img src="https://ada.example/pictures/1.png" alt="alt"><figcaption>Caption</figcaption></figure>
<p>Its picture is nowhere</p>

<figure><img src="https://else.example/c.png" alt="alt"></figure>
<blockquote>Quoted</blockquote>
<p><a href="https://youtu.be/x" rel="noopener noreferrer">https://youtu.be/x</a></p>
<hr>
</article>
</body>
</html>
`)
})
