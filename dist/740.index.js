"use strict";
exports.id = 740;
exports.ids = [740];
exports.modules = {

/***/ 910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Os: () => (/* binding */ group),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, isDebug, markdownSummary, platform, saveState, setCommandEcho, setOutput, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}

;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}

// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}






/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ createLocalReport),
  LU: () => (/* binding */ createReport),
  WN: () => (/* binding */ hasFailed),
  As: () => (/* binding */ listFailures)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/src/report/result.js
function toRunOutcome(results, runFailed = false) {
    const has = (outcome) => results.some(result => result.outcome === outcome);
    const red = runFailed || has('failed') || has('unknown');
    if (red)
        return has('created') ? 'partial' : 'failed';
    if (has('created'))
        return 'published';
    return has('planned') ? 'planned' : 'nothing';
}

// EXTERNAL MODULE: ./lib/src/action/create-run.js
var create_run = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/src/action/inputs/ledger-inputs.js
var ledger_inputs = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/src/action/inputs/input-error.js
var input_error = __webpack_require__(2804);
// EXTERNAL MODULE: ./lib/src/action/secrets.js
var secrets = __webpack_require__(7300);
;// CONCATENATED MODULE: ./lib/src/action/create-report.js






function createReport({ context, inputs }, parts) {
    const { results = [], restore = [], planOnly = false, byHand = false, pages = null } = parts;
    const { diagnostics, revision = null } = parts;
    return (0,secrets/* hideSecrets */.s)({
        outcome: toRunOutcome(results, diagnostics.some(isRunError)),
        planOnly,
        byHand,
        pages,
        results,
        diagnostics,
        restore,
        ledgerSha: inputs?.ledger.kind === 'branch' ? revision : null,
        ledger: inputs === null ? null : (0,ledger_inputs/* printLedgerPlace */.eM)(inputs.ledger),
        repositoryUrl: context === null ? null : (0,create_run/* buildRepositoryUrl */.Wq)(context),
        sha: context?.sha ?? ''
    });
}
function listFailures(error) {
    return error instanceof input_error/* InputError */.d ? error.diagnostics : [(0,action_error/* toDiagnostic */.Fd)(error)];
}
function hasFailed({ results, diagnostics }) {
    return (diagnostics.some(isRunError) ||
        results.some(({ outcome }) => outcome === 'failed' || outcome === 'unknown'));
}
function isRunError(diagnostic) {
    return diagnostic.place === null && (0,diagnostics_diagnostic/* isError */.bJ)(diagnostic);
}
function createLocalReport(inputs, { sha }, { run, results, diagnostics }) {
    const report = {
        ...createReport({ context: null, inputs }, { ...run, results, diagnostics }),
        sha
    };
    return { report, hasFailed: hasFailed(report) };
}


/***/ }),

/***/ 405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ findPublishingBranch),
/* harmony export */   Wq: () => (/* binding */ buildRepositoryUrl),
/* harmony export */   b9: () => (/* binding */ createLocalRun),
/* harmony export */   ut: () => (/* binding */ createRun)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9080);
/* harmony import */ var _time_call_once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
/* harmony import */ var _evaluate_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9199);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3993);




function createRun(context, inputs, repository, decision) {
    return {
        sha: context.sha,
        before: decision.before,
        planOnly: inputs.dryRun || decision.kind === 'plan',
        pullRequest: decision.kind === 'plan',
        id: context.runId,
        attempt: context.runAttempt,
        repositoryUrl: buildRepositoryUrl(context),
        rawUrl: buildRawUrl(context),
        isPrivate: (0,_time_call_once_js__WEBPACK_IMPORTED_MODULE_0__/* .callOnce */ .q)(async () => isPrivateRepository(context, repository)),
        settings: createSettings(inputs)
    };
}
function createLocalRun(inputs, { sha, before, repositoryUrl }) {
    return {
        sha,
        before,
        repositoryUrl,
        planOnly: true,
        pullRequest: false,
        id: '0',
        attempt: 1,
        rawUrl: `${repositoryUrl}/raw/HEAD`,
        isPrivate: async () => Promise.resolve(false),
        settings: createSettings(inputs)
    };
}
function createSettings(inputs) {
    const usesDefaultFiles = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isDefaultFiles */ .xI)(inputs.files);
    return { ...inputs, usesDefaultFiles, defaults: inputs, timeoutMs: inputs.timeoutSeconds * 1000 };
}
async function findPublishingBranch({ payload }, inputs, { github }) {
    const known = inputs.branch ?? (0,_evaluate_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readDefaultBranch */ .yt)(payload);
    const branch = known ?? (await github?.readFacts())?.defaultBranch ?? null;
    if (branch !== null)
        return branch;
    throw new _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('The publishing branch is unknown: neither the event nor GitHub names the default branch.', { code: 'run/environment', remedy: 'Set the input `branch`.' });
}
function buildRepositoryUrl({ serverUrl, owner, repo }) {
    return `${serverUrl}/${owner}/${repo}`;
}
function buildRawUrl(context) {
    const { serverUrl, owner, repo, sha } = context;
    if (serverUrl === 'https://github.com')
        return `https://raw.githubusercontent.com/${owner}/${repo}/${sha}`;
    return `${buildRepositoryUrl(context)}/raw/${sha}`;
}
async function isPrivateRepository({ payload }, { github }) {
    return (0,_evaluate_event_js__WEBPACK_IMPORTED_MODULE_2__/* .readPrivateFlag */ .cy)(payload) ?? (await github?.readFacts())?.isPrivate ?? true;
}


/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ refuseUnsafeEvent),
/* harmony export */   U_: () => (/* binding */ evaluateEvent),
/* harmony export */   cy: () => (/* binding */ readPrivateFlag),
/* harmony export */   yt: () => (/* binding */ readDefaultBranch)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7378);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);



const PUBLISHING_EVENTS = ['push', 'workflow_dispatch', 'schedule', 'repository_dispatch'];
const UNSAFE_EVENTS = ['pull_request_target', 'workflow_run'];
function refuseUnsafeEvent(eventName) {
    if (!UNSAFE_EVENTS.includes(eventName))
        return;
    throw new _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(`The event ${eventName} is refused: it gives secrets to content that nobody has merged yet.`, {
        code: 'run/event',
        remedy: 'Use `push`, `workflow_dispatch` or `schedule` to publish, and `pull_request` to plan.'
    });
}
function evaluateEvent({ eventName, payload, ref, branch }) {
    if (eventName === 'pull_request')
        return evaluatePullRequest(payload, branch);
    if (!PUBLISHING_EVENTS.includes(eventName))
        return doNothing(`The event ${eventName} publishes nothing: this action publishes on push, workflow_dispatch, schedule and repository_dispatch, and plans on pull_request.`);
    if (payload.deleted === true)
        return doNothing(`${ref} was deleted, so nothing is published.`);
    if (!ref.startsWith('refs/heads/'))
        return doNothing(ref === ''
            ? `This run is not of a branch, and only the branch ${branch} is published.`
            : `${ref} is not a branch, and only the branch ${branch} is published.`);
    if (ref !== `refs/heads/${branch}`)
        return doNothing(`${ref.slice('refs/heads/'.length)} is not the publishing branch ${branch}, so nothing is published.`);
    return { kind: 'publish', before: eventName === 'push' ? readCommitId(payload.before) : null };
}
function evaluatePullRequest(payload, branch) {
    const base = toRecord(toRecord(payload.pull_request)?.base);
    if (base?.ref !== branch)
        return doNothing(`This pull request goes into ${typeof base?.ref === 'string' ? base.ref : 'another branch'}, not into the publishing branch ${branch}, so there is nothing to plan.`);
    return { kind: 'plan', before: readCommitId(base.sha) };
}
function doNothing(message) {
    const diagnostic = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .createDiagnostic */ .og)({
        code: 'run/event',
        severity: 'notice',
        message,
        remedy: null
    });
    return { kind: 'nothing', diagnostic };
}
function readDefaultBranch(payload) {
    const name = toRecord(payload.repository)?.default_branch;
    return typeof name === 'string' && name !== '' ? name : null;
}
function readPrivateFlag(payload) {
    const value = toRecord(payload.repository)?.private;
    return typeof value === 'boolean' ? value : null;
}
function readCommitId(value) {
    if (typeof value !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value))
        return null;
    return /^0+$/.test(value) ? null : value;
}
function toRecord(value) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value : null;
}


/***/ }),

/***/ 2802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isBranchName),
/* harmony export */   x: () => (/* binding */ parseBranch)
/* harmony export */ });
/* harmony import */ var _typed_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);

function parseBranch(input) {
    if (input.text === '')
        return null;
    const name = input.text.replace(/^refs\/heads\//, '');
    if (!isBranchName(name))
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseInput */ .bG)(input, 'must be the name of a branch');
    return name;
}
function isBranchName(name) {
    return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\.lock(\/|$)|(^|\/)\.|^\/|\/$|\.$|^-|^@?$/.test(name);
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nx: () => (/* binding */ parseCredential),
/* harmony export */   vG: () => (/* binding */ checkCredentials),
/* harmony export */   xU: () => (/* binding */ selectCredentials)
/* harmony export */ });
/* harmony import */ var _typed_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);

function parseCredential({ name, text, diagnostics }) {
    if (!/^[\x21-\x7e]*$/.test(text))
        diagnostics.push((0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputDiagnostic */ .w3)(`Input "${name}" must be one line of visible ASCII characters without spaces; its value is not shown here.`));
    return text;
}
function checkCredentials(inputs) {
    const { mediumRefreshToken, mediumClientId, mediumClientSecret } = inputs;
    const values = [mediumRefreshToken, mediumClientId, mediumClientSecret];
    const empty = values.filter(value => value === '').length;
    if (empty === 0 || empty === values.length)
        return [];
    return [
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .createInputDiagnostic */ .w3)(`Inputs "medium-refresh-token", "medium-client-id" and "medium-client-secret" belong together, and ${empty} of them ${empty === 1 ? 'is' : 'are'} empty.`, 'Set all three or none.')
    ];
}
function selectCredentials(inputs) {
    const { mediumToken, mediumRefreshToken, mediumClientId, mediumClientSecret } = inputs;
    if (mediumRefreshToken !== '')
        return {
            kind: 'refresh',
            refreshToken: mediumRefreshToken,
            clientId: mediumClientId,
            clientSecret: mediumClientSecret
        };
    return mediumToken === '' ? { kind: 'none' } : { kind: 'token', token: mediumToken };
}


/***/ }),

/***/ 3993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ parseFiles),
/* harmony export */   Yc: () => (/* binding */ DEFAULT_FILES),
/* harmony export */   xI: () => (/* binding */ isDefaultFiles)
/* harmony export */ });
/* harmony import */ var _typed_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9758);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6331);


const FOLDERS = [
    'posts',
    '_posts',
    'content/posts',
    'content/post',
    'content/blog',
    'src/content/blog',
    'blog'
];
const ENDINGS = ['md', 'markdown', 'mdx'];
const DEFAULT_FILES = FOLDERS.flatMap(folder => ENDINGS.map(ending => `${folder}/**/*.${ending}`)).join('\n');
function isDefaultFiles(patterns) {
    return patterns.join('\n') === DEFAULT_FILES;
}
function parseFiles(input) {
    const patterns = (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_0__/* .listLines */ .i4)(input);
    const bare = patterns.map(pattern => pattern.replace(/^(?:!\s*)+/, ''));
    if (patterns.every(isExclusion))
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseInput */ .bG)(input, 'must have at least one glob pattern that includes files');
    else if (bare.includes(''))
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseInput */ .bG)(input, 'must not have a "!" without a pattern');
    else if (bare.some(pattern => /^(?:[/\\~]|[A-Za-z]:)/.test(pattern)))
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseInput */ .bG)(input, 'must have patterns relative to the root of the repository, such as posts/**/*.md, without a leading "/" or "~"');
    else if (bare.some(pattern => /\/\.(?:\/|$)|(?:^|\/)\.\.(?:\/|$)/.test(pattern)))
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseInput */ .bG)(input, 'must not use "." or ".." as a folder, except for a leading "./"');
    return patterns;
}
function isExclusion(pattern) {
    const [marks = ''] = /^(?:!\s*)*/.exec(pattern) ?? [];
    return marks.replaceAll(/\s/g, '').length % 2 === 1;
}


/***/ }),

/***/ 2804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);

class InputError extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'InputError';
    diagnostics;
    constructor(diagnostics) {
        super(diagnostics.map(({ message }) => message).join('\n'), { code: 'run/input' });
        this.diagnostics = diagnostics;
    }
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  g$: () => (/* binding */ INPUT_TABLE),
  AS: () => (/* binding */ SECRET_NAMES),
  Nn: () => (/* binding */ getDefaultText)
});

;// CONCATENATED MODULE: ./lib/src/sites/site-profile.js
const SITE_NAMES = [
    'jekyll',
    'hugo',
    'docusaurus',
    'astro',
    'eleventy',
    'zola',
    'hexo',
    'mkdocs',
    'vitepress',
    'next',
    'gatsby',
    'quarto',
    'obsidian',
    'dev.to'
];

// EXTERNAL MODULE: ./lib/src/medium/vocabulary.js
var vocabulary = __webpack_require__(7698);
// EXTERNAL MODULE: ./lib/src/text/urls.js
var urls = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/action/inputs/typed-input.js
var typed_input = __webpack_require__(9758);
;// CONCATENATED MODULE: ./lib/src/action/inputs/api-url-input.js


function parseApiUrl(input) {
    const value = input.text.replace(/\/+$/, '');
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url === null || !(0,urls/* isSecureUrl */.z3)(url) || url.search !== '' || url.hash !== '')
        (0,typed_input/* refuseInput */.bG)(input, 'must be an https URL (or http on loopback) without credentials, query or fragment', { shown: input.text.replace(/\/\/[^/?#]*@/, '//***@') });
    return value;
}

// EXTERNAL MODULE: ./lib/src/action/inputs/branch-input.js
var branch_input = __webpack_require__(2802);
// EXTERNAL MODULE: ./lib/src/article/canonical-template.js
var canonical_template = __webpack_require__(5776);
// EXTERNAL MODULE: ./lib/src/content/source/templates/own-tags.js
var own_tags = __webpack_require__(7988);
// EXTERNAL MODULE: ./lib/src/content/policy/content-policy.js + 1 modules
var content_policy = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/src/action/inputs/value-parsers.js
var value_parsers = __webpack_require__(6331);
;// CONCATENATED MODULE: ./lib/src/action/inputs/content-inputs.js





function parseDefaultTags(input) {
    const tags = input.text
        .split(/[,\n]/)
        .map(tag => tag.trim())
        .filter(tag => tag !== '');
    const tooLong = tags.some(tag => Array.from(tag).length > vocabulary/* MAX_TAG_LENGTH */.Ti);
    if (tags.length > vocabulary/* MAX_TAGS */.x3 || tooLong)
        (0,typed_input/* refuseInput */.bG)(input, 'must be at most three tags of at most 25 characters each');
    return tags;
}
function parseCanonicalUrl(input) {
    if (input.text === '')
        return null;
    const parsed = (0,canonical_template/* parseCanonicalTemplate */.u)(input.text);
    if ('problem' in parsed)
        (0,typed_input/* refuseInput */.bG)(input, parsed.problem);
    return input.text;
}
function parseOwnTags(input) {
    const { tags, problems } = (0,own_tags/* parseTemplateTags */.hz)((0,value_parsers/* listLines */.i4)(input));
    (0,typed_input/* refuseLines */.iY)(input, problems);
    return tags;
}
function parsePolicyLines(input) {
    const { policy, problems } = (0,content_policy/* parsePolicy */.O)((0,value_parsers/* listLines */.i4)(input));
    (0,typed_input/* refuseLines */.iY)(input, problems);
    return policy;
}

// EXTERNAL MODULE: ./lib/src/action/inputs/credentials-inputs.js
var credentials_inputs = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/src/action/inputs/files-input.js
var files_input = __webpack_require__(3993);
// EXTERNAL MODULE: ./lib/src/action/inputs/ledger-inputs.js
var ledger_inputs = __webpack_require__(7494);
;// CONCATENATED MODULE: ./lib/src/action/inputs/preview-inputs.js


function parsePreviewPath(input) {
    const path = input.text.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '');
    const folder = path.replace(/\/+$/, '');
    if (input.text === '')
        return null;
    if ((0,value_parsers/* staysInside */.No)(folder) && !/^\.git(?:\/|$)/i.test(folder))
        return folder;
    (0,typed_input/* refuseInput */.bG)(input, 'must be a folder inside the workspace, by its path there, such as `medium-preview`');
    return null;
}
function parsePreviewUrl(input) {
    if (input.text === '')
        return null;
    const value = input.text.replace(/(?:\/index\.html)?\/*$/, '');
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url !== null && isPlainWebUrl(url))
        return value;
    (0,typed_input/* refuseInput */.bG)(input, 'must be an http or https URL without credentials, query or fragment', {
        shown: input.text.replace(/\/\/[^/?#]*@/, '//***@')
    });
    return null;
}
function isPlainWebUrl({ protocol, username, password, search, hash }) {
    return /^https?:$/.test(protocol) && [username, password, search, hash].every(part => part === '');
}

;// CONCATENATED MODULE: ./lib/src/action/inputs/input-table.js










const INPUT_TABLE = {
    'medium-token': {
        secret: true,
        meaning: 'integration token or OAuth2 access token. It may be missing as long as there is nothing to create',
        parse: credentials_inputs/* parseCredential */.nx
    },
    'medium-refresh-token': {
        secret: true,
        meaning: 'OAuth2 refresh token; with the next two it is exchanged for an access token. See [docs/oauth.md](docs/oauth.md)',
        parse: credentials_inputs/* parseCredential */.nx
    },
    'medium-client-id': { meaning: 'OAuth2 client id', parse: credentials_inputs/* parseCredential */.nx },
    'medium-client-secret': {
        secret: true,
        meaning: 'OAuth2 client secret',
        parse: credentials_inputs/* parseCredential */.nx
    },
    'github-token': {
        default: '${{ github.token }}',
        secret: true,
        meaning: 'reads commits, writes the ledger (`contents: write`)',
        parse: credentials_inputs/* parseCredential */.nx
    },
    files: {
        default: files_input/* DEFAULT_FILES */.Yc,
        shownDefault: 'the usual blog folders',
        meaning: 'glob patterns, one a line, `!` excludes',
        parse: files_input/* parseFiles */.Bj
    },
    select: {
        default: 'changed',
        meaning: '`changed`, or `all` for every matching article that no ledger entry knows',
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, ['changed', 'all'])
    },
    branch: {
        shownDefault: 'the default branch',
        meaning: 'publishing branch',
        parse: branch_input/* parseBranch */.x
    },
    'dry-run': { default: 'false', meaning: 'plan only', parse: value_parsers/* parseTrueOrFalse */.kt },
    'max-posts': {
        default: '5',
        meaning: 'if a run would create more posts than this, it creates none of them and fails. Articles that were already waiting do not count',
        parse: input => (0,value_parsers/* parseWholeNumber */.oA)(input, { min: 0, max: 100_000 })
    },
    publication: {
        meaning: 'default publication: id, name, slug or URL',
        parse: value_parsers/* parseOptionalText */.bE
    },
    'publish-status': {
        default: 'public',
        meaning: '`public`, `draft` or `unlisted`',
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, vocabulary/* PUBLISH_STATUSES */.dR)
    },
    tags: { meaning: 'tags for articles that have none', parse: parseDefaultTags },
    license: {
        default: 'all-rights-reserved',
        meaning: "default licence: one of the API's nine",
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, vocabulary/* LICENSES */.Bw)
    },
    'notify-followers': {
        meaning: 'sent only when set, here or in the front matter',
        parse: value_parsers/* parseOptionalFlag */.Ov
    },
    'canonical-url': {
        meaning: 'template for articles without one: `{path}` `{dir}` `{slug}` `{year}` `{month}` `{day}` `{categories}` `{section}`. It goes before the rule of your [site](docs/sites/README.md)',
        parse: parseCanonicalUrl
    },
    'content-format': {
        default: 'html',
        meaning: 'what is sent: `html` or `markdown`',
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, vocabulary/* CONTENT_FORMATS */.Xx)
    },
    images: {
        default: 'upload',
        meaning: 'local images: `upload` to Medium, `link` (raw URL of the commit, public repositories), `keep`',
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, ['upload', 'link', 'keep'])
    },
    footer: {
        meaning: 'Markdown at the end of each post; `{canonical-url}` and `{title}` are filled in',
        parse: value_parsers/* parseOptionalText */.bE
    },
    site: {
        default: 'auto',
        meaning: "which site generator's rules apply: `auto`, its name (`jekyll`, `hugo`, `docusaurus`…; see [docs/sites](docs/sites/README.md)), or `none`",
        parse: input => (0,value_parsers/* parseChoice */.HU)(input, ['auto', ...SITE_NAMES, 'none'])
    },
    policy: {
        meaning: 'overrides of the [construct table](docs/content.md), one `rule: choice` a line',
        parse: parsePolicyLines
    },
    'template-tags': {
        meaning: 'own template tags, one `name: replacement` a line; see [docs/content.md](docs/content.md)',
        parse: parseOwnTags
    },
    'preview-path': {
        meaning: 'folder in the workspace to write a page for each article to, and an index; see [docs/preview.md](docs/preview.md)',
        parse: parsePreviewPath
    },
    'preview-url': {
        meaning: 'where that folder is served, for links and for Medium to load pictures from',
        parse: parsePreviewUrl
    },
    comment: {
        default: 'false',
        meaning: 'keeps one comment with the plan up to date on each pull request; needs `pull-requests: write`',
        parse: value_parsers/* parseTrueOrFalse */.kt
    },
    ledger: {
        default: 'branch:medium-ledger',
        meaning: '`branch:NAME`, or `file:PATH` in the workspace (not on GitHub-hosted runners, nor where a checkout would clean it away)',
        parse: ledger_inputs/* parseLedgerPlace */.KW
    },
    resolve: {
        meaning: 'settles articles by hand; see [Settling by hand](#settling-by-hand)',
        parse: ledger_inputs/* parseResolve */.qK
    },
    'api-url': {
        default: 'https://api.medium.com/v1',
        meaning: 'https, or loopback',
        parse: parseApiUrl
    },
    'timeout-seconds': {
        default: '120',
        meaning: '1 to 300, for one request that creates a post',
        parse: input => (0,value_parsers/* parseWholeNumber */.oA)(input, { min: 1, max: 300 })
    }
};
const INPUT_NAMES = Object.keys(INPUT_TABLE);
const SECRET_NAMES = INPUT_NAMES.filter(name => isSecret(INPUT_TABLE[name]));
function getDefaultText({ default: text = '' }) {
    return text.startsWith('${{') ? '' : text;
}
function isSecret({ secret }) {
    return secret === true;
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ parseLedgerPlace),
/* harmony export */   eM: () => (/* binding */ printLedgerPlace),
/* harmony export */   lm: () => (/* binding */ checkLedgerPlace),
/* harmony export */   qB: () => (/* binding */ refuseCleanedLedger),
/* harmony export */   qK: () => (/* binding */ parseResolve)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8597);
/* harmony import */ var _text_urls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4844);
/* harmony import */ var _branch_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2802);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2804);
/* harmony import */ var _typed_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9758);
/* harmony import */ var _value_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6331);






function parseLedgerPlace(input) {
    const [, kind, rest = ''] = /^(branch|file):(.+)$/.exec(input.text) ?? [];
    if (kind === 'branch' && (0,_branch_input_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranchName */ .Q)(rest))
        return { kind, branch: rest };
    if (kind === 'file' && (0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .staysInside */ .No)(rest))
        return { kind, path: rest };
    (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseInput */ .bG)(input, 'must be branch:NAME (a branch of the repository) or file:PATH (a path inside the workspace)');
    return { kind: 'branch', branch: 'medium-ledger' };
}
function printLedgerPlace(place) {
    return place.kind === 'file' ? `file:${place.path}` : `branch:${place.branch}`;
}
function checkLedgerPlace({ ledger, apiUrl }, runnerEnvironment) {
    if (ledger.kind === 'branch' || runnerEnvironment !== 'github-hosted')
        return [];
    if (isLocalApi(apiUrl))
        return [];
    const shown = JSON.stringify(printLedgerPlace(ledger));
    return [
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_2__/* .createInputDiagnostic */ .w3)(`Input "ledger" must be branch:NAME on a GitHub-hosted runner, whose disk is gone after the job; got ${shown}.`)
    ];
}
async function refuseCleanedLedger({ ledger, apiUrl }, wouldClean) {
    if (ledger.kind === 'branch' || isLocalApi(apiUrl) || !(await wouldClean(ledger.path)))
        return;
    const shown = JSON.stringify(printLedgerPlace(ledger));
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d([
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_2__/* .createInputDiagnostic */ .w3)(`Input "ledger" must not be a file that the next checkout removes (actions/checkout runs git clean -ffdx); got ${shown}.`, 'Keep the ledger on a branch (the default), or commit the file to the repository, or check out into a folder of the workspace (`path` of actions/checkout) and keep the file beside that folder.')
    ]);
}
function isLocalApi(apiUrl) {
    return URL.canParse(apiUrl) && (0,_text_urls_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(new URL(apiUrl));
}
function parseResolve(input) {
    const { resolve, problems } = (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseResolveLines */ .jO)((0,_value_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .listLines */ .i4)(input));
    (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLines */ .iY)(input, problems);
    return resolve;
}


/***/ }),

/***/ 2828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseInputs)
/* harmony export */ });
/* harmony import */ var _credentials_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2804);
/* harmony import */ var _input_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9506);
/* harmony import */ var _ledger_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7494);




function parseInputs(raw, runner) {
    const diagnostics = [];
    const fields = _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map(name => [toFieldName(name), parseOne(name, raw, diagnostics)]);
    const inputs = Object.fromEntries(fields);
    diagnostics.push(...(0,_credentials_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .checkCredentials */ .vG)(inputs), ...(0,_ledger_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .checkLedgerPlace */ .lm)(inputs, runner.environment));
    if (diagnostics.length > 0)
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .d(diagnostics);
    return Object.freeze(inputs);
}
function parseOne(name, raw, diagnostics) {
    const typed = raw.get(name) ?? '';
    const defaultText = (0,_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .getDefaultText */ .Nn)(_input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_TABLE */ .g$[name]);
    const text = typed === '' ? defaultText : typed;
    return _input_table_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_TABLE */ .g$[name].parse({ name, text, defaultText, diagnostics });
}
function toFieldName(name) {
    return name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ refuseInput),
/* harmony export */   iY: () => (/* binding */ refuseLines),
/* harmony export */   w3: () => (/* binding */ createInputDiagnostic)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7378);

function refuseInput(input, rule, { shown = input.text, remedy = null } = {}) {
    const message = `Input "${input.name}" ${rule}; got ${JSON.stringify(shown)}.`;
    input.diagnostics.push(createInputDiagnostic(message, remedy));
}
function refuseLines(input, problems) {
    for (const problem of problems)
        input.diagnostics.push(createInputDiagnostic(`Input "${input.name}": ${problem}`));
}
function createInputDiagnostic(message, remedy = null) {
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiagnostic */ .og)({ code: 'run/input', severity: 'error', message, remedy });
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   No: () => (/* binding */ staysInside),
/* harmony export */   Ov: () => (/* binding */ parseOptionalFlag),
/* harmony export */   bE: () => (/* binding */ parseOptionalText),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   kt: () => (/* binding */ parseTrueOrFalse),
/* harmony export */   oA: () => (/* binding */ parseWholeNumber)
/* harmony export */ });
/* harmony import */ var _typed_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9758);

function parseOptionalText({ text }) {
    return text === '' ? null : text;
}
function parseChoice(input, allowed) {
    const found = allowed.find(choice => choice === input.text);
    if (found === undefined)
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseInput */ .bG)(input, `must be one of ${allowed.join(', ')}`);
    return found ?? allowed[0];
}
function parseTrueOrFalse(input) {
    const text = input.text.toLowerCase();
    if (text !== 'true' && text !== 'false')
        (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseInput */ .bG)(input, 'must be true or false');
    return text === 'true';
}
function parseOptionalFlag(input) {
    return input.text === '' ? null : parseTrueOrFalse(input);
}
function parseWholeNumber(input, { min, max }) {
    const number = /^\d{1,6}$/.test(input.text) ? Number(input.text) : Number.NaN;
    if (number >= min && number <= max)
        return number;
    (0,_typed_input_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseInput */ .bG)(input, `must be a whole number from ${min} to ${max}`);
    return min;
}
function listLines({ text }) {
    return text
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'));
}
function staysInside(path) {
    const parts = path.split(/[\\/]/);
    return (!/^[/\\~]|^[A-Za-z]:/.test(path) && !parts.includes('..') && !/^\.?$/.test(parts.at(-1) ?? ''));
}


/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitMemory)
/* harmony export */ });
async function limitMemory() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    const { runInNewContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('globalThis.gc');
    collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}


/***/ }),

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerTrial: () => (/* reexport */ answerTrial),
  run: () => (/* reexport */ run)
});

// EXTERNAL MODULE: ./lib/src/publish/publish.js + 25 modules
var publish = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/src/text/line.js
var text_line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(8177);
;// CONCATENATED MODULE: ./lib/src/report/output-values.js


const MAX_BYTES = 100_000;
const SMALLEST = '{"path":"","title":"","outcome":"","reason":"","message":""}'.length;
const UNCUT = {
    title: Infinity,
    message: Infinity,
    warning: Infinity,
    warnings: Infinity,
    address: Infinity
};
const USUAL = {
    title: 1000,
    message: 1000,
    warning: 1500,
    warnings: 20,
    address: Infinity
};
const SHORT = { title: 100, message: 300, warning: 200, warnings: 3, address: 1000 };
function toOutputValues(report, resultsFile = '') {
    const { results, outcome, ledgerSha } = report;
    const counts = (0,headline/* countOutcomes */.X)(results);
    const urls = results
        .filter(result => result.outcome === 'created')
        .map(({ url }) => (url === undefined ? '' : (0,text_line/* cleanLine */.Ow)(url)))
        .filter(url => url !== '');
    return {
        outcome,
        results: fitResults(results),
        'results-file': resultsFile,
        url: urls[0] ?? '',
        urls: urls.join('\n'),
        'created-count': String(counts.created),
        'planned-count': String(counts.planned),
        'skipped-count': String(counts.skipped),
        'deferred-count': String(counts.deferred),
        'failed-count': String(counts.failed),
        'unknown-count': String(counts.unknown),
        'ledger-sha': ledgerSha ?? ''
    };
}
function printResults({ results }) {
    return `[${results.map(result => JSON.stringify(orderKeys(result, UNCUT))).join(',')}]\n`;
}
function fitResults(results) {
    return fitAll(results, USUAL) ?? fitAll(results, SHORT) ?? fitPressing(results);
}
function fitAll(results, lengths) {
    const all = [];
    let bytes = '[]'.length;
    for (const result of results) {
        const json = JSON.stringify(orderKeys(result, lengths));
        bytes += Buffer.byteLength(json) + (all.length > 0 ? ','.length : 0);
        if (bytes > MAX_BYTES)
            return null;
        all.push(json);
    }
    return `[${all.join(',')}]`;
}
function fitPressing(results) {
    const fitting = [];
    let left = MAX_BYTES - '[]'.length;
    for (const result of results.toSorted((a, b) => rankPressing(a) - rankPressing(b))) {
        if (left < SMALLEST)
            break;
        const json = JSON.stringify(orderKeys(result, SHORT));
        const bytes = Buffer.byteLength(json) + ','.length;
        if (bytes > left)
            continue;
        fitting.push(json);
        left -= bytes;
    }
    return `[${fitting.join(',')}]`;
}
const PRESSING = [
    'unknown',
    'failed',
    'created',
    'planned',
    'deferred',
    'skipped'
];
function rankPressing({ outcome, decision }) {
    return decision === undefined ? 1 + PRESSING.indexOf(outcome) : 0;
}
function orderKeys(result, lengths) {
    const { title } = result;
    const keepAddress = (url) => url === undefined || url.length > lengths.address ? undefined : url;
    const warnings = result.warnings
        ?.slice(0, lengths.warnings)
        .map(warning => (0,text_line/* cleanLine */.Ow)(warning, { max: lengths.warning }));
    return {
        path: result.path,
        title: title === null || title.length <= lengths.title
            ? title
            : (0,text_line/* cleanLine */.Ow)(title, { max: lengths.title }),
        outcome: result.outcome,
        reason: result.reason,
        message: (0,text_line/* cleanLine */.Ow)(result.message, { max: lengths.message }),
        postId: result.postId,
        url: keepAddress(result.url),
        publishStatus: result.publishStatus,
        publicationId: result.publicationId,
        canonicalUrl: keepAddress(result.canonicalUrl),
        tags: result.tags,
        line: result.line,
        transaction: result.transaction,
        warnings: warnings?.length === 0 ? undefined : warnings
    };
}

// EXTERNAL MODULE: ./lib/src/changes/path-matcher.js + 1 modules
var path_matcher = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/src/git/commit-source.js
var commit_source = __webpack_require__(1772);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/ledger/parse-ledger.js + 3 modules
var parse_ledger = __webpack_require__(4351);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/ledger/known-texts.js


const ENTRY_LIST = '\n  "entries": [';
const ENTRY_COMMA = ',\n    ';
const BEFORE_LIST = `{${ENTRY_LIST}`;
const LIST_END = '\n  ]';
const BEGIN = '\n    {\n      "';
const BETWEEN = `\n    },${BEGIN}`;
const BEFORE_NEXT = BETWEEN.indexOf('{');
const MANY = 1000;
const SAMPLE_EVERY = 50;
function locateReadEntries(before, print) {
    const { entries, text } = before;
    if (entries.length < MANY || !text.startsWith(BEFORE_LIST) || !hasOneList(text))
        return null;
    const located = locateEntries(before);
    const isWritten = (entry, place) => place % SAMPLE_EVERY > 0 || located?.cut(place, place) === print(entry);
    return entries.every(isWritten) ? located : null;
}
function hasOneList(text) {
    const rest = text.slice(text.indexOf(LIST_END));
    const entries = (0,json/* readField */.dR)((0,json/* parseJsonText */.lk)(`${BEFORE_LIST}${rest}`), 'entries');
    return Array.isArray(entries) && entries.length === 0;
}
function listEntryTexts(entries, before, print) {
    const texts = [];
    let known = 0;
    for (let next = 0, entry = entries[0]; entry !== undefined; entry = entries[next]) {
        known = skipEarlier(before.entries, known, entry.path);
        const same = countSame(entries, next, before.entries, known);
        const last = entries[next + same - 1];
        if (same === 0 || last === undefined)
            texts.push(print(entry));
        else {
            const end = known + same - 1;
            const isWritten = before.cut(known, known) === print(entry) && before.cut(end, end) === print(last);
            if (!isWritten)
                return null;
            texts.push(before.cut(known, end));
        }
        known += same;
        next += Math.max(1, same);
    }
    return texts;
}
function skipEarlier(entries, start, path) {
    let place = start;
    for (let entry = entries[place]; entry !== undefined; entry = entries[place]) {
        if ((0,paths/* comparePaths */.cD)(entry.path, path) >= 0)
            break;
        place += 1;
    }
    return place;
}
function countSame(entries, next, before, known) {
    let count = 0;
    while (next + count < entries.length && entries[next + count] === before[known + count])
        count += 1;
    return count;
}
function locateEntries({ entries, text }) {
    const list = text.indexOf(ENTRY_LIST) + ENTRY_LIST.length;
    const end = text.indexOf(LIST_END, list);
    if (!text.startsWith(BEGIN, list))
        return null;
    const starts = [list + ENTRY_COMMA.length - 1];
    for (let next = text.indexOf(BETWEEN, list); next >= 0 && next < end; next = text.indexOf(BETWEEN, next + BETWEEN.length))
        starts.push(next + BEFORE_NEXT);
    if (starts.length !== entries.length)
        return null;
    const cut = (first, last) => {
        const after = starts[last + 1];
        return text.slice(starts[first], after === undefined ? end : after - ENTRY_COMMA.length);
    };
    return { entries, text, cut };
}

