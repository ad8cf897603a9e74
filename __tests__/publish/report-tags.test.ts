// What is said once a run about template tags of a blog's own: one line that defines all of them.

import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { parseTemplateTags } from '../../src/content/index.ts'
import { createDiagnostic, type Severity } from '../../src/diagnostics/diagnostic.ts'
import { reportTags } from '../../src/publish/evaluate/report-tags.ts'

function stop(definition: string | null, severity: Severity = 'error') {
  const parts = { code: 'medium/template', severity, message: 'Unknown.' } as const
  return createDiagnostic(definition === null ? parts : { ...parts, definition })
}

function report(articles: readonly (readonly string[])[], known: readonly string[] = []) {
  const outcomes = articles.map(lines => ({ diagnostics: lines.map(line => stop(line)) }))
  return reportTags(outcomes, parseTemplateTags(known).tags)
}

test.each<[string, readonly (readonly string[])[], string]>([
  [
    'one tag of several articles',
    [['a: {1}'], ['a: {1}']],
    '2 articles of this run are stopped by 1 template tag that the action does not know.'
  ],
  [
    'several tags of one article',
    [['a: {1}', 'b: {1}'], []],
    '1 article of this run is stopped by 2 template tags that the action does not know.'
  ]
])('are told of: %s', (_name, articles, message) => {
  expect(report(articles)).toMatchObject([
    { code: 'run/template-tags', severity: 'warning', message }
  ])
})

test.each<[string, readonly (readonly string[])[]]>([
  ['no tag', [[], []]],
  ['a tag of one article, which is told there', [['a: {1}', 'a: {1}'], []]]
])('are not told of: %s', (_name, articles) => {
  expect(report(articles)).toEqual([])
})

test('that do not stop an article are no matter', () => {
  const outcomes = [stop('a: {1}', 'warning'), stop('b: {1}', 'warning'), stop(null)]
  expect(reportTags([{ diagnostics: outcomes }], new Map())).toEqual([])
})

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['each once, in order', ['b: {1}', 'a: {1} {2}', 'b: {1}'], [], ['a: {1} {2}', 'b: {1}']],
  [
    'with what shows most',
    ['a: {1} {2}', 'a: [{2}]({1})', 'a: ![{2}]({1})', 'a: …', 'b: …'],
    [],
    ['a: ![{2}]({1})', 'b: …']
  ],
  [
    'and those that are defined already',
    ['b: {1}', 'c: {1}'],
    ['x: "{1}" \\', 'y:'],
    ['x: "{1}" \\', 'y:', 'b: {1}', 'c: {1}']
  ]
])('have a line to paste, %s', (_name, lines, known, expected) => {
  const [told] = report([lines], known)
  const [, pasted = ''] = /`(template-tags: .*?)`\. In it/.exec(told?.remedy ?? '') ?? []
  const input = load(pasted) as { readonly 'template-tags': string }
  expect(input['template-tags'].split('\n')).toEqual(expected)
})
