export const id = 944;
export const ids = [944];
export const modules = {

/***/ 8872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CALLS)
/* harmony export */ });
// What a configuration that is a function calls, as a value: profiles read it without the parser of scripts.
/** The key of the calls beside what the function returns. */
const CALLS = '()';


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
// Reads values out of parsed configuration, whatever it was written in: YAML scalars are texts, TOML and JavaScript have
// types.
/** The value at a path of keys; undefined when there is none. Keys are compared without letter case, as Hugo does. */
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
/** The text at a path of keys; null when it is unset, empty, or not a scalar. */
function findText(config, ...keys) {
    return toText(findValue(config, ...keys));
}
/** The boolean at a path of keys; null when it is not one. */
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
/** The key by which a script’s object tells that it has more, which nobody knows. */
const UNKNOWN_REST = '...';
/** A map of settings, each of which has a default; undefined where it is set to something that is not known, or may be. */
function findSettings(config, key) {
    if (!isMap(config))
        return undefined;
    const isUnset = !Object.hasOwn(config, key) && !Object.hasOwn(config, UNKNOWN_REST);
    return isUnset ? {} : config[key];
}
/**
 * The text of a setting that has a default. Null where it is set to something that is not known, or may be: one URL too
 * few is better than a wrong one.
 */
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
