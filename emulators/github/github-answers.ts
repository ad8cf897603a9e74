// What the stand-in answers: GitHub's own types for the bodies, so that a body that leaves them does not compile.

import type { components } from '@octokit/openapi-types'

export type Schemas = components['schemas']

export type Reply = {
  readonly status: number
  /** Sent as JSON, unless it is bytes; undefined sends no body. */
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const DOCUMENTATION = 'https://docs.github.com/rest'

/** An answer whose body is GitHub's schema `S`. */
export function answer<S extends keyof Schemas>(
  _schema: S,
  status: number,
  body: Schemas[S]
): Reply {
  return { status, body }
}

/** A page of GitHub's schema `S`. */
export function answerList<S extends keyof Schemas>(
  _schema: S,
  body: readonly Schemas[S][],
  headers: Readonly<Record<string, string>> = {}
): Reply {
  return { status: 200, body, headers }
}

/** A file as it is: GitHub calls it UTF-8 text even when it is an image. */
export function rawAnswer(data: Buffer): Reply {
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  return { status: 200, body: data, headers }
}

/** A request that GitHub turns down, in its words. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly errors: Schemas['validation-error']['errors']

  constructor(status: number, message: string, errors?: Schemas['validation-error']['errors']) {
    super(message)
    this.status = status
    this.errors = errors
  }

  /** The answer that says so. */
  reply(): Reply {
    const body: Schemas['basic-error'] = {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: DOCUMENTATION,
      status: String(this.status)
    }
    return answer('basic-error', this.status, body)
  }
}

/** 404 in GitHub's words: also what somebody without permission gets to see. */
export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message)
}

/** 422 in GitHub's words. */
export function invalid(message: string): Refusal {
  return new Refusal(422, message)
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrappedBase64(data: Buffer): string {
  return data.toString('base64').replace(/.{1,60}/g, '$&\n')
}
