"use strict";
exports.id = 13;
exports.ids = [13];
exports.modules = {

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followDepartures: () => (/* binding */ followDepartures)
});

// EXTERNAL MODULE: ./lib/src/git/file-names.js
var file_names = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-steps.js
var ledger_steps = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/src/ledger/entry-moves.js
var entry_moves = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/src/ledger/text-sketch.js
var text_sketch = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/src/text/titles.js
var titles = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/publish/start/entry-texts.js
var entry_texts = __webpack_require__(3988);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/publish/start/pair-texts.js

const MARGIN = 0.1;
function pairTexts(pairs) {
    const left = pairs.toSorted((a, b) => b.similarity - a.similarity || (0,paths/* comparePaths */.cD)(a.from, b.from) || (0,paths/* comparePaths */.cD)(a.to, b.to));
    const certain = [];
    while (left.length > 0) {
        const best = left[0];
        if (best === undefined)
            break;
        const contest = left.filter(pair => (pair.from === best.from || pair.to === best.to) &&
            pair.similarity > best.similarity - MARGIN);
        if (contest.length === 1)
            certain.push(best);
        const froms = new Set(contest.map(({ from }) => from));
        const tos = new Set(contest.map(({ to }) => to));
        left.splice(0, left.length, ...left.filter(({ from, to }) => !froms.has(from) && !tos.has(to)));
    }
    return certain;
}

// EXTERNAL MODULE: ./lib/src/publish/start/replaced-entries.js
var replaced_entries = __webpack_require__(2020);
;// CONCATENATED MODULE: ./lib/src/publish/start/follow-departures.js







async function followDepartures(gone, replaced, context) {
    const { changes, session } = context;
    const departures = [
        ...gone.map(entry => ({ entry, isRecent: changes.base.has(entry.path) })),
        ...replaced.map(value => ({ entry: renameDetached(value), isRecent: true }))
    ];
    const arrivals = await listArrivals(replaced, departures, context);
    const pairs = pairTexts(await compareAll(departures, arrivals, context));
    const moved = new Set(pairs.map(({ from }) => from));
    const held = new Set(replaced
        .filter(value => mayBeUnderWay(value.entry) && !moved.has(renameDetached(value).path))
        .map(({ taken }) => taken));
    const moves = pairs.filter(({ to }) => !held.has(to));
    for (const { entry, taken } of replaced) {
        const { path, blob, aliases } = entry;
        const occupied = aliases.filter(alias => changes.tree.has(alias));
        if (!held.has(taken))
            session.enqueue((0,ledger_steps/* detachEntry */.S7)({ path, blob, taken, occupied }));
    }
    for (const move of moves)
        queueMove(move, arrivals, context);
    return { departed: listDeparted(departures, moves), held };
}
function mayBeUnderWay({ state }) {
    return state === 'intent' || state === 'unknown';
}
function renameDetached({ entry, taken }) {
    return { ...entry, path: (0,entry_moves/* printDetachedPath */.L$)(taken, entry.blob) };
}
function listDeparted(departures, moves) {
    const targets = new Map(moves.map(({ from, to }) => [from, to]));
    const recent = departures.filter(({ isRecent }) => isRecent);
    return new Set(recent.map(({ entry }) => targets.get(entry.path) ?? entry.path));
}
function queueMove({ from, to }, arrivals, context) {
    const { session } = context;
    session.enqueue((0,ledger_steps/* moveEntry */.cb)({ from, to }));
    const moved = session.ledger().entries.find(({ path }) => path === to);
    const article = arrivals.find(({ path }) => path === to);
    if (moved !== undefined && article !== undefined)
        session.enqueue((0,ledger_steps/* recordEdit */.i4)(to, moved.blob, (0,entry_texts/* describeEdit */.OA)(article)));
}
async function listArrivals(replaced, departures, context) {
    const { changes, session } = context;
    const known = new Set(session.ledger().entries.map(({ path }) => path));
    const blobs = new Set(departures.map(({ entry }) => entry.blob));
    const aliases = new Set(departures.flatMap(({ entry }) => entry.aliases));
    const isNew = (path, blob) => changes.comparedWith === 'head' ||
        changes.base.get(path) !== blob ||
        blobs.has(blob) ||
        aliases.has(path);
    const free = [...changes.head].flatMap(([path, blob]) => !known.has(path) && !(0,file_names/* isLostName */.Cw)(path) && isNew(path, blob) && (0,replaced_entries/* isSameAtTip */.N)(path, context)
        ? path
        : []);
    const arrivals = [];
    for (const path of new Set([...free, ...replaced.map(({ taken }) => taken)])) {
        const reading = await (0,run_context/* readArticleAt */.M)(path, context);
        if (reading?.kind === 'article')
            arrivals.push(reading.article);
    }
    return arrivals;
}
async function compareAll(departures, arrivals, context) {
    const files = arrivals.map(article => ({ article, sketch: (0,text_sketch/* sketchText */.yb)(article.body) }));
    const pairs = [];
    for (const departure of departures) {
        for (const file of files) {
            const similarity = await compareFile(departure, file, context);
            if (similarity !== null)
                pairs.push({ from: departure.entry.path, to: file.article.path, similarity });
        }
    }
    return pairs;
}
async function compareFile(departure, file, context) {
    const { entry, isRecent } = departure;
    const { id, path } = file.article;
    if (id !== null && entry.id !== null)
        return id === entry.id ? 1 : null;
    if (isCopy(entry, path, context))
        return 1;
    if (id !== null && !isRecent)
        return null;
    if (!isRecent && entry.sketch === null)
        return null;
    const similarity = await (0,entry_texts/* compareWithEntry */.oZ)(entry, file.sketch, context);
    const least = id === null ? text_sketch/* SAME_TEXT */.p7 : text_sketch/* COPIED_TEXT */.P9;
    if (similarity === null || similarity < least)
        return null;
    return isRecent || (0,titles/* isSameTitle */.R)(entry.title ?? '', file.article.title) ? similarity : null;
}
function isCopy(entry, path, { changes }) {
    const blob = changes.head.get(path);
    if (blob === entry.blob)
        return true;
    return entry.sketch === null && blob === changes.base.get((0,entry_moves/* readDetachedPath */.yw)(entry) ?? entry.path);
}


/***/ })

};
;