export const id = 950;
export const ids = [950];
export const modules = {

/***/ 7950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ LINE_BREAK),
/* harmony export */   GZ: () => (/* binding */ createText),
/* harmony export */   Wv: () => (/* binding */ createBlock),
/* harmony export */   ZH: () => (/* binding */ readInlineText)
/* harmony export */ });
// Medium's own model of a post: a flat list of blocks, and running text with four marks and line breaks. Every emitter is a
// switch over these types and sees nothing else of an article.
const NONE = [];
/** `content` is used up. */
function createBlock(content, source) {
    // Blocks have many shapes, and a copy of each takes longer than all else that is done here.
    return Object.assign(content, { source: isWhole(source) ? source : null, diagnostics: NONE });
}
/** HTML that is never closed has no end. */
function isWhole(source) {
    return source?.start !== undefined && source.end !== undefined;
}
function createText(value) {
    return { type: 'text', value };
}
const LINE_BREAK = { type: 'break' };
/** The text that a reader sees, each line break as `lineBreak`. */
function readInlineText(nodes, lineBreak = '') {
    let text = '';
    for (const node of nodes)
        text += readOne(node, lineBreak);
    return text;
}
function readOne(node, lineBreak) {
    switch (node.type) {
        case 'text':
        case 'code':
            return node.value;
        case 'break':
            return lineBreak;
        default:
            return readInlineText(node.children, lineBreak);
    }
}


/***/ })

};
