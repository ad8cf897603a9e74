import { describe, expect, test } from '@jest/globals'
import { describeNetworkError, failedBeforeConnection } from '../../src/medium/network-errors.ts'

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

describe('a connection never stood', () => {
  test.each([
    ['a name that does not resolve', systemError('ENOTFOUND', { syscall: 'getaddrinfo' })],
    ['a resolver that is away', systemError('EAI_AGAIN', { syscall: 'getaddrinfo' })],
    ['a refused connection', systemError('ECONNREFUSED', { syscall: 'connect' })],
    ['an unreachable host', systemError('EHOSTUNREACH', { syscall: 'connect' })],
    ['an unreachable network', systemError('ENETUNREACH', { syscall: 'connect' })],
    ['the system’s connect time-out', systemError('ETIMEDOUT', { syscall: 'connect' })],
    ['undici’s connect time-out', systemError('UND_ERR_CONNECT_TIMEOUT')],
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
    ['a port that fetch refuses', new Error('bad port')],
    [
      'every address of the host refusing',
      several(
        systemError('ECONNREFUSED', { syscall: 'connect' }),
        systemError('ENETUNREACH', { syscall: 'connect' })
      )
    ]
  ])('for %s', (_, cause) => expect(failedBeforeConnection(failure(cause))).toBe(true))
})

describe('a connection may have stood', () => {
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
  ])('for %s', (_, cause) => expect(failedBeforeConnection(failure(cause))).toBe(false))

  test('for what is no error at all', () => {
    expect(failedBeforeConnection('ENOTFOUND')).toBe(false)
    expect(failedBeforeConnection(undefined)).toBe(false)
  })
})

describe('the text of a network error', () => {
  test('names the causes, outermost first', () => {
    const cause = systemError('ENOTFOUND', {
      syscall: 'getaddrinfo',
      message: 'getaddrinfo ENOTFOUND api.medium.com'
    })
    expect(describeNetworkError(failure(cause))).toBe(
      'fetch failed: getaddrinfo ENOTFOUND api.medium.com'
    )
  })

  test('names each of several addresses, and the code of an error without a message', () => {
    const cause = several(
      systemError('ECONNREFUSED', { message: 'connect ECONNREFUSED ::1:1' }),
      systemError('ECONNREFUSED', { message: 'connect ECONNREFUSED 127.0.0.1:1' })
    )
    expect(describeNetworkError(failure(cause))).toBe(
      'fetch failed: ECONNREFUSED: connect ECONNREFUSED ::1:1: connect ECONNREFUSED 127.0.0.1:1'
    )
  })

  test('says a message once', () => {
    expect(describeNetworkError(failure(new Error('fetch failed')))).toBe('fetch failed')
  })

  test('is one line of at most 500 characters', () => {
    const text = describeNetworkError(failure(new Error(`a\nb\u001b[31m${'x'.repeat(2000)}`)))
    expect(text).toMatch(/^fetch failed: a b \[31mx{400,}…$/)
    expect(text).toHaveLength(500)
  })

  test('reads a DOMException, and ends for a cause that is its own', () => {
    const error = new Error('round')
    error.cause = error
    expect(describeNetworkError(error)).toBe('round')
    expect(describeNetworkError(new DOMException('late', 'TimeoutError'))).toBe('late')
  })

  test('admits that it knows nothing', () => {
    expect(describeNetworkError(undefined)).toBe('unknown error')
  })
})
