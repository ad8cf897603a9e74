// The API description of spec/, which checks what comes in and what goes out (JSON Schema 2020-12, Ajv).
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

export type DescribedOperation = {
  readonly id: OperationId
  readonly method: string
  /** As in the description, such as `/users/{authorId}/posts`. */
  readonly path: string
}

export type ApiDescription = {
  readonly operations: readonly DescribedOperation[]
  /** What is wrong with the body of a creating request; empty when nothing is. */
  readonly findProblems: (body: unknown) => readonly DescriptionProblem[]
  /** @throws Error when the answer is none that the description allows: a bug of the sandbox */
  readonly checkAnswer: (operation: OperationId, status: number, body: unknown) => void
}

export type DescriptionProblem = {
  /** The field at the top of the body that it is about; null for the body as a whole. */
  readonly field: string | null
  /** A sentence for a person. */
  readonly message: string
}

type SchemaNode = { [key: string]: unknown }

let loaded: ApiDescription | null = null

/** Reads and compiles the description, once per process. */
export function loadDescription(): ApiDescription {
  loaded ??= compileDescription(parse(readFileSync(FILE, 'utf8')) as SchemaNode)
  return loaded
}

function compileDescription(document: SchemaNode): ApiDescription {
  closeObjects(document.components)
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true })
  // The module is CommonJS: its types put the function under `default`.
  addFormats.default(ajv)
  ajv.addSchema(document, 'medium')
  const post = findSchema(ajv, ['components', 'schemas', 'CreatePostRequest'])
  const found = [...listOperations(document)]
  const answers = new Map(found.flatMap(operation => compileAnswers(ajv, operation)))
  const error = findSchema(ajv, ['components', 'schemas', 'Error'])
  return {
    operations: found.map(({ id, method, path }) => ({ id, method, path })),
    findProblems: body => (post(body) ? [] : (post.errors ?? []).map(toProblem)),
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
  const schema = node as SchemaNode
  if (schema.type === 'object' && schema.properties !== undefined)
    schema.additionalProperties = false
  for (const child of Object.values(schema)) closeObjects(child)
}

type FoundOperation = DescribedOperation & {
  readonly definition: SchemaNode
  readonly verb: string
}

function* listOperations(document: SchemaNode): Generator<FoundOperation> {
  for (const [path, item] of Object.entries(document.paths as Record<string, SchemaNode>))
    for (const [verb, definition] of Object.entries(item as Record<string, SchemaNode>)) {
      const id = definition.operationId as OperationId
      yield { id, method: verb.toUpperCase(), path, definition, verb }
    }
}

function compileAnswers(ajv: Ajv2020, operation: FoundOperation): [string, ValidateFunction][] {
  const { id, path, verb, definition } = operation
  return Object.keys(definition.responses as SchemaNode).map(status => {
    const place = ['paths', path, verb, 'responses', status, 'content', 'application/json']
    return [`${id} ${status}`, findSchema(ajv, [...place, 'schema'])]
  })
}

function findSchema(ajv: Ajv2020, place: readonly string[]): ValidateFunction {
  const pointer = place.map(part =>
    encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
  )
  return ajv.compile({ $ref: `medium#/${pointer.join('/')}` })
}

function toProblem(error: ErrorObject): DescriptionProblem {
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
  return { field, message: `The field ${name} ${describeDemand(error, params)}.` }
}

function describeDemand(error: ErrorObject, params: Record<string, unknown>): string {
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