;// CONCATENATED MODULE: ./lib/src/ledger/serialize-ledger.js



function createLedgerPrinter() {
    let read = null;
    let last = null;
    return {
        remember({ entries }, text) {
            read = { entries, text };
            last = null;
        },
        print(ledger) {
            const before = last === null ? read && locateReadEntries(read, serializeEntry) : locateEntries(last);
            read = null;
            const entries = [...ledger.entries].sort((a, b) => (0,paths/* comparePaths */.cD)(a.path, b.path));
            const known = before && listEntryTexts(entries, before, serializeEntry);
            const texts = known ?? entries.map(serializeEntry);
            last = { entries, text: putTogether(ledger, texts) };
            return last.text;
        }
    };
}
function serializeLedger(ledger) {
    return createLedgerPrinter().print(ledger);
}
const INDENT = 2;
const BEFORE_ENTRY = `{${ENTRY_LIST}\n    `;
const AFTER_ENTRY = '\n  ]\n}';
function putTogether(ledger, texts) {
    const empty = JSON.stringify(sortKeys({ ...ledger, entries: [] }), null, INDENT);
    if (texts.length === 0)
        return `${empty}\n`;
    const place = empty.indexOf(ENTRY_LIST) + ENTRY_LIST.length;
    const parts = [...texts];
    parts[0] = `${empty.slice(0, place)}\n    ${texts[0] ?? ''}`;
    parts.push(`${parts.pop() ?? ''}\n  ${empty.slice(place)}\n`);
    return parts.join(ENTRY_COMMA);
}
function serializeEntry(entry) {
    const whole = JSON.stringify({ entries: [sortKeys(entry)] }, null, INDENT);
    return whole.slice(BEFORE_ENTRY.length, -AFTER_ENTRY.length);
}
function sortKeys(value) {
    if (isSorted(value))
        return value;
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map(key => [key, sortKeys(value[key])]));
}
function isSorted(value) {
    if (Array.isArray(value))
        return value.every(isSorted);
    if (!(0,json/* isRecord */.u4)(value))
        return true;
    let before = '';
    for (const key of Object.keys(value)) {
        const item = value[key];
        if (key < before || (typeof item === 'object' && !isSorted(item)))
            return false;
        before = key;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
// EXTERNAL MODULE: ./lib/src/time/call-once.js
var call_once = __webpack_require__(5676);
;// CONCATENATED MODULE: ./lib/src/ledger/stores/file-store.js








const loadWriter = (0,call_once/* callOnce */.q)(async () => await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 4377)));
function openFileStore(options) {
    const { workspace, repositoryId, path, clock } = options;
    const file = (0,external_node_path_.join)(workspace, path);
    const place = `file:${path}`;
    const printer = createLedgerPrinter();
    return {
        place,
        revision: () => null,
        async read() {
            const snapshot = readFileSnapshot(file, repositoryId, place);
            if (snapshot.revision !== null)
                printer.remember(snapshot.ledger, snapshot.revision);
            return Promise.resolve(snapshot);
        },
        async write(ledger, expected) {
            const text = printer.print(ledger);
            try {
                const { replaceFile } = await loadWriter();
                const isReplaced = await replaceFile({ file, text, expected, clock });
                return isReplaced ? { kind: 'written', revision: text } : { kind: 'conflict' };
            }
            catch (error) {
                throw toUnwritableError(place, error);
            }
        }
    };
}
function readFileSnapshot(file, repositoryId, place) {
    const text = readLedgerText(file, place);
    if (text === null)
        return { ledger: (0,ledger_ledger/* createLedger */.M5)(repositoryId), revision: null };
    return { ledger: (0,parse_ledger/* parseLedger */.h)(text, repositoryId, place), revision: text };
}
function readLedgerText(file, place) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if ((0,action_error/* codeOf */.$N)(error) === 'ENOENT')
            return null;
        throw new ledger_error/* LedgerError */.o(`The ledger (${place}) cannot be read: ${(0,action_error/* messageOf */.bD)(error)}.`, 'Check the path of the input `ledger` and its permissions.', { cause: error });
    }
}
function toUnwritableError(place, error) {
    if (error instanceof ledger_error/* LedgerError */.o)
        return error;
    return new ledger_error/* LedgerError */.o(`Could not save the ledger (${place}): ${(0,action_error/* messageOf */.bD)(error)}.`, 'Check the path of the input `ledger`, its permissions and the free space.', { cause: error });
}

// EXTERNAL MODULE: ./lib/src/github/github-retries.js
var github_retries = __webpack_require__(3522);
// EXTERNAL MODULE: ./lib/src/github/github-client.js
var github_client = __webpack_require__(7349);
// EXTERNAL MODULE: ./lib/src/github/github-error.js
var github_error = __webpack_require__(8486);
;// CONCATENATED MODULE: ./lib/src/ledger/stores/branch-marker.js


const MARKER = 'medium/ledger';
function createBranchMarker(options) {
    let exists = false;
    return {
        async ensure(sha) {
            if (exists)
                return;
            await (0,github_retries/* repeatRead */.yf)(options.clock, async () => makeMarker(options, sha));
            exists = true;
        }
    };
}
async function makeMarker(options, sha) {
    const { owner, repo, octokit } = options;
    const request = (0,github_client/* limitTime */.D)();
    try {
        await octokit.rest.git.getRef({ owner, repo, ref: MARKER, request });
        return;
    }
    catch (error) {
        if ((0,github_error/* readStatus */.rk)(error) !== 404)
            throw error;
    }
    try {
        await octokit.rest.git.createRef({ owner, repo, ref: `refs/${MARKER}`, sha, request });
    }
    catch (error) {
        if (!(0,github_error/* isStale */.QO)(error))
            throw error;
    }
}
function createLostBranchError(branch) {
    return new ledger_error/* LedgerError */.o(`The ledger branch ${branch} is gone, although the marker refs/${MARKER} says that there was one: without it, articles could be published twice.`, `Restore the branch (GitHub keeps its last commit for a while), or, to start over with an empty record, delete the marker too; a repository has one ledger, so if it is on another branch, name that one in the input \`ledger\`. To delete the marker: git push origin :refs/${MARKER}`);
}

;// CONCATENATED MODULE: ./lib/src/ledger/stores/branch-store.js






const LEDGER_FILE = 'ledger.json';
const BRANCH_TRIES = 3;
const BRANCH_WAIT_MS = 500;
const README = `# Ledger of Publish to Medium

\`ledger.json\` records which article became which post on Medium. The action writes it before and after each post;
Medium cannot list or delete posts, so this record is what keeps an article from being published twice.
Please do not edit, merge or delete this branch.
`;
const FIRST_MESSAGE = 'medium: begin the ledger';
const APPEND = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
function openBranchStore(options) {
    const place = `branch:${options.branch}`;
    const open = { ...options, marker: createBranchMarker(options), printer: createLedgerPrinter() };
    let seen = null;
    return {
        place,
        revision: () => seen,
        async read() {
            seen = await readHead(options, place);
            return readBranchSnapshot(open, place, seen);
        },
        async write(ledger, expected, message) {
            try {
                const revision = expected === null
                    ? await beginLedger(open, ledger, message)
                    : await appendCommit(open, ledger, { expected, message });
                seen = revision;
                return { kind: 'written', revision };
            }
            catch (error) {
                return settleFailedWrite(error, place, options.clock.now());
            }
        }
    };
}
async function readBranchSnapshot(options, place, head) {
    if (head === null)
        return { ledger: (0,ledger_ledger/* createLedger */.M5)(options.repositoryId), revision: null };
    const text = await readLedgerFile(options, head, place);
    const ledger = (0,parse_ledger/* parseLedger */.h)(text, options.repositoryId, place);
    options.printer.remember(ledger, text);
    return { ledger, revision: head };
}
async function readHead(options, place) {
    for (let attempt = 1;; attempt += 1) {
        const head = await readLedgerRef(options, `heads/${options.branch}`, place);
        if (head !== null)
            return head;
        const mark = await readLedgerRef(options, MARKER, place);
        if (mark === null)
            return null;
        if (attempt === BRANCH_TRIES)
            throw createLostBranchError(options.branch);
        await options.clock.sleep(BRANCH_WAIT_MS);
    }
}
async function readLedgerFile(options, revision, place) {
    const { owner, repo, octokit, clock } = options;
    try {
        return await (0,github_retries/* repeatRead */.yf)(clock, async () => {
            const { data } = await octokit.rest.repos.getContent({
                owner,
                repo,
                path: LEDGER_FILE,
                ref: revision,
                mediaType: { format: 'raw' },
                request: (0,github_client/* limitTime */.D)()
            });
            const text = decodeRaw(data);
            if (text === '')
                throw new Error('the answer is empty');
            return text;
        });
    }
    catch (error) {
        if ((0,github_error/* readStatus */.rk)(error) === 404)
            throw new ledger_error/* LedgerError */.o(`The ledger (${place}) has no ${LEDGER_FILE}: the branch at ${revision} is not a ledger, or somebody changed it.`, `Restore ${LEDGER_FILE} from the branch's history, or name another branch in the input \`ledger\`.`, { cause: error });
        throw toLedgerError(error, `read ${LEDGER_FILE} of the ledger (${place})`, clock.now());
    }
}
function toLedgerError(error, what, nowMs) {
    const { message, remedy, permanent, retryAfterMs } = (0,github_error/* toGitHubError */.Lg)(error, what, nowMs);
    const outage = permanent ? null : { retryAfterMs };
    return new ledger_error/* LedgerError */.o(message, remedy, { cause: error, outage });
}
function decodeRaw(data) {
    if (typeof data === 'string')
        return data;
    if (data instanceof ArrayBuffer)
        return new TextDecoder().decode(data);
    return JSON.stringify(data);
}
async function readLedgerRef(options, ref, place) {
    const { owner, repo, octokit, clock } = options;
    try {
        return await (0,github_retries/* repeatRead */.yf)(clock, async () => {
            const { data } = await octokit.rest.git.getRef({
                owner,
                repo,
                ref,
                request: (0,github_client/* limitTime */.D)()
            });
            return data.object.sha;
        });
    }
    catch (error) {
        if ((0,github_error/* readStatus */.rk)(error) === 404)
            return null;
        throw toLedgerError(error, `read refs/${ref} of the ledger (${place})`, clock.now());
    }
}
async function beginLedger(options, ledger, message) {
    const first = (0,ledger_ledger/* dropIntents */.J1)(ledger);
    const isWhole = first === ledger;
    const sha = await createBranch(options, first, isWhole ? message : FIRST_MESSAGE);
    if (!isWhole)
        return appendCommit(options, ledger, { expected: sha, message });
    await options.marker.ensure(sha);
    return sha;
}
async function createBranch(options, ledger, message) {
    const { owner, repo, octokit, branch } = options;
    const sha = await createOrphan(options, ledger, message);
    const ref = `refs/heads/${branch}`;
    await octokit.rest.git.createRef({ owner, repo, ref, sha, request: (0,github_client/* limitTime */.D)() });
    return sha;
}
async function createOrphan(options, ledger, message) {
    const { owner, repo, octokit } = options;
    const tree = await octokit.rest.git.createTree({
        owner,
        repo,
        tree: [
            { path: LEDGER_FILE, mode: '100644', type: 'blob', content: options.printer.print(ledger) },
            { path: 'README.md', mode: '100644', type: 'blob', content: README }
        ],
        request: (0,github_client/* limitTime */.D)()
    });
    const commit = await octokit.rest.git.createCommit({
        owner,
        repo,
        message: `${message} [skip ci]`,
        tree: tree.data.sha,
        parents: [],
        request: (0,github_client/* limitTime */.D)()
    });
    return commit.data.sha;
}
async function appendCommit(options, ledger, write) {
    const { owner, repo, octokit, branch, marker, printer } = options;
    await marker.ensure(write.expected);
    const contents = Buffer.from(printer.print(ledger)).toString('base64');
    const answer = await octokit.graphql(APPEND, {
        input: {
            branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
            expectedHeadOid: write.expected,
            message: { headline: `${write.message} [skip ci]` },
            fileChanges: { additions: [{ path: LEDGER_FILE, contents }] }
        },
        request: (0,github_client/* limitTime */.D)()
    });
    return answer.createCommitOnBranch.commit.oid;
}
function settleFailedWrite(error, place, nowMs) {
    if ((0,github_error/* isStale */.QO)(error))
        return { kind: 'conflict' };
    const failure = (0,github_error/* toGitHubError */.Lg)(error, `save the ledger (${place})`, nowMs);
    if (failure.permanent)
        throw new ledger_error/* LedgerError */.o(failure.message, failure.remedy, { cause: error });
    return { kind: 'doubtful', error: failure, retryAfterMs: failure.retryAfterMs };
}

// EXTERNAL MODULE: ./lib/src/action/inputs/credentials-inputs.js
var credentials_inputs = __webpack_require__(1999);
// EXTERNAL MODULE: ./lib/src/action/runner-context.js
var runner_context = __webpack_require__(4105);
;// CONCATENATED MODULE: ./lib/src/action/load-medium.js
async function loadMedium() {
    const { createMediumClient, exchangeRefreshToken, findFeedUrl, readFeed } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(201)]).then(__webpack_require__.bind(__webpack_require__, 6201));
    return { createMediumClient, exchangeRefreshToken, findFeedUrl, readFeed };
}

// EXTERNAL MODULE: ./lib/src/action/secrets.js
var secrets = __webpack_require__(7300);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 2 modules
var core = __webpack_require__(910);
// EXTERNAL MODULE: ./lib/src/report/safe-text.js
var safe_text = __webpack_require__(2510);
// EXTERNAL MODULE: ./lib/src/report/log-lines.js
var log_lines = __webpack_require__(2573);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/report/reasons.js
var reasons = __webpack_require__(1420);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js



const ANNOTATIONS_SHOWN = 10;
const MAX_MESSAGE = 4000;
const WHOLE_FILE = 1;
const PREFIX = 'Publish to Medium';
function listAnnotations(report) {
    const results = report.results.toSorted((a, b) => rankOwn(a) - rankOwn(b));
    const told = groupByFile(report.diagnostics);
    const all = [
        ...report.diagnostics.filter(({ place }) => place === null).map(annotateDiagnostic),
        ...results.filter(({ outcome }) => outcome === 'unknown').map(annotateResult),
        ...report.diagnostics.filter(({ place }) => place !== null).map(annotateDiagnostic),
        ...results.filter(result => needsAnnotation(result, told.get(result.path))).map(annotateResult),
        ...results.flatMap(result => annotateWarnings(result, told.get(result.path)))
    ];
    const levels = ['error', 'warning', 'notice'];
    return levels.flatMap(level => addSum(all, level));
}
function rankOwn({ untouched }) {
    return untouched === true ? 1 : 0;
}
function addSum(all, level) {
    const some = all.filter(annotation => annotation.level === level);
    if (some.length <= ANNOTATIONS_SHOWN)
        return some;
    const sum = {
        level,
        title: `${PREFIX}: more ${level}s`,
        message: `${(0,text_line/* countNoun */.y_)(some.length - ANNOTATIONS_SHOWN + 1, `more ${level}`)}: all of them are in the step's log and in the job summary.`
    };
    return [...some.slice(0, ANNOTATIONS_SHOWN - 1), sum, ...some.slice(ANNOTATIONS_SHOWN - 1)];
}
function annotateDiagnostic(diagnostic) {
    const { severity, code, place } = diagnostic;
    const message = (0,text_line/* cleanLine */.Ow)((0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic), { max: MAX_MESSAGE });
    if (place === null)
        return { level: severity, title: PREFIX, message };
    const { path, line, column } = place;
    const reason = code === 'medium/image' ? 'image' : 'invalid';
    const what = severity === 'error' ? (reasons/* REASONS */.e[reason].title ?? code) : code;
    return {
        level: severity,
        title: writeTitle(what),
        message,
        file: path,
        line: line ?? WHOLE_FILE,
        ...(line === null || column === null ? {} : { column })
    };
}
function groupByFile(diagnostics) {
    return Map.groupBy(diagnostics.filter(({ place }) => place !== null), ({ place }) => place?.path ?? '');
}
function needsAnnotation({ outcome, reason }, diagnostics = []) {
    if (outcome === 'unknown' || reasons/* REASONS */.e[reason].title === null)
        return false;
    if (reason !== 'invalid' && reason !== 'image')
        return true;
    return !diagnostics.some(({ severity }) => severity === 'error');
}
function annotateResult(result) {
    const { message, url } = result;
    const text = url === undefined || message.includes(url) ? message : `${message} ${url}`;
    return {
        level: toSeverity(result),
        title: writeTitle(reasons/* REASONS */.e[result.reason].title ?? result.reason),
        message: (0,text_line/* cleanLine */.Ow)(text, { max: MAX_MESSAGE }),
        ...placeAnnotation(result)
    };
}
function toSeverity({ outcome }) {
    if (outcome === 'failed' || outcome === 'unknown')
        return 'error';
    return outcome === 'deferred' ? 'warning' : 'notice';
}
function annotateWarnings(result, diagnostics = []) {
    const told = new Set(diagnostics.map(diagnostics_diagnostic/* joinSentences */.DP));
    const own = (result.warnings ?? []).filter(warning => !told.has(warning));
    return own.map(warning => ({
        level: 'warning',
        title: writeTitle('warning'),
        message: (0,text_line/* cleanLine */.Ow)(warning, { max: MAX_MESSAGE }),
        ...placeAnnotation(result)
    }));
}
function placeAnnotation({ path, line }) {
    return { file: path, line: line ?? WHOLE_FILE };
}
function writeTitle(what) {
    return `${PREFIX}: ${(0,text_line/* cleanLine */.Ow)(what, { max: 80 })}`;
}

// EXTERNAL MODULE: ./lib/src/action/system-clock.js
var system_clock = __webpack_require__(9055);
;// CONCATENATED MODULE: ./lib/src/action/step-log.js




function logInfo(line) {
    core/* info */.pq(toShownLine(line));
}
function logDebug(line) {
    core/* debug */.Yz(toShownLine(line));
}
function logWarning(line) {
    core/* warning */.$e(toShownLine(line));
}
async function logInGroup(title, work) {
    return core/* group */.Os(toShownLine(title), work);
}
function toShownLine(text) {
    return (0,safe_text/* toLogLine */.gD)((0,secrets/* hideSecrets */.s)(text));
}
const WRITTEN_AT_ONCE = 500;
async function printReport(report) {
    await printLog(report);
    await printAnnotations(report);
}
async function printLog(report) {
    const sections = (0,log_lines/* listLogSections */.x)(report);
    if (sections.length === 0)
        core/* info */.pq((0,safe_text/* toLogLine */.gD)((0,headline/* describeRun */.v)(report)));
    for (const { title, lines } of sections) {
        core/* startGroup */.Oh(title);
        await writeInTurn(lines, line => {
            core/* info */.pq(line);
        });
        core/* endGroup */.N4();
    }
}
async function printAnnotations(report) {
    await writeInTurn(listAnnotations(report), printAnnotation);
}
function printAnnotation({ level, message, title, file, line, column }) {
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column })
    };
    if (level === 'error')
        core/* error */.z3(message, properties);
    else if (level === 'warning')
        core/* warning */.$e(message, properties);
    else
        core/* notice */.lm(message, properties);
}
async function writeInTurn(items, write) {
    let count = 0;
    for (const item of items) {
        write(item);
        count += 1;
        if (count % WRITTEN_AT_ONCE === 0)
            await system_clock/* MACHINE_CLOCK */.f4.sleep(0);
    }
}
function failStep(report) {
    core/* setFailed */.C1((0,headline/* describeRun */.v)(report));
}

;// CONCATENATED MODULE: ./lib/src/action/version.js
const VERSION = '0.1.0';
const USER_AGENT = `publish-to-medium/${VERSION} (GitHub Action)`;

;// CONCATENATED MODULE: ./lib/src/action/connect-medium.js







function prepareConnection(inputs, onNewRefreshToken) {
    const credentials = (0,credentials_inputs/* selectCredentials */.xU)(inputs);
    if (credentials.kind === 'none')
        return null;
    return async () => {
        const token = credentials.kind === 'token'
            ? credentials.token
            : await exchangeCredentials(credentials, inputs.apiUrl, onNewRefreshToken);
        const { createMediumClient } = await loadMedium();
        return createMediumClient({
            apiUrl: inputs.apiUrl,
            token,
            userAgent: USER_AGENT,
            creationTimeoutMs: inputs.timeoutSeconds * 1000,
            clock: system_clock/* SYSTEM_CLOCK */.Vc,
            proxies: (0,runner_context/* readProxySettings */.uv)(),
            debug: logDebug
        });
    };
}
async function exchangeCredentials({ refreshToken, clientId, clientSecret }, apiUrl, onNewRefreshToken) {
    const { exchangeRefreshToken } = await loadMedium();
    const tokens = await exchangeRefreshToken({
        apiUrl,
        refreshToken,
        clientId,
        clientSecret,
        userAgent: USER_AGENT,
        clock: system_clock/* SYSTEM_CLOCK */.Vc,
        proxies: (0,runner_context/* readProxySettings */.uv)(),
        debug: logDebug,
        onTokens(tokens) {
            (0,secrets/* keepSecret */.g)(tokens.accessToken);
            if (tokens.refreshToken === null)
                return;
            (0,secrets/* keepSecret */.g)(tokens.refreshToken);
            if (tokens.refreshToken !== refreshToken)
                onNewRefreshToken(tokens.refreshToken);
        }
    });
    return tokens.accessToken;
}

// EXTERNAL MODULE: ./lib/src/action/inputs/ledger-inputs.js
var ledger_inputs = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/src/action/limit-memory.js
var limit_memory = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/src/git/file-names.js
var file_names = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/src/git/git-tree.js
var git_tree = __webpack_require__(3610);
;// CONCATENATED MODULE: ./lib/src/github/remote-tree.js




const MANY_FILES = 2000;
const MOST_FOLDERS = 30;
const TOO_MANY = { entries: [], truncated: true };
async function readRemoteTree(options, commit, local) {
    const blobs = new Map();
    const files = local?.files ?? blobs;
    const folders = files.size > MANY_FILES ? ((await local?.readFolders()) ?? null) : null;
    const found = folders === null
        ? await collectTree(options, commit, '', blobs)
        : await collectDifferent(options, commit, { files, folders }, blobs);
    return found ? blobs : null;
}
async function collectDifferent(options, commit, { files, folders }, blobs) {
    const open = [{ tree: commit, prefix: '' }];
    const common = [];
    for (let asked = 0;; asked += 1) {
        const next = open.pop();
        if (next === undefined)
            break;
        const { tree, prefix } = next;
        const level = asked < MOST_FOLDERS ? await requestTree(options, tree, false) : TOO_MANY;
        if (level === null)
            return false;
        if (level.truncated) {
            if (!(await collectTree(options, tree, prefix, blobs)))
                return false;
            continue;
        }
        addFiles(level.entries, prefix, blobs);
        for (const { path, type, sha } of level.entries) {
            if (type !== 'tree')
                continue;
            const [from, to] = [folders.get(sha), `${prefix}${path}/`];
            if (from === undefined || (0,file_names/* isLostName */.Cw)(to))
                open.push({ tree: sha, prefix: to });
            else
                common.push({ from, to: (0,file_names/* decodeApiName */.yF)(to) });
        }
    }
    copyFolders(common, files, blobs);
    return true;
}
function copyFolders(common, files, blobs) {
    const wanted = Map.groupBy(common, ({ from }) => from);
    for (const [path, blob] of files)
        for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
            for (const { to } of wanted.get(path.slice(0, end + 1)) ?? [])
                blobs.set(to + path.slice(end + 1), blob);
}
async function collectTree(options, tree, prefix, blobs) {
    const whole = await requestTree(options, tree, true);
    if (whole === null)
        return false;
    if (!whole.truncated) {
        addFiles(whole.entries, prefix, blobs);
        return true;
    }
    const level = await requestTree(options, tree, false);
    if (level === null)
        return false;
    if (level.truncated)
        throw createTooLargeError(prefix);
    addFiles(level.entries, prefix, blobs);
    for (const entry of level.entries)
        if (entry.type === 'tree' &&
            !(await collectTree(options, entry.sha, `${prefix}${entry.path}/`, blobs)))
            return false;
    return true;
}
async function requestTree(options, tree, recursive) {
    const { octokit, owner, repo } = options;
    return (0,github_retries/* readOrNull */.di)(options, `list the tree of ${tree}`, async () => {
        const { data } = await octokit.rest.git.getTree({
            owner,
            repo,
            tree_sha: tree,
            ...(recursive ? { recursive: '1' } : {}),
            request: (0,github_client/* limitTime */.D)()
        });
        const entries = data.tree.map(({ path, mode, type, sha }) => ({ path, mode, type, sha }));
        return { entries, truncated: data.truncated };
    });
}
function createTooLargeError(prefix) {
    return new github_error/* GitHubError */.y_(`GitHub's API lists the folder ${prefix === '' ? 'at the root' : prefix} only in part, because it has too many files.`, {
        remedy: 'Add actions/checkout before this step: the workspace then has the whole tree.',
        permanent: true,
        retryAfterMs: null
    });
}
function addFiles(entries, prefix, blobs) {
    for (const { path, mode, type, sha } of entries)
        if (type === 'blob' && (0,git_tree/* isRegular */.$W)(mode))
            blobs.set(findFreeName((0,file_names/* decodeApiName */.yF)(`${prefix}${path}`), blobs), sha);
}
function findFreeName(name, taken) {
    let free = name;
    for (let number = 2; taken.has(free); number += 1)
        free = name.replace(/(?=\.[^./]*$|$)/, ` (${number})`);
    return free;
}

;// CONCATENATED MODULE: ./lib/src/github/github-repository.js



const HISTORY_LENGTH = 100;
function openGitHubRepository(options, readLocalTree = async () => Promise.resolve(null)) {
    const { octokit, owner, repo } = options;
    return {
        readTree: async (commit) => readRemoteTree(options, commit, await readLocalTree()),
        readBlob: async (oid) => (0,github_retries/* readOrNull */.di)(options, `read blob ${oid}`, async () => {
            const request = (0,github_client/* limitTime */.D)();
            const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: oid, request });
            return new Uint8Array(Buffer.from(data.content, 'base64'));
        }),
        readBranchTip: async (branch) => (0,github_retries/* readOrNull */.di)(options, `read the branch ${branch}`, async () => {
            const request = (0,github_client/* limitTime */.D)();
            const ref = `heads/${branch}`;
            const { data } = await octokit.rest.git.getRef({ owner, repo, ref, request });
            return data.object.sha;
        }),
        isAncestor: async (older, newer) => (0,github_retries/* readOrNull */.di)(options, `read the history of ${newer}`, async () => {
            const page = { sha: newer, per_page: HISTORY_LENGTH, request: (0,github_client/* limitTime */.D)() };
            const { data } = await octokit.rest.repos.listCommits({ owner, repo, ...page });
            return data.some(({ sha }) => sha === older);
        }),
        readFacts: async () => (0,github_retries/* readOrNull */.di)(options, 'read the repository', async () => {
            const { data } = await octokit.rest.repos.get({ owner, repo, request: (0,github_client/* limitTime */.D)() });
            return { defaultBranch: data.default_branch, isPrivate: data.private };
        }),
        close: () => undefined
    };
}

;// CONCATENATED MODULE: ./lib/src/github/plain-request.js

class GitHubRefusal extends Error {
    status;
    response;
    constructor(response) {
        super(describeRefusal(response.data));
        this.status = response.status;
        this.response = response;
    }
}
async function requestPlainly(plain) {
    const raw = await receiveAnswer(plain).catch((error) => {
        const cause = plain.signal?.aborted === true ? plain.signal.reason : error;
        throw Object.assign(new Error('the request failed', { cause }), { status: 500 });
    });
    const answer = toAnswer(plain.url, raw);
    if (answer.status >= 400)
        throw new GitHubRefusal(answer);
    return answer.status >= 300 ? null : answer;
}
async function receiveAnswer({ url, method, headers, body, signal }, agent = null) {
    const isSecure = url.startsWith('https:');
    const { request } = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    const options = {
        method,
        headers: { ...headers, 'accept-encoding': 'gzip' },
        ...(signal === undefined ? {} : { signal }),
        ...(agent === null ? {} : { agent })
    };
    return new Promise((resolve, reject) => {
        const sent = request(url, options);
        sent.once('error', reject);
        sent.once('response', response => {
            const { statusCode = 500, headers } = response;
            collectBody(response).then(bytes => resolve({ status: statusCode, headers, bytes }), (error) => reject(error));
        });
        sent.end(body);
    });
}
async function collectBody(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    if (response.headers['content-encoding'] !== 'gzip')
        return bytes;
    const { gunzipSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    return gunzipSync(bytes);
}
function toAnswer(url, { status, headers, bytes }) {
    const text = new TextDecoder().decode(bytes);
    const isJson = /^application\/(?:json|scim\+json)\b/i.test(headers['content-type'] ?? '');
    const data = (isJson ? (0,json/* parseJsonText */.lk)(text) : undefined) ?? text;
    return { status, url, headers, data };
}
function describeRefusal(data) {
    if (typeof data === 'string')
        return data;
    const message = (0,json/* readField */.dR)(data, 'message');
    if (typeof message !== 'string')
        return `Unknown error: ${JSON.stringify(data)}`;
    const docs = (0,json/* readField */.dR)(data, 'documentation_url');
    const suffix = typeof docs === 'string' && docs !== '' ? ` - ${docs}` : '';
    const errors = (0,json/* readField */.dR)(data, 'errors');
    return Array.isArray(errors)
        ? `${message}: ${errors.map(error => JSON.stringify(error)).join(', ')}${suffix}`
        : `${message}${suffix}`;
}

;// CONCATENATED MODULE: ./lib/src/github/quick-client.js



const REPOSITORY = '/repos/{owner}/{repo}';
const COMMENT = `${REPOSITORY}/issues/comments/{comment_id}`;
const COMMENTS = `${REPOSITORY}/issues/{issue_number}/comments`;
function createQuickClient(options) {
    const load = (0,call_once/* callOnce */.q)(options.loadToolkit);
    const ask = async (route, parameters, askToolkit) => {
        if (!options.isPlain)
            return await askToolkit(await load());
        const request = createRequest(options, route, parameters);
        const answer = await options.watch(async () => requestPlainly(request));
        return answer === null ? await askToolkit(await load()) : answer;
    };
    return {
        rest: createCalls(ask),
        async graphql(query, parameters) {
            if (!options.isPlain)
                return (await load()).graphql(query, parameters);
            const request = createQuery(options, query, parameters);
            const answer = await options.watch(async () => requestPlainly(request));
            if (answer === null)
                return (await load()).graphql(query, parameters);
            return readQueryData(answer);
        }
    };
}
function createCalls(ask) {
    return {
        git: {
            getRef: async (p) => ask(`GET ${REPOSITORY}/git/ref/{ref}`, p, async ({ rest }) => rest.git.getRef(p)),
            getBlob: async (p) => ask(`GET ${REPOSITORY}/git/blobs/{file_sha}`, p, async ({ rest }) => rest.git.getBlob(p)),
            getTree: async (p) => ask(`GET ${REPOSITORY}/git/trees/{tree_sha}`, p, async ({ rest }) => rest.git.getTree(p)),
            createCommit: async (p) => ask(`POST ${REPOSITORY}/git/commits`, p, async ({ rest }) => rest.git.createCommit(p)),
            createRef: async (p) => ask(`POST ${REPOSITORY}/git/refs`, p, async ({ rest }) => rest.git.createRef(p)),
            createTree: async (p) => ask(`POST ${REPOSITORY}/git/trees`, p, async ({ rest }) => rest.git.createTree(p))
        },
        repos: {
            get: async (p) => ask(`GET ${REPOSITORY}`, p, async ({ rest }) => rest.repos.get(p)),
            getContent: async (p) => ask(`GET ${REPOSITORY}/contents/{path}`, p, async ({ rest }) => rest.repos.getContent(p)),
            listCommits: async (p) => ask(`GET ${REPOSITORY}/commits`, p, async ({ rest }) => rest.repos.listCommits(p))
        },
        issues: {
            listComments: async (p) => ask(`GET ${COMMENTS}`, p, async ({ rest }) => rest.issues.listComments(p)),
            createComment: async (p) => ask(`POST ${COMMENTS}`, p, async ({ rest }) => rest.issues.createComment(p)),
            updateComment: async (p) => ask(`PATCH ${COMMENT}`, p, async ({ rest }) => rest.issues.updateComment(p)),
            deleteComment: async (p) => ask(`DELETE ${COMMENT}`, p, async ({ rest }) => rest.issues.deleteComment(p))
        }
    };
}
function createRequest(options, route, { request, mediaType, ...parameters } = {}) {
    const [method = '', template = ''] = route.split(' ');
    const rest = new Map(Object.entries(parameters));
    const path = template.replace(/\{(\w+)\}/g, (_, name) => {
        const value = rest.get(name);
        rest.delete(name);
        return encodeURIComponent(String(value));
    });
    const format = (0,json/* readField */.dR)(mediaType, 'format');
    const accept = `application/vnd.github.v3${typeof format === 'string' ? `.${format}` : '+json'}`;
    const isQuery = method === 'GET' || rest.size === 0;
    const query = [...rest].map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return {
        method,
        url: `${options.apiUrl}${path}${isQuery && rest.size > 0 ? `?${query.join('&')}` : ''}`,
        ...createContent(options, accept, isQuery ? undefined : Object.fromEntries(rest)),
        signal: toSignal(request)
    };
}
function createQuery(options, query, { request, ...variables }) {
    const { apiUrl } = options;
    const isServer = /\/api\/v3\/?$/.test(apiUrl);
    const hasVariables = Object.keys(variables).length > 0;
    return {
        method: 'POST',
        url: isServer ? apiUrl.replace(/\/api\/v3\/?$/, '/api/graphql') : `${apiUrl}/graphql`,
        ...createContent(options, 'application/vnd.github.v3+json', {
            query,
            ...(hasVariables ? { variables } : {})
        }),
        signal: toSignal(request)
    };
}
function createContent({ token, userAgent }, accept, data) {
    const headers = {
        accept,
        authorization: `${isJsonWebToken(token) ? 'bearer' : 'token'} ${token}`,
        'user-agent': userAgent
    };
    if (data === undefined)
        return { headers, body: undefined };
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return { headers: { ...headers, ...type }, body: JSON.stringify(data) };
}
function readQueryData({ data: response, headers }) {
    const errors = (0,json/* readField */.dR)(response, 'errors');
    if (!Array.isArray(errors))
        return (0,json/* readField */.dR)(response, 'data');
    const lines = errors.map(error => ` - ${String((0,json/* readField */.dR)(error, 'message'))}`);
    const message = ['Request failed due to following response errors:', ...lines].join('\n');
    throw Object.assign(new Error(message), { headers, response, errors });
}
function toSignal(request) {
    const signal = (0,json/* readField */.dR)(request, 'signal');
    return signal instanceof AbortSignal ? signal : undefined;
}
function isJsonWebToken(token) {
    return token.split('.').length === 3;
}

;// CONCATENATED MODULE: ./lib/src/github/toolkit-fetch.js

const MAX_REDIRECTS = 20;
function createToolkitFetch(findWay) {
    return async (url, { method = 'GET', headers = {}, body, signal }) => {
        let request = { url, method, headers, body, signal };
        for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
            const answer = await ask(request, findWay);
            if (answer.status < 300 || answer.status === 304 || answer.status >= 400)
                return toResponse(request.url, answer);
            request = followAnswer(request, answer);
        }
        throw new Error(`it leads on and on from ${url}`);
    };
}
async function ask(request, findWay) {
    const { url, signal } = request;
    const fail = (error) => {
        const cause = signal?.aborted === true ? signal.reason : error;
        throw new Error('the request failed', { cause });
    };
    const tunnel = await findWay(new URL(url), signal).catch(fail);
    try {
        return await receiveAnswer(request, tunnel?.agent).catch(fail);
    }
    finally {
        tunnel?.close();
    }
}
function followAnswer(request, { status, headers: { location = '' } }) {
    const { origin, protocol } = new URL(request.url);
    if (location === '' || !URL.canParse(location, request.url))
        throw new Error(`an answer of status ${status} that leads nowhere`);
    const next = new URL(location, request.url);
    if (next.protocol !== protocol && next.protocol !== 'https:')
        throw new Error(`an answer of status ${status} that leads to where nothing is encrypted`);
    const dropped = [
        ...(next.origin === origin ? [] : ['authorization']),
        ...(status === 303 ? ['content-type'] : [])
    ];
    const kept = Object.entries(request.headers).filter(([name]) => !dropped.includes(name));
    const asked = { ...request, url: next.href, headers: Object.fromEntries(kept) };
    return status === 303 ? { ...asked, method: 'GET', body: undefined } : asked;
}
function toResponse(url, { status, headers, bytes }) {
    const lines = Object.entries(headers).map(([name, value]) => [name, String(value)]);
    return {
        url,
        status,
        headers: new Map(lines),
        text: async () => Promise.resolve(new TextDecoder().decode(bytes)),
        arrayBuffer: async () => Promise.resolve(new Uint8Array(bytes).buffer)
    };
}

