// Codes of what belongs to the run and to no single file.

import type { CatalogueEntry } from './entry.ts'

export const RUN_CODES = {
  'run/input': {
    meaning: 'An input of the step has a value that is not allowed.',
    remedy: 'Correct the value in the workflow. All bad inputs of a run are listed together.'
  },
  'run/environment': {
    meaning: 'The variables that GitHub sets for a step are missing or broken.',
    remedy: 'Run the action as a step of a GitHub workflow.'
  },
  'run/event': {
    meaning: 'The event that started the workflow publishes nothing, or is refused for safety.',
    remedy:
      'Publish on `push`, `workflow_dispatch`, `schedule` or `repository_dispatch`, and plan on `pull_request`.'
  },
  'run/ledger': {
    meaning: 'The ledger cannot be read, understood or written, so nothing may be sent.',
    remedy: 'Do what the message says; nothing is published twice meanwhile.'
  },
  'run/commit': {
    meaning: 'A commit that the run has to compare cannot be read.',
    remedy: 'Check out the repository before this step (`actions/checkout`).'
  },
  'run/github': {
    meaning: 'GitHub refused a request or did not answer.',
    remedy: 'Run the workflow again; see githubstatus.com if it stays so.'
  },
  'run/medium': {
    meaning: 'Medium refused a request or did not answer.',
    remedy: 'Run the workflow again later.'
  },
  'run/first-run': {
    meaning: 'The articles that were there before the first run are not published.',
    remedy: 'To publish them too, run once with `select: all`.'
  },
  'run/watermark': {
    meaning: 'The commit that the last run ended at is gone, as after a force push.',
    remedy: 'If earlier pushes were not published, run once by hand with `select: all`.'
  },
  'run/old-commit': {
    meaning: 'The run is of a commit that is no longer the newest of the branch.',
    remedy: 'Nothing: the run of the newest commit publishes the rest.'
  },
  'run/deleted': {
    meaning: 'The file of a published article was deleted or moved out of `files`.',
    remedy: 'Delete the post on Medium by hand if it has to go.'
  },
  'run/resolve': {
    meaning: 'A line of the input `resolve` does not fit, and is ignored.',
    remedy: 'Remove the line, or take it from the newest job summary.'
  },
  'run/internal': {
    meaning: 'The action itself failed.',
    remedy: 'Please report it, with the log of the run.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
