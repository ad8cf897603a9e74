exports.id = 247;
exports.ids = [247];
exports.modules = {

/***/ 1465:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

"use strict";


const XHTMLEntities = __webpack_require__(9920);

const hexNumber = /^[\da-fA-F]+$/;
const decimalNumber = /^\d+$/;

const acornJsxMap = new WeakMap();

function getJsxTokens(acorn) {
  acorn = acorn.Parser.acorn || acorn;
  let acornJsx = acornJsxMap.get(acorn);
  if (!acornJsx) {
    const tt = acorn.tokTypes;
    const TokContext = acorn.TokContext;
    const TokenType = acorn.TokenType;
    const tc_oTag = new TokContext('<tag', false);
    const tc_cTag = new TokContext('</tag', false);
    const tc_expr = new TokContext('<tag>...</tag>', true, true);
    const tokContexts = {
      tc_oTag: tc_oTag,
      tc_cTag: tc_cTag,
      tc_expr: tc_expr
    };
    const tokTypes = {
      jsxName: new TokenType('jsxName'),
      jsxText: new TokenType('jsxText', {beforeExpr: true}),
      jsxTagStart: new TokenType('jsxTagStart', {startsExpr: true}),
      jsxTagEnd: new TokenType('jsxTagEnd')
    };

    tokTypes.jsxTagStart.updateContext = function() {
      this.context.push(tc_expr); 
      this.context.push(tc_oTag); 
      this.exprAllowed = false;
    };
    tokTypes.jsxTagEnd.updateContext = function(prevType) {
      let out = this.context.pop();
      if (out === tc_oTag && prevType === tt.slash || out === tc_cTag) {
        this.context.pop();
        this.exprAllowed = this.curContext() === tc_expr;
      } else {
        this.exprAllowed = true;
      }
    };

    acornJsx = { tokContexts: tokContexts, tokTypes: tokTypes };
    acornJsxMap.set(acorn, acornJsx);
  }

  return acornJsx;
}


function getQualifiedJSXName(object) {
  if (!object)
    return object;

  if (object.type === 'JSXIdentifier')
    return object.name;

  if (object.type === 'JSXNamespacedName')
    return object.namespace.name + ':' + object.name.name;

  if (object.type === 'JSXMemberExpression')
    return getQualifiedJSXName(object.object) + '.' +
    getQualifiedJSXName(object.property);
}

module.exports = function(options) {
  options = options || {};
  return function(Parser) {
    return plugin({
      allowNamespaces: options.allowNamespaces !== false,
      allowNamespacedObjects: !!options.allowNamespacedObjects
    }, Parser);
  };
};

Object.defineProperty(module.exports, "tokTypes", ({
  get: function get_tokTypes() {
    return getJsxTokens(__webpack_require__(3899)).tokTypes;
  },
  configurable: true,
  enumerable: true
}));

function plugin(options, Parser) {
  const acorn = Parser.acorn || __webpack_require__(3899);
  const acornJsx = getJsxTokens(acorn);
  const tt = acorn.tokTypes;
  const tok = acornJsx.tokTypes;
  const tokContexts = acorn.tokContexts;
  const tc_oTag = acornJsx.tokContexts.tc_oTag;
  const tc_cTag = acornJsx.tokContexts.tc_cTag;
  const tc_expr = acornJsx.tokContexts.tc_expr;
  const isNewLine = acorn.isNewLine;
  const isIdentifierStart = acorn.isIdentifierStart;
  const isIdentifierChar = acorn.isIdentifierChar;

  return class extends Parser {
    static get acornJsx() {
      return acornJsx;
    }

    jsx_readToken() {
      let out = '', chunkStart = this.pos;
      for (;;) {
        if (this.pos >= this.input.length)
          this.raise(this.start, 'Unterminated JSX contents');
        let ch = this.input.charCodeAt(this.pos);

        switch (ch) {
        case 60: 
        case 123: 
          if (this.pos === this.start) {
            if (ch === 60 && this.exprAllowed) {
              ++this.pos;
              return this.finishToken(tok.jsxTagStart);
            }
            return this.getTokenFromCode(ch);
          }
          out += this.input.slice(chunkStart, this.pos);
          return this.finishToken(tok.jsxText, out);

        case 38: 
          out += this.input.slice(chunkStart, this.pos);
          out += this.jsx_readEntity();
          chunkStart = this.pos;
          break;

        case 62: 
        case 125: 
          this.raise(
            this.pos,
            "Unexpected token `" + this.input[this.pos] + "`. Did you mean `" +
              (ch === 62 ? "&gt;" : "&rbrace;") + "` or " + "`{\"" + this.input[this.pos] + "\"}" + "`?"
          );

        default:
          if (isNewLine(ch)) {
            out += this.input.slice(chunkStart, this.pos);
            out += this.jsx_readNewLine(true);
            chunkStart = this.pos;
          } else {
            ++this.pos;
          }
        }
      }
    }

    jsx_readNewLine(normalizeCRLF) {
      let ch = this.input.charCodeAt(this.pos);
      let out;
      ++this.pos;
      if (ch === 13 && this.input.charCodeAt(this.pos) === 10) {
        ++this.pos;
        out = normalizeCRLF ? '\n' : '\r\n';
      } else {
        out = String.fromCharCode(ch);
      }
      if (this.options.locations) {
        ++this.curLine;
        this.lineStart = this.pos;
      }

      return out;
    }

    jsx_readString(quote) {
      let out = '', chunkStart = ++this.pos;
      for (;;) {
        if (this.pos >= this.input.length)
          this.raise(this.start, 'Unterminated string constant');
        let ch = this.input.charCodeAt(this.pos);
        if (ch === quote) break;
        if (ch === 38) { 
          out += this.input.slice(chunkStart, this.pos);
          out += this.jsx_readEntity();
          chunkStart = this.pos;
        } else if (isNewLine(ch)) {
          out += this.input.slice(chunkStart, this.pos);
          out += this.jsx_readNewLine(false);
          chunkStart = this.pos;
        } else {
          ++this.pos;
        }
      }
      out += this.input.slice(chunkStart, this.pos++);
      return this.finishToken(tt.string, out);
    }

    jsx_readEntity() {
      let str = '', count = 0, entity;
      let ch = this.input[this.pos];
      if (ch !== '&')
        this.raise(this.pos, 'Entity must start with an ampersand');
      let startPos = ++this.pos;
      while (this.pos < this.input.length && count++ < 10) {
        ch = this.input[this.pos++];
        if (ch === ';') {
          if (str[0] === '#') {
            if (str[1] === 'x') {
              str = str.substr(2);
              if (hexNumber.test(str))
                entity = String.fromCharCode(parseInt(str, 16));
            } else {
              str = str.substr(1);
              if (decimalNumber.test(str))
                entity = String.fromCharCode(parseInt(str, 10));
            }
          } else {
            entity = XHTMLEntities[str];
          }
          break;
        }
        str += ch;
      }
      if (!entity) {
        this.pos = startPos;
        return '&';
      }
      return entity;
    }


    jsx_readWord() {
      let ch, start = this.pos;
      do {
        ch = this.input.charCodeAt(++this.pos);
      } while (isIdentifierChar(ch) || ch === 45); 
      return this.finishToken(tok.jsxName, this.input.slice(start, this.pos));
    }


    jsx_parseIdentifier() {
      let node = this.startNode();
      if (this.type === tok.jsxName)
        node.name = this.value;
      else if (this.type.keyword)
        node.name = this.type.keyword;
      else
        this.unexpected();
      this.next();
      return this.finishNode(node, 'JSXIdentifier');
    }


    jsx_parseNamespacedName() {
      let startPos = this.start, startLoc = this.startLoc;
      let name = this.jsx_parseIdentifier();
      if (!options.allowNamespaces || !this.eat(tt.colon)) return name;
      var node = this.startNodeAt(startPos, startLoc);
      node.namespace = name;
      node.name = this.jsx_parseIdentifier();
      return this.finishNode(node, 'JSXNamespacedName');
    }


    jsx_parseElementName() {
      if (this.type === tok.jsxTagEnd) return '';
      let startPos = this.start, startLoc = this.startLoc;
      let node = this.jsx_parseNamespacedName();
      if (this.type === tt.dot && node.type === 'JSXNamespacedName' && !options.allowNamespacedObjects) {
        this.unexpected();
      }
      while (this.eat(tt.dot)) {
        let newNode = this.startNodeAt(startPos, startLoc);
        newNode.object = node;
        newNode.property = this.jsx_parseIdentifier();
        node = this.finishNode(newNode, 'JSXMemberExpression');
      }
      return node;
    }


    jsx_parseAttributeValue() {
      switch (this.type) {
      case tt.braceL:
        let node = this.jsx_parseExpressionContainer();
        if (node.expression.type === 'JSXEmptyExpression')
          this.raise(node.start, 'JSX attributes must only be assigned a non-empty expression');
        return node;

      case tok.jsxTagStart:
      case tt.string:
        return this.parseExprAtom();

      default:
        this.raise(this.start, 'JSX value should be either an expression or a quoted JSX text');
      }
    }


    jsx_parseEmptyExpression() {
      let node = this.startNodeAt(this.lastTokEnd, this.lastTokEndLoc);
      return this.finishNodeAt(node, 'JSXEmptyExpression', this.start, this.startLoc);
    }


    jsx_parseExpressionContainer() {
      let node = this.startNode();
      this.next();
      node.expression = this.type === tt.braceR
        ? this.jsx_parseEmptyExpression()
        : this.parseExpression();
      this.expect(tt.braceR);
      return this.finishNode(node, 'JSXExpressionContainer');
    }


    jsx_parseAttribute() {
      let node = this.startNode();
      if (this.eat(tt.braceL)) {
        this.expect(tt.ellipsis);
        node.argument = this.parseMaybeAssign();
        this.expect(tt.braceR);
        return this.finishNode(node, 'JSXSpreadAttribute');
      }
      node.name = this.jsx_parseNamespacedName();
      node.value = this.eat(tt.eq) ? this.jsx_parseAttributeValue() : null;
      return this.finishNode(node, 'JSXAttribute');
    }


    jsx_parseOpeningElementAt(startPos, startLoc) {
      let node = this.startNodeAt(startPos, startLoc);
      node.attributes = [];
      let nodeName = this.jsx_parseElementName();
      if (nodeName) node.name = nodeName;
      while (this.type !== tt.slash && this.type !== tok.jsxTagEnd)
        node.attributes.push(this.jsx_parseAttribute());
      node.selfClosing = this.eat(tt.slash);
      this.expect(tok.jsxTagEnd);
      return this.finishNode(node, nodeName ? 'JSXOpeningElement' : 'JSXOpeningFragment');
    }


    jsx_parseClosingElementAt(startPos, startLoc) {
      let node = this.startNodeAt(startPos, startLoc);
      let nodeName = this.jsx_parseElementName();
      if (nodeName) node.name = nodeName;
      this.expect(tok.jsxTagEnd);
      return this.finishNode(node, nodeName ? 'JSXClosingElement' : 'JSXClosingFragment');
    }


    jsx_parseElementAt(startPos, startLoc) {
      let node = this.startNodeAt(startPos, startLoc);
      let children = [];
      let openingElement = this.jsx_parseOpeningElementAt(startPos, startLoc);
      let closingElement = null;

      if (!openingElement.selfClosing) {
        contents: for (;;) {
          switch (this.type) {
          case tok.jsxTagStart:
            startPos = this.start; startLoc = this.startLoc;
            this.next();
            if (this.eat(tt.slash)) {
              closingElement = this.jsx_parseClosingElementAt(startPos, startLoc);
              break contents;
            }
            children.push(this.jsx_parseElementAt(startPos, startLoc));
            break;

          case tok.jsxText:
            children.push(this.parseExprAtom());
            break;

          case tt.braceL:
            children.push(this.jsx_parseExpressionContainer());
            break;

          default:
            this.unexpected();
          }
        }
        if (getQualifiedJSXName(closingElement.name) !== getQualifiedJSXName(openingElement.name)) {
          this.raise(
            closingElement.start,
            'Expected corresponding JSX closing tag for <' + getQualifiedJSXName(openingElement.name) + '>');
        }
      }
      let fragmentOrElement = openingElement.name ? 'Element' : 'Fragment';

      node['opening' + fragmentOrElement] = openingElement;
      node['closing' + fragmentOrElement] = closingElement;
      node.children = children;
      if (this.type === tt.relational && this.value === "<") {
        this.raise(this.start, "Adjacent JSX elements must be wrapped in an enclosing tag");
      }
      return this.finishNode(node, 'JSX' + fragmentOrElement);
    }


    jsx_parseText() {
      let node = this.parseLiteral(this.value);
      node.type = "JSXText";
      return node;
    }


    jsx_parseElement() {
      let startPos = this.start, startLoc = this.startLoc;
      this.next();
      return this.jsx_parseElementAt(startPos, startLoc);
    }

    parseExprAtom(refShortHandDefaultPos) {
      if (this.type === tok.jsxText)
        return this.jsx_parseText();
      else if (this.type === tok.jsxTagStart)
        return this.jsx_parseElement();
      else
        return super.parseExprAtom(refShortHandDefaultPos);
    }

    readToken(code) {
      let context = this.curContext();

      if (context === tc_expr) return this.jsx_readToken();

      if (context === tc_oTag || context === tc_cTag) {
        if (isIdentifierStart(code)) return this.jsx_readWord();

        if (code == 62) {
          ++this.pos;
          return this.finishToken(tok.jsxTagEnd);
        }

        if ((code === 34 || code === 39) && context == tc_oTag)
          return this.jsx_readString(code);
      }

      if (code === 60 && this.exprAllowed && this.input.charCodeAt(this.pos + 1) !== 33) {
        ++this.pos;
        return this.finishToken(tok.jsxTagStart);
      }
      return super.readToken(code);
    }

    updateContext(prevType) {
      if (this.type == tt.braceL) {
        var curContext = this.curContext();
        if (curContext == tc_oTag) this.context.push(tokContexts.b_expr);
        else if (curContext == tc_expr) this.context.push(tokContexts.b_tmpl);
        else super.updateContext(prevType);
        this.exprAllowed = true;
      } else if (this.type === tt.slash && prevType === tok.jsxTagStart) {
        this.context.length -= 2; 
        this.context.push(tc_cTag); 
        this.exprAllowed = false;
      } else {
        return super.updateContext(prevType);
      }
    }
  };
}


/***/ }),

