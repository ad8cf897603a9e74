export const id = 675;
export const ids = [675];
export const modules = {

/***/ 1675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder),
/* harmony export */   refuseOutsideFolder: () => (/* binding */ refuseOutsideFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);
// The only writer of the folder of pages. The commit may hold links in its way, even one from a stranger's pull request, so
// nothing is written through a link that leads out of the workspace.



/** @throws ActionError when the folder, or the nearest folder above it that is there, lies elsewhere */
async function refuseOutsideFolder(workspace, folder) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const found = await findReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder));
    if (!isInside(found, root))
        throw refuseLink(folder);
}
/** Files that are there already are replaced, others are left alone. @throws ActionError, Error */
async function writeFolder(workspace, folder, files) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    for await (const { name, content } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder, ...name.split('/'));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        if (!isInside(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), root))
            throw refuseLink(folder);
        // Renaming replaces a link, where writing would follow it; and nobody sees half a page.
        const draft = `${path}.part`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
}
/** Where the nearest folder above a path that exists really is. */
async function findReal(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        if (above === path)
            throw error;
        return findReal(above);
    }
}
function isInside(path, root) {
    return path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : `${root}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
}
function refuseLink(folder) {
    return new _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The folder of pages (\`preview-path\`: ${folder}) leads out of the workspace by a link.`, { code: 'run/pages', remedy: 'Name a folder that is not a link, and is in none.' });
}


/***/ })

};
