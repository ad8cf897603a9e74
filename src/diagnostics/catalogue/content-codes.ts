// Codes of what Medium cannot hold, one a construct of the policy table, and of the content as a whole.

import type { CatalogueEntry } from './entry.ts'

export const CONTENT_CODES = {
  'medium/heading': {
    meaning: 'Medium has two sizes of headings.',
    remedy: 'Nothing, or choose `policy: heading: keep`.'
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
    remedy: 'Nothing, or choose `policy: ordered-start: keep`.'
  },
  'medium/task-list': {
    meaning: 'Medium has no task lists.',
    remedy: 'Nothing: the boxes are shown as ☐ and ☑.'
  },
  'medium/table': {
    meaning: 'Medium has no tables.',
    remedy: 'Choose `policy: table: list` or `code`, or replace the table by an image.'
  },
  'medium/code-language': {
    meaning: 'Medium does not know the language of this code.',
    remedy: 'Nothing, or correct the name of the language.'
  },
  'medium/diagram': {
    meaning: 'Medium does not draw diagrams from code.',
    remedy: 'Replace it by an image.'
  },
  'medium/math': {
    meaning: 'Medium does not typeset formulas.',
    remedy: 'Replace it by an image, or keep its source.'
  },
  'medium/blockquote-block': {
    meaning: 'Quotes on Medium hold only text.',
    remedy: 'Take the block out of the quote if the result is not what you want.'
  },
  'medium/callout': {
    meaning: 'Medium has no callouts.',
    remedy: 'Nothing: it becomes a quote that begins with its label.'
  },
  'medium/image': {
    meaning: 'An image cannot be published.',
    remedy:
      'Add the file to the repository as PNG, JPEG, GIF or TIFF, or choose `policy: image: drop`.'
  },
  'medium/image-caption': {
    meaning: "Medium's Markdown has no captions.",
    remedy: 'Use `content-format: html`.'
  },
  'medium/inline-image': {
    meaning: 'An image stands alone on Medium.',
    remedy: 'Put it into a paragraph of its own.'
  },
  'medium/linked-image': {
    meaning: 'Images on Medium are not links.',
    remedy: 'Nothing: the link goes below the image.'
  },
  'medium/relative-link': {
    meaning: 'A link leads nowhere for a reader on Medium.',
    remedy:
      'Set the input `canonical-url`, correct the link, or choose `policy: relative-link: unlink`.'
  },
  'medium/fragment-link': {
    meaning: 'Medium has no links to headings.',
    remedy: 'Set a canonical URL, and the link leads to your own page.'
  },
  'medium/embed': {
    meaning: 'Medium should embed this link.',
    remedy: 'Check the published post.'
  },
  'medium/iframe': {
    meaning: 'Medium shows only the embeds that it knows.',
    remedy: 'Check the link, or choose `policy: iframe: drop`.'
  },
  'medium/script': {
    meaning: 'Scripts, styles and forms cannot be published.',
    remedy: 'Nothing, or remove them from the article.'
  },
  'medium/details': {
    meaning: 'Medium cannot fold a section.',
    remedy: 'Nothing: it is shown unfolded.'
  },
  'medium/definition-list': {
    meaning: 'Medium has no definition lists.',
    remedy: 'Nothing: they become paragraphs.'
  },
  'medium/footnote': {
    meaning: 'Medium has no footnotes.',
    remedy: 'Nothing: they are shown at the end of the post.'
  },
  'medium/strikethrough': {
    meaning: 'Medium has no struck text.',
    remedy: 'Choose `policy: strikethrough: unicode`, or rewrite the sentence.'
  },
  'medium/html-element': {
    meaning: 'Medium does not have this HTML element.',
    remedy: 'Nothing, or write it in Markdown.'
  },
  'medium/html-comment': {
    meaning: 'Comments are not published.',
    remedy: 'Nothing.'
  },
  'medium/attribute-list': {
    meaning: 'Attribute lists are not published.',
    remedy: 'Nothing.'
  },
  'medium/emoji': {
    meaning: 'No emoji has this name.',
    remedy: 'Correct the name, or choose `policy: emoji: keep`.'
  },
  'medium/template': {
    meaning: 'A template tag or expression is unknown.',
    remedy: 'Define it in `template-tags`, choose `policy: template: drop`, or use Markdown.'
  },
  'medium/wiki-link': {
    meaning: 'A wiki link leads to no page that is known.',
    remedy: 'Correct the link, or choose `policy: wiki-link: text`.'
  },
  'medium/mdx': {
    meaning: 'An expression of MDX cannot be known before the site is built.',
    remedy: 'Write out its value, or choose `policy: mdx: drop`.'
  },
  'medium/component': {
    meaning: 'A component of MDX has no counterpart on Medium.',
    remedy: 'Write it in Markdown, or choose `policy: component: drop`.'
  },
  'medium/content': {
    meaning:
      'The text as a whole is empty, too deeply nested, or holds what looks like leftover markup.',
    remedy: 'Look at the place that the message names.'
  },
  'medium/footer': {
    meaning: 'The footer cannot be used as it is written.',
    remedy: 'Correct the input `footer`.'
  },
  'medium/cover': {
    meaning: 'The cover cannot be shown.',
    remedy: 'Use a PNG, JPEG, GIF or TIFF of the repository, or a web address.'
  },
  'medium/conversion': {
    meaning: 'The article could not be converted.',
    remedy: 'Please report it with the article.'
  },
  'medium/self-check': {
    meaning: 'What would be sent does not say what the article says.',
    remedy: 'Simplify the place that the message names, and report it.'
  },
  'medium/publication': {
    meaning: 'The post cannot appear in the publication as the article wants it.',
    remedy: 'Do what the message says.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