/***/ 9920:
/***/ ((module) => {

module.exports = {
  quot: '\u0022',
  amp: '&',
  apos: '\u0027',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
  iexcl: '\u00A1',
  cent: '\u00A2',
  pound: '\u00A3',
  curren: '\u00A4',
  yen: '\u00A5',
  brvbar: '\u00A6',
  sect: '\u00A7',
  uml: '\u00A8',
  copy: '\u00A9',
  ordf: '\u00AA',
  laquo: '\u00AB',
  not: '\u00AC',
  shy: '\u00AD',
  reg: '\u00AE',
  macr: '\u00AF',
  deg: '\u00B0',
  plusmn: '\u00B1',
  sup2: '\u00B2',
  sup3: '\u00B3',
  acute: '\u00B4',
  micro: '\u00B5',
  para: '\u00B6',
  middot: '\u00B7',
  cedil: '\u00B8',
  sup1: '\u00B9',
  ordm: '\u00BA',
  raquo: '\u00BB',
  frac14: '\u00BC',
  frac12: '\u00BD',
  frac34: '\u00BE',
  iquest: '\u00BF',
  Agrave: '\u00C0',
  Aacute: '\u00C1',
  Acirc: '\u00C2',
  Atilde: '\u00C3',
  Auml: '\u00C4',
  Aring: '\u00C5',
  AElig: '\u00C6',
  Ccedil: '\u00C7',
  Egrave: '\u00C8',
  Eacute: '\u00C9',
  Ecirc: '\u00CA',
  Euml: '\u00CB',
  Igrave: '\u00CC',
  Iacute: '\u00CD',
  Icirc: '\u00CE',
  Iuml: '\u00CF',
  ETH: '\u00D0',
  Ntilde: '\u00D1',
  Ograve: '\u00D2',
  Oacute: '\u00D3',
  Ocirc: '\u00D4',
  Otilde: '\u00D5',
  Ouml: '\u00D6',
  times: '\u00D7',
  Oslash: '\u00D8',
  Ugrave: '\u00D9',
  Uacute: '\u00DA',
  Ucirc: '\u00DB',
  Uuml: '\u00DC',
  Yacute: '\u00DD',
  THORN: '\u00DE',
  szlig: '\u00DF',
  agrave: '\u00E0',
  aacute: '\u00E1',
  acirc: '\u00E2',
  atilde: '\u00E3',
  auml: '\u00E4',
  aring: '\u00E5',
  aelig: '\u00E6',
  ccedil: '\u00E7',
  egrave: '\u00E8',
  eacute: '\u00E9',
  ecirc: '\u00EA',
  euml: '\u00EB',
  igrave: '\u00EC',
  iacute: '\u00ED',
  icirc: '\u00EE',
  iuml: '\u00EF',
  eth: '\u00F0',
  ntilde: '\u00F1',
  ograve: '\u00F2',
  oacute: '\u00F3',
  ocirc: '\u00F4',
  otilde: '\u00F5',
  ouml: '\u00F6',
  divide: '\u00F7',
  oslash: '\u00F8',
  ugrave: '\u00F9',
  uacute: '\u00FA',
  ucirc: '\u00FB',
  uuml: '\u00FC',
  yacute: '\u00FD',
  thorn: '\u00FE',
  yuml: '\u00FF',
  OElig: '\u0152',
  oelig: '\u0153',
  Scaron: '\u0160',
  scaron: '\u0161',
  Yuml: '\u0178',
  fnof: '\u0192',
  circ: '\u02C6',
  tilde: '\u02DC',
  Alpha: '\u0391',
  Beta: '\u0392',
  Gamma: '\u0393',
  Delta: '\u0394',
  Epsilon: '\u0395',
  Zeta: '\u0396',
  Eta: '\u0397',
  Theta: '\u0398',
  Iota: '\u0399',
  Kappa: '\u039A',
  Lambda: '\u039B',
  Mu: '\u039C',
  Nu: '\u039D',
  Xi: '\u039E',
  Omicron: '\u039F',
  Pi: '\u03A0',
  Rho: '\u03A1',
  Sigma: '\u03A3',
  Tau: '\u03A4',
  Upsilon: '\u03A5',
  Phi: '\u03A6',
  Chi: '\u03A7',
  Psi: '\u03A8',
  Omega: '\u03A9',
  alpha: '\u03B1',
  beta: '\u03B2',
  gamma: '\u03B3',
  delta: '\u03B4',
  epsilon: '\u03B5',
  zeta: '\u03B6',
  eta: '\u03B7',
  theta: '\u03B8',
  iota: '\u03B9',
  kappa: '\u03BA',
  lambda: '\u03BB',
  mu: '\u03BC',
  nu: '\u03BD',
  xi: '\u03BE',
  omicron: '\u03BF',
  pi: '\u03C0',
  rho: '\u03C1',
  sigmaf: '\u03C2',
  sigma: '\u03C3',
  tau: '\u03C4',
  upsilon: '\u03C5',
  phi: '\u03C6',
  chi: '\u03C7',
  psi: '\u03C8',
  omega: '\u03C9',
  thetasym: '\u03D1',
  upsih: '\u03D2',
  piv: '\u03D6',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  lrm: '\u200E',
  rlm: '\u200F',
  ndash: '\u2013',
  mdash: '\u2014',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201A',
  ldquo: '\u201C',
  rdquo: '\u201D',
  bdquo: '\u201E',
  dagger: '\u2020',
  Dagger: '\u2021',
  bull: '\u2022',
  hellip: '\u2026',
  permil: '\u2030',
  prime: '\u2032',
  Prime: '\u2033',
  lsaquo: '\u2039',
  rsaquo: '\u203A',
  oline: '\u203E',
  frasl: '\u2044',
  euro: '\u20AC',
  image: '\u2111',
  weierp: '\u2118',
  real: '\u211C',
  trade: '\u2122',
  alefsym: '\u2135',
  larr: '\u2190',
  uarr: '\u2191',
  rarr: '\u2192',
  darr: '\u2193',
  harr: '\u2194',
  crarr: '\u21B5',
  lArr: '\u21D0',
  uArr: '\u21D1',
  rArr: '\u21D2',
  dArr: '\u21D3',
  hArr: '\u21D4',
  forall: '\u2200',
  part: '\u2202',
  exist: '\u2203',
  empty: '\u2205',
  nabla: '\u2207',
  isin: '\u2208',
  notin: '\u2209',
  ni: '\u220B',
  prod: '\u220F',
  sum: '\u2211',
  minus: '\u2212',
  lowast: '\u2217',
  radic: '\u221A',
  prop: '\u221D',
  infin: '\u221E',
  ang: '\u2220',
  and: '\u2227',
  or: '\u2228',
  cap: '\u2229',
  cup: '\u222A',
  'int': '\u222B',
  there4: '\u2234',
  sim: '\u223C',
  cong: '\u2245',
  asymp: '\u2248',
  ne: '\u2260',
  equiv: '\u2261',
  le: '\u2264',
  ge: '\u2265',
  sub: '\u2282',
  sup: '\u2283',
  nsub: '\u2284',
  sube: '\u2286',
  supe: '\u2287',
  oplus: '\u2295',
  otimes: '\u2297',
  perp: '\u22A5',
  sdot: '\u22C5',
  lceil: '\u2308',
  rceil: '\u2309',
  lfloor: '\u230A',
  rfloor: '\u230B',
  lang: '\u2329',
  rang: '\u232A',
  loz: '\u25CA',
  spades: '\u2660',
  clubs: '\u2663',
  hearts: '\u2665',
  diams: '\u2666'
};


/***/ }),

/***/ 1247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

"use strict";
// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMdxLowering: () => (/* reexport */ createMdxLowering),
  readMdx: () => (/* reexport */ readMdx),
  readScope: () => (/* reexport */ readScope)
});

