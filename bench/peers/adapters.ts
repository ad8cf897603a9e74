// How each tool is told to publish one article. None of their code is here: run.ts finds them where they were installed.

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export type Peer = {
  /** Name and version in the npm registry. */
  readonly name: string
  readonly version: string
  /** The script inside the package. */
  readonly script: string
  readonly listArguments: (article: PeerArticle) => readonly string[]
  /** What it wants to find before its first run. */
  readonly prepare?: (setting: PeerSetting) => Promise<void>
}

export type PeerArticle = {
  readonly file: string
  readonly title: string
  /** Where the article is a web page, on loopback. */
  readonly pageUrl: string
  readonly token: string
}

export type PeerSetting = {
  /** XDG_CONFIG_HOME of its process. */
  readonly config: string
  readonly token: string
  readonly userId: string
}

export const PEERS: readonly Peer[] = [
  {
    name: 'markdown-to-medium',
    version: '1.4.4',
    script: 'bin/cli.js',
    // Without an address it sends an empty one, which the sandbox refuses.
    listArguments: ({ file, token }) => [
      file,
      '--token',
      token,
      '--canonicalUrl',
      'https://blog.example/'
    ]
  },
  {
    name: 'cross-post-blog',
    version: '1.1.2',
    script: 'index.js',
    listArguments: ({ pageUrl, title }) => ['run', pageUrl, '-p', 'medium', '-i', '-t', title],
    async prepare({ config, token, userId }) {
      const folder = join(config, 'cross-post-blog-nodejs')
      await mkdir(folder, { recursive: true })
      const medium = { integrationToken: token, authorId: userId }
      await writeFile(join(folder, 'config.json'), JSON.stringify({ medium }))
    }
  }
]
