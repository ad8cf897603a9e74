// Which HTML elements are which: the vocabulary that the passes share.

/** Elements that begin and end a block of their own; any other is read as part of the running text. */
export const BLOCK_ELEMENTS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' ')
)

/** Elements that are nothing but a place for other blocks: their contents stay, and nothing is lost. */
export const PLAIN_CONTAINERS = new Set(
  'address article aside body center div footer header hgroup html main nav search section'.split(
    ' '
  )
)

/** Elements without contents. */
export const VOID_ELEMENTS = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' ')
)

/** Elements whose closing tag may be left out in HTML. */
export const OPTIONAL_CLOSING = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption'.split(' ')
)

/** Running text whose element Medium lacks but whose loss changes no meaning. */
export const PLAIN_INLINES = new Set(
  'abbr acronym bdi bdo big data font ins kbd label mark nobr output picture q rp rt ruby small span time u'.split(
    ' '
  )
)

export const STRONG_ELEMENTS = new Set(['strong', 'b'])
export const EMPHASIS_ELEMENTS = new Set(['em', 'i', 'cite', 'dfn', 'var'])
export const CODE_ELEMENTS = new Set(['code', 'tt', 'samp'])
export const STRUCK_ELEMENTS = new Set(['del', 's', 'strike'])

/** Left out with all they hold. */
export const DROPPED_ELEMENTS = new Set(
  'script style form svg math object noscript template head title link meta base button select textarea canvas map area'.split(
    ' '
  )
)

export const PLAYER_ELEMENTS = new Set(['iframe', 'video', 'audio', 'embed', 'frame'])

/** Nothing to see, so nothing to report. */
export const SILENT_ELEMENTS = new Set(['wbr', 'source', 'track', 'param', 'col', 'colgroup'])

const OTHER_ELEMENTS = new Set(
  'a sup sub frameset noframes noembed marquee blink applet dir listing plaintext xmp meter progress datalist slot'.split(
    ' '
  )
)

/** Whether HTML has, or once had, an element of that name. */
export function isHtmlElement(name: string): boolean {
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
  ].some(names => names.has(name))
}
