// A world in memory for publish(): commits, a ledger with an exact compare-and-swap, a Medium, a clock. Every answer waits
// for its turn, so runs are interleaved as a seed decides, faults strike where a history says, and a run can die at any await.

import {
  publish,
  type Ports,
  type Published,
  type Run,
  type Settings
} from '../../src/publish/index.ts'
import {
  createLedger,
  LedgerError,
  parseLedger,
  serializeLedger,
  type Ledger,
  type ResolveLine,
  type Snapshot,
  type WriteAnswer
} from '../../src/ledger/index.ts'
import { dropIntents } from '../../src/ledger/ledger.ts'
import type { CreationAnswer, FeedItem } from '../../src/medium/index.ts'

export type Files = ReadonlyMap<string, string>

/** What Medium makes of one creating request. */
export type MediumFate =
  | 'created'
  | 'not-sent'
  | 'rate-limited'
  | 'unauthorized'
  | 'rejected'
  | 'lost-stored'
  | 'lost-nothing'

/** What becomes of one write of the ledger. */
export type WriteFate = 'written' | 'doubtful-applied' | 'doubtful-lost' | 'limited' | 'unwritable'

export type Faults = {
  readonly medium: readonly MediumFate[]
  readonly writes: readonly WriteFate[]
  /** The run dies at this answer, before or after it took effect; null lives. */
  readonly dies: { readonly at: number; readonly after: boolean } | null
  readonly interruptedAt: number | null
  /** At this answer so much time passes: GitHub is slow, or the machine sleeps. */
  readonly delay: { readonly at: number; readonly ms: number } | null
  /** How many of the run's first reads say what was there before the last change. */
  readonly lags: { readonly tip: number; readonly ledger: number }
}

export type StoredPost = {
  readonly id: string
  readonly title: string
  readonly at: number
  readonly public: boolean
  /** The run that asked for it. */
  readonly run: string
}

export type Ended = {
  readonly run: string
  readonly published: Published | null
  readonly error: Error | null
}

const HOUR = 3_600_000
const FEED_LAG = 3_000
/** Longer than a run waits for most writes, and than an intent is good for. */
const LIMIT_MS = 300_000
const USER = { id: 'u1', username: 'ada', name: 'Ada', url: 'https://medium.example/@ada' }

export class World {
  readonly commits = new Map<string, Files>([['c0', new Map()]])
  readonly posts: StoredPost[] = []
  /** Requests that were sent when less than their time limit was left until the deadline. */
  readonly late: string[] = []
  now = Date.UTC(2026, 0, 1)
  private readonly tips = ['c0']
  private readonly parents = new Map<string, string>()
  private ledgerText: string | null = null
  private revision = 0
  private earlier: Snapshot = { ledger: createLedger('1'), revision: null }
  private runs = 0
  private readonly attempts = new Map<string, number>()
  private transactions = 0
  private random: () => number
  private readonly template: string | null
  private readonly waiting: (() => void)[] = []

  /** @param template whether runs make canonical URLs from the files' names */
  constructor(seed: number, template = false) {
    this.template = template ? 'https://blog.example/{slug}/' : null
    this.random = generator(seed)
  }

  commit(files: Files): void {
    const sha = `c${this.commits.size}`
    this.commits.set(sha, files)
    this.parents.set(sha, this.tip)
    this.tip = sha
  }

  get tip(): string {
    return this.tips.at(-1) ?? 'c0'
  }

  set tip(sha: string) {
    this.tips.push(sha)
  }

  private isAncestor(older: string, newer: string): boolean {
    const parent = this.parents.get(newer)
    return parent !== undefined && (parent === older || this.isAncestor(older, parent))
  }

  private get snapshot(): Snapshot {
    const revision = this.ledgerText === null ? null : String(this.revision)
    return { ledger: this.ledger, revision }
  }

  get files(): Files {
    return this.commits.get(this.tip) ?? new Map()
  }

  get ledger(): Ledger {
    return this.ledgerText === null ? createLedger('1') : parseLedger(this.ledgerText, '1', 'model')
  }

  /** Past every deadline: a run that is not back by then is dead. */
  passTime(): void {
    this.now += HOUR
  }

  /** Runs at the same time, each with its commit, patterns, faults and lines to resolve. */
  async runAll(choices: readonly RunChoice[]): Promise<Ended[]> {
    let open = choices.length
    const ended = Promise.all(
      choices.map(async choice => {
        const end = await this.start(choice)
        open -= 1
        return end
      })
    )
    while (open > 0) {
      await settle()
      const next = this.waiting.splice(Math.floor(this.random() * this.waiting.length), 1)[0]
      next?.()
    }
    return await ended
  }

