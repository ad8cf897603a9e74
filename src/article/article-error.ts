// Why a file cannot be read as an article: thrown on the way from bytes to fields, caught where the file is read.

import { ActionError, type ActionErrorOptions } from '../diagnostics/action-error.ts'
import { CATALOGUE } from '../diagnostics/catalogue/index.ts'
import type { FilePosition } from './file-diagnostic.ts'

export type ArticleErrorOptions = ActionErrorOptions & { readonly position: FilePosition }

/** The catalogue's remedy counts where none is given. */
export class ArticleError extends ActionError {
  override readonly name = 'ArticleError'
  readonly position: FilePosition
  constructor(message: string, { position, ...options }: ArticleErrorOptions) {
    super(message, { remedy: CATALOGUE[options.code].remedy, ...options })
    this.position = position
  }
}
