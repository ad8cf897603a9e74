// A post in Markdown is read back as a whole, whatever of it was read before.

import { describe, expect, test } from '@jest/globals'
import { tests } from 'commonmark-spec'
import type { Root } from 'mdast'
import { readMarkdown, type KnownText } from '../../src/content/verify/read-markdown.ts'

const PLAIN = /^(?:paragraph|heading|list|blockquote|code|thematicBreak|definition)$/

/** What may stay in a post as it is: the blocks of a text, each with its own. */
function listKnown(text: string): KnownText[] {
  return readMarkdown(text)
    .children.filter(({ type, position }) => PLAIN.test(type) && position?.start.column === 1)
    .map(node => ({
      nodes: [node],
      text: text.slice(node.position?.start.offset, node.position?.end.offset)
    }))
}

function print(tree: Root): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
}

function expectSame(post: string, known: readonly KnownText[]): void {
  expect([post, print(readMarkdown(post, known))]).toEqual([post, print(readMarkdown(post))])
}

describe('with what is known of the article', () => {
  test.each<[string, string, string]>([
    ['all as it was', 'a\n\n## b\n\n- c\n- d\n', '# T\n\na\n\n## b\n\n- c\n- d\n'],
    ['a block gone between two lists', '- a\n\nx\n\n- b', '- a\n\n- b\n'],
    ['a block gone before an indented one', '- a\n\nx\n\n    b', '- a\n\n    b\n'],
    ['a list written anew', 'x\n\n- b', '- a\n\n- b\n'],
    ['a fence that was left open', 'a\n\n```\nb', 'a\n\n```\nb\n```\n\n---\n\nc\n'],
    ['a definition further down', '[a][b]\n\nc\n\n[b]: x', '*[a][b]*\n\nc\n\n[b]: x\n'],
    [
      'a definition that leads elsewhere',
      '[a][b] c\n\n[b]: x\n[d]: y',
      '[a][b] c\n\n[b]: z\n[d]: y\n'
    ],
    ['a definition that the article does not have', '[a] b', '[a] b\n\n[A]: x\n'],
    ['a definition before the one that counted', '[a]\n\n[a]: x', '[a]: y\n\n[a]\n\n[a]: x\n'],
    ['a block that says the same twice', 'a\n\nb\n\na', 'a\n\na\n\nb\n\na\n'],
    ['a block that is part of another', 'a', 'x\na\n\na b\n'],
    ['Windows line ends', 'a\r\n\r\n- b', '# T\r\n\r\na\r\n\r\n- b\r\n']
  ])('says the same: %s', (_name, body, post) => {
    expectSame(post, listKnown(body))
  })

  // HTML is never kept in a post.
  const texts = tests
    .map(({ markdown }) => markdown.replaceAll('→', '\t').trimEnd())
    .filter(text => !/[<\r]/.test(text) && !/^(?:`{3,}|~{3,})/m.test(text))

  test('says the same of the examples of CommonMark, one below another', () => {
    expect(texts.length).toBeGreaterThan(350)
    for (const [at, text] of texts.entries()) {
      const body = `${text}\n\n${texts[at + 1] ?? 'end'}`
      const known = listKnown(body)
      expectSame(`# T\n\n${body}\n`, known)
      // Without its first block, and with another one in its place.
      const rest = known.slice(1).map(one => one.text)
      expectSame(`${['# T', ...rest].join('\n\n')}\n`, known.slice(1))
      expectSame(`${['- n', ...rest].join('\n\n')}\n`, known.slice(1))
    }
  })
})
