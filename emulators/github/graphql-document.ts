// As much of GraphQL as a mutation with one variable, or a query without any, needs: reading the document, picking the fields it asks for.
// What it does not know it refuses, so that a document GitHub would refuse never passes here.

/** A field of a selection: its name and, for an object, what is asked of it. */
export type Selection = { readonly name: string; readonly fields: readonly Selection[] }

export type Mutation = {
  /** Variable name to type, such as `input` to `CreateCommitOnBranchInput!`. */
  readonly variables: ReadonlyMap<string, string>
  readonly name: string
  /** The variable given as `input`. */
  readonly input: string
  readonly fields: readonly Selection[]
}

/** The document, or a place where it is not one. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'
}

/** Reads `mutation Name($v: Type!) { field(input: $v) { … } }`. @throws DocumentError */
export function parseMutation(document: string): Mutation {
  const tokens = new Tokens(document)
  if (tokens.next() !== 'mutation') throw new DocumentError('Expected a mutation')
  if (/^\w+$/.test(tokens.peek())) tokens.next()
  const variables = new Map<string, string>()
  if (tokens.take('(')) {
    while (!tokens.take(')')) {
      tokens.expect('$')
      const name = tokens.word()
      tokens.expect(':')
      variables.set(name, tokens.word() + (tokens.take('!') ? '!' : ''))
      tokens.take(',')
    }
  }
  tokens.expect('{')
  const name = tokens.word()
  tokens.expect('(')
  if (tokens.word() !== 'input')
    throw new DocumentError(`Field '${name}' has only the argument input`)
  tokens.expect(':')
  tokens.expect('$')
  const input = tokens.word()
  tokens.expect(')')
  const fields = readSelection(tokens)
  tokens.expect('}')
  if (tokens.peek() !== '') throw new DocumentError(`Unexpected ${tokens.peek()}`)
  return { variables, name, input, fields }
}

/** Whether a document asks, and changes nothing. */
export function isQuery(document: string): boolean {
  return /^\s*(?:query\b|\{)/.test(document)
}

/** Reads `query { field { … } }`, without variables. @throws DocumentError */
export function parseQuery(document: string): Selection[] {
  const tokens = new Tokens(document)
  tokens.take('query')
  if (/^\w+$/.test(tokens.peek())) tokens.next()
  const fields = readSelection(tokens)
  if (tokens.peek() !== '') throw new DocumentError(`Unexpected ${tokens.peek()}`)
  return fields
}

/**
 * What `value` shows of itself through the fields asked for.
 * @throws DocumentError for a field it does not have, or an object of which nothing is asked
 */
export function pickFields(value: unknown, asked: readonly Selection[], type: string): unknown {
  if (typeof value !== 'object' || value === null) {
    if (asked.length > 0) throw new DocumentError(`Selections can't be made on scalars (${type})`)
    return value
  }
  if (asked.length === 0)
    throw new DocumentError(`Field must have selections (${type} returns an object)`)
  const known = new Map<string, unknown>(Object.entries(value))
  return Object.fromEntries(
    asked.map(({ name, fields }) => {
      if (!known.has(name))
        throw new DocumentError(`Field '${name}' doesn't exist on type '${type}'`)
      return [name, pickFields(known.get(name), fields, name)]
    })
  )
}

function readSelection(tokens: Tokens): Selection[] {
  if (!tokens.take('{')) return []
  const fields: Selection[] = []
  while (!tokens.take('}')) {
    const name = tokens.word()
    fields.push({ name, fields: readSelection(tokens) })
    tokens.take(',')
  }
  if (fields.length === 0) throw new DocumentError('A selection is empty')
  return fields
}

class Tokens {
  private readonly tokens: readonly string[]
  private at = 0

  constructor(document: string) {
    this.tokens = document.replace(/#[^\n]*/g, '').match(/\w+|[^\s\w]/g) ?? []
  }

  peek(): string {
    return this.tokens[this.at] ?? ''
  }

  next(): string {
    const token = this.peek()
    this.at++
    return token
  }

  take(token: string): boolean {
    if (this.peek() !== token) return false
    this.at++
    return true
  }

  expect(token: string): void {
    const found = this.next()
    if (found !== token) throw new DocumentError(`Expected ${token}, found ${found || 'the end'}`)
  }

  word(): string {
    const found = this.next()
    if (!/^\w+$/.test(found))
      throw new DocumentError(`Expected a name, found ${found || 'the end'}`)
    return found
  }
}
