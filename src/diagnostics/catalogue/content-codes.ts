// Codes of what Medium cannot hold, one for each construct of the policy table that is ever reported, and of the content as
// a whole. __tests__/content/codes.test.ts has the smallest Markdown for each.

import type { CatalogueEntry } from './entry.ts'

export const CONTENT_CODES = {
  'medium/heading': {
    meaning: 'Medium has two sizes of headings.',
    remedy: 'Use two levels of headings, or choose `policy: heading: keep`.'
  },
  'medium/nested-list': {
    meaning: 'Medium has no nested lists.',
    remedy: 'Flatten the list if the result is not what you want.'
  },
  'medium/list-block': {
    meaning: 'List items on Medium hold only text.',
    remedy: 'Take the block out of the list if the result is not what you want.'
  },
  'medium/ordered-start': {
    meaning: 'Medium numbers every list from 1.',
    remedy: 'Begin the list at 1, or choose `policy: ordered-start: keep`.'
  },
  'medium/task-list': {
    meaning:
      'Medium has no task lists, and `policy: task-list: fail` stops an article that has one.',
    remedy: 'Write a plain list, or choose `policy: task-list: boxes`.'
  },
  'medium/table': {
    meaning: 'Medium has no tables.',
    remedy: 'Choose `policy: table: list` or `code`, or replace the table with an image.'
  },
  'medium/diagram': {
    meaning: 'Medium does not draw diagrams from code.',
    remedy: 'Replace it with an image.'
  },
  'medium/math': {
    meaning: 'Medium has no formulas.',
    remedy: 'Replace it with an image if its source is hard to read.'
  },
  'medium/blockquote-block': {
    meaning: 'Quotes on Medium hold only text.',
    remedy: 'Take the block out of the quote if the result is not what you want.'
  },
  'medium/callout': {
    meaning: 'Medium has no callouts.',
    remedy: 'Write a plain paragraph if the quote is not what you want.'
  },
  'medium/image': {
    meaning: 'An image cannot be published as it is.',
    remedy:
      'Add the file to the repository as JPEG, PNG, GIF or TIFF, or choose `policy: image: drop`.'
  },
  'medium/inline-image': {
    meaning: 'On Medium an image cannot be inside a paragraph.',
    remedy: 'Put it into a paragraph of its own.'
  },
  'medium/linked-image': {
    meaning: 'An image on Medium cannot be a link.',
    remedy: 'Put the link into the text.'
  },
  'medium/unreachable-link': {
    meaning:
      'A link leads to a page that a reader on Medium cannot open, or to one of your site, whose address is unknown.',
    remedy:
      'Set `canonical-url` if the address is unknown; else remove the link, or choose `policy: unreachable-link: fail` to be stopped by such links.'
  },
  'medium/relative-link': {
    meaning: 'A link leads nowhere for a reader on Medium.',
    remedy: 'Correct the link, or choose `policy: relative-link: unlink`.'
  },
  'medium/fragment-link': {
    meaning: 'Medium has no heading links.',
    remedy: 'Set `canonical-url`, and such links lead to your own page.'
  },
  'medium/embed': {
    meaning: 'Medium should embed this link.',
    remedy: 'Check the published post.'
  },
  'medium/iframe': {
    meaning: 'Medium does not accept `<iframe>`, `<video>` and the like.',
    remedy: 'Check the link, or choose `policy: iframe: drop`.'
  },
  'medium/script': {
    meaning: 'Medium does not accept scripts, styles, forms and the like.',
    remedy: 'Remove it, or write what it shows in Markdown.'
  },
  'medium/details': {
    meaning: 'Medium has no collapsible sections.',
    remedy: 'Rewrite it if readers should not see it at once.'
  },
  'medium/definition-list': {
    meaning: 'Medium has no definition lists.',
    remedy: 'Rewrite it if the paragraphs are not what you want.'
  },
  'medium/footnote': {
    meaning: 'Medium has no footnotes, so they become notes at the end of the post.',
    remedy: 'Check that each note has a name of its own, and that the text refers to it.'
  },
  'medium/strikethrough': {
    meaning: 'Medium has no strikethrough.',
    remedy: 'Leave it out, or rewrite the sentence.'
  },
  'medium/html-element': {
    meaning: 'Medium does not have this HTML element, or the HTML cannot be read.',
    remedy: 'Check that what is left still makes sense, or write it in Markdown.'
  },
  'medium/html-comment': {
    meaning: "A comment in Obsidian's notation was left out.",
    remedy: 'Put a backslash before `%%` if it is meant as text.'
  },
  'medium/attribute-list': {
    meaning: 'The name that Obsidian gives a block was left out.',
    remedy: 'Put a backslash before `^` if it is meant as text.'
  },
  'medium/template': {
    meaning: 'A template tag or expression is unknown.',
    remedy:
      'Define it in `template-tags`, drop such tags with `policy: template: drop`, or use Markdown.'
  },
  'medium/wiki-link': {
    meaning: 'A wiki link leads to no page of the repository, or embeds another note.',
    remedy: 'Correct the link, or choose `policy: wiki-link: text`.'
  },
  'medium/mdx': {
    meaning:
      'A file is not valid MDX, or the value of an expression is known only when the site is built.',
    remedy: 'Write out its value, or choose `policy: mdx: drop`.'
  },
  'medium/component': {
    meaning: 'A component of MDX is unknown.',
    remedy: 'Define it in `template-tags`, choose `policy: component: drop`, or use Markdown.'
  },
  'medium/content': {
    meaning:
      'The article is empty or too deeply nested, its subtitle repeats its title, or its text has leftover markup.',
    remedy: 'Correct the place that the message names.'
  },
  'medium/footer': {
    meaning: 'The footer names a canonical URL that the article does not have.',
    remedy: 'Set `canonicalUrl` in the front matter, or the input `canonical-url`.'
  },
  'medium/cover': {
    meaning: 'The cover cannot be shown.',
    remedy: 'Use a JPEG, PNG, GIF or TIFF file of the repository, or a web address.'
  },
  'medium/conversion': {
    meaning: 'The article could not be converted, or not within 10 seconds and 512 MB of memory.',
    remedy: 'Simplify what is unusually long or deep, or report it with the article.'
  },
  'medium/self-check': {
    meaning: 'What would be sent does not say what the article says.',
    remedy: 'Please report it. Until it is fixed, simplify the place that the message names.'
  },
  'medium/publication': {
    meaning: 'The post cannot appear in the publication as the article wants it.',
    remedy: 'Do what the message says.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
