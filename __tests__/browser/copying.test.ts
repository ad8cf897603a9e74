// The buttons that copy: what they put on the clipboard is read back from it, and pasted.

import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { createBlock, createText, type Block } from '../../src/content/blocks/block.ts'
import type { PagePicture } from '../../src/pages/index.ts'
import {
  chooseDescribe,
  openPage,
  servePages,
  startBrowser,
  type OpenPage,
  type PageFolder
} from './open-pages.ts'
import { article, PIXEL, post, run, type BlockParts } from '../pages/page-values.ts'

const PAGE = 'posts/a.html'
const SHOWN = {
  read: `navigator.clipboard.read().then(async ([item]) => ({
    types: item.types,
    html: item.types.includes('text/html') ? await (await item.getType('text/html')).text() : null,
    text: await (await item.getType('text/plain')).text()
  }))`,
  /** What a reader sees of the post, without what is ours, and without the frames in place of pictures. */
  words: `(() => {
    const shown = document.getElementById('post').cloneNode(true)
    for (const one of shown.querySelectorAll('[data-ours], .frame, .embed')) one.remove()
    return shown.textContent.replace(/\\s+/g, ' ').trim()
  })()`
}

type Clipboard = { types: string[]; html: string | null; text: string }

/** Chromium puts a story between comments, and leaves styles of the page on what was selected. */
function cleanHtml(html: string | null): string {
  return (html ?? '')
    .replace(/<!--(?:Start|End)Fragment-->|<\/?(?:html|body|head)>|<meta[^>]*>/g, '')
    .trim()
}

const text = createText
const link = (url: string, label: string) =>
  ({ type: 'link', url, children: [text(label)] }) as const
const paragraph = (value: string): Block => block({ type: 'paragraph', children: [text(value)] })
function block(parts: BlockParts): Block {
  return createBlock(parts, null) as Block
}

const PICTURES = new Map<string, PagePicture>([
  ['a.png', { file: 'pictures/a.png', url: 'https://raw.example/a.png?x=1&y=2' }],
  ['lost.png', { file: 'pictures/lost.png', url: null }]
])
const picture = (path: string, alt: string, caption = ''): Block =>
  block({
    type: 'figure',
    image: { kind: 'file', path },
    alt,
    caption: caption === '' ? [] : [text(caption)]
  })

