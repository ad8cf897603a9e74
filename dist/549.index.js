"use strict";
exports.id = 549;
exports.ids = [549];
exports.modules = {

/***/ 1643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ readSchedule),
/* harmony export */   aD: () => (/* binding */ readDateText),
/* harmony export */   rs: () => (/* binding */ DATE_FIELDS)
/* harmony export */ });
/* harmony import */ var _article_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8554);
/* harmony import */ var _article_skip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(645);
/* harmony import */ var _field_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9123);
/* harmony import */ var _header_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5262);




const SWITCHES = [
    ...['published', 'publish', 'scheduled', 'scheduledAt', 'scheduledFor', 'embargo', 'embargoed'],
    ...['embargoUntil', 'embargoedUntil', 'publishOn', 'publishAt', 'publishAfter', 'notBefore'],
    ...['goLive', 'goLiveDate']
];
const DATE_FIELDS = [
    ...['publishDate', 'pubDate', 'publishedAt', 'publishedOn', 'publishedDate', 'datePublished'],
    ...['publicationDate', 'releaseDate', ...SWITCHES, 'date']
];
const EXPIRY_FIELDS = [
    ...['expiryDate', 'unpublishDate', 'expires', 'expired', 'expiresAt', 'expiresOn'],
    ...['expirationDate', 'expireDate', 'expiry']
];
function readSchedule(reader) {
    const { fields } = reader;
    const switches = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .findFields */ .X2)(fields, ...SWITCHES);
    const dates = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .findFields */ .X2)(fields, ...DATE_FIELDS)
        .filter(field => !switches.includes(field) || mayBeDate(field))
        .flatMap(field => readDate(reader, field));
    const latest = dates
        .filter(date => date.forMedium === dates[0]?.forMedium)
        .sort((a, b) => b.epoch - a.epoch)[0];
    const expiry = readExpiry(fields);
    if (latest === undefined)
        return { date: null, dateLine: null, expiry };
    return { date: latest.epoch, dateLine: latest.line, expiry };
}
function readExpiry(fields) {
    if ((0,_article_skip_js__WEBPACK_IMPORTED_MODULE_1__/* .isDecidedForMedium */ .NM)(fields))
        return null;
    const dates = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .findFields */ .X2)(fields, ...EXPIRY_FIELDS).flatMap(field => parseField(field)?.epoch ?? []);
    return dates.length === 0 ? null : Math.min(...dates);
}
function mayBeDate(field) {
    return /\b\d{4}\b/.test((0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readScalar */ .$t)(field) ?? '') || parseField(field) !== null;
}
function readDate(reader, field) {
    const parsed = parseField(field, reader.site.monthFirst);
    if (parsed !== null)
        return [{ ...parsed, forMedium: field.forMedium, line: field.node.line }];
    (0,_field_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseOrIgnoreValue */ .P6)(reader, { code: 'front-matter/date', field, wanted: 'a date' });
    return [];
}
function parseField(field, monthFirst = false) {
    return (0,_article_date_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDate */ ._)(readDateText(field) ?? '', monthFirst);
}
function readDateText({ node }) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind !== 'map')
        return null;
    const [, created] = node.entries.find(([key]) => (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeKey */ .l5)(key) === 'created') ?? [];
    return created?.kind === 'scalar' ? created.text : null;
}


/***/ }),

/***/ 645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ findSkipByPath),
/* harmony export */   D_: () => (/* binding */ isDraftPath),
/* harmony export */   NM: () => (/* binding */ isDecidedForMedium),
/* harmony export */   i7: () => (/* binding */ skipFileWithoutFrontMatter),
/* harmony export */   iv: () => (/* binding */ skipUntitledIndexPage),
/* harmony export */   pK: () => (/* binding */ findSkipByFields),
/* harmony export */   sf: () => (/* binding */ isIndexPage)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(932);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6788);
/* harmony import */ var _article_visibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3924);
/* harmony import */ var _article_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7177);
/* harmony import */ var _header_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5262);
/* harmony import */ var _visibility_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9626);
/* harmony import */ var _web_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7989);







function findSkipByPath(path) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    if ((0,_article_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isFolderPage */ .su)(name))
        return createSkip({
            reason: 'not-an-article',
            message: `${name} describes its folder, so it is not taken for an article.`,
            remedy: 'To publish it, give the file another name.'
        });
    const folder = (0,_article_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrivateFolder */ .pA)(path);
    if (folder !== null)
        return createSkip({
            reason: 'draft',
            message: `The article is in a \`${folder}\` folder.`,
            remedy: `Move it out of the folder when it is ready, or set ${STATUS} in its front matter.`
        });
    if (!(0,_article_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivateName */ .$4)(name))
        return null;
    return createSkip({
        reason: 'draft',
        message: `The name of the file, ${name}, begins with \`_\`: site generators leave such files out.`,
        remedy: `Rename it when it is ready, or set ${STATUS} in its front matter.`
    });
}
const STATUS = '`medium.status` to `public`, `draft` or `unlisted`';
function isDraftPath(path) {
    return findSkipByPath(path)?.reason === 'draft';
}
function skipFileWithoutFrontMatter() {
    return createSkip({
        reason: 'no-front-matter',
        message: 'The file has no front matter, so it is not taken for an article.',
        remedy: 'To publish it, begin it with front matter that sets a `title`.'
    });
}
function isIndexPage(path) {
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkdownPath */ .Bb)(path) && /(?:^|\/)index$/i.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .dropMarkdownEnding */ .y$)(path));
}
function skipUntitledIndexPage() {
    return createSkip({
        reason: 'not-an-article',
        message: 'The index page has no title, so it is taken for a list of other pages.',
        remedy: 'To publish it, set `title` in its front matter.'
    });
}
function findSkipByFields(fields, path) {
    return (findOptOut(fields) ?? findHeldBack(fields) ?? findSkipByPlace(fields, path) ?? findPost(fields));
}
function findSkipByPlace(fields, path) {
    const skip = findSkipByPath(path);
    return skip?.reason === 'draft' && isDecidedForMedium(fields) ? null : skip;
}
function findOptOut({ mediumValue }) {
    if (mediumValue === null || (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFlag */ .fG)(mediumValue) !== false)
        return null;
    return createSkip({
        reason: 'opted-out',
        message: 'The front matter says `medium: false`.',
        remedy: 'To publish it, remove that line.',
        line: mediumValue.node.line
    });
}
function findHeldBack(fields) {
    const forMedium = (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .listVisibility */ .HN)(fields, true).find(isHeld);
    if (forMedium !== undefined)
        return skipHeldBack(forMedium);
    if (isDecidedForMedium(fields))
        return null;
    const held = (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .listVisibility */ .HN)(fields, false).filter(isHeld);
    const found = held.find(({ row }) => row.reason === 'opted-out') ?? held[0];
    return found === undefined ? null : skipHeldBack(found);
}
function isDecidedForMedium(fields) {
    return (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .hasMediumStatus */ .YO)(fields) || (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .listVisibility */ .HN)(fields, true).some(({ says }) => says === 'open');
}
function isHeld({ says }) {
    return says === 'held';
}
function skipHeldBack({ field, row }) {
    const remedy = row.reason === 'draft'
        ? 'Remove that line when the article is ready'
        : 'To publish it, remove that line';
    return createSkip({
        reason: row.reason,
        message: `The front matter ${describeHold(field, row.kind)}.`,
        remedy: field.forMedium ? `${remedy}.` : `${remedy}, or set ${STATUS}.`,
        line: field.node.line
    });
}
function describeHold(field, kind) {
    const text = kind === 'secret' ? '' : (0,_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cleanLine */ .Ow)((0,_visibility_values_js__WEBPACK_IMPORTED_MODULE_5__/* .listTexts */ .f)(field.node).join(', '), { max: 60 });
    return text === '' ? `sets \`${field.name}\`` : `says \`${field.name}: ${text}\``;
}
function findPost(fields) {
    const { mediumValue } = fields;
    const address = mediumValue === null ? null : (0,_web_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWebUrl */ .B)((0,_header_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readScalar */ .$t)(mediumValue) ?? '');
    if (mediumValue !== null && address !== null)
        return skipPublished(mediumValue, address.href, `${NAMES_POST} (\`${mediumValue.name}\`).`);
    for (const found of (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_3__/* .listMarks */ .rD)(fields))
        if (found.mark !== 'unclear')
            return skipMarked(found);
    const canonical = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .findField */ .UI)(fields, 'canonicalUrl', 'canonical');
    const original = canonical === null ? null : (0,_web_url_js__WEBPACK_IMPORTED_MODULE_6__/* .parseWebUrl */ .B)((0,_header_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readScalar */ .$t)(canonical) ?? '');
    if (canonical === null || original === null || !(0,_web_url_js__WEBPACK_IMPORTED_MODULE_6__/* .isOnMedium */ .X)(original))
        return null;
    return skipPublished(canonical, original.href, `${ORIGINAL} (\`${canonical.name}\`).`);
}
const NAMES_POST = 'The front matter names its post on Medium';
const ORIGINAL = 'The front matter says that the original is on Medium';
function skipMarked({ field, kind, mark }) {
    const url = mark === 'unclear' ? null : mark.url;
    const says = kind === 'original'
        ? ORIGINAL
        : url === null
            ? 'The front matter says that the article is on Medium'
            : NAMES_POST;
    return skipPublished(field, url, `${says} (\`${field.name}\`).`);
}
function skipPublished(field, url, message) {
    const remedy = url === null ? 'If there is no post, remove that line.' : null;
    const { line } = field.node;
    return createSkip({ reason: 'already-published', message, remedy, url, line });
}
function createSkip({ url = null, line = null, ...parts }) {
    return { ...parts, url, line };
}


/***/ }),

/***/ 3924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YO: () => (/* binding */ hasMediumStatus),
  JZ: () => (/* binding */ isMediumMark),
  Ol: () => (/* binding */ isMediumSwitch),
  rD: () => (/* binding */ listMarks),
  HN: () => (/* binding */ listVisibility)
});

// EXTERNAL MODULE: ./lib/src/medium/vocabulary.js
var vocabulary = __webpack_require__(7698);
// EXTERNAL MODULE: ./lib/src/article/header-fields.js
var header_fields = __webpack_require__(5262);
// EXTERNAL MODULE: ./lib/src/article/article-date.js
var article_date = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/src/article/web-url.js
var web_url = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/src/article/published-marks.js



const MARK_ROWS = [
    {
        kind: 'address',
        keys: [
            ...['mediumurl', 'mediumlink', 'mediumposturl', 'mediumpostlink', 'mediumpermalink'],
            ...['mediumarticle', 'mediumarticleurl', 'mediumstory', 'mediumstoryurl', 'mediumhref'],
            ...['linktomedium', 'mediumpublishedurl', 'mediumsyndicationurl', 'mediumcrossposturl']
        ]
    },
    { kind: 'reference', keys: ['mediumpost', 'linkmedium', 'urlmedium', 'mediumcrosspost'] },
    {
        kind: 'id',
        keys: [
            'mediumid',
            'mediumpostid',
            'mediumarticleid',
            'mediumstoryid',
            'mediumuid',
            'mediumguid'
        ]
    },
    {
        kind: 'done',
        keys: [
            ...['crosspostedtomedium', 'crosspostedonmedium', 'mediumcrossposted', 'publishedtomedium'],
            ...['publishedonmedium', 'mediumpublished', 'postedtomedium'],
            ...['postedonmedium', 'mediumposted'],
            ...['sharedonmedium', 'sharedtomedium', 'mediumshared', 'syndicatedtomedium', 'mediumsynced'],
            ...['syndicatedonmedium', 'mediumsyndicated', 'senttomedium', 'exportedtomedium', 'onmedium'],
            ...['isonmedium', 'copiedtomedium', 'syncedtomedium', 'uploadedtomedium', 'frommedium'],
            ...['importedfrommedium', 'exportedfrommedium', 'mediumimported', 'mediumpublishedat'],
            ...['mediumpublishedon', 'mediumpublisheddate', 'mediumpostedat', 'mediumsyncedat']
        ]
    },
    {
        kind: 'places',
        keys: [
            ...['publishedto', 'postedto', 'crosspostedto', 'crosspostedon', 'syndicatedto', 'sharedto'],
            ...['alsoon', 'alsopublishedon']
        ]
    },
    {
        kind: 'copies',
        keys: [
            ...['syndication', 'syndicationlinks', 'syndicationurls', 'syndicate', 'crosspost'],
            ...['crossposts', 'crossposturls', 'crosspostlinks', 'crosspostto', 'publishto']
        ]
    },
    {
        kind: 'original',
        keys: [
            ...['canonicallink', 'relcanonical', 'crossposturl', 'original'],
            ...['originalurl', 'originallink', 'originalpost', 'originalsource', 'originallypublishedat'],
            ...['originallypublishedon', 'externalurl', 'externallink', 'redirect', 'redirectto'],
            ...['redirecturl']
        ]
    }
];
function readMark(kind, node) {
    if (kind === 'places' || kind === 'copies')
        return readPlaces(node, kind === 'places');
    const text = node.kind === 'scalar' ? node.text.trim() : null;
    if (text === null)
        return kind === 'address' || kind === 'id' ? 'unclear' : null;
    const url = (0,web_url/* parseWebUrl */.B)(text);
    if (kind === 'original')
        return url !== null && (0,web_url/* isOnMedium */.X)(url) ? { url: url.href } : null;
    if (url !== null)
        return isPlaceholder(url) ? 'unclear' : { url: url.href };
    if (isNo(text))
        return null;
    if (IS_MARK[kind](text))
        return { url: null };
    return kind === 'address' ? 'unclear' : null;
}
const IS_MARK = {
    address: isYes,
    reference: (text) => /^(?=.*\d)[\da-f]{8,}$/i.test(text),
    id: () => true,
    done: (text) => isYes(text) || (0,article_date/* parseDate */._)(text) !== null
};
function isPlaceholder(url) {
    const path = decodeURIComponent(url.pathname.replace(/%(?![\da-f]{2})/gi, '%25'));
    return /…|\.{3}/.test(path) || ((0,web_url/* isOnMedium */.X)(url) && path === '/' && url.host === 'medium.com');
}
function isYes(text) {
    return (0,header_fields/* parseFlag */.og)(text) === true;
}
function isNo(text) {
    return (0,header_fields/* parseFlag */.og)(text) === false || /^(?:none|null|nil|n\/?a|-+)$/i.test(text);
}
function readPlaces(node, byName) {
    switch (node.kind) {
        case 'empty':
            return null;
        case 'scalar':
            return readPlace(node.text, byName);
        case 'list':
            return firstMark(node.items.map(item => readPlaces(item, byName)));
        case 'map':
            return firstMark(node.entries.map(([key, value]) => {
                const found = readPlaces(value, false);
                if (found !== null || !byName || !isMedium(key) || value.kind !== 'scalar')
                    return found;
                return isNo(value.text) ? null : { url: null };
            }));
    }
}
function readPlace(text, byName) {
    const names = text.split(/[,;\s]+/);
    const url = names.map(web_url/* parseWebUrl */.B).find(one => one !== null && (0,web_url/* isOnMedium */.X)(one));
    if (url !== undefined && url !== null)
        return { url: url.href };
    return byName && names.some(isMedium) ? { url: null } : null;
}
function firstMark(marks) {
    return marks.find(mark => mark !== null) ?? null;
}
function isMedium(name) {
    return /^medium(?:\.com)?$/i.test(name);
}

