// Template tags: what the known ones become, what an author can define, and what stops an article.

import { describe, expect, test } from '@jest/globals'
import { parseTemplateTags } from '../../src/content/index.ts'
import { make } from './support.ts'

/** The body of the post in HTML, its title left out. */
function html(body: string, overrides: Parameters<typeof make>[1] = {}): string {
  return make(body, overrides)
    .content.replace(/^<h1>.*?<\/h1>\n/, '')
    .trimEnd()
}

describe('known tags', () => {
  test.each([
    ['{% youtube abc123 %}', '<p>https://www.youtube.com/watch?v=abc123</p>'],
    ['{{< youtube id="abc123" >}}', '<p>https://www.youtube.com/watch?v=abc123</p>'],
    ['{{< vimeo 42 >}}', '<p>https://vimeo.com/42</p>'],
    ['{{< tweet user="ada" id="99" >}}', '<p>https://twitter.com/ada/status/99</p>'],
    ['{% gist ada/0a1b2c3d4e %}', '<p>https://gist.github.com/ada/0a1b2c3d4e</p>'],
    ['{{< gist ada 0a1b2c3d4e >}}', '<p>https://gist.github.com/ada/0a1b2c3d4e</p>'],
    ['{% embed https://codepen.io/ada/pen/x %}', '<p>https://codepen.io/ada/pen/x</p>'],
    ['{% user ada %}', '<p><a href="https://dev.to/ada">@ada</a></p>'],
    ['{% comment %}gone{% endcomment %}\n\nText.', '<p>Text.</p>'],
    ['{% raw %}{{ shown }}{% endraw %}', '<p>{{ shown }}</p>'],
    ['Say {% raw %}{{{% endraw %} }} so.', '<p>Say {{ }} so.</p>'],
    ['a *{% endraw %}* b **{% raw %}**', '<p>a ** b ****</p>'],
    ['a *{% raw %}b{% endraw %}* c', '<p>a <em>b</em> c</p>'],
    ['{{</* shown */>}}', '<p>{{&lt; shown >}}</p>'],
    [
      '{% highlight ruby %}\nputs 1\n{% endhighlight %}',
      '<pre data-code-block-mode="2" data-code-block-lang="ruby">puts 1</pre>'
    ],
    [
      '{{< figure src="images/a.png" alt="A" caption="C" >}}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="A"><figcaption>C</figcaption></figure>'
    ],
    ['[x]({% link posts/other.md %})', '<p><a href="https://blog.example.com/other/">x</a></p>'],
    ['[x]({{< relref "other" >}})', '<p><a href="https://blog.example.com/other/">x</a></p>'],
    ['[x]({{ site.baseurl }}/about/)', '<p><a href="https://blog.example.com/about/">x</a></p>'],
    [
      '[x]({{ "/about/" | relative_url }})',
      '<p><a href="https://blog.example.com/about/">x</a></p>'
    ],
    [
      '![x]({{ site.url }}/b.gif)',
      '<figure><img src="https://cdn.example/static/b.gif" alt="x"></figure>'
    ],
    [
      '<img src="{{ "b.gif" | absolute_url }}">',
      '<figure><img src="https://cdn.example/static/b.gif"></figure>'
    ],
    [
      '{{ page.title }} at {{ site.url }}',
      '<p>The title at <a href="https://blog.example.com">https://blog.example.com</a></p>'
    ],
    [
      '{{% notice tip %}}\nText.\n{{% /notice %}}',
      '<blockquote><strong>Tip</strong><br>Text.</blockquote>'
    ],
    ['[[other|that one]]', '<p><a href="https://blog.example.com/other/">that one</a></p>'],
    [
      '[[other#A part]]',
      '<p><a href="https://blog.example.com/other/#a-part">other#A part</a></p>'
    ],
    [
      '![[images/a.png|A word|300x200]]',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="A word"></figure>'
    ],
    ['{{< tweet 99 >}}', '<p>https://twitter.com/i/web/status/99</p>'],
    ['![[images/a.png]]', '<figure><img src="https://cdn.example/posts/images/a.png"></figure>'],
    ['# H {#id}\n{: .class}\n\nText.', '<h1>H</h1>\n<p>Text.</p>'],
    ['* toc\n{: toc}\n\nText.', '<p>Text.</p>'],
    [
      '{{< figure src="images/a.png" title="T" caption="C *d*" link="https://x.example" >}}',
      '<figure><img src="https://cdn.example/posts/images/a.png"><figcaption><a href="https://x.example"><strong>T</strong> C <em>d</em></a></figcaption></figure>'
    ],
    [
      '{{< figure src="images/a.png" attr="Ada" attrlink="https://x.example" >}}',
      '<figure><img src="https://cdn.example/posts/images/a.png"><figcaption><a href="https://x.example">Ada</a></figcaption></figure>'
    ],
    [
      '<div>{{< figure src="images/a.png" caption="C" >}}</div>',
      '<figure><img src="https://cdn.example/posts/images/a.png"><figcaption>C</figcaption></figure>'
    ],
    [
      '{% image "./images/a.png", "Alt", "100vw" %}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="Alt"></figure>'
    ],
    [
      '{% img left images/a.png 300 200 \'"T" "Alt"\' %}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="Alt"></figure>'
    ],
    [
      '{% include figure image_path="images/a.png" alt="A" caption="C" %}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="A"><figcaption>C</figcaption></figure>'
    ],
    ['{% include youtube.html id="abc" %}', '<p>https://www.youtube.com/watch?v=abc</p>'],
    ['{% include video id="42" provider="vimeo" %}', '<p>https://vimeo.com/42</p>'],
    [
      '{% include note.html content="*a*" %}',
      '<blockquote><strong>Note</strong><br><em>a</em></blockquote>'
    ],
    [
      '{% blockquote Ada, "Notes" %}\na\n\nb\n{% endblockquote %}',
      '<blockquote><strong>Ada, Notes</strong><br><br>a<br><br>b</blockquote>'
    ],
    [
      '{{< details summary="S" >}}\n*a*\n{{< /details >}}',
      '<p><strong>S</strong></p>\n<p><em>a</em></p>'
    ],
    [
      '{{< tabs >}}\n{{% tab "A" %}}\na\n{{% /tab %}}\n{{< /tabs >}}',
      '<p><strong>A</strong></p>\n<p>a</p>'
    ],
    [
      '{% tabs log %}\n\n{% tab log php %}\n\na\n\n{% endtab %}\n\n{% tab log Go 1.22 %}\n\nb\n\n{% endtab %}\n\n{% endtabs %}',
      '<p><strong>php</strong></p>\n<p>a</p>\n<p><strong>Go 1.22</strong></p>\n<p>b</p>'
    ],
    ['{{< instagram Cx0_-a >}}', '<p>https://www.instagram.com/p/Cx0_-a</p>'],
    ['{% link One two https://x.example/a %}', '<p><a href="https://x.example/a">One two</a></p>'],
    [
      '{% codeblock A title lang:ruby https://x.example The source %}\na\n{% endcodeblock %}',
      '<p><em>A title</em></p>\n<pre data-code-block-mode="2" data-code-block-lang="ruby">a</pre>'
    ],
    [
      '<img src={require(\'./images/a.png\').default} alt="x" />',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>'
    ],
    ['> {% youtube abc %}', '<blockquote>https://www.youtube.com/watch?v=abc</blockquote>']
  ])('%s', (body, expected) => {
    const { told } = make(body)
    expect(html(body)).toBe(expected)
    expect(told.filter(one => one.includes(' error '))).toEqual([])
  })
})