const BLOCKS: readonly [string, Block, string, string][] = [
  ['a paragraph', paragraph('One & <two>'), '<p>One &amp; &lt;two&gt;</p>', 'One & <two>'],
  [
    'its marks',
    block({
      type: 'paragraph',
      children: [
        { type: 'strong', children: [text('a')] },
        { type: 'emphasis', children: [text('b')] },
        { type: 'code', value: 'c' },
        { type: 'break' },
        link('https://example.com/?a&b', 'd')
      ]
    }),
    '<p><strong>a</strong><em>b</em><code>c</code><br><a href="https://example.com/?a&amp;b">d</a></p>',
    'abc\nd'
  ],
  [
    'a link that could run something',
    block({ type: 'paragraph', children: [link('javascript:alert(1)', 'no')] }),
    '<p>no</p>',
    'no'
  ],
  [
    'a large heading',
    block({ type: 'heading', level: 1, children: [text('Large')] }),
    '<h1>Large</h1>',
    'Large'
  ],
  [
    'a small heading',
    block({ type: 'heading', level: 4, children: [text('Small')] }),
    '<h4>Small</h4>',
    'Small'
  ],
  [
    'a quote',
    block({ type: 'quote', children: [text('Quoted')] }),
    '<blockquote>Quoted</blockquote>',
    'Quoted'
  ],
  [
    'a list',
    block({
      type: 'list',
      ordered: false,
      items: [[text('a')], [text('b'), { type: 'break' }, text('c')]]
    }),
    '<ul>\n<li>a</li>\n<li>b<br>c</li>\n</ul>',
    '- a\n- b\nc'
  ],
  [
    'a numbered list',
    block({ type: 'list', ordered: true, items: [[text('a')], [text('b')]] }),
    '<ol>\n<li>a</li>\n<li>b</li>\n</ol>',
    '1. a\n2. b'
  ],
  [
    'a listing, whose empty lines have a space',
    block({ type: 'code', language: 'javascript', value: '\na\n\n\n  b\t<c>' }),
    '<pre data-code-block-mode="2" data-code-block-lang="javascript"> \na\n \n \n  b\t&lt;c&gt;</pre>',
    'a\n \n \n  b\t<c>'
  ],
  [
    'a listing without a language',
    block({ type: 'code', language: null, value: 'a' }),
    '<pre>a</pre>',
    'a'
  ],
  [
    'a picture of the repository, by its public address',
    picture('a.png', 'alt "a"', 'below'),
    '<figure><img src="https://raw.example/a.png?x=1&amp;y=2" alt="alt &quot;a&quot;"><figcaption>below</figcaption></figure>',
    'below'
  ],
  ['no picture that has none', picture('lost.png', 'lost', 'lost, too'), '', ''],
  [
    'a picture from elsewhere',
    block({
      type: 'figure',
      image: { kind: 'url', url: 'https://else.example/b.png' },
      alt: 'b',
      caption: []
    }),
    '<figure><img src="https://else.example/b.png" alt="b"></figure>',
    ''
  ],
  [
    'an address to embed',
    block({ type: 'embed', url: 'https://youtu.be/x' }),
    '<p>https://youtu.be/x</p>',
    'https://youtu.be/x'
  ],
  ['a section break', block({ type: 'rule' }), '<hr>', '* * *'],
  [
    'a note of ours not at all',
    {
      ...paragraph('said'),
      diagnostics: [
        { code: 'medium/table', severity: 'warning', message: 'Ours.', remedy: null, place: null }
      ]
    },
    '<p>said</p>',
    'said'
  ]
]
const STORY = BLOCKS.map(([, one]) => one)

