// What the configuration of an Eleventy site says about the addresses of its pages.

import { describe, expect, test } from '@jest/globals'
import { eleventySite } from './eleventy-site.ts'
import { urlOf, type SiteFiles } from './site.ts'

describe('the configuration', () => {
  test.each<[string, string, string | null]>([
    ["eleventyConfig.setInputDirectory('content/posts')", '', '/a/'],
    ['eleventyConfig.setInputDirectory(dir)', '', null],
    ['eleventyConfig.addUrlTransform(page => page.url)', '', null],
    ["eleventyConfig.addGlobalData('permalink', x)", '', null],
    ["eleventyConfig.addFilter('a', x).setInputDirectory('content/posts')", '', '/a/'],
    ["eleventyConfig.addFilter('a', x).addUrlTransform(x)", '', null],
    ["eleventyConfig.addGlobalData('eleventyComputed.title', x)", '', '/posts/a/'],
    ["eleventyConfig.addGlobalData('eleventyComputed', x)", '', null],
    ["eleventyConfig.addGlobalData('eleventyComputed.permalink', x)", '', null],
    [
      "eleventyConfig.addGlobalData('eleventyComputed.permalink', function () { return data => { if (data.draft && !process.env.DRAFTS) { return false } return data.permalink } })",
      '',
      '/posts/a/'
    ],
    [
      "eleventyConfig.addGlobalData('eleventyComputed.permalink', () => data => data.draft ? false : data.permalink)",
      '',
      '/posts/a/'
    ],
    [
      "eleventyConfig.addGlobalData('eleventyComputed.permalink', () => data => data.permalink || data.page.filePathStem + '.html')",
      '',
      null
    ],
    [
      "eleventyConfig.addGlobalData('eleventyComputed.permalink', () => data => { if (data.post) { data.permalink = `/${data.slug}/` } return data.permalink })",
      '',
      null
    ],
    ["eleventyConfig.addFilter('slugify', x)", 'permalink: /{{ title | slugify }}/', null],
    ["eleventyConfig.addFilter('other', x)", 'permalink: /{{ title | slugify }}/', '/a-title/']
  ])('%s counts', (line, header, expected) => {
    const url = urlOf(eleventySite(line), 'content/posts/a.md', header)
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[file: string, line: string, expected: string | null]>([
    ['_config/links.js', "c.addGlobalData('eleventyComputed.permalink', x)", null],
    ['eleventy.config.links.js', 'c.addUrlTransform(x)', null],
    ['src/_11ty/filters.js', "c.addFilter('slugify', x)", null],
    ['_config/filters.js', "c.addFilter('min', x)", '/a-title/'],
    // Only what belongs to the configuration is read like it.
    ['public/js/app.js', 'c.addUrlTransform(x)', '/a-title/']
  ])('%s with %s counts', (file, line, expected) => {
    const files = eleventySite('', { [file]: `export default function (c) { ${line} }` })
    const url = urlOf(files, 'content/posts/a.md', 'permalink: /{{ title | slugify }}/')
    expect(url).toBe(expected && `https://blog.example${expected}`)
  })

  test.each<[string, SiteFiles, string | null]>([
    [
      'a path prefix',
      { '.eleventy.js': 'module.exports = { pathPrefix: "/blog/" }' },
      'https://blog.example/blog/a/'
    ],
    ['an unknown path prefix', { '.eleventy.js': 'module.exports = { pathPrefix: x() }' }, null],
    [
      'the command line',
      { '.eleventy.js': '', 'package.json': '{"scripts":{"b":"eleventy --input=./src"}}' },
      'https://blog.example/x/'
    ],
    ['a configuration that cannot be read', { '.eleventy.js': 'module.exports = {' }, null]
  ])('may have %s', (_, files, expected) => {
    const path = expected?.endsWith('/x/') === true ? 'src/x.md' : 'a.md'
    const data = { '_data/metadata.json': '{"url":"https://blog.example"}' }
    expect(urlOf({ ...data, ...files }, path)).toBe(expected)
  })

  test.each<[string, SiteFiles, string | null]>([
    [
      'by a call',
      {
        '.eleventy.js':
          'module.exports = c => { c.addGlobalData("site", { url: "https://b.example" }) }'
      },
      'https://b.example/a/'
    ],
    [
      'of a starter',
      { '.eleventy.js': '', '_data/metadata.json': '{"url":"https://example.com/"}' },
      null
    ],
    [
      'that is computed',
      { '.eleventy.js': '', '_data/site.js': 'module.exports = { url: process.env.URL }' },
      null
    ],
    [
      'called its host',
      { '.eleventy.js': '', '_data/site.yaml': 'host: https://blog.example\n' },
      'https://blog.example/a/'
    ]
  ])('has the address %s', (_, files, expected) => {
    expect(urlOf(files, 'a.md')).toBe(expected)
  })
})
