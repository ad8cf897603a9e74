// The look of a post, close to Medium's own: its sizes and distances, with fonts that a system has.

import { SHARED_STYLE } from './shared-style.ts'

export const ARTICLE_STYLE = `${SHARED_STYLE}
main{padding:32px 24px 0;max-width:728px;margin:0 auto}
.bar nav{display:flex;gap:20px}
@media (min-width:1000px){main.by-hand{max-width:1256px;display:grid;grid-template-columns:minmax(0,680px) minmax(320px,448px);gap:0 56px;justify-content:space-between}
.bar.by-hand>*{max-width:1208px}
.guide{position:sticky;top:24px;align-self:start;max-height:calc(100vh - 48px);overflow-y:auto}
.jump-guide{display:none}}
.ways{list-style:none;counter-reset:way;margin:16px 0 0;padding:0}
.ways>li{counter-increment:way;padding-left:38px;position:relative;margin-bottom:24px}
.ways>li::before{content:counter(way);position:absolute;left:0;top:-2px;width:28px;height:28px;border-radius:50%;background:var(--accent);color:var(--on-accent);text-align:center;font:700 14px/28px var(--sans)}
.untried{font-size:14px;line-height:20px;color:var(--ours-soft)}
article{font:20px/32px var(--serif);letter-spacing:-.003em;padding:8px 0 64px}
article:focus{outline:none}
article h1,article h2,article h3,.subtitle{font-family:var(--title);text-wrap:balance}
article h1{font-size:42px;line-height:52px;font-weight:700;letter-spacing:-.011em;margin:0}
.subtitle{font-size:22px;line-height:28px;color:var(--soft);margin:12px 0 0}
.byline{display:flex;gap:12px;align-items:center;margin:32px 0;font:16px/24px var(--sans)}
.avatar{flex:none;width:44px;height:44px;border-radius:50%;background:var(--accent);color:var(--on-accent);display:grid;place-items:center;font-weight:600;font-size:20px}
.byline p{margin:0}
.byline .soft{color:var(--soft);font-size:14px;line-height:20px}
article>p{margin:32px 0 0}
article h2.large{font-size:24px;line-height:30px;letter-spacing:-.016em;margin:48px 0 0}
article .small{font-size:20px;line-height:24px;letter-spacing:0;margin:36px 0 0}
article h2+p,article h3+p{margin-top:12px}
article strong{font-weight:700}
article p code,article li code,article blockquote code,figcaption code,article h1 code,article h2 code,article h3 code{background:var(--chip);border-radius:3px;padding:2px 4px;font-size:.76em;line-height:1}
article ul,article ol{margin:32px 0 0;padding-inline-start:30px}
article ol{list-style-type:decimal}
article li{margin-top:12px;padding-inline-start:0}
article li:first-child{margin-top:0}
article blockquote{margin:32px 0 0;border-inline-start:3px solid var(--ink);padding-inline-start:20px;margin-inline-start:-20px;font-style:italic}
.code{margin:40px 0 0;position:relative}
.code pre{margin:0;background:var(--code);border:1px solid var(--line);border-radius:4px;padding:32px;overflow-x:auto;font:14px/22px var(--mono);letter-spacing:-.022em;white-space:pre;overflow-wrap:normal;tab-size:4}
article .language{position:absolute;right:12px;top:6px;margin:0;font:12px/20px var(--sans);letter-spacing:.04em;text-transform:uppercase;color:var(--soft)}
figure{margin:48px 0 0}
figure img{display:block;margin:0 auto;max-width:100%;height:auto}
figcaption{font:14px/20px var(--sans);color:var(--soft);text-align:center;max-width:680px;margin:10px auto 0}
.frame,.embed{display:grid;gap:4px;font:14px/20px var(--sans);letter-spacing:0;border:1px solid var(--line);border-radius:4px;padding:24px}
.frame{border:1px dashed var(--soft);text-align:center;min-height:160px;align-content:center}
.embed{margin:40px 0 0}
.why,.address{color:var(--soft)}
.host{font-size:16px;line-height:24px}
hr{border:0;margin:52px 0 46px;text-align:center;height:20px}
hr::before{content:"";display:inline-block;width:4px;height:4px;border-radius:50%;background:currentColor;box-shadow:-24px 0,24px 0}
.note{font:14px/20px var(--sans);letter-spacing:0;margin:8px 0 0;color:var(--ours-ink)}
.note>summary{display:inline-block;cursor:pointer;padding:4px 12px;border-radius:99px;background:var(--quiet);color:var(--quiet-ink)}
.note.warning>summary{background:var(--wait);color:var(--wait-ink)}
.note.error>summary{background:var(--stop);color:var(--stop-ink)}
.note>ul{background:var(--ours);border:1px solid var(--ours-line);border-radius:8px;padding:12px 16px;margin:8px 0 0}
@media (max-width:727px){
main{padding:20px 20px 0}
.bar{padding:12px 20px 16px}
.panel{padding:16px}
.ways>li{padding-left:0}.ways>li::before{position:static;display:block;margin-bottom:8px}
article{font-size:18px;line-height:28px}
article h1{font-size:32px;line-height:38px}
.subtitle{font-size:18px;line-height:24px;margin-top:8px}
article h2.large{font-size:20px;line-height:24px;margin-top:40px}
article .small{font-size:18px;line-height:24px;margin-top:30px}
article>p,article ul,article ol,article blockquote{margin-top:28px}
article blockquote{margin-inline-start:0}
.code pre{padding:28px 20px 20px}
.byline{margin:24px 0}}
@media print{main{max-width:none;padding:0}article{font-size:12pt;line-height:1.5}.code pre{white-space:pre-wrap;overflow-wrap:anywhere}figure,.code{break-inside:avoid}}
`
