// Articles that change after they were published: what a person has to edit on Medium, in result, summary and plan.

import { expect, test } from '@jest/globals'
import { composeArticle } from '../../emulators/github/index.ts'
import { useWorld } from '../support/world.ts'

const PATH = 'posts/a.md'
const FIELDS = { title: 'An article', tags: ['one'] }
const TEXT = 'The quick brown fox jumps over the lazy dog.\n\nThe second paragraph.\n'
/** A picture of one pixel, in black and in white. */
const PIXELS = [
  'AAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=',
  'AAAAC0lEQVR42mP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='
]
const HEAD = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAA'

const world = useWorld()

function compose(body: string, fields: object = {}): string {
  return composeArticle({ ...FIELDS, ...fields, body })
}

test('the summary shows what to edit, word by word, with the link to do it', async () => {
  await world.push({ [PATH]: compose(TEXT) })
  const edited = `${TEXT.replace('brown', 'red')}\nA third one, which is new.\n`
  const run = await world.push({ [PATH]: compose(edited) })
  expect(run.told).toEqual([`${PATH} skipped/changed-since-published`])
  const { id } = world.medium.posts[0]!
  expect(run.summary).toContain('### To edit on Medium by hand')
  expect(run.summary).toContain(`(https://medium.com/p/${id}/edit)`)
  expect(run.summary).toContain('The quick <del>brown</del> <ins>red</ins> fox jumps')
  expect(run.summary).toContain('**Add** paragraph: <ins>A third one, which is new.</ins>')
  expect(run.summary).not.toContain('The second paragraph.')
  expect(run.outputs.results).not.toContain('brown')
})

test('tags are told, too, and a change that no reader sees is called so', async () => {
  await world.push({ [PATH]: compose(TEXT) })
  const tagged = await world.push({ [PATH]: compose(TEXT, { tags: ['one', 'two'] }) })
  expect(tagged.summary).toContain('**Change** tags: <del>one</del> <ins>one, two</ins>')
  const same = await world.push({ [PATH]: compose(TEXT, { layout: 'wide' }) })
  expect(same.results[0]?.message).toBe(
    'Changed since it was published, but its post would be the same.'
  )
  expect(same.summary).not.toContain('To edit on Medium by hand')
})

test('a picture with another content shows, also under its old name', async () => {
  const [black, white] = PIXELS.map(tail => Buffer.from(HEAD + tail, 'base64'))
  const withPicture = `${TEXT}\n![A pixel](pixel.png)\n`
  const published = await world.push({ [PATH]: compose(withPicture), 'posts/pixel.png': black! })
  expect(published.outputs['created-count']).toBe('1')
  const run = await world.push({
    [PATH]: compose(withPicture.replace('A pixel', 'One pixel')),
    'posts/pixel.png': white!
  })
  expect(run.summary).toMatch(
    /\*\*Change\*\* picture: posts\/pixel\.png, version <del>[0-9a-f]{7}<\/del> <ins>[0-9a-f]{7}<\/ins>, alternative text: <del>A<\/del> <ins>One<\/ins> pixel/
  )
})

test('a picture that is gone is still one of the published version', async () => {
  const [black] = PIXELS.map(tail => Buffer.from(HEAD + tail, 'base64'))
  await world.push({
    [PATH]: compose(`${TEXT}\n![A pixel](pixel.png)\n`),
    'posts/pixel.png': black!
  })
  const run = await world.push({ [PATH]: compose(TEXT), 'posts/pixel.png': null })
  expect(run.summary).toContain(
    '**Remove** picture: <del>posts/pixel.png, alternative text: A pixel</del>'
  )
})

test('what cannot be compared is said, and nothing else fails for it', async () => {
  await world.push({ [PATH]: compose(TEXT) })
  const run = await world.push({ [PATH]: compose(`${TEXT}\n![gone](gone.png)\n`) })
  expect(run.exitCode).toBe(0)
  expect(run.told).toEqual([`${PATH} skipped/changed-since-published`])
  expect(run.results[0]?.message).toContain('What has changed cannot be shown')
  const entry = await world.entry(PATH)
  const text = JSON.stringify(await world.ledger()).replaceAll(entry!.blob, '0'.repeat(40))
  await world.writeLedger(text)
  const blind = await world.push({ [PATH]: compose(`${TEXT}\nMore.\n`) })
  expect(blind.exitCode).toBe(0)
  expect(blind.results[0]?.message).toContain('What has changed cannot be shown')
})
