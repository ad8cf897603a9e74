"use strict";
exports.id = 710;
exports.ids = [710];
exports.modules = {

/***/ 3710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/action/inputs/input-table.js + 4 modules
var input_table = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/src/cli/desk-command.js



const COMMANDS = ['preview', 'plan', 'sandbox', 'help'];
const DESK_HELP = `Publish to Medium, at the writer's desk. Nothing is sent to Medium or to GitHub.

  preview [FILES]   builds a page for each article, serves them on this machine, and builds
                    them again whenever a file is saved
  plan [FILES]      prints what merging the folder as it is now would publish
  sandbox [OPTIONS] starts a Medium of your own on this machine (sandbox --help)

  --out FOLDER      preview: keep the pages in this folder
  --port N          preview: serve them at this port
  --once            preview: build the pages and end
  --INPUT VALUE     any input of the action, such as --canonical-url or --site

Run it in the folder of your blog. FILES are paths or patterns, such as posts/2026-*.md;
without them, the articles that the action would look at.
`;
function readCommand(args) {
    if (args[0] === 'sandbox')
        return { ...NO_OPTIONS, name: 'sandbox', files: args.slice(1) };
    const { values, positionals } = parseLine(args);
    const [name = 'help', ...files] = positionals;
    const known = COMMANDS.find(command => command === name);
    if (known === undefined)
        throw new Error(`There is no command ${JSON.stringify(name)}. ${TRY_HELP}`);
    const { port, out, once, help, ...inputs } = values;
    return {
        name: help === true ? 'help' : known,
        files,
        inputs: new Map(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
        port: port === undefined ? null : readPort(port),
        out: out ?? null,
        once: once === true
    };
}
const NO_OPTIONS = { inputs: new Map(), port: null, out: null, once: false };
const TRY_HELP = 'Try `help`.';
const TEXT = { type: 'string' };
const FLAG = { type: 'boolean' };
function parseLine(args) {
    const inputs = Object.fromEntries(input_table/* INPUT_NAMES */.Qh.map(name => [name, TEXT]));
    const options = { ...inputs, port: TEXT, out: TEXT, once: FLAG, help: { ...FLAG, short: 'h' } };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true });
    }
    catch (error) {
        throw new Error(`${(0,action_error/* messageOf */.bD)(error)} ${TRY_HELP}`, { cause: error });
    }
}
function readPort(text) {
    const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (port <= 65_535)
        return port;
    throw new Error(`--port must be a number from 0 to 65535; got ${JSON.stringify(text)}.`);
}
const OLDEST_NODE = 24;
function refuseOldNode(version) {
    const [major = 0] = version.split('.').map(Number);
    return major >= OLDEST_NODE
        ? null
        : `This needs Node ${OLDEST_NODE} or newer, and this is Node ${version}.`;
}

// EXTERNAL MODULE: ./lib/src/report/safe-text.js
var safe_text = __webpack_require__(2510);
;// CONCATENATED MODULE: ./lib/src/cli/console.js

function endWithReader() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit();
        throw error;
    });
}
function printLine(line = '') {
    process.stdout.write(`${(0,safe_text/* toLogLine */.gD)(line)}\n`);
}
function printText(text) {
    process.stdout.write(text);
}
function printFault(line) {
    process.stderr.write(`${(0,safe_text/* toLogLine */.gD)(line)}\n`);
}

