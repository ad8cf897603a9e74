// The door of this room: the way to a server that leads through a proxy, whoever the server is.

/** A connection for one request, made by asking the proxy once. */
export { openTunnel, type Tunnel } from './tunnel.ts'

/** Such a one where GitHub's toolkit would take a proxy. */
export { findWay } from './find-way.ts'
