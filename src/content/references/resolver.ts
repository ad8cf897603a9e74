// What the caller knows about the repository and the site, and says about local images.

/** Where links and images of the article lead; answered by the caller, who knows the repository and the site. */
export type Resolver = {
  /** Whether the commit has a regular file at this path of the repository (`/`-separated, normalised). */
  readonly fileExists: (path: string) => boolean
  /** The public URL of another file of the repository (its canonical URL, else its page on GitHub); null when unknown. */
  readonly fileUrl: (path: string) => string | null
  /** Why a reader cannot open a file that has no URL, such as `is a draft`; null when there is no reason of its own. */
  readonly whyUnreachable: (path: string) => string | null
  /**
   * A file by the end of its path, wherever it is, as in a vault of Obsidian; null when there is none, or several that are
   * equally near. Without this, files are found by their paths alone.
   */
  readonly findByName?: (name: string) => string | null
  /** Folders that are the site's root to root-relative image paths, best first, such as `static`; '' is the repository's root. */
  readonly staticRoots: readonly string[]
  /** Folders that a path of a Markdown file begins at where it begins with a slash, besides the repository's root. */
  readonly pageRoots?: readonly string[]
  /** The address of an image that is not in the repository, but on the known site; null where it has to be a file. */
  readonly imageOnSite: (path: string) => string | null
  /** Base of the site for root-relative links that are not files of the repository, such as `https://blog.example.com`; null when unknown. */
  readonly siteUrl: string | null
}

/** What becomes of local images: uploaded to Medium, linked where the repository has them, or kept as written. */
export type ImageMode = 'upload' | 'link' | 'keep'
