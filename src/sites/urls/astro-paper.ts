// The address of an article of AstroPaper, which a function of the theme makes: `getPath`.

export const GET_PATH = 'src/utils/getPath.ts'

/** What AstroPaper's function has, without its comments and white space. */
const PARTS = [
  'filePath?.replace(BLOG_PATH,"").split("/").filter(path=>path!=="").filter(path=>!path.startsWith("_")).slice(0,-1).map(segment=>slugifyStr(segment))',
  'blogId=id.split("/")',
  'blogId.slice(-1)',
  'return[basePath,...pathSegments,slug].join("/")'
]

/**
 * Whether a site's `getPath` is AstroPaper's own, unchanged: folders without those that begin with `_`, and the last part of
 * the id.
 */
export function isAstroPaper(code: string): boolean {
  const written = code
    .replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, '')
    .replaceAll("'", '"')
  return PARTS.every(part => written.includes(part))
}

/** Names that all versions of the theme spell alike. */
const SIMPLE = /^(?:[a-z]+|\d+)(?:-(?:[a-z]+|\d+))*$/

/** Null where it is not certain. @param id the entry's, @param file its path below the collection's folder */
export function buildAstroPaperPath(id: string, file: string): string | null {
  const folders = file
    .split('/')
    .slice(0, -1)
    .filter(one => one !== '' && !one.startsWith('_'))
  const name = id.split('/').at(-1) ?? ''
  return name !== '' && folders.every(one => SIMPLE.test(one)) ? [...folders, name].join('/') : null
}
