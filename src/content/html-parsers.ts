// The parsers of HTML: for what the author wrote in it, and for a post that is read back. Most articles hold no HTML, and
// most posts none but ours.

export { raw } from 'hast-util-raw'
export { parseFragment } from 'parse5'
