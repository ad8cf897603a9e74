// The look of what is ours on every page: deliberately not that of a post.

export const SHARED_STYLE = `
:root{color-scheme:light dark;
--paper:#fff;--ink:#242424;--soft:#6b6b6b;--line:#e5e5e5;--code:#f9f9f9;--chip:#f2f2f2;
--ours:#f4f5fb;--ours-line:#d9dcf0;--ours-ink:#2b2f4a;--ours-soft:#595e80;--accent:#3f4bb8;--on-accent:#fff;
--done:#e3f4e4;--done-ink:#14561a;--go:#e4e7ff;--go-ink:#313c9c;--wait:#fdf0d2;--wait-ink:#6d4700;--stop:#fde4e2;--stop-ink:#912018;--quiet:#ececef;--quiet-ink:#4d4d57;
--added:#d9f2dc;--added-ink:#0f4716;--removed:#fbdfdd;--removed-ink:#7d1a13;
--sans:-apple-system,BlinkMacSystemFont,"Segoe UI",Inter,"Helvetica Neue",Helvetica,Arial,sans-serif;
--title:"Helvetica Neue",Inter,Helvetica,Arial,sans-serif;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Bitstream Charter","Iowan Old Style",Georgia,Cambria,"Times New Roman",Times,serif;
--mono:ui-monospace,Menlo,Monaco,Consolas,"Liberation Mono","Courier New",monospace}
@media (prefers-color-scheme:dark){:root{
--paper:#121212;--ink:#e6e6e6;--soft:#a3a3a3;--line:#333;--code:#1c1c1c;--chip:#2a2a2a;
--ours:#1b1d29;--ours-line:#34384f;--ours-ink:#dfe1f2;--ours-soft:#a9adc8;--accent:#aab3ff;--on-accent:#14172b;
--done:#153a1b;--done-ink:#b5e6ba;--go:#272d5c;--go-ink:#ccd2ff;--wait:#43320c;--wait-ink:#f5d999;--stop:#4a1a17;--stop-ink:#ffc9c4;--quiet:#2c2c32;--quiet-ink:#c6c6cf;
--added:#12391a;--added-ink:#bdebc4;--removed:#4a1a17;--removed-ink:#ffc9c4}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/24px var(--sans);overflow-wrap:anywhere}
a{color:inherit;text-decoration:underline;text-underline-offset:.12em}
a:focus-visible,button:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:16px;top:-100px;padding:8px 16px;background:var(--accent);color:var(--on-accent);border-radius:4px;z-index:1}
.skip:focus{top:8px}
.badge{display:inline-block;padding:2px 10px;border-radius:99px;font-size:13px;line-height:20px;font-weight:600}
.badge.done{background:var(--done);color:var(--done-ink)}.badge.go{background:var(--go);color:var(--go-ink)}
.badge.wait{background:var(--wait);color:var(--wait-ink)}.badge.stop{background:var(--stop);color:var(--stop-ink)}
.badge.quiet{background:var(--quiet);color:var(--quiet-ink)}
.bar{background:var(--ours);color:var(--ours-ink);border-bottom:1px solid var(--ours-line);font-size:14px;line-height:22px;padding:16px 24px 20px}
.bar>*{max-width:680px;margin-left:auto;margin-right:auto}
.bar p{margin-top:8px;margin-bottom:0}
.bar .soft,.facts{color:var(--ours-soft)}
.facts{display:flex;flex-wrap:wrap;gap:2px 20px;padding:0;list-style:none;margin-top:8px;margin-bottom:0}
code{font-family:var(--mono);font-size:.86em}
.panel{background:var(--ours);color:var(--ours-ink);border:1px solid var(--ours-line);border-radius:8px;padding:20px 24px;margin:0 0 24px;font-size:15px;line-height:23px}
.panel h2{font-size:18px;line-height:24px;margin:0 0 8px}
.panel h3{font-size:16px;line-height:24px;margin:0 0 4px}
.panel p{margin:0 0 8px}
.panel>summary{cursor:pointer}.panel>summary h2{display:inline;font-size:16px}
.panel[open]>summary{margin-bottom:12px}
.word{font-weight:700}
.notes{list-style:none;margin:0;padding:0;display:grid;gap:12px}
.notes p{margin:0}
.notes .where{color:var(--ours-soft);font-size:13px}
.changes{margin:12px 0 0;padding:0;list-style:none;display:grid;gap:12px}
.words{background:var(--paper);color:var(--ink);border:1px solid var(--ours-line);border-radius:6px;padding:8px 12px;white-space:pre-wrap}
.words.listing{font:13px/20px var(--mono)}
ins,del{padding:0 2px;border-radius:2px}
ins{background:var(--added);color:var(--added-ink);text-decoration:underline}
del{background:var(--removed);color:var(--removed-ink);text-decoration:line-through}
button{font:600 14px/20px var(--sans);padding:5px 14px;border-radius:99px;border:1px solid var(--accent);background:transparent;color:var(--accent);cursor:pointer}
button.main{background:var(--accent);color:var(--on-accent);padding:9px 20px;font-size:15px}
button[hidden]{display:none}
button:hover{background:var(--accent);color:var(--on-accent)}
button[data-done]::after{content:" ✓"}
.field{display:grid;gap:2px;margin:0 0 12px}
.field .label{font-weight:600;font-size:14px}
.field .hint{font-size:14px;line-height:20px;color:var(--ours-soft)}
.several{display:flex;flex-wrap:wrap;gap:8px}
.several .copyable{flex:none;background:var(--paper);border:1px solid var(--ours-line);border-radius:99px;padding:2px 2px 2px 10px;max-width:100%}
.several .value{border:0;padding:0;background:none}
.several button{border-color:transparent;padding:3px 10px}
.copyable{display:flex;gap:8px;align-items:center;margin-top:2px}
.value{flex:1;min-width:0;background:var(--paper);color:var(--ink);border:1px solid var(--ours-line);border-radius:6px;padding:6px 10px;user-select:all;-webkit-user-select:all}
.foot{color:var(--soft);font-size:14px;line-height:22px;padding:32px 24px;text-align:center}
@media print{.bar nav,button,.skip{display:none}.bar,.panel{background:none}}
`
