// Starters of Gatsby and Next.js: what each makes, shortened to what matters for addresses.

import { DATE, type Starters } from './starters.ts'

export const REACT_STARTERS: Starters = [
  [
    'gatsby new, from gatsby-starter-blog',
    {
      site: 'gatsby',
      files: {
        'gatsby-config.js': `module.exports = {
  siteMetadata: {
    title: \`Mine\`,
    author: { name: \`Me\`, summary: \`who writes.\` },
    siteUrl: \`https://gatsbystarterblogsource.gatsbyjs.io/\`,
    social: { twitter: \`me\` },
  },
  plugins: [
    \`gatsby-plugin-image\`,
    {
      resolve: \`gatsby-source-filesystem\`,
      options: {
        path: \`\${__dirname}/content/blog\`,
        name: \`blog\`,
      },
    },
    {
      resolve: \`gatsby-source-filesystem\`,
      options: {
        name: \`images\`,
        path: \`\${__dirname}/src/images\`,
      },
    },
    {
      resolve: \`gatsby-plugin-feed\`,
      options: {
        feeds: [
          {
            serialize: ({ query: { site, allMarkdownRemark } }) => {
              return allMarkdownRemark.nodes.map(node => {
                return Object.assign({}, node.frontmatter, {
                  url: site.siteMetadata.siteUrl + node.fields.slug,
                })
              })
            },
            output: "/rss.xml",
          },
        ],
      },
    },
  ],
}
`,
        'gatsby-node.js': `const path = require(\`path\`)
const { createFilePath } = require(\`gatsby-source-filesystem\`)

// Define the template for blog post
const blogPost = path.resolve(\`./src/templates/blog-post.js\`)

exports.createPages = async ({ graphql, actions, reporter }) => {
  const { createPage } = actions
  const result = await graphql(\`
    {
      allMarkdownRemark(sort: { frontmatter: { date: ASC } }, limit: 1000) {
        nodes { id fields { slug } }
      }
    }
  \`)
  const posts = result.data.allMarkdownRemark.nodes
  if (posts.length > 0) {
    posts.forEach((post, index) => {
      const previousPostId = index === 0 ? null : posts[index - 1].id
      createPage({
        path: post.fields.slug,
        component: blogPost,
        context: {
          id: post.id,
          previousPostId,
        },
      })
    })
  }
}

exports.onCreateNode = ({ node, actions, getNode }) => {
  const { createNodeField } = actions

  if (node.internal.type === \`MarkdownRemark\`) {
    const value = createFilePath({ node, getNode })

    createNodeField({
      name: \`slug\`,
      node,
      value,
    })
  }
}
`,
        'src/pages/index.js': 'export default function Index() {}\n',
        'package.json': '{ "scripts": { "build": "gatsby build" } }'
      },
      path: 'content/blog/hello-world/index.md',
      header: 'date: "2024-01-31T22:12:03.284Z"\ndescription: "Hello World"',
      change: ['gatsby-config.js', 'gatsbystarterblogsource.gatsbyjs.io', 'me.test'],
      url: '/hello-world/'
    }
  ],
  [
    'create-next-app with the example blog-starter',
    {
      site: 'next',
      files: {
        'package.json': '{ "dependencies": { "next": "latest", "gray-matter": "^4" } }',
        'src/app/layout.tsx': 'export default function RootLayout() {}\n',
        'src/app/posts/[slug]/page.tsx': 'export default async function Post(props: Params) {}\n',
        'src/lib/constants.ts': 'export const CMS_NAME = "Markdown";\n',
        'README.md': '# A statically generated blog\n'
      },
      path: '_posts/hello-world.md',
      header:
        'excerpt: "Short."\ncoverImage: "/assets/blog/hello-world/cover.jpg"\ndate: "2024-01-31T05:35:07.322Z"\nauthor:\n  name: Me',
      change: ['next-sitemap.config.js', '', "module.exports = { siteUrl: 'https://me.test' }\n"],
      url: '/posts/hello-world',
      pages: ['README.md']
    }
  ],
  [
    'tailwind-nextjs-starter-blog',
    {
      site: 'next',
      files: {
        'next.config.js': `const { withContentlayer } = require('next-contentlayer2')

const withBundleAnalyzer = require('@next/bundle-analyzer')({
  enabled: process.env.ANALYZE === 'true',
})

const output = process.env.EXPORT ? 'export' : undefined
const basePath = ''

module.exports = () => {
  const plugins = [withContentlayer, withBundleAnalyzer]
  return plugins.reduce((acc, next) => next(acc), {
    output,
    basePath,
    reactStrictMode: true,
    trailingSlash: false,
    pageExtensions: ['ts', 'tsx', 'js', 'jsx', 'md', 'mdx'],
    webpack: (config, options) => {
      return config
    },
  })
}
`,
        'data/siteMetadata.js': `/** @type {import("pliny/config").PlinyConfig } */
const siteMetadata = {
  title: 'Mine',
  siteUrl: 'https://tailwind-nextjs-starter-blog.vercel.app',
  siteRepo: 'https://github.com/me/blog',
  siteLogo: \`\${process.env.BASE_PATH || ''}/static/images/logo.png\`,
  analytics: {
    umamiAnalytics: {
      umamiWebsiteId: process.env.NEXT_UMAMI_ID,
    },
  },
}

module.exports = siteMetadata
`,
        'app/layout.tsx': 'export default function RootLayout() {}\n',
        'app/blog/page.tsx': 'export default function BlogPage() {}\n',
        'app/blog/[...slug]/page.tsx': 'export default async function Page() {}\n',
        'app/blog/page/[page]/page.tsx': 'export default async function Page() {}\n',
        'app/tags/[tag]/page.tsx': 'export default async function TagPage() {}\n',
        'data/authors/default.mdx': '---\nname: Me\n---\nAbout me.\n'
      },
      path: 'data/blog/the-time-machine.mdx',
      header: "date: '2024-01-31'\ntags: ['writings', 'feature']\ndraft: false\nsummary: Short.",
      change: ['data/siteMetadata.js', 'tailwind-nextjs-starter-blog.vercel.app', 'me.test'],
      line: "`siteUrl: 'https://YOUR-SITE'` in `data/siteMetadata.js`",
      url: '/blog/the-time-machine',
      others: [['data/blog/nested-route/part-one.mdx', DATE, '/blog/nested-route/part-one']],
      pages: ['data/authors/default.mdx']
    }
  ],
  [
    'nextra, with its theme for blogs',
    {
      site: 'next',
      files: {
        'next.config.mjs': `import nextra from 'nextra'

const withNextra = nextra({
  defaultShowCopyCode: true,
  readingTime: true
})

export default withNextra({
  reactStrictMode: true,
  cleanDistDir: true
})
`,
        'app/layout.jsx': 'export default async function RootLayout() {}\n',
        'app/page.mdx': '---\ntitle: About\n---\nMe.\n',
        'app/about/page.mdx': '---\ntitle: About\n---\nMe.\n',
        'app/_meta.global.js':
          "export default { index: { type: 'page' }, posts: { type: 'page' } }\n",
        'app/posts/page.jsx': 'export default async function PostsPage() {}\n',
        'app/posts/get-posts.js': 'export async function getPosts() {}\n',
        'app/tags/[tag]/page.jsx': 'export default async function TagPage() {}\n',
        'app/rss.xml/route.js':
          "const CONFIG = { siteUrl: 'https://your-domain.com' }\nexport async function GET() {}\n"
      },
      path: 'app/posts/(with-comments)/table/page.mdx',
      header: 'date: 2024-01-31\ndescription: Short.\ntags: [web development]\nauthor: Me',
      change: ['next-sitemap.config.js', '', "module.exports = { siteUrl: 'https://me.test' }\n"],
      url: '/posts/table',
      others: [['app/posts/callout/page.mdx', DATE, '/posts/callout']],
      pages: ['app/page.mdx', 'app/about/page.mdx']
    }
  ]
]
