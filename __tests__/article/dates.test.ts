import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDate } from '../../src/article/article-date.ts'

function iso(text: string): string | null {
  const parsed = parseDate(text)
  return parsed === null ? null : new Date(parsed.epoch).toISOString()
}

describe('a date', () => {
  test.each([
    ['7/25/2022', '2022-07-25T00:00:00.000Z'],
    ['03-07-2005', '2005-03-07T00:00:00.000Z'],
    ['3/7/05', '2005-03-07T00:00:00.000Z'],
    ['7/25/2022 09:30', '2022-07-25T09:30:00.000Z'],
    ['25/7/2022', null]
  ])('%s is %s where the month comes first', (text, expected) => {
    const parsed = parseDate(text, true)
    expect(parsed === null ? null : new Date(parsed.epoch).toISOString()).toBe(expected)
    expect(parseDate(text)).toBeNull()
  })

  test.each([
    ['2024-01-31', '2024-01-31T00:00:00.000Z'],
    ['2024/1/3', '2024-01-03T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    [' 2024-01-31 ', '2024-01-31T00:00:00.000Z'],
    ['2024-01-31T09:30', '2024-01-31T09:30:00.000Z'],
    ['2024-01-31 09:30:15', '2024-01-31T09:30:15.000Z'],
    ['2024-01-31T09:30:15.123456789Z', '2024-01-31T09:30:15.123Z'],
    ['2024-01-31T09:30:15,5Z', '2024-01-31T09:30:15.500Z'],
    ['2024-01-31 09:30:00 +0200', '2024-01-31T07:30:00.000Z'],
    ['2024-01-31T09:30:00-05:30', '2024-01-31T15:00:00.000Z'],
    ['2024-01-31T00:30+1', '2024-01-30T23:30:00.000Z'],
    ['2024-01-31 09:30 UTC', '2024-01-31T09:30:00.000Z'],
    ['Jan 31, 2024', '2024-01-31T00:00:00.000Z'],
    ['january 31st 2024', '2024-01-31T00:00:00.000Z'],
    ['Wed, Jan 31, 2024 9:30', '2024-01-31T09:30:00.000Z'],
    ['31 January 2024', '2024-01-31T00:00:00.000Z'],
    ['Wed, 31 Jan 2024 09:30:00 GMT', '2024-01-31T09:30:00.000Z'],
    ['3rd Sept. 2024', '2024-09-03T00:00:00.000Z']
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  test.each([
    '',
    'soon',
    '2024',
    '2024-01',
    '20240131',
    '31/01/2024',
    '01/31/2024',
    '2024-13-01',
    '2024-00-10',
    '2024-02-30',
    '2023-02-29',
    '2024-01/31',
    '0000-01-01',
    '2024-01-31T24:00',
    '2024-01-31T09:60',
    '2024-01-31T09:30:61',
    '2024-01-31T09:30+15:00',
    '2024-01-31T09:30 EST',
    '2024-01-31 and more',
    'Foo 31, 2024',
    '31 2024',
    '1706659200'
  ])('%j is not a date', text => {
    expect(parseDate(text)).toBeNull()
  })

  test('has the day as written, whatever the offset', () => {
    expect(parseDate('2024-01-31T00:30:00+02:00')?.calendar).toEqual({
      year: 2024,
      month: 1,
      day: 31
    })
  })

  test('of an early year is not taken for one of the 1900s', () => {
    expect(parseDate('0099-01-01')).toBeNull()
    expect(iso('1969-07-20')).toBe('1969-07-20T00:00:00.000Z')
  })

  test('as ISO 8601 is the moment it names', () => {
    const moments = fc.date({
      min: new Date('1000-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true
    })
    fc.assert(
      fc.property(moments, moment => {
        expect(iso(moment.toISOString())).toBe(moment.toISOString())
      })
    )
  })
})
