// Posts to convert: generated ones, the same in every run and of the size and make of a technical blog's, or those of a folder.

import { isMarkdownPath } from '../../src/text/paths.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export type Post = { readonly path: string; readonly bytes: Uint8Array }

export type Posts = {
  readonly posts: readonly Post[]
  /** Whether there is a file at a path of the repository. */
  readonly has: (path: string) => boolean
}

const WORDS =
  'the of and to in is that for it as was with be by on not this are or from at which but have an had they you were there one all we can her has more if no when what time up out so said other into than its about then some could them only these new may any like first two work such give over think most even find day also after way many must look before great back through long where much should well people down own just because good each those feel seem how high too place little world very still nation hand old life tell write become here show house both between need mean call develop under last right move thing general school never same another begin while number part turn real leave might want point form off child few small since against ask late home interest large person end open public follow during present without again hold govern around possible head consider word program problem however lead system set order eye plan run keep face fact group play stand increase early course change help line'.split(
    ' '
  )

/** `count` posts of about 900 words with everything that is common: lists, code, tables, quotes, links, images, notes. */
export function generatePosts(count: number): Posts {
  const posts = Array.from({ length: count }, (_, index) => ({
    path: `posts/post-${index + 1}.md`,
    bytes: Buffer.from(generate(index + 1))
  }))
  return { posts, has: path => path === 'posts/images/figure.png' || path === 'posts/post-1.md' }
}

/** Every Markdown file of a folder, which is read as a repository's root. */
export function readPosts(folder: string): Posts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !path.startsWith('.git/'))
    .sort()
  const known = new Set(files)
  const posts = files
    .filter(path => isMarkdownPath(path))
    .map(path => ({ path, bytes: readFileSync(join(folder, path)) }))
  return { posts, has: path => known.has(path) }
}

type Chance = (below: number) => number

function generate(seed: number): string {
  const chance = chanceFrom(seed)
  const title = sentence(chance, 5).replace('.', '')
  const sections = Array.from({ length: 4 }, () => section(chance))
  return `---\ntitle: ${title}\ndate: 2026-01-0${1 + (seed % 9)}\ntags: [testing, writing]\n---\n\n${paragraph(chance)}\n\n${sections.join('\n\n')}\n\n[^note]: ${sentence(chance, 9)}\n`
}

function section(chance: Chance): string {
  return [
    `## ${sentence(chance, 4).replace('.', '')}`,
    paragraph(chance),
    `${paragraph(chance)} A [link](https://example.com/${word(chance)}), \`code()\`, _stress_ and **weight**.[^note]`,
    list(chance),
    `${paragraph(chance)} See [the first](post-1.md).`,
    code(chance),
    `> ${sentence(chance, 18)}`,
    chance(2) === 0 ? rows(chance) : '![A figure](images/figure.png "What it shows")'
  ].join('\n\n')
}

function paragraph(chance: Chance): string {
  return Array.from({ length: 3 }, () => sentence(chance, 8 + chance(9))).join(' ')
}

function list(chance: Chance): string {
  return Array.from({ length: 4 }, () => `- ${sentence(chance, 7)}`).join('\n')
}

function code(chance: Chance): string {
  const lines = Array.from(
    { length: 8 },
    () => `  const ${word(chance)} = ${word(chance)}(${chance(100)}) // ${word(chance)}`
  )
  return `\`\`\`js\nfunction ${word(chance)}() {\n${lines.join('\n')}\n}\n\`\`\``
}

function rows(chance: Chance): string {
  const row = () => `| ${word(chance)} | ${word(chance)} | ${chance(1000)} |`
  return `| name | kind | count |\n| --- | --- | ---: |\n${Array.from({ length: 4 }, row).join('\n')}`
}

function sentence(chance: Chance, words: number): string {
  const text = Array.from({ length: words }, () => word(chance)).join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function word(chance: Chance): string {
  return WORDS[chance(WORDS.length)] ?? 'word'
}

/** Marsaglia's xorshift with 32 bits: the same numbers for the same seed. */
function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % below
  }
}
