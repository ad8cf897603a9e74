// What looks like the mark of a dialect in ordinary prose, and inputs that are all openings.

import { describe, expect, test } from '@jest/globals'
import { createContentReader } from '../../src/content/index.ts'
import { make } from './support.ts'

const { findHeading } = createContentReader(new Map())

/** The words of the post's only paragraph, as its reader sees them. */
function seen(body: string, format: 'html' | 'markdown'): string {
  const { content, told } = make(body, { format })
  expect(told).toEqual([])
  return format === 'html'
    ? content
        .replace(/^<h1>.*?<\/h1>\n/, '')
        .replace(/<\/?(?:p|code|a)\b[^>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
        .trim()
    : content
        .replace(/^# .*\n\n/, '')
        .replaceAll('`', '')
        .trim()
}

/** Processor time of the least of three tries: other programs on the machine do not count in it. */
function measureWork(work: () => unknown): number {
  const tries = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...tries)
}

describe('ordinary prose', () => {
  test.each([
    'if a == b and c == d then stop',
    '`a`==`b`==`c`',
    '2^10 and 3^4, E=mc^2',
    '~5 minutes or ~10 minutes',
    'C++ and ++i and i++',
    '5 %% 2 == 1 and 6 %% 2 == 0',
    '50%% and 60%% done, for %%i in (%%j)',
    '100% of {a} and {b}',
    '10:30 and 11:45, ratio 3:4:5',
    '!important, :) and :-/',
    'the regex ^[a-z]+$ is anchored',
    'the regex "^[a-z ]+" and ^[abc] and ^[^x y]',
    'https://x.example/a^[b c]',
    'a <!-- b ^[c d] -->e',
    'costs $5 and then $6, $HOME and $PATH',
    'use ~/.bashrc and ~/x',
    'see {#each} and {:else} and {/each} of Svelte',
    'arr[i]{x=1} and f(){a=1}',
    '{++added++} and {==marked==}'
  ])('%s', body => {
    const words = body.replace(/<!--.*?-->|`/g, '')
    expect(seen(body, 'html')).toBe(words)
    expect(seen(body, 'markdown')).toBe(words)
  })

  test.each([
    ['a ^block-1', 'medium/attribute-list notice 1'],
    ['a %%secret%% b', 'medium/html-comment notice 1']
  ])('what is left out of %s is told', (body, notice) => {
    expect(make(body).told).toEqual([notice])
  })
})

describe('dialects in one another', () => {
  test.each([
    [
      'a div in an admonition',
      '!!! note\n\n    ::: {.tip title="A"}\n    b\n    :::\n',
      '<blockquote><strong>Note</strong><br><br><strong>A</strong><br>b</blockquote>'
    ],
    [
      'a definition list in a tab',
      '=== "T"\n\n    A\n\n    : b\n',
      '<p><strong>T</strong></p>\n<p><strong>A</strong></p>\n<p>b</p>'
    ],
    [
      'code of a template tag',
      '{% highlight js %}\na\n: b\n!!! note\n    c\n{% endhighlight %}',
      '<pre data-code-block-mode="2" data-code-block-lang="javascript">a\n: b\n!!! note\n    c</pre>'
    ],
    [
      'a fence in a definition',
      'A\n\n:   ~~~\n    !!! note\n        c\n    ~~~',
      '<p><strong>A</strong></p>\n<pre>!!! note\n    c</pre>'
    ]
  ])('%s', (_name, body, expected) => {
    const { content, told } = make(body)
    expect(told.filter(one => / (?:error|warning) /.test(one))).toEqual([])
    expect(content.replace(/^<h1>.*?<\/h1>\n/, '').trim()).toBe(expected)
  })
})

describe('nothing but openings', () => {
  test.each(['<div>\n', '<ul><li>', ':::a\n', '::: {.a}\n'])('%j by the thousand', unit => {
    for (const format of ['html', 'markdown'] as const)
      expect(make(unit.repeat(6000), { format }).told.join()).toMatch(/ (?:error|warning) /)
  })

  test.each(['{{', '{{!--', '{#', '{: .a', '\\(', '{% raw %}', '^[a ', '%%\n'])(
    'the work that %j makes grows with the text, not with its square',
    unit => {
      // Eight times the text: about eight times the work where it grows evenly, sixty-four times where it is squared.
      const [little = 0, much = 0] = [5_000, 40_000].map(length =>
        measureWork(() => make(unit.repeat(length / unit.length)))
      )
      expect(much / little).toBeLessThan(32)
    }
  )

  test('a title is looked for as far as a parser reaches', () => {
    expect(() => findHeading(`${'> '.repeat(5000)}a\n\n# A`)).not.toThrow()
  })
})
