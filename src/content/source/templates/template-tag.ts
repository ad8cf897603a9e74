// A template tag as it was found in a text, whichever language it belongs to.

export type TemplateKind =
  /** `{% name args %}`; `raw` and `endraw` among them. */
  | 'liquid-tag'
  /** A tag that decides about all up to its closing tag: `name` and `args` are those of the opening one. */
  | 'block'
  /** `{{ expression }}`: the expression is `name`. */
  | 'liquid-output'
  /** `{{< name args >}}` and `{{% name args %}}`; a closing one has a name that begins with `/`. */
  | 'shortcode'
  /** A pair of highlight tags with the code between them: `name` is the language, `content` the code. */
  | 'highlight'
  /** What stands for itself: a tag inside `{% raw %}`, an escaped shortcode. `content` is the text to show. */
  | 'literal'
  | 'comment'
  /** `[[name|args]]` */
  | 'wiki-link'
  /** `![[name|args]]` */
  | 'wiki-embed'
  /** `{: .class}`, `{.class}` */
  | 'attribute-list'
  /** A mark of another Markdown dialect, as `==marked==`: `content` is its Markdown, empty for what is left out. */
  | 'dialect'
  /** What is left out because of the rule `name`: `content` says what it is. */
  | 'omission'
  /** What nobody but its own editor can show, under the rule `name`: `content` says why, `args` what to do. */
  | 'refused'
  /** A page to embed: `content` is its address. */
  | 'embed'
  /** A file to show as a picture: `name` is its path, `content` the text below it. */
  | 'picture'
  /** `{#name}` */
  | 'heading-id'
  | 'toc'
  /** `import` or `export` of MDX. */
  | 'mdx-module'
  /** `{expression}` of MDX: the expression is `name`. */
  | 'mdx-expression'
  /** The braces of `args={name}` in a JSX tag: `args` is the attribute, `name` the expression. */
  | 'jsx-attribute'
  /** `<Name args>`, `</Name>` (name begins with `/`), `<Name args/>` (args end with `/`) of MDX. */
  | 'component'

export type TemplateTag = {
  readonly kind: TemplateKind
  readonly name: string
  /** The arguments as written, trimmed. */
  readonly args: string
  /** Contents of kinds that have them, else null. */
  readonly content: string | null
  /** The whole tag as written. */
  readonly text: string
  /** Offsets in the text that was scanned. */
  readonly start: number
  readonly end: number
  /** What is read as Markdown where it is: only the marks around it are the tag's. */
  readonly inner?: { readonly start: number; readonly end: number }
}
