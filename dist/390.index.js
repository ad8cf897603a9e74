export const id = 390;
export const ids = [390];
export const modules = {

/***/ 409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   CJ: () => (/* binding */ readPublications),
/* harmony export */   MA: () => (/* binding */ readErrors),
/* harmony export */   PC: () => (/* binding */ readContributors),
/* harmony export */   Ue: () => (/* binding */ readUser),
/* harmony export */   Vz: () => (/* binding */ readPost),
/* harmony export */   v3: () => (/* binding */ readData)
/* harmony export */ });
/* unused harmony export SCHEMA_FIELDS */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1744);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7698);
// The requests and answers of Medium's API as spec/medium-rest-api-openapi.yml describes them, and the guards that turn
// what arrived into them. A test compares SCHEMA_FIELDS with the description.


/** Every field of every schema of the API description, by schema. */
const SCHEMA_FIELDS = {
    User: {
        id: 'string',
        username: 'string',
        name: 'string',
        url: 'uri',
        imageUrl: 'uri'
    },
    Publication: {
        id: 'string',
        name: 'string',
        description: 'string',
        url: 'uri',
        imageUrl: 'uri'
    },
    Contributor: {
        publicationId: 'string',
        userId: 'string',
        role: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg
    },
    CreatePostRequest: {
        title: 'string',
        contentFormat: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTENT_FORMATS */ .Xx,
        content: 'string',
        tags: 'strings',
        canonicalUrl: 'uri',
        publishStatus: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_STATUSES */ .dR,
        license: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LICENSES */ .Bw,
        notifyFollowers: 'boolean'
    },
    Post: {
        id: 'string',
        title: 'string',
        authorId: 'string',
        tags: 'strings',
        url: 'uri',
        canonicalUrl: 'uri',
        publishStatus: _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_STATUSES */ .dR,
        publishedAt: 'integer',
        license: 'string',
        licenseUrl: 'uri',
        publicationId: 'string'
    },
    Image: { url: 'uri', md5: 'string' }
};
/** The `data` that every successful answer but the token endpoint's is wrapped in; undefined when there is none. */
function readData(body) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(body), 'data');
}
function readUser(data) {
    return readRecord(SCHEMA_FIELDS.User, ['id'], data);
}
/** Null when it is not a list. An element without what is relied on says nothing and is left out. */
function readPublications(data) {
    return readList(data, item => readRecord(SCHEMA_FIELDS.Publication, ['id', 'name'], item));
}
/** As `readPublications`; a role that is neither editor nor writer may not create posts, so it counts for nothing. */
function readContributors(data) {
    return readList(data, item => readRecord(SCHEMA_FIELDS.Contributor, ['userId', 'role'], item));
}
function readPost(data) {
    return readRecord(SCHEMA_FIELDS.Post, ['id'], data);
}
function readImage(data) {
    return readRecord(SCHEMA_FIELDS.Image, ['url'], data);
}
/** Medium's own errors, `{"errors":[{"message","code"}]}`; null when the text is not that. Untrusted text. */
function readErrors(body) {
    const errors = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(body), 'errors');
    if (!Array.isArray(errors))
        return null;
    const read = errors.flatMap((error) => {
        const message = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'message');
        const code = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)(error, 'code');
        if (typeof message !== 'string' && typeof code !== 'number')
            return [];
        return [
            {
                message: typeof message === 'string' ? message : '',
                code: typeof code === 'number' ? code : null
            }
        ];
    });
    return read.length > 0 ? read : null;
}
function readList(data, read) {
    return Array.isArray(data) ? data.map(read).filter(item => item !== null) : null;
}
/** The known fields that hold what they should; null without all of the demanded ones. */
function readRecord(fields, demanded, value) {
    if (!(0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        return null;
    const entries = Object.entries(fields)
        .map(([name, kind]) => [name, Object.hasOwn(value, name) ? value[name] : undefined, kind])
        .filter(([, content, kind]) => isOfKind(kind, content))
        .map(([name, content]) => [name, content]);
    const record = Object.fromEntries(entries);
    return demanded.every(name => record[name] !== undefined && record[name] !== '')
        ? record
        : null;
}
function isOfKind(kind, value) {
    if (kind === 'strings')
        return Array.isArray(value) && value.every(item => typeof item === 'string');
    if (kind === 'integer')
        return Number.isSafeInteger(value);
    if (kind === 'boolean')
        return typeof value === 'boolean';
    if (typeof value !== 'string')
        return false;
    if (kind === 'string')
        return true;
    return kind === 'uri' ? isWebAddress(value) : kind.includes(value);
}
/** Medium may answer "" for a URL that is not set. */
function isWebAddress(value) {
    return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ describeReply),
/* harmony export */   Eb: () => (/* binding */ isDeclaredChallenge),
/* harmony export */   _6: () => (/* binding */ isHtml),
/* harmony export */   a5: () => (/* binding */ isRateLimit),
/* harmony export */   bN: () => (/* binding */ cleanReplyText),
/* harmony export */   hl: () => (/* binding */ BLOCKED),
/* harmony export */   nw: () => (/* binding */ isAboutToken),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   wx: () => (/* binding */ listReplyErrors)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);
/* harmony import */ var _api_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(409);
// What came back from Medium, or did not: the facts from which errors and answers are decided, and what they mean.


/** What there is to say of a request that Cloudflare kept from Medium. */
const BLOCKED = 'Cloudflare blocked the request; this sometimes happens on hosted runners';
const MAX_TEXT_LENGTH = 500;
const MAX_ERRORS = 5;
// Seen in the wild: 6000 no token, 6001 and 6003 invalid, 6002 missing scope, 6027 access to the API switched off.
const TOKEN_CODES = [6000, 6001, 6002, 6003, 6027];
/** Medium's own errors, made fit to print; none when the body is not Medium's JSON. */
function listReplyErrors(reply) {
    const errors = reply.complete ? ((0,_api_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrors */ .MA)(reply.body) ?? []) : [];
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ message, code }) => ({ message: cleanReplyText(message), code }));
}
/** Text from a server, on one line of at most 500 characters. */
function cleanReplyText(text) {
    // What is far beyond the limit is not worth cleaning: a body may have megabytes.
    return (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text.slice(0, 8 * MAX_TEXT_LENGTH), { max: MAX_TEXT_LENGTH });
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
/** Cloudflare stopped the request before it reached Medium, and says so. */
function isDeclaredChallenge(reply) {
    return reply.status === 403 && reply.cfMitigated?.trim().toLowerCase() === 'challenge';
}
function isHtml({ contentType, body }) {
    return /\bhtml\b/i.test(contentType ?? '') || /^\s*</.test(body);
}
function isRateLimit(reply) {
    if (reply.status === 429)
        return true;
    return (reply.status === 403 &&
        listReplyErrors(reply).some(({ message }) => /rate.?limit/i.test(message)));
}
/** 401 in any case; 403 when Medium's errors are about the token and not about what was asked. */
function isAboutToken(reply) {
    if (reply.status === 401)
        return true;
    if (reply.status !== 403)
        return false;
    return listReplyErrors(reply).some(({ message, code }) => TOKEN_CODES.includes(code) || /\btoken\b|\bscopes?\b/i.test(message));
}
/** `Token was invalid (code 6003)`, or what there is instead of Medium's errors. */
function describeReply(reply) {
    const errors = listReplyErrors(reply);
    if (errors.length > 0)
        return cleanReplyText(errors.map(describeApiError).join('; '));
    if (isDeclaredChallenge(reply))
        return BLOCKED;
    if (!reply.complete)
        return 'an answer that broke off';
    if (reply.body.trim() === '')
        return 'an empty body';
    return isHtml(reply) ? 'an HTML page' : 'something that is not an answer of Medium’s API';
}
function describeApiError({ message, code }) {
    const text = message.replace(/[.\s]+$/, '');
    if (code === null)
        return text;
    return text === '' ? `code ${code}` : `${text} (code ${code})`;
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ createReplyError),
/* harmony export */   _M: () => (/* binding */ createNoReplyError),
/* harmony export */   dm: () => (/* binding */ createProtocolError),
/* harmony export */   gV: () => (/* binding */ MediumError)
/* harmony export */ });
/* harmony import */ var _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9080);
/* harmony import */ var _http_reply_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6587);
// The one error of requests that may be repeated: facts, from which the caller decides what is to be done. It
// never holds a token, a header or a request body.


