// Eleventy's starter for blogs, as its last three versions make it, shortened to what matters for addresses.

import { DATE, type Starters } from './starters.ts'

export const ELEVENTY_STARTERS: Starters = [
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
    'eleventy-base-blog 8',
    {
      site: 'eleventy',
      files: {
        'eleventy.config.js': `const pluginRss = require("@11ty/eleventy-plugin-rss");
const { EleventyHtmlBasePlugin } = require("@11ty/eleventy");
const pluginDrafts = require("./eleventy.config.drafts.js");
/** @param {import('@11ty/eleventy').UserConfig} eleventyConfig */
module.exports = function(eleventyConfig) {
  eleventyConfig.addPlugin(pluginDrafts);
  eleventyConfig.addPlugin(pluginRss);
  eleventyConfig.addPlugin(EleventyHtmlBasePlugin);
  eleventyConfig.addFilter("min", (...numbers) => Math.min.apply(null, numbers));
  return {
    templateFormats: ["md", "njk", "html", "liquid"],
    markdownTemplateEngine: "njk",
    dir: { input: "content", includes: "../_includes", data: "../_data", output: "_site" },
    pathPrefix: "/",
  };
};
`,
        'eleventy.config.drafts.js': `function eleventyComputedPermalink() {
  return (data) => {
    // Always skip during non-watch/serve builds
    if(data.draft && !process.env.BUILD_DRAFTS) {
      return false;
    }
    return data.permalink;
  }
};
module.exports = eleventyConfig => {
  eleventyConfig.addGlobalData("eleventyComputed.permalink", eleventyComputedPermalink);
  eleventyConfig.addGlobalData("eleventyComputed.eleventyExcludeFromCollections", () => data => data.draft);
  let logged = false;
};
`,
        '_data/metadata.js':
          'module.exports = {\n  title: "Mine",\n  url: "https://example.com/",\n}\n',
        'content/blog/blog.11tydata.js':
          'module.exports = {\n  tags: ["posts"],\n  "layout": "layouts/post.njk",\n};\n'
      },
      path: 'content/blog/secondpost.md',
      header: DATE,
      change: ['_data/metadata.js', 'https://example.com/', 'https://me.test/'],
      line: '`url: "https://YOUR-SITE"` in `_data/metadata.js`',
      url: '/blog/secondpost/'
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
  ]
]
