// What is done about each link: resolved, and put under policy.

import { findChoice, type ContentPolicy } from '../policy/content-policy.ts'
import type { NodePlace } from '../diagnostic-collector.ts'
import { isFollowUp, type ReferenceParts, type Resolution } from './reference-parts.ts'

/** The URL it leads to; null when only its text can stay. */
export function findLink(destination: string, place: NodePlace, parts: Resolution): string | null {
  const target = parts.resolveLink(destination)
  if (target.kind === 'url') return target.url
  if (target.kind === 'fragment') return findFragmentLink(destination, target.url, place, parts)
  if (isFollowUp(destination, place, parts.diagnostics)) return null
  const rule = target.rule === 'unreachable-link' ? target.rule : 'relative-link'
  const choice = target.textSuffices === true ? 'unlink' : findChoice(parts.policy, rule)
  parts.diagnostics.add(place, {
    rule: target.rule,
    severity: choice === 'fail' ? 'error' : 'warning',
    message: choice === 'fail' ? target.message : `${target.message} Only its text was kept.`,
    remedy: target.remedy
  })
  return null
}

function findFragmentLink(
  destination: string,
  url: string | null,
  place: NodePlace,
  parts: ReferenceParts
): string | null {
  const rule = 'fragment-link'
  const what = 'Medium has no heading links'
  const choice = findChoice(parts.policy, rule)
  const kept = chooseFragment(url, parts.policy)
  if (choice === 'fail')
    parts.diagnostics.add(place, {
      rule,
      severity: 'error',
      message: `${what}, and the policy \`${rule}: fail\` stops the article because of ${destination}.`,
      remedy: `Remove the link, or choose another policy for \`${rule}\`.`
    })
  else if (kept !== null)
    parts.diagnostics.add(place, {
      rule,
      severity: 'warning',
      message: `${what}, so ${destination} leads to that heading on the canonical page.`,
      remedy: null
    })
  else
    parts.diagnostics.add(place, {
      rule,
      severity: 'warning',
      message: `${what}, so ${destination} was kept as plain text.`,
      ...(choice === 'unlink' || destination.trim() === '#' ? { remedy: null } : {})
    })
  return kept
}

/** Where a link to a heading leads; null when only its text can stay. */
export function chooseFragment(url: string | null, policy: ContentPolicy): string | null {
  return findChoice(policy, 'fragment-link') === 'canonical' ? url : null
}
