// The door of this room: Medium's API as the rest of the action sees it. It returns facts; what is to be done about them
// is for the caller to say. Words and limits of the API have a light door of their own, vocabulary.ts.

/** What an answer to a creation proves: a post, no post, or neither. */
export type { CreationAnswer, FailedCreation } from './creation-answer.ts'

/** All six operations of the API: reads and uploads are repeated, a creation is sent once. */
export {
  createMediumClient,
  type CreationTarget,
  type Medium,
  type MediumOptions
} from './medium-client.ts'
export type { ImageFile } from './image-form.ts'

/** What a request that may be repeated ended in, as facts. */
export {
  MediumError,
  type ExchangePart,
  type MediumErrorKind,
  type MediumFault
} from './medium-error.ts'

/** A refresh token of an OAuth2 application against an access token. */
export {
  exchangeRefreshToken,
  type ExchangeOptions,
  type MediumAccessToken
} from './token-exchange.ts'

/** Public posts by a profile's or publication's feed: a match proves a post, absence proves nothing. */
export { readFeed, type FeedOptions } from './feed-reader.ts'
export { findFeedUrl } from './feed-url.ts'
export type { FeedItem } from './rss-feed.ts'

/** Requests and answers as the API describes them. */
export type {
  ApiError,
  Contributor,
  CreatePostRequest,
  Image,
  Post,
  Publication,
  User
} from './api-schemas.ts'

/** The proxy that the environment names. */
export type { ProxySettings } from './proxy-settings.ts'