// EXTERNAL MODULE: ./lib/src/action/create-report.js + 1 modules
var create_report = __webpack_require__(8495);
// EXTERNAL MODULE: ./lib/src/report/log-lines.js
var log_lines = __webpack_require__(2573);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __webpack_require__(8177);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/action/inputs/parse-inputs.js
var parse_inputs = __webpack_require__(2828);
// EXTERNAL MODULE: ./lib/src/action/create-run.js
var create_run = __webpack_require__(405);
// EXTERNAL MODULE: ./lib/src/action/try-in-process.js
var try_in_process = __webpack_require__(8170);
// EXTERNAL MODULE: ./lib/src/action/system-clock.js
var system_clock = __webpack_require__(9055);
// EXTERNAL MODULE: ./lib/src/action/limit-memory.js
var limit_memory = __webpack_require__(64);
// EXTERNAL MODULE: ./lib/src/action/inputs/ledger-inputs.js
var ledger_inputs = __webpack_require__(7494);
// EXTERNAL MODULE: ./lib/src/changes/path-matcher.js + 1 modules
var path_matcher = __webpack_require__(6051);
// EXTERNAL MODULE: ./lib/src/git/local-repository.js + 1 modules
var local_repository = __webpack_require__(4369);
// EXTERNAL MODULE: ./lib/src/git/commit-source.js
var commit_source = __webpack_require__(1772);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger = __webpack_require__(5341);
// EXTERNAL MODULE: ./lib/src/ledger/parse-ledger.js + 3 modules
var parse_ledger = __webpack_require__(4351);
// EXTERNAL MODULE: ./lib/src/publish/publish.js + 25 modules
var publish = __webpack_require__(9803);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(1744);
;// CONCATENATED MODULE: ./lib/src/cli/local-run.js







