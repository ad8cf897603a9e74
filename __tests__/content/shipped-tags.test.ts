// The tags that each generator ships with: what becomes of them in both formats, and what stops the article.

import { describe, expect, test } from '@jest/globals'
import { contentInput, make } from './support.ts'

const PICTURE = 'https://cdn.example/posts/images/a.png'
const CODE = '<pre data-code-block-mode="2" data-code-block-lang="javascript">let a</pre>'

const GO = '<p>Go <a href="https://x.example">The door</a></p>'
const MORE = '<p><strong>More</strong></p>\n<p>a</p>'
const NOTE = '<blockquote><strong>Note</strong><br>a</blockquote>'

/** The post below its title; an error in either format fails the test. */
function html(body: string): string {
  const markdown = make(body, { format: 'markdown' })
  const { content, told } = make(body)
  expect([...told, ...markdown.told].filter(one => one.includes(' error '))).toEqual([])
  return content.replace('<h1>The title</h1>\n', '').trimEnd()
}

describe.each([
  [
    'Hugo',
    [
      ['{{< vimeo_simple 55 >}}', '<p>https://vimeo.com/55</p>'],
      ['{{< instagram_simple Cx_0 >}}', '<p>https://www.instagram.com/p/Cx_0</p>'],
      ['{{< vimeo id=55 loading=lazy >}}', '<p>https://vimeo.com/55</p>'],
      ['{{< highlight js "linenos=inline,hl_lines=3 6-8" >}}\nlet a\n{{< /highlight >}}', CODE]
    ]
  ],
  [
    'Hexo',
    [
      ['{% pullquote left %}\na\n{% endpullquote %}', '<blockquote>a</blockquote>'],
      ['{% code lang:js %}\nlet a\n{% endcode %}', CODE],
      ['{% code %}\nlet {{ a }}\n{% endcode %}', '<pre>let {{ a }}</pre>'],
      [
        '{% iframe //www.youtube.com/embed/abc 300 200 %}',
        '<p>https://www.youtube.com/watch?v=abc</p>'
      ],
      [
        '{% img one two images/a.png 300 200 \'"T" "Alt"\' %}',
        `<figure><img src="${PICTURE}" alt="Alt"></figure>`
      ],
      ['{% jsfiddle abc123 js,html light %}', '<p>https://jsfiddle.net/abc123</p>'],
      ['![x]({% asset_path images/a.png %})', `<figure><img src="${PICTURE}" alt="x"></figure>`],
      [
        '{% asset_link images/a.png The file %}',
        '<p><a href="https://github.com/ada/blog/blob/0/posts/images/a.png">The file</a></p>'
      ],
      [
        '{% blockquote Ada https://x.example A talk %}\na\n{% endblockquote %}',
        '<blockquote><strong>Ada <a href="https://x.example">A talk</a></strong><br><br>a</blockquote>'
      ]
    ]
  ],
  [
    'the themes of Hexo',
    [
      [
        '{% gallery %}\n![a](images/a.png)\n{% endgallery %}',
        `<figure><img src="${PICTURE}" alt="a"></figure>`
      ],
      ["Go {% btn 'https://x.example',The door,fa fa-x,outline %}", GO],
      ['Go {% button https://x.example, The door, home fa-fw %}', GO],
      ['A {% label primary@word %} and {% label one two blue %}.', '<p>A word and one two.</p>'],
      ['{% mermaid %}\npie\n  "a" : 1\n{% endmermaid %}', '<pre>pie\n  "a" : 1</pre>'],
      ['{% hideToggle More,red %}\na\n{% endhideToggle %}', MORE],
      ['{% hideBlock More,red %}\na\n{% endhideBlock %}', MORE],
      [
        '{% tabs x %}\n<!-- tab A -->\n{% subtabs y %}\n<!-- tab B -->\nb\n<!-- endtab -->\n{% endsubtabs %}\n<!-- endtab -->\n{% endtabs %}',
        '<p><strong>A</strong></p>\n<p><strong>B</strong></p>\n<p>b</p>'
      ]
    ]
  ],
  [
    'the themes of Hugo',
    [
      ['{{< alert "circle-info" >}}\na\n{{< /alert >}}', NOTE],
      ['{{< alert >}}\na\n{{< /alert >}}', NOTE],
      [
        'See {{< link "https://x.example" "The door" >}}',
        '<p>See <a href="https://x.example">The door</a></p>'
      ],
      ['A :(far fa-smile fa-fw): b [漢字]^(かんじ) c', '<p>A b 漢字 (かんじ) c</p>'],
      ['{{< lead >}}\na **b**\n{{< /lead >}}', '<p>a <strong>b</strong></p>'],
      ['{{< mermaid >}}\npie\n{{< /mermaid >}}', '<pre>pie</pre>'],
      [
        'See {{< link href="https://x.example" content="The door" >}}',
        '<p>See <a href="https://x.example">The door</a></p>'
      ],
      [
        '{{< bilibili BV1aa411c7mD >}}',
        '<p><a href="https://www.bilibili.com/video/BV1aa411c7mD">https://www.bilibili.com/video/BV1aa411c7mD</a></p>'
      ]
    ]
  ],
  [
    'the themes of Jekyll',
    [
      [
        "{% include embed/twitch.html id='123' %}",
        '<p><a href="https://www.twitch.tv/videos/123">https://www.twitch.tv/videos/123</a></p>'
      ],
      [
        "{% include embed/spotify.html id='4uLU6hMCjMI75M1A2tKUQC' %}",
        '<p>https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC</p>'
      ],
      [
        "{% include embed/video.html src='https://x.example/a.mp4' title='A film' loop=true %}",
        '<p><a href="https://x.example/a.mp4">A film</a></p>'
      ],
      [
        '{% include video.liquid path="https://www.youtube.com/embed/abc" class="x" %}',
        '<p>https://www.youtube.com/watch?v=abc</p>'
      ]
    ]
  ],
  [
    'Zola',
    [
      ['{{ youtube(id="abc", autoplay=true) }}', '<p>https://www.youtube.com/watch?v=abc</p>'],
      ['{{ vimeo(id=42) }}', '<p>https://vimeo.com/42</p>'],
      [
        '{{ streamable(id="92ok4") }}',
        '<p><a href="https://streamable.com/92ok4">https://streamable.com/92ok4</a></p>'
      ],
      [
        '{{ gist(url="https://gist.github.com/ada/0a1b2", class="wide") }}',
        '<p>https://gist.github.com/ada/0a1b2</p>'
      ],
      [
        '{% quote(author="Ada") %}\na\n{% end %}',
        '<blockquote><strong>Ada</strong><br><br>a</blockquote>'
      ],
      [
        '{% tip(header="Hint") %}\na\n{% end %}',
        '<blockquote><strong>Hint</strong><br>a</blockquote>'
      ],
      [
        '{% alert(type="warning", title="Take care") %}\n{% quote() %}\na\n{% end %}\nb\n{% end %}\n\nc',
        '<blockquote><strong>Take care</strong><br><br>a<br><br>b</blockquote>\n<p>c</p>'
      ],
      [
        '{% note() %}\n- a\n  {% end %}\n\nb',
        '<blockquote><strong>Note</strong></blockquote>\n<ul><li>a</li></ul>\n<p>b</p>'
      ],
      [
        '{{ note(text="a *b*", title="Hint") }}\n\n{{ warning(body="c") }}',
        '<blockquote><strong>Hint</strong><br>a <em>b</em></blockquote>\n<blockquote><strong>Warning</strong><br>c</blockquote>'
      ],
      [
        '{% detail(title="More") %}\na\n{% end %}\nb',
        '<p><strong>More</strong></p>\n<p>a</p>\n<p>b</p>'
      ],
      [
        '![x]({{ resize_image(path="images/a.png", width=10, op="fit") }})',
        `<figure><img src="${PICTURE}" alt="x"></figure>`
      ],
      [
        '[x]({{ get_url(path="@/posts/other.md") }})',
        '<p><a href="https://blog.example.com/other/">x</a></p>'
      ]
    ]
  ],
  [
    'GitBook',
    [
      [
        '{% hint style="danger" %}\na\n{% endhint %}',
        '<blockquote><strong>Danger</strong><br>a</blockquote>'
      ],
      [
        '{% code title="a_b.js" overflow="wrap" %}\n```js\nlet a\n```\n{% endcode %}',
        `<p><em>a_b.js</em></p>\n${CODE}`
      ],
      ['{% code %}\n```js\nlet a\n```\n{% endcode %}', CODE],
      [
        '{% embed url="https://x.example/a" %}\nBelow.\n{% endembed %}',
        '<p><a href="https://x.example/a">https://x.example/a</a></p>\n<p>Below.</p>'
      ],
      [
        '{% content-ref url="other.md" %}\n[It](other.md)\n{% endcontent-ref %}',
        '<p><a href="https://blog.example.com/other/">It</a></p>'
      ],
      [
        '{% file src="images/a.png" %}\n\na',
        '<p><a href="https://github.com/ada/blog/blob/0/posts/images/a.png">a.png</a></p>\n<p>a</p>'
      ],
      [
        '{% stepper %}\n{% step %}\n## A\n\na\n{% endstep %}\n{% endstepper %}',
        '<h1>A</h1>\n<p>a</p>'
      ]
    ]
  ],
  [
    'Quarto',
    [
      ['a {{< fa brands github size=5x title="b" >}} c', '<p>a c</p>'],
      ['a {{< kbd Shift-P >}} b', '<p>a Shift-P b</p>'],
      [
        '{{< video https://www.youtube.com/embed/abc >}}\n\n{{< pagebreak >}}',
        '<p>https://www.youtube.com/watch?v=abc</p>'
      ]
    ]
  ],
  [
    'DEV',
    [
      [
        '{% cta https://x.example/a_b %} Go *on* {% endcta %}',
        '<p><a href="https://x.example/a_b">Go <em>on</em></a></p>'
      ],
      ['{% katex %}\nc = a_1\n{% endkatex %}', '<pre>c = a_1</pre>'],
      ['a {% katex inline %}x^2{% endkatex %} b', '<p>a <code>x^2</code> b</p>'],
      ['{% runkit %}\nlet a\n{% endrunkit %}', CODE],
      ['{% spotify spotify:track:6l8 %}', '<p>https://open.spotify.com/track/6l8</p>'],
      ['{% codesandbox a-b initialpath=/x %}', '<p>https://codesandbox.io/s/a-b</p>'],
      ['{% collapsible A b %}\nc\n{% endcollapsible %}', '<p><strong>A b</strong></p>\n<p>c</p>'],
      [
        '{% stackexchange https://x.example/q/1 %}',
        '<p><a href="https://x.example/q/1">https://x.example/q/1</a></p>'
      ]
    ]
  ]
])('%s', (_generator, rows) => {
  test.each(rows)('%s', (body = '', expected = '') => {
    expect(html(body)).toBe(expected)
  })
})

