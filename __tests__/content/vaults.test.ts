// Notes and pictures that are found by their names, as in a vault of Obsidian.

import { describe, expect, test } from '@jest/globals'
import { contentInput, make } from './support.ts'

const { resolver } = contentInput('')
const VAULT = {
  resolver: {
    ...resolver,
    fileExists: (path: string) => ['deep/My note.md', 'files/p.png'].includes(path),
    fileUrl: (path: string) => `https://vault.example/${encodeURI(path)}`,
    findByName: (name: string) =>
      ({ 'My note': 'deep/My note.md', 'My note.md': 'deep/My note.md', 'p.png': 'files/p.png' })[
        name
      ] ?? null
  }
}
const LINK = 'href="https://vault.example/deep/My%20note.md'

describe('a file is found by its name', () => {
  test.each([
    ['[[My note]]', `<a ${LINK}">My note</a>`],
    ['[[My note#Part|this]]', `<a ${LINK}#part">this</a>`],
    ['[this](My%20note.md)', `<a ${LINK}">this</a>`],
    ['![[p.png]]', '<img src="https://cdn.example/files/p.png"'],
    ['![[p.png#part|300]]', '<img src="https://cdn.example/files/p.png"'],
    ['![](p.png)', '<img src="https://cdn.example/files/p.png"']
  ])('in %s', (body, expected) => {
    expect(make(body, VAULT)).toMatchObject({
      content: expect.stringContaining(expected),
      told: []
    })
  })

  test('but not where files are found by their paths alone', () => {
    expect(make('![](p.png)').told).toEqual(['medium/image error 1'])
    expect(make('[[My note]]').told).toEqual(['medium/wiki-link warning 1'])
  })
})

test('a part of a picture that Medium cannot show stops the article as the picture does', () => {
  expect(make('![[x.svg#part]]').told).toEqual(['medium/image error 1'])
})