describe('what the article itself says', () => {
  test('its cover', () => {
    const cover = { src: 'images/a.png', alt: '', line: 2 }
    const picture = '<figure><img src="https://cdn.example/posts/images/a.png"'
    expect(html('Text.\n\n![x]({{ page.image }})', { cover })).toBe(
      `${picture}></figure>\n<p>Text.</p>\n${picture} alt="x"></figure>`
    )
  })

  test.each([
    ['<img src={hero} alt="x" />'],
    ['<img src={hero.src} alt="x" />'],
    ['<Image src={hero} alt="x" />']
  ])('files that MDX imports: %s', element => {
    const body = `import hero from './images/a.png'\n\n${element}`
    expect(html(body, { path: 'posts/a.mdx' })).toBe(
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>'
    )
  })

  test('attributes over several lines', () => {
    const body = '<img\n  src={hero}\n  style={{\n    width: 1\n  }}\n/>'
    expect(html(`import hero from './images/a.png'\n\n${body}`, { path: 'posts/a.mdx' })).toBe(
      '<figure><img src="https://cdn.example/posts/images/a.png"></figure>'
    )
  })

  test('links and tabs of MDX', () => {
    const body =
      '<Tabs>\n<TabItem value="a" label="A">\n\nSee <Link to="/about">*b*</Link>.\n\n</TabItem>\n</Tabs>'
    expect(html(body, { path: 'posts/a.mdx' })).toBe(
      '<p><strong>A</strong></p>\n<p>See <a href="https://blog.example.com/about"><em>b</em></a>.</p>'
    )
  })
})

