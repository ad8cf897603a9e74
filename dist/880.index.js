"use strict";
exports.id = 880;
exports.ids = [880];
exports.modules = {

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPlan: () => (/* binding */ commentOnPlan)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/src/github/github-client.js
var github_client = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/src/github/github-error.js
var github_error = __webpack_require__(8486);
// EXTERNAL MODULE: ./lib/src/github/github-retries.js
var github_retries = __webpack_require__(3522);
;// CONCATENATED MODULE: ./lib/src/github/comment-thread.js




function isSameAuthor(one, other) {
    if (one === null || other === null)
        return false;
    if (one.id !== null && other.id !== null)
        return one.id === other.id;
    return one.login !== null && one.login === other.login;
}
const PAGE_LENGTH = 100;
const MAX_PAGES = 100;
function openCommentThread(access, pullRequest) {
    const { octokit, owner, repo } = access;
    const place = { owner, repo, issue_number: pullRequest };
    const { issues } = octokit.rest;
    return {
        list: async () => listAll(access, pullRequest),
        create: async (body) => {
            const send = async () => issues.createComment({ ...place, body, request: (0,github_client/* limitTime */.D)() });
            return toComment((await tell(access, 'write the comment', send)).data);
        },
        update: async (id, body) => isThere(access, 'update the comment', async () => issues.updateComment({ owner, repo, comment_id: id, body, request: (0,github_client/* limitTime */.D)() })),
        remove: async (id) => {
            await isThere(access, 'delete a second comment', async () => issues.deleteComment({ owner, repo, comment_id: id, request: (0,github_client/* limitTime */.D)() }));
        },
        readViewer: async () => readViewer(access)
    };
}
async function listAll(access, pullRequest) {
    const { octokit, owner, repo, clock } = access;
    const place = { owner, repo, issue_number: pullRequest, per_page: PAGE_LENGTH };
    const comments = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const ask = async () => octokit.rest.issues.listComments({ ...place, page, request: (0,github_client/* limitTime */.D)() });
        const read = async () => (0,github_retries/* repeatRead */.yf)(clock, ask);
        const { data } = await tell(access, 'list the comments of the pull request', read);
        comments.push(...data.map(toComment));
        if (data.length < PAGE_LENGTH)
            break;
    }
    return comments;
}
function toComment(comment) {
    return { id: comment.id, body: comment.body ?? '', author: toAuthor(comment.user, 'id') };
}
function toAuthor(user, key) {
    const id = (0,json/* readField */.dR)(user, key);
    const login = (0,json/* readField */.dR)(user, 'login');
    const account = {
        id: typeof id === 'number' ? id : null,
        login: typeof login === 'string' && login !== '' ? login : null
    };
    return account.id === null && account.login === null ? null : account;
}
async function readViewer({ octokit, clock }) {
    try {
        const ask = async () => octokit.graphql('query { viewer { databaseId login } }', { request: (0,github_client/* limitTime */.D)() });
        return toAuthor((0,json/* readField */.dR)(await (0,github_retries/* repeatRead */.yf)(clock, ask), 'viewer'), 'databaseId');
    }
    catch {
        return null;
    }
}
async function isThere(access, what, write) {
    return tell(access, what, async () => {
        try {
            await (0,github_retries/* repeatRead */.yf)(access.clock, write);
            return true;
        }
        catch (error) {
            if ((0,github_error/* readStatus */.rk)(error) === 404)
                return false;
            throw error;
        }
    });
}
async function tell({ clock }, what, request) {
    try {
        return await request();
    }
    catch (error) {
        throw (0,github_error/* toGitHubError */.Lg)(error, what, clock.now());
    }
}

;// CONCATENATED MODULE: ./lib/src/github/keep-comment.js

const MARKER = /^<!-- publish-to-medium plan=([0-9a-f]+) run=(\d+) -->/;
const TRIES = 3;
async function keepComment(thread, wanted) {
    for (let tried = 0; tried < TRIES; tried += 1)
        if (await tryToKeep(thread, wanted))
            return;
}
function printMarker({ key, runId }) {
    return `<!-- publish-to-medium plan=${key} run=${runId} -->`;
}
async function tryToKeep(thread, wanted) {
    const body = `${printMarker(wanted)}\n${wanted.text}`;
    const own = await listOwn(thread, wanted);
    if (own.length === 0 && !wanted.isWorthOne)
        return true;
    const [first, ...others] = own.length === 0 ? await createFirst(thread, wanted, body) : own;
    if (first === undefined)
        return true;
    for (const { id } of others)
        await thread.remove(id);
    if (readRunId(first) > wanted.runId || first.body === body)
        return true;
    return await thread.update(first.id, body);
}
async function listOwn(thread, wanted) {
    const marked = await listMarked(thread, wanted);
    if (marked.length === 0)
        return [];
    const viewer = await thread.readViewer();
    return marked.filter(({ author }) => isSameAuthor(author, viewer));
}
async function createFirst(thread, wanted, body) {
    const created = await thread.create(body);
    const marked = await listMarked(thread, wanted);
    const others = marked.filter(({ id, author }) => id !== created.id && isSameAuthor(author, created.author));
    return [...others, created].toSorted((a, b) => a.id - b.id);
}
async function listMarked(thread, { key }) {
    const comments = await thread.list();
    return comments
        .filter(({ body }) => MARKER.exec(body)?.[1] === key)
        .toSorted((a, b) => a.id - b.id);
}
function readRunId({ body }) {
    return Number(MARKER.exec(body)?.[2] ?? 0);
}

