// What the starter of each generator makes, with nothing set for this action: either the address is right, or it is said
// what to set, since a starter has none of its own.

import { expect, test } from '@jest/globals'
import { createMatcher } from '../../src/changes/path-matcher.ts'
import { listPatterns, listSites, openSite, readOnSite, type SiteFiles } from './site.ts'

type Starter = {
  readonly site: string
  readonly files: SiteFiles
  /** A post of the starter. */
  readonly path: string
  readonly header: string
  /** The change that its author makes to tell the address: a file, what is in it, and what comes there. */
  readonly change: readonly [file: string, before: string, after: string]
  readonly url: string
}

const DATE = 'date: 2024-01-31'

const STARTERS: readonly (readonly [maker: string, starter: Starter])[] = [
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
    'create-docusaurus',
    {
      site: 'docusaurus',
      files: {
        'docusaurus.config.js': `import {themes} from 'prism-react-renderer';
const config = {
  title: 'Mine',
  url: 'https://your-docusaurus-site.example.com',
  baseUrl: '/',
  presets: [['classic', ({ docs: { sidebarPath: './sidebars.js' }, blog: { showReadingTime: true } })]],
  themeConfig: { prism: { theme: themes.github } },
};
export default config;
`,
        'docs/intro.md': '---\nsidebar_position: 1\n---\n# Intro\n',
        'blog/authors.yml': 'me:\n  name: Me\n',
        'blog/tags.yml': 'hello:\n  label: Hello\n'
      },
      path: 'blog/2024-01-31-first/index.md',
      header: 'slug: first\nauthors: [me]\ntags: [hello]',
      change: ['docusaurus.config.js', 'your-docusaurus-site.example.com', 'me.test'],
      url: '/blog/first'
    }
  ],
  [
    'create-astro with the blog template',
    {
      site: 'astro',
      files: {
        'astro.config.mjs': `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
export default defineConfig({ site: 'https://example.com', integrations: [mdx()] });
`,
        'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const blog = defineCollection({ loader: glob({ base: './src/content/blog', pattern: '**/*.{md,mdx}' }) });
export const collections = { blog };
`,
        'src/pages/blog/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  const posts = await getCollection('blog');
  return posts.map((post) => ({ params: { slug: post.id }, props: post }));
}
const post = Astro.props;
const { Content } = await render(post);
---
<Content />
`
      },
      path: 'src/content/blog/first-post.md',
      header: 'pubDate: Jan 31 2024',
      change: ['astro.config.mjs', 'example.com', 'me.test'],
      url: '/blog/first-post/'
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
        '_quarto.yml': 'project:\n  type: website\nwebsite:\n  title: Mine\nformat:\n  html: {}\n',
        'index.qmd': '---\ntitle: Mine\nlisting:\n  contents: posts\n---\n',
        'posts/_metadata.yml': 'freeze: true\ntitle-block-banner: true\n'
      },
      path: 'posts/welcome/index.qmd',
      header: 'author: Me\ndate: "2024-01-31"\ncategories: [news]',
      change: ['_quarto.yml', '  title: Mine', '  title: Mine\n  site-url: https://me.test'],
      url: '/posts/welcome/'
    }
  ]
]

test.each(STARTERS)(
  '%s has its site recognised, and its posts are looked at',
  async (_, starter) => {
    const files = addPost(starter)
    expect(listSites(files)).toEqual([`${starter.site} in /`])
    const isArticle = await createMatcher(listPatterns(files))
    expect(isArticle(starter.path)).toBe(true)
  }
)

test.each(STARTERS)('%s names no address yet, and it is said what to set', (_, starter) => {
  const files = addPost(starter)
  expect(openSite(files).find(starter.path)).toMatchObject({
    rules: { address: null },
    addressLine: expect.stringContaining(starter.change[0].replace(/^.*\//, ''))
  })
  expect(readOnSite(files, starter.path)).toMatchObject({
    article: { canonicalUrl: null },
    diagnostics: [{ code: 'front-matter/canonicalUrl', severity: 'warning' }]
  })
})

test.each(STARTERS)('%s has the right address once it is set', (_, starter) => {
  const [file, before, after] = starter.change
  const files = addPost(starter)
  const changed = { ...files, [file]: files[file]?.replace(before, after) ?? '' }
  expect(readOnSite(changed, starter.path)).toMatchObject({
    article: { canonicalUrl: `https://me.test${starter.url}` },
    diagnostics: []
  })
})

function addPost({ files, path, header }: Starter): SiteFiles {
  return { ...files, [path]: `---\ntitle: A title\n${header}\n---\nText of my own.\n` }
}

test.each([
  ['hugo.yaml', '`baseURL: "https://YOUR-SITE/"` in `hugo.yaml`'],
  ['config.json', '`"baseURL": "https://YOUR-SITE/"` in `config.json`'],
  [
    'config/_default/config.toml',
    '`baseURL = "https://YOUR-SITE/"` in `config/_default/config.toml`'
  ],
  ['zola.toml', '`base_url = "https://YOUR-SITE"` in `zola.toml`'],
  ['docusaurus.config.ts', "`url: 'https://YOUR-SITE'` in `docusaurus.config.ts`"]
])('the line to paste is that of %s', (file, expected) => {
  const files = { [file]: '', 'config/_default/params.toml': '', 'content/posts/a.md': '' }
  const found = openSite({ ...files, 'layouts/a.html': '' }).all.map(one => one.addressLine)
  expect(found).toEqual([expected])
})
