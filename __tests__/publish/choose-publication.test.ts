// Which publication an author means, and the role of an account there.

import { describe, expect, test } from '@jest/globals'
import type { Contributor, Publication } from '../../src/medium/index.ts'
import {
  choosePublication,
  findContributorRole
} from '../../src/publish/select/choose-publication.ts'

const NOTES: Publication = {
  id: 'b45573563f5a',
  name: 'Engineering Notes',
  url: 'https://medium.com/engineering-notes'
}
const TWIN: Publication = { id: 'p-2', name: 'Twin', url: 'https://medium.com/twin-a' }
const OTHER_TWIN: Publication = { id: 'p-3', name: 'twin', url: 'https://medium.com/twin-b' }
const DOTTED: Publication = { id: 'p-4', name: 'Node.js', url: 'https://node.example.com/' }
const ALL = [NOTES, TWIN, OTHER_TWIN, DOTTED]

describe('a publication', () => {
  test.each([
    ['b45573563f5a', NOTES],
    ['Engineering Notes', NOTES],
    [' engineering NOTES ', NOTES],
    ['engineering-notes', NOTES],
    ['@engineering-notes', NOTES],
    ['https://medium.com/engineering-notes', NOTES],
    ['https://www.medium.com/Engineering-Notes/', NOTES],
    ['medium.com/engineering-notes', NOTES],
    ['twin-b', OTHER_TWIN],
    ['node.example.com', DOTTED],
    ['Node.js', DOTTED]
  ])('is found by %j', (wanted, publication) => {
    expect(choosePublication(wanted, ALL)).toEqual({ kind: 'found', publication })
  })

  test('of a name that two have is not guessed: both are listed', () => {
    const choice = choosePublication('Twin', ALL)
    expect(choice).toMatchObject({ kind: 'unclear' })
    expect(JSON.stringify(choice)).toMatch(/twin-a.*twin-b.*by its id or its URL/)
  })

  test('that is not there is told with those that are', () => {
    expect(JSON.stringify(choosePublication('Engineering', ALL))).toContain('b45573563f5a')
    expect(JSON.stringify(choosePublication('Any', []))).toContain(
      'this account does not belong to any publication'
    )
  })
})

test.each<[readonly Contributor[], string]>([
  [[{ publicationId: 'p', userId: 'me', role: 'editor' }], 'editor'],
  [
    [
      { publicationId: 'p', userId: 'me', role: 'writer' },
      { publicationId: 'p', userId: 'me', role: 'editor' }
    ],
    'editor'
  ],
  [[{ publicationId: 'p', userId: 'me', role: 'writer' }], 'writer'],
  [[{ publicationId: 'p', userId: 'you', role: 'editor' }], 'none'],
  [[], 'none']
])('the role among %j is %s', (contributors, role) => {
  expect(findContributorRole('me', contributors)).toBe(role)
})
