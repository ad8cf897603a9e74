export const id = 975;
export const ids = [975];
export const modules = {

/***/ 4975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addSiteData: () => (/* reexport */ addSiteData),
  createContentReader: () => (/* reexport */ createContentReader),
  listNamedData: () => (/* reexport */ listNamedData),
  loadLiquid: () => (/* reexport */ loadLiquid),
  needsLiquid: () => (/* reexport */ needsLiquid),
  openArticle: () => (/* reexport */ openArticle),
  openSites: () => (/* reexport */ openSites),
  readArticle: () => (/* reexport */ readArticle),
  readWithinBounds: () => (/* reexport */ readWithinBounds),
  tryConversion: () => (/* reexport */ tryConversion)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/text/line.js
var text_line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/diagnostics/action-error.js
var action_error = __webpack_require__(9080);
// EXTERNAL MODULE: ./lib/src/diagnostics/catalogue/index.js + 3 modules
var catalogue = __webpack_require__(9484);
;// CONCATENATED MODULE: ./lib/src/article/article-error.js
// Why a file cannot be read as an article: thrown on the way from bytes to fields, caught where the file is read.


/** The catalogue's remedy counts where none is given. */
class ArticleError extends action_error/* ActionError */.lZ {
    name = 'ArticleError';
    position;
    constructor(message, { position, ...options }) {
        super(message, { remedy: catalogue/* CATALOGUE */.y[options.code].remedy, ...options });
        this.position = position;
    }
}

// EXTERNAL MODULE: ./lib/src/article/article-date.js
var article_date = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var text_paths = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/src/medium/vocabulary.js
var vocabulary = __webpack_require__(7698);
;// CONCATENATED MODULE: ./lib/src/article/header-fields.js
// Looks fields up by name: letter case, `-` and `_` do not count, empty ones are unset, and the `medium` map goes before
// the fields of the site.
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
/** Maps in which generators keep the keys that are a site's own: Hugo's `params`, Zola's `extra`. */
const OWN_MAPS = new Set(['params', 'extra', 'metadata']);
function listWritten(entries, prefix, forMedium) {
    return entries.flatMap(([key, node]) => {
        const field = { name: `${prefix}${key}`, key, forMedium, node };
        const isMap = node.kind === 'map' && prefix === '' && OWN_MAPS.has(normalizeKey(key));
        return isMap ? [field, ...listWritten(node.entries, `${key}.`, false)] : [field];
    });
}
/** Of two spellings of one key the first that is set counts. */
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
/** The set fields among `names`, the one that counts first: those of the `medium` map, then the site's, each in order. */
function findFields(fields, ...names) {
    const keys = names.map(normalizeKey);
    return [fields.medium, fields.site].flatMap(group => keys.flatMap(key => {
        const field = group.get(key);
        return field === undefined ? [] : [field];
    }));
}
/** The field that counts among `names`, or null when none is set. */
function findField(fields, ...names) {
    return findFields(fields, ...names)[0] ?? null;
}
/** The text of a field that holds a single value; null for a list or a map. */
function readScalar({ node }) {
    return node.kind === 'scalar' ? node.text : null;
}
/** A site shows a date in a form of its own. */
const DATES = /date|^(?:time|lastmod|updated)/;
/** Single values by name in lower case; those of Hugo's `params` by the name below it, too. */
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
/** Quarto's options of code cells have a map of their own. */
function listOptions(field) {
    const { node, name } = field;
    if (node.kind !== 'map' || name.toLowerCase() !== 'execute')
        return [field];
    return node.entries.map(([key, option]) => {
        const full = `${name}.${key}`;
        return { name: full, key: full, forMedium: false, node: option };
    });
}
/** The boolean that a field holds; null when it holds anything else. */
function readFlag(field) {
    return parseFlag(readScalar(field) ?? '');
}
const YES = new Set(['true', 'yes', 'on', '1']);
const NO = new Set(['false', 'no', 'off', '0']);
/** A boolean as people write it, quotes and YAML 1.1's words included; null for anything else. */
function parseFlag(text) {
    const word = text.trim().toLowerCase();
    if (YES.has(word))
        return true;
    return NO.has(word) ? false : null;
}

// EXTERNAL MODULE: ./lib/src/article/web-url.js
var web_url = __webpack_require__(7989);
;// CONCATENATED MODULE: ./lib/src/article/published-marks.js
// Marks of other tools, and of people, that an article has a post on Medium already: publishing it again cannot be undone.



/** Keys in lower case, letters and digits alone. */
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
    // Brandon Rozek's script, jekyll-import and their kin write `medium_post_id`.
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
    // publish-markdown: `published_to`, `posted_to`. IndieWeb: `syndication`.
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
/** Null when the field does not say that there is a post; `unclear` when its value cannot be understood. */
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
        return { url: url.href };
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
function isYes(text) {
    return parseFlag(text) === true;
}
function isNo(text) {
    return parseFlag(text) === false || /^(?:none|null|nil|n\/?a|-+)$/i.test(text);
}
/** In a list, or in a map with Medium among its keys. */
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
// The one table of keys by which an author says: not yet, not here, not for everybody. Site generators, editors, exporters
// and cross-posting tools each have their own; what they mean for Medium is said here and nowhere else.
/** What tools for cross-posting call what they do. */
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
    // Jekyll, dev.to, Gridsome, Contentlayer: `published`. Obsidian Publish: `publish`. Digital Garden: `dg-publish`.
    {
        kind: 'public',
        reason: 'draft',
        certain: true,
        keys: [
            ...['published', 'publish', 'ispublished', 'public', 'ispublic', 'publiclyvisible'],
            ...['visible', 'isvisible', 'listed', 'islisted', 'dgpublish', 'readytopublish']
        ]
    },
    // Eleventy: `permalink: false`. Zola: `render: false`. VuePress Hope: `article: false`. Sitemaps of several generators.
    {
        kind: 'public',
        reason: 'draft',
        certain: false,
        keys: [
            ...['live', 'islive', 'active', 'isactive', 'enabled', 'isenabled', 'show', 'display'],
            ...['ready', 'isready', 'approved', 'finished'],
            ...['complete', 'completed', 'render', 'permalink'],
            ...['article', 'sitemap', 'indexed']
        ]
    },
    // Hugo, Astro, Docusaurus, Zola, MkDocs Material, Quarto, Lume: `draft`. Docusaurus, Quartz: `unlisted`. Hexo, Quarto
    // and Nuxt: `hidden`. Hashnode: `saveAsDraft`, `ignorePost`, `delisted`.
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
    // Hexo's themes: `hide`. Eleventy: `eleventyExcludeFromCollections`. Hugo: `headless`, `robotsNoIndex` of its themes.
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
    // Pelican, Ghost, WordPress, Publii, Notion and the editors of most CMS.
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
    // Hexo, WordPress and Quartz ask readers for it.
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
    // Hugo: `expiryDate`, `unpublishDate`.
    { kind: 'end', reason: 'draft', certain: true, keys: ['expirydate', 'unpublishdate'] },
    {
        kind: 'end',
        reason: 'draft',
        certain: false,
        keys: ['expires', 'expired', 'expiresat', 'expireson', 'expirationdate', 'expiredate', 'expiry']
    },
    // Jekyll's plugin: `crosspost_to_medium`. Brandon Rozek's script and its kin: `medium_enabled`.
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
    // What says that a post is there says, with `false`, that none should be: who knows.
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
    }
];

;// CONCATENATED MODULE: ./lib/src/article/visibility-values.js
// What a value says about who may read an article: open to everybody, held back, or something that is not understood.


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
    audience: node => (listTexts(node).some(text => CLOSED.has(toWords(text))) ? 'held' : null),
    wait: readWait,
    end: readWait
};
function readPublic(node, certain) {
    if (node.kind !== 'scalar')
        return certain ? readTargets(node) : null;
    const flag = parseFlag(node.text);
    if (flag !== null)
        return flag ? 'open' : 'held';
    // `published: 2024-01-31` is a date, as in Hugo.
    if ((0,article_date/* parseDate */._)(node.text) !== null)
        return null;
    if (!certain)
        return CLOSED.has(toWords(node.text)) ? 'held' : null;
    const status = readStatus([node.text], true);
    // What tries to be a date is complained of with the other dates.
    return status === 'unclear' && /\b(?:19|20)\d\d\b/.test(node.text) ? null : status;
}
function readPrivate(node) {
    const flag = node.kind === 'scalar' ? parseFlag(node.text) : null;
    return flag === null ? 'unclear' : flag ? 'held' : 'open';
}
function readWait(node) {
    if (node.kind !== 'scalar')
        return 'unclear';
    const flag = parseFlag(node.text);
    if (flag !== null)
        return flag ? 'held' : null;
    return (0,article_date/* parseDate */._)(node.text) === null ? 'unclear' : null;
}
const DRAFT = new Set([
    ...['draft', 'drafts', 'auto draft', 'entwurf', 'brouillon', 'borrador', 'bozza', 'rascunho'],
    ...['szkic', 'utkast', 'taslak', 'черновик', '草稿', '下書き', '초안']
]);
/** Words that mean the same wherever they are. */
const CLOSED = new Set([
    ...DRAFT,
    ...['private', 'hidden', 'unlisted', 'unpublished', 'secret', 'internal', 'confidential'],
    ...['member', 'members', 'members only', 'paid', 'paid members', 'premium', 'subscriber'],
    ...['subscribers', 'subscribers only', 'protected', 'restricted', 'password'],
    ...['nobody', 'trash', 'trashed', 'deleted', 'privat', 'privé'],
    ...['privado', 'privato', 'приватно', '私有', '非公開', '비공개']
]);
/** Those whom it is restricted to, unless it is only written for them. */
const GROUPS = new Set(['followers', 'friends', 'family', 'team', 'staff', 'company']);
/** Words that mean it as a status, and may be anything elsewhere. */
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
/** One part that keeps readers out is enough; Publii and others write several words. */
function readStatus(texts, certain) {
    const parts = texts.flatMap(text => text.split(/[,;|]/)).map(toWords);
    if (parts.some(part => CLOSED.has(part) || GROUPS.has(part)))
        return 'held';
    if (certain && parts.some(part => UNFINISHED.has(part)))
        return 'held';
    if (!certain)
        return null;
    const flags = parts.map(parseFlag);
    if (flags.includes(false) || parts.some(isHeldPhrase))
        return 'held';
    return parts.some(part => OPEN.has(part)) || flags.includes(true) ? 'open' : 'unclear';
}
/** `draft 2`, `not published`, `private (family)`. */
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
/** Names of sites; a map says of each whether the article goes there. */
function readTargets(node) {
    if (node.kind === 'map') {
        const [, medium] = node.entries.find(([key]) => /^medium(?:\.?com)?$/i.test(key)) ?? [];
        if (medium?.kind !== 'scalar')
            return null;
        const flag = parseFlag(medium.text);
        return flag === null ? null : flag ? 'open' : 'held';
    }
    if (node.kind === 'scalar') {
        const flag = parseFlag(node.text);
        if (flag !== null)
            return flag ? 'open' : 'held';
    }
    const names = listTexts(node).flatMap(text => text.split(/[,;|]/));
    // The addresses of posts are no destinations.
    if (names.some(name => /^\s*https?:/i.test(name)))
        return null;
    return names.some(name => /^medium(?: com)?$|^(?:all|everywhere)$/.test(toWords(name)))
        ? 'open'
        : 'held';
}
/** Texts of a value, at any depth of lists. */
function listTexts(node) {
    if (node.kind === 'scalar')
        return [node.text];
    return node.kind === 'list' ? node.items.flatMap(listTexts) : [];
}
function isFalse(node) {
    return node.kind === 'scalar' && parseFlag(node.text) === false;
}

;// CONCATENATED MODULE: ./lib/src/article/article-visibility.js
// What the author says about who may read an article, found by the tables of keys, and where the author said that it is
// on Medium already.





const ROWS = indexRows(VISIBILITY_ROWS);
const MARKS = indexRows(MARK_ROWS);
/** What the keys of the `medium` map are called outside it. */
const MARKS_IN_MAP = new Map([
    ...['url', 'link', 'postUrl', 'permalink'].map(key => [toWord(key), 'address']),
    ...['postId', 'articleId', 'storyId'].map(key => [toWord(key), 'id'])
]);
function indexRows(rows) {
    return new Map(rows.flatMap(row => row.keys.map(key => [key, row])));
}
/** Blanks and dots do not count in these keys, either: in doubt it is one of them. */
function toWord(key) {
    return key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
/** What fields of the `medium` map, or of the site, say about who may read the article. */
function listVisibility({ written }, forMedium) {
    return written.filter(isSet).flatMap((field) => {
        const row = ROWS.get(toWord(field.key));
        if (row === undefined || field.forMedium !== forMedium)
            return [];
        // `medium.status` is what the post is to be.
        if (forMedium && !isSwitch(row))
            return [];
        const says = readVisibility(row, field.node);
        return says === null ? [] : [{ field, row, says }];
    });
}
/** Whether a key of the `medium` map switches the article on or off. */
function isMediumSwitch(key) {
    const row = ROWS.get(toWord(key));
    return row !== undefined && isSwitch(row);
}
/** Whether a key of the `medium` map says where the post is. */
function isMediumMark(key) {
    return MARKS_IN_MAP.has(toWord(key)) || MARKS.get(toWord(key))?.kind === 'address';
}
function isSwitch({ kind, certain }) {
    return certain && (kind === 'public' || kind === 'private');
}
/** Whether the `medium` map says what the post is to be: then the site's own keys do not matter. */
function hasMediumStatus({ medium }) {
    return ['publishstatus', 'status'].some(key => {
        const field = medium.get(key);
        const value = field === undefined ? undefined : readScalar(field)?.trim().toLowerCase();
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

// EXTERNAL MODULE: ./lib/src/article/article-path.js
var article_path = __webpack_require__(7177);
;// CONCATENATED MODULE: ./lib/src/article/article-skip.js
// Whether the author wants an article on Medium at all. These answers go before any complaint about other fields.







/** What a file's place says. */
function findSkipByPath(path) {
    const name = (0,text_paths/* baseName */.Fl)(path);
    if ((0,article_path/* isFolderPage */.su)(name))
        return createSkip({
            reason: 'not-an-article',
            message: `${name} describes its folder, so it is not taken for an article.`,
            remedy: 'To publish it, give the file another name.'
        });
    const folder = (0,article_path/* findPrivateFolder */.pA)(path);
    if (folder !== null)
        return createSkip({
            reason: 'draft',
            message: `The article is in a \`${folder}\` folder.`,
            remedy: `Move it out of the folder when it is ready, or set ${STATUS} in its front matter.`
        });
    if (!(0,article_path/* isPrivateName */.$4)(name))
        return null;
    return createSkip({
        reason: 'draft',
        message: `The name of the file, ${name}, begins with \`_\`: site generators leave such files out.`,
        remedy: `Rename it when it is ready, or set ${STATUS} in its front matter.`
    });
}
/** How to publish what is kept back on the site. */
const STATUS = '`medium.status` to `public`, `draft` or `unlisted`';
function skipFileWithoutFrontMatter() {
    return createSkip({
        reason: 'no-front-matter',
        message: 'The file has no front matter, so it is not taken for an article.',
        remedy: 'To publish it, begin it with front matter that sets a `title`.'
    });
}
function isIndexPage(path) {
    return (0,text_paths/* isMarkdownPath */.Bb)(path) && /(?:^|\/)index$/i.test((0,text_paths/* dropMarkdownEnding */.y$)(path));
}
function skipUntitledIndexPage() {
    return createSkip({
        reason: 'not-an-article',
        message: 'The index page has no title, so it is taken for a list of other pages.',
        remedy: 'To publish it, set `title` in its front matter.'
    });
}
/** Why the author does not want the article published, or null when nothing says so. */
function findSkipByFields(fields, path) {
    return (findOptOut(fields) ?? findHeldBack(fields) ?? findSkipByPlace(fields, path) ?? findPost(fields));
}
/** `medium.status` counts for an article in a folder of drafts, too. */
function findSkipByPlace(fields, path) {
    const skip = findSkipByPath(path);
    return skip?.reason === 'draft' && isDecidedForMedium(fields) ? null : skip;
}
function findOptOut({ mediumValue }) {
    if (mediumValue === null || readFlag(mediumValue) !== false)
        return null;
    return createSkip({
        reason: 'opted-out',
        message: 'The front matter says `medium: false`.',
        remedy: 'To publish it, remove that line.',
        line: mediumValue.node.line
    });
}
/** What the `medium` map says goes before what the site's keys say. */
function findHeldBack(fields) {
    const forMedium = listVisibility(fields, true).find(isHeld);
    if (forMedium !== undefined)
        return skipHeldBack(forMedium);
    if (isDecidedForMedium(fields))
        return null;
    const held = listVisibility(fields, false).filter(isHeld);
    const found = held.find(({ row }) => row.reason === 'opted-out') ?? held[0];
    return found === undefined ? null : skipHeldBack(found);
}
/** Whether the `medium` map says that the article is for Medium, whatever it is on the site. */
function isDecidedForMedium(fields) {
    return hasMediumStatus(fields) || listVisibility(fields, true).some(({ says }) => says === 'open');
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
/** A password is never shown. */
function describeHold(field, kind) {
    const text = kind === 'secret' ? '' : (0,text_line/* cleanLine */.Ow)(listTexts(field.node).join(', '), { max: 60 });
    return text === '' ? `sets \`${field.name}\`` : `says \`${field.name}: ${text}\``;
}
function findPost(fields) {
    const { mediumValue } = fields;
    const address = mediumValue === null ? null : (0,web_url/* parseWebUrl */.B)(readScalar(mediumValue) ?? '');
    if (mediumValue !== null && address !== null)
        return skipPublished(mediumValue, address.href, `${NAMES_POST} (\`${mediumValue.name}\`).`);
    for (const found of listMarks(fields))
        if (found.mark !== 'unclear')
            return skipMarked(found);
    const canonical = findField(fields, 'canonicalUrl', 'canonical');
    const original = canonical === null ? null : (0,web_url/* parseWebUrl */.B)(readScalar(canonical) ?? '');
    if (canonical === null || original === null || !(0,web_url/* isOnMedium */.X)(original))
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

;// CONCATENATED MODULE: ./lib/src/article/file-diagnostic.js
// Diagnostics about the file that is being read: the rest of the room knows lines and columns, the path comes in here.

/** For what is about the file as a whole, or has no better place. */
const FIRST_LINE = { line: 1, column: null };
function createFileDiagnostic(path, severity, { code, message, remedy, position: { line, column } }) {
    const place = { path, line, column };
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code,
        severity,
        message,
        place,
        ...(remedy === undefined ? {} : { remedy })
    });
}

;// CONCATENATED MODULE: ./lib/src/article/field-reader.js
// What each field is read with, and how its reading complains.


/** As long as an article has one, it cannot be published. */
function addError({ path, diagnostics }, parts) {
    diagnostics.push(createFileDiagnostic(path, 'error', parts));
}
/** Something of the site's was ignored or left out. */
function addWarning({ path, diagnostics }, parts) {
    diagnostics.push(createFileDiagnostic(path, 'warning', parts));
}
/** An error, whether the field is meant for Medium or for the site. */
function refuseValue(reader, { field, wanted, ...parts }) {
    const message = `${describeMismatch(field, wanted)}.`;
    addError(reader, { ...parts, position: field.node, message });
}
/** An error where the field is meant for Medium, else a warning that it is ignored. */
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
/** A field's value as messages show it. */
function describeValue({ node }) {
    return node.kind === 'scalar' ? (0,text_line/* quoteText */.ol)(node.text) : `a ${node.kind}`;
}

;// CONCATENATED MODULE: ./lib/src/article/article-schedule.js
// When an article is due: which of its date fields counts, and on which day its URL is built.




/** Fields that may hold something else: whether they do is told with what says who may read the article. */
const SWITCHES = [
    ...['published', 'publish', 'scheduled', 'scheduledAt', 'scheduledFor', 'embargo', 'embargoed'],
    ...['embargoUntil', 'embargoedUntil', 'publishOn', 'publishAt', 'publishAfter', 'notBefore'],
    ...['goLive', 'goLiveDate']
];
/** Fields that may say when an article was or will be published. */
const DATE_FIELDS = [
    ...['publishDate', 'pubDate', 'publishedAt', 'publishedOn', 'publishedDate', 'datePublished'],
    ...['publicationDate', 'releaseDate', ...SWITCHES, 'date']
];
const EXPIRY_FIELDS = [
    ...['expiryDate', 'unpublishDate', 'expires', 'expired', 'expiresAt', 'expiresOn'],
    ...['expirationDate', 'expireDate', 'expiry']
];
/**
 * A date for Medium alone, else the latest of the site's: which of several says when to publish differs from generator to
 * generator, and a post that is late can be put right, one that is early cannot. Complains of what cannot be read.
 */
function readSchedule(reader) {
    const { fields } = reader;
    const switches = findFields(fields, ...SWITCHES);
    const dates = findFields(fields, ...DATE_FIELDS)
        // `published: true` is not a date; `published: 2024-01-31` is one, as in Hugo.
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
/** The earliest; one that cannot be read is told with what says who may read the article. */
function readExpiry(fields) {
    if (isDecidedForMedium(fields))
        return null;
    const dates = findFields(fields, ...EXPIRY_FIELDS).flatMap(field => parseField(field)?.epoch ?? []);
    return dates.length === 0 ? null : Math.min(...dates);
}
/** Anything with a year: a date that cannot be read is told. */
function mayBeDate(field) {
    return /\b\d{4}\b/.test(readScalar(field) ?? '') || parseField(field) !== null;
}
function readDate(reader, field) {
    const parsed = parseField(field, reader.site.monthFirst);
    if (parsed !== null)
        return [{ ...parsed, forMedium: field.forMedium, line: field.node.line }];
    refuseOrIgnoreValue(reader, { code: 'front-matter/date', field, wanted: 'a date' });
    return [];
}
function parseField(field, monthFirst = false) {
    return (0,article_date/* parseDate */._)(readDateText(field) ?? '', monthFirst);
}
/** Material for MkDocs may have several in one: `date: { created: 2024-01-31, updated: … }`. */
function readDateText({ node }) {
    if (node.kind === 'scalar')
        return node.text;
    if (node.kind !== 'map')
        return null;
    const [, created] = node.entries.find(([key]) => normalizeKey(key) === 'created') ?? [];
    return created?.kind === 'scalar' ? created.text : null;
}

;// CONCATENATED MODULE: ./lib/src/article/article-tags.js
// Tags of an article: at most three of at most 25 characters, the first that fit.




/** The tags of the first of `tags`, `categories`, `keywords` that names any, else `defaults`: they are never combined. */
function readTags(reader, defaults) {
    for (const field of findTagFields(reader.fields)) {
        const tags = listTags(reader, field)?.filter(tag => !isCollection(reader, field, tag)) ?? null;
        if (tags === null)
            refuseOrIgnoreValue(reader, {
                code: 'front-matter/tags',
                field,
                wanted: 'a list or a comma-separated text'
            });
        else if (tags.length > 0)
            return keepFittingTags(reader, field, nameTags(reader, field, tags));
    }
    return defaults;
}
/** What the `medium` map says is for readers as it is. */
function nameTags({ site, path }, { forMedium }, tags) {
    return forMedium ? tags : dropRepeats(tags.map(tag => site.findTagLabel(path, tag) ?? tag));
}
/** What is meant for Medium alone is no list of the site. */
function isCollection({ site, path }, field, tag) {
    return !field.forMedium && site.isCollection(tag, path);
}
function findTagFields(fields) {
    const own = findFields(fields, 'tags', 'categories', 'keywords');
    const taxonomies = fields.site.get('taxonomies');
    if (taxonomies?.node.kind !== 'map')
        return own;
    const { name, node } = taxonomies;
    // Zola and Hugo keep their tags in a table of taxonomies.
    const below = ['tags', 'categories'].flatMap((wanted) => {
        const [key, child] = node.entries.find(([key]) => normalizeKey(key) === wanted) ?? [];
        if (key === undefined || child === undefined || child.kind === 'empty')
            return [];
        return [{ name: `${name}.${key}`, forMedium: false, node: child }];
    });
    return [...own, ...below];
}
/** Null when the value is neither a list nor a text. */
function listTags(reader, field) {
    const { node } = field;
    if (node.kind === 'scalar')
        return dropRepeats(splitTags(reader, field, node.text));
    return node.kind === 'list' ? dropRepeats(node.items.flatMap(readLabels)) : null;
}
/** Tags in one text: between commas, each with a `#`, or between blanks, as Jekyll has them. */
function splitTags(reader, field, text) {
    if (/[,;]/.test(text))
        return text.split(/[,;]/);
    const words = text.trim().split(/\s+/);
    if (words.length < 2 || /^\s*!?\[/.test(text))
        return [text];
    if (words.every(word => /^#[^#]/.test(word)))
        return words;
    if (reader.site.tagSeparator === 'blank')
        return words;
    // A category is often two words, a list of tags is not often written without commas.
    if (/categor/i.test(field.name))
        return [text];
    addWarning(reader, {
        code: 'front-matter/tags',
        position: field.node,
        message: `In the front matter, \`${field.name}\` is one text, so ${(0,text_line/* quoteText */.ol)(text.trim())} is one tag.`,
        remedy: `To have several, write a list: \`[${words.join(', ')}]\`.`
    });
    return [text];
}
/** An item is a text, or an object that has one, as in Docusaurus; in a list of its own it is below another in Hexo. */
function readLabels(item) {
    if (item.kind === 'scalar')
        return [item.text];
    if (item.kind === 'list')
        return item.items.flatMap(readLabels);
    if (item.kind !== 'map')
        return [];
    for (const wanted of ['label', 'name', 'title', 'slug', 'value']) {
        const [, found] = item.entries.find(([key]) => key.toLowerCase() === wanted) ?? [];
        if (found?.kind === 'scalar')
            return [found.text];
    }
    return [];
}
/** The text of a link that is written as a tag: `[[Baking|bread]]`, `[Baking](/tags/baking)`. */
function readTagText(tag) {
    const text = tag.replace(/^\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]$/, '$1');
    return text.replace(/^\[([^\]]+)\]\([^()]*\)$/, '$1');
}
const KEEP = { invisible: 'keep' };
function dropRepeats(tags) {
    const seen = new Map();
    for (const tag of tags) {
        const clean = (0,text_line/* cleanLine */.Ow)(readTagText((0,text_line/* cleanLine */.Ow)(tag, KEEP)).replace(/^#+/, ''), KEEP);
        const key = clean.toLowerCase();
        if (clean !== '' && !seen.has(key))
            seen.set(key, clean);
    }
    return [...seen.values()];
}
function keepFittingTags(reader, field, tags) {
    const kept = tags.filter(tag => (0,text_line/* countCharacters */.wZ)(tag) <= vocabulary/* MAX_TAG_LENGTH */.Ti).slice(0, vocabulary/* MAX_TAGS */.x3);
    const dropped = tags.filter(tag => !kept.includes(tag));
    if (dropped.length === 0)
        return kept;
    const limit = `Medium takes at most ${vocabulary/* MAX_TAGS */.x3} tags of at most ${vocabulary/* MAX_TAG_LENGTH */.Ti} characters`;
    const names = (0,text_line/* joinWords */.yZ)(dropped.map(text_line/* quoteText */.ol));
    const parts = { code: 'front-matter/tags', position: field.node };
    if (field.forMedium)
        addError(reader, {
            ...parts,
            message: `${limit}, so ${names} in \`${field.name}\` cannot be sent.`,
            remedy: `Shorten or remove ${dropped.length === 1 ? 'it' : 'them'}.`
        });
    else
        addWarning(reader, {
            ...parts,
            message: `${limit}, so ${names} in \`${field.name}\` ${dropped.length === 1 ? 'is' : 'are'} left out.`
        });
    return kept;
}

;// CONCATENATED MODULE: ./lib/src/article/plain-text.js
// Titles and subtitles that were written for a web page, as plain text.

/**
 * On one line: pairs of tags of running text are gone, character references are read. Any other tag is part of what the
 * text says, as in `The <details> element`.
 */
function toPlainText(text) {
    const bare = removePairs(text.replace(/<br\s*\/?>/gi, ' '));
    const plain = bare.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, readReference);
    return (0,text_line/* cleanLine */.Ow)(plain, { invisible: 'keep' });
}
/** The character references that are written in titles. */
const CHARACTERS = new Map(Object.entries({
    ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…' },
    ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚' },
    ...{ bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', middot: '·', bull: '•' },
    ...{ times: '×', deg: '°', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', rarr: '→' }
}));
/** A reference that is not known stays as written. */
function readReference(written, decimal, hex, name = '') {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : null;
    if (code === null)
        return CHARACTERS.get(name) ?? written;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
}
const PAIR = /<(abbr|b|cite|code|em|i|mark|nobr|small|span|strong|sub|sup|u)(?:\s[^<>]*)?>((?:(?!<\1[\s>]).)*?)<\/\1\s*>/gi;
function removePairs(text) {
    const bare = text.replace(PAIR, '$2');
    return bare === text ? text : removePairs(bare);
}

;// CONCATENATED MODULE: ./lib/src/article/title-markup.js
// Titles and subtitles of the front matter that are written in Markdown, as a heading of the body would be.

/** No title is longer, and hostile ones take long to read. */
const MAX_LENGTH = 1000;
/** Without these a text has no markup. */
const MAY_HAVE_MARKUP = /[*_`~[\]\\=^]/;
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g;
/** What is markup in a body and seldom meant as such in a title: tags, `__init__`, `2*3`, a `#` at the end. */
const KEPT = /[<>&#]|\b__[a-z\d]\w*?__\b|(?<=\w)\*(?=\w)/gi;
const KEPT_IN_CODE = /[<>&*_#]/g;
/** Characters of the private use areas stand for those that are kept. */
const FIRST_STAND_IN = 0xf0000;
const FIRST_IN_CODE = 0xf1000;
/**
 * On one line, without markup. The body's parser reads it as a heading; where it finds nothing, the text stays.
 */
function toTitleText(text, findHeading) {
    const line = text.trim().replace(/\s+/g, ' ');
    if (line.length > MAX_LENGTH || !MAY_HAVE_MARKUP.test(line))
        return toPlainText(text);
    if (/[\u{f0000}-\u{f1fff}]/u.test(line))
        return toPlainText(text);
    const held = line
        .replace(CODE, code => code.replace(KEPT_IN_CODE, one => toStandIn(one, FIRST_IN_CODE)))
        .replace(KEPT, run => run.replace(/\W|_/g, one => toStandIn(one, FIRST_STAND_IN)));
    const found = findHeading(`# ${held}`)?.text ?? '';
    return found === ''
        ? toPlainText(text)
        : restore(toPlainText(restore(found, FIRST_STAND_IN)), FIRST_IN_CODE);
}
function toStandIn(character, first) {
    return String.fromCodePoint(first + character.charCodeAt(0));
}
function restore(text, first) {
    return Array.from(text, one => {
        const code = (one.codePointAt(0) ?? 0) - first;
        return code >= 0 && code < 0x80 ? String.fromCharCode(code) : one;
    }).join('');
}

;// CONCATENATED MODULE: ./lib/src/article/article-title.js
// The title of an article: the front matter's, else the body's first H1.







/** Null when the article has no title, or one that is not a text. */
function findTitle(fields, body, { findHeading, site: rules, path }) {
    const field = findField(fields, 'title', ...(rules.synonyms['title'] ?? []));
    if (field === null)
        return rules.titleFromFileName ? takeFileName(path) : findTitleInBody(body, findHeading);
    const text = toTitleText(readScalar(field) ?? '', findHeading);
    if (text === '')
        return null;
    const site = field.forMedium ? findSiteTitle(fields, body, findHeading) : null;
    return { text, position: field.node, fromBody: false, site: site === text ? null : site };
}
function takeFileName(path) {
    const text = (0,text_line/* cleanLine */.Ow)((0,text_paths/* baseName */.Fl)(path).replace(/\.\w+$/, ''), { invisible: 'keep' });
    return text === '' ? null : { text, position: FIRST_LINE, fromBody: false, site: null };
}
function findSiteTitle(fields, body, findHeading) {
    const field = fields.site.get('title');
    if (field === undefined)
        return findTitleInBody(body, findHeading)?.text ?? null;
    return toTitleText(readScalar(field) ?? '', findHeading) || null;
}
function findTitleInBody(body, findHeading) {
    const heading = findHeading(body.text, body.path);
    const text = (0,text_line/* cleanLine */.Ow)(heading?.text ?? '', { invisible: 'keep' });
    if (heading === null || text === '')
        return null;
    const position = { line: body.line + heading.line - 1, column: null };
    return { text, position, fromBody: true, site: null };
}
/** What the site calls an article, whatever it is called on Medium; empty without a title. */
function toSiteTitle(title) {
    return title?.site ?? title?.text ?? '';
}
/** Complains of a title that is missing, is not a text, is too long for Medium, or has a footnote. */
function checkTitle(reader, title, body) {
    const code = 'front-matter/title';
    const field = findField(reader.fields, 'title');
    if (title !== null) {
        checkLength(reader, title);
        if (!title.fromBody)
            checkFootnotes(reader, title, body);
    }
    else if (field !== null)
        refuseValue(reader, { code, field, wanted: 'a text' });
    else
        addError(reader, {
            code,
            position: FIRST_LINE,
            message: 'The article has no title.',
            remedy: 'Set `title` in the front matter, or begin the body with a heading of level 1 (`# Title`).'
        });
}
function checkLength(reader, { text, position }) {
    const length = (0,text_line/* countCharacters */.wZ)(text);
    if (length <= vocabulary/* MAX_TITLE_LENGTH */.tS)
        return;
    addError(reader, {
        code: 'front-matter/title',
        position,
        message: `The title ${(0,text_line/* quoteText */.ol)(text)} has ${length} characters; Medium takes at most ${vocabulary/* MAX_TITLE_LENGTH */.tS}.`,
        remedy: 'Shorten it, or set a shorter one as `medium.title`.'
    });
}
/** A title of the body leaves its notes in the body; one of the front matter would lose them. */
function checkFootnotes(reader, { text, position }, body) {
    for (const [mark] of text.matchAll(/\[\^[^\]\s]+\]/g))
        if (body.text.includes(`${mark}:`))
            addError(reader, {
                code: 'front-matter/title',
                position,
                message: `The title ${(0,text_line/* quoteText */.ol)(text)} has a footnote, ${mark}, which Medium's titles cannot have.`,
                remedy: 'Put the mark of the footnote into the text.'
            });
}

// EXTERNAL MODULE: ./lib/src/article/canonical-template.js
var canonical_template = __webpack_require__(5776);
;// CONCATENATED MODULE: ./lib/src/article/site-page.js
// An article as its site's rules see it.



/** Only the site's own fields: what the `medium` map says is for Medium alone. */
function toSitePage(path, title, fields, { monthFirst }) {
    const find = (name) => findBelow(fields, name.split('.'));
    return {
        path,
        title,
        dayIn: timeZone => readDay(find('date') ?? findDated(fields), timeZone, monthFirst),
        field: name => {
            const field = find(name);
            return field === undefined ? null : readScalar(field);
        },
        list: name => site_page_listTexts(find(name)),
        isList: name => find(name)?.node.kind === 'list',
        isNested: name => {
            const node = find(name)?.node;
            return node?.kind === 'list' && node.items.some(({ kind }) => kind !== 'scalar');
        },
        isSet: name => find(name) !== undefined
    };
}
/** A field by its name, or by those of the maps around it, too. */
function findBelow({ site }, [first = '', ...keys]) {
    let field = site.get(normalizeKey(first));
    for (const wanted of keys) {
        if (field?.node.kind !== 'map')
            return undefined;
        const [key, node] = field.node.entries.find(([key]) => normalizeKey(key) === normalizeKey(wanted)) ?? [];
        if (key === undefined || node === undefined || node.kind === 'empty')
            return undefined;
        field = { name: `${field.name}.${key}`, forMedium: false, node };
    }
    return field;
}
/** Sites without a `date` have another field of that meaning. */
function findDated({ site }) {
    return DATE_FIELDS.map(name => site.get(normalizeKey(name))).find(field => field !== undefined && (0,article_date/* parseDate */._)(readDateText(field) ?? '') !== null);
}
function site_page_listTexts(field) {
    if (field === undefined)
        return [];
    const { node } = field;
    if (node.kind === 'scalar')
        return [node.text];
    return node.kind === 'list'
        ? node.items.flatMap(item => (item.kind === 'scalar' ? [item.text] : []))
        : [];
}
function readDay(field, timeZone, monthFirst) {
    const text = field === undefined ? null : readDateText(field);
    const date = text === null ? null : (0,article_date/* parseDate */._)(text, monthFirst);
    if (text === null || date === null)
        return null;
    // Without a time it is a day, whatever the clock says.
    if (timeZone === null || !/\d:\d\d/.test(text))
        return date.calendar;
    return toDayIn(date.epoch, timeZone) ?? date.calendar;
}
/** Null for a time zone that nobody knows. */
function toDayIn(epoch, timeZone) {
    try {
        const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
        const [year = 0, month = 0, day = 0] = format.format(epoch).split('-').map(Number);
        return { year, month, day };
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/article/text-field.js
// Fields that hold a single line of text.



/** A single line of text that sites use, too; null when there is none. */
function readTextField(reader, name) {
    const field = findField(reader.fields, name);
    if (field === null)
        return null;
    const code = `front-matter/${name}`;
    if (readScalar(field) === null)
        refuseOrIgnoreValue(reader, { code, field, wanted: 'a text' });
    return toLineOfText(field);
}
function toLineOfText(field) {
    const text = (0,text_line/* cleanLine */.Ow)(readScalar(field) ?? '', { invisible: 'keep' });
    return text === '' ? null : { text, line: field.node.line };
}

;// CONCATENATED MODULE: ./lib/src/article/canonical-url.js
// Where an article's original is: what the author says, else what the inputs say, else what the site's generator makes of it.







/** Wrong ones would be wrong for good, so what is written for this purpose is strict. */
function readCanonicalUrl(reader, title, template) {
    const field = findField(reader.fields, 'canonicalUrl', 'canonical');
    if (field !== null)
        return {
            canonicalUrl: readAuthorsUrl(reader, field),
            declaresCanonicalUrl: true,
            siteUrl: null
        };
    const slug = readSlug(reader);
    const page = toSitePage(reader.path, title, reader.fields, reader.site);
    const own = findOwnUrl(reader, page, template);
    if (own !== null)
        return { canonicalUrl: own, declaresCanonicalUrl: false, siteUrl: null };
    const ruled = findRuledUrl(reader, page);
    if (template === null) {
        if (ruled === null)
            warnOfNone(reader);
        return { canonicalUrl: ruled, declaresCanonicalUrl: false, siteUrl: null };
    }
    const filled = fillTemplate(reader, { page, slug, template });
    const differs = ruled !== null && filled !== null && !isSamePage(filled, ruled);
    return {
        canonicalUrl: filled,
        declaresCanonicalUrl: false,
        siteUrl: differs ? ruled : null
    };
}
/** Where a file that is not published on Medium is on its site; null when not known. */
function findPageUrl(site, page) {
    const path = site.findOwnAddress(page) ?? site.buildPath(page);
    if (path === null)
        return null;
    return (0,web_url/* parseWebUrl */.B)(path)?.href ?? joinUrl(site.address, path);
}
/** What the article asks for in its generator's sense, on the site's address or the template's origin. */
function findOwnUrl(reader, page, template) {
    const { site } = reader;
    const own = site.findOwnAddress(page);
    if (own === null)
        return null;
    if ((0,web_url/* parseWebUrl */.B)(own) !== null)
        return own;
    const origin = template === null ? null : /^https?:\/\/[^/?#]+/i.exec(template)?.[0];
    return joinUrl(site.address ?? origin ?? null, own);
}
function findRuledUrl({ site }, page) {
    const path = site.address === null ? null : site.buildPath(page);
    return path === null ? null : joinUrl(site.address, path);
}
function joinUrl(address, path) {
    if (address === null)
        return null;
    const tidy = `/${path}`.replace(/\/{2,}/g, '/').replace(/[?#]/g, encodeURIComponent);
    const url = (0,web_url/* parseWebUrl */.B)(address.replace(/\/+$/, '') + tidy);
    return url === null ? null : url.href;
}
function isSamePage(one, other) {
    const tidy = (url) => url.replace(/(?:\/|\/index\.html|\.html)$/, '');
    return tidy(one) === tidy(other);
}
function fillTemplate(reader, { page, slug, template }) {
    const filled = (0,canonical_template/* fillCanonicalTemplate */.C)(template, {
        path: page.path,
        slug,
        siteDay: reader.site.findDay(page),
        date: page.dayIn(null),
        categories: listCategories(page)
    });
    if (filled === null)
        addError(reader, {
            code: 'front-matter/canonicalUrl',
            position: FIRST_LINE,
            message: `The \`canonical-url\` input (\`${template}\`) needs a date, but neither the front matter nor the path has one.`,
            remedy: 'Set `date` or `canonicalUrl` in the front matter.'
        });
    return filled;
}
function readSlug(reader) {
    const slug = readTextField(reader, 'slug')?.text.replace(/^\/+|\/+$/g, '') ?? '';
    return slug === '' ? null : slug;
}
function listCategories(page) {
    const names = [...page.list('category'), ...page.list('categories')];
    return names.map(name => name.trim().toLowerCase().replace(/\s+/g, '-'));
}
/** A post without one cannot be given one later. */
function warnOfNone(reader) {
    const { generator, address } = reader.site;
    if (generator === null)
        return;
    addWarning(reader, {
        code: 'front-matter/canonicalUrl',
        position: FIRST_LINE,
        message: address === null
            ? `The post would have no canonical URL, because the address of the ${generator} site is not known.`
            : `The post would have no canonical URL, because the address that ${generator} gives this page is not known: its rule may need a date or a name that the file does not have, or code of the site.`,
        remedy: address === null
            ? `Set \`canonicalUrl\` in the front matter, or see the first warning of this run.`
            : 'Set `canonicalUrl` in the front matter, or the input `canonical-url`.'
    });
}
function readAuthorsUrl(reader, field) {
    const text = (readScalar(field) ?? '').trim();
    const url = (0,web_url/* parseWebUrl */.B)(text);
    if (url === null) {
        refuseValue(reader, { code: 'front-matter/canonicalUrl', field, wanted: 'a web address' });
        return null;
    }
    // As written where that is a URL already; else percent-encoded.
    return /^[\x21-\x7e]+$/.test(text) ? text : url.href;
}

;// CONCATENATED MODULE: ./lib/src/article/choice-fields.js
// The fields that choose among the API's values: status, licence, format and whether to notify followers.



function readChoices(reader, defaults) {
    return {
        publishStatus: readPublishStatus(reader) ?? defaults.publishStatus,
        license: readLicense(reader) ?? defaults.license,
        contentFormat: readContentFormat(reader) ?? defaults.contentFormat,
        notifyFollowers: readNotifyFollowers(reader) ?? defaults.notifyFollowers
    };
}
/** A `status` outside the `medium` map is the site's own affair. */
function readPublishStatus(reader) {
    const { fields } = reader;
    const field = fields.medium.get('publishstatus') ??
        fields.medium.get('status') ??
        findField(fields, 'publishStatus');
    const mismatch = { code: 'front-matter/publishStatus', wanted: 'a publish status' };
    return readChoice(reader, field, vocabulary/* PUBLISH_STATUSES */.dR, mismatch);
}
function readContentFormat(reader) {
    const field = findField(reader.fields, 'contentFormat');
    const mismatch = { code: 'front-matter/contentFormat', wanted: 'a content format' };
    return readChoice(reader, field, vocabulary/* CONTENT_FORMATS */.Xx, mismatch);
}
/** One of `allowed`, letter case aside; anything else is an error, since only Medium knows these fields. */
function readChoice(reader, field, allowed, mismatch) {
    if (field === null)
        return null;
    const value = readScalar(field)?.trim().toLowerCase();
    const found = allowed.find(name => name === value);
    if (found === undefined)
        refuseValue(reader, { ...mismatch, field });
    return found ?? null;
}
function readNotifyFollowers(reader) {
    const field = findField(reader.fields, 'notifyFollowers');
    if (field === null)
        return null;
    const value = readFlag(field);
    if (value === null)
        refuseValue(reader, { code: 'front-matter/notifyFollowers', field, wanted: 'true or false' });
    return value;
}
/** Sites have licences of their own, so only what is meant for Medium, or tries to be, is an error. */
function readLicense(reader) {
    const field = findField(reader.fields, 'license');
    if (field === null)
        return null;
    const value = (readScalar(field) ?? '')
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
    const found = vocabulary/* LICENSES */.Bw.find(name => name === value);
    if (found !== undefined)
        return found;
    if (field.forMedium || isSpelledForMedium(value))
        refuseValue(reader, { code: 'front-matter/license', field, wanted: 'a Medium licence' });
    else
        ignoreLicense(reader, field);
    return null;
}
function ignoreLicense(reader, field) {
    const value = describeValue(field).replace(/^a /, 'A ');
    addWarning(reader, {
        code: 'front-matter/license',
        position: field.node,
        message: `${value} is not a Medium licence; the \`license\` input is used instead.`
    });
}
/**
 * `cc-40-nd`, `cc-4.0-by`, `cc-by-40` and `publicdomain` are meant for Medium; `CC BY 4.0`, `CC0-1.0` and `MIT` are the
 * site's.
 */
function isSpelledForMedium(value) {
    return /^cc-\d|^cc40|^cc-(?:.*-)?40$|^all-?rights?|^public-?domain/.test(value);
}

;// CONCATENATED MODULE: ./lib/src/article/cover-field.js
// The image that a post shows under its title.



const COVER_FIELDS = ['image', 'cover', 'coverImage', 'heroImage', 'banner'];
/**
 * The first of the cover's fields that names an image. Sites use them as switches, too (`image: true`): those are passed
 * over, and `medium.image: false` says that there is no cover on Medium.
 */
function readCover(reader) {
    for (const field of findFields(reader.fields, ...COVER_FIELDS)) {
        const flag = readFlag(field);
        if (flag === false && field.forMedium)
            return null;
        if (flag !== null)
            continue;
        const cover = toCover(field);
        if (cover !== null)
            return cover;
        refuseOrIgnoreValue(reader, {
            code: 'front-matter/image',
            field,
            wanted: field.node.kind === 'map' ? 'one with a `src`' : 'the path or URL of an image'
        });
    }
    return null;
}
function toCover({ node }) {
    const { line } = node;
    if (node.kind === 'scalar')
        return { ...readImage(node.text), line };
    if (node.kind === 'list') {
        // `cover: [[a.png]]` without quotes is a list in a list to YAML.
        const name = findWikiName(node.items);
        return name === null ? null : { ...readImage(`[[${name}]]`), line };
    }
    const src = findText(node, ['src', 'image', 'url', 'path']);
    if (src === null)
        return null;
    const alt = (0,text_line/* cleanLine */.Ow)(findText(node, ['alt']) ?? '', { invisible: 'keep' });
    const image = readImage(src);
    return { src: image.src, alt: alt === '' ? image.alt : alt, line };
}
function findWikiName([outer, ...more]) {
    if (outer?.kind !== 'list' || more.length > 0)
        return null;
    const [inner, ...others] = outer.items;
    return inner?.kind === 'scalar' && others.length === 0 ? inner.text : null;
}
/** The ways of writing an image or a link to one, as themes of Obsidian and others take them for a cover. */
const SPELLINGS = [
    text => toImage(/^!?\[([^\]]*)\]\(\s*(?:<([^<>]+)>|([^\s()]+))(?:\s+["'(].*)?\s*\)$/.exec(text), 2, 1),
    text => toImage(/^!?\[\[([^\]|#]+)(?:#[^\]|]*)?(?:\|([^\]]*))?\]\]$/.exec(text), 1, 2),
    text => toImage(/^<(?!img\b)([^<>\s]+)>$/i.exec(text), 1, 0),
    text => toImage(/^url\(\s*["']?([^"'()]+)["']?\s*\)$/i.exec(text), 1, 0),
    readImageTag
];
/** A path or address as it is, or out of the markup around it. */
function readImage(text) {
    const written = text.trim();
    for (const read of SPELLINGS) {
        const image = read(written);
        if (image !== null)
            return image;
    }
    return { src: written, alt: '' };
}
/** An Obsidian size, such as `400` or `400x300`, is no description. */
function toImage(match, src, alt) {
    if (match === null)
        return null;
    const text = alt === 0 ? '' : (match[alt] ?? '').trim();
    return {
        src: (match[src] ?? match[src + 1] ?? '').trim(),
        alt: /^\d+(?:x\d+)?$/.test(text) ? '' : text
    };
}
function readImageTag(text) {
    if (!/^<img\b[^<>]*>$/i.test(text))
        return null;
    const [, src] = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(text) ?? [];
    const [, , alt = ''] = /\salt\s*=\s*(["'])(.*?)\1/i.exec(text) ?? [];
    return src === undefined ? null : { src, alt };
}
function findText(node, names) {
    if (node.kind !== 'map')
        return null;
    for (const name of names) {
        const [, found] = node.entries.find(([key]) => normalizeKey(key) === name) ?? [];
        if (found?.kind === 'scalar' && parseFlag(found.text) === null)
            return found.text;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/article/medium-map.js
// What exists for this action alone is checked strictly: a misspelt wish would otherwise be published for good.






const KNOWN_FIELDS = [
    'title',
    'subtitle',
    'tags',
    'categories',
    'keywords',
    'publication',
    'publishStatus',
    'status',
    'license',
    'canonicalUrl',
    'canonical',
    'notifyFollowers',
    'contentFormat',
    'draft',
    'published',
    'date',
    'publishDate',
    'pubDate',
    'slug',
    'image',
    'cover',
    'coverImage',
    'heroImage',
    'banner',
    'id',
    'url',
    'mediumUrl'
];
function checkMediumMap(reader) {
    const known = new Set(KNOWN_FIELDS.map(normalizeKey));
    for (const [key, field] of reader.fields.medium)
        if (!known.has(key) && !isMediumSwitch(key) && !isMediumMark(key))
            refuseUnknownField(reader, field);
    checkMediumValue(reader);
    checkMarks(reader);
    for (const field of reader.fields.repeated)
        if (known.has(normalizeKey(field.name.replace(/^.*\./, ''))))
            addRepeated(reader, field);
}
function refuseUnknownField(reader, field) {
    addError(reader, {
        code: 'front-matter/medium',
        position: field.node,
        message: `Unknown front matter field ${(0,text_line/* quoteText */.ol)(field.name)}.`,
        remedy: `Correct the name or remove the field. The \`medium\` map takes ${(0,text_line/* joinWords */.yZ)(KNOWN_FIELDS)}.`
    });
}
function addRepeated(reader, field) {
    const message = `In the front matter, \`${field.name}\` repeats a field that was set above in another spelling`;
    const parts = { code: 'front-matter/repeated', position: field.node };
    if (field.forMedium)
        addError(reader, { ...parts, message: `${message}.` });
    else
        addWarning(reader, { ...parts, message: `${message}, so it is ignored.` });
}
function checkMediumValue(reader) {
    const field = reader.fields.mediumValue;
    if (field === null || readFlag(field) !== null)
        return;
    if ((0,web_url/* parseWebUrl */.B)(readScalar(field) ?? '') !== null)
        return;
    refuseValue(reader, {
        code: 'front-matter/medium',
        field,
        wanted: 'a map of fields or false',
        remedy: 'Set `medium: false` to keep the article off Medium, or remove the field.'
    });
}
function checkMarks(reader) {
    for (const { field, mark } of listMarks(reader.fields))
        if (mark === 'unclear')
            refuseValue(reader, { code: 'front-matter/mediumUrl', field, wanted: 'a web address' });
}
/** Who may read an article must be certain before it is published for good. */
function checkVisibility(reader) {
    const { fields } = reader;
    const ofSite = isDecidedForMedium(fields) ? [] : listVisibility(fields, false);
    for (const found of [...listVisibility(fields, true), ...ofSite])
        if (found.says === 'unclear')
            refuseVisibility(reader, found);
}
function refuseVisibility(reader, { field, row }) {
    refuseValue(reader, {
        code: 'front-matter/draft',
        field,
        wanted: WANTED[row.kind] ?? 'true or false'
    });
}
const WANTED = {
    status: 'a status that is known, such as `published` or `draft`',
    wait: 'a date, nor true or false',
    end: 'a date, nor true or false'
};

;// CONCATENATED MODULE: ./lib/src/article/template-remnants.js
// Template expressions in the front matter: no site generator fills them in there, so they are left over from a template
// of the file, and would be published as they are.




const TEMPLATE = /\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\{\{[<%]|\$\{\w[\w.]*\}/;
/** Beyond that no value is a title, a tag or an address. */
const template_remnants_MAX_LENGTH = 2000;
/** What is shown as code is meant to be read. */
const template_remnants_CODE = /(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)/g;
/** The fields whose text is sent, with the names by which each is read. */
const FIELDS = [
    ['front-matter/title', ['title']],
    ['front-matter/subtitle', ['subtitle']],
    ['front-matter/tags', ['tags']],
    ['front-matter/tags', ['categories']],
    ['front-matter/tags', ['keywords']],
    ['front-matter/canonicalUrl', ['canonicalUrl', 'canonical']],
    ['front-matter/slug', ['slug']],
    ['front-matter/id', ['id']],
    ['front-matter/publication', ['publication']]
];
function checkTemplates(reader) {
    for (const [code, names] of FIELDS) {
        const field = findField(reader.fields, ...names);
        const found = field === null ? null : findTemplate(field);
        if (field !== null && found !== null)
            refuseTemplate(reader, { code, field, found });
    }
}
function findTemplate({ node }) {
    for (const text of listTexts(node)) {
        const [found] = TEMPLATE.exec(text.slice(0, template_remnants_MAX_LENGTH).replace(template_remnants_CODE, '')) ?? [];
        if (found !== undefined)
            return found;
    }
    return null;
}
function refuseTemplate(reader, { code, field, found }) {
    addError(reader, {
        code,
        position: field.node,
        message: `In the front matter, \`${field.name}\` has a template expression that nothing fills in: ${(0,text_line/* quoteText */.ol)(found)}.`,
        remedy: 'Write out what it stands for. In a title, an expression that is meant to be read goes in backticks.'
    });
}

;// CONCATENATED MODULE: ./lib/src/article/unread-values.js
// Values that say less than their line does: YAML takes what follows a blank and `#` for a comment, and a word that begins
// with `&` for a name. Whatever is published, or decides, has to mean what was written.



/** Fields of running text: there a comment looks like the rest of the sentence. */
const PROSE = {
    title: 'front-matter/title',
    subtitle: 'front-matter/subtitle'
};
/** Fields of words and addresses: behind one word a comment is a comment. */
const WORDS = {
    tags: 'front-matter/tags',
    categories: 'front-matter/tags',
    keywords: 'front-matter/tags',
    taxonomies: 'front-matter/tags',
    canonicalurl: 'front-matter/canonicalUrl',
    canonical: 'front-matter/canonicalUrl',
    slug: 'front-matter/slug',
    id: 'front-matter/id',
    publication: 'front-matter/publication',
    image: 'front-matter/image',
    cover: 'front-matter/image',
    coverimage: 'front-matter/image',
    heroimage: 'front-matter/image',
    banner: 'front-matter/image',
    mediumurl: 'front-matter/mediumUrl'
};
/** Complains of every such value among the fields that this action reads. */
function checkUnread(reader) {
    const { medium, written } = reader.fields;
    for (const field of written) {
        const key = normalizeKey(field.key);
        const code = PROSE[key] ?? WORDS[key];
        // The `medium` map's own goes before the site's.
        if (code === undefined || (!field.forMedium && medium.has(key)))
            continue;
        if (field.name.includes('.') && !field.forMedium)
            continue;
        for (const node of listScalars(field.node))
            if (node.unread !== undefined && isCut(node, node.unread, key in PROSE))
                refuseCut(reader, code, { field, node, unread: node.unread });
    }
}
function listScalars(node) {
    switch (node.kind) {
        case 'scalar':
        case 'empty':
            return [node];
        case 'list':
            return node.items.flatMap(listScalars);
        case 'map':
            return node.entries.flatMap(([, child]) => listScalars(child));
    }
}
/** `#7` and `#bread` are part of what is said, a lone `#` is, too; `# like this` is only where words go on. */
function isCut(node, { as, text }, isProse) {
    if (as === 'anchor' || /^#+[^#\s]/.test(text))
        return true;
    if (node.kind === 'empty')
        return false;
    return text === '#' || isProse || /\s/.test(node.text.trim());
}
function refuseCut(reader, code, { field, node, unread }) {
    const { name, forMedium } = field;
    const value = node.kind === 'empty' ? 'empty' : describeValue({ name, forMedium, node: { ...node } });
    const rest = (0,text_line/* quoteText */.ol)(unread.text);
    const text = node.kind === 'empty' ? '' : node.text;
    const whole = unread.as === 'comment' ? `${text} ${unread.text}` : `${unread.text} ${text}`;
    addError(reader, {
        code,
        position: node,
        message: `In the front matter, \`${name}\` is ${value}: YAML takes ${rest} for ${unread.as === 'comment' ? 'a comment' : 'the name of a value'}.`,
        remedy: `Put the whole value in quotes: ${(0,text_line/* quoteText */.ol)(whole.trim())}.${unread.as === 'comment' ? ' If it is a comment, move it to a line of its own.' : ''}`
    });
}

;// CONCATENATED MODULE: ./lib/src/article/article-metadata.js
// What front matter, inputs and body together say about an article that is meant to be published.














/** Used where {@link checkTitle} complains. */
const NO_TITLE = { text: '', position: FIRST_LINE, fromBody: false, site: null };
/** Reads every field. With an error among the reader's diagnostics the article must not be used. */
function readMetadata(reader, content, defaults) {
    const { body } = content;
    const title = content.title ?? NO_TITLE;
    checkTitle(reader, content.title, body);
    checkUnread(reader);
    checkTemplates(reader);
    checkMediumMap(reader);
    checkVisibility(reader);
    const publication = readPublication(reader);
    const id = readTextField(reader, 'id');
    return {
        path: reader.path,
        title: title.text,
        titleLine: title.position.line,
        titleFromBody: title.fromBody,
        siteTitle: title.site,
        subtitle: readSubtitle(reader, content.findHeading),
        tags: readTags(reader, defaults.tags),
        publication: publication?.text ?? defaults.publication,
        publicationLine: publication?.line ?? null,
        ...readChoices(reader, defaults),
        ...readCanonicalUrl(reader, toSiteTitle(title), defaults.canonicalUrl),
        ...readSchedule(reader),
        id: id?.text ?? null,
        idLine: id?.line ?? null,
        cover: readCover(reader),
        fieldTexts: listFieldTexts(reader.fields),
        mayBeMdx: reader.site.mdxInMarkdown,
        body: body.text,
        bodyLine: body.line
    };
}
function readSubtitle(reader, findHeading) {
    return toTitleText(readTextField(reader, 'subtitle')?.text ?? '', findHeading) || null;
}
/** An article must never be published beside the publication it names, so this is strict for sites' fields, too. */
function readPublication(reader) {
    const field = findField(reader.fields, 'publication');
    if (field === null)
        return null;
    if (readScalar(field) === null)
        refuseValue(reader, {
            code: 'front-matter/publication',
            field,
            wanted: 'the id, name, slug or URL of a publication'
        });
    return toLineOfText(field);
}

// EXTERNAL MODULE: ./lib/src/article/site-rules.js
var site_rules = __webpack_require__(6310);
;// CONCATENATED MODULE: ./lib/src/article/header-tree.js
// Front matter as one tree, the same for every dialect: scalars as the text the author wrote, each with its place.


// Aliases are expanded here, so this bounds what a few nested ones can blow up to.
const MAX_VALUES = 10_000;
const MAX_DEPTH = 32;
/**
 * Turns parsed front matter into a tree.
 * @throws ArticleError when there are too many values or too many levels, as in a bomb of YAML aliases
 */
function toHeaderTree(root, locate) {
    let count = 0;
    return toNode(root, { ...FIRST_LINE, text: null }, []);
    function toNode(value, source, path) {
        count++;
        if (count > MAX_VALUES || path.length > MAX_DEPTH)
            refuseSize(source);
        const { line, column, unread } = source;
        const place = unread === undefined ? { line, column } : { line, column, unread };
        if (typeof value !== 'object' || value === null || value instanceof Date) {
            const text = source.text ?? toText(value);
            return text.trim() === '' ? { ...place, kind: 'empty' } : { ...place, kind: 'scalar', text };
        }
        const children = Object.entries(value).map(([key, child]) => {
            const below = [...path, key];
            const found = locate(value, key, below) ?? { line, column, text: null };
            return [key, toNode(child, found, below)];
        });
        if (children.length === 0)
            return { line, column, kind: 'empty' };
        return Array.isArray(value)
            ? { line, column, kind: 'list', items: children.map(([, child]) => child) }
            : { line, column, kind: 'map', entries: children };
    }
}
function toText(value) {
    if (value === null || value === undefined)
        return '';
    if (value instanceof Date)
        return value.toISOString();
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function refuseSize({ line, column }) {
    const most = MAX_VALUES.toLocaleString('en');
    throw new ArticleError(`With its aliases written out, the front matter has more than ${most} values or more than ${MAX_DEPTH} levels.`, {
        code: 'front-matter/size',
        remedy: 'Write out what the article needs, without aliases.',
        position: { line, column }
    });
}

;// CONCATENATED MODULE: ./lib/src/article/site-defaults.js
// Front matter that a site gives to its files, below what a file says itself.



/** Only what the file leaves open is added; its place is the file's first line. */
function addSiteDefaults(entries, defaults) {
    if (Object.keys(defaults).length === 0)
        return entries;
    const tree = toHeaderTree(defaults, () => ({ ...FIRST_LINE, text: null }));
    if (tree.kind !== 'map')
        return entries;
    const set = new Set(entries.map(([key]) => normalizeKey(key)));
    return [...entries, ...tree.entries.filter(([key]) => !set.has(normalizeKey(key)))];
}

;// CONCATENATED MODULE: ./lib/src/article/decode-text.js
// The bytes of a blob as text. What is not UTF-8, or only points to a file kept elsewhere, cannot be read as an article.


const LFS_POINTER = 'version https://git-lfs.github.com/spec/v1';
const LINE_FEED = 0x0a;
/**
 * The text without its byte order mark, line ends as they are.
 * @throws ArticleError
 */
function decodeText(bytes) {
    const text = decodeUtf8(bytes);
    if (text === null)
        throw new ArticleError('The file is not valid UTF-8, so its text cannot be read safely.', {
            code: 'article/encoding',
            position: { line: findBadLine(bytes), column: null }
        });
    if (text.startsWith(LFS_POINTER))
        throw new ArticleError('The repository holds a Git LFS pointer to this file, not its text.', {
            code: 'article/lfs',
            position: FIRST_LINE
        });
    return text;
}
const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** Null when the bytes are not UTF-8. A byte order mark is dropped. */
function decodeUtf8(bytes) {
    try {
        return UTF8.decode(bytes);
    }
    catch {
        return null;
    }
}
/** The first line that is not UTF-8. A line feed is never part of a longer sequence, so each line is decoded alone. */
function findBadLine(bytes) {
    let line = 1;
    let start = 0;
    while (start < bytes.length) {
        const feed = bytes.indexOf(LINE_FEED, start);
        const end = feed < 0 ? bytes.length : feed + 1;
        if (decodeUtf8(bytes.subarray(start, end)) === null)
            return line;
        line++;
        start = end;
    }
    return 1;
}

// EXTERNAL MODULE: ./lib/node_modules/gray-matter/index.js
var gray_matter = __webpack_require__(2203);
;// CONCATENATED MODULE: ./lib/src/article/source-lines.js
// The lines of a file with their places. A line ends with LF, CRLF or CR, as in Markdown.
function* readLines(text) {
    const ends = /\r\n?|\n/g;
    let start = 0;
    let number = 1;
    while (start < text.length) {
        ends.lastIndex = start;
        const end = ends.exec(text);
        const next = end === null ? text.length : end.index + end[0].length;
        yield { number, text: text.slice(start, end?.index ?? text.length), start, next };
        start = next;
        number++;
    }
}
/** The line and column of an offset in the text. */
function locateOffset(text, offset) {
    const before = text.slice(0, offset).split(/\r\n?|\n/);
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

// EXTERNAL MODULE: ./lib/node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3575);
;// CONCATENATED MODULE: ./lib/src/article/yaml-header.js
// YAML front matter by js-yaml's core schema, with the place of every key. JSON is read with it, too, for its places.






// A title `1.10` or `True` is a text to us, so what the core schema would make a number or a boolean stays as written.
const SCHEMA = js_yaml.CORE_SCHEMA.extend({
    implicit: ['bool', 'int', 'float'].map(name => new js_yaml.Type(`tag:yaml.org,2002:${name}`, {
        kind: 'scalar',
        resolve: data => data !== null,
        construct: (data) => data
    }))
});
/**
 * Reads YAML whose first line is line 1 of the file.
 * @throws ArticleError with the line and column of js-yaml's complaint
 */
function parseYamlHeader(text) {
    try {
        return readYaml(text, { duplicateKeys: false });
    }
    catch (error) {
        if (!(error instanceof js_yaml.YAMLException))
            throw error;
        throw toArticleError(error, text);
    }
}
function toArticleError(error, text) {
    // Some complaints (an empty stream, two documents) come without a mark, whatever the types say.
    const mark = error.mark;
    const quote = findOpenQuote(error.reason, text);
    // The mark's own line is wrong for complaints made before the text is read, such as those about a null byte.
    const position = quote ?? (mark === undefined ? FIRST_LINE : locateOffset(text, mark.position));
    return new ArticleError(`The front matter is not valid YAML: ${error.reason}.`, {
        code: 'front-matter/syntax',
        remedy: quote === null
            ? `Correct it. A value that contains ": ", " #" or quotes has to be in quotes itself${suggestQuotes(text, position)}.`
            : 'Close the quote that begins there.',
        position,
        cause: error
    });
}
/** Where a text in quotes begins that has no end: js-yaml complains at the end of the header. */
function findOpenQuote(reason, text) {
    const [, kind] = /within a (single|double) quoted scalar/.exec(reason) ?? [];
    if (kind === undefined)
        return null;
    const quote = kind === 'single' ? "'" : '"';
    for (const { text: line, start } of readLines(text)) {
        const opening = new RegExp(`(?:[:,-][ \\t]+|[\\[{])(${quote})`).exec(line);
        if (opening !== null && line.split(quote).length % 2 === 0)
            return locateOffset(text, start + opening.index + opening[0].length - 1);
    }
    return null;
}
/** The line of a complaint as it should be, where it is a plain value with a colon in it. */
function suggestQuotes(text, { line }) {
    const written = [...readLines(text)][line - 1]?.text ?? '';
    const [, start, value] = /^\s*([\w-]+:)[ \t]+([^\s"'[{|>&*!].*: .*)$/.exec(written) ?? [];
    return start === undefined || value === undefined
        ? ''
        : `: \`${(0,text_line/* cleanLine */.Ow)(`${start} ${JSON.stringify(value.trim())}`, { max: 200 })}\``;
}
/** @throws YAMLException */
function readYaml(text, options) {
    const places = recordPlaces();
    const root = (0,js_yaml.load)(text, {
        schema: SCHEMA,
        json: options.duplicateKeys,
        listener: places.listener
    });
    return toHeaderTree(root, places.locate);
}
/** Listens to js-yaml's composer and keeps, for each mapping and sequence, where its keys and items begin. */
function recordPlaces() {
    const open = [];
    const places = new WeakMap();
    return {
        listener(event, state) {
            if (event === 'open') {
                const { line, position, lineStart } = state;
                open.push({ position, line: line + 1, column: position - lineStart + 1, children: [] });
                return;
            }
            const frame = open.pop();
            if (frame === undefined)
                return;
            const value = state.result;
            if (typeof value === 'object' && value !== null && !places.has(value))
                places.set(value, locateChildren(value, frame.children));
            const { line, column } = frame;
            const unread = findUnread(frame, state);
            open.at(-1)?.children.push({
                source: { line, column, text: null, ...(unread === null ? {} : { unread }) },
                value,
                isKey: /[ \t]*:/y.test(state.input.slice(state.position, state.position + 100))
            });
        },
        locate: (container, key) => places.get(container)?.get(key)
    };
}
/** What the value's line goes on to say and YAML passes over. */
function findUnread({ position }, state) {
    const { input } = state;
    if (state.result === null)
        return toComment(/^[ \t]+(#.*)/.exec(readLine(input, position))?.[1]);
    if (state.kind !== 'scalar')
        return null;
    const written = input.slice(position, state.position).trimStart();
    const [, anchor] = /^(&\S+)\s/.exec(written) ?? [];
    if (anchor !== undefined && !input.includes(`*${anchor.slice(1)}`))
        return { as: 'anchor', text: anchor };
    // Behind quotes, and below a text of several lines, a comment is a comment.
    if (/^["'|>]/.test(written))
        return null;
    return toComment(/^#.*/.exec(readLine(input, state.position))?.[0]);
}
function readLine(input, position) {
    return /[^\r\n\0]*/y.exec(input.slice(position, position + MAX_LINE))?.[0] ?? '';
}
const MAX_LINE = 1000;
function toComment(text) {
    return text === undefined ? null : { as: 'comment', text: text.trimEnd() };
}
function locateChildren(value, children) {
    if (!Array.isArray(value))
        return locateKeys(children);
    // An item that is empty is not composed, so with one of those the items cannot be told apart.
    if (children.length !== value.length)
        return new Map();
    return new Map(children.map(({ source }, index) => [String(index), source]));
}
/** A value is where its key is; what was passed over is with the value. */
function locateKeys(children) {
    const sources = new Map();
    children.forEach(({ isKey, value, source }, index) => {
        if (!isKey || typeof value !== 'string')
            return;
        const next = children[index + 1];
        const unread = next === undefined || next.isKey ? undefined : next.source.unread;
        sources.set(value, unread === undefined ? source : { ...source, unread });
    });
    return sources;
}

;// CONCATENATED MODULE: ./lib/src/article/json-header.js
// JSON front matter: strictly by JSON.parse, then read again as the YAML that it also is, which knows places and spellings.






/**
 * Reads JSON whose first line is line 1 of the file.
 * @throws ArticleError
 */
function parseJsonHeader(text) {
    const value = parseStrictly(text);
    try {
        return readYaml(text, { duplicateKeys: true });
    }
    catch (error) {
        if (error instanceof ArticleError)
            throw error;
        return toHeaderTree(value, () => null);
    }
}
function parseStrictly(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const complaint = (0,action_error/* messageOf */.bD)(error);
        throw new ArticleError(`The front matter is not valid JSON: ${trimComplaint(complaint)}.`, {
            code: 'front-matter/syntax',
            remedy: 'Correct it. JSON allows no comments, and no comma after the last value.',
            position: locateComplaint(complaint, text),
            cause: error
        });
    }
}
/** V8's message without the position, which the diagnostic has, and without the excerpt of the text. */
function trimComplaint(complaint) {
    return complaint.replace(/,? (?:in JSON )?at position .*$|, (?:\.\.\.)?".*$/, '');
}
/** V8 names the position of most errors; the others are at the end of the text. */
function locateComplaint(complaint, text) {
    const [, position] = /at position (\d+)/.exec(complaint) ?? [];
    if (position === undefined && !/end of JSON/.test(complaint))
        return FIRST_LINE;
    return locateOffset(text, Number(position ?? text.length));
}

;// CONCATENATED MODULE: ./lib/src/article/split-front-matter.js
// Where the front matter of a file ends and its body begins. Stricter than gray-matter about fences: what only looks
// like front matter is refused, so that a header is never published as text nor an article overlooked.




const FILE_START = { line: 1, column: 1 };
/** A key as a header's first line has it: one word, then `:` or `=`; or the brace of a flow mapping. */
const KEY_LINE = /^(?:["']?[\p{L}_][\p{L}\p{N}_.:-]*["']?[ \t]*[:=](?:\s|$)|\{)/u;
const MAX_HEADER = 64 * 1024;
// gray-matter looks for comments with a pattern that takes quadratic time on a long run of blanks.
const LONG_BLANK = /\s{500}/;
/**
 * Splits a file's text, which has no byte order mark any more; null when it has no front matter.
 * @throws ArticleError
 */
function splitFrontMatter(text) {
    const [first] = readLines(text);
    if (first === undefined)
        return null;
    const [, fence, rest = ''] = /^(-{3}|\+{3})([^]*)$/.exec(first.text) ?? [];
    if (fence === undefined) {
        refuseUnfencedHeader(text, first);
        return null;
    }
    if (rest.startsWith(fence.charAt(0))) {
        refuseLongFence(text, first);
        return null;
    }
    return splitAtFences(text, first, fence, rest.trim());
}
function splitAtFences(text, first, fence, language) {
    // A thematic break with a text behind it is an odd line, not an opener.
    if (/\s/.test(language) && !startsWithKey(text.slice(first.next)))
        return null;
    const dialect = findDialect(fence, language);
    if (dialect === null)
        refuseLanguage(fence, language);
    const close = findClosingLine(text, fence, dialect);
    const header = text.slice(first.next, close?.start).replace(/(?:\r\n?|\n)$/, '');
    if (language === '' && dialect === 'yaml' && !isYamlHeader(header, close !== null))
        return null;
    if (close === null)
        refuseOpenEnd(fence);
    refuseLongHeader(header);
    return { dialect, header, body: text.slice(close.next), bodyLine: close.number + 1 };
}
function findDialect(fence, language) {
    const name = language.toLowerCase();
    if (fence === '+++')
        return name === '' || name === 'toml' ? 'toml' : null;
    if (name === '' || name === 'yaml' || name === 'yml')
        return 'yaml';
    return name === 'toml' || name === 'json' ? name : null;
}
/** The line that ends the header: the fence again, with nothing but blanks behind it; `...` ends YAML, too. */
function findClosingLine(text, fence, dialect) {
    for (const line of readLines(text)) {
        if (line.number === 1)
            continue;
        const content = line.text.trimEnd();
        if (content === fence || (content === '...' && dialect === 'yaml'))
            return line;
    }
    return null;
}
/**
 * Whether what follows a bare `---` is front matter and not the text after a thematic break. An unclosed one counts
 * only when a key follows at once: it may be the rest of any Markdown file.
 */
function isYamlHeader(header, closed) {
    if (!closed)
        return startsWithKey(header);
    let seen = false;
    for (const { text } of readLines(header)) {
        if (KEY_LINE.test(text))
            return true;
        const blank = text.trim() === '';
        // A paragraph without a key has ended: this is text.
        if (seen && blank)
            return false;
        seen ||= !blank && !text.startsWith('#');
    }
    return !seen;
}
function startsWithKey(text) {
    const [first] = readLines(text);
    return first !== undefined && KEY_LINE.test(first.text);
}
/** `------`: no parser sees a header there, so the YAML below it would be published as text. */
function refuseLongFence(text, first) {
    if (!/^(?:-+|\++)\s*$/.test(first.text) || !startsWithKey(text.slice(first.next)))
        return;
    const line = (0,text_line/* quoteText */.ol)(first.text.trim());
    throw new ArticleError(`The file begins like front matter, but its first line is ${line}.`, {
        code: 'front-matter/fence',
        remedy: 'Begin and end the front matter with exactly three characters: `---` for YAML, `+++` for TOML.',
        position: FILE_START
    });
}
/** Headers that some site generators know and this action does not, and fences that are not at the start of line 1. */
function refuseUnfencedHeader(text, first) {
    if (/^;;;\s*$/.test(first.text) || /^\{\s*"[^"\n]{1,100}"\s*:/.test(text))
        throw new ArticleError('The front matter is JSON without a fence that says so.', {
            code: 'front-matter/fence',
            remedy: 'Put it in braces, between a line `---json` and a line `---`.',
            position: FILE_START
        });
    const [, blank = '', fence = ''] = /^(\s+)(---|\+\+\+)[ \t]*(?:\r\n?|\n)/.exec(text) ?? [];
    if (blank === '')
        return;
    const inner = text.slice(blank.length);
    const [opener] = readLines(inner);
    if (!startsWithKey(inner.slice(opener?.next)) || findClosingLine(inner, fence, 'yaml') === null)
        return;
    throw new ArticleError('There is white space before the front matter.', {
        code: 'front-matter/fence',
        remedy: `Move its \`${fence}\` to the very start of the file, where site generators look for it.`,
        position: { line: blank.split(/\r\n?|\n/).length, column: null }
    });
}
function refuseLanguage(fence, language) {
    const name = JSON.stringify(language.slice(0, 40));
    throw new ArticleError(`The front matter is written in ${name}, which is not read and never run.`, {
        code: 'front-matter/language',
        position: { line: 1, column: fence.length + 1 }
    });
}
function refuseOpenEnd(fence) {
    throw new ArticleError('The front matter that begins on line 1 has no end.', {
        code: 'front-matter/fence',
        remedy: `End it with a line that holds only \`${fence}\`.`,
        position: FILE_START
    });
}
function refuseLongHeader(header) {
    const count = (number) => number.toLocaleString('en');
    const excess = header.length > MAX_HEADER
        ? `is ${count(header.length)} characters long; at most ${count(MAX_HEADER)} are read`
        : LONG_BLANK.test(header)
            ? 'has hundreds of blanks in a row'
            : null;
    if (excess === null)
        return;
    const message = `The front matter ${excess}.`;
    throw new ArticleError(message, { code: 'front-matter/size', position: FIRST_LINE });
}

// EXTERNAL MODULE: ./lib/node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(8152);
;// CONCATENATED MODULE: ./lib/src/article/toml-places.js
// Where the keys and values of a TOML document are: the parser keeps neither places nor spellings. It reads only
// documents that the parser accepted, so it complains of nothing.
const KEY = String.raw `(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')`;
const DOTTED = String.raw `${KEY}(?:[ \t]*\.[ \t]*${KEY})*`;
const TABLE = new RegExp(String.raw `\[\[?[ \t]*(${DOTTED})[ \t]*\]\]?`, 'y');
const ASSIGNMENT = new RegExp(String.raw `(${DOTTED})[ \t]*=[ \t]*`, 'y');
const STRING = /"""[^]*?(?<!\\)(?:\\\\)*"{3,5}|'''[^]*?'{3,5}|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;
const BETWEEN = /(?:[\s,]|#[^\n]*)+/y;
const BARE = /[^,\]}#\n]+/y;
/** The path of keys (array items by index), joined by {@link joinKeys}, to the place of the key and the value's source. */
function locateTomlValues(text) {
    const scan = { text, position: 0, sources: new Map(), line: 1, lineStart: 0 };
    let table = [];
    for (;;) {
        takeMatch(scan, BETWEEN);
        if (scan.position >= text.length)
            return scan.sources;
        const source = findPosition(scan);
        const header = takeMatch(scan, TABLE);
        if (header === null) {
            // Whatever is not understood is stepped over: a place may be missing, never the document.
            if (!takeAssignment(scan, table))
                scan.position++;
            continue;
        }
        table = splitKeys(header[1] ?? '');
        recordPlace(scan, table, source);
    }
}
function joinKeys(path) {
    return path.join('\0');
}
function takeAssignment(scan, prefix) {
    const source = findPosition(scan);
    const assignment = takeMatch(scan, ASSIGNMENT);
    if (assignment === null)
        return false;
    const path = [...prefix, ...splitKeys(assignment[1] ?? '')];
    recordPlace(scan, path, { ...source, text: takeValue(scan, path) });
    return true;
}
/** Steps over a value, records what is inside, and returns its text. */
function takeValue(scan, path) {
    const start = scan.position;
    const open = scan.text.charAt(start);
    if (open === '[' || open === '{') {
        scan.position++;
        takeItems(scan, path, open === '[');
    }
    else if (takeMatch(scan, STRING) === null && takeMatch(scan, BARE) === null)
        scan.position++;
    return scan.text.slice(start, scan.position).trim();
}
function takeItems(scan, path, isArray) {
    for (let index = 0;; index++) {
        takeMatch(scan, BETWEEN);
        if (scan.position >= scan.text.length)
            return;
        if (/[\]}]/.test(scan.text.charAt(scan.position))) {
            scan.position++;
            return;
        }
        if (!isArray) {
            if (!takeAssignment(scan, path))
                scan.position++;
            continue;
        }
        const item = [...path, String(index)];
        const source = findPosition(scan);
        recordPlace(scan, item, { ...source, text: takeValue(scan, item) });
    }
}
/** A dotted key or table also says where the tables on its way begin. */
function recordPlace(scan, path, source) {
    scan.sources.set(joinKeys(path), source);
    for (let depth = path.length - 1; depth > 0; depth--) {
        const key = joinKeys(path.slice(0, depth));
        if (!scan.sources.has(key))
            scan.sources.set(key, { ...source, text: null });
    }
}
function findPosition(scan) {
    const { text, position } = scan;
    let feed = text.indexOf('\n', scan.lineStart);
    while (feed >= 0 && feed < position) {
        scan.line++;
        scan.lineStart = feed + 1;
        feed = text.indexOf('\n', scan.lineStart);
    }
    return { line: scan.line, column: position - scan.lineStart + 1, text: null };
}
function takeMatch(scan, pattern) {
    pattern.lastIndex = scan.position;
    const match = pattern.exec(scan.text);
    if (match !== null)
        scan.position = pattern.lastIndex;
    return match;
}
function splitKeys(dotted) {
    const keys = dotted.match(new RegExp(KEY, 'g')) ?? [];
    return keys.map(key => key.replace(/^(["'])(.*)\1$/, '$2'));
}

;// CONCATENATED MODULE: ./lib/src/article/toml-header.js
// TOML front matter by smol-toml.




/**
 * Reads TOML whose first line is line 1 of the file.
 * @throws ArticleError with the line and column of the parser's complaint
 */
function parseTomlHeader(text) {
    const root = parseDocument(text);
    const sources = locateTomlValues(text);
    return toHeaderTree(root, (container, key, path) => {
        const source = sources.get(joinKeys(path));
        if (source === undefined)
            return null;
        const value = Reflect.get(container, key);
        // `1.10` and 2024-02-31 lose their spelling; the source of a text still has its quotes and escapes.
        const keepsSpelling = typeof value === 'number' || value instanceof Date;
        return { ...source, text: keepsSpelling ? source.text : null };
    });
}
function parseDocument(text) {
    try {
        return (0,dist/* parse */.qg)(text, { maxDepth: 100 });
    }
    catch (error) {
        if (!(error instanceof dist/* TomlError */.zx))
            throw error;
        const [complaint = ''] = error.message.replace('Invalid TOML document: ', '').split('\n');
        throw new ArticleError(`The front matter is not valid TOML: ${complaint}.`, {
            code: 'front-matter/syntax',
            remedy: 'Correct it. TOML wants `key = value`, with quotes around every text.',
            position: { line: error.line, column: error.column },
            cause: error
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/article/front-matter.js
// The front matter of a file by gray-matter, with engines of our own alone. gray-matter itself runs `---js` headers as
// code, whatever its options say, so it only ever sees a header whose dialect was chosen here from a fixed list.







/**
 * Reads a file's front matter, null when there is none; `text` has no byte order mark. Nothing in it is ever executed.
 * @throws ArticleError
 */
function readFrontMatter(text) {
    const split = splitFrontMatter(text);
    if (split === null)
        return null;
    const { dialect, header, body, bodyLine } = split;
    return { entries: listEntries(parseHeader(dialect, header)), body, bodyLine };
}
/** gray-matter's own engines for code stay in its table unless they are replaced by name. */
const ENGINES = {
    yaml: { parse: (header) => ({ root: parseYamlHeader(header) }) },
    toml: { parse: (header) => ({ root: parseTomlHeader(header) }) },
    json: { parse: (header) => ({ root: parseJsonHeader(header) }) },
    js: { parse: refuseCode },
    javascript: { parse: refuseCode },
    coffee: { parse: refuseCode }
};
/** The closing delimiter is a whole line, so that no line of the header can be taken for it. */
const DELIMITERS = ['---', '---\n'];
/** Null for a header that is empty or holds only comments. @throws ArticleError */
function parseHeader(dialect, header) {
    const content = `---${dialect}\n${header}\n---\n`;
    // With options gray-matter keeps out of its cache, which would hand out {} for a header that failed before.
    const { data } = gray_matter({ content }, { engines: ENGINES, delimiters: DELIMITERS });
    return data.root ?? null;
}
function refuseCode() {
    throw new ArticleError('The front matter is code, which is never run.', {
        code: 'front-matter/language',
        position: FIRST_LINE
    });
}
function listEntries(root) {
    if (root === null || root.kind === 'empty')
        return [];
    if (root.kind === 'map')
        return root.entries;
    throw new ArticleError(`The front matter is ${root.kind === 'list' ? 'a list' : 'a text'}, not a set of fields.`, {
        code: 'front-matter/syntax',
        remedy: 'Write it as fields, one `key: value` a line.',
        position: { line: root.line, column: root.column }
    });
}

;// CONCATENATED MODULE: ./lib/src/article/read-article.js
// Reads a file as an article: its bytes and the defaults to what is to be published, or why it is not.














/** Reads one file. Never throws: whatever is wrong with the file is a diagnostic of the reading. */
function readArticle(input) {
    const { path } = input;
    const content = readContent(input);
    if (content !== null && !(content instanceof ArticleError))
        return evaluateContent(input, content);
    const skip = findSkipByPath(path);
    if (skip !== null)
        return toSkip(skip, null, input);
    return content === null
        ? toSkip(skipFileWithoutFrontMatter(), null, input)
        : refuseFile(path, null, content);
}
/** Null when the file has no front matter. */
function readContent({ path, bytes, findHeading, site = site_rules/* NO_SITE */.o }) {
    try {
        const frontMatter = readFrontMatter(decodeText(bytes));
        if (frontMatter === null)
            return null;
        const entries = addSiteDefaults(frontMatter.entries, site.findDefaults(path));
        const fields = toHeaderFields(entries);
        const body = { text: frontMatter.body, line: frontMatter.bodyLine, path };
        return { fields, body, title: findTitle(fields, body, { findHeading, site, path }) };
    }
    catch (error) {
        if (error instanceof ArticleError)
            return error;
        throw error;
    }
}
function evaluateContent(input, content) {
    const { path, site = site_rules/* NO_SITE */.o } = input;
    const { fields, title } = content;
    const skip = findSkipByFields(fields, path);
    if (skip !== null)
        return toSkip(skip, content, input);
    if (title === null && isIndexPage(path) && findField(fields, 'title') === null)
        return toSkip(skipUntitledIndexPage(), content, input);
    const diagnostics = [];
    const page = toSitePage(path, toSiteTitle(title), fields, site);
    const other = isDecidedForMedium(fields) ? null : site.findNotAnArticle(page);
    if (other !== null)
        return toSkip({ reason: 'not-an-article', url: null, line: null, ...other }, content, input);
    const reader = { path, fields, site, diagnostics };
    const article = readMetadata(reader, { ...content, findHeading: input.findHeading }, input.defaults);
    return diagnostics.some(diagnostics_diagnostic/* isError */.bJ)
        ? { kind: 'invalid', title: title?.text ?? null, body: content.body.text, diagnostics }
        : { kind: 'article', article, diagnostics };
}
function toSkip(skip, content, { path, site = site_rules/* NO_SITE */.o }) {
    const field = content === null ? null : findField(content.fields, 'id');
    const id = field === null ? '' : (0,text_line/* cleanLine */.Ow)(readScalar(field) ?? '', { invisible: 'keep' });
    return {
        kind: 'skip',
        ...skip,
        title: content?.title?.text ?? null,
        pageUrl: content === null
            ? null
            : findPageUrl(site, toSitePage(path, toSiteTitle(content.title), content.fields, site)),
        id: id === '' ? null : id,
        body: content?.body.text ?? null,
        diagnostics: []
    };
}
function refuseFile(path, title, parts) {
    return {
        kind: 'invalid',
        title: title?.text ?? null,
        body: null,
        diagnostics: [createFileDiagnostic(path, 'error', parts)]
    };
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/attach-diagnostics.js
// What there is to say about an article, given to the blocks that it is about: whoever shows a block can show it there.
/** A diagnostic belongs to the last block that does not begin behind its place. */
function attachDiagnostics(text, placed) {
    if (placed.length === 0)
        return text;
    const sorted = sortBlocks([...text.groups.flatMap(({ blocks }) => blocks), ...text.notes]);
    const found = Map.groupBy(placed, ({ at }) => findBlock(sorted, at));
    const attach = (block) => {
        const own = found.get(block)?.map(({ diagnostic }) => diagnostic) ?? [];
        return own.length === 0 ? block : { ...block, diagnostics: own };
    };
    return {
        groups: text.groups.map(group => ({ ...group, blocks: group.blocks.map(attach) })),
        notes: text.notes.map(attach)
    };
}
function sortBlocks(blocks) {
    return blocks
        .flatMap(block => (block.source === null ? [] : [{ block, at: block.source.start }]))
        .sort((one, other) => comparePoints(one.at, other.at));
}
function findBlock(sorted, at) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const one = sorted[middle];
        if (one !== undefined && comparePoints(one.at, at) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return (sorted[low - 1] ?? sorted[0])?.block;
}
function comparePoints(one, other) {
    return one.line - other.line || one.column - other.column;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/element-names.js
// Which HTML elements are which: the vocabulary that the passes share.
/** Elements that begin and end a block of their own; any other is read as part of the running text. */
const BLOCK_ELEMENTS = new Set(('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul').split(' '));
/** Elements that are nothing but a place for other blocks: their contents stay, and nothing is lost. */
const PLAIN_CONTAINERS = new Set('address article aside body center div footer header hgroup html main nav search section'.split(' '));
/** Elements without contents. */
const VOID_ELEMENTS = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Elements whose closing tag may be left out in HTML. */
const OPTIONAL_CLOSING = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption'.split(' '));
/** Running text whose element Medium lacks but whose loss changes no meaning. */
const PLAIN_INLINES = new Set('abbr acronym bdi bdo big data font ins kbd label mark nobr output picture q rp rt ruby small span time u'.split(' '));
const STRONG_ELEMENTS = new Set(['strong', 'b']);
const EMPHASIS_ELEMENTS = new Set(['em', 'i', 'cite', 'dfn', 'var']);
const CODE_ELEMENTS = new Set(['code', 'tt', 'samp']);
const STRUCK_ELEMENTS = new Set(['del', 's', 'strike']);
/** Left out with all they hold. */
const DROPPED_ELEMENTS = new Set('script style form svg math object noscript template head title link meta base button select textarea canvas map area'.split(' '));
const PLAYER_ELEMENTS = new Set(['iframe', 'video', 'audio', 'embed', 'frame']);
/** Nothing to see, so nothing to report. */
const SILENT_ELEMENTS = new Set(['wbr', 'source', 'track', 'param', 'col', 'colgroup']);
const OTHER_ELEMENTS = new Set('a sup sub frameset noframes noembed marquee blink applet dir listing plaintext xmp meter progress datalist slot'.split(' '));
/** Whether HTML has, or once had, an element of that name. */
function isHtmlElement(name) {
    return [
        BLOCK_ELEMENTS,
        VOID_ELEMENTS,
        OPTIONAL_CLOSING,
        PLAIN_INLINES,
        STRONG_ELEMENTS,
        EMPHASIS_ELEMENTS,
        CODE_ELEMENTS,
        STRUCK_ELEMENTS,
        DROPPED_ELEMENTS,
        PLAYER_ELEMENTS,
        SILENT_ELEMENTS,
        OTHER_ELEMENTS
    ].some(names => names.has(name));
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/self-closed-tags.js
// Elements that are closed in their own tag, as XML and MDX have it: `<iframe src="…" />`. HTML takes no notice of the slash,
// and all that follows would be inside the element.

/** An attribute whose value has no quotes ends at white space: in `<a href=x/>` the slash is part of the address. */
const ATTRIBUTES = String.raw `(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>\x60]+(?=\s)))?)*`;
const TAG = new RegExp(String.raw `<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:</\1\s*>|$)|(<([a-z][\w:.-]*)${ATTRIBUTES})\s*/>`, 'gi');
/** The same HTML with a closing tag after each such element. */
function closeSelfClosed(html) {
    if (!html.includes('/>'))
        return html;
    return html.replace(TAG, (all, _skipped, opening, name) => opening === undefined || name === undefined || VOID_ELEMENTS.has(name.toLowerCase())
        ? all
        : `${opening}></${name}>`);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/block-groups.js
// The top level of an article in groups that are kept or replaced as a whole: mostly one node each, but raw HTML with all that
// is between an opening tag and its closing one.


function groupNodes(nodes) {
    const groups = [];
    for (let from = 0; from < nodes.length;) {
        const to = findGroupEnd(nodes, from);
        groups.push(createGroup(nodes.slice(from, to)));
        from = to;
    }
    return groups;
}
function createGroup(nodes) {
    return {
        nodes,
        start: nodes[0]?.position?.start.offset ?? 0,
        end: nodes.at(-1)?.position?.end.offset ?? 0
    };
}
/** The index after the last node of the group that begins at `from`; HTML that is never closed takes in all the rest. */
function findGroupEnd(nodes, from) {
    const open = [];
    for (let at = from; at < nodes.length; at++) {
        const node = nodes[at];
        if (node?.type === 'html')
            trackElements(node.value, open);
        if (open.length === 0)
            return at + 1;
    }
    return nodes.length;
}
const block_groups_TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
/** Opens and closes the elements of a piece of HTML; a closing tag of nothing open is ignored, as by a browser. */
function trackElements(html, open) {
    for (const [, skipped, slash, written = ''] of closeSelfClosed(html).matchAll(block_groups_TAG)) {
        const name = written.toLowerCase();
        if (skipped !== undefined || name === '')
            continue;
        if (VOID_ELEMENTS.has(name) || OPTIONAL_CLOSING.has(name))
            continue;
        if (slash === '/') {
            const at = open.lastIndexOf(name);
            if (at >= 0)
                open.length = at;
        }
        else
            open.push(name);
    }
}

// EXTERNAL MODULE: ./lib/src/content/policy/content-policy.js + 1 modules
var content_policy = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/src/content/blocks/block.js
var blocks_block = __webpack_require__(7950);
;// CONCATENATED MODULE: ./lib/src/content/blocks/block-context.js
// What all conversions share: the signatures, the article's settings and collectors, and the way to read what is inside.

/** The choice for a construct. `fail` is reported here, so that no conversion has to, with the reason as a sentence. */
function decide(context, rule, place, reason) {
    const choice = (0,content_policy/* findChoice */.r)(context.policy, rule);
    if (choice === 'fail')
        context.diagnostics.add(place, {
            rule,
            severity: 'error',
            message: `${reason} The policy \`${rule}: fail\` stops the article.`,
            remedy: `Rewrite it, or choose another policy for \`${rule}\`.`
        });
    return choice;
}
function toTextPiece(nodes) {
    return [{ kind: 'text', nodes }];
}
function toBlockPieces(blocks) {
    return blocks.map(block => ({ kind: 'block', block }));
}
/** Whether an error has been reported where a node begins: what else there is to say about it does not matter then. */
function hasErrorAt({ position }, { diagnostics }) {
    if (position === undefined)
        return false;
    const { start } = position;
    return diagnostics.hasError({ start, end: { ...start, column: start.column + 1 } });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/code-languages.js
// The languages that Medium's editor colours, and what authors call them.
/** The languages of Medium's editor (highlight.js names). */
const LANGUAGES = new Set(('bash c cpp csharp css dart diff go graphql ini java javascript json kotlin less lua makefile markdown objectivec ' +
    'perl php plaintext python r ruby rust scss shell sql swift typescript vbnet wasm xml yaml').split(' '));
/** What authors write for them. */
const ALIASES = new Map(Object.entries({
    sh: 'bash',
    zsh: 'bash',
    console: 'shell',
    'shell-session': 'shell',
    shellsession: 'shell',
    terminal: 'shell',
    h: 'c',
    'c++': 'cpp',
    cc: 'cpp',
    cxx: 'cpp',
    hpp: 'cpp',
    'c#': 'csharp',
    cs: 'csharp',
    patch: 'diff',
    golang: 'go',
    gql: 'graphql',
    toml: 'ini',
    cfg: 'ini',
    js: 'javascript',
    jsx: 'javascript',
    mjs: 'javascript',
    cjs: 'javascript',
    node: 'javascript',
    json5: 'json',
    jsonc: 'json',
    kt: 'kotlin',
    kts: 'kotlin',
    make: 'makefile',
    mk: 'makefile',
    md: 'markdown',
    mdx: 'markdown',
    objc: 'objectivec',
    'objective-c': 'objectivec',
    mm: 'objectivec',
    pl: 'perl',
    txt: 'plaintext',
    text: 'plaintext',
    plain: 'plaintext',
    py: 'python',
    python3: 'python',
    rb: 'ruby',
    rs: 'rust',
    postgresql: 'sql',
    mysql: 'sql',
    ts: 'typescript',
    tsx: 'typescript',
    mts: 'typescript',
    cts: 'typescript',
    vb: 'vbnet',
    wat: 'wasm',
    html: 'xml',
    htm: 'xml',
    xhtml: 'xml',
    svg: 'xml',
    vue: 'xml',
    yml: 'yaml'
}));
/** Medium's name for a language as an author writes it; null when Medium has none. */
function findMediumLanguage(written) {
    const name = written.toLowerCase();
    const known = ALIASES.get(name) ?? name;
    return LANGUAGES.has(known) ? known : null;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/html-nodes.js
// Elements of the HTML tree: made, copied and asked.
function createElement(tagName, children, properties = {}) {
    return { type: 'element', tagName, properties, children: [...children] };
}
function createTextNode(value) {
    return { type: 'text', value };
}
/** The same element around other children. */
function replaceChildren(node, children) {
    return { ...node, children: [...children] };
}
/** A copy of `node` with the position of `original`. */
function copyPosition(node, original) {
    return original.position === undefined ? node : { ...node, position: original.position };
}
/** All text inside, as it is in the source. */
function readNodeText(node) {
    if (node.type === 'text')
        return node.value;
    return node.type === 'element' ? node.children.map(readNodeText).join('') : '';
}
/** Whether an attribute that needs no value is there. */
function html_nodes_isSet(value) {
    return value !== undefined && value !== null && value !== false;
}
/** An attribute's text on one line; '' for one that is absent or no text. */
function readAttributeLine(value) {
    return readAttribute(value).replace(/\s+/g, ' ').trim();
}
function readAttribute(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/code.js
// Code blocks: their text untouched, their language by Medium's own name where it has one.





const DIAGRAMS = new Set('mermaid plantuml puml graphviz dot ditaa d2 vega vega-lite nomnoml goat svgbob bob pikchr wavedrom sequence seqdiag blockdiag nwdiag actdiag markmap bytefield structurizr bpmn excalidraw'.split(' '));
/** `<pre>` of any origin: one text, the language as Medium's editor stores it, a file name in italics above. */
function convertCode(node, context) {
    const code = node.children.find(child => child.type === 'element' && child.tagName === 'code');
    const properties = {
        ...node.properties,
        ...(code?.type === 'element' ? code.properties : {})
    };
    const language = findLanguage(properties.className);
    reportSource(node, language, properties.dataMath !== undefined || language === 'math', context);
    reportLinks(node, context);
    const title = readAttribute(properties.dataTitle);
    const text = readListing(node).replace(/\r\n?/g, '\n');
    const block = createCode(text, chooseLanguage(language, context), node.position);
    if (block === null)
        return [];
    if (title === '')
        return [block];
    const children = [{ type: 'emphasis', children: [(0,blocks_block/* createText */.GZ)(title)] }];
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children }, node.position), block];
}
/** The text of a listing, in which some highlighters have a `<br>` for each end of a line. */
function readListing(node) {
    if (node.type === 'text')
        return node.value;
    if (node.type !== 'element')
        return '';
    return node.tagName === 'br' ? '\n' : node.children.map(readListing).join('');
}
/** Of a listing that a program has written, links to its own lines mean nothing. */
function reportLinks(node, { diagnostics }) {
    const lost = new Set(listLinks(node));
    if (lost.size === 0)
        return;
    diagnostics.add(node.position, {
        rule: 'content',
        severity: 'warning',
        message: `Code blocks on Medium hold no links, so this one has lost ${[...lost].join(', ')}.`,
        remedy: 'Put the links below it.'
    });
}
function listLinks(node) {
    const { href } = node.properties;
    const isLost = typeof href === 'string' && !href.startsWith('#') && readNodeText(node) !== href;
    return [
        ...(isLost ? [href] : []),
        ...node.children.flatMap(child => (child.type === 'element' ? listLinks(child) : []))
    ];
}
/** A block of text in fixed width; null when there is nothing in it. */
function createCode(text, language, source) {
    const value = text.replace(/\n$/, '');
    return value.trim() === '' ? null : (0,blocks_block/* createBlock */.Wv)({ type: 'code', language, value }, source);
}
function findLanguage(className) {
    const names = Array.isArray(className) ? className : [];
    for (const name of names) {
        const match = typeof name === 'string' ? /^lang(?:uage)?-(.+)$/.exec(name) : null;
        // `{.python}` (Pandoc), `python,ignore` (rustdoc), `js{1,3}` (Gatsby), `js/1,3` and `diff-js` (Eleventy)
        if (match?.[1] !== undefined)
            return match[1].replace(/^\{\.?|(?<=^diff)-\w+$/g, '').split(/[,{}:]|\/(?=\d)/)[0] ?? null;
    }
    return null;
}
function chooseLanguage(language, context) {
    if (language === null || (0,content_policy/* findChoice */.r)(context.policy, 'code-language') === 'drop')
        return null;
    return findMediumLanguage(language);
}
/** `flow` may also be JavaScript with types. */
function isDiagramLanguage(language, node) {
    if (/^flow(?:chart)?$/.test(language))
        return /^\w+=>(?:start|end|operation|condition|inputoutput|subroutine)\b/m.test(readNodeText(node));
    return DIAGRAMS.has(language);
}
function reportSource(node, language, isMath, context) {
    const isDiagram = language !== null && isDiagramLanguage(language.toLowerCase(), node);
    if (!isDiagram && !isMath)
        return;
    const rule = isMath ? 'math' : 'diagram';
    const what = isMath ? 'Medium has no formulas' : 'Medium does not draw diagrams';
    if (decide(context, rule, node.position, `${what}.`) === 'fail')
        return;
    if (hasErrorAt(node, context))
        return;
    context.diagnostics.add(node.position, {
        rule,
        severity: 'warning',
        message: `${what}, so this one is shown as its source.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/container.js
// Elements that only hold other blocks, such as `<div>`: what is inside stays.



function unwrapContainer(node, context) {
    const known = BLOCK_ELEMENTS.has(node.tagName) || PLAIN_INLINES.has(node.tagName) || INLINE.test(node.tagName);
    if (!known)
        reportUnknownElement(node, context);
    else if (!PLAIN_CONTAINERS.has(node.tagName))
        decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`);
    const isLink = node.tagName === 'a' && typeof node.properties.href === 'string';
    return context.readBlocks(isLink ? spreadLink(node, node.children) : node.children, context);
}
/** A link around blocks becomes one around the text of each. */
function spreadLink(link, nodes) {
    const spread = [];
    let open = null;
    for (const node of nodes)
        if (node.type === 'element' && BLOCK_ELEMENTS.has(node.tagName)) {
            open = null;
            spread.push({ ...node, children: spreadLink(link, node.children) });
        }
        else if (open !== null)
            open.children.push(node);
        else if (node.type === 'text' && node.value.trim() === '')
            spread.push(node);
        else {
            open = { ...link, children: [node] };
            spread.push(open);
        }
    return spread;
}
const INLINE = /^(?:a|b|strong|i|em|cite|del|s|strike|sup|sub|code)$/;
/** Reports an element that Medium does not have and whose loss may change the meaning. */
function reportUnknownElement(node, context) {
    if (isOwnElement(node) && node.children.every(isBlank)) {
        reportEmptyElement(node, context);
        return;
    }
    const what = `Medium has no <${node.tagName}> element`;
    if (decide(context, 'html-element', node.position, `${what}.`) === 'fail')
        return;
    // One that is never closed has been reported as such.
    if (hasErrorAt(node, context))
        return;
    context.diagnostics.add(node.position, {
        rule: 'html-element',
        severity: 'warning',
        message: `${what}, so only what is inside this one was kept.`
    });
}
/** Icons are no loss. */
function isOwnElement({ tagName }) {
    return tagName.includes('-') && !/(?:^|-)icon(?:-|$)/.test(tagName);
}
/** A site's own element shows something that nothing in the article says. */
function reportEmptyElement(node, { policy, diagnostics }) {
    const dropped = (0,content_policy/* findChoice */.r)(policy, 'component') === 'drop';
    const what = `The element <${node.tagName}> is unknown and has no contents to show`;
    diagnostics.add(node.position, {
        rule: 'component',
        severity: dropped ? 'warning' : 'error',
        message: dropped ? `${what}, so it was left out.` : `${what}.`,
        remedy: 'Write what it shows in Markdown: a video as its address alone in a paragraph.'
    });
}
function isBlank(node) {
    return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/embed.js
// Embeds: Medium shows the page at a known address that is alone in its paragraph.
/** Hosts whose pages Medium embeds, with what the path of such a page looks like. */
const EMBEDS = [
    [/^(?:www\.|m\.)?youtube\.com$/, /^\/(?:watch|shorts\/|live\/|playlist)/],
    [/^youtu\.be$/, /^\/./],
    [/^(?:www\.|player\.)?vimeo\.com$/, /^\/(?:video\/)?\d/],
    [/^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, /^\/(?:i\/web|[^/]+)\/status\/\d/],
    [/^gist\.github\.com$/, /^\/[^/]+\/[0-9a-f]/],
    [/^codepen\.io$/, /^\/[^/]+\/(?:pen|full|details)\//],
    [/^codesandbox\.io$/, /^\/(?:s|p|embed)\//],
    [/^stackblitz\.com$/, /^\/(?:edit|github)\//],
    [/^jsfiddle\.net$/, /^\/./],
    [/^open\.spotify\.com$/, /^\/(?:track|album|playlist|episode|show|artist)\//],
    [/^(?:www\.)?soundcloud\.com$/, /^\/[^/]+\/./],
    [/^(?:www\.)?slideshare\.net$/, /^\/[^/]+\/./],
    [/^speakerdeck\.com$/, /^\/[^/]+\/./],
    [/^(?:www\.)?loom\.com$/, /^\/share\//],
    [/^(?:www\.)?instagram\.com$/, /^\/(?:p|reel)\//]
];
/** Whether Medium is expected to embed the page at this address. */
function isEmbed(url) {
    if (!URL.canParse(url))
        return false;
    const { host, pathname } = new URL(url);
    return EMBEDS.some(([hosts, paths]) => hosts.test(host) && paths.test(pathname));
}
/** The page of a player's address: `youtube.com/embed/ID` is what an iframe holds, `watch?v=ID` is what embeds. */
function findPlayerPage(source) {
    const url = source.startsWith('//') ? `https:${source}` : source;
    if (!URL.canParse(url))
        return url;
    const { host, pathname, searchParams, hash } = new URL(url);
    const id = pathname.split('/').at(-1) ?? '';
    if (/^(?:www\.)?youtube(?:-nocookie)?\.com$/.test(host) && pathname.startsWith('/embed/'))
        return findYoutubePage(id, searchParams);
    if (host === 'player.vimeo.com') {
        // A video that is not listed is found only with its key.
        const key = searchParams.get('h');
        return `https://vimeo.com/${id}${key === null ? '' : `/${key}`}${hash}`;
    }
    if (host === 'codepen.io')
        return url.replace('/embed/', '/pen/');
    if (host === 'open.spotify.com')
        return url.replace('/embed/', '/');
    return url;
}
/** The video where the player begins, or the list that it plays. */
function findYoutubePage(id, settings) {
    const list = settings.get('list');
    if (id === 'videoseries' && list !== null)
        return `https://www.youtube.com/playlist?list=${list}`;
    const start = /^\d+/.exec(settings.get('start') ?? '')?.[0] ?? '';
    return `https://www.youtube.com/watch?v=${id}${start === '' ? '' : `&t=${start}s`}`;
}
/** Reports a bare address that Medium is expected to embed. */
function reportEmbed(node, context) {
    context.diagnostics.add(node.position, {
        rule: 'embed',
        severity: 'notice',
        message: 'Medium should embed this link.',
        remedy: 'Check the published post.'
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tidy-text.js
// White space of running text as a browser would show it: runs are one space, none at the edges or beside a line break.
/** Empty marks, and line breaks at the edges, disappear. Empty when nothing is left to show. */
function tidyText(nodes) {
    const [only] = nodes;
    if (only?.type === 'text' && nodes.length === 1)
        return tidyAlone(only);
    const drafts = trimBreaks(nodes).map(copyInline);
    collapseSpace(drafts);
    return omitEmpty(drafts, []);
}
/** Most blocks are one text. */
function tidyAlone(node) {
    const value = node.value.replace(RUNS, ' ').replace(/^ | $/g, '');
    return value === '' ? [] : [{ ...node, value }];
}
/** White space that is not one space already. */
const RUNS = /[ \t\r\n\f]{2,}|[\t\r\n\f]/g;
function copyInline(node) {
    if (node.type === 'text')
        return { ...node };
    return 'children' in node ? { ...node, children: node.children.map(copyInline) } : node;
}
function collapseSpace(drafts) {
    let previous = null;
    let space = true;
    for (const leaf of listLeaves(drafts, [])) {
        if (leaf.type === 'text') {
            leaf.value = leaf.value.replace(RUNS, ' ');
            if (space && leaf.value.startsWith(' '))
                leaf.value = leaf.value.slice(1);
            if (leaf.value === '')
                continue;
            space = leaf.value.endsWith(' ');
            previous = leaf;
        }
        else {
            if (leaf.type === 'break')
                trimEnd(previous);
            space = leaf.type === 'break';
            previous = null;
        }
    }
    trimEnd(previous);
}
function listLeaves(nodes, leaves) {
    for (const node of nodes)
        if ('children' in node)
            listLeaves(node.children, leaves);
        else
            leaves.push(node);
    return leaves;
}
function trimEnd(leaf) {
    if (leaf?.value.endsWith(' ') === true)
        leaf.value = leaf.value.slice(0, -1);
}
function isBreakOrSpace(node) {
    if (node?.type === 'text')
        return /^[ \t\r\n\f]*$/.test(node.value);
    return node?.type === 'break';
}
function trimBreaks(nodes) {
    let start = 0;
    let end = nodes.length;
    while (start < end && isBreakOrSpace(nodes[start]))
        start++;
    while (start < end && isBreakOrSpace(nodes[end - 1]))
        end--;
    return nodes.slice(start, end);
}
// Also unwraps a mark inside the same mark, such as bold text in a bold header.
function omitEmpty(nodes, inside) {
    const kept = [];
    for (const node of nodes) {
        const last = kept.at(-1);
        if (node.type === 'text') {
            if (node.value === '')
                continue;
            if (last?.type === 'text' && last.note === node.note)
                kept.splice(-1, 1, { ...last, value: last.value + node.value });
            else
                kept.push(node);
        }
        else if (!('children' in node))
            kept.push(node);
        else {
            const children = omitEmpty(node.children, [...inside, node.type]);
            if (inside.includes(node.type))
                kept.push(...children);
            else if (children.length > 0)
                kept.push({ ...node, children });
        }
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/paragraph.js
// Paragraphs: running text, split around what Medium has only as a block.





function convertParagraph(node, context) {
    const bare = findBareUrl(node);
    if (bare !== null && context.depth === 0 && isEmbed(bare)) {
        reportEmbed(node, context);
        return [(0,blocks_block/* createBlock */.Wv)({ type: 'embed', url: bare }, node.position)];
    }
    return splitText(node, context, children => (0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children }, node.position));
}
// An address alone, as the author typed it: Markdown makes a link of it that reads like its address.
function findBareUrl(node) {
    const shown = node.children.filter(child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'comment');
    const [only] = shown;
    if (only === undefined || shown.length > 1)
        return null;
    const value = readNodeText(only).trim();
    if (only.type === 'text')
        return /^https?:\/\/\S+$/.test(value) ? value : null;
    if (only.type !== 'element' || only.tagName !== 'a')
        return null;
    return only.properties.href === value ? value : null;
}
/** One block of text, or several where an image or a player splits it. */
function splitText(node, context, toBlock) {
    const pieces = context.readInline(node.children, context);
    const blocks = pieces.flatMap(piece => {
        if (piece.kind === 'block')
            return [piece.block];
        const children = tidyText(piece.nodes);
        return children.length === 0 ? [] : [toBlock(children)];
    });
    reportSplit(node, pieces, context);
    return blocks;
}
function reportSplit(node, pieces, context) {
    if (pieces.length < 2)
        return;
    const hasText = pieces.some(piece => piece.kind === 'text' && (0,blocks_block/* readInlineText */.ZH)(piece.nodes).trim() !== '');
    const image = pieces.find(piece => piece.kind === 'block' && piece.block.type === 'figure');
    if (!hasText || image?.kind !== 'block')
        return;
    const place = image.block.source ?? node.position;
    const what = 'On Medium an image cannot be inside a paragraph';
    if (decide(context, 'inline-image', place, `${what}.`) === 'fail')
        return;
    context.diagnostics.add(place, {
        rule: 'inline-image',
        severity: 'notice',
        message: `${what}, so the text around this one was split.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/heading.js
// Headings, and text in bold where a heading cannot be.


/** A heading with its level as written. */
function convertHeading(node, context) {
    const level = Number(node.tagName.slice(1));
    return splitText(node, context, children => (0,blocks_block/* createBlock */.Wv)({ type: 'heading', level, children }, node.position));
}
/** The text of a paragraph or heading in bold, as a paragraph; any other block stays as it is. */
function toBoldParagraph(block) {
    if (block.type !== 'paragraph' && block.type !== 'heading')
        return block;
    return toBold(block);
}
function toBold({ children, source }) {
    return (0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children: [wrapInBold(children)] }, source);
}
/** Text in bold, what is bold already without its own mark. */
function wrapInBold(nodes) {
    return { type: 'strong', children: nodes.flatMap(unwrapStrong) };
}
function unwrapStrong(node) {
    if (!('children' in node))
        return [node];
    const children = node.children.flatMap(unwrapStrong);
    return node.type === 'strong' ? children : [{ ...node, children }];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/definition-list.js
// Definition lists: each term in bold, each definition a paragraph.


function convertDefinitionList(node, context) {
    const what = 'Medium has no definition lists';
    if (decide(context, 'definition-list', node.position, `${what}.`) !== 'fail')
        context.diagnostics.add(node.position, {
            rule: 'definition-list',
            severity: 'notice',
            message: `${what}, so this one was converted to paragraphs, with its terms in bold.`
        });
    return convertParts(node, context);
}
function convertParts({ children }, context) {
    const result = [];
    let stray = [];
    const close = () => {
        if (stray.length > 0)
            result.push(...context.readBlocks(stray, context));
        stray = [];
    };
    for (const child of children)
        if (child.type === 'element' && /^(?:dt|dd|div)$/.test(child.tagName)) {
            close();
            result.push(...convertPart(child, context));
        }
        else
            stray.push(child);
    close();
    return result;
}
function convertPart(node, context) {
    if (node.tagName === 'div')
        return convertParts(node, context);
    const blocks = context.readBlocks(node.children, context);
    return node.tagName === 'dt' ? blocks.map(toBoldParagraph) : blocks;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/details.js
// Collapsible sections: the summary in bold, then what is inside.


function convertDetails(node, context) {
    const what = 'Medium has no collapsible sections';
    if (decide(context, 'details', node.position, `${what}.`) !== 'fail')
        context.diagnostics.add(node.position, {
            rule: 'details',
            severity: 'warning',
            message: `${what}, so this one is shown open, below its summary in bold.`
        });
    const summaries = [];
    const rest = node.children.filter(child => {
        if (child.type !== 'element' || child.tagName !== 'summary')
            return true;
        summaries.push(child);
        return false;
    });
    return [
        ...summaries.flatMap(summary => context.readBlocks(summary.children, context).map(toBoldParagraph)),
        ...context.readBlocks(rest, context)
    ];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/figure.js
// `<figure>`: its images each a figure, its caption under the last one.


function convertFigure(node, context) {
    const rest = [];
    const captions = [];
    for (const child of node.children)
        if (child.type === 'element' && child.tagName === 'figcaption')
            captions.push(child);
        else
            rest.push(child);
    const blocks = context.readBlocks(rest, context);
    const caption = tidyText(captions.flatMap(child => flattenToInline(child, context)));
    return addCaption(blocks, caption);
}
// A caption is text, so only the text of its blocks is kept.
function flattenToInline(node, context) {
    return context
        .readBlocks(node.children, context)
        .flatMap((block, index) => [...(index === 0 ? [] : [(0,blocks_block/* createText */.GZ)(' ')]), ...readTexts(block)]);
}
function readTexts(block) {
    switch (block.type) {
        case 'list':
            return block.items.flatMap((item, index) => (index === 0 ? item : [(0,blocks_block/* createText */.GZ)(' '), ...item]));
        case 'code':
            return [(0,blocks_block/* createText */.GZ)(block.value)];
        case 'embed':
            return [(0,blocks_block/* createText */.GZ)(block.url)];
        case 'figure':
            return block.caption;
        case 'rule':
            return [];
        default:
            return block.children;
    }
}
/** An image that was a link has it in its caption, or above one with links of its own. */
function keepLink(before, caption) {
    const [link] = before;
    if (link?.type !== 'link')
        return caption;
    if (hasLink(caption))
        return [link, blocks_block/* LINE_BREAK */.Fb, ...caption];
    return [{ ...link, children: caption }];
}
function hasLink(nodes) {
    return nodes.some(node => node.type === 'link' || ('children' in node && hasLink(node.children)));
}
function addCaption(blocks, caption) {
    if (caption.length === 0)
        return [...blocks];
    const at = blocks.findLastIndex(block => block.type === 'figure');
    const target = blocks[at];
    if (target?.type === 'figure')
        return blocks.with(at, { ...target, caption: keepLink(target.caption, caption) });
    const children = [{ type: 'emphasis', children: caption }];
    return [...blocks, (0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children }, null)];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/list-items.js
// The items of a list and their numbers, as a browser counts them.

/** What is between two items is shown below the first of them, and does not count. */
function readItems(node) {
    const lead = [];
    const nodes = [];
    let run = null;
    for (const child of node.children) {
        if (child.type === 'element' && child.tagName === 'li') {
            nodes.push(child);
            run = null;
        }
        else if (run !== null)
            run.push(child);
        else if (child.type !== 'comment' && !(child.type === 'text' && child.value.trim() === '')) {
            const last = nodes.pop();
            const stray = createElement('div', [child]);
            run = stray.children;
            if (last === undefined)
                lead.push(stray);
            else
                nodes.push({ ...last, children: [...last.children, stray] });
        }
    }
    return { lead, items: numberItems(node, nodes) };
}
function numberItems({ properties }, nodes) {
    const isReversed = html_nodes_isSet(properties.reversed);
    let next = readNumber(properties.start) ?? (isReversed ? nodes.length : 1);
    return nodes.map(node => {
        const number = readNumber(node.properties.value) ?? next;
        next = number + (isReversed ? -1 : 1);
        return { node, number };
    });
}
/** Digits at the beginning count, whatever follows. */
function readNumber(value) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return null;
    const number = Number.parseInt(String(value), 10);
    return Number.isSafeInteger(number) ? number : null;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/text-block.js
// Blocks as part of the text of a list item or a quote.


function isText(block) {
    return /^(?:paragraph|line|heading|embed)$/.test(block.type);
}
/** Several blocks as one text. */
function joinTexts(blocks, between = [blocks_block/* LINE_BREAK */.Fb]) {
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : between), ...text_block_toText(block)]);
}
function text_block_toText(block) {
    if (block.type === 'embed')
        return [(0,blocks_block/* createText */.GZ)(block.url)];
    return block.type === 'heading' ? [wrapInBold(block.children)] : block.children;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/list.js
// Lists: Medium has one level of text items. Inner lists become lines of their item; whatever else is in an item
// closes the list and becomes a block of its own.






/** An outermost list gives lists and the blocks that were in its items; an inner list gives lines and blocks. */
function convertList(node, context) {
    const { lead, items: numbered } = readItems(node);
    const items = labelItems(node, numbered, context.depth);
    const above = context.readBlocks(lead, context);
    if (context.depth > 0)
        return [...above.map(toLines), ...convertInnerList(node, items, context)];
    const blocks = items.map(item => context.readBlocks(item.node.children, { ...context, depth: 1 }));
    const literal = hasOwnNumbers(node, items, context);
    if (blocks.some(content => !content.every(isText)))
        reportList(context, node, 'list-block', {
            what: 'List items on Medium hold only text',
            result: 'this list was closed around the other blocks in it'
        });
    return [...above, ...buildList(node, items, blocks, literal)];
}
function isOrdered(node) {
    return node.tagName === 'ol';
}
function labelItems(node, items, depth) {
    const dashes = '-'.repeat(Math.max(depth, 1));
    return items.map(item => ({
        ...item,
        label: isOrdered(node)
            ? `${depth > 1 ? `${dashes.slice(1)} ` : ''}${item.number}. `
            : `${dashes} `
    }));
}
function hasOwnNumbers(node, items, context) {
    const [first] = items;
    if (!isOrdered(node) || first === undefined)
        return false;
    reportLetters(node, context);
    if (items.every(({ number }, at) => number === at + 1))
        return false;
    if ((0,content_policy/* findChoice */.r)(context.policy, 'ordered-start') === 'keep')
        return false;
    const follows = items.every(({ number }, at) => number === at + first.number);
    const which = follows ? `begins at ${first.number}` : 'has numbers of its own';
    context.diagnostics.add(node.position, {
        rule: 'ordered-start',
        severity: 'notice',
        message: `Medium numbers every list from 1, so this one, which ${which}, was converted to paragraphs that begin with their numbers.`
    });
    return true;
}
function reportLetters({ properties, position }, { diagnostics }) {
    if (typeof properties.type !== 'string' || !/^[ai]$/i.test(properties.type))
        return;
    diagnostics.add(position, {
        rule: 'ordered-start',
        severity: 'warning',
        message: `Medium numbers lists with digits, so this one of the type "${properties.type}" has no letters.`,
        remedy: 'See whether the text refers to them.'
    });
}
function buildList(node, items, blocks, literal) {
    const ordered = isOrdered(node);
    const result = [];
    let open = null;
    let asText = literal;
    for (const [index, item] of items.entries()) {
        const { texts, rest } = splitItem(blocks[index] ?? []);
        const isShown = rest.some(({ type }) => type !== 'rule');
        if (asText)
            result.push(...toParagraph(texts, item, isShown));
        else if (texts.length > 0) {
            if (open === null) {
                open = [];
                result.push((0,blocks_block/* createBlock */.Wv)({ type: 'list', ordered, items: open }, node.position));
            }
            open.push(texts);
        }
        else if (isShown && ordered)
            result.push(...toParagraph(texts, item, true));
        // An item with nothing in it is not shown, but it counts.
        if (rest.length === 0 && (texts.length > 0 || !ordered))
            continue;
        result.push(...rest);
        open = null;
        // A second list would count from 1 again.
        asText = literal || ordered;
    }
    return result;
}
function toParagraph(texts, { node, label }, always) {
    if (texts.length === 0 && !always)
        return [];
    const shown = (0,blocks_block/* createText */.GZ)(texts.length === 0 ? label.trim() : label);
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children: [shown, ...texts] }, node.position)];
}
/** The text that an item begins with, and its blocks from the first that is not text. */
function splitItem(blocks) {
    const texts = [];
    for (const [at, block] of blocks.entries()) {
        if (!isText(block))
            return { texts: joinTexts(texts), rest: settleLines(blocks.slice(at)) };
        texts.push(block);
    }
    return { texts: joinTexts(texts), rest: [] };
}
/** Lines that no item takes any more, as paragraphs: those that follow one another stay together. */
function settleLines(blocks) {
    const result = [];
    let open = null;
    for (const block of blocks) {
        if (block.type !== 'line') {
            open = null;
            result.push(block.type === 'heading' ? toBold(block) : block);
        }
        else if (open === null) {
            open = [...block.children];
            result.push((0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children: open }, block.source));
        }
        else
            open.push(blocks_block/* LINE_BREAK */.Fb, ...block.children);
    }
    return result;
}
function convertInnerList(node, items, context) {
    reportList(context, node, 'nested-list', {
        what: 'Medium has no nested lists',
        result: 'inner items were added to their parent as lines'
    });
    return items.flatMap(item => {
        const inner = { ...context, depth: context.depth + 1 };
        const blocks = context.readBlocks(item.node.children, inner);
        const [first, ...rest] = blocks;
        const toLine = (children) => (0,blocks_block/* createBlock */.Wv)({ type: 'line', children }, item.node.position);
        if (first === undefined)
            return [];
        if (isText(first))
            return [toLine([(0,blocks_block/* createText */.GZ)(item.label), ...joinTexts([first])]), ...rest.map(toLines)];
        const label = isOrdered(node) ? [toLine([(0,blocks_block/* createText */.GZ)(item.label.trim())])] : [];
        return [...label, ...blocks.map(toLines)];
    });
}
function toLines(block) {
    return isText(block)
        ? (0,blocks_block/* createBlock */.Wv)({ type: 'line', children: joinTexts([block]) }, block.source)
        : block;
}
function reportList(context, node, rule, { what, result }) {
    const choice = decide(context, rule, node.position, `${what}.`);
    if (choice === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule,
        severity: rule === 'list-block' ? 'warning' : 'notice',
        message: `${what}, so ${result}.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/quote.js
// Block quotes: text alone, one level. Whatever else is in one is put beside it.



/** A quote and the blocks that cannot be in it, in order. */
function convertQuote(node, context) {
    const result = [];
    let run = [];
    let moved = false;
    const close = () => {
        if (run.length > 0)
            result.push((0,blocks_block/* createBlock */.Wv)({ type: 'quote', children: joinParagraphs(run) }, node.position));
        run = [];
    };
    for (const block of context.readBlocks(node.children, { ...context, depth: 0 })) {
        if (isText(block))
            run.push(block);
        else if (block.type === 'quote') {
            moved = true;
            run.push(block);
        }
        else if (block.type !== 'rule') {
            moved = true;
            close();
            result.push(block);
        }
    }
    close();
    if (moved)
        reportQuote(node, context);
    return result;
}
/** Two line breaks part the paragraphs of a quote. */
function joinParagraphs(run) {
    return joinTexts(run, [blocks_block/* LINE_BREAK */.Fb, blocks_block/* LINE_BREAK */.Fb]);
}
function reportQuote(node, context) {
    const what = 'Quotes on Medium hold only text';
    if (decide(context, 'blockquote-block', node.position, `${what}.`) === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule: 'blockquote-block',
        severity: 'notice',
        message: `${what}, so lists, code and images in this one were put beside it, and quotes in it were joined to it.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/rule.js
// Rules.

function convertRule(node) {
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'rule' }, node.position)];
}
/** Rules at either end and next to another one separate nothing. */
function omitIdleRules(blocks) {
    const isRule = (block) => block === undefined || block.type === 'rule';
    const first = blocks.filter((block, index) => !isRule(block) || !isRule(blocks[index - 1]));
    return first.at(-1)?.type === 'rule' ? first.slice(0, -1) : first;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/aligned-table.js
// A table as text in columns, for a fixed-width block.
/** Widest table that a phone or the column of a post still shows without breaking its lines, in characters. */
const MAX_TABLE_WIDTH = 72;
/** Lines of padded cells, two spaces between columns; a rule of dashes under the first row where it is a header. */
function alignTable(rows, { alignments, header }) {
    const widths = measureColumns(rows);
    const lines = rows.map(row => widths
        .map((width, column) => padCell(row[column] ?? '', width, alignments[column] ?? 'left'))
        .join('  ')
        .trimEnd());
    const rule = widths.map(width => '-'.repeat(width)).join('  ');
    return (header ? lines.toSpliced(1, 0, rule) : lines).join('\n');
}
/** The width of the widest line. */
function measureTable(rows) {
    const widths = measureColumns(rows);
    return widths.reduce((sum, width) => sum + width, 0) + 2 * Math.max(widths.length - 1, 0);
}
function measureColumns(rows) {
    const columns = Math.max(0, ...rows.map(row => row.length));
    return Array.from({ length: columns }, (_, column) => Math.max(1, ...rows.map(row => measureWidth(row[column] ?? ''))));
}
function padCell(cell, width, alignment) {
    const room = Math.max(width - measureWidth(cell), 0);
    const before = alignment === 'right' ? room : alignment === 'center' ? Math.floor(room / 2) : 0;
    return ' '.repeat(before) + cell + ' '.repeat(room - before);
}
// Marks that join the character before them take no room; East Asian characters and emoji take two columns.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
function measureWidth(value) {
    let width = 0;
    for (const character of value)
        if (!/\p{Mn}|\p{Me}|\u200d|\ufe0f/u.test(character))
            width += WIDE.test(character) ? 2 : 1;
    return width;
}

// EXTERNAL MODULE: ./lib/node_modules/gemoji/index.js
var gemoji = __webpack_require__(7706);
;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/emoji-names.js
// Emoji by name, as GitHub knows them; never in code, which does not come through here.


// A name that touches a letter, digit or slash is part of a time, a ratio or an address.
const NAME = /(?<![\p{L}\p{N}:/]):([a-z0-9_+-]+):(?![\p{L}\p{N}/])/gu;
/** Replaces names that exist; any other `:word:` stays as written. */
function replaceEmojiNames(value, policy) {
    if (!value.includes(':') || (0,content_policy/* findChoice */.r)(policy, 'emoji') === 'keep')
        return value;
    return value.replace(NAME, (written, name) => Object.hasOwn(gemoji/* nameToEmoji */.l, name) ? (gemoji/* nameToEmoji */.l[name] ?? written) : written);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/map-pieces.js
// Running text with other characters: code and marks of footnotes stay as they are.
function mapPieces(pieces, change) {
    return pieces.map(piece => piece.kind === 'block' ? piece : { kind: 'text', nodes: mapNodes(piece.nodes, change) });
}
function mapNodes(nodes, change) {
    return nodes.map(node => {
        if (node.type === 'text')
            return node.note === true ? node : { ...node, value: change(node.value) };
        return 'children' in node ? { ...node, children: mapNodes(node.children, change) } : node;
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/raised-text.js
// Raised and lowered text as Unicode characters, since Medium has no such markup; marks of footnotes among them.



function convertRaised(node, context) {
    if (node.properties.dataNote !== undefined)
        return toTextPiece([{ type: 'text', value: raiseText(readNodeText(node)), note: true }]);
    raised_text_reportLetters(node, raiseText, context);
    return mapPieces(context.readInline(node.children, context), raiseText);
}
function convertLowered(node, context) {
    raised_text_reportLetters(node, lowerText, context);
    return mapPieces(context.readInline(node.children, context), lowerText);
}
/** Endings of numbers, and signs and marks, mean the same on the line. */
const HARMLESS = /^(?:st|nd|rd|th|e|er|re|ère|ème|o|a|R|SM|\W*|\[.*\])$/iu;
/** `xn` is not what `xⁿ` says. */
function raised_text_reportLetters(node, change, context) {
    const text = readNodeText(node).trim();
    if (change(text) !== text || HARMLESS.test(text) || hasErrorAt(node, context))
        return;
    const place = node.tagName === 'sup' ? 'raised' : 'lowered';
    context.diagnostics.add(node.position, {
        rule: 'html-element',
        severity: 'warning',
        message: `Medium has no ${place} text, so "${text}" is on the line like the text before it.`,
        remedy: 'Check that what is left still says the same.'
    });
}
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
/** Digits alone: `x²` says what `x2` would not, while letters have no complete raised alphabet. */
function raiseText(value) {
    if (value.trim() === 'TM')
        return '™';
    return mapDigits(value, RAISED, { '+': '⁺', '-': '⁻', '\u2212': '⁻' });
}
function lowerText(value) {
    return mapDigits(value, LOWERED, { '+': '₊', '-': '₋', '\u2212': '₋' });
}
function mapDigits(value, alphabet, signs) {
    if (!/^\s*[+\-\u2212]?\d+[+\-\u2212]?\s*$/.test(value))
        return value;
    return value.replace(/[\d+\-\u2212]/g, character => signs[character] ?? alphabet[Number(character)] ?? character);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/table-spans.js
// Cells over several rows or columns: each row gets a cell for each column. What is over several rows is said in each of
// them; a header over several columns is that of each.

/** Wider cells are a mistake, and would take long. */
const WIDEST = 100;
const NOTHING = { cell: createElement('td', []), rows: 0 };
/** `rows`: those of one part of a table, which no cell leaves. `repeats`: whether a cell may be said in another row, too. */
function spreadCells(rows, repeats) {
    if (!rows.some(({ cells }) => cells.some(isSpread)))
        return rows;
    const hanging = [];
    // Columns in which no cell begins are none.
    let columns = 0;
    const spread = rows.map(({ cells, header }, at) => {
        const row = [];
        const takeHanging = (until) => {
            while (row.length < until || hanging[row.length] !== undefined) {
                const { cell, rows: left } = hanging[row.length] ?? NOTHING;
                hanging[row.length] = left > 1 ? { cell, rows: left - 1 } : undefined;
                row.push(repeats(cell) ? cell : createBlank(cell));
            }
        };
        for (const cell of cells) {
            takeHanging(0);
            columns = Math.max(columns, row.length + 1);
            const below = Math.min(readSpan(cell, 'rowSpan') || rows.length, rows.length - at) - 1;
            const width = Math.min(Math.max(1, readSpan(cell, 'colSpan')), WIDEST);
            // Where it would reach over another cell, that one stays.
            for (let column = 0; column < width && hanging[row.length] === undefined; column++) {
                const shown = column === 0 || header ? cell : createBlank(cell);
                if (below > 0)
                    hanging[row.length] = { cell: shown, rows: below };
                row.push(shown);
            }
        }
        takeHanging(hanging.findLastIndex(open => open !== undefined));
        return { cells: row, header };
    });
    return spread.map(({ cells, header }) => ({ cells: cells.slice(0, columns), header }));
}
function isSpread(cell) {
    return readSpan(cell, 'rowSpan') !== 1 || readSpan(cell, 'colSpan') > 1;
}
/** 0 rows are all that are left. */
function readSpan({ properties }, name) {
    const span = Number.parseInt(String(properties[name] ?? 1), 10);
    return span >= 0 ? span : 1;
}
function createBlank({ tagName }) {
    return createElement(tagName, []);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/table-rows.js
// A table's rows and cells.


/** The rows of each part of a table, each with a cell for each column. A picture is shown once, however far it reaches. */
function listRows(node) {
    const own = node.children.flatMap(child => child.type === 'element' && child.tagName === 'tr' ? [readRow(child)] : []);
    const rows = [...spreadCells(own, cell => !hasImage(cell))];
    return node.children.flatMap(child => {
        if (child.type !== 'element' || child.tagName === 'caption')
            return [];
        return child.tagName === 'tr' ? rows.splice(0, 1) : listRows(child);
    });
}
function readRow(row) {
    const cells = row.children.filter(cell => cell.type === 'element');
    const header = cells.length > 0 && cells.every(cell => cell.tagName === 'th');
    return { cells, header };
}
/** Every table of Markdown has a header, if only a blank one. */
function omitBlankHeader(rows) {
    const [first, ...rest] = rows;
    return first?.header === true && rest.length > 0 && first.cells.every(isBlankCell) ? rest : rows;
}
function isBlankCell(cell) {
    return readNodeText(cell).trim() === '' && !hasImage(cell);
}
function hasImage(node) {
    return node.children.some(child => child.type === 'element' && (child.tagName === 'img' || hasImage(child)));
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/picture-grid.js
// Tables that only put pictures side by side: each picture with its caption, which is the cell below it or the header of its
// column.


/** Null for a table that holds more than pictures and their captions. */
function convertPictureGrid(node, rows, context) {
    const figures = listFigures(rows);
    if (figures === null)
        return null;
    context.diagnostics.add(node.position, {
        rule: 'table',
        severity: 'notice',
        message: 'Medium has no tables, so the pictures of this one were put one below the other, each with its caption.'
    });
    return context.readBlocks(figures, context);
}
function listFigures(rows) {
    const figures = [];
    let titles = null;
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at];
        if (row === undefined)
            break;
        if (!isPictureRow(row)) {
            // Text is a caption below pictures, or above them all.
            if (at > 0)
                return null;
            titles = row;
            continue;
        }
        const next = rows[at + 1];
        const below = next !== undefined && !hasPicture(next) ? next : null;
        if (below !== null)
            at++;
        figures.push(...row.cells.flatMap((cell, column) => createFigure(cell, [titles?.cells[column], below?.cells[column]])));
    }
    return figures.length === 0 ? null : figures;
}
function hasPicture({ cells }) {
    return cells.some(hasImage);
}
/** Whether each cell is a picture or nothing. */
function isPictureRow(row) {
    return hasPicture(row) && row.cells.every(cell => isBlankCell(cell) || isPicture(cell));
}
/** Whether a cell holds nothing but pictures. */
function isPicture(cell) {
    return hasImage(cell) && readNodeText(cell).trim() === '';
}
/** A picture with what is said about it. */
function createFigure(cell, texts) {
    if (isBlankCell(cell))
        return [];
    const caption = [];
    for (const text of texts) {
        if (text === undefined || isBlankCell(text))
            continue;
        if (caption.length > 0)
            caption.push(createTextNode(': '));
        caption.push(...structuredClone(text.children));
    }
    const below = caption.length === 0 ? [] : [createElement('figcaption', caption)];
    return [createElement('figure', [...cell.children, ...below])];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/table.js
// Tables: aligned text where that fits a screen and loses nothing, else a list with each cell after its header.









/** A table as a block of text or a list; a table of one column without a header is just its contents. */
function convertTable(node, context) {
    const rows = omitBlankHeader(listRows(node));
    const above = context.readBlocks(findCaption(node), context);
    const columns = Math.max(0, ...rows.map(row => row.cells.length));
    if (columns === 0)
        return above;
    if (columns === 1 && rows[0]?.header !== true)
        return [
            ...above,
            ...rows.flatMap(row => row.cells.flatMap(cell => context.readBlocks(cell.children, context)))
        ];
    const what = 'Medium has no tables';
    const choice = decide(context, 'table', node.position, `${what}.`);
    const pictures = choice === 'auto' ? convertPictureGrid(node, rows, context) : null;
    if (pictures !== null)
        return [...above, ...pictures];
    const grid = rows.map(row => row.cells.map(cell => readCell(cell, context)));
    const fits = measureTable(grid) <= MAX_TABLE_WIDTH && rows.every(row => row.cells.every(table_isText));
    const asText = choice === 'code' || (choice === 'auto' && fits);
    reportLines(node, rows, context);
    if (choice !== 'fail')
        reportTable(node, rows, asText, context);
    const block = asText ? createCode(printRows(rows, grid), null, node.position) : null;
    if (block !== null)
        return [...above, block];
    const list = { ...toList(rows), ...(node.position && { position: node.position }) };
    return [...above, ...context.readBlocks([...listHeaderPictures(rows), list], context)];
}
function reportTable({ position }, rows, asText, { diagnostics }) {
    const what = `Medium has no tables, so this one was converted to ${asText ? 'aligned text' : 'a list'}`;
    const lost = asText ? rows.flatMap(({ cells }) => cells.flatMap(listLost)) : [];
    if (lost.length === 0)
        diagnostics.add(position, { rule: 'table', severity: 'notice', message: `${what}.` });
    else
        diagnostics.add(position, {
            rule: 'table',
            severity: 'warning',
            message: `${what}, which can hold neither links nor pictures: ${[...new Set(lost)].join(', ')}.`,
            remedy: 'Choose the policy `table: list` to keep them, or put them outside the table.'
        });
}
/** The addresses of links and pictures in a cell. */
function listLost({ properties, children }) {
    const own = [properties.href, properties.src].filter(address => typeof address === 'string');
    return [...own, ...children.flatMap(child => (child.type === 'element' ? listLost(child) : []))];
}
/** A picture is no label, so one in the header is shown once, above the list. */
function listHeaderPictures([first, ...rest]) {
    if (first?.header !== true || rest.length === 0)
        return [];
    return first.cells.flatMap(cell => (isPicture(cell) ? createFigure(cell, []) : findImages(cell)));
}
function findImages(node) {
    const elements = node.children.filter(child => child.type === 'element');
    return elements.flatMap(child => (child.tagName === 'img' ? [child] : findImages(child)));
}
function omitImages(nodes) {
    return nodes.flatMap((node) => {
        if (node.type !== 'element')
            return [node];
        // Words on either side stay apart.
        return node.tagName === 'img'
            ? [createTextNode(' ')]
            : [{ ...node, children: omitImages(node.children) }];
    });
}
function findCaption(node) {
    const caption = node.children.find(child => child.type === 'element' && child.tagName === 'caption');
    return caption?.type === 'element' ? caption.children : [];
}
function readCell(cell, context) {
    return replaceEmojiNames(readCellText(cell), context.policy).replace(/\s+/g, ' ').trim();
}
function readCellText(node) {
    if (node.type !== 'element')
        return node.type === 'text' ? node.value : '';
    const inside = node.children.map(readCellText).join('');
    // Lines and blocks are apart.
    if (node.tagName === 'br' || BLOCK_ELEMENTS.has(node.tagName))
        return ` ${inside} `;
    return node.tagName === 'sup'
        ? raiseText(inside)
        : node.tagName === 'sub'
            ? lowerText(inside)
            : inside;
}
// A code block cannot hold a link, image or line break.
function table_isText(node) {
    return node.children.every(child => child.type !== 'element' ||
        (/^(?:strong|b|em|i|code|span|sup|sub|p)$/.test(child.tagName) && table_isText(child)));
}
function printRows(rows, grid) {
    return alignTable(grid, {
        alignments: (rows[0]?.cells ?? []).map(readAlignment),
        header: rows.length > 1 && rows[0]?.header === true
    });
}
function readAlignment(cell) {
    const { align } = cell.properties;
    return align === 'right' || align === 'center' ? align : 'left';
}
function toList(rows) {
    const [first, ...rest] = rows;
    const header = first?.header === true && rest.length > 0 ? first.cells : null;
    const items = (header === null ? rows : rest).map(row => {
        const lines = [];
        const pictures = [];
        for (const [column, cell] of row.cells.entries()) {
            const label = header?.[column];
            if (isBlankCell(cell))
                continue;
            if (isPicture(cell))
                pictures.push(...createFigure(cell, [label]));
            else
                lines.push(prependHeader(label === undefined ? [] : createHeaderLabel(label), cell));
        }
        const text = lines.flatMap((line, at) => (at === 0 ? line : [createElement('br', []), ...line]));
        return createElement('li', [...text, ...pictures]);
    });
    return createElement('ul', items);
}
function prependHeader(label, { children }) {
    const [first, ...rest] = children.filter(child => child.type !== 'text' || child.value.trim() !== '');
    return first?.type === 'element' && first.tagName === 'p'
        ? [createElement('p', [...label, ...first.children]), ...rest]
        : [...label, ...children];
}
/** None for a header without text, such as a picture. */
function createHeaderLabel(cell) {
    if (readNodeText(cell).trim() === '')
        return [];
    const label = table_trimEnd(omitImages(structuredClone(cell.children)));
    return [createElement('strong', label), createTextNode(': ')];
}
/** The colon is right behind the last word. */
function table_trimEnd(nodes) {
    const last = nodes.at(-1);
    const before = nodes.slice(0, -1);
    if (last?.type === 'text') {
        const value = last.value.trimEnd();
        return value === '' ? table_trimEnd(before) : [...before, createTextNode(value)];
    }
    return last?.type === 'element'
        ? [...before, { ...last, children: table_trimEnd(last.children) }]
        : [...nodes];
}
/** Kramdown draws a line where a row has dashes alone. */
function isLine({ cells, header }) {
    const text = cells.map(cell => readNodeText(cell).trim()).join('');
    return !header && /^[-=:+]{3,}$/.test(text) && /^(?:-{3,}|={3,}|:-)/.test(text);
}
function reportLines(node, rows, { diagnostics }) {
    if (!rows.some(isLine))
        return;
    diagnostics.add(node.position, {
        rule: 'table',
        severity: 'warning',
        message: 'This table has a row of dashes, which readers will see as typed.',
        remedy: 'Remove the row, or make two tables.'
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/read-blocks.js
// Any HTML as the flat list of blocks that a Medium post is. Each element has a file of its own, which this table names.













const CONVERSIONS = new Map([
    ['blockquote', convertQuote],
    ['details', convertDetails],
    ['dl', convertDefinitionList],
    ['figure', convertFigure],
    ['h1', convertHeading],
    ['h2', convertHeading],
    ['h3', convertHeading],
    ['h4', convertHeading],
    ['h5', convertHeading],
    ['h6', convertHeading],
    ['hr', convertRule],
    ['menu', convertList],
    ['ol', convertList],
    ['p', convertParagraphElement],
    ['pre', convertCode],
    ['table', convertTable],
    ['ul', convertList]
]);
/** Reads nodes side by side into blocks side by side. Headings have their levels as written. */
function readBlocks(nodes, context) {
    const result = [];
    let run = [];
    const close = () => {
        if (run.length > 0)
            result.push(...convertParagraph(createParagraph(run), context));
        run = [];
    };
    for (const node of nodes) {
        if (isHidden(node))
            continue;
        if (node.type !== 'element' || !isBlockElement(node))
            run.push(node);
        else {
            close();
            result.push(...(CONVERSIONS.get(node.tagName) ?? unwrapContainer)(node, context));
        }
    }
    close();
    return result;
}
/** Running text that no element of its own is around. */
function createParagraph(run) {
    const [first] = run.flatMap(({ position }) => position ?? []);
    const last = run.findLast(({ position }) => position !== undefined)?.position;
    const node = createElement('p', run);
    if (first !== undefined && last !== undefined)
        node.position = { ...first, end: last.end };
    return node;
}
/** The parser leaves a paragraph around elements that are no part of running text, such as a button with a list in it. */
function convertParagraphElement(node, context) {
    const hasBlock = node.children.some(child => child.type === 'element' && isBlockElement(child));
    return hasBlock ? readBlocks(node.children, context) : convertParagraph(node, context);
}
// The page on the site does not show it either.
function isHidden(node) {
    if (node.type !== 'element' || !isBlockElement(node))
        return false;
    const { hidden, style } = node.properties;
    return html_nodes_isSet(hidden) || (typeof style === 'string' && /\bdisplay\s*:\s*none\b/i.test(style));
}
function isBlockElement(node) {
    if (BLOCK_ELEMENTS.has(node.tagName))
        return true;
    if (DROPPED_ELEMENTS.has(node.tagName) || PLAYER_ELEMENTS.has(node.tagName))
        return false;
    return node.children.some(child => child.type === 'element' && isBlockElement(child));
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/dropped-element.js
// Scripts, styles, forms and drawings are left out with all they hold: only the script of a gist leaves its address.



function convertDropped(node, context) {
    const gist = findGist(node);
    if (gist !== null) {
        reportEmbed(node, context);
        return toBlockPieces([(0,blocks_block/* createBlock */.Wv)({ type: 'embed', url: gist }, node.position)]);
    }
    const what = `Medium does not accept <${node.tagName}>`;
    if (decide(context, 'script', node.position, `${what}.`) === 'fail')
        return [];
    // One that is never closed has been reported as such.
    if (hasErrorAt(node, context))
        return [];
    const harmless = describeHarmless(node);
    context.diagnostics.add(node.position, {
        rule: 'script',
        severity: harmless === null && !SETTINGS.has(node.tagName) ? 'warning' : 'notice',
        message: harmless ?? `${what}, so it was left out with everything in it.`
    });
    return [];
}
/** What tells a browser something, and shows nothing to readers. */
const SETTINGS = new Set(['style', 'link', 'meta', 'base', 'title', 'head']);
/** Scripts of services whose posts are quotes in the article, which stay without them. */
const WIDGETS = /^(?:https?:)?\/\/(?:platform\.(?:twitter|x|instagram|linkedin)\.com|www\.(?:instagram|tiktok)\.com|embed\.(?:bsky\.app|reddit\.com|redditmedia\.com))\//;
/** What is said of a script without which nothing is lost; null for any other element. */
function describeHarmless({ tagName, properties: { src, type } }) {
    if (tagName !== 'script')
        return null;
    if (typeof src === 'string' && WIDGETS.test(src))
        return 'The script of an embedded post was left out: what the article says of the post stays, as text.';
    return type === 'application/ld+json'
        ? 'The data for search engines was left out, which no reader sees.'
        : null;
}
function findGist(node) {
    const { src } = node.properties;
    if (node.tagName !== 'script' || typeof src !== 'string')
        return null;
    const match = /^(?:https?:)?\/\/(gist\.github\.com\/[^/?#]+\/[0-9a-f]+)\.js(\?file=[^#]*)?/.exec(src);
    return match === null ? null : `https://${match[1] ?? ''}${match[2] ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/image.js
// Images: on Medium a figure of its own, wherever the image was in the text.





function convertImage(node, context) {
    return toBlockPieces(toBlocks(node, context));
}
/** None when the image is left out. */
function toBlocks(node, context) {
    const alt = readAttributeLine(node.properties.alt);
    const address = findAddress(node);
    const page = findPlayerPage(address);
    // Obsidian and similar editors write a player like an image.
    if (isEmbed(page)) {
        reportEmbed(node, context);
        return [(0,blocks_block/* createBlock */.Wv)({ type: 'embed', url: page }, node.position)];
    }
    const image = context.references.findImage(address, node.position);
    if (image === null)
        return [];
    const text = findCaptionText(node, alt, context);
    const caption = text === '' ? [] : [(0,blocks_block/* createText */.GZ)(text)];
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'figure', image, alt, caption }, node.position)];
}
function findCaptionText({ properties }, alt, { policy }) {
    const choice = (0,content_policy/* findChoice */.r)(policy, 'image-caption');
    if (choice === 'none')
        return '';
    return readAttributeLine(properties.title) || (choice === 'alt' ? alt : '');
}
/** The source, or the one that a script would put there, or the first of several sizes. */
function findAddress({ properties }) {
    const { src, dataSrc, srcSet } = properties;
    const lazy = readAttribute(dataSrc);
    // A page that loads its images late has a blank image in their place.
    if (lazy !== '' && /^(?:data:|$)/.test(readAttribute(src)))
        return lazy;
    return readAttribute(src) || (readAttribute(srcSet).trim().split(/[\s,]/)[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/link.js
// Links: the text stays even where the address leads nowhere, and an image in a link has the link in its caption.


function convertLink(node, context) {
    const { href } = node.properties;
    const inside = context.readInline(node.children, context);
    if (typeof href !== 'string' || inside.every(isBlankPiece))
        return inside;
    const url = context.references.findLink(href, node.position);
    if (url === null)
        return inside;
    return inside.map(piece => {
        if (isBlankPiece(piece))
            return piece;
        return piece.kind === 'text'
            ? { kind: 'text', nodes: [{ type: 'link', url, children: piece.nodes }] }
            : { kind: 'block', block: linkBlock(piece.block, url, { node, context }) };
    });
}
function isBlankPiece(piece) {
    return piece.kind === 'text' && (0,blocks_block/* readInlineText */.ZH)(piece.nodes).trim() === '';
}
/** A figure inside a link: the caption takes the link, since Medium's images are not links. */
function linkBlock(block, url, { node, context }) {
    if (block.type !== 'figure')
        return block;
    const place = node.position;
    const what = 'An image on Medium cannot be a link';
    const choice = decide(context, 'linked-image', place, `${what}.`);
    if (choice === 'unlink')
        context.diagnostics.add(place, {
            rule: 'linked-image',
            severity: 'warning',
            message: `${what}, so the link to ${url} was dropped.`
        });
    if (choice !== 'caption')
        return block;
    context.diagnostics.add(place, {
        rule: 'linked-image',
        severity: 'notice',
        message: `${what}, so the link was moved below the image.`
    });
    const children = block.caption.length > 0 ? block.caption : [(0,blocks_block/* createText */.GZ)(block.alt || url)];
    return { ...block, caption: [{ type: 'link', url, children }] };
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/inline-math.js
// Formulas in running text: code that shows their source.

function reportInlineMath(node, context) {
    const what = 'Medium has no formulas';
    if (decide(context, 'math', node.position, `${what}.`) === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule: 'math',
        severity: 'warning',
        message: `${what}, so this one is shown as its TeX source.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/marks.js
// The marks that Medium has: bold, italic and code.




function convertStrong(node, context) {
    return wrapPieces(node, context, children => ({ type: 'strong', children }));
}
function convertEmphasis(node, context) {
    return wrapPieces(node, context, children => ({ type: 'emphasis', children }));
}
function wrapPieces(node, context, wrap) {
    return context
        .readInline(node.children, context)
        .map(piece => (piece.kind === 'text' ? { kind: 'text', nodes: [wrap(piece.nodes)] } : piece));
}
/** A link or a line break in a piece of code parts it. */
function convertInlineCode(node, context) {
    if (node.properties.dataMath !== undefined)
        reportInlineMath(node, context);
    // Around blocks it is no code of a line.
    if (holdsBlock(node))
        return context.readInline(node.children, context);
    return toTextPiece(readCode(node.children, context));
}
function holdsBlock({ children }) {
    return children.some(child => child.type === 'element' && (BLOCK_ELEMENTS.has(child.tagName) || holdsBlock(child)));
}
function readCode(nodes, context) {
    const result = [];
    let value = '';
    const close = () => {
        if (value !== '')
            result.push({ type: 'code', value });
        value = '';
    };
    for (const node of listCodeNodes(nodes))
        if (node.type === 'text')
            value += node.value.replace(/\r?\n|\r/g, ' ');
        else {
            close();
            result.push(...(node.tagName === 'br' ? [blocks_block/* LINE_BREAK */.Fb] : linkCode(node, context)));
        }
    close();
    return result;
}
/** The texts, line breaks and links in code. */
function listCodeNodes(nodes) {
    return nodes.flatMap(node => {
        if (node.type === 'text')
            return [node];
        if (node.type !== 'element')
            return [];
        const isPart = node.tagName === 'br' || typeof node.properties.href === 'string';
        return isPart ? [node] : listCodeNodes(node.children);
    });
}
function linkCode(link, context) {
    const children = readCode(link.children, context);
    const { href } = link.properties;
    const url = typeof href === 'string' && children.length > 0
        ? context.references.findLink(href, link.position)
        : null;
    return url === null ? children : [{ type: 'link', url, children }];
}
/** A browser puts the quotation marks. */
function convertQuotation(node, context) {
    const [before, behind] = ['“', '”'].map(sign => toTextPiece([(0,blocks_block/* createText */.GZ)(sign)]));
    return [...(before ?? []), ...context.readInline(node.children, context), ...(behind ?? [])];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/player.js
// `<iframe>`, `<video>` and the like: a known page is embedded, anything else becomes a link to what they would play.




function convertPlayer(node, context) {
    return toBlockPieces(player_toBlocks(node, context));
}
function player_toBlocks(node, context) {
    const what = `Medium does not accept <${node.tagName}>`;
    const choice = decide(context, 'iframe', node.position, `${what}.`);
    const source = findPlayerSource(node);
    if (choice === 'fail')
        return [];
    if (choice === 'drop' || source === null) {
        context.diagnostics.add(node.position, {
            rule: 'iframe',
            severity: 'warning',
            message: `${what}${source === null ? ', and this one names no address' : ''}, so it was left out.`,
            remedy: source === null ? 'Give it an address, or remove it.' : null
        });
        return [];
    }
    const page = findPlayerPage(source);
    if (!isEmbed(page))
        return linkPage(node, page, context);
    reportEmbed(node, context);
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'embed', url: page }, node.position)];
}
function linkPage(node, page, context) {
    const url = context.references.findLink(page, node.position);
    if (url === null)
        return [];
    context.diagnostics.add(node.position, {
        rule: 'iframe',
        severity: 'warning',
        message: `Medium does not accept <${node.tagName}>, so it was replaced with a link to ${url}.`
    });
    const title = readAttribute(node.properties.title);
    const label = (0,blocks_block/* createText */.GZ)(title.trim() === '' ? url : title);
    const children = [{ type: 'link', url, children: [label] }];
    return [(0,blocks_block/* createBlock */.Wv)({ type: 'paragraph', children }, node.position)];
}
function findPlayerSource(node) {
    const { src, dataSrc } = node.properties;
    for (const value of [src, dataSrc])
        if (typeof value === 'string' && value !== '')
            return value;
    const inner = node.children.find(child => child.type === 'element' && child.tagName === 'source');
    return inner?.type === 'element' ? findPlayerSource(inner) : null;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/struck-text.js
// Text that is struck through, which Medium does not have.



function convertStruck(node, context) {
    const what = 'Medium has no strikethrough';
    const choice = decide(context, 'strikethrough', node.position, `${what}.`);
    if (choice === 'text')
        reportPlain(node, readNodeText(node), context);
    if (choice !== 'unicode')
        return context.readInline(node.children, context);
    const code = node.children.map(struck_text_readCode).join(' ').trim();
    if (code !== '')
        reportPlain(node, code, context);
    return mapPieces(context.readInline(node.children, context), strikeText);
}
function reportPlain(node, text, { diagnostics }) {
    diagnostics.add(node.position, {
        rule: 'strikethrough',
        severity: 'warning',
        message: `Medium has no strikethrough, so readers will see "${text}" as plain text.`
    });
}
/** Code is never changed. */
function struck_text_readCode(node) {
    if (node.type !== 'element')
        return '';
    return node.tagName === 'code' ? readNodeText(node) : node.children.map(struck_text_readCode).join(' ');
}
const STROKE = '\u0336';
/** Each character followed by the combining long stroke; white space stays plain. */
function strikeText(value) {
    return value.replace(/\S/gu, character => character + STROKE);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/task-box.js
// The box of a task.



function convertTaskBox(node, context) {
    if (node.properties.type !== 'checkbox')
        return [];
    decide(context, 'task-list', node.position, 'Medium has no task lists.');
    return toTextPiece([(0,blocks_block/* createText */.GZ)(html_nodes_isSet(node.properties.checked) ? '\u2611 ' : '\u2610 ')]);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/read-inline.js
// Running text: four marks and line breaks remain; what Medium has only as a block (images, players) is handed out as a
// block of its own. Each element has a file of its own, which this table names.













const read_inline_CONVERSIONS = new Map([
    ...read_inline_listRows(STRONG_ELEMENTS, convertStrong),
    ...read_inline_listRows(EMPHASIS_ELEMENTS, convertEmphasis),
    ...read_inline_listRows(CODE_ELEMENTS, convertInlineCode),
    ...read_inline_listRows(PLAYER_ELEMENTS, convertPlayer),
    ...read_inline_listRows(DROPPED_ELEMENTS, convertDropped),
    ...read_inline_listRows(STRUCK_ELEMENTS, convertStruck),
    ...read_inline_listRows(SILENT_ELEMENTS, () => []),
    ...read_inline_listRows(['br'], () => toTextPiece([blocks_block/* LINE_BREAK */.Fb])),
    ...read_inline_listRows(['a'], convertLink),
    ...read_inline_listRows(['img'], convertImage),
    ...read_inline_listRows(['input'], convertTaskBox),
    ...read_inline_listRows(['q'], convertQuotation),
    ...read_inline_listRows(['sup'], convertRaised),
    ...read_inline_listRows(['sub'], convertLowered)
]);
function read_inline_listRows(names, convert) {
    return [...names].map(name => [name, convert]);
}
/** The pieces of a run, in order; white space is not normalised yet. */
function readInline(nodes, context) {
    const result = [];
    let run = null;
    for (const node of nodes)
        for (const piece of convertNode(node, context)) {
            if (piece.kind !== 'text') {
                result.push(piece);
                run = null;
            }
            else if (run === null) {
                run = [...piece.nodes];
                result.push({ kind: 'text', nodes: run });
            }
            else
                for (const inline of piece.nodes)
                    run.push(inline);
        }
    return result;
}
function convertNode(node, context) {
    if (node.type === 'text')
        return toTextPiece([(0,blocks_block/* createText */.GZ)(replaceEmojiNames(node.value, context.policy))]);
    if (node.type !== 'element')
        return [];
    return (read_inline_CONVERSIONS.get(node.tagName) ?? unwrapElement)(node, context);
}
function unwrapElement(node, context) {
    if (!PLAIN_INLINES.has(node.tagName))
        reportUnknownElement(node, context);
    else
        decide(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`);
    const inside = context.readInline(node.children, context);
    // A block in a heading is apart from what is beside it.
    return BLOCK_ELEMENTS.has(node.tagName) ? [...SPACE, ...inside, ...SPACE] : inside;
}
const SPACE = toTextPiece([(0,blocks_block/* createText */.GZ)(' ')]);

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/destinations-in-html.js
// Where links and players of an HTML tree lead, as the author wrote it.
function collectDestinations(nodes, destinations) {
    for (const node of nodes) {
        if (node.type !== 'element')
            continue;
        const { href, src, dataSrc } = node.properties;
        if (node.tagName !== 'img')
            for (const address of [href, src, dataSrc])
                if (typeof address === 'string')
                    destinations.add(address);
        collectDestinations(node.children, destinations);
    }
}

// EXTERNAL MODULE: ./lib/node_modules/mdast-util-to-hast/lib/index.js + 29 modules
var lib = __webpack_require__(1386);
;// CONCATENATED MODULE: ./lib/src/content/walk-tree.js
// A walk over all nodes of a syntax tree. The library's walk can be told to skip, to repeat and to test, and takes several
// times as long; articles have thousands of nodes and are walked more than once.
/** Visits a node, then what is in it, in the order of the text. The tree must stay as it is, and so must `ancestors`. */
function walkTree(tree, visit) {
    walk(tree, [], visit);
}
function walk(node, ancestors, visit) {
    visit(node, ancestors);
    // Asked for once, since nodes have many shapes and each question is slow.
    const { children } = node;
    if (children === undefined)
        return;
    ancestors.push(node);
    for (const child of children)
        walk(child, ancestors, visit);
    ancestors.pop();
}

;// CONCATENATED MODULE: ./lib/src/content/callout-kinds.js
// Callouts: which kinds the dialects and template languages have, how one is marked in a quote, and how it is labelled.
/** GitHub's five, Obsidian's, MkDocs's and Docusaurus's; any other name is its own label in an Obsidian callout. */
const CALLOUT_KINDS = new Set('note tip info important warning caution danger success question failure bug example quote abstract summary todo hint attention error details aside admonition secondary'.split(' '));
/** Includes of Jekyll's themes that show a callout. */
const INCLUDES = 'alert notice callout note tip info important warning caution danger'.split(' ');
/** Template tags that open a callout. */
const TAGS = [...INCLUDES, 'admonition', 'hint'];
/** Names that say that something is a callout, but not of which kind. */
const GENERIC = /^(?:alert|notice|callout|admonition)$/;
/** `[!note]`, `[!note|wide]-`: the first line of a callout in a quote, up to its title; group 1 is the kind. */
const CALLOUT_MARKER = /^\[!([\p{L}\p{N}_ -]+)(?:\|[^\]]*)?\][+-]?[ \t]*/u;
function isCalloutTag(name) {
    return TAGS.includes(name);
}
function isCalloutInclude(name) {
    return INCLUDES.includes(name);
}
/** The kind that a tag's name stands for. */
function toCalloutKind(name) {
    return GENERIC.test(name) ? 'note' : name;
}
/** The label of a callout without a title. */
function labelCallout(kind) {
    const words = kind.trim().replaceAll(/[_-]+/g, ' ').toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/callout.js
// Alerts and callouts: a block quote that begins with a label in bold.



/** `> [!NOTE]` (GitHub) and `> [!note]- Title` (Obsidian); any other quote stays one. */
function createQuoteHandler(context) {
    return (state, node) => {
        const children = state.all(node);
        const result = createElement('blockquote', children);
        state.patch(node, result);
        const first = children[0];
        if (first?.type !== 'element' || first.tagName !== 'p')
            return result;
        const head = first.children[0];
        if (head?.type !== 'text')
            return result;
        const marker = CALLOUT_MARKER.exec(head.value);
        if (marker?.[1] === undefined)
            return result;
        reportCallout(context, node);
        head.value = head.value.slice(marker[0].length);
        const title = takeFirstLine(first);
        const label = title.some(child => readNodeText(child).trim() !== '')
            ? title
            : [createTextNode(labelCallout(marker[1])), ...title.filter(callout_hasPicture)];
        result.children = prependCalloutLabel(label, children);
        return result;
    };
}
function reportCallout(context, node) {
    if (decide(context, 'callout', node.position, 'Medium has no callouts.') === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule: 'callout',
        severity: 'notice',
        message: 'Medium has no callouts, so this one was converted to a quote with its label in bold.'
    });
}
function callout_hasPicture(node) {
    return node.type === 'element' && (node.tagName === 'img' || node.children.some(callout_hasPicture));
}
// Takes the text up to the end of the first line out of the paragraph.
function takeFirstLine(paragraph) {
    const taken = [];
    while (paragraph.children.length > 0) {
        const [child] = paragraph.children;
        if (child === undefined)
            break;
        if (child.type === 'element' && child.tagName === 'br')
            break;
        const end = child.type === 'text' ? child.value.indexOf('\n') : -1;
        if (child.type === 'text' && end >= 0) {
            taken.push(createTextNode(child.value.slice(0, end)));
            child.value = child.value.slice(end + 1);
            return taken;
        }
        taken.push(child);
        paragraph.children.shift();
    }
    return taken;
}
/** The label becomes a line of the first paragraph that is not blank. */
function prependCalloutLabel(label, children) {
    const strong = createElement('strong', label);
    const rest = children.slice(children.findIndex(child => !isBlankNode(child)));
    const [first, ...others] = rest.some(child => !isBlankNode(child)) ? rest : [];
    if (first?.type !== 'element' || first.tagName !== 'p')
        return [createElement('p', [strong]), ...(first === undefined ? [] : [first, ...others])];
    return [createElement('p', [strong, createElement('br', []), ...first.children]), ...others];
}
function isBlankNode(node) {
    if (node.type === 'text')
        return node.value.trim() === '';
    if (node.type !== 'element')
        return node.type === 'comment';
    return (node.tagName === 'p' || node.tagName === 'br') && node.children.every(isBlankNode);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/code-block.js
// Blocks of code and formulas.

function createCodeHandler(source, context) {
    return (state, node) => {
        if (node.data?.rewritten !== true && isIndented(node, source))
            reportIndentedHtml(node, context);
        reportHighlighting(node, context);
        return handleCode(state, node);
    };
}
function isIndented(node, source) {
    const start = node.position?.start.offset;
    return start !== undefined && !/^[`~]/.test(source.slice(start, start + 8).trimStart());
}
// HTML that an author has indented for its looks is code after a blank line, on the author's own site as well.
function reportIndentedHtml(node, context) {
    if (!/^\s*<\/?(?:a|div|figcaption|figure|iframe|img|li|ol|p|section|span|table|td|tr|ul)\b[^]*>\s*$/.test(node.value))
        return;
    context.diagnostics.add(node.position, {
        rule: 'html-element',
        severity: 'warning',
        message: 'HTML that is indented by four spaces is code in Markdown, so readers will see it as code.',
        remedy: 'Remove the indentation if it is meant as HTML, or put it in a fenced code block.'
    });
}
const HIGHLIGHTING = /\[!code (?:\+\+|--|hl|highlight|focus|error|warning|word:)[^\]\n]*\]|^[ \t]*(?:\/\/|#|--|\/\*|\{?\/\*|<!--)[ \t]*highlight-(?:next-line|start)\b/m;
// A site's highlighter takes its remarks out of the code; here they stay, since code is left as it is.
function reportHighlighting(node, context) {
    const remark = HIGHLIGHTING.exec(node.value)?.[0];
    if (remark === undefined)
        return;
    context.diagnostics.add(node.position, {
        rule: 'content',
        severity: 'warning',
        message: `"${remark.trim()}" is meant for the highlighter of your site, and readers will see it in the code.`,
        remedy: 'Remove it.'
    });
}
const TITLE = /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))|(?:^|\s)\[([^\]]+)\](?=\s|$)/;
/** The file name that a code block's info string gives it, or the name of its tab (VitePress: `js [config.js]`). */
function readCodeTitle({ meta }) {
    const [, double, single, bare, tab] = TITLE.exec(meta ?? '') ?? [];
    return double ?? single ?? bare ?? tab ?? null;
}
function handleCode(state, node) {
    const language = node.lang?.split(/\s+/)[0];
    const name = readCodeTitle(node);
    const result = createPre(node.value, language === undefined ? {} : { className: [`language-${language}`] });
    if (name !== null)
        result.properties.dataTitle = name;
    state.patch(node, result);
    return result;
}
function handleMath(state, node) {
    const result = createPre(node.value, {});
    result.properties.dataMath = 'block';
    state.patch(node, result);
    return result;
}
function handleInlineMath(state, node) {
    const result = createElement('code', [createTextNode(node.value)], { dataMath: 'inline' });
    state.patch(node, result);
    return result;
}
// A line end before `</code>`, and so an empty first line, survives the HTML parser.
function createPre(value, properties) {
    const children = [createElement('code', [createTextNode(value)], properties)];
    return createElement('pre', children);
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/directive.js
// Directives: containers that are callouts, other containers, and blocks without contents.





/** `:::note[Title]` and `:::note Title`; a container of another name is not a callout, and only its contents stay. */
function createContainerHandler(context) {
    return (state, node) => {
        const [first] = node.children;
        const label = first?.type === 'paragraph' && first.data?.directiveLabel === true ? first : null;
        const children = state.all({
            ...node,
            children: label === null ? node.children : node.children.slice(1)
        });
        const result = CALLOUT_KINDS.has(node.name.toLowerCase())
            ? convertCallout(context, node, { state, label, children })
            : convertPlainContainer(context, node, { state, label, children });
        state.patch(node, result);
        return result;
    };
}
function convertCallout(context, node, parts) {
    reportCallout(context, node);
    const title = parts.label === null ? readCalloutTitle(node) : parts.state.all(parts.label);
    return createElement('blockquote', prependCalloutLabel(title, parts.children));
}
function readCalloutTitle(node) {
    const title = node.attributes?.['title'];
    return [
        createTextNode(typeof title === 'string' && title !== '' ? title : labelCallout(node.name))
    ];
}
function convertPlainContainer(context, node, parts) {
    const what = `":::${node.name}" is not a callout`;
    if (decide(context, 'html-element', node.position, `${what}.`) !== 'fail')
        context.diagnostics.add(node.position, {
            rule: 'html-element',
            severity: 'warning',
            message: `${what}, so only what is inside it was kept.`
        });
    const label = parts.label === null
        ? []
        : [createElement('p', [createElement('strong', parts.state.all(parts.label))])];
    return createElement('div', [...label, ...parts.children]);
}
/** A block directive without contents, such as `::video{id=1}`, is treated like an unknown template tag. */
function createLeafHandler(context) {
    return (state, node) => {
        const choice = (0,content_policy/* findChoice */.r)(context.policy, 'template');
        if (choice === 'fail')
            context.diagnostics.add(node.position, {
                rule: 'template',
                severity: 'error',
                message: `Unknown directive ::${node.name}.`,
                remedy: 'Drop such tags with `policy: template: drop`, or use Markdown.'
            });
        const content = node.children.length === 0 ? [createTextNode(`::${node.name}`)] : state.all(node);
        const result = createElement('p', choice === 'keep' ? content : []);
        state.patch(node, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/footnotes.js
// Footnotes: raised numbers in the text, the notes after a rule at the end.


/** Numbers are given in the order of reading. */
function createFootnotes(context) {
    const numbers = new Map();
    return {
        addReference: node => {
            const id = node.identifier.toUpperCase();
            const number = numbers.get(id) ?? numbers.size + 1;
            numbers.set(id, number);
            return createElement('sup', [createTextNode(String(number))], { dataNote: true });
        },
        addDefinition: (state, node) => {
            // The first definition of a name is the one that counts.
            if (state.footnoteById.get(node.identifier.toUpperCase()) !== node)
                omitFootnote(context, node, {
                    why: 'another one has the same name',
                    remedy: 'Give it a name of its own.'
                });
            return undefined;
        },
        createSection: state => {
            const notes = [];
            // A note may refer to further notes: the map grows while it is walked.
            for (const [id, number] of numbers)
                notes.push(...convertNote(id, number, state));
            reportFootnotes(context, numbers, state);
            return notes.length === 0 ? [] : [createElement('hr', []), ...notes];
        }
    };
}
function convertNote(id, number, state) {
    const definition = state.footnoteById.get(id);
    if (definition === undefined)
        return [];
    const children = state.all(definition);
    const [first] = children;
    const label = createTextNode(`${number}. `);
    if (first?.type === 'element' && first.tagName === 'p') {
        first.children.unshift(label);
        return children;
    }
    return [createElement('p', [label]), ...children];
}
function reportFootnotes(context, numbers, state) {
    for (const [id, definition] of state.footnoteById) {
        if (numbers.has(id)) {
            const choice = decide(context, 'footnote', definition.position, 'Medium has no footnotes.');
            if (choice === 'notes')
                context.diagnostics.add(definition.position, {
                    rule: 'footnote',
                    severity: 'notice',
                    message: 'Medium has no footnotes, so the notes were put at the end, with raised numbers.'
                });
            continue;
        }
        omitFootnote(context, definition, {
            why: 'nothing refers to it',
            remedy: `Refer to it with [^${definition.identifier}], or remove it.`
        });
    }
}
/** `why` completes "The footnote was left out because …". */
function omitFootnote(context, node, { why, remedy }) {
    context.diagnostics.add(node.position, {
        rule: 'footnote',
        severity: 'warning',
        message: `The footnote "${node.identifier}" was left out because ${why}.`,
        remedy
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/list-item.js
// Lists and their items: whether a list is loose makes no difference to what Medium can hold, so items keep their paragraphs.

function handleList(state, node) {
    const result = createElement(node.ordered === true ? 'ol' : 'ul', state.all(node), typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {});
    state.patch(node, result);
    return result;
}
function handleListItem(state, node) {
    const children = state.all(node);
    if (typeof node.checked === 'boolean')
        addCheckbox(children, node, node.checked);
    const result = createElement('li', children);
    state.patch(node, result);
    return result;
}
function addCheckbox(children, node, checked) {
    const properties = checked ? { type: 'checkbox', checked } : { type: 'checkbox' };
    const box = copyPosition(createElement('input', [], properties), node);
    const [first] = children;
    if (first?.type === 'element' && first.tagName === 'p')
        first.children.unshift(box);
    else
        children.unshift(createElement('p', [box]));
}

// EXTERNAL MODULE: ./lib/node_modules/hast-util-raw/lib/index.js + 29 modules
var hast_util_raw_lib = __webpack_require__(1105);
;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/raw-html.js
// HTML as the author wrote it, parsed where it is in the tree.


function handleHtml(state, node) {
    // The parser drops the beginning of a tag that has nothing behind it.
    const value = closeSelfClosed(node.value).replace(/<$/, '&lt;');
    const result = { type: 'raw', value };
    state.patch(node, result);
    return result;
}
/** Nodes side by side, with all HTML in them parsed. */
function parseRawHtml(nodes, context) {
    const first = findRaw(nodes);
    if (first === null)
        return [...nodes];
    try {
        const root = (0,hast_util_raw_lib/* raw */.l)({ type: 'root', children: [...nodes] }, { file: ANY_FILE });
        return root.children.filter(node => node.type !== 'doctype' && node.type !== 'mdxjsEsm');
    }
    catch {
        // The parser gives up on some broken pieces, such as a comment that ends with its block quote.
        context.diagnostics.add(first.position, {
            rule: 'html-element',
            severity: 'error',
            message: 'The HTML from here on cannot be read because a tag or a comment is not closed.',
            remedy: 'Close it, or put it in code.'
        });
        return [];
    }
}
/** The parser keeps positions only where it is given a file, of which it reads no more than the length. */
const ANY_FILE = ' ';
function findRaw(nodes) {
    for (const node of nodes) {
        if (node.type === 'raw')
            return node;
        const inside = node.type === 'element' ? findRaw(node.children) : null;
        if (inside !== null)
            return inside;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/html-tree.js
// The article's syntax tree as a plain HTML tree: callouts, directives, math and footnotes become ordinary elements. Each
// node has a file of its own, which the table names; the others are the library's.








/** `source` is the text that `tree` was parsed from. */
function createTreeReader(tree, source, context) {
    const notes = createFootnotes(context);
    const state = createState(tree, createHandlers(source, context, notes));
    return {
        readNodes: nodes => {
            const read = nodes.flatMap(node => state.one(node, tree) ?? []);
            return parseRawHtml(read, context);
        },
        readNotes: () => parseRawHtml(notes.createSection(state), context)
    };
}
/** The library hands its state, which knows the tree's definitions, to handlers alone. */
function createState(tree, handlers) {
    const known = [];
    const root = (state) => {
        known.push(state);
        return { type: 'root', children: [] };
    };
    // The library's own root handler returns a root, which its type does not foresee.
    // A tree of the definitions alone is enough for it, and is soon looked through.
    const definitions = [];
    walkTree(tree, node => {
        if (node.type === 'definition' || node.type === 'footnoteDefinition')
            definitions.push(node);
    });
    (0,lib/* toHast */._)({ type: 'root', children: definitions }, {
        handlers: { ...handlers, root: root },
        allowDangerousHtml: true
    });
    const [state] = known;
    if (state === undefined)
        throw new Error('The tree has no root.');
    return state;
}
function createHandlers(source, context, notes) {
    return {
        html: handleHtml,
        list: handleList,
        listItem: handleListItem,
        code: createCodeHandler(source, context),
        math: handleMath,
        inlineMath: handleInlineMath,
        blockquote: createQuoteHandler(context),
        containerDirective: createContainerHandler(context),
        leafDirective: createLeafHandler(context),
        footnoteReference: (_, node) => notes.addReference(node),
        footnoteDefinition: (state, node) => notes.addDefinition(state, node)
    };
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/convert-text.js
// A text's syntax tree to Medium's blocks, once for whatever is made of them: the two formats, titles, the self-check.





/** `text` is what `tree` was parsed from. */
function openText(tree, text, settings) {
    const context = createContext(settings);
    const reader = createTreeReader(tree, text, context);
    const groups = groupNodes(tree.children).map(group => ({
        group,
        html: reader.readNodes(group.nodes)
    }));
    const notes = reader.readNotes();
    const destinations = new Set();
    for (const { html } of groups)
        collectDestinations(html, destinations);
    collectDestinations(notes, destinations);
    return {
        destinations,
        convert: () => ({
            groups: groups.map(({ group, html }) => ({ ...group, blocks: convert_text_toBlocks(html, context) })),
            notes: convert_text_toBlocks(notes, context)
        })
    };
}
/** Reads some top-level nodes alone, as often as they are asked for. */
function createNodeConverter(tree, text, settings) {
    const context = createContext(settings);
    const reader = createTreeReader(tree, text, context);
    return nodes => convert_text_toBlocks(reader.readNodes(nodes), context);
}
function createContext(settings) {
    return { ...settings, depth: 0, readBlocks: readBlocks, readInline: readInline };
}
function convert_text_toBlocks(nodes, context) {
    // Lines are seen inside lists alone.
    return readBlocks(nodes, context).filter(block => block.type !== 'line');
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/leftover-dialects.js
// What is left in a post's text of other dialects of Markdown: references, fields, highlights, numbers and tables of theirs.
/** Names of other dialects that stand for a number or a note: references of Quarto, fields of Dataview, highlights of Bear. */
const DIALECT_MARKUP = /(?<![\w@./])@(?:fig|tbl|sec|eq|lst|thm)-[a-z][\w-]*|(?<=^[ \t]*)(?:: \S[^\n]*|\[[-/?!<>*"]\] \S[^\n]*|[A-Za-z][\w-]*(?: [\w-]+){0,2}:: [^\n]*)|[[(][A-Za-z][\w -]*:: [^\])\n]*[\])]|(?<![\w:]):{2}[^\s:][^:\n]*(?<!\s):{2}(?![\w:])|\[=\d+%[^\]\n]*\]|(?<![\w\]!\\[])\[[^[\]\n]+\]\[[^[\]\n]*\](?![[(\w])/mu;
/** The numbers of Pandoc's lists: letters, Roman ones, in brackets, and those that it counts itself. */
const NUMBERED = /^[ \t]*(?:\([1aAiI]\)|[aAiI][.)]|#\.|\(@\w*\))[ \t].*\n[ \t]*(?:\((?:2|[bB]|[iI]{2})\)|(?:[bB]|[iI]{2})[.)]|#\.|\(@\w*\))[ \t]/;
/** Whether the lines of a list with such numbers run into one another as one paragraph. */
function isNumbered(text, written) {
    return /^[(#aAiI]/.test(text) && NUMBERED.test(written);
}
/** The line below the heads of Pandoc's tables, which Markdown takes for a rule. */
function findHeadLine(block, written) {
    return block.type === 'rule' ? /^ *-{2,}(?: +-{2,})+ *$/.exec(written)?.[0].trim() : undefined;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/leftover-signs.js
// Patterns that are looked for only in texts with their signs: most texts have few, and a text of brackets that nothing closes
// would be looked through to its end from each of them.
function holdsSign(text, signs) {
    for (const sign of signs)
        if (text.includes(sign))
            return true;
    return false;
}
/** What the first place of a text holds that one of the patterns fits. */
function findSigned(patterns, text) {
    const source = patterns
        .filter(([signs]) => holdsSign(text, signs))
        .map(([, one]) => one)
        .join('|');
    return source === '' ? undefined : compile(source).exec(text)?.[0];
}
const compiled = new Map();
function compile(source) {
    const known = compiled.get(source);
    if (known !== undefined)
        return known;
    const pattern = new RegExp(source, 'mu');
    compiled.set(source, pattern);
    return pattern;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/leftover-kinds.js
// The constructs that a text may be left of, for which plain text is no substitute: pictures, tables, tags, formulas.

const leftover_kinds_TABLE = {
    signs: ['+'],
    pattern: /\+(?:[-=:]{3,}\+)+/u,
    rule: 'table',
    what: 'a table'
};
/** What an author meant to be something else than text, which readers would see in its place. */
const KINDS = [
    leftover_kinds_TABLE,
    {
        signs: ['](', '] (', ']\t(', ']['],
        pattern: /!\[[^\]\n]*\][ \t]?\([^)\n]*\)?|!\[[^[\]\n]+\]\[[^\]\n]*\](?!\()/u,
        rule: 'image',
        what: 'a picture'
    },
    {
        signs: ['%['],
        pattern: /%\[[ \t]*https?:[^\]\n]*\]?/u,
        rule: 'template',
        what: 'an embed'
    },
    {
        signs: ['[/', ']{'],
        pattern: /\[([\w-]+)(?:[ =][^[\]\n]*)?\][^\n]*?\[\/\1\]|(?<![\w:]):[a-z][\w-]*\[[^\]\n]*\]\{[^}\n]*\}/u,
        rule: 'template',
        what: 'a template tag'
    },
    { signs: ['%%['], pattern: /^%%\[[\w-]+\]/mu, rule: 'template', what: 'a widget of Hashnode' },
    {
        signs: ['export '],
        pattern: /^export (?:const|let|var|default|function|class) [^\n]*/mu,
        rule: 'template',
        what: 'a line of MDX'
    },
    {
        // With a number in its key, a page, or another one beside it, it names no person.
        signs: ['@'],
        pattern: /\[(?:[^[\]\n@]* )?-?@(?:[\p{L}_][\w.-]*(?:\d|:\w)[\w.:-]*(?=[\];,])|[\p{L}_][\w.-]*(?=, [^[\]\n]*\d|; ?[^[\]\n]*@))[^[\]\n]*\]/u,
        rule: 'template',
        what: 'a citation'
    },
    {
        signs: ['%%'],
        pattern: /(?<=^[ \t]*)%%(?!%)[^\n]+/mu,
        rule: 'html-comment',
        what: 'a hidden remark'
    },
    {
        signs: ['\\'],
        pattern: /\\(?:begin|end)\{[a-zA-Z]+\*?\}[^\n]*/u,
        rule: 'math',
        what: 'a formula'
    }
];
/** The first kind that a text holds something of. */
function findKind(text) {
    return KINDS.find(({ signs, pattern }) => holdsSign(text, signs) && pattern.test(text));
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/leftover-rows.js
// Rows of a table that the parser did not read as one: without a line below the header, or with too few cells in it.
/** The first row of what an author has typed that looks like a table; undefined without any. */
function findRow(written) {
    if (!written.includes('|'))
        return undefined;
    const lines = written.split('\n').map(line => line.replace(/^[ \t>]*(?:[-*+] )?/, '').trim());
    return lines.find((line, index) => {
        const next = lines[index + 1] ?? '';
        return ((line.includes('|') && isDelimiter(next)) ||
            (isDelimiter(line) && (next.includes('|') || lines.length === 1)) ||
            (isRow(line) && isRow(next)));
    });
}
/** `|---|:--:|`, the line below a header; in some dialects it has a plus where columns meet. */
function isDelimiter(line) {
    return line.includes('|') && /^\|?:?-[-:|+]*$/.test(line.replace(/[ \t]/g, ''));
}
function isRow(line) {
    return line.startsWith('|') && /[^\\]\|$/.test(line) && /[^|\\\s]/.test(line);
}
/** Whether a text has the beginning of a row, up to the first mark of something else. */
function showsRow(shown, row) {
    const start = /^[^*_`[\]<>&~^$!\\{]*/.exec(row)?.[0] ?? '';
    return collapse(shown).includes(collapse(start));
}
function collapse(text) {
    return text.replace(/\s+/g, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/leftover-markup.js
// Markup in a post's text that no pass has understood, so readers would see it as it was typed.





/** Patterns that are looked for together, each only in a text with the signs that all of its matches hold. */
const MARKUP = [
    [[']('], String.raw `!\[[^\]\n]*\]\([^)\n]*|\]\((?:https?:|\.{0,2}\/|#)[^)\n]*`],
    [
        ['#', ':::', '!!!', '===', '```', '|'],
        String.raw `(?<=^[ \t]*)(?:#{1,6} \S|#{2,6}[^\s#]|#\p{Lu}[^#\n.!?]*(?: [^#\n.!?]+)+#*$|:::|!!! ?\w|===[!+]? "|\x60{3}|\|.+\|)[^\n]*`
    ],
    [['**'], String.raw `(?<![\p{L}\p{N}*])\*\*[^\s*][^\n]*|[^\s*]\*\*(?![\p{L}\p{N}*])`],
    [['] (', ']\t('], String.raw `\[[^\]\n]+\][ \t]\((?:https?:|\.{0,2}\/)[^)\n]*`],
    [['[^'], String.raw `(?<=\S)\[\^[\w-]+\](?!\()`],
    [['<'], String.raw `<(?:img|a|iframe)\s[^>\n]*`],
    [['@'], String.raw `\[(?:(?:see|e\.g\.|cf\.) )?-?@[\p{L}_][\w.:-]*\]`]
];
const leftover_markup_ROWS = {
    rule: 'table',
    what: 'a row of a table',
    remedy: 'Give the table a header, with a line of as many cells (`|---|---|`) below it.'
};
/** Reports what looks like markup outside code, once for each block: what has to be something else stops the article. */
function reportLeftovers(blocks, source, context) {
    const rows = new Map();
    for (const block of blocks) {
        const text = readShownText(block);
        const written = readSourceText(block, source);
        const row = findHeadLine(block, written) ?? findShownRow(block, text, written, rows);
        if (isHeader(block, source))
            reportHeader(shorten(text), block.source, context);
        else if (row !== undefined)
            reportMeant(shorten(row), leftover_markup_ROWS, block.source, context);
        else
            reportMarkup(block, { text, written, source }, context);
    }
}
function reportMarkup(block, { text, written, source }, context) {
    const kind = SIGNS.test(text) ? findKind(text) : undefined;
    const found = kind === undefined
        ? (findMarkup(text) ?? findRunIn(text, written))
        : kind.pattern.exec(text)?.[0];
    if (found === undefined || isEscaped(found, written))
        return;
    const piece = shorten(found);
    const remedy = followsElement(block, source) ? IN_HTML : null;
    if (kind === undefined)
        context.diagnostics.add(block.source, {
            rule: 'content',
            severity: 'warning',
            message: `${piece} looks like markup but is plain text, so readers will see it as typed.`,
            remedy: remedy ?? 'Correct it, or put it in code.'
        });
    else
        reportMeant(piece, { ...kind, remedy }, block.source, context);
}
/** One of these is in all that looks like markup. */
const SIGNS = /[!#%:@[\]+*<\\|`]|^export /m;
function findMarkup(text) {
    return SIGNS.test(text) ? (findSigned(MARKUP, text) ?? DIALECT_MARKUP.exec(text)?.[0]) : undefined;
}
const IN_HTML = 'Put an empty line above and below it, since Markdown right inside HTML is not read.';
/** Whether an element's tag is right before a text. */
function followsElement({ source: range }, source) {
    const start = range?.start.offset ?? 0;
    return /<[a-z][^<>]*>\s*$/i.test(source.slice(Math.max(0, start - 200), start));
}
/** A second front matter is a rule and then a heading of all its lines. */
function isHeader({ type, source: range }, source) {
    if (type !== 'heading' || range === null)
        return false;
    const before = source.slice(0, range.start.offset);
    const written = source.slice(range.start.offset, range.end.offset);
    return /^\s*---[ \t]*\r?\n$/.test(before) && /^[a-z][\w-]*:(?:\s|$)[^]*\n-{3,}\s*$/i.test(written);
}
function reportHeader(piece, place, { diagnostics }) {
    diagnostics.add(place, {
        rule: 'content',
        severity: 'error',
        message: `${piece} looks like a second front matter, so readers would see it as a heading.`,
        remedy: 'Keep one front matter, or put an empty line above the lower `---`.'
    });
}
function findShownRow(block, text, written, known) {
    const row = text.includes('|') ? recallRow(block, written, known) : undefined;
    return row !== undefined && showsRow(text, row) ? row : undefined;
}
/** The pieces of a list or quote all come from one place. */
function recallRow({ source }, written, known) {
    const start = source?.start.offset ?? -1;
    const row = known.has(start) ? known.get(start) : findRow(written);
    known.set(start, row);
    return row;
}
function shorten(piece) {
    return `"${piece.length <= 60 ? piece : `${piece.slice(0, 57)}…`}"`;
}
/** What the author has typed; '' for what no author wrote. */
function readSourceText({ source: range }, source) {
    return source.slice(range?.start.offset ?? 0, range?.end.offset ?? 0);
}
/** Signs with a backslash before or between them, or written as references, are meant to be seen. */
function isEscaped(found, written) {
    const signs = found.trimStart().slice(0, 2);
    if (written === '')
        return false;
    for (let at = written.indexOf(signs); at >= 0; at = written.indexOf(signs, at + 1))
        if (written[at - 1] !== '\\')
            return false;
    return true;
}
/** The lines of a list whose marks have no space after them, which run into one another as one paragraph. */
const RUN_IN = /^[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•).*\n[ \t]*(?:(?:[-+]|\d{1,2}[.)])[^\s\d+-]|•)/;
function findRunIn(text, written) {
    if (/^[-+•\d]/.test(text) && RUN_IN.test(written))
        return text;
    if (isNumbered(text, written))
        return text;
    // Kramdown breaks a line at two backslashes, of which everyone else shows one.
    return text.includes('\\') ? LINE_END.exec(written)?.[0].trim() : undefined;
}
const LINE_END = /[^\s\\]+[ \t]*\\\\(?=[ \t]*\r?\n[ \t>]*[^\s>])/;
function reportMeant(piece, { rule, what, remedy }, place, { policy, diagnostics }) {
    const kept = (rule === 'image' && (0,content_policy/* findChoice */.r)(policy, 'image') !== 'fail') ||
        (rule === 'template' && (0,content_policy/* findChoice */.r)(policy, 'template') !== 'fail');
    diagnostics.add(place, {
        rule,
        severity: kept ? 'warning' : 'error',
        message: `${piece} looks like ${what} but cannot be read as one, so readers would see it as typed.`,
        remedy: remedy ?? 'Correct it, or put it in code if it is meant as text.'
    });
}
/** The text of a block, one line for each line or item. */
function readShownText(block) {
    switch (block.type) {
        case 'list':
            return block.items.map(item => `${readText(item)}\n`).join('');
        case 'figure':
            return readText(block.caption);
        case 'code':
        case 'embed':
        case 'rule':
            return '';
        default:
            return readText(block.children);
    }
}
/** Code is replaced by a character that means nothing. */
function readText(nodes) {
    return nodes
        .map(node => {
        if (node.type === 'text')
            return node.value;
        if (node.type === 'break')
            return '\n';
        return node.type === 'code' ? '\uFFFC' : readText(node.children);
    })
        .join('');
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/unclosed-formulas.js
// Formulas between `$$` that are never closed: all that follows would be a part of them.

/** A label behind the closing mark, as Quarto has it, makes text of it. `text` is what `tree` was parsed from. */
function checkFormulas(tree, text, diagnostics) {
    walkTree(tree, node => {
        if (node.type !== 'math' || node.position === undefined)
            return;
        const written = text.slice(node.position.start.offset, node.position.end.offset);
        if (!written.startsWith('$$') || /\n[ \t>]*\${2,}[ \t]*$/.test(written))
            return;
        diagnostics.add(node.position, {
            rule: 'math',
            severity: 'error',
            message: '$$ is never closed, so all that follows would be a part of the formula.',
            remedy: 'Write `$$` alone on the line below the formula, without a label behind it.'
        });
    });
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/unclosed-tags.js
// Raw HTML tags that are never closed: mostly words of the text, such as `List<String>`, that were meant as code. A browser
// drops them, and lets some swallow or restyle all that follows.



/** Elements that take everything up to their closing tag as their own text, even when they begin a block. */
const SWALLOWING = /^<(?:(script|style|textarea|title|pre|svg|select|template)\b|!--)/i;
/** Reports each tag that is never closed and was opened in running text, is no element of HTML, or swallows what follows it. */
function checkUnclosed(tree, diagnostics) {
    const open = [];
    walkTree(tree, (node, ancestors) => {
        if (node.type !== 'html')
            return;
        const parent = ancestors.at(-1);
        const inText = parent !== undefined &&
            /^(?:paragraph|heading|tableCell|emphasis|strong|link|delete)$/.test(parent.type);
        if (SWALLOWING.test(node.value) && !closesItself(node.value))
            reportUnclosed(node, null, diagnostics);
        else
            trackTags(node, inText, open);
    });
    for (const { node, name, written, inText, inside } of open)
        if (inText || inside || takesContents(name) || !isHtmlElement(name))
            reportUnclosed(node, written, diagnostics);
}
function closesItself(html) {
    if (html.startsWith('<!--'))
        return html.includes('-->', 2);
    const name = SWALLOWING.exec(html)?.[1]?.toLowerCase() ?? '';
    return html.toLowerCase().includes(`</${name}`) || !/\n/.test(html);
}
const unclosed_tags_TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
/** What is left out with all the tags that it holds. */
const UNSEEN = /<(svg|math|script|style|object|form|noscript|template)\b[^]*?<\/\1\s*>/gi;
/** A place to lead to, which old editors did not close. */
const ANCHOR = /^<a\s+(?:name|id)=[^\s>]*\s*>$/i;
function trackTags(node, inText, open) {
    const html = closeSelfClosed(node.value).replace(UNSEEN, '');
    for (const { 0: tag, 1: slash, 2: written, index } of html.matchAll(unclosed_tags_TAG)) {
        if (written === undefined)
            continue;
        const name = written.toLowerCase();
        if (VOID_ELEMENTS.has(name) || OPTIONAL_CLOSING.has(name))
            continue;
        if (slash !== '/') {
            const before = html.slice(Math.max(0, index - 80), index).trimEnd();
            const inside = !BLOCK_ELEMENTS.has(name) && !ANCHOR.test(tag) && before !== '' && !before.endsWith('>');
            open.push({ name, written, node, inText, inside });
        }
        else {
            const at = open.findLastIndex(tag => tag.name === name);
            if (at >= 0)
                open.splice(at, 1);
        }
    }
}
/** Whether an element is left out, or shown as a listing, with all that is in it. */
function takesContents(name) {
    return DROPPED_ELEMENTS.has(name) || PLAYER_ELEMENTS.has(name) || name === 'pre';
}
/** `name` is null for the element or comment that the HTML begins with. */
function reportUnclosed(node, name, diagnostics) {
    const tag = name === null ? (/^<(?:!--|[^\s>]*)/.exec(node.value)?.[0] ?? '<') : `<${name}`;
    const shown = tag === '<!--' ? tag : `${tag}>`;
    diagnostics.add(node.position, {
        rule: 'html-element',
        severity: 'error',
        message: `${shown} is never closed, so it would be lost and could take what follows with it.`,
        remedy: `Write it as code (\`${shown}\`) if it is text, or close it.`
    });
}

// EXTERNAL MODULE: ./lib/node_modules/mdast-util-from-markdown/lib/index.js + 40 modules
var mdast_util_from_markdown_lib = __webpack_require__(6247);
// EXTERNAL MODULE: ./lib/node_modules/mdast-util-directive/lib/index.js
var mdast_util_directive_lib = __webpack_require__(7369);
// EXTERNAL MODULE: ./lib/node_modules/mdast-util-gfm/lib/index.js + 8 modules
var mdast_util_gfm_lib = __webpack_require__(3644);
// EXTERNAL MODULE: ./lib/node_modules/mdast-util-math/lib/index.js
var mdast_util_math_lib = __webpack_require__(2362);
// EXTERNAL MODULE: ./lib/node_modules/micromark-extension-directive/lib/syntax.js + 6 modules
var syntax = __webpack_require__(8916);
// EXTERNAL MODULE: ./lib/node_modules/micromark-extension-gfm/index.js + 7 modules
var micromark_extension_gfm = __webpack_require__(9477);
// EXTERNAL MODULE: ./lib/node_modules/micromark-extension-math/lib/syntax.js + 2 modules
var lib_syntax = __webpack_require__(7151);
;// CONCATENATED MODULE: ./lib/src/content/source/html-listings.js
// Listings in HTML whose element is not the first of its block, such as `<div class="highlight"><pre>`. CommonMark ends such
// a block at a blank line, and would read the rest of the listing as Markdown; here the block goes on to `</pre>`.
const LISTING = /<pre(?=[\s>])[^]*?<\/pre\s*>/gi;
const BLANK = /\n[ \t>]*\r?(?=\n)/;
/** What stands before a block in a quote or list. */
const PREFIX = '[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*';
/** A line that begins a block of HTML which a blank line ends. */
const OPENING = new RegExp(`^${PREFIX}<(?:address|article|aside|blockquote|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|` +
    'h[1-6]|header|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\\s/>])', 'i');
/** An extension for the parser of this text; null for the many texts that need none. */
function createListingSyntax(text) {
    const spans = findSpans(text);
    return spans.length === 0 ? null : { flow: { [LESS_THAN]: createConstruct(spans) } };
}
const LESS_THAN = 60;
function findSpans(text) {
    const spans = [];
    const found = [...text.matchAll(LISTING)].filter(([listing]) => BLANK.test(listing));
    if (found.length === 0)
        return spans;
    const lines = text.split('\n');
    let line = 0;
    let offset = 0;
    for (const { 0: listing, index } of found) {
        while (offset + (lines[line]?.length ?? 0) < index)
            offset += (lines[line++]?.length ?? 0) + 1;
        const first = findFirstLine(lines, line);
        if (first !== null && first >= (spans.at(-1)?.last ?? 0))
            spans.push({
                first: first + 1,
                last: findLastLine(lines, line + listing.split('\n').length - 1) + 1
            });
    }
    return spans;
}
/** The first line of the block, counted from 0, that a line is in; null where no such block begins. */
function findFirstLine(lines, line) {
    let first = null;
    for (let at = line; at >= 0 && !html_listings_isBlank(lines[at]); at--)
        if (OPENING.test(lines[at] ?? ''))
            first = at;
    return first;
}
function findLastLine(lines, line) {
    let last = line;
    while (last + 1 < lines.length && !html_listings_isBlank(lines[last + 1]))
        last++;
    return last;
}
function html_listings_isBlank(line) {
    return /^[ \t>]*\r?$/.test(line ?? '');
}
function createConstruct(spans) {
    return {
        name: 'htmlListing',
        concrete: true,
        tokenize(effects, ok, nok) {
            const span = spans.find(({ first }) => first === this.now().line);
            if (span === undefined)
                return nok;
            const endLine = code => {
                if (code !== null && !isLineEnding(code)) {
                    effects.consume(code);
                    return endLine;
                }
                effects.exit('htmlFlowData');
                if (code === null || this.now().line >= span.last)
                    return finish(code);
                return effects.check(NEXT_LINE, nextLine, finish)(code);
            };
            const nextLine = code => {
                effects.enter('lineEnding');
                effects.consume(code);
                effects.exit('lineEnding');
                return startLine;
            };
            const startLine = code => {
                if (code !== null && isLineEnding(code))
                    return endBlank(code);
                effects.enter('htmlFlowData');
                return endLine(code);
            };
            const endBlank = code => effects.check(NEXT_LINE, nextLine, finish)(code);
            const finish = code => {
                effects.exit('htmlFlow');
                return ok(code);
            };
            return code => {
                effects.enter('htmlFlow');
                effects.enter('htmlFlowData');
                return this.interrupt ? ok(code) : endLine(code);
            };
        }
    };
}
function isLineEnding(code) {
    return code < -2;
}
/** A line that is still in the quote or list of the block. */
const NEXT_LINE = {
    partial: true,
    tokenize(effects, ok, nok) {
        const afterEnding = code => (this.parser.lazy[this.now().line] ? nok(code) : ok(code));
        return code => {
            if (code === null)
                return nok(code);
            effects.enter('lineEnding');
            effects.consume(code);
            effects.exit('lineEnding');
            return afterEnding;
        };
    }
};

;// CONCATENATED MODULE: ./lib/src/content/source/marks/mark-syntax.js
// How the parser reads hidden marks: a word of running text, or a block that takes its line.
function createMarkSyntax({ inline, line, tail }) {
    const rest = tail.charCodeAt(0);
    const word = { tokenize: createTokenizer(code => code === rest) };
    const block = { tokenize: createTokenizer(code => code !== null && code > -3) };
    return {
        text: { [inline.charCodeAt(0)]: word, [line.charCodeAt(0)]: word },
        flow: { [line.charCodeAt(0)]: block }
    };
}
function createTokenizer(belongs) {
    return (effects, ok) => {
        const inside = code => {
            if (belongs(code)) {
                effects.consume(code);
                return inside;
            }
            effects.exit('sourceMark');
            return ok(code);
        };
        return code => {
            effects.enter('sourceMark');
            effects.consume(code);
            return inside;
        };
    };
}
const MARK_TREE = {
    enter: { sourceMark: enterMark },
    exit: { sourceMark: exitMark }
};
function enterMark(token) {
    this.enter({ type: 'sourceMark', value: this.sliceSerialize(token) }, token);
}
function exitMark(token) {
    this.exit(token);
}

// EXTERNAL MODULE: ./lib/node_modules/mdast-util-mdx/lib/index.js + 3 modules
var mdast_util_mdx_lib = __webpack_require__(3344);
// EXTERNAL MODULE: ./lib/node_modules/micromark-extension-mdxjs/index.js + 13 modules
var micromark_extension_mdxjs = __webpack_require__(3473);
;// CONCATENATED MODULE: ./lib/src/content/source/text-spans.js
// Stretches of a text, found by offset without a look at each of them: long articles have thousands.

/** The index of the last of `sorted` whose offset is not above `offset`; -1 when there is none. */
function findLastUpTo(sorted, offset, readOffset) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const item = sorted[middle];
        if (item !== undefined && readOffset(item) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** The span that holds an offset, of spans in the order of the text that do not overlap. */
function findSpanAt(sorted, offset) {
    const span = sorted[findLastUpTo(sorted, offset, ({ start }) => start)];
    return span !== undefined && offset < span.end ? span : undefined;
}
/** The spans of a tree's nodes of some types, in the order of the text. */
function listSpans(tree, types) {
    const spans = [];
    walkTree(tree, node => {
        if (!types.test(node.type))
            return;
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start !== undefined && end !== undefined)
            spans.push({ start, end });
    });
    return spans;
}
/** Nodes whose text is code or a formula. */
const CODE_NODES = /^(?:code|inlineCode|math|inlineMath)$/;

;// CONCATENATED MODULE: ./lib/src/content/source/marks/mdx-syntax.js
// The grammar of MDX for the parser, and the marks that sites have besides: formulas, heading ids, `:::` blocks, comments.



function createMdxSyntax(marks) {
    const inline = mdx_syntax_createConstruct(marks, 'inline');
    const line = mdx_syntax_createConstruct(marks, 'line');
    const at = (character) => character.charCodeAt(0);
    return [
        (0,micromark_extension_mdxjs/* mdxjs */.d)(),
        {
            text: { [at('$')]: inline, [at('\\')]: inline, [at('{')]: inline, [at('<')]: inline },
            flow: { [at(':')]: line, [at('<')]: line, [at('`')]: line }
        }
    ];
}
function createMdxTree() {
    return (0,mdast_util_mdx_lib/* mdxFromMarkdown */.r)();
}
function mdx_syntax_createConstruct(marks, form) {
    return {
        tokenize(effects, ok, nok) {
            const now = () => this.now().offset;
            const begin = code => {
                const start = now();
                const mark = marks[findLastUpTo(marks, start, one => one.start)];
                if (mark?.start !== start || mark.form !== form)
                    return nok(code);
                effects.enter('sourceMark');
                return consume(mark.end)(code);
            };
            const consume = (end) => code => {
                if (code === null || now() >= end) {
                    effects.exit('sourceMark');
                    return ok(code);
                }
                if (isLineEnd(code)) {
                    effects.enter('lineEnding');
                    effects.consume(code);
                    effects.exit('lineEnding');
                }
                else
                    effects.consume(code);
                return consume(end);
            };
            return begin;
        }
    };
}
function isLineEnd(code) {
    return code !== null && code < -2;
}

;// CONCATENATED MODULE: ./lib/src/content/source/parse-markdown.js
// Markdown to a syntax tree: CommonMark, GFM, leaf directives (`::name`) and `$$` math, with offsets of destinations.










// Text directives are left out: in prose they are times and ratios (`10:30`), not directives. Containers are marks.
const COLON = 58;
const SYNTAX = [
    (0,micromark_extension_gfm/* gfm */.T)(),
    (0,lib_syntax/* math */.D)({ singleDollarTextMath: false }),
    { flow: { [COLON]: [(0,syntax/* directive */.u)().flow?.[COLON]].flat().slice(1) } }
];
const TREE = [
    (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)(),
    (0,mdast_util_directive_lib/* directiveFromMarkdown */.R)(),
    (0,mdast_util_math_lib/* mathFromMarkdown */.c)(),
    {
        exit: {
            resourceDestinationString: exitDestination,
            definitionDestinationString: exitDestination
        }
    },
    MARK_TREE
];
function exitDestination(token) {
    const url = this.resume();
    const node = this.stack.at(-1);
    if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition')
        return;
    node.url = url;
    node.data = {
        ...node.data,
        destination: { start: token.start.offset, end: token.end.offset }
    };
}
/**
 * Parses a Markdown text without front matter. Every node has a position in that text; a link, image or definition with
 * a written destination has its span in `data.destination`. With a veil, what it hides is a node of its own. With marks of
 * MDX, the text is read as MDX, and what is not MDX is thrown as the parser's error.
 */
function parseMarkdown(text, veil = null, mdx = null) {
    if (mdx !== null)
        return (0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(text, {
            extensions: [...SYNTAX, ...createMdxSyntax(mdx)],
            mdastExtensions: [...TREE, ...createMdxTree()]
        });
    const listings = createListingSyntax(text);
    const extensions = [
        ...SYNTAX,
        ...(listings === null ? [] : [listings]),
        ...(veil === null ? [] : [createMarkSyntax(veil)])
    ];
    return (0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(text, { extensions, mdastExtensions: TREE });
}

;// CONCATENATED MODULE: ./lib/src/content/source/dialects/indented-lines.js
// A text as lines, for dialects whose blocks are known by their indentation.
function splitIntoLines(text) {
    const lines = [];
    let feed = -1;
    let carriage = -1;
    for (let start = 0; start < text.length;) {
        // Each is looked for once, however far it is.
        if (feed < start)
            feed = findOrEnd(text, '\n', start);
        if (carriage < start)
            carriage = findOrEnd(text, '\r', start);
        const end = Math.min(feed, carriage);
        lines.push({ text: text.slice(start, end), start, end });
        start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    }
    return lines;
}
function findOrEnd(text, sign, from) {
    const found = text.indexOf(sign, from);
    return found < 0 ? text.length : found;
}
function isBlankLine({ text }) {
    return text.trim() === '';
}
/** Columns before the first character that is not blank; a tab reaches to the next multiple of four. */
function measureIndent({ text }) {
    let columns = 0;
    for (const character of text)
        if (character === ' ')
            columns += 1;
        else if (character === '\t')
            columns += 4 - (columns % 4);
        else
            break;
    return columns;
}
/** How many characters take up the first columns of a line that is indented. */
function measurePrefix({ text }, columns) {
    let reached = 0;
    let at = 0;
    while (reached < columns && (text[at] === ' ' || text[at] === '\t')) {
        reached += text[at] === '\t' ? 4 - (reached % 4) : 1;
        at++;
    }
    return at;
}
const OPENING_FENCE = /^(?:[ \t>]|(?:[-*+:]|\d{1,9}[.)])[ \t])*(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING_FENCE = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;
/** Says of one line after the other whether it belongs to a fenced block, however far that is indented. */
function createFenceTest() {
    let fence = null;
    return ({ text }) => {
        if (fence === null) {
            const marks = OPENING_FENCE.exec(text);
            fence = marks?.[1] ?? marks?.[2] ?? null;
            return fence !== null;
        }
        if (CLOSING_FENCE.exec(text)?.[1]?.startsWith(fence) === true)
            fence = null;
        return true;
    };
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-fences.js
// `:::name` and `:::`, alone on their lines, in all their spellings: of Docusaurus and VitePress (`:::note Title`), of Pandoc
// and Quarto (`::: {.note}`), of MyST (`:::{note} Title`), and `/// note | Title` of Python Markdown.

const CLOSING = /^([ \t>]*)(:{3,}|\/{3,})[ \t]*$/;
const find_fences_PREFIX = String.raw `(?<prefix>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`;
const LABEL = String.raw `\[(?<label>(?:[^[\]\\]|\\.|\[[^\]]*\])*)\]`;
const find_fences_OPENING = new RegExp(String.raw `^${find_fences_PREFIX}(?<marks>:{3,})[ \t]*(?:\{(?<braces>[^}]*)\}[ \t]*(?<after>.*?)|(?<name>[a-z][\w-]*)(?:${LABEL})?(?:\{(?<attributes>[^}]*)\})?(?:[ \t]+(?<title>.*?))?)[ \t]*:*[ \t]*$`, 'i');
const SLASHES = /^(?<prefix>[ \t>]*)(?<marks>\/{3,})[ \t]+(?<name>[a-z][\w-]*)[ \t]*(?:\|[ \t]*(?<title>.*?))?[ \t]*$/i;
/** The fences among the lines outside code. Further lines that belong to an opening are told apart. */
function findFences(lines, isText) {
    const marks = [];
    for (const [index, line] of lines.entries()) {
        if (!isText(line))
            continue;
        const [, prefix = '', fence = ''] = CLOSING.exec(line.text) ?? [];
        if (fence !== '')
            marks.push(createLineMark(line, prefix, {
                kind: 'fence-end',
                sign: fence.charAt(0),
                length: fence.length
            }));
        const opening = fence === '' ? readOpening(line) : null;
        if (opening === null)
            continue;
        marks.push(createLineMark(line, opening.prefix, opening.fence));
        if (opening.fence.sign === '/')
            marks.push(...findOptions(lines, index + 1));
    }
    return marks;
}
function createLineMark(line, prefix, content) {
    return { start: line.start + prefix.length, end: line.end, form: 'line', content };
}
function readOpening({ text }) {
    const slashes = SLASHES.exec(text)?.groups;
    if (slashes !== undefined) {
        const { prefix = '', marks = '', name = '', title = '' } = slashes;
        return { prefix, fence: createFence(marks, name.toLowerCase(), title) };
    }
    const found = find_fences_OPENING.exec(text)?.groups;
    return found === undefined ? null : readColons(found);
}
function readColons({ prefix = '', marks = '', ...found }) {
    const { braces, after = '', name = '', label, attributes = '', title = '' } = found;
    if (braces === undefined) {
        const shown = label ?? readTitle(attributes) ?? title;
        return { prefix, fence: createFence(marks, name, shown, attributes) };
    }
    const shown = readTitle(braces) ?? after.replace(/:+$/, '').trim();
    return { prefix, fence: createFence(marks, nameDiv(braces), shown, braces) };
}
function createFence(marks, name, title, attributes = '') {
    return {
        kind: 'fence',
        sign: marks.charAt(0),
        length: marks.length,
        name,
        title,
        foreign: FOREIGN.test(attributes.trim()),
        hidden: find_fences_isHidden(name, attributes)
    };
}
/** Directives of MyST that put in something. */
const FOREIGN = /^(?:figure|image|include|literalinclude|toctree|code-block|code-cell|math|table|list-table|csv-table|embed|glossary|bibliography|video|iframe|mermaid|tableofcontents)$/;
/** What Quarto and Pandoc show to speakers or in other formats only. */
function find_fences_isHidden(name, attributes) {
    if (/^(?:notes|hidden|content-hidden)$/.test(name))
        return !/(?:unless|when)-format=/.test(attributes) || /when-format="?html/.test(attributes);
    return name === 'content-visible' && /when-format=(?!"?html)/.test(attributes);
}
function readTitle(attributes) {
    const match = /\btitle=(?:"([^"]*)"|'([^']*)'|([^\s}]+))/.exec(attributes);
    return match === null ? null : (match[1] ?? match[2] ?? match[3] ?? null);
}
/** Classes and other attributes, or MyST's `{name}`, as a name. */
function nameDiv(attributes) {
    const classes = [...attributes.matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, name = '']) => name);
    const bare = /^[\w-]+$/.exec(attributes.trim())?.[0];
    const names = (bare === undefined ? classes : [bare]).map(name => name.toLowerCase().replace(/^(?:callout|admonition)-(?=.)/, ''));
    return names.find(kind => CALLOUT_KINDS.has(kind)) ?? names[0] ?? 'div';
}
/** `    type: warning` right below an opening. */
function findOptions(lines, from) {
    const marks = [];
    for (let at = from; /^(?: {4}|\t)[\w-]+: /.test(lines[at]?.text ?? ''); at++) {
        const line = lines[at];
        if (line !== undefined)
            marks.push(createLineMark(line, '', { kind: 'nothing' }));
    }
    return marks;
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/inline-marks.js
// Recognises the marks that other Markdown dialects put into running text: attributes, highlights, comments, formulas.
function omitMark() {
    return '';
}
function keepInside([, content = '']) {
    return content;
}
const ITEM = String.raw `(?:[.#][^\s.#{}"'=<>]+(?:[.:][^\s.#{}"'=<>]+)*|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`;
const inline_marks_ATTRIBUTES = String.raw `\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`;
// What has to be before a mark is looked for last, since that may be far.
/** `{width=50%}` behind a link, image or code span, `{ .class }` at the end of a line, `{-}` at that of a heading. */
const ATTRIBUTE_MARKS = [
    {
        source: String.raw `(?<=\]\([^()\n]*\)|\]\[[^\]\n]*\]|\x60|[^\s*][*_]{1,2})${inline_marks_ATTRIBUTES}`,
        toMarkdown: omitMark
    },
    {
        source: String.raw `(?<=^|[ \t])(?=\{[ \t]*[.#])${inline_marks_ATTRIBUTES}(?=[ \t]*\r?$)`,
        toMarkdown: omitMark
    },
    // Goldmark's attributes of the block above.
    {
        source: String.raw `(?<=\S[ \t]*\r?\n[ \t>]*)(?=\{[ \t]*[\w-]+=["'])${inline_marks_ATTRIBUTES}(?=[ \t]*\r?$)`,
        toMarkdown: omitMark
    },
    { source: String.raw `\{-\}(?=[ \t]*\r?$)(?<=^#.*[ \t]\{-\})`, toMarkdown: omitMark },
    // A span with attributes, as Pandoc has them, is its text.
    {
        source: String.raw `(?<![!\]\\\w])\[([^[\]\n]+)\]${inline_marks_ATTRIBUTES}`,
        toMarkdown: keepInside,
        keeps: 1
    },
    // The size of an image: `![a](b.png =300x200)`, `![a|300](b.png)`
    {
        source: String.raw `[ \t]+=\d*%?(?:x\d*%?)?(?=\))(?<=!\[[^\]\n]*\]\([^()\s]+[ \t]+=[^()\s]*)`,
        toMarkdown: omitMark,
        inAddress: true
    },
    { source: String.raw `\\?\|\d+(?:x\d+)?(?=\]\()(?<=!\[[^[\]\n]*)`, toMarkdown: omitMark }
];
const NEXT_BLOCK = String.raw `[ \t]*(?:\r?\n[ \t]*(?:\r?\n|[-*+\d]|(?![^]))|(?![^]))`;
const TEXT_MARKS = [
    {
        source: String.raw `(?<![=\w\\\x60{])==(?![\s=])([^=\n]+?)(?<!\s)==(?![=\w\x60])`,
        toMarkdown: keepInside,
        keeps: 2
    },
    // Text that Python Markdown has as inserted.
    {
        source: String.raw `(?<![\^\w\\\x60])\^\^(?![\s^])([^^\n]+?)(?<!\s)\^\^(?![\^\w\x60])`,
        toMarkdown: keepInside,
        keeps: 2
    },
    {
        source: String.raw `(?<![+\w\\{])\+\+([\w-]+(?:\+[\w-]+)*)\+\+(?![+\w])`,
        toMarkdown: keepInside,
        keeps: 2
    },
    // Kramdown's end of a block, alone on its line.
    { source: String.raw `(?<=^[ \t]*)\^(?=[ \t]*\r?$)`, toMarkdown: omitMark },
    {
        source: String.raw `(?<=^|[ \t])\^(?=[\d-]*[a-zA-Z])[a-zA-Z\d-]{3,}(?=${NEXT_BLOCK})`,
        toMarkdown: omitMark
    },
    {
        source: String.raw `(?<=[\w)\]])\^([\w+-]{1,10})\^(?![\w^])`,
        toMarkdown: ([, raised = '']) => `<sup>${raised}</sup>`
    },
    {
        source: String.raw `(?<=[a-zA-Z)\]])~([\w+-]{1,10})~(?!~)`,
        toMarkdown: ([, lowered = '']) => `<sub>${lowered}</sub>`
    },
    // What an abbreviation stands for is seen only under the mouse pointer.
    { source: String.raw `(?<=^ {0,3})\*\[[^\]\n]+\]:[^\r\n]*`, toMarkdown: omitMark }
];
/** What a formula has, and prose between two dollars or in escaped brackets does not. */
const TEX = /\\[a-zA-Z]{2,}|\^|_\{|^[a-zA-Z]$|\b[a-zA-Z]_[a-zA-Z\d]\b|^[a-zA-Z]\w*\([a-z,]+\)$/;
const EQUATION = /^[a-zA-Z]\w*\s*[=<>+*/-]+\s*[\w\\(]/;
function writeFormula(tex) {
    return `$$${tex.trim().replace(/\s*\r?\n\s*/g, ' ')}$$`;
}
function readInlineFormula([, tex = '']) {
    // WordPress writes `$latex a^2$`.
    const formula = tex.trim().replace(/^latex\s+/, '');
    return TEX.test(formula) || EQUATION.test(formula) ? writeFormula(formula) : null;
}
const NO_GAP = String.raw `(?:(?!\r?\n[ \t]*\r?\n)[^])+?`;
/** Formulas as MathJax, KaTeX and GitHub read them; between `$$` they are known to the parser. */
const MATH_MARKS = [
    {
        source: String.raw `(?<![$\\])\$\x60([^\x60\n]+)\x60\$`,
        toMarkdown: ([, tex = '']) => writeFormula(tex)
    },
    {
        source: String.raw `(?<![$\\\w])\$(?![\s$])((?:\\.|[^$\\\n\x60])+?)(?<!\s)\$(?![$\w])`,
        toMarkdown: readInlineFormula
    },
    {
        source: String.raw `\\\\\((${NO_GAP})\\\\\)`,
        closing: String.raw `\\\\\)`,
        toMarkdown: ([, tex = '']) => writeFormula(tex)
    },
    {
        source: String.raw `(?<!\\)\\\((${NO_GAP})\\\)`,
        closing: String.raw `\\\)`,
        toMarkdown: readInlineFormula
    },
    {
        source: String.raw `(?<=^[ \t]*)\\?\\\[(${NO_GAP})\\?\\\](?=[ \t]*\r?$)`,
        closing: String.raw `\\\]`,
        toMarkdown: ([, tex = '']) => TEX.test(tex) || /[=<>]/.test(tex) ? `$$\n${tex.replace(/^\s*\n|\s+$/g, '')}\n$$` : null,
        block: true
    }
];
const MATH_OPENER = String.raw `(?<![$\\])\$(?!\$)|(?<!\\)\\{1,2}[([]`;
const INLINE_OPENERS = [
    [['{'], String.raw `\{[ \t]*[.#]|(?<=[)\]\x60])\{|(?<=^[ \t>]*)\{(?=[ \t]*[\w-]+=["'])|\{-\}`],
    [[']{'], String.raw `\[(?=[^[\]\n]+\]\{)`],
    [[' =', '\t='], String.raw `[ \t](?==\d*%?(?:x\d*%?)?\))`],
    [['|'], String.raw `\\?\|(?=\d+(?:x\d+)?\]\()`],
    [['=='], '=='],
    [['++'], String.raw `\+\+`],
    [['^'], String.raw `\^`],
    [['~'], String.raw `(?<=[a-zA-Z)\]])~(?=[\w+-])`],
    [['*['], String.raw `(?<=^ {0,3})\*\[`],
    [['$', '\\'], MATH_OPENER]
];
const MATH = MATH_MARKS;
const INLINE_MARKS = [...ATTRIBUTE_MARKS, ...TEXT_MARKS, ...MATH_MARKS];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/first-signs.js
// With which characters a match of a pattern can begin: most patterns need not be tried at most places of a text.
/** An escape, a class of characters, or a single character. */
const PART = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^]/g;
const LOOK_AROUND = /^\(\?<?[=!]/;
const LINE_START = /^\^/;
const GROUP = /^\((?:\?:)?(?!\?)/;
/** It need not be there, and what follows may be the first. */
const OPTIONAL = /^(?:[?*]|\{0[\d,]*\})\??/;
/** A sign that is not written as one of a pattern's own. */
const SIGN = /^(?:\\([^a-zA-Z\d])|([^\\[(){}.^$|?*+]))/;
/** Null where it takes more than a look at the beginning of each of its alternatives to know. */
function listFirstSigns(source) {
    const signs = new Set();
    for (const alternative of splitAlternatives(source)) {
        const own = findFirst(alternative);
        if (own === null)
            return null;
        for (const sign of own)
            signs.add(sign);
    }
    return signs;
}
function findFirst(source) {
    if (LINE_START.test(source))
        return findFirst(source.slice(1));
    if (LOOK_AROUND.test(source))
        return findFirst(source.slice(first_signs_findGroupEnd(source)));
    const { first, end } = readFirst(source);
    const rest = source.slice(end);
    if (first === null || !OPTIONAL.test(rest))
        return first;
    const next = findFirst(rest.replace(OPTIONAL, ''));
    return next && new Set([...first, ...next]);
}
/** The sign or group that a source begins with; `end` is the offset behind it. */
function readFirst(source) {
    const [sign, escaped, plain] = SIGN.exec(source) ?? [];
    if (sign !== undefined)
        return { first: new Set(escaped ?? plain), end: sign.length };
    const opening = GROUP.exec(source)?.[0];
    if (opening === undefined)
        return { first: null, end: 0 };
    const end = first_signs_findGroupEnd(source);
    return { first: listFirstSigns(source.slice(opening.length, end - 1)), end };
}
function splitAlternatives(source) {
    const alternatives = [];
    let depth = 0;
    let from = 0;
    for (const { 0: part, index } of source.matchAll(PART)) {
        if (part === '(')
            depth++;
        else if (part === ')')
            depth--;
        if (part !== '|' || depth > 0)
            continue;
        alternatives.push(source.slice(from, index));
        from = index + 1;
    }
    return [...alternatives, source.slice(from)];
}
/** The offset behind the group that a source begins with. */
function first_signs_findGroupEnd(source) {
    let depth = 0;
    for (const { 0: part, index } of source.matchAll(PART)) {
        if (part === '(')
            depth++;
        else if (part === ')')
            depth--;
        if (depth === 0)
            return index + 1;
    }
    return source.length;
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/tag-form.js
// How a tag of some language is recognised: a pattern that is matched where it begins, and what is read from the match.

/** Finds any place of a text where a tag may begin: the pattern is at the beginning of the text. */
function createOpener(openers) {
    const known = new Map();
    return text => {
        const characters = listCharacters(text);
        let key = '';
        for (const [signs] of openers)
            key += holdsOne(signs, text, characters) ? '1' : '0';
        const pattern = known.get(key) ?? createPattern(openers, key);
        known.set(key, pattern);
        pattern.lastIndex = 0;
        return pattern;
    };
}
function holdsOne(signs, text, characters) {
    for (const sign of signs)
        if (characters[sign.charCodeAt(0)] === 1 && (sign.length === 1 || text.includes(sign)))
            return true;
    return false;
}
/** `key` has a 1 for each opener that a text may hold. */
function createPattern(openers, key) {
    return new RegExp(joinOpeners(openers.filter((_, index) => key[index] === '1')), 'gim');
}
/** By code, 1 for each character of ASCII that is in a text. */
function listCharacters(text) {
    const found = new Uint8Array(128);
    for (let at = 0; at < text.length; at++)
        found[text.charCodeAt(at)] = 1;
    return found;
}
/** Most places are passed over by a look at one character. */
function joinOpeners(openers) {
    const sources = openers.map(([, source]) => source);
    const known = Map.groupBy(sources, source => listFirstSigns(source) !== null);
    const signed = (known.get(true) ?? []).join('|');
    const signs = [...(listFirstSigns(signed) ?? [])].map(escapeSign).join('');
    const all = [
        ...(signs === '' ? [] : [`(?=[${signs}])(?:${signed})`]),
        ...(known.get(false) ?? [])
    ];
    return all.length === 0 ? tag_form_NOTHING : all.join('|');
}
const tag_form_NOTHING = '(?!)';
function escapeSign(sign) {
    return /\w|\s/.test(sign) ? sign : `\\${sign}`;
}
/** `closing`: what every tag of the form has somewhere behind its opening. */
function createForm(source, read, closing) {
    const canEnd = closing === undefined ? () => true : createLookout(new RegExp(closing, 'g'));
    return { pattern: new RegExp(source, 'my'), canEnd, read };
}
/** Whether a pattern is found behind an offset; the place is kept for the next question about the same text. */
function createLookout(pattern) {
    let known = { text: '', from: 0, at: -1 };
    return (text, start) => {
        if (known.text !== text || start < known.from || (known.at >= 0 && known.at < start)) {
            pattern.lastIndex = start;
            known = { text, from: start, at: pattern.exec(text)?.index ?? -1 };
        }
        return known.at >= 0;
    };
}
function indexForms(forms) {
    const known = new Map();
    return {
        find: sign => {
            const found = known.get(sign) ?? forms.filter(({ pattern }) => mayBegin(pattern, sign));
            known.set(sign, found);
            return found;
        }
    };
}
function mayBegin({ source }, sign) {
    return listFirstSigns(source)?.has(sign) ?? true;
}
/** The tag of the first form that fits at an offset. */
function matchFirst(forms, text, start) {
    for (const { pattern, canEnd, read } of forms.find(text.charAt(start))) {
        if (!canEnd(text, start))
            continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        const fields = match === null ? null : read(match);
        if (match !== null && fields !== null)
            return completeTag(text, start, {
                name: '',
                args: '',
                content: null,
                ...fields,
                end: start + match[0].length
            });
    }
    return null;
}
/** Completes what was found at an offset. */
function completeTag(text, start, found) {
    return { ...found, args: found.args.trim(), text: text.slice(start, found.end), start };
}
/** Whether nothing but blanks is before a match on its line. */
function beginsLine({ input, index }) {
    return /^[ \t]*$/.test(input.slice(input.lastIndexOf('\n', index - 1) + 1, index));
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/comment-marks.js
// Comments of template languages, which no reader of a site sees, and the one kind that holds something to be seen.

const HIDDEN = [
    [String.raw `\{%[-+]?\s*comment\b[\s\S]*?\{%[-+]?\s*endcomment\s*[-+]?%\}`, 'endcomment'],
    [
        String.raw `\{\{([<%])\s*comment\s*[>%]\}\}[\s\S]*?\{\{[<%]\s*\/\s*comment\s*[>%]\}\}`,
        String.raw `\/\s*comment`
    ],
    [String.raw `\{%[-+]?\s*#(?:(?!%\})[\s\S])*%\}`, String.raw `%\}`],
    [String.raw `\{::comment\}[\s\S]*?\{:\/(?:comment)?\}`, String.raw `\{:\/`],
    [String.raw `\{\/\*[\s\S]*?\*\/\}`, String.raw `\*\/\}`],
    [String.raw `\{\{[-~]?\s*\/\*[\s\S]*?\*\/\s*[-~]?\}\}`, String.raw `\*\/`],
    [String.raw `\{\{!--[\s\S]*?--\}\}`, String.raw `--\}\}`],
    [String.raw `\{\{![^}]*\}\}`, String.raw `\}\}`],
    [String.raw `\{#(?![^\s{}][^{}\n]*(?<!#)\})[\s\S]*?#\}`, String.raw `#\}`]
].map(([source = '', closing = '']) => createForm(source, () => ({ kind: 'comment' }), closing));
const COMMENT_MARKS = [
    ...HIDDEN,
    // A tab of Hexo's themes, with its caption and the icon before or behind it.
    createForm(String.raw `<!--[ \t]*(end)?tab\b([^\n]*?)-->`, ([, end = '', caption = '']) => readTabComment(end, caption))
];
function readTabComment(end, written) {
    const caption = written.replace(/@[\w-]*/, '').trim();
    if (end !== '' || caption === '')
        return { kind: 'comment' };
    return { kind: 'liquid-tag', name: 'tab', args: JSON.stringify(caption) };
}

;// CONCATENATED MODULE: ./lib/src/content/escape-markdown.js
// Plain text and addresses as Markdown that reads back as just that, for every dialect Medium's parser may speak.
/**
 * Characters that every Markdown takes a backslash before; the others that may mean something become references, since an
 * older dialect would show the backslash. `opens`: the text begins a line, where more characters mean something.
 */
function escapeMarkdown(text, opens) {
    const escaped = text
        .replace(/&(?=#?\w+;)/g, '&amp;')
        .replace(/[\\`*[\]]/g, '\\$&')
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
        .replace(/[<|~]|\$(?=\$)|(?<=\$)\$/g, toReference);
    return opens ? escapeLineStart(escaped) : escaped;
}
/** The same for a text that is not a link, even where it looks like an address. */
function escapeText(text, opens) {
    return escapeMarkdown(text, opens)
        .replace(/(https?):(?=\/\/\S)/gi, '$1&#58;')
        .replace(/(www)\.(?=\S)/gi, '$1&#46;')
        .replace(/(?<=[\w.+-])@(?=[\w-]+\.[\w-])/g, '&#64;');
}
/** What would begin a heading, list, quote, rule or directive at the start of a line. */
function escapeLineStart(text) {
    return text
        .replace(/^([#+-])/, '\\$1')
        .replace(/^[>=:]/, toReference)
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, (_, digits, mark) => mark === '.' ? `${digits}\\.` : `${digits}&#41;`);
}
function toReference(character) {
    return character === '<' ? '&lt;' : character === '>' ? '&gt;' : `&#${character.charCodeAt(0)};`;
}
/** An address with nothing in it that would end it early or be read as a character reference. */
function escapeAddress(address) {
    return address.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[\s<>()\\]/g, character => {
        const code = character.charCodeAt(0);
        return code > 0x7f
            ? encodeURIComponent(character)
            : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
    });
}
/** Text in a code span, whatever backquotes it holds. */
function writeCodeSpan(text) {
    const runs = new Set((text.match(/`+/g) ?? []).map(run => run.length));
    let length = 1;
    while (runs.has(length))
        length++;
    const fence = '`'.repeat(length);
    const padded = /^`|`$|^ .*\S.* $/s.test(text) ? ` ${text} ` : text;
    return fence + padded + fence;
}
/** Text in a fenced block, whatever fences it holds. */
function writeCodeFence(text, language) {
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}

// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-arguments.js
var tag_arguments = __webpack_require__(8029);
;// CONCATENATED MODULE: ./lib/src/content/source/templates/code-marks.js
// Pairs of template tags whose contents are not Markdown, or that frame a fenced block: code, formulas, buttons.



const FENCE = String.raw `[\s>]*(?:\x60{3}|~{3})`;
const ARGS = String.raw `((?:(?!%\})[\s\S])*?)[-+]?%\}`;
const CODE_MARKS = [
    // GitBook gives a fenced block its title.
    createForm(String.raw `\{%[-+]?\s*code\b${ARGS}(?=${FENCE})`, ([, args = '']) => {
        const title = (0,tag_arguments/* readArguments */.lR)(args).named.get('title') ?? '';
        return title === ''
            ? { kind: 'comment' }
            : { kind: 'dialect', args: 'block', content: `*${escapeMarkdown(title, false)}*` };
    }),
    createForm(String.raw `(?<=(?:\x60{3}|~{3})[ \t]*\r?\n[\s>]*)\{%[-+]?\s*endcode\s*[-+]?%\}`, () => ({ kind: 'comment' })),
    // DEV's formulas, scripts and buttons.
    createForm(String.raw `\{%\s*katex\b${ARGS}([\s\S]*?)\{%\s*endkatex\s*%\}`, ([, args = '', tex = '']) => ({
        kind: 'dialect',
        args: args.trim() === 'inline' ? '' : 'block',
        content: `$$${tex.trim()}$$`
    }), 'endkatex'),
    createForm(String.raw `\{%\s*runkit\b${ARGS}([\s\S]*?)\{%\s*endrunkit\s*%\}`, ([, , code = '']) => ({ kind: 'highlight', name: 'javascript', content: code }), 'endrunkit'),
    createForm(String.raw `\{%\s*cta\s+(https?:\/\/[^\s%]+)\s*%\}([^{}]*?)\{%\s*endcta\s*%\}`, ([, url = '', text = '']) => ({
        kind: 'dialect',
        args: 'block',
        content: `[${text.trim()}](${escapeAddress(url)})`
    }), 'endcta')
];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/embed-marks.js
// Pages that an editor shows in the text: Hashnode's `%[address]`, `@[service](id)` of Zenn and other Markdown parsers.

const SERVICES = 'youtube|vimeo|vine|prezi|gist|tweet|twitter|card|slideshare|speakerdeck|docswell|codepen|jsfiddle|codesandbox|stackblitz|figma|osf|video|audio|spotify|soundcloud';
const EMBED_OPENERS = [
    [['%['], String.raw `%\[`],
    [['@['], String.raw `@\[(?=[\w-]+\])`]
];
const EMBED_MARKS = [
    createForm(String.raw `(?<![\w%\\])%\[[ \t]*(https?:\/\/[^\s\]]+)[ \t]*\]`, ([, url = '']) => ({
        kind: 'embed',
        content: url
    })),
    createForm(String.raw `(?<![\w\\])@\[(${SERVICES})\]\(([^()\n]+)\)`, ([, name = '', id = '']) => {
        const url = id.trim();
        return name === 'card' || /^https?:\/\//.test(url)
            ? { kind: 'embed', content: url }
            : { kind: 'shortcode', name, args: url };
    }),
    // The mention of a person leads to an address, not to an id.
    createForm(String.raw `(?<![\w\\])@\[([\w-]+)\]\(([\w-]+)\)`, ([, name = '', args = '']) => /^toc$/i.test(name) ? { kind: 'toc' } : { kind: 'shortcode', name, args }),
    createForm(String.raw `@\[[Tt][Oo][Cc]\](?:\([^()\n]*\))?(?=[ \t]*\r?$)`, () => ({ kind: 'toc' }))
];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/hidden-remarks.js
// What an author has hidden from readers: comments of Obsidian, `%% … %%`, remarks of CriticMarkup, `{>> … <<}`, and what
// Ghost and WordPress show to members alone.

/** A variable of a batch file, `%%NAME%%`, is none. */
const hidden_remarks_OPENING = String.raw `(?<![%\w\\])%%(?!%|[A-Z\d_]+%)`;
const hidden_remarks_CLOSING = String.raw `%%(?![%\w])`;
/** At the beginning of a line, or of an item, a comment may hold blank lines. */
const hidden_remarks_LINE_START = String.raw `(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`;
/** Inside a paragraph it ends with it. */
const SAME_PARAGRAPH = String.raw `(?:[^%\n]|%(?!%)|\n(?![ \t>]*(?:\r?\n|[-*+#|]|\d{1,9}[.)])))`;
const PAYWALL = String.raw `<!--\s*(?:(?:paid-)?(?:members?|subscribers?)-only|paywall|wp:(?:premium-content|jetpack)/(?:container|paywall|subscribers?-view)\b[^]*?)\s*-->`;
const HIDDEN_OPENERS = [
    [['%%'], '%%'],
    [['{>>'], String.raw `\{>>`],
    [['<!--'], String.raw `<!--(?=\s*(?:paid-|members?-|subscribers?-|paywall|wp:))`]
];
const HIDDEN_REMARKS = [
    createForm(PAYWALL, () => ({
        kind: 'refused',
        name: 'html-comment',
        content: 'begins what only members of the site may read, while a post is for everybody.',
        args: 'Remove what is for members, or this mark if everybody may read it.'
    }), '-->'),
    createForm(String.raw `${hidden_remarks_LINE_START}%%(?!%|[A-Z\d_]+%)(?:[^%]|%(?!%))*${hidden_remarks_CLOSING}`, () => describeComment('a comment of Obsidian'), '%%'),
    createForm(String.raw `${hidden_remarks_OPENING}(${SAME_PARAGRAPH}+)${hidden_remarks_CLOSING}`, ({ 0: whole, 1: inside = '', input, index }) => readComment(inside, /^[ \t]*\r?(?:\n|$)/.test(input.slice(index + whole.length))), '%%'),
    createForm(String.raw `\{>>(?:(?!\r?\n[ \t]*\r?\n|<<\})[^])*<<\}`, () => describeComment('a remark of CriticMarkup'), String.raw `<<\}`)
];
/** `a %% b` is an operator in some languages: between spaces in the middle of a line, words have to look like a remark. */
function readComment(inside, endsLine) {
    const isTight = !/^\s|\s$/.test(inside);
    if (isTight || endsLine || inside.includes('\n'))
        return describeComment('a comment of Obsidian');
    if (!/^\s/.test(inside) || /[\d=<>+*/^()[\]{}]/.test(inside))
        return null;
    const words = inside.trim().split(/\s+/);
    const isProse = words.length > 1 && [words[0], words.at(-1)].every(word => /^(?:a|I|.{2,})$/u.test(word ?? ''));
    return isProse
        ? describeComment('a comment of Obsidian')
        : {
            kind: 'refused',
            name: 'html-comment',
            content: 'may be a comment of Obsidian, which hides it, or an operator, which does not.',
            args: 'Remove it if it is a comment, or put it in code.'
        };
}
function describeComment(what) {
    return { kind: 'omission', name: 'html-comment', content: what };
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/include-marks.js
// What only a site's generator or an editor can put in: other files, results of queries, icons of a theme.

const ICONS = String.raw `(?:material|fontawesome|octicons|simple|bootstrap|custom)-[a-z\d-]+`;
const INCLUDE_OPENERS = [
    [['<<'], String.raw `<<[<[({]`],
    [['--8<--'], String.raw `;?--8<--`],
    [['<!--'], String.raw `<!--(?=\s*(?:@include|#include))`],
    [['@import'], String.raw `(?=@)(?<=^[ \t]*)@import\b`],
    [['::'], String.raw `(?=[ivac])(?<=^[ \t]*)(?:image|video|audio|include|id|collapsed)::`],
    [['.. '], String.raw `(?=\.)(?<=^[ \t]*)\.\. `],
    [['(('], String.raw `\(\((?=[\da-f]{8}-)`],
    [['-'], String.raw `:(?=${ICONS}:)`],
    [['\\'], String.raw `\\(?=newpage|pagebreak|clearpage|tableofcontents|begin\{)`],
    [['######'], String.raw `(?<=^)######(?=[ \t]+tags:)`],
    [['{'], String.raw `\{(?==\w+\}|[a-z][\w:+.-]*\}\x60|~~|--\S)`],
    [['% ', '%\t'], String.raw `(?<![^])%(?=[ \t])`]
];
const INCLUDE_MARKS = [
    // Text for one output format, and roles of MyST.
    include_marks_refuseFile(String.raw `(?<=\x60)\{=\w+\}`),
    include_marks_refuseFile(String.raw `(?<![\w\\$])\{[a-z][\w:+.-]*\}(?=\x60[^\x60])`),
    // Changes that somebody has suggested and nobody has accepted yet.
    createForm(String.raw `\{~~[^\n]*?~>[^\n]*?~~\}|\{--\S[^\n]*?--\}`, () => ({
        kind: 'refused',
        name: 'template',
        content: 'is a suggested change, which is neither accepted nor rejected yet.',
        args: 'Accept or reject it.'
    })),
    createForm(String.raw `(?<![^])%[ \t][^\r\n]*(?:\r?\n%[ \t][^\r\n]*)*`, () => ({
        kind: 'refused',
        name: 'template',
        content: 'is a title block of Pandoc, which only Pandoc reads.',
        args: 'Move it into the front matter.'
    })),
    createForm(String.raw `(?<=^[ \t]*)(?:id|collapsed)::[ \t][^\r\n]*`, () => describeOmission('a property of Logseq')),
    // VitePress, Marked and Leanpub.
    include_marks_refuseFile(String.raw `(?<=^[ \t]*)<<(?:<[ \t]*\S|[[({])[^\r\n]*`),
    // Python Markdown's snippets: one file, or several between two marks.
    include_marks_refuseFile(String.raw `(?<=^[ \t]*);?--8<--(?:[ \t]+["'][^\r\n]*|[ \t]*\r?\n[^]*?\n[ \t]*;?--8<--)(?=[ \t]*\r?$)`),
    include_marks_refuseFile(String.raw `<!--\s*[@#]include\b[^]*?-->`, '-->'),
    include_marks_refuseFile(String.raw `(?<=^[ \t]*)@import[ \t]+["'][^\r\n]*`),
    // AsciiDoc and reStructuredText.
    include_marks_refuseFile(String.raw `(?<=^[ \t]*)(?:image|video|audio|include)::\S+\[[^\]\n]*\](?=[ \t]*\r?$)`),
    include_marks_refuseFile(String.raw `(?<=^[ \t]*)\.\. [\w-]+::[^\r\n]*`),
    // A block of Logseq.
    include_marks_refuseFile(String.raw `\(\([\da-f]{8}-[\da-f-]{27}\)\)`),
    createForm(String.raw `(?<![\w:]):(${ICONS}):(?!:)(?:\{[^{}\n]*\})?`, () => describeOmission('an icon of the site’s theme')),
    createForm(String.raw `(?<=^[ \t]*)\\(?:newpage|pagebreak|clearpage|tableofcontents)(?:\{\})?(?=[ \t]*\r?$)`, () => describeOmission('a command for printed pages')),
    // HackMD's tags.
    createForm(String.raw `######[ \t]+tags:[^\r\n]*`, () => describeOmission('a list of tags')),
    createForm(String.raw `(?<=^[ \t]*)\\begin\{([a-zA-Z]+\*?)\}(?:(?!\r?\n[ \t]*\r?\n)[^])*?\\end\{\1\}(?=[ \t]*\r?$)`, ([whole]) => ({ kind: 'dialect', args: 'block', content: `$$\n${whole}\n$$` }), String.raw `\\end\{`)
];
function include_marks_refuseFile(source, closing) {
    return createForm(source, () => ({
        kind: 'refused',
        name: 'template',
        content: 'stands for something that only the site or the editor can put in.',
        args: 'Copy what it stands for, or link to it.'
    }), closing);
}
function describeOmission(what) {
    return { kind: 'omission', name: 'attribute-list', content: what };
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/jsx-braces.js
// Braces of JSX, in Markdown files as well: where they end, and those that are an attribute's value.
/** `name={value}` inside an element's tag: JSX, which Markdown files hold too. */
function findJsxAttribute(text, start) {
    if (text[start] !== '{' || text[start - 1] !== '=')
        return null;
    const open = text.lastIndexOf('<', start);
    if (open < 0 || !/^<[A-Za-z][\w.:-]*\s(?:[^<>]|=>)*$/.test(text.slice(open, start)))
        return null;
    const end = findBracesEnd(text, start);
    if (end === null)
        return null;
    const name = text.slice(start + 1, end - 1).trim();
    const args = /[\w:-]*$/.exec(text.slice(open, start - 1))?.[0] ?? '';
    const whole = text.slice(start, end);
    return { kind: 'jsx-attribute', name, args, content: null, text: whole, start, end };
}
/** The offset after the brace that closes the one at `start`; null when none does before a blank line. */
function findBracesEnd(text, start) {
    const token = /[{}]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\n[ \t]*\r?\n/g;
    token.lastIndex = start;
    let depth = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        if (match[0].startsWith('\n'))
            return null;
        if (match[0] === '{')
            depth++;
        if (match[0] === '}')
            depth--;
        if (depth === 0)
            return match.index + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/picture-marks.js
// Pictures and links whose address CommonMark does not read: paths with blanks, attributes behind the address, and the
// forms of editors that have their own.

const PICTURE = 'png|jpe?g|gif|tiff?|svg|webp|avif|bmp|heic';
const FILE = `${PICTURE}|md|markdown|mdx|qmd|html?|pdf|txt|csv|zip|docx?|xlsx?|pptx?|mp[34]|mov|webm`;
const ATTRIBUTE = String.raw `[ \t]+(?:align|width|height|class|style|loading|data-[\w-]+)=(?:"[^"\n]*"|'[^'\n]*'|\w+)`;
const picture_marks_TITLE = String.raw `(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|=\d*%?(?:x\d*%?)?))?`;
const CHARACTER = String.raw `(?:[^()<>"\s]|\([^()\n]*\))`;
const PICTURE_OPENERS = [
    [[']('], String.raw `(?<=\]\()(?=${CHARACTER}+[ \t])[^\s<)]`],
    [
        ['align=', 'width=', 'height=', 'class=', 'style=', 'loading=', 'data-'],
        String.raw `[ \t](?=(?:align|width|height|class|style|loading|data-[\w-]+)=)`
    ],
    [['[image:', '[file:'], String.raw `\[(?=(?:image|file):[^\s\]])`],
    [['/'], String.raw `^(?=\/\S)`]
];
const PICTURE_MARKS = [
    // A file whose path has blanks in it, unless what follows the first is a title: Obsidian and Typora read it.
    createForm(String.raw `(?<=\]\()(?!\S+\.(?:${FILE})[ \t]+["'(])(${CHARACTER}+(?:[ \t]+${CHARACTER}+)+\.(?:${FILE})(?:#[^()\s]*)?)(?=${picture_marks_TITLE}(?:${ATTRIBUTE})*[ \t]*\))`, ([, path = '']) => ({ kind: 'literal', content: path })),
    // `![a](b.png align="center")`, as Hashnode saves it.
    createForm(String.raw `(?=${ATTRIBUTE})(?<=\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)(?:${ATTRIBUTE})+(?=[ \t]*\))`, () => ({
        kind: 'attribute-list'
    })),
    // A file in a note of Bear.
    createForm(String.raw `\[(?:image|file):[^\]\n]+\]`, ([whole]) => ({
        kind: 'refused',
        name: 'image',
        content: 'is a file of the editor Bear, which nobody else can read.',
        args: `Write \`![text](path)\` instead of ${whole}.`
    })),
    // A file that iA Writer shows in place of its path, alone on its line.
    createForm(String.raw `(?<=(?:^|(?<![^]))[ \t]*\r?\n|(?<![^]))\/([^\s/"'(][^\n"'(]*\.(?:${PICTURE}))(?:[ \t]+["'(]([^\n"')]*)["')])?(?=[ \t]*\r?$)`, ([, path = '', title = '']) => ({ kind: 'picture', name: `/${path}`, content: title }))
];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/wordpress-shortcodes.js
// Shortcodes of WordPress, `[name …]`, which exports keep: pictures with captions, code, embeds; any other stops the article.

const wordpress_shortcodes_CODE = 'code|sourcecode|cc|php|html|css|javascript|python|java|bash|sql|xml|ruby';
const wordpress_shortcodes_EMBEDS = 'embed|youtube|vimeo|gist|tweet|instagram|spotify|soundcloud|codepen|wpvideo|video|audio|slideshare|googlemaps|embedyt|dailymotion|ted|videopress|flickr|pinterest';
const OTHERS = String.raw `gallery|playlist|slideshow|contact-form(?:-7)?|caption|latex|ngg\w*|(?:su|vc|et_pb|wp|fusion|elementor)_\w+|nggallery|table|toc|more|spoiler|toggle|polldaddy|wpforms|recent-posts|archives`;
const NO_LABEL = String.raw `(?![(\[:])`;
const WORDPRESS_OPENERS = [
    [['['], String.raw `\[\/?(?=(?:${wordpress_shortcodes_CODE}|${wordpress_shortcodes_EMBEDS}|${OTHERS})[\]\s=])`]
];
const WORDPRESS_SHORTCODES = [
    createForm(String.raw `\[caption\b([^\]\n]*)\]((?:(?!\[\/caption\])[^])*)\[\/caption\]`, ([, args = '', inside = '']) => readCaption(args, inside), String.raw `\[\/caption\]`),
    createForm(String.raw `(?<=^[ \t]*)\[(${wordpress_shortcodes_CODE})\b([^\]\n]*)\]([^]*?)\[\/\1\]`, ([, name = '', args = '', code = '']) => ({
        kind: 'highlight',
        name: /\b(?:lang|language)=["']?([\w+#-]+)/.exec(args)?.[1] ??
            (/^(?:source)?code$|^cc$/.test(name) ? '' : name),
        content: code
    }), String.raw `\[\/(?:${wordpress_shortcodes_CODE})\]`),
    createForm(String.raw `\[(${wordpress_shortcodes_EMBEDS})\b([^\]\n]*)\]([^[\n]*)\[\/\1\]`, ([, name = '', args = '', inside = '']) => toShortcode(name, `${args} ${inside}`), String.raw `\[\/(?:${wordpress_shortcodes_EMBEDS})\]`),
    createForm(String.raw `\[(${wordpress_shortcodes_EMBEDS})(?:=|[ \t]+)((?=[^\]\n]*(?:https?:|=))[^\]\n]+)\]${NO_LABEL}`, ([, name = '', args = '']) => toShortcode(name, args)),
    createForm(String.raw `\[(\/?(?:${OTHERS}))((?:[ \t]+[\w-]+=(?:"[^"\]\n]*"|'[^'\]\n]*'|[^\s\]]+))+|(?<=^\[\/?[\w-]+)(?=\][ \t]*\r?$)|(?<=_\w*))\]${NO_LABEL}`, ([, name = '', args = '']) => ({ kind: 'shortcode', name, args }))
];
function toShortcode(name, args) {
    const url = /https?:\/\/[^\s"'\]]+/.exec(args)?.[0];
    const isFile = name === 'video' || name === 'audio';
    return url === undefined || isFile
        ? { kind: 'shortcode', name, args }
        : { kind: 'embed', content: url.replaceAll('&amp;', '&') };
}
const wordpress_shortcodes_PICTURE = /^\s*(?:<a\b[^>]*>\s*)?(?:<img\b[^>]*>|!\[[^\]]*\]\([^)\n]*\))(?:\s*<\/a>)?/i;
/** A picture with a text below it. */
function readCaption(args, inside) {
    const picture = wordpress_shortcodes_PICTURE.exec(inside)?.[0];
    if (picture === undefined)
        return null;
    const written = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(args);
    const caption = written?.[1] ?? written?.[2] ?? inside.slice(picture.length).trim();
    const parts = ['<figure>', picture.trim(), '<figcaption>', caption, '</figcaption>', '</figure>'];
    return { kind: 'dialect', args: 'block', content: parts.join('\n\n') };
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/recognise-tags.js
// Recognises the tags of template languages and Markdown dialects that CommonMark does not know, at an offset of a text.










/** Any place where a tag may begin. */
const TAG_OPENERS = [
    [['{'], String.raw `\{[{%#:./]|(?<==)\{`],
    [['[['], String.raw `!?\[\[`],
    [['['], String.raw `\[_?toc_?\]`],
    [
        ['{:'],
        String.raw `(?=[*+-] |\d{1,3}[.)] )(?<=^[ \t]*)(?:[*+-]|\d{1,3}[.)]) (?=.*\r?\n[ \t]*\{:\s*toc)`
    ],
    [['<!--'], String.raw `<!--(?=[ \t]*(?:end)?tab\b)`],
    [['import'], String.raw `^import\b`],
    [['<>', '</>'], String.raw `<\/?>(?=[ \t]*\r?$)`],
    ...HIDDEN_OPENERS,
    ...EMBED_OPENERS,
    ...PICTURE_OPENERS,
    ...INCLUDE_OPENERS,
    ...WORDPRESS_OPENERS,
    ...INLINE_OPENERS
];
const recognise_tags_NO_GAP = String.raw `(?!\r?\n[ \t]*\r?\n)`;
const QUOTED = String.raw `"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`;
const HIGHLIGHTS = [
    createForm(String.raw `\{%[-+]?\s*(highlight|codeblock|code)\b((?:(?!%\})[\s\S])*?)[-+]?%\}([\s\S]*?)\{%[-+]?\s*end\1\s*[-+]?%\}`, ([, , args = '', code = '']) => readHighlight(args, code), 'end(?:highlight|code(?:block)?)'),
    createForm(String.raw `\{\{[<%]\s*highlight\b((?:${QUOTED}|[^"\x60}])*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}`, ([, args = '', code = '']) => readHighlight(args, code), String.raw `\/\s*highlight`)
];
const ESCAPED_SHORTCODE = createForm(String.raw `\{\{([<%])\s*\/\*([\s\S]*?)\*\/\s*([>%])\}\}`, ([, open = '', inner = '', close = '']) => ({
    kind: 'literal',
    content: `{{${open}${inner}${close}}}`
}), String.raw `\*\/`);
const SHORTCODES = [`${QUOTED}|${recognise_tags_NO_GAP}[^"\\x60]`, `${recognise_tags_NO_GAP}[\\s\\S]`].map(char => createForm(String.raw `\{\{([<%])\s*(\/?\s*[\w./-]+)((?:${char})*?)([>%])\}\}`, ([, open, name = '', args = '', close]) => (open === '<') !== (close === '>')
    ? null
    : { kind: 'shortcode', name: name.replace(/\s/g, ''), args }, String.raw `[>%]\}\}`));
const LIQUID = [
    createForm(String.raw `\{%[-+]?\s*([\w./-]*)((?:(?!%\})${recognise_tags_NO_GAP}[\s\S])*?)[-+]?%\}`, ([, name = '', args = '']) => ({
        kind: 'liquid-tag',
        name,
        args: args.replace(/^\(([^]*)\)\s*$/, '$1')
    }), String.raw `%\}`),
    ...[
        String.raw `\{\{\{((?:(?!\}\})${recognise_tags_NO_GAP}[\s\S])*?)\}\}\}`,
        String.raw `\{\{[-~]?((?:(?!\}\})${recognise_tags_NO_GAP}[\s\S])*?)[-~]?\}\}`
    ].map(source => createForm(source, ([, expression = '']) => readExpression(expression.trim()), String.raw `\}\}`))
];
const DIALECTS = [
    createForm(String.raw `(?:[*+-]|\d{1,3}[.)]) .*\r?\n[ \t]*\{:\s*toc\b[^}\n]*\}`, () => ({
        kind: 'toc'
    })),
    createForm(String.raw `\[{1,2}_?[Tt][Oo][Cc]_?\]{1,2}(?=[ \t]*\r?$)`, match => beginsLine(match) ? { kind: 'toc' } : null),
    createForm(String.raw `\$\{toc\}(?=[ \t]*\r?$)`, match => beginsLine(match) ? { kind: 'toc' } : null),
    createForm(String.raw `(?<!\\)\{#([^\s{}#%]+)(?:[ \t]+[^\s{}]+)*[ \t]*\}(?=[ \t]*(?:#*[ \t]*\r?$|[<{]))`, ([, name = '']) => ({
        kind: 'heading-id',
        name
    })),
    // Behind a space, a bare word such as Svelte's `{:else}` is not an attribute list.
    createForm(String.raw `(?<!\\)(?:(?<=^[ \t]*|\S)|(?!\{:[ \t]*\w+\}))\{::?\/?\s*[.#\w][^}\n]*\}|\{:\/\}`, ([whole]) => ({ kind: 'attribute-list', args: whole.slice(2, -1) }), String.raw `\}`),
    createForm(String.raw `(?<!\\)\{\.[^\s\d{}.][^}\n]*\}(?=[ \t]*\r?$)`, ([whole]) => ({
        kind: 'attribute-list',
        args: whole.slice(1, -1)
    })),
    createForm(String.raw `(?<!\[)(!?)\[\[(?![\s!])([^\[\]\n|]+?)(?:\|([^\[\]\n]*))?\]\](?![(\[:])`, match => readWikiLink(match)),
    createForm(String.raw `<\/?>(?=[ \t]*\r?$)`, match => beginsLine(match)
        ? { kind: 'omission', name: 'attribute-list', content: 'a fragment of JSX' }
        : null),
    createForm(String.raw `import\s+(?:[\w*{][^\n;]*?(?:\n[^\n;]*?){0,20}?\sfrom\s+)?(?:"[^"\n]+"|'[^'\n]+');?[ \t]*(?=\r?$)`, match => (beginsLine(match) ? { kind: 'mdx-module' } : null))
];
const FORMS = indexForms([
    createForm(String.raw `\{\{TOC\}\}(?=[ \t]*\r?$)`, () => ({ kind: 'toc' })),
    ...COMMENT_MARKS,
    ...CODE_MARKS,
    ...HIGHLIGHTS,
    ESCAPED_SHORTCODE,
    ...SHORTCODES,
    ...LIQUID,
    ...HIDDEN_REMARKS,
    ...EMBED_MARKS,
    ...INCLUDE_MARKS,
    ...DIALECTS,
    ...PICTURE_MARKS,
    ...WORDPRESS_SHORTCODES,
    ...INLINE_MARKS.map(createDialectForm)
]);
const RAW_FORMS = indexForms([ESCAPED_SHORTCODE, ...SHORTCODES, ...LIQUID]);
/** The tag that begins at an offset, or null. The caller has to know which offsets are code. */
function findTag(text, start) {
    const attribute = findJsxAttribute(text, start);
    return attribute ?? matchFirst(FORMS, text, start);
}
/** Inside `{% raw %}` a tag stands for itself. */
function findRawTag(text, start, rawEnd) {
    const tag = matchFirst(RAW_FORMS, text, start);
    return tag === null || tag.end > rawEnd ? null : { ...tag, kind: 'literal', content: tag.text };
}
function isRawTag({ kind, name }) {
    return kind === 'liquid-tag' && /^(?:raw|verbatim)$/.test(name);
}
/** Where a raw block that begins with `tag` ends: the offset of its closing tag; null when it has none. */
function findRawEnd(text, tag) {
    if (!isRawTag(tag))
        return null;
    const closing = new RegExp(String.raw `\{%[-+]?\s*end${tag.name}\s*[-+]?%\}`, 'g');
    closing.lastIndex = tag.end;
    return closing.exec(text)?.index ?? null;
}
/** What double brackets hold in code that is not marked as such: an index, or an attribute of C++. */
const CODE_IN_BRACKETS = /^(?:["'\d]|[\w-]+::|(?:nodiscard|noreturn|deprecated|fallthrough|likely|unlikely|maybe_unused|no_unique_address|assume|carries_dependency)(?:$|\())/;
/** What Zola calls as a function is a tag with arguments. */
function readExpression(expression) {
    const [, name, args = ''] = /^(\w+)\(([^]*)\)$/.exec(expression) ?? [];
    return name === undefined
        ? { kind: 'liquid-output', name: expression }
        : { kind: 'shortcode', name, args };
}
function readWikiLink({ 1: bang = '', 2: written = '', 3: args = '', 0: whole, index, input }) {
    const name = written.trim().replace(/\\$/, '');
    if (bang === '!')
        return { kind: 'wiki-embed', name, args };
    const isCode = args === '' && CODE_IN_BRACKETS.test(name) && !/\.\w{2,4}$/.test(name);
    if (isCode)
        return { kind: 'literal', content: whole };
    // Right behind a word or another bracket it is a link only where there is such a page.
    const attached = /[\w)\]]/.test(input[index - 1] ?? '');
    return { kind: 'wiki-link', name, args, content: attached ? 'attached' : null };
}
/** Hexo names the language of a code block `lang:js`, behind its title. */
function readHighlight(args, code) {
    const language = /\blang:(\S+)/.exec(args)?.[1];
    const [first = '', ...rest] = args.trim().split(/[\s,]+/);
    const name = language ?? first.replace(/["']/g, '');
    return { kind: 'highlight', name, args: rest.join(' '), content: code };
}
/** The form of a mark that stands for a piece of Markdown. */
function createDialectForm({ source, closing, toMarkdown: content, block, inAddress, keeps }) {
    const kind = inAddress === true ? 'attribute-list' : 'dialect';
    return createForm(source, match => {
        const markdown = content(match);
        if (markdown === null)
            return null;
        if (keeps !== undefined) {
            const start = match.index + keeps;
            return { kind, content: '', inner: { start, end: start + markdown.length } };
        }
        return { kind, args: block === true ? 'block' : '', content: markdown };
    }, closing);
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/find-mdx-marks.js
// What sites read in MDX besides its grammar: formulas, heading ids, `:::` blocks, and the comments of HTML that some allow.




const FORMULAS = indexForms(MATH.map(createDialectForm));
const HEADING_ID = /\{#([^\s{}#%]+)\s*\}/y;
/** Where Docusaurus cuts an article for its list, in HTML's form. */
const CUT = /^<!--\s*(?:truncate|more)\s*-->$/i;
/** Docusaurus takes the lines around such a block away: it hides MDX from translators. */
const WRAPPED = /^(`{3,})mdx-code-block[ \t]*\r?\n(?:[^]*?\n)?(\1)[ \t]*$/gm;
/** `comments`: whether comments of HTML are allowed, and not only Docusaurus's cut. */
function findMdxMarks(text, lines, comments) {
    const marks = [
        ...findFences(lines, () => true).filter(({ content }) => isColonFence(content)),
        ...findInline(text),
        ...findComments(text, comments),
        ...findWrappers(text)
    ];
    return marks.sort((a, b) => a.start - b.start);
}
function isColonFence(content) {
    return (content.kind === 'fence' || content.kind === 'fence-end') && content.sign === ':';
}
function findInline(text) {
    const opener = new RegExp(String.raw `\{#|${MATH_OPENER}`, 'g');
    return [...text.matchAll(opener)].flatMap(({ index }) => {
        const tag = text[index] === '{' ? readHeadingId(text, index) : matchFirst(FORMULAS, text, index);
        return tag === null || tag.text.includes('\n') ? [] : [createMark(tag, false)];
    });
}
function readHeadingId(text, start) {
    HEADING_ID.lastIndex = start;
    const match = HEADING_ID.exec(text);
    if (match === null)
        return null;
    const [whole, name = ''] = match;
    const end = start + whole.length;
    return completeTag(text, start, { kind: 'heading-id', name, args: '', content: null, end });
}
function findComments(text, all) {
    return [...text.matchAll(/<!--(?:(?!-->)[^])*-->/g)].flatMap(({ 0: whole, index }) => {
        if (!all && !CUT.test(whole))
            return [];
        const end = index + whole.length;
        const tag = completeTag(text, index, {
            kind: 'comment',
            name: '',
            args: '',
            content: null,
            end
        });
        return [createMark(tag, isAlone(text, tag))];
    });
}
function isAlone(text, { start, end }) {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    return /^[ \t>]*$/.test(before) && /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
}
function findWrappers(text) {
    return [...text.matchAll(WRAPPED)].flatMap(({ 0: whole, 1: fence = '', index }) => {
        const end = index + whole.length;
        return [
            find_mdx_marks_createLineMark(index, index + (/\r?\n/.exec(whole)?.index ?? whole.length)),
            find_mdx_marks_createLineMark(end - whole.length + whole.lastIndexOf(fence), end)
        ];
    });
}
function find_mdx_marks_createLineMark(start, end) {
    return { start, end, form: 'line', content: { kind: 'nothing' } };
}
function createMark(tag, alone) {
    const { start, end } = tag;
    return { start, end, form: alone ? 'line' : 'inline', content: { kind: 'tag', tag, alone } };
}

;// CONCATENATED MODULE: ./lib/src/content/source/text-edits.js
// Edits of a text by offsets, and the lines and columns of these.


/** Applies edits in the order of their offsets; one that begins inside an earlier one is left out. */
function applyEdits(original, edits) {
    let text = '';
    let from = 0;
    for (const { start, end, replacement } of edits) {
        if (start < from)
            continue;
        text += original.slice(from, start) + replacement;
        from = end;
    }
    return text + original.slice(from);
}
/** Gives every node of a tree the lines and columns of its offsets in a text. */
function relocate(tree, text) {
    const starts = listLineStarts(text);
    const move = ({ offset = 0 }) => ({ ...findPoint(starts, offset), offset });
    walkTree(tree, node => {
        if (node.position === undefined)
            return;
        const { start, end } = node.position;
        node.position = { start: move(start), end: move(end) };
    });
}
/** The offset at which each line begins. */
function listLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The 1-based line and column of an offset. */
function findPoint(starts, offset) {
    const line = findLastUpTo(starts, offset, start => start);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/mdx-fault.js
// What is wrong with a text that is not MDX, in plain English: the parser's own words are for those who write parsers.

/** Null for an error that is not about the text. */
function describeMdxFault(error, text) {
    if (!isParserError(error))
        return null;
    const starts = listLineStarts(text);
    const reason = error.reason.replace(/\s*\(note: .*\)$/s, '');
    // The tag that is named is the one to look at, not the end of what is around it.
    const [, line = '', column = ''] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
    const named = line === '' ? null : (starts[Number(line) - 1] ?? 0) + Number(column) - 1;
    const offset = Math.min(named ?? readOffset(error.place), text.length);
    const found = describe({
        text,
        offset,
        reason,
        cause: readCause(error),
        rule: error.ruleId ?? ''
    });
    const { at = offset, message, remedy } = found;
    return {
        start: findPoint(starts, at),
        sentences: { message: `This is not valid MDX: ${message}`, remedy }
    };
}
function isParserError(error) {
    return error instanceof Error && 'reason' in error && 'ruleId' in error;
}
function readOffset(place) {
    return place?.start?.offset ?? place?.offset ?? 0;
}
/** What the parser of JavaScript says, without its place. */
function readCause({ cause }) {
    return cause instanceof Error ? cause.message.replace(/\s*\(\d+:\d+\)$/, '') : '';
}
const AS_TEXT = 'Write `\\{` if the brace is text, or put the text into backquotes if it is code.';
function describe(fault) {
    const { rule, reason } = fault;
    if (rule === 'end-tag-mismatch' || /closing tag|closing slash/.test(reason))
        return describeTag(fault);
    if (/import\/export|only import/.test(reason))
        return describeModule(fault);
    if (/expression/.test(reason) && !/before name/.test(reason))
        return describeExpression(fault);
    return describeAngle(fault);
}
function describeTag({ text, offset, reason }) {
    const tags = [...reason.matchAll(/`(<[^`]*>)`/g)].map(([, tag = '']) => tag);
    const opening = tags.find(tag => !tag.startsWith('</')) ?? tags[0] ?? '';
    const name = opening.replace(/^<\/?|[\s/>].*$/gs, '').replace(/>$/, '');
    if (/^Unexpected closing slash/.test(reason))
        return {
            at: text.lastIndexOf('<', offset),
            message: `${readTag(text, text.lastIndexOf('<', offset))} closes an element that was never opened.`,
            remedy: 'Remove it, or open the element before it.'
        };
    const where = /before the end of `(\w+)`|the (?:end|start) of `(\w+)`/.exec(reason);
    const block = where?.[1] ?? where?.[2] ?? '';
    const inside = block === '' ? '' : `, at least not in the ${NAMES[block] ?? block} in which it begins`;
    const message = /^Unexpected closing tag/.test(reason)
        ? `<${name}> is closed by another tag, ${tags[0] ?? ''}.`
        : `<${name}> is never closed${inside}.`;
    return {
        message,
        remedy: `Close it with \`</${name}>\` or as \`<${name} />\`, each tag on a line of its own where it holds blocks; if it is text, write \`\\<${name}>\` or put it into backquotes.`
    };
}
const NAMES = {
    listItem: 'list item',
    blockquote: 'quote',
    tableCell: 'table cell',
    strong: 'bold text',
    emphasis: 'italic text'
};
function describeModule({ cause, reason }) {
    const detail = cause === '' ? '' : ` (${cause})`;
    const message = /only import/.test(reason)
        ? 'a block that begins with `import` or `export` holds nothing else, up to the next blank line.'
        : `a line that begins with \`import\` or \`export\` is JavaScript, and this one cannot be read${detail}.`;
    return {
        message,
        remedy: 'Put a blank line below imports and exports; if the line is text, let it begin with another word.'
    };
}
function describeExpression({ text, offset, reason, cause }) {
    if (/^Unexpected end of file/.test(reason)) {
        const at = findOpenBrace(text, offset);
        return {
            at,
            message: 'the brace `{` is never closed.',
            remedy: `Close it with \`}\`. ${AS_TEXT}`
        };
    }
    if (/lazy/.test(reason))
        return {
            message: 'braces in a quote or list go on without the marks of that quote or list.',
            remedy: 'Begin each of their lines as the first one, or write the braces on one line.'
        };
    const detail = cause === '' ? '' : ` (${cause})`;
    return {
        message: `braces hold an expression of JavaScript, and this one cannot be read${detail}.`,
        remedy: AS_TEXT
    };
}
/** The last brace before an offset that nothing closes. */
function findOpenBrace(text, offset) {
    let depth = 0;
    for (let at = offset - 1; at >= 0; at--) {
        if (text[at] === '}')
            depth++;
        if (text[at] === '{' && --depth < 0)
            return at;
    }
    return offset;
}
function describeAngle({ text, offset, reason }) {
    const at = Math.max(text.lastIndexOf('<', offset), 0);
    const written = readTag(text, at);
    if (text.startsWith('<!', at))
        return {
            at,
            message: `${text.startsWith('<!--', at) ? 'comments of HTML' : 'declarations'} such as ${written} are not part of it.`,
            remedy: 'Write a comment as `{/* … */}`.'
        };
    const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i.exec(text.slice(at, at + 2000))?.[1];
    if (address !== undefined)
        return {
            at,
            message: `an address between angle brackets, such as <${address}>, is an element there.`,
            remedy: `Write it without the brackets, or as a link: \`[text](${address.includes('://') ? address : `mailto:${address.replace(/^mailto:/, '')}`})\`.`
        };
    if (/^<\/?[a-z$_]/i.test(text.slice(at, at + 3)))
        return {
            at,
            message: `the tag ${written} cannot be read. ${reason}.`,
            remedy: 'Put the values of attributes into quotes or braces; if the tag is text, write `\\<` or put it into backquotes.'
        };
    return {
        at,
        message: `\`<\` begins an element, and ${written} is none.`,
        remedy: 'Write `\\<` or `&lt;` if it is text, or put the text into backquotes if it is code.'
    };
}
function readTag(text, at) {
    const line = /^[^\n]*/.exec(text.slice(Math.max(at, 0)))?.[0].trim() ?? '';
    const tag = /^<!--.*?-->|^<[^<>]*>/.exec(line)?.[0] ?? line;
    return tag.length <= 40 ? tag : `${tag.slice(0, 39)}…`;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/read-mdx.js
// The reading of a text as MDX: one parse, by the grammar of MDX itself.




/** `comments`: whether comments of HTML are allowed. */
function readMdx(text, comments, parse) {
    const marks = findMdxMarks(text, splitIntoLines(text), comments);
    try {
        const tree = parse(text, null, marks);
        return { tree, marks, mdx: { authored: copyTree(tree), elements: listElements(tree) } };
    }
    catch (error) {
        const fault = describeMdxFault(error, text);
        if (fault === null)
            throw error;
        return fault;
    }
}
function copyTree(node) {
    if (!('children' in node))
        return { ...node };
    return { ...node, children: node.children.map(copyTree) };
}
function listElements(tree) {
    const spans = [];
    walkTree(tree, ({ type, position, ...node }) => {
        const holdsElement = /^mdxJsx/.test(type) ||
            (/Expression$/.test(type) && 'value' in node && node.value.includes('<'));
        const start = position?.start.offset;
        const end = position?.end.offset;
        if (holdsElement && start !== undefined && end !== undefined)
            spans.push({ start, end });
    });
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/content/source/bare-addresses.js
// Addresses in running text that GitHub's Markdown takes for links although nothing can lead there: they are text.


/**
 * `www.example.org\0.more` is what an author writes about, not where a reader is to go. What is written in place of each
 * where the rest of its block stays.
 */
function lowerBareAddresses(tree) {
    const found = [];
    walkTree(tree, (node, ancestors) => {
        const parent = ancestors.at(-1);
        if (node.type !== 'link' || parent === undefined)
            return;
        if (isBare(node) && !leadsSomewhere(node.url))
            found.push({ link: node, parent });
    });
    for (const { link, parent } of found) {
        const children = parent.children;
        children.splice(children.indexOf(link), 1, ...link.children);
    }
    return found.flatMap(({ link: { position, children: [text] } }) => {
        const [start, end] = [position?.start.offset, position?.end.offset];
        if (start === undefined || end === undefined || text?.type !== 'text')
            return [];
        return [{ start, end, write: () => escapeText(text.value, false) }];
    });
}
function isBare({ url, children: [only, ...more], data }) {
    if (data?.destination !== undefined || data?.tag !== undefined)
        return false;
    if (only?.type !== 'text' || more.length > 0)
        return false;
    return (url.endsWith(only.value) && /^(?:https?:\/\/|mailto:)?$/.test(url.slice(0, -only.value.length)));
}
function leadsSomewhere(url) {
    return URL.canParse(url.replaceAll('\\', '%5C'));
}

// EXTERNAL MODULE: ./lib/node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(1734);
;// CONCATENATED MODULE: ./lib/src/content/source/node-positions.js
// Places of nodes that were read from something else than the author's text as it is.

/** Gives a node, and all in it, the place of the one that it is there for. */
function setPosition(node, { position }) {
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(node, inner => {
        if (position === undefined)
            delete inner.position;
        else
            inner.position = position;
        if ('data' in inner && inner.data !== undefined && 'destination' in inner.data)
            delete inner.data.destination;
    });
    return node;
}

;// CONCATENATED MODULE: ./lib/src/content/source/code-directives.js
// Fenced blocks that are no code: directives of MyST (```{note}), callouts and queries of Obsidian's plugins, raw text and
// cells of Quarto. What a cell or query would show is known only to the program that runs it.



/** Puts in place of each such block what it stands for. */
function lowerCodeDirectives(node, context) {
    if (!('children' in node))
        return;
    const children = node.children;
    for (let at = 0; at < children.length; at += 1) {
        const child = children[at];
        if (child === undefined)
            continue;
        if (child.type === 'inlineCode')
            refuseInlineCell(child, context);
        const lowered = child.type === 'code' ? lowerBlock(child, context) : null;
        if (lowered === null)
            lowerCodeDirectives(child, context);
        else {
            // What it stands for may hold such a block itself.
            children.splice(at, 1, ...lowered);
            at -= 1;
        }
    }
}
/** A piece of code of which a page shows the result: Quarto's `{python} x`, Dataview's `= this.x`. */
const INLINE_CELL = /^(?:\{(?:python|py|r|julia|jl|ojs)\}\s|=\s*this\.|\$=\s*dv\.)/;
function refuseInlineCell({ value, position }, { policy, diagnostics }) {
    if (!INLINE_CELL.test(value))
        return;
    diagnostics.add(position, {
        rule: 'template',
        severity: (0,content_policy/* findChoice */.r)(policy, 'template') === 'fail' ? 'error' : 'warning',
        message: `The result of \`${value}\` is not in the article, so readers would see its code.`,
        remedy: 'Write the result, or remove it.'
    });
}
function lowerBlock(node, context) {
    const { lang, meta } = node;
    if (typeof lang !== 'string')
        return null;
    const info = typeof meta === 'string' ? `${lang} ${meta}` : lang;
    const admonition = /^ad-([\w-]+)/.exec(lang)?.[1];
    if (admonition !== undefined)
        return lowerAdmonition(node, admonition, context);
    if (/^(?:dataview|dataviewjs|tasks|query|base|meta-bind\S*|button)$/.test(lang))
        return refuseBlock(node, 'The results of a query are known only to Obsidian.', context);
    const [, inside, title = ''] = /^\{([^}]*)\}[ \t]*(.*)$/.exec(info) ?? [];
    return inside === undefined
        ? setLanguage(node, info)
        : lowerBraces(node, inside.trim(), { title, context });
}
function lowerBraces(node, inside, { title, context }) {
    const raw = /^=(\w+)$/.exec(inside)?.[1];
    if (raw !== undefined)
        return lowerRaw(node, raw, context);
    if (inside.startsWith('.'))
        return setLanguage(node, `${inside.slice(1)} ${title}`);
    const name = inside.split(/[\s,:]/)[0]?.toLowerCase() ?? '';
    if (CALLOUT_KINDS.has(name))
        return lowerCallout(node, { name, title, text: readContents(node.value) }, context);
    if (/^(?:code|code-block|sourcecode|code-cell)$/.test(name)) {
        node.value = readContents(node.value);
        return setLanguage(node, title, true);
    }
    if (name === 'math')
        return [setPosition({ type: 'math', value: readContents(node.value) }, node)];
    if (name === 'mermaid' || name === 'dot')
        return setLanguage(node, name);
    if (CELLS.test(name))
        return lowerCell(node, inside, context);
    return refuseBlock(node, `Unknown directive {${inside}}.`, context);
}
const CELLS = /^(?:python3?|py|r|julia|ojs|bash|sh|sql|js|javascript|ipython3?|stan|rust|go)$/;
function refuseBlock(node, message, { policy, diagnostics }) {
    const choice = (0,content_policy/* findChoice */.r)(policy, 'template');
    diagnostics.add(node.position, {
        rule: 'template',
        severity: choice === 'fail' ? 'error' : 'warning',
        message,
        remedy: 'Write what it shows in Markdown, or remove it.'
    });
    return choice === 'keep' ? null : [];
}
/** The language of a block without what a site's highlighter is told behind it: `js{1,4}`, `.python .numberLines`. */
function setLanguage(node, info, always = false) {
    const [, lang = '', rest = ''] = /^([^\s{:,]*)([^]*)$/.exec(info) ?? [];
    if (lang === node.lang && !always)
        return null;
    const title = /^:(?:title=)?([^\s:{}=]+\.[^\s:{}=]+)/.exec(rest)?.[1];
    node.lang = lang === '' ? null : lang;
    if (title !== undefined)
        node.meta = `title="${title}"`;
    else
        node.meta = rest.trim() === '' ? null : rest.trim();
    return null;
}
/** Text for one output format: only HTML is read here. */
function lowerRaw(node, format, { diagnostics }) {
    if (format === 'html')
        return [setPosition({ type: 'html', value: node.value }, node)];
    diagnostics.add(node.position, {
        rule: 'attribute-list',
        severity: 'notice',
        message: `A block of raw ${format} was left out: it is for another format than the web.`
    });
    return leaveOut(node);
}
const OPTION = /^(?:#\||\/\/\||--\||%%\|)[^\n]*(?:\n|$)/gm;
/** A comment keeps the place, so that nothing stays there in Markdown either. */
function leaveOut(node) {
    return [setPosition({ type: 'html', value: '<!-- -->' }, node)];
}
const code_directives_NO = String.raw `\s*[:=]\s*(?:false|FALSE|F)\b`;
const code_directives_NOTHING = new RegExp(String.raw `\binclude${code_directives_NO}`);
const NO_CODE = new RegExp(String.raw `\becho${code_directives_NO}`);
const NO_RESULTS = new RegExp(String.raw `\b(?:eval|output)${code_directives_NO}|\bresults\s*[:=]\s*["']?hide\b`);
/** A cell's code without its options; one whose code is hidden shows only results, and one for preparation nothing. */
function lowerCell(node, inside, context) {
    const own = [inside, ...(node.value.match(OPTION) ?? [])].join('\n');
    const options = `${own}\n${listDefaults(own, context)}`;
    const hasResults = !NO_RESULTS.test(options);
    if (code_directives_NOTHING.test(options) || (NO_CODE.test(options) && !hasResults))
        return leaveOut(node);
    if (NO_CODE.test(options))
        return refuseBlock(node, 'The code of this cell is hidden, and its results are not in the article.', context);
    if (hasResults)
        warnOfResults(node, context);
    node.value = node.value.replace(OPTION, '');
    node.data = { ...node.data, rewritten: true };
    return setLanguage(node, inside.split(/[\s,]/)[0] ?? '', true);
}
/** The options of all cells that the front matter sets, and this one does not. */
function listDefaults(own, { fieldTexts }) {
    const isOff = fieldTexts.get('execute.enabled') === 'false';
    const lines = ['echo', 'eval', 'output', 'include'].flatMap(name => {
        const text = fieldTexts.get(`execute.${name}`);
        return text === undefined || new RegExp(String.raw `\b${name}\s*[:=]`).test(own)
            ? []
            : [`${name}: ${text}`];
    });
    return [...lines, ...(isOff ? ['eval: false'] : [])].join('\n');
}
function warnOfResults(node, { diagnostics }) {
    diagnostics.add(node.position, {
        rule: 'content',
        severity: 'warning',
        message: 'The results of this cell are not in the article, so readers will see only its code.',
        remedy: 'Add them as text or as a picture.'
    });
}
/** What follows the options of a MyST directive. */
function readContents(value) {
    return value
        .replace(/^(?:---\n[^]*?\n---\n|(?:[ \t]*:[\w-]+:[^\n]*(?:\n|$))+)/, '')
        .replace(/^\s*\n/, '');
}
function lowerAdmonition(node, kind, context) {
    const [head = ''] = /^(?:(?:title|collapse|icon|color):[^\n]*(?:\n|$))*/.exec(node.value) ?? [];
    const title = /^title:[ \t]*([^\n]*)/m.exec(head)?.[1] ?? '';
    return lowerCallout(node, { name: kind, title, text: node.value.slice(head.length) }, context);
}
function lowerCallout(node, { name, title, text }, { readSnippet }) {
    const [first] = title === '' ? [] : readSnippet(title).children;
    const label = first?.type === 'paragraph' ? [{ ...first, data: { directiveLabel: true } }] : [];
    const children = [...label, ...readSnippet(text).children];
    const isKnown = CALLOUT_KINDS.has(name);
    const callout = {
        type: 'containerDirective',
        name: isKnown ? name : 'note',
        children
    };
    return [setPosition(callout, node)];
}

;// CONCATENATED MODULE: ./lib/src/content/source/guess-code.js
// Where a text is code, by a look at its lines: what the parser says of it in the end decides, but it is nearly always this.

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)+/;
const guess_code_ITEM = /^([ \t]*)([-*+:]|\d{1,9}[.)])([ \t]+)(?=\S)/;
const BLOCK_HEAD = /^[ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+\w|===[!+]?[ \t]+"|\[\^[^\]\n]+\]:)/;
const guess_code_FENCE = /^((?:[ \t]|(?:[-*+:]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})/;
/** Fenced and indented blocks, spans between backquotes, and code in HTML, in the order of the text. */
function guessCode(text) {
    const reading = {
        text,
        spans: [],
        items: [],
        open: new Set(),
        fence: null,
        block: [],
        blank: true
    };
    for (const line of splitIntoLines(text))
        guess_code_readLine(line, reading);
    closeBlock(reading);
    const { spans, fence } = reading;
    if (fence !== null)
        spans.push({ start: fence.start, end: text.length });
    return spans;
}
function closeBlock(reading) {
    addInlineCode(reading);
    reading.block = [];
}
function guess_code_readLine(line, reading) {
    const { spans } = reading;
    const quote = QUOTE.exec(line.text)?.[0] ?? '';
    const inner = { ...line, text: line.text.slice(quote.length) };
    if (reading.fence !== null && !endsFenceBefore(line, quote, reading)) {
        readFenced(inner, reading.fence, reading);
        return;
    }
    if (line.start < (spans.at(-1)?.end ?? 0))
        return;
    if (inner.text.trim() === '') {
        closeBlock(reading);
        reading.blank = true;
        return;
    }
    if (isIndentedCode(inner, reading)) {
        spans.push({ start: line.start, end: line.end });
        return;
    }
    readShown(line, inner, reading);
    reading.blank = false;
}
function isIndentedCode(inner, { items, blank }) {
    const indent = measureIndent(inner);
    if (blank || guess_code_ITEM.test(inner.text))
        while ((items.at(-1) ?? 0) > indent)
            items.pop();
    return blank && indent >= (items.at(-1) ?? 0) + 4;
}
/** A fence in a quote ends with it. */
function endsFenceBefore(line, quote, reading) {
    const { fence } = reading;
    if (fence?.quoted !== true || quote !== '')
        return false;
    reading.spans.push({ start: fence.start, end: line.start });
    reading.fence = null;
    return true;
}
function readFenced({ text, end }, { start, marks }, reading) {
    if (!closesFence(text, marks))
        return;
    reading.spans.push({ start, end });
    reading.fence = null;
    reading.blank = false;
}
/** A line that is not code as a whole. `inner`: without quote marks. */
function readShown(line, inner, reading) {
    const indent = measureIndent(inner);
    const item = guess_code_ITEM.exec(inner.text);
    if (item !== null || BLOCK_HEAD.test(inner.text)) {
        closeBlock(reading);
        reading.items.push(item === null ? indent + 4 : measureItem(item, indent));
    }
    const marks = guess_code_FENCE.exec(inner.text)?.[2];
    if (marks === undefined) {
        reading.block.push(line);
        return;
    }
    closeBlock(reading);
    const quoted = inner.text.length < line.text.length;
    reading.fence = { start: line.start + line.text.lastIndexOf(marks), marks, quoted };
}
/** The column at which the contents of an item begin. */
function measureItem([, , marker = '', gap = ''], indent) {
    return indent + marker.length + (gap.length > 4 ? 1 : gap.length);
}
function closesFence(line, marks) {
    const end = line.trim();
    return end.startsWith(marks) && end === marks.charAt(0).repeat(end.length);
}
const guess_code_CODE = /\\[\\`]|`+|<(pre|code|kbd|samp|tt|script|style|textarea)(?=[\s>])[^>\n]*>/gi;
/** Code inside the lines of one block. */
function addInlineCode({ text, block, spans, open }) {
    const [first] = block;
    const last = block.at(-1);
    if (first === undefined || last === undefined)
        return;
    const inside = text.slice(first.start, last.end);
    const runs = collectRuns(inside);
    guess_code_CODE.lastIndex = 0;
    for (let match = guess_code_CODE.exec(inside); match !== null; match = guess_code_CODE.exec(inside)) {
        const { 0: found, 1: element, index } = match;
        if (found.startsWith('\\'))
            continue;
        const from = index + found.length;
        const end = element === undefined
            ? takeRun(runs, found.length, from)
            : findElementEnd(text, element, first.start + from, open) - first.start;
        if (end === null)
            continue;
        spans.push({ start: first.start + index, end: first.start + end });
        guess_code_CODE.lastIndex = end;
        if (end > inside.length)
            return;
    }
}
/** The offsets at which runs of each number of backquotes begin, last ones first. */
function collectRuns(text) {
    const runs = new Map();
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
        const known = runs.get(run.length);
        if (known === undefined)
            runs.set(run.length, [index]);
        else
            known.push(index);
    }
    for (const offsets of runs.values())
        offsets.reverse();
    return runs;
}
/** The end of the span that a run opens; null when no other is as long. */
function takeRun(runs, length, from) {
    const offsets = runs.get(length) ?? [];
    while (offsets.length > 0 && (offsets.at(-1) ?? 0) < from)
        offsets.pop();
    const start = offsets.at(-1);
    return start === undefined ? null : start + length;
}
/** Where an element's code ends; where it begins if it has no end. `open` are those that have none from here on. */
function findElementEnd(text, written, from, open) {
    const name = written.toLowerCase();
    if (open.has(name))
        return from;
    const end = name === 'pre' ? '</pre\\s*>' : `</${name}\\s*>|\\n[ \\t]*\\r?\\n`;
    const closing = new RegExp(end, 'gi');
    closing.lastIndex = from;
    const found = closing.exec(text)?.index;
    if (found === undefined)
        open.add(name);
    return found ?? from;
}

;// CONCATENATED MODULE: ./lib/src/content/source/html-code.js
// Code in raw HTML, where nothing means anything else than what it says: `<pre>`, `<code>`, `<kbd>` and their like.


const html_code_OPENING = /<(pre|code|kbd|samp|tt|script|style|textarea)(?=[\s>])[^>]*>/gi;
/** The stretches of a text from such a tag, in the raw HTML of its tree, to the one that closes it. */
function listHtmlCode(text, tree) {
    const spans = [];
    walkTree(tree, node => {
        if (node.type !== 'html')
            return;
        const { position, value } = node;
        const start = position?.start.offset;
        const end = position?.end.offset;
        if (start === undefined || end === undefined || value.startsWith('<!--'))
            return;
        for (const { 0: tag, 1: name = '', index } of text.slice(start, end).matchAll(html_code_OPENING)) {
            const from = start + index + tag.length;
            if (findSpanAt(spans, from) === undefined)
                spans.push({ start: from, end: findClosing(text, name, { start: from, end }) });
        }
    });
    return spans;
}
function findClosing(text, name, { start, end }) {
    const closing = new RegExp(`</${name}\\s*>|\\n[ \\t]*\\r?\\n`, 'gi');
    closing.lastIndex = start;
    for (let match = closing.exec(text); match !== null; match = closing.exec(text))
        if (match[0].startsWith('<') || match.index >= end)
            return match.index;
    return Math.max(start, end);
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-admonitions.js
// Admonitions and tabs of MkDocs: `!!! note "Title"` over lines that are indented by four columns.

const find_admonitions_OPENING = /^([ \t]*)(?:(?:!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?|===[!+]?[ \t]+"(.+)")[ \t]*$/;
const STEP = 4;
/** The openings that have something below them. */
function findAdmonitions(lines, isText) {
    const ends = findBlockEnds(lines);
    return lines.flatMap((line, index) => {
        const match = isText(line) ? find_admonitions_OPENING.exec(line.text) : null;
        const blockEnd = ends[index] ?? line.end;
        if (match === null || blockEnd <= line.end)
            return [];
        const [, indent = '', type, title, tab] = match;
        return [
            {
                start: line.start + indent.length,
                end: line.end,
                form: 'item',
                content: { kind: 'admonition', type: type ?? null, title: tab ?? title ?? '', blockEnd }
            }
        ];
    });
}
/** For each line where the lines end that are indented under it; its own end where there are none. */
function findBlockEnds(lines) {
    const ends = [];
    const open = [];
    let last = 0;
    const close = (until) => {
        for (let top = open.at(-1); top !== undefined && top.columns > until; top = open.at(-1)) {
            ends[top.index] = last;
            open.pop();
        }
    };
    for (const [index, line] of lines.entries()) {
        if (isBlankLine(line))
            continue;
        const indent = measureIndent(line);
        close(indent);
        if (find_admonitions_OPENING.test(line.text))
            open.push({ columns: indent + STEP, index });
        last = line.end;
    }
    close(-1);
    return ends;
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-definitions.js
// Definition lists of kramdown, PHP Markdown Extra and Pandoc: a line of its own, under it lines that begin with a colon.

const DEFINITION = /^( {0,3}|[ \t]{4,}):[ \t]+(?=\S)/;
/** Lines that begin some other block, and so are not terms. */
const NO_TERM = /^[ \t]*(?:[#>|:~<=!]|`{3}|[-*+][ \t]|\d+[.)][ \t]|$)/;
const BEGINS_WITH_CODE = /^[ \t]*`(?!``)/;
/** The colons of definitions that have a term above them, or another definition. */
function findDefinitions(lines, isText) {
    const marks = [];
    let known = -1;
    for (const [at, line] of lines.entries()) {
        const indent = isText(line) ? DEFINITION.exec(line.text)?.[1] : undefined;
        if (indent === undefined)
            continue;
        if (!hasTerm(lines, at, isText) && !followsDefinition(lines, at, known))
            continue;
        const start = line.start + indent.length;
        marks.push({ start, end: start + 1, form: 'item', content: { kind: 'definition' } });
        known = at;
    }
    return marks;
}
/** Up to three lines right above, or one above a blank line. */
function hasTerm(lines, at, isText) {
    const above = lines[at - 1];
    if (above === undefined)
        return false;
    const gap = isBlankLine(above) ? 1 : 0;
    let count = 0;
    for (let index = at - 1 - gap; index >= 0; index--) {
        const line = lines[index];
        if (line === undefined || isBlankLine(line))
            break;
        if (NO_TERM.test(line.text) || !(isText(line) || BEGINS_WITH_CODE.test(line.text)))
            return false;
        count += 1;
        if (count > (gap === 0 ? 3 : 1))
            return false;
    }
    return count > 0;
}
/** Whether nothing but lines of the definition before it is above: what is indented, and blank lines. */
function followsDefinition(lines, at, known) {
    if (known < 0)
        return false;
    for (let index = at - 1; index > known; index--) {
        const line = lines[index];
        if (line !== undefined && !isBlankLine(line) && !/^(?: {2}|\t)/.test(line.text)) {
            // A line that goes on lazily is right below another one.
            if (isBlankLine(lines[index - 1] ?? line))
                return false;
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-elements.js
// Elements of HTML in which Markdown is read: those that say so (`markdown="1"`).

const BLOCKS = 'article|aside|blockquote|center|dd|details|div|dt|figcaption|figure|footer|header|li|main|p|section|summary|td|th';
const SAYS_SO = String.raw `\smarkdown(?:=["']?(?:1|block|span)["']?)?(?=[\s>])`;
const find_elements_OPENING = new RegExp(String.raw `(?=<)(?<=^[ \t]*|>[ \t]*)<(${BLOCKS})\b([^<>]*?)${SAYS_SO}([^<>]*)>`, 'gim');
/** The opening and closing tags of such elements. */
function findElements(text, lines, isText) {
    const marks = [];
    const closings = new Map();
    for (const match of text.matchAll(find_elements_OPENING)) {
        const [whole, name = '', before = '', after = ''] = match;
        if (!isText(match.index))
            continue;
        const pairs = closings.get(name.toLowerCase()) ?? pairTags(text, name);
        closings.set(name.toLowerCase(), pairs);
        const close = pairs.get(match.index);
        if (close === undefined)
            continue;
        const end = match.index + whole.length;
        marks.push(find_elements_createMark(text, match.index, end, `<${name}${before}${after}>`));
        const closeEnd = text.indexOf('>', close) + 1;
        marks.push(find_elements_createMark(text, close, closeEnd, text.slice(close, closeEnd)));
    }
    if (marks.length > 0)
        marks.push(...findHtmlAbove(text, lines, marks));
    return marks;
}
/** Each opening tag of a name with the offset of the tag that closes it. */
function pairTags(text, name) {
    const pairs = new Map();
    const open = [];
    for (const { 1: slash, index } of text.matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi'))) {
        const opening = slash === '/' ? open.pop() : undefined;
        if (slash !== '/')
            open.push(index);
        else if (opening !== undefined)
            pairs.set(opening, index);
    }
    return pairs;
}
/** Alone on its line a tag is a block, otherwise it parts the paragraph that it is in. */
function find_elements_createMark(text, start, end, html) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end);
    const alone = /^[ \t>]*$/.test(text.slice(from, start)) &&
        text.slice(end, to < 0 ? text.length : to).trim() === '';
    return { start, end, form: alone ? 'line' : 'inline', content: { kind: 'element', html } };
}
/** Tags right above would take the element into their own block of HTML. */
function findHtmlAbove(text, lines, marks) {
    const known = new Set(marks.map(({ start }) => start));
    const above = [];
    for (const mark of marks) {
        let at = findLastUpTo(lines, mark.start, ({ start }) => start) - 1;
        for (let line = lines[at]; line !== undefined; line = lines[--at]) {
            const tag = /^([ \t]*)<[^<>]*>(?:[ \t]*<[^<>]*>)*[ \t]*$/.exec(line.text);
            const start = line.start + (tag?.[1]?.length ?? 0);
            if (tag === null || known.has(start))
                break;
            known.add(start);
            above.push({
                start,
                end: line.end,
                form: 'line',
                content: { kind: 'element', html: text.slice(start, line.end) }
            });
        }
    }
    return above;
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-notes.js
// Notes of Pandoc inside the text: `^[note]`. What is between the brackets is read as Markdown where it is.
const NOTE = /(?<![\\^!])\^\[((?:[^[\]\r\n]|\[[^[\]\r\n]*\](?:\([^()\s]*\))?)+)\](?![([*+{$|])/g;
/** What comes before a note of one word; after anything else it may be a regular expression, such as `^[a-z]`. */
const NOTED = /[\p{L}\p{N}.,;:!?)”’»*_]$/u;
/** A bare address would take the mark of a note for its own. */
const IN_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>()\]]*$/i;
const LONGEST_ADDRESS = 500;
function findNotes(text, isText) {
    return [...text.matchAll(NOTE)].flatMap(({ 0: whole, 1: note = '', index }) => {
        const before = text.slice(Math.max(0, index - LONGEST_ADDRESS), index);
        if (!isText(index) || note.startsWith('^') || IN_ADDRESS.test(before))
            return [];
        if (!/\s/.test(note.trim()) && !NOTED.test(before))
            return [];
        const end = index + whole.length;
        return [
            { start: index, end: index + 2, form: 'inline', content: { kind: 'note', opens: true } },
            { start: end - 1, end, form: 'inline', content: { kind: 'note', opens: false } }
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-expansion.js
var tag_expansion = __webpack_require__(2992);
;// CONCATENATED MODULE: ./lib/src/content/source/templates/generator-tags.js
// Tags that single generators and editors ship with, and that mean the same wherever else they are used.


const HUGO = [
    ...refuseTags('qr', 'is a picture that only Hugo draws.', 'Write a link in its place, or add the picture as a file.')
];
const HEXO = [
    ['asset_path', ({ positional }) => toPage(positional[0])],
    ['asset_link', ({ positional: [file, ...words] }) => toPage(file, words.join(' ') || file)],
    ['post_path', ({ positional: [slug] }) => toPage(slug === undefined ? slug : `_posts/${slug}`)],
    ...refuseTags('include_code', 'shows a file of code that the action does not read.', 'Copy the code into a fenced block.')
];
const ZOLA = [
    ['streamable', args => embedById(args, /^\w+$/, 'https://streamable.com/')],
    ['resize_image', args => toPage(findRootPath(args))],
    ['get_url', args => toPage(findRootPath(args))],
    // One tag closes whatever is open; of those that are known only a quote has contents.
    ['end', () => ({ kind: 'close', key: 'quote' })]
];
const ELEVENTY = [
    ...refuseTags('rendertemplate', 'is a template that only Eleventy can run.', 'Write what it shows in its place.'),
    ...refuseTags('renderfile', 'shows a file that the action does not read.', 'Copy what the file says into the article.')
];
const GITBOOK = [
    ...dropTags('content-ref stepper step columns column'),
    ['endembed', () => tag_expansion/* EMPTY_EXPANSION */.A],
    ['endfile', () => tag_expansion/* EMPTY_EXPANSION */.A],
    [
        'file',
        ({ named }) => {
            const src = named.get('src');
            return toPage(src, named.get('caption') ?? src?.replace(/^.*\//, ''));
        }
    ]
];
/** Icons say nothing that the text does not. */
const QUARTO = 'fa bi iconify'
    .split(' ')
    .map(name => [name, () => tag_expansion/* EMPTY_EXPANSION */.A]);
const DEV = [
    ['jsfiddle', args => embedById(args, /^[\w/]+$/, 'https://jsfiddle.net/')],
    ['codesandbox', args => embedById(args, /^[\w-]+$/, 'https://codesandbox.io/s/')],
    ['replit', args => embedById(args, /^@[\w/-]+$/, 'https://replit.com/')],
    ['glitch', args => embedById(args, /^[\w-]+$/, 'https://glitch.com/edit/#!/')],
    ['asciinema', args => embedById(args, /^\w+$/, 'https://asciinema.org/a/')],
    ['spotify', embedSpotify]
];
const GENERATOR_TAGS = [
    ...HUGO,
    ...HEXO,
    ...ZOLA,
    ...ELEVENTY,
    ...GITBOOK,
    ...QUARTO,
    ...DEV
];
/** The error stands at the opening tag; a closing one adds nothing to it. */
function refuseTags(name, why, remedy) {
    return [
        [name, () => ({ kind: 'unknown', because: { why, remedy } })],
        [`/${name}`, () => tag_expansion/* EMPTY_EXPANSION */.A],
        [`end${name}`, () => tag_expansion/* EMPTY_EXPANSION */.A]
    ];
}
/** Tags around contents that stay. */
function dropTags(names) {
    return names
        .split(' ')
        .flatMap(name => [name, `/${name}`, `end${name}`].map(written => [written, () => tag_expansion/* EMPTY_EXPANSION */.A]));
}
function toPage(path, text) {
    if (path === undefined || path === '')
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    return text === undefined ? { kind: 'page', path } : { kind: 'page', path, text };
}
/** Zola's paths begin at the folder of contents: `@/blog/a.md`, `/images/a.png`. */
function findRootPath(args) {
    return (0,tag_arguments/* findArgument */.RU)(args, ['path'], 0)?.replace(/^@?\//, '');
}
function embedById(args, form, prefix) {
    const id = (0,tag_arguments/* findArgument */.RU)(args, ['id', 'url'], 0);
    if (id === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    if ((0,tag_arguments/* isUrl */.gU)(id))
        return { kind: 'embed', url: id };
    return form.test(id) ? { kind: 'embed', url: prefix + id } : tag_expansion/* UNKNOWN_EXPANSION */.D;
}
function embedSpotify({ written, values }) {
    const [, type, id] = /spotify:(\w+):(\w+)/.exec(written) ?? [];
    if (type !== undefined && id !== undefined)
        return { kind: 'embed', url: `https://open.spotify.com/${type}/${id}` };
    const url = values.find(tag_arguments/* isUrl */.gU);
    return url === undefined ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'embed', url };
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/block-tags.js
// Template tags that stand for a block: figures, quotes, collapsible sections, tabs, and includes by the names that themes give
// to such blocks.




const SOURCES = ['src', 'image_path', 'path', 'url', 'file', 'filename', 'image', 'img'];
const IMAGE_FILE = /\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)(?:[?#].*)?$/i;
/** Hugo's figure, and what Jekyll's themes have like it. */
function expandFigure(args) {
    const src = (0,tag_arguments/* findArgument */.RU)(args, SOURCES, 0);
    if (src === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    const findNamed = (...names) => (0,tag_arguments/* findArgument */.RU)({ ...args, positional: [] }, names, 0) ?? '';
    // Eleventy's own have the alternative text and the caption behind the source.
    const [, alt = '', below = ''] = args.named.size === 0 ? args.positional : [];
    const title = findNamed('title');
    const shown = findNamed('caption', 'description') || below;
    const by = findNamed('attr', 'attribution', 'credit');
    const to = findNamed('attrlink');
    const credit = by === '' || to === '' ? by : `[${by}](${escapeAddress(to)})`;
    const heading = title !== '' && shown !== '' ? `**${title}**` : title;
    return {
        kind: 'image',
        src,
        alt: findNamed('alt') || alt,
        caption: [heading, shown, credit].filter(part => part !== '').join(' '),
        link: findNamed('link', 'href')
    };
}
/** Eleventy's `image` with a source and an alternative text; Hexo's `img` may have classes and a size before the texts. */
function expandImage(args) {
    if (SOURCES.some(name => args.named.has(name)))
        return expandFigure(args);
    const { positional } = args;
    const at = positional.findIndex(value => IMAGE_FILE.test(value));
    const src = positional[at];
    if (src === undefined || (at > 1 && !positional.slice(0, at).every(isClassName)))
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    const texts = positional.slice(at + 1).flatMap(splitTexts);
    // Words without quotes are one text.
    const first = /["'`]/.test(args.written) ? texts[0] : texts.join(' ');
    const alt = first ?? args.named.get('alt') ?? '';
    return { kind: 'image', src, alt, caption: args.named.get('caption') ?? '', link: '' };
}
function isClassName(word) {
    return /^[\w-]+$/.test(word);
}
// Sizes are not texts; Hexo quotes the title and the alternative text once more.
function splitTexts(value) {
    if (/^(?:\d[\d.]*(?:px|vw|%)?|\(.*)$/.test(value))
        return [];
    const quoted = [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
    return quoted.length > 0 ? quoted.toReversed() : [value];
}
/** The summary is an argument, or all of them as dev.to has it. */
function expandDetails(args, closing) {
    if (closing)
        return { kind: 'close', key: 'details' };
    const summary = (0,tag_arguments/* findArgument */.RU)(args, ['summary', 'title'], -1) ?? args.positional.join(' ');
    const label = summary === '' ? 'Details' : summary;
    return { kind: 'open', key: 'details', construct: 'details', name: '', label };
}
/** The author comes first, since the closing tag does not name one. */
function expandQuote({ written, named, values }, closing) {
    if (closing)
        return { kind: 'close', key: 'quote' };
    const by = named.size > 0 ? values.join(', ') : written.replace(/["']/g, '');
    return {
        kind: 'open',
        key: 'quote',
        construct: 'quote',
        name: '',
        label: escapeMarkdown(by, false)
    };
}
/** A tab's name in bold; that of code, as Docsy has it, is unknown. */
function expandTab(args, closing) {
    if (closing)
        return tag_expansion/* EMPTY_EXPANSION */.A;
    if (args.named.has('header') || args.named.has('lang'))
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    const name = (0,tag_arguments/* findArgument */.RU)(args, ['label', 'name', 'title', 'tabname', 'value'], 0);
    return name === null ? tag_expansion/* UNKNOWN_EXPANSION */.D : toBlock(`**${escapeMarkdown(name, false)}**`);
}
const PLAYERS = /^(?:youtube|vimeo|gist|tweet|twitter|codepen|instagram|spotify)/;
const PICTURES = /^(?:figure|image|img|picture|responsive-?image)$/;
const UNREAD_FILE = {
    why: 'shows a file that the action does not read.',
    remedy: 'Copy what the file says into the article.'
};
/** An include by what its file's name says it shows; `expandKnown` reads the tag of that name. */
function expandInclude(args, expandKnown) {
    const [file = '', ...positional] = args.positional;
    const name = file
        .toLowerCase()
        .replace(/^.*\//, '')
        .replace(/\.\w+$/, '');
    const inner = { ...args, positional, values: args.values.slice(1) };
    if (PICTURES.test(name))
        return expandFigure(inner);
    const provider = name === 'video' ? (args.named.get('provider') ?? '') : name;
    const player = PLAYERS.exec(provider)?.[0];
    const id = (0,tag_arguments/* findArgument */.RU)(inner, ['id', 'url', 'src', 'videoid', 'video_id', 'youtube_id'], 0);
    if (player !== undefined && id !== null)
        return expandKnown(player, `"${id}"`) ?? tag_expansion/* UNKNOWN_EXPANSION */.D;
    if (/\.(?:qmd|md|ipynb)$/.test(file))
        return { kind: 'unknown', because: UNREAD_FILE };
    if (name === 'toc')
        return tag_expansion/* EMPTY_EXPANSION */.A;
    const text = (0,tag_arguments/* findArgument */.RU)({ ...inner, positional: [] }, ['content', 'text', 'message'], 0);
    if (!isCalloutInclude(name) || text === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    return { kind: 'callout', name: toCalloutKind(name), markdown: text };
}
function toBlock(markdown) {
    return { kind: 'markdown', markdown, block: true };
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/builtin-tags.js
// The template tags that are known without being told: players and posts to embed, figures, links to other pages, callouts.





const YOUTUBE = 'https://www.youtube.com/watch?v=';
const DROPPED = 'raw endraw verbatim endverbatim toc tableofcontents more excerpt spoiler endspoiler pagebreak tabs /tabs endtabs rawhtml /rawhtml raw-html /raw-html raw_html /raw_html'.split(' ');
/** Tags whose argument is the address of the page to embed. */
const BY_URL = 'embed video codepen codesandbox replit glitch jsfiddle runkit spotify soundcloud loom figma speakerdeck slideshare asciinema reddit stackoverflow stackexchange iframe medium wikipedia podcast jsitor kotlin nexttech twitch bluesky dotnetfiddle'.split(' ');
const BUILTIN = new Map([
    ...DROPPED.map(name => [name, () => tag_expansion/* EMPTY_EXPANSION */.A]),
    ...BY_URL.map(name => [name, embedByUrl]),
    ...'image img asset_img picture'.split(' ').map(name => [name, expandImage]),
    ...'details expand collapse collapsible'
        .split(' ')
        .flatMap(name => builtin_tags_pairTags(name, expandDetails)),
    ...'blockquote quote cq centerquote'.split(' ').flatMap(name => builtin_tags_pairTags(name, expandQuote)),
    // Its words are classes.
    ...builtin_tags_pairTags('pullquote', (_args, closing) => expandQuote((0,tag_arguments/* readArguments */.lR)(''), closing)),
    ...'tab tabitem'.split(' ').flatMap(name => builtin_tags_pairTags(name, expandTab)),
    ...'include include_relative include_cached'
        .split(' ')
        .map(name => [name, (args) => expandInclude(args, expandBuiltin)]),
    ...'youtubelite youtube-lite youtube_lite lite-youtube liteyoutube'
        .split(' ')
        .map(name => [name, expandYoutube]),
    ...'instagram instagram_simple'
        .split(' ')
        .map(name => [name, (args) => expandPlayer(args, 'https://www.instagram.com/p/')]),
    ['post_link', expandPostLink],
    ['youtube', expandYoutube],
    ['vimeo', expandVimeo],
    ['vimeo_simple', expandVimeo],
    ['stackblitz', args => expandPlayer(args, 'https://stackblitz.com/edit/')],
    ['tweet', expandTweet],
    ['twitter', expandTweet],
    ['twitter_simple', expandTweet],
    ['x', expandTweet],
    ['x_simple', expandTweet],
    ['gist', expandGist],
    ['github', args => expandGithub(args)],
    ['user', args => expandUser(args)],
    ['kbd', expandKeys],
    ['figure', expandFigure],
    ['link', args => expandLink(args)],
    ['post_url', args => expandPage(args, '_posts/')],
    ['ref', args => expandPage(args, '')],
    ['relref', args => expandPage(args, '')],
    ...GENERATOR_TAGS
]);
/** Null for a name that is not built in. */
function expandBuiltin(name, args) {
    const key = name.toLowerCase();
    const known = BUILTIN.get(key);
    if (known !== undefined)
        return known((0,tag_arguments/* readArguments */.lR)(args));
    return expandCallout(key, (0,tag_arguments/* readArguments */.lR)(args));
}
/** A callout's opening and closing tags become those of a `:::` block. */
function expandCallout(key, args) {
    const closing = /^(?:\/|end)/.test(key);
    const name = key.replace(/^(?:\/|end)/, '');
    if (!isCalloutTag(name))
        return null;
    if (closing)
        return { kind: 'close', key: name };
    const style = args.named.get('style') ?? '';
    const named = [name, args.named.get('type'), args.positional[0]].findLast(name => name !== undefined && isCalloutTag(name.toLowerCase()));
    // GitBook names the kind as a style.
    const type = CALLOUT_KINDS.has(style) ? style : named;
    const title = args.named.get('title') ?? builtin_tags_readCalloutTitle(args, type);
    const shown = type === undefined ? 'note' : toCalloutKind(type);
    return {
        kind: 'open',
        key: name,
        construct: 'callout',
        name: shown.toLowerCase(),
        label: title
    };
}
/** A title in quotes is one argument; Hexo's are all words behind the names of styles. */
function builtin_tags_readCalloutTitle({ written, positional }, type) {
    const others = positional.filter(value => value !== type && !/^(?:true|false)$/.test(value));
    const first = others.findIndex(value => !STYLES.test(value));
    if (first < 0)
        return '';
    return /["'`]/.test(written) ? (others[first] ?? '') : others.slice(first).join(' ');
}
/** How a theme paints a callout, or the icon that it gives it. */
const STYLES = /^(?:default|primary|success|light|dark|no-icon|modern|flat|simple|disabled|blue|pink|red|purple|orange|green|fa[a-z]? fa-.*)$/;
function embedByUrl({ values }) {
    const written = values.map(value => value.replace(/^\/\/(?=[\w-]+\.)/, 'https://'));
    const url = written.find(tag_arguments/* isUrl */.gU);
    return url === undefined ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'embed', url: toWatchUrl(url) };
}
/** The page of a video whose player is named, as Quarto has it. */
function toWatchUrl(url) {
    return url
        .replace(/^https:\/\/www\.youtube(?:-nocookie)?\.com\/embed\/([\w-]+)$/, `${YOUTUBE}$1`)
        .replace(/^https:\/\/player\.vimeo\.com\/video\/(\d+)$/, 'https://vimeo.com/$1');
}
/** Quarto's keys; those of several systems are not one text. */
function expandKeys({ positional: [keys] }) {
    return keys === undefined ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'text', text: keys };
}
/** Hugo's may begin somewhere, Hexo's may be a list of videos. */
function expandYoutube(args) {
    const isList = args.positional[1] === 'playlist';
    const page = expandPlayer(args, isList ? 'https://www.youtube.com/playlist?list=' : YOUTUBE);
    const start = /^\d+/.exec(args.named.get('start') ?? '')?.[0];
    if (start === undefined || page.kind !== 'embed' || !page.url.startsWith(YOUTUBE))
        return page;
    return { ...page, url: `${page.url}&t=${start}s` };
}
function expandPlayer(args, prefix) {
    const id = (0,tag_arguments/* findArgument */.RU)(args, ['id', 'url', 'src', 'videoid', 'video-id', 'video_id'], 0);
    if (id === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    if ((0,tag_arguments/* isUrl */.gU)(id))
        return { kind: 'embed', url: id };
    return /^[\w./-]+$/.test(id) ? { kind: 'embed', url: prefix + id } : tag_expansion/* UNKNOWN_EXPANSION */.D;
}
function expandVimeo(args) {
    return expandPlayer(args, 'https://vimeo.com/');
}
function expandTweet(args) {
    const id = (0,tag_arguments/* findArgument */.RU)(args, ['id', 'url'], 0);
    const user = args.named.get('user') ?? 'i/web';
    const single = args.positional.length === 2 ? args.positional : null;
    if (id === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    if ((0,tag_arguments/* isUrl */.gU)(id))
        return { kind: 'embed', url: id };
    if (single !== null && /^\d+$/.test(single[1] ?? ''))
        return { kind: 'embed', url: `https://twitter.com/${single.join('/status/')}` };
    return /^\d+$/.test(id)
        ? { kind: 'embed', url: `https://twitter.com/${user}/status/${id}` }
        : tag_expansion/* UNKNOWN_EXPANSION */.D;
}
/** `user id [file]`, `user/id [file]`, `id [file]` or the gist's URL. */
function expandGist({ values, named }) {
    const url = named.get('url');
    const [first = '', second = '', third = ''] = url === undefined ? values : [url, named.get('file') ?? ''];
    if ((0,tag_arguments/* isUrl */.gU)(first))
        return { kind: 'embed', url: appendFile(first, second) };
    if (/^[0-9a-f]{5,}$/i.test(second) && /^[\w-]+$/.test(first))
        return { kind: 'embed', url: appendFile(`https://gist.github.com/${first}/${second}`, third) };
    if (/^(?:[\w-]+\/)?[0-9a-f]{5,}$/i.test(first))
        return { kind: 'embed', url: appendFile(`https://gist.github.com/${first}`, second) };
    return tag_expansion/* UNKNOWN_EXPANSION */.D;
}
function appendFile(url, file) {
    return file === '' || url.includes('?') ? url : `${url}?file=${encodeURIComponent(file)}`;
}
function expandGithub({ values: [target = ''] }) {
    if ((0,tag_arguments/* isUrl */.gU)(target))
        return { kind: 'embed', url: target };
    return /^[\w.-]+\/[\w.-]+$/.test(target)
        ? { kind: 'embed', url: `https://github.com/${target}` }
        : tag_expansion/* UNKNOWN_EXPANSION */.D;
}
function expandUser({ values: [name = ''] }) {
    return /^\w+$/.test(name)
        ? { kind: 'link', destination: `https://dev.to/${name}`, text: `@${name}` }
        : tag_expansion/* UNKNOWN_EXPANSION */.D;
}
/** Jekyll names a file of the site, dev.to an article's URL, Hexo a text and a URL. */
function expandLink({ values }) {
    const [target = ''] = values;
    const url = values.findIndex(tag_arguments/* isUrl */.gU);
    if (url === 0)
        return { kind: 'embed', url: target };
    if (url > 0)
        return { kind: 'link', destination: values[url] ?? '', text: values.slice(0, url).join(' ') };
    return target === '' ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'page', path: target };
}
function expandPage({ values }, folder) {
    const target = values.find(value => !/^(?:path|lang|outputFormat)$/.test(value));
    return target === undefined ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'page', path: folder + target };
}
/** Hexo names a post by its slug; without a text of its own it would be read by its title, which is not known. */
function expandPostLink({ positional: [slug = '', ...words] }) {
    const text = words.filter(word => !/^(?:true|false)$/.test(word)).join(' ');
    return slug === '' || text === ''
        ? { kind: 'unknown', because: UNNAMED }
        : { kind: 'page', path: `_posts/${slug}`, text };
}
const UNNAMED = {
    why: 'has no text of its own, and the title that Hexo would show is not known.',
    remedy: 'Write the text behind the slug: `{% post_link slug Text %}`.'
};
/** The entries for the tags that open and close a block. */
function builtin_tags_pairTags(name, read) {
    return [
        [name, args => read(args, false)],
        [`/${name}`, args => read(args, true)],
        [`end${name}`, args => read(args, true)]
    ];
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/block-kinds.js
// Which tags are blocks of their own where they are alone on their line: those that never are a part of running text.

const block_kinds_BLOCKS = new Set([
    'highlight',
    'comment',
    'toc',
    'mdx-module',
    'component',
    'omission',
    'refused',
    'embed',
    'picture',
    'wiki-embed'
]);
/** `own`: the author's tags, which may stand for a word. */
function isBlockTag(tag, own) {
    const { kind, name, args, content, text, inner } = tag;
    if (block_kinds_BLOCKS.has(kind))
        return true;
    if (kind === 'block')
        return text.includes('\n');
    if (kind === 'dialect')
        return inner === undefined && (args === 'block' || (content === '' && !text.startsWith('{')));
    if ((kind !== 'liquid-tag' && kind !== 'shortcode') ||
        own.has(name) ||
        /^(?:param|meta)$/.test(name))
        return false;
    const expansion = expandBuiltin(name, args);
    return expansion === null || !/^(?:link|page)$/.test(expansion.kind);
}
/** Attributes of the block above, which a list goes on below. */
function isAttributeTag({ kind, content, text, inner }) {
    if (kind === 'attribute-list' || kind === 'heading-id')
        return true;
    return kind === 'dialect' && content === '' && inner === undefined && text.startsWith('{');
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/control-blocks.js
// Blocks of Liquid that decide what is shown, from their opening to their closing tag: conditions, loops, captured texts.

const BLOCK_NAMES = 'if|unless|ifchanged|for|case|tablerow|capture';
const control_blocks_BLOCKS = new RegExp(`^(?:${BLOCK_NAMES})$`);
const PARTS = /^(?:else|elsif|elseif|elif|when|break|continue|cycle)$/;
const CONTROL = new RegExp(String.raw `\{%[-+]?\s*(?:(raw|verbatim|comment)\b[^]*?\{%[-+]?\s*end\1\b|(end)?(${BLOCK_NAMES})\b)[^]*?%\}`, 'g');
/** @param code where the text is code, in its order: tags in it open and close nothing */
function createFindBlock(text, code, own) {
    let ends = null;
    return tag => {
        if (tag.kind !== 'liquid-tag' || !control_blocks_BLOCKS.test(tag.name) || own.has(tag.name))
            return tag;
        ends ??= control_blocks_pairTags(text, code);
        const end = ends.get(tag.start);
        if (end === undefined)
            return tag;
        const span = widenToTable(text, { start: tag.start, end });
        return { ...tag, kind: 'block', ...span, text: text.slice(span.start, span.end) };
    };
}
const ROWS_ABOVE = /(?:^|\n)((?:[^\n]*\|[^\n]*\n)+)[ \t]*$/;
const ROWS_BELOW = /[^\n]*(?:\n[ \t]*\|[^\n]*)*/y;
/** No row is so long that its table could not be seen in this many characters. */
const TABLE_WINDOW = 10_000;
/** Rows of a table are a table only together with its other rows. */
function widenToTable(text, { start, end }) {
    const above = ROWS_ABOVE.exec(text.slice(Math.max(0, start - TABLE_WINDOW), start))?.[1];
    if (above === undefined)
        return { start, end };
    const line = text.lastIndexOf('\n', start - 1) + 1;
    ROWS_BELOW.lastIndex = end;
    const below = ROWS_BELOW.exec(text)?.[0] ?? '';
    return { start: line - above.length, end: end + below.length };
}
/** The offset at which each closed block begins, with that at which it ends. */
function control_blocks_pairTags(text, code) {
    const ends = new Map();
    const open = [];
    for (const { 0: whole, 2: closing, 3: name, index } of text.matchAll(CONTROL)) {
        if (name === undefined || findSpanAt(code, index) !== undefined)
            continue;
        if (closing === undefined)
            open.push({ name, start: index });
        else {
            const at = open.findLastIndex(one => one.name === name);
            if (at < 0)
                continue;
            ends.set(open[at]?.start ?? 0, index + whole.length);
            open.length = at;
        }
    }
    return ends;
}
/** What is wrong with a tag that is left of a block; null for any other. */
function describeLoneTag({ kind, name }) {
    if (kind !== 'liquid-tag')
        return null;
    if (control_blocks_BLOCKS.test(name))
        return `is never closed (\`{% end${name} %}\`).`;
    return PARTS.test(name) || control_blocks_BLOCKS.test(name.replace(/^end/, ''))
        ? 'belongs to no block that is open.'
        : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/container-prefix.js
// What the lines of a block inside a quote or list begin with.
/** How many characters two texts begin with alike. */
function measureCommonStart(text, other) {
    let length = 0;
    while (length < text.length && text[length] === other[length])
        length++;
    return length;
}
/** `> - ` before a tag is `>   ` on the lines after it. */
function readContainerPrefix(before) {
    return /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/.exec(before)?.[0].replace(/[^ \t>]/g, ' ') ?? '';
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-tags.js
// The template tags and marks in running text of a body, outside code.






const openTags = createOpener(TAG_OPENERS);
function findTags(text, code, { own }) {
    const opener = openTags(text);
    const marks = [];
    const skipped = [];
    const held = [];
    const ends = [];
    // Raw tags that are never closed from here on.
    const openRaw = new Set();
    const findBlock = createFindBlock(text, code, own);
    for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
        const at = match.index;
        opener.lastIndex = at + 1;
        if (findSpanAt(code, at) !== undefined) {
            skipped.push(at);
            continue;
        }
        const raw = held.at(-1);
        const found = readTagAt(text, at, raw !== undefined && at < raw.end ? raw : null);
        if (found === null)
            continue;
        const tag = findBlock(found);
        // A block takes the rows of its table with it, and the tags in them.
        while ((marks.at(-1)?.end ?? 0) > tag.start)
            marks.pop();
        const { inner } = tag;
        marks.push(toMark(text, inner === undefined ? tag : { ...tag, end: inner.start }, own));
        if (inner === undefined)
            opener.lastIndex = tag.end;
        else {
            ends.push(toMark(text, { ...tag, start: inner.end }, own));
            opener.lastIndex = inner.start;
        }
        const end = openRaw.has(tag.name) ? null : findRawEnd(text, tag);
        if (end !== null)
            held.push({ start: tag.end, end });
        else if (isRawTag(tag))
            openRaw.add(tag.name);
    }
    return { marks: mergeEnds(marks, ends), skipped, held };
}
/** The end of a mark that holds others is not looked for where one of them reaches over it. */
function mergeEnds(marks, ends) {
    if (ends.length === 0)
        return marks;
    let last = 0;
    return [...marks, ...ends]
        .toSorted((a, b) => a.start - b.start)
        .filter(mark => {
        if (mark.start < last)
            return false;
        last = mark.end;
        return true;
    });
}
function readTagAt(text, at, raw) {
    return raw === null ? findTag(text, at) : findRawTag(text, at, raw.end);
}
/** Alone on its line, a tag that stands for a block is one. */
function toMark(text, tag, own) {
    const { start, end } = tag;
    const from = findLineStart(text, start);
    const alone = from !== null && endsLine(text, end);
    return {
        start,
        end,
        form: alone && (isBlockTag(tag, own) || endsBlock(text, from, tag)) ? 'line' : 'inline',
        content: { kind: 'tag', tag, alone }
    };
}
/** No tag is alone so far from the beginning of its line. */
const WIDEST_PREFIX = 400;
/** Where the line of an offset begins; null if there is anything before the offset but marks of quotes and lists. */
function findLineStart(text, offset) {
    const window = Math.max(0, offset - WIDEST_PREFIX);
    const near = text.slice(window, offset);
    const at = near.lastIndexOf('\n') + 1;
    if (at === 0 && window > 0)
        return null;
    const before = near.slice(at);
    return readContainerPrefix(before).length === before.length ? window + at : null;
}
function endsLine(text, offset) {
    find_tags_LINE_END.lastIndex = offset;
    return find_tags_LINE_END.test(text);
}
const find_tags_LINE_END = /[ \t]*\r?(?:\n|(?![^]))/y;
/** Attributes end the block above, but for a list, which may go on. */
function endsBlock(text, lineStart, tag) {
    if (!isAttributeTag(tag))
        return false;
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(lineStart - 1, 0));
    return !/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]|^[ \t]/.test(above);
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-marks.js
// All marks of a text: template tags, marks in running text, and the heads and ends of blocks that Markdown does not have.








/** A text without one of these has no blocks of other dialects. */
const MAY_HOLD_BLOCKS = /^[ \t]*(?:!!!|\?\?\?|===[!+]? ")|^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?:{3,}|^[ \t>]*\/{3,}[ \t]*(?:\w|$)|^[ \t]*:[ \t]|<[a-z][^<>]*\smarkdown\b|\^\[/im;
/** `code`: where the text is code, in its order. */
function findMarks(text, code, settings) {
    const found = findTags(text, code, settings);
    if (!MAY_HOLD_BLOCKS.test(text))
        return found;
    const held = [code, listComments(text, code), found.held, found.marks];
    const isText = (offset) => held.every(spans => findSpanAt(spans, offset) === undefined);
    const isTextLine = (line) => isText(line.start + (/[^ \t>]/.exec(line.text)?.index ?? 0));
    const lines = splitIntoLines(text);
    const blocks = [
        ...findFences(lines, isTextLine),
        ...findAdmonitions(lines, isTextLine),
        ...findDefinitions(lines, isTextLine),
        ...findElements(text, lines, isText),
        ...findNotes(text, isText)
    ];
    return { marks: sortMarks([...found.marks, ...blocks]), skipped: found.skipped };
}
function listComments(text, code) {
    const comments = [];
    for (const { 0: whole, index } of text.matchAll(/<!--(?:(?!-->)[^])*-->/g))
        if (findSpanAt(code, index) === undefined)
            comments.push({ start: index, end: index + whole.length });
    return comments;
}
/** One that begins inside an earlier one is left out. */
function sortMarks(marks) {
    let end = 0;
    return marks
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter(mark => {
        if (mark.start < end)
            return false;
        end = mark.end;
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/template-values.js
// Values that template tags name: those of the front matter, of the site's configuration, and of its files of data.
/** Of these a configuration says something else than tags show. */
const MADE_BY_SITE = /^(?:posts|pages|tags|categories|time|related_posts|static_files|html_pages|html_files|collections|documents)$/;
/**
 * Null for a value that nobody knows. What is missing inside of a known file of data is known to be empty.
 * @param path names, and at the first step that is none, whatever only the template knows
 */
function findTemplateValue(path, values) {
    const end = path.findIndex(step => typeof step !== 'string');
    const names = (end < 0 ? path : path.slice(0, end));
    const [root = '', name] = names;
    const isPage = root === 'page' || /^\$?frontmatter$/.test(root);
    if (names.length === 1 && root === 'title' && end < 0)
        return { path: [root], value: values.title };
    if (isPage)
        return name === undefined ? null : findPageValue([root, name], values);
    if (root === 'site' && name === 'data')
        return findData(names, values);
    return end < 0 ? findSiteValue(names, values) : null;
}
function findPageValue([root, name], { title, fieldTexts }) {
    const text = name === 'title' ? title : fieldTexts?.get(name.toLowerCase());
    if (text === undefined || hasTemplate(text))
        return null;
    return { path: [root, name], value: name === 'title' ? text : toTyped(text) };
}
function findData(names, { siteValues }) {
    const [, , file] = names;
    const data = readKey(readKey(siteValues, 'site'), 'data');
    if (data === undefined || (file !== undefined && readKey(data, file) === undefined))
        return null;
    return { path: ['site', 'data'], value: data };
}
function findSiteValue(names, { siteUrl, siteValues }) {
    const dotted = names.join('.');
    if (/^site\.(?:url|github\.url)$/.test(dotted))
        return siteUrl === null ? null : { path: names, value: siteUrl };
    if (/^site\.base_?url$/.test(dotted))
        return { path: names, value: '' };
    if (MADE_BY_SITE.test(names[1] ?? ''))
        return null;
    let value = siteValues;
    for (const name of names)
        value = readKey(value, name);
    if (value === undefined || (typeof value === 'string' && hasTemplate(value)))
        return null;
    return { path: names, value: toTyped(value) };
}
/** The text of a value of the site; null where it is not known, or not one text. */
function findSiteText(expression, values) {
    if (!/^[\w-]+(?:\.[\w-]+)*$/.test(expression))
        return null;
    const found = findTemplateValue(expression.split('.'), values);
    if (found === null || /^site\.data\b/.test(expression))
        return null;
    const { value } = found;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : null;
}
/** The text of a parameter of Hugo's configuration, whose names are compared without letter case. */
function findParameter(name, { siteValues }) {
    let value = readKey(siteValues, 'params');
    for (const step of name.toLowerCase().split('.')) {
        const key = isMap(value)
            ? Object.keys(value).find(one => one.toLowerCase() === step)
            : undefined;
        value = key === undefined ? undefined : readKey(value, key);
    }
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : null;
}
function hasTemplate(text) {
    return /\{[{%]/.test(text);
}
/** Texts of a configuration as Liquid compares them: those that read the same as a number or a boolean are one. */
function toTyped(value) {
    if (Array.isArray(value))
        return value.map(toTyped);
    if (isMap(value))
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toTyped(inner)]));
    if (value === 'true' || value === 'false')
        return value === 'true';
    return typeof value === 'string' && String(Number(value)) === value && /^-?\d/.test(value)
        ? Number(value)
        : value;
}
function readKey(holder, key) {
    return isMap(holder) && Object.hasOwn(holder, key) ? holder[key] : undefined;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/content/source/liquid/evaluate-tags.js
// What an article's Liquid shows where all that it asks for is known: blocks, assigned values, and expressions with filters.



/** In the order of the text, since what is assigned counts below. */
function evaluateTags(marks, values, engine) {
    const results = new Map();
    const scope = { values, assigned: new Map(), read: engine.open() };
    for (const { content, form } of marks) {
        if (content.kind !== 'tag' || !isLiquid(content.tag))
            continue;
        const { tag } = content;
        const result = evaluatePiece(toLiquid(tag), form === 'line', scope);
        // What nobody knows is in none of the names that it was given to.
        if ('why' in result)
            for (const name of listAssigned(tag.text))
                scope.assigned.delete(name);
        results.set(tag, 'why' in result || tag.kind !== 'block' ? result : checkPlain(result));
    }
    return results;
}
function isLiquid({ kind, name, text }) {
    if (kind === 'block')
        return true;
    if (kind === 'liquid-output')
        return !text.startsWith('{{{');
    return kind === 'liquid-tag' && (name === 'assign' || name === 'set');
}
/** Nunjucks calls it `set`. */
function toLiquid({ name, text }) {
    return name === 'set' ? text.replace(/set/, 'assign') : text;
}
const evaluate_tags_ASSIGNMENT = /\{%[-+]?\s*(?:assign|set|capture|increment|decrement)\s+["']?([\w-]+)/g;
function listAssigned(text) {
    return [...text.matchAll(evaluate_tags_ASSIGNMENT)].map(([, name = '']) => name);
}
function evaluatePiece(text, block, scope) {
    const piece = scope.read(text);
    if ('why' in piece)
        return piece;
    const given = collectValues(piece.needs, scope);
    if ('why' in given)
        return given;
    const { values, usesAssigned } = given;
    const rendered = piece.render(values);
    if ('why' in rendered)
        return rendered;
    for (const [name, value] of Object.entries(rendered.assigned))
        scope.assigned.set(name, value);
    return { text: rendered.text, assigned: usesAssigned, block };
}
/** Every value that a piece asks for, each where it asks for it. */
function collectValues(needs, { values: known, assigned }) {
    const values = {};
    let usesAssigned = false;
    for (const path of needs) {
        const [root] = path;
        if (typeof root === 'string' && assigned.has(root)) {
            usesAssigned = true;
            values[root] = assigned.get(root);
            continue;
        }
        const found = findTemplateValue(path, known);
        if (found === null)
            return { why: `asks for \`${showPath(path)}\`, which only the site knows` };
        setValue(values, found.path, found.value);
    }
    return { values, usesAssigned };
}
function showPath(path) {
    const end = path.findIndex(step => typeof step !== 'string');
    return (end < 0 ? path : path.slice(0, end)).join('.');
}
function setValue(values, path, value) {
    let holder = values;
    for (const step of path.slice(0, -1)) {
        const next = Object.hasOwn(holder, step) ? holder[step] : undefined;
        if (typeof next !== 'object' || next === null)
            holder[step] = {};
        holder = holder[step];
    }
    const last = path.at(-1);
    if (last !== undefined)
        holder[last] = value;
}
/** What a block gives has to be Markdown without tags and marks of other dialects: it is read by itself. */
function checkPlain(result) {
    if ('why' in result)
        return result;
    const { marks } = findMarks(result.text, guessCode(result.text), { own: new Map() });
    return marks.length === 0
        ? result
        : { why: 'gives template tags or marks that are no plain Markdown' };
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/code-tags.js
// What site generators take away even inside code: a pair of raw tags with what lies between left as it is, and the comment
// marks of a shortcode that is to be shown.


const CODE_TAG = /\{%[-+]?\s*(?:raw|verbatim)\s*[-+]?%\}|\{\{[<%]\s*\/\*/;
const RAW_PAIR = /(\{%[-+]?\s*(raw|verbatim)\s*[-+]?%\})([\s\S]*?)(\{%[-+]?\s*end\2\s*[-+]?%\})/g;
const code_tags_ESCAPED_SHORTCODE = /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}/g;
/** Takes them out of a tree's code; the answer is what to take out of the author's text. */
function listCodeTags(tree, text) {
    if (!CODE_TAG.test(text))
        return [];
    const edits = [];
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, node => {
        if (node.type !== 'code' && node.type !== 'inlineCode' && node.type !== 'html')
            return;
        if (!CODE_TAG.test(node.value))
            return;
        node.value = applyEdits(node.value, listCodeEdits(node.value, 0));
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? 0;
        for (const { replacement, ...span } of listCodeEdits(text.slice(start, end), start))
            edits.push({ ...span, write: () => replacement });
    });
    return edits;
}
function listCodeEdits(source, offset) {
    const edits = [];
    for (const { 0: pair, 1: open = '', 4: close = '', index } of source.matchAll(RAW_PAIR))
        edits.push(removeTag(source, { at: index, length: open.length }, offset), removeTag(source, { at: index + pair.length - close.length, length: close.length }, offset));
    for (const { 0: whole, index } of source.matchAll(code_tags_ESCAPED_SHORTCODE))
        edits.push({
            start: offset + index,
            end: offset + index + whole.length,
            replacement: whole.replace(/^(\{\{[<%]\s*)\/\*/, '$1').replace(/\*\/(\s*[>%]\}\})$/, '$1')
        });
    return edits.sort((a, b) => a.start - b.start);
}
/** Removes a tag from code, and its line where it is alone on it. */
function removeTag(source, { at, length }, offset) {
    const lineStart = source.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = source.indexOf('\n', at + length);
    const alone = source.slice(lineStart, at).trim() === '' &&
        source.slice(at + length, lineEnd < 0 ? source.length : lineEnd).trim() === '';
    if (!alone || (lineStart === 0 && lineEnd < 0))
        return { start: offset + at, end: offset + at + length, replacement: '' };
    return lineEnd < 0
        ? { start: offset + lineStart - 1, end: offset + source.length, replacement: '' }
        : { start: offset + lineStart, end: offset + lineEnd + 1, replacement: '' };
}

// EXTERNAL MODULE: ./lib/src/text/github-slug.js + 2 modules
var github_slug = __webpack_require__(1791);
;// CONCATENATED MODULE: ./lib/src/content/references/destination-paths.js
// Paths of the repository as destinations name them: joined, decoded, and with the file names a site's addresses stand for.

/** Splits `?query` and `#fragment` off a destination that is not an absolute URL. */
function splitSuffix(destination) {
    const at = destination.search(/[?#]/);
    return at < 0
        ? { path: destination, suffix: '' }
        : { path: destination.slice(0, at), suffix: destination.slice(at) };
}
/** A path inside the repository, `.` and `..` resolved; null when it would leave it. A leading slash means nothing. */
function joinPath(folder, path) {
    const parts = [];
    for (const part of `${folder}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** Where a destination's path may lie as a file under a folder: percent-decoded, and as written. */
function listFileCandidates(folder, path) {
    const spellings = new Set([decodePath(path), path]);
    return [...spellings]
        .map(spelling => joinPath(folder, spelling))
        .filter(spelling => spelling !== null);
}
/** The same for the address of a page: `x/`, `x.html` and `x` stand for `x.md` or `x/index.md`. */
function listPageCandidates(folder, path) {
    return listFileCandidates(folder, path).flatMap(file => path.endsWith('/') ? listPageFiles(file) : [file, ...listPageFiles(file)]);
}
/** Beside the article, or from its address on most sites, which is a folder: in `posts/a.md`, `../b/` is `posts/b.md`. */
function listRelativePages(path, articlePath) {
    const beside = listPageCandidates(articlePath.split('/').slice(0, -1).join('/'), path);
    const isIndex = /(?:^|\/)_?index\.\w+$/i.test(articlePath);
    return isIndex || !path.startsWith('../') || /\.\w+$/.test(path)
        ? beside
        : [...beside, ...listPageCandidates(articlePath.replace(/\.[^./]+$/, ''), path)];
}
/** Whether a URL is on a site, whose host may or may not begin with `www.`. */
function isOnSite(url, siteUrl) {
    const [host, siteHost] = [url, siteUrl].map(one => URL.canParse(one) ? new URL(one).hostname.replace(/^www\./, '') : '');
    return host === siteHost;
}
function listPageFiles(file) {
    if ((0,text_paths/* isMarkdownPath */.Bb)(file))
        return [];
    const bare = file.replace(/\.html?$/i, '');
    const folder = joinPath('', bare);
    const below = folder === '' ? '' : `${folder}/`;
    const inside = folder === null
        ? []
        : text_paths/* MARKDOWN_ENDINGS */.Xu.flatMap(ending => [`${below}index.${ending}`, `${below}_index.${ending}`]);
    const beside = bare === '' ? [] : text_paths/* MARKDOWN_ENDINGS */.Xu.map(ending => `${bare}.${ending}`);
    return [...inside, ...beside];
}
/** Files beside an article are below its page on the site, too: `/posts/name/picture.png`. Null for another page's. */
function pathBelowPage(path, canonicalUrl) {
    if (canonicalUrl === null || !URL.canParse(canonicalUrl))
        return null;
    const page = new URL(canonicalUrl).pathname.replace(/(?:\/|\.html)$/, '');
    const folders = path.split('/').slice(1, -1);
    // A site may be in a folder of its host, which the path may leave out.
    const depth = folders.findLastIndex((_, index) => page.endsWith(`/${folders.slice(0, index + 1).join('/')}`));
    return depth < 0
        ? null
        : path
            .split('/')
            .slice(depth + 2)
            .join('/');
}
function decodePath(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

// EXTERNAL MODULE: ./lib/src/content/source/templates/own-tags.js
var own_tags = __webpack_require__(7988);
;// CONCATENATED MODULE: ./lib/src/content/source/templates/unknown-tags.js
// Template tags that nobody knows: what is said about them, and what becomes of them under the policy.




/** What is done about a tag that nobody knows. */
function refuseUnknown(tag, context, because) {
    if (because !== undefined)
        return refuseTag(tag, context, {
            message: `${showTag(tag)} ${because.why}`,
            remedy: because.remedy
        });
    const alone = describeLoneTag(tag);
    if (alone !== null)
        return refuseTag(tag, context, { message: `${showTag(tag)} ${alone}`, remedy: MEND_BLOCK });
    const message = isExpression(tag)
        ? `The value of ${showTag(tag)} is known only to the site's own code.`
        : `Unknown template tag ${showTag(tag)}.`;
    const stops = (0,content_policy/* findChoice */.r)(context.policy, 'template') === 'fail';
    return refuseTag(tag, context, {
        message,
        ...(isExpression(tag) ? adviseExpression(tag) : stops ? adviseDefinition(tag) : {})
    });
}
const MEND_BLOCK = 'Close each block that is open, or write such tags as code between `{% raw %}` and `{% endraw %}`.';
/** With the line to paste, which names the tag's own arguments. */
function adviseDefinition(tag) {
    const line = (0,own_tags/* suggestDefinition */.sn)(tag);
    return line === null
        ? {}
        : {
            remedy: `Define it in \`template-tags\` (\`${line}\`), drop such tags with \`policy: template: drop\`, or use Markdown.`
        };
}
/** A name can be defined, other expressions cannot. */
function adviseExpression({ kind, name }) {
    return kind === 'mdx-expression' && /^[\w.]+$/.test(name)
        ? { remedy: `Write out its value, or define it in \`template-tags\` (\`${name}: …\`).` }
        : {};
}
/** The policies `template` and `mdx`: stop, keep as written, drop. */
function refuseTag(tag, context, sentences) {
    const rule = isExpression(tag) ? 'mdx' : 'template';
    const choice = (0,content_policy/* findChoice */.r)(context.policy, rule);
    if (choice === 'fail')
        return stopAtTag(rule, sentences);
    const result = choice === 'keep' ? 'It was kept as written' : 'It was left out';
    const message = `${sentences.message} ${result} (\`policy: ${rule}: ${choice}\`).`;
    const remedy = rule === 'mdx' ? 'Write out its value.' : DEFINE_IT;
    return {
        expansion: choice === 'keep' ? { kind: 'text', text: tag.text } : tag_expansion/* EMPTY_EXPANSION */.A,
        diagnostic: { rule, severity: 'warning', remedy, ...sentences, message }
    };
}
/** What is done about a mark that nobody but its own editor understands. */
function refuseMark(tag, context) {
    const message = `${showTag(tag)} ${tag.content ?? ''}`;
    const sentences = { message, remedy: tag.args };
    if (tag.name === 'html-comment')
        return stopAtTag('html-comment', sentences);
    if (tag.name !== 'image')
        return refuseTag(tag, context, sentences);
    if ((0,content_policy/* findChoice */.r)(context.policy, 'image') === 'fail')
        return stopAtTag('image', sentences);
    return {
        expansion: tag_expansion/* EMPTY_EXPANSION */.A,
        diagnostic: {
            rule: 'image',
            severity: 'warning',
            ...sentences,
            message: `${message} It was left out.`
        }
    };
}
/** Whether a tag is an expression of JSX, whose value no definition can give. */
function isExpression({ kind }) {
    return kind === 'mdx-expression' || kind === 'jsx-attribute';
}
/** What to do about a tag whose policy has been chosen already. */
const DEFINE_IT = 'Define it in `template-tags`, or use Markdown.';
function stopAtTag(rule, sentences) {
    return { expansion: tag_expansion/* EMPTY_EXPANSION */.A, diagnostic: { rule, severity: 'error', ...sentences } };
}
/** A tag on one line, as messages name it. */
function showTag({ text }) {
    const line = text.replace(/\s+/g, ' ');
    return line.length <= 80 ? line : `${line.slice(0, 77)}…`;
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/mdx-components.js
// What components and expressions of JSX stand for, where their source says it and tags of other languages have the same.




/** Text, a number or a template literal without placeholders. */
function readLiteral(expression) {
    const match = /^(?:"([^"\\]*)"|'([^'\\]*)'|`([^`\\$]*)`|(-?\d+(?:\.\d+)?))$/.exec(expression);
    if (match === null)
        return null;
    return { kind: 'text', text: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' };
}
/** A file that a site's code names: `require('./a.png').default`, `useBaseUrl('/a.png')`. */
function findNamedFile(expression) {
    const named = /^(?:require|useBaseUrl)\(\s*(["'`])([^"'`$]+)\1\s*\)(?:\.default)?$/.exec(expression)?.[2];
    return named === undefined ? null : { kind: 'text', text: named };
}
/** A component by its name; of an unknown one only the contents. The content of its tag is the module that it comes from. */
function expandComponent(tag, { policy }) {
    const { name, args, content } = tag;
    // What the article defines itself is not what others call so.
    const known = content === '' ? null : expandBuiltin(name, args.replace(/\/$/, ''));
    if (known !== null && known.kind !== 'unknown')
        return known;
    const alone = args.endsWith('/');
    const choice = (0,content_policy/* findChoice */.r)(policy, 'component');
    const what = alone
        ? `The component ${showTag(tag)} is unknown and has no contents to show`
        : `The component <${name}> is unknown`;
    const remedy = adviseComponent(tag);
    if (choice === 'fail' || (alone && choice === 'unwrap'))
        return stopAtTag('component', { message: `${what}.`, remedy });
    return {
        expansion: tag_expansion/* EMPTY_EXPANSION */.A,
        diagnostic: {
            rule: 'component',
            severity: 'warning',
            message: alone ? `${what}, so it was left out.` : `${what}, so only its contents were kept.`,
            remedy
        }
    };
}
function adviseComponent({ content, text }) {
    // As it is written: it may be known by another name.
    const name = /^<([\w.-]+)/.exec(text)?.[1] ?? '';
    if (content !== null && /\.mdx?$/.test(content))
        return `Put the text of ${content} in its place, or define it in \`template-tags\`.`;
    return name !== ''
        ? `Define what it stands for in \`template-tags\` (\`${name}: …\`, where \`{1}\` is its first attribute), or use Markdown.`
        : DEFINE_IT;
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/output-expressions.js
// The expressions of `{{ … }}` whose value is known: the article's title and address, the site's address, and quoted text.

const SITE = new Set([
    'site.url',
    'site.baseurl',
    'site.base_url',
    'site.github.url',
    'base_path',
    'baseurl',
    'page.baseurl'
]);
const KEEPING = new Set([
    'escape',
    'escape_once',
    'xml_escape',
    'strip',
    'url_escape',
    'safe',
    'safeURL'
]);
const RELATIVE = new Set(['url', 'relative_url', 'relURL', 'pathprefix']);
const ABSOLUTE = new Set(['absolute_url', 'absURL', 'toAbsoluteUrl']);
/** The text an expression stands for; null when it is not known. */
function evaluateOutput(expression, context) {
    const [first = '', ...filters] = splitFilters(expression);
    let value = evaluateOperand(first, context);
    for (const filter of filters)
        value = value === null ? null : applyFilter(value, filter, context);
    return value;
}
function splitFilters(expression) {
    const parts = expression.match(/(?:"[^"]*"|'[^']*'|[^|"'])+/g) ?? [];
    return parts.map(part => part.trim());
}
function evaluateOperand(operand, context) {
    const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(operand);
    if (quoted !== null)
        return quoted[1] ?? quoted[2] ?? '';
    if (operand === 'page.title' || operand === 'title')
        return context.title;
    if (/^page\.(?:url|permalink|canonical_url)$/.test(operand))
        return context.canonicalUrl;
    if (/^(?:page\.)?(?:image|cover)$/.test(operand))
        return context.cover;
    if (!SITE.has(operand))
        return findFieldText(operand, context) ?? findSiteText(operand, context);
    if (context.inAddress)
        return '';
    return operand === 'site.url' ? context.siteUrl : '';
}
/** Jekyll's and Eleventy's `page.author`, VitePress's `$frontmatter.author`. */
function findFieldText(operand, { fieldTexts }) {
    const name = /^(?:page|\$?frontmatter)\.([\w-]+)$/.exec(operand)?.[1];
    const text = name === undefined ? undefined : fieldTexts?.get(name.toLowerCase());
    return text === undefined || hasTemplate(text) ? null : text;
}
function applyFilter(value, filter, context) {
    const [, name = '', argument] = /^([\w.]+)\s*(?::\s*([\s\S]*))?$/.exec(filter) ?? [];
    if (KEEPING.has(name))
        return value;
    if (RELATIVE.has(name))
        return addLeadingSlash(value);
    if (ABSOLUTE.has(name))
        return joinSite(value, context);
    if (name !== 'prepend' && name !== 'append')
        return null;
    const added = evaluateOperand(argument ?? '', context);
    if (added === null)
        return null;
    return name === 'prepend' ? added + value : value + added;
}
function addLeadingSlash(value) {
    return /^(?:[a-z]+:|\/|#)/i.test(value) ? value : `/${value}`;
}
function joinSite(value, { siteUrl, inAddress }) {
    if (/^[a-z]+:/i.test(value))
        return value;
    if (inAddress)
        return addLeadingSlash(value);
    return siteUrl === null ? null : siteUrl.replace(/\/$/, '') + addLeadingSlash(value);
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/expand-values.js
// Tags that show values, or decide by them: expressions, parameters, conditions and loops.





/** What is assigned is shown nowhere by that alone. */
function expandAssignment({ kind, name }) {
    const isAssignment = /^(?:assign|set)$/.test(name) || (kind === 'block' && name === 'capture');
    return isAssignment ? tag_expansion/* EMPTY_EXPANSION */.A : null;
}
function expandOutput(tag, context, place) {
    const { resolver, title, canonicalUrl, cover, fieldTexts, siteValues } = context;
    const text = evaluateOutput(tag.name, {
        title,
        canonicalUrl,
        cover: cover?.src ?? null,
        fieldTexts,
        siteValues,
        siteUrl: resolver.siteUrl,
        inAddress: place !== 'text'
    });
    const evaluated = context.evaluated?.get(tag);
    const found = evaluated !== undefined && 'text' in evaluated ? evaluated : null;
    if (found !== null && (text === null || found.assigned))
        return showValue(found.text, place);
    return text === null ? tag_expansion/* UNKNOWN_EXPANSION */.D : { kind: 'text', text };
}
/** Hugo's `param`, and Quarto's `meta`, show a value of the front matter, or else one of the site's. */
function readParam(args, place, context) {
    const name = args.trim().replace(/^(["'`])(.*)\1$/, '$2');
    const text = context.fieldTexts?.get(name.toLowerCase()) ?? findParameter(name, collectSources(context));
    return text === null || hasTemplate(text) ? null : showValue(text, place);
}
function collectSources(context) {
    const { title, fieldTexts, siteValues, resolver } = context;
    return { title, fieldTexts, siteValues, siteUrl: resolver.siteUrl };
}
/** The site's generator puts a value in before it reads the Markdown. */
function showValue(text, place) {
    return place === 'text' && /\]\(|[*`]|<\w|\n/.test(text)
        ? { kind: 'markdown', markdown: text, block: false }
        : { kind: 'text', text: place === 'text' ? text : text.trim() };
}
/** What the block gives as its site would, or one error for all that is in it. */
function expandBlock(tag, context, place) {
    const assignment = expandAssignment(tag);
    if (assignment !== null)
        return assignment;
    const evaluated = context.evaluated?.get(tag);
    if (evaluated === undefined || 'why' in evaluated)
        return expand_values_refuseBlock(tag, evaluated, context);
    const { block } = evaluated;
    const text = evaluated.text.trim();
    if (text === '')
        return tag_expansion/* EMPTY_EXPANSION */.A;
    if (place === 'address')
        return { kind: 'text', text };
    return place === 'text'
        ? { kind: 'markdown', markdown: dedent(text, tag), block }
        : { kind: 'markdown', markdown: text, block: false };
}
/** Lines without the quote marks and the indentation that those of the block share. */
function dedent(text, tag) {
    const indent = /\n([^\n{]*)\{%[^\n]*$/.exec(tag.text)?.[1] ?? '';
    const prefix = readContainerPrefix(indent);
    return text
        .split('\n')
        .map(line => line.slice(measureCommonStart(line, prefix)))
        .join('\n');
}
function expand_values_refuseBlock(tag, evaluated, context) {
    const { name, args, text } = tag;
    const lines = text.split('\n').length;
    const where = lines === 1 ? '' : `, ${lines} lines up to its closing tag,`;
    const opening = `{% ${[name, args.replace(/\s+/g, ' ')].join(' ').trim()} %}`;
    const why = evaluated !== undefined && 'why' in evaluated ? evaluated.why : 'is for the site';
    return refuseTag(tag, context, {
        message: `The block ${opening}${where} ${why}.`,
        remedy: 'Write what it shows in its place. `policy: template: drop` publishes articles without such blocks and all that is in them, and without any other tag that is not known.'
    });
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/expand-tag.js
// What a template tag stands for in this article: own tags first, then the known ones; what nobody knows is under policy.









const expand_tag_DROPPED = new Set([
    'comment',
    'attribute-list',
    'heading-id',
    'toc',
    'mdx-module'
]);
/** What a tag becomes where it is, and what its author has to know about that. */
function expandTag(tag, place, context) {
    const expansion = (0,own_tags/* expandOwnTag */.Ng)(tag, context.custom) ?? expandKnownTag(tag, place, context);
    if ('diagnostic' in expansion)
        return expansion;
    if (expansion.kind === 'unknown')
        return refuseUnknown(tag, context, expansion.because);
    if (expansion.kind !== 'page')
        return { expansion, diagnostic: null };
    const destination = findPageDestination(expansion.path, context);
    if (destination === null)
        return refuseTag(tag, context, {
            message: `The tag ${showTag(tag)} names a file that is not in the repository.`,
            remedy: 'Correct the path, or use a link.'
        });
    if (place === 'address')
        return { expansion: { kind: 'text', text: destination }, diagnostic: null };
    const { text } = expansion;
    return text === undefined
        ? refuseAddress(tag, context)
        : { expansion: { kind: 'link', destination, text }, diagnostic: null };
}
/** A site shows the address of the page, which nobody wants to read, and which is a path here. */
function refuseAddress(tag, context) {
    return refuseTag(tag, context, {
        message: `The tag ${showTag(tag)} is an address in running text, so readers would see a path.`,
        remedy: `Write a link with a text of its own: \`[text](${tag.text})\`.`
    });
}
function expandKnownTag(tag, place, context) {
    if (expand_tag_DROPPED.has(tag.kind))
        return tag_expansion/* EMPTY_EXPANSION */.A;
    return expand_tag_READERS[tag.kind]?.(tag, context, place) ?? { kind: 'unknown' };
}
const expand_tag_READERS = {
    literal: tag => ({ kind: 'text', text: tag.content ?? tag.text }),
    dialect: expandMark,
    omission: tag => ({ expansion: tag_expansion/* EMPTY_EXPANSION */.A, diagnostic: expand_tag_describeOmission(tag) }),
    refused: refuseMark,
    embed: ({ content }) => ({ kind: 'embed', url: content ?? '' }),
    picture: ({ name, content }) => ({
        kind: 'image',
        src: encodeURI(name),
        alt: content ?? '',
        caption: content ?? '',
        link: ''
    }),
    highlight: tag => ({ kind: 'code', language: tag.name, code: tag.content ?? '' }),
    block: expandBlock,
    'liquid-tag': (tag, context) => expandAssignment(tag) ?? findAsset(tag, expandBuiltin(tag.name, tag.args), context),
    shortcode: (tag, context, place) => /^(?:param|meta)$/.test(tag.name)
        ? readParam(tag.args, place, context)
        : expandBuiltin(tag.name, tag.args),
    'liquid-output': expandOutput,
    // Of an element's attributes only those that are sent or read aloud have to be known.
    'jsx-attribute': tag => readLiteral(tag.name) ??
        findNamedFile(tag.name) ??
        (/^(?:src|href|alt)$/.test(tag.args) ? null : tag_expansion/* EMPTY_EXPANSION */.A),
    'wiki-link': expandWikiLink,
    'wiki-embed': expandWikiEmbed,
    component: expandComponent
};
/** Hexo keeps the files of a post in a folder that has its name. */
function findAsset({ name }, expansion, { path, resolver }) {
    if (!name.startsWith('asset_'))
        return expansion;
    const folder = path.replace(/\.\w+$/, '');
    const own = `${folder.replace(/^.*\//, '')}/`;
    if (expansion?.kind === 'image' && resolver.fileExists(`${folder}/${expansion.src}`))
        return { ...expansion, src: own + expansion.src };
    return expansion?.kind === 'page' && resolver.fileExists(`${folder}/${expansion.path}`)
        ? { ...expansion, path: own + expansion.path }
        : expansion;
}
/** A mark in running text by the Markdown that it stands for. */
function expandMark(tag) {
    const { content, args } = tag;
    if (content === '' || content === null)
        return { expansion: tag_expansion/* EMPTY_EXPANSION */.A, diagnostic: expand_tag_describeOmission(tag) };
    const tex = /^\$\$([^]*)\$\$$/.exec(content)?.[1];
    if (tex !== undefined)
        return { kind: 'math', tex: tex.replace(/^\n|\n$/g, ''), block: args === 'block' };
    const [, element, text = ''] = /^<(sup|sub)>([^<]*)</.exec(content) ?? [];
    if (element === 'sup' || element === 'sub')
        return { kind: 'raised', element, text };
    return { kind: 'markdown', markdown: content, block: args === 'block' };
}
/** Reports a mark that is left out if it might have been part of the text. */
function expand_tag_describeOmission({ kind, name, content, text }) {
    const what = kind === 'omission' ? content : /^\^[^^]/.test(text) ? BLOCK_NAME : null;
    if (what === null)
        return null;
    return {
        rule: name === 'html-comment' ? 'html-comment' : 'attribute-list',
        severity: 'notice',
        message: `${showTag({ text })} is ${what}, so it was left out.`
    };
}
const BLOCK_NAME = 'the name of a block of Obsidian';
function expandWikiLink(tag, context) {
    const choice = (0,content_policy/* findChoice */.r)(context.policy, 'wiki-link');
    const [page = '', heading = ''] = tag.name.split('#');
    const text = tag.args === '' ? tag.name.replace(/^#/, '') : tag.args;
    if (choice === 'fail')
        return stopAtTag('wiki-link', {
            message: `${showTag(tag)} is a wiki link. The policy \`wiki-link: fail\` stops the article.`,
            remedy: 'Write a Markdown link instead, or choose another policy for `wiki-link`.'
        });
    if (choice === 'text')
        return { kind: 'text', text };
    const suffix = heading === '' ? '' : `#${(0,github_slug/* toGithubSlug */._)(heading)}`;
    const path = page === '' ? '' : findPageDestination(page, context);
    if (path !== null)
        return { kind: 'link', destination: path + suffix, text };
    if (tag.content === 'attached')
        return { kind: 'text', text: tag.text };
    return {
        expansion: { kind: 'text', text },
        diagnostic: {
            rule: 'wiki-link',
            severity: 'warning',
            message: `${showTag(tag)} leads to a page that is not in the repository, so only its text was kept.`
        }
    };
}
function expandWikiEmbed(tag, context) {
    // A part of a picture is shown as the whole.
    const [name = ''] = tag.name.split('#');
    if (!/\.(?:png|jpe?g|gif|tiff?|svg|webp|avif|bmp)$/i.test(name))
        return stopAtTag('wiki-link', {
            message: `${showTag(tag)} embeds another note, which Medium cannot show.`,
            remedy: 'Link to it, or copy what it says.'
        });
    const src = findFilePath(name, context) ?? name;
    // The last of several words may be a size.
    const alt = tag.args.replace(/(?:^|\|)\d+(?:x\d+)?$/, '');
    return { kind: 'image', src: encodeURI(src), alt, caption: '', link: '' };
}
/** An image of a wiki lies in the article's folder, or under the root or one of its static folders. */
function findFilePath(name, { path, resolver }) {
    const folders = listAncestors(path);
    const found = [...folders, ...resolver.staticRoots]
        .flatMap(folder => listFileCandidates(folder, name))
        .find(file => resolver.fileExists(file));
    const file = found ?? resolver.findByName?.(name) ?? null;
    return file === null ? null : climbToRoot(path) + file;
}
/** A file by a path that begins at the article's folder, at one above it, or at the root, as an address from the root. */
function findPageDestination(target, { path, resolver }) {
    const { path: file, suffix } = splitSuffix(target);
    const found = listAncestors(path)
        .flatMap(folder => listPageCandidates(folder, file))
        .find(file => file !== '' && resolver.fileExists(file));
    const page = found ?? resolver.findByName?.(file) ?? null;
    return page === null ? null : `/${encodeURI(page)}${suffix}`;
}
/** The folder of a file, and those above it up to the root. */
function listAncestors(path) {
    const folders = [];
    const parts = path.split('/').slice(0, -1);
    for (let depth = parts.length; depth >= 0; depth--)
        folders.push(parts.slice(0, depth).join('/'));
    return folders;
}
function climbToRoot(path) {
    return '../'.repeat((joinPath('', path) ?? '').split('/').length - 1);
}

;// CONCATENATED MODULE: ./lib/src/content/source/templates/write-tag.js
// Writes what a template tag stands for so that it fits where the tag is: running text, an address, raw HTML.


/** The text that replaces a tag of `body`. */
function writeTag(body, tag, { place, expansion }) {
    if (place === 'address')
        return writeInAddress(expansion);
    // Over several lines an element's tag is not seen to be HTML while its attributes are hidden.
    if (place === 'html' || tag.kind === 'jsx-attribute')
        return writeInHtml(tag, expansion);
    const line = readLineAround(body, tag);
    if (expansion.kind === 'text')
        return escapeMarkdown(expansion.text, line.opens);
    return writeInText(expansion, line);
}
function writeInAddress(expansion) {
    switch (expansion.kind) {
        case 'text':
            return escapeAddress(expansion.text);
        case 'embed':
            return escapeAddress(expansion.url);
        case 'link':
            return escapeAddress(expansion.destination);
        case 'image':
            return escapeAddress(expansion.src);
        case 'markdown':
            return escapeAddress(expansion.markdown.trim());
        default:
            return '';
    }
}
function writeInHtml(tag, expansion) {
    switch (expansion.kind) {
        case 'text':
            return tag.kind === 'jsx-attribute'
                ? `"${escapeHtml(expansion.text)}"`
                : escapeHtml(expansion.text);
        case 'embed':
            return `<a href="${escapeHtml(expansion.url)}">${escapeHtml(expansion.url)}</a>`;
        case 'link':
            return `<a href="${escapeHtml(expansion.destination)}">${escapeHtml(expansion.text)}</a>`;
        case 'image':
            return writeHtmlFigure(expansion);
        case 'code':
            return `<pre><code class="language-${escapeHtml(expansion.language)}">${escapeHtml(trimCode(expansion.code))}</code></pre>`;
        case 'markdown':
            return expansion.block ? '' : expansion.markdown;
        default:
            return '';
    }
}
function writeInText(expansion, line) {
    switch (expansion.kind) {
        case 'embed':
            return line.alone ? writeAsBlock(expansion.url, line) : `<${expansion.url}>`;
        case 'link':
            return `[${escapeMarkdown(expansion.text, false)}](${escapeAddress(expansion.destination)})`;
        case 'image': {
            const image = expansion.caption === '' ? writeImage(expansion) : writeFigure(expansion);
            return line.alone || expansion.caption !== '' ? writeAsBlock(image, line) : image;
        }
        case 'code':
            return writeAsBlock(writeCodeFence(trimCode(stripPrefix(expansion.code, line.prefix)), expansion.language), line);
        case 'markdown':
            return expansion.block ? writeAsBlock(expansion.markdown, line) : expansion.markdown;
        // These are never part of a block that stays as it was written.
        default:
            return '';
    }
}
/** A block in place of what is alone on its line, with blank lines around it where they are missing. */
function writeBlockAt(body, span, block) {
    return block === '' ? '' : writeAsBlock(block, readLineAround(body, span));
}
function writeAsBlock(block, line) {
    const lineEnd = `\n${line.prefix}`;
    const before = line.opens ? (line.gapBefore ? lineEnd : '') : lineEnd + lineEnd;
    const after = line.alone ? (line.gapAfter ? lineEnd : '') : lineEnd + lineEnd;
    return before + block.replaceAll('\n', lineEnd) + after;
}
function readLineAround(body, { start, end }) {
    const from = body.lastIndexOf('\n', start - 1) + 1;
    const to = (body.indexOf('\n', end) + body.length + 1) % (body.length + 1);
    const before = body.slice(from, start);
    const prefix = readContainerPrefix(before);
    const opens = prefix.length === before.length;
    const marked = opens && /[^ \t>]/.test(before);
    const previous = body.slice(body.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0));
    const next = body.slice(to + 1, (body.indexOf('\n', to + 1) + body.length + 1) % (body.length + 1));
    return {
        opens,
        alone: opens && body.slice(end, to).trim() === '',
        prefix,
        gapBefore: !marked && from > 0 && !write_tag_isBlank(previous),
        gapAfter: to < body.length && !write_tag_isBlank(next)
    };
}
/** Code without the quote marks and indentation that its lines share with the line of its tag. */
function stripPrefix(code, prefix) {
    return code
        .split('\n')
        .map(line => line.slice(measureCommonStart(line, prefix)))
        .join('\n');
}
function write_tag_isBlank(line) {
    return /^[\s>]*$/.test(line);
}
/** Code without the line breaks next to its tags, and without the tags that kept its own tags from being read. */
function trimCode(code) {
    return code
        .replace(/\{%[-+]?\s*(?:end)?(?:raw|verbatim)\s*[-+]?%\}/g, '')
        .replace(/^[ \t]*\r?\n/, '')
        .replace(/\s+$/, '');
}
function writeImage({ src, alt, link }) {
    const image = `![${escapeMarkdown(alt, false)}](${escapeAddress(src)})`;
    return link === '' ? image : `[${image}](${escapeAddress(link)})`;
}
// A caption is Markdown: blank lines let it be read inside HTML.
function writeFigure(image) {
    return [
        '<figure>',
        writeImage(image),
        '<figcaption>',
        image.caption,
        '</figcaption>',
        '</figure>'
    ].join('\n\n');
}
function writeHtmlFigure({ src, alt, caption, link }) {
    const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">`;
    const shown = link === '' ? image : `<a href="${escapeHtml(link)}">${image}</a>`;
    return caption === ''
        ? shown
        : `<figure>${shown}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/create-expander.js
// What the passes over a tree share, made for one article: what its tags stand for, and what replaces them in Markdown.




function createExpander({ input, edits, mdx, ...hidden }) {
    const { body: text } = input;
    const { diagnostics } = hidden;
    const custom = input.templateTags ?? new Map();
    const context = { ...input, custom };
    const done = new Map();
    const basis = createFragmentContext(text, hidden);
    const expand = (tag, place) => {
        const before = done.get(tag);
        if (before !== undefined)
            return before;
        const { expansion, diagnostic } = expandTag(tag, place, context);
        if (diagnostic !== null)
            diagnostics.add({ start: basis.toPoint(tag.start) }, diagnostic);
        const write = () => writeTag(text, tag, { place, expansion });
        edits.push({ start: tag.start, end: tag.end, write });
        done.set(tag, expansion);
        return expansion;
    };
    const remove = (start, end) => {
        // The blank lines below go with it.
        const blank = /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0] ?? '';
        edits.push({ start, end: end + blank.length, write: () => '' });
    };
    return { ...basis, expand, remove, mdx: mdx ?? null };
}
/** The same for a text without templates. */
function createFragmentContext(text, { marks, veil, diagnostics, parse }) {
    const known = new Map(marks.map(mark => [mark.form === 'item' ? readHead(mark) : mark.start, mark]));
    const starts = listLineStarts(text);
    return {
        text,
        veil,
        marks,
        diagnostics,
        toPoint: offset => ({ ...findPoint(starts, offset), offset }),
        findMark: offset => (offset === undefined ? undefined : known.get(offset)),
        expand: () => tag_expansion/* EMPTY_EXPANSION */.A,
        remove: () => undefined,
        readSnippet: markdown => parse(markdown).children,
        notes: [],
        mdx: null
    };
}
/** The block that an item begins with is where its parser's marker ends; a definition has none. */
function readHead({ start, content }) {
    return content.kind === 'definition' ? start : start + 4;
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/boundary.js
// The beginning or end of something that takes in what is between: put into the tree while it is lowered, and gone after.
function createElementNode(hName, children, position) {
    return {
        type: 'sourceElement',
        data: { hName },
        children,
        ...(position === undefined ? {} : { position })
    };
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/create-opening.js
// What begins at a template tag and ends at another: callouts, quotes, collapsible sections.

function createOpening({ key, construct, name, label }, written, context) {
    const openings = {
        callout: {
            rule: 'callout',
            create: children => [createCallout(name, label, children, context)]
        },
        details: {
            rule: 'details',
            create: children => [
                createElementNode('details', [createElementNode('summary', context.readSnippet(label), undefined), ...children], undefined)
            ]
        },
        quote: {
            rule: 'blockquote-block',
            create: children => [
                createElementNode('blockquote', [...createAuthor(label, context), ...children], undefined)
            ]
        }
    };
    return { type: 'boundary', key, length: 0, opening: openings[construct], written };
}
function createAuthor(label, { readSnippet }) {
    const [first] = label === '' ? [] : readSnippet(label);
    return first?.type === 'paragraph'
        ? [{ type: 'paragraph', children: [{ type: 'strong', children: first.children }] }]
        : [];
}
/** A container whose label is read as Markdown. */
function createCallout(name, label, children, { readSnippet }) {
    const [first] = label === '' ? [] : readSnippet(label);
    const title = label === ''
        ? []
        : [
            {
                type: 'paragraph',
                data: { directiveLabel: true },
                children: first?.type === 'paragraph' ? first.children : [{ type: 'text', value: label }]
            }
        ];
    return { type: 'containerDirective', name, children: [...title, ...children] };
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/expansion-nodes.js
// What a template tag stands for, as nodes in its place.




function createExpansionNodes(expansion, site, context) {
    const { alone, position } = site;
    const place = (node) => setPosition(node, { position });
    switch (expansion.kind) {
        case 'text':
            if (expansion.text !== '')
                return [place(createExpandedText(expansion.text))];
            return alone ? [place({ type: 'split' })] : [];
        case 'embed':
            return [place(createEmbed(expansion.url, site))];
        case 'link':
            return [place(createTagLink(expansion.destination, expansion.text, site))];
        case 'image':
            return placeImage(expansion, site, context);
        case 'code':
            return [place(expansion_nodes_createCode(expansion, site, context))];
        case 'math':
            return [place(createMath(expansion))];
        case 'raised':
            return createRaised(expansion).map(place);
        case 'callout':
            return [
                place(createCallout(expansion.name, '', context.readSnippet(expansion.markdown), context))
            ];
        case 'open':
        case 'close':
            return [place(createEdge(expansion, site, context))];
        case 'markdown':
            return placeSnippet(context.readSnippet(expansion.markdown), expansion.block || alone, place);
    }
}
function createEmbed(url, { start, end, alone }) {
    const link = {
        type: 'link',
        url,
        children: [{ type: 'text', value: url }],
        data: { tag: { start, end, alone, bare: true } }
    };
    return alone ? { type: 'paragraph', children: [link] } : link;
}
function createTagLink(destination, text, { start, end }) {
    return {
        type: 'link',
        url: encodeAddress(destination),
        children: [{ type: 'text', value: text }],
        data: { tag: { start, end, alone: false } }
    };
}
function expansion_nodes_createCode({ language, code }, site, { text }) {
    return {
        type: 'code',
        lang: language === '' ? null : language,
        value: expansion_nodes_readCode(code, site, text)
    };
}
function createMath({ tex, block }) {
    return block
        ? { type: 'math', value: tex.replace(/^\s*\n|\s+$/g, '') }
        : { type: 'inlineMath', value: tex.trim() };
}
function createRaised({ element, text }) {
    return [
        { type: 'html', value: `<${element}>` },
        { type: 'text', value: text },
        { type: 'html', value: `</${element}>` }
    ];
}
function createEdge(expansion, { start, end }, context) {
    const written = context.text.slice(start, end);
    if (expansion.kind === 'open')
        return createOpening(expansion, written, context);
    return { type: 'boundary', key: expansion.key, length: 0, opening: null, written };
}
/** Markdown in running text joins it, if it is no more than that. */
function placeSnippet(nodes, block, place) {
    const [only] = nodes;
    const isText = nodes.length === 1 && only?.type === 'paragraph';
    const found = isText && !block ? only.children : nodes;
    return found.map(place);
}
function createExpandedText(value) {
    return { type: 'text', value, data: { expanded: true } };
}
/** As an address is written in Markdown, where blanks would end it. */
function encodeAddress(address) {
    return address.replace(/[\s<>()\\]/g, character => {
        const code = character.charCodeAt(0);
        return code > 0x7f
            ? encodeURIComponent(character)
            : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
    });
}
function placeImage({ src, alt, caption, link }, { start, end, alone, position }, { readSnippet }) {
    const plain = caption === '' && link === '';
    const image = {
        type: 'image',
        url: encodeAddress(src),
        alt,
        title: null,
        ...(plain ? { data: { tag: { start, end, alone } } } : {})
    };
    const shown = link === '' ? image : { type: 'link', url: encodeAddress(link), children: [image] };
    if (caption === '' && !alone)
        return [setPosition(shown, { position })];
    const paragraph = { type: 'paragraph', children: [shown] };
    if (caption === '')
        return [setPosition(paragraph, { position })];
    const below = createElementNode('figcaption', readSnippet(caption), position);
    return [setPosition(createElementNode('figure', [paragraph, below], position), { position })];
}
/** Code without the quote marks and indentation of its tag's line, and without the line breaks and raw tags next to it. */
function expansion_nodes_readCode(code, { start }, text) {
    const prefix = readContainerPrefix(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    return code
        .split('\n')
        .map(line => line.slice(measureCommonStart(line, prefix)))
        .join('\n')
        .replace(/\{%[-+]?\s*(?:end)?(?:raw|verbatim)\s*[-+]?%\}/g, '')
        .replace(/^[ \t]*\r?\n/, '')
        .replace(/\s+$/, '')
        .replaceAll('\r\n', '\n');
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/split-paragraph.js
// Parts a paragraph around what is a block of its own.
const split_paragraph_INLINE = /^(?:text|emphasis|strong|delete|inlineCode|inlineMath|break|html|link|linkReference|image|imageReference|footnoteReference|textDirective)$/;
/** Whether a node is running text and not a block of its own, nor a place to part it. */
function isInline(node) {
    return split_paragraph_INLINE.test(node.type);
}
/** The paragraph's children, of which some may be blocks, as blocks. */
function splitParagraph(node, children) {
    const whole = trimEdges(children.filter(isInline));
    if (children.every(isInline))
        return whole.length === 0 ? [] : [{ ...node, children: whole }];
    const result = [];
    let run = [];
    const close = () => {
        const kept = trimEdges(run);
        if (kept.length > 0)
            result.push(createPart(node, kept));
        run = [];
    };
    for (const child of children) {
        if (isInline(child))
            run.push(child);
        else {
            close();
            if (child.type === 'blockHtml')
                result.push({ ...child, type: 'html' });
            else if (child.type !== 'split')
                result.push(child);
        }
    }
    close();
    return result;
}
function createPart(node, children) {
    const start = children[0]?.position?.start ?? node.position?.start;
    const end = children.at(-1)?.position?.end ?? node.position?.end;
    return start === undefined || end === undefined
        ? { ...node, children }
        : { ...node, children, position: { start, end } };
}
/** Without blanks at either end, as a parser leaves them out. */
function trimEdges(children) {
    const started = dropBlanks(children, value => value.replace(/^[ \t\r\n]+/, ''));
    return dropBlanks(started.reverse(), value => value.replace(/[ \t\r\n]+$/, '')).reverse();
}
function dropBlanks(children, trim) {
    const trimText = (node) => (node.type === 'text' ? trim(node.value) : '');
    const at = children.findIndex(node => !/^(?:text|break)$/.test(node.type) || trimText(node) !== '');
    const [first, ...rest] = at < 0 ? [] : children.slice(at);
    if (first === undefined)
        return [];
    return [first.type === 'text' ? { ...first, value: trim(first.value) } : first, ...rest];
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/lower-lists.js
// Items that stand for admonitions, tabs and definitions, and the terms above these.




/** A list whose items may stand for other things. */
function lowerList(list, items, context) {
    if (items.every(({ head }) => head === null))
        return [{ ...list, children: items.map(({ node }) => node) }];
    const result = [];
    let run = [];
    const close = () => {
        if (run.length > 0)
            result.push(createList(list, run));
        run = [];
    };
    for (const { node, head } of items) {
        if (head === null) {
            run.push(node);
            continue;
        }
        close();
        if (head === 'definition')
            result.push(createElementNode('dd', node.children, node.position));
        else
            result.push(...lower_lists_lowerAdmonition(node, head, context));
    }
    close();
    return result;
}
function createList(list, children) {
    const start = children[0]?.position?.start;
    const end = children.at(-1)?.position?.end;
    return start === undefined || end === undefined
        ? { ...list, children }
        : { ...list, children, position: { start, end } };
}
function lower_lists_lowerAdmonition({ children, position }, { type, title, blockEnd }, context) {
    const [inside, below] = splitLazyLines(children, blockEnd, context);
    // One block, since its lines are indented.
    if (type === null)
        return [
            createElementNode('div', [createTabName(title, context), ...inside], position),
            ...below
        ];
    const name = type.toLowerCase();
    const known = CALLOUT_KINDS.has(name);
    const label = title === '' && !known ? type : title;
    const callout = createCallout(known ? name : 'note', label, inside, context);
    return [position === undefined ? callout : { ...callout, position }, ...below];
}
/** A line right below the block, which is not indented, is no part of it, though Markdown's items would take it in. */
function splitLazyLines(children, blockEnd, { toPoint }) {
    const last = children.at(-1);
    const { start, end } = last?.position ?? {};
    if (last?.type !== 'paragraph' || start === undefined || (end?.offset ?? 0) <= blockEnd)
        return [children, []];
    const kept = toPoint(blockEnd).line - start.line + 1;
    const lines = splitLines(last);
    const join = (some) => ({
        ...last,
        children: some.flatMap((line, index) => index === 0 ? line : [{ type: 'text', value: '\n' }, ...line])
    });
    return [[...children.slice(0, -1), join(lines.slice(0, kept))], [join(lines.slice(kept))]];
}
function createTabName(title, { readSnippet }) {
    const [first] = readSnippet(title);
    const children = first?.type === 'paragraph' ? first.children : [];
    return { type: 'paragraph', children: [{ type: 'strong', children }] };
}
/** Definitions with the terms above them, in lists. */
function joinDefinitions(nodes) {
    if (!nodes.some(isDefinition))
        return [...nodes];
    const result = [];
    for (const node of nodes) {
        if (!isDefinition(node)) {
            result.push(node);
            continue;
        }
        const above = result.at(-1);
        if (isDefinitionList(above))
            above.children.push(node);
        else if (above?.type === 'paragraph') {
            result.pop();
            const list = result.at(-1);
            const terms = toTerms(above);
            if (isDefinitionList(list))
                list.children.push(...terms, node);
            else
                result.push(createElementNode('dl', [...terms, node], above.position));
        }
        else
            result.push(createElementNode('dl', [node], node.position));
    }
    for (const node of result)
        if (isDefinitionList(node))
            extendPosition(node);
    return result;
}
function extendPosition(list) {
    const start = list.children[0]?.position?.start;
    const end = list.children.at(-1)?.position?.end;
    if (start !== undefined && end !== undefined)
        list.position = { start, end };
}
function isDefinition(node) {
    return node.type === 'sourceElement' && node.data.hName === 'dd';
}
function isDefinitionList(node) {
    return node?.type === 'sourceElement' && node.data.hName === 'dl';
}
/** Each line above a definition is a term. */
function toTerms(paragraph) {
    return splitLines(paragraph)
        .filter(line => line.length > 0)
        .map(children => createElementNode('dt', [{ ...paragraph, children: children.filter(isInline) }], paragraph.position));
}
function splitLines(paragraph) {
    const lines = [[]];
    for (const child of paragraph.children) {
        if (child.type !== 'text') {
            if (child.type === 'break')
                lines.push([]);
            else
                lines.at(-1)?.push(child);
            continue;
        }
        for (const [index, value] of child.value.split('\n').entries()) {
            if (index > 0)
                lines.push([]);
            const text = { ...child, value };
            if (value !== '')
                lines.at(-1)?.push(text);
        }
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/lower-notes.js
// Notes inside the text: what is between their marks becomes a footnote.

/** Nodes side by side in running text; a mark whose other end is elsewhere is text. */
function lowerNotes(nodes, context) {
    if (!nodes.some(({ type }) => type === 'sourceMark'))
        return [...nodes];
    const result = [];
    let opened = null;
    for (const node of nodes) {
        if (node.type !== 'sourceMark') {
            result.push(node);
            continue;
        }
        const mark = context.findMark(node.position?.start.offset);
        const opens = mark?.content.kind === 'note' && mark.content.opens;
        if (!opens && opened !== null) {
            const children = result.splice(opened).slice(1).filter(isInline);
            result.push(createNote(children, node.position, context));
            opened = null;
            continue;
        }
        if (opens)
            opened = result.length;
        const value = mark === undefined ? '' : context.text.slice(mark.start, mark.end);
        result.push({ type: 'text', value, ...(node.position && { position: node.position }) });
    }
    return result;
}
function createNote(children, position, { notes }) {
    const identifier = `inline-note-${notes.length + 1}`;
    notes.push({
        type: 'footnoteDefinition',
        identifier,
        label: identifier,
        children: [{ type: 'paragraph', children: trimEdges(children), ...(position && { position }) }],
        // It takes up no place of its own in the text.
        ...(position && { position: { start: position.end, end: position.end } })
    });
    return { type: 'footnoteReference', identifier, label: identifier, ...(position && { position }) };
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/mask-marks.js
// Hides marks from the parser behind characters of the same number, so that a text keeps its offsets and its structure.

const PRIVATE_USE = { first: 0xe000, last: 0xf8ff };
/** Null for a text that uses all such characters itself, as no author does. */
function chooseVeil(text) {
    const used = new Set(text.match(/[\uE000-\uF8FF]/g));
    const free = [];
    for (let code = PRIVATE_USE.first; code <= PRIVATE_USE.last && free.length < 3; code++) {
        const character = String.fromCharCode(code);
        if (!used.has(character))
            free.push(character);
    }
    const [inline, line, tail] = free;
    return inline === undefined || line === undefined || tail === undefined
        ? null
        : { inline, line, tail };
}
/** `marks` are in the order of the text and do not overlap. */
function maskMarks(text, marks, veil) {
    const parts = [];
    let from = 0;
    for (const mark of marks) {
        parts.push(text.slice(from, mark.start), maskMark(text, mark, veil));
        from = mark.end;
    }
    parts.push(text.slice(from));
    return parts.join('');
}
/**
 * Line breaks stay. On further lines so do the quote marks and the indentation that the mark's first line has, or a blank
 * line inside the mark would end the quote or list that holds it.
 */
function maskMark(text, mark, veil) {
    const { start, end, form, content } = mark;
    if (content.kind === 'definition')
        return '+';
    const head = form === 'inline' ? veil.inline : veil.line;
    if (joinsLines(text, mark))
        return head + veil.tail.repeat(end - start - 1);
    const [first = '', ...more] = text.slice(start, end).split(/(\r?\n)/);
    const begin = form === 'item'
        ? `+   ${head}${veil.tail.repeat(first.length - 5)}`
        : head + veil.tail.repeat(first.length - 1);
    if (more.length === 0)
        return begin;
    const prefix = readContainerPrefix(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    // Over several lines an element's tag is HTML only if what hides an attribute could be the name of one.
    const isAttribute = content.kind === 'tag' && content.tag.kind === 'jsx-attribute';
    const rest = more.map(line => {
        if (/\n$/.test(line))
            return line;
        const kept = measureCommonStart(line, prefix);
        const hidden = line.length - kept;
        if (hidden === 0)
            return line;
        if (isAttribute)
            return line.slice(0, kept) + mask_marks_ATTRIBUTE.repeat(hidden);
        return (line.slice(0, kept) +
            (form === 'inline' ? veil.tail.repeat(hidden) : head + veil.tail.repeat(hidden - 1)));
    });
    return begin + rest.join('');
}
/** Whether a tag of several lines is the address of a link or picture, which has to be in one line. */
function joinsLines(text, { start, end, form, content }) {
    return (form === 'inline' &&
        content.kind === 'tag' &&
        text.startsWith('](', start - 2) &&
        text.slice(start, end).includes('\n'));
}
/** Hides further lines of a mark inside a tag of HTML. */
const mask_marks_ATTRIBUTE = 'x';

;// CONCATENATED MODULE: ./lib/src/content/source/lower/lower-values.js
// Marks inside what the parser took for one value: the address of a link, a text in quotes, a piece of HTML.




/** Replaces what is hidden in the values of a node. */
function lowerValues(node, context) {
    switch (node.type) {
        case 'html':
            lowerHtml(node, context);
            break;
        case 'link':
        case 'image':
        case 'definition':
            lowerAddress(node, context);
            break;
        case 'imageReference':
            lowerAlternative(node, lower_values_readSpan(node), context);
            break;
        case 'code':
        case 'inlineCode':
        case 'math':
        case 'inlineMath':
            node.value = lower_values_restore(node.value, lower_values_readSpan(node), context);
            if (node.type === 'code')
                restoreInfo(node, context);
            break;
        case 'text':
            node.value = restoreColons(node.value, lower_values_readSpan(node), context);
            break;
        default:
    }
}
/** A definition that turned out to be a further line of a paragraph: its colon was hidden as the mark of a list. */
function restoreColons(value, { start, end }, context) {
    const { marks, text } = context;
    const lines = value.split('\n');
    for (let at = findLastUpTo(marks, start - 1, mark => mark.start) + 1; (marks[at]?.start ?? end) < end; at += 1) {
        const mark = marks[at];
        if (mark?.content.kind !== 'definition')
            continue;
        const line = text.slice(start, mark.start).split('\n').length - 1;
        lines[line] = (lines[line] ?? '').replace(/^\+/, ':');
    }
    return lines.join('\n');
}
function lowerHtml(node, context) {
    const span = lower_values_readSpan(node);
    node.value = replaceMarks(node.value, span, context, mark => {
        const { content } = mark;
        // In HTML, what marks text elsewhere is just a part of it.
        if (content.kind !== 'tag' || isTextMark(mark))
            return readWritten(mark, context);
        const { tag } = content;
        return tag.kind !== 'jsx-attribute' && isInElementTag(span.start, mark.start, context)
            ? escapeHtml(toAddress(context.expand(tag, 'address')))
            : writeInHtml(tag, context.expand(tag, 'html'));
    });
}
/** No tag of an element is so long. */
const LONGEST_TAG = 2000;
const TEMPLATE_TAG = /\{\{[^]*?\}\}|\{%[^]*?%\}/g;
const OPEN_TAG = /<[a-z][\w:-]*\s(?:[^"'<>]|"[^"]*"|'[^']*')*(?:"[^"]*|'[^']*)?$/i;
/** Whether an offset is in the value of an attribute, where there can be an address, but no element. */
function isInElementTag(from, offset, { text }) {
    const before = text.slice(Math.max(from, offset - LONGEST_TAG), offset);
    return OPEN_TAG.test(before.replace(TEMPLATE_TAG, ''));
}
function lowerAddress(node, context) {
    const whole = lower_values_readSpan(node);
    const span = node.data?.destination ?? (node.type === 'link' ? whole : null);
    if (span === null)
        return;
    const url = replaceMarks(node.url, span, context, mark => lower_values_writeInAddress(mark, 'address', context));
    if (url !== node.url)
        node.data = { ...node.data, rewritten: true };
    node.url = url;
    if (typeof node.title === 'string')
        node.title = replaceMarks(node.title, { start: span.end, end: whole.end }, context, mark => writeAsText(mark, context));
    if (node.type === 'image')
        lowerAlternative(node, { start: whole.start, end: span.start }, context);
    if (node.type !== 'link' || node.data?.destination !== undefined)
        return;
    // The text of a bare address is the address.
    for (const child of node.children)
        if (child.type === 'text')
            child.value = replaceMarks(child.value, span, context, mark => lower_values_writeInAddress(mark, null, context));
}
function lowerAlternative(node, span, context) {
    if (typeof node.alt !== 'string')
        return;
    node.alt = replaceMarks(node.alt, span, context, mark => writeAsText(mark, context));
}
/** `place` is null where the tag has been expanded already. */
function lower_values_writeInAddress(mark, place, context) {
    const { content } = mark;
    if (content.kind !== 'tag' || isTextMark(mark))
        return readWritten(mark, context);
    return encodeAddress(toAddress(context.expand(content.tag, place ?? 'address')));
}
function toAddress(expansion) {
    switch (expansion.kind) {
        case 'text':
            return expansion.text;
        case 'embed':
            return expansion.url;
        case 'link':
            return expansion.destination;
        case 'image':
            return expansion.src;
        case 'markdown':
            return expansion.markdown.trim();
        default:
            return '';
    }
}
function writeAsText(mark, context) {
    const { content } = mark;
    if (content.kind !== 'tag')
        return readWritten(mark, context);
    const expansion = context.expand(content.tag, 'text');
    if (expansion.kind === 'link' || expansion.kind === 'raised')
        return expansion.text;
    if (expansion.kind === 'math')
        return expansion.tex;
    return toAddress(expansion);
}
/** What marks running text, and is nothing special in an address or in HTML. */
function isTextMark({ content }) {
    if (content.kind !== 'tag')
        return true;
    const { kind, name } = content.tag;
    if (kind === 'omission')
        return name !== 'html-comment';
    return kind === 'dialect' || kind === 'embed' || kind === 'picture';
}
function readWritten({ start, end, content }, { text }) {
    return content.kind === 'element' ? content.html : text.slice(start, end);
}
function restoreInfo(node, context) {
    const span = lower_values_readSpan(node);
    if (typeof node.lang === 'string')
        node.lang = lower_values_restore(node.lang, span, context);
    if (typeof node.meta === 'string')
        node.meta = lower_values_restore(node.meta, span, context);
}
function lower_values_restore(value, span, context) {
    return replaceMarks(value, span, context, mark => readWritten(mark, context));
}
/** Puts in place of each hidden mark of a span what `write` makes of it: they occur in a value in their order. */
function replaceMarks(value, span, context, write) {
    if (context.veil === null)
        return value;
    const { inline, line, tail } = context.veil;
    if (!value.includes(inline) && !value.includes(line))
        return value;
    const { marks } = context;
    let at = findLastUpTo(marks, span.start - 1, ({ start }) => start) + 1;
    const hidden = new RegExp(`(?:${inline}${tail}*|(?:\\+ {3})?${line}${tail}*)(?:\\r?\\n[ \\t>]*(?:${tail}+|${line}${tail}*|${mask_marks_ATTRIBUTE}+(?=[^\\n]*>)))*`, 'g');
    return value.replace(hidden, found => {
        const mark = marks[at];
        at += 1;
        if (mark === undefined || mark.start >= span.end)
            return found;
        return write(mark);
    });
}
function lower_values_readSpan({ position }) {
    return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/pair-boundaries.js
// Puts what is between a beginning and its end into one node. What never ends stops the article: nobody can know what its
// author meant to be in it.

/** Nodes side by side, with pairs in place of boundaries. */
function pairBoundaries(nodes, context) {
    if (!nodes.some(({ type }) => type === 'boundary'))
        return [...nodes];
    const result = [];
    const open = [];
    const current = () => open.at(-1)?.children ?? result;
    const giveUp = (from) => {
        for (const { boundary, children } of open.splice(from)) {
            reportOpen(boundary, context);
            current().push(...children);
        }
    };
    for (const node of nodes) {
        if (node.type !== 'boundary')
            current().push(node);
        else if (node.opening !== null)
            open.push({ boundary: node, opening: node.opening, children: [] });
        else {
            const at = findOpening(open, node);
            if (at < 0) {
                current().push(...showClosing(node, context));
                continue;
            }
            giveUp(at + 1);
            const pair = open.pop();
            if (pair !== undefined)
                current().push(...closePair(pair, node, context));
        }
    }
    giveUp(0);
    return result;
}
/** The innermost one of the same key: of fences the one as long, else one that is shorter, else any. */
function findOpening(open, { key, length }) {
    const fits = (test) => open.findLastIndex(({ boundary }) => boundary.key === key && test(boundary.length));
    const same = fits(opened => opened === length);
    if (same >= 0 || length === 0)
        return same;
    const shorter = fits(opened => opened < length);
    return shorter >= 0 ? shorter : fits(() => true);
}
function closePair({ boundary, opening, children }, end, { remove }) {
    const nodes = opening.create(children);
    const start = boundary.position?.start;
    const finish = end.position?.end;
    if (nodes.length === 0)
        remove(start?.offset ?? 0, finish?.offset ?? 0);
    if (start !== undefined && finish !== undefined)
        for (const node of nodes)
            node.position = { start, end: finish };
    return nodes;
}
function reportOpen({ written, opening, position }, { diagnostics }) {
    diagnostics.add(position, {
        rule: opening?.rule ?? 'html-element',
        severity: 'error',
        message: `${pair_boundaries_shorten(written)} is never closed, so nobody can tell where it ends.`,
        remedy: 'Close it below what belongs to it, or remove it.'
    });
}
/** The end of a fence alone is text, as the author's own site shows it. */
function showClosing({ written, length, position }, { diagnostics }) {
    if (length > 0) {
        const text = { type: 'text', value: written.trim(), ...(position && { position }) };
        // The line below it is another paragraph, which Markdown without such fences would join to it.
        return [createElementNode('p', [text], position)];
    }
    diagnostics.add(position, {
        rule: 'template',
        severity: 'error',
        message: `${pair_boundaries_shorten(written)} closes nothing that was opened before it.`,
        remedy: 'Remove it, or open what it closes.'
    });
    return [];
}
function pair_boundaries_shorten(written) {
    const line = written.trim().replace(/\s+/g, ' ');
    return line.length <= 60 ? line : `${line.slice(0, 57)}…`;
}

;// CONCATENATED MODULE: ./lib/src/content/source/lower/lower-tree.js
// A tree in which marks are hidden as the tree of what they stand for: ordinary Markdown nodes, and a few whose element is
// named in their data.








function lowerTree(tree, context) {
    tree.children = lowerFlow(tree, context);
    tree.children.push(...context.notes);
}
/** The children of a node that holds blocks. */
function lowerFlow(node, context) {
    return lowerBlocks(node.children, context);
}
function lowerBlocks(nodes, context) {
    const lowered = nodes.flatMap(node => lowerNode(node, context));
    return joinDefinitions(pairBoundaries(lowered.filter(isNoSplit), context));
}
function createLowering(context) {
    return {
        blocks: nodes => lowerBlocks(nodes, context),
        text: nodes => lowerNotes(nodes.flatMap(node => lowerNode(node, context)), context)
    };
}
function isNoSplit({ type }) {
    return type !== 'split';
}
function lowerChildren(node, context) {
    return node.children.flatMap(child => lowerNode(child, context));
}
function lowerNode(node, context) {
    if (node.type === 'sourceMark')
        return lowerMark(node, context);
    const foreign = context.mdx?.(node, createLowering(context), context) ?? null;
    if (foreign !== null)
        return foreign;
    lowerValues(node, context);
    if (node.type === 'text')
        return cleanText(node, context);
    if (node.type === 'list') {
        const items = node.children.map(item => lowerItem(item, context));
        return lowerList(node, items, context);
    }
    if (!('children' in node))
        return [node];
    if (FLOW.test(node.type))
        setChildren(node, lowerFlow(node, context));
    else if (lower_tree_ROWS.test(node.type))
        setChildren(node, lowerChildren(node, context));
    else
        return lowerPhrasing(node, context);
    return [node];
}
const FLOW = /^(?:blockquote|listItem|footnoteDefinition|containerDirective)$/;
const lower_tree_ROWS = /^(?:table|tableRow)$/;
function setChildren(node, children) {
    ;
    node.children = children;
}
const MARKED = /^(?:sourceMark|mdx.*)$/;
/** A node that holds running text. */
function lowerPhrasing(node, context) {
    const marked = node.children.some(({ type }) => MARKED.test(type));
    const lowered = lowerNotes(lowerChildren(node, context), context);
    const changed = marked || lowered.some(child => !isInline(child));
    const children = changed ? linkAddresses(mergeTexts(lowered)) : lowered;
    if (!changed)
        setChildren(node, children);
    else if (node.type === 'paragraph')
        return splitParagraph(node, children);
    else
        setChildren(node, trimEdges(children.flatMap(flatten).filter(isInline)));
    return [node];
}
/** A block where only running text can be. */
function flatten(node) {
    if (isInline(node))
        return [node];
    if (node.type === 'code' || node.type === 'math')
        return [
            { type: 'inlineCode', value: node.value, ...(node.position && { position: node.position }) }
        ];
    return 'children' in node ? node.children.flatMap(flatten) : [];
}
function lowerItem(node, context) {
    const start = node.position?.start.offset;
    const definition = context.findMark(start)?.content.kind === 'definition';
    const [first] = node.children;
    const content = context.findMark(first?.position?.start.offset)?.content;
    const head = definition ? 'definition' : content?.kind === 'admonition' ? content : null;
    node.children = lowerFlow(node, context);
    return { node, head };
}
/** The rest of a mark that goes on on further lines. */
function cleanText(node, { veil }) {
    if (veil === null || !node.value.includes(veil.tail))
        return [node];
    const { tail } = veil;
    const value = node.value.replace(new RegExp(`(?:\\r?\\n)?${tail}+`, 'g'), '');
    return value === '' ? [] : [{ ...node, value }];
}
function mergeTexts(nodes) {
    const result = [];
    for (const node of nodes) {
        const last = result.at(-1);
        if (node.type !== 'text' || last?.type !== 'text') {
            result.push(node);
            continue;
        }
        const expanded = last.data?.expanded === true || node.data?.expanded === true;
        const merged = { ...last, value: last.value + node.value, data: { expanded } };
        const [start, end] = [last.position?.start, node.position?.end];
        if (start !== undefined && end !== undefined)
            merged.position = { start, end };
        result[result.length - 1] = merged;
    }
    return result;
}
const ADDRESS = /(?<![\w/])(?:https?:\/\/[^\s<>]*[^\s<>?!.,:*_~'")\]])/g;
/** GitHub's Markdown makes links of addresses, which a tag may have given. */
function linkAddresses(nodes) {
    return nodes.flatMap((node) => {
        if (node.type !== 'text' || node.data?.expanded !== true)
            return [node];
        const position = node.position && { position: node.position };
        const parts = [];
        let from = 0;
        for (const { 0: url, index } of node.value.matchAll(ADDRESS)) {
            if (index > from)
                parts.push({ type: 'text', value: node.value.slice(from, index), ...position });
            parts.push({
                type: 'link',
                url,
                children: [{ type: 'text', value: url, ...position }],
                ...position
            });
            from = index + url.length;
        }
        if (from < node.value.length)
            parts.push({ type: 'text', value: node.value.slice(from), ...position });
        return parts;
    });
}
function lowerMark(hidden, context) {
    const mark = context.findMark(hidden.position?.start.offset);
    if (mark === undefined)
        return [];
    const node = extendMark(hidden, mark, context);
    const { content, start, end } = mark;
    const { position } = node;
    switch (content.kind) {
        case 'tag': {
            const expansion = context.expand(content.tag, 'text');
            return createExpansionNodes(expansion, { start, end, alone: content.alone, position }, context);
        }
        case 'fence':
            return [lower_tree_createFence(mark, content, node, context)];
        case 'fence-end':
            return [
                {
                    type: 'boundary',
                    key: content.sign,
                    length: content.length,
                    opening: null,
                    written: context.text.slice(start, end),
                    ...(position && { position })
                }
            ];
        case 'element':
            return [createHtml(mark, content.html, node)];
        case 'note':
            return [node];
        case 'nothing':
            context.remove(start, end);
            return [];
        case 'admonition':
        case 'definition':
            return [];
    }
}
/** What the parser saw of a mark may be no more than its first line. */
function extendMark(node, { end }, { toPoint }) {
    const { position } = node;
    return position === undefined || (position.end.offset ?? 0) >= end
        ? node
        : { ...node, position: { start: position.start, end: toPoint(end) } };
}
/** Inside a paragraph it parts it. */
function createHtml({ form }, value, { position }) {
    return { type: form === 'line' ? 'html' : 'blockHtml', value, ...(position && { position }) };
}
function lower_tree_createFence({ start, end }, { sign, length, name, title, hidden, foreign }, { position }, context) {
    const written = context.text.slice(start, end);
    return {
        type: 'boundary',
        key: sign,
        length,
        written,
        opening: {
            rule: 'callout',
            create: children => {
                if (hidden)
                    return omitHidden(written, position, context);
                if (foreign)
                    reportForeign(written, position, context);
                if (name === 'tab')
                    return [createElementNode('div', [createTab(title, context), ...children], position)];
                return [createCallout(name, title, children, context)];
            }
        },
        ...(position && { position })
    };
}
function createTab(title, { readSnippet }) {
    const [first] = readSnippet(title);
    const children = first?.type === 'paragraph' ? first.children : [];
    return { type: 'paragraph', children: [{ type: 'strong', children }] };
}
function reportForeign(written, position, { diagnostics }) {
    diagnostics.add(position, {
        rule: 'template',
        severity: 'error',
        message: `Unknown directive ${written.trim()}.`,
        remedy: 'Write what it shows in Markdown, or remove it.'
    });
}
function omitHidden(written, position, { diagnostics }) {
    diagnostics.add(position, {
        rule: 'html-comment',
        severity: 'notice',
        message: `${written.trim()} is not for readers of the page, so it was left out with all that is in it.`
    });
    return [];
}

;// CONCATENATED MODULE: ./lib/src/content/source/marks/align-closings.js
// Ends that are further to the right than what they end: a parser would take them into a list that is between.

/** The marks, with such an end beginning where what it ends does: its own indentation is hidden, too. */
function alignClosings(text, marks) {
    const open = new Map();
    return marks.map(mark => {
        const edge = mark.form === 'line' ? findEdge(mark) : null;
        if (edge === null)
            return mark;
        const indent = align_closings_measureIndent(text, mark.start);
        const known = open.get(edge.key) ?? [];
        open.set(edge.key, known);
        if (edge.opens) {
            known.push(indent ?? -1);
            return mark;
        }
        const opened = known.pop() ?? -1;
        return indent === null || opened < 0 || opened >= indent
            ? mark
            : { ...mark, start: mark.start - (indent - opened) };
    });
}
function findEdge({ content }) {
    if (content.kind === 'fence')
        return { key: content.sign, opens: true };
    if (content.kind === 'fence-end')
        return { key: content.sign, opens: false };
    if (content.kind !== 'tag')
        return null;
    const expansion = expandBuiltin(content.tag.name, content.tag.args);
    return expansion?.kind === 'open' || expansion?.kind === 'close'
        ? { key: expansion.key, opens: expansion.kind === 'open' }
        : null;
}
/** How many blanks are before an offset on its line; null if anything else is. */
function align_closings_measureIndent(text, offset) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*$/.test(before) ? before.length : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/es-nodes.js
// Nodes of JavaScript as MDX's parser has read them. Nothing is ever executed: of a program only what is written out counts.
function isEsNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value;
}
/** The nodes of a list; holes and what is no node are left out. */
function listEsNodes(value) {
    return Array.isArray(value) ? value.filter(isEsNode) : [];
}
/** A child by its name. */
function findEsNode(node, key) {
    const value = node?.[key];
    return isEsNode(value) ? value : null;
}
/** The name of an identifier, JSX or not, or the text of a literal. */
function readEsName(node) {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return String(node['name']);
    return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/jsx-nodes.js
// JSX inside braces as the nodes that MDX makes of JSX elsewhere. Its text is not Markdown.

function createJsxNode(node, toPoint) {
    const opening = findEsNode(node, 'openingElement');
    return {
        type: 'mdxJsxTextElement',
        name: opening === null ? null : readName(findEsNode(opening, 'name')),
        attributes: listEsNodes(opening?.['attributes']).flatMap(jsx_nodes_readAttribute),
        children: listEsNodes(node['children']).flatMap(child => readChild(child, toPoint)),
        position: readPosition(node, toPoint)
    };
}
function readPosition({ start = 0, end = 0 }, toPoint) {
    return { start: toPoint(start), end: toPoint(end) };
}
function readName(node) {
    if (node === null)
        return '';
    if (node.type === 'JSXMemberExpression')
        return `${readName(findEsNode(node, 'object'))}.${readName(findEsNode(node, 'property'))}`;
    if (node.type === 'JSXNamespacedName')
        return `${readName(findEsNode(node, 'namespace'))}:${readName(findEsNode(node, 'name'))}`;
    return String(node['name']);
}
function jsx_nodes_readAttribute(node) {
    if (node.type !== 'JSXAttribute')
        return [];
    const name = readName(findEsNode(node, 'name'));
    const value = findEsNode(node, 'value');
    if (value === null)
        return [{ type: 'mdxJsxAttribute', name, value: null }];
    const text = value.type === 'Literal' ? value['value'] : null;
    if (typeof text === 'string')
        return [{ type: 'mdxJsxAttribute', name, value: text }];
    return [{ type: 'mdxJsxAttribute', name, value: createExpression(value) }];
}
function createExpression(node) {
    const expression = node.type === 'JSXExpressionContainer' ? findEsNode(node, 'expression') : node;
    const estree = { type: 'Program', body: [{ type: 'ExpressionStatement', expression }] };
    return {
        type: 'mdxJsxAttributeValueExpression',
        value: '',
        data: { estree }
    };
}
function readChild(node, toPoint) {
    const position = readPosition(node, toPoint);
    if (node.type === 'JSXText') {
        const value = collapseText(String(node['value']));
        return value === '' ? [] : [{ type: 'text', value, position }];
    }
    if (node.type === 'JSXExpressionContainer') {
        const { data, value } = createExpression(node);
        return [{ type: 'mdxTextExpression', value, data, position }];
    }
    return [createJsxNode(node, toPoint)];
}
/** Line breaks and the blanks around them are not part of JSX's text. */
function collapseText(value) {
    const lines = value.split(/\r?\n/);
    return lines
        .map((line, index) => {
        const started = index === 0 ? line : line.replace(/^[ \t]+/, '');
        return index === lines.length - 1 ? started : started.replace(/[ \t]+$/, '');
    })
        .filter(line => line !== '')
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/read-value.js
// The value of an expression where it is written out: texts, numbers, lists, what the article itself exports, the names of
// imported files, and JSX.

/** Undefined for what only the site's own code knows. */
function readValue(node, scope) {
    if (node === null)
        return undefined;
    return read_value_READERS[node.type]?.(node, scope);
}
const read_value_READERS = {
    Literal: ({ value }) => (isPlain(value) ? value : undefined),
    TemplateLiteral: readTemplate,
    Identifier: (node, scope) => {
        const name = readEsName(node) ?? '';
        return name === 'undefined' ? null : (scope.constants.get(name) ?? scope.files.get(name));
    },
    MemberExpression: readMember,
    CallExpression: readCall,
    ArrayExpression: readList,
    ObjectExpression: readObject,
    BinaryExpression: readSum,
    UnaryExpression: (node, scope) => {
        const value = readValue(findEsNode(node, 'argument'), scope);
        return node['operator'] === '-' && typeof value === 'number' ? -value : undefined;
    },
    ParenthesizedExpression: (node, scope) => readValue(findEsNode(node, 'expression'), scope),
    JSXExpressionContainer: (node, scope) => readValue(findEsNode(node, 'expression'), scope),
    JSXEmptyExpression: () => null,
    JSXElement: node => ({ jsx: node }),
    JSXFragment: node => ({ jsx: node })
};
function isPlain(value) {
    return value === null || /^(?:string|number|boolean)$/.test(typeof value);
}
function isJsx(value) {
    return typeof value === 'object' && value !== null && 'jsx' in value;
}
function readTemplate(node, scope) {
    const values = listEsNodes(node['expressions']).map(one => readValue(one, scope));
    let text = '';
    for (const [index, quasi] of listEsNodes(node['quasis']).entries()) {
        const part = readQuasi(quasi, scope);
        if (part === null)
            return undefined;
        text += part;
        if (index >= values.length)
            continue;
        const value = values[index];
        if (typeof value !== 'string' && typeof value !== 'number')
            return undefined;
        text += String(value);
    }
    return text;
}
/** MDX takes two blanks from each further line, also where they are part of a listing: they are put back. */
function readQuasi(quasi, { text }) {
    const { cooked, raw } = quasi['value'];
    if (typeof cooked !== 'string')
        return null;
    const [lines, kept, written] = [cooked, raw, text.slice(quasi.start, quasi.end)].map(one => one.split(/\r?\n/));
    if (lines?.length !== kept?.length || lines?.length !== written?.length)
        return cooked;
    return (lines ?? [])
        .map((line, index) => {
        const whole = written?.[index] ?? '';
        const taken = whole.slice(0, Math.max(0, whole.length - (kept?.[index] ?? '').length));
        return /^[ \t]*$/.test(taken) ? taken + line : line;
    })
        .join('\n');
}
/** A field of what the article exports; `.src` and `.default` of a file are the file. */
function readMember(node, scope) {
    const key = readEsName(findEsNode(node, 'property'));
    const object = readValue(findEsNode(node, 'object'), scope);
    if (key === null || (node['computed'] === true && node['property'] === null))
        return undefined;
    if (object instanceof Map)
        return object.get(key);
    return typeof object === 'string' && /^(?:src|default)$/.test(key) && isFile(node, scope)
        ? object
        : undefined;
}
function isFile(node, { files }) {
    const object = findEsNode(node, 'object');
    return object?.type === 'CallExpression' || files.has(readEsName(object) ?? '');
}
/** `require('./a.png')`, `useBaseUrl('/a.png')` */
function readCall(node, scope) {
    const name = readEsName(findEsNode(node, 'callee')) ?? '';
    const [argument, ...more] = listEsNodes(node['arguments']);
    if (!/^(?:require|useBaseUrl|withBase|withPrefix)$/.test(name) || more.length > 0)
        return undefined;
    const value = readValue(argument ?? null, scope);
    return typeof value === 'string' ? value : undefined;
}
function readList(node, scope) {
    const values = listEsNodes(node['elements']).map(one => readValue(one, scope));
    return values.every(value => value !== undefined) ? values : undefined;
}
function readObject(node, scope) {
    const fields = new Map();
    for (const property of listEsNodes(node['properties'])) {
        const key = readEsName(findEsNode(property, 'key'));
        const value = readValue(findEsNode(property, 'value'), scope);
        // A field that is not known is not there: asked for, it is unknown.
        if (key !== null && property['computed'] !== true && value !== undefined)
            fields.set(key, value);
    }
    return fields;
}
function readSum(node, scope) {
    const values = ['left', 'right'].map(side => readValue(findEsNode(node, side), scope));
    const texts = values.filter(value => typeof value === 'string' || typeof value === 'number');
    const isText = texts.length === 2 && texts.some(value => typeof value === 'string');
    return node['operator'] === '+' && isText ? texts.join('') : undefined;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/mdx-element.js
// An element of MDX as the readers of components see it: its name, its attributes, and what is in it.





function readElement(node, context) {
    const values = new Map();
    const unknown = new Map();
    for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute')
            continue;
        const name = attribute.name.toLowerCase();
        const value = readAttributeValue(attribute.value, context.scope);
        if (value !== undefined)
            values.set(name, value);
        else if (typeof attribute.value === 'object' && attribute.value !== null)
            unknown.set(name, attribute.value.value);
    }
    const name = node.name ?? '';
    const key = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    return { node, name, key, values, unknown, inline: node.type === 'mdxJsxTextElement', context };
}
function readAttributeValue(value, scope) {
    if (value === null || value === undefined)
        return true;
    return typeof value === 'string' ? value : readValue(findExpression(value), scope);
}
/** The expression between braces; null for a comment, or nothing. */
function findExpression({ data }) {
    const program = data !== undefined && 'estree' in data ? data.estree : null;
    const [statement = null] = isEsNode(program) ? listEsNodes(program['body']) : [];
    return findEsNode(statement, 'expression');
}
/** The first of some attributes that is a text, or a number. */
function findAttributeText({ values }, ...names) {
    for (const name of names) {
        const value = values.get(name);
        if (typeof value === 'string' || typeof value === 'number')
            return String(value);
    }
    return null;
}
/** An attribute's text or JSX, as nodes of running text. */
function readLabel(element, ...names) {
    const { values, context } = element;
    const found = names.map(name => values.get(name)).find(value => value !== undefined);
    if (isJsx(found))
        return context.lowering.text([createJsxNode(found.jsx, context.toPoint)]);
    const text = findAttributeText(element, ...names);
    if (text === null || text === '')
        return null;
    const { position } = element.node;
    return [{ type: 'text', value: text, ...(position && { position }) }];
}
function listChildren({ node }) {
    return node.children;
}
/** Whether nothing that a reader could see is in it. */
function isEmpty(element) {
    return listChildren(element).every(mdx_element_isBlank);
}
function mdx_element_isBlank(node) {
    if (node.type === 'text')
        return node.value.trim() === '';
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
        return findExpression(node) === null;
    return node.type === 'paragraph' && node.children.every(mdx_element_isBlank);
}
/** What is in it, as blocks. */
function readBlocksInside(element) {
    return wrapText(element.context.lowering.blocks(listChildren(element)));
}
/** What is in it where one paragraph, or running text, is running text; there may be blocks all the same. */
function readTextInside(element) {
    const { lowering } = element.context;
    const children = listChildren(element);
    const [only] = children;
    if (children.length === 1 && only?.type === 'paragraph')
        return lowering.text(only.children);
    return children.some(({ type }) => mdx_element_FLOW.test(type))
        ? lowering.blocks(children)
        : lowering.text(children);
}
const mdx_element_FLOW = /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|math|mdxJsxFlowElement|mdxFlowExpression|leafDirective)$/;
/** Running text among blocks in paragraphs of its own. */
function wrapText(nodes) {
    const result = [];
    let run = [];
    const close = () => {
        const children = trimEdges(run.filter(isInline));
        const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
        if (children.length > 0)
            result.push({
                type: 'paragraph',
                children,
                ...(start && end && { position: { start, end } })
            });
        run = [];
    };
    for (const node of nodes)
        if (isInline(node))
            run.push(node);
        else {
            close();
            if (node.type !== 'split')
                result.push(node);
        }
    close();
    return result;
}
function createWrapper(hName, children, { node: { position } }) {
    return createElementNode(hName, [...children], position);
}
/** A line in bold: the name of a tab, the title of a card. */
function createBoldLine(children, position) {
    const strong = { type: 'strong', children: children.filter(isInline) };
    return {
        type: 'paragraph',
        children: [{ ...strong, ...(position && { position }) }],
        ...(position && { position: { start: position.start, end: position.start } })
    };
}
/** The text of children that are nothing but text and literals; null for any other. */
function readPlainText(nodes, scope) {
    let text = '';
    for (const node of nodes) {
        const part = readPlainNode(node, scope);
        if (part === null)
            return null;
        text += part;
    }
    return text;
}
function readPlainNode(node, scope) {
    if (node.type === 'text')
        return node.value;
    if (node.type === 'paragraph')
        return readPlainText(node.children, scope);
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression')
        return null;
    const expression = findExpression(node);
    const value = expression === null ? '' : readValue(expression, scope);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/component-tags.js
// Components as tags, for what is known of tags in every language: the author's own ones, players, and what is unknown.


/** The tag of an element, under a name that is known; its arguments are the attributes whose value is written out. */
function createComponentTag(element, name = element.name, values = element.values) {
    const { node, context } = element;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const args = [...values].flatMap(([attribute, value]) => {
        if (typeof value === 'boolean' || value === null)
            return value === true ? [attribute] : [];
        if (typeof value !== 'string' && typeof value !== 'number')
            return [];
        return [`${attribute}="${String(value).replace(/[\\"]/g, '\\$&')}"`];
    });
    if (isEmpty(element))
        args.push('/');
    const tag = completeTag(context.text, start, {
        kind: 'component',
        name,
        args: args.join(' '),
        content: readOrigin(element),
        end
    });
    return { ...tag, text: component_tags_readOpening(tag.text) };
}
/** The module that a component comes from; '' for one that the article defines itself. */
function readOrigin({ name, context: { scope } }) {
    const first = name.split('.')[0] ?? '';
    return scope.names.has(first) ? (scope.names.get(first) ?? '') : null;
}
/** An element up to the end of its first tag. */
function component_tags_readOpening(text) {
    return /^<(?:=>|\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|'[^']*'|[^>"'{])*>/.exec(text)?.[0] ?? text;
}
/** Reports attributes that a reader would miss and whose value is not written out; whether there is one. */
function requireValues(element, names) {
    const { unknown, node, context } = element;
    const missing = names.filter(name => unknown.has(name));
    for (const name of missing) {
        const expression = unknown.get(name) ?? '';
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        const text = `${name}={${expression}}`;
        // It is one of those without which there is nothing to show, whatever the component calls it.
        const tag = { kind: 'jsx-attribute', name: expression, args: 'src', content: null };
        context.expand({ ...tag, text, start, end }, 'html');
    }
    return missing.length > 0;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/block-components.js
// Components that are blocks around others: callouts, collapsible sections, tabs, steps.




/** What generators call a kind of callout that Markdown has another name for. */
const block_components_KINDS = {
    check: 'success',
    warn: 'warning',
    error: 'danger',
    pitfall: 'warning',
    default: 'note',
    callout: 'note',
    admonition: 'note',
    alert: 'note',
    aside: 'note',
    notice: 'note',
    banner: 'note'
};
/** `<Note>`, `<Callout type="warning" title="…">` */
function block_components_lowerCallout(element) {
    if (isEmpty(element))
        return null;
    const named = findAttributeText(element, 'type', 'kind', 'variant', 'status', 'intent', 'level');
    const kind = toKind(named ?? '') ?? toKind(element.key) ?? 'note';
    const title = readLabel(element, 'title', 'heading', 'label');
    const label = title === null
        ? []
        : [
            {
                type: 'paragraph',
                data: { directiveLabel: true },
                children: trimEdges(title.filter(isInline))
            }
        ];
    const children = [...label, ...readBlocksInside(element)];
    const { position } = element.node;
    return [
        {
            type: 'containerDirective',
            name: kind,
            children,
            ...(position && { position })
        }
    ];
}
function toKind(name) {
    const key = name.toLowerCase();
    const kind = block_components_KINDS[key] ?? key;
    return CALLOUT_KINDS.has(kind) ? kind : null;
}
/** `<Accordion title="…">`: a section that opens. */
function lowerDetails(element) {
    if (isEmpty(element))
        return null;
    const { position } = element.node;
    const label = readLabel(element, 'title', 'summary', 'label', 'heading', 'question', 'header');
    const summary = label === null ? [] : [createElementNode('summary', label, position)];
    return [createWrapper('details', [...summary, ...readBlocksInside(element)], element)];
}
/** Blocks that stay as they are: what is around them is only for their looks. */
function lowerContainer(element) {
    if (isEmpty(element))
        return [];
    if (element.inline)
        return readTextInside(element);
    return [createWrapper('div', readBlocksInside(element), element)];
}
/** A title in bold above what belongs to it: a step, for example. */
function lowerTitled(element) {
    const title = readLabel(element, 'title', 'label', 'name', 'heading');
    if (title === null)
        return isEmpty(element) ? null : lowerContainer(element);
    const line = createBoldLine(title, element.node.position);
    return [createWrapper('div', [line, ...readBlocksInside(element)], element)];
}
/** Tabs know the labels of what is in them. */
function lowerTabs(element) {
    const { tabs } = element.context;
    tabs.push(readTabLabels(element));
    const lowered = lowerContainer(element);
    tabs.pop();
    return lowered;
}
/** `items={['a', 'b']}` of Nextra and Fumadocs, `values={[{ label, value }]}` of Docusaurus. */
function readTabLabels({ values }) {
    const inOrder = [];
    const byValue = new Map();
    for (const name of ['items', 'labels', 'values', 'tabs']) {
        const list = values.get(name);
        for (const item of Array.isArray(list) ? list : []) {
            if (typeof item === 'string')
                inOrder.push(item);
            if (!(item instanceof Map))
                continue;
            const fields = item;
            const label = fields.get('label');
            const value = fields.get('value');
            if (typeof label !== 'string')
                continue;
            inOrder.push(label);
            if (typeof value === 'string')
                byValue.set(value, label);
        }
    }
    return { inOrder, byValue, next: 0 };
}
function lowerTab(element) {
    const line = readTabLabel(element);
    const inside = readBlocksInside(element);
    const shown = line === null ? inside : [createBoldLine(line, element.node.position), ...inside];
    return shown.length === 0 ? [] : [createWrapper('div', shown, element)];
}
function readTabLabel(element) {
    const labels = element.context.tabs.at(-1);
    const index = labels?.next ?? 0;
    if (labels !== undefined)
        labels.next += 1;
    const own = readLabel(element, 'label', 'title', 'name', 'heading', 'header');
    if (own !== null)
        return own;
    const value = findAttributeText(element, 'value') ?? '';
    const label = labels?.byValue.get(value) ?? labels?.inOrder[index] ?? value;
    const { position } = element.node;
    return label === '' ? null : [{ type: 'text', value: label, ...(position && { position }) }];
}
/** A word or two in a box. */
function lowerBadge(element) {
    const inside = isEmpty(element)
        ? readLabel(element, 'text', 'label', 'title')
        : readTextInside(element);
    return inside;
}
/** What has nothing that a reader of a post could use: an icon, a table of contents. */
function omitElement(element) {
    return isEmpty(element) ? [] : lowerContainer(element);
}
/** What is meant for browsers and search engines. */
function omitPageData({ name, node, context }) {
    context.diagnostics.add(node.position, {
        rule: 'script',
        severity: 'warning',
        message: `<${name}> is about the page and not for its readers, so it was left out with all that is in it.`,
        remedy: null
    });
    return [];
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/code-components.js
// Components that show a listing: `<CodeBlock>`, `<Code code={…} />`, `<pre>{…}</pre>`.


/** Null where it is no listing. */
function lowerListing(element) {
    const { values } = element;
    const own = findAttributeText(element, 'code', 'value', 'source', 'codestring');
    if (own !== null)
        return [createListing(element, own, element)];
    if (isEmpty(element)) {
        requireValues(element, ['code', 'value', 'source', 'codestring']);
        return null;
    }
    const inner = findInner(element);
    const value = readPlainText(listChildren(inner ?? element), element.context.scope);
    if (value === null)
        return null;
    return values.size === 0 && element.inline && !value.includes('\n')
        ? [{ type: 'inlineCode', value }]
        : [createListing(element, value, inner ?? element)];
}
/** A listing, or whatever else is in a component that is named after one. */
function lowerCodeComponent(element) {
    const listing = lowerListing(element);
    if (listing !== null || isEmpty(element))
        return listing;
    if (element.inline)
        return element.context.lowering.text(listChildren(element));
    return [createWrapper('div', readBlocksInside(element), element)];
}
/** Source of a diagram. */
function lowerDiagram(element) {
    const own = findAttributeText(element, 'chart', 'value', 'code', 'graph', 'definition');
    const value = own ?? readPlainText(listChildren(element), element.context.scope);
    if (value === null || value.trim() === '')
        return null;
    return [{ ...createListing(element, value, element), lang: 'mermaid' }];
}
/** The one `<code>` inside a `<pre>`. */
function findInner(element) {
    const children = listChildren(element)
        .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
        .filter(child => child.type !== 'text' || child.value.trim() !== '');
    const [only] = children;
    const isElement = only?.type === 'mdxJsxTextElement' || only?.type === 'mdxJsxFlowElement';
    return children.length === 1 && isElement && only.name === 'code'
        ? readElement(only, element.context)
        : null;
}
function createListing(element, text, inner) {
    const named = findAttributeText(inner, 'classname', 'class') ??
        findAttributeText(element, 'classname', 'class') ??
        '';
    const lang = findAttributeText(element, 'language', 'lang') ??
        /\blang(?:uage)?-(\S+)/.exec(named)?.[1] ??
        null;
    const title = findAttributeText(element, 'title', 'filename');
    const { position } = element.node;
    return {
        type: 'code',
        lang,
        meta: title === null ? null : `title="${title.replaceAll('"', '')}"`,
        value: trimListing(text.replaceAll('\r\n', '\n')),
        data: { rewritten: true },
        ...(position && { position })
    };
}
/** A listing that begins below its brace is indented as its component is. */
function trimListing(text) {
    const below = /^[ \t]*\n/.exec(text)?.[0] ?? '';
    const lines = text.slice(below.length).trimEnd().split('\n');
    const indents = lines.filter(line => line.trim() !== '').map(measureBlanks);
    const common = below === '' || indents.length === 0 ? 0 : Math.min(...indents);
    return lines.map(line => line.slice(Math.min(common, measureBlanks(line)))).join('\n');
}
function measureBlanks(line) {
    return /^ */.exec(line)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/file-components.js
// Components about files: a tree of folders, and a group of listings that are named after their files.


/** `<FileTree>` and `<Files>`: a list in Markdown, or folders and files as elements. */
function lowerFileTree(element) {
    const entries = file_components_listEntries(element);
    return entries.length === 0 ? lowerContainer(element) : [file_components_createList(element, entries)];
}
const ENTRY = /^(?:filetree)?(?:folder|file)$/;
function file_components_listEntries(element) {
    return listChildren(element)
        .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
        .flatMap(child => child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement'
        ? [readElement(child, element.context)]
        : [])
        .filter(({ key }) => ENTRY.test(key));
}
function file_components_createList({ node: { position } }, entries) {
    const children = entries.map(createEntry);
    return { type: 'list', ordered: false, spread: false, children, ...(position && { position }) };
}
function createEntry(element) {
    const { position } = element.node;
    const value = findAttributeText(element, 'name', 'title', 'label') ?? '';
    const inside = file_components_listEntries(element);
    const place = position && { position };
    return {
        type: 'listItem',
        spread: false,
        children: [
            { type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place },
            ...(inside.length === 0 ? [] : [file_components_createList(element, inside)])
        ],
        ...place
    };
}
/** Each listing of a group is a tab that is called what stands behind its language: ```` ```js a.js ````. */
function lowerCodeGroup(element) {
    if (isEmpty(element))
        return [];
    const blocks = readBlocksInside(element).map(block => block.type === 'code' ? nameListing(block) : block);
    return [createWrapper('div', blocks, element)];
}
function nameListing(code) {
    const { meta } = code;
    const name = /^[^={}"]+?(?=\s+[\w-]+=|\s*$)/.exec(meta ?? '')?.[0].trim() ?? '';
    return name === '' ? code : { ...code, meta: `title="${name}"` };
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/lower-html.js
// Elements of HTML in MDX: Markdown is read in all of them, whatever their lines look like.




const lower_html_INLINE = new Set(('a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr').split(' '));
const VOID = new Set('br img input wbr hr source track col area base link meta'.split(' '));
/** Attributes that mean something for a post, by JSX's name in lower case, and as the tree of HTML has them. */
const PROPERTIES = {
    src: 'src',
    srcset: 'srcSet',
    href: 'href',
    alt: 'alt',
    title: 'title',
    id: 'id',
    type: 'type',
    start: 'start',
    checked: 'checked',
    class: 'className',
    classname: 'className',
    colspan: 'colSpan',
    rowspan: 'rowSpan',
    hidden: 'hidden',
    'data-src': 'dataSrc'
};
function isHtmlName(name) {
    return /^[a-z][\w:-]*$/.test(name);
}
function lower_html_lowerHtml(element) {
    const { name } = element;
    requireValues(element, ['src', 'href', 'alt']);
    if (name === 'pre')
        return lowerPre(element);
    if (name === 'hr')
        return [{ type: 'thematicBreak' }];
    if (name === 'code') {
        const value = readPlainText(listChildren(element), element.context.scope);
        if (value !== null && value !== '')
            return [{ type: 'inlineCode', value }];
    }
    return lower_html_INLINE.has(name) ? lowerInline(element) : [createHtmlElement(element)];
}
function createHtmlElement(element) {
    const children = VOID.has(element.name) ? [] : readHtmlChildren(element);
    // A paragraph of paragraphs is none.
    const hName = element.name === 'p' && !children.every(isInline) ? 'div' : element.name;
    const wrapper = createWrapper(hName, children, element);
    return { ...wrapper, data: { hName, hProperties: readProperties(element) } };
}
const TEXT_HOLDERS = /^(?:p|h[1-6]|summary|figcaption|dt|caption|legend|label|picture|button)$/;
/** What a page's own code has inside is not Markdown. */
function readHtmlChildren(element) {
    const { context } = element;
    if (TEXT_HOLDERS.test(element.name))
        return readTextInside(element);
    // No browser shows what is inside a frame.
    if (element.name === 'iframe')
        return [];
    if (!/^(?:script|style|textarea)$/.test(element.name))
        return context.lowering.blocks(listChildren(element));
    const value = readPlainText(listChildren(element), context.scope);
    return value === null ? [] : [{ type: 'text', value }];
}
function readProperties({ values }) {
    const properties = {};
    for (const [name, value] of values) {
        const property = PROPERTIES[name];
        const text = toAttribute(value);
        if (property === undefined || text === null)
            continue;
        properties[property] = property === 'className' && text !== true ? text.split(/\s+/) : text;
    }
    return properties;
}
function toAttribute(value) {
    if (value === true)
        return true;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
function lowerInline(element) {
    const { name, node } = element;
    const start = node.position?.start;
    const end = node.position?.end;
    const position = start && end && { start, end };
    const open = {
        type: 'html',
        value: writeOpening(element),
        ...(position && { position })
    };
    if (VOID.has(name))
        return [open];
    const children = readTextInside(element);
    if (!children.every(isInline))
        return [createHtmlElement(element)];
    const closing = end && { start: end, end };
    return [
        open,
        ...children,
        { type: 'html', value: `</${name}>`, ...(closing && { position: closing }) }
    ];
}
function writeOpening({ name, values }) {
    let html = `<${name}`;
    for (const [attribute, value] of values) {
        const known = attribute === 'classname' ? 'class' : attribute;
        const text = toAttribute(value);
        if (PROPERTIES[known] === undefined || text === null)
            continue;
        html += text === true ? ` ${known}` : ` ${known}="${escapeAttribute(text)}"`;
    }
    return `${html}>`;
}
function escapeAttribute(text) {
    return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
/** A listing is a literal, or in an element of code; any other text in it is Markdown. */
function lowerPre(element) {
    return isEmpty(element) ? [] : (lowerListing(element) ?? [createHtmlElement(element)]);
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/picture-components.js
// Components that show a picture or a player, and links.






const picture_components_SOURCES = ['src', 'image', 'img', 'image_path', 'path', 'url', 'file', 'filename', 'source'];
/** `<Image>`, `<Figure>` and their like. */
function lowerPicture(element) {
    if (requireValues(element, [...picture_components_SOURCES, 'alt']))
        return [];
    const src = findSource(element);
    if (src === null)
        return isEmpty(element) ? null : lowerFrame(element);
    const { node, context, inline } = element;
    const label = readLabel(element, 'caption', 'title', 'description');
    const caption = label ?? (isEmpty(element) ? null : readTextInside(element));
    const image = createExpansionNodes({ kind: 'image', src, alt: findAttributeText(element, 'alt') ?? '', caption: '', link: '' }, { ...findSite(element), alone: !inline || caption !== null, position: node.position }, context);
    if (caption === null)
        return image;
    return [picture_components_createFigure(element, image, caption)];
}
function findSource(element) {
    const own = findAttributeText(element, ...picture_components_SOURCES);
    if (own !== null)
        return own;
    const sources = element.values.get('sources');
    if (!(sources instanceof Map))
        return null;
    const light = sources.get('light');
    return typeof light === 'string' ? light : null;
}
function findSite({ node: { position } }) {
    const start = position?.start.offset ?? 0;
    return { start, end: position?.end.offset ?? start };
}
function picture_components_createFigure(element, shown, caption) {
    const { position } = element.node;
    const below = createElementNode('figcaption', [...caption], position);
    return createWrapper('figure', [...shown, below], element);
}
/** A frame around pictures, with a text below them. */
function lowerFrame(element) {
    if (isEmpty(element))
        return null;
    const written = findAttributeText(element, 'caption');
    const caption = written === null ? readLabel(element, 'caption', 'title') : element.context.readSnippet(written);
    if (caption === null && element.inline)
        return readTextInside(element);
    if (caption === null)
        return [createWrapper('div', readBlocksInside(element), element)];
    return [picture_components_createFigure(element, readBlocksInside(element), caption)];
}
function lowerLink(element) {
    if (requireValues(element, ['href', 'to', 'url']))
        return [];
    const href = findAttributeText(element, 'href', 'to', 'url');
    const inside = isEmpty(element)
        ? readLabel(element, 'title', 'label', 'text')
        : readTextInside(element);
    // Nothing to click on is nothing to see.
    if (inside === null)
        return href === null ? null : [];
    if (href === null)
        return inside;
    if (!inside.every(isInline)) {
        const wrapper = createWrapper('a', inside, element);
        return [{ ...wrapper, data: { hName: 'a', hProperties: { href } } }];
    }
    return createLink(element, href, inside);
}
function createLink({ node: { position } }, href, inside) {
    const value = writeOpening({ name: 'a', values: new Map([['href', href]]) });
    return [
        { type: 'html', value, ...(position && { position }) },
        ...inside,
        { type: 'html', value: '</a>', ...(position && { position }) }
    ];
}
/** A title that may be a link, and a text below it. */
function lowerCard(element) {
    const href = findAttributeText(element, 'href', 'to', 'url', 'link');
    const title = readLabel(element, 'title', 'label', 'name');
    const text = readLabel(element, 'description', 'subtitle');
    const inside = isEmpty(element) ? [] : readBlocksInside(element);
    if (requireValues(element, ['href', 'to', 'title', 'description']))
        return [];
    if (title === null && text === null && inside.length === 0)
        return null;
    const { position } = element.node;
    const shown = title === null || href === null ? title : createLink(element, href, title);
    return [
        createWrapper('div', [
            ...(shown === null ? [] : [createBoldLine(shown, position)]),
            ...wrapText(text ?? []),
            ...inside
        ], element)
    ];
}
/** A film by its file; one of a known site by its page. */
function lowerVideo(element) {
    if (requireValues(element, ['src', 'url', 'source', 'href']))
        return [];
    const src = findAttributeText(element, 'src', 'url', 'source', 'href');
    if (src === null || !isEmpty(element))
        return null;
    const tag = createComponentTag(element, 'embed', new Map([['url', src]]));
    if (/^https?:\/\//.test(src) && !/\.(?:mp4|webm|mov|m4v|ogv|mp3|ogg|wav)(?:[?#]|$)/i.test(src))
        return createExpansionNodes(element.context.expand(tag, 'text'), { ...findSite(element), alone: !element.inline, position: element.node.position }, element.context);
    const hName = /\.(?:mp3|ogg|wav)$/i.test(src) ? 'audio' : 'video';
    const wrapper = createWrapper(hName, [], element);
    return [{ ...wrapper, data: { hName, hProperties: { src } } }];
}
/** What generators call the address, or the number, of what a player shows. */
const ID = /^(?:(?:video|youtube|tweet|vimeo|instagram|stackblitz|gist|codesandbox|spotify|post|status)_?(?:id|link|url))$/;
/** A player that tags of other languages show as well, under its name there. */
function lowerPlayer(element, name) {
    const values = new Map([...element.values].map(([key, value]) => [ID.test(key) ? 'id' : key, value]));
    const id = values.get('id');
    if (typeof id === 'string' && PATHS[name] !== undefined && /^[^:]+\/[^:]+$/.test(id))
        values.set('id', PATHS[name] + id);
    if (name === 'codepen')
        values.set('id', findPen(values));
    const tag = createComponentTag(element, name, values);
    const player = createExpansionNodes(element.context.expand(tag, 'text'), { ...findSite(element), alone: !element.inline, position: element.node.position }, element.context);
    return isEmpty(element) ? player : [...player, ...readBlocksInside(element)];
}
/** `tweetLink="ada/status/1"` */
const PATHS = {
    tweet: 'https://twitter.com/',
    gist: 'https://gist.github.com/',
    spotify: 'https://open.spotify.com/'
};
function findPen(values) {
    const user = values.get('user');
    const pen = values.get('hash') ?? values.get('slughash') ?? values.get('codepenid');
    return typeof user === 'string' && typeof pen === 'string'
        ? `https://codepen.io/${user}/pen/${pen}`
        : (values.get('id') ?? values.get('url') ?? null);
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/known-components.js
// The components that are known without being told: what Docusaurus, Starlight, Nextra, Mintlify, Gatsby, Fumadocs and their like
// bring along, and the names that authors give to their own. A name counts without its case, dots and dashes.





const KNOWN = new Map([
    [
        'image img nextimage nextexportoptimizedimage staticimage gatsbyimage figure picture optimizedimage responsiveimage ' +
            'lazyimage idealimage themedimage lightboximage zoomableimage zoomimage imagezoom blogimage photo screenshot',
        lowerPicture
    ],
    ['frame browserframe browserwindow imageframe zoom mediumzoom lightbox', lowerFrame],
    [
        'link nextlink navlink a anchor externallink gatsbylink smartlink button linkbutton buttonlink',
        lowerLink
    ],
    ['card cardscard linkcard cardlink contentcard', lowerCard],
    ['video videoplayer html5video reactplayer player loopvideo', lowerVideo],
    ['audio audioplayer', lowerVideo],
    [
        'note tip info warning warn caution danger important check success error hint pitfall callout admonition alert aside ' +
            'notice banner',
        block_components_lowerCallout
    ],
    [
        'details accordion accordionitem expandable expander collapse collapsible collapsiblesection toggle disclosure foldable',
        lowerDetails
    ],
    [
        'fragment reactfragment accordions accordiongroup cards cardgroup cardgrid columns column cols col row rows ' +
            'grid griditem flex box container wrapper center centered steps bleed section div paragraph ' +
            'packagemanagers browseronly clientonly noscript nossr suspense imagegroup gallery imagegallery figuregroup ' +
            'layout',
        lowerContainer
    ],
    ['step titled', lowerTitled],
    ['filetree files', lowerFileTree],
    ['codegroup', lowerCodeGroup],
    ['tabs tabgroup tabset tabpanels tablist codetabs', lowerTabs],
    ['tab tabitem tabpanel tabstab tabcontent', lowerTab],
    [
        'codeblock code codesnippet snippet highlight syntaxhighlighter prism shiki pre livecode codehike',
        lowerCodeComponent
    ],
    ['mermaid mermaiddiagram', lowerDiagram],
    ['badge tag chip pill label', lowerBadge],
    ['icon spacer toc tocinline tableofcontents docbreadcrumbs sharebuttons', omitElement],
    ['head helmet seo script metatags meta', omitPageData]
].flatMap(([names, lower]) => names.split(' ').map(name => [name, lower])));
/** Other names of players that tags have as well. */
const known_components_PLAYERS = new Map([
    [
        'youtube',
        'youtube youtubeembed youtubevideo youtubeplayer embedyoutube liteyoutube liteyoutubeembed youtubelite'
    ],
    [
        'tweet',
        'tweet tweetembed embedtweet twittertweet twittertweetembed twitterembed reacttweet statictweet x'
    ],
    ['gist', 'gist githubgist gistembed reactgist'],
    ['vimeo', 'vimeo vimeoplayer vimeoembed'],
    ['codepen', 'codepen codepenembed'],
    ['codesandbox', 'codesandbox sandbox'],
    ['stackblitz', 'stackblitz stackblitzembed'],
    ['spotify', 'spotify spotifyembed'],
    ['instagram', 'instagram instagramembed']
].flatMap(([player, names]) => names.split(' ').map(name => [name, player])));
/** Elements of HTML whose own name says that they hold text. */
const HTML = new Set('kbd sup sub mark small del abbr blockquote'.split(' '));
/** Null for a component that is not known, or that has nothing to show by its attributes. */
function lowerKnown(element) {
    const { key } = element;
    const lower = KNOWN.get(key);
    if (lower !== undefined)
        return lower(element);
    const player = known_components_PLAYERS.get(key);
    if (player !== undefined)
        return lowerPlayer(element, player);
    return HTML.has(key) && element.values.size === 0 ? lower_html_lowerHtml({ ...element, name: key }) : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/lower-mdx.js
// Nodes of MDX as the nodes of what they stand for: modules and comments go, literals become text, elements and components
// what they show.









/** `own`: the author's tags, which go before everything that is known. */
function createMdxLowering(scope, own) {
    const tabs = [];
    return (node, lowering, context) => lower_mdx_lowerNode(node, { ...context, scope, lowering, tabs }, own);
}
/** Null for a node that is not MDX's. */
function lower_mdx_lowerNode(node, context, own) {
    switch (node.type) {
        case 'mdxjsEsm':
            removeNode(node, context);
            return [];
        case 'mdxFlowExpression':
            return wrapText(lowerExpression(node, context));
        case 'mdxTextExpression':
            return lowerExpression(node, context);
        case 'mdxJsxFlowElement':
            return wrapText(lowerElement(readElement(node, context), own));
        case 'mdxJsxTextElement':
            return lowerElement(readElement(node, context), own);
        case 'paragraph':
            return holdsOnlyMdx(node) ? lowerParagraph(node, context) : null;
        default:
            return null;
    }
}
function removeNode({ position }, { remove }) {
    const start = position?.start.offset;
    const end = position?.end.offset;
    if (start !== undefined && end !== undefined)
        remove(start, end);
}
/** An element alone on its lines is a block, however it is written. */
function holdsOnlyMdx({ children }) {
    return (children.some(({ type }) => MDX.test(type)) &&
        children.every(child => MDX.test(child.type) || (child.type === 'text' && child.value.trim() === '')));
}
const MDX = /^mdx(?:JsxText|Text)/;
function lowerParagraph({ children, position }, context) {
    const shown = children.filter(({ type }) => type !== 'text');
    const blocks = children.map((child) => {
        if (child.type !== 'mdxJsxTextElement' || shown.length > 1)
            return child;
        return { ...child, type: 'mdxJsxFlowElement', children: child.children };
    });
    const lowered = wrapText(context.lowering.blocks(blocks));
    if (lowered.length === 0)
        removeNode({ ...(position && { position }) }, context);
    return placeInside(lowered, position);
}
function lowerExpression(node, context) {
    const expression = findExpression(node);
    const flow = node.type === 'mdxFlowExpression';
    if (expression === null)
        return dropComment(node, flow, context);
    const value = readValue(expression, context.scope);
    const parts = value === undefined ? null : listParts(value);
    if (parts === null)
        return lower_mdx_expandTag(node, { kind: 'mdx-expression', name: node.value.trim() }, context);
    if (parts.every(part => typeof part === 'string')) {
        const content = parts.join('').replace(/\s+/g, ' ');
        return content === '' && flow
            ? dropComment(node, flow, context)
            : lower_mdx_expandTag(node, { kind: 'literal', content: flow ? content.trim() : content }, context);
    }
    // Braces and all, they are what is replaced.
    const placed = node.position && { position: node.position };
    return parts
        .flatMap((part) => typeof part === 'string'
        ? [{ type: 'text', value: part }]
        : context.lowering.text([createJsxNode(part.jsx, context.toPoint)]))
        .map(one => ({ ...one, ...placed }));
}
/** What a value shows: texts and JSX in their order; null for an object. */
function listParts(value) {
    if (typeof value === 'boolean' || value === null)
        return [];
    if (typeof value === 'string' || typeof value === 'number')
        return [String(value)];
    if (isJsx(value))
        return [value];
    if (value instanceof Map)
        return null;
    const parts = value.map(listParts);
    return parts.every(part => part !== null) ? parts.flat() : null;
}
function lower_mdx_expandTag({ position }, { kind, name = '', content }, context) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    const tag = completeTag(context.text, start, {
        kind,
        name,
        args: '',
        content: content ?? null,
        end
    });
    return createExpansionNodes(context.expand(tag, 'text'), { start, end, alone: false, position }, context);
}
/** A comment in a line of its own goes with its line, or would part the paragraph. */
function dropComment(node, flow, context) {
    if (flow)
        removeNode(node, context);
    else
        lower_mdx_expandTag(node, { kind: 'comment' }, context);
    return [];
}
function lowerElement(element, own) {
    const lowered = lowerByName(element, own);
    const { node, inline, context } = element;
    if (lowered.length === 0) {
        if (!inline)
            removeNode(node, context);
        return [];
    }
    const placed = placeInside(lowered, node.position);
    if (inline || placed.length === 1 || placed.every(isInline))
        return placed;
    return [createWrapper('div', wrapText(placed), element)];
}
/** Nodes in the place of an element reach from its beginning to its end. */
function placeInside(nodes, position) {
    if (position === undefined)
        return [...nodes];
    return nodes.map((node, index) => ({
        ...node,
        position: {
            start: index === 0 ? position.start : (node.position ?? position).start,
            end: index === nodes.length - 1 ? position.end : (node.position ?? position).end
        }
    }));
}
function lowerByName(element, own) {
    const { name, context } = element;
    if (own.has(name))
        return [...lower_mdx_expandComponent(element), ...lower_mdx_readContents(element)];
    if (name === '')
        return lower_mdx_readContents(element);
    if (isHtmlName(name) && !name.includes('-'))
        return lower_html_lowerHtml(element);
    // A component that the article makes itself may be called like a known one.
    const isOwn = context.scope.names.get(name) === null;
    return (isOwn ? null : lowerKnown(element)) ?? lowerOther(element);
}
/** A component that tags of other languages know, or one of which only the contents are. */
function lowerOther(element) {
    const expanded = lower_mdx_expandComponent(element);
    const [first] = expanded;
    if (first?.type === 'boundary' && first.opening !== null)
        return first.opening.create(readBlocksInside(element));
    return [...expanded.filter(({ type }) => type !== 'split'), ...lower_mdx_readContents(element)];
}
function lower_mdx_expandComponent(element) {
    const { node, inline, context } = element;
    const tag = createComponentTag(element);
    const { start, end } = tag;
    return createExpansionNodes(context.expand(tag, 'text'), { start, end, alone: !inline, position: node.position }, context);
}
/** In running text what is inside is running text, elsewhere a block of its own. */
function lower_mdx_readContents(element) {
    if (isEmpty(element))
        return [];
    return element.inline
        ? readTextInside(element)
        : [createWrapper('div', readBlocksInside(element), element)];
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/read-scope.js
// What the names of an article in MDX stand for, as far as it says so itself.


/** A file of another kind than code or Markdown. */
const read_scope_FILE = /\.(?!(?:[cm]?[jt]sx?|mdx?|astro|vue|svelte|css|scss|json|ya?ml)$)[a-z0-9]{2,4}$/i;
function readScope(tree, { title, body: text }) {
    const constants = new Map();
    const files = new Map();
    const names = new Map();
    // What generators call the fields of the front matter.
    for (const name of title === '' ? [] : ['frontMatter', 'frontmatter', 'metadata'])
        constants.set(name, new Map([['title', title]]));
    const scope = { constants, files, names, text };
    for (const statement of tree.children.flatMap(listStatements)) {
        for (const [name, source] of listImports(statement)) {
            names.set(name, source);
            if (read_scope_FILE.test(source) && !source.includes('!'))
                files.set(name, source);
        }
        for (const [name, init] of listDefinitions(statement)) {
            names.set(name, null);
            const value = readValue(init, scope);
            if (value !== undefined)
                constants.set(name, value);
        }
    }
    return scope;
}
function listStatements(node) {
    if (node.type !== 'mdxjsEsm')
        return [];
    const program = node.data?.estree;
    return isEsNode(program) ? listEsNodes(program['body']) : [];
}
function listImports(statement) {
    if (statement.type !== 'ImportDeclaration')
        return [];
    const source = readEsName(findEsNode(statement, 'source')) ?? '';
    return listEsNodes(statement['specifiers']).map(one => [
        readEsName(findEsNode(one, 'local')) ?? '',
        source
    ]);
}
/** The names that are exported, with what is on the right of each. */
function listDefinitions(statement) {
    if (!/^Export(?:Named|Default)Declaration$/.test(statement.type))
        return [];
    const declaration = findEsNode(statement, 'declaration');
    if (declaration?.type === 'VariableDeclaration')
        return listEsNodes(declaration['declarations']).map(one => [
            readEsName(findEsNode(one, 'id')) ?? '',
            declaration['kind'] === 'const' ? findEsNode(one, 'init') : null
        ]);
    return [[readEsName(findEsNode(declaration, 'id')) ?? '', null]];
}

;// CONCATENATED MODULE: ./lib/src/content/source/read-source.js
// The reading of an article: what Markdown does not know is hidden from the parser, which runs once, and is then put into
// the tree as what it stands for. Offsets are always the author's.





















/** `parse` is for the short pieces of Markdown that stand for a tag. The tree of `marked`, the parsed body, is changed. */
function readSource(input, diagnostics, { marked, parse }) {
    const { body: text, policy } = input;
    const { tree, mdx, fault } = marked;
    const edits = [];
    if (fault !== null)
        diagnostics.add(fault, { rule: 'mdx', severity: 'error', ...fault.sentences });
    lowerMarks(marked, { input, diagnostics, edits, parse });
    const handled = listHandled(tree);
    const codeTags = mdx === null ? listCodeTags(tree, text) : [];
    const addresses = lowerBareAddresses(tree);
    lowerCodeDirectives(tree, {
        readSnippet: fragment => readFragment(fragment, diagnostics, parse),
        policy,
        diagnostics,
        fieldTexts: input.fieldTexts ?? new Map()
    });
    const left = edits.filter(({ start }) => findSpanAt(handled, start) === undefined);
    return { text, tree, edits: sortEdits([...left, ...codeTags, ...addresses]), ...(mdx && { mdx }) };
}
function lowerMarks({ tree, marks, veil, mdx }, parts) {
    const { input } = parts;
    const own = input.templateTags ?? new Map();
    const lowering = mdx === null ? {} : { mdx: createMdxLowering(readScope(tree, input), own) };
    const { liquid = null } = input;
    const evaluated = liquid === null ? {} : { evaluated: evaluateTags(marks, collectSources(input), liquid) };
    if (mdx !== null || (veil !== null && marks.length > 0))
        lowerTree(tree, createExpander({ ...parts, input: { ...input, ...evaluated }, marks, veil, ...lowering }));
}
/** One inside another is left out. */
function sortEdits(edits) {
    let last = 0;
    return edits
        .toSorted((a, b) => a.start - b.start || b.end - a.end)
        .filter(({ start, end }) => {
        if (start < last)
            return false;
        last = end;
        return true;
    });
}
/** Addresses, and tags in place of which there is a link: their nodes say what is to be written. */
function listHandled(tree) {
    const spans = [];
    walkTree(tree, node => {
        if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition')
            return;
        const span = node.data?.destination ?? (node.type === 'definition' ? undefined : node.data?.tag);
        if (span !== undefined)
            spans.push(span);
    });
    return spans.sort((a, b) => a.start - b.start);
}
/** A text that is no article: in it `:::` is known, and no template. */
function readFragment(text, diagnostics, parse = parseMarkdown) {
    const code = guessCode(text);
    const lines = splitIntoLines(text);
    const fences = findFences(lines, ({ start }) => findSpanAt(code, start) === undefined);
    const { tree, marks, veil } = parseHidden(text, { marks: fences, skipped: [] }, parse);
    if (veil !== null)
        lowerTree(tree, createFragmentContext(text, { marks, veil, diagnostics, parse }));
    return tree;
}
/**
 * The tree of a text in which marks are hidden. `parse` is called once for nearly every text: again only where it was not
 * code what looked like it, or was.
 */
function parseMarked(text, settings, parse = parseMarkdown) {
    const guess = findMarks(text, guessCode(text), settings);
    const first = parseHidden(text, guess, parse);
    const code = listCode(text, first.tree);
    if (isRight(guess, first.tree, code))
        return first;
    return parseHidden(text, findMarks(text, code, settings), parse);
}
function parseHidden(text, found, parse) {
    const veil = found.marks.length === 0 ? null : chooseVeil(text);
    if (veil === null)
        return { tree: parse(text), marks: [], veil, ...NO_MDX };
    const marks = alignClosings(text, found.marks);
    const tree = parse(maskMarks(text, marks, veil), veil);
    // A line break that is hidden in an address is one all the same.
    if (marks.some(mark => joinsLines(text, mark)))
        relocate(tree, text);
    return { tree, marks, veil, ...NO_MDX };
}
const NO_MDX = { mdx: null, fault: null };
function listCode(text, tree) {
    return [...listSpans(tree, CODE_NODES), ...listHtmlCode(text, tree)].sort((a, b) => a.start - b.start);
}
/** Whether nothing is hidden in code, and nothing was taken for code that is not. */
function isRight({ marks, skipped }, tree, code) {
    const isCode = (offset) => findSpanAt(code, offset) !== undefined;
    const comments = listSpans(tree, /^html$/);
    return (!marks.some(({ start }) => isCode(start)) &&
        skipped.every(offset => isCode(offset) || findSpanAt(comments, offset) !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/content/source/parse-body.js
// The one parse of an article's body: as MDX where its file is called so, or where its site reads all Markdown as MDX.


/** How a body is read, as a word. */
function nameSyntax({ path, mdx = 'never' }) {
    if (/\.mdx$/i.test(path))
        return 'mdx';
    return mdx === 'if-it-parses' ? 'maybe-mdx' : 'markdown';
}
/** What is called MDX and is none has no contents, but a fault. */
function parseBody(text, syntax, { own, parse }) {
    const name = nameSyntax(syntax);
    if (name === 'markdown')
        return parseMarked(text, { own }, parse);
    const found = readMdx(text, name === 'maybe-mdx', parse);
    if ('tree' in found)
        return { ...found, veil: null, fault: null };
    if (name === 'maybe-mdx')
        return parseMarked(text, { own }, parse);
    return {
        tree: { type: 'root', children: [] },
        marks: [],
        veil: null,
        mdx: null,
        fault: found
    };
}

;// CONCATENATED MODULE: ./lib/src/content/source/body-store.js
// The parsed bodies of a run. A body that was parsed to look for a title is not parsed again to be converted.


/**
 * What is kept at most, in characters: a tree takes some fifteen bytes for each. Bodies that wait longer for their conversion,
 * or are never converted, are parsed anew.
 */
const MAX_KEPT = 1_000_000;
/** What the least text costs. */
const BASE_COST = 100;
/** `own` are the author's own template tags, which say how a body is read. */
function createBodyStore(own = new Map(), parse = parseMarkdown) {
    const kept = new Map();
    let size = 0;
    const remove = (text) => {
        if (kept.delete(text))
            size -= text.length + BASE_COST;
    };
    const keep = (text, marked) => {
        remove(text);
        kept.set(text, marked);
        size += text.length + BASE_COST;
        for (const oldest of kept.keys()) {
            if (size <= MAX_KEPT)
                break;
            remove(oldest);
        }
    };
    const read = (text, syntax) => parseBody(text, syntax, { own, parse });
    return {
        parse,
        copy: (text, path) => {
            const key = nameBody(text, { path });
            const marked = kept.get(key) ?? read(text, { path });
            keep(key, marked);
            return { ...marked, tree: structuredClone(marked.tree) };
        },
        take: (text, syntax) => {
            const key = nameBody(text, syntax);
            const marked = kept.get(key) ?? read(text, syntax);
            remove(key);
            return marked;
        }
    };
}
/** The same text may be read in two ways. */
function nameBody(text, syntax) {
    return `${nameSyntax(syntax)} ${text}`;
}

;// CONCATENATED MODULE: ./lib/src/content/diagnostic-collector.js
// Collects what the passes have to say about one text, as diagnostics with positions in the article's file.

/** `firstLine` is the file's line of the text's first one; null when the text is in no file (a footer). */
function collectDiagnostics(path, firstLine) {
    const list = [];
    const errors = [];
    const placed = [];
    const told = new Set();
    return {
        add: (place, { rule, severity, message, remedy }) => {
            const known = firstLine !== null && place ? place.start : null;
            if (severity === 'error' && place)
                errors.push(place.start);
            told.add(rule).add(`${rule} ${place?.start.line ?? ''}`);
            const diagnostic = (0,diagnostics_diagnostic/* createDiagnostic */.og)({
                code: `medium/${rule}`,
                severity,
                message,
                ...(remedy === undefined && severity !== 'notice' ? {} : { remedy: remedy ?? null }),
                place: {
                    path,
                    line: known === null ? null : known.line + (firstLine ?? 1) - 1,
                    column: known === null ? null : known.column
                }
            });
            list.push(diagnostic);
            if (place)
                placed.push({ diagnostic, at: place.start });
        },
        hasError: place => place === undefined ? list.some(diagnostics_diagnostic/* isError */.bJ) : errors.some(error => isInside(error, place)),
        isTold: (rule, line) => told.has(line === null ? rule : `${rule} ${line}`),
        listPlaced: () => placed,
        list: () => mergeRepeated(list.toSorted(compareInTextOrder))
    };
}
function isInside(point, place) {
    if (!place?.end)
        return false;
    return diagnostic_collector_comparePoints(place.start, point) <= 0 && diagnostic_collector_comparePoints(point, place.end) < 0;
}
function diagnostic_collector_comparePoints(a, b) {
    return a.line - b.line || a.column - b.column;
}
function compareInTextOrder(a, b) {
    return ((a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function mergeRepeated(sorted) {
    const result = [];
    for (const [key, diagnostics] of Map.groupBy(sorted, findRepetitionKey)) {
        const [first] = diagnostics;
        if (first === undefined)
            continue;
        const more = diagnostics.length - 1;
        const message = key === '' || more === 0 ? first.message : `${first.message} (And ${more} more like this.)`;
        if (key === '')
            result.push(...diagnostics);
        else
            result.push({ ...first, message });
    }
    return result.sort(compareInTextOrder);
}
// An article about mathematics would fill the summary with one sentence.
function findRepetitionKey({ severity, code, message }) {
    if (severity === 'notice')
        return code;
    return severity === 'warning' && code === 'medium/math' ? message : '';
}

;// CONCATENATED MODULE: ./lib/src/content/nesting-guard.js
// Texts whose quotes, lists or elements are nested by the thousand, which is more than a parser's stack can hold.
/** The answer of `read`, or of `otherwise` where the text is nested too deeply. */
function guardNesting(read, otherwise) {
    try {
        return read();
    }
    catch (error) {
        // What the platform throws need not be of this module's own classes.
        if (String(error).startsWith('RangeError: Maximum call stack'))
            return otherwise();
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/content/references/destinations.js
// What links and images have in common: how an address is written, and where files are looked for.

/** A backslash is a character of the address, though a browser would read it as a slash. */
function cleanTarget(destination) {
    return destination.trim().replaceAll('\\', '%5C').replace(SITE_ROOT, '/');
}
/** How Docusaurus, Zola, VitePress and exports of Ghost write the root of a site, or of its source. */
const SITE_ROOT = /^(?:@site\/|@\/|pathname:\/\/\/?|__GHOST_URL__\/?)/;
/** An http(s) URL as it should be sent, `//host` made https; null for anything else. */
function toAbsoluteUrl(target) {
    const url = target.startsWith('//') ? `https:${target}` : target;
    return /^https?:\/\/[^/]/i.test(url) && URL.canParse(url) ? lowerScheme(url) : null;
}
/** Schemes are compared as written where the post is checked. */
function lowerScheme(url) {
    return url.replace(/^[a-z][a-z0-9+.-]*:/i, scheme => scheme.toLowerCase());
}
function findFile(candidates, resolver) {
    return candidates.find(path => path !== '' && resolver.fileExists(path)) ?? null;
}
function findFolder(path) {
    return joinPath('', path.slice(0, Math.max(path.lastIndexOf('/'), 0))) ?? '';
}
function destinations_shorten(target) {
    return target.length <= 60 ? target : `${target.slice(0, 57)}…`;
}
/** The scheme of an address; undefined for a path. */
function findScheme(target) {
    return /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1];
}
/** A file that the resolver finds by the end of its path; null where it does not look for files so. */
function findByName(path, { findByName: find }) {
    if (find === undefined)
        return null;
    for (const name of listFileCandidates('', path.replace(/^(?:\.{1,2}\/)+/, ''))) {
        const found = find(name);
        if (found !== null)
            return found;
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/content/references/image-destinations.js
// Where the images of an article are: on the web, or files of the repository.


/** What to do about an image of another type. */
const USE_KNOWN_TYPE = 'Use JPEG, PNG, GIF or TIFF.';
/** Types that Medium's image endpoint refuses, by file name. */
const UNSUPPORTED_IMAGE = /\.(?:svgz?|webp|avif|heic|heif|bmp|ico|jxl|pdf|mp4|webm|mov)$/i;
/** Resolves the source of an image, decoded as the syntax tree has it. */
function resolveImage(source, context) {
    const target = cleanTarget(source);
    if (target === '')
        return createImageProblem('An image has no source.', 'Name a file, or remove the image.');
    const absolute = toAbsoluteUrl(target);
    if (absolute !== null)
        return { kind: 'url', url: absolute };
    const scheme = findScheme(target);
    if (scheme !== undefined)
        return createImageProblem(`The image ${destinations_shorten(target)} cannot be published because ${scheme.toLowerCase()}: is not an address on the web.`, 'Use a file of the repository, or an https URL.');
    if (context.images === 'keep')
        return { kind: 'keep', url: target };
    return resolveImageFile(target, context);
}
function resolveImageFile(target, context) {
    const { resolver } = context;
    const { path } = splitSuffix(target);
    const folder = findFolder(context.path);
    const own = [folder, context.path.replace(/\.[^./]+$/, '')];
    const below = path.startsWith('/') ? pathBelowPage(path, context.canonicalUrl) : path;
    const beside = below === null ? [] : own.flatMap(root => listFileCandidates(root, below));
    const roots = resolver.staticRoots.flatMap(root => listFileCandidates(root, path));
    const file = findFile([...beside, ...roots], resolver) ?? findByName(path, resolver);
    const onSite = file === null && !isUnsupportedImage(path) ? resolver.imageOnSite(path) : null;
    if (onSite !== null)
        return { kind: 'site', url: onSite };
    if (file === null)
        return createImageProblem(`The image ${target} is not in the repository${describeSearch(path, folder, resolver)}.`, 'Add the file, or correct the path.');
    if (isUnsupportedImage(file))
        return createImageProblem(`The image ${target} has a type that Medium does not accept.`, USE_KNOWN_TYPE);
    return { kind: 'file', path: file };
}
/** Whether a file or URL names, by its extension, an image type that Medium does not accept. */
function isUnsupportedImage(path) {
    return UNSUPPORTED_IMAGE.test(splitSuffix(path).path);
}
function describeSearch(path, folder, resolver) {
    const roots = resolver.staticRoots.map(root => (root === '' ? 'the root' : `${root}/`));
    const places = path.startsWith('/')
        ? roots
        : [folder === '' ? 'the root' : `${folder}/`, ...roots];
    return places.length === 0 ? '' : ` (looked in ${[...new Set(places)].join(', ')})`;
}
function createImageProblem(message, remedy) {
    return { kind: 'problem', rule: 'image', message, remedy };
}

;// CONCATENATED MODULE: ./lib/src/content/references/link-destinations.js
// Where the links of an article lead for a reader on Medium: absolute URLs, headings of the article, or nowhere.



const KEPT_SCHEMES = ['mailto', 'tel'];
/** What no text can stand in for: code, files of the author's machine, addresses with a typing error. */
const REFUSED_SCHEMES = /^(?:javascript|vbscript|data|file|blob|about|h?t{1,3}ps?s?)$/i;
/** Resolves the destination of a link, decoded as the syntax tree has it. */
function resolveLink(destination, context) {
    const target = cleanTarget(destination);
    if (target === '')
        return createLinkProblem('A link has no destination.', 'Name one, or remove the link.');
    const absolute = toAbsoluteUrl(target);
    if (absolute !== null)
        return { kind: 'url', url: absolute };
    const scheme = findScheme(target);
    if (scheme !== undefined)
        return KEPT_SCHEMES.includes(scheme.toLowerCase())
            ? { kind: 'url', url: lowerScheme(target) }
            : refuseScheme(target, scheme);
    if (destination.trim().startsWith('@'))
        return resolveFromSource(target, context);
    if (target.startsWith('#'))
        return resolveFragment(target, context.canonicalUrl);
    return target.startsWith('/')
        ? resolveFromRoot(target, context)
        : resolveRelative(target, context);
}
function refuseScheme(target, scheme) {
    if (!REFUSED_SCHEMES.test(scheme) && target.includes('://'))
        return {
            ...createLinkProblem(`The link ${destinations_shorten(target)} opens another program, which a reader may not have.`, 'Link to a page on the web, or remove the link.'),
            textSuffices: true
        };
    return createLinkProblem(`The link ${target} is not an address that can be published.`, 'Use http, https, mailto or tel.');
}
function resolveFragment(target, canonicalUrl) {
    if (target === '#' || canonicalUrl === null)
        return { kind: 'fragment', url: null };
    return { kind: 'fragment', url: resolveUrl(target, canonicalUrl) };
}
function resolveFromRoot(target, context) {
    const { resolver, canonicalUrl } = context;
    const { path, suffix } = splitSuffix(target);
    const page = findFile(listPageCandidates('', path), resolver);
    const pageUrl = page === null ? null : resolver.fileUrl(page);
    if (pageUrl !== null)
        return { kind: 'url', url: appendSuffix(pageUrl, suffix) };
    const hidden = page === null ? null : findHidden(target, page, resolver);
    if (hidden !== null)
        return hidden;
    if (resolver.siteUrl !== null)
        return { kind: 'url', url: resolveOnSite(target, resolver.siteUrl) ?? target };
    const onCanonical = canonicalUrl === null ? null : resolveUrl(target, canonicalUrl);
    if (onCanonical !== null)
        return { kind: 'url', url: onCanonical };
    // Only now: the page may be on the site all the same.
    const file = findFile(resolver.staticRoots.flatMap(root => listFileCandidates(root, path)), resolver);
    const fileUrl = file === null ? null : resolver.fileUrl(file);
    return fileUrl === null
        ? createDeadLink(target)
        : { kind: 'url', url: appendSuffix(fileUrl, suffix) };
}
/** A file by its path from the site's source folder, which may be any above the article. */
function resolveFromSource(target, context) {
    const { path, suffix } = splitSuffix(target);
    const parts = findFolder(context.path).split('/');
    const above = ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
    const folders = above.flatMap(folder => [folder, `${folder}/content`, `${folder}/src`]);
    const file = findFile(folders.flatMap(folder => listPageCandidates(folder, path)), context.resolver);
    const url = file === null ? null : context.resolver.fileUrl(file);
    if (url !== null)
        return { kind: 'url', url: appendSuffix(url, suffix) };
    const hidden = file === null ? null : findHidden(target, file, context.resolver);
    if (hidden !== null)
        return hidden;
    return (0,text_paths/* isMarkdownPath */.Bb)(path) ? createLostPage(target) : resolveFromRoot(target, context);
}
/** A file that is there, and that readers cannot open. */
function findHidden(target, file, resolver) {
    const why = resolver.whyUnreachable(file);
    return why === null
        ? null
        : createUnreachable(`The link ${target} leads to ${file}, which ${why}.`, 'Remove the link, or link to a page that everybody can open.');
}
function createUnreachable(message, remedy) {
    return { kind: 'problem', rule: 'unreachable-link', message, remedy };
}
function createLostPage(target) {
    return createLinkProblem(`The link ${target} leads to a file that is not in the repository.`, 'Correct the path, or use an absolute URL.');
}
function resolveRelative(target, context) {
    const { resolver, canonicalUrl } = context;
    const { path, suffix } = splitSuffix(target);
    const page = path === ''
        ? null
        : (findFile(listRelativePages(path, context.path), resolver) ?? findByName(path, resolver));
    const url = page === null ? null : resolver.fileUrl(page);
    if (url !== null)
        return { kind: 'url', url: appendSuffix(url, suffix) };
    if (page === null && (0,text_paths/* isMarkdownPath */.Bb)(path))
        return createLostPage(target);
    const hidden = page === null ? null : findHidden(target, page, resolver);
    if (hidden !== null)
        return hidden;
    if (canonicalUrl !== null &&
        resolver.siteUrl !== null &&
        !isOnSite(canonicalUrl, resolver.siteUrl))
        return createUnreachable(`${target} is relative to the article's page on your site, but its canonical URL is on another one.`, 'Use an absolute URL, or a path that begins with `/`.');
    const onCanonical = canonicalUrl === null ? null : resolveUrl(target, canonicalUrl);
    return onCanonical === null ? createDeadLink(target) : { kind: 'url', url: onCanonical };
}
/** A root-relative target on a site that may itself live in a folder of its host. */
function resolveOnSite(target, siteUrl) {
    if (!URL.canParse(siteUrl))
        return null;
    const site = new URL(siteUrl);
    const base = site.pathname.replace(/\/+$/, '');
    const inside = target === base || target.startsWith(`${base}/`);
    return resolveUrl(inside ? target : `${base}${target}`, site.origin);
}
function resolveUrl(target, base) {
    return URL.canParse(target, base) ? new URL(target, base).href : null;
}
/** The suffix of the link goes to the file's URL, whose own query and fragment, if any, come first. */
function appendSuffix(url, suffix) {
    if (suffix.startsWith('#') && url.includes('#'))
        return url;
    return suffix.startsWith('?') && url.includes('?') ? `${url}&${suffix.slice(1)}` : url + suffix;
}
function createDeadLink(target) {
    return createUnreachable(`${target} is a link within your site, but your site's address is unknown.`, 'Set `canonical-url`.');
}
function createLinkProblem(message, remedy) {
    return { kind: 'problem', rule: 'relative-link', message, remedy };
}

;// CONCATENATED MODULE: ./lib/src/content/references/content-references.js
// What is done about each link and image of an article: resolved, put under policy, and local images collected.



/** Each destination is resolved once, however often it is asked for. */
function createReferences(given) {
    const { images, context, policy } = given;
    const parts = {
        ...given,
        resolveLink: remember(destination => resolveLink(destination, context)),
        resolveImage: remember(destination => resolveImage(destination, context))
    };
    return {
        recallLink: destination => {
            const target = parts.resolveLink(destination);
            if (target.kind === 'problem')
                return null;
            return target.kind === 'url' ? target.url : chooseFragment(target.url, policy);
        },
        recallImage: destination => {
            if (DARK.test(destination))
                return null;
            const target = parts.resolveImage(destination);
            if (target.kind === 'problem')
                return null;
            return target.kind === 'file' ? target : { kind: 'url', url: target.url };
        },
        findLink: (destination, place) => findLink(destination, place, parts),
        findImage: (destination, place) => {
            const source = findImageSource(destination, place, parts);
            if (source?.kind === 'file')
                collectImage(images, source.path, {
                    line: place && parts.firstLine !== null ? place.start.line + parts.firstLine - 1 : 1,
                    column: place?.start.column ?? null,
                    cover: false
                });
            return source;
        },
        findCover: cover => {
            const source = findCoverSource(cover, parts);
            if (source?.kind === 'file')
                collectImage(images, source.path, { line: cover.line, column: null, cover: true });
            return source;
        }
    };
}
/** GitHub and Material show such an image on dark pages alone, beside one for light pages. */
const DARK = /#(?:gh-dark-mode-only|only-dark)$/;
function remember(resolve) {
    const known = new Map();
    return destination => {
        const found = known.get(destination) ?? resolve(destination);
        known.set(destination, found);
        return found;
    };
}
// An image that the body shows as well is one the article cannot do without.
function collectImage(images, path, use) {
    const known = images.get(path);
    if (known === undefined || (known.cover && !use.cover))
        images.set(path, { path, ...use });
}
// A template tag that was refused leaves a hole in its address, or, in a definition, no address at all.
function isFollowUp(destination, place, diagnostics) {
    return (diagnostics.hasError(place ?? null) || (destination.trim() === '' && diagnostics.hasError()));
}
function findLink(destination, place, parts) {
    const target = parts.resolveLink(destination);
    if (target.kind === 'url')
        return target.url;
    if (target.kind === 'fragment')
        return findFragmentLink(destination, target.url, place, parts);
    if (isFollowUp(destination, place, parts.diagnostics))
        return null;
    const rule = target.rule === 'unreachable-link' ? target.rule : 'relative-link';
    const choice = target.textSuffices === true ? 'unlink' : (0,content_policy/* findChoice */.r)(parts.policy, rule);
    parts.diagnostics.add(place, {
        rule: target.rule,
        severity: choice === 'fail' ? 'error' : 'warning',
        message: choice === 'fail' ? target.message : `${target.message} Only its text was kept.`,
        remedy: target.remedy
    });
    return null;
}
function findFragmentLink(destination, url, place, parts) {
    const rule = 'fragment-link';
    const what = 'Medium has no heading links';
    const choice = (0,content_policy/* findChoice */.r)(parts.policy, rule);
    const kept = chooseFragment(url, parts.policy);
    if (choice === 'fail')
        parts.diagnostics.add(place, {
            rule,
            severity: 'error',
            message: `${what}, and the policy \`${rule}: fail\` stops the article because of ${destination}.`,
            remedy: `Remove the link, or choose another policy for \`${rule}\`.`
        });
    else if (kept !== null)
        parts.diagnostics.add(place, {
            rule,
            severity: 'warning',
            message: `${what}, so ${destination} leads to that heading on the canonical page.`,
            remedy: null
        });
    else
        parts.diagnostics.add(place, {
            rule,
            severity: 'warning',
            message: `${what}, so ${destination} was kept as plain text.`,
            ...(choice === 'unlink' || destination.trim() === '#' ? { remedy: null } : {})
        });
    return kept;
}
function chooseFragment(url, policy) {
    return (0,content_policy/* findChoice */.r)(policy, 'fragment-link') === 'canonical' ? url : null;
}
function findImageSource(destination, place, parts) {
    if (DARK.test(destination)) {
        parts.diagnostics.add(place, {
            rule: 'image',
            severity: 'notice',
            message: `The image ${destination} was left out: it is for dark pages, and posts on Medium are light.`
        });
        return null;
    }
    const target = parts.resolveImage(destination);
    if (target.kind !== 'problem')
        return toImageSource(target, destination, place, parts);
    if (isFollowUp(destination, place, parts.diagnostics))
        return null;
    const fails = (0,content_policy/* findChoice */.r)(parts.policy, 'image') === 'fail';
    parts.diagnostics.add(place, {
        rule: 'image',
        severity: fails ? 'error' : 'warning',
        message: fails ? target.message : `${target.message} It was left out.`,
        remedy: target.remedy
    });
    return null;
}
function toImageSource(target, destination, place, parts) {
    if (target.kind === 'file')
        return target;
    if (target.kind === 'keep')
        parts.diagnostics.add(place, {
            rule: 'image',
            severity: 'warning',
            message: `The image ${destination} was kept as written (\`images: keep\`), but Medium can show an image only from an absolute URL.`,
            remedy: 'Use an absolute URL, or another value of the input `images`.'
        });
    else if (target.kind === 'site')
        parts.diagnostics.add(place, {
            rule: 'image',
            severity: 'warning',
            message: `The image ${destination} is not in the repository, so Medium is given its address on your site, ${target.url}.`,
            remedy: 'Check the published post, or add the file to the repository.'
        });
    else if (isUnsupportedImage(target.url))
        parts.diagnostics.add(place, {
            rule: 'image',
            severity: 'warning',
            message: `The image ${destination} has a type that Medium may not show.`,
            remedy: USE_KNOWN_TYPE
        });
    return { kind: 'url', url: target.url };
}
function findCoverSource(cover, parts) {
    const target = parts.resolveImage(cover.src);
    if (target.kind === 'file')
        return target;
    if (target.kind === 'url' && !isUnsupportedImage(target.url))
        return target;
    parts.diagnostics.add(toPlace(cover.line, parts), {
        rule: 'cover',
        severity: 'warning',
        ...describeCoverProblem(cover, target)
    });
    return null;
}
function describeCoverProblem({ src }, target) {
    if (target.kind === 'problem')
        return { message: `The cover was left out. ${target.message}`, remedy: target.remedy };
    return target.kind === 'keep'
        ? {
            message: `The cover ${src} was left out because it is not an absolute URL, and \`images: keep\` does not give it one.`
        }
        : {
            message: `The cover ${src} was left out because Medium does not accept its type.`,
            remedy: USE_KNOWN_TYPE
        };
}
function toPlace(line, { firstLine }) {
    return { start: { line: line - (firstLine ?? 1) + 1, column: 1 } };
}

// EXTERNAL MODULE: ./lib/src/text/titles.js
var titles = __webpack_require__(7969);
;// CONCATENATED MODULE: ./lib/src/content/titles/repeated-titles.js
// Titles as a reader compares them, and the headings of an article that would repeat what the post says above its text.



/** A heading's text as a title: one line, without a heading id or attribute list at its end. */
function cleanHeading(text) {
    return text
        .replace(/\s*\{:?\s*[#.][^{}]*\}\s*$/u, '')
        .replace(/\s+/gu, ' ')
        .trim();
}
/** Whether a reader would call two titles the same, one of which may name emoji or end with an id. */
function isSameHeading(title, other) {
    return title === other || recallTitle(title) === recallTitle(other);
}
/** An article's headings are compared with its titles again and again. */
const RECALLED = new Map();
const MOST_RECALLED = 500;
function recallTitle(text) {
    const known = RECALLED.get(text);
    if (known !== undefined)
        return known;
    const title = (0,titles/* normalizeTitle */.s)(replaceEmojiNames(cleanHeading(text), EVERY_EMOJI));
    if (RECALLED.size >= MOST_RECALLED)
        RECALLED.clear();
    RECALLED.set(text, title);
    return title;
}
const EVERY_EMOJI = new Map();
/** The headings among some blocks as one line of text. */
function joinHeadingText(blocks) {
    const headings = blocks.filter(block => block.type === 'heading');
    return cleanHeading(headings.map(({ children }) => (0,blocks_block/* readInlineText */.ZH)(children, ' ')).join(' '));
}
/** The same without marks of footnotes, which are no part of a title. */
function joinTitleText(blocks) {
    return joinHeadingText(blocks.map(block => block.type === 'heading' ? { ...block, children: omitNoteMarks(block.children) } : block));
}
function omitNoteMarks(nodes) {
    return nodes.flatMap((node) => {
        if (node.type === 'text')
            return node.note === true ? [] : [node];
        return 'children' in node ? [{ ...node, children: omitNoteMarks(node.children) }] : [node];
    });
}
/**
 * The blocks that repeat the title or subtitle: the heading that the article begins with, else its first one
 * of level 1 that says the title; then further ones right below. Any other heading is one of a section.
 */
function findRepeatedTitles(groups, notes, titles) {
    const entries = [
        ...groups.flatMap(group => group.blocks.map(block => ({ block, group }))),
        ...notes.map(block => ({ block, group: null }))
    ];
    const opener = entries.findIndex(({ block }) => !isQuiet(block));
    const begins = isTitle(entries[opener], titles);
    const first = begins
        ? opener
        : entries.findIndex(entry => entry.block.type === 'heading' && entry.block.level === 1 && isTitle(entry, titles));
    const repeated = new Set(first < 0 ? [] : entries.slice(first, first + 1).map(({ block }) => block));
    for (const entry of entries.slice(first + 1)) {
        if (isQuiet(entry.block))
            continue;
        if (!isTitle(entry, titles) && !isSubtitle(entry, titles))
            break;
        repeated.add(entry.block);
    }
    return repeated;
}
/** Images and rules may be above a title. */
function isQuiet({ type }) {
    return type === 'figure' || type === 'rule';
}
function isTitle(entry, titles) {
    if (entry?.block.type !== 'heading')
        return false;
    if (titles.origin !== null && entry.group === titles.origin)
        return true;
    return repeated_titles_listTexts(entry, entry.block).some(text => titles.known.some(title => isSameHeading(text, title)));
}
function isSubtitle(entry, { subtitle }) {
    if (entry.block.type !== 'heading' || subtitle === null)
        return false;
    return repeated_titles_listTexts(entry, entry.block).some(text => isSameHeading(text, subtitle));
}
/** What a heading says: all of it without marks of footnotes, and the piece at hand as it is. */
function repeated_titles_listTexts({ group }, block) {
    const whole = group?.nodes.length === 1 ? group.blocks : [block];
    return [joinTitleText(whole), joinHeadingText([block])];
}

;// CONCATENATED MODULE: ./lib/src/content/titles/article-headings.js
// The titles that an article has by its headings.








/** The first H1 of a body, `# ATX` or underlined, at its top level: never inside code, a quote or a list. */
function findHeading(body, path = '', bodies = createBodyStore()) {
    // Most articles have no H1 and need no parse to know it.
    if (!MAY_HAVE_HEADING.test(body))
        return null;
    return guardNesting(() => readFirstHeading(body, path, bodies), () => null);
}
const MAY_HAVE_HEADING = /^ {0,3}(?:#[ \t]|=+[ \t]*$)/m;
/** Nothing is reported: the article's own conversion does that. */
function readFirstHeading(body, path, bodies) {
    const input = { ...NO_ARTICLE, body, path };
    const diagnostics = collectDiagnostics(input.path, null);
    const { parse } = bodies;
    const { tree, text } = readSource(input, diagnostics, { marked: bodies.copy(body, path), parse });
    const { policy } = input;
    const references = createReferences({
        context: input,
        policy,
        diagnostics,
        firstLine: null,
        images: new Map()
    });
    const convert = createNodeConverter(tree, text, { policy, diagnostics, references });
    for (const heading of listFirstLevel(tree)) {
        const title = joinTitleText(convert([heading]));
        if (title !== '')
            return { text: title, line: heading.position?.start.line ?? 1 };
    }
    return null;
}
/** A title is looked for before anything else is known. A tag that needs more stays as written until the article is read. */
const NO_ARTICLE = {
    path: '',
    title: '',
    subtitle: null,
    cover: null,
    canonicalUrl: null,
    format: 'html',
    body: '',
    bodyLine: 1,
    footer: null,
    images: 'keep',
    resolver: {
        fileExists: () => false,
        fileUrl: () => null,
        imageOnSite: () => null,
        whyUnreachable: () => null,
        staticRoots: [],
        siteUrl: null
    },
    policy: new Map([
        ['template', 'keep'],
        ['mdx', 'keep']
    ])
};
function listFirstLevel(tree) {
    return tree.children.filter(node => node.type === 'heading').filter(({ depth }) => depth === 1);
}
/** The article's titles; a subtitle that only repeats the title is reported. */
function readTitles(input, groups, diagnostics) {
    const { policy, siteTitle } = input;
    const origin = findOrigin(input, groups);
    const found = origin === null ? '' : joinTitleText(origin.blocks);
    const title = replaceEmojiNames(found || input.title, policy);
    return {
        title,
        subtitle: article_headings_readSubtitle(input, title, diagnostics),
        known: typeof siteTitle === 'string' ? [title, siteTitle] : [title],
        origin
    };
}
/**
 * The heading that the title was found in, where it has another text by now: one with tags or expressions that only the
 * article's own settings give a meaning to.
 */
function findOrigin({ title, headingLine, body, bodyLine, path }, groups) {
    const headings = groups.filter(({ nodes: [node] }) => node?.type === 'heading' && node.depth === 1);
    const saysTitle = ({ blocks }) => isSameHeading(joinTitleText(blocks), title);
    if (headings.length === 0 || headings.some(saysTitle))
        return null;
    if (typeof headingLine === 'number')
        return headings.find(group => findLine(group) === headingLine - bodyLine + 1) ?? null;
    // Alone, a heading says the same as the front matter where both are written alike.
    for (const group of headings) {
        const found = findHeading(article_headings_readWritten(group, body), path);
        if (found !== null)
            return isSameHeading(found.text, title) ? group : null;
    }
    return null;
}
function findLine({ nodes: [node] }) {
    return node?.position?.start.line;
}
function article_headings_readWritten({ nodes: [node] }, body) {
    const { start, end } = node?.position ?? {};
    return body.slice(start?.offset ?? 0, end?.offset ?? 0);
}
function article_headings_readSubtitle({ subtitle, policy }, title, diagnostics) {
    if (subtitle === null || !isSameHeading(subtitle, title))
        return subtitle === null ? null : replaceEmojiNames(subtitle, policy);
    diagnostics.add(null, {
        rule: 'content',
        severity: 'warning',
        message: 'The subtitle says the same as the title, so it was left out.',
        remedy: 'Remove it, or choose another one.'
    });
    return null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/fill-footer.js
// The footer of a run, filled in for one article.




/**
 * The footer's Markdown with `{canonical-url}` and `{title}` replaced, escaped for wherever they
 * are. Null when it asks for a canonical URL that the article does not have: half a sentence of attribution is worse than none.
 */
function fillFooter(footer, { title, canonicalUrl }) {
    if (canonicalUrl === null && footer.includes(CANONICAL))
        return null;
    const { text, slots } = insertStandIns(footer);
    if (slots.length === 0)
        return footer;
    const values = { url: canonicalUrl ?? '', title: title.replace(/\s+/g, ' ') };
    const tree = parseMarkdown(text);
    const edits = placeSlots(slots, listFooterSpans(tree)).flatMap(slot => fillSlot(slot, text, values));
    return applyEdits(text, edits.toSorted((a, b) => a.start - b.start || a.end - b.end));
}
const CANONICAL = '{canonical-url}';
const PLACEHOLDER = /\{canonical-url\}|\{title\}/g;
/** A parser takes braces for text: an address in the place of an address shows which places are links. */
function insertStandIns(footer) {
    let mark = 'standin';
    while (footer.includes(mark))
        mark += 'n';
    const slots = [];
    let text = '';
    let from = 0;
    for (const { 0: placeholder, index } of footer.matchAll(PLACEHOLDER)) {
        text += footer.slice(from, index);
        const isUrl = placeholder === CANONICAL;
        const standIn = isUrl ? `https://${mark}.invalid/x` : mark;
        slots.push({ start: text.length, end: text.length + standIn.length, isUrl });
        text += standIn;
        from = index + placeholder.length;
    }
    return { text: text + footer.slice(from), slots };
}
function listFooterSpans(tree) {
    const spans = [];
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, node => {
        const start = node.position?.start.offset;
        const end = node.position?.end.offset;
        if (start === undefined || end === undefined)
            return;
        if (/^(?:code|inlineCode|math)$/.test(node.type))
            spans.push({ start, end, place: 'code' });
        if (node.type === 'html')
            spans.push({ start, end, place: 'html' });
        if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition')
            return;
        const span = node.data?.destination;
        if (span === undefined)
            spans.push({ start, end, place: 'bare' });
        // What follows the destination is the title, a text in quotes.
        else
            spans.push({ ...span, place: 'address' }, { start: span.end, end, place: 'label' });
    });
    return spans;
}
function placeSlots(slots, spans) {
    return slots.map(slot => ({
        ...slot,
        span: spans.find(({ start, end }) => start <= slot.start && slot.end <= end) ?? null
    }));
}
function fillSlot({ start, end, isUrl, span }, text, { url, title }) {
    const value = isUrl ? url : title;
    const place = span?.place;
    const edit = (replacement) => ({ start, end, replacement });
    if (place === 'code')
        return [edit(value)];
    if (place === 'html' || place === 'label')
        return [edit(toReferences(value))];
    if (place === 'address')
        return [edit(isUrl ? escapeAddress(url) : encodeURIComponent(title))];
    if (span === null) {
        const opens = /(?:^|\n)[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(text.slice(0, start));
        return [edit(isUrl ? escapeMarkdown(url, opens) : escapeText(title, opens))];
    }
    // In brackets it is an address whatever it holds.
    const address = edit(isUrl ? url.replace(/[\s<>]/g, encodeURIComponent) : encodeURIComponent(title));
    if (text[span.start] === '<')
        return [address];
    const { start: from, end: to } = span;
    return [insertText(from, '<'), address, insertText(to, '>')];
}
function insertText(at, replacement) {
    return { start: at, end: at, replacement };
}
/** Text in an attribute, or in a title in quotes. */
function toReferences(value) {
    return value.replace(/[&<>"'()\\]/g, character => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/src/content/policy/assumptions.js
var assumptions = __webpack_require__(7359);
;// CONCATENATED MODULE: ./lib/src/content/titles/heading-sizes.js
// Medium has two sizes of headings under the title: the shallowest level of the body is the large one, deeper levels are
// the small one, the fifth and sixth are bold paragraphs.



const DEEPEST = 4;
/** The shallowest level of headings side by side; infinite when there are none. */
function findShallowest(blocks) {
    return Math.min(...listHeadings(blocks).map(({ level }) => level));
}
function listHeadings(blocks) {
    return blocks.filter(block => block.type === 'heading');
}
/** Medium's level for one as written; null for a heading that becomes bold text. */
function toMediumLevel(level, shallowest) {
    if (level === shallowest)
        return assumptions/* HEADINGS */.Ac.large;
    return level > DEEPEST ? null : assumptions/* HEADINGS */.Ac.small;
}
/** Replaces the levels as written by Medium's, unless the policy keeps them. */
function convertHeadings(blocks, policy) {
    if ((0,content_policy/* findChoice */.r)(policy, 'heading') !== 'keep')
        return setLevels(blocks, findShallowest(blocks));
    return blocks.map(block => block.type === 'heading' && block.level > DEEPEST ? toBold(block) : block);
}
/** Sets Medium's levels where the shallowest heading of the article may be elsewhere. */
function setLevels(blocks, shallowest) {
    return blocks.map(block => {
        if (block.type !== 'heading')
            return block;
        const level = toMediumLevel(block.level, shallowest);
        return level === null ? toBold(block) : { ...block, level };
    });
}
/** Says so where the article has more levels than Medium has sizes. */
function reportLevels(blocks, policy, diagnostics) {
    const headings = listHeadings(blocks);
    const levels = new Set(headings.map(({ level }) => level));
    if (levels.size <= 2 || (0,content_policy/* findChoice */.r)(policy, 'heading') === 'keep')
        return;
    const third = [...levels].sort((a, b) => a - b)[2];
    diagnostics.add(headings.find(({ level }) => level === third)?.source, {
        rule: 'heading',
        severity: 'warning',
        message: `Medium has two sizes of headings, but the article uses ${levels.size} levels: from the third on they look like the second, or are bold text.`
    });
}

;// CONCATENATED MODULE: ./lib/src/content/titles/post-frame.js
// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.



/** The blocks of a text side by side. */
function listBlocks({ groups, notes }) {
    return [...groups.flatMap(({ blocks }) => blocks), ...notes];
}
/** A text without rules that separate nothing. Notes have a rule of their own before them. */
function omitRules(text) {
    const { groups } = keepBlocks({ ...text, notes: [] }, omitIdleRules);
    const first = groups.some(({ blocks }) => blocks.length > 0) ? 0 : 1;
    return { groups, notes: text.notes.slice(first) };
}
/** A text with those of its blocks that are chosen from all of them side by side. */
function keepBlocks(text, choose) {
    const all = listBlocks(text);
    const kept = new Set(choose(all));
    if (kept.size === all.length)
        return text;
    const isKept = (block) => kept.has(block);
    return {
        groups: text.groups.map(group => {
            const blocks = group.blocks.filter(isKept);
            const omitted = group.omitted === true || blocks.length < group.blocks.length;
            return { ...group, blocks, omitted: omitted && blocks.length === 0 };
        }),
        notes: text.notes.filter(isKept)
    };
}
function framePost({ titles, cover, body, footer }) {
    const { title, subtitle } = titles;
    const image = cover === null ? [] : [createCover(cover)];
    const named = [createTitle(title, 1), ...(subtitle === null ? [] : [createTitle(subtitle, 2)])];
    return [
        ...(assumptions/* COVER */.w3.belowTitle ? [...named, ...image] : [...image, ...named]),
        ...body,
        ...(footer.length === 0 ? [] : [(0,blocks_block/* createBlock */.Wv)({ type: 'rule' }, null), ...footer])
    ];
}
function createTitle(text, level) {
    return (0,blocks_block/* createBlock */.Wv)({ type: 'heading', level, children: [(0,blocks_block/* createText */.GZ)(text)] }, null);
}
function createCover({ source, alt }) {
    return (0,blocks_block/* createBlock */.Wv)({ type: 'figure', image: source, alt, caption: [] }, null);
}
/** Whether the first block is the same image. */
function beginsWithImage([first], source) {
    if (first?.type !== 'figure')
        return false;
    const { image } = first;
    return image.kind === 'file'
        ? source.kind === 'file' && image.path === source.path
        : source.kind === 'url' && image.url === source.url;
}

;// CONCATENATED MODULE: ./lib/src/content/titles/footer.js
// The footer of a post: the workflow's Markdown, filled in for the article, as blocks.









/** Where a footer's links lead, whatever it is filled in with. */
function listFooterDestinations(footer) {
    const destinations = [];
    if (footer === null || !/\]\(|\]:|<a\b/.test(footer))
        return destinations;
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(parseMarkdown(footer), node => {
        if (node.type === 'link' || node.type === 'definition')
            destinations.push(node.url);
        if (node.type === 'html')
            for (const [, address = ''] of node.value.matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi))
                destinations.push(address);
    });
    return destinations;
}
/** Null when there is none, or, with a diagnostic, when the article lacks what it names. */
function readFooter({ input, title, images, diagnostics }) {
    const { canonicalUrl, policy } = input;
    if (input.footer === null || input.footer.trim() === '')
        return null;
    const text = fillFooter(input.footer, { title, canonicalUrl });
    if (text === null) {
        diagnostics.add(null, {
            rule: 'footer',
            severity: 'warning',
            message: 'The footer was left out because it names the canonical URL, and this article has none.'
        });
        return null;
    }
    const own = createOwnDiagnostics(input.path, diagnostics);
    const tree = readFragment(text, own);
    // The footer is part of the workflow, so its paths begin at the repository's root.
    const context = { ...input, path: '' };
    const parts = { context, policy, diagnostics: own, firstLine: null, images };
    const references = createReferences(parts);
    const all = openText(tree, text, { policy, diagnostics: own, references }).convert();
    const converted = omitRules(all);
    reportLevels(listBlocks(converted), policy, own);
    return { text, tree, converted, references };
}
/** Its diagnostics have no line, since it is in no file of the article's. */
function createOwnDiagnostics(path, diagnostics) {
    return {
        ...collectDiagnostics(path, null),
        add: (_, diagnostic) => {
            if (diagnostic.severity !== 'notice')
                diagnostics.add(null, { ...diagnostic, message: `In the footer: ${diagnostic.message}` });
        }
    };
}

;// CONCATENATED MODULE: ./lib/src/content/titles/frame-article.js
// An article between what a post says above and below it: its own title gone, its levels known, rules that separate nothing
// left out.






function frameArticle(parts) {
    const { input, converted, diagnostics, references, images } = parts;
    const titles = readTitles(input, converted.groups, diagnostics);
    const repeated = findRepeatedTitles(converted.groups, converted.notes, titles);
    if (repeated.size > 0)
        reportLostNotes(repeated, parts);
    const untitled = keepBlocks(converted, blocks => blocks.filter(block => !repeated.has(block)));
    const body = omitRules(untitled);
    const shown = listBlocks(body);
    reportLevels(shown, input.policy, diagnostics);
    const cover = findCover(input, references);
    const footer = readFooter({ input, title: titles.title, images, diagnostics });
    return {
        titles,
        cover: cover === null || beginsWithImage(shown, cover.source) ? null : cover,
        body,
        shallowest: findShallowest(shown),
        repeated,
        footer
    };
}
/** All blocks of the post, with Medium's sizes of headings. `cover` is null where it is left out. */
function listPostBlocks({ titles, body, footer }, cover, policy) {
    return framePost({
        titles,
        cover,
        body: convertHeadings(listBlocks(body), policy),
        footer: footer === null ? [] : convertHeadings(listBlocks(footer.converted), policy)
    });
}
function findCover({ cover }, references) {
    const source = cover === null ? null : references.findCover(cover);
    return cover === null || source === null ? null : { source, alt: cover.alt };
}
function reportLostNotes(repeated, { tree, diagnostics }) {
    const offsets = new Set([...repeated].map(({ source }) => source?.start.offset));
    for (const heading of tree.children) {
        if (heading.type !== 'heading' || !offsets.has(heading.position?.start.offset))
            continue;
        (0,unist_util_visit_parents_lib/* visitParents */.VG)(heading, 'footnoteReference', ({ position }) => {
            diagnostics.add(position, {
                rule: 'footnote',
                severity: 'warning',
                message: 'A title cannot have a footnote, so its mark was left out. The note is still at the end.',
                remedy: 'Refer to the note in the text.'
            });
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/content/emit/image-urls.js
// Where the images of a post are, once they have been uploaded.
/** Null for a file that has none. */
function findImageUrl(image, urls) {
    return image.kind === 'url' ? image.url : (urls.get(image.path) ?? null);
}

;// CONCATENATED MODULE: ./lib/src/content/emit/html/emit-html.js
// Blocks as the HTML of a Medium post: each kind of block has one form, and nothing else can leave.


function emitHtml(blocks, urls) {
    return `${blocks.map(block => emitBlock(block, urls)).join('\n')}\n`;
}
function emitBlock(block, urls) {
    switch (block.type) {
        case 'paragraph':
            return wrap('p', emitInline(block.children));
        case 'heading':
            return wrap(`h${block.level}`, emitInline(block.children));
        case 'quote':
            return wrap('blockquote', emitInline(block.children));
        case 'list':
            return emitList(block);
        case 'code':
            return emitCode(block);
        case 'figure':
            return emitFigure(block, urls);
        case 'embed':
            return wrap('p', emit_html_escapeText(block.url));
        case 'rule':
            return '<hr>';
    }
}
function wrap(name, content) {
    return `<${name}>${content}</${name}>`;
}
function emitList({ ordered, items }) {
    return wrap(ordered ? 'ol' : 'ul', items.map(item => wrap('li', emitInline(item))).join(''));
}
/** The language as Medium's editor stores it. */
function emitCode({ language, value }) {
    const attributes = language === null
        ? ''
        : ` ${assumptions/* CODE_LANGUAGE */.fO.mode} ${assumptions/* CODE_LANGUAGE */.fO.language}="${emit_html_escapeAttribute(language)}"`;
    // The HTML parser swallows a line end right after `<pre>`.
    const { lineEnd } = assumptions/* CODE_LINES */.U3;
    const text = value.startsWith(lineEnd) ? lineEnd + value : value;
    return `<pre${attributes}>${emit_html_escapeText(text)}</pre>`;
}
function emitFigure({ image, alt, caption }, urls) {
    const url = findImageUrl(image, urls);
    const src = url === null ? '' : ` ${assumptions/* REMOTE_PICTURES */.vS.attribute}="${emit_html_escapeAttribute(url)}"`;
    const label = alt === '' ? '' : ` alt="${emit_html_escapeAttribute(alt)}"`;
    const below = caption.length === 0 ? '' : wrap('figcaption', emitInline(caption));
    return wrap('figure', `<img${src}${label}>${below}`);
}
function emitInline(nodes) {
    return nodes.map(emitNode).join('');
}
function emitNode(node) {
    switch (node.type) {
        case 'text':
            return emit_html_escapeText(node.value);
        case 'break':
            return `<${assumptions/* LINE_BREAKS */.Cm.element}>`;
        case 'strong':
            return wrap('strong', emitInline(node.children));
        case 'emphasis':
            return wrap('em', emitInline(node.children));
        case 'code':
            return wrap('code', emit_html_escapeText(node.value));
        case 'link':
            return `<a href="${emit_html_escapeAttribute(node.url)}">${emitInline(node.children)}</a>`;
    }
}
function emit_html_escapeText(text) {
    return text.replace(/[&<]/g, character => (character === '&' ? '&amp;' : '&lt;'));
}
const REFERENCES = {
    '"': '&quot;',
    '&': '&amp;',
    "'": '&#x27;',
    '`': '&#x60;'
};
function emit_html_escapeAttribute(value) {
    return value.replace(/["&'`]/g, character => REFERENCES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/edited-lines.js
// Lines of a block that stays, once tags are gone from it: what is left of one may begin a heading, a list or a quote.

/** The edits that are inside each group. `groups` are in the order of the text. */
function groupEdits(groups, edits) {
    const found = new Map();
    for (const edit of edits) {
        const group = findSpanAt(groups, edit.start);
        if (group !== undefined)
            found.set(group, [...(found.get(group) ?? []), edit]);
    }
    return found;
}
/** Whether nothing else comes about where a tag was: an address that goes on, a mark of two signs, a sign that is escaped. */
function keepsJoints(text, edits) {
    return edits.every(({ start, end, write }) => {
        const before = text.slice(Math.max(0, start - edited_lines_LONGEST_ADDRESS), start) + write();
        const after = text.slice(end, end + edited_lines_LONGEST_ADDRESS);
        if (!/\S$/.test(before) || !/^\S/.test(after))
            return true;
        if (BEGINS_ADDRESS.test(after))
            return false;
        if (GOES_ON.test(after) && ENDS_ADDRESS.test(before))
            return false;
        return !/\\$/.test(before) && !(edited_lines_SIGN.test(before.slice(-1)) && edited_lines_SIGN.test(after.charAt(0)));
    });
}
const edited_lines_LONGEST_ADDRESS = 500;
const BEGINS_ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@\w)/i;
const ENDS_ADDRESS = /(?:https?:\/\/|www\.|\w@)[^\s<>()]*$/i;
/** Signs at the end of an address are no part of it. */
const GOES_ON = /^[.,:;!?)"'*_~]*[^\s.,:;!?)"'*_~<>]/;
/** What may be part of a mark of Markdown. */
const edited_lines_SIGN = /[`*_~[\]()!<&]/;
/**
 * Whether every line of a group begins, with its edits made, what it begins without them. A paragraph begins nothing else,
 * unless it is one only because of what was above it.
 */
function keepsLines({ nodes: [node], start, end }, text, edits) {
    const isUnderlined = node?.type === 'heading' && text[start] !== '#';
    if ((node?.type === 'paragraph' || isUnderlined) && !beginsParagraph(text, start, end))
        return false;
    if (!keepsJoints(text, edits))
        return false;
    let at = start;
    let line = '';
    let written = '';
    const isKept = () => readMarks(line) === readMarks(written);
    for (const edit of [...edits, null]) {
        const lines = text.slice(at, edit?.start ?? end).split('\n');
        for (const [index, piece] of lines.entries()) {
            if (index > 0) {
                if (!isKept())
                    return false;
                line = written = '';
            }
            line += piece;
            written += piece;
        }
        if (edit === null)
            break;
        // A letter is where the tag was.
        line += 'x';
        written += edit.write();
        at = edit.end;
    }
    return isKept();
}
function beginsParagraph(text, start, end) {
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lineEnd = text.indexOf('\n', start);
    const line = text.slice(start, lineEnd < 0 ? end : Math.min(lineEnd, end));
    return !/^(?: {4}| {0,3}\t)/.test(indent) && readMarks(line) === '';
}
/** What a line begins. */
function readMarks(line) {
    const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
    const rest = line.slice(marks.length);
    return marks.replace(/[ \t]+/g, ' ').trim() + (BEGINNING.exec(rest)?.[0] ?? '').trim();
}
const BEGINNING = /^[ \t]*(?:#{1,6}(?=[ \t]|$)|=+[ \t]*$|-+[ \t]*$|(?:[-*_][ \t]*){3,}$|`{3}|~{3}|\[[^\]]*\]:|<(?:[a-z][\w-]*[\s/>]|[/!?])|\|?(?:[ \t]*:?-+:?[ \t]*\|)+)/i;

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/plain-groups.js
// Which blocks Medium's Markdown can hold as the author wrote them.




/** Whether a group stays, but for its addresses. */
function isPlainGroup({ nodes }, targets, policy) {
    const [node] = nodes;
    return node !== undefined && nodes.length === 1 && isPlainBlock(node, { targets, policy });
}
function isPlainBlock(node, rules) {
    switch (node.type) {
        case 'paragraph':
            return (isImage(node.children) ||
                (!beginsHidden(node) && node.children.every(child => isPlainText(child, rules))));
        case 'heading':
            return !endsWithSign(node) && node.children.every(child => isPlainText(child, rules));
        case 'blockquote':
            return node.children.every(child => child.type === 'paragraph' && !isCallout(child) && isPlainBlock(child, rules));
        case 'list':
            return isPlainList(node, rules);
        case 'code':
            return readCodeTitle(node) === null && node.data?.rewritten !== true;
        case 'thematicBreak':
            return true;
        case 'definition':
            return rules.targets.findTarget(node) !== undefined;
        default:
            return false;
    }
}
/** A sign that something hidden kept from being the end of the heading's mark; or no text at all. */
function endsWithSign({ children }) {
    const last = children.at(-1);
    return last === undefined || (last.type === 'text' && last.value.trimEnd().endsWith('#'));
}
/** What is left behind something hidden may begin a heading or a list when it begins the line. */
function beginsHidden({ children, position }) {
    const first = children[0]?.position?.start.offset;
    return first !== undefined && first !== position?.start.offset;
}
function isPlainList({ children, ordered, start }, rules) {
    const renumbered = ordered === true && (start ?? 1) !== 1;
    if (renumbered && (0,content_policy/* findChoice */.r)(rules.policy, 'ordered-start') !== 'keep')
        return false;
    return children.every(({ checked, children: blocks }) => typeof checked !== 'boolean' &&
        blocks.length <= 1 &&
        blocks.every(block => block.type === 'paragraph' && !isImage(block.children) && isPlainBlock(block, rules)));
}
/** An image alone in its paragraph, which is how Medium shows images. */
function isImage(children) {
    const [only] = children;
    if (children.length !== 1)
        return false;
    return only?.type === 'image'
        ? !isEmbed(findPlayerPage(only.url))
        : only?.type === 'imageReference';
}
function isPlainText(node, rules) {
    switch (node.type) {
        case 'text':
            return replaceEmojiNames(node.value, rules.policy) === node.value;
        case 'inlineCode':
        case 'break':
            return true;
        case 'emphasis':
        case 'strong':
        case 'link':
            return node.children.every(child => isPlainText(child, rules));
        case 'linkReference':
            return (rules.targets.isNamed(node.identifier) &&
                node.children.every(child => isPlainText(child, rules)));
        default:
            return false;
    }
}
function isCallout(node) {
    const [first] = 'children' in node ? node.children : [];
    return first?.type === 'text' && first.value.startsWith('[!');
}

// EXTERNAL MODULE: ./lib/node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(3641);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/splice-addresses.js
// Addresses in the author's text: where each link, image and definition leads, spliced in at its offsets.





/** What the conversion has resolved is asked for again, by address. `staying`: nodes that stay in the post where they are. */
function createTargets(tree, staying, references) {
    const { images, links, definitions } = collectReferences(tree);
    const findTarget = (node) => {
        if (node.type === 'image')
            return references.recallImage(node.url);
        if (node.type === 'definition') {
            if (images.has(node.identifier))
                return references.recallImage(node.url);
            if (!links.has(node.identifier))
                return undefined;
        }
        const url = references.recallLink(node.url);
        return url === null ? null : { kind: 'url', url };
    };
    return {
        findTarget,
        isNamed: identifier => {
            const definition = definitions.get(identifier);
            if (definition === undefined || images.has(identifier))
                return false;
            return staying.has(definition) && findTarget(definition) !== null;
        }
    };
}
/** Identifiers that images and links refer to, and the definition of each. */
function collectReferences(tree) {
    const images = new Set();
    const links = new Set();
    const definitions = new Map();
    walkTree(tree, node => {
        if (node.type === 'imageReference')
            images.add(node.identifier);
        else if (node.type === 'linkReference')
            links.add(node.identifier);
        else if (node.type === 'definition' && !definitions.has(node.identifier))
            definitions.set(node.identifier, node);
    });
    return { images, links, definitions };
}
/** Rewrites the addresses of a group that otherwise stays as it is. */
function spliceAddresses(text, { nodes }, targets, urls) {
    for (const node of nodes)
        walkTree(node, child => {
            if (child.type !== 'link' && child.type !== 'image' && child.type !== 'definition')
                return;
            const target = targets.findTarget(child);
            if (target === undefined)
                return;
            const tag = child.type === 'definition' ? undefined : child.data?.tag;
            if (tag !== undefined)
                spliceTag(text, child, { tag, url: target && findImageUrl(target, urls) });
            else if (target === null)
                withdraw(text, child);
            else
                spliceAddress(text, child, findImageUrl(target, urls));
        });
}
function spliceAddress(text, node, url) {
    const span = node.data?.destination;
    if (url === null || span === undefined)
        return;
    if (url === node.url && node.data?.rewritten !== true)
        return;
    // Nothing is between the brackets of an empty destination.
    if (span.start === span.end)
        text.appendLeft(span.start, escapeAddress(url));
    else
        text.overwrite(span.start, span.end, escapeAddress(url));
}
/** A link or picture that a tag of the author's stands for. */
function spliceTag(text, node, { tag, url }) {
    const { start, end } = tag;
    const written = writeTagged(node, tag, url);
    const block = tag.alone ? writeBlockAt(text.original, tag, written) : written;
    if (block === '')
        text.remove(start, end);
    else
        text.overwrite(start, end, block);
}
function writeTagged(node, tag, url) {
    const label = escapeMarkdown(node.type === 'image' ? (node.alt ?? '') : (0,mdast_util_to_string_lib/* toString */.d)(node), false);
    if (url === null)
        return node.type === 'image' ? '' : label;
    const address = escapeAddress(url);
    if (node.type === 'image')
        return `![${label}](${address})`;
    if (tag.bare !== true)
        return `[${label}](${address})`;
    return tag.alone ? address : `<${address}>`;
}
/** A link without its target keeps its text; an image goes. */
function withdraw(text, node) {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined)
        return;
    const first = node.type === 'link' ? node.children[0]?.position?.start.offset : undefined;
    const last = node.type === 'link' ? node.children.at(-1)?.position?.end.offset : undefined;
    if (first === undefined || last === undefined)
        text.remove(start, end);
    else {
        if (start < first)
            text.remove(start, first);
        if (last < end)
            text.remove(last, end);
    }
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/markdown-body.js
// A converted text as the Markdown route has it: which of its groups stay as the author wrote them, and the blocks of the
// others.





function prepareBody({ text, tree, edits, converted, references, shallowest, mdx }, policy) {
    const { groups } = converted;
    const targets = createTargets(tree, findLonelyNodes(groups), references);
    const edited = groupEdits(groups, edits);
    const isKept = (group) => group.omitted !== true &&
        isPlainGroup(group, targets, policy) &&
        (mdx === undefined || readsAlike(group, text, mdx.elements)) &&
        keepsMarks(group, text, shallowest) &&
        keepsLines(group, text, edited.get(group) ?? []);
    const formed = groups.map((group) => ({
        ...group,
        form: isKept(group) ? 'kept' : 'printed',
        blocks: shallowest === null ? group.blocks : setLevels(group.blocks, shallowest)
    }));
    let before = -1;
    const fitted = formed.map((group, at) => {
        const joins = joinsList(formed, { at, before }, text);
        if (isShown(group))
            before = at;
        return joins ? { ...group, form: 'printed' } : group;
    });
    return { targets, groups: fitted };
}
/** Whether a group of MDX means the same in Markdown: it has no elements, and no lines so far indented that they would be code. */
function readsAlike({ nodes: [node], start, end }, text, elements) {
    const next = elements[findLastUpTo(elements, end - 1, element => element.start)];
    if (next !== undefined && next.start >= start)
        return false;
    const first = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/\t| {4}/.test(first))
        return false;
    return node?.type === 'code' || !INDENTED.test(text.slice(start, end));
}
const INDENTED = /^[ >]*(?: {4}|\t)|(?:[-*+>]|\d[.)])(?: {5}| *\t)/m;
/** Definitions stay where they are only if they share their group with nothing. */
function findLonelyNodes(groups) {
    return new Set(groups.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])));
}
/** Whether a reader sees anything of a group. */
function isShown({ nodes: [node], blocks, form }) {
    return form === 'kept' ? node?.type !== 'definition' : blocks.length > 0;
}
/**
 * Whether a group that stays would become part of the list before it, now that what was between them is gone or has been
 * written anew. `before`: the last one that a reader sees anything of.
 */
function joinsList(groups, { at, before }, source) {
    const group = groups[at];
    const previous = groups[before];
    if (group?.form !== 'kept' || previous === undefined)
        return false;
    if (!endsWithList(previous) || (before === at - 1 && previous.form === 'kept'))
        return false;
    return (group.nodes[0]?.type === 'list' ||
        /[ \t]/.test(source.slice(Math.max(0, group.start - 1), group.start + 1)));
}
function endsWithList({ nodes, blocks, form }) {
    return form === 'kept' ? nodes.at(-1)?.type === 'list' : blocks.at(-1)?.type === 'list';
}
/** A heading gets Medium's size by other marks at its beginning: not one that is underlined, or becomes bold text. */
function keepsMarks(group, source, shallowest) {
    const heading = findHeadingNode(group);
    if (heading === null || shallowest === null)
        return true;
    const level = toMediumLevel(heading.depth, shallowest);
    return level === heading.depth || (level !== null && source[group.start] === '#');
}
function findHeadingNode({ nodes: [node] }) {
    return node?.type === 'heading' ? node : null;
}
/** Gives a heading that stays the marks of Medium's size. */
function spliceLevel(text, group, shallowest) {
    const heading = findHeadingNode(group);
    if (heading === null || shallowest === null)
        return;
    const level = toMediumLevel(heading.depth, shallowest);
    if (level === null || level === heading.depth)
        return;
    text.overwrite(group.start, group.start + heading.depth, '#'.repeat(level));
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/print-inline.js
// Running text as Markdown.


function isBreak(node) {
    return node?.type === 'break';
}
/** Each line break ends a line. */
function printInline(nodes) {
    return printNodes(nodes, { before: '\n', after: '\n' });
}
function printNodes(nodes, { before, after }) {
    const joined = mergeText(nodes);
    let printed = '';
    for (const [index, node] of joined.entries()) {
        const next = joined[index + 1];
        printed += printNode(node, {
            before: (printed || before).at(-1) ?? '',
            after: next === undefined ? after : (findFirstCharacter(next) ?? after)
        });
    }
    return printed;
}
function printNode(node, around) {
    switch (node.type) {
        case 'text':
            return printText(node.value, around);
        case 'break':
            return '  \n';
        case 'code':
            return writeCodeSpan(node.value);
        case 'strong':
            return printEmphasis(node, around, ['**']);
        case 'emphasis':
            return printEmphasis(node, around, touchesStrong(node) ? ['_', '*'] : ['*', '_']);
        case 'link':
            return printLink(node);
    }
}
function printText(value, { before, after }) {
    const escaped = escapeMarkdown(value.replace(/\s*\n\s*/g, ' '), before === '\n');
    // Before a link it would make an image of it.
    return after === '[' ? escaped.replace(/!$/, '\\!') : escaped;
}
function printLink({ url, children }) {
    if ((0,blocks_block/* readInlineText */.ZH)(children) === url && /^https?:\/\/[^\s<>]+$/.test(url))
        return `<${url}>`;
    return `[${printNodes(children, { before: '[', after: ']' })}](${escapeAddress(url)})`;
}
/** White space moves out of the marks; where no mark would be read as such, elements take their place. */
function printEmphasis(node, { before, after }, marks) {
    for (const mark of marks) {
        const printed = printNodes(node.children, { before: mark, after: mark });
        const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(printed) ?? [];
        if (core === '')
            return lead + tail;
        const outside = { before: (lead || before).at(-1) ?? '', after: (tail || after)[0] ?? '' };
        if (delimits(mark, outside, core))
            return lead + mark + core + mark + tail;
    }
    const name = node.type === 'strong' ? 'strong' : 'em';
    return `<${name}>${printNodes(node.children, { before: '>', after: '<' })}</${name}>`;
}
/** Bold text at either edge would run together with asterisks around it. */
function touchesStrong({ children }) {
    return [children[0], children.at(-1)].some(node => node?.type === 'strong');
}
/** Whether both marks around a text are read as such. */
function delimits(mark, { before, after }, core) {
    const character = mark[0] ?? '';
    if (before === character || after === character)
        return false;
    // Underscores mean nothing inside a word, and end at the next one at the edge of a word.
    if (character === '_' && (core.includes('_') || /[\p{L}\p{N}]/u.test(before + after)))
        return false;
    return flanks(before, core[0] ?? '') && flanks(after, core.at(-1) ?? '');
}
/** CommonMark's flanking rule for one end: the character outside and the one inside. */
function flanks(outside, inside) {
    if (!/[\p{P}\p{S}]/u.test(inside))
        return true;
    return outside === '' || /[\s\p{P}\p{S}]/u.test(outside.at(-1) ?? '');
}
function findFirstCharacter(node) {
    switch (node.type) {
        case 'text':
            return node.value[0] ?? null;
        case 'break':
            return '\n';
        case 'code':
            return '`';
        case 'link':
            return '[';
        default:
            return '*';
    }
}
function mergeText(nodes) {
    const merged = [];
    for (const node of nodes) {
        const last = merged.at(-1);
        if (node.type === 'text' && last?.type === 'text')
            merged.splice(-1, 1, (0,blocks_block/* createText */.GZ)(last.value + node.value));
        // Two backquotes would begin something else.
        else if (node.type === 'code' && last?.type === 'code')
            merged.splice(-1, 1, { type: 'code', value: last.value + node.value });
        else
            merged.push(node);
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/print-blocks.js
// Medium's blocks as Markdown: what the conversion of a construct has left, which is flat and has few kinds.



/**
 * Blocks as Markdown, a blank line between them. `after` is the Markdown before them: a list beside another one
 * has another marker, or the two would be one.
 */
function printBlocks(blocks, urls, after = '') {
    let printed = '';
    let previous = after;
    for (const block of blocks) {
        const next = printBlock(block, urls, previous);
        if (next === '')
            continue;
        printed += (printed === '' ? '' : '\n\n') + next;
        previous = next;
    }
    return printed;
}
function printBlock(block, urls, previous) {
    switch (block.type) {
        case 'paragraph':
            return printInline(block.children);
        case 'heading':
            return `${'#'.repeat(block.level)} ${printHeading(block)}`;
        case 'quote':
            return printQuote(block);
        case 'list':
            return printList(block, previous);
        case 'code':
            return writeCodeFence(block.value, block.language ?? '');
        case 'figure':
            return printFigure(block, urls);
        case 'embed':
            return escapeMarkdown(block.url, true);
        case 'rule':
            return '---';
    }
}
/** Two line breaks part paragraphs. */
function printQuote({ children }) {
    const paragraphs = [[]];
    for (const [index, node] of children.entries()) {
        if (isBreak(node) && isBreak(children[index + 1]))
            paragraphs.push([]);
        else if (!isBreak(node) || !isBreak(children[index - 1]))
            paragraphs.at(-1)?.push(node);
    }
    const printed = paragraphs.map(printInline).filter(paragraph => paragraph !== '');
    return printed.join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, keepBreak);
}
/** Two spaces at the end of a line are a line break; one is nothing. */
function keepBreak(spaces) {
    return spaces.length > 1 ? '  ' : '';
}
function printHeading({ children }) {
    const line = printInline(children).replace(/\s*\n\s*/g, ' ');
    return line.replace(/(?<!\\)#$/, '\\#');
}
function printList({ ordered, items }, previous) {
    const [mark, other] = ordered ? ['.', ')'] : ['-', '*'];
    const shown = findLastMark(previous) === mark ? other : mark;
    return items
        .map((item, index) => {
        const marker = `${ordered ? index + 1 : ''}${shown} `;
        return marker + printInline(item).replaceAll('\n', `\n${' '.repeat(marker.length)}`);
    })
        .join('\n');
}
/** `-`, `*` or `+`, or what follows a number; null for a text that does not end with a list. */
function findLastMark(markdown) {
    const paragraph = markdown
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? '';
    const items = [...paragraph.matchAll(/^ {0,3}(?:([-*+])|\d{1,9}([.)]))[ \t]/gm)];
    const last = items.at(-1);
    return last?.[1] ?? last?.[2] ?? null;
}
/** Markdown has no captions: an image's title would not be seen, so the caption goes below the image. */
function printFigure({ image, alt, caption }, urls) {
    const source = findImageUrl(image, urls);
    if (source === null)
        return '';
    const shown = `![${escapeMarkdown(alt, false)}](${escapeAddress(source)})`;
    if (caption.length === 0)
        return shown;
    // Marks inside marks would end the outer ones.
    const isText = caption.every(({ type }) => type === 'text');
    const below = printInline(isText ? [{ type: 'emphasis', children: caption }] : caption);
    return `${shown}\n\n${below}`;
}

// EXTERNAL MODULE: ./lib/node_modules/magic-string/dist/index.mjs + 1 modules
var magic_string_dist = __webpack_require__(597);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/splice-body.js
// A body's Markdown: the author's text with edits.





/** `followed`: whether something comes below, which a fence without an end would take in. */
function spliceBody({ text: source, shallowest, edits }, { groups, targets }, { urls, followed }) {
    // Stray HTML may take in what comes after it.
    if (!areApart(groups))
        return printAll(groups, urls);
    const text = new magic_string_dist/* default */.Ay(source);
    const printed = groups.filter(({ form, start, end }) => form === 'printed' && start < end);
    spliceTags(text, edits, printed);
    let previous = '';
    for (const group of groups) {
        if (group.form === 'printed') {
            const written = printBlocks(group.blocks, urls, previous);
            previous = written || previous;
            replaceGroup(text, group, written, source);
        }
        else {
            previous = source.slice(group.start, group.end) || previous;
            spliceLevel(text, group, shallowest);
            spliceAddresses(text, group, targets, urls);
        }
    }
    return trimBody(text.toString()) + (followed ? closeOpenFence(source, groups) : '');
}
/** Notes inside the text take no place of their own. */
function areApart(groups) {
    let last = 0;
    return groups.every(({ start, end, blocks }) => {
        if (start === end && blocks.length === 0)
            return true;
        const apart = start <= end && last <= start;
        last = end;
        return apart;
    });
}
function printAll(groups, urls) {
    const parts = [];
    for (const { blocks } of groups) {
        const written = printBlocks(blocks, urls, parts.at(-1));
        if (written !== '')
            parts.push(written);
    }
    return parts.join('\n\n');
}
/** Puts what tags stand for in their place, but in groups that are written anew. */
function spliceTags(text, edits, printed) {
    for (const { start, end, write } of edits) {
        if (findSpanAt(printed, start) !== undefined)
            continue;
        const replacement = write();
        if (replacement === '')
            text.remove(start, end);
        else
            text.overwrite(start, end, replacement);
    }
}
/** A block of its own, whatever was around the one that it replaces. */
function replaceGroup(text, group, block, source) {
    const { end } = group;
    const start = findBlanksStart(source, group.start);
    if (start === end)
        return;
    if (block === '') {
        // Blank lines go with it, but for one where there is none before.
        const blank = isApart(source, start)
            ? /^[ \t]*\r?\n(?:[ \t]*\r?\n)*/
            : /^(?:[ \t]*\r?\n)*?(?=[ \t]*\r?\n(?![ \t]*\r?\n))/;
        text.remove(start, end + (blank.exec(source.slice(end))?.[0].length ?? 0));
        return;
    }
    const before = isApart(source, start) ? '' : '\n\n';
    const after = /^[ \t]*(?:\r?\n[ \t]*\r?\n|\s*$)/.test(source.slice(end)) ? '' : '\n\n';
    text.overwrite(start, end, before + block + after);
}
/** Where the spaces and tabs before an offset begin. */
function findBlanksStart(source, offset) {
    let start = offset;
    while (source[start - 1] === ' ' || source[start - 1] === '\t')
        start -= 1;
    return start;
}
/** Whether a blank line, or nothing at all, is before an offset. */
function isApart(source, offset) {
    const end = findBlanksStart(source, offset);
    return /^$|\n\r?\n$/.test(source.slice(Math.max(0, end - 3), end));
}
function trimBody(body) {
    return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}
/** The end of a fenced block that lasts to the end of the article. */
function closeOpenFence(source, groups) {
    const last = groups.findLast(isShown);
    if (last === undefined || last.form === 'printed' || last.nodes[0]?.type !== 'code')
        return '';
    const lines = source.slice(last.start, last.end).split(/\r?\n/);
    const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0];
    if (fence === undefined)
        return '';
    const end = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : '';
    return end.startsWith(fence) && end === fence.charAt(0).repeat(end.length) ? '' : `\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/markdown-post.js
// One article as Markdown: the author's text with edits. What Medium holds keeps every byte but the addresses that have
// to change; what it does not hold is replaced, a top-level block at a time, by what the conversion makes of it.








function prepareMarkdown({ input: { policy }, source, framed, references }) {
    // The author's marks stay: only an author who asks for it gets Medium's two sizes in Markdown, too.
    const sizes = policy.get('heading') === 'convert';
    const shallowest = sizes ? framed.shallowest : null;
    const article = { ...source, converted: framed.body, references, shallowest };
    const body = prepareBody(article, policy);
    const notes = shallowest === null ? framed.body.notes : setLevels(framed.body.notes, shallowest);
    const footer = framed.footer === null ? null : prepareFooter(framed.footer, policy, sizes);
    const emit = (urls, cover) => {
        const below = [printBlocks(notes, urls), ...(footer === null ? [] : ['---', footer(urls)])];
        const followed = below.some(block => block !== '');
        const blocks = [
            ...printTitles(framed.titles),
            ...printCover(cover, urls),
            spliceBody(article, body, { urls, followed }),
            ...below
        ];
        const post = `${blocks.filter(block => block !== '').join('\n\n')}\n`;
        return source.text.includes('\r\n') ? post.replace(/\r?\n/g, '\r\n') : post;
    };
    return { emit, kept: listKept(source, body.groups) };
}
function listKept({ text, edits }, groups) {
    const edited = new Set(edits.map(({ start }) => findSpanAt(groups, start)));
    return (groups
        .filter(group => group.form === 'kept' && !edited.has(group))
        // An indented block would mean something else without what is before it on its line.
        .filter(({ start }) => start === 0 || text[start - 1] === '\n')
        .map(({ nodes, start, end }) => ({ nodes, text: text.slice(start, end) })));
}
/** The footer in the workflow's own words; in others where it shares names of links or notes with the article. */
function prepareFooter(footer, policy, sizes) {
    const blocks = listBlocks(footer.converted);
    if (blocks.length === 0)
        return null;
    const { children } = footer.tree;
    if (children.some(({ type }) => /^(?:definition|footnoteDefinition)$/.test(type)))
        return urls => printBlocks(convertHeadings(blocks, policy), urls);
    const spliced = {
        ...footer,
        edits: [],
        shallowest: sizes ? findShallowest(blocks) : null
    };
    const body = prepareBody(spliced, policy);
    return urls => spliceBody(spliced, body, { urls, followed: false });
}
function printTitles({ title, subtitle }) {
    return [printTitle('#', title), ...(subtitle === null ? [] : [printTitle('##', subtitle)])];
}
/** A closing sequence of `#` would not be read as text. */
function printTitle(mark, text) {
    return `${mark} ${escapeText(text, false).replace(/#$/, '\\#')}`;
}
function printCover(cover, urls) {
    const url = cover === null ? null : findImageUrl(cover.source, urls);
    return cover === null || url === null
        ? []
        : [`![${escapeMarkdown(cover.alt, false)}](${escapeAddress(url)})`];
}

;// CONCATENATED MODULE: ./lib/src/content/emit/create-emitter.js
// A framed article as the text of a post, in the format that was asked for.




function createEmitter(parts) {
    const { input, framed } = parts;
    const { cover } = framed;
    const findCover = (urls) => cover === null || findImageUrl(cover.source, urls) === null ? null : cover;
    const listBlocks = (urls) => listPostBlocks(framed, findCover(urls), input.policy);
    if (input.format === 'html')
        return { emit: urls => emitHtml(listBlocks(urls), urls), listBlocks, kept: [] };
    const { emit, kept } = prepareMarkdown(parts);
    return { emit: urls => emit(urls, findCover(urls)), listBlocks, kept };
}

;// CONCATENATED MODULE: ./lib/src/content/expected-facts.js
// What the self-check has to know of an article: where its addresses lead, what has been told, and its titles.

/** What a post has to say once its images have addresses. */
function expectFacts({ input, source, framed, references, diagnostics }) {
    const { titles, footer } = framed;
    const { title, subtitle, known, origin } = titles;
    // Where templates have changed the text, lines of HTML are not always the author's.
    const anywhere = source.edits.length > 0;
    const unlinksImages = input.policy.get('linked-image') === 'unlink';
    return urls => ({
        title,
        subtitle,
        cover: framed.cover === null ? null : findUrl(framed.cover.source, urls),
        choices: {
            renumbers: input.policy.get('ordered-start') === 'keep',
            alignsTables: input.policy.get('table') === 'code'
        },
        body: {
            ...source,
            ...resolveAddresses(references, urls),
            unlinksImages,
            isTold: (rule, line) => diagnostics.isTold(rule, line) || (anywhere && diagnostics.isTold(rule, null)),
            isTitle: (text, findOffset) => (origin !== null && findOffset() === origin.start) ||
                [...known, subtitle ?? title].some(one => isSameHeading(one, text))
        },
        footer: footer && {
            text: footer.text,
            tree: footer.tree,
            ...resolveAddresses(footer.references, urls),
            unlinksImages,
            // Notices about the footer are given to nobody.
            isTold: () => true,
            isTitle: () => false
        }
    });
}
function resolveAddresses(references, urls) {
    return {
        findLink: references.recallLink,
        findImage: address => {
            const source = references.recallImage(address);
            return source === null ? null : findUrl(source, urls);
        }
    };
}
function findUrl(source, urls) {
    return source.kind === 'url' ? source.url : (urls.get(source.path) ?? null);
}

;// CONCATENATED MODULE: ./lib/src/content/expected-form.js
// What the self-check asks of the form of a post, in either format.




/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/;
function expectForm({ input, converted, framed }) {
    const { title, subtitle, known } = framed.titles;
    const footer = framed.footer === null ? [] : listBlocks(framed.footer.converted);
    return {
        title,
        known,
        repeats: countRepeats(listBlocks(converted), known) + findTitleBlocks(footer, known).length,
        relativeImages: input.images === 'keep',
        templates: (0,content_policy/* findChoice */.r)(input.policy, 'template') === 'keep' || LITERAL_TAGS.test(input.body),
        verbatim: [title, subtitle ?? '', ...footer.map(readBlockText)].join('\n')
    };
}
/** How many headings of sections say a title as well: all but the one that is the article's title. */
function countRepeats(blocks, known) {
    const titles = findTitleBlocks(blocks, known);
    const opener = blocks.find(block => !isQuiet(block));
    const own = titles.some(block => block === opener || (block.type === 'heading' && block.level === 1));
    return titles.length - (own ? 1 : 0);
}
function findTitleBlocks(blocks, known) {
    return blocks.filter(block => block.type === 'heading' &&
        known.some(title => isSameHeading(joinHeadingText([block]), title)));
}
function readBlockText(block) {
    switch (block.type) {
        case 'list':
            return block.items.map(item => (0,blocks_block/* readInlineText */.ZH)(item)).join('');
        case 'code':
            return block.value;
        case 'figure':
            return (0,blocks_block/* readInlineText */.ZH)(block.caption);
        case 'embed':
            return block.url;
        case 'rule':
            return '';
        default:
            return (0,blocks_block/* readInlineText */.ZH)(block.children);
    }
}

;// CONCATENATED MODULE: ./lib/src/content/references/linked-files.js
// The files of the repository that an article's links lead to: whoever answers for their URLs may have to read them first.

/** Most links lead to no file. */
const LEADS_AWAY = /^(?:https?:\/\/|mailto:|#)/i;
function listLinkedFiles(destinations, context) {
    const files = new Set();
    const { resolver } = context;
    const probe = {
        ...context,
        resolver: {
            ...resolver,
            fileUrl: (path) => {
                files.add(path);
                return resolver.fileUrl(path);
            }
        }
    };
    for (const destination of destinations)
        if (!LEADS_AWAY.test(destination))
            resolveLink(destination, probe);
    return [...files];
}

;// CONCATENATED MODULE: ./lib/src/content/post-elements.js
// What a post in HTML is made of.
/** All that may leave: the elements and attributes that a Medium post is made of. */
const ALLOWED_ELEMENTS = {
    p: [],
    h1: [],
    h2: [],
    h3: [],
    h4: [],
    blockquote: [],
    ul: [],
    ol: [],
    li: [],
    pre: ['dataCodeBlockMode', 'dataCodeBlockLang'],
    figure: [],
    img: ['src', 'alt'],
    figcaption: [],
    hr: [],
    strong: [],
    em: [],
    code: [],
    a: ['href'],
    br: []
};

// EXTERNAL MODULE: ./lib/node_modules/parse5/dist/index.js + 17 modules
var parse5_dist = __webpack_require__(9286);
;// CONCATENATED MODULE: ./lib/src/content/verify/html-elements.js
// What the proof knows of HTML: a tree as parse5 makes it, whoever makes it, and which elements are blocks.

function parseHtml(html, located) {
    return (0,parse5_dist/* parseFragment */.oH)(html, { sourceCodeLocationInfo: located, scriptingEnabled: false });
}
function isElement(node) {
    return 'tagName' in node;
}
function isTextNode(node) {
    return node.nodeName === '#text';
}
function findAttribute(element, name) {
    for (const attribute of element.attrs)
        if (attribute.name === name)
            return attribute.value;
    return null;
}
function findPlace(node) {
    return node.at ?? node.sourceCodeLocation?.startOffset ?? 0;
}
const html_elements_BLOCKS = new Set(('address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul').split(' '));
/** Elements that hold others, and whether they hold a block: else all in them would be looked at again for each around it. */
const HOLDERS = new WeakMap();
/** Whether an element is a block, or holds one. */
function isBlock(element) {
    if (html_elements_BLOCKS.has(element.tagName))
        return true;
    if (!element.childNodes.some(isElement))
        return false;
    const known = HOLDERS.get(element);
    if (known !== undefined)
        return known;
    const holds = element.childNodes.some(child => isElement(child) && isBlock(child));
    HOLDERS.set(element, holds);
    return holds;
}
/** The text of an element, as it is written. */
function html_elements_readText(parent) {
    let text = '';
    for (const child of parent.childNodes)
        if (isTextNode(child))
            text += child.value;
        else if (isElement(child))
            text += child.tagName === 'br' ? '\n' : html_elements_readText(child);
    return text;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/html-form.js
// Whether a post in HTML, as it is read back, is what a post may be.



/** Each problem is one sentence; none when the post is as it should be. */
function checkHtmlForm(root, form) {
    const problems = new Set();
    const add = (problem) => problems.add(problem);
    checkElements(root, element => {
        findForbidden(element, form).forEach(add);
        findMisplaced(element).forEach(add);
    });
    for (const problem of [...html_form_checkTitle(root, form), ...listRemnants(root, form)])
        problems.add(problem);
    return [...problems];
}
function checkElements(parent, check) {
    for (const child of parent.childNodes)
        if (isElement(child)) {
            check(child);
            checkElements(child, check);
        }
}
const ALLOWED = new Map(Object.entries(ALLOWED_ELEMENTS).map(([name, properties]) => [
    name,
    properties.map(toAttributeName)
]));
const NONE = [];
function findForbidden(element, { relativeImages }) {
    const allowed = ALLOWED.get(element.tagName);
    if (allowed === undefined)
        return [`The post has a <${element.tagName}>, which Medium does not accept.`];
    if (allowed.length === 0 && element.attrs.length === 0)
        return NONE;
    const problems = element.attrs
        .filter(({ name }) => !allowed.includes(name))
        .map(({ name }) => `The post has <${element.tagName} ${name}>, which Medium does not accept.`);
    const attribute = (name) => findAttribute(element, name) ?? undefined;
    if (element.tagName === 'a' && !isAddress(attribute('href'), /^(?:https?|mailto|tel):/i))
        problems.push(`The post has a link without an absolute address: "${attribute('href') ?? ''}".`);
    if (element.tagName === 'img') {
        const src = attribute('src');
        if (!isAddress(src, /^https?:/i) && !(relativeImages && src !== undefined))
            problems.push(`The post has an image without an absolute address: "${src ?? ''}".`);
    }
    return problems;
}
const INLINE_PARENTS = 'p h1 h2 h3 h4 li blockquote figcaption strong em a'.split(' ');
/** Where an element may be, if not outside all: Medium refuses a post whose blocks hold blocks. */
const PARENTS = new Map([
    ['li', ['ol', 'ul']],
    ['img', ['figure']],
    ['figcaption', ['figure']],
    ...['strong', 'em', 'code', 'a', 'br'].map(name => [name, INLINE_PARENTS])
]);
const OUTSIDE = ['#document-fragment'];
function findMisplaced({ tagName, parentNode }) {
    const parent = parentNode?.nodeName ?? '';
    const parents = PARENTS.get(tagName) ?? OUTSIDE;
    if (!ALLOWED.has(tagName) || parents.includes(parent))
        return NONE;
    const place = parent.startsWith('#') ? 'outside any block' : `inside <${parent}>`;
    return [`The post has a <${tagName}> ${place}, where Medium does not accept it.`];
}
function toAttributeName(property) {
    return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
function isAddress(value, scheme) {
    return value !== undefined && scheme.test(value) && URL.canParse(value);
}
function html_form_checkTitle(root, form) {
    const [first, ...rest] = root.childNodes.filter(isElement);
    const readElementText = (element) => html_elements_readText(element).trim();
    if (first?.tagName !== 'h1' || readElementText(first) !== form.title.trim())
        return ['The post does not begin with its title.'];
    const isHeading = (element) => /^h\d$/.test(element.tagName);
    const headings = rest.filter(isHeading).map(readElementText);
    const next = rest.find(({ tagName }) => !/^(?:figure|hr)$/.test(tagName));
    return listTitleProblems(headings, next !== undefined && isHeading(next), form);
}
/** `headings` are those below the title; `begins`: the first of them is right below it. */
function listTitleProblems(headings, begins, { known, repeats }) {
    const saysTitle = (heading) => known.some(title => isSameHeading(heading, title));
    const [first = ''] = headings;
    return (begins && saysTitle(first)) || headings.filter(saysTitle).length > repeats
        ? ['The post has its title twice.']
        : [];
}
/** What a template language leaves when it was not run. */
const REMNANT = /\{%[^%\0]{0,1000}%\}|\{\{[^}\0]{0,1000}\}\}/g;
/** The first remnant in a text that nobody asked for; null when there is none. */
function findRemnant(text, { templates, verbatim }) {
    const found = templates ? [] : (text.match(REMNANT) ?? []);
    return found.find(remnant => !verbatim.includes(remnant)) ?? null;
}
/** Separates blocks, so that no tag is seen to begin in one and end in another. */
const EDGE = '\0';
const html_form_INLINE = new Set(['a', 'em', 'strong', 'br']);
function listRemnants(root, form) {
    if (form.templates)
        return [];
    const parts = [];
    collectOutsideCode(root, parts);
    const remnant = findRemnant(parts.join(''), form);
    return remnant === null
        ? []
        : [`The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`];
}
function collectOutsideCode(parent, parts) {
    for (const child of parent.childNodes) {
        if (isTextNode(child))
            parts.push(child.value);
        else if (isElement(child) && child.tagName !== 'pre' && child.tagName !== 'code') {
            const edge = html_form_INLINE.has(child.tagName) ? '' : EDGE;
            parts.push(edge);
            collectOutsideCode(child, parts);
            parts.push(edge);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/content/verify/markdown-form.js
// Whether a post in Markdown, as it is read back, is what a post may be.



const markdown_form_ADDRESS = /^(?:https?|mailto|tel):/i;
/** Each problem is one sentence; none when the post is as it should be. */
function checkMarkdownForm(tree, form) {
    const problems = new Set();
    for (const problem of checkMarkdownTitle(tree, form))
        problems.add(problem);
    walkTree(tree, (node, [, block]) => {
        if (node.type === 'html' && !/^<\/?(?:strong|em)>$/.test(node.value))
            problems.add(`The post has raw HTML: ${node.value.slice(0, 60)}.`);
        // The title is a text: what a parser takes for an address in it is not the article's.
        if (node.type === 'link' && !isLink(node) && block !== tree.children[0])
            problems.add(`The post has a link without an absolute address: "${node.url}".`);
        if (node.type === 'image' && !markdown_form_isAddress(node.url) && !form.relativeImages)
            problems.add(`The post has an image without an absolute address: "${node.url}".`);
        const remnant = node.type === 'text' ? findRemnant(node.value, form) : null;
        if (remnant !== null)
            problems.add(`The post has what looks like a template tag outside code: ${remnant.slice(0, 60)}.`);
    });
    return [...problems];
}
function checkMarkdownTitle({ children }, form) {
    const [first, ...rest] = children;
    if (first?.type !== 'heading' ||
        first.depth !== 1 ||
        markdown_form_collapseSpace((0,mdast_util_to_string_lib/* toString */.d)(first)) !== markdown_form_collapseSpace(form.title))
        return ['The post does not begin with its title.'];
    const headings = rest.filter(node => node.type === 'heading');
    const next = rest.find(node => !markdown_form_isQuiet(node));
    return listTitleProblems(headings.map(node => (0,mdast_util_to_string_lib/* toString */.d)(node)), next?.type === 'heading', form);
}
/** Whether a node may be between a title and its text. */
function markdown_form_isQuiet(node) {
    if (node.type === 'paragraph')
        return node.children.every(({ type }) => /^image/.test(type));
    return node.type === 'thematicBreak' || node.type === 'definition';
}
function markdown_form_collapseSpace(value) {
    return value.replace(/\s+/g, ' ').trim();
}
/** What a parser makes of an address in the text leads there, if anywhere. */
function isLink(node) {
    return markdown_form_isAddress(node.url) || /^(?:http:\/\/)?$/.test(node.url.replace((0,mdast_util_to_string_lib/* toString */.d)(node), ''));
}
function markdown_form_isAddress(url) {
    return markdown_form_ADDRESS.test(url) && URL.canParse(url);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/facts.js
// The facts that an article and its post are compared by, in the order in which a reader meets them.
/** The link of a text that is none, though a parser of Markdown may take it for one. */
const ANY_LINK = '*';
/** White space at the end of a listing is not seen. */
function toListing(value) {
    return value.replace(/\r\n?/g, '\n').trimEnd();
}

;// CONCATENATED MODULE: ./lib/src/content/verify/text-pieces.js
// Text in pieces: words, numbers and signs; and text as a run of them, by which it is compared where nothing else makes a difference.

const PIECE = /[a-zA-Z\d]+(?![^\0-\x7f])|[\p{L}\p{M}\p{Nd}]+|\s+|./gsu;
/** The stroke through struck text, and what nobody sees. */
const text_pieces_UNSEEN = /[\u0336\u200b\ufeff\u00ad]/g;
const EMOJI_NAME = /:([a-z0-9_+-]+):/g;
const ASCII = /^[\0-\x7f]*$/;
/** All that is no word or sign, where it is not a single space. */
const SPACES = /(?: [\0-\x20\s]|[^\x20-\uffff]|[^\S ])[\0-\x20\s]*/g;
/** What a reader sees of a text, with one space for any white space: the same where its words and signs are the same. */
function tidyWords(text) {
    return readSeen(text).replace(SPACES, ' ');
}
/** Words, signs, and the white space between them. */
function listPieces(text) {
    const seen = readSeen(text);
    return ASCII.test(seen) ? splitPlainText(seen) : (seen.match(PIECE) ?? []);
}
function readSeen(text) {
    const named = text.includes(':') ? replaceNames(text) : text;
    return ASCII.test(named) ? named : named.replace(text_pieces_UNSEEN, '');
}
/** Emoji by name are the emoji: on both sides, so that it makes no difference which of them shows it. */
function replaceNames(value) {
    return value.replace(EMOJI_NAME, (written, name) => Object.hasOwn(gemoji/* nameToEmoji */.l, name) ? (gemoji/* nameToEmoji */.l[name] ?? written) : written);
}
/** What the pattern finds in a text of ASCII, in half of its time. */
function splitPlainText(text) {
    const pieces = [];
    for (let at = 0; at < text.length;) {
        const start = at;
        const first = text.charCodeAt(at++);
        if (isWordCode(first))
            while (isWordCode(text.charCodeAt(at)))
                at++;
        else if (isSpaceCode(first))
            while (isSpaceCode(text.charCodeAt(at)))
                at++;
        pieces.push(text.slice(start, at));
    }
    return pieces;
}
function isSpace(piece) {
    return piece.charCodeAt(0) <= text_pieces_SPACE || (piece.charCodeAt(0) > DELETE && piece.trim() === '');
}
/** A piece is a word or a sign, so that its last character tells which. */
function isWord(piece) {
    const code = piece.charCodeAt(piece.length - 1);
    return code > DELETE ? WORD.test(piece) : isWordCode(code);
}
const text_pieces_SPACE = 32;
const DELETE = 127;
const WORD = /[\p{L}\p{M}\p{Nd}]$/u;
function isWordCode(code) {
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
}
function isSpaceCode(code) {
    return code === text_pieces_SPACE || (code > 8 && code < 14);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/split-words.js
// Facts with every run of text in words, as they are compared where two runs differ, and shown where a post is wrong.

/** The words and signs of a run, each with its own place. */
function splitRun({ parts = [], ...run }) {
    if (parts.length === 0)
        return [run];
    const words = [];
    let { gap } = run;
    for (const part of parts) {
        if (part.gap > gap)
            gap = part.gap;
        let { at } = part;
        for (const value of listPieces(part.text)) {
            if (isSpace(value))
                gap = gap === 2 ? 2 : 1;
            else {
                addWord(words, { ...run, value, gap, at });
                gap = 0;
            }
            at += value.length;
        }
    }
    return words;
}
/** Marks may begin and end inside a word. */
function addWord(words, word) {
    const last = words.at(-1);
    if (last !== undefined && word.gap === 0 && isWord(word.value) && isWord(last.value))
        words[words.length - 1] = { ...last, value: last.value + word.value };
    else
        words.push(word);
}
function splitFound(fact) {
    return fact.kind === 'text' ? splitRun(fact) : [fact];
}
function splitExpected(facts) {
    return facts.flatMap((fact) => {
        switch (fact.kind) {
            case 'text':
                return splitRun(fact);
            case 'maybe':
            case 'choice':
                return [{ ...fact, alternatives: fact.alternatives.map(splitExpected) }];
            case 'table':
                return [
                    {
                        ...fact,
                        header: fact.header === null ? null : fact.header.map(splitExpected),
                        rows: fact.rows.map(row => row.map(splitExpected))
                    }
                ];
            default:
                return [fact];
        }
    });
}

;// CONCATENATED MODULE: ./lib/src/content/verify/picture-facts.js
// Pictures with what is said about them: a caption of its own counts more than the picture's title, and takes the
// picture's link.
/** Whether facts are pictures alone, each with the captions that it may have. */
function arePictures(facts) {
    return facts.some(({ kind }) => kind === 'image') && facts.every(({ kind }) => picture_facts_PARTS.has(kind));
}
const picture_facts_PARTS = new Set(['image', 'maybe', 'choice']);
/** The caption is below the last picture; without a picture it is below all. */
function captionPictures(facts, caption) {
    const at = facts.findLastIndex(({ kind }) => kind === 'image') + 1;
    const own = facts[at];
    if (caption.length === 0)
        return facts;
    if (at === 0)
        return [...facts, ...caption];
    if (own?.kind === 'maybe')
        return facts.toSpliced(at, 1, ...caption);
    // A caption with links of its own leaves the picture's beside it.
    if (own?.kind !== 'choice' || caption.some(isLinked))
        return facts.toSpliced(at + (own?.kind === 'choice' ? 1 : 0), 0, ...caption);
    return facts.toSpliced(at, 1, ...caption.map(fact => linkFact(fact, picture_facts_findLink(own.alternatives))));
}
function isLinked(fact) {
    return fact.kind === 'text' && fact.href !== null;
}
function picture_facts_findLink(alternatives) {
    const text = alternatives.flat().find(fact => fact.kind === 'text');
    return text === undefined ? null : text.href;
}
function linkFact(fact, href) {
    return fact.kind === 'text' ? { ...fact, href } : fact;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/match.js
// How far a comparison has come, and where it has failed.
function isFailure(result) {
    return 'expected' in result;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/match-tables.js
// A table in a post: aligned text in a listing, or an item for each row with each cell after its header.




function matchTable(table, from, matcher) {
    const found = matcher.post[from.at];
    if (found?.kind === 'listing' && isAligned(table, found.value, matcher.choices))
        return { at: from.at + 1, afterLabel: false };
    const pictures = found?.kind === 'image' ? matchPictures(table, from, matcher) : null;
    if (pictures !== null)
        return pictures;
    const result = matcher.matchAll(match_tables_listRows(table), from);
    // A listing that is no table at all is the place to look at.
    return isFailure(result) && found?.kind === 'listing' ? { at: from.at, expected: table } : result;
}
/** Row after row, word after word; a rule is below the header. */
function isAligned({ header, rows }, listing, { alignsTables }) {
    const lines = listing.split('\n').map(line => line.trim().replace(/\s+/g, ' '));
    const said = [...(header === null ? [] : [header]), ...rows];
    if (header !== null && !/^[- ]+$/.test(lines.splice(1, 1)[0] ?? ''))
        return false;
    // A blank last row leaves no line.
    while (lines.length < said.length)
        lines.push('');
    return (lines.length === said.length &&
        said.every((row, index) => joinCells(row, alignsTables) === lines[index]));
}
function joinCells(cells, textAlone) {
    const words = cells.map(cell => joinCell(cell, textAlone));
    return words.includes(null) ? null : words.filter(word => word !== '').join(' ');
}
/** A cell as one line of text; null where it holds more than that. */
function joinCell(facts, textAlone) {
    let text = '';
    for (const fact of facts) {
        if (!textAlone && !match_tables_isPlain(fact))
            return null;
        if (fact.kind !== 'text')
            continue;
        text += (fact.gap === 0 ? '' : ' ') + fact.value.trim().replace(/\s+/g, ' ');
    }
    return text.trim();
}
/** What may look like an address is text all the same. */
function match_tables_isPlain(fact) {
    return fact.kind === 'text' && (fact.href === null || fact.href === ANY_LINK);
}
/** One picture below the other, each with the title above its column and the cell below it. */
function matchPictures(table, from, matcher) {
    const rows = [...(table.header === null ? [] : [table.header]), ...table.rows];
    const facts = [];
    let titles = [];
    for (let at = 0; at < rows.length; at++) {
        const row = rows[at] ?? [];
        if (!match_tables_isPictureRow(row)) {
            if (at > 0)
                return null;
            titles = row;
            continue;
        }
        const next = rows[at + 1] ?? [];
        const below = match_tables_isPictureRow(next) ? [] : next;
        if (below.length > 0)
            at++;
        for (const [column, cell] of row.entries())
            facts.push(...captionPictures(cell, joinCaption(titles[column], below[column])));
    }
    const match = matcher.matchAll(facts, from);
    return isFailure(match) ? null : match;
}
function match_tables_isPictureRow(row) {
    return row.some(arePictures) && row.every(cell => cell.length === 0 || arePictures(cell));
}
function joinCaption(title = [], below = []) {
    return title.length === 0 || below.length === 0 ? [...title, ...below] : addLabel(title, below);
}
/** Pictures are below the text of their row; those of the header are above all rows. */
function match_tables_listRows({ header, rows, nested, at }) {
    const above = (header ?? []).flatMap(cell => (arePictures(cell) ? cell : cell.filter(match_tables_isImage)));
    const items = rows.flatMap(row => {
        const filled = [...row.entries()].filter(([, cell]) => cell.length > 0);
        const texts = filled.filter(([, cell]) => !arePictures(cell));
        const pictures = filled.filter(([, cell]) => arePictures(cell));
        const facts = [
            ...texts.flatMap(([column, cell]) => addLabel(findLabel(header, column), cell)),
            ...pictures.flatMap(([column, cell]) => captionPictures(cell, findLabel(header, column)))
        ];
        const optional = facts[0]?.kind !== 'text';
        const item = { kind: 'item', ordered: false, number: 0, nested, optional, at };
        return facts.length === 0 ? [] : [item, ...facts];
    });
    return [...above, ...items];
}
function findLabel(header, column) {
    const label = header?.[column] ?? [];
    return arePictures(label) ? [] : match_tables_omitImages(label);
}
/** The words before and behind a picture are apart. */
function match_tables_omitImages(label) {
    const facts = splitExpected(label);
    return facts.flatMap((fact, at) => {
        if (match_tables_isImage(fact))
            return [];
        const before = facts[at - 1];
        const isBehind = before !== undefined && before.kind !== 'text' && fact.kind === 'text';
        return [isBehind ? { ...fact, gap: 1, loose: true } : fact];
    });
}
function match_tables_isImage({ kind }) {
    return kind === 'image';
}
function addLabel(label, cell) {
    const [first, ...rest] = splitExpected(cell);
    if (label.length === 0 || first === undefined)
        return cell;
    const colon = { value: ':', gap: 0, href: null, code: false, loose: true, at: first.at };
    const loose = first.kind === 'text' ? { ...first, gap: 1, loose: true } : first;
    return [...label, { kind: 'text', ...colon }, loose, ...rest];
}

;// CONCATENATED MODULE: ./lib/src/content/verify/compare-facts.js
// Whether a post says what its article does: fact after fact, with what the constructs may add or put in another form.




/** Where the two part; null when they say the same. */
function compareFacts(expected, post, choices) {
    const matcher = {
        post: [...post],
        choices,
        matchAll: (facts, from) => matchAll(facts, from, matcher)
    };
    let parted = follow(expected, { index: 0, match: START }, matcher);
    let furthest = parted.comparison;
    // What looked like a caption may have been the next paragraph: then the image had none.
    for (let retries = 0; parted.comparison !== null && retries < MOST_RETRIES; retries++) {
        const skipped = parted.skipped.pop();
        if (skipped === undefined)
            break;
        const again = follow(expected, skipped, matcher);
        parted = { ...again, skipped: [...parted.skipped, ...again.skipped] };
        if ((parted.comparison?.agreed ?? Infinity) > (furthest?.agreed ?? 0))
            furthest = parted.comparison;
    }
    return parted.comparison === null ? null : furthest;
}
const START = { at: 0, afterLabel: false };
const MOST_RETRIES = 100;
function follow(expected, from, matcher) {
    const skipped = [];
    let { match } = from;
    for (let index = from.index; index < expected.length; index++) {
        const fact = expected[index];
        if (fact === undefined)
            break;
        const next = matchFact(fact, match, matcher);
        if (isFailure(next))
            return { comparison: { expected: next.expected, index, agreed: next.at }, skipped };
        if (fact.kind === 'maybe' && next.at > match.at)
            skipped.push({ index: index + 1, match });
        match = next;
    }
    const rest = { expected: null, index: expected.length, agreed: match.at };
    return { comparison: match.at === matcher.post.length ? null : rest, skipped };
}
function matchAll(facts, from, matcher) {
    let match = from;
    for (const fact of facts) {
        const next = matchFact(fact, match, matcher);
        if (isFailure(next))
            return next;
        match = next;
    }
    return match;
}
function matchFact(fact, from, matcher) {
    switch (fact.kind) {
        case 'item':
            return matchItem(fact, from, matcher) ?? orElse(fact, from, fact.optional);
        case 'player':
            return matchPlayer(fact, from, matcher.post) ?? orElse(fact, from, fact.told);
        case 'table':
            return matchTable(fact, from, matcher);
        case 'maybe':
            return matchAny(fact.alternatives, from, matcher) ?? from;
        case 'choice':
            return matchAny(fact.alternatives, from, matcher) ?? orElse(fact, from, false);
        default:
            return matchFound(fact, from, matcher);
    }
}
function matchFound(fact, from, matcher) {
    const found = matcher.post[from.at];
    if (found !== undefined && agrees(fact, found, from))
        return { at: from.at + 1, afterLabel: false };
    if (fact.kind === 'text' && found?.kind === 'text' && mayAgree(fact, found))
        return matchWords(fact, from, matcher);
    return orElse(fact, from, fact.kind === 'heading' && fact.optional);
}
/** Whether words of two runs may be the same, of which one goes on where the other has ended. */
function mayAgree(fact, found) {
    if (fact.parts === undefined && found.parts === undefined)
        return false;
    return fact.value.startsWith(found.value) || found.value.startsWith(fact.value);
}
function matchWords(fact, from, matcher) {
    splitPost(matcher.post, from.at);
    return matchAll(splitRun(fact), from, matcher);
}
/** A run of the post in words: what is behind it is moved, and what is before it is not. */
function splitPost(post, at) {
    const found = post[at];
    if (found?.kind !== 'text' || found.parts === undefined)
        return;
    const words = splitRun(found);
    post.splice(at, 1, ...words.slice(0, MOST_ARGUMENTS));
    for (let from = MOST_ARGUMENTS; from < words.length; from += MOST_ARGUMENTS)
        post.splice(at + from, 0, ...words.slice(from, from + MOST_ARGUMENTS));
}
/** A call can be given no more than some ten thousands. */
const MOST_ARGUMENTS = 10_000;
function orElse(expected, from, optional) {
    return optional ? from : { expected, at: from.at };
}
function agrees(fact, found, { afterLabel }) {
    switch (fact.kind) {
        case 'text':
            return found.kind === 'text' && isSameText(fact, found, afterLabel);
        case 'image':
            return found.kind === 'image' && isSameUrl(fact.url, found.url);
        case 'listing':
            return found.kind === 'listing' && fact.value === found.value;
        case 'heading':
            return found.kind === 'heading';
    }
}
function matchAny(alternatives, from, matcher) {
    for (const facts of alternatives) {
        const match = matchAll(facts, from, matcher);
        // What may be there is a line of its own.
        const next = isFailure(match) ? undefined : matcher.post[match.at];
        const goesOn = next?.kind === 'text' && next.gap < 2;
        if (!isFailure(match) && !goesOn)
            return match;
    }
    return null;
}
function isSameText(expected, found, afterLabel) {
    if (expected.value !== found.value || expected.code !== found.code)
        return false;
    if (expected.href !== ANY_LINK && !isSameUrl(expected.href ?? '', found.href ?? ''))
        return false;
    if (afterLabel || (expected.loose && expected.gap > 0))
        return found.gap > 0;
    return expected.gap === found.gap;
}
/** An item of the post's list, or the label that is left of one: dashes, a number, or both. */
function matchItem(item, { at, afterLabel }, { post, choices }) {
    const found = post[at];
    if (found?.kind === 'item') {
        const isNumber = !item.ordered || choices.renumbers || found.number === item.number;
        return !item.nested && found.ordered === item.ordered && isNumber
            ? { at: at + 1, afterLabel: false }
            : null;
    }
    const end = findLabelEnd(item, at, post);
    // The dashes of a list that begins inside an item that begins one are those of the label before.
    const isSaid = end > at || (afterLabel && item.nested && !item.ordered);
    return isSaid ? { at: end, afterLabel: true } : null;
}
function findLabelEnd(item, at, post) {
    const says = (index, value) => {
        if (index >= at && startsWith(post[index], value))
            splitPost(post, index);
        const fact = post[index];
        return fact?.kind === 'text' && !fact.code && splitRun(fact).at(-1)?.value === value;
    };
    let end = at;
    // A dash behind white space is the text's own.
    while (item.nested && says(end, '-') && (end === at || isJoined(post[end])))
        end++;
    if (!item.ordered)
        return end;
    // A minus sign is a sign of its own, and may have been taken for a dash.
    if (item.number < 0) {
        if (says(end, '-'))
            end++;
        else if (!says(end - 1, '-'))
            return at;
    }
    return says(end, String(Math.abs(item.number))) && says(end + 1, '.') ? end + 2 : at;
}
function startsWith(fact, value) {
    return fact?.kind === 'text' && fact.value.startsWith(value);
}
function isJoined(fact) {
    return fact?.kind === 'text' && fact.gap === 0;
}
/** An address alone in its block, or a link to it. */
function matchPlayer({ source }, { at }, post) {
    const line = [];
    for (let index = at; index < post.length; index++) {
        const fact = post[index];
        if (fact?.kind !== 'text' || (line.length > 0 && fact.gap === 2))
            break;
        line.push(fact);
    }
    const [first] = line;
    if (first?.gap !== 2)
        return null;
    const text = line.map(({ parts, value }) => (parts ? value.replaceAll(' ', '') : value)).join('');
    const url = line.every(({ href }) => href === first.href) ? (first.href ?? text) : '';
    return url.includes(findName(source)) ? { at: at + line.length, afterLabel: false } : null;
}
/** What tells a video from another one: the last part of its address, or the list that it names. */
function findName(source) {
    const [path = '', query = ''] = source.split('?');
    const list = /(?:^|&)(?:list|v|id)=([^&#]+)/.exec(query)?.[1];
    return list ?? path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}
/** Addresses are the same however their characters are written. */
function isSameUrl(one, other) {
    return one === other || spellUrl(one) === spellUrl(other);
}
function spellUrl(url) {
    return url
        .trim()
        .replace(/^[a-z][a-z\d+.-]*:/i, scheme => scheme.toLowerCase())
        .replace(/%(?![\da-f]{2})/gi, '%25')
        .replace(/[^!#$%&'*+,\-./0-9:;=?@A-Z_a-z~]/gu, character => {
        const encoded = encodeURIComponent(character.isWellFormed() ? character : '\ufffd');
        return encoded === character
            ? `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`
            : encoded;
    })
        .replace(/%[\da-f]{2}/gi, code => code.toUpperCase());
}

;// CONCATENATED MODULE: ./lib/src/content/verify/describe-difference.js
// What an article says and what its post says, where the two part, as one sentence.

/** How many words are shown on either side. */
const AROUND = 5;
const LONGEST = 240;
const LONGEST_CODE = 80;
function describeDifference({ expected, index, agreed }, facts, post) {
    const found = showFacts(post.slice(Math.max(0, agreed - AROUND), agreed + AROUND));
    if (expected === null)
        return `The post goes on where the article has ended: ${found}.`;
    const isInside = facts[index] !== expected;
    const said = isInside ? [expected] : facts.slice(Math.max(0, index - AROUND), index + AROUND);
    return `The article says ${showFacts(said)}, but its post says ${found}.`;
}
function showFacts(facts) {
    const shown = facts.map(showFact).join('').trim();
    if (shown === '')
        return 'nothing';
    return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`;
}
function showFact(fact) {
    switch (fact.kind) {
        case 'text':
            return showText(fact);
        case 'image':
            return ` [image ${fact.url}]`;
        case 'listing':
            return ` [code ${JSON.stringify(fact.value.slice(0, LONGEST_CODE))}]`;
        case 'item':
            return fact.ordered ? ` [item ${fact.number}]` : ' [item]';
        case 'player':
            return ` [${fact.source}]`;
        case 'maybe':
        case 'choice':
            return (fact.alternatives[0] ?? []).map(showFact).join('');
        default:
            return ` [${fact.kind}]`;
    }
}
function showText({ value, gap, href, code }) {
    const shown = code ? `\`${value}\`` : value;
    const link = href === null || href === ANY_LINK ? shown : `[${shown}](${href})`;
    return (['', ' ', ' ⏎ '][gap] ?? '') + link;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/fact-writer.js
// Collects facts in order, and keeps account of what is before each: a text is a run of words, which are told apart only
// where that makes a difference.

function createFactWriter() {
    return { facts: [], gap: 2, waiting: [], heading: null, headingShown: false, run: null };
}
function addText(writer, text, { href, at }) {
    const tidy = tidyWords(text);
    if (tidy.startsWith(' '))
        breakLine(writer, 1);
    const value = tidy.trim();
    if (value === '')
        return;
    addRun(writer, value, { text, gap: writer.gap, at }, href);
    writer.gap = tidy.endsWith(' ') ? 1 : 0;
}
function addRun(writer, value, part, href) {
    openWaiting(writer);
    const { run, heading } = writer;
    if (run !== null && part.gap < 2 && run.href === href && run.loose === (heading !== null)) {
        run.value += part.gap === 0 ? value : ` ${value}`;
        run.parts.push(part);
    }
    else {
        writer.run = { ...createText(writer, value, href, part.at), parts: [part] };
        writer.facts.push(writer.run);
    }
}
/** A piece of code in running text is one fact, white space and all; two of them side by side are one to a reader. */
function addCode(writer, value, { href, at }) {
    if (value.trim() === '')
        return;
    openWaiting(writer);
    const { facts, gap } = writer;
    const last = gap === 0 ? facts.at(-1) : undefined;
    if (last?.kind === 'text' && last.code && last.href === href)
        facts[facts.length - 1] = { ...last, value: last.value + value };
    else
        facts.push({ ...createText(writer, value, href, at), code: true });
    writer.gap = 0;
    writer.run = null;
}
/** Something else than text, which parts the text around it. */
function addFact(writer, fact) {
    writer.facts.push(...writer.waiting.map(item => ({ ...item, optional: true })), fact);
    writer.waiting = [];
    writer.gap = 2;
    writer.run = null;
    writer.headingShown = false;
}
function breakLine(writer, gap) {
    if (gap > writer.gap)
        writer.gap = gap;
}
/** `write` writes what is in the item. */
function addItem(writer, item, write) {
    breakLine(writer, 2);
    writer.waiting = [...writer.waiting, item];
    write();
    writer.waiting = writer.waiting.filter(one => one !== item);
    breakLine(writer, 2);
}
/** `write` writes what is in the heading. */
function addHeading(writer, heading, write) {
    writer.heading = heading;
    writer.headingShown = false;
    write();
    writer.heading = null;
}
function createText({ gap, heading }, value, href, at) {
    return { kind: 'text', value, gap, href, code: false, loose: heading !== null, at };
}
/** Notes what was waiting for something to be in it. */
function openWaiting(writer) {
    const { facts, heading } = writer;
    if (writer.waiting.length > 0) {
        facts.push(...writer.waiting);
        writer.waiting = [];
        writer.run = null;
    }
    if (heading !== null && !writer.headingShown) {
        facts.push(heading);
        writer.headingShown = true;
        writer.run = null;
    }
}

;// CONCATENATED MODULE: ./lib/src/content/verify/post-facts.js
// What a post says, read back from what will be sent.



/** Facts of a post have no place in the article. */
const at = -1;
function readPostFacts(post) {
    const writer = createFactWriter();
    readNodes(post, null, writer);
    return writer.facts;
}
function readNodes(parent, href, writer) {
    for (const node of parent.childNodes)
        if (isTextNode(node))
            addText(writer, node.value, { href, at });
        else if (isElement(node))
            post_facts_readElement(node, href, writer);
}
function post_facts_readElement(element, href, writer) {
    switch (element.tagName) {
        case 'br':
            breakLine(writer, 2);
            break;
        case 'code':
            addCode(writer, html_elements_readText(element).replace(/\n/g, ' '), { href, at });
            break;
        case 'img':
            addFact(writer, { kind: 'image', url: findAttribute(element, 'src') ?? '', at });
            break;
        case 'a':
            readNodes(element, findAttribute(element, 'href'), writer);
            break;
        case 'strong':
        case 'em':
        case 'del':
            readNodes(element, href, writer);
            break;
        default:
            breakLine(writer, 2);
            readBlock(element, href, writer);
            breakLine(writer, 2);
    }
}
function readBlock(element, href, writer) {
    const { tagName } = element;
    if (tagName === 'pre')
        post_facts_readListing(element, writer);
    else if (tagName === 'ul' || tagName === 'ol')
        post_facts_readItems(element, href, writer);
    else if (/^h[1-6]$/.test(tagName))
        addHeading(writer, { kind: 'heading', optional: false, at }, () => {
            readNodes(element, href, writer);
        });
    else
        readNodes(element, href, writer);
}
function post_facts_readListing(element, writer) {
    const value = toListing(html_elements_readText(element));
    if (value !== '')
        addFact(writer, { kind: 'listing', value, at });
}
function post_facts_readItems(element, href, writer) {
    const ordered = element.tagName === 'ol';
    let number = Number(findAttribute(element, 'start') ?? 1);
    for (const child of element.childNodes.filter(isElement)) {
        const item = { ordered, number: number++, nested: false, optional: false };
        addItem(writer, { kind: 'item', ...item, at }, () => {
            readNodes(child, href, writer);
        });
    }
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-node.js
// A node of a syntax tree, as loosely as the proof reads it: a kind that it does not know is read by what is in it.
function toSourceNode(tree) {
    return tree;
}
/** All nodes, in the order of the text. */
function* listNodes(node) {
    yield node;
    for (const child of node.children ?? [])
        yield* listNodes(child);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/lost-words.js
// What a text in MDX says, read from its tree as it was parsed: every word has to be in the tree that elements, components and
// braces were taken out of, since that is what the post is held against.

/** The first word of `authored` that is not in `lowered` as often; null when none is lost. */
function findLostWord(authored, lowered) {
    const left = new Map();
    for (const node of listNodes(lowered))
        for (const text of [node.value, node.alt])
            for (const word of listWords(text))
                left.set(word, (left.get(word) ?? 0) + 1);
    for (const node of listShown(authored))
        for (const word of listWords(readAuthored(node))) {
            const count = left.get(word) ?? 0;
            if (count === 0)
                return { word, line: node.position?.start.line ?? null };
            left.set(word, count - 1);
        }
    return null;
}
function listWords(text) {
    return text?.match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** What is about the page is for no reader, and no browser shows what is inside a frame. */
const lost_words_UNSEEN = /^(?:iframe|head|helmet|seo|script|style|template|meta.*)$/i;
function* listShown(node) {
    if (/^mdxJsx/.test(node.type) && lost_words_UNSEEN.test(node.name ?? ''))
        return;
    yield node;
    for (const child of node.children ?? [])
        yield* listShown(child);
}
function readAuthored({ type, value = '', data }) {
    if (/^(?:text|code|inlineCode|math)$/.test(type))
        return value;
    return /^mdx(?:Text|Flow)Expression$/.test(type) ? lost_words_readShown(data?.estree) : '';
}
/** The literal that is between braces, or the text of the elements there; any other expression shows what nobody knows. */
function lost_words_readShown(node) {
    if (typeof node !== 'object' || node === null)
        return '';
    const parts = node;
    const read = Object.hasOwn(lost_words_READERS, String(parts['type']))
        ? lost_words_READERS[String(parts['type'])]
        : undefined;
    return read?.(parts) ?? '';
}
const lost_words_READERS = {
    Program: ({ body }) => joinShown(body),
    ExpressionStatement: ({ expression }) => lost_words_readShown(expression),
    JSXExpressionContainer: ({ expression }) => lost_words_readShown(expression),
    JSXElement: ({ children }) => joinShown(children),
    JSXFragment: ({ children }) => joinShown(children),
    Literal: ({ value }) => lost_words_toText(value),
    JSXText: ({ value }) => lost_words_toText(value),
    TemplateElement: ({ value }) => lost_words_toText(value.cooked),
    TemplateLiteral: ({ quasis, expressions }) => Array.isArray(expressions) && expressions.length === 0 ? joinShown(quasis) : ''
};
function lost_words_toText(value) {
    return typeof value === 'string' ? value : '';
}
function joinShown(nodes) {
    return Array.isArray(nodes) ? nodes.map(lost_words_readShown).join(' ') : '';
}

;// CONCATENATED MODULE: ./lib/src/content/verify/reading.js
// What the readers of an article's facts hand to one another.
const TOP = { href: null, depth: 0, loose: false, flat: false, raise: null };

;// CONCATENATED MODULE: ./lib/src/content/verify/close-tags.js
// Raw HTML as its author means it: a player or a form that is never closed is only its tag, and does not swallow what
// follows.
/** Elements whose contents no post shows. */
const UNSHOWN = /^(?:script|style|form|svg|math|object|noscript|template|head|title|link|meta|base|button|select|textarea|canvas|map|area)$/;
const close_tags_PLAYERS = /^(?:iframe|video|audio|embed|frame)$/;
const close_tags_VOID = /^(?:area|base|embed|frame|link|meta)$/;
function isUnshown(tagName) {
    return UNSHOWN.test(tagName);
}
function isPlayer(tagName) {
    return close_tags_PLAYERS.test(tagName);
}
const close_tags_TAG = /<!--[\s\S]*?-->|<(script|style|textarea)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
/** The HTML of nodes in which something has to be closed. */
function closeTags(nodes) {
    const open = [];
    const alone = [];
    for (const node of nodes)
        for (const { 0: tag, 2: slash, 3: written, 4: rest = '', index } of (node.value ?? '').matchAll(close_tags_TAG)) {
            const name = written?.toLowerCase() ?? '';
            if ((!UNSHOWN.test(name) && !close_tags_PLAYERS.test(name)) || close_tags_VOID.test(name))
                continue;
            if (slash === '/') {
                const at = open.findLastIndex(one => one.name === name);
                if (at >= 0)
                    open.splice(at, 1);
            }
            else
                (rest.endsWith('/') ? alone : open).push({ name, node, end: index + tag.length });
        }
    const closed = new Map();
    for (const [node, tags] of Map.groupBy([...alone, ...open], one => one.node))
        closed.set(node, insertClosingTags(node.value ?? '', tags));
    return closed;
}
function insertClosingTags(html, tags) {
    let result = html;
    for (const { name, end } of tags.toSorted((a, b) => b.end - a.end))
        result = `${result.slice(0, end)}</${name}>${result.slice(end)}`;
    return result;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/pen.js
// Writes down the nodes of a tree as HTML, and where each of them is.
/** What may be in the post, or not: such as the label of a callout without a title of its own. */
const MAYBE = 'verify-maybe';
function writeNodes(nodes, pen) {
    for (const node of nodes ?? [])
        pen.write(node);
}
function writeElement(tagName, node, pen) {
    pen.open(tagName);
    writeNodes(node.children, pen);
    pen.close(tagName);
}
function writeText(tagName, text, pen) {
    pen.open(tagName);
    pen.addText(text);
    pen.close(tagName);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-images.js
// Images of an article: where each is found, the captions that it may have, and the link that its caption takes.



function readPicture(element, place, reading) {
    const { source, writer, isTold } = reading;
    const at = findPlace(element);
    const address = findImageAddress(element);
    const url = source.findImage(address);
    const picture = createFactWriter();
    if (url !== null || !isTold('image', at)) {
        addFact(picture, { kind: 'image', url: url ?? address, at });
        source_images_addCaption(element, place, { ...reading, writer: picture });
    }
    // What has been told of the line may be about something else on it.
    if (!isPlayerAddress(address) || !isTold('embed', at)) {
        for (const fact of picture.facts)
            addFact(writer, fact);
        return;
    }
    const player = { kind: 'player', source: address, told: false, at };
    addFact(writer, { kind: 'choice', alternatives: [[player], picture.facts], at });
}
/** A caption from the title, or the text for those who do not see the image. With a link it has to be there. */
function source_images_addCaption(element, { href }, reading) {
    const { source, writer } = reading;
    const at = findPlace(element);
    const shown = [findAttribute(element, 'title') ?? '', findAttribute(element, 'alt') ?? ''];
    const captions = (link, texts) => texts.map(text => source_images_readCaption(text, link, at)).filter(facts => facts.length > 0);
    const plain = captions(null, shown);
    if (href === null)
        addFact(writer, { kind: 'maybe', alternatives: plain, at });
    else {
        const linked = captions(href, [...shown, href]);
        if (source.unlinksImages)
            addFact(writer, { kind: 'maybe', alternatives: plain, at });
        else
            addFact(writer, { kind: 'choice', alternatives: linked, at });
    }
}
function source_images_readCaption(text, href, at) {
    const writer = createFactWriter();
    addText(writer, text, { href, at });
    return writer.facts;
}
function isPlayerAddress(address) {
    return /^(?:https?:)?\/\//.test(address);
}
/** The source, the one that a script would put there, or the first of several sizes. */
function findImageAddress(element) {
    const src = findAttribute(element, 'src') ?? '';
    const late = findAttribute(element, 'data-src') ?? '';
    if (late !== '' && /^(?:data:|$)/.test(src))
        return late;
    const sizes = findAttribute(element, 'srcset') ?? '';
    return src !== '' ? src : (sizes.trim().split(/[\s,]/)[0] ?? '');
}
/** The caption of a figure is below its last image. */
function readFigure(element, place, reading) {
    const isCaption = (child) => isElement(child) && child.tagName === 'figcaption';
    const captions = createFactWriter();
    for (const child of element.childNodes.filter(isCaption)) {
        breakLine(captions, 1);
        reading.readNodes(child, { ...place, loose: true, flat: true }, { ...reading, writer: captions });
    }
    const { facts } = reading.writer;
    const from = facts.length;
    reading.readNodes(omitCaptions(element, isCaption), place, reading);
    const own = facts.splice(from);
    facts.push(...captionPictures(own, captions.facts));
    breakLine(reading.writer, 2);
}
function omitCaptions(element, isCaption) {
    return { ...element, childNodes: element.childNodes.filter(child => !isCaption(child)) };
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-players.js
// Players of an article, and what is in no post: scripts, forms and drawings.


function readPlayer(element, { writer, isTold }) {
    const at = findPlace(element);
    const address = findPlayerAddress(element) ?? '';
    const told = isTold('iframe', at);
    if (address !== '' || !told)
        addFact(writer, { kind: 'player', source: address, told, at });
}
function findPlayerAddress(element) {
    const own = [findAttribute(element, 'src'), findAttribute(element, 'data-src')];
    const found = own.find(value => value !== null && value !== '');
    if (found !== undefined)
        return found;
    const inner = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'source');
    return inner === undefined ? null : findPlayerAddress(inner);
}
/** What goes is told; what a reader would see of something that no diagnostic tells is expected. */
function readUnshown(element, place, reading) {
    const { isTold, writer } = reading;
    const at = findPlace(element);
    const gist = GIST.exec(findAttribute(element, 'src') ?? '')?.[0];
    if (gist !== undefined && isTold('embed', at))
        addFact(writer, { kind: 'player', source: gist, told: false, at });
    else if (!source_players_UNSEEN.test(element.tagName) && !isTold('script', at))
        reading.readNodes(element, place, reading);
}
const GIST = /gist\.github\.com\/[^/?#]+\/[0-9a-f]+/;
const source_players_UNSEEN = /^(?:script|style|noscript|template|head|title|link|meta|base)$/;

;// CONCATENATED MODULE: ./lib/src/content/verify/source-inline.js
// Running text of an article: links, code, boxes of tasks, raised digits, and what is in no post.






/** Whether what is in an element is no text of the article's. */
function isSelfContained({ tagName }) {
    return isPlayer(tagName) || isUnshown(tagName);
}
const source_inline_READERS = {
    br: (_, __, { writer }) => {
        breakLine(writer, 2);
    },
    img: readPicture,
    a: readLink,
    code: source_inline_readCode,
    tt: source_inline_readCode,
    samp: source_inline_readCode,
    input: readCheckbox,
    sup: (element, place, { readNodes, ...reading }) => {
        readNodes(element, { ...place, raise: raiseDigits }, { readNodes, ...reading });
    },
    sub: (element, place, { readNodes, ...reading }) => {
        readNodes(element, { ...place, raise: lowerDigits }, { readNodes, ...reading });
    },
    q: readQuotation,
    [MAYBE]: readMaybe
};
function readRunningText(element, place, reading) {
    if (isPlayer(element.tagName))
        readPlayer(element, reading);
    else if (isUnshown(element.tagName))
        readUnshown(element, place, reading);
    else
        (source_inline_READERS[element.tagName] ?? reading.readNodes)(element, place, reading);
}
function readQuotation(element, place, reading) {
    const where = { href: place.href, at: findPlace(element) };
    addText(reading.writer, '“', where);
    reading.readNodes(element, place, reading);
    addText(reading.writer, '”', where);
}
function readLink(element, place, reading) {
    const { isTold, readNodes } = reading;
    const address = findAttribute(element, 'href');
    if (address === null) {
        readNodes(element, place, reading);
        return;
    }
    const href = source_inline_findLink(address, element, reading);
    // Alone in its paragraph, an address that Medium embeds is text; in Markdown it reads like a link again.
    if (source_inline_isAlone(element, address) && isTold('embed', findPlace(element)))
        readAlternatives(element, [null, href], place, reading);
    else
        readNodes(element, { ...place, href }, reading);
}
/** Where a link leads; what cannot be resolved has to be told, or the address that was written is expected. */
function source_inline_findLink(address, element, { source, isTold }) {
    const url = source.findLink(address);
    if (url !== null)
        return url;
    const at = findPlace(element);
    const rules = ['relative-link', 'unreachable-link', 'fragment-link'];
    return rules.some(rule => isTold(rule, at)) ? null : address;
}
function source_inline_isAlone(element, address) {
    const { parentNode } = element;
    if (parentNode === null || html_elements_readText(element).trim() !== address)
        return false;
    return parentNode.childNodes.every(child => child === element || source_inline_isBlank(child));
}
function source_inline_isBlank(node) {
    if (isTextNode(node))
        return node.value.trim() === '';
    return !isElement(node) || html_elements_readText(node).trim() === '';
}
function readAlternatives(element, links, place, reading) {
    const alternatives = links.map(href => {
        const writer = createFactWriter();
        reading.readNodes(element, { ...place, href }, { ...reading, writer });
        return writer.facts;
    });
    addFact(reading.writer, { kind: 'choice', alternatives, at: findPlace(element) });
}
/** A link or a line break in a piece of code parts it. */
function source_inline_readCode(element, place, reading) {
    let value = '';
    let start = element;
    const close = () => {
        addCode(reading.writer, value, { href: place.href, at: findPlace(start) });
        value = '';
    };
    const read = (parent) => {
        for (const child of parent.childNodes)
            if (isTextNode(child)) {
                if (value === '')
                    start = child;
                value += child.value.replace(/\r?\n|\r/g, ' ');
            }
            else if (isElement(child)) {
                const address = child.tagName === 'a' ? findAttribute(child, 'href') : null;
                if (child.tagName !== 'br' && address === null)
                    read(child);
                else {
                    close();
                    if (address === null)
                        breakLine(reading.writer, 2);
                    else
                        source_inline_readCode(child, { ...place, href: source_inline_findLink(address, child, reading) }, reading);
                }
            }
    };
    read(element);
    close();
}
function readCheckbox(element, { href }, { writer }) {
    if (findAttribute(element, 'type') !== 'checkbox')
        return;
    const box = findAttribute(element, 'checked') === null ? '\u2610' : '\u2611';
    addText(writer, `${box} `, { href, at: findPlace(element) });
}
function readMaybe(element, place, reading) {
    const writer = createFactWriter();
    reading.readNodes(element, place, { ...reading, writer });
    if (writer.facts.length > 0)
        addFact(reading.writer, { kind: 'maybe', alternatives: [writer.facts], at: findPlace(element) });
}
const source_inline_RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const source_inline_LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';
function raiseDigits(value) {
    return value.trim() === 'TM' ? '™' : moveDigits(value, source_inline_RAISED);
}
function lowerDigits(value) {
    return moveDigits(value, source_inline_LOWERED);
}
/** Digits alone: letters have no complete alphabet of that kind. */
function moveDigits(value, alphabet) {
    if (!/^\s*[-+\u2212]?\d+[-+\u2212]?\s*$/.test(value))
        return value;
    return value
        .replaceAll('\u2212', '-')
        .replace(/[-+\d]/g, sign => alphabet['0123456789+-'.indexOf(sign)] ?? sign);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-lists.js
// Lists of an article: each item that says something is one in the post, or has a label of its own.


function source_lists_readList(element, place, reading) {
    const { writer, readNodes } = reading;
    const ordered = element.tagName === 'ol';
    const inside = { ...place, depth: place.depth + 1, loose: true };
    const numbers = countItems(element);
    const [lead = [], ...items] = groupItems(element.childNodes);
    readNodes({ ...element, childNodes: lead }, place, reading);
    for (const [index, [child, ...stray]] of items.entries()) {
        if (child === undefined)
            continue;
        const item = {
            kind: 'item',
            ordered,
            number: numbers[index] ?? 0,
            nested: place.depth > 0,
            optional: beginsWithQuote(child),
            at: findPlace(child)
        };
        addItem(writer, item, () => {
            readNodes({ ...element, childNodes: [child] }, inside, reading);
            breakLine(writer, 2);
            readNodes({ ...element, childNodes: stray }, inside, reading);
        });
    }
}
/** What is before the first item; then each item with what is behind it, which is shown as a part of it. */
function groupItems(nodes) {
    const groups = [[]];
    for (const node of nodes)
        if (isItem(node))
            groups.push([node]);
        else
            groups.at(-1)?.push(node);
    return groups;
}
function isItem(child) {
    return isElement(child) && child.tagName === 'li';
}
/** The number of each item: counted from the first one, up or down, and anew from one that has a number. */
function countItems(element) {
    const items = element.childNodes.filter(isItem);
    const step = findAttribute(element, 'reversed') === null ? 1 : -1;
    const first = readInteger(element, 'start') ?? (step === 1 ? 1 : items.length);
    const numbers = [];
    for (const item of items)
        numbers.push(readInteger(item, 'value') ?? (numbers.at(-1) ?? first - step) + step);
    return numbers;
}
/** A quote closes the list, so nothing may be left of an item that begins with one. */
function beginsWithQuote(item) {
    const first = (isElement(item) ? item.childNodes : []).find(child => !isTextNode(child) || child.value.trim() !== '');
    return first !== undefined && isElement(first) && first.tagName === 'blockquote';
}
function readInteger(element, name) {
    const digits = /^\s*([-+]?\d+)/.exec(findAttribute(element, name) ?? '')?.[1];
    const number = Number(digits ?? Number.NaN);
    return Number.isSafeInteger(number) ? number : null;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/placed-cells.js
// The cells of a table by the columns that they are in, as a browser lays them out.

const placed_cells_WIDEST = 100;
/** A cell over several rows counts for each of them, unless `once` says that it is shown but once. */
function placeCells(rows, once) {
    const grid = rows.map(() => []);
    let columns = 0;
    for (const [at, { cells }] of rows.entries()) {
        let column = 0;
        for (const cell of cells) {
            while (grid[at]?.[column] !== undefined)
                column++;
            columns = Math.max(columns, column + 1);
            const height = placed_cells_readSpan(cell, 'rowspan') || rows.length;
            const width = Math.min(placed_cells_readSpan(cell, 'colspan') || 1, placed_cells_WIDEST);
            const start = column;
            for (; column < start + width && grid[at]?.[column] === undefined; column++)
                for (const row of grid.slice(at, at + height))
                    row[column] ??= { cell, row: at, first: column === start };
        }
    }
    return rows.map(({ header }, at) => ({
        header,
        cells: Array.from({ length: Math.min(columns, grid[at]?.length ?? 0) }, (_, column) => {
            const slot = grid[at]?.[column];
            if (slot === undefined || (slot.row !== at && once(slot.cell)))
                return null;
            return slot.first || rows[slot.row]?.header === true ? slot.cell : null;
        })
    }));
}
function placed_cells_readSpan(cell, name) {
    const digits = /^\s*\+?(\d+)/.exec(findAttribute(cell, name) ?? '')?.[1];
    return Number(digits ?? 1);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-tables.js
// Tables of an article: the facts of each cell, from which the comparison makes what a table may become.



function readTable(element, place, reading) {
    for (const child of element.childNodes)
        if (isElement(child) && child.tagName === 'caption')
            reading.readNodes(child, place, reading);
    const inside = { ...place, depth: place.depth + 1, loose: true };
    const read = (row) => row.cells.map(cell => source_tables_readCell(cell, inside, reading));
    const { header, rows } = parseRows(source_tables_listRows(element));
    const isColumn = Math.max(...rows.map(({ cells }) => cells.length)) === 1;
    if (header === null && rows[0]?.header !== true && isColumn)
        readColumn(rows, place, reading);
    else if (rows.length > 0)
        addFact(reading.writer, {
            kind: 'table',
            header: header === null ? null : read(header),
            rows: rows.map(read),
            nested: place.depth > 0,
            at: findPlace(element)
        });
}
/** Every table of Markdown has a header, if only a blank one; a header alone is a row. */
function parseRows(rows) {
    const [first, ...rest] = rows;
    if (first?.header !== true || rest.length === 0)
        return { header: null, rows };
    const isBlank = first.cells.every(cell => cell === null || (html_elements_readText(cell).trim() === '' && !source_tables_hasImage(cell)));
    const [next, ...below] = rest;
    if (!isBlank)
        return { header: first, rows: rest };
    return next?.header === true && below.length > 0
        ? { header: next, rows: below }
        : { header: null, rows: rest };
}
function source_tables_hasImage(element) {
    return element.childNodes
        .filter(isElement)
        .some(child => child.tagName === 'img' || source_tables_hasImage(child));
}
/** A single column without a header is for the looks, and only its contents count. */
function readColumn(rows, place, reading) {
    for (const cell of rows.flatMap(({ cells }) => cells)) {
        if (cell === null)
            continue;
        breakLine(reading.writer, 2);
        reading.readNodes(cell, place, reading);
        breakLine(reading.writer, 2);
    }
}
/** The rows of each part, which no cell leaves. */
function source_tables_listRows(parent) {
    const elements = parent.childNodes.filter(isElement);
    const own = elements.filter(({ tagName }) => tagName === 'tr').map(source_tables_readRow);
    const rows = [...placeCells(own, source_tables_hasImage)];
    return elements.flatMap(child => {
        if (child.tagName === 'caption')
            return [];
        return child.tagName === 'tr' ? rows.splice(0, 1) : source_tables_listRows(child);
    });
}
function source_tables_readRow(row) {
    const cells = row.childNodes.filter(isElement);
    return { cells, header: cells.length > 0 && cells.every(cell => cell.tagName === 'th') };
}
function source_tables_readCell(cell, place, reading) {
    const writer = createFactWriter();
    if (cell !== null)
        reading.readNodes(cell, place, { ...reading, writer });
    return writer.facts;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/html-paper.js
// HTML as text, for a parser.
function createHtmlPaper() {
    let html = '';
    const add = (tagName, attributes = []) => {
        html += `<${tagName}`;
        for (const { name, value } of attributes)
            html += ` ${name}="${html_paper_escapeText(value)}"`;
        html += '>';
    };
    return {
        open: (tagName, attributes) => {
            add(tagName, attributes);
            // A parser swallows the line end after this tag.
            if (tagName === 'pre')
                html += '\n';
        },
        close: tagName => {
            html += `</${tagName}>`;
        },
        add,
        addText: value => {
            html += html_paper_escapeText(value);
        },
        addHtml: written => {
            html += written;
        },
        measure: () => html.length,
        read: () => html,
        countLines: (from, to) => html.slice(from, to).match(/\n/g)?.length ?? 0
    };
}
function html_paper_escapeText(value) {
    return value.replace(/[&<>"]/g, character => html_paper_REFERENCES[character] ?? character);
}
const html_paper_REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;'
};

;// CONCATENATED MODULE: ./lib/src/content/verify/sorted-numbers.js
// Places in the order of a text, among which one is looked for.
/** How many of the sorted numbers are not above one. */
function countUpTo(sorted, most) {
    let [from, to] = [0, sorted.length];
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((sorted[middle] ?? 0) <= most)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/survey-tree.js
// What has to be known of a whole tree before its nodes are written.
function surveyTree(root) {
    const html = [];
    const definitions = new Map();
    const notes = new Map();
    let hasReferences = false;
    const look = (node) => {
        if (node.type === 'html')
            html.push(node);
        else if (node.type === 'definition')
            nameNode(node, definitions);
        else if (node.type === 'footnoteDefinition')
            nameNode(node, notes);
        else if (node.type === 'footnoteReference')
            hasReferences = true;
        if (node.children !== undefined)
            for (const child of node.children)
                look(child);
    };
    look(root);
    return { html, definitions, notes, hasReferences };
}
function nameNode(node, named) {
    const name = node.identifier?.toUpperCase() ?? '';
    if (!named.has(name))
        named.set(name, node);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/grown-tree.js
// A tree of HTML that grows tag by tag, as parse5 makes it of the same tags: only where each element is where any parser
// leaves it, so that nothing has to be moved, closed or opened on the way.
const ROOT = '#document-fragment';
/** Elements that hold blocks, and those that hold running text alone. */
const grown_tree_KINDS = new Map([
    ...names('blockquote figure div', 'flow'),
    ...names('p h1 h2 h3 h4 h5 h6 pre figcaption', 'text'),
    ...names('ul ol', 'list'),
    ['li', 'item'],
    ['table', 'table'],
    ['tr', 'row'],
    ...names('td th', 'cell'),
    ['hr', 'void-block'],
    ...names('br img input', 'void')
]);
/** Running text in running text. */
const PHRASES = new Set('em strong del code a sup verify-maybe'.split(' '));
const HOLDS_BLOCKS = new Set([ROOT, 'blockquote', 'figure', 'div', 'li']);
const grown_tree_PARENTS = {
    item: new Set(['ul', 'ol']),
    row: new Set(['table']),
    cell: new Set(['tr'])
};
const NO_TEXT = new Set(['ul', 'ol', 'table', 'tr']);
function names(list, kind) {
    return list.split(' ').map(name => [name, kind]);
}
/** Whether an element may be in another one. */
function fits(tagName, parent, inLink) {
    if (PHRASES.has(tagName))
        return !NO_TEXT.has(parent) && !(tagName === 'a' && inLink);
    const kind = grown_tree_KINDS.get(tagName);
    if (kind === undefined)
        return false;
    if (kind === 'void')
        return !NO_TEXT.has(parent);
    return (grown_tree_PARENTS[kind] ?? HOLDS_BLOCKS).has(parent);
}
function growTree() {
    const root = { nodeName: ROOT, childNodes: [] };
    let parent = root;
    let text = null;
    return {
        root,
        open: (tagName, attrs, at) => {
            const inLink = 'inLink' in parent && parent.inLink;
            if (!fits(tagName, parent.nodeName, inLink))
                return false;
            const element = {
                nodeName: tagName,
                tagName,
                attrs,
                childNodes: [],
                parentNode: parent,
                at,
                inLink: inLink || tagName === 'a'
            };
            parent.childNodes.push(element);
            if (!isVoid(tagName))
                parent = element;
            text = null;
            return true;
        },
        close: tagName => {
            if (parent.nodeName !== tagName || !('parentNode' in parent))
                return false;
            parent = parent.parentNode;
            text = null;
            return true;
        },
        addText: (value, at) => {
            if (text === null) {
                if (NO_TEXT.has(parent.nodeName))
                    return false;
                text = { nodeName: '#text', value, at };
                parent.childNodes.push(text);
            }
            else
                text.value += value;
            return true;
        },
        addComment: () => {
            parent.childNodes.push({ nodeName: '#comment' });
            text = null;
        },
        isWhole: () => parent === root
    };
}
function isVoid(tagName) {
    const kind = grown_tree_KINDS.get(tagName);
    return kind === 'void' || kind === 'void-block';
}

;// CONCATENATED MODULE: ./lib/src/content/verify/tree-paper.js
// HTML as the tree that a parser would make of it, for what needs no parser: nothing in it was written as HTML.


/** Places are counted in characters of text, and one for each element. */
function createTreePaper() {
    const tree = growTree();
    const starts = [];
    const texts = [];
    let at = 0;
    let fits = true;
    const add = (tagName, attributes = []) => {
        fits &&= tree.open(tagName, attributes.map(normalizeAttribute), at);
        at += 1;
    };
    return {
        open: add,
        close: tagName => {
            fits &&= tree.close(tagName);
        },
        add,
        addText: value => {
            if (value === '' || !fits)
                return;
            const text = normalizeText(value);
            fits = tree.addText(text, at) && !text.includes('\0');
            starts.push(at);
            texts.push(text);
            at += text.length;
        },
        addHtml: html => {
            if (isComment(html))
                tree.addComment();
            else
                fits = false;
        },
        measure: () => at,
        read: () => (fits && tree.isWhole() ? tree.root : null),
        countLines: (from, to) => {
            let lines = 0;
            for (let index = Math.max(0, countUpTo(starts, from) - 1); (starts[index] ?? to) < to; index++) {
                const start = starts[index] ?? 0;
                const text = texts[index] ?? '';
                lines += text.slice(Math.max(0, from - start), to - start).match(/\n/g)?.length ?? 0;
            }
            return lines;
        }
    };
}
function normalizeAttribute(attribute) {
    const value = normalizeText(attribute.value);
    return value === attribute.value ? attribute : { ...attribute, value };
}
/** Line ends as a parser reads them. */
function normalizeText(value) {
    return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value;
}
/** Whether HTML is a single comment, whole and closed. */
function isComment(html) {
    return (/^<!--(?!-?>)/.test(html) && html.endsWith('-->') && html.search(/--!?>/) === html.length - 3);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-callouts.js
// Quotes and directives as HTML: callouts have a line that says of which kind they are.

const CALLOUT = /^\[!([\p{L}\p{N}_ -]+)(?:\|[^\]]*)?\][+-]?[ \t]*/u;
/** The first line of a callout is its title, a line of its own; without one it is labelled by its kind. */
function writeQuote(node, pen) {
    const [first, ...rest] = node.children ?? [];
    const [head, ...others] = first?.type === 'paragraph' ? (first.children ?? []) : [];
    const marker = head?.type === 'text' ? CALLOUT.exec(head.value ?? '') : null;
    pen.open('blockquote');
    if (marker === null || head === undefined)
        writeNodes(node.children, pen);
    else {
        const value = (head.value ?? '').slice(marker[0].length);
        const hasTitle = hasWords([{ ...head, value }, ...others]);
        pen.open('p');
        if (!hasTitle) {
            pen.addText(nameKind(marker[1] ?? ''));
            pen.add('br');
        }
        writeFirstLine([{ ...head, value }, ...others], pen);
        pen.close('p');
        writeNodes(rest, pen);
    }
    pen.close('blockquote');
}
/** Whether there are words before the end of the line: pictures alone are no title. */
function hasWords(nodes) {
    for (const { type, value = '', children = [] } of nodes) {
        if (type === 'break')
            return false;
        const [line = '', ...below] = type === 'text' ? value.split('\n') : [value];
        if (type === 'footnoteReference' || line.trim() !== '' || hasWords(children))
            return true;
        if (below.length > 0)
            return false;
    }
    return false;
}
function nameKind(kind) {
    const words = kind.trim().replace(/[_-]+/g, ' ').toLowerCase();
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function writeFirstLine(nodes, pen) {
    let ended = false;
    for (const node of nodes) {
        if (ended || node.type !== 'text')
            pen.write(node);
        else {
            const value = node.value ?? '';
            ended = value.includes('\n');
            pen.mark(node);
            writeTitleEnd(value, pen);
        }
    }
}
function writeTitleEnd(value, pen) {
    const end = value.indexOf('\n');
    pen.addText(end < 0 ? value : value.slice(0, end));
    if (end < 0)
        return;
    pen.add('br');
    pen.addText(value.slice(end));
}
/** `:::note[Title]` and `:::note{title=Title}`. */
function writeContainer(node, pen) {
    const [first, ...rest] = node.children ?? [];
    const title = node.attributes?.['title'] ?? nameKind(node.name ?? '');
    const isLabel = first?.data?.directiveLabel === true;
    pen.open('blockquote');
    if (isLabel)
        pen.write(first);
    else {
        pen.open('p');
        writeText(MAYBE, title, pen);
        pen.close('p');
    }
    writeNodes(isLabel ? rest : node.children, pen);
    pen.close('blockquote');
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-lowered.js
// Nodes that say themselves which HTML they are.

function writeLowered(node, name, pen) {
    pen.open(name, listAttributes(node.data?.hProperties));
    if (node.data?.hChildren !== undefined)
        for (const child of node.data.hChildren)
            writeHtmlNode(child, pen);
    else if (node.children !== undefined)
        writeNodes(node.children, pen);
    else
        pen.addText(node.value ?? '');
    pen.close(name);
}
function writeHtmlNode(node, pen) {
    const name = node.tagName ?? 'span';
    if (node.type === 'element')
        pen.open(name, listAttributes(node.properties));
    if (node.type === 'text')
        pen.addText(node.value ?? '');
    for (const child of node.children ?? [])
        writeHtmlNode(child, pen);
    if (node.type === 'element')
        pen.close(name);
}
function listAttributes(properties = {}) {
    return Object.entries(properties)
        .filter(([, value]) => value !== null && value !== undefined && value !== false)
        .map(([name, value]) => ({
        name: write_lowered_toAttribute(name),
        value: value === true ? '' : String(value)
    }));
}
function write_lowered_toAttribute(property) {
    if (property === 'className')
        return 'class';
    if (/^(?:srcSet|colSpan|rowSpan)$/.test(property))
        return property.toLowerCase();
    return property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-node.js
// A node of a syntax tree as the element that CommonMark gives it, by its kind.



function writeNode(node, pen) {
    if (node.data?.hName !== undefined)
        writeLowered(node, node.data.hName, pen);
    else if (Object.hasOwn(WRITERS, node.type))
        WRITERS[node.type]?.(node, pen);
    else if (node.children !== undefined)
        writeNodes(node.children, pen);
    else
        pen.addText(node.value ?? '');
}
const WRITERS = {
    paragraph: write_node_wrap('p'),
    emphasis: write_node_wrap('em'),
    strong: write_node_wrap('strong'),
    delete: write_node_wrap('del'),
    heading: (node, pen) => {
        writeElement(`h${node.depth ?? 1}`, node, pen);
    },
    thematicBreak: add('hr'),
    break: add('br'),
    definition: omit,
    yaml: omit,
    toml: omit,
    list: writeList,
    listItem: writeItem,
    blockquote: writeQuote,
    containerDirective: writeContainer,
    leafDirective: (node, pen) => {
        writeText(MAYBE, `::${node.name ?? ''}`, pen);
        writeElement(MAYBE, node, pen);
    },
    code: (node, pen) => {
        const title = readFileName(node.meta ?? '');
        if (title !== null)
            writeText(MAYBE, title, pen);
        writeListing(node, pen);
    },
    math: writeListing,
    inlineCode: writeCode,
    inlineMath: writeCode,
    link: (node, pen) => {
        writeLink(node, node.url ?? '', pen);
    },
    linkReference: (node, pen) => {
        writeLink(node, findDefinition(node, pen)?.url ?? '', pen);
    },
    image: (node, pen) => {
        write_node_writeImage(node, node, pen);
    },
    imageReference: (node, pen) => {
        write_node_writeImage(node, findDefinition(node, pen) ?? node, pen);
    },
    table: writeTable,
    footnoteReference: (node, pen) => {
        writeText('sup', String(pen.notes.numbers.get(node.identifier?.toUpperCase() ?? '') ?? ''), pen);
    }
};
function write_node_wrap(tagName) {
    return (node, pen) => writeElement(tagName, node, pen);
}
function add(tagName) {
    return (_, pen) => {
        pen.add(tagName);
    };
}
function omit() {
    // A reader sees nothing of it.
}
function writeList(node, pen) {
    const name = node.ordered === true ? 'ol' : 'ul';
    pen.open(name, typeof node.start === 'number' ? [attribute('start', String(node.start))] : []);
    writeNodes(node.children, pen);
    pen.close(name);
}
function attribute(name, value) {
    return { name, value };
}
function writeItem(node, pen) {
    const [first, ...rest] = node.children ?? [];
    pen.open('li');
    if (typeof node.checked !== 'boolean')
        writeNodes(node.children, pen);
    else {
        const isText = first?.type === 'paragraph';
        const checked = node.checked ? [attribute('checked', '')] : [];
        pen.open('p');
        pen.add('input', [attribute('type', 'checkbox'), ...checked]);
        if (isText)
            writeNodes(first.children, pen);
        pen.close('p');
        writeNodes(isText ? rest : node.children, pen);
    }
    pen.close('li');
}
function writeListing({ value }, pen) {
    writeText('pre', value ?? '', pen);
}
function writeCode({ value }, pen) {
    writeText('code', value ?? '', pen);
}
function writeLink(node, url, pen) {
    pen.open('a', [attribute('href', url)]);
    writeNodes(node.children, pen);
    pen.close('a');
}
function findDefinition({ identifier }, pen) {
    return pen.definitions.get(identifier?.toUpperCase() ?? '');
}
function write_node_writeImage({ alt }, { url, title }, pen) {
    pen.add('img', [
        attribute('src', url ?? ''),
        attribute('alt', alt ?? ''),
        attribute('title', title ?? '')
    ]);
}
/** Cells beyond those of the header are shown by no reader of Markdown. */
function writeTable({ children = [] }, pen) {
    const columns = children[0]?.children?.length ?? 0;
    pen.open('table');
    for (const [index, row] of children.entries()) {
        pen.mark(row);
        pen.open('tr');
        for (const cell of (row.children ?? []).slice(0, columns)) {
            pen.mark(cell);
            writeElement(index === 0 ? 'th' : 'td', cell, pen);
        }
        pen.close('tr');
    }
    pen.close('table');
}
const FILE_NAME = /(?:^|\s)(?:title|filename|file)=(?:"([^"]+)"|'([^']+)'|(\S+))|(?:^|\s)\[([^\]]+)\](?=\s|$)/;
function readFileName(meta) {
    const [, double, single, bare, tab] = FILE_NAME.exec(meta) ?? [];
    return double ?? single ?? bare ?? tab ?? null;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-notes.js
// Footnotes as HTML: their numbers, and the notes at the end.

/** Notes are numbered in the order in which the text, then the notes themselves, refer to them. */
function numberNotes(root, definitions) {
    const numbers = new Map();
    const number = (node) => {
        const id = node.identifier?.toUpperCase() ?? '';
        if (node.type === 'footnoteReference' && !numbers.has(id))
            numbers.set(id, numbers.size + 1);
        for (const child of node.children ?? [])
            if (child.type !== 'footnoteDefinition')
                number(child);
    };
    number(root);
    // A note may refer to further notes: the map grows while it is walked.
    for (const [id] of numbers) {
        const definition = definitions.get(id);
        if (definition !== undefined)
            number(definition);
    }
    return numbers;
}
/** Whether a definition is one of the notes at the end. */
function isNote(node, { definitions, numbers }) {
    const id = node.identifier?.toUpperCase() ?? '';
    return definitions.get(id) === node && numbers.has(id);
}
function writeNotes(pen) {
    for (const [id, number] of pen.notes.numbers) {
        const [first, ...rest] = pen.notes.definitions.get(id)?.children ?? [];
        if (first?.type === 'paragraph') {
            pen.mark(first);
            pen.open('p');
            pen.addText(`${number}. `);
            writeNodes(first.children, pen);
            pen.close('p');
        }
        else {
            writeText('p', `${number}.`, pen);
            if (first !== undefined)
                pen.write(first);
        }
        writeNodes(rest, pen);
    }
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-top.js
// The nodes of a text's top level: a listing in HTML that has a blank line is read by its bytes, though Markdown ends the
// HTML there.


function writeTop(nodes, text, pen) {
    for (let index = 0; index < nodes.length; index++) {
        const node = nodes[index];
        if (node === undefined)
            continue;
        const end = findListingEnd(nodes, index);
        if (end <= index)
            pen.write(node);
        else {
            pen.mark(node);
            const start = node.position?.start.offset ?? 0;
            pen.addHtml(`${text.slice(start, text.indexOf('</pre', start))}</pre>`);
            writeRest(nodes[end], pen);
            index = end;
        }
    }
}
/** The index of the node in which the `pre` ends that another one begins. */
function findListingEnd(nodes, from) {
    const { type, value = '' } = nodes[from] ?? { type: '' };
    if (type !== 'html' || !/<pre\b(?![\s\S]*<\/pre\b)/i.test(value))
        return from;
    return nodes.findIndex((node, index) => index > from && [...listNodes(node)].some(endsListing));
}
function endsListing({ type, value = '' }) {
    return type === 'html' && value.includes('</pre');
}
/** What a node has after the end of a listing. */
function writeRest(node, pen) {
    const value = node?.value ?? '';
    if (node?.type === 'html')
        pen.addHtml(value.slice(value.indexOf('</pre')).replace(/^[^>]*>/, ''));
    const { children = [] } = node ?? {};
    writeNodes(children.slice(children.findIndex(endsListing) + 1), pen);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/write-tree.js
// A syntax tree as HTML, each node as the element that CommonMark gives it, so that the proof reads Markdown and raw HTML
// in one go, as a browser would.










/** `text` is what the offsets of the tree are counted in. */
function writeTree(root, text, isNoteTold) {
    const survey = surveyTree(root);
    const parts = { root, text, survey, isNoteTold };
    return (survey.html.every(write_tree_isPlain) ? growHtml(parts) : null) ?? printHtml(parts);
}
function write_tree_isPlain({ value }) {
    return isComment(value ?? '');
}
function growHtml(parts) {
    const paper = createTreePaper();
    const places = writeOn(paper, parts);
    const tree = paper.read();
    return tree && { located: true, read: () => tree, ...findPlaces(places, paper.countLines) };
}
function printHtml(parts) {
    const paper = createHtmlPaper();
    const places = writeOn(paper, parts);
    return {
        located: false,
        read: located => parseHtml(paper.read(), located),
        ...findPlaces(places, paper.countLines)
    };
}
function writeOn(paper, { root, text, survey, isNoteTold }) {
    const closed = closeTags(survey.html);
    const numbers = survey.hasReferences ? numberNotes(root, survey.notes) : new Map();
    const starts = [];
    const nodes = [];
    const pen = {
        ...paper,
        definitions: survey.definitions,
        notes: { definitions: survey.notes, numbers },
        mark: node => {
            if (node.position === undefined)
                return;
            starts.push(paper.measure());
            nodes.push(node);
        },
        write: node => {
            pen.mark(node);
            if (node.type === 'html')
                paper.addHtml(cutOpenTag(closed.get(node) ?? node.value ?? ''));
            // A footnote that is left out is told; else it is expected where it is.
            else if (node.type !== 'footnoteDefinition')
                writeNode(node, pen);
            else if (!isNote(node, pen.notes) && !isNoteTold(node.position?.start.line ?? 0))
                writeNodes(node.children, pen);
        }
    };
    writeTop(root.children ?? [], text, pen);
    writeNotes(pen);
    return { starts, nodes };
}
function findPlaces({ starts, nodes }, countLines) {
    const findIndex = (place) => Math.max(0, countUpTo(starts, place) - 1);
    return {
        findOffset: place => nodes[findIndex(place)]?.position?.start.offset ?? -1,
        findLine: place => {
            const index = findIndex(place);
            return (nodes[index]?.position?.start.line ?? 1) + countLines(starts[index] ?? 0, place);
        }
    };
}
/** A piece of HTML may end inside a tag, which then is none. */
function cutOpenTag(html) {
    return html.replace(/<[a-z/][^<>]*$/i, '');
}

;// CONCATENATED MODULE: ./lib/src/content/verify/source-facts.js
// What an article says, as facts in the order in which its post has to say them.










/** Places may cost time: where they are not asked for, they are looked up only if something has been told. */
function readSourceFacts(source, located) {
    const written = writeTree(toSourceNode(source.tree), source.text, line => source.isTold('footnote', line));
    return (source_facts_readWritten(source, written, located || written.located) ??
        source_facts_readWritten(source, written, true) ?? { facts: [], findLine: written.findLine });
}
/** Null where a place is needed that is not known. */
function source_facts_readWritten(source, written, located) {
    const writer = createFactWriter();
    const seen = { lack: false };
    const lack = () => {
        seen.lack = true;
        return -1;
    };
    const findLine = located ? written.findLine : lack;
    source_facts_readNodes(written.read(located), TOP, {
        source,
        writer,
        readNodes: source_facts_readNodes,
        isTold: (rule, at) => source.isTold(rule, null) && source.isTold(rule, findLine(at)),
        findOffset: located ? written.findOffset : lack
    });
    return seen.lack ? null : { facts: writer.facts, findLine: written.findLine };
}
function source_facts_readNodes(parent, place, reading) {
    for (const child of parent.childNodes)
        readNode(child, place, reading);
}
function readNode(node, place, reading) {
    if (isTextNode(node)) {
        const value = place.raise === null ? node.value : place.raise(node.value);
        addTextWithAddresses(value, { href: place.href, at: findPlace(node) }, reading.writer);
    }
    else if (isElement(node)) {
        if (isSelfContained(node) || !isBlock(node))
            readRunningText(node, place, reading);
        else if (!source_facts_isHidden(node))
            source_facts_readBlock(node, place, reading);
    }
}
/** An address that is no link in the article, since it is in raw HTML: where the post is Markdown, its text makes one. */
const source_facts_ADDRESS = /(?<!\S)\S*(?:https?:\/\/|www\.|@)\S*/gi;
function addTextWithAddresses(value, { href, at }, writer) {
    let from = 0;
    if (href === null && /:\/\/|www\.|@/i.test(value))
        for (const { 0: address, index } of value.matchAll(source_facts_ADDRESS)) {
            addText(writer, value.slice(from, index), { href, at: at + from });
            addText(writer, address, { href: ANY_LINK, at: at + index });
            from = index + address.length;
        }
    addText(writer, value.slice(from), { href, at: at + from });
}
/** A page does not show it, so a post does not either. */
function source_facts_isHidden(element) {
    const style = findAttribute(element, 'style') ?? '';
    return findAttribute(element, 'hidden') !== null || /\bdisplay\s*:\s*none\b/i.test(style);
}
const BLOCK_READERS = {
    ul: source_lists_readList,
    ol: source_lists_readList,
    menu: source_lists_readList,
    table: readTable,
    pre: source_facts_readListing,
    figure: readFigure,
    details: readDetails,
    a: readRunningText,
    blockquote: (element, place, reading) => {
        source_facts_readNodes(element, { ...place, depth: 0, loose: true }, reading);
    },
    dt: (element, place, reading) => {
        source_facts_readNodes(element, { ...place, loose: true }, reading);
    }
};
function source_facts_readBlock(element, place, reading) {
    const gap = place.flat ? 1 : 2;
    breakLine(reading.writer, gap);
    if (/^h[1-6]$/.test(element.tagName))
        readHeading(element, place, reading);
    else
        (BLOCK_READERS[element.tagName] ?? source_facts_readNodes)(element, place, reading);
    breakLine(reading.writer, gap);
}
function readHeading(element, place, reading) {
    const { writer, source, findOffset } = reading;
    const at = findPlace(element);
    const optional = place.loose || Number(element.tagName.slice(1)) > source_facts_DEEPEST;
    const from = writer.facts.length;
    addHeading(writer, { kind: 'heading', optional, at }, () => {
        source_facts_readNodes(element, place, reading);
    });
    const offset = () => findOffset(at);
    const text = joinText(writer.facts.slice(from));
    if (source.isTitle(text, offset) || source.isTitle(text.replace(RAISED_NUMBER, ''), offset))
        allowToOmit(writer, from, at);
}
/** Medium has headings of four levels; deeper ones are bold text. */
const source_facts_DEEPEST = 4;
/** The mark of a footnote is no part of a title. */
const RAISED_NUMBER = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g;
function joinText(facts) {
    return facts
        .map(fact => (fact.kind === 'text' ? (fact.gap === 0 ? '' : ' ') + fact.value : ''))
        .join('')
        .trim();
}
/** A heading that repeats the title is left out; its pictures are not. */
function allowToOmit({ facts }, from, at) {
    const isSaid = (fact) => fact.kind === 'text' || fact.kind === 'heading';
    const words = facts.slice(from);
    const maybe = { kind: 'maybe', alternatives: [words.filter(isSaid)], at };
    facts.splice(from, words.length, maybe, ...words.filter(fact => !isSaid(fact)));
}
/** A listing holds no links, so that those in one have to be told. */
function source_facts_readListing(element, place, reading) {
    const { writer, isTold } = reading;
    const value = toListing(html_elements_readText(element));
    const at = findPlace(element);
    if (value === '')
        return;
    addFact(writer, { kind: 'listing', value, at });
    const links = source_facts_listLinks(element);
    if (links.length > 0 && !isTold('content', at))
        for (const link of links)
            readRunningText(link, place, reading);
}
function source_facts_listLinks(element) {
    const href = findAttribute(element, 'href') ?? '#';
    if (!href.startsWith('#') && html_elements_readText(element) !== href)
        return [element];
    return element.childNodes.filter(isElement).flatMap(source_facts_listLinks);
}
function readDetails(element, place, reading) {
    const isSummary = (child) => isElement(child) && child.tagName === 'summary';
    for (const child of element.childNodes)
        if (isSummary(child))
            readNode(child, { ...place, loose: true }, reading);
    for (const child of element.childNodes)
        if (!isSummary(child))
            readNode(child, place, reading);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/prove-post.js
// The proof of a post: its facts, read back from what will be sent, are those of the article, its frame and its footer.









/** Where a post differs from its article; null when it says the same. */
function findDifference(post, proven) {
    const found = readPostFacts(post);
    // Places are looked up only for a post that is wrong.
    return (compare(found, proven, false) && compare(found, proven, true)) ?? findLost(proven.body);
}
/** What only its own generator or editor can show is left out with all that is in it, and told. */
const LEFT_OUT = ['html-comment', 'attribute-list', 'template'];
function findLost({ mdx, tree, isTold }) {
    if (mdx === undefined || LEFT_OUT.some(rule => isTold(rule, null)))
        return null;
    const lost = findLostWord(toSourceNode(mdx.authored), toSourceNode(tree));
    if (lost === null)
        return null;
    return {
        line: lost.line,
        message: `The article says “${lost.word}” here, and its post does not.`
    };
}
function compare(found, proven, located) {
    const read = readSourceFacts(proven.body, located);
    const split = located ? splitExpected : keepRuns;
    const body = split(read.facts);
    const frame = split(readFrame(proven, read.facts));
    const footer = proven.footer === null ? [] : split(readSourceFacts(proven.footer, located).facts);
    const facts = [...frame, ...body, ...footer];
    const post = located ? found.flatMap(splitFound) : found;
    const comparison = compareFacts(facts, post, proven.choices);
    if (comparison === null)
        return null;
    const { expected, index } = comparison;
    const inBody = index >= frame.length && index < frame.length + body.length;
    const line = expected !== null && inBody ? read.findLine(expected.at) : null;
    return { line, message: describeDifference(comparison, facts, post) };
}
/** Words are told apart only to show where they differ. */
function keepRuns(facts) {
    return facts;
}
function readFrame({ title, subtitle, cover }, body) {
    const writer = createFactWriter();
    for (const text of subtitle === null ? [title] : [title, subtitle]) {
        breakLine(writer, 2);
        addHeading(writer, { kind: 'heading', optional: false, at: -1 }, () => {
            addText(writer, text, { href: ANY_LINK, at: -1 });
        });
    }
    const first = body.find(({ kind }) => kind !== 'maybe');
    const isShown = first?.kind === 'image' && first.url === cover;
    if (cover !== null && !isShown)
        addFact(writer, { kind: 'image', url: cover, at: -1 });
    return writer.facts;
}

;// CONCATENATED MODULE: ./lib/src/content/verify/own-html.js
// A post in HTML read back without a parser of HTML: only the tags that a post is made of, each written and closed as it
// should be. About any other text the parser has to be asked.

const TOKEN = /([^<]+)|<(?:\/([a-z][a-z\d]*)|([a-z][a-z\d]*)((?: [a-z-]+="[^"<]*")*))>/y;
const own_html_ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;
const own_html_KNOWN = new Set('p h1 h2 h3 h4 blockquote ul ol li pre figure img figcaption hr strong em code a br'.split(' '));
/** The tree that a parser makes of it too; null for what is not written so. */
function readOwnHtml(html) {
    // Characters that a parser replaces.
    if (/[\0\r]/.test(html))
        return null;
    const tree = growTree();
    let at = 0;
    while (at < html.length) {
        TOKEN.lastIndex = at;
        const token = TOKEN.exec(html);
        if (token === null || !addToken(token, { tree, at }))
            return null;
        at += token[0].length;
        // The line end after this tag is not part of the text.
        if (token[3] === 'pre' && html[at] === '\n')
            at += 1;
    }
    return tree.isWhole() ? tree.root : null;
}
function addToken(token, place) {
    const [, written, closed, opened = '', attributes = ''] = token;
    if (written !== undefined) {
        const text = decode(written);
        return text !== null && place.tree.addText(text, place.at);
    }
    if (closed !== undefined)
        return place.tree.close(closed);
    return own_html_KNOWN.has(opened) && openElement(opened, attributes, place);
}
function openElement(tagName, written, { tree, at }) {
    if (written === '')
        return tree.open(tagName, [], at);
    const attributes = [];
    for (const { 1: name = '', 2: value = '' } of written.matchAll(own_html_ATTRIBUTE)) {
        const decoded = decode(value);
        if (decoded === null || attributes.some(one => one.name === name))
            return false;
        attributes.push({ name, value: decoded });
    }
    return tree.open(tagName, attributes, at);
}
const own_html_REFERENCES = {
    '&amp;': '&',
    '&lt;': '<',
    '&quot;': '"',
    '&#x27;': "'",
    '&#x60;': '`'
};
/** Null where there is another reference than those that are written. */
function decode(text) {
    if (!text.includes('&'))
        return text;
    const parts = [];
    let from = 0;
    for (const { 0: reference, index } of text.matchAll(/&(?:[a-z]+;|#x\d\d;)?/g)) {
        const character = own_html_REFERENCES[reference];
        if (character === undefined)
            return null;
        parts.push(text.slice(from, index), character);
        from = index + reference.length;
    }
    return parts.join('') + text.slice(from);
}

;// CONCATENATED MODULE: ./lib/src/content/verify/plain-inline.js
// Running text of plain Markdown, read without the parser: words, code, links, pictures, stress. Whatever could be read in
// more than one way is not plain, and is left to the parser.
/** Null for what is not plain. */
function readPlainInline(text) {
    const reader = { text, at: 0 };
    const nodes = readUntil('', { reader, depth: 0, inLink: false });
    return nodes !== null && reader.at === text.length ? nodes : null;
}
const MOST_MARKS = 10;
/** What is before the sign that ends it, behind which the reader then is; null for what is not plain. */
function readUntil(end, place) {
    const { reader, depth } = place;
    const nodes = [];
    if (depth > MOST_MARKS)
        return null;
    while (reader.at < reader.text.length) {
        const written = readWords(reader);
        if (written === null)
            return null;
        if (written !== '')
            nodes.push({ type: 'text', value: written });
        if (reader.at === reader.text.length)
            break;
        if (end !== '' && endsHere(end, reader)) {
            reader.at += end.length;
            return nodes.length === 0 ? null : nodes;
        }
        const node = readMarked(place);
        if (node === null)
            return null;
        nodes.push(node);
    }
    return end === '' ? nodes : null;
}
const plain_inline_SIGNS = /(?:[^\\`*_[\]!<&~@ ]| (?! \n))+|(?<=[a-zA-Z\d])_+(?=[a-zA-Z\d])|!(?!\[)|&(?=\s)/y;
const ESCAPED = /\\([!-/:-@[-`{-~])|&(?:(amp|lt|gt|quot)|#(3[2-9]|[4-9]\d|1[01]\d|12[0-6]));/y;
const plain_inline_REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"' };
/** A parser makes links of addresses, however they are written. */
const plain_inline_ADDRESS = /https?:\/\/|www\.|@/i;
function readWords(reader) {
    let words = '';
    for (;;) {
        const plain = match(plain_inline_SIGNS, reader);
        const escaped = plain === null ? match(ESCAPED, reader) : null;
        if (plain !== null)
            words += plain[0];
        else if (escaped === null)
            return plain_inline_ADDRESS.test(words) ? null : words;
        else {
            const [, sign, name, code] = escaped;
            words += sign ?? plain_inline_REFERENCES[name ?? ''] ?? String.fromCharCode(Number(code));
        }
    }
}
function match(pattern, reader) {
    pattern.lastIndex = reader.at;
    const found = pattern.exec(reader.text);
    if (found !== null)
        reader.at += found[0].length;
    return found;
}
function readMarked(place) {
    const { reader } = place;
    switch (reader.text[reader.at]) {
        case '`':
            return plain_inline_readCode(reader);
        case '[':
            return place.inLink ? null : plain_inline_readLink(place);
        case '!':
            return plain_inline_readImage(reader);
        case '*':
        case '_':
            return readStress(place);
        case ' ':
            return match(BREAK, reader) && { type: 'break' };
        default:
            return null;
    }
}
/** Two spaces at the end of a line break it. */
const BREAK = / {2}\n/y;
const plain_inline_CODE = /`([^`\n]+)`(?!`)/y;
function plain_inline_readCode(reader) {
    const [, value] = match(plain_inline_CODE, reader) ?? [];
    if (value === undefined)
        return null;
    const isPadded = /^ .* $/.test(value) && value.trim() !== '';
    return { type: 'inlineCode', value: isPadded ? value.slice(1, -1) : value };
}
const RESOURCE = /\(([^\s<>()\\`[\]\0-\x20\x7f]+)(?: "([^"\\&`\n]*)")?\)/y;
const REFERENCE = /&#?\w+;/;
function readResource(reader) {
    const [, url, title = null] = match(RESOURCE, reader) ?? [];
    return url === undefined || REFERENCE.test(url) ? null : { title, url };
}
function plain_inline_readLink(place) {
    const { reader } = place;
    // A note is referred to in such brackets, too.
    if (/[\^[]/.test(reader.text[reader.at + 1] ?? ''))
        return null;
    reader.at += 1;
    const children = readUntil(']', { ...place, depth: place.depth + 1, inLink: true });
    const resource = children && readResource(reader);
    return children && resource && { type: 'link', ...resource, children };
}
const plain_inline_LABEL = /!\[([^\\`*_[\]!<&~@\n^]*)\]/y;
function plain_inline_readImage(reader) {
    const [, alt] = match(plain_inline_LABEL, reader) ?? [];
    if (alt === undefined || plain_inline_ADDRESS.test(alt))
        return null;
    const resource = readResource(reader);
    return resource && { type: 'image', ...resource, alt };
}
/** One sign or two, which can only begin a stress, around what ends with as many that can only end one. */
function readStress(place) {
    const { reader } = place;
    const run = readRun(reader);
    if (run.length > 2 || !opens(run, reader))
        return null;
    reader.at += run.length;
    const children = readUntil(run, { ...place, depth: place.depth + 1 });
    if (children === null)
        return null;
    return { type: run.length === 2 ? 'strong' : 'emphasis', children };
}
const RUN = /\*+|_+/y;
function readRun({ text, at }) {
    RUN.lastIndex = at;
    return RUN.exec(text)?.[0] ?? '';
}
function endsHere(end, reader) {
    if (end === ']')
        return reader.text[reader.at] === ']';
    return readRun(reader) === end && closes(end, reader);
}
function opens(run, { text, at }) {
    const before = judge(text[at - 1]);
    const after = judge(text[at + run.length]);
    return (before === 'space' && /sign|word/.test(after)) || (before === 'sign' && after === 'word');
}
function closes(run, { text, at }) {
    const before = judge(text[at - 1]);
    const after = judge(text[at + run.length]);
    return /space|sign/.test(after) && /sign|word/.test(before);
}
/** What a sign of stress has beside it; the edges of a text count as space. */
function judge(character) {
    if (character === undefined || character === ' ' || character === '\n')
        return 'space';
    if (/[\p{L}\p{N}]/u.test(character))
        return 'word';
    return /[!-/:-@[-`{-~]/.test(character) ? 'sign' : 'other';
}

;// CONCATENATED MODULE: ./lib/src/content/verify/plain-markdown.js
// Plain Markdown read without the parser: headings, paragraphs, rules, fenced code, quotes and lists of a single level, one
// below another, in which every sign can be read in one way only. About anything else the parser has to be asked.

/** What the parser reads too, but for positions; null for what is not plain. */
function readPlainMarkdown(text) {
    return /[\0\r\t]/.test(text) ? null : plain_markdown_readBlocks(text.split('\n'), false);
}
function plain_markdown_readBlocks(lines, quoted) {
    const blocks = [];
    for (let at = 0; at < lines.length;) {
        if (lines[at] === '') {
            at += 1;
            continue;
        }
        const block = plain_markdown_readBlock(lines, at, quoted);
        if (block === null)
            return null;
        // What follows a list may be part of it.
        if (block.node.type === 'list' && blocks.at(-1)?.type === 'list')
            return null;
        blocks.push(block.node);
        at = block.end;
    }
    return blocks;
}
function plain_markdown_readBlock(lines, at, quoted) {
    const line = lines[at] ?? '';
    if (line.startsWith('```'))
        return readFence(lines, at);
    if (line === '---')
        return { node: { type: 'thematicBreak' }, end: at + 1 };
    if (line.startsWith('#'))
        return plain_markdown_readHeading(line, at);
    if (line.startsWith('>'))
        return quoted ? null : readQuote(lines, at);
    return plain_markdown_ITEM.test(line) ? plain_markdown_readList(lines, at) : readParagraph(lines, at);
}
const plain_markdown_FENCE = /^(`{3,})([\w+.-]*)$/;
function readFence(lines, at) {
    const [, marks, language = ''] = plain_markdown_FENCE.exec(lines[at] ?? '') ?? [];
    if (marks === undefined)
        return null;
    const end = lines.findIndex((line, index) => index > at && /^ *`{3,} *$/.test(line));
    if (end < 0 || lines[end] !== marks)
        return null;
    const value = lines.slice(at + 1, end).join('\n');
    return {
        node: { type: 'code', lang: language === '' ? null : language, meta: null, value },
        end: end + 1
    };
}
const HEADING = /^(#{1,6}) (\S(?:.*[^\s#\\])?)$/;
function plain_markdown_readHeading(line, at) {
    const [, { length: depth } = '', text] = HEADING.exec(line) ?? [];
    const children = text === undefined ? null : readPlainInline(text);
    if (children === null)
        return null;
    const node = { type: 'heading', depth, children };
    return { node, end: at + 1 };
}
function readQuote(lines, at) {
    const end = findBlank(lines, at);
    const quoted = lines.slice(at, end);
    if (!quoted.every(line => /^>(?: \S|$)/.test(line)))
        return null;
    const children = plain_markdown_readBlocks(quoted.map(line => line.slice(2)), true);
    return children && { node: { type: 'blockquote', children }, end };
}
function findBlank(lines, from) {
    let end = from;
    while (end < lines.length && lines[end] !== '')
        end += 1;
    return end;
}
const plain_markdown_ITEM = /^(?:[-*]|(\d{1,9})([.)])) (?! |\[[ xX]\])/;
/** Items one right below another, all with the same mark; the further lines of each are indented. */
function plain_markdown_readList(lines, at) {
    const end = findBlank(lines, at);
    const [, number, dot] = plain_markdown_ITEM.exec(lines[at] ?? '') ?? [];
    const sign = dot ?? lines[at]?.[0];
    const children = [];
    for (let line = at; line < end;) {
        const marker = plain_markdown_ITEM.exec(lines[line] ?? '');
        if (marker === null || (marker[2] ?? marker[0][0]) !== sign)
            return null;
        const { length: width } = marker[0];
        let next = line + 1;
        while (next < end && lines[next]?.startsWith(' '.repeat(width)) === true)
            next += 1;
        const paragraph = plain_markdown_readLines(lines.slice(line, next).map(one => one.slice(width)));
        if (paragraph === null)
            return null;
        children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] });
        line = next;
    }
    const start = number === undefined ? null : Number(number);
    const ordered = number !== undefined;
    return { node: { type: 'list', ordered, start, spread: false, children }, end };
}
/** A line that can be nothing else than one of running text. */
const TEXT_LINE = /^(?!\d{1,9}[.)](?:\s|$)|`{3}|[*_]+(?:\s|$)|[*_][*_ ]*$)[\p{L}\p{N}("'“‘`*_[!\\](?:.*\S)?$/u;
function readParagraph(lines, at) {
    const end = findBlank(lines, at);
    const node = plain_markdown_readLines(lines.slice(at, end));
    return node && { node, end };
}
function plain_markdown_readLines(lines) {
    const last = lines.length - 1;
    const isText = (line, index) => TEXT_LINE.test(index < last && line.endsWith('  ') ? line.slice(0, -2) : line);
    if (!lines.every(isText))
        return null;
    const children = readPlainInline(lines.join('\n'));
    return children && { type: 'paragraph', children };
}

;// CONCATENATED MODULE: ./lib/src/content/verify/read-markdown.js
// A post in Markdown read back: a bare parse, which knows nothing of directives, formulas or other dialects. What is in the
// post byte for byte as in the article's text, between blank lines, means there what it means here, and the parser has read it
// already; so only the rest is parsed.




/** `known` in the order of the text. Whatever of it is not in the post is of no account. */
function readMarkdown(post, known = []) {
    const pieces = mergeLists(read_markdown_splitPost(post, known)).map(readDefinitions);
    const definitions = pieces.filter(definesNames);
    if (!knowsNames(pieces, definitions) || !keepsWords(pieces))
        return { type: 'root', children: parse(post) };
    const names = definitions.map(({ text }) => text).join('\n');
    return {
        type: 'root',
        children: pieces.flatMap(({ text, known: found }) => found?.nodes ?? parseGap(text, names))
    };
}
/** Definitions whose addresses are others now say by themselves what they are. */
function readDefinitions(piece) {
    if (piece.known !== null || !/^\n*\[/.test(piece.text))
        return piece;
    const nodes = parse(piece.text);
    return nodes.every(({ type }) => type === 'definition')
        ? { ...piece, known: { text: piece.text, nodes }, added: true }
        : piece;
}
function definesNames({ known }) {
    return known?.nodes[0]?.type === 'definition';
}
/** Whether none of the names that the article may not have is one that it has in brackets, as words. */
function keepsWords(pieces) {
    const added = pieces.filter(piece => piece.added === true).map(({ known }) => known?.nodes ?? []);
    const names = added.flatMap(listIdentifiers).map(name => name.toUpperCase());
    return pieces.every(({ text, known }) => {
        if (names.length === 0 || known === null || definesNames({ text, known }))
            return true;
        const own = new Set(listIdentifiers(known.nodes).map(name => name.toUpperCase()));
        const labels = [...text.matchAll(/\[((?:\\[^]|[^[\]\\])*)\]/g)].map(([, label = '']) => normalizeLabel(label));
        return labels.every(label => own.has(label) || !names.includes(label));
    });
}
function normalizeLabel(label) {
    return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
/** Whether every reference of what is known is to a definition that is known, and no other one may count before it. */
function knowsNames(pieces, definitions) {
    const names = new Set(definitions.flatMap(({ known }) => listIdentifiers(known?.nodes ?? [])));
    return pieces.every(({ text, known }) => {
        if (!text.includes('['))
            return true;
        // A definition may also be at the beginning of another block.
        if (!definesNames({ text, known }) && text.includes(']:'))
            return false;
        return listIdentifiers(known?.nodes ?? []).every(name => names.has(name));
    });
}
/** What nodes refer to by name, or define. */
function listIdentifiers(nodes) {
    return nodes.flatMap(node => [
        ...('identifier' in node ? [node.identifier] : []),
        ...('children' in node ? listIdentifiers(node.children) : [])
    ]);
}
function parseGap(text, names) {
    if (text.trim() === '')
        return [];
    const plain = readPlainMarkdown(text);
    if (plain !== null)
        return plain;
    if (names === '' || !text.includes('['))
        return parse(text);
    // References may be to definitions elsewhere in the post.
    return parse(`${text}\n\n${names}`).filter(({ position }) => (position?.start.offset ?? 0) < text.length);
}
function parse(text) {
    const options = { extensions: [GFM], mdastExtensions: [GFM_TREE] };
    return (0,mdast_util_from_markdown_lib/* fromMarkdown */.Y)(text, options).children;
}
const GFM = (0,micromark_extension_gfm/* gfm */.T)();
const GFM_TREE = (0,mdast_util_gfm_lib/* gfmFromMarkdown */.C)();
/** Blocks of the post by their first lines, so that each text is looked for where it can be. */
function read_markdown_splitPost(post, known) {
    const starts = listBlockStarts(post);
    const pieces = [];
    let cursor = 0;
    for (const one of known) {
        const at = starts
            .get(readFirstLine(one.text, 0))
            ?.find(start => start >= cursor && read_markdown_holdsBlock(post, one.text, start));
        if (at === undefined)
            continue;
        pieces.push({ text: post.slice(cursor, at), known: null }, { text: one.text, known: one });
        cursor = at + one.text.length;
    }
    return [...pieces, { text: post.slice(cursor), known: null }].filter(({ text, known: found }) => found !== null || text.trim() !== '');
}
function listBlockStarts(post) {
    const starts = new Map();
    for (const { index, 0: gap } of post.matchAll(/^|\n\n+/g)) {
        const start = index + gap.length;
        const line = readFirstLine(post, start);
        const found = starts.get(line);
        if (found === undefined)
            starts.set(line, [start]);
        else
            found.push(start);
    }
    return starts;
}
function readFirstLine(text, from) {
    const end = text.indexOf('\n', from);
    return text.slice(from, end < 0 ? text.length : end);
}
function read_markdown_holdsBlock(post, text, start) {
    const end = start + text.length;
    return post.startsWith(text, start) && /^(?:\n\n|\n?$)/.test(post.slice(end, end + 2));
}
/** What follows a list may become part of it: such pieces are parsed together, unless the article has them so. */
function mergeLists(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const before = merged.at(-1);
        if (before === undefined || !mayJoin(before, piece))
            merged.push(piece);
        else
            merged.splice(-1, 1, { text: `${before.text}\n\n${piece.text}`, known: null });
    }
    return merged;
}
function mayJoin(before, piece) {
    return LIST.test(before.text) && /^\n*(?:[ \t]|[-+*]|\d)/.test(piece.text);
}
const LIST = /(?:^|\n)[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\n|$)/;

;// CONCATENATED MODULE: ./lib/src/content/verify/read-post.js
// Reads a post back: HTML as a browser would, Markdown with a bare parser, to which no dialect means anything.





function readBack(post, format, known = []) {
    if (format === 'html')
        return { root: readOwnHtml(post) ?? parseHtml(post, false), tree: null };
    const tree = readMarkdown(post, known);
    const written = writeTree(toSourceNode(tree), post, () => false);
    return { root: written.read(false), tree };
}

;// CONCATENATED MODULE: ./lib/src/content/verify/verify-post.js
// The self-check: reads the finished post back, and holds it against what a post may be and what the article says.




/** What is wrong with a post; nothing when it is as it should be. */
function verifyPost(post, { format, form, proven, known = [] }) {
    const { root, tree } = readBack(post, format, known);
    const problems = tree === null ? checkHtmlForm(root, form) : checkMarkdownForm(tree, form);
    const difference = findDifference(root, proven);
    const faults = problems.map(message => ({ line: null, message }));
    return difference === null ? faults : [...faults, difference];
}

;// CONCATENATED MODULE: ./lib/src/content/prepare-content.js
// From an article to what is sent: the source is read and converted once, framed, and rendered in one of the two formats
// when the images have their addresses.



















/** Never throws on any text: what cannot be published is a diagnostic of severity `error`. */
function prepareContent(input) {
    return openContent(input).convert();
}
function openContent(input, bodies = createBodyStore(input.templateTags)) {
    return guardNesting(() => prepare_content_readContent(input, bodies), () => ({ linkedFiles: [], convert: () => refuseTooDeep(input) }));
}
function refuseTooDeep({ path, title }) {
    const diagnostics = collectDiagnostics(path, null);
    diagnostics.add(null, {
        rule: 'content',
        severity: 'error',
        message: 'The article nests quotes, lists or HTML elements too deeply to be read.',
        remedy: 'Close what is left open, or nest less.'
    });
    const rendered = { content: '', diagnostics: [] };
    return {
        title,
        diagnostics: diagnostics.list(),
        images: [],
        render: () => rendered,
        listBlocks: () => []
    };
}
function prepare_content_readContent(input, bodies) {
    const { path, policy, bodyLine } = input;
    const diagnostics = collectDiagnostics(path, bodyLine);
    const { parse } = bodies;
    const source = readSource(input, diagnostics, { marked: bodies.take(input.body, input), parse });
    const images = new Map();
    const parts = { context: input, policy, diagnostics, firstLine: bodyLine, images };
    const references = createReferences(parts);
    checkUnclosed(source.tree, diagnostics);
    checkFormulas(source.tree, source.text, diagnostics);
    const read = openText(source.tree, source.text, { policy, diagnostics, references });
    return {
        linkedFiles: [
            ...listLinkedFiles(read.destinations, input),
            ...listLinkedFiles(listFooterDestinations(input.footer), { ...input, path: '' })
        ],
        convert: () => guardNesting(() => convertContent({ input, source, read, diagnostics, references, images }), () => refuseTooDeep(input))
    };
}
function convertContent(parts) {
    const { input, source, diagnostics, references, images } = parts;
    const { policy } = input;
    const converted = parts.read.convert();
    const { tree } = source;
    const framing = frameArticle({ input, tree, converted, diagnostics, references, images });
    const shown = listBlocks(framing.body);
    reportLeftovers(shown, source.text, { policy, diagnostics });
    const framed = {
        ...framing,
        body: attachDiagnostics(framing.body, diagnostics.listPlaced())
    };
    if (shown.length === 0)
        reportEmpty(diagnostics);
    const form = expectForm({ input, converted, framed });
    const facts = expectFacts({ input, source, framed, references, diagnostics });
    const { emit, listBlocks: listPost, kept } = createEmitter({ input, source, framed, references });
    // A post that something else stops need not be whole.
    const stopped = diagnostics.hasError();
    const { format } = input;
    return {
        title: framed.titles.title,
        diagnostics: diagnostics.list(),
        images: [...images.values()],
        render: urls => {
            const content = guardNesting(() => emit(urls), () => '');
            if (stopped)
                return { content, diagnostics: [] };
            const faults = guardNesting(() => verifyPost(content, { format, form, proven: facts(urls), known: kept }), () => [UNREADABLE]);
            return { content, diagnostics: faults.map(fault => reportFault(input, fault)) };
        },
        listBlocks: listPost
    };
}
const UNREADABLE = {
    line: null,
    message: 'The post is nested too deeply to be read back.'
};
function reportEmpty(diagnostics) {
    if (diagnostics.hasError())
        return;
    diagnostics.add(null, {
        rule: 'content',
        severity: 'error',
        message: 'The article has no content besides its title.',
        remedy: 'Write something below the front matter, or mark it as a draft.'
    });
}
function reportFault({ path, bodyLine }, { line, message }) {
    return (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/self-check',
        severity: 'error',
        message: `${message} This is a fault in the conversion, so the article was not sent.`,
        place: { path, line: line === null ? null : line + bodyLine - 1, column: null }
    });
}

;// CONCATENATED MODULE: ./lib/src/content/content-reader.js
// What a run reads its articles with: the search for a title and the conversion share the reading of a body.



function createContentReader(templateTags, parse) {
    const bodies = createBodyStore(templateTags, parse);
    return {
        findHeading: (body, path) => findHeading(body, path, bodies),
        openContent: input => openContent({ ...input, templateTags }, bodies)
    };
}

;// CONCATENATED MODULE: ./lib/src/content/conversion-risk.js
// Whether a text may take the parsers of Markdown and HTML for ever, or more memory than there is. Some of their work grows
// with the square or the cube of the marks in a text: thousands of brackets, list marks or table cells. Below these bounds
// the worst text is converted in about a second; nearly all articles are far below them.
/** Of a whole file: even prose takes time. */
const MAX_BYTES = 250_000;
/** Signs that mean something in Markdown or HTML, and line breaks. One article of a hundred has more. */
const MAX_MARKS = 2_000;
/** Brackets that are open at the same time: each is looked for an end of its own. */
const MAX_OPEN_BRACKETS = 50;
/** Lists and quotes in each other, begun on one line: each line of a list is looked through for all of them. */
const DEEP_LINE = /^(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){50}/;
/** The widest row of a table times its rows, since short rows are filled up. */
const MAX_CELLS = 10_000;
/** The dot is that of a numbered list. */
const MARK = /[[\]()*_~`<>|#!&{}$@\\\-+=%^:\n\r]|(?<=\d)\./g;
/** @param bytes a file as the repository has it, front matter included */
function mayOverloadParser(bytes) {
    if (bytes.length > MAX_BYTES)
        return true;
    // One character a byte: all marks are ASCII.
    const text = new TextDecoder('latin1').decode(bytes);
    return countMatches(text, MARK) > MAX_MARKS || hasDenseBlock(text);
}
/** A block ends at a blank line, and with it all that its marks can be about. */
function hasDenseBlock(text) {
    let block = EMPTY_BLOCK;
    for (const line of text.split(/\r\n?|\n/)) {
        block = line.trim() === '' ? EMPTY_BLOCK : addLine(block, line);
        const isWide = block.columns * block.lines > MAX_CELLS;
        if (isWide || block.mostOpen > MAX_OPEN_BRACKETS || DEEP_LINE.test(line))
            return true;
    }
    return false;
}
const EMPTY_BLOCK = { lines: 0, columns: 0, open: 0, mostOpen: 0 };
function addLine({ lines, columns, open: before, mostOpen: most }, line) {
    let open = before;
    let mostOpen = most;
    for (const [bracket] of line.matchAll(/[[\]]/g)) {
        open = Math.max(0, open + (bracket === '[' ? 1 : -1));
        mostOpen = Math.max(mostOpen, open);
    }
    const cells = countMatches(line, /\|/g) + 1;
    return { lines: lines + 1, columns: Math.max(columns, cells), open, mostOpen };
}
function countMatches(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}

;// CONCATENATED MODULE: ./lib/src/content/source/liquid/liquid-engine.js
// Liquid without the site: no file is read, no code is run, and what would differ between two readings is not known.

const MAX_OUTPUT = 200_000;
/** For all pieces of an article together: a list that takes longer is none. */
const MAX_MILLIS = 2000;
/** In characters and list items, all that are made on the way counted. */
const MAX_MEMORY = 2_000_000;
/** Tags that read other files, and one whose result nobody sees. */
const NO_TAGS = ['include', 'render', 'layout', 'block'];
/** Filters that show something else each time. */
const NO_FILTERS = ['sample', 'shuffle', 'inspect'];
async function loadLiquid({ siteUrl }) {
    const module = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.t.bind(__webpack_require__, 7562, 19));
    const engine = new module.Liquid({
        strictFilters: true,
        ownPropertyOnly: true,
        jsTruthy: false,
        preserveTimezones: true,
        timezoneOffset: 0,
        memoryLimit: MAX_MEMORY,
        cache: false,
        relativeReference: false,
        fs: NO_FILES
    });
    for (const name of NO_TAGS)
        Reflect.deleteProperty(engine.tags, name);
    for (const name of NO_FILTERS)
        Reflect.deleteProperty(engine.filters, name);
    registerFilters(engine, siteUrl);
    return {
        open: () => {
            const renderer = { engine, createContext: limitContexts(engine, module) };
            return text => readLiquid(text, renderer);
        }
    };
}
const NO_FILES = {
    exists: async () => Promise.resolve(false),
    existsSync: () => false,
    readFile: async () => Promise.resolve(''),
    readFileSync: () => '',
    resolve: (_folder, file) => file
};
/** Jekyll's and Eleventy's own. What is Markdown is read as such where it is shown. */
function registerFilters(engine, siteUrl) {
    const keep = (value) => value;
    for (const name of ['markdownify', 'smartify', 'safe'])
        engine.registerFilter(name, keep);
    for (const name of ['relative_url', 'url', 'relURL'])
        engine.registerFilter(name, addSlash);
    for (const name of ['absolute_url', 'absURL'])
        engine.registerFilter(name, (value) => {
            const path = addSlash(value);
            if (!path.startsWith('/'))
                return path;
            if (siteUrl === null)
                throw new Error('the site’s address is not known');
            return siteUrl.replace(/\/$/, '') + path;
        });
    const date = engine.filters['date'];
    if (typeof date !== 'function')
        return;
    engine.registerFilter('date', function (value, ...args) {
        if (typeof value === 'string' && /^(?:now|today)$/i.test(value.trim()))
            throw new Error('the day of the reading is asked for');
        return date.call(this, value, ...args);
    });
}
function addSlash(value) {
    const text = typeof value === 'string' ? value : '';
    return /^(?:[a-z][a-z+.-]*:|\/|#)/i.test(text) ? text : `/${text}`;
}
/** Contexts that count against the same bounds. */
function limitContexts({ options }, module) {
    let first = null;
    return values => {
        const settings = { sync: true, renderLimit: MAX_MILLIS };
        const context = new module.Context({ ...values }, options, settings, first ?? {});
        first ??= context;
        return context;
    };
}
function readLiquid(text, renderer) {
    const { engine } = renderer;
    try {
        const templates = engine.parse(text);
        return {
            needs: engine.globalVariableSegmentsSync(templates, { partials: false }),
            render: values => renderLiquid(templates, values, renderer)
        };
    }
    catch (error) {
        return { why: explainFault(error) };
    }
}
function renderLiquid(templates, values, renderer) {
    const { engine, createContext } = renderer;
    try {
        const context = createContext(values);
        const text = String(engine.renderSync(templates, context));
        if (text.length > MAX_OUTPUT || mayOverloadParser(new TextEncoder().encode(text)))
            return { why: TOO_MUCH };
        return { text, assigned: Object.fromEntries(Object.entries(context.bottom())) };
    }
    catch (error) {
        return { why: explainFault(error) };
    }
}
const TOO_MUCH = 'gives more text than an article has, or takes too long';
function explainFault(error) {
    const message = error instanceof Error ? error.message : '';
    const tag = /tag "([^"]*)" not found/.exec(message)?.[1];
    if (tag !== undefined)
        return `holds the tag \`{% ${tag} %}\`, which the site puts in`;
    const filter = /undefined filter: (\S+)/.exec(message)?.[1]?.replace(/,$/, '');
    if (filter !== undefined)
        return `uses the filter \`${filter}\`, which only the site knows`;
    if (/limit exceeded/.test(message))
        return TOO_MUCH;
    return 'is not Liquid that can be read without the site';
}

;// CONCATENATED MODULE: ./lib/src/content/source/liquid/needs-liquid.js
// Whether an article has anything that only Liquid can read.
const needs_liquid_LIQUID = /\{%[-+]?\s*(?:if|unless|ifchanged|for|case|capture|tablerow|assign|set)\b|\{\{[^{}]*\|/;
function needsLiquid(body) {
    return needs_liquid_LIQUID.test(body);
}

;// CONCATENATED MODULE: ./lib/src/article/plain-data.js
// Configuration of a site as plain values: YAML, TOML, and the front matter of pages that configure others.



// `!!python/name:…` and `!ENV` are for the program that the file belongs to.
const ANY_TAG = ['scalar', 'sequence', 'mapping'].flatMap(kind => ['!', 'tag:yaml.org,2002:python/'].map(prefix => new js_yaml.Type(prefix, {
    kind: kind,
    multi: true,
    construct: (data) => data
})));
const plain_data_SCHEMA = js_yaml.CORE_SCHEMA.extend({
    implicit: ['int', 'float'].map(name => new js_yaml.Type(`tag:yaml.org,2002:${name}`, {
        kind: 'scalar',
        resolve: data => data !== null,
        construct: (data) => data
    })),
    explicit: ANY_TAG
});
/** Numbers and dates stay the texts they are written as. @throws YAMLException */
function parsePlainYaml(text) {
    return (0,js_yaml.load)(text, { schema: plain_data_SCHEMA, json: true });
}
const plain_data_YES = /^(?:true|yes|on)$/i;
/** As Jekyll has it: `no` is a boolean, and so is `off`; a number that would read differently stays a text. */
const TYPED_SCHEMA = js_yaml.CORE_SCHEMA.extend({
    implicit: [
        new js_yaml.Type('tag:yaml.org,2002:bool', {
            kind: 'scalar',
            resolve: data => /^(?:true|false|yes|no|on|off)$/i.test(String(data)),
            construct: data => plain_data_YES.test(String(data))
        }),
        ...['int', 'float'].map(name => new js_yaml.Type(`tag:yaml.org,2002:${name}`, {
            kind: 'scalar',
            resolve: data => /^-?\d/.test(String(data)) && String(Number(data)) === String(data),
            construct: Number
        }))
    ],
    explicit: ANY_TAG
});
/** @throws YAMLException */
function parseTypedYaml(text) {
    return (0,js_yaml.load)(text, { schema: TYPED_SCHEMA, json: true });
}
/** @throws TomlError */
function parsePlainToml(text) {
    return (0,dist/* parse */.qg)(text, { maxDepth: 100 });
}
/** The front matter of a file that is no article, such as a page about its folder. @throws ArticleError */
function parsePlainFrontMatter(text) {
    return toPlainMap(readFrontMatter(text)?.entries ?? []);
}
function toPlainMap(entries) {
    return Object.fromEntries(entries.map(([key, node]) => [key, toPlain(node)]));
}
function toPlain(node) {
    switch (node.kind) {
        case 'empty':
            return null;
        case 'scalar':
            return node.text;
        case 'list':
            return node.items.map(toPlain);
        case 'map':
            return toPlainMap(node.entries);
    }
}

// EXTERNAL MODULE: ./lib/src/sites/config/plain-values.js
var plain_values = __webpack_require__(1147);
;// CONCATENATED MODULE: ./lib/src/sites/config/parse-table.js
// Tables in text files, as Ruby's CSV reads them: the first row names the columns, and every value is a text.
function parseTable(text, separator) {
    const [head = [], ...rows] = readRows(text.replace(/^\uFEFF/, ''), separator);
    return rows.map(row => Object.fromEntries(head.map((name, column) => [name ?? '', row[column] ?? null])));
}
/** Blank lines are no rows. */
function readRows(text, separator) {
    const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
    const rows = [];
    let row = [];
    while (cell.lastIndex < text.length) {
        const at = cell.lastIndex;
        const match = cell.exec(text);
        if (match === null)
            throw new Error(`A quotation mark is out of place at ${at}.`);
        const [, quoted, bare = '', end = ''] = match;
        const value = quoted?.replaceAll('""', '"') ?? (bare === '' ? null : bare);
        row.push(value);
        if (end === separator)
            continue;
        if (row.length > 1 || row[0] !== null)
            rows.push(row);
        row = [];
    }
    if (row.length > 0)
        rows.push(row);
    return rows;
}

;// CONCATENATED MODULE: ./lib/src/sites/site-data.js
// A site's files of data, which its articles may show: `_data/team.yml` is `site.data.team`. They are read only for articles
// that name them.




/** Files of data that a text names, and those that it may name. */
function listNamedData({ dataFiles, dataRoot }, text) {
    if (dataFiles.length === 0 || !text.includes(dataRoot))
        return [];
    const names = new Set();
    for (const at of findAll(text, dataRoot)) {
        const after = text.slice(at + dataRoot.length, at + dataRoot.length + 100);
        if (/^\w/.test(after))
            continue;
        const name = /^\.([\w-]+)/.exec(after)?.[1];
        if (name === undefined)
            return dataFiles;
        names.add(name);
    }
    const depth = dataRoot.split('.').length;
    return dataFiles.filter(({ keys }) => names.has(keys[depth] ?? ''));
}
function findAll(text, part) {
    const found = [];
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
        found.push(at);
    return found;
}
/**
 * The values of a site with those of some of its files of data.
 * @param texts by path; where one is missing, nothing is known of what it is a part of
 */
function addSiteData({ values, dataRoot }, files, texts) {
    if (files.length === 0)
        return values;
    const root = dataRoot.split('.');
    const unknown = new Set();
    let result = values;
    for (const { path, keys } of files) {
        const text = texts.get(path);
        const value = text === undefined ? undefined : parseData(path, text);
        if (value === undefined)
            unknown.add(keys[root.length] ?? '');
        else
            result = putValue(result, keys, value);
    }
    for (const name of unknown)
        result = putValue(result, [...root, name], undefined);
    return (0,plain_values/* isMap */.jh)(result) ? result : values;
}
/** A copy with a value at a path of keys; one that is not known takes what is below with it. */
function putValue(holder, [key, ...rest], value) {
    if (key === undefined)
        return (0,plain_values/* isMap */.jh)(holder) && (0,plain_values/* isMap */.jh)(value) ? { ...holder, ...value } : value;
    const map = (0,plain_values/* isMap */.jh)(holder) ? holder : {};
    const inner = Object.hasOwn(map, key) ? map[key] : undefined;
    return { ...map, [key]: putValue(inner, rest, value) };
}
function parseData(path, text) {
    try {
        switch ((0,text_paths/* extensionOf */.je)(path)) {
            case 'json':
                return JSON.parse(text);
            case 'csv':
                return parseTable(text, ',');
            case 'tsv':
                return parseTable(text, '\t');
            default:
                return parseTypedYaml(text);
        }
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/sites/config/config-calls.js
var config_calls = __webpack_require__(8872);
;// CONCATENATED MODULE: ./lib/src/sites/config/later-changes.js
// What a script changes of a value after it has written it down: `config.url = process.env.URL`. That is then unknown.

/** Whatever is assigned to a property of a name, or copied into it by `Object.assign`, anywhere below the nodes. */
function listLaterChanges(nodes, outer) {
    const changes = new Map(outer);
    for (const node of nodes)
        visit(node, one => {
            const target = findTarget(one);
            if (target === null)
                return;
            const known = changes.get(target.name);
            changes.set(target.name, target.key === null || known === null ? null : new Set([...(known ?? []), target.key]));
        });
    return changes;
}
function findTarget(node) {
    if (node.type === 'AssignmentExpression')
        return readTarget(node.left);
    if (node.type === 'UpdateExpression' || node.type === 'UnaryExpression')
        return node.operator === 'delete' || node.type === 'UpdateExpression'
            ? readTarget(node.argument)
            : null;
    if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression')
        return null;
    const { object, property } = node.callee;
    const isAssign = object.type === 'Identifier' &&
        object.name === 'Object' &&
        property.type === 'Identifier' &&
        property.name === 'assign';
    const [first] = isAssign ? node.arguments : [];
    if (first === undefined)
        return null;
    return first.type === 'Identifier' ? { name: first.name, key: null } : readTarget(first);
}
/** The name at the root of `a.b.c`, and its first property; `module.exports` counts as one name. */
function readTarget(node) {
    let inner = node;
    const keys = [];
    while (inner.type === 'MemberExpression') {
        const { property, computed } = inner;
        keys.unshift(property.type === 'Literal'
            ? String(property.value)
            : computed || property.type !== 'Identifier'
                ? null
                : property.name);
        inner = inner.object;
    }
    if (inner.type !== 'Identifier' || keys.length === 0)
        return null;
    if (inner.name !== 'module' || keys[0] !== 'exports')
        return { name: inner.name, key: keys[0] ?? null };
    return keys.length < 2 ? null : { name: 'module.exports', key: keys[1] ?? null };
}
/** A value without what is changed later. */
function forgetChanged(value, changed) {
    if (changed === undefined || !(0,plain_values/* isMap */.jh)(value))
        return value;
    const keys = changed === null ? [...Object.keys(value), plain_values/* UNKNOWN_REST */.Gq] : [...changed];
    return { ...value, ...Object.fromEntries(keys.map(key => [key, undefined])) };
}
/** Every node below one, itself included. */
function visit(node, use) {
    const open = [node];
    while (open.length > 0) {
        const one = open.pop();
        if (Array.isArray(one))
            for (const item of one)
                open.push(item);
        else if (typeof one === 'object' && one !== null) {
            if ('type' in one && typeof one.type === 'string')
                use(one);
            for (const [key, child] of Object.entries(one))
                if (key !== 'loc')
                    open.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/sites/config/script-scope.js
// The names that a JavaScript or TypeScript configuration gives to values: constants, functions, and what it imports.

const MAX_EVALUATIONS = 100_000;
function createScope(program, load) {
    const budget = { left: MAX_EVALUATIONS };
    return extendScope(program.body, { names: new Map(), changes: new Map(), load, budget });
}
/** Parameters of a function have values that nobody knows, whatever else has their names. */
function hideParameters({ params }, scope) {
    const names = new Map(scope.names);
    for (const name of params.flatMap(listParameterNames))
        names.delete(name);
    return { ...scope, names };
}
function listParameterNames(pattern) {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name];
        case 'AssignmentPattern':
            return listParameterNames(pattern.left);
        case 'RestElement':
            return listParameterNames(pattern.argument);
        case 'ArrayPattern':
            return pattern.elements.flatMap(one => (one === null ? [] : listParameterNames(one)));
        case 'ObjectPattern':
            return pattern.properties.flatMap(one => listParameterNames(one.type === 'RestElement' ? one.argument : one.value));
        default:
            return [];
    }
}
/** Adds what the statements name. Only what cannot change later: `let` and `var` may. */
function extendScope(statements, outer) {
    const names = new Map(outer.names);
    for (const statement of statements)
        for (const [name, one] of listNames(statement))
            names.set(name, one);
    return { ...outer, names, changes: listLaterChanges(statements, outer.changes) };
}
function listNames(statement) {
    switch (statement.type) {
        case 'ExportNamedDeclaration':
            return statement.declaration ? listNames(statement.declaration) : [];
        case 'VariableDeclaration':
            return statement.kind === 'const'
                ? statement.declarations.flatMap(({ id, init }) => (init ? listPattern(id, init) : []))
                : [];
        case 'FunctionDeclaration':
            return [[statement.id.name, { kind: 'value', node: statement, key: null }]];
        case 'ImportDeclaration': {
            const module = String(statement.source.value);
            return statement.specifiers.map((one) => [
                one.local.name,
                { kind: 'import', module, name: readImportName(one) }
            ]);
        }
        default:
            return [];
    }
}
function readImportName(specifier) {
    if (specifier.type === 'ImportDefaultSpecifier')
        return 'default';
    if (specifier.type === 'ImportNamespaceSpecifier')
        return '*';
    const { imported } = specifier;
    return imported.type === 'Identifier' ? imported.name : String(imported.value);
}
function listPattern(id, init) {
    if (id.type === 'Identifier')
        return [[id.name, { kind: 'value', node: init, key: null }]];
    if (id.type !== 'ObjectPattern')
        return [];
    return id.properties.flatMap((property) => {
        if (property.type !== 'Property' || property.computed)
            return [];
        const { key, value } = property;
        if (key.type !== 'Identifier' || value.type !== 'Identifier')
            return [];
        return [[value.name, { kind: 'value', node: init, key: key.name }]];
    });
}

;// CONCATENATED MODULE: ./lib/src/sites/config/evaluate-literals.js
// The value of an expression that is made of literals; undefined for whatever is computed. Nothing is executed.



/** Constants may refer to each other; a circle ends here. */
const evaluate_literals_MAX_DEPTH = 40;
const MAX_TEXT = 10_000;
/** What is exported may be the object itself, a call around it (`defineConfig({…})`), or a function that returns it. */
function evaluateExport(node, scope, depth = 0) {
    if (depth > evaluate_literals_MAX_DEPTH)
        return undefined;
    const plain = unwrapType(node);
    if (isFunction(plain))
        return evaluateFunction(plain, scope, depth);
    if (plain.type === 'Identifier') {
        const binding = scope.names.get(plain.name);
        if (binding?.kind !== 'value' || binding.key !== null)
            return evaluateName(plain.name, scope, depth);
        return forgetChanged(evaluateExport(binding.node, scope, depth + 1), scope.changes.get(plain.name));
    }
    if (plain.type !== 'CallExpression')
        return evaluate(plain, scope, depth);
    const known = evaluate(plain, scope, depth);
    if (known !== undefined)
        return known;
    const values = plain.arguments.map(argument => evaluateExport(argument, scope, depth + 1));
    const given = values.filter(isObject);
    if (given.length > 0)
        return mergeObjects(given);
    return values.length === 0 ? evaluateExport(plain.callee, scope, depth + 1) : undefined;
}
function isFunction(node) {
    return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type);
}
/** Which of two objects counts in a call, its function alone knows. */
function mergeObjects(objects) {
    const merged = new Map();
    for (const [key, value] of objects.flatMap(one => Object.entries(one)))
        merged.set(key, merged.has(key) ? undefined : value);
    return Object.fromEntries(merged);
}
/** With several returns nobody knows which one counts. */
function evaluateFunction(node, outer, depth) {
    const { body } = node;
    const scope = hideParameters(node, outer);
    if (body.type !== 'BlockStatement')
        return evaluateExport(body, scope, depth + 1);
    const inner = extendScope(body.body, scope);
    const [returned, ...others] = body.body.flatMap(listReturns);
    if (others.length > 0)
        return undefined;
    const value = returned?.argument;
    return value === null || value === undefined ? undefined : evaluateExport(value, inner, depth + 1);
}
/** Those of a function itself, also in its branches and loops. */
function listReturns(node) {
    if (node.type === 'ReturnStatement')
        return [node];
    if (isFunction(node) || node.type.endsWith('Expression'))
        return [];
    return Object.values(node).flatMap((child) => (Array.isArray(child) ? child : [child]).flatMap((one) => typeof one === 'object' && one !== null && 'type' in one ? listReturns(one) : []));
}
/** Types say nothing about the value: `… satisfies Config`, `… as const`. */
function unwrapType(node) {
    let inner = node;
    while (/^(?:TS(?:As|Satisfies|NonNull|TypeAssertion)|ChainExpression|ParenthesizedExpression)/.test(inner.type) &&
        'expression' in inner)
        inner = inner.expression;
    return inner;
}
function evaluate(expression, scope, depth) {
    scope.budget.left -= 1;
    if (depth > evaluate_literals_MAX_DEPTH || scope.budget.left < 0)
        return undefined;
    const node = unwrapType(expression);
    switch (node.type) {
        case 'Literal':
            return 'regex' in node ? undefined : node.value;
        case 'TemplateLiteral':
            return evaluateTemplate(node, scope, depth);
        case 'Identifier':
            return evaluateName(node.name, scope, depth);
        case 'MemberExpression':
            return evaluateMember(node, scope, depth);
        case 'CallExpression':
            return evaluateCall(node, scope, depth);
        case 'ArrayExpression':
            return node.elements.flatMap(element => listElement(element, scope, depth));
        case 'ObjectExpression':
            return evaluateObject(node, scope, depth);
        case 'BinaryExpression':
            return node.operator === '+'
                ? evaluate_literals_joinTexts([evaluate(node.left, scope, depth + 1), evaluate(node.right, scope, depth + 1)])
                : undefined;
        default:
            return undefined;
    }
}
function evaluateName(name, scope, depth) {
    // Paths of a configuration are those of its site.
    if (name === '__dirname')
        return '.';
    const binding = scope.names.get(name);
    if (binding === undefined)
        return undefined;
    if (binding.kind === 'value') {
        const value = evaluate(binding.node, scope, depth + 1);
        return binding.key === null
            ? forgetChanged(value, scope.changes.get(name))
            : readProperty(value, binding.key);
    }
    const module = scope.load(binding.module);
    if (module === null)
        return undefined;
    if (binding.name === '*')
        return module.named;
    return binding.name === 'default' ? module.main : module.named[binding.name];
}
function evaluateMember(node, scope, depth) {
    const { property, computed } = node;
    const key = computed
        ? evaluate(property, scope, depth + 1)
        : property.type === 'Identifier'
            ? property.name
            : undefined;
    return typeof key === 'string' || typeof key === 'number'
        ? readProperty(evaluate(node.object, scope, depth + 1), String(key))
        : undefined;
}
function readProperty(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Functions that give back what they get, so that editors know its type. */
const TYPE_HELPERS = /^(?:define\w+|glob)$/;
/** `require('./site.json')`, and the name that `require.resolve` is asked for. */
function evaluateCall({ callee, arguments: given }, scope, depth) {
    const [first] = given;
    if (first === undefined)
        return undefined;
    if (callee.type === 'Identifier' && TYPE_HELPERS.test(callee.name))
        return evaluateExport(first, scope, depth + 1);
    const name = evaluate(first, scope, depth + 1);
    if (typeof name !== 'string')
        return undefined;
    if (isName(callee, 'require'))
        return scope.load(name)?.main;
    const resolves = callee.type === 'MemberExpression' &&
        isName(callee.object, 'require') &&
        isName(callee.property, 'resolve');
    return resolves ? name : undefined;
}
function isName(node, name) {
    return node.type === 'Identifier' && node.name === name;
}
function listElement(element, scope, depth) {
    if (element === null)
        return [undefined];
    if (element.type !== 'SpreadElement')
        return [evaluate(element, scope, depth + 1)];
    const values = evaluate(element.argument, scope, depth + 1);
    return Array.isArray(values) ? values : [undefined];
}
function evaluateTemplate({ quasis, expressions }, scope, depth) {
    const parts = quasis.flatMap(({ value }, index) => {
        const next = expressions[index];
        const text = value.cooked ?? '';
        return next === undefined ? [text] : [text, evaluate(next, scope, depth + 1)];
    });
    return evaluate_literals_joinTexts(parts);
}
function evaluate_literals_joinTexts(parts) {
    if (!parts.every(part => typeof part === 'string'))
        return undefined;
    const text = parts.join('');
    return text.length <= MAX_TEXT ? text : undefined;
}
function evaluateObject(node, scope, depth) {
    const entries = new Map();
    for (const property of node.properties)
        if (property.type === 'SpreadElement')
            addSpread(entries, property.argument, scope, depth);
        else {
            const key = evaluate_literals_readKey(property, scope, depth);
            const value = property.kind === 'init' ? evaluate(property.value, scope, depth + 1) : undefined;
            // A name that is computed may be any.
            if (key === null)
                for (const one of [...entries.keys(), plain_values/* UNKNOWN_REST */.Gq])
                    entries.set(one, undefined);
            else
                entries.set(key, value);
        }
    return Object.fromEntries(entries);
}
/** What an unknown spread may have written over is unknown, too. */
function addSpread(entries, argument, scope, depth) {
    const value = evaluate(argument, scope, depth + 1);
    const branches = listBranches(argument).map(branch => evaluate(branch, scope, depth + 1));
    if (isObject(value))
        for (const [key, one] of Object.entries(value))
            entries.set(key, one);
    else if (branches.length > 0 && branches.every(isObject))
        for (const key of branches.flatMap(branch => Object.keys(branch)))
            entries.set(key, undefined);
    else
        for (const key of [...entries.keys(), plain_values/* UNKNOWN_REST */.Gq])
            entries.set(key, undefined);
}
/** `...(isProduction && { … })` adds these or nothing. */
function listBranches(argument) {
    if (argument.type === 'LogicalExpression' && argument.operator === '&&')
        return [argument.right];
    return argument.type === 'ConditionalExpression' ? [argument.consequent, argument.alternate] : [];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function evaluate_literals_readKey({ key, computed }, scope, depth) {
    if (computed) {
        const name = evaluate(key, scope, depth + 1);
        return typeof name === 'string' ? name : null;
    }
    if (key.type === 'Identifier')
        return key.name;
    return key.type === 'Literal' ? String(key.value) : null;
}

// EXTERNAL MODULE: ./lib/node_modules/@sveltejs/acorn-typescript/index.js
var acorn_typescript = __webpack_require__(9581);
// EXTERNAL MODULE: ./lib/node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(3899);
;// CONCATENATED MODULE: ./lib/src/sites/config/read-literals.js
// What a JavaScript or TypeScript configuration says in literals: read by a parser, never executed. Whatever is computed
// is undefined.





/** @throws SyntaxError when it is not JavaScript */
function readModule(text, load) {
    const program = parseScript(text);
    const scope = createScope(program, load);
    const exported = findExport(program);
    const written = exported === null ? undefined : evaluateExport(exported, scope);
    const main = forgetChanged(written, listExportChanges(scope));
    const named = Object.fromEntries(listNamedExports(program, scope));
    return { main, named: typeof main === 'object' && main !== null ? { ...main, ...named } : named };
}
/** @throws SyntaxError when it is not JavaScript */
function parseScript(text) {
    return acorn.Parser.extend((0,acorn_typescript/* tsPlugin */.N)()).parse(text, {
        sourceType: 'module',
        ecmaVersion: 'latest',
        locations: true,
        allowReturnOutsideFunction: true
    });
}
/** The exported object; where a file exports constants alone, those by name. @throws SyntaxError as above */
function readLiterals(text, load = () => null) {
    const { main, named } = readModule(text, load);
    return main ?? (Object.keys(named).length > 0 ? named : undefined);
}
/** `export default …` or `module.exports = …`. */
function findExport({ body }) {
    for (const node of body.toReversed()) {
        if (node.type === 'ExportDefaultDeclaration')
            return node.declaration;
        if (node.type !== 'ExpressionStatement')
            continue;
        const { expression } = node;
        if (expression.type === 'AssignmentExpression' && isModuleExports(expression.left))
            return expression.right;
    }
    return null;
}
function isModuleExports(node) {
    return (node.type === 'MemberExpression' &&
        node.object.type === 'Identifier' &&
        node.object.name === 'module' &&
        node.property.type === 'Identifier' &&
        node.property.name === 'exports');
}
/** `module.exports.url = …`; nobody writes the whole of `module` anew. */
function listExportChanges({ changes }) {
    return changes.get('module.exports') ?? undefined;
}
/** `export const …`, `export { … }`. */
function listNamedExports({ body }, scope) {
    return body.flatMap((node) => {
        if (node.type !== 'ExportNamedDeclaration' || node.source)
            return [];
        const { declaration, specifiers } = node;
        const constants = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const'
            ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id] : []))
            : [];
        return [
            ...constants.map((id) => [id.name, evaluate(id, scope, 0)]),
            ...specifiers.flatMap(({ local, exported }) => exported.type === 'Identifier' ? [[exported.name, evaluate(local, scope, 0)]] : [])
        ];
    });
}

;// CONCATENATED MODULE: ./lib/src/sites/config/read-calls.js
// A configuration that is a function called with an object, as Eleventy's is: what it returns, and what it calls on that
// object. Read by a parser, never executed.





/** What is returned or exported as `config`, and the calls under {@link CALLS}. @throws SyntaxError */
function readCallingConfig(text, load) {
    const program = parseScript(text);
    const scope = createScope(program, load);
    const { main, named } = readModule(text, load);
    const body = findFunction(findExport(program), scope);
    const config = named['config'] ?? readAssignedConfig(program, scope);
    return {
        ...((0,plain_values/* isMap */.jh)(main) ? main : {}),
        ...((0,plain_values/* isMap */.jh)(config) ? config : {}),
        [config_calls/* CALLS */.q]: body === null ? [] : listCalls(body, scope)
    };
}
/** `module.exports.config = {…}`. */
function readAssignedConfig({ body }, scope) {
    for (const node of body) {
        if (node.type !== 'ExpressionStatement')
            continue;
        const { expression } = node;
        if (expression.type !== 'AssignmentExpression')
            continue;
        const { left, right } = expression;
        if (left.type !== 'MemberExpression' || left.property.type !== 'Identifier')
            continue;
        if (left.property.name === 'config')
            return evaluate(right, scope, 0);
    }
    return undefined;
}
/** The exported function itself, or the one that the exported name stands for. */
function findFunction(exported, { names }) {
    if (exported === null)
        return null;
    const node = unwrapType(exported);
    if (isFunction(node))
        return node;
    const bound = node.type === 'Identifier' ? names.get(node.name) : undefined;
    return bound?.kind === 'value' && isFunction(bound.node) ? bound.node : null;
}
function listCalls(config, outer) {
    const [parameter] = config.params;
    if (parameter?.type !== 'Identifier')
        return [];
    const { body } = config;
    const scope = body.type === 'BlockStatement' ? extendScope(body.body, outer) : outer;
    const calls = [];
    read_calls_visit(body, node => {
        if (node.type !== 'CallExpression')
            return;
        const { callee } = node;
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier')
            return;
        if (callee.object.type !== 'Identifier' || callee.object.name !== parameter.name)
            return;
        const values = node.arguments.map(argument => evaluate(argument, scope, 0));
        calls.push({ name: callee.property.name, values });
    });
    return calls;
}
/** A call below a condition is one that may happen, so all are looked at. */
function read_calls_visit(node, look) {
    look(node);
    for (const child of Object.values(node).flat())
        if (isNode(child))
            read_calls_visit(child, look);
}
function isNode(value) {
    return (0,plain_values/* isMap */.jh)(value) && typeof value['type'] === 'string';
}

;// CONCATENATED MODULE: ./lib/src/sites/config/parse-config.js
// A site's configuration as plain values, by the ending of its file. Nothing is ever executed.




/**
 * Undefined for a file that cannot be read: the site is then as one without it.
 * @param readText other files, which a script may import constants from
 */
function parseConfig(path, text, readText = () => undefined) {
    try {
        const load = loadOnce(name => loadModule(name, path, readText, 0));
        return CALLING.test((0,text_paths/* baseName */.Fl)(path))
            ? readCallingConfig(text, load)
            : parseByEnding((0,text_paths/* extensionOf */.je)(path), text, load);
    }
    catch {
        return undefined;
    }
}
/** Configuration that is a function and says much by what it calls. */
const CALLING = /^(?:eleventy\.config|\.eleventy)\.[cm]?[jt]s$/;
const MODULE_ENDINGS = ['', '.ts', '.js', '.mjs', '.cjs', '.mts', '.json', '/index.ts', '/index.js'];
const MAX_IMPORT_DEPTH = 4;
function loadModule(name, from, readText, depth) {
    const base = /^\.{1,2}\//.test(name) ? resolvePath(from, name) : null;
    if (base === null || depth > MAX_IMPORT_DEPTH)
        return null;
    // TypeScript names the file that it will write: `./site.js` is `./site.ts`.
    const paths = [base, base.replace(/\.[cm]?js$/, '')].flatMap(path => MODULE_ENDINGS.map(ending => path + ending));
    for (const path of paths) {
        const text = readText(path);
        if (text === undefined)
            continue;
        try {
            if (!/^[cm]?[jt]s$/.test((0,text_paths/* extensionOf */.je)(path)))
                return { main: parseByEnding((0,text_paths/* extensionOf */.je)(path), text, () => null), named: {} };
            return readModule(text, loadOnce(inner => loadModule(inner, path, readText, depth + 1)));
        }
        catch {
            return null;
        }
    }
    return null;
}
function loadOnce(load) {
    const known = new Map();
    return name => {
        const found = known.get(name);
        if (found !== undefined)
            return found;
        const module = load(name);
        known.set(name, module);
        return module;
    };
}
/** Null for a path that leads out of the site. */
function resolvePath(from, name) {
    const parts = from.split('/').slice(0, -1);
    for (const part of name.split('/'))
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else if (part !== '.' && part !== '')
            parts.push(part);
    return parts.join('/');
}
function parseByEnding(ending, text, load) {
    switch (ending) {
        case 'toml':
            return parsePlainToml(text);
        case 'yml':
        case 'yaml':
        case 'json':
            // JSON is YAML.
            return parsePlainYaml(text);
        case 'js':
        case 'cjs':
        case 'mjs':
        case 'ts':
        case 'cts':
        case 'mts':
            return readLiterals(text, load);
        case 'md':
        case 'markdown':
            return parsePlainFrontMatter(text);
        default:
            return text;
    }
}

// EXTERNAL MODULE: ./lib/src/sites/site-folders.js
var site_folders = __webpack_require__(8510);
;// CONCATENATED MODULE: ./lib/src/sites/open-sites.js
// Recognised sites with what their configuration says: which site a file is on, and by which rules.



/** @param texts the configuration files that could be read, by path of the repository */
function openSites(recognised, texts) {
    const all = recognised.map(one => openSite(one, texts));
    const inner = all
        .flatMap(site => [site.folder, ...site.outerFolders].map(folder => ({ folder, site })))
        .toSorted((a, b) => b.folder.length - a.folder.length);
    return {
        all,
        find: path => inner.find(({ folder }) => folder === '' || path.startsWith(`${folder}/`))?.site ?? null
    };
}
function openSite({ profile, view }, texts) {
    const configs = new Map();
    const written = new Map();
    const readText = (path) => texts.get((0,site_folders/* joinSitePath */.vv)(view.folder, path));
    for (const path of profile.listConfigFiles(view)) {
        const text = readText(path);
        if (text === undefined)
            continue;
        written.set(path, text);
        const value = parseConfig(path, text, readText);
        if (value !== undefined)
            configs.set(path, value);
    }
    const setup = profile.setUp({ view, configs, texts: written });
    const inRepository = (folder) => (0,site_folders/* joinSitePath */.vv)(view.folder, folder);
    return {
        name: profile.name,
        title: profile.title,
        folder: view.folder,
        outerFolders: (setup.outerFolders ?? []).flatMap(outer => resolveOuter(view.folder, outer) ?? []),
        rules: createRules(profile.title, setup),
        addressLine: setup.addressLine,
        staticFolders: setup.staticFolders.map(inRepository),
        pageFolders: setup.pageFolders.map(inRepository),
        findsByName: setup.findsByName ?? false,
        values: setup.values ?? {},
        dataRoot: setup.data?.root ?? '',
        dataFiles: (setup.data?.files ?? []).map(({ path, keys }) => ({
            path: inRepository(path),
            keys
        }))
    };
}
/** `../blog` of `website` to `blog`; null for what is outside of the repository, or all of it. */
function resolveOuter(folder, outer) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of outer.split('/')) {
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/');
}
function createRules(generator, { address, rules }) {
    return { ...site_rules/* NO_SITE */.o, ...rules, generator, address: address?.replace(/\/+$/, '') ?? null };
}

;// CONCATENATED MODULE: ./lib/src/publish/prepare-article.js
// An article to its content, under the inputs that say how it is converted.
/** An article as the content room reads it, with links and images as the resolver says. */
function openArticle(article, { images, footer, policy }, { resolver, tags }, reader) {
    return reader.openContent({
        path: article.path,
        title: article.title,
        headingLine: article.titleFromBody ? article.titleLine : null,
        siteTitle: article.siteTitle,
        subtitle: article.subtitle,
        cover: article.cover,
        fieldTexts: article.fieldTexts,
        canonicalUrl: article.canonicalUrl,
        format: article.contentFormat,
        mdx: article.mayBeMdx ? 'if-it-parses' : 'never',
        body: article.body,
        bodyLine: article.bodyLine,
        footer,
        images,
        resolver,
        policy,
        ...tags
    });
}

;// CONCATENATED MODULE: ./lib/src/publish/conversion-trial.js
// All that publishing does to the text of an article, done once to see whether it ends: in a process of its own, which
// can be given up without harm.



/** On trial every file is there, since what is missing costs less. */
const EVERY_FILE = {
    fileExists: () => true,
    fileUrl: path => `https://files.example/${path}`,
    imageOnSite: () => null,
    whyUnreachable: () => null,
    staticRoots: [''],
    siteUrl: 'https://site.example'
};
/** Reads, converts and renders a file. What comes of it does not matter here; a fault shows again where it is told. */
function tryConversion({ path, bytes, mdxInMarkdown, settings }) {
    const { defaults } = settings;
    const reader = createContentReader(settings.templateTags);
    const { findHeading } = reader;
    const site = { ...site_rules/* NO_SITE */.o, mdxInMarkdown };
    const reading = readArticle({ path, bytes, defaults, findHeading, site });
    if (reading.kind !== 'article')
        return;
    const { images, render } = openArticle(reading.article, settings, { resolver: EVERY_FILE }, reader).convert();
    render(new Map(images.map(image => [image.path, `https://images.example/${image.path}`])));
}

;// CONCATENATED MODULE: ./lib/src/publish/read-within-bounds.js
// Reads a file as an article, unless nobody could wait for the end of its conversion. From here on every conversion of an
// article is known to end.



/** A text that may overload the parser is tried out first. */
async function readWithinBounds(file, settings, { tryConversion }, { findHeading }) {
    const { path, bytes, site } = file;
    const { defaults } = settings;
    if (!mayOverloadParser(bytes))
        return readArticle({ path, bytes, defaults, findHeading, site });
    const { mdxInMarkdown } = site;
    const failure = await tryConversion({
        path,
        bytes,
        mdxInMarkdown,
        settings: pickSettings(settings)
    });
    return failure === null
        ? readArticle({ path, bytes, defaults, findHeading, site })
        : refuseEndless(file, defaults, failure);
}
/** Nothing else of the inputs, among which are tokens, goes to another process. */
function pickSettings(settings) {
    const { images, footer, policy, templateTags, defaults } = settings;
    const { tags, publication, publishStatus, license } = defaults;
    const { notifyFollowers, contentFormat, canonicalUrl } = defaults;
    return {
        images,
        footer,
        policy,
        templateTags,
        defaults: {
            tags,
            publication,
            publishStatus,
            license,
            notifyFollowers,
            contentFormat,
            canonicalUrl
        }
    };
}
/** What the front matter alone decides, such as a draft, still holds. */
function refuseEndless({ path, bytes, site }, defaults, failure) {
    const reading = readArticle({ path, bytes, defaults, findHeading: () => null, site });
    if (reading.kind === 'skip')
        return reading;
    const title = reading.kind === 'article' ? reading.article.title : reading.title;
    const diagnostic = (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/conversion',
        severity: 'error',
        message: `The article could not be converted: ${failure}.`,
        remedy: 'Simplify what is unusually long or deep: a table, nested lists or quotes, or brackets and emphasis without an end. Or split the article.',
        place: { path, line: null, column: null }
    });
    return { kind: 'invalid', title, body: null, diagnostics: [diagnostic] };
}

;// CONCATENATED MODULE: ./lib/src/publish/article-tools.js
// All that reads and converts articles, behind one name: by far the most of the bundle, and of no use to a run that finds
// nothing to do. It is loaded by load-article-tools.ts alone, so that it is a file of its own in dist/.








/***/ })

};