;// CONCATENATED MODULE: ./lib/src/action/open-repository.js







function openRepository(context, inputs, git) {
    if (inputs.githubToken === '')
        return { git, github: null, octokit: null };
    const { owner, repo, sha } = context;
    const octokit = createClient(context.apiUrl, inputs.githubToken);
    return {
        git,
        octokit,
        github: openGitHubRepository({ octokit, owner, repo, clock: system_clock/* SYSTEM_CLOCK */.Vc }, async () => {
            const files = await git.readTree(sha);
            return files === null ? null : { files, readFolders: async () => git.readFolders(sha) };
        })
    };
}
function createClient(apiUrl, token) {
    const loadToolkit = async () => openToolkit(apiUrl, token);
    const plain = { apiUrl, token, userAgent: USER_AGENT, watch: watchTime, loadToolkit };
    return createQuickClient({ ...plain, isPlain: !(0,runner_context/* hasProxy */.jL)() });
}
async function openToolkit(apiUrl, token) {
    const parts = [__webpack_require__.e(/* import() */ 557).then(__webpack_require__.bind(__webpack_require__, 3557)), __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 96))];
    const [{ getOctokit }, { findWay }] = await Promise.all(parts);
    const request = { fetch: createToolkitFetch(findWay) };
    const octokit = getOctokit(token, { baseUrl: apiUrl, request });
    octokit.hook.wrap('request', async (ask, options) => watchTime(async () => ask(options)));
    return octokit;
}
async function watchTime(request) {
    const setClock = system_clock/* SYSTEM_CLOCK */.Vc.expectDate();
    try {
        const answer = await request();
        const date = (0,json/* readField */.dR)((0,json/* readField */.dR)(answer, 'headers'), 'date');
        if (typeof date === 'string')
            setClock(date);
        return answer;
    }
    catch (error) {
        const headers = (0,json/* readField */.dR)((0,json/* readField */.dR)(error, 'response'), 'headers');
        const isGitHub = (0,json/* readField */.dR)(headers, 'x-github-request-id') !== undefined;
        const date = (0,json/* readField */.dR)(headers, 'date');
        if (isGitHub && typeof date === 'string')
            setClock(date);
        throw error;
    }
}
async function isEarlier({ git, github }, older, newer) {
    const known = await git.isAncestor(older, newer);
    return known ?? (await github?.isAncestor(older, newer)) ?? null;
}
async function findBranchTip(repository, { branch, sha }, ledger) {
    const { git, github } = repository;
    if (github === null)
        return recallBranchTip(git, branch, sha);
    try {
        return await github.readBranchTip(branch);
    }
    catch (error) {
        if (ledger.kind === 'branch')
            throw error;
        logDebug(`GitHub did not say where the branch ${branch} is (${(0,action_error/* messageOf */.bD)(error)}), so the checkout is asked.`);
        return recallBranchTip(git, branch, sha);
    }
}
async function recallBranchTip(git, branch, sha) {
    const tip = await git.readBranchTip(branch);
    return tip === null || (tip !== sha && (await git.isAncestor(tip, sha)) === true) ? null : tip;
}

// EXTERNAL MODULE: ./lib/src/action/try-in-process.js
var try_in_process = __webpack_require__(8170);
;// CONCATENATED MODULE: ./lib/src/action/create-ports.js













const FEED_TIMEOUT_MS = 10_000;
function createPorts(context, inputs, repository, { branch, interruption, onNewRefreshToken }) {
    const { git, github } = repository;
    const commits = (0,commit_source/* combineSources */.y)(github === null ? [git] : [git, github]);
    return {
        commits,
        readLocalBlob: async (oid) => git.readBlob(oid),
        readTip: async () => findBranchTip(repository, { branch, sha: context.sha }, inputs.ledger),
        isAncestor: async (older, newer) => isEarlier(repository, older, newer),
        createMatcher: path_matcher/* createMatcher */.P,
        tryConversion: async (trial) => (0,try_in_process/* tryInProcess */.Y)(trial),
        store: openLedger(context, inputs, repository),
        connect: prepareConnection(inputs, onNewRefreshToken),
        readFeed: async (profileUrl) => readProfileFeed(profileUrl, inputs.apiUrl),
        clock: system_clock/* SYSTEM_CLOCK */.Vc,
        newTransaction: () => crypto.randomUUID(),
        log: logInfo,
        interruption,
        limitMemory: limit_memory/* limitMemory */.X
    };
}
function openLedger({ repositoryId, workspace, owner, repo }, { ledger }, { octokit }) {
    if (ledger.kind === 'file')
        return openFileStore({ workspace, path: ledger.path, repositoryId, clock: system_clock/* MACHINE_CLOCK */.f4 });
    if (octokit === null)
        throw new ledger_error/* LedgerError */.o(`The ledger (${(0,ledger_inputs/* printLedgerPlace */.eM)(ledger)}) cannot be read without a GitHub token.`, 'Leave the input `github-token` at its default, and give the job `permissions: contents: write`.');
    const { branch } = ledger;
    return openBranchStore({ octokit, owner, repo, repositoryId, branch, clock: system_clock/* SYSTEM_CLOCK */.Vc });
}
async function readProfileFeed(profileUrl, apiUrl) {
    const { findFeedUrl, readFeed } = await loadMedium();
    const url = findFeedUrl(profileUrl, apiUrl);
    if (url === null)
        return null;
    const proxies = (0,runner_context/* readProxySettings */.uv)();
    return readFeed(url, { userAgent: USER_AGENT, timeoutMs: FEED_TIMEOUT_MS, proxies });
}

// EXTERNAL MODULE: ./lib/src/action/create-report.js + 1 modules
var create_report = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/src/action/create-run.js
var create_run = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/src/action/evaluate-event.js
var evaluate_event = __webpack_require__(9199);
// EXTERNAL MODULE: ./lib/src/action/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(2828);
// EXTERNAL MODULE: ./lib/src/action/inputs/input-table.js + 4 modules
var input_table = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/src/action/inputs/read-inputs.js



function readRawInputs() {
    for (const name of input_table/* SECRET_NAMES */.AS)
        (0,secrets/* keepSecret */.g)(core/* getInput */.V4(name));
    return new Map(input_table/* INPUT_NAMES */.Qh.map(name => [name, core/* getInput */.V4(name)]));
}

;// CONCATENATED MODULE: ./lib/src/action/interruption.js
const GRACE_MS = 7_000;
function listenForInterruption(log) {
    const stop = new AbortController();
    const abort = new AbortController();
    let timer = null;
    const interrupt = (signal) => {
        if (timer !== null)
            return;
        log(`${signal}: no further post is begun. The one in flight has ${GRACE_MS / 1000} s to end; then the ledger is written.`);
        stop.abort(new Error(`the run was ended by ${signal}`));
        timer = setTimeout(() => abort.abort(new Error(`the run was ended by ${signal}`)), GRACE_MS);
        timer.unref();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return {
        get requested() {
            return stop.signal.aborted;
        },
        now: stop.signal,
        late: abort.signal,
        close() {
            process.off('SIGINT', interrupt);
            process.off('SIGTERM', interrupt);
            if (timer !== null)
                clearTimeout(timer);
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/action/step-outputs.js


function writeOutputs(outputs) {
    const file = (0,runner_context/* findOutputFile */.bf)();
    if (file === null)
        return;
    (0,external_node_fs_.appendFileSync)(file, Object.entries(outputs).map(printOutput).join(''));
}
function printOutput([name, value]) {
    if (!/[\r\n]/.test(value))
        return `${name}=${value}\n`;
    const end = `end-${crypto.randomUUID()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
}

;// CONCATENATED MODULE: ./lib/src/action/offer-refresh-token.js


function offerRefreshToken(token) {
    writeOutputs({ 'medium-refresh-token': token });
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'run/refresh-token',
        severity: 'warning',
        message: 'Medium has handed out a new refresh token, and may no longer accept the one in the input `medium-refresh-token`.',
        remedy: 'Let a next step store the output `medium-refresh-token` as the secret, as docs/oauth.md shows, or later runs may fail.'
    });
}

// EXTERNAL MODULE: ./lib/src/action/preview/show-pages.js
var show_pages = __webpack_require__(5396);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/action/results-file.js







function writeResultsFile(report) {
    const path = (0,external_node_path_.join)((0,runner_context/* findTempFolder */.gH)() ?? (0,external_node_os_.tmpdir)(), `publish-to-medium-${process.pid}-${process.hrtime.bigint()}.json`);
    try {
        (0,external_node_fs_.writeFileSync)(path, printResults(report), { flag: 'wx' });
        return path;
    }
    catch (error) {
        logWarning(`The file with all results could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
        return '';
    }
}

// EXTERNAL MODULE: ./lib/src/report/fit-blocks.js
var fit_blocks = __webpack_require__(2181);
// EXTERNAL MODULE: ./lib/src/report/pages-line.js
var pages_line = __webpack_require__(5272);
// EXTERNAL MODULE: ./lib/src/report/report-blocks.js + 7 modules
var report_blocks = __webpack_require__(5901);
;// CONCATENATED MODULE: ./lib/src/report/summary.js




const SUMMARY_MAX_BYTES = 1024 * 1024;
function renderSummary(report, maxBytes = SUMMARY_MAX_BYTES) {
    const heading = (0,report_blocks/* createFixedBlock */.Q8)(writeHeading(report));
    const footer = (0,report_blocks/* createFixedBlock */.Q8)((0,report_blocks/* writeFooter */.f)(report));
    return (0,fit_blocks/* fitBlocks */.U)([heading, ...(0,report_blocks/* listReportBlocks */.v5)(report), footer], maxBytes);
}
function writeHeading(report) {
    const plan = report.planOnly && !report.byHand ? ' (plan)' : '';
    const lead = [...writeLead(report), ...(0,pages_line/* writePagesLine */.K)(report)].map(line => `${line}\n\n`);
    return `## ${report_blocks/* ICONS */.Ze[report.outcome]} Publish to Medium${plan}: ${(0,headline/* describeRun */.v)(report)}\n\n${lead.join('')}`;
}
function writeLead({ byHand, planOnly }) {
    if (byHand)
        return [
            'No Medium token is set, so nothing was sent: the pages say how to publish each article by hand.'
        ];
    return planOnly ? ['This is a plan: nothing was created on Medium and nothing was recorded.'] : [];
}

;// CONCATENATED MODULE: ./lib/src/action/summary-file.js





function writeSummary(report) {
    const path = (0,runner_context/* findSummaryFile */.M$)();
    if (path === null)
        return;
    try {
        (0,external_node_fs_.appendFileSync)(path, renderSummary(report));
    }
    catch (error) {
        logWarning(`The job summary could not be written: ${(0,action_error/* messageOf */.bD)(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/src/action/run.js
















async function run(git) {
    const report = await runToReport(git);
    await printReport(report);
    if ((0,create_report/* hasFailed */.WN)(report))
        failStep(report);
    writeSummary(report);
    writeOutputs(toOutputValues(report, writeResultsFile(report)));
}
async function runToReport(git) {
    let context = null;
    try {
        context = (0,runner_context/* readContext */.yI)();
        (0,evaluate_event/* refuseUnsafeEvent */.N8)(context.eventName);
        const inputs = (0,parse_inputs/* parseInputs */.T)(readRawInputs(), { environment: context.runnerEnvironment });
        await (0,show_pages/* refuseOutsidePages */.K)(context, inputs);
        return await followEvent(context, inputs, openRepository(context, inputs, git));
    }
    catch (error) {
        return (0,create_report/* createReport */.LU)({ context, inputs: null }, { diagnostics: (0,create_report/* listFailures */.As)(error) });
    }
}
async function followEvent(context, inputs, repository) {
    try {
        const { eventName, payload, ref, isRunner } = context;
        if (isRunner)
            await (0,ledger_inputs/* refuseCleanedLedger */.qB)(inputs, repository.git.wouldClean);
        const branch = await (0,create_run/* findPublishingBranch */.D)(context, inputs, repository);
        const decision = (0,evaluate_event/* evaluateEvent */.U_)({ eventName, payload, ref, branch });
        if (decision.kind === 'nothing')
            return (0,create_report/* createReport */.LU)({ context, inputs }, { diagnostics: [decision.diagnostic] });
        const report = await publishOrPlan(context, inputs, repository, { branch, decision });
        if (!inputs.comment)
            return report;
        const { commentOnPlan } = await __webpack_require__.e(/* import() */ 880).then(__webpack_require__.bind(__webpack_require__, 1880));
        return await commentOnPlan(report, context, inputs, repository);
    }
    finally {
        repository.git.close();
    }
}
async function publishOrPlan(context, inputs, repository, { branch, decision }) {
    const interruption = listenForInterruption(logInfo);
    try {
        const renewals = [];
        const onNewRefreshToken = (token) => void renewals.push(offerRefreshToken(token));
        const options = { branch, interruption, onNewRefreshToken };
        const ports = createPorts(context, inputs, repository, options);
        const facts = (0,create_run/* createRun */.ut)(context, inputs, repository, decision);
        const title = facts.planOnly ? 'Planning' : `Publishing ${branch}`;
        const published = await logInGroup(title, async () => (0,publish/* publish */.m)(facts, ports)).catch((error) => ({ diagnostics: (0,create_report/* listFailures */.As)(error), revision: ports.store.revision() }));
        const told = { ...published, diagnostics: [...renewals, ...published.diagnostics] };
        const { planOnly } = facts;
        if (!('previews' in told))
            return (0,create_report/* createReport */.LU)({ context, inputs }, { ...told, planOnly });
        const readBlob = async (oid) => ports.commits.readBlob(oid);
        const shown = await (0,show_pages/* showPages */.a)(told, { facts, context, inputs, readBlob });
        const diagnostics = [...told.diagnostics, ...shown.diagnostics];
        return (0,create_report/* createReport */.LU)({ context, inputs }, { ...told, ...told.run, ...shown, diagnostics });
    }
    finally {
        interruption.close();
    }
}

// EXTERNAL MODULE: ./lib/src/publish/load-article-tools.js
var load_article_tools = __webpack_require__(1745);
;// CONCATENATED MODULE: ./lib/src/action/trial-process.js


const LIMIT_MS = 10_000;
function answerTrial() {
    process.once('message', trial => {
        void judgeTrial(trial).then(answer => {
            process.send?.(answer, () => process.disconnect());
        });
    });
}
async function judgeTrial(trial) {
    const { runInNewContext } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 714, 19));
    const { loadEveryPart, tryConversion } = await (0,load_article_tools/* loadArticleTools */.G)();
    await loadEveryPart();
    try {
        runInNewContext('convert()', { convert: () => tryConversion(trial) }, { timeout: LIMIT_MS });
    }
    catch (error) {
        if ((0,action_error/* codeOf */.$N)(error) === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return `it took longer than ${LIMIT_MS / 1000} s`;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/action/main-part.js




/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ refuseOutsidePages),
/* harmony export */   a: () => (/* binding */ showPages)
/* harmony export */ });
async function showPages(published, { facts, context, inputs, readBlob }) {
    const { previewPath, previewUrl } = inputs;
    if (previewPath === null)
        return { results: published.results, pages: null, diagnostics: [] };
    const { writePages } = await Promise.all(/* import() */[__webpack_require__.e(782), __webpack_require__.e(675), __webpack_require__.e(888)]).then(__webpack_require__.bind(__webpack_require__, 888));
    const place = { workspace: context.workspace, folder: previewPath, url: previewUrl };
    return await writePages(published, { facts, context, readBlob }, place);
}
async function refuseOutsidePages({ workspace }, { previewPath }) {
    if (previewPath === null)
        return;
    const { refuseOutsideFolder } = await __webpack_require__.e(/* import() */ 675).then(__webpack_require__.bind(__webpack_require__, 1675));
    await refuseOutsideFolder(workspace, previewPath);
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keepSecret),
/* harmony export */   s: () => (/* binding */ hideSecrets)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(910);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1744);
/* harmony import */ var _text_blotter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1680);



const SECRETS = new Set();
let blotOut = (0,_text_blotter_js__WEBPACK_IMPORTED_MODULE_0__/* .createBlotter */ .N)([]);
function keepSecret(secret) {
    if (secret === '')
        return;
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq(secret);
    SECRETS.add(secret);
    blotOut = (0,_text_blotter_js__WEBPACK_IMPORTED_MODULE_0__/* .createBlotter */ .N)([...SECRETS]);
}
function hideSecrets(value) {
    return hideIn(value);
}
function hideIn(value) {
    if (typeof value === 'string')
        return blotOut(value);
    if (Array.isArray(value))
        return hideInItems(value);
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? hideInFields(value) : value;
}
function hideInItems(items) {
    const hidden = items.map(hideIn);
    return hidden.every((item, index) => item === items[index]) ? items : hidden;
}
function hideInFields(record) {
    const changed = Object.entries(record).flatMap(([key, field]) => {
        const hidden = hideIn(field);
        return hidden === field ? [] : [[key, hidden]];
    });
    return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ SYSTEM_CLOCK),
/* harmony export */   f4: () => (/* binding */ MACHINE_CLOCK)
/* harmony export */ });
/* unused harmony export createGuidedClock */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const DRIFT_MS = 2_000;
function createGuidedClock({ wall, monotonic }) {
    const readMoment = () => ({ wall: wall(), monotonic: monotonic() });
    let mark = readMoment();
    let markedAt = mark.wall;
    let isSet = false;
    return {
        now: () => Math.floor(markedAt + Math.max(wall() - mark.wall, monotonic() - mark.monotonic)),
        expectDate() {
            const sent = readMoment();
            return date => {
                const arrived = readMoment();
                const at = Date.parse(date ?? '');
                const leap = arrived.wall - sent.wall - (arrived.monotonic - sent.monotonic);
                if (Number.isNaN(at) || leap > DRIFT_MS)
                    return;
                const earliest = markedAt + arrived.monotonic - mark.monotonic;
                markedAt = isSet ? Math.max(at, earliest) : at;
                mark = arrived;
                isSet = true;
            };
        },
        ...WAITING
    };
}
const WAITING = {
    async sleep(ms, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
    },
    random: () => Math.random()
};
const MACHINE_CLOCK = { now: () => Date.now(), ...WAITING };
const SYSTEM_CLOCK = createGuidedClock({
    wall: () => Date.now(),
    monotonic: () => Number(process.hrtime.bigint()) / 1e6
});


/***/ }),

/***/ 8170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tryInProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9080);
/* harmony import */ var _trial_argument_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(897);



const MEMORY_MB = 512;
const LAST_LIMIT_MS = 60_000;
const MEMORY_SIGNALS = ['SIGABRT', 'SIGTRAP', 'SIGILL'];
const MEMORY_CODES = [3, 134];
async function tryInProcess(trial, script = process.argv[1] ?? '') {
    return new Promise(resolve => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.fork)(script, [_trial_argument_js__WEBPACK_IMPORTED_MODULE_1__/* .TRIAL_ARGUMENT */ .l], {
            execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY_MB}`],
            serialization: 'advanced',
            stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
            timeout: LAST_LIMIT_MS,
            killSignal: 'SIGKILL'
        });
        child.once('message', answer => resolve(typeof answer === 'string' ? answer : null));
        child.once('error', error => resolve(`it could not be tried (${(0,_diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})`));
        child.once('exit', () => resolve(explainEnd(child)));
        child.send(trial, () => undefined);
    });
}
function explainEnd({ killed, exitCode, signalCode }) {
    if (killed)
        return `it took longer than ${LAST_LIMIT_MS / 1000} s`;
    return MEMORY_SIGNALS.includes(signalCode) || MEMORY_CODES.includes(exitCode)
        ? `it takes more than ${MEMORY_MB} MB of memory`
        : `its process ended early (${signalCode ?? exitCode})`;
}


/***/ }),

/***/ 8554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isCalendarDay),
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
const TIME = String.raw `(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?))?`;
const MONTH = String.raw `(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const WEEKDAY = String.raw `(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const NUMERIC = new RegExp(String.raw `^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:(?:T|\s+)${TIME})?$`, 'i');
const MONTH_FIRST = new RegExp(String.raw `^${WEEKDAY}${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+${TIME})?$`, 'i');
const DAY_FIRST = new RegExp(String.raw `^${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?\s+${MONTH},?\s+(\d{4})(?:,?\s+${TIME})?$`, 'i');
const AMERICAN = new RegExp(String.raw `^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+${TIME})?$`, 'i');
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
function parseDate(text, monthFirst = false) {
    const written = text.trim();
    const [numeric, year, , month, day, ...time] = NUMERIC.exec(written) ?? [];
    if (numeric !== undefined)
        return toDate([year, month, day], time);
    if (monthFirst) {
        const [american, first, , second, full = '', ...clock] = AMERICAN.exec(written) ?? [];
        const wholeYear = full.length === 2 ? `20${full}` : full;
        if (american !== undefined)
            return toDate([wholeYear, first, second], clock);
    }
    const [byMonth, name, dayOfMonth, ofYear, ...at] = MONTH_FIRST.exec(written) ?? [];
    if (byMonth !== undefined)
        return toDate([ofYear, toMonthNumber(name), dayOfMonth], at);
    const [dayFirst, first, called, inYear, ...when] = DAY_FIRST.exec(written) ?? [];
    return dayFirst === undefined ? null : toDate([inYear, toMonthNumber(called), first], when);
}
function toMonthNumber(name = '') {
    return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}
function toDate(date, time) {
    const [year = 0, month = 0, day = 0] = date.map(Number);
    const calendar = { year, month, day };
    const [hour = '0', minute = '0', second = '0', fraction = '0', offset = 'Z'] = time;
    const offsetMinutes = parseOffset(offset);
    if (!isCalendarDay(calendar) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59)
        return null;
    if (offsetMinutes === null)
        return null;
    const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
    const utc = toUtcMidnight(calendar);
    const minutes = Number(hour) * 60 + Number(minute) - offsetMinutes;
    return { epoch: utc + (minutes * 60 + Number(second)) * 1000 + milliseconds, calendar };
}
function parseOffset(offset) {
    const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(offset) ?? [];
    if (sign === undefined)
        return 0;
    if (Number(hours) > 14 || Number(minutes) > 59)
        return null;
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
function isCalendarDay(calendar) {
    const date = new Date(toUtcMidnight(calendar));
    return (calendar.year > 0 &&
        date.getUTCFullYear() === calendar.year &&
        date.getUTCMonth() + 1 === calendar.month &&
        date.getUTCDate() === calendar.day);
}
function toUtcMidnight({ year, month, day }) {
    return Date.UTC(year, month - 1, day);
}


/***/ }),

/***/ 7177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ isPrivateName),
/* harmony export */   pA: () => (/* binding */ findPrivateFolder),
/* harmony export */   sE: () => (/* binding */ isArticlePath),
/* harmony export */   su: () => (/* binding */ isFolderPage)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

const PRIVATE_FOLDERS = [
    ...['_drafts', 'drafts', '_draft', 'draft', '_unpublished', 'unpublished', '_private', 'private'],
    ...['_wip', 'wip', '_trash', '.trash']
];
function findPrivateFolder(path) {
    const folders = path.split('/').slice(0, -1);
    return folders.find(folder => PRIVATE_FOLDERS.includes(folder.toLowerCase())) ?? null;
}
function isFolderPage(name) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkdownPath */ .Bb)(name) && /^(?:_index(?:\.[\w-]+)?|readme)$/i.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .dropMarkdownEnding */ .y$)(name));
}
function isPrivateName(name) {
    return name.startsWith('_');
}
function isArticlePath(path) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    return !isFolderPage(name) && findPrivateFolder(path) === null && !isPrivateName(name);
}


/***/ }),

/***/ 5776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fillCanonicalTemplate),
/* harmony export */   u: () => (/* binding */ parseCanonicalTemplate)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6788);
/* harmony import */ var _article_date_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8554);
/* harmony import */ var _web_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7989);



const PLACEHOLDERS = [
    ...['path', 'dir', 'slug', 'year', 'month', 'day'],
    ...['categories', 'section']
];
const PLACEHOLDER = /\{([^{}:]*)(?::(\d{1,2}))?\}/g;
const KNOWN_PLACEHOLDERS = PLACEHOLDERS.map(name => `{${name}}`).join(' ');
const EXAMPLE = 'https://blog.example.com/{slug}/';
function parseCanonicalTemplate(value) {
    const template = value.trim();
    const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
    const unknown = names.filter(name => !isPlaceholder(name)).map(name => `{${name}}`);
    if (unknown.length > 0)
        return {
            problem: `must use only the placeholders ${KNOWN_PLACEHOLDERS}, not ${unknown.join(' ')}`
        };
    const filled = template.replace(PLACEHOLDER, 'x');
    const url = (0,_web_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWebUrl */ .B)(filled);
    const hostIsFixed = /^https?:\/\/[^{}/?#]+(?:[/?#]|$)/i.test(template);
    if (url === null || !hostIsFixed || /[{}\s]/.test(filled))
        return { problem: `must be a web address with placeholders, such as ${EXAMPLE}` };
    if ((0,_web_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnMedium */ .X)(url))
        return { problem: 'must lead to your own site, not to Medium' };
    if (names.length === 0)
        return {
            problem: `must have a placeholder, as in ${EXAMPLE}, or all articles would get the same URL`
        };
    return { template };
}
function isPlaceholder(name) {
    return PLACEHOLDERS.some(known => known === name);
}
function fillCanonicalTemplate(template, source) {
    const path = findPagePath(source.path);
    const [dir, name] = splitPath(path);
    const date = source.siteDay ?? findDateInPath(path) ?? source.date;
    if (date === null && /\{(?:year|month|day)\}/.test(template))
        return null;
    const values = {
        path,
        dir,
        slug: source.slug ?? name.replace(DATE_PREFIX, ''),
        year: String(date?.year).padStart(4, '0'),
        month: String(date?.month).padStart(2, '0'),
        day: String(date?.day).padStart(2, '0'),
        categories: source.categories.join('/'),
        section: dir.split('/').find(folder => !CONTENT_FOLDER.test(folder)) ?? ''
    };
    return fillPlaceholders(template, values);
}
function fillPlaceholders(template, values) {
    return template.replace(/\{([^{}:]*)(?::(\d{1,2}))?\}(\/?)/g, (_, ...[name, cut, slash]) => {
        const value = name !== undefined && isPlaceholder(name) ? values[name] : '';
        const kept = value
            .split('/')
            .slice(Number(cut ?? 0))
            .join('/');
        return kept === '' ? '' : encodeSegments(kept) + (slash ?? '');
    });
}
const CONTENT_FOLDER = /^(?:content|src|source|site|website|docs|apps?|pages|_?collections)$/i;
const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_](?=.)/;
function findPagePath(path) {
    const page = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .dropMarkdownEnding */ .y$)(path);
    return page.replace(/\/_?index$/i, '');
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}
function findDateInPath(path) {
    for (const match of path.matchAll(/(?<=^|\/)(\d{4})([-/])(\d{1,2})[-/](\d{1,2})(?!\d)/g)) {
        const [, year, , month, day] = match;
        const date = { year: Number(year), month: Number(month), day: Number(day) };
        if ((0,_article_date_js__WEBPACK_IMPORTED_MODULE_2__/* .isCalendarDay */ .L)(date))
            return date;
    }
    return null;
}
function encodeSegments(path) {
    const segments = path.split('/').filter(segment => !['', '.', '..'].includes(segment));
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(segments.join('/'));
}


/***/ }),

/***/ 6310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ UNKNOWN_SITE),
/* harmony export */   o: () => (/* binding */ NO_SITE)
/* harmony export */ });
const NO_SITE = {
    generator: null,
    address: null,
    asksForAddress: false,
    tagSeparator: 'comma',
    isCollection: () => false,
    synonyms: {},
    titleFromFileName: false,
    monthFirst: false,
    mdxInMarkdown: false,
    breaksLines: false,
    findTemplateScope: () => 'all',
    findMediaFolder: () => null,
    findDefaults: () => ({}),
    findTagLabel: () => null,
    findNotAnArticle: () => null,
    findDay: () => null,
    findOwnAddress: () => null,
    buildPath: () => null
};
const UNKNOWN_SITE = { ...NO_SITE, asksForAddress: true };


/***/ }),

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseWebUrl),
/* harmony export */   X: () => (/* binding */ isOnMedium)
/* harmony export */ });
function parseWebUrl(text) {
    const written = text.trim();
    if (!/^https?:\/\/[^/?#]/i.test(written) || !URL.canParse(written))
        return null;
    const url = new URL(written);
    return url.username === '' && url.password === '' ? url : null;
}
function isOnMedium({ hostname }) {
    const host = hostname.toLowerCase().replace(/\.$/, '');
    return host === 'medium.com' || host.endsWith('.medium.com');
}


/***/ }),

/***/ 6051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ createMatcher)
});

// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/changes/glob-patterns.js

const NONE = 0;
const ALL = 3;
const PLAIN = /^(?<folder>(?:[\w-]+\/)*)(?<deep>\*\*\/)?\*\.(?<ending>\w+)$/;
async function parsePatterns(patterns, root) {
    const plain = patterns.map(pattern => parsePlainPattern(pattern, root));
    const others = patterns.filter((_, at) => plain[at] === null);
    if (others.length === 0)
        return plain.filter(pattern => pattern !== null);
    const parsed = await loadPatterns(others);
    if (parsed.length !== others.length)
        return loadPatterns(patterns);
    const next = parsed.values();
    return plain.flatMap(pattern => pattern ?? next.next().value ?? []);
}
function parsePlainPattern(pattern, root) {
    const { folder, deep, ending } = PLAIN.exec(pattern)?.groups ?? {};
    if (folder === undefined || ending === undefined || external_node_path_.sep !== '/')
        return null;
    const names = folder.split('/').slice(0, -1);
    const above = `${root}${root.endsWith(external_node_path_.sep) ? '' : external_node_path_.sep}${folder}`;
    const isBelow = (path) => deep !== undefined || !path.includes(external_node_path_.sep, above.length);
    return {
        negate: false,
        trailingSeparator: false,
        segments: [...names, ...(deep === undefined ? [] : ['**']), `*.${ending}`],
        searchPath: folder === '' ? root : above.slice(0, -1),
        match: path => path.startsWith(above) && path.endsWith(`.${ending}`) && isBelow(path) ? ALL : NONE
    };
}
async function loadPatterns(patterns) {
    const { create } = await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 765));
    const parsed = Reflect.get(await create(patterns.join('\n')), 'patterns');
    if (!Array.isArray(parsed))
        throw new Error('@actions/glob no longer keeps its parsed patterns where glob-patterns.ts looks for them');
    return parsed;
}

;// CONCATENATED MODULE: ./lib/src/changes/path-matcher.js



const DIRECTORY_KIND = 1;
const FILE_KIND = 2;
const NAME_ENDING = /^\*([\w.-]+)$/;
async function createMatcher(patterns) {
    const parsed = await parsePatterns(patterns, process.cwd());
    const answers = new Map();
    const folders = new Map();
    return path => {
        const known = answers.get(path);
        if (known !== undefined)
            return known;
        const wanted = (0,paths/* isMarkdownPath */.Bb)(path) && isIncluded(path);
        answers.set(path, wanted);
        return wanted;
    };
    function isIncluded(path) {
        const slash = path.lastIndexOf('/');
        const name = path.slice(slash + 1);
        const last = listRules(path.slice(0, Math.max(0, slash))).findLast(({ takes }) => takes(name));
        return last !== undefined && !last.negate;
    }
    function listRules(folder) {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const root = process.cwd();
        const parts = folder === '' ? [] : folder.split('/');
        const above = [root, ...parts.map((_, index) => (0,external_node_path_.join)(root, ...parts.slice(0, index + 1)))];
        const rules = parsed.flatMap(pattern => {
            const takes = chooseTest(pattern, above);
            return takes === null ? [] : [{ negate: pattern.negate, takes }];
        });
        folders.set(folder, rules);
        return rules;
    }
}
function chooseTest(pattern, above) {
    const folder = above.at(-1) ?? '';
    const inside = folder.endsWith(external_node_path_.sep) ? folder : `${folder}${external_node_path_.sep}`;
    if (!mayLieIn(pattern, inside))
        return null;
    if (above.some(path => takesFolder(pattern, path)))
        return () => true;
    const takes = (name) => (pattern.match(`${inside}${name}`) & FILE_KIND) !== 0;
    const [, ending] = NAME_ENDING.exec(pattern.segments.at(-1) ?? '') ?? [];
    if (ending === undefined)
        return takes;
    if (!takes(`x${ending}`))
        return null;
    return name => {
        if (name.length > ending.length && name.endsWith(ending))
            return true;
        return name.toLowerCase().endsWith(ending.toLowerCase()) && takes(name);
    };
}
function takesFolder(pattern, folder) {
    const implicit = pattern.trailingSeparator || pattern.segments.at(-1) !== '**';
    return implicit && (pattern.match(folder) & DIRECTORY_KIND) !== 0;
}
function mayLieIn({ searchPath }, inside) {
    const [wanted, given] = [searchPath.toLowerCase(), inside.toLowerCase()];
    return wanted.startsWith(given) || given.startsWith(wanted);
}


/***/ }),

/***/ 7359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ HEADINGS),
/* harmony export */   Cm: () => (/* binding */ LINE_BREAKS),
/* harmony export */   U3: () => (/* binding */ CODE_LINES),
/* harmony export */   ZQ: () => (/* binding */ ANCHORS),
/* harmony export */   aZ: () => (/* binding */ LINKED_PICTURES),
/* harmony export */   fO: () => (/* binding */ CODE_LANGUAGE),
/* harmony export */   hf: () => (/* binding */ EMBEDS),
/* harmony export */   q2: () => (/* binding */ NESTED_LISTS),
/* harmony export */   uJ: () => (/* binding */ LOST_MARKS),
/* harmony export */   vS: () => (/* binding */ REMOTE_PICTURES),
/* harmony export */   w3: () => (/* binding */ COVER)
/* harmony export */ });
const HEADINGS = { question: 1, large: 1, small: 4 };
const CODE_LANGUAGE = {
    question: 2,
    mode: 'data-code-block-mode="2"',
    language: 'data-code-block-lang'
};
const CODE_LINES = { question: 3, lineEnd: '\n' };
const EMBEDS = { question: 4, policy: 'keep' };
const LINKED_PICTURES = { question: 5, policy: 'caption' };
const ANCHORS = { question: 6, policy: 'canonical' };
const NESTED_LISTS = { question: 7, policy: 'inline' };
const LINE_BREAKS = { question: 9, element: 'br' };
const LOST_MARKS = { question: 10, strikethrough: 'unicode', table: 'auto' };
const REMOTE_PICTURES = { question: 11, attribute: 'src' };
const COVER = { question: 12, belowTitle: true };


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ findChoice),
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./lib/src/content/policy/assumptions.js
var assumptions = __webpack_require__(7359);
;// CONCATENATED MODULE: ./lib/src/content/policy/constructs.js

