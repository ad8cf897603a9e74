// Codes of a file and its front matter.

import type { CatalogueEntry } from './entry.ts'

export const ARTICLE_CODES = {
  'article/encoding': {
    meaning: 'The file is not valid UTF-8.',
    remedy: 'Save it as UTF-8 and commit it again.'
  },
  'article/lfs': {
    meaning: 'The repository holds a Git LFS pointer instead of the article.',
    remedy:
      'Take Markdown out of LFS (`git lfs untrack`, then `git add --renormalize`) and commit it again.'
  },
  'front-matter/fence': {
    meaning: 'The front matter does not begin or end as site generators expect.',
    remedy: 'Begin the file with a line `---`, and end the front matter with a line `---`.'
  },
  'front-matter/language': {
    meaning: 'The front matter is written in a language that is not read. Code is never run.',
    remedy: 'Write it as YAML (`---`), TOML (`+++`) or JSON (`---json`).'
  },
  'front-matter/syntax': {
    meaning: 'The front matter is not valid YAML, TOML or JSON, or does not consist of fields.',
    remedy: 'Correct it at the place that the message names.'
  },
  'front-matter/size': {
    meaning: 'The front matter is far larger than it takes to describe an article.',
    remedy: 'Keep only what describes the article.'
  },
  'front-matter/title': {
    meaning: 'The title is missing, is not a text, or has more than 100 characters.',
    remedy: 'Set `title` to one line of text, or `medium.title` for Medium alone.'
  },
  'front-matter/subtitle': {
    meaning: 'The subtitle is not a text.',
    remedy: 'Write it as one line of text.'
  },
  'front-matter/tags': {
    meaning:
      'The tags are more than Medium takes (three, of at most 25 characters each), or cannot be read.',
    remedy: 'Set `medium.tags` to choose the tags for Medium.'
  },
  'front-matter/publication': {
    meaning: 'The publication is not a text.',
    remedy: 'Write the id, name, slug or URL of one publication, or remove the field.'
  },
  'front-matter/publishStatus': {
    meaning: 'The publish status is not one that Medium knows.',
    remedy: 'Set it to `public`, `draft` or `unlisted`, or remove the field.'
  },
  'front-matter/license': {
    meaning: 'The licence is not one that Medium knows.',
    remedy:
      'Set `medium.license` to `all-rights-reserved`, `cc-40-by`, `cc-40-by-sa`, `cc-40-by-nd`, `cc-40-by-nc`, `cc-40-by-nc-nd`, `cc-40-by-nc-sa`, `cc-40-zero` or `public-domain`.'
  },
  'front-matter/contentFormat': {
    meaning: 'The content format is not one that Medium knows.',
    remedy: 'Set it to `html` or `markdown`, or remove the field.'
  },
  'front-matter/canonicalUrl': {
    meaning:
      'The canonical URL is not a web address, the `canonical-url` input needs a date that the article does not have, or the address of the site is not known.',
    remedy:
      'Write out the whole address, beginning with https://. If the address of the site is not known, do what the first warning of the run says.'
  },
  'front-matter/notifyFollowers': {
    meaning: 'Whether to notify followers is neither true nor false.',
    remedy: 'Set it to `true` or `false`, or remove the field.'
  },
  'front-matter/draft': {
    meaning: 'It is not clear whether everybody may read the article, so it is not published.',
    remedy:
      'Correct the value, or set `medium.status` to `public`, `draft` or `unlisted`: for Medium it goes before all that the site says.'
  },
  'front-matter/date': {
    meaning: 'The date cannot be read.',
    remedy: 'Write it as `2024-01-31` or `2024-01-31T09:00:00Z`.'
  },
  'front-matter/slug': {
    meaning: 'The slug is not a text.',
    remedy: 'Write it as one word, such as `my-article`.'
  },
  'front-matter/image': {
    meaning: 'The cover is not the path or URL of an image.',
    remedy: 'Write the path or URL of an image, or `{src, alt}`.'
  },
  'front-matter/id': {
    meaning: 'Two files have the same `id`, or it is not a text.',
    remedy: 'Give each article an `id` of its own, as one line of text.'
  },
  'front-matter/repeated': {
    meaning: 'A field is set twice, in two spellings.',
    remedy: 'Remove one of the two.'
  },
  'front-matter/medium': {
    meaning:
      'The `medium` map has a field that this action does not know, or `medium` is neither a map nor false.',
    remedy: 'Correct the name, or remove the field.'
  },
  'front-matter/mediumUrl': {
    meaning: "The address of the article's post is not a web address.",
    remedy: 'Correct it, or remove it if there is no post yet.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
