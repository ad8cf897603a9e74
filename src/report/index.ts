// How a run is told: its results and diagnostics as one value, and every rendering of it. All of it is pure.

/** One annotation as the runner takes it. */
export type { ReportAnnotation } from './annotations.ts'
/** What GitHub shows at the files and at the top of the run's page, the most pressing first. */
export { listAnnotations } from './annotations.ts'
/** The run in a few words, without a full stop. */
export { describeRun } from './headline.ts'
/** The run as groups of log lines, none of which is a workflow command. */
export { listLogSections, type LogSection } from './log-lines.ts'
/** Every output of the step, by its name in `action.yml`. */
export { toOutputValues, type OutputValues } from './output-values.ts'
/** All results in full, for the file that the output `results-file` names. */
export { printResults } from './output-values.ts'
/** What to change by hand on Medium, block by block. */
export type { ChangedWords, PostChange } from './post-change.ts'
/** Every reason with its outcome, its title, and what the documentation says about it. */
export { REASONS, type Outcome, type Reason, type ReasonFacts } from './reasons.ts'
/** The file at the commit, at a line of its source when one is given; empty when the repository is unknown. */
export { createFileUrl, isMediumPage } from './report-links.ts'
/** The plan of a pull request as a comment on it, and whether there is enough to say for one. */
export { isWorthComment, renderComment } from './comment.ts'
/** All that a run has to say: what each rendering is a function of. */
export type { Report, ReportPages } from './report.ts'
/** What became of an article, and what a person may have to decide about it. */
export type { Decision, DecisionChoice, Result, RunOutcome } from './result.ts'
/** The output `outcome`, from the results. */
export { toRunOutcome } from './result.ts'
/** True when a reader sees every character of the text, and it is one line. */
export { isPlainLine } from './safe-text.ts'
/** Any text as one log line that the runner does not take for a command. */
export { toLogLine } from './safe-text.ts'
/** The job summary in Markdown, and the bytes that it may have. */
export { renderSummary, SUMMARY_MAX_BYTES } from './summary.ts'
