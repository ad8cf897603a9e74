"use strict";
exports.id = 201;
exports.ids = [201];
exports.modules = {

/***/ 6201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMediumClient: () => (/* reexport */ createMediumClient),
  exchangeRefreshToken: () => (/* reexport */ exchangeRefreshToken),
  findFeedUrl: () => (/* reexport */ findFeedUrl),
  readFeed: () => (/* reexport */ readFeed)
});

// UNUSED EXPORTS: MediumError

// EXTERNAL MODULE: ./lib/src/time/retry.js
var retry = __webpack_require__(9728);
// EXTERNAL MODULE: ./lib/src/medium/api-schemas.js
var api_schemas = __webpack_require__(409);
// EXTERNAL MODULE: ./lib/src/medium/http-reply.js
var http_reply = __webpack_require__(6587);
;// CONCATENATED MODULE: ./lib/src/medium/creation-answer.js


const REJECTIONS = [400, 403, 404, 422];
const SENTENCES = {
    'not-sent': 'The post did not reach Medium',
    'rate-limited': 'Medium accepts no more posts for now',
    unauthorized: 'Medium does not accept the token',
    rejected: 'Medium refused the post'
};
const NOT_RETRIED = 'It will not be retried automatically.';
function toCreationAnswer(reply) {
    if (reply.kind === 'no-reply')
        return answerNoReply(reply);
    const post = reply.complete && (0,http_reply/* isSuccess */.oJ)(reply) ? (0,api_schemas/* readPost */.Vz)((0,api_schemas/* readData */.v3)(reply.body)) : null;
    if (post !== null)
        return { kind: 'created', post };
    const kind = findRefusal(reply);
    return {
        kind: kind ?? 'no-answer',
        message: kind === null ? describeUnclear(reply) : `${SENTENCES[kind]}: ${(0,http_reply/* describeReply */.CS)(reply)}.`,
        status: reply.status,
        errors: (0,http_reply/* listReplyErrors */.wx)(reply),
        fault: kind === 'not-sent' ? { kind: 'challenge' } : null
    };
}
function findRefusal(reply) {
    if ((0,http_reply/* isDeclaredChallenge */.Eb)(reply))
        return 'not-sent';
    if ((0,http_reply/* isRateLimit */.a5)(reply))
        return 'rate-limited';
    if ((0,http_reply/* isAboutToken */.nw)(reply))
        return 'unauthorized';
    return REJECTIONS.includes(reply.status) && (0,http_reply/* listReplyErrors */.wx)(reply).length > 0 ? 'rejected' : null;
}
function answerNoReply(failure) {
    const facts = { status: null, errors: [], fault: null };
    return failure.phase === 'before-connection'
        ? { kind: 'not-sent', message: `${SENTENCES['not-sent']}: ${failure.message}.`, ...facts }
        : { kind: 'no-answer', message: describeSilence(failure), ...facts };
}
function describeSilence({ reason, message }) {
    switch (reason) {
        case 'timed-out':
            return `Medium gave ${message}, so the post may exist. ${NOT_RETRIED}`;
        case 'stopped':
            return `The run was stopped after the request was sent, so the post may exist. ${NOT_RETRIED}`;
        case 'failed':
            return `The connection broke after the request was sent, so the post may exist. ${NOT_RETRIED} The error was: ${message}.`;
    }
}
function describeUnclear(reply) {
    const what = (0,http_reply/* isSuccess */.oJ)(reply) && reply.complete ? 'a success without a post id' : (0,http_reply/* describeReply */.CS)(reply);
    return `Medium’s answer does not say whether the post exists: ${what} (status ${reply.status}). ${NOT_RETRIED}`;
}

