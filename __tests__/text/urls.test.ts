// When two addresses lead to the same page, and which addresses may be asked.

import { expect, test } from '@jest/globals'
import { isLoopback, isPublicUrl, isSecureUrl, normalizeUrl } from '../../src/text/urls.ts'

test.each<[string | null, string | null]>([
  ['https://a.example/x', 'a.example/x'],
  ['http://www.A.example/x/', 'a.example/x'],
  ['https://a.example/x/index.html', 'a.example/x'],
  ['https://a.example/x/index.htm#top', 'a.example/x'],
  ['https://a.example', 'a.example'],
  ['https://a.example//', 'a.example'],
  ['https://a.example/X', 'a.example/X'],
  ['https://a.example:8443/x?p=1', 'a.example:8443/x?p=1'],
  ['https://a.example/myindex.html', 'a.example/myindex.html'],
  ['/x', null],
  ['', null],
  [null, null]
])('%j is compared as %j', (url, expected) => {
  expect(normalizeUrl(url)).toBe(expected)
})

test.each([
  ['https://a.example/', true],
  ['http://a.example/', false],
  ['http://localhost:8080/', true],
  ['http://127.0.0.1/', true],
  ['http://[::1]:3000/', true],
  ['https://user@a.example/', false],
  ['https://:secret@a.example/', false],
  ['http://user:secret@localhost/', false],
  ['ftp://localhost/', false]
])('%s may be asked: %s', (url, expected) => {
  expect(isSecureUrl(new URL(url))).toBe(expected)
})

test.each([
  ['http://localhost/', true],
  ['http://127.8.9.10/', true],
  ['http://[::1]/', true],
  ['http://localhost.example/', false],
  ['http://127.0.0.1.example/', false],
  ['http://128.0.0.1/', false],
  ['http://[::2]/', false]
])('%s is on this machine: %s', (url, expected) => {
  expect(isLoopback(new URL(url))).toBe(expected)
})

test.each([
  ['https://medium.com/@ada', true],
  ['https://blog.example.co.uk./', true],
  ['https://xn--bcher-kva.example/', true],
  ['https://example.xn--p1ai/', true],
  ['http://medium.com/', false],
  ['https://medium.com:8443/', false],
  ['https://ada@medium.com/', false],
  ['https://localhost/', false],
  ['https://localhost./', false],
  ['https://x.localhost/', false],
  ['https://printer.local/', false],
  ['https://metadata.google.internal/', false],
  ['https://router.home.arpa/', false],
  ['https://intranet/', false],
  ['https://127.0.0.1/', false],
  ['https://2130706433/', false],
  ['https://0x7f.1/', false],
  ['https://0.0.0.0/', false],
  ['https://10.0.0.1/', false],
  ['https://169.254.169.254/', false],
  ['https://192.168.1.1./', false],
  ['https://[::1]/', false],
  ['https://[::ffff:127.0.0.1]/', false],
  ['https://[fe80::1]/', false],
  ['https://[fd00::1]/', false]
])('%s means the same everywhere: %s', (url, expected) => {
  expect(isPublicUrl(new URL(url))).toBe(expected)
})
