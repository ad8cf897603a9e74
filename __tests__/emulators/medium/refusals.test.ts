// What the six operations refuse, with which status, code and words; each refusal held against the description.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { startSandbox, type Sandbox } from '../../../emulators/medium/index.ts'
import { ask, ARTICLE, codeOf, create, messageOf, upload, withIds } from './asking.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')
const PROFILE = '/v1/users/ME/posts'

let medium: Sandbox
beforeEach(async () => {
  medium = await startSandbox({
    tokens: [
      { token: 'profile-only', username: 'ada', scopes: ['basicProfile'], expiresAt: null },
      { token: 'posts-only', username: 'ada', scopes: ['publishPost'], expiresAt: null },
      { token: 'expired', username: 'ada', scopes: ['basicProfile'], expiresAt: 1 }
    ]
  })
})
afterEach(async () => {
  await medium.close()
})

describe('a refusal', () => {
  test.each([
    ['GET', '/v1/me'],
    ['GET', '/v1/users/ME/publications'],
    ['GET', '/v1/publications/ENGINEERING/contributors'],
    ['POST', PROFILE],
    ['POST', '/v1/publications/ENGINEERING/posts'],
    ['POST', '/v1/images']
  ])('of %s %s without a good token is 401', async (method, path) => {
    const none = await ask(medium, method, withIds(medium, path), { token: null })
    expect([none.status, codeOf(none)]).toEqual([401, 6000])
    const wrong = await ask(medium, method, withIds(medium, path), { token: 'wrong' })
    expect([wrong.status, codeOf(wrong)]).toEqual([401, 6003])
    const expired = await ask(medium, method, withIds(medium, path), { token: 'expired' })
    expect([expired.status, codeOf(expired)]).toEqual([401, 6003])
  })

  test.each([
    ['GET', '/v1/me', 'posts-only', 'basicProfile'],
    ['GET', '/v1/users/ME/publications', 'profile-only', 'listPublications'],
    ['GET', '/v1/publications/ENGINEERING/contributors', 'profile-only', 'listPublications'],
    ['POST', PROFILE, 'profile-only', 'publishPost'],
    ['POST', '/v1/publications/ENGINEERING/posts', 'profile-only', 'publishPost'],
    ['POST', '/v1/images', 'posts-only', 'uploadImage']
  ])('of %s %s with the token %s names the scope %s', async (method, path, token, scope) => {
    const answer = await ask(medium, method, withIds(medium, path), { token })
    expect([answer.status, codeOf(answer)]).toEqual([403, 6002])
    expect(messageOf(answer)).toContain(scope)
    expect([medium.posts, medium.images]).toEqual([[], []])
  })

  test.each([
    ['GET', '/v1/users/OTHER/publications', 403, 6004],
    ['GET', '/v1/publications/nowhere/contributors', 404, -1],
    ['POST', '/v1/users/OTHER/posts', 403, -1],
    ['POST', '/v1/users/nobody/posts', 404, 6004],
    ['POST', '/v1/publications/nowhere/posts', 404, -1],
    ['POST', '/v1/publications/ELSEWHERE/posts', 403, -1],
    ['POST', '/v1/publications/WEEKLY/posts', 403, -1],
    ['PUT', '/v1/me', 404, -1],
    ['GET', '/v1/users/ME/posts', 404, -1],
    ['GET', '/v1/tokens', 404, -1],
    ['GET', '/v1/me/', 404, -1]
  ])('of %s %s is %i with code %i', async (method, path, status, code) => {
    const body = method === 'POST' ? { body: JSON.stringify(ARTICLE) } : {}
    const headers = { 'content-type': 'application/json' }
    const answer = await ask(medium, method, withIds(medium, path), { ...body, headers })
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(medium.posts).toEqual([])
  })

  test.each<[Record<string, unknown>, number, string]>([
    [{ title: undefined }, -1, 'The field "title" is required.'],
    [{ title: 'x'.repeat(101) }, -1, 'The field "title" must be at most 100 characters long.'],
    [{ tags: ['a', 'b', 'c', 'd'] }, -1, 'The field "tags" must have at most 3 items.'],
    [{ tags: ['a', 'x'.repeat(26)] }, -1, '"tags[1]" must be at most 25 characters long.'],
    [{ tags: 'a' }, -1, 'The field "tags" must be array.'],
    [{ publishStatus: 'secret' }, -1, 'must be one of public, draft, unlisted.'],
    [{ license: 'mit' }, -1, '"license" must be one of all-rights-reserved, cc-40-by,'],
    [{ canonicalUrl: '/a' }, -1, 'The field "canonicalUrl" must be an absolute URL.'],
    [{ canonicalUrl: 'ftp://a.example/' }, -1, 'must be an absolute http or https URL.'],
    [{ notifyFollowers: 'yes' }, -1, 'The field "notifyFollowers" must be boolean.'],
    [{ publishedAt: 1 }, -1, 'Unexpected fields specified: publishedAt'],
    [{ contentFormat: 'rtf' }, 2003, 'Invalid contentFormat specified.'],
    [{ contentFormat: undefined }, 2003, 'Invalid contentFormat specified.'],
    [{ content: '' }, 2002, 'No content specified.'],
    [{ content: undefined }, 2002, 'No content specified.']
  ])('of a post with %j has code %i and says why', async (fields, code, text) => {
    const answer = await create(medium, fields)
    expect([answer.status, codeOf(answer)]).toEqual([400, code])
    expect(messageOf(answer)).toContain(text)
    expect(medium.posts).toEqual([])
  })

  test('of several mistakes names each of them', async () => {
    const { body } = await create(medium, { title: 'x'.repeat(101), license: 'mit' })
    expect((body as { errors: unknown[] }).errors).toHaveLength(2)
  })

  test.each([
    ['[]', 'application/json', 'No content specified.'],
    ['null', 'application/json', 'No content specified.'],
    ['{"title":', 'application/json', 'The body is not valid JSON.'],
    [JSON.stringify(ARTICLE), 'text/plain', 'The body must be application/json.']
  ])('of the body %s as %s says why', async (body, type, text) => {
    const answer = await ask(medium, 'POST', withIds(medium, PROFILE), {
      body,
      headers: { 'content-type': type }
    })
    expect([answer.status, messageOf(answer)]).toEqual([400, text])
  })

  test.each([
    ['image/jpg', 'ffd8ffe0', 'The media is not in a format we understand.'],
    ['image/webp', '52494646', 'The media is not in a format we understand.'],
    ['image/svg+xml', '3c737667', 'The media is not in a format we understand.'],
    ['image/png', 'ffd8ffe0', 'The media is not in a format we understand.'],
    ['image/png', '', 'The media is not in a format we understand.']
  ])('of an image sent as %s with the bytes %s says why', async (type, hex, text) => {
    const answer = await upload(medium, Buffer.from(hex, 'hex'), type)
    expect([answer.status, messageOf(answer)]).toEqual([400, text])
    expect(medium.images).toEqual([])
  })

  test('of two images in one request, and of another field, says what is taken', async () => {
    const form = new FormData()
    form.append('image', new Blob([PNG], { type: 'image/png' }), 'a.png')
    form.append('image', new Blob([PNG], { type: 'image/png' }), 'b.png')
    const two = await ask(medium, 'POST', '/v1/images', { body: form })
    const other = await upload(medium, PNG, 'image/png', 'file')
    for (const answer of [two, other])
      expect([answer.status, messageOf(answer)]).toEqual([
        400,
        'The body must have exactly one file, in the field "image".'
      ])
  })

  test.each([
    ['that ends within the file', 'content-type: image/png\r\n\r\nabc'],
    ['that ends within the headers', 'content-type: image/png']
  ])('of a form %s is a 400, and the sandbox lives on', async (_, end) => {
    const body = `--b\r\ncontent-disposition: form-data; name="image"; filename="a.png"\r\n${end}`
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const answer = await ask(medium, 'POST', '/v1/images', { body, headers })
    expect([answer.status, messageOf(answer)]).toEqual([400, 'The multipart body is broken.'])
    expect((await ask(medium, 'GET', '/v1/me')).status).toBe(200)
  })

  test('of a body that is not a form says what is taken', async () => {
    const headers = { 'content-type': 'image/png' }
    const answer = await ask(medium, 'POST', '/v1/images', { body: 'x', headers })
    expect(messageOf(answer)).toBe('The body must be multipart/form-data with the field "image".')
  })
})
