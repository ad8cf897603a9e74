"use strict";
exports.id = 446;
exports.ids = [446];
exports.modules = {

/***/ 2446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareMarkdown: () => (/* binding */ prepareMarkdown)
});

// EXTERNAL MODULE: ./lib/src/content/escape-markdown.js
var escape_markdown = __webpack_require__(7423);
// EXTERNAL MODULE: ./lib/src/content/titles/heading-sizes.js
var heading_sizes = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/src/content/titles/post-frame.js
var post_frame = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/src/content/emit/image-urls.js
var image_urls = __webpack_require__(5502);
// EXTERNAL MODULE: ./lib/src/content/source/text-spans.js
var text_spans = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/edited-lines.js

function groupEdits(groups, edits) {
    const found = new Map();
    for (const edit of edits) {
        const group = (0,text_spans/* findSpanAt */.jE)(groups, edit.start);
        if (group === undefined)
            continue;
        const known = found.get(group);
        if (known === undefined)
            found.set(group, [edit]);
        else
            known.push(edit);
    }
    return found;
}
function keepsJoints(text, edits) {
    return edits.every(({ start, end, write }) => {
        const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start) + write();
        const after = text.slice(end, end + LONGEST_ADDRESS);
        if (!/\S$/.test(before) || !/^\S/.test(after))
            return true;
        if (BEGINS_ADDRESS.test(after))
            return false;
        if (GOES_ON.test(after) && ENDS_ADDRESS.test(before))
            return false;
        return !/\\$/.test(before) && !(SIGN.test(before.slice(-1)) && SIGN.test(after.charAt(0)));
    });
}
const LONGEST_ADDRESS = 500;
const BEGINS_ADDRESS = /^(?:https?:\/\/|www\.|[\w.+-]+@\w)/i;
const ENDS_ADDRESS = /(?:https?:\/\/|www\.|\w@)[^\s<>()]*$/i;
const GOES_ON = /^[.,:;!?)"'*_~]*[^\s.,:;!?)"'*_~<>]/;
const SIGN = /[`*_~[\]()!<&]/;
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
function readMarks(line) {
    const marks = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)))*/.exec(line)?.[0] ?? '';
    const rest = line.slice(marks.length);
    return marks.replace(/[ \t]+/g, ' ').trim() + (BEGINNING.exec(rest)?.[0] ?? '').trim();
}
const BEGINNING = /^[ \t]*(?:#{1,6}(?=[ \t]|$)|=+[ \t]*$|-+[ \t]*$|(?:[-*_][ \t]*){3,}$|`{3}|~{3}|\[[^\]]*\]:|<(?:[a-z][\w-]*[\s/>]|[/!?])|\|?(?:[ \t]*:?-+:?[ \t]*\|)+)/i;

// EXTERNAL MODULE: ./lib/src/content/blocks/inline/emoji-names.js
var emoji_names = __webpack_require__(1850);
// EXTERNAL MODULE: ./lib/src/content/blocks/embed.js
var blocks_embed = __webpack_require__(6018);
// EXTERNAL MODULE: ./lib/src/content/blocks/tree/code-block.js
var code_block = __webpack_require__(383);
// EXTERNAL MODULE: ./lib/src/content/policy/content-policy.js + 1 modules
var content_policy = __webpack_require__(9953);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/plain-groups.js




