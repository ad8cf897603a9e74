import { describe, expect, test } from '@jest/globals'
import { provesNoConnection } from '../../src/medium/network-errors.ts'

function failure(cause: unknown): Error {
  return new TypeError('fetch failed', { cause })
}

function systemError(code: string, details: { syscall?: string; message?: string } = {}): Error {
  const { message = `${details.syscall ?? 'x'} ${code}`, ...rest } = details
  return Object.assign(new Error(message), { code, ...rest })
}

function several(...errors: Error[]): Error {
  return Object.assign(new AggregateError(errors), { code: 'ECONNREFUSED' })
}

describe('a connection was never made', () => {
  test.each([
    ['a name that does not resolve', systemError('ENOTFOUND', { syscall: 'getaddrinfo' })],
    ['a resolver that is away', systemError('EAI_AGAIN', { syscall: 'getaddrinfo' })],
    ['a refused connection', systemError('ECONNREFUSED', { syscall: 'connect' })],
    ['an unreachable host', systemError('EHOSTUNREACH', { syscall: 'connect' })],
    ['an unreachable network', systemError('ENETUNREACH', { syscall: 'connect' })],
    ['the system’s connect time-out', systemError('ETIMEDOUT', { syscall: 'connect' })],
    ['a connect time-out of our own', systemError('UND_ERR_CONNECT_TIMEOUT')],
    ['an expired certificate', systemError('CERT_HAS_EXPIRED')],
    ['a self-signed certificate', systemError('DEPTH_ZERO_SELF_SIGNED_CERT')],
    ['a private authority', systemError('SELF_SIGNED_CERT_IN_CHAIN')],
    ['an unknown authority', systemError('UNABLE_TO_VERIFY_LEAF_SIGNATURE')],
    ['a certificate of another host', systemError('ERR_TLS_CERT_ALTNAME_INVALID')],
    ['a server without TLS', systemError('ERR_SSL_WRONG_VERSION_NUMBER')],
    [
      'a hang-up during the TLS handshake',
      systemError('ECONNRESET', {
        message: 'Client network socket disconnected before secure TLS connection was established'
      })
    ],
    [
      'every address of the host refusing',
      several(
        systemError('ECONNREFUSED', { syscall: 'connect' }),
        systemError('ENETUNREACH', { syscall: 'connect' })
      )
    ]
  ])('for %s', (_, cause) => expect(provesNoConnection(failure(cause))).toBe(true))
})

describe('a connection may have been made', () => {
  test.each([
    ['a reset', systemError('ECONNRESET', { syscall: 'read' })],
    ['a reset without a system call', systemError('ECONNRESET')],
    ['a broken pipe', systemError('EPIPE', { syscall: 'write' })],
    ['a route lost while reading', systemError('EHOSTUNREACH', { syscall: 'read' })],
    ['a network lost while writing', systemError('ENETUNREACH', { syscall: 'write' })],
    ['a time-out while reading', systemError('ETIMEDOUT', { syscall: 'read' })],
    ['a closed socket', systemError('UND_ERR_SOCKET')],
    ['a time-out for the headers', systemError('UND_ERR_HEADERS_TIMEOUT')],
    ['a damaged TLS record', systemError('ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC')],
    [
      'one address refusing and one resetting',
      several(systemError('ECONNREFUSED', { syscall: 'connect' }), systemError('ECONNRESET'))
    ],
    ['an abort', new DOMException('The operation was aborted', 'AbortError')],
    ['no cause', undefined]
  ])('for %s', (_, cause) => expect(provesNoConnection(failure(cause))).toBe(false))

  test('for what is not an error at all', () => {
    expect(provesNoConnection('ENOTFOUND')).toBe(false)
    expect(provesNoConnection(undefined)).toBe(false)
  })
})
