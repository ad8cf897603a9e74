// Whether a connection stood during a request, as undici itself reports it: an error alone often does not tell, since a
// reset in the TLS handshake looks like one after the request, and a time-out has no phase at all.

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { field } from './wire.ts'

export type ConnectionWatch = {
  /** True once any connection to the origin stood; false while one is only being made; null when nothing was seen. */
  readonly stood: () => boolean | null
  readonly close: () => void
}

/** Watches the connections that fetch makes to an origin, until closed. */
export function watchConnection(origin: string): ConnectionWatch {
  let connecting = false
  let connected = false
  const listeners = {
    'undici:client:beforeConnect': (message: unknown) => {
      connecting ||= originOf(message) === origin
    },
    'undici:client:connected': (message: unknown) => {
      connected ||= originOf(message) === origin
    },
    'undici:client:sendHeaders': (message: unknown) => {
      connected ||= field(message, 'request') !== undefined && requestOrigin(message) === origin
    }
  }
  for (const [channel, listener] of Object.entries(listeners)) subscribe(channel, listener)
  return {
    stood: () => (connected ? true : connecting ? false : null),
    close: () => {
      for (const [channel, listener] of Object.entries(listeners)) unsubscribe(channel, listener)
    }
  }
}

function originOf(message: unknown): string {
  const params = field(message, 'connectParams')
  return `${String(field(params, 'protocol'))}//${String(field(params, 'host'))}`
}

function requestOrigin(message: unknown): string {
  return String(field(field(message, 'request'), 'origin'))
}
