"use strict";
exports.id = 715;
exports.ids = [715];
exports.modules = {

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addChanges: () => (/* binding */ addChanges)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    castInput(value, options) {
        return value;
    }
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        return chars.join('');
    }
    postProcess(changeObjects, 
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./lib/node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./lib/src/edits/compare-words.js

const MAX_EDITS = 1500;
const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });
const ADDRESS = /(https?:\/\/[^\s()<>]*[^\s()<>.,;:!?])/;
function compareWords(before, after) {
    return compareTokens(splitWords(before), splitWords(after));
}
function compareLines(before, after) {
    return compareTokens(splitLines(before), splitLines(after));
}
function splitWords(text) {
    return text
        .split(ADDRESS)
        .flatMap((part, index) => index % 2 === 1 ? [part] : Array.from(WORDS.segment(part), ({ segment }) => segment));
}
function splitLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function compareTokens(before, after) {
    const parts = diffArrays([...before], [...after], { maxEditLength: MAX_EDITS });
    if (parts === undefined)
        return [
            { text: before.join(''), change: 'removed' },
            { text: after.join(''), change: 'added' }
        ];
    const pieces = parts.map(({ value, added, removed }) => {
        const change = added ? 'added' : removed ? 'removed' : 'same';
        return { text: value.join(''), change };
    });
    return joinPieces(pieces);
}
function joinPieces(pieces) {
    const joined = [];
    let removed = '';
    let added = '';
    const flush = () => {
        if (removed !== '')
            joined.push({ text: removed, change: 'removed' });
        if (added !== '')
            joined.push({ text: added, change: 'added' });
        removed = '';
        added = '';
    };
    for (const [index, { text, change }] of pieces.entries()) {
        const isBetween = removed + added !== '' && index < pieces.length - 1;
        if (change === 'removed')
            removed += text;
        else if (change === 'added')
            added += text;
        else if (isBetween && /^[^\S\n]+$/.test(text)) {
            removed += text;
            added += text;
        }
        else {
            flush();
            joined.push({ text, change });
        }
    }
    flush();
    return joined;
}

;// CONCATENATED MODULE: ./lib/src/edits/pair-units.js


const MIN_LIKENESS = 0.4;
const pair_units_MAX_EDITS = 1000;
const MAX_COMPARED = 10_000;
function pairUnits(before, after) {
    const options = { maxEditLength: pair_units_MAX_EDITS, comparator: isSame };
    const parts = diffArrays([...before], [...after], options);
    if (parts === undefined)
        return [...before.map(toGone), ...after.map(toNew)];
    const pairs = [];
    let gone = [];
    for (const { value, added, removed } of parts) {
        if (removed)
            gone = value;
        else {
            pairs.push(...pairLike(gone, added ? value : []));
            gone = [];
            if (!added)
                pairs.push(...value.map(unit => ({ before: unit, after: unit })));
        }
    }
    return [...pairs, ...pairLike(gone, [])];
}
function isSame(one, other) {
    return one.block === other.block && one.form === other.form && one.text === other.text;
}
function pairLike(before, after) {
    if (before.length * after.length > MAX_COMPARED)
        return [...before.map(toGone), ...after.map(toNew)];
    const likeness = compareAll(before, after);
    const best = sumBest(likeness);
    const pairs = [];
    let column = 0;
    for (const [row, one] of before.entries()) {
        const partner = findPartner({ likeness, best }, row, column);
        if (partner === null)
            pairs.push(toGone(one));
        else {
            pairs.push(...after.slice(column, partner).map(toNew));
            pairs.push(...after.slice(partner, partner + 1).map(other => ({ before: one, after: other })));
            column = partner + 1;
        }
    }
    return [...pairs, ...after.slice(column).map(toNew)];
}
function findPartner({ likeness, best }, row, from) {
    const most = readGrid(best, row, from);
    if (most === readGrid(best, row + 1, from))
        return null;
    const columns = likeness[row]?.length ?? 0;
    for (let column = from; column < columns; column += 1) {
        const like = readGrid(likeness, row, column);
        if (like > 0 && like + readGrid(best, row + 1, column + 1) === most)
            return column;
    }
    return null;
}
function toGone(unit) {
    return { before: unit, after: null };
}
function toNew(unit) {
    return { before: null, after: unit };
}
function sumBest(likeness) {
    const best = likeness.map(() => []);
    for (let row = likeness.length - 1; row >= 0; row -= 1) {
        const line = best[row] ?? [];
        for (let column = (likeness[row]?.length ?? 0) - 1; column >= 0; column -= 1) {
            const like = readGrid(likeness, row, column);
            const paired = like > 0 ? like + readGrid(best, row + 1, column + 1) : 0;
            line[column] = Math.max(paired, readGrid(best, row + 1, column), line[column + 1] ?? 0);
        }
    }
    return best;
}
function readGrid(grid, row, column) {
    return grid[row]?.[column] ?? 0;
}
function compareAll(before, after) {
    const words = after.map(({ text }) => countWords(text));
    return before.map(one => {
        const own = countWords(one.text);
        return after.map((other, index) => one.block === other.block ? measureLikeness(own, words[index] ?? NO_WORDS) : 0);
    });
}
const NO_WORDS = { counts: new Map(), total: 0 };
function countWords(text) {
    const words = splitWords(text).filter(word => word.trim() !== '');
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return { counts, total: words.length };
}
function measureLikeness(one, other) {
    let shared = 0;
    for (const [word, count] of one.counts)
        shared += Math.min(count, other.counts.get(word) ?? 0);
    const likeness = (2 * shared) / Math.max(1, one.total + other.total);
    return likeness >= MIN_LIKENESS ? likeness : 0;
}

