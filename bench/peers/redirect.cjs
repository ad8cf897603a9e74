// Loaded into another tool's process: what it asks of Medium goes to the sandbox, and it can reach nothing but loopback.

const childProcess = require('node:child_process')
const http = require('node:http')
const https = require('node:https')
const process = require('node:process')
const { URL } = require('node:url')
const { EventEmitter } = require('node:events')

const sandbox = new URL(process.env.PEER_API_URL)
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[?::1\]?)$/
const plainRequest = http.request

function request(defaultProtocol, args) {
  const callback = args.find(arg => typeof arg === 'function')
  const [first, second] = args.filter(arg => typeof arg !== 'function')
  const isUrl = typeof first === 'string' || first instanceof URL
  const url = isUrl ? new URL(first) : null
  const options = { ...(isUrl ? second : first) }
  const host = url?.hostname ?? options.hostname ?? options.host ?? 'localhost'
  const path = url === null ? (options.path ?? '/') : url.pathname + url.search
  const port = url?.port || options.port || (defaultProtocol === 'https:' ? 443 : 80)
  const isMedium = host === 'api.medium.com'
  if (!isMedium && !LOOPBACK.test(host)) throw new Error(`Not allowed to ask ${host}.`)
  const place = isMedium
    ? { hostname: sandbox.hostname, port: sandbox.port }
    : { hostname: host, port }
  const plain = { ...options, ...place, host: place.hostname, path, protocol: 'http:' }
  delete plain.agent
  const sent = plainRequest(plain, callback)
  // Without one the sandbox turns a request away, as Medium's front does; run.ts tells.
  if (isMedium && !sent.hasHeader('user-agent')) sent.setHeader('user-agent', 'none of its own')
  return sent
}

function patch(module, protocol) {
  module.request = (...args) => request(protocol, args)
  module.get = (...args) => request(protocol, args).end()
}
patch(http, 'http:')
patch(https, 'https:')
globalThis.fetch = async url => {
  throw new Error(`Not allowed to fetch ${url}.`)
}
// Some open the post in a browser.
childProcess.spawn = () =>
  Object.assign(new EventEmitter(), { unref() {}, stdout: null, stderr: null })
