// The door of the sandbox, a Medium of one's own on 127.0.0.1: the six operations of the API, OAuth2, pages, feeds, faults.

import { once } from 'node:events'
import { createServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault, SwitchedFault } from './sandbox-faults.ts'
import type { MediumBackend } from './medium-backend.ts'
import type { RecordedRequest } from './request-log.ts'
import { SandboxServer, type SandboxHooks } from './sandbox-server.ts'
import {
  createState,
  readStateFile,
  createStateWriter,
  type PeopleOptions
} from './sandbox-state.ts'
import { createView, type SandboxView } from './sandbox-view.ts'

export { checkFault, parseFaultLine } from './fault-text.ts'
export type { Fault, SwitchedFault } from './sandbox-faults.ts'
export type { RecordedPart, RecordedRequest } from './request-log.ts'
export type { StoredAccessToken, Scope, StoredPost } from './stored-records.ts'
export type {
  SandboxImage,
  SandboxPost,
  SandboxPublication,
  SandboxUser,
  SandboxView
} from './sandbox-view.ts'
export type { PublicationOption, PublicationRole, UserOption } from './stored-people.ts'

export type SandboxOptions = PeopleOptions &
  Partial<SandboxHooks> & {
    /** A free port unless given. */
    readonly port?: number
    /** The JSON file in which everything outlives the process. Where it exists, it says who is there, not the options. */
    readonly stateFile?: string
    /** Posts a user may create within 24 hours of the first of them; 0, the default, for no limit. Medium's is 10. */
    readonly dailyLimit?: number
    /** What says that the limit is reached; which one Medium uses is not documented. 403 unless given. */
    readonly dailyLimitStatus?: 403 | 429
    /** How long a new post takes to appear in the feeds: at once unless given. */
    readonly feedDelayMs?: number
    /** Whether an exchange uses its refresh token up and gives a new one. Medium's documentation says that they stay valid. */
    readonly rotateRefreshTokens?: boolean
    readonly now?: () => Date
    readonly faults?: readonly Fault[]
  }

/** A running sandbox. Its hooks can be set at any time. */
export type Sandbox = SandboxHooks &
  SandboxView & {
    /** Every request to the API and the feeds, oldest first. */
    readonly requests: readonly RecordedRequest[]
    fault(fault: Fault): SwitchedFault
    clearFaults(): void
    /** Ends the server and its connections. What was stored is on the disk. */
    close(): Promise<void>
  }

/** Starts the sandbox on 127.0.0.1. @throws Error when the port is taken or the state file is something else */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { stateFile = null } = options
  const known = stateFile === null ? null : readStateFile(stateFile)
  const state = known ?? createState(options)
  const save = createStateWriter(stateFile, () => state)
  await save()
  const http = createServer()
  http.listen(options.port ?? 0, '127.0.0.1')
  await once(http, 'listening')
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const medium = createBackend(options, { url, state, save })
  const server = new SandboxServer(medium, {
    onRequest: options.onRequest ?? null,
    onStored: options.onStored ?? null,
    onAnswered: options.onAnswered ?? null
  })
  for (const fault of options.faults ?? []) server.faults.add(fault)
  http.on('request', (request, response) => void server.serve(request, response))
  try {
    return createSandbox(server, http)
  } catch (error) {
    http.close()
    throw error
  }
}

function createBackend(
  options: SandboxOptions,
  parts: Pick<MediumBackend, 'url' | 'state' | 'save'>
): MediumBackend {
  return {
    ...parts,
    rules: {
      dailyLimit: options.dailyLimit ?? 0,
      dailyLimitStatus: options.dailyLimitStatus ?? 403,
      feedDelayMs: options.feedDelayMs ?? 0,
      rotateRefreshTokens: options.rotateRefreshTokens ?? false
    },
    now: options.now ?? (() => new Date()),
    codes: []
  }
}

function createSandbox(server: SandboxServer, http: HttpServer): Sandbox {
  const members = {
    requests: server.requests,
    fault: (fault: Fault) => server.faults.add(fault),
    clearFaults: () => server.faults.clear(),
    close: async () => {
      server.stop()
      http.closeAllConnections()
      http.close()
      await server.medium.save()
    }
  }
  // The hooks are the server's own object, and the view's posts and images are getters: neither may be copied.
  const view = Object.getOwnPropertyDescriptors(createView(server.medium))
  const sandbox = Object.defineProperties(server.hooks, view) as SandboxHooks & SandboxView
  return Object.assign(sandbox, members)
}
