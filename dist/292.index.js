"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyResolveLines: () => (/* binding */ applyResolveLines)
});

// EXTERNAL MODULE: ./lib/src/git/file-names.js
var file_names = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/ledger/entry-transitions.js
var entry_transitions = __webpack_require__(9439);
// EXTERNAL MODULE: ./lib/src/ledger/entry-moves.js
var entry_moves = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
// EXTERNAL MODULE: ./lib/src/ledger/resolve-line.js
var resolve_line = __webpack_require__(8597);
;// CONCATENATED MODULE: ./lib/src/ledger/settle-by-hand.js





function settleByHand(start, lines, settlement) {
    let ledger = start;
    const paths = new Set();
    const retried = new Set();
    const diagnostics = [];
    for (const line of lines) {
        const named = settlement.findPaths(line);
        if (named.length === 0)
            diagnostics.push(warnAbout(line, refuseUnknownPath(line)));
        for (const path of named) {
            paths.add(path);
            const answer = wasSaidBefore(line, path, ledger)
                ? refuse(`it was said of the article that was at ${path} before.`, 'Remove the line.')
                : settlePath((0,ledger_ledger/* findByPath */.sV)(ledger, path), path, line, settlement);
            if (answer.kind === 'refusal')
                diagnostics.push(warnAbout(line, answer));
            if (answer.kind !== 'entry')
                continue;
            ledger = (0,ledger_ledger/* putEntry */.SP)(ledger, answer.entry);
            if (line.verb === 'retry')
                retried.add(path);
        }
    }
    return { ledger, paths: [...paths], retried: [...retried], diagnostics };
}
function settlePath(entry, path, line, settlement) {
    if (isAlreadySettled(entry, line))
        return { kind: 'nothing-to-do' };
    const known = line.verb === 'published' ? findAnsweredUrl(entry) : null;
    if (known !== null)
        return refuse(`by Medium's own answer ${path} is published at ${known}.`);
    const change = toChange(entry, path, line, settlement);
    const after = change === null ? null : (0,entry_transitions/* changeEntry */.d)(entry, change);
    return after === null ? refuseState(entry, path, line) : { kind: 'entry', entry: after };
}
function wasSaidBefore(line, path, { entries }) {
    if (line.verb !== 'published')
        return false;
    return entries.some(entry => entry.path !== path &&
        (0,entry_moves/* hadPath */.Z)(entry, path) &&
        entry.post?.via === 'hand' &&
        entry.post.url === line.url);
}
function isAlreadySettled(entry, line) {
    if (line.verb === 'published')
        return entry?.state === 'published' && entry.post.url === line.url;
    if (line.verb !== 'ignore')
        return false;
    return entry?.state === 'ignored' || (entry?.state === 'published' && entry.path !== line.path);
}
function findAnsweredUrl(entry) {
    return entry?.state === 'published' && entry.post.via === 'response' ? entry.post.url : null;
}
function toChange(entry, path, line, settlement) {
    if (line.verb === 'retry')
        return { kind: 'retry', transaction: line.transaction };
    const current = settlement.findFacts(path) ?? entry;
    if (current === null)
        return null;
    const facts = mergeFacts(current, entry ?? current);
    const attempt = entry?.attempt ?? settlement.createAttempt(path);
    if (line.verb === 'ignore')
        return { kind: 'ignored-by-hand', attempt, facts };
    const post = {
        id: readPostId(line.url),
        url: line.url,
        via: 'hand',
        at: settlement.now
    };
    return { kind: 'published-by-hand', attempt, facts, post };
}
function mergeFacts(current, earlier) {
    return {
        path: current.path,
        blob: current.blob,
        sketch: current.sketch ?? earlier.sketch,
        id: current.id ?? earlier.id,
        title: current.title ?? earlier.title,
        canonicalUrl: current.canonicalUrl ?? earlier.canonicalUrl,
        authorId: earlier.authorId ?? current.authorId,
        publicationId: earlier.publicationId ?? current.publicationId,
        publishStatus: earlier.publishStatus ?? current.publishStatus
    };
}
function readPostId(url) {
    const { pathname } = new URL(url);
    return /(?:^|[-/])([0-9a-f]{6,16})\/?$/.exec(pathname)?.[1] ?? null;
}
function refuseUnknownPath({ path, verb }) {
    const what = verb === 'retry' ? 'no file' : 'no file and no ledger entry';
    return refuse(`${what} that matches \`files\` is called ${path}.`, 'Correct the path, or remove the line.');
}
function refuseState(entry, path, line) {
    if (line.verb === 'retry')
        return refuseRetry(entry, path, line.transaction);
    if (entry === null)
        return refuse(`${path} is not a file of this commit.`);
    if (entry.state === 'intent')
        return refuseWhileCreating(path);
    return refuse(`${path} is ${entry.state}, and \`${line.verb}\` cannot change that.`);
}
function refuseRetry(entry, path, transaction) {
    const current = entry?.attempt?.transaction;
    if (entry === null || current === undefined)
        return refuse(`${path} has no attempt that could be retried.`);
    if (current !== transaction)
        return refuse(`it names an earlier attempt; the transaction of ${path} is ${current} now.`);
    if (entry.state === 'intent')
        return refuseWhileCreating(path);
    return refuse(`${path} is ${entry.state}, so it will be tried again anyway.`);
}
function refuseWhileCreating(path) {
    return refuse(`a run is creating the post of ${path} right now.`, 'Wait until that run has ended, then run the workflow again.');
}
function refuse(cause, remedy) {
    return { kind: 'refusal', cause, ...(remedy === undefined ? {} : { remedy }) };
}
function warnAbout(line, { cause, remedy }) {
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/resolve',
        severity: 'warning',
        message: `The \`resolve\` line \`${(0,resolve_line/* printResolveLine */.uD)(line)}\` was ignored: ${cause}`,
        ...(remedy === undefined ? {} : { remedy })
    });
}

