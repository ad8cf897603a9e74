// A child process of the benchmark: a text that was made to take long, of one length and of twice that, through all passes
// but the parser. `node hostile.ts LENGTH INDEX` prints what the text at that place of the list took.

import { createBodyStore } from '../../src/content/source/body-store.ts'
import { openContent } from '../../src/content/prepare-content.ts'
import { loadEveryPart } from '../../src/content/index.ts'
import { parseMarkdown } from '../../src/content/source/parse-markdown.ts'
import { findMedian } from './clock.ts'
import { UNITS } from './hostile-texts.ts'

await loadEveryPart()

/**
 * What a text took without the parser, in milliseconds: the middle of several runs. (The processor's time for one thread is
 * counted in steps of 4 ms on many machines: a tenth of what is measured here.)
 */
export type HostileTimes = { readonly unit: string; readonly once: number; readonly twice: number }

const RUNS = 11
const LONG = 1000

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

const [length, unit] = [Number(process.argv[2]), UNITS[Number(process.argv[3])] ?? '']
measureTwice(unit, length / 8)
const times: HostileTimes = { unit, ...measureTwice(unit, length) }
console.log(JSON.stringify(times))

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
