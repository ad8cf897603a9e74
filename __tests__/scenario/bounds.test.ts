// What bounds a run: memory, time, and the size of what it hands on, whatever the repository holds.

import { describe, expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld, type Change } from '../support/world.ts'

const world = useWorld()

const MB = 1024 * 1024

describe('memory', () => {
  const ARTICLES = 40
  const PICTURE_MB = 10
  /** The pictures have 400 MB; Node and the action's modules take some 150, and what was let go may wait to be collected. */
  const BOUND_MB = 400

  test.each([
    ['that only plans', { 'dry-run': 'true' }],
    ['that uploads them all', {}]
  ])('does not grow with the pictures of the articles, in a run %s', async (_name, inputs) => {
    const run = await world.push(composePictureBlog(), {
      inputs: { ...inputs, 'max-posts': String(ARTICLES) },
      nodeFlags: PEAK_FLAGS
    })
    expect(run.exitCode).toBe(0)
    expect(run.results).toHaveLength(ARTICLES)
    expect(readPeakMb(run.stderr)).toBeLessThan(BOUND_MB)
  })

  /** One picture for each article, all of them different. */
  function composePictureBlog(): Change {
    const change: Record<string, string | Uint8Array> = {}
    for (let number = 1; number <= ARTICLES; number += 1) {
      const body = `Words about picture ${number}.\n\n![A picture](${number}.png)\n`
      change[`posts/${number}.md`] = composeArticle({ title: `Picture ${number}`, body })
      const picture = Buffer.alloc(PICTURE_MB * MB)
      picture.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, number])
      change[`posts/${number}.png`] = picture
    }
    return change
  }
})

/** Flags for Node that make it say at its end how much memory it held at most. */
const PEAK_FLAGS = [
  '--import',
  `data:text/javascript,${encodeURIComponent("process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS} kB\\n`))")}`
]

function readPeakMb(stderr: string): number {
  return Number(/peak (\d+) kB/.exec(stderr)?.[1]) / 1024
}
