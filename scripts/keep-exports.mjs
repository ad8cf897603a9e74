// Takes out of a module what only its unused exports need. All other code stays as it is, line for line.

import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'acorn'

/**
 * @param {string} file a module, which is changed
 * @param {readonly string[]} names the exports that stay
 * @throws Error when it has not all of them, or nothing else
 */
export function keepExports(file, names) {
  const text = readFileSync(file, 'utf8')
  const shorter = cutExports(text, names)
  if (shorter === text) throw new Error(`${file} has nothing besides ${names.join(', ')}.`)
  writeFileSync(file, shorter)
}

const LINE_END = /^[ \t]*\r?\n(?:\r?\n)?/

/**
 * @param {string} text a module's
 * @param {readonly string[]} names
 * @returns {string}
 */
export function cutExports(text, names) {
  const { body } = parse(text, { ecmaVersion: 'latest', sourceType: 'module' })
  const parts = body.map(describePart)
  const own = new Set(
    parts.flatMap(({ node, declared }) => (node.type === 'ExpressionStatement' ? [] : declared))
  )
  // `name.property = …` is of use to who needs the name, unless the name is everybody's.
  for (const part of parts) part.acts ||= !part.declared.every(name => own.has(name))
  const exported = new Map(parts.flatMap(({ exports }) => exports))
  const lost = names.filter(name => !exported.has(name))
  if (lost.length > 0) throw new Error(`No export is called ${lost.join(', ')}.`)
  const roots = names.map(name => exported.get(name))
  const needed = findNeeded(parts, roots)
  const cuts = parts.flatMap(part => listCuts(part, names, needed))
  return cuts.reduceRight((rest, { from, to, instead }) => {
    const after = rest.slice(to)
    // With a statement go the ends of its line and of an empty one below it.
    return rest.slice(0, from) + instead + (instead === '' ? after.replace(LINE_END, '') : after)
  }, text)
}

/**
 * What a statement declares, what it exports (the name outside, and that inside), which names it mentions, and whether it
 * does anything besides.
 */
function describePart(node) {
  const { type } = node
  if (type === 'ImportDeclaration') {
    const declared = node.specifiers.map(({ local }) => local.name)
    return { node, exports: [], declared, mentioned: new Set(), acts: declared.length === 0 }
  }
  if (type === 'ExportNamedDeclaration' && node.declaration === null) {
    const exports = node.specifiers.map(({ exported, local }) => [
      exported.name,
      node.source === null ? local.name : `from elsewhere ${local.name}`
    ])
    return { node, exports, declared: [], mentioned: new Set(), acts: false }
  }
  const inner = node.declaration ?? node
  const declared = [...listDeclared(inner), ...(type === 'ExportDefaultDeclaration' ? [node] : [])]
  const exports =
    type === 'ExportDefaultDeclaration'
      ? [['default', node]]
      : type === 'ExportNamedDeclaration'
        ? declared.map(name => [name, name])
        : []
  const mentioned = collectMentions(inner, new Set())
  return { node, exports, declared, mentioned, acts: declared.length === 0 || !isHarmless(inner) }
}

function listDeclared(node) {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id === null ? [] : [node.id.name]
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => [...collectMentions(id, new Set())])
    case 'ExpressionStatement': {
      const { left } = node.expression
      return left?.type === 'MemberExpression' && left.object.type === 'Identifier'
        ? [left.object.name]
        : []
    }
    default:
      return []
  }
}

function findNeeded(parts, roots) {
  const needed = new Set(roots)
  const open = new Set(parts)
  for (let size = -1; size !== open.size;) {
    size = open.size
    for (const part of open) {
      if (!part.acts && !part.declared.some(name => needed.has(name))) continue
      open.delete(part)
      for (const name of part.mentioned) needed.add(name)
    }
  }
  return needed
}

function listCuts({ node, exports, declared, acts }, names, needed) {
  const { start, end, type } = node
  if (type === 'ImportDeclaration' && declared.some(name => needed.has(name))) {
    const instead = printImport(node, needed)
    return declared.every(name => needed.has(name)) ? [] : [{ from: start, to: end, instead }]
  }
  if (type === 'ExportNamedDeclaration' && node.declaration === null) {
    const kept = node.specifiers.filter(({ exported }) => names.includes(exported.name))
    const rows = kept.map(({ exported, local }) => printName(local.name, exported.name))
    const source = node.source === null ? '' : ` from ${node.source.raw}`
    const instead = rows.length > 0 ? `export { ${rows.join(', ')} }${source}` : ''
    return kept.length === node.specifiers.length ? [] : [{ from: start, to: end, instead }]
  }
  if (!acts && !declared.some(name => needed.has(name)))
    return [{ from: start, to: end, instead: '' }]
  // Needed inside, and no more outside.
  const isInner = exports.length > 0 && !exports.some(([name]) => names.includes(name))
  return isInner && type === 'ExportNamedDeclaration'
    ? [{ from: start, to: node.declaration.start, instead: '' }]
    : []
}

/** With the names alone that are needed. */
function printImport({ specifiers, source }, needed) {
  const kept = specifiers.filter(({ local }) => needed.has(local.name))
  const named = kept.filter(({ type }) => type === 'ImportSpecifier')
  const rows = named.map(({ imported, local }) => printName(imported.name, local.name))
  const whole = kept
    .filter(({ type }) => type !== 'ImportSpecifier')
    .map(({ type, local }) => (type === 'ImportDefaultSpecifier' ? '' : '* as ') + local.name)
  const list = rows.length > 0 ? [`{ ${rows.join(', ')} }`] : []
  return `import ${[...whole, ...list].join(', ')} from ${source.raw}`
}

function printName(name, alias) {
  return name === alias ? name : `${name} as ${alias}`
}

/** Whether its evaluation does nothing that anybody could see. */
function isHarmless(node) {
  switch (node?.type) {
    case undefined:
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'Literal':
    case 'Identifier':
      return true
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.body.body.every(
        ({ type, static: isStatic, value }) =>
          type === 'MethodDefinition' ||
          (type === 'PropertyDefinition' && (!isStatic || isHarmless(value)))
      )
    case 'VariableDeclaration':
      return node.declarations.every(({ id, init }) => id.type === 'Identifier' && isHarmless(init))
    case 'ExpressionStatement':
      return isHarmless(node.expression.right)
    case 'ArrayExpression':
      return node.elements.every(isHarmless)
    case 'ObjectExpression':
      return node.properties.every(({ type, value }) => type === 'Property' && isHarmless(value))
    case 'TemplateLiteral':
      return node.expressions.every(isHarmless)
    case 'NewExpression':
      return /^(?:Map|Set|WeakMap)$/.test(node.callee.name) && node.arguments.every(isHarmless)
    default:
      return false
  }
}

/** Every name in it that may be one of the module's own. */
function collectMentions(node, names) {
  if (Array.isArray(node)) for (const one of node) collectMentions(one, names)
  else if (typeof node?.type === 'string') {
    if (node.type === 'Identifier') names.add(node.name)
    for (const [key, value] of Object.entries(node)) {
      const isOwnName = (key === 'property' || key === 'key') && node.computed === false
      if (!isOwnName) collectMentions(value, names)
    }
  }
  return names
}