;// CONCATENATED MODULE: ./lib/src/article/visibility-keys.js
const VERBS = [
    ...['crosspost', 'publish', 'autopublish', 'post', 'autopost', 'repost', 'share', 'syndicate'],
    ...['send', 'export', 'sync', 'copy', 'push'],
    ...['mirror', 'distribute', 'enable', 'allow', 'include']
];
const PARTICIPLES = [
    ...['crossposted', 'published', 'posted', 'shared', 'syndicated', 'sent', 'exported', 'synced'],
    ...['copied', 'mirrored', 'uploaded']
];
const REFUSALS = ['no', 'not', 'skip', 'ignore', 'exclude', 'excludefrom', 'hidefrom', 'noton'];
const VISIBILITY_ROWS = [
    {
        kind: 'public',
        reason: 'draft',
        certain: true,
        keys: [
            ...['published', 'publish', 'ispublished', 'public', 'ispublic', 'publiclyvisible'],
            ...['visible', 'isvisible', 'listed', 'islisted', 'dgpublish', 'readytopublish']
        ]
    },
    {
        kind: 'public',
        reason: 'draft',
        certain: false,
        keys: [
            ...['live', 'islive', 'active', 'isactive', 'enabled', 'isenabled', 'show', 'display'],
            ...['ready', 'isready', 'approved', 'isapproved', 'reviewed', 'proofread', 'finished'],
            ...['complete', 'completed', 'render', 'permalink'],
            ...['article', 'sitemap', 'indexed']
        ]
    },
    {
        kind: 'private',
        reason: 'draft',
        certain: true,
        keys: [
            ...['draft', 'isdraft', 'unpublished', 'isunpublished', 'private', 'isprivate', 'hidden'],
            ...['ishidden', 'unlisted', 'isunlisted', 'delisted', 'isdelisted', 'wip', 'iswip'],
            ...['workinprogress', 'saveasdraft', 'ignorepost', 'membersonly', 'subscribersonly'],
            ...['passwordprotected', 'nopublish', 'donotpublish', 'dontpublish', 'unreleased']
        ]
    },
    {
        kind: 'private',
        reason: 'draft',
        certain: false,
        keys: [
            ...['hide', 'internal', 'internalonly', 'secret', 'confidential', 'restricted', 'protected'],
            ...['locked', 'encrypt', 'encrypted', 'paid', 'premium', 'paywall', 'paywalled', 'members'],
            ...['subscribers', 'archived', 'isarchived', 'deleted', 'trashed', 'exclude'],
            ...['excluded', 'eleventyexcludefromcollections', 'excludefromcollections', 'disabled'],
            ...['ignore', 'ignored', 'skip', 'headless', 'noindex', 'robotsnoindex', 'incomplete'],
            ...['unfinished', 'placeholder', 'todo']
        ]
    },
    {
        kind: 'status',
        reason: 'draft',
        certain: true,
        keys: [
            ...['status', 'state', 'visibility', 'poststatus', 'articlestatus', 'contentstatus'],
            ...['publishedstatus', 'publishstate', 'publicationstate', 'publicationstatus'],
            ...['publishingstatus', 'draftstatus', 'workflowstate', 'mediumstatus', 'mediumpublishstatus']
        ]
    },
    {
        kind: 'status',
        reason: 'draft',
        certain: false,
        keys: [
            ...['access', 'accesslevel', 'audience', 'privacy'],
            ...['stage', 'phase', 'workflow', 'visibleto'],
            ...['permission', 'permissions', 'sharing']
        ]
    },
    { kind: 'audience', reason: 'draft', certain: false, keys: ['audience', 'readers'] },
    {
        kind: 'label',
        reason: 'draft',
        certain: false,
        keys: ['type', 'posttype', 'kind', 'layout']
    },
    {
        kind: 'secret',
        reason: 'draft',
        certain: true,
        keys: [
            ...['password', 'passwd', 'postpassword', 'passphrase', 'passcode', 'passwordhash'],
            ...['encryptpassword', 'protectedpassword']
        ]
    },
    { kind: 'robots', reason: 'draft', certain: false, keys: ['robots', 'metarobots'] },
    { kind: 'build', reason: 'draft', certain: false, keys: ['build'] },
    {
        kind: 'wait',
        reason: 'draft',
        certain: true,
        keys: [
            ...['scheduled', 'isscheduled', 'scheduledat', 'scheduledfor', 'embargo', 'embargoed'],
            ...['embargountil', 'embargoeduntil', 'publishon', 'publishat', 'publishafter', 'notbefore'],
            ...['golive', 'golivedate']
        ]
    },
    { kind: 'end', reason: 'draft', certain: true, keys: ['expirydate', 'unpublishdate'] },
    {
        kind: 'end',
        reason: 'draft',
        certain: false,
        keys: ['expires', 'expired', 'expiresat', 'expireson', 'expirationdate', 'expiredate', 'expiry']
    },
    {
        kind: 'public',
        reason: 'opted-out',
        certain: true,
        keys: [
            ...VERBS.flatMap(verb => [`${verb}tomedium`, `${verb}onmedium`, `${verb}medium`]),
            ...VERBS.map(verb => `medium${verb}`),
            ...['tomedium', 'mediumenabled', 'mediumcrossposting']
        ]
    },
    {
        kind: 'public',
        reason: 'opted-out',
        certain: false,
        keys: [
            ...PARTICIPLES.flatMap(word => [`${word}tomedium`, `${word}onmedium`, `medium${word}`]),
            ...['onmedium', 'isonmedium']
        ]
    },
    {
        kind: 'private',
        reason: 'opted-out',
        certain: true,
        keys: [
            ...REFUSALS.map(word => `${word}medium`),
            ...['mediumskip', 'mediumignore', 'mediumexclude', 'mediumdisabled', 'disablemedium'],
            ...['mediumdraft', 'nocrosspost', 'skipcrosspost', 'nosyndication']
        ]
    },
    {
        kind: 'targets',
        reason: 'opted-out',
        certain: true,
        keys: [
            ...['crosspost', 'crossposting', 'crosspostto', 'publishto', 'postto', 'shareto', 'sendto'],
            ...['distributeto', 'syndicate', 'syndicateto', 'crosspostplatforms']
        ]
    },
    {
        kind: 'sites',
        reason: 'opted-out',
        certain: false,
        keys: [
            ...['platforms', 'platform', 'destinations', 'targets', 'channels', 'publishers'],
            ...['syndication', 'publishedon', 'postedon']
        ]
    }
];

// EXTERNAL MODULE: ./lib/src/article/visibility-values.js
var visibility_values = __webpack_require__(9626);
;// CONCATENATED MODULE: ./lib/src/article/article-visibility.js





const ROWS = indexRows(VISIBILITY_ROWS);
const MARKS = indexRows(MARK_ROWS);
const MARKS_IN_MAP = new Map([
    ...['url', 'link', 'postUrl', 'permalink'].map(key => [toWord(key), 'address']),
    ...['postId', 'articleId', 'storyId'].map(key => [toWord(key), 'id'])
]);
function indexRows(rows) {
    return new Map(rows.flatMap(row => row.keys.map(key => [key, row])));
}
function toWord(key) {
    return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
function listVisibility({ written }, forMedium) {
    return written.filter(isSet).flatMap((field) => {
        const row = ROWS.get(toWord(field.key));
        if (row === undefined || field.forMedium !== forMedium)
            return [];
        if (forMedium && !isSwitch(row))
            return [];
        const says = (0,visibility_values/* readVisibility */.t)(row, field.node);
        return says === null ? [] : [{ field, row, says }];
    });
}
function isMediumSwitch(key) {
    const row = ROWS.get(toWord(key));
    return row !== undefined && isSwitch(row);
}
function isMediumMark(key) {
    return MARKS_IN_MAP.has(toWord(key)) || MARKS.get(toWord(key))?.kind === 'address';
}
function isSwitch({ kind, certain }) {
    return certain && (kind === 'public' || kind === 'private');
}
function hasMediumStatus({ medium }) {
    return ['publishstatus', 'status'].some(key => {
        const field = medium.get(key);
        const value = field === undefined ? undefined : (0,header_fields/* readScalar */.$t)(field)?.trim().toLowerCase();
        return vocabulary/* PUBLISH_STATUSES */.dR.some(status => status === value);
    });
}
function listMarks({ written }) {
    return written.filter(isSet).flatMap((field) => {
        const key = toWord(field.key);
        const kind = (field.forMedium ? MARKS_IN_MAP.get(key) : undefined) ?? MARKS.get(key)?.kind;
        const mark = kind === undefined ? null : readMark(kind, field.node);
        return kind === undefined || mark === null ? [] : [{ field, kind, mark }];
    });
}
function isSet(field) {
    return field.node.kind !== 'empty';
}


/***/ }),

/***/ 9123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ addWarning),
/* harmony export */   CN: () => (/* binding */ addError),
/* harmony export */   P6: () => (/* binding */ refuseOrIgnoreValue),
/* harmony export */   bp: () => (/* binding */ describeValue),
/* harmony export */   ss: () => (/* binding */ refuseValue)
/* harmony export */ });
/* harmony import */ var _text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(932);
/* harmony import */ var _file_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6453);


function addError({ path, diagnostics }, parts) {
    diagnostics.push((0,_file_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .createFileDiagnostic */ .e)(path, 'error', parts));
}
function addWarning({ path, diagnostics }, parts) {
    diagnostics.push((0,_file_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .createFileDiagnostic */ .e)(path, 'warning', parts));
}
function refuseValue(reader, { field, wanted, ...parts }) {
    const message = `${describeMismatch(field, wanted)}.`;
    addError(reader, { ...parts, position: field.node, message });
}
function refuseOrIgnoreValue(reader, mismatch) {
    const { code, field, wanted } = mismatch;
    const message = `${describeMismatch(field, wanted)}, so it is ignored.`;
    if (field.forMedium)
        refuseValue(reader, mismatch);
    else
        addWarning(reader, { code, position: field.node, message });
}
function describeMismatch(field, wanted) {
    return `In the front matter, \`${field.name}\` is ${describeValue(field)}, not ${wanted}`;
}
function describeValue({ node }) {
    return node.kind === 'scalar' ? (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteText */ .ol)(node.text) : `a ${node.kind}`;
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createFileDiagnostic),
/* harmony export */   q: () => (/* binding */ FIRST_LINE)
/* harmony export */ });
/* harmony import */ var _diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7378);

const FIRST_LINE = { line: 1, column: null };
function createFileDiagnostic(path, severity, { code, message, remedy, position: { line, column } }) {
    const place = { path, line, column };
    return (0,_diagnostics_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiagnostic */ .og)({
        code,
        severity,
        message,
        place,
        ...(remedy === undefined ? {} : { remedy })
    });
}


/***/ }),

/***/ 5262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ readScalar),
/* harmony export */   Av: () => (/* binding */ toHeaderFields),
/* harmony export */   Bk: () => (/* binding */ listFieldTexts),
/* harmony export */   UI: () => (/* binding */ findField),
/* harmony export */   X2: () => (/* binding */ findFields),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   l5: () => (/* binding */ normalizeKey),
/* harmony export */   og: () => (/* binding */ parseFlag),
/* harmony export */   wN: () => (/* binding */ listFieldLists)
/* harmony export */ });
function toHeaderFields(entries) {
    const repeated = [];
    const site = indexFields(entries, '', repeated);
    const medium = site.get('medium') ?? null;
    const written = listWritten(entries, '', false);
    if (medium?.node.kind !== 'map')
        return { site, medium: new Map(), mediumValue: medium, repeated, written };
    const inMap = indexFields(medium.node.entries, `${medium.name}.`, repeated);
    const below = listWritten(medium.node.entries, `${medium.name}.`, true);
    return { site, medium: inMap, mediumValue: null, repeated, written: [...below, ...written] };
}
const OWN_MAPS = new Set(['params', 'extra', 'metadata']);
function listWritten(entries, prefix, forMedium) {
    return entries.flatMap(([key, node]) => {
        const field = { name: `${prefix}${key}`, key, forMedium, node };
        const isMap = node.kind === 'map' && prefix === '' && OWN_MAPS.has(normalizeKey(key));
        return isMap ? [field, ...listWritten(node.entries, `${key}.`, false)] : [field];
    });
}
function indexFields(entries, prefix, repeated) {
    const fields = new Map();
    for (const [key, node] of entries) {
        if (node.kind === 'empty')
            continue;
        const field = { name: `${prefix}${key}`, forMedium: prefix !== '', node };
        if (fields.has(normalizeKey(key)))
            repeated.push(field);
        else
            fields.set(normalizeKey(key), field);
    }
    return fields;
}
function normalizeKey(key) {
    return key.toLowerCase().replace(/[-_]/g, '');
}
function findFields(fields, ...names) {
    const keys = names.map(normalizeKey);
    return [fields.medium, fields.site].flatMap(group => keys.flatMap(key => {
        const field = group.get(key);
        return field === undefined ? [] : [field];
    }));
}
function findField(fields, ...names) {
    for (const group of [fields.medium, fields.site])
        for (const name of names) {
            const field = group.get(normalizeKey(name));
            if (field !== undefined)
                return field;
        }
    return null;
}
function readScalar({ node }) {
    return node.kind === 'scalar' ? node.text : null;
}
const DATES = /date|^(?:time|lastmod|updated)/;
function listFieldTexts({ written }) {
    const texts = new Map();
    for (const { name, key, forMedium, node } of written.flatMap(listOptions)) {
        const text = node.kind === 'scalar' && !forMedium ? node.text.trim() : '';
        if (text === '' || DATES.test(key.toLowerCase()))
            continue;
        for (const each of [name.toLowerCase(), key.toLowerCase()])
            if (!texts.has(each))
                texts.set(each, text);
    }
    return texts;
}
function listFieldLists({ written }) {
    const lists = new Map();
    for (const { name, key, forMedium, node } of written) {
        if (forMedium || name.toLowerCase() === 'medium')
            continue;
        if (node.kind !== 'list' && node.kind !== 'map')
            continue;
        const items = node.kind === 'list' ? node.items : [];
        const texts = items.flatMap(item => (item.kind === 'scalar' ? [item.text] : []));
        const isPlain = node.kind === 'list' && texts.length === items.length;
        for (const each of [name.toLowerCase(), key.toLowerCase()])
            if (!lists.has(each))
                lists.set(each, isPlain ? texts : null);
    }
    return lists;
}
function listOptions(field) {
    const { node, name } = field;
    if (node.kind !== 'map' || name.toLowerCase() !== 'execute')
        return [field];
    return node.entries.map(([key, option]) => {
        const full = `${name}.${key}`;
        return { name: full, key: full, forMedium: false, node: option };
    });
}
function readFlag(field) {
    return parseFlag(readScalar(field) ?? '');
}
const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);
function parseFlag(text) {
    const word = text.trim().toLowerCase();
    if (YES.has(word))
        return true;
    return NO.has(word) ? false : null;
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ createLinkedPage),
/* harmony export */   Rm: () => (/* binding */ createUnreadPage),
/* harmony export */   iV: () => (/* binding */ toLinkedPage)
/* harmony export */ });
/* harmony import */ var _article_skip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(645);
/* harmony import */ var _article_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1643);
/* harmony import */ var _article_visibility_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3924);