// EXTERNAL MODULE: ./lib/src/medium/medium-error.js
var medium_error = __webpack_require__(390);
;// CONCATENATED MODULE: ./lib/src/medium/image-form.js
function createImageForm({ bytes, mediaType, fileName }) {
    const boundary = findBoundary(bytes);
    const head = [
        `--${boundary}`,
        `Content-Disposition: form-data; name="image"; filename="${escapeName(fileName)}"`,
        `Content-Type: ${mediaType}`,
        '',
        ''
    ].join('\r\n');
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return { type: `multipart/form-data; boundary=${boundary}`, body };
}
function findBoundary(bytes) {
    let boundary = '----publish-to-medium-form';
    while (Buffer.from(bytes).includes(boundary))
        boundary += '-more';
    return boundary;
}
function escapeName(name) {
    return name.replace(/\r\n?|\n/g, '%0D%0A').replaceAll('"', '%22');
}

;// CONCATENATED MODULE: ./lib/src/medium/medium-retries.js

const MEDIUM_RETRIES = {
    tries: 4,
    firstDelayMs: 1_000,
    longestDelayMs: 4_000,
    longestRetryAfterMs: 30_000
};
function judgeReadOrUpload(error) {
    return error instanceof medium_error/* MediumError */.gV && isPassing(error) ? repeat(error) : { repeat: false };
}
function judgeExchange(error) {
    const isLost = error instanceof medium_error/* MediumError */.gV && error.kind === 'unavailable' && error.status === null;
    return isLost ? { repeat: false } : judgeReadOrUpload(error);
}
function isPassing({ kind, status }) {
    if (kind === 'rate-limited')
        return status === 429;
    return kind === 'challenge' || kind === 'unavailable' || kind === 'not-sent';
}
function repeat({ retryAfterMs }) {
    return { repeat: true, retryAfterMs };
}
function parseRetryAfter(value, nowMs) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    const at = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/text/blotter.js
var blotter = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/src/text/urls.js
var urls = __webpack_require__(4844);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(1744);
;// CONCATENATED MODULE: ./lib/src/medium/network-errors.js


