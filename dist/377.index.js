"use strict";
exports.id = 377;
exports.ids = [377];
exports.modules = {

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replaceFile: () => (/* binding */ replaceFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/ledger/stores/file-lock.js





const STALE_MS = 30_000;
const STALE_NAMELESS_MS = 2_000;
const TRIES = 800;
const WAIT_MS = 20;
const SUFFIX = '.lock';
async function withLock(file, clock, work) {
    const own = `${file}.${(0,external_node_crypto_.randomUUID)()}${SUFFIX}`;
    const draft = toDraftPath(own);
    try {
        await acquireLock(file, own, clock);
        return await work({ draft, isHeld: async () => fileExists(own) });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
        await (0,promises_.rm)(own, { force: true });
    }
}
async function acquireLock(file, own, clock) {
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
        if (!(await isHeldByOthers(file, own, clock))) {
            const owner = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid });
            await (0,promises_.writeFile)(own, owner, { flag: 'wx' });
            if (!(await isHeldByOthers(file, own, clock)))
                return;
            await (0,promises_.rm)(own, { force: true });
        }
        await clock.sleep(WAIT_MS * (0.25 + clock.random()));
    }
    throw new Error(`another process holds ${(0,external_node_path_.basename)(file)} locked; if none is running, delete the files ${(0,external_node_path_.basename)(file)}.*${SUFFIX}`);
}
async function isHeldByOthers(file, own, clock) {
    const folder = (0,external_node_path_.dirname)(file);
    const prefix = `${(0,external_node_path_.basename)(file)}.`;
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(prefix) || !name.endsWith(SUFFIX))
            continue;
        const lock = (0,external_node_path_.join)(folder, name);
        if (lock === own)
            continue;
        if (!(await isDead(lock, clock.now())))
            return true;
        await (0,promises_.rm)(toDraftPath(lock), { force: true });
        await (0,promises_.rm)(lock, { force: true });
    }
    return false;
}
function toDraftPath(lock) {
    return `${lock.slice(0, -SUFFIX.length)}.tmp`;
}
async function isDead(lock, nowMs) {
    const owner = await (0,promises_.readFile)(lock, 'utf8').catch(() => null);
    const since = await (0,promises_.stat)(lock).catch(() => null);
    if (owner === null || since === null)
        return true;
    const limit = owner === '' ? STALE_NAMELESS_MS : STALE_MS;
    return hasEnded(owner) || nowMs - since.mtimeMs > limit;
}
function hasEnded(owner) {
    try {
        const { host, pid } = JSON.parse(owner);
        if (host !== (0,external_node_os_.hostname)() || typeof pid !== 'number')
            return false;
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return (0,action_error/* codeOf */.$N)(error) === 'ESRCH';
    }
}
async function fileExists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/src/ledger/stores/replace-file.js




async function replaceFile(replacement) {
    const { file, text, expected, clock } = replacement;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    return withLock(file, clock, async (lock) => {
        if (!(await isUnchanged(file, expected)))
            return false;
        await writeDurably(lock.draft, text);
        if (!(await lock.isHeld()))
            return false;
        await (0,promises_.rename)(lock.draft, file);
        await syncFolder((0,external_node_path_.dirname)(file));
        return true;
    });
}
async function isUnchanged(path, expected) {
    const handle = await (0,promises_.open)(path, 'r').catch((error) => {
        if ((0,action_error/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw error;
    });
    if (handle === null)
        return expected === null;
    try {
        if (await holds(handle, expected ?? ''))
            return expected !== null;
    }
    finally {
        await handle.close();
    }
    return (await (0,promises_.readFile)(path, 'utf8')) === expected;
}
async function holds(handle, expected) {
    const found = Buffer.allocUnsafe(PIECE_BYTES);
    for (const piece of encodePieces(expected)) {
        const length = await fill(handle, found.subarray(0, piece.length));
        if (!found.subarray(0, length).equals(piece))
            return false;
    }
    return (await fill(handle, found.subarray(0, 1))) === 0;
}
async function fill(handle, bytes) {
    let length = 0;
    while (length < bytes.length) {
        const { bytesRead } = await handle.read(bytes, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return length;
}
async function writeDurably(path, text) {
    const handle = await (0,promises_.open)(path, 'wx');
    try {
        for (const piece of encodePieces(text))
            await handle.writeFile(piece);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
const PIECE_LENGTH = 512 * 1024;
const PIECE_BYTES = PIECE_LENGTH * 3;
function* encodePieces(text) {
    const bytes = Buffer.allocUnsafe(PIECE_BYTES);
    let start = 0;
    while (start < text.length) {
        const end = start + PIECE_LENGTH;
        const isHalf = /[\ud800-\udbff]/.test(text.charAt(end - 1));
        const piece = text.slice(start, isHalf ? end - 1 : end);
        yield bytes.subarray(0, bytes.write(piece));
        start += piece.length;
    }
}
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
}


/***/ })

};
;