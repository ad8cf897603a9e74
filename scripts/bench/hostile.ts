// A child process of the benchmark: texts that were made to take long, each of one length and of twice that, through all
// passes but the parser. `node hostile.ts LENGTH` prints what each took.

import { createBodyStore } from '../../src/content/source/body-store.ts'
import { openContent } from '../../src/content/prepare-content.ts'
import { loadEveryPart } from '../../src/content/index.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { findMedian } from './clock.ts'

await loadEveryPart()

/**
 * What a text took without the parser, in milliseconds: the middle of several runs. (The processor's time for one thread is
 * counted in steps of 4 ms on many machines: a tenth of what is measured here.)
 */
export type HostileTimes = { readonly unit: string; readonly once: number; readonly twice: number }

const RUNS = 11
const LONG = 1000
/** Each is repeated up to the length. */
const UNITS = [
  '{:.a}\n',
  '{% if a %}\n',
  '{{ a ',
  '<i>a ',
  '<i>a\n\n',
  '<kbd>a ',
  '<sup>',
  '![a](b){c} ',
  '[a b ](c ',
  '](a b.png ',
  '[a]{.b} ',
  '[[a]] ',
  '![',
  '==a== ',
  'a `b ',
  ':::a\n',
  '- a\n',
  '%% a ',
  'www.a.b '
]

let parserMs = 0
const bodies = createBodyStore(new Map(), (...given) => {
  const start = performance.now()
  try {
    return parseMarkdown(...given)
  } finally {
    // Short pieces that stand for a tag are parsed by the thousand.
    if (given[0].length > LONG) globalThis.gc?.()
    parserMs += performance.now() - start
  }
})

const length = Number(process.argv[2])
for (const unit of UNITS) measureTwice(unit, length / 8)
console.log(
  JSON.stringify(
    UNITS.map((unit): HostileTimes => {
      return { unit, ...measureTwice(unit, length) }
    })
  )
)

/** Both in turn, so that whatever else the machine does hits them alike. */
function measureTwice(unit: string, characters: number): Omit<HostileTimes, 'unit'> {
  const body = unit.repeat(Math.ceil(characters / unit.length))
  const rounds = Array.from({ length: RUNS }, () => [convert(body), convert(body + body)] as const)
  return {
    once: findMedian(rounds.map(([once]) => once)),
    twice: findMedian(rounds.map(([, twice]) => twice))
  }
}

function convert(body: string): number {
  globalThis.gc?.()
  parserMs = 0
  const start = performance.now()
  const prepared = openContent(createInput(body), bodies).convert()
  prepared.render(new Map())
  return performance.now() - start - parserMs
}

function createInput(body: string): Parameters<typeof openContent>[0] {
  return {
    path: 'posts/hostile.md',
    title: 'Hostile',
    subtitle: null,
    cover: null,
    canonicalUrl: 'https://blog.example.com/hostile/',
    format: 'html',
    body,
    bodyLine: 1,
    footer: null,
    images: 'upload',
    policy: new Map(),
    resolver: {
      fileExists: () => false,
      imageOnSite: () => null,
      whyUnreachable: () => null,
      fileUrl: () => null,
      staticRoots: [],
      siteUrl: 'https://blog.example.com'
    }
  }
}
