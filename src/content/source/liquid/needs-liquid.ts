// Whether an article has anything that only Liquid can read.

const LIQUID =
  /\{%[-+]?\s*(?:if|unless|ifchanged|for|case|capture|tablerow|assign|set)\b|\{\{[^{}]*\|/

export function needsLiquid(body: string): boolean {
  return LIQUID.test(body)
}
