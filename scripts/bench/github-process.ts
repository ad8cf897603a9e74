// GitHub's emulator in a process of its own, so that its work is not the measured step's: `node github-process.ts FOLDER
// DELAY_MS` prints where it is, and ends with its standard input.

import { startGitHub } from '../../emulators/github/index.ts'

const [, , repo = '.', delay = '0'] = process.argv
const github = await startGitHub({ repo })
if (Number(delay) > 0)
  github.fault({ kind: 'delay', ms: Number(delay), match: () => true, times: Infinity })
const { apiUrl, graphqlUrl, token, owner, name, repositoryId } = github
console.log(JSON.stringify({ apiUrl, graphqlUrl, token, owner, name, repositoryId }))
process.stdin.once('end', () => void github.close()).resume()
