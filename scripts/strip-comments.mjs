// Takes the comments out of what is bundled, a third of what a runner would download. The code stays as it is, line by line;
// our own comments are in src/, where each file of the bundle says its parts are from, and the licences of packages are in
// licenses.txt.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'

/** What the bundler reads: which calls have no effect, and what it has to leave alone. */
const FOR_THE_BUNDLER = /[#@]__(?:PURE|NO_SIDE_EFFECTS)__|webpack/i

/** @param {string} folder every script in it is rewritten */
export function stripComments(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.[cm]?js$/.test(entry.name)) continue
    const file = join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
    const comments = listComments(text)
    if (comments.length > 0) writeFileSync(file, cut(text, comments))
  }
}

/** None of a file that is not JavaScript as it is: nobody bundles it. */
function listComments(text) {
  for (const sourceType of ['module', 'script']) {
    const comments = []
    try {
      parse(text, {
        ecmaVersion: 'latest',
        sourceType,
        allowHashBang: true,
        allowReturnOutsideFunction: true,
        onComment: comments
      })
      return comments.filter(({ value }) => !FOR_THE_BUNDLER.test(value))
    } catch {
      // The other kind may do.
    }
  }
  return []
}

/** A line with nothing but comments goes as a whole. Where a comment has ended a line, the line still ends. */
function cut(text, comments) {
  let result = ''
  let at = 0
  for (const { start, end, value, type } of comments) {
    const before = text.slice(at, start)
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const next = text.indexOf('\n', end)
    const lineEnd = next < 0 ? text.length : next + 1
    const isAlone =
      lineStart >= at && isBlank(text, lineStart, start) && isBlank(text, end, lineEnd)
    result += isAlone ? text.slice(at, lineStart) : before
    if (!isAlone && type === 'Block') result += value.includes('\n') ? '\n' : ' '
    at = isAlone ? lineEnd : end
  }
  return result + text.slice(at)
}

function isBlank(text, start, end) {
  return text.slice(start, end).trim() === ''
}
