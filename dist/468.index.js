export const id = 468;
export const ids = [468];
export const modules = {

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doWithParts),
/* harmony export */   m: () => (/* binding */ createLatePart)
/* harmony export */ });
// A part of the program that only some texts need. What uses it is a plain function; whoever calls that waits for the part
// where it turns out to be missing, and calls again.
/** Not a fault: `doWithParts` loads what is missing. */
class PartMissing extends Error {
    load;
    constructor(load) {
        super('A part of the program is not loaded.');
        this.load = load;
    }
}
function createLatePart(importPart) {
    let part = null;
    const load = async () => (part ??= await importPart());
    return {
        load,
        get: () => {
            if (part === null)
                throw new PartMissing(load);
            return part;
        }
    };
}
/** The answer of `work`, which is begun anew for each part that it misses. */
async function doWithParts(work) {
    for (;;)
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof PartMissing))
                throw error;
            await error.load();
        }
}


/***/ })

};
