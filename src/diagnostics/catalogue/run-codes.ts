// Codes of what belongs to the run and to no single file.

import type { CatalogueEntry } from './entry.ts'

export const RUN_CODES = {
  'run/input': {
    meaning: 'An input of the step has a value that is not allowed.',
    remedy: 'Correct the value in the workflow. All bad inputs of a run are listed together.'
  },
  'run/environment': {
    meaning:
      'A variable that GitHub sets for a step is missing or broken, the event payload is broken, or nothing says which branch is the publishing branch.',
    remedy:
      'Run the action as a step of a GitHub workflow. If the publishing branch is unknown, set the input `branch`.'
  },
  'run/event': {
    meaning:
      'The event, the branch or the tag that this run is for publishes nothing, or the event is refused for safety.',
    remedy:
      'Publish on `push`, `workflow_dispatch`, `schedule` or `repository_dispatch` on the publishing branch, and plan on `pull_request` into it.'
  },
  'run/ledger': {
    meaning: 'The ledger could not be read or saved. Nothing is sent that it does not know of.',
    remedy: 'Do what the message says. Nothing is published twice meanwhile.'
  },
  'run/unrecorded': {
    meaning: 'A post was created that the ledger does not know.',
    remedy: 'Put the record of the message into the ledger, or delete the second post by hand.'
  },
  'run/commit': {
    meaning:
      "A commit that the run has to compare could not be read, or GitHub still said that the branch is at an earlier commit than the run's own.",
    remedy:
      'Add `actions/checkout` before this step, and let `github-token` read the repository. If GitHub is behind, run the job again in a minute.'
  },
  'run/github': {
    meaning: 'GitHub refused a request or did not answer.',
    remedy: 'Run the workflow again. If that does not help, see githubstatus.com.'
  },
  'run/medium': {
    meaning:
      'Medium refused a request or did not answer, or articles have been waiting for it for too long.',
    remedy:
      'Run the workflow again later. If that does not help, check how the runner reaches Medium.'
  },
  'run/refresh-token': {
    meaning: 'Medium has handed out a new refresh token, which may replace the one in the input.',
    remedy:
      'Let a next step store the output `medium-refresh-token` as the secret: docs/oauth.md has a recipe.'
  },
  'run/first-run': {
    meaning:
      'This is the first run with these `files`. Articles that were there already are its starting point and are not published; the newest are named.',
    remedy: 'To publish them too, run once with `select: all`.'
  },
  'run/newly-matched': {
    meaning:
      'The site or its configuration has changed, so the default of `files` matches more than before. Articles that were there already are not published; the newest are named.',
    remedy: 'To publish them too, run once with `select: all`.'
  },
  'run/watermark': {
    meaning:
      'The commit that the last run ended at is gone, as after a force push, so this push alone was compared.',
    remedy: 'If earlier pushes were not published, run once by hand with `select: all`.'
  },
  'run/old-commit': {
    meaning:
      "The branch has moved on since this run's commit, so only articles that are still the same were published.",
    remedy: 'Nothing: the run of the newest commit publishes the rest.'
  },
  'run/deleted': {
    meaning:
      'The file of an article that is, or may be, on Medium was deleted or moved out of `files`.',
    remedy: "Nothing, or delete the post on Medium by hand: Medium's API cannot."
  },
  'run/resolve': {
    meaning: 'A line of the input `resolve` does not fit the ledger, and was ignored.',
    remedy: 'Remove the line, or take it from the newest job summary.'
  },
  'run/files': {
    meaning: 'A pattern of `files`, or the default altogether, matches no Markdown file.',
    remedy: 'Correct the pattern: the message names where Markdown with front matter is.'
  },
  'run/site': {
    meaning:
      'The address of the site is not in the configuration of its generator, or no generator was recognised.',
    remedy:
      'Set the address where the message says, or the input `canonical-url`. Without one, posts are published without a canonical URL. For articles that are on no site, set `site: none`.'
  },
  'run/canonical-url': {
    meaning:
      "The input `canonical-url` and the rule of the site's generator lead to different pages.",
    remedy: 'Keep the one that is right: remove the input, or leave it if the rule is wrong.'
  },
  'run/template-tags': {
    meaning: 'Articles are stopped by template tags that the action does not know.',
    remedy:
      'Paste the input `template-tags` from the message into the workflow, and correct what each tag stands for. Or leave them all out with `policy: "template: drop"`.'
  },
  'run/pages': {
    meaning: 'The folder of pages (`preview-path`) could not be written.',
    remedy: 'Look at the folder that `preview-path` names: is it a file, a link, or not writable?'
  },
  'run/comment': {
    meaning:
      'The comment with the plan could not be written or brought up to date. The run is not red because of it: the job summary has the plan.',
    remedy:
      'Give the job `permissions: pull-requests: write`. The token of a pull request from a fork may only read, whatever the workflow says.'
  },
  'run/internal': {
    meaning: 'The action itself failed.',
    remedy: 'Please report it, with the log of the run.'
  }
} as const satisfies Readonly<Record<string, CatalogueEntry>>
