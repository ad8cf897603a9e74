// Lists whose items hold more than text: numbers go on, and nothing moves.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

function html(body: string): string {
  return make(body).content.replace('<h1>The title</h1>\n', '').trimEnd()
}

function lines(...parts: readonly string[]): string {
  return parts.join('\n')
}

const SH = '<pre data-code-block-mode="2" data-code-block-lang="bash">'

describe('steps with code between them', () => {
  test('are numbered through, in both formats', () => {
    const body = lines(
      '1. Install it',
      '',
      '   ```sh',
      '   brew install bread',
      '   ```',
      '',
      '2. Run it',
      '    ```sh',
      '    bread --rye',
      '    ```',
      '3. Eat it'
    )
    expect(html(body)).toBe(
      lines(
        '<ol><li>Install it</li></ol>',
        `${SH}brew install bread</pre>`,
        '<p>2. Run it</p>',
        `${SH}bread --rye</pre>`,
        '<p>3. Eat it</p>'
      )
    )
    expect(make(body, { format: 'markdown' }).content).toBe(
      lines(
        '# The title\n',
        '1. Install it\n',
        '```bash\nbrew install bread\n```\n',
        '2\\. Run it\n',
        '```bash\nbread --rye\n```\n',
        '3\\. Eat it\n'
      )
    )
    expect(make(body).told).toEqual(['medium/list-block warning 1'])
  })

  test.each<[string, string, readonly string[]]>([
    ['all of them written as 1', '1. a\n\n   ```\n   x\n   ```\n1. b\n1. c', ['2. b', '3. c']],
    ['code that is not indented', '1. a\n\n```\nx\n```\n\n2. b\n3. c', ['2. b', '3. c']],
    ['brackets for dots', '1) a\n\n   ```\n   x\n   ```\n2) b', ['2. b']],
    ['tabs', '1.\ta\n\n\t```\n\tx\n\t```\n\n2.\tb', ['2. b']],
    ['a text between them', '1. a\n\nText.\n\n2. b', ['Text.', '2. b']],
    ['HTML', '<ol><li>a<pre>x</pre></li><li>b</li></ol>', ['2. b']]
  ])('with %s', (_name, body, paragraphs) => {
    const found = [...html(body).matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text)
    expect(found).toEqual(paragraphs)
    expect(html(body)).toMatch(/^<ol><li>a<\/li><\/ol>\n/)
  })

  test('with a picture, a quote and a table between them', () => {
    const body = lines(
      '1. a',
      '',
      '   ![x](images/a.png)',
      '2. b',
      '',
      '   > c',
      '3. d',
      '',
      '   | e |',
      '   | - |',
      '   | f |',
      '4. g'
    )
    expect(html(body)).toBe(
      lines(
        '<ol><li>a</li></ol>',
        '<figure><img src="https://cdn.example/posts/images/a.png" alt="x"></figure>',
        '<p>2. b</p>',
        '<blockquote>c</blockquote>',
        '<p>3. d</p>',
        '<pre>e\n-\nf</pre>',
        '<p>4. g</p>'
      )
    )
  })
})