const FAIL = 'stop the article';
const CONSTRUCTS = [
    {
        rule: 'heading',
        description: 'Headings of the body: Medium knows two sizes. In Markdown they stay as written unless the policy names `convert`.',
        default: 'convert',
        choices: {
            convert: 'the shallowest level large, deeper ones small, levels 5 and 6 bold text',
            keep: 'levels as written'
        }
    },
    {
        rule: 'nested-list',
        description: 'Lists inside list items, which Medium does not have.',
        default: assumptions/* NESTED_LISTS */.q2.policy,
        choices: { inline: 'lines with a dash inside the parent item', fail: FAIL }
    },
    {
        rule: 'list-block',
        description: 'Code, images, tables and quotes inside list items, which hold only text.',
        default: 'split',
        choices: {
            split: 'the list is closed, the block follows, and the list goes on, with numbers as text',
            fail: FAIL
        }
    },
    {
        rule: 'ordered-start',
        description: 'Numbered lists that do not count from 1, which Medium would renumber; letters become numbers.',
        default: 'text',
        choices: { text: 'paragraphs that begin with the number', keep: 'a list, numbered from 1' }
    },
    {
        rule: 'task-list',
        description: 'Task list items.',
        default: 'boxes',
        choices: { boxes: 'list items that begin with ☐ or ☑', fail: FAIL }
    },
    {
        rule: 'table',
        description: 'Tables, which Medium does not have.',
        default: assumptions/* LOST_MARKS */.uJ.table,
        choices: {
            auto: 'pictures with their captions if it holds nothing else; `code` if it is at most 72 characters wide; else `list`',
            list: 'a bullet for each row, with each cell after its header in bold',
            code: 'aligned text in a code block, without links and pictures',
            fail: FAIL
        }
    },
    {
        rule: 'code-language',
        description: 'The language of a fenced code block, where Medium knows it (HTML only).',
        default: 'keep',
        choices: { keep: 'sent as the block’s language', drop: 'not sent' }
    },
    {
        rule: 'diagram',
        description: 'Diagrams written as code: Mermaid, PlantUML, Graphviz and the like.',
        default: 'code',
        choices: { code: 'their source as a code block, with a warning', fail: FAIL }
    },
    {
        rule: 'math',
        description: 'Formulas between `$$`, `$`, `\\\\(` or `\\\\[`.',
        default: 'code',
        choices: { code: 'their TeX source as code, with a warning', fail: FAIL }
    },
    {
        rule: 'blockquote-block',
        description: 'Lists, code, images, tables and quotes in a block quote, which holds only text.',
        default: 'split',
        choices: { split: 'the quote is closed around the block; inner quotes join it', fail: FAIL }
    },
    {
        rule: 'callout',
        description: 'Alerts and callouts: `> [!NOTE]`, `:::note`, `!!! note`, a quote with `{: .prompt-tip }`.',
        default: 'quote',
        choices: { quote: 'a block quote that begins with its label in bold', fail: FAIL }
    },
    {
        rule: 'image',
        description: 'Images that cannot be published: the file is not in the repository, has a type that Medium does not take (it takes JPEG, PNG, GIF and TIFF), or is written out as `data:`.',
        default: 'fail',
        choices: { fail: FAIL, drop: 'leave the image out, with a warning' }
    },
    {
        rule: 'image-caption',
        description: 'The caption below an image (HTML only: Markdown has no captions).',
        default: 'title',
        choices: { title: 'its title', alt: 'its title, else its alternative text', none: 'nothing' }
    },
    {
        rule: 'inline-image',
        description: 'Images inside a paragraph of text, which Medium does not have.',
        default: 'split',
        choices: { split: 'the paragraph is split around the image', fail: FAIL }
    },
    {
        rule: 'linked-image',
        description: 'Images that are links.',
        default: assumptions/* LINKED_PICTURES */.aZ.policy,
        choices: { caption: 'the link is moved below the image', unlink: 'no link', fail: FAIL }
    },
    {
        rule: 'relative-link',
        description: 'Links that lead nowhere for a reader on Medium: a path to a Markdown file that is not in the repository, or an address such as `file:` or `javascript:`.',
        default: 'fail',
        choices: { fail: FAIL, unlink: 'keep the text, drop the link, with a warning' }
    },
    {
        rule: 'unreachable-link',
        description: "Links that a reader on Medium cannot follow: to a draft or another article that is not public, to a file of a private repository, or to a page of your site while the site's address is unknown.",
        default: 'unlink',
        choices: { unlink: 'keep the text, drop the link, with a warning', fail: FAIL }
    },
    {
        rule: 'fragment-link',
        description: 'Links to a heading of the same article, which Medium does not have.',
        default: assumptions/* ANCHORS */.ZQ.policy,
        choices: {
            canonical: 'lead to that heading on the canonical page; without one, only the text is kept',
            unlink: 'keep the text, drop the link',
            fail: FAIL
        }
    },
    {
        rule: 'embed',
        description: 'The URL of a video, post or gist alone in a paragraph.',
        default: assumptions/* EMBEDS */.hf.policy,
        choices: { keep: 'left alone for Medium to embed; check the published post' }
    },
    {
        rule: 'iframe',
        description: '`<iframe>`, `<video>`, `<audio>` and `<embed>`.',
        default: 'link',
        choices: {
            link: 'the address of a known player alone in a paragraph, else a link',
            drop: 'leave it out, with a warning',
            fail: FAIL
        }
    },
    {
        rule: 'script',
        description: '`<script>`, `<style>`, `<form>`, `<svg>`, `<object>` and the like.',
        default: 'drop',
        choices: {
            drop: 'leave it out with everything in it, with a warning; the script of a gist becomes its URL',
            fail: FAIL
        }
    },
    {
        rule: 'details',
        description: 'Collapsible sections: `<details>`.',
        default: 'unfold',
        choices: { unfold: 'the summary in bold, then the contents', fail: FAIL }
    },
    {
        rule: 'definition-list',
        description: 'Definition lists: `<dl>`, or lines that begin with `: `.',
        default: 'paragraphs',
        choices: { paragraphs: 'the term in bold, each definition a paragraph', fail: FAIL }
    },
    {
        rule: 'footnote',
        description: 'Footnotes.',
        default: 'notes',
        choices: { notes: 'raised numbers, with notes at the end of the post', fail: FAIL }
    },
    {
        rule: 'strikethrough',
        description: 'Strikethrough, which Medium does not have. Plain text would say the contrary.',
        default: assumptions/* LOST_MARKS */.uJ.strikethrough,
        choices: {
            unicode: 'struck through with combining characters',
            text: 'plain text, with a warning',
            fail: FAIL
        }
    },
    {
        rule: 'html-element',
        description: 'Other HTML elements that Medium does not have, such as `<div>` and `<kbd>`.',
        default: 'unwrap',
        choices: { unwrap: 'keep what is inside, digits of `<sup>` as ², of `<sub>` as ₂', fail: FAIL }
    },
    {
        rule: 'html-comment',
        description: 'HTML comments, and markers such as `<!--more-->`.',
        default: 'drop',
        choices: { drop: 'left out' }
    },
    {
        rule: 'attribute-list',
        description: '`{: .class}`, heading ids `{#id}`, abbreviations, marks for a table of contents.',
        default: 'drop',
        choices: { drop: 'left out' }
    },
    {
        rule: 'emoji',
        description: 'Emoji by name, such as `:tada:`.',
        default: 'unicode',
        choices: { unicode: 'the emoji', keep: 'the name as written' }
    },
    {
        rule: 'template',
        description: 'Tags and expressions of a template language (Liquid, Hugo, Nunjucks) that the action does not know and the input `template-tags` does not define.',
        default: 'fail',
        choices: { fail: FAIL, keep: 'as written', drop: 'leave them out' }
    },
    {
        rule: 'wiki-link',
        description: 'Wiki links `[[page|text]]`.',
        default: 'link',
        choices: {
            link: 'a link where the page is found, else only the text, with a warning',
            text: 'only the text',
            fail: FAIL
        }
    },
    {
        rule: 'mdx',
        description: 'Expressions of MDX (`.mdx` files), `{…}`: what is written out is shown, and any other is unknown. `import`, `export` and comments are left out.',
        default: 'fail',
        choices: { fail: FAIL, keep: 'as written', drop: 'leave it out' }
    },
    {
        rule: 'component',
        description: 'Components of MDX that are not known, such as `<Chart>`, and empty elements of a site.',
        default: 'unwrap',
        choices: {
            unwrap: 'keep what is inside; stop the article if nothing is',
            drop: 'keep what is inside; leave it out if nothing is',
            fail: FAIL
        }
    }
];

;// CONCATENATED MODULE: ./lib/src/content/policy/content-policy.js

function parsePolicy(lines) {
    const policy = new Map();
    const problems = [];
    for (const typed of lines) {
        const line = typed.trim();
        if (line === '')
            continue;
        const problem = readLine(line, policy);
        if (problem !== null)
            problems.push(problem);
    }
    return { policy, problems };
}
function readLine(line, policy) {
    const colon = line.indexOf(':');
    if (colon < 0)
        return `"${line}" is not of the form "rule: choice", such as "table: list".`;
    const rule = line.slice(0, colon).trim();
    const choice = line.slice(colon + 1).trim();
    const row = findConstruct(rule);
    if (row === undefined)
        return `"${line}" does not name a rule; the rules are ${joinNames(CONSTRUCTS.map(({ rule }) => rule))}.`;
    if (policy.has(rule))
        return `"${line}" names the rule ${rule} a second time; name it once.`;
    if (!Object.hasOwn(row.choices, choice))
        return `"${line}" is not a choice for ${rule}; allowed: ${joinNames(Object.keys(row.choices))}.`;
    policy.set(rule, choice);
    return null;
}
function findChoice(policy, rule) {
    const row = findConstruct(rule);
    const choice = policy.get(rule);
    if (row === undefined)
        throw new Error(`The construct table has no rule ${rule}.`);
    return (choice !== undefined && Object.hasOwn(row.choices, choice) ? choice : row.default);
}
function findConstruct(rule) {
    return CONSTRUCTS.find(construct => construct.rule === rule);
}
function joinNames(list) {
    return list.join(', ');
}


/***/ }),

/***/ 7988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ expandOwnTag),
/* harmony export */   hz: () => (/* binding */ parseTemplateTags),
/* harmony export */   sn: () => (/* binding */ suggestDefinition)
/* harmony export */ });
/* harmony import */ var _tag_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8029);
/* harmony import */ var _tag_expansion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);


const UNKNOWN = '…';
function parseTemplateTags(lines) {
    const tags = new Map();
    const problems = [];
    for (const line of lines.map(typed => typed.trim()).filter(text => text !== '')) {
        const [, name, replacement = ''] = /^([\w./-]+)\s*:(?:\s+(.*))?$/.exec(line) ?? [];
        if (name === undefined)
            problems.push(`"${line}" is not of the form "name: replacement", such as "image: ![{2}]({1})".`);
        else if (replacement === UNKNOWN)
            problems.push(`"${line}" is not filled in: replace the ${UNKNOWN} with what the tag stands for, or delete the ${UNKNOWN} to leave the tag out.`);
        else if (tags.has(name))
            problems.push(`"${line}" defines the tag ${name} a second time; define it once.`);
        else
            tags.set(name, replacement);
    }
    return { tags, problems };
}
function expandOwnTag({ kind, name, args }, tags) {
    if (kind === 'mdx-expression')
        return expandDefined(name, '', tags);
    if (kind === 'liquid-output')
        return expandDefined(name, '', tags) ?? expandFiltered(name, tags);
    if (kind !== 'liquid-tag' && kind !== 'shortcode' && kind !== 'component')
        return null;
    const own = expandDefined(name, cutSelfClosing(args), tags);
    return own ?? (tags.has(name.replace(/^(?:\/|end)/, '')) ? _tag_expansion_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_EXPANSION */ .AB : null);
}
function cutSelfClosing(args) {
    return args.replace(/\/$/, '');
}
const FILTERED = /^("[^"]*"|'[^']*')\s*\|\s*([\w.]+)\s*(?::\s*([\s\S]*))?$/;
function expandFiltered(expression, tags) {
    const [, text, name = '', more = ''] = FILTERED.exec(expression) ?? [];
    return text === undefined ? null : expandDefined(name, `${text} ${more}`, tags);
}
function expandDefined(name, args, tags) {
    const replacement = tags.get(name);
    if (replacement === undefined)
        return null;
    const { values } = (0,_tag_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(args);
    const markdown = replacement.replace(/\{(\d+)\}/g, (_, at) => values[Number(at) - 1] ?? '');
    return { kind: 'markdown', markdown, block: false };
}
const PICTURE = /\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)$/i;
const ADDRESS = /^(?:https?:\/|\/|#|mailto:)/;
function suggestDefinition({ kind, name: written, args }) {
    const filtered = kind === 'liquid-output' ? FILTERED.exec(written) : null;
    const name = (filtered?.[2] ?? written).replace(/^(?:\/|end)(?=\w)/, '');
    if (!/^[\w./-]+$/.test(name))
        return null;
    const { values } = (0,_tag_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .readArguments */ .lR)(filtered === null ? cutSelfClosing(args) : `${filtered[1]} ${filtered[3] ?? ''}`);
    return `${name}: ${suggestMarkdown(values)}`;
}
function suggestMarkdown(values) {
    const picture = values.findIndex(value => PICTURE.test(value));
    const address = picture < 0 ? values.findIndex(value => ADDRESS.test(value)) : picture;
    const findText = (pattern) => values.findIndex((value, index) => index !== address && pattern.test(value));
    const sentence = findText(/\S\s+\S/);
    const text = sentence < 0 ? findText(/[^\d.]/) : sentence;
    if (picture >= 0)
        return `![${text < 0 ? '' : `{${text + 1}}`}]({${picture + 1}})`;
    if (address >= 0)
        return text < 0 ? `{${address + 1}}` : `[{${text + 1}}]({${address + 1}})`;
    return values.length === 0 ? UNKNOWN : values.map((_, index) => `{${index + 1}}`).join(' ');
}


/***/ }),

/***/ 8029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RU: () => (/* binding */ findArgument),
/* harmony export */   e6: () => (/* binding */ toWatchUrl),
/* harmony export */   gU: () => (/* binding */ isUrl),
/* harmony export */   lR: () => (/* binding */ readArguments)
/* harmony export */ });
const TOKEN = /(?:([\w:-]+)\s*(?:=|:(?=\s*["'`]))\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|\{\s*(?:(?:require|useBaseUrl)\(\s*)?["']([^"']*)["']\s*(?:\)\s*(?:\.default)?\s*)?\}|([^\s,"'`]+))/g;
function readArguments(args) {
    const values = [];
    const positional = [];
    const named = new Map();
    for (const [, name, double, single, raw, braced, bare] of args.matchAll(TOKEN)) {
        const value = raw ?? braced ?? bare ?? (double ?? single ?? '').replace(/\\(.)/g, '$1');
        values.push(value);
        if (name === undefined)
            positional.push(value);
        else
            named.set(name.toLowerCase(), value);
    }
    return { written: args.trim(), values, named, positional };
}
function isUrl(text) {
    return /^https?:\/\//.test(text) && URL.canParse(text);
}
function findArgument({ named, positional }, names, index) {
    const name = names.find(key => named.has(key));
    return (name === undefined ? positional[index] : named.get(name)) ?? null;
}
function toWatchUrl(url) {
    return url
        .replace(/^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+)$/, 'https://www.youtube.com/watch?v=$1')
        .replace(/^https:\/\/player\.vimeo\.com\/video\/(\d+)$/, 'https://vimeo.com/$1');
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ EMPTY_EXPANSION),
/* harmony export */   D2: () => (/* binding */ UNKNOWN_EXPANSION),
/* harmony export */   Vu: () => (/* binding */ ANY_KEY)
/* harmony export */ });
const ANY_KEY = '*';
const EMPTY_EXPANSION = { kind: 'text', text: '' };
const UNKNOWN_EXPANSION = { kind: 'unknown' };


/***/ }),

/***/ 1772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ combineSources)
/* harmony export */ });
function combineSources(sources) {
    const trees = new Map();
    return {
        async readTree(commit) {
            const known = trees.get(commit);
            if (known !== undefined)
                return known;
            const found = askInTurn(sources, async (source) => source.readTree(commit));
            trees.set(commit, found);
            found.catch(() => trees.delete(commit));
            return found;
        },
        readBlob: async (oid) => askInTurn(sources, async (source) => source.readBlob(oid)),
        close: () => {
            for (const source of sources)
                source.close();
        }
    };
}
async function askInTurn(sources, ask) {
    for (const source of sources) {
        const answer = await ask(source);
        if (answer !== null)
            return answer;
    }
    return null;
}


/***/ }),

/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitTime)
/* harmony export */ });
const REQUEST_TIMEOUT_MS = 20_000;
function limitTime() {
    return { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) };
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   QO: () => (/* binding */ isStale),
/* harmony export */   rk: () => (/* binding */ readStatus),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1744);


class GitHubError extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'GitHubError';
    permanent;
    retryAfterMs;
    constructor(message, { permanent, retryAfterMs, ...options }) {
        super(message, { code: 'run/github', ...options });
        this.permanent = permanent;
        this.retryAfterMs = retryAfterMs;
    }
}
function readStatus(error) {
    const status = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'status');
    return typeof status === 'number' ? status : null;
}
function isStale(error) {
    const message = describeFailure(error);
    if (readStatus(error) === 422 && /already exists|not a fast forward/i.test(message))
        return true;
    if (readStatus(error) === 409)
        return true;
    const types = listGraphqlTypes(error);
    return (types.includes('STALE_DATA') ||
        (types.includes('NOT_FOUND') && !isInvisible(message)) ||
        /expected branch to point to/i.test(message));
}
function isInvisible(message) {
    return /could not resolve to a repository/i.test(message);
}
function toGitHubError(error, what, nowMs) {
    if (error instanceof GitHubError)
        return error;
    const status = readStatus(error);
    const retryAfterMs = readWait(error, nowMs);
    const limited = retryAfterMs !== null || (isLimit(error) && status !== null);
    const permanent = !limited && ((status !== null && status < 500 && status !== 408) || isForbidden(error));
    const answered = status !== null && (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'response') !== undefined;
    const detail = `${answered ? `${status} ` : ''}${describeFailure(error)}`.trim();
    return new GitHubError(`Could not ${what}: ${detail.replace(/\.$/, '')}.`, {
        remedy: chooseRemedy(error, status),
        permanent,
        retryAfterMs,
        cause: error
    });
}
function chooseRemedy(error, status) {
    if (isLimit(error))
        return 'GitHub limits the requests of this token. Run the workflow again later.';
    if (status === 401)
        return 'The input `github-token` is not valid. Leave it at its default, or set a token of this repository.';
    if (status === 403 || isForbidden(error))
        return 'Give the job `permissions: contents: write`, and let no ruleset or branch protection apply to the ledger branch. Then run this job again.';
    if (status === 404)
        return 'Check that the input `github-token` may read this repository (`permissions: contents: write`).';
    if (status === 422)
        return 'Let no ruleset or branch protection apply to the ledger branch.';
    return 'Run the workflow again; see githubstatus.com if it keeps failing.';
}
function isForbidden(error) {
    const message = describeFailure(error);
    return (listGraphqlTypes(error).some(type => type === 'FORBIDDEN' || type === 'UNPROCESSABLE') ||
        /not accessible by integration|rule violations|protected branch/i.test(message) ||
        isInvisible(message));
}
function isLimit(error) {
    return readStatus(error) === 429 || /rate limit/i.test(describeFailure(error));
}
function readWait(error, nowMs) {
    const headers = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'response'), 'headers') ?? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'headers');
    const seconds = readHeaderNumber(headers, 'retry-after');
    if (seconds !== null)
        return Math.max(0, seconds) * 1000;
    const reset = readHeaderNumber(headers, 'x-ratelimit-reset');
    if (reset === null || readHeaderNumber(headers, 'x-ratelimit-remaining') !== 0 || !isLimit(error))
        return null;
    return Math.max(0, reset * 1000 - nowMs);
}
function readHeaderNumber(headers, name) {
    const value = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(headers, name);
    const number = value === undefined || value === '' ? Number.NaN : Number(value);
    return Number.isFinite(number) ? number : null;
}
function listGraphqlTypes(error) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'errors');
    return Array.isArray(errors) ? errors.map(item => (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(item, 'type')) : [];
}
const GRAPHQL_PREFIX = /^Request failed due to following response errors:\s*(?:- )?/;
const DOCS_LINK = / - https?:\/\/docs\.github\.com\S*/;
function describeFailure(error) {
    const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'message');
    const isGraphql = typeof message === 'string' && GRAPHQL_PREFIX.test(message);
    const text = (0,_diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(isGraphql ? message.replace(GRAPHQL_PREFIX, '') : error);
    return text.replace(DOCS_LINK, '');
}


/***/ }),

/***/ 3522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ readOrNull),
/* harmony export */   yf: () => (/* binding */ repeatRead)
/* harmony export */ });
/* unused harmony export GITHUB_RETRIES */
/* harmony import */ var _time_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9728);
/* harmony import */ var _github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8486);


const GITHUB_RETRIES = {
    tries: 5,
    firstDelayMs: 400,
    longestDelayMs: 3_200,
    longestRetryAfterMs: 60_000
};
async function repeatRead(clock, read) {
    const judge = (error) => judgeFailedRead(error, clock.now());
    return (0,_time_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .withRetries */ .L)({ clock, policy: GITHUB_RETRIES, judge }, read);
}
function judgeFailedRead(error, nowMs) {
    const { permanent, retryAfterMs } = (0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubError */ .Lg)(error, 'read', nowMs);
    return permanent ? { repeat: false } : { repeat: true, retryAfterMs };
}
async function readOrNull(options, what, request) {
    try {
        return await repeatRead(options.clock, request);
    }
    catch (error) {
        if ([404, 409, 422].includes((0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readStatus */ .rk)(error) ?? 0))
            return null;
        throw (0,_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubError */ .Lg)(error, what, options.clock.now());
    }
}


/***/ }),

/***/ 1453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findArticleEntry)
/* harmony export */ });
/* harmony import */ var _entry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4227);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5341);


function findArticleEntry(ledger, { path, id }, tree) {
    const sameId = id === null ? [] : (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntries */ .I)(ledger.entries, 'id', id);
    return (sameId.find(entry => entry.path === path) ??
        sameId.find(entry => !tree.has(entry.path)) ??
        (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByPath */ .sV)(ledger, path) ??
        (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntries */ .I)(ledger.entries, 'alias', path).find(entry => !tree.has(entry.path)) ??
        null);
}


/***/ }),

/***/ 4227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findEntries)
/* harmony export */ });
const KEYS = {
    path: ({ path }) => path,
    alias: ({ aliases }) => aliases,
    id: ({ id }) => id,
    blob: ({ blob }) => blob,
    transaction: ({ attempt }) => attempt?.transaction ?? null
};
const FEW = 4;
const ASKED = new WeakMap();
function findEntries(entries, key, value) {
    const asked = ASKED.get(entries) ?? { times: 0, indexes: {} };
    ASKED.set(entries, asked);
    asked.times += 1;
    if (asked.times <= FEW)
        return entries.filter(entry => hasValue(KEYS[key](entry), value));
    asked.indexes[key] ??= createIndex(entries, key);
    return asked.indexes[key].get(value) ?? [];
}
function hasValue(found, value) {
    return found === value || (Array.isArray(found) && found.includes(value));
}
function createIndex(entries, key) {
    const index = new Map();
    for (const entry of entries) {
        const found = KEYS[key](entry);
        if (typeof found === 'string')
            addEntry(index, found, entry);
        else
            for (const value of found ?? [])
                addEntry(index, value, entry);
    }
    return index;
}
function addEntry(index, value, entry) {
    const known = index.get(value);
    if (known === undefined)
        index.set(value, [entry]);
    else
        known.push(entry);
}


/***/ }),

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ printDetachedPath),
/* harmony export */   LX: () => (/* binding */ listEarlierPaths),
/* harmony export */   MB: () => (/* binding */ applyDetachment),
/* harmony export */   Z: () => (/* binding */ hadPath),
/* harmony export */   oS: () => (/* binding */ applyMove),
/* harmony export */   yw: () => (/* binding */ readDetachedPath)
/* harmony export */ });
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5341);

function applyMove(ledger, { from, to, ring }) {
    if (ring !== undefined)
        return applyRing(ledger, ring);
    const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, from);
    if (entry === null || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, to) !== null)
        return ledger;
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEntry */ .b4)(ledger, from), changePath(entry, to));
}
function applyRing(ledger, ring) {
    const entries = [];
    for (const { from, to, blob } of ring) {
        const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, from);
        if (entry?.blob !== blob)
            return ledger;
        entries.push(changePath(entry, to));
    }
    return entries.reduce(_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP, ledger);
}
function printDetachedPath(path, blob) {
    return `${path}~${blob.slice(0, 12)}`;
}
function readDetachedPath({ path, blob }) {
    const suffix = printDetachedPath('', blob);
    return path.endsWith(suffix) ? path.slice(0, -suffix.length) : null;
}
function hadPath(entry, path) {
    if (readDetachedPath(entry) === path)
        return true;
    return entry.aliases.some(alias => alias === path || readTakenPath(alias) === path);
}
function listEarlierPaths({ aliases, ...entry }) {
    const taken = aliases.flatMap(alias => readTakenPath(alias) ?? []);
    const detached = readDetachedPath(entry);
    return [...(detached === null ? [] : [detached]), ...aliases, ...taken];
}
function readTakenPath(alias) {
    return /^(.+)~[0-9a-f]{12}$/s.exec(alias)?.[1] ?? null;
}
function applyDetachment(ledger, detachment) {
    const { path, blob, taken, occupied = [] } = detachment;
    const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, path);
    const detached = printDetachedPath(taken, blob);
    if (entry?.blob !== blob || (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, detached) !== null)
        return ledger;
    const aliases = [...entry.aliases, path].filter(alias => alias !== taken && !occupied.includes(alias));
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .putEntry */ .SP)((0,_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEntry */ .b4)(ledger, path), { ...entry, path: detached, aliases });
}
function changePath(entry, to) {
    const { path, aliases } = entry;
    return {
        ...entry,
        path: to,
        aliases: [...aliases.filter(alias => alias !== path && alias !== to), path]
    };
}


/***/ }),

/***/ 9439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ changeEntry),
/* harmony export */   z: () => (/* binding */ isAbandoned)
/* harmony export */ });
const ALLOWED_STATES = {
    wait: ['absent', 'pending', 'rejected'],
    intend: ['absent', 'pending', 'rejected'],
    created: ['intent', 'unknown'],
    'put-back': ['intent', 'unknown'],
    refused: ['intent', 'unknown'],
    'no-answer': ['intent'],
    found: ['unknown'],
    'published-by-hand': ['absent', 'pending', 'rejected', 'unknown', 'ignored', 'published'],
    'ignored-by-hand': ['absent', 'pending', 'rejected', 'unknown'],
    retry: ['unknown', 'rejected', 'ignored', 'published']
};
function changeEntry(entry, change) {
    if (!ALLOWED_STATES[change.kind].includes(entry?.state ?? 'absent'))
        return null;
    if (!('transaction' in change))
        return recordFacts(entry, change);
    return entry?.attempt?.transaction === change.transaction ? settleEntry(entry, change) : null;
}
function recordFacts(entry, change) {
    const base = updateBase(entry, change.facts);
    switch (change.kind) {
        case 'wait':
            return createOpen(base, 'pending', change.reason, entry?.attempt ?? null);
        case 'intend':
            return createIntent(base, change.attempt);
        case 'published-by-hand':
            return createPublished(base, change.post, change.attempt);
        case 'ignored-by-hand':
            return createOpen(base, 'ignored', null, change.attempt);
    }
}
function settleEntry(entry, change) {
    switch (change.kind) {
        case 'created':
        case 'found':
            return createPublished(entry, change.post, entry.attempt);
        case 'put-back':
            return createOpen(entry, 'pending', change.reason, entry.attempt);
        case 'refused':
            return createOpen(entry, 'rejected', 'rejected', entry.attempt);
        case 'no-answer':
            return createOpen(entry, 'unknown', 'no-answer', entry.attempt);
        case 'retry':
            return createOpen(entry, 'pending', null, null);
    }
}
function updateBase(entry, facts) {
    const aliases = (entry?.aliases ?? []).filter(alias => alias !== facts.path);
    const sketch = facts.sketch ?? entry?.sketch ?? null;
    return { ...entry, ...facts, sketch, aliases };
}
function createIntent(base, attempt) {
    return { ...base, state: 'intent', reason: null, attempt, post: null };
}
function createPublished(base, post, attempt) {
    return { ...endWait(base), state: 'published', reason: null, attempt, post };
}
function createOpen(base, state, reason, attempt) {
    const waitsOn = state === 'pending' && base.waits?.reason === reason;
    return { ...(waitsOn ? base : endWait(base)), state, reason, attempt, post: null };
}
function endWait(base) {
    if (base.waits === undefined)
        return base;
    return Object.fromEntries(Object.entries(base).filter(([key]) => key !== 'waits'));
}
const LONGEST_ATTEMPT_MS = (300 + 60 + 30) * 1000;
function isAbandoned({ attempt: { run, deadline } }, reader, now) {
    const [id, attempt] = run.split('/');
    if (id === reader.id && Number(attempt) < reader.attempt)
        return true;
    const left = Date.parse(deadline) - now;
    return left <= 0 || left > LONGEST_ATTEMPT_MS;
}


/***/ }),

/***/ 4319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ declaresNewArticle),
/* harmony export */   JY: () => (/* binding */ findNewDuplicate),
/* harmony export */   jS: () => (/* binding */ findDuplicate)
/* harmony export */ });
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7969);
/* harmony import */ var _text_urls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4844);
/* harmony import */ var _entry_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4227);
/* harmony import */ var _fingerprints_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8485);
/* harmony import */ var _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);





const LEAST_LIKENESS = {
    none: _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .COPIED_TEXT */ .P9,
    gone: _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .LEFT_TEXT */ .sy,
    absent: _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_TEXT */ .hy,
    departed: _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_TEXT */ .hy,
    replaced: _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_TEXT */ .hy
};
function findDuplicate(article, posts, findNearness = () => 'none') {
    const own = readArticle(article);
    for (const original of posts) {
        const shared = compareFingerprints(original, own, findNearness);
        if (shared !== null)
            return { original, shared };
    }
    return null;
}
function readArticle(article) {
    const { canonicalUrl, title, sketch } = article;
    return {
        article,
        url: (0,_text_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeUrl */ .l2)(canonicalUrl),
        title: title === null ? null : (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeTitle */ .s)(title),
        sketch: (0,_text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .readSketch */ .F6)(sketch)
    };
}
function declaresNewArticle(ledger, { id, path }) {
    return id !== null && (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntries */ .I)(ledger.entries, 'id', id).every(entry => entry.path === path);
}
function findNewDuplicate(ledger, article, { compared, tree }) {
    if (declaresNewArticle(ledger, article))
        return null;
    const entries = ledger.entries.filter(({ attempt }) => attempt === null || !compared.has(attempt.transaction));
    return findDuplicate(article, (0,_fingerprints_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintEntries */ .Z)({ entries }), ({ path }) => tree.has(path) ? 'none' : 'departed');
}
function compareFingerprints(post, own, findNearness) {
    const { article } = own;
    if (post.path === article.path || !mayHaveSameAuthor(post, article))
        return null;
    if (post.blob === article.blob)
        return 'content';
    const nearness = findNearness(post);
    const urls = compareUrls(post, own);
    if (urls === 'same' && (nearness !== 'replaced' || article.declaresUrl))
        return 'canonical URL';
    if (urls === 'declared apart' && nearness === 'none')
        return null;
    if (hasSameTitle(post, own) && isTitleEnough(post, own, nearness))
        return 'title';
    return isTextAlike(post, own, nearness) ? 'content' : null;
}
function compareUrls(post, { article, url }) {
    if (url === null)
        return null;
    const theirs = (0,_text_urls_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeUrl */ .l2)(post.canonicalUrl);
    if (theirs === null)
        return null;
    if (url === theirs)
        return 'same';
    return post.declaresUrl && article.declaresUrl ? 'declared apart' : null;
}
function isTitleEnough(post, { sketch }, nearness) {
    const similarity = (0,_text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSketches */ .wX)(post.sketch, sketch);
    return similarity === null || similarity >= _text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .OTHER_TEXT */ .hy || nearness === 'replaced';
}
function isTextAlike({ sketch: theirs }, { article, sketch }, nearness) {
    if (isNear(nearness) && (0,_text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameShortText */ .It)(theirs, article.sketch))
        return true;
    const similarity = (0,_text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSketches */ .wX)(theirs, sketch);
    if (similarity !== null)
        return similarity >= LEAST_LIKENESS[nearness];
    const mayBeSame = nearness === 'replaced' || (nearness === 'departed' && theirs !== null);
    return mayBeSame && !(0,_text_sketch_js__WEBPACK_IMPORTED_MODULE_0__/* .areLengthsApart */ .YP)(theirs, article.sketch);
}
function isNear(nearness) {
    return nearness === 'absent' || nearness === 'departed' || nearness === 'replaced';
}
function hasSameTitle(post, { title }) {
    return title !== null && post.title !== null && (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeTitle */ .s)(post.title) === title;
}
function mayHaveSameAuthor(one, other) {
    return one.authorId === null || other.authorId === null || one.authorId === other.authorId;
}


/***/ }),

/***/ 8485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mayHavePost),
/* harmony export */   Z: () => (/* binding */ fingerprintEntries)
/* harmony export */ });
const COUNTED = ['published', 'unknown', 'intent'];
function mayHavePost({ state }) {
    return COUNTED.includes(state);
}
function fingerprintEntries({ entries }) {
    return entries
        .filter(mayHavePost)
        .map(({ path, id, title, canonicalUrl, blob, sketch, authorId, post }) => ({
        path,
        id,
        title,
        canonicalUrl,
        declaresUrl: false,
        blob,
        sketch,
        authorId,
        postUrl: post?.url ?? null
    }));
}


/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ LedgerMoved),
/* harmony export */   o: () => (/* binding */ LedgerError)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);

class LedgerError extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'LedgerError';
    outage;
    constructor(message, remedy, { outage = null, ...options } = {}) {
        super(message, { code: 'run/ledger', remedy, ...options });
        this.outage = outage;
    }
}
class LedgerMoved extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'LedgerMoved';
    constructor() {
        super('Another run wrote the ledger first.', {
            code: 'run/ledger',
            remedy: 'Run this job again; nothing is sent twice.'
        });
    }
}


/***/ }),

/***/ 1363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ recordImage),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   JQ: () => (/* binding */ abandonIntents),
/* harmony export */   S7: () => (/* binding */ detachEntry),
/* harmony export */   cb: () => (/* binding */ moveEntry),
/* harmony export */   ef: () => (/* binding */ moveWatermark),
/* harmony export */   fY: () => (/* binding */ intend),
/* harmony export */   i4: () => (/* binding */ recordEdit),
/* harmony export */   qM: () => (/* binding */ recordSketches),
/* harmony export */   uk: () => (/* binding */ wait)
/* harmony export */ });
/* unused harmony export dropPending */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _entry_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1453);
/* harmony import */ var _entry_moves_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1605);
/* harmony import */ var _entry_transitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9439);
/* harmony import */ var _find_duplicate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4319);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5341);
/* harmony import */ var _watermarks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8919);







