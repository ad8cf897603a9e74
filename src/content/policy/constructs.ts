// The construct table: what becomes of everything that Markdown can say and Medium cannot hold. docs/content.md prints it.

import { ANCHORS, EMBEDS, LINKED_PICTURES, LOST_MARKS, NESTED_LISTS } from './assumptions.ts'

/** A row: something that Markdown can say and Medium cannot hold. */
export type Construct = {
  /** Name in the `policy` input; a diagnostic about it has the code `medium/<rule>`. */
  readonly rule: string
  /** What it is, for the documentation. */
  readonly description: string
  /** One of the names of `choices`. */
  readonly default: string
  /** Allowed choices, each with a one-line meaning; a single one cannot be overridden. */
  readonly choices: Readonly<Record<string, string>>
}

const FAIL = 'stop the article'

/** All rows, in the order in which the documentation shows them. */
export const CONSTRUCTS = [
  {
    rule: 'heading',
    description:
      'Headings of the body: Medium knows two sizes. In Markdown they stay as written unless the policy names `convert`.',
    default: 'convert',
    choices: {
      convert: 'the shallowest level large, deeper ones small, levels 5 and 6 bold text',
      keep: 'levels as written'
    }
  },
  {
    rule: 'nested-list',
    description: 'Lists inside list items, which Medium does not have.',
    default: NESTED_LISTS.policy,
    choices: { inline: 'lines with a dash inside the parent item', fail: FAIL }
  },
  {
    rule: 'list-block',
    description: 'Code, images, tables and quotes inside list items, which hold only text.',
    default: 'split',
    choices: {
      split: 'the list is closed, the block follows, and the list goes on, with numbers as text',
      fail: FAIL
    }
  },
  {
    rule: 'ordered-start',
    description:
      'Numbered lists that do not count from 1, which Medium would renumber; letters become numbers.',
    default: 'text',
    choices: { text: 'paragraphs that begin with the number', keep: 'a list, numbered from 1' }
  },
  {
    rule: 'task-list',
    description: 'Task list items.',
    default: 'boxes',
    choices: { boxes: 'list items that begin with ☐ or ☑', fail: FAIL }
  },
  {
    rule: 'table',
    description: 'Tables, which Medium does not have.',
    default: LOST_MARKS.table,
    choices: {
      auto: 'pictures with their captions if it holds nothing else; `code` if it is at most 72 characters wide; else `list`',
      list: 'a bullet for each row, with each cell after its header in bold',
      code: 'aligned text in a code block, without links and pictures',
      fail: FAIL
    }
  },
  {
    rule: 'code-language',
    description: 'The language of a fenced code block, where Medium knows it (HTML only).',
    default: 'keep',
    choices: { keep: 'sent as the block’s language', drop: 'not sent' }
  },
  {
    rule: 'diagram',
    description: 'Diagrams written as code: Mermaid, PlantUML, Graphviz and the like.',
    default: 'code',
    choices: { code: 'their source as a code block, with a warning', fail: FAIL }
  },
  {
    rule: 'math',
    description: 'Formulas between `$$`, `$`, `\\\\(` or `\\\\[`.',
    default: 'code',
    choices: { code: 'their TeX source as code, with a warning', fail: FAIL }
  },
  {
    rule: 'blockquote-block',
    description: 'Lists, code, images, tables and quotes in a block quote, which holds only text.',
    default: 'split',
    choices: { split: 'the quote is closed around the block; inner quotes join it', fail: FAIL }
  },
  {
    rule: 'callout',
    description:
      'Alerts and callouts: `> [!NOTE]`, `:::note`, `!!! note`, a quote with `{: .prompt-tip }`.',
    default: 'quote',
    choices: { quote: 'a block quote that begins with its label in bold', fail: FAIL }
  },
  {
    rule: 'image',
    description:
      'Images that cannot be published: the file is not in the repository, has a type that Medium does not take (it takes JPEG, PNG, GIF and TIFF), or is written out as `data:`.',
    default: 'fail',
    choices: { fail: FAIL, drop: 'leave the image out, with a warning' }
  },
  {
    rule: 'image-caption',
    description: 'The caption below an image (HTML only: Markdown has no captions).',
    default: 'title',
    choices: { title: 'its title', alt: 'its title, else its alternative text', none: 'nothing' }
  },
  {
    rule: 'inline-image',
    description: 'Images inside a paragraph of text, which Medium does not have.',
    default: 'split',
    choices: { split: 'the paragraph is split around the image', fail: FAIL }
  },
  {
    rule: 'linked-image',
    description: 'Images that are links.',
    default: LINKED_PICTURES.policy,
    choices: { caption: 'the link is moved below the image', unlink: 'no link', fail: FAIL }
  },
  {
    rule: 'relative-link',
    description:
      'Links that lead nowhere for a reader on Medium: a path to a Markdown file that is not in the repository, or an address such as `file:` or `javascript:`.',
    default: 'fail',
    choices: { fail: FAIL, unlink: 'keep the text, drop the link, with a warning' }
  },
  {
    rule: 'unreachable-link',
    description:
      "Links that a reader on Medium cannot follow: to a draft or another article that is not public, to a file of a private repository, or to a page of your site while the site's address is unknown.",
    default: 'unlink',
    choices: { unlink: 'keep the text, drop the link, with a warning', fail: FAIL }
  },
  {
    rule: 'fragment-link',
    description: 'Links to a heading of the same article, which Medium does not have.',
    default: ANCHORS.policy,
    choices: {
      canonical: 'lead to that heading on the canonical page; without one, only the text is kept',
      unlink: 'keep the text, drop the link',
      fail: FAIL
    }
  },
  {
    rule: 'embed',
    description: 'The URL of a video, post or gist alone in a paragraph.',
    default: EMBEDS.policy,
    choices: { keep: 'left alone for Medium to embed; check the published post' }
  },
  {
    rule: 'iframe',
    description: '`<iframe>`, `<video>`, `<audio>` and `<embed>`.',
    default: 'link',
    choices: {
      link: 'the address of a known player alone in a paragraph, else a link',
      drop: 'leave it out, with a warning',
      fail: FAIL
    }
  },
  {
    rule: 'script',
    description: '`<script>`, `<style>`, `<form>`, `<svg>`, `<object>` and the like.',
    default: 'drop',
    choices: {
      drop: 'leave it out with everything in it, with a warning; the script of a gist becomes its URL',
      fail: FAIL
    }
  },
  {
    rule: 'details',
    description: 'Collapsible sections: `<details>`.',
    default: 'unfold',
    choices: { unfold: 'the summary in bold, then the contents', fail: FAIL }
  },
  {
    rule: 'definition-list',
    description: 'Definition lists: `<dl>`, or lines that begin with `: `.',
    default: 'paragraphs',
    choices: { paragraphs: 'the term in bold, each definition a paragraph', fail: FAIL }
  },
  {
    rule: 'footnote',
    description: 'Footnotes.',
    default: 'notes',
    choices: { notes: 'raised numbers, with notes at the end of the post', fail: FAIL }
  },
  {
    rule: 'strikethrough',
    description: 'Strikethrough, which Medium does not have. Plain text would say the contrary.',
    default: LOST_MARKS.strikethrough,
    choices: {
      unicode: 'struck through with combining characters',
      text: 'plain text, with a warning',
      fail: FAIL
    }
  },
  {
    rule: 'html-element',
    description: 'Other HTML elements that Medium does not have, such as `<div>` and `<kbd>`.',
    default: 'unwrap',
    choices: { unwrap: 'keep what is inside, digits of `<sup>` as ², of `<sub>` as ₂', fail: FAIL }
  },
  {
    rule: 'html-comment',
    description: 'HTML comments, and markers such as `<!--more-->`.',
    default: 'drop',
    choices: { drop: 'left out' }
  },
  {
    rule: 'attribute-list',
    description: '`{: .class}`, heading ids `{#id}`, abbreviations, marks for a table of contents.',
    default: 'drop',
    choices: { drop: 'left out' }
  },
  {
    rule: 'emoji',
    description: 'Emoji by name, such as `:tada:`.',
    default: 'unicode',
    choices: { unicode: 'the emoji', keep: 'the name as written' }
  },
  {
    rule: 'template',
    description:
      'Tags and expressions of a template language (Liquid, Hugo, Nunjucks) that the action does not know and the input `template-tags` does not define.',
    default: 'fail',
    choices: { fail: FAIL, keep: 'as written', drop: 'leave them out' }
  },
  {
    rule: 'wiki-link',
    description: 'Wiki links `[[page|text]]`.',
    default: 'link',
    choices: {
      link: 'a link where the page is found, else only the text, with a warning',
      text: 'only the text',
      fail: FAIL
    }
  },
  {
    rule: 'mdx',
    description:
      'Expressions of MDX (`.mdx` files), `{…}`: what is written out is shown, and any other is unknown. `import`, `export` and comments are left out.',
    default: 'fail',
    choices: { fail: FAIL, keep: 'as written', drop: 'leave it out' }
  },
  {
    rule: 'component',
    description:
      'Components of MDX that are not known, such as `<Chart>`, and empty elements of a site.',
    default: 'unwrap',
    choices: {
      unwrap: 'keep what is inside; stop the article if nothing is',
      drop: 'keep what is inside; leave it out if nothing is',
      fail: FAIL
    }
  }
] as const satisfies readonly Construct[]
