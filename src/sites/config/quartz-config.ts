// What the configuration of Quartz says: a script until its version 4, and YAML since version 5.

import type { SiteFacts } from '../site-profile.ts'
import type { SiteView } from '../site-view.ts'
import { findFlag, findList, findText, isMap, toText } from './plain-values.ts'

/** The first that is there counts: a site of version 5 may have a script that only loads the rest. */
export const QUARTZ_CONFIGS = [
  'quartz.config.yaml',
  'quartz.config.default.yaml',
  'quartz.config.ts'
]

export type QuartzSettings = {
  /** The URL of the site, which its configuration has without a protocol. */
  readonly url: string | null
  readonly addressLine: string
  readonly ignored: readonly string[]
  /** Whether the site shows only notes that say so. */
  readonly asksToPublish: boolean
  /** Version 5 writes addresses in small letters, and lets a note that is called like its folder stand for it. */
  readonly isLowerCase: boolean
  /** Whether each line of a paragraph is a line. */
  readonly breaksLines: boolean
}

export function isQuartz(view: SiteView): boolean {
  return QUARTZ_CONFIGS.some(view.hasFile)
}

export function readQuartzSettings({ view, configs, texts }: SiteFacts): QuartzSettings {
  const file = QUARTZ_CONFIGS.find(view.hasFile) ?? 'quartz.config.ts'
  const config = configs.get(file)
  const isYaml = file.endsWith('.yaml')
  const host = findText(config, 'configuration', 'baseUrl')
  return {
    url: host === null || host.includes('://') ? host : `https://${host}`,
    addressLine: isYaml
      ? `\`baseUrl: YOUR-SITE\` below \`configuration:\` in \`${file}\``
      : `\`baseUrl: "YOUR-SITE"\` in \`${file}\``,
    ignored: findList(config, 'configuration', 'ignorePatterns').flatMap(one => toText(one) ?? []),
    asksToPublish: isYaml
      ? hasPublishFilter(config)
      : /^[^/\n]*\bExplicitPublish\s*\(/m.test(texts.get(file) ?? ''),
    isLowerCase: isYaml,
    breaksLines: isYaml
      ? hasPlugin(config, /\bhard-?line-?breaks\b/i)
      : /^[^/\n]*\bHardLineBreaks\s*\(/m.test(texts.get(file) ?? '')
  }
}

/** Where nobody can tell, only notes that say so are published. */
function hasPublishFilter(config: unknown): boolean {
  if (!isMap(config)) return true
  return hasPlugin(config, /\bexplicit-?publish\b/i)
}

function hasPlugin(config: unknown, name: RegExp): boolean {
  return findList(config, 'plugins').some(
    plugin => name.test(JSON.stringify(plugin)) && findFlag(plugin, 'enabled') !== false
  )
}