function settle(change) {
    return ledger => {
        const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByTransaction */ .Lx)(ledger, change.transaction);
        return entry === null ? ledger : replaceEntry(ledger, entry, (0,_entry_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .d)(entry, change));
    };
}
function wait(articles) {
    return ledger => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntries */ .a$)(ledger, articles.flatMap(({ facts, reason, known }) => {
        const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByPath */ .sV)(ledger, facts.path);
        if (!isExpected(entry, facts, known))
            return [];
        return listChanged(entry, (0,_entry_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .d)(entry, { kind: 'wait', reason, facts }));
    }));
}
function isExpected(entry, { blob }, known) {
    return entry === null || entry.blob === blob || entry.blob === known;
}
function intend(intention) {
    const { facts, attempt, tree, fingerprint } = intention;
    return ledger => {
        if ((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByTransaction */ .Lx)(ledger, attempt.transaction) !== null)
            return ledger;
        const entry = (0,_entry_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .findArticleEntry */ .C)(ledger, facts, tree);
        if (entry !== null && entry.path !== facts.path)
            return ledger;
        if (!isExpected(entry, facts, intention.known))
            return ledger;
        if (fingerprint !== null && (0,_find_duplicate_js__WEBPACK_IMPORTED_MODULE_4__/* .findNewDuplicate */ .JY)(ledger, fingerprint, intention) !== null)
            return ledger;
        return replaceEntry(ledger, entry, (0,_entry_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .changeEntry */ .d)(entry, { kind: 'intend', attempt, facts }));
    };
}
function abandonIntents(run, now, matches) {
    return ledger => {
        const transactions = ledger.entries.flatMap(entry => entry.state === 'intent' && matches(entry.path) && (0,_entry_transitions_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbandoned */ .z)(entry, run, now)
            ? [entry.attempt.transaction]
            : []);
        return transactions.reduce((current, transaction) => settle({ kind: 'no-answer', transaction })(current), ledger);
    };
}
function moveEntry(move) {
    return ledger => (0,_entry_moves_js__WEBPACK_IMPORTED_MODULE_5__/* .applyMove */ .oS)(ledger, move);
}
function detachEntry(detachment) {
    return ledger => (0,_entry_moves_js__WEBPACK_IMPORTED_MODULE_5__/* .applyDetachment */ .MB)(ledger, detachment);
}
function recordEdit(path, blob, { id, sketch }) {
    return ledger => {
        const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByPath */ .sV)(ledger, path);
        if (entry?.blob !== blob)
            return ledger;
        const isTaken = id === null || ledger.entries.some(other => other.id === id);
        return replaceEntry(ledger, entry, {
            ...entry,
            id: entry.id ?? (isTaken ? null : id),
            sketch: sketch ?? entry.sketch
        });
    };
}
function recordSketches(sketches) {
    return ledger => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntries */ .a$)(ledger, sketches.flatMap(({ path, blob, sketch }) => {
        const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByPath */ .sV)(ledger, path);
        return entry?.blob !== blob || entry.sketch !== null ? [] : [{ ...entry, sketch }];
    }));
}
function dropPending(paths) {
    const dropped = new Set(paths);
    return ledger => {
        const entries = ledger.entries.filter(({ path, state }) => state !== 'pending' || !dropped.has(path));
        return entries.length === ledger.entries.length ? ledger : { ...ledger, entries };
    };
}
function recordImage(sha256, image) {
    return ledger => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(ledger.images[sha256], image) ? ledger : (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .putImage */ .Bf)(ledger, sha256, image);
}
function moveWatermark(move) {
    const { key, commit, replaceable, forgotten = [], known = [] } = move;
    return ledger => {
        if (forgotten.length > 0 && !hasSameOthers(ledger, move))
            return ledger;
        if (!known.every(file => isKnown(file, ledger)))
            return ledger;
        const now = ledger.watermarks[key] ?? null;
        if (now !== commit && !replaceable.includes(now))
            return ledger;
        const cleared = dropPending(forgotten)(ledger);
        return now === commit ? cleared : (0,_watermarks_js__WEBPACK_IMPORTED_MODULE_6__/* .putWatermark */ ._G)(cleared, key, commit);
    };
}
function hasSameOthers(ledger, { key, watermarks = ledger.watermarks }) {
    const keys = new Set([...Object.keys(ledger.watermarks), ...Object.keys(watermarks)]);
    keys.delete(key);
    return [...keys].every(other => ledger.watermarks[other] === watermarks[other]);
}
function isKnown({ path, blob }, ledger) {
    const entry = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .findByPath */ .sV)(ledger, path);
    return entry !== null && (blob === null || entry.blob === blob);
}
function replaceEntry(ledger, before, after) {
    return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .putEntries */ .a$)(ledger, listChanged(before, after));
}
function listChanged(before, after) {
    return after === null || (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(before, after) ? [] : [after];
}


/***/ }),

/***/ 5341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ putImage),
/* harmony export */   Bn: () => (/* binding */ LEDGER_VERSION),
/* harmony export */   J1: () => (/* binding */ dropIntents),
/* harmony export */   Lx: () => (/* binding */ findByTransaction),
/* harmony export */   M5: () => (/* binding */ createLedger),
/* harmony export */   SP: () => (/* binding */ putEntry),
/* harmony export */   a$: () => (/* binding */ putEntries),
/* harmony export */   b4: () => (/* binding */ removeEntry),
/* harmony export */   sV: () => (/* binding */ findByPath)
/* harmony export */ });
/* harmony import */ var _entry_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4227);

const LEDGER_VERSION = 1;
function createLedger(repository) {
    return { version: LEDGER_VERSION, repository, watermarks: {}, entries: [], images: {} };
}
function findByPath({ entries }, path) {
    return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntries */ .I)(entries, 'path', path)[0] ?? null;
}
function findByTransaction({ entries }, transaction) {
    return (0,_entry_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findEntries */ .I)(entries, 'transaction', transaction)[0] ?? null;
}
function putEntry(ledger, entry) {
    return putEntries(ledger, [entry]);
}
function putEntries(ledger, entries) {
    if (entries.length === 0)
        return ledger;
    const paths = new Set(entries.map(({ path }) => path));
    return {
        ...ledger,
        entries: [...ledger.entries.filter(({ path }) => !paths.has(path)), ...entries]
    };
}
function removeEntry(ledger, path) {
    return { ...ledger, entries: ledger.entries.filter(entry => entry.path !== path) };
}
function putImage(ledger, sha256, image) {
    return { ...ledger, images: { ...ledger.images, [sha256]: image } };
}
function dropIntents(ledger) {
    const entries = ledger.entries.filter(({ state }) => state !== 'intent');
    return entries.length === ledger.entries.length ? ledger : { ...ledger, entries };
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseLedger)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/text/json.js
var text_json = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
// EXTERNAL MODULE: ./lib/src/medium/vocabulary.js
var vocabulary = __webpack_require__(7698);
;// CONCATENATED MODULE: ./lib/src/ledger/ledger-entry.js
const ENTRY_STATES = [
    'pending',
    'intent',
    'published',
    'rejected',
    'unknown',
    'ignored'
];
const POST_SOURCES = ['response', 'feed', 'hand'];
function createEntry(fields) {
    if (isConsistent(fields))
        return fields;
    const { path, state, attempt, post } = fields;
    switch (state) {
        case 'intent':
            if (attempt === null)
                throw new Error(`the entry of ${path} is an intent without an attempt`);
            return { ...fields, state, reason: null, attempt, post: null };
        case 'published':
            if (post === null)
                throw new Error(`the entry of ${path} is published without a post`);
            return { ...fields, state, post };
        default:
            return { ...fields, state, post: null };
    }
}
function isConsistent(fields) {
    const { state, reason, attempt, post } = fields;
    if (state === 'intent')
        return reason === null && attempt !== null && post === null;
    return (state === 'published') === (post !== null);
}

;// CONCATENATED MODULE: ./lib/src/ledger/read-fields.js

class Misfit extends Error {
    at;
    what;
    constructor(at, what) {
        super(`${at.replace(/^\./, '')} ${what}`);
        this.at = at;
        this.what = what;
    }
}
function createShape(readers) {
    return { keys: Object.keys(readers), readers: Object.values(readers) };
}
function readFields(json, { keys, readers }) {
    const fields = expectRecord(json);
    let place = '';
    try {
        for (let index = 0; index < keys.length; index += 1) {
            place = keys[index] ?? '';
            const raw = fields[place];
            const value = readers[index]?.(raw);
            if (value !== raw)
                fields[place] = value;
        }
    }
    catch (error) {
        throw addPlace(error, `.${place}`);
    }
    return fields;
}
function readValues(json, read) {
    const keys = Object.keys(expectRecord(json));
    return readFields(json, { keys, readers: keys.map(() => read) });
}
function readEveryItem(json, read) {
    if (!Array.isArray(json))
        throw new Misfit('', 'is not a list');
    for (let index = 0; index < json.length; index += 1) {
        try {
            json[index] = read(json[index]);
        }
        catch (error) {
            throw addPlace(error, `[${index}]`);
        }
    }
    return json;
}
function addPlace(error, place) {
    return error instanceof Misfit ? new Misfit(`${place}${error.at}`, error.what) : error;
}
function expectRecord(value) {
    if (!(0,text_json/* isRecord */.u4)(value))
        throw new Misfit('', 'is not an object');
    return value;
}
function readFilledText(value) {
    if (typeof value !== 'string' || value === '')
        throw new Misfit('', 'is not a text');
    return value;
}
function readTextOrNull(value) {
    return value === null || value === '' ? null : readFilledText(value);
}
function readTime(value) {
    const iso = readFilledText(value);
    if (Number.isNaN(Date.parse(iso)))
        throw new Misfit('', 'is not a time');
    return iso;
}
function readNumber(value) {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Misfit('', 'is not a number');
    return value;
}
function createChoiceReader(allowed) {
    return value => {
        if (!isOneOf(value, allowed))
            throw new Misfit('', `is none of ${allowed.join(', ')}`);
        return value;
    };
}
function createNullableReader(read) {
    return value => (value === null ? null : read(value));
}
function isOneOf(value, allowed) {
    return allowed.includes(value);
}

;// CONCATENATED MODULE: ./lib/src/ledger/read-entry.js



const ATTEMPT = createShape({
    transaction: readFilledText,
    run: readFilledText,
    startedAt: readTime,
    deadline: readTime
});
const POST = createShape({
    id: readTextOrNull,
    url: readTextOrNull,
    via: createChoiceReader(POST_SOURCES),
    at: readTime
});
const WAITS = createShape({
    reason: readFilledText,
    runs: readNumber,
    run: readFilledText,
    since: readTime
});
const ENTRY = createShape({
    path: readFilledText,
    aliases: value => readEveryItem(value, readFilledText),
    sketch: value => readTextOrNull(value ?? null),
    id: readTextOrNull,
    blob: readFilledText,
    state: createChoiceReader(ENTRY_STATES),
    reason: readTextOrNull,
    title: readTextOrNull,
    canonicalUrl: readTextOrNull,
    authorId: readTextOrNull,
    publicationId: readTextOrNull,
    publishStatus: createNullableReader(createChoiceReader(vocabulary/* PUBLISH_STATUSES */.dR)),
    waits: value => (value == null ? value : readFields(value, WAITS)),
    attempt: createNullableReader(value => readFields(value, ATTEMPT)),
    post: createNullableReader(value => readFields(value, POST))
});
function readEntry(json) {
    return createEntry(readFields(json, ENTRY));
}

;// CONCATENATED MODULE: ./lib/src/ledger/parse-ledger.js






function parseLedger(text, repository, where) {
    const json = parseLedgerJson(text, where);
    if ((0,text_json/* isRecord */.u4)(json) && json.version !== undefined && json.version !== ledger_ledger/* LEDGER_VERSION */.Bn)
        throw new ledger_error/* LedgerError */.o(`The ledger (${where}) has version ${JSON.stringify(json.version)}; this action understands version ${ledger_ledger/* LEDGER_VERSION */.Bn}.`, 'Use the version of the action that wrote it, or a newer one.');
    try {
        const ledger = readLedger(json);
        if (ledger.repository !== repository)
            throw new ledger_error/* LedgerError */.o(`The ledger (${where}) belongs to the repository with id ${ledger.repository}, but this repository has id ${repository}.`, 'A fork or copy needs a ledger of its own: set the input `ledger` to another branch, or delete the copied ledger branch together with the ref refs/medium/ledger.');
        return ledger;
    }
    catch (error) {
        if (error instanceof ledger_error/* LedgerError */.o)
            throw error;
        throw createReadError(where, error);
    }
}
function parseLedgerJson(text, where) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw createReadError(where, error);
    }
}
function createReadError(where, cause) {
    return new ledger_error/* LedgerError */.o(`The ledger (${where}) cannot be read: ${(0,action_error/* messageOf */.bD)(cause)}.`, 'Nothing was sent. Restore the last good version of the file (on a branch every change is a commit), then run again.', { cause });
}
function readLedger(json) {
    if (!(0,text_json/* isRecord */.u4)(json))
        throw new Misfit('the file', 'is not an object');
    if (json.version !== ledger_ledger/* LEDGER_VERSION */.Bn)
        throw new Error('it has no version');
    const ledger = readFields(json, LEDGER);
    refuseRepeatedPaths(ledger.entries);
    return ledger;
}
const IMAGE = createShape({ url: readFilledText, md5: readTextOrNull });
const LEDGER = createShape({
    version: () => ledger_ledger/* LEDGER_VERSION */.Bn,
    repository: readFilledText,
    watermarks: value => readValues(value, readFilledText),
    entries: value => readEveryItem(value, readEntry),
    images: value => readValues(value, image => readFields(image, IMAGE))
});
function refuseRepeatedPaths(entries) {
    const seen = new Set();
    for (const { path } of entries) {
        if (seen.has(path))
            throw new Error(`two entries have the path ${path}`);
        seen.add(path);
    }
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J3: () => (/* binding */ RESOLVE_SYNTAX),
/* harmony export */   Z$: () => (/* binding */ canPrintPath),
/* harmony export */   jO: () => (/* binding */ parseResolveLines),
/* harmony export */   uD: () => (/* binding */ printResolveLine)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(932);

const RESOLVE_SYNTAX = {
    published: printResolveLine({ verb: 'published', path: 'PATH', url: 'URL' }),
    ignore: printResolveLine({ verb: 'ignore', path: 'PATH' }),
    retry: printResolveLine({ verb: 'retry', path: 'PATH', transaction: 'TRANSACTION' })
};
function printResolveLine(line) {
    switch (line.verb) {
        case 'published':
            return `${line.path} published ${line.url}`;
        case 'ignore':
            return `${line.path} ignore`;
        case 'retry':
            return `${line.path} retry ${line.transaction}`;
    }
}
function canPrintPath(path) {
    return (path !== '' &&
        path.isWellFormed() &&
        path === toRepositoryPath(path) &&
        path.search(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH) < 0 &&
        !path.startsWith('#'));
}
function parseResolveLines(lines) {
    const resolve = [];
    const problems = [];
    for (const line of lines) {
        const parsed = parseLine(line);
        if (typeof parsed === 'string')
            problems.push(parsed);
        else
            resolve.push(parsed);
    }
    return { resolve, problems };
}
function parseLine(line) {
    const [, ignored] = /^(.+?)\s+ignore$/.exec(line) ?? [];
    if (ignored !== undefined)
        return { verb: 'ignore', path: toRepositoryPath(ignored) };
    const [, path, verb, argument] = /^(.+)\s+(published|retry)\s+(\S+)$/.exec(line) ?? [];
    const { published, ignore, retry } = RESOLVE_SYNTAX;
    if (path === undefined || argument === undefined)
        return `each line must be "${published}", "${ignore}" or "${retry}"; got ${JSON.stringify(line)}.`;
    if (verb === 'retry')
        return { verb, path: toRepositoryPath(path), transaction: argument };
    if (!isWebAddress(argument))
        return `the URL of "${published}" must be an absolute http(s) URL; got ${JSON.stringify(line)}.`;
    return { verb: 'published', path: toRepositoryPath(path), url: argument };
}
function toRepositoryPath(path) {
    return path.trim().replace(/^\.\//, '');
}
function isWebAddress(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}


/***/ }),

/***/ 784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ readSketch),
/* harmony export */   It: () => (/* binding */ isSameShortText),
/* harmony export */   P9: () => (/* binding */ COPIED_TEXT),
/* harmony export */   YP: () => (/* binding */ areLengthsApart),
/* harmony export */   hy: () => (/* binding */ OTHER_TEXT),
/* harmony export */   p7: () => (/* binding */ SAME_TEXT),
/* harmony export */   sy: () => (/* binding */ LEFT_TEXT),
/* harmony export */   wX: () => (/* binding */ compareSketches),
/* harmony export */   yb: () => (/* binding */ sketchText)
/* harmony export */ });
const VERSION = '1';
const HASHES = 128;
const MIN_WORDS = 12;
const SAME_TEXT = 0.3;
const LEFT_TEXT = 0.2;
const OTHER_TEXT = 0.1;
const COPIED_TEXT = 0.5;
function listWords(text) {
    return (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}\p{M}]+/gu) ?? []);
}
function sketchText(body) {
    const words = listWords(body.normalize('NFKC').toLowerCase());
    if (words.length < MIN_WORDS)
        return `${VERSION}:${words.length}:${hashShortText(words)}`;
    const pairs = new Set(words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`));
    const minima = new Uint32Array(HASHES).fill(0xffffffff);
    for (const pair of pairs)
        lowerMinima(minima, hashText(pair));
    const bytes = Uint8Array.from(minima, minimum => minimum & 0xff);
    return `${VERSION}:${words.length}:${Buffer.from(bytes).toString('base64')}`;
}
function compareSketches(one, other) {
    const right = other instanceof Uint8Array ? other : readSketch(other);
    const left = right === null ? null : readSketch(one);
    if (left === null || right === null)
        return null;
    let equal = 0;
    for (let index = 0; index < HASHES; index += 1)
        if (left[index] === right[index])
            equal += 1;
    return equal / HASHES;
}
function isSameShortText(one, other) {
    return one !== null && one === other && readSketch(one) === null && /:[\w+/=]+$/.test(one);
}
function hashShortText(words) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(hashText(words.join(' ')));
    return words.length === 0 ? '' : bytes.toString('base64');
}
function areLengthsApart(one, other) {
    const [few = 0, many = 0] = [countWords(one), countWords(other)].sort((a, b) => a - b);
    return few > 0 && few < many * OTHER_TEXT;
}
function countWords(sketch) {
    const [, version, count = '0'] = /^(\d+):(\d+):/.exec(sketch ?? '') ?? [];
    return version === VERSION ? Number(count) : 0;
}
function readSketch(sketch) {
    if (sketch === null)
        return null;
    const [, version, base64 = ''] = /^(\d+):\d+:([\w+/=]+)$/.exec(sketch) ?? [];
    if (version !== VERSION)
        return null;
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    return bytes.length === HASHES ? bytes : null;
}
const SEEDS = createSeeds();
function createSeeds() {
    return Uint32Array.from({ length: HASHES }, (_, index) => mixBits((index + 2) * 0x9e3779b9));
}
function lowerMinima(minima, hash) {
    for (let index = 0; index < HASHES; index += 1) {
        const value = mixBits(hash ^ (SEEDS[index] ?? 0));
        if (value < (minima[index] ?? 0))
            minima[index] = value;
    }
}
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return mixBits(hash);
}
function mixBits(value) {
    let bits = value >>> 0;
    bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return (bits ^ (bits >>> 16)) >>> 0;
}


/***/ }),

/***/ 8919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ hashPatterns),
/* harmony export */   _G: () => (/* binding */ putWatermark),
/* harmony export */   a_: () => (/* binding */ DEFAULT_PATTERNS_KEY)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

async function hashPatterns(patterns) {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7598, 19));
    const text = [...patterns].sort(_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD).join('\n');
    return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
const DEFAULT_PATTERNS_KEY = '2358cebc2791';
function putWatermark(ledger, key, commit) {
    return { ...ledger, watermarks: { ...ledger.watermarks, [key]: commit } };
}


/***/ }),

/***/ 7698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ LICENSES),
/* harmony export */   Ti: () => (/* binding */ MAX_TAG_LENGTH),
/* harmony export */   Xx: () => (/* binding */ CONTENT_FORMATS),
/* harmony export */   dR: () => (/* binding */ PUBLISH_STATUSES),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   tS: () => (/* binding */ MAX_TITLE_LENGTH),
/* harmony export */   x3: () => (/* binding */ MAX_TAGS)
/* harmony export */ });
/* unused harmony export IMAGE_TYPES */
const PUBLISH_STATUSES = ['public', 'draft', 'unlisted'];
const LICENSES = [
    'all-rights-reserved',
    'cc-40-by',
    'cc-40-by-sa',
    'cc-40-by-nd',
    'cc-40-by-nc',
    'cc-40-by-nc-nd',
    'cc-40-by-nc-sa',
    'cc-40-zero',
    'public-domain'
];
const CONTENT_FORMATS = ['html', 'markdown'];
const ROLES = ['editor', 'writer'];
const IMAGE_TYPES = (/* unused pure expression or super */ null && (['image/jpeg', 'image/png', 'image/gif', 'image/tiff']));
const MAX_TITLE_LENGTH = 100;
const MAX_TAGS = 3;
const MAX_TAG_LENGTH = 25;


/***/ }),

/***/ 2289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ describeFacts),
/* harmony export */   Nx: () => (/* binding */ createOutcome),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   wS: () => (/* binding */ stopCandidate),
/* harmony export */   yJ: () => (/* binding */ printError)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7378);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(784);


function createOutcome(parts) {
    const { file, verdict, article = null, details = {}, diagnostics = [], recorded = false } = parts;
    return { kind: 'outcome', file, article, verdict, details, diagnostics, recorded };
}
function stopCandidate({ file, article, diagnostics }, verdict, details = {}) {
    return createOutcome({ file, article, diagnostics, verdict, details });
}
function describeFacts({ path, blob, entry }, article, { authorId = null, publicationId = null, publishStatus = null } = {}) {
    const known = article ?? describeUnreadable(entry);
    return {
        path,
        blob,
        sketch: article === null ? null : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sketchText */ .yb)(article.body),
        id: known.id,
        title: known.title,
        canonicalUrl: known.canonicalUrl,
        authorId,
        publicationId,
        publishStatus: publishStatus ?? known.publishStatus
    };
}
function describeUnreadable(entry) {
    const { title = null, canonicalUrl = null } = entry ?? {};
    return { id: null, title, canonicalUrl, publishStatus: null };
}
function toResult({ file, article, verdict, details, diagnostics }) {
    const { path, entry } = file;
    const { title: known, line, url, postId, publicationId, publishStatus } = details;
    const { transaction, changes } = details;
    const { title = null, ...fields } = {
        ...dropUnknown({ ...describeEntry(entry) }),
        ...dropUnknown({ ...describeArticle(article) }),
        ...dropUnknown({
            line: findErrorLine(diagnostics),
            warnings: listWarnings(diagnostics),
            errors: listErrors(diagnostics)
        }),
        ...dropUnknown({
            title: known,
            line,
            url,
            postId,
            publicationId,
            publishStatus,
            transaction,
            changes
        })
    };
    const { outcome, reason } = verdict;
    return { path, title, outcome, reason, message: (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(verdict), ...fields };
}
function describeEntry(entry) {
    if (entry === null)
        return {};
    const { title, post, publishStatus, publicationId, canonicalUrl, attempt } = entry;
    return {
        title,
        postId: post?.id,
        url: post?.url,
        publishStatus,
        publicationId,
        canonicalUrl,
        transaction: attempt?.transaction
    };
}
function describeArticle(article) {
    if (article === null)
        return {};
    const { title, publishStatus, canonicalUrl, tags } = article;
    return { title, publishStatus, canonicalUrl, tags };
}
function findErrorLine(diagnostics) {
    return diagnostics.find(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ)?.place?.line ?? null;
}
function listErrors(diagnostics) {
    const errors = diagnostics.filter(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .isError */ .bJ).map(printError);
    return errors.length < 2 ? null : errors;
}
function printError(diagnostic) {
    const line = diagnostic.place?.line ?? null;
    return `${line === null ? '' : `Line ${line}: `}${(0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP)(diagnostic)}`;
}
function listWarnings(diagnostics) {
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSentences */ .DP);
    return warnings.length === 0 ? null : [...new Set(warnings)];
}
function dropUnknown(fields) {
    const known = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(known);
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ listConsidered)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5341);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7982);


const OPEN = ['pending', 'intent', 'unknown', 'rejected'];
function listConsidered({ ledger, changes, run, named }) {
    const isOpen = ({ state }) => OPEN.includes(state) && !(run.byHand === true && state === 'pending');
    const open = ledger.entries
        .filter(isOpen)
        .flatMap(entry => findFile(entry, ledger, changes.head) ?? []);
    const all = run.settings.select === 'all' ? [...changes.head.keys()] : [];
    const lost = listLostNames(ledger, changes.head);
    const files = [...changes.changed, ...open, ...lost, ...all].filter(path => changes.head.has(path));
    return new Map([...files, ...named].map(path => [
        path,
        changes.head.get(path) ?? (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, path)?.blob ?? ''
    ]));
}
function listLostNames(ledger, head) {
    const isMissing = ({ state, path }) => OPEN.includes(state) && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isEscapedName */ .jb)(path) && !head.has(path);
    return ledger.entries.some(isMissing) ? [...head.keys()].filter(_git_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isLostName */ .Cw) : [];
}
function findFile({ path, aliases }, ledger, head) {
    if (head.has(path))
        return path;
    return aliases.findLast(alias => head.has(alias) && (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .findByPath */ .sV)(ledger, alias) === null) ?? null;
}


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ loadArticleTools)
/* harmony export */ });
async function loadArticleTools() {
    return await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 1328));
}


/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./lib/src/time/call-once.js
var call_once = __webpack_require__(5676);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/publish/article-outcome.js
var article_outcome = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostic = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/src/publish/choose-mode.js

function chooseMode(run, { connect }, ledger) {
    if (connect !== null || run.settings.previewPath === null)
        return run;
    if (ledger.entries.some(({ state }) => state === 'published'))
        return run;
    return { ...run, planOnly: true, byHand: true, settings: { ...run.settings, resolve: [] } };
}
function reportUnfollowed({ settings }, { byHand }) {
    if (byHand !== true || settings.resolve.length === 0)
        return [];
    return [
        (0,diagnostic/* createDiagnostic */.og)({
            code: 'run/resolve',
            severity: 'warning',
            message: 'The input `resolve` was not followed: without a Medium token, and with `preview-path`, no ledger is written.',
            remedy: "Put the post's address into the front matter as `mediumUrl`. To settle an entry of the ledger all the same, run once without `preview-path`."
        })
    ];
}

// EXTERNAL MODULE: ./lib/src/publish/select/publishing-order.js
var publishing_order = __webpack_require__(1219);
// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-steps.js
var ledger_steps = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/src/ledger/entry-moves.js
var entry_moves = __webpack_require__(1605);
;// CONCATENATED MODULE: ./lib/src/publish/read-tip.js
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];
async function readTip(run, ports) {
    let reading = await readTipOnce(run, ports);
    for (const pauseMs of PAUSES_MS) {
        if (reading.kind !== 'older' || ports.interruption.requested)
            break;
        const sha = reading.sha.slice(0, 12);
        ports.log(`GitHub says that the branch is at ${sha}, which came before this run's commit. Asking again in ${pauseMs / 1000} s.`);
        await ports.clock.sleep(pauseMs, ports.interruption.now);
        reading = await readTipOnce(run, ports);
    }
    return reading;
}
async function readTipOnce(run, ports) {
    const sha = await ports.readTip();
    if (sha === null || sha === run.sha)
        return { kind: 'own' };
    const isOlder = sha === run.before || (await ports.isAncestor(sha, run.sha)) === true;
    return { kind: isOlder ? 'older' : 'other', sha };
}

;// CONCATENATED MODULE: ./lib/src/publish/close/record-outcomes.js


function hasToWait({ verdict, recorded }) {
    const { outcome, reason } = verdict;
    const isWaiting = outcome === 'failed' || outcome === 'deferred';
    return !recorded && isWaiting && reason !== 'ledger' && reason !== 'rejected';
}
function recordOutcomes(outcomes, session) {
    const waiting = outcomes.filter(hasToWait).map(({ file, article, verdict, details }) => {
        const { authorId = null, publicationId = null } = details;
        const facts = (0,article_outcome/* describeFacts */.Lm)(file, article, { authorId, publicationId });
        return { facts, reason: verdict.reason, known: file.entry?.blob ?? null };
    });
    session.enqueue((0,ledger_steps/* wait */.uk)(waiting));
}

;// CONCATENATED MODULE: ./lib/src/publish/close/advance-watermark.js




