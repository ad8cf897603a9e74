"use strict";
exports.id = 944;
exports.ids = [944];
exports.modules = {

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ CALLING_FILE),
/* harmony export */   q: () => (/* binding */ CALLS)
/* harmony export */ });
const CALLS = '()';
const CALLING_FILE = /^(?:.*\/)?(?:(?:eleventy\.config|\.eleventy)(?:\.[\w-]+)?|(?:_config|_?11ty|_?eleventy)\/(?:[\w-]+\/)?[\w.-]+)\.[cm]?[jt]s$/;


/***/ }),

/***/ 1147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ UNKNOWN_REST),
/* harmony export */   Ke: () => (/* binding */ findMap),
/* harmony export */   SP: () => (/* binding */ findSetting),
/* harmony export */   Vw: () => (/* binding */ findText),
/* harmony export */   ch: () => (/* binding */ findFlag),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   n4: () => (/* binding */ findSettings),
/* harmony export */   qJ: () => (/* binding */ findList)
/* harmony export */ });
function findValue(config, ...keys) {
    let value = config;
    for (const key of keys) {
        if (!isMap(value))
            return undefined;
        const found = Object.keys(value).find(one => one.toLowerCase() === key.toLowerCase());
        value = found === undefined ? undefined : value[found];
    }
    return value;
}
function findText(config, ...keys) {
    return toText(findValue(config, ...keys));
}
function findFlag(config, ...keys) {
    const text = findText(config, ...keys)?.toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : null;
}
function findList(config, ...keys) {
    const value = findValue(config, ...keys);
    return Array.isArray(value) ? value : [];
}
function findMap(config, ...keys) {
    const value = findValue(config, ...keys);
    return isMap(value) ? value : {};
}
function toText(value) {
    if (typeof value === 'string')
        return value.trim() === '' ? null : value.trim();
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
const UNKNOWN_REST = '...';
function findSettings(config, key) {
    if (!isMap(config))
        return undefined;
    const isUnset = !Object.hasOwn(config, key) && !Object.hasOwn(config, UNKNOWN_REST);
    return isUnset ? {} : config[key];
}
function findSetting(config, key, whenUnset) {
    if (!isMap(config))
        return config === undefined ? null : whenUnset;
    if (Object.hasOwn(config, key)) {
        const value = config[key];
        return value === null ? whenUnset : value === '' ? '' : toText(value);
    }
    return Object.hasOwn(config, UNKNOWN_REST) ? null : whenUnset;
}


/***/ })

};
;