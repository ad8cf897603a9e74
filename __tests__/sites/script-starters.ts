// Starters that are configured in JavaScript or TypeScript: what each makes, shortened to what matters for addresses.

import { DATE, type Starters } from './starters.ts'

export const SCRIPT_STARTERS: Starters = [
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
    'vitepress init, and a folder of posts',
    {
      site: 'vitepress',
      files: {
        '.vitepress/config.mts': `import { defineConfig } from 'vitepress'

// https://vitepress.dev/reference/site-config
export default defineConfig({
  title: "Mine",
  description: "A VitePress Site",
  themeConfig: {
    nav: [{ text: 'Home', link: '/' }],
    socialLinks: [{ icon: 'github', link: 'https://github.com/vuejs/vitepress' }]
  }
})
`,
        'index.md': '---\nlayout: home\nhero:\n  name: "Mine"\n---\n',
        'markdown-examples.md': '# Markdown Extension Examples\n',
        'posts/index.md': '---\ntitle: All posts\n---\nText.\n',
        'posts.data.js':
          "import { createContentLoader } from 'vitepress'\nexport default createContentLoader('posts/*.md')\n"
      },
      path: 'posts/hello-world.md',
      header: DATE,
      change: [
        '.vitepress/config.mts',
        '  themeConfig',
        "  sitemap: { hostname: 'https://me.test' },\n  themeConfig"
      ],
      url: '/posts/hello-world.html',
      others: [['posts/deep/index.md', '', '/posts/deep/']],
      pages: ['index.md', 'markdown-examples.md', 'posts/index.md']
    }
  ],
  [
    'quartz create, of version 4',
    {
      site: 'obsidian',
      files: {
        'quartz.config.ts': `import { QuartzConfig } from "./quartz/cfg"
import * as Plugin from "./quartz/plugins"

const config: QuartzConfig = {
  configuration: {
    pageTitle: "Mine",
    analytics: { provider: "plausible" },
    locale: "en-US",
    baseUrl: "quartz.jzhao.xyz",
    ignorePatterns: ["private", "templates", ".obsidian"],
    theme: { colors: { lightMode: { light: "#faf8f8" } } },
  },
  plugins: {
    transformers: [Plugin.FrontMatter(), Plugin.CrawlLinks({ markdownLinkResolution: "shortest" })],
    filters: [Plugin.RemoveDrafts()],
    emitters: [Plugin.ContentPage(), Plugin.CNAME()],
  },
}

export default config
`,
        'quartz.layout.ts': 'export const sharedPageComponents = {}\n',
        'content/index.md': '---\ntitle: Welcome to Quartz\n---\n\nText.\n',
        'docs/index.md': '---\ntitle: Welcome to Quartz 4\n---\n\nText.\n'
      },
      path: 'content/blog/My first note.md',
      header: DATE,
      change: ['quartz.config.ts', 'quartz.jzhao.xyz', 'me.test'],
      url: '/blog/My-first-note',
      pages: ['content/index.md', 'docs/index.md']
    }
  ]
]
