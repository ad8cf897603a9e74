// The one table of keys by which an author says: not yet, not here, not for everybody. Site generators, editors, exporters
// and cross-posting tools each have their own; what they mean for Medium is said here and nowhere else.

/** How the value of a key is read; see `visibility-values.ts`. */
export type VisibilityKind =
  /** `true` is for everybody, `false` is not. */
  | 'public'
  /** The other way round. */
  | 'private'
  /** A word that says how far the article is, or who may read it. */
  | 'status'
  /** A kind of page, which may be a draft. */
  | 'label'
  /** Any value keeps readers out. */
  | 'secret'
  /** Directives for search engines, which may be told to stay away. */
  | 'robots'
  /** Hugo's build options. */
  | 'build'
  /** Sites that the article goes to: Medium is among them or not. */
  | 'targets'
  /** The same where it names one of them; else it is about something else. */
  | 'sites'
  /** Whom the article is for: everybody who reads about something, or those who belong to something. */
  | 'audience'
  /** `true`, or a date, which is read with the article's other dates. */
  | 'wait'
  /** `true`, or a date after which nobody is to read the article. */
  | 'end'

export type VisibilityRow = {
  readonly kind: VisibilityKind
  /** What an article that is kept back is called. */
  readonly reason: 'draft' | 'opted-out'
  /** Whether the key means nothing else anywhere: then a value that cannot be understood stops the article. */
  readonly certain: boolean
  /** In lower case, letters and digits alone. */
  readonly keys: readonly string[]
}

/** What tools for cross-posting call what they do. */
const VERBS = [
  ...['crosspost', 'publish', 'autopublish', 'post', 'autopost', 'repost', 'share', 'syndicate'],
  ...['send', 'export', 'sync', 'copy', 'push'],
  ...['mirror', 'distribute', 'enable', 'allow', 'include']
]
const PARTICIPLES = [
  ...['crossposted', 'published', 'posted', 'shared', 'syndicated', 'sent', 'exported', 'synced'],
  ...['copied', 'mirrored', 'uploaded']
]
const REFUSALS = ['no', 'not', 'skip', 'ignore', 'exclude', 'excludefrom', 'hidefrom', 'noton']

