// The look of all pages: a narrow column of serif text, quiet surroundings, light and dark by the reader's own setting.

const COLORS = `
:root {
  --paper: #fdfdfb; --ink: #1f2328; --quiet: #63696f; --line: #e6e5e0; --wash: #f4f3ef;
  --accent: #0f766e; --badge: #8a4b08; --badge-wash: #fdf0dc;
  --serif: Charter, 'Iowan Old Style', 'Source Serif 4', 'Liberation Serif', Georgia, Cambria, serif;
  --sans: system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --ink: #e4e3df; --quiet: #9aa0a5; --line: #2d3135; --wash: #1f2225;
    --accent: #5eead4; --badge: #f5c98a; --badge-wash: #3a2a14;
  }
}
`

const FRAME = `
*, ::before, ::after { box-sizing: border-box }
html { color-scheme: light dark; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); min-height: 100vh; display: flex; flex-direction: column }
main { flex: 1; width: 100%; padding: 0 24px }
a { color: inherit; text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); text-underline-offset: 3px }
a:hover { text-decoration-color: currentColor }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px }
.bar { display: flex; justify-content: space-between; align-items: center; gap: 16px; padding: 12px 24px; border-bottom: 1px solid var(--line) }
.brand { display: flex; align-items: center; gap: 10px; text-decoration: none; font-size: 17px }
.brand b { font-weight: 600; color: var(--accent) }
nav { display: flex; gap: 20px; font-size: 15px }
nav a { color: var(--quiet); text-decoration: none }
nav a:hover { color: var(--ink) }
.foot { padding: 20px 24px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 13px; text-align: center }
.quiet { color: var(--quiet); font-size: 14px }
.none { color: var(--quiet); padding: 24px; background: var(--wash); border-radius: 8px }
.badge { display: inline-block; margin-left: 8px; padding: 1px 9px; border-radius: 99px; background: var(--badge-wash); color: var(--badge); font-size: 12.5px; font-weight: 600; vertical-align: 1px }
pre { font: 13.5px/1.55 var(--mono); background: var(--wash); border: 1px solid var(--line); border-radius: 6px; padding: 14px 16px; overflow-x: auto; margin: 0; tab-size: 4 }
details { margin-top: 12px }
summary { cursor: pointer; color: var(--quiet); font-size: 14px; margin-bottom: 8px }
.button { display: inline-block; padding: 8px 20px; border-radius: 99px; background: var(--accent); color: var(--paper); text-decoration: none; font-weight: 600 }
`

const LISTS = `
.column { max-width: 700px; margin: 40px auto 64px }
.column h1 { margin: 0; font-size: 34px; line-height: 1.15; letter-spacing: -0.02em }
.section { font-size: 24px !important; margin: 0 0 8px !important; letter-spacing: -0.01em }
h2.section { margin-top: 48px !important }
.empty { text-align: center; padding-top: 40px }
.owner { display: flex; align-items: center; gap: 22px; padding-bottom: 28px; border-bottom: 1px solid var(--line) }
.owner p { margin: 6px 0 0; color: var(--quiet) }
.posts { list-style: none; margin: 0; padding: 0 }
.posts li { display: flex; justify-content: space-between; gap: 28px; padding: 24px 0; border-bottom: 1px solid var(--line) }
.posts li > div { min-width: 0 }
.posts p { margin: 0; overflow-wrap: anywhere }
.posts a { text-decoration: none }
.posts h2 { margin: 6px 0 4px; font-size: 21px; line-height: 1.25; letter-spacing: -0.01em; overflow-wrap: anywhere }
.posts h2 + p { color: var(--quiet); font: 16px/1.5 var(--serif); margin-bottom: 10px }
.posts img { width: 128px; height: 96px; object-fit: cover; border-radius: 4px; flex: none; align-self: center; background: var(--wash) }
.home { max-width: 1160px; margin: 40px auto 64px; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 400px); gap: 64px }
.home aside { border-left: 1px solid var(--line); padding-left: 40px }
.home aside section + section { margin-top: 32px }
.home aside h2 { font-size: 16px; margin: 0 0 10px }
.home aside p { margin: 0 0 8px; color: var(--quiet); font-size: 14px }
.home aside pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12.5px }
.people, .plain { list-style: none; margin: 0; padding: 0 }
.people li { display: flex; gap: 12px; margin-bottom: 14px }
.people img { flex: none; margin-top: 3px }
.people div { min-width: 0 }
.people p { margin: 0 !important }
.token { display: block; color: var(--quiet); font: 11px/1.4 var(--mono); overflow-wrap: anywhere }
`

