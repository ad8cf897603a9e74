// Builders of reports and results, and the texts that an author could use to break a rendering.

import type { DiagnosticCode } from '../../src/diagnostics/catalogue/index.ts'
import type { Diagnostic, Place } from '../../src/diagnostics/diagnostic.ts'
import { toRunOutcome, type Decision, type Report, type Result } from '../../src/report/index.ts'

export const SHA = '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'

/** A report of a branch ledger in octo/blog; the outcome follows from the results. */
export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    outcome: toRunOutcome(parts.results ?? []),
    planOnly: false,
    byHand: false,
    pages: null,
    results: [],
    diagnostics: [],
    ledgerSha: null,
    ledger: 'branch:medium-ledger',
    repositoryUrl: 'https://github.com/octo/blog',
    sha: SHA,
    restore: [],
    ...parts
  }
}

export function created(parts: Partial<Result> = {}): Result {
  return {
    path: 'posts/a.md',
    title: 'A',
    outcome: 'created',
    reason: 'created',
    message: 'Published on Medium.',
    url: 'https://medium.com/@octo/a-e6f36a',
    publishStatus: 'public',
    ...parts
  }
}

export function unknown(parts: Partial<Result> = {}): Result {
  return {
    path: 'posts/u.md',
    title: 'U',
    outcome: 'unknown',
    reason: 'no-answer',
    message: 'Medium did not answer.',
    publishStatus: 'public',
    transaction: 't-1',
    ...parts
  }
}

/** What a person has to decide about `posts/u.md`. */
export const DECISION: Decision = {
  advice: 'Look whether it is there, then settle it with `resolve`.',
  places: [{ label: 'your profile', url: 'https://medium.com/me' }],
  choices: [
    { when: 'It is on Medium: put its address in place of URL', line: 'posts/u.md published URL' },
    { when: 'It is not on Medium', line: 'posts/u.md retry t-1' }
  ]
}

export function failed(parts: Partial<Result> = {}): Result {
  return {
    path: 'posts/f.md',
    title: 'F',
    outcome: 'failed',
    reason: 'invalid',
    message: 'The title is too long.',
    ...parts
  }
}

export function skipped(parts: Partial<Result> = {}): Result {
  return {
    path: 'posts/s.md',
    title: 'S',
    outcome: 'skipped',
    reason: 'draft',
    message: 'It is a draft.',
    ...parts
  }
}

/** About line 2 of `posts/f.md` unless the parts say something else. */
export function diagnostic(
  parts: Partial<Omit<Diagnostic, 'place' | 'code'> & Place> & { readonly code?: string } = {}
): Diagnostic {
  const { path = 'posts/f.md', line = 2, column = 8, ...others } = parts
  return {
    severity: 'error',
    message: 'The title is too long.',
    remedy: null,
    ...others,
    // A test may show what a rendering does with any text.
    code: (parts.code ?? 'front-matter/title') as DiagnosticCode,
    place: { path, line, column }
  }
}

/** About the run. */
export function runDiagnostic(parts: Partial<Diagnostic>): Diagnostic {
  return {
    code: 'run/ledger',
    severity: 'error',
    message: 'No.',
    remedy: null,
    place: null,
    ...parts
  }
}

export const HOSTILE: readonly string[] = [
  'a | b | c',
  'a \\| b \\\\| c \\',
  'one\n\n| x | y | z | w |\n| - | - | - | - |\n| 1 | 2 | 3 | 4 |',
  '`code` ``more ` `` ```\nfence\n```',
  '</details></td></tr></table><h1>x</h1>',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- ',
  '[label](javascript:alert(1)) ![image](https://evil.example/x.png)',
  '[ref]: https://evil.example "x"',
  '# heading\n- item\n1. item\n> quote\n===\n---',
  '**bold** __bold__ _it_ *it* ~~gone~~ a_b_c _a',
  '&lt;b&gt; &amp;#60; &#x3c;b&#x3e;',
  'see https://evil.example/?a=1&copy=2 and www.evil.example and a@evil.example',
  '@octocat octo/blog#12 #34 $a$ $$b$$',
  '\\`x\\` \\[y\\](z) \\<b\\>',
  '\u202egnp.exe\u202c \u200bzero\u2066 \u0007bell \u001b[31mred\u0085next',
  '\ud800 lone \udc00',
  '::error::x',
  '  ::add-mask::a',
  'x ##[add-mask]a',
  '#\u200b#\u200b[add-mask]a',
  '#\u200d#[add-mask]a',
  'a\r::stop-commands::pause\r\n::set-output name=x::y',
  '\u2028::warning::z\u2029::notice::q'
]
