"use strict";
exports.id = 675;
exports.ids = [675];
exports.modules = {

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder),
/* harmony export */   refuseOutsideFolder: () => (/* binding */ refuseOutsideFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9080);




const PAGE_MARK = '<meta name="generator" content="publish-to-medium">';
async function refuseOutsideFolder(workspace, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, folder);
    await refuseOutside(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), folder);
    const index = await readIndex((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, 'index.html'));
    if (index !== null && !index.includes(PAGE_MARK))
        throw refuseOwnIndex(folder);
}
async function readIndex(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isFile() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8') : null;
    }
    catch {
        return null;
    }
}
async function refuseOutside(path, root, folder) {
    if (!isInside(await findReal(path), root))
        throw refuseLink(folder);
}
async function writeFolder(workspace, folder, files) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace);
    for await (const { name, content } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, folder, ...name.split('/'));
        await refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root, folder);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await refuseOutside((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), root, folder);
        const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(draft, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(draft, path);
    }
}
async function findReal(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        if (above === path)
            throw error;
        return findReal(above);
    }
}
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`);
}
function refuseOwnIndex(folder) {
    return new _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`The folder of pages (\`preview-path\`: ${folder}) has an index.html that this action did not write.`, {
        code: 'run/pages',
        remedy: 'Name a folder that holds nothing else, such as `medium-preview`.'
    });
}
function refuseLink(folder) {
    return new _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`The folder of pages (\`preview-path\`: ${folder}) leads out of the workspace by a link.`, { code: 'run/pages', remedy: 'Name a folder that is not a link, and is in none.' });
}


/***/ })

};
;