const NO_FILES = new Map();
const NEEDS_NO_RECORD = [
    'draft',
    'opted-out',
    'no-front-matter',
    'not-an-article',
    'already-published'
];
async function advanceWatermark(outcomes, context) {
    const { changes, run, session, watermarkKey } = context;
    const isComplete = context.held.size === 0 && !outcomes.some(({ verdict }) => verdict.reason === 'ledger');
    const unwanted = await listForgettable([...outcomes.filter(isUnwanted).map(({ file }) => file.path), ...listGonePaths(context)], context);
    const isNew = changes.any || changes.comparedWith !== 'watermark' || context.namesLeft;
    const isWorthIt = session.hasChanges() || unwanted.length > 0 || isNew;
    if (!isComplete || !isWorthIt || !(await isStillTip(context)))
        return;
    const move = {
        key: watermarkKey,
        commit: run.sha,
        forgotten: unwanted,
        watermarks: session.ledger().watermarks,
        known: listKnown(outcomes)
    };
    session.enqueue((0,ledger_steps/* moveWatermark */.ef)({ ...move, replaceable: listReplaceable(changes, run.before) }));
}
function listReplaceable({ comparedWith, watermark }, before) {
    return comparedWith === 'watermark' ? [watermark] : [null, watermark, before];
}
function listKnown(outcomes) {
    return outcomes
        .filter(({ verdict }) => !NEEDS_NO_RECORD.includes(verdict.reason))
        .map(outcome => {
        const { path, blob } = outcome.file;
        return { path, blob: hasToWait(outcome) ? blob : null };
    });
}
function isUnwanted({ verdict, file }) {
    return (file.entry?.state === 'pending' &&
        verdict.outcome === 'skipped' &&
        NEEDS_NO_RECORD.includes(verdict.reason));
}
function listGonePaths({ changes, matches, session }) {
    const blobs = new Set(changes.tree.values());
    return session
        .ledger()
        .entries.filter(({ path, state, blob }) => state === 'pending' &&
        matches((0,entry_moves/* readDetachedPath */.yw)({ path, blob }) ?? path) &&
        !changes.tree.has(path) &&
        !blobs.has(blob))
        .map(({ path }) => path);
}
async function listForgettable(paths, context) {
    if (paths.length === 0)
        return [];
    const { watermarks, entries } = context.session.ledger();
    const kept = new Set();
    for (const [key, sha] of Object.entries(watermarks)) {
        const tree = key === context.watermarkKey ? NO_FILES : await readOtherBase(sha, context);
        if (tree === null)
            return [];
        const blobs = new Set(tree.values());
        for (const { path, aliases, blob } of entries)
            if (blobs.has(blob) || [path, ...aliases].some(known => tree.has(known)))
                kept.add(path);
    }
    return paths.filter(path => !kept.has(path));
}
async function readOtherBase(sha, { ports }) {
    try {
        return (await ports.commits.readTree(sha)) ?? NO_FILES;
    }
    catch (error) {
        ports.log((0,action_error/* messageOf */.bD)(error));
        return null;
    }
}
async function isStillTip({ run, ports, tip }) {
    if (!tip.isCurrent)
        return false;
    try {
        const reading = await readTip(run, ports);
        if (reading.kind === 'older')
            ports.log('GitHub does not know the newest commit any more: the watermark stays where it is.');
        return reading.kind === 'own';
    }
    catch (error) {
        ports.log((0,action_error/* messageOf */.bD)(error));
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
;// CONCATENATED MODULE: ./lib/src/ledger/waiting-entries.js

const COUNTED_REASONS = ['not-sent', 'rate-limited'];
const MANY_RUNS = 3;
const LONG_MS = 3 * 86_400_000;
function countWaits(articles, occasion) {
    return ledger => (0,ledger_ledger/* putEntries */.a$)(ledger, articles.flatMap(({ path, reason }) => {
        const entry = (0,ledger_ledger/* findByPath */.sV)(ledger, path);
        if (entry?.state !== 'pending' || entry.reason !== reason)
            return [];
        if (!COUNTED_REASONS.includes(reason))
            return [];
        const waits = addRun(entry.waits ?? null, reason, occasion);
        return waits === entry.waits ? [] : [{ ...entry, waits }];
    }));
}
function addRun(waits, reason, { run, at }) {
    if (waits === null)
        return { reason, runs: 1, run, since: at };
    if (waits.run === run || waits.runs >= MANY_RUNS)
        return waits;
    return { ...waits, runs: waits.runs + 1, run };
}
function isOverdue({ runs, since }, now) {
    return now - Date.parse(since) > LONG_MS || runs >= MANY_RUNS;
}

// EXTERNAL MODULE: ./lib/src/text/line.js
var line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/publish/run-facts.js
var run_facts = __webpack_require__(1957);
;// CONCATENATED MODULE: ./lib/src/publish/close/count-waits.js




function countDeferred(outcomes, { run, ports, session }) {
    const occasion = { run: (0,run_facts/* printRunId */.i)(run), at: new Date(ports.clock.now()).toISOString() };
    const deferred = outcomes
        .filter(isDeferred)
        .map(({ file, verdict }) => ({ path: file.path, reason: verdict.reason }));
    session.enqueue(countWaits(deferred, occasion));
}
function reportOverdue(outcomes, { session, ports }) {
    const ledger = session.ledger();
    const overdue = outcomes.filter(isDeferred).flatMap(({ file: { path } }) => {
        const waits = (0,ledger_ledger/* findByPath */.sV)(ledger, path)?.waits ?? null;
        return waits !== null && isOverdue(waits, ports.clock.now()) ? [{ path, waits }] : [];
    });
    if (overdue.length === 0)
        return [];
    const verb = overdue.length === 1 ? 'has' : 'have';
    return [
        (0,diagnostic/* createDiagnostic */.og)({
            code: 'run/medium',
            severity: 'error',
            message: `${(0,line/* countNoun */.y_)(overdue.length, 'article')} ${verb} been waiting for Medium for too long: ${listWaits(overdue)}.`,
            remedy: 'The results say what keeps each of them from Medium. Nothing is lost: every run tries them again, and is red until they are sent.'
        })
    ];
}
const SHOWN = 10;
function listWaits(overdue) {
    const shown = overdue.slice(0, SHOWN).map(({ path, waits: { reason, since } }) => {
        const time = `${since.slice(0, 16).replace('T', ' ')} UTC`;
        return `${path} since ${time} (${reason})`;
    });
    const rest = overdue.length - shown.length;
    return [...shown, ...(rest === 0 ? [] : [`${rest} more`])].join('; ');
}
function isDeferred({ verdict }) {
    return verdict.outcome === 'deferred';
}

// EXTERNAL MODULE: ./lib/src/text/titles.js
var titles = __webpack_require__(7969);
;// CONCATENATED MODULE: ./lib/src/publish/close/match-feed.js

const EARLY_MS = 2 * 60_000;
const LATE_MS = 10 * 60_000;
async function findPosts(unknown, ledger, account, { readFeed, clock }) {
    const open = unknown.filter(entry => isVisible(entry, account.user.id));
    const feeds = new Map();
    for (const publicationId of new Set(open.map(entry => entry.publicationId))) {
        const url = await findProfileUrl(publicationId, account);
        const items = url === null ? null : await readFeed(url);
        feeds.set(publicationId, items ?? []);
    }
    const at = new Date(clock.now()).toISOString();
    return matchFeeds(open, feeds, { ledger, at, creator: account.user.name });
}
function isVisible(entry, authorId) {
    return (entry.state === 'unknown' &&
        entry.publishStatus === 'public' &&
        entry.attempt !== null &&
        entry.authorId === authorId);
}
async function findProfileUrl(publicationId, { user, listPublications }) {
    if (publicationId === null)
        return user.url ?? null;
    try {
        const publications = await listPublications();
        return publications.find(({ id }) => id === publicationId)?.url ?? null;
    }
    catch {
        return null;
    }
}
function matchFeeds(open, feeds, { ledger, at, creator }) {
    const taken = new Set(ledger.entries.flatMap(({ post }) => post?.id ?? []));
    const pairs = open.flatMap(entry => (feeds.get(entry.publicationId) ?? [])
        .filter(item => isPostOf(item, entry, creator))
        .flatMap(({ postId, url }) => postId === null || taken.has(postId) ? [] : [{ entry, postId, url }]));
    const proven = pairs.filter(({ entry, postId }) => pairs.filter(pair => pair.entry === entry).length === 1 &&
        pairs.filter(pair => pair.postId === postId).length === 1);
    return new Map(proven.map(({ entry, postId, url }) => [
        entry.attempt?.transaction ?? '',
        { id: postId, url, via: 'feed', at }
    ]));
}
function isPostOf(item, entry, creator) {
    if (entry.attempt === null || entry.title === null || item.publishedAt === null)
        return false;
    if (item.creator !== null && creator !== undefined && item.creator !== creator)
        return false;
    if (item.title === null || !(0,titles/* isSameTitle */.R)(item.title, entry.title))
        return false;
    const from = Date.parse(entry.attempt.startedAt) - EARLY_MS;
    const to = Date.parse(entry.attempt.deadline) + LATE_MS;
    return item.publishedAt >= from && item.publishedAt <= to;
}

;// CONCATENATED MODULE: ./lib/src/publish/close/look-up-unknown.js


const look_up_unknown_PAUSES_MS = [2_000, 3_000];
async function lookUpUnknown(outcomes, account, context) {
    const { run, ports, session } = context;
    const unknown = outcomes.filter(isUnknown);
    if (unknown.length === 0 || account.kind !== 'known' || run.planOnly)
        return outcomes;
    if (ports.interruption.requested)
        return outcomes;
    const entries = unknown.flatMap(outcome => findOwnEntry(outcome, context) ?? []);
    const posts = await findPosts(entries, session.ledger(), account, ports);
    return outcomes.map(outcome => {
        const transaction = findOwnEntry(outcome, context)?.attempt?.transaction;
        const post = transaction === undefined ? undefined : posts.get(transaction);
        if (!isUnknown(outcome) || post === undefined || transaction === undefined)
            return outcome;
        session.enqueue((0,ledger_steps/* settle */.G9)({ kind: 'found', transaction, post }));
        ports.log(`${outcome.file.path}: found in the feed as ${post.url ?? ''}`);
        const details = { ...outcome.details, transaction, postId: post.id, url: post.url };
        return { ...outcome, verdict: FOUND, details };
    });
}
const FOUND = {
    outcome: 'created',
    reason: 'resolved',
    message: "Medium's answer was lost, but the feed of public posts shows the post.",
    remedy: null
};
async function lookUpAgain(outcomes, sent, account, context) {
    const own = new Set(sent.filter(({ details }) => details.publishStatus === 'public').map(({ file }) => file.path));
    const { ports } = context;
    let current = outcomes;
    for (const pauseMs of look_up_unknown_PAUSES_MS) {
        const isOpen = current.some(outcome => isUnknown(outcome) && own.has(outcome.file.path));
        if (!isOpen || ports.interruption.requested)
            break;
        ports.log('The feed does not show the post yet; looking again in a moment.');
        await ports.clock.sleep(pauseMs);
        current = await lookUpUnknown(current, account, context);
        await saveFound(context);
    }
    return current;
}
async function saveFound({ session, ports }) {
    if (!session.hasChanges())
        return;
    try {
        await session.commit('medium: found');
    }
    catch (error) {
        if (!(error instanceof ledger_error/* LedgerError */.o))
            throw error;
        ports.log(error.message);
    }
}
function isUnknown({ verdict }) {
    return verdict.outcome === 'unknown';
}
function findOwnEntry({ details, file }, { session }) {
    const transaction = details.transaction ?? file.entry?.attempt?.transaction ?? null;
    return transaction === null ? null : (0,ledger_ledger/* findByTransaction */.Lx)(session.ledger(), transaction);
}

;// CONCATENATED MODULE: ./lib/src/publish/close/unsaved-entries.js



function reportUnsaved({ message, remedy }, restored) {
    const consequence = restored === 0
        ? 'No post is missing from it.'
        : `It does not say what became of ${(0,line/* countNoun */.y_)(restored, 'article')}: the records to restore are in the log and in the job summary.`;
    const restoring = 'Put these records into the `entries` of the ledger, or settle the articles with `resolve`. Until then they are not published again, since their intents are in the ledger.';
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/ledger',
        severity: 'error',
        message: `${message} ${consequence}`,
        remedy: restored === 0 ? remedy : [restoring, remedy].filter(text => text !== null).join(' ')
    });
}
function listUnsaved(session) {
    const written = printEntries(session.lastLedger());
    const wanted = printEntries(session.ledger());
    return session
        .ledger()
        .entries.filter(({ state }) => ['published', 'unknown', 'rejected'].includes(state))
        .filter(({ path }) => written.get(path) !== wanted.get(path))
        .map(entry => JSON.stringify(entry));
}
function printEntries({ entries }) {
    return new Map(entries.map(entry => [entry.path, JSON.stringify(entry)]));
}
function warnAboutUnrecorded(outcomes, session) {
    return outcomes.map(outcome => {
        const parts = describeUnrecorded(outcome, session);
        if (parts === null)
            return outcome;
        const warning = (0,diagnostic/* createDiagnostic */.og)({
            code: 'run/unrecorded',
            severity: 'warning',
            ...parts,
            place: { path: outcome.file.path, line: null, column: null }
        });
        return { ...outcome, diagnostics: [...outcome.diagnostics, warning] };
    });
}
function describeUnrecorded({ verdict, details }, session) {
    const { transaction = null } = details;
    if (verdict.reason !== 'created' || transaction === null)
        return null;
    if ((0,ledger_ledger/* findByTransaction */.Lx)(session.lastLedger(), transaction)?.state === 'published')
        return null;
    const entry = (0,ledger_ledger/* findByTransaction */.Lx)(session.ledger(), transaction);
    if (entry?.state === 'published')
        return {
            message: `${JSON.stringify(entry)} is missing from the ledger, which could not be written.`,
            remedy: 'Put this record into `entries`.'
        };
    return {
        message: "This article was settled or tried again while Medium's answer was on its way, so the ledger does not know this post. There may be two on Medium.",
        remedy: 'Look at both, and delete one by hand.'
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/close/close-run.js







async function closeRun(all, sent, account, context) {
    const lookedUp = await lookUpUnknown(all, account, context);
    const failure = context.run.planOnly ? null : await saveRun(lookedUp, context);
    const outcomes = failure === null ? await lookUpAgain(lookedUp, sent, account, context) : lookedUp;
    const restore = failure === null ? [] : listUnsaved(context.session);
    return {
        outcomes: warnAboutUnrecorded(sortOutcomes(outcomes), context.session),
        diagnostics: [
            ...(failure === null ? [] : [reportUnsaved(failure, restore.length)]),
            ...(context.run.planOnly ? [] : reportOverdue(outcomes, context))
        ],
        restore
    };
}
async function saveRun(outcomes, context) {
    const { session } = context;
    recordOutcomes(outcomes, session);
    countDeferred(outcomes, context);
    try {
        await advanceWatermark(outcomes, context);
        if (session.hasChanges())
            await session.commit('medium: settle');
        return null;
    }
    catch (error) {
        if (error instanceof ledger_error/* LedgerError */.o)
            return error;
        throw error;
    }
}
function sortOutcomes(outcomes) {
    const order = ({ article, file }) => ({
        date: article?.date ?? null,
        path: file.path
    });
    return outcomes.toSorted((a, b) => (0,publishing_order/* compareForPublishing */.A)(order(a), order(b)));
}

;// CONCATENATED MODULE: ./lib/src/publish/close/mark-untouched.js
async function markUntouched(results, { run, ports, changes }) {
    const { pullRequest, before } = run;
    if (!pullRequest || before === null || results.length === 0)
        return results;
    const base = await ports.commits.readTree(before);
    if (base === null)
        return results;
    return results.map(result => {
        const blob = changes.tree.get(result.path);
        return blob === base.get(result.path) ? { ...result, untouched: true } : result;
    });
}

// EXTERNAL MODULE: ./lib/src/publish/evaluate/list-considered.js
var list_considered = __webpack_require__(513);
// EXTERNAL MODULE: ./lib/src/time/retry.js
var retry = __webpack_require__(9728);
;// CONCATENATED MODULE: ./lib/src/ledger/write-patience.js


const SHORT = {
    tries: 9,
    firstDelayMs: 200,
    longestDelayMs: 8_000,
    longestRetryAfterMs: 60_000
};
const LONG = {
    tries: Infinity,
    firstDelayMs: 400,
    longestDelayMs: 15_000,
    longestRetryAfterMs: Infinity
};
const LONGEST_MS = 10 * 60_000;
const QUIET_MS = 5_000;
const TELL_AGAIN_MS = 60_000;
function createShortPatience(clock) {
    let failures = 0;
    return {
        outlastsReads: false,
        async wait({ outage }) {
            failures += 1;
            const retryAfterMs = outage?.retryAfterMs ?? null;
            const delayMs = (0,retry/* retryDelayMs */.q)(SHORT, failures, retryAfterMs, clock.random);
            if (delayMs === null)
                return 'stop';
            await clock.sleep(delayMs);
            return failures + 1 === SHORT.tries ? 'look' : 'write';
        },
        end: () => void (failures = 0)
    };
}
function createLongPatience(options) {
    return new LongPatience(options);
}
class LongPatience {
    outlastsReads = true;
    options;
    failures = 0;
    waitedMs = 0;
    startedAt = null;
    toldMs = null;
    leftMs = LONGEST_MS;
    constructor(options) {
        this.options = options;
    }
    async wait({ message, outage }) {
        const retryAfterMs = outage?.retryAfterMs ?? null;
        const { clock, signal } = this.options;
        this.startedAt ??= clock.now();
        this.failures += 1;
        const leftMs = this.leftMs - this.measure();
        const delayMs = (0,retry/* retryDelayMs */.q)(LONG, this.failures, retryAfterMs, clock.random) ?? Infinity;
        if (signal.aborted || leftMs <= 0)
            return 'stop';
        if (delayMs <= leftMs) {
            await this.sleep(delayMs, message);
            return 'write';
        }
        if (retryAfterMs !== null)
            return 'stop';
        await this.sleep(leftMs, message);
        return 'look';
    }
    end() {
        this.leftMs -= this.measure();
        this.failures = 0;
        this.waitedMs = 0;
        this.startedAt = null;
        this.toldMs = null;
    }
    measure() {
        const { clock } = this.options;
        return Math.max(this.waitedMs, this.startedAt === null ? 0 : clock.now() - this.startedAt);
    }
    async sleep(ms, message) {
        const { clock, signal } = this.options;
        for (let restMs = ms; restMs > 0 && !signal.aborted; restMs -= TELL_AGAIN_MS) {
            const partMs = Math.min(restMs, TELL_AGAIN_MS);
            this.tell(partMs, message);
            await clock.sleep(partMs, signal);
            this.waitedMs += partMs;
        }
    }
    tell(nextMs, message) {
        const { tell, listRecords } = this.options;
        const passedMs = this.measure();
        if (this.toldMs === null) {
            if (passedMs + nextMs < QUIET_MS)
                return;
            tell(`${message} Nobody else knows of the post that was just created, so this run waits for up to ${printMinutes(this.leftMs - passedMs)}.`);
            for (const record of listRecords())
                tell(`If the run ends before that, put this record into the ledger's \`entries\`: ${record}`);
        }
        else {
            if (passedMs - this.toldMs < TELL_AGAIN_MS)
                return;
            tell(`Still waiting for the ledger, ${printMinutes(passedMs)} so far. ${message}`);
        }
        this.toldMs = passedMs;
    }
}
function printMinutes(ms) {
    return (0,line/* countNoun */.y_)(Math.max(1, Math.round(ms / 60_000)), 'minute');
}

;// CONCATENATED MODULE: ./lib/src/ledger/store.js



async function updateLedger(store, change, options) {
    const { patience = createShortPatience(options.clock) } = options;
    try {
        return await repeatUpdate(store, change, { ...options, patience });
    }
    finally {
        patience.end();
    }
}
async function repeatUpdate(store, change, { message, from, patience, stopsAtConflict }) {
    let isUntouched = stopsAtConflict === true;
    let current = from ?? (await store.read());
    let lastLook = null;
    for (;;) {
        const wanted = change(current.ledger);
        if (wanted === current.ledger)
            return current;
        if (lastLook !== null)
            throw lastLook;
        const answer = await store.write(wanted, current.revision, message);
        if (answer.kind === 'written')
            return { ledger: wanted, revision: answer.revision };
        isUntouched &&= answer.kind === 'conflict';
        const failure = toLedgerFailure(answer, store.place);
        const next = await patience.wait(failure);
        if (next === 'stop')
            throw failure;
        if (isUntouched)
            throw new ledger_error/* LedgerMoved */.T();
        if (next === 'look')
            lastLook = failure;
        current = await readAgain(store, patience);
    }
}
function toLedgerFailure(answer, place) {
    const isDoubtful = answer.kind === 'doubtful';
    const cause = isDoubtful ? answer.error : new Error('other runs kept writing first');
    const why = cause.message.replace(/\.$/, '');
    return new ledger_error/* LedgerError */.o(cause instanceof action_error/* ActionError */.lZ ? cause.message : `Could not save the ledger (${place}): ${why}.`, 'Run this job again when the cause is gone; nothing is sent twice.', { cause, outage: { retryAfterMs: isDoubtful ? answer.retryAfterMs : null } });
}
async function readAgain(store, patience) {
    for (;;) {
        try {
            return await store.read();
        }
        catch (error) {
            const mayPass = error instanceof ledger_error/* LedgerError */.o && error.outage !== null;
            if (!mayPass || !patience.outlastsReads)
                throw error;
            if ((await patience.wait(error)) === 'stop')
                throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/publish/ledger-session.js


const MAX_HEADLINE = 200;
async function openLedgerSession({ store, clock, interruption, log }, { beginsAnew = false, images = {} } = {}) {
    let written = await store.read();
    let hasTried = false;
    let queue = Object.entries(images).map(([sha256, image]) => (0,ledger_steps/* recordImage */.Bq)(sha256, image));
    const wanted = rememberLast(applySteps);
    const listPosts = () => listNewPosts(written.ledger, wanted(written.ledger, queue));
    const long = createLongPatience({
        clock,
        signal: interruption.now,
        tell: log,
        listRecords: () => listPosts().map(entry => JSON.stringify(entry))
    });
    return {
        ledger: () => wanted(written.ledger, queue),
        lastLedger: () => written.ledger,
        revision: () => written.revision,
        enqueue: step => void (queue = [...queue, step]),
        hasChanges: () => wanted(written.ledger, queue) !== written.ledger,
        async commit(message, last = ledger => ledger) {
            const steps = queue;
            const change = (ledger) => last(applySteps(ledger, queue));
            const headline = (0,line/* cleanLine */.Ow)(message, { max: MAX_HEADLINE });
            const isWorthWaiting = !interruption.requested && listPosts().length > 0;
            const patience = isWorthWaiting ? long : createShortPatience(clock);
            const stopsAtConflict = beginsAnew && !hasTried;
            hasTried = true;
            const options = { message: headline, clock, from: written, patience, stopsAtConflict };
            written = await updateLedger(store, change, options);
            queue = queue.filter(step => !steps.includes(step));
        }
    };
}
function applySteps(ledger, steps) {
    return steps.reduce((changed, step) => step(changed), ledger);
}
function rememberLast(apply) {
    let last = null;
    return (from, steps) => {
        if (last?.from !== from || last.steps !== steps)
            last = { from, steps, to: apply(from, steps) };
        return last.to;
    };
}
function listNewPosts(before, after) {
    const known = new Set(before.entries.filter(isCreated).map(({ post }) => post?.id));
    return after.entries.filter(entry => isCreated(entry) && !known.has(entry.post?.id));
}
function isCreated({ post }) {
    return post?.via === 'response';
}

// EXTERNAL MODULE: ./lib/src/article/article-path.js
var article_path = __webpack_require__(7177);
// EXTERNAL MODULE: ./lib/src/git/git-tree.js
var git_tree = __webpack_require__(3610);
;// CONCATENATED MODULE: ./lib/src/changes/detect-changes.js



class DetectionError extends action_error/* ActionError */.lZ {
    name = 'DetectionError';
    constructor(message, remedy) {
        super(message, { code: 'run/commit', remedy });
    }
}
async function detectChanges(input) {
    const { commits, sha, watermark, isArticlePath } = input;
    const [tree, atWatermark] = await Promise.all([
        commits.readTree(sha),
        watermark === null ? null : commits.readTree(watermark)
    ]);
    if (tree === null)
        throw new DetectionError(`The commit ${sha} can be read neither in the workspace nor through GitHub's API.`, 'Add actions/checkout before this step, or let `github-token` read the repository.');
    const diagnostics = [];
    const { blobs, comparedWith } = await findBase(input, atWatermark, diagnostics);
    const matches = (await input.widen?.({ tree, base: blobs ?? tree })) ?? input.matches;
    const head = selectFiles(tree, matches);
    const base = blobs === null ? head : selectFiles(blobs, matches);
    return {
        ...(0,git_tree/* compareTrees */.tc)(base, head, isArticlePath),
        tree,
        head,
        base,
        matches,
        comparedWith,
        watermark,
        diagnostics
    };
}
async function findBase(input, atWatermark, diagnostics) {
    const { commits, watermark, before } = input;
    if (atWatermark !== null)
        return { blobs: atWatermark, comparedWith: 'watermark' };
    const atBefore = before === null ? null : await commits.readTree(before);
    if (watermark === null)
        return { blobs: atBefore, comparedWith: atBefore === null ? 'head' : 'before' };
    if (atBefore === null)
        throw new DetectionError(`The commit ${watermark}, up to which the ledger is complete, can no longer be read, and this run has no other commit to compare with, so what changed is not known.`, 'Check out with `fetch-depth: 0`, or push another commit to the branch: its run compares with the commit before the push. Then run once by hand with `select: all` for what was missed.');
    diagnostics.push((0,diagnostic/* createDiagnostic */.og)({
        code: 'run/watermark',
        severity: 'warning',
        message: `The commit ${watermark}, up to which the ledger is complete, can no longer be read (force push?): compared with the push's previous commit ${before ?? ''} instead.`,
        remedy: 'If earlier pushes were not published, run once by hand with `select: all`.'
    }));
    return { blobs: atBefore, comparedWith: 'before' };
}
function selectFiles(tree, matches) {
    return new Map([...tree].filter(([path]) => matches(path)));
}

// EXTERNAL MODULE: ./lib/src/ledger/watermarks.js
var ledger_watermarks = __webpack_require__(8919);
// EXTERNAL MODULE: ./lib/src/publish/load-article-tools.js
var load_article_tools = __webpack_require__(1745);
// EXTERNAL MODULE: ./lib/src/publish/start/base-sites.js
var base_sites = __webpack_require__(2357);
// EXTERNAL MODULE: ./lib/src/publish/start/skim-article.js
var skim_article = __webpack_require__(4186);
;// CONCATENATED MODULE: ./lib/src/publish/start/freed-articles.js



async function addFreedArticles(changes, context) {
    const base = (0,base_sites/* findBaseCommit */.Qi)(changes, context.run);
    const renamed = changes.any ? listRenamed(changes, context.ledger) : [];
    if (renamed.length === 0 || base === null)
        return changes;
    const then = await (0,base_sites/* findBaseSites */.tg)(base, context.run, context.ports);
    const freed = [];
    for (const one of renamed)
        if (await isFreed(one, then, context))
            freed.push(one.path);
    return freed.length === 0 ? changes : { ...changes, changed: [...changes.changed, ...freed] };
}
function listRenamed({ head, base, changed }, { entries }) {
    const known = new Set([...changed, ...entries.map(({ path }) => path)]);
    const places = Map.groupBy(base.keys(), path => base.get(path) ?? '');
    return [...head].flatMap(([path, blob]) => {
        const from = (places.get(blob) ?? []).filter(article_path/* isArticlePath */.sE);
        const isOld = from.length === 0 || from.includes(path);
        return isOld || [path, ...from].some(one => known.has(one)) ? [] : [{ path, blob, from }];
    });
}
async function isFreed({ path, blob, from }, then, { run, ports, sites }) {
    const bytes = await ports.readLocalBlob(blob);
    if (bytes === null)
        return false;
    for (const place of from)
        if (!isHeld(await (0,skim_article/* skimArticle */.r)({ path: place, bytes, site: await then.readRules(place), run })))
            return false;
    return !isHeld(await (0,skim_article/* skimArticle */.r)({ path, bytes, site: await sites.readRules(path), run }));
}
function isHeld(reading) {
    return reading.kind === 'skip';
}

;// CONCATENATED MODULE: ./lib/src/publish/start/branch-tip.js



const CURRENT = { tip: { isCurrent: true, blobAt: () => null }, diagnostics: [] };
async function readBranchTip(run, ports) {
    if (run.pullRequest)
        return CURRENT;
    const reading = await readTip(run, ports);
    if (reading.kind === 'own')
        return CURRENT;
    const { sha } = reading;
    if (reading.kind === 'older')
        throw createLagError(run.sha, sha);
    const tree = await ports.commits.readTree(sha);
    if (tree === null)
        throw new DetectionError(`The branch is now at the commit ${sha}, which can be read neither in the workspace nor through GitHub's API, so it is not known whether this run of an older commit is out of date.`, 'Run the workflow again.');
    return {
        tip: { isCurrent: false, blobAt: path => tree.get(path) ?? null },
        diagnostics: [reportOldCommit(run.sha, sha)]
    };
}
function createLagError(sha, tip) {
    return new DetectionError(`GitHub says that the branch is at ${tip.slice(0, 12)}, which came before this run's commit ${sha.slice(0, 12)}: either its answer is out of date, or the branch was set back. Nothing was sent.`, 'Run the job again in a minute. If the branch was set back on purpose, there is nothing to do.');
}
function reportOldCommit(sha, tip) {
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/old-commit',
        severity: 'notice',
        message: `This run is of the commit ${sha.slice(0, 12)}, but the branch is now at ${tip.slice(0, 12)}. Only articles that are the same in both are published.`,
        remedy: null
    });
}

// EXTERNAL MODULE: ./lib/src/sites/site-markers.js
var site_markers = __webpack_require__(9744);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/publish/start/configured-folders.js




function changesSites({ tree, base }, { names, folderSources }) {
    if (tree === base || names.length === 0)
        return false;
    for (const path of base.keys())
        if (!tree.has(path) && (0,site_markers/* isSiteFile */.k)(path))
            return true;
    const isOther = (path) => tree.get(path) !== base.get(path);
    if (folderSources.some(isOther))
        return true;
    for (const path of tree.keys())
        if ((0,site_markers/* isSiteFile */.k)(path) && isOther(path))
            return true;
    return false;
}
async function widenMatches({ run, ports, sites, ledger, matches, hasOtherSites }, trees) {
    const { patterns, listAllPatterns } = sites;
    if (listAllPatterns === null)
        return null;
    const isBeside = (path) => (0,paths/* isMarkdownPath */.Bb)(path) && (0,article_path/* isArticlePath */.sE)(path) && !matches(path);
    const matters = hasOtherSites ||
        asksForAll(run, ledger) ||
        hasNews(trees, isBeside) ||
        waitsBeside(ledger, trees, isBeside) ||
        ![...trees.tree.keys()].some(matches);
    if (!matters)
        return null;
    const all = await listAllPatterns();
    return all.length === patterns.length ? null : await ports.createMatcher(all);
}
function asksForAll({ settings, byHand }, { watermarks }) {
    const isFirst = byHand !== true && watermarks[ledger_watermarks/* DEFAULT_PATTERNS_KEY */.a_] === undefined;
    return isFirst || settings.select === 'all' || settings.resolve.length > 0;
}
function hasNews({ tree, base }, isBeside) {
    if (tree === base)
        return false;
    for (const [path, blob] of tree)
        if (base.get(path) !== blob && isBeside(path))
            return true;
    for (const path of base.keys())
        if (!tree.has(path) && isBeside(path))
            return true;
    return false;
}
function waitsBeside({ entries }, { tree }, isBeside) {
    return entries.some(({ state, path }) => state !== 'published' && tree.has(path) && isBeside(path));
}

// EXTERNAL MODULE: ./lib/src/git/file-names.js
var file_names = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/src/ledger/pure-renames.js

const pure_renames_NO_FILES = new Map();
function findPureRenames(ledger, { head, base, tree }) {
    const displaced = listDisplacedPaths(ledger, head, base);
    const hasMoved = ({ path }) => displaced.has(path) || !tree.has(path);
    if (!ledger.entries.some(hasMoved))
        return [];
    const known = new Map(ledger.entries.map(entry => [entry.path, entry]));
    for (;;) {
        const free = groupByBlob(head, path => !known.has(path) || displaced.has(path));
        const moves = new Map();
        for (const entry of ledger.entries) {
            if (!hasMoved(entry))
                continue;
            const gone = !tree.has(entry.path);
            const before = findEarlierBlob(entry, base, known) ?? entry.blob;
            const blobs = gone ? [before, entry.blob] : [before];
            const to = takePath(free, entry, blobs, gone ? pure_renames_NO_FILES : base);
            if (to !== null)
                moves.set(entry.path, to);
        }
        const stays = [...displaced].filter(path => !moves.has(path));
        if (stays.length === 0)
            return orderMoves(moves, known);
        for (const path of stays)
            displaced.delete(path);
    }
}
function listDisplacedPaths(ledger, head, base) {
    const changed = ledger.entries.filter(({ path, blob }) => {
        const now = head.get(path);
        return now !== blob && base.has(path) && now !== base.get(path);
    });
    const before = new Set(changed.length === 0 ? [] : base.values());
    const displaced = changed.filter(({ path }) => before.has(head.get(path) ?? ''));
    return new Set(displaced.map(entry => entry.path));
}
function groupByBlob(files, isWanted) {
    const paths = new Map();
    for (const [path, blob] of files) {
        if (!isWanted(path))
            continue;
        const known = paths.get(blob);
        if (known === undefined)
            paths.set(blob, [path]);
        else
            known.push(path);
    }
    return paths;
}
function findEarlierBlob({ path, aliases, state }, base, known) {
    if (state === 'published' || state === 'ignored')
        return base.get(path);
    const last = aliases.findLast(alias => base.has(alias) && !known.has(alias));
    return base.get(path) ?? (last === undefined ? undefined : base.get(last));
}
function takePath(free, entry, blobs, before) {
    for (const blob of blobs) {
        const paths = free.get(blob);
        if (paths === undefined)
            continue;
        const candidates = paths.filter(path => before.get(path) !== blob);
        const to = choosePath(entry.path, candidates);
        if (to === null)
            continue;
        paths.splice(paths.indexOf(to), 1);
        return to;
    }
    return null;
}
function choosePath(path, candidates) {
    const name = (0,paths/* baseName */.Fl)(path).toLowerCase();
    const sorted = [...candidates].sort(paths/* comparePaths */.cD);
    return sorted.find(other => (0,paths/* baseName */.Fl)(other).toLowerCase() === name) ?? sorted[0] ?? null;
}
function orderMoves(moves, known) {
    const ordered = [];
    const left = new Map(moves);
    for (let before = -1; before !== left.size;) {
        before = left.size;
        for (const [from, to] of left) {
            if (left.has(to))
                continue;
            ordered.push({ from, to });
            left.delete(from);
        }
    }
    for (const from of moves.keys()) {
        const ring = takeRing(from, left, known);
        const [first] = ring;
        if (first !== undefined)
            ordered.push({ from: first.from, to: first.to, ring });
    }
    return ordered;
}
function takeRing(start, left, known) {
    const ring = [];
    for (let from = start, to = left.get(from); to !== undefined; from = to, to = left.get(from)) {
        ring.push({ from, to, blob: known.get(from)?.blob ?? '' });
        left.delete(from);
    }
    return ring;
}

// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/publish/start/entry-texts.js
var entry_texts = __webpack_require__(3988);
// EXTERNAL MODULE: ./lib/src/publish/start/replaced-entries.js
var replaced_entries = __webpack_require__(2020);
;// CONCATENATED MODULE: ./lib/src/publish/start/follow-texts.js


async function followTexts(context) {
    const { changes, session } = context;
    const listed = changes.comparedWith === 'head' ? [] : await (0,replaced_entries/* listReplaced */.J)(context);
    const settled = listRetries(listed, context);
    for (const { transaction } of settled)
        session.enqueue((0,ledger_steps/* settle */.G9)({ kind: 'retry', transaction }));
    const replaced = listed.map(value => ({ ...value, entry: follow_texts_readAgain(value.entry, context) }));
    const gone = session.ledger().entries.filter(entry => hasGone(entry, replaced, context));
    if (replaced.length === 0 && gone.length === 0)
        return { departed: new Set(), held: new Set(), settled };
    const { followDepartures } = await __webpack_require__.e(/* import() */ 13).then(__webpack_require__.bind(__webpack_require__, 5013));
    return { ...(await followDepartures(gone, replaced, context)), settled };
}
function listRetries(replaced, { run }) {
    const isMeant = ({ path, transaction }) => replaced.some(({ entry }) => entry.state === 'unknown' &&
        entry.path === path &&
        entry.attempt?.transaction === transaction);
    return new Set(run.settings.resolve.filter(line => line.verb === 'retry').filter(isMeant));
}
function follow_texts_readAgain(entry, { session }) {
    return (0,ledger_ledger/* findByPath */.sV)(session.ledger(), entry.path) ?? entry;
}
function hasGone(entry, replaced, context) {
    const { path } = entry;
    if (context.changes.tree.has(path) || !(0,replaced_entries/* isSameAtTip */.N)(path, context))
        return false;
    return !replaced.some(other => other.entry.path === entry.path);
}

;// CONCATENATED MODULE: ./lib/src/publish/start/reconcile-ledger.js





async function reconcileLedger(context) {
    const { session, run, ports, matches } = context;
    for (const move of await listRenames(context))
        session.enqueue((0,ledger_steps/* moveEntry */.cb)(move));
    session.enqueue((0,ledger_steps/* abandonIntents */.JQ)(run, ports.clock.now(), matches));
    const { settled, ...followed } = await followTexts(context);
    const lines = run.settings.resolve.filter(line => !settled.has(line));
    if (lines.length === 0)
        return { named: [], retried: new Set(), diagnostics: [], ...followed };
    const { applyResolveLines } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 4292));
    return { ...(await applyResolveLines(lines, context, followed.held)), ...followed };
}
async function listRenames(context) {
    const { session, changes, tip } = context;
    const moves = findPureRenames(session.ledger(), changes).filter(({ to }) => !(0,file_names/* isLostName */.Cw)(to));
    const agreed = tip.isCurrent
        ? moves
        : moves.filter(({ from, to }) => tip.blobAt(to) === (changes.head.get(to) ?? null) && tip.blobAt(from) === null);
    const own = [];
    for (const move of agreed) {
        const steps = await Promise.all((move.ring ?? [move]).map(step => isOwnRename(step, context)));
        if (steps.every(Boolean))
            own.push(move);
    }
    return own;
}
async function isOwnRename({ from, to }, context) {
    const { session, changes } = context;
    const entry = (0,ledger_ledger/* findByPath */.sV)(session.ledger(), from);
    if (entry === null || changes.head.get(to) === entry.blob)
        return true;
    const reading = await (0,run_context/* readArticleAt */.M)(to, context);
    return reading?.kind !== 'article' || (await (0,entry_texts/* isSameArticle */.fk)(entry, reading.article, context));
}

;// CONCATENATED MODULE: ./lib/src/publish/start/deleted-articles.js


function reportDeleted({ changes, ledger }) {
    if (changes.deleted.length === 0)
        return [];
    const blobs = new Set(changes.tree.values());
    return changes.deleted.flatMap(path => {
        const entry = (0,ledger_ledger/* findByPath */.sV)(ledger, path);
        if (entry?.state !== 'published' && entry?.state !== 'unknown')
            return [];
        const isStillThere = changes.tree.has(path) || blobs.has(entry.blob);
        return [isStillThere ? reportMovedOut(path) : reportGone(entry)];
    });
}
function reportMovedOut(path) {
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/deleted',
        severity: 'notice',
        message: `${path} was moved out of \`files\`. Its post stays on Medium, whose API cannot delete.`,
        remedy: null
    });
}
function reportGone({ path, state, post }) {
    const url = post?.url ?? null;
    return (0,diagnostic/* createDiagnostic */.og)({
        code: 'run/deleted',
        severity: 'notice',
        message: state === 'published'
            ? `${path} was deleted. Its post stays on Medium, whose API cannot delete.`
            : `${path} was deleted before it was known whether Medium had created its post.`,
        remedy: `If the post has to go, delete it ${url === null ? 'on medium.com' : `at ${url}`} by hand.`
    });
}

// EXTERNAL MODULE: ./lib/src/publish/run-sites.js + 1 modules
var run_sites = __webpack_require__(2457);
;// CONCATENATED MODULE: ./lib/src/publish/start/unmatched-patterns.js



