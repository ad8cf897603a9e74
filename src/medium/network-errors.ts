// What the errors of fetch mean: their texts, which hide in causes, and whether a connection can have stood.

import { cleanText } from './reply.ts'

// Not connected, whatever the system call: the name did not resolve, nobody listened, the connection timed out.
const NEVER_CONNECTED = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT'
])
// OpenSSL's verification results and Node's own check of the name.
const CERTIFICATE =
  /^(CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|HOSTNAME_MISMATCH$|INVALID_CA$|ERR_TLS_CERT_)/
const HANDSHAKE =
  /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|TLSV1_ALERT_PROTOCOL_VERSION|TLSV1_UNRECOGNIZED_NAME|TLSV1_ALERT_INTERNAL_ERROR|SSLV3_ALERT_HANDSHAKE_FAILURE|SSL\/TLS_ALERT_HANDSHAKE_FAILURE)$/
const MAX_DEPTH = 8

/** The messages of an error and its causes, outermost first: `fetch failed: getaddrinfo ENOTFOUND api.medium.com`. */
export function describeNetworkError(error: unknown): string {
  const messages = [...new Set(chain(error).map(messageOf))].filter(message => message !== '')
  return messages.length > 0 ? cleanText(messages.join(': ')) : 'unknown error'
}

/** Whether the error alone proves that no connection stood. All addresses of a host must have failed that way. */
export function failedBeforeConnection(error: unknown): boolean {
  const roots = chain(error).filter(one => below(one).length === 0)
  return roots.length > 0 && roots.every(isBeforeConnection)
}

function isBeforeConnection(error: unknown): boolean {
  const code = codeOf(error)
  const syscall = property(error, 'syscall')
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  // The same codes come from `read` and `write` when a connection that stood is lost.
  if (syscall !== undefined) return false
  if (NEVER_CONNECTED.has(code) || CERTIFICATE.test(code) || HANDSHAKE.test(code)) return true
  const message = messageOf(error)
  // The second: fetch itself refuses some ports.
  return /before secure TLS connection was established/.test(message) || message === 'bad port'
}

/** The error and everything below it, depth first. */
function chain(error: unknown, depth = 0): unknown[] {
  if (depth > MAX_DEPTH) return []
  return [error, ...below(error).flatMap(one => chain(one, depth + 1))]
}

function below(error: unknown): unknown[] {
  const errors = property(error, 'errors')
  const cause = property(error, 'cause')
  return [
    ...(cause === undefined || cause === null ? [] : [cause]),
    ...(Array.isArray(errors) ? (errors as unknown[]) : [])
  ]
}

/** An AggregateError of connections has no message, but a code. */
function messageOf(error: unknown): string {
  const message = property(error, 'message')
  return typeof message === 'string' && message !== '' ? message : codeOf(error)
}

function codeOf(error: unknown): string {
  const code = property(error, 'code')
  return typeof code === 'string' ? code : ''
}

/** Neither by `instanceof` nor as an own property: the errors of fetch may come from another realm, or be DOMExceptions. */
function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null
    ? (Reflect.get(error, name) as unknown)
    : undefined
}