function createUnreadPage(access) {
    return { url: null, access, date: null, expiry: null };
}
function createLinkedPage(reader, url) {
    const { date, expiry } = (0,_article_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .readSchedule */ .Cu)({ ...reader, diagnostics: [] });
    return { url, access: readAccess(reader), date, expiry };
}
function readAccess({ fields, path }) {
    const found = (0,_article_visibility_js__WEBPACK_IMPORTED_MODULE_1__/* .listVisibility */ .HN)(fields, false).filter(({ row }) => row.reason === 'draft');
    if ((0,_article_skip_js__WEBPACK_IMPORTED_MODULE_2__/* .isDraftPath */ .D_)(path) || found.some(({ says }) => says === 'held'))
        return 'held';
    return found.some(({ says }) => says === 'unclear') ? 'unclear' : 'open';
}
function toLinkedPage(reading) {
    return reading.kind === 'article' ? toPage(reading.article) : reading.page;
}
function toPage({ canonicalUrl, date, expiry }) {
    return { url: canonicalUrl, access: 'open', date, expiry };
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ listTexts),
/* harmony export */   t: () => (/* binding */ readVisibility)
/* harmony export */ });
/* harmony import */ var _article_date_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8554);
/* harmony import */ var _header_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5262);


function readVisibility({ kind, certain }, node) {
    const found = READERS[kind](node, certain);
    return found === 'unclear' && !certain ? null : found;
}
const READERS = {
    public: readPublic,
    private: readPrivate,
    status: (node, certain) => readStatus(listTexts(node), certain),
    label: node => (listTexts(node).some(text => DRAFT.has(toWords(text))) ? 'held' : null),
    secret: node => (isFalse(node) ? null : 'held'),
    robots: node => (listTexts(node).some(text => /noindex|\bnone\b/i.test(text)) ? 'held' : null),
    build: readBuild,
    targets: readTargets,
    sites: node => (namesSite(node) ? readTargets(node) : null),
    audience: node => (listTexts(node).some(text => CLOSED.has(toWords(text))) ? 'held' : null),
    wait: readWait,
    end: readWait
};
function readPublic(node, certain) {
    if (node.kind !== 'scalar')
        return certain ? readTargets(node) : null;
    const flag = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(node.text);
    if (flag !== null)
        return flag ? 'open' : 'held';
    if ((0,_article_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._)(node.text) !== null)
        return null;
    if (!certain)
        return CLOSED.has(toWords(node.text)) ? 'held' : null;
    const status = readStatus([node.text], true);
    return status === 'unclear' && /\b(?:19|20)\d\d\b/.test(node.text) ? null : status;
}
function readPrivate(node) {
    const flag = node.kind === 'scalar' ? (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(node.text) : null;
    return flag === null ? 'unclear' : flag ? 'held' : 'open';
}
function readWait(node) {
    if (node.kind !== 'scalar')
        return 'unclear';
    const flag = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(node.text);
    if (flag !== null)
        return flag ? 'held' : null;
    return (0,_article_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDate */ ._)(node.text) === null ? 'unclear' : null;
}
const DRAFT = new Set([
    ...['draft', 'drafts', 'auto draft', 'entwurf', 'brouillon', 'borrador', 'bozza', 'rascunho'],
    ...['szkic', 'utkast', 'taslak', 'черновик', '草稿', '下書き', '초안']
]);
const CLOSED = new Set([
    ...DRAFT,
    ...['private', 'hidden', 'unlisted', 'unpublished', 'secret', 'internal', 'confidential'],
    ...['member', 'members', 'members only', 'paid', 'paid members', 'premium', 'subscriber'],
    ...['only paid', 'only free', 'only founding', 'founding', 'founding members', 'paying members'],
    ...['patrons', 'patrons only', 'supporters only', 'sponsors only', 'paid subscribers'],
    ...['subscribers', 'subscribers only', 'protected', 'restricted', 'password'],
    ...['nobody', 'trash', 'trashed', 'deleted', 'privat', 'privé'],
    ...['privado', 'privato', 'приватно', '私有', '非公開', '비공개']
]);
const GROUPS = new Set(['followers', 'friends', 'family', 'team', 'staff', 'company']);
const UNFINISHED = new Set([
    ...['pending', 'review', 'reviewing', 'in review', 'needs review', 'for review', 'idea', 'ideas'],
    ...['todo', 'to do', 'wip', 'work in progress', 'in progress', 'writing', 'editing', 'outline'],
    ...['backlog', 'planned', 'scheduled', 'future', 'queued', 'waiting', 'on hold', 'hold'],
    ...['archived', 'archive', 'expired', 'retired'],
    ...['withdrawn', 'rejected', 'cancelled', 'canceled'],
    ...['none', 'concept', 'inherit', 'embargoed', 'incomplete'],
    ...['unfinished', 'rough', 'not started', 'inbox'],
    ...['proposed', 'unreleased', 'tiers', 'specific tiers', 'sent', 'not ready', 'inactive', 'off']
]);
const OPEN = new Set([
    ...['published', 'publish', 'public', 'live', 'released'],
    ...['posted', 'online', 'visible', 'listed'],
    ...['everyone', 'everybody', 'anyone', 'all', 'open', 'world', 'veröffentlicht', 'öffentlich'],
    ...['publié', 'publique', 'publicado', 'público', 'pubblicato', 'pubblico', 'gepubliceerd'],
    ...['opublikowany', 'опубликовано', '公開', '公开', '已发布', '发布', '已發布', '공개']
]);
const DENIAL = /(?:^| )(?:not?|never|un|non|isn t|won t)(?: |$)/;
function readStatus(texts, certain) {
    const parts = texts.flatMap(text => text.split(/[,;|]/)).map(toWords);
    if (parts.some(part => CLOSED.has(part) || GROUPS.has(part)))
        return 'held';
    if (certain && parts.some(part => UNFINISHED.has(part)))
        return 'held';
    if (!certain)
        return null;
    const flags = parts.map(_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og);
    if (flags.includes(false) || parts.some(isHeldPhrase))
        return 'held';
    return parts.some(part => OPEN.has(part)) || flags.includes(true) ? 'open' : 'unclear';
}
function isHeldPhrase(part) {
    return DENIAL.test(part) || part.split(' ').some(word => CLOSED.has(word));
}
function toWords(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
function readBuild(node) {
    if (node.kind !== 'map')
        return null;
    const isHeld = node.entries.some(([key, value]) => /^(?:render|list)$/i.test(key) &&
        value.kind === 'scalar' &&
        /^(?:never|link|local|false|no)$/i.test(value.text.trim()));
    return isHeld ? 'held' : null;
}
function readTargets(node) {
    if (node.kind === 'map') {
        const [, medium] = node.entries.find(([key]) => /^medium(?:\.?com)?$/i.test(key)) ?? [];
        if (medium?.kind !== 'scalar')
            return null;
        const flag = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(medium.text);
        return flag === null ? null : flag ? 'open' : 'held';
    }
    if (node.kind === 'scalar') {
        const flag = (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(node.text);
        if (flag !== null)
            return flag ? 'open' : 'held';
    }
    const names = listTexts(node).flatMap(text => text.split(/[,;|]/));
    if (names.some(name => /^\s*https?:/i.test(name)))
        return null;
    return names.some(name => /^medium(?: com)?$|^(?:all|everywhere)$/.test(toWords(name)))
        ? 'open'
        : 'held';
}
const SITES = /^(?:medium|dev|dev ?to|forem|hash ?node|hacker ?noon|substack)(?: com| dev)?$/;
function namesSite(node) {
    const names = node.kind === 'map'
        ? node.entries.map(([key]) => key)
        : listTexts(node).flatMap(text => text.split(/[,;|]/));
    return names.some(name => SITES.test(toWords(name)));
}
function listTexts(node) {
    if (node.kind === 'scalar')
        return [node.text];
    return node.kind === 'list' ? node.items.flatMap(listTexts) : [];
}
function isFalse(node) {
    return node.kind === 'scalar' && (0,_header_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlag */ .og)(node.text) === false;
}


/***/ }),

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
function readData(body) {
    return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readField */ .dR)((0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonText */ .lk)(body), 'data');
}
function readUser(data) {
    return readRecord(SCHEMA_FIELDS.User, ['id'], data);
}
function readPublications(data) {
    return readList(data, item => readRecord(SCHEMA_FIELDS.Publication, ['id', 'name'], item));
}
function readContributors(data) {
    return readList(data, item => readRecord(SCHEMA_FIELDS.Contributor, ['userId', 'role'], item));
}
function readPost(data) {
    return readRecord(SCHEMA_FIELDS.Post, ['id'], data);
}
function readImage(data) {
    return readRecord(SCHEMA_FIELDS.Image, ['url'], data);
}
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


const BLOCKED = 'Cloudflare blocked the request; this sometimes happens on hosted runners';
const MAX_TEXT_LENGTH = 500;
const MAX_ERRORS = 5;
const TOKEN_CODES = [6000, 6001, 6002, 6003, 6027];
function listReplyErrors(reply) {
    const errors = reply.complete ? ((0,_api_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrors */ .MA)(reply.body) ?? []) : [];
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ message, code }) => ({ message: cleanReplyText(message), code }));
}
function cleanReplyText(text) {
    return (0,_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .Ow)(text.slice(0, 8 * MAX_TEXT_LENGTH), { max: MAX_TEXT_LENGTH });
}
function isSuccess({ status }) {
    return status >= 200 && status < 300;
}
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
function isAboutToken(reply) {
    if (reply.status === 401)
        return true;
    if (reply.status !== 403)
        return false;
    return listReplyErrors(reply).some(({ message, code }) => TOKEN_CODES.includes(code) || /\btoken\b|\bscopes?\b/i.test(message));
}
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


class MediumError extends _diagnostics_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    name = 'MediumError';
    kind;
    method;
    path;
    status;
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
function createReplyError(operation, reply) {
    const kind = classifyReply(reply);
    const { status, retryAfterMs } = reply;
    const errors = (0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .listReplyErrors */ .wx)(reply);
    return new MediumError(kind === 'challenge'
        ? `The request ${operation.method} ${operation.path} did not reach Medium (status ${status}): ${_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCKED */ .hl}.`
        : `Medium answered ${status} to ${operation.method} ${operation.path}: ${(0,_http_reply_js__WEBPACK_IMPORTED_MODULE_1__/* .describeReply */ .CS)(reply)}.`, { ...operation, kind, status, errors, retryAfterMs });
}
function createNoReplyError(operation, failure) {
    const kind = failure.phase === 'before-connection' ? 'not-sent' : 'unavailable';
    const what = kind === 'not-sent' ? 'did not reach Medium' : 'got no answer from Medium';
    return new MediumError(`The request ${operation.method} ${operation.path} ${what}: ${failure.message}.`, { ...operation, kind });
}
function createProtocolError(operation, reply, missing) {
    const { status, complete } = reply;
    const what = complete ? `an answer without ${missing}` : 'an answer that broke off';
    return new MediumError(`Medium gave ${what} to ${operation.method} ${operation.path} (status ${status}).`, { ...operation, kind: complete ? 'protocol' : 'unavailable', status });
}
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


/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ convertArticle)
});

// EXTERNAL MODULE: ./lib/src/text/paths.js
var text_paths = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/src/time/late-part.js
var late_part = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/publish/load-article-tools.js
var load_article_tools = __webpack_require__(1745);
// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/article/linked-page.js
var linked_page = __webpack_require__(8860);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/files-by-name.js

