// The defaults with which the benchmark's own processes read articles.

export const DEFAULTS = {
  tags: [],
  publication: null,
  publishStatus: 'public',
  license: 'all-rights-reserved',
  notifyFollowers: null,
  contentFormat: 'html',
  canonicalUrl: 'https://blog.example.com/{slug}/'
} as const
