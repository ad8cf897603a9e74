// What goes over the wire to Medium and comes back, whichever way it takes.

export type WireRequest = {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** Empty for none. */
  readonly body: Uint8Array
  readonly signal: AbortSignal
}

export type WireAnswer = {
  readonly status: number
  readonly headers: { readonly get: (name: string) => string | null }
  /** Decoded; it throws where it breaks off. */
  readonly body: AsyncIterable<Uint8Array> | null
}

/** The way for one request: no redirect, no repetition, a connection of its own. */
export type Sender = {
  readonly send: (request: WireRequest) => Promise<WireAnswer>
  /** True once there was a connection that the request could travel on; false before; null where nobody saw. */
  readonly wasConnected: () => boolean | null
  /** Ends what is left of the connection, once the body has been read. Never fails. */
  readonly close: () => Promise<void>
}
