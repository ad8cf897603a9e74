// Random histories of a blog and what must hold after each of them.

import fc from 'fast-check'
import type { ResolveLine } from '../../src/ledger/index.ts'
import type { Result } from '../../src/report/index.ts'
import { composeText, editText } from '../support/texts.ts'
import { NO_FAULTS, World, type Ended, type Faults, type Files, type RunChoice } from './world.ts'

type Change =
  | { readonly do: 'add'; readonly article: number; readonly folder: number }
  | { readonly do: 'edit'; readonly article: number }
  | {
      readonly do: 'rename'
      readonly article: number
      readonly folder: number
      readonly edit: boolean
    }
  | { readonly do: 'delete'; readonly article: number }
  /** Another article takes the path; the first one is gone, or goes on under another name. */
  | {
      readonly do: 'reuse'
      readonly article: number
      readonly by: number
      readonly moves: boolean
    }

type RunOf = {
  /** How many commits back; 0 is the tip. */
  readonly back: number
  readonly set: number
  readonly faults: Faults
  readonly again: boolean
}

export type Command =
  | { readonly kind: 'push'; readonly changes: readonly Change[] }
  | { readonly kind: 'force'; readonly back: number }
  | { readonly kind: 'runs'; readonly runs: readonly RunOf[] }
  | {
      readonly kind: 'settle'
      readonly article: number
      readonly verb: 'retry' | 'published' | 'ignore'
    }
  | { readonly kind: 'wait' }

export type History = {
  readonly seed: number
  /** What goes wrong in the first run ever, of a push of articles; null for a healthy one of nothing. */
  readonly first?: Faults | null | undefined
  /** Whether runs make canonical URLs from the files' names. */
  readonly template?: boolean
  readonly commands: readonly Command[]
}

const FOLDERS = ['posts', 'news'] as const
const SETS = [['posts/**'], ['news/**'], ['posts/**', 'news/**']] as const
const ARTICLES = 5

const article = fc.nat(ARTICLES - 1)
const folder = fc.nat(1)
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), article, folder }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), article }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('rename' as const),
      article,
      folder,
      edit: fc.boolean()
    })
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), article }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('reuse' as const),
      article,
      by: article,
      moves: fc.boolean()
    })
  }
)
const faults: fc.Arbitrary<Faults> = fc.record({
  medium: fc.array(
    fc.constantFrom(
      'created',
      'created',
      'not-sent',
      'rate-limited',
      'unauthorized',
      'rejected',
      'lost-stored',
      'lost-stored',
      'lost-nothing'
    ),
    { maxLength: 3 }
  ),
  writes: fc.array(
    fc.constantFrom(
      'written',
      'written',
      'doubtful-applied',
      'doubtful-lost',
      'limited',
      'unwritable'
    ),
    { maxLength: 4 }
  ),
  dies: fc.option(fc.record({ at: fc.integer({ min: 1, max: 25 }), after: fc.boolean() }), {
    freq: 2
  }),
  interruptedAt: fc.option(fc.integer({ min: 1, max: 25 }), { freq: 5 }),
  delay: fc.option(
    fc.record({
      at: fc.integer({ min: 1, max: 25 }),
      ms: fc.constantFrom(30_000, 90_000, 600_000)
    }),
    { freq: 3 }
  ),
  lags: fc.record({
    tip: fc.constantFrom(0, 0, 0, 1, 2, 9),
    ledger: fc.constantFrom(0, 0, 0, 1, 2)
  })
})
const run: fc.Arbitrary<RunOf> = fc.record({
  back: fc.constantFrom(0, 0, 0, 1, 2),
  set: fc.constantFrom(2, 2, 2, 0, 1),
  faults: fc.oneof(fc.constant(NO_FAULTS), faults),
  again: fc.boolean()
})
const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('push' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 3 })
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('runs' as const),
      runs: fc.array(run, { minLength: 1, maxLength: 3 })
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('force' as const),
      back: fc.integer({ min: 1, max: 3 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      article,
      verb: fc.constantFrom('retry' as const, 'published' as const, 'ignore' as const)
    })
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'wait' as const }) }
)

export const histories: fc.Arbitrary<History> = fc.record({
  seed: fc.nat(),
  first: fc.option(faults),
  template: fc.boolean(),
  commands: fc.array(command, { minLength: 1, maxLength: 30, size: 'max' })
})

