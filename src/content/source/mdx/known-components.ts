// The components that are known without being told: what Docusaurus, Starlight, Nextra, Mintlify, Gatsby, Fumadocs and their like
// bring along, and the names that authors give to their own. A name counts without its case, dots and dashes.

import type { RootContent } from 'mdast'
import {
  lowerBadge,
  lowerCallout,
  lowerContainer,
  lowerDetails,
  lowerTab,
  lowerTabs,
  lowerTitled,
  omitElement,
  omitPageData
} from './block-components.ts'
import { lowerCodeComponent, lowerCommands, lowerDiagram } from './code-components.ts'
import { lowerCodeGroup, lowerFileTree } from './file-components.ts'
import type { MdxElement } from './mdx-element.ts'
import {
  lowerCard,
  lowerFrame,
  lowerLink,
  lowerPicture,
  lowerPlayer,
  lowerVideo
} from './picture-components.ts'
import { lowerHtml } from './lower-html.ts'

type Lower = (element: MdxElement) => RootContent[] | null

const KNOWN: ReadonlyMap<string, Lower> = new Map(
  (
    [
      [
        'image img nextimage nextexportoptimizedimage staticimage gatsbyimage figure picture optimizedimage responsiveimage ' +
          'lazyimage idealimage themedimage lightboximage zoomableimage zoomimage imagezoom blogimage photo screenshot',
        lowerPicture
      ],
      ['frame browserframe browserwindow imageframe zoom mediumzoom lightbox', lowerFrame],
      [
        'link nextlink navlink a anchor externallink gatsbylink smartlink button linkbutton buttonlink',
        lowerLink
      ],
      ['card cardscard linkcard cardlink contentcard', lowerCard],
      ['video videoplayer html5video reactplayer player loopvideo', lowerVideo],
      ['audio audioplayer', lowerVideo],
      [
        'note tip info warning warn caution danger important check success error hint pitfall callout admonition alert aside ' +
          'notice banner',
        lowerCallout
      ],
      [
        'details accordion accordionitem expandable expander collapse collapsible collapsiblesection toggle disclosure foldable',
        lowerDetails
      ],
      [
        'fragment reactfragment accordions accordiongroup cards cardgroup cardgrid columns column cols col row rows ' +
          'grid griditem flex box container wrapper center centered steps bleed section div paragraph ' +
          'browseronly clientonly noscript nossr suspense imagegroup gallery imagegallery figuregroup ' +
          'layout',
        lowerContainer
      ],
      ['packagemanagers', lowerCommands],
      ['step titled', lowerTitled],
      ['filetree files', lowerFileTree],
      ['codegroup', lowerCodeGroup],
      ['tabs tabgroup tabset tabpanels tablist codetabs', lowerTabs],
      ['tab tabitem tabpanel tabstab tabcontent', lowerTab],
      [
        'codeblock code codesnippet snippet highlight syntaxhighlighter prism shiki pre livecode codehike',
        lowerCodeComponent
      ],
      ['mermaid mermaiddiagram', lowerDiagram],
      ['badge tag chip pill label', lowerBadge],
      ['icon spacer toc tocinline tableofcontents docbreadcrumbs sharebuttons', omitElement],
      [
        'head helmet seo nextseo pageseo blogseo script metatags meta jsonld articlejsonld structureddata',
        omitPageData
      ]
    ] as const
  ).flatMap(([names, lower]) => names.split(' ').map(name => [name, lower] as const))
)

/** Other names of players that tags have as well. */
const PLAYERS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'youtube',
        'youtube youtubeembed youtubevideo youtubeplayer embedyoutube liteyoutube liteyoutubeembed youtubelite'
      ],
      [
        'tweet',
        'tweet tweetembed embedtweet twittertweet twittertweetembed twitterembed reacttweet statictweet x'
      ],
      ['gist', 'gist githubgist gistembed reactgist'],
      ['vimeo', 'vimeo vimeoplayer vimeoembed'],
      ['codepen', 'codepen codepenembed'],
      ['codesandbox', 'codesandbox sandbox'],
      ['stackblitz', 'stackblitz stackblitzembed'],
      ['spotify', 'spotify spotifyembed'],
      ['instagram', 'instagram instagramembed']
    ] as const
  ).flatMap(([player, names]) => names.split(' ').map(name => [name, player] as const))
)

/** Elements of HTML whose own name says that they hold text. */
const HTML: ReadonlySet<string> = new Set('kbd sup sub mark small del abbr blockquote'.split(' '))

/** Whether a component is read here: tags of other languages are then not asked what it stands for. */
export function isKnown({ key }: MdxElement): boolean {
  return KNOWN.has(key)
}

/** Null for a component that is not known, or that has nothing to show by its attributes. */
export function lowerKnown(element: MdxElement): RootContent[] | null {
  const { key } = element
  const lower = KNOWN.get(key)
  if (lower !== undefined) return lower(element)
  const player = PLAYERS.get(key)
  if (player !== undefined) return lowerPlayer(element, player)
  return HTML.has(key) && element.values.size === 0 ? lowerHtml({ ...element, name: key }) : null
}