describe('tags that stop an article', () => {
  test.each([
    ['an unknown tag', '{% unknown %}', 'template'],
    ['an unknown expression', '{{ site.data.x }}', 'template'],
    ['an unknown filter', '{{ "a" | shout }}', 'template'],
    ['an include of an unknown name', '{% include card.html id="x" %}', 'template'],
    ['a tab of code', '{{< tab header="A" lang="sh" >}}', 'template'],
    ['a post by its slug alone', '{% post_link other %}', 'template'],
    ['an unknown shortcode', '{{< unknown >}}', 'template'],
    ['a known one without what it needs', '{% youtube %}', 'template'],
    ['a link to no file', '{% link gone.md %}', 'template'],
    ['a note to embed', '![[Another note]]', 'wiki-link'],
    ['a directive', '::video{id=1}', 'template']
  ])('%s', (_name, body, rule) => {
    expect(make(`Text.\n\n${body}`).told).toContain(`medium/${rule} error 3`)
  })
})

describe('own tags', () => {
  const { tags: templateTags } = parseTemplateTags([
    'image: ![{2}]({1})',
    'team: **{1}**',
    'box:',
    'youtube: [video](https://videos.example/{1})',
    'site.data.version: 4.2'
  ])

  test.each([
    [
      '{% image "images/a.png" "An image" %}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="An image"></figure>'
    ],
    ['By {{ "Ada" | team }}.', '<p>By <strong>Ada</strong>.</p>'],
    ['{{< box >}}Text.{{< /box >}}', '<p>Text.</p>'],
    ['{% box %}Text.{% endbox %}', '<p>Text.</p>'],
    ['{% youtube abc %}', '<p><a href="https://videos.example/abc">video</a></p>'],
    ['Version {{ site.data.version }}', '<p>Version 4.2</p>'],
    [
      '{{< image src="images/a.png" alt="B" >}}',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="B"></figure>'
    ]
  ])('%s', (body, expected) => {
    expect(html(body, { templateTags })).toBe(expected)
    expect(make(body, { templateTags }).told.filter(one => one.includes(' error '))).toEqual([])
  })

  test.each([
    [
      'a picture',
      '{% image "images/a.png" "An image" %}',
      '![An image](https://cdn.example/posts/images/a.png)'
    ],
    [
      'a link to a page of the site',
      'See {% page "/about" "About" %}.',
      'See [About](https://blog.example.com/about).'
    ],
    [
      'a link that leads where it says',
      'See {% page "https://a.example/" "A" %}.',
      'See [A](https://a.example/).'
    ]
  ])('lead in Markdown where they lead in HTML: %s', (_name, body, expected) => {
    const { tags } = parseTemplateTags(['image: ![{2}]({1})', 'page: [{2}]({1})'])
    const made = make(body, { templateTags: tags, format: 'markdown' })
    expect(made.content).toContain(expected)
    expect(made.told.filter(one => one.includes(' error '))).toEqual([])
  })

  test.each([
    ['image', 'is not of the form "name: replacement"'],
    ['a b: c', 'is not of the form "name: replacement"'],
    ['box:now', 'is not of the form "name: replacement"'],
    ['a: b\na: c', 'defines the tag a a second time'],
    ['a: …', 'is not filled in']
  ])('%j is a problem', (lines, text) => {
    expect(parseTemplateTags(lines.split('\n')).problems).toEqual([expect.stringContaining(text)])
  })

  test('blank lines are none', () => {
    expect(parseTemplateTags(['', '  ']).tags.size).toBe(0)
  })
})

