// One running Medium: what every part of the sandbox gets to see of the whole.

import type { SandboxState } from './sandbox-state.ts'
import type { StoredUser } from './stored-people.ts'
import type { AuthorizationCode } from './stored-records.ts'

export type SandboxRules = {
  /** Posts a user may create within 24 hours of the first of them; 0 for no limit. */
  readonly dailyLimit: number
  /** The status that says the limit is reached. */
  readonly dailyLimitStatus: 403 | 429
  /** How long a new post takes to appear in the feeds. */
  readonly feedDelayMs: number
  /** Whether an exchange uses its refresh token up and gives a new one. */
  readonly rotateRefreshTokens: boolean
}

export type MediumBackend = {
  /** Without a slash at the end. */
  readonly url: string
  readonly rules: SandboxRules
  readonly now: () => Date
  readonly state: SandboxState
  /** Codes live for minutes and are not part of the state. */
  readonly codes: AuthorizationCode[]
  /** Resolves when the state as it is now is on the disk. */
  readonly save: () => Promise<void>
}

export function findUser(medium: MediumBackend, id: string): StoredUser | null {
  return medium.state.users.find(user => user.id === id) ?? null
}

export function toProfileUrl(medium: MediumBackend, user: StoredUser): string {
  return `${medium.url}/@${user.username}`
}
