// Pictures and links whose address CommonMark does not read: paths with blanks, attributes behind the address, and the
// forms of editors that have their own.

import { createForm, type Opener, type TagForm } from './tag-form.ts'

const PICTURE = 'png|jpe?g|gif|tiff?|svg|webp|avif|bmp|heic'
const FILE = `${PICTURE}|md|markdown|mdx|qmd|html?|pdf|txt|csv|zip|docx?|xlsx?|pptx?|mp[34]|mov|webm`
const ATTRIBUTE = String.raw`[ \t]+(?:align|width|height|class|style|loading|data-[\w-]+)=(?:"[^"\n]*"|'[^'\n]*'|\w+)`
const TITLE = String.raw`(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|=\d*%?(?:x\d*%?)?))?`
const CHARACTER = String.raw`(?:[^()<>"\s]|\([^()\n]*\))`

export const PICTURE_OPENERS: readonly Opener[] = [
  [[']('], String.raw`(?<=\]\()(?=${CHARACTER}+[ \t])[^\s<)]`],
  [
    ['align=', 'width=', 'height=', 'class=', 'style=', 'loading=', 'data-'],
    String.raw`[ \t](?=(?:align|width|height|class|style|loading|data-[\w-]+)=)`
  ],
  [['[image:', '[file:'], String.raw`\[(?=(?:image|file):[^\s\]])`],
  [['/'], String.raw`^(?=\/\S)`]
]

export const PICTURE_MARKS: readonly TagForm[] = [
  // A file whose path has blanks in it, unless what follows the first is a title: Obsidian and Typora read it.
  createForm(
    String.raw`(?<=\]\()(?!\S+\.(?:${FILE})[ \t]+["'(])(${CHARACTER}+(?:[ \t]+${CHARACTER}+)+\.(?:${FILE})(?:#[^()\s]*)?)(?=${TITLE}(?:${ATTRIBUTE})*[ \t]*\))`,
    ([, path = '']) => ({ kind: 'literal', content: path })
  ),
  // `![a](b.png align="center")`, as Hashnode saves it.
  createForm(
    String.raw`(?=${ATTRIBUTE})(?<=\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*)(?:${ATTRIBUTE})+(?=[ \t]*\))`,
    () => ({
      kind: 'attribute-list'
    })
  ),
  // A file in a note of Bear.
  createForm(String.raw`\[(?:image|file):[^\]\n]+\]`, ([whole]) => ({
    kind: 'refused',
    name: 'image',
    content: 'is a file of the editor Bear, which nobody else can read.',
    args: `Write \`![text](path)\` instead of ${whole}.`
  })),
  // Any other file that iA Writer shows in place of its path: a text, a table, a listing.
  createForm(
    String.raw`(?<=(?:^|(?<![^]))[ \t]*\r?\n|(?<![^]))\/[^\s/"'(][^\s"'(]*\.(?:md|markdown|txt|csv|tsv)(?:[ \t]+["'(][^\n"')]*["')])?(?=[ \t]*\r?$)(?=[^\n]*(?:\n[ \t]*\r?(?:\n|(?![^]))|(?![^])))`,
    ([whole]) => ({
      kind: 'refused',
      name: 'template',
      content: 'stands for a file that iA Writer shows in its place.',
      args: `Copy what ${whole.trim()} holds, or put the path in code.`
    })
  ),
  // A file that iA Writer shows in place of its path, alone on its line.
  createForm(
    String.raw`(?<=(?:^|(?<![^]))[ \t]*\r?\n|(?<![^]))\/([^\s/"'(][^\n"'(]*\.(?:${PICTURE}))(?:[ \t]+["'(]([^\n"')]*)["')])?(?=[ \t]*\r?$)`,
    ([, path = '', title = '']) => ({ kind: 'picture', name: `/${path}`, content: title })
  )
]
