// What only a site's generator or an editor can put in: other files, results of queries, icons of a theme.

import { createForm, type Opener, type TagFields, type TagForm } from './tag-form.ts'

const ICONS = String.raw`(?:material|fontawesome|octicons|simple|bootstrap|custom)-[a-z\d-]+`

export const INCLUDE_OPENERS: readonly Opener[] = [
  [['<<'], String.raw`<<[<[({]`],
  [['--8<--'], String.raw`;?--8<--`],
  [['<!--'], String.raw`<!--(?=\s*(?:[@#]include|wp:))`],
  [['@import'], String.raw`(?=@)(?<=^[ \t]*)@import\b`],
  [['::'], String.raw`(?=[ivac])(?<=^[ \t]*)(?:image|video|audio|include|id|collapsed)::`],
  [['.. '], String.raw`(?=\.)(?<=^[ \t]*)\.\. `],
  [['(('], String.raw`\(\((?=[\da-f]{8}-)`],
  [['-'], String.raw`:(?=${ICONS}:)`],
  [[':('], String.raw`:\((?=fa[bdlrs]? fa-)`],
  [['\\'], String.raw`\\(?=newpage|pagebreak|clearpage|tableofcontents|begin\{)`],
  [['######'], String.raw`(?<=^)######(?=[ \t]+tags:)`],
  [['{'], String.raw`\{(?==\w+\}|[a-z][\w:+.-]*\}\x60|~~|--\S)`],
  [['<%'], '<%'],
  [['% ', '%\t'], String.raw`(?<![^])%(?=[ \t])`]
]

export const INCLUDE_MARKS: readonly TagForm[] = [
  // Text for one output format, and roles of MyST.
  refuseFile(String.raw`(?<=\x60)\{=\w+\}`),
  refuseFile(String.raw`(?<![\w\\$])\{[a-z][\w:+.-]*\}(?=\x60[^\x60])`),
  // Changes that somebody has suggested and nobody has accepted yet.
  createForm(String.raw`\{~~[^\n]*?~>[^\n]*?~~\}|\{--\S[^\n]*?--\}`, () => ({
    kind: 'refused',
    name: 'template',
    content: 'is a suggested change, which is neither accepted nor rejected yet.',
    args: 'Accept or reject it.'
  })),
  createForm(String.raw`(?<![^])%[ \t][^\r\n]*(?:\r?\n%[ \t][^\r\n]*)*`, () => ({
    kind: 'refused',
    name: 'template',
    content: 'is a title block of Pandoc, which only Pandoc reads.',
    args: 'Move it into the front matter.'
  })),
  createForm(String.raw`(?<=^[ \t]*)(?:id|collapsed)::[ \t][^\r\n]*`, () =>
    describeOmission('a property of Logseq')
  ),
  // EJS, ERB and Templater.
  refuseFile(String.raw`(?<!\\)<%(?![%>])(?:(?!%>|<%|\x60|\r?\n[ \t]*\r?\n)[^])+%>`, '%>'),
  // A pattern or block of WordPress, which is kept elsewhere.
  refuseFile(
    String.raw`<!--[ \t]*wp:(?:block|pattern|template-part|navigation|query|latest-posts|latest-comments|rss|shortcode)\b[^]*?\/-->`,
    '-->'
  ),
  // VitePress, Marked and Leanpub.
  refuseFile(String.raw`(?<=^[ \t]*)<<(?:<[ \t]*\S|[[({])[^\r\n]*`),
  // Python Markdown's snippets: one file, or several between two marks.
  refuseFile(
    String.raw`(?<=^[ \t]*);?--8<--(?:[ \t]+["'][^\r\n]*|[ \t]*\r?\n[^]*?\n[ \t]*;?--8<--)(?=[ \t]*\r?$)`
  ),
  refuseFile(String.raw`<!--\s*[@#]include\b[^]*?-->`, '-->'),
  refuseFile(String.raw`(?<=^[ \t]*)@import[ \t]+["'][^\r\n]*`),
  // AsciiDoc and reStructuredText.
  refuseFile(String.raw`(?<=^[ \t]*)(?:image|video|audio|include)::\S+\[[^\]\n]*\](?=[ \t]*\r?$)`),
  refuseFile(String.raw`(?<=^[ \t]*)\.\. [\w-]+::[^\r\n]*`),
  // A block of Logseq.
  refuseFile(String.raw`\(\([\da-f]{8}-[\da-f-]{27}\)\)`),
  createForm(String.raw`(?<![\w:]):(${ICONS}):(?!:)(?:\{[^{}\n]*\})?`, () =>
    describeOmission('an icon of the site’s theme')
  ),
  createForm(String.raw`:\(fa[bdlrs]? fa-[\w -]+\):`, () =>
    describeOmission('an icon of the site’s theme')
  ),
  createForm(
    String.raw`(?<=^[ \t]*)\\(?:newpage|pagebreak|clearpage|tableofcontents)(?:\{\})?(?=[ \t]*\r?$)`,
    () => describeOmission('a command for printed pages')
  ),
  // HackMD's tags.
  createForm(String.raw`######[ \t]+tags:[^\r\n]*`, () => describeOmission('a list of tags')),
  createForm(
    String.raw`(?<=^[ \t]*)\\begin\{([a-zA-Z]+\*?)\}(?:(?!\r?\n[ \t]*\r?\n)[^])*?\\end\{\1\}(?=[ \t]*\r?$)`,
    ([whole]) => ({ kind: 'dialect', args: 'block', content: `$$\n${whole}\n$$` }),
    String.raw`\\end\{`
  )
]

function refuseFile(source: string, closing?: string): TagForm {
  return createForm(
    source,
    () => ({
      kind: 'refused',
      name: 'template',
      content: 'stands for something that only the site or the editor can put in.',
      args: 'Copy what it stands for, or link to it.'
    }),
    closing
  )
}

function describeOmission(what: string): TagFields {
  return { kind: 'omission', name: 'attribute-list', content: what }
}
