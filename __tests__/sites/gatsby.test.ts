import { describe, expect, test } from '@jest/globals'
import { listPatterns, listSites, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'content/blog/hello-world/index.md'
const TEXT = '---\ntitle: A title\n---\nText.\n'

/** As `gatsby new` makes it from the blog starter, shortened, with its own address. */
function config(lines = '', others: SiteFiles = {}): SiteFiles {
  return {
    'gatsby-config.js': `module.exports = {
  siteMetadata: {
    title: \`Gatsby Starter Blog\`,
    siteUrl: \`https://site.example/\`,
  },
  ${lines}
  plugins: [
    \`gatsby-plugin-image\`,
    { resolve: \`gatsby-source-filesystem\`, options: { path: \`\${__dirname}/content/blog\`, name: \`blog\` } },
    { name: \`images\`, resolve: \`gatsby-source-filesystem\`, options: { name: \`images\`, path: \`\${__dirname}/src/images\` } },
  ],
}
`,
    'gatsby-node.js': node(),
    ...others
  }
}

function node(given = 'node, getNode', value = 'value', path = 'post.fields.slug'): string {
  return `const path = require(\`path\`)
const { createFilePath } = require(\`gatsby-source-filesystem\`)

exports.createPages = async ({ graphql, actions, reporter }) => {
  const { createPage } = actions
  // createPage({ path: post.fields.slug })
  const result = await graphql(\`{ allMarkdownRemark { nodes { id fields { slug } } } }\`)
  result.data.allMarkdownRemark.nodes.forEach(post => {
    createPage({
      path: ${path},
      component: blogPost,
      context: { id: post.id },
    })
  })
}

exports.onCreateNode = ({ node, actions, getNode }) => {
  const { createNodeField } = actions
  if (node.internal.type === \`MarkdownRemark\`) {
    const value = createFilePath({ ${given} })
    createNodeField({
      name: \`slug\`,
      node,
      ${value},
    })
  }
}
`
}

describe('a Gatsby site', () => {
  test.each(['', 'www/', 'packages/site/'])('is recognised in /%s', folder => {
    const files = { [`${folder}gatsby-config.ts`]: '', [folder + POST]: '' }
    expect(listSites(files)).toEqual([`gatsby in /${folder.replace(/\/$/, '')}`])
  })

  test('has its articles in folders of that name', () => {
    const files = ['gatsby-config.js', POST, 'src/posts/a.mdx', 'blog/a.md', 'content/pages/a.md']
    const patterns = listPatterns(Object.fromEntries(files.map(path => [path, ''])))
    expect(patterns.filter(pattern => pattern.endsWith('.md'))).toEqual([
      'blog/**/*.md',
      'content/blog/**/*.md',
      'src/posts/**/*.md'
    ])
  })
})

describe('the address of a post', () => {
  // What Gatsby 5.16 wrote for these files.
  test.each<[string, string]>([
    ['hello-world/index.md', '/hello-world/'],
    ['hello-world.md', '/hello-world/'],
    ['Upper_Case.md', '/Upper_Case/'],
    ['with space.md', '/with%20space/'],
    ['2024-01-31-dated.md', '/2024-01-31-dated/'],
    ['2024/deep/index.md', '/2024/deep/'],
    ['dotted.v1.2.md', '/dotted.v1.2/'],
    ['übung.md', '/%C3%BCbung/'],
    ['sub/Index.md', '/sub/Index/'],
    // The base is `src/pages`, whatever is read.
    ['src/a.md', '/a/'],
    ['src/pages/b.md', '/b/']
  ])('of %s', (name, expected) => {
    expect(urlOf(config(), `content/blog/${name}`, 'slug: x')).toBe(
      `https://site.example${expected}`
    )
  })

  test.each<[string, string, string | null]>([
    ['no slash at the end', `trailingSlash: 'never',`, '/hello-world'],
    ['slashes as they are', `trailingSlash: 'ignore',`, '/hello-world/'],
    ['an unknown slash', `trailingSlash: slash,`, null],
    ['a prefix that the build is not told of', `pathPrefix: '/base',`, null],
    ['what a spread may hide', `...shared,`, null]
  ])('follows %s', (_, lines, expected) => {
    expect(urlOf(config(lines), POST)).toBe(
      expected === null ? null : `https://site.example${expected}`
    )
  })

  test('has the prefix that the build is told of', () => {
    const manifest = {
      'package.json': '{ "scripts": { "deploy": "gatsby build --prefix-paths" } }'
    }
    const url = urlOf(config(`pathPrefix: '/base',`, manifest), POST)
    expect(url).toBe('https://site.example/base/hello-world/')
  })

  test.each<[string, string, string | null]>([
    ['another base', node(`node, getNode, basePath: 'posts'`), '/hello-world/'],
    ['a base of its own folders', node(`node, getNode, basePath: 'hello-world'`), '/'],
    ['a computed base', node('node, getNode, basePath: base'), null],
    ['a value by name', node('node, getNode', 'value: value'), '/hello-world/'],
    ['something before the value', node('node, getNode', 'value: `/blog${value}`'), null],
    ['another value', node('node, getNode', 'value: toSlug(value)'), null],
    [
      'something before the path',
      node('node, getNode', 'value', '`/blog${post.fields.slug}`'),
      null
    ],
    ['the front matter', node('node, getNode', 'value', 'post.frontmatter.slug'), null],
    [
      'no slash, which versions treat differently',
      node('node, getNode, trailingSlash: false'),
      null
    ],
    ['nothing of the kind', 'exports.createPages = () => {}', null]
  ])('is made by code with %s', (_, code, expected) => {
    const url = urlOf(config('', { 'gatsby-node.js': code }), POST)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test('is not known in a folder that is not read, and where a source is computed', () => {
    expect(urlOf(config(), 'content/posts/a.md')).toBeNull()
    const source = `{ resolve: 'gatsby-source-filesystem', options: { path: find() } }`
    const text = `module.exports = { siteMetadata: { siteUrl: 'https://site.example' }, plugins: [${source}] }`
    expect(urlOf({ ...config(), 'gatsby-config.js': text }, POST)).toBeNull()
  })

  test.each<[string, string, string | null]>([
    ['blog/{MarkdownRemark.frontmatter__slug}.js', 'slug: my-post', '/blog/my-post/'],
    ['blog/{mdx.frontmatter__slug}.tsx', 'slug: my-post', '/blog/my-post/'],
    ['{MarkdownRemark.frontmatter__path}.js', 'path: my-post', '/my-post/'],
    ['blog/{MarkdownRemark.frontmatter__slug}.js', 'slug: My Post', null],
    ['blog/{MarkdownRemark.frontmatter__slug}.js', '', null],
    ['blog/{MarkdownRemark.fields__slug}.js', 'slug: my-post', null]
  ])('is that of the page %s with %s', (page, header, expected) => {
    const { 'gatsby-config.js': text = '' } = config()
    const url = urlOf({ 'gatsby-config.js': text, [`src/pages/${page}`]: '' }, POST, header)
    expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
  })

  test('is missed with a warning', () => {
    const files = { 'gatsby-config.js': 'module.exports = {}', [POST]: TEXT }
    expect(readOnSite(files, POST).diagnostics).toMatchObject([
      {
        severity: 'warning',
        message:
          'The post would have no canonical URL, because the address of the Gatsby site is not known.'
      }
    ])
  })
})
