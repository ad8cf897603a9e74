// Folders of articles that a site's configuration names: they are among the default of `files`, and their articles have
// their addresses.

import { describe, expect, test } from '@jest/globals'
import { listConfiguredPatterns } from '../../src/sites/index.ts'
import { articleOn, openSite, type SiteFiles } from './site.ts'

const EMPTY = '---\ntitle: A\ndate: 2024-01-31\n---\nText'

const docusaurus = (options: string, folder = 'website/'): SiteFiles => ({
  [`${folder}docusaurus.config.js`]: `module.exports = { url: 'https://a.example', baseUrl: '/', presets: [['classic', { blog: { ${options} } }]] }`
})

const gatsby = (...sources: readonly string[]): string =>
  `module.exports = { siteMetadata: { siteUrl: 'https://a.example' }, plugins: [${sources.map(options => `{ resolve: 'gatsby-source-filesystem', options: { ${options} } }`).join(', ')}] }`

describe('the folder of articles that the configuration names', () => {
  test.each<[string, SiteFiles, string, string | null]>([
    [
      'Docusaurus, outside of the site',
      docusaurus("path: '../articles'"),
      'articles/a.md',
      'https://a.example/blog/a'
    ],
    [
      'Docusaurus, inside',
      docusaurus("path: 'articles', routeBasePath: 'news'", ''),
      'articles/a.md',
      'https://a.example/news/a'
    ],
    [
      'Docusaurus, of a plugin',
      {
        'website/docusaurus.config.js':
          "module.exports = { url: 'https://a.example', baseUrl: '/', presets: [], plugins: [['@docusaurus/plugin-content-blog', { id: 'b', path: '../texts', routeBasePath: 'b' }]] }"
      },
      'texts/a.md',
      'https://a.example/b/a'
    ],
    [
      'Hexo',
      { '_config.yml': 'url: https://a.example\nsource_dir: pages\n', 'scaffolds/post.md': '' },
      'pages/_posts/a.md',
      'https://a.example/2024/01/31/a/'
    ],
    [
      'MkDocs',
      {
        'mkdocs.yml':
          'site_url: https://a.example\ndocs_dir: manual\nplugins:\n  - blog:\n      blog_dir: news\n      post_dir: "{blog}/texts"\n'
      },
      'manual/news/texts/a.md',
      'https://a.example/news/2024/01/31/a/'
    ],
    [
      'Hugo',
      { 'hugo.toml': 'baseURL = "https://a.example/"\ncontentDir = "pages"\n' },
      'pages/posts/a.md',
      'https://a.example/posts/a/'
    ],
    [
      'Hugo, of a language',
      {
        'hugo.toml':
          'baseURL = "https://a.example/"\n[languages.en]\ncontentDir = "english"\n[languages.de]\ncontentDir = "german"\n'
      },
      'english/posts/a.md',
      'https://a.example/posts/a/'
    ],
    [
      'VitePress',
      {
        '.vitepress/config.ts':
          "export default { srcDir: './pages', sitemap: { hostname: 'https://a.example' } }"
      },
      'pages/posts/a.md',
      'https://a.example/posts/a.html'
    ],
    [
      'Gatsby, by the name of its source',
      { 'gatsby-config.js': gatsby("name: 'blog', path: `${__dirname}/content`") },
      'content/a.md',
      null
    ],
    [
      'Astro',
      {
        'astro.config.mjs': "export default { site: 'https://a.example' }",
        'src/content.config.ts':
          "import { glob } from 'astro/loaders'\nconst blog = defineCollection({ loader: glob({ pattern: '**/*.md', base: './texts' }) })\nexport const collections = { blog }",
        'src/pages/blog/[...slug].astro':
          "export async function getStaticPaths() {\n  const posts = await getCollection('blog')\n  return posts.map(post => ({ params: { slug: post.id }, props: post }))\n}"
      },
      'texts/a.md',
      'https://a.example/blog/a/'
    ],
    [
      'Astro, whose sources have another name: its addresses are not known',
      { 'astro.config.mjs': "export default { site: 'https://a.example', srcDir: './source' }" },
      'source/content/blog/a.md',
      null
    ]
  ])('is looked at: %s', (_name, config, path, url) => {
    const files = { ...config, [path]: EMPTY }
    const patterns = listConfiguredPatterns(openSite(files).all)
    const folder = path.slice(0, path.lastIndexOf('/'))
    expect(patterns).toContain(`${folder}/**/*.md`)
    expect(articleOn(files, path).canonicalUrl).toBe(url)
  })

  test.each<[string, SiteFiles]>([
    ['all of the site', docusaurus("path: '.'")],
    ['all around the site', docusaurus("path: '..'")],
    ['outside of the repository', docusaurus("path: '../../blog'")],
    ['named by signs of a pattern', docusaurus("path: '[articles]'")],
    [
      'called otherwise',
      { 'gatsby-config.js': gatsby("name: 'content', path: `${__dirname}/content`") }
    ],
    [
      'around another folder that is read',
      {
        'gatsby-config.js': gatsby("name: 'posts', path: 'content'", "name: 'p', path: 'content/p'")
      }
    ],
    [
      'around a folder of articles',
      { 'gatsby-config.js': gatsby("name: 'blog', path: 'content'"), 'content/blog/a.md': EMPTY }
    ],
    ['all of the site, by name', { 'gatsby-config.js': gatsby("name: 'blog', path: __dirname") }],
    ['computed', docusaurus('path: process.env.BLOG')]
  ])('is none where it is %s', (_name, files) => {
    expect(listConfiguredPatterns(openSite(files).all)).toEqual([])
  })

  test('says which of its pages are drafts, as the usual one does', () => {
    const files = {
      'hugo.toml': 'baseURL = "https://a.example/"\ncontentDir = "pages"\n',
      'pages/posts/_index.md': '---\ntitle: Posts\ncascade:\n  draft: true\n---\n',
      'pages/posts/a.md': EMPTY
    }
    expect(() => articleOn(files, 'pages/posts/a.md')).toThrow('draft')
  })
})
