// Starters that are configured in YAML, TOML or JSON: what each makes, shortened to what matters for addresses.

import type { SiteFiles } from './site.ts'

export type Starter = {
  readonly site: string
  readonly files: SiteFiles
  /** A post of the starter. */
  readonly path: string
  readonly header: string
  /** The change that its author makes to tell the address: a file, what is in it, and what comes there. */
  readonly change: readonly [file: string, before: string, after: string]
  /** What is said to be set, where that is not the file of the change. */
  readonly line?: string
  readonly url: string
  /** Other posts of it. */
  readonly others?: readonly (readonly [path: string, header: string, url: string])[]
  /** Its pages that are no articles, or that nobody asked to publish. */
  readonly pages?: readonly string[]
}

export type Starters = readonly (readonly [maker: string, starter: Starter])[]

export const DATE = 'date: 2024-01-31'

export const STARTERS: Starters = [
  [
    'jekyll new',
    {
      site: 'jekyll',
      files: {
        '_config.yml':
          'title: Mine\nbaseurl: ""\nurl: ""\ntheme: minima\nplugins:\n  - jekyll-feed\n',
        'index.markdown': '---\nlayout: home\n---\n',
        'about.markdown': '---\nlayout: page\ntitle: About\npermalink: /about/\n---\n'
      },
      path: '_posts/2024-01-31-welcome.markdown',
      header: 'layout: post\ndate: 2024-01-31 10:00:00 +0100\ncategories: first update',
      change: ['_config.yml', '\nurl: ""', '\nurl: "https://me.test"'],
      url: '/first/update/2024/01/31/welcome.html'
    }
  ],
  [
    'hugo new site',
    {
      site: 'hugo',
      files: {
        'hugo.toml': "baseURL = 'https://example.org/'\nlanguageCode = 'en-us'\ntitle = 'Mine'\n",
        'archetypes/default.md': "+++\ndate = '{{ .Date }}'\n+++\n"
      },
      path: 'content/posts/my-first-post.md',
      header: DATE,
      change: ['hugo.toml', 'example.org', 'me.test'],
      url: '/posts/my-first-post/'
    }
  ],
  [
    'zola init',
    {
      site: 'zola',
      files: {
        'config.toml':
          'base_url = "https://example.com"\ncompile_sass = true\n[markdown]\n[extra]\n',
        'templates/index.html': '',
        'content/blog/_index.md': '+++\ntitle = "Blog"\nsort_by = "date"\n+++\n'
      },
      path: 'content/blog/first.md',
      header: DATE,
      change: ['config.toml', 'example.com', 'me.test'],
      url: '/blog/first/'
    }
  ],
  [
    'hexo init',
    {
      site: 'hexo',
      files: {
        '_config.yml':
          'title: Mine\nurl: http://example.com\npermalink: :year/:month/:day/:title/\nsource_dir: source\n',
        'package.json': '{ "hexo": { "version": "" }, "dependencies": { "hexo": "^7.0.0" } }',
        'scaffolds/post.md': '---\ntitle: {{ title }}\n---\n'
      },
      path: 'source/_posts/hello-world.md',
      header: DATE,
      change: ['_config.yml', 'http://example.com', 'https://me.test'],
      url: '/2024/01/31/hello-world/'
    }
  ],
  [
    'mkdocs new, and the blog of Material',
    {
      site: 'mkdocs',
      files: {
        'mkdocs.yml': 'site_name: Mine\ntheme:\n  name: material\nplugins:\n  - blog\n',
        'docs/index.md': '# Welcome\n',
        'docs/blog/index.md': '# Blog\n'
      },
      path: 'docs/blog/posts/hello-world.md',
      header: DATE,
      change: ['mkdocs.yml', 'site_name: Mine', 'site_name: Mine\nsite_url: https://me.test'],
      url: '/blog/2024/01/31/a-title/'
    }
  ],
  [
    'quarto create project blog',
    {
      site: 'quarto',
      files: {
        '_quarto.yml':
          'project:\n  type: website\n\nwebsite:\n  title: "Mine"\n  navbar:\n    right:\n      - about.qmd\n\nformat:\n  html:\n    theme: cosmo\n    css: styles.css\n',
        'index.qmd':
          '---\ntitle: Mine\nlisting:\n  contents: posts\n  sort: "date desc"\npage-layout: full\n---\n',
        'about.qmd': '---\ntitle: About\nabout:\n  template: jolla\n---\nMe.\n',
        'posts/_metadata.yml':
          '# options specified here will apply to all posts in this folder\nfreeze: true\ntitle-block-banner: true\n'
      },
      path: 'posts/welcome/index.qmd',
      header: 'author: Me\ndate: "2024-01-31"\ncategories: [news]',
      change: ['_quarto.yml', '  title: "Mine"', '  title: "Mine"\n  site-url: https://me.test'],
      url: '/posts/welcome/',
      others: [
        ['posts/post-with-code/index.qmd', `${DATE}\nimage: "image.jpg"`, '/posts/post-with-code/']
      ],
      pages: ['index.qmd', 'about.qmd']
    }
  ],
  [
    'quartz create, of version 5',
    {
      site: 'obsidian',
      files: {
        'quartz.config.yaml':
          'configuration:\n  pageTitle: Mine\n  analytics:\n    provider: plausible\n  baseUrl: quartz.jzhao.xyz\n  ignorePatterns:\n    - private\n    - templates\n    - .obsidian\nplugins:\n  - source: "@quartz-community/remove-draft"\n    enabled: true\n  - source: "@quartz-community/explicit-publish"\n    enabled: false\n',
        'quartz.config.default.yaml': 'configuration:\n  baseUrl: quartz.jzhao.xyz\n',
        'quartz.ts': 'export default await loadQuartzConfig()\n',
        'content/index.md': '---\ntitle: Welcome to Quartz\n---\n\nText.\n'
      },
      path: 'content/blog/my first note.md',
      header: DATE,
      change: ['quartz.config.yaml', 'quartz.jzhao.xyz', 'me.test'],
      url: '/blog/my-first-note',
      pages: ['content/index.md']
    }
  ],
  [
    'a new vault of Obsidian',
    {
      site: 'obsidian',
      files: {
        '.obsidian/app.json': '{}',
        '.obsidian/core-plugins.json': '{ "file-explorer": true }',
        'Welcome.md': 'This is your new *vault*.\n',
        'Ideas.md': '---\ntags: [ideas]\n---\nNot for everybody.\n'
      },
      path: 'Notes/My first note.md',
      header: 'publish: true',
      change: [
        'Notes/My first note.md',
        'publish: true',
        'publish: true\ncanonicalUrl: https://me.test/first'
      ],
      line: '`canonicalUrl` in the front matter',
      url: '/first',
      pages: ['Welcome.md', 'Ideas.md']
    }
  ],
  [
    'the template of dev-to-git',
    {
      site: 'dev.to',
      files: {
        'dev-to-git.json':
          '[\n  {\n    "id": 1,\n    "relativePathToArticle": "./blog-posts/first/first.md"\n  }\n]\n',
        'package.json': '{ "scripts": { "dev-to-git": "dev-to-git" } }',
        'README.md': '# My articles\n',
        'blog-posts/name-of-your-blog-post/name-of-your-blog-post.md':
          '---\ntitle: "Your title"\npublished: false\ndescription: "Short"\ntags: tag1, tag2\nseries:\ncanonical_url:\n---\n\nText.\n'
      },
      path: 'blog-posts/first/first.md',
      header: 'published: true\ndescription: "Short"\ntags: tag1, tag2\nseries:\ncanonical_url:',
      change: [
        'blog-posts/first/first.md',
        'canonical_url:',
        'canonical_url: https://me.test/first'
      ],
      line: '`canonical_url` in the front matter',
      url: '/first',
      pages: ['README.md', 'blog-posts/name-of-your-blog-post/name-of-your-blog-post.md']
    }
  ]
]