;// CONCATENATED MODULE: ./lib/src/edits/post-unit.js
function listUnits(blocks) {
    return blocks.flatMap(toUnits);
}
function toUnits(block) {
    switch (block.type) {
        case 'paragraph':
        case 'quote':
            return [{ block: block.type, form: '', text: writeInline(block.children) }];
        case 'heading': {
            const form = `level ${block.level}`;
            return [{ block: 'heading', form, text: writeInline(block.children) }];
        }
        case 'list': {
            const form = block.ordered ? 'numbered' : 'bulleted';
            return block.items.map(item => ({ block: 'list', form, text: writeInline(item) }));
        }
        case 'code':
            return [{ block: 'code', form: block.language ?? 'no language', text: block.value }];
        case 'figure':
            return [{ block: 'figure', form: '', text: writeFigure(block) }];
        case 'embed':
            return [{ block: 'embed', form: '', text: block.url }];
        case 'rule':
            return [{ block: 'rule', form: '', text: '' }];
    }
}
function writeFigure({ image, alt, caption }) {
    const shown = writeInline(caption);
    return [
        image.kind === 'url' ? image.url : image.path,
        ...(shown === '' ? [] : [`caption: ${shown}`]),
        ...(alt === '' ? [] : [`alternative text: ${alt}`])
    ].join(', ');
}
function writeInline(nodes) {
    return nodes.map(writeNode).join('');
}
function writeNode(node) {
    switch (node.type) {
        case 'text':
            return node.value;
        case 'break':
            return '\n';
        case 'code':
            return `\`${node.value}\``;
        case 'strong':
            return `**${writeInline(node.children)}**`;
        case 'emphasis':
            return `*${writeInline(node.children)}*`;
        case 'link':
            return `[${writeInline(node.children)}](${node.url})`;
    }
}

;// CONCATENATED MODULE: ./lib/src/edits/compare-posts.js



function comparePosts(before, after) {
    return pairUnits(listUnits(before), listUnits(after)).flatMap(describePair);
}
function describePair({ before, after }) {
    if (after === null)
        return [describeWhole(before, 'removed')];
    if (before === null)
        return [describeWhole(after, 'added')];
    if (isSame(before, after))
        return [];
    return [{ kind: 'changed', block: after.block, words: compareUnits(before, after) }];
}
function describeWhole({ block, text }, kind) {
    return { kind, block, words: text === '' ? [] : [{ text, change: kind }] };
}
function compareUnits(before, after) {
    const compare = after.block === 'code' ? compareLines : compareWords;
    const words = compare(before.text, after.text);
    if (before.form === after.form)
        return words;
    return [
        { text: `(${before.form}) `, change: 'removed' },
        { text: `(${after.form}) `, change: 'added' },
        ...words
    ];
}

;// CONCATENATED MODULE: ./lib/src/edits/compare-settings.js
function compareSettings(before, after) {
    return [
        ...compareValue('tags', before.tags.join(', '), after.tags.join(', ')),
        ...compareValue('canonical URL', before.canonicalUrl ?? '', after.canonicalUrl ?? ''),
        ...compareValue('licence', before.license, after.license),
        ...compareValue('status', before.publishStatus, after.publishStatus)
    ];
}
function compareValue(block, before, after) {
    if (before === after)
        return [];
    const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed';
    const words = [
        { text: before, change: 'removed' },
        { text: after, change: 'added' }
    ];
    return [{ kind, block, words: words.filter(({ text }) => text !== '') }];
}

// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/publish/load-article-tools.js
var load_article_tools = __webpack_require__(1745);
// EXTERNAL MODULE: ./lib/src/publish/evaluate/convert-article.js + 2 modules
var convert_article = __webpack_require__(3958);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/compare-published.js






const compare_published_MAX_COMPARED = 20;
const BLOB_LENGTH = 7;
async function addChanges(outcomes, context) {
    const older = { ...context, changes: { ...context.changes, tree: await mergeTrees(context) } };
    const compared = [];
    let left = compare_published_MAX_COMPARED;
    for (const outcome of outcomes) {
        if (outcome.verdict.reason !== 'changed-since-published' || left === 0)
            compared.push(outcome);
        else {
            left -= 1;
            compared.push(await addChangesTo(outcome, context, older));
        }
    }
    return compared;
}
async function addChangesTo(outcome, context, older) {
    try {
        const changes = await comparePublished(outcome, context, older);
        return changes === null ? sayUnknown(outcome) : tell(outcome, changes);
    }
    catch (error) {
        context.ports.log(`What has changed in ${outcome.file.path} cannot be shown: ${(0,action_error/* messageOf */.bD)(error)}`);
        return outcome;
    }
}
function tell(outcome, changes) {
    const details = { ...outcome.details, changes };
    if (changes.length > 0)
        return { ...outcome, details };
    const message = 'Changed since it was published, but its post would be the same.';
    return { ...outcome, details, verdict: { ...outcome.verdict, message, remedy: null } };
}
function sayUnknown(outcome) {
    const { message } = outcome.verdict;
    const why = 'What has changed cannot be shown: the published version cannot be read, or the article has errors now.';
    return { ...outcome, verdict: { ...outcome.verdict, message: `${message} ${why}` } };
}
async function comparePublished({ file: { path, blob, entry } }, context, older) {
    const old = entry?.blob ?? null;
    const before = old === null ? null : await readVersion(path, old, older);
    const now = await (0,run_context/* readArticleAt */.M)(path, context);
    if (before === null || now?.kind !== 'article' || context.changes.tree.get(path) !== blob)
        return null;
    const after = await listVersionBlocks(now.article, context);
    const trees = await readPictureTrees(context);
    const text = comparePosts(namePictures((await listVersionBlocks(before, older)).blocks, trees, trees.base), namePictures(after.blocks, trees, trees.head));
    return after.diagnostics.some(diagnostic/* isError */.bJ) ? null : [...compareSettings(before, now.article), ...text];
}
async function readVersion(path, blob, { run, ports, sites, openReader }) {
    const bytes = await ports.commits.readBlob(blob);
    if (bytes === null)
        return null;
    const site = await sites.readRules(path);
    const { readWithinBounds } = await (0,load_article_tools/* loadArticleTools */.G)();
    const file = { path, bytes, site };
    const reading = await readWithinBounds(file, run.settings, ports, await openReader());
    return reading.kind === 'article' ? reading.article : null;
}
async function listVersionBlocks(article, context) {
    const { images, diagnostics, listBlocks } = await (0,convert_article/* convertArticle */.w)(article, context);
    return { blocks: listBlocks(new Map(images.map(({ path }) => [path, path]))), diagnostics };
}
async function readPictureTrees({ changes, run, ports }) {
    const commit = changes.comparedWith === 'watermark' ? changes.watermark : run.before;
    const base = commit === null ? null : await ports.commits.readTree(commit);
    return { base: base ?? changes.tree, head: changes.tree };
}
async function mergeTrees(context) {
    const { base, head } = await readPictureTrees(context);
    return new Map([...base, ...head]);
}
function namePictures(blocks, { base, head }, own) {
    return blocks.map(block => {
        if (block.type !== 'figure' || block.image.kind === 'url')
            return block;
        const { path } = block.image;
        const blob = own.get(path);
        const isSame = base.get(path) === head.get(path) || !base.has(path) || !head.has(path);
        const version = isSame || blob === undefined ? '' : `, version ${blob.slice(0, BLOB_LENGTH)}`;
        return { ...block, image: { kind: 'url', url: `${path}${version}` } };
    });
}


/***/ })

};
;