// A row of the result: a figure as a ratio against something measured in the same run, and the ratio that it is to reach.

import type { Sample } from './sample.ts'
import { formatTable } from './table.ts'

export type Row = {
  readonly what: string
  readonly against: string
  /** What is looked at: of `requests` and `archive` there is no time. */
  readonly kind: 'time' | 'memory' | 'requests' | 'archive'
  readonly aim: number
  readonly ratio: number
  /** The same in processor time, where that says something. */
  readonly processor: number | null
  /** The two figures themselves. */
  readonly figures: string
}

export function compareTimes(
  names: Pick<Row, 'what' | 'against' | 'aim'>,
  sample: Sample | undefined,
  other: Sample | undefined
): Row {
  if (sample === undefined || other === undefined)
    throw new Error(`${names.what} was not measured.`)
  return {
    ...names,
    kind: 'time',
    ratio: sample.wallMs / other.wallMs,
    processor: sample.processorMs / other.processorMs,
    figures: `${formatTime(sample.wallMs)} / ${formatTime(other.wallMs)}`
  }
}

export function compareMemory(
  names: Pick<Row, 'what' | 'against' | 'aim'>,
  sample: Sample | undefined,
  other: Sample | undefined
): Row {
  if (sample === undefined || other === undefined)
    throw new Error(`${names.what} was not measured.`)
  const toMib = (kb: number) => `${(kb / 1024).toFixed(0)} MiB`
  return {
    ...names,
    kind: 'memory',
    ratio: sample.peakKb / other.peakKb,
    processor: null,
    figures: `${toMib(sample.peakKb)} / ${toMib(other.peakKb)}`
  }
}

export function listRows(rows: readonly Row[]): string {
  return formatTable(
    ['', 'figures', 'aim', 'ratio', 'processor', 'against'],
    rows.map(({ what, figures, aim, ratio, processor, against }) => [
      what,
      figures,
      aim.toFixed(2),
      ratio.toFixed(2),
      processor?.toFixed(2) ?? '',
      against
    ])
  )
}

/** The same for a page. */
export function listRowsAsMarkdown(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figures, aim, ratio, processor, against }) =>
    [
      what.replaceAll('|', String.raw`\|`),
      against,
      figures,
      `≤ ${aim.toFixed(2)} ×`,
      `${ratio.toFixed(2)} ×`,
      processor === null ? '' : `${processor.toFixed(2)} ×`
    ].join(' | ')
  )
  return [
    '| what | against | figures | aim | measured | in processor time |',
    '| --- | --- | --- | --- | --- | --- |',
    ...cells.map(line => `| ${line} |`)
  ].join('\n')
}

function formatTime(ms: number): string {
  return ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`
}
