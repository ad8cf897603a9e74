// The API description of spec/ as a judge of what comes in and what goes out (JSON Schema 2020-12, Ajv).
// Stricter than the description in one point: fields that it does not name are refused, as Medium does.

import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const FILE = new URL('../../spec/medium-rest-api-openapi.yml', import.meta.url)

export type OperationId =
  | 'getAuthenticatedUser'
  | 'listUserPublications'
  | 'listPublicationContributors'
  | 'createUserPost'
  | 'createPublicationPost'
  | 'uploadImage'

export type Operation = {
  readonly id: OperationId
  readonly method: string
  /** As in the description, such as `/users/{authorId}/posts`. */
  readonly path: string
}

export type Description = {
  readonly operations: readonly Operation[]
  /** What is wrong with the body of a creating request; empty when nothing is. */
  readonly problemsOfPost: (body: unknown) => readonly Problem[]
  /** @throws Error when the answer is none that the description allows: a bug of the sandbox */
  readonly checkAnswer: (operation: OperationId, status: number, body: unknown) => void
}

export type Problem = {
  /** The field at the top of the body that it is about; null for the body as a whole. */
  readonly field: string | null
  /** A sentence for a person. */
  readonly message: string
}

type Node = { [key: string]: unknown }

let loaded: Description | null = null

/** Reads and compiles the description, once per process. */
export function loadDescription(): Description {
  loaded ??= compile(parse(readFileSync(FILE, 'utf8')) as Node)
  return loaded
}

function compile(document: Node): Description {
  closeObjects(document.components)
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  // The module is CommonJS: its types put the function under `default`.
  addFormats.default(ajv)
  ajv.addSchema(document, 'medium')
  const post = schemaAt(ajv, ['components', 'schemas', 'CreatePostRequest'])
  const found = [...operationsOf(document)]
  const answers = new Map(found.flatMap(one => answersOf(ajv, one)))
  const error = schemaAt(ajv, ['components', 'schemas', 'Error'])
  return {
    operations: found.map(({ id, method, path }) => ({ id, method, path })),
    problemsOfPost: body => (post(body) ? [] : (post.errors ?? []).map(problemOf)),
    checkAnswer: (operation, status, body) => {
      const validate = answers.get(`${operation} ${status}`) ?? (status >= 400 ? error : null)
      if (validate?.(body) === true) return
      const detail = validate === null ? 'no such status' : ajv.errorsText(validate.errors)
      throw new Error(`The answer ${status} of ${operation} breaks the description: ${detail}.`)
    }
  }
}

/** Forbids what a schema does not name, wherever it names anything. */
function closeObjects(node: unknown): void {
  if (typeof node !== 'object' || node === null) return
  const schema = node as Node
  if (schema.type === 'object' && schema.properties !== undefined)
    schema.additionalProperties = false
  for (const child of Object.values(schema)) closeObjects(child)
}

type Found = Operation & { readonly definition: Node; readonly verb: string }

function* operationsOf(document: Node): Generator<Found> {
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>))
    for (const [verb, definition] of Object.entries(item as Record<string, Node>)) {
      const id = definition.operationId as OperationId
      yield { id, method: verb.toUpperCase(), path, definition, verb }
    }
}

function answersOf(ajv: Ajv2020, operation: Found): [string, ValidateFunction][] {
  const { id, path, verb, definition } = operation
  return Object.keys(definition.responses as Node).map(status => {
    const place = ['paths', path, verb, 'responses', status, 'content', 'application/json']
    return [`${id} ${status}`, schemaAt(ajv, [...place, 'schema'])]
  })
}

function schemaAt(ajv: Ajv2020, place: readonly string[]): ValidateFunction {
  const pointer = place.map(part =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
  )
  return ajv.compile({ $ref: `medium#/${pointer.join('/')}` })
}

function problemOf(error: ErrorObject): Problem {
  const [, field = null, ...inner] = error.instancePath.split('/')
  const params = error.params as Record<string, unknown>
  if (error.keyword === 'required')
    return {
      field: String(params.missingProperty),
      message: `The field "${String(params.missingProperty)}" is required.`
    }
  if (error.keyword === 'additionalProperties')
    return { field, message: `Unexpected fields specified: ${String(params.additionalProperty)}` }
  if (field === null) return { field, message: 'The body must be a JSON object.' }
  const name = `"${field}${inner.map(index => `[${index}]`).join('')}"`
  return { field, message: `The field ${name} ${demandOf(error, params)}.` }
}

function demandOf(error: ErrorObject, params: Record<string, unknown>): string {
  switch (error.keyword) {
    case 'enum':
      return `must be one of ${(params.allowedValues as string[]).join(', ')}`
    case 'maxLength':
      return `must be at most ${String(params.limit)} characters long`
    case 'maxItems':
      return `must have at most ${String(params.limit)} items`
    case 'format':
      return 'must be an absolute URL'
    default:
      return error.message ?? 'is invalid'
  }
}