async function reportUnmatched(context) {
    const { run, changes } = context;
    const { files, usesDefaultFiles } = run.settings;
    const unmatched = usesDefaultFiles
        ? changes.head.size === 0
            ? ['the usual blog folders']
            : []
        : await listUnmatched(files, context);
    if (unmatched.length === 0)
        return [];
    const suggestions = await suggestPatterns(context);
    return [
        (0,diagnostic/* createDiagnostic */.og)({
            code: 'run/files',
            severity: 'warning',
            message: usesDefaultFiles
                ? 'No file of this commit is in one of the usual blog folders, so nothing can be published.'
                : `${unmatched.length === 1 ? 'The pattern' : 'The patterns'} ${(0,line/* joinWords */.yZ)(unmatched.map(pattern => `\`${pattern}\``))} in \`files\` ${unmatched.length === 1 ? 'matches' : 'match'} no Markdown file of this commit.`,
            remedy: suggestions.length === 0
                ? 'Set `files` to where the articles are. No other Markdown file with front matter was found.'
                : `Markdown with front matter is in ${(0,line/* joinWords */.yZ)(suggestions.map(({ folder, count }) => `${folder === '' ? 'the root' : `${folder}/`} (${(0,line/* countNoun */.y_)(count, 'file')})`))}. To publish it, set \`files: ${toYaml(toPattern(suggestions[0]))}\`.`
        })
    ];
}
async function listUnmatched(files, { changes, ports }) {
    const unmatched = [];
    for (const pattern of files.filter(one => !one.startsWith('!'))) {
        const matches = await ports.createMatcher([pattern]);
        if (![...changes.tree.keys()].some(matches))
            unmatched.push(pattern);
    }
    return unmatched;
}
const MAX_SUGGESTIONS = 3;
const MAX_READS = 60;
const NOT_AN_ARTICLE = /(?:^|\/)(?:node_modules|vendor|\.[^/]+)\/|(?:^|\/)(?:readme|changelog|contributing|license|code_of_conduct|security|_index)\b[^/]*$/i;
function toPattern(suggestion) {
    const { folder, ending } = suggestion ?? { folder: '', ending: 'md' };
    return folder === '' ? `*.${ending}` : `${folder}/**/*.${ending}`;
}
function toYaml(pattern) {
    return /^[\p{L}\p{N}_./]/u.test(pattern) && !/: | #/.test(pattern)
        ? pattern
        : JSON.stringify(pattern);
}
async function suggestPatterns(context) {
    const { changes } = context;
    const folders = new Map();
    for (const path of changes.tree.keys()) {
        if (!(0,paths/* isMarkdownPath */.Bb)(path) || NOT_AN_ARTICLE.test(path) || changes.head.has(path))
            continue;
        const folder = path.slice(0, Math.max(0, path.length - (0,paths/* baseName */.Fl)(path).length - 1));
        folders.set(folder, [...(folders.get(folder) ?? []), path]);
    }
    const byCount = [...folders].sort(([, a], [, b]) => b.length - a.length).slice(0, MAX_READS);
    const found = [];
    for (const [folder, paths] of byCount)
        if (await hasFrontMatter(paths[0] ?? '', context))
            found.push({ folder, count: paths.length, ending: findEnding(paths) });
    return joinFolders(found)
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MAX_SUGGESTIONS);
}
function findEnding(paths) {
    const counts = new Map();
    for (const path of paths) {
        const ending = path.slice(path.lastIndexOf('.') + 1);
        counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'md';
}
async function hasFrontMatter(path, { changes, ports }) {
    const blob = changes.tree.get(path);
    const bytes = blob === undefined ? null : await ports.readLocalBlob(blob);
    if (bytes === null)
        return false;
    return /^\uFEFF?(?:---|\+\+\+)/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}
function joinFolders(found) {
    const joined = new Map();
    for (const one of found) {
        const folder = findSharedFolder(one.folder, found);
        const known = joined.get(folder) ?? { ...one, folder, count: 0 };
        joined.set(folder, { ...known, count: known.count + one.count });
    }
    return [...joined.values()];
}
function findSharedFolder(folder, found) {
    const parts = folder.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
        const above = parts.slice(0, depth).join('/');
        const below = found.filter(one => one.folder === above || one.folder.startsWith(`${above}/`));
        if (below.length > 1 && depth >= Math.min(2, parts.length - 1))
            return above;
    }
    return folder;
}

;// CONCATENATED MODULE: ./lib/src/publish/start/start-run.js













async function startRun(run, ports, session) {
    const sites = await (0,run_sites/* findRunSites */.v)(run, ports);
    const { files, usesDefaultFiles } = run.settings;
    const watermarkKey = usesDefaultFiles ? ledger_watermarks/* DEFAULT_PATTERNS_KEY */.a_ : await (0,ledger_watermarks/* hashPatterns */.A_)(files);
    const keyed = { session, watermarkKey };
    const { changes, hasOtherSites } = await detectRunChanges(run, ports, { ...keyed, sites });
    const { matches } = changes;
    const { tip, diagnostics } = await readBranchTip(run, ports);
    if (tip.isCurrent)
        keepBase(changes, run, keyed);
    const facts = {
        ...{ run, ports, session, changes, sites, watermarkKey, matches, tip },
        readings: new Map(),
        prepared: run.settings.previewPath === null ? null : new Map(),
        openReader: prepareReader(run),
        blobSketches: new Map()
    };
    const { diagnostics: reconciling, ...reconciled } = await reconcileLedger(facts);
    const context = { ...facts, ledger: session.ledger(), ...reconciled, namesLeft: false };
    ports.log(describeStart(context));
    const left = await reportLeft(context, hasOtherSites);
    return {
        context: { ...context, namesLeft: left.length > 0 },
        diagnostics: [
            ...diagnostics,
            ...changes.diagnostics,
            ...(await reportUnmatched(context)),
            ...left,
            ...reconciling,
            ...reportDeleted(context)
        ]
    };
}
async function reportLeft(context, hasOtherSites) {
    const { run, changes } = context;
    if (run.settings.select === 'all')
        return [];
    if (run.byHand !== true && changes.watermark === null) {
        const { reportStartingPoint } = await Promise.all(/* import() */[__webpack_require__.e(126), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 4110));
        return await reportStartingPoint(context);
    }
    if (!hasOtherSites || !context.tip.isCurrent)
        return [];
    const { reportNewlyMatched } = await Promise.all(/* import() */[__webpack_require__.e(126), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 8069));
    return await reportNewlyMatched(context);
}
async function detectRunChanges(run, ports, { session, watermarkKey, sites }) {
    const { sha, before, byHand } = run;
    const ledger = session.ledger();
    const watermark = byHand === true ? null : (ledger.watermarks[watermarkKey] ?? null);
    const matches = await ports.createMatcher(sites.patterns);
    const found = { hasOtherSites: false };
    const changes = await detectChanges({
        commits: ports.commits,
        ...{ sha, before, watermark, matches, isArticlePath: article_path/* isArticlePath */.sE },
        async widen(trees) {
            found.hasOtherSites = run.settings.usesDefaultFiles && changesSites(trees, sites);
            return await widenMatches({ run, ports, sites, ledger, matches, ...found }, trees);
        }
    });
    const all = await addFreedArticles(changes, { run, ports, sites, ledger });
    if (!found.hasOtherSites)
        return { changes: all, ...found };
    const { dropMovedArticles } = await __webpack_require__.e(/* import() */ 554).then(__webpack_require__.bind(__webpack_require__, 5554));
    return { changes: await dropMovedArticles(all, { run, ports }), ...found };
}
function keepBase({ comparedWith, watermark }, { before }, { session, watermarkKey }) {
    if (comparedWith === 'before' && before !== null)
        session.enqueue((0,ledger_steps/* moveWatermark */.ef)({ key: watermarkKey, commit: before, replaceable: [watermark] }));
}
function prepareReader({ settings }) {
    return (0,call_once/* callOnce */.q)(async () => (await (0,load_article_tools/* loadArticleTools */.G)()).createContentReader(settings.templateTags));
}
function describeStart({ changes, ledger, run, sites }) {
    const { head, changed, comparedWith, watermark } = changes;
    const base = watermark ?? run.before;
    const since = base === null || comparedWith === 'head' ? '' : ` since ${base.slice(0, 12)}`;
    const match = `${(0,line/* countNoun */.y_)(head.size, 'file')} ${head.size === 1 ? 'matches' : 'match'} \`files\``;
    const entries = ledger.entries.length === 1 ? '1 entry' : `${ledger.entries.length} entries`;
    const site = sites.names.length === 0 ? '' : ` Site: ${sites.names.join(', ')}.`;
    return `Commit ${run.sha.slice(0, 12)}: ${match}, ${changed.length} changed${since}. The ledger has ${entries}.${site}`;
}

// EXTERNAL MODULE: ./lib/src/ledger/resolve-line.js
var resolve_line = __webpack_require__(8597);
// EXTERNAL MODULE: ./lib/src/report/safe-text.js
var safe_text = __webpack_require__(2510);
;// CONCATENATED MODULE: ./lib/src/publish/close/list-decisions.js


const DRAFTS = { label: 'drafts and unlisted stories', url: 'https://medium.com/me/stories/drafts' };
const PROFILE = { label: 'your profile', url: 'https://medium.com/me' };
const PUBLICATIONS = 'https://medium.com/me/publications';
const ADDRESS_PLACEHOLDER = 'URL';
function addDecisions(results) {
    return results.map(result => {
        const decision = createDecision(result);
        return decision === null ? result : { ...result, decision };
    });
}
function createDecision(result) {
    const decision = decideByReason(result);
    if (decision === null || (0,resolve_line/* canPrintPath */.Z$)(result.path))
        return decision;
    const advice = `${decision.advice} This file's name cannot be written in a line of \`resolve\`, so rename the file first.`;
    return { ...decision, advice, choices: [] };
}
function decideByReason(result) {
    if (result.outcome === 'unknown')
        return describeUnknown(result);
    if (result.reason === 'rejected')
        return describeRejected(result);
    return result.reason === 'possible-duplicate' ? describeDuplicate(result) : null;
}
function describeUnknown(result) {
    return {
        advice: 'Medium may have created this post, and posting it again could make a duplicate that cannot be taken back. Check whether it is there (give it a few minutes to appear), then settle it with `resolve`.',
        places: listPlaces(result),
        choices: [
            {
                when: 'It is on Medium: put its address in place of URL',
                line: writePublishedLine(result)
            },
            ...list_decisions_listRetries(result, 'It is not on Medium: create it in the next run'),
            {
                when: 'Leave it alone for good',
                line: (0,resolve_line/* printResolveLine */.uD)({ verb: 'ignore', path: result.path })
            }
        ]
    };
}
function describeRejected(result) {
    return {
        advice: 'It will be tried again as soon as the file changes. To try it again unchanged, or to give it up, settle it with `resolve`.',
        places: [],
        choices: [
            ...list_decisions_listRetries(result, 'Try the same file again in the next run'),
            { when: 'Do not publish it', line: (0,resolve_line/* printResolveLine */.uD)({ verb: 'ignore', path: result.path }) }
        ]
    };
}
function describeDuplicate(result) {
    return {
        advice: 'If it is an article of its own, give it an `id` in its front matter that no other article has. Otherwise settle it with `resolve`.',
        places: [],
        choices: [
            { when: 'It is the post that is on Medium already', line: writePublishedLine(result) },
            { when: 'Do not publish it', line: (0,resolve_line/* printResolveLine */.uD)({ verb: 'ignore', path: result.path }) }
        ]
    };
}
function writePublishedLine({ path, url = ADDRESS_PLACEHOLDER }) {
    const isAddress = /^https?:\/\/\S+$/.test(url) && (0,safe_text/* isPlainLine */.b1)(url);
    return (0,resolve_line/* printResolveLine */.uD)({ verb: 'published', path, url: isAddress ? url : ADDRESS_PLACEHOLDER });
}
function list_decisions_listRetries({ path, transaction }, when) {
    return transaction === undefined
        ? []
        : [{ when, line: (0,resolve_line/* printResolveLine */.uD)({ verb: 'retry', path, transaction }) }];
}
function listPlaces({ publishStatus, publicationId }) {
    const publication = publicationId === undefined
        ? []
        : [{ label: `the publication ${publicationId}`, url: PUBLICATIONS }];
    if (publishStatus === 'public')
        return publicationId === undefined ? [PROFILE] : publication;
    if (publishStatus !== undefined)
        return [DRAFTS];
    return [...(publicationId === undefined ? [PROFILE] : publication), DRAFTS];
}

;// CONCATENATED MODULE: ./lib/src/publish/publish.js










const MAX_NEW_BEGINNINGS = 5;
async function publish(run, ports) {
    const connect = ports.connect === null ? null : (0,call_once/* callOnce */.q)(ports.connect);
    let images = {};
    for (let beginning = 0;; beginning += 1) {
        const options = { beginsAnew: beginning < MAX_NEW_BEGINNINGS, images };
        const session = await openLedgerSession(ports, options);
        try {
            return await publishOnce(run, { ...ports, connect }, session);
        }
        catch (error) {
            if (!(error instanceof ledger_error/* LedgerMoved */.T))
                throw error;
            images = session.ledger().images;
            ports.log('Another run wrote the ledger first, so everything is evaluated anew.');
        }
    }
}
async function publishOnce(facts, ports, session) {
    const run = chooseMode(facts, ports, session.ledger());
    const { context, diagnostics } = await startRun(run, ports, session);
    const handled = await evaluateSelectAndSend(context);
    const closed = await closeRun(handled.outcomes, handled.sent, handled.account, context);
    const results = await markUntouched(closed.outcomes.map(article_outcome/* toResult */.X5), context);
    return {
        results: addDecisions(results),
        diagnostics: [
            ...reportUnfollowed(facts, run),
            ...handled.siteDiagnostics,
            ...diagnostics,
            ...handled.accountDiagnostics,
            ...closed.diagnostics,
            ...closed.outcomes.flatMap(outcome => outcome.diagnostics)
        ],
        revision: context.session.revision(),
        restore: closed.restore,
        run: { planOnly: run.planOnly, byHand: run.byHand === true && !run.pullRequest },
        author: findAuthor(handled),
        previews: await listPreviews(closed, context)
    };
}
function findAuthor({ account }) {
    return account.kind === 'known' ? (account.user.name ?? account.user.username ?? null) : null;
}
async function listPreviews({ outcomes }, context) {
    if (context.prepared === null)
        return [];
    const { collectPreviews } = await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 5024));
    return await collectPreviews(outcomes, context);
}
const NO_ARTICLES = {
    outcomes: [],
    sent: [],
    account: { kind: 'not-asked' },
    siteDiagnostics: [],
    accountDiagnostics: []
};
async function evaluateSelectAndSend(context) {
    if ((0,list_considered/* listConsidered */.b)(context).size === 0 && context.readings.size === 0)
        return NO_ARTICLES;
    const { handleArticles } = await Promise.all(/* import() */[__webpack_require__.e(740), __webpack_require__.e(549)]).then(__webpack_require__.bind(__webpack_require__, 3892));
    return await handleArticles(context);
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readArticleAt),
/* harmony export */   w: () => (/* binding */ readId)
/* harmony export */ });
/* harmony import */ var _load_article_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1745);

async function readArticleAt(path, { run, ports, changes, sites, readings, openReader }) {
    const known = readings.get(path);
    if (known !== undefined)
        return known;
    const blob = changes.tree.get(path);
    const bytes = blob === undefined ? null : await ports.commits.readBlob(blob);
    const site = await sites.readRules(path);
    const { readWithinBounds } = await (0,_load_article_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArticleTools */ .G)();
    const reading = bytes === null
        ? null
        : await readWithinBounds({ path, bytes, site }, run.settings, ports, await openReader());
    readings.set(path, reading);
    return reading;
}
function readId(reading) {
    if (reading?.kind === 'article')
        return reading.article.id;
    return reading?.kind === 'skip' ? reading.id : null;
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ printRunId)
/* harmony export */ });
function printRunId({ id, attempt }) {
    return `${id}/${attempt}`;
}


/***/ }),

/***/ 2457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findRunSites)
});

// EXTERNAL MODULE: ./lib/src/article/site-rules.js
var site_rules = __webpack_require__(6310);
// EXTERNAL MODULE: ./lib/src/sites/site-folders.js
var site_folders = __webpack_require__(8510);
// EXTERNAL MODULE: ./lib/src/sites/site-markers.js
var site_markers = __webpack_require__(9744);
;// CONCATENATED MODULE: ./lib/src/sites/opened-site.js
const NO_SITES = { all: [], find: () => null };

// EXTERNAL MODULE: ./lib/src/time/call-once.js
var call_once = __webpack_require__(5676);
;// CONCATENATED MODULE: ./lib/src/publish/run-sites.js



async function findRunSites({ sha, settings }, ports) {
    const tree = settings.site === 'none' ? null : await ports.commits.readTree(sha);
    const sites = await recognise([...(tree?.keys() ?? [])], settings.site);
    const texts = new Map();
    const readText = async (path) => {
        const text = texts.get(path) ?? readSmallText(path, tree ?? new Map(), ports);
        texts.set(path, text);
        return await text;
    };
    const open = (0,call_once/* callOnce */.q)(async () => openWithConfigs(sites, tree ?? new Map(), ports));
    const patterns = settings.usesDefaultFiles
        ? [...new Set([...settings.files, ...(0,site_folders/* listSitePatterns */.rV)(sites)])]
        : settings.files;
    return {
        patterns,
        folderSources: (0,site_folders/* listFolderSources */.zn)(sites).map(({ path }) => path),
        listAllPatterns: settings.usesDefaultFiles && sites.length > 0
            ? async () => [
                ...new Set([...patterns, ...(await listMorePatterns(sites, open, readText))])
            ]
            : null,
        names: sites.map(({ profile, view }) => view.folder === '' ? profile.title : `${profile.title} in ${view.folder}/`),
        readValues: async (site, body) => await readValues(site, body, readText),
        open,
        readRules: async (path) => (await open()).find(path)?.rules ?? (settings.site === 'none' ? site_rules/* NO_SITE */.o : site_rules/* UNKNOWN_SITE */.H)
    };
}
async function listMorePatterns(sites, open, readText) {
    for (const { path, pattern } of (0,site_folders/* listFolderSources */.zn)(sites))
        if (pattern.test((await readText(path)) ?? ''))
            return (0,site_folders/* listConfiguredPatterns */.Qw)((await open()).all);
    return [];
}
async function recognise(paths, choice) {
    const folders = (0,site_markers/* listSiteFolders */.X)(paths);
    if (choice === 'none' || (choice === 'auto' && folders.length === 0))
        return [];
    const { recogniseSites } = await Promise.all(/* import() */[__webpack_require__.e(782), __webpack_require__.e(944), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 1153));
    return recogniseSites(paths, choice, folders);
}
async function loadSiteSettings() {
    return await Promise.all(/* import() */[__webpack_require__.e(549), __webpack_require__.e(782), __webpack_require__.e(899), __webpack_require__.e(944), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 462));
}
const MAX_CONFIG_BYTES = 500_000;
async function openWithConfigs(sites, tree, ports) {
    if (sites.length === 0)
        return NO_SITES;
    const texts = new Map();
    for (const path of (0,site_folders/* listSiteConfigs */.LF)(sites)) {
        const text = await readSmallText(path, tree, ports);
        if (text !== null)
            texts.set(path, text);
    }
    const { openSites } = await loadSiteSettings();
    return openSites(sites, texts);
}
async function readSmallText(path, tree, { commits }) {
    const blob = tree.get(path);
    const bytes = blob === undefined ? null : await commits.readBlob(blob);
    return bytes === null || bytes.length > MAX_CONFIG_BYTES ? null : new TextDecoder().decode(bytes);
}
const MAX_DATA_FILES = 200;
async function readValues(site, body, readText) {
    if (site === null)
        return {};
    const { addSiteData, listNamedData } = await loadSiteSettings();
    const files = listNamedData(site, body);
    const texts = new Map();
    for (const { path } of files.slice(0, MAX_DATA_FILES)) {
        const text = await readText(path);
        if (text !== null)
            texts.set(path, text);
    }
    return addSiteData(site, files, texts);
}


/***/ }),

/***/ 1219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareForPublishing)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

function compareForPublishing(a, b) {
    const [one, other] = [a.date ?? Infinity, b.date ?? Infinity];
    if (one !== other)
        return one < other ? -1 : 1;
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePaths */ .cD)(a.path, b.path);
}


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qi: () => (/* binding */ findBaseCommit),
/* harmony export */   WX: () => (/* binding */ matchBaseFiles),
/* harmony export */   tg: () => (/* binding */ findBaseSites)
/* harmony export */ });
/* harmony import */ var _run_sites_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2457);

function findBaseCommit({ comparedWith, watermark }, { before }) {
    return comparedWith === 'watermark' ? watermark : comparedWith === 'before' ? before : null;
}
async function findBaseSites(base, run, ports) {
    return await (0,_run_sites_js__WEBPACK_IMPORTED_MODULE_0__/* .findRunSites */ .v)({ ...run, sha: base }, ports);
}
async function matchBaseFiles({ patterns, listAllPatterns }, ports) {
    return await ports.createMatcher((await listAllPatterns?.()) ?? patterns);
}


/***/ }),

/***/ 3988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ isOtherText),
/* harmony export */   OA: () => (/* binding */ describeEdit),
/* harmony export */   fk: () => (/* binding */ isSameArticle),
/* harmony export */   oZ: () => (/* binding */ compareWithEntry)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1605);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
/* harmony import */ var _text_titles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7969);
/* harmony import */ var _load_article_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1745);



async function compareWithEntry(entry, sketch, context) {
    if (entry.sketch !== null)
        return compareTexts(entry.sketch, sketch);
    const path = (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readDetachedPath */ .yw)(entry) ?? entry.path;
    const { base, head } = context.changes;
    const before = base.get(path) ?? null;
    const isNews = before !== entry.blob && before !== head.get(path);
    const similarities = [];
    for (const blob of isNews && before !== null ? [entry.blob, before] : [entry.blob]) {
        const similarity = compareTexts(await sketchBlob(blob, context), sketch);
        if (similarity !== null)
            similarities.push(similarity);
    }
    return similarities.length === 0 ? null : Math.max(...similarities);
}
async function isSameArticle(entry, article, context) {
    if (entry.id !== null && article.id !== null)
        return entry.id === article.id;
    const similarity = await compareWithEntry(entry, (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchText */ .yb)(article.body), context);
    if (similarity !== null && similarity >= _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SAME_TEXT */ .p7)
        return true;
    const hasSameTitle = entry.title === null || (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameTitle */ .R)(entry.title, article.title);
    return hasSameTitle && (similarity === null || similarity >= _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_TEXT */ .hy);
}
async function isOtherText(entry, { title, body }, context) {
    if (body === null || title === null || (0,_text_titles_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameTitle */ .R)(entry.title ?? title, title))
        return false;
    const similarity = await compareWithEntry(entry, (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchText */ .yb)(body), context);
    return similarity !== null && similarity < _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OTHER_TEXT */ .hy;
}
function describeEdit({ id, body }) {
    return { id, sketch: (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchText */ .yb)(body) };
}
function compareTexts(one, other) {
    return (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameShortText */ .It)(one, other) ? 1 : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSketches */ .wX)(one, other);
}
async function sketchBlob(blob, { ports, run, blobSketches }) {
    const known = blobSketches.get(blob);
    if (known !== undefined)
        return known;
    const bytes = await ports.commits.readBlob(blob).catch(() => null);
    const { defaults } = run.settings;
    const { readArticle } = await (0,_load_article_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .loadArticleTools */ .G)();
    const reading = bytes === null ? null : readArticle({ path: 'a.md', bytes, defaults, findHeading: () => null });
    const sketch = reading?.kind === 'article' ? (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sketchText */ .yb)(reading.article.body) : null;
    blobSketches.set(blob, sketch);
    return sketch;
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ listReplaced),
/* harmony export */   N: () => (/* binding */ isSameAtTip)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1363);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4227);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1605);
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5341);
/* harmony import */ var _run_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1005);
/* harmony import */ var _entry_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3988);



async function listReplaced(context) {
    const { changes, session } = context;
    const replaced = [];
    for (const [path, blob] of changes.head) {
        const entry = findKnown(path, context);
        if (entry === null || blob === entry.blob || !isSameAtTip(path, context))
            continue;
        const isDifferent = changes.base.get(path) !== blob;
        if (!isDifferent && isSettled(entry) && !isBack(path, blob, context))
            continue;
        const reading = await (0,_run_context_js__WEBPACK_IMPORTED_MODULE_0__/* .readArticleAt */ .M)(path, context);
        if (reading?.kind !== 'article') {
            if (reading !== null && (await (0,_entry_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isOtherText */ .Kz)(entry, reading, context)))
                replaced.push({ entry, taken: path });
            continue;
        }
        const { article } = reading;
        if (!(await (0,_entry_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameArticle */ .fk)(entry, article, context)))
            replaced.push({ entry, taken: path });
        else
            session.enqueue((0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEdit */ .i4)(entry.path, entry.blob, (0,_entry_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEdit */ .OA)(article)));
    }
    return replaced;
}
function isSettled({ state }) {
    return state === 'published' || state === 'ignored';
}
function isBack(path, blob, { session }) {
    const { entries } = session.ledger();
    if ((0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntries */ .I)(entries, 'alias', (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_4__/* .printDetachedPath */ .L$)(path, blob)).length > 0)
        return true;
    return (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntries */ .I)(entries, 'blob', blob).some(entry => entry.path !== path && (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_4__/* .hadPath */ .Z)(entry, path));
}
function isSameAtTip(path, { changes, tip }) {
    return tip.isCurrent || tip.blobAt(path) === (changes.tree.get(path) ?? null);
}
function findKnown(path, { session, changes }) {
    const ledger = session.ledger();
    return ((0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_5__/* .findByPath */ .sV)(ledger, path) ??
        (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findEntries */ .I)(ledger.entries, 'alias', path).find(entry => !changes.tree.has(entry.path)) ??
        null);
}


/***/ }),

/***/ 4186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ skimArticle)
/* harmony export */ });
/* harmony import */ var _load_article_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1745);

async function skimArticle({ run, ...file }) {
    const { readArticle } = await (0,_load_article_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .loadArticleTools */ .G)();
    return readArticle({ ...file, defaults: run.settings.defaults, findHeading });
}
function findHeading(body) {
    return /^#\s+\S/m.test(body) ? { text: 'A title', line: 1 } : null;
}


/***/ }),

/***/ 2181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fitBlocks)
/* harmony export */ });
function fitBlocks(blocks, maxBytes) {
    const shown = blocks.filter(block => block.items.length > 0);
    let left = maxBytes - shown.reduce((sum, block) => sum + measureFrame(block), 0);
    const taken = new Map();
    for (const block of [...shown].sort((a, b) => a.priority - b.priority)) {
        const { items, bytes } = takeItems(block.items, left);
        left -= bytes;
        taken.set(block, items);
    }
    return shown.map(block => renderBlock(block, taken.get(block) ?? [])).join('');
}
function takeItems(items, budget) {
    const taken = [];
    let bytes = 0;
    for (const item of items) {
        const more = Buffer.byteLength(item);
        if (bytes + more > budget)
            break;
        taken.push(item);
        bytes += more;
    }
    return { items: taken, bytes };
}
function renderBlock(block, taken) {
    const { open, items, close, describeRest } = block;
    const rest = items.length - taken.length;
    return `${open}${taken.join('')}${close}${rest > 0 ? describeRest(rest) : ''}`;
}
function measureFrame({ open, close, items, describeRest }) {
    return Buffer.byteLength(`${open}${close}${describeRest(items.length)}`);
}


/***/ }),

/***/ 8177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ countOutcomes),
/* harmony export */   v: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(932);

const PHRASES = [
    { outcome: 'created', noun: 'post', verb: 'created' },
    { outcome: 'planned', noun: 'post', verb: 'would be created' },
    { outcome: 'failed', noun: 'article', verb: 'failed' },
    { outcome: 'unknown', noun: 'article', verb: 'unknown' },
    { outcome: 'deferred', noun: 'article', verb: 'deferred' },
    { outcome: 'skipped', noun: 'article', verb: 'skipped' }
];
function countOutcomes(results) {
    const counts = { created: 0, planned: 0, skipped: 0, deferred: 0, failed: 0, unknown: 0 };
    for (const { outcome } of results)
        counts[outcome] += 1;
    return counts;
}
function describeRun(report) {
    const counts = countOutcomes(report.results);
    const text = PHRASES.filter(({ outcome }) => counts[outcome] > 0)
        .map(({ outcome, noun, verb }, index) => {
        const count = index === 0 ? (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(counts[outcome], noun) : String(counts[outcome]);
        if (outcome === 'planned' && isByHand(report.results))
            return `${index === 0 ? (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .countNoun */ .y_)(counts.planned, 'article') : counts.planned} ready to be published by hand`;
        return `${count} ${verb}${outcome === 'planned' ? describeWaiting(report.results) : ''}`;
    })
        .join(', ');
    if (report.outcome === 'nothing')
        return `Nothing to publish${text === '' ? '' : `: ${text}`}`;
    const runFailed = report.outcome === 'failed' || report.outcome === 'partial';
    if (!runFailed || counts.failed + counts.unknown > 0)
        return text;
    return text === '' ? 'The run failed' : `${text}, but the run failed`;
}
function isByHand(results) {
    return results.some(({ reason }) => reason === 'by-hand');
}
function describeWaiting(results) {
    const planned = results.filter(({ outcome }) => outcome === 'planned');
    const waiting = planned.filter(({ untouched }) => untouched === true).length;
    if (waiting === 0)
        return '';
    return waiting === planned.length ? ' (waiting already)' : ` (${waiting} waiting already)`;
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ listLogSections)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7378);
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8479);
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2510);





function listLogSections(report) {
    const { results, restore, ledger, pages } = report;
    const aboutFiles = report.diagnostics.filter(({ place }) => place !== null);
    const aboutRun = report.diagnostics.filter(({ place }) => place === null);
    const undecided = results.filter(({ decision }) => decision !== undefined);
    const restoreTitle = `To restore in ${ledger} (list \`entries\` of ledger.json)`;
    return [
        ...createSection((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRun */ .v)(report), results, writeResultLines),
        ...createSection((0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y_)(aboutFiles.length, 'diagnostic'), aboutFiles, writeDiagnosticLine),
        ...createSection('About this run', aboutRun, writeDiagnosticLine),
        ...createSection('Preview pages', pages === null ? [] : [pages], writePagesLines),
        ...createSection('Needs your decision (input `resolve`)', undecided, writeDecisionLines),
        ...createSection(restoreTitle, restore, record => [(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toJsonLine */ .iA)(record)])
    ];
}
function createSection(title, items, writeLines) {
    if (items.length === 0)
        return [];
    const lines = { [Symbol.iterator]: () => writeEach(items, writeLines) };
    return [{ title: (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLogLine */ .gD)(title), lines }];
}
function* writeEach(items, writeLines) {
    for (const item of items)
        for (const line of writeLines(item))
            yield (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_2__/* .toLogLine */ .gD)(line);
}
function writeResultLines(result) {
    const { outcome, reason, path, message, url, errors = [], warnings = [] } = result;
    const link = url === undefined || message.includes(url) ? '' : ` ${url}`;
    const what = errors.length === 0 ? message : `${(0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .countNoun */ .y_)(errors.length, 'error')}.`;
    return [
        `${outcome} (${reason}) ${path}: ${what}${link}`,
        ...errors.map(error => `  error: ${error}`),
        ...warnings.map(warning => `  warning: ${warning}`)
    ];
}
function writeDiagnosticLine(diagnostic) {
    const { severity, code, place } = diagnostic;
    const text = (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSentences */ .DP)(diagnostic);
    const where = place === null ? '' : ` ${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPlace */ .dE)(place)}`;
    return [`${severity}${where}: ${text}${place === null ? '' : ` (${code})`}`];
}
function writePagesLines({ folder, url }) {
    const served = url === null ? [] : [`Served at ${url}/index.html`];
    return [`Written to the folder ${folder}`, ...served];
}
function writeDecisionLines({ path, decision }) {
    if (decision === undefined)
        return [];
    const { advice, places, choices } = decision;
    return [
        `${path}: ${advice}${places.map(({ url }) => ` ${url}`).join('')}`,
        ...choices.map(({ when, line }) => `  ${line}    (${when})`)
    ];
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writePagesLine)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2510);

function writePagesLine({ pages }) {
    if (pages === null)
        return [];
    const { folder, url } = pages;
    const place = (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .toMarkdownCode */ .Cu)(folder, 200);
    if (url === null)
        return [
            `Preview pages: in the folder ${place}. Open \`index.html\` there, for example from an artifact.`
        ];
    return [
        `${(0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .wrapInLink */ .ef)('**Preview pages**', `${url}/index.html`)}, once the folder ${place} is served there.`
    ];
}


/***/ }),

/***/ 1420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ REASONS)
/* harmony export */ });
const REASON_TABLE = {
    created: {
        outcome: 'created',
        title: 'post created',
        isShared: false,
        meaning: 'Medium confirmed the post.',
        remedy: null
    },
    resolved: {
        outcome: 'created',
        title: 'post found on Medium',
        isShared: false,
        meaning: "Medium's answer was lost, but the feed shows the post.",
        remedy: null
    },
    'would-create': {
        outcome: 'planned',
        title: 'post would be created',
        isShared: false,
        meaning: 'In a plan: a publishing run would create this post.',
        remedy: null
    },
    'by-hand': {
        outcome: 'planned',
        title: 'ready to be published by hand',
        isShared: false,
        meaning: 'Nobody gave a Medium token: the page of the article says how to publish it by hand.',
        remedy: "When it is on Medium, put the post's address into the front matter as `mediumUrl`."
    },
    'already-published': {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The ledger or the front matter says that the article is on Medium.',
        remedy: null
    },
    'changed-since-published': {
        outcome: 'skipped',
        title: 'changed since it was published',
        isShared: false,
        meaning: "The article is on Medium, and the file has changed since. Medium's API cannot edit a post.",
        remedy: 'Edit the post on Medium if the change matters there.'
    },
    draft: {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The front matter or the folder says: not yet, or not for everybody.',
        remedy: 'Remove what says so when the article is ready, or set `medium.status` in its front matter.'
    },
    'opted-out': {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The front matter says: not on Medium.',
        remedy: null
    },
    'no-front-matter': {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The file has no front matter.',
        remedy: 'Add front matter to the file to publish it.'
    },
    'not-an-article': {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The file is about its folder: `README.md`, `_index.md`, or an `index.md` without a title.',
        remedy: null
    },
    superseded: {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'The run is of an older commit, and the file is different at the tip or gone from it.',
        remedy: null
    },
    'in-progress': {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'Another run is creating this post right now.',
        remedy: null
    },
    ignored: {
        outcome: 'skipped',
        title: null,
        isShared: false,
        meaning: 'Somebody settled the article with `ignore`.',
        remedy: 'To publish it after all, use its `retry` line in the input `resolve`.'
    },
    scheduled: {
        outcome: 'deferred',
        title: null,
        isShared: false,
        meaning: 'The date of the article is in the future.',
        remedy: 'Run the workflow on a `schedule`: the first run after that date publishes it.'
    },
    'rate-limited': {
        outcome: 'deferred',
        title: 'put off, rate limit',
        isShared: true,
        meaning: 'Medium accepts no more posts for now.',
        remedy: 'Nothing, unless it lasts: after three runs in a row, or three days, the run is red. Then publish less at a time.'
    },
    'not-sent': {
        outcome: 'deferred',
        title: 'put off, Medium was not reached',
        isShared: true,
        meaning: 'The request did not reach Medium, or it was too late to send it, or the run was cancelled before.',
        remedy: 'Nothing, unless it happens again: after three runs in a row, or three days, the run is red. Then check how the runner reaches Medium.'
    },
    invalid: {
        outcome: 'failed',
        title: 'invalid article',
        isShared: false,
        meaning: 'The file, its front matter or its content has an error.',
        remedy: 'Correct what the annotation points at, and push again.'
    },
    image: {
        outcome: 'failed',
        title: 'unusable image',
        isShared: false,
        meaning: 'An image is missing, unreadable or of a type that Medium does not accept.',
        remedy: 'Correct or replace the image, and push again.'
    },
    publication: {
        outcome: 'failed',
        title: 'publication refused',
        isShared: true,
        meaning: 'The publication was not found, or this account may not post there.',
        remedy: 'Correct the publication, or have yourself added to it as a writer or an editor.'
    },
    unauthorized: {
        outcome: 'failed',
        title: 'no token, or token refused',
        isShared: true,
        meaning: 'There is no Medium token, Medium refused it, or `api-url` gave an answer after which trying again later will not help.',
        remedy: 'Set a valid token, or correct `api-url`. The next run then publishes the articles.'
    },
    rejected: {
        outcome: 'failed',
        title: 'rejected by Medium',
        isShared: false,
        meaning: 'Medium refused this version of the article.',
        remedy: 'Change the file, or decide with the input `resolve`.'
    },
    'possible-duplicate': {
        outcome: 'failed',
        title: 'possible duplicate',
        isShared: false,
        meaning: 'The article looks like one that is on Medium already.',
        remedy: 'Give it an `id` of its own in its front matter, or decide with the input `resolve`.'
    },
    'too-many-posts': {
        outcome: 'failed',
        title: 'too many posts',
        isShared: true,
        meaning: 'The run would create more posts than `max-posts` allows.',
        remedy: 'Raise `max-posts` to publish them all.'
    },
    ledger: {
        outcome: 'failed',
        title: 'ledger failed',
        isShared: true,
        meaning: 'Nothing was sent: the ledger could not be written, the file could not be read from the commit or its name is not known, or the action itself failed before the request.',
        remedy: 'Correct what the message names. The next run tries again.'
    },
    'no-answer': {
        outcome: 'unknown',
        title: 'outcome unknown',
        isShared: false,
        meaning: 'The post was requested and may exist. It is never requested again automatically.',
        remedy: 'Check whether the post is on Medium, and decide with the input `resolve`.'
    }
};
const REASONS = REASON_TABLE;


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ze: () => (/* binding */ ICONS),
  Q8: () => (/* binding */ createFixedBlock),
  v5: () => (/* binding */ listReportBlocks),
  f: () => (/* binding */ writeFooter)
});

