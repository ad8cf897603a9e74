import { expect, test } from '@jest/globals'
import { hypertext } from '../../src/pages/hypertext.ts'

test.each<[string, { readonly html: string }, string]>([
  ['text is escaped', hypertext`<p>${'<b> & "c"'}</p>`, '<p>&lt;b&gt; &amp; &quot;c&quot;</p>'],
  [
    'attributes cannot be left',
    hypertext`<a title="${"\" onclick='x' `"}">`,
    '<a title="&quot; onclick=&#39;x&#39; &#96;">'
  ],
  [
    'markup is not escaped twice',
    hypertext`<p>${hypertext`<i>${'&'}</i>`}</p>`,
    '<p><i>&amp;</i></p>'
  ],
  ['lists are joined', hypertext`${[hypertext`<br>`, 'a', 1, null]}`, '<br>a1'],
  ['nothing is nothing', hypertext`${null}${[]}${''}`, ''],
  ['line ends are those of HTML', hypertext`${'a\r\nb\rc'}`, 'a\nb\nc'],
  [
    'halves of characters and controls are gone',
    hypertext`${'\ud800\u0000\u001b\u0085a\tb'}`,
    '\ufffda\tb'
  ]
])('%s', (_, written, html) => {
  expect(written.html).toBe(html)
})
