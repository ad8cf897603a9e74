// Texts for tests of likeness: the same for the same name, and no two alike.

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu']

/** Numbers from 0 to 1 that look random, the same for the same seed. */
export function createRandom(seed: string): () => number {
  let state = Array.from(seed, character => character.codePointAt(0) ?? 0).reduce(
    (sum, code) => (sum * 31 + code) % 2_147_483_648,
    7
  )
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function composeWord(random: () => number): string {
  return Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * 10)] ?? '').join('')
}

/** A text of so many words. */
export function composeText(name: string, words = 60): string {
  const random = createRandom(name)
  return Array.from({ length: words }, () => composeWord(random)).join(' ')
}

/** The text with a share of its words replaced. */
export function editText(text: string, share: number, seed = 'edit'): string {
  const random = createRandom(seed)
  return text
    .split(' ')
    .map(word => (random() < share ? composeWord(random) : word))
    .join(' ')
}
