// The proof of a post: its facts, read back from what will be sent, are those of the article, its frame and its footer.

import { compareFacts } from './compare-facts.ts'
import type { CompareChoices } from './match.ts'
import { describeDifference } from './describe-difference.ts'
import { ANY_LINK, type ExpectedFact, type Fact } from './facts.ts'
import { addFact, addHeading, addText, breakLine, createFactWriter } from './fact-writer.ts'
import type { HtmlParent } from './html-elements.ts'
import { readPostFacts } from './post-facts.ts'
import type { VerifiedSource } from './reading.ts'
import { splitExpected, splitFound } from './split-words.ts'
import { findLostWord } from './lost-words.ts'
import { readSourceFacts } from './source-facts.ts'
import { toSourceNode } from './source-node.ts'

export type ProvenPost = {
  readonly title: string
  readonly subtitle: string | null
  /** The address of the cover; null when there is none. */
  readonly cover: string | null
  readonly body: VerifiedSource
  readonly footer: VerifiedSource | null
  readonly choices: CompareChoices
}

export type Difference = {
  /** The line of the article's text; null for what is not in it. */
  readonly line: number | null
  readonly message: string
}

/** Where a post differs from its article; null when it says the same. */
export function findDifference(post: HtmlParent, proven: ProvenPost): Difference | null {
  const found = readPostFacts(post)
  // Places are looked up only for a post that is wrong.
  return (compare(found, proven, false) && compare(found, proven, true)) ?? findLost(proven.body)
}

/** What only its own generator or editor can show is left out with all that is in it, and told. */
const LEFT_OUT = ['html-comment', 'attribute-list', 'template']

function findLost({ mdx, tree, isTold }: VerifiedSource): Difference | null {
  if (mdx === undefined || LEFT_OUT.some(rule => isTold(rule, null))) return null
  const lost = findLostWord(toSourceNode(mdx.authored), toSourceNode(tree))
  if (lost === null) return null
  return {
    line: lost.line,
    message: `The article says “${lost.word}” here, and its post does not.`
  }
}

function compare(found: readonly Fact[], proven: ProvenPost, located: boolean): Difference | null {
  const read = readSourceFacts(proven.body, located)
  const split = located ? splitExpected : keepRuns
  const body = split(read.facts)
  const frame = split(readFrame(proven, read.facts))
  const footer = proven.footer === null ? [] : split(readSourceFacts(proven.footer, located).facts)
  const facts = [...frame, ...body, ...footer]
  const post = located ? found.flatMap(splitFound) : found
  const comparison = compareFacts(facts, post, proven.choices)
  if (comparison === null) return null
  const { expected, index } = comparison
  const inBody = index >= frame.length && index < frame.length + body.length
  const line = expected !== null && inBody ? read.findLine(expected.at) : null
  return { line, message: describeDifference(comparison, facts, post) }
}

/** Words are told apart only to show where they differ. */
function keepRuns(facts: readonly ExpectedFact[]): readonly ExpectedFact[] {
  return facts
}

function readFrame(
  { title, subtitle, cover }: ProvenPost,
  body: readonly ExpectedFact[]
): ExpectedFact[] {
  const writer = createFactWriter()
  for (const text of subtitle === null ? [title] : [title, subtitle]) {
    breakLine(writer, 2)
    addHeading(writer, { kind: 'heading', optional: false, at: -1 }, () => {
      addText(writer, text, { href: ANY_LINK, at: -1 })
    })
  }
  const first = body.find(({ kind }) => kind !== 'maybe')
  const isShown = first?.kind === 'image' && first.url === cover
  if (cover !== null && !isShown) addFact(writer, { kind: 'image', url: cover, at: -1 })
  return writer.facts
}
