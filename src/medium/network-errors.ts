// Whether an error of a request proves that no connection was made, so that nothing of the request can have arrived.

import { codeOf, listCauses, listDirectCauses } from '../diagnostics/action-error.ts'
import { readField } from '../text/json.ts'

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

/** Whether the error alone proves that no connection was made. All addresses of a host must have failed that way. */
export function provesNoConnection(error: unknown): boolean {
  const roots = listCauses(error).filter(cause => listDirectCauses(cause).length === 0)
  return roots.length > 0 && roots.every(isBeforeConnection)
}

function isBeforeConnection(error: unknown): boolean {
  const code = codeOf(error)
  const syscall = readField(error, 'syscall')
  if (syscall === 'connect' || syscall === 'getaddrinfo') return true
  // The same codes come from `read` and `write` when a connection that was made is lost.
  if (syscall !== undefined) return false
  if (NEVER_CONNECTED.has(code) || CERTIFICATE.test(code) || HANDSHAKE.test(code)) return true
  const message = readField(error, 'message')
  return typeof message === 'string' && /before secure TLS connection was established/.test(message)
}
