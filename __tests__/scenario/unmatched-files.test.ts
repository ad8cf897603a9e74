// Patterns of `files` that match nothing, and the line to paste for where articles do lie.

import { describe, expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'

const world = useWorld()

const HELLO = composeArticle({ title: 'Hello' })

describe('files that match nothing', () => {
  test('of the default are told, with the folder where articles are', async () => {
    const run = await world.push({
      'texts/2023/a.md': HELLO,
      'texts/2024/b.md': HELLO,
      'docs/guide.md': 'No front matter'
    })
    expect(run.exitCode).toBe(0)
    expect(listMessages(run)).toEqual([
      'warning: No file of this commit is in one of the usual blog folders, so nothing can be published. Markdown with front matter is in texts/ (2 files). To publish it, set `files: texts/**/*.md`.'
    ])
  })

  test.each([
    ['at the root', 'a.md', 'the root', '"*.md"'],
    ['of Quarto', 'texts/a.qmd', 'texts/', 'texts/**/*.qmd'],
    ['under a name that YAML would not read', '@texts/a.md', '@texts/', '"@texts/**/*.md"']
  ])('%s are told with a line to paste', async (_name, path, folder, value) => {
    const run = await world.push({ [path]: HELLO })
    expect(listMessages(run)).toEqual([
      `warning: No file of this commit is in one of the usual blog folders, so nothing can be published. Markdown with front matter is in ${folder} (1 file). To publish it, set \`files: ${value}\`.`
    ])
  })

  test('of a pattern are told, and the others count', async () => {
    const run = await world.push(
      { 'posts/a.md': HELLO },
      { inputs: { site: 'none', files: 'posts/*.md\nposst/**\n!posts/b.md' } }
    )
    expect(run.told).toEqual(['posts/a.md created/created'])
    expect(listMessages(run)).toEqual([
      'warning: The pattern `posst/**` in `files` matches no Markdown file of this commit. Set `files` to where the articles are. No other Markdown file with front matter was found.'
    ])
  })
})

function listMessages(run: {
  annotations: readonly { level: string; message: string }[]
}): string[] {
  return run.annotations
    .filter(({ message }) => !message.startsWith('Published.'))
    .map(({ level, message }) => `${level}: ${message}`)
}
