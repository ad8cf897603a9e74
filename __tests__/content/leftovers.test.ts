// Text that looks like markup and is none: a warning, or an error where it was meant to be something else.

import { describe, expect, test } from '@jest/globals'
import { make } from './support.ts'

describe('a warning for what readers would see as typed', () => {
  test.each([
    ['##Heading'],
    ['###Heading###'],
    ['#The room is small'],
    ['Text **bold'],
    ['-eggs\n-milk\n-bread'],
    ['1.First\n2.Second'],
    ['• eggs\n• milk'],
    ['[link] (https://x.example)'],
    ['text](https://x.example)'],
    ['A note.[^1]'],
    ['| b | c |']
  ])('%j', body => {
    expect(make(`Text.\n\n${body}`).told).toEqual(['medium/content warning 3'])
  })
})

describe('none for text that is meant as it is', () => {
  test.each([
    ['#garden #spring'],
    ['#garden'],
    ['#garden-club channel'],
    ['#1 on my list'],
    ['\\##Heading'],
    ['\\*\\*bold\\*\\*'],
    ['!\\[alt\\](x.png)'],
    ['\\![alt] (x.png)'],
    ['&#35;&#35;Heading'],
    ['-5 degrees\n-7 at night'],
    ['- eggs\n- milk'],
    ['1.5 litres\n2.5 litres'],
    ['`##Heading`'],
    ['C# and F#'],
    ['Issue #12 is open.\n#13 is not.'],
    ['The key is # or ##.'],
    ['f(x)[i](y)']
  ])('%j', body => {
    expect(make(`Text.\n\n${body}`).told).toEqual([])
  })
})
