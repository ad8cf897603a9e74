// The index says what going through the whole list would say, however much the posts and the articles have in common.

import { describe, expect, test } from '@jest/globals'
import { createDuplicateIndex } from '../../src/ledger/duplicate-index.ts'
import { findDuplicate, type Nearness } from '../../src/ledger/find-duplicate.ts'
import type { Fingerprint } from '../../src/ledger/fingerprints.ts'
import { sketchText } from '../../src/ledger/text-sketch.ts'
import { composeText, createRandom, editText } from '../support/texts.ts'

const TEXTS = Array.from({ length: 12 }, (_, number) => composeText(`text ${number}`, 60))
/** Of the others there are few in a run, and an article is easily taken for what came of one. */
const NEARNESS: readonly Nearness[] = ['none', 'gone', 'absent']

function createFingerprints(count: number, seed: number): readonly Fingerprint[] {
  const random = createRandom(`seed ${seed}`)
  const choose = <T>(choices: readonly T[]): T =>
    choices[Math.floor(random() * choices.length)] as T
  const write = (number: number) => {
    if (random() < 0.6) return composeText(`own text ${number}`, 60)
    const text = choose(TEXTS)
    return choose([text, editText(text, random()), 'Few words.', 'Other few words.', ''])
  }
  return Array.from({ length: count }, (_, number) => ({
    path: `posts/${number}.md`,
    id: null,
    title: random() < 0.8 ? `Title ${number}` : choose([null, 'One', 'one!', 'C', 'C++']),
    canonicalUrl: choose([
      ...Array.from({ length: 12 }, () => null),
      `https://a.example/${number}`,
      'https://www.a.example/x/',
      'http://a.example/x'
    ]),
    declaresUrl: random() < 0.3,
    blob: random() < 0.05 ? 'same blob' : `blob ${number}`,
    sketch: random() < 0.1 ? null : sketchText(write(number)),
    authorId: choose([null, 'u-1', 'u-2']),
    postUrl: null
  }))
}

describe('finds the same post for the same reason', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('in the random list %i', seed => {
    const all = createFingerprints(160, seed)
    const near = new Map<string, Nearness>(
      all.map(({ path }, number) => [path, NEARNESS[(number * seed) % 3] ?? 'none'])
    )
    near.set(`posts/${seed}.md`, 'departed').set(`posts/${seed + 10}.md`, 'replaced')
    const findNearness = ({ path }: Fingerprint) => near.get(path) ?? 'none'
    const listNear = () =>
      all
        .map(({ path }) => path)
        .filter(path => ['departed', 'replaced'].includes(near.get(path) ?? ''))
    const posts = all.slice(0, 60)
    const index = createDuplicateIndex(posts)
    let found = 0
    for (const article of all.slice(60)) {
      const expected = findDuplicate(article, posts, findNearness)
      expect(index.find(article, { findNearness, listNear, knowsAbsent: true })).toEqual(expected)
      if (expected === null) {
        posts.push(article)
        index.add(article)
      } else found += 1
    }
    expect(found).toBeGreaterThan(10)
    expect(posts.length).toBeGreaterThan(60)
  })

  test('also when a post is known better', () => {
    const [before] = createFingerprints(1, 1)
    if (before === undefined) throw new Error('There is no post.')
    const index = createDuplicateIndex([before])
    const comparison = {
      findNearness: () => 'none' as const,
      listNear: () => [],
      knowsAbsent: false
    }
    const article = {
      ...before,
      path: 'b.md',
      blob: 'b',
      title: 'Other',
      sketch: null,
      authorId: null
    }
    const moved = { ...article, canonicalUrl: 'https://b.example/moved' }
    for (let times = 0; times < 6; times += 1) index.find(moved, comparison)
    expect(index.find(moved, comparison)).toBeNull()
    const after = { ...before, canonicalUrl: 'https://b.example/moved' }
    index.replace(before, after)
    expect(index.find(moved, comparison)).toEqual({ original: after, shared: 'canonical URL' })
  })
})