export const VISIBILITY_ROWS: readonly VisibilityRow[] = [
  // Jekyll, dev.to, Gridsome, Contentlayer: `published`. Obsidian Publish: `publish`. Digital Garden: `dg-publish`.
  {
    kind: 'public',
    reason: 'draft',
    certain: true,
    keys: [
      ...['published', 'publish', 'ispublished', 'public', 'ispublic', 'publiclyvisible'],
      ...['visible', 'isvisible', 'listed', 'islisted', 'dgpublish', 'readytopublish']
    ]
  },
  // Eleventy: `permalink: false`. Zola: `render: false`. VuePress Hope: `article: false`. Sitemaps of several generators.
  {
    kind: 'public',
    reason: 'draft',
    certain: false,
    keys: [
      ...['live', 'islive', 'active', 'isactive', 'enabled', 'isenabled', 'show', 'display'],
      ...['ready', 'isready', 'approved', 'isapproved', 'reviewed', 'proofread', 'finished'],
      ...['complete', 'completed', 'render', 'permalink'],
      ...['article', 'sitemap', 'indexed']
    ]
  },
  // Hugo, Astro, Docusaurus, Zola, MkDocs Material, Quarto, Lume: `draft`. Docusaurus, Quartz: `unlisted`. Hexo, Quarto
  // and Nuxt: `hidden`. Hashnode: `saveAsDraft`, `ignorePost`, `delisted`.
  {
    kind: 'private',
    reason: 'draft',
    certain: true,
    keys: [
      ...['draft', 'isdraft', 'unpublished', 'isunpublished', 'private', 'isprivate', 'hidden'],
      ...['ishidden', 'unlisted', 'isunlisted', 'delisted', 'isdelisted', 'wip', 'iswip'],
      ...['workinprogress', 'saveasdraft', 'ignorepost', 'membersonly', 'subscribersonly'],
      ...['passwordprotected', 'nopublish', 'donotpublish', 'dontpublish', 'unreleased']
    ]
  },
  // Hexo's themes: `hide`. Eleventy: `eleventyExcludeFromCollections`. Hugo: `headless`, `robotsNoIndex` of its themes.
  {
    kind: 'private',
    reason: 'draft',
    certain: false,
    keys: [
      ...['hide', 'internal', 'internalonly', 'secret', 'confidential', 'restricted', 'protected'],
      ...['locked', 'encrypt', 'encrypted', 'paid', 'premium', 'paywall', 'paywalled', 'members'],
      ...['subscribers', 'archived', 'isarchived', 'deleted', 'trashed', 'exclude'],
      ...['excluded', 'eleventyexcludefromcollections', 'excludefromcollections', 'disabled'],
      ...['ignore', 'ignored', 'skip', 'headless', 'noindex', 'robotsnoindex', 'incomplete'],
      ...['unfinished', 'placeholder', 'todo']
    ]
  },
  // Pelican, Ghost, WordPress, Publii, Notion and the editors of most CMS.
  {
    kind: 'status',
    reason: 'draft',
    certain: true,
    keys: [
      ...['status', 'state', 'visibility', 'poststatus', 'articlestatus', 'contentstatus'],
      ...['publishedstatus', 'publishstate', 'publicationstate', 'publicationstatus'],
      ...['publishingstatus', 'draftstatus', 'workflowstate', 'mediumstatus', 'mediumpublishstatus']
    ]
  },
  {
    kind: 'status',
    reason: 'draft',
    certain: false,
    keys: [
      ...['access', 'accesslevel', 'audience', 'privacy'],
      ...['stage', 'phase', 'workflow', 'visibleto'],
      ...['permission', 'permissions', 'sharing']
    ]
  },
  { kind: 'audience', reason: 'draft', certain: false, keys: ['audience', 'readers'] },
  {
    kind: 'label',
    reason: 'draft',
    certain: false,
    keys: ['type', 'posttype', 'kind', 'layout']
  },
  // Hexo, WordPress and Quartz ask readers for it.
  {
    kind: 'secret',
    reason: 'draft',
    certain: true,
    keys: [
      ...['password', 'passwd', 'postpassword', 'passphrase', 'passcode', 'passwordhash'],
      ...['encryptpassword', 'protectedpassword']
    ]
  },
  { kind: 'robots', reason: 'draft', certain: false, keys: ['robots', 'metarobots'] },
  { kind: 'build', reason: 'draft', certain: false, keys: ['build'] },
  {
    kind: 'wait',
    reason: 'draft',
    certain: true,
    keys: [
      ...['scheduled', 'isscheduled', 'scheduledat', 'scheduledfor', 'embargo', 'embargoed'],
      ...['embargountil', 'embargoeduntil', 'publishon', 'publishat', 'publishafter', 'notbefore'],
      ...['golive', 'golivedate']
    ]
  },
  // Hugo: `expiryDate`, `unpublishDate`.
  { kind: 'end', reason: 'draft', certain: true, keys: ['expirydate', 'unpublishdate'] },
  {
    kind: 'end',
    reason: 'draft',
    certain: false,
    keys: ['expires', 'expired', 'expiresat', 'expireson', 'expirationdate', 'expiredate', 'expiry']
  },
  // Jekyll's plugin: `crosspost_to_medium`. Brandon Rozek's script and its kin: `medium_enabled`.
  {
    kind: 'public',
    reason: 'opted-out',
    certain: true,
    keys: [
      ...VERBS.flatMap(verb => [`${verb}tomedium`, `${verb}onmedium`, `${verb}medium`]),
      ...VERBS.map(verb => `medium${verb}`),
      ...['tomedium', 'mediumenabled', 'mediumcrossposting']
    ]
  },
  // What says that a post is there says, with `false`, that none should be: who knows.
  {
    kind: 'public',
    reason: 'opted-out',
    certain: false,
    keys: [
      ...PARTICIPLES.flatMap(word => [`${word}tomedium`, `${word}onmedium`, `medium${word}`]),
      ...['onmedium', 'isonmedium']
    ]
  },
  {
    kind: 'private',
    reason: 'opted-out',
    certain: true,
    keys: [
      ...REFUSALS.map(word => `${word}medium`),
      ...['mediumskip', 'mediumignore', 'mediumexclude', 'mediumdisabled', 'disablemedium'],
      ...['mediumdraft', 'nocrosspost', 'skipcrosspost', 'nosyndication']
    ]
  },
  {
    kind: 'targets',
    reason: 'opted-out',
    certain: true,
    keys: [
      ...['crosspost', 'crossposting', 'crosspostto', 'publishto', 'postto', 'shareto', 'sendto'],
      ...['distributeto', 'syndicate', 'syndicateto', 'crosspostplatforms']
    ]
  },
  {
    kind: 'sites',
    reason: 'opted-out',
    certain: false,
    keys: [
      ...['platforms', 'platform', 'destinations', 'targets', 'channels', 'publishers'],
      ...['syndication', 'publishedon', 'postedon']
    ]
  }
]
