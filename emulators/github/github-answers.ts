// What GitHub answers. The bodies have GitHub's own types, so that a wrong one does not compile.

import type { components } from '@octokit/openapi-types'

export type Schemas = components['schemas']

export type GitHubAnswer = {
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
): GitHubAnswer {
  return { status, body }
}

/** A page of GitHub's schema `S`. */
export function answerList<S extends keyof Schemas>(
  _schema: S,
  body: readonly Schemas[S][],
  headers: Readonly<Record<string, string>> = {}
): GitHubAnswer {
  return { status: 200, body, headers }
}

/** A file as it is: GitHub calls it UTF-8 text even when it is an image. */
export function answerRaw(data: Buffer): GitHubAnswer {
  const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
  return { status: 200, body: data, headers }
}

/** A request that GitHub turns down, in its words. */
export class GitHubRefusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly errors: Schemas['validation-error']['errors']

  constructor(status: number, message: string, errors?: Schemas['validation-error']['errors']) {
    super(message)
    this.status = status
    this.errors = errors
  }

  /** The answer that says so. */
  toAnswer(): GitHubAnswer {
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
export function createNotFound(message = 'Not Found'): GitHubRefusal {
  return new GitHubRefusal(404, message)
}

/** 422 in GitHub's words. */
export function createInvalid(message: string): GitHubRefusal {
  return new GitHubRefusal(422, message)
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function wrapBase64(data: Buffer): string {
  return data.toString('base64').replace(/.{1,60}/g, '$&\n')
}
