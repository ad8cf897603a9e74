// GitHub's emulator in a process of its own, so that its work is not the measured step's: `node github-process.ts FOLDER`
// prints where it is, and ends with its standard input.

import { startGitHub } from '../../emulators/github/index.ts'

const github = await startGitHub({ repo: process.argv[2] ?? '.' })
const { apiUrl, graphqlUrl, token, owner, name, repositoryId } = github
console.log(JSON.stringify({ apiUrl, graphqlUrl, token, owner, name, repositoryId }))
process.stdin.once('end', () => void github.close()).resume()
