// Every code that a diagnostic can have. Source of docs/troubleshooting.md; the tests named codes.test.ts and run-codes.test.ts provoke each of them.

import { ARTICLE_CODES } from './article-codes.ts'
import { CONTENT_CODES } from './content-codes.ts'
import type { CatalogueEntry } from './entry.ts'
import { RUN_CODES } from './run-codes.ts'

export const CATALOGUE = {
  ...RUN_CODES,
  ...ARTICLE_CODES,
  ...CONTENT_CODES
} as const satisfies Readonly<Record<string, CatalogueEntry>>

export type DiagnosticCode = keyof typeof CATALOGUE
