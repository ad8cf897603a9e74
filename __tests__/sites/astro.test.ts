import { describe, expect, test } from '@jest/globals'
import { listPatterns, listSites, openSite, readOnSite, urlOf, type SiteFiles } from './site.ts'

const POST = 'src/content/blog/first-post.md'
const TEXT = '---\ntitle: A title\n---\nText.\n'
const PAGE = 'src/pages/blog/[...slug].astro'

/** The page of the blog starter. */
function page(value = 'slug: post.id', collection = 'blog'): string {
  return `---
import { type CollectionEntry, getCollection, render } from 'astro:content';
import BlogPost from '../../layouts/BlogPost.astro';

export async function getStaticPaths() {
	const posts = await getCollection('${collection}');
	return posts.map((post) => ({
		params: { ${value} },
		props: post,
	}));
}
type Props = CollectionEntry<'${collection}'>;

const post = Astro.props;
const { Content } = await render(post);
---

<BlogPost {...post.data}><Content /></BlogPost>
`
}

function content(
  loader = `loader: glob({ base: './src/content/blog', pattern: '**/*.md' }),`
): string {
  return `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const blog = defineCollection({
	${loader}
	schema: ({ image }) => z.object({ title: z.string(), pubDate: z.coerce.date() }),
});

export const collections = { blog };
`
}

/** As `npm create astro -- --template blog` makes it, with its own address. */
function config(lines = '', others: SiteFiles = {}): SiteFiles {
  return {
    'astro.config.mjs': `// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'https://site.example',
	integrations: [mdx()],
	${lines}
});
`,
    'src/content.config.ts': content(),
    [PAGE]: page(),
    ...others
  }
}

describe('an Astro site', () => {
  test.each(['', 'website/', 'apps/blog/'])('is recognised in /%s', folder => {
    const files = { [`${folder}astro.config.ts`]: '', [folder + POST]: '' }
    expect(listSites(files)).toEqual([`astro in /${folder.replace(/\/$/, '')}`])
  })

  test('has its articles in collections and pages of that kind', () => {
    const paths = ['blog/a.md', 'posts/2024/a.mdx', 'docs/a.md', 'tech-blog/a.md', 'pages/a.md']
    const files = [
      'astro.config.mjs',
      ...paths.map(path => `src/content/${path}`),
      ...['src/data/blog/a.md', 'src/pages/posts/a.md', 'src/pages/about.md', 'src/posts/a.md'],
      ...['content/blog/a.md', 'src/pages/blog/[slug].astro']
    ]
    const sites = Object.fromEntries(files.map(path => [`web/${path}`, '']))
    expect(listPatterns(sites).filter(pattern => pattern.endsWith('.md'))).toEqual([
      'web/src/content/blog/**/*.md',
      'web/src/content/posts/**/*.md',
      'web/src/content/tech-blog/**/*.md',
      'web/src/data/blog/**/*.md',
      'web/src/pages/posts/**/*.md',
      'web/src/posts/**/*.md',
      'web/content/blog/**/*.md'
    ])
  })

  test('serves public/ at its root, and reads Markdown as Markdown', () => {
    const [site] = openSite({ ...config(), [POST]: '' }).all
    expect(site).toMatchObject({ staticFolders: ['public'], rules: { mdxInMarkdown: false } })
  })
})

