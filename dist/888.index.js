"use strict";
exports.id = 888;
exports.ids = [888];
exports.modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writePages: () => (/* binding */ writePages)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/content/blocks/block.js
var blocks_block = __webpack_require__(7950);
// EXTERNAL MODULE: ./lib/src/report/report-links.js
var report_links = __webpack_require__(8479);
;// CONCATENATED MODULE: ./lib/src/pages/shared-style.js
const SHARED_STYLE = `
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
`;

;// CONCATENATED MODULE: ./lib/src/pages/article-style.js

const ARTICLE_STYLE = `${SHARED_STYLE}
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
`;

;// CONCATENATED MODULE: ./lib/src/pages/hypertext.js
function hypertext(parts, ...pieces) {
    const written = parts.map((part, index) => part + writePiece(pieces[index] ?? null));
    return { html: written.join('') };
}
function writePiece(piece) {
    if (piece === null)
        return '';
    if (typeof piece === 'string')
        return escapeMarkup(piece);
    if (typeof piece === 'number')
        return String(piece);
    return 'html' in piece ? piece.html : piece.map(writePiece).join('');
}
const FORBIDDEN = /(?![\t\n])\p{Cc}/gu;
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;'
};
function escapeMarkup(text) {
    return text
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(FORBIDDEN, '')
        .replace(/[&<>"'`]/g, character => REFERENCES[character] ?? character);
}

// EXTERNAL MODULE: ./lib/src/diagnostics/catalogue/index.js + 3 modules
var catalogue = __webpack_require__(9484);
// EXTERNAL MODULE: ./lib/src/text/line.js
var line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/pages/page-links.js

function toSafeUrl(url) {
    if (!URL.canParse(url))
        return null;
    return /^(?:https?|mailto|tel):$/.test(new URL(url).protocol) ? url : null;
}
function toWebUrl(url) {
    return url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
function linkFile(from, to) {
    return '../'.repeat(from.split('/').length - 1) + (0,paths/* encodePath */.O0)(to);
}
function findServedUrl(previewUrl, name) {
    return `${previewUrl.replace(/\/+$/, '')}/${(0,paths/* encodePath */.O0)(name)}`;
}
function nameHost(url) {
    return URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
}

;// CONCATENATED MODULE: ./lib/src/pages/post-inline.js


function writeInline(nodes) {
    return nodes.map(writeNode);
}
function writeNode(node) {
    switch (node.type) {
        case 'text':
            return hypertext `${node.value}`;
        case 'break':
            return hypertext `<br>`;
        case 'strong':
            return hypertext `<strong>${writeInline(node.children)}</strong>`;
        case 'emphasis':
            return hypertext `<em>${writeInline(node.children)}</em>`;
        case 'code':
            return hypertext `<code>${node.value}</code>`;
        case 'link':
            return writeLink(node.url, writeInline(node.children));
    }
}
function writeLink(url, label) {
    const safe = toSafeUrl(url);
    if (safe === null)
        return hypertext `${label}`;
    return hypertext `<a href="${safe}" rel="noopener noreferrer">${label}</a>`;
}

;// CONCATENATED MODULE: ./lib/src/pages/notes.js





const WORDS = {
    error: 'Error',
    warning: 'Warning',
    notice: 'Note'
};
const SEVERITIES = ['error', 'warning', 'notice'];
function writeBlockNotes(diagnostics, context) {
    const sorted = sortNotes(diagnostics);
    const [worst] = sorted;
    if (worst === undefined)
        return null;
    const others = sorted.filter(({ code }) => code !== worst.code).length;
    const more = others === 0 ? null : ` (and ${others} more)`;
    return hypertext `
<details class="note ${worst.severity}" data-ours><summary><span class="word">${WORDS[worst.severity]}</span> ${writeSentence(catalogue/* CATALOGUE */.y[worst.code].meaning)}${more}</summary>${writeNoteList(sorted, context)}</details>`;
}
function writeNoteList(diagnostics, context) {
    const items = diagnostics.map(diagnostic => writeItem(diagnostic, context));
    return hypertext `<ul class="notes">\n${items}</ul>`;
}
function writeItem(diagnostic, context) {
    const { code, severity, message, remedy } = diagnostic;
    const help = remedy === null || remedy === '' ? null : hypertext ` ${writeSentence(remedy)}`;
    return hypertext `<li class="${severity}"><p><span class="word">${WORDS[severity]}</span> ${writeSentence(message)}${help}</p><p class="where">${writePlace(diagnostic, context)}<code>${code}</code></p></li>\n`;
}
function writePlace({ place }, run) {
    if (place === null)
        return null;
    const { path, line } = place;
    const label = line === null ? path : `Line ${line}`;
    return hypertext `${writeLink((0,report_links/* createFileUrl */.c7)(run, path, line), label)} · `;
}
function writeSentence(text) {
    const parts = text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 0 ? part : hypertext `<code>${part}</code>`));
    return hypertext `${parts}`;
}
function sortNotes(diagnostics) {
    const known = new Map(diagnostics.map(one => [`${toKey(one)}${one.message}`, one]));
    return [...known.values()].toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
function listOtherNotes(diagnostics, shown) {
    const keys = new Set(shown.map(toKey));
    return sortNotes(diagnostics.filter(diagnostic => !keys.has(toKey(diagnostic))));
}
function toKey({ code, place }) {
    return JSON.stringify([code, place?.path, place?.line, place?.column]);
}
function countNotes(diagnostics) {
    return SEVERITIES.map(one => ({
        noun: WORDS[one].toLowerCase(),
        count: diagnostics.filter(({ severity }) => severity === one).length
    }))
        .filter(({ count }) => count > 0)
        .map(({ count, noun }) => (0,line/* countNoun */.y_)(count, noun))
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/src/pages/standing.js
const BY_REASON = {
    'would-create': { label: 'Would be published', tone: 'go' },
    'by-hand': { label: 'Publish by hand', tone: 'go' },
    'already-published': { label: 'On Medium', tone: 'done' },
    'changed-since-published': { label: 'Changed since it was published', tone: 'wait' },
    draft: { label: 'Draft', tone: 'quiet' },
    'opted-out': { label: 'Opted out', tone: 'quiet' },
    'no-front-matter': { label: 'No front matter', tone: 'quiet' },
    'not-an-article': { label: 'Not an article', tone: 'quiet' },
    scheduled: { label: 'Scheduled', tone: 'wait' },
    'possible-duplicate': { label: 'Possible duplicate', tone: 'stop' },
    'too-many-posts': { label: 'Too many posts', tone: 'stop' }
};
const BY_OUTCOME = {
    created: { label: 'Published', tone: 'done' },
    planned: { label: 'Would be published', tone: 'go' },
    skipped: { label: 'Skipped', tone: 'quiet' },
    deferred: { label: 'Put off', tone: 'wait' },
    failed: { label: 'Stopped', tone: 'stop' },
    unknown: { label: 'Outcome unknown', tone: 'stop' }
};
const BY_GROUP = {
    now: { label: 'Publish by hand', tone: 'go' },
    stopped: { label: 'Stopped', tone: 'stop' },
    open: { label: 'Not on Medium yet', tone: 'go' },
    later: { label: 'Later', tone: 'wait' },
    published: { label: 'On Medium', tone: 'done' },
    'left-out': { label: 'Left out', tone: 'quiet' }
};
function describeStanding({ result, group }) {
    if (result === null)
        return BY_GROUP[group];
    return BY_REASON[result.reason] ?? BY_OUTCOME[result.outcome];
}
const GROUPS = [
    'now',
    'stopped',
    'open',
    'later',
    'published',
    'left-out'
];
const NOW = {
    plan: 'Would be published',
    published: 'Published by this run',
    'by-hand': 'Ready to be published'
};
const GROUP_TITLES = {
    stopped: 'Needs your attention',
    open: 'Not on Medium yet',
    later: 'Later',
    published: 'On Medium',
    'left-out': 'Left out'
};
function titleGroup(group, { kind, isPush }) {
    if (group !== 'now')
        return GROUP_TITLES[group];
    return kind === 'by-hand' && isPush ? 'Changed by this push' : NOW[kind];
}
const STATUS = { public: 'public', draft: 'as a draft', unlisted: 'unlisted' };
function describeTarget({ publishStatus, publication }) {
    const place = publication === null ? 'on the profile' : `in ${publication}`;
    return publishStatus === null ? place : `${STATUS[publishStatus]}, ${place}`;
}

;// CONCATENATED MODULE: ./lib/src/pages/bar.js






function writeBar(article, run, layout) {
    const { label, tone } = describeStanding(article);
    const message = article.message ?? article.result?.message ?? null;
    const guide = layout === 'by-hand'
        ? hypertext `<a class="jump-guide" href="#by-hand">How to publish it</a>`
        : null;
    return hypertext `<header class="bar ${layout}">
<nav aria-label="Preview"><a href="${linkFile(article.page, 'index.html')}"><span aria-hidden="true">← </span>All articles</a>${guide}</nav>
<p><span class="badge ${tone}">${label}</span> ${describeTarget(article)}</p>
${message === null ? null : hypertext `<p>${writeSentence(message)}</p>\n`}<ul class="facts">
<li>${writeLink((0,report_links/* createFileUrl */.c7)(run, article.path, null), article.path)}</li>
${writeMediumLink(article)}<li>${writeCanonical(article)}</li>
${article.tags.length === 0 ? null : hypertext `<li>Tags: ${writeTags(article)}</li>\n`}</ul>
</header>`;
}
function writeMediumLink({ mediumUrl, result }) {
    const url = mediumUrl ?? result?.url ?? null;
    if (url === null)
        return null;
    const label = result?.reason === 'possible-duplicate' ? 'The similar post' : 'On Medium';
    return hypertext `<li>${writeLink(url, label)}</li>\n`;
}
function writeCanonical({ canonicalUrl }) {
    return canonicalUrl === null
        ? hypertext `No canonical URL`
        : hypertext `Canonical: ${writeLink(canonicalUrl, canonicalUrl)}`;
}
function writeTags({ tags }) {
    return tags.map((tag, index) => hypertext `${index === 0 ? '' : ', '}<bdi>${tag}</bdi>`);
}

;// CONCATENATED MODULE: ./lib/src/pages/copy-field.js

function writeCopyField({ label, value, hint = '' }) {
    return hypertext `<div class="field"><span class="label">${label}</span>${writeHint(hint)}${writeCopyable(label, value)}</div>\n`;
}
function writeCopyFields(values, { label, hint }) {
    const copyables = values.map(value => writeCopyable(value, value));
    return hypertext `<div class="field"><span class="label">${label}</span>${writeHint(hint)}<div class="several">${copyables}</div></div>\n`;
}
function writeHint(hint) {
    return hint === '' ? null : hypertext `<span class="hint">${hint}</span>`;
}
function writeCopyable(label, value) {
    return hypertext `<span class="copyable"><code class="value">${value}</code><button type="button" data-copy="${value}" data-told="Copied: ${label}" hidden>Copy<span class="sr"> ${label}</span></button></span>`;
}

;// CONCATENATED MODULE: ./lib/src/pages/reading-time.js

const WORDS_A_MINUTE = 265;
const CHARACTERS_A_MINUTE = 500;
const FIRST_PICTURE_SECONDS = 12;
const LEAST_PICTURE_SECONDS = 3;
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const reading_time_WORDS = /[\p{L}\p{N}][^\s]*/gu;
function countMinutes(blocks) {
    const text = blocks.map(readBlockText).join('\n');
    const characters = text.match(CHARACTERS)?.length ?? 0;
    const words = text.replace(CHARACTERS, ' ').match(reading_time_WORDS)?.length ?? 0;
    const pictures = blocks.filter(({ type }) => type === 'figure').length;
    const minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE + countSeconds(pictures) / 60;
    return Math.max(1, Math.ceil(minutes));
}
function countSeconds(pictures) {
    let seconds = 0;
    for (let index = 0; index < pictures; index += 1)
        seconds += Math.max(LEAST_PICTURE_SECONDS, FIRST_PICTURE_SECONDS - index);
    return seconds;
}
function readBlockText(block) {
    switch (block.type) {
        case 'paragraph':
        case 'heading':
        case 'quote':
            return (0,blocks_block/* readInlineText */.ZH)(block.children, '\n');
        case 'list':
            return block.items.map(item => (0,blocks_block/* readInlineText */.ZH)(item, '\n')).join('\n');
        case 'code':
            return block.value;
        case 'figure':
            return (0,blocks_block/* readInlineText */.ZH)(block.caption, '\n');
        case 'embed':
        case 'rule':
            return '';
    }
}

;// CONCATENATED MODULE: ./lib/src/pages/by-hand.js






function writeByHand(given) {
    return hypertext `<ol class="ways">
<li>
${writeImport(given)}</li>
<li>
${writeCopy(given)}</li>
<li>
${writeRecord(given)}</li>
</ol>
<p class="untried">None of this could be tried on Medium itself: what happens to an import or to what is pasted, and where Medium keeps its settings, is told from reports. Look the story over before you publish it.</p>
`;
}
function writeImport({ article, importUrl }) {
    const own = toWebUrl(article.canonicalUrl);
    const first = own === null
        ? hypertext `<p>The article names no page of its own (<code>canonicalUrl</code>), and Medium can only import a page that is on the web.</p>`
        : writeCopyField({
            label: 'Address of your own page',
            value: own,
            hint: 'It has to be online. Medium is reported to set the canonical link to the address that you import, so this one keeps yours the original.'
        });
    const second = importUrl === null
        ? null
        : writeCopyField({
            label: own === null ? 'Address of a page made for it' : 'Or the page made for it',
            value: importUrl,
            hint: own === null
                ? 'The canonical link would then be the address of this page: remove it in the story’s settings if the page is not meant to last.'
                : 'If your own page is not online yet, or imports badly. The canonical link would then be the address of this page: set your own, as below.'
        });
    return hypertext `<h3>Import it</h3>
<p>Paste the address at ${writeLink('https://medium.com/p/import', 'medium.com/p/import')}. An imported story is said to have the date of its page, and a line at its end that links to it.</p>
${first}${second}`;
}
function writeCopy({ article, blocks }) {
    return hypertext `<h3>Or copy and paste it</h3>
<p><button type="button" class="main" id="copy-story" hidden>Copy the story</button><noscript>Select the post and copy it;</noscript> then paste it at ${writeLink('https://medium.com/new-story', 'medium.com/new-story')}.</p>
${writeMissingPictures(blocks, article)}${writeSettings(article)}`;
}
function writeSettings(article) {
    const fields = [
        ...listFields(article.canonicalUrl, {
            label: 'Canonical link',
            hint: 'Story settings › Advanced settings › Customize canonical link.'
        }),
        ...listFields(article.subtitle, {
            label: 'Subtitle',
            hint: 'In the dialog that “Publish” opens. Medium is said to take it from the line under the title.'
        }),
        ...(article.tags.length === 0
            ? []
            : [
                writeCopyFields(article.tags, {
                    label: article.tags.length === 1 ? 'Tag' : 'Tags',
                    hint: 'In the dialog that “Publish” opens.'
                })
            ]),
        ...listFields(article.publication, {
            label: 'Publication',
            hint: 'In the same dialog, or “Add to publication” in the menu of the story.'
        })
    ];
    return fields.length === 0 ? null : hypertext `<p>Then set what cannot be pasted:</p>\n${fields}`;
}
function listFields(value, field) {
    return value === null ? [] : [writeCopyField({ ...field, value })];
}
function writeMissingPictures(blocks, { pictures }) {
    const items = blocks.flatMap((block, index) => {
        if (block.type !== 'figure' || block.image.kind !== 'file')
            return [];
        const { path } = block.image;
        if (toWebUrl(pictures.get(path)?.url ?? null) !== null)
            return [];
        return [hypertext `<li><code>${path}</code>${writePosition(blocks.slice(0, index))}</li>\n`];
    });
    if (items.length === 0)
        return null;
    return hypertext `<p>These pictures are nowhere on the web, so they are not copied. Insert them by hand:</p>
<ul>
${items}</ul>
`;
}
const POSITION_LENGTH = 60;
function writePosition(before) {
    const last = before.findLast(block => readBlockText(block).trim() !== '');
    if (last === undefined)
        return null;
    const end = (0,line/* cleanLine */.Ow)(readBlockText(last), { invisible: 'keep' });
    return hypertext ` after “<bdi>${cutBeginning(end)}</bdi>”`;
}
function cutBeginning(text) {
    if (text.length <= POSITION_LENGTH)
        return text;
    return `…${text.slice(-POSITION_LENGTH).replace(/^[\udc00-\udfff]|^\S*\s/, '')}`;
}
const RECORD_LINES = {
    yaml: 'mediumUrl: https://medium.com/…',
    toml: 'mediumUrl = "https://medium.com/…"',
    json: '"mediumUrl": "https://medium.com/…",'
};
function writeRecord({ article, fileUrl }) {
    const file = writeLink(fileUrl, article.path);
    return hypertext `<h3>Afterwards, write it down</h3>
${writeCopyField({
        label: 'Front matter',
        value: RECORD_LINES[article.header ?? 'yaml'],
        hint: hypertext `Add this line to ${file}, with the address of your story in place of the dots. Then the article counts as published, and no run ever offers or posts it again.`
    })}`;
}

;// CONCATENATED MODULE: ./lib/src/pages/changes-panel.js


const KINDS = { added: 'Add', removed: 'Remove', changed: 'Change' };
const BLOCKS = {
    paragraph: 'paragraph',
    heading: 'heading',
    quote: 'quote',
    list: 'list item',
    code: 'code block',
    figure: 'picture',
    embed: 'embedded page',
    rule: 'section break',
    tags: 'tags',
    'canonical URL': 'canonical URL',
    licence: 'licence',
    status: 'status'
};
function writeChanges(result) {
    const changes = result?.changes;
    if (changes === undefined)
        return null;
    return hypertext `<section class="panel" aria-labelledby="changes">
<h2 id="changes">What to change by hand on Medium</h2>
${writeIntroduction(changes.length, result?.postId)}
<ol class="changes">
${changes.map(writeChange)}</ol>
</section>
`;
}
function writeIntroduction(count, postId) {
    const what = count === 0
        ? 'The file has changed, but the post would be the same.'
        : `Medium’s API cannot edit a post. ${(0,line/* countNoun */.y_)(count, 'place')} of the post ${count === 1 ? 'differs' : 'differ'} from the article as it is now.`;
    const edit = postId === undefined
        ? null
        : hypertext ` <a href="https://medium.com/p/${encodeURIComponent(postId)}/edit" rel="noopener noreferrer">Edit the post on Medium</a>`;
    return hypertext `<p>${what}${count === 0 ? null : edit}</p>`;
}
function writeChange({ kind, block, words }) {
    return hypertext `<li class="${kind}"><p class="word">${KINDS[kind]} ${BLOCKS[block]}</p>${words.length === 0
        ? null
        : hypertext `<div class="words ${block === 'code' ? 'listing' : ''}" dir="auto">${words.map(writeWords)}</div>`}</li>\n`;
}
function writeWords({ text, change }) {
    switch (change) {
        case 'same':
            return hypertext `${text}`;
        case 'added':
            return hypertext `<ins><span class="sr">[added] </span>${text}<span class="sr"> [end]</span></ins>`;
        case 'removed':
            return hypertext `<del><span class="sr">[removed] </span>${text}<span class="sr"> [end]</span></del>`;
    }
}

;// CONCATENATED MODULE: ./lib/src/pages/dates.js

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const MAX_TIME = 8.64e15;
function writeDate(time) {
    if (time === null || !(Math.abs(time) <= MAX_TIME))
        return null;
    const date = new Date(time);
    const text = `${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
    return hypertext `<time datetime="${date.toISOString().slice(0, 10)}">${text}</time>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/pages/document.js


function writeDocument({ title, style, script, body }) {
    const policy = [
        "default-src 'none'",
        `script-src ${hashSource(script)}`,
        `style-src ${hashSource(style)}`,
        "img-src 'self' file: data:",
        "base-uri 'none'",
        "form-action 'none'"
    ].join('; ');
    return hypertext `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="publish-to-medium">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ html: style }}</style>
</head>
<body>
${body}<p class="sr" role="status" id="told"></p>
<script>${{ html: script }}</script>
</body>
</html>
`.html;
}
function hashSource(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
}

;// CONCATENATED MODULE: ./lib/src/pages/page-names.js

const IMPORT_FOLDER = 'import';
function findPageNames(paths) {
    const taken = new Set(['index.html']);
    return paths.map(path => {
        const name = findFreeName(toPlainStem(path), taken);
        for (const one of [name, toImportName(name)])
            taken.add(one.toLowerCase());
        return name;
    });
}
function toImportName(name) {
    return `${IMPORT_FOLDER}/${name}`;
}
function findFreeName(stem, taken) {
    for (let number = 1;; number += 1) {
        const name = `${stem}${number === 1 ? '' : `-${number}`}.html`;
        if ([name, toImportName(name)].every(one => !taken.has(one.toLowerCase())))
            return name;
    }
}
function toPlainStem(path) {
    const segments = (0,paths/* dropMarkdownEnding */.y$)(path.toWellFormed())
        .split('/')
        .map(segment => segment.replace(/["*:<>?\\|\p{Cc}]/gu, '-').replace(/^\.+/, '_'));
    const folders = segments.slice(0, -1).map(folder => folder.replace(/\.(?=html$)/i, '-'));
    return [...folders, segments.at(-1) ?? ''].join('/');
}

;// CONCATENATED MODULE: ./lib/src/pages/page-script.js
const PAGE_SCRIPT = `
(() => {
  'use strict'
  const told = document.getElementById('told')
  const post = document.getElementById('post')

  for (const button of document.querySelectorAll('button[hidden]')) button.hidden = false
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('button')
    if (!button) return
    if (button.id === 'copy-story') copy(button, writeStory(), 'Copied: the story')
    else if (button.dataset.copy !== undefined) copy(button, { text: button.dataset.copy }, button.dataset.told)
  })

  async function copy(button, values, message) {
    const done = (await writeClipboard(values)) || copyBySelection(values)
    tell(done ? message : 'Your browser does not let this page copy: select the text and copy it.')
    if (!done) return
    button.dataset.done = ''
    setTimeout(() => delete button.dataset.done, 2000)
  }

  function tell(message) {
    told.textContent = ''
    setTimeout(() => (told.textContent = message), 50)
  }

  async function writeClipboard({ html, text }) {
    try {
      const toBlob = (value, type) => new Blob([value], { type })
      await navigator.clipboard.write([new ClipboardItem({
        'text/plain': toBlob(text, 'text/plain'),
        ...(html === undefined ? {} : { 'text/html': toBlob(html, 'text/html') })
      })])
      return true
    } catch {
      return false
    }
  }

  // Where there is no clipboard to write to, the browser copies a selection, and takes our values for it.
  function copyBySelection({ html, text }) {
    const fill = event => {
      event.preventDefault()
      event.clipboardData.setData('text/plain', text)
      if (html !== undefined) event.clipboardData.setData('text/html', html)
    }
    const selection = getSelection()
    const before = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    selection.selectAllChildren(html === undefined ? document.body : post)
    document.addEventListener('copy', fill)
    try {
      return document.execCommand('copy')
    } catch {
      return false
    } finally {
      document.removeEventListener('copy', fill)
      selection.removeAllRanges()
      if (before) selection.addRange(before)
    }
  }

  // In a document of its own, nothing of the copy is loaded.
  function writeStory() {
    const draft = document.implementation.createHTMLDocument('')
    const shown = draft.importNode(post, true)
    for (const ours of shown.querySelectorAll('[data-ours]')) ours.remove()
    const blocks = [...shown.children].map(block => toBlock(block, draft)).filter(block => block !== null)
    return {
      html: blocks.map(block => block.outerHTML).join('\\n'),
      text: blocks.map(toText).filter(text => text !== '').join('\\n\\n')
    }
  }

  function toBlock(block, draft) {
    if (block.className === 'code') return toListing(block.querySelector('pre'), draft)
    if (block.dataset.embed !== undefined) return create(draft, 'p', block.dataset.embed)
    const made = draft.createElement(block.dataset.as || block.localName)
    if (block.localName !== 'figure') made.append(...block.childNodes)
    else if (!fillFigure(made, block, draft)) return null
    for (const element of [made, ...made.querySelectorAll('*')])
      for (const { name } of [...element.attributes])
        if (!['href', 'src', 'alt'].includes(name)) element.removeAttribute(name)
    return made
  }

  function fillFigure(made, block, draft) {
    const { url, alt } = block.firstElementChild.dataset
    if (!url) return false
    const img = draft.createElement('img')
    img.setAttribute('src', url)
    img.setAttribute('alt', alt === undefined ? block.firstElementChild.alt : alt)
    made.append(img, ...block.querySelectorAll('figcaption'))
    return true
  }

  // Medium's editor is reported to end a listing at an empty line.
  function toListing(pre, draft) {
    const made = create(draft, 'pre', pre.textContent.replace(/^$/gm, ' '))
    if (pre.dataset.language === '') return made
    made.setAttribute('data-code-block-mode', '2')
    made.setAttribute('data-code-block-lang', pre.dataset.language)
    return made
  }

  function create(draft, name, text) {
    const made = draft.createElement(name)
    made.textContent = text
    return made
  }

  function toText(block) {
    for (const one of block.querySelectorAll('br')) one.replaceWith('\\n')
    const items = [...block.children]
    if (block.localName === 'ul') return items.map(item => '- ' + item.textContent).join('\\n')
    if (block.localName === 'ol') return items.map((item, index) => index + 1 + '. ' + item.textContent).join('\\n')
    return block.localName === 'hr' ? '* * *' : block.textContent.trim()
  }
})()
`;

;// CONCATENATED MODULE: ./lib/src/pages/post-blocks.js




function writeBlocks(blocks, context) {
    let hasLarge = false;
    return blocks.map(block => {
        const level = block.type === 'heading' && isSmall(block) && hasLarge ? 3 : 2;
        hasLarge ||= block.type === 'heading' && !isSmall(block);
        return hypertext `${writeBlock(block, { ...context, level })}${writeBlockNotes(block.diagnostics, context)}\n`;
    });
}
function isSmall({ level }) {
    return level > 2;
}
function writeBlock(block, context) {
    switch (block.type) {
        case 'paragraph':
            return hypertext `<p dir="auto">${writeInline(block.children)}</p>`;
        case 'heading':
            return writeHeading(block, context);
        case 'quote':
            return hypertext `<blockquote dir="auto">${writeInline(block.children)}</blockquote>`;
        case 'list':
            return writeList(block);
        case 'code':
            return writeCode(block);
        case 'figure':
            return writeFigure(block, context);
        case 'embed':
            return writeEmbed(block);
        case 'rule':
            return hypertext `<hr>`;
    }
}
function writeHeading(block, { level }) {
    const small = isSmall(block);
    const content = writeInline(block.children);
    return level === 2
        ? hypertext `<h2 dir="auto" class="${small ? 'small' : 'large'}" data-as="${small ? 'h4' : 'h1'}">${content}</h2>`
        : hypertext `<h3 dir="auto" class="small" data-as="h4">${content}</h3>`;
}
function writeList({ ordered, items }) {
    const written = items.map(item => hypertext `<li>${writeInline(item)}</li>\n`);
    return ordered
        ? hypertext `<ol dir="auto">\n${written}</ol>`
        : hypertext `<ul dir="auto">\n${written}</ul>`;
}
function writeCode({ language, value }) {
    const name = language ?? '';
    const label = name === '' ? null : hypertext `<p class="language" data-ours>${name}</p>\n`;
    return hypertext `<div class="code">${label}<pre tabindex="0" role="group" aria-label="${name === '' ? 'Code' : `Code in ${name}`}" data-language="${name}">\n${value}</pre></div>`;
}
function writeFigure(block, context) {
    const caption = block.caption.length === 0
        ? null
        : hypertext `\n<figcaption dir="auto">${writeInline(block.caption)}</figcaption>`;
    return hypertext `<figure>${writePicture(block, context)}${caption}</figure>`;
}
function writePicture({ image, alt }, context) {
    if (image.kind === 'url')
        return writeFrame({ alt, url: toWebUrl(image.url), name: image.url, why: REMOTE });
    const picture = context.pictures.get(image.path);
    if (picture === undefined)
        return writeFrame({ alt, url: null, name: image.path, why: 'This picture cannot be shown' });
    const src = linkFile(context.page, picture.file);
    return hypertext `<img src="${src}" alt="${alt}" loading="lazy" data-name="${image.path}" data-url="${toWebUrl(picture.url) ?? ''}">`;
}
const REMOTE = 'Medium loads this picture from elsewhere';
function writeFrame(frame) {
    const { alt, url, name, why } = frame;
    const label = alt === '' ? null : hypertext `<span class="alt" dir="auto">${alt}</span>`;
    return hypertext `<div class="frame" data-name="${name}" data-alt="${alt}" data-url="${url ?? ''}"><span class="why">${why}</span>${label}<span class="address">${writeLink(url ?? '', name)}</span></div>`;
}
function writeEmbed({ url }) {
    return hypertext `<div class="embed" data-embed="${url}"><span class="why">Medium may show what is there</span><strong class="host">${nameHost(url)}</strong><span class="address">${writeLink(url, url)}</span></div>`;
}

;// CONCATENATED MODULE: ./lib/src/pages/post-language.js
const SCRIPTS = [
    { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
    { script: /\p{Script=Hangul}/gu, language: 'ko' },
    { script: /\p{Script=Han}/gu, language: 'zh' },
    { script: /\p{Script=Hebrew}/gu, language: 'he' },
    { script: /\p{Script=Greek}/gu, language: 'el' },
    { script: /\p{Script=Thai}/gu, language: 'th' }
];
const SHARE = 0.3;
function findLanguage(text) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const counts = SCRIPTS.map(({ script }) => text.match(script)?.length ?? 0);
    const [kana = 0, , han = 0] = counts;
    if (kana > 0 && kana + han > letters * SHARE && kana > han / 10)
        return 'ja';
    const index = counts.findIndex(count => count > 0 && count > letters * SHARE);
    return SCRIPTS[index]?.language ?? '';
}

;// CONCATENATED MODULE: ./lib/src/pages/post-titles.js
function splitPost(blocks) {
    const [first, second] = blocks;
    if (first?.type !== 'heading' || first.level !== 1)
        return { title: null, subtitle: null, body: blocks };
    return second?.type === 'heading' && second.level === 2 && second.source === null
        ? { title: first, subtitle: second, body: blocks.slice(2) }
        : { title: first, subtitle: null, body: blocks.slice(1) };
}

;// CONCATENATED MODULE: ./lib/src/pages/article-page.js


















function renderArticlePage(article, run) {
    const { title } = splitPost(article.blocks);
    const name = title === null ? (article.title ?? article.path) : (0,blocks_block/* readInlineText */.ZH)(title.children);
    const guide = writeByHandPanel(article, run);
    const layout = guide !== null && run.kind === 'by-hand' ? 'by-hand' : 'plain';
    const text = writeDocument({
        title: `${name} – preview`,
        style: ARTICLE_STYLE,
        script: PAGE_SCRIPT,
        body: hypertext `<a class="skip" href="#post">Skip to the post</a>
${writeBar(article, run, layout)}
<main class="${layout}">
<div class="shown">
${writeChanges(article.result)}${writeNotePanel(article, run)}${writePost(article, run)}</div>
${guide}</main>
<footer class="foot"><p>Made from what would be sent to Medium. Fonts are those of this device, and Medium may show pictures and embedded pages in another size.</p></footer>
`
    });
    return { name: article.page, text };
}
const PUBLISHABLE = ['now', 'open', 'later'];
function writeByHandPanel(article, run) {
    if (run.kind === 'published' || !PUBLISHABLE.includes(article.group))
        return null;
    const guide = writeByHand({
        article,
        blocks: article.blocks,
        fileUrl: (0,report_links/* createFileUrl */.c7)(run, article.path, null),
        importUrl: run.previewUrl === null ? null : findServedUrl(run.previewUrl, toImportName(article.page))
    });
    if (run.kind === 'by-hand')
        return hypertext `<section class="panel guide" aria-labelledby="by-hand"><h2 id="by-hand" tabindex="-1">Publish it by hand</h2>${guide}</section>\n`;
    return hypertext `<details class="panel"><summary><h2>Publish it by hand instead</h2></summary>${guide}</details>\n`;
}
function writeNotePanel(article, run) {
    const shown = article.blocks.flatMap(({ diagnostics }) => diagnostics);
    const others = listOtherNotes(article.diagnostics, shown);
    if (others.length === 0)
        return null;
    return hypertext `<section class="panel" aria-labelledby="notes"><h2 id="notes">About the article: ${countNotes(others)}</h2>${writeNoteList(others, run)}</section>\n`;
}
function writePost(article, run) {
    const { title, subtitle, body } = splitPost(article.blocks);
    const context = { ...run, page: article.page, pictures: article.pictures };
    const heading = title === null ? null : writeInline(title.children);
    const below = subtitle === null
        ? null
        : hypertext `<p class="subtitle" dir="auto" data-as="h2">${writeInline(subtitle.children)}</p>\n`;
    const notes = [title, subtitle].flatMap(block => block?.diagnostics ?? []);
    const language = findLanguage(article.blocks.map(readBlockText).join('\n'));
    return hypertext `<article id="post" tabindex="-1" lang="${language}">
<h1 dir="auto">${heading ?? article.title ?? article.path}</h1>
${below}${writeBlockNotes(notes, context)}${writeByline(article, run)}${writeBlocks(body, context)}</article>
`;
}
function writeByline(article, { author }) {
    const [initial = ''] = author.trim();
    const publication = article.publication === null ? null : hypertext ` in <strong>${article.publication}</strong>`;
    const date = writeDate(article.date);
    return hypertext `<div class="byline" data-ours><span class="avatar" aria-hidden="true">${initial.toUpperCase()}</span><div><p><strong>${author}</strong>${publication}</p><p class="soft">${countMinutes(article.blocks)} min read${date === null ? null : hypertext ` · ${date}`}</p></div></div>
`;
}

;// CONCATENATED MODULE: ./lib/src/pages/import-page.js






function renderImportPage(article, { author }) {
    const { title } = splitPost(article.blocks);
    const name = title === null ? (article.title ?? '') : (0,blocks_block/* readInlineText */.ZH)(title.children);
    const canonical = toWebUrl(article.canonicalUrl);
    const text = hypertext `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src http: https:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<meta name="author" content="${author}">
${article.subtitle === null ? null : hypertext `<meta name="description" content="${article.subtitle}">\n`}${canonical === null ? null : hypertext `<link rel="canonical" href="${canonical}">\n`}<meta property="og:title" content="${name}">
<meta property="og:type" content="article">
</head>
<body>
<article>
${article.blocks.map(block => hypertext `${import_page_writeBlock(block, article.pictures)}\n`)}</article>
</body>
</html>
`.html;
    return { name: toImportName(article.page), text };
}
function import_page_writeBlock(block, pictures) {
    switch (block.type) {
        case 'paragraph':
            return hypertext `<p>${writeInline(block.children)}</p>`;
        case 'heading':
            return import_page_writeHeading(block);
        case 'quote':
            return hypertext `<blockquote>${writeInline(block.children)}</blockquote>`;
        case 'list':
            return writeItems(block);
        case 'code':
            return hypertext `<pre>\n${block.value}</pre>`;
        case 'figure':
            return import_page_writeFigure(block, pictures);
        case 'embed':
            return hypertext `<p>${writeLink(block.url, block.url)}</p>`;
        case 'rule':
            return hypertext `<hr>`;
    }
}
function import_page_writeHeading({ level, children }) {
    const tag = `h${Math.min(6, Math.max(1, level))}`;
    return { html: `<${tag}>${hypertext `${writeInline(children)}`.html}</${tag}>` };
}
function writeItems({ ordered, items }) {
    const written = items.map(item => hypertext `<li>${writeInline(item)}</li>`);
    return ordered ? hypertext `<ol>${written}</ol>` : hypertext `<ul>${written}</ul>`;
}
function import_page_writeFigure({ image, alt, caption }, pictures) {
    const url = toWebUrl(image.kind === 'url' ? image.url : (pictures.get(image.path)?.url ?? null));
    const below = caption.length === 0 ? null : hypertext `<figcaption>${writeInline(caption)}</figcaption>`;
    if (url === null)
        return below === null ? hypertext `` : hypertext `<p>${writeInline(caption)}</p>`;
    return hypertext `<figure><img src="${url}" alt="${alt}">${below}</figure>`;
}

;// CONCATENATED MODULE: ./lib/src/pages/article-card.js














const NOTES = 5;
function writeCard(article, run) {
    const { label, tone } = describeStanding(article);
    return hypertext `<li class="card">${writeThumb(article)}<div class="about"><p class="standing"><span class="badge ${tone}">${label}</span> ${describeTarget(article)}</p>
<h3 dir="auto">${writeTitle(article)}</h3>
${writeFirstWords(article)}</div><div class="more"><p class="meta">${writeMeta(article)}</p>
<p class="meta">${writeCanonical(article)}</p>
${writeMessage(article)}${writeDecision(article.result?.decision)}${writeCardNotes(article, run)}${writeLinks(article, run)}</div></li>
`;
}
function writeTitle({ title, path, page }) {
    const name = title ?? path;
    return page === null ? hypertext `${name}` : hypertext `<a href="${linkFile('', page)}">${name}</a>`;
}
function writeThumb({ blocks, pictures }) {
    for (const block of blocks ?? []) {
        const file = block.type === 'figure' && block.image.kind === 'file'
            ? pictures.get(block.image.path)?.file
            : undefined;
        if (file !== undefined)
            return hypertext `<img class="thumb" src="${linkFile('', file)}" alt="" loading="lazy">`;
    }
    return null;
}
function writeFirstWords({ subtitle, blocks }) {
    const text = subtitle ?? findFirstWords(blocks ?? []);
    return text === '' ? null : hypertext `<p class="words-first" dir="auto">${text}</p>\n`;
}
function findFirstWords(blocks) {
    for (const block of splitPost(blocks).body)
        if (block.type === 'paragraph' || block.type === 'quote')
            return (0,line/* cleanLine */.Ow)((0,blocks_block/* readInlineText */.ZH)(block.children, ' '), { max: 200, invisible: 'keep' });
    return '';
}
function writeMeta(article) {
    const { date, blocks, tags } = article;
    return [
        writeDate(date),
        blocks === null ? null : hypertext `${countMinutes(blocks)} min read`,
        tags.length === 0 ? null : hypertext `${writeTags(article)}`
    ]
        .filter(part => part !== null)
        .map((part, index) => (index === 0 ? part : hypertext ` · ${part}`));
}
function writeMessage({ message, result, diagnostics }) {
    const text = message ?? result?.message ?? null;
    if (text === null || diagnostics.some(one => (0,diagnostic/* isError */.bJ)(one) && text.includes(one.message)))
        return null;
    return hypertext `<p>${writeSentence(text)}</p>\n`;
}
function writeCardNotes(article, run) {
    const notes = sortNotes(article.diagnostics);
    if (notes.length === 0)
        return null;
    const rest = notes.length - NOTES;
    const list = writeNoteList(notes.slice(0, NOTES), run);
    const more = rest <= 0 ? null : hypertext `<p>And ${rest} more.</p>`;
    const content = hypertext `<summary>${countNotes(notes)}</summary>${list}${more}`;
    return article.group === 'stopped'
        ? hypertext `<details open>${content}</details>\n`
        : hypertext `<details>${content}</details>\n`;
}
function writeDecision(decision) {
    if (decision === undefined)
        return null;
    const places = decision.places.map(({ label, url }) => hypertext `<li>${writeLink(url, label)}</li>`);
    const choices = decision.choices.map(({ when, line }) => hypertext `<li>${writeCopyField({ label: when, value: line })}</li>`);
    return hypertext `<p>${writeSentence(decision.advice)}</p>
<ul class="facts">${places}</ul>
<ul class="choices">${choices}</ul>
`;
}
function writeLinks(article, run) {
    const { page, path } = article;
    const preview = page === null ? null : hypertext `<li><a href="${linkFile('', page)}">Preview</a></li>\n`;
    return hypertext `<ul class="links">
${preview}<li>${writeLink((0,report_links/* createFileUrl */.c7)(run, path, null), path)}</li>
${writeMediumLink(article)}</ul>
`;
}

;// CONCATENATED MODULE: ./lib/src/pages/index-style.js

const INDEX_STYLE = `${SHARED_STYLE}
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
`;

;// CONCATENATED MODULE: ./lib/src/pages/index-page.js









function renderIndexPage(articles, run) {
    const sections = GROUPS.map(group => ({
        group,
        title: titleGroup(group, run),
        articles: articles.filter(article => article.group === group)
    })).filter(section => section.articles.length > 0);
    const text = writeDocument({
        title: `${index_page_KINDS[run.kind].title} – ${nameRepository(run)}`,
        style: INDEX_STYLE,
        script: PAGE_SCRIPT,
        body: hypertext `<a class="skip" href="#articles">Skip to the articles</a>
${writeHead(sections, run)}
<main id="articles" tabindex="-1">
${sections.length === 0 ? writeEmpty(run) : sections.map(section => writeSection(section, run))}</main>
<footer class="foot"><p>Made from what would be sent to Medium. Nothing on these pages is sent anywhere.</p></footer>
`
    });
    return { name: 'index.html', text };
}
const index_page_KINDS = {
    plan: {
        title: 'Plan for Medium',
        about: 'What a merge would publish, and how each post would look. Nothing has been sent.'
    },
    published: {
        title: 'On Medium',
        about: 'What this run published, and how each post looks.'
    },
    'by-hand': {
        title: 'Publish on Medium by hand',
        about: 'There is no Medium token, so a person publishes. Open an article for the steps. The front matter is the record: an article with a `mediumUrl` counts as published.'
    }
};
function nameRepository({ repositoryUrl }) {
    return repositoryUrl === null ? 'this repository' : repositoryUrl.split('/').slice(-2).join('/');
}
function writeHead(sections, run) {
    const { title, about } = index_page_KINDS[run.kind];
    const items = sections.map(({ group, title: name, articles }) => hypertext `<li><a href="#${group}">${name} <strong>${articles.length}</strong></a></li>\n`);
    const jump = items.length < 2
        ? null
        : hypertext `<nav aria-label="Sections"><ul class="jump">\n${items}</ul></nav>\n`;
    return hypertext `<header class="bar">
<h1>${title}</h1>
<p>${writeSentence(about)}</p>
<p class="soft">${writeOrigin(run)}</p>
${jump}</header>`;
}
function writeOrigin(run) {
    const { repositoryUrl, sha } = run;
    const commit = sha === '' ? null : hypertext ` at ${writeLink(createTreeUrl(run), sha.slice(0, 7))}`;
    return hypertext `${writeLink(repositoryUrl ?? '', nameRepository(run))}${commit}`;
}
function createTreeUrl({ repositoryUrl, sha }) {
    return repositoryUrl === null ? '' : `${repositoryUrl}/tree/${encodeURIComponent(sha)}`;
}
function writeSection({ group, title, articles }, run) {
    const cards = hypertext `<ul class="cards">\n${articles.map(article => writeCard(article, run))}</ul>`;
    const content = group === 'left-out'
        ? hypertext `<details><summary>Show ${(0,line/* countNoun */.y_)(articles.length, 'article')}</summary>${cards}</details>`
        : cards;
    return hypertext `<section aria-labelledby="${group}"><h2 id="${group}" tabindex="-1">${title} <span class="count">${articles.length}</span></h2>
${content}</section>
`;
}
const EMPTY = {
    plan: 'This change touches no article, so a merge would publish nothing. An article is a Markdown file with front matter that the input `files` matches.',
    published: 'This run published nothing, and no article waits.',
    'by-hand': 'No Markdown file that the input `files` matches has front matter. Add an article, or correct `files`.'
};
function writeEmpty({ kind }) {
    return hypertext `<div class="empty"><h2>No articles here</h2><p>${writeSentence(EMPTY[kind])}</p></div>
`;
}

;// CONCATENATED MODULE: ./lib/src/pages/render-pages.js




function renderPages(run) {
    const names = findPageNames(run.articles.map(({ path }) => path));
    const articles = run.articles.map((article, index) => ({
        ...article,
        page: article.blocks === null ? null : (names[index] ?? null)
    }));
    const pages = articles
        .filter(hasPage)
        .flatMap(article => [
        renderArticlePage(article, run),
        ...(run.previewUrl === null ? [] : [renderImportPage(article, run)])
    ]);
    return [renderIndexPage(articles, run), ...pages];
}
function hasPage(article) {
    return article.blocks !== null && article.page !== null;
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js
var secrets = __webpack_require__(7300);
;// CONCATENATED MODULE: ./lib/src/action/preview/list-page-articles.js

const PICTURES = 'pictures';
function listPageArticles(previews, results, addresses) {
    const byPath = new Map(results.map(result => [result.path, result]));
    return previews.map(preview => toPageArticle(preview, byPath.get(preview.path) ?? null, addresses));
}
function listPictureCopies(previews) {
    const images = previews.flatMap(({ prepared }) => prepared?.images ?? []);
    return [...new Map(images.map(image => [namePicture(image), image.blob]))].map(([file, blob]) => ({ file, blob }));
}
function namePicture({ path, sha256 }) {
    return `${PICTURES}/${sha256.slice(0, 20)}.${(0,paths/* extensionOf */.je)(path).replace(/[^a-z0-9]/g, '') || 'img'}`;
}
function toPageArticle(preview, result, addresses) {
    const { path, reading, prepared } = preview;
    const shown = prepared === null ? NOTHING_SHOWN : showPost(prepared, addresses);
    const skipped = reading?.kind === 'skip' ? reading : NOT_SKIPPED;
    return {
        path,
        group: chooseGroup(preview, result),
        result,
        diagnostics: reading?.diagnostics ?? [],
        ...shown,
        title: shown.title ?? result?.title ?? readTitle(reading),
        message: chooseMessage(result, skipped.message),
        mediumUrl: result?.url ?? skipped.url,
        ...(result?.publishStatus === undefined ? {} : { publishStatus: result.publishStatus })
    };
}
function chooseMessage(result, skipped) {
    return result?.reason === 'by-hand' ? null : (result?.message ?? skipped);
}
const NOT_SKIPPED = { message: null, url: null };
const NOTHING_SHOWN = {
    title: null,
    blocks: null,
    pictures: new Map(),
    subtitle: null,
    header: null,
    tags: [],
    canonicalUrl: null,
    publishStatus: null,
    publication: null,
    date: null
};
function showPost({ article, content, images, diagnostics }, addresses) {
    const pictures = new Map(images.map(image => [image.path, placePicture(image, addresses)]));
    const urls = new Map([...pictures].map(([path, picture]) => [path, picture.file]));
    const { subtitle, header, tags, canonicalUrl, publishStatus, publication, date } = article;
    return {
        title: content?.title ?? null,
        blocks: content?.listBlocks(urls) ?? null,
        pictures,
        diagnostics,
        ...{ subtitle, header, tags, canonicalUrl, publishStatus, publication, date }
    };
}
function readTitle(reading) {
    return reading === null
        ? null
        : reading.kind === 'article'
            ? reading.article.title
            : reading.title;
}
function placePicture(image, { previewUrl, rawUrl }) {
    const file = namePicture(image);
    const copied = previewUrl === null ? null : `${previewUrl}/${file}`;
    return { file, url: copied ?? (rawUrl === null ? null : `${rawUrl}/${(0,paths/* encodePath */.O0)(image.path)}`) };
}
function chooseGroup({ reading, prepared }, result) {
    if (result !== null)
        return list_page_articles_GROUPS[result.outcome] ?? chooseSkipped(result.reason);
    if (reading === null || reading.kind === 'invalid')
        return 'stopped';
    if (reading.kind === 'skip')
        return chooseSkipped(reading.reason);
    if (prepared?.diagnostics.some(({ severity }) => severity === 'error') === true)
        return 'stopped';
    return 'open';
}
const list_page_articles_GROUPS = {
    created: 'now',
    planned: 'now',
    failed: 'stopped',
    unknown: 'stopped',
    deferred: 'later'
};
function chooseSkipped(reason) {
    return reason === 'already-published' || reason === 'changed-since-published'
        ? 'published'
        : 'left-out';
}

// EXTERNAL MODULE: ./lib/src/action/preview/pages-folder.js
var pages_folder = __webpack_require__(1675);
;// CONCATENATED MODULE: ./lib/src/action/preview/write-pages.js






async function writePages(published, sources, place) {
    const { results } = published;
    try {
        const run = await describePages(published, sources, place);
        const files = (0,secrets/* hideSecrets */.s)(renderPages(run));
        const copies = listPictureCopies(published.previews);
        await (0,pages_folder/* writeFolder */.C)(place.workspace, place.folder, listFiles(files, copies, sources));
        const pages = { folder: place.folder, url: place.url };
        return { results: addPageUrls(results, run), pages, diagnostics: [] };
    }
    catch (error) {
        return { results, pages: null, diagnostics: [reportUnwritten(error, published)] };
    }
}
async function describePages({ previews, results, run, author }, { facts, context }, { url }) {
    const hasPictures = listPictureCopies(previews).length > 0;
    const isOpen = url === null && hasPictures && !(await facts.isPrivate());
    const rawUrl = isOpen ? facts.rawUrl : null;
    return {
        kind: run.byHand ? 'by-hand' : run.planOnly ? 'plan' : 'published',
        author: author ?? context.owner,
        repositoryUrl: facts.repositoryUrl === '' ? null : facts.repositoryUrl,
        sha: facts.sha,
        previewUrl: url,
        isPush: facts.before !== null && facts.settings.select === 'changed',
        articles: listPageArticles(previews, results, { previewUrl: url, rawUrl })
    };
}
async function* listFiles(files, copies, { readBlob }) {
    for (const { name, text } of files)
        yield { name, content: text };
    for (const { file, blob } of copies) {
        const content = await readBlob(blob);
        if (content !== null)
            yield { name: file, content };
    }
}
function addPageUrls(results, { articles, previewUrl }) {
    if (previewUrl === null)
        return results;
    const names = findPageNames(articles.map(({ path }) => path));
    const pages = new Map(articles.flatMap(({ path, blocks }, index) => blocks === null ? [] : [[path, findServedUrl(previewUrl, names[index] ?? '')]]));
    return results.map(result => {
        const pageUrl = pages.get(result.path);
        return pageUrl === undefined ? result : { ...result, pageUrl };
    });
}
function reportUnwritten(error, { run }) {
    const severity = run.planOnly ? 'error' : 'warning';
    if (error instanceof action_error/* ActionError */.lZ)
        return { ...(0,action_error/* toDiagnostic */.Fd)(error), severity };
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/pages',
        severity,
        message: `The pages could not be written: ${(0,action_error/* messageOf */.bD)(error)}.`
    });
}


/***/ })

};
;