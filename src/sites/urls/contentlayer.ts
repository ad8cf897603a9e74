// Contentlayer, with which sites of Next.js read their articles: whether what its configuration makes of a file's path is
// that path as it is.

export const CONTENTLAYER_CONFIGS = ['ts', 'js', 'mjs'].map(one => `contentlayer.config.${one}`)

/** A field that the address is taken from, and what it is made of. */
const FIELD =
  /\b(slug|slugAsParams|url|path):\{type:"string",resolve:(?:async)?\(?(\w+)(?::\w+)?\)?=>(.*?)\},?(?=[\w"}])/g
/** The path of a file below the folder of contents, without its ending and `/index`; or what is behind its first folder. */
const PLAIN =
  /^(?:D\._raw\.flattenedPath|D\._raw\.flattenedPath\.replace\(\/\^\.\+\?\(\\\/\)\/,""\)|D\._raw\.flattenedPath\.split\("\/"\)\.slice\(1\)\.join\("\/"\)|`[\w/-]*\$\{D\._raw\.flattenedPath\}`),?$/

/** False where one of the fields is something else, or none is known. */
export function keepsPaths(config: string): boolean {
  const written = config.replace(/\s+/g, '').replaceAll("'", '"')
  const fields = [...written.matchAll(FIELD)]
  return (
    fields.some(([, name]) => name === 'slug' || name === 'slugAsParams' || name === 'url') &&
    fields.every(([, , parameter = '', made = '']) =>
      PLAIN.test(made.replace(new RegExp(`\\b${parameter}\\.`, 'g'), 'D.'))
    )
  )
}
