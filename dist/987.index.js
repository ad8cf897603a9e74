export const id = 987;
export const ids = [987];
export const modules = {

/***/ 3105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ay: () => (/* binding */ esm)
});

// UNUSED EXPORTS: deserialize, serialize

;// CONCATENATED MODULE: ./lib/node_modules/@ungap/structured-clone/esm/types.js
const VOID       = -1;
const PRIMITIVE  = 0;
const ARRAY      = 1;
const OBJECT     = 2;
const DATE       = 3;
const REGEXP     = 4;
const MAP        = 5;
const SET        = 6;
const ERROR      = 7;
const BIGINT     = 8;

;// CONCATENATED MODULE: ./lib/node_modules/@ungap/structured-clone/esm/deserialize.js


const { defineProperty } = Object;
const env = typeof self === 'object' ? self : globalThis;

const guard = (name, init) => {
  switch (name) {
    case 'Function':
    case 'SharedWorker':
    case 'Worker':
    case 'eval':
    case 'setInterval':
    case 'setTimeout':
      throw new TypeError('unable to deserialize ' + name);
  }
  return new env[name](init);
};

const deserializer = ($, _) => {
  const as = (out, index) => {
    $.set(index, out);
    return out;
  };

  const unpair = index => {
    if ($.has(index))
      return $.get(index);

    const [type, value] = _[index];
    switch (type) {
      case PRIMITIVE:
      case VOID:
        return as(value, index);
      case ARRAY: {
        const arr = as([], index);
        for (const index of value)
          arr.push(unpair(index));
        return arr;
      }
      case OBJECT: {
        const object = as({}, index);
        for (const [key, index] of value) {
          const k = unpair(key), value = unpair(index);
          if (k === '__proto__') defineProperty(object, k, {
            value,
            configurable: true,
            enumerable: true,
            writable: true
          });
          else object[k] = value;
        }
        return object;
      }
      case DATE:
        return as(new Date(value), index);
      case REGEXP: {
        const {source, flags} = value;
        return as(new RegExp(source, flags), index);
      }
      case MAP: {
        const map = as(new Map, index);
        for (const [key, index] of value)
          map.set(unpair(key), unpair(index));
        return map;
      }
      case SET: {
        const set = as(new Set, index);
        for (const index of value)
          set.add(unpair(index));
        return set;
      }
      case ERROR: {
        const {name, message} = value;
        return as(
          typeof env[name] === 'function' ?
            guard(name, message) :
            new Error(message),
          index
        );
      }
      case BIGINT:
        return as(BigInt(value), index);
      case 'BigInt':
        return as(Object(BigInt(value)), index);
      case 'ArrayBuffer':
        return as(new Uint8Array(value).buffer, value);
      case 'DataView': {
        const { buffer } = new Uint8Array(value);
        return as(new DataView(buffer), value);
      }
      case '-0': return -0;
    }
    return as(guard(type, value), index);
  };

  return unpair;
};


const deserialize = serialized => deserializer(new Map, serialized)(0);

;// CONCATENATED MODULE: ./lib/node_modules/@ungap/structured-clone/esm/serialize.js


const EMPTY = '';

const {toString: serialize_toString} = {};
const {keys, is} = Object;

const typeOf = value => {
  const type = typeof value;
  if (type !== 'object' || !value)
    return [PRIMITIVE, type];

  const asString = serialize_toString.call(value).slice(8, -1);
  switch (asString) {
    case 'Array':
      return [ARRAY, EMPTY];
    case 'Object':
      return [OBJECT, EMPTY];
    case 'Date':
      return [DATE, EMPTY];
    case 'RegExp':
      return [REGEXP, EMPTY];
    case 'Map':
      return [MAP, EMPTY];
    case 'Set':
      return [SET, EMPTY];
    case 'DataView':
      return [ARRAY, asString];
  }

  if (asString.includes('Array'))
    return [ARRAY, asString];

  if (value instanceof Error)
    return [ERROR, value.name || 'Error'];

  return [OBJECT, asString];
};

const shouldSkip = ([TYPE, type]) => (
  TYPE === PRIMITIVE &&
  (type === 'function' || type === 'symbol')
);

const serializer = (strict, json, $, _) => {

  const as = (out, value) => {
    const index = _.push(out) - 1;
    $.set(value, index);
    return index;
  };

  const pair = value => {
    if ($.has(value))
      return $.get(value);

    let [TYPE, type] = typeOf(value);
    switch (TYPE) {
      case PRIMITIVE: {
        let entry = value;
        switch (type) {
          case 'bigint':
            TYPE = BIGINT;
            entry = value.toString();
            break;
          case 'number':
            if (!value && is(value, -0))
              return _.push(['-0']) - 1;
            break;
          case 'function':
          case 'symbol':
            if (strict)
              throw new TypeError('unable to serialize ' + type);
            entry = null;
            break;
          case 'undefined':
            return as([VOID], value);
        }
        return as([TYPE, entry], value);
      }
      case ARRAY: {
        if (type) {
          let spread = value;
          if (type === 'DataView') {
            spread = new Uint8Array(value.buffer);
          }
          else if (type === 'ArrayBuffer') {
            spread = new Uint8Array(value);
          }
          return as([type, [...spread]], value);
        }

        const arr = [];
        const index = as([TYPE, arr], value);
        for (const entry of value)
          arr.push(pair(entry));
        return index;
      }
      case OBJECT: {
        if (type) {
          switch (type) {
            case 'BigInt':
              return as([type, value.toString()], value);
            case 'Boolean':
            case 'Number':
            case 'String':
              return as([type, value.valueOf()], value);
          }
        }

        if (json && ('toJSON' in value))
          return pair(value.toJSON());

        const entries = [];
        const index = as([TYPE, entries], value);
        for (const key of keys(value)) {
          if (strict || !shouldSkip(typeOf(value[key])))
            entries.push([pair(key), pair(value[key])]);
        }
        return index;
      }
      case DATE:
        return as([TYPE, isNaN(value.getTime()) ? EMPTY : value.toISOString()], value);
      case REGEXP: {
        const {source, flags} = value;
        return as([TYPE, {source, flags}], value);
      }
      case MAP: {
        const entries = [];
        const index = as([TYPE, entries], value);
        for (const [key, entry] of value) {
          if (strict || !(shouldSkip(typeOf(key)) || shouldSkip(typeOf(entry))))
            entries.push([pair(key), pair(entry)]);
        }
        return index;
      }
      case SET: {
        const entries = [];
        const index = as([TYPE, entries], value);
        for (const entry of value) {
          if (strict || !shouldSkip(typeOf(entry)))
            entries.push(pair(entry));
        }
        return index;
      }
    }

    const {message} = value;
    return as([TYPE, {name: type, message}], value);
  };

  return pair;
};


 const serialize = (value, {json, lossy} = {}) => {
  const _ = [];
  return serializer(!(json || lossy), !!json, new Map, _)(value), _;
};

;// CONCATENATED MODULE: ./lib/node_modules/@ungap/structured-clone/esm/index.js




/* harmony default export */ const esm = (typeof structuredClone === "function" ?
  (any, options) => (
    options && ('json' in options || 'lossy' in options) ?
      deserialize(serialize(any, options)) : structuredClone(any)
  ) :
  (any, options) => deserialize(serialize(any, options)));




/***/ }),

/***/ 6994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ decodeNamedCharacterReference)
});

;// CONCATENATED MODULE: ./lib/node_modules/character-entities/index.js
const characterEntities = {
  AElig: 'Æ',
  AMP: '&',
  Aacute: 'Á',
  Abreve: 'Ă',
  Acirc: 'Â',
  Acy: 'А',
  Afr: '𝔄',
  Agrave: 'À',
  Alpha: 'Α',
  Amacr: 'Ā',
  And: '⩓',
  Aogon: 'Ą',
  Aopf: '𝔸',
  ApplyFunction: '⁡',
  Aring: 'Å',
  Ascr: '𝒜',
  Assign: '≔',
  Atilde: 'Ã',
  Auml: 'Ä',
  Backslash: '∖',
  Barv: '⫧',
  Barwed: '⌆',
  Bcy: 'Б',
  Because: '∵',
  Bernoullis: 'ℬ',
  Beta: 'Β',
  Bfr: '𝔅',
  Bopf: '𝔹',
  Breve: '˘',
  Bscr: 'ℬ',
  Bumpeq: '≎',
  CHcy: 'Ч',
  COPY: '©',
  Cacute: 'Ć',
  Cap: '⋒',
  CapitalDifferentialD: 'ⅅ',
  Cayleys: 'ℭ',
  Ccaron: 'Č',
  Ccedil: 'Ç',
  Ccirc: 'Ĉ',
  Cconint: '∰',
  Cdot: 'Ċ',
  Cedilla: '¸',
  CenterDot: '·',
  Cfr: 'ℭ',
  Chi: 'Χ',
  CircleDot: '⊙',
  CircleMinus: '⊖',
  CirclePlus: '⊕',
  CircleTimes: '⊗',
  ClockwiseContourIntegral: '∲',
  CloseCurlyDoubleQuote: '”',
  CloseCurlyQuote: '’',
  Colon: '∷',
  Colone: '⩴',
  Congruent: '≡',
  Conint: '∯',
  ContourIntegral: '∮',
  Copf: 'ℂ',
  Coproduct: '∐',
  CounterClockwiseContourIntegral: '∳',
  Cross: '⨯',
  Cscr: '𝒞',
  Cup: '⋓',
  CupCap: '≍',
  DD: 'ⅅ',
  DDotrahd: '⤑',
  DJcy: 'Ђ',
  DScy: 'Ѕ',
  DZcy: 'Џ',
  Dagger: '‡',
  Darr: '↡',
  Dashv: '⫤',
  Dcaron: 'Ď',
  Dcy: 'Д',
  Del: '∇',
  Delta: 'Δ',
  Dfr: '𝔇',
  DiacriticalAcute: '´',
  DiacriticalDot: '˙',
  DiacriticalDoubleAcute: '˝',
  DiacriticalGrave: '`',
  DiacriticalTilde: '˜',
  Diamond: '⋄',
  DifferentialD: 'ⅆ',
  Dopf: '𝔻',
  Dot: '¨',
  DotDot: '⃜',
  DotEqual: '≐',
  DoubleContourIntegral: '∯',
  DoubleDot: '¨',
  DoubleDownArrow: '⇓',
  DoubleLeftArrow: '⇐',
  DoubleLeftRightArrow: '⇔',
  DoubleLeftTee: '⫤',
  DoubleLongLeftArrow: '⟸',
  DoubleLongLeftRightArrow: '⟺',
  DoubleLongRightArrow: '⟹',
  DoubleRightArrow: '⇒',
  DoubleRightTee: '⊨',
  DoubleUpArrow: '⇑',
  DoubleUpDownArrow: '⇕',
  DoubleVerticalBar: '∥',
  DownArrow: '↓',
  DownArrowBar: '⤓',
  DownArrowUpArrow: '⇵',
  DownBreve: '̑',
  DownLeftRightVector: '⥐',
  DownLeftTeeVector: '⥞',
  DownLeftVector: '↽',
  DownLeftVectorBar: '⥖',
  DownRightTeeVector: '⥟',
  DownRightVector: '⇁',
  DownRightVectorBar: '⥗',
  DownTee: '⊤',
  DownTeeArrow: '↧',
  Downarrow: '⇓',
  Dscr: '𝒟',
  Dstrok: 'Đ',
  ENG: 'Ŋ',
  ETH: 'Ð',
  Eacute: 'É',
  Ecaron: 'Ě',
  Ecirc: 'Ê',
  Ecy: 'Э',
  Edot: 'Ė',
  Efr: '𝔈',
  Egrave: 'È',
  Element: '∈',
  Emacr: 'Ē',
  EmptySmallSquare: '◻',
  EmptyVerySmallSquare: '▫',
  Eogon: 'Ę',
  Eopf: '𝔼',
  Epsilon: 'Ε',
  Equal: '⩵',
  EqualTilde: '≂',
  Equilibrium: '⇌',
  Escr: 'ℰ',
  Esim: '⩳',
  Eta: 'Η',
  Euml: 'Ë',
  Exists: '∃',
  ExponentialE: 'ⅇ',
  Fcy: 'Ф',
  Ffr: '𝔉',
  FilledSmallSquare: '◼',
  FilledVerySmallSquare: '▪',
  Fopf: '𝔽',
  ForAll: '∀',
  Fouriertrf: 'ℱ',
  Fscr: 'ℱ',
  GJcy: 'Ѓ',
  GT: '>',
  Gamma: 'Γ',
  Gammad: 'Ϝ',
  Gbreve: 'Ğ',
  Gcedil: 'Ģ',
  Gcirc: 'Ĝ',
  Gcy: 'Г',
  Gdot: 'Ġ',
  Gfr: '𝔊',
  Gg: '⋙',
  Gopf: '𝔾',
  GreaterEqual: '≥',
  GreaterEqualLess: '⋛',
  GreaterFullEqual: '≧',
  GreaterGreater: '⪢',
  GreaterLess: '≷',
  GreaterSlantEqual: '⩾',
  GreaterTilde: '≳',
  Gscr: '𝒢',
  Gt: '≫',
  HARDcy: 'Ъ',
  Hacek: 'ˇ',
  Hat: '^',
  Hcirc: 'Ĥ',
  Hfr: 'ℌ',
  HilbertSpace: 'ℋ',
  Hopf: 'ℍ',
  HorizontalLine: '─',
  Hscr: 'ℋ',
  Hstrok: 'Ħ',
  HumpDownHump: '≎',
  HumpEqual: '≏',
  IEcy: 'Е',
  IJlig: 'Ĳ',
  IOcy: 'Ё',
  Iacute: 'Í',
  Icirc: 'Î',
  Icy: 'И',
  Idot: 'İ',
  Ifr: 'ℑ',
  Igrave: 'Ì',
  Im: 'ℑ',
  Imacr: 'Ī',
  ImaginaryI: 'ⅈ',
  Implies: '⇒',
  Int: '∬',
  Integral: '∫',
  Intersection: '⋂',
  InvisibleComma: '⁣',
  InvisibleTimes: '⁢',
  Iogon: 'Į',
  Iopf: '𝕀',
  Iota: 'Ι',
  Iscr: 'ℐ',
  Itilde: 'Ĩ',
  Iukcy: 'І',
  Iuml: 'Ï',
  Jcirc: 'Ĵ',
  Jcy: 'Й',
  Jfr: '𝔍',
  Jopf: '𝕁',
  Jscr: '𝒥',
  Jsercy: 'Ј',
  Jukcy: 'Є',
  KHcy: 'Х',
  KJcy: 'Ќ',
  Kappa: 'Κ',
  Kcedil: 'Ķ',
  Kcy: 'К',
  Kfr: '𝔎',
  Kopf: '𝕂',
  Kscr: '𝒦',
  LJcy: 'Љ',
  LT: '<',
  Lacute: 'Ĺ',
  Lambda: 'Λ',
  Lang: '⟪',
  Laplacetrf: 'ℒ',
  Larr: '↞',
  Lcaron: 'Ľ',
  Lcedil: 'Ļ',
  Lcy: 'Л',
  LeftAngleBracket: '⟨',
  LeftArrow: '←',
  LeftArrowBar: '⇤',
  LeftArrowRightArrow: '⇆',
  LeftCeiling: '⌈',
  LeftDoubleBracket: '⟦',
  LeftDownTeeVector: '⥡',
  LeftDownVector: '⇃',
  LeftDownVectorBar: '⥙',
  LeftFloor: '⌊',
  LeftRightArrow: '↔',
  LeftRightVector: '⥎',
  LeftTee: '⊣',
  LeftTeeArrow: '↤',
  LeftTeeVector: '⥚',
  LeftTriangle: '⊲',
  LeftTriangleBar: '⧏',
  LeftTriangleEqual: '⊴',
  LeftUpDownVector: '⥑',
  LeftUpTeeVector: '⥠',
  LeftUpVector: '↿',
  LeftUpVectorBar: '⥘',
  LeftVector: '↼',
  LeftVectorBar: '⥒',
  Leftarrow: '⇐',
  Leftrightarrow: '⇔',
  LessEqualGreater: '⋚',
  LessFullEqual: '≦',
  LessGreater: '≶',
  LessLess: '⪡',
  LessSlantEqual: '⩽',
  LessTilde: '≲',
  Lfr: '𝔏',
  Ll: '⋘',
  Lleftarrow: '⇚',
  Lmidot: 'Ŀ',
  LongLeftArrow: '⟵',
  LongLeftRightArrow: '⟷',
  LongRightArrow: '⟶',
  Longleftarrow: '⟸',
  Longleftrightarrow: '⟺',
  Longrightarrow: '⟹',
  Lopf: '𝕃',
  LowerLeftArrow: '↙',
  LowerRightArrow: '↘',
  Lscr: 'ℒ',
  Lsh: '↰',
  Lstrok: 'Ł',
  Lt: '≪',
  Map: '⤅',
  Mcy: 'М',
  MediumSpace: ' ',
  Mellintrf: 'ℳ',
  Mfr: '𝔐',
  MinusPlus: '∓',
  Mopf: '𝕄',
  Mscr: 'ℳ',
  Mu: 'Μ',
  NJcy: 'Њ',
  Nacute: 'Ń',
  Ncaron: 'Ň',
  Ncedil: 'Ņ',
  Ncy: 'Н',
  NegativeMediumSpace: '​',
  NegativeThickSpace: '​',
  NegativeThinSpace: '​',
  NegativeVeryThinSpace: '​',
  NestedGreaterGreater: '≫',
  NestedLessLess: '≪',
  NewLine: '\n',
  Nfr: '𝔑',
  NoBreak: '⁠',
  NonBreakingSpace: ' ',
  Nopf: 'ℕ',
  Not: '⫬',
  NotCongruent: '≢',
  NotCupCap: '≭',
  NotDoubleVerticalBar: '∦',
  NotElement: '∉',
  NotEqual: '≠',
  NotEqualTilde: '≂̸',
  NotExists: '∄',
  NotGreater: '≯',
  NotGreaterEqual: '≱',
  NotGreaterFullEqual: '≧̸',
  NotGreaterGreater: '≫̸',
  NotGreaterLess: '≹',
  NotGreaterSlantEqual: '⩾̸',
  NotGreaterTilde: '≵',
  NotHumpDownHump: '≎̸',
  NotHumpEqual: '≏̸',
  NotLeftTriangle: '⋪',
  NotLeftTriangleBar: '⧏̸',
  NotLeftTriangleEqual: '⋬',
  NotLess: '≮',
  NotLessEqual: '≰',
  NotLessGreater: '≸',
  NotLessLess: '≪̸',
  NotLessSlantEqual: '⩽̸',
  NotLessTilde: '≴',
  NotNestedGreaterGreater: '⪢̸',
  NotNestedLessLess: '⪡̸',
  NotPrecedes: '⊀',
  NotPrecedesEqual: '⪯̸',
  NotPrecedesSlantEqual: '⋠',
  NotReverseElement: '∌',
  NotRightTriangle: '⋫',
  NotRightTriangleBar: '⧐̸',
  NotRightTriangleEqual: '⋭',
  NotSquareSubset: '⊏̸',
  NotSquareSubsetEqual: '⋢',
  NotSquareSuperset: '⊐̸',
  NotSquareSupersetEqual: '⋣',
  NotSubset: '⊂⃒',
  NotSubsetEqual: '⊈',
  NotSucceeds: '⊁',
  NotSucceedsEqual: '⪰̸',
  NotSucceedsSlantEqual: '⋡',
  NotSucceedsTilde: '≿̸',
  NotSuperset: '⊃⃒',
  NotSupersetEqual: '⊉',
  NotTilde: '≁',
  NotTildeEqual: '≄',
  NotTildeFullEqual: '≇',
  NotTildeTilde: '≉',
  NotVerticalBar: '∤',
  Nscr: '𝒩',
  Ntilde: 'Ñ',
  Nu: 'Ν',
  OElig: 'Œ',
  Oacute: 'Ó',
  Ocirc: 'Ô',
  Ocy: 'О',
  Odblac: 'Ő',
  Ofr: '𝔒',
  Ograve: 'Ò',
  Omacr: 'Ō',
  Omega: 'Ω',
  Omicron: 'Ο',
  Oopf: '𝕆',
  OpenCurlyDoubleQuote: '“',
  OpenCurlyQuote: '‘',
  Or: '⩔',
  Oscr: '𝒪',
  Oslash: 'Ø',
  Otilde: 'Õ',
  Otimes: '⨷',
  Ouml: 'Ö',
  OverBar: '‾',
  OverBrace: '⏞',
  OverBracket: '⎴',
  OverParenthesis: '⏜',
  PartialD: '∂',
  Pcy: 'П',
  Pfr: '𝔓',
  Phi: 'Φ',
  Pi: 'Π',
  PlusMinus: '±',
  Poincareplane: 'ℌ',
  Popf: 'ℙ',
  Pr: '⪻',
  Precedes: '≺',
  PrecedesEqual: '⪯',
  PrecedesSlantEqual: '≼',
  PrecedesTilde: '≾',
  Prime: '″',
  Product: '∏',
  Proportion: '∷',
  Proportional: '∝',
  Pscr: '𝒫',
  Psi: 'Ψ',
  QUOT: '"',
  Qfr: '𝔔',
  Qopf: 'ℚ',
  Qscr: '𝒬',
  RBarr: '⤐',
  REG: '®',
  Racute: 'Ŕ',
  Rang: '⟫',
  Rarr: '↠',
  Rarrtl: '⤖',
  Rcaron: 'Ř',
  Rcedil: 'Ŗ',
  Rcy: 'Р',
  Re: 'ℜ',
  ReverseElement: '∋',
  ReverseEquilibrium: '⇋',
  ReverseUpEquilibrium: '⥯',
  Rfr: 'ℜ',
  Rho: 'Ρ',
  RightAngleBracket: '⟩',
  RightArrow: '→',
  RightArrowBar: '⇥',
  RightArrowLeftArrow: '⇄',
  RightCeiling: '⌉',
  RightDoubleBracket: '⟧',
  RightDownTeeVector: '⥝',
  RightDownVector: '⇂',
  RightDownVectorBar: '⥕',
  RightFloor: '⌋',
  RightTee: '⊢',
  RightTeeArrow: '↦',
  RightTeeVector: '⥛',
  RightTriangle: '⊳',
  RightTriangleBar: '⧐',
  RightTriangleEqual: '⊵',
  RightUpDownVector: '⥏',
  RightUpTeeVector: '⥜',
  RightUpVector: '↾',
  RightUpVectorBar: '⥔',
  RightVector: '⇀',
  RightVectorBar: '⥓',
  Rightarrow: '⇒',
  Ropf: 'ℝ',
  RoundImplies: '⥰',
  Rrightarrow: '⇛',
  Rscr: 'ℛ',
  Rsh: '↱',
  RuleDelayed: '⧴',
  SHCHcy: 'Щ',
  SHcy: 'Ш',
  SOFTcy: 'Ь',
  Sacute: 'Ś',
  Sc: '⪼',
  Scaron: 'Š',
  Scedil: 'Ş',
  Scirc: 'Ŝ',
  Scy: 'С',
  Sfr: '𝔖',
  ShortDownArrow: '↓',
  ShortLeftArrow: '←',
  ShortRightArrow: '→',
  ShortUpArrow: '↑',
  Sigma: 'Σ',
  SmallCircle: '∘',
  Sopf: '𝕊',
  Sqrt: '√',
  Square: '□',
  SquareIntersection: '⊓',
  SquareSubset: '⊏',
  SquareSubsetEqual: '⊑',
  SquareSuperset: '⊐',
  SquareSupersetEqual: '⊒',
  SquareUnion: '⊔',
  Sscr: '𝒮',
  Star: '⋆',
  Sub: '⋐',
  Subset: '⋐',
  SubsetEqual: '⊆',
  Succeeds: '≻',
  SucceedsEqual: '⪰',
  SucceedsSlantEqual: '≽',
  SucceedsTilde: '≿',
  SuchThat: '∋',
  Sum: '∑',
  Sup: '⋑',
  Superset: '⊃',
  SupersetEqual: '⊇',
  Supset: '⋑',
  THORN: 'Þ',
  TRADE: '™',
  TSHcy: 'Ћ',
  TScy: 'Ц',
  Tab: '\t',
  Tau: 'Τ',
  Tcaron: 'Ť',
  Tcedil: 'Ţ',
  Tcy: 'Т',
  Tfr: '𝔗',
  Therefore: '∴',
  Theta: 'Θ',
  ThickSpace: '  ',
  ThinSpace: ' ',
  Tilde: '∼',
  TildeEqual: '≃',
  TildeFullEqual: '≅',
  TildeTilde: '≈',
  Topf: '𝕋',
  TripleDot: '⃛',
  Tscr: '𝒯',
  Tstrok: 'Ŧ',
  Uacute: 'Ú',
  Uarr: '↟',
  Uarrocir: '⥉',
  Ubrcy: 'Ў',
  Ubreve: 'Ŭ',
  Ucirc: 'Û',
  Ucy: 'У',
  Udblac: 'Ű',
  Ufr: '𝔘',
  Ugrave: 'Ù',
  Umacr: 'Ū',
  UnderBar: '_',
  UnderBrace: '⏟',
  UnderBracket: '⎵',
  UnderParenthesis: '⏝',
  Union: '⋃',
  UnionPlus: '⊎',
  Uogon: 'Ų',
  Uopf: '𝕌',
  UpArrow: '↑',
  UpArrowBar: '⤒',
  UpArrowDownArrow: '⇅',
  UpDownArrow: '↕',
  UpEquilibrium: '⥮',
  UpTee: '⊥',
  UpTeeArrow: '↥',
  Uparrow: '⇑',
  Updownarrow: '⇕',
  UpperLeftArrow: '↖',
  UpperRightArrow: '↗',
  Upsi: 'ϒ',
  Upsilon: 'Υ',
  Uring: 'Ů',
  Uscr: '𝒰',
  Utilde: 'Ũ',
  Uuml: 'Ü',
  VDash: '⊫',
  Vbar: '⫫',
  Vcy: 'В',
  Vdash: '⊩',
  Vdashl: '⫦',
  Vee: '⋁',
  Verbar: '‖',
  Vert: '‖',
  VerticalBar: '∣',
  VerticalLine: '|',
  VerticalSeparator: '❘',
  VerticalTilde: '≀',
  VeryThinSpace: ' ',
  Vfr: '𝔙',
  Vopf: '𝕍',
  Vscr: '𝒱',
  Vvdash: '⊪',
  Wcirc: 'Ŵ',
  Wedge: '⋀',
  Wfr: '𝔚',
  Wopf: '𝕎',
  Wscr: '𝒲',
  Xfr: '𝔛',
  Xi: 'Ξ',
  Xopf: '𝕏',
  Xscr: '𝒳',
  YAcy: 'Я',
  YIcy: 'Ї',
  YUcy: 'Ю',
  Yacute: 'Ý',
  Ycirc: 'Ŷ',
  Ycy: 'Ы',
  Yfr: '𝔜',
  Yopf: '𝕐',
  Yscr: '𝒴',
  Yuml: 'Ÿ',
  ZHcy: 'Ж',
  Zacute: 'Ź',
  Zcaron: 'Ž',
  Zcy: 'З',
  Zdot: 'Ż',
  ZeroWidthSpace: '​',
  Zeta: 'Ζ',
  Zfr: 'ℨ',
  Zopf: 'ℤ',
  Zscr: '𝒵',
  aacute: 'á',
  abreve: 'ă',
  ac: '∾',
  acE: '∾̳',
  acd: '∿',
  acirc: 'â',
  acute: '´',
  acy: 'а',
  aelig: 'æ',
  af: '⁡',
  afr: '𝔞',
  agrave: 'à',
  alefsym: 'ℵ',
  aleph: 'ℵ',
  alpha: 'α',
  amacr: 'ā',
  amalg: '⨿',
  amp: '&',
  and: '∧',
  andand: '⩕',
  andd: '⩜',
  andslope: '⩘',
  andv: '⩚',
  ang: '∠',
  ange: '⦤',
  angle: '∠',
  angmsd: '∡',
  angmsdaa: '⦨',
  angmsdab: '⦩',
  angmsdac: '⦪',
  angmsdad: '⦫',
  angmsdae: '⦬',
  angmsdaf: '⦭',
  angmsdag: '⦮',
  angmsdah: '⦯',
  angrt: '∟',
  angrtvb: '⊾',
  angrtvbd: '⦝',
  angsph: '∢',
  angst: 'Å',
  angzarr: '⍼',
  aogon: 'ą',
  aopf: '𝕒',
  ap: '≈',
  apE: '⩰',
  apacir: '⩯',
  ape: '≊',
  apid: '≋',
  apos: "'",
  approx: '≈',
  approxeq: '≊',
  aring: 'å',
  ascr: '𝒶',
  ast: '*',
  asymp: '≈',
  asympeq: '≍',
  atilde: 'ã',
  auml: 'ä',
  awconint: '∳',
  awint: '⨑',
  bNot: '⫭',
  backcong: '≌',
  backepsilon: '϶',
  backprime: '‵',
  backsim: '∽',
  backsimeq: '⋍',
  barvee: '⊽',
  barwed: '⌅',
  barwedge: '⌅',
  bbrk: '⎵',
  bbrktbrk: '⎶',
  bcong: '≌',
  bcy: 'б',
  bdquo: '„',
  becaus: '∵',
  because: '∵',
  bemptyv: '⦰',
  bepsi: '϶',
  bernou: 'ℬ',
  beta: 'β',
  beth: 'ℶ',
  between: '≬',
  bfr: '𝔟',
  bigcap: '⋂',
  bigcirc: '◯',
  bigcup: '⋃',
  bigodot: '⨀',
  bigoplus: '⨁',
  bigotimes: '⨂',
  bigsqcup: '⨆',
  bigstar: '★',
  bigtriangledown: '▽',
  bigtriangleup: '△',
  biguplus: '⨄',
  bigvee: '⋁',
  bigwedge: '⋀',
  bkarow: '⤍',
  blacklozenge: '⧫',
  blacksquare: '▪',
  blacktriangle: '▴',
  blacktriangledown: '▾',
  blacktriangleleft: '◂',
  blacktriangleright: '▸',
  blank: '␣',
  blk12: '▒',
  blk14: '░',
  blk34: '▓',
  block: '█',
  bne: '=⃥',
  bnequiv: '≡⃥',
  bnot: '⌐',
  bopf: '𝕓',
  bot: '⊥',
  bottom: '⊥',
  bowtie: '⋈',
  boxDL: '╗',
  boxDR: '╔',
  boxDl: '╖',
  boxDr: '╓',
  boxH: '═',
  boxHD: '╦',
  boxHU: '╩',
  boxHd: '╤',
  boxHu: '╧',
  boxUL: '╝',
  boxUR: '╚',
  boxUl: '╜',
  boxUr: '╙',
  boxV: '║',
  boxVH: '╬',
  boxVL: '╣',
  boxVR: '╠',
  boxVh: '╫',
  boxVl: '╢',
  boxVr: '╟',
  boxbox: '⧉',
  boxdL: '╕',
  boxdR: '╒',
  boxdl: '┐',
  boxdr: '┌',
  boxh: '─',
  boxhD: '╥',
  boxhU: '╨',
  boxhd: '┬',
  boxhu: '┴',
  boxminus: '⊟',
  boxplus: '⊞',
  boxtimes: '⊠',
  boxuL: '╛',
  boxuR: '╘',
  boxul: '┘',
  boxur: '└',
  boxv: '│',
  boxvH: '╪',
  boxvL: '╡',
  boxvR: '╞',
  boxvh: '┼',
  boxvl: '┤',
  boxvr: '├',
  bprime: '‵',
  breve: '˘',
  brvbar: '¦',
  bscr: '𝒷',
  bsemi: '⁏',
  bsim: '∽',
  bsime: '⋍',
  bsol: '\\',
  bsolb: '⧅',
  bsolhsub: '⟈',
  bull: '•',
  bullet: '•',
  bump: '≎',
  bumpE: '⪮',
  bumpe: '≏',
  bumpeq: '≏',
  cacute: 'ć',
  cap: '∩',
  capand: '⩄',
  capbrcup: '⩉',
  capcap: '⩋',
  capcup: '⩇',
  capdot: '⩀',
  caps: '∩︀',
  caret: '⁁',
  caron: 'ˇ',
  ccaps: '⩍',
  ccaron: 'č',
  ccedil: 'ç',
  ccirc: 'ĉ',
  ccups: '⩌',
  ccupssm: '⩐',
  cdot: 'ċ',
  cedil: '¸',
  cemptyv: '⦲',
  cent: '¢',
  centerdot: '·',
  cfr: '𝔠',
  chcy: 'ч',
  check: '✓',
  checkmark: '✓',
  chi: 'χ',
  cir: '○',
  cirE: '⧃',
  circ: 'ˆ',
  circeq: '≗',
  circlearrowleft: '↺',
  circlearrowright: '↻',
  circledR: '®',
  circledS: 'Ⓢ',
  circledast: '⊛',
  circledcirc: '⊚',
  circleddash: '⊝',
  cire: '≗',
  cirfnint: '⨐',
  cirmid: '⫯',
  cirscir: '⧂',
  clubs: '♣',
  clubsuit: '♣',
  colon: ':',
  colone: '≔',
  coloneq: '≔',
  comma: ',',
  commat: '@',
  comp: '∁',
  compfn: '∘',
  complement: '∁',
  complexes: 'ℂ',
  cong: '≅',
  congdot: '⩭',
  conint: '∮',
  copf: '𝕔',
  coprod: '∐',
  copy: '©',
  copysr: '℗',
  crarr: '↵',
  cross: '✗',
  cscr: '𝒸',
  csub: '⫏',
  csube: '⫑',
  csup: '⫐',
  csupe: '⫒',
  ctdot: '⋯',
  cudarrl: '⤸',
  cudarrr: '⤵',
  cuepr: '⋞',
  cuesc: '⋟',
  cularr: '↶',
  cularrp: '⤽',
  cup: '∪',
  cupbrcap: '⩈',
  cupcap: '⩆',
  cupcup: '⩊',
  cupdot: '⊍',
  cupor: '⩅',
  cups: '∪︀',
  curarr: '↷',
  curarrm: '⤼',
  curlyeqprec: '⋞',
  curlyeqsucc: '⋟',
  curlyvee: '⋎',
  curlywedge: '⋏',
  curren: '¤',
  curvearrowleft: '↶',
  curvearrowright: '↷',
  cuvee: '⋎',
  cuwed: '⋏',
  cwconint: '∲',
  cwint: '∱',
  cylcty: '⌭',
  dArr: '⇓',
  dHar: '⥥',
  dagger: '†',
  daleth: 'ℸ',
  darr: '↓',
  dash: '‐',
  dashv: '⊣',
  dbkarow: '⤏',
  dblac: '˝',
  dcaron: 'ď',
  dcy: 'д',
  dd: 'ⅆ',
  ddagger: '‡',
  ddarr: '⇊',
  ddotseq: '⩷',
  deg: '°',
  delta: 'δ',
  demptyv: '⦱',
  dfisht: '⥿',
  dfr: '𝔡',
  dharl: '⇃',
  dharr: '⇂',
  diam: '⋄',
  diamond: '⋄',
  diamondsuit: '♦',
  diams: '♦',
  die: '¨',
  digamma: 'ϝ',
  disin: '⋲',
  div: '÷',
  divide: '÷',
  divideontimes: '⋇',
  divonx: '⋇',
  djcy: 'ђ',
  dlcorn: '⌞',
  dlcrop: '⌍',
  dollar: '$',
  dopf: '𝕕',
  dot: '˙',
  doteq: '≐',
  doteqdot: '≑',
  dotminus: '∸',
  dotplus: '∔',
  dotsquare: '⊡',
  doublebarwedge: '⌆',
  downarrow: '↓',
  downdownarrows: '⇊',
  downharpoonleft: '⇃',
  downharpoonright: '⇂',
  drbkarow: '⤐',
  drcorn: '⌟',
  drcrop: '⌌',
  dscr: '𝒹',
  dscy: 'ѕ',
  dsol: '⧶',
  dstrok: 'đ',
  dtdot: '⋱',
  dtri: '▿',
  dtrif: '▾',
  duarr: '⇵',
  duhar: '⥯',
  dwangle: '⦦',
  dzcy: 'џ',
  dzigrarr: '⟿',
  eDDot: '⩷',
  eDot: '≑',
  eacute: 'é',
  easter: '⩮',
  ecaron: 'ě',
  ecir: '≖',
  ecirc: 'ê',
  ecolon: '≕',
  ecy: 'э',
  edot: 'ė',
  ee: 'ⅇ',
  efDot: '≒',
  efr: '𝔢',
  eg: '⪚',
  egrave: 'è',
  egs: '⪖',
  egsdot: '⪘',
  el: '⪙',
  elinters: '⏧',
  ell: 'ℓ',
  els: '⪕',
  elsdot: '⪗',
  emacr: 'ē',
  empty: '∅',
  emptyset: '∅',
  emptyv: '∅',
  emsp13: ' ',
  emsp14: ' ',
  emsp: ' ',
  eng: 'ŋ',
  ensp: ' ',
  eogon: 'ę',
  eopf: '𝕖',
  epar: '⋕',
  eparsl: '⧣',
  eplus: '⩱',
  epsi: 'ε',
  epsilon: 'ε',
  epsiv: 'ϵ',
  eqcirc: '≖',
  eqcolon: '≕',
  eqsim: '≂',
  eqslantgtr: '⪖',
  eqslantless: '⪕',
  equals: '=',
  equest: '≟',
  equiv: '≡',
  equivDD: '⩸',
  eqvparsl: '⧥',
  erDot: '≓',
  erarr: '⥱',
  escr: 'ℯ',
  esdot: '≐',
  esim: '≂',
  eta: 'η',
  eth: 'ð',
  euml: 'ë',
  euro: '€',
  excl: '!',
  exist: '∃',
  expectation: 'ℰ',
  exponentiale: 'ⅇ',
  fallingdotseq: '≒',
  fcy: 'ф',
  female: '♀',
  ffilig: 'ﬃ',
  fflig: 'ﬀ',
  ffllig: 'ﬄ',
  ffr: '𝔣',
  filig: 'ﬁ',
  fjlig: 'fj',
  flat: '♭',
  fllig: 'ﬂ',
  fltns: '▱',
  fnof: 'ƒ',
  fopf: '𝕗',
  forall: '∀',
  fork: '⋔',
  forkv: '⫙',
  fpartint: '⨍',
  frac12: '½',
  frac13: '⅓',
  frac14: '¼',
  frac15: '⅕',
  frac16: '⅙',
  frac18: '⅛',
  frac23: '⅔',
  frac25: '⅖',
  frac34: '¾',
  frac35: '⅗',
  frac38: '⅜',
  frac45: '⅘',
  frac56: '⅚',
  frac58: '⅝',
  frac78: '⅞',
  frasl: '⁄',
  frown: '⌢',
  fscr: '𝒻',
  gE: '≧',
  gEl: '⪌',
  gacute: 'ǵ',
  gamma: 'γ',
  gammad: 'ϝ',
  gap: '⪆',
  gbreve: 'ğ',
  gcirc: 'ĝ',
  gcy: 'г',
  gdot: 'ġ',
  ge: '≥',
  gel: '⋛',
  geq: '≥',
  geqq: '≧',
  geqslant: '⩾',
  ges: '⩾',
  gescc: '⪩',
  gesdot: '⪀',
  gesdoto: '⪂',
  gesdotol: '⪄',
  gesl: '⋛︀',
  gesles: '⪔',
  gfr: '𝔤',
  gg: '≫',
  ggg: '⋙',
  gimel: 'ℷ',
  gjcy: 'ѓ',
  gl: '≷',
  glE: '⪒',
  gla: '⪥',
  glj: '⪤',
  gnE: '≩',
  gnap: '⪊',
  gnapprox: '⪊',
  gne: '⪈',
  gneq: '⪈',
  gneqq: '≩',
  gnsim: '⋧',
  gopf: '𝕘',
  grave: '`',
  gscr: 'ℊ',
  gsim: '≳',
  gsime: '⪎',
  gsiml: '⪐',
  gt: '>',
  gtcc: '⪧',
  gtcir: '⩺',
  gtdot: '⋗',
  gtlPar: '⦕',
  gtquest: '⩼',
  gtrapprox: '⪆',
  gtrarr: '⥸',
  gtrdot: '⋗',
  gtreqless: '⋛',
  gtreqqless: '⪌',
  gtrless: '≷',
  gtrsim: '≳',
  gvertneqq: '≩︀',
  gvnE: '≩︀',
  hArr: '⇔',
  hairsp: ' ',
  half: '½',
  hamilt: 'ℋ',
  hardcy: 'ъ',
  harr: '↔',
  harrcir: '⥈',
  harrw: '↭',
  hbar: 'ℏ',
  hcirc: 'ĥ',
  hearts: '♥',
  heartsuit: '♥',
  hellip: '…',
  hercon: '⊹',
  hfr: '𝔥',
  hksearow: '⤥',
  hkswarow: '⤦',
  hoarr: '⇿',
  homtht: '∻',
  hookleftarrow: '↩',
  hookrightarrow: '↪',
  hopf: '𝕙',
  horbar: '―',
  hscr: '𝒽',
  hslash: 'ℏ',
  hstrok: 'ħ',
  hybull: '⁃',
  hyphen: '‐',
  iacute: 'í',
  ic: '⁣',
  icirc: 'î',
  icy: 'и',
  iecy: 'е',
  iexcl: '¡',
  iff: '⇔',
  ifr: '𝔦',
  igrave: 'ì',
  ii: 'ⅈ',
  iiiint: '⨌',
  iiint: '∭',
  iinfin: '⧜',
  iiota: '℩',
  ijlig: 'ĳ',
  imacr: 'ī',
  image: 'ℑ',
  imagline: 'ℐ',
  imagpart: 'ℑ',
  imath: 'ı',
  imof: '⊷',
  imped: 'Ƶ',
  in: '∈',
  incare: '℅',
  infin: '∞',
  infintie: '⧝',
  inodot: 'ı',
  int: '∫',
  intcal: '⊺',
  integers: 'ℤ',
  intercal: '⊺',
  intlarhk: '⨗',
  intprod: '⨼',
  iocy: 'ё',
  iogon: 'į',
  iopf: '𝕚',
  iota: 'ι',
  iprod: '⨼',
  iquest: '¿',
  iscr: '𝒾',
  isin: '∈',
  isinE: '⋹',
  isindot: '⋵',
  isins: '⋴',
  isinsv: '⋳',
  isinv: '∈',
  it: '⁢',
  itilde: 'ĩ',
  iukcy: 'і',
  iuml: 'ï',
  jcirc: 'ĵ',
  jcy: 'й',
  jfr: '𝔧',
  jmath: 'ȷ',
  jopf: '𝕛',
  jscr: '𝒿',
  jsercy: 'ј',
  jukcy: 'є',
  kappa: 'κ',
  kappav: 'ϰ',
  kcedil: 'ķ',
  kcy: 'к',
  kfr: '𝔨',
  kgreen: 'ĸ',
  khcy: 'х',
  kjcy: 'ќ',
  kopf: '𝕜',
  kscr: '𝓀',
  lAarr: '⇚',
  lArr: '⇐',
  lAtail: '⤛',
  lBarr: '⤎',
  lE: '≦',
  lEg: '⪋',
  lHar: '⥢',
  lacute: 'ĺ',
  laemptyv: '⦴',
  lagran: 'ℒ',
  lambda: 'λ',
  lang: '⟨',
  langd: '⦑',
  langle: '⟨',
  lap: '⪅',
  laquo: '«',
  larr: '←',
  larrb: '⇤',
  larrbfs: '⤟',
  larrfs: '⤝',
  larrhk: '↩',
  larrlp: '↫',
  larrpl: '⤹',
  larrsim: '⥳',
  larrtl: '↢',
  lat: '⪫',
  latail: '⤙',
  late: '⪭',
  lates: '⪭︀',
  lbarr: '⤌',
  lbbrk: '❲',
  lbrace: '{',
  lbrack: '[',
  lbrke: '⦋',
  lbrksld: '⦏',
  lbrkslu: '⦍',
  lcaron: 'ľ',
  lcedil: 'ļ',
  lceil: '⌈',
  lcub: '{',
  lcy: 'л',
  ldca: '⤶',
  ldquo: '“',
  ldquor: '„',
  ldrdhar: '⥧',
  ldrushar: '⥋',
  ldsh: '↲',
  le: '≤',
  leftarrow: '←',
  leftarrowtail: '↢',
  leftharpoondown: '↽',
  leftharpoonup: '↼',
  leftleftarrows: '⇇',
  leftrightarrow: '↔',
  leftrightarrows: '⇆',
  leftrightharpoons: '⇋',
  leftrightsquigarrow: '↭',
  leftthreetimes: '⋋',
  leg: '⋚',
  leq: '≤',
  leqq: '≦',
  leqslant: '⩽',
  les: '⩽',
  lescc: '⪨',
  lesdot: '⩿',
  lesdoto: '⪁',
  lesdotor: '⪃',
  lesg: '⋚︀',
  lesges: '⪓',
  lessapprox: '⪅',
  lessdot: '⋖',
  lesseqgtr: '⋚',
  lesseqqgtr: '⪋',
  lessgtr: '≶',
  lesssim: '≲',
  lfisht: '⥼',
  lfloor: '⌊',
  lfr: '𝔩',
  lg: '≶',
  lgE: '⪑',
  lhard: '↽',
  lharu: '↼',
  lharul: '⥪',
  lhblk: '▄',
  ljcy: 'љ',
  ll: '≪',
  llarr: '⇇',
  llcorner: '⌞',
  llhard: '⥫',
  lltri: '◺',
  lmidot: 'ŀ',
  lmoust: '⎰',
  lmoustache: '⎰',
  lnE: '≨',
  lnap: '⪉',
  lnapprox: '⪉',
  lne: '⪇',
  lneq: '⪇',
  lneqq: '≨',
  lnsim: '⋦',
  loang: '⟬',
  loarr: '⇽',
  lobrk: '⟦',
  longleftarrow: '⟵',
  longleftrightarrow: '⟷',
  longmapsto: '⟼',
  longrightarrow: '⟶',
  looparrowleft: '↫',
  looparrowright: '↬',
  lopar: '⦅',
  lopf: '𝕝',
  loplus: '⨭',
  lotimes: '⨴',
  lowast: '∗',
  lowbar: '_',
  loz: '◊',
  lozenge: '◊',
  lozf: '⧫',
  lpar: '(',
  lparlt: '⦓',
  lrarr: '⇆',
  lrcorner: '⌟',
  lrhar: '⇋',
  lrhard: '⥭',
  lrm: '‎',
  lrtri: '⊿',
  lsaquo: '‹',
  lscr: '𝓁',
  lsh: '↰',
  lsim: '≲',
  lsime: '⪍',
  lsimg: '⪏',
  lsqb: '[',
  lsquo: '‘',
  lsquor: '‚',
  lstrok: 'ł',
  lt: '<',
  ltcc: '⪦',
  ltcir: '⩹',
  ltdot: '⋖',
  lthree: '⋋',
  ltimes: '⋉',
  ltlarr: '⥶',
  ltquest: '⩻',
  ltrPar: '⦖',
  ltri: '◃',
  ltrie: '⊴',
  ltrif: '◂',
  lurdshar: '⥊',
  luruhar: '⥦',
  lvertneqq: '≨︀',
  lvnE: '≨︀',
  mDDot: '∺',
  macr: '¯',
  male: '♂',
  malt: '✠',
  maltese: '✠',
  map: '↦',
  mapsto: '↦',
  mapstodown: '↧',
  mapstoleft: '↤',
  mapstoup: '↥',
  marker: '▮',
  mcomma: '⨩',
  mcy: 'м',
  mdash: '—',
  measuredangle: '∡',
  mfr: '𝔪',
  mho: '℧',
  micro: 'µ',
  mid: '∣',
  midast: '*',
  midcir: '⫰',
  middot: '·',
  minus: '−',
  minusb: '⊟',
  minusd: '∸',
  minusdu: '⨪',
  mlcp: '⫛',
  mldr: '…',
  mnplus: '∓',
  models: '⊧',
  mopf: '𝕞',
  mp: '∓',
  mscr: '𝓂',
  mstpos: '∾',
  mu: 'μ',
  multimap: '⊸',
  mumap: '⊸',
  nGg: '⋙̸',
  nGt: '≫⃒',
  nGtv: '≫̸',
  nLeftarrow: '⇍',
  nLeftrightarrow: '⇎',
  nLl: '⋘̸',
  nLt: '≪⃒',
  nLtv: '≪̸',
  nRightarrow: '⇏',
  nVDash: '⊯',
  nVdash: '⊮',
  nabla: '∇',
  nacute: 'ń',
  nang: '∠⃒',
  nap: '≉',
  napE: '⩰̸',
  napid: '≋̸',
  napos: 'ŉ',
  napprox: '≉',
  natur: '♮',
  natural: '♮',
  naturals: 'ℕ',
  nbsp: ' ',
  nbump: '≎̸',
  nbumpe: '≏̸',
  ncap: '⩃',
  ncaron: 'ň',
  ncedil: 'ņ',
  ncong: '≇',
  ncongdot: '⩭̸',
  ncup: '⩂',
  ncy: 'н',
  ndash: '–',
  ne: '≠',
  neArr: '⇗',
  nearhk: '⤤',
  nearr: '↗',
  nearrow: '↗',
  nedot: '≐̸',
  nequiv: '≢',
  nesear: '⤨',
  nesim: '≂̸',
  nexist: '∄',
  nexists: '∄',
  nfr: '𝔫',
  ngE: '≧̸',
  nge: '≱',
  ngeq: '≱',
  ngeqq: '≧̸',
  ngeqslant: '⩾̸',
  nges: '⩾̸',
  ngsim: '≵',
  ngt: '≯',
  ngtr: '≯',
  nhArr: '⇎',
  nharr: '↮',
  nhpar: '⫲',
  ni: '∋',
  nis: '⋼',
  nisd: '⋺',
  niv: '∋',
  njcy: 'њ',
  nlArr: '⇍',
  nlE: '≦̸',
  nlarr: '↚',
  nldr: '‥',
  nle: '≰',
  nleftarrow: '↚',
  nleftrightarrow: '↮',
  nleq: '≰',
  nleqq: '≦̸',
  nleqslant: '⩽̸',
  nles: '⩽̸',
  nless: '≮',
  nlsim: '≴',
  nlt: '≮',
  nltri: '⋪',
  nltrie: '⋬',
  nmid: '∤',
  nopf: '𝕟',
  not: '¬',
  notin: '∉',
  notinE: '⋹̸',
  notindot: '⋵̸',
  notinva: '∉',
  notinvb: '⋷',
  notinvc: '⋶',
  notni: '∌',
  notniva: '∌',
  notnivb: '⋾',
  notnivc: '⋽',
  npar: '∦',
  nparallel: '∦',
  nparsl: '⫽⃥',
  npart: '∂̸',
  npolint: '⨔',
  npr: '⊀',
  nprcue: '⋠',
  npre: '⪯̸',
  nprec: '⊀',
  npreceq: '⪯̸',
  nrArr: '⇏',
  nrarr: '↛',
  nrarrc: '⤳̸',
  nrarrw: '↝̸',
  nrightarrow: '↛',
  nrtri: '⋫',
  nrtrie: '⋭',
  nsc: '⊁',
  nsccue: '⋡',
  nsce: '⪰̸',
  nscr: '𝓃',
  nshortmid: '∤',
  nshortparallel: '∦',
  nsim: '≁',
  nsime: '≄',
  nsimeq: '≄',
  nsmid: '∤',
  nspar: '∦',
  nsqsube: '⋢',
  nsqsupe: '⋣',
  nsub: '⊄',
  nsubE: '⫅̸',
  nsube: '⊈',
  nsubset: '⊂⃒',
  nsubseteq: '⊈',
  nsubseteqq: '⫅̸',
  nsucc: '⊁',
  nsucceq: '⪰̸',
  nsup: '⊅',
  nsupE: '⫆̸',
  nsupe: '⊉',
  nsupset: '⊃⃒',
  nsupseteq: '⊉',
  nsupseteqq: '⫆̸',
  ntgl: '≹',
  ntilde: 'ñ',
  ntlg: '≸',
  ntriangleleft: '⋪',
  ntrianglelefteq: '⋬',
  ntriangleright: '⋫',
  ntrianglerighteq: '⋭',
  nu: 'ν',
  num: '#',
  numero: '№',
  numsp: ' ',
  nvDash: '⊭',
  nvHarr: '⤄',
  nvap: '≍⃒',
  nvdash: '⊬',
  nvge: '≥⃒',
  nvgt: '>⃒',
  nvinfin: '⧞',
  nvlArr: '⤂',
  nvle: '≤⃒',
  nvlt: '<⃒',
  nvltrie: '⊴⃒',
  nvrArr: '⤃',
  nvrtrie: '⊵⃒',
  nvsim: '∼⃒',
  nwArr: '⇖',
  nwarhk: '⤣',
  nwarr: '↖',
  nwarrow: '↖',
  nwnear: '⤧',
  oS: 'Ⓢ',
  oacute: 'ó',
  oast: '⊛',
  ocir: '⊚',
  ocirc: 'ô',
  ocy: 'о',
  odash: '⊝',
  odblac: 'ő',
  odiv: '⨸',
  odot: '⊙',
  odsold: '⦼',
  oelig: 'œ',
  ofcir: '⦿',
  ofr: '𝔬',
  ogon: '˛',
  ograve: 'ò',
  ogt: '⧁',
  ohbar: '⦵',
  ohm: 'Ω',
  oint: '∮',
  olarr: '↺',
  olcir: '⦾',
  olcross: '⦻',
  oline: '‾',
  olt: '⧀',
  omacr: 'ō',
  omega: 'ω',
  omicron: 'ο',
  omid: '⦶',
  ominus: '⊖',
  oopf: '𝕠',
  opar: '⦷',
  operp: '⦹',
  oplus: '⊕',
  or: '∨',
  orarr: '↻',
  ord: '⩝',
  order: 'ℴ',
  orderof: 'ℴ',
  ordf: 'ª',
  ordm: 'º',
  origof: '⊶',
  oror: '⩖',
  orslope: '⩗',
  orv: '⩛',
  oscr: 'ℴ',
  oslash: 'ø',
  osol: '⊘',
  otilde: 'õ',
  otimes: '⊗',
  otimesas: '⨶',
  ouml: 'ö',
  ovbar: '⌽',
  par: '∥',
  para: '¶',
  parallel: '∥',
  parsim: '⫳',
  parsl: '⫽',
  part: '∂',
  pcy: 'п',
  percnt: '%',
  period: '.',
  permil: '‰',
  perp: '⊥',
  pertenk: '‱',
  pfr: '𝔭',
  phi: 'φ',
  phiv: 'ϕ',
  phmmat: 'ℳ',
  phone: '☎',
  pi: 'π',
  pitchfork: '⋔',
  piv: 'ϖ',
  planck: 'ℏ',
  planckh: 'ℎ',
  plankv: 'ℏ',
  plus: '+',
  plusacir: '⨣',
  plusb: '⊞',
  pluscir: '⨢',
  plusdo: '∔',
  plusdu: '⨥',
  pluse: '⩲',
  plusmn: '±',
  plussim: '⨦',
  plustwo: '⨧',
  pm: '±',
  pointint: '⨕',
  popf: '𝕡',
  pound: '£',
  pr: '≺',
  prE: '⪳',
  prap: '⪷',
  prcue: '≼',
  pre: '⪯',
  prec: '≺',
  precapprox: '⪷',
  preccurlyeq: '≼',
  preceq: '⪯',
  precnapprox: '⪹',
  precneqq: '⪵',
  precnsim: '⋨',
  precsim: '≾',
  prime: '′',
  primes: 'ℙ',
  prnE: '⪵',
  prnap: '⪹',
  prnsim: '⋨',
  prod: '∏',
  profalar: '⌮',
  profline: '⌒',
  profsurf: '⌓',
  prop: '∝',
  propto: '∝',
  prsim: '≾',
  prurel: '⊰',
  pscr: '𝓅',
  psi: 'ψ',
  puncsp: ' ',
  qfr: '𝔮',
  qint: '⨌',
  qopf: '𝕢',
  qprime: '⁗',
  qscr: '𝓆',
  quaternions: 'ℍ',
  quatint: '⨖',
  quest: '?',
  questeq: '≟',
  quot: '"',
  rAarr: '⇛',
  rArr: '⇒',
  rAtail: '⤜',
  rBarr: '⤏',
  rHar: '⥤',
  race: '∽̱',
  racute: 'ŕ',
  radic: '√',
  raemptyv: '⦳',
  rang: '⟩',
  rangd: '⦒',
  range: '⦥',
  rangle: '⟩',
  raquo: '»',
  rarr: '→',
  rarrap: '⥵',
  rarrb: '⇥',
  rarrbfs: '⤠',
  rarrc: '⤳',
  rarrfs: '⤞',
  rarrhk: '↪',
  rarrlp: '↬',
  rarrpl: '⥅',
  rarrsim: '⥴',
  rarrtl: '↣',
  rarrw: '↝',
  ratail: '⤚',
  ratio: '∶',
  rationals: 'ℚ',
  rbarr: '⤍',
  rbbrk: '❳',
  rbrace: '}',
  rbrack: ']',
  rbrke: '⦌',
  rbrksld: '⦎',
  rbrkslu: '⦐',
  rcaron: 'ř',
  rcedil: 'ŗ',
  rceil: '⌉',
  rcub: '}',
  rcy: 'р',
  rdca: '⤷',
  rdldhar: '⥩',
  rdquo: '”',
  rdquor: '”',
  rdsh: '↳',
  real: 'ℜ',
  realine: 'ℛ',
  realpart: 'ℜ',
  reals: 'ℝ',
  rect: '▭',
  reg: '®',
  rfisht: '⥽',
  rfloor: '⌋',
  rfr: '𝔯',
  rhard: '⇁',
  rharu: '⇀',
  rharul: '⥬',
  rho: 'ρ',
  rhov: 'ϱ',
  rightarrow: '→',
  rightarrowtail: '↣',
  rightharpoondown: '⇁',
  rightharpoonup: '⇀',
  rightleftarrows: '⇄',
  rightleftharpoons: '⇌',
  rightrightarrows: '⇉',
  rightsquigarrow: '↝',
  rightthreetimes: '⋌',
  ring: '˚',
  risingdotseq: '≓',
  rlarr: '⇄',
  rlhar: '⇌',
  rlm: '‏',
  rmoust: '⎱',
  rmoustache: '⎱',
  rnmid: '⫮',
  roang: '⟭',
  roarr: '⇾',
  robrk: '⟧',
  ropar: '⦆',
  ropf: '𝕣',
  roplus: '⨮',
  rotimes: '⨵',
  rpar: ')',
  rpargt: '⦔',
  rppolint: '⨒',
  rrarr: '⇉',
  rsaquo: '›',
  rscr: '𝓇',
  rsh: '↱',
  rsqb: ']',
  rsquo: '’',
  rsquor: '’',
  rthree: '⋌',
  rtimes: '⋊',
  rtri: '▹',
  rtrie: '⊵',
  rtrif: '▸',
  rtriltri: '⧎',
  ruluhar: '⥨',
  rx: '℞',
  sacute: 'ś',
  sbquo: '‚',
  sc: '≻',
  scE: '⪴',
  scap: '⪸',
  scaron: 'š',
  sccue: '≽',
  sce: '⪰',
  scedil: 'ş',
  scirc: 'ŝ',
  scnE: '⪶',
  scnap: '⪺',
  scnsim: '⋩',
  scpolint: '⨓',
  scsim: '≿',
  scy: 'с',
  sdot: '⋅',
  sdotb: '⊡',
  sdote: '⩦',
  seArr: '⇘',
  searhk: '⤥',
  searr: '↘',
  searrow: '↘',
  sect: '§',
  semi: ';',
  seswar: '⤩',
  setminus: '∖',
  setmn: '∖',
  sext: '✶',
  sfr: '𝔰',
  sfrown: '⌢',
  sharp: '♯',
  shchcy: 'щ',
  shcy: 'ш',
  shortmid: '∣',
  shortparallel: '∥',
  shy: '­',
  sigma: 'σ',
  sigmaf: 'ς',
  sigmav: 'ς',
  sim: '∼',
  simdot: '⩪',
  sime: '≃',
  simeq: '≃',
  simg: '⪞',
  simgE: '⪠',
  siml: '⪝',
  simlE: '⪟',
  simne: '≆',
  simplus: '⨤',
  simrarr: '⥲',
  slarr: '←',
  smallsetminus: '∖',
  smashp: '⨳',
  smeparsl: '⧤',
  smid: '∣',
  smile: '⌣',
  smt: '⪪',
  smte: '⪬',
  smtes: '⪬︀',
  softcy: 'ь',
  sol: '/',
  solb: '⧄',
  solbar: '⌿',
  sopf: '𝕤',
  spades: '♠',
  spadesuit: '♠',
  spar: '∥',
  sqcap: '⊓',
  sqcaps: '⊓︀',
  sqcup: '⊔',
  sqcups: '⊔︀',
  sqsub: '⊏',
  sqsube: '⊑',
  sqsubset: '⊏',
  sqsubseteq: '⊑',
  sqsup: '⊐',
  sqsupe: '⊒',
  sqsupset: '⊐',
  sqsupseteq: '⊒',
  squ: '□',
  square: '□',
  squarf: '▪',
  squf: '▪',
  srarr: '→',
  sscr: '𝓈',
  ssetmn: '∖',
  ssmile: '⌣',
  sstarf: '⋆',
  star: '☆',
  starf: '★',
  straightepsilon: 'ϵ',
  straightphi: 'ϕ',
  strns: '¯',
  sub: '⊂',
  subE: '⫅',
  subdot: '⪽',
  sube: '⊆',
  subedot: '⫃',
  submult: '⫁',
  subnE: '⫋',
  subne: '⊊',
  subplus: '⪿',
  subrarr: '⥹',
  subset: '⊂',
  subseteq: '⊆',
  subseteqq: '⫅',
  subsetneq: '⊊',
  subsetneqq: '⫋',
  subsim: '⫇',
  subsub: '⫕',
  subsup: '⫓',
  succ: '≻',
  succapprox: '⪸',
  succcurlyeq: '≽',
  succeq: '⪰',
  succnapprox: '⪺',
  succneqq: '⪶',
  succnsim: '⋩',
  succsim: '≿',
  sum: '∑',
  sung: '♪',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  sup: '⊃',
  supE: '⫆',
  supdot: '⪾',
  supdsub: '⫘',
  supe: '⊇',
  supedot: '⫄',
  suphsol: '⟉',
  suphsub: '⫗',
  suplarr: '⥻',
  supmult: '⫂',
  supnE: '⫌',
  supne: '⊋',
  supplus: '⫀',
  supset: '⊃',
  supseteq: '⊇',
  supseteqq: '⫆',
  supsetneq: '⊋',
  supsetneqq: '⫌',
  supsim: '⫈',
  supsub: '⫔',
  supsup: '⫖',
  swArr: '⇙',
  swarhk: '⤦',
  swarr: '↙',
  swarrow: '↙',
  swnwar: '⤪',
  szlig: 'ß',
  target: '⌖',
  tau: 'τ',
  tbrk: '⎴',
  tcaron: 'ť',
  tcedil: 'ţ',
  tcy: 'т',
  tdot: '⃛',
  telrec: '⌕',
  tfr: '𝔱',
  there4: '∴',
  therefore: '∴',
  theta: 'θ',
  thetasym: 'ϑ',
  thetav: 'ϑ',
  thickapprox: '≈',
  thicksim: '∼',
  thinsp: ' ',
  thkap: '≈',
  thksim: '∼',
  thorn: 'þ',
  tilde: '˜',
  times: '×',
  timesb: '⊠',
  timesbar: '⨱',
  timesd: '⨰',
  tint: '∭',
  toea: '⤨',
  top: '⊤',
  topbot: '⌶',
  topcir: '⫱',
  topf: '𝕥',
  topfork: '⫚',
  tosa: '⤩',
  tprime: '‴',
  trade: '™',
  triangle: '▵',
  triangledown: '▿',
  triangleleft: '◃',
  trianglelefteq: '⊴',
  triangleq: '≜',
  triangleright: '▹',
  trianglerighteq: '⊵',
  tridot: '◬',
  trie: '≜',
  triminus: '⨺',
  triplus: '⨹',
  trisb: '⧍',
  tritime: '⨻',
  trpezium: '⏢',
  tscr: '𝓉',
  tscy: 'ц',
  tshcy: 'ћ',
  tstrok: 'ŧ',
  twixt: '≬',
  twoheadleftarrow: '↞',
  twoheadrightarrow: '↠',
  uArr: '⇑',
  uHar: '⥣',
  uacute: 'ú',
  uarr: '↑',
  ubrcy: 'ў',
  ubreve: 'ŭ',
  ucirc: 'û',
  ucy: 'у',
  udarr: '⇅',
  udblac: 'ű',
  udhar: '⥮',
  ufisht: '⥾',
  ufr: '𝔲',
  ugrave: 'ù',
  uharl: '↿',
  uharr: '↾',
  uhblk: '▀',
  ulcorn: '⌜',
  ulcorner: '⌜',
  ulcrop: '⌏',
  ultri: '◸',
  umacr: 'ū',
  uml: '¨',
  uogon: 'ų',
  uopf: '𝕦',
  uparrow: '↑',
  updownarrow: '↕',
  upharpoonleft: '↿',
  upharpoonright: '↾',
  uplus: '⊎',
  upsi: 'υ',
  upsih: 'ϒ',
  upsilon: 'υ',
  upuparrows: '⇈',
  urcorn: '⌝',
  urcorner: '⌝',
  urcrop: '⌎',
  uring: 'ů',
  urtri: '◹',
  uscr: '𝓊',
  utdot: '⋰',
  utilde: 'ũ',
  utri: '▵',
  utrif: '▴',
  uuarr: '⇈',
  uuml: 'ü',
  uwangle: '⦧',
  vArr: '⇕',
  vBar: '⫨',
  vBarv: '⫩',
  vDash: '⊨',
  vangrt: '⦜',
  varepsilon: 'ϵ',
  varkappa: 'ϰ',
  varnothing: '∅',
  varphi: 'ϕ',
  varpi: 'ϖ',
  varpropto: '∝',
  varr: '↕',
  varrho: 'ϱ',
  varsigma: 'ς',
  varsubsetneq: '⊊︀',
  varsubsetneqq: '⫋︀',
  varsupsetneq: '⊋︀',
  varsupsetneqq: '⫌︀',
  vartheta: 'ϑ',
  vartriangleleft: '⊲',
  vartriangleright: '⊳',
  vcy: 'в',
  vdash: '⊢',
  vee: '∨',
  veebar: '⊻',
  veeeq: '≚',
  vellip: '⋮',
  verbar: '|',
  vert: '|',
  vfr: '𝔳',
  vltri: '⊲',
  vnsub: '⊂⃒',
  vnsup: '⊃⃒',
  vopf: '𝕧',
  vprop: '∝',
  vrtri: '⊳',
  vscr: '𝓋',
  vsubnE: '⫋︀',
  vsubne: '⊊︀',
  vsupnE: '⫌︀',
  vsupne: '⊋︀',
  vzigzag: '⦚',
  wcirc: 'ŵ',
  wedbar: '⩟',
  wedge: '∧',
  wedgeq: '≙',
  weierp: '℘',
  wfr: '𝔴',
  wopf: '𝕨',
  wp: '℘',
  wr: '≀',
  wreath: '≀',
  wscr: '𝓌',
  xcap: '⋂',
  xcirc: '◯',
  xcup: '⋃',
  xdtri: '▽',
  xfr: '𝔵',
  xhArr: '⟺',
  xharr: '⟷',
  xi: 'ξ',
  xlArr: '⟸',
  xlarr: '⟵',
  xmap: '⟼',
  xnis: '⋻',
  xodot: '⨀',
  xopf: '𝕩',
  xoplus: '⨁',
  xotime: '⨂',
  xrArr: '⟹',
  xrarr: '⟶',
  xscr: '𝓍',
  xsqcup: '⨆',
  xuplus: '⨄',
  xutri: '△',
  xvee: '⋁',
  xwedge: '⋀',
  yacute: 'ý',
  yacy: 'я',
  ycirc: 'ŷ',
  ycy: 'ы',
  yen: '¥',
  yfr: '𝔶',
  yicy: 'ї',
  yopf: '𝕪',
  yscr: '𝓎',
  yucy: 'ю',
  yuml: 'ÿ',
  zacute: 'ź',
  zcaron: 'ž',
  zcy: 'з',
  zdot: 'ż',
  zeetrf: 'ℨ',
  zeta: 'ζ',
  zfr: '𝔷',
  zhcy: 'ж',
  zigrarr: '⇝',
  zopf: '𝕫',
  zscr: '𝓏',
  zwj: '‍',
  zwnj: '‌'
}

;// CONCATENATED MODULE: ./lib/node_modules/decode-named-character-reference/index.js


const own = {}.hasOwnProperty

function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : false
}


/***/ }),

/***/ 2844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony exports deprecate, equal, unreachable */
function deprecate(fn) {
  return fn
}

function equal() {}

function ok() {}

function unreachable() {}


/***/ }),

/***/ 3641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toString)
/* harmony export */ });

const emptyOptions = {}

function toString(value, options) {
  const settings = options || emptyOptions
  const includeImageAlt =
    typeof settings.includeImageAlt === 'boolean'
      ? settings.includeImageAlt
      : true
  const includeHtml =
    typeof settings.includeHtml === 'boolean' ? settings.includeHtml : true

  return one(value, includeImageAlt, includeHtml)
}

function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ('value' in value) {
      return value.type === 'html' && !includeHtml ? '' : value.value
    }

    if (includeImageAlt && 'alt' in value && value.alt) {
      return value.alt
    }

    if ('children' in value) {
      return all(value.children, includeImageAlt, includeHtml)
    }
  }

  if (Array.isArray(value)) {
    return all(value, includeImageAlt, includeHtml)
  }

  return ''
}

function all(values, includeImageAlt, includeHtml) {
  const result = []
  let index = -1

  while (++index < values.length) {
    result[index] = one(values[index], includeImageAlt, includeHtml)
  }

  return result.join('')
}

function node(value) {
  return Boolean(value && typeof value === 'object')
}


/***/ }),

/***/ 9028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blankLine)
/* harmony export */ });
/* harmony import */ var micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7268);
/* harmony import */ var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(797);



const blankLine = {
  partial: true,
  tokenize: tokenizeBlankLine
};

function tokenizeBlankLine(effects, ok, nok) {
  return start;

  function start(code) {
    return (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownSpace */ .On)(code) ? (0,micromark_factory_space__WEBPACK_IMPORTED_MODULE_1__/* .factorySpace */ .N)(effects, after, "linePrefix")(code) : after(code);
  }

  function after(code) {
    return code === null || (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownLineEnding */ .HP)(code) ? ok(code) : nok(code);
  }
}

/***/ }),

/***/ 7268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ factorySpaceMinMax),
/* harmony export */   N: () => (/* binding */ factorySpace)
/* harmony export */ });
/* harmony import */ var micromark_util_character__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(797);




function factorySpace(effects, ok, type, max) {
  const limit = max ? max - 1 : Infinity;
  let size = 0;
  return start;

  function start(code) {
    if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownSpace */ .On)(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return ok(code);
  }

  function prefix(code) {
    if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownSpace */ .On)(code) && size++ < limit) {
      effects.consume(code);
      return prefix;
    }
    effects.exit(type);
    return ok(code);
  }
}

function factorySpaceMinMax(effects, ok, nok, type, min, max) {
  let size = 0;
  return start;

  function start(code) {
    if (max > 0 && (0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownSpace */ .On)(code)) {
      effects.enter(type);
      return prefix(code);
    }
    return after(code);
  }

  function prefix(code) {
    if ((0,micromark_util_character__WEBPACK_IMPORTED_MODULE_0__/* .markdownSpace */ .On)(code) && size < max) {
      effects.consume(code);
      size++;
      return prefix;
    }
    effects.exit(type);
    return after(code);
  }

  function after(code) {
    return size >= min ? ok(code) : nok(code);
  }
}

/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ asciiDigit),
/* harmony export */   CW: () => (/* binding */ asciiAlpha),
/* harmony export */   Ee: () => (/* binding */ markdownLineEndingOrSpace),
/* harmony export */   HP: () => (/* binding */ markdownLineEnding),
/* harmony export */   JQ: () => (/* binding */ asciiControl),
/* harmony export */   Ny: () => (/* binding */ unicodeWhitespace),
/* harmony export */   On: () => (/* binding */ markdownSpace),
/* harmony export */   cx: () => (/* binding */ asciiAtext),
/* harmony export */   es: () => (/* binding */ unicodePunctuation),
/* harmony export */   lV: () => (/* binding */ asciiAlphanumeric),
/* harmony export */   ok: () => (/* binding */ asciiHexDigit),
/* harmony export */   ol: () => (/* binding */ asciiPunctuation)
/* harmony export */ });

const asciiAlpha = regexCheck(/[A-Za-z]/);

const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);

const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);

function asciiControl(code) {
  return (
    code !== null && (code < 32 || code === 127)
  );
}

const asciiDigit = regexCheck(/\d/);

const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);

const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);

function markdownLineEnding(code) {
  return code !== null && code < -2;
}

function markdownLineEndingOrSpace(code) {
  return code !== null && (code < 0 || code === 32);
}

function markdownSpace(code) {
  return code === -2 || code === -1 || code === 32;
}

const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);

const unicodeWhitespace = regexCheck(/\s/);

function regexCheck(regex) {
  return check;

  function check(code) {
    return code !== null && code > -1 && regex.test(String.fromCharCode(code));
  }
}

/***/ }),

/***/ 3922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ push),
/* harmony export */   m: () => (/* binding */ splice)
/* harmony export */ });
function splice(list, start, remove, items) {
  const end = list.length;
  let chunkStart = 0;
  let parameters;

  if (start < 0) {
    start = -start > end ? 0 : end + start;
  } else {
    start = start > end ? end : start;
  }
  remove = remove > 0 ? remove : 0;

  if (items.length < 10000) {
    parameters = Array.from(items);
    parameters.unshift(start, remove);
    list.splice(...parameters);
  } else {
    if (remove) list.splice(start, remove);

    while (chunkStart < items.length) {
      parameters = items.slice(chunkStart, chunkStart + 10000);
      parameters.unshift(start, 0);
      list.splice(...parameters);
      chunkStart += 10000;
      start += 10000;
    }
  }
}

function push(list, items) {
  if (list.length > 0) {
    splice(list, list.length, 0, items);
    return list;
  }
  return items;
}

/***/ }),

/***/ 2532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ combineExtensions)
/* harmony export */ });
/* unused harmony export combineHtmlExtensions */
/* harmony import */ var micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3922);



const hasOwnProperty = {}.hasOwnProperty

function combineExtensions(extensions) {
  const all = {}
  let index = -1

  while (++index < extensions.length) {
    syntaxExtension(all, extensions[index])
  }

  return all
}

function syntaxExtension(all, extension) {
  let hook

  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : undefined
    const left = maybe || (all[hook] = {})
    const right = extension[hook]
    let code

    if (right) {
      for (code in right) {
        if (!hasOwnProperty.call(left, code)) left[code] = []
        const value = right[code]
        constructs(
          left[code],
          Array.isArray(value) ? value : value ? [value] : []
        )
      }
    }
  }
}

function constructs(existing, list) {
  let index = -1
  const before = []

  while (++index < list.length) {
    ;(list[index].add === 'after' ? existing : before).push(list[index])
  }

  (0,micromark_util_chunked__WEBPACK_IMPORTED_MODULE_0__/* .splice */ .m)(existing, 0, 0, before)
}

function combineHtmlExtensions(htmlExtensions) {
  const handlers = {}
  let index = -1

  while (++index < htmlExtensions.length) {
    htmlExtension(handlers, htmlExtensions[index])
  }

  return handlers
}

function htmlExtension(all, extension) {
  let hook

  for (hook in extension) {
    const maybe = hasOwnProperty.call(all, hook) ? all[hook] : undefined
    const left = maybe || (all[hook] = {})
    const right = extension[hook]
    let type

    if (right) {
      for (type in right) {
        left[type] = right[type]
      }
    }
  }
}


/***/ }),

/***/ 8494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ parseEntities)
});

;// CONCATENATED MODULE: ./lib/node_modules/character-entities-legacy/index.js
const characterEntitiesLegacy = [
  'AElig',
  'AMP',
  'Aacute',
  'Acirc',
  'Agrave',
  'Aring',
  'Atilde',
  'Auml',
  'COPY',
  'Ccedil',
  'ETH',
  'Eacute',
  'Ecirc',
  'Egrave',
  'Euml',
  'GT',
  'Iacute',
  'Icirc',
  'Igrave',
  'Iuml',
  'LT',
  'Ntilde',
  'Oacute',
  'Ocirc',
  'Ograve',
  'Oslash',
  'Otilde',
  'Ouml',
  'QUOT',
  'REG',
  'THORN',
  'Uacute',
  'Ucirc',
  'Ugrave',
  'Uuml',
  'Yacute',
  'aacute',
  'acirc',
  'acute',
  'aelig',
  'agrave',
  'amp',
  'aring',
  'atilde',
  'auml',
  'brvbar',
  'ccedil',
  'cedil',
  'cent',
  'copy',
  'curren',
  'deg',
  'divide',
  'eacute',
  'ecirc',
  'egrave',
  'eth',
  'euml',
  'frac12',
  'frac14',
  'frac34',
  'gt',
  'iacute',
  'icirc',
  'iexcl',
  'igrave',
  'iquest',
  'iuml',
  'laquo',
  'lt',
  'macr',
  'micro',
  'middot',
  'nbsp',
  'not',
  'ntilde',
  'oacute',
  'ocirc',
  'ograve',
  'ordf',
  'ordm',
  'oslash',
  'otilde',
  'ouml',
  'para',
  'plusmn',
  'pound',
  'quot',
  'raquo',
  'reg',
  'sect',
  'shy',
  'sup1',
  'sup2',
  'sup3',
  'szlig',
  'thorn',
  'times',
  'uacute',
  'ucirc',
  'ugrave',
  'uml',
  'uuml',
  'yacute',
  'yen',
  'yuml'
]

;// CONCATENATED MODULE: ./lib/node_modules/character-reference-invalid/index.js
const characterReferenceInvalid = {
  0: '�',
  128: '€',
  130: '‚',
  131: 'ƒ',
  132: '„',
  133: '…',
  134: '†',
  135: '‡',
  136: 'ˆ',
  137: '‰',
  138: 'Š',
  139: '‹',
  140: 'Œ',
  142: 'Ž',
  145: '‘',
  146: '’',
  147: '“',
  148: '”',
  149: '•',
  150: '–',
  151: '—',
  152: '˜',
  153: '™',
  154: 'š',
  155: '›',
  156: 'œ',
  158: 'ž',
  159: 'Ÿ'
}

;// CONCATENATED MODULE: ./lib/node_modules/is-decimal/index.js
function isDecimal(character) {
  const code =
    typeof character === 'string' ? character.charCodeAt(0) : character

  return code >= 48 && code <= 57  
}

;// CONCATENATED MODULE: ./lib/node_modules/is-hexadecimal/index.js
function isHexadecimal(character) {
  const code =
    typeof character === 'string' ? character.charCodeAt(0) : character

  return (
    (code >= 97   && code <= 102)   ||
    (code >= 65   && code <= 70)   ||
    (code >= 48   && code <= 57)  
  )
}

;// CONCATENATED MODULE: ./lib/node_modules/is-alphabetical/index.js
function isAlphabetical(character) {
  const code =
    typeof character === 'string' ? character.charCodeAt(0) : character

  return (
    (code >= 97 && code <= 122)   ||
    (code >= 65 && code <= 90)  
  )
}

;// CONCATENATED MODULE: ./lib/node_modules/is-alphanumerical/index.js



function isAlphanumerical(character) {
  return isAlphabetical(character) || isDecimal(character)
}

// EXTERNAL MODULE: ./lib/node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(6994);
;// CONCATENATED MODULE: ./lib/node_modules/parse-entities/lib/index.js








const messages = [
  '',
  'Named character references must be terminated by a semicolon',
  'Numeric character references must be terminated by a semicolon',
  'Named character references cannot be empty',
  'Numeric character references cannot be empty',
  'Named character references must be known',
  'Numeric character references cannot be disallowed',
  'Numeric character references cannot be outside the permissible Unicode range'
]

function parseEntities(value, options) {
  const settings = options || {}
  const additional =
    typeof settings.additional === 'string'
      ? settings.additional.charCodeAt(0)
      : settings.additional
  const result = []
  let index = 0
  let lines = -1
  let queue = ''
  let point
  let indent

  if (settings.position) {
    if ('start' in settings.position || 'indent' in settings.position) {
      indent = settings.position.indent
      point = settings.position.start
    } else {
      point = settings.position
    }
  }

  let line = (point ? point.line : 0) || 1
  let column = (point ? point.column : 0) || 1

  let previous = now()
  let character

  index--

  while (++index <= value.length) {
    if (character === 10  ) {
      column = (indent ? indent[lines] : 0) || 1
    }

    character = value.charCodeAt(index)

    if (character === 38  ) {
      const following = value.charCodeAt(index + 1)

      if (
        following === 9   ||
        following === 10   ||
        following === 12   ||
        following === 32   ||
        following === 38   ||
        following === 60   ||
        Number.isNaN(following) ||
        (additional && following === additional)
      ) {
        queue += String.fromCharCode(character)
        column++
        continue
      }

      const start = index + 1
      let begin = start
      let end = start
      let type

      if (following === 35  ) {
        end = ++begin

        const following = value.charCodeAt(end)

        if (following === 88   || following === 120  ) {
          type = 'hexadecimal'
          end = ++begin
        } else {
          type = 'decimal'
        }
      } else {
        type = 'named'
      }

      let characterReferenceCharacters = ''
      let characterReference = ''
      let characters = ''
      const test =
        type === 'named'
          ? isAlphanumerical
          : type === 'decimal'
            ? isDecimal
            : isHexadecimal

      end--

      while (++end <= value.length) {
        const following = value.charCodeAt(end)

        if (!test(following)) {
          break
        }

        characters += String.fromCharCode(following)

        if (type === 'named' && characterEntitiesLegacy.includes(characters)) {
          characterReferenceCharacters = characters
          characterReference = (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(characters)
        }
      }

      let terminated = value.charCodeAt(end) === 59  

      if (terminated) {
        end++

        const namedReference =
          type === 'named' ? (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(characters) : false

        if (namedReference) {
          characterReferenceCharacters = characters
          characterReference = namedReference
        }
      }

      let diff = 1 + end - start
      let reference = ''

      if (!terminated && settings.nonTerminated === false) {
      } else if (!characters) {
        if (type !== 'named') {
          warning(4  , diff)
        }
      } else if (type === 'named') {
        if (terminated && !characterReference) {
          warning(5  , 1)
        } else {
          if (characterReferenceCharacters !== characters) {
            end = begin + characterReferenceCharacters.length
            diff = 1 + end - begin
            terminated = false
          }

          if (!terminated) {
            const reason = characterReferenceCharacters
              ? 1  
              : 3  

            if (settings.attribute) {
              const following = value.charCodeAt(end)

              if (following === 61  ) {
                warning(reason, diff)
                characterReference = ''
              } else if (isAlphanumerical(following)) {
                characterReference = ''
              } else {
                warning(reason, diff)
              }
            } else {
              warning(reason, diff)
            }
          }
        }

        reference = characterReference
      } else {
        if (!terminated) {
          warning(2  , diff)
        }

        let referenceCode = Number.parseInt(
          characters,
          type === 'hexadecimal' ? 16 : 10
        )

        if (prohibited(referenceCode)) {
          warning(7  , diff)
          reference = String.fromCharCode(65533  )
        } else if (referenceCode in characterReferenceInvalid) {
          warning(6  , diff)
          reference = characterReferenceInvalid[referenceCode]
        } else {
          let output = ''

          if (disallowed(referenceCode)) {
            warning(6  , diff)
          }

          if (referenceCode > 0xffff) {
            referenceCode -= 0x10000
            output += String.fromCharCode(
              (referenceCode >>> (10 & 0x3ff)) | 0xd800
            )
            referenceCode = 0xdc00 | (referenceCode & 0x3ff)
          }

          reference = output + String.fromCharCode(referenceCode)
        }
      }

      if (reference) {
        flush()

        previous = now()
        index = end - 1
        column += end - start + 1
        result.push(reference)
        const next = now()
        next.offset++

        if (settings.reference) {
          settings.reference.call(
            settings.referenceContext || undefined,
            reference,
            {start: previous, end: next},
            value.slice(start - 1, end)
          )
        }

        previous = next
      } else {
        characters = value.slice(start - 1, end)
        queue += characters
        column += characters.length
        index = end - 1
      }
    } else {
      if (character === 10  ) {
        line++
        lines++
        column = 0
      }

      if (Number.isNaN(character)) {
        flush()
      } else {
        queue += String.fromCharCode(character)
        column++
      }
    }
  }

  return result.join('')

  function now() {
    return {
      line,
      column,
      offset: index + ((point ? point.offset : 0) || 0)
    }
  }

  function warning(code, offset) {
    let position

    if (settings.warning) {
      position = now()
      position.column += offset
      position.offset += offset

      settings.warning.call(
        settings.warningContext || undefined,
        messages[code],
        position,
        code
      )
    }
  }

  function flush() {
    if (queue) {
      result.push(queue)

      if (settings.text) {
        settings.text.call(settings.textContext || undefined, queue, {
          start: previous,
          end: now()
        })
      }

      queue = ''
    }
  }
}

function prohibited(code) {
  return (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff
}

function disallowed(code) {
  return (
    (code >= 0x0001 && code <= 0x0008) ||
    code === 0x000b ||
    (code >= 0x000d && code <= 0x001f) ||
    (code >= 0x007f && code <= 0x009f) ||
    (code >= 0xfdd0 && code <= 0xfdef) ||
    (code & 0xffff) === 0xffff ||
    (code & 0xffff) === 0xfffe
  )
}


/***/ }),

/***/ 7570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ convert)
/* harmony export */ });
/* unused harmony export is */



const is =
  (
    function (node, test, index, parent, context) {
      const check = convert(test)

      if (
        index !== undefined &&
        index !== null &&
        (typeof index !== 'number' ||
          index < 0 ||
          index === Number.POSITIVE_INFINITY)
      ) {
        throw new Error('Expected positive finite index')
      }

      if (
        parent !== undefined &&
        parent !== null &&
        (!is(parent) || !parent.children)
      ) {
        throw new Error('Expected parent node')
      }

      if (
        (parent === undefined || parent === null) !==
        (index === undefined || index === null)
      ) {
        throw new Error('Expected both parent and index')
      }

      return looksLikeANode(node)
        ? check.call(context, node, index, parent)
        : false
    }
  )

const convert =
  (
    function (test) {
      if (test === null || test === undefined) {
        return ok
      }

      if (typeof test === 'function') {
        return castFactory(test)
      }

      if (typeof test === 'object') {
        return Array.isArray(test)
          ? anyFactory(test)
          : 
            propertiesFactory(  (test))
      }

      if (typeof test === 'string') {
        return typeFactory(test)
      }

      throw new Error('Expected function, string, or object as test')
    }
  )

function anyFactory(tests) {
  const checks = []
  let index = -1

  while (++index < tests.length) {
    checks[index] = convert(tests[index])
  }

  return castFactory(any)

  function any(...parameters) {
    let index = -1

    while (++index < checks.length) {
      if (checks[index].apply(this, parameters)) return true
    }

    return false
  }
}

function propertiesFactory(check) {
  const checkAsRecord =   (check)

  return castFactory(all)

  function all(node) {
    const nodeAsRecord =   (
        (node)
    )

    let key

    for (key in check) {
      if (nodeAsRecord[key] !== checkAsRecord[key]) return false
    }

    return true
  }
}

function typeFactory(check) {
  return castFactory(type)

  function type(node) {
    return node && node.type === check
  }
}

function castFactory(testFunction) {
  return check

  function check(value, index, parent) {
    return Boolean(
      looksLikeANode(value) &&
        testFunction.call(
          this,
          value,
          typeof index === 'number' ? index : undefined,
          parent || undefined
        )
    )
  }
}

function ok() {
  return true
}

function looksLikeANode(value) {
  return value !== null && typeof value === 'object' && 'type' in value
}


/***/ }),

/***/ 2473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ position),
/* harmony export */   PW: () => (/* binding */ pointStart),
/* harmony export */   Y: () => (/* binding */ pointEnd)
/* harmony export */ });


const pointEnd = point('end')

const pointStart = point('start')

function point(type) {
  return point

  function point(node) {
    const point = (node && node.position && node.position[type]) || {}

    if (
      typeof point.line === 'number' &&
      point.line > 0 &&
      typeof point.column === 'number' &&
      point.column > 0
    ) {
      return {
        line: point.line,
        column: point.column,
        offset:
          typeof point.offset === 'number' && point.offset > -1
            ? point.offset
            : undefined
      }
    }
  }
}

function position(node) {
  const start = pointStart(node)
  const end = pointEnd(node)

  if (start && end) {
    return {start, end}
  }
}


/***/ }),

/***/ 2729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ stringifyPosition)
/* harmony export */ });


function stringifyPosition(value) {
  if (!value || typeof value !== 'object') {
    return ''
  }

  if ('position' in value || 'type' in value) {
    return position(value.position)
  }

  if ('start' in value || 'end' in value) {
    return position(value)
  }

  if ('line' in value || 'column' in value) {
    return point(value)
  }

  return ''
}

function point(point) {
  return index(point && point.line) + ':' + index(point && point.column)
}

function position(pos) {
  return point(pos && pos.start) + '-' + point(pos && pos.end)
}

function index(value) {
  return value && typeof value === 'number' ? value : 1
}


/***/ }),

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _Z: () => (/* binding */ SKIP),
  VG: () => (/* binding */ visitParents)
});

// UNUSED EXPORTS: CONTINUE, EXIT

// EXTERNAL MODULE: ./lib/node_modules/unist-util-is/lib/index.js
var lib = __webpack_require__(7570);
;// CONCATENATED MODULE: ./lib/node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return '\u001B[33m' + d + '\u001B[39m'
}

;// CONCATENATED MODULE: ./lib/node_modules/unist-util-visit-parents/lib/index.js





















const empty = []

const CONTINUE = true

const EXIT = false

const SKIP = 'skip'

function visitParents(
  tree,
  testOrEnterOrVisitors,
  enterOrVisitorsOrReverse,
  reverse
) {
  if (!tree || typeof tree !== 'object') {
    throw new Error('Unexpected value `' + tree + '` for `tree`, expected node')
  }

  let preorder = true
  let check
  let visitors
  let enter
  let exit

  if (
    typeof enterOrVisitorsOrReverse === 'function' ||
    (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
  ) {
    check =   (testOrEnterOrVisitors)
    visitors = enterOrVisitorsOrReverse
    if (reverse) preorder = false
  }
  else {
    visitors =   (testOrEnterOrVisitors)
    if (enterOrVisitorsOrReverse) preorder = false
  }

  if (typeof visitors === 'function') {
    enter = visitors
  } else if (visitors && typeof visitors === 'object') {
    if (visitors.enter === null || visitors.enter === undefined) {
    } else if (typeof visitors.enter === 'function') {
      enter = visitors.enter
    } else {
      throw new Error(
        'Unexpected value `' +
          visitors.enter +
          '` for `visitors.enter`, expected optional visitor'
      )
    }

    if (typeof visitors.exit === 'function') {
      exit = visitors.exit
    } else {
      throw new Error(
        'Unexpected value `' +
          visitors.exit +
          '` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)'
      )
    }
  } else {
    throw new Error(
      'Unexpected value `' +
        visitors +
        '` for `enter` or `visitors`, expected visitor or object with visitors'
    )
  }

  const is = (0,lib/* convert */.C)(check)
  const step = preorder ? 1 : -1

  factory(tree, undefined, [])()

  function factory(node, index, parents) {
    const value =   (
      node && typeof node === 'object' ? node : {}
    )

    if (typeof value.type === 'string') {
      const name =
        typeof value.tagName === 'string'
          ? value.tagName
          : 
            typeof value.name === 'string'
            ? value.name
            : undefined

      Object.defineProperty(visit, 'name', {
        value:
          'node (' + color(node.type + (name ? '<' + name + '>' : '')) + ')'
      })
    }

    return visit

    function visit() {
      const matches =
        !check || is(node, index, parents[parents.length - 1] || undefined)
      let result = empty

      if (enter && matches) {
        result = toResult(enter(node, parents, index))

        if (result[0] === EXIT) {
          return result
        }
      }

      if ('children' in node && node.children) {
        const nodeAsParent =   (node)

        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step
          const grandparents = [...parents, nodeAsParent]

          while (offset > -1 && offset < nodeAsParent.children.length) {
            const child = nodeAsParent.children[offset]

            const subresult = factory(child, offset, grandparents)()

            if (subresult[0] === EXIT) {
              return subresult
            }

            offset =
              typeof subresult[1] === 'number' ? subresult[1] : offset + step
          }
        }
      }

      if (exit && matches) {
        const exitResult = toResult(exit(node, parents, index))

        if (exitResult[0] === SKIP) {
          throw new Error(
            'Unexpected value `' +
              exitResult[0] +
              '` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing'
          )
        }

        if (exitResult[0] === EXIT || typeof exitResult[1] === 'number') {
          return exitResult
        }
      }

      return result
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

  return value === null || value === undefined ? empty : [value]
}


/***/ }),

/***/ 2717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YR: () => (/* binding */ visit)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);















function visit(
  tree,
  testOrEnterOrVisitors,
  enterOrVisitorsOrReverse,
  maybeReverse
) {
  let check
  let visitors
  let reverse

  if (
    typeof enterOrVisitorsOrReverse === 'function' ||
    (enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse === 'object')
  ) {
    check =   (testOrEnterOrVisitors)
    visitors = enterOrVisitorsOrReverse
    reverse = maybeReverse
  }
  else {
    visitors =   (testOrEnterOrVisitors)
    reverse = enterOrVisitorsOrReverse
  }

  if (typeof visitors === 'function') {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, check, wrap(visitors), reverse)
  } else {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(tree, check, wrapVisitors(visitors), reverse)
  }
}

function wrapVisitors(visitors) {
  if (!visitors || typeof visitors !== 'object') return visitors

  return {
    enter:
      typeof visitors.enter === 'function'
        ? wrap(visitors.enter)
        : visitors.enter,
    exit:
      typeof visitors.exit === 'function' ? wrap(visitors.exit) : visitors.exit
  }
}

function wrap(visitor) {
  return overload

  function overload(node, parents, index) {
    return visitor(node, index, parents[parents.length - 1])
  }
}


/***/ }),

/***/ 2232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ji: () => (/* binding */ toTextPiece),
/* harmony export */   q9: () => (/* binding */ toBlockPieces),
/* harmony export */   ur: () => (/* binding */ hasErrorAt)
/* harmony export */ });
/* harmony import */ var _policy_content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9953);
// What all conversions share: the signatures, the article's settings and collectors, and the way to read what is inside.

/** The choice for a construct. `fail` is reported here, so that no conversion has to, with the reason as a sentence. */
function decide(context, rule, place, reason) {
    const choice = (0,_policy_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .findChoice */ .r)(context.policy, rule);
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


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S6: () => (/* binding */ findPlayerPage),
/* harmony export */   st: () => (/* binding */ reportEmbed),
/* harmony export */   yR: () => (/* binding */ isEmbed)
/* harmony export */ });
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


/***/ }),

/***/ 1549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ toBoldParagraph),
/* harmony export */   fC: () => (/* binding */ toBold),
/* harmony export */   tS: () => (/* binding */ wrapInBold),
/* harmony export */   uT: () => (/* binding */ convertHeading)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);
/* harmony import */ var _paragraph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2269);
// Headings, and text in bold where a heading cannot be.


/** A heading with its level as written. */
function convertHeading(node, context) {
    const level = Number(node.tagName.slice(1));
    return (0,_paragraph_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .A)(node, context, children => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlock */ .Wv)({ type: 'heading', level, children }, node.position));
}
/** The text of a paragraph or heading in bold, as a paragraph; any other block stays as it is. */
function toBoldParagraph(block) {
    if (block.type !== 'paragraph' && block.type !== 'heading')
        return block;
    return toBold(block);
}
function toBold({ children, source }) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlock */ .Wv)({ type: 'paragraph', children: [wrapInBold(children)] }, source);
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


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ createTextNode),
/* harmony export */   ZB: () => (/* binding */ copyPosition),
/* harmony export */   n: () => (/* binding */ createElement),
/* harmony export */   qt: () => (/* binding */ readNodeText),
/* harmony export */   rb: () => (/* binding */ readAttributeLine),
/* harmony export */   vK: () => (/* binding */ readAttribute),
/* harmony export */   vM: () => (/* binding */ isSet)
/* harmony export */ });
/* unused harmony export replaceChildren */
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
function isSet(value) {
    return value !== undefined && value !== null && value !== false;
}
/** An attribute's text on one line; '' for one that is absent or no text. */
function readAttributeLine(value) {
    return readAttribute(value).replace(/\s+/g, ' ').trim();
}
function readAttribute(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 1850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ replaceEmojiNames)
/* harmony export */ });
/* harmony import */ var _late_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7809);
/* harmony import */ var _policy_content_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9953);
// Emoji by name, as GitHub knows them; never in code, which does not come through here.


// A name that touches a letter, digit or slash is part of a time, a ratio or an address.
const NAME = /(?<![\p{L}\p{N}:/]):([a-z0-9_+-]+):(?![\p{L}\p{N}/])/gu;
/** Far sooner looked for. */
const MAY_HOLD_NAME = /:[a-z0-9_+-]+:/;
/** Replaces names that exist; any other `:word:` stays as written. */
function replaceEmojiNames(value, policy) {
    if (!MAY_HOLD_NAME.test(value) || (0,_policy_content_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .findChoice */ .r)(policy, 'emoji') === 'keep')
        return value;
    return value.replace(NAME, (written, name) => {
        const { nameToEmoji } = _late_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .EMOJI_NAMES */ ._.get();
        return Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written;
    });
}


/***/ }),

/***/ 2269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ splitText),
/* harmony export */   k: () => (/* binding */ convertParagraph)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);
/* harmony import */ var _block_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2232);
/* harmony import */ var _embed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);
/* harmony import */ var _html_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9610);
/* harmony import */ var _tidy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5323);
// Paragraphs: running text, split around what Medium has only as a block.





function convertParagraph(node, context) {
    const bare = findBareUrl(node);
    if (bare !== null && context.depth === 0 && (0,_embed_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmbed */ .yR)(bare)) {
        (0,_embed_js__WEBPACK_IMPORTED_MODULE_0__/* .reportEmbed */ .st)(node, context);
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlock */ .Wv)({ type: 'embed', url: bare }, node.position)];
    }
    return splitText(node, context, children => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .createBlock */ .Wv)({ type: 'paragraph', children }, node.position));
}
// An address alone, as the author typed it: Markdown makes a link of it that reads like its address.
function findBareUrl(node) {
    const shown = node.children.filter(child => !(child.type === 'text' && child.value.trim() === '') && child.type !== 'comment');
    const [only] = shown;
    if (only === undefined || shown.length > 1)
        return null;
    const value = (0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodeText */ .qt)(only).trim();
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
        const children = (0,_tidy_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tidyText */ .q)(piece.nodes);
        return children.length === 0 ? [] : [toBlock(children)];
    });
    reportSplit(node, pieces, context);
    return blocks;
}
function reportSplit(node, pieces, context) {
    if (pieces.length < 2)
        return;
    const hasText = pieces.some(piece => piece.kind === 'text' && (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .readInlineText */ .ZH)(piece.nodes).trim() !== '');
    const image = pieces.find(piece => piece.kind === 'block' && piece.block.type === 'figure');
    if (!hasText || image?.kind !== 'block')
        return;
    const place = image.block.source ?? node.position;
    const what = 'On Medium an image cannot be inside a paragraph';
    if ((0,_block_context_js__WEBPACK_IMPORTED_MODULE_4__/* .decide */ .LD)(context, 'inline-image', place, `${what}.`) === 'fail')
        return;
    context.diagnostics.add(place, {
        rule: 'inline-image',
        severity: 'notice',
        message: `${what}, so the text around this one was split.`
    });
}


/***/ }),

/***/ 1901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ omitIdleRules),
/* harmony export */   e: () => (/* binding */ convertRule)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);
// Rules.

function convertRule(node) {
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .createBlock */ .Wv)({ type: 'rule' }, node.position)];
}
/** Rules at either end and next to another one separate nothing. */
function omitIdleRules(blocks) {
    const isRule = (block) => block === undefined || block.type === 'rule';
    const first = blocks.filter((block, index) => !isRule(block) || !isRule(blocks[index - 1]));
    return first.at(-1)?.type === 'rule' ? first.slice(0, -1) : first;
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tidyText)
/* harmony export */ });
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


/***/ }),

/***/ 383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ handleInlineMath),
/* harmony export */   TZ: () => (/* binding */ handleMath),
/* harmony export */   _Z: () => (/* binding */ readCodeTitle),
/* harmony export */   yK: () => (/* binding */ createCodeHandler)
/* harmony export */ });
/* harmony import */ var _html_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9610);
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
    const result = (0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createElement */ .n)('code', [(0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createTextNode */ .Mq)(node.value)], { dataMath: 'inline' });
    state.patch(node, result);
    return result;
}
// A line end before `</code>`, and so an empty first line, survives the HTML parser.
function createPre(value, properties) {
    const children = [(0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createElement */ .n)('code', [(0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createTextNode */ .Mq)(value)], properties)];
    return (0,_html_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .createElement */ .n)('pre', children);
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ isCalloutTag),
/* harmony export */   Ay: () => (/* binding */ CALLOUT_MARKER),
/* harmony export */   BR: () => (/* binding */ CALLOUT_KINDS),
/* harmony export */   NQ: () => (/* binding */ isCalloutInclude),
/* harmony export */   Vd: () => (/* binding */ labelCallout),
/* harmony export */   ko: () => (/* binding */ toCalloutKind)
/* harmony export */ });
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


/***/ }),

/***/ 5502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findImageUrl)
/* harmony export */ });
// Where the images of a post are, once they have been uploaded.
/** Null for a file that has none. */
function findImageUrl(image, urls) {
    return image.kind === 'url' ? image.url : (urls.get(image.path) ?? null);
}


/***/ }),

/***/ 7423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Z_: () => (/* binding */ writeCodeSpan),
/* harmony export */   aH: () => (/* binding */ writeCodeFence),
/* harmony export */   i7: () => (/* binding */ escapeAddress)
/* harmony export */ });
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


/***/ }),

/***/ 7809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ EMOJI_NAMES),
/* harmony export */   v: () => (/* binding */ HTML_PARSERS)
/* harmony export */ });
/* harmony import */ var _time_late_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4468);
// What only some articles need of this room, nearly half of its code: each is loaded where an article turns out to need it.

const HTML_PARSERS = (0,_time_late_part_js__WEBPACK_IMPORTED_MODULE_0__/* .createLatePart */ .m)(async () => await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.bind(__webpack_require__, 7009)));
const EMOJI_NAMES = (0,_time_late_part_js__WEBPACK_IMPORTED_MODULE_0__/* .createLatePart */ .m)(async () => await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 7706)));


/***/ }),

/***/ 1368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ measureCommonStart),
/* harmony export */   y: () => (/* binding */ readContainerPrefix)
/* harmony export */ });
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


/***/ }),

/***/ 8793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ splitIntoLines),
/* harmony export */   pB: () => (/* binding */ isBlankLine),
/* harmony export */   tc: () => (/* binding */ measureIndent)
/* harmony export */ });
/* unused harmony exports measurePrefix, createFenceTest */
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


/***/ }),

/***/ 2978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createElementNode)
/* harmony export */ });
// The beginning or end of something that takes in what is between: put into the tree while it is lowered, and gone after.
function createElementNode(hName, children, position) {
    return {
        type: 'sourceElement',
        data: { hName },
        children,
        ...(position === undefined ? {} : { position })
    };
}


/***/ }),

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createOpening),
/* harmony export */   n: () => (/* binding */ createCallout)
/* harmony export */ });
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2978);
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
                (0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .createElementNode */ .L)('details', [(0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .createElementNode */ .L)('summary', context.readSnippet(label), undefined), ...children], undefined)
            ]
        },
        quote: {
            rule: 'blockquote-block',
            create: children => [
                (0,_boundary_js__WEBPACK_IMPORTED_MODULE_0__/* .createElementNode */ .L)('blockquote', [...createAuthor(label, context), ...children], undefined)
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


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createExpansionNodes),
/* harmony export */   j: () => (/* binding */ encodeAddress)
/* harmony export */ });
/* harmony import */ var _node_positions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5111);
/* harmony import */ var _container_prefix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1368);
/* harmony import */ var _boundary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2978);
/* harmony import */ var _create_opening_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
// What a template tag stands for, as nodes in its place.




function createExpansionNodes(expansion, site, context) {
    const { alone, position } = site;
    const place = (node) => (0,_node_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPosition */ .K)(node, { position });
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
            return [place(createCode(expansion, site, context))];
        case 'math':
            return [place(createMath(expansion))];
        case 'raised':
            return createRaised(expansion).map(place);
        case 'callout':
            return [
                place((0,_create_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .createCallout */ .n)(expansion.name, '', context.readSnippet(expansion.markdown), context))
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
function createCode({ language, code }, site, { text }) {
    return {
        type: 'code',
        lang: language === '' ? null : language,
        value: readCode(code, site, text)
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
        return (0,_create_opening_js__WEBPACK_IMPORTED_MODULE_1__/* .createOpening */ .P)(expansion, written, context);
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
        return [(0,_node_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPosition */ .K)(shown, { position })];
    const paragraph = { type: 'paragraph', children: [shown] };
    if (caption === '')
        return [(0,_node_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPosition */ .K)(paragraph, { position })];
    const below = (0,_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .createElementNode */ .L)('figcaption', readSnippet(caption), position);
    return [(0,_node_positions_js__WEBPACK_IMPORTED_MODULE_0__/* .setPosition */ .K)((0,_boundary_js__WEBPACK_IMPORTED_MODULE_2__/* .createElementNode */ .L)('figure', [paragraph, below], position), { position })];
}
/** Code without the quote marks and indentation of its tag's line, and without the line breaks and raw tags next to it. */
function readCode(code, { start }, text) {
    const prefix = (0,_container_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .readContainerPrefix */ .y)(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    return code
        .split('\n')
        .map(line => line.slice((0,_container_prefix_js__WEBPACK_IMPORTED_MODULE_3__/* .measureCommonStart */ .i)(line, prefix)))
        .join('\n')
        .replace(/\{%[-+]?\s*(?:end)?(?:raw|verbatim)\s*[-+]?%\}/g, '')
        .replace(/^[ \t]*\r?\n/, '')
        .replace(/\s+$/, '')
        .replaceAll('\r\n', '\n');
}


/***/ }),

/***/ 5561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ trimEdges),
/* harmony export */   dF: () => (/* binding */ splitParagraph),
/* harmony export */   mO: () => (/* binding */ isInline)
/* harmony export */ });
// Parts a paragraph around what is a block of its own.
const INLINE = /^(?:text|emphasis|strong|delete|inlineCode|inlineMath|break|html|link|linkReference|image|imageReference|footnoteReference|textDirective)$/;
/** Whether a node is running text and not a block of its own, nor a place to part it. */
function isInline(node) {
    return INLINE.test(node.type);
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


/***/ }),

/***/ 665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ findFences)
/* harmony export */ });
/* harmony import */ var _callout_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
// `:::name` and `:::`, alone on their lines, in all their spellings: of Docusaurus and VitePress (`:::note Title`), of Pandoc
// and Quarto (`::: {.note}`), of MyST (`:::{note} Title`), and `/// note | Title` of Python Markdown.

const CLOSING = /^([ \t>]*)(:{3,}|\/{3,})[ \t]*$/;
const PREFIX = String.raw `(?<prefix>[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`;
const LABEL = String.raw `\[(?<label>(?:[^[\]\\]|\\.|\[[^\]]*\])*)\]`;
const OPENING = new RegExp(String.raw `^${PREFIX}(?<marks>:{3,})[ \t]*(?:\{(?<braces>[^}]*)\}[ \t]*(?<after>.*?)|(?<name>[a-z][\w-]*)(?:${LABEL})?(?:\{(?<attributes>[^}]*)\})?(?:[ \t]+(?<title>.*?))?)[ \t]*:*[ \t]*$`, 'i');
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
    const found = OPENING.exec(text)?.groups;
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
        hidden: isHidden(name, attributes)
    };
}
/** Directives of MyST that put in something. */
const FOREIGN = /^(?:figure|image|include|literalinclude|toctree|code-block|code-cell|math|table|list-table|csv-table|embed|glossary|bibliography|video|iframe|mermaid|tableofcontents)$/;
/** What Quarto and Pandoc show to speakers or in other formats only. */
function isHidden(name, attributes) {
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
    return names.find(kind => _callout_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .CALLOUT_KINDS */ .BR.has(kind)) ?? names[0] ?? 'div';
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


/***/ }),

/***/ 5111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ setPosition)
/* harmony export */ });
/* harmony import */ var unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1734);
// Places of nodes that were read from something else than the author's text as it is.

/** Gives a node, and all in it, the place of the one that it is there for. */
function setPosition(node, { position }) {
    (0,unist_util_visit_parents__WEBPACK_IMPORTED_MODULE_0__/* .visitParents */ .VG)(node, inner => {
        if (position === undefined)
            delete inner.position;
        else
            inner.position = position;
        if ('data' in inner && inner.data !== undefined && 'destination' in inner.data)
            delete inner.data.destination;
    });
    return node;
}


/***/ }),

/***/ 2444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VT: () => (/* binding */ MATH),
/* harmony export */   ZY: () => (/* binding */ INLINE_MARKS),
/* harmony export */   dB: () => (/* binding */ INLINE_OPENERS),
/* harmony export */   rk: () => (/* binding */ MATH_OPENER)
/* harmony export */ });
// Recognises the marks that other Markdown dialects put into running text: attributes, highlights, comments, formulas.
function omitMark() {
    return '';
}
function keepInside([, content = '']) {
    return content;
}
const ITEM = String.raw `(?:[.#][^\s.#{}"'=<>]+(?:[.:][^\s.#{}"'=<>]+)*|[\w:-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s}"']+))`;
const ATTRIBUTES = String.raw `\{:?[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*\}`;
// What has to be before a mark is looked for last, since that may be far.
/** `{width=50%}` behind a link, image or code span, `{ .class }` at the end of a line, `{-}` at that of a heading. */
const ATTRIBUTE_MARKS = [
    {
        source: String.raw `(?<=\]\([^()\n]*\)|\]\[[^\]\n]*\]|\x60|[^\s*][*_]{1,2})${ATTRIBUTES}`,
        toMarkdown: omitMark
    },
    {
        source: String.raw `(?<=^|[ \t])(?=\{[ \t]*[.#])${ATTRIBUTES}(?=[ \t]*\r?$)`,
        toMarkdown: omitMark
    },
    // Goldmark's attributes of the block above.
    {
        source: String.raw `(?<=\S[ \t]*\r?\n[ \t>]*)(?=\{[ \t]*[\w-]+=["'])${ATTRIBUTES}(?=[ \t]*\r?$)`,
        toMarkdown: omitMark
    },
    { source: String.raw `\{-\}(?=[ \t]*\r?$)(?<=^#.*[ \t]\{-\})`, toMarkdown: omitMark },
    // A span with attributes, as Pandoc has them, is its text.
    {
        source: String.raw `(?<![!\]\\\w])\[([^[\]\n]+)\]${ATTRIBUTES}`,
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


/***/ }),

/***/ 2574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g$: () => (/* binding */ TAG_OPENERS),
  x5: () => (/* binding */ createDialectForm),
  XN: () => (/* binding */ findRawEnd),
  oP: () => (/* binding */ findRawTag),
  IU: () => (/* binding */ findTag),
  jA: () => (/* binding */ isRawTag)
});

// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-form.js + 1 modules
var tag_form = __webpack_require__(8878);
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
].map(([source = '', closing = '']) => (0,tag_form/* createForm */.DG)(source, () => ({ kind: 'comment' }), closing));
const COMMENT_MARKS = [
    ...HIDDEN,
    // A tab of Hexo's themes, with its caption and the icon before or behind it.
    (0,tag_form/* createForm */.DG)(String.raw `<!--[ \t]*(end)?tab\b([^\n]*?)-->`, ([, end = '', caption = '']) => readTabComment(end, caption))
];
function readTabComment(end, written) {
    const caption = written.replace(/@[\w-]*/, '').trim();
    if (end !== '' || caption === '')
        return { kind: 'comment' };
    return { kind: 'liquid-tag', name: 'tab', args: JSON.stringify(caption) };
}

// EXTERNAL MODULE: ./lib/src/content/escape-markdown.js
var escape_markdown = __webpack_require__(7423);
// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-arguments.js
var tag_arguments = __webpack_require__(8029);
;// CONCATENATED MODULE: ./lib/src/content/source/templates/code-marks.js
// Pairs of template tags whose contents are not Markdown, or that frame a fenced block: code, formulas, buttons.



const FENCE = String.raw `[\s>]*(?:\x60{3}|~{3})`;
const ARGS = String.raw `((?:(?!%\})[\s\S])*?)[-+]?%\}`;
const CODE_MARKS = [
    // GitBook gives a fenced block its title.
    (0,tag_form/* createForm */.DG)(String.raw `\{%[-+]?\s*code\b${ARGS}(?=${FENCE})`, ([, args = '']) => {
        const title = (0,tag_arguments/* readArguments */.lR)(args).named.get('title') ?? '';
        return title === ''
            ? { kind: 'comment' }
            : { kind: 'dialect', args: 'block', content: `*${(0,escape_markdown/* escapeMarkdown */.FV)(title, false)}*` };
    }),
    (0,tag_form/* createForm */.DG)(String.raw `(?<=(?:\x60{3}|~{3})[ \t]*\r?\n[\s>]*)\{%[-+]?\s*endcode\s*[-+]?%\}`, () => ({ kind: 'comment' })),
    // DEV's formulas, scripts and buttons.
    (0,tag_form/* createForm */.DG)(String.raw `\{%\s*katex\b${ARGS}([\s\S]*?)\{%\s*endkatex\s*%\}`, ([, args = '', tex = '']) => ({
        kind: 'dialect',
        args: args.trim() === 'inline' ? '' : 'block',
        content: `$$${tex.trim()}$$`
    }), 'endkatex'),
    (0,tag_form/* createForm */.DG)(String.raw `\{%\s*runkit\b${ARGS}([\s\S]*?)\{%\s*endrunkit\s*%\}`, ([, , code = '']) => ({ kind: 'highlight', name: 'javascript', content: code }), 'endrunkit'),
    (0,tag_form/* createForm */.DG)(String.raw `\{%\s*cta\s+(https?:\/\/[^\s%]+)\s*%\}([^{}]*?)\{%\s*endcta\s*%\}`, ([, url = '', text = '']) => ({
        kind: 'dialect',
        args: 'block',
        content: `[${text.trim()}](${(0,escape_markdown/* escapeAddress */.i7)(url)})`
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
    (0,tag_form/* createForm */.DG)(String.raw `(?<![\w%\\])%\[[ \t]*(https?:\/\/[^\s\]]+)[ \t]*\]`, ([, url = '']) => ({
        kind: 'embed',
        content: url
    })),
    (0,tag_form/* createForm */.DG)(String.raw `(?<![\w\\])@\[(${SERVICES})\]\(([^()\n]+)\)`, ([, name = '', id = '']) => {
        const url = id.trim();
        return name === 'card' || /^https?:\/\//.test(url)
            ? { kind: 'embed', content: url }
            : { kind: 'shortcode', name, args: url };
    }),
    // The mention of a person leads to an address, not to an id.
    (0,tag_form/* createForm */.DG)(String.raw `(?<![\w\\])@\[([\w-]+)\]\(([\w-]+)\)`, ([, name = '', args = '']) => /^toc$/i.test(name) ? { kind: 'toc' } : { kind: 'shortcode', name, args }),
    (0,tag_form/* createForm */.DG)(String.raw `@\[[Tt][Oo][Cc]\](?:\([^()\n]*\))?(?=[ \t]*\r?$)`, () => ({ kind: 'toc' }))
];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/hidden-remarks.js
// What an author has hidden from readers: comments of Obsidian, `%% … %%`, remarks of CriticMarkup, `{>> … <<}`, and what
// Ghost and WordPress show to members alone.

/** A variable of a batch file, `%%NAME%%`, is none. */
const OPENING = String.raw `(?<![%\w\\])%%(?!%|[A-Z\d_]+%)`;
const CLOSING = String.raw `%%(?![%\w])`;
/** At the beginning of a line, or of an item, a comment may hold blank lines. */
const LINE_START = String.raw `(?<=^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)`;
/** Inside a paragraph it ends with it. */
const SAME_PARAGRAPH = String.raw `(?:[^%\n]|%(?!%)|\n(?![ \t>]*(?:\r?\n|[-*+#|]|\d{1,9}[.)])))`;
const PAYWALL = String.raw `<!--\s*(?:(?:paid-)?(?:members?|subscribers?)-only|paywall|wp:(?:premium-content|jetpack)/(?:container|paywall|subscribers?-view)\b[^]*?)\s*-->`;
const HIDDEN_OPENERS = [
    [['%%'], '%%'],
    [['{>>'], String.raw `\{>>`],
    [['<!--'], String.raw `<!--(?=\s*(?:paid-|members?-|subscribers?-|paywall|wp:))`]
];
const HIDDEN_REMARKS = [
    (0,tag_form/* createForm */.DG)(PAYWALL, () => ({
        kind: 'refused',
        name: 'html-comment',
        content: 'begins what only members of the site may read, while a post is for everybody.',
        args: 'Remove what is for members, or this mark if everybody may read it.'
    }), '-->'),
    (0,tag_form/* createForm */.DG)(String.raw `${LINE_START}%%(?!%|[A-Z\d_]+%)(?:[^%]|%(?!%))*${CLOSING}`, () => describeComment('a comment of Obsidian'), '%%'),
    (0,tag_form/* createForm */.DG)(String.raw `${OPENING}(${SAME_PARAGRAPH}+)${CLOSING}`, ({ 0: whole, 1: inside = '', input, index }) => readComment(inside, /^[ \t]*\r?(?:\n|$)/.test(input.slice(index + whole.length))), '%%'),
    (0,tag_form/* createForm */.DG)(String.raw `\{>>(?:(?!\r?\n[ \t]*\r?\n|<<\})[^])*<<\}`, () => describeComment('a remark of CriticMarkup'), String.raw `<<\}`)
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
    refuseFile(String.raw `(?<=\x60)\{=\w+\}`),
    refuseFile(String.raw `(?<![\w\\$])\{[a-z][\w:+.-]*\}(?=\x60[^\x60])`),
    // Changes that somebody has suggested and nobody has accepted yet.
    (0,tag_form/* createForm */.DG)(String.raw `\{~~[^\n]*?~>[^\n]*?~~\}|\{--\S[^\n]*?--\}`, () => ({
        kind: 'refused',
        name: 'template',
        content: 'is a suggested change, which is neither accepted nor rejected yet.',
        args: 'Accept or reject it.'
    })),
    (0,tag_form/* createForm */.DG)(String.raw `(?<![^])%[ \t][^\r\n]*(?:\r?\n%[ \t][^\r\n]*)*`, () => ({
        kind: 'refused',
        name: 'template',
        content: 'is a title block of Pandoc, which only Pandoc reads.',
        args: 'Move it into the front matter.'
    })),
    (0,tag_form/* createForm */.DG)(String.raw `(?<=^[ \t]*)(?:id|collapsed)::[ \t][^\r\n]*`, () => describeOmission('a property of Logseq')),
    // VitePress, Marked and Leanpub.
    refuseFile(String.raw `(?<=^[ \t]*)<<(?:<[ \t]*\S|[[({])[^\r\n]*`),
    // Python Markdown's snippets: one file, or several between two marks.
    refuseFile(String.raw `(?<=^[ \t]*);?--8<--(?:[ \t]+["'][^\r\n]*|[ \t]*\r?\n[^]*?\n[ \t]*;?--8<--)(?=[ \t]*\r?$)`),
    refuseFile(String.raw `<!--\s*[@#]include\b[^]*?-->`, '-->'),
    refuseFile(String.raw `(?<=^[ \t]*)@import[ \t]+["'][^\r\n]*`),
    // AsciiDoc and reStructuredText.
    refuseFile(String.raw `(?<=^[ \t]*)(?:image|video|audio|include)::\S+\[[^\]\n]*\](?=[ \t]*\r?$)`),
    refuseFile(String.raw `(?<=^[ \t]*)\.\. [\w-]+::[^\r\n]*`),
    // A block of Logseq.
    refuseFile(String.raw `\(\([\da-f]{8}-[\da-f-]{27}\)\)`),
    (0,tag_form/* createForm */.DG)(String.raw `(?<![\w:]):(${ICONS}):(?!:)(?:\{[^{}\n]*\})?`, () => describeOmission('an icon of the site’s theme')),
    (0,tag_form/* createForm */.DG)(String.raw `(?<=^[ \t]*)\\(?:newpage|pagebreak|clearpage|tableofcontents)(?:\{\})?(?=[ \t]*\r?$)`, () => describeOmission('a command for printed pages')),
    // HackMD's tags.
    (0,tag_form/* createForm */.DG)(String.raw `######[ \t]+tags:[^\r\n]*`, () => describeOmission('a list of tags')),
    (0,tag_form/* createForm */.DG)(String.raw `(?<=^[ \t]*)\\begin\{([a-zA-Z]+\*?)\}(?:(?!\r?\n[ \t]*\r?\n)[^])*?\\end\{\1\}(?=[ \t]*\r?$)`, ([whole]) => ({ kind: 'dialect', args: 'block', content: `$$\n${whole}\n$$` }), String.raw `\\end\{`)
];
function refuseFile(source, closing) {
    return (0,tag_form/* createForm */.DG)(source, () => ({
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

// EXTERNAL MODULE: ./lib/src/content/source/templates/inline-marks.js
var inline_marks = __webpack_require__(2444);
;// CONCATENATED MODULE: ./lib/src/content/source/templates/picture-marks.js
// Pictures and links whose address CommonMark does not read: paths with blanks, attributes behind the address, and the
// forms of editors that have their own.

const PICTURE = 'png|jpe?g|gif|tiff?|svg|webp|avif|bmp|heic';
const FILE = `${PICTURE}|md|markdown|mdx|qmd|html?|pdf|txt|csv|zip|docx?|xlsx?|pptx?|mp[34]|mov|webm`;
const ATTRIBUTE = String.raw `[ \t]+(?:align|width|height|class|style|loading|data-[\w-]+)=(?:"[^"\n]*"|'[^'\n]*'|\w+)`;
const TITLE = String.raw `(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|=\d*%?(?:x\d*%?)?))?`;
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
    (0,tag_form/* createForm */.DG)(String.raw `(?<=\]\()(?!\S+\.(?:${FILE})[ \t]+["'(])(${CHARACTER}+(?:[ \t]+${CHARACTER}+)+\.(?:${FILE})(?:#[^()\s]*)?)(?=${TITLE}(?:${ATTRIBUTE})*[ \t]*\))`, ([, path = '']) => ({ kind: 'literal', content: path })),
    // `![a](b.png align="center")`, as Hashnode saves it.
    (0,tag_form/* createForm */.DG)(String.raw `(?=${ATTRIBUTE})(?<=\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)(?:${ATTRIBUTE})+(?=[ \t]*\))`, () => ({
        kind: 'attribute-list'
    })),
    // A file in a note of Bear.
    (0,tag_form/* createForm */.DG)(String.raw `\[(?:image|file):[^\]\n]+\]`, ([whole]) => ({
        kind: 'refused',
        name: 'image',
        content: 'is a file of the editor Bear, which nobody else can read.',
        args: `Write \`![text](path)\` instead of ${whole}.`
    })),
    // A file that iA Writer shows in place of its path, alone on its line.
    (0,tag_form/* createForm */.DG)(String.raw `(?<=(?:^|(?<![^]))[ \t]*\r?\n|(?<![^]))\/([^\s/"'(][^\n"'(]*\.(?:${PICTURE}))(?:[ \t]+["'(]([^\n"')]*)["')])?(?=[ \t]*\r?$)`, ([, path = '', title = '']) => ({ kind: 'picture', name: `/${path}`, content: title }))
];

;// CONCATENATED MODULE: ./lib/src/content/source/templates/wordpress-shortcodes.js
// Shortcodes of WordPress, `[name …]`, which exports keep: pictures with captions, code, embeds; any other stops the article.

const CODE = 'code|sourcecode|cc|php|html|css|javascript|python|java|bash|sql|xml|ruby';
const EMBEDS = 'embed|youtube|vimeo|gist|tweet|instagram|spotify|soundcloud|codepen|wpvideo|video|audio|slideshare|googlemaps|embedyt|dailymotion|ted|videopress|flickr|pinterest';
const OTHERS = String.raw `gallery|playlist|slideshow|contact-form(?:-7)?|caption|latex|ngg\w*|(?:su|vc|et_pb|wp|fusion|elementor)_\w+|nggallery|table|toc|more|spoiler|toggle|polldaddy|wpforms|recent-posts|archives`;
const NO_LABEL = String.raw `(?![(\[:])`;
const WORDPRESS_OPENERS = [
    [['['], String.raw `\[\/?(?=(?:${CODE}|${EMBEDS}|${OTHERS})[\]\s=])`]
];
const WORDPRESS_SHORTCODES = [
    (0,tag_form/* createForm */.DG)(String.raw `\[caption\b([^\]\n]*)\]((?:(?!\[\/caption\])[^])*)\[\/caption\]`, ([, args = '', inside = '']) => readCaption(args, inside), String.raw `\[\/caption\]`),
    (0,tag_form/* createForm */.DG)(String.raw `(?<=^[ \t]*)\[(${CODE})\b([^\]\n]*)\]([^]*?)\[\/\1\]`, ([, name = '', args = '', code = '']) => ({
        kind: 'highlight',
        name: /\b(?:lang|language)=["']?([\w+#-]+)/.exec(args)?.[1] ??
            (/^(?:source)?code$|^cc$/.test(name) ? '' : name),
        content: code
    }), String.raw `\[\/(?:${CODE})\]`),
    (0,tag_form/* createForm */.DG)(String.raw `\[(${EMBEDS})\b([^\]\n]*)\]([^[\n]*)\[\/\1\]`, ([, name = '', args = '', inside = '']) => toShortcode(name, `${args} ${inside}`), String.raw `\[\/(?:${EMBEDS})\]`),
    (0,tag_form/* createForm */.DG)(String.raw `\[(${EMBEDS})(?:=|[ \t]+)((?=[^\]\n]*(?:https?:|=))[^\]\n]+)\]${NO_LABEL}`, ([, name = '', args = '']) => toShortcode(name, args)),
    (0,tag_form/* createForm */.DG)(String.raw `\[(\/?(?:${OTHERS}))((?:[ \t]+[\w-]+=(?:"[^"\]\n]*"|'[^'\]\n]*'|[^\s\]]+))+|(?<=^\[\/?[\w-]+)(?=\][ \t]*\r?$)|(?<=_\w*))\]${NO_LABEL}`, ([, name = '', args = '']) => ({ kind: 'shortcode', name, args }))
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
    ...inline_marks/* INLINE_OPENERS */.dB
];
const NO_GAP = String.raw `(?!\r?\n[ \t]*\r?\n)`;
const QUOTED = String.raw `"(?:\\.|[^"\\])*"|\x60[^\x60]*\x60`;
const HIGHLIGHTS = [
    (0,tag_form/* createForm */.DG)(String.raw `\{%[-+]?\s*(highlight|codeblock|code)\b((?:(?!%\})[\s\S])*?)[-+]?%\}([\s\S]*?)\{%[-+]?\s*end\1\s*[-+]?%\}`, ([, , args = '', code = '']) => readHighlight(args, code), 'end(?:highlight|code(?:block)?)'),
    (0,tag_form/* createForm */.DG)(String.raw `\{\{[<%]\s*highlight\b((?:${QUOTED}|[^"\x60}])*?)[>%]\}\}([\s\S]*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}`, ([, args = '', code = '']) => readHighlight(args, code), String.raw `\/\s*highlight`)
];
const ESCAPED_SHORTCODE = (0,tag_form/* createForm */.DG)(String.raw `\{\{([<%])\s*\/\*([\s\S]*?)\*\/\s*([>%])\}\}`, ([, open = '', inner = '', close = '']) => ({
    kind: 'literal',
    content: `{{${open}${inner}${close}}}`
}), String.raw `\*\/`);
const SHORTCODES = [`${QUOTED}|${NO_GAP}[^"\\x60]`, `${NO_GAP}[\\s\\S]`].map(char => (0,tag_form/* createForm */.DG)(String.raw `\{\{([<%])\s*(\/?\s*[\w./-]+)((?:${char})*?)([>%])\}\}`, ([, open, name = '', args = '', close]) => (open === '<') !== (close === '>')
    ? null
    : { kind: 'shortcode', name: name.replace(/\s/g, ''), args }, String.raw `[>%]\}\}`));
const LIQUID = [
    (0,tag_form/* createForm */.DG)(String.raw `\{%[-+]?\s*([\w./-]*)((?:(?!%\})${NO_GAP}[\s\S])*?)[-+]?%\}`, ([, name = '', args = '']) => ({
        kind: 'liquid-tag',
        name,
        args: args.replace(/^\(([^]*)\)\s*$/, '$1')
    }), String.raw `%\}`),
    ...[
        String.raw `\{\{\{((?:(?!\}\})${NO_GAP}[\s\S])*?)\}\}\}`,
        String.raw `\{\{[-~]?((?:(?!\}\})${NO_GAP}[\s\S])*?)[-~]?\}\}`
    ].map(source => (0,tag_form/* createForm */.DG)(source, ([, expression = '']) => readExpression(expression.trim()), String.raw `\}\}`))
];
const DIALECTS = [
    (0,tag_form/* createForm */.DG)(String.raw `(?:[*+-]|\d{1,3}[.)]) .*\r?\n[ \t]*\{:\s*toc\b[^}\n]*\}`, () => ({
        kind: 'toc'
    })),
    (0,tag_form/* createForm */.DG)(String.raw `\[{1,2}_?[Tt][Oo][Cc]_?\]{1,2}(?=[ \t]*\r?$)`, match => (0,tag_form/* beginsLine */.$3)(match) ? { kind: 'toc' } : null),
    (0,tag_form/* createForm */.DG)(String.raw `\$\{toc\}(?=[ \t]*\r?$)`, match => (0,tag_form/* beginsLine */.$3)(match) ? { kind: 'toc' } : null),
    (0,tag_form/* createForm */.DG)(String.raw `(?<!\\)\{#([^\s{}#%]+)(?:[ \t]+[^\s{}]+)*[ \t]*\}(?=[ \t]*(?:#*[ \t]*\r?$|[<{]))`, ([, name = '']) => ({
        kind: 'heading-id',
        name
    })),
    // Behind a space, a bare word such as Svelte's `{:else}` is not an attribute list.
    (0,tag_form/* createForm */.DG)(String.raw `(?<!\\)(?:(?<=^[ \t]*|\S)|(?!\{:[ \t]*\w+\}))\{::?\/?\s*[.#\w][^}\n]*\}|\{:\/\}`, ([whole]) => ({ kind: 'attribute-list', args: whole.slice(2, -1) }), String.raw `\}`),
    (0,tag_form/* createForm */.DG)(String.raw `(?<!\\)\{\.[^\s\d{}.][^}\n]*\}(?=[ \t]*\r?$)`, ([whole]) => ({
        kind: 'attribute-list',
        args: whole.slice(1, -1)
    })),
    (0,tag_form/* createForm */.DG)(String.raw `(?<!\[)(!?)\[\[(?![\s!])([^\[\]\n|]+?)(?:\|([^\[\]\n]*))?\]\](?![(\[:])`, match => readWikiLink(match)),
    (0,tag_form/* createForm */.DG)(String.raw `<\/?>(?=[ \t]*\r?$)`, match => (0,tag_form/* beginsLine */.$3)(match)
        ? { kind: 'omission', name: 'attribute-list', content: 'a fragment of JSX' }
        : null),
    (0,tag_form/* createForm */.DG)(String.raw `import\s+(?:[\w*{][^\n;]*?(?:\n[^\n;]*?){0,20}?\sfrom\s+)?(?:"[^"\n]+"|'[^'\n]+');?[ \t]*(?=\r?$)`, match => ((0,tag_form/* beginsLine */.$3)(match) ? { kind: 'mdx-module' } : null))
];
const FORMS = (0,tag_form/* indexForms */.mn)([
    (0,tag_form/* createForm */.DG)(String.raw `\{\{TOC\}\}(?=[ \t]*\r?$)`, () => ({ kind: 'toc' })),
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
    ...inline_marks/* INLINE_MARKS */.ZY.map(createDialectForm)
]);
const RAW_FORMS = (0,tag_form/* indexForms */.mn)([ESCAPED_SHORTCODE, ...SHORTCODES, ...LIQUID]);
/** The tag that begins at an offset, or null. The caller has to know which offsets are code. */
function findTag(text, start) {
    const attribute = findJsxAttribute(text, start);
    return attribute ?? (0,tag_form/* matchFirst */.S)(FORMS, text, start);
}
/** Inside `{% raw %}` a tag stands for itself. */
function findRawTag(text, start, rawEnd) {
    const tag = (0,tag_form/* matchFirst */.S)(RAW_FORMS, text, start);
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
    return (0,tag_form/* createForm */.DG)(source, match => {
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


/***/ }),

/***/ 8878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $3: () => (/* binding */ beginsLine),
  aT: () => (/* binding */ completeTag),
  DG: () => (/* binding */ createForm),
  o4: () => (/* binding */ createOpener),
  mn: () => (/* binding */ indexForms),
  S: () => (/* binding */ matchFirst)
});

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
        return findFirst(source.slice(findGroupEnd(source)));
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
    const end = findGroupEnd(source);
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
function findGroupEnd(source) {
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
    return all.length === 0 ? NOTHING : all.join('|');
}
const NOTHING = '(?!)';
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


/***/ }),

/***/ 4698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ writeBlockAt),
/* harmony export */   M5: () => (/* binding */ writeTag),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ok: () => (/* binding */ writeInHtml)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7423);
/* harmony import */ var _container_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1368);
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
        return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(expansion.text, line.opens);
    return writeInText(expansion, line);
}
function writeInAddress(expansion) {
    switch (expansion.kind) {
        case 'text':
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.text);
        case 'embed':
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.url);
        case 'link':
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.destination);
        case 'image':
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.src);
        case 'markdown':
            return (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.markdown.trim());
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
            return `[${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(expansion.text, false)}](${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(expansion.destination)})`;
        case 'image': {
            const image = expansion.caption === '' ? writeImage(expansion) : writeFigure(expansion);
            return line.alone || expansion.caption !== '' ? writeAsBlock(image, line) : image;
        }
        case 'code':
            return writeAsBlock((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .writeCodeFence */ .aH)(trimCode(stripPrefix(expansion.code, line.prefix)), expansion.language), line);
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
    const prefix = (0,_container_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .readContainerPrefix */ .y)(before);
    const opens = prefix.length === before.length;
    const marked = opens && /[^ \t>]/.test(before);
    const previous = body.slice(body.lastIndexOf('\n', from - 2) + 1, Math.max(from - 1, 0));
    const next = body.slice(to + 1, (body.indexOf('\n', to + 1) + body.length + 1) % (body.length + 1));
    return {
        opens,
        alone: opens && body.slice(end, to).trim() === '',
        prefix,
        gapBefore: !marked && from > 0 && !isBlank(previous),
        gapAfter: to < body.length && !isBlank(next)
    };
}
/** Code without the quote marks and indentation that its lines share with the line of its tag. */
function stripPrefix(code, prefix) {
    return code
        .split('\n')
        .map(line => line.slice((0,_container_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCommonStart */ .i)(line, prefix)))
        .join('\n');
}
function isBlank(line) {
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
    const image = `![${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(alt, false)}](${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(src)})`;
    return link === '' ? image : `[${image}](${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeAddress */ .i7)(link)})`;
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


/***/ }),

/***/ 3477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ listLineStarts),
/* harmony export */   Yd: () => (/* binding */ findPoint),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   sU: () => (/* binding */ relocate)
/* harmony export */ });
/* harmony import */ var _text_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8869);
/* harmony import */ var _walk_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1216);
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
    (0,_walk_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .walkTree */ .I)(tree, node => {
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
    const line = (0,_text_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .findLastUpTo */ .sK)(starts, offset, start => start);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}


/***/ }),

/***/ 8869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jE: () => (/* binding */ findSpanAt),
/* harmony export */   o6: () => (/* binding */ CODE_NODES),
/* harmony export */   sK: () => (/* binding */ findLastUpTo),
/* harmony export */   ut: () => (/* binding */ listSpans)
/* harmony export */ });
/* harmony import */ var _walk_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1216);
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
    (0,_walk_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .walkTree */ .I)(tree, node => {
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


/***/ }),

/***/ 43:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ findShallowest),
/* harmony export */   EF: () => (/* binding */ reportLevels),
/* harmony export */   hr: () => (/* binding */ convertHeadings),
/* harmony export */   pl: () => (/* binding */ toMediumLevel),
/* harmony export */   q: () => (/* binding */ setLevels)
/* harmony export */ });
/* harmony import */ var _blocks_heading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1549);
/* harmony import */ var _policy_assumptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7359);
/* harmony import */ var _policy_content_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9953);
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
        return _policy_assumptions_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADINGS */ .Ac.large;
    return level > DEEPEST ? null : _policy_assumptions_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADINGS */ .Ac.small;
}
/** Replaces the levels as written by Medium's, unless the policy keeps them. */
function convertHeadings(blocks, policy) {
    if ((0,_policy_content_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .findChoice */ .r)(policy, 'heading') !== 'keep')
        return setLevels(blocks, findShallowest(blocks));
    return blocks.map(block => block.type === 'heading' && block.level > DEEPEST ? (0,_blocks_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .toBold */ .fC)(block) : block);
}
/** Sets Medium's levels where the shallowest heading of the article may be elsewhere. */
function setLevels(blocks, shallowest) {
    return blocks.map(block => {
        if (block.type !== 'heading')
            return block;
        const level = toMediumLevel(block.level, shallowest);
        return level === null ? (0,_blocks_heading_js__WEBPACK_IMPORTED_MODULE_2__/* .toBold */ .fC)(block) : { ...block, level };
    });
}
/** Says so where the article has more levels than Medium has sizes. */
function reportLevels(blocks, policy, diagnostics) {
    const headings = listHeadings(blocks);
    const levels = new Set(headings.map(({ level }) => level));
    if (levels.size <= 2 || (0,_policy_content_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .findChoice */ .r)(policy, 'heading') === 'keep')
        return;
    const third = [...levels].sort((a, b) => a - b)[2];
    diagnostics.add(headings.find(({ level }) => level === third)?.source, {
        rule: 'heading',
        severity: 'warning',
        message: `Medium has two sizes of headings, but the article uses ${levels.size} levels: from the third on they look like the second, or are bold text.`
    });
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ keepBlocks),
/* harmony export */   QT: () => (/* binding */ framePost),
/* harmony export */   ZV: () => (/* binding */ listBlocks),
/* harmony export */   ht: () => (/* binding */ omitRules),
/* harmony export */   of: () => (/* binding */ beginsWithImage)
/* harmony export */ });
/* harmony import */ var _policy_assumptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7359);
/* harmony import */ var _blocks_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);
/* harmony import */ var _blocks_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1901);
// A post around the article's blocks: the title first and exactly once, the subtitle and the cover under it, the footer
// after a rule.



/** The blocks of a text side by side. */
function listBlocks({ groups, notes }) {
    return [...groups.flatMap(({ blocks }) => blocks), ...notes];
}
/** A text without rules that separate nothing. Notes have a rule of their own before them. */
function omitRules(text) {
    const { groups } = keepBlocks({ ...text, notes: [] }, _blocks_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .omitIdleRules */ .R);
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
        ...(_policy_assumptions_js__WEBPACK_IMPORTED_MODULE_1__/* .COVER */ .w3.belowTitle ? [...named, ...image] : [...image, ...named]),
        ...body,
        ...(footer.length === 0 ? [] : [(0,_blocks_block_js__WEBPACK_IMPORTED_MODULE_2__/* .createBlock */ .Wv)({ type: 'rule' }, null), ...footer])
    ];
}
function createTitle(text, level) {
    return (0,_blocks_block_js__WEBPACK_IMPORTED_MODULE_2__/* .createBlock */ .Wv)({ type: 'heading', level, children: [(0,_blocks_block_js__WEBPACK_IMPORTED_MODULE_2__/* .createText */ .GZ)(text)] }, null);
}
function createCover({ source, alt }) {
    return (0,_blocks_block_js__WEBPACK_IMPORTED_MODULE_2__/* .createBlock */ .Wv)({ type: 'figure', image: source, alt, caption: [] }, null);
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


/***/ }),

/***/ 1216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ walkTree)
/* harmony export */ });
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


/***/ }),

/***/ 3987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createContentReader: () => (/* reexport */ createContentReader),
  loadEveryPart: () => (/* reexport */ loadEveryPart),
  loadLiquid: () => (/* reexport */ loadLiquid),
  needsLiquid: () => (/* reexport */ needsLiquid),
  openArticle: () => (/* reexport */ openArticle),
  readArticle: () => (/* reexport */ readArticle),
  readWithinBounds: () => (/* reexport */ readWithinBounds),
  tryConversion: () => (/* reexport */ tryConversion)
});

// NAMESPACE OBJECT: ./lib/node_modules/micromark/lib/constructs.js
var constructs_namespaceObject = {};
__webpack_require__.r(constructs_namespaceObject);
__webpack_require__.d(constructs_namespaceObject, {
  attentionMarkers: () => (attentionMarkers),
  contentInitial: () => (contentInitial),
  disable: () => (disable),
  document: () => (constructs_document),
  flow: () => (constructs_flow),
  flowInitial: () => (flowInitial),
  insideSpan: () => (insideSpan),
  string: () => (constructs_string),
  text: () => (constructs_text)
});

// EXTERNAL MODULE: ./lib/src/diagnostics/diagnostic.js
var diagnostics_diagnostic = __webpack_require__(7378);
// EXTERNAL MODULE: ./lib/src/text/line.js
var text_line = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/article/article-error.js
var article_error = __webpack_require__(2338);
// EXTERNAL MODULE: ./lib/src/article/article-date.js
var article_date = __webpack_require__(8554);
// EXTERNAL MODULE: ./lib/src/text/paths.js
var paths = __webpack_require__(6788);
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
    for (const group of [fields.medium, fields.site])
        for (const name of names) {
            const field = group.get(normalizeKey(name));
            if (field !== undefined)
                return field;
        }
    return null;
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
/** The texts of each field that is a list, by name in lower case; null for one that holds more than texts. */
function listFieldLists({ written }) {
    const lists = new Map();
    for (const { name, key, forMedium, node } of written) {
        // The `medium` map is none of the site's.
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
/** The address of no post, such as one that is still to be filled in: it would hide an article that nobody has published. */
function isPlaceholder(url) {
    const path = decodeURIComponent(url.pathname.replace(/%(?![\da-f]{2})/gi, '%25'));
    return /…|\.{3}/.test(path) || ((0,web_url/* isOnMedium */.X)(url) && path === '/' && url.host === 'medium.com');
}
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
    const name = (0,paths/* baseName */.Fl)(path);
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
    return (0,paths/* isMarkdownPath */.Bb)(path) && /(?:^|\/)index$/i.test((0,paths/* dropMarkdownEnding */.y$)(path));
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

// EXTERNAL MODULE: ./lib/src/article/file-diagnostic.js
var file_diagnostic = __webpack_require__(6453);
;// CONCATENATED MODULE: ./lib/src/article/field-reader.js
// What each field is read with, and how its reading complains.


/** As long as an article has one, it cannot be published. */
function addError({ path, diagnostics }, parts) {
    diagnostics.push((0,file_diagnostic/* createFileDiagnostic */.e)(path, 'error', parts));
}
/** Something of the site's was ignored or left out. */
function addWarning({ path, diagnostics }, parts) {
    diagnostics.push((0,file_diagnostic/* createFileDiagnostic */.e)(path, 'warning', parts));
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
    const text = (0,text_line/* cleanLine */.Ow)((0,paths/* baseName */.Fl)(path).replace(/\.\w+$/, ''), { invisible: 'keep' });
    return text === '' ? null : { text, position: file_diagnostic/* FIRST_LINE */.q, fromBody: false, site: null };
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
/** What the site calls an article, whatever it is called on Medium (empty without a title), and how its body begins. */
function toPageText(title, body) {
    const opening = /\S.*/.exec(body.text)?.[0].trim() ?? '';
    return { title: title?.site ?? title?.text ?? '', opening };
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
            position: file_diagnostic/* FIRST_LINE */.q,
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
function toSitePage(path, { title, opening }, fields, { monthFirst }) {
    const find = (name) => findBelow(fields, name.split('.'));
    return {
        path,
        title,
        opening,
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
function readCanonicalUrl(reader, text, template) {
    const field = findField(reader.fields, 'canonicalUrl', 'canonical');
    if (field !== null)
        return {
            canonicalUrl: readAuthorsUrl(reader, field),
            declaresCanonicalUrl: true,
            siteUrl: null
        };
    const slug = readSlug(reader);
    const page = toSitePage(reader.path, text, reader.fields, reader.site);
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
            position: file_diagnostic/* FIRST_LINE */.q,
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
    const { generator, address, asksForAddress } = reader.site;
    if (!asksForAddress)
        return;
    addWarning(reader, {
        code: 'front-matter/canonicalUrl',
        position: file_diagnostic/* FIRST_LINE */.q,
        message: generator === null
            ? 'The post would have no canonical URL, because no site is recognised that the article is on.'
            : address === null
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
            refuseValue(reader, {
                code: 'front-matter/mediumUrl',
                field,
                wanted: 'the web address of a post'
            });
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
const NO_TITLE = { text: '', position: file_diagnostic/* FIRST_LINE */.q, fromBody: false, site: null };
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
        ...readCanonicalUrl(reader, toPageText(title, body), defaults.canonicalUrl),
        ...readSchedule(reader),
        id: id?.text ?? null,
        idLine: id?.line ?? null,
        cover: readCover(reader),
        fieldTexts: listFieldTexts(reader.fields),
        fieldLists: listFieldLists(reader.fields),
        mayBeMdx: reader.site.mdxInMarkdown,
        header: body.header,
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
// EXTERNAL MODULE: ./lib/src/article/header-tree.js
var header_tree = __webpack_require__(1487);
;// CONCATENATED MODULE: ./lib/src/article/site-defaults.js
// Front matter that a site gives to its files, below what a file says itself.



/** Only what the file leaves open is added; its place is the file's first line. */
function addSiteDefaults(entries, defaults) {
    if (Object.keys(defaults).length === 0)
        return entries;
    const tree = (0,header_tree/* toHeaderTree */.L)(defaults, () => ({ ...file_diagnostic/* FIRST_LINE */.q, text: null }));
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
        throw new article_error/* ArticleError */.J('The file is not valid UTF-8, so its text cannot be read safely.', {
            code: 'article/encoding',
            position: { line: findBadLine(bytes), column: null }
        });
    if (text.startsWith(LFS_POINTER))
        throw new article_error/* ArticleError */.J('The repository holds a Git LFS pointer to this file, not its text.', {
            code: 'article/lfs',
            position: file_diagnostic/* FIRST_LINE */.q
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

// EXTERNAL MODULE: ./lib/src/article/front-matter.js + 6 modules
var front_matter = __webpack_require__(31);
;// CONCATENATED MODULE: ./lib/src/article/read-article.js
// Reads a file as an article: its bytes and the defaults to what is to be published, or why it is not.














/** Reads one file. Never throws: whatever is wrong with the file is a diagnostic of the reading. */
function readArticle(input) {
    const { path } = input;
    const content = readContent(input);
    if (content !== null && !(content instanceof article_error/* ArticleError */.J))
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
        const frontMatter = (0,front_matter/* readFrontMatter */.X)(decodeText(bytes));
        if (frontMatter === null)
            return null;
        const entries = addSiteDefaults(frontMatter.entries, site.findDefaults(path));
        const fields = toHeaderFields(entries);
        const { dialect: header, body: text, bodyLine: line } = frontMatter;
        const body = { text, line, path, header };
        return { fields, body, title: findTitle(fields, body, { findHeading, site, path }) };
    }
    catch (error) {
        if (error instanceof article_error/* ArticleError */.J)
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
    const page = toSitePage(path, toPageText(title, content.body), fields, site);
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
            : findPageUrl(site, toSitePage(path, toPageText(content.title, content.body), content.fields, site)),
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
        diagnostics: [(0,file_diagnostic/* createFileDiagnostic */.e)(path, 'error', parts)]
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
// EXTERNAL MODULE: ./lib/src/content/blocks/block-context.js
var block_context = __webpack_require__(2232);
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

// EXTERNAL MODULE: ./lib/src/content/blocks/html-nodes.js
var html_nodes = __webpack_require__(9610);
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
    const title = (0,html_nodes/* readAttribute */.vK)(properties.dataTitle);
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
    const isLost = typeof href === 'string' && !href.startsWith('#') && (0,html_nodes/* readNodeText */.qt)(node) !== href;
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
        return /^\w+=>(?:start|end|operation|condition|inputoutput|subroutine)\b/m.test((0,html_nodes/* readNodeText */.qt)(node));
    return DIAGRAMS.has(language);
}
function reportSource(node, language, isMath, context) {
    const isDiagram = language !== null && isDiagramLanguage(language.toLowerCase(), node);
    if (!isDiagram && !isMath)
        return;
    const rule = isMath ? 'math' : 'diagram';
    const what = isMath ? 'Medium has no formulas' : 'Medium does not draw diagrams';
    if ((0,block_context/* decide */.LD)(context, rule, node.position, `${what}.`) === 'fail')
        return;
    if ((0,block_context/* hasErrorAt */.ur)(node, context))
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
        (0,block_context/* decide */.LD)(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`);
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
    if ((0,block_context/* decide */.LD)(context, 'html-element', node.position, `${what}.`) === 'fail')
        return;
    // One that is never closed has been reported as such.
    if ((0,block_context/* hasErrorAt */.ur)(node, context))
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

// EXTERNAL MODULE: ./lib/src/content/blocks/heading.js
var heading = __webpack_require__(1549);
;// CONCATENATED MODULE: ./lib/src/content/blocks/definition-list.js
// Definition lists: each term in bold, each definition a paragraph.


function convertDefinitionList(node, context) {
    const what = 'Medium has no definition lists';
    if ((0,block_context/* decide */.LD)(context, 'definition-list', node.position, `${what}.`) !== 'fail')
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
    return node.tagName === 'dt' ? blocks.map(heading/* toBoldParagraph */.DE) : blocks;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/details.js
// Collapsible sections: the summary in bold, then what is inside.


function convertDetails(node, context) {
    const what = 'Medium has no collapsible sections';
    if ((0,block_context/* decide */.LD)(context, 'details', node.position, `${what}.`) !== 'fail')
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
        ...summaries.flatMap(summary => context.readBlocks(summary.children, context).map(heading/* toBoldParagraph */.DE)),
        ...context.readBlocks(rest, context)
    ];
}

// EXTERNAL MODULE: ./lib/src/content/blocks/tidy-text.js
var tidy_text = __webpack_require__(5323);
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
    const caption = (0,tidy_text/* tidyText */.q)(captions.flatMap(child => flattenToInline(child, context)));
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
            const stray = (0,html_nodes/* createElement */.n)('div', [child]);
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
    const isReversed = (0,html_nodes/* isSet */.vM)(properties.reversed);
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
    return blocks.flatMap((block, index) => [...(index === 0 ? [] : between), ...toText(block)]);
}
function toText(block) {
    if (block.type === 'embed')
        return [(0,blocks_block/* createText */.GZ)(block.url)];
    return block.type === 'heading' ? [(0,heading/* wrapInBold */.tS)(block.children)] : block.children;
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
            result.push(block.type === 'heading' ? (0,heading/* toBold */.fC)(block) : block);
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
    const choice = (0,block_context/* decide */.LD)(context, rule, node.position, `${what}.`);
    if (choice === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule,
        severity: rule === 'list-block' ? 'warning' : 'notice',
        message: `${what}, so ${result}.`
    });
}

// EXTERNAL MODULE: ./lib/src/content/blocks/paragraph.js
var paragraph = __webpack_require__(2269);
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
    if ((0,block_context/* decide */.LD)(context, 'blockquote-block', node.position, `${what}.`) === 'fail')
        return;
    context.diagnostics.add(node.position, {
        rule: 'blockquote-block',
        severity: 'notice',
        message: `${what}, so lists, code and images in this one were put beside it, and quotes in it were joined to it.`
    });
}

// EXTERNAL MODULE: ./lib/src/content/blocks/rule.js
var rule = __webpack_require__(1901);
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

// EXTERNAL MODULE: ./lib/src/content/blocks/inline/emoji-names.js
var emoji_names = __webpack_require__(1850);
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
        return (0,block_context/* toTextPiece */.ji)([{ type: 'text', value: raiseText((0,html_nodes/* readNodeText */.qt)(node)), note: true }]);
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
    const text = (0,html_nodes/* readNodeText */.qt)(node).trim();
    if (change(text) !== text || HARMLESS.test(text) || (0,block_context/* hasErrorAt */.ur)(node, context))
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
const NOTHING = { cell: (0,html_nodes/* createElement */.n)('td', []), rows: 0 };
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
    return (0,html_nodes/* createElement */.n)(tagName, []);
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
    return (0,html_nodes/* readNodeText */.qt)(cell).trim() === '' && !hasImage(cell);
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
    return hasImage(cell) && (0,html_nodes/* readNodeText */.qt)(cell).trim() === '';
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
            caption.push((0,html_nodes/* createTextNode */.Mq)(': '));
        caption.push(...structuredClone(text.children));
    }
    const below = caption.length === 0 ? [] : [(0,html_nodes/* createElement */.n)('figcaption', caption)];
    return [(0,html_nodes/* createElement */.n)('figure', [...cell.children, ...below])];
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
    const choice = (0,block_context/* decide */.LD)(context, 'table', node.position, `${what}.`);
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
            ? [(0,html_nodes/* createTextNode */.Mq)(' ')]
            : [{ ...node, children: omitImages(node.children) }];
    });
}
function findCaption(node) {
    const caption = node.children.find(child => child.type === 'element' && child.tagName === 'caption');
    return caption?.type === 'element' ? caption.children : [];
}
function readCell(cell, context) {
    return (0,emoji_names/* replaceEmojiNames */.n)(readCellText(cell), context.policy).replace(/\s+/g, ' ').trim();
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
        const text = lines.flatMap((line, at) => (at === 0 ? line : [(0,html_nodes/* createElement */.n)('br', []), ...line]));
        return (0,html_nodes/* createElement */.n)('li', [...text, ...pictures]);
    });
    return (0,html_nodes/* createElement */.n)('ul', items);
}
function prependHeader(label, { children }) {
    const [first, ...rest] = children.filter(child => child.type !== 'text' || child.value.trim() !== '');
    return first?.type === 'element' && first.tagName === 'p'
        ? [(0,html_nodes/* createElement */.n)('p', [...label, ...first.children]), ...rest]
        : [...label, ...children];
}
/** None for a header without text, such as a picture. */
function createHeaderLabel(cell) {
    if ((0,html_nodes/* readNodeText */.qt)(cell).trim() === '')
        return [];
    const label = trimEnd(omitImages(structuredClone(cell.children)));
    return [(0,html_nodes/* createElement */.n)('strong', label), (0,html_nodes/* createTextNode */.Mq)(': ')];
}
/** The colon is right behind the last word. */
function trimEnd(nodes) {
    const last = nodes.at(-1);
    const before = nodes.slice(0, -1);
    if (last?.type === 'text') {
        const value = last.value.trimEnd();
        return value === '' ? trimEnd(before) : [...before, (0,html_nodes/* createTextNode */.Mq)(value)];
    }
    return last?.type === 'element'
        ? [...before, { ...last, children: trimEnd(last.children) }]
        : [...nodes];
}
/** Kramdown draws a line where a row has dashes alone. */
function isLine({ cells, header }) {
    const text = cells.map(cell => (0,html_nodes/* readNodeText */.qt)(cell).trim()).join('');
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
    ['h1', heading/* convertHeading */.uT],
    ['h2', heading/* convertHeading */.uT],
    ['h3', heading/* convertHeading */.uT],
    ['h4', heading/* convertHeading */.uT],
    ['h5', heading/* convertHeading */.uT],
    ['h6', heading/* convertHeading */.uT],
    ['hr', rule/* convertRule */.e],
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
            result.push(...(0,paragraph/* convertParagraph */.k)(createParagraph(run), context));
        run = [];
    };
    for (const node of nodes) {
        if (node.type !== 'element' || !isBlockElement(node))
            run.push(node);
        else if (!isHidden(node)) {
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
    const node = (0,html_nodes/* createElement */.n)('p', run);
    if (first !== undefined && last !== undefined)
        node.position = { ...first, end: last.end };
    return node;
}
/** The parser leaves a paragraph around elements that are no part of running text, such as a button with a list in it. */
function convertParagraphElement(node, context) {
    const hasBlock = node.children.some(child => child.type === 'element' && isBlockElement(child));
    return hasBlock ? readBlocks(node.children, context) : (0,paragraph/* convertParagraph */.k)(node, context);
}
// The page on the site does not show it either.
function isHidden({ properties: { hidden, style } }) {
    return (0,html_nodes/* isSet */.vM)(hidden) || (typeof style === 'string' && /\bdisplay\s*:\s*none\b/i.test(style));
}
function isBlockElement(node) {
    if (BLOCK_ELEMENTS.has(node.tagName))
        return true;
    if (DROPPED_ELEMENTS.has(node.tagName) || PLAYER_ELEMENTS.has(node.tagName))
        return false;
    return node.children.some(child => child.type === 'element' && isBlockElement(child));
}

// EXTERNAL MODULE: ./lib/src/content/blocks/embed.js
var blocks_embed = __webpack_require__(6018);
;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/dropped-element.js
// Scripts, styles, forms and drawings are left out with all they hold: only the script of a gist leaves its address.



function convertDropped(node, context) {
    const gist = findGist(node);
    if (gist !== null) {
        (0,blocks_embed/* reportEmbed */.st)(node, context);
        return (0,block_context/* toBlockPieces */.q9)([(0,blocks_block/* createBlock */.Wv)({ type: 'embed', url: gist }, node.position)]);
    }
    const what = `Medium does not accept <${node.tagName}>`;
    if ((0,block_context/* decide */.LD)(context, 'script', node.position, `${what}.`) === 'fail')
        return [];
    // One that is never closed has been reported as such.
    if ((0,block_context/* hasErrorAt */.ur)(node, context))
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
    return (0,block_context/* toBlockPieces */.q9)(toBlocks(node, context));
}
/** None when the image is left out. */
function toBlocks(node, context) {
    const alt = (0,html_nodes/* readAttributeLine */.rb)(node.properties.alt);
    const address = findAddress(node);
    const page = (0,blocks_embed/* findPlayerPage */.S6)(address);
    // Obsidian and similar editors write a player like an image.
    if ((0,blocks_embed/* isEmbed */.yR)(page)) {
        (0,blocks_embed/* reportEmbed */.st)(node, context);
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
    return (0,html_nodes/* readAttributeLine */.rb)(properties.title) || (choice === 'alt' ? alt : '');
}
/** The source, or the one that a script would put there, or the first of several sizes. */
function findAddress({ properties }) {
    const { src, dataSrc, srcSet } = properties;
    const lazy = (0,html_nodes/* readAttribute */.vK)(dataSrc);
    // A page that loads its images late has a blank image in their place.
    if (lazy !== '' && /^(?:data:|$)/.test((0,html_nodes/* readAttribute */.vK)(src)))
        return lazy;
    return (0,html_nodes/* readAttribute */.vK)(src) || ((0,html_nodes/* readAttribute */.vK)(srcSet).trim().split(/[\s,]/)[0] ?? '');
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
    const choice = (0,block_context/* decide */.LD)(context, 'linked-image', place, `${what}.`);
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
    if ((0,block_context/* decide */.LD)(context, 'math', node.position, `${what}.`) === 'fail')
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
    return (0,block_context/* toTextPiece */.ji)(readCode(node.children, context));
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
    const [before, behind] = ['“', '”'].map(sign => (0,block_context/* toTextPiece */.ji)([(0,blocks_block/* createText */.GZ)(sign)]));
    return [...(before ?? []), ...context.readInline(node.children, context), ...(behind ?? [])];
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/inline/player.js
// `<iframe>`, `<video>` and the like: a known page is embedded, anything else becomes a link to what they would play.




function convertPlayer(node, context) {
    return (0,block_context/* toBlockPieces */.q9)(player_toBlocks(node, context));
}
function player_toBlocks(node, context) {
    const what = `Medium does not accept <${node.tagName}>`;
    const choice = (0,block_context/* decide */.LD)(context, 'iframe', node.position, `${what}.`);
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
    const page = (0,blocks_embed/* findPlayerPage */.S6)(source);
    if (!(0,blocks_embed/* isEmbed */.yR)(page))
        return linkPage(node, page, context);
    (0,blocks_embed/* reportEmbed */.st)(node, context);
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
    const title = (0,html_nodes/* readAttribute */.vK)(node.properties.title);
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
    const choice = (0,block_context/* decide */.LD)(context, 'strikethrough', node.position, `${what}.`);
    if (choice === 'text')
        reportPlain(node, (0,html_nodes/* readNodeText */.qt)(node), context);
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
    return node.tagName === 'code' ? (0,html_nodes/* readNodeText */.qt)(node) : node.children.map(struck_text_readCode).join(' ');
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
    (0,block_context/* decide */.LD)(context, 'task-list', node.position, 'Medium has no task lists.');
    return (0,block_context/* toTextPiece */.ji)([(0,blocks_block/* createText */.GZ)((0,html_nodes/* isSet */.vM)(node.properties.checked) ? '\u2611 ' : '\u2610 ')]);
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
    ...read_inline_listRows(['br'], () => (0,block_context/* toTextPiece */.ji)([blocks_block/* LINE_BREAK */.Fb])),
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
        return (0,block_context/* toTextPiece */.ji)([(0,blocks_block/* createText */.GZ)((0,emoji_names/* replaceEmojiNames */.n)(node.value, context.policy))]);
    if (node.type !== 'element')
        return [];
    return (read_inline_CONVERSIONS.get(node.tagName) ?? unwrapElement)(node, context);
}
function unwrapElement(node, context) {
    if (!PLAIN_INLINES.has(node.tagName))
        reportUnknownElement(node, context);
    else
        (0,block_context/* decide */.LD)(context, 'html-element', node.position, `Medium has no <${node.tagName}> element.`);
    const inside = context.readInline(node.children, context);
    // A block in a heading is apart from what is beside it.
    return BLOCK_ELEMENTS.has(node.tagName) ? [...SPACE, ...inside, ...SPACE] : inside;
}
const SPACE = (0,block_context/* toTextPiece */.ji)([(0,blocks_block/* createText */.GZ)(' ')]);

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

// EXTERNAL MODULE: ./lib/node_modules/devlop/lib/default.js
var lib_default = __webpack_require__(2844);
// EXTERNAL MODULE: ./lib/node_modules/@ungap/structured-clone/esm/index.js + 3 modules
var esm = __webpack_require__(3105);
// EXTERNAL MODULE: ./lib/node_modules/micromark-util-character/index.js
var micromark_util_character = __webpack_require__(797);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-sanitize-uri/index.js


function sanitizeUri(url, protocol) {
  const value = encode(normalizeUri(url || ''));
  if (!protocol) {
    return value;
  }
  const colon = value.indexOf(':');
  const questionMark = value.indexOf('?');
  const numberSign = value.indexOf('#');
  const slash = value.indexOf('/');
  if (
  colon < 0 ||
  slash > -1 && colon > slash || questionMark > -1 && colon > questionMark || numberSign > -1 && colon > numberSign ||
  protocol.test(value.slice(0, colon))) {
    return value;
  }
  return '';
}

function normalizeUri(value) {
  const result = [];
  let index = -1;
  let start = 0;
  let skip = 0;
  while (++index < value.length) {
    const code = value.charCodeAt(index);
    let replace = '';

    if (code === 37 && (0,micromark_util_character/* asciiAlphanumeric */.lV)(value.charCodeAt(index + 1)) && (0,micromark_util_character/* asciiAlphanumeric */.lV)(value.charCodeAt(index + 2))) {
      skip = 2;
    }
    else if (code < 128) {
      if (!/[!#$&-;=?-Z_a-z~]/.test(String.fromCharCode(code))) {
        replace = String.fromCharCode(code);
      }
    }
    else if (code > 55_295 && code < 57_344) {
      const next = value.charCodeAt(index + 1);

      if (code < 56_320 && next > 56_319 && next < 57_344) {
        replace = String.fromCharCode(code, next);
        skip = 1;
      }
      else {
        replace = "\uFFFD";
      }
    }
    else {
      replace = String.fromCharCode(code);
    }
    if (replace) {
      result.push(value.slice(start, index), encodeURIComponent(replace));
      start = index + skip + 1;
      replace = '';
    }
    if (skip) {
      index += skip;
      skip = 0;
    }
  }
  return result.join('') + value.slice(start);
}
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/footer.js





function defaultFootnoteBackContent(_, rereferenceIndex) {
  const result = [{type: 'text', value: '↩'}]

  if (rereferenceIndex > 1) {
    result.push({
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{type: 'text', value: String(rereferenceIndex)}]
    })
  }

  return result
}

function defaultFootnoteBackLabel(referenceIndex, rereferenceIndex) {
  return (
    'Back to reference ' +
    (referenceIndex + 1) +
    (rereferenceIndex > 1 ? '-' + rereferenceIndex : '')
  )
}

function footer(state) {
  const clobberPrefix =
    typeof state.options.clobberPrefix === 'string'
      ? state.options.clobberPrefix
      : 'user-content-'
  const footnoteBackContent =
    state.options.footnoteBackContent || defaultFootnoteBackContent
  const footnoteBackLabel =
    state.options.footnoteBackLabel || defaultFootnoteBackLabel
  const footnoteLabel = state.options.footnoteLabel || 'Footnotes'
  const footnoteLabelTagName = state.options.footnoteLabelTagName || 'h2'
  const footnoteLabelProperties = state.options.footnoteLabelProperties || {
    className: ['sr-only']
  }
  const contents = []
  const listItems = []
  let referenceIndex = -1

  while (++referenceIndex < state.footnoteOrder.length) {
    const definition = state.footnoteById.get(
      state.footnoteOrder[referenceIndex]
    )

    if (definition) {
      contents[referenceIndex] = state.all(definition)
    }
  }

  referenceIndex = -1

  while (++referenceIndex < state.footnoteOrder.length) {
    const definition = state.footnoteById.get(
      state.footnoteOrder[referenceIndex]
    )

    if (!definition) {
      continue
    }

    const content = contents[referenceIndex]
    const id = String(definition.identifier).toUpperCase()
    const safeId = normalizeUri(id.toLowerCase())
    let rereferenceIndex = 0
    const backReferences = []
    const counts = state.footnoteCounts.get(id)

    while (counts !== undefined && ++rereferenceIndex <= counts) {
      if (backReferences.length > 0) {
        backReferences.push({type: 'text', value: ' '})
      }

      let children =
        typeof footnoteBackContent === 'string'
          ? footnoteBackContent
          : footnoteBackContent(referenceIndex, rereferenceIndex)

      if (typeof children === 'string') {
        children = {type: 'text', value: children}
      }

      backReferences.push({
        type: 'element',
        tagName: 'a',
        properties: {
          href:
            '#' +
            clobberPrefix +
            'fnref-' +
            safeId +
            (rereferenceIndex > 1 ? '-' + rereferenceIndex : ''),
          dataFootnoteBackref: '',
          ariaLabel:
            typeof footnoteBackLabel === 'string'
              ? footnoteBackLabel
              : footnoteBackLabel(referenceIndex, rereferenceIndex),
          className: ['data-footnote-backref']
        },
        children: Array.isArray(children) ? children : [children]
      })
    }

    const tail = content[content.length - 1]

    if (tail && tail.type === 'element' && tail.tagName === 'p') {
      const tailTail = tail.children[tail.children.length - 1]
      if (tailTail && tailTail.type === 'text') {
        tailTail.value += ' '
      } else {
        tail.children.push({type: 'text', value: ' '})
      }

      tail.children.push(...backReferences)
    } else {
      content.push(...backReferences)
    }

    const listItem = {
      type: 'element',
      tagName: 'li',
      properties: {id: clobberPrefix + 'fn-' + safeId},
      children: state.wrap(content, true)
    }

    state.patch(definition, listItem)

    listItems.push(listItem)
  }

  if (listItems.length === 0) {
    return
  }

  return {
    type: 'element',
    tagName: 'section',
    properties: {dataFootnotes: true, className: ['footnotes']},
    children: [
      {
        type: 'element',
        tagName: footnoteLabelTagName,
        properties: {
          ...(0,esm/* default */.Ay)(footnoteLabelProperties),
          id: 'footnote-label'
        },
        children: [{type: 'text', value: footnoteLabel}]
      },
      {type: 'text', value: '\n'},
      {
        type: 'element',
        tagName: 'ol',
        properties: {},
        children: state.wrap(listItems, true)
      },
      {type: 'text', value: '\n'}
    ]
  }
}

// EXTERNAL MODULE: ./lib/node_modules/unist-util-visit/lib/index.js
var lib = __webpack_require__(2717);
// EXTERNAL MODULE: ./lib/node_modules/unist-util-position/lib/index.js
var unist_util_position_lib = __webpack_require__(2473);
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/blockquote.js

function blockquote(state, node) {
  const result = {
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: state.wrap(state.all(node), true)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/break.js

function hardBreak(state, node) {
  const result = {type: 'element', tagName: 'br', properties: {}, children: []}
  state.patch(node, result)
  return [state.applyData(node, result), {type: 'text', value: '\n'}]
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/code.js

function code(state, node) {
  const value = node.value ? node.value + '\n' : ''
  const properties = {}
  const language = node.lang ? node.lang.split(/\s+/) : []

  if (language.length > 0) {
    properties.className = ['language-' + language[0]]
  }

  let result = {
    type: 'element',
    tagName: 'code',
    properties,
    children: [{type: 'text', value}]
  }

  if (node.meta) {
    result.data = {meta: node.meta}
  }

  state.patch(node, result)
  result = state.applyData(node, result)

  result = {type: 'element', tagName: 'pre', properties: {}, children: [result]}
  state.patch(node, result)
  return result
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/delete.js

function strikethrough(state, node) {
  const result = {
    type: 'element',
    tagName: 'del',
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/emphasis.js

function emphasis(state, node) {
  const result = {
    type: 'element',
    tagName: 'em',
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/footnote-reference.js



function footnoteReference(state, node) {
  const clobberPrefix =
    typeof state.options.clobberPrefix === 'string'
      ? state.options.clobberPrefix
      : 'user-content-'
  const id = String(node.identifier).toUpperCase()
  const safeId = normalizeUri(id.toLowerCase())
  const index = state.footnoteOrder.indexOf(id)
  let counter

  let reuseCounter = state.footnoteCounts.get(id)

  if (reuseCounter === undefined) {
    reuseCounter = 0
    state.footnoteOrder.push(id)
    counter = state.footnoteOrder.length
  } else {
    counter = index + 1
  }

  reuseCounter += 1
  state.footnoteCounts.set(id, reuseCounter)

  const link = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: '#' + clobberPrefix + 'fn-' + safeId,
      id:
        clobberPrefix +
        'fnref-' +
        safeId +
        (reuseCounter > 1 ? '-' + reuseCounter : ''),
      dataFootnoteRef: true,
      ariaDescribedBy: ['footnote-label']
    },
    children: [{type: 'text', value: String(counter)}]
  }
  state.patch(node, link)

  const sup = {
    type: 'element',
    tagName: 'sup',
    properties: {},
    children: [link]
  }
  state.patch(node, sup)
  return state.applyData(node, sup)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/heading.js

function heading_heading(state, node) {
  const result = {
    type: 'element',
    tagName: 'h' + node.depth,
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/html.js

function html(state, node) {
  if (state.options.allowDangerousHtml) {
    const result = {type: 'raw', value: node.value}
    state.patch(node, result)
    return state.applyData(node, result)
  }

  return undefined
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/revert.js

function revert(state, node) {
  const subtype = node.referenceType
  let suffix = ']'

  if (subtype === 'collapsed') {
    suffix += '[]'
  } else if (subtype === 'full') {
    suffix += '[' + (node.label || node.identifier) + ']'
  }

  if (node.type === 'imageReference') {
    return [{type: 'text', value: '![' + node.alt + suffix}]
  }

  const contents = state.all(node)
  const head = contents[0]

  if (head && head.type === 'text') {
    head.value = '[' + head.value
  } else {
    contents.unshift({type: 'text', value: '['})
  }

  const tail = contents[contents.length - 1]

  if (tail && tail.type === 'text') {
    tail.value += suffix
  } else {
    contents.push({type: 'text', value: suffix})
  }

  return contents
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/image-reference.js




function imageReference(state, node) {
  const id = String(node.identifier).toUpperCase()
  const definition = state.definitionById.get(id)

  if (!definition) {
    return revert(state, node)
  }

  const properties = {src: normalizeUri(definition.url || '')}

  if (node.alt !== null && node.alt !== undefined) {
    properties.alt = node.alt
  }

  if (definition.title !== null && definition.title !== undefined) {
    properties.title = definition.title
  }

  const result = {type: 'element', tagName: 'img', properties, children: []}
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/image.js



function image_image(state, node) {
  const properties = {src: normalizeUri(node.url)}

  if (node.alt !== null && node.alt !== undefined) {
    properties.alt = node.alt
  }

  if (node.title !== null && node.title !== undefined) {
    properties.title = node.title
  }

  const result = {type: 'element', tagName: 'img', properties, children: []}
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/inline-code.js

function inlineCode(state, node) {
  const text = {type: 'text', value: node.value.replace(/\r?\n|\r/g, ' ')}
  state.patch(node, text)

  const result = {
    type: 'element',
    tagName: 'code',
    properties: {},
    children: [text]
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/link-reference.js




function linkReference(state, node) {
  const id = String(node.identifier).toUpperCase()
  const definition = state.definitionById.get(id)

  if (!definition) {
    return revert(state, node)
  }

  const properties = {href: normalizeUri(definition.url || '')}

  if (definition.title !== null && definition.title !== undefined) {
    properties.title = definition.title
  }

  const result = {
    type: 'element',
    tagName: 'a',
    properties,
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/link.js



function link_link(state, node) {
  const properties = {href: normalizeUri(node.url)}

  if (node.title !== null && node.title !== undefined) {
    properties.title = node.title
  }

  const result = {
    type: 'element',
    tagName: 'a',
    properties,
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/list-item.js

function listItem(state, node, parent) {
  const results = state.all(node)
  const loose = parent ? listLoose(parent) : listItemLoose(node)
  const properties = {}
  const children = []

  if (typeof node.checked === 'boolean') {
    const head = results[0]
    let paragraph

    if (head && head.type === 'element' && head.tagName === 'p') {
      paragraph = head
    } else {
      paragraph = {type: 'element', tagName: 'p', properties: {}, children: []}
      results.unshift(paragraph)
    }

    if (paragraph.children.length > 0) {
      paragraph.children.unshift({type: 'text', value: ' '})
    }

    paragraph.children.unshift({
      type: 'element',
      tagName: 'input',
      properties: {type: 'checkbox', checked: node.checked, disabled: true},
      children: []
    })

    properties.className = ['task-list-item']
  }

  let index = -1

  while (++index < results.length) {
    const child = results[index]

    if (
      loose ||
      index !== 0 ||
      child.type !== 'element' ||
      child.tagName !== 'p'
    ) {
      children.push({type: 'text', value: '\n'})
    }

    if (child.type === 'element' && child.tagName === 'p' && !loose) {
      children.push(...child.children)
    } else {
      children.push(child)
    }
  }

  const tail = results[results.length - 1]

  if (tail && (loose || tail.type !== 'element' || tail.tagName !== 'p')) {
    children.push({type: 'text', value: '\n'})
  }

  const result = {type: 'element', tagName: 'li', properties, children}
  state.patch(node, result)
  return state.applyData(node, result)
}

function listLoose(node) {
  let loose = false
  if (node.type === 'list') {
    loose = node.spread || false
    const {children} = node
    let index = -1

    while (!loose && ++index < children.length) {
      loose = listItemLoose(children[index])
    }
  }

  return loose
}

function listItemLoose(node) {
  const {spread} = node

  return spread === null || spread === undefined
    ? node.children.length > 1
    : spread
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/list.js

function list(state, node) {
  const properties = {}
  const results = state.all(node)
  let index = -1

  if (typeof node.start === 'number' && node.start !== 1) {
    properties.start = node.start
  }

  while (++index < results.length) {
    const child = results[index]

    if (
      child.type === 'element' &&
      child.tagName === 'li' &&
      child.properties &&
      Array.isArray(child.properties.className) &&
      child.properties.className.includes('task-list-item')
    ) {
      properties.className = ['contains-task-list']
      break
    }
  }

  const result = {
    type: 'element',
    tagName: node.ordered ? 'ol' : 'ul',
    properties,
    children: state.wrap(results, true)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/paragraph.js

function paragraph_paragraph(state, node) {
  const result = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/root.js

function root(state, node) {
  const result = {type: 'root', children: state.wrap(state.all(node))}
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/strong.js

function strong(state, node) {
  const result = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/table.js



function table(state, node) {
  const rows = state.all(node)
  const firstRow = rows.shift()
  const tableContent = []

  if (firstRow) {
    const head = {
      type: 'element',
      tagName: 'thead',
      properties: {},
      children: state.wrap([firstRow], true)
    }
    state.patch(node.children[0], head)
    tableContent.push(head)
  }

  if (rows.length > 0) {
    const body = {
      type: 'element',
      tagName: 'tbody',
      properties: {},
      children: state.wrap(rows, true)
    }

    const start = (0,unist_util_position_lib/* pointStart */.PW)(node.children[1])
    const end = (0,unist_util_position_lib/* pointEnd */.Y)(node.children[node.children.length - 1])
    if (start && end) body.position = {start, end}
    tableContent.push(body)
  }

  const result = {
    type: 'element',
    tagName: 'table',
    properties: {},
    children: state.wrap(tableContent, true)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/table-row.js

function tableRow(state, node, parent) {
  const siblings = parent ? parent.children : undefined
  const rowIndex = siblings ? siblings.indexOf(node) : 1
  const tagName = rowIndex === 0 ? 'th' : 'td'
  const align = parent && parent.type === 'table' ? parent.align : undefined
  const length = align ? align.length : node.children.length
  let cellIndex = -1
  const cells = []

  while (++cellIndex < length) {
    const cell = node.children[cellIndex]
    const properties = {}
    const alignValue = align ? align[cellIndex] : undefined

    if (alignValue) {
      properties.align = alignValue
    }

    let result = {type: 'element', tagName, properties, children: []}

    if (cell) {
      result.children = state.all(cell)
      state.patch(cell, result)
      result = state.applyData(cell, result)
    }

    cells.push(result)
  }

  const result = {
    type: 'element',
    tagName: 'tr',
    properties: {},
    children: state.wrap(cells, true)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/table-cell.js

function tableCell(state, node) {
  const result = {
    type: 'element',
    tagName: 'td', 
    properties: {},
    children: state.all(node)
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/trim-lines/index.js
const tab = 9  
const space = 32  

function trimLines(value) {
  const source = String(value)
  const search = /\r?\n|\r/g
  let match = search.exec(source)
  let last = 0
  const lines = []

  while (match) {
    lines.push(
      trimLine(source.slice(last, match.index), last > 0, true),
      match[0]
    )

    last = match.index + match[0].length
    match = search.exec(source)
  }

  lines.push(trimLine(source.slice(last), last > 0, false))

  return lines.join('')
}

function trimLine(value, start, end) {
  let startIndex = 0
  let endIndex = value.length

  if (start) {
    let code = value.codePointAt(startIndex)

    while (code === tab || code === space) {
      startIndex++
      code = value.codePointAt(startIndex)
    }
  }

  if (end) {
    let code = value.codePointAt(endIndex - 1)

    while (code === tab || code === space) {
      endIndex--
      code = value.codePointAt(endIndex - 1)
    }
  }

  return endIndex > startIndex ? value.slice(startIndex, endIndex) : ''
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/text.js



function text_text(state, node) {
  const result = {type: 'text', value: trimLines(String(node.value))}
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/thematic-break.js

function thematicBreak(state, node) {
  const result = {
    type: 'element',
    tagName: 'hr',
    properties: {},
    children: []
  }
  state.patch(node, result)
  return state.applyData(node, result)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/handlers/index.js

























const handlers_handlers = {
  blockquote: blockquote,
  break: hardBreak,
  code: code,
  delete: strikethrough,
  emphasis: emphasis,
  footnoteReference: footnoteReference,
  heading: heading_heading,
  html: html,
  imageReference: imageReference,
  image: image_image,
  inlineCode: inlineCode,
  linkReference: linkReference,
  link: link_link,
  listItem: listItem,
  list: list,
  paragraph: paragraph_paragraph,
  root: root,
  strong: strong,
  table: table,
  tableCell: tableCell,
  tableRow: tableRow,
  text: text_text,
  thematicBreak: thematicBreak,
  toml: ignore,
  yaml: ignore,
  definition: ignore,
  footnoteDefinition: ignore
}

function ignore() {
  return undefined
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/state.js







const own = {}.hasOwnProperty

const emptyOptions = {}

function createState(tree, options) {
  const settings = options || emptyOptions
  const definitionById = new Map()
  const footnoteById = new Map()
  const footnoteCounts = new Map()
  const handlers = {...handlers_handlers, ...settings.handlers}

  const state = {
    all,
    applyData,
    definitionById,
    footnoteById,
    footnoteCounts,
    footnoteOrder: [],
    handlers,
    one,
    options: settings,
    patch,
    wrap
  }

  ;(0,lib/* visit */.YR)(tree, function (node) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const id = String(node.identifier).toUpperCase()

      if (node.type === 'definition') {
        if (!definitionById.has(id)) {
          definitionById.set(id, node)
        }
      } else if (!footnoteById.has(id)) {
        footnoteById.set(id, node)
      }
    }
  })

  return state

  function one(node, parent) {
    const {type} = node
    const handle = state.handlers[type]

    if (own.call(state.handlers, type) && handle) {
      return handle(state, node, parent)
    }

    if (state.options.passThrough && state.options.passThrough.includes(type)) {
      if ('children' in node) {
        const {children, ...shallow} = node
        return {...(0,esm/* default */.Ay)(shallow), children: state.all(node)}
      }

      return (0,esm/* default */.Ay)(node)
    }

    const unknown = state.options.unknownHandler || defaultUnknownHandler

    return unknown(state, node, parent)
  }

  function all(parent) {
    const values = []

    if ('children' in parent) {
      const nodes = parent.children
      let index = -1
      while (++index < nodes.length) {
        const result = state.one(nodes[index], parent)

        if (result) {
          if (index && nodes[index - 1].type === 'break') {
            if (!Array.isArray(result) && result.type === 'text') {
              result.value = trimMarkdownSpaceStart(result.value)
            }

            if (!Array.isArray(result) && result.type === 'element') {
              const head = result.children[0]

              if (head && head.type === 'text') {
                head.value = trimMarkdownSpaceStart(head.value)
              }
            }
          }

          if (Array.isArray(result)) {
            values.push(...result)
          } else {
            values.push(result)
          }
        }
      }
    }

    return values
  }
}

function patch(from, to) {
  if (from.position) to.position = (0,unist_util_position_lib/* position */.G1)(from)
}

function applyData(from, to) {
  let result = to

  if (from && from.data) {
    const {hChildren, hName, hProperties} = from.data

    if (typeof hName === 'string') {
      if (result.type === 'element') {
        result.tagName = hName
      }
      else {
        const children = 'children' in result ? result.children : [result]
        result = {type: 'element', tagName: hName, properties: {}, children}
      }
    }

    if (result.type === 'element' && hProperties) {
      Object.assign(result.properties, (0,esm/* default */.Ay)(hProperties))
    }

    if (
      'children' in result &&
      result.children &&
      hChildren !== null &&
      hChildren !== undefined
    ) {
      result.children = hChildren
    }
  }

  return result
}

function defaultUnknownHandler(state, node) {
  const data = node.data || {}
  const result =
    'value' in node &&
    !(own.call(data, 'hProperties') || own.call(data, 'hChildren'))
      ? {type: 'text', value: node.value}
      : {
          type: 'element',
          tagName: 'div',
          properties: {},
          children: state.all(node)
        }

  state.patch(node, result)
  return state.applyData(node, result)
}

function wrap(nodes, loose) {
  const result = []
  let index = -1

  if (loose) {
    result.push({type: 'text', value: '\n'})
  }

  while (++index < nodes.length) {
    if (index) result.push({type: 'text', value: '\n'})
    result.push(nodes[index])
  }

  if (loose && nodes.length > 0) {
    result.push({type: 'text', value: '\n'})
  }

  return result
}

function trimMarkdownSpaceStart(value) {
  let index = 0
  let code = value.charCodeAt(index)

  while (code === 9 || code === 32) {
    index++
    code = value.charCodeAt(index)
  }

  return value.slice(index)
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-to-hast/lib/index.js





function toHast(tree, options) {
  const state = createState(tree, options)
  const node = state.one(tree, undefined)
  const foot = footer(state)
  const result = Array.isArray(node)
    ? {type: 'root', children: node}
    : node || {type: 'root', children: []}

  if (foot) {
    (0,lib_default.ok)('children' in result)
    result.children.push({type: 'text', value: '\n'}, foot)
  }

  return result
}

// EXTERNAL MODULE: ./lib/src/content/walk-tree.js
var walk_tree = __webpack_require__(1216);
// EXTERNAL MODULE: ./lib/src/content/callout-kinds.js
var callout_kinds = __webpack_require__(6622);
;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/callout.js
// Alerts and callouts: a block quote that begins with a label in bold.



/** `> [!NOTE]` (GitHub) and `> [!note]- Title` (Obsidian); any other quote stays one. */
function createQuoteHandler(context) {
    return (state, node) => {
        const children = state.all(node);
        const result = (0,html_nodes/* createElement */.n)('blockquote', children);
        state.patch(node, result);
        const first = children[0];
        if (first?.type !== 'element' || first.tagName !== 'p')
            return result;
        const head = first.children[0];
        if (head?.type !== 'text')
            return result;
        const marker = callout_kinds/* CALLOUT_MARKER */.Ay.exec(head.value);
        if (marker?.[1] === undefined)
            return result;
        reportCallout(context, node);
        head.value = head.value.slice(marker[0].length);
        const title = takeFirstLine(first);
        const label = title.some(child => (0,html_nodes/* readNodeText */.qt)(child).trim() !== '')
            ? title
            : [(0,html_nodes/* createTextNode */.Mq)((0,callout_kinds/* labelCallout */.Vd)(marker[1])), ...title.filter(callout_hasPicture)];
        result.children = prependCalloutLabel(label, children);
        return result;
    };
}
function reportCallout(context, node) {
    if ((0,block_context/* decide */.LD)(context, 'callout', node.position, 'Medium has no callouts.') === 'fail')
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
            taken.push((0,html_nodes/* createTextNode */.Mq)(child.value.slice(0, end)));
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
    const strong = (0,html_nodes/* createElement */.n)('strong', label);
    const rest = children.slice(children.findIndex(child => !isBlankNode(child)));
    const [first, ...others] = rest.some(child => !isBlankNode(child)) ? rest : [];
    if (first?.type !== 'element' || first.tagName !== 'p')
        return [(0,html_nodes/* createElement */.n)('p', [strong]), ...(first === undefined ? [] : [first, ...others])];
    return [(0,html_nodes/* createElement */.n)('p', [strong, (0,html_nodes/* createElement */.n)('br', []), ...first.children]), ...others];
}
function isBlankNode(node) {
    if (node.type === 'text')
        return node.value.trim() === '';
    if (node.type !== 'element')
        return node.type === 'comment';
    return (node.tagName === 'p' || node.tagName === 'br') && node.children.every(isBlankNode);
}

// EXTERNAL MODULE: ./lib/src/content/blocks/tree/code-block.js
var code_block = __webpack_require__(383);
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
        const result = callout_kinds/* CALLOUT_KINDS */.BR.has(node.name.toLowerCase())
            ? convertCallout(context, node, { state, label, children })
            : convertPlainContainer(context, node, { state, label, children });
        state.patch(node, result);
        return result;
    };
}
function convertCallout(context, node, parts) {
    reportCallout(context, node);
    const title = parts.label === null ? readCalloutTitle(node) : parts.state.all(parts.label);
    return (0,html_nodes/* createElement */.n)('blockquote', prependCalloutLabel(title, parts.children));
}
function readCalloutTitle(node) {
    const title = node.attributes?.['title'];
    return [
        (0,html_nodes/* createTextNode */.Mq)(typeof title === 'string' && title !== '' ? title : (0,callout_kinds/* labelCallout */.Vd)(node.name))
    ];
}
function convertPlainContainer(context, node, parts) {
    const what = `":::${node.name}" is not a callout`;
    if ((0,block_context/* decide */.LD)(context, 'html-element', node.position, `${what}.`) !== 'fail')
        context.diagnostics.add(node.position, {
            rule: 'html-element',
            severity: 'warning',
            message: `${what}, so only what is inside it was kept.`
        });
    const label = parts.label === null
        ? []
        : [(0,html_nodes/* createElement */.n)('p', [(0,html_nodes/* createElement */.n)('strong', parts.state.all(parts.label))])];
    return (0,html_nodes/* createElement */.n)('div', [...label, ...parts.children]);
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
        const content = node.children.length === 0 ? [(0,html_nodes/* createTextNode */.Mq)(`::${node.name}`)] : state.all(node);
        const result = (0,html_nodes/* createElement */.n)('p', choice === 'keep' ? content : []);
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
            return (0,html_nodes/* createElement */.n)('sup', [(0,html_nodes/* createTextNode */.Mq)(String(number))], { dataNote: true });
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
            return notes.length === 0 ? [] : [(0,html_nodes/* createElement */.n)('hr', []), ...notes];
        }
    };
}
function convertNote(id, number, state) {
    const definition = state.footnoteById.get(id);
    if (definition === undefined)
        return [];
    const children = state.all(definition);
    const [first] = children;
    const label = (0,html_nodes/* createTextNode */.Mq)(`${number}. `);
    if (first?.type === 'element' && first.tagName === 'p') {
        first.children.unshift(label);
        return children;
    }
    return [(0,html_nodes/* createElement */.n)('p', [label]), ...children];
}
function reportFootnotes(context, numbers, state) {
    for (const [id, definition] of state.footnoteById) {
        if (numbers.has(id)) {
            const choice = (0,block_context/* decide */.LD)(context, 'footnote', definition.position, 'Medium has no footnotes.');
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
    const result = (0,html_nodes/* createElement */.n)(node.ordered === true ? 'ol' : 'ul', state.all(node), typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {});
    state.patch(node, result);
    return result;
}
function handleListItem(state, node) {
    const children = state.all(node);
    if (typeof node.checked === 'boolean')
        addCheckbox(children, node, node.checked);
    const result = (0,html_nodes/* createElement */.n)('li', children);
    state.patch(node, result);
    return result;
}
function addCheckbox(children, node, checked) {
    const properties = checked ? { type: 'checkbox', checked } : { type: 'checkbox' };
    const box = (0,html_nodes/* copyPosition */.ZB)((0,html_nodes/* createElement */.n)('input', [], properties), node);
    const [first] = children;
    if (first?.type === 'element' && first.tagName === 'p')
        first.children.unshift(box);
    else
        children.unshift((0,html_nodes/* createElement */.n)('p', [box]));
}

// EXTERNAL MODULE: ./lib/src/content/late-parts.js
var late_parts = __webpack_require__(7809);
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
    const { raw } = late_parts/* HTML_PARSERS */.v.get();
    try {
        const root = raw({ type: 'root', children: [...nodes] }, { file: ANY_FILE });
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
    const state = html_tree_createState(tree, createHandlers(source, context, notes));
    return {
        readNodes: nodes => {
            const read = nodes.flatMap(node => state.one(node, tree) ?? []);
            return parseRawHtml(read, context);
        },
        readNotes: () => parseRawHtml(notes.createSection(state), context)
    };
}
/** The library hands its state, which knows the tree's definitions, to handlers alone. */
function html_tree_createState(tree, handlers) {
    const known = [];
    const root = (state) => {
        known.push(state);
        return { type: 'root', children: [] };
    };
    // The library's own root handler returns a root, which its type does not foresee.
    // A tree of the definitions alone is enough for it, and is soon looked through.
    const definitions = [];
    (0,walk_tree/* walkTree */.I)(tree, node => {
        if (node.type === 'definition' || node.type === 'footnoteDefinition')
            definitions.push(node);
    });
    toHast({ type: 'root', children: definitions }, {
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
        code: (0,code_block/* createCodeHandler */.yK)(source, context),
        math: code_block/* handleMath */.TZ,
        inlineMath: code_block/* handleInlineMath */.C2,
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

const TABLE = {
    signs: ['+'],
    pattern: /\+(?:[-=:]{3,}\+)+/u,
    rule: 'table',
    what: 'a table'
};
/** What an author meant to be something else than text, which readers would see in its place. */
const KINDS = [
    TABLE,
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
    let text = '';
    for (const node of nodes)
        if (node.type === 'text')
            text += node.value;
        else if (node.type === 'break')
            text += '\n';
        else
            text += node.type === 'code' ? '\uFFFC' : readText(node.children);
    return text;
}

;// CONCATENATED MODULE: ./lib/src/content/blocks/tree/unclosed-formulas.js
// Formulas between `$$` that are never closed: all that follows would be a part of them.

/** A label behind the closing mark, as Quarto has it, makes text of it. `text` is what `tree` was parsed from. */
function checkFormulas(tree, text, diagnostics) {
    (0,walk_tree/* walkTree */.I)(tree, node => {
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
    (0,walk_tree/* walkTree */.I)(tree, (node, ancestors) => {
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

// EXTERNAL MODULE: ./lib/node_modules/mdast-util-to-string/lib/index.js
var mdast_util_to_string_lib = __webpack_require__(3641);
// EXTERNAL MODULE: ./lib/node_modules/micromark-util-chunked/index.js
var micromark_util_chunked = __webpack_require__(3922);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-subtokenize/lib/splice-buffer.js
class SpliceBuffer {
  constructor(initial) {
    this.left = initial ? [...initial] : [];
    this.right = [];
  }

  get(index) {
    if (index < 0 || index >= this.left.length + this.right.length) {
      throw new RangeError('Cannot access index `' + index + '` in a splice buffer of size `' + (this.left.length + this.right.length) + '`');
    }
    if (index < this.left.length) return this.left[index];
    return this.right[this.right.length - index + this.left.length - 1];
  }

  get length() {
    return this.left.length + this.right.length;
  }

  shift() {
    this.setCursor(0);
    return this.right.pop();
  }

  slice(start, end) {
    const stop = end === null || end === undefined ? Number.POSITIVE_INFINITY : end;
    if (stop < this.left.length) {
      return this.left.slice(start, stop);
    }
    if (start > this.left.length) {
      return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
    }
    return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }

  splice(start, deleteCount, items) {
    const count = deleteCount || 0;
    this.setCursor(Math.trunc(start));
    const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    if (items) chunkedPush(this.left, items);
    return removed.reverse();
  }

  pop() {
    this.setCursor(Number.POSITIVE_INFINITY);
    return this.left.pop();
  }

  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY);
    this.left.push(item);
  }

  pushMany(items) {
    this.setCursor(Number.POSITIVE_INFINITY);
    chunkedPush(this.left, items);
  }

  unshift(item) {
    this.setCursor(0);
    this.right.push(item);
  }

  unshiftMany(items) {
    this.setCursor(0);
    chunkedPush(this.right, items.reverse());
  }

  setCursor(n) {
    if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
    if (n < this.left.length) {
      const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
      chunkedPush(this.right, removed.reverse());
    } else {
      const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
      chunkedPush(this.left, removed.reverse());
    }
  }
}

function chunkedPush(list, right) {
  let chunkStart = 0;
  if (right.length < 10000) {
    list.push(...right);
  } else {
    while (chunkStart < right.length) {
      list.push(...right.slice(chunkStart, chunkStart + 10000));
      chunkStart += 10000;
    }
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-subtokenize/index.js






function subtokenize(eventsArray) {
  const jumps = {};
  let index = -1;
  let event;
  let lineIndex;
  let otherIndex;
  let otherEvent;
  let parameters;
  let subevents;
  let more;
  const events = new SpliceBuffer(eventsArray);
  while (++index < events.length) {
    while (index in jumps) {
      index = jumps[index];
    }
    event = events.get(index);

    if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
      subevents = event[1]._tokenizer.events;
      otherIndex = 0;
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") {
        otherIndex += 2;
      }
      if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") {
        while (++otherIndex < subevents.length) {
          if (subevents[otherIndex][1].type === "content") {
            break;
          }
          if (subevents[otherIndex][1].type === "chunkText") {
            subevents[otherIndex][1]._isInFirstContentOfListItem = true;
            otherIndex++;
          }
        }
      }
    }

    if (event[0] === 'enter') {
      if (event[1].contentType) {
        Object.assign(jumps, subcontent(events, index));
        index = jumps[index];
        more = true;
      }
    }
    else if (event[1]._container) {
      otherIndex = index;
      lineIndex = undefined;
      while (otherIndex--) {
        otherEvent = events.get(otherIndex);
        if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
          if (otherEvent[0] === 'enter') {
            if (lineIndex) {
              events.get(lineIndex)[1].type = "lineEndingBlank";
            }
            otherEvent[1].type = "lineEnding";
            lineIndex = otherIndex;
          }
        } else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {
        } else {
          break;
        }
      }
      if (lineIndex) {
        event[1].end = {
          ...events.get(lineIndex)[1].start
        };

        parameters = events.slice(lineIndex, index);
        parameters.unshift(event);
        events.splice(lineIndex, index - lineIndex + 1, parameters);
      }
    }
  }

  (0,micromark_util_chunked/* splice */.m)(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
  return !more;
}

function subcontent(events, eventIndex) {
  const token = events.get(eventIndex)[1];
  const context = events.get(eventIndex)[2];
  let startPosition = eventIndex - 1;
  const startPositions = [];
  let tokenizer = token._tokenizer;
  if (!tokenizer) {
    tokenizer = context.parser[token.contentType](token.start);
    if (token._contentTypeTextTrailing) {
      tokenizer._contentTypeTextTrailing = true;
    }
  }
  const childEvents = tokenizer.events;
  const jumps = [];
  const gaps = {};
  let stream;
  let previous;
  let index = -1;
  let current = token;
  let adjust = 0;
  let start = 0;
  const breaks = [start];

  while (current) {
    while (events.get(++startPosition)[1] !== current) {
    }
    startPositions.push(startPosition);
    if (!current._tokenizer) {
      stream = context.sliceStream(current);
      if (!current.next) {
        stream.push(null);
      }
      if (previous) {
        tokenizer.defineSkip(current.start);
      }
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = true;
      }
      tokenizer.write(stream);
      if (current._isInFirstContentOfListItem) {
        tokenizer._gfmTasklistFirstContentOfListItem = undefined;
      }
    }

    previous = current;
    current = current.next;
  }

  current = token;
  while (++index < childEvents.length) {
    if (
    childEvents[index][0] === 'exit' && childEvents[index - 1][0] === 'enter' && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
      start = index + 1;
      breaks.push(start);
      current._tokenizer = undefined;
      current.previous = undefined;
      current = current.next;
    }
  }

  tokenizer.events = [];

  if (current) {
    current._tokenizer = undefined;
    current.previous = undefined;
  } else {
    breaks.pop();
  }

  index = breaks.length;
  while (index--) {
    const slice = childEvents.slice(breaks[index], breaks[index + 1]);
    const start = startPositions.pop();
    jumps.push([start, start + slice.length - 1]);
    events.splice(start, 2, slice);
  }
  jumps.reverse();
  index = -1;
  while (++index < jumps.length) {
    gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
    adjust += jumps[index][1] - jumps[index][0] - 1;
  }
  return gaps;
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/postprocess.js



function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}
// EXTERNAL MODULE: ./lib/node_modules/micromark-util-combine-extensions/index.js
var micromark_util_combine_extensions = __webpack_require__(2532);
// EXTERNAL MODULE: ./lib/node_modules/micromark-factory-space/index.js
var micromark_factory_space = __webpack_require__(7268);
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/initialize/content.js



const content = {
  tokenize: initializeContent
};

function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous;
  return contentStart;

  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return (0,micromark_factory_space/* factorySpace */.N)(effects, contentStart, "linePrefix");
  }

  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }

  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous
    });
    if (previous) {
      previous.next = token;
    }
    previous = token;
    return data(code);
  }

  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }

    effects.consume(code);
    return data;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-edit-map/index.js


class EditMap {
  constructor() {
    this.index = new Map();

    this.map = [];
  }

  add(index, remove, add) {
    addImplementation(this, index, remove, add, false);
  }

  addBefore(index, remove, add) {
    addImplementation(this, index, remove, add, true);
  }

  consume(events) {
    this.map.sort(function (a, b) {
      return a[0] - b[0];
    });
    if (this.map.length === 0) {
      return;
    }


    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);

      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }

    this.map.length = 0;
    this.index.clear();
  }
}

function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;
    if (before) {
      add.push(...existing[2]);
      existing[2] = add;
    } else {
      existing[2].push(...add);
    }
    return;
  }

  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}





;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/initialize/document.js





const document_document = {
  tokenize: initializeDocument
};

const containerConstruct = {
  tokenize: tokenizeContainer
};

function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;

  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }

    return checkNewContainers(code);
  }

  function documentContinue(code) {
    continued++;

    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = undefined;
      if (childFlow) {
        closeFlow();
      }

      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point;

      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);

      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }

  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }

      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }

      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }

    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }

  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }

  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }

  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }

  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }

  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }

  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = undefined;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }

  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);

    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
        childFlow.events[index][1].start.offset < lineStartOffset && (
        !childFlow.events[index][1].end ||
        childFlow.events[index][1].end.offset > lineStartOffset)) {
          return;
        }
      }

      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point;

      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === 'exit' && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);

      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }

  function exitContainers(size) {
    let index = stack.length;

    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = undefined;
    childFlow = undefined;
    self.containerState._closeFlow = undefined;
  }
}

function tokenizeContainer(effects, ok, nok) {

  return (0,micromark_factory_space/* factorySpace */.N)(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4);
}
// EXTERNAL MODULE: ./lib/node_modules/micromark-core-commonmark/lib/blank-line.js
var blank_line = __webpack_require__(9028);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/content.js




const content_content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
};

const continuationConstruct = {
  partial: true,
  tokenize: tokenizeContinuation
};

function resolveContent(events) {
  subtokenize(events);
  return events;
}

function tokenizeContent(effects, ok) {
  let previous;
  return chunkStart;

  function chunkStart(code) {
    effects.enter("content");
    previous = effects.enter("chunkContent", {
      contentType: "content"
    });
    return chunkInside(code);
  }

  function chunkInside(code) {
    if (code === null) {
      return contentEnd(code);
    }

    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
    }

    effects.consume(code);
    return chunkInside;
  }

  function contentEnd(code) {
    effects.exit("chunkContent");
    effects.exit("content");
    return ok(code);
  }

  function contentContinue(code) {
    effects.consume(code);
    effects.exit("chunkContent");
    previous.next = effects.enter("chunkContent", {
      contentType: "content",
      previous
    });
    previous = previous.next;
    return chunkInside;
  }
}

function tokenizeContinuation(effects, ok, nok) {
  const self = this;
  return startLookahead;

  function startLookahead(code) {
    effects.exit("chunkContent");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return (0,micromark_factory_space/* factorySpace */.N)(effects, prefixed, "linePrefix");
  }

  function prefixed(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return nok(code);
    }


    const tail = self.events[self.events.length - 1];
    if (!self.parser.constructs.disable.null.includes('codeIndented') && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) {
      return ok(code);
    }
    return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/initialize/flow.js




const flow = {
  tokenize: initializeFlow
};

function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
  blank_line/* blankLine */.B, atBlankEnding,
  effects.attempt(this.parser.constructs.flowInitial, afterConstruct, (0,micromark_factory_space/* factorySpace */.N)(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content_content, afterConstruct)), "linePrefix")));
  return initial;

  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = undefined;
    return initial;
  }

  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = undefined;
    return initial;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/initialize/text.js


const resolver = {
  resolveAll: createResolver()
};
const string = initializeFactory('string');
const initialize_text_text = initializeFactory('text');

function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === 'text' ? resolveAllLineSuffixes : undefined),
    tokenize: initializeText
  };

  function initializeText(effects) {
    const self = this;
    const constructs = this.parser.constructs[field];
    const text = effects.attempt(constructs, start, notText);
    return start;

    function start(code) {
      return atBreak(code) ? text(code) : notText(code);
    }

    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }

    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text(code);
      }

      effects.consume(code);
      return data;
    }

    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list = constructs[code];
      let index = -1;
      if (list) {

        while (++index < list.length) {
          const item = list[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}

function createResolver(extraResolver) {
  return resolveAllText;

  function resolveAllText(events, context) {
    let index = -1;
    let enter;

    while (++index <= events.length) {
      if (enter === undefined) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = undefined;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}

function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0; 

  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === 'string') {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        }
        else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }

      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [['enter', token, context], ['exit', token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/thematic-break.js



const thematic_break_thematicBreak = {
  name: 'thematicBreak',
  tokenize: tokenizeThematicBreak
};

function tokenizeThematicBreak(effects, ok, nok) {
  let size = 0;
  let marker;
  return start;

  function start(code) {
    effects.enter("thematicBreak");
    return before(code);
  }

  function before(code) {
    marker = code;
    return atBreak(code);
  }

  function atBreak(code) {
    if (code === marker) {
      effects.enter("thematicBreakSequence");
      return sequence(code);
    }
    if (size >= 3 && (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code))) {
      effects.exit("thematicBreak");
      return ok(code);
    }
    return nok(code);
  }

  function sequence(code) {
    if (code === marker) {
      effects.consume(code);
      size++;
      return sequence;
    }
    effects.exit("thematicBreakSequence");
    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, atBreak, "whitespace")(code) : atBreak(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/list.js






const list_list = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: 'list',
  tokenize: tokenizeListStart
};

const listItemPrefixWhitespaceConstruct = {
  partial: true,
  tokenize: tokenizeListItemPrefixWhitespace
};

const indentConstruct = {
  partial: true,
  tokenize: tokenizeIndent
};


function tokenizeListStart(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let size = 0;
  return start;

  function start(code) {
    const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : (0,micromark_util_character/* asciiDigit */.BM)(code)) {
      if (!self.containerState.type) {
        self.containerState.type = kind;
        effects.enter(kind, {
          _container: true
        });
      }
      if (kind === "listUnordered") {
        effects.enter("listItemPrefix");
        return code === 42 || code === 45 ? effects.check(thematic_break_thematicBreak, nok, atMarker)(code) : atMarker(code);
      }
      if (!self.interrupt || code === 49) {
        effects.enter("listItemPrefix");
        effects.enter("listItemValue");
        return inside(code);
      }
    }
    return nok(code);
  }

  function inside(code) {
    if ((0,micromark_util_character/* asciiDigit */.BM)(code) && ++size < 10) {
      effects.consume(code);
      return inside;
    }
    if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
      effects.exit("listItemValue");
      return atMarker(code);
    }
    return nok(code);
  }

  function atMarker(code) {
    effects.enter("listItemMarker");
    effects.consume(code);
    effects.exit("listItemMarker");
    self.containerState.marker = self.containerState.marker || code;
    return effects.check(blank_line/* blankLine */.B,
    self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
  }

  function onBlank(code) {
    self.containerState.initialBlankLine = true;
    initialSize++;
    return endOfPrefix(code);
  }

  function otherPrefix(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.enter("listItemPrefixWhitespace");
      effects.consume(code);
      effects.exit("listItemPrefixWhitespace");
      return endOfPrefix;
    }
    return nok(code);
  }

  function endOfPrefix(code) {
    self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
    return ok(code);
  }
}

function tokenizeListContinuation(effects, ok, nok) {
  const self = this;
  self.containerState._closeFlow = undefined;
  return effects.check(blank_line/* blankLine */.B, onBlank, notBlank);

  function onBlank(code) {
    self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;

    return (0,micromark_factory_space/* factorySpace */.N)(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
  }

  function notBlank(code) {
    if (self.containerState.furtherBlankLines || !(0,micromark_util_character/* markdownSpace */.On)(code)) {
      self.containerState.furtherBlankLines = undefined;
      self.containerState.initialBlankLine = undefined;
      return notInCurrentItem(code);
    }
    self.containerState.furtherBlankLines = undefined;
    self.containerState.initialBlankLine = undefined;
    return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
  }

  function notInCurrentItem(code) {
    self.containerState._closeFlow = true;
    self.interrupt = undefined;

    return (0,micromark_factory_space/* factorySpace */.N)(effects, effects.attempt(list_list, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
  }
}

function tokenizeIndent(effects, ok, nok) {
  const self = this;
  return (0,micromark_factory_space/* factorySpace */.N)(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);

  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
  }
}

function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}

function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
  const self = this;


  return (0,micromark_factory_space/* factorySpace */.N)(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4 + 1);

  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return !(0,micromark_util_character/* markdownSpace */.On)(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/block-quote.js



const blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit,
  name: 'blockQuote',
  tokenize: tokenizeBlockQuoteStart
};

function tokenizeBlockQuoteStart(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    if (code === 62) {
      const state = self.containerState;
      if (!state.open) {
        effects.enter("blockQuote", {
          _container: true
        });
        state.open = true;
      }
      effects.enter("blockQuotePrefix");
      effects.enter("blockQuoteMarker");
      effects.consume(code);
      effects.exit("blockQuoteMarker");
      return after;
    }
    return nok(code);
  }

  function after(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.enter("blockQuotePrefixWhitespace");
      effects.consume(code);
      effects.exit("blockQuotePrefixWhitespace");
      effects.exit("blockQuotePrefix");
      return ok;
    }
    effects.exit("blockQuotePrefix");
    return ok(code);
  }
}

function tokenizeBlockQuoteContinuation(effects, ok, nok) {
  const self = this;
  return contStart;

  function contStart(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {

      return (0,micromark_factory_space/* factorySpace */.N)(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
    }
    return contBefore(code);
  }

  function contBefore(code) {
    return effects.attempt(blockQuote, ok, nok)(code);
  }
}

function exit(effects) {
  effects.exit("blockQuote");
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-factory-destination/index.js


function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  const limit = max || Number.POSITIVE_INFINITY;
  let balance = 0;
  return start;

  function start(code) {
    if (code === 60) {
      effects.enter(type);
      effects.enter(literalType);
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      return enclosedBefore;
    }

    if (code === null || code === 32 || code === 41 || (0,micromark_util_character/* asciiControl */.JQ)(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.enter(rawType);
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return raw(code);
  }

  function enclosedBefore(code) {
    if (code === 62) {
      effects.enter(literalMarkerType);
      effects.consume(code);
      effects.exit(literalMarkerType);
      effects.exit(literalType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    effects.enter("chunkString", {
      contentType: "string"
    });
    return enclosed(code);
  }

  function enclosed(code) {
    if (code === 62) {
      effects.exit("chunkString");
      effects.exit(stringType);
      return enclosedBefore(code);
    }
    if (code === null || code === 60 || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? enclosedEscape : enclosed;
  }

  function enclosedEscape(code) {
    if (code === 60 || code === 62 || code === 92) {
      effects.consume(code);
      return enclosed;
    }
    return enclosed(code);
  }

  function raw(code) {
    if (!balance && (code === null || code === 41 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code))) {
      effects.exit("chunkString");
      effects.exit(stringType);
      effects.exit(rawType);
      effects.exit(type);
      return ok(code);
    }
    if (balance < limit && code === 40) {
      effects.consume(code);
      balance++;
      return raw;
    }
    if (code === 41) {
      effects.consume(code);
      balance--;
      return raw;
    }

    if (code === null || code === 32 || code === 40 || (0,micromark_util_character/* asciiControl */.JQ)(code)) {
      return nok(code);
    }
    effects.consume(code);
    return code === 92 ? rawEscape : raw;
  }

  function rawEscape(code) {
    if (code === 40 || code === 41 || code === 92) {
      effects.consume(code);
      return raw;
    }
    return raw(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-factory-label/index.js


function factoryLabel(effects, ok, nok, type, markerType, stringType) {
  const self = this;
  let size = 0;
  let seen;
  return start;

  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.enter(stringType);
    return atBreak;
  }

  function atBreak(code) {
    if (size > 999 || code === null || code === 91 || code === 93 && !seen ||
    code === 94 && !size && '_hiddenFootnoteSupport' in self.parser.constructs) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit(stringType);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }

    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return atBreak;
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return labelInside(code);
  }

  function labelInside(code) {
    if (code === null || code === 91 || code === 93 || (0,micromark_util_character/* markdownLineEnding */.HP)(code) || size++ > 999) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    if (!seen) seen = !(0,micromark_util_character/* markdownSpace */.On)(code);
    return code === 92 ? labelEscape : labelInside;
  }

  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-factory-title/index.js



function factoryTitle(effects, ok, nok, type, markerType, stringType) {
  let marker;
  return start;

  function start(code) {
    if (code === 34 || code === 39 || code === 40) {
      effects.enter(type);
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      marker = code === 40 ? 41 : code;
      return begin;
    }
    return nok(code);
  }

  function begin(code) {
    if (code === marker) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return atBreak(code);
  }

  function atBreak(code) {
    if (code === marker) {
      effects.exit(stringType);
      return begin(marker);
    }
    if (code === null) {
      return nok(code);
    }

    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return (0,micromark_factory_space/* factorySpace */.N)(effects, atBreak, "linePrefix");
    }
    effects.enter("chunkString", {
      contentType: "string"
    });
    return inside(code);
  }

  function inside(code) {
    if (code === marker || code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("chunkString");
      return atBreak(code);
    }
    effects.consume(code);
    return code === 92 ? escape : inside;
  }

  function escape(code) {
    if (code === marker || code === 92) {
      effects.consume(code);
      return inside;
    }
    return inside(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-factory-whitespace/index.js



function factoryWhitespace(effects, ok) {
  let seen;
  return start;

  function start(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      seen = true;
      return start;
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
    }
    return ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value
  .replace(/[\t\n\r ]+/g, " ")
  .replace(/^ | $/g, '')
  .toLowerCase().toUpperCase();
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/definition.js








const definition = {
  name: 'definition',
  tokenize: tokenizeDefinition
};

const titleBefore = {
  partial: true,
  tokenize: tokenizeTitleBefore
};

function tokenizeDefinition(effects, ok, nok) {
  const self = this;
  let identifier;
  return start;

  function start(code) {
    effects.enter("definition");
    return before(code);
  }

  function before(code) {

    return factoryLabel.call(self, effects, labelAfter,
    nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
  }

  function labelAfter(code) {
    identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
    if (code === 58) {
      effects.enter("definitionMarker");
      effects.consume(code);
      effects.exit("definitionMarker");
      return markerAfter;
    }
    return nok(code);
  }

  function markerAfter(code) {
    return (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
  }

  function destinationBefore(code) {
    return factoryDestination(effects, destinationAfter,
    nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
  }

  function destinationAfter(code) {
    return effects.attempt(titleBefore, after, after)(code);
  }

  function after(code) {
    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
  }

  function afterWhitespace(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("definition");

      self.parser.defined.push(identifier);

      return ok(code);
    }
    return nok(code);
  }
}

function tokenizeTitleBefore(effects, ok, nok) {
  return titleBefore;

  function titleBefore(code) {
    return (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
  }

  function beforeMarker(code) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
  }

  function titleAfter(code) {
    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
  }

  function titleAfterOptionalWhitespace(code) {
    return code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) ? ok(code) : nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/code-indented.js



const codeIndented = {
  name: 'codeIndented',
  tokenize: tokenizeCodeIndented
};

const furtherStart = {
  partial: true,
  tokenize: tokenizeFurtherStart
};

function tokenizeCodeIndented(effects, ok, nok) {
  return start;

  function start(code) {

    effects.enter("codeIndented");
    return (0,micromark_factory_space/* factorySpaceMinMax */.B)(effects, atBreak, nok, "linePrefix", 4, 4)(code);
  }

  function atBreak(code) {
    if (code === null) {
      return after(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.attempt(furtherStart, atBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return inside(code);
  }

  function inside(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("codeFlowValue");
      return atBreak(code);
    }
    effects.consume(code);
    return inside;
  }

  function after(code) {
    effects.exit("codeIndented");
    return ok(code);
  }
}

function tokenizeFurtherStart(effects, ok, nok) {
  const self = this;
  return furtherStart;

  function furtherStart(code) {
    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return furtherStart;
    }

    return (0,micromark_factory_space/* factorySpaceMinMax */.B)(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
  }

  function onNotEnoughPrefix(code) {
    return (0,micromark_util_character/* markdownLineEnding */.HP)(code) ? furtherStart(code) : nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/heading-atx.js




const headingAtx = {
  name: 'headingAtx',
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};

function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2;
  let contentStart = 3;

  if (events[contentStart][1].type === "whitespace") {
    contentStart += 2;
  }

  if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") {
    contentEnd -= 2;
  }
  if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) {
    contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
  }
  if (contentEnd > contentStart) {
    const content = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    };
    const text = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    (0,micromark_util_chunked/* splice */.m)(events, contentStart, contentEnd - contentStart + 1, [['enter', content, context], ['enter', text, context], ['exit', text, context], ['exit', content, context]]);
  }
  return events;
}

function tokenizeHeadingAtx(effects, ok, nok) {
  let size = 0;
  return start;

  function start(code) {
    effects.enter("atxHeading");
    return before(code);
  }

  function before(code) {
    effects.enter("atxHeadingSequence");
    return sequenceOpen(code);
  }

  function sequenceOpen(code) {
    if (code === 35 && size++ < 6) {
      effects.consume(code);
      return sequenceOpen;
    }

    if (code === null || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.exit("atxHeadingSequence");
      return atBreak(code);
    }
    return nok(code);
  }

  function atBreak(code) {
    if (code === 35) {
      effects.enter("atxHeadingSequence");
      return sequenceFurther(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("atxHeading");
      return ok(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, atBreak, "whitespace")(code);
    }

    effects.enter("atxHeadingText");
    return data(code);
  }

  function sequenceFurther(code) {
    if (code === 35) {
      effects.consume(code);
      return sequenceFurther;
    }
    effects.exit("atxHeadingSequence");
    return atBreak(code);
  }

  function data(code) {
    if (code === null || code === 35 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.exit("atxHeadingText");
      return atBreak(code);
    }
    effects.consume(code);
    return data;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/setext-underline.js




const setextUnderline = {
  name: 'setextUnderline',
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};

function resolveToSetextUnderline(events, context) {
  const editMap = new EditMap();
  let index = events.length;
  let content;
  let text;
  let definition;

  while (index--) {
    if (events[index][0] === 'enter') {
      if (events[index][1].type === "content") {
        content = index;
        break;
      }
      if (events[index][1].type === "paragraph") {
        text = index;
      }
    }
    else {
      if (events[index][1].type === "content") {
        editMap.add(index, 1, []);
      }
      if (!definition && events[index][1].type === "definition") {
        definition = index;
      }
    }
  }
  const heading = {
    type: "setextHeading",
    start: {
      ...events[content][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };

  events[text][1].type = "setextHeadingText";

  if (definition) {
    editMap.add(text, 0, [['enter', heading, context]]);
    editMap.add(definition + 1, 0, [['exit', events[content][1], context]]);
    events[content][1].end = {
      ...events[definition][1].end
    };
  } else {
    events[content][1] = heading;
  }

  editMap.add(events.length, 0, [['exit', heading, context]]);
  editMap.consume(events);
  return events;
}

function tokenizeSetextUnderline(effects, ok, nok) {
  const self = this;
  let marker;
  return start;

  function start(code) {
    let index = self.events.length;
    let paragraph;
    while (index--) {
      if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
        paragraph = self.events[index][1].type === "paragraph";
        break;
      }
    }

    if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
      effects.enter("setextHeadingLine");
      marker = code;
      return before(code);
    }
    return nok(code);
  }

  function before(code) {
    effects.enter("setextHeadingLineSequence");
    return inside(code);
  }

  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    effects.exit("setextHeadingLineSequence");
    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, after, "lineSuffix")(code) : after(code);
  }

  function after(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("setextHeadingLine");
      return ok(code);
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-html-tag-name/index.js
const htmlBlockNames = [
  'address',
  'article',
  'aside',
  'base',
  'basefont',
  'blockquote',
  'body',
  'caption',
  'center',
  'col',
  'colgroup',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'frame',
  'frameset',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'head',
  'header',
  'hr',
  'html',
  'iframe',
  'legend',
  'li',
  'link',
  'main',
  'menu',
  'menuitem',
  'nav',
  'noframes',
  'ol',
  'optgroup',
  'option',
  'p',
  'param',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'track',
  'ul'
]

const htmlRawNames = ['pre', 'script', 'style', 'textarea']

;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js


const nonLazyContinuation = {
  partial: true,
  tokenize: tokenizeNonLazyContinuation
};

function tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    if (code === null) {
      return nok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return after;
  }

  function after(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/html-flow.js






const htmlFlow = {
  concrete: true,
  name: 'htmlFlow',
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
};

const blankLineBefore = {
  partial: true,
  tokenize: tokenizeBlankLineBefore
};

function resolveToHtmlFlow(events) {
  let index = events.length;
  while (index--) {
    if (events[index][0] === 'enter' && events[index][1].type === "htmlFlow") {
      break;
    }
  }
  if (index > 1 && events[index - 2][1].type === "linePrefix") {
    events[index][1].start = events[index - 2][1].start;
    events[index + 1][1].start = events[index - 2][1].start;
    events.splice(index - 2, 2);
  }
  return events;
}

function tokenizeHtmlFlow(effects, ok, nok) {
  const self = this;
  let marker;
  let closingTag;
  let buffer;
  let index;
  let markerB;
  return start;

  function start(code) {
    return before(code);
  }

  function before(code) {
    effects.enter("htmlFlow");
    effects.enter("htmlFlowData");
    effects.consume(code);
    return open;
  }

  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      closingTag = true;
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      marker = 3;
      return self.interrupt ? ok : continuationDeclarationInside;
    }

    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }

  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      marker = 2;
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      marker = 5;
      index = 0;
      return cdataOpenInside;
    }

    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      marker = 4;
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code);
  }

  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return self.interrupt ? ok : continuationDeclarationInside;
    }
    return nok(code);
  }

  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index++)) {
      effects.consume(code);
      if (index === value.length) {
        return self.interrupt ? ok : continuation;
      }
      return cdataOpenInside;
    }
    return nok(code);
  }

  function tagCloseStart(code) {
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      buffer = String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }

  function tagName(code) {
    if (code === null || code === 47 || code === 62 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      const slash = code === 47;
      const name = buffer.toLowerCase();
      if (!slash && !closingTag && htmlRawNames.includes(name)) {
        marker = 1;
        return self.interrupt ? ok(code) : continuation(code);
      }
      if (htmlBlockNames.includes(buffer.toLowerCase())) {
        marker = 6;
        if (slash) {
          effects.consume(code);
          return basicSelfClosing;
        }

        return self.interrupt ? ok(code) : continuation(code);
      }
      marker = 7;
      return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
    }

    if (code === 45 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return tagName;
    }
    return nok(code);
  }

  function basicSelfClosing(code) {
    if (code === 62) {
      effects.consume(code);
      return self.interrupt ? ok : continuation;
    }
    return nok(code);
  }

  function completeClosingTagAfter(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return completeClosingTagAfter;
    }
    return completeEnd(code);
  }

  function completeAttributeNameBefore(code) {
    if (code === 47) {
      effects.consume(code);
      return completeEnd;
    }

    if (code === 58 || code === 95 || (0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return completeAttributeNameBefore;
    }
    return completeEnd(code);
  }

  function completeAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      effects.consume(code);
      return completeAttributeName;
    }
    return completeAttributeNameAfter(code);
  }

  function completeAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return completeAttributeNameAfter;
    }
    return completeAttributeNameBefore(code);
  }

  function completeAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      markerB = code;
      return completeAttributeValueQuoted;
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return completeAttributeValueBefore;
    }
    return completeAttributeValueUnquoted(code);
  }

  function completeAttributeValueQuoted(code) {
    if (code === markerB) {
      effects.consume(code);
      markerB = null;
      return completeAttributeValueQuotedAfter;
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return nok(code);
    }
    effects.consume(code);
    return completeAttributeValueQuoted;
  }

  function completeAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return completeAttributeNameAfter(code);
    }
    effects.consume(code);
    return completeAttributeValueUnquoted;
  }

  function completeAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || (0,micromark_util_character/* markdownSpace */.On)(code)) {
      return completeAttributeNameBefore(code);
    }
    return nok(code);
  }

  function completeEnd(code) {
    if (code === 62) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }

  function completeAfter(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return continuation(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return completeAfter;
    }
    return nok(code);
  }

  function continuation(code) {
    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationCommentInside;
    }
    if (code === 60 && marker === 1) {
      effects.consume(code);
      return continuationRawTagOpen;
    }
    if (code === 62 && marker === 4) {
      effects.consume(code);
      return continuationClose;
    }
    if (code === 63 && marker === 3) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    if (code === 93 && marker === 5) {
      effects.consume(code);
      return continuationCdataInside;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code) && (marker === 6 || marker === 7)) {
      effects.exit("htmlFlowData");
      return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("htmlFlowData");
      return continuationStart(code);
    }
    effects.consume(code);
    return continuation;
  }

  function continuationStart(code) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
  }

  function continuationStartNonLazy(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return continuationBefore;
  }

  function continuationBefore(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return continuationStart(code);
    }
    effects.enter("htmlFlowData");
    return continuation(code);
  }

  function continuationCommentInside(code) {
    if (code === 45) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }

  function continuationRawTagOpen(code) {
    if (code === 47) {
      effects.consume(code);
      buffer = '';
      return continuationRawEndTag;
    }
    return continuation(code);
  }

  function continuationRawEndTag(code) {
    if (code === 62) {
      const name = buffer.toLowerCase();
      if (htmlRawNames.includes(name)) {
        effects.consume(code);
        return continuationClose;
      }
      return continuation(code);
    }
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code) && buffer.length < 8) {
      effects.consume(code);
      buffer += String.fromCharCode(code);
      return continuationRawEndTag;
    }
    return continuation(code);
  }

  function continuationCdataInside(code) {
    if (code === 93) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }

  function continuationDeclarationInside(code) {
    if (code === 62) {
      effects.consume(code);
      return continuationClose;
    }

    if (code === 45 && marker === 2) {
      effects.consume(code);
      return continuationDeclarationInside;
    }
    return continuation(code);
  }

  function continuationClose(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("htmlFlowData");
      return continuationAfter(code);
    }
    effects.consume(code);
    return continuationClose;
  }

  function continuationAfter(code) {
    effects.exit("htmlFlow");
    return ok(code);
  }
}

function tokenizeBlankLineBefore(effects, ok, nok) {
  return start;

  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return effects.attempt(blank_line/* blankLine */.B, ok, nok);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/code-fenced.js





const codeFenced = {
  concrete: true,
  name: 'codeFenced',
  tokenize: tokenizeCodeFenced
};

function tokenizeCodeFenced(effects, ok, nok) {
  const self = this;
  const closeStart = {
    partial: true,
    tokenize: tokenizeCloseStart
  };
  let initialPrefix = 0;
  let sizeOpen = 0;
  let marker;
  return start;

  function start(code) {
    return beforeSequenceOpen(code);
  }

  function beforeSequenceOpen(code) {
    const tail = self.events[self.events.length - 1];
    initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
    marker = code;
    effects.enter("codeFenced");
    effects.enter("codeFencedFence");
    effects.enter("codeFencedFenceSequence");
    return sequenceOpen(code);
  }

  function sequenceOpen(code) {
    if (code === marker) {
      sizeOpen++;
      effects.consume(code);
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit("codeFencedFenceSequence");
    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, infoBefore, "whitespace")(code) : infoBefore(code);
  }

  function infoBefore(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("codeFencedFence");
      return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFencedFenceInfo");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return info(code);
  }

  function info(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return infoBefore(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceInfo");
      return (0,micromark_factory_space/* factorySpace */.N)(effects, metaBefore, "whitespace")(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return info;
  }

  function metaBefore(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return infoBefore(code);
    }
    effects.enter("codeFencedFenceMeta");
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }

  function meta(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("chunkString");
      effects.exit("codeFencedFenceMeta");
      return infoBefore(code);
    }
    if (code === 96 && code === marker) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }

  function atNonLazyBreak(code) {
    return effects.attempt(closeStart, after, contentBefore)(code);
  }

  function contentBefore(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return contentStart;
  }

  function contentStart(code) {
    return initialPrefix > 0 && (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
  }

  function beforeContentChunk(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
    }
    effects.enter("codeFlowValue");
    return contentChunk(code);
  }

  function contentChunk(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("codeFlowValue");
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }

  function after(code) {
    effects.exit("codeFenced");
    return ok(code);
  }

  function tokenizeCloseStart(effects, ok, nok) {
    let size = 0;
    return startBefore;

    function startBefore(code) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return start;
    }

    function start(code) {

      effects.enter("codeFencedFence");
      return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : beforeSequenceClose(code);
    }

    function beforeSequenceClose(code) {
      if (code === marker) {
        effects.enter("codeFencedFenceSequence");
        return sequenceClose(code);
      }
      return nok(code);
    }

    function sequenceClose(code) {
      if (code === marker) {
        size++;
        effects.consume(code);
        return sequenceClose;
      }
      if (size >= sizeOpen) {
        effects.exit("codeFencedFenceSequence");
        return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
      }
      return nok(code);
    }

    function sequenceCloseAfter(code) {
      if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.exit("codeFencedFence");
        return ok(code);
      }
      return nok(code);
    }
  }
}
// EXTERNAL MODULE: ./lib/node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(6994);
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/character-reference.js



const characterReference = {
  name: 'characterReference',
  tokenize: tokenizeCharacterReference
};

function tokenizeCharacterReference(effects, ok, nok) {
  const self = this;
  let size = 0;
  let max;
  let test;
  return start;

  function start(code) {
    effects.enter("characterReference");
    effects.enter("characterReferenceMarker");
    effects.consume(code);
    effects.exit("characterReferenceMarker");
    return open;
  }

  function open(code) {
    if (code === 35) {
      effects.enter("characterReferenceMarkerNumeric");
      effects.consume(code);
      effects.exit("characterReferenceMarkerNumeric");
      return numeric;
    }
    effects.enter("characterReferenceValue");
    max = 31;
    test = micromark_util_character/* asciiAlphanumeric */.lV;
    return value(code);
  }

  function numeric(code) {
    if (code === 88 || code === 120) {
      effects.enter("characterReferenceMarkerHexadecimal");
      effects.consume(code);
      effects.exit("characterReferenceMarkerHexadecimal");
      effects.enter("characterReferenceValue");
      max = 6;
      test = micromark_util_character/* asciiHexDigit */.ok;
      return value;
    }
    effects.enter("characterReferenceValue");
    max = 7;
    test = micromark_util_character/* asciiDigit */.BM;
    return value(code);
  }

  function value(code) {
    if (code === 59 && size) {
      const token = effects.exit("characterReferenceValue");
      if (test === micromark_util_character/* asciiAlphanumeric */.lV && !(0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(self.sliceSerialize(token))) {
        return nok(code);
      }

      effects.enter("characterReferenceMarker");
      effects.consume(code);
      effects.exit("characterReferenceMarker");
      effects.exit("characterReference");
      return ok;
    }
    if (test(code) && size++ < max) {
      effects.consume(code);
      return value;
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/character-escape.js


const characterEscape = {
  name: 'characterEscape',
  tokenize: tokenizeCharacterEscape
};

function tokenizeCharacterEscape(effects, ok, nok) {
  return start;

  function start(code) {
    effects.enter("characterEscape");
    effects.enter("escapeMarker");
    effects.consume(code);
    effects.exit("escapeMarker");
    return inside;
  }

  function inside(code) {
    if ((0,micromark_util_character/* asciiPunctuation */.ol)(code)) {
      effects.enter("characterEscapeValue");
      effects.consume(code);
      effects.exit("characterEscapeValue");
      effects.exit("characterEscape");
      return ok;
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/line-ending.js



const lineEnding = {
  name: 'lineEnding',
  tokenize: tokenizeLineEnding
};

function tokenizeLineEnding(effects, ok) {
  return start;

  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return (0,micromark_factory_space/* factorySpace */.N)(effects, ok, "linePrefix");
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-resolve-all/index.js

function resolveAll(constructs, events, context) {
  const called = []
  let index = -1

  while (++index < constructs.length) {
    const resolve = constructs[index].resolveAll

    if (resolve && !called.includes(resolve)) {
      events = resolve(events, context)
      called.push(resolve)
    }
  }

  return events
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/label-end.js









const labelEnd = {
  name: 'labelEnd',
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
};

const resourceConstruct = {
  tokenize: tokenizeResource
};
const referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
};
const referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};

function resolveAllLabelEnd(events) {
  let index = -1;
  const newEvents = [];
  while (++index < events.length) {
    const token = events[index][1];
    newEvents.push(events[index]);
    if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
      const offset = token.type === "labelImage" ? 4 : 2;
      token.type = "data";
      index += offset;
    }
  }

  if (events.length !== newEvents.length) {
    (0,micromark_util_chunked/* splice */.m)(events, 0, events.length, newEvents);
  }
  return events;
}

function resolveToLabelEnd(events, context) {
  let index = events.length;
  let offset = 0;
  let open;
  let close;
  let media;

  while (index--) {
    const token = events[index][1];
    if (open) {
      if (token.type === "link" || token.type === "labelLink" && token._inactive) {
        break;
      }

      if (events[index][0] === 'enter' && token.type === "labelLink") {
        token._inactive = true;
      }
    } else if (close) {
      if (events[index][0] === 'enter' && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
        open = index;
        if (token.type !== "labelLink") {
          offset = 2;
          break;
        }
      }
    } else if (token.type === "labelEnd") {
      close = index;
    }
  }
  const group = {
    type: events[open][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  const label = {
    type: "label",
    start: {
      ...events[open][1].start
    },
    end: {
      ...events[close][1].end
    }
  };
  const text = {
    type: "labelText",
    start: {
      ...events[open + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  media = [['enter', group, context], ['enter', label, context]];

  media = (0,micromark_util_chunked/* push */.V)(media, events.slice(open + 1, open + offset + 3));

  media = (0,micromark_util_chunked/* push */.V)(media, [['enter', text, context]]);


  media = (0,micromark_util_chunked/* push */.V)(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));

  media = (0,micromark_util_chunked/* push */.V)(media, [['exit', text, context], events[close - 2], events[close - 1], ['exit', label, context]]);

  media = (0,micromark_util_chunked/* push */.V)(media, events.slice(close + 1));

  media = (0,micromark_util_chunked/* push */.V)(media, [['exit', group, context]]);
  (0,micromark_util_chunked/* splice */.m)(events, open, events.length, media);
  return events;
}

function tokenizeLabelEnd(effects, ok, nok) {
  const self = this;
  const labelStarts = self._labelStarts;
  let labelStart;
  let defined;
  if (labelStarts) {
    while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) {
      labelStarts.pop();
    }
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start;

  function start(code) {
    if (!labelStart) {
      return nok(code);
    }

    if (labelStart._inactive) {
      return labelEndNok(code);
    }
    defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    })));
    effects.enter("labelEnd");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    effects.exit("labelEnd");
    return after;
  }

  function after(code) {

    if (code === 40) {
      return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
    }

    if (code === 91) {
      return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
    }

    return defined ? labelEndOk(code) : labelEndNok(code);
  }

  function referenceNotFull(code) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
  }

  function labelEndOk(code) {

    labelStarts.pop();
    return ok(code);
  }

  function labelEndNok(code) {
    labelStart._balanced = true;
    return nok(code);
  }
}

function tokenizeResource(effects, ok, nok) {
  return resourceStart;

  function resourceStart(code) {
    effects.enter("resource");
    effects.enter("resourceMarker");
    effects.consume(code);
    effects.exit("resourceMarker");
    return resourceBefore;
  }

  function resourceBefore(code) {
    return (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
  }

  function resourceOpen(code) {
    if (code === 41) {
      return resourceEnd(code);
    }
    return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
  }

  function resourceDestinationAfter(code) {
    return (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
  }

  function resourceDestinationMissing(code) {
    return nok(code);
  }

  function resourceBetween(code) {
    if (code === 34 || code === 39 || code === 40) {
      return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
    }
    return resourceEnd(code);
  }

  function resourceTitleAfter(code) {
    return (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
  }

  function resourceEnd(code) {
    if (code === 41) {
      effects.enter("resourceMarker");
      effects.consume(code);
      effects.exit("resourceMarker");
      effects.exit("resource");
      return ok;
    }
    return nok(code);
  }
}

function tokenizeReferenceFull(effects, ok, nok) {
  const self = this;
  return referenceFull;

  function referenceFull(code) {
    return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
  }

  function referenceFullAfter(code) {
    return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
  }

  function referenceFullMissing(code) {
    return nok(code);
  }
}

function tokenizeReferenceCollapsed(effects, ok, nok) {
  return referenceCollapsedStart;

  function referenceCollapsedStart(code) {

    effects.enter("reference");
    effects.enter("referenceMarker");
    effects.consume(code);
    effects.exit("referenceMarker");
    return referenceCollapsedOpen;
  }

  function referenceCollapsedOpen(code) {
    if (code === 93) {
      effects.enter("referenceMarker");
      effects.consume(code);
      effects.exit("referenceMarker");
      effects.exit("reference");
      return ok;
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/label-start-image.js



const labelStartImage = {
  name: 'labelStartImage',
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};

function tokenizeLabelStartImage(effects, ok, nok) {
  const self = this;
  let labelImage;
  return start;

  function start(code) {
    effects.enter("labelImage");
    effects.enter("labelImageMarker");
    effects.consume(code);
    effects.exit("labelImageMarker");
    return open;
  }

  function open(code) {
    if (code === 91) {
      effects.enter("labelMarker");
      effects.consume(code);
      effects.exit("labelMarker");
      labelImage = effects.exit("labelImage");
      return after;
    }
    return nok(code);
  }

  function after(code) {
    if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelImage);
    return ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-classify-character/index.js


function classifyCharacter(code) {
  if (code === null || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
    return 1;
  }
  if ((0,micromark_util_character/* unicodePunctuation */.es)(code)) {
    return 2;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/attention.js




const attention = {
  name: 'attention',
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};

function resolveAllAttention(events, context) {
  let index = -1;
  let nextEvents;

  while (++index < events.length) {
    if (events[index][0] === 'enter' && events[index][1].type === 'attentionSequence' && events[index][1]._close) {
      let open = index;

      while (open--) {
        if (events[open][0] === 'exit' && events[open][1].type === 'attentionSequence' && events[open][1]._open &&
        context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
          if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) {
            continue;
          }

          const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
          const start = {
            ...events[open][1].end
          };
          const end = {
            ...events[index][1].start
          };
          movePoint(start, -use);
          movePoint(end, use);
          const openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start,
            end: {
              ...events[open][1].end
            }
          };
          const closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index][1].start
            },
            end
          };
          const text = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open][1].end
            },
            end: {
              ...events[index][1].start
            }
          };
          const group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open][1].end = {
            ...openingSequence.start
          };
          events[index][1].start = {
            ...closingSequence.end
          };
          nextEvents = [];

          if (events[open][1].end.offset - events[open][1].start.offset) {
            nextEvents = (0,micromark_util_chunked/* push */.V)(nextEvents, [['enter', events[open][1], context], ['exit', events[open][1], context]]);
          }

          nextEvents = (0,micromark_util_chunked/* push */.V)(nextEvents, [['enter', group, context], ['enter', openingSequence, context], ['exit', openingSequence, context], ['enter', text, context]]);


          nextEvents = (0,micromark_util_chunked/* push */.V)(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));

          nextEvents = (0,micromark_util_chunked/* push */.V)(nextEvents, [['exit', text, context], ['enter', closingSequence, context], ['exit', closingSequence, context], ['exit', group, context]]);

          let offset = 0;

          if (events[index][1].end.offset - events[index][1].start.offset) {
            offset = 2;
            nextEvents = (0,micromark_util_chunked/* push */.V)(nextEvents, [['enter', events[index][1], context], ['exit', events[index][1], context]]);
          }
          (0,micromark_util_chunked/* splice */.m)(events, open - 1, index - open + 3, nextEvents);
          index = open + nextEvents.length - offset - 2;
          break;
        }
      }
    }
  }

  index = -1;
  while (++index < events.length) {
    if (events[index][1].type === 'attentionSequence') {
      events[index][1].type = 'data';
    }
  }
  return events;
}

function tokenizeAttention(effects, ok) {
  const attentionMarkers = this.parser.constructs.attentionMarkers.null;
  const previous = this.previous;
  const before = classifyCharacter(previous);

  let marker;
  return start;

  function start(code) {
    marker = code;
    effects.enter('attentionSequence');
    return inside(code);
  }

  function inside(code) {
    if (code === marker) {
      effects.consume(code);
      return inside;
    }
    const token = effects.exit('attentionSequence');

    const after = classifyCharacter(code);


    const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
    const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
    token._open = Boolean(marker === 42 ? open : open && (before || !close));
    token._close = Boolean(marker === 42 ? close : close && (after || !open));
    return ok(code);
  }
}

function movePoint(point, offset) {
  point.column += offset;
  point.offset += offset;
  point._bufferIndex += offset;
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/autolink.js


const autolink = {
  name: 'autolink',
  tokenize: tokenizeAutolink
};

function tokenizeAutolink(effects, ok, nok) {
  let size = 0;
  return start;

  function start(code) {
    effects.enter("autolink");
    effects.enter("autolinkMarker");
    effects.consume(code);
    effects.exit("autolinkMarker");
    effects.enter("autolinkProtocol");
    return open;
  }

  function open(code) {
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return schemeOrEmailAtext;
    }
    if (code === 64) {
      return nok(code);
    }
    return emailAtext(code);
  }

  function schemeOrEmailAtext(code) {
    if (code === 43 || code === 45 || code === 46 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      size = 1;
      return schemeInsideOrEmailAtext(code);
    }
    return emailAtext(code);
  }

  function schemeInsideOrEmailAtext(code) {
    if (code === 58) {
      effects.consume(code);
      size = 0;
      return urlInside;
    }

    if ((code === 43 || code === 45 || code === 46 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) && size++ < 32) {
      effects.consume(code);
      return schemeInsideOrEmailAtext;
    }
    size = 0;
    return emailAtext(code);
  }

  function urlInside(code) {
    if (code === 62) {
      effects.exit("autolinkProtocol");
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }

    if (code === null || code === 32 || code === 60 || (0,micromark_util_character/* asciiControl */.JQ)(code)) {
      return nok(code);
    }
    effects.consume(code);
    return urlInside;
  }

  function emailAtext(code) {
    if (code === 64) {
      effects.consume(code);
      return emailAtSignOrDot;
    }
    if ((0,micromark_util_character/* asciiAtext */.cx)(code)) {
      effects.consume(code);
      return emailAtext;
    }
    return nok(code);
  }

  function emailAtSignOrDot(code) {
    return (0,micromark_util_character/* asciiAlphanumeric */.lV)(code) ? emailLabel(code) : nok(code);
  }

  function emailLabel(code) {
    if (code === 46) {
      effects.consume(code);
      size = 0;
      return emailAtSignOrDot;
    }
    if (code === 62) {
      effects.exit("autolinkProtocol").type = "autolinkEmail";
      effects.enter("autolinkMarker");
      effects.consume(code);
      effects.exit("autolinkMarker");
      effects.exit("autolink");
      return ok;
    }
    return emailValue(code);
  }

  function emailValue(code) {
    if ((code === 45 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) && size++ < 63) {
      const next = code === 45 ? emailValue : emailLabel;
      effects.consume(code);
      return next;
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/html-text.js



const htmlText = {
  name: 'htmlText',
  tokenize: tokenizeHtmlText
};

function tokenizeHtmlText(effects, ok, nok) {
  const self = this;
  let marker;
  let index;
  let returnState;
  return start;

  function start(code) {
    effects.enter("htmlText");
    effects.enter("htmlTextData");
    effects.consume(code);
    return open;
  }

  function open(code) {
    if (code === 33) {
      effects.consume(code);
      return declarationOpen;
    }
    if (code === 47) {
      effects.consume(code);
      return tagCloseStart;
    }
    if (code === 63) {
      effects.consume(code);
      return instruction;
    }

    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return tagOpen;
    }
    return nok(code);
  }

  function declarationOpen(code) {
    if (code === 45) {
      effects.consume(code);
      return commentOpenInside;
    }
    if (code === 91) {
      effects.consume(code);
      index = 0;
      return cdataOpenInside;
    }
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return declaration;
    }
    return nok(code);
  }

  function commentOpenInside(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return nok(code);
  }

  function comment(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 45) {
      effects.consume(code);
      return commentClose;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = comment;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return comment;
  }

  function commentClose(code) {
    if (code === 45) {
      effects.consume(code);
      return commentEnd;
    }
    return comment(code);
  }

  function commentEnd(code) {
    return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
  }

  function cdataOpenInside(code) {
    const value = "CDATA[";
    if (code === value.charCodeAt(index++)) {
      effects.consume(code);
      return index === value.length ? cdata : cdataOpenInside;
    }
    return nok(code);
  }

  function cdata(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataClose;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = cdata;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return cdata;
  }

  function cdataClose(code) {
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }

  function cdataEnd(code) {
    if (code === 62) {
      return end(code);
    }
    if (code === 93) {
      effects.consume(code);
      return cdataEnd;
    }
    return cdata(code);
  }

  function declaration(code) {
    if (code === null || code === 62) {
      return end(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = declaration;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return declaration;
  }

  function instruction(code) {
    if (code === null) {
      return nok(code);
    }
    if (code === 63) {
      effects.consume(code);
      return instructionClose;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = instruction;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return instruction;
  }

  function instructionClose(code) {
    return code === 62 ? end(code) : instruction(code);
  }

  function tagCloseStart(code) {
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return tagClose;
    }
    return nok(code);
  }

  function tagClose(code) {
    if (code === 45 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      effects.consume(code);
      return tagClose;
    }
    return tagCloseBetween(code);
  }

  function tagCloseBetween(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = tagCloseBetween;
      return lineEndingBefore(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return tagCloseBetween;
    }
    return end(code);
  }

  function tagOpen(code) {
    if (code === 45 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      effects.consume(code);
      return tagOpen;
    }
    if (code === 47 || code === 62 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }

  function tagOpenBetween(code) {
    if (code === 47) {
      effects.consume(code);
      return end;
    }

    if (code === 58 || code === 95 || (0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = tagOpenBetween;
      return lineEndingBefore(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return tagOpenBetween;
    }
    return end(code);
  }

  function tagOpenAttributeName(code) {
    if (code === 45 || code === 46 || code === 58 || code === 95 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      effects.consume(code);
      return tagOpenAttributeName;
    }
    return tagOpenAttributeNameAfter(code);
  }

  function tagOpenAttributeNameAfter(code) {
    if (code === 61) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = tagOpenAttributeNameAfter;
      return lineEndingBefore(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return tagOpenAttributeNameAfter;
    }
    return tagOpenBetween(code);
  }

  function tagOpenAttributeValueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.consume(code);
      marker = code;
      return tagOpenAttributeValueQuoted;
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = tagOpenAttributeValueBefore;
      return lineEndingBefore(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      effects.consume(code);
      return tagOpenAttributeValueBefore;
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }

  function tagOpenAttributeValueQuoted(code) {
    if (code === marker) {
      effects.consume(code);
      marker = undefined;
      return tagOpenAttributeValueQuotedAfter;
    }
    if (code === null) {
      return nok(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      returnState = tagOpenAttributeValueQuoted;
      return lineEndingBefore(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueQuoted;
  }

  function tagOpenAttributeValueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) {
      return nok(code);
    }
    if (code === 47 || code === 62 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return tagOpenBetween(code);
    }
    effects.consume(code);
    return tagOpenAttributeValueUnquoted;
  }

  function tagOpenAttributeValueQuotedAfter(code) {
    if (code === 47 || code === 62 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return tagOpenBetween(code);
    }
    return nok(code);
  }

  function end(code) {
    if (code === 62) {
      effects.consume(code);
      effects.exit("htmlTextData");
      effects.exit("htmlText");
      return ok;
    }
    return nok(code);
  }

  function lineEndingBefore(code) {
    effects.exit("htmlTextData");
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineEndingAfter;
  }

  function lineEndingAfter(code) {

    return (0,micromark_util_character/* markdownSpace */.On)(code) ? (0,micromark_factory_space/* factorySpace */.N)(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code) : lineEndingAfterPrefix(code);
  }

  function lineEndingAfterPrefix(code) {
    effects.enter("htmlTextData");
    return returnState(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/label-start-link.js



const labelStartLink = {
  name: 'labelStartLink',
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};

function tokenizeLabelStartLink(effects, ok, nok) {
  const self = this;
  let labelLink;
  return start;

  function start(code) {
    effects.enter("labelLink");
    effects.enter("labelMarker");
    effects.consume(code);
    effects.exit("labelMarker");
    labelLink = effects.exit("labelLink");
    return after;
  }

  function after(code) {
    if (code === 94 && '_hiddenFootnoteSupport' in self.parser.constructs) {
      return nok(code);
    }
    self._labelStarts = self._labelStarts || [];
    self._labelStarts.push(labelLink);
    return ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/hard-break-escape.js


const hardBreakEscape = {
  name: 'hardBreakEscape',
  tokenize: tokenizeHardBreakEscape
};

function tokenizeHardBreakEscape(effects, ok, nok) {
  return start;

  function start(code) {
    effects.enter("hardBreakEscape");
    effects.consume(code);
    return after;
  }

  function after(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("hardBreakEscape");
      return ok(code);
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-core-commonmark/lib/code-text.js


const codeText = {
  name: 'codeText',
  previous,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};

function resolveCodeText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;

  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === 'space') && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === 'space')) {
    index = headEnterIndex;

    while (++index < tailExitIndex) {
      if (events[index][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding";
        events[tailExitIndex][1].type = "codeTextPadding";
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }

  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === undefined) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = "codeTextData";
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = undefined;
    }
  }
  return events;
}

function previous(code) {
  return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}

function tokenizeCodeText(effects, ok, nok) {
  const self = this;
  let sizeOpen = 0;
  let size;
  let token;
  return start;

  function start(code) {
    effects.enter("codeText");
    effects.enter("codeTextSequence");
    return sequenceOpen(code);
  }

  function sequenceOpen(code) {
    if (code === 96) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    effects.exit("codeTextSequence");
    return between(code);
  }

  function between(code) {
    if (code === null) {
      return nok(code);
    }

    if (code === 32) {
      effects.enter('space');
      effects.consume(code);
      effects.exit('space');
      return between;
    }

    if (code === 96) {
      token = effects.enter("codeTextSequence");
      size = 0;
      return sequenceClose(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }

    effects.enter("codeTextData");
    return data(code);
  }

  function data(code) {
    if (code === null || code === 32 || code === 96 || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("codeTextData");
      return between(code);
    }
    effects.consume(code);
    return data;
  }

  function sequenceClose(code) {
    if (code === 96) {
      effects.consume(code);
      size++;
      return sequenceClose;
    }

    if (size === sizeOpen) {
      effects.exit("codeTextSequence");
      effects.exit("codeText");
      return ok(code);
    }

    token.type = "codeTextData";
    return data(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/constructs.js




const constructs_document = {
  [42]: list_list,
  [43]: list_list,
  [45]: list_list,
  [48]: list_list,
  [49]: list_list,
  [50]: list_list,
  [51]: list_list,
  [52]: list_list,
  [53]: list_list,
  [54]: list_list,
  [55]: list_list,
  [56]: list_list,
  [57]: list_list,
  [62]: blockQuote
};

const contentInitial = {
  [91]: definition
};

const flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};

const constructs_flow = {
  [35]: headingAtx,
  [42]: thematic_break_thematicBreak,
  [45]: [setextUnderline, thematic_break_thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematic_break_thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};

const constructs_string = {
  [38]: characterReference,
  [92]: characterEscape
};

const constructs_text = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};

const insideSpan = {
  null: [attention, resolver]
};

const attentionMarkers = {
  null: [42, 95]
};

const disable = {
  null: []
};
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/create-tokenizer.js





function createTokenizer(parser, initialize, from) {
  let point = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;

  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };

  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };

  let state = initialize.tokenize.call(context, effects);

  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;

  function write(slice) {
    chunks = (0,micromark_util_chunked/* push */.V)(chunks, slice);
    main();

    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);

    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }


  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }

  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }

  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }

  function defineSkip(value) {
    columnStart[value.line] = value.column;
    accountForPotentialSkip();
  }


  function main() {
    while (point._index < chunks.length) {
      const chunk = chunks[point._index];

      if (typeof chunk === 'string') {
        const chunkIndex = point._index;
        if (point._bufferIndex < 0) {
          point._bufferIndex = 0;
        }
        while (point._index === chunkIndex && point._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }

  function go(code) {
    consumed = undefined;
    expectedCode = code;
    state = state(code);
  }

  function consume(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      point.line++;
      point.column = 1;
      point.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point.column++;
      point.offset++;
    }

    if (point._bufferIndex < 0) {
      point._index++;
    } else {
      point._bufferIndex++;

      if (point._bufferIndex ===
      chunks[point._index].length) {
        point._bufferIndex = -1;
        point._index++;
      }
    }

    context.previous = code;

    consumed = true;
  }

  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(['enter', token, context]);
    stack.push(token);
    return token;
  }

  function exit(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(['exit', token, context]);
    return token;
  }

  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }

  function onsuccessfulcheck(_, info) {
    info.restore();
  }

  function constructFactory(onreturn, fields) {
    return hook;

    function hook(constructs, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs) ?  
      handleListOfConstructs(constructs) : 'tokenize' in constructs ?
      handleListOfConstructs([( constructs)]) : handleMapOfConstructs(constructs);

      function handleMapOfConstructs(map) {
        return start;

        function start(code) {
          const left = code !== null && map[code];
          const all = code !== null && map.null;
          const list = [
          ...(Array.isArray(left) ? left : left ? [left] : []), ...(Array.isArray(all) ? all : all ? [all] : [])];
          return handleListOfConstructs(list)(code);
        }
      }

      function handleListOfConstructs(list) {
        listOfConstructs = list;
        constructIndex = 0;
        if (list.length === 0) {
          return bogusState;
        }
        return handleConstruct(list[constructIndex]);
      }

      function handleConstruct(construct) {
        return start;

        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }


          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
          fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
        }
      }

      function ok(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }

      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }

  function addResult(construct, from) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      (0,micromark_util_chunked/* splice */.m)(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }

  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };

    function restore() {
      point = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }

  function accountForPotentialSkip() {
    if (point.line in columnStart && point.column < 2) {
      point.column = columnStart[point.line];
      point.offset += columnStart[point.line] - 1;
    }
  }
}

function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === 'string') {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}

function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value;
    if (typeof chunk === 'string') {
      value = chunk;
    } else {
      switch (chunk) {
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
            value = expandTabs ? " " : "\t";
            break;
          }
        case -1:
          {
            if (!expandTabs && atTab) {
              continue;
            }
            value = " ";
            break;
          }
        default:
          {
            value = String.fromCharCode(chunk);
          }
      }
    }
    atTab = chunk === -2;
    result.push(value);
  }
  return result.join('');
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/parse.js









function parse(options) {
  const settings = options || {};
  const constructs =  
  (0,micromark_util_combine_extensions/* combineExtensions */.y)([constructs_namespaceObject, ...(settings.extensions || [])]);

  const parser = {
    constructs,
    content: create(content),
    defined: [],
    document: create(document_document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(initialize_text_text)
  };
  return parser;

  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser, initial, from);
    }
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark/lib/preprocess.js


const search = /[\0\t\n\r]/g;

function preprocess() {
  let column = 1;
  let buffer = '';
  let start = true;
  let atCarriageReturn;
  return preprocessor;

  function preprocessor(value, encoding, end) {
    value = buffer + (typeof value === 'string' ? value.toString() : new TextDecoder(encoding || undefined).decode(value));

    const chunks = [];
    let startPosition = 0;
    buffer = '';
    if (start) {
      if (value.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = undefined;
    }
    while (startPosition < value.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value);
      const endPosition = match && match.index !== undefined ? match.index : value.length;
      const code = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = undefined;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = undefined;
        }
        if (startPosition < endPosition) {
          chunks.push(value.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0:
            {
              chunks.push(65533);
              column++;
              break;
            }
          case 9:
            {
              const next = Math.ceil(column / 4) * 4;
              chunks.push(-2);
              while (column++ < next) {
                chunks.push(-1);
              }
              break;
            }
          case 10:
            {
              chunks.push(-4);
              column = 1;
              break;
            }
          default:
            {
              atCarriageReturn = true;
              column = 1;
            }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  const code = Number.parseInt(value, base);
  if (
  code < 9 || code === 11 || code > 13 && code < 32 ||
  code > 126 && code < 160 ||
  code > 55_295 && code < 57_344 ||
  code > 64_975 && code < 65_008 ||  
  (code & 65_535) === 65_535 || (code & 65_535) === 65_534 ||  
  code > 1_114_111) {
    return "\uFFFD";
  }
  return String.fromCodePoint(code);
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-util-decode-string/index.js


const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;

function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}

function decode($0, $1, $2) {
  if ($1) {
    return $1;
  }

  const head = $2.charCodeAt(0);
  if (head === 35) {
    const head = $2.charCodeAt(1);
    const hex = head === 120 || head === 88;
    return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
  }
  return (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)($2) || $0;
}
// EXTERNAL MODULE: ./lib/node_modules/unist-util-stringify-position/lib/index.js
var unist_util_stringify_position_lib = __webpack_require__(2729);
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-from-markdown/lib/index.js








const lib_own = {}.hasOwnProperty;

function fromMarkdown(value, encoding, options) {
  if (encoding && typeof encoding === 'object') {
    options = encoding;
    encoding = undefined;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, true))));
}

function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ['emphasis', 'fragment', 'heading', 'paragraph', 'strong'],
    enter: {
      autolink: opener(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading),
      blockQuote: opener(blockQuote),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis),
      hardBreakEscape: opener(hardBreak),
      hardBreakTrailing: opener(hardBreak),
      htmlFlow: opener(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html, buffer),
      htmlTextData: onenterdata,
      image: opener(image),
      label: buffer,
      link: opener(link),
      listItem: opener(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list, onenterlistordered),
      listUnordered: opener(list),
      paragraph: opener(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading),
      strong: opener(strong),
      thematicBreak: opener(thematicBreak)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);

  const data = {};
  return compile;

  function compile(events) {
    let tree = {
      type: 'root',
      children: [],
      position: undefined
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index = -1;

    while (++index < events.length) {
      prepared.push(events[index]);
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === 'enter') {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index = -1;
    while (++index < events.length) {
      const handler = config[events[index][0]];
      if (events[index][0] === 'enter' && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (lib_own.call(handler, events[index][1].type)) {
        handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === 'exit' && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
    }

    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler = tail[1] || defaultOnError;
      handler.call(context, undefined, tail[0]);
    }

    tree.position = {
      start: point(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };

    index = -1;
    while (++index < config.transforms.length) {
      tree = config.transforms[index](tree) || tree;
    }
    return tree;
  }

  function callListeners(listeners, context, token) {
    let index = -1;
    while (++index < listeners.length) {
      listeners[index].call(context, token);
    }
  }

  function prepareList(events, start) {
    const end = events.length - 1;
    let index = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end) {
      const event = events[index];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote":
          {
            if (event[0] === 'enter') {
              containerBalance++;
            } else {
              containerBalance--;
            }
            atMarker = undefined;
            break;
          }
        case "lineEndingBlank":
          {
            if (event[0] === 'enter') {
              if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) {
                firstBlankLineIndex = index;
              }
              atMarker = undefined;
            }
            break;
          }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace":
          {

            break;
          }
        default:
          {
            atMarker = undefined;
          }
      }
      if (!containerBalance && event[0] === 'enter' && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === 'exit' && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem) {
          let tailIndex = index;
          lineIndex = undefined;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === 'exit') continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem._spread = true;
          }

          listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index,
            event: ['exit', listItem, event[2]]
          });
        }

        if (event[1].type === "listItemPrefix") {
          const item = {
            type: 'listItem',
            _spread: false,
            start: Object.assign({}, event[1].start),
            end: undefined
          };
          listItem = item;
          insertions.push({
            at: index,
            event: ['enter', item, event[2]]
          });
          firstBlankLineIndex = undefined;
          atMarker = true;
        }
      }
    }

    const listEvents = events.splice(start);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
    }
    events[start][1]._spread = listSpread;
  }

  function opener(create, and) {
    return open;

    function open(token) {
      enter.call(this, create(token), token);
      if (and) and.call(this, token);
    }
  }

  function buffer() {
    this.stack.push({
      type: 'fragment',
      children: []
    });
  }

  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || undefined]);
    node.position = {
      start: point(token.start),
      end: undefined
    };
  }

  function closer(and) {
    return close;

    function close(token) {
      if (and) and.call(this, token);
      exit.call(this, token);
    }
  }

  function exit(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error('Cannot close `' + token.type + '` (' + (0,unist_util_stringify_position_lib/* stringifyPosition */.L)({
        start: token.start,
        end: token.end
      }) + '): it’s not open');
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler = open[1] || defaultOnError;
        handler.call(this, token, open[0]);
      }
    }
    node.position.end = point(token.end);
  }

  function resume() {
    return (0,mdast_util_to_string_lib/* toString */.d)(this.stack.pop());
  }


  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }

  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = undefined;
    }
  }

  function onexitcodefencedfenceinfo() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data;
  }

  function onexitcodefencedfencemeta() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data;
  }

  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }

  function onexitcodefenced() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '');
    this.data.flowCodeInside = undefined;
  }

  function onexitcodeindented() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data.replace(/(\r?\n|\r)$/g, '');
  }

  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }

  function onexitdefinitiontitlestring() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data;
  }

  function onexitdefinitiondestinationstring() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data;
  }

  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }

  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }

  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }

  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = undefined;
  }


  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== 'text') {
      tail = text();
      tail.position = {
        start: point(token.start),
        end: undefined
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }


  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token.end);
  }


  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point(token.end);
      this.data.atHardBreak = undefined;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }


  function onexithardbreak() {
    this.data.atHardBreak = true;
  }


  function onexithtmlflow() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data;
  }


  function onexithtmltext() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data;
  }


  function onexitcodetext() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data;
  }


  function onexitlink() {
    const node = this.stack[this.stack.length - 1];

    if (this.data.inReference) {
      const referenceType = this.data.referenceType || 'shortcut';
      node.type += 'Reference';
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = undefined;
  }


  function onexitimage() {
    const node = this.stack[this.stack.length - 1];

    if (this.data.inReference) {
      const referenceType = this.data.referenceType || 'shortcut';
      node.type += 'Reference';
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = undefined;
  }


  function onexitlabeltext(token) {
    const string = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string);
    ancestor.identifier = normalizeIdentifier(string).toLowerCase();
  }


  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === 'link') {
      const children = fragment.children;
      node.children = children;
    } else {
      node.alt = value;
    }
  }


  function onexitresourcedestinationstring() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data;
  }


  function onexitresourcetitlestring() {
    const data = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data;
  }


  function onexitresource() {
    this.data.inReference = undefined;
  }


  function onenterreference() {
    this.data.referenceType = 'collapsed';
  }


  function onexitreferencestring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = 'full';
  }


  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }

  function onexitcharacterreferencevalue(token) {
    const data = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value;
    if (type) {
      value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = undefined;
    } else {
      const result = (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(data);
      value = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }

  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point(token.end);
  }

  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }

  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = 'mailto:' + this.sliceSerialize(token);
  }



  function blockQuote() {
    return {
      type: 'blockquote',
      children: [],
      position: undefined
    };
  }

  function codeFlow() {
    return {
      type: 'code',
      lang: null,
      meta: null,
      value: '',
      position: undefined
    };
  }

  function codeText() {
    return {
      type: 'inlineCode',
      value: '',
      position: undefined
    };
  }

  function definition() {
    return {
      type: 'definition',
      identifier: '',
      label: null,
      title: null,
      url: '',
      position: undefined
    };
  }

  function emphasis() {
    return {
      type: 'emphasis',
      children: [],
      position: undefined
    };
  }

  function heading() {
    return {
      type: 'heading',
      depth: 0,
      children: [],
      position: undefined
    };
  }

  function hardBreak() {
    return {
      type: 'break',
      position: undefined
    };
  }

  function html() {
    return {
      type: 'html',
      value: '',
      position: undefined
    };
  }

  function image() {
    return {
      type: 'image',
      title: null,
      url: '',
      alt: null,
      position: undefined
    };
  }

  function link() {
    return {
      type: 'link',
      title: null,
      url: '',
      children: [],
      position: undefined
    };
  }

  function list(token) {
    return {
      type: 'list',
      ordered: token.type === 'listOrdered',
      start: null,
      spread: token._spread,
      children: [],
      position: undefined
    };
  }

  function listItem(token) {
    return {
      type: 'listItem',
      spread: token._spread,
      checked: null,
      children: [],
      position: undefined
    };
  }

  function paragraph() {
    return {
      type: 'paragraph',
      children: [],
      position: undefined
    };
  }

  function strong() {
    return {
      type: 'strong',
      children: [],
      position: undefined
    };
  }

  function text() {
    return {
      type: 'text',
      value: '',
      position: undefined
    };
  }

  function thematicBreak() {
    return {
      type: 'thematicBreak',
      position: undefined
    };
  }
}

function point(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}

function configure(combined, extensions) {
  let index = -1;
  while (++index < extensions.length) {
    const value = extensions[index];
    if (Array.isArray(value)) {
      configure(combined, value);
    } else {
      extension(combined, value);
    }
  }
}

function extension(combined, extension) {
  let key;
  for (key in extension) {
    if (lib_own.call(extension, key)) {
      switch (key) {
        case 'canContainEols':
          {
            const right = extension[key];
            if (right) {
              combined[key].push(...right);
            }
            break;
          }
        case 'transforms':
          {
            const right = extension[key];
            if (right) {
              combined[key].push(...right);
            }
            break;
          }
        case 'afterExit':
        case 'beforeEnter':
          {
            const right = extension[key];
            if (right) {
              combined[key].push(right);
            }
            break;
          }
        case 'enter':
        case 'exit':
          {
            const right = extension[key];
            if (right) {
              Object.assign(combined[key], right);
            }
            break;
          }
      }
    }
  }
}

function defaultOnError(left, right) {
  if (left) {
    throw new Error('Cannot close `' + left.type + '` (' + (0,unist_util_stringify_position_lib/* stringifyPosition */.L)({
      start: left.start,
      end: left.end
    }) + '): a different token (`' + right.type + '`, ' + (0,unist_util_stringify_position_lib/* stringifyPosition */.L)({
      start: right.start,
      end: right.end
    }) + ') is open');
  }
  throw new Error('Cannot close document, a token (`' + right.type + '`, ' + (0,unist_util_stringify_position_lib/* stringifyPosition */.L)({
    start: right.start,
    end: right.end
  }) + ') is still open');
}
// EXTERNAL MODULE: ./lib/node_modules/parse-entities/lib/index.js + 6 modules
var parse_entities_lib = __webpack_require__(8494);
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-directive/lib/index.js







const mdast_util_directive_lib_own = {}.hasOwnProperty

const emptyFromMarkdownOptions = {}

const lib_emptyOptions = {}

const shortcut = /^[^\t\n\r "#'.<=>`}]+$/
const unquoted = /^[^\t\n\r "'<=>`}]+$/

function directiveFromMarkdown(options) {
  const settings = options || emptyFromMarkdownOptions

  return {
    canContainEols: ['textDirective'],
    enter: {
      directiveContainer: enterContainer,
      directiveContainerAttributes: enterAttributes,
      directiveContainerLabel: enterContainerLabel,

      directiveLeaf: enterLeaf,
      directiveLeafAttributes: enterAttributes,

      directiveText: enterText,
      directiveTextAttributes: enterAttributes
    },
    exit: {
      directiveContainer: lib_exit,
      directiveContainerAttributeClass: exitAttributeShortcut,
      directiveContainerAttributeClassValue: exitAttributeClassValue,
      directiveContainerAttributeId: exitAttributeShortcut,
      directiveContainerAttributeIdValue: exitAttributeIdValue,
      directiveContainerAttributeName: exitAttributeName,
      directiveContainerAttributeValue: exitAttributeValue,
      directiveContainerAttributeValueLiteral: exitAttributeValueLiteral,
      directiveContainerAttributes: exitAttributes,
      directiveContainerLabel: exitContainerLabel,
      directiveContainerName: exitName,
      directiveContainerSequence: exitSequence,

      directiveLeaf: lib_exit,
      directiveLeafAttributeClass: exitAttributeShortcut,
      directiveLeafAttributeClassValue: exitAttributeClassValue,
      directiveLeafAttributeId: exitAttributeShortcut,
      directiveLeafAttributeIdValue: exitAttributeIdValue,
      directiveLeafAttributeName: exitAttributeName,
      directiveLeafAttributeValue: exitAttributeValue,
      directiveLeafAttributeValueLiteral: exitAttributeValueLiteral,
      directiveLeafAttributes: exitAttributes,
      directiveLeafLabel: exitLabel,
      directiveLeafName: exitName,
      directiveLeafSequence: exitSequence,

      directiveText: lib_exit,
      directiveTextAttributeClass: exitAttributeShortcut,
      directiveTextAttributeClassValue: exitAttributeClassValue,
      directiveTextAttributeId: exitAttributeShortcut,
      directiveTextAttributeIdValue: exitAttributeIdValue,
      directiveTextAttributeName: exitAttributeName,
      directiveTextAttributeValue: exitAttributeValue,
      directiveTextAttributeValueLiteral: exitAttributeValueLiteral,
      directiveTextAttributes: exitAttributes,
      directiveTextLabel: exitLabel,
      directiveTextMarker: exitSequence,
      directiveTextName: exitName
    }
  }

  function exitSequence(token) {
    if (!settings.verbose) return

    const node = this.stack[this.stack.length - 1]
    ;(0,lib_default.ok)(node, 'expected `node`')
    ;(0,lib_default.ok)(
      node.type === 'containerDirective' ||
        node.type === 'leafDirective' ||
        node.type === 'textDirective'
    )
    const place = {start: lib_point(token.start), end: lib_point(token.end)}

    if (node.data && node.data.position) {
      (0,lib_default.ok)(node.type === 'containerDirective')
      node.data.position.closing = place
    } else {
      node.data = {position: {opening: place}}
    }
  }
}

function directiveToMarkdown(options) {
  const settings = options || lib_emptyOptions

  if (
    settings.quote !== '"' &&
    settings.quote !== "'" &&
    settings.quote !== null &&
    settings.quote !== undefined
  ) {
    throw new Error(
      'Invalid quote `' + settings.quote + '`, expected `\'` or `"`'
    )
  }

  handleDirective.peek = peekDirective

  return {
    handlers: {
      containerDirective: handleDirective,
      leafDirective: handleDirective,
      textDirective: handleDirective
    },
    unsafe: [
      {
        character: '\r',
        inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel']
      },
      {
        character: '\n',
        inConstruct: ['leafDirectiveLabel', 'containerDirectiveLabel']
      },
      {
        after: '[^\\s\\p{P}\\p{S}]',
        before: '[^:]',
        character: ':',
        inConstruct: ['phrasing'],
        unicode: true
      },
      {afterNode: 'textDirective', character: ':', inConstruct: ['phrasing']},
      {atBreak: true, before: ':+', character: ':'}
    ]
  }

  function handleDirective(node, _, state, info) {
    const tracker = state.createTracker(info)
    const exit = state.enter(node.type)
    let content

    if (node.type === 'containerDirective') {
      const head = (node.children || [])[0]
      const children = inlineDirectiveLabel(head)
        ? node.children.slice(1)
        : node.children

      if (children && children.length > 0) {
        const current = tracker.current()
        content = state.containerFlow(
          {...node, children},
          {
            now: {line: current.now.line + 1, column: 1 + current.lineShift},
            lineShift: current.lineShift
          }
        )
      }
    }

    const sequence = fence(node, content ? longestColonLine(content) : 0)
    let value = tracker.move(sequence + (node.name || ''))
    const attributesValue = attributes(node, state)
    const after = info.after.charCodeAt(0)
    let label

    if (node.type === 'containerDirective') {
      const head = (node.children || [])[0]
      label = inlineDirectiveLabel(head) ? head : undefined
    } else {
      label = node
    }

    if (label && label.children && label.children.length > 0) {
      const exit = state.enter('label')
      const labelType = `${node.type}Label`
      const subexit = state.enter(labelType)
      value += tracker.move('[')
      value += tracker.move(
        state.containerPhrasing(label, {
          ...tracker.current(),
          before: value,
          after: ']'
        })
      )
      value += tracker.move(']')
      subexit()
      exit()
    } else if (
      !attributesValue &&
      (after === 45   ||
        after === 95   ||
        !(unicodePunctuation(after) || unicodeWhitespace(after)))
    ) {
      value += tracker.move('[]')
    }

    value += tracker.move(
      attributesValue || (after === 123   ? '{}' : '')
    )

    if (node.type === 'containerDirective') {
      if (content) {
        value += tracker.move('\n' + content)
      }

      value += tracker.move('\n' + sequence)
    }

    exit()
    return value
  }

  function attributes(node, state) {
    const attributes = node.attributes || {}
    const values = []
    let classesFull
    let classes
    let id
    let key

    for (key in attributes) {
      if (
        mdast_util_directive_lib_own.call(attributes, key) &&
        attributes[key] !== undefined &&
        attributes[key] !== null
      ) {
        const value = lib_encode(String(attributes[key]))

        if (key === 'id') {
          id =
            settings.preferShortcut !== false && shortcut.test(value)
              ? '#' + value
              : quoted('id', value, node, state)
        } else if (key === 'class') {
          const list = value.split(/[\t\n\r ]+/)
          const classesFullList = []
          const classesList = []

          for (const item of list) {
            ;(settings.preferShortcut !== false && shortcut.test(item)
              ? classesList
              : classesFullList
            ).push(item)
          }

          classesFull =
            classesFullList.length > 0
              ? quoted('class', classesFullList.join(' '), node, state)
              : ''
          classes = classesList.length > 0 ? '.' + classesList.join('.') : ''
        } else {
          values.push(quoted(key, value, node, state))
        }
      }
    }

    if (classesFull) {
      values.unshift(classesFull)
    }

    if (classes) {
      values.unshift(classes)
    }

    if (id) {
      values.unshift(id)
    }

    return values.length > 0 ? '{' + values.join(' ') + '}' : ''
  }

  function quoted(key, value, node, state) {
    if (settings.collapseEmptyAttributes !== false && !value) return key

    if (settings.preferUnquoted && unquoted.test(value)) {
      return key + '=' + value
    }

    const preferred = settings.quote || state.options.quote || '"'
    const alternative = preferred === '"' ? "'" : '"'
    const appliedQuote =
      settings.quoteSmart &&
      ccount(value, preferred) > ccount(value, alternative)
        ? alternative
        : preferred
    const subset =
      node.type === 'textDirective'
        ? [appliedQuote]
        : [appliedQuote, '\n', '\r']

    return (
      key +
      '=' +
      appliedQuote +
      stringifyEntitiesLight(value, {subset}) +
      appliedQuote
    )
  }
}

function enterContainer(token) {
  enter.call(this, 'containerDirective', token)
}

function enterLeaf(token) {
  enter.call(this, 'leafDirective', token)
}

function enterText(token) {
  enter.call(this, 'textDirective', token)
}

function enter(type, token) {
  this.enter({type, name: '', attributes: {}, children: []}, token)
}

function exitName(token) {
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node, 'expected `node`')
  ;(0,lib_default.ok)(
    node.type === 'containerDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'textDirective'
  )
  node.name = this.sliceSerialize(token)
  openingEnd(node, token)
}

function enterContainerLabel(token) {
  this.enter(
    {type: 'paragraph', data: {directiveLabel: true}, children: []},
    token
  )
}

function exitContainerLabel(token) {
  this.exit(token)
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node, 'expected `node`')
  ;(0,lib_default.ok)(node.type === 'containerDirective')
  openingEnd(node, token)
}

function exitLabel(token) {
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node, 'expected `node`')
  ;(0,lib_default.ok)(node.type === 'leafDirective' || node.type === 'textDirective')
  openingEnd(node, token)
}

function enterAttributes() {
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node, 'expected `node`')
  ;(0,lib_default.ok)(
    node.type === 'containerDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'textDirective'
  )

  if (node.data && node.data.position) {
    this.data.directiveAttributePositions = {}
  }

  this.data.directiveAttributes = []
  this.buffer() 
}

function exitAttributeShortcut(token) {
  const positions = this.data.directiveAttributePositions

  if (positions) {
    const list = this.data.directiveAttributes
    ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
    const tail = list[list.length - 1]
    ;(0,lib_default.ok)(tail, 'expected attribute')
    positions[tail[0]] = {start: lib_point(token.start), end: lib_point(token.end)}
  }
}

function exitAttributeValueLiteral(token) {
  attributeEnd(this, token)
}

function exitAttributeIdValue(token) {
  const list = this.data.directiveAttributes
  ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
  list.push([
    'id',
    (0,parse_entities_lib/* parseEntities */.L)(this.sliceSerialize(token), {attribute: true})
  ])
}

function exitAttributeClassValue(token) {
  const list = this.data.directiveAttributes
  ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
  list.push([
    'class',
    (0,parse_entities_lib/* parseEntities */.L)(this.sliceSerialize(token), {attribute: true})
  ])
}

function exitAttributeValue(token) {
  const list = this.data.directiveAttributes
  ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
  const tail = list[list.length - 1]
  ;(0,lib_default.ok)(tail, 'expected attribute')
  tail[1] = (0,parse_entities_lib/* parseEntities */.L)(this.sliceSerialize(token), {attribute: true})
  attributeEnd(this, token)
}

function exitAttributeName(token) {
  const list = this.data.directiveAttributes
  ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')

  const name = this.sliceSerialize(token)
  list.push([name, ''])

  const positions = this.data.directiveAttributePositions

  if (positions) {
    positions[name] = {start: lib_point(token.start), end: lib_point(token.end)}
  }
}

function exitAttributes(token) {
  const list = this.data.directiveAttributes
  ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
  const cleaned = {}
  for (const attribute of list) {
    if (attribute[0] === 'class' && cleaned.class) {
      cleaned.class += ' ' + attribute[1]
    } else {
      cleaned[attribute[0]] = attribute[1]
    }
  }

  const positions = this.data.directiveAttributePositions
  this.data.directiveAttributePositions = undefined
  this.data.directiveAttributes = undefined
  this.resume() 
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node, 'expected `node`')
  ;(0,lib_default.ok)(
    node.type === 'containerDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'textDirective'
  )
  node.attributes = cleaned

  if (positions) {
    (0,lib_default.ok)(node.data && node.data.position, 'expected `position`')
    node.data.position.attributes = positions
  }

  openingEnd(node, token)
}

function openingEnd(node, token) {
  if (node.data && node.data.position) {
    const {opening} = node.data.position
    ;(0,lib_default.ok)(opening, 'expected `opening`')
    opening.end = lib_point(token.end)
  }
}

function attributeEnd(context, token) {
  const positions = context.data.directiveAttributePositions

  if (positions) {
    const list = context.data.directiveAttributes
    ;(0,lib_default.ok)(list, 'expected `directiveAttributes`')
    const tail = list[list.length - 1]
    ;(0,lib_default.ok)(tail, 'expected attribute')
    const position = positions[tail[0]]
    ;(0,lib_default.ok)(position, 'expected position')
    position.end = lib_point(token.end)
  }
}

function lib_point(d) {
  return {line: d.line, column: d.column, offset: d.offset}
}

function lib_exit(token) {
  this.exit(token)
}

function peekDirective() {
  return ':'
}

function lib_encode(value) {
  const result = []
  let start = 0
  let index = value.indexOf('&')

  while (index !== -1) {
    const code = value.charCodeAt(index + 1)

    if (code === 35   || asciiAlpha(code)) {
      result.push(value.slice(start, index), '&#x26;')
      start = index + 1
    }

    index = value.indexOf('&', index + 1)
  }

  result.push(value.slice(start))
  return result.join('')
}

function inlineDirectiveLabel(node) {
  return Boolean(
    node && node.type === 'paragraph' && node.data && node.data.directiveLabel
  )
}

function fence(node, longest) {
  let size = 0

  if (node.type === 'containerDirective') {
    size = Math.max(3, longest + 1)
  } else if (node.type === 'leafDirective') {
    size = 2
  } else {
    size = 1
  }

  return ':'.repeat(size)
}

function longestColonLine(value) {
  let longest = 0
  let index = 0

  while (index < value.length) {
    let size = 0
    let code = value.charCodeAt(index)

    while (code === 9   || code === 32  ) {
      code = value.charCodeAt(++index)
    }

    while (code === 58  ) {
      size++
      code = value.charCodeAt(++index)
    }

    while (code === 9   || code === 32  ) {
      code = value.charCodeAt(++index)
    }

    while (!(
      code === 10   ||
      code === 13   ||
      Number.isNaN(code)
    )) {
      size = 0
      code = value.charCodeAt(++index)
    }

    if (size > longest) longest = size
    index++
  }

  return longest
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-math/lib/index.js




function mathFromMarkdown() {
  return {
    enter: {
      mathFlow: enterMathFlow,
      mathFlowFenceMeta: enterMathFlowMeta,
      mathText: enterMathText
    },
    exit: {
      mathFlow: exitMathFlow,
      mathFlowFence: exitMathFlowFence,
      mathFlowFenceMeta: exitMathFlowMeta,
      mathFlowValue: exitMathData,
      mathText: exitMathText,
      mathTextData: exitMathData
    }
  }

  function enterMathFlow(token) {
    const code = {
      type: 'element',
      tagName: 'code',
      properties: {className: ['language-math', 'math-display']},
      children: []
    }
    this.enter(
      {
        type: 'math',
        meta: null,
        value: '',
        data: {hName: 'pre', hChildren: [code]}
      },
      token
    )
  }

  function enterMathFlowMeta() {
    this.buffer()
  }

  function exitMathFlowMeta() {
    const data = this.resume()
    const node = this.stack[this.stack.length - 1]
    ;(0,lib_default.ok)(node.type === 'math')
    node.meta = data
  }

  function exitMathFlowFence() {
    if (this.data.mathFlowInside) return
    this.buffer()
    this.data.mathFlowInside = true
  }

  function exitMathFlow(token) {
    const data = this.resume().replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '')
    const node = this.stack[this.stack.length - 1]
    ;(0,lib_default.ok)(node.type === 'math')
    this.exit(token)
    node.value = data
    const code =   (node.data.hChildren[0])
    ;(0,lib_default.ok)(code.type === 'element')
    ;(0,lib_default.ok)(code.tagName === 'code')
    code.children.push({type: 'text', value: data})
    this.data.mathFlowInside = undefined
  }

  function enterMathText(token) {
    this.enter(
      {
        type: 'inlineMath',
        value: '',
        data: {
          hName: 'code',
          hProperties: {className: ['language-math', 'math-inline']},
          hChildren: []
        }
      },
      token
    )
    this.buffer()
  }

  function exitMathText(token) {
    const data = this.resume()
    const node = this.stack[this.stack.length - 1]
    ;(0,lib_default.ok)(node.type === 'inlineMath')
    this.exit(token)
    node.value = data
    const children =   (
      node.data.hChildren
    )
    children.push({type: 'text', value: data})
  }

  function exitMathData(token) {
    this.config.enter.data.call(this, token)
    this.config.exit.data.call(this, token)
  }
}

function mathToMarkdown(options) {
  let single = (options || {}).singleDollarTextMath

  if (single === null || single === undefined) {
    single = true
  }

  inlineMath.peek = inlineMathPeek

  return {
    unsafe: [
      {character: '\r', inConstruct: 'mathFlowMeta'},
      {character: '\n', inConstruct: 'mathFlowMeta'},
      {
        character: '$',
        after: single ? undefined : '\\$',
        inConstruct: 'phrasing'
      },
      {character: '$', inConstruct: 'mathFlowMeta'},
      {atBreak: true, character: '$', after: '\\$'}
    ],
    handlers: {math, inlineMath}
  }

  function math(node, _, state, info) {
    const raw = node.value || ''
    const tracker = state.createTracker(info)
    const sequence = '$'.repeat(Math.max(longestStreak(raw, '$') + 1, 2))
    const exit = state.enter('mathFlow')
    let value = tracker.move(sequence)

    if (node.meta) {
      const subexit = state.enter('mathFlowMeta')
      value += tracker.move(
        state.safe(node.meta, {
          after: '\n',
          before: value,
          encode: ['$'],
          ...tracker.current()
        })
      )
      subexit()
    }

    value += tracker.move('\n')

    if (raw) {
      value += tracker.move(raw + '\n')
    }

    value += tracker.move(sequence)
    exit()
    return value
  }

  function inlineMath(node, _, state) {
    let value = node.value || ''
    let size = 1

    if (!single) size++

    while (
      new RegExp('(^|[^$])' + '\\$'.repeat(size) + '([^$]|$)').test(value)
    ) {
      size++
    }

    const sequence = '$'.repeat(size)

    if (
      /[^ \r\n]/.test(value) &&
      ((/^[ \r\n]/.test(value) && /[ \r\n]$/.test(value)) ||
        /^\$|\$$/.test(value))
    ) {
      value = ' ' + value + ' '
    }

    let index = -1

    while (++index < state.unsafe.length) {
      const pattern = state.unsafe[index]

      if (!pattern.atBreak) continue

      const expression = state.compilePattern(pattern)
      let match

      while ((match = expression.exec(value))) {
        let position = match.index

        if (
          value.codePointAt(position) === 10   &&
          value.codePointAt(position - 1) === 13  
        ) {
          position--
        }

        value = value.slice(0, position) + ' ' + value.slice(match.index + 1)
      }
    }

    return sequence + value + sequence
  }

  function inlineMathPeek() {
    return '$'
  }
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/factory-attributes.js




function factoryAttributes(effects, ok, nok, attributesType, attributesMarkerType, attributeType, attributeIdType, attributeClassType, attributeNameType, attributeInitializerType, attributeValueLiteralType, attributeValueType, attributeValueMarker, attributeValueData, disallowEol) {
  let type;
  let marker;
  return start;

  function start(code) {
    effects.enter(attributesType);
    effects.enter(attributesMarkerType);
    effects.consume(code);
    effects.exit(attributesMarkerType);
    return between;
  }

  function between(code) {
    if (code === 35) {
      type = attributeIdType;
      return shortcutStart(code);
    }
    if (code === 46) {
      type = attributeClassType;
      return shortcutStart(code);
    }
    if (disallowEol && (0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, between, "whitespace")(code);
    }
    if (!disallowEol && (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return factoryWhitespace(effects, between)(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code) && code !== 45 && code !== 95) {
      return end(code);
    }
    effects.enter(attributeType);
    effects.enter(attributeNameType);
    effects.consume(code);
    return name;
  }

  function shortcutStart(code) {
    const markerType =  type + 'Marker';
    effects.enter(attributeType);
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    return shortcutStartAfter;
  }

  function shortcutStartAfter(code) {
    if (code === null || code === 34 || code === 35 || code === 39 || code === 46 || code === 60 || code === 61 || code === 62 || code === 96 || code === 125 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return nok(code);
    }

    const valueType =  type + 'Value';
    effects.enter(valueType);
    effects.consume(code);
    return shortcut;
  }

  function shortcut(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 35 || code === 46 || code === 125 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      const valueType =  type + 'Value';
      effects.exit(valueType);
      effects.exit(type);
      effects.exit(attributeType);
      return between(code);
    }
    effects.consume(code);
    return shortcut;
  }

  function name(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code) && code !== 45 && code !== 46 && code !== 58 && code !== 95) {
      effects.exit(attributeNameType);
      if (disallowEol && (0,micromark_util_character/* markdownSpace */.On)(code)) {
        return (0,micromark_factory_space/* factorySpace */.N)(effects, nameAfter, "whitespace")(code);
      }
      if (!disallowEol && (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
        return factoryWhitespace(effects, nameAfter)(code);
      }
      return nameAfter(code);
    }
    effects.consume(code);
    return name;
  }

  function nameAfter(code) {
    if (code === 61) {
      effects.enter(attributeInitializerType);
      effects.consume(code);
      effects.exit(attributeInitializerType);
      return valueBefore;
    }

    effects.exit(attributeType);
    return between(code);
  }

  function valueBefore(code) {
    if (code === null || code === 60 || code === 61 || code === 62 || code === 96 || code === 125 || disallowEol && (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return nok(code);
    }
    if (code === 34 || code === 39) {
      effects.enter(attributeValueLiteralType);
      effects.enter(attributeValueMarker);
      effects.consume(code);
      effects.exit(attributeValueMarker);
      marker = code;
      return valueQuotedStart;
    }
    if (disallowEol && (0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, valueBefore, "whitespace")(code);
    }
    if (!disallowEol && (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return factoryWhitespace(effects, valueBefore)(code);
    }
    effects.enter(attributeValueType);
    effects.enter(attributeValueData);
    effects.consume(code);
    marker = undefined;
    return valueUnquoted;
  }

  function valueUnquoted(code) {
    if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 62 || code === 96) {
      return nok(code);
    }
    if (code === 125 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.exit(attributeValueData);
      effects.exit(attributeValueType);
      effects.exit(attributeType);
      return between(code);
    }
    effects.consume(code);
    return valueUnquoted;
  }

  function valueQuotedStart(code) {
    if (code === marker) {
      effects.enter(attributeValueMarker);
      effects.consume(code);
      effects.exit(attributeValueMarker);
      effects.exit(attributeValueLiteralType);
      effects.exit(attributeType);
      return valueQuotedAfter;
    }
    effects.enter(attributeValueType);
    return valueQuotedBetween(code);
  }

  function valueQuotedBetween(code) {
    if (code === marker) {
      effects.exit(attributeValueType);
      return valueQuotedStart(code);
    }
    if (code === null) {
      return nok(code);
    }

    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return disallowEol ? nok(code) : factoryWhitespace(effects, valueQuotedBetween)(code);
    }
    effects.enter(attributeValueData);
    effects.consume(code);
    return valueQuoted;
  }

  function valueQuoted(code) {
    if (code === marker || code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit(attributeValueData);
      return valueQuotedBetween(code);
    }
    effects.consume(code);
    return valueQuoted;
  }

  function valueQuotedAfter(code) {
    return code === 125 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) ? between(code) : end(code);
  }

  function end(code) {
    if (code === 125) {
      effects.enter(attributesMarkerType);
      effects.consume(code);
      effects.exit(attributesMarkerType);
      effects.exit(attributesType);
      return ok;
    }
    return nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/factory-label.js



function factory_label_factoryLabel(effects, ok, nok, type, markerType, stringType, disallowEol) {
  let size = 0;
  let balance = 0;
  let previous;
  return start;

  function start(code) {
    effects.enter(type);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    return afterStart;
  }

  function afterStart(code) {
    if (code === 93) {
      effects.enter(markerType);
      effects.consume(code);
      effects.exit(markerType);
      effects.exit(type);
      return ok;
    }
    effects.enter(stringType);
    return lineStart(code);
  }

  function lineStart(code) {
    if (code === 93 && !balance) {
      return atClosingBrace(code);
    }
    const token = effects.enter("chunkText", {
      _contentTypeTextTrailing: true,
      contentType: "text",
      previous
    });
    if (previous) previous.next = token;
    previous = token;
    return data(code);
  }

  function data(code) {
    if (code === null || size > 999) {
      return nok(code);
    }
    if (code === 91 && ++balance > 32) {
      return nok(code);
    }
    if (code === 93 && !balance--) {
      effects.exit("chunkText");
      return atClosingBrace(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      if (disallowEol) {
        return nok(code);
      }
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
    return code === 92 ? dataEscape : data;
  }

  function dataEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return data;
    }
    return data(code);
  }

  function atClosingBrace(code) {
    effects.exit(stringType);
    effects.enter(markerType);
    effects.consume(code);
    effects.exit(markerType);
    effects.exit(type);
    return ok;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/factory-name.js


function factoryName(effects, ok, nok, type) {
  const self = this;
  return start;

  function start(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      return nok(code);
    }
    effects.enter(type);
    effects.consume(code);
    return name;
  }

  function name(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code) && code !== 45 && code !== 95) {
      effects.exit(type);
      return self.previous === 45 || self.previous === 95 ? nok(code) : ok(code);
    }
    effects.consume(code);
    return name;
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/directive-container.js







const directiveContainer = {
  tokenize: tokenizeDirectiveContainer,
  concrete: true
};
const label = {
  tokenize: tokenizeLabel,
  partial: true
};
const attributes = {
  tokenize: tokenizeAttributes,
  partial: true
};
const nonLazyLine = {
  tokenize: tokenizeNonLazyLine,
  partial: true
};

function tokenizeDirectiveContainer(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  const initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let sizeOpen = 0;
  let previous;
  return start;

  function start(code) {
    effects.enter('directiveContainer');
    effects.enter('directiveContainerFence');
    effects.enter('directiveContainerSequence');
    return sequenceOpen(code);
  }

  function sequenceOpen(code) {
    if (code === 58) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    if (sizeOpen < 3) {
      return nok(code);
    }
    effects.exit('directiveContainerSequence');
    return factoryName.call(self, effects, afterName, nok, 'directiveContainerName')(code);
  }

  function afterName(code) {
    return code === 91 ? effects.attempt(label, afterLabel, afterLabel)(code) : afterLabel(code);
  }

  function afterLabel(code) {
    return code === 123 ? effects.attempt(attributes, afterAttributes, afterAttributes)(code) : afterAttributes(code);
  }

  function afterAttributes(code) {
    return (0,micromark_factory_space/* factorySpace */.N)(effects, openAfter, "whitespace")(code);
  }

  function openAfter(code) {
    effects.exit('directiveContainerFence');
    if (code === null) {
      return after(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      if (self.interrupt) {
        return ok(code);
      }
      return effects.attempt(nonLazyLine, contentStart, after)(code);
    }
    return nok(code);
  }

  function contentStart(code) {
    if (code === null) {
      return after(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.check(nonLazyLine, emptyContentNonLazyLineAfter, after)(code);
    }
    effects.enter('directiveContainerContent');
    return lineStart(code);
  }

  function lineStart(code) {
    return effects.attempt({
      tokenize: tokenizeClosingFence,
      partial: true
    }, afterContent, initialSize ? (0,micromark_factory_space/* factorySpace */.N)(effects, chunkStart, "linePrefix", initialSize + 1) : chunkStart)(code);
  }

  function chunkStart(code) {
    if (code === null) {
      return afterContent(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.check(nonLazyLine, chunkNonLazyStart, afterContent)(code);
    }
    return chunkNonLazyStart(code);
  }

  function contentContinue(code) {
    if (code === null) {
      const t = effects.exit("chunkDocument");
      self.parser.lazy[t.start.line] = false;
      return afterContent(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.check(nonLazyLine, nonLazyLineAfter, lineAfter)(code);
    }
    effects.consume(code);
    return contentContinue;
  }

  function chunkNonLazyStart(code) {
    const token = effects.enter("chunkDocument", {
      contentType: "document",
      previous
    });
    if (previous) previous.next = token;
    previous = token;
    return contentContinue(code);
  }

  function emptyContentNonLazyLineAfter(code) {
    effects.enter('directiveContainerContent');
    return lineStart(code);
  }

  function nonLazyLineAfter(code) {
    effects.consume(code);
    const t = effects.exit("chunkDocument");
    self.parser.lazy[t.start.line] = false;
    return lineStart;
  }

  function lineAfter(code) {
    const t = effects.exit("chunkDocument");
    self.parser.lazy[t.start.line] = false;
    return afterContent(code);
  }

  function afterContent(code) {
    effects.exit('directiveContainerContent');
    return after(code);
  }

  function after(code) {
    effects.exit('directiveContainer');
    return ok(code);
  }

  function tokenizeClosingFence(effects, ok, nok) {
    let size = 0;
    return (0,micromark_factory_space/* factorySpace */.N)(effects, closingPrefixAfter, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4);

    function closingPrefixAfter(code) {
      effects.enter('directiveContainerFence');
      effects.enter('directiveContainerSequence');
      return closingSequence(code);
    }

    function closingSequence(code) {
      if (code === 58) {
        effects.consume(code);
        size++;
        return closingSequence;
      }
      if (size < sizeOpen) return nok(code);
      effects.exit('directiveContainerSequence');
      return (0,micromark_factory_space/* factorySpace */.N)(effects, closingSequenceEnd, "whitespace")(code);
    }

    function closingSequenceEnd(code) {
      if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.exit('directiveContainerFence');
        return ok(code);
      }
      return nok(code);
    }
  }
}

function tokenizeLabel(effects, ok, nok) {
  return factory_label_factoryLabel(effects, ok, nok, 'directiveContainerLabel', 'directiveContainerLabelMarker', 'directiveContainerLabelString', true);
}

function tokenizeAttributes(effects, ok, nok) {
  return factoryAttributes(effects, ok, nok, 'directiveContainerAttributes', 'directiveContainerAttributesMarker', 'directiveContainerAttribute', 'directiveContainerAttributeId', 'directiveContainerAttributeClass', 'directiveContainerAttributeName', 'directiveContainerAttributeInitializerMarker', 'directiveContainerAttributeValueLiteral', 'directiveContainerAttributeValue', 'directiveContainerAttributeValueMarker', 'directiveContainerAttributeValueData', true);
}

function tokenizeNonLazyLine(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineStart;
  }

  function lineStart(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/directive-leaf.js







const directiveLeaf = {
  tokenize: tokenizeDirectiveLeaf
};
const directive_leaf_label = {
  tokenize: directive_leaf_tokenizeLabel,
  partial: true
};
const directive_leaf_attributes = {
  tokenize: directive_leaf_tokenizeAttributes,
  partial: true
};

function tokenizeDirectiveLeaf(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    effects.enter('directiveLeaf');
    effects.enter('directiveLeafSequence');
    effects.consume(code);
    return inStart;
  }

  function inStart(code) {
    if (code === 58) {
      effects.consume(code);
      effects.exit('directiveLeafSequence');
      return factoryName.call(self, effects, afterName, nok, 'directiveLeafName');
    }
    return nok(code);
  }

  function afterName(code) {
    return code === 91 ? effects.attempt(directive_leaf_label, afterLabel, afterLabel)(code) : afterLabel(code);
  }

  function afterLabel(code) {
    return code === 123 ? effects.attempt(directive_leaf_attributes, afterAttributes, afterAttributes)(code) : afterAttributes(code);
  }

  function afterAttributes(code) {
    return (0,micromark_factory_space/* factorySpace */.N)(effects, end, "whitespace")(code);
  }

  function end(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit('directiveLeaf');
      return ok(code);
    }
    return nok(code);
  }
}

function directive_leaf_tokenizeLabel(effects, ok, nok) {
  return factory_label_factoryLabel(effects, ok, nok, 'directiveLeafLabel', 'directiveLeafLabelMarker', 'directiveLeafLabelString', true);
}

function directive_leaf_tokenizeAttributes(effects, ok, nok) {
  return factoryAttributes(effects, ok, nok, 'directiveLeafAttributes', 'directiveLeafAttributesMarker', 'directiveLeafAttribute', 'directiveLeafAttributeId', 'directiveLeafAttributeClass', 'directiveLeafAttributeName', 'directiveLeafAttributeInitializerMarker', 'directiveLeafAttributeValueLiteral', 'directiveLeafAttributeValue', 'directiveLeafAttributeValueMarker', 'directiveLeafAttributeValueData', true);
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/directive-text.js





const directiveText = {
  tokenize: tokenizeDirectiveText,
  previous: directive_text_previous
};
const directive_text_label = {
  tokenize: directive_text_tokenizeLabel,
  partial: true
};
const directive_text_attributes = {
  tokenize: directive_text_tokenizeAttributes,
  partial: true
};

function directive_text_previous(code) {
  return code !== 58 || this.events[this.events.length - 1][1].type === "characterEscape";
}

function tokenizeDirectiveText(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    effects.enter('directiveText');
    effects.enter('directiveTextMarker');
    effects.consume(code);
    effects.exit('directiveTextMarker');
    return factoryName.call(self, effects, afterName, nok, 'directiveTextName');
  }

  function afterName(code) {
    return code === 58 ? nok(code) : code === 91 ? effects.attempt(directive_text_label, afterLabel, afterLabel)(code) : afterLabel(code);
  }

  function afterLabel(code) {
    return code === 123 ? effects.attempt(directive_text_attributes, afterAttributes, afterAttributes)(code) : afterAttributes(code);
  }

  function afterAttributes(code) {
    effects.exit('directiveText');
    return ok(code);
  }
}

function directive_text_tokenizeLabel(effects, ok, nok) {
  return factory_label_factoryLabel(effects, ok, nok, 'directiveTextLabel', 'directiveTextLabelMarker', 'directiveTextLabelString');
}

function directive_text_tokenizeAttributes(effects, ok, nok) {
  return factoryAttributes(effects, ok, nok, 'directiveTextAttributes', 'directiveTextAttributesMarker', 'directiveTextAttribute', 'directiveTextAttributeId', 'directiveTextAttributeClass', 'directiveTextAttributeName', 'directiveTextAttributeInitializerMarker', 'directiveTextAttributeValueLiteral', 'directiveTextAttributeValue', 'directiveTextAttributeValueMarker', 'directiveTextAttributeValueData');
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-directive/lib/syntax.js





function directive() {
  return {
    text: {
      [58]: directiveText
    },
    flow: {
      [58]: [directiveContainer, directiveLeaf]
    }
  };
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-math/lib/math-flow.js



const mathFlow = {
  tokenize: tokenizeMathFenced,
  concrete: true,
  name: 'mathFlow'
};

const math_flow_nonLazyContinuation = {
  tokenize: math_flow_tokenizeNonLazyContinuation,
  partial: true
};

function tokenizeMathFenced(effects, ok, nok) {
  const self = this;
  const tail = self.events[self.events.length - 1];
  const initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
  let sizeOpen = 0;
  return start;

  function start(code) {
    effects.enter('mathFlow');
    effects.enter('mathFlowFence');
    effects.enter('mathFlowFenceSequence');
    return sequenceOpen(code);
  }

  function sequenceOpen(code) {
    if (code === 36) {
      effects.consume(code);
      sizeOpen++;
      return sequenceOpen;
    }
    if (sizeOpen < 2) {
      return nok(code);
    }
    effects.exit('mathFlowFenceSequence');
    return (0,micromark_factory_space/* factorySpace */.N)(effects, metaBefore, "whitespace")(code);
  }


  function metaBefore(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return metaAfter(code);
    }
    effects.enter('mathFlowFenceMeta');
    effects.enter("chunkString", {
      contentType: "string"
    });
    return meta(code);
  }

  function meta(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit("chunkString");
      effects.exit('mathFlowFenceMeta');
      return metaAfter(code);
    }
    if (code === 36) {
      return nok(code);
    }
    effects.consume(code);
    return meta;
  }

  function metaAfter(code) {
    effects.exit('mathFlowFence');
    if (self.interrupt) {
      return ok(code);
    }
    return effects.attempt(math_flow_nonLazyContinuation, beforeNonLazyContinuation, after)(code);
  }

  function beforeNonLazyContinuation(code) {
    return effects.attempt({
      tokenize: tokenizeClosingFence,
      partial: true
    }, after, contentStart)(code);
  }

  function contentStart(code) {
    return (initialSize ? (0,micromark_factory_space/* factorySpace */.N)(effects, beforeContentChunk, "linePrefix", initialSize + 1) : beforeContentChunk)(code);
  }

  function beforeContentChunk(code) {
    if (code === null) {
      return after(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return effects.attempt(math_flow_nonLazyContinuation, beforeNonLazyContinuation, after)(code);
    }
    effects.enter('mathFlowValue');
    return contentChunk(code);
  }

  function contentChunk(code) {
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit('mathFlowValue');
      return beforeContentChunk(code);
    }
    effects.consume(code);
    return contentChunk;
  }

  function after(code) {
    effects.exit('mathFlow');
    return ok(code);
  }

  function tokenizeClosingFence(effects, ok, nok) {
    let size = 0;
    return (0,micromark_factory_space/* factorySpace */.N)(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4);

    function beforeSequenceClose(code) {
      effects.enter('mathFlowFence');
      effects.enter('mathFlowFenceSequence');
      return sequenceClose(code);
    }

    function sequenceClose(code) {
      if (code === 36) {
        size++;
        effects.consume(code);
        return sequenceClose;
      }
      if (size < sizeOpen) {
        return nok(code);
      }
      effects.exit('mathFlowFenceSequence');
      return (0,micromark_factory_space/* factorySpace */.N)(effects, afterSequenceClose, "whitespace")(code);
    }

    function afterSequenceClose(code) {
      if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.exit('mathFlowFence');
        return ok(code);
      }
      return nok(code);
    }
  }
}

function math_flow_tokenizeNonLazyContinuation(effects, ok, nok) {
  const self = this;
  return start;

  function start(code) {
    if (code === null) {
      return ok(code);
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return lineStart;
  }

  function lineStart(code) {
    return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-math/lib/math-text.js



function mathText(options) {
  const options_ = options || {};
  let single = options_.singleDollarTextMath;
  if (single === null || single === undefined) {
    single = true;
  }
  return {
    tokenize: tokenizeMathText,
    resolve: resolveMathText,
    previous: math_text_previous,
    name: 'mathText'
  };

  function tokenizeMathText(effects, ok, nok) {
    const self = this;
    let sizeOpen = 0;
    let size;
    let token;
    return start;

    function start(code) {
      effects.enter('mathText');
      effects.enter('mathTextSequence');
      return sequenceOpen(code);
    }


    function sequenceOpen(code) {
      if (code === 36) {
        effects.consume(code);
        sizeOpen++;
        return sequenceOpen;
      }

      if (sizeOpen < 2 && !single) {
        return nok(code);
      }
      effects.exit('mathTextSequence');
      return between(code);
    }

    function between(code) {
      if (code === null) {
        return nok(code);
      }
      if (code === 36) {
        token = effects.enter('mathTextSequence');
        size = 0;
        return sequenceClose(code);
      }

      if (code === 32) {
        effects.enter('space');
        effects.consume(code);
        effects.exit('space');
        return between;
      }
      if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return between;
      }

      effects.enter('mathTextData');
      return data(code);
    }

    function data(code) {
      if (code === null || code === 32 || code === 36 || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
        effects.exit('mathTextData');
        return between(code);
      }
      effects.consume(code);
      return data;
    }


    function sequenceClose(code) {
      if (code === 36) {
        effects.consume(code);
        size++;
        return sequenceClose;
      }

      if (size === sizeOpen) {
        effects.exit('mathTextSequence');
        effects.exit('mathText');
        return ok(code);
      }

      token.type = 'mathTextData';
      return data(code);
    }
  }
}

function resolveMathText(events) {
  let tailExitIndex = events.length - 4;
  let headEnterIndex = 3;
  let index;
  let enter;

  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === 'space') && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === 'space')) {
    index = headEnterIndex;

    while (++index < tailExitIndex) {
      if (events[index][1].type === 'mathTextData') {
        events[tailExitIndex][1].type = 'mathTextPadding';
        events[headEnterIndex][1].type = 'mathTextPadding';
        headEnterIndex += 2;
        tailExitIndex -= 2;
        break;
      }
    }
  }

  index = headEnterIndex - 1;
  tailExitIndex++;
  while (++index <= tailExitIndex) {
    if (enter === undefined) {
      if (index !== tailExitIndex && events[index][1].type !== "lineEnding") {
        enter = index;
      }
    } else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
      events[enter][1].type = 'mathTextData';
      if (index !== enter + 2) {
        events[enter][1].end = events[index - 1][1].end;
        events.splice(enter + 2, index - enter - 2);
        tailExitIndex -= index - enter - 2;
        index = enter + 2;
      }
      enter = undefined;
    }
  }
  return events;
}

function math_text_previous(code) {
  return code !== 36 || this.events[this.events.length - 1][1].type === "characterEscape";
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-math/lib/syntax.js




function math(options) {
  return {
    flow: {
      [36]: mathFlow
    },
    text: {
      [36]: mathText(options)
    }
  };
}
;// CONCATENATED MODULE: ./lib/node_modules/ccount/index.js
function ccount_ccount(value, character) {
  const source = String(value)

  if (typeof character !== 'string') {
    throw new TypeError('Expected character')
  }

  let count = 0
  let index = source.indexOf(character)

  while (index !== -1) {
    count++
    index = source.indexOf(character, index + character.length)
  }

  return count
}

;// CONCATENATED MODULE: ./lib/node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string) {
	if (typeof string !== 'string') {
		throw new TypeError('Expected a string');
	}

	return string
		.replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')
		.replace(/-/g, '\\x2d');
}

// EXTERNAL MODULE: ./lib/node_modules/unist-util-visit-parents/lib/index.js + 1 modules
var unist_util_visit_parents_lib = __webpack_require__(1734);
// EXTERNAL MODULE: ./lib/node_modules/unist-util-is/lib/index.js
var unist_util_is_lib = __webpack_require__(7570);
;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-find-and-replace/lib/index.js






function findAndReplace(tree, list, options) {
  const settings = options || {}
  const ignored = (0,unist_util_is_lib/* convert */.C)(settings.ignore || [])
  const pairs = toPairs(list)
  let pairIndex = -1

  while (++pairIndex < pairs.length) {
    (0,unist_util_visit_parents_lib/* visitParents */.VG)(tree, visitor)
  }

  function visitor(node, parents, index) {
    if (node.type === 'text' && typeof index === 'number') {
      return handler(node, parents, index)
    }

    if (ignored(node, index, parents[parents.length - 1])) return unist_util_visit_parents_lib/* SKIP */._Z
  }

  function handler(node, parents, index) {
    const parent = parents[parents.length - 1]
    const find = pairs[pairIndex][0]
    const replace = pairs[pairIndex][1]
    let start = 0
    let change = false
    let nodes = []

    find.lastIndex = 0

    let match = find.exec(node.value)

    while (match) {
      const position = match.index
      const matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node]
      }
      let value = replace(...match, matchObject)

      if (typeof value === 'string') {
        value = value.length > 0 ? {type: 'text', value} : undefined
      }

      if (value === false) {
        find.lastIndex = position + 1
      } else {
        if (start !== position) {
          add({type: 'text', value: node.value.slice(start, position)})
        }

        if (Array.isArray(value)) {
          for (const child of value) add(child)
        } else if (value) {
          add(value)
        }

        start = position + match[0].length
        change = true
      }

      if (!find.global) {
        break
      }

      match = find.exec(node.value)
    }

    if (change) {
      if (start < node.value.length) {
        add({type: 'text', value: node.value.slice(start)})
      }

      parent.children.splice(index, 1, ...nodes)
    } else {
      nodes = [node]
    }

    return index + nodes.length

    function add(child) {
      const previous = nodes[nodes.length - 1]

      if (previous && previous.type === 'text' && child.type === 'text') {
        previous.value += child.value
      } else {
        nodes.push(child)
      }
    }
  }
}

function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList)) {
    throw new TypeError('Expected find and replace tuple or list of tuples')
  }

  const result = []

  const list =
    !tupleOrList[0] || Array.isArray(tupleOrList[0])
      ?   (tupleOrList)
      : [  (tupleOrList)]

  let index = -1

  while (++index < list.length) {
    const tuple = list[index]
    result.push([toExpression(tuple[0]), toFunction(tuple[1])])
  }

  return result
}

function toExpression(find) {
  return typeof find === 'string' ? new RegExp(escapeStringRegexp(find), 'g') : find
}

function toFunction(replace) {
  return typeof replace === 'function'
    ? replace
    : function () {
        return replace
      }
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm-autolink-literal/lib/index.js






const inConstruct = 'phrasing'
const notInConstruct = (/* unused pure expression or super */ null && (['autolink', 'link', 'image', 'label']))

function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  }
}

function lib_gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: '@',
        before: '[+\\-.\\w]',
        after: '[\\-.\\w]',
        inConstruct,
        notInConstruct
      },
      {
        character: '.',
        before: '[Ww]',
        after: '[\\-.\\w]',
        inConstruct,
        notInConstruct
      },
      {
        character: ':',
        before: '[ps]',
        after: '\\/',
        inConstruct,
        notInConstruct
      }
    ]
  }
}

function enterLiteralAutolink(token) {
  this.enter(
    {type: 'link', title: null, url: '', children: [], position: undefined},
    token
  )
}

function enterLiteralAutolinkValue(token) {
  this.config.enter.autolinkProtocol.call(this, token)
}

function exitLiteralAutolinkHttp(token) {
  this.config.exit.autolinkProtocol.call(this, token)
}

function exitLiteralAutolinkWww(token) {
  this.config.exit.data.call(this, token)
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'link')
  node.url = 'http://' + this.sliceSerialize(token)
}

function exitLiteralAutolinkEmail(token) {
  this.config.exit.autolinkEmail.call(this, token)
}

function exitLiteralAutolink(token) {
  this.exit(token)
}

function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    {ignore: ['link', 'linkReference']}
  )
}

function findUrl(_, protocol, domain, path, match) {
  if (!lib_previous(match)) {
    return false
  }

  let prefix = ''

  if (/^w/i.test(protocol)) {
    domain = protocol + domain
    protocol = ''
    prefix = 'http://'
  }

  if ((0,micromark_util_character/* unicodePunctuation */.es)(domain.charCodeAt(0)) || !isCorrectDomain(domain)) {
    return false
  }

  const parts = splitUrl(domain + path)

  const result = {
    type: 'link',
    title: null,
    url: prefix + protocol + parts[0],
    children: [{type: 'text', value: protocol + parts[0], position: undefined}],
    position: undefined
  }

  if (parts[1]) {
    return [result, {type: 'text', value: parts[1], position: undefined}]
  }

  return result
}

function findEmail(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false
  }

  return {
    type: 'link',
    title: null,
    url: 'mailto:' + atext + '@' + label,
    children: [{type: 'text', value: atext + '@' + label, position: undefined}],
    position: undefined
  }
}

function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label)) {
    return false
  }

  const value = 'mailto:' + atext + '@' + label

  return {
    type: 'link',
    title: null,
    url: value,
    children: [{type: 'text', value, position: undefined}],
    position: undefined
  }
}

function findXmpp(matchValue, atext, label, resource, match) {
  if (
    /[\d\-_]$/.test(label) ||
    (resource &&
      (!/[A-Za-z]$/.test(resource) ||
        match.input.charAt(match.index + matchValue.length) === '@'))
  ) {
    return false
  }

  const value = 'xmpp:' + atext + '@' + label + (resource || '')

  return {
    type: 'link',
    title: null,
    url: value,
    children: [{type: 'text', value, position: undefined}],
    position: undefined
  }
}

function isCorrectDomain(domain) {
  const parts = domain.split('.')

  if (
    parts.length < 2 ||
    (parts[parts.length - 1] &&
      (/_/.test(parts[parts.length - 1]) ||
        !/[\dA-Za-z]/.test(parts[parts.length - 1]))) ||
    (parts[parts.length - 2] &&
      (/_/.test(parts[parts.length - 2]) ||
        !/[\dA-Za-z]/.test(parts[parts.length - 2])))
  ) {
    return false
  }

  return true
}

function splitUrl(url) {
  let index = url.length

  while (index > 0) {
    const code = url.charCodeAt(index - 1)

    if (
      code === 33   ||
      code === 34   ||
      code === 38   ||
      code === 39   ||
      code === 41   ||
      code === 44   ||
      code === 46   ||
      code === 58   ||
      code === 59   ||
      code === 60   ||
      code === 62   ||
      code === 63   ||
      code === 93   ||
      code === 125  
    ) {
      index--
    } else {
      break
    }
  }

  if (index === url.length) {
    return [url, undefined]
  }

  let trail = url.slice(index)
  url = url.slice(0, index)
  let closingParenIndex = trail.indexOf(')')
  const openingParens = ccount_ccount(url, '(')
  let closingParens = ccount_ccount(url, ')')

  while (closingParenIndex !== -1 && openingParens > closingParens) {
    url += trail.slice(0, closingParenIndex + 1)
    trail = trail.slice(closingParenIndex + 1)
    closingParenIndex = trail.indexOf(')')
    closingParens++
  }

  return [url, trail]
}

function lib_previous(match) {
  const code = match.input.charCodeAt(match.index - 1)

  return (
    match.index === 0 || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code)
  )
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm-footnote/lib/index.js




lib_footnoteReference.peek = footnoteReferencePeek

function enterFootnoteCallString() {
  this.buffer()
}

function enterFootnoteCall(token) {
  this.enter({type: 'footnoteReference', identifier: '', label: ''}, token)
}

function enterFootnoteDefinitionLabelString() {
  this.buffer()
}

function enterFootnoteDefinition(token) {
  this.enter(
    {type: 'footnoteDefinition', identifier: '', label: '', children: []},
    token
  )
}

function exitFootnoteCallString(token) {
  const label = this.resume()
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'footnoteReference')
  node.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase()
  node.label = label
}

function exitFootnoteCall(token) {
  this.exit(token)
}

function exitFootnoteDefinitionLabelString(token) {
  const label = this.resume()
  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'footnoteDefinition')
  node.identifier = normalizeIdentifier(
    this.sliceSerialize(token)
  ).toLowerCase()
  node.label = label
}

function exitFootnoteDefinition(token) {
  this.exit(token)
}

function footnoteReferencePeek() {
  return '['
}

function lib_footnoteReference(node, _, state, info) {
  const tracker = state.createTracker(info)
  let value = tracker.move('[^')
  const exit = state.enter('footnoteReference')
  const subexit = state.enter('reference')
  value += tracker.move(
    state.safe(state.associationId(node), {after: ']', before: value})
  )
  subexit()
  exit()
  value += tracker.move(']')
  return value
}

function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  }
}

function lib_gfmFootnoteToMarkdown(options) {
  let firstLineBlank = false

  if (options && options.firstLineBlank) {
    firstLineBlank = true
  }

  return {
    handlers: {footnoteDefinition, footnoteReference: lib_footnoteReference},
    unsafe: [{character: '[', inConstruct: ['label', 'phrasing', 'reference']}]
  }

  function footnoteDefinition(node, _, state, info) {
    const tracker = state.createTracker(info)
    let value = tracker.move('[^')
    const exit = state.enter('footnoteDefinition')
    const subexit = state.enter('label')
    value += tracker.move(
      state.safe(state.associationId(node), {before: value, after: ']'})
    )
    subexit()

    value += tracker.move(']:')

    if (node.children && node.children.length > 0) {
      tracker.shift(4)

      value += tracker.move(
        (firstLineBlank ? '\n' : ' ') +
          state.indentLines(
            state.containerFlow(node, tracker.current()),
            firstLineBlank ? mapAll : mapExceptFirst
          )
      )
    }

    exit()

    return value
  }
}

function mapExceptFirst(line, index, blank) {
  return index === 0 ? line : mapAll(line, index, blank)
}

function mapAll(line, index, blank) {
  return (blank ? '' : '    ') + line
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm-strikethrough/lib/index.js

const constructsWithoutStrikethrough = (/* unused pure expression or super */ null && ([
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe'
]))

handleDelete.attention = attentionDelete
handleDelete.peek = peekDelete

function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ['delete'],
    enter: {strikethrough: enterStrikethrough},
    exit: {strikethrough: exitStrikethrough}
  }
}

function lib_gfmStrikethroughToMarkdown() {
  return {
    handlers: {delete: handleDelete},
    unsafe: [
      {
        character: '~',
        inConstruct: 'phrasing',
        notInConstruct: constructsWithoutStrikethrough
      }
    ]
  }
}

function enterStrikethrough(token) {
  this.enter({type: 'delete', children: [], position: undefined}, token)
}

function exitStrikethrough(token) {
  this.exit(token)
}

function handleDelete(node, _, state, info) {
  const tracker = state.createTracker(info)
  const sequence = state.stack.includes('strikethrough') ? '~' : '~~'
  const exit = state.enter('strikethrough')
  let value = tracker.move(sequence)
  value += state.containerPhrasing(node, {
    ...tracker.current(),
    before: value,
    after: '~'
  })
  value += tracker.move(sequence)
  exit()
  return value
}

function attentionDelete() {
  return {construct: 'strikethrough', markers: ['~'], sizes: [2, 1]}
}

function peekDelete() {
  return '~'
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm-table/lib/index.js








function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: mdast_util_gfm_table_lib_exit,
      tableHeader: mdast_util_gfm_table_lib_exit,
      tableRow: mdast_util_gfm_table_lib_exit
    }
  }
}

function enterTable(token) {
  const align = token._align
  ;(0,lib_default.ok)(align, 'expected `_align` on table')
  this.enter(
    {
      type: 'table',
      align: align.map(function (d) {
        return d === 'none' ? null : d
      }),
      children: [],
      position: undefined
    },
    token
  )
  this.data.inTable = true
}

function exitTable(token) {
  this.exit(token)
  this.data.inTable = undefined
}

function enterRow(token) {
  this.enter({type: 'tableRow', children: [], position: undefined}, token)
}

function mdast_util_gfm_table_lib_exit(token) {
  this.exit(token)
}

function enterCell(token) {
  this.enter({type: 'tableCell', children: [], position: undefined}, token)
}

function exitCodeText(token) {
  let value = this.resume()

  if (this.data.inTable) {
    value = value.replace(/\\([\\|])/g, replace)
  }

  const node = this.stack[this.stack.length - 1]
  ;(0,lib_default.ok)(node.type === 'inlineCode')
  node.value = value
  this.exit(token)
}

function replace($0, $1) {
  return $1 === '|' ? $1 : $0
}

function lib_gfmTableToMarkdown(options) {
  const settings = options || {}
  const {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings
  const around = padding ? ' ' : '|'

  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      {character: '\r', inConstruct: 'tableCell'},
      {character: '\n', inConstruct: 'tableCell'},
      {atBreak: true, character: '|', after: '[\t :-]'},
      {character: '|', inConstruct: 'tableCell'},
      {atBreak: true, character: ':', after: '-'},
      {atBreak: true, character: '-', after: '[:|-]'}
    ]
  }

  function handleTable(node, _, state, info) {
    const matrix = handleTableAsData(node, state, info)
    const head = matrix[0]

    if (head) {
      let columns = node.align ? node.align.length : 0
      let index = -1

      if (!columns) {
        while (++index < matrix.length) {
          if (matrix[index].length > columns) columns = matrix[index].length
        }
      }

      while (head.length < columns) head.push('')
    }

    return serializeData(matrix, node.align)
  }

  function handleTableRow(node, _, state, info) {
    const row = handleTableRowAsData(node, state, info)
    const value = serializeData([row])
    return value.slice(0, value.indexOf('\n'))
  }

  function handleTableCell(node, _, state, info) {
    const exit = state.enter('tableCell')
    const subexit = state.enter('phrasing')
    const value = state.containerPhrasing(node, {
      ...info,
      before: around,
      after: around
    })
    subexit()
    exit()
    return value
  }

  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: false,
      padding,
      stringLength
    })
  }

  function handleTableAsData(node, state, info) {
    const {children} = node
    let index = -1
    const result = []
    const subexit = state.enter('table')

    while (++index < children.length) {
      result[index] = handleTableRowAsData(children[index], state, info)
    }

    subexit()

    return result
  }

  function handleTableRowAsData(node, state, info) {
    const {children} = node
    let index = -1
    const result = []
    const subexit = state.enter('tableRow')

    while (++index < children.length) {
      result[index] = handleTableCell(children[index], node, state, info)
    }

    subexit()

    return result
  }

  function inlineCodeWithTable(node, parent, state) {
    const value = defaultHandlers.inlineCode(node, parent, state)

    if (!state.stack.includes('tableCell')) return value

    const result = []
    let start = 0
    let index = value.indexOf('|')

    while (index !== -1) {
      let before = index

      while (before > start && value.charCodeAt(before - 1) === 92  ) {
        before--
      }

      result.push(value.slice(start, index))
      if ((index - before) % 2 === 0) result.push('\\')
      start = index
      index = value.indexOf('|', index + 1)
    }

    result.push(value.slice(start))

    return result.join('')
  }
}

function joinTable(left, right, parent, state) {
  if (
    left.type === 'table' &&
    parent.type === 'listItem' &&
    parent.spread === false &&
    (right.type === 'definition' ||
      (right.type === 'heading' && formatHeadingAsSetext(right, state)) ||
      right.type === 'paragraph' ||
      right.type === 'table')
  ) {
    return 1
  }
}

function formatHeadingAsSetext(node, state) {
  let literalWithBreak = false

  visit(node, function (node) {
    if (
      node.type === 'break' ||
      ('value' in node && /\r?\n|\r/.test(node.value))
    ) {
      literalWithBreak = true
      return EXIT
    }
  })

  return Boolean(
    (!node.depth || node.depth < 3) &&
    toString(node) &&
    (state.options.setext || literalWithBreak)
  )
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm-task-list-item/lib/index.js




function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  }
}

function lib_gfmTaskListItemToMarkdown() {
  return {
    handlers: {paragraph: paragraphWithTaskListItem},
    join: [joinDefinitionsBeforeTaskListItemParagraph]
  }
}

function exitCheck(token) {
  const node = this.stack[this.stack.length - 2]
  ;(0,lib_default.ok)(node.type === 'listItem')
  node.checked = token.type === 'taskListCheckValueChecked'
}

function exitParagraphWithTaskListItem(token) {
  const parent = this.stack[this.stack.length - 2]

  if (
    parent &&
    parent.type === 'listItem' &&
    typeof parent.checked === 'boolean'
  ) {
    const node = this.stack[this.stack.length - 1]
    ;(0,lib_default.ok)(node.type === 'paragraph')
    const head = node.children[0]

    if (head && head.type === 'text') {
      const siblings = parent.children
      let index = -1
      let firstParagraph

      while (++index < siblings.length) {
        const sibling = siblings[index]
        if (sibling.type === 'paragraph') {
          firstParagraph = sibling
          break
        }
      }

      if (firstParagraph === node) {
        head.value = head.value.slice(1)

        if (head.value.length === 0) {
          node.children.shift()
        } else if (
          node.position &&
          head.position &&
          typeof head.position.start.offset === 'number'
        ) {
          head.position.start.column++
          head.position.start.offset++
          node.position.start = {...head.position.start}
        }
      }
    }
  }

  this.exit(token)
}

function paragraphWithTaskListItem(node, parent, state, info) {
  if (
    !parent ||
    parent.type !== 'listItem' ||
    taskListItemParagraph(parent) !== node
  ) {
    return defaultHandlers.paragraph(node, parent, state, info)
  }

  const checkbox = '[' + (parent.checked ? 'x' : ' ') + '] '
  const tracker = state.createTracker(info)
  tracker.move(checkbox)
  const value = defaultHandlers.paragraph(
    node.children.length > 0
      ? node
      : {type: 'paragraph', children: [{type: 'text', value: ' '}]},
    parent,
    state,
    {...info, ...tracker.current()}
  )

  return checkbox + value
}

function joinDefinitionsBeforeTaskListItemParagraph(left, _, parent) {
  if (!(left.type === 'definition' && parent.type === 'listItem')) {
    return
  }

  const paragraph = taskListItemParagraph(parent)

  if (
    paragraph &&
    parent.children.indexOf(left) < parent.children.indexOf(paragraph)
  ) {
    return 0
  }
}

function taskListItemParagraph(node) {
  if (typeof node.checked !== 'boolean') {
    return
  }

  for (const child of node.children) {
    if (child.type === 'paragraph') {
      return child
    }

    if (child.type !== 'definition') {
      return
    }
  }
}

;// CONCATENATED MODULE: ./lib/node_modules/mdast-util-gfm/lib/index.js







function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ]
}

function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  }
}

;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js


const wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: true
};
const domain = {
  tokenize: tokenizeDomain,
  partial: true
};
const path = {
  tokenize: tokenizePath,
  partial: true
};
const trail = {
  tokenize: tokenizeTrail,
  partial: true
};
const emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: true
};
const wwwAutolink = {
  name: 'wwwAutolink',
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
};
const protocolAutolink = {
  name: 'protocolAutolink',
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
};
const emailAutolink = {
  name: 'emailAutolink',
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
};

const syntax_text = {};

function gfmAutolinkLiteral() {
  return {
    text: syntax_text
  };
}

let syntax_code = 48;

while (syntax_code < 123) {
  syntax_text[syntax_code] = emailAutolink;
  syntax_code++;
  if (syntax_code === 58) syntax_code = 65;else if (syntax_code === 91) syntax_code = 97;
}
syntax_text[43] = emailAutolink;
syntax_text[45] = emailAutolink;
syntax_text[46] = emailAutolink;
syntax_text[95] = emailAutolink;
syntax_text[72] = [emailAutolink, protocolAutolink];
syntax_text[104] = [emailAutolink, protocolAutolink];
syntax_text[87] = [emailAutolink, wwwAutolink];
syntax_text[119] = [emailAutolink, wwwAutolink];


function tokenizeEmailAutolink(effects, ok, nok) {
  const self = this;
  let dot;
  let data;
  return start;

  function start(code) {
    if (!gfmAtext(code) || !previousEmail.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code);
    }
    effects.enter('literalAutolink');
    effects.enter('literalAutolinkEmail');
    return atext(code);
  }

  function atext(code) {
    if (gfmAtext(code)) {
      effects.consume(code);
      return atext;
    }
    if (code === 64) {
      effects.consume(code);
      return emailDomain;
    }
    return nok(code);
  }

  function emailDomain(code) {
    if (code === 46) {
      return effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code);
    }

    if (code === 45 || code === 95 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code)) {
      data = true;
      effects.consume(code);
      return emailDomain;
    }


    return emailDomainAfter(code);
  }

  function emailDomainDot(code) {
    effects.consume(code);
    dot = true;
    return emailDomain;
  }

  function emailDomainAfter(code) {
    if (data && dot && (0,micromark_util_character/* asciiAlpha */.CW)(self.previous)) {
      effects.exit('literalAutolinkEmail');
      effects.exit('literalAutolink');
      return ok(code);
    }
    return nok(code);
  }
}

function tokenizeWwwAutolink(effects, ok, nok) {
  const self = this;
  return wwwStart;

  function wwwStart(code) {
    if (code !== 87 && code !== 119 || !previousWww.call(self, self.previous) || previousUnbalanced(self.events)) {
      return nok(code);
    }
    effects.enter('literalAutolink');
    effects.enter('literalAutolinkWww');
    return effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code);
  }

  function wwwAfter(code) {
    effects.exit('literalAutolinkWww');
    effects.exit('literalAutolink');
    return ok(code);
  }
}

function tokenizeProtocolAutolink(effects, ok, nok) {
  const self = this;
  let buffer = '';
  let seen = false;
  return protocolStart;

  function protocolStart(code) {
    if ((code === 72 || code === 104) && previousProtocol.call(self, self.previous) && !previousUnbalanced(self.events)) {
      effects.enter('literalAutolink');
      effects.enter('literalAutolinkHttp');
      buffer += String.fromCodePoint(code);
      effects.consume(code);
      return protocolPrefixInside;
    }
    return nok(code);
  }

  function protocolPrefixInside(code) {
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code) && buffer.length < 5) {
      buffer += String.fromCodePoint(code);
      effects.consume(code);
      return protocolPrefixInside;
    }
    if (code === 58) {
      const protocol = buffer.toLowerCase();
      if (protocol === 'http' || protocol === 'https') {
        effects.consume(code);
        return protocolSlashesInside;
      }
    }
    return nok(code);
  }

  function protocolSlashesInside(code) {
    if (code === 47) {
      effects.consume(code);
      if (seen) {
        return afterProtocol;
      }
      seen = true;
      return protocolSlashesInside;
    }
    return nok(code);
  }

  function afterProtocol(code) {
    return code === null || (0,micromark_util_character/* asciiControl */.JQ)(code) || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || (0,micromark_util_character/* unicodePunctuation */.es)(code) ? nok(code) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code);
  }

  function protocolAfter(code) {
    effects.exit('literalAutolinkHttp');
    effects.exit('literalAutolink');
    return ok(code);
  }
}

function tokenizeWwwPrefix(effects, ok, nok) {
  let size = 0;
  return wwwPrefixInside;

  function wwwPrefixInside(code) {
    if ((code === 87 || code === 119) && size < 3) {
      size++;
      effects.consume(code);
      return wwwPrefixInside;
    }
    if (code === 46 && size === 3) {
      effects.consume(code);
      return wwwPrefixAfter;
    }
    return nok(code);
  }

  function wwwPrefixAfter(code) {
    return code === null ? nok(code) : ok(code);
  }
}

function tokenizeDomain(effects, ok, nok) {
  let underscoreInLastSegment;
  let underscoreInLastLastSegment;
  let seen;
  return domainInside;

  function domainInside(code) {
    if (code === 46 || code === 95) {
      return effects.check(trail, domainAfter, domainAtPunctuation)(code);
    }

    if (code === null || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code) || code !== 45 && (0,micromark_util_character/* unicodePunctuation */.es)(code)) {
      return domainAfter(code);
    }
    seen = true;
    effects.consume(code);
    return domainInside;
  }

  function domainAtPunctuation(code) {
    if (code === 95) {
      underscoreInLastSegment = true;
    }
    else {
      underscoreInLastLastSegment = underscoreInLastSegment;
      underscoreInLastSegment = undefined;
    }
    effects.consume(code);
    return domainInside;
  }

  function domainAfter(code) {
    if (underscoreInLastLastSegment || underscoreInLastSegment || !seen) {
      return nok(code);
    }
    return ok(code);
  }
}

function tokenizePath(effects, ok) {
  let sizeOpen = 0;
  let sizeClose = 0;
  return pathInside;

  function pathInside(code) {
    if (code === 40) {
      sizeOpen++;
      effects.consume(code);
      return pathInside;
    }

    if (code === 41 && sizeClose < sizeOpen) {
      return pathAtPunctuation(code);
    }

    if (code === 33 || code === 34 || code === 38 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 60 || code === 63 || code === 93 || code === 95 || code === 126) {
      return effects.check(trail, ok, pathAtPunctuation)(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      return ok(code);
    }
    effects.consume(code);
    return pathInside;
  }

  function pathAtPunctuation(code) {
    if (code === 41) {
      sizeClose++;
    }
    effects.consume(code);
    return pathInside;
  }
}

function tokenizeTrail(effects, ok, nok) {
  return trail;

  function trail(code) {
    if (code === 33 || code === 34 || code === 39 || code === 41 || code === 42 || code === 44 || code === 46 || code === 58 || code === 59 || code === 63 || code === 95 || code === 126) {
      effects.consume(code);
      return trail;
    }

    if (code === 38) {
      effects.consume(code);
      return trailCharacterReferenceStart;
    }

    if (code === 93) {
      effects.consume(code);
      return trailBracketAfter;
    }
    if (
    code === 60 ||
    code === null || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      return ok(code);
    }
    return nok(code);
  }

  function trailBracketAfter(code) {
    if (code === null || code === 40 || code === 91 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code) || (0,micromark_util_character/* unicodeWhitespace */.Ny)(code)) {
      return ok(code);
    }
    return trail(code);
  }

  function trailCharacterReferenceStart(code) {
    return (0,micromark_util_character/* asciiAlpha */.CW)(code) ? trailCharacterReferenceInside(code) : nok(code);
  }

  function trailCharacterReferenceInside(code) {
    if (code === 59) {
      effects.consume(code);
      return trail;
    }
    if ((0,micromark_util_character/* asciiAlpha */.CW)(code)) {
      effects.consume(code);
      return trailCharacterReferenceInside;
    }

    return nok(code);
  }
}

function tokenizeEmailDomainDotTrail(effects, ok, nok) {
  return start;

  function start(code) {
    effects.consume(code);
    return after;
  }

  function after(code) {
    return (0,micromark_util_character/* asciiAlphanumeric */.lV)(code) ? nok(code) : ok(code);
  }
}

function previousWww(code) {
  return code === null || code === 40 || code === 42 || code === 95 || code === 91 || code === 93 || code === 126 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code);
}

function previousProtocol(code) {
  return !(0,micromark_util_character/* asciiAlpha */.CW)(code);
}

function previousEmail(code) {
  return !(code === 47 || gfmAtext(code));
}

function gfmAtext(code) {
  return code === 43 || code === 45 || code === 46 || code === 95 || (0,micromark_util_character/* asciiAlphanumeric */.lV)(code);
}

function previousUnbalanced(events) {
  let index = events.length;
  let result = false;
  while (index--) {
    const token = events[index][1];
    if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) {
      result = true;
      break;
    }

    if (token._gfmAutolinkLiteralWalkedInto) {
      result = false;
      break;
    }
  }
  if (events.length > 0 && !result) {
    events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = true;
  }
  return result;
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-footnote/lib/syntax.js





const indent = {
  tokenize: syntax_tokenizeIndent,
  partial: true
};


function gfmFootnote() {
  return {
    document: {
      [91]: {
        name: 'gfmFootnoteDefinition',
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      [91]: {
        name: 'gfmFootnoteCall',
        tokenize: tokenizeGfmFootnoteCall
      },
      [93]: {
        name: 'gfmPotentialFootnoteCall',
        add: 'after',
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}

function tokenizePotentialGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  let index = self.events.length;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let labelStart;

  while (index--) {
    const token = self.events[index][1];
    if (token.type === "labelImage") {
      labelStart = token;
      break;
    }

    if (token.type === 'gfmFootnoteCall' || token.type === "labelLink" || token.type === "label" || token.type === "image" || token.type === "link") {
      break;
    }
  }
  return start;

  function start(code) {
    if (!labelStart || !labelStart._balanced) {
      return nok(code);
    }
    const id = normalizeIdentifier(self.sliceSerialize({
      start: labelStart.end,
      end: self.now()
    }));
    if (id.codePointAt(0) !== 94 || !defined.includes(id.slice(1))) {
      return nok(code);
    }
    effects.enter('gfmFootnoteCallLabelMarker');
    effects.consume(code);
    effects.exit('gfmFootnoteCallLabelMarker');
    return ok(code);
  }
}

function resolveToPotentialGfmFootnoteCall(events, context) {
  let index = events.length;
  let labelStart;

  while (index--) {
    if (events[index][1].type === "labelImage" && events[index][0] === 'enter') {
      labelStart = events[index][1];
      break;
    }
  }
  events[index + 1][1].type = "data";
  events[index + 3][1].type = 'gfmFootnoteCallLabelMarker';

  const call = {
    type: 'gfmFootnoteCall',
    start: Object.assign({}, events[index + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  };
  const marker = {
    type: 'gfmFootnoteCallMarker',
    start: Object.assign({}, events[index + 3][1].end),
    end: Object.assign({}, events[index + 3][1].end)
  };
  marker.end.column++;
  marker.end.offset++;
  marker.end._bufferIndex++;
  const string = {
    type: 'gfmFootnoteCallString',
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  };
  const chunk = {
    type: "chunkString",
    contentType: 'string',
    start: Object.assign({}, string.start),
    end: Object.assign({}, string.end)
  };

  const replacement = [
  events[index + 1], events[index + 2], ['enter', call, context],
  events[index + 3], events[index + 4],
  ['enter', marker, context], ['exit', marker, context],
  ['enter', string, context], ['enter', chunk, context], ['exit', chunk, context], ['exit', string, context],
  events[events.length - 2], events[events.length - 1], ['exit', call, context]];
  events.splice(index, events.length - index + 1, ...replacement);
  return events;
}

function tokenizeGfmFootnoteCall(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let size = 0;
  let data;

  return start;

  function start(code) {
    effects.enter('gfmFootnoteCall');
    effects.enter('gfmFootnoteCallLabelMarker');
    effects.consume(code);
    effects.exit('gfmFootnoteCallLabelMarker');
    return callStart;
  }

  function callStart(code) {
    if (code !== 94) return nok(code);
    effects.enter('gfmFootnoteCallMarker');
    effects.consume(code);
    effects.exit('gfmFootnoteCallMarker');
    effects.enter('gfmFootnoteCallString');
    effects.enter('chunkString').contentType = 'string';
    return callData;
  }

  function callData(code) {
    if (
    size > 999 ||
    code === 93 && !data ||
    code === null || code === 91 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit('chunkString');
      const token = effects.exit('gfmFootnoteCallString');
      if (!defined.includes(normalizeIdentifier(self.sliceSerialize(token)))) {
        return nok(code);
      }
      effects.enter('gfmFootnoteCallLabelMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteCallLabelMarker');
      effects.exit('gfmFootnoteCall');
      return ok;
    }
    if (!(0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? callEscape : callData;
  }

  function callEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return callData;
    }
    return callData(code);
  }
}

function tokenizeDefinitionStart(effects, ok, nok) {
  const self = this;
  const defined = self.parser.gfmFootnotes || (self.parser.gfmFootnotes = []);
  let identifier;
  let size = 0;
  let data;
  return start;

  function start(code) {
    effects.enter('gfmFootnoteDefinition')._container = true;
    effects.enter('gfmFootnoteDefinitionLabel');
    effects.enter('gfmFootnoteDefinitionLabelMarker');
    effects.consume(code);
    effects.exit('gfmFootnoteDefinitionLabelMarker');
    return labelAtMarker;
  }

  function labelAtMarker(code) {
    if (code === 94) {
      effects.enter('gfmFootnoteDefinitionMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteDefinitionMarker');
      effects.enter('gfmFootnoteDefinitionLabelString');
      effects.enter('chunkString').contentType = 'string';
      return labelInside;
    }
    return nok(code);
  }

  function labelInside(code) {
    if (
    size > 999 ||
    code === 93 && !data ||
    code === null || code === 91 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      return nok(code);
    }
    if (code === 93) {
      effects.exit('chunkString');
      const token = effects.exit('gfmFootnoteDefinitionLabelString');
      identifier = normalizeIdentifier(self.sliceSerialize(token));
      effects.enter('gfmFootnoteDefinitionLabelMarker');
      effects.consume(code);
      effects.exit('gfmFootnoteDefinitionLabelMarker');
      effects.exit('gfmFootnoteDefinitionLabel');
      return labelAfter;
    }
    if (!(0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      data = true;
    }
    size++;
    effects.consume(code);
    return code === 92 ? labelEscape : labelInside;
  }

  function labelEscape(code) {
    if (code === 91 || code === 92 || code === 93) {
      effects.consume(code);
      size++;
      return labelInside;
    }
    return labelInside(code);
  }

  function labelAfter(code) {
    if (code === 58) {
      effects.enter('definitionMarker');
      effects.consume(code);
      effects.exit('definitionMarker');
      if (!defined.includes(identifier)) {
        defined.push(identifier);
      }

      return (0,micromark_factory_space/* factorySpace */.N)(effects, whitespaceAfter, 'gfmFootnoteDefinitionWhitespace');
    }
    return nok(code);
  }

  function whitespaceAfter(code) {
    return ok(code);
  }
}

function tokenizeDefinitionContinuation(effects, ok, nok) {
  return effects.check(blank_line/* blankLine */.B, ok, effects.attempt(indent, ok, nok));
}

function gfmFootnoteDefinitionEnd(effects) {
  effects.exit('gfmFootnoteDefinition');
}

function syntax_tokenizeIndent(effects, ok, nok) {
  const self = this;
  return (0,micromark_factory_space/* factorySpace */.N)(effects, afterPrefix, 'gfmFootnoteDefinitionIndent', 4 + 1);

  function afterPrefix(code) {
    const tail = self.events[self.events.length - 1];
    return tail && tail[1].type === 'gfmFootnoteDefinitionIndent' && tail[2].sliceSerialize(tail[1], true).length === 4 ? ok(code) : nok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js




function gfmStrikethrough(options) {
  const options_ = options || {};
  let single = options_.singleTilde;
  const tokenizer = {
    name: 'strikethrough',
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  if (single === null || single === undefined) {
    single = true;
  }
  return {
    text: {
      [126]: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };

  function resolveAllStrikethrough(events, context) {
    let index = -1;

    while (++index < events.length) {
      if (events[index][0] === 'enter' && events[index][1].type === 'strikethroughSequenceTemporary' && events[index][1]._close) {
        let open = index;

        while (open--) {
          if (events[open][0] === 'exit' && events[open][1].type === 'strikethroughSequenceTemporary' && events[open][1]._open &&
          events[index][1].end.offset - events[index][1].start.offset === events[open][1].end.offset - events[open][1].start.offset) {
            events[index][1].type = 'strikethroughSequence';
            events[open][1].type = 'strikethroughSequence';

            const strikethrough = {
              type: 'strikethrough',
              start: Object.assign({}, events[open][1].start),
              end: Object.assign({}, events[index][1].end)
            };

            const text = {
              type: 'strikethroughText',
              start: Object.assign({}, events[open][1].end),
              end: Object.assign({}, events[index][1].start)
            };

            const nextEvents = [['enter', strikethrough, context], ['enter', events[open][1], context], ['exit', events[open][1], context], ['enter', text, context]];
            const insideSpan = context.parser.constructs.insideSpan.null;
            if (insideSpan) {
              (0,micromark_util_chunked/* splice */.m)(nextEvents, nextEvents.length, 0, resolveAll(insideSpan, events.slice(open + 1, index), context));
            }

            (0,micromark_util_chunked/* splice */.m)(nextEvents, nextEvents.length, 0, [['exit', text, context], ['enter', events[index][1], context], ['exit', events[index][1], context], ['exit', strikethrough, context]]);
            (0,micromark_util_chunked/* splice */.m)(events, open - 1, index - open + 3, nextEvents);
            index = open + nextEvents.length - 2;
            break;
          }
        }
      }
    }
    index = -1;
    while (++index < events.length) {
      if (events[index][1].type === 'strikethroughSequenceTemporary') {
        events[index][1].type = "data";
      }
    }
    return events;
  }

  function tokenizeStrikethrough(effects, ok, nok) {
    const previous = this.previous;
    const events = this.events;
    let size = 0;
    return start;

    function start(code) {
      if (previous === 126 && events[events.length - 1][1].type !== "characterEscape") {
        return nok(code);
      }
      effects.enter('strikethroughSequenceTemporary');
      return more(code);
    }

    function more(code) {
      const before = classifyCharacter(previous);
      if (code === 126) {
        if (size > 1) return nok(code);
        effects.consume(code);
        size++;
        return more;
      }
      if (size < 2 && !single) return nok(code);
      const token = effects.exit('strikethroughSequenceTemporary');
      const after = classifyCharacter(code);
      token._open = !after || after === 2 && Boolean(before);
      token._close = !before || before === 2 && Boolean(after);
      return ok(code);
    }
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-table/lib/edit-map.js




class edit_map_EditMap {
  constructor() {
    this.map = [];

    this.index = new Map();
  }

  add(index, remove, add) {
    edit_map_addImplementation(this, index, remove, add);
  }


  consume(events) {
    this.map.sort(function (a, b) {
      return a[0] - b[0];
    });

    if (this.map.length === 0) {
      return;
    }


    let index = this.map.length;
    const vecs = [];
    while (index > 0) {
      index -= 1;
      vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);

      events.length = this.map[index][0];
    }
    vecs.push(events.slice());
    events.length = 0;
    let slice = vecs.pop();
    while (slice) {
      for (const element of slice) {
        events.push(element);
      }
      slice = vecs.pop();
    }

    this.map.length = 0;
    this.index.clear();
  }
}

function edit_map_addImplementation(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0) {
    return;
  }
  const existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove;

    existing[2].push(...add);

    return;
  }

  const change = [at, remove, add];
  editMap.map.push(change);
  editMap.index.set(at, change);
}





;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-table/lib/infer.js


function gfmTableAlign(events, index) {
  let inDelimiterRow = false;
  const align = [];
  while (index < events.length) {
    const event = events[index];
    if (inDelimiterRow) {
      if (event[0] === 'enter') {
        if (event[1].type === 'tableContent') {
          align.push(events[index + 1][1].type === 'tableDelimiterMarker' ? 'left' : 'none');
        }
      }
      else if (event[1].type === 'tableContent') {
        if (events[index - 1][1].type === 'tableDelimiterMarker') {
          const alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === 'left' ? 'center' : 'right';
        }
      }
      else if (event[1].type === 'tableDelimiterRow') {
        break;
      }
    } else if (event[0] === 'enter' && event[1].type === 'tableDelimiterRow') {
      inDelimiterRow = true;
    }
    index += 1;
  }
  return align;
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-table/lib/syntax.js







function gfmTable() {
  return {
    flow: {
      null: {
        name: 'table',
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}

function tokenizeTable(effects, ok, nok) {
  const self = this;
  let size = 0;
  let sizeB = 0;
  let seen;
  return start;

  function start(code) {
    let index = self.events.length - 1;
    while (index > -1) {
      const {
        type
      } = self.events[index][1];
      if (type === "lineEnding" ||
      type === "linePrefix") {
        index--;
      } else {
        break;
      }
    }
    const tail = index > -1 ? self.events[index][1].type : null;
    const next = tail === 'tableHead' || tail === 'tableRow' ? bodyRowStart : headRowBefore;

    if (next === bodyRowStart && self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    return next(code);
  }

  function headRowBefore(code) {
    effects.enter('tableHead');
    effects.enter('tableRow');
    return headRowStart(code);
  }

  function headRowStart(code) {
    if (code === 124) {
      return headRowBreak(code);
    }


    seen = true;
    sizeB += 1;
    return headRowBreak(code);
  }

  function headRowBreak(code) {
    if (code === null) {
      return nok(code);
    }
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      if (sizeB > 1) {
        sizeB = 0;
        self.interrupt = true;
        effects.exit('tableRow');
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        return headDelimiterStart;
      }

      return nok(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, headRowBreak, "whitespace")(code);
    }
    sizeB += 1;
    if (seen) {
      seen = false;
      size += 1;
    }
    if (code === 124) {
      effects.enter('tableCellDivider');
      effects.consume(code);
      effects.exit('tableCellDivider');
      seen = true;
      return headRowBreak;
    }

    effects.enter("data");
    return headRowData(code);
  }

  function headRowData(code) {
    if (code === null || code === 124 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.exit("data");
      return headRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? headRowEscape : headRowData;
  }

  function headRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return headRowData;
    }
    return headRowData(code);
  }

  function headDelimiterStart(code) {
    self.interrupt = false;

    if (self.parser.lazy[self.now().line]) {
      return nok(code);
    }
    effects.enter('tableDelimiterRow');
    seen = false;
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes('codeIndented') ? undefined : 4)(code);
    }
    return headDelimiterBefore(code);
  }

  function headDelimiterBefore(code) {
    if (code === 45 || code === 58) {
      return headDelimiterValueBefore(code);
    }
    if (code === 124) {
      seen = true;
      effects.enter('tableCellDivider');
      effects.consume(code);
      effects.exit('tableCellDivider');
      return headDelimiterCellBefore;
    }

    return headDelimiterNok(code);
  }

  function headDelimiterCellBefore(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, headDelimiterValueBefore, "whitespace")(code);
    }
    return headDelimiterValueBefore(code);
  }

  function headDelimiterValueBefore(code) {
    if (code === 58) {
      sizeB += 1;
      seen = true;
      effects.enter('tableDelimiterMarker');
      effects.consume(code);
      effects.exit('tableDelimiterMarker');
      return headDelimiterLeftAlignmentAfter;
    }

    if (code === 45) {
      sizeB += 1;
      return headDelimiterLeftAlignmentAfter(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return headDelimiterCellAfter(code);
    }
    return headDelimiterNok(code);
  }

  function headDelimiterLeftAlignmentAfter(code) {
    if (code === 45) {
      effects.enter('tableDelimiterFiller');
      return headDelimiterFiller(code);
    }

    return headDelimiterNok(code);
  }

  function headDelimiterFiller(code) {
    if (code === 45) {
      effects.consume(code);
      return headDelimiterFiller;
    }

    if (code === 58) {
      seen = true;
      effects.exit('tableDelimiterFiller');
      effects.enter('tableDelimiterMarker');
      effects.consume(code);
      effects.exit('tableDelimiterMarker');
      return headDelimiterRightAlignmentAfter;
    }
    effects.exit('tableDelimiterFiller');
    return headDelimiterRightAlignmentAfter(code);
  }

  function headDelimiterRightAlignmentAfter(code) {
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, headDelimiterCellAfter, "whitespace")(code);
    }
    return headDelimiterCellAfter(code);
  }

  function headDelimiterCellAfter(code) {
    if (code === 124) {
      return headDelimiterBefore(code);
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      if (!seen || size !== sizeB) {
        return headDelimiterNok(code);
      }

      effects.exit('tableDelimiterRow');
      effects.exit('tableHead');
      return ok(code);
    }
    return headDelimiterNok(code);
  }

  function headDelimiterNok(code) {
    return nok(code);
  }

  function bodyRowStart(code) {
    effects.enter('tableRow');
    return bodyRowBreak(code);
  }

  function bodyRowBreak(code) {
    if (code === 124) {
      effects.enter('tableCellDivider');
      effects.consume(code);
      effects.exit('tableCellDivider');
      return bodyRowBreak;
    }
    if (code === null || (0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      effects.exit('tableRow');
      return ok(code);
    }
    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return (0,micromark_factory_space/* factorySpace */.N)(effects, bodyRowBreak, "whitespace")(code);
    }

    effects.enter("data");
    return bodyRowData(code);
  }

  function bodyRowData(code) {
    if (code === null || code === 124 || (0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.exit("data");
      return bodyRowBreak(code);
    }
    effects.consume(code);
    return code === 92 ? bodyRowEscape : bodyRowData;
  }

  function bodyRowEscape(code) {
    if (code === 92 || code === 124) {
      effects.consume(code);
      return bodyRowData;
    }
    return bodyRowData(code);
  }
}


function resolveTable(events, context) {
  let index = -1;
  let inFirstCellAwaitingPipe = true;
  let rowKind = 0;
  let lastCell = [0, 0, 0, 0];
  let cell = [0, 0, 0, 0];
  let afterHeadAwaitingFirstBodyRow = false;
  let lastTableEnd = 0;
  let currentTable;
  let currentBody;
  let currentCell;
  const map = new edit_map_EditMap();
  while (++index < events.length) {
    const event = events[index];
    const token = event[1];
    if (event[0] === 'enter') {
      if (token.type === 'tableHead') {
        afterHeadAwaitingFirstBodyRow = false;

        if (lastTableEnd !== 0) {
          flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
          currentBody = undefined;
          lastTableEnd = 0;
        }

        currentTable = {
          type: 'table',
          start: Object.assign({}, token.start),
          end: Object.assign({}, token.end)
        };
        map.add(index, 0, [['enter', currentTable, context]]);
      } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
        inFirstCellAwaitingPipe = true;
        currentCell = undefined;
        lastCell = [0, 0, 0, 0];
        cell = [0, index + 1, 0, 0];

        if (afterHeadAwaitingFirstBodyRow) {
          afterHeadAwaitingFirstBodyRow = false;
          currentBody = {
            type: 'tableBody',
            start: Object.assign({}, token.start),
            end: Object.assign({}, token.end)
          };
          map.add(index, 0, [['enter', currentBody, context]]);
        }
        rowKind = token.type === 'tableDelimiterRow' ? 2 : currentBody ? 3 : 1;
      }
      else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
        inFirstCellAwaitingPipe = false;

        if (cell[2] === 0) {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
            lastCell = [0, 0, 0, 0];
          }
          cell[2] = index;
        }
      } else if (token.type === 'tableCellDivider') {
        if (inFirstCellAwaitingPipe) {
          inFirstCellAwaitingPipe = false;
        } else {
          if (lastCell[1] !== 0) {
            cell[0] = cell[1];
            currentCell = flushCell(map, context, lastCell, rowKind, undefined, currentCell);
          }
          lastCell = cell;
          cell = [lastCell[1], index, 0, 0];
        }
      }
    }
    else if (token.type === 'tableHead') {
      afterHeadAwaitingFirstBodyRow = true;
      lastTableEnd = index;
    } else if (token.type === 'tableRow' || token.type === 'tableDelimiterRow') {
      lastTableEnd = index;
      if (lastCell[1] !== 0) {
        cell[0] = cell[1];
        currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
      } else if (cell[1] !== 0) {
        currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
      }
      rowKind = 0;
    } else if (rowKind && (token.type === "data" || token.type === 'tableDelimiterMarker' || token.type === 'tableDelimiterFiller')) {
      cell[3] = index;
    }
  }
  if (lastTableEnd !== 0) {
    flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
  }
  map.consume(context.events);

  index = -1;
  while (++index < context.events.length) {
    const event = context.events[index];
    if (event[0] === 'enter' && event[1].type === 'table') {
      event[1]._align = gfmTableAlign(context.events, index);
    }
  }
  return events;
}

function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
  const groupName = rowKind === 1 ? 'tableHeader' : rowKind === 2 ? 'tableDelimiter' : 'tableData';
  const valueName = 'tableContent';

  if (range[0] !== 0) {
    previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
    map.add(range[0], 0, [['exit', previousCell, context]]);
  }

  const now = getPoint(context.events, range[1]);
  previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    end: Object.assign({}, now)
  };
  map.add(range[1], 0, [['enter', previousCell, context]]);

  if (range[2] !== 0) {
    const relatedStart = getPoint(context.events, range[2]);
    const relatedEnd = getPoint(context.events, range[3]);
    const valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    map.add(range[2], 0, [['enter', valueToken, context]]);
    if (rowKind !== 2) {
      const start = context.events[range[2]];
      const end = context.events[range[3]];
      start[1].end = Object.assign({}, end[1].end);
      start[1].type = "chunkText";
      start[1].contentType = "text";

      if (range[3] > range[2] + 1) {
        const a = range[2] + 1;
        const b = range[3] - range[2] - 1;
        map.add(a, b, []);
      }
    }
    map.add(range[3] + 1, 0, [['exit', valueToken, context]]);
  }

  if (rowEnd !== undefined) {
    previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
    map.add(rowEnd, 0, [['exit', previousCell, context]]);
    previousCell = undefined;
  }
  return previousCell;
}

function flushTableEnd(map, context, index, table, tableBody) {
  const exits = [];
  const related = getPoint(context.events, index);
  if (tableBody) {
    tableBody.end = Object.assign({}, related);
    exits.push(['exit', tableBody, context]);
  }
  table.end = Object.assign({}, related);
  exits.push(['exit', table, context]);
  map.add(index + 1, 0, exits);
}

function getPoint(events, index) {
  const event = events[index];
  const side = event[0] === 'enter' ? 'start' : 'end';
  return event[1][side];
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js



const tasklistCheck = {
  name: 'tasklistCheck',
  tokenize: tokenizeTasklistCheck
};

function gfmTaskListItem() {
  return {
    text: {
      [91]: tasklistCheck
    }
  };
}

function tokenizeTasklistCheck(effects, ok, nok) {
  const self = this;
  return open;

  function open(code) {
    if (
    self.previous !== null ||
    !self._gfmTasklistFirstContentOfListItem) {
      return nok(code);
    }
    effects.enter('taskListCheck');
    effects.enter('taskListCheckMarker');
    effects.consume(code);
    effects.exit('taskListCheckMarker');
    return inside;
  }

  function inside(code) {
    if ((0,micromark_util_character/* markdownLineEndingOrSpace */.Ee)(code)) {
      effects.enter('taskListCheckValueUnchecked');
      effects.consume(code);
      effects.exit('taskListCheckValueUnchecked');
      return close;
    }
    if (code === 88 || code === 120) {
      effects.enter('taskListCheckValueChecked');
      effects.consume(code);
      effects.exit('taskListCheckValueChecked');
      return close;
    }
    return nok(code);
  }

  function close(code) {
    if (code === 93) {
      effects.enter('taskListCheckMarker');
      effects.consume(code);
      effects.exit('taskListCheckMarker');
      effects.exit('taskListCheck');
      return after;
    }
    return nok(code);
  }

  function after(code) {
    if ((0,micromark_util_character/* markdownLineEnding */.HP)(code)) {
      return ok(code);
    }

    if ((0,micromark_util_character/* markdownSpace */.On)(code)) {
      return effects.check({
        tokenize: spaceThenNonSpace
      }, ok, nok)(code);
    }

    return nok(code);
  }
}

function spaceThenNonSpace(effects, ok, nok) {
  return (0,micromark_factory_space/* factorySpace */.N)(effects, after, "whitespace");

  function after(code) {
    return code === null ? nok(code) : ok(code);
  }
}
;// CONCATENATED MODULE: ./lib/node_modules/micromark-extension-gfm/index.js









function gfm(options) {
  return (0,micromark_util_combine_extensions/* combineExtensions */.y)([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ])
}

function gfmHtml(options) {
  return combineHtmlExtensions([
    gfmAutolinkLiteralHtml(),
    gfmFootnoteHtml(options),
    gfmStrikethroughHtml(),
    gfmTableHtml(),
    gfmTagfilterHtml(),
    gfmTaskListItemHtml()
  ])
}

;// CONCATENATED MODULE: ./lib/src/content/source/gfm-syntax.js
// GitHub's Markdown for the parser of one text. A parser tries whether a word is a bare address at each word, and whether a line
// begins a table at each line; here it tries only where there can be one, and makes the same tree.


/** Characters that the parser does not count, so that its offsets are not the text's. */
const BYTE_ORDER_MARK = '\uFEFF';
const ALL = gfm();
const gfm_syntax_TABLE = listConstructs(ALL.flow?.null).find(({ name }) => name === 'table');
/** How each kind of bare address begins. */
const ADDRESSES = new Map([
    ['emailAutolink', /[-+.\w]+@/y],
    ['protocolAutolink', /https?:\/\//iy],
    ['wwwAutolink', /www\./iy]
]);
const HAS_ADDRESS = /@|:\/\/|www\./i;
/** All but tables and bare addresses. */
const REST = {
    ...ALL,
    flow: {},
    text: Object.fromEntries(Object.entries(ALL.text ?? {}).map(([code, list]) => [
        code,
        listConstructs(list).filter(({ name }) => !ADDRESSES.has(name))
    ]))
};
function createGfmSyntax(text) {
    if (gfm_syntax_TABLE === undefined || text.startsWith(BYTE_ORDER_MARK))
        return [ALL];
    const lines = findTableLines(text);
    return [
        ...(HAS_ADDRESS.test(text) ? [createAddressSyntax(text)] : []),
        REST,
        ...(lines.size === 0 ? [] : [{ flow: { null: createTable(gfm_syntax_TABLE, lines) } }])
    ];
}
function listConstructs(list) {
    return list === undefined ? [] : [list].flat();
}
function createAddressSyntax(text) {
    const created = new Map();
    const create = (construct) => {
        const known = created.get(construct) ?? createAddress(construct, text);
        created.set(construct, known);
        return known;
    };
    return {
        text: Object.fromEntries(Object.entries(ALL.text ?? {}).map(([code, list]) => [
            code,
            listConstructs(list)
                .filter(({ name }) => ADDRESSES.has(name))
                .map(create)
        ]))
    };
}
function createAddress(construct, text) {
    const begin = ADDRESSES.get(construct.name);
    return {
        ...construct,
        previous(code) {
            if (construct.previous?.call(this, code) === false)
                return false;
            if (begin === undefined)
                return true;
            begin.lastIndex = this.now().offset;
            return begin.test(text);
        }
    };
}
function createTable(table, lines) {
    return {
        ...table,
        tokenize(effects, ok, nok) {
            return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
        }
    };
}
/** A line of dashes, colons and pipes, as is below the header of every table. */
const DELIMITERS = /^[ \t>]*(?=[|:-])[ \t|:]*-[ \t|:-]*$/;
/** White space of Markdown alone. */
const BLANK = /^[ \t]*$/;
/** The lines, counted from 1, that may be a header or a row of a table. */
function findTableLines(text) {
    const found = new Set();
    if (!MAY_HOLD_TABLE.test(text))
        return found;
    let open = false;
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        if (DELIMITERS.test(line)) {
            found.add(index);
            open = true;
        }
        else if (BLANK.test(line))
            open = false;
        if (open)
            found.add(index + 1);
    }
    return found;
}
const MAY_HOLD_TABLE = /-[ \t]*[|:]|[|:][ \t]*-/;
/** Addresses are looked for once more in the tree, which is no work where no text can hold any. */
const GFM_TREE = gfmFromMarkdown().map(({ transforms, ...rest }) => ({
    ...rest,
    ...(transforms && {
        transforms: transforms.map(transform => (tree) => mayHoldAddress(tree) ? transform(tree) : undefined)
    })
}));
function mayHoldAddress(node) {
    if (node.type === 'text')
        return HAS_ADDRESS.test(node.value);
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference')
        return false;
    for (const child of node.children)
        if (mayHoldAddress(child))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/src/content/source/html-listings.js
// Listings in HTML whose element is not the first of its block, such as `<div class="highlight"><pre>`. CommonMark ends such
// a block at a blank line, and would read the rest of the listing as Markdown; here the block goes on to `</pre>`.
const LISTING = /<pre(?=[\s>])[^]*?<\/pre\s*>/gi;
const html_listings_BLANK = /\n[ \t>]*\r?(?=\n)/;
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
    const found = [...text.matchAll(LISTING)].filter(([listing]) => html_listings_BLANK.test(listing));
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
    const word = { tokenize: mark_syntax_createTokenizer(code => code === rest) };
    const block = { tokenize: mark_syntax_createTokenizer(code => code !== null && code > -3) };
    return {
        text: { [inline.charCodeAt(0)]: word, [line.charCodeAt(0)]: word },
        flow: { [line.charCodeAt(0)]: block }
    };
}
function mark_syntax_createTokenizer(belongs) {
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

;// CONCATENATED MODULE: ./lib/src/content/source/parse-markdown.js
// Markdown to a syntax tree: CommonMark, GFM, leaf directives (`::name`) and `$$` math, with offsets of destinations.








// Text directives are left out: in prose they are times and ratios (`10:30`), not directives. Containers are marks.
const COLON = 58;
const SYNTAX = [
    math({ singleDollarTextMath: false }),
    { flow: { [COLON]: [directive().flow?.[COLON]].flat().slice(1) } }
];
const TREE = [
    ...GFM_TREE,
    directiveFromMarkdown(),
    mathFromMarkdown(),
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
 * a written destination has its span in `data.destination`. With a veil, what it hides is a node of its own. With the
 * grammar of MDX, the text is read as MDX, and what is not MDX is thrown as the parser's error.
 */
function parseMarkdown(text, veil = null, mdx = null) {
    if (mdx !== null)
        return fromMarkdown(text, {
            extensions: [...createGfmSyntax(text), ...SYNTAX, ...mdx.syntax],
            mdastExtensions: [...TREE, ...mdx.tree]
        });
    const listings = createListingSyntax(text);
    const extensions = [
        ...createGfmSyntax(text),
        ...SYNTAX,
        ...(listings === null ? [] : [listings]),
        ...(veil === null ? [] : [createMarkSyntax(veil)])
    ];
    return fromMarkdown(text, { extensions, mdastExtensions: TREE });
}

// EXTERNAL MODULE: ./lib/src/time/late-part.js
var late_part = __webpack_require__(4468);
;// CONCATENATED MODULE: ./lib/src/content/source/late-mdx.js
// MDX, which has a parser of JavaScript in it, is loaded where an article is written in it.

const MDX = (0,late_part/* createLatePart */.m)(async () => await Promise.all(/* import() */[__webpack_require__.e(899), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 1247)));

// EXTERNAL MODULE: ./lib/src/content/escape-markdown.js
var escape_markdown = __webpack_require__(7423);
;// CONCATENATED MODULE: ./lib/src/content/source/bare-addresses.js
// Addresses in running text that GitHub's Markdown takes for links although nothing can lead there: they are text.


/**
 * `www.example.org\0.more` is what an author writes about, not where a reader is to go. What is written in place of each
 * where the rest of its block stays.
 */
function lowerBareAddresses(tree) {
    const found = [];
    (0,walk_tree/* walkTree */.I)(tree, (node, ancestors) => {
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
        return [{ start, end, write: () => (0,escape_markdown/* escapeText */.X1)(text.value, false) }];
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

// EXTERNAL MODULE: ./lib/src/content/source/node-positions.js
var node_positions = __webpack_require__(5111);
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
    if (callout_kinds/* CALLOUT_KINDS */.BR.has(name))
        return lowerCallout(node, { name, title, text: readContents(node.value) }, context);
    if (/^(?:code|code-block|sourcecode|code-cell)$/.test(name)) {
        node.value = readContents(node.value);
        return setLanguage(node, title, true);
    }
    if (name === 'math')
        return [(0,node_positions/* setPosition */.K)({ type: 'math', value: readContents(node.value) }, node)];
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
        return [(0,node_positions/* setPosition */.K)({ type: 'html', value: node.value }, node)];
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
    return [(0,node_positions/* setPosition */.K)({ type: 'html', value: '<!-- -->' }, node)];
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
    const isKnown = callout_kinds/* CALLOUT_KINDS */.BR.has(name);
    const callout = {
        type: 'containerDirective',
        name: isKnown ? name : 'note',
        children
    };
    return [(0,node_positions/* setPosition */.K)(callout, node)];
}

// EXTERNAL MODULE: ./lib/src/content/source/dialects/indented-lines.js
var indented_lines = __webpack_require__(8793);
;// CONCATENATED MODULE: ./lib/src/content/source/guess-code.js
// Where a text is code, by a look at its lines: what the parser says of it in the end decides, but it is nearly always this.

const QUOTE = /^(?:[ \t]{0,3}>[ \t]?)+/;
const ITEM = /^([ \t]*)([-*+:]|\d{1,9}[.)])([ \t]+)(?=\S)/;
const BLOCK_HEAD = /^[ \t]*(?:(?:!{3}|\?{3}\+?)[ \t]+\w|===[!+]?[ \t]+"|\[\^[^\]\n]+\]:)/;
const FENCE = /^((?:[ \t]|(?:[-*+:]|\d{1,9}[.)])[ \t])*)(`{3,}(?=[^`]*$)|~{3,})/;
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
    for (const line of (0,indented_lines/* splitIntoLines */.I9)(text))
        readLine(line, reading);
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
function readLine(line, reading) {
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
    const indent = (0,indented_lines/* measureIndent */.tc)(inner);
    if (blank || ITEM.test(inner.text))
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
    const indent = (0,indented_lines/* measureIndent */.tc)(inner);
    const item = ITEM.exec(inner.text);
    if (item !== null || BLOCK_HEAD.test(inner.text)) {
        closeBlock(reading);
        reading.items.push(item === null ? indent + 4 : measureItem(item, indent));
    }
    const marks = FENCE.exec(inner.text)?.[2];
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

// EXTERNAL MODULE: ./lib/src/content/source/text-spans.js
var text_spans = __webpack_require__(8869);
;// CONCATENATED MODULE: ./lib/src/content/source/html-code.js
// Code in raw HTML, where nothing means anything else than what it says: `<pre>`, `<code>`, `<kbd>` and their like.


const html_code_OPENING = /<(pre|code|kbd|samp|tt|script|style|textarea)(?=[\s>])[^>]*>/gi;
/** The stretches of a text from such a tag, in the raw HTML of its tree, to the one that closes it. */
function listHtmlCode(text, tree) {
    const spans = [];
    // Elements that are never closed from here on.
    const open = new Set();
    (0,walk_tree/* walkTree */.I)(tree, node => {
        if (node.type !== 'html')
            return;
        const { position, value } = node;
        const start = position?.start.offset;
        const end = position?.end.offset;
        if (start === undefined || end === undefined || value.startsWith('<!--'))
            return;
        for (const { 0: tag, 1: name = '', index } of text.slice(start, end).matchAll(html_code_OPENING)) {
            const from = start + index + tag.length;
            if ((0,text_spans/* findSpanAt */.jE)(spans, from) !== undefined)
                continue;
            const known = open.has(name.toLowerCase());
            const closing = known ? null : findClosing(text, name, { start: from, end });
            if (closing === null)
                open.add(name.toLowerCase());
            spans.push({ start: from, end: closing ?? Math.max(from, end) });
        }
    });
    return spans;
}
/** Null where it has no end. */
function findClosing(text, name, { start, end }) {
    const closing = new RegExp(`</${name}\\s*>|\\n[ \\t]*\\r?\\n`, 'gi');
    closing.lastIndex = start;
    for (let match = closing.exec(text); match !== null; match = closing.exec(text))
        if (match[0].startsWith('<') || match.index >= end)
            return match.index;
    return null;
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
        if ((0,indented_lines/* isBlankLine */.pB)(line))
            continue;
        const indent = (0,indented_lines/* measureIndent */.tc)(line);
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
    const gap = (0,indented_lines/* isBlankLine */.pB)(above) ? 1 : 0;
    let count = 0;
    for (let index = at - 1 - gap; index >= 0; index--) {
        const line = lines[index];
        if (line === undefined || (0,indented_lines/* isBlankLine */.pB)(line))
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
        if (line !== undefined && !(0,indented_lines/* isBlankLine */.pB)(line) && !/^(?: {2}|\t)/.test(line.text)) {
            // A line that goes on lazily is right below another one.
            if ((0,indented_lines/* isBlankLine */.pB)(lines[index - 1] ?? line))
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
        marks.push(createMark(text, match.index, end, `<${name}${before}${after}>`));
        const closeEnd = text.indexOf('>', close) + 1;
        marks.push(createMark(text, close, closeEnd, text.slice(close, closeEnd)));
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
function createMark(text, start, end, html) {
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
        let at = (0,text_spans/* findLastUpTo */.sK)(lines, mark.start, ({ start }) => start) - 1;
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

// EXTERNAL MODULE: ./lib/src/content/source/marks/find-fences.js
var find_fences = __webpack_require__(665);
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

// EXTERNAL MODULE: ./lib/src/content/source/templates/recognise-tags.js + 8 modules
var recognise_tags = __webpack_require__(2574);
// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-arguments.js
var tag_arguments = __webpack_require__(8029);
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
    const credit = by === '' || to === '' ? by : `[${by}](${(0,escape_markdown/* escapeAddress */.i7)(to)})`;
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
        label: (0,escape_markdown/* escapeMarkdown */.FV)(by, false)
    };
}
/** A tab's name in bold; that of code, as Docsy has it, is unknown. */
function expandTab(args, closing) {
    if (closing)
        return tag_expansion/* EMPTY_EXPANSION */.A;
    if (args.named.has('header') || args.named.has('lang'))
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    const name = (0,tag_arguments/* findArgument */.RU)(args, ['label', 'name', 'title', 'tabname', 'value'], 0);
    return name === null ? tag_expansion/* UNKNOWN_EXPANSION */.D : toBlock(`**${(0,escape_markdown/* escapeMarkdown */.FV)(name, false)}**`);
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
    if (!(0,callout_kinds/* isCalloutInclude */.NQ)(name) || text === null)
        return tag_expansion/* UNKNOWN_EXPANSION */.D;
    return { kind: 'callout', name: (0,callout_kinds/* toCalloutKind */.ko)(name), markdown: text };
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
    if (!(0,callout_kinds/* isCalloutTag */.$D)(name))
        return null;
    if (closing)
        return { kind: 'close', key: name };
    const style = args.named.get('style') ?? '';
    const named = [name, args.named.get('type'), args.positional[0]].findLast(name => name !== undefined && (0,callout_kinds/* isCalloutTag */.$D)(name.toLowerCase()));
    // GitBook names the kind as a style.
    const type = callout_kinds/* CALLOUT_KINDS */.BR.has(style) ? style : named;
    const title = args.named.get('title') ?? builtin_tags_readCalloutTitle(args, type);
    const shown = type === undefined ? 'note' : (0,callout_kinds/* toCalloutKind */.ko)(type);
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
        if (name === undefined || (0,text_spans/* findSpanAt */.jE)(code, index) !== undefined)
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

// EXTERNAL MODULE: ./lib/src/content/source/templates/tag-form.js + 1 modules
var tag_form = __webpack_require__(8878);
// EXTERNAL MODULE: ./lib/src/content/source/container-prefix.js
var container_prefix = __webpack_require__(1368);
;// CONCATENATED MODULE: ./lib/src/content/source/marks/find-tags.js
// The template tags and marks in running text of a body, outside code.






const openTags = (0,tag_form/* createOpener */.o4)(recognise_tags/* TAG_OPENERS */.g$);
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
        if ((0,text_spans/* findSpanAt */.jE)(code, at) !== undefined) {
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
        const end = openRaw.has(tag.name) ? null : (0,recognise_tags/* findRawEnd */.XN)(text, tag);
        if (end !== null)
            held.push({ start: tag.end, end });
        else if ((0,recognise_tags/* isRawTag */.jA)(tag))
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
    return raw === null ? (0,recognise_tags/* findTag */.IU)(text, at) : (0,recognise_tags/* findRawTag */.oP)(text, at, raw.end);
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
    return (0,container_prefix/* readContainerPrefix */.y)(before).length === before.length ? window + at : null;
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
    const isText = (offset) => held.every(spans => (0,text_spans/* findSpanAt */.jE)(spans, offset) === undefined);
    const isTextLine = (line) => isText(line.start + (/[^ \t>]/.exec(line.text)?.index ?? 0));
    const lines = (0,indented_lines/* splitIntoLines */.I9)(text);
    const blocks = [
        ...(0,find_fences/* findFences */.e)(lines, isTextLine),
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
        if ((0,text_spans/* findSpanAt */.jE)(code, index) === undefined)
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
function findPageValue([root, name], { title, fieldTexts, fieldLists }) {
    const list = fieldLists?.get(name.toLowerCase());
    if (list && name !== 'categories' && !list.some(hasTemplate))
        return { path: [root, name], value: list.map(toTyped) };
    // Jekyll makes lists of these texts, and adds to categories.
    if (/^(?:tags|categories)$/.test(name))
        return null;
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
function findSiteValue(names, values) {
    const { siteUrl, siteValues } = values;
    const dotted = names.join('.');
    if (/^site\.(?:url|github\.url)$/.test(dotted))
        return siteUrl === null ? null : { path: names, value: siteUrl };
    if (/^site\.base_?url$/.test(dotted))
        return { path: names, value: '' };
    if (MADE_BY_SITE.test(names[1] ?? '') || isOfPage(names[0] ?? '', values))
        return null;
    let value = siteValues;
    for (const name of names)
        value = readKey(value, name);
    if (value === undefined || (typeof value === 'string' && hasTemplate(value)))
        return null;
    return { path: names, value: toTyped(value) };
}
/** Where values of the site have no name around them, those of the page go before them. */
function isOfPage(root, { fieldTexts, fieldLists }) {
    const name = root.toLowerCase();
    const isApart = name === 'site' || name === 'params';
    return !isApart && (fieldTexts?.has(name) === true || fieldLists?.has(name) === true);
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
const ASSIGNMENT = /\{%[-+]?\s*(?:assign|set|capture|increment|decrement)\s+["']?([\w-]+)/g;
function listAssigned(text) {
    return [...text.matchAll(ASSIGNMENT)].map(([, name = '']) => name);
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

// EXTERNAL MODULE: ./lib/src/content/source/text-edits.js
var text_edits = __webpack_require__(3477);
;// CONCATENATED MODULE: ./lib/src/content/source/lower/code-tags.js
// What site generators take away even inside code: a pair of raw tags with what lies between left as it is, and the comment
// marks of a shortcode that is to be shown.


const CODE_TAG = /\{%[-+]?\s*(?:raw|verbatim)\s*[-+]?%\}|\{\{[<%]\s*\/\*/;
const RAW_PAIR = /(\{%[-+]?\s*(raw|verbatim)\s*[-+]?%\})([\s\S]*?)(\{%[-+]?\s*end\2\s*[-+]?%\})/g;
const ESCAPED_SHORTCODE = /\{\{[<%]\s*\/\*[\s\S]*?\*\/\s*[>%]\}\}/g;
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
        node.value = (0,text_edits/* applyEdits */.ct)(node.value, listCodeEdits(node.value, 0));
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
    for (const { 0: whole, index } of source.matchAll(ESCAPED_SHORTCODE))
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
    if ((0,paths/* isMarkdownPath */.Bb)(file))
        return [];
    const bare = file.replace(/\.html?$/i, '');
    const folder = joinPath('', bare);
    const below = folder === '' ? '' : `${folder}/`;
    const inside = folder === null
        ? []
        : paths/* MARKDOWN_ENDINGS */.Xu.flatMap(ending => [`${below}index.${ending}`, `${below}_index.${ending}`]);
    const beside = bare === '' ? [] : paths/* MARKDOWN_ENDINGS */.Xu.map(ending => `${bare}.${ending}`);
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
    const { resolver, title, canonicalUrl, cover, fieldTexts, fieldLists, siteValues } = context;
    const text = evaluateOutput(tag.name, {
        title,
        canonicalUrl,
        cover: cover?.src ?? null,
        fieldTexts,
        fieldLists,
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
    const { title, fieldTexts, fieldLists, siteValues, resolver } = context;
    return { title, fieldTexts, fieldLists, siteValues, siteUrl: resolver.siteUrl };
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
    const prefix = (0,container_prefix/* readContainerPrefix */.y)(indent);
    return text
        .split('\n')
        .map(line => line.slice((0,container_prefix/* measureCommonStart */.i)(line, prefix)))
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
    omission: tag => ({ expansion: tag_expansion/* EMPTY_EXPANSION */.A, diagnostic: describeOmission(tag) }),
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
        return { expansion: tag_expansion/* EMPTY_EXPANSION */.A, diagnostic: describeOmission(tag) };
    const tex = /^\$\$([^]*)\$\$$/.exec(content)?.[1];
    if (tex !== undefined)
        return { kind: 'math', tex: tex.replace(/^\n|\n$/g, ''), block: args === 'block' };
    const [, element, text = ''] = /^<(sup|sub)>([^<]*)</.exec(content) ?? [];
    if (element === 'sup' || element === 'sub')
        return { kind: 'raised', element, text };
    return { kind: 'markdown', markdown: content, block: args === 'block' };
}
/** Reports a mark that is left out if it might have been part of the text. */
function describeOmission({ kind, name, content, text }) {
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

// EXTERNAL MODULE: ./lib/src/content/source/templates/write-tag.js
var write_tag = __webpack_require__(4698);
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
        const write = () => (0,write_tag/* writeTag */.M5)(text, tag, { place, expansion });
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
    const starts = (0,text_edits/* listLineStarts */.I8)(text);
    return {
        text,
        veil,
        marks,
        diagnostics,
        toPoint: offset => ({ ...(0,text_edits/* findPoint */.Yd)(starts, offset), offset }),
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

// EXTERNAL MODULE: ./lib/src/content/source/lower/boundary.js
var boundary = __webpack_require__(2978);
// EXTERNAL MODULE: ./lib/src/content/source/lower/create-opening.js
var create_opening = __webpack_require__(7365);
// EXTERNAL MODULE: ./lib/src/content/source/lower/expansion-nodes.js
var expansion_nodes = __webpack_require__(9699);
// EXTERNAL MODULE: ./lib/src/content/source/lower/split-paragraph.js
var split_paragraph = __webpack_require__(5561);
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
            result.push((0,boundary/* createElementNode */.L)('dd', node.children, node.position));
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
            (0,boundary/* createElementNode */.L)('div', [createTabName(title, context), ...inside], position),
            ...below
        ];
    const name = type.toLowerCase();
    const known = callout_kinds/* CALLOUT_KINDS */.BR.has(name);
    const label = title === '' && !known ? type : title;
    const callout = (0,create_opening/* createCallout */.n)(known ? name : 'note', label, inside, context);
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
                result.push((0,boundary/* createElementNode */.L)('dl', [...terms, node], above.position));
        }
        else
            result.push((0,boundary/* createElementNode */.L)('dl', [node], node.position));
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
        .map(children => (0,boundary/* createElementNode */.L)('dt', [{ ...paragraph, children: children.filter(split_paragraph/* isInline */.mO) }], paragraph.position));
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
            const children = result.splice(opened).slice(1).filter(split_paragraph/* isInline */.mO);
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
        children: [{ type: 'paragraph', children: (0,split_paragraph/* trimEdges */.R4)(children), ...(position && { position }) }],
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
    const prefix = (0,container_prefix/* readContainerPrefix */.y)(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
    // Over several lines an element's tag is HTML only if what hides an attribute could be the name of one.
    const isAttribute = content.kind === 'tag' && content.tag.kind === 'jsx-attribute';
    const rest = more.map(line => {
        if (/\n$/.test(line))
            return line;
        const kept = (0,container_prefix/* measureCommonStart */.i)(line, prefix);
        const hidden = line.length - kept;
        if (hidden === 0)
            return line;
        if (isAttribute)
            return line.slice(0, kept) + ATTRIBUTE.repeat(hidden);
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
const ATTRIBUTE = 'x';

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
    for (let at = (0,text_spans/* findLastUpTo */.sK)(marks, start - 1, mark => mark.start) + 1; (marks[at]?.start ?? end) < end; at += 1) {
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
            ? (0,write_tag/* escapeHtml */.ZD)(toAddress(context.expand(tag, 'address')))
            : (0,write_tag/* writeInHtml */.ok)(tag, context.expand(tag, 'html'));
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
    const url = replaceMarks(node.url, span, context, mark => writeInAddress(mark, 'address', context));
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
            child.value = replaceMarks(child.value, span, context, mark => writeInAddress(mark, null, context));
}
function lowerAlternative(node, span, context) {
    if (typeof node.alt !== 'string')
        return;
    node.alt = replaceMarks(node.alt, span, context, mark => writeAsText(mark, context));
}
/** `place` is null where the tag has been expanded already. */
function writeInAddress(mark, place, context) {
    const { content } = mark;
    if (content.kind !== 'tag' || isTextMark(mark))
        return readWritten(mark, context);
    return (0,expansion_nodes/* encodeAddress */.j)(toAddress(context.expand(content.tag, place ?? 'address')));
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
    let at = (0,text_spans/* findLastUpTo */.sK)(marks, span.start - 1, ({ start }) => start) + 1;
    const hidden = new RegExp(`(?:${inline}${tail}*|(?:\\+ {3})?${line}${tail}*)(?:\\r?\\n[ \\t>]*(?:${tail}+|${line}${tail}*|${ATTRIBUTE}+(?=[^\\n]*>)))*`, 'g');
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
        return [(0,boundary/* createElementNode */.L)('p', [text], position)];
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
    const changed = marked || lowered.some(child => !(0,split_paragraph/* isInline */.mO)(child));
    const children = changed ? linkAddresses(mergeTexts(lowered)) : lowered;
    if (!changed)
        setChildren(node, children);
    else if (node.type === 'paragraph')
        return (0,split_paragraph/* splitParagraph */.dF)(node, children);
    else
        setChildren(node, (0,split_paragraph/* trimEdges */.R4)(children.flatMap(flatten).filter(split_paragraph/* isInline */.mO)));
    return [node];
}
/** A block where only running text can be. */
function flatten(node) {
    if ((0,split_paragraph/* isInline */.mO)(node))
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
            return (0,expansion_nodes/* createExpansionNodes */.f)(expansion, { start, end, alone: content.alone, position }, context);
        }
        case 'fence':
            return [createFence(mark, content, node, context)];
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
function createFence({ start, end }, { sign, length, name, title, hidden, foreign }, { position }, context) {
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
                    return [(0,boundary/* createElementNode */.L)('div', [createTab(title, context), ...children], position)];
                return [(0,create_opening/* createCallout */.n)(name, title, children, context)];
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
        const indent = measureIndent(text, mark.start);
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
function measureIndent(text, offset) {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ \t]*$/.test(before) ? before.length : null;
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
    const left = edits.filter(({ start }) => (0,text_spans/* findSpanAt */.jE)(handled, start) === undefined);
    return { text, tree, edits: sortEdits([...left, ...codeTags, ...addresses]), ...(mdx && { mdx }) };
}
function lowerMarks({ tree, marks, veil, mdx }, parts) {
    const { input } = parts;
    const own = input.templateTags ?? new Map();
    const lowering = mdx === null ? {} : { mdx: lowerMdx(tree, input, own) };
    const { liquid = null } = input;
    const evaluated = liquid === null ? {} : { evaluated: evaluateTags(marks, collectSources(input), liquid) };
    if (mdx !== null || (veil !== null && marks.length > 0))
        lowerTree(tree, createExpander({ ...parts, input: { ...input, ...evaluated }, marks, veil, ...lowering }));
}
function lowerMdx(tree, input, own) {
    const { createMdxLowering, readScope } = MDX.get();
    return createMdxLowering(readScope(tree, input), own);
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
    (0,walk_tree/* walkTree */.I)(tree, node => {
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
    const lines = (0,indented_lines/* splitIntoLines */.I9)(text);
    const fences = (0,find_fences/* findFences */.e)(lines, ({ start }) => (0,text_spans/* findSpanAt */.jE)(code, start) === undefined);
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
        (0,text_edits/* relocate */.sU)(tree, text);
    return { tree, marks, veil, ...NO_MDX };
}
const NO_MDX = { mdx: null, fault: null };
function listCode(text, tree) {
    return [...(0,text_spans/* listSpans */.ut)(tree, text_spans/* CODE_NODES */.o6), ...listHtmlCode(text, tree)].sort((a, b) => a.start - b.start);
}
/** Whether nothing is hidden in code, and nothing was taken for code that is not. */
function isRight({ marks, skipped }, tree, code) {
    const isCode = (offset) => (0,text_spans/* findSpanAt */.jE)(code, offset) !== undefined;
    const comments = (0,text_spans/* listSpans */.ut)(tree, /^html$/);
    return (!marks.some(({ start }) => isCode(start)) &&
        skipped.every(offset => isCode(offset) || (0,text_spans/* findSpanAt */.jE)(comments, offset) !== undefined));
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
    const found = MDX.get().readMdx(text, name === 'maybe-mdx', parse);
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
    if (/^[a-z]+:/.test(url))
        return url;
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
    return (0,paths/* isMarkdownPath */.Bb)(path) ? createLostPage(target) : resolveFromRoot(target, context);
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
    if (page === null && (0,paths/* isMarkdownPath */.Bb)(path))
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
    const title = (0,titles/* normalizeTitle */.s)((0,emoji_names/* replaceEmojiNames */.n)(cleanHeading(text), EVERY_EMOJI));
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
    const title = (0,emoji_names/* replaceEmojiNames */.n)(found || input.title, policy);
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
        return subtitle === null ? null : (0,emoji_names/* replaceEmojiNames */.n)(subtitle, policy);
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
    return (0,text_edits/* applyEdits */.ct)(text, edits.toSorted((a, b) => a.start - b.start || a.end - b.end));
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
        return [edit(isUrl ? (0,escape_markdown/* escapeAddress */.i7)(url) : encodeURIComponent(title))];
    if (span === null) {
        const opens = /(?:^|\n)[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t]+)*$/.test(text.slice(0, start));
        return [edit(isUrl ? (0,escape_markdown/* escapeMarkdown */.FV)(url, opens) : (0,escape_markdown/* escapeText */.X1)(title, opens))];
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

// EXTERNAL MODULE: ./lib/src/content/titles/heading-sizes.js
var heading_sizes = __webpack_require__(43);
// EXTERNAL MODULE: ./lib/src/content/titles/post-frame.js
var post_frame = __webpack_require__(3774);
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
    const converted = (0,post_frame/* omitRules */.ht)(all);
    (0,heading_sizes/* reportLevels */.EF)((0,post_frame/* listBlocks */.ZV)(converted), policy, own);
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
    const untitled = (0,post_frame/* keepBlocks */.Cf)(converted, blocks => blocks.filter(block => !repeated.has(block)));
    const body = (0,post_frame/* omitRules */.ht)(untitled);
    const shown = (0,post_frame/* listBlocks */.ZV)(body);
    (0,heading_sizes/* reportLevels */.EF)(shown, input.policy, diagnostics);
    const cover = findCover(input, references);
    const footer = readFooter({ input, title: titles.title, images, diagnostics });
    return {
        titles,
        cover: cover === null || (0,post_frame/* beginsWithImage */.of)(shown, cover.source) ? null : cover,
        body,
        shallowest: (0,heading_sizes/* findShallowest */.AS)(shown),
        repeated,
        footer
    };
}
/** All blocks of the post, with Medium's sizes of headings. `cover` is null where it is left out. */
function listPostBlocks({ titles, body, footer }, cover, policy) {
    return (0,post_frame/* framePost */.QT)({
        titles,
        cover,
        body: (0,heading_sizes/* convertHeadings */.hr)((0,post_frame/* listBlocks */.ZV)(body), policy),
        footer: footer === null ? [] : (0,heading_sizes/* convertHeadings */.hr)((0,post_frame/* listBlocks */.ZV)(footer.converted), policy)
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

// EXTERNAL MODULE: ./lib/src/content/policy/assumptions.js
var assumptions = __webpack_require__(7359);
// EXTERNAL MODULE: ./lib/src/content/emit/image-urls.js
var image_urls = __webpack_require__(5502);
;// CONCATENATED MODULE: ./lib/src/content/emit/html/emit-html.js
// Blocks as the HTML of a Medium post: each kind of block has one form, and nothing else can leave.


function emitHtml(blocks, urls) {
    return `${blocks.map(block => emitBlock(block, urls)).join('\n')}\n`;
}
function emitBlock(block, urls) {
    switch (block.type) {
        case 'paragraph':
            return emit_html_wrap('p', emitInline(block.children));
        case 'heading':
            return emit_html_wrap(`h${block.level}`, emitInline(block.children));
        case 'quote':
            return emit_html_wrap('blockquote', emitInline(block.children));
        case 'list':
            return emitList(block);
        case 'code':
            return emitCode(block);
        case 'figure':
            return emitFigure(block, urls);
        case 'embed':
            return emit_html_wrap('p', escapeText(block.url));
        case 'rule':
            return '<hr>';
    }
}
function emit_html_wrap(name, content) {
    return `<${name}>${content}</${name}>`;
}
function emitList({ ordered, items }) {
    return emit_html_wrap(ordered ? 'ol' : 'ul', items.map(item => emit_html_wrap('li', emitInline(item))).join(''));
}
/** The language as Medium's editor stores it. */
function emitCode({ language, value }) {
    const attributes = language === null
        ? ''
        : ` ${assumptions/* CODE_LANGUAGE */.fO.mode} ${assumptions/* CODE_LANGUAGE */.fO.language}="${escapeAttribute(language)}"`;
    // The HTML parser swallows a line end right after `<pre>`.
    const { lineEnd } = assumptions/* CODE_LINES */.U3;
    const text = value.startsWith(lineEnd) ? lineEnd + value : value;
    return `<pre${attributes}>${escapeText(text)}</pre>`;
}
function emitFigure({ image, alt, caption }, urls) {
    const url = (0,image_urls/* findImageUrl */.G)(image, urls);
    const src = url === null ? '' : ` ${assumptions/* REMOTE_PICTURES */.vS.attribute}="${escapeAttribute(url)}"`;
    const label = alt === '' ? '' : ` alt="${escapeAttribute(alt)}"`;
    const below = caption.length === 0 ? '' : emit_html_wrap('figcaption', emitInline(caption));
    return emit_html_wrap('figure', `<img${src}${label}>${below}`);
}
function emitInline(nodes) {
    return nodes.map(emitNode).join('');
}
function emitNode(node) {
    switch (node.type) {
        case 'text':
            return escapeText(node.value);
        case 'break':
            return `<${assumptions/* LINE_BREAKS */.Cm.element}>`;
        case 'strong':
            return emit_html_wrap('strong', emitInline(node.children));
        case 'emphasis':
            return emit_html_wrap('em', emitInline(node.children));
        case 'code':
            return emit_html_wrap('code', escapeText(node.value));
        case 'link':
            return `<a href="${escapeAttribute(node.url)}">${emitInline(node.children)}</a>`;
    }
}
function escapeText(text) {
    return text.replace(/[&<]/g, character => (character === '&' ? '&amp;' : '&lt;'));
}
const REFERENCES = {
    '"': '&quot;',
    '&': '&amp;',
    "'": '&#x27;',
    '`': '&#x60;'
};
function escapeAttribute(value) {
    return value.replace(/["&'`]/g, character => REFERENCES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/src/content/emit/late-markdown.js
// Posts in Markdown are rare: what splices them is loaded where one is asked for.

const MARKDOWN_POSTS = (0,late_part/* createLatePart */.m)(async () => await __webpack_require__.e(/* import() */ 74).then(__webpack_require__.bind(__webpack_require__, 1074)));

;// CONCATENATED MODULE: ./lib/src/content/emit/create-emitter.js
// A framed article as the text of a post, in the format that was asked for.




function createEmitter(parts) {
    const { input, framed } = parts;
    const { cover } = framed;
    const findCover = (urls) => cover === null || (0,image_urls/* findImageUrl */.G)(cover.source, urls) === null ? null : cover;
    const listBlocks = (urls) => listPostBlocks(framed, findCover(urls), input.policy);
    if (input.format === 'html')
        return { emit: urls => emitHtml(listBlocks(urls), urls), listBlocks, kept: [] };
    const { emit, kept } = MARKDOWN_POSTS.get().prepareMarkdown(parts);
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
        cover: framed.cover === null ? null : expected_facts_findUrl(framed.cover.source, urls),
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
            return source === null ? null : expected_facts_findUrl(source, urls);
        }
    };
}
function expected_facts_findUrl(source, urls) {
    return source.kind === 'url' ? source.url : (urls.get(source.path) ?? null);
}

;// CONCATENATED MODULE: ./lib/src/content/expected-form.js
// What the self-check asks of the form of a post, in either format.




/** What an article about templates shows its readers in place of what it would do. */
const LITERAL_TAGS = /\{%[-+]?\s*(?:raw|verbatim)\b|\{\{[<%]\s*\/\*/;
function expectForm({ input, converted, framed }) {
    const { title, subtitle, known } = framed.titles;
    const footer = framed.footer === null ? [] : (0,post_frame/* listBlocks */.ZV)(framed.footer.converted);
    return {
        title,
        known,
        repeats: countRepeats((0,post_frame/* listBlocks */.ZV)(converted), known) + findTitleBlocks(footer, known).length,
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

;// CONCATENATED MODULE: ./lib/src/content/verify/html-elements.js
// What the proof knows of HTML: a tree as parse5 makes it, whoever makes it, and which elements are blocks.

function parseHtml(html, located) {
    return late_parts/* HTML_PARSERS */.v.get().parseFragment(html, {
        sourceCodeLocationInfo: located,
        scriptingEnabled: false
    });
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
    (0,walk_tree/* walkTree */.I)(tree, (node, [, block]) => {
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
        collapseSpace((0,mdast_util_to_string_lib/* toString */.d)(first)) !== collapseSpace(form.title))
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
function collapseSpace(value) {
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
    return value.replace(EMOJI_NAME, (written, name) => {
        const { nameToEmoji } = late_parts/* EMOJI_NAMES */._.get();
        return Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written;
    });
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
        if (!textAlone && !isPlain(fact))
            return null;
        if (fact.kind !== 'text')
            continue;
        text += (fact.gap === 0 ? '' : ' ') + fact.value.trim().replace(/\s+/g, ' ');
    }
    return text.trim();
}
/** What may look like an address is text all the same. */
function isPlain(fact) {
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
    const above = (header ?? []).flatMap(cell => (arePictures(cell) ? cell : cell.filter(isImage)));
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
        if (isImage(fact))
            return [];
        const before = facts[at - 1];
        const isBehind = before !== undefined && before.kind !== 'text' && fact.kind === 'text';
        return [isBehind ? { ...fact, gap: 1, loose: true } : fact];
    });
}
function isImage({ kind }) {
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
            readElement(node, href, writer);
}
function readElement(element, href, writer) {
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
const VOID = /^(?:area|base|embed|frame|link|meta)$/;
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
            if ((!UNSHOWN.test(name) && !close_tags_PLAYERS.test(name)) || VOID.test(name))
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
    const captions = (link, texts) => texts.map(text => readCaption(text, link, at)).filter(facts => facts.length > 0);
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
function readCaption(text, href, at) {
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
    if (isAlone(element, address) && isTold('embed', findPlace(element)))
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
function isAlone(element, address) {
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


function readList(element, place, reading) {
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
        name: toAttribute(name),
        value: value === true ? '' : String(value)
    }));
}
function toAttribute(property) {
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
        writeImage(node, node, pen);
    },
    imageReference: (node, pen) => {
        writeImage(node, findDefinition(node, pen) ?? node, pen);
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
function writeImage({ alt }, { url, title }, pen) {
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
    ul: readList,
    ol: readList,
    menu: readList,
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
    const optional = place.loose || Number(element.tagName.slice(1)) > DEEPEST;
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
const DEEPEST = 4;
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
const KNOWN = new Set('p h1 h2 h3 h4 blockquote ul ol li pre figure img figcaption hr strong em code a br'.split(' '));
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
        const text = own_html_decode(written);
        return text !== null && place.tree.addText(text, place.at);
    }
    if (closed !== undefined)
        return place.tree.close(closed);
    return KNOWN.has(opened) && openElement(opened, attributes, place);
}
function openElement(tagName, written, { tree, at }) {
    if (written === '')
        return tree.open(tagName, [], at);
    const attributes = [];
    for (const { 1: name = '', 2: value = '' } of written.matchAll(own_html_ATTRIBUTE)) {
        const decoded = own_html_decode(value);
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
function own_html_decode(text) {
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
const LABEL = /!\[([^\\`*_[\]!<&~@\n^]*)\]/y;
function plain_inline_readImage(reader) {
    const [, alt] = match(LABEL, reader) ?? [];
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
        const paragraph = readLines(lines.slice(line, next).map(one => one.slice(width)));
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
    const node = readLines(lines.slice(at, end));
    return node && { node, end };
}
function readLines(lines) {
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
        return { type: 'root', children: read_markdown_parse(post) };
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
    const nodes = read_markdown_parse(piece.text);
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
        return read_markdown_parse(text);
    // References may be to definitions elsewhere in the post.
    return read_markdown_parse(`${text}\n\n${names}`).filter(({ position }) => (position?.start.offset ?? 0) < text.length);
}
function read_markdown_parse(text) {
    const options = { extensions: [GFM], mdastExtensions: [read_markdown_GFM_TREE] };
    return fromMarkdown(text, options).children;
}
const GFM = gfm();
const read_markdown_GFM_TREE = gfmFromMarkdown();
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
    const shown = (0,post_frame/* listBlocks */.ZV)(framing.body);
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

;// CONCATENATED MODULE: ./lib/src/content/load-every-part.js
// For whoever cannot wait in the middle of an article.



/** Loads all that only some articles need. */
async function loadEveryPart() {
    for (const part of [late_parts/* HTML_PARSERS */.v, late_parts/* EMOJI_NAMES */._, MDX, MARKDOWN_POSTS])
        await part.load();
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
const LIQUID = /\{%[-+]?\s*(?:if|unless|ifchanged|for|case|capture|tablerow|assign|set)\b|\{\{[^{}]*\|/;
function needsLiquid(body) {
    return LIQUID.test(body);
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
        fieldLists: article.fieldLists,
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
    const read = async () => await (0,late_part/* doWithParts */.a)(() => readArticle({ path, bytes, defaults, findHeading, site }));
    if (!mayOverloadParser(bytes))
        return await read();
    const { mdxInMarkdown } = site;
    const failure = await tryConversion({
        path,
        bytes,
        mdxInMarkdown,
        settings: pickSettings(settings)
    });
    return failure === null ? await read() : refuseEndless(file, defaults, failure);
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
