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
    'eleventy-base-blog 9',
    {
      site: 'eleventy',
      files: {
        'eleventy.config.js': `import { IdAttributePlugin, InputPathToUrlTransformPlugin, HtmlBasePlugin } from "@11ty/eleventy";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import pluginNavigation from "@11ty/eleventy-navigation";
import pluginFilters from "./_config/filters.js";
/** @param {import("@11ty/eleventy").UserConfig} eleventyConfig */
export default async function(eleventyConfig) {
  eleventyConfig.addPreprocessor("drafts", "*", (data, content) => {
    if(data.draft && process.env.ELEVENTY_RUN_MODE === "build") {
      return false;
    }
  });
  eleventyConfig
    .addPassthroughCopy({ "./public/": "/" })
    .addPassthroughCopy("./content/feed/pretty-atom-feed.xsl");
  eleventyConfig.addBundle("css", { toFileDirectory: "dist", bundleHtmlContentFromSelector: "style" });
  eleventyConfig.addPlugin(pluginNavigation);
  eleventyConfig.addPlugin(HtmlBasePlugin);
  eleventyConfig.addPlugin(InputPathToUrlTransformPlugin);
  eleventyConfig.addPlugin(feedPlugin, {
    outputPath: "/feed/feed.xml",
    collection: { name: "posts", limit: 10 },
    metadata: { title: "Mine", base: "https://example.com/", author: { name: "Me" } }
  });
  eleventyConfig.addPlugin(pluginFilters);
  eleventyConfig.addPlugin(IdAttributePlugin, {});
  eleventyConfig.addShortcode("currentBuildDate", () => {
    return (new Date()).toISOString();
  });
};
export const config = {
  templateFormats: ["md", "njk", "html", "liquid", "11ty.js"],
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
  // pathPrefix: "/",
};
`,
        '_config/filters.js': `export default function(eleventyConfig) {
  eleventyConfig.addFilter("getKeys", target => Object.keys(target));
};
`,
        '_data/metadata.js': `export default {
  title: "Mine",
  url: "https://example.com/",
  language: "en",
  author: { name: "Me", url: "https://example.com/about-me/" }
}
`,
        '_data/eleventyDataSchema.js': 'export default function() { return function(data) {} }\n',
        '_includes/layouts/post.njk': '---\nlayout: layouts/base.njk\n---\n{{ content | safe }}\n',
        'content/content.11tydata.js': 'export default { layout: "layouts/home.njk" };\n',
        'content/blog/blog.11tydata.js':
          'export default {\n  tags: ["posts"],\n  "layout": "layouts/post.njk",\n};\n',
        'content/blog.njk':
          '---js\nconst eleventyNavigation = { key: "Archive", order: 2 };\n---\n',
        'content/about.md': '---js\nconst eleventyNavigation = { key: "About", order: 3 };\n---\n',
        'package.json': '{ "type": "module", "scripts": { "build": "npx @11ty/eleventy" } }'
      },
      path: 'content/blog/firstpost.md',
      header: `${DATE}\ntags: ['another tag']`,
      change: ['_data/metadata.js', 'https://example.com/"', 'https://me.test/"'],
      line: '`url: "https://YOUR-SITE"` in `_data/metadata.js`',
      url: '/blog/firstpost/',
      others: [['content/blog/fourthpost/fourthpost.md', DATE, '/blog/fourthpost/']],
      pages: ['content/about.md']
    }
  ],
  [
    'eleventy-base-blog 7',
    {
      site: 'eleventy',
      files: {
        '.eleventy.js': `const pluginRss = require("@11ty/eleventy-plugin-rss");
module.exports = function(eleventyConfig) {
  eleventyConfig.addPlugin(pluginRss);
  eleventyConfig.addLayoutAlias("post", "layouts/post.njk");
  eleventyConfig.addFilter("min", (...numbers) => Math.min.apply(null, numbers));
  return {
    templateFormats: ["md", "njk", "html", "liquid"],
    markdownTemplateEngine: "njk",
    pathPrefix: "/",
    dir: { input: ".", includes: "_includes", data: "_data", output: "_site" }
  };
};
`,
        '_data/metadata.json':
          '{ "title": "Mine", "url": "https://example.com/", "feed": { "url": "https://example.com/feed/feed.xml" } }',
        '_includes/layouts/post.njk': '---\nlayout: layouts/base.njk\n---\n{{ content | safe }}\n',
        'posts/posts.json': '{ "layout": "layouts/post.njk", "tags": ["posts"] }',
        'about/index.md':
          '---\nlayout: layouts/post.njk\ntitle: About\neleventyNavigation:\n  key: About\n---\nMe.\n'
      },
      path: 'posts/firstpost.md',
      header: `${DATE}\nlayout: layouts/post.njk\ntags:\n  - another-tag`,
      change: ['_data/metadata.json', 'https://example.com/", "feed', 'https://me.test/", "feed'],
      line: '`"url": "https://YOUR-SITE"` in `_data/metadata.json`',
      url: '/posts/firstpost/',
      pages: ['about/index.md']
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
