"use strict";
exports.id = 126;
exports.ids = [126];
exports.modules = {

/***/ 5126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ hasRecent),
/* harmony export */   Pw: () => (/* binding */ listLeftArticles),
/* harmony export */   z4: () => (/* binding */ describeArticles)
/* harmony export */ });
/* harmony import */ var _article_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(932);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6788);
/* harmony import */ var _skim_article_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4186);




const NAMED = 10;
const WEEK_MS = 7 * 86_400_000;
async function listLeftArticles(context, isMeant) {
    const { changes, ledger } = context;
    const known = new Set([...changes.changed, ...ledger.entries.map(({ path }) => path)]);
    const articles = [];
    for (const [path, blob] of changes.head) {
        if (known.has(path) || !isMeant(path))
            continue;
        const article = await readLeftArticle(path, blob, context);
        if (article !== null)
            articles.push(article);
    }
    return articles.toSorted(compareNewestFirst);
}
function hasRecent(articles, nowMs) {
    return articles.some(({ date }) => (date ?? 0) >= nowMs - WEEK_MS);
}
function describeArticles(articles) {
    const names = articles.slice(0, NAMED).map(({ path, date }) => {
        const day = date === null ? '' : ` (${new Date(date).toISOString().slice(0, 10)})`;
        return `${path}${day}`;
    });
    const verb = articles.length === 1 ? 'was' : 'were';
    const newest = articles.length > NAMED ? ', the newest being' : ':';
    return `${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(articles.length, 'article')} ${verb} there already${newest} ${names.join(', ')}.`;
}
async function readLeftArticle(path, blob, { run, ports, sites }) {
    const bytes = await ports.readLocalBlob(blob);
    if (bytes === null)
        return (0,_article_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isArticlePath */ .sE)(path) ? { path, date: null } : null;
    const reading = await (0,_skim_article_js__WEBPACK_IMPORTED_MODULE_2__/* .skimArticle */ .r)({ path, bytes, site: await sites.readRules(path), run });
    if (reading.kind === 'skip')
        return null;
    return { path, date: reading.kind === 'article' ? reading.article.date : null };
}
function compareNewestFirst(a, b) {
    const [one, other] = [a.date ?? -Infinity, b.date ?? -Infinity];
    return one === other ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePaths */ .cD)(b.path, a.path) : one < other ? 1 : -1;
}


/***/ })

};
;