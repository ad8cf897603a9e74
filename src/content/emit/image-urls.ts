// Where the images of a post are, once they have been uploaded.

import type { ImageSource } from '../references/image-references.ts'

/** Repository path of an image to its URL. */
export type ImageUrls = ReadonlyMap<string, string>

/** Null for a file that has none. */
export function findImageUrl(image: ImageSource, urls: ImageUrls): string | null {
  return image.kind === 'url' ? image.url : (urls.get(image.path) ?? null)
}
