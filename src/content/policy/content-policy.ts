// The `policy` input: overrides of the construct table, one `rule: choice` a line.

import { CONSTRUCTS, type Construct } from './constructs.ts'

export type ConstructRule = (typeof CONSTRUCTS)[number]['rule']

/** The choices of one rule, as literal names. */
export type RuleChoice<R extends ConstructRule> = keyof Extract<
  (typeof CONSTRUCTS)[number],
  { rule: R }
>['choices'] &
  string

/** Overrides alone: rule to choice. What is not named has the table's default. */
export type ContentPolicy = ReadonlyMap<string, string>

/** Reads the input's lines; each problem names the line as typed and what is allowed. */
export function parsePolicy(lines: readonly string[]): {
  readonly policy: ContentPolicy
  readonly problems: string[]
} {
  const policy = new Map<string, string>()
  const problems: string[] = []
  for (const typed of lines) {
    const line = typed.trim()
    if (line === '') continue
    const problem = readLine(line, policy)
    if (problem !== null) problems.push(problem)
  }
  return { policy, problems }
}

function readLine(line: string, policy: Map<string, string>): string | null {
  const colon = line.indexOf(':')
  if (colon < 0) return `"${line}" is not of the form "rule: choice", such as "table: list".`
  const rule = line.slice(0, colon).trim()
  const choice = line.slice(colon + 1).trim()
  const row = findConstruct(rule)
  if (row === undefined)
    return `"${line}" does not name a rule; the rules are ${joinNames(CONSTRUCTS.map(({ rule }) => rule))}.`
  if (policy.has(rule)) return `"${line}" names the rule ${rule} a second time; name it once.`
  if (!Object.hasOwn(row.choices, choice))
    return `"${line}" is not a choice for ${rule}; allowed: ${joinNames(Object.keys(row.choices))}.`
  policy.set(rule, choice)
  return null
}

/** What is to be done about a construct: the override, else the table's default. */
export function findChoice<R extends ConstructRule>(policy: ContentPolicy, rule: R): RuleChoice<R> {
  const row = findConstruct(rule)
  const choice = policy.get(rule)
  if (row === undefined) throw new Error(`The construct table has no rule ${rule}.`)
  return (
    choice !== undefined && Object.hasOwn(row.choices, choice) ? choice : row.default
  ) as RuleChoice<R>
}

function findConstruct(rule: string): Construct | undefined {
  return CONSTRUCTS.find(construct => construct.rule === rule)
}

function joinNames(list: readonly string[]): string {
  return list.join(', ')
}
