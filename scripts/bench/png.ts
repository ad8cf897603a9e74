// A picture that no other number has: one pixel, and its number in a text chunk.

import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
/** One pixel, eight bits of grey. */
const HEADER = Buffer.from('00000001000000010800000000', 'hex')
const PIXEL = deflateSync(Buffer.from([0, 0]))

export function createNumberedPng(number: number): Uint8Array {
  const text = Buffer.from(`Comment\0${number}`, 'latin1')
  return Buffer.concat([
    SIGNATURE,
    createChunk('IHDR', HEADER),
    createChunk('tEXt', text),
    createChunk('IDAT', PIXEL),
    createChunk('IEND', Buffer.alloc(0))
  ])
}

function createChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