export type Figures = { runs: number; deaths: number; posts: number; retries: number }

/** Plays a history to its end, and on until nothing is left to do. @throws Error naming the invariant that broke */
export async function play(
  { seed, first = null, template = false, commands }: History,
  figures?: Figures
): Promise<void> {
  const player = new Player(seed, template)
  await player.begin(first)
  for (const one of commands) await player.obey(one)
  await player.finish()
  if (figures === undefined) return
  figures.runs += player.runCount
  figures.deaths += player.deaths
  figures.posts += player.world.posts.length
  figures.retries += player.retries.length
}

class Player {
  readonly world: World
  readonly retries: string[] = []
  runCount = 0
  deaths = 0
  private readonly order: string[] = ['c0']
  private version = 0

  constructor(seed: number, template: boolean) {
    this.world = new World(seed, template)
  }

  /** A first run that left no ledger at all is run again, as a person does who sees it fail. */
  async begin(faults: Faults | null): Promise<void> {
    const healthy: RunOf = { back: 0, set: 2, faults: NO_FAULTS, again: false }
    if (faults === null) {
      await this.runs([healthy])
      return
    }
    this.push([0, 1, 2].map(article => ({ do: 'add', article, folder: article % 2 })))
    await this.runs([{ ...healthy, faults }])
    if (Object.keys(this.world.ledger.watermarks).length === 0) await this.runs([healthy])
  }

  async obey(command: Command): Promise<void> {
    switch (command.kind) {
      case 'push':
        this.push(command.changes)
        return
      case 'force': {
        const to = this.order.at(-1 - command.back)
        if (to === undefined) return
        this.world.tip = to
        this.order.push(to)
        return
      }
      case 'runs':
        await this.runs(command.runs)
        return
      case 'settle':
        await this.settleByHand(command.article, command.verb)
        return
      case 'wait':
        this.world.passTime()
    }
  }

  async runs(runs: readonly RunOf[]): Promise<Ended[]> {
    const choices = runs.map(({ back, set, faults, again }): RunChoice => {
      const sha = this.order.at(-1 - back) ?? 'c0'
      return {
        sha,
        before: this.order.at(-2 - back) ?? null,
        files: SETS[set] ?? SETS[2],
        faults,
        resolve: [],
        ...(again && this.runCount > 0 ? { again: this.runCount } : {})
      }
    })
    return await this.checked(choices)
  }

  /** What a healthy run says when nobody else is at work and every deadline is past. */
  async finish(): Promise<void> {
    let results: readonly Result[] = []
    for (let round = 0; round < 3; round++) {
      this.world.passTime()
      const [end] = await this.runs([{ back: 0, set: 2, faults: NO_FAULTS, again: false }])
      if (end?.published == null) throw new Error(`A healthy run failed: ${String(end?.error)}`)
      results = end.published.results
    }
    this.checkNothingLost(results)
  }

  private push(changes: readonly Change[]): void {
    const files = new Map(this.world.files)
    for (const one of changes) this.apply(one, files)
    this.world.commit(files)
    this.order.push(this.world.tip)
  }

  private apply(one: Change, files: Map<string, string>): void {
    const at = pathOf(files, one.article)
    this.version += 1
    if (one.do === 'add') {
      if (at === undefined)
        files.set(
          `${FOLDERS[one.folder] ?? 'posts'}/${one.article}-${this.version}.md`,
          textOf(one.article, this.version)
        )
      return
    }
    const text = at === undefined ? undefined : files.get(at)
    if (at === undefined || text === undefined) return
    files.delete(at)
    if (one.do === 'reuse') {
      if (pathOf(files, one.by) !== undefined || one.by === one.article) files.set(at, text)
      else {
        files.set(at, textOf(one.by, this.version))
        if (one.moves) files.set(`posts/${one.article}-${this.version}.md`, text)
      }
    }
    if (one.do === 'edit') files.set(at, textOf(one.article, this.version))
    if (one.do === 'rename')
      files.set(
        `${FOLDERS[one.folder] ?? 'posts'}/${one.article}-${this.version}.md`,
        one.edit ? textOf(one.article, this.version) : text
      )
  }

