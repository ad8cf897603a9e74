"use strict";
exports.id = 153;
exports.ids = [153];
exports.modules = {

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recogniseSites: () => (/* reexport */ recogniseSites)
});

;// CONCATENATED MODULE: ./lib/src/sites/article-folders.js
const NAME = /^(?:[\w-]*blogs?|_?posts?|articles?|writings?|essays?|news|journal|stories|tutorials)$/i;
function isArticleFolder(folder) {
    return NAME.test(folder.slice(folder.lastIndexOf('/') + 1));
}
function findArticleFolders(view, parents) {
    const found = parents.flatMap(parent => view.listFiles(parent).flatMap(path => {
        if (!/\.(?:md|mdx|markdown)$/i.test(path))
            return [];
        const below = parent === '' ? path : path.slice(parent.length + 1);
        const [name = '', ...rest] = below.split('/');
        if (rest.length === 0 || !NAME.test(name))
            return [];
        return [parent === '' ? name : `${parent}/${name}`];
    }));
    return [...new Set(found)];
}
const LIST = {
    message: 'This is the index page of its folder, so it is taken for a list of articles.',
    remedy: 'To publish it, set `medium.status` in its front matter.'
};
const FIRST = /^(?:index\.(?:mdx?|markdown|qmd)|(?:\([^/]+\)\/)*page\.(?:mdx?|markdown))$/i;
function findListPage(path, folders) {
    const isList = folders.some(folder => path.startsWith(`${folder}/`) && FIRST.test(path.slice(folder.length + 1)));
    return isList ? LIST : null;
}

