import { describe, expect, test } from '@jest/globals'
import {
  isSameAuthor,
  keepComment,
  type CommentAuthor,
  type CommentThread,
  type ThreadComment,
  type WantedComment
} from '../../src/github/index.ts'

const US: CommentAuthor = { id: 1, login: 'us' }
const STRANGER: CommentAuthor = { id: 2, login: 'stranger' }
const WANTED: WantedComment = { key: 'abc', runId: 50, text: 'The plan', isWorthOne: true }
const BODY = '<!-- publish-to-medium plan=abc run=50 -->\nThe plan'

/** A thread in memory; requests take turns in a random order that a seed decides. */
class Thread implements CommentThread {
  comments: ThreadComment[] = []
  readonly asked: string[] = []
  viewer: CommentAuthor | null = US
  private last = 0
  private readonly pause: () => Promise<void>

  constructor(pause: () => Promise<void> = async () => Promise.resolve()) {
    this.pause = pause
  }

  add(body: string, author: CommentAuthor | null = US): ThreadComment {
    this.last += 1
    const comment = { id: this.last, body, author }
    this.comments.push(comment)
    return comment
  }

  list = async (): Promise<readonly ThreadComment[]> => this.ask('list', () => [...this.comments])
  create = async (body: string): Promise<ThreadComment> => this.ask('create', () => this.add(body))
  update = async (id: number, body: string): Promise<boolean> =>
    this.ask(`update ${id}`, () => {
      const at = this.comments.findIndex(comment => comment.id === id)
      const [old] = this.comments.slice(at, at + 1)
      if (at >= 0 && old !== undefined) this.comments[at] = { ...old, body }
      return at >= 0
    })
  remove = async (id: number): Promise<void> =>
    this.ask(`remove ${id}`, () => {
      this.comments = this.comments.filter(comment => comment.id !== id)
    })
  readViewer = async (): Promise<CommentAuthor | null> => this.ask('viewer', () => this.viewer)

  private async ask<T>(what: string, act: () => T): Promise<T> {
    await this.pause()
    this.asked.push(what)
    const answer = act()
    await this.pause()
    return answer
  }
}

function marked(run: number, key = 'abc'): string {
  return `<!-- publish-to-medium plan=${key} run=${run} -->\nOld`
}

describe('a comment that is kept', () => {
  test('is created where there is none, and read back once', async () => {
    const thread = new Thread()
    await keepComment(thread, WANTED)
    expect(thread.comments).toEqual([{ id: 1, body: BODY, author: US }])
    expect(thread.asked).toEqual(['list', 'create', 'list'])
  })

  test('is not created where there is too little to say', async () => {
    const thread = new Thread()
    thread.add('Hello', STRANGER)
    await keepComment(thread, { ...WANTED, isWorthOne: false })
    expect(thread.asked).toEqual(['list'])
  })

  test('is updated in place, also where there is little to say', async () => {
    const thread = new Thread()
    thread.add(marked(49))
    await keepComment(thread, { ...WANTED, isWorthOne: false })
    expect(thread.comments).toEqual([{ id: 1, body: BODY, author: US }])
    expect(thread.asked).toEqual(['list', 'viewer', 'update 1'])
  })

  test('is left as it is when it says the same, or is of a newer run', async () => {
    for (const body of [BODY, marked(51)]) {
      const thread = new Thread()
      thread.add(body)
      await keepComment(thread, WANTED)
      expect(thread.comments.map(comment => comment.body)).toEqual([body])
      expect(thread.asked).toEqual(['list', 'viewer'])
    }
  })

  test('is one for each set of articles', async () => {
    const thread = new Thread()
    thread.add(marked(49, 'def'))
    await keepComment(thread, WANTED)
    expect(thread.comments.map(({ body }) => body)).toEqual([marked(49, 'def'), BODY])
  })

  test('is written anew when somebody deletes it meanwhile', async () => {
    const thread = new Thread()
    thread.add(marked(49))
    const { update } = thread
    thread.update = async (id, body) => {
      thread.comments = []
      return await update(id, body)
    }
    await keepComment(thread, WANTED)
    expect(thread.comments).toEqual([{ id: 2, body: BODY, author: US }])
  })

  test('takes back our others, and keeps the oldest', async () => {
    const thread = new Thread()
    for (const run of [40, 49, 45]) thread.add(marked(run))
    await keepComment(thread, WANTED)
    expect(thread.comments).toEqual([{ id: 1, body: BODY, author: US }])
  })
})

describe("somebody else's comment with our marker", () => {
  test.each<[string, CommentAuthor | null]>([
    ['of another account', STRANGER],
    ['of an account that is gone', null]
  ])('%s is neither changed nor deleted', async (_, author) => {
    const thread = new Thread()
    thread.add(marked(99), author)
    await keepComment(thread, WANTED)
    await keepComment(thread, { ...WANTED, text: 'Another plan' })
    expect(thread.comments.map(({ id, body }) => [id, body])).toEqual([
      [1, marked(99)],
      [2, BODY.replace('The plan', 'Another plan')]
    ])
  })

  test('is left alone when GitHub does not say who we are, and ours is still one', async () => {
    const thread = new Thread()
    thread.viewer = null
    thread.add(marked(40), STRANGER)
    thread.add(marked(41))
    await keepComment(thread, WANTED)
    expect(thread.comments).toEqual([
      { id: 1, body: marked(40), author: STRANGER },
      { id: 2, body: BODY, author: US }
    ])
  })

  test('is not ours because it quotes our marker somewhere', async () => {
    const thread = new Thread()
    thread.add(`See:\n${BODY}`)
    await keepComment(thread, WANTED)
    expect(thread.comments).toHaveLength(2)
  })
})

test.each(Array.from({ length: 50 }, (_, seed) => seed))(
  'ten racing runs leave one comment, of our own (%i)',
  async seed => {
    let state = seed + 1
    const chance = () => (state = (state * 48_271) % 2_147_483_647) % 5
    const thread = new Thread(async () => {
      for (let turns = chance(); turns > 0; turns -= 1) await Promise.resolve()
    })
    thread.add(marked(99), STRANGER)
    const runs = Array.from({ length: 10 }, async (_, run) =>
      keepComment(thread, { ...WANTED, runId: 50 + run, text: `The plan ${run}` })
    )
    await Promise.all(runs)
    expect(thread.comments.map(({ author }) => author)).toEqual([STRANGER, US])
    expect(thread.comments[0]?.body).toBe(marked(99))
  }
)

describe('two accounts', () => {
  test.each<[string, CommentAuthor | null, CommentAuthor | null, boolean]>([
    ['of one id', { id: 1, login: 'a' }, { id: 1, login: 'renamed' }, true],
    ['of two ids', { id: 1, login: 'a' }, { id: 2, login: 'a' }, false],
    ['of one login, where an id is missing', { id: 1, login: 'a' }, { id: null, login: 'a' }, true],
    ['of two logins', { id: null, login: 'a' }, { id: null, login: 'b' }, false],
    ['of which one has gone', { id: 1, login: 'a' }, null, false],
    ['that are both gone', null, null, false],
    ['of which nothing is known', { id: null, login: null }, { id: null, login: null }, false]
  ])('%s', (_, one, other, same) => {
    expect(isSameAuthor(one, other)).toBe(same)
  })
})