chooseDescribe()('a copied story', () => {
  let browser: Browser
  let folder: PageFolder
  let opened: OpenPage

  beforeAll(async () => {
    browser = await startBrowser()
    const subtitle = block({ type: 'heading', level: 2, children: [text('The subtitle')] })
    const blocks = [...post(), subtitle, ...STORY]
    folder = await servePages({
      run: run({
        articles: [
          article({
            blocks,
            subtitle: 'The subtitle',
            pictures: PICTURES,
            tags: ['one', 'two "2"'],
            canonicalUrl: 'https://blog.example/a/?b=1&c=2'
          })
        ]
      }),
      files: new Map([...PICTURES.values()].map(({ file }) => [file, PIXEL]))
    })
  })

  afterAll(async () => {
    await browser.close()
    await folder.close()
  })

  afterEach(async () => {
    expect(opened.complaints).toEqual([])
    await opened.page.context().close()
  })

  async function open(url: string, before?: string): Promise<Page> {
    opened = await openPage(browser, url, {
      permissions: ['clipboard-read', 'clipboard-write'],
      ...(before === undefined ? {} : { before })
    })
    return opened.page
  }

  const TITLES = '<h1>The title</h1>\n<h2>The subtitle</h2>'
  const WAYS: readonly [string, () => string, string | undefined][] = [
    ['by the clipboard', () => folder.toUrl(PAGE), undefined],
    ['from a disk', () => folder.toFileUrl(PAGE), undefined],
    [
      'where the browser refuses it the clipboard',
      () => folder.toUrl(PAGE),
      'navigator.clipboard.write = () => Promise.reject(new Error("no"))'
    ],
    [
      'where the browser knows no clipboard items',
      () => folder.toUrl(PAGE),
      'delete globalThis.ClipboardItem'
    ]
  ]

  test.each(WAYS)('is what the page shows, %s', async (_, toUrl, before) => {
    const page = await open(toUrl(), before)
    await page.getByRole('button', { name: 'Copy the story' }).click()
    await page.getByRole('status').getByText('Copied: the story').waitFor()
    const copied: Clipboard = await page.evaluate(SHOWN.read)
    const expected = BLOCKS.map(([, , html]) => html).filter(html => html !== '')
    expect(cleanHtml(copied.html)).toBe([TITLES, ...expected].join('\n'))
    const lines = BLOCKS.map(([, , , plain]) => plain).filter(plain => plain !== '')
    expect(copied.text).toBe(['The title', 'The subtitle', ...lines].join('\n\n'))
    expect(await page.evaluate('getSelection().toString()')).toBe('')
  })

  test('arrives where it is pasted', async () => {
    const page = await open(folder.toUrl(PAGE))
    await page.getByRole('button', { name: 'Copy the story' }).click()
    await page.getByRole('status').getByText('Copied: the story').waitFor()
    const words: string = await page.evaluate(SHOWN.words)
    await page
      .context()
      .route(/^https:/, route => route.fulfill({ body: PIXEL, contentType: 'image/png' }))
    const editor = await page.context().newPage()
    await editor.setContent('<div contenteditable></div>')
    await editor.locator('div').focus()
    await editor.keyboard.press('Control+V')
    expect(
      await editor.evaluate(`(() => {
        const pasted = document.querySelector('div')
        return {
          words: pasted.textContent.replace(/\\s+/g, ' ').trim(),
          pictures: [...pasted.querySelectorAll('img')].map(img => [img.getAttribute('src'), img.alt]),
          links: [...pasted.querySelectorAll('a')].map(a => a.getAttribute('href')),
          counts: ['h1', 'h2', 'h4', 'pre', 'li', 'blockquote', 'hr', 'strong', 'em'].map(name => name + ' ' + pasted.querySelectorAll(name).length)
        }
      })()`)
    ).toEqual({
      words: words.replace(' lost, too', '').replace('below ', 'below https://youtu.be/x '),
      pictures: [
        ['https://raw.example/a.png?x=1&y=2', 'alt "a"'],
        ['https://else.example/b.png', 'b']
      ],
      links: ['https://example.com/?a&b'],
      counts: ['h1 2', 'h2 1', 'h4 1', 'pre 2', 'li 4', 'blockquote 1', 'hr 1', 'strong 1', 'em 1']
    })
  })

  test.each<[string, string]>([
    ['Copy Subtitle', 'The subtitle'],
    ['Copy one', 'one'],
    ['Copy two "2"', 'two "2"'],
    ['Copy Canonical link', 'https://blog.example/a/?b=1&c=2'],
    ['Copy Address of your own page', 'https://blog.example/a/?b=1&c=2'],
    ['Copy Front matter', 'mediumUrl: https://medium.com/…']
  ])('%s copies its value, and says so', async (name, value) => {
    const page = await open(folder.toUrl(PAGE))
    await page.getByRole('button', { name, exact: true }).click()
    await page
      .getByRole('status')
      .getByText(`Copied: ${name.replace('Copy ', '')}`)
      .waitFor()
    const copied: Clipboard = await page.evaluate(SHOWN.read)
    expect([copied.types, copied.text]).toEqual([['text/plain'], value])
  })

  test('says what has to be inserted by hand', async () => {
    const page = await open(folder.toUrl(PAGE))
    const missing = page.getByText('These pictures are nowhere on the web').locator('+ ul')
    expect(await missing.innerText()).toBe('lost.png after “below”')
  })

  test('says so when nothing can be copied', async () => {
    const page = await open(
      folder.toUrl(PAGE),
      'delete globalThis.ClipboardItem; document.execCommand = () => false'
    )
    await page.getByRole('button', { name: 'Copy the story' }).click()
    await page.getByRole('status').getByText('select the text and copy it').waitFor()
  })
})
