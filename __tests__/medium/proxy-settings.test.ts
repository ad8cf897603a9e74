// Which addresses are asked through the proxy that the environment names.

import { expect, test } from '@jest/globals'
import { findProxy } from '../../src/medium/proxy-settings.ts'

const PROXY = 'http://proxy.example:3128'
const API = 'https://api.medium.com/v1/me'

function find(url: string, exceptions: string, proxy: string | null = PROXY): string | null {
  return findProxy(new URL(url), { proxy, exceptions })?.href ?? null
}

test.each<[string | null, string | null]>([
  [null, null],
  ['', null],
  [PROXY, `${PROXY}/`],
  ['proxy.example:3128', `${PROXY}/`],
  ['proxy.example', 'http://proxy.example/'],
  ['https://proxy.example', 'https://proxy.example/'],
  ['http://ada:secret@proxy.example:3128/', 'http://ada:secret@proxy.example:3128/']
])('https_proxy %j names %j', (proxy, expected) => {
  expect(find(API, '', proxy)).toBe(expected)
})

test.each(['socks5://proxy.example:1080', 'http://', 'not a proxy', 'file:///x'])(
  'no proxy can be at %j',
  proxy => {
    expect(() => find(API, '', proxy)).toThrow('https_proxy')
  }
)

test.each([
  ['', true],
  ['*', false],
  ['api.medium.com', false],
  ['medium.com', false],
  ['.medium.com', false],
  ['*.medium.com', false],
  ['Medium.COM', false],
  ['medium.com:443', false],
  ['medium.com:80', true],
  ['edium.com', true],
  ['medium.com.example', true],
  ['github.com, , medium.com', false],
  ['github.com medium.com', false],
  ['github.com', true]
])('with no_proxy %j Medium is asked through the proxy: %s', (exceptions, expected) => {
  expect(find(API, exceptions) !== null).toBe(expected)
})

test.each(['http://127.0.0.1:1234/v1', 'http://localhost/v1', 'https://[::1]/v1'])(
  '%s is on this machine and asked directly',
  url => {
    expect(find(url, '')).toBeNull()
  }
)
