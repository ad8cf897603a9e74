"use strict";
exports.id = 110;
exports.ids = [110];
exports.modules = {

/***/ 4110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportStartingPoint: () => (/* binding */ reportStartingPoint)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7378);
/* harmony import */ var _left_articles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5126);


async function reportStartingPoint(context) {
    const articles = await (0,_left_articles_js__WEBPACK_IMPORTED_MODULE_0__/* .listLeftArticles */ .Pw)(context, () => true);
    if (articles.length === 0)
        return [];
    const isRecent = (0,_left_articles_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRecent */ .O8)(articles, context.ports.clock.now());
    return [
        (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .createDiagnostic */ .og)({
            code: 'run/first-run',
            severity: isRecent ? 'warning' : 'notice',
            message: `This is the first run with these \`files\`, ${describeBase(context)}. ${(0,_left_articles_js__WEBPACK_IMPORTED_MODULE_0__/* .describeArticles */ .z4)(articles)}`,
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


/***/ })

};
;