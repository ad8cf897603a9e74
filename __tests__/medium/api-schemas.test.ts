import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import {
  SCHEMA_FIELDS,
  readContributors,
  readData,
  readErrors,
  readImage,
  readPost,
  readPublications,
  readUser
} from '../../src/medium/api-schemas.ts'

type Property = {
  type: string
  format?: string
  enum?: string[]
  items?: { type: string; properties?: Record<string, Property> }
}
type Schema = { properties: Record<string, Property>; required?: string[] }

const description = parse(readFileSync('spec/medium-rest-api-openapi.yml', 'utf8')) as {
  components: { schemas: Record<string, Schema> }
}
const { Error: errorSchema, ...schemas } = description.components.schemas

function kindOf(property: Property): string | readonly string[] {
  if (property.enum !== undefined) return property.enum
  if (property.type === 'array') return property.items?.type === 'string' ? 'strings' : '?'
  if (property.format === 'uri') return 'uri'
  return property.type
}

describe('the wire types', () => {
  test('cover the schemas of the API description, no more and no fewer', () => {
    expect(Object.keys(SCHEMA_FIELDS).sort()).toEqual(Object.keys(schemas).sort())
  })

  test.each(Object.keys(SCHEMA_FIELDS))('have the fields and kinds of the schema %s', name => {
    const described = Object.entries(schemas[name]!.properties)
    expect(SCHEMA_FIELDS[name as keyof typeof SCHEMA_FIELDS]).toEqual(
      Object.fromEntries(described.map(([field, property]) => [field, kindOf(property)]))
    )
  })

  test('know the fields of an error', () => {
    expect(Object.keys(errorSchema!.properties)).toEqual(['errors'])
    expect(Object.keys(errorSchema!.properties.errors!.items!.properties!)).toEqual([
      'message',
      'code'
    ])
  })
})

describe('the guards', () => {
  test('unwrap the data envelope', () => {
    expect(readData('{"data":{"id":"u1"}}')).toEqual({ id: 'u1' })
  })

  test.each(['', 'null', '[]', '"data"', '{"id":"u1"}', '{"data"', '<html>'])(
    'find no data in %j',
    body => expect(readData(body)).toBeUndefined()
  )

  test('take a whole user', () => {
    const user = {
      id: 'u1',
      username: 'ada',
      name: 'Ada',
      url: 'https://medium.com/@ada',
      imageUrl: 'https://cdn.example/a.png'
    }
    expect(readUser(user)).toEqual(user)
  })

  test('leave out what is unknown, empty where a URL should be, or of another type', () => {
    const user = { id: 'u1', username: 7, name: null, url: '', imageUrl: 'javascript:x', age: 3 }
    expect(readUser(user)).toEqual({ id: 'u1' })
  })

  test('do not take a name of the prototype for a field', () => {
    expect(readUser(Object.create({ id: 'u1' }))).toBeNull()
  })

  test.each([undefined, null, 'u1', [], {}, { id: '' }, { id: 7 }, { id: null }])(
    'take no user from %j',
    value => expect(readUser(value)).toBeNull()
  )

  test('keep the publications that have an id and a name', () => {
    const data = [{ id: 'p1', name: 'One', url: 'https://medium.com/one' }, { id: 'p2' }, null, 7]
    expect(readPublications(data)).toEqual([
      { id: 'p1', name: 'One', url: 'https://medium.com/one' }
    ])
  })

  test('take no publications from what is not a list', () => {
    expect(readPublications({ id: 'p1', name: 'One' })).toBeNull()
  })

  test('keep the contributors that are editors or writers', () => {
    const data = [
      { publicationId: 'p1', userId: 'u1', role: 'editor' },
      { userId: 'u2', role: 'writer' },
      { publicationId: 'p1', userId: 'u3', role: 'owner' },
      { publicationId: 'p1', role: 'writer' }
    ]
    expect(readContributors(data)).toEqual([
      { publicationId: 'p1', userId: 'u1', role: 'editor' },
      { userId: 'u2', role: 'writer' }
    ])
  })

  test('take a whole post', () => {
    const post = {
      id: 'e6f36a',
      title: 'A',
      authorId: 'u1',
      tags: ['x', 'y'],
      url: 'https://medium.com/@ada/e6f36a',
      canonicalUrl: 'https://blog.example/a',
      publishStatus: 'draft',
      publishedAt: 1442286338435,
      license: 'all-rights-reserved',
      licenseUrl: 'https://medium.com/policy/9db0094a1e0f',
      publicationId: 'p1'
    }
    expect(readPost(post)).toEqual(post)
  })

  test('take a post that has nothing but an id', () => {
    const post = { id: 'e6f36a', tags: [1], publishedAt: '2020', publishStatus: 'gone', url: null }
    expect(readPost(post)).toEqual({ id: 'e6f36a' })
  })

  test('demand an absolute web address of an image', () => {
    expect(readImage({ url: 'https://cdn.example/1.png', md5: 'f' })).toEqual({
      url: 'https://cdn.example/1.png',
      md5: 'f'
    })
    expect(readImage({ url: '/1.png', md5: 'f' })).toBeNull()
  })

  test.each([
    ['{"errors":[{"message":"M","code":2002}]}', [{ message: 'M', code: 2002 }]],
    [
      '{"errors":[{"message":"M"},{"code":-1}]}',
      [
        { message: 'M', code: null },
        { message: '', code: -1 }
      ]
    ],
    ['{"errors":[{"message":"M","code":"x"},7]}', [{ message: 'M', code: null }]],
    ['{"errors":[]}', null],
    ['{"errors":[{}]}', null],
    ['{"errors":"M"}', null],
    ['{"error":"M"}', null],
    ['[{"errors":[{"message":"M"}]}]', null],
    ['<html>', null],
    ['', null]
  ])('read the errors of %s', (body, errors) => expect(readErrors(body)).toEqual(errors))
})
