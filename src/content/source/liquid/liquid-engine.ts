// Liquid without the site: no file is read, no code is run, and what would differ between two readings is not known.

import type * as LiquidModule from 'liquidjs'
import type { Context, Liquid, Template } from 'liquidjs'
import { mayOverloadParser } from '../../conversion-risk.ts'
import type { Unreadable } from '../templates/evaluated-tag.ts'

/** A step of a path to a value: a name, an index, or the path of what holds the name. */
export type ValuePath = readonly unknown[]

/** A piece of Liquid. */
export type LiquidText = {
  /** What it shows depends on these values alone. */
  readonly needs: readonly ValuePath[]
  /** The text it gives with all values that it needs, and what it has assigned. */
  readonly render: (values: Readonly<Record<string, unknown>>) => Rendered
}

export type Rendered =
  { readonly text: string; readonly assigned: Readonly<Record<string, unknown>> } | Unreadable

export type LiquidEngine = {
  /** For one article: all of its pieces share the bounds of time and memory. */
  readonly open: () => ReadLiquid
}

export type ReadLiquid = (text: string) => LiquidText | Unreadable

/** Where links lead that the site's filters write. */
export type LiquidSite = { readonly siteUrl: string | null }

const MAX_OUTPUT = 200_000
/** For all pieces of an article together: a list that takes longer is none. */
const MAX_MILLIS = 2000
/** In characters and list items, all that are made on the way counted. */
const MAX_MEMORY = 2_000_000

/** Tags that read other files, and one whose result nobody sees. */
const NO_TAGS = ['include', 'render', 'layout', 'block']
/** Filters that show something else each time. */
const NO_FILTERS = ['sample', 'shuffle', 'inspect']

export async function loadLiquid({ siteUrl }: LiquidSite): Promise<LiquidEngine> {
  const module = await import('liquidjs')
  const engine = new module.Liquid({
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: false,
    preserveTimezones: true,
    timezoneOffset: 0,
    memoryLimit: MAX_MEMORY,
    cache: false,
    relativeReference: false,
    fs: NO_FILES
  })
  for (const name of NO_TAGS) Reflect.deleteProperty(engine.tags, name)
  for (const name of NO_FILTERS) Reflect.deleteProperty(engine.filters, name)
  registerFilters(engine, siteUrl)
  return {
    open: () => {
      const renderer = { engine, createContext: limitContexts(engine, module) }
      return text => readLiquid(text, renderer)
    }
  }
}

const NO_FILES = {
  exists: async () => Promise.resolve(false),
  existsSync: () => false,
  readFile: async () => Promise.resolve(''),
  readFileSync: () => '',
  resolve: (_folder: string, file: string) => file
}

/** Jekyll's and Eleventy's own. What is Markdown is read as such where it is shown. */
function registerFilters(engine: Liquid, siteUrl: string | null): void {
  const keep = (value: unknown) => value
  for (const name of ['markdownify', 'smartify', 'safe']) engine.registerFilter(name, keep)
  for (const name of ['relative_url', 'url', 'relURL']) engine.registerFilter(name, addSlash)
  for (const name of ['absolute_url', 'absURL'])
    engine.registerFilter(name, (value: unknown) => {
      const path = addSlash(value)
      if (!path.startsWith('/')) return path
      if (siteUrl === null) throw new Error('the site’s address is not known')
      return siteUrl.replace(/\/$/, '') + path
    })
  const date = engine.filters['date']
  if (typeof date !== 'function') return
  engine.registerFilter('date', function (value: unknown, ...args: unknown[]) {
    if (typeof value === 'string' && /^(?:now|today)$/i.test(value.trim()))
      throw new Error('the day of the reading is asked for')
    return date.call(this, value, ...args) as unknown
  })
}

function addSlash(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  return /^(?:[a-z][a-z+.-]*:|\/|#)/i.test(text) ? text : `/${text}`
}

type Values = Readonly<Record<string, unknown>>

type Renderer = {
  readonly engine: Liquid
  readonly createContext: (values: Values) => Context
}

/** Contexts that count against the same bounds. */
function limitContexts(
  { options }: Liquid,
  module: typeof LiquidModule
): Renderer['createContext'] {
  let first: Context | null = null
  return values => {
    const settings = { sync: true, renderLimit: MAX_MILLIS }
    const context = new module.Context({ ...values }, options, settings, first ?? {})
    first ??= context
    return context
  }
}

function readLiquid(text: string, renderer: Renderer): LiquidText | Unreadable {
  const { engine } = renderer
  try {
    const templates = engine.parse(text)
    return {
      needs: engine.globalVariableSegmentsSync(templates, { partials: false }),
      render: values => renderLiquid(templates, values, renderer)
    }
  } catch (error) {
    return { why: explainFault(error) }
  }
}

function renderLiquid(templates: Template[], values: Values, renderer: Renderer): Rendered {
  const { engine, createContext } = renderer
  try {
    const context = createContext(values)
    const text = String(engine.renderSync(templates, context))
    if (text.length > MAX_OUTPUT || mayOverloadParser(new TextEncoder().encode(text)))
      return { why: TOO_MUCH }
    return { text, assigned: Object.fromEntries(Object.entries(context.bottom())) }
  } catch (error) {
    return { why: explainFault(error) }
  }
}

const TOO_MUCH = 'gives more text than an article has, or takes too long'

function explainFault(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  const tag = /tag "([^"]*)" not found/.exec(message)?.[1]
  if (tag !== undefined) return `holds the tag \`{% ${tag} %}\`, which the site puts in`
  const filter = /undefined filter: (\S+)/.exec(message)?.[1]?.replace(/,$/, '')
  if (filter !== undefined) return `uses the filter \`${filter}\`, which only the site knows`
  if (/limit exceeded/.test(message)) return TOO_MUCH
  return 'is not Liquid that can be read without the site'
}
