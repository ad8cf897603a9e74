// Which way leads to GitHub: by the variables that its toolkit reads.

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findWay } from '../../src/network/index.ts'
import { startProxy, type ConnectProxy } from '../support/connect-proxy.ts'

const NAMES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']
const before = { ...process.env }
let proxy: ConnectProxy

beforeEach(async () => {
  for (const name of NAMES) Reflect.deleteProperty(process.env, name)
  proxy = await startProxy(1, socket => socket.write('HTTP/1.1 200 Connection Established\r\n\r\n'))
})
afterEach(async () => {
  for (const name of NAMES) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
  await proxy.close()
})

/** The places that the proxy is asked for, whose host stands for HOST. */
async function ask(address: string, env: Readonly<Record<string, string>>) {
  const { host } = new URL(proxy.url)
  for (const [name, value] of Object.entries(env))
    process.env[name] = value.replace('HOST', () => host)
  const way = await findWay(new URL(address))
  way?.close()
  return proxy.asked
}

describe('a server is asked', () => {
  const basic = Buffer.from('ada:p@ss word').toString('base64')
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['https://api.github.com/a', {}, []],
    ['https://api.github.com/a', { https_proxy: 'http://HOST' }, ['api.github.com:443']],
    ['https://api.github.com/a', { HTTPS_PROXY: 'HOST' }, ['api.github.com:443']],
    ['https://api.github.com/a', { http_proxy: 'http://HOST' }, []],
    ['http://ghe.example/a', { http_proxy: 'http://HOST' }, ['ghe.example:80']],
    ['https://[2001:db8::1]:8443/a', { https_proxy: 'http://HOST' }, ['[2001:db8::1]:8443']],
    ['https://api.github.com/a', { https_proxy: 'http://HOST', no_proxy: '.github.com' }, []],
    ['https://127.0.0.1/a', { https_proxy: 'http://HOST' }, []],
    [
      'https://api.github.com/a',
      { https_proxy: 'http://ada:p%40ss%20word@HOST' },
      [`api.github.com:443 Basic ${basic}`]
    ]
  ])('at %s with %j by way of %j', async (address, env, places) => {
    expect(await ask(address, env)).toEqual(places)
  })

  test('nowhere, where the proxy speaks something else', async () => {
    await expect(ask('https://api.github.com', { https_proxy: 'socks5://HOST' })).rejects.toThrow(
      /^the proxy 127\.0\.0\.1:\d+ is not one that speaks HTTP$/
    )
    expect(proxy.connections()).toBe(0)
  })
})
