import { describe, expect, test } from '@jest/globals'
import { renderSummary, type PostChange, type Result } from '../../src/report/index.ts'
import { HOSTILE, reportOf, skipped } from './reports.ts'

function edited(...changes: readonly PostChange[]): Result {
  return skipped({ reason: 'changed-since-published', postId: 'e6f36a', title: 'Tea', changes })
}

function render(...results: readonly Result[]): string {
  const text = renderSummary(reportOf({ results }))
  return text.slice(text.indexOf('### To edit on Medium by hand'))
}

function changed(block: PostChange['block'], removed: string, added: string): PostChange {
  const words = [
    { text: removed, change: 'removed' },
    { text: added, change: 'added' }
  ] as const
  return { kind: 'changed', block, words }
}

describe('what to edit on Medium by hand', () => {
  test('is a list for each article, folded, with the link to edit its post', () => {
    expect(render(edited(changed('heading', 'Old', 'New')))).toContain(
      '<details><summary>Tea: 1 change</summary>\n\n[Edit the post](https://medium.com/p/e6f36a/edit)\n\n- **Change** heading: <del>Old</del> <ins>New</ins>\n\n</details>'
    )
  })

  test('is not there where nothing is known, or nothing has to be edited', () => {
    expect(renderSummary(reportOf({ results: [edited(), skipped()] }))).not.toContain('To edit')
  })

  test('keeps the space around words, and shows what is beside a change alone', () => {
    const words = [
      { text: `${'a '.repeat(200)}end `, change: 'same' },
      { text: 'one', change: 'removed' },
      { text: ' two', change: 'added' },
      { text: ` ${'b '.repeat(200)}`, change: 'same' }
    ] as const
    const text = render(edited({ kind: 'changed', block: 'paragraph', words }))
    expect(text).toMatch(/: … (?:a )+end <del>one<\/del> <ins> two<\/ins> (?:b )+…\s/)
    expect(text.length).toBeLessThan(600)
  })

  test('shows code line by line', () => {
    expect(render(edited(changed('code', 'a <b>\n', 'a\n  b\n')))).toContain(
      '- **Change** code: <pre><del>a &#60;b&#62;<br></del><ins>a<br>  b<br></ins></pre>\n'
    )
  })

  test('says how much of it is left out', () => {
    const many = Array.from({ length: 45 }, (_, n) => changed('paragraph', `a${n}`, `b${n}`))
    expect(render(edited(...many))).toContain('- *15 more changes*')
    const articles = Array.from({ length: 400 }, (_, n) => ({
      ...edited(...many.map(() => changed('paragraph', 'ü'.repeat(900), 'x'))),
      path: `posts/${n}.md`
    }))
    const text = renderSummary(reportOf({ results: articles }))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024)
    expect(text).toMatch(/\*The changes of \d+ more articles are left out here\.\*/)
  })

  test.each(HOSTILE)('is one line for each change, whatever it says: %j', text => {
    const lines = render(edited(changed('paragraph', text, text), changed('code', text, text)))
      .split('\n')
      .filter(line => line.startsWith('- '))
    expect(lines).toHaveLength(2)
    expect(lines.join('\n')).not.toMatch(/<(?!\/?(?:del|ins|pre|br|span)>)/)
  })
})