// EXTERNAL MODULE: ./lib/src/sites/config/plain-values.js
var plain_values = __webpack_require__(1147);
// EXTERNAL MODULE: ./lib/src/text/github-slug.js + 2 modules
var github_slug = __webpack_require__(1791);
;// CONCATENATED MODULE: ./lib/src/sites/urls/astro-paper.js
const GET_PATH = 'src/utils/getPath.ts';
const PARTS = [
    'filePath?.replace(BLOG_PATH,"").split("/").filter(path=>path!=="").filter(path=>!path.startsWith("_")).slice(0,-1).map(segment=>slugifyStr(segment))',
    'blogId=id.split("/")',
    'blogId.slice(-1)',
    'return[basePath,...pathSegments,slug].join("/")'
];
function isAstroPaper(code) {
    const written = code
        .replace(/\/\/[^\n]*|\/\*[^]*?\*\//g, '')
        .replace(/\s+/g, '')
        .replaceAll("'", '"');
    return PARTS.every(part => written.includes(part));
}
const SIMPLE = /^(?:[a-z]+|\d+)(?:-(?:[a-z]+|\d+))*$/;
function buildAstroPaperPath(id, file) {
    const folders = file
        .split('/')
        .slice(0, -1)
        .filter(one => one !== '' && !one.startsWith('_'));
    const name = id.split('/').at(-1) ?? '';
    return name !== '' && folders.every(one => SIMPLE.test(one)) ? [...folders, name].join('/') : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/site-address.js
const NOT_YET = new RegExp([
    String.raw `^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0`,
    String.raw `(?:.+\.)?your-[\w-]*(?:site|blog|domain|website)[\w-]*\..+`,
    String.raw `(?:.+\.)?example\.(?:com|org|net)`,
    String.raw `(?:.+\.)?your(?:domain|site|blog|website)(?:name)?\..+`,
    String.raw `(?:your[\w-]*|user-?name)\.git(?:hub|lab)\.io`,
    String.raw `(?:.+\.)?replace-this-with-your-hugo-site\.com`,
    String.raw `(?:.+\.)?example-?site\.com`,
    String.raw `(?:.+-)?(?:starter|boilerplate)(?:-.+)?\.(?:vercel|netlify)\.(?:app|com)`,
    String.raw `gatsbystarterblogsource\.gatsbyjs\.io`,
    String.raw `quartz\.jzhao\.xyz`,
    String.raw `(?:astrowind|fuwari)\.vercel\.app|astro-paper\.pages\.dev`,
    String.raw `.+\.(?:invalid|localhost))$`
].join('|'), 'i');
function joinAddress(url, base) {
    if (url === null || base === null || !/^https?:\/\//i.test(url) || !URL.canParse(url))
        return null;
    const { origin, hostname } = new URL(url);
    if (NOT_YET.test(hostname))
        return null;
    const path = base.replace(/^\/+|\/+$/g, '');
    return path === '' ? origin : `${origin}/${path}`;
}
function isPlainPath(path) {
    return !/[?#%\\]/.test(path);
}
function toSiteAddress(url) {
    return url === null || !URL.canParse(url) ? null : joinAddress(url, new URL(url).pathname);
}
function readCname(text) {
    const host = typeof text === 'string' ? text.trim() : '';
    return /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? `https://${host}` : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/astro-routes.js




function listCollections(collections) {
    if (!(0,plain_values/* isMap */.jh)(collections))
        return [];
    return Object.entries(collections).flatMap(([name, one]) => {
        if (!(0,plain_values/* isMap */.jh)(one))
            return [];
        if (!Object.hasOwn(one, 'loader'))
            return [{ name, folder: `src/content/${name}`, kind: 'legacy' }];
        const loader = (0,plain_values/* findValue */.j)(one, 'loader');
        const base = (0,plain_values/* findText */.Vw)(loader, 'base');
        const isKnown = (0,plain_values/* isMap */.jh)(loader) && base !== null && !Object.hasOwn(loader, 'generateId');
        return isKnown ? [{ name, folder: base.replace(/^(?:\.?\/+)+|\/+$/g, ''), kind: 'glob' }] : [];
    });
}
function findRoute(path, code, getPath = '') {
    const [, folder = '', dots, name = ''] = /^((?:[^[\]/]+\/)*)\[(\.\.\.)?(\w+)\](?:\/index)?\.astro$/.exec(path) ?? [];
    const collections = new Set([...code.matchAll(/\bget(?:Collection|Entry|EntryBySlug)\(\s*(['"`])([\w-]+)\1/g)].map(([, , one = '']) => one));
    const [collection] = collections;
    const value = name === '' ? null : findRouteValue(name, code, getPath);
    if (collection === undefined || collections.size !== 1 || value === null)
        return null;
    return { collection, prefix: `/${folder}`, value, isRest: dots !== undefined };
}
function findRouteValue(name, code, getPath) {
    const params = [
        ...code.matchAll(/\bparams:\s*\{\s*(\w+):\s*([^{},]+(?:\([^()]*\))?[^{},]*?),?\s*\}/g)
    ];
    const [, key, text = ''] = params[0] ?? [];
    if (params.length !== 1 || key !== name)
        return null;
    const [, value] = /^\w+\.(id|slug|data\.slug)$/.exec(text.trim()) ?? [];
    if (value === 'id' || value === 'slug' || value === 'data.slug')
        return value;
    if (/^getPath\(\s*\w+\.id,\s*\w+\.filePath,\s*false,?\s*\)$/.test(text.trim()))
        return isAstroPaper(getPath) ? 'folders and name' : null;
    return /^get(?:Post)?(?:Path|Slug)\(\s*\w+\.id\b/.test(text.trim()) ? 'made of the id' : null;
}
function buildEntryPath({ kind }, { prefix, value, isRest }, file, slug) {
    const byName = slugifyPath(file);
    const id = findEntryName(kind, value, slug, byName);
    const entry = value === 'folders and name' && id !== null ? buildAstroPaperPath(id, file) : id;
    if (entry === null || !isPlainPath(file) || !isPlainPath(entry))
        return null;
    if (!isRest && entry.includes('/'))
        return null;
    const isSimple = slug === null && /^[a-z]+(?:-[a-z0-9]+)*$/.test(byName) && !file.includes('/');
    if (value === 'made of the id' && !isSimple)
        return null;
    return `${prefix}${entry}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}
function findEntryName(kind, value, slug, byName) {
    if (value === 'data.slug')
        return slug;
    const isOfKind = kind === 'legacy' ? value === 'slug' : value !== 'slug';
    return isOfKind ? (slug ?? byName) : null;
}
function slugifyPath(file) {
    const segments = file.replace(/\.\w+$/, '').split('/');
    return segments
        .map(github_slug/* toGithubSlug */._)
        .join('/')
        .replace(/\/index$/, '');
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/starlight-docs.js
const DOCS = 'src/content/docs';
function isStarlight(config) {
    return /\bfrom\s+['"]@astrojs\/starlight['"]/.test(config) && /\bstarlight\(/.test(config);
}
function createDocs(kind) {
    const value = kind === 'legacy' ? 'slug' : 'id';
    return {
        collection: { name: 'docs', folder: DOCS, kind },
        route: { collection: 'docs', prefix: '/', value, isRest: true }
    };
}

// EXTERNAL MODULE: ./lib/src/text/paths.js
var text_paths = __webpack_require__(6788);
// EXTERNAL MODULE: ./lib/src/article/article-date.js
var article_date = __webpack_require__(8554);
;// CONCATENATED MODULE: ./lib/src/sites/urls/dated-name.js


function splitDatedName(name) {
    const [, year, month, day, slug = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_]|T[\d:-]+[-_])(.+)$/.exec(name) ?? [];
    if (year === undefined)
        return { date: null, slug: name };
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return (0,article_date/* isCalendarDay */.L)(date) ? { date, slug } : { date: null, slug: name };
}
function splitPagePath(path) {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    return { folders, name: (0,text_paths/* dropMarkdownEnding */.y$)(file) };
}
function pathFrom(path, folder) {
    if (folder === '')
        return path;
    const above = folder.split('/');
    const parts = path.split('/');
    const shared = above.findIndex((one, index) => one !== parts[index]);
    const kept = shared < 0 ? above.length : shared;
    return [...above.slice(kept).map(() => '..'), ...parts.slice(kept)].join('/');
}
function pathBelow(path, folder) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/address-line.js

function writeAddressLine(found, url, base) {
    const hasUrl = toSiteAddress(found.url) !== null;
    const { line, file } = hasUrl && found.base === null ? base : url;
    return `\`${line}\` in \`${file}\``;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/astro.js








const CONFIGS = ['mjs', 'ts', 'js', 'mts', 'cjs', 'cts'].map(ending => `astro.config.${ending}`);
const CONTENT_CONFIGS = ['src/content.config', 'src/content/config'].flatMap(name => ['ts', 'mts', 'js', 'mjs'].map(ending => `${name}.${ending}`));
const CONSTANTS = /^(?:src\/|src\/(?:config|data|utils|lib|constants)\/)?(?:[\w-]*\.?config|consts?|constants?|site|index|settings|[\w-]*\.config)\.[cm]?[jt]s$/;
const PAGES = 'src/pages';
const ASTRO = {
    name: 'astro',
    title: 'Astro',
    isSite: view => CONFIGS.some(view.hasFile),
    listArticleFolders,
    listConfigFiles: view => [
        ...CONFIGS,
        ...CONTENT_CONFIGS,
        'package.json',
        GET_PATH,
        ...view.listFiles('src').filter(path => CONSTANTS.test(path)),
        ...listRoutePages(view)
    ],
    folderOptions: { files: () => [...CONFIGS, ...CONTENT_CONFIGS], pattern: /\bsrcDir\b|\bbase\b/ },
    setUp
};
function listArticleFolders(view) {
    return findArticleFolders(view, ['src/content', 'src/data', PAGES, 'src', 'content', 'data']);
}
function listRoutePages(view) {
    return view.listFiles(PAGES).filter(path => /\[[^\]]*\](?:\/index)?\.astro$/.test(path));
}
function setUp(facts) {
    const { view, configs, texts } = facts;
    const config = CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh);
    const { collections, routes } = findEntries(facts);
    const inSite = ({ path }) => pathBelow(path, view.folder) ?? path;
    const source = (0,plain_values/* findSetting */.SP)(config, 'srcDir', 'src')?.replace(/^\.?\/+|\/+$/g, '');
    const pages = findArticleFolders(view, [`${source ?? 'src'}/pages`]);
    const file = CONFIGS.find(view.hasFile) ?? 'astro.config.mjs';
    const found = { url: (0,plain_values/* findText */.Vw)(config, 'site'), base: (0,plain_values/* findSetting */.SP)(config, 'base', '') };
    return {
        address: joinAddress(found.url, found.base),
        addressLine: writeAddressLine(found, { line: "site: 'https://YOUR-SITE'", file }, { line: "base: '/'", file }),
        staticFolders: [(0,plain_values/* findSetting */.SP)(config, 'publicDir', 'public')?.replace(/^\.?\/+|\/+$/g, '') ?? ''],
        pageFolders: [PAGES, 'src/content', ''],
        articleFolders: [
            ...collections.flatMap(({ name, folder }) => isArticleFolder(name) || isArticleFolder(folder) ? [folder] : []),
            ...findArticleFolders(view, [`${source ?? 'src'}/content`]),
            ...pages
        ],
        rules: {
            breaksLines: CONFIGS.some(name => /\bremark-breaks\b/.test(texts.get(name) ?? '')),
            findNotAnArticle: page => findTranslation(config, collections, inSite(page)) ?? findListPage(inSite(page), pages),
            buildPath: page => {
                const path = source === 'src' ? buildPath(inSite(page), page, collections, routes) : null;
                return path === null ? null : finishPath(config, path);
            }
        }
    };
}
function findEntries({ view, configs, texts }) {
    const collections = findCollections(view, configs);
    const routes = listRoutePages(view).flatMap(page => {
        const code = configs.get(page);
        const path = pathBelow(page, PAGES) ?? '';
        return typeof code === 'string' ? (findRoute(path, code, texts.get(GET_PATH)) ?? []) : [];
    });
    if (!CONFIGS.some(name => isStarlight(texts.get(name) ?? '')))
        return { collections, routes };
    const isLegacy = CONTENT_CONFIGS.some(one => /\/content\/config\./.test(one) && view.hasFile(one));
    const docs = createDocs(isLegacy ? 'legacy' : 'glob');
    return {
        collections: [...collections.filter(({ folder }) => folder !== DOCS), docs.collection],
        routes: [...routes, docs.route]
    };
}
function findCollections(view, configs) {
    const path = CONTENT_CONFIGS.find(view.hasFile);
    if (path !== undefined)
        return listCollections((0,plain_values/* findValue */.j)(configs.get(path), 'collections'));
    const names = view.listFiles('src/content').flatMap(one => one.split('/').slice(2, -1)[0] ?? []);
    return [...new Set(names)].map(name => ({ name, folder: `src/content/${name}`, kind: 'legacy' }));
}
function buildPath(path, page, collections, routes) {
    const below = pathBelow(path, PAGES);
    if (below !== null)
        return buildPagePath(below);
    const [collection, ...others] = collections.filter(({ folder }) => pathBelow(path, folder) !== null);
    const [route, ...more] = routes.filter(one => one.collection === collection?.name);
    if (collection === undefined || route === undefined || others.length + more.length > 0)
        return null;
    return buildEntryPath(collection, route, pathBelow(path, collection.folder) ?? '', page.field('slug'));
}
function buildPagePath(path) {
    const { folders, name } = splitPagePath(path);
    const isOther = [...folders, name].some(part => /^_|\[/.test(part)) || !isPlainPath(path);
    return isOther ? null : `/${[...folders, ...(name === 'index' ? [] : [name])].join('/')}`;
}
function finishPath(config, path) {
    const slash = (0,plain_values/* findSetting */.SP)(config, 'trailingSlash', 'ignore');
    const format = (0,plain_values/* findSetting */.SP)((0,plain_values/* findSettings */.n4)(config, 'build'), 'format', 'directory');
    if (slash === null || format !== 'directory')
        return null;
    return slash === 'never' || path === '/' ? path : `${path}/`;
}
function findTranslation(config, collections, path) {
    const main = (0,plain_values/* findText */.Vw)(config, 'i18n', 'defaultLocale');
    const others = (0,plain_values/* findList */.qJ)(config, 'i18n', 'locales')
        .map(one => ((0,plain_values/* isMap */.jh)(one) ? (0,plain_values/* findText */.Vw)(one, 'path') : (0,plain_values/* toText */.fE)(one)))
        .filter(one => one !== null && one !== main);
    const folders = [PAGES, ...collections.map(({ folder }) => folder)];
    const first = folders.map(folder => pathBelow(path, folder)?.split('/')[0]);
    const language = main === null ? undefined : others.find(one => first.includes(one ?? ''));
    return language === undefined || language === null
        ? null
        : {
            message: `The file is in \`${language}/\`, so it is a translation of another one.`,
            remedy: null
        };
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/blog-folders.js

const BLOG = /^(?:_?posts?|(?:micro)?blogs?|articles?|news|writings?|essays?|stories|story|journal|notes?|weblog|entries|diary|log|til|tech|letters?|newsletters?)$/i;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const DATED = /^\d{4}-\d{1,2}-\d{1,2}[-_. ]|^\d{4}-\d{1,2}-\d{1,2}$/;
function isBlogName(folder) {
    return BLOG.test(folder);
}
function listBlogFolders(view, pages) {
    const folders = new Set();
    const [dated, others] = [new Set(), new Set()];
    for (const path of view.listFiles(pages)) {
        const parts = path.split('/').slice(pages === '' ? 0 : pages.split('/').length);
        const [first = '', second = '', third] = parts;
        if (!(0,text_paths/* isMarkdownPath */.Bb)(path))
            continue;
        if (second !== '' && isBlogName(first))
            folders.add(first);
        else if (third !== undefined && LANGUAGE.test(first) && isBlogName(second))
            folders.add(`${first}/${second}`);
        else
            (DATED.test(first) ? dated : others).add(first);
    }
    const within = (folder) => (pages === '' ? folder : `${pages}/${folder}`);
    const isBlog = dated.size > 0 && dated.size >= others.size;
    return isBlog && pages !== '' ? [pages] : [...folders].map(within);
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/dev-to.js

const DEV_TO = {
    name: 'dev.to',
    title: 'dev.to',
    isSite: view => view.hasFile('dev-to-git.json'),
    listArticleFolders: view => [
        ...(view.hasFolder('blog-posts') ? ['blog-posts'] : []),
        ...listBlogFolders(view, '')
    ],
    listConfigFiles: () => ['dev-to-git.json'],
    setUp: () => ({
        address: null,
        addressLine: '`canonical_url` in the front matter of each article',
        staticFolders: [''],
        pageFolders: [''],
        rules: { tagSeparator: 'comma', breaksLines: true }
    })
};

;// CONCATENATED MODULE: ./lib/src/sites/config/path-globs.js
function fitsGlob(glob, path) {
    return new RegExp(`^${toSource(glob)}$`, 'iu').test(path);
}
function fitsZolaGlob(glob, path) {
    return glob.startsWith('*') && new RegExp(`^${toZolaSource(glob)}$`, 'u').test(`/${path}`);
}
const ZOLA_PART = /\*\*\/|\*+|\?|\{[^{}]*\}|\[[^\]]+\]|[^*?{}[\]]+|[{}[\]]/g;
function toZolaSource(glob) {
    return (glob.match(ZOLA_PART) ?? [])
        .map(part => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part.startsWith('*'))
            return '.*';
        if (part === '?')
            return '.';
        if (part.length > 1 && part.startsWith('{'))
            return `(?:${part.slice(1, -1).split(',').map(toZolaSource).join('|')})`;
        if (part.length > 1 && part.startsWith('['))
            return toClass(part.slice(1, -1));
        return escapeSource(part);
    })
        .join('');
}
function toClass(signs) {
    const negated = /^[!^]/.test(signs);
    const inner = (negated ? signs.slice(1) : signs).replace(/[\\\]^[&]/g, String.raw `\$&`);
    return `[${negated ? '^' : ''}${inner}]`;
}
const PART = /\*\*\/?|\*|\?|\{[^{}]*\}|[^*?{}]+|[{}]/g;
function toSource(glob) {
    return (glob.match(PART) ?? [])
        .map(part => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (part.startsWith('{') && part.endsWith('}'))
            return `(?:${part.slice(1, -1).split(',').map(toSource).join('|')})`;
        return escapeSource(part);
    })
        .join('');
}
function escapeSource(text) {
    return text.replace(/[.+^$()|[\]\\{}/]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/docusaurus-blogs.js



function listDocusaurusBlogs(config) {
    const ofPresets = (0,plain_values/* findList */.qJ)(config, 'presets').flatMap(preset => {
        const [name, options] = Array.isArray(preset) ? preset : [preset, {}];
        if (!/^(?:@docusaurus\/preset-|preset-)?classic$/.test(String(name)))
            return [];
        const blog = (0,plain_values/* isMap */.jh)(options) && Object.hasOwn(options, 'blog') ? options['blog'] : {};
        return (0,plain_values/* isMap */.jh)(options) && !Object.hasOwn(options, '...') && blog !== false ? [blog] : [];
    });
    const ofPlugins = (0,plain_values/* findList */.qJ)(config, 'plugins').flatMap(plugin => {
        const [name, options] = Array.isArray(plugin) ? plugin : [plugin, {}];
        if (/content-blog$/.test(String(name)))
            return [options];
        const isBlogs = (0,plain_values/* isMap */.jh)(options) && ['path', 'routeBasePath'].some(key => key in options);
        return /^\.{1,2}\/.*blog/.test(String(name)) && isBlogs ? [options] : [];
    });
    return [...ofPresets, ...ofPlugins].flatMap(toBlog);
}
const INCLUDE = ['**/*.{md,mdx}'];
const EXCLUDE = ['**/_*.{md,mdx}', '**/_*/**', '**/__tests__/**'];
function toBlog(options) {
    const folder = (0,plain_values/* findSetting */.SP)(options, 'path', 'blog');
    const route = (0,plain_values/* findSetting */.SP)(options, 'routeBasePath', 'blog');
    if (!(0,plain_values/* isMap */.jh)(options) || folder === null || route === null)
        return [];
    return [
        {
            folder: folder.replace(/^(?:\.?\/+)+|\/+$/g, ''),
            route,
            include: listGlobs(options, 'include') ?? INCLUDE,
            exclude: listGlobs(options, 'exclude') ?? EXCLUDE
        }
    ];
}
function listGlobs(options, key) {
    const globs = (0,plain_values/* findValue */.j)(options, key);
    return Array.isArray(globs) && globs.every(glob => typeof glob === 'string') ? globs : null;
}
function findDocusaurusBlog(path, blogs) {
    const above = blogs.filter(({ folder }) => pathBelow(path, folder) !== null);
    const [blog, next] = above.toSorted((a, b) => b.folder.length - a.folder.length);
    const isTwice = next !== undefined && next.folder === blog?.folder && next.route !== blog.route;
    return blog === undefined || isTwice ? null : blog;
}
function findLeftOut(blog, path) {
    const { folder, include, exclude } = blog ?? { folder: '', include: INCLUDE, exclude: EXCLUDE };
    const file = pathBelow(path, folder) ?? path;
    const isIncluded = include.some(glob => fitsGlob(glob, file));
    const excluding = exclude.find(glob => fitsGlob(glob, file));
    if (isIncluded && excluding === undefined)
        return null;
    const says = excluding === undefined
        ? `\`include\` of the blog does not name it`
        : `\`exclude\` of the blog has \`${excluding}\``;
    return {
        message: `Docusaurus makes no page of the file: ${says}.`,
        remedy: 'To publish it, change that, give the file another name, or set `medium.status` in it.'
    };
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/docusaurus.js





const docusaurus_CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map(ending => `docusaurus.config.${ending}`);
const DOCUSAURUS = {
    name: 'docusaurus',
    title: 'Docusaurus',
    isSite: view => docusaurus_CONFIGS.some(view.hasFile),
    listArticleFolders: docusaurus_listBlogFolders,
    listConfigFiles: view => [
        ...docusaurus_CONFIGS,
        'package.json',
        ...view.listFiles('').filter(path => path.endsWith('/tags.yml'))
    ],
    folderOptions: { files: () => docusaurus_CONFIGS, pattern: /\bpath["']?\s*:|\bpath\b\s*[,}]/ },
    setUp: docusaurus_setUp
};
const NO_BLOG = /^(?:docs|i18n|static|src|build|\w+_versioned_docs|versioned_docs)(?:\/|$)|(?:^|\/)(?:[._]|node_modules)/;
const BLOG_FILE = /^((?:[^/]+\/)?[^/]+?)\/(?:\d{4}[-/]\d\d?[-/]\d\d?[-/][^/]+?(?:\/index)?\.mdx?|authors\.ya?ml)$/;
function docusaurus_listBlogFolders(view) {
    const folders = new Set(view.hasFolder('blog') ? ['blog'] : []);
    for (const path of view.listFiles('')) {
        const folder = BLOG_FILE.exec(path)?.[1] ?? '';
        const isKnown = [...folders].some(one => folder === one || folder.startsWith(`${one}/`));
        if (folder !== '' && !isKnown && !NO_BLOG.test(folder))
            folders.add(folder);
    }
    return [...folders];
}
function docusaurus_setUp({ view, configs, texts }) {
    const config = docusaurus_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh);
    const file = docusaurus_CONFIGS.find(view.hasFile) ?? 'docusaurus.config.js';
    const blogs = listDocusaurusBlogs(config);
    const address = findAddress(config);
    const inSite = ({ path }) => pathFrom(path, view.folder);
    const build = (page) => docusaurus_buildPath(config, blogs, inSite(page), page.field('slug'));
    return {
        address,
        addressLine: writeAddressLine(findParts(config), { line: "url: 'https://YOUR-SITE'", file }, { line: "baseUrl: '/'", file }),
        staticFolders: listStaticFolders(config),
        pageFolders: ['', ...blogs.map(({ folder }) => folder)],
        articleFolders: blogs.map(({ folder }) => folder),
        rules: {
            breaksLines: docusaurus_CONFIGS.some(name => /\bremark-breaks\b/.test(texts.get(name) ?? '')),
            mdxInMarkdown: !/^(?:md|detect)$/.test((0,plain_values/* findText */.Vw)(config, 'markdown', 'format') ?? ''),
            findTagLabel: (path, tag) => {
                const blog = findDocusaurusBlog(pathFrom(path, view.folder), blogs);
                return blog === null ? null : findTagLabel(configs.get(`${blog.folder}/tags.yml`), tag);
            },
            findNotAnArticle: page => findNotAnArticle(config, blogs, inSite(page)),
            findDay: page => findDay(findDocusaurusBlog(inSite(page), blogs), inSite(page)) ?? page.dayIn(null),
            findOwnAddress: page => address !== null && page.field('slug')?.startsWith('/') === true ? build(page) : null,
            buildPath: build
        }
    };
}
function findAddress(config) {
    if ((0,plain_values/* findText */.Vw)(config, 'future', 'experimental_router') === 'hash')
        return null;
    const { url, base } = findParts(config);
    return joinAddress(url, base);
}
function findParts(config) {
    const locale = (0,plain_values/* findText */.Vw)(config, 'i18n', 'defaultLocale') ?? 'en';
    const own = (0,plain_values/* findValue */.j)(config, 'i18n', 'localeConfigs', locale);
    const base = (0,plain_values/* findSetting */.SP)(config, 'baseUrl', '/');
    return {
        url: (0,plain_values/* findText */.Vw)(own, 'url') ?? (0,plain_values/* findText */.Vw)(config, 'url'),
        base: (0,plain_values/* isMap */.jh)(own) ? (0,plain_values/* findSetting */.SP)(own, 'baseUrl', base ?? '') : base
    };
}
function listStaticFolders(config) {
    const folders = (0,plain_values/* findList */.qJ)(config, 'staticDirectories').flatMap(one => typeof one === 'string' ? [one.replace(/^\.?\/+|\/+$/g, '')] : []);
    return folders.length === 0 ? ['static'] : folders;
}
const docusaurus_DATED = /^(?<folder>.*)(?<date>\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(?<text>.*?)(?:\/index)?\.mdx?$/;
function docusaurus_buildPath(config, blogs, path, slug) {
    const blog = findDocusaurusBlog(path, blogs);
    const trailing = (0,plain_values/* findSetting */.SP)(config, 'trailingSlash', 'as written');
    if (blog === null || trailing === null || findLeftOut(blog, path) !== null)
        return null;
    const whole = `/${blog.route}/${slug ?? buildName(pathBelow(path, blog.folder) ?? path)}`.replace(/\/{2,}/g, '/');
    if (!isPlainPath(whole))
        return null;
    if (trailing === 'as written' || whole === '/')
        return whole;
    const bare = whole.replace(/\/$/, '');
    return trailing === 'true' ? `${bare}/` : bare;
}
function buildName(file) {
    const { date = '', folder = '', text = '' } = docusaurus_DATED.exec(file)?.groups ?? {};
    return date === ''
        ? file.replace(/(?:\/index)?\.mdx?$/, '')
        : `${date.replaceAll('-', '/')}/${folder}${text}`;
}
function findDay(blog, path) {
    const { date = '' } = docusaurus_DATED.exec(pathBelow(path, blog?.folder ?? '') ?? path)?.groups ?? {};
    const [year = 0, month = 0, day = 0] = date.split(/[-/]/).map(Number);
    return date === '' ? null : { year, month, day };
}
function findTagLabel(tags, key) {
    if (!(0,plain_values/* isMap */.jh)(tags) || !Object.hasOwn(tags, key))
        return null;
    return (0,plain_values/* findText */.Vw)(tags[key], 'label') ?? key.charAt(0).toUpperCase() + key.slice(1).toLowerCase();
}
function findNotAnArticle(config, blogs, path) {
    const folder = (0,plain_values/* findText */.Vw)(config, 'i18n', 'path') ?? 'i18n';
    if (pathBelow(path, folder) !== null)
        return {
            message: `The file is in \`${folder}/\`, so it is a translation of another one.`,
            remedy: null
        };
    return findLeftOut(findDocusaurusBlog(path, blogs), path);
}

;// CONCATENATED MODULE: ./lib/src/sites/config/directory-data.js

const ENDINGS = ['.json', '.11tydata.json', '.11tydata.mjs', '.11tydata.cjs', '.11tydata.js'];
function readDirectoryData({ view, configs }, input, path) {
    const values = {};
    let isKnown = true;
    for (const stem of listStems(input, path))
        for (const ending of ENDINGS) {
            const file = stem + ending;
            if (!view.hasFile(file))
                continue;
            const data = configs.get(file);
            if ((0,plain_values/* isMap */.jh)(data))
                Object.assign(values, data);
            else
                isKnown = false;
        }
    return { values, isKnown };
}
function listStems(input, path) {
    const parts = path.split('/');
    const top = input === '' ? 0 : input.split('/').length;
    const folders = parts.slice(0, -1).flatMap((name, index) => {
        return index + 1 < top ? [] : [`${parts.slice(0, index + 1).join('/')}/${name}`];
    });
    return [...folders, path.replace(/\.\w+$/, '')];
}

// EXTERNAL MODULE: ./lib/src/sites/config/config-calls.js
var config_calls = __webpack_require__(8872);
;// CONCATENATED MODULE: ./lib/src/sites/config/eleventy-settings.js


const ELEVENTY_CONFIGS = [
    '.eleventy.js',
    'eleventy.config.js',
    'eleventy.config.mjs',
    'eleventy.config.cjs',
    'eleventy.config.ts',
    'eleventy.config.mts'
];
const ADDRESS_CALLS = /^(?:addUrlTransform|setDataFileBaseName|setDataFileSuffixes|setDynamicPermalinks|addDateParsing)$/;
function readEleventySettings({ view, configs }) {
    const file = ELEVENTY_CONFIGS.find(view.hasFile);
    const config = file === undefined ? {} : configs.get(file);
    if (!(0,plain_values/* isMap */.jh)(config))
        return null;
    const calls = listConfigCalls(config);
    const parts = [...configs].flatMap(([path, part]) => path !== file && config_calls/* CALLING_FILE */._.test(path) && (0,plain_values/* isMap */.jh)(part) ? listConfigCalls(part) : []);
    const line = readCommandLine(configs.get('package.json'));
    const called = line.input ?? findCalled(calls, 'setInputDirectory');
    const input = toFolder(called === undefined ? findDir(config, 'input', '.') : (0,plain_values/* toText */.fE)(called));
    return {
        input,
        data: findDataFolder(config, calls, input),
        pathPrefix: line.pathPrefix ?? (0,plain_values/* findSetting */.SP)(config, 'pathPrefix', '/'),
        language: toLanguage((0,plain_values/* findSetting */.SP)(config, 'markdownTemplateEngine', 'liquid')),
        ownFilters: new Set([...calls, ...parts].flatMap(({ name, values: [filter] }) => /^add\w*Filter$/.test(name) && typeof filter === 'string' ? [filter] : [])),
        changesAddresses: [...calls, ...parts].some(changesAddresses)
    };
}
function changesAddresses({ name, values: [first], keepsPermalinks }) {
    if (ADDRESS_CALLS.test(name))
        return true;
    const isPermalink = name === 'addGlobalData' &&
        /^(?:permalink\b.*|eleventyComputed(?:\.permalink\b.*)?)$/.test(String(first));
    return isPermalink && !(first === 'eleventyComputed.permalink' && keepsPermalinks);
}
function findDataFolder(config, calls, input) {
    const called = findCalled(calls, 'setDataDirectory');
    const name = called === undefined ? findDir(config, 'data', '_data') : (0,plain_values/* toText */.fE)(called);
    if (name === null || input === null)
        return null;
    const parts = input === '' ? [] : input.split('/');
    for (const part of name.split('/')) {
        if (part !== '..')
            parts.push(...(part === '' || part === '.' ? [] : [part]));
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.length === 0 ? null : parts.join('/');
}
function findDir(config, key, whenUnset) {
    const dir = (0,plain_values/* findValue */.j)(config, 'dir');
    return (0,plain_values/* isMap */.jh)(config) && Object.hasOwn(config, 'dir') && !(0,plain_values/* isMap */.jh)(dir)
        ? null
        : (0,plain_values/* findSetting */.SP)(dir ?? {}, key, whenUnset);
}
function listConfigCalls(config) {
    const calls = config[config_calls/* CALLS */.q];
    return Array.isArray(calls) ? calls : [];
}
function findCalled(calls, wanted) {
    const call = calls.findLast(({ name }) => name === wanted);
    return call === undefined ? undefined : (call.values[0] ?? null);
}
function readCommandLine(manifest) {
    const scripts = (0,plain_values/* findValue */.j)(manifest, 'scripts');
    const lines = (0,plain_values/* isMap */.jh)(scripts) ? Object.values(scripts).map(String) : [];
    const find = (option) => lines
        .map(line => new RegExp(`eleventy\\b[^&|;]*?--${option}[= ]["']?([^\\s"']+)`).exec(line)?.[1])
        .find(value => value !== undefined);
    const [input, pathPrefix] = [find('input'), find('pathprefix')];
    return {
        ...(input === undefined ? {} : { input }),
        ...(pathPrefix === undefined ? {} : { pathPrefix })
    };
}
function toFolder(text) {
    const folder = text?.replace(/^(?:\.?\/+)+|\/+$/g, '').replace(/^\.$/, '') ?? null;
    return folder?.split('/').includes('..') === true ? null : folder;
}
function toLanguage(engine) {
    if (engine === 'njk')
        return 'nunjucks';
    return engine === 'liquid' ? 'liquid' : null;
}
const DATA_FILE = /(?:^|\/)_?data\/(metadata|site|meta|config|globals?|settings|eleventyComputed|permalink)\.(?:json|[cm]?js|ya?ml|toml)$/;
const LAYOUT = /(?:^|\/)_?(?:includes|layouts)\/.*\.(?:njk|liquid|html|webc|vto)$/;
const DIRECTORY_DATA = /\.11tydata\.(?:json|[cm]?js)$/;
const ELSEWHERE = /(?:^|\/)(?:node_modules|_site|dist)\//;
function listEleventyData(view) {
    return view.listFiles('').filter(path => {
        if (!/\.\w+$/.test(path) || ELSEWHERE.test(path))
            return false;
        if (DATA_FILE.test(path) || LAYOUT.test(path) || DIRECTORY_DATA.test(path))
            return true;
        if (config_calls/* CALLING_FILE */._.test(path))
            return true;
        const stem = /^(.*)\.json$/.exec(path)?.[1];
        if (stem === undefined)
            return false;
        const [name, folder] = stem.split('/').toReversed();
        return name === folder || view.hasFile(`${stem}.md`);
    });
}
function hasGlobalPermalink({ view, configs }) {
    return listEleventyData(view).some(path => {
        const config = configs.get(path);
        const name = DATA_FILE.exec(path)?.[1];
        if (name === 'permalink')
            return true;
        if (name === 'eleventyComputed')
            return !(0,plain_values/* isMap */.jh)(config) || mayHave(config, 'permalink');
        return (LAYOUT.test(path) &&
            typeof config === 'string' &&
            /^---[^]*?^(?:permalink|eleventyComputed)\s*:[^]*?^---/m.test(config));
    });
}
function mayHave(map, key) {
    return Object.hasOwn(map, key) || Object.hasOwn(map, '...');
}

;// CONCATENATED MODULE: ./lib/src/sites/data-file.js
const ENDING = /\.(?:ya?ml|json|csv|tsv)$/i;
function listDataFolder(view, folder, root) {
    return view
        .listFiles(folder)
        .filter(path => ENDING.test(path))
        .map(path => {
        const names = path
            .slice(folder.length + 1)
            .replace(ENDING, '')
            .split('/');
        return { path, keys: [...root, ...names.map(toKey)] };
    });
}
function toKey(name) {
    return name.replace(/[^\w\s-]+/g, '').replace(/\s+/g, '_');
}
function listGlobalData(view, folder) {
    return view.listFiles(folder).flatMap((path) => {
        const [, name] = /^([A-Za-z_]\w*)\.(?:json|ya?ml)$/.exec(path.slice(folder.length + 1)) ?? [];
        return name === undefined ? [] : [{ path, keys: [name] }];
    });
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/eleventy-address.js




const DATA_NAMES = ['metadata', 'site', 'meta', 'config', 'global', 'globals', 'settings'];
const ADDRESS_KEYS = [
    'url',
    'siteUrl',
    'site_url',
    'baseUrl',
    'base_url',
    'origin',
    'host',
    'domain'
];
function findEleventyAddress(facts, { pathPrefix }) {
    const [url] = listData(facts).flatMap(({ value }) => findAddressText(value) ?? []);
    return url === undefined ? null : joinPrefix(url, pathPrefix);
}
function writeEleventyLine(facts, settings) {
    const data = listData(facts);
    const [url = null] = data.flatMap(({ value }) => findAddressText(value) ?? []);
    const [place] = data.flatMap(({ path, value }) => {
        const key = (0,plain_values/* isMap */.jh)(value) ? ADDRESS_KEYS.find(one => Object.hasOwn(value, one)) : undefined;
        return path === null || key === undefined ? [] : [{ line: writeUrl(key, path), file: path }];
    });
    return writeAddressLine({ url, base: settings === null ? '' : settings.pathPrefix }, place ?? {
        line: '{ "url": "https://YOUR-SITE" }',
        file: `${settings?.data ?? '_data'}/metadata.json`
    }, {
        line: "pathPrefix: '/'",
        file: ELEVENTY_CONFIGS.find(facts.view.hasFile) ?? 'eleventy.config.js'
    });
}
function writeUrl(key, path) {
    const url = 'https://YOUR-SITE';
    if (path.endsWith('.json'))
        return `"${key}": "${url}"`;
    if (path.endsWith('.toml'))
        return `${key} = "${url}"`;
    return /\.ya?ml$/.test(path) ? `${key}: ${url}` : `${key}: "${url}"`;
}
function listData({ configs, view }) {
    const file = ELEVENTY_CONFIGS.find(view.hasFile) ?? '';
    const config = configs.get(file);
    const global = ((0,plain_values/* isMap */.jh)(config) ? listConfigCalls(config) : []).flatMap(({ name, values: [key, value] }) => name === 'addGlobalData' && typeof key === 'string' ? [{ name: key, path: null, value }] : []);
    const data = [...configs].flatMap(([path, value]) => {
        const [, name] = DATA_FILE.exec(path) ?? [];
        return name === undefined ? [] : [{ name, path, value }];
    });
    return DATA_NAMES.flatMap(wanted => [...data, ...global].filter(({ name }) => name === wanted));
}
function findAddressText(data) {
    const texts = ADDRESS_KEYS.map(key => (0,plain_values/* findText */.Vw)(data, key));
    return texts.find(text => text !== null && /^https?:\/\//i.test(text)) ?? null;
}
function joinPrefix(url, pathPrefix) {
    if (pathPrefix === null || !URL.canParse(url))
        return null;
    const [path, prefix] = [new URL(url).pathname, pathPrefix].map(part => part.replace(/^\/+|\/+$/g, ''));
    return joinAddress(url, path === '' || path === prefix ? (prefix ?? '') : `${path}/${prefix}`);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/fill-pattern.js
const PLACEHOLDER = /:(\w+(?:\[[^\]]*\])?)/g;
function fillPattern(pattern, values) {
    const names = [...pattern.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
    if (names.some(name => (values[name] ?? null) === null))
        return null;
    const filled = pattern.replace(PLACEHOLDER, (_, name) => values[name] ?? '');
    return `/${filled}`.replace(/\/{2,}/g, '/');
}
function padNumber(number, length = 2) {
    return String(number).padStart(length, '0');
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/eleventy-slugs.js
const LETTERS = {
    ä: 'ae',
    æ: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ı: 'i',
    ł: 'l'
};
const PUNCTUATION = /[\u2010-\u2015\u2018-\u201F\u2026\u00AB\u00BB\u00A1\u00BF\u00A0]/g;
function slugifyForEleventy(text) {
    const plain = text
        .replaceAll('&', ' and ')
        .toLowerCase()
        .replace(/[äæöüßøđðþħıł]/g, letter => LETTERS[letter] ?? letter)
        .replace(/[\u00E0-\u0148\u014A-\u017E]/g, letter => /^(?:ĳ|ŀ|ĸ|ŋ)$/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))
        .replace(PUNCTUATION, ' ');
    if (/[^\x20-\x7E\s]|[\^`]/.test(plain))
        return null;
    return plain
        .replace(/([a-z\d]+)'([ts])(\s|$)/g, '$1$2$3')
        .replace(/[^a-z\d]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/page-template.js


function fillPageTemplate(text, template) {
    const parts = text.split(/(\{\{[^{}]*\}\})/).map((part, index) => {
        if (index % 2 === 0)
            return part;
        const value = evaluateOutput(part.slice(2, -2), template);
        return value !== null && template.language === 'nunjucks' && /["&'<>`]/.test(value)
            ? null
            : value;
    });
    if (parts.some(part => part === null))
        return null;
    const filled = parts.join('');
    return /\{[{%#]|[%#}]\}/.test(filled) ? null : filled;
}
function evaluateOutput(expression, template) {
    const [source = '', ...filters] = splitFilters(expression);
    const [first] = filters;
    const format = first === undefined ? null : readDateFormat(first);
    if (format !== null)
        return template.language === 'liquid' &&
            filters.length === 1 &&
            !template.ownFilters.has('date')
            ? formatDay(template.findDay(source), format)
            : null;
    let value = readQuoted(source) ?? (/^[\w.]+$/.test(source) ? template.find(source) : null);
    for (const filter of filters) {
        const apply = template.ownFilters.has(filter) ? undefined : FILTERS[filter];
        value = value === null || apply === undefined ? null : apply(value);
    }
    return value;
}
function splitFilters(expression) {
    return expression
        .split(/\|(?=(?:[^"']|"[^"]*"|'[^']*')*$)/)
        .map(part => part.trim().replace(/\(\s*\)$/, ''));
}
function readQuoted(text) {
    return /^(?:"([^"]*)"|'([^']*)')$/.exec(text)?.slice(1).join('') ?? null;
}
const FILTERS = {
    slugify: slugifyForEleventy,
    slug: slugifyAsBefore,
    downcase: text => text.toLowerCase(),
    lower: text => text.toLowerCase(),
    upcase: text => text.toUpperCase(),
    upper: text => text.toUpperCase(),
    strip: text => text.trim(),
    trim: text => text.trim()
};
function slugifyAsBefore(text) {
    return /^[\w ._-]*$/.test(text)
        ? text.replaceAll('-', ' ').trim().replace(/\s+/g, '-').toLowerCase()
        : null;
}
function readDateFormat(filter) {
    const [, format] = /^date:\s*(.+)$/.exec(filter) ?? [];
    return format === undefined ? null : readQuoted(format.trim());
}
function formatDay(day, format) {
    if (day === null)
        return null;
    const { year, month, day: dayOfMonth } = day;
    const values = {
        '%Y': padNumber(year, 4),
        '%y': padNumber(year % 100),
        '%m': padNumber(month),
        '%-m': String(month),
        '%d': padNumber(dayOfMonth),
        '%-d': String(dayOfMonth),
        '%F': `${padNumber(year, 4)}-${padNumber(month)}-${padNumber(dayOfMonth)}`
    };
    const filled = format.replace(/%-?\w/g, part => values[part] ?? '%');
    return filled.includes('%') ? null : filled;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/eleventy.js









const ELEVENTY = {
    name: 'eleventy',
    title: 'Eleventy',
    isSite: view => ELEVENTY_CONFIGS.some(view.hasFile),
    listArticleFolders: eleventy_listArticleFolders,
    listConfigFiles: view => [...ELEVENTY_CONFIGS, 'package.json', ...listEleventyData(view)],
    setUp: eleventy_setUp
};
const ARTICLE_FOLDER = /^(?:_?posts?|blog|weblog|articles?|entries|essays|journal|writings?|news|notes)$/i;
const NO_PAGES = /^(?:node_modules|_site|_includes|_data|_layouts|dist|public)$/;
function eleventy_listArticleFolders(view) {
    const folders = new Set();
    for (const path of view.listFiles('')) {
        if (!path.endsWith('.md'))
            continue;
        const parts = path.split('/').slice(0, -1);
        const at = parts.findIndex(part => ARTICLE_FOLDER.test(part));
        if (at >= 0 && !parts.some(part => NO_PAGES.test(part)))
            folders.add(parts.slice(0, at + 1).join('/'));
    }
    return [...folders];
}
function eleventy_setUp(facts) {
    const settings = readEleventySettings(facts);
    const input = settings?.input ?? '';
    const inSite = (path) => pathBelow(path, facts.view.folder) ?? path;
    const read = (path) => readDirectoryData(facts, input, inSite(path));
    const folders = eleventy_listArticleFolders(facts.view);
    return {
        address: settings === null ? null : findEleventyAddress(facts, settings),
        addressLine: writeEleventyLine(facts, settings),
        staticFolders: [input, 'public', 'static', ''],
        pageFolders: [input],
        values: settings?.data == null ? {} : readData(facts, settings.data),
        data: {
            root: '',
            files: settings?.data == null ? [] : listGlobalData(facts.view, settings.data)
        },
        rules: {
            findTemplateScope: page => /^(?:html,|,)?(?:md|markdown|html|false)$/.test(page.field('templateEngineOverride') ?? '')
                ? 'none'
                : 'all',
            isCollection: (tag, path) => COLLECTION.test(tag) || listTagNames(read(path).values['tags']).includes(tag),
            findDefaults: path => findDefaults(read(path)),
            findNotAnArticle: page => eleventy_findNotAnArticle(page) ?? findListPage(inSite(page.path), folders),
            findOwnAddress: page => {
                const own = settings === null ? null : findOwn(page, read(page.path));
                return own === null || settings === null
                    ? null
                    : fill(own, { page, path: inSite(page.path), settings });
            },
            buildPath: page => settings === null || settings.input === null
                ? null
                : eleventy_buildPath({ page, path: inSite(page.path), settings }, read(page.path), facts)
        }
    };
}
function readData({ configs }, folder) {
    const found = [...configs].flatMap(([path, value]) => {
        const [, name] = DATA_FILE.exec(path) ?? [];
        const isData = name !== undefined && !/^(?:permalink|eleventyComputed)$/.test(name);
        return isData && /^[^/]+$/.test(pathBelow(path, folder) ?? '/') ? [[name, value]] : [];
    });
    return Object.fromEntries(found);
}
const COLLECTION = /^(?:all|nav|posts?|pages?|articles?|blogs?|entries|entry|featured)$/i;
function listTagNames(tags) {
    if (Array.isArray(tags))
        return tags.map(String);
    return typeof tags === 'string' ? tags.split(',').map(tag => tag.trim()) : [];
}
function findDefaults({ values }) {
    const known = Object.entries(values).filter(([key, value]) => value !== undefined && !/^(?:permalink|eleventyComputed)$/.test(key));
    return {
        ...Object.fromEntries(known),
        ...(String(values['permalink']) === 'false' ? { permalink: false } : {})
    };
}
function eleventy_findNotAnArticle(page) {
    const field = ['pagination', 'eleventyNavigation'].find(page.isSet);
    if (field === undefined)
        return null;
    const what = field === 'pagination' ? 'lists others' : 'is in the menu of the site';
    return {
        message: `The front matter sets \`${field}\`, so the page ${what}.`,
        remedy: 'To publish it, set `medium.status` in its front matter.'
    };
}
function findOwn(page, { values }) {
    const computed = page.field('eleventyComputed.permalink');
    if (computed !== null)
        return computed;
    if (page.isSet('eleventyComputed.permalink') || isComputed(values))
        return null;
    const own = page.field('permalink') ?? page.field('permalink.build');
    return own === 'false' ? null : own;
}
function isComputed({ eleventyComputed }) {
    if (eleventyComputed === undefined)
        return false;
    return !(0,plain_values/* isMap */.jh)(eleventyComputed) || mayHave(eleventyComputed, 'permalink');
}
function eleventy_buildPath(target, { values, isKnown }, facts) {
    const { page, settings } = target;
    const hasOwn = page.isSet('permalink') || page.isSet('eleventyComputed.permalink');
    if (!isKnown || settings.changesAddresses || mayBeSpread(values))
        return null;
    if (isComputed(values)) {
        const computed = (0,plain_values/* isMap */.jh)(values['eleventyComputed'])
            ? values['eleventyComputed']['permalink']
            : null;
        return fill((0,plain_values/* toText */.fE)(computed), target);
    }
    if (hasOwn)
        return null;
    const { permalink } = values;
    if ((0,plain_values/* isMap */.jh)(permalink))
        return fill((0,plain_values/* toText */.fE)(permalink['build']), target);
    if (Object.hasOwn(values, 'permalink'))
        return fill((0,plain_values/* toText */.fE)(permalink), target);
    return hasGlobalPermalink(facts) ? null : buildDefault(target);
}
function mayBeSpread(values) {
    return !Object.hasOwn(values, 'permalink') && Object.hasOwn(values, '...');
}
function buildDefault({ path, settings: { input } }) {
    const below = pathBelow(path, input ?? '');
    if (below === null || !isPlainPath(below))
        return null;
    const { folders, name } = splitPagePath(below);
    const isFolder = name === 'index' || name === folders.at(-1);
    return `/${[...folders, ...(isFolder ? [] : [name]), ''].join('/')}`;
}
function fill(template, { page, path, settings }) {
    const { language, ownFilters, input, changesAddresses } = settings;
    if (template === null || language === null || input === null || changesAddresses)
        return null;
    const { folders, name } = splitPagePath(pathBelow(path, input) ?? path);
    const slug = stripDate(name);
    const ofPage = {
        'page.fileSlug': slug === 'index' ? stripDate(folders.at(-1) ?? '') : slug,
        'page.filePathStem': `/${[...folders, slug].join('/')}`
    };
    const filled = fillPageTemplate(template, {
        language,
        ownFilters,
        find: variable => ofPage[variable] ?? page.field(variable),
        findDay: variable => (/^(?:page\.)?date$/.test(variable) ? eleventy_findDay(page, path) : null)
    });
    if (filled === null || !isPlainPath(filled))
        return null;
    return `/${filled}`.replace(/\/{2,}/g, '/').replace(/\/index(?:\.html)?$/, '/');
}
function stripDate(name) {
    return /\d{4}-\d{2}-\d{2}-(.*)/.exec(name)?.[1] ?? name;
}
function eleventy_findDay(page, path) {
    if (page.isSet('date'))
        return page.field('date') === null ? null : page.dayIn('UTC');
    const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/.exec(path) ?? [];
    return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/gatsby-routes.js



function findFilePathRule(code) {
    const plain = code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    const calls = [
        ...plain.matchAll(/\b(?:const|let|var)\s+(\w+)\s*=\s*createFilePath\(\{([^{}]*)\}\)/g)
    ];
    const paths = [...plain.matchAll(/\bcreatePage\(\{\s*path:\s*([^,}]+)/g)].map(([, one = '']) => one.trim());
    const [, name = '', given = ''] = calls[0] ?? [];
    const isMade = calls.length === 1 &&
        plain.split('createFilePath(').length === 2 &&
        setsSlug(plain, name) &&
        paths.filter(one => /^[\w.]+\.fields\.slug$/.test(one)).length === 1 &&
        !/\b(?:frontmatter|pageContext)\.(?:slug|path|permalink|url)\b/.test(plain);
    if (!isMade)
        return null;
    const base = /\bbasePath:\s*(['"`])([^'"`$]*)\1/.exec(given)?.[2];
    if (/\bbasePath\b/.test(given) && base === undefined)
        return null;
    return { base: base ?? 'src/pages', slash: !/\btrailingSlash:\s*false\b/.test(given) };
}
function setsSlug(code, name) {
    const fields = [...code.matchAll(/\bcreateNodeField\(\{([^{}]*)\}\)/g)].map(([, one = '']) => one);
    const slugs = fields.filter(one => /\bname:\s*(['"`])slug\1/.test(one));
    const [field = ''] = slugs;
    const value = /\bvalue:\s*([^,]+)/.exec(field)?.[1]?.trim() ?? (/\bvalue\b/.test(field) ? 'value' : '');
    return slugs.length === 1 && value === name;
}
function listSources(config) {
    const folders = readSources(config).map(({ folder }) => folder);
    return folders.every(folder => folder !== null) ? folders : null;
}
function listBlogSources(config) {
    return readSources(config).flatMap(({ name, folder }) => folder !== null && folder !== '' && (isArticleFolder(name) || isArticleFolder(folder))
        ? [folder]
        : []);
}
function readSources(config) {
    return (0,plain_values/* findList */.qJ)(config, 'plugins')
        .filter(plugin => (0,plain_values/* findText */.Vw)(plugin, 'resolve') === 'gatsby-source-filesystem')
        .map(plugin => {
        const options = (0,plain_values/* findValue */.j)(plugin, 'options');
        const folder = (0,plain_values/* findText */.Vw)(options, 'path')?.replace(/^(?:\.?\/+)+|\/+$/g, '') ?? null;
        return { name: (0,plain_values/* findText */.Vw)(options, 'name') ?? '', folder };
    });
}
function buildFilePath({ base, slash }, sources, path) {
    const [file, ...more] = sources.flatMap(source => pathBelow(path, source) ?? []);
    if (file === undefined || more.length > 0)
        return null;
    const segments = file.replace(/\.\w+$/, '').split('/');
    const above = base.split('/');
    const shared = segments.findIndex((one, index) => one !== above[index]);
    const below = segments.slice(Math.max(0, shared));
    const named = below.at(-1) === 'index' ? below.slice(0, -1) : below;
    return `/${[...named, slash ? '' : null].filter(one => one !== null).join('/')}`.replace(/\/{2,}/g, '/');
}
function findFieldRoute(path) {
    const [, folder = '', field] = /^((?:[^{}[\]/]+\/)*)\{(?:markdownRemark|mdx)\.frontmatter__(\w+)\}(?:\/index)?\.[jt]sx?$/i.exec(path) ?? [];
    return field === undefined ? null : { prefix: `/${folder}`, field };
}
function buildFieldPath({ prefix }, value) {
    const plain = value?.replace(/^\/+|\/+$/g, '') ?? '';
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(plain) ? `${prefix}${plain}/` : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/gatsby.js





const gatsby_ENDINGS = ['js', 'ts', 'mjs', 'cjs', 'mts'];
const gatsby_CONFIGS = gatsby_ENDINGS.map(ending => `gatsby-config.${ending}`);
const NODES = gatsby_ENDINGS.map(ending => `gatsby-node.${ending}`);
const gatsby_CONSTANTS = /^(?:(?:src|data|config|content)\/)?(?:[\w-]*(?:config|site|metadata|constants?))\.(?:[cm]?[jt]s|json)$/i;
const GATSBY = {
    name: 'gatsby',
    title: 'Gatsby',
    isSite: view => gatsby_CONFIGS.some(view.hasFile),
    listArticleFolders: gatsby_listArticleFolders,
    listConfigFiles: view => [
        ...gatsby_CONFIGS,
        ...NODES,
        'package.json',
        ...view
            .listFiles('')
            .filter(path => gatsby_CONSTANTS.test(path) && !gatsby_CONFIGS.includes(path) && path !== 'package.json')
    ],
    folderOptions: { files: () => gatsby_CONFIGS, pattern: /gatsby-source-filesystem/ },
    setUp: gatsby_setUp
};
const PARENTS = ['', 'content', 'src', 'src/content', 'src/pages', 'src/data', 'data'];
function gatsby_listArticleFolders(view) {
    return findArticleFolders(view, PARENTS);
}
function gatsby_setUp(facts) {
    const { view, configs } = facts;
    const config = gatsby_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh);
    const found = gatsby_listArticleFolders(view);
    const others = [...found, ...(listSources(config) ?? [])];
    const sources = listBlogSources(config).filter(source => isArticleFolder(source) || !others.some(folder => pathBelow(folder, source) !== null));
    const folders = [...found, ...sources];
    const build = createBuilder(facts, config);
    const slash = (0,plain_values/* findSetting */.SP)(config, 'trailingSlash', 'unset');
    return {
        address: gatsby_findAddress(facts, config),
        addressLine: `\`siteMetadata: { siteUrl: 'https://YOUR-SITE' }\` in \`${gatsby_CONFIGS.find(view.hasFile) ?? 'gatsby-config.js'}\``,
        staticFolders: ['static'],
        pageFolders: ['src/pages', 'content', ''],
        articleFolders: sources,
        rules: {
            findNotAnArticle: ({ path }) => findListPage(pathBelow(path, view.folder) ?? path, folders),
            buildPath: page => {
                const path = build(page, pathBelow(page.path, view.folder) ?? page.path);
                if (path === null || !isPlainPath(path))
                    return null;
                const bare = path === '/' ? path : path.replace(/\/$/, '');
                if (slash === 'always')
                    return bare === '/' ? bare : `${bare}/`;
                if (slash === 'never')
                    return bare;
                return slash === 'ignore' || (slash === 'unset' && path.endsWith('/')) ? path : null;
            }
        }
    };
}
function gatsby_findAddress({ texts }, config) {
    const url = (0,plain_values/* findText */.Vw)(config, 'siteMetadata', 'siteUrl');
    const prefix = (0,plain_values/* findSetting */.SP)(config, 'pathPrefix', '');
    const address = joinAddress(url, prefix);
    if (address === null || url === null)
        return null;
    const isBuilt = /--prefix-paths|PREFIX_PATHS=true/.test(texts.get('package.json') ?? '');
    if (prefix !== '' && prefix !== '/' && !isBuilt)
        return null;
    const path = new URL(url).pathname.replace(/\/+$/, '');
    return path === '' || path === new URL(address).pathname.replace(/\/+$/, '') ? address : null;
}
function createBuilder({ view, texts }, config) {
    const code = NODES.map(name => texts.get(name)).find(text => text !== undefined);
    const rule = code === undefined ? null : findFilePathRule(code);
    const sources = listSources(config);
    const [route, ...more] = listFieldRoutes(view);
    if (rule !== null && sources !== null && route === undefined)
        return (_, path) => buildFilePath(rule, sources, path);
    const isAlone = route !== undefined && more.length === 0 && !/createPage\(/.test(code ?? '');
    return page => (isAlone ? buildFieldPath(route, page.field(route.field)) : null);
}
function listFieldRoutes(view) {
    return view
        .listFiles('src/pages')
        .flatMap(path => findFieldRoute(pathBelow(path, 'src/pages') ?? '') ?? []);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/hexo-days.js

function findHexoDay(page, timeZone) {
    const text = page.field('date') ?? '';
    const date = (0,article_date/* parseDate */._)(text);
    if (date === null)
        return null;
    const hasZone = /\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/i.test(text.trim());
    const offset = timeZone === null ? 0 : findOffset(date.epoch, timeZone);
    if (offset === null)
        return null;
    const inUtc = toDay(date.epoch - offset);
    const atHome = timeZone === null || !hasZone ? date.calendar : toDay(date.epoch + offset);
    return isSameDay(inUtc, atHome) ? inUtc : null;
}
function findOffset(epoch, timeZone) {
    try {
        const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
        const name = format.formatToParts(epoch).find(({ type }) => type === 'timeZoneName')?.value;
        const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d\d):(\d\d))?/.exec(name ?? '') ?? [];
        return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
    }
    catch {
        return null;
    }
}
function toDay(epoch) {
    const date = new Date(epoch);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
function isSameDay(one, other) {
    return one.year === other.year && one.month === other.month && one.day === other.day;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/hexo-slugs.js
const hexo_slugs_LETTERS = {
    ...{ Æ: 'AE', æ: 'ae', Œ: 'OE', œ: 'oe', Ø: 'O', ø: 'o' },
    ...{ Ł: 'L', ł: 'l', Đ: 'D', đ: 'd', ß: 's', ı: 'i' }
};
const LATIN = /[\u00C0-\u024F\u1E00-\u1EFF]/g;
function slugizeForHexo(text) {
    const plain = text.replace(LATIN, letter => hexo_slugs_LETTERS[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
    if (/[\u0080-\u009F\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u1D00-\u1EFF\u2184\u24B6-\u24E9\u2C60-\u2C7F\uA720-\uA7FF\uFF21-\uFF5A]/.test(plain))
        return null;
    return plain
        .replace(/(?! )\p{Cc}/gu, '')
        .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/link-posts.js
function findLinkPost(page, address, { redirects = [], links = [] }) {
    for (const name of [...redirects, ...links]) {
        const [target = ''] = page.list(name);
        const leads = redirects.includes(name) ? target.trim() !== '' : isElsewhere(target, address);
        if (leads)
            return {
                message: `The post only leads to ${target} (\`${name}\`).`,
                remedy: 'To publish it, set `medium.status` in its front matter.'
            };
    }
    return null;
}
function isElsewhere(target, address) {
    if (!/^https?:\/\//i.test(target) || !URL.canParse(target))
        return false;
    return address === null || new URL(target).hostname !== new URL(address).hostname;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/hexo.js







const HEXO = {
    name: 'hexo',
    title: 'Hexo',
    isSite,
    listArticleFolders: () => ['source/_posts'],
    listConfigFiles: () => [...hexo_CONFIGS, 'package.json'],
    folderOptions: { files: () => hexo_CONFIGS, pattern: /^source_dir\s*:/m },
    setUp: hexo_setUp
};
const hexo_CONFIGS = ['_config.yml', '_config.yaml'];
function isSite(view) {
    if (!hexo_CONFIGS.some(view.hasFile))
        return false;
    if (view.hasFolder('scaffolds'))
        return true;
    return view.hasFolder('source/_posts') && !['Gemfile', 'Rakefile'].some(view.hasFile);
}
function hexo_setUp({ view, configs }) {
    const config = hexo_CONFIGS.map(name => configs.get(name)).find(one => one !== undefined);
    const address = hexo_findAddress(config);
    const source = ((0,plain_values/* findText */.Vw)(config, 'source_dir') ?? 'source').replace(/^(?:\.?\/)+|\/+$/g, '');
    const inSite = (path) => pathBelow(path, view.folder) ?? path;
    return {
        address,
        addressLine: `\`url: https://YOUR-SITE\` in \`${hexo_CONFIGS.find(view.hasFile) ?? '_config.yml'}\``,
        staticFolders: [source],
        pageFolders: [`${source}/_posts`, source],
        articleFolders: [`${source}/_posts`],
        rules: {
            breaksLines: breaksLines(config, configs.get('package.json')),
            findTemplateScope: page => (page.field('disableNunjucks') === 'true' ? 'none' : 'all'),
            findNotAnArticle: page => hexo_findNotAnArticle(page, address),
            findDay: page => hexo_findDay(config, page, readName(config, source, inSite(page.path))),
            findOwnAddress: page => {
                const own = page.field('permalink');
                return own === null ? null : tidy(config, own.startsWith('/') ? own : `/${own}`);
            },
            buildPath: page => {
                const name = readName(config, source, inSite(page.path));
                if (page.isSet('permalink'))
                    return null;
                return name === null
                    ? hexo_buildPagePath(config, pathBelow(inSite(page.path), source))
                    : build(config, page, name);
            }
        }
    };
}
const RENDERERS = [['marked'], ['kramed'], ['markdown'], ['markdown', 'render']];
function breaksLines(config, manifest) {
    const packages = Object.keys((0,plain_values/* findMap */.Ke)(manifest, 'dependencies'));
    return (!packages.includes('hexo-renderer-pandoc') &&
        RENDERERS.every(keys => (0,plain_values/* findFlag */.ch)(config, ...keys, 'breaks') !== false));
}
function hexo_findAddress(config) {
    const address = toSiteAddress((0,plain_values/* findText */.Vw)(config, 'url'));
    const root = (0,plain_values/* findText */.Vw)(config, 'root')?.replace(/\/+$/, '') ?? '';
    if (address === null || root === '')
        return address;
    return new URL(address).pathname.replace(/\/+$/, '') === root ? address : null;
}
function hexo_findNotAnArticle(page, address) {
    return page.field('layout') === 'false'
        ? {
            message: 'The front matter says `layout: false`, so the file is a part of another page.',
            remedy: 'To publish it, set `medium.status` in its front matter.'
        }
        : findLinkPost(page, address, { links: ['link'] });
}
const SEGMENTS = {
    year: String.raw `(\d{4})`,
    month: String.raw `(\d{2})`,
    day: String.raw `(\d{2})`,
    i_month: String.raw `(\d{1,2})`,
    i_day: String.raw `(\d{1,2})`,
    hash: '([0-9a-f]{12})'
};
const PARAMETER = /:(\w*[^_\W])/g;
function readName(config, source, path) {
    const below = pathBelow(path, `${source}/_posts`)?.replace(/\.\w+$/, '');
    if (below === undefined)
        return null;
    const rule = ((0,plain_values/* findText */.Vw)(config, 'new_post_name') ?? ':title.md').replace(/\.\w+$/, '');
    const names = [...rule.matchAll(PARAMETER)].map(([, name = '']) => name);
    const pattern = rule
        .replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`)
        .replace(PARAMETER, (_, name) => SEGMENTS[name] ?? '(.+?)');
    const match = new RegExp(`^${pattern}$`).exec(below)?.slice(1) ?? [];
    const found = Object.fromEntries(match.map((value, index) => [names[index] ?? '', value]));
    const title = found['title'] ?? slugizeForHexo(below);
    return title === null ? null : { ...found, title };
}
function hexo_findDay(config, page, name) {
    if (page.isSet('date'))
        return findHexoDay(page, (0,plain_values/* findText */.Vw)(config, 'timezone'));
    const [year, month, day] = [
        name?.['year'],
        name?.['month'] ?? name?.['i_month'],
        name?.['day'] ?? name?.['i_day']
    ];
    return year === undefined || month === undefined || day === undefined
        ? null
        : { year: Number(year), month: Number(month), day: Number(day) };
}
function build(config, page, name) {
    const rule = (0,plain_values/* findText */.Vw)(config, 'permalink') ?? ':year/:month/:day/:title/';
    const defaults = (0,plain_values/* findMap */.Ke)(config, 'permalink_defaults');
    const values = {
        ...listDayParts(hexo_findDay(config, page, name)),
        title: name.title,
        name: name.title.slice(name.title.lastIndexOf('/') + 1),
        post_title: slugizeForHexo(page.field('title') ?? '')?.toLowerCase() ?? null,
        category: findCategory(config, page),
        layout: page.field('layout') ?? 'post',
        slug: name.title,
        ...{ hour: null, minute: null, second: null, timestamp: null, hash: null }
    };
    const find = (key) => Object.hasOwn(values, key)
        ? (values[key] ?? null)
        : (name[key] ?? page.field(key) ?? (0,plain_values/* findText */.Vw)(defaults, key));
    const keys = [...rule.matchAll(PARAMETER)].map(([, key = '']) => key);
    if (keys.some(key => (find(key) ?? '') === ''))
        return null;
    return tidy(config, `/${rule.replace(PARAMETER, (_, key) => find(key) ?? '')}`);
}
function hexo_buildPagePath(config, path) {
    const isPage = path !== null && !path.split('/').some(part => part.startsWith('_'));
    if (!isPage || (0,plain_values/* findValue */.j)(config, 'skip_render'))
        return null;
    return tidy(config, `/${path.replace(/\.\w+$/, '.html')}`);
}
function listDayParts(date) {
    return {
        year: date && padNumber(date.year, 4),
        month: date && padNumber(date.month),
        day: date && padNumber(date.day),
        i_month: date && String(date.month),
        i_day: date && String(date.day)
    };
}
function findCategory(config, page) {
    const field = page.isSet('categories') ? 'categories' : 'category';
    if (page.isNested(field) || (page.isSet(field) && page.list(field).length === 0))
        return null;
    const names = page.list(field);
    if (names.length === 0)
        return (0,plain_values/* findText */.Vw)(config, 'default_category') ?? 'uncategorized';
    const map = (0,plain_values/* findMap */.Ke)(config, 'category_map');
    const slugs = names.map(name => slugizeForHexo(hexo_findOwn(map, name) ?? name));
    if (slugs.some(slug => slug === null || slug === ''))
        return null;
    const path = slugs.join('/');
    const letters = (0,plain_values/* findText */.Vw)(config, 'filename_case');
    return letters === '1' ? path.toLowerCase() : letters === '2' ? path.toUpperCase() : path;
}
function hexo_findOwn(map, key) {
    const value = Object.hasOwn(map, key) ? map[key] : null;
    return typeof value === 'string' ? value : null;
}
function tidy(config, path) {
    if (!(0,plain_values/* isMap */.jh)(config) || !isPlainPath(path))
        return null;
    const asFolder = (0,plain_values/* findFlag */.ch)(config, 'post_asset_folder') === true && !/(?:\/|\.html)$/.test(path)
        ? `${path}/`
        : path;
    const withoutIndex = (0,plain_values/* findFlag */.ch)(config, 'pretty_urls', 'trailing_index') === false
        ? asFolder.replace(/\/index\.html$/, '/')
        : asFolder;
    return (0,plain_values/* findFlag */.ch)(config, 'pretty_urls', 'trailing_html') === false
        ? withoutIndex.replace(/(?<!\/index)\.html$/, '')
        : withoutIndex;
}

;// CONCATENATED MODULE: ./lib/src/sites/config/hugo-cascade.js


function mergeCascades(levels, target) {
    const fitting = levels.flatMap(level => listEntries(level)).filter(one => fits(one, target));
    const merged = fitting.map(entry => Object.entries(entry).filter(([key]) => !/^_?target$|^params$/i.test(key)));
    return Object.fromEntries(merged.flat());
}
function listEntries(level) {
    const entries = Array.isArray(level) ? level : [level];
    return entries.filter(plain_values/* isMap */.jh).toReversed();
}
function fits(entry, { path, language }) {
    const target = (0,plain_values/* findValue */.j)(entry, 'target') ?? (0,plain_values/* findValue */.j)(entry, '_target');
    if (target === undefined)
        return true;
    const [wanted, kind, lang, environment] = ['path', 'kind', 'lang', 'environment'].map(key => (0,plain_values/* findText */.Vw)(target, key));
    return ((wanted == null || fitsGlob(wanted, path)) &&
        (kind == null || fitsGlob(kind, 'page')) &&
        (lang == null || fitsGlob(lang, language)) &&
        (environment == null || fitsGlob(environment, 'production')));
}

;// CONCATENATED MODULE: ./lib/src/sites/config/hugo-config.js


const hugo_config_ENDINGS = ['toml', 'yaml', 'yml', 'json'];
const MAIN_FILES = ['hugo', 'config'].flatMap(name => hugo_config_ENDINGS.map(ending => `${name}.${ending}`));
const FOLDERS = ['config/_default', 'config/production'];
function listHugoConfigs(view) {
    const inFolders = FOLDERS.flatMap(folder => view.listFiles(folder).filter(path => /\/[^/]+\.(?:toml|ya?ml|json)$/i.test(path)));
    return [...MAIN_FILES, ...inFolders.filter(path => path.split('/').length === 3)];
}
function writeHugoAddressLine(view) {
    const files = listHugoConfigs(view).filter(path => /^(?:hugo|config)\./.test((0,text_paths/* baseName */.Fl)(path)));
    const file = files.find(view.hasFile) ?? 'hugo.toml';
    const url = '"https://YOUR-SITE/"';
    const line = file.endsWith('.toml')
        ? `baseURL = ${url}`
        : file.endsWith('.json')
            ? `"baseURL": ${url}`
            : `baseURL: ${url}`;
    return `\`${line}\` in \`${file}\``;
}
function mergeHugoConfigs(configs) {
    const main = MAIN_FILES.map(name => configs.get(name)).find(plain_values/* isMap */.jh) ?? {};
    const parts = FOLDERS.flatMap(folder => [...configs].flatMap(([path, value]) => path.startsWith(`${folder}/`) ? [nest((0,text_paths/* baseName */.Fl)(path).replace(/\.\w+$/, ''), value)] : []));
    return parts.reduce(mergeHugoValues, main);
}
function nest(name, value) {
    if (name === 'hugo' || name === 'config')
        return value;
    const [key = '', language] = name.split('.');
    const inner = (0,plain_values/* isMap */.jh)(value) && Object.keys(value).length === 1 ? (0,plain_values/* findValue */.j)(value, key) : undefined;
    const own = { [key]: (0,plain_values/* isMap */.jh)(inner) ? inner : value };
    return language === undefined ? own : { languages: { [language]: own } };
}
function mergeHugoValues(below, above) {
    if (!(0,plain_values/* isMap */.jh)(below) || !(0,plain_values/* isMap */.jh)(above))
        return above;
    const merged = new Map(Object.entries(below).map(([key, value]) => [key.toLowerCase(), value]));
    for (const [key, value] of Object.entries(above))
        merged.set(key.toLowerCase(), mergeHugoValues(merged.get(key.toLowerCase()), value));
    return Object.fromEntries(merged);
}
function listHugoLanguages(config) {
    const first = ((0,plain_values/* findText */.Vw)(config, 'defaultContentLanguage') ?? 'en').toLowerCase();
    const folder = (0,plain_values/* findText */.Vw)(config, 'contentDir') ?? 'content';
    const inFolder = (0,plain_values/* findFlag */.ch)(config, 'defaultContentLanguageInSubdir') === true;
    const named = Object.entries((0,plain_values/* findMap */.Ke)(config, 'languages')).filter(([, value]) => (0,plain_values/* isMap */.jh)(value) && (0,plain_values/* findFlag */.ch)(value, 'disabled') !== true);
    const hasHosts = named.length > 0 && named.every(([, value]) => (0,plain_values/* findText */.Vw)(value, 'baseURL'));
    const languages = named.map(([name, value]) => {
        const key = name.toLowerCase();
        return {
            key,
            folder: tidyFolder((0,plain_values/* findText */.Vw)(value, 'contentDir') ?? findMount(config, key) ?? findMount(config, null) ?? folder),
            prefix: hasHosts || (key === first && !inFolder) ? '' : key,
            baseUrl: hasHosts ? (0,plain_values/* findText */.Vw)(value, 'baseURL') : null
        };
    });
    const original = languages.find(({ key }) => key === first);
    if (original !== undefined)
        return [original, ...languages.filter(one => one !== original)];
    const alone = { key: first, folder: tidyFolder(findMount(config, null) ?? folder), baseUrl: null };
    return [{ ...alone, prefix: inFolder ? first : '' }, ...languages];
}
function findMount(config, language) {
    const mount = (0,plain_values/* findList */.qJ)(config, 'module', 'mounts').find(one => (0,plain_values/* findText */.Vw)(one, 'target') === 'content' &&
        ((0,plain_values/* findText */.Vw)(one, 'lang')?.toLowerCase() ?? null) === language);
    return (0,plain_values/* findText */.Vw)(mount, 'source');
}
function tidyFolder(folder) {
    return folder.replace(/^(?:\.?\/)+|\/+$/g, '');
}
function listHugoStaticFolders(config) {
    const names = [
        (0,plain_values/* toText */.fE)((0,plain_values/* findValue */.j)(config, 'staticDir')),
        ...(0,plain_values/* findList */.qJ)(config, 'staticDir').map(plain_values/* toText */.fE)
    ];
    const named = names.filter(name => name !== null).map(tidyFolder);
    return [...(named.length === 0 ? ['static'] : named), 'assets', ''];
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/slugs.js
function slugifyForJekyll(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{M}\p{L}\p{Nd}]+/gu, '-')
        .replace(/^-|-$/g, '');
}
function sanitizeForHugo(text) {
    return text
        .replace(/[^\p{L}\p{M}\p{Nd}./\\_#+~@%\s-]/gu, '')
        .replace(/%(?![0-9a-f]{2})/gi, '')
        .replace(/^\s+|\s+$/g, '')
        .replace(/\s*(-+)\s*/g, '$1')
        .replace(/\s+/g, '-');
}
function slugifyForHugo(text) {
    return sanitizeForHugo(text).toLowerCase();
}
function slugifyToAscii(text) {
    return text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
function slugifyTitleForJekyll(text) {
    return text.replace(/[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu, '-').replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/hugo-permalinks.js






function buildSectionPath(config, { folders, language }) {
    if (isUgly(config, folders[0] ?? ''))
        return null;
    const path = folders.map(sanitizeForHugo).join('/');
    if (/[#%\\]/.test(path))
        return null;
    const written = path === '' ? '' : toCase(config, `/${path}`);
    return `${language.prefix === '' ? '' : `/${language.prefix}`}${written}/`;
}
function buildHugoPath(config, given) {
    const { place } = given;
    if (place.name === '')
        return null;
    if (place.name === '_index')
        return buildSectionPath(config, place);
    const pattern = findPattern(config, given);
    const path = pattern === null
        ? [...place.folders, findSlug(config, given) ?? place.name].map(sanitizeForHugo).join('/')
        : expandPattern(config, pattern, given);
    if (path === null || /[#%\\]/.test(path))
        return null;
    const plain = (0,plain_values/* findFlag */.ch)(config, 'removePathAccents') === true ? removeAccents(path) : path;
    const tidy = `/${plain}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
    const written = toCase(config, tidy);
    const { prefix } = place.language;
    const ending = isUgly(config, place.folders[0] ?? '') ? '.html' : '/';
    return `${prefix === '' ? '' : `/${prefix}`}${written}${ending}`;
}
function toCase(config, path) {
    return (0,plain_values/* findFlag */.ch)(config, 'disablePathToLower') === true ? path : path.toLowerCase();
}
function removeAccents(text) {
    return text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC');
}
function readHugoUrl(config, given) {
    const { page, place } = given;
    const written = page.field('url')?.trim() ?? '';
    if (written === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(written))
        return written || null;
    const filled = /:\w/.test(written) ? expandPattern(config, written, given) : written;
    if (filled === null || filled.includes('..'))
        return null;
    const prefix = written.startsWith('/') ? '' : place.language.prefix;
    const path = `/${[prefix, filled].filter(part => part !== '').join('/')}`.replace(/\/{2,}/g, '/');
    if (/\/index\.html$/.test(path))
        return path.slice(0, -'index.html'.length);
    return path.endsWith('/') || path.includes('.') ? path : `${path}/`;
}
const DEFAULT_DATES = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified'];
function findHugoDay(config, { page, place }) {
    for (const name of listDateFields(config)) {
        if (name === ':filename') {
            const { date } = splitDatedName(place.name.padEnd(12, '-x'));
            if (date !== null)
                return date;
        }
        else if (name.startsWith(':'))
            return null;
        const text = page.field(name);
        const day = text === null ? null : (0,article_date/* parseDate */._)(text);
        if (day !== null)
            return day.calendar;
    }
    return null;
}
function listDateFields(config) {
    const value = (0,plain_values/* findValue */.j)(config, 'frontmatter', 'date');
    const listed = (Array.isArray(value) ? value : [value]).map(plain_values/* toText */.fE).filter(one => one !== null);
    const names = listed.length === 0 ? [':default'] : listed;
    return names
        .map(one => one.toLowerCase())
        .flatMap(one => (one === ':default' ? DEFAULT_DATES : [one]));
}
function findSlug(config, { page, place }) {
    const own = page.field('slug');
    if (own !== null)
        return own;
    for (const name of listDateFields(config)) {
        if (name === ':filename') {
            const { date, slug } = splitDatedName(place.name);
            if (date !== null)
                return slug.replace(/^[ _-]+|[ _-]+$/g, '');
        }
        const text = page.field(name);
        if (text !== null && (0,article_date/* parseDate */._)(text) !== null)
            return null;
    }
    return null;
}
function findPattern(config, { place }) {
    const path = `/${[...place.folders, place.name].map(sanitizeForHugo).join('/')}`;
    for (const entry of (0,plain_values/* findList */.qJ)(config, 'permalinks')) {
        const [kind, wanted] = [(0,plain_values/* findText */.Vw)(entry, 'target', 'kind'), (0,plain_values/* findText */.Vw)(entry, 'target', 'path')];
        if ((kind === null || kind === 'page') && (wanted === null || fitsGlob(wanted, path)))
            return (0,plain_values/* findText */.Vw)(entry, 'pattern');
    }
    const rules = [(0,plain_values/* findMap */.Ke)(config, 'permalinks', 'page'), (0,plain_values/* findMap */.Ke)(config, 'permalinks')];
    const folders = place.folders.join('/').toLowerCase();
    const fitting = rules.flatMap(rule => Object.entries(rule).flatMap(([key, value]) => {
        const section = key.replace(/^[ /]+|[ /]+$/g, '').toLowerCase();
        const fits = section === '' ? folders === '' : `${folders}/`.startsWith(`${section}/`);
        return fits && !(0,plain_values/* isMap */.jh)(value) ? [{ section, pattern: (0,plain_values/* toText */.fE)(value) }] : [];
    }));
    const [best] = fitting.sort((a, b) => b.section.length - a.section.length);
    return best?.pattern ?? null;
}
const MONTHS = [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
    ...['October', 'November', 'December']
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
function expandPattern(config, pattern, given) {
    const { page, place, sections } = given;
    const day = findHugoDay(config, given);
    const write = (text) => toCase(config, sanitizeForHugo(text));
    const slug = findSlug(config, given);
    const title = page.field('title');
    const name = writeWords(place.name, write);
    const slugOrName = slug === null ? name : writeWords(slug, write);
    const slices = [...pattern.matchAll(/:(sections(\[[^\]]*\]))/g)].map(([, key = '', cut = '']) => [key, sliceSections(sections, cut)]);
    return fillPattern(pattern, {
        ...(day === null ? {} : hugo_permalinks_listDayParts(day)),
        ...Object.fromEntries(slices),
        section: place.folders[0] ?? '',
        sections: sections.join('/'),
        title: writeWords(title, write),
        slug: writeWords(slug ?? title, write),
        slugorfilename: slugOrName,
        slugorcontentbasename: slugOrName,
        filename: name,
        contentbasename: name
    });
}
function writeWords(text, write) {
    return text === null || /[#+%\\]/.test(text) ? null : write(text);
}
function sliceSections(sections, cut) {
    if (sections.length < 2 && cut.includes('last'))
        return null;
    const toIndex = (text, none) => text === '' ? none : text === 'last' ? sections.length - 1 : Math.max(0, Number(text));
    const [from = '', to] = cut.slice(1, -1).trim().toLowerCase().split(':');
    const start = toIndex(from, 0);
    const end = to === undefined ? start + 1 : toIndex(to, sections.length);
    return sections.slice(start, end).join('/');
}
function hugo_permalinks_listDayParts({ year, month, day }) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return {
        year: String(year),
        month: padNumber(month),
        monthname: MONTHS[month - 1] ?? '',
        day: padNumber(day),
        weekday: String(date.getUTCDay()),
        weekdayname: DAYS[date.getUTCDay()] ?? '',
        yearday: String(Math.round((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000) + 1)
    };
}
function isUgly(config, section) {
    return (0,plain_values/* findFlag */.ch)(config, 'uglyURLs') ?? (0,plain_values/* findFlag */.ch)(config, 'uglyURLs', section) ?? false;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/hugo-places.js

function findHugoPlace(path, languages) {
    const around = languages.filter(({ folder }) => folder === '' || path.startsWith(`${folder}/`));
    const [nearest] = around.toSorted((a, b) => b.folder.length - a.folder.length);
    if (nearest === undefined)
        return null;
    const below = nearest.folder === '' ? path : path.slice(nearest.folder.length + 1);
    const { folders, name: written } = splitPagePath(below);
    const ending = /\.([\w-]+)$/.exec(written)?.[1]?.toLowerCase();
    const named = languages.find(({ key }) => key !== '' && key === ending);
    const name = named === undefined ? written : written.slice(0, written.lastIndexOf('.'));
    const language = named ?? nearest;
    const isBundle = name === 'index' && folders.length > 0;
    return isBundle
        ? { language, folders: folders.slice(0, -1), name: folders.at(-1) ?? '', isBundle }
        : { language, folders, name, isBundle };
}
function findBundleAround({ language, folders, isBundle, name }, languages, view) {
    const above = isBundle ? folders : [...folders];
    const names = ['index.md', 'index.markdown', ...languages.map(({ key }) => `index.${key}.md`)];
    for (let depth = 1; depth <= above.length; depth += 1) {
        const folder = [language.folder, ...above.slice(0, depth)].filter(part => part !== '').join('/');
        const found = names.map(one => `${folder}/${one}`).find(view.hasFile);
        if (found !== undefined)
            return name === 'index' && !isBundle ? null : found;
    }
    return null;
}
function findHugoOriginal({ language, folders, name, isBundle }, languages, view) {
    const [first] = languages;
    if (first === undefined || first.key === language.key)
        return null;
    const parts = isBundle ? [...folders, name, 'index'] : [...folders, name];
    const bare = [first.folder, ...parts].filter(part => part !== '').join('/');
    const bareHere = [language.folder, ...parts].filter(part => part !== '').join('/');
    const candidates = [
        ...(first.folder === language.folder ? [] : [`${bare}.md`, `${bare}.markdown`]),
        ...[bare, bareHere].flatMap(one => [`${one}.${first.key}.md`, `${one}.${first.key}.markdown`]),
        ...(first.folder === language.folder ? [`${bare}.md`, `${bare}.markdown`] : [])
    ];
    return candidates.find(view.hasFile) ?? null;
}
function listHugoSections({ language, folders }, view) {
    for (let depth = folders.length; depth > 1; depth -= 1) {
        const folder = [language.folder, ...folders.slice(0, depth)]
            .filter(part => part !== '')
            .join('/');
        const names = ['_index.md', `_index.${language.key}.md`, '_index.markdown', '_index.html'];
        if (names.some(name => view.hasFile(`${folder}/${name}`)))
            return folders.slice(0, depth);
    }
    return folders.slice(0, 1);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/section-pages.js
const SECTION_PAGE = /(?:^|\/)_index\.(?:md|markdown)$/;
const MAX_PAGES = 100;
function listSectionPages(view, folder) {
    const found = view.listFiles(folder).filter(path => SECTION_PAGE.test(path));
    const depth = (path) => path.split('/').length;
    return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, MAX_PAGES);
}
function findSectionPages(configs, top, folders) {
    const above = [top, ...folders.map((_, index) => [top, ...folders.slice(0, index + 1)].join('/'))];
    return above.flatMap(folder => {
        const file = folder === '' ? '_index' : `${folder.replace(/^\//, '')}/_index`;
        const page = configs.get(`${file}.md`) ?? configs.get(`${file}.markdown`);
        return page === undefined ? [] : [page];
    });
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/zola-slugs.js
function slugifyForZola(text) {
    const parts = Array.from(text, toAscii);
    if (parts.includes(null))
        return null;
    return parts
        .join('')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
const INVISIBLE = /[\u0300-\u0362\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2064]/gu;
const zola_slugs_PUNCTUATION = new RegExp([
    String.raw `[\u00a0\u00a1\u00a4\u00a6\u00a8\u00ab\u00ac\u00af\u00b1\u00b4\u00b7\u00b8\u00bb\u00bf\u00f7`,
    String.raw `\u2000-\u200b\u2010-\u2029\u202f\u2032-\u2049\u2190-\u21b6\u2212]`
].join(''), 'u');
function toAscii(sign) {
    if (sign <= '\u007f')
        return sign;
    if (zola_slugs_PUNCTUATION.test(sign))
        return '-';
    const known = findLetters(sign);
    if (known !== undefined)
        return known;
    const plain = sign.normalize('NFD').replace(INVISIBLE, '');
    if (/^[\0-\u007f]*$/.test(plain))
        return plain;
    return /\p{Script=Greek}/u.test(plain) ? (findLetters(plain) ?? null) : null;
}
function findLetters(sign) {
    return zola_slugs_LETTERS.get(sign) ?? zola_slugs_LETTERS.get(sign.toLowerCase());
}
const TABLES = [
    ['ßæœøłđðþıħĳĸŋŧſŀ', 'ss ae oe o l d d th i h ij k ng t s l'],
    ['¢£¥§©ª®°²³µ¶¹º¼½¾×', 'c/ ps y= ss (c) a (r) deg 2 3 u p 1 o 1/4 1/2 3/4 x'],
    ['€₤₩₪₫₱₴₹₺₽₿№™\u2126', 'eur l w ns d p hrn rs tl rb btc no tm ohm'],
    ['абвгдежзийклмнопрст', 'a b v g d e zh z i i k l m n o p r s t'],
    ['уфхцчшщъыьэюя', 'u f kh ts ch sh shch - y - e iu ia'],
    ['ѐёђѓєѕіїјљњћќѝўџґЄ', 'ie io dj gj ie dz i yi j lj nj tsh kj i u dzh g- e'],
    ['αβγδεζηθικλμνξοπρσςτυφχψωΞ', 'a b g d e z e th i k l m n x o p r s s t u ph kh ps o ks']
];
const zola_slugs_LETTERS = new Map(TABLES.flatMap(([signs, words]) => {
    const known = words.split(' ');
    return Array.from(signs, (sign, index) => [sign, known[index] ?? '']);
}));

;// CONCATENATED MODULE: ./lib/src/sites/profiles/zola.js







const ZOLA = {
    name: 'zola',
    title: 'Zola',
    isSite: zola_isSite,
    listArticleFolders: view => listBlogFolders(view, 'content'),
    listConfigFiles: view => [...zola_CONFIGS, 'static/CNAME', ...listSectionPages(view, 'content')],
    setUp: zola_setUp
};
const zola_CONFIGS = ['zola.toml', 'config.toml'];
function zola_isSite(view) {
    if (view.hasFile('zola.toml'))
        return true;
    if (!view.hasFile('config.toml') || !view.hasFolder('content'))
        return false;
    if (['archetypes', 'layouts'].some(view.hasFolder))
        return false;
    if (view.hasFolder('templates') || view.hasFolder('sass'))
        return true;
    const themes = view.listFiles('themes');
    return (themes.some(path => /^themes\/[^/]+\/templates\//.test(path)) &&
        !themes.some(path => /^themes\/[^/]+\/layouts\//.test(path)));
}
function zola_setUp({ view, configs }) {
    const config = zola_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh) ?? {};
    const first = (0,plain_values/* findText */.Vw)(config, 'default_language') ?? 'en';
    const languages = Object.keys((0,plain_values/* findMap */.Ke)(config, 'languages')).filter(one => one !== first);
    const ignored = (0,plain_values/* findList */.qJ)(config, 'ignored_content').filter(one => typeof one === 'string');
    const find = (path) => findPlace(pathBelow(path, view.folder) ?? path, languages);
    return {
        address: toSiteAddress((0,plain_values/* findText */.Vw)(config, 'base_url')) ?? readCname(configs.get('static/CNAME')),
        addressLine: `\`base_url = "https://YOUR-SITE"\` in \`${zola_CONFIGS.find(view.hasFile) ?? 'config.toml'}\``,
        staticFolders: ['static', 'content', ''],
        pageFolders: ['content'],
        rules: {
            findDefaults: path => {
                const pages = findSectionPages(configs, 'content', find(path)?.folders ?? []);
                return pages.some(page => (0,plain_values/* findFlag */.ch)(page, 'draft') === true) ? { draft: true } : {};
            },
            findNotAnArticle: page => findIgnored(page.path, ignored) ?? zola_findNotAnArticle(page, find(page.path), view),
            findDay: page => zola_findDay(page, find(page.path)),
            findOwnAddress: page => {
                const own = page.field('path')?.trim() ?? '';
                return own === '' || find(page.path) === null ? null : `/${own}/`.replace(/\/{2,}/g, '/');
            },
            buildPath: page => {
                const place = find(page.path);
                if (place === null || findIgnored(page.path, ignored) !== null)
                    return null;
                const folders = [...(place.language === null ? [] : [place.language]), ...place.folders];
                if (place.name === '_index')
                    return `/${folders.map(part => `${part}/`).join('')}`;
                const slug = zola_findSlug(page, place, config);
                return slug === null || slug === '' ? null : `/${[...folders, slug].join('/')}/`;
            }
        }
    };
}
function findPlace(path, languages) {
    const below = pathBelow(path, 'content');
    if (below === null)
        return null;
    const { folders, name: written } = splitPagePath(below);
    const [, bare, ending] = /^([^.]*)\.(.+)$/.exec(written) ?? [];
    const language = languages.find(one => one === ending) ?? null;
    const name = language === null || bare === undefined ? written : bare;
    const original = ['content', ...folders, `${name}.md`].join('/');
    if (name !== 'index')
        return { language, folders, name, original };
    return { language, folders: folders.slice(0, -1), name: folders.at(-1) ?? '', original };
}
const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d:\d\d[^_\s-]*)?(?:\s?[-_](.+))?$/;
function zola_findDay(page, place) {
    const written = page.dayIn(null);
    const [, year, month, day] = DATE.exec(place?.name ?? '') ?? [];
    if (written !== null || year === undefined)
        return written;
    return { year: Number(year), month: Number(month), day: Number(day) };
}
function zola_findSlug(page, { name }, config) {
    const keepsDates = (0,plain_values/* findFlag */.ch)(config, 'slugify', 'paths_keep_dates') === true;
    const undated = keepsDates ? undefined : DATE.exec(name)?.[4];
    const slug = page.field('slug') ?? undated ?? name;
    switch ((0,plain_values/* findText */.Vw)(config, 'slugify', 'paths') ?? 'on') {
        case 'on':
        case 'true':
            return slugifyForZola(slug);
        case 'safe':
            return slug.replace(/[ .]+$/, '').replace(/[<>:"/\\|?*]/g, '');
        case 'off':
        case 'false':
            return slug;
        default:
            return null;
    }
}
function findIgnored(path, ignored) {
    const glob = ignored.find(one => fitsZolaGlob(one, path));
    return glob === undefined
        ? null
        : {
            message: `The site leaves this file out (\`ignored_content\` has \`${glob}\`).`,
            remedy: null
        };
}
function zola_findNotAnArticle(page, place, view) {
    if (place?.language != null && view.hasFile(place.original))
        return {
            message: `The article is a translation of ${place.original}.`,
            remedy: 'To publish it, too, set `medium.status` in its front matter.'
        };
    const template = page.field('template') ?? '';
    return /^(?:archives?|search|tags|categories|list|section|index)\.html$/i.test(template)
        ? { message: `The page shows other pages (\`template: ${template}\`).`, remedy: null }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/hugo.js












const HUGO = {
    name: 'hugo',
    title: 'Hugo',
    isSite: hugo_isSite,
    listArticleFolders: view => listBlogFolders(view, 'content'),
    listConfigFiles: view => [
        ...listHugoConfigs(view),
        'static/CNAME',
        ...listSectionPages(view, 'content'),
        ...listSectionPages(view, '').filter(path => !hugo_NO_PAGES.test(path))
    ],
    folderOptions: { files: listHugoConfigs, pattern: /contentDir|\bmounts\b/i },
    setUp: hugo_setUp
};
const hugo_NO_PAGES = /^(?:content|themes|archetypes|node_modules)\/|(?:^|\/)exampleSite\//;
function hugo_isSite(view) {
    if (/(?:^|\/)config\/[^/]+$/.test(view.folder))
        return false;
    if (['toml', 'yaml', 'yml', 'json'].some(ending => view.hasFile(`hugo.${ending}`)))
        return true;
    if (view.hasFolder('config/_default'))
        return view.hasFolder('content');
    const isHugos = ['archetypes', 'layouts', 'themes'].some(view.hasFolder);
    const hasConfig = ['toml', 'yaml', 'yml', 'json'].some(one => view.hasFile(`config.${one}`));
    if (hasConfig && isHugos)
        return true;
    if (!view.hasFolder('content'))
        return false;
    return view.hasFile('config.toml') || listSectionPages(view, 'content').length > 0;
}
function hugo_setUp(facts) {
    const { view, configs } = facts;
    const config = mergeHugoConfigs(configs);
    if ((0,plain_values/* findText */.Vw)(config, 'baseURL') === null && (0,plain_values/* findText */.Vw)(config, 'base_url') !== null)
        return ZOLA.setUp(facts);
    const languages = listHugoLanguages(config);
    const address = toSiteAddress(languages[0]?.baseUrl ?? (0,plain_values/* findText */.Vw)(config, 'baseURL')) ??
        readCname(configs.get('static/CNAME'));
    const site = { ...facts, config, languages, address };
    const pageFolders = [...new Set(languages.map(({ folder }) => folder))];
    const withPage = (page, use) => {
        const path = pathBelow(page.path, view.folder);
        const place = path === null ? null : findHugoPlace(path, languages);
        return place === null ? null : use({ page, place, sections: listHugoSections(place, view) });
    };
    return {
        address,
        addressLine: writeHugoAddressLine(view),
        staticFolders: [...listHugoStaticFolders(config), ...pageFolders],
        pageFolders,
        articleFolders: pageFolders.flatMap(folder => listBlogFolders(view, folder)),
        values: {
            params: mergeHugoValues((0,plain_values/* findMap */.Ke)(config, 'params'), (0,plain_values/* findMap */.Ke)(config, 'languages', languages[0]?.key ?? '', 'params'))
        },
        rules: {
            breaksLines: (0,plain_values/* findFlag */.ch)(config, 'markup', 'goldmark', 'renderer', 'hardWraps') === true,
            findTemplateScope: () => 'shortcodes',
            findDefaults: path => hugo_findDefaults(path, site),
            findNotAnArticle: page => hugo_findNotAnArticle(page, site),
            findDay: page => withPage(page, given => findHugoDay(config, given)),
            findOwnAddress: page => withPage(page, given => readHugoUrl(config, given)),
            buildPath: page => withPage(page, given => {
                const { baseUrl } = given.place.language;
                const isElsewhere = baseUrl !== null && given.place.language !== languages[0];
                const isPart = findBundleAround(given.place, languages, view) !== null;
                return isElsewhere || isPart || page.isSet('url') ? null : buildHugoPath(config, given);
            })
        }
    };
}
function hugo_findDefaults(path, site) {
    const place = findHugoPlace(pathBelow(path, site.view.folder) ?? path, site.languages);
    if (place === null)
        return {};
    const { language, folders, name } = place;
    const pages = findSectionPages(site.configs, language.folder, folders);
    return mergeCascades([site.config, ...pages].map(one => (0,plain_values/* findValue */.j)(one, 'cascade')), {
        path: `/${[...folders, name].map(sanitizeForHugo).join('/')}`,
        language: language.key
    });
}
const LISTS = /^(?:search|archives?|list|terms?|taxonomy|home|section)$/i;
function hugo_findNotAnArticle(page, site) {
    const { view, languages } = site;
    const path = pathBelow(page.path, view.folder) ?? page.path;
    if (path.startsWith('archetypes/'))
        return { message: 'The file is what Hugo makes new pages of.', remedy: null };
    const place = findHugoPlace(path, languages);
    if (place === null)
        return null;
    const bundle = findBundleAround(place, languages, view);
    if (bundle !== null)
        return {
            message: `The file is a part of the page ${bundle}, which Hugo has no page of its own for.`,
            remedy: 'To publish it, move it out of the folder of that page.'
        };
    const original = findHugoOriginal(place, languages, view);
    if (original !== null)
        return {
            message: `The article is a translation of ${original}.`,
            remedy: 'To publish it, too, set `medium.status` in its front matter.'
        };
    const layout = page.field('layout') ?? '';
    if (LISTS.test(layout))
        return { message: `The page shows other pages (\`layout: ${layout}\`).`, remedy: null };
    return findLinkPost(page, site.address, { links: ['externalUrl', 'externalLink'] });
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/jekyll-permalinks.js



const DAY_MS = 86_400_000;
const JEKYLL_STYLES = {
    date: '/:categories/:year/:month/:day/:title.html',
    pretty: '/:categories/:year/:month/:day/:title/',
    ordinal: '/:categories/:year/:y_day/:title.html',
    weekdate: '/:categories/:year/W:week/:short_day/:title.html',
    none: '/:categories/:title.html'
};
function fillJekyllPermalink(permalink, given) {
    if (Object.hasOwn(JEKYLL_STYLES, permalink))
        return null;
    const { page, path, timezone } = given;
    const { folders, name } = splitPagePath(path);
    const { slug: title, date } = splitDatedName(name);
    if (!folders.includes('_posts'))
        return permalink.includes(':') ? null : jekyll_permalinks_tidy(permalink);
    if (date === null)
        return null;
    const day = findJekyllDay(page, timezone);
    const slug = page.field('slug') ?? title;
    const categories = listCategories(given, folders);
    const filled = fillPattern(permalink.replace(/:output_ext/g, '.html'), {
        ...(day === null ? {} : jekyll_permalinks_listDayParts(day)),
        title: slugifyTitleForJekyll(slug),
        slug: slugifyForJekyll(slug),
        name: slugifyForJekyll(name),
        path: [...folders.filter(one => one !== '_posts'), name].join('/'),
        collection: 'posts',
        categories: joinOnce(categories.map(one => one.toLowerCase())),
        slugified_categories: joinOnce(categories.map(slugifyForJekyll))
    });
    return filled === null ? null : jekyll_permalinks_tidy(filled);
}
function jekyll_permalinks_tidy(path) {
    return `/${path}`
        .replaceAll('..', '/')
        .replaceAll('./', '')
        .replace(/\/{2,}/g, '/');
}
function joinOnce(parts) {
    return [...new Set(parts)].join('/');
}
function findJekyllDay(page, timezone) {
    return page.dayIn(timezone) ?? splitDatedName(splitPagePath(page.path).name).date;
}
function listCategories({ page, defaults }, folders) {
    const above = folders.slice(0, Math.max(0, folders.indexOf('_posts')));
    const several = page.list('categories');
    const named = page.isList('categories') ? several : several.flatMap(splitWords);
    const all = [...above, ...listDefaults(defaults), ...named, ...page.list('category')];
    return all.map(one => one.trim()).filter(one => one !== '');
}
function listDefaults({ categories }) {
    if (Array.isArray(categories))
        return categories.map(String);
    return typeof categories === 'string' ? splitWords(categories) : [];
}
function splitWords(text) {
    return text.split(/\s+/);
}
function jekyll_permalinks_listDayParts({ year, month, day }) {
    const date = new Date(Date.UTC(year, month - 1, day));
    const dayOfYear = Math.round((date.getTime() - Date.UTC(year, 0, 1)) / DAY_MS) + 1;
    return {
        year: padNumber(year, 4),
        short_year: padNumber(year % 100),
        month: padNumber(month),
        i_month: String(month),
        day: padNumber(day),
        i_day: String(day),
        short_month: formatDate(date, { month: 'short' }),
        long_month: formatDate(date, { month: 'long' }),
        short_day: formatDate(date, { weekday: 'short' }),
        long_day: formatDate(date, { weekday: 'long' }),
        ...listWeekParts(date),
        w_day: String(date.getUTCDay() || 7),
        y_day: padNumber(dayOfYear, 3)
    };
}
function listWeekParts(date) {
    const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY_MS);
    const year = thursday.getUTCFullYear();
    const days = (thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS;
    return { week: padNumber(Math.floor(days / 7) + 1), w_year: padNumber(year, 4) };
}
function formatDate(date, options) {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(date);
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/jekyll.js







const JEKYLL = {
    name: 'jekyll',
    title: 'Jekyll',
    isSite: jekyll_isSite,
    listArticleFolders: () => ['**/_posts'],
    listConfigFiles: () => [...jekyll_CONFIGS, 'CNAME'],
    setUp: jekyll_setUp
};
const jekyll_CONFIGS = ['_config.yml', '_config.yaml', '_config.toml'];
const POST = /(?:^|\/)\d{4}-\d{1,2}-\d{1,2}-[^/]+$/;
const POST_BELOW = /^((?!(?:docs|node_modules|vendor|tests?|spec|fixtures|examples?|themes)\/)(?:[^/_.][^/]*\/){1,2})_posts\/(?:.*\/)?\d{4}-\d{1,2}-\d{1,2}-[^/]+$/;
function jekyll_isSite(view) {
    const isConfigured = [...jekyll_CONFIGS, 'Gemfile'].some(view.hasFile);
    if (view.hasFolder('_posts'))
        return isConfigured || view.listFiles('_posts').some(path => POST.test(path));
    if (!jekyll_CONFIGS.some(view.hasFile))
        return false;
    const above = view.listFiles('').flatMap(path => POST_BELOW.exec(path)?.[1] ?? []);
    return above.some(folder => !jekyll_CONFIGS.some(name => view.hasFile(folder + name)));
}
function jekyll_setUp({ view, configs }) {
    const main = jekyll_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh) ?? {};
    const address = jekyll_findAddress(main, configs.get('CNAME'));
    const inSource = findSource(main, view.folder);
    const timezone = (0,plain_values/* findText */.Vw)(main, 'timezone') ?? 'UTC';
    const style = (0,plain_values/* findText */.Vw)(main, 'permalink') ?? 'date';
    const permalink = (0,plain_values/* findText */.Vw)(main, 'collections', 'posts', 'permalink') ?? JEKYLL_STYLES[style] ?? style;
    const toPage = (page) => {
        const path = inSource(page.path);
        return { page, path, timezone, defaults: jekyll_findDefaults(main, path) };
    };
    const findRule = (page) => (0,plain_values/* findText */.Vw)(jekyll_findDefaults(main, inSource(page.path)), 'permalink') ?? permalink;
    const findOwn = (page) => {
        const own = page.field('permalink');
        return own === findRule(page) ? null : own;
    };
    return {
        address,
        addressLine: writeLine(jekyll_CONFIGS.find(view.hasFile) ?? '_config.yml'),
        imageAddress: toSiteAddress((0,plain_values/* findText */.Vw)(main, 'cdn')),
        staticFolders: [''],
        pageFolders: ['_posts', ''],
        values: { site: main },
        data: { root: 'site.data', files: jekyll_listData(main, view) },
        rules: {
            tagSeparator: 'blank',
            ...describeSyntax(main),
            findDefaults: path => jekyll_findDefaults(main, inSource(path)),
            findNotAnArticle: page => findOutside(main, pathBelow(page.path, view.folder) ?? page.path) ??
                findLinkPost(page, address, LINKS),
            findDay: page => findJekyllDay(page, timezone),
            findOwnAddress: page => {
                const own = findOwn(page);
                return own === null ? null : fillJekyllPermalink(own, toPage(page));
            },
            buildPath: page => findOwn(page) === null ? fillJekyllPermalink(findRule(page), toPage(page)) : null
        }
    };
}
function jekyll_listData(config, view) {
    return listDataFolder(view, (0,plain_values/* findText */.Vw)(config, 'data_dir') ?? '_data', ['site', 'data']);
}
function describeSyntax(config) {
    return {
        breaksLines: (0,plain_values/* findFlag */.ch)(config, 'kramdown', 'hard_wrap') === true ||
            (0,plain_values/* findList */.qJ)(config, 'commonmark', 'options').includes('HARDBREAKS'),
        findTemplateScope: page => (page.field('render_with_liquid') === 'false' ? 'none' : 'all'),
        findMediaFolder: page => page.field('media_subpath') ?? page.field('img_path')
    };
}
const LINKS = { redirects: ['redirect_to'], links: ['external_url', 'link'] };
function findOutside(config, path) {
    for (const key of ['source', 'collections_dir']) {
        const folder = readFolder(config, key);
        if (pathBelow(path, folder) === null && /(?:^|\/)_posts\//.test(path))
            return {
                message: `The file is not in \`${folder}/\`, where the site has its pages (\`${key}\` in its configuration).`,
                remedy: 'To publish it, move it there, or set `medium.status` in its front matter.'
            };
    }
    return null;
}
function writeLine(file) {
    const line = file.endsWith('.toml') ? 'url = "https://YOUR-SITE"' : 'url: https://YOUR-SITE';
    return `\`${line}\` in \`${file}\``;
}
function jekyll_findAddress(config, cname) {
    const origin = toSiteAddress((0,plain_values/* findText */.Vw)(config, 'url')) ?? readCname(cname);
    if (origin === null)
        return null;
    const base = ((0,plain_values/* findText */.Vw)(config, 'baseurl') ?? '').replace(/^\/*|\/+$/g, '');
    return [origin.replace(/\/+$/, ''), base].filter(part => part !== '').join('/');
}
function findSource(config, folder) {
    const above = ['source', 'collections_dir'].map(key => readFolder(config, key));
    return path => above.reduce((rest, one) => pathBelow(rest, one) ?? rest, pathBelow(path, folder) ?? path);
}
function readFolder(config, key) {
    return ((0,plain_values/* findText */.Vw)(config, key) ?? '').replace(/^(?:\.?\/)+|\/+$|^\.$/g, '');
}
function jekyll_findDefaults(config, path) {
    const fitting = (0,plain_values/* findList */.qJ)(config, 'defaults').flatMap(entry => {
        const scope = ((0,plain_values/* findText */.Vw)(entry, 'scope', 'path') ?? '').replace(/\/$/, '');
        const type = (0,plain_values/* findText */.Vw)(entry, 'scope', 'type');
        return isInside(path, scope) && (type === null || type === 'posts')
            ? [{ rank: 2 * scope.length + (type === null ? 0 : 1), values: (0,plain_values/* findMap */.Ke)(entry, 'values') }]
            : [];
    });
    return Object.assign({}, ...fitting.sort((a, b) => a.rank - b.rank).map(({ values }) => values));
}
function isInside(path, scope) {
    if (scope.includes('*'))
        return [scope, `${scope}/**`].some(glob => fitsGlob(glob, path));
    return scope === '' || path === scope || path.startsWith(`${scope}/`);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/babel-dates.js

const babel_dates_MONTHS = 'January February March April May June July August September October November December'.split(' ');
function formatBabelDay(pattern, { year, month, day }, language) {
    const name = language === 'en' ? (babel_dates_MONTHS[month - 1] ?? '') : null;
    const names = name === null ? {} : { MMM: name.slice(0, 3), MMMM: name };
    const values = {
        ...names,
        y: String(year),
        yy: padNumber(year % 100),
        yyyy: padNumber(year, 4),
        M: String(month),
        MM: padNumber(month),
        d: String(day),
        dd: padNumber(day)
    };
    const letters = pattern.match(/([a-z'])\1*/gi) ?? [];
    return letters.every(one => one in values)
        ? pattern.replace(/([a-z])\1*/gi, one => values[one] ?? '')
        : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/mkdocs-slugs.js

const slugifyForMkdocs = createPymdownSlugify('lower', 'NFC', false);
const PYMDOWN = 'pymdownx.slugs.';
const FUNCTIONS = {
    [`${PYMDOWN}uslugify`]: slugifyForMkdocs,
    [`${PYMDOWN}uslugify_cased`]: createPymdownSlugify('none', 'NFC', false),
    [`${PYMDOWN}gfm`]: createPymdownSlugify('lower-ascii', 'NFC', false),
    'markdown.extensions.toc.slugify': slugifyToc,
    'markdown.extensions.toc.slugify_unicode': slugifyUnicodeToc
};
function findMkdocsSlugify(options, key, text) {
    const value = (0,plain_values/* findValue */.j)(options, key);
    if (value === undefined)
        return slugifyForMkdocs;
    const pattern = new RegExp(`${key}:\\s*!!python/(name|object/apply):([\\w.]+)`, 'g');
    const [tag, ...others] = [...text.matchAll(pattern)];
    const [, kind, name = ''] = tag ?? [];
    if (others.some(other => other[2] !== name))
        return null;
    if (kind === 'name')
        return FUNCTIONS[name] ?? null;
    return name === `${PYMDOWN}slugify` && ((0,plain_values/* isMap */.jh)(value) || value === null)
        ? readSettings((0,plain_values/* findValue */.j)(value, 'kwds') ?? {})
        : null;
}
function readSettings(settings) {
    if (!(0,plain_values/* isMap */.jh)(settings))
        return null;
    const [letters, form] = [
        (0,plain_values/* findText */.Vw)(settings, 'case') ?? 'none',
        (0,plain_values/* findText */.Vw)(settings, 'normalize') ?? 'NFC'
    ];
    const encodes = ((0,plain_values/* findText */.Vw)(settings, 'percent_encode') ?? 'false').toLowerCase();
    const isKnown = Object.keys(settings).every(key => ['case', 'normalize', 'percent_encode'].includes(key));
    if (!isKnown || !isForm(form) || !isLetterCase(letters) || !/^(?:true|false)$/.test(encodes))
        return null;
    return createPymdownSlugify(letters, form, encodes === 'true');
}
const LETTER_CASES = ['none', 'lower', 'lower-ascii'];
const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'];
function isLetterCase(text) {
    return LETTER_CASES.some(one => one === text);
}
function isForm(text) {
    return FORMS.some(one => one === text);
}
function createPymdownSlugify(letters, form, encodes) {
    return (text, separator) => {
        const bare = text
            .normalize(form)
            .replace(/<\/?[^>]*>/g, '')
            .trim();
        const slug = lower(bare, letters)
            .replace(/[^\p{L}\p{N}_\- ]/gu, '')
            .replaceAll(' ', separator);
        return encodes ? encodeURIComponent(slug) : slug;
    };
}
function lower(text, letters) {
    if (letters === 'none')
        return text;
    return letters === 'lower'
        ? text.toLowerCase()
        : text.replace(/[A-Z]/g, letter => letter.toLowerCase());
}
function slugifyToc(text, separator) {
    return slugifyUnicodeToc(text.normalize('NFKD').replace(/[^\0-\u007f]/g, ''), separator);
}
function slugifyUnicodeToc(text, separator) {
    const blanks = new RegExp(`[${separator.replace(/[\\\]^-]/g, String.raw `\$&`)}\\s]+`, 'g');
    return text
        .replace(/[^\p{L}\p{N}_\s-]/gu, '')
        .trim()
        .toLowerCase()
        .replace(blanks, separator);
}

;// CONCATENATED MODULE: ./lib/src/sites/config/mkdocs-meta.js


const MAX_FILES = 100;
function listMetaFiles(view) {
    return view
        .listFiles('')
        .filter(path => /^[._]?meta\.ya?ml$/.test((0,text_paths/* baseName */.Fl)(path)))
        .slice(0, MAX_FILES);
}
function findMetaDefaults(configs, folder, options) {
    if (options === null)
        return () => ({});
    const name = (0,plain_values/* findText */.Vw)(options, 'meta_file') ?? '.meta.yml';
    const root = folder === '' ? '' : `${folder}/`;
    const files = [...configs].flatMap(([path, values]) => path.startsWith(root) && (0,text_paths/* baseName */.Fl)(path) === name && (0,plain_values/* isMap */.jh)(values)
        ? [{ above: path.slice(root.length, -name.length).replace(/\/$/, ''), values }]
        : []);
    return path => Object.assign({}, ...files
        .filter(({ above }) => path.startsWith(above))
        .toSorted((a, b) => a.above.length - b.above.length)
        .map(({ values }) => values));
}

;// CONCATENATED MODULE: ./lib/src/sites/config/ignore-rules.js
function parseIgnoreRules(text) {
    return text
        .split('\n')
        .map(line => line.trim())
        .filter(line => line !== '' && !line.startsWith('#'))
        .map(line => {
        const excludes = !line.startsWith('!');
        return { pattern: toPattern(excludes ? line : line.slice(1)), excludes, text: line };
    });
}
function findIgnoreRule(rules, path) {
    const last = rules.findLast(({ pattern }) => pattern.test(path));
    return last?.excludes === true ? last : null;
}
const ignore_rules_PART = /\*\*\/|\*\*|\*|\?|\[[^\]]+\]|[^*?[]+|\[/g;
function toPattern(line) {
    const bare = line.replace(/^\/|\/$/g, '');
    const isTied = line.slice(0, -1).includes('/');
    const source = (bare.match(ignore_rules_PART) ?? [])
        .map(part => {
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (part.length > 1 && part.startsWith('['))
            return part.replace(/^\[!/, '[^');
        return part.replace(/[.+^$()|[\]\\{}/]/g, String.raw `\$&`);
    })
        .join('');
    return new RegExp(`^${isTied ? '' : '(?:.*/)?'}${source}${line.endsWith('/') ? '/.*' : '(?:/.*)?'}$`, 'u');
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/mkdocs.js








const mkdocs_CONFIGS = ['mkdocs.yml', 'mkdocs.yaml'];
const MKDOCS = {
    name: 'mkdocs',
    title: 'MkDocs',
    isSite: view => mkdocs_CONFIGS.some(view.hasFile),
    listArticleFolders: mkdocs_listArticleFolders,
    listConfigFiles: view => [...mkdocs_CONFIGS, ...listMetaFiles(view)],
    folderOptions: { files: () => mkdocs_CONFIGS, pattern: /\b(?:docs|blog|post)_dir\b/ },
    setUp: mkdocs_setUp
};
function mkdocs_listArticleFolders(view) {
    const folders = new Set();
    for (const path of view.listFiles('')) {
        if (path.endsWith('/.authors.yml'))
            folders.add(path.replace(/\.authors\.yml$/, 'posts'));
        const [, above = '', posts] = /^docs\/((?:.*\/)?)(posts\/)/.exec(path) ?? [];
        const parent = above.split('/').at(-2);
        if (posts !== undefined && (parent === undefined || isBlogName(parent)))
            folders.add(`docs/${above}posts`);
    }
    return [...folders].filter(view.hasFolder);
}
function mkdocs_setUp({ view, configs, texts }) {
    const name = mkdocs_CONFIGS.find(one => (0,plain_values/* isMap */.jh)(configs.get(one))) ?? '';
    const config = configs.get(name) ?? {};
    const folder = mkdocs_tidyFolder((0,plain_values/* findText */.Vw)(config, 'docs_dir') ?? 'docs');
    const manual = {
        config,
        text: texts.get(name) ?? '',
        excluded: ['exclude_docs', 'draft_docs'].flatMap(key => parseIgnoreRules((0,plain_values/* findText */.Vw)(config, key) ?? '')),
        findMeta: findMetaDefaults(configs, folder, findMetaOptions(config)),
        folder,
        blogs: listBlogs(config)
    };
    const find = (page) => pathBelow(pathBelow(page.path, view.folder) ?? '', folder);
    return {
        address: toSiteAddress((0,plain_values/* findText */.Vw)(config, 'site_url')),
        addressLine: `\`site_url: https://YOUR-SITE/\` in \`${mkdocs_CONFIGS.find(view.hasFile) ?? 'mkdocs.yml'}\``,
        staticFolders: [folder, ''],
        pageFolders: [folder],
        articleFolders: manual.blogs.map(({ posts }) => [folder, posts].join('/')),
        values: listPlugins(config).some(([name]) => name === 'macros') ? (0,plain_values/* findMap */.Ke)(config, 'extra') : {},
        rules: {
            breaksLines: (0,plain_values/* findList */.qJ)(config, 'markdown_extensions').includes('nl2br'),
            findDefaults: path => manual.findMeta(pathBelow(pathBelow(path, view.folder) ?? '', folder) ?? ''),
            findDay: page => page.dayIn(null),
            findNotAnArticle: page => mkdocs_findNotAnArticle(find(page), manual),
            buildPath: page => {
                const path = find(page);
                const blog = path === null ? null : findBlog(path, manual);
                if (path === null || (blog === null && (0,plain_values/* findText */.Vw)(config, 'INHERIT') !== null))
                    return null;
                const isHidden = path.split('/').some(part => part.startsWith('.')) ||
                    findIgnoreRule(manual.excluded, path) !== null;
                const named = blog === null ? mkdocs_buildPagePath(path) : buildPostPath(page, { path, blog, manual });
                if (named === null || isHidden)
                    return null;
                const built = named.replaceAll('%', '%25');
                if ((0,plain_values/* findFlag */.ch)(config, 'use_directory_urls') === false)
                    return `${built}.html`;
                return built === 'index' || built.endsWith('/index') ? built.slice(0, -5) : `${built}/`;
            }
        }
    };
}
function mkdocs_buildPagePath(path) {
    const { folders, name } = splitPagePath(path);
    return [...folders, name === 'README' ? 'index' : name].join('/');
}
function listBlogs(config) {
    return listPlugins(config).flatMap(([name, options]) => {
        if (!/^(?:material\/)?blog$/.test(name) || (0,plain_values/* findFlag */.ch)(options, 'enabled') === false)
            return [];
        const folder = mkdocs_tidyFolder((0,plain_values/* findText */.Vw)(options, 'blog_dir') ?? 'blog');
        const posts = ((0,plain_values/* findText */.Vw)(options, 'post_dir') ?? '{blog}/posts').replace('{blog}', folder);
        return [{ options, folder, posts: mkdocs_tidyFolder(posts) }];
    });
}
function listPlugins(config) {
    const plugins = (0,plain_values/* findValue */.j)(config, 'plugins');
    return (0,plain_values/* isMap */.jh)(plugins)
        ? Object.entries(plugins)
        : (0,plain_values/* findList */.qJ)(config, 'plugins').flatMap((one) => (0,plain_values/* isMap */.jh)(one) ? Object.entries(one) : [[(0,plain_values/* toText */.fE)(one) ?? '', null]]);
}
function findBlog(path, { blogs }) {
    return blogs.find(({ posts }) => path.startsWith(`${posts}/`)) ?? null;
}
function mkdocs_tidyFolder(folder) {
    return folder
        .split('/')
        .filter(part => part !== '' && part !== '.')
        .join('/');
}
function buildPostPath(page, { path, blog, manual }) {
    const { options, folder } = blog;
    const { config, text } = manual;
    const format = (0,plain_values/* findText */.Vw)(options, 'post_url_format') ?? '{date}/{slug}';
    const day = page.dayIn(null);
    const pattern = (0,plain_values/* findText */.Vw)(options, 'post_url_date_format') ?? 'yyyy/MM/dd';
    const { name } = splitPagePath(path);
    const file = name === 'README' ? 'index' : name;
    const values = {
        date: day === null
            ? null
            : formatBabelDay(pattern, day, (0,plain_values/* findText */.Vw)(config, 'theme', 'language') ?? 'en'),
        slug: page.field('slug') ??
            findMkdocsSlugify(options, 'post_slugify', text)?.(findPostTitle(page, file), (0,plain_values/* findText */.Vw)(options, 'post_slugify_separator') ?? '-') ??
            null,
        file,
        categories: joinCategories(page, { path, blog, manual })
    };
    const names = [...format.matchAll(/\{(\w*)\}/g)].map(([, one = '']) => one);
    if (names.some(one => (values[one] ?? null) === null))
        return null;
    const filled = format.replace(/\{(\w+)\}/g, (_, one) => values[one] ?? '');
    return [folder, filled]
        .join('/')
        .split('/')
        .filter(part => part !== '')
        .join('/');
}
function findPostTitle(page, file) {
    const written = page.field('title');
    if (written !== null)
        return written;
    return page.opening.startsWith('# ')
        ? page.opening.replace(/^[# ]+/, '')
        : file.replaceAll(/[-_]/g, ' ');
}
function joinCategories(page, { path, blog: { options }, manual }) {
    const most = Number((0,plain_values/* findText */.Vw)(options, 'post_url_max_categories') ?? 1);
    const slugify = findMkdocsSlugify(options, 'categories_slugify', manual.text);
    const names = [
        ...(0,plain_values/* findList */.qJ)(manual.findMeta(path), 'categories').map(plain_values/* toText */.fE),
        ...page.list('categories')
    ];
    const kept = [...new Set(names)].filter(one => one !== null).slice(0, most);
    const separator = (0,plain_values/* findText */.Vw)(options, 'categories_slugify_separator') ?? '-';
    return slugify === null ? null : kept.map(one => slugify(one, separator)).join('/');
}
function findMetaOptions(config) {
    const found = listPlugins(config).find(([name]) => /^(?:material\/)?meta$/.test(name));
    return found === undefined || (0,plain_values/* findFlag */.ch)(found[1], 'enabled') === false ? null : (found[1] ?? {});
}
function mkdocs_findNotAnArticle(path, { blogs, excluded }) {
    const rule = path === null ? null : findIgnoreRule(excluded, path);
    if (rule !== null)
        return { message: `The site leaves the file out (\`${rule.text}\`).`, remedy: null };
    const isList = blogs.some(({ folder }) => path === `${folder === '' ? '' : `${folder}/`}index.md`);
    return isList ? { message: 'The page shows the posts of the blog.', remedy: null } : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/contentlayer.js
const CONTENTLAYER_CONFIGS = ['ts', 'js', 'mjs'].map(one => `contentlayer.config.${one}`);
const FIELD = /\b(slug|slugAsParams|url|path):\{type:"string",resolve:(?:async)?\(?(\w+)(?::\w+)?\)?=>(.*?)\},?(?=[\w"}])/g;
const PLAIN = /^(?:D\._raw\.flattenedPath|D\._raw\.flattenedPath\.replace\(\/\^\.\+\?\(\\\/\)\/,""\)|D\._raw\.flattenedPath\.split\("\/"\)\.slice\(1\)\.join\("\/"\)|`[\w/-]*\$\{D\._raw\.flattenedPath\}`),?$/;
function keepsPaths(config) {
    const written = config.replace(/\s+/g, '').replaceAll("'", '"');
    const fields = [...written.matchAll(FIELD)];
    return (fields.some(([, name]) => name === 'slug' || name === 'slugAsParams' || name === 'url') &&
        fields.every(([, , parameter = '', made = '']) => PLAIN.test(made.replace(new RegExp(`\\b${parameter}\\.`, 'g'), 'D.'))));
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/next-routes.js

const PAGE = /^(?:src\/)?pages\/(.*)\.(?:[jt]sx?)$/;
const APP_PAGE = /^(?:src\/)?app\/(.*)\/page\.(?:[jt]sx?|mdx)$/;
function findNextRoute(path) {
    const route = (PAGE.exec(path) ?? APP_PAGE.exec(path))?.[1]?.replace(/\/index$/, '');
    const segments = route === undefined ? [] : listSegments(route);
    const last = /^\[(\.\.\.)?\w+\]$/.exec(segments.at(-1) ?? '');
    const folders = segments.slice(0, -1);
    const isStatic = folders.every(one => /^[\w-]+$/.test(one));
    if (last === null || folders.length === 0 || !isStatic || folders[0] === 'api')
        return null;
    return { prefix: folders.join('/'), isRest: last[1] !== undefined };
}
function listSegments(route) {
    return route.split('/').filter(one => one !== '' && !/^\([^.)][^)]*\)$/.test(one));
}
function chooseNextRoute(routes, folder) {
    const same = routes.filter(({ prefix }) => toName(prefix) === toName(folder));
    const blogs = routes.filter(({ prefix }) => /^(?:blog|post|article|writing|news)$/.test(toName(prefix)));
    const [route, ...more] = same.length > 0 ? same : blogs;
    return route === undefined || more.length > 0 ? null : route;
}
function toName(path) {
    const [last = ''] = path.split('/').slice(-1);
    return last.toLowerCase().replace(/^_/, '').replace(/s$/, '');
}
function buildNextPath({ prefix, isRest }, { file, slug, keepsPath }) {
    const { folders, name } = splitPagePath(file);
    const segments = name === 'index' ? folders : [...folders, name];
    const isPlain = segments.every(keepsPath ? isKept : isSimple);
    if (segments.length === 0 || !isPlain || (segments.length > 1 && !isRest))
        return null;
    const path = segments.join('/');
    return keepsPath || slug === null || slug === path ? `/${prefix}/${path}` : null;
}
function isSimple(segment) {
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(segment) && !/^\d{4}-/.test(segment);
}
function isKept(segment) {
    return /^[\w.~-]+$/.test(segment);
}
function buildNextPagePath(path) {
    const inPages = /^(?:src\/)?pages\/(.*)\.(?:mdx?|markdown)$/.exec(path)?.[1];
    const inApp = /^(?:src\/)?app\/(.*)\/page\.(?:mdx?|markdown)$/.exec(path)?.[1];
    const route = inPages?.replace(/(?:^|\/)index$/, '') ?? inApp;
    if (route === undefined)
        return undefined;
    const segments = listSegments(route);
    return segments.every(one => /^[\w-]+$/.test(one)) ? `/${segments.join('/')}` : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/next.js







const next_ENDINGS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];
const next_CONFIGS = next_ENDINGS.map(ending => `next.config.${ending}`);
const next_CONSTANTS = /^(?:next-sitemap(?:\.config)?|(?:(?:src\/)?(?:data|config|configs|lib|constants)\/)?(?:site-?metadata|site-?config|site|blog\.config|site\.config|config)|src\/(?:site|config))\.(?:[cm]?[jt]s|json)$/i;
const [LAYOUTS, SITEMAPS] = ['layout', 'sitemap'].map(name => ['app', 'src/app'].flatMap(folder => ['tsx', 'jsx', 'js', 'ts'].map(ending => `${folder}/${name}.${ending}`)));
const APPS = ['app/layout', 'src/app/layout', 'pages/_app', 'src/pages/_app'];
const NEXT = {
    name: 'next',
    title: 'Next.js',
    isSite: view => next_CONFIGS.some(view.hasFile) ||
        (!view.hasFile('_config.yml') &&
            view.hasFile('package.json') &&
            APPS.some(name => ['tsx', 'jsx', 'js'].some(ending => view.hasFile(`${name}.${ending}`)))),
    listArticleFolders: next_listArticleFolders,
    listConfigFiles: view => [
        ...next_CONFIGS,
        'package.json',
        ...CONTENTLAYER_CONFIGS,
        ...LAYOUTS,
        ...SITEMAPS,
        ...view.listFiles('').filter(path => next_CONSTANTS.test(path))
    ],
    setUp: next_setUp
};
function next_listArticleFolders(view) {
    const parents = ['', 'content', 'data', 'src', 'src/content', 'src/data', 'pages', 'src/pages'];
    return findArticleFolders(view, [...parents, 'app', 'src/app', '_content', 'contents']);
}
function next_setUp({ view, configs, texts }) {
    const config = next_CONFIGS.some(view.hasFile)
        ? next_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh)
        : {};
    const folders = next_listArticleFolders(view);
    const routes = ['app', 'pages', 'src/app', 'src/pages']
        .flatMap(view.listFiles)
        .flatMap(path => findNextRoute(path) ?? []);
    const slash = (0,plain_values/* findSetting */.SP)(config, 'trailingSlash', 'false');
    const keepsPath = CONTENTLAYER_CONFIGS.some(name => keepsPaths(texts.get(name) ?? ''));
    return {
        address: next_findAddress(config, configs, texts),
        addressLine: next_writeLine(view, config, configs),
        staticFolders: ['public'],
        pageFolders: ['pages', 'src/pages', ''],
        rules: {
            findNotAnArticle: ({ path }) => findListPage(pathBelow(path, view.folder) ?? path, folders),
            buildPath: page => {
                const path = buildPath(pathBelow(page.path, view.folder) ?? page.path, page);
                return path === null || slash === null ? null : slash === 'true' ? `${path}/` : path;
            }
        }
    };
    function buildPath(path, page) {
        const asPage = buildNextPagePath(path);
        if (asPage !== undefined)
            return asPage;
        const folder = folders.find(one => pathBelow(path, one) !== null);
        const route = folder === undefined ? null : chooseNextRoute(routes, folder);
        if (folder === undefined || route === null)
            return null;
        const below = pathBelow(path, folder) ?? '';
        const file = /^(?:src\/)?app\//.test(folder)
            ? below.replace(/^_?(?:posts|content)\//, '')
            : below;
        return buildNextPath(route, { file, slug: page.field('slug'), keepsPath });
    }
}
function next_findAddress(config, configs, texts) {
    const base = (0,plain_values/* findSetting */.SP)(config, 'basePath', '');
    const written = [...configs]
        .filter(([path]) => next_CONSTANTS.test(path))
        .flatMap(([, value]) => listUrls(value));
    const urls = [...written, ...listBases(texts)];
    const addresses = urls.map(url => {
        const address = joinAddress(url, base);
        const path = new URL(url).pathname.replace(/\/+$/, '');
        return path === '' || path === base ? address : null;
    });
    const [address = null, ...more] = new Set(addresses);
    return more.length > 0 ? null : address;
}
const URL_TEXT = String.raw `(['"\x60])(https?:\/\/[^'"\x60$]+)\1`;
const METADATA_BASE = new RegExp(String.raw `\bmetadataBase:\s*new URL\(\s*${URL_TEXT}`);
const SITEMAP_BASE = new RegExp(String.raw `\bexport const (?:baseUrl|siteUrl|BASE_URL)\s*=\s*${URL_TEXT}`);
function listBases(texts) {
    const read = (paths, pattern) => paths.flatMap(path => pattern.exec(texts.get(path) ?? '')?.[2] ?? []);
    const urls = [...read(LAYOUTS, METADATA_BASE), ...read(SITEMAPS, SITEMAP_BASE)];
    return urls.filter(url => URL.canParse(url));
}
function next_writeLine(view, config, configs) {
    const constants = [...configs].filter(([path]) => next_CONSTANTS.test(path));
    const urls = constants.flatMap(([, value]) => listUrls(value));
    const places = constants.flatMap(([file, value]) => {
        const key = findUrlKey(value);
        return key === null ? [] : [{ line: next_writeUrl(key, file), file }];
    });
    const file = 'next-sitemap.config.js';
    return writeAddressLine({
        url: urls.find(url => toSiteAddress(url) !== null) ?? null,
        base: (0,plain_values/* findSetting */.SP)(config, 'basePath', '')
    }, places[0] ?? { line: next_writeUrl('siteUrl', file), file }, { line: "basePath: ''", file: next_CONFIGS.find(view.hasFile) ?? 'next.config.js' });
}
function next_writeUrl(key, file) {
    return file.endsWith('.json') ? `"${key}": "https://YOUR-SITE"` : `${key}: 'https://YOUR-SITE'`;
}
const URL_KEYS = ['siteUrl', 'site_url', 'SITE_URL', 'url', 'baseUrl'];
function listUrls(value) {
    const urls = listUrlMaps(value).flatMap(one => URL_KEYS.map(key => (0,plain_values/* findText */.Vw)(one, key)));
    return urls.filter(url => url !== null && /^https?:\/\//i.test(url) && URL.canParse(url));
}
function listUrlMaps(value) {
    if (!(0,plain_values/* isMap */.jh)(value))
        return [];
    const inside = Object.entries(value).flatMap(([key, one]) => /^(?:site|config|meta)/i.test(key) && (0,plain_values/* isMap */.jh)(one) ? [one] : []);
    return [value, ...inside];
}
function findUrlKey(value) {
    const maps = listUrlMaps(value);
    return URL_KEYS.find(key => maps.some(one => Object.hasOwn(one, key))) ?? null;
}

;// CONCATENATED MODULE: ./lib/src/sites/config/quartz-config.js

const QUARTZ_CONFIGS = [
    'quartz.config.yaml',
    'quartz.config.default.yaml',
    'quartz.config.ts'
];
function isQuartz(view) {
    return QUARTZ_CONFIGS.some(view.hasFile);
}
function readQuartzSettings({ view, configs, texts }) {
    const file = QUARTZ_CONFIGS.find(view.hasFile) ?? 'quartz.config.ts';
    const config = configs.get(file);
    const isYaml = file.endsWith('.yaml');
    const host = (0,plain_values/* findText */.Vw)(config, 'configuration', 'baseUrl');
    return {
        url: host === null || host.includes('://') ? host : `https://${host}`,
        addressLine: isYaml
            ? `\`baseUrl: YOUR-SITE\` below \`configuration:\` in \`${file}\``
            : `\`baseUrl: "YOUR-SITE"\` in \`${file}\``,
        ignored: (0,plain_values/* findList */.qJ)(config, 'configuration', 'ignorePatterns').flatMap(one => (0,plain_values/* toText */.fE)(one) ?? []),
        asksToPublish: isYaml
            ? hasPublishFilter(config)
            : /^[^/\n]*\bExplicitPublish\s*\(/m.test(texts.get(file) ?? ''),
        isLowerCase: isYaml,
        breaksLines: isYaml
            ? hasPlugin(config, /\bhard-?line-?breaks\b/i)
            : /^[^/\n]*\bHardLineBreaks\s*\(/m.test(texts.get(file) ?? '')
    };
}
function hasPublishFilter(config) {
    if (!(0,plain_values/* isMap */.jh)(config))
        return true;
    return hasPlugin(config, /\bexplicit-?publish\b/i);
}
function hasPlugin(config, name) {
    return (0,plain_values/* findList */.qJ)(config, 'plugins').some(plugin => name.test(JSON.stringify(plugin)) && (0,plain_values/* findFlag */.ch)(plugin, 'enabled') !== false);
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/obsidian.js







const OBSIDIAN = {
    name: 'obsidian',
    title: 'Obsidian',
    isSite: view => isQuartz(view) || view.hasFolder('.obsidian'),
    listArticleFolders: view => (isQuartz(view) ? listBlogFolders(view, 'content') : ['']),
    listConfigFiles: view => (isQuartz(view) ? QUARTZ_CONFIGS : [VAULT]),
    setUp: facts => (isQuartz(facts.view) ? setUpQuartz(facts) : setUpVault(facts))
};
const VAULT = '.obsidian/app.json';
function setUpVault({ view, configs }) {
    return {
        address: null,
        addressLine: '`canonicalUrl` in the front matter of each article',
        staticFolders: [''],
        pageFolders: [''],
        findsByName: true,
        rules: {
            tagSeparator: 'blank',
            breaksLines: (0,plain_values/* findFlag */.ch)(configs.get(VAULT), 'strictLineBreaks') !== true,
            titleFromFileName: true,
            findNotAnArticle: page => findHelper(pathBelow(page.path, view.folder) ?? page.path) ?? findPrivate(page)
        }
    };
}
function setUpQuartz(facts) {
    const { url, addressLine, ignored, ...settings } = readQuartzSettings(facts);
    const inSite = (path) => pathBelow(path, facts.view.folder) ?? path;
    const folders = listBlogFolders(facts.view, 'content');
    return {
        address: toSiteAddress(url),
        addressLine,
        staticFolders: ['content', 'quartz/static'],
        pageFolders: ['content'],
        findsByName: true,
        rules: {
            breaksLines: settings.breaksLines,
            titleFromFileName: true,
            findNotAnArticle: page => findHelper(inSite(page.path)) ??
                obsidian_findIgnored(inSite(page.path), ignored) ??
                findListPage(inSite(page.path), folders) ??
                (settings.asksToPublish ? findUnpublished(page) : null),
            buildPath: page => buildQuartzPath(page, inSite(page.path), settings.isLowerCase)
        }
    };
}
function findHelper(path) {
    const folder = path
        .split('/')
        .slice(0, -1)
        .find(part => part.startsWith('.') || /^_?(?:\d+[\s._-]*)?templates?$/i.test(part));
    return folder === undefined
        ? null
        : { message: `The note is in \`${folder}\`, so it is a helper for others.`, remedy: null };
}
function findPrivate(page) {
    return page.field('publish')?.toLowerCase() === 'true' ||
        page.field('dg-publish')?.toLowerCase() === 'true'
        ? null
        : {
            message: 'The note is in a vault of Obsidian, and does not say that it may be published.',
            remedy: 'To publish it, set `publish: true` in its front matter.'
        };
}
function obsidian_findIgnored(path, ignored) {
    const below = pathBelow(path, 'content') ?? path;
    const rule = ignored.find(one => fitsGlob(one, below) || fitsGlob(`${one}/**`, below));
    return rule === undefined
        ? null
        : {
            message: `The site leaves the note out (\`ignorePatterns\` has \`${rule}\`).`,
            remedy: null
        };
}
function findUnpublished(page) {
    return page.field('publish')?.toLowerCase() === 'true'
        ? null
        : {
            message: 'The site shows only notes that say `publish: true`, and this one does not.',
            remedy: 'To publish it, set `publish: true` in its front matter.'
        };
}
function buildQuartzPath(page, path, isLowerCase) {
    const below = pathBelow(path, 'content');
    if (below === null || page.isSet('permalink') || page.isSet('slug'))
        return null;
    const { folders, name } = splitPagePath(below);
    const parts = [...folders, name].map(part => part.replace(/\s/g, '-'));
    const whole = `/${parts.join('/')}`.replace(/\/_?index$/, '/');
    if (isLowerCase && (whole !== whole.toLowerCase() || name === folders.at(-1)))
        return null;
    return isPlainPath(whole) && !whole.includes('&') ? whole : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/quarto.js






const quarto_CONFIGS = ['_quarto.yml', '_quarto.yaml'];
const QUARTO = {
    name: 'quarto',
    title: 'Quarto',
    isSite: view => quarto_CONFIGS.some(view.hasFile),
    listArticleFolders: view => listBlogFolders(view, ''),
    listConfigFiles: view => [...quarto_CONFIGS, 'CNAME', ...listMetadataFiles(view)],
    setUp: quarto_setUp
};
const MAX_METADATA_FILES = 100;
function listMetadataFiles(view) {
    const depth = (path) => path.split('/').length;
    return view
        .listFiles('')
        .filter(path => /(?:^|\/)_metadata\.ya?ml$/.test(path))
        .toSorted((a, b) => depth(a) - depth(b))
        .slice(0, MAX_METADATA_FILES);
}
function quarto_setUp({ view, configs }) {
    const config = quarto_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh) ?? {};
    const url = (0,plain_values/* findText */.Vw)(config, 'website', 'site-url') ?? (0,plain_values/* findText */.Vw)(config, 'book', 'site-url');
    const find = (path) => pathBelow(path, view.folder) ?? path;
    const folders = listBlogFolders(view, '');
    return {
        address: toSiteAddress(url) ?? readCname(configs.get('CNAME')),
        addressLine: `\`site-url: https://YOUR-SITE\` below \`website:\` in \`${quarto_CONFIGS.find(view.hasFile) ?? '_quarto.yml'}\``,
        staticFolders: [''],
        pageFolders: [''],
        rules: {
            monthFirst: true,
            findDefaults: path => quarto_findDefaults(find(path), configs, config),
            findDay: page => page.dayIn(null),
            findNotAnArticle: page => quarto_findNotAnArticle(page, find(page.path), config) ?? findListPage(find(page.path), folders),
            buildPath: page => quarto_buildPath(page, find(page.path))
        }
    };
}
function quarto_findDefaults(path, configs, config) {
    const { folders } = splitPagePath(path);
    const above = ['', ...folders.map((_, index) => `${folders.slice(0, index + 1).join('/')}/`)];
    const said = above
        .map(folder => configs.get(`${folder}_metadata.yml`) ?? configs.get(`${folder}_metadata.yaml`))
        .filter(plain_values/* isMap */.jh);
    const drafts = (0,plain_values/* findList */.qJ)(config, 'website', 'drafts').map(plain_values/* toText */.fE);
    const defaults = Object.assign({}, ...said);
    delete defaults['execute'];
    for (const level of [config, ...said])
        for (const [name, value] of Object.entries((0,plain_values/* findMap */.Ke)(level, 'execute')))
            defaults[`execute.${name}`] = value;
    return drafts.includes(path) ? { ...defaults, draft: true } : defaults;
}
function quarto_buildPath(page, path) {
    const { folders, name } = splitPagePath(path);
    if (page.field('output-ext') !== null)
        return null;
    const file = (page.field('output-file') ?? page.field('format.html.output-file') ?? name).replace(/\.html?$/i, '');
    const parts = [...folders, ...(file === 'index' ? [''] : [`${file}.html`])];
    return `/${parts.join('/')}`;
}
const NO_PAGE = /^(?:revealjs|pdf|docx|pptx|beamer|typst|epub|dashboard)$/;
function quarto_findNotAnArticle(page, path, config) {
    if (page.isSet('listing'))
        return { message: 'The page lists other pages (`listing`).', remedy: null };
    if (page.isSet('about'))
        return { message: 'The page is about somebody or something (`about`).', remedy: null };
    const format = page.field('format') ?? '';
    if (NO_PAGE.test(format))
        return { message: `The file is not a page of the site (\`format: ${format}\`).`, remedy: null };
    const reason = findUnrendered(path, config);
    return reason === null
        ? null
        : { message: `The site leaves the file out (${reason}).`, remedy: null };
}
function findUnrendered(path, config) {
    const hidden = path.split('/').find(part => /^[._]/.test(part));
    if (hidden !== undefined)
        return `\`${hidden}\` begins with \`${hidden.charAt(0)}\``;
    const rules = (0,plain_values/* findList */.qJ)(config, 'project', 'render').flatMap(one => (0,plain_values/* toText */.fE)(one) ?? []);
    const out = rules.find(one => one.startsWith('!') && fitsAnywhere(one.slice(1), path));
    if (out !== undefined)
        return `\`render: "${out}"\``;
    const named = rules.filter(one => !one.startsWith('!'));
    const isNamed = named.some(one => /[*?{[]/.test(one) ? fitsAnywhere(one, path) : fitsWholly(one, path));
    return named.length === 0 || isNamed ? null : '`render` does not name it';
}
function fitsAnywhere(written, path) {
    const glob = written.replace(/^\.\/+/, '').replace(/\/$/, '');
    const tied = glob.startsWith('/') ? glob.slice(1) : `**/${glob}`;
    return fitsGlob(tied, path) || fitsGlob(`${tied}/**`, path);
}
function fitsWholly(written, path) {
    const whole = written.replace(/^\.?\/+/, '').replace(/\/$/, '');
    return path === whole || path.startsWith(`${whole}/`);
}

;// CONCATENATED MODULE: ./lib/src/sites/urls/page-rewrites.js

function rewritePath(rewrites, path) {
    if (!(0,plain_values/* isMap */.jh)(rewrites) || Object.hasOwn(rewrites, plain_values/* UNKNOWN_REST */.Gq))
        return undefined;
    for (const [from, to] of Object.entries(rewrites)) {
        const rewrite = typeof to === 'string' ? toRewrite(from, to) : null;
        if (rewrite === null)
            return undefined;
        const found = rewrite.pattern.exec(path);
        if (found !== null)
            return fillRewrite(rewrite, found);
    }
    return null;
}
const page_rewrites_NAME = /(\/?):(\w+)([*+?]?)/g;
function toRewrite(from, to) {
    if (/[\\^(){}[\]]/.test(from + to) || /[*+?]/.test(from.replace(page_rewrites_NAME, '')))
        return null;
    const names = [...from.matchAll(page_rewrites_NAME)].map(([, , name = '']) => name);
    const literal = from.replace(page_rewrites_NAME, '\u0000').split('\u0000').map(escapeText);
    const groups = [...from.matchAll(page_rewrites_NAME)].map(([, slash = '', , modifier = '']) => {
        const one = '[^/#?]+?';
        const many = /[*+]/.test(modifier) ? `${one}(?:/${one})*` : one;
        return /[*?]/.test(modifier) ? `(?:${slash}(${many}))?` : `${slash}(${many})`;
    });
    const source = literal.map((text, index) => text + (groups[index] ?? '')).join('');
    return { pattern: new RegExp(`^${source}$`, 'i'), names, to };
}
function escapeText(text) {
    return text.replace(/[.|$]/g, String.raw `\$&`);
}
function fillRewrite({ names, to }, found) {
    return to.replace(page_rewrites_NAME, (_, slash, name) => {
        const value = found[names.indexOf(name) + 1] ?? '';
        return value === '' ? '' : slash + value;
    });
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/vitepress.js






const vitepress_CONFIGS = ['config/index', 'config'].flatMap(name => ['js', 'ts', 'mjs', 'mts'].map(ending => `.vitepress/${name}.${ending}`));
const VITEPRESS = {
    name: 'vitepress',
    title: 'VitePress',
    isSite: view => view.hasFolder('.vitepress'),
    listArticleFolders: vitepress_listArticleFolders,
    listConfigFiles: view => [
        ...vitepress_CONFIGS,
        'package.json',
        ...view
            .listFiles('.vitepress')
            .filter(path => !vitepress_CONFIGS.includes(path) && OTHER_CONFIG.test(path))
    ],
    folderOptions: { files: () => vitepress_CONFIGS, pattern: /\bsrcDir\b/ },
    setUp: vitepress_setUp
};
const OTHER_CONFIG = /^\.vitepress\/(?!(?:theme|cache|dist|components|plugins)\/).*\.(?:[cm]?[jt]s|json)$/;
function vitepress_listArticleFolders(view) {
    return findArticleFolders(view, ['', 'src', 'docs', 'content', 'pages']);
}
function vitepress_setUp({ view, configs }) {
    const config = vitepress_CONFIGS.map(name => configs.get(name)).find(plain_values/* isMap */.jh);
    const file = vitepress_CONFIGS.find(view.hasFile) ?? '.vitepress/config.ts';
    const found = {
        url: (0,plain_values/* findText */.Vw)(config, 'sitemap', 'hostname'),
        base: (0,plain_values/* findSetting */.SP)(config, 'base', '/')
    };
    const source = (0,plain_values/* findSetting */.SP)(config, 'srcDir', '');
    const folder = source?.replace(/^(?:\.?\/+)+|\/+$|^\.$/g, '') ?? '';
    const inSite = ({ path }) => pathBelow(path, view.folder) ?? path;
    const articles = findArticleFolders(view, [folder]);
    const folders = [...vitepress_listArticleFolders(view), ...articles];
    return {
        address: vitepress_findAddress(found),
        addressLine: writeAddressLine(found, { line: "sitemap: { hostname: 'https://YOUR-SITE' }", file }, { line: "base: '/'", file }),
        staticFolders: [[folder, 'public'].filter(part => part !== '').join('/')],
        pageFolders: [folder],
        articleFolders: articles,
        rules: {
            breaksLines: (0,plain_values/* findFlag */.ch)(config, 'markdown', 'breaks') === true,
            findNotAnArticle: page => vitepress_findNotAnArticle(config, page, pathBelow(inSite(page), folder) ?? '') ??
                findListPage(inSite(page), folders),
            buildPath: page => {
                const path = source === null ? null : pathBelow(inSite(page), folder);
                return path === null ? null : vitepress_buildPath(config, path);
            }
        }
    };
}
function vitepress_findAddress({ url, base }) {
    const address = joinAddress(url, base);
    if (address === null || url === null)
        return null;
    const path = new URL(url).pathname.replace(/\/+$/, '');
    return path === '' || path === new URL(address).pathname.replace(/\/+$/, '') ? address : null;
}
function vitepress_buildPath(config, path) {
    const clean = (0,plain_values/* findSetting */.SP)(config, 'cleanUrls', 'false');
    const rewritten = rewritePath((0,plain_values/* findSettings */.n4)(config, 'rewrites'), path);
    const page = rewritten === undefined ? null : (rewritten ?? path);
    if (clean === null || page === null || !isPlainPath(page) || page.includes('['))
        return null;
    const url = page.replace(/(^|\/)index\.md$/, '$1');
    return `/${url.replace(/\.md$/, clean === 'true' ? '' : '.html')}`;
}
function vitepress_findNotAnArticle(config, page, path) {
    const layout = page.field('layout');
    if (layout === 'home')
        return {
            message: 'The front matter says `layout: home`, so it is the front page of the site.',
            remedy: null
        };
    const [language = ''] = path.split('/');
    const isOther = language !== 'root' && Object.hasOwn((0,plain_values/* findMap */.Ke)(config, 'locales'), language);
    return isOther
        ? {
            message: `The file is in \`${language}/\`, so it is a translation of another one.`,
            remedy: null
        }
        : null;
}

;// CONCATENATED MODULE: ./lib/src/sites/profiles/index.js














const PROFILES = [
    ...[DOCUSAURUS, ASTRO, VITEPRESS, GATSBY, MKDOCS, QUARTO, ELEVENTY, HEXO],
    ...[NEXT, JEKYLL, ZOLA, HUGO, DEV_TO, OBSIDIAN]
];

// EXTERNAL MODULE: ./lib/src/sites/site-markers.js
var site_markers = __webpack_require__(9744);
;// CONCATENATED MODULE: ./lib/src/sites/site-view.js

function createTreeView(paths) {
    let sorted = null;
    const known = new Set(paths);
    const listBelow = (prefix) => {
        sorted ??= paths.toSorted(text_paths/* comparePaths */.cD);
        const start = findStart(sorted, prefix);
        let end = start;
        while (sorted[end]?.startsWith(prefix) === true)
            end += 1;
        return sorted.slice(start, end);
    };
    const hasBelow = (prefix) => {
        sorted ??= paths.toSorted(text_paths/* comparePaths */.cD);
        return sorted[findStart(sorted, prefix)]?.startsWith(prefix) === true;
    };
    return {
        paths,
        open(folder) {
            const root = folder === '' ? '' : `${folder}/`;
            const below = (path) => (path === '' ? root : `${root}${path}/`);
            return {
                folder,
                hasFile: path => known.has(root + path),
                hasFolder: path => hasBelow(below(path)),
                listFiles: path => listBelow(below(path)).map(file => file.slice(root.length))
            };
        }
    };
}
function findStart(sorted, prefix) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,text_paths/* comparePaths */.cD)(sorted[middle] ?? '', prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/src/sites/recognise-sites.js



function recogniseSites(paths, choice, folders = (0,site_markers/* listSiteFolders */.X)(paths)) {
    if (choice === 'none')
        return [];
    const tree = createTreeView(paths);
    const profiles = PROFILES.filter(({ name }) => choice === 'auto' || name === choice);
    const sites = folders.flatMap((folder) => {
        const view = tree.open(folder);
        const profile = profiles.find(one => one.isSite(view));
        return profile === undefined ? [] : [{ profile, view }];
    });
    const [named] = profiles;
    return sites.length === 0 && choice !== 'auto' && named !== undefined
        ? [{ profile: named, view: tree.open('') }]
        : sites.filter(site => !isPart(site, sites));
}
function isPart({ profile, view }, sites) {
    if (profile.listConfigFiles(view).some(view.hasFile))
        return false;
    return sites.some(({ view: { folder } }) => isAbove(folder, view.folder));
}
function isAbove(folder, other) {
    return folder !== other && (folder === '' || other.startsWith(`${folder}/`));
}

;// CONCATENATED MODULE: ./lib/src/publish/site-tools.js



/***/ })

};
;