const NEVER_CONNECTED = new Set([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT'
]);
const CERTIFICATE = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$|HOSTNAME_MISMATCH$|INVALID_CA$|ERR_TLS_CERT_)/;
const HANDSHAKE = /^ERR_SSL_(WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|TLSV1_ALERT_PROTOCOL_VERSION|TLSV1_UNRECOGNIZED_NAME|TLSV1_ALERT_INTERNAL_ERROR|SSLV3_ALERT_HANDSHAKE_FAILURE|SSL\/TLS_ALERT_HANDSHAKE_FAILURE)$/;
function provesNoConnection(error) {
    const roots = (0,action_error/* listCauses */.Nm)(error).filter(cause => (0,action_error/* listDirectCauses */.sH)(cause).length === 0);
    return roots.length > 0 && roots.every(isBeforeConnection);
}
function isBeforeConnection(error) {
    const code = (0,action_error/* codeOf */.$N)(error);
    const syscall = (0,json/* readField */.dR)(error, 'syscall');
    if (syscall === 'connect' || syscall === 'getaddrinfo')
        return true;
    if (syscall !== undefined)
        return false;
    if (NEVER_CONNECTED.has(code) || CERTIFICATE.test(code) || HANDSHAKE.test(code))
        return true;
    const message = (0,json/* readField */.dR)(error, 'message');
    return typeof message === 'string' && /before secure TLS connection was established/.test(message);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/src/medium/plain-sender.js


const CONNECT_TIMEOUT_MS = 10_000;
function createSender(makeTunnel) {
    const watch = { connected: null };
    let tunnel = null;
    let sent = null;
    return {
        async send({ url, method, headers, body, signal }) {
            const isSecure = url.startsWith('https:');
            const { request, Agent } = isSecure ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
            if (makeTunnel !== null) {
                watch.connected = false;
                tunnel = await makeTunnel(new URL(url), signal).catch(fail);
            }
            const connected = isSecure ? 'secureConnect' : 'connect';
            const agent = watchSockets(tunnel?.agent ?? new Agent(), watch, connected);
            const asked = { ...headers, 'accept-encoding': 'identity' };
            sent = request(url, { method, headers: asked, signal, agent });
            return await toAnswer(await receiveResponse(sent, body).catch(fail));
        },
        wasConnected: () => watch.connected,
        async close() {
            sent?.destroy();
            tunnel?.close();
            return Promise.resolve();
        }
    };
}
function fail(cause) {
    throw new Error('fetch failed', { cause: toPlainCause(cause) });
}
function watchSockets(agent, watch, connected) {
    const connect = agent.createConnection.bind(agent);
    agent.createConnection = (options, done) => {
        const socket = connect(options, done);
        watch.connected = false;
        socket.once(connected, () => {
            watch.connected = true;
            socket.setTimeout(0);
        });
        return socket.setTimeout(CONNECT_TIMEOUT_MS, () => {
            if (watch.connected === false)
                socket.destroy(createConnectTimeout());
        });
    };
    return agent;
}
async function receiveResponse(sent, body) {
    return new Promise((resolve, reject) => {
        sent.on('error', reject);
        sent.once('response', resolve);
        sent.end(body);
    });
}
async function toAnswer(response) {
    return {
        status: response.statusCode ?? 0,
        headers: {
            get(name) {
                const value = response.headers[name];
                return Array.isArray(value) ? value.join(', ') : (value ?? null);
            }
        },
        body: await decodeBody(response)
    };
}
async function decodeBody(response) {
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
    if (!/^(?:x-)?gzip$|^deflate$|^br$/.test(encoding))
        return response;
    const { createBrotliDecompress, createUnzip } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 19));
    const decoder = encoding === 'br' ? createBrotliDecompress() : createUnzip();
    return (0,external_node_stream_.pipeline)(response, decoder, () => undefined);
}
function createConnectTimeout() {
    const message = `no connection within ${CONNECT_TIMEOUT_MS / 1000} s`;
    return Object.assign(new Error(message), { code: 'UND_ERR_CONNECT_TIMEOUT' });
}
function toPlainCause(cause) {
    const hungUp = (0,json/* readField */.dR)(cause, 'message') === 'socket hang up';
    return hungUp ? new Error('other side closed', { cause }) : cause;
}

;// CONCATENATED MODULE: ./lib/src/medium/proxy-settings.js

const NO_PROXY = { proxy: null, exceptions: '' };
function findProxy(url, { proxy, exceptions }) {
    if (proxy === null || proxy === '' || (0,urls/* isLoopback */.U9)(url) || isException(url, exceptions))
        return null;
    const text = proxy.includes('://') ? proxy : `http://${proxy}`;
    if (URL.canParse(text)) {
        const found = new URL(text);
        if (/^https?:$/.test(found.protocol) && found.hostname !== '')
            return found;
    }
    throw new Error('the environment variable https_proxy is not the address of an HTTP proxy');
}
function isException({ hostname, port }, exceptions) {
    const hosts = [hostname, `${hostname}:${port === '' ? '443' : port}`];
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(item => item !== '')
        .some(item => {
        const domain = item.replace(/^\*?\./, '');
        return item === '*' || hosts.some(host => host === domain || host.endsWith(`.${domain}`));
    });
}

;// CONCATENATED MODULE: ./lib/src/medium/open-sender.js


async function openSender(address, proxies) {
    const proxy = findProxy(new URL(address), proxies);
    if (proxy === null)
        return createSender(null);
    const { openTunnel } = await __webpack_require__.e(/* import() */ 96).then(__webpack_require__.bind(__webpack_require__, 96));
    return createSender(async (target, signal) => openTunnel(proxy, target, signal));
}

;// CONCATENATED MODULE: ./lib/src/medium/http-transport.js








