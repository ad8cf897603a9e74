// A small site of Eleventy for its tests.

import type { SiteFiles } from './site.ts'

/** A site as eleventy-base-blog has it, with its own address. */
export function eleventySite(config = '', files: SiteFiles = {}): SiteFiles {
  return {
    'eleventy.config.js': `import rss from '@11ty/eleventy-plugin-rss'
export default async function (eleventyConfig) {
  eleventyConfig.addPlugin(rss)
  ${config}
}
export const config = { markdownTemplateEngine: 'njk', dir: { input: 'content', data: '../_data' }, pathPrefix: '/' }`,
    '_data/metadata.js': 'export default { title: "A blog", url: "https://blog.example/" }',
    ...files
  }
}