const STORY = `
.story { max-width: 680px; margin: 48px auto 0 }
.kicker { display: flex; align-items: center; gap: 10px; margin: 0 0 20px; font-size: 15px }
.kicker a { text-decoration: none; font-weight: 600 }
.story > h1 { margin: 0 0 12px; font-size: clamp(32px, 6vw, 42px); line-height: 1.2; letter-spacing: -0.022em; overflow-wrap: anywhere; text-wrap: balance }
.subtitle { margin: 0 0 24px; color: var(--quiet); font-size: 22px; line-height: 1.35 }
.byline { display: flex; align-items: center; gap: 14px; margin: 28px 0 36px; padding-bottom: 28px; border-bottom: 1px solid var(--line) }
.byline a { text-decoration: none; font-weight: 600 }
.byline p { margin: 2px 0 0 }
.body { font: 20px/1.6 var(--serif); overflow-wrap: break-word }
.body > :first-child { margin-top: 0 }
.body p, .body ul, .body ol { margin: 0 0 1.5em }
.body h3, .body h4 { font-family: var(--sans); line-height: 1.25; letter-spacing: -0.014em; margin: 2em 0 0.5em }
.body h3 { font-size: 25px }
.body h4 { font-size: 20px }
.body li { margin: 0 0 0.6em; padding-left: 6px }
.body ul, .body ol { padding-left: 30px }
.body blockquote { margin: 0 0 1.5em; padding-left: 20px; border-left: 3px solid var(--ink); font-style: italic }
.body code { font: 0.76em/1.5 var(--mono); background: var(--wash); padding: 2px 5px; border-radius: 4px }
.body pre { margin: 0 0 2em; line-height: 1.6; position: relative }
.body pre code { font: inherit; background: none; padding: 0 }
.body pre[data-code-block-lang]::before { content: attr(data-code-block-lang); display: block; margin-bottom: 8px; color: var(--quiet); font: 12px/1 var(--sans); letter-spacing: 0.02em }
.body figure { margin: 2.2em 0; text-align: center }
.body figure img { max-width: 100%; height: auto; border-radius: 3px }
.body figcaption { margin-top: 10px; color: var(--quiet); font: 14px/1.4 var(--sans) }
.body hr { border: 0; margin: 2.4em 0; text-align: center; height: 1em }
.body hr::before { content: '· · ·'; color: var(--quiet); font-size: 28px; line-height: 0.6; letter-spacing: 0.2em }
.embed a { display: grid; gap: 2px; padding: 16px 18px; border: 1px solid var(--line); border-radius: 6px; text-decoration: none; font: 15px/1.4 var(--sans); overflow-wrap: anywhere }
.embed span, .embed small { color: var(--quiet) }
.ending { margin: 56px 0 0; font-size: 16px }
.tags { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; margin: 0 0 20px; padding: 0 }
.tags li { padding: 6px 16px; border-radius: 99px; background: var(--wash); font-size: 14px }
.sent { max-width: 680px; margin: 56px auto 64px; padding: 20px 24px; border: 1px dashed var(--line); border-radius: 10px; font-size: 14px }
.sent h2 { margin: 0 0 12px; font-size: 15px }
.sent dl { margin: 0 }
.sent dl div { display: grid; grid-template-columns: 140px minmax(0, 1fr); gap: 12px; padding: 4px 0 }
.sent dt { color: var(--quiet) }
.sent dd { margin: 0; overflow-wrap: anywhere }
.sent dd i { color: var(--quiet) }
.sent pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 12.5px }
.remark { margin: 0 0 10px; padding: 8px 12px; border-radius: 6px; background: var(--badge-wash); color: var(--badge) }
`

const NARROW = `
@media (max-width: 900px) {
  .home { grid-template-columns: minmax(0, 1fr); gap: 40px }
  .home aside { border-left: 0; padding-left: 0 }
}
@media (max-width: 560px) {
  main { padding: 0 18px }
  .bar { padding: 10px 18px }
  .story, .column, .home { margin-top: 28px }
  .body { font-size: 18.5px }
  .subtitle { font-size: 19px }
  .posts img { width: 84px; height: 64px }
  .posts li { gap: 16px }
  .sent { padding: 16px }
  .sent dl div { grid-template-columns: minmax(0, 1fr); gap: 0 }
  .owner { gap: 16px; align-items: flex-start }
}
`

export const STYLE = [COLORS, FRAME, LISTS, STORY, NARROW].join('')
