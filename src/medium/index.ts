// What the rest of the action may know of Medium's API.

export { creationAnswer, type CreationAnswer } from './answers.ts'
export {
  createMediumClient,
  type CreationTarget,
  type ImageFile,
  type Medium,
  type MediumOptions
} from './client.ts'
export { MediumError, type MediumErrorKind } from './errors.ts'
export { feedUrl, parseFeed, type FeedItem } from './feed.ts'
export { readFeed, type FeedOptions } from './feed-reader.ts'
export { exchangeRefreshToken, type AccessToken, type ExchangeOptions } from './tokens.ts'
export type {
  ApiError,
  Contributor,
  CreatePostRequest,
  Image,
  Post,
  Publication,
  User
} from './wire.ts'
