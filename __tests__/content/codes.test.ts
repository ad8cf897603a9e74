// Every code of the content room beside the smallest Markdown that provokes it, and what a diagnostic says besides its code.

import { describe, expect, test } from '@jest/globals'
import { prepareContent, type ContentInput } from '../../src/content/index.ts'
import { CONTENT_CODES } from '../../src/diagnostics/catalogue/content-codes.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { contentInput, make } from './support.ts'

type Sample = { readonly body: string } & Partial<Omit<ContentInput, 'body'>>

/** Codes that only publishing gives: it knows the author's publications, and what a conversion has thrown. */
type CodeOfPublishing = 'medium/conversion' | 'medium/publication'
type ContentCode = Exclude<keyof typeof CONTENT_CODES, CodeOfPublishing>

const SAMPLES: Readonly<Record<ContentCode, Sample>> = {
  'medium/heading': { body: '# A\n\n## B\n\n### C' },
  'medium/nested-list': { body: '- a\n  - b' },
  'medium/list-block': { body: '- a\n\n  > b' },
  'medium/ordered-start': { body: '2. a' },
  'medium/task-list': { body: '- [ ] a', policy: new Map([['task-list', 'fail']]) },
  'medium/table': { body: '| a |\n| - |\n| b |' },
  'medium/diagram': { body: '```mermaid\na\n```' },
  'medium/math': { body: '$$a$$' },
  'medium/blockquote-block': { body: '> - a' },
  'medium/callout': { body: '> [!NOTE]\n> a' },
  'medium/image': { body: '![](none.png)' },
  'medium/inline-image': { body: 'a ![](images/a.png)' },
  'medium/linked-image': { body: '[![](images/a.png)](https://x.example)' },
  'medium/relative-link': { body: '[a](gone.md)' },
  'medium/unreachable-link': { body: '[a](hidden.md)' },
  'medium/fragment-link': { body: '[a](#b)' },
  'medium/embed': { body: 'https://youtu.be/a' },
  'medium/iframe': { body: '<iframe src="https://x.example"></iframe>' },
  'medium/script': { body: 'a\n\n<script>b</script>' },
  'medium/details': { body: '<details>a</details>' },
  'medium/definition-list': { body: 'a\n: b' },
  'medium/footnote': { body: 'a[^1]\n\n[^1]: b' },
  'medium/strikethrough': { body: '~~`a`~~' },
  'medium/html-element': { body: '<marquee>a</marquee>' },
  'medium/html-comment': { body: 'a %%b%%' },
  'medium/attribute-list': { body: 'a ^block' },
  'medium/template': { body: '{% a %}' },
  'medium/wiki-link': { body: '[[a]]' },
  'medium/mdx': { body: '{a}', path: 'posts/a.mdx' },
  'medium/component': { body: '<A />', path: 'posts/a.mdx' },
  'medium/content': { body: '' },
  'medium/footer': { body: 'a', footer: '{canonical-url}', canonicalUrl: null },
  'medium/cover': { body: 'a', cover: { src: 'none.png', alt: '', line: 2 } },
  // An image whose upload is missing is the one fault that a test can make.
  'medium/self-check': { body: '![](images/a.png)' }
}

/** All that preparing and rendering say where no image has an address. */
function diagnose({ body, ...overrides }: Sample): readonly Diagnostic[] {
  const { diagnostics, render } = prepareContent(contentInput(body, overrides))
  return [...diagnostics, ...render(new Map()).diagnostics]
}

describe('the smallest Markdown of a code', () => {
  test.each(Object.entries(SAMPLES))('%s', (code, sample) => {
    expect(diagnose(sample).map(diagnostic => diagnostic.code)).toContain(code)
  })

  test.each(Object.entries(SAMPLES))('%s has sentences that can be read aloud', (_code, sample) => {
    for (const { message, remedy, severity } of diagnose(sample)) {
      expect(message).toMatch(/[.)]$/)
      if (severity !== 'notice' && remedy !== null) expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })

  test.each([
    ['medium/html-comment', 'a \\%%b%%'],
    ['medium/attribute-list', 'a \\^block']
  ])('%s is not there where its remedy was followed', (_code, body) => {
    expect(make(body).told).toEqual([])
  })
})

describe('what happened, and what to do', () => {
  const homeless = {
    canonicalUrl: null,
    resolver: { ...contentInput('').resolver, siteUrl: null }
  }

  test.each<[string, string, string | null, Partial<ContentInput>]>([
    [
      '{% a %}',
      'Unknown template tag {% a %}.',
      'Define it in `template-tags` (`a: …`), drop such tags with `policy: template: drop`, or use Markdown.',
      {}
    ],
    [
      'b {% a %}',
      'Unknown template tag {% a %}. It was left out (`policy: template: drop`).',
      'Define it in `template-tags`, or use Markdown.',
      { policy: new Map([['template', 'drop']]) }
    ],
    [
      '[a](/about/)',
      "/about/ is a link within your site, but your site's address is unknown. Only its text was kept.",
      'Set `canonical-url`.',
      homeless
    ],
    [
      '[a](/about/)',
      "/about/ is a link within your site, but your site's address is unknown.",
      'Set `canonical-url`.',
      { ...homeless, policy: new Map([['unreachable-link', 'fail']]) }
    ],
    [
      '[a](hidden.md)',
      'The link hidden.md leads to posts/hidden.md, which is not public. Only its text was kept.',
      'Remove the link, or link to a page that everybody can open.',
      {}
    ],
    ['https://youtu.be/a', 'Medium should embed this link.', 'Check the published post.', {}],
    [
      '[a](#jump)',
      'Medium has no heading links, so #jump was kept as plain text.',
      'Set `canonical-url`, and such links lead to your own page.',
      homeless
    ],
    [
      '[a](#jump)',
      'Medium has no heading links, so #jump was kept as plain text.',
      null,
      { policy: new Map([['fragment-link', 'unlink']]) }
    ],
    [
      '[a](#jump)',
      'Medium has no heading links, so #jump leads to that heading on the canonical page.',
      null,
      {}
    ],
    [
      '| a |\n| - |\n| b |',
      'Medium has no tables, so this one was converted to aligned text.',
      null,
      {}
    ],
    [
      '| a |\n| - |\n| b |',
      'Medium has no tables, so this one was converted to a list.',
      null,
      { policy: new Map([['table', 'list']]) }
    ],
    [
      '| a |\n| - |\n| b |',
      'Medium has no tables. The policy `table: fail` stops the article.',
      'Rewrite it, or choose another policy for `table`.',
      { policy: new Map([['table', 'fail']]) }
    ],
    [
      '- a\n  - b',
      'Medium has no nested lists, so inner items were added to their parent as lines.',
      null,
      {}
    ],
    [
      '$$\na\n$$',
      'Medium has no formulas, so this one is shown as its source.',
      CONTENT_CODES['medium/math'].remedy,
      {}
    ],
    [
      '![a](none.png)',
      'The image none.png is not in the repository (looked in posts/, the root, static/).',
      'Add the file, or correct the path.',
      {}
    ],
    [
      '- a\n  - b\n- c\n  - d\n\n1. a\n   - b',
      'Medium has no nested lists, so inner items were added to their parent as lines. (And 2 more like this.)',
      null,
      {}
    ]
  ])('%j: %s', (body, message, remedy, overrides) => {
    expect(diagnose({ body, ...overrides })[0]).toMatchObject({ message, remedy })
  })
})
