// The world a sandbox starts with, and the file in which it outlives its process.

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox, type SandboxOptions } from '../../../emulators/medium/index.ts'
import { ask, create, dataOf, upload } from './asking.ts'

let folder: string
let running: Sandbox[]
beforeEach(async () => {
  running = []
  folder = await mkdtemp(join(tmpdir(), 'medium-sandbox-'))
})
afterEach(async () => {
  for (const medium of running) await medium.close()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const medium = await startSandbox(options)
  running.push(medium)
  return medium
}

describe('the world', () => {
  test('is the same in every run, so that what was pasted stays right', async () => {
    const [one, two] = [await start(), await start()]
    expect(two).toMatchObject({ token: one.token, oauth: one.oauth })
    expect(two.publications.map(({ id }) => id)).toEqual(one.publications.map(({ id }) => id))
    expect(two.users.map(({ id, token }) => [id, token])).toEqual(
      one.users.map(({ id, token }) => [id, token])
    )
  })

  test('is what the options say', async () => {
    const medium = await start({
      users: [{ username: 'eve' }, { username: 'bob', name: 'Bob B', token: 'bobs-token' }],
      publications: [{ slug: 'ours', name: 'Ours', roles: { eve: 'writer' } }],
      token: 'eves-token'
    })
    expect(medium.users.map(({ username, name, token }) => [username, name, token])).toEqual([
      ['eve', 'eve', 'eves-token'],
      ['bob', 'Bob B', 'bobs-token']
    ])
    expect(medium.publications).toEqual([
      expect.objectContaining({ slug: 'ours', url: `${medium.url}/ours`, roles: { eve: 'writer' } })
    ])
    expect(dataOf(await ask(medium, 'GET', '/v1/me', { token: 'bobs-token' })).username).toBe('bob')
  })

  test('has the default publications as far as their people are there', async () => {
    const medium = await start({ users: [{ username: 'grace' }] })
    expect(medium.publications[0]).toMatchObject({
      slug: 'engineering',
      roles: { grace: 'writer' }
    })
  })

  test.each<[SandboxOptions, string]>([
    [{ users: [] }, 'The sandbox needs at least one user.'],
    [
      { publications: [{ slug: 'a', name: 'A', roles: { zoe: 'editor' } }] },
      'There is no user "zoe" in the sandbox.'
    ],
    [
      { tokens: [{ token: 't', username: 'zoe', scopes: [], expiresAt: null }] },
      'There is no user "zoe" in the sandbox.'
    ]
  ])('of %j is refused', async (options, text) => {
    await expect(startSandbox(options)).rejects.toThrow(text)
  })
})

describe('a state file', () => {
  test('brings back posts, images, people and every token', async () => {
    const stateFile = join(folder, 'state.json')
    const first = await start({ stateFile, users: [{ username: 'eve' }], token: 'eves-token' })
    await create(first, { title: 'Kept', tags: ['a'] })
    const png = Buffer.from('89504e470d0a1a0a', 'hex')
    await upload(first, png, 'image/png')
    const { clientId, clientSecret, refreshToken } = first.oauth
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: refreshToken
    })
    const exchanged = await ask(first, 'POST', '/v1/tokens', { body })
    await first.close()

    const second = await start({ stateFile, users: [{ username: 'ignored' }], token: 'ignored' })
    expect(second.users.map(({ username, token }) => [username, token])).toEqual([
      ['eve', 'eves-token']
    ])
    const [post] = second.posts
    expect(post).toMatchObject({ title: 'Kept', tags: ['a'] })
    expect(post!.url).toMatch(new RegExp(`^${second.url}/@eve/kept-`))
    const image = await fetch(second.images[0]!.url)
    expect(Buffer.from(await image.arrayBuffer())).toEqual(png)
    const { access_token: token } = exchanged.body as { access_token: string }
    expect((await ask(second, 'GET', '/v1/me', { token })).status).toBe(200)
  })

  test('has a post before it is answered', async () => {
    const stateFile = join(folder, 'state.json')
    const medium = await start({ stateFile })
    let titles: string[] = []
    medium.onStored = async () => {
      const { posts } = JSON.parse(await readFile(stateFile, 'utf8')) as Sandbox
      titles = posts.map(({ title }) => title)
    }
    await create(medium, { title: 'First' })
    await create(medium, { title: 'Second' })
    expect(titles).toEqual(['First', 'Second'])
  })

  test('has all of many requests at once', async () => {
    const stateFile = join(folder, 'state.json')
    const medium = await start({ stateFile })
    const titles = Array.from({ length: 20 }, (_, number) => `Post ${number}`)
    await Promise.all(titles.map(async title => await create(medium, { title })))
    await medium.close()
    const again = await start({ stateFile })
    expect(again.posts.map(({ title }) => title).sort()).toEqual([...titles].sort())
  })

  test('that can no longer be written is a 500 that names it', async () => {
    const deep = join(folder, 'deep')
    const medium = await start({ stateFile: join(deep, 'state.json') })
    await rm(deep, { recursive: true })
    await writeFile(deep, 'in the way')
    const answer = await create(medium)
    expect([answer.status, answer.body]).toEqual([500, expect.stringContaining('cannot be used')])
    await rm(deep)
  })
})
