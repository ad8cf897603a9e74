// The door of this room: commits, trees and blobs as values, and the local object store.

/** Where trees and blobs come from. */
export { combineSources, type CommitSource } from './commit-source.ts'

/** Names of files, which git holds as bytes, as text that no two names share. */
export { decodeApiName, isEscapedName, isLostName } from './file-names.ts'

/** Trees as values, and what differs between two of them. */
export {
  compareTrees,
  isObjectId,
  isRegular,
  type Blobs,
  type Folders,
  type TreeDifference
} from './git-tree.ts'

/** The commits that the checkout holds. */
export { openLocalGit, type LocalGit } from './local-repository.ts'
