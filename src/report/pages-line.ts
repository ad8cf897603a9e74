// Where the preview pages of a run are, in Markdown.

import type { Report } from './report.ts'
import { toMarkdownCode, wrapInLink } from './safe-text.ts'

/** Empty when there are none. */
export function writePagesLine({ pages }: Pick<Report, 'pages'>): string[] {
  if (pages === null) return []
  const { folder, url } = pages
  const place = toMarkdownCode(folder, 200)
  if (url === null)
    return [
      `Preview pages: in the folder ${place}. Open \`index.html\` there, for example from an artifact.`
    ]
  return [
    `${wrapInLink('**Preview pages**', `${url}/index.html`)}, once the folder ${place} is served there.`
  ]
}
