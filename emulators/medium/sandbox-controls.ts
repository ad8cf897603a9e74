// The sandbox's own controls under /control: faults on and off, what it holds, what it was asked, and a fresh start.

import { answerJson, SandboxRefusal, type SandboxAnswer } from './sandbox-answers.ts'
import { checkFault, parseFaultLine } from './fault-text.ts'
import type { Fault, Faults } from './sandbox-faults.ts'
import type { MediumBackend } from './medium-backend.ts'
import type { RecordedRequest } from './request-log.ts'
import type { IncomingRequest } from './http-exchange.ts'
import { createView } from './sandbox-view.ts'
import { explainError } from '../shared/unknown-values.ts'

/** What can be controlled of the server. */
type Controlled = {
  readonly medium: MediumBackend
  readonly faults: Faults
  readonly requests: RecordedRequest[]
}

type Control = (
  server: Controlled,
  incoming: IncomingRequest
) => SandboxAnswer | Promise<SandboxAnswer>

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET /control/faults': server => listFaults(server),
  'POST /control/faults': addFault,
  'DELETE /control/faults': server => {
    server.faults.clear()
    return listFaults(server)
  },
  'GET /control/state': server => answerJson(200, createView(server.medium)),
  'GET /control/requests': server => answerJson(200, { requests: server.requests }),
  'POST /control/reset': resetSandbox
}

/** Answers a request below `/control`. @throws SandboxRefusal 403 for another web page's request, 404 for an unknown control */
export async function answerControl(
  server: Controlled,
  incoming: IncomingRequest
): Promise<SandboxAnswer> {
  const { method, path, headers } = incoming
  // Browsers name the page a request comes from; no page but the sandbox's own has business here.
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${headers.host ?? ''}`)
    throw new SandboxRefusal(403, 'Another web page cannot control the sandbox.')
  const control = CONTROLS[`${method} ${path}`]
  if (control === undefined)
    throw new SandboxRefusal(
      404,
      `There is no ${method} ${path}. There is ${Object.keys(CONTROLS).join(', ')}.`
    )
  return await control(server, incoming)
}

function listFaults(server: Controlled, status = 200): SandboxAnswer {
  return answerJson(status, {
    faults: server.faults.all.map(({ fault, hits }) => ({ ...toShownFault(fault), hits }))
  })
}

/** JSON has neither patterns nor infinity. */
function toShownFault(fault: Fault): Record<string, unknown> {
  const { match = {}, times = 1, ...rest } = fault
  const path = match.path === undefined ? {} : { path: String(match.path) }
  return { ...rest, match: { ...match, ...path }, times: times === Infinity ? 'always' : times }
}

function addFault(server: Controlled, { body }: IncomingRequest): SandboxAnswer {
  const text = body.toString().trim()
  try {
    server.faults.add(text.startsWith('{') ? checkFault(JSON.parse(text)) : parseFaultLine(text))
  } catch (error) {
    throw new SandboxRefusal(400, explainError(error))
  }
  return listFaults(server, 201)
}

/** Posts, images, faults and the log go; users, publications and tokens stay. */
async function resetSandbox(server: Controlled): Promise<SandboxAnswer> {
  const { state, codes, save } = server.medium
  for (const list of [state.posts, state.images, codes, server.requests]) list.length = 0
  server.faults.clear()
  await save()
  return answerJson(200, createView(server.medium))
}