// EXTERNAL MODULE: ./lib/src/content/source/lower/expansion-nodes.js
var expansion_nodes = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/src/content/source/lower/split-paragraph.js
var split_paragraph = __webpack_require__(5561);
// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-form.js + 1 modules
var tag_form = __webpack_require__(8878);
// EXTERNAL MODULE: ./lib/src/content/source/lower/boundary.js
var boundary = __webpack_require__(2978);
;// CONCATENATED MODULE: ./lib/src/content/source/mdx/es-nodes.js
function isEsNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value;
}
function listEsNodes(value) {
    return Array.isArray(value) ? value.filter(isEsNode) : [];
}
function findEsNode(node, key) {
    const value = node?.[key];
    return isEsNode(value) ? value : null;
}
function readEsName(node) {
    if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier')
        return String(node['name']);
    return node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/jsx-nodes.js

function createJsxNode(node, toPoint) {
    const opening = findEsNode(node, 'openingElement');
    return {
        type: 'mdxJsxTextElement',
        name: opening === null ? null : readName(findEsNode(opening, 'name')),
        attributes: listEsNodes(opening?.['attributes']).flatMap(readAttribute),
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
function readAttribute(node) {
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

function readValue(node, scope) {
    if (node === null)
        return undefined;
    return READERS[node.type]?.(node, scope);
}
const READERS = {
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
function findExpression({ data }) {
    const program = data !== undefined && 'estree' in data ? data.estree : null;
    const [statement = null] = isEsNode(program) ? listEsNodes(program['body']) : [];
    return findEsNode(statement, 'expression');
}
function findAttributeText({ values }, ...names) {
    for (const name of names) {
        const value = values.get(name);
        if (typeof value === 'string' || typeof value === 'number')
            return String(value);
    }
    return null;
}
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
function isEmpty(element) {
    return listChildren(element).every(isBlank);
}
function isBlank(node) {
    if (node.type === 'text')
        return node.value.trim() === '';
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
        return findExpression(node) === null;
    return node.type === 'paragraph' && node.children.every(isBlank);
}
const LOOKS = /^(?:class(?:name)?|style|sx|css|id|key|role|as|fallback|columns?|cols?|rows?|gap|\w*spac(?:e|ing)|\w*(?:width|height|size)|[wh]|[mp][trblxy]?|margin\w*|padding\w*|align\w*|justify\w*|variant|color|theme|bg|background\w*|border\w*|display|flex\w*|direction|wrap|(?:aria|data|client)[-:].*)$/;
function isBare({ values, unknown }) {
    return [...values.keys(), ...unknown.keys()].every(name => LOOKS.test(name));
}
function readBlocksInside(element) {
    return wrapText(element.context.lowering.blocks(listChildren(element)));
}
function readTextInside(element) {
    const { lowering } = element.context;
    const children = listChildren(element);
    const [only] = children;
    if (children.length === 1 && only?.type === 'paragraph')
        return lowering.text(only.children);
    return children.some(({ type }) => FLOW.test(type))
        ? lowering.blocks(children)
        : lowering.text(children);
}
const FLOW = /^(?:paragraph|heading|list|blockquote|code|table|thematicBreak|math|mdxJsxFlowElement|mdxFlowExpression|leafDirective)$/;
function wrapText(nodes) {
    const result = [];
    let run = [];
    const close = () => {
        const children = (0,split_paragraph/* trimEdges */.R4)(run.filter(split_paragraph/* isInline */.mO));
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
        if ((0,split_paragraph/* isInline */.mO)(node))
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
    return (0,boundary/* createElementNode */.L)(hName, [...children], position);
}
function createBoldLine(children, position) {
    const strong = { type: 'strong', children: children.filter(split_paragraph/* isInline */.mO) };
    return {
        type: 'paragraph',
        children: [{ ...strong, ...(position && { position }) }],
        ...(position && { position: { start: position.start, end: position.start } })
    };
}
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
    const tag = (0,tag_form/* completeTag */.aT)(context.text, start, {
        kind: 'component',
        name,
        args: args.join(' '),
        content: readOrigin(element),
        end
    });
    return { ...tag, text: readOpening(tag.text) };
}
function readOrigin({ name, context: { scope } }) {
    const first = name.split('.')[0] ?? '';
    return scope.names.has(first) ? (scope.names.get(first) ?? '') : null;
}
function readOpening(text) {
    return /^<(?:=>|\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*"|'[^']*'|[^>"'{])*>/.exec(text)?.[0] ?? text;
}
function requireValues(element, names) {
    const { unknown, node, context } = element;
    const missing = names.filter(name => unknown.has(name));
    for (const name of missing) {
        const expression = unknown.get(name) ?? '';
        const start = node.position?.start.offset ?? 0;
        const end = node.position?.end.offset ?? start;
        const text = `${name}={${expression}}`;
        const tag = { kind: 'jsx-attribute', name: expression, args: 'src', content: null };
        context.expand({ ...tag, text, start, end }, 'html');
    }
    return missing.length > 0;
}

// EXTERNAL MODULE: ./lib/src/content/callout-kinds.js
var callout_kinds = __webpack_require__(6622);
;// CONCATENATED MODULE: ./lib/src/content/source/mdx/block-components.js




const KINDS = {
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
function lowerCallout(element) {
    const named = findAttributeText(element, 'type', 'kind', 'variant', 'status', 'intent', 'level');
    const kind = toKind(named ?? '') ?? toKind(element.key) ?? 'note';
    const title = readLabel(element, 'title', 'heading', 'label');
    const label = title === null
        ? []
        : [
            {
                type: 'paragraph',
                data: { directiveLabel: true },
                children: (0,split_paragraph/* trimEdges */.R4)(title.filter(split_paragraph/* isInline */.mO))
            }
        ];
    const children = [...label, ...readText(element)];
    if (children.length === 0)
        return isBare(element) ? [] : null;
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
function readText(element) {
    if (!isEmpty(element))
        return readBlocksInside(element);
    return wrapText(readLabel(element, 'text', 'message', 'content', 'description', 'body', 'children') ?? []);
}
function toKind(name) {
    const key = name.toLowerCase();
    const kind = KINDS[key] ?? key;
    return callout_kinds/* CALLOUT_KINDS */.BR.has(kind) ? kind : null;
}
function lowerDetails(element) {
    const inside = readText(element);
    if (inside.length === 0)
        return null;
    const { position } = element.node;
    const label = readLabel(element, 'title', 'summary', 'label', 'heading', 'question', 'header');
    const summary = label === null ? [] : [(0,boundary/* createElementNode */.L)('summary', label, position)];
    return [createWrapper('details', [...summary, ...inside], element)];
}
const WRAPPERS = /^(?:layout|fragment|reactfragment|suspense|browseronly|clientonly|noscript|nossr)$/;
function lowerContainer(element) {
    if (isEmpty(element))
        return isBare(element) ? [] : null;
    if (element.inline)
        return readTextInside(element);
    const { key, node } = element;
    const read = (...names) => WRAPPERS.test(key) ? null : readLabel(element, ...names);
    const title = read('title', 'heading', 'header');
    const line = title === null ? [] : [createBoldLine(title, node.position)];
    const caption = wrapText(read('caption') ?? []);
    return [createWrapper('div', [...line, ...readBlocksInside(element), ...caption], element)];
}
function lowerTitled(element) {
    const title = readLabel(element, 'title', 'label', 'name', 'heading');
    if (title === null)
        return isEmpty(element) ? null : lowerContainer(element);
    const line = createBoldLine(title, element.node.position);
    return [createWrapper('div', [line, ...readBlocksInside(element)], element)];
}
function lowerTabs(element) {
    const { tabs } = element.context;
    tabs.push(readTabLabels(element));
    const lowered = lowerContainer(element);
    tabs.pop();
    return lowered;
}
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
function lowerBadge(element) {
    const inside = isEmpty(element)
        ? readLabel(element, 'text', 'label', 'title')
        : readTextInside(element);
    return inside;
}
function omitElement(element) {
    return isEmpty(element) ? [] : lowerContainer(element);
}
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
function lowerCodeComponent(element) {
    const listing = lowerListing(element);
    if (listing !== null || isEmpty(element))
        return listing;
    if (element.inline)
        return element.context.lowering.text(listChildren(element));
    return [createWrapper('div', readBlocksInside(element), element)];
}
function lowerDiagram(element) {
    const own = findAttributeText(element, 'chart', 'value', 'code', 'graph', 'definition');
    const value = own ?? readPlainText(listChildren(element), element.context.scope);
    if (value === null || value.trim() === '')
        return null;
    return [{ ...createListing(element, value, element), lang: 'mermaid' }];
}
const COMMANDS = {
    add: 'npm i',
    create: 'npm create',
    dlx: 'npx',
    exec: 'npx',
    install: 'npm install',
    remove: 'npm uninstall',
    run: 'npm run'
};
function lowerCommands(element) {
    const type = findAttributeText(element, 'type') ?? 'add';
    const command = COMMANDS[type];
    if (!isEmpty(element) || command === undefined)
        return lowerContainer(element);
    const parts = [
        command,
        element.values.get('dev') === true ? '-D' : null,
        findAttributeText(element, 'pkg'),
        findAttributeText(element, 'args')
    ];
    const value = parts.filter(part => part !== null).join(' ');
    return element.values.size === 0
        ? []
        : [{ ...createListing(element, value, element), lang: 'sh' }];
}
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


function lowerFileTree(element) {
    const entries = listEntries(element);
    return entries.length === 0 ? lowerContainer(element) : [createList(element, entries)];
}
const ENTRY = /^(?:filetree)?(?:folder|file)$/;
function listEntries(element) {
    return listChildren(element)
        .flatMap(child => (child.type === 'paragraph' ? child.children : [child]))
        .flatMap(child => child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement'
        ? [readElement(child, element.context)]
        : [])
        .filter(({ key }) => ENTRY.test(key));
}
function createList({ node: { position } }, entries) {
    const children = entries.map(createEntry);
    return { type: 'list', ordered: false, spread: false, children, ...(position && { position }) };
}
function createEntry(element) {
    const { position } = element.node;
    const value = findAttributeText(element, 'name', 'title', 'label') ?? '';
    const inside = listEntries(element);
    const place = position && { position };
    return {
        type: 'listItem',
        spread: false,
        children: [
            { type: 'paragraph', children: [{ type: 'text', value, ...place }], ...place },
            ...(inside.length === 0 ? [] : [createList(element, inside)])
        ],
        ...place
    };
}
function lowerCodeGroup(element) {
    if (isEmpty(element))
        return isBare(element) ? [] : null;
    const blocks = readBlocksInside(element).map(block => block.type === 'code' ? nameListing(block) : block);
    return [createWrapper('div', blocks, element)];
}
function nameListing(code) {
    const { meta } = code;
    const name = /^[^={}"]+?(?=\s+[\w-]+=|\s*$)/.exec(meta ?? '')?.[0].trim() ?? '';
    return name === '' ? code : { ...code, meta: `title="${name}"` };
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/lower-html.js




const INLINE = new Set(('a abbr acronym b bdi bdo big br cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr').split(' '));
const VOID = new Set('br img input wbr hr source track col area base link meta'.split(' '));
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
function lowerHtml(element) {
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
    return INLINE.has(name) ? lowerInline(element) : [createHtmlElement(element)];
}
function createHtmlElement(element) {
    const children = VOID.has(element.name) ? [] : readHtmlChildren(element);
    const hName = element.name === 'p' && !children.every(split_paragraph/* isInline */.mO) ? 'div' : element.name;
    const wrapper = createWrapper(hName, children, element);
    return { ...wrapper, data: { hName, hProperties: readProperties(element) } };
}
const TEXT_HOLDERS = /^(?:p|h[1-6]|summary|figcaption|dt|caption|legend|label|picture|button)$/;
function readHtmlChildren(element) {
    const { context } = element;
    if (TEXT_HOLDERS.test(element.name))
        return readTextInside(element);
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
    if (!children.every(split_paragraph/* isInline */.mO))
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
function lowerPre(element) {
    return isEmpty(element) ? [] : (lowerListing(element) ?? [createHtmlElement(element)]);
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/picture-components.js






const SOURCES = ['src', 'image', 'img', 'image_path', 'path', 'url', 'file', 'filename', 'source'];
function lowerPicture(element) {
    if (requireValues(element, [...SOURCES, 'alt']))
        return [];
    const src = findSource(element);
    if (src === null)
        return isEmpty(element) ? null : lowerFrame(element);
    const { node, context, inline } = element;
    const label = readLabel(element, 'caption', 'title', 'description');
    const caption = label ?? (isEmpty(element) ? null : readTextInside(element));
    const image = (0,expansion_nodes/* createExpansionNodes */.f)({ kind: 'image', src, alt: findAttributeText(element, 'alt') ?? '', caption: '', link: '' }, { ...findSite(element), alone: !inline || caption !== null, position: node.position }, context);
    if (caption === null)
        return image;
    return [createFigure(element, image, caption)];
}
function findSource(element) {
    const own = findAttributeText(element, ...SOURCES);
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
function createFigure(element, shown, caption) {
    const { position } = element.node;
    const below = (0,boundary/* createElementNode */.L)('figcaption', [...caption], position);
    return createWrapper('figure', [...shown, below], element);
}
function lowerFrame(element) {
    if (isEmpty(element))
        return null;
    const written = findAttributeText(element, 'caption');
    const caption = written === null ? readLabel(element, 'caption', 'title') : element.context.readSnippet(written);
    if (caption === null && element.inline)
        return readTextInside(element);
    if (caption === null)
        return [createWrapper('div', readBlocksInside(element), element)];
    return [createFigure(element, readBlocksInside(element), caption)];
}
function lowerLink(element) {
    if (requireValues(element, ['href', 'to', 'url']))
        return [];
    const href = findAttributeText(element, 'href', 'to', 'url');
    const inside = isEmpty(element)
        ? readLabel(element, 'title', 'label', 'text')
        : readTextInside(element);
    if (inside === null)
        return href === null ? null : [];
    if (href === null)
        return inside;
    if (!inside.every(split_paragraph/* isInline */.mO)) {
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
function lowerVideo(element) {
    if (requireValues(element, ['src', 'url', 'source', 'href']))
        return [];
    const src = findAttributeText(element, 'src', 'url', 'source', 'href');
    if (src === null || !isEmpty(element))
        return null;
    const tag = createComponentTag(element, 'embed', new Map([['url', src]]));
    if (/^https?:\/\//.test(src) && !/\.(?:mp4|webm|mov|m4v|ogv|mp3|ogg|wav)(?:[?#]|$)/i.test(src))
        return (0,expansion_nodes/* createExpansionNodes */.f)(element.context.expand(tag, 'text'), { ...findSite(element), alone: !element.inline, position: element.node.position }, element.context);
    const hName = /\.(?:mp3|ogg|wav)$/i.test(src) ? 'audio' : 'video';
    const wrapper = createWrapper(hName, [], element);
    return [{ ...wrapper, data: { hName, hProperties: { src } } }];
}
const ID = /^(?:(?:video|youtube|tweet|vimeo|instagram|stackblitz|gist|codesandbox|spotify|post|status)_?(?:id|link|url))$/;
function lowerPlayer(element, name) {
    const values = new Map([...element.values].map(([key, value]) => [ID.test(key) ? 'id' : key, value]));
    const id = values.get('id');
    if (typeof id === 'string' && PATHS[name] !== undefined && /^[^:]+\/[^:]+$/.test(id))
        values.set('id', PATHS[name] + id);
    if (name === 'codepen')
        values.set('id', findPen(values));
    const tag = createComponentTag(element, name, values);
    const player = (0,expansion_nodes/* createExpansionNodes */.f)(element.context.expand(tag, 'text'), { ...findSite(element), alone: !element.inline, position: element.node.position }, element.context);
    return isEmpty(element) ? player : [...player, ...readBlocksInside(element)];
}
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
        lowerCallout
    ],
    [
        'details accordion accordionitem expandable expander collapse collapsible collapsiblesection toggle disclosure foldable',
        lowerDetails
    ],
    [
        'fragment reactfragment accordions accordiongroup cards cardgroup cardgrid columns column cols col row rows ' +
            'grid griditem flex box container wrapper center centered steps bleed section div paragraph ' +
            'browseronly clientonly noscript nossr suspense imagegroup gallery imagegallery figuregroup ' +
            'layout',
        lowerContainer
    ],
    ['packagemanagers', lowerCommands],
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
    [
        'head helmet seo nextseo pageseo blogseo script metatags meta jsonld articlejsonld structureddata',
        omitPageData
    ]
].flatMap(([names, lower]) => names.split(' ').map(name => [name, lower])));
const PLAYERS = new Map([
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
const HTML = new Set('kbd sup sub mark small del abbr blockquote'.split(' '));
function isKnown({ key }) {
    return KNOWN.has(key);
}
function lowerKnown(element) {
    const { key } = element;
    const lower = KNOWN.get(key);
    if (lower !== undefined)
        return lower(element);
    const player = PLAYERS.get(key);
    if (player !== undefined)
        return lowerPlayer(element, player);
    return HTML.has(key) && element.values.size === 0 ? lowerHtml({ ...element, name: key }) : null;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/lower-mdx.js









function createMdxLowering(scope, own) {
    const tabs = [];
    return (node, lowering, context) => lowerNode(node, { ...context, scope, lowering, tabs }, own);
}
function lowerNode(node, context, own) {
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
        return expandTag(node, { kind: 'mdx-expression', name: node.value.trim() }, context);
    if (parts.every(part => typeof part === 'string')) {
        const content = parts.join('').replace(/\s+/g, ' ');
        return content === '' && flow
            ? dropComment(node, flow, context)
            : expandTag(node, { kind: 'literal', content: flow ? content.trim() : content }, context);
    }
    const placed = node.position && { position: node.position };
    return parts
        .flatMap((part) => typeof part === 'string'
        ? [{ type: 'text', value: part }]
        : context.lowering.text([createJsxNode(part.jsx, context.toPoint)]))
        .map(one => ({ ...one, ...placed }));
}
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
function expandTag({ position }, { kind, name = '', content }, context) {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? start;
    const tag = (0,tag_form/* completeTag */.aT)(context.text, start, {
        kind,
        name,
        args: '',
        content: content ?? null,
        end
    });
    return (0,expansion_nodes/* createExpansionNodes */.f)(context.expand(tag, 'text'), { start, end, alone: false, position }, context);
}
function dropComment(node, flow, context) {
    if (flow)
        removeNode(node, context);
    else
        expandTag(node, { kind: 'comment' }, context);
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
    if (inline || placed.length === 1 || placed.every(split_paragraph/* isInline */.mO))
        return placed;
    return [createWrapper('div', wrapText(placed), element)];
}
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
        return [...expandComponent(element), ...readContents(element)];
    if (name === '')
        return readContents(element);
    if (isHtmlName(name) && !name.includes('-'))
        return lowerHtml(element);
    const isOwn = context.scope.names.get(name) === null;
    return (isOwn ? null : lowerKnown(element)) ?? lowerOther(element);
}
function lowerOther(element) {
    const expanded = expandComponent(element);
    const [first] = expanded;
    if (first?.type === 'boundary' && first.opening !== null)
        return first.opening.create(readBlocksInside(element));
    return [...expanded.filter(({ type }) => type !== 'split'), ...readContents(element)];
}
function expandComponent(element) {
    const { node, inline, context } = element;
    const { content, ...tag } = createComponentTag(element);
    const { start, end } = tag;
    return (0,expansion_nodes/* createExpansionNodes */.f)(context.expand({ ...tag, content: isKnown(element) ? '' : content }, 'text'), { start, end, alone: !inline, position: node.position }, context);
}
function readContents(element) {
    if (isEmpty(element))
        return [];
    return element.inline
        ? readTextInside(element)
        : [createWrapper('div', readBlocksInside(element), element)];
}

// EXTERNAL MODULE: ./lib/src/content/source/dialects/indented-lines.js
var indented_lines = __webpack_require__(8793);
// EXTERNAL MODULE: ./lib/node_modules/devlop/lib/default.js
var lib_default = __webpack_require__(2844);
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-mdx-expression/lib/index.js



function mdxExpressionFromMarkdown() {
  return {
    enter: {
      mdxFlowExpression: enterMdxFlowExpression,
      mdxTextExpression: enterMdxTextExpression
    },
    exit: {
      mdxFlowExpression: exitMdxExpression,
      mdxFlowExpressionChunk: exitMdxExpressionData,
      mdxTextExpression: exitMdxExpression,
      mdxTextExpressionChunk: exitMdxExpressionData
    }
  }
}

function enterMdxFlowExpression(token) {
  this.enter({type: 'mdxFlowExpression', value: ''}, token)
  this.buffer()
}

function enterMdxTextExpression(token) {
  this.enter({type: 'mdxTextExpression', value: ''}, token)
  this.buffer()
}

function exitMdxExpression(token) {
  const value = this.resume()
  const estree = token.estree
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
  this.exit(token)
  node.value = value

  if (estree) {
    node.data = {estree}
  }
}

function exitMdxExpressionData(token) {
  this.config.enter.data.call(this, token)
  this.config.exit.data.call(this, token)
}


// EXTERNAL MODULE: ./lib/node_modules/parse-entities/lib/index.js + 6 modules
var lib = __webpack_require__(8494);
// EXTERNAL MODULE: ./lib/node_modules/unist-util-stringify-position/lib/index.js
var unist_util_stringify_position_lib = __webpack_require__(2729);
;// CONCATENATED MODULE: ./lib/node_modules/vfile-message/lib/index.js




class VFileMessage extends Error {
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super()

    if (typeof optionsOrParentOrPlace === 'string') {
      origin = optionsOrParentOrPlace
      optionsOrParentOrPlace = undefined
    }

    let reason = ''
    let options = {}
    let legacyCause = false

    if (optionsOrParentOrPlace) {
      if (
        'line' in optionsOrParentOrPlace &&
        'column' in optionsOrParentOrPlace
      ) {
        options = {place: optionsOrParentOrPlace}
      }
      else if (
        'start' in optionsOrParentOrPlace &&
        'end' in optionsOrParentOrPlace
      ) {
        options = {place: optionsOrParentOrPlace}
      }
      else if ('type' in optionsOrParentOrPlace) {
        options = {
          ancestors: [optionsOrParentOrPlace],
          place: optionsOrParentOrPlace.position
        }
      }
      else {
        options = {...optionsOrParentOrPlace}
      }
    }

    if (typeof causeOrReason === 'string') {
      reason = causeOrReason
    }
    else if (!options.cause && causeOrReason) {
      legacyCause = true
      reason = causeOrReason.message
      options.cause = causeOrReason
    }

    if (!options.ruleId && !options.source && typeof origin === 'string') {
      const index = origin.indexOf(':')

      if (index === -1) {
        options.ruleId = origin
      } else {
        options.source = origin.slice(0, index)
        options.ruleId = origin.slice(index + 1)
      }
    }

    if (!options.place && options.ancestors) {
      const parent = options.ancestors[options.ancestors.length - 1]

      if (parent) {
        options.place = parent.position
      }
    }

    const start =
      options.place && 'start' in options.place
        ? options.place.start
        : options.place

    this.ancestors = options.ancestors || undefined

    this.cause = options.cause || undefined

    this.column = start ? start.column : undefined

    this.fatal = undefined

    this.file = ''

    this.message = reason

    this.line = start ? start.line : undefined

    this.name = (0,unist_util_stringify_position_lib/* stringifyPosition */.L)(options.place) || '1:1'

    this.place = options.place || undefined

    this.reason = this.message

    this.ruleId = options.ruleId || undefined

    this.source = options.source || undefined

    this.stack =
      legacyCause && options.cause && typeof options.cause.stack === 'string'
        ? options.cause.stack
        : ''


    this.actual = undefined

    this.expected = undefined

    this.note = undefined

    this.url = undefined
  }
}

Object.defineProperties(VFileMessage.prototype, {
  file: {configurable: true, enumerable: true, value: '', writable: true},
  name: {configurable: true, enumerable: true, value: '', writable: true},
  reason: {configurable: true, enumerable: true, value: '', writable: true},
  message: {configurable: true, enumerable: true, value: '', writable: true},
  stack: {configurable: true, enumerable: true, value: '', writable: true},
  column: {configurable: true, enumerable: true, writable: true},
  line: {configurable: true, enumerable: true, writable: true},
  ancestors: {configurable: true, enumerable: true, writable: true},
  cause: {configurable: true, enumerable: true, writable: true},
  fatal: {configurable: true, enumerable: true, writable: true},
  place: {configurable: true, enumerable: true, writable: true},
  ruleId: {configurable: true, enumerable: true, writable: true},
  source: {configurable: true, enumerable: true, writable: true}
})

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-mdx-jsx/lib/index.js







function mdxJsxFromMarkdown() {
  return {
    canContainEols: ['mdxJsxTextElement'],
    enter: {
      mdxJsxFlowTag: enterMdxJsxTag,
      mdxJsxFlowTagClosingMarker: enterMdxJsxTagClosingMarker,
      mdxJsxFlowTagAttribute: enterMdxJsxTagAttribute,
      mdxJsxFlowTagExpressionAttribute: enterMdxJsxTagExpressionAttribute,
      mdxJsxFlowTagAttributeValueLiteral: buffer,
      mdxJsxFlowTagAttributeValueExpression: buffer,
      mdxJsxFlowTagSelfClosingMarker: enterMdxJsxTagSelfClosingMarker,

      mdxJsxTextTag: enterMdxJsxTag,
      mdxJsxTextTagClosingMarker: enterMdxJsxTagClosingMarker,
      mdxJsxTextTagAttribute: enterMdxJsxTagAttribute,
      mdxJsxTextTagExpressionAttribute: enterMdxJsxTagExpressionAttribute,
      mdxJsxTextTagAttributeValueLiteral: buffer,
      mdxJsxTextTagAttributeValueExpression: buffer,
      mdxJsxTextTagSelfClosingMarker: enterMdxJsxTagSelfClosingMarker
    },
    exit: {
      mdxJsxFlowTagClosingMarker: exitMdxJsxTagClosingMarker,
      mdxJsxFlowTagNamePrimary: exitMdxJsxTagNamePrimary,
      mdxJsxFlowTagNameMember: exitMdxJsxTagNameMember,
      mdxJsxFlowTagNameLocal: exitMdxJsxTagNameLocal,
      mdxJsxFlowTagExpressionAttribute: exitMdxJsxTagExpressionAttribute,
      mdxJsxFlowTagExpressionAttributeValue: data,
      mdxJsxFlowTagAttributeNamePrimary: exitMdxJsxTagAttributeNamePrimary,
      mdxJsxFlowTagAttributeNameLocal: exitMdxJsxTagAttributeNameLocal,
      mdxJsxFlowTagAttributeValueLiteral: exitMdxJsxTagAttributeValueLiteral,
      mdxJsxFlowTagAttributeValueLiteralValue: data,
      mdxJsxFlowTagAttributeValueExpression:
        exitMdxJsxTagAttributeValueExpression,
      mdxJsxFlowTagAttributeValueExpressionValue: data,
      mdxJsxFlowTagSelfClosingMarker: exitMdxJsxTagSelfClosingMarker,
      mdxJsxFlowTag: exitMdxJsxTag,

      mdxJsxTextTagClosingMarker: exitMdxJsxTagClosingMarker,
      mdxJsxTextTagNamePrimary: exitMdxJsxTagNamePrimary,
      mdxJsxTextTagNameMember: exitMdxJsxTagNameMember,
      mdxJsxTextTagNameLocal: exitMdxJsxTagNameLocal,
      mdxJsxTextTagExpressionAttribute: exitMdxJsxTagExpressionAttribute,
      mdxJsxTextTagExpressionAttributeValue: data,
      mdxJsxTextTagAttributeNamePrimary: exitMdxJsxTagAttributeNamePrimary,
      mdxJsxTextTagAttributeNameLocal: exitMdxJsxTagAttributeNameLocal,
      mdxJsxTextTagAttributeValueLiteral: exitMdxJsxTagAttributeValueLiteral,
      mdxJsxTextTagAttributeValueLiteralValue: data,
      mdxJsxTextTagAttributeValueExpression:
        exitMdxJsxTagAttributeValueExpression,
      mdxJsxTextTagAttributeValueExpressionValue: data,
      mdxJsxTextTagSelfClosingMarker: exitMdxJsxTagSelfClosingMarker,
      mdxJsxTextTag: exitMdxJsxTag
    }
  }

  function buffer() {
    this.buffer()
  }

  function point(d) {
    return {line: d.line, column: d.column, offset: d.offset}
  }

  function data(token) {
    this.config.enter.data.call(this, token)
    this.config.exit.data.call(this, token)
  }

  function enterMdxJsxTag(token) {
    const tag = {
      name: undefined,
      attributes: [],
      close: false,
      selfClosing: false,
      start: token.start,
      end: token.end
    }
    if (!this.data.mdxJsxTagStack) this.data.mdxJsxTagStack = []
    this.data.mdxJsxTag = tag
    this.buffer()
  }

  function enterMdxJsxTagClosingMarker(token) {
    const stack = this.data.mdxJsxTagStack
    ;(0,lib_default.ok)(stack, 'expected `mdxJsxTagStack`')

    if (stack.length === 0) {
      throw new VFileMessage(
        'Unexpected closing slash `/` in tag, expected an open tag first',
        {start: token.start, end: token.end},
        'mdast-util-mdx-jsx:unexpected-closing-slash'
      )
    }
  }

  function enterMdxJsxTagAnyAttribute(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')

    if (tag.close) {
      throw new VFileMessage(
        'Unexpected attribute in closing tag, expected the end of the tag',
        {start: token.start, end: token.end},
        'mdast-util-mdx-jsx:unexpected-attribute'
      )
    }
  }

  function enterMdxJsxTagSelfClosingMarker(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')

    if (tag.close) {
      throw new VFileMessage(
        'Unexpected self-closing slash `/` in closing tag, expected the end of the tag',
        {start: token.start, end: token.end},
        'mdast-util-mdx-jsx:unexpected-self-closing-slash'
      )
    }
  }

  function exitMdxJsxTagClosingMarker() {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    tag.close = true
  }

  function exitMdxJsxTagNamePrimary(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    tag.name = this.sliceSerialize(token)
  }

  function exitMdxJsxTagNameMember(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    tag.name += '.' + this.sliceSerialize(token)
  }

  function exitMdxJsxTagNameLocal(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    tag.name += ':' + this.sliceSerialize(token)
  }

  function enterMdxJsxTagAttribute(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    enterMdxJsxTagAnyAttribute.call(this, token)
    tag.attributes.push({
      type: 'mdxJsxAttribute',
      name: '',
      value: null,
      position: {
        start: point(token.start),
        end: undefined
      }
    })
  }

  function enterMdxJsxTagExpressionAttribute(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    enterMdxJsxTagAnyAttribute.call(this, token)
    tag.attributes.push({
      type: 'mdxJsxExpressionAttribute',
      value: '',
      position: {
        start: point(token.start),
        end: undefined
      }
    })
    this.buffer()
  }

  function exitMdxJsxTagExpressionAttribute(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const tail = tag.attributes[tag.attributes.length - 1]
    ;(0,lib_default.ok)(tail.type === 'mdxJsxExpressionAttribute')
    const {estree} = token

    tail.value = this.resume()
    ;(0,lib_default.ok)(tail.position !== undefined)
    tail.position.end = point(token.end)

    if (estree) {
      tail.data = {estree}
    }
  }

  function exitMdxJsxTagAttributeNamePrimary(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const node = tag.attributes[tag.attributes.length - 1]
    ;(0,lib_default.ok)(node.type === 'mdxJsxAttribute')
    node.name = this.sliceSerialize(token)
    ;(0,lib_default.ok)(node.position !== undefined)
    node.position.end = point(token.end)
  }

  function exitMdxJsxTagAttributeNameLocal(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const node = tag.attributes[tag.attributes.length - 1]
    ;(0,lib_default.ok)(node.type === 'mdxJsxAttribute')
    node.name += ':' + this.sliceSerialize(token)
    ;(0,lib_default.ok)(node.position !== undefined)
    node.position.end = point(token.end)
  }

  function exitMdxJsxTagAttributeValueLiteral(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const node = tag.attributes[tag.attributes.length - 1]
    node.value = (0,lib/* parseEntities */.L)(this.resume(), {nonTerminated: false})
    ;(0,lib_default.ok)(node.position !== undefined)
    node.position.end = point(token.end)
  }

  function exitMdxJsxTagAttributeValueExpression(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const tail = tag.attributes[tag.attributes.length - 1]
    ;(0,lib_default.ok)(tail.type === 'mdxJsxAttribute')
    const node = {type: 'mdxJsxAttributeValueExpression', value: this.resume()}
    const {estree} = token

    if (estree) {
      node.data = {estree}
    }

    tail.value = node
    ;(0,lib_default.ok)(tail.position !== undefined)
    tail.position.end = point(token.end)
  }

  function exitMdxJsxTagSelfClosingMarker() {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')

    tag.selfClosing = true
  }

  function exitMdxJsxTag(token) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const stack = this.data.mdxJsxTagStack
    ;(0,lib_default.ok)(stack, 'expected `mdxJsxTagStack`')
    const tail = stack[stack.length - 1]

    if (tag.close && tail.name !== tag.name) {
      throw new VFileMessage(
        'Unexpected closing tag `' +
          serializeAbbreviatedTag(tag) +
          '`, expected corresponding closing tag for `' +
          serializeAbbreviatedTag(tail) +
          '` (' +
          (0,unist_util_stringify_position_lib/* stringifyPosition */.L)(tail) +
          ')',
        {start: token.start, end: token.end},
        'mdast-util-mdx-jsx:end-tag-mismatch'
      )
    }

    this.resume()

    if (tag.close) {
      stack.pop()
    } else {
      this.enter(
        {
          type:
            token.type === 'mdxJsxTextTag'
              ? 'mdxJsxTextElement'
              : 'mdxJsxFlowElement',
          name: tag.name || null,
          attributes: tag.attributes,
          children: []
        },
        token,
        onErrorRightIsTag
      )
    }

    if (tag.selfClosing || tag.close) {
      this.exit(token, onErrorLeftIsTag)
    } else {
      stack.push(tag)
    }
  }

  function onErrorRightIsTag(closing, open) {
    const stack = this.data.mdxJsxTagStack
    ;(0,lib_default.ok)(stack, 'expected `mdxJsxTagStack`')
    const tag = stack[stack.length - 1]
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')
    const place = closing ? ' before the end of `' + closing.type + '`' : ''
    const position = closing
      ? {start: closing.start, end: closing.end}
      : undefined

    throw new VFileMessage(
      'Expected a closing tag for `' +
        serializeAbbreviatedTag(tag) +
        '` (' +
        (0,unist_util_stringify_position_lib/* stringifyPosition */.L)({start: open.start, end: open.end}) +
        ')' +
        place,
      position,
      'mdast-util-mdx-jsx:end-tag-mismatch'
    )
  }

  function onErrorLeftIsTag(a, b) {
    const tag = this.data.mdxJsxTag
    ;(0,lib_default.ok)(tag, 'expected `mdxJsxTag`')

    throw new VFileMessage(
      'Expected the closing tag `' +
        serializeAbbreviatedTag(tag) +
        '` either after the end of `' +
        b.type +
        '` (' +
        (0,unist_util_stringify_position_lib/* stringifyPosition */.L)(b.end) +
        ') or another opening tag after the start of `' +
        b.type +
        '` (' +
        (0,unist_util_stringify_position_lib/* stringifyPosition */.L)(b.start) +
        ')',
      {start: a.start, end: a.end},
      'mdast-util-mdx-jsx:end-tag-mismatch'
    )
  }

  function serializeAbbreviatedTag(tag) {
    return '<' + (tag.close ? '/' : '') + (tag.name || '') + '>'
  }
}


;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-mdxjs-esm/lib/index.js



function mdxjsEsmFromMarkdown() {
  return {
    enter: {mdxjsEsm: enterMdxjsEsm},
    exit: {mdxjsEsm: exitMdxjsEsm, mdxjsEsmData: exitMdxjsEsmData}
  }
}

function enterMdxjsEsm(token) {
  this.enter({type: 'mdxjsEsm', value: ''}, token)
  this.buffer() 
}

function exitMdxjsEsm(token) {
  const value = this.resume()
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'mdxjsEsm')

  this.exit(token)

  const estree = token.estree

  node.value = value

  if (estree) {
    node.data = {estree}
  }
}

function exitMdxjsEsmData(token) {
  this.config.enter.data.call(this, token)
  this.config.exit.data.call(this, token)
}


;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-mdx/lib/index.js





function mdxFromMarkdown() {
  return [
    mdxExpressionFromMarkdown(),
    mdxJsxFromMarkdown(),
    mdxjsEsmFromMarkdown()
  ]
}


// EXTERNAL MODULE: ./lib/node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(3899);
// EXTERNAL MODULE: ./lib/node_modules/acorn-jsx/index.js
var acorn_jsx = __webpack_require__(1465);
// EXTERNAL MODULE: ./lib/node_modules/micromark-factory-space/index.js
var micromark_factory_space = __webpack_require__(7268);
// EXTERNAL MODULE: ./lib/node_modules/micromark-util-character/index.js
var micromark_util_character = __webpack_require__(797);
;// CONCATENATED MODULE: ./lib/node_modules/estree-util-visit/lib/color.node.js
function color(d) {
  return '\u001B[33m' + d + '\u001B[39m'
}

;// CONCATENATED MODULE: ./lib/node_modules/estree-util-visit/lib/index.js






const own = {}.hasOwnProperty

const CONTINUE = Symbol('continue')

const EXIT = Symbol('exit')

const SKIP = Symbol('skip')

function visit(tree, visitor) {
  let enter
  let leave

  if (typeof visitor === 'function') {
    enter = visitor
  } else if (visitor && typeof visitor === 'object') {
    if (visitor.enter) enter = visitor.enter
    if (visitor.leave) leave = visitor.leave
  }

  build(tree, undefined, undefined, [])()

  function build(node, key, index, parents) {
    if (nodelike(node)) {
      visit.displayName = 'node (' + color(node.type) + ')'
    }

    return visit

    function visit() {
      const result = enter ? toResult(enter(node, key, index, parents)) : []

      if (result[0] === EXIT) {
        return result
      }

      if (result[0] !== SKIP) {
        let cKey

        for (cKey in node) {
          if (
            own.call(node, cKey) &&
            node[cKey] &&
            typeof node[cKey] === 'object' &&
            cKey !== 'data' &&
            cKey !== 'position'
          ) {
            const grandparents = parents.concat(node)
            const value = node[cKey]

            if (Array.isArray(value)) {
              const nodes =   (value)
              let cIndex = 0

              while (cIndex > -1 && cIndex < nodes.length) {
                const subvalue = nodes[cIndex]

                if (nodelike(subvalue)) {
                  const subresult = build(
                    subvalue,
                    cKey,
                    cIndex,
                    grandparents
                  )()
                  if (subresult[0] === EXIT) return subresult
                  cIndex =
                    typeof subresult[1] === 'number' ? subresult[1] : cIndex + 1
                } else {
                  cIndex++
                }
              }
            } else if (nodelike(value)) {
              const subresult = build(value, cKey, undefined, grandparents)()
              if (subresult[0] === EXIT) return subresult
            }
          }
        }
      }

      return leave ? toResult(leave(node, key, index, parents)) : result
    }
  }
}

function toResult(value) {
  if (Array.isArray(value)) {
    return value
  }

  if (typeof value === 'number') {
    return [CONTINUE, value]
  }

  return [value]
}

function nodelike(value) {
  return Boolean(
    value &&
      typeof value === 'object' &&
      'type' in value &&
      typeof value.type === 'string' &&
      value.type.length > 0
  )
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-events-to-acorn/lib/index.js




function eventsToAcorn(events, options) {
  const prefix = options.prefix || '';
  const suffix = options.suffix || '';
  const acornOptions = Object.assign({}, options.acornOptions);
  const comments = [];
  const tokens = [];
  const onComment = acornOptions.onComment;
  const onToken = acornOptions.onToken;
  let swallow = false;
  let estree;
  let exception;
  const acornConfig = Object.assign({}, acornOptions, {
    onComment: comments,
    preserveParens: true
  });
  if (onToken) {
    acornConfig.onToken = tokens;
  }
  const collection = collect(events, options.tokenTypes);
  const source = collection.value;
  const value = prefix + source + suffix;
  const isEmptyExpression = options.expression && empty(source);
  if (isEmptyExpression && !options.allowEmpty) {
    throw new VFileMessage('Unexpected empty expression', {
      place: parseOffsetToUnistPoint(0),
      ruleId: 'unexpected-empty-expression',
      source: 'micromark-extension-mdx-expression'
    });
  }
  try {
    estree = options.expression && !isEmptyExpression ? options.acorn.parseExpressionAt(value, 0, acornConfig) : options.acorn.parse(value, acornConfig);
  } catch (error_) {
    const error =  error_;
    const point = parseOffsetToUnistPoint(error.pos);
    error.message = String(error.message).replace(/ \(\d+:\d+\)$/, '');

    error.pos = point.offset;
    error.loc = {
      line: point.line,
      column: point.column - 1
    };
    exception = error;
    swallow = error.raisedAt >= prefix.length + source.length ||
    error.message === 'Unterminated comment';
  }
  if (estree && options.expression && !isEmptyExpression) {
    if (empty(value.slice(estree.end, value.length - suffix.length))) {
      estree = {
        type: 'Program',
        start: 0,
        end: prefix.length + source.length,
        body: [{
          type: 'ExpressionStatement',
          expression: estree,
          start: 0,
          end: prefix.length + source.length
        }],
        sourceType: 'module',
        comments: []
      };
    } else {
      const point = parseOffsetToUnistPoint(estree.end);
      const error =  
      new Error('Unexpected content after expression');

      error.pos = point.offset;
      error.loc = {
        line: point.line,
        column: point.column - 1
      };
      exception = error;
      estree = undefined;
    }
  }
  if (estree) {
    estree.comments = comments;

    visit(estree, function (esnode, field, index, parents) {
      let context =  
      parents[parents.length - 1];
      let property = field;

      if (esnode.type === 'ParenthesizedExpression' && context && property) {
        if (typeof index === 'number') {
          context = context[property];
          property = index;
        }

        context[property] = esnode.expression;
      }
      fixPosition(esnode);
    });

    if (Array.isArray(onComment)) {
      onComment.push(...comments);
    } else if (typeof onComment === 'function') {
      for (const comment of comments) {
        onComment(comment.type === 'Block', comment.value, comment.start, comment.end, comment.loc.start, comment.loc.end);
      }
    }
    for (const token of tokens) {
      if (token.end <= prefix.length || token.start - prefix.length >= source.length) {
        continue;
      }
      fixPosition(token);
      if (Array.isArray(onToken)) {
        onToken.push(token);
      } else {

        onToken(token);
      }
    }
  }

  return {
    estree,
    error: exception,
    swallow
  };

  function fixPosition(nodeOrToken) {
    const pointStart = parseOffsetToUnistPoint(nodeOrToken.start);
    const pointEnd = parseOffsetToUnistPoint(nodeOrToken.end);

    nodeOrToken.start = pointStart.offset;
    nodeOrToken.end = pointEnd.offset;
    nodeOrToken.loc = {
      start: {
        line: pointStart.line,
        column: pointStart.column - 1,
        offset: pointStart.offset
      },
      end: {
        line: pointEnd.line,
        column: pointEnd.column - 1,
        offset: pointEnd.offset
      }
    };
    nodeOrToken.range = [nodeOrToken.start, nodeOrToken.end];
  }

  function parseOffsetToUnistPoint(acornOffset) {
    let sourceOffset = acornOffset - prefix.length;
    if (sourceOffset < 0) {
      sourceOffset = 0;
    } else if (sourceOffset > source.length) {
      sourceOffset = source.length;
    }
    let point = relativeToPoint(collection.stops, sourceOffset);
    if (!point) {
      point = {
        line: options.start.line,
        column: options.start.column,
        offset: options.start.offset
      };
    }
    return point;
  }
}

function empty(value) {
  return /^\s*$/.test(value
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .replace(/\/\/[^\r\n]*(\r\n|\n|\r)/g, ''));
}

function collect(events, tokenTypes) {
  const result = {
    value: '',
    stops: []
  };
  let index = -1;
  while (++index < events.length) {
    const event = events[index];

    if (event[0] === 'enter') {
      const type = event[1].type;
      if (type === "lineEnding" || tokenTypes.includes(type)) {
        const chunks = event[2].sliceStream(event[1]);

        while (chunks.length > 0 && chunks[0] === -1) {
          chunks.shift();
        }
        const value = serializeChunks(chunks);
        result.stops.push([result.value.length, event[1].start]);
        result.value += value;
        result.stops.push([result.value.length, event[1].end]);
      }
    }
  }
  return result;
}

function relativeToPoint(stops, relative) {
  let index = 0;
  while (index < stops.length && stops[index][0] <= relative) {
    index += 1;
  }

  if (index === 0) {
    return undefined;
  }
  const [stopRelative, stopAbsolute] = stops[index - 1];
  const rest = relative - stopRelative;
  return {
    line: stopAbsolute.line,
    column: stopAbsolute.column + rest,
    offset: stopAbsolute.offset + rest
  };
}

function serializeChunks(chunks) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value;
    if (typeof chunk === 'string') {
      value = chunk;
    } else switch (chunk) {
      case -5:
        {
          value = "\r";
          break;
        }
      case -4:
        {
          value = "\n";
          break;
        }
      case -3:
        {
          value = "\r" + "\n";
          break;
        }
      case -2:
        {
          value = "\t";
          break;
        }

      case -1:
        {
          if (atTab) continue;
          value = " ";
          break;
        }
      default:
        {
          value = String.fromCharCode(chunk);
        }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join('');
}
;// CONCATENATED MODULE: ./lib/node_modules/unist-util-position-from-estree/lib/index.js


function positionFromEstree(node) {
  const nodeLike = node || {}
  const loc = nodeLike.loc || {}
  const range = nodeLike.range || [undefined, undefined]
  const start = pointOrUndefined(loc.start, range[0] || nodeLike.start)
  const end = pointOrUndefined(loc.end, range[1] || nodeLike.end)

  if (start && end) {
    return {start, end}
  }
}

function pointOrUndefined(estreePoint, estreeOffset) {
  if (estreePoint && typeof estreePoint === 'object') {
    const line =
      'line' in estreePoint ? numberOrUndefined(estreePoint.line) : undefined
    const column =
      'column' in estreePoint
        ? numberOrUndefined(estreePoint.column)
        : undefined

    if (line && column !== undefined) {
      return {
        line,
        column: column + 1,
        offset: numberOrUndefined(estreeOffset)
      }
    }
  }
}

function numberOrUndefined(value) {
  return typeof value === 'number' && value > -1 ? value : undefined
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-factory-mdx-expression/index.js








const indentSize = 2;
const trouble = 'https://github.com/micromark/micromark-extension-mdx-expression/tree/main/packages/micromark-extension-mdx-expression';
const unexpectedEndOfFileHash = '#unexpected-end-of-file-in-expression-expected-a-corresponding-closing-brace-for-';
const unexpectedLazyHash = '#unexpected-lazy-line-in-expression-in-container-expected-line-to-be-prefixed';
const nonSpreadHash = '#unexpected-type-in-code-expected-an-object-spread-spread';
const spreadExtraHash = '#unexpected-extra-content-in-spread-only-a-single-spread-is-supported';
const acornHash = '#could-not-parse-expression-with-acorn';

function factoryMdxExpression(effects, ok, type, markerType, chunkType, acorn, acornOptions, addResult, spread, allowEmpty, allowLazy) {
  const self = this;
  const eventStart = this.events.length + 3; 
  let size = 0;
  let pointStart;
  let lastCrash;
  return start;

  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    pointStart = self.now();
    return before;
  }

  function before(code) {
    if (code === null) {
      if (lastCrash) throw lastCrash;
      const error = new VFileMessage('Unexpected end of file in expression, expected a corresponding closing brace for `{`', {
        place: self.now(),
        ruleId: 'unexpected-eof',
        source: 'micromark-extension-mdx-expression'
      });
      error.url = trouble + unexpectedEndOfFileHash;
      throw error;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return eolAfter;
    }
    if (code === 125 && size === 0) {
      const next = acorn ? mdxExpressionParse.call(self, acorn, acornOptions, chunkType, eventStart, pointStart, allowEmpty || false, spread || false) : {
        type: 'ok',
        estree: undefined
      };
      if (next.type === 'ok') {
        effects.enter(markerType);
        effects.consume(code);
        effects.exit(markerType);
        const token = effects.exit(type);
        if (addResult && next.estree) {
          Object.assign(token, {
            estree: next.estree
          });
        }
        return ok;
      }
      lastCrash = next.message;
      effects.enter(chunkType);
      effects.consume(code);
      return inside;
    }
    effects.enter(chunkType);
    return inside(code);
  }

  function inside(code) {
    if (code === 125 && size === 0 || code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit(chunkType);
      return before(code);
    }

    if (code === 123 && !acorn) {
      size += 1;
    } else if (code === 125) {
      size -= 1;
    }
    effects.consume(code);
    return inside;
  }

  function eolAfter(code) {
    const now = self.now();

    if (now.line !== pointStart.line && !allowLazy && self.parser.lazy[now.line]) {
      const error = new VFileMessage('Unexpected lazy line in expression in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc', {
        place: self.now(),
        ruleId: 'unexpected-lazy',
        source: 'micromark-extension-mdx-expression'
      });
      error.url = trouble + unexpectedLazyHash;
      throw error;
    }

    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, before, "linePrefix", indentSize + 1)(code);
    }
    return before(code);
  }
}

function mdxExpressionParse(acorn, acornOptions, chunkType, eventStart, pointStart, allowEmpty, spread) {
  const result = eventsToAcorn(this.events.slice(eventStart), {
    acorn,
    tokenTypes: [chunkType],
    acornOptions,
    start: pointStart,
    expression: true,
    allowEmpty,
    prefix: spread ? '({' : '',
    suffix: spread ? '})' : ''
  });
  const estree = result.estree;

  if (spread && estree) {

    const head = estree.body[0];
    if (head.type !== 'ExpressionStatement' || head.expression.type !== 'ObjectExpression') {
      const place = positionFromEstree(head);
      const error = new VFileMessage('Unexpected `' + head.type + '` in code: expected an object spread (`{...spread}`)', {
        place: place.start,
        ruleId: 'non-spread',
        source: 'micromark-extension-mdx-expression'
      });
      error.url = trouble + nonSpreadHash;
      throw error;
    }
    if (head.expression.properties[1]) {
      const place = positionFromEstree(head.expression.properties[1]);
      const error = new VFileMessage('Unexpected extra content in spread: only a single spread is supported', {
        place: place.start,
        ruleId: 'spread-extra',
        source: 'micromark-extension-mdx-expression'
      });
      error.url = trouble + spreadExtraHash;
      throw error;
    }
    if (head.expression.properties[0] && head.expression.properties[0].type !== 'SpreadElement') {
      const place = positionFromEstree(head.expression.properties[0]);
      const error = new VFileMessage('Unexpected `' + head.expression.properties[0].type + '` in code: only spread elements are supported', {
        place: place.start,
        ruleId: 'non-spread',
        source: 'micromark-extension-mdx-expression'
      });
      error.url = trouble + nonSpreadHash;
      throw error;
    }
  }
  if (result.error) {
    const error = new VFileMessage('Could not parse expression with acorn', {
      cause: result.error,
      place: {
        line: result.error.loc.line,
        column: result.error.loc.column + 1,
        offset: result.error.pos
      },
      ruleId: 'acorn',
      source: 'micromark-extension-mdx-expression'
    });
    error.url = trouble + acornHash;
    return {
      type: 'nok',
      message: error
    };
  }
  return {
    type: 'ok',
    estree
  };
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-expression/lib/syntax.js




function mdxExpression(options) {
  const options_ = options || {};
  const addResult = options_.addResult;
  const acorn = options_.acorn;
  const spread = options_.spread;
  let allowEmpty = options_.allowEmpty;
  let acornOptions;
  if (allowEmpty === null || allowEmpty === undefined) {
    allowEmpty = true;
  }
  if (acorn) {
    if (!acorn.parseExpressionAt) {
      throw new Error('Expected a proper `acorn` instance passed in as `options.acorn`');
    }
    acornOptions = Object.assign({
      ecmaVersion: 2024,
      sourceType: 'module'
    }, options_.acornOptions);
  } else if (options_.acornOptions || options_.addResult) {
    throw new Error('Expected an `acorn` instance passed in as `options.acorn`');
  }
  return {
    flow: {
      [123]: {
        name: 'mdxFlowExpression',
        tokenize: tokenizeFlowExpression,
        concrete: true
      }
    },
    text: {
      [123]: {
        name: 'mdxTextExpression',
        tokenize: tokenizeTextExpression
      }
    }
  };

  function tokenizeFlowExpression(effects, ok, nok) {
    const self = this;
    return start;

    function start(code) {

      return before(code);
    }

    function before(code) {
      return factoryMdxExpression.call(self, effects, after, 'mdxFlowExpression', 'mdxFlowExpressionMarker', 'mdxFlowExpressionChunk', acorn, acornOptions, addResult, spread, allowEmpty)(code);
    }

    function after(code) {
      return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, end, "whitespace")(code) : end(code);
    }

    function end(code) {
      const lessThanValue = self.parser.constructs.flow[60];
      const constructs = Array.isArray(lessThanValue) ? lessThanValue :  
      lessThanValue ? [lessThanValue] : [];
      const jsxTag = constructs.find(function (d) {
        return d.name === 'mdxJsxFlowTag';
      });

      if (code === 60 && jsxTag) {
        return effects.attempt(jsxTag, end, nok)(code);
      }
      return code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) ? ok(code) : nok(code);
    }
  }

  function tokenizeTextExpression(effects, ok) {
    const self = this;
    return start;

    function start(code) {
      return factoryMdxExpression.call(self, effects, ok, 'mdxTextExpression', 'mdxTextExpressionMarker', 'mdxTextExpressionChunk', acorn, acornOptions, addResult, spread, allowEmpty, true)(code);
    }
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/estree-util-is-identifier-name/lib/index.js

const startRe = /[$_\p{ID_Start}]/u
const contRe = /[$_\u{200C}\u{200D}\p{ID_Continue}]/u
const contReJsx = /[-$_\u{200C}\u{200D}\p{ID_Continue}]/u
const nameRe = /^[$_\p{ID_Start}][$_\u{200C}\u{200D}\p{ID_Continue}]*$/u
const nameReJsx = /^[$_\p{ID_Start}][-$_\u{200C}\u{200D}\p{ID_Continue}]*$/u

const emptyOptions = {}

function lib_start(code) {
  return code ? startRe.test(String.fromCodePoint(code)) : false
}

function cont(code, options) {
  const settings = options || emptyOptions
  const re = settings.jsx ? contReJsx : contRe
  return code ? re.test(String.fromCodePoint(code)) : false
}

function lib_name(name, options) {
  const settings = options || emptyOptions
  const re = settings.jsx ? nameReJsx : nameRe
  return re.test(name)
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-jsx/lib/factory-tag.js





const factory_tag_trouble = 'https://github.com/micromark/micromark-extension-mdx-jsx';

function factoryTag(effects, ok, nok, acorn, acornOptions, addResult, allowLazy, tagType, tagMarkerType, tagClosingMarkerType, tagSelfClosingMarker, tagNameType, tagNamePrimaryType, tagNameMemberMarkerType, tagNameMemberType, tagNamePrefixMarkerType, tagNameLocalType, tagExpressionAttributeType, tagExpressionAttributeMarkerType, tagExpressionAttributeValueType, tagAttributeType, tagAttributeNameType, tagAttributeNamePrimaryType, tagAttributeNamePrefixMarkerType, tagAttributeNameLocalType, tagAttributeInitializerMarkerType, tagAttributeValueLiteralType, tagAttributeValueLiteralMarkerType, tagAttributeValueLiteralValueType, tagAttributeValueExpressionType, tagAttributeValueExpressionMarkerType, tagAttributeValueExpressionValueType) {
  const self = this;
  let returnState;
  let marker;
  return start;

  function start(code) {
    effects.enter(tagType);
    effects.enter(tagMarkerType);
    effects.consume(code);
    effects.exit(tagMarkerType);
    return startAfter;
  }

  function startAfter(code) {
    if ((0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return nok(code);
    }

    returnState = nameBefore;
    return esWhitespaceStart(code);
  }

  function nameBefore(code) {
    if (code === 47) {
      effects.enter(tagClosingMarkerType);
      effects.consume(code);
      effects.exit(tagClosingMarkerType);
      returnState = closingTagNameBefore;
      return esWhitespaceStart;
    }

    if (code === 62) {
      return tagEnd(code);
    }

    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagNameType);
      effects.enter(tagNamePrimaryType);
      effects.consume(code);
      return primaryName;
    }
    crash(code, 'before name', 'a character that can start a name, such as a letter, `$`, or `_`' + (code === 33 ? ' (note: to create a comment in MDX, use `{/* text */}`)' : ''));
  }

  function closingTagNameBefore(code) {
    if (code === 62) {
      return tagEnd(code);
    }

    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagNameType);
      effects.enter(tagNamePrimaryType);
      effects.consume(code);
      return primaryName;
    }
    crash(code, 'before name', 'a character that can start a name, such as a letter, `$`, or `_`' + (code === 42 || code === 47 ? ' (note: JS comments in JSX tags are not supported in MDX)' : ''));
  }

  function primaryName(code) {
    if (code !== null && code >= 0 && cont(code, {
      jsx: true
    })) {
      effects.consume(code);
      return primaryName;
    }

    if (code === 46 || code === 47 || code === 58 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.exit(tagNamePrimaryType);
      returnState = primaryNameAfter;
      return esWhitespaceStart(code);
    }
    crash(code, 'in name', 'a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag' + (code === 64 ? ' (note: to create a link in MDX, use `[text](url)`)' : ''));
  }

  function primaryNameAfter(code) {
    if (code === 46) {
      effects.enter(tagNameMemberMarkerType);
      effects.consume(code);
      effects.exit(tagNameMemberMarkerType);
      returnState = memberNameBefore;
      return esWhitespaceStart;
    }

    if (code === 58) {
      effects.enter(tagNamePrefixMarkerType);
      effects.consume(code);
      effects.exit(tagNamePrefixMarkerType);
      returnState = localNameBefore;
      return esWhitespaceStart;
    }

    if (code === 47 || code === 62 || code === 123 || code !== null && code >= 0 && lib_start(code)) {
      effects.exit(tagNameType);
      return attributeBefore(code);
    }
    crash(code, 'after name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function memberNameBefore(code) {
    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagNameMemberType);
      effects.consume(code);
      return memberName;
    }
    crash(code, 'before member name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function memberName(code) {
    if (code !== null && code >= 0 && cont(code, {
      jsx: true
    })) {
      effects.consume(code);
      return memberName;
    }

    if (code === 46 || code === 47 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.exit(tagNameMemberType);
      returnState = memberNameAfter;
      return esWhitespaceStart(code);
    }
    crash(code, 'in member name', 'a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag' + (code === 64 ? ' (note: to create a link in MDX, use `[text](url)`)' : ''));
  }

  function memberNameAfter(code) {
    if (code === 46) {
      effects.enter(tagNameMemberMarkerType);
      effects.consume(code);
      effects.exit(tagNameMemberMarkerType);
      returnState = memberNameBefore;
      return esWhitespaceStart;
    }

    if (code === 47 || code === 62 || code === 123 || code !== null && code >= 0 && lib_start(code)) {
      effects.exit(tagNameType);
      return attributeBefore(code);
    }
    crash(code, 'after member name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function localNameBefore(code) {
    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagNameLocalType);
      effects.consume(code);
      return localName;
    }
    crash(code, 'before local name', 'a character that can start a name, such as a letter, `$`, or `_`' + (code === 43 || code !== null && code > 46 && code < 58   ? ' (note: to create a link in MDX, use `[text](url)`)' : ''));
  }

  function localName(code) {
    if (code !== null && code >= 0 && cont(code, {
      jsx: true
    })) {
      effects.consume(code);
      return localName;
    }

    if (code === 47 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.exit(tagNameLocalType);
      returnState = localNameAfter;
      return esWhitespaceStart(code);
    }
    crash(code, 'in local name', 'a name character such as letters, digits, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function localNameAfter(code) {
    if (code === 47 || code === 62 || code === 123 || code !== null && code >= 0 && lib_start(code)) {
      effects.exit(tagNameType);
      return attributeBefore(code);
    }
    crash(code, 'after local name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function attributeBefore(code) {
    if (code === 47) {
      effects.enter(tagSelfClosingMarker);
      effects.consume(code);
      effects.exit(tagSelfClosingMarker);
      returnState = selfClosing;
      return esWhitespaceStart;
    }

    if (code === 62) {
      return tagEnd(code);
    }

    if (code === 123) {
      return factoryMdxExpression.call(self, effects, attributeExpressionAfter, tagExpressionAttributeType, tagExpressionAttributeMarkerType, tagExpressionAttributeValueType, acorn, acornOptions, addResult, true, false, allowLazy)(code);
    }

    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagAttributeType);
      effects.enter(tagAttributeNameType);
      effects.enter(tagAttributeNamePrimaryType);
      effects.consume(code);
      return attributePrimaryName;
    }
    crash(code, 'before attribute name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag');
  }

  function attributeExpressionAfter(code) {
    returnState = attributeBefore;
    return esWhitespaceStart(code);
  }

  function attributePrimaryName(code) {
    if (code !== null && code >= 0 && cont(code, {
      jsx: true
    })) {
      effects.consume(code);
      return attributePrimaryName;
    }

    if (code === 47 || code === 58 || code === 61 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.exit(tagAttributeNamePrimaryType);
      returnState = attributePrimaryNameAfter;
      return esWhitespaceStart(code);
    }
    crash(code, 'in attribute name', 'an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag');
  }

  function attributePrimaryNameAfter(code) {
    if (code === 58) {
      effects.enter(tagAttributeNamePrefixMarkerType);
      effects.consume(code);
      effects.exit(tagAttributeNamePrefixMarkerType);
      returnState = attributeLocalNameBefore;
      return esWhitespaceStart;
    }

    if (code === 61) {
      effects.exit(tagAttributeNameType);
      effects.enter(tagAttributeInitializerMarkerType);
      effects.consume(code);
      effects.exit(tagAttributeInitializerMarkerType);
      returnState = attributeValueBefore;
      return esWhitespaceStart;
    }

    if (code === 47 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || code !== null && code >= 0 && lib_start(code)) {
      effects.exit(tagAttributeNameType);
      effects.exit(tagAttributeType);
      returnState = attributeBefore;
      return esWhitespaceStart(code);
    }
    crash(code, 'after attribute name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag');
  }

  function attributeLocalNameBefore(code) {
    if (code !== null && code >= 0 && lib_start(code)) {
      effects.enter(tagAttributeNameLocalType);
      effects.consume(code);
      return attributeLocalName;
    }
    crash(code, 'before local attribute name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag');
  }

  function attributeLocalName(code) {
    if (code !== null && code >= 0 && cont(code, {
      jsx: true
    })) {
      effects.consume(code);
      return attributeLocalName;
    }

    if (code === 47 || code === 61 || code === 62 || code === 123 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.exit(tagAttributeNameLocalType);
      effects.exit(tagAttributeNameType);
      returnState = attributeLocalNameAfter;
      return esWhitespaceStart(code);
    }
    crash(code, 'in local attribute name', 'an attribute name character such as letters, digits, `$`, or `_`; `=` to initialize a value; whitespace before attributes; or the end of the tag');
  }

  function attributeLocalNameAfter(code) {
    if (code === 61) {
      effects.enter(tagAttributeInitializerMarkerType);
      effects.consume(code);
      effects.exit(tagAttributeInitializerMarkerType);
      returnState = attributeValueBefore;
      return esWhitespaceStart;
    }

    if (code === 47 || code === 62 || code === 123 || code !== null && code >= 0 && lib_start(code)) {
      effects.exit(tagAttributeType);
      return attributeBefore(code);
    }
    crash(code, 'after local attribute name', 'a character that can start an attribute name, such as a letter, `$`, or `_`; `=` to initialize a value; or the end of the tag');
  }

  function attributeValueBefore(code) {
    if (code === 34 || code === 39) {
      effects.enter(tagAttributeValueLiteralType);
      effects.enter(tagAttributeValueLiteralMarkerType);
      effects.consume(code);
      effects.exit(tagAttributeValueLiteralMarkerType);
      marker = code;
      return attributeValueQuotedStart;
    }

    if (code === 123) {
      return factoryMdxExpression.call(self, effects, attributeValueExpressionAfter, tagAttributeValueExpressionType, tagAttributeValueExpressionMarkerType, tagAttributeValueExpressionValueType, acorn, acornOptions, addResult, false, false, allowLazy)(code);
    }
    crash(code, 'before attribute value', 'a character that can start an attribute value, such as `"`, `\'`, or `{`' + (code === 60 ? ' (note: to use an element or fragment as a prop value in MDX, use `{<element />}`)' : ''));
  }

  function attributeValueExpressionAfter(code) {
    effects.exit(tagAttributeType);
    returnState = attributeBefore;
    return esWhitespaceStart(code);
  }

  function attributeValueQuotedStart(code) {
    if (code === null) {
      crash(code, 'in attribute value', 'a corresponding closing quote `' + String.fromCodePoint(marker) + '`');
    }
    if (code === marker) {
      effects.enter(tagAttributeValueLiteralMarkerType);
      effects.consume(code);
      effects.exit(tagAttributeValueLiteralMarkerType);
      effects.exit(tagAttributeValueLiteralType);
      effects.exit(tagAttributeType);
      marker = undefined;
      returnState = attributeBefore;
      return esWhitespaceStart;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = attributeValueQuotedStart;
      return esWhitespaceStart(code);
    }
    effects.enter(tagAttributeValueLiteralValueType);
    return attributeValueQuoted(code);
  }

  function attributeValueQuoted(code) {
    if (code === null || code === marker || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit(tagAttributeValueLiteralValueType);
      return attributeValueQuotedStart(code);
    }
    effects.consume(code);
    return attributeValueQuoted;
  }

  function selfClosing(code) {
    if (code === 62) {
      return tagEnd(code);
    }
    crash(code, 'after self-closing slash', '`>` to end the tag' + (code === 42 || code === 47 ? ' (note: JS comments in JSX tags are not supported in MDX)' : ''));
  }

  function tagEnd(code) {
    effects.enter(tagMarkerType);
    effects.consume(code);
    effects.exit(tagMarkerType);
    effects.exit(tagType);
    return ok;
  }

  function esWhitespaceStart(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return esWhitespaceEolAfter;
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.enter('esWhitespace');
      return esWhitespaceInside(code);
    }
    return returnState(code);
  }

  function esWhitespaceInside(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit('esWhitespace');
      return esWhitespaceStart(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      effects.consume(code);
      return esWhitespaceInside;
    }
    effects.exit('esWhitespace');
    return returnState(code);
  }

  function esWhitespaceEolAfter(code) {
    if (!allowLazy && self.parser.lazy[self.now().line]) {
      const error = new VFileMessage('Unexpected lazy line in container, expected line to be prefixed with `>` when in a block quote, whitespace when in a list, etc', self.now(), 'micromark-extension-mdx-jsx:unexpected-lazy');
      error.url = factory_tag_trouble + '#unexpected-lazy-line-in-container-expected-line-to-be';
      throw error;
    }
    return esWhitespaceStart(code);
  }

  function crash(code, at, expect) {
    const error = new VFileMessage('Unexpected ' + (code === null ? 'end of file' : 'character `' + (code === 96 ? '` ` `' : String.fromCodePoint(code)) + '` (' + serializeCharCode(code) + ')') + ' ' + at + ', expected ' + expect, self.now(), 'micromark-extension-mdx-jsx:unexpected-' + (code === null ? 'eof' : 'character'));
    error.url = factory_tag_trouble + (code === null ? '#unexpected-end-of-file-at-expected-expect' : '#unexpected-character-at-expected-expect');
    throw error;
  }
}

function serializeCharCode(code) {
  return 'U+' + code.toString(16).toUpperCase().padStart(4, '0');
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-jsx/lib/jsx-text.js



function jsxText(acorn, options) {
  return {
    name: 'mdxJsxTextTag',
    tokenize: tokenizeJsxText
  };

  function tokenizeJsxText(effects, ok, nok) {
    return factoryTag.call(this, effects, ok, nok, acorn, options.acornOptions, options.addResult, true, 'mdxJsxTextTag', 'mdxJsxTextTagMarker', 'mdxJsxTextTagClosingMarker', 'mdxJsxTextTagSelfClosingMarker', 'mdxJsxTextTagName', 'mdxJsxTextTagNamePrimary', 'mdxJsxTextTagNameMemberMarker', 'mdxJsxTextTagNameMember', 'mdxJsxTextTagNamePrefixMarker', 'mdxJsxTextTagNameLocal', 'mdxJsxTextTagExpressionAttribute', 'mdxJsxTextTagExpressionAttributeMarker', 'mdxJsxTextTagExpressionAttributeValue', 'mdxJsxTextTagAttribute', 'mdxJsxTextTagAttributeName', 'mdxJsxTextTagAttributeNamePrimary', 'mdxJsxTextTagAttributeNamePrefixMarker', 'mdxJsxTextTagAttributeNameLocal', 'mdxJsxTextTagAttributeInitializerMarker', 'mdxJsxTextTagAttributeValueLiteral', 'mdxJsxTextTagAttributeValueLiteralMarker', 'mdxJsxTextTagAttributeValueLiteralValue', 'mdxJsxTextTagAttributeValueExpression', 'mdxJsxTextTagAttributeValueExpressionMarker', 'mdxJsxTextTagAttributeValueExpressionValue');
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-jsx/lib/jsx-flow.js





function jsxFlow(acorn, options) {
  return {
    concrete: true,
    name: 'mdxJsxFlowTag',
    tokenize: tokenizeJsxFlow
  };

  function tokenizeJsxFlow(effects, ok, nok) {
    const self = this;
    return start;

    function start(code) {

      return before(code);
    }

    function before(code) {
      return factoryTag.call(self, effects, after, nok, acorn, options.acornOptions, options.addResult, false, 'mdxJsxFlowTag', 'mdxJsxFlowTagMarker', 'mdxJsxFlowTagClosingMarker', 'mdxJsxFlowTagSelfClosingMarker', 'mdxJsxFlowTagName', 'mdxJsxFlowTagNamePrimary', 'mdxJsxFlowTagNameMemberMarker', 'mdxJsxFlowTagNameMember', 'mdxJsxFlowTagNamePrefixMarker', 'mdxJsxFlowTagNameLocal', 'mdxJsxFlowTagExpressionAttribute', 'mdxJsxFlowTagExpressionAttributeMarker', 'mdxJsxFlowTagExpressionAttributeValue', 'mdxJsxFlowTagAttribute', 'mdxJsxFlowTagAttributeName', 'mdxJsxFlowTagAttributeNamePrimary', 'mdxJsxFlowTagAttributeNamePrefixMarker', 'mdxJsxFlowTagAttributeNameLocal', 'mdxJsxFlowTagAttributeInitializerMarker', 'mdxJsxFlowTagAttributeValueLiteral', 'mdxJsxFlowTagAttributeValueLiteralMarker', 'mdxJsxFlowTagAttributeValueLiteralValue', 'mdxJsxFlowTagAttributeValueExpression', 'mdxJsxFlowTagAttributeValueExpressionMarker', 'mdxJsxFlowTagAttributeValueExpressionValue')(code);
    }

    function after(code) {
      return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, end, "whitespace")(code) : end(code);
    }

    function end(code) {
      const leftBraceValue = self.parser.constructs.flow[123];
      const constructs = Array.isArray(leftBraceValue) ? leftBraceValue : leftBraceValue ? [leftBraceValue] : [];
      let expression;
      for (const construct of constructs) {
        if (construct.name === 'mdxFlowExpression') {
          expression = construct;
          break;
        }
      }

      return code === 60 ?
      start(code) : code === 123 && expression ? effects.attempt(expression, end, nok)(code) : code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) ? ok(code) : nok(code);
    }
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-jsx/lib/syntax.js




function mdxJsx(options) {
  const settings = options || {};
  const acorn = settings.acorn;
  let acornOptions;
  if (acorn) {
    if (!acorn.parse || !acorn.parseExpressionAt) {
      throw new Error('Expected a proper `acorn` instance passed in as `options.acorn`');
    }
    acornOptions = Object.assign({
      ecmaVersion: 2024,
      sourceType: 'module'
    }, settings.acornOptions, {
      locations: true
    });
  } else if (settings.acornOptions || settings.addResult) {
    throw new Error('Expected an `acorn` instance passed in as `options.acorn`');
  }
  return {
    flow: {
      [60]: jsxFlow(acorn || undefined, {
        acornOptions,
        addResult: settings.addResult || undefined
      })
    },
    text: {
      [60]: jsxText(acorn || undefined, {
        acornOptions,
        addResult: settings.addResult || undefined
      })
    }
  };
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdx-md/index.js

function mdxMd() {
  return {
    disable: {null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText']}
  }
}

// EXTERNAL MODULE: ./lib/node_modules/micromark-core-commonmark/lib/blank-line.js
var blank_line = __webpack_require__(9028);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdxjs-esm/lib/syntax.js







const blankLineBefore = {
  tokenize: tokenizeNextBlank,
  partial: true
};
const syntax_trouble = 'https://github.com/micromark/micromark-extension-mdxjs-esm';
const allowedAcornTypes = new Set(['ExportAllDeclaration', 'ExportDefaultDeclaration', 'ExportNamedDeclaration', 'ImportDeclaration']);

function mdxjsEsm(options) {
  const exportImportConstruct = {
    tokenize: tokenizeExportImport,
    concrete: true
  };
  if (!options || !options.acorn || !options.acorn.parse) {
    throw new Error('Expected an `acorn` instance passed in as `options.acorn`');
  }
  const acorn = options.acorn;
  const acornOptions = Object.assign({
    ecmaVersion: 2024,
    sourceType: 'module'
  }, options.acornOptions, {
    locations: true
  });
  return {
    flow: {
      [101]: exportImportConstruct,
      [105]: exportImportConstruct
    }
  };

  function tokenizeExportImport(effects, ok, nok) {
    const self = this;
    const definedModuleSpecifiers = self.parser.definedModuleSpecifiers || (self.parser.definedModuleSpecifiers = []);
    const eventStart = this.events.length + 1; 
    let buffer = '';
    return self.interrupt ? nok : start;

    function start(code) {
      if (self.now().column > 1) return nok(code);
      effects.enter('mdxjsEsm');
      effects.enter('mdxjsEsmData');
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return word;
    }

    function word(code) {
      if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
        effects.consume(code);
        buffer += String.fromCharCode(code);
        return word;
      }
      if ((buffer === 'import' || buffer === 'export') && code === 32) {
        effects.consume(code);
        return inside;
      }
      return nok(code);
    }

    function inside(code) {
      if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.exit('mdxjsEsmData');
        return lineStart(code);
      }
      effects.consume(code);
      return inside;
    }

    function lineStart(code) {
      if (code === null) {
        return atEnd(code);
      }
      if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        return effects.check(blankLineBefore, atEnd, continuationStart)(code);
      }
      effects.enter('mdxjsEsmData');
      return inside(code);
    }

    function continuationStart(code) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return lineStart;
    }

    function atEnd(code) {
      const result = eventsToAcorn(self.events.slice(eventStart), {
        acorn,
        acornOptions,
        tokenTypes: ['mdxjsEsmData'],
        prefix: definedModuleSpecifiers.length > 0 ? 'var ' + definedModuleSpecifiers.join(',') + '\n' : ''
      });
      if (result.error) {
        if (code !== null && result.swallow) {
          return continuationStart(code);
        }
        const error = new VFileMessage('Could not parse import/exports with acorn', {
          cause: result.error,
          place: {
            line: result.error.loc.line,
            column: result.error.loc.column + 1,
            offset: result.error.pos
          },
          ruleId: 'acorn',
          source: 'micromark-extension-mdxjs-esm'
        });
        error.url = syntax_trouble + '#could-not-parse-importexports-with-acorn';
        throw error;
      }
      if (definedModuleSpecifiers.length > 0) {
        const declaration = result.estree.body.shift();
      }
      let index = -1;
      while (++index < result.estree.body.length) {
        const node = result.estree.body[index];
        if (!allowedAcornTypes.has(node.type)) {
          const error = new VFileMessage('Unexpected `' + node.type + '` in code: only import/exports are supported', {
            place: positionFromEstree(node),
            ruleId: 'non-esm',
            source: 'micromark-extension-mdxjs-esm'
          });
          error.url = syntax_trouble + '#unexpected-type-in-code-only-importexports-are-supported';
          throw error;
        }

        if (node.type === 'ImportDeclaration' && !self.interrupt) {
          let index = -1;
          while (++index < node.specifiers.length) {
            const specifier = node.specifiers[index];
            definedModuleSpecifiers.push(specifier.local.name);
          }
        }
      }
      Object.assign(effects.exit('mdxjsEsm'), options.addResult ? {
        estree: result.estree
      } : undefined);
      return ok(code);
    }
  }
}

function tokenizeNextBlank(effects, ok, nok) {
  return start;

  function start(code) {
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    return effects.attempt(blank_line/* blankLine */.B, ok, nok);
  }
}
// EXTERNAL MODULE: ./lib/node_modules/micromark-util-combine-extensions/index.js
var micromark_util_combine_extensions = __webpack_require__(2532);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-mdxjs/index.js









function mdxjs(options) {
  const settings = Object.assign(
    {
      acorn: acorn.Parser.extend(acorn_jsx()),
      acornOptions: {ecmaVersion: 2024, sourceType: 'module'},
      addResult: true
    },
    options
  )

  return (0,micromark_util_combine_extensions/* combineExtensions */.y)([
    mdxjsEsm(settings),
    mdxExpression(settings),
    mdxJsx(settings),
    mdxMd()
  ])
}

// EXTERNAL MODULE: ./lib/src/content/source/text-spans.js
var text_spans = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/src/content/source/mdx/mdx-syntax.js



function createMdxGrammar(marks) {
    return { syntax: createMdxSyntax(marks), tree: mdxFromMarkdown() };
}
function createMdxSyntax(marks) {
    const inline = createConstruct(marks, 'inline');
    const line = createConstruct(marks, 'line');
    const at = (character) => character.charCodeAt(0);
    return [
        mdxjs(),
        {
            text: { [at('$')]: inline, [at('\\')]: inline, [at('{')]: inline, [at('<')]: inline },
            flow: { [at(':')]: line, [at('<')]: line, [at('`')]: line }
        }
    ];
}
function createConstruct(marks, form) {
    return {
        tokenize(effects, ok, nok) {
            const now = () => this.now().offset;
            const begin = code => {
                const start = now();
                const mark = marks[(0,text_spans/* findLastUpTo */.sK)(marks, start, one => one.start)];
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

// EXTERNAL MODULE: ./lib/src/content/walk-tree.js
var walk_tree = __webpack_require__(1216);
// EXTERNAL MODULE: ./lib/src/content/source/marks/find-fences.js
var find_fences = __webpack_require__(665);
// EXTERNAL MODULE: ./lib/src/content/source/templates/inline-marks.js
var inline_marks = __webpack_require__(2444);
// EXTERNAL MODULE: ./lib/src/content/source/templates/recognise-tags.js + 8 modules
var recognise_tags = __webpack_require__(2574);
;// CONCATENATED MODULE: ./lib/src/content/source/mdx/find-mdx-marks.js




const FORMULAS = (0,tag_form/* indexForms */.mn)(inline_marks/* MATH */.VT.map(recognise_tags/* createDialectForm */.x5));
const HEADING_ID = /\{#([^\s{}#%]+)\s*\}/y;
const CUT = /^<!--\s*(?:truncate|more)\s*-->$/i;
const WRAPPED = /^(`{3,})mdx-code-block[ \t]*\r?\n(?:[^]*?\n)?(\1)[ \t]*$/gm;
function findMdxMarks(text, lines, comments) {
    const marks = [
        ...(0,find_fences/* findFences */.e)(lines, () => true).filter(({ content }) => isColonFence(content)),
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
    const opener = new RegExp(String.raw `\{#|${inline_marks/* MATH_OPENER */.rk}`, 'g');
    return [...text.matchAll(opener)].flatMap(({ index }) => {
        const tag = text[index] === '{' ? readHeadingId(text, index) : (0,tag_form/* matchFirst */.S)(FORMULAS, text, index);
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
    return (0,tag_form/* completeTag */.aT)(text, start, { kind: 'heading-id', name, args: '', content: null, end });
}
function findComments(text, all) {
    return [...text.matchAll(/<!--(?:(?!-->)[^])*-->/g)].flatMap(({ 0: whole, index }) => {
        if (!all && !CUT.test(whole))
            return [];
        const end = index + whole.length;
        const tag = (0,tag_form/* completeTag */.aT)(text, index, {
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
            createLineMark(index, index + (/\r?\n/.exec(whole)?.index ?? whole.length)),
            createLineMark(end - whole.length + whole.lastIndexOf(fence), end)
        ];
    });
}
function createLineMark(start, end) {
    return { start, end, form: 'line', content: { kind: 'nothing' } };
}
function createMark(tag, alone) {
    const { start, end } = tag;
    return { start, end, form: alone ? 'line' : 'inline', content: { kind: 'tag', tag, alone } };
}

// EXTERNAL MODULE: ./lib/src/content/source/text-edits.js
var text_edits = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/src/content/source/mdx/mdx-fault.js

function describeMdxFault(error, text) {
    if (!isParserError(error))
        return null;
    const starts = (0,text_edits/* listLineStarts */.I8)(text);
    const reason = error.reason.replace(/\s*\(note: .*\)$/s, '');
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
        start: (0,text_edits/* findPoint */.Yd)(starts, at),
        sentences: { message: `This is not valid MDX: ${message}`, remedy }
    };
}
function isParserError(error) {
    return error instanceof Error && 'reason' in error && 'ruleId' in error;
}
function readOffset(place) {
    return place?.start?.offset ?? place?.offset ?? 0;
}
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





function readMdx(text, comments, parse) {
    const marks = findMdxMarks(text, (0,indented_lines/* splitIntoLines */.I9)(text), comments);
    try {
        const tree = parse(text, null, createMdxGrammar(marks));
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
    (0,walk_tree/* walkTree */.I)(tree, ({ type, position, ...node }) => {
        const holdsElement = /^mdxJsx/.test(type) ||
            (/Expression$/.test(type) && 'value' in node && node.value.includes('<'));
        const start = position?.start.offset;
        const end = position?.end.offset;
        if (holdsElement && start !== undefined && end !== undefined)
            spans.push({ start, end });
    });
    return spans;
}

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/read-scope.js


const FILE = /\.(?!(?:[cm]?[jt]sx?|mdx?|astro|vue|svelte|css|scss|json|ya?ml)$)[a-z0-9]{2,4}$/i;
function readScope(tree, { title, body: text }) {
    const constants = new Map();
    const files = new Map();
    const names = new Map();
    for (const name of title === '' ? [] : ['frontMatter', 'frontmatter', 'metadata'])
        constants.set(name, new Map([['title', title]]));
    const scope = { constants, files, names, text };
    for (const statement of tree.children.flatMap(listStatements)) {
        for (const [name, source] of listImports(statement)) {
            names.set(name, source);
            if (FILE.test(source) && !source.includes('!'))
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

;// CONCATENATED MODULE: ./lib/src/content/source/mdx/mdx-parts.js





/***/ })

};
;