async function runLocally(tree, choice, body) {
    const sha = await tree.takeSnapshot();
    const git = (0,local_repository/* openLocalGit */.q)(tree.root, tree.variables);
    try {
        const inputs = (0,parse_inputs/* parseInputs */.T)(createRawInputs(choice, tree.within), { environment: null });
        const remote = await readRemote(tree);
        const before = choice.files.length > 0 ? null : await findBase(tree);
        const repositoryUrl = remote.repositoryUrl ?? SOME_REPOSITORY;
        const facts = (0,create_run/* createLocalRun */.b9)(inputs, { sha, before, repositoryUrl });
        const commits = (0,commit_source/* combineSources */.y)([git]);
        const ports = {
            commits,
            readLocalBlob: async (oid) => git.readBlob(oid),
            readTip: async () => Promise.resolve(sha),
            isAncestor: async (older, newer) => git.isAncestor(older, newer),
            createMatcher: path_matcher/* createMatcher */.P,
            tryConversion: async (trial) => (0,try_in_process/* tryInProcess */.Y)(trial),
            store: createStore(await readLedger(tree, inputs)),
            connect: null,
            readFeed: async () => Promise.resolve(null),
            clock: system_clock/* SYSTEM_CLOCK */.Vc,
            newTransaction: () => '',
            log: choice.log,
            interruption: UNINTERRUPTED,
            limitMemory: limit_memory/* limitMemory */.X
        };
        const published = await (0,publish/* publish */.m)(facts, ports);
        const readBlob = async (oid) => commits.readBlob(oid);
        return await body({ inputs, facts, published, ...remote, readBlob });
    }
    finally {
        git.close();
    }
}
const SOME_REPOSITORY = 'https://github.com/owner/repository';
const UNINTERRUPTED = {
    requested: false,
    now: new AbortController().signal,
    late: new AbortController().signal
};
function createRawInputs({ files, inputs, pages }, within) {
    const patterns = files.map(file => external_node_path_.posix.normalize(file.startsWith('!') ? `!${within}${file.slice(1)}` : `${within}${file}`));
    return new Map([
        ...(pages ? [['preview-path', 'preview']] : []),
        ...(files.length > 0
            ? [
                ['files', patterns.join('\n')],
                ['select', 'all']
            ]
            : []),
        ...inputs
    ]);
}
async function findBase({ ask }) {
    for (const ref of ['refs/remotes/origin/HEAD', '@{upstream}', 'HEAD']) {
        const base = await ask('merge-base', 'HEAD', ref);
        if (base !== null)
            return base;
    }
    return null;
}
async function readRemote({ ask }) {
    const address = (await ask('remote', 'get-url', 'origin')) ?? '';
    const [, host, owner, name] = /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(address) ?? [];
    const author = await ask('config', 'user.name');
    if (host === undefined || owner === undefined || name === undefined)
        return { owner: author ?? 'You', repositoryUrl: null };
    return { owner: author ?? owner, repositoryUrl: `https://${host}/${owner}/${name}` };
}
async function readLedger(tree, { ledger }) {
    if (ledger.kind === 'file')
        return parseAnyLedger(await tree.readFile(ledger.path), (0,ledger_inputs/* printLedgerPlace */.eM)(ledger));
    for (const ref of [`refs/remotes/origin/${ledger.branch}`, `refs/heads/${ledger.branch}`]) {
        const text = await tree.ask('cat-file', 'blob', `${ref}:ledger.json`);
        if (text !== null)
            return parseAnyLedger(text, `${ref}:ledger.json`);
    }
    return parseAnyLedger(null, '');
}
function parseAnyLedger(text, place) {
    if (text === null)
        return (0,ledger/* createLedger */.M5)('0');
    const id = (0,json/* readField */.dR)((0,json/* parseJsonText */.lk)(text), 'repository');
    return (0,parse_ledger/* parseLedger */.h)(text, typeof id === 'string' ? id : '0', place);
}
function createStore(ledger) {
    return {
        place: 'the ledger',
        revision: () => null,
        read: async () => Promise.resolve({ ledger, revision: null }),
        write: async () => Promise.reject(new Error('A plan writes no ledger'))
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/cli/work-tree.js





const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
async function openWorkTree(folder) {
    const ask = async (...args) => askGit(folder, args);
    const root = await ask('rev-parse', '--show-toplevel');
    if (root === null)
        throw new Error(`${folder} is in no git repository. Run \`git init\` in the folder of your blog first.`);
    const within = (await ask('rev-parse', '--show-prefix')) ?? '';
    const store = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'publish-to-medium-'));
    const gitFolder = (0,external_node_path_.join)(store, 'git');
    await runGit(root, ['init', '-q', '--bare', gitFolder], {});
    await linkObjects(gitFolder, await ask('rev-parse', '--path-format=absolute', '--git-path', 'objects'));
    const variables = { GIT_DIR: gitFolder, GIT_WORK_TREE: root };
    return {
        root,
        within,
        variables,
        ask,
        takeSnapshot: async () => takeSnapshot(root, variables),
        readFile: async (path) => (0,promises_.readFile)((0,external_node_path_.join)(root, path), 'utf8').catch(() => null),
        close: async () => (0,promises_.rm)(store, { recursive: true, force: true })
    };
}
async function linkObjects(gitFolder, objects) {
    if (objects === null)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.join)(gitFolder, 'objects/info'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitFolder, 'objects/info/alternates'), `${objects}\n`);
}
const NOBODY = {
    GIT_AUTHOR_NAME: 'nobody',
    GIT_AUTHOR_EMAIL: 'nobody@localhost',
    GIT_COMMITTER_NAME: 'nobody',
    GIT_COMMITTER_EMAIL: 'nobody@localhost'
};
async function takeSnapshot(root, variables) {
    await runGit(root, ['-c', 'advice.addEmbeddedRepo=false', 'add', '-A', '--', '.'], variables);
    const tree = await runGit(root, ['write-tree'], variables);
    return await runGit(root, ['commit-tree', tree, '-m', 'As it is now'], {
        ...variables,
        ...NOBODY
    });
}
async function askGit(folder, args) {
    try {
        return await runGit(folder, args, {});
    }
    catch {
        return null;
    }
}
async function runGit(cwd, args, variables) {
    const env = { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...variables };
    const options = { cwd, env, maxBuffer: 512 * 1024 * 1024 };
    const { stdout } = await execute('git', [...args], options);
    return stdout.replace(/\n$/, '');
}

;// CONCATENATED MODULE: ./lib/src/cli/plan.js





async function printPlan({ files, inputs }, folder) {
    const tree = await openWorkTree(folder);
    try {
        const choice = { files, inputs, pages: false, log: printLine };
        return await runLocally(tree, choice, async (run) => {
            const { report, hasFailed } = (0,create_report/* createLocalReport */.Eq)(run.inputs, run.facts, run.published);
            const sections = (0,log_lines/* listLogSections */.x)(report);
            if (sections.length === 0)
                printLine((0,headline/* describeRun */.v)(report));
            for (const { title, lines } of sections) {
                printLine();
                printLine(title);
                for (const line of lines)
                    printLine(`  ${line}`);
            }
            return Promise.resolve(!hasFailed);
        });
    }
    finally {
        await tree.close();
    }
}