const MAX_BODY_BYTES = 5 * 1024 * 1024;
const STOPPED = { reason: 'stopped', message: 'the run was stopped' };
function assertSecureUrl(apiUrl) {
    if (URL.canParse(apiUrl) && (0,urls/* isSecureUrl */.z3)(new URL(apiUrl)))
        return;
    throw new medium_error/* MediumError */.gV('The base URL of Medium’s API is neither https nor on this machine.', {
        kind: 'not-sent',
        method: 'GET',
        path: '/',
        fault: { kind: 'insecure-url' }
    });
}
async function sendOnce(outgoing) {
    const startedAt = outgoing.clock.now();
    const result = await attemptExchange(outgoing);
    const ended = result.kind === 'reply' ? String(result.status) : result.message;
    const ms = Math.round(outgoing.clock.now() - startedAt);
    outgoing.debug?.(`Medium: ${outgoing.method} ${outgoing.path}: ${ended} (${ms} ms)`);
    return result;
}
async function attemptExchange(outgoing) {
    const request = buildRequest(outgoing);
    if (request === null)
        return failBefore('the request could not be built');
    if (outgoing.signal?.aborted === true)
        return { kind: 'no-reply', phase: 'before-connection', ...STOPPED };
    const opened = await openSender(request.url, outgoing.proxies ?? NO_PROXY).catch(action_error/* messageOf */.bD);
    if (typeof opened === 'string')
        return failBefore(opened);
    try {
        return await sendOver(opened, request, outgoing);
    }
    finally {
        await opened.close();
    }
}
function failBefore(message) {
    return { kind: 'no-reply', phase: 'before-connection', reason: 'failed', message };
}
async function sendOver({ send, wasConnected }, request, outgoing) {
    const timeout = AbortSignal.timeout(outgoing.timeoutMs);
    const signals = [timeout, ...(outgoing.signal === undefined ? [] : [outgoing.signal])];
    try {
        return await readReply(await send({ ...request, signal: AbortSignal.any(signals) }), outgoing);
    }
    catch (error) {
        const before = wasConnected() === false || (wasConnected() === null && provesNoConnection(error));
        const { reason, message } = explainFailure(error, outgoing, timeout);
        return {
            kind: 'no-reply',
            phase: before ? 'before-connection' : 'after',
            reason,
            message: (0,blotter/* createBlotter */.N)(outgoing.secrets)(message)
        };
    }
}
function buildRequest({ apiUrl, path, method, headers, body = new Uint8Array() }) {
    const address = `${apiUrl.replace(/\/+$/, '')}${path}`;
    if (!URL.canParse(address) || !Object.values(headers).every(isHeaderValue))
        return null;
    const length = method === 'GET' ? {} : { 'content-length': String(body.length) };
    return {
        method,
        url: new URL(address).href,
        headers: { ...headers, ...length, connection: 'close' },
        body
    };
}
function isHeaderValue(value) {
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
function explainFailure(error, { timeoutMs, signal }, timeout) {
    if (signal?.aborted === true)
        return STOPPED;
    return timeout.aborted
        ? { reason: 'timed-out', message: `no answer within ${timeoutMs / 1000} s` }
        : { reason: 'failed', message: (0,action_error/* messageOf */.bD)(error) };
}
async function readReply(answer, { clock, secrets }) {
    const { text, complete } = await readBodyText(answer, MAX_BODY_BYTES);
    const { status, headers } = answer;
    return {
        kind: 'reply',
        status,
        contentType: headers.get('content-type'),
        cfMitigated: headers.get('cf-mitigated'),
        retryAfterMs: parseRetryAfter(headers.get('retry-after'), clock.now()),
        body: status >= 200 && status < 300 ? text : (0,blotter/* createBlotter */.N)(secrets)(text),
        complete
    };
}
async function readBodyText({ body }, maxBytes) {
    if (body === null)
        return { text: '', complete: true };
    const decoder = new TextDecoder();
    let text = '';
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.byteLength;
            if (bytes > maxBytes)
                return { text, complete: false };
            text += decoder.decode(chunk, { stream: true });
        }
    }
    catch {
        return { text, complete: false };
    }
    return { text: text + decoder.decode(), complete: true };
}

