// What each generator makes of the lines and the template tags of a page.

import { expect, test } from '@jest/globals'
import { articleOn, type SiteFiles } from './site.ts'

const HEXO = { 'scaffolds/post.md': '' }
const HUGO = { 'content/posts/_index.md': '' }

function find(files: SiteFiles, path: string, header: string) {
  return articleOn({ ...files, [path]: `---\ntitle: A title\n${header}\n---\nText.\n` }, path)
}

test.each<[string, boolean, SiteFiles, string]>([
  ['Hexo', true, { ...HEXO, '_config.yml': '' }, 'source/_posts/a.md'],
  [
    'Hexo, told not to',
    false,
    { ...HEXO, '_config.yml': 'marked: { breaks: false }' },
    'source/_posts/a.md'
  ],
  [
    'Hexo with markdown-it, told not to',
    false,
    { ...HEXO, '_config.yml': 'markdown: { render: { breaks: false } }' },
    'source/_posts/a.md'
  ],
  [
    'Hexo with Pandoc',
    false,
    {
      ...HEXO,
      '_config.yml': '',
      'package.json': '{ "dependencies": { "hexo-renderer-pandoc": "1" } }'
    },
    'source/_posts/a.md'
  ],
  ['Jekyll', false, { '_config.yml': '' }, '_posts/2024-01-31-a.md'],
  [
    'Jekyll with hard lines',
    true,
    { '_config.yml': 'kramdown: { hard_wrap: true }' },
    '_posts/2024-01-31-a.md'
  ],
  ['Hugo', false, { ...HUGO, 'hugo.toml': '' }, 'content/posts/a.md'],
  [
    'Hugo with hard lines',
    true,
    { ...HUGO, 'hugo.toml': '[markup.goldmark.renderer]\nhardWraps = true' },
    'content/posts/a.md'
  ],
  ['Obsidian', true, { '.obsidian/app.json': '{}' }, 'a.md'],
  [
    'Obsidian with strict lines',
    false,
    { '.obsidian/app.json': '{ "strictLineBreaks": true }' },
    'a.md'
  ],
  [
    'Quartz',
    false,
    { 'quartz.config.ts': 'export default {}\n// Plugin.HardLineBreaks()' },
    'content/a.md'
  ],
  [
    'Quartz with hard lines',
    true,
    { 'quartz.config.ts': 'export default { a: [\n  Plugin.HardLineBreaks(),\n] }' },
    'content/a.md'
  ],
  [
    'VitePress with hard lines',
    true,
    { '.vitepress/config.ts': 'export default { markdown: { breaks: true } }' },
    'posts/a.md'
  ],
  [
    'MkDocs with hard lines',
    true,
    { 'mkdocs.yml': 'markdown_extensions: [nl2br]' },
    'docs/blog/posts/a.md'
  ],
  [
    'Astro with hard lines',
    true,
    {
      'astro.config.mjs':
        "import breaks from 'remark-breaks'\nexport default { markdown: { remarkPlugins: [breaks] } }"
    },
    'src/content/blog/a.md'
  ],
  ['dev.to', true, { 'dev-to-git.json': '[]' }, 'blog-posts/a.md']
])('whether the lines of a paragraph are lines: %s, %p', (_, breaks, files, path) => {
  expect(find(files, path, 'publish: true').breaksLines).toBe(breaks)
})

const JEKYLL = '_posts/2024-01-31-a.md'
const POST = 'source/_posts/a.md'

test.each<[string, string, SiteFiles, string, string]>([
  ['Jekyll', 'all', { '_config.yml': '' }, JEKYLL, ''],
  ['Jekyll without Liquid', 'none', { '_config.yml': '' }, JEKYLL, 'render_with_liquid: false'],
  [
    'Jekyll without Liquid by its configuration',
    'none',
    {
      '_config.yml': 'defaults: [{ scope: { path: "" }, values: { render_with_liquid: false } }]'
    },
    JEKYLL,
    ''
  ],
  ['Hexo without Nunjucks', 'none', { ...HEXO, '_config.yml': '' }, POST, 'disableNunjucks: true'],
  ['Hugo', 'shortcodes', { ...HUGO, 'hugo.toml': '' }, 'content/posts/a.md', ''],
  [
    'Eleventy with Markdown alone',
    'none',
    { 'eleventy.config.js': 'export default () => ({})' },
    'posts/a.md',
    'templateEngineOverride: md'
  ],
  [
    'Eleventy with Nunjucks',
    'all',
    { 'eleventy.config.js': 'export default () => ({})' },
    'posts/a.md',
    'templateEngineOverride: njk,md'
  ]
])('which template tags are read: %s, %s', (_, scope, files, path, header) => {
  expect(find(files, path, header).templateScope).toBe(scope)
})