// EXTERNAL MODULE: ./lib/src/action/preview/show-pages.js
var show_pages = __webpack_require__(5396);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/text/line.js
var line = __webpack_require__(932);
;// CONCATENATED MODULE: ./lib/src/cli/describe-pages.js


function describePages(previews) {
    if (previews.length === 0)
        return ['No article matches: there is nothing to look at.'];
    const errors = previews.flatMap(({ path, reading, prepared }) => (prepared?.diagnostics ?? reading?.diagnostics ?? []).filter(diagnostics_diagnostic/* isError */.bJ).map(diagnostic => {
        const line = diagnostic.place?.line ?? null;
        return `${path}${line === null ? '' : `:${line}`}: ${(0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic)}`;
    }));
    const pages = previews.filter(({ prepared }) => prepared?.content != null).length;
    const rest = previews.length - pages;
    const others = rest === 0 ? '' : `, and ${(0,line/* countNoun */.y_)(rest, 'file')} without one`;
    return [...errors, `${(0,line/* countNoun */.y_)(pages, 'article')} on a page${others}.`];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./lib/src/text/urls.js
var urls = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/cli/serve-folder.js






const USUAL_PORT = 4391;
const TYPES = {
    html: 'text/html; charset=utf-8',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    gif: 'image/gif',
    tif: 'image/tiff',
    tiff: 'image/tiff'
};
async function serveFolder(folder, port) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        void answer(folder, request, response);
    });
    try {
        await listen(server, port ?? USUAL_PORT);
    }
    catch (error) {
        if (port !== null)
            throw error;
        await listen(server, 0);
    }
    const address = server.address();
    const bound = address !== null && typeof address === 'object' ? address.port : 0;
    return {
        url: `http://127.0.0.1:${bound}/index.html`,
        close: async () => new Promise(resolve => {
            server.close(() => resolve());
            server.closeAllConnections();
        })
    };
}
async function listen(server, port) {
    await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', () => {
            server.off('error', reject);
            resolve();
        });
    });
}
async function answer(folder, request, response) {
    const file = await findFile(folder, request);
    if (file === null) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n');
        return;
    }
    const type = TYPES[(0,paths/* extensionOf */.je)(file)] ?? 'application/octet-stream';
    response.writeHead(200, {
        'content-type': type,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff'
    });
    (0,external_node_fs_.createReadStream)(file)
        .on('error', () => response.destroy())
        .pipe(response);
}
async function findFile(folder, request) {
    const base = `http://${request.headers.host ?? ''}`;
    if (!URL.canParse(request.url ?? '/', base))
        return null;
    const url = new URL(request.url ?? '/', base);
    if (!(0,urls/* isLoopback */.U9)(url))
        return null;
    try {
        const parts = url.pathname.split('/').map(decodeURIComponent);
        if (parts.some(part => part === '..' || /[/\\\0]/.test(part)))
            return null;
        const path = (0,external_node_path_.join)(folder, ...parts);
        const found = await (0,promises_.stat)(path);
        return found.isDirectory() ? (0,external_node_path_.join)(path, 'index.html') : path;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/src/cli/watch-folder.js



const SETTLE_MS = 150;
const IGNORED = ['.git', 'node_modules'];
async function watchFolder(root, written, onSave) {
    let isSaved = false;
    let isEnded = false;
    let wake = ignore;
    const watcher = (0,external_node_fs_.watch)(root, { recursive: true }, (_event, name) => {
        if (name === null || name.split(external_node_path_.sep).some(part => IGNORED.includes(part)))
            return;
        if (`${(0,external_node_path_.join)(root, name)}${external_node_path_.sep}`.startsWith(`${written}${external_node_path_.sep}`))
            return;
        isSaved = true;
        wake();
    });
    const end = () => {
        isEnded = true;
        wake();
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    for (const state = () => ({ isSaved, isEnded }); !state().isEnded;) {
        if (!state().isSaved)
            await new Promise(resolve => {
                wake = resolve;
            });
        if (state().isEnded)
            break;
        await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
        isSaved = false;
        await onSave();
    }
    watcher.close();
}
function ignore() {
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/cli/preview.js












const FOLDER = 'medium-preview';
async function preview(command, folder) {
    const tree = await openWorkTree(folder);
    const place = await openPlace(command.out, folder);
    try {
        const isBuilt = await build(tree, command, place);
        if (command.once)
            return isBuilt;
        const pages = (0,external_node_path_.join)(place.workspace, place.folder);
        const server = await serveFolder(pages, command.port);
        printLine(`${server.url} (Ctrl-C ends it)`);
        await watchFolder(tree.root, pages, async () => {
            await build(tree, command, place);
        });
        await server.close();
        return true;
    }
    finally {
        await tree.close();
        await place.close();
    }
}
async function openPlace(out, folder) {
    if (out !== null) {
        const path = (0,external_node_path_.resolve)(folder, out);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        const workspace = await (0,promises_.realpath)((0,external_node_path_.dirname)(path));
        return { workspace, folder: (0,external_node_path_.basename)(path), close: async () => Promise.resolve() };
    }
    const workspace = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'medium-preview-')));
    const close = async () => (0,promises_.rm)(workspace, { recursive: true, force: true });
    return { workspace, folder: FOLDER, close };
}
async function build(tree, { files, inputs }, { workspace, folder }) {
    try {
        const choice = { files, inputs, pages: true, log: () => undefined };
        return await runLocally(tree, choice, async ({ published, facts, inputs: read, owner, ...local }) => {
            const written = await (0,show_pages/* showPages */.a)(published, {
                facts: { ...facts, sha: 'HEAD', repositoryUrl: local.repositoryUrl ?? '' },
                context: { workspace, owner },
                inputs: { previewPath: folder, previewUrl: read.previewUrl },
                readBlob: local.readBlob
            });
            for (const line of describePages(published.previews))
                printLine(line);
            for (const diagnostic of written.diagnostics)
                printFault((0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic));
            return written.diagnostics.length === 0;
        });
    }
    catch (error) {
        printFault((0,action_error/* messageOf */.bD)(error));
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/start-sandbox.js



async function startOwnMedium(options) {
    const entry = await (0,promises_.realpath)(process.argv[1] ?? '');
    const root = (0,external_node_path_.join)((0,external_node_path_.dirname)(entry), '..');
    await runScript((0,external_node_path_.join)(root, 'scripts/setup.mjs'), []);
    await runScript((0,external_node_path_.join)(root, 'emulators/medium/main.ts'), options);
}
async function runScript(script, args) {
    await new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(process.execPath, [script, ...args], { stdio: 'inherit' });
        process.on('SIGINT', () => undefined);
        child.once('error', reject);
        child.once('exit', code => {
            if (code === 0 || code === null)
                resolve();
            else
                reject(new Error(`${script} ended with the exit code ${code}.`));
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/cli/index.js






async function runCommand(args) {
    endWithReader();
    try {
        const refusal = refuseOldNode(process.versions.node);
        if (refusal !== null)
            throw new Error(refusal);
        await follow(readCommand(args));
    }
    catch (error) {
        printFault(error instanceof Error ? error.message : (0,action_error/* messageOf */.bD)(error));
        process.exitCode = 1;
    }
}
async function follow(command) {
    const folder = process.cwd();
    switch (command.name) {
        case 'preview':
            if (!(await preview(command, folder)))
                process.exitCode = 1;
            return;
        case 'plan':
            if (!(await printPlan(command, folder)))
                process.exitCode = 1;
            return;
        case 'sandbox':
            await startOwnMedium(command.files);
            return;
        case 'help':
            printText(DESK_HELP);
            return;
    }
}


/***/ })

};
;