describe('what nobody but the generator can show stops the article, with what to do', () => {
  test.each([
    ['{{< qr text="https://x.example" />}}', 'Write a link in its place'],
    ['{{< qr >}}\nhttps://x.example\n{{< /qr >}}', 'Write a link in its place'],
    ['{% include_code lang:js a.js %}', 'Copy the code into a fenced block.'],
    ['{% post_link other %}', 'Write the text behind the slug'],
    ['{% renderTemplate "md" %}\na\n{% endrenderTemplate %}', 'Write what it shows'],
    ['{% renderFile "./a.md" %}', 'Copy what the file says'],
    ['{{< include _a.qmd >}}', 'Copy what the file says'],
    ['<<< @/snippets/a.js', 'Copy what it stands for'],
    ['{{ other(id="a") }}', '`other: {1}`'],
    ['{{ note(id="a") }}', '`note: {1}`']
  ])('%s', (body, remedy) => {
    for (const format of ['html', 'markdown'] as const) {
      const { diagnostics } = make(`Text.\n\n${body}`, { format })
      expect(diagnostics.filter(one => one.severity === 'error')).toEqual([
        expect.objectContaining({
          code: 'medium/template',
          remedy: expect.stringContaining(remedy)
        })
      ])
    }
  })

  test('and are left out where the policy says so', () => {
    const policy = new Map([['template', 'drop']])
    const { content, told } = make('a\n\n{{< qr text="b" />}}', { policy })
    expect(content).toBe('<h1>The title</h1>\n<p>a</p>\n')
    expect(told).toEqual(['medium/template warning 3'])
  })

  test('a block of Zola that is not known', () => {
    expect(make('{% other(id="a") %}\nb\n{% end %}').told).toContain('medium/template error 1')
  })
})

test('files of a post of Hexo are in the folder of its name', () => {
  const { resolver } = contentInput('')
  const fileExists = (path: string) => path === 'posts/a/b.png'
  const body = '{% asset_img b.png B %}\n\n![c]({% asset_path b.png %})'
  const { content, told } = make(body, { resolver: { ...resolver, fileExists } })
  expect(told).toEqual([])
  expect(content.match(/src="[^"]*"/g)).toEqual(
    Array(2).fill('src="https://cdn.example/posts/a/b.png"')
  )
})
