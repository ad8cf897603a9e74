// The look of the index: cards like those of Medium's own lists.

import { SHARED_STYLE } from './shared-style.ts'

export const INDEX_STYLE = `${SHARED_STYLE}
.bar h1{font-size:28px;line-height:34px;letter-spacing:-.01em;margin-top:0;margin-bottom:0}
.jump{display:flex;flex-wrap:wrap;gap:8px;margin-top:16px;padding:0;list-style:none}
.jump a{display:inline-block;padding:4px 12px;border:1px solid var(--ours-line);border-radius:99px;background:var(--paper);color:var(--ink);text-decoration:none}
.jump a:hover{border-color:var(--accent)}
main{max-width:808px;margin:0 auto;padding:8px 24px 32px}
main section>h2{font-size:20px;line-height:28px;margin:40px 0 0;padding-bottom:12px;border-bottom:1px solid var(--line)}
main h2 .count{color:var(--soft);font-weight:400}
.cards{list-style:none;margin:0;padding:0}
.card{padding:28px 0;border-bottom:1px solid var(--line);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 40px}
.card .about{grid-row:1;grid-column:1;min-width:0}
.card .thumb{grid-row:1;grid-column:2;align-self:start;width:160px;height:107px;object-fit:cover;border-radius:4px;background:var(--chip)}
.card h3{font-size:22px;line-height:28px;letter-spacing:-.012em;margin:8px 0 0;text-wrap:balance}
.card h3 a{text-decoration:none}.card h3 a:hover{text-decoration:underline}
.card .words-first{color:var(--soft);margin:6px 0 0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.card .standing{margin:0;font-size:14px;color:var(--soft)}
.card .more{grid-column:1/-1;font-size:14px;line-height:22px}
.card .more>p,.card details>p{margin:8px 0 0}
.card .meta,.card .facts{color:var(--soft)}
.card details{margin:10px 0 0}.card summary{cursor:pointer;font-weight:600}
.card .notes{margin:8px 0 0;gap:8px;padding:12px 16px;background:var(--ours);color:var(--ours-ink);border-radius:8px}
.card .links{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;padding:0;margin:10px 0 0}
.card .links li:first-child a{font-weight:600}
.card .meta+.meta{margin-top:0}
.bar>*{max-width:760px}
.choices{list-style:none;margin:12px 0 0;padding:0}
.empty{max-width:560px;margin:64px auto;text-align:center;color:var(--soft)}
.empty h2{color:var(--ink);font-size:24px;line-height:32px;margin:0 0 8px}
section>details>summary{cursor:pointer;font-weight:600;margin:20px 0 0}
@media (max-width:559px){main{padding:0 20px 24px}.bar{padding:20px}.card{column-gap:16px;padding:24px 0}.card .thumb{width:96px;height:72px}.card h3{font-size:18px;line-height:24px}.card .words-first{font-size:15px;line-height:21px}.card .more{grid-column:1/-1}}
`
