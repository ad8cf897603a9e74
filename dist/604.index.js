export const id = 604;
export const ids = [604];
export const modules = {

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
// EXTERNAL MODULE: ./lib/src/ledger/ledger.js
var ledger_ledger = __webpack_require__(5341);
;// CONCATENATED MODULE: ./lib/src/publish/evaluate/files-by-name.js
// Files that notes name without saying where they are, as in a vault of Obsidian.

/** A tree does not change, and has many notes. */
const INDEXES = new WeakMap();
/**
 * The file in a folder whose path ends with a name, with `.md` where it has no other ending. Of several, the one beside the
 * note counts, else the one with the fewest folders; null when there is none, or two are equally near.
 */
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
// Where an article's links and images lead: files of the commit, pages of the site, posts of other articles. The content
// room asks synchronously, so the articles that it asks about are read before.



/** Folders that site generators serve at the root of a site. */
const STATIC_FOLDERS = ['', 'static', 'public', 'assets', 'source', 'src'];
function createResolver(article, { site, isPrivate }, context) {
    const { tree } = context.changes;
    return {
        fileExists: path => tree.has(path),
        fileUrl(path) {
            if (!tree.has(path) || isHidden(path, context))
                return null;
            const url = findPageUrl(path, context);
            return url ?? (isPrivate() ? null : printFileUrl(path, context));
        },
        whyUnreachable(path) {
            if (!tree.has(path))
                return null;
            if (isHidden(path, context))
                return 'is not public';
            return isPrivate() && findPageUrl(path, context) === null
                ? 'is a file of a private repository'
                : null;
        },
        ...(site?.findsByName === true
            ? { findByName: name => findFileByName(name, article.path, { tree, folder: site.folder }) }
            : {}),
        staticRoots: [...new Set([...(site?.staticFolders ?? []), ...listStaticRoots(article.path)])],
        imageOnSite: path => findImageOnSite(path, site, tree),
        siteUrl: site?.rules.address ?? findSiteUrl(article, context.run.settings.defaults.canonicalUrl)
    };
}
/**
 * Only where the repository has nothing of the image's folder: beside other files of a static folder, a missing one is a
 * slip.
 */
function findImageOnSite(path, site, tree) {
    const address = site?.rules.address ?? null;
    const [, folder] = /^(\/[^/]+\/)./.exec(path) ?? [];
    if (site === null || address === null || folder === undefined)
        return null;
    const roots = site.staticFolders.map(root => (root === '' ? folder.slice(1) : root + folder));
    for (const file of tree.keys())
        if (roots.some(root => file.startsWith(root)))
            return null;
    const { origin, pathname } = new URL(address);
    // Some write the base path of the site themselves.
    const base = pathname !== '/' && path.startsWith(`${pathname}/`) ? origin : address;
    return URL.canParse(base + path) ? new URL(base + path).href : null;
}
/** A draft, or an article whose day has not come: neither its site nor Medium shows it. */
function isHidden(path, { readings, ports }) {
    const reading = readings.get(path);
    if (reading?.kind === 'skip')
        return reading.reason === 'draft';
    return reading?.kind === 'article' && (reading.article.date ?? 0) > ports.clock.now();
}
/** The page on the site, else the public post. */
function findPageUrl(path, { readings, ledger }) {
    const reading = readings.get(path);
    if (reading?.kind === 'article' && reading.article.canonicalUrl !== null)
        return reading.article.canonicalUrl;
    const entry = (0,ledger_ledger/* findByPath */.sV)(ledger, path);
    if (entry?.state === 'published' && entry.publishStatus === 'public')
        return entry.post.url;
    return reading?.kind === 'skip' ? reading.pageUrl : null;
}
/** The file as GitHub shows it at this commit: a link that cannot break later. */
function printFileUrl(path, { run }) {
    return `${run.repositoryUrl}/blob/${run.sha}/${(0,text_paths/* encodePath */.O0)(path)}`;
}
/** A site may be in any folder above its articles, such as `website/` or `docs/`. */
function listStaticRoots(path) {
    const folders = path.split('/').slice(0, -1);
    const above = [
        '',
        ...folders.slice(0, -1).map((_, index) => folders.slice(0, index + 1).join('/'))
    ];
    return above.flatMap(folder => STATIC_FOLDERS.map(name => [folder, name].filter(part => part !== '').join('/')));
}
/** That of the template, since an article that was first published elsewhere names a page of another site. */
function findSiteUrl({ canonicalUrl }, template) {
    const known = template ?? canonicalUrl;
    return known !== null && URL.canParse(known) ? new URL(known).origin : null;
}

;// CONCATENATED MODULE: ./lib/src/publish/evaluate/convert-article.js
// An article's content as Medium can hold it, with what the rest of the repository says about its links.





/** Reads the articles that this one links, since their front matter says where their pages are, and converts it once. */
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
        // What was opened is converted once.
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
// What a local image is by its bytes, whatever its name says: Medium takes exactly four formats under exactly their
// media types. Pure.

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
/** Inspects an image by its magic bytes and compares them with what its name claims: a browser shows it all the same. */
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
    if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg/is.test(head))
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
// The local images of an article, read from the commit's tree one at a time and inspected. What is kept of an image is what
// it takes to know it, not its bytes.



/** An unusable cover is left out with a warning; any other unusable image is an error. */
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
/** With `images: link` Medium loads the file from the repository's site, which a private repository does not allow. */
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
// An article as the post that it would become: its content converted, its images read and inspected, rendered once.





/** Where pages are wanted, it is kept for them. */
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
        // What could not be read, such as whether the repository is private, is no fault of the article.
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
/**
 * Renders once before anything is sent, so that a plan says what a publishing run would find. With an image that cannot
 * be used there is nothing to check, since the post lacks it.
 */
async function checkRendering(content, { images, diagnostics }) {
    if (diagnostics.some(diagnostics_diagnostic/* isError */.bJ))
        return [];
    const place = 'https://cdn-images-1.medium.com/max/800/';
    const urls = new Map(images.map(({ path, sha256 }) => [path, place + sha256]));
    return (await (0,late_part/* doWithParts */.a)(() => content.render(urls))).diagnostics;
}
/** A fault of the conversion is this article's failure, not the run's. */
function reportFault({ article, diagnostics }, error) {
    const diagnostic = (0,diagnostics_diagnostic/* createDiagnostic */.og)({
        code: 'medium/conversion',
        severity: 'error',
        message: `The article could not be converted: ${(0,action_error/* messageOf */.bD)(error)}. This is a fault of the action.`,
        place: { path: article.path, line: null, column: null }
    });
    return { article, content: null, images: [], diagnostics: [...diagnostics, diagnostic] };
}


/***/ })

};