// EXTERNAL MODULE: ./lib/src/publish/article-outcome.js
var article_outcome = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/publish/run-facts.js
var run_facts = __webpack_require__(1957);
;// CONCATENATED MODULE: ./lib/src/publish/start/resolve-entries.js





async function applyResolveLines(lines, context, held) {
    const { session } = context;
    const paths = await listNamedPaths(lines, context, session.ledger());
    const facts = await readFacts(new Set([...paths.values()].flat()), context);
    const settlement = {
        ...createAttempts(context),
        findPaths: (line) => paths.get(line) ?? [],
        findFacts: (path) => (held.has(path) ? null : (facts.get(path) ?? null))
    };
    const first = settleByHand(session.ledger(), lines, settlement);
    session.enqueue(ledger => settleByHand(ledger, lines, settlement).ledger);
    return {
        named: first.paths,
        retried: new Set(first.retried),
        diagnostics: first.diagnostics
    };
}
function createAttempts({ run, ports }) {
    const now = new Date(ports.clock.now()).toISOString();
    const transactions = new Map();
    return {
        now,
        createAttempt(path) {
            const transaction = transactions.get(path) ?? ports.newTransaction();
            transactions.set(path, transaction);
            return { transaction, run: (0,run_facts/* printRunId */.i)(run), startedAt: now, deadline: now };
        }
    };
}
async function listNamedPaths(lines, { changes, matches, ports }, ledger) {
    const files = [...changes.head.keys()].filter(path => !(0,file_names/* isLostName */.Cw)(path));
    const entries = ledger.entries.map(({ path }) => path).filter(matches);
    const known = [...new Set([...files, ...entries])].sort();
    const paths = new Map();
    for (const line of lines) {
        const isExact = (line.verb === 'retry' ? files : known).includes(line.path);
        if (isExact || line.verb !== 'ignore')
            paths.set(line, isExact ? [line.path] : []);
        else
            paths.set(line, known.filter(await ports.createMatcher([line.path])));
    }
    return paths;
}
async function readFacts(paths, context) {
    const facts = new Map();
    for (const path of paths) {
        const blob = context.changes.head.get(path);
        if (blob === undefined)
            continue;
        const reading = await (0,run_context/* readArticleAt */.M)(path, context);
        const article = reading?.kind === 'article' ? reading.article : null;
        const known = (0,article_outcome/* describeFacts */.Lm)({ path, blob, entry: null }, article);
        const title = reading === null || reading.kind === 'article' ? known.title : reading.title;
        facts.set(path, { ...known, title });
    }
    return facts;
}


/***/ })

};
;