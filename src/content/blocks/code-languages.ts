// The languages that Medium's editor colours, and what authors call them.

/** The languages of Medium's editor (highlight.js names). */
const LANGUAGES = new Set(
  (
    'bash c cpp csharp css dart diff go graphql ini java javascript json kotlin less lua makefile markdown objectivec ' +
    'perl php plaintext python r ruby rust scss shell sql swift typescript vbnet wasm xml yaml'
  ).split(' ')
)

/** What authors write for them. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sh: 'bash',
    zsh: 'bash',
    console: 'shell',
    'shell-session': 'shell',
    shellsession: 'shell',
    terminal: 'shell',
    h: 'c',
    'c++': 'cpp',
    cc: 'cpp',
    cxx: 'cpp',
    hpp: 'cpp',
    'c#': 'csharp',
    cs: 'csharp',
    patch: 'diff',
    golang: 'go',
    gql: 'graphql',
    toml: 'ini',
    cfg: 'ini',
    js: 'javascript',
    jsx: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    node: 'javascript',
    json5: 'json',
    jsonc: 'json',
    kt: 'kotlin',
    kts: 'kotlin',
    make: 'makefile',
    mk: 'makefile',
    md: 'markdown',
    mdx: 'markdown',
    objc: 'objectivec',
    'objective-c': 'objectivec',
    mm: 'objectivec',
    pl: 'perl',
    txt: 'plaintext',
    text: 'plaintext',
    plain: 'plaintext',
    py: 'python',
    python3: 'python',
    rb: 'ruby',
    rs: 'rust',
    postgresql: 'sql',
    mysql: 'sql',
    ts: 'typescript',
    tsx: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    vb: 'vbnet',
    wat: 'wasm',
    html: 'xml',
    htm: 'xml',
    xhtml: 'xml',
    svg: 'xml',
    vue: 'xml',
    yml: 'yaml'
  })
)

/** Medium's name for a language as an author writes it; null when Medium has none. */
export function findMediumLanguage(written: string): string | null {
  const name = written.toLowerCase()
  const known = ALIASES.get(name) ?? name
  return LANGUAGES.has(known) ? known : null
}
