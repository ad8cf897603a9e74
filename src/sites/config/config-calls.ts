// What a configuration that is a function calls, as a value: profiles read it without the parser of scripts.

/** One call on the function's object: the method, and its arguments where they are literals. */
export type ConfigCall = { readonly name: string; readonly values: readonly unknown[] }

/** The key of the calls beside what the function returns. */
export const CALLS = '()'
