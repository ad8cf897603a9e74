// Says of JSON that a package imports that it is JSON. The language service of GitHub Actions leaves it out, as bundlers allow.

/** A transformer of jest's. */
export default {
  process: text => ({
    code: text.replace(/(from\s+(["'])[^"']+\.json\2)(?!\s*with)/g, "$1 with { type: 'json' }")
  })
}
