"use strict";
exports.id = 110;
exports.ids = [110];
exports.modules = {

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportStartingPoint: () => (/* binding */ reportStartingPoint)
/* harmony export */ });
/* harmony import */ var _article_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7177);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7378);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6788);
/* harmony import */ var _skim_article_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4186);





const NAMED = 10;
const WEEK_MS = 7 * 86_400_000;
async function reportStartingPoint(context) {
    const { ports } = context;
    const articles = (await listLeftArticles(context)).toSorted(compareNewestFirst);
    if (articles.length === 0)
        return [];
    const isRecent = articles.some(({ date }) => (date ?? 0) >= ports.clock.now() - WEEK_MS);
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiagnostic */ .og)({
            code: 'run/first-run',
            severity: isRecent ? 'warning' : 'notice',
            message: `This is the first run with these \`files\`, ${describeBase(context)}. ${describeArticles(articles)}`,
            remedy: `${isRecent ? 'Some are from the last week: did an earlier run fail? ' : ''}To publish what was there already, run once with \`select: all\`; to publish a single article, push a change to it.`
        })
    ];
}
function describeBase({ run, changes }) {
    const { before } = run;
    if (changes.comparedWith === 'before' && before !== null)
        return `so only what changed since the commit ${before.slice(0, 12)} is published`;
    return before === null
        ? 'and the event names no earlier commit, so nothing is published'
        : `and the previous commit ${before} cannot be read, so nothing is published`;
}
function describeArticles(articles) {
    const names = articles.slice(0, NAMED).map(({ path, date }) => {
        const day = date === null ? '' : ` (${new Date(date).toISOString().slice(0, 10)})`;
        return `${path}${day}`;
    });
    const verb = articles.length === 1 ? 'was' : 'were';
    const newest = articles.length > NAMED ? ', the newest being' : ':';
    return `${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y_)(articles.length, 'article')} ${verb} there already${newest} ${names.join(', ')}.`;
}
async function listLeftArticles(context) {
    const { changes, ledger } = context;
    const known = new Set([...changes.changed, ...ledger.entries.map(({ path }) => path)]);
    const articles = [];
    for (const [path, blob] of changes.head) {
        const article = known.has(path) ? null : await readLeftArticle(path, blob, context);
        if (article !== null)
            articles.push(article);
    }
    return articles;
}
async function readLeftArticle(path, blob, { run, ports, sites }) {
    const bytes = await ports.readLocalBlob(blob);
    if (bytes === null)
        return (0,_article_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isArticlePath */ .sE)(path) ? { path, date: null } : null;
    const reading = await (0,_skim_article_js__WEBPACK_IMPORTED_MODULE_3__/* .skimArticle */ .r)({ path, bytes, site: await sites.readRules(path), run });
    if (reading.kind === 'skip')
        return null;
    return { path, date: reading.kind === 'article' ? reading.article.date : null };
}
function compareNewestFirst(a, b) {
    const [one, other] = [a.date ?? -Infinity, b.date ?? -Infinity];
    return one === other ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .comparePaths */ .cD)(b.path, a.path) : one < other ? 1 : -1;
}


/***/ })

};
;