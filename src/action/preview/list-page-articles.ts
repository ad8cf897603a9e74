// What the pages are made of, from what the run found out. Pure.

import type { PageArticle, PageGroup, PagePicture } from '../../pages/index.ts'
import type { ArticlePreview } from '../../publish/index.ts'
import type { Result } from '../../report/index.ts'
import { encodePath, extensionOf } from '../../text/paths.ts'

/** Where anybody can load pictures from; null where they cannot. */
export type PictureAddresses = {
  /** Where the folder of pages is served. */
  readonly previewUrl: string | null
  /** Where the files of the commit are served as they are. */
  readonly rawUrl: string | null
}

/** A picture to be copied into the folder of pages. */
export type PictureCopy = {
  /** In the folder of pages. */
  readonly file: string
  readonly blob: string
}

const PICTURES = 'pictures'

export function listPageArticles(
  previews: readonly ArticlePreview[],
  results: readonly Result[],
  addresses: PictureAddresses
): readonly PageArticle[] {
  const byPath = new Map(results.map(result => [result.path, result]))
  return previews.map(preview =>
    toPageArticle(preview, byPath.get(preview.path) ?? null, addresses)
  )
}

/** Each picture once, however many articles show it. */
export function listPictureCopies(previews: readonly ArticlePreview[]): readonly PictureCopy[] {
  const images = previews.flatMap(({ prepared }) => prepared?.images ?? [])
  return [...new Map(images.map(image => [namePicture(image), image.blob]))].map(
    ([file, blob]) => ({ file, blob })
  )
}

type Image = NonNullable<ArticlePreview['prepared']>['images'][number]

/** By content, so that two of one name do not meet. */
function namePicture({ path, sha256 }: Image): string {
  return `${PICTURES}/${sha256.slice(0, 20)}.${extensionOf(path).replace(/[^a-z0-9]/g, '') || 'img'}`
}

function toPageArticle(
  preview: ArticlePreview,
  result: Result | null,
  addresses: PictureAddresses
): PageArticle {
  const { path, reading, prepared } = preview
  const shown = prepared === null ? NOTHING_SHOWN : showPost(prepared, addresses)
  const skipped = reading?.kind === 'skip' ? reading : NOT_SKIPPED
  return {
    path,
    group: chooseGroup(preview, result),
    result,
    diagnostics: reading?.diagnostics ?? [],
    ...shown,
    title: shown.title ?? result?.title ?? readTitle(reading),
    message: chooseMessage(result, skipped.message),
    mediumUrl: result?.url ?? skipped.url,
    ...(result?.publishStatus === undefined ? {} : { publishStatus: result.publishStatus })
  }
}

/** How to publish by hand, the page itself says. */
function chooseMessage(result: Result | null, skipped: string | null): string | null {
  return result?.reason === 'by-hand' ? null : (result?.message ?? skipped)
}

const NOT_SKIPPED = { message: null, url: null }
const NOTHING_SHOWN = {
  title: null,
  blocks: null,
  pictures: new Map<string, PagePicture>(),
  subtitle: null,
  header: null,
  tags: [],
  canonicalUrl: null,
  publishStatus: null,
  publication: null,
  date: null
}

function showPost(
  { article, content, images, diagnostics }: NonNullable<ArticlePreview['prepared']>,
  addresses: PictureAddresses
) {
  const pictures = new Map(images.map(image => [image.path, placePicture(image, addresses)]))
  const urls = new Map([...pictures].map(([path, picture]) => [path, picture.file]))
  const { subtitle, header, tags, canonicalUrl, publishStatus, publication, date } = article
  return {
    title: content?.title ?? null,
    blocks: content?.listBlocks(urls) ?? null,
    pictures,
    diagnostics,
    ...{ subtitle, header, tags, canonicalUrl, publishStatus, publication, date }
  }
}

function readTitle(reading: ArticlePreview['reading']): string | null {
  return reading === null
    ? null
    : reading.kind === 'article'
      ? reading.article.title
      : reading.title
}

function placePicture(image: Image, { previewUrl, rawUrl }: PictureAddresses): PagePicture {
  const file = namePicture(image)
  const copied = previewUrl === null ? null : `${previewUrl}/${file}`
  return { file, url: copied ?? (rawUrl === null ? null : `${rawUrl}/${encodePath(image.path)}`) }
}

function chooseGroup({ reading, prepared }: ArticlePreview, result: Result | null): PageGroup {
  if (result !== null) return GROUPS[result.outcome] ?? chooseSkipped(result.reason)
  if (reading === null || reading.kind === 'invalid') return 'stopped'
  if (reading.kind === 'skip') return chooseSkipped(reading.reason)
  if (prepared?.diagnostics.some(({ severity }) => severity === 'error') === true) return 'stopped'
  return 'open'
}

const GROUPS: Partial<Readonly<Record<Result['outcome'], PageGroup>>> = {
  created: 'now',
  planned: 'now',
  failed: 'stopped',
  unknown: 'stopped',
  deferred: 'later'
}

function chooseSkipped(reason: Result['reason']): PageGroup {
  return reason === 'already-published' || reason === 'changed-since-published'
    ? 'published'
    : 'left-out'
}
