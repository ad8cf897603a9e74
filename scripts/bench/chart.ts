// One chart: how far each figure is from its aim. Drawn by hand as SVG, for light and dark pages.

import type { Row } from './rows.ts'

const WIDTH = 940
const LABELS = 440
const ROW = 24
const TOP = 44
/** The aim is at the end of this many pixels. */
const AIM_AT = 260
const LONGEST = 1.5

export function drawChart(rows: readonly Row[]): string {
  const height = TOP + rows.length * ROW + 12
  const aimX = LABELS + AIM_AT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Each figure as a part of its aim">
<style>
text { font: 13px system-ui, sans-serif; fill: #24292f }
.met { fill: #2da44e } .missed { fill: #bf8700 } .aim { stroke: #57606a; stroke-dasharray: 4 3 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .aim { stroke: #8b949e } }
</style>
<text x="${aimX}" y="20" text-anchor="middle">the aim</text>
<line class="aim" x1="${aimX}" x2="${aimX}" y1="28" y2="${height - 8}"/>
${rows.map(drawRow).join('\n')}
</svg>
`
}

function drawRow({ what, ratio, aim }: Row, index: number): string {
  const y = TOP + index * ROW
  const part = ratio / aim
  const width = (Math.min(part, LONGEST) * AIM_AT).toFixed(1)
  const kind = part <= 1.005 ? 'met' : 'missed'
  const end = LABELS + Number(width)
  return `<text x="${LABELS - 10}" y="${y + 12}" text-anchor="end">${escapeText(shorten(what))}</text>
<rect class="${kind}" x="${LABELS}" y="${y}" width="${width}" height="15" rx="2"/>
<text x="${end + 6}" y="${y + 12}">${ratio.toFixed(2)} of ${aim.toFixed(2)}</text>`
}

function shorten(text: string): string {
  return text.length > 62 ? `${text.slice(0, 60)}…` : text
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
