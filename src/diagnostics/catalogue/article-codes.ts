// Codes of a file and its front matter.

import type { CatalogueEntry } from './entry.ts'

export const ARTICLE_CODES = {
  'article/encoding': {
    meaning: 'The file is not valid UTF-8.',
    remedy: 'Save it as UTF-8 and commit it again.'
  },
  'article/lfs': {
    meaning: 'The repository holds a Git LFS pointer instead of the article.',
    remedy: 'Take Markdown out of LFS and commit it again.'
  },
  'article/mdx': {
    meaning: 'The file is MDX, which is not read yet.',
    remedy: 'Rename it to `.md` if it is plain Markdown, or set `medium: false`.'
  },
  'front-matter/fence': {
    meaning: 'The front matter is not fenced as a site generator would read it.',
    remedy: 'Begin the file with `---`, and end the front matter with a line `---`.'
  },
  'front-matter/language': {
    meaning: 'The front matter is in a language that is not read. Code is never executed.',
    remedy: 'Write it as YAML (`---`), TOML (`+++`) or JSON (`---json`).'
  },
  'front-matter/syntax': {
    meaning: 'The front matter is not valid YAML, TOML or JSON.',
    remedy: 'Correct the place that the message names.'
  },
  'front-matter/size': {
    meaning: 'The front matter is far larger than what describes an article.',
    remedy: 'Keep in it only what describes the article.'
  },
  'front-matter/title': {
    meaning: 'The title is missing, is not a text, or has more than 100 characters.',
    remedy: 'Set `title` in the front matter, or `medium.title` for Medium alone.'
  },
  'front-matter/subtitle': {
    meaning: 'The subtitle is not a text.',
    remedy: 'Write it as one line of text.'
  },
  'front-matter/tags': {
    meaning: 'Medium takes three tags of at most 25 characters.',
    remedy: 'Set `medium.tags` to choose them.'
  },
  'front-matter/publication': {
    meaning: 'The publication is not named by one text.',
    remedy: 'Write its id, name, slug or URL.'
  },
  'front-matter/publishStatus': {
    meaning: 'The publish status is not one that Medium knows.',
    remedy: 'Set it to `public`, `draft` or `unlisted`.'
  },
  'front-matter/license': {
    meaning: 'The licence is not one that Medium knows.',
    remedy: "Set `medium.license` to one of the API's nine."
  },
  'front-matter/contentFormat': {
    meaning: 'The content format is not one that Medium knows.',
    remedy: 'Set it to `html` or `markdown`.'
  },
  'front-matter/canonicalUrl': {
    meaning: 'The canonical URL is not an absolute web address, or cannot be made.',
    remedy: 'Write it out, from https:// on.'
  },
  'front-matter/notifyFollowers': {
    meaning: 'Whether to notify followers is neither true nor false.',
    remedy: 'Set it to `true` or `false`.'
  },
  'front-matter/draft': {
    meaning: 'It is not clear whether the article is a draft, so it is not published.',
    remedy: 'Set `draft` to `true` or `false`.'
  },
  'front-matter/date': {
    meaning: 'The date cannot be read.',
    remedy: 'Write it as 2024-01-31 or 2024-01-31T09:00:00Z.'
  },
  'front-matter/slug': {
    meaning: 'The slug is not a text.',
    remedy: 'Write it as one word.'
  },
  'front-matter/image': {
    meaning: 'The cover is not named by a path or URL.',
    remedy: 'Write the path or URL of an image, or `{src, alt}`.'
  },
  'front-matter/id': {
    meaning: 'Two files have the same `id`, or it is not a text.',
    remedy: 'Give each article an `id` of its own.'
  },
  'front-matter/repeated': {
    meaning: 'A field is there twice, in two spellings.',
    remedy: 'Remove one of them.'
  },
  'front-matter/medium': {
    meaning: 'The `medium` map holds something that this action does not know.',
    remedy: 'Correct the name, or remove the field.'
  },
  'front-matter/mediumUrl': {
    meaning: "The address of the article's post is not a web address.",
    remedy: 'Correct it, or remove it if there is no post yet.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
