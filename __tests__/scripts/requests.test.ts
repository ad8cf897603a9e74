import { expect, test } from '@jest/globals'
import { countRequests, findFewestRequests } from '../../scripts/bench/requests.ts'

test.each([1, 3])('%i new articles take as few requests as the protocol allows', async articles => {
  expect(await countRequests(articles)).toEqual({
    first: findFewestRequests(articles, true),
    later: findFewestRequests(articles, false)
  })
})

test.each<[number, boolean, number]>([
  [1, true, 13],
  [1, false, 9],
  [20, true, 51],
  [20, false, 47]
])('for %i articles, first run %s, the bound is %i', (articles, isFirst, bound) => {
  expect(findFewestRequests(articles, isFirst)).toBe(bound)
})