const INDEXES = new WeakMap();
function findFileByName(name, from, { tree, folder }) {
    const wanted = name.toLowerCase();
    const found = [wanted, `${wanted}.md`].flatMap(ending => (indexFiles(tree).get((0,text_paths/* baseName */.Fl)(ending)) ?? []).filter(path => (folder === '' || path.startsWith(`${folder}/`)) &&
        `/${path.toLowerCase()}`.endsWith(`/${ending}`)));
    const home = from.slice(0, from.lastIndexOf('/') + 1);
    const beside = found.find(path => path === home + (0,text_paths/* baseName */.Fl)(path));
    if (beside !== undefined)
        return beside;
    const [first, second] = found.toSorted((a, b) => countFolders(a) - countFolders(b));
    if (first === undefined)
        return null;
    return second !== undefined && countFolders(first) === countFolders(second) ? null : first;
}
function indexFiles(tree) {
    const known = INDEXES.get(tree);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const path of tree.keys()) {
        const key = (0,text_paths/* baseName */.Fl)(path).toLowerCase();
        const paths = index.get(key);
        if (paths === undefined)
            index.set(key, [path]);
        else
            paths.push(path);
    }
    INDEXES.set(tree, index);
    return index;
}
function countFolders(path) {
    return path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/link-resolver.js




const STATIC_FOLDERS = ['', 'static', 'public', 'assets', 'source', 'src'];
function createResolver(article, { site, isPrivate }, context) {
    const { tree } = context.changes;
    return {
        fileExists: path => tree.has(path),
        fileUrl(path) {
            if (!tree.has(path) || explainHidden(path, context) !== null)
                return null;
            const url = findPageUrl(path, context);
            return url ?? (isPrivate() ? null : printFileUrl(path, context));
        },
        whyUnreachable(path) {
            if (!tree.has(path))
                return null;
            const why = explainHidden(path, context);
            if (why !== null)
                return why;
            return isPrivate() && findPageUrl(path, context) === null
                ? 'is a file of a private repository'
                : null;
        },
        ...(site?.findsByName === true
            ? { findByName: name => findFileByName(name, article.path, { tree, folder: site.folder }) }
            : {}),
        staticRoots: [
            ...new Set([
                ...listMediaRoots(article, site),
                ...(site?.staticFolders ?? []),
                ...listStaticRoots(article.path)
            ])
        ],
        pageRoots: site?.pageFolders ?? [],
        imageOnSite: path => {
            const placed = placeImage(path, article);
            return readWebAddress(placed) ?? findImageOnSite(placed, site, tree);
        },
        siteUrl: site?.rules.address ?? findSiteUrl(article, context.run.settings.defaults.canonicalUrl)
    };
}
function listMediaRoots({ mediaFolder }, site) {
    const folder = mediaFolder?.replace(/^\/+|\/+$/g, '') ?? '';
    return folder === ''
        ? []
        : (site?.staticFolders ?? []).map(root => (root === '' ? folder : `${root}/${folder}`));
}
function readWebAddress(text) {
    return /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text).href : null;
}
function placeImage(path, { mediaFolder }) {
    if (mediaFolder === null)
        return path;
    const whole = `${mediaFolder.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
    return /^(?:https?:\/)?\//.test(whole) ? whole : `/${whole}`;
}
function findImageOnSite(path, site, tree) {
    const address = site?.imageAddress ?? site?.rules.address ?? null;
    const [, folder] = /^(\/[^/]+\/)./.exec(path) ?? [];
    if (site === null || address === null || folder === undefined)
        return null;
    const roots = site.staticFolders.map(root => (root === '' ? folder.slice(1) : root + folder));
    for (const file of tree.keys())
        if (roots.some(root => file.startsWith(root)))
            return null;
    const { origin, pathname } = new URL(address);
    const base = pathname !== '/' && path.startsWith(`${pathname}/`) ? origin : address;
    return URL.canParse(base + path) ? new URL(base + path).href : null;
}
function explainHidden(path, context) {
    const reading = context.readings.get(path) ?? null;
    if (reading === null)
        return null;
    const { access, date, expiry } = (0,linked_page/* toLinkedPage */.iV)(reading);
    const now = context.ports.clock.now();
    if (access === 'held' || (date ?? 0) > now || (expiry ?? Infinity) <= now)
        return 'is not public';
    return access === 'unclear' && findPost(path, context) === null
        ? 'may be a draft: its front matter does not say clearly that it is public'
        : null;
}
function findPageUrl(path, context) {
    const reading = context.readings.get(path) ?? null;
    return (reading === null ? null : (0,linked_page/* toLinkedPage */.iV)(reading).url) ?? findPost(path, context);
}
function findPost(path, { ledger }) {
    const entry = (0,ledger_ledger/* findByPath */.sV)(ledger, path);
    return entry?.state === 'published' && entry.publishStatus === 'public' ? entry.post.url : null;
}
function printFileUrl(path, { run }) {
    return `${run.repositoryUrl}/blob/${run.sha}/${(0,text_paths/* encodePath */.O0)(path)}`;
}
function listStaticRoots(path) {
    const folders = path.split('/').slice(0, -1);
    const above = [
        '',
        ...folders.slice(0, -1).map((_, index) => folders.slice(0, index + 1).join('/'))
    ];
    return above.flatMap(folder => STATIC_FOLDERS.map(name => [folder, name].filter(part => part !== '').join('/')));
}
function findSiteUrl({ canonicalUrl }, template) {
    const known = template ?? canonicalUrl;
    return known !== null && URL.canParse(known) ? new URL(known).origin : null;
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/convert-article.js





async function convertArticle(article, context) {
    const { changes, readings, run, openReader } = context;
    const site = (await context.sites.open()).find(article.path);
    let isPrivate = false;
    const resolver = createResolver(article, { site, isPrivate: () => isPrivate }, context);
    const siteValues = await context.sites.readValues(site, article.body);
    const { loadLiquid, needsLiquid, openArticle } = await (0,load_article_tools/* loadArticleTools */.G)();
    const liquid = needsLiquid(article.body) ? await loadLiquid(resolver) : null;
    const tags = { siteValues, liquid };
    const reader = await openReader();
    const open = () => openArticle(article, run.settings, { resolver, tags }, reader);
    const content = await (0,late_part/* doWithParts */.a)(open);
    if (content.linkedFiles.length > 0)
        isPrivate = await run.isPrivate();
    for (const path of content.linkedFiles)
        if ((0,text_paths/* isMarkdownPath */.Bb)(path) && changes.tree.has(path) && !readings.has(path))
            await (0,run_context/* readArticleAt */.M)(path, context);
    let opened = content;
    return await (0,late_part/* doWithParts */.a)(() => {
        const { convert } = opened ?? open();
        opened = null;
        return convert();
    });
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ prepareForPost)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/time/late-part.js
var late_part = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/publish/evaluate/convert-article.js + 2 modules
var convert_article = __webpack_require__(3958);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/image-type.js

const SIGNATURES = [
    ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['image/jpeg', [0xff, 0xd8, 0xff]],
    ['image/gif', [0x47, 0x49, 0x46, 0x38]],
    ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
    ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]]
];
const EXTENSIONS = {
    png: 'image/png',
    apng: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    jpe: 'image/jpeg',
    jfif: 'image/jpeg',
    gif: 'image/gif',
    tif: 'image/tiff',
    tiff: 'image/tiff'
};
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
function inspectImage(path, bytes) {
    if (bytes.length === 0)
        return refuseImage('is empty', 'Commit the image itself.');
    if (startsWithText(bytes, LFS_POINTER))
        return refuseImage('is a Git LFS pointer, not the image itself', 'Commit the image without LFS: the action reads the commit, which holds only the pointer.');
    const type = SIGNATURES.find(([, magic]) => startsWithBytes(bytes, magic))?.[0];
    if (type === undefined)
        return refuseImage(`is ${nameFormat(path, bytes)}`, 'Medium takes PNG, JPEG, GIF and TIFF.');
    const claimed = EXTENSIONS[(0,paths/* extensionOf */.je)(path)];
    return claimed === undefined || claimed === type
        ? { usable: true, type }
        : { usable: true, type, misnamed: `is called .${(0,paths/* extensionOf */.je)(path)} but is ${type}` };
}
function refuseImage(problem, remedy) {
    return { usable: false, problem, remedy };
}
function nameFormat(path, bytes) {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 256));
    if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP')
        return 'a WebP image';
    if (/^.{4}ftypavi[fs]/s.test(head))
        return 'an AVIF image';
    if (/^.{4}ftyphei[cx]/s.test(head))
        return 'a HEIC image';
    if (/^\s*(<\?xml[^>]*>\s*)?(<!--(?:(?!-->).)*-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg/is.test(head))
        return 'an SVG drawing';
    if (head.startsWith('BM'))
        return 'a BMP image';
    if (head.startsWith('%PDF'))
        return 'a PDF document';
    const extension = (0,paths/* extensionOf */.je)(path);
    return `an unrecognised file type${extension === '' ? '' : ` (.${extension})`}`;
}
function startsWithBytes(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}
function startsWithText(bytes, text) {
    return new TextDecoder('latin1').decode(bytes.subarray(0, text.length)) === text;
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/inspect-images.js



async function inspectImages(article, images, { changes, ports }) {
    const usable = [];
    const diagnostics = [];
    for (const image of images) {
        const { path } = image;
        const blob = changes.tree.get(path) ?? null;
        const bytes = blob === null ? null : await ports.commits.readBlob(blob);
        const inspection = bytes === null ? UNREADABLE : inspectImage(path, bytes);
        if (blob === null || bytes === null || !inspection.usable)
            diagnostics.push(reportImage(article, image, inspection));
        else {
            usable.push({ path, blob, type: inspection.type, ...measureBytes(bytes) });
            if (inspection.misnamed !== undefined)
                diagnostics.push(reportMisnamed(article, image, inspection.misnamed));
        }
    }
    return { images: usable, diagnostics };
}
const UNREADABLE = {
    usable: false,
    problem: 'cannot be read from the commit',
    remedy: 'Check out the commit (actions/checkout) before this step.'
};
function measureBytes(bytes) {
    return { size: bytes.length, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
function reportImage(article, image, inspection) {
    const { problem, remedy } = inspection.usable ? UNREADABLE : inspection;
    const consequence = image.cover ? ' The post goes without its cover.' : '';
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/image',
        severity: image.cover ? 'warning' : 'error',
        message: `The image ${image.path} ${problem}.${consequence}`,
        remedy,
        place: { path: article, line: image.line, column: image.column }
    });
}
function reportMisnamed(article, image, misnamed) {
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/image',
        severity: 'notice',
        message: `The image ${image.path} ${misnamed}, so Medium gets it as what it is.`,
        remedy: null,
        place: { path: article, line: image.line, column: image.column }
    });
}
async function checkLinkedImages(article, images, { settings, isPrivate }) {
    const [image] = images;
    if (settings.images !== 'link' || image === undefined || !(await isPrivate()))
        return [];
    return [
        (0,diagnostics_diagnostic/* createDiagnostic */.og)({
            code: 'medium/image',
            severity: 'error',
            message: `The image ${image.path} cannot be linked: this repository is private, so Medium could not load it.`,
            remedy: 'Use `images: upload`.',
            place: { path: article, line: image.line, column: image.column }
        })
    ];
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/prepare-for-post.js





async function prepareForPost(reading, context) {
    const known = context.prepared?.get(reading.article.path);
    if (known !== undefined)
        return known;
    const prepared = await prepareAnew(reading, context);
    context.prepared?.set(reading.article.path, prepared);
    return prepared;
}
async function prepareAnew(reading, context) {
    const { article } = reading;
    let content;
    try {
        content = await (0,convert_article/* convertArticle */.w)(article, context);
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        return reportFault(reading, error);
    }
    const inspected = await inspectImages(article.path, content.images, context);
    const diagnostics = [
        ...reading.diagnostics,
        ...content.diagnostics,
        ...inspected.diagnostics,
        ...(await checkRendering(content, inspected)),
        ...(await checkLinkedImages(article.path, content.images, context.run))
    ];
    return { article, content, images: inspected.images, diagnostics };
}
async function checkRendering(content, { images, diagnostics }) {
    if (diagnostics.some(diagnostics_diagnostic/* isError */.bJ))
        return [];
    const place = 'https://cdn-images-1.medium.com/max/800/';
    const urls = new Map(images.map(({ path, sha256 }) => [path, place + sha256]));
    return (await (0,late_part/* doWithParts */.a)(() => content.render(urls))).diagnostics;
}
function reportFault({ article, diagnostics }, error) {
    const diagnostic = (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/conversion',
        severity: 'error',
        message: `The article could not be converted: ${(0,action_error/* messageOf */.bD)(error)}. This is a fault of the action.`,
        place: { path: article.path, line: null, column: null }
    });
    return { article, content: null, images: [], diagnostics: [...diagnostics, diagnostic] };
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handleArticles: () => (/* binding */ handleArticles)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/ledger/entry-identity.js
var entry_identity = __webpack_require__(1453);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-steps.js
var ledger_steps = __webpack_require__(1363);
// EXTERNAL MODULE: ./lib/src/publish/article-outcome.js
var article_outcome = __webpack_require__(2289);
// EXTERNAL MODULE: ./lib/src/publish/run-context.js
var run_context = __webpack_require__(1005);
// EXTERNAL MODULE: ./lib/src/ledger/resolve-line.js
var resolve_line = __webpack_require__(8597);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/decide-by-entry.js

function decideByEntry({ path, blob, entry }, tip) {
    if (entry?.state === 'intent')
        return describeInProgress(entry);
    if (entry?.state === 'unknown')
        return describeUnknown(entry);
    if (!tip.isCurrent && tip.blobAt(path) !== blob)
        return describeSuperseded(tip.blobAt(path));
    switch (entry?.state) {
        case 'published':
            return entry.blob === blob ? describePublished(entry) : describeChanged(entry);
        case 'ignored':
            return describeIgnored(entry);
        case 'rejected':
            return entry.blob === blob ? describeRejected(entry) : null;
        default:
            return null;
    }
}
function describeInProgress({ attempt }) {
    return {
        outcome: 'skipped',
        reason: 'in-progress',
        message: `Run ${attempt.run} is creating this post now, until ${attempt.deadline} at the latest.`,
        remedy: null
    };
}
function describeUnknown(entry) {
    const place = entry.publishStatus === 'public'
        ? 'your profile or the publication'
        : 'your drafts (https://medium.com/me/stories/drafts)';
    const { path } = entry;
    const published = (0,resolve_line/* printResolveLine */.uD)({ verb: 'published', path, url: 'URL' });
    return {
        outcome: 'unknown',
        reason: 'no-answer',
        message: `Medium never confirmed the post that was requested ${entry.attempt === null ? 'by an earlier run' : `at ${entry.attempt.startedAt}`}, so it may exist. It will not be retried automatically.`,
        remedy: `Look at ${place}, then settle it with the input \`resolve\`: \`${published}\` if the post is there, else \`${printRetry(entry)}\`.`
    };
}
function describeSuperseded(tipBlob) {
    return {
        outcome: 'skipped',
        reason: 'superseded',
        message: tipBlob === null
            ? 'This run is of an older commit, and the file is gone from the branch.'
            : 'This run is of an older commit, and the branch has a newer version of this file.',
        remedy: null
    };
}
function describePublished({ post }) {
    return {
        outcome: 'skipped',
        reason: 'already-published',
        message: `Recorded as on Medium since ${post.at.slice(0, 10)}.`,
        remedy: null
    };
}
function describeChanged({ post }) {
    return {
        outcome: 'skipped',
        reason: 'changed-since-published',
        message: "Changed since it was published. Medium's API cannot change a post.",
        remedy: `If the change matters there, edit the post by hand: ${post.url ?? 'medium.com'}.`
    };
}
function describeIgnored(entry) {
    return {
        outcome: 'skipped',
        reason: 'ignored',
        message: 'Ignored by hand.',
        remedy: `To publish it after all, set the input \`resolve\` to \`${printRetry(entry)}\`.`
    };
}
function describeRejected(entry) {
    return {
        outcome: 'failed',
        reason: 'rejected',
        message: 'Medium refused this version of the article.',
        remedy: `Change the file, or have it tried again: \`resolve: ${printRetry(entry)}\`.`
    };
}
function printRetry({ path, attempt }) {
    return (0,resolve_line/* printResolveLine */.uD)({ verb: 'retry', path, transaction: attempt?.transaction ?? '' });
}

// EXTERNAL MODULE: ./lib/src/git/file-names.js
var file_names = __webpack_require__(7982);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/decide-by-article.js

