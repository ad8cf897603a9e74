// What the lines of a block inside a quote or list begin with.

/** How many characters two texts begin with alike. */
export function measureCommonStart(text: string, other: string): number {
  let length = 0
  while (length < text.length && text[length] === other[length]) length++
  return length
}

/** `> - ` before a tag is `>   ` on the lines after it. */
export function readContainerPrefix(before: string): string {
  return /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*/.exec(before)?.[0].replace(/[^ \t>]/g, ' ') ?? ''
}
