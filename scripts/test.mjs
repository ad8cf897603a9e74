// Starts jest with what it needs, the same on every system. Further arguments are jest's: `npm test -- PATH -t 'a name'`.
//
//   npm test            every test, on the sources: of the model and of the kills a little
//   npm run test:dist   what the bundle is, and the scenarios and chaos on it
//   npm run test:long   the model, the kills and the properties of the content at length, with chance anew in each run
//
// Sizes, each an environment variable; here those of test:long, the suite's own are in the tests:
//
//   MODEL_HISTORIES   random histories of a blog
//   MODEL_SEED        plays the histories of an earlier run again, which printed it
//   KILLS             kills at boundaries of requests, evenly spread; as many at random instants; a quarter as many rounds
//                     of six runs at once
//   FUZZ_RUNS         random texts for each property of the content
//   FUZZ_SEED         plays the texts of an earlier run again, which printed it
//   ACTION_ENTRY      what scenarios and chaos run: `src/index.ts` unless given; test:dist gives `dist/index.js`

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const MODES = {
  '--dist': {
    paths: ['__tests__/contract/dist', '__tests__/scenario', '__tests__/chaos'],
    arguments: [],
    sizes: {},
    entry: { ACTION_ENTRY: 'dist/index.js' }
  },
  '--long': {
    paths: ['__tests__/model', '__tests__/chaos/kills', '__tests__/content/properties'],
    // One test may take hours here.
    arguments: ['--testTimeout=36000000'],
    sizes: { MODEL_HISTORIES: '10000', KILLS: '60', FUZZ_RUNS: '5000' },
    entry: {}
  }
}

const given = process.argv.slice(2)
const mode = MODES[given[0]]
const rest = mode === undefined ? given : given.slice(1)
// Paths of the caller's own are instead of the mode's.
const paths = mode === undefined || rest[0]?.startsWith('-') === false ? [] : mode.paths
const { status } = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    ...(mode?.arguments ?? []),
    ...paths,
    ...rest
  ],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...mode?.sizes, ...process.env, ...mode?.entry },
    stdio: 'inherit'
  }
)
process.exitCode = status ?? 1
