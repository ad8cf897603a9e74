// Requests to a sandbox, each answer of the API held against the description by an Ajv of the tests' own.

import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'
import type { Sandbox } from '../../../emulators/medium/index.ts'

type Schema = { [key: string]: unknown }

const FILE = new URL('../../../spec/medium-rest-api-openapi.yml', import.meta.url)
const DOCUMENT = parse(readFileSync(FILE, 'utf8')) as Schema & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Schema>>>>
}
const CHECKS = compile()

export type Answer = {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON, else text. */
  readonly body: unknown
}

export type Asked = {
  /** Null for none; the first user's unless given. */
  readonly token?: string | null
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | FormData | URLSearchParams
  readonly signal?: AbortSignal
  /** False where a fault may answer what the description does not know; true unless given. */
  readonly described?: boolean
}

export const ARTICLE = {
  title: 'A title',
  contentFormat: 'html',
  content: '<h1>A title</h1><p>Text.</p>'
} as const

/** Asks for a path of the site, such as `/v1/me` or `/feed/@ada`. */
export async function ask(
  medium: Sandbox,
  method: string,
  path: string,
  { token = medium.token, headers = {}, body, signal, described = true }: Asked = {}
): Promise<Answer> {
  const response = await fetch(`${medium.url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      'user-agent': 'test',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers
    },
    ...(body === undefined ? {} : { body }),
    ...(signal === undefined ? {} : { signal })
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true
  const answer = isJson ? (JSON.parse(text) as unknown) : text
  if (described && isJson && path.startsWith('/v1/'))
    expectDescribed(method, path.slice('/v1'.length), response.status, answer)
  return { status: response.status, headers: response.headers, body: answer }
}

/** Asks for a post of the first user. */
export async function create(
  medium: Sandbox,
  fields: Readonly<Record<string, unknown>> = {},
  path = `/v1/users/${medium.user.id}/posts`,
  asked: Asked = {}
): Promise<Answer> {
  return await ask(medium, 'POST', path, {
    ...asked,
    headers: { 'content-type': 'application/json', ...asked.headers },
    body: JSON.stringify({ ...ARTICLE, ...fields })
  })
}

/** The HTML at a path of the site. */
export async function page(medium: Sandbox, path: string): Promise<string> {
  const { headers, body } = await ask(medium, 'GET', path, { token: null })
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
  return String(body)
}

/** The page of the post that a creation with these fields makes. */
export async function pageOfPost(
  medium: Sandbox,
  fields: Readonly<Record<string, unknown>>
): Promise<string> {
  const { url } = dataOf(await create(medium, fields))
  return await page(medium, new URL(String(url)).pathname)
}

/** Uploads a file in one field of a form. */
export async function upload(
  medium: Sandbox,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  field = 'image'
): Promise<Answer> {
  const form = new FormData()
  form.append(field, new Blob([bytes], { type }), 'picture')
  return await ask(medium, 'POST', '/v1/images', { body: form })
}

/** A path with ids of the sandbox in it: ME, OTHER (user), or the slug of a publication in capitals. */
export function withIds(medium: Sandbox, path: string): string {
  const ids = new Map([
    ['ME', medium.user.id],
    ['OTHER', medium.users[1]?.id ?? ''],
    ...medium.publications.map(({ slug, id }) => [slug.toUpperCase(), id] as const)
  ])
  return path.replace(/[A-Z]+/, name => ids.get(name) ?? name)
}

/** The code of the first error of an answer. */
export function codeOf(answer: Answer): number | undefined {
  return (answer.body as { errors?: { code: number }[] }).errors?.[0]?.code
}

/** The message of the first error of an answer. */
export function messageOf(answer: Answer): string | undefined {
  return (answer.body as { errors?: { message: string }[] }).errors?.[0]?.message
}

/** The `data` of an answer. */
export function dataOf(answer: Answer): Record<string, unknown> {
  return (answer.body as { data: Record<string, unknown> }).data
}

/** Fails unless the description has this answer for the operation at this path below `/v1`. */
export function expectDescribed(method: string, path: string, status: number, body: unknown): void {
  const operation = Object.keys(DOCUMENT.paths).find(template => {
    const pattern = new RegExp(`^${template.replace(/\{\w+\}/, '[^/]+')}$`)
    return pattern.test(path) && method.toLowerCase() in (DOCUMENT.paths[template] ?? {})
  })
  // The token endpoint is not in the description, and neither is what is nowhere: refusals look alike all the same.
  const wanted = operation === undefined ? null : `${method} ${operation} ${status}`
  if (wanted === null && status < 400) return
  const check = CHECKS.get(wanted ?? '') ?? (status >= 400 ? CHECKS.get('Error') : undefined)
  if (check === undefined) throw new Error(`The description has no answer ${wanted ?? path}.`)
  check(body)
  expect(check.errors ?? []).toEqual([])
}

/** The checks by `METHOD /path/of/the/description STATUS`, and that of `Error`. Nothing but what is described passes. */
function compile(): Map<string, ValidateFunction> {
  const closed = JSON.parse(JSON.stringify(DOCUMENT), (_key, value: unknown) => {
    const schema = value as Schema | null
    return schema?.type === 'object' && schema.properties !== undefined
      ? { ...schema, additionalProperties: false, minProperties: 1 }
      : value
  }) as typeof DOCUMENT
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema(closed, 'description')
  const checks = new Map([
    ['Error', ajv.compile({ $ref: 'description#/components/schemas/Error' })]
  ])
  for (const [path, item] of Object.entries(closed.paths))
    for (const [verb, { responses }] of Object.entries(item))
      for (const status of Object.keys(responses as Schema)) {
        const parts = ['paths', path, verb, 'responses', status, 'content', 'application/json']
        const pointer = parts.map(part => encodeURIComponent(part.replaceAll('/', '~1'))).join('/')
        const check = ajv.compile({ $ref: `description#/${pointer}/schema` })
        checks.set(`${verb.toUpperCase()} ${path} ${status}`, check)
      }
  return checks
}