class MediumError extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'MediumError';
    kind;
    method;
    path;
    /** Null when there was no answer. */
    status;
    /** Medium's own, cleaned of control characters. */
    errors;
    retryAfterMs;
    fault;
    constructor(message, details) {
        super(message, { code: 'run/medium' });
        this.kind = details.kind;
        this.method = details.method;
        this.path = details.path;
        this.status = details.status ?? null;
        this.errors = details.errors ?? [];
        this.retryAfterMs = details.retryAfterMs ?? null;
        this.fault = details.fault ?? null;
    }
}
/** The error of an answer that is not a success. */
function createReplyError(operation, reply) {
    const kind = classifyReply(reply);
    const { status, retryAfterMs } = reply;
    const errors = (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .listReplyErrors */ .wx)(reply);
    return new MediumError(kind === 'challenge'
        ? `The request ${operation.method} ${operation.path} did not reach Medium (status ${status}): ${_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED */ .hl}.`
        : `Medium answered ${status} to ${operation.method} ${operation.path}: ${(0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReply */ .CS)(reply)}.`, { ...operation, kind, status, errors, retryAfterMs });
}
/** The error of a request without an answer. */
function createNoReplyError(operation, failure) {
    const kind = failure.phase === 'before-connection' ? 'not-sent' : 'unavailable';
    const what = kind === 'not-sent' ? 'did not reach Medium' : 'got no answer from Medium';
    return new MediumError(`The request ${operation.method} ${operation.path} ${what}: ${failure.message}.`, { ...operation, kind });
}
/** A success without what the API describes; `missing` completes "an answer without …". */
function createProtocolError(operation, reply, missing) {
    const { status, complete } = reply;
    const what = complete ? `an answer without ${missing}` : 'an answer that broke off';
    return new MediumError(`Medium gave ${what} to ${operation.method} ${operation.path} (status ${status}).`, { ...operation, kind: complete ? 'protocol' : 'unavailable', status });
}
/** Request Timeout, Conflict, Too Early: the 4xx after which a repetition may succeed. */
const TRANSIENT = [408, 409, 425];
function classifyReply(reply) {
    const { status } = reply;
    if ((0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(reply) || status < 400)
        return 'protocol';
    if ((0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isDeclaredChallenge */ .Eb)(reply))
        return 'challenge';
    if ((0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isRateLimit */ .a5)(reply))
        return 'rate-limited';
    if ((0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutToken */ .nw)(reply))
        return 'unauthorized';
    if (status === 403)
        return (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .isHtml */ ._6)(reply) ? 'challenge' : 'forbidden';
    return status >= 500 || TRANSIENT.includes(status) ? 'unavailable' : 'rejected';
}


/***/ })

};
