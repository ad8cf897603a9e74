// A fresh self-signed certificate for one name, written in DER by hand so that no key lies in the repository.

import { generateKeyPairSync, sign } from 'node:crypto'

const ED25519 = der(0x30, Buffer.from('06032b6570', 'hex'))

export function selfSigned(host = 'loopback'): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const name = der(0x30, der(0x31, der(0x30, Buffer.from('0603550403', 'hex'), text(0x0c, host))))
  const body = der(
    0x30,
    der(0x02, Buffer.from([1])),
    ED25519,
    name,
    der(0x30, text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' })
  )
  const signature = der(0x03, Buffer.from([0]), sign(null, body, privateKey))
  const certificate = der(0x30, body, ED25519, signature).toString('base64')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----\n`
  }
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value))
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}
