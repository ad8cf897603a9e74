// What each answer to a creation means for the ledger and for the report.

import { expect, test } from '@jest/globals'
import { decideSettlement } from '../../src/publish/send/settle-answer.ts'
import type { CreationAnswer } from '../../src/medium/index.ts'
import type { Target } from '../../src/publish/candidate.ts'

const TARGET: Target = { publication: null, publishStatus: 'public', diagnostics: [] }
const ATTEMPT = { transaction: 't-1', at: '2026-03-01T10:00:01.000Z' }

function answer(kind: Exclude<CreationAnswer['kind'], 'created'>): CreationAnswer {
  return { kind, message: 'What happened.', status: null, errors: [] } as unknown as CreationAnswer
}

test.each([
  ['not-sent', { kind: 'put-back', reason: 'not-sent' }, 'deferred/not-sent'],
  ['rate-limited', { kind: 'put-back', reason: 'rate-limited' }, 'deferred/rate-limited'],
  ['unauthorized', { kind: 'put-back', reason: 'unauthorized' }, 'failed/unauthorized'],
  ['rejected', { kind: 'refused' }, 'failed/rejected'],
  ['no-answer', { kind: 'no-answer' }, 'unknown/no-answer']
] as const)('%s', (kind, change, told) => {
  const settlement = decideSettlement(answer(kind), TARGET, ATTEMPT)
  const { outcome, reason, message, remedy } = settlement.verdict
  expect(settlement.change).toEqual({ ...change, transaction: 't-1' })
  expect(`${outcome}/${reason}`).toBe(told)
  expect(message).toBe('What happened.')
  expect(remedy).toMatch(/\w/)
})

test.each([
  ['public', null, 'Published.'],
  ['draft', null, 'Created as a draft.'],
  ['unlisted', { id: 'p', name: 'Notes' }, 'Published unlisted in Notes.']
] as const)('a post that is %s', (publishStatus, publication, message) => {
  const post = { id: 'abc', url: 'https://medium.com/p/abc' }
  const target = { ...TARGET, publishStatus, publication }
  const settlement = decideSettlement({ kind: 'created', post }, target, ATTEMPT)
  expect(settlement.change).toEqual({
    kind: 'created',
    transaction: 't-1',
    post: { ...post, via: 'response', at: ATTEMPT.at }
  })
  expect(settlement.verdict).toEqual({
    outcome: 'created',
    reason: 'created',
    message,
    remedy: null
  })
})