;// CONCATENATED MODULE: ./lib/src/medium/medium-client.js








const READ_TIMEOUT_MS = 30_000;
const UPLOAD_TIMEOUT_MS = 120_000;
function createMediumClient(options) {
    assertSecureUrl(options.apiUrl);
    return {
        async getAuthenticatedUser() {
            return askForData(options, { method: 'GET', path: '/me' }, api_schemas/* readUser */.Ue, 'a user with an id');
        },
        async listUserPublications(userId) {
            const path = `/users/${toPathSegment(userId)}/publications`;
            return askForData(options, { method: 'GET', path }, api_schemas/* readPublications */.CJ, 'a list of publications');
        },
        async listPublicationContributors(publicationId) {
            const path = `/publications/${toPathSegment(publicationId)}/contributors`;
            return askForData(options, { method: 'GET', path }, api_schemas/* readContributors */.PC, 'a list of contributors');
        },
        async uploadImage(image, signal) {
            const request = {
                method: 'POST',
                path: '/images',
                form: createImageForm(image),
                timeoutMs: UPLOAD_TIMEOUT_MS,
                signal
            };
            return askForData(options, request, api_schemas/* readImage */.AM, 'the URL of an image');
        },
        async createPost(target, request, signal) {
            return requestCreation(options, target, request, signal);
        }
    };
}
async function askForData(options, request, read, what) {
    const { method, path } = request;
    const outgoing = createOutgoing(options, { timeoutMs: READ_TIMEOUT_MS, ...request });
    const retrying = {
        clock: options.clock,
        policy: MEDIUM_RETRIES,
        judge: judgeReadOrUpload,
        signal: request.signal
    };
    return (0,retry/* withRetries */.L)(retrying, async () => {
        const reply = await sendOnce(outgoing);
        if (reply.kind === 'no-reply')
            throw (0,medium_error/* createNoReplyError */._M)({ method, path }, reply);
        if (!(0,http_reply/* isSuccess */.oJ)(reply))
            throw (0,medium_error/* createReplyError */.DW)({ method, path }, reply);
        const data = reply.complete ? read((0,api_schemas/* readData */.v3)(reply.body)) : null;
        if (data === null)
            throw (0,medium_error/* createProtocolError */.dm)({ method, path }, reply, what);
        return data;
    });
}
async function requestCreation(options, target, request, signal) {
    try {
        const path = target.publicationId === null
            ? `/users/${toPathSegment(target.authorId)}/posts`
            : `/publications/${toPathSegment(target.publicationId)}/posts`;
        const outgoing = createOutgoing(options, {
            method: 'POST',
            path,
            form: { type: 'application/json', body: Buffer.from(JSON.stringify(request)) },
            timeoutMs: options.creationTimeoutMs
        });
        return toCreationAnswer(await sendOnce({ ...outgoing, signal }));
    }
    catch (error) {
        if (!(error instanceof medium_error/* MediumError */.gV))
            throw error;
        const { message, status, errors, fault } = error;
        const kind = error.kind === 'unauthorized' ? 'unauthorized' : 'not-sent';
        return { kind, message, status, errors, fault };
    }
}
function createOutgoing({ apiUrl, token, userAgent, clock, proxies, debug }, { form, ...request }) {
    assertToken(token, request);
    return {
        ...request,
        body: form?.body,
        apiUrl,
        headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/json',
            'accept-charset': 'utf-8',
            'user-agent': userAgent,
            ...(form === undefined ? {} : { 'content-type': form.type })
        },
        secrets: [token],
        clock,
        proxies,
        debug
    };
}
function assertToken(token, { method, path }) {
    if (/^[\x21-\x7e]+$/.test(token))
        return;
    throw new medium_error/* MediumError */.gV(token === ''
        ? 'There is no Medium token.'
        : 'The Medium token contains a space, a line break or another character that no token has.', { method, path, kind: 'unauthorized', fault: { kind: 'unusable-token' } });
}
function toPathSegment(id) {
    if (id !== '' && id !== '.' && id !== '..')
        return encodeURIComponent(id);
    throw new medium_error/* MediumError */.gV(`Medium gave the id ${JSON.stringify(id)}, which cannot be one.`, {
        method: 'GET',
        path: '/',
        kind: 'protocol',
        fault: { kind: 'unusable-id' }
    });
}