describe('the address of an entry', () => {
  // What Astro 7.3 wrote for these files.
  test.each<[string, string, string | null]>([
    ['first-post.md', '', '/first-post/'],
    ['Upper_Case.md', '', '/upper_case/'],
    ['With Space.md', '', '/with-space/'],
    ['2024-01-31-dated.md', '', '/2024-01-31-dated/'],
    ['2024/01/31/deep.md', '', '/2024/01/31/deep/'],
    ['dotted.v1.2.md', '', '/dottedv12/'],
    ['Dir.With.Dots/a.md', '', '/dirwithdots/a/'],
    ['übung.md', '', '/%C3%BCbung/'],
    ['日本語.md', '', '/%E6%97%A5%E6%9C%AC%E8%AA%9E/'],
    ['emoji-🎉.md', '', '/emoji-/'],
    ['a & b.md', '', '/a--b/'],
    ["what's-new!.md", '', '/whats-new/'],
    ['folder/index.md', '', '/folder/'],
    ['index.md', '', '/index/'],
    ['sub/Dup.md', '', '/sub/dup/'],
    ['slugged.md', 'slug: My Slug', '/My%20Slug/'],
    ['slugged2.md', 'slug: other/deep', '/other/deep/'],
    ['slugged3.md', 'slug: /abs', '/abs/'],
    // Astro itself cannot read it.
    ['c++-and-c#.md', '', null]
  ])('of %s %s', (name, header, expected) => {
    const url = expected === null ? null : `https://site.example/blog${expected}`
    expect(urlOf(config(), `src/content/blog/${name}`, header)).toBe(url)
  })

  test.each<[string, string, string | null]>([
    ['no slash at the end', `trailingSlash: 'never'`, 'https://site.example/blog/first-post'],
    ['a slash at the end', `trailingSlash: 'always'`, 'https://site.example/blog/first-post/'],
    ['a base path', `base: '/base'`, 'https://site.example/base/blog/first-post/'],
    ['a base path without a slash', `base: 'base/'`, 'https://site.example/base/blog/first-post/'],
    // The page says `….html`, and the site map leaves it out.
    ['files', `build: { format: 'file' }`, null],
    ['an unknown format', `build: options`, null],
    ['an unknown slash', `trailingSlash: slash`, null],
    ['an unknown base', `base: import.meta.env.BASE`, null],
    ['another source', `srcDir: './app'`, null]
  ])('follows %s', (_, lines, expected) => {
    expect(urlOf(config(lines), POST)).toBe(expected)
  })

  test.each<[string, SiteFiles, string | null]>([
    ['at the top', { 'src/pages/[...slug].astro': page() }, '/first-post/'],
    ['with one segment', { 'src/pages/posts/[slug].astro': page() }, '/posts/first-post/'],
    ['in a folder', { 'src/pages/posts/[...slug]/index.astro': page() }, '/posts/first-post/'],
    [
      'with another name',
      { 'src/pages/posts/[id].astro': page('id: post.id') },
      '/posts/first-post/'
    ],
    ['of another collection', { 'src/pages/posts/[slug].astro': page('slug: post.id', 'x') }, null],
    ['with a language', { 'src/pages/[lang]/[...slug].astro': page() }, null],
    ['with a date', { 'src/pages/posts/[...slug].astro': page('slug: toPath(post)') }, null],
    [
      'with a name that the site makes',
      { 'src/pages/posts/[...slug].astro': page('slug: getPath(post.id, post.filePath)') },
      '/posts/first-post/'
    ],
    [
      'beside another one',
      { 'src/pages/a/[...slug].astro': page(), 'src/pages/b/[...slug].astro': page() },
      null
    ],
    [
      'beside one of its tags',
      { [PAGE]: page(), 'src/pages/[tag].astro': page('tag') },
      '/blog/first-post/'
    ],
    ['that is missing', {}, null]
  ])('is that of the page %s', (_, pages, expected) => {
    const files = {
      'astro.config.mjs': config()['astro.config.mjs'] ?? '',
      'src/content.config.ts': content()
    }
    expect(urlOf({ ...files, ...pages }, POST)).toBe(
      expected === null ? null : `https://site.example${expected}`
    )
  })

  test.each<[string, string]>([
    ['has a date', '2024-01-31-a.md'],
    ['is in a folder', 'a/b.md'],
    ['is not simple', 'A_b.md']
  ])('is not known where the site makes a name that %s', (_, name) => {
    const files = config('', { [PAGE]: page('slug: getPath(post.id)') })
    expect(urlOf(files, `src/content/blog/${name}`)).toBeNull()
  })

  test.each<[string, string, string, string | null]>([
    ['a loader and a slug', content(), 'slug: post.slug', null],
    ['no loader and a slug', content(''), 'slug: post.slug', '/first-post/'],
    ['no loader and an id', content(''), 'slug: post.id', null],
    [
      'ids of its own',
      content(`loader: glob({ base: 'src/content/blog', generateId: make }),`),
      'slug: post.id',
      null
    ],
    ['an unknown loader', content('loader: feed(),'), 'slug: post.id', null],
    ['nothing that can be read', 'export {', 'slug: post.slug', null]
  ])('of a collection with %s', (_, text, value, expected) => {
    const files = config('', { 'src/content.config.ts': text, [PAGE]: page(value) })
    expect(urlOf(files, POST)).toBe(
      expected === null ? null : `https://site.example/blog${expected}`
    )
  })

  test('of Astro 4 without a content configuration', () => {
    const files = {
      'astro.config.mjs': config()['astro.config.mjs'] ?? '',
      [PAGE]: page('slug: entry.slug')
    }
    expect(urlOf(files, POST)).toBe('https://site.example/blog/first-post/')
    expect(urlOf(files, POST, 'slug: Other')).toBe('https://site.example/blog/Other/')
  })

  test('may be named by a file of constants', () => {
    const files = config('', {
      'astro.config.mjs': `import { SITE } from './src/config';\nexport default { site: SITE.website }`,
      'src/config.ts': `export const SITE = { website: 'https://blog.example/' } as const;`
    })
    expect(urlOf(files, POST)).toBe('https://blog.example/blog/first-post/')
  })

  test('is missed with a warning where the site is the starter’s', () => {
    const files = config('', { [POST]: TEXT })
    const starter = {
      ...files,
      'astro.config.mjs': `export default { site: 'https://example.com' }`
    }
    expect(readOnSite(starter, POST).diagnostics).toMatchObject([
      {
        severity: 'warning',
        message:
          'The post would have no canonical URL, because the address of the Astro site is not known.'
      }
    ])
  })
})

