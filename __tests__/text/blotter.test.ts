import { describe, expect, test } from '@jest/globals'
import { createBlotter } from '../../src/text/blotter.ts'

const TOKEN = 'ghs_16C7e42F292c+692/4A'
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('a secret is taken out of a text', () => {
  test.each([
    ['as it is', `no ${TOKEN}.`, 'no ***.'],
    ['every time', `${TOKEN} and ${TOKEN}`, '*** and ***'],
    ['twice in a row', TOKEN + TOKEN, '******'],
    ['at the end', `no ${TOKEN}`, 'no ***'],
    ['percent-encoded', `?t=${encodeURIComponent(TOKEN)}&`, '?t=***&'],
    ['in JSON', JSON.stringify({ token: TOKEN }), '{"token":"***"}'],
    ['cut', `no ${TOKEN.slice(0, 9)}…`, 'no ***…'],
    ['cut near its end', `${TOKEN} and ${TOKEN.slice(0, -1)}… and so on`, '*** and ***… and so on'],
    ['in Base64', base64(TOKEN), /^\*{3}.{0,3}$/],
    ['in Base64 for URLs', Buffer.from(TOKEN).toString('base64url'), /^\*{3}.{0,2}$/],
    ['in Base64 after one more byte', base64(`:${TOKEN}`), /^.{2}\*{3}.?$/],
    ['in Base64 after two more bytes', base64(`::${TOKEN}`), /^.{3}\*{3}.{0,3}$/],
    ['in Base64 after a name', base64(`x-access-token:${TOKEN}`), /^.{0,22}\*{3}.{0,3}$/]
  ])('%s', (_, text, expected) => {
    const clean = createBlotter([TOKEN])(text)
    if (typeof expected === 'string') expect(clean).toBe(expected)
    else expect(clean).toMatch(expected)
  })
})

test('each of several secrets is taken out', () => {
  expect(createBlotter(['abcd', 'efgh-0123456789'])('abcd efgh-0123456789 x')).toBe('*** *** x')
})

describe('a text is left alone', () => {
  test.each<[string, string[], string]>([
    ['without secrets', [], 'a text of some length'],
    [
      'that has fewer than twelve characters of one',
      [TOKEN],
      `${TOKEN.slice(0, 11)} ${base64('a')}`
    ],
    ['when a secret is shorter than four characters', ['abc', ''], 'abcabcabc'],
    ['that is shorter than one', [TOKEN], 'short…']
  ])('%s', (_, secrets, text) => {
    expect(createBlotter(secrets)(text)).toBe(text)
  })
})
