// `npm run probe`: one draft that shows what Medium's API makes of what the conversion relies on. See examples/probe/.

import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createMediumClient, type CreationAnswer } from '../src/medium/index.ts'

const { values } = parseArgs({
  options: {
    'api-url': { type: 'string', default: 'https://api.medium.com/v1' },
    'cover-first': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
})
const token = process.env.MEDIUM_TOKEN ?? ''
if (values.help || token === '') {
  const usage = 'Usage: MEDIUM_TOKEN=… npm run probe [-- --api-url URL] [-- --cover-first]'
  ;(values.help ? console.log : console.error)(usage)
  process.exit(values.help ? 0 : 2)
}

const medium = createMediumClient({
  apiUrl: values['api-url'],
  token,
  userAgent: 'publish-to-medium-probe',
  creationTimeoutMs: 120_000,
  clock: { now: () => Date.now(), sleep: async ms => sleep(ms), random: () => Math.random() }
})
const folder = new URL('../examples/', import.meta.url)
const user = await medium.getAuthenticatedUser()
const image = await medium.uploadImage({
  bytes: await readFile(new URL('blog/images/posts-a-month.png', folder)),
  mediaType: 'image/png',
  fileName: 'picture.png'
})
const answer = await createDraft(['one', 'two', 'three', 'four', 'five'])
// A refusal is certain to have created nothing; anything else is not asked again.
const final = answer.kind === 'rejected' ? await createDraft(['one', 'two', 'three']) : answer
if (answer !== final) console.log('8. Five tags are refused; the draft has the first three.')
if (final.kind === 'created') {
  console.log(`The draft is at ${final.post.url}`)
  console.log('Compare it with examples/probe/README.md, report what differs, and delete it.')
} else {
  console.error(`No draft: ${JSON.stringify(final)}`)
  process.exitCode = 1
}

async function createDraft(tags: readonly string[]): Promise<CreationAnswer> {
  const html = await readFile(new URL('probe/probe.html', folder), 'utf8')
  const content = html.replace('{image}', image.url)
  const cover = values['cover-first'] ? `<figure><img src="${image.url}"></figure>\n` : ''
  return await medium.createPost(
    { authorId: user.id, publicationId: null },
    {
      title: 'Probe of the API',
      contentFormat: 'html',
      content: cover + content,
      tags,
      publishStatus: 'draft',
      license: 'all-rights-reserved'
    }
  )
}