;// CONCATENATED MODULE: ./lib/src/medium/token-exchange.js






const EXCHANGE = { method: 'POST', path: '/tokens' };
const TIMEOUT_MS = 30_000;
const PUBLISHING_SCOPES = ['basicProfile', 'publishPost'];
async function exchangeRefreshToken(options) {
    assertSecureUrl(options.apiUrl);
    const outgoing = createExchangeRequest(options);
    const { clock } = options;
    const retrying = { clock, policy: MEDIUM_RETRIES, judge: judgeExchange };
    const token = await (0,retry/* withRetries */.L)(retrying, async () => {
        const reply = await sendOnce(outgoing);
        if (reply.kind === 'no-reply')
            throw (0,medium_error/* createNoReplyError */._M)(EXCHANGE, reply);
        if (!(0,http_reply/* isSuccess */.oJ)(reply))
            throw createExchangeError(reply);
        return readToken(reply);
    });
    options.onTokens?.(token);
    assertScope(token, options.scopes ?? PUBLISHING_SCOPES);
    return token;
}
function createExchangeRequest(options) {
    const form = new URLSearchParams({
        client_id: options.clientId,
        client_secret: options.clientSecret,
        grant_type: 'refresh_token',
        refresh_token: options.refreshToken
    });
    return {
        ...EXCHANGE,
        apiUrl: options.apiUrl,
        headers: {
            accept: 'application/json',
            'accept-charset': 'utf-8',
            'content-type': 'application/x-www-form-urlencoded',
            'user-agent': options.userAgent
        },
        body: Buffer.from(form.toString()),
        timeoutMs: TIMEOUT_MS,
        secrets: [options.refreshToken, options.clientSecret],
        clock: options.clock,
        proxies: options.proxies,
        debug: options.debug
    };
}
function readToken(reply) {
    const answer = reply.complete ? (0,json/* parseJsonText */.lk)(reply.body) : undefined;
    const accessToken = (0,json/* readField */.dR)(answer, 'access_token');
    if (typeof accessToken !== 'string' || accessToken === '')
        throw (0,medium_error/* createProtocolError */.dm)(EXCHANGE, reply, 'an access token');
    const refreshToken = (0,json/* readField */.dR)(answer, 'refresh_token');
    const expiresAt = (0,json/* readField */.dR)(answer, 'expires_at');
    return {
        accessToken,
        refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : null,
        scope: readScope((0,json/* readField */.dR)(answer, 'scope')),
        expiresAt: typeof expiresAt === 'number' ? expiresAt : null
    };
}
function readScope(scope) {
    const list = Array.isArray(scope)
        ? scope
        : typeof scope === 'string'
            ? scope.split(/[\s,]+/)
            : [];
    return list.filter(name => typeof name === 'string' && name !== '');
}
function assertScope({ scope }, needed) {
    const missing = needed.filter(name => !scope.includes(name));
    if (scope.length === 0 || missing.length === 0)
        return;
    throw new medium_error/* MediumError */.gV(`The access token that Medium gave lacks the scope${missing.length === 1 ? '' : 's'} ${missing.join(', ')}.`, { ...EXCHANGE, kind: 'forbidden', fault: { kind: 'missing-scopes', missing, needed } });
}
function createExchangeError(reply) {
    const general = (0,medium_error/* createReplyError */.DW)(EXCHANGE, reply);
    if (![400, 401, 403].includes(reply.status) || !isRefusal(general))
        return general;
    const { part, text } = findRefusedPart(reply);
    const detail = text === '' ? '' : `: ${text.replace(/[.\s]+$/, '')}`;
    return new medium_error/* MediumError */.gV(`Medium did not accept ${PART_NAMES[part]}${detail} (status ${reply.status}).`, {
        ...EXCHANGE,
        kind: 'unauthorized',
        status: reply.status,
        errors: general.errors,
        fault: { kind: 'refused-exchange', part }
    });
}
function isRefusal({ kind }) {
    return kind === 'unauthorized' || kind === 'forbidden' || kind === 'rejected';
}
const PART_NAMES = {
    client: 'the OAuth2 application',
    token: 'the refresh token',
    either: 'the exchange of the refresh token'
};
function findRefusedPart(reply) {
    const errors = (0,http_reply/* listReplyErrors */.wx)(reply);
    const oauth = (0,json/* parseJsonText */.lk)(reply.body);
    const words = [(0,json/* readField */.dR)(oauth, 'error'), (0,json/* readField */.dR)(oauth, 'error_description')].filter(word => typeof word === 'string');
    const text = (0,http_reply/* cleanReplyText */.bN)([...errors.map(({ message }) => message), ...words].join(': '));
    const codes = errors.map(({ code }) => code);
    if (codes.includes(6005) || /invalid_client|unauthorized_client|client|application/i.test(text))
        return { part: 'client', text };
    if (codes.includes(6001) || codes.includes(6003) || /invalid_grant|token|grant/i.test(text))
        return { part: 'token', text };
    return { part: 'either', text };
}