function isPlainGroup({ nodes }, targets, policy) {
    const [node] = nodes;
    return node !== undefined && nodes.length === 1 && isPlainBlock(node, { targets, policy });
}
function isPlainBlock(node, rules) {
    switch (node.type) {
        case 'paragraph':
            return ((isImage(node.children) && node.children.every(child => isPlaced(child, rules.targets))) ||
                (!beginsHidden(node) && node.children.every(child => isPlainText(child, rules))));
        case 'heading':
            return !endsWithSign(node) && node.children.every(child => isPlainText(child, rules));
        case 'blockquote':
            return node.children.every(child => child.type === 'paragraph' && !isCallout(child) && isPlainBlock(child, rules));
        case 'list':
            return isPlainList(node, rules);
        case 'code':
            return (0,code_block/* readCodeTitle */._Z)(node) === null && node.data?.rewritten !== true;
        case 'thematicBreak':
            return true;
        case 'definition':
            return rules.targets.findTarget(node) !== undefined;
        default:
            return false;
    }
}
function endsWithSign({ children }) {
    const last = children.at(-1);
    return last === undefined || (last.type === 'text' && last.value.trimEnd().endsWith('#'));
}
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
function isImage(children) {
    const [only] = children;
    if (children.length !== 1)
        return false;
    return only?.type === 'image'
        ? !(0,blocks_embed/* isEmbed */.yR)((0,blocks_embed/* findPlayerPage */.S6)(only.url))
        : only?.type === 'imageReference';
}
function isPlaced(node, targets) {
    if (node.type !== 'link' && node.type !== 'image')
        return true;
    if (node.data?.destination !== undefined || node.data?.tag !== undefined)
        return true;
    const target = targets.findTarget(node);
    return target?.kind === 'url' && target.url === node.url;
}
function isPlainText(node, rules) {
    switch (node.type) {
        case 'text':
            return (0,emoji_names/* replaceEmojiNames */.n)(node.value, rules.policy) === node.value;
        case 'inlineCode':
        case 'break':
            return true;
        case 'link':
            return (isPlaced(node, rules.targets) && node.children.every(child => isPlainText(child, rules)));
        case 'strong':
            return node.data?.loose !== true && node.children.every(child => isPlainText(child, rules));
        case 'emphasis':
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
var lib = __webpack_require__(3641);
// EXTERNAL MODULE: ./lib/src/content/source/templates/write-tag.js
var write_tag = __webpack_require__(4698);
// EXTERNAL MODULE: ./lib/src/content/walk-tree.js
var walk_tree = __webpack_require__(1216);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/splice-addresses.js





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
function collectReferences(tree) {
    const images = new Set();
    const links = new Set();
    const definitions = new Map();
    (0,walk_tree/* walkTree */.I)(tree, node => {
        if (node.type === 'imageReference')
            images.add(node.identifier);
        else if (node.type === 'linkReference')
            links.add(node.identifier);
        else if (node.type === 'definition' && !definitions.has(node.identifier))
            definitions.set(node.identifier, node);
    });
    return { images, links, definitions };
}
function spliceAddresses(text, { nodes }, targets, urls) {
    for (const node of nodes)
        (0,walk_tree/* walkTree */.I)(node, child => {
            if (child.type !== 'link' && child.type !== 'image' && child.type !== 'definition')
                return;
            const target = targets.findTarget(child);
            if (target === undefined)
                return;
            const tag = child.type === 'definition' ? undefined : child.data?.tag;
            if (tag !== undefined)
                spliceTag(text, child, { tag, url: target && (0,image_urls/* findImageUrl */.G)(target, urls) });
            else if (target === null)
                withdraw(text, child);
            else
                spliceAddress(text, child, (0,image_urls/* findImageUrl */.G)(target, urls));
        });
}
function spliceAddress(text, node, url) {
    const span = node.data?.destination;
    if (url === null || span === undefined)
        return;
    if (url === node.url && node.data?.rewritten !== true)
        return;
    if (span.start === span.end)
        text.appendLeft(span.start, (0,escape_markdown/* escapeAddress */.i7)(url));
    else
        text.overwrite(span.start, span.end, (0,escape_markdown/* escapeAddress */.i7)(url));
}
function spliceTag(text, node, { tag, url }) {
    const { start, end } = tag;
    const written = writeTagged(node, tag, url);
    const block = tag.alone ? (0,write_tag/* writeBlockAt */.IH)(text.original, tag, written) : written;
    if (block === '')
        text.remove(start, end);
    else
        text.overwrite(start, end, block);
}
function writeTagged(node, tag, url) {
    const label = (0,escape_markdown/* escapeMarkdown */.FV)(node.type === 'image' ? (node.alt ?? '') : (0,lib/* toString */.d)(node), false);
    if (url === null)
        return node.type === 'image' ? '' : label;
    const address = (0,escape_markdown/* escapeAddress */.i7)(url);
    if (node.type === 'image')
        return `![${label}](${address})`;
    if (tag.bare !== true)
        return `[${label}](${address})`;
    return tag.alone ? address : `<${address}>`;
}
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
        blocks: shallowest === null ? group.blocks : (0,heading_sizes/* setLevels */.q)(group.blocks, shallowest)
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
function readsAlike({ nodes: [node], start, end }, text, elements) {
    const next = elements[(0,text_spans/* findLastUpTo */.sK)(elements, end - 1, element => element.start)];
    if (next !== undefined && next.start >= start)
        return false;
    const first = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    if (/\t| {4}/.test(first))
        return false;
    return node?.type === 'code' || !INDENTED.test(text.slice(start, end));
}
const INDENTED = /^[ >]*(?: {4}|\t)|(?:[-*+>]|\d[.)])(?: {5}| *\t)/m;
function findLonelyNodes(groups) {
    return new Set(groups.flatMap(({ nodes }) => (nodes.length === 1 ? nodes : [])));
}
function isShown({ nodes: [node], blocks, form }) {
    return form === 'kept' ? node?.type !== 'definition' : blocks.length > 0;
}
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
function keepsMarks(group, source, shallowest) {
    const heading = findHeadingNode(group);
    if (heading === null || shallowest === null)
        return true;
    const level = (0,heading_sizes/* toMediumLevel */.pl)(heading.depth, shallowest);
    return level === heading.depth || (level !== null && source[group.start] === '#');
}
function findHeadingNode({ nodes: [node] }) {
    return node?.type === 'heading' ? node : null;
}
function spliceLevel(text, group, shallowest) {
    const heading = findHeadingNode(group);
    if (heading === null || shallowest === null)
        return;
    const level = (0,heading_sizes/* toMediumLevel */.pl)(heading.depth, shallowest);
    if (level === null || level === heading.depth)
        return;
    text.overwrite(group.start, group.start + heading.depth, '#'.repeat(level));
}

// EXTERNAL MODULE: ./lib/src/content/blocks/block.js
var block = __webpack_require__(7950);
;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/print-inline.js


function isBreak(node) {
    return node?.type === 'break';
}
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
            return (0,escape_markdown/* writeCodeSpan */.Z_)(node.value);
        case 'strong':
            return printEmphasis(node, around, ['**']);
        case 'emphasis':
            return printEmphasis(node, around, touchesStrong(node) ? ['_', '*'] : ['*', '_']);
        case 'link':
            return printLink(node);
    }
}
function printText(value, { before, after }) {
    const escaped = (0,escape_markdown/* escapeMarkdown */.FV)(value.replace(/\s*\n\s*/g, ' '), before === '\n');
    return after === '[' ? escaped.replace(/!$/, '\\!') : escaped;
}
function printLink({ url, children }) {
    if ((0,block/* readInlineText */.ZH)(children) === url && /^https?:\/\/[^\s<>]+$/.test(url))
        return `<${url}>`;
    return `[${printNodes(children, { before: '[', after: ']' })}](${(0,escape_markdown/* escapeAddress */.i7)(url)})`;
}
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
function touchesStrong({ children }) {
    return [children[0], children.at(-1)].some(node => node?.type === 'strong');
}
function delimits(mark, { before, after }, core) {
    const character = mark[0] ?? '';
    if (before === character || after === character)
        return false;
    if (character === '_' && (core.includes('_') || /[\p{L}\p{N}]/u.test(before + after)))
        return false;
    return flanks(before, core[0] ?? '') && flanks(after, core.at(-1) ?? '');
}
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
            merged.splice(-1, 1, (0,block/* createText */.GZ)(last.value + node.value));
        else if (node.type === 'code' && last?.type === 'code')
            merged.splice(-1, 1, { type: 'code', value: last.value + node.value });
        else
            merged.push(node);
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/print-blocks.js



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
            return (0,escape_markdown/* writeCodeFence */.aH)(block.value, block.language ?? '');
        case 'figure':
            return printFigure(block, urls);
        case 'embed':
            return (0,escape_markdown/* escapeMarkdown */.FV)(block.url, true);
        case 'rule':
            return '---';
    }
}
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
function findLastMark(markdown) {
    const paragraph = markdown
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? '';
    const items = [...paragraph.matchAll(/^ {0,3}(?:([-*+])|\d{1,9}([.)]))[ \t]/gm)];
    const last = items.at(-1);
    return last?.[1] ?? last?.[2] ?? null;
}
function printFigure({ image, alt, caption }, urls) {
    const source = (0,image_urls/* findImageUrl */.G)(image, urls);
    if (source === null)
        return '';
    const shown = `![${(0,escape_markdown/* escapeMarkdown */.FV)(alt, false)}](${(0,escape_markdown/* escapeAddress */.i7)(source)})`;
    if (caption.length === 0)
        return shown;
    const isText = caption.every(({ type }) => type === 'text');
    const below = printInline(isText ? [{ type: 'emphasis', children: caption }] : caption);
    return `${shown}\n\n${below}`;
}