  private async settleByHand(
    article: number,
    verb: 'retry' | 'published' | 'ignore'
  ): Promise<void> {
    // A person looks first, and settles what is not known; a retry of what is published is a wish for a second post.
    const unknown = this.world.ledger.entries.filter(
      ({ state, path }) => state === 'unknown' && this.world.files.has(path)
    )
    const entry = unknown[article % Math.max(1, unknown.length)]
    const transaction = entry?.attempt?.transaction
    if (entry === undefined || transaction === undefined) return
    const { path } = entry
    // What is there is not ignored: who looked would say so.
    const there = this.world.posts.some(post => post.title === entry.title)
    const line: ResolveLine =
      verb === 'retry'
        ? { verb, path, transaction }
        : verb === 'ignore' && !there
          ? { verb, path }
          : { verb: 'published', path, url: `https://medium.example/@ada/${transaction}` }
    if (verb === 'retry') this.retries.push(entry.title ?? '')
    const sha = this.world.tip
    await this.checked([{ sha, before: null, files: SETS[2], faults: NO_FAULTS, resolve: [line] }])
  }

  private async checked(choices: readonly RunChoice[]): Promise<Ended[]> {
    this.runCount += choices.length
    const ended = await this.world.runAll(choices)
    this.deaths += ended.filter(one => one.published === null && one.error === null).length
    this.checkReports(ended)
    this.checkNothingTwice()
    return ended
  }

  private checkNothingTwice(): void {
    const [late] = this.world.late
    if (late !== undefined) throw new Error(`run ${late} sent a request too late`)
    for (let number = 0; number < ARTICLES; number++) {
      const title = titleOf(number)
      const made = this.world.posts.filter(post => post.title === title).length
      const allowed = 1 + this.retries.filter(one => one === title).length
      if (made > allowed) throw new Error(`${title} was created ${made} times`)
    }
    const ids = this.world.ledger.entries.flatMap(entry => entry.post?.id ?? [])
    if (new Set(ids).size !== ids.length) throw new Error('two entries claim one post')
  }

  /** Every run that lived to report says of its posts what Medium says. */
  private checkReports(ended: readonly Ended[]): void {
    for (const { run, published } of ended) {
      if (published === null) continue
      const created = published.results.filter(({ outcome }) => outcome === 'created')
      for (const { postId, title, reason } of created) {
        const post = this.world.posts.find(({ id }) => id === postId)
        if (post === undefined) throw new Error(`run ${run} reports a post that is not there`)
        if (post.title !== title)
          throw new Error(`run ${run} reports ${title ?? ''} as ${post.title}`)
        if (reason === 'created' && post.run !== run)
          throw new Error(`run ${run} reports the post of run ${post.run}`)
      }
    }
  }

  /** Each article of the tree is on Medium, settled by hand, or named in red or as waiting by the last run. */
  private checkNothingLost(results: readonly Result[]): void {
    const entries = new Map(this.world.ledger.entries.map(entry => [entry.path, entry]))
    for (const [path, text] of this.world.files) {
      const title = /title: (.*)/.exec(text)?.[1]
      if (this.world.posts.some(post => post.title === title)) continue
      const entry = entries.get(path)
      const state = entry?.state
      if ((state === 'ignored' || state === 'published') && entry?.title === title) continue
      const result = results.find(one => one.path === path)
      if (result === undefined || !['failed', 'unknown', 'deferred'].includes(result.outcome))
        throw new Error(
          `${path} is lost: ${state ?? 'no entry'}, ${result?.outcome ?? 'no result'}`
        )
    }
  }
}

function titleOf(article: number): string {
  return `Article ${'abcdefgh'[article] ?? ''}`
}

/** Every second article carries an id of its own. */
function textOf(article: number, version: number): string {
  const id = article % 2 === 0 ? `id: the-${article}\n` : ''
  const words = editText(composeText(titleOf(article)), version === 0 ? 0 : 0.1, String(version))
  return `---\ntitle: ${titleOf(article)}\n${id}---\n\n${words}, version ${version}.\n`
}

function pathOf(files: Files, article: number): string | undefined {
  const line = `title: ${titleOf(article)}\n`
  return [...files].find(([, text]) => text.includes(line))?.[0]
}