  private async start(choice: RunChoice): Promise<Ended> {
    this.runs += 1
    const id = String(choice.again ?? this.runs)
    // No two attempts of a run have the same number.
    const attempt = (this.attempts.get(id) ?? 0) + 1
    this.attempts.set(id, attempt)
    const run = runOf(choice, { id, attempt }, this.template)
    const life = new Life(choice.faults)
    const outcome = publish(run, this.ports(run, choice, life)).then(
      published => ({ run: run.id, published, error: null }),
      (error: unknown) => ({ run: run.id, published: null, error: error as Error })
    )
    return await Promise.race([
      outcome,
      life.death.then(() => ({ run: run.id, published: null, error: null }))
    ])
  }

  /** One answer of the outside: waits for its turn, and may be the run's last. */
  private async answer<T>(life: Life, effect: () => T): Promise<T> {
    life.calls += 1
    const { dies, delay } = life.faults
    const last = dies?.at === life.calls
    const delayMs = delay?.at === life.calls ? delay.ms : 0
    await new Promise<void>(resolve => this.waiting.push(resolve))
    if (last && !dies.after) return await life.die()
    const value = effect()
    if (last) return await life.die()
    this.now += 10 + delayMs
    return value
  }

  private ports(run: Run, choice: RunChoice, life: Life): Ports {
    const answer = async <T>(effect: () => T) => await this.answer(life, effect)
    const blobs = new Map(
      [...this.commits.values()].flatMap(files =>
        [...files.values()].map(text => [oid(text), text])
      )
    )
    const bytes = (id: string) => {
      const text = blobs.get(id)
      return text === undefined ? null : new TextEncoder().encode(text)
    }
    return {
      commits: {
        readTree: async sha => await answer(() => treeOf(this.commits.get(sha))),
        readBlob: async id => Promise.resolve(bytes(id)),
        close: () => undefined
      },
      readLocalBlob: async id => Promise.resolve(bytes(id)),
      readTip: async () =>
        await answer(() => (life.readsLate('tip') && this.tips.at(-2)) || this.tip),
      isAncestor: async (older, newer) => Promise.resolve(this.isAncestor(older, newer)),
      createMatcher: async patterns =>
        Promise.resolve(path => patterns.some(one => path.startsWith(one.replace(/\*\*.*$/, '')))),
      tryConversion: async () => Promise.resolve(null),
      store: this.store(life),
      connect: async () =>
        await answer(() => ({
          getAuthenticatedUser: async () => await answer(() => USER),
          listUserPublications: async () => await answer(() => []),
          listPublicationContributors: async () => await answer(() => []),
          uploadImage: async () => await answer(() => ({ url: 'https://cdn.example/x' })),
          createPost: async (_target, request) => {
            this.checkDeadline(run)
            return await answer(() =>
              this.create(request.title, request.publishStatus === 'public', { run: run.id, life })
            )
          }
        })),
      readFeed: async () => await answer(() => this.feed()),
      clock: {
        now: () => this.now,
        sleep: async ms => {
          await answer(() => (this.now += ms))
        },
        random: () => this.random()
      },
      newTransaction: () => `t${(this.transactions += 1)}`,
      log: () => undefined,
      limitMemory: async () => Promise.resolve(),
      interruption: {
        get requested() {
          return life.faults.interruptedAt !== null && life.calls >= life.faults.interruptedAt
        },
        now: new AbortController().signal,
        late: new AbortController().signal
      }
    }
  }

  private store(life: Life): Ports['store'] {
    return {
      place: 'model',
      revision: () => (this.ledgerText === null ? null : String(this.revision)),
      read: async () =>
        await this.answer(life, () => (life.readsLate('ledger') ? this.earlier : this.snapshot)),
      write: async (ledger, expected) => {
        // A first write is two, as on a branch: what is not an intent, then all of it.
        const first = dropIntents(ledger)
        if (expected !== null || first === ledger) return await this.write(life, ledger, expected)
        const begun = await this.write(life, first, null)
        if (begun.kind !== 'written') return begun
        return await this.write(life, ledger, begun.revision)
      }
    }
  }

  private async write(life: Life, ledger: Ledger, expected: string | null): Promise<WriteAnswer> {
    return await this.answer(life, () => {
      const fate = life.nextWrite()
      if (fate === 'unwritable') throw new LedgerError('The ledger is read-only.', 'Wait.')
      if (fate === 'doubtful-lost') return doubtful()
      if (fate === 'limited') return doubtful(LIMIT_MS)
      if (expected !== this.snapshot.revision) return { kind: 'conflict' as const }
      this.earlier = this.snapshot
      this.ledgerText = serializeLedger(ledger)
      this.revision += 1
      if (fate === 'doubtful-applied') return doubtful()
      return { kind: 'written' as const, revision: String(this.revision) }
    })
  }

