"use strict";
exports.id = 69;
exports.ids = [69];
exports.modules = {

/***/ 8069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportNewlyMatched: () => (/* binding */ reportNewlyMatched)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7378);
/* harmony import */ var _base_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2357);
/* harmony import */ var _left_articles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5126);



async function reportNewlyMatched(context) {
    const { run, ports, changes } = context;
    const base = (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseCommit */ .Qi)(changes, run);
    if (base === null)
        return [];
    const matched = await (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .matchBaseFiles */ .WX)(await (0,_base_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findBaseSites */ .tg)(base, run, ports), ports);
    const places = Map.groupBy(changes.base.keys(), path => changes.base.get(path));
    const isNew = (path) => {
        const blob = changes.head.get(path);
        const from = changes.base.get(path) === blob ? [path] : (places.get(blob) ?? []);
        return from.length > 0 && !from.some(matched);
    };
    const articles = await (0,_left_articles_js__WEBPACK_IMPORTED_MODULE_1__/* .listLeftArticles */ .Pw)(context, isNew);
    if (articles.length === 0)
        return [];
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .createDiagnostic */ .og)({
            code: 'run/newly-matched',
            severity: (0,_left_articles_js__WEBPACK_IMPORTED_MODULE_1__/* .hasRecent */ .O8)(articles, ports.clock.now()) ? 'warning' : 'notice',
            message: `With this commit, \`files\` matches more by default, since the site or its configuration has changed. What was there before is not published. ${(0,_left_articles_js__WEBPACK_IMPORTED_MODULE_1__/* .describeArticles */ .z4)(articles)}`,
            remedy: 'To publish what was there already, run once with `select: all`; to publish a single article, push a change to it.'
        })
    ];
}


/***/ })

};
;