// What a configuration that is a function calls, as a value: profiles read it without the parser of scripts.

/** One call on the function's object: the method, and its arguments where they are literals. */
export type ConfigCall = {
  readonly name: string
  readonly values: readonly unknown[]
  /** Whether a function that it is given returns a page's own permalink, or false for a page that is left out. */
  readonly keepsPermalinks: boolean
}

/** The key of the calls beside what the function returns. */
export const CALLS = '()'

/** Eleventy's configuration, and parts of it that sites keep in files of their own: `_config/filters.js`. */
export const CALLING_FILE =
  /^(?:.*\/)?(?:(?:eleventy\.config|\.eleventy)(?:\.[\w-]+)?|(?:_config|_?11ty|_?eleventy)\/(?:[\w-]+\/)?[\w.-]+)\.[cm]?[jt]s$/