  /** Of the run's own attempts the last one is the one that it acts on; others may call it unknown by then. */
  private checkDeadline({ id, attempt, settings }: Run): void {
    const deadlines = this.ledger.entries.flatMap(({ state, attempt: last }) =>
      ['intent', 'unknown'].includes(state) && last?.run === `${id}/${attempt}`
        ? [Date.parse(last.deadline)]
        : []
    )
    const latest = deadlines.length === 0 ? Infinity : Math.max(...deadlines)
    if (this.now + settings.timeoutMs > latest) this.late.push(id)
  }

  private create(
    title: string,
    isPublic: boolean,
    by: { run: string; life: Life }
  ): CreationAnswer {
    const fate = by.life.nextCreation()
    const refusal = { message: fate, status: null, errors: [], fault: null }
    if (
      fate === 'not-sent' ||
      fate === 'rate-limited' ||
      fate === 'unauthorized' ||
      fate === 'rejected'
    )
      return { kind: fate, ...refusal }
    if (fate === 'lost-nothing') return { kind: 'no-answer', ...refusal }
    const id = `p${this.posts.length + 1}`
    this.posts.push({ id, title, at: this.now, public: isPublic, run: by.run })
    if (fate === 'lost-stored') return { kind: 'no-answer', ...refusal }
    return { kind: 'created', post: { id, url: urlOf(id) } }
  }

  private feed(): readonly FeedItem[] {
    return this.posts
      .filter(post => post.public && post.at + FEED_LAG <= this.now)
      .slice(-10)
      .map(({ id, title, at }) => ({
        postId: id,
        title,
        url: urlOf(id),
        creator: USER.name,
        publishedAt: at
      }))
  }
}

export type RunChoice = {
  readonly sha: string
  readonly before: string | null
  readonly files: readonly string[]
  /** Whether they are the default, to which sites add. */
  readonly usesDefaultFiles?: boolean
  readonly faults: Faults
  readonly resolve: readonly ResolveLine[]
  /** The id of an earlier run that is attempted again. */
  readonly again?: number
}

export const NO_FAULTS: Faults = {
  medium: [],
  writes: [],
  dies: null,
  interruptedAt: null,
  delay: null,
  lags: { tip: 0, ledger: 0 }
}

class Life {
  calls = 0
  readonly faults: Faults
  readonly death: Promise<void>
  private end: () => void = () => undefined
  private writes = 0
  private creations = 0
  private readonly reads = { tip: 0, ledger: 0 }

  constructor(faults: Faults) {
    this.faults = faults
    this.death = new Promise(resolve => (this.end = resolve))
  }

  /** Never returns. */
  async die(): Promise<never> {
    this.end()
    return await new Promise<never>(() => undefined)
  }

  readsLate(what: 'tip' | 'ledger'): boolean {
    return this.reads[what]++ < this.faults.lags[what]
  }

  nextWrite(): WriteFate {
    return this.faults.writes[this.writes++] ?? 'written'
  }

  nextCreation(): MediumFate {
    return this.faults.medium[this.creations++] ?? 'created'
  }
}

function runOf(
  { sha, before, files, usesDefaultFiles = false, resolve }: RunChoice,
  { id, attempt }: Pick<Run, 'id' | 'attempt'>,
  template: string | null
): Run {
  const settings: Settings = {
    files,
    usesDefaultFiles,
    site: 'auto',
    select: 'changed',
    maxPosts: 100,
    defaults: {
      tags: [],
      publication: null,
      publishStatus: 'public',
      license: 'all-rights-reserved',
      notifyFollowers: null,
      contentFormat: 'html',
      canonicalUrl: template
    },
    images: 'upload',
    footer: null,
    policy: new Map(),
    templateTags: new Map(),
    resolve,
    timeoutMs: 120_000,
    previewPath: null
  }
  return {
    sha,
    before,
    planOnly: false,
    pullRequest: false,
    id,
    attempt,
    repositoryUrl: 'https://github.example/a/b',
    rawUrl: 'https://raw.example',
    isPrivate: async () => Promise.resolve(false),
    settings
  }
}

function treeOf(files: Files | undefined): ReadonlyMap<string, string> | null {
  return files === undefined ? null : new Map([...files].map(([path, text]) => [path, oid(text)]))
}

/** Stands for git's hash: the same for the same text. */
export function oid(text: string): string {
  let hash = 7
  for (const character of text) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) >>> 0
  return hash.toString(16).padStart(8, '0').repeat(5)
}

function urlOf(id: string): string {
  return `https://medium.example/@ada/${id}`
}

function doubtful(retryAfterMs: number | null = null) {
  return { kind: 'doubtful' as const, error: new Error('502'), retryAfterMs }
}

/** Everything that can go on without another answer has gone on. */
async function settle(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}

/** A small generator (mulberry32): the same seed, the same history. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
