// Shortcodes of WordPress, `[name …]`, which exports keep: pictures with captions, code, embeds; any other stops the article.

import { createForm, type Opener, type TagFields, type TagForm } from './tag-form.ts'

const CODE = 'code|sourcecode|cc|php|html|css|javascript|python|java|bash|sql|xml|ruby'
const EMBEDS =
  'embed|youtube|vimeo|gist|tweet|instagram|spotify|soundcloud|codepen|wpvideo|video|audio|slideshare|googlemaps|embedyt|dailymotion|ted|videopress|flickr|pinterest'
const OTHERS = String.raw`gallery|playlist|slideshow|contact-form(?:-7)?|caption|latex|ngg\w*|(?:su|vc|et_pb|wp|fusion|elementor)_\w+|nggallery|table|toc|more|spoiler|toggle|polldaddy|wpforms|recent-posts|archives`
const NO_LABEL = String.raw`(?![(\[:])`

export const WORDPRESS_OPENERS: readonly Opener[] = [
  [['['], String.raw`\[\/?(?=(?:${CODE}|${EMBEDS}|${OTHERS})[\]\s=])`]
]

export const WORDPRESS_SHORTCODES: readonly TagForm[] = [
  createForm(
    String.raw`\[caption\b([^\]\n]*)\]((?:(?!\[\/caption\])[^])*)\[\/caption\]`,
    ([, args = '', inside = '']) => readCaption(args, inside),
    String.raw`\[\/caption\]`
  ),
  createForm(
    String.raw`(?<=^[ \t]*)\[(${CODE})\b([^\]\n]*)\]([^]*?)\[\/\1\]`,
    ([, name = '', args = '', code = '']) => ({
      kind: 'highlight',
      name:
        /\b(?:lang|language)=["']?([\w+#-]+)/.exec(args)?.[1] ??
        (/^(?:source)?code$|^cc$/.test(name) ? '' : name),
      content: code
    }),
    String.raw`\[\/(?:${CODE})\]`
  ),
  createForm(
    String.raw`\[(${EMBEDS})\b([^\]\n]*)\]([^[\n]*)\[\/\1\]`,
    ([, name = '', args = '', inside = '']) => toShortcode(name, `${args} ${inside}`),
    String.raw`\[\/(?:${EMBEDS})\]`
  ),
  createForm(
    String.raw`\[(${EMBEDS})(?:=|[ \t]+)((?=[^\]\n]*(?:https?:|=))[^\]\n]+)\]${NO_LABEL}`,
    ([, name = '', args = '']) => toShortcode(name, args)
  ),
  createForm(
    String.raw`\[(\/?(?:${OTHERS}))((?:[ \t]+[\w-]+=(?:"[^"\]\n]*"|'[^'\]\n]*'|[^\s\]]+))+|(?<=^\[\/?[\w-]+)(?=\][ \t]*\r?$)|(?<=_\w*))\]${NO_LABEL}`,
    ([, name = '', args = '']) => ({ kind: 'shortcode', name, args })
  )
]

function toShortcode(name: string, args: string): TagFields {
  const url = /https?:\/\/[^\s"'\]]+/.exec(args)?.[0]
  const isFile = name === 'video' || name === 'audio'
  return url === undefined || isFile
    ? { kind: 'shortcode', name, args }
    : { kind: 'embed', content: url.replaceAll('&amp;', '&') }
}

const PICTURE = /^\s*(?:<a\b[^>]*>\s*)?(?:<img\b[^>]*>|!\[[^\]]*\]\([^)\n]*\))(?:\s*<\/a>)?/i

/** A picture with a text below it. */
function readCaption(args: string, inside: string): TagFields | null {
  const picture = PICTURE.exec(inside)?.[0]
  if (picture === undefined) return null
  const written = /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(args)
  const caption = written?.[1] ?? written?.[2] ?? inside.slice(picture.length).trim()
  const parts = ['<figure>', picture.trim(), '<figcaption>', caption, '</figcaption>', '</figure>']
  return { kind: 'dialect', args: 'block', content: parts.join('\n\n') }
}