// EXTERNAL MODULE: ./lib/src/ledger/watermarks.js
var watermarks = __webpack_require__(8919);
// EXTERNAL MODULE: ./lib/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(2181);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(8177);
// EXTERNAL MODULE: ./lib/src/report/pages-line.js
var pages_line = __webpack_require__(5272);
// EXTERNAL MODULE: ./lib/src/report/report-blocks.js + 7 modules
var report_blocks = __webpack_require__(5901);
// EXTERNAL MODULE: ./lib/src/report/safe-text.js
var safe_text = __webpack_require__(2510);
;// CONCATENATED MODULE: ./lib/src/report/comment.js





const COMMENT_MAX_BYTES = 65_000;
function renderComment(report, runUrl, maxBytes = COMMENT_MAX_BYTES) {
    const heading = `### ${report_blocks/* ICONS */.Ze[report.outcome]} Publish to Medium: ${(0,headline/* describeRun */.v)(report)}\n\n`;
    const lead = [
        ...(report.outcome === 'planned' ? ['This is what a merge would do.'] : []),
        ...(0,pages_line/* writePagesLine */.K)(report)
    ].map(line => `${line}\n\n`);
    const footer = (0,report_blocks/* writeFooter */.f)(report, [(0,safe_text/* toMarkdownLink */.xQ)('All of this run', runUrl)]);
    return (0,fit_blocks/* fitBlocks */.U)([
        (0,report_blocks/* createFixedBlock */.Q8)(heading + lead.join('')),
        ...(0,report_blocks/* listReportBlocks */.v5)(keepToComment(report)),
        (0,report_blocks/* createFixedBlock */.Q8)(footer)
    ], maxBytes);
}
function isWorthComment({ results, diagnostics }) {
    const isAboutRun = ({ place, severity }) => place === null && severity === 'error';
    return results.some(({ untouched }) => untouched !== true) || diagnostics.some(isAboutRun);
}
function keepToComment(report) {
    const results = report.results.map(({ url, ...result }) => url === undefined || isOnGitHub(url, report) ? result : { ...result, url });
    const isTold = ({ place, severity }) => place !== null || severity !== 'notice';
    return { ...report, results, diagnostics: report.diagnostics.filter(isTold) };
}
function isOnGitHub(url, { repositoryUrl }) {
    const host = readHost(url);
    return host === null || host === readHost(repositoryUrl) || /(?:^|\.)github\.com$/.test(host);
}
function readHost(url) {
    return url !== null && URL.canParse(url) ? new URL(url).hostname : null;
}

// EXTERNAL MODULE: ./lib/src/action/create-run.js
var create_run = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/src/action/inputs/ledger-inputs.js
var ledger_inputs = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/src/action/secrets.js
var secrets = __webpack_require__(7300);
// EXTERNAL MODULE: ./lib/src/action/system-clock.js
var system_clock = __webpack_require__(9055);
;// CONCATENATED MODULE: ./lib/src/action/comment-on-plan.js










async function commentOnPlan(report, context, inputs, { octokit }) {
    const number = (0,json/* readField */.dR)(context.payload.pull_request, 'number');
    if (!inputs.comment || context.eventName !== 'pull_request' || typeof number !== 'number')
        return report;
    try {
        if (octokit === null)
            throw new Error('There is no GitHub token');
        const { owner, repo, runId } = context;
        const access = { octokit, owner, repo, clock: system_clock/* SYSTEM_CLOCK */.Vc };
        await keepComment(openCommentThread(access, number), {
            key: await (0,watermarks/* hashPatterns */.A_)([(0,ledger_inputs/* printLedgerPlace */.eM)(inputs.ledger), ...inputs.files]),
            runId: Number(runId),
            text: renderComment(report, `${(0,create_run/* buildRepositoryUrl */.Wq)(context)}/actions/runs/${runId}`),
            isWorthOne: isWorthComment(report)
        });
        return report;
    }
    catch (error) {
        const diagnostics = [...report.diagnostics, (0,secrets/* hideSecrets */.s)(explainFailure(error, context))];
        return { ...report, diagnostics };
    }
}
function explainFailure(error, context) {
    const code = 'run/comment';
    const isForbidden = error instanceof github_error/* GitHubError */.y_ && (0,github_error/* readStatus */.rk)(error.cause) === 403;
    if (isForbidden && isFromFork(context))
        return (0,diagnostic/* createDiagnostic */.og)({
            code,
            severity: 'notice',
            message: 'The plan is here alone, and not in a comment: this pull request comes from a fork, whose token may only read.',
            remedy: null
        });
    return (0,diagnostic/* createDiagnostic */.og)({
        code,
        severity: 'warning',
        message: `The comment with the plan could not be kept up to date. ${(0,action_error/* messageOf */.bD)(error)}`,
        remedy: isForbidden
            ? 'Give the job `permissions: pull-requests: write`.'
            : 'The plan is in the job summary. The next run tries again.'
    });
}
function isFromFork({ payload, owner, repo }) {
    const head = (0,json/* readField */.dR)(payload.pull_request, 'head');
    return (0,json/* readField */.dR)((0,json/* readField */.dR)(head, 'repo'), 'full_name') !== `${owner}/${repo}`;
}


/***/ })

};
;