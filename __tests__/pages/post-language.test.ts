import { expect, test } from '@jest/globals'
import { findLanguage } from '../../src/pages/post-language.ts'

test.each<[string, string]>([
  ['', ''],
  ['Plain English, or Deutsch, ou français', ''],
  ['写作是一件需要时间的事 with Git', 'zh'],
  ['この段落は太字を含みます', 'ja'],
  ['東京都港区 の 歴史', 'ja'],
  ['写作是一件需要时间的事把文章放在仓库里每一次修改都有记录合并之后才会发布の', 'zh'],
  ['한국어 목록의 첫 번째 항목', 'ko'],
  ['מאמר שנכתב מימין לשמאל', 'he'],
  ['Καλημέρα κόσμε', 'el'],
  ['สวัสดีชาวโลก', 'th'],
  ['Русский, українська або български', ''],
  ['The word 漢字 in a text of another language', '']
])('%j is in %j', (text, language) => {
  expect(findLanguage(text)).toBe(language)
})
