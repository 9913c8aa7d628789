import { describe, expect, test } from 'vitest'
import { toUtterance } from './utterance.ts'

describe('utterance', () => {
  test('folds full-width letters and digits and case', () => {
    expect(toUtterance('ＡＢ１２３４５　Hello').text).toBe('ab12345 hello')
  })

  test('removes what hides words and keeps rare characters', () => {
    expect(toUtterance('着\u200b火\u202e了\ufeff𠮷').text).toBe('着火了𠮷')
  })

  test('drops lone surrogates from the folded text only', () => {
    const utterance = toUtterance('a\ud800b')
    expect(utterance.text).toBe('ab')
    expect(utterance.raw).toBe('a\ud800b')
  })

  test('maps a folded place back to the raw text', () => {
    const raw = '  我\u200b的\n\n电话１３８'
    const utterance = toUtterance(raw)
    const at = utterance.text.indexOf('138')
    expect(raw.slice(utterance.rawIndex(at), utterance.rawIndex(at + 3))).toBe('１３８')
    expect(utterance.text).toBe('我的 电话138')
  })

  test('takes an empty and a blank text', () => {
    expect(toUtterance('').text).toBe('')
    expect(toUtterance(' \u3000\n').text).toBe('')
  })
})
