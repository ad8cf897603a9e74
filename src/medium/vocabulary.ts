// The words and limits of Medium's API, once: what a post may be and how long its parts are. A test compares the lists
// with spec/medium-rest-api-openapi.yml.

export const PUBLISH_STATUSES = ['public', 'draft', 'unlisted'] as const
export const LICENSES = [
  'all-rights-reserved',
  'cc-40-by',
  'cc-40-by-sa',
  'cc-40-by-nd',
  'cc-40-by-nc',
  'cc-40-by-nc-nd',
  'cc-40-by-nc-sa',
  'cc-40-zero',
  'public-domain'
] as const
export const CONTENT_FORMATS = ['html', 'markdown'] as const
export const ROLES = ['editor', 'writer'] as const
/** An upload must say exactly one of these. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/gif', 'image/tiff'] as const

export type PublishStatus = (typeof PUBLISH_STATUSES)[number]
export type License = (typeof LICENSES)[number]
export type ContentFormat = (typeof CONTENT_FORMATS)[number]
export type ImageType = (typeof IMAGE_TYPES)[number]

/** In Unicode code points, as all lengths here. */
export const MAX_TITLE_LENGTH = 100
/** Of more, only the first would be kept: question 8 of examples/probe/. */
export const MAX_TAGS = 3
export const MAX_TAG_LENGTH = 25