function decideByArticle(reading, now) {
    switch (reading.kind) {
        case 'skip':
            return {
                outcome: 'skipped',
                reason: reading.reason,
                message: reading.message,
                remedy: reading.remedy
            };
        case 'invalid':
            return {
                outcome: 'failed',
                reason: 'invalid',
                message: reading.diagnostics.filter(diagnostics_diagnostic/* isError */.bJ).map(diagnostics_diagnostic/* joinSentences */.DP).join(' '),
                remedy: null
            };
        case 'article':
            return decideByExpiry(reading.article, now) ?? decideByDate(reading.article.date, now);
    }
}
function decideByExpiry({ expiry }, now) {
    if (expiry === null || expiry > now)
        return null;
    return {
        outcome: 'skipped',
        reason: 'draft',
        message: `The front matter says that it expired at ${new Date(expiry).toISOString()}.`,
        remedy: 'Set another date, or set `medium.status` to `public`, `draft` or `unlisted`.'
    };
}
function decideByDate(date, now) {
    if (date === null || date <= now)
        return null;
    return {
        outcome: 'deferred',
        reason: 'scheduled',
        message: `Due at ${new Date(date).toISOString()}.`,
        remedy: 'The first run after that publishes it; a daily `schedule` is enough.'
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/evaluate-article.js






async function evaluateArticle(path, blob, context) {
    const { ledger, changes, tip } = context;
    const byPath = { path, blob, entry: (0,entry_identity/* findArticleEntry */.C)(ledger, { path, id: null }, changes.tree) };
    if ((0,file_names/* isLostName */.Cw)(path))
        return (0,article_outcome/* createOutcome */.Nx)({ file: byPath, verdict: refuseLostName(path) });
    const published = await decideByFrontMatter(byPath, context);
    if (published !== null)
        return published;
    const early = decideByEntry(byPath, tip);
    if (early !== null)
        return (0,article_outcome/* createOutcome */.Nx)({ file: byPath, verdict: early });
    const reading = await (0,run_context/* readArticleAt */.M)(path, context);
    if (reading === null)
        return (0,article_outcome/* createOutcome */.Nx)({ file: byPath, verdict: refuseUnreadable(path) });
    const id = (0,run_context/* readId */.w)(reading);
    const file = id === null
        ? byPath
        : { path, blob, entry: (0,entry_identity/* findArticleEntry */.C)(ledger, { path, id }, changes.tree) };
    const verdict = decideByEntry(file, tip) ?? decideByReading(reading, context);
    if (verdict !== null)
        return toOutcome(file, verdict, reading);
    if (reading.kind !== 'article')
        throw new Error(`${path} was read, but not decided`);
    const { article, diagnostics } = reading;
    return { kind: 'due', file, article, diagnostics };
}
function decideByReading(reading, { run, ports }) {
    const verdict = decideByArticle(reading, ports.clock.now());
    return verdict?.reason === 'scheduled' && run.byHand === true
        ? { ...verdict, remedy: 'Publish it by hand then: its page says how.' }
        : verdict;
}
async function decideByFrontMatter(file, context) {
    if (context.run.byHand !== true)
        return null;
    const reading = await (0,run_context/* readArticleAt */.M)(file.path, context);
    if (reading?.kind !== 'skip' || reading.reason !== 'already-published')
        return null;
    const verdict = decideByArticle(reading, context.ports.clock.now());
    return verdict === null ? null : toOutcome(file, verdict, reading);
}
function toOutcome(file, verdict, reading) {
    const article = reading.kind === 'article' ? reading.article : null;
    return (0,article_outcome/* createOutcome */.Nx)({
        file,
        verdict,
        article,
        details: describeReading(reading),
        diagnostics: reading.diagnostics
    });
}
function describeReading(reading) {
    if (reading.kind === 'article')
        return {};
    const { title } = reading;
    return reading.kind === 'skip' ? { title, url: reading.url, line: reading.line } : { title };
}
function refuseLostName(path) {
    return {
        outcome: 'failed',
        reason: 'ledger',
        message: `The name of ${path} is not UTF-8, and GitHub's API does not say what it is.`,
        remedy: 'Rename the file, or check out the commit (actions/checkout) before this step.'
    };
}
function refuseUnreadable(path) {
    return {
        outcome: 'failed',
        reason: 'ledger',
        message: `The content of ${path} can be read neither in the workspace nor through GitHub's API.`,
        remedy: 'Check out the commit (actions/checkout) before this step.'
    };
}

// EXTERNAL MODULE: ./lib/src/publish/evaluate/list-considered.js
var list_considered = __webpack_require__(513);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/read-ahead.js
const AHEAD = 4;
function readAhead(order, read) {
    const oids = [...new Set(order)];
    const places = new Map(oids.map((oid, index) => [oid, index]));
    const started = new Map();
    let next = 0;
    return async (oid) => {
        const place = places.get(oid);
        if (place === undefined)
            return await read(oid);
        for (; next <= Math.min(place + AHEAD, oids.length - 1); next += 1) {
            const other = oids[next] ?? '';
            if (next < place || started.has(other))
                continue;
            const answer = read(other);
            answer.catch(() => undefined);
            started.set(other, answer);
        }
        const answer = started.get(oid) ?? read(oid);
        started.delete(oid);
        return await answer;
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/evaluate-articles.js








const PROGRESS_EVERY = 100;
async function evaluateArticles(context) {
    const considered = (0,list_considered/* listConsidered */.b)(context);
    const reading = {
        ...context,
        ports: { ...context.ports, commits: readCommitsAhead(considered, context) }
    };
    const evaluated = [];
    for (const [path, blob] of considered) {
        evaluated.push(await evaluateArticle(path, blob, reading));
        if (evaluated.length % PROGRESS_EVERY === 0)
            context.ports.log(`${evaluated.length} of ${considered.size} articles read`);
    }
    followFiles(evaluated, context);
    const all = refuseSharedIds(evaluated, context);
    return {
        due: all.filter(value => value.kind === 'due'),
        outcomes: all.filter(value => value.kind === 'outcome')
    };
}
function readCommitsAhead(considered, { ledger, changes, tip, ports }) {
    const { commits } = ports;
    const files = [...considered].filter(([path, blob]) => {
        const entry = (0,entry_identity/* findArticleEntry */.C)(ledger, { path, id: null }, changes.tree);
        return decideByEntry({ path, blob, entry }, tip) === null;
    });
    const oids = files.flatMap(([path]) => changes.tree.get(path) ?? []);
    return { ...commits, readBlob: readAhead(oids, async (oid) => await commits.readBlob(oid)) };
}
function followFiles(evaluated, { tip, session }) {
    if (!tip.isCurrent)
        return;
    for (const { file } of evaluated) {
        const { entry, path } = file;
        if (entry !== null && entry.path !== path)
            session.enqueue((0,ledger_steps/* moveEntry */.cb)({ from: entry.path, to: path }));
    }
}
function refuseSharedIds(evaluated, context) {
    const holders = listIdHolders(context);
    return evaluated.map(value => {
        if (value.kind === 'outcome' || value.article.id === null)
            return value;
        const { path, id } = value.article;
        const others = [...(holders.get(id) ?? [])].filter(holder => holder !== path);
        return others.length === 0 ? value : refuseSharedId(value, id, others);
    });
}
function listIdHolders({ readings, ledger, changes }) {
    const holders = new Map();
    const add = (id, path) => {
        if (id !== null)
            holders.set(id, (holders.get(id) ?? new Set()).add(path));
    };
    for (const [path, reading] of readings)
        add((0,run_context/* readId */.w)(reading), path);
    for (const { id, path } of ledger.entries)
        if (changes.tree.has(path))
            add(id, path);
    return holders;
}
function refuseSharedId({ file, article, diagnostics }, id, others) {
    const diagnostic = (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'front-matter/id',
        severity: 'error',
        message: `The id ${JSON.stringify(id)} is also the id of ${others.join(', ')}.`,
        remedy: 'Give each article an `id` of its own.',
        place: { path: article.path, line: article.idLine, column: null }
    });
    const message = (0,diagnostics_diagnostic/* joinSentences */.DP)(diagnostic);
    return (0,article_outcome/* createOutcome */.Nx)({
        file,
        article,
        verdict: { outcome: 'failed', reason: 'invalid', message, remedy: null },
        diagnostics: [...diagnostics, diagnostic]
    });
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/report-sites.js

async function reportSites(context, candidates) {
    return [...(await reportAddresses(context, candidates)), ...reportOtherAddress(context)];
}
async function reportAddresses({ run, sites }, candidates) {
    const lacking = candidates.filter(({ canonicalUrl }) => canonicalUrl === null);
    if (lacking.length === 0)
        return [];
    const { find } = await sites.open();
    const found = new Set(lacking.flatMap(({ path }) => find(path) ?? []));
    const outside = lacking.find(({ path }) => find(path) === null);
    return [
        ...[...found].filter(({ rules }) => rules.address === null).map(reportAddress),
        ...(outside === undefined || run.settings.site === 'none' ? [] : [reportUnknown(outside.path)])
    ];
}
function reportAddress({ title, folder, addressLine }) {
    const place = folder === '' ? '' : ` in ${folder}/`;
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'run/site',
        severity: 'warning',
        message: `The site is made with ${title}${place}, but its address is not known, so posts get no canonical URL, which Medium cannot add later. An address that is computed, or a starter's such as https://example.com, does not count.`,
        remedy: `Set ${addressLine}, or the input \`canonical-url: https://YOUR-SITE/blog/{slug}/\` with the path that your articles have.`
    });
}
function reportUnknown(path) {
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'run/site',
        severity: 'warning',
        message: `No site is recognised that ${path} is on, so posts get no canonical URL, which Medium cannot add later.`,
        remedy: 'If the articles are on a site, set the input `canonical-url: https://YOUR-SITE/blog/{slug}/` with the path that they have there. If they are on Medium alone, set `site: none`.'
    });
}
function reportOtherAddress({ readings }) {
    for (const reading of readings.values()) {
        if (reading?.kind !== 'article' || reading.article.siteUrl === null)
            continue;
        const { path, canonicalUrl, siteUrl } = reading.article;
        return [
            (0,diagnostics_diagnostic/* createDiagnostic */.og)({
                code: 'run/canonical-url',
                severity: 'notice',
                message: `The input \`canonical-url\` gives ${canonicalUrl ?? ''} for ${path}, the rule of its site ${siteUrl}. The input is used, for this and all other articles.`,
                remedy: 'If the rule is right, remove the input.'
            })
        ];
    }
    return [];
}

// EXTERNAL MODULE: ./lib/src/text/line.js
var line = __webpack_require__(932);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/report-tags.js


