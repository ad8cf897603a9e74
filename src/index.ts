// The entry of the bundle: runs, and nothing else.

import { run } from './main.ts'

await run()