test.each<[string, string | null]>([
  ['blog/page-post.md', '/blog/page-post/'],
  ['about-us/index.md', '/about-us/'],
  ['Upper.md', '/Upper/'],
  ['with space.md', '/with%20space/'],
  ['dotted.v1.md', '/dotted.v1/'],
  ['[lang]/a.md', null]
])('a page has the address of its file: %s', (path, expected) => {
  const url = urlOf(config(), `src/pages/${path}`)
  expect(url).toBe(expected === null ? null : `https://site.example${expected}`)
})

test.each<[string, string]>([
  ['src/content/blog/fr/a.md', 'skip'],
  ['src/content/blog/en/a.md', 'article'],
  ['src/pages/pt/blog/a.md', 'skip'],
  ['src/content/blog/front/a.md', 'article']
])('%s is a translation or none', (path, kind) => {
  const i18n = `i18n: { defaultLocale: 'en', locales: ['en', 'fr', { path: 'pt', codes: ['pt'] }] }`
  expect(readOnSite({ ...config(i18n), [path]: TEXT }, path)).toMatchObject({ kind })
})

describe('a site of Starlight', () => {
  const files = (content: SiteFiles): SiteFiles => ({
    'docs/astro.config.mjs': `import { defineConfig } from 'astro/config'
import starlight from '@astrojs/starlight'
import starlightBlog from 'starlight-blog'

export default defineConfig({
  site: 'https://site.example',
  integrations: [starlight({ title: 'Docs', plugins: [starlightBlog()] })]
})
`,
    ...content
  })
  const loaded = {
    'docs/src/content.config.ts': `import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`
  }
  const legacy = {
    'docs/src/content/config.ts': `import { defineCollection } from 'astro:content'
import { docsSchema } from '@astrojs/starlight/schema'
export const collections = { docs: defineCollection({ schema: docsSchema() }) }
`
  }

  test.each([
    [loaded, 'blog/first-post.mdx', '', '/blog/first-post/'],
    [loaded, 'blog/A New One/index.md', '', '/blog/a-new-one/'],
    [loaded, 'blog/a.md', 'slug: news/b\n', '/news/b/'],
    [legacy, 'blog/first-post.mdx', '', '/blog/first-post/'],
    [{}, 'blog/first-post.mdx', '', '/blog/first-post/']
  ])('has its documents where they are: %#', (content, path, lines, url) => {
    const post = `docs/src/content/docs/${path}`
    expect(urlOf(files(content), post, lines)).toBe(`https://site.example${url}`)
  })
})

describe('a site of AstroPaper', () => {
  const GET_PATH = `import { BLOG_PATH } from "@/content.config";
import { slugifyStr } from "./slugify";

/** Get full path of a blog post */
export function getPath(id: string, filePath: string | undefined, includeBase = true) {
  const pathSegments = filePath
    ?.replace(BLOG_PATH, "")
    .split("/")
    .filter(path => path !== "") // no empty segments
    .filter(path => !path.startsWith("_"))
    .slice(0, -1)
    .map(segment => slugifyStr(segment));

  const basePath = includeBase ? "/posts" : "";

  // Making sure \`id\` does not have the directory
  const blogId = id.split("/");
  const slug = blogId.length > 0 ? blogId.slice(-1) : blogId;

  if (!pathSegments || pathSegments.length < 1) {
    return [basePath, slug].join("/");
  }

  return [basePath, ...pathSegments, slug].join("/");
}
`
  const files = (path: string, getPath = GET_PATH): SiteFiles => ({
    'astro.config.ts': `import { defineConfig } from "astro/config";
import { SITE } from "./src/config";
export default defineConfig({ site: SITE.website });
`,
    'src/config.ts': 'export const SITE = { website: "https://site.example/" } as const;\n',
    'src/content.config.ts': `import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";
export const BLOG_PATH = "src/data/blog";
const blog = defineCollection({
  loader: glob({ pattern: "**/[^_]*.md", base: \`./\${BLOG_PATH}\` }),
  schema: z.object({ title: z.string() }),
});
export const collections = { blog };
`,
    'src/utils/getPath.ts': getPath,
    'src/pages/posts/[...slug]/index.astro': page(
      'slug: getPath(post.id, post.filePath, false)',
      'blog'
    ),
    [`src/data/blog/${path}`]: ''
  })

  test.each([
    ['a-new-post.md', '', '/posts/a-new-post/'],
    ['a.md', 'slug: a-slug\n', '/posts/a-slug/'],
    ['tips/2024/a-b.md', '', '/posts/tips/2024/a-b/'],
    ['_releases/v-5.md', '', '/posts/v-5/'],
    ['_old/tips/a.md', 'slug: x/y\n', '/posts/tips/y/']
  ])('takes the address from its function: %s', (path, lines, url) => {
    expect(urlOf(files(path), `src/data/blog/${path}`, lines)).toBe(`https://site.example${url}`)
  })

  test('has none where folders may be written in another way, or the function was changed', () => {
    expect(urlOf(files('v2/a.md'), 'src/data/blog/v2/a.md')).toBeNull()
    const own = GET_PATH.replace('.slice(0, -1)', '')
    expect(urlOf(files('a.md', own), 'src/data/blog/a.md')).toBeNull()
  })
})