describe('MDX', () => {
  const path = 'posts/a.mdx'
  test.each([
    ['import A from "a"\n\n# {"Lit"} {1}', '<h1>Lit 1</h1>'],
    ['export const a = 1\n\nText.{/* gone */}', '<p>Text.</p>'],
    ['<Tabs><Tab>In.</Tab></Tabs>', '<p>In.</p>'],
    [
      '<Image src="images/a.png" alt="A" />',
      '<figure><img src="https://cdn.example/posts/images/a.png" alt="A"></figure>'
    ],
    ['<YouTube id="abc" />', '<p>https://www.youtube.com/watch?v=abc</p>']
  ])('%s', (body, expected) => {
    expect(html(body, { path })).toBe(expected)
  })

  test.each([
    ['<Unknown />', 'component'],
    ['{props.x}', 'mdx']
  ])('%s stops the article', (body, rule) => {
    expect(make(`Text.\n\n${body}`, { path }).told).toContain(`medium/${rule} error 3`)
  })
})

describe('a value of the front matter', () => {
  const fieldTexts = new Map([
    ['author', 'Ada Lovelace'],
    ['eventurl', 'https://x.example/event/'],
    ['thanks', '[Bob](https://b.example) and *Carol*'],
    ['notes.a', 'one'],
    ['later', '{{ later }}']
  ])

  test.each([
    ['By {{< param author >}}.', '<p>By Ada Lovelace.</p>'],
    ['By {{% param "Author" %}}.', '<p>By Ada Lovelace.</p>'],
    ['By {{< meta author >}}.', '<p>By Ada Lovelace.</p>'],
    ['By {{ page.author }}.', '<p>By Ada Lovelace.</p>'],
    ['By {{ $frontmatter.author }}.', '<p>By Ada Lovelace.</p>'],
    ['See {{% param notes.a %}}.', '<p>See one.</p>'],
    [
      'Thank {{% param thanks %}}.',
      '<p>Thank <a href="https://b.example">Bob</a> and <em>Carol</em>.</p>'
    ],
    [
      'At [it][].\n\n[it]: <{{% param eventUrl %}}register/>',
      '<p>At <a href="https://x.example/event/register/">it</a>.</p>'
    ]
  ])('is shown: %s', (body, expected) => {
    const { content, told } = make(body, { fieldTexts })
    expect(content).toBe(`<h1>The title</h1>\n${expected}\n`)
    expect(told).toEqual([])
    expect(make(body, { fieldTexts, format: 'markdown' }).told).toEqual([])
  })

  test.each(['{{% param gone %}}', '{{ page.gone }}', '{{ page.later }}', '{{< param later >}}'])(
    'stops the article where it is not known: %s',
    body => {
      expect(make(`A ${body}.`, { fieldTexts }).told).toEqual(['medium/template error 1'])
    }
  )
})