function reportTags(outcomes, known) {
    const lacking = outcomes
        .map(({ diagnostics }) => diagnostics.filter(diagnostics_diagnostic/* isError */.bJ).flatMap(one => one.definition ?? []))
        .filter(lines => lines.length > 0);
    const added = joinDefinitions(lacking.flat());
    if (lacking.length < 2 && added.size < 2)
        return [];
    const tags = (0,line/* countNoun */.y_)(added.size, 'template tag');
    const value = [...known, ...added].map(([name, text]) => `${name}: ${text}`.trim()).join('\n');
    return [
        (0,diagnostics_diagnostic/* createDiagnostic */.og)({
            code: 'run/template-tags',
            severity: 'warning',
            message: `${(0,line/* countNoun */.y_)(lacking.length, 'article')} of this run ${lacking.length === 1 ? 'is' : 'are'} stopped by ${tags} that the action does not know.`,
            remedy: `Set this input, and correct what each tag stands for: \`template-tags: ${JSON.stringify(value)}\`. In it, \`{1}\` is a tag's first argument,${value.includes('…') ? ' `…` is for you to replace,' : ''} and a name with nothing after it leaves the tag out. To leave out all unknown tags, set \`policy: "template: drop"\`.`
        })
    ];
}
function joinDefinitions(lines) {
    const found = new Map();
    for (const line of lines) {
        const at = line.indexOf(':');
        const [name, text] = [line.slice(0, at), line.slice(at + 1).trim()];
        if (weigh(text) >= weigh(found.get(name) ?? ''))
            found.set(name, text);
    }
    return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
function weigh(text) {
    const kind = text.startsWith('![') ? 200 : text.startsWith('[') ? 100 : 0;
    return kind + Math.min(99, text.length);
}

// EXTERNAL MODULE: ./lib/src/publish/evaluate/prepare-for-post.js + 2 modules
var prepare_for_post = __webpack_require__(3604);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/convert-due.js



const KEPT_CONTENTS = 100;
const convert_due_PROGRESS_EVERY = 100;
const MANY = 1000;
async function convertDue({ candidates, outcomes, rest }, wanted, context, tell = () => undefined) {
    const made = { candidates: [...candidates], outcomes: [...outcomes] };
    const enough = candidates.length + wanted;
    let next = 0;
    for (; next < rest.length && made.candidates.length < enough; next += 1) {
        const due = rest[next];
        if (due === undefined)
            break;
        const keepsContent = !context.run.planOnly && made.candidates.length < KEPT_CONTENTS;
        const converted = await convert(due, keepsContent, context);
        if (converted.kind === 'outcome')
            made.outcomes.push(converted);
        else if (made.candidates.push(converted) === 1)
            tell();
        const done = made.candidates.length + made.outcomes.length;
        if (done % convert_due_PROGRESS_EVERY === 0)
            context.ports.log(`${done} articles converted`);
        if (done === convert_due_PROGRESS_EVERY)
            await limitMemory(context);
    }
    if (next > MANY)
        await limitMemory(context);
    return { ...made, rest: rest.slice(next) };
}
async function limitMemory({ run, ports }) {
    if (run.planOnly)
        await ports.limitMemory();
}
async function convert(due, keepsContent, context) {
    const { content, article, images, diagnostics } = await (0,prepare_for_post/* prepareForPost */.R)(due, context);
    const { file } = due;
    if (content === null || diagnostics.some(diagnostics_diagnostic/* isError */.bJ))
        return (0,article_outcome/* createOutcome */.Nx)({ file, article, verdict: refuseErrors(diagnostics), diagnostics });
    const kept = keepsContent ? content : null;
    return { kind: 'candidate', file, article, images, diagnostics, content: kept };
}
function refuseErrors(diagnostics) {
    const errors = diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
    return {
        outcome: 'failed',
        reason: errors[0]?.code === 'medium/image' ? 'image' : 'invalid',
        message: errors.map(article_outcome/* printError */.yJ).join(' '),
        remedy: null
    };
}

// EXTERNAL MODULE: ./lib/src/time/call-once.js
var call_once = __webpack_require__(5676);
// EXTERNAL MODULE: ./lib/src/text/urls.js
var urls = __webpack_require__(4844);
;// CONCATENATED MODULE: ./lib/src/publish/select/choose-publication.js

const MAX_LISTED = 20;
function choosePublication(wanted, publications) {
    const address = readAddress(wanted);
    const ways = [
        ({ id }) => id === wanted,
        ({ url }) => address !== null && normalizePage(url) === address,
        ({ name, url }) => isSameName(name, wanted) || isSameName(readSlug(url) ?? '', wanted)
    ];
    for (const matches of ways) {
        const found = publications.filter(matches);
        const [first] = found;
        if (first !== undefined && found.length === 1)
            return { kind: 'found', publication: first };
        if (found.length > 1)
            return refuseAmbiguous(wanted, found);
    }
    return refuseMissing(wanted, publications);
}
function refuseAmbiguous(wanted, found) {
    return {
        kind: 'unclear',
        message: `The publication ${JSON.stringify(wanted)} could be any of ${printList(found)}.`,
        remedy: 'Name it by its id or its URL.'
    };
}
function refuseMissing(wanted, publications) {
    const where = publications.length === 0
        ? 'this account does not belong to any publication'
        : `this account belongs to ${printList(publications)}`;
    return {
        kind: 'unclear',
        message: `The publication ${JSON.stringify(wanted)} was not found: ${where}.`,
        remedy: 'Correct the name, or use a token of an account that belongs to it.'
    };
}
function findContributorRole(userId, contributors) {
    const roles = contributors.filter(one => one.userId === userId).map(({ role }) => role);
    if (roles.includes('editor'))
        return 'editor';
    return roles.includes('writer') ? 'writer' : 'none';
}
function printList(publications) {
    const shown = publications
        .slice(0, MAX_LISTED)
        .map(({ id, name, url }) => `${name} (${id}${url === undefined ? '' : `, ${url}`})`);
    const more = publications.length - shown.length;
    return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
function isSameName(name, wanted) {
    const normalize = (text) => text.normalize('NFKC').trim().toLowerCase();
    return normalize(name) === normalize(wanted.replace(/^@/, ''));
}
function readAddress(wanted) {
    if (URL.canParse(wanted))
        return normalizePage(wanted);
    const isHost = /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/|$)/i.test(wanted);
    return isHost ? normalizePage(`https://${wanted}`) : null;
}
function normalizePage(url) {
    return ((0,urls/* normalizeUrl */.l2)(url ?? null)
        ?.toLowerCase()
        .replace(/\?.*$/, '') ?? null);
}
function readSlug(url) {
    return normalizePage(url)?.split('/').slice(1).at(-1) ?? null;
}

// EXTERNAL MODULE: ./lib/src/medium/medium-error.js
var medium_error = __webpack_require__(390);
;// CONCATENATED MODULE: ./lib/src/publish/medium-remedies.js

const REMEDIES = {
    unauthorized: 'The Medium token was revoked, has expired or was mistyped. Set the secret behind `medium-token` again. New integration tokens cannot be made since 2025-01-01, but those made before still work.',
    forbidden: 'The account behind the Medium token may not do this. Check that it is an editor or writer of the publication.',
    'rate-limited': 'Medium allows about ten posts in 24 hours. Nothing needs to be done: a later run of the workflow goes on.',
    challenge: 'Run the workflow again later.',
    rejected: 'Correct what Medium names, and check the input `api-url`.',
    unavailable: 'Run the workflow again later.',
    'not-sent': 'Check that the runner can reach Medium (through the proxy of `https_proxy`, if that is set) and that the input `api-url` is right, then run the workflow again.',
    protocol: 'Check that the input `api-url` is the base URL of Medium’s API.'
};
const REMEDIES_BY_CODE = new Map([
    [2002, 'The article has no content. Write some below its front matter.'],
    [2003, 'Set the content format to `html` or `markdown`.'],
    [6000, 'Medium received no access token. Set the input `medium-token`.'],
    [
        6002,
        'The OAuth2 application lacks a scope. Authorize it again with `basicProfile`, `publishPost`, `listPublications` and, for images, `uploadImage`.'
    ],
    [6004, 'Medium does not know this user. Use a token of the account that publishes.'],
    [6005, 'Medium does not know this application. Check the input `medium-client-id`.'],
    [
        6027,
        'Medium has switched off its API for this account. Ask Medium’s support to allow it again.'
    ]
]);
const REMEDIES_BY_TEXT = [
    [
        /media is not in a format/i,
        'Save the image as a valid JPEG, PNG, GIF or TIFF file, or set the input `images` to `link`.'
    ],
    [/bad nested paragraphs/i, 'Medium cannot nest these. Take the image out of its list or quote.'],
    [
        /unexpected fields/i,
        'A field of the front matter has a type that Medium does not accept. Check tags, licence and canonical URL.'
    ]
];
const CHECK_BY_HAND = `Look among your stories on Medium, drafts too, then settle the article with the input \`resolve\`: \`${resolve_line/* RESOLVE_SYNTAX */.J3.published}\` if the post is there, \`${resolve_line/* RESOLVE_SYNTAX */.J3.retry}\` if it is not.`;
const RETRY_BY_HAND = `The article is tried again when it changes, or with \`${resolve_line/* RESOLVE_SYNTAX */.J3.retry}\` in the input \`resolve\`.`;
const NEW_REFRESH_TOKEN = 'authorize the application again and set the input `medium-refresh-token` to the refresh token that this gives';
const EXCHANGE_REMEDIES = {
    client: 'Check the inputs `medium-client-id` and `medium-client-secret` against the settings of the application on Medium.',
    token: `It was revoked or mistyped: ${NEW_REFRESH_TOKEN}.`,
    either: `Check the inputs \`medium-client-id\` and \`medium-client-secret\`; if they are right, ${NEW_REFRESH_TOKEN}.`
};
function findErrorRemedy({ kind, errors, fault }) {
    return findFaultRemedy(fault) ?? findApiErrorRemedy(errors) ?? REMEDIES[kind];
}
function findAnswerRemedy({ kind, errors, fault }) {
    if (kind === 'no-answer')
        return CHECK_BY_HAND;
    const remedy = findErrorRemedy({ kind, errors, fault });
    return kind === 'rejected' ? `${remedy} ${RETRY_BY_HAND}` : remedy;
}
function findFaultRemedy(fault) {
    switch (fault?.kind) {
        case undefined:
            return null;
        case 'unusable-token':
            return 'Set the secret behind the input `medium-token` to the token and nothing else.';
        case 'insecure-url':
            return 'Set the input `api-url` to an https URL, or leave it out.';
        case 'unusable-id':
            return REMEDIES.protocol;
        case 'challenge':
            return REMEDIES.challenge;
        case 'refused-exchange':
            return EXCHANGE_REMEDIES[fault.part];
        case 'missing-scopes':
            return `Authorize the application again with the ${fault.needed.length === 1 ? 'scope' : 'scopes'} ${fault.needed.join(', ')} and set the input \`medium-refresh-token\` to the refresh token that this gives.`;
    }
}
function findApiErrorRemedy(errors) {
    for (const { code, message } of errors) {
        const byCode = code === null ? undefined : REMEDIES_BY_CODE.get(code);
        const remedy = byCode ?? REMEDIES_BY_TEXT.find(([text]) => text.test(message))?.[1];
        if (remedy !== undefined)
            return remedy;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/publish/select/medium-failure.js


function toVerdict(error) {
    if (!(error instanceof medium_error/* MediumError */.gV))
        throw error;
    const { message } = error;
    const remedy = findErrorRemedy(error);
    switch (error.kind) {
        case 'unauthorized':
        case 'forbidden':
        case 'rejected':
        case 'protocol':
            return { outcome: 'failed', reason: 'unauthorized', message, remedy };
        case 'rate-limited':
            return { outcome: 'deferred', reason: 'rate-limited', message, remedy };
        default:
            return { outcome: 'deferred', reason: 'not-sent', message, remedy };
    }
}
function isContributorListForbidden(error) {
    return error instanceof medium_error/* MediumError */.gV && error.status === 403 && error.kind === 'forbidden';
}
function isPublicationRefused(error) {
    return error instanceof medium_error/* MediumError */.gV && (error.kind === 'forbidden' || error.kind === 'rejected');
}

;// CONCATENATED MODULE: ./lib/src/publish/select/connect-account.js





const WITHOUT_TOKEN = 'Without one (Medium issues no new tokens), set `preview-path`: the run then writes a page for each article, from which you publish it by hand.';
const WITHOUT_TOKEN_ANY_MORE = 'The ledger has posts that were published with one, so it is not taken for a repository whose articles are published by hand.';
const NOT_ASKED = { account: { kind: 'not-asked' }, diagnostics: [] };
function prepareAccount({ connect }) {
    return connect === null ? null : (0,call_once/* callOnce */.q)(async () => readAccount(await connect()));
}
async function connectAccount(due, outcomes, ask, { run, ports }) {
    const canLookUp = !run.planOnly && hasPublicUnknown(outcomes);
    if (due === 0 && !canLookUp)
        return NOT_ASKED;
    if (ask === null)
        return run.planOnly || due === 0 ? NOT_ASKED : refuseWithoutToken(due, run);
    try {
        const account = await ask();
        const { name, username, id } = account.user;
        ports.log(`Medium account: ${name ?? username ?? id}`);
        return { account, diagnostics: [] };
    }
    catch (error) {
        return refuseAccount(toVerdict(error), run.planOnly);
    }
}
function hasPublicUnknown(outcomes) {
    return outcomes.some(({ verdict, file }) => verdict.outcome === 'unknown' && file.entry?.publishStatus === 'public');
}
function refuseWithoutToken(due, { settings }) {
    const verdict = {
        outcome: 'failed',
        reason: 'unauthorized',
        message: `${(0,line/* countNoun */.y_)(due, 'article')} ${due === 1 ? 'is' : 'are'} ready, but no Medium token is set.`,
        remedy: `Set the input \`medium-token\`, or \`medium-refresh-token\` with \`medium-client-id\` and \`medium-client-secret\`. ${settings.previewPath === null ? WITHOUT_TOKEN : WITHOUT_TOKEN_ANY_MORE}`
    };
    return { account: { kind: 'refused', verdict }, diagnostics: [] };
}
function refuseAccount(verdict, planOnly) {
    if (!planOnly || verdict.outcome === 'failed')
        return { account: { kind: 'refused', verdict }, diagnostics: [] };
    const { message, remedy } = verdict;
    const warning = (0,diagnostics_diagnostic/* createDiagnostic */.og)({ code: 'run/medium', severity: 'warning', message, remedy });
    return { account: { kind: 'not-asked' }, diagnostics: [warning] };
}
async function readAccount(medium) {
    const user = await medium.getAuthenticatedUser();
    let publications = null;
    const roles = new Map();
    return {
        kind: 'known',
        medium,
        user,
        listPublications: () => (publications ??= medium.listUserPublications(user.id)),
        readRole(publicationId) {
            const role = roles.get(publicationId) ?? askRole(medium, user.id, publicationId);
            roles.set(publicationId, role);
            return role;
        }
    };
}
async function askRole(medium, userId, publicationId) {
    try {
        return findContributorRole(userId, await medium.listPublicationContributors(publicationId));
    }
    catch (error) {
        if (isContributorListForbidden(error))
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/publish/select/counted-articles.js
function isCounted({ path, entry }, retried) {
    return !isWaiting(entry) || retried.has(path);
}
const WAITING = ['scheduled', 'rate-limited', 'not-sent'];
function isWaiting(entry) {
    return entry?.state === 'pending' && WAITING.includes(entry.reason);
}

// EXTERNAL MODULE: ./lib/src/publish/select/publishing-order.js
var publishing_order = __webpack_require__(1219);
;// CONCATENATED MODULE: ./lib/src/publish/select/choose-target.js




async function chooseTarget(article, account) {
    const { publication: wanted, publishStatus } = article;
    if (wanted === null)
        return toTarget({ publication: null, publishStatus, diagnostics: [] });
    try {
        const choice = choosePublication(wanted, await account.listPublications());
        if (choice.kind === 'unclear')
            return refuse(choice.message, choice.remedy);
        const role = await account.readRole(choice.publication.id);
        return chooseByRole(article, choice.publication, role);
    }
    catch (error) {
        if (isPublicationRefused(error))
            return refuse(error.message, findErrorRemedy(error));
        return { kind: 'refused', verdict: toVerdict(error) };
    }
}
function assumeTarget(article, { byHand }) {
    const { publication, publishStatus } = article;
    const unchecked = publication === null || byHand === true
        ? []
        : [
            warnAboutPublication(article, `The publication ${JSON.stringify(publication)} and this account's role there are checked when a Medium token is given.`)
        ];
    return { publication: null, publishStatus, diagnostics: unchecked };
}
function chooseByRole(article, publication, role) {
    const { publishStatus } = article;
    const { name } = publication;
    if (role === 'none')
        return refuse(`This account is neither an editor nor a writer of the publication ${name}.`, 'Ask an editor there to add it, or name another publication.');
    if (role === null) {
        const message = `Medium does not show the contributors of ${name} to this account, so its role there is not known. Medium itself decides.`;
        const diagnostics = [warnAboutPublication(article, message)];
        return toTarget({ publication, publishStatus, diagnostics });
    }
    if (role === 'editor' || publishStatus === 'draft')
        return toTarget({ publication, publishStatus, diagnostics: [] });
    const message = `Writers of ${name} may only create drafts, so the post is a draft instead of ${publishStatus}.`;
    const diagnostics = [warnAboutPublication(article, message, 'Submit it there by hand.')];
    return toTarget({ publication, publishStatus: 'draft', diagnostics });
}
function toTarget(chosen) {
    return { kind: 'target', target: chosen };
}
function refuse(message, remedy) {
    const verdict = { outcome: 'failed', reason: 'publication', message, remedy };
    return { kind: 'refused', verdict };
}
function warnAboutPublication({ path, publicationLine }, message, remedy = null) {
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/publication',
        severity: 'warning',
        message,
        remedy,
        place: { path, line: publicationLine, column: null }
    });
}

// EXTERNAL MODULE: ./lib/src/ledger/text-sketch.js
var text_sketch = __webpack_require__(784);
// EXTERNAL MODULE: ./lib/src/text/titles.js
var titles = __webpack_require__(7969);
// EXTERNAL MODULE: ./lib/src/ledger/find-duplicate.js
var find_duplicate = __webpack_require__(4319);
;// CONCATENATED MODULE: ./lib/src/ledger/duplicate-index.js




const FEW = 4;
function createDuplicateIndex(first) {
    const posts = [...first];
    let asked = 0;
    let index = null;
    return {
        add(post) {
            index?.add(post, posts.length);
            posts.push(post);
        },
        replace(before, after) {
            const place = posts.indexOf(before);
            posts[place] = after;
            index?.add(after, place);
        },
        find(article, { findNearness, listNear, knowsAbsent }) {
            asked += 1;
            if (asked <= FEW)
                return (0,find_duplicate/* findDuplicate */.jS)(article, posts, findNearness);
            index ??= new SharedFacts(posts);
            const keys = [...listNear().map(nameNear), ...(knowsAbsent ? listShortText(article) : [])];
            const some = index.findPlaces(article, keys).flatMap(place => posts[place] ?? []);
            return (0,find_duplicate/* findDuplicate */.jS)(article, some, findNearness);
        }
    };
}
class SharedFacts {
    places = new Map();
    texts = new TextIndex();
    constructor(posts) {
        for (const [place, post] of posts.entries())
            this.add(post, place);
    }
    add(post, place) {
        this.texts.add(post, place);
        for (const key of [...listKeys(post), ...listShortText(post), nameNear(post.path)]) {
            const places = this.places.get(key);
            if (places === undefined)
                this.places.set(key, [place]);
            else
                places.push(place);
        }
    }
    findPlaces(article, others) {
        const keys = [...listKeys(article), ...others];
        const found = new Set(keys.flatMap(key => this.places.get(key) ?? []));
        for (const place of this.texts.findAlike(article))
            found.add(place);
        return [...found].sort((a, b) => a - b);
    }
}
function nameNear(path) {
    return `path ${path}`;
}
function listKeys({ blob, canonicalUrl, title }) {
    const url = (0,urls/* normalizeUrl */.l2)(canonicalUrl);
    return [
        `blob ${blob}`,
        ...(url === null ? [] : [`url ${url}`]),
        ...(title === null ? [] : [`title ${(0,titles/* normalizeTitle */.s)(title)}`])
    ];
}
function listShortText({ sketch }) {
    return sketch === null || (0,text_sketch/* readSketch */.F6)(sketch) !== null ? [] : [`text ${sketch}`];
}
const BYTE = 256;
class TextIndex {
    places = [];
    count = 0;
    add({ sketch }, place) {
        this.count = Math.max(this.count, place + 1);
        for (const key of listBytes(sketch))
            (this.places[key] ??= []).push(place);
    }
    findAlike({ sketch }) {
        const keys = listBytes(sketch);
        if (keys.length === 0)
            return [];
        const equal = new Uint8Array(this.count);
        for (const key of keys)
            for (const place of this.places[key] ?? [])
                equal[place] = (equal[place] ?? 0) + 1;
        const alike = [];
        for (const [place, number] of equal.entries())
            if (number >= text_sketch/* OTHER_TEXT */.hy * keys.length)
                alike.push(place);
        return alike;
    }
}
function listBytes(sketch) {
    return Array.from((0,text_sketch/* readSketch */.F6)(sketch) ?? [], (byte, index) => index * BYTE + byte);
}

// EXTERNAL MODULE: ./lib/src/ledger/fingerprints.js
var fingerprints = __webpack_require__(8485);
// EXTERNAL MODULE: ./lib/src/ledger/entry-moves.js
var entry_moves = __webpack_require__(1605);
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
// EXTERNAL MODULE: ./lib/src/publish/load-article-tools.js
var load_article_tools = __webpack_require__(1745);
;// CONCATENATED MODULE: ./lib/src/publish/select/missing-sketches.js


const MAX_REMOTE_BLOBS = 100;
async function addMissingSketches(context) {
    const sketches = [];
    let remote = 0;
    for (const entry of orderEntries(context)) {
        const { path, blob } = entry;
        const local = await context.ports.readLocalBlob(blob);
        if (local === null && (remote += 1) > MAX_REMOTE_BLOBS)
            break;
        const bytes = local ?? (await context.ports.commits.readBlob(blob).catch(() => null));
        const sketch = bytes === null ? null : await sketchBytes(entry, bytes, context);
        if (sketch !== null)
            sketches.push({ path, blob, sketch });
    }
    if (sketches.length > 0)
        context.session.enqueue((0,ledger_steps/* recordSketches */.qM)(sketches));
}
function orderEntries({ ledger, run, changes }) {
    const lacking = ledger.entries.filter(entry => entry.sketch === null && (0,fingerprints/* mayHavePost */.W)(entry));
    if (lacking.length === 0)
        return [];
    const blobs = new Set(changes.tree.values());
    const here = lacking.filter(({ blob }) => blobs.has(blob));
    const old = lacking.filter(({ blob }) => !blobs.has(blob));
    const first = old.length <= MAX_REMOTE_BLOBS ? 0 : parseInt(run.sha.slice(0, 8), 16) % old.length;
    return [...here, ...old.slice(first), ...old.slice(0, first)];
}
async function sketchBytes({ path }, bytes, { run }) {
    const { defaults } = run.settings;
    const { readArticle } = await (0,load_article_tools/* loadArticleTools */.G)();
    const reading = readArticle({ path, bytes, defaults, findHeading: () => null });
    return reading.kind === 'article' ? (0,text_sketch/* sketchText */.yb)(reading.article.body) : null;
}

;// CONCATENATED MODULE: ./lib/src/publish/select/find-duplicates.js



function fingerprintCandidate({ file, article }, authorId) {
    return {
        path: file.path,
        id: article.id,
        title: article.title,
        canonicalUrl: article.canonicalUrl,
        declaresUrl: article.declaresCanonicalUrl,
        blob: file.blob,
        sketch: (0,text_sketch/* sketchText */.yb)(article.body),
        authorId,
        postUrl: null
    };
}
async function findDuplicates(searches, authorId, context) {
    const { ledger, session } = context;
    await addMissingSketches(context);
    const posts = createDuplicateIndex((0,fingerprints/* fingerprintEntries */.Z)(session.ledger()));
    const listSuccessors = prepareSuccessors(context);
    const duplicates = new Map();
    for (const { candidate, fingerprint } of searches) {
        const isNew = fingerprint === null || (0,find_duplicate/* declaresNewArticle */.CP)(ledger, fingerprint);
        const duplicate = isNew
            ? null
            : await search([candidate, fingerprint], posts, listSuccessors, context);
        if (duplicate === null)
            posts.add(fingerprint ?? fingerprintCandidate(candidate, authorId));
        else
            duplicates.set(candidate, duplicate);
    }
    return duplicates;
}
async function search([candidate, fingerprint], posts, listSuccessors, context) {
    const findNearness = createNearness(candidate, context);
    const { path, entry } = candidate.file;
    const listNear = () => [...context.departed, ...listSuccessors(path)];
    for (;;) {
        const duplicate = posts.find(fingerprint, {
            findNearness,
            listNear,
            knowsAbsent: find_duplicates_isWaiting(entry)
        });
        if (duplicate === null || !fingerprint.declaresUrl || duplicate.original.declaresUrl)
            return duplicate;
        const { original } = duplicate;
        const reading = await (0,run_context/* readArticleAt */.M)(original.path, context);
        const article = reading?.kind === 'article' ? reading.article : null;
        if (article?.declaresCanonicalUrl !== true)
            return duplicate;
        const { canonicalUrl } = article;
        posts.replace(original, { ...original, canonicalUrl, declaresUrl: true });
    }
}
function prepareSuccessors({ ledger }) {
    let successors = null;
    return path => {
        if (successors === null) {
            successors = new Map();
            for (const entry of ledger.entries)
                for (const earlier of (0,entry_moves/* listEarlierPaths */.LX)(entry))
                    successors.set(earlier, [...(successors.get(earlier) ?? []), entry.path]);
        }
        return successors.get(path) ?? [];
    };
}
function createNearness({ file }, context) {
    const { departed, changes, ledger } = context;
    return post => {
        const entry = (0,ledger_ledger/* findByPath */.sV)(ledger, post.path);
        if (entry !== null && (0,entry_moves/* hadPath */.Z)(entry, file.path))
            return 'replaced';
        if (departed.has(post.path))
            return 'departed';
        if (changes.tree.has(post.path))
            return 'none';
        return find_duplicates_isWaiting(file.entry) ? 'absent' : 'gone';
    };
}
function find_duplicates_isWaiting(entry) {
    return entry?.state === 'pending';
}
const SHARED = {
    'canonical URL': 'both have the same canonical URL',
    title: 'both have the same title',
    content: 'their texts are very similar'
};
function refuseDuplicate(path, { original, shared }) {
    const { postUrl } = original;
    const before = (0,entry_moves/* readDetachedPath */.yw)(original);
    const other = before === null ? original.path : `the article that was at ${before} before`;
    const copied = postUrl === null ? other : `${other} (${postUrl})`;
    const different = shared === 'canonical URL' ? '' : ', or give both different canonical URLs';
    return {
        outcome: 'failed',
        reason: 'possible-duplicate',
        message: `Looks like a second copy of ${copied}: ${SHARED[shared]}.`,
        remedy: `If it is a post of its own, give it an \`id\` in the front matter${different}. If not, settle it with \`resolve: ${(0,resolve_line/* printResolveLine */.uD)({ verb: 'ignore', path })}\`.`
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/select/select-creations.js







async function selectCreations({ candidates, rest }, account, context) {
    if (candidates.length === 0)
        return { creations: [], outcomes: [], counted: 0 };
    const sorted = candidates.toSorted((a, b) => (0,publishing_order/* compareForPublishing */.A)(a.article, b.article));
    const { unique, outcomes } = await stopDuplicates(sorted, account, context);
    const choices = await chooseTargets(unique, account, context);
    const limited = applyLimit(choices, rest, context, findAuthorId(account));
    return { ...limited, outcomes: [...outcomes, ...limited.outcomes] };
}
function findAuthorId(account) {
    return account.kind === 'known' ? account.user.id : null;
}
async function stopDuplicates(candidates, account, context) {
    const authorId = findAuthorId(account);
    const searches = candidates.map(candidate => ({
        candidate,
        fingerprint: context.retried.has(candidate.file.path)
            ? null
            : fingerprintCandidate(candidate, authorId)
    }));
    const duplicates = await findDuplicates(searches, authorId, context);
    const outcomes = [...duplicates].map(([candidate, duplicate]) => account.kind === 'refused'
        ? (0,article_outcome/* stopCandidate */.wS)(candidate, account.verdict)
        : (0,article_outcome/* stopCandidate */.wS)(candidate, refuseDuplicate(candidate.file.path, duplicate), {
            authorId,
            url: duplicate.original.postUrl
        }));
    return { unique: searches.filter(({ candidate }) => !duplicates.has(candidate)), outcomes };
}
async function chooseTargets(searches, account, { run }) {
    const choices = [];
    for (const { candidate, fingerprint } of searches) {
        const choice = await chooseByAccount(candidate, account, run);
        if (choice.kind === 'refused')
            choices.push({ kind: 'stopped', candidate, verdict: choice.verdict });
        else {
            const { target } = choice;
            choices.push({ kind: 'creation', candidate: { ...candidate, target, fingerprint } });
        }
    }
    return choices;
}
async function chooseByAccount({ article }, account, run) {
    switch (account.kind) {
        case 'known':
            return chooseTarget(article, account);
        case 'refused':
            return account;
        case 'not-asked':
            return { kind: 'target', target: assumeTarget(article, run) };
    }
}
function applyLimit(choices, rest, { run, retried }, authorId) {
    const counted = new Set(choices.filter(choice => countsTowardsLimit(choice, retried)));
    const tooMany = run.byHand === true ? null : refuseTooMany(counted.size, rest.length, run.settings.maxPosts);
    const creations = [];
    const outcomes = [];
    for (const choice of choices) {
        const limit = counted.has(choice) ? tooMany : null;
        const verdict = limit ?? (choice.kind === 'stopped' ? choice.verdict : null);
        if (verdict !== null)
            outcomes.push(stopChoice(choice.candidate, verdict, authorId));
        else if (choice.kind === 'creation')
            creations.push(choice.candidate);
    }
    if (tooMany !== null)
        outcomes.push(...rest.map(due => stopDue(due, tooMany, authorId)));
    return { creations, outcomes, counted: counted.size };
}
function countsTowardsLimit(choice, retried) {
    if (choice.kind === 'stopped' && choice.verdict.reason === 'publication')
        return false;
    return isCounted(choice.candidate.file, retried);
}
function refuseTooMany(counted, unread, maxPosts) {
    if (counted <= maxPosts)
        return null;
    const due = counted + unread;
    const [most, unchecked] = unread === 0
        ? ['', '']
        : ['Up to ', ` That was clear after ${counted} of them, so the others were not converted.`];
    return {
        outcome: 'failed',
        reason: 'too-many-posts',
        message: `${most}${(0,line/* countNoun */.y_)(due, 'post')} ${due === 1 ? 'is' : 'are'} due but \`max-posts\` is ${maxPosts}, so none were published.${unchecked}`,
        remedy: `To publish them all, set \`max-posts: ${due}\`. To leave some out, settle them with \`resolve: ${(0,resolve_line/* printResolveLine */.uD)({ verb: 'ignore', path: 'PATH' })}\`.`
    };
}
function stopChoice(candidate, verdict, authorId) {
    const line = verdict.reason === 'publication' ? candidate.article.publicationLine : null;
    return (0,article_outcome/* stopCandidate */.wS)(candidate, verdict, { authorId, line });
}
function stopDue({ file, article, diagnostics }, verdict, authorId) {
    return (0,article_outcome/* createOutcome */.Nx)({ file, article, diagnostics, verdict, details: { authorId } });
}

;// CONCATENATED MODULE: ./lib/src/publish/select/select-posts.js





async function selectPosts({ due, outcomes }, context) {
    const ask = prepareAccount(context.ports);
    const askEarly = () => void ask?.().catch(() => undefined);
    let conversion = await beginConversion(due, context, askEarly);
    const ready = conversion.candidates.length;
    const connected = await connectAccount(ready, outcomes, ask, context);
    for (;;) {
        const { candidates, rest } = conversion;
        const selected = await selectCreations(conversion, connected.account, context);
        if (rest.length === 0 || selected.counted > context.run.settings.maxPosts)
            return {
                creations: selected.creations,
                outcomes: [...conversion.outcomes, ...selected.outcomes],
                articles: [...candidates, ...rest].map(({ article }) => article),
                ...connected
            };
        conversion = await convertDue(conversion, candidates.length + 1, context);
    }
}
async function beginConversion(due, context, tell) {
    const sorted = due.toSorted((a, b) => (0,publishing_order/* compareForPublishing */.A)(a.article, b.article));
    const { run, retried, prepared } = context;
    const nothing = { candidates: [], outcomes: [] };
    if (prepared !== null || run.byHand === true)
        return await convertDue({ ...nothing, rest: sorted }, Infinity, context, tell);
    const exempt = sorted.filter(({ file }) => !isCounted(file, retried));
    const counted = sorted.filter(({ file }) => isCounted(file, retried));
    const first = await convertDue({ ...nothing, rest: exempt }, Infinity, context, tell);
    const { maxPosts } = run.settings;
    return await convertDue({ ...first, rest: counted }, maxPosts + 1, context, tell);
}

// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/ledger/ledger-error.js
var ledger_error = __webpack_require__(7506);
// EXTERNAL MODULE: ./lib/src/publish/run-facts.js
var run_facts = __webpack_require__(1957);
// EXTERNAL MODULE: ./lib/src/report/reasons.js
var reasons = __webpack_require__(1420);
;// CONCATENATED MODULE: ./lib/src/publish/send/plan-post.js



function planPost(creation, { byHand, pullRequest }) {
    const { file, article, target, diagnostics } = creation;
    const { publication, publishStatus } = target;
    return (0,article_outcome/* createOutcome */.Nx)({
        file,
        article,
        verdict: byHand !== true ? describePlan(creation) : pullRequest ? PLANNED_BY_HAND : BY_HAND,
        details: { publicationId: publication?.id ?? null, publishStatus },
        diagnostics: [...diagnostics, ...target.diagnostics],
        recorded: true
    });
}
const PLANNED = {
    public: 'published',
    draft: 'created as a draft',
    unlisted: 'published unlisted'
};
function describePlan({ article, images, target }) {
    const { publication, publishStatus } = target;
    const name = publication?.name ?? article.publication;
    const where = name === null ? 'on the profile' : `in ${name}`;
    const withImages = images.length === 0 ? '' : `, with ${(0,line/* countNoun */.y_)(images.length, 'local image')}`;
    return {
        outcome: 'planned',
        reason: 'would-create',
        message: `Would be ${PLANNED[publishStatus]} ${where}${withImages}.`,
        remedy: null
    };
}
const BY_HAND = {
    outcome: 'planned',
    reason: 'by-hand',
    message: 'Ready to be published by hand: its page says how.',
    remedy: reasons/* REASONS */.e['by-hand'].remedy
};
const PLANNED_BY_HAND = {
    outcome: 'planned',
    reason: 'would-create',
    message: 'Would be published; without a Medium token, by hand with the help of its page.',
    remedy: null
};

// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/src/time/late-part.js
var late_part = __webpack_require__(4468);
// EXTERNAL MODULE: ./lib/src/publish/evaluate/convert-article.js + 2 modules
var convert_article = __webpack_require__(3958);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/publish/send/upload-images.js






const PARALLEL_UPLOADS = 5;
async function uploadImages(images, { account, session, ports }) {
    const known = session.ledger().images;
    const missing = images.filter(({ sha256 }) => known[sha256] === undefined);
    const distinct = [...new Map(missing.map(image => [image.sha256, image])).values()];
    const uploaded = new Map();
    await runInParallel(distinct, PARALLEL_UPLOADS, async (image) => {
        const bytes = await readBytes(image, ports.commits);
        const record = await uploadImage({ ...image, bytes }, account.medium, ports.interruption.now);
        session.enqueue((0,ledger_steps/* recordImage */.Bq)(image.sha256, record));
        uploaded.set(image.sha256, record.url);
        const size = `${image.size} bytes`;
        ports.log(`Image ${uploaded.size} of ${distinct.length} uploaded: ${image.path} (${size})`);
    });
    return new Map(images.flatMap(({ path, sha256 }) => {
        const url = uploaded.get(sha256) ?? known[sha256]?.url;
        return url === undefined ? [] : [[path, url]];
    }));
}
async function readBytes({ path, blob }, commits) {
    const bytes = await commits.readBlob(blob).catch((error) => {
        throw new LostImage(path, error);
    });
    if (bytes === null)
        throw new LostImage(path);
    return bytes;
}
async function uploadImage({ path, bytes, type }, medium, signal) {
    const md5 = (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
    const file = { bytes, mediaType: type, fileName: (0,paths/* baseName */.Fl)(path) };
    for (let attempt = 1;; attempt += 1) {
        const answer = await medium.uploadImage(file, signal);
        if (answer.md5 === undefined || answer.md5.toLowerCase() === md5)
            return { url: answer.url, md5: answer.md5 ?? null };
        if (attempt === 2)
            throw new DamagedUpload(path, answer.md5, md5);
    }
}
class DamagedUpload extends action_error/* ActionError */.lZ {
    name = 'DamagedUpload';
    constructor(path, theirs, ours) {
        super(`The image ${path} arrived damaged at Medium twice (its MD5 is ${theirs} there and ${ours} here).`, { code: 'run/medium', remedy: 'Run the workflow again later.' });
    }
}
class LostImage extends action_error/* ActionError */.lZ {
    name = 'LostImage';
    constructor(path, cause) {
        const why = cause === undefined ? '' : `: ${(0,action_error/* messageOf */.bD)(cause).replace(/\.$/, '')}`;
        super(`The image ${path} can no longer be read from the commit${why}.`, {
            code: 'run/commit',
            remedy: 'Run the workflow again.',
            cause
        });
    }
}
function refuseImage(error) {
    const isRefusal = error instanceof medium_error/* MediumError */.gV && (error.kind === 'rejected' || error.kind === 'protocol');
    if (!isRefusal && !(error instanceof DamagedUpload) && !(error instanceof LostImage))
        return null;
    const { message } = error;
    const remedy = error instanceof medium_error/* MediumError */.gV ? findErrorRemedy(error) : error.remedy;
    return { outcome: 'failed', reason: 'image', message, remedy };
}
async function runInParallel(items, limit, work) {
    const queue = [...items];
    const failures = [];
    const runWorker = async () => {
        for (let item = queue.shift(); item !== undefined; item = queue.shift())
            await work(item).catch((error) => {
                failures.push(error);
                queue.length = 0;
            });
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, runWorker));
    if (failures.length > 0)
        throw failures[0];
}

;// CONCATENATED MODULE: ./lib/src/publish/send/render-post.js






async function renderPost(candidate, context) {
    let urls;
    try {
        urls = await (context.placing.get(candidate) ?? placeImages(candidate, context));
    }
    catch (error) {
        return { kind: 'refused', verdict: refuseImage(error) ?? toVerdict(error) };
    }
    const { title, render } = candidate.content ?? (await (0,convert_article/* convertArticle */.w)(candidate.article, context));
    const { content, diagnostics } = await (0,late_part/* doWithParts */.a)(() => render(urls));
    const errors = diagnostics.filter(diagnostics_diagnostic/* isError */.bJ);
    if (errors.length === 0)
        return { kind: 'content', title, content };
    const message = errors.map(diagnostics_diagnostic/* joinSentences */.DP).join(' ');
    const verdict = { outcome: 'failed', reason: 'invalid', message, remedy: null };
    return { kind: 'refused', verdict };
}
function beginImages(candidate, context) {
    if (context.ports.interruption.requested)
        return;
    const urls = placeImages(candidate, context);
    urls.catch(() => undefined);
    context.placing.set(candidate, urls);
}
async function placeImages({ images }, context) {
    const { run } = context;
    if (run.settings.images === 'upload')
        return uploadImages(images, context);
    return new Map(images.map(({ path }) => [path, `${run.rawUrl}/${(0,paths/* encodePath */.O0)(path)}`]));
}

;// CONCATENATED MODULE: ./lib/src/publish/send/settle-answer.js


function settleAnswer(answer, { target }, { transaction }, { session, ports }) {
    const at = new Date(ports.clock.now()).toISOString();
    const { change, verdict, post } = decideSettlement(answer, target, { transaction, at });
    session.enqueue((0,ledger_steps/* settle */.G9)(change));
    return {
        verdict,
        details: {
            transaction,
            postId: post?.id ?? null,
            url: post?.url ?? null,
            publishStatus: post?.publishStatus ?? target.publishStatus
        },
        recorded: true
    };
}
function decideSettlement(answer, target, { transaction, at }) {
    switch (answer.kind) {
        case 'created': {
            const { id, url = null } = answer.post;
            const post = { id, url, via: 'response', at };
            return {
                change: { kind: 'created', transaction, post },
                verdict: describeCreated(target),
                post: answer.post
            };
        }
        case 'rejected':
            return {
                change: { kind: 'refused', transaction },
                verdict: describeAnswer('failed', 'rejected', answer)
            };
        case 'no-answer':
            return {
                change: { kind: 'no-answer', transaction },
                verdict: describeAnswer('unknown', 'no-answer', answer)
            };
        default:
            return {
                change: { kind: 'put-back', transaction, reason: answer.kind },
                verdict: describeAnswer(answer.kind === 'unauthorized' ? 'failed' : 'deferred', answer.kind, answer)
            };
    }
}
function describeAnswer(outcome, reason, answer) {
    return { outcome, reason, message: answer.message, remedy: findAnswerRemedy(answer) };
}
const CREATED = {
    public: 'Published',
    draft: 'Created as a draft',
    unlisted: 'Published unlisted'
};
function describeCreated({ publishStatus, publication }) {
    const where = publication === null ? '' : ` in ${publication.name}`;
    const message = `${CREATED[publishStatus]}${where}.`;
    return { outcome: 'created', reason: 'created', message, remedy: null };
}

;// CONCATENATED MODULE: ./lib/src/publish/send/write-intent.js




async function writeIntent(creation, attempt, context) {
    const { file, article, target, fingerprint } = creation;
    const { session, account, changes } = context;
    const facts = (0,article_outcome/* describeFacts */.Lm)(file, article, {
        authorId: account.user.id,
        publicationId: target.publication?.id ?? null,
        publishStatus: target.publishStatus
    });
    const { transaction } = attempt;
    const compared = listCompared(context);
    const known = file.entry?.blob ?? null;
    const step = (0,ledger_steps/* intend */.fY)({ facts, known, attempt, tree: changes.tree, fingerprint, compared });
    try {
        await session.commit(`medium: intent ${file.path}`, step);
    }
    catch (error) {
        if (error instanceof ledger_error/* LedgerMoved */.T)
            throw error;
        session.enqueue((0,ledger_steps/* settle */.G9)({ kind: 'put-back', transaction, reason: 'not-sent' }));
        if (!(error instanceof ledger_error/* LedgerError */.o))
            throw error;
        return { verdict: refuseUnwritable(error), details: {}, recorded: true };
    }
    const written = (0,ledger_ledger/* findByTransaction */.Lx)(session.ledger(), transaction);
    return written?.state === 'intent' ? null : yieldToOther(creation, context);
}
function listCompared({ ledger, attempted }) {
    const before = ledger.entries.flatMap(({ attempt }) => attempt?.transaction ?? []);
    return new Set([...before, ...attempted]);
}
function yieldToOther({ file, article, fingerprint }, context) {
    const ledger = context.session.ledger();
    const { path, blob } = file;
    const { tree } = context.changes;
    const compared = listCompared(context);
    const duplicate = fingerprint === null ? null : (0,find_duplicate/* findNewDuplicate */.JY)(ledger, fingerprint, { compared, tree });
    const isRenamed = duplicate !== null && !tree.has(duplicate.original.path);
    const entry = (0,entry_identity/* findArticleEntry */.C)(ledger, { path, id: article.id }, tree) ??
        (isRenamed ? (0,ledger_ledger/* findByPath */.sV)(ledger, duplicate.original.path) : null);
    if (context.tip.isCurrent && entry !== null && entry.path !== path)
        context.session.enqueue((0,ledger_steps/* moveEntry */.cb)({ from: entry.path, to: path }));
    if ((0,ledger_ledger/* findByPath */.sV)(context.session.ledger(), path)?.blob !== blob)
        context.held.add(path);
    const verdict = decideByEntry({ path, blob, entry }, { isCurrent: true, blobAt: () => null }) ??
        (duplicate === null ? OTHER_RUN : refuseDuplicate(path, duplicate));
    return {
        verdict,
        details: describePost(entry),
        recorded: verdict.outcome !== 'failed' || verdict.reason === 'rejected'
    };
}
function describePost(entry) {
    return {
        transaction: entry?.attempt?.transaction ?? null,
        postId: entry?.post?.id ?? null,
        url: entry?.post?.url ?? null
    };
}
const OTHER_RUN = {
    outcome: 'skipped',
    reason: 'in-progress',
    message: 'Another run is working on this article.',
    remedy: null
};
function refuseUnwritable({ message, remedy }) {
    return { outcome: 'failed', reason: 'ledger', message, remedy };
}

;// CONCATENATED MODULE: ./lib/src/publish/send/send-post.js





const INTERRUPTED = {
    outcome: 'deferred',
    reason: 'not-sent',
    message: 'The run was ended before Medium was asked.',
    remedy: 'The next run goes on with it.'
};
const TOO_LATE = {
    outcome: 'deferred',
    reason: 'not-sent',
    message: 'Medium was not asked: so much time passed while the intent was saved that its answer could have come after the deadline, when other runs no longer wait for it.',
    remedy: 'The next run goes on with it.'
};
const SETTLING_MS = 60_000;
async function sendPost(creation, next, context) {
    const { account, ports } = context;
    const rendered = await renderPost(creation, context);
    if (rendered.kind === 'refused') {
        const verdict = ports.interruption.requested ? INTERRUPTED : rendered.verdict;
        return { verdict, details: {}, recorded: false };
    }
    if (next !== undefined)
        beginImages(next, context);
    const attempt = createAttempt(context);
    const refusal = await writeIntent(creation, attempt, context);
    context.attempted.add(attempt.transaction);
    if (refusal !== null)
        return refusal;
    const obstacle = ports.interruption.requested ? INTERRUPTED : findDelay(attempt, context);
    if (obstacle !== null)
        return putBack(obstacle, attempt, context);
    const publicationId = creation.target.publication?.id ?? null;
    const answer = await account.medium.createPost({ authorId: account.user.id, publicationId }, createRequest(creation, rendered), ports.interruption.late);
    return settleAnswer(answer, creation, attempt, context);
}
function createAttempt({ ports, run }) {
    const now = ports.clock.now();
    return {
        transaction: ports.newTransaction(),
        run: (0,run_facts/* printRunId */.i)(run),
        startedAt: new Date(now).toISOString(),
        deadline: new Date(now + run.settings.timeoutMs + SETTLING_MS).toISOString()
    };
}
function findDelay({ deadline }, { ports, run }) {
    const leftMs = Date.parse(deadline) - ports.clock.now();
    return leftMs < run.settings.timeoutMs ? TOO_LATE : null;
}
function putBack(verdict, { transaction }, { session }) {
    session.enqueue((0,ledger_steps/* settle */.G9)({ kind: 'put-back', transaction, reason: 'not-sent' }));
    return { verdict, details: { transaction }, recorded: true };
}
function createRequest({ article, target }, { title, content }) {
    return {
        title,
        contentFormat: article.contentFormat,
        content,
        ...(article.tags.length === 0 ? {} : { tags: [...article.tags] }),
        publishStatus: target.publishStatus,
        license: article.license,
        ...(article.canonicalUrl === null ? {} : { canonicalUrl: article.canonicalUrl }),
        ...(article.notifyFollowers === null ? {} : { notifyFollowers: article.notifyFollowers })
    };
}

;// CONCATENATED MODULE: ./lib/src/publish/send/send-posts.js






async function sendPosts(creations, account, context) {
    if (context.run.planOnly)
        return creations.map(creation => planPost(creation, context.run));
    if (account.kind !== 'known')
        return [];
    const sendContext = { ...context, account, attempted: new Set(), placing: new Map() };
    try {
        return await sendInTurn(creations, sendContext);
    }
    finally {
        await Promise.allSettled(sendContext.placing.values());
    }
}
async function sendInTurn(creations, context) {
    const { account, ports } = context;
    const outcomes = [];
    let rest = null;
    for (const [index, creation] of creations.entries()) {
        if (rest === null && ports.interruption.requested)
            rest = skipRest(INTERRUPTED);
        if (rest === null) {
            const number = `Post ${index + 1} of ${creations.length}`;
            const result = await sendAndLog([creation, creations[index + 1]], context, number);
            outcomes.push(send_posts_toOutcome(creation, result, account.user.id));
            rest = decideRest(result);
        }
        else
            outcomes.push(send_posts_toOutcome(creation, rest, account.user.id));
    }
    return outcomes;
}
async function sendAndLog([creation, next], context, number) {
    const { log } = context.ports;
    log(`${number}: ${creation.file.path}`);
    const result = await sendPost(creation, next, context).catch((error) => {
        if (error instanceof ledger_error/* LedgerMoved */.T)
            throw error;
        return settleFault(error, creation, context);
    });
    const { reason, message } = result.verdict;
    log(`${number}: ${reason}. ${message}`);
    return result;
}
function send_posts_toOutcome({ file, article, target, diagnostics }, { verdict, details, recorded }, authorId) {
    const publicationId = target.publication?.id ?? null;
    return (0,article_outcome/* createOutcome */.Nx)({
        file,
        article,
        verdict,
        details: { authorId, publicationId, ...details },
        diagnostics: [...diagnostics, ...target.diagnostics],
        recorded
    });
}
function settleFault(error, { file }, { session, run }) {
    const message = `This action failed: ${(0,action_error/* messageOf */.bD)(error)}.`;
    const remedy = (error instanceof action_error/* ActionError */.lZ ? error.remedy : null) ?? 'Please report it.';
    const stops = 'the action itself failed';
    const entry = (0,ledger_ledger/* findByPath */.sV)(session.ledger(), file.path);
    if (entry?.state !== 'intent' || entry.attempt.run !== (0,run_facts/* printRunId */.i)(run)) {
        const verdict = { outcome: 'failed', reason: 'ledger', message, remedy };
        return { verdict, details: {}, recorded: true, stops };
    }
    const { transaction } = entry.attempt;
    session.enqueue((0,ledger_steps/* settle */.G9)({ kind: 'no-answer', transaction }));
    const verdict = {
        outcome: 'unknown',
        reason: 'no-answer',
        message: `${message} The post may exist.`,
        remedy: `Check whether it is on Medium and settle it with \`resolve\`. ${remedy}`
    };
    return { verdict, details: { transaction }, recorded: true, stops };
}
function decideRest({ verdict, stops = REST[verdict.reason] }) {
    if (stops === undefined)
        return null;
    const { message, outcome } = verdict;
    const rest = outcome === 'unknown' ? FAULT : verdict;
    return skipRest({ ...rest, message: `Not tried: ${stops} earlier in this run. ${message}` });
}
const FAULT = { outcome: 'failed', reason: 'ledger', remedy: 'Please report it.' };
const REST = {
    unauthorized: "Medium refused this run's token",
    'rate-limited': "Medium's limit was reached",
    ledger: 'the ledger could not be written'
};
function skipRest(verdict) {
    return { verdict, details: {}, recorded: verdict.reason === 'ledger' };
}

;// CONCATENATED MODULE: ./lib/src/publish/handle-articles.js





async function handleArticles(context) {
    const evaluated = await evaluateArticles(context);
    const selected = await selectPosts(evaluated, context);
    const { account, articles } = selected;
    const skipped = await handle_articles_describeChanged(evaluated.outcomes, context);
    const sent = await sendPosts(selected.creations, account, context);
    const outcomes = [...skipped, ...selected.outcomes, ...sent];
    return {
        outcomes,
        sent,
        account,
        siteDiagnostics: [
            ...(await reportSites(context, articles)),
            ...reportTags(outcomes, context.run.settings.templateTags)
        ],
        accountDiagnostics: selected.diagnostics
    };
}
async function handle_articles_describeChanged(outcomes, context) {
    const isChanged = ({ verdict }) => verdict.reason === 'changed-since-published';
    if (!outcomes.some(isChanged))
        return outcomes;
    const { addChanges } = await __webpack_require__.e(/* import() */ 715).then(__webpack_require__.bind(__webpack_require__, 6715));
    return await addChanges(outcomes, context);
}


/***/ }),

/***/ 4468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doWithParts),
/* harmony export */   m: () => (/* binding */ createLatePart)
/* harmony export */ });
class PartMissing extends Error {
    load;
    constructor(load) {
        super('A part of the program is not loaded.');
        this.load = load;
    }
}
function createLatePart(importPart) {
    let part = null;
    const load = async () => (part ??= await importPart());
    return {
        load,
        get: () => {
            if (part === null)
                throw new PartMissing(load);
            return part;
        }
    };
}
async function doWithParts(work) {
    for (;;)
        try {
            return work();
        }
        catch (error) {
            if (!(error instanceof PartMissing))
                throw error;
            await error.load();
        }
}


/***/ })

};
;