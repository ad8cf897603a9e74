// Whether there was a connection during a request, as undici itself reports it: an error alone often does not tell, since a
// reset in the TLS handshake looks like one after the request, and a time-out has no phase at all.

import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readField } from '../text/json.ts'

export type ConnectionWatch = {
  /** True once any connection to the origin was made; false while one is only being made; null when nothing was seen. */
  readonly wasConnected: () => boolean | null
  readonly close: () => void
}

/** Watches the connections that fetch makes to an origin, until closed. */
export function watchConnection(origin: string): ConnectionWatch {
  let connecting = false
  let connected = false
  const listeners = {
    'undici:client:beforeConnect': (message: unknown) => {
      connecting ||= readOrigin(message) === origin
    },
    'undici:client:connected': (message: unknown) => {
      connected ||= readOrigin(message) === origin
    },
    'undici:client:sendHeaders': (message: unknown) => {
      connected ||=
        readField(message, 'request') !== undefined && readRequestOrigin(message) === origin
    }
  }
  for (const [channel, listener] of Object.entries(listeners)) subscribe(channel, listener)
  return {
    wasConnected: () => (connected ? true : connecting ? false : null),
    close: () => {
      for (const [channel, listener] of Object.entries(listeners)) unsubscribe(channel, listener)
    }
  }
}

function readOrigin(message: unknown): string {
  const params = readField(message, 'connectParams')
  return `${String(readField(params, 'protocol'))}//${String(readField(params, 'host'))}`
}

function readRequestOrigin(message: unknown): string {
  return String(readField(readField(message, 'request'), 'origin'))
}