// EXTERNAL MODULE: ./lib/src/text/line.js
var line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/report/report-links.js
var report_links = __webpack_require__(8479);
// EXTERNAL MODULE: ./lib/src/report/safe-text.js
var safe_text = __webpack_require__(2510);
// EXTERNAL MODULE: ./lib/src/report/reasons.js
var reasons = __webpack_require__(1420);
;// CONCATENATED MODULE: ./lib/src/report/shared-causes.js

function listSharedCauses(results) {
    const causes = new Map();
    for (const result of results) {
        const { reason, message } = result;
        if (!reasons/* REASONS */.e[reason].isShared)
            continue;
        const key = keyCause(result);
        causes.set(key, { reason, message, count: (causes.get(key)?.count ?? 0) + 1 });
    }
    return [...causes.values()].filter(({ count }) => count > 1);
}
function hasSharedCause(result, causes) {
    return causes.some(cause => keyCause(cause) === keyCause(result));
}
function keyCause({ reason, message }) {
    return `${reason} ${message}`;
}

;// CONCATENATED MODULE: ./lib/src/text/lazy-list.js
function mapLazily(items, make) {
    return { length: items.length, [Symbol.iterator]: () => makeEach(items, make) };
}
function* makeEach(items, make) {
    for (const item of items)
        yield make(item);
}

;// CONCATENATED MODULE: ./lib/src/report/summary-changes.js



const KINDS = {
    added: 'Add',
    removed: 'Remove',
    changed: 'Change'
};
const BLOCKS = {
    list: 'list item',
    figure: 'picture',
    embed: 'embedded page',
    rule: 'separator'
};
const CHANGES_SHOWN = 30;
const PIECE_LENGTH = 600;
const AROUND = 60;
const PIECES_SHOWN = 60;
function createChangesBlock({ results }) {
    return {
        priority: 5,
        open: '### To edit on Medium by hand\n\nMedium’s API cannot change a post. This is what differs from what was published.\n\n',
        items: mapLazily(results.filter(hasChanged), writeArticle),
        close: '',
        describeRest: count => `*The changes of ${(0,line/* countNoun */.y_)(count, 'more article')} are left out here.*\n\n`
    };
}
function hasChanged({ changes = [] }) {
    return changes.length > 0;
}
function writeArticle({ changes = [], title, path, postId }) {
    const name = (0,safe_text/* toMarkdownText */.u9)(title ?? path, 200);
    const edit = postId === undefined
        ? ''
        : `${(0,safe_text/* toMarkdownLink */.xQ)('Edit the post', `https://medium.com/p/${encodeURIComponent(postId)}/edit`)}\n\n`;
    const rest = changes.length - CHANGES_SHOWN;
    const more = rest > 0 ? `- *${(0,line/* countNoun */.y_)(rest, 'more change')}*\n` : '';
    const list = changes.slice(0, CHANGES_SHOWN).map(writeChange).join('');
    return `<details><summary>${name}: ${(0,line/* countNoun */.y_)(changes.length, 'change')}</summary>\n\n${edit}${list}${more}\n</details>\n\n`;
}
function writeChange({ kind, block, words }) {
    const isCode = block === 'code';
    const shown = words.slice(0, PIECES_SHOWN);
    const pieces = shown.map((piece, index) => writePiece(piece, { isCode, isFirst: index === 0, isLast: index === words.length - 1 }));
    const joined = pieces.join('');
    const text = `${isCode ? joined : joined.replaceAll('</del><ins>', '</del> <ins>')}${words.length > shown.length ? '…' : ''}`;
    const what = `**${KINDS[kind]}** ${BLOCKS[block] ?? block}`;
    if (text === '')
        return `- ${what}\n`;
    return `- ${what}: ${isCode ? `<pre>${text}</pre>` : text}\n`;
}
function writePiece({ text, change }, place) {
    const write = place.isCode ? safe_text/* toCodePiece */.rV : safe_text/* toMarkdownPiece */.RQ;
    if (change === 'same')
        return write(shortenSame(text, place));
    const cut = write((0,line/* cutText */.IN)(text, PIECE_LENGTH));
    return change === 'added' ? `<ins>${cut}</ins>` : `<del>${cut}</del>`;
}
function shortenSame(text, { isFirst, isLast }) {
    if (text.length <= 2 * AROUND + 20)
        return text;
    const start = isFirst ? '' : `${text.slice(0, AROUND)} `;
    const end = isLast ? '' : ` ${text.slice(-AROUND)}`;
    return `${start}…${end}`.toWellFormed().replaceAll('\ufffd', '');
}

// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
;// CONCATENATED MODULE: ./lib/src/report/on-medium.js

const PLANNED_STATUS = {
    public: 'would be public',
    draft: 'would be a draft',
    unlisted: 'would be unlisted'
};
const PUBLISHED = ['already-published', 'changed-since-published'];
function describeOnMedium(result) {
    return [linkPost(result), describeFacts(result)].filter(part => part !== '').join('<br>');
}
function linkPost({ url = '', reason, publishStatus }) {
    const label = reason === 'possible-duplicate'
        ? 'Open the similar post'
        : publishStatus === 'draft'
            ? 'Open the draft'
            : 'Open the post';
    const link = (0,safe_text/* wrapInLink */.ef)(label, url);
    return link === label ? '' : link;
}
function describeFacts(result) {
    const { outcome, reason, publishStatus, publicationId, tags = [] } = result;
    const facts = [
        publicationId === undefined ? '' : `publication ${(0,safe_text/* toMarkdownCode */.Cu)(publicationId, 100)}`,
        tags.map(tag => (0,safe_text/* toMarkdownCode */.Cu)(tag, 50)).join(' ')
    ];
    if (outcome === 'created' || PUBLISHED.includes(reason))
        return joinFacts(publishStatus ?? '', ...facts);
    if (reason === 'by-hand')
        return joinFacts('not yet', ...facts);
    if (outcome === 'planned')
        return joinFacts(publishStatus === undefined ? '' : PLANNED_STATUS[publishStatus], ...facts);
    if (outcome !== 'unknown')
        return '';
    return joinFacts('may be there', (0,safe_text/* toMarkdownText */.u9)(publishStatus ?? ''), ...facts);
}
function joinFacts(...facts) {
    return facts.filter(fact => fact !== '').join(' · ');
}

;// CONCATENATED MODULE: ./lib/src/report/summary-rows.js







const BADGES = {
    failed: '❌&nbsp;failed',
    unknown: '❓&nbsp;unknown',
    created: '✅&nbsp;created',
    planned: '📝&nbsp;planned',
    deferred: '⏳&nbsp;deferred',
    skipped: '⏭️&nbsp;skipped'
};
const OBVIOUS = ['created', 'would-create'];
const MESSAGE_LENGTH = 1000;
const ERRORS_SHOWN = 10;
const WARNINGS_SHOWN = 5;
const WARNING_LENGTH = 500;
function createRowContext(report, causes) {
    const listed = new Map();
    for (const diagnostic of report.diagnostics) {
        const { place, severity } = diagnostic;
        if (place === null || severity !== 'warning')
            continue;
        const warnings = listed.get(place.path) ?? new Set();
        listed.set(place.path, warnings.add((0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic)));
    }
    return { report, causes, listed };
}
function writeRow(result, context) {
    const { outcome, reason } = result;
    const badge = OBVIOUS.includes(reason)
        ? BADGES[outcome]
        : `${BADGES[outcome]}<br><sub>${reason}</sub>`;
    const cells = [
        badge,
        nameArticle(result, context.report),
        describeResult(result, context),
        describeOnMedium(result)
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function isInRow(diagnostic, result) {
    if (diagnostic.severity !== 'error')
        return false;
    const text = (0,line/* cleanLine */.Ow)((0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic));
    return listErrors(result).some(error => (0,line/* cleanLine */.Ow)(error, { max: MESSAGE_LENGTH }).includes(text));
}
function nameArticle(result, report) {
    const { path, title } = result;
    const line = result.line ?? null;
    const code = (0,safe_text/* toMarkdownCode */.Cu)((0,report_links/* formatPlace */.dE)({ path, line, column: null }), 300);
    const name = title === null ? '' : (0,safe_text/* toMarkdownText */.u9)(title, 200);
    const url = (0,report_links/* createFileUrl */.c7)(report, path, line);
    const { pageUrl } = result;
    const page = pageUrl === undefined ? '' : `<br>${(0,safe_text/* wrapInLink */.ef)('preview', pageUrl)}`;
    return `${name === '' ? (0,safe_text/* wrapInLink */.ef)(code, url) : `${(0,safe_text/* wrapInLink */.ef)(name, url)}<br>${code}`}${page}`;
}
function describeResult(result, context) {
    const { decision } = result;
    const parts = [
        describeErrors(result, context.causes),
        ...describeWarnings(result, context),
        ...(decision === undefined ? [] : [describeDecision(decision)])
    ];
    return parts.join('<br>');
}
function describeErrors(result, causes) {
    if (hasSharedCause(result, causes))
        return `${describeReason(result.reason)}: see above.`;
    const isLinked = (url) => url === result.url || (0,report_links/* isMediumPage */.T3)(url);
    const errors = listErrors(result).map(error => (0,safe_text/* toMarkdownSentence */.E5)(error, { max: MESSAGE_LENGTH, isLinked }));
    const [first = ''] = errors;
    if (errors.length < 2)
        return first;
    const left = (result.errors?.length ?? 0) - errors.length;
    const more = left > 0 ? [`${left} more, listed below`] : [];
    return `<ul>${[...errors, ...more].map(error => `<li>${error}</li>`).join('')}</ul>`;
}
function describeReason(reason) {
    const title = reasons/* REASONS */.e[reason].title ?? reason;
    return title.charAt(0).toUpperCase() + title.slice(1);
}
function listErrors({ message, errors = [] }) {
    return errors.length === 0 ? [message] : errors.slice(0, ERRORS_SHOWN);
}
function describeWarnings({ path, warnings = [] }, { listed }) {
    const own = warnings.filter(warning => listed.get(path)?.has(warning) !== true);
    const shown = own
        .slice(0, WARNINGS_SHOWN)
        .map(warning => `⚠️ ${(0,safe_text/* toMarkdownSentence */.E5)(warning, { max: WARNING_LENGTH })}`);
    const others = warnings.length - own.length;
    return [
        ...shown,
        ...(own.length > shown.length ? [`⚠️ ${own.length - shown.length} more`] : []),
        ...(others > 0 ? [`⚠️ ${(0,line/* countNoun */.y_)(others, 'warning')}, listed below`] : [])
    ];
}
function describeDecision({ advice, places, choices }) {
    const links = places.map(({ label, url }) => (0,safe_text/* toMarkdownLink */.xQ)(label, url));
    const look = links.length === 0 ? '' : ` Where to look: ${links.join(', ')}.`;
    const lines = choices.flatMap(({ when, line }) => [`# ${when}`, line]);
    const block = choices.length === 0
        ? ''
        : `<details><summary>Lines to paste into <code>resolve</code></summary>${(0,safe_text/* toCellCodeBlock */.ck)(lines)}</details>`;
    return `${(0,safe_text/* toMarkdownSentence */.E5)(advice, { isLinked: report_links/* isMediumPage */.T3 })}${look}${block}`;
}

;// CONCATENATED MODULE: ./lib/src/report/summary-diagnostics.js






const SHOWN_OPEN = 8;
const MARKS = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const SEVERITIES = ['error', 'warning', 'notice'];
function createRunDiagnosticsBlock({ diagnostics }) {
    const options = { max: 2000, isLinked: report_links/* isMediumPage */.T3 };
    return {
        priority: 2,
        open: '',
        items: sortBySeverity(diagnostics.filter(({ place }) => place === null)).map(({ severity, message, remedy }) => {
            const what = `${MARKS[severity]} ${(0,safe_text/* toMarkdownSentence */.E5)(message, options)}`;
            if (remedy === null || remedy === '')
                return `${what}\n\n`;
            return `${what}<br>**What to do:** ${(0,safe_text/* toMarkdownSentence */.E5)(remedy, options)}\n\n`;
        }),
        close: '',
        describeRest: count => `*${(0,line/* countNoun */.y_)(count, 'more diagnostic')} left out: see the log.*\n\n`
    };
}
function createFileDiagnosticsBlock(report) {
    const results = new Map(report.results.map(result => [result.path, result]));
    const diagnostics = sortBySeverity(report.diagnostics).filter(diagnostic => {
        if (diagnostic.place === null)
            return false;
        const result = results.get(diagnostic.place.path);
        return result === undefined || !isInRow(diagnostic, result);
    });
    const title = `${countSeverities(diagnostics)} in the files`;
    const isFolded = diagnostics.length > SHOWN_OPEN;
    return {
        priority: 6,
        open: isFolded ? `<details><summary><b>${title}</b></summary>\n\n` : `### ${title}\n\n`,
        items: mapLazily(diagnostics, diagnostic => writeItem(diagnostic, report)),
        close: isFolded ? '\n</details>\n\n' : '\n',
        describeRest: count => `*${(0,line/* countNoun */.y_)(count, 'more diagnostic')} left out: see the log.*\n\n`
    };
}
function writeItem(diagnostic, report) {
    const { severity, code, place } = diagnostic;
    const name = place === null ? '' : (0,safe_text/* toMarkdownCode */.Cu)((0,report_links/* formatPlace */.dE)(place), 300);
    const url = place === null ? '' : (0,report_links/* createFileUrl */.c7)(report, place.path, place.line);
    const sentence = (0,safe_text/* toMarkdownSentence */.E5)((0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic), { max: 1000 });
    return `- ${MARKS[severity]} ${(0,safe_text/* wrapInLink */.ef)(name, url)} ${sentence} <sub>${(0,safe_text/* toMarkdownText */.u9)(code, 100)}</sub>\n`;
}
function sortBySeverity(diagnostics) {
    return SEVERITIES.flatMap(severity => diagnostics.filter(diagnostic => diagnostic.severity === severity));
}
function countSeverities(diagnostics) {
    return SEVERITIES.flatMap(severity => {
        const count = diagnostics.filter(diagnostic => diagnostic.severity === severity).length;
        return count === 0 ? [] : [(0,line/* countNoun */.y_)(count, severity)];
    }).join(', ');
}

;// CONCATENATED MODULE: ./lib/src/report/summary-tables.js




const SKIPPED_SHOWN = 10;
const HEAD = '| | Article | What happened | On&nbsp;Medium |\n| :-- | :-- | :-- | :-- |\n';
const DECISION_HEAD = '### Needs your decision\n\nCheck each article, then run the action with the line that fits in its input `resolve`, one line for each article.\n\n';
const UNTOUCHED_HEAD = '### Not changed by this pull request\n\nThis is what the next run on the branch makes of these articles, whether or not the pull request is merged.\n\n';
const OUTCOMES = [
    'failed',
    'unknown',
    'created',
    'planned',
    'deferred',
    'skipped'
];
function createCausesBlock(causes) {
    return {
        priority: 2,
        open: '',
        items: causes.map(({ reason, message, count }) => {
            const sentence = (0,safe_text/* toMarkdownSentence */.E5)(message, { max: 2000 });
            return `**${describeReason(reason)}** (${(0,line/* countNoun */.y_)(count, 'article')}): ${sentence}\n\n`;
        }),
        close: '',
        describeRest: count => `*${(0,line/* countNoun */.y_)(count, 'more cause')} left out: see the log.*\n\n`
    };
}
function createTableBlocks(context) {
    const rows = OUTCOMES.flatMap(outcome => context.report.results.filter(result => result.outcome === outcome));
    const isUndecided = ({ decision }) => decision !== undefined;
    const undecided = [
        ...rows.filter(result => isUndecided(result) && result.outcome === 'unknown'),
        ...rows.filter(result => isUndecided(result) && result.outcome !== 'unknown')
    ];
    const decided = rows.filter(result => !isUndecided(result));
    const others = decided.filter(({ untouched }) => untouched !== true);
    const untouched = decided.filter(result => result.untouched === true);
    const skipped = others.filter(({ outcome }) => outcome === 'skipped');
    const isFolded = skipped.length > SKIPPED_SHOWN;
    const shown = isFolded ? others.filter(({ outcome }) => outcome !== 'skipped') : others;
    const decisions = createTable(undecided, context);
    const table = createTable(shown, context);
    return [
        { ...decisions, priority: 3, open: `${DECISION_HEAD}${decisions.open}` },
        undecided.length === 0 ? table : { ...table, open: `### Other articles\n\n${table.open}` },
        ...(isFolded ? [foldTable(skipped, context)] : []),
        createUntouchedTable(untouched, context)
    ];
}
function createTable(rows, context) {
    return {
        priority: 4,
        open: HEAD,
        items: mapLazily(rows, result => writeRow(result, context)),
        close: '\n',
        describeRest: count => `*${(0,line/* countNoun */.y_)(count, 'more article')} left out here, the summary is full: see the log.*\n\n`
    };
}
function createUntouchedTable(rows, context) {
    const table = createTable(rows, context);
    return { ...table, priority: 5, open: `${UNTOUCHED_HEAD}${table.open}` };
}
function foldTable(rows, context) {
    const table = createTable(rows, context);
    return {
        ...table,
        priority: 5,
        open: `<details><summary>${(0,line/* countNoun */.y_)(rows.length, 'article')} skipped</summary>\n\n${table.open}`,
        close: `${table.close}</details>\n\n`
    };
}

;// CONCATENATED MODULE: ./lib/src/report/report-blocks.js








const ICONS = {
    published: '✅',
    partial: '⚠️',
    failed: '❌',
    planned: '📝',
    nothing: '💤'
};
function listReportBlocks(report) {
    const causes = listSharedCauses(report.results);
    return [
        createRunDiagnosticsBlock(report),
        createCausesBlock(causes),
        createRestoreBlock(report),
        ...createTableBlocks(createRowContext(report, causes)),
        createChangesBlock(report),
        createFileDiagnosticsBlock(report)
    ];
}
function createFixedBlock(text) {
    return { priority: 0, open: '', items: [text], close: '', describeRest: () => '' };
}
function createRestoreBlock({ restore, ledger }) {
    return {
        priority: 1,
        open: `### Restore the ledger\n\nThe ledger (${(0,safe_text/* toMarkdownCode */.Cu)(ledger ?? '', 300)}) does not say what became of these articles, since it could not be written. Put each record into \`entries\` of \`ledger.json\`, in place of the one with the same \`path\`. Until then the outcome of these articles counts as unknown, and they are not published again.\n\n`,
        items: restore.map(record => `${(0,safe_text/* toMarkdownFence */.Sn)(formatRecord(record), 'json')}\n\n`),
        close: '',
        describeRest: count => `*${(0,line/* countNoun */.y_)(count, 'more record')} left out: see the log.*\n\n`
    };
}
function formatRecord(record) {
    const lines = record.split(/\r\n?|\n/);
    return lines.every(line => (0,safe_text/* isPlainLine */.b1)(line.trim())) ? lines.join('\n') : (0,safe_text/* toJsonLine */.iA)(record);
}
function writeFooter({ ledger, ledgerSha, repositoryUrl, sha }, first = []) {
    const revision = ledgerSha === null ? '' : ` at ${linkCommit(repositoryUrl, ledgerSha)}`;
    const parts = [
        ...first,
        ...(sha === '' ? [] : [`Commit ${linkCommit(repositoryUrl, sha)}`]),
        ...(ledger === null ? [] : [`Ledger ${linkLedger(ledger, repositoryUrl)}${revision}`])
    ];
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`;
}
function linkLedger(ledger, repositoryUrl) {
    const [, branch] = /^branch:(.+)$/.exec(ledger) ?? [];
    return branch === undefined
        ? (0,safe_text/* toMarkdownCode */.Cu)(ledger, 300)
        : (0,safe_text/* wrapInLink */.ef)((0,safe_text/* toMarkdownCode */.Cu)(branch, 300), (0,report_links/* createBranchUrl */.iV)(repositoryUrl, branch));
}
function linkCommit(repositoryUrl, sha) {
    return (0,safe_text/* wrapInLink */.ef)((0,safe_text/* toMarkdownCode */.Cu)(sha.slice(0, 7)), (0,report_links/* createCommitUrl */.vl)(repositoryUrl, sha));
}


/***/ }),

/***/ 8479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ isMediumPage),
/* harmony export */   c7: () => (/* binding */ createFileUrl),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   iV: () => (/* binding */ createBranchUrl),
/* harmony export */   vl: () => (/* binding */ createCommitUrl)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

function createFileUrl({ repositoryUrl, sha }, path, line) {
    if (repositoryUrl === null || sha === '')
        return '';
    const anchor = line === null ? '' : `?plain=1#L${line}`;
    return `${repositoryUrl}/blob/${encodeURIComponent(sha)}/${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}${anchor}`;
}
function createCommitUrl(repositoryUrl, sha) {
    return repositoryUrl === null ? '' : `${repositoryUrl}/commit/${encodeURIComponent(sha)}`;
}
function createBranchUrl(repositoryUrl, branch) {
    return repositoryUrl === null ? '' : `${repositoryUrl}/tree/${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(branch)}`;
}
function isMediumPage(url) {
    return /^https:\/\/(?:[a-z0-9-]+\.)?medium\.com(?:\/[\w.~@%/-]*)?$/i.test(url);
}
function formatPlace({ path, line, column }) {
    return [path, line, line === null ? null : column].filter(part => part !== null).join(':');
}


/***/ }),

/***/ 2510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ toMarkdownCode),
/* harmony export */   E5: () => (/* binding */ toMarkdownSentence),
/* harmony export */   RQ: () => (/* binding */ toMarkdownPiece),
/* harmony export */   Sn: () => (/* binding */ toMarkdownFence),
/* harmony export */   b1: () => (/* binding */ isPlainLine),
/* harmony export */   ck: () => (/* binding */ toCellCodeBlock),
/* harmony export */   ef: () => (/* binding */ wrapInLink),
/* harmony export */   gD: () => (/* binding */ toLogLine),
/* harmony export */   iA: () => (/* binding */ toJsonLine),
/* harmony export */   rV: () => (/* binding */ toCodePiece),
/* harmony export */   u9: () => (/* binding */ toMarkdownText),
/* harmony export */   xQ: () => (/* binding */ toMarkdownLink)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(932);

const CONTROL_BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LEGACY_COMMAND = /(#\p{DI}*#\p{DI}*)\[/gu;
const COMMAND_AT_START = /^([\s\p{DI}]*:)(?=\p{DI}*:)/u;
function isPlainLine(text) {
    return text.isWellFormed() && text.trim() === text && text.search(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH) < 0;
}
function toLogLine(text) {
    const line = text.toWellFormed().replace(CONTROL_BREAKS, ' ').replace(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH, '');
    return line.replace(COMMAND_AT_START, '$1 ').replace(LEGACY_COMMAND, '$1 [');
}
function toJsonLine(json) {
    const line = json.toWellFormed().replace(/\s*[\t\r\n]+\s*/g, ' ');
    return line
        .replace(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH, escapeUnicode)
        .replace(COMMAND_AT_START, '$1 ')
        .replace(LEGACY_COMMAND, '$1\\u005b')
        .trim();
}
function toMarkdownText(text, max = Infinity) {
    return escapeMarkdownText((0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, { max }));
}
function toMarkdownPiece(text) {
    const [, start = '', middle = '', end = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    const lines = middle.split('\n').map(line => escapeMarkdownText((0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line)));
    return `${toSpace(start)}${lines.join('<br>')}${toSpace(end)}`;
}
function toSpace(text) {
    return text.includes('\n') ? '<br>' : text === '' ? '' : ' ';
}
function toCodePiece(text) {
    return text
        .split('\n')
        .map(line => escapeMarkup(line.toWellFormed().replace(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH, '')))
        .join('<br>');
}
const QUOTED_VALUES = /(`[^`]+`|(?<![^\s(])"[^"]+"(?![^\s.,;:!?)])|https?:\/\/[^\s`<>"]*[^\s`<>".,;:!?)])/;
function toMarkdownSentence(text, { max = Infinity, isLinked = () => false } = {}) {
    return (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, { max })
        .split(QUOTED_VALUES)
        .map((part, index) => (index % 2 === 0 ? escapeMarkdownText(part) : showQuoted(part, isLinked)))
        .join('');
}
function showQuoted(part, isLinked) {
    if (/^[`"]/.test(part))
        return wrapInCode(part.slice(1, -1));
    return isLinked(part) ? toMarkdownLink(part, part) : wrapInCode(part);
}
function toMarkdownCode(text, max = Infinity) {
    const line = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text, { max });
    if (line === '')
        return '';
    return /[`|\\$]/.test(line) ? wrapInCode(line) : `\`${line}\``;
}
function wrapInCode(line) {
    return `<code>${escapeMarkup(line)}</code>`;
}
function toMarkdownLink(label, url) {
    return wrapInLink(toMarkdownText(label), url);
}
function wrapInLink(markdown, url) {
    const target = toLinkTarget(url);
    return target === null ? markdown : `[${markdown}](${target})`;
}
function toMarkdownFence(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
function toCellCodeBlock(lines) {
    const shown = lines.map(line => escapeMarkup(line.toWellFormed().replace(_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH, '')));
    return `<pre>${shown.join('<br>')}</pre>`;
}
function toLinkTarget(url) {
    const plain = (0,_text_line_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(url);
    if (!URL.canParse(plain))
        return null;
    const { protocol, username, password, href } = new URL(plain);
    if (!/^https?:$/.test(protocol) || username !== '' || password !== '')
        return null;
    return href.replace(/[()|\\`$"'<>\s]/gu, encodePercent).replaceAll('&', '&amp;');
}
function encodePercent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
function escapeUnicode(character) {
    return character
        .split('')
        .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
function escapeMarkdownText(line) {
    return (escapeMarkup(line)
        .replace(/^[#+=-]/, toReference)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + toReference(mark))
        .replace(/@(?=[\p{L}\p{N}])/gu, '@&#8203;')
        .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
        .replace(/\bGH-(?=\d)/gi, '$&&#8203;'));
}
const SELF_ACTING = /:(?=\/\/)|(?<=www)\.|(?<=[\w.+-])@(?=\w)|\$/gi;
function escapeMarkup(line) {
    return line
        .replace(/[&<>|\\`*[\]~]/g, toReference)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, toReference)
        .replace(SELF_ACTING, '<span>$&</span>');
}
function toReference(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 8510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ listSiteConfigs),
/* harmony export */   Qw: () => (/* binding */ listConfiguredPatterns),
/* harmony export */   rV: () => (/* binding */ listSitePatterns),
/* harmony export */   vv: () => (/* binding */ joinSitePath),
/* harmony export */   zn: () => (/* binding */ listFolderSources)
/* harmony export */ });
function listSiteConfigs(sites) {
    return sites.flatMap(({ profile, view }) => profile.listConfigFiles(view).map(path => joinSitePath(view.folder, path)));
}
function listSitePatterns(sites) {
    return sites.flatMap(({ profile, view }) => profile
        .listArticleFolders(view)
        .flatMap(folder => toPatterns(profile.name, joinSitePath(view.folder, folder))));
}
function listFolderSources(sites) {
    return sites.flatMap(({ profile: { folderOptions }, view }) => folderOptions === undefined
        ? []
        : folderOptions
            .files(view)
            .filter(view.hasFile)
            .map(path => ({
            path: joinSitePath(view.folder, path),
            pattern: folderOptions.pattern
        })));
}
function listConfiguredPatterns(sites) {
    return sites.flatMap(({ name, articleFolders }) => articleFolders.filter(isPlain).flatMap(folder => toPatterns(name, folder)));
}
function isPlain(folder) {
    return !/[*?[\]\\!#]/.test(folder);
}
function toPatterns(name, folder) {
    return [...ENDINGS, ...(name === 'quarto' ? ['qmd'] : [])].map(ending => joinSitePath(folder, `**/*.${ending}`));
}
const ENDINGS = ['md', 'markdown', 'mdx'];
function joinSitePath(folder, path) {
    return [folder, path].filter(part => part !== '').join('/');
}


/***/ }),

/***/ 9744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ listSiteFolders),
/* harmony export */   k: () => (/* binding */ isSiteFile)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);

const MARKERS = new RegExp([
    String.raw `_config\.(?:yml|yaml|toml)`,
    String.raw `(?:hugo|config)\.(?:toml|yaml|yml|json)`,
    String.raw `zola\.toml`,
    String.raw `(?:docusaurus|astro|next)\.config\.[cm]?[jt]s`,
    String.raw `(?:eleventy\.config\.[cm]?[jt]s|\.eleventy\.[cm]?js)`,
    String.raw `gatsby-config\.[cm]?[jt]s`,
    String.raw `mkdocs\.ya?ml`,
    String.raw `_quarto\.ya?ml`,
    String.raw `quartz\.config(?:\.default)?\.(?:ts|yaml)`,
    String.raw `dev-to-git\.json`
].join('|'));
const MARKER = new RegExp(`^(?:${MARKERS.source})$`, 'i');
const MARKER_FOLDER = /(?:^|\/)(?:\.obsidian|\.vitepress|config\/_default|_posts|content)\//;
const ELSEWHERE = /(?:^|\/)(?:node_modules|vendor|bower_components|tests?|__tests__|spec|fixtures?|__fixtures__|examples?|exampleSite|themes|templates|starters|dist|build|public|_site)\//i;
const MAX_DEPTH = 3;
const SETTINGS_FOLDER = /(?:^|\/)(?:\.obsidian|\.vitepress|config\/_default)\//;
function isSiteFile(path) {
    return MARKER.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)) || SETTINGS_FOLDER.test(path);
}
function listSiteFolders(paths) {
    const folders = new Set();
    for (const path of paths) {
        if (MARKER.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path)))
            folders.add(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
        const found = MARKER_FOLDER.exec(path);
        if (found !== null)
            folders.add(path.slice(0, found.index));
    }
    const depth = (folder) => (folder === '' ? 0 : folder.split('/').length);
    return [...folders]
        .filter(folder => depth(folder) <= MAX_DEPTH && !ELSEWHERE.test(`${folder}/`))
        .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createBlotter)
/* harmony export */ });
const BLOT = '***';
const SHORTEST = 4;
const HARMLESS = 8;
const CUT = '…';
function createBlotter(secrets) {
    const forms = secrets.filter(({ length }) => length >= SHORTEST).flatMap(listForms);
    return text => forms.reduce((clean, form) => blotCut(clean.replaceAll(form, BLOT), form), text);
}
function listForms(secret) {
    const encoded = [0, 1, 2].flatMap(before => encodeBase64(secret, before));
    const long = encoded.filter(({ length }) => length > HARMLESS);
    return [secret, encodeURIComponent(secret.toWellFormed()), ...long];
}
function encodeBase64(secret, before) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    const [first, end] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return ['base64', 'base64url'].map(kind => bytes.toString(kind).slice(first, end));
}
function blotCut(text, form) {
    if (!text.includes(CUT))
        return text;
    const parts = text.split(CUT);
    return parts
        .map((part, index) => (index < parts.length - 1 ? blotEnd(part, form) : part))
        .join(CUT);
}
function blotEnd(text, form) {
    for (let length = form.length - 1; length > HARMLESS; length -= 1)
        if (text.endsWith(form.slice(0, length)))
            return text.slice(0, -length) + BLOT;
    return text;
}


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isMarkdownPath),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Xu: () => (/* binding */ MARKDOWN_ENDINGS),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   y$: () => (/* binding */ dropMarkdownEnding)
/* harmony export */ });
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function extensionOf(path) {
    const name = baseName(path);
    return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function comparePaths(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const MARKDOWN_ENDINGS = ['md', 'markdown', 'mdx', 'qmd'];
const MARKDOWN_ENDING = new RegExp(`\\.(?:${MARKDOWN_ENDINGS.join('|')})$`, 'i');
function isMarkdownPath(path) {
    return MARKDOWN_ENDING.test(path);
}
function dropMarkdownEnding(path) {
    return path.replace(MARKDOWN_ENDING, '');
}


/***/ }),

/***/ 7969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isSameTitle),
/* harmony export */   s: () => (/* binding */ normalizeTitle)
/* harmony export */ });
function normalizeTitle(title) {
    const bare = title.normalize('NFKC').toLowerCase();
    return joinWords(bare).trim() || bare.trim();
}
function joinWords(text) {
    const seen = text.replace(/[\p{Cf}\uFE00-\uFE0F\u20E3\u0336]/gu, '');
    return seen.replace(/(?:(?!\+|(?<=[\p{L}\p{N}+#])#)[^\p{L}\p{N}\p{M}])+/gu, ' ');
}
function isSameTitle(one, other) {
    return normalizeTitle(one) === normalizeTitle(other);
}


/***/ }),

/***/ 4844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   l2: () => (/* binding */ normalizeUrl),
/* harmony export */   z3: () => (/* binding */ isSecureUrl),
/* harmony export */   zF: () => (/* binding */ isPublicUrl)
/* harmony export */ });
function normalizeUrl(url) {
    if (url === null || !URL.canParse(url))
        return null;
    const { host, pathname, search } = new URL(url);
    const path = pathname.replace(/\/+(index\.html?)?$/, '');
    return `${host.replace(/^www\./, '')}${path}${search}`;
}
function isSecureUrl(url) {
    if (url.username !== '' || url.password !== '')
        return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
const PRIVATE_NAMES = new Set(['arpa', 'internal', 'local', 'localhost']);
function isPublicUrl(url) {
    if (url.protocol !== 'https:' || url.port !== '' || !isSecureUrl(url))
        return false;
    const labels = url.hostname.replace(/\.$/, '').split('.');
    const last = labels.at(-1) ?? '';
    return labels.length > 1 && /^[a-z]/.test(last) && !PRIVATE_NAMES.has(last);
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ callOnce)
/* harmony export */ });
function callOnce(call) {
    let answer = null;
    return async () => await (answer ??= call());
}


/***/ }),

/***/ 9728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries),
/* harmony export */   q: () => (/* binding */ retryDelayMs)
/* harmony export */ });
function retryDelayMs(policy, attempt, retryAfterMs, random) {
    if (attempt >= policy.tries)
        return null;
    if (retryAfterMs === null)
        return backOffMs(policy, attempt, random());
    return retryAfterMs <= policy.longestRetryAfterMs ? retryAfterMs : null;
}
function backOffMs(policy, attempt, random) {
    const { firstDelayMs, longestDelayMs } = policy;
    return Math.min(firstDelayMs * 2 ** (attempt - 1), longestDelayMs) * (0.25 + 0.75 * random);
}
async function withRetries({ clock, policy, judge, signal }, request) {
    for (let attempt = 1;; attempt += 1) {
        try {
            return await request();
        }
        catch (error) {
            const failed = judge(error);
            if (!failed.repeat || signal?.aborted)
                throw error;
            const delayMs = retryDelayMs(policy, attempt, failed.retryAfterMs, clock.random);
            if (delayMs === null)
                throw error;
            await clock.sleep(delayMs, signal);
            if (signal?.aborted)
                throw error;
        }
    }
}


/***/ })

};
;