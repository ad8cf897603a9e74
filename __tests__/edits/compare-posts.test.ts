import { describe, expect, test } from '@jest/globals'
import { comparePosts, compareSettings } from '../../src/edits/index.ts'
import type { Block } from '../../src/content/index.ts'
import type { PostChange } from '../../src/report/index.ts'
import { make } from '../content/support.ts'

function read(body: string): readonly Block[] {
  return make(body).listBlocks(new Map())
}

/** `changed paragraph: The [-old-]{+new+} text` */
function print({ kind, block, words }: PostChange): string {
  const text = words.map(({ text: piece, change }) =>
    change === 'same' ? piece : change === 'added' ? `{+${piece}+}` : `[-${piece}-]`
  )
  return `${kind} ${block}: ${text.join('')}`
}

function compare(before: string, after: string): readonly string[] {
  return comparePosts(read(before), read(after)).map(print)
}

const LINES = Array.from({ length: 12 }, (_, number) => `Paragraph number ${number} of the story.`)

describe('two versions of a post', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['the same', 'One.\n\nTwo.', 'One.\n\nTwo.', []],
    ['other white space', 'One  two\nthree.', 'One two three.', []],
    [
      'a word',
      'The quick brown fox jumps.',
      'The quick red fox jumps.',
      ['changed paragraph: The quick [-brown-]{+red+} fox jumps.']
    ],
    [
      'words beside each other, told as one',
      'It was one two three of them in all of it.',
      'It was six seven eight of them in all of it.',
      ['changed paragraph: It was [-one two three-]{+six seven eight+} of them in all of it.']
    ],
    [
      'a word of a language without spaces',
      '今天天气很好，我们去公园。',
      '今天天气很坏，我们去公园。',
      ['changed paragraph: 今天天气[-很好-]{+很坏+}，我们去公园。']
    ],
    [
      'a paragraph more',
      'The first one.\n\nThe last one.',
      'The first one.\n\nSomething else altogether, with words of its own.\n\nThe last one.',
      ['added paragraph: {+Something else altogether, with words of its own.+}']
    ],
    [
      'a paragraph less',
      'The first one.\n\nGone with the wind.\n\nThe last one.',
      'The first one.\n\nThe last one.',
      ['removed paragraph: [-Gone with the wind.-]']
    ],
    [
      'a paragraph of another kind',
      'Words to be quoted.',
      '> Words to be quoted.',
      ['removed paragraph: [-Words to be quoted.-]', 'added quote: {+Words to be quoted.+}']
    ],
    [
      'where a link leads',
      'See [the guide](https://a.example/one) for more.',
      'See [the guide](https://a.example/two) for more.',
      [
        'changed paragraph: See [the guide]([-https://a.example/one-]{+https://a.example/two+}) for more.'
      ]
    ],
    [
      'emphasis alone',
      'It is important to know.',
      'It is **important** to know.',
      ['changed paragraph: It is {+**+}important{+**+} to know.']
    ],
    [
      'one item of a list',
      '- red\n- green and more\n- blue',
      '- red\n- green and less\n- blue',
      ['changed list: green and [-more-]{+less+}']
    ],
    [
      'a list with numbers instead of bullets',
      '- red one\n- green one',
      '1. red one\n2. green one',
      [
        'changed list: [-(bulleted) -]{+(numbered) +}red one',
        'changed list: [-(bulleted) -]{+(numbered) +}green one'
      ]
    ],
    [
      'a line of code',
      '```js\nconst a = 1\nconst b = 2\nrun(a, b)\n```',
      '```js\nconst a = 1\nconst b = 3\nrun(a, b)\n```',
      ['changed code: const a = 1\n[-const b = 2\n-]{+const b = 3\n+}run(a, b)']
    ],
    [
      "a code's language",
      '```js\nrun(a, b)\n```',
      '```ts\nrun(a, b)\n```',
      ['changed code: [-(javascript) -]{+(typescript) +}run(a, b)']
    ],
    [
      'another picture',
      '![A cat](https://a.example/one.png)',
      '![A cat](https://a.example/two.png)',
      [
        'changed figure: [-https://a.example/one.png-]{+https://a.example/two.png+}, alternative text: A cat'
      ]
    ],
    ['a rule', 'The first.\n\nThe second.', 'The first.\n\n---\n\nThe second.', ['added rule: ']]
  ])('%s', (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected)
  })

  test('changes are told in the order of the article, among all that is the same', () => {
    const after = LINES.with(2, 'Paragraph number two of the story.')
      .toSpliced(6, 1)
      .with(9, 'Quite another ending, of which nobody has heard.')
    expect(compare(LINES.join('\n\n'), after.join('\n\n'))).toEqual([
      'changed paragraph: Paragraph number [-2-]{+two+} of the story.',
      'removed paragraph: [-Paragraph number 6 of the story.-]',
      'removed paragraph: [-Paragraph number 10 of the story.-]',
      'added paragraph: {+Quite another ending, of which nobody has heard.+}'
    ])
  })

  test('what is added can be put together to the new text, what is removed to the old one', () => {
    const before = 'a b c d e f g h i j k l m n o p'
    const after = 'a b x d e f y z h i j l m n n o'
    const [change] = comparePosts(read(before), read(after))
    const join = (left: string) =>
      change?.words
        .filter(piece => piece.change !== left)
        .map(({ text }) => text)
        .join('')
    expect(join('added')).toBe(before)
    expect(join('removed')).toBe(after)
  })

  test('that have nothing in common are told apart without much ado', () => {
    const words = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`)
    const changes = comparePosts(read(words('a').join('\n\n')), read(words('b').join('\n\n')))
    expect(changes.slice(0, 2).map(print)).toEqual([
      'removed heading: [-The title-]',
      'removed paragraph: [-a0-]'
    ])
    expect(changes).toHaveLength(40_002)
    expect(compare(words('a').join(' '), words('b').join(' '))).toHaveLength(2)
  })
})

describe('what is set beside the text', () => {
  const SETTINGS = {
    tags: ['one', 'two'],
    canonicalUrl: null,
    license: 'all-rights-reserved',
    publishStatus: 'public'
  } as const

  test('is told where it has changed', () => {
    const after = { ...SETTINGS, tags: ['one'], canonicalUrl: 'https://a.example/' }
    expect(compareSettings(SETTINGS, after).map(print)).toEqual([
      'changed tags: [-one, two-]{+one+}',
      'added canonical URL: {+https://a.example/+}'
    ])
    expect(
      compareSettings(SETTINGS, { ...SETTINGS, license: 'cc-40-by', publishStatus: 'draft' }).map(
        print
      )
    ).toEqual([
      'changed licence: [-all-rights-reserved-]{+cc-40-by+}',
      'changed status: [-public-]{+draft+}'
    ])
  })

  test('is nothing where it is the same', () => {
    expect(compareSettings(SETTINGS, { ...SETTINGS })).toEqual([])
  })
})