;// CONCATENATED MODULE: ./lib/node_modules/magic-string/dist/index.mjs
var BitSet = class BitSet {
	constructor(arg) {
		this.bits = arg instanceof BitSet ? arg.bits.slice() : [];
	}
	add(n) {
		this.bits[n >> 5] |= 1 << (n & 31);
	}
	has(n) {
		return !!(this.bits[n >> 5] & 1 << (n & 31));
	}
	forEach(fn) {
		const bits = this.bits;
		for (let w = 0; w < bits.length; w++) {
			let word = bits[w];
			while (word) {
				const lowest = word & -word;
				fn((w << 5) + 31 - Math.clz32(lowest));
				word ^= lowest;
			}
		}
	}
};
var Chunk = class Chunk {
	constructor(start, end, content) {
		this.start = start;
		this.end = end;
		this.original = content;
		this.intro = "";
		this.outro = "";
		this.content = content;
		this.storeName = false;
		this.edited = false;
		this.replacesUntil = -1;
		this.replacedFrom = -1;
		this.previous = null;
		this.next = null;
	}
	appendLeft(content) {
		this.outro += content;
	}
	appendRight(content) {
		this.intro = this.intro + content;
	}
	clone() {
		const chunk = new Chunk(this.start, this.end, this.original);
		chunk.intro = this.intro;
		chunk.outro = this.outro;
		chunk.content = this.content;
		chunk.storeName = this.storeName;
		chunk.edited = this.edited;
		chunk.replacesUntil = this.replacesUntil;
		chunk.replacedFrom = this.replacedFrom;
		return chunk;
	}
	contains(index) {
		return this.start < index && index < this.end;
	}
	eachNext(fn) {
		fn(this);
		let chunk = this.next;
		while (chunk) {
			fn(chunk);
			chunk = chunk.next;
		}
	}
	eachPrevious(fn) {
		fn(this);
		let chunk = this.previous;
		while (chunk) {
			fn(chunk);
			chunk = chunk.previous;
		}
	}
	edit(content, storeName, contentOnly) {
		this.content = content;
		if (!contentOnly) {
			this.intro = "";
			this.outro = "";
		}
		this.storeName = storeName;
		this.edited = true;
		return this;
	}
	prependLeft(content) {
		this.outro = content + this.outro;
	}
	prependRight(content) {
		this.intro = content + this.intro;
	}
	reset() {
		this.intro = "";
		this.outro = "";
		this.replacesUntil = -1;
		this.replacedFrom = -1;
		if (this.edited) {
			this.content = this.original;
			this.storeName = false;
			this.edited = false;
		}
	}
	split(index) {
		const sliceIndex = index - this.start;
		const originalBefore = this.original.slice(0, sliceIndex);
		const originalAfter = this.original.slice(sliceIndex);
		this.original = originalBefore;
		const newChunk = new Chunk(index, this.end, originalAfter);
		newChunk.outro = this.outro;
		this.outro = "";
		this.end = index;
		if (this.edited) {
			newChunk.edit("", false, true);
			newChunk.replacedFrom = this.replacedFrom;
		} else this.content = originalBefore;
		newChunk.next = this.next;
		if (newChunk.next) newChunk.next.previous = newChunk;
		newChunk.previous = this;
		this.next = newChunk;
		return newChunk;
	}
	toString() {
		return this.intro + this.content + this.outro;
	}
	trimEnd(rx) {
		this.outro = this.outro.replace(rx, "");
		if (this.outro.length) return true;
		const trimmed = this.content.replace(rx, "");
		if (trimmed.length) {
			if (trimmed !== this.content) {
				if (this.edited) this.edit(trimmed, this.storeName, true);
				else this.split(this.start + trimmed.length).edit("", void 0, true);
			}
			return true;
		} else {
			this.edit("", void 0, true);
			this.intro = this.intro.replace(rx, "");
			if (this.intro.length) return true;
		}
	}
	trimStart(rx) {
		this.intro = this.intro.replace(rx, "");
		if (this.intro.length) return true;
		const trimmed = this.content.replace(rx, "");
		if (trimmed.length) {
			if (trimmed !== this.content) {
				if (this.edited) this.edit(trimmed, this.storeName, true);
				else {
					this.split(this.end - trimmed.length);
					this.edit("", void 0, true);
				}
			}
			return true;
		} else {
			this.edit("", void 0, true);
			this.outro = this.outro.replace(rx, "");
			if (this.outro.length) return true;
		}
	}
};
var MagicStringError = class extends Error {
	name = "MagicStringError";
	constructor(message, options) {
		super(`[MagicString] ${message}`, options);
	}
};
function getBtoa() {
	if (typeof globalThis !== "undefined" && typeof globalThis.btoa === "function") return (str) => globalThis.btoa(unescape(encodeURIComponent(str)));
	const buffer = globalThis["Buffer"];
	if (buffer) return (str) => buffer.from(str, "utf-8").toString("base64");
	return () => {
		throw new MagicStringError("unsupported environment: `btoa` or `Buffer` is required");
	};
}
const btoa = /* #__PURE__ */ (/* unused pure expression or super */ null && (getBtoa()));
function getLocator(source) {
	const lineOffsets = [0];
	for (let i = source.indexOf("\n"); i !== -1; i = source.indexOf("\n", i + 1)) lineOffsets.push(i + 1);
	return function locate(index) {
		let i = 0;
		let j = lineOffsets.length;
		while (i < j) {
			const m = i + j >> 1;
			if (index < lineOffsets[m]) j = m;
			else i = m + 1;
		}
		const line = i - 1;
		return {
			line,
			column: index - lineOffsets[line]
		};
	};
}
function guessIndent(code) {
	const lines = code.split("\n");
	const tabbed = lines.filter((line) => /^\t+/.test(line));
	const spaced = lines.filter((line) => /^ {2,}/.test(line));
	if (tabbed.length === 0 && spaced.length === 0) return null;
	if (tabbed.length >= spaced.length) return "	";
	const min = spaced.reduce((previous, current) => {
		const numSpaces = /^ +/.exec(current)[0].length;
		return Math.min(numSpaces, previous);
	}, Infinity);
	return " ".repeat(min);
}
const dist_toString = Object.prototype.toString;
function isObject(thing) {
	return dist_toString.call(thing) === "[object Object]";
}
const BASE64_CHARS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const intToChar = /* #__PURE__ */ (/* unused pure expression or super */ null && ((() => {
	const chars = /* @__PURE__ */ new Uint8Array(64);
	for (let i = 0; i < 64; i++) chars[i] = BASE64_CHARS.charCodeAt(i);
	return chars;
})()));
const BUFFER_SIZE = 16384;
const scratch = /* #__PURE__ */ new Uint8Array(BUFFER_SIZE);
const decoder = /* #__PURE__ */ new TextDecoder();
const n = "\n";
const NEWLINE_CHAR = "\n".charCodeAt(0);
const CR_CHAR = "\r".charCodeAt(0);
const warned = {
	insertLeft: false,
	insertRight: false,
	storeName: false
};
function expandReplacement(replacement, matched, position, str, captures, namedCaptures) {
	if (!replacement.includes("$")) return replacement;
	let result = "";
	let index = 0;
	while (index < replacement.length) {
		const dollar = replacement.indexOf("$", index);
		if (dollar === -1) {
			result += replacement.slice(index);
			break;
		}
		result += replacement.slice(index, dollar);
		const char = replacement[dollar + 1];
		let expansion = "$";
		let consumed = 1;
		if (char === "$") consumed = 2;
		else if (char === "&") {
			expansion = matched;
			consumed = 2;
		} else if (char === "`") {
			expansion = str.slice(0, position);
			consumed = 2;
		} else if (char === "'") {
			expansion = str.slice(position + matched.length);
			consumed = 2;
		} else if (char === "<" && namedCaptures !== void 0) {
			const close = replacement.indexOf(">", dollar + 2);
			if (close !== -1) {
				expansion = namedCaptures[replacement.slice(dollar + 2, close)] ?? "";
				consumed = close + 1 - dollar;
			}
		} else if (char >= "0" && char <= "9") {
			const second = replacement[dollar + 2];
			const double = second >= "0" && second <= "9" ? Number(char + second) : NaN;
			const single = Number(char);
			if (double >= 1 && double <= captures.length) {
				expansion = captures[double - 1] ?? "";
				consumed = 3;
			} else if (single >= 1 && single <= captures.length) {
				expansion = captures[single - 1] ?? "";
				consumed = 2;
			}
		}
		result += expansion;
		index = dollar + consumed;
	}
	return result;
}
var MagicString = class MagicString {
	constructor(string, options = {}) {
		const chunk = new Chunk(0, string.length, string);
		Object.defineProperties(this, {
			original: {
				writable: true,
				value: string
			},
			outro: {
				writable: true,
				value: ""
			},
			intro: {
				writable: true,
				value: ""
			},
			firstChunk: {
				writable: true,
				value: chunk
			},
			lastChunk: {
				writable: true,
				value: chunk
			},
			lastSearchedChunk: {
				writable: true,
				value: chunk
			},
			byStart: {
				writable: true,
				value: /* @__PURE__ */ new Map([[0, chunk]])
			},
			byEnd: {
				writable: true,
				value: /* @__PURE__ */ new Map([[string.length, chunk]])
			},
			filename: {
				writable: true,
				value: options.filename
			},
			indentExclusionRanges: {
				writable: true,
				value: options.indentExclusionRanges
			},
			sourcemapLocations: {
				writable: true,
				value: new BitSet()
			},
			storedNames: {
				writable: true,
				value: /* @__PURE__ */ new Set()
			},
			indentStr: {
				writable: true,
				value: void 0
			},
			ignoreList: {
				writable: true,
				value: options.ignoreList
			},
			offset: {
				writable: true,
				value: options.offset || 0
			},
			hasMovedChunks: {
				writable: true,
				value: false
			}
		});
	}
	addSourcemapLocation(char) {
		this.sourcemapLocations.add(char);
	}
	append(content) {
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this.outro += content;
		return this;
	}
	appendLeft(index, content) {
		index = this._resolveIndex(index);
		if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this._split(index);
		const chunk = this.byEnd.get(index);
		if (chunk) chunk.appendLeft(content);
		else this.intro += content;
		return this;
	}
	appendRight(index, content) {
		index = this._resolveIndex(index);
		if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this._split(index);
		const chunk = this.byStart.get(index);
		if (chunk) chunk.appendRight(content);
		else this.outro += content;
		return this;
	}
	clone() {
		const cloned = new MagicString(this.original, {
			filename: this.filename,
			ignoreList: this.ignoreList,
			offset: this.offset
		});
		let originalChunk = this.firstChunk;
		let clonedChunk = cloned.firstChunk = cloned.lastSearchedChunk = originalChunk.clone();
		while (originalChunk) {
			cloned.byStart.set(clonedChunk.start, clonedChunk);
			cloned.byEnd.set(clonedChunk.end, clonedChunk);
			const nextOriginalChunk = originalChunk.next;
			const nextClonedChunk = nextOriginalChunk && nextOriginalChunk.clone();
			if (nextClonedChunk) {
				clonedChunk.next = nextClonedChunk;
				nextClonedChunk.previous = clonedChunk;
				clonedChunk = nextClonedChunk;
			}
			originalChunk = nextOriginalChunk;
		}
		cloned.lastChunk = clonedChunk;
		if (this.indentExclusionRanges) cloned.indentExclusionRanges = this.indentExclusionRanges.slice();
		cloned.sourcemapLocations = new BitSet(this.sourcemapLocations);
		cloned.storedNames = new Set(this.storedNames);
		cloned.intro = this.intro;
		cloned.outro = this.outro;
		cloned.hasMovedChunks = this.hasMovedChunks;
		return cloned;
	}
	_ensureindentStr() {
		if (this.indentStr === void 0) this.indentStr = guessIndent(this.original);
	}
	_getRawIndentString() {
		this._ensureindentStr();
		return this.indentStr;
	}
	getIndentString() {
		this._ensureindentStr();
		return this.indentStr ?? "	";
	}
	indent(indentStr, options) {
		const pattern = /^[^\r\n]/gm;
		if (isObject(indentStr)) {
			options = indentStr;
			indentStr = void 0;
		}
		if (indentStr === void 0) {
			this._ensureindentStr();
			indentStr = this.indentStr || "	";
		}
		if (indentStr === "") return this;
		const resolvedIndentStr = indentStr;
		options = options || {};
		const isExcluded = new BitSet();
		if (options.exclude) (typeof options.exclude[0] === "number" ? [options.exclude] : options.exclude).forEach((exclusion) => {
			for (let i = exclusion[0]; i < exclusion[1]; i += 1) isExcluded.add(i);
		});
		let shouldIndentNextCharacter = options.indentStart !== false;
		const indentPiece = (str) => {
			if (str === "") return str;
			const indented = str.replace(pattern, (match, offset) => offset > 0 || shouldIndentNextCharacter ? `${resolvedIndentStr}${match}` : match);
			shouldIndentNextCharacter = str[str.length - 1] === "\n";
			return indented;
		};
		this.intro = indentPiece(this.intro);
		let charIndex = 0;
		let chunk = this.firstChunk;
		const indentAt = (index) => {
			shouldIndentNextCharacter = false;
			if (index === chunk.start) chunk.appendRight(resolvedIndentStr);
			else {
				this._splitChunk(chunk, index);
				chunk = chunk.next;
				chunk.prependRight(resolvedIndentStr);
			}
		};
		while (chunk) {
			const end = chunk.end;
			if (!isExcluded.has(chunk.start)) chunk.intro = indentPiece(chunk.intro);
			if (chunk.edited) {
				if (!isExcluded.has(chunk.start)) chunk.content = indentPiece(chunk.content);
				else if (chunk.content) shouldIndentNextCharacter = chunk.content[chunk.content.length - 1] === "\n";
			} else if (options.exclude) {
				charIndex = chunk.start;
				while (charIndex < end) {
					if (!isExcluded.has(charIndex)) {
						const char = this.original.charCodeAt(charIndex);
						if (char === NEWLINE_CHAR) shouldIndentNextCharacter = true;
						else if (char !== CR_CHAR && shouldIndentNextCharacter) indentAt(charIndex);
					}
					charIndex += 1;
				}
			} else {
				charIndex = chunk.start;
				while (charIndex < end) {
					if (!shouldIndentNextCharacter) {
						const nextLine = this.original.indexOf(n, charIndex);
						if (nextLine === -1 || nextLine >= end) break;
						shouldIndentNextCharacter = true;
						charIndex = nextLine + 1;
						continue;
					}
					const char = this.original.charCodeAt(charIndex);
					if (char === NEWLINE_CHAR || char === CR_CHAR) {
						charIndex += 1;
						continue;
					}
					indentAt(charIndex);
					charIndex += 1;
				}
			}
			if (!isExcluded.has(chunk.end - 1)) chunk.outro = indentPiece(chunk.outro);
			charIndex = chunk.end;
			chunk = chunk.next;
		}
		this.outro = indentPiece(this.outro);
		return this;
	}
	insert() {
		throw new MagicStringError("insert() is deprecated, use appendLeft() or prependRight()");
	}
	insertLeft(index, content) {
		if (!warned.insertLeft) {
			console.warn("magicString.insertLeft(...) is deprecated. Use magicString.appendLeft(...) instead");
			warned.insertLeft = true;
		}
		return this.appendLeft(index, content);
	}
	insertRight(index, content) {
		if (!warned.insertRight) {
			console.warn("magicString.insertRight(...) is deprecated. Use magicString.prependRight(...) instead");
			warned.insertRight = true;
		}
		return this.prependRight(index, content);
	}
	move(start, end, index, affinity = "right") {
		start = this._resolveIndex(start);
		end = this._resolveIndex(end);
		index = this._resolveIndex(index);
		if (start === end) return this;
		if (start < 0 || end > this.original.length || index < 0 || index > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
		if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
		if (index >= start && index <= end) throw new MagicStringError("cannot move a selection inside itself");
		this._split(start);
		this._split(end);
		this._split(index);
		const first = this.byStart.get(start);
		const last = this.byEnd.get(end);
		if (!first || !last) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
		if (this.hasMovedChunks) {
			let cursor = first;
			while (cursor !== last) {
				cursor = cursor.next;
				if (!cursor || cursor.start < start || cursor.end > end) throw new MagicStringError(`cannot move ${start} to ${end} because an earlier move split that range`);
			}
		}
		const oldLeft = first.previous;
		const oldRight = last.next;
		let newLeft;
		let newRight;
		if (affinity === "left") {
			newLeft = this.byEnd.get(index) ?? null;
			if (!newLeft) {
				if (first === this.firstChunk) return this;
				newRight = this.firstChunk;
			} else {
				if (newLeft.next === first) return this;
				newRight = newLeft.next;
			}
		} else {
			newRight = this.byStart.get(index) ?? null;
			if (!newRight) {
				if (last === this.lastChunk) return this;
				newLeft = this.lastChunk;
			} else {
				if (newRight.previous === last) return this;
				newLeft = newRight.previous;
			}
		}
		if (oldLeft) oldLeft.next = oldRight;
		if (oldRight) oldRight.previous = oldLeft;
		if (newLeft) newLeft.next = first;
		if (newRight) newRight.previous = last;
		if (!oldLeft) this.firstChunk = oldRight;
		if (!oldRight) {
			this.lastChunk = oldLeft;
			this.lastChunk.next = null;
		}
		first.previous = newLeft;
		last.next = newRight || null;
		if (!newLeft) this.firstChunk = first;
		if (!newRight) this.lastChunk = last;
		this.hasMovedChunks = true;
		return this;
	}
	overwrite(start, end, content, options) {
		if (options === true) {
			if (!warned.storeName) {
				console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
				warned.storeName = true;
			}
			return this.update(start, end, content, {
				storeName: true,
				overwrite: true
			});
		}
		const optionObject = typeof options === "object" && options ? options : {};
		return this.update(start, end, content, {
			...optionObject,
			overwrite: !optionObject.contentOnly
		});
	}
	update(start, end, content, options) {
		start = this._resolveIndex(start);
		end = this._resolveIndex(end);
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		if (start < 0) throw new MagicStringError(`start ${start} is out of bounds`);
		if (end > this.original.length) throw new MagicStringError(`end ${end} is out of bounds`);
		if (start === end) throw new MagicStringError(`cannot overwrite a zero-length range at ${start}, use appendLeft() or prependRight()`);
		if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
		this._split(start);
		this._split(end);
		if (options === true) {
			if (!warned.storeName) {
				console.warn("The final argument to magicString.overwrite(...) should be an options object. See https://github.com/rich-harris/magic-string");
				warned.storeName = true;
			}
			options = { storeName: true };
		}
		const optionObject = typeof options === "object" && options ? options : {};
		const storeName = optionObject.storeName || false;
		const overwrite = optionObject.overwrite || false;
		if (storeName) this.storedNames.add(this.original.slice(start, end));
		const first = this.byStart.get(start);
		for (let chunk = first; chunk.end < end;) {
			const next = chunk.next;
			if (next === null || next !== this.byStart.get(chunk.end)) throw new MagicStringError("cannot overwrite across a split point");
			chunk = next;
		}
		for (let chunk = first.next; chunk !== null && chunk.start < end; chunk = chunk.next) {
			chunk.edit("", false, !overwrite);
			chunk.replacesUntil = -1;
			chunk.replacedFrom = start;
		}
		first.edit(content, storeName, !overwrite);
		first.replacesUntil = end;
		first.replacedFrom = -1;
		return this;
	}
	prepend(content) {
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this.intro = content + this.intro;
		return this;
	}
	prependLeft(index, content) {
		index = this._resolveIndex(index);
		if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this._split(index);
		const chunk = this.byEnd.get(index);
		if (chunk) chunk.prependLeft(content);
		else this.intro = content + this.intro;
		return this;
	}
	prependRight(index, content) {
		index = this._resolveIndex(index);
		if (index < 0 || index > this.original.length) throw new MagicStringError(`index ${index} is out of bounds`);
		if (typeof content !== "string") throw new MagicStringError(`content must be a string, got ${typeof content}`);
		this._split(index);
		const chunk = this.byStart.get(index);
		if (chunk) chunk.prependRight(content);
		else this.outro = content + this.outro;
		return this;
	}
	remove(start, end) {
		start = this._resolveIndex(start);
		end = this._resolveIndex(end);
		if (start === end) return this;
		if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
		if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
		this._split(start);
		this._split(end);
		let chunk = this.byStart.get(start);
		while (chunk) {
			if (chunk.start > start) chunk.intro = "";
			if (chunk.end < end) chunk.outro = "";
			chunk.edit("", false, true);
			chunk.replacesUntil = -1;
			chunk.replacedFrom = -1;
			chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
		}
		return this;
	}
	reset(start, end) {
		start = this._resolveIndex(start);
		end = this._resolveIndex(end);
		if (start === end) return this;
		if (start < 0 || end > this.original.length) throw new MagicStringError(`range ${start}–${end} is out of bounds`);
		if (start > end) throw new MagicStringError(`end must be greater than start (start: ${start}, end: ${end})`);
		this._split(start);
		this._split(end);
		let chunk = this.byStart.get(start);
		while (chunk) {
			chunk.reset();
			chunk = end > chunk.end ? this.byStart.get(chunk.end) : void 0;
		}
		return this;
	}
	lastChar() {
		if (this.outro.length) return this.outro[this.outro.length - 1];
		let chunk = this.lastChunk;
		while (chunk) {
			if (chunk.outro.length) return chunk.outro[chunk.outro.length - 1];
			if (chunk.content.length) return chunk.content[chunk.content.length - 1];
			if (chunk.intro.length) return chunk.intro[chunk.intro.length - 1];
			chunk = chunk.previous;
		}
		if (this.intro.length) return this.intro[this.intro.length - 1];
		return "";
	}
	lastLine() {
		let lineIndex = this.outro.lastIndexOf(n);
		if (lineIndex !== -1) return this.outro.slice(lineIndex + 1);
		let lineStr = this.outro;
		let chunk = this.lastChunk;
		while (chunk) {
			if (chunk.outro.length > 0) {
				lineIndex = chunk.outro.lastIndexOf(n);
				if (lineIndex !== -1) return chunk.outro.slice(lineIndex + 1) + lineStr;
				lineStr = chunk.outro + lineStr;
			}
			if (chunk.content.length > 0) {
				lineIndex = chunk.content.lastIndexOf(n);
				if (lineIndex !== -1) return chunk.content.slice(lineIndex + 1) + lineStr;
				lineStr = chunk.content + lineStr;
			}
			if (chunk.intro.length > 0) {
				lineIndex = chunk.intro.lastIndexOf(n);
				if (lineIndex !== -1) return chunk.intro.slice(lineIndex + 1) + lineStr;
				lineStr = chunk.intro + lineStr;
			}
			chunk = chunk.previous;
		}
		lineIndex = this.intro.lastIndexOf(n);
		if (lineIndex !== -1) return this.intro.slice(lineIndex + 1) + lineStr;
		return this.intro + lineStr;
	}
	slice(start = 0, end = this.original.length - this.offset) {
		start = this._resolveIndex(start);
		end = this._resolveIndex(end);
		let result = "";
		let chunk;
		if (this.hasMovedChunks) {
			chunk = this.firstChunk;
			while (chunk && (chunk.start > start || chunk.end <= start)) {
				if (chunk.start < end && chunk.end >= end || end === 0 && chunk.start === 0) return result;
				chunk = chunk.next;
			}
		} else {
			if (start >= end) return result;
			chunk = this._chunkAt(start);
		}
		if (chunk && chunk.edited && chunk.start !== start) throw new MagicStringError(`cannot use edited character ${start} as slice start anchor`);
		const startChunk = chunk;
		while (chunk) {
			if (end === 0 && chunk.start === 0) break;
			if (chunk.intro && (startChunk !== chunk || chunk.start === start)) result += chunk.intro;
			const containsEnd = chunk.start < end && chunk.end >= end;
			if (containsEnd && chunk.edited && chunk.end !== end) throw new MagicStringError(`cannot use edited character ${end} as slice end anchor`);
			const sliceStart = startChunk === chunk ? start - chunk.start : 0;
			const sliceEnd = containsEnd ? chunk.content.length + end - chunk.end : chunk.content.length;
			result += chunk.content.slice(sliceStart, sliceEnd);
			if (chunk.outro && (!containsEnd || chunk.end === end)) result += chunk.outro;
			if (containsEnd) break;
			chunk = chunk.next;
		}
		return result;
	}
	snip(start, end) {
		const clone = this.clone();
		clone.remove(-clone.offset, start);
		clone.remove(end, clone.original.length - clone.offset);
		return clone;
	}
	_resolveIndex(index) {
		const resolved = index + this.offset;
		if (!Number.isInteger(resolved)) throw new MagicStringError(`index must be an integer, got ${index}`);
		if (resolved < 0 && this.original.length !== 0) return Math.max(0, resolved + this.original.length);
		return resolved;
	}
	_chunkAt(index) {
		let chunk = this.byStart.get(index);
		if (chunk) return chunk;
		chunk = this.lastSearchedChunk;
		const searchForward = index >= chunk.end;
		while (chunk && !chunk.contains(index)) chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
		if (chunk) this.lastSearchedChunk = chunk;
		return chunk;
	}
	_split(index) {
		if (this.byStart.get(index) || this.byEnd.get(index)) return;
		let chunk = this.lastSearchedChunk;
		let previousChunk = chunk;
		const searchForward = index > chunk.end;
		while (chunk) {
			if (chunk.contains(index)) return this._splitChunk(chunk, index);
			chunk = searchForward ? this.byStart.get(chunk.end) : this.byEnd.get(chunk.start);
			if (chunk === previousChunk) return;
			previousChunk = chunk;
		}
	}
	_splitChunk(chunk, index) {
		if (chunk.edited && chunk.content.length) {
			const loc = getLocator(this.original)(index);
			throw new MagicStringError(`cannot split a chunk that has already been edited (${loc.line}:${loc.column} – "${chunk.original}")`);
		}
		const newChunk = chunk.split(index);
		this.byEnd.set(index, chunk);
		this.byStart.set(index, newChunk);
		this.byEnd.set(newChunk.end, newChunk);
		if (chunk === this.lastChunk) this.lastChunk = newChunk;
		this.lastSearchedChunk = chunk;
		return true;
	}
	toString() {
		let str = this.intro;
		let chunk = this.firstChunk;
		while (chunk) {
			str += chunk.toString();
			chunk = chunk.next;
		}
		return str + this.outro;
	}
	isEmpty() {
		if (this.intro.length && this.intro.trim()) return false;
		let chunk = this.firstChunk;
		while (chunk) {
			if (chunk.intro.length && chunk.intro.trim() || chunk.content.length && chunk.content.trim() || chunk.outro.length && chunk.outro.trim()) return false;
			chunk = chunk.next;
		}
		if (this.outro.length && this.outro.trim()) return false;
		return true;
	}
	length() {
		let chunk = this.firstChunk;
		let length = 0;
		while (chunk) {
			length += chunk.intro.length + chunk.content.length + chunk.outro.length;
			chunk = chunk.next;
		}
		return length;
	}
	trimLines() {
		return this.trim("[\\r\\n]");
	}
	trim(charType) {
		return this.trimStart(charType).trimEnd(charType);
	}
	trimEndAborted(charType) {
		const rx = new RegExp(`${charType || "\\s"}+$`);
		this.outro = this.outro.replace(rx, "");
		if (this.outro.length) return true;
		let chunk = this.lastChunk;
		do {
			const end = chunk.end;
			const aborted = chunk.trimEnd(rx);
			if (chunk.end !== end) {
				const next = chunk.next;
				if (this.lastChunk === chunk) this.lastChunk = next;
				this.byEnd.set(chunk.end, chunk);
				this.byStart.set(next.start, next);
				this.byEnd.set(next.end, next);
			}
			if (aborted) return true;
			chunk = chunk.previous;
		} while (chunk);
		this.intro = this.intro.replace(rx, "");
		return this.intro.length > 0;
	}
	trimEnd(charType) {
		this.trimEndAborted(charType);
		return this;
	}
	trimStartAborted(charType) {
		const rx = new RegExp(`^${charType || "\\s"}+`);
		this.intro = this.intro.replace(rx, "");
		if (this.intro.length) return true;
		let chunk = this.firstChunk;
		do {
			const end = chunk.end;
			const aborted = chunk.trimStart(rx);
			if (chunk.end !== end) {
				const next = chunk.next;
				if (chunk === this.lastChunk) this.lastChunk = next;
				this.byEnd.set(chunk.end, chunk);
				this.byStart.set(next.start, next);
				this.byEnd.set(next.end, next);
			}
			if (aborted) return true;
			chunk = chunk.next;
		} while (chunk);
		this.outro = this.outro.replace(rx, "");
		return this.outro.length > 0;
	}
	trimStart(charType) {
		this.trimStartAborted(charType);
		return this;
	}
	hasChanged() {
		if (this.intro || this.outro) return true;
		let outputIndex = 0;
		let chunk = this.firstChunk;
		while (chunk) {
			if (chunk.intro || chunk.outro) return true;
			if (!chunk.edited && chunk.start === outputIndex) outputIndex = chunk.end;
			else {
				if (!this.original.startsWith(chunk.content, outputIndex)) return true;
				outputIndex += chunk.content.length;
			}
			chunk = chunk.next;
		}
		return outputIndex !== this.original.length;
	}
	_hasRemovedContent(start, end) {
		const atBoundary = this.byStart.get(start);
		if (atBoundary && start === end) {
			const previous = this.byEnd.get(start);
			return !!previous && previous.content === "" && atBoundary.content === "";
		}
		let chunk = this._chunkAt(start);
		while (chunk && chunk.start < end) {
			if (chunk.content === "" && (chunk.replacedFrom < start || this.byStart.get(chunk.replacedFrom).replacesUntil < chunk.end)) return true;
			chunk = this.byStart.get(chunk.end);
		}
		return false;
	}
	_replaceRegexp(searchValue, replacement) {
		function getReplacement(match, index, str) {
			if (typeof replacement === "string") return expandReplacement(replacement, match[0], index, str, match.slice(1), match.groups);
			else return match.groups === void 0 ? replacement(match[0], ...match.slice(1), index, str) : replacement(match[0], ...match.slice(1), index, str, match.groups);
		}
		const replaceMatch = (match) => {
			if (match.index == null) return false;
			if (this._hasRemovedContent(match.index, match.index + match[0].length)) return false;
			const replacement = getReplacement(match, match.index, this.original);
			if (replacement === match[0]) return true;
			if (match[0].length === 0) this.appendRight(match.index - this.offset, replacement);
			else this.overwrite(match.index - this.offset, match.index + match[0].length - this.offset, replacement);
			return true;
		};
		if (searchValue.global) {
			searchValue.lastIndex = 0;
			for (const match of this.original.matchAll(searchValue)) replaceMatch(match);
		} else {
			const match = this.original.match(searchValue);
			if (match && !replaceMatch(match)) {
				const global = new RegExp(searchValue.source, `${searchValue.flags}g`);
				for (const next of this.original.matchAll(global)) if (replaceMatch(next)) break;
			}
		}
		return this;
	}
	_replaceString(string, replacement) {
		const { original } = this;
		let index = original.indexOf(string);
		while (index !== -1) {
			if (this._hasRemovedContent(index, index + string.length)) {
				index = original.indexOf(string, index + string.length);
				continue;
			}
			if (typeof replacement === "function") replacement = replacement(string, index, original);
			else replacement = expandReplacement(replacement, string, index, original, [], void 0);
			if (string !== replacement) {
				if (string.length === 0) this.appendRight(index - this.offset, replacement);
				else this.overwrite(index - this.offset, index + string.length - this.offset, replacement);
			}
			break;
		}
		return this;
	}
	replace(searchValue, replacement) {
		if (typeof searchValue === "string") return this._replaceString(searchValue, replacement);
		return this._replaceRegexp(searchValue, replacement);
	}
	_replaceAllString(string, replacement) {
		const { original } = this;
		const stringLength = string.length;
		if (stringLength === 0) {
			for (let index = 0; index <= original.length; index += 1) {
				if (this._hasRemovedContent(index, index)) continue;
				const _replacement = typeof replacement === "function" ? replacement("", index, original) : expandReplacement(replacement, "", index, original, [], void 0);
				if (_replacement !== "") this.appendRight(index - this.offset, _replacement);
			}
			return this;
		}
		for (let index = original.indexOf(string); index !== -1; index = original.indexOf(string, index + stringLength)) {
			if (this._hasRemovedContent(index, index + stringLength)) continue;
			const previous = original.slice(index, index + stringLength);
			const _replacement = typeof replacement === "function" ? replacement(previous, index, original) : expandReplacement(replacement, previous, index, original, [], void 0);
			if (previous !== _replacement) this.overwrite(index - this.offset, index + stringLength - this.offset, _replacement);
		}
		return this;
	}
	replaceAll(searchValue, replacement) {
		if (typeof searchValue === "string") return this._replaceAllString(searchValue, replacement);
		if (!searchValue.global) throw new MagicStringError("replaceAll() requires a global RegExp");
		return this._replaceRegexp(searchValue, replacement);
	}
};
const hasOwnProp = Object.prototype.hasOwnProperty;


;// CONCATENATED MODULE: ./lib/src/content/emit/markdown/splice-body.js





function spliceBody({ text: source, shallowest, edits }, { groups, targets }, { urls, followed }) {
    if (!areApart(groups))
        return printAll(groups, urls);
    const text = new MagicString(source);
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
function spliceTags(text, edits, printed) {
    for (const { start, end, write } of edits) {
        if ((0,text_spans/* findSpanAt */.jE)(printed, start) !== undefined)
            continue;
        const replacement = write();
        if (replacement === '')
            text.remove(start, end);
        else
            text.overwrite(start, end, replacement);
    }
}
function replaceGroup(text, group, block, source) {
    const { end } = group;
    const start = findBlanksStart(source, group.start);
    if (start === end)
        return;
    if (block === '') {
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
function findBlanksStart(source, offset) {
    let start = offset;
    while (source[start - 1] === ' ' || source[start - 1] === '\t')
        start -= 1;
    return start;
}
function isApart(source, offset) {
    const end = findBlanksStart(source, offset);
    return /^$|\n\r?\n$/.test(source.slice(Math.max(0, end - 3), end));
}
function trimBody(body) {
    return body.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd();
}
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








function prepareMarkdown({ input: { policy }, source, framed, references }) {
    const sizes = policy.get('heading') === 'convert';
    const shallowest = sizes ? framed.shallowest : null;
    const article = { ...source, converted: framed.body, references, shallowest };
    const body = prepareBody(article, policy);
    const notes = shallowest === null ? framed.body.notes : (0,heading_sizes/* setLevels */.q)(framed.body.notes, shallowest);
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
    const edited = new Set(edits.map(({ start }) => (0,text_spans/* findSpanAt */.jE)(groups, start)));
    return (groups
        .filter(group => group.form === 'kept' && !edited.has(group))
        .filter(({ start }) => start === 0 || text[start - 1] === '\n')
        .map(({ nodes, start, end }) => ({ nodes, text: text.slice(start, end) })));
}
function prepareFooter(footer, policy, sizes) {
    const blocks = (0,post_frame/* listBlocks */.ZV)(footer.converted);
    if (blocks.length === 0)
        return null;
    const { children } = footer.tree;
    if (children.some(({ type }) => /^(?:definition|footnoteDefinition)$/.test(type)))
        return urls => printBlocks((0,heading_sizes/* convertHeadings */.hr)(blocks, policy), urls);
    const spliced = {
        ...footer,
        edits: [],
        shallowest: sizes ? (0,heading_sizes/* findShallowest */.AS)(blocks) : null
    };
    const body = prepareBody(spliced, policy);
    return urls => spliceBody(spliced, body, { urls, followed: false });
}
function printTitles({ title, subtitle }) {
    return [printTitle('#', title), ...(subtitle === null ? [] : [printTitle('##', subtitle)])];
}
function printTitle(mark, text) {
    return `${mark} ${(0,escape_markdown/* escapeText */.X1)(text, false).replace(/#$/, '\\#')}`;
}
function printCover(cover, urls) {
    const url = cover === null ? null : (0,image_urls/* findImageUrl */.G)(cover.source, urls);
    return cover === null || url === null
        ? []
        : [`![${(0,escape_markdown/* escapeMarkdown */.FV)(cover.alt, false)}](${(0,escape_markdown/* escapeAddress */.i7)(url)})`];
}


/***/ })

};
;