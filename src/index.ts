// The entry of the bundle: runs, and nothing else.

import { run } from './action/index.ts'

await run()
