// Loads Medium's client and the reader of its feeds, when the first question to Medium is due.

import type * as medium from '../medium/index.ts'

export type MediumRoom = Pick<
  typeof medium,
  'createMediumClient' | 'exchangeRefreshToken' | 'findFeedUrl' | 'readFeed'
>

export async function loadMedium(): Promise<MediumRoom> {
  const { createMediumClient, exchangeRefreshToken, findFeedUrl, readFeed } =
    await import('../medium/index.ts')
  return { createMediumClient, exchangeRefreshToken, findFeedUrl, readFeed }
}
