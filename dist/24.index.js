"use strict";
exports.id = 24;
exports.ids = [24];
exports.modules = {

/***/ 5024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectPreviews: () => (/* binding */ collectPreviews)
/* harmony export */ });
/* harmony import */ var _evaluate_prepare_for_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3604);
/* harmony import */ var _select_publishing_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1219);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1005);



const PROGRESS_EVERY = 100;
async function collectPreviews(outcomes, context) {
    const { changes, run, ports } = context;
    const byPath = new Map(outcomes.map(outcome => [outcome.file.path, outcome]));
    const paths = new Set([...byPath.keys(), ...(showsAll(run) ? changes.head.keys() : [])]);
    const previews = [];
    for (const path of paths) {
        previews.push(await collectPreview(path, byPath.get(path) ?? null, context));
        if (previews.length % PROGRESS_EVERY === 0)
            ports.log(`${previews.length} of ${paths.size} pages prepared`);
    }
    return previews.toSorted(comparePreviews);
}
function showsAll({ byHand, pullRequest }) {
    return byHand === true && !pullRequest;
}
async function collectPreview(path, outcome, context) {
    const reading = context.changes.tree.has(path) ? await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readArticleAt */ .M)(path, context) : null;
    const prepared = reading?.kind === 'article' ? await (0,_evaluate_prepare_for_post_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareForPost */ .R)(reading, context) : null;
    return { path, reading, prepared, outcome };
}
function comparePreviews(a, b) {
    return (0,_select_publishing_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareForPublishing */ .A)(toOrder(a), toOrder(b));
}
function toOrder({ path, prepared }) {
    return { path, date: prepared?.article.date ?? null };
}


/***/ })

};
;