"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 5554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dropMovedArticles: () => (/* binding */ dropMovedArticles)
/* harmony export */ });
/* harmony import */ var _article_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _base_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _skim_article_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4186);



async function dropMovedArticles(changes, { run, ports }) {
    const sha = (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseCommit */ .Qi)(changes, run);
    const blobs = new Set(changes.changed.map(path => changes.head.get(path)));
    const base = blobs.size === 0 || sha === null ? null : await ports.commits.readTree(sha);
    const moved = [...(base ?? [])].filter(([path, blob]) => blobs.has(blob) && (0,_article_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isArticlePath */ .sE)(path));
    if (sha === null || moved.length === 0)
        return changes;
    const then = await (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseSites */ .tg)(sha, run, ports);
    const matched = await (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .matchBaseFiles */ .WX)(then, ports);
    const old = new Set();
    for (const [path, blob] of moved)
        if (matched(path) && (await wasArticle(path, blob, then, { run, ports })))
            old.add(blob);
    const changed = changes.changed.filter(path => !old.has(changes.head.get(path) ?? ''));
    return { ...changes, changed };
}
async function wasArticle(path, blob, then, { run, ports }) {
    const bytes = await ports.readLocalBlob(blob);
    if (bytes === null)
        return true;
    const site = await then.readRules(path);
    return (await (0,_skim_article_js__WEBPACK_IMPORTED_MODULE_2__/* .skimArticle */ .r)({ path, bytes, site, run })).kind !== 'skip';
}


/***/ })

};
;