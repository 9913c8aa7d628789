/** A citizen's text prepared for matching; evidence is reported in places of `raw`. */
export interface Utterance {
  /** The text as it came, byte for byte. */
  readonly raw: string
  /** Folded text: full-width to half-width, lower case, invisible characters removed, runs of space as one. */
  readonly text: string
  /** The index in `raw` of the character that became `text[index]`; `text.length` maps to `raw.length`. */
  rawIndex(index: number): number
}

// Controls, zero-width and bidi marks, variation selectors and lone surrogates: they hide words from matching.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/u
const space = /[^\S\ufeff]/

/** Folds a text for matching and remembers where each character came from; linear in its length. */
export const toUtterance = (raw: string): Utterance => {
  const places: number[] = []
  let text = ''
  let index = 0
  for (const character of raw) {
    const at = index
    index += character.length
    const folded = space.test(character) ? ' ' : character.normalize('NFKC').toLowerCase()
    if (folded !== ' ' && invisible.test(character)) continue
    if (folded === ' ' && (text === '' || text.endsWith(' '))) continue
    for (let unit = 0; unit < folded.length; unit += 1) places.push(at)
    text += folded
  }
  const trimmed = text.endsWith(' ') ? text.slice(0, -1) : text
  return {
    raw,
    text: trimmed,
    rawIndex: (place) => (place >= trimmed.length ? raw.length : (places[place] ?? raw.length)),
  }
}