;// CONCATENATED MODULE: ./lib/src/medium/feed-reader.js




const MAX_FEED_BYTES = 4 * 1024 * 1024;
async function readFeed(url, { userAgent, timeoutMs, proxies = NO_PROXY }) {
    if (!URL.canParse(url) || !(0,urls/* isSecureUrl */.z3)(new URL(url)))
        return null;
    try {
        const { send, close } = await openSender(url, proxies);
        try {
            const answer = await send({
                url,
                method: 'GET',
                headers: {
                    accept: 'application/rss+xml, application/xml;q=0.9, text/xml;q=0.8',
                    'user-agent': userAgent,
                    connection: 'close'
                },
                body: new Uint8Array(),
                signal: AbortSignal.timeout(timeoutMs)
            });
            const { text, complete } = await readBodyText(answer, MAX_FEED_BYTES);
            if (answer.status !== 200 || !complete)
                return null;
            const { parseFeed } = await __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 683));
            return parseFeed(text);
        }
        finally {
            await close();
        }
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/medium/feed-url.js

const NO_FEED = new Set(['', 'feed', 'm', 'me', 'p', 'search', 'tag', 'u']);
function findFeedUrl(profileUrl, apiUrl) {
    if (!URL.canParse(profileUrl))
        return null;
    const url = new URL(profileUrl);
    if (!mayBeAsked(url, new URL(apiUrl)))
        return null;
    const shared = /^(www\.)?medium\.com$/.test(url.hostname) || (0,urls/* isLoopback */.U9)(url);
    if (!shared)
        return `${url.origin}/feed`;
    const name = url.pathname.split('/')[1] ?? '';
    return NO_FEED.has(name) ? null : `${url.origin}/feed/${name}`;
}
function mayBeAsked(url, api) {
    return (0,urls/* isLoopback */.U9)(api) ? (0,urls/* isSecureUrl */.z3)(url) && url.origin === api.origin : (0,urls/* isPublicUrl */.zF)(url);
}

;// CONCATENATED MODULE: ./lib/src/medium/index.js







/***/ })